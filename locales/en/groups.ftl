# Words of the register, its entries, topics and consultations, the home page, and the desk where readings are confirmed.

## Words shared by several pages
section-observations = Observations and recommendations
section-agenda-2030 = The 2030 Agenda
section-roadmap = Roadmaps of the Action Lines
section-regional = Regional matters
section-resolutions = Proposals on resolutions
section-preparations = Preparations for conferences
section-reports = Reports considered
section-conclusions = Conclusions
meeting-number = Meeting { $number }
facet-kind = What it does
facet-addressee = Addressee
facet-topic = Topic
facet-meeting = Meeting
facet-section = Chapter of the report
facet-endorsed = Endorsement
facet-due = Due date
endorsed-yes = Endorsed
endorsed-no = Not endorsed
due-choice-passed = The date has passed
due-choice-soon = Due within 60 days
due-choice-dated = With a due date
due-on = Due { $date }
due-event-is = Due: { $event }
due-passed-days = { $count ->
    [one] The date passed { $count } day ago
   *[other] The date passed { $count } days ago
}
due-in-days = { $count ->
    [one] Due in { $count } day
   *[other] Due in { $count } days
}
due-today = Due on this day
entries-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
column-id = Entry
column-text = Text
column-cites = Cites
column-code = Code
column-name = Name
column-entries = Entries
column-path = Item in the report
column-language = Language of the text

## Home
home-title = Follow-up record
home-lead = Every request, recommendation and agreement of the working group, from the meeting that made it to the Council session that endorsed it.
home-search = Search the register
home-record-ends = The newest meeting on record was held on { $dates }. What happened later is not in this record.
home-as-of = Due dates are shown as they stood on { $date }.
home-day = Show due dates as on this day
home-day-show = Show
home-day-wrong = “{ $given }” is not a date. Write year, month and day, as in 2018-01-30.
home-day-last-meeting = See what was due when that meeting ended
home-due = Due next
home-due-none = Nothing falls due on this day or in the 60 days after it.
home-due-all = All that is due soon
home-late = Late
home-late-means = The due date has passed, and nothing on record says that it was done.
home-late-none = No due date had passed by this day.
home-late-all = All that is late
home-new = New in the register
home-new-all = The newest first
home-figures = The record in figures
figure-meetings = Meetings
figure-documents = Documents
figure-entries = Entries of the register
figure-endorsed = Endorsed by the Council
figure-by-kind = Entries by what they do
figure-by-addressee = Entries by addressee
home-timeline = The meetings in time
home-timeline-hint = Each mark is a meeting; a larger mark has more entries.
home-ways = Where to begin

## Register
register-title = Register of requests
register-lead = What the group asked, recommended, noted or could not agree on: to whom, by when and on what.
sort-path = Order of the report
sort-due = Due date, earliest first
sort-meeting = Meeting, newest first
sort-newest = Added to the register last
register-calendar = Due dates as a calendar

## Entry
entry-title = Entry { $id }
entry-facts = About this entry
entry-also = Also
entry-meeting-stated = The report says so.
entry-meeting-inferred = Inferred from what the report says.
entry-place = Place in the source
entry-item = Item { $path }
entry-part-of = Part of
entry-parts = Parts of this item
entry-cites = Documents and instruments cited
entry-cites-unknown = not in this record
entry-endorsed-by = Endorsed at { $session }
entry-not-endorsed = No endorsement is on record.
entry-not-endorsable = An item of this kind does not call for endorsement.
entry-no-agreement = No agreement was reached
entry-proposed-by = Proposed by
entry-left-to-do = What was left to do
entry-versions = The text in all its languages
entry-missing = Missing in: { $languages }
history-other = Another detail
entry-neighbours = Neighbouring entries
entry-previous = Previous entry: { $id }
entry-next = Next entry: { $id }
entry-back-to-list = Back to the list
provenance-official = named in an official text
provenance-claimed = named by whoever submitted it
provenance-suggested = suggested by the software
provenance-confirmed = confirmed by a person

