## Ways to sign in
ways-title = Ways to sign in
ways-link = Passkeys, your organisation, your password
ways-lead = You can sign in in any of these ways. One of them must always remain.
ways-again = To change them, please show once more that it is you.
ways-again-link = Sign in again
ways-last = This is your last way to sign in. Add another one first.
ways-has-password = You have a password.
ways-has-no-password = You have no password. To choose one, sign out and follow “Forgotten password”.
ways-made = added on { $date }
ways-used = last used on { $date }
ways-unused = not used yet
way-remove = Remove
way-remove-of = Remove { $name }
done-passkey-added = The passkey was added.
done-passkey-renamed = The passkey has its new name.
done-passkey-removed = The passkey was removed. It opens nothing here any more.
done-linked = The two are linked. You can now sign in there too.
done-unlinked = The link was removed.

## Passkeys
passkeys = Passkeys
passkeys-lead = A passkey stays in your device and opens with your finger, your face or a PIN. There is nothing to remember, and it answers to no other site.
passkeys-none = You have no passkey yet.
passkeys-full = You have twenty passkeys. Remove one that you no longer use first.
passkeys-not-here = Browsers allow passkeys only at an address with HTTPS and a name. This service is reached at another one.
passkey-name = Name of the passkey
passkey-name-hint = So that you know it again, such as “Laptop”.
passkey-name-wrong = Write a name of one to sixty characters.
passkey-add = Add a passkey
passkey-rename = Rename
passkey-sign-in = Sign in with a passkey
passkey-needs-script = Passkeys need a recent browser that may run scripts. All other ways work without.
passkey-cancelled = Your device sent no answer. Try again, or choose another way.
passkey-refused = The passkey was not accepted
passkey-too-late = More than ten minutes have passed, or this answer was used before. Please begin again.
passkey-unknown = This passkey belongs to no account here; it may have been removed. Sign in another way and add it anew.
passkey-unsound = The answer of your device does not fit this site or this account. Please begin again on this site’s own page.
passkey-unverified = Your device has to make sure that it is you: by finger, face or PIN. Please try again.
passkey-copied = There seems to be a copy of this passkey, so it was not accepted. Sign in another way, remove it and add a new one.
passkey-known = This device is registered already.

## Providers
providers = Your organisation
providers-lead = You can sign in where you are known already. We learn your name and e-mail address from there, and keep nothing else.
provider-sign-in = Sign in with { $provider }
provider-link = Link { $provider }
onward-title = On to { $provider }
onward-lead = You sign in there and then come back here.
onward-link = Go on to { $provider }
provider-refused = You were not signed in
refused-hint = You can begin again or choose another way to sign in.
refused-back = To the sign-in page
refused-state = This sign-in was begun in another browser, took more than ten minutes, or was ended before.
refused-declined = { $provider } did not confirm who you are.
refused-mixed-up = The answer did not come from { $provider }, where you went. Nothing was sent there.
refused-code = { $provider } did not accept the way back: it was used before, or too late.
refused-clock = The proof from { $provider } is not valid at this time. Perhaps a clock there or here is wrong.
refused-token = The proof from { $provider } does not hold, so nobody was signed in. The administrators find the reason in the log.
refused-unreachable = { $provider } cannot be reached at the moment. Please try again later.
refused-elsewhere = This identity is linked with another account already.

## The first time with a provider
introduced-title = For the first time with { $provider }
introduced-question = Do you want to sign in with { $provider } from now on, to the account of { $name }?
introduced-link = Link them
introduced-known = There is an account with the address { $address } already. Sign in to it as you usually do; then you can link { $provider } with it.
introduced-sign-in = Sign in as usual
introduced-new = You have no account here yet. { $provider } tells us this address and this name; nothing else is taken.
introduced-name = Your name
introduced-name-wrong = Write your name, at most a hundred characters.
introduced-make = Make the account
introduced-no-address = { $provider } tells us no confirmed e-mail address of yours. Sign up with your address here; then link { $provider } on the page “Ways to sign in”.
introduced-sign-up = Sign up

