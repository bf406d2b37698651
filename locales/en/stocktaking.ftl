# Words of projects: filing, reviewing, the register, letters.

## Fields
f-lang = Language
f-title = Title
f-activity = Type of activity
f-summary = Short description
f-goal = Goal and timeframe
f-added-value = Added value
f-website = Website of the project
f-video = Video
f-organisation = Organization
f-stakeholder = Type of organization
f-state = State of the organization
f-organisation-website = Website of the organization
f-contact-name = Contact person
f-contact-mail = E-mail of the contact person
f-partner-name = Name of the partner
f-coverage = Coverage
f-states = States
f-regions = Regions
f-status = Status
f-begins = Begins
f-ends = Ends
f-lines = Action lines
f-goals = Sustainable Development Goals
f-targets = Targets
f-compact = Objectives of the Global Digital Compact
f-beneficiaries = Beneficiaries
f-reach-people = People reached
f-reach-women = Women and girls
f-reach-men = Men and boys
f-reach-under-25 = Under 25 years
f-reach-over-60 = 60 years or older
f-reach-places = Places
f-reach-counted = How this was counted
f-results = Results and impact
f-claim-topic = Goal or target
f-claim-changed = What changed
f-claim-evidence = How this is known
f-claim-link = Link to the evidence
f-aim-aim = Aim
f-aim-unit = Unit
f-aim-baseline = Baseline
f-aim-baseline-date = Baseline as of
f-aim-baseline-source = Source of the baseline
f-aim-planned = Planned
f-aim-reached = Reached
f-aim-date = As of
f-aim-source = Source of the number
f-challenges = Challenges and next steps
f-replicability = How it can be done elsewhere
f-sustainability = How it goes on
f-values = How it promotes the values of the Summit
f-budget = Budget and funding (not public)
f-picture-alt = What the picture shows
in-row = { $row } – { $field }
row-partner = Partner { $number }
row-claim = Claim { $number }
row-aim = Aim { $number }
row-picture = Picture { $number }

## What to write
h-lang = The language that you write in. You can add title and description in others at the end.
h-title = The name by which people know the project.
h-summary = What it is, where and for whom. Lists show this text.
h-goal = What it is to reach, and by when.
h-added-value = What it adds to what was there before.
h-video = The address of a video about the project.
h-organisation = Whose project it is.
h-state = Leave it empty for an international organization.
h-contact = Not public. The reviewers may ask.
h-partners = Who else takes part. Save to get another empty row.
h-states = Where it happens. Open a region to tick States.
h-regions = Only for what reaches a whole region. The regions of the States above are added by themselves.
h-date = A year, a month or a day: 2018, 2018-04 or 2018-04-09.
h-lines = At least one. The suggestions below say which words of your text speak of which.
h-goals = Only those for which you can say what changed.
h-targets = By their codes, with commas: 9.c, 4.4.
h-beneficiaries = For whom it is. At least one.
h-known = Whole numbers. Tick the box where nobody knows: that is better than nought.
h-reach-counted = From which records, by whom, until when.
h-results = What came of it, also what did not work.
h-claims = One for each goal or target: what changed, and how that is known. Save to get another empty row.
h-claims-none = Choose goals or targets first; then say here what changed for each.
h-claim-changed = For whom, how much, since when.
h-claim-evidence = A survey, a register, a measurement, a report: who made it and when.
h-aims = What you planned to reach and what was reached, as numbers.
h-aim = What was counted.
h-aim-unit = Schools, percent, hours.
h-aim-baseline = How many there were before the project began.
h-aim-source = Who counted it, where it can be read.
h-challenges = What was hard, and what comes next.
h-replicability = What somebody needs who wants to do the same.
h-sustainability = Who keeps it going, with which means.
h-values = Openness, inclusion, cultural diversity, human rights.
h-budget = Only reviewers see this. It may stay empty.
h-picture-alt = For those who do not see it: who and what is on it.
h-pictures = JPEG, PNG or WebP. Places, names and devices that cameras note in their files are taken out.
h-also = Readers of these languages then find the project more easily.
h-suggested = Words of your text speak of these. Nothing is chosen by itself: confirm what is right, drop what is not.
limit-words = { $count ->
    [one] At most { $count } word.
   *[other] At most { $count } words.
}
limit-characters = { $count ->
    [one] At most { $count } character.
   *[other] At most { $count } characters.
}
choose = Choose …
not-known = not known
not-known-box = Nobody knows
counted-in = { $number } { $unit }
aim-said = { $aim }: { $numbers }
aim-number = { $name } { $number }
aim-number-on = { $name } { $number } ({ $day })
party = { $name } ({ $about })
party-in = { $name } ({ $kind }, { $state })