## Topics and code lists
topics-title = Topics and code lists
topics-lead = The lists by which entries are found, each with its names in six languages and its source.
list-action-lines = WSIS Action Lines
list-goals = Sustainable Development Goals
list-systems = Named systems and subjects
list-names-in-languages = Names in six languages
list-source = Source of this list
list-confidence = Confidence: { $level }
confidence-low = low
confidence-medium = medium
confidence-medium-high = fairly high
confidence-high = high
topic-aliases = Other names by which texts call it
topic-part-of = Part of { $line }
topic-facilitators = Facilitators on record
facilitator-role = Role
facilitator-period = Period
facilitator-source = Source
facilitator-agency = Organization
facilitator-lead = Leads the line
facilitator-co-lead = Leads the line with others
facilitator-tunis-annex = Named in the annex of the Tunis Agenda (2005)
period-since = since { $since }
period-until = until { $until }
period-between = { $since } to { $until }
period-unknown = not on record
topic-targets = Targets
topic-entries = Entries on this topic
topic-entries-none = No entry of the register is about this topic.
topic-entries-all = All entries on this topic

## Consultations
consultations-title = Consultations
consultations-lead = Open consultations, calls, questionnaires and circulars held under the guidance of the group.
consultation-kind = Kind
consultation-years = Years
consultation-open-consultation = Open consultation
consultation-call = Call
consultation-questionnaire = Questionnaire
consultation-circular = Circular

## Columns of the register in other formats
column-due-event = Due at an event
column-address = Address

## Code lists
lists-title = All code lists
list-kinds = What an entry does
list-addressees = Addressees
list-bdt-regions = Regions of the Telecommunication Development Bureau
list-administrative-regions = Administrative regions of ITU
list-states = States
list-stakeholders = Types of stakeholders
list-organizations = Organizations
list-activity-types = Types of activities
list-coverages = Coverage of projects
list-project-statuses = Status of projects
list-beneficiaries = Beneficiaries
list-compact-objectives = Objectives of the Global Digital Compact
list-target-by = by { $year }
list-states-count = { $count ->
    [one] { $count } State
   *[other] { $count } States
}
column-note = Note
column-confidence = Confidence
topic-matrix = Links in the WSIS-SDG Matrix of 2015
topic-whole-goal = the goal as a whole
topic-parts = Its parts

