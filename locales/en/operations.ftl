## Mail
mail-title = Mail
mail-lead = Every letter that this service wrote: to whom, in which language, and what became of it.
mail-one = A letter
mail-waiting = waiting
mail-sent = sent
mail-bounced = came back
mail-refused = refused by the mail server
mail-dropped = not sent: no longer wanted
mail-deferred = not taken yet; will be tried again
mail-delayed = on its way, but late
mail-again = to be sent again
mail-written = written
mail-send-again = Send again
mail-events = What became of it
mail-says = What it says
mail-covered = Links and codes that let their holder in are covered here.
mail-source = The HTML version, as source
mail-not-for-you = Only administrators may read letters of this kind.
column-id = Id
column-letter = Subject
column-recipient = To
column-language = Language
column-template = Kind of letter
column-written = Written
column-state = State

## Jobs
jobs-title = Jobs
jobs-lead = Work that is done in the background. What fails is tried again after longer and longer waits; what failed for good stays here until somebody decides.
job-waiting = waiting
job-running = running
job-done = done
job-dead = failed for good
job-again = Try again
job-end = Give up
job-no-wish = Choose whether to try the job again or to give it up.
column-work = Kind of work
column-attempts = Attempts
column-when = When
column-due = Due
column-ended = Ended
column-fault = Last fault

## No more letters
unsubscribe-title = Letters of this kind
unsubscribe-ask = Do you want no more letters of this kind?
unsubscribe-like = The letter that led you here:
unsubscribe-stop = No more such letters
unsubscribe-done = You will get no more letters of this kind.
unsubscribe-go-on = Send me such letters again
unsubscribe-still = Letters that you ask for yourself, such as the confirmation of an address, still reach you.
unsubscribe-no-wish = Choose whether you want such letters or not.

## A trial letter
trial-subject = A trial letter from Hasila
trial-greeting = Hello,
trial-says = This letter was sent to see whether mail from Hasila arrives. If you can read it, it does; there is nothing that you have to do.
trial-button = Open Hasila
trial-why = You get this letter because somebody who runs the service asked for it.

## The journal and its checkpoints
journal-title = The journal
journal-lead = Everything that was done to the record, newest first. Nothing in it can be changed or left out without being noticed.
journal-entry = Line { $number } of the journal
column-number = Number
column-time = Time (UTC)
column-actor = By whom
column-verb = What was done
column-subject = To what
column-kind = Kind of record
column-day = Day
column-hash = Hash (SHA-256)
column-previous = Hash of the line before
column-entries = Lines
entry-change = What was written
entry-sealed = What the hash is made of
entry-verify = The hash is the SHA-256 of exactly the text below, without a line break at its end. Each line holds the hash of the line before, so changing one line changes all that follow.
checkpoints-title = Checkpoints of the journal
checkpoints-lead = Once a day the service signs how many lines the journal has and the hash of the last one. Whoever keeps such a checkpoint can prove later that no earlier line was changed, added or left out.
checkpoints-newest = The newest checkpoint, as text
checkpoints-key = The public key
checkpoints-how = How to check
checkpoints-steps = Ask the secretariat for an export of the journal and run the command below with a checkpoint that you have kept. A checkpoint is a signed note (C2SP) with an Ed25519 signature, so programs of others verify it too.
checkpoints-none = No checkpoint has been made yet.
verb-added = added
verb-changed = changed
verb-removed = removed