## Steps of the form
steps = Steps of the form
step-what = What it is
step-who = Whose it is
step-where = Where and when
step-topics = What it serves
step-reach = For whom and how many
step-results = What came of it
step-future = How it goes on
step-extras = Pictures and other languages
step-place = Step { $number } of { $all }
save = Save
save-and-next = Save and continue
save-and-check = Save and look it over
kept = Saved.
not-kept = Not saved. Look at what you typed, or try again.
to-check = Look it over and send it
suggested = Suggested from your text
partners = Partners
claims = Claims with evidence
aims = Results against aims
pictures = Pictures
also = Title and description in other languages
picture-file = A picture
picture-add = Add the picture
picture-remove = Remove
picture-large = The picture is too large: at most { $most } megabytes are taken.
picture-many = There are { $most } pictures already. Remove one first.
picture-unreadable = This file is no JPEG, PNG or WebP picture that can be read.

## What is wrong
fault-missing = { $field }: please fill this in.
fault-long = { $field }: the text has { $length }. { $most }
fault-part = { $field }: a part is larger than the whole. Compare it with the number of people reached.
fault-ends = The project ends before it begins. Check the two dates.
fault-no-end = A completed project has an end: say when.
fault-not-served = { $field }: this goal or target is not among those that the project serves. Add it there first.
fault-no-unit = { $field }: say in what the number is counted.
fault-links = { $most ->
    [one] The texts hold too many links: at most { $most } is taken. Put others into the fields for links.
   *[other] The texts hold too many links: at most { $most } are taken. Put others into the fields for links.
}
faults-count = { $count ->
    [one] { $count } to correct
   *[other] { $count } to correct
}
check-faults = { $count ->
    [one] One thing is to be put right
   *[other] { $count } things are to be put right
}
check-whole = Nothing is missing. You can send it to review.
wrong-number = “{ $typed }” is no whole number. Write digits only, or tick that nobody knows.
wrong-date = “{ $typed }” is no date. Write a year, a month or a day: 2018, 2018-04 or 2018-04-09.
wrong-link = “{ $typed }” is no address of the web. Write it as in the browser: https://example.org
wrong-mail = “{ $typed }” is no e-mail address. Write it as name@example.org.
wrong-target = “{ $typed }” is no target of the Goals. Write codes such as 9.c or 4.4.
wrong-topic = Choose the goal or target that this is about.
wrong-choice = Choose one of the answers offered.
wrong-endless = The text is far too long: at most { $most } characters are kept.
refused-changed = Somebody changed the project meanwhile. What you typed is still here: look at the project in another window, then save again.
refused-state = This cannot be done as the project stands now.
refused-faults = Something is still missing. Put right what is listed below, then send it.
refused-many = { $most ->
    [one] New accounts may have { $most } at once. Finish or withdraw it first.
   *[other] No more than { $most } at once. Finish or withdraw some first.
}
refused-into = Write the code of another project that everybody can read, such as K7M2Q.

## States and what is done
state-draft = Draft
state-submitted = Waits for review
state-returned = Changes asked for
state-published = Published
state-withdrawn = Withdrawn
state-archived = No longer kept up
state-merged = Part of another
means-draft = Only those who write it see it. Send it to review when nothing is missing.
means-revised = You are changing a published project. The published version stays to be read until the changes are reviewed.
means-submitted = A reviewer of its region looks at it. You get a letter.
means-returned = The reviewer asks for changes. They stand at their fields.
means-published = Everybody can read it.
means-withdrawn = It is not in the register. You can take it up again.
means-archived = Nobody has said for long that this still holds. It stays to be read.
means-merged = It is a part of { $into } now. Its address leads there, and you keep your credit.
act-submit = Send to review
act-take-back = Take back
act-return = Ask for changes
act-publish = Publish
act-reject = Refuse
act-revise = Change it
act-discard = Drop the changes
act-confirm = It still holds
act-withdraw = Withdraw
act-restore = Take up again
act-archive = Mark as no longer kept up
act-reopen = Put back among those kept up
act-merge = Merge
act-unmerge = Undo the merge
done-submit = Sent to review
done-take-back = Taken back
done-return = Changes asked for
done-publish = Published
done-reject = Refused
done-revise = Changes begun
done-discard = Changes dropped
done-confirm = Said to hold still
done-withdraw = Withdrawn
done-restore = Taken up again
done-archive = Marked as no longer kept up
done-reopen = Kept up again
done-merge = Merged
done-unmerge = Merge undone
done-put-in = Put into the register
done-undid = Decision undone
undone = { $what } (undone)
somebody = Somebody
untitled = Without a title yet