## Meetings, documents, instruments, bodies and sessions
thing-facts = At a glance
thing-figures = In figures
thing-kind = Kind
thing-status = Status
thing-title = Title
thing-year = Year
thing-body = Body
thing-place = Place
thing-first-day = First day
thing-last-day = Last day
thing-note = Note on this record
thing-titles = The title in all its languages
thing-neighbours = Neighbouring records
thing-previous = Previous: { $name }
thing-next = Next: { $name }
sort-latest = Latest first
sort-earliest = Earliest first
sort-symbol = Symbol
sort-received = Received last
sort-added = Added to the record last
documents-count = { $count ->
    [one] { $count } document
   *[other] { $count } documents
}
meetings-title = Meetings
meetings-lead = When and where the group met, with the agenda, the documents and what each meeting asked for.
meetings-calendar = Meetings as a calendar
meeting-title = { $body }: meeting { $number }
meeting-colocated = Held alongside
meeting-summary = Summary of results
meeting-agenda = Agenda
meeting-agenda-none = No agenda is on record.
meeting-documents = Documents by source
meeting-documents-none = No document of this meeting is on record.
meeting-documents-all = All documents of this meeting
meeting-entries = What the meeting asked, recommended and noted
meeting-entries-none = No entry of the register is known to come from this meeting.
meeting-entries-all = All entries of this meeting
meeting-calendar = This meeting for a calendar
documents-title = Documents
documents-lead = Documents sent to the meetings or cited in the record, by symbol, source and date.
document-symbol = Symbol
document-sources = Source
document-state = State
document-sources-unknown = not on record
document-arrival = Arrival
document-late = After the deadline
document-in-time = In time
document-late-days = { $count ->
    [one] { $count } day after the deadline
   *[other] { $count } days after the deadline
}
document-received = Received
document-received-unknown = The day of receipt is not on record, so nothing can be said about the deadline.
document-deadline = Deadline
document-deadline-none = No deadline applies to this document.
rule-secretariat = Documents of the secretariat are due 30 calendar days before the meeting opens, as the group itself asked.
rule-working-group = Documents of Council working groups in one language are due 12 calendar days before the meeting opens, under the working methods decided by the Council.
rule-chair = Compilations and drafts of the chair are due 2 calendar days before the meeting opens, an exception in the working methods decided by the Council.
document-languages = Language versions
document-languages-unknown = The record does not say in which languages the document exists.
version-original = original
version-issued = issued
version-in-translation = being translated
version-none = none
document-family = Revisions, addenda and corrigenda
document-first-issue = First issue
part-revision = Revision { $number }
part-addendum = Addendum { $number }
part-corrigendum = Corrigendum { $number }
document-relations = Relations to other documents
relation-replaces = Replaces
relation-answers = Answers
relation-refers-to = Refers to
relation-revises = Proposes changes to
relation-replaced-by = Replaced by
relation-answered-by = Answered by
relation-referred-to-by = Referred to by
relation-revised-by = Changes proposed by
document-cited-by = Entries that cite this document
document-cited-by-none = No entry of the register cites this document.
document-meetings = Meetings that had it before them
document-sessions = What sessions did with it
document-instruments = Instruments whose text it holds
document-published = Published text
document-which = Which document is “{ $given }”?
document-which-lead = This symbol can be read in more than one way. Choose the document that you mean.
document-unknown = No document “{ $given }”
document-unknown-lead = The record holds no document with this symbol. Check how it is written, or search the list.
document-near = Did you mean one of these?
document-search = Search the documents
source-member-state = Member State
source-sector-member = Sector Member
source-secretariat = Secretariat
source-chair = Chair
source-vice-chair = Vice-Chair
source-body = Another body
source-organization = Another organization
source-vice-chair-of = Vice-Chair ({ $state })
document-kind-contribution = Contribution
document-kind-secretariat-report = Report of the secretariat
document-kind-information = For information
document-kind-draft = Draft
document-kind-outcome = Outcome
document-kind-report = Report
document-kind-resolution = Text of a resolution or decision
instruments-title = Instruments
instruments-lead = Resolutions, decisions and outcome documents on which the work rests, with each version and who adopted it.
instrument-of = { $instrument } ({ $adopter })
instrument-kind-resolution = Resolution
instrument-kind-decision = Decision
instrument-kind-recommendation = Recommendation
instrument-kind-declaration = Declaration
instrument-kind-plan = Agenda or plan of action
instrument-kind-outcome = Outcome document
instrument-number-resolution = Resolution { $number }
instrument-number-decision = Decision { $number }
instrument-number-recommendation = Recommendation { $number }
instrument-adopter = Adopted by
instrument-number = Number
instrument-versions = Versions
instrument-version = Version
instrument-adopted = Adopted
instrument-adopted-at = Adopted at
instrument-text = Text
instrument-terms = Terms of reference
instrument-in-force = In force
instrument-in-force-as = In force: { $version }
instrument-abrogated = Abrogated
instrument-abrogated-on = Abrogated: { $date }
instrument-abrogation = Abrogation
instrument-abrogated-by = Abrogated by
instrument-timeline = What happened when
instrument-version-adopted = Version adopted: { $version }
instrument-citing-documents = Documents that refer to it
instrument-citing-entries = Entries that cite it
instrument-citing-none = Nothing on record refers to it.
bodies-title = Bodies
bodies-lead = The groups, councils, conferences and assemblies of the record: what each is for, who leads it and whom it reports to.
body-kind-working-group = Working group
body-kind-council = Council
body-kind-conference = Conference
body-kind-expert-group = Expert group
body-kind-task-force = Task force
body-kind-assembly = Assembly
body-kind-commission = Commission
body-parent = Reports to
body-children = Bodies that report to it
body-founded = Founded
body-founding-instrument = Founded by
body-membership = Who may take part
body-secretariat = Secretariat
body-symbols = Document symbols
body-officers = Officers
body-holders = Roles in this service today
body-officers-none = No officers are on record.
body-meetings = Its meetings
body-meetings-all = All its meetings
body-sessions = Its sessions
body-instruments = Instruments that it adopted
office-chair = Chair
office-vice-chair = Vice-Chair
office-secretary = Secretary
officer-office = Office
officer-region = Region
officer-name = Name
officer-term-between = { $since } to { $until }
officer-term-since = since { $since }
officer-term-until = until { $until }
sessions-title = Sessions
sessions-lead = Sessions of the parent bodies, and what each did with the reports and resolutions before it.
session-acts = What the session did
session-acts-none = Nothing that this session did is on record.
act-notes = Noted
act-endorses = Endorsed
act-approves = Approved
act-considers = Considered
act-amends = Amended
act-abrogates = Abrogated
act-report = Report
act-document = Recorded in
act-instrument = Instrument
act-plenary = Plenary meeting { $number }
session-endorsed = Entries endorsed
session-endorsed-none = No entry is on record as endorsed by this session.
session-instruments = Instruments adopted