## Signing out at a provider
farewell-title = You have signed out
farewell-lead = Here you are signed out. At { $provider } you may still be signed in.
farewell-link = Sign out at { $provider } too
farewell-home = To the home page

## The page of the policy
policy-title = Who may do what
policy-lead = Every page and every command asks this one table. What it does not name, nobody may do.
policy-note = Rules by action
roles-title = Roles
column-act = Action
column-on = On what
column-by = By whom
column-when = In which state

## Actions
act-read = Read
act-write = Write
act-manage = Upload and confirm
act-generate = Generate
act-send = Send again
act-decline = Decline
act-retry = Try again or give up

## On what
on-site = The home page and the pages about this service
on-static = Style sheet and icons
on-groups = Bodies, instruments, meetings and documents
on-register = The register of requests
on-instruments = The texts of instruments
on-readings = Files read and the entries found in them
on-reports = Reports
on-new-reports = A report from the public record
on-mail = The mail log, without what letters say that somebody asked for
on-mail-content = What such letters say, without links and codes
on-own-letters = Letters of a kind that one gets
on-jobs = Jobs done in the background
on-journal = The journal of changes
on-history = What changed in a record, when and why
on-names = The names of those who made a change; the public reads only their part in the process
on-checkpoints = Signed checkpoints of the journal

## In which state
always = always
until-confirmed = until they are confirmed

## Roles
role-public = the public
role-secretariat = secretariat
role-chair = chair
role-vice-chair = vice-chair
role-head-of-delegation = head of delegation
role-focal-point = focal point
role-delegate = delegate
role-drafter = drafter
role-translator = translator
role-reviser = reviser
role-expert = expert
role-regional-moderator = regional moderator
role-auditor = auditor
role-administrator = administrator

## Signing in
act-enter = Sign in or make an account
act-keep = Read and change
on-sign-in = Pages for signing in
on-own-account = One’s own account
role-signed-in = anyone signed in
account-active = in use
account-suspended = suspended
account-closing = to be erased
account-closed = erased
sign-in-title = Sign in
sign-in = Sign in
field-address = E-mail address
field-password = Password
sign-in-wrong = This address and this password do not belong together. Check both, or choose a new password.
sign-in-suspended = This account has been suspended. Please write to the secretariat.
address-unreadable = Write an e-mail address such as amina@example.org.
too-many-tries = There were too many tries. Please try again { $wait }.