## One's own projects
mine-title = Your projects
mine-lead = What you write alone or with others. Everything is kept as you type it; you can go on with it on another device.
mine-none = You have no projects yet.
mine-none-hint = Begin one: it takes about ten minutes, and you can stop at any time.
changed-on = Changed on { $date }
new-title = File a project
new-lead = In any of six languages, in eight short steps. What you file here can later go to the Prizes and to the Forum without being typed again.
new-serves = It begins with: { $names }. All of it can be changed.
new-begin = Begin
preview = As others will read it
asked-title = What the reviewer asks for
asked-for = The reviewer asks: { $reason }
to-public = See the public page
to-own = To your entry
to-review = Review
steps-taken = What was done
editors = Who writes it
editor-remove = Remove
invited = Invited
until = until { $date }
invite = Invite
invite-address = E-mail address of a partner
invite-hint = They get a letter with a link and write with you from then on.
invited-title = Invitation to write a project
invited-lead = You were invited to write “{ $title }” together with others.
invited-accept = Accept
invited-over = This invitation can no longer be followed.
invited-over-hint = Ask the person who invited you for a new one.

## The register
list-title = Projects
list-lead = What is done for the action lines and the Sustainable Development Goals, filed by those who do it and reviewed before it is published.
sort-newest = newest
sort-title = title
sort-stalest = longest unconfirmed
facet-region = Region (six regions of the Bureau)
facet-area = Administrative region (five)
facet-year = Begun in
and-more = { $places } and { $more } more
last-confirmed = Last confirmed on { $date }
shown-in = This is shown in { $language }, the language that it was written in.
facts = At a glance
goals-and-targets = Goals and targets
made-up = Made up for the demonstration
dates = Published on { $published }, last confirmed on { $confirmed }.
disclaimer = What it says is its submitters’ own.
also-filed = Also filed by
compare-title = Projects side by side
compare-pick = Compare
compare-button = Compare up to four
compare-this = Compare with others
compare-cut = Only the first four are shown.
compare-none = Nothing is chosen.
compare-none-hint = Tick up to four projects in the list.
compare-without = Leave out
column-id = Code
column-address = Address
column-topics = Action lines, goals and targets
column-evidence = Claims that say how they are known
column-baseline = Results with a baseline
column-published = Published on
column-confirmed = Last confirmed on

## Review
review-title = Review of projects
review-lead = What waits for review where you are responsible, the longest waiting first. Nothing is public before.
no-region = No region
waits-days = { $count ->
    [one] Waits for { $count } day
   *[other] Waits for { $count } days
}
is-change = Change of a published project
is-left = Left to a second reader
pick = Choose
bulk = Decide on those chosen
bulk-hint = Each is decided as if alone. You can undo it as long as nobody went on with it.
bulk-checked = I went through the checklist for each of them.
bulk-none = Choose at least one project.
bulk-done = Done: { $done }. Left as they were: { $left }.
bulk-undone = Undone: { $undone }. Left as they are, since somebody went on with them: { $left }.
undo = Undo
checklist = Checklist
checklist-serves = It uses information and communication technologies and serves the action lines that it names.
checklist-says = Title and description say what it is, where and for whom.
checklist-organisation = The organization exists, and the links lead to it.
checklist-claims = Claims say what changed and how that is known.
checklist-clean = No advertisement, and no personal data of others.
checklist-new = It is not in the register already.
checklist-missing = Go through the whole checklist before you publish.
reasons = Changes at fields
reasons-hint = The submitter sees each reason at its field, in your words.
reason-field = Field { $number }
reason-text = What should change there ({ $number })
reason-missing = Give a reason: the submitter reads it.
changed-fields = What differs from the published version
not-public = Not public
conflict-yours = You have an interest of your own in this project, so a second reader decides.
conflict-hint = If you or your organization have a part in it, leave it to a second reader.
conflict-button = I have a conflict of interest
merge-title = Merge into another project
merge-hint = Both submitters keep their credit, the old address leads on, and it can be undone.
merge-into = Code of the other project
figures-title = How long review takes
figures-lead = By region, in days: what waits now, and what was decided in the last ninety days. A project in several regions counts in each.
figures-none = Nothing waits, and nothing was decided lately.
column-waiting = Waiting now
column-median-waiting = Median days waiting
column-longest = Longest days waiting
column-decided = Decided
column-published-of = of these published
column-median-decided = Median days to decision