## The desk: reports read and their entries confirmed
readings-title = Reports read
readings-lead = A report is read into proposed entries. Only what an officer accepts or corrects enters the register.
readings-none = No report has been read yet.
reading-upload = Read a report
reading-file = File of the report
reading-file-hint = UTF-8 text, Word (DOCX), OpenDocument (ODT) or PDF, in Arabic or English, { $size } MB at most.
reading-body = Body whose report it is
reading-symbol = Symbol of the document
reading-symbol-hint = Leave this empty if the report says its symbol.
reading-submit = Read
reading-column-file = File
reading-column-when = Read on
reading-column-progress = Decided
reading-file-missing = Choose a file first.
reading-body-unknown = Choose a body from the list.
reading-error-format = This looks like { $found }. Only DOCX, ODT, PDF and UTF-8 text can be read.
reading-error-scan = No words can be read from this PDF: it is probably a scan. Send the report as text or DOCX.
reading-error-not-utf8 = The text is not UTF-8 (byte { $at }). Save it again as UTF-8.
reading-error-damaged = The file is damaged ({ $why }). Open it in a word processor and save it again.
reading-error-language = The text seems to be in another language ({ $found }). Only Arabic and English can be read.
reading-error-symbol = The report does not say its symbol. Write it here, as in C18/8.
reading-same = This file was read before. Nothing has changed.
reading-progress = { $count ->
    [one] { $done } of { $count } item decided
   *[other] { $done } of { $count } items decided
}
reading-all-decided = All items are decided.
reading-side-text = Text of the report
reading-side-proposal = Proposed entry
reading-not-operative = Heading or narrative: no entry is proposed.
reading-show-all = All items
reading-show-pending = Only what is not decided
reading-warnings = What the reading was not sure of
proposal-accept = Accept
proposal-correct = Correct
proposal-make = Make an entry of it
proposal-drop = Drop
proposal-undo = Take the decision back
proposal-of-item = { $action }: item { $path }
proposal-pending = Waits for a decision
proposal-accepted = Accepted
proposal-corrected = Corrected and accepted
proposal-dropped = Dropped
proposal-in-register = In the register as { $id }
rest-title = Accept the rest
rest-question = { $count ->
    [one] Accept the { $count } item that nobody has decided, as it was found?
   *[other] Accept the { $count } items that nobody has decided, as they were found?
}
rest-hint = Each of them enters the register at once. Every single one can be taken back afterwards.
rest-nothing = Nothing waits for a decision.
correct-title = Correct item { $path }
correct-found = As found in the report
correct-kind-none = Choose what it does
correct-also = What else it does
correct-due-hint = Year, month and day, or only a part: 2018-01-30, 2018-01, 2018.
correct-due-wrong = “{ $given }” is not a date. Write it as 2018-01-30, 2018-01 or 2018.
correct-topics-hint = Codes or names, with a comma between them: C2, SDG9, forum.
correct-cites-hint = Symbols, with a semicolon between them: WG-WSIS-28/9; A/RES/70/1. An instrument with its paragraph: Resolution 1332, instructs 2.
correct-topic-unknown = “{ $given }” is on no list of topics. Did you mean: { $nearest }?
correct-meeting-hint = The number of the meeting, where it is known.
correct-meeting-wrong = “{ $given }” is not a number of a meeting.
correct-save = Save and accept
refusal-unknown = There is no such item in this report.
refusal-decided = Item { $path } was decided before. Take that decision back first.
refusal-undecided = Nothing was decided on item { $path } that could be taken back.
refusal-no-kind = Choose what the item does.
refusal-no-text = The entry has no words. Write what it says.
refusal-meeting = The body has had no meeting { $number }.
refusal-path = Item { $path } has no usable number.
refusal-in-register = The register has this item already, as { $id }.
refusal-has-parts = Other entries are parts of item { $path }. Take them back first.
refusal-store = The decision could not be kept. Nothing was changed; please try again.
history-read = report read
history-took-back = decision taken back
column-history = History