on-own-profile = What one says about oneself
on-own-tokens = One’s own tokens for programs
scope-read = Read what you may read
scope-readings = Have reports read and decide about what was found
scope-profile = Change your name and language
access-title = Tokens for programs
access-lead = A program with a token may do what you may do, and of that only what you choose here.
access-help = How programs use the service
access-made = This is the token. Copy it now: it is shown this once only. Whoever has it can act for you, so keep it like a password.
access-name = Name
access-name-hint = What the token is for, so that you know it again.
access-name-wrong = { $most ->
    [one] Give a name of at most { $most } character.
   *[other] Give a name of 1 to { $most } characters.
}
access-scopes = What it may do
access-scopes-wrong = Choose at least one thing that it may do.
access-life = Ends
access-life-wrong = Choose one of the lives offered.
access-days = { $days ->
    [one] After { $days } day
   *[other] After { $days } days
}
access-made-on = Made
access-used = Last used
access-never = Never
access-withdraw = Withdraw
access-withdrawn = Withdrawn on { $day }
access-ended = Ended on { $day }
access-new = A new token
access-make = Make the token
access-no-account = Only a person with an account can make tokens.
access-too-many = { $most ->
    [one] You have { $most } token that still works. Withdraw it first.
   *[other] You have { $most } tokens that still work. Withdraw one first.
}
## Accounts and letters
field-name = Name
field-name-hint = As others shall read it
field-language = Language of letters
field-new-password = New password
field-new-password-hint = At least { $count } characters; several words make a good one
field-present-password = Present password
field-new-address = New e-mail address
field-code = Code from the letter
field-code-hint = Eight letters and digits, such as K7M2-Q3XA
field-is-shown = Show my name where my offices are listed
name-unreadable = Write your name, without addresses, in at most 100 characters.
language-unreadable = Choose one of the six languages.
password-short = Choose a password of at least { $count } characters.
password-long = Choose a password of at most { $count } characters.
password-common = This is among the first passwords that anybody would try. Choose another one.
password-wrong = This is not the password of this account.
sign-up-title = Make an account
sign-up-lead = An account lets you take part. A letter confirms your address; what you may do is decided by the roles that you are given.
have-account = I have an account
no-account = No account yet?
sign-in-unconfirmed = This address has not been confirmed yet. Type the code from the letter, or have it sent again.
confirm-title = Confirm your address
confirm-lead = Type the code from the letter, and the password that you chose.
confirm-link-lead = Type the password that you chose, so that nobody else can open an account in your name.
letter-waiting = A letter to { $address } is on its way. It has a link to open and a code to type here.
letter-sent = A letter to { $address } was handed over to its mail server. Look into the folder for unwanted mail too.
letter-bounced = The letter to { $address } came back. Check the address and make the account again.
letter-again = If an account at { $address } waits to be confirmed, another letter is on its way; only the last one counts.
again-title = Send the letter again
again-lead = Where nothing has come after a few minutes.
code-wrong = Address, code and password do not belong together, or the code is older than a day. Check them, or have the letter sent again.
link-used = This link was used already, or is too old, or a newer letter has taken its place.
recover-title = Choose a new password
recover-lead = We send a letter with a link that works for one hour.
recover-button = Send the letter
recover-sent = If { $address } has an account, a letter is on its way. Its link works for one hour.
recover-choose = Set the new password
recover-choose-lead = Afterwards you are signed in here, and signed out everywhere else.
account-title = Your account
account-closing-on = This account will be erased on { $day }. Until then you can keep it.
your-roles = What you may do
no-roles = You hold no role yet. You read what the public reads.
your-organisations = Whom you speak for
no-organisations = The secretariat has noted no organisation yet.
profile-title = About you
sessions-title = Where you are signed in
this-session = this one
device-unknown = A device that does not say what it is
session-text = since { $since }, network { $network }, last used { $used }
end-session = Sign out there
end-others = Sign out everywhere else
new-address-title = Another address
present-address = Letters go to { $address }.
new-address-button = Send a letter to the new address
new-password-title = Another password
no-password = This account has no password. A letter lets you choose one.
data-title = Your data
data-lead = Take along everything that this service keeps about you, or have it erased.
export-button = Everything as a file (JSON)
done-profile = Saved.
done-address = A letter to the new address is on its way. The address changes when you open its link.
done-password = The password was changed, and all other devices were signed out.
done-sessions = Signed out there.
close-title = Erase the account
close-lead = Name, address and everything about you personally will be erased after seven days. Until then you can change your mind.
close-stays = What you did for the process stays in the journal under a number, without your name.
close-done = The account will be erased in seven days. A letter tells you how to keep it after all.
close-letter-sent = A letter is on its way. The account is erased only after you open its link.
last-administrator = This is the last administrator. Make somebody else an administrator first.
keep-account = Keep the account
keep-question = Keep the account and everything in it?
keep-done = The account stays.
change-title = Use this address
change-question = Shall letters and sign-in use { $address } from now on?
change-done = The address was changed.
undo-change-title = Use the former address again
undo-change-question = Shall { $address } be the address of the account again? All devices will be signed out.
undo-change-done = The former address is back, and all devices were signed out. Choose a new password now.
address-taken = The address belongs to another account by now.
letter-greeting = Dear { $name },
letter-why = You receive this letter because of your account with Hasila. Nobody reads answers to it.
letter-ignore = If you did not ask for this, ignore the letter: nothing will happen.
letter-confirm-subject = Confirm your address
letter-confirm = somebody, probably you, made an account with this address. Open the link within a day to confirm it.
letter-confirm-button = Confirm this address
letter-confirm-code = Or type this code on the page that waits for it: { $code }
letter-known-subject = You have an account already
letter-known = somebody, probably you, wanted to use this address for an account. It has one already: sign in with it, or choose a new password there.
letter-recover-subject = Choose a new password
letter-recover = somebody, probably you, asked for a new password. The link works once, within an hour. It signs all devices out.
letter-change-subject = Confirm your new address
letter-change = you asked that your account use this address. Open the link within a day to confirm it.
letter-change-button = Use this address
letter-changed-subject = Your address was changed
letter-changed = your account now uses { $address }. If that was not you, take the change back within seven days.
letter-changed-button = Take the change back
letter-closing-subject = Your account will be erased
letter-closing = as you asked, your account will be erased on { $day }. Until then you can keep it.
letter-close-subject = Confirm that your account shall be erased
letter-close = you asked to have your account erased. Open the link within an hour to confirm it.
letter-granted-subject = You have a new role
letter-granted = you now have this role: { $role }.
letter-withdrawn-subject = A role has ended
letter-withdrawn = you no longer have this role: { $role }.
letter-role-button = See what you may do
place-process = the whole process
since = since { $day }
kind-member-state = Member State administration
kind-sector-member = Sector Member
kind-agency = international organization
kind-company = company
kind-ngo = non-governmental organization
kind-university = university or research institution
kind-other = other organization
act-play = Play a role
on-demo = The demonstration’s made-up people
at-home = on the machine that the demonstration runs on