## Letters
letter-greeting = Dear { $name },
letter-greeting-nobody = Hello,
letter-closing = You get this because you write this project, or were invited to.
letter-see = See the project
letter-change = Change the project
letter-why = Reason: { $why }
letter-reason = { $field }: { $reason }
letter-submitted-subject = Received: { $title }
letter-submitted = Your project “{ $title }” has arrived. A reviewer of its region will look at it, and you get a letter.
letter-returned-subject = Changes asked for: { $title }
letter-returned = The reviewer asks for changes of “{ $title }” before it is published. Each stands at its field in the form.
letter-published-subject = Published: { $title }
letter-published = Your project “{ $title }” is in the public register now.
letter-rejected-subject = Not published: { $title }
letter-rejected = “{ $title }” was not published. You can take it up again, change it and send it once more.
letter-archived-subject = No longer kept up: { $title }
letter-archived = “{ $title }” is marked as no longer kept up. Change it if there is news.
letter-merged-subject = Merged: { $title }
letter-merged = “{ $title }” is a part of { $into } now. You keep your credit, and the old address leads there.
letter-invited-subject = Write “{ $title }” with us
letter-invited = { $from } invites you to write the project “{ $title }” together.
letter-invited-how = Follow the link within thirty days, and sign in or make an account. If you do not want to, do nothing.
letter-invited-button = Accept the invitation
letter-still-subject = Is this still true? { $title }
letter-still = “{ $title }” was last confirmed on { $last }.
letter-still-how = Open it and say that it still holds, or change what is no longer so. What nobody confirms is marked as such.
letter-still-button = Open the project

## What an entry looks like

alike-title = It looks like these, which are published already
alike-hint = If it is the same project, do not send it a second time: ask to write that one together. A sister project is welcome.
alike-wording = the same wording
alike-template = the same template, other names and numbers
alike-version = perhaps the same in another language
alike-in-title = a title like it
alike-organisation = the same organisation

## To reviewers

letter-queue-subject = { $count ->
    [one] { $count } project to review
   *[other] { $count } projects to review
}
letter-queue = { $count ->
    [one] Since you were last told, { $count } project came to review where you review:
   *[other] Since you were last told, { $count } projects came to review where you review:
}
letter-queue-line = { $title } ({ $organisation }), sent on { $day }
letter-queue-more = { $count ->
    [one] … and { $count } more.
   *[other] … and { $count } more.
}
letter-queue-button = Open the queue
letter-queue-why = You get this because you review projects. The queue shows them at any time.
done-taken-up = Taken up elsewhere

## What both say

alike-both = both name { $what }
## Searching the register

sort-best = best match
find-hint = Words in any of the six languages, in any form. Quotation marks hold words together; a minus before a word leaves out what has it.
find-corrected = No project has “{ $typed }”. Shown are those with { $used }.
find-unknown = No project has { $words }, nor a word like it.
find-without = Search for the other words
find-no-words = There is no word in this search: signs alone find nothing.
find-many-words = { $count ->
    [one] A search may have one word at most.
   *[other] A search may have { $count } words at most.
}
similar-title = Similar projects
similar-note = Found by the telling words that they share with this one.

## Files that show what is claimed

f-claim-file = File that shows it
h-claim-file = One of the files that are added below.
files = Files that show it
h-files = A study, a survey, a report. Add it here, then choose it in its claim. With the entry it becomes public.
file-file = File to add
h-file = PDF, Word (DOCX), OpenDocument (ODT) or text, { $size } MB at most.
file-add = Save and add the file
file-remove = Take away
file-none = Choose a file first. What you typed is kept.
file-many = No more than { $most } files are kept with an entry. Take one away first.
## Charts, frames of other sites, searches that are kept

charts-title = Projects in charts
charts-lead = What was found, counted by region, action line, goal and year. Every bar opens the projects that it counts.
charts-link = Show these in charts
charts-list = { $count ->
    [one] { $count } project
   *[other] All { $count } projects
}
charts-note = A project that serves several of these, or happens in several places, is counted at each of them, so the numbers add up to more than the whole.
charts-none = None of these projects names one.
charts-by = Counted by
charts-value = Counted
charts-count = Projects
embed-title = Show this on another site
embed-hint = Copy these lines into a page of that site. The frame always shows the present state, sets no cookies, and its links lead here.
embed-code = Code for the page
embed-from = From the register of projects of { $name }
save-title = Keep this search
save-name = What you call it
save-letters = When something is new in it
save-letters-yes = Write to me, once a day at most
save-letters-no = No letters; I read its feed, or come back
save-button = Keep it
save-all = All that you keep and follow
## Figures, reach and results, success stories