## Follow-up: what became of requests
status-open = Open
status-in-progress = In progress
status-answered = Answered
status-done = Done
status-overtaken = Overtaken
status-no-longer-needed = No longer needed
step-assigned = responsibility or date set
step-replied = reply given
step-returned = reply sent back by the body
step-accepted = reply accepted by the body
step-overtook = closed: overtaken
step-released = closed: no longer needed
step-reopened = opened again
rule-responsible-begins = Rule: once somebody is responsible, the request is in progress.
rule-reply-with-evidence-answers = Rule: a reply with evidence answers the request.
rule-reply-without-evidence-is-progress = Rule: a reply without evidence is progress and no more.
rule-acceptance-by-the-body = Rule: only the body that asked decides on the reply.
rule-decision-with-a-reason = Rule: whoever has the right decides, and says why.
evidence-document = Document
evidence-section = Section of a report
evidence-project = Project
evidence-figure = Figure
evidence-link = Page elsewhere
evidence-as-of = as of { $date }
evidence-seen = seen on { $date }
evidence-section-of = section { $section }
became-title = What became of it
became-nothing = Nobody has recorded anything about this request yet.
became-unit = Responsible unit
became-person = Responsible person
became-due-set = Date set by the secretariat
became-replies = Replies with their evidence
became-no-evidence = No evidence was given with this reply.
became-steps = Decisions
became-at-meeting = at meeting { $number }
became-act = Follow up
became-why = Reason: { $why }
chain-title = The chain
chain-instrument = Instrument
chain-request = Request
chain-deadline = Date
chain-documents = Documents
chain-evidence = Evidence
chain-report = Report
chain-none = none on record
act-title = Follow-up of { $entry }
act-now = How it stands
act-none = You may read this page, but the state of the request leaves nothing for you to do here.
assign-title = Make somebody responsible
assign-nobody = nobody
assign-due = Answer by
assign-due-hint = Only where the request itself names no day. Year, month and day: 2018-01-30.
assign-save = Save
reply-title = Reply
reply-hint = A reply with at least one piece of evidence answers the request. The body then decides whether it is done.
reply-text = What was done
reply-language = Language of the reply
reply-evidence = Evidence { $number }
reply-kind = What it is
reply-what = Symbol, address or value
reply-what-hint = A document’s symbol, a page’s address, or a figure’s value.
reply-more = Section, title or what is counted
reply-on = As of
reply-none = no evidence
reply-send = Send the reply
judge-title = Decision of the body
judge-meeting = Meeting that decided
judge-accept = Accept: the request is done
judge-return = Send back
judge-why = Reason
judge-why-hint = Needed where the reply is sent back. Everybody can read it.
close-title = Close without a reply
close-why-hint = Needed. Everybody can read it.
close-how = How
close-save = Close
reopen-title = Open again
declined-status = The request is “{ $status }” by now; this step cannot be taken.
declined-no-reason = Say why.
declined-no-text = Write what was done.
declined-no-evidence = No reply has evidence. Without evidence the request cannot be done.
declined-nothing-assigned = Name a unit, a person or a date.
declined-changed = Somebody changed this request while you were writing. Read how it stands now; what you typed is still here.
declined-document = There is no document “{ $symbol }” in the record.
declined-meeting = The body has held no meeting { $number }.
wrong-number = Write the number of a meeting.
wrong-day = “{ $given }” is not a day. Write year, month and day, as in 2018-01-30.
wrong-evidence-what = Evidence { $number }: write the symbol, the address or the value.
wrong-evidence-more = Evidence { $number }: write the section, the title or what is counted.
wrong-evidence-url = Evidence { $number }: an address begins with https:// or http://.
wrong-long = This is longer than { $most } characters.
wrong-choice = Choose one of the list.
refusal-followed-up = Something was already done about item { $path }. Its entry stays in the register.
facet-status = What became of it
facet-unit = Responsible unit
board-title = Follow-up
board-lead = What became of every request: by unit, addressee, date or meeting. Every number opens its requests.
board-by = View
board-by-unit = By unit
board-by-addressee = By addressee
board-by-due = By year due
board-by-meeting = By meeting
board-nobody = Not assigned
board-undated = Without a day
board-all = All requests
board-total = Requests
board-in-time = Answered in time
board-in-time-means = Of the requests whose date has passed: how many had a reply with evidence by the end of that day in Geneva.
board-in-time-of = { $some } of { $all }
board-late = Overdue
board-late-list = Overdue, the oldest first
board-late-none = Nothing is overdue on this day.
board-as-of = As of { $date }
follow-up-actor = the secretariat or the body
shows-title = Evidence for
board-passed = Date passed