## The desk of administrators
act-people = See, grant and withdraw roles, suspend
on-people = People and their roles
on-organisations = Organizations
until-erased = until the account is erased
scope-there = in the part of the process concerned, or in the whole of it
scope-process = in the whole process
policy-of = What one may do as: { $role }
policy-all = All rules
role-unknown = Choose one of the roles.
people-title = People
people-lead = Everybody with an account, and the roles they hold. Only administrators see this.
lacks-administrators = There is only one administrator. Make a second one, so that somebody can always let others in.
organisations-title = Organizations
column-role = Role
column-organisation = Organization
column-state = State of the account
column-id = Number
holds-nothing = Holds no role.
withdrawn = withdrawn
withdraw-title = Withdraw the role
withdraw-question = Withdraw “{ $role }” from { $name }? A letter tells them. It can be granted again.
grant-title = Grant a role
suspend-title = Suspend the account
suspend-question = Suspend the account of { $name } and sign it out everywhere? It can be taken back into use.
reinstate-title = Take the account back into use
reinstate-question = Let { $name } sign in again?
join-title = Add an organization
leave-title = Ends today
organisation-unknown = Choose one of the organizations.
place-unfit = This role is not held there: chairs are of a body, moderators of a region, auditors and administrators of the whole process.
last-day-wrong = Give a day from today on, such as 2027-12-31, or leave it empty.
field-place = Where
field-region = Region, for a vice-chair
region-none = none
field-last-day = Last day
field-last-day-hint = Empty: until it is withdrawn
field-position = Position there
add-organisation = Add an organization
organisation-name = Name ({ $language })
organisation-name-wrong = Write the name in at least one language, in at most 200 characters.
choose-one = Choose one from the list.
field-kind = Kind
field-stakeholder = Type of stakeholder
field-state = State
state-none = none
sessions-count = { $count ->
    [0] signed in nowhere
    [one] signed in on { $count } device
   *[other] signed in on { $count } devices
}

history-title = History
history-added = Added on { $date } by { $actor }
history-changed = Changed on { $date } by { $actor }
history-removed = Removed on { $date } by { $actor }
history-by-import = loading the files
history-by-former = a former account
history-from-to = from { $before } to { $after }
history-set = { $after } (new)
history-cleared = { $before } was taken out
history-none = Nothing has been done to this record since it was first kept.
history-count = { $count ->
    [one] { $count } change
   *[other] { $count } changes
}
history-all = { $count ->
    [one] All { $count } change
   *[other] All { $count } changes
}
history-did = { $date }, { $actor }: { $act }
history-by-service = the service
history-confirmed = address confirmed
history-granted = role granted
history-withdrew = role withdrawn
history-joined = organization joined
history-left = organization left
history-erased = personal data erased
history-password = password changed
history-address = address changed
history-state = state of the account changed
history-way-added = way to sign in added
history-way-removed = way to sign in removed
history-way-renamed = way to sign in renamed
history-profile = details changed
column-name = Name