figure-all = All of them together
figure-share = { $percent }%
figure-of = { $stated } of { $all }
figure-none = not stated
column-share = Share of all
column-people-stated = State the people reached
column-people = People, where stated
column-women-stated = State the women and girls
column-women = Women and girls, where stated
column-places-stated = State the places
column-not-known = Say that nobody knows
column-results = Say what came of it
column-measured = Measured an aim
column-median = Median share of aims reached
column-claims = Claim a result for a goal
column-with-evidence = with evidence
column-without-evidence = without evidence
column-by = By
column-value = Value
grid-counts = Projects: { $by }
grid-reach = Reach: { $by }
grid-results = Results and evidence: { $by }
grid-regional = Regional initiatives. { $title }
grid-claims = Claims for goals and targets
note-line = Every action line that a project says it serves. A project that serves three counts in each of the three, so the lines add up to more than all projects.
note-goal = Every goal that a project serves, also by one of its targets. A project counts once in each goal.
note-region = The six regions of the Telecommunication Development Bureau: those of the States where a project happens, and those it names. A project in two regions counts in both.
note-area = The five administrative regions, another division of the world: its figures are never added to those of the six regions.
note-state = The States where a project happens, not that of its organization. A project in several States counts in each.
note-stakeholder = The type of the organization whose project it is; partners do not count.
note-year = The year in which a project began. A project that does not say it is in no year.
note-reach = Only stated numbers are added, each beside how many entries state it. The same person may be reached by several projects, and a project counts in each of its rows: these are sums of statements, not numbers of different people.
note-results = How many projects say what came of them, and how many measured an aim: stated what was planned and what was reached. The share is that of each such aim; units differ, so their numbers are never added.
note-claims = A project that claims several results for one goal counts once. It counts as with evidence where at least one of them says how it is known. A goal includes the claims for its targets.
note-regional = Counted here are the projects that name the regional initiative that they belong to.
impact-title = Reach and results
impact-lead = What projects reach and show for it, by action line, goal, region and year, with how many entries state each number. Every figure opens the projects that it counts.
impact-form = Choose projects
impact-show = Show the figures
impact-none = No published project is in this choice.
means-each = Counted is every project that everybody can read. In the total each counts once.
means-unknown = “Not known” is never counted as zero: it is left out of sums and counted by itself.
means-double = A project with several values stands in several rows, so rows may add up to more than the total.
means-units = Only numbers of one unit are added: people to people. Places (villages, schools, offices) and the units of aims differ, and are not.
scope-global = All regions and action lines
scope-area = { $name } (administrative region)
scope-goal = Goal { $name }
field-scope = About
field-from = First year
field-to = Last year
year-hint = The year in which projects began, as 2015; empty for all
refused-scope = “{ $given }” is none of the choices. Choose one from the list.
refused-years = Write two years in order, such as 2015 and 2025, at most sixty years apart.
refused-says = This list cannot be asked for. Open it from a figure.
projects-count = { $count ->
    [one] { $count } project
   *[other] { $count } projects
}
undated = { $count ->
    [one] { $count } project of this choice does not say when it began and is left out.
   *[other] { $count } projects of this choice do not say when they began and are left out.
}
gaps-title = Gaps: goals without projects, by action line
gaps-note = Goals, by their numbers, that no counted project of the action line serves. Those that the WSIS-SDG Matrix links with the line come first.
gaps-file = Numbers that are links open the form of a new project for that goal.
gaps-regions = Gaps: action lines without projects, by region
gap-linked = Linked by the Matrix: { $goals }.
gap-others = Others: { $goals }.
gap-lines = No project for { $lines }.
behind-title = Projects behind a figure
years-between = { $from } to { $to }
says-reach = State a number: { $field }
says-not-known = Say that nobody knows: { $field }
says-results = Say in words what came of them
says-regional = Are carried out in several States of one region
says-aims = Name an aim
says-measured = State of an aim what was planned and reached
says-claims = Claim a result for a goal or target
says-evidenced = Say of at least one such claim how it is known
says-unevidenced = Say of no such claim how it is known
says-claim = Claim a result for: { $topic }
says-evidence = Claim a result with evidence for: { $topic }
says-bare = Claim a result without evidence for: { $topic }
says-undated = Do not say when they began
stories-title = Success stories
stories-lead = Published projects that the secretariat shows as examples, each with the reason.
stories-how = To add one, open a published project and choose it there.
story-chip = Success story
story-title = Success story: why, and with which picture
story-choose = Show as a success story
story-change = Change the success story
story-why = Why it is one
story-why-hint = One sentence in the language of this page, at most { $most } characters. Open the page in another language to write it there too.
story-why-missing = Write a sentence: readers see it above the project.
story-why-long = The sentence is longer than { $most } characters. Shorten it.
story-place = Place among the stories
story-place-wrong = Write a number from 1; 1 comes first.
story-picture = Picture
story-picture-this = This one
story-picture-none = None
story-keep = Keep
story-drop = Take it out of the stories
story-dropped = The project is no success story any more.
done-story = chosen as success story
done-story-dropped = taken out of the success stories