## Reminders
reminder-greeting = Dear { $name },
reminder-lead = a reply to these requests is awaited from you:
reminder-line = { $entry }: { $due } ({ $standing }). { $text }
reminder-other = { $text } ({ $language })
reminder-button = Open the follow-up
reminder-why = You receive this letter because you are responsible for these requests, 30, 14, 7 and 2 days before their date and every week after it. Nobody reads answers to it.
reminder-subject = { $count ->
    [one] A reply is awaited
   *[other] { $count } replies are awaited
}

## Suggested topics
suggested-title = Suggested by the words of the text
suggested-hint = Tick what the text speaks of. What you leave unticked is kept as a decision that it does not.
suggested-because = { $percent } %, because of: { $words }

## Contributions
contributions-title = Contributions
contributions-lead = What delegations send to meetings: from the draft to the symbol, and what was held over by which rule.
contribution-new = Write a contribution
contribution-edit = Change the draft
contribution-edit-lead = The draft is seen by your delegation alone until its head clears it. You can save it unfinished.
contribution-save = Save the draft
contribution-delegation = Delegation
contribution-no-delegation = Choose a delegation to which you belong today.
contribution-body = Body
contribution-language = Original language
contribution-purpose = Purpose
purpose-action = For action
purpose-information = For information
contribution-form = What it is
form-new = A new document
form-revision = A revision of
form-addendum = An addendum to
form-corrigendum = A corrigendum to
contribution-of = Of which document
contribution-of-hint = Only for a revision, addendum or corrigendum: the symbol, as WG-WSIS-32/16.
contribution-item = Item of the agenda
contribution-requests = Requests that it speaks of
contribution-requests-hint = Their ids in the register, as R-2.6.15; several with commas.
contribution-sources-hint = Tick more than one for a joint contribution.
contribution-summary = In short
contribution-file = File
contribution-file-hint = Word (DOCX), OpenDocument (ODT), PDF or plain text in UTF-8. Its text takes the place of what stands above; files with macros, scripts or other files inside, and protected files, are refused.
contribution-file-kept = Kept with it: { $name }
contribution-file-scan = No words could be read from this file: it is probably a scan. Open the file to read it.
contribution-file-scan-hint = Type or paste its text as well, so that it can be searched, compared and translated.
contribution-facts = About this contribution
contribution-text-none = There is no text yet.
contribution-not-for-all = The text is for members, or waits for its meeting. You see that it is there, from whom, and by which rule.
contribution-head = Decision of the head of delegation
contribution-number = Decision of the secretariat
contribution-comments = Comments of the delegation
contribution-comments-hint = Only those who write this together read these.
contribution-comment = Your comment
contribution-comment-send = Add the comment
contribution-comment-empty = Write a comment.
contribution-versions = Versions
contribution-version = Version { $number }, { $date }
contribution-changes = What changed
changes-from = From
changes-to = To
changes-show = Show what changed
changes-none = Nothing changed between these versions
stage-drafting = Draft
stage-cleared = Cleared, waits for its symbol
stage-published = Published
stage-restricted = For members
stage-held-over = Held over
stage-withdrawn = Withdrawn
move-clear = cleared by the head of delegation
move-return = taken back by the delegation
move-withdraw = withdrawn by the delegation
move-publish = numbered and published
move-restrict = numbered, for members
move-hold-over = held over to a later meeting
button-clear = Clear and send to the secretariat
button-return = Take back to go on writing
button-withdraw = Withdraw
button-publish = Give a symbol and publish
button-restrict = Give a symbol, for members only
button-hold-over = Hold over to the next meeting
treatment-until = In time until { $date }.
treatment-all = In time: issued in all six languages
treatment-original = In time: issued in its own language
treatment-marked = Late: taken and marked
treatment-held-over = Too late for this meeting: held over by rule
rule-translated = Contributions to study groups of the development sector that are to be translated are due 45 calendar days before the meeting opens.
rule-untranslated = Such contributions are taken in their own language until 12 calendar days before the meeting opens; later ones are held over.
body-kind-study-group = Study group
undone-stage = It is “{ $stage }” by now; this step cannot be taken.
undone-no-title = It has no title. Change the draft first.
undone-no-text = It has no text. Change the draft first.
undone-no-source = It names no source. Change the draft first.
undone-of-nothing = Say of which document it is a revision, addendum or corrigendum.
contribution-no-next = The body has no later meeting on record yet.
contribution-against-rule = The rule holds this contribution over. To publish it all the same, say why.
contribution-no-pattern = The body does not number documents.
document-read = Read the text