## Rights over follow-up
act-assign = Make responsible, set a date
act-reply = Reply with evidence
act-judge = Accept a reply or send it back
act-close = Close with a reason
act-reopen = Open again with a reason
on-follow-up = The follow-up of requests
until-closed = until the request is closed
once-answered = once it is answered
once-closed = once it is closed

## Rights over suggestions of topics
act-suggest = Get suggestions
act-decide-on = Keep decisions
on-texts = The action lines and goals of any text
on-tag-decisions = Decisions on suggested topics, without names

## Rights over contributions
act-clear = Clear, take back, withdraw
act-number = Give a symbol, publish, hold over
on-contributions = Contributions
on-restricted = Contributions for members only
on-own-contributions = The contributions of one’s own delegation
once-published = once they are published
while-drafted = while they are drafted
until-numbered = until they have a symbol
once-cleared = once they are cleared
on-own-calendar = One’s own calendar of deadlines
with-secret = by those who have its secret address
act-prepare = Call and prepare
act-approve = Approve, take back, withdraw
on-meetings = Meetings: agenda, attendance, draft summary
on-summaries = The summary of a meeting
on-translations = Translations of the record’s texts
act-approve-translation = Approve

## What somebody follows

follow-title = What you follow
follow-lead = One letter a day, with what is new or changed in what you follow; none where nothing changed.
follow-none = You follow nothing yet. Lists and records have a button for it at their end.
follow-since = since { $date }
follow-stop = Stop following
follow-again = Follow it again
follow-begun = You follow “{ $title }” now.
follow-ended = You do not follow “{ $title }” any more.
follow-unfit = This page cannot be followed: it is neither a list nor a record that you may read.
follow-no-address = Your account has no address for letters yet; none are sent until it has one.
follow-long = { $count ->
    [one] This list has more than { $count } row. Narrow it first.
   *[other] This list has more than { $count } rows. Narrow it first.
}
follow-too-many = { $count ->
    [one] You follow { $count } thing already, which is the most. Stop following something first.
   *[other] You follow { $count } things already, which is the most. Stop following something first.
}
follow-letter = this is new in what you follow:
follow-why = You receive this letter because you follow these pages, at most once a day. Nobody reads answers to it.
follow-line = { $title }: { $news } – { $page }
follow-subject = { $count ->
    [one] News of { $count } thing that you follow
   *[other] News of { $count } things that you follow
}
follow-new = { $count ->
    [one] { $count } new: { $names }
   *[other] { $count } new: { $names }
}
follow-changed = { $count ->
    [one] { $count } changed: { $names }
   *[other] { $count } changed: { $names }
}
follow-gone = { $count ->
    [one] { $count } no longer there
   *[other] { $count } no longer there
}
follow-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}

## Projects
act-file = File, send to review, withdraw
act-review = Review: publish, ask for changes, merge
act-import = Import: send files, put in what they hold, take it back
on-projects = Projects
on-own-projects = The projects that one writes
on-projects-here = Projects of one’s own region

## Names and letters of what is followed

follow-kept = “{ $title }” is kept; no letters tell of it.
follow-letters = by letter
follow-no-letters = without letters
follow-letters-begin = Write to me about it
follow-letters-end = No more letters about it
follow-rename = Rename
follow-name = Name
follow-renamed = It is called “{ $title }” now.
follow-nameless = It needs a name; the old one stays.
## Stories and editions

act-choose = Choose, order, take out
on-stories = Success stories
act-keep-edition = Keep as an edition
on-projects-from-files = Projects from files and from elsewhere on the web

## Regions in reports

act-input = Write what a region says

## Calls for projects

act-call = Make, announce, extend, withdraw
on-calls = Calls for projects