## Sums

note-together = Here the rows add up to { $sum }; there are { $projects } projects.
## Imports

import-title = Imports of projects
import-lead = Projects from files: a file is sent, its columns are matched with fields, each row is looked at, and only then anything is put in. The same file again changes nothing.
import-new = Send a file
import-all = Files that were sent
import-none = No file was sent yet.
import-source = Source
import-source-hint = A short name of where the projects come from, always the same for the same place. With the identifier of a row it tells which project it is.
import-source-missing = Name the source, in at most { $most } characters.
import-file = File
import-file-hint = CSV, XLSX, JSON, or activities of IATI 2.03 as XML. What it is, is known by what it holds.
import-file-missing = Choose a file.
import-send = Send
import-of = Import from { $source }
import-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-sent = Sent by { $name }, { $day }
import-harvested = Fetched by a harvest
import-stage-mapping = Columns to be matched
import-stage-checking = Being looked at
import-stage-checked = Looked at
import-stage-running = Being put in
import-stage-stopped = Stopped
import-stage-done = Done
import-stage-undoing = Being taken back
import-stage-undone = Taken back
import-stage-discarded = Dropped
import-stage-failed = Could not be read
import-check = Look at each row
import-check-hint = Nothing is written yet: you see first what would become of each row.
import-run = Put in
import-run-review = What is whole goes to review; what is not stays a draft of yours.
import-run-published = What is whole is published at once, in your name. The rest is refused.
import-stop = Stop
import-resume = Go on
import-undo = Take back all of it
import-undo-hint = Taking it back takes out what was put in, and puts back what was changed. What somebody changed since is left as it is and named.
import-discard = Drop this file
import-undone-counts = { $undone } taken back, { $left } left because somebody changed them since.
import-progress = { $done } of { $total } rows
import-refresh = See how far it is
import-failed = It cannot go on: { $why }
import-columns = Where the columns go
import-columns-hint = Proposed from the names of the columns and what stands in them. Correct what is wrong: it is remembered for files of this form.
import-remembered = Files of this form were matched before, for { $name }.
import-iati = Where the elements of IATI go is known. Say below what the file does not say: action lines and beneficiaries, for example.
import-column = Column
import-samples = Some values
import-goes-to = Goes to
import-nowhere = Nowhere
import-from-file = What the file says
import-always = What holds for each row
import-always-hint = Stands in the field where the row itself says nothing. Several values are divided by semicolons.
import-goes = As what they are put in
import-goes-review = To review
import-goes-published = Published at once, in my name
import-whole = Where a row is refused
import-whole-each = the others are put in
import-whole-all = nothing is put in
import-whole-blocked = { $count ->
    [one] { $count } row is refused, and nothing is put in where one is. Correct the file or the columns, or have the others put in.
   *[other] { $count } rows are refused, and nothing is put in where one is. Correct the file or the columns, or have the others put in.
}
import-held = Nobody sees any of it before the last row is in.
import-no-title = No column is the title. Without one nothing can be put in.
import-no-identifier = No column is the identifier: rows are known again by their title and organization.
import-all-same = Nothing differs from what is here: all of it came before.
import-report = Row by row
import-outcome = What becomes of it
import-put-in = New
import-changed = Changed
import-same = Same as before
import-refused = Refused
import-row = Row { $number }
import-number = Row
import-notes = What is to be said
import-left = Left as it is: somebody changed it since
import-identifier = Identifier at its source
import-partners = Partners
file-large = The file is too large, also unpacked: at most { $most } MB.
file-rows = The file has too many rows: at most { $most }. Send it in parts.
file-columns = The file has too many columns: at most { $most }.
file-cell = A cell of row { $row } is too long: at most { $most } characters.
file-deep = The file is nested too deeply.
file-encoding = The letters of the file cannot be read. Save it as UTF-8: “CSV UTF-8” in a spreadsheet.
file-empty = The file holds no rows.
file-unknown = The file is no CSV, XLSX, JSON or IATI. An older spreadsheet (.xls) has to be saved as XLSX.
file-damaged = The file is damaged: { $why }
note-unknown = { $field }: “{ $value }” is on no list and was left out.
note-unknown-near = { $field }: “{ $value }” is on no list and was left out. Nearest are { $nearest }.
note-unread = { $field }: “{ $value }” cannot be read and was left out.
note-endless = { $field }: the text is far too long, at most { $most } characters are kept; it was left out.
note-no-field = “{ $name }” has no place in a project and was not kept.
note-no-field-value = “{ $name }” has no place in a project and was not kept: { $value }
note-sector = “{ $name }” was taken as { $topics }: { $value }
note-no-title = The row has no title.
note-no-identifier = The row has no identifier, and no title to know it by.
note-twice = The same identifier stands in row { $row }; only that one counts.
note-changed-here = Somebody changed the project here since it came. It is left as it is.
note-gone = The project was withdrawn or merged here. It is left as it is.
done-changed = Changed by an import
done-taken-out = Taken out with its import