## One’s own calendar
calendar-title = My deadlines
calendar-lead = A calendar of the requests that you answer for, with alarms 30, 14, 7 and 2 days before, at an address of your own. Whoever has the address can read it: do not pass it on.
calendar-make = Make an address
calendar-anew = Make a new address; the old one ends
calendar-withdraw = Take the address away
calendar-made = This is the address. It is shown only now; give it to your calendar program.
calendar-has-one = You have an address. It cannot be shown again.

## The meeting, prepared and summed up
meeting-attendance = Attendance
meeting-item-at = { $day }, { $time }
prepare-title = Prepare this meeting
prepare-lead = From the call to the approved summary: the agenda with its documents, who was there, what was asked, and the draft of the results.
prepare-back = The meeting as everybody sees it
prepare-agenda-hint = Titles are in the language of this page; what they say in other languages stays. A contribution that names an item comes under it when it gets its symbol. Clear number and title to take an item out.
prepare-unplaced = Documents under no item:
prepare-item = Item { $number }
prepare-item-new = New item
prepare-number = Number
prepare-starts = Begins
prepare-minutes = Minutes
prepare-documents = Documents, with semicolons
prepare-agenda-save = Save the agenda
prepare-attendance-hint = How many people came from whom; names of people are not asked for. A Member State by its name or its three letters.
prepare-source-new = One more
prepare-kind = What sort
prepare-name = State or name
prepare-people = People
prepare-attendance-save = Save the attendance
prepare-number-wrong = “{ $item }”: the number of an item is a whole number from 1.
prepare-number-twice = Two items have the number { $number }.
prepare-title-wrong = Item “{ $item }” needs a title of at most 500 characters.
prepare-starts-wrong = Item “{ $item }” begins on a day of the meeting, written as 2018-01-18T09:30.
prepare-minutes-wrong = Item “{ $item }” takes between 1 and 1,440 minutes.
prepare-people-wrong = “{ $name }”: how many people is a whole number from 1.
prepare-source-wrong = “{ $name }” is not a State on the list, or a name is missing.
prepare-source-twice = “{ $name }” is there twice.
prepare-new = Call a new meeting
prepare-new-lead = Deadlines for its documents follow from its first day, by the rules of the body.
prepare-new-save = Call the meeting
prepare-from = First day
prepare-to = Last day
prepare-place = Place
prepare-days-wrong = The last day is the first or a later one, within sixty days.
prepare-there = { $meeting } is on record already.
take-down-title = Take down what the meeting asks
take-down-lead = What the meeting asks, recommends or notes goes into the register at once, in the language of this page, as said by this meeting.
take-down-open = Take down an entry
take-down-before = What was taken down before
take-down-save = Into the register
summary-lead = A draft is made from the agenda, the documents and what was taken down, in the language of this page. The chair approves it; the secretariat gives it its symbol.
summary-begin = Draft the summary
summary-of = Summary of the main results of { $meeting }
summary-held = The meeting was held on { $days }.
summary-item = Item { $number }: { $title }
summary-item-papers = Considered under this item: { $documents }.
summary-results = The meeting arrived at the following:
summary-chair = Decision of the chair
button-approve = Approve and send to the secretariat
move-approve = approved by the chair
move-summary-return = taken back by the chair
move-summary-withdraw = withdrawn by the chair
meeting-people = { $people ->
    [one] { $people } person took part
   *[other] { $people } people took part
}
meeting-item-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
summary-present = { $people ->
    [one] { $people } person took part, from: { $sources }.
   *[other] { $people } people took part, from: { $sources }.
}
summary-papers = { $documents ->
    [one] { $documents } document was before it.
   *[other] { $documents } documents were before it.
}
meeting-zip = All documents in one file (ZIP)
meeting-called-off = Called off
call-off-title = Call the meeting off
call-off-lead = The page stays and says why; calendars that took the meeting strike it out.
call-off-why = Why
call-off-button = Call it off
call-off-undo = Hold it after all
call-off-no-reason = Say why the meeting is called off.
entry-contributions = Contributions that speak of it

