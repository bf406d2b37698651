# The interface for programs and the pages that explain it.

api-title = Interface for programs
api-lead = The same records and the same rules as on the pages, as JSON.
api-promise = What a person may do here a program may do with that person’s token, and no more. Addresses, fields and codes of version 1 stay; new ones may be added.
api-tokens = A person makes tokens for programs in their account, each with a name, an end and only the rights that the program needs.
api-begin = How to begin
api-begin-text = Everything public can be read without an account. This asks for the first two entries of the register:
api-language = Texts come in every language that they exist in. The one you ask for with “lang”, or with the header “Accept-Language”, is set apart as “text”.
api-pages = A long list comes in pages. Its “next” is the address of the page after it; the header “Link” says the same. Following it gives each record once, even while others are added.
api-changed = Each answer carries an “ETag”. Sent back as “If-None-Match”, it saves sending again what has not changed.
api-problems = What could not be done is answered as a problem (RFC 9457): what happened, what to do, and which field is wrong.
api-problems-link = All kinds of problems
api-operations = What there is
api-operations-note = This list is made from the description of the interface, which is made from the program itself.
api-description = Description (OpenAPI 3.1)
column-method = Method
column-address = Address
column-what = What it does
api-closed = signed in only
problems-title = Problems that programs meet
problems-lead = Each answer that refuses something names its kind by the address of one of these pages.
problem-status = Status { $status }
problem-again = The same request may succeed later. Wait before sending it again, longer each time.
problem-change = Sending the same request again gives the same answer. Change it first.
problem-address = The answer names this kind as { $address }.
asked-twice = “{ $name }” is given more than once. Give it once.
asked-unknown = “{ $name }” is not known here. Known are: { $allowed }.
asked-control = There is a character here that no record has. Take it out.
asked-code = “{ $given }” is not one of the choices: { $allowed }.
asked-number = “{ $given }” is not a whole number from 0.
asked-day = “{ $given }” is not a day. Write it as 2018-04-09.
asked-after = This cursor does not belong to this list and question. Begin again without “after”.
asked-limit = Give a whole number from 1 to { $most }.
asked-too-long = { $count ->
    [one] This is too long: at most { $count } character is read.
   *[other] This is too long: at most { $count } characters are read.
}
op-register = Entries of the register
op-entry = An entry of the register
op-documents = Documents
op-document = A document by its symbol
op-meetings = Meetings
op-meeting = A meeting with its agenda
op-instruments = Instruments
op-instrument = An instrument with its versions
op-sessions = Sessions
op-session = A session with its acts
op-bodies = Bodies
op-body = A body with its officers
op-consultations = Consultations
op-consultation = A consultation
op-topics = Topics with the number of entries about each
op-topic = A topic
op-description = This description

sent-text = Give a text here.
sent-texts = Give a list of short texts here.
sent-object = Give an object here.
sent-missing = This is missing. Give it.
sent-base64 = This is not base 64.
sent-report = Give the report either as “text” or as “base64”.
sent-no-draft = Only “correct” takes a draft.
sent-name = Give a name with letters and without an address in it.
op-readings = Reports that were read
op-reading = A report that was read
op-read-report = Has a report read; the same file again changes nothing
op-accept-rest = Accepts every item that waits for a decision, all or none
op-proposals = The items found in a report
op-proposal = An item found in a report
op-decide = Decides about an item: accept, correct or drop
op-undo = Takes a decision back
op-profile = Who asks, with their roles
op-change-profile = Changes one’s own name or language

## Contributions

op-contributions = Contributions that you may know of
op-contribution = A contribution by its id

## Projects

op-projects = Published projects, the newest first; where words are sought, the best match first
op-project = A published project by its id

## Calls for projects

op-calls = Calls for projects, those that close last first
op-call = A call for projects by its number