## Harvests

harvest-title = Harvests
harvest-lead = Addresses of files with projects that are fetched again and again. Each time only what changed is put in.
harvest-hosts = Only these hosts may be asked, as the configuration of the service says: { $hosts }
harvest-no-hosts = The configuration of the service names no host that may be asked, so nothing can be fetched. Those who run it can add some.
harvest-none = There are no harvests yet.
harvest-new = A new harvest
harvest-first = The file is fetched at once. The first time you say where its columns go; after that it goes by itself.
harvest-url = Address of the file
harvest-url-hint = An address with https of a CSV, XLSX, JSON or IATI file.
harvest-url-missing = Give the address of the file.
harvest-every = How often
harvest-daily = Each day
harvest-weekly = Each week
harvest-monthly = Each month
harvest-add = Add
harvest-save = Save
harvest-change = Change it
harvest-active = At work
harvest-paused = Paused
harvest-removed = Removed
harvest-next = Next: { $day }
harvest-failing = { $count ->
    [one] Failed once
   *[other] Failed { $count } times in a row
}
harvest-run = Fetch it now
harvest-pause = Pause
harvest-go-on = Go on
harvest-remove = Remove
harvest-put-back = Put back
harvest-was-removed = The harvest was removed. What it brought stays.
harvest-asked = It is being fetched.
harvest-runs = What each fetching did
harvest-runs-none = Nothing was fetched yet.
fetched-new = A new version came.
fetched-same = Nothing changed.
fetched-host = The host “{ $host }” is not on the list of those that may be asked. Those who run the service can add it.
fetched-scheme = Only addresses with https are asked.
fetched-private = “{ $host }” leads to an address that is not public. It is not asked.
fetched-unknown = The host “{ $host }” is not found.
fetched-redirections = The address leads on too often.
fetched-status = The server did not give the file.
fetched-large = The file is larger than is taken.
fetched-slow = The server took too long.
fetched-columns = A column that goes to a field is no longer in the file.
fetched-unreadable = What came cannot be read.
fetched-network = The connection failed.
letter-harvest-subject = Nothing comes from { $source }
letter-harvest = { $count ->
    [one] The file of the harvest “{ $source }” could not be fetched.
   *[other] The file of the harvest “{ $source }” could not be fetched { $count } times in a row.
}
letter-harvest-button = See the harvest

## Parts of reach and results

part-regional = Regional initiatives
part-gaps = Gaps
parts-label = Show by
save-sign-in = Sign in to keep this search

## Regional initiatives

f-initiative = Regional initiative
h-initiative = Its name as a regional or world conference adopted it, where the project belongs to one.
demo-initiative = Made-up regional initiative for { $region }: Everyone connected

## Calls for projects