## What is overdue, to the chair

chair-letter = these requests of { $body } are past their date and have no reply with evidence:
chair-why = You receive this letter once a week, because you chair the body that asked. Nobody reads answers to it.
chair-button = Open what is overdue
chair-subject = { $count ->
    [one] { $count } request is overdue
   *[other] { $count } requests are overdue
}
chair-more = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}

## The call for contributions to a meeting

call-title = Call for contributions
call-until = by { $day }
call-passed = until { $day }; what comes now is late
call-write = Write a contribution

## What is held over

held-title = Held over
held-from = held over from meeting { $number }
held-to = held over to meeting { $number }

## Who reads the documents of a body

access-publish = By the rule of this body everybody reads its documents. To keep one to members, say why.
access-restrict = By the rule of this body its documents are for members. To publish one, say why.

## The history of an agenda

history-item = Agenda, item { $number }
history-item-documents = Agenda, item { $number }: documents
history-item-starts = Agenda, item { $number }: begins
history-item-minutes = Agenda, item { $number }: minutes

## The text of an instrument

instrument-changes = What changed between versions
instrument-changes-one = No two versions of this instrument have a text to compare.
instrument-changes-language = The two texts are kept in no common language.
provisions-none = The text of this instrument is not kept here.
provisions-none-of-version = The text of this version is not kept here; that of another is.
provisions-stale = The original was changed after this text was kept.
provisions-edit = Edit the text
provisions-add = Add the text
provisions-title = The text of a version
provisions-lead = Paste the text as it was adopted. It is read into its recitals and operative paragraphs; what is not recognised stays in its place.
provisions-which = Which text
provisions-lang = Language of the text
provisions-show = Show this text
provisions-hint = Keywords stand at the beginning of a line, numbers and letters before their paragraphs, as in print.
provisions-preview = See how it is read
provisions-save = Keep the text
provisions-saved = Kept.
provisions-see = See it on the page of the instrument
provisions-undo = Undo the last change of this text
provisions-remove = Take the text out in this language
provisions-read = How the text is read
provisions-read-note = Nothing is kept before you choose to keep it.
provisions-no-version = Choose a version that is on record. A text belongs to a version of the instrument.
provisions-no-lang = Choose the language of the text: one of the six.
provisions-no-text = Paste the text. To take a text out, use the button for that.
provisions-too-long = The text is too long. At most { $most } characters can be kept; put long annexes into a document.
provisions-original-stays = The texts in other languages follow this one. Take them out first.
provisions-changed = Somebody changed this instrument while you were writing. What you typed is still here; look at how it stands now before you keep it.
provisions-with-formula = The enacting formula was found.
provisions-without-formula = No enacting formula was found.
provisions-recitals = { $count ->
    [one] { $count } keyword in the preamble
   *[other] { $count } keywords in the preamble
}
provisions-operative = { $count ->
    [one] { $count } operative keyword
   *[other] { $count } operative keywords
}
provisions-items = { $count ->
    [one] { $count } paragraph or point
   *[other] { $count } paragraphs and points
}
provisions-annexes = { $count ->
    [one] { $count } annex
   *[other] { $count } annexes
}
provisions-plain-count = { $count ->
    [one] { $count } paragraph was not recognised and stays as it is
   *[other] { $count } paragraphs were not recognised and stay as they are
}
provision-formula = enacting formula
provision-recital-keyword = preamble, keyword
provision-operative-keyword = operative keyword
provision-recital = recital
provision-paragraph = operative paragraph
provision-annex = annex
provision-annex-paragraph = paragraph of an annex
provision-head = before the formula
provision-plain = not recognised
provision-requests = { $count ->
    [one] { $count } request comes from this
   *[other] { $count } requests come from this
}
provision-cited = { $whole }, { $paragraph }
history-version = Version { $label }
history-version-text = Version { $label }: text
history-version-terms = Version { $label }: terms of reference