calls-title = Calls for projects
calls-lead = What the secretariat asks for, and until when. File a project for a call, or put forward one that you have filed already.
calls-none = There are no calls yet.
calls-none-hint = Projects can be filed at any time.
calls-to-register = See all projects
calls-work = Calls in work
calls-work-lead = All calls, with those that nobody else sees yet.
calls-work-none-hint = Make the first one; nobody else sees it before it is announced.
calls-drafts = In preparation
calls-open = Open now
calls-later = Opening later
calls-over = Past calls
calls-of-project = Calls
calls-field = Calls that this project answers
calls-field-hint = Tick the open calls for which you file it. You can also file it for none.
call-box = { $title } – until { $closes }
call-number = Call
call-new = Make a call
call-new-lead = Nobody else sees a call before it is announced.
call-edit = Change, extend or withdraw the call
call-what = What the call says
call-kind = What is asked for
call-kind-entries = New and updated projects
call-kind-stories = Success stories
call-stage = Status
call-stage-draft = In preparation
call-stage-announced = Announced
call-stage-open = Open
call-stage-closed = Closed
call-stage-withdrawn = Withdrawn
call-words = Text
call-opens = First day
call-closes = Last day
call-closes-hint = Until midnight in Geneva.
call-until = { $date }, until midnight in Geneva
call-closed-first = Last day as first announced
call-closed-before = Last day before it was extended
call-closes-title = Last day: { $title }
call-last-day = Closes today at midnight in Geneva
call-days-left = { $count ->
    [one] { $count } day left
   *[other] { $count } days left
}
call-opens-in = { $count ->
    [one] Opens in { $count } day
   *[other] Opens in { $count } days
}
call-means-draft = This call is not announced yet: only those who make calls see it.
call-means-announced = This call takes answers from { $opens } on.
call-means-closed = This call closed at the end of { $closes } in Geneva and takes no more answers.
call-means-withdrawn = This call was withdrawn and takes no answers.
call-refused-changed = Somebody changed the call meanwhile. What you typed is still here: look at the call in another window, then save again.
call-refused-state = This cannot be done as things stand now.
call-refused-past = The last day is over. Choose a later one before you announce the call.
call-refused-not-later = Choose a day that is later than the present last day and not over yet.
call-refused-closed = The call closed at the end of { $closes } in Geneva and takes no more answers.
call-refused-early = The call takes answers only from { $opens } on.
call-named-open = It counts as an answer once you send it to review; the call closes at the end of { $closes } in Geneva.
call-named-answered = Sent for this call on { $date }.
call-named-missed = The call closed on { $closes } before this project was sent, so it does not count as an answer. You can file the project all the same.
call-begun = You file this project for this call. It counts as an answer once you send it to review; the call closes at the end of { $closes } in Geneva.
call-begun-over = This call takes no answers now. You can file the project all the same, for no call.
call-scope-offer = The call asks for these. Tick what fits your project.
call-file = File a project for this call
call-put-forward = { $count ->
    [one] Put forward the project that you have filed
   *[other] Put forward one of your { $count } projects
}
call-put-forward-hint = Nothing is typed again: what you have filed answers the call as it is. A draft counts once you send it to review.
call-put-forward-button = Put forward
call-take-back = Do not answer this call
call-now-answered = it now answers this call.
call-now-named = it counts as an answer once you send it to review, on { $closes } at the latest.
call-answers = Projects that answer
call-answered-count = { $count ->
    [one] { $count } project has answered.
   *[other] { $count } projects have answered.
}
call-published-count = { $count ->
    [one] { $count } of them is published; the others are in review.
   *[other] { $count } of them are published; the others are in review.
}
call-answers-none = No published project answers this call yet.
call-answered-by-project = Filed for the call:
call-day-missing = Choose a day.
call-wrong-day = “{ $typed }” is no day. Write year, month and day: 2018-04-09.
call-wrong-order = The last day is before the first.
call-nothing-written = Write title and text in at least one language.
call-text-missing = The title is there in { $language }; write the text too.
call-title-missing = The text is there in { $language }; write the title too.
call-too-long = This is longer than { $most } characters. Shorten it.
call-title-in = Title ({ $language })
call-words-in = Text ({ $language })
call-words-hint = What is asked, of whom and for what. Each line is a paragraph; the first also stands in lists.
call-langs-hint = Write title and text in at least one language. Where a language is missing, its readers see another one and are told so.
call-scope = What it is limited to
call-scope-hint = Optional. It is offered to those who file for the call and binds nobody.
call-announce = Announce the call
call-announce-hint = Once announced, the call is public and takes answers from its first day on. Those who follow the list of calls are told.
call-restore = Put the call back
call-extend = Extend the call
call-until-new = New last day
call-until-hint = Later than the present one, which stays on the page. It ends at midnight in Geneva.
call-withdraw = Withdraw the call
call-why = Reason
call-why-hint = Everybody reads it on the page of the call.
call-why-missing = Say why: everybody reads it on the page of the call.
call-done-announced = Announced
call-done-extended = Extended
call-done-withdrawn = Withdrawn
call-done-restored = Put back
call-by-secretariat = the secretariat
done-answered-call = put forward for a call
done-took-back-call = taken back from a call
letter-call-subject = The call closes on { $closes }: “{ $title }”
letter-call = You write the project “{ $title }” for the call “{ $call }”. The call closes at the end of { $closes } in Geneva.
letter-call-how = Your project counts as an answer once you send it to review. Its page says what is still missing.
