## The first page of the report
report-title = { $body }: outcomes of its meetings from { $from } to { $to }
report-source = { $kind ->
    [chair] Report by the Chair of the Working Group
   *[secretariat] Report by the secretariat
}
summary-heading = Summary
summary-scope = This report sets out the main outcomes of the Group's work from { $from } to { $to }, as they stand in the register.
action-heading = Action required
action-text = The Council is invited to note the report and to endorse the recommendations that it contains.
references-heading = References
reference-line = { $instrument }: { $title }
meetings-held = { $count ->
    [one] The Group held one meeting in this period.
   *[other] The Group held { $count } meetings in this period.
}
no-meeting = No meeting of the Group is on record for the period from { $from } to { $to }.
entries-recorded = { $count ->
    [one] One observation or recommendation is on record.
   *[other] { $count } observations and recommendations are on record.
}
notice-heading = Please note
texts-missing-heading = Texts missing in English
texts-missing = { $missing ->
    [one] Of the { $total } texts of the record in this report, one is not available in English. It is shown in another language and marked.
   *[other] Of the { $total } texts of the record in this report, { $missing } are not available in English. Each of them is shown in another language and marked.
}
shown-in = { $code ->
    [ar] shown in Arabic
    [zh] shown in Chinese
    [en] shown in English
    [fr] shown in French
    [ru] shown in Russian
   *[es] shown in Spanish
}

## How things are cited
instrument-name = { $kind ->
    [council-resolution] Council Resolution { $number }
    [council-decision] Council Decision { $number }
    [resolution] Resolution { $number }
    [decision] Decision { $number }
    [recommendation] Recommendation { $number }
   *[symbol] { $number }
}
instrument-modified = { $name } (modified in { $year })
instrument-revised = { $name } (Rev. { $place }, { $year })
officer = { $name } ({ $state })
source-name = { $kind ->
    [member-state] Member States
    [sector-member] Sector Members
    [secretariat] Secretariat
    [chair] Chair
    [vice-chair] Vice-Chairs
    [body] Other bodies
   *[organization] Other organizations
}

## 1 Introduction
introduction = Introduction
founded-by = The { $body }, called “the Group” in this report, was set up in { $year } ({ $instrument }).
founded-in = The { $body }, called “the Group” in this report, was set up in { $year }.
body-named = This report concerns the { $body }, called “the Group” below.
mandate = Its mandate in short: { $mandate }
conference-intro = The conference to which the Council answers gave the Group's work its basis, as follows:
changes-intro = The following decisions that govern the Group's work were adopted, amended or ended in the period:
instrument-abrogated = { $instrument } was abrogated ({ $date }).
terms-of-reference = Terms of reference: { $terms }
membership = Membership: { $membership }
chair = { $count ->
    [one] The Chair in the period was { $chair }.
   *[other] The Chairs in the period were { $chair }.
}
vice-chairs = { $count ->
    [one] The Vice-Chair was { $people }.
   *[other] The Vice-Chairs were { $people }.
}

## 2 Activities
activities = Activities of the Group
worked = From { $from } to { $to } the Group worked through its regular meetings and the documents that members and the secretariat submitted to them.
worked-consultations = Between meetings, members and other stakeholders were consulted in writing and in open processes.
meetings-intro = Each is listed below with the document that summarizes its main results.
meeting-name = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st meeting
    [two] { $number }nd meeting
    [few] { $number }rd meeting
   *[other] { $number }th meeting
}
meeting-line = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st meeting ({ $place }, { $dates }).
    [two] { $number }nd meeting ({ $place }, { $dates }).
    [few] { $number }rd meeting ({ $place }, { $dates }).
   *[other] { $number }th meeting ({ $place }, { $dates }).
}
meeting-line-unplaced = { NUMBER($number, type: "ordinal") ->
    [one] { $number }st meeting ({ $dates }).
    [two] { $number }nd meeting ({ $dates }).
    [few] { $number }rd meeting ({ $dates }).
   *[other] { $number }th meeting ({ $dates }).
}
meeting-colocated = ({ $with })
meeting-summary = Summary of results: { $document }.
endorsed-share = { $recommendations ->
    [one] The register holds one recommendation of the Group for this period; endorsed by the Council: { $endorsed } ({ $percent }%).
   *[other] The register holds { $recommendations } recommendations of the Group for this period; endorsed by the Council: { $endorsed } ({ $percent }%).
}
sessions-intro = The Group reported to the sessions of the Council, which acted on its results as follows:
no-session = No session of the Council is on record as having acted on results of the Group in this period.
session-line = { $session } ({ $dates }):
session-act = { $kind ->
    [notes] Noted the Group's report.
    [endorses] Endorsed the recommendations of the report.
    [approves] Approved a text submitted to it.
    [considers] Considered a report.
    [amends] Amended an instrument.
   *[abrogates] Abrogated an instrument.
}
session-endorsed = { $count ->
    [one] One recommendation in the register is marked as endorsed by this session.
   *[other] { $count } recommendations in the register are marked as endorsed by this session.
}
consultations-intro = The following consultations were held under the Group's guidance:
consultation-line = { $title } ({ $years }).
documents-recorded = { $count ->
    [one] One document of these meetings is on record.
   *[other] { $count } documents of these meetings are on record.
}
documents-secretariat = { $count ->
    [one] The secretariat submitted one of them.
   *[other] The secretariat submitted { $count } of them.
}
documents-joint = A joint document is counted under each of its sources.
entries-undated = { $count ->
    [one] One entry of the register does not say at which meeting it was made; it is included in this report.
   *[other] { $count } entries of the register do not say at which meeting they were made; they are included in this report.
}
source-count = { $count ->
    [one] { $source }: one document
   *[other] { $source }: { $count } documents
}
count-caption = Documents, recommendations and endorsements by meeting
count-meeting = Meeting
count-documents = Documents
count-secretariat = of these: secretariat
count-members = of these: members
count-recommendations = Recommendations
count-endorsed = Endorsed
count-no-meeting = Meeting not stated
count-total = Total
observations-intro = The observations and recommendations of the Group were as follows, those on one subject under one heading:
observations-none = No observation or recommendation of the Group is on record for this period.
other-topics = Other matters
topic-line = { $topic }:

## 3 to 9
chapter = { $section ->
    [observations] Observations and recommendations
    [agenda-2030] Activities of the Union for the 2030 Agenda for Sustainable Development
    [roadmap] Roadmap for the Sustainable Development Goals
    [regional] Regional activities
    [resolutions] Proposals concerning resolutions
    [preparations] Preparations for the Plenipotentiary Conference
    [reports] Reports considered
   *[conclusions] Conclusions
}
chapter-scope = { $count ->
    [one] The register holds one entry on this matter.
   *[other] The register holds { $count } entries on this matter.
}
chapter-due = { $count ->
    [one] One of them is to be done by a stated date or event.
   *[other] { $count } of them are to be done by a stated date or event.
}
chapter-empty = Nothing is on record on this matter for the period.
thanks = The Group thanks its Chair and Vice-Chairs for leading its work, all who contributed documents and took part, and the secretariat for its support.

## Entries
entry-due = (due: { $date })
entry-due-event = (due: { $event })
entry-cites = (see { $cites })
no-agreement = No agreement was reached.
no-agreement-on = No agreement was reached on the proposal (source: { $proposers }).
left-to-do = What was left to do: { $left }

## Pages
reports-title = Reports
reports-lead = Reports are written from the register: each figure is counted from records and each paragraph leads to the records behind it.
council-title = Report to the Council
council-lead = What a working group did in a period of your choice, with everything it asked and recommended, in one of six languages.
council-form = Choose the report
choice-body = Working group
choice-from = First month
choice-to = Last month
choice-month-hint = Year and month, as in 2014-11
choice-language = Language of the report
choice-records = Records behind the paragraphs
choice-records-hint = Each paragraph of a report knows the records it came from.
choice-records-hidden = Do not show them
choice-records-anchored = As invisible marks
choice-records-cited = As notes that the reader sees
choice-preview = Show the report
choice-change = Change the choices
preview-contents = Contents of the report
preview-front = First page
preview-part = { $heading } (part { $part })
preview-downloads = The whole report as a file
preview-language = This report is in { $language }.
preview-missing = { $missing ->
    [0] All texts of the record in it are available in this language.
    [one] One of its { $total } texts of the record is missing in this language, shown in another and marked.
   *[other] { $missing } of its { $total } texts of the record are missing in this language, shown in another and marked.
}
no-reporting-body = No body that reports to a council is on record.
refused-body = “{ $given }” is no working group on record. Choose one of: { $known }.
refused-month = “{ $given }” is no month. Write year and month, as in 2014-11.
refused-future = { $given } lies in the future. Choose a month up to { $today }.
refused-order = The first month ({ $from }) is later than the last ({ $to }). Exchange them or choose others.
refused-language = “{ $given }” is none of the six languages. Choose ar, zh, en, fr, ru or es.
refused-records = “{ $given }” is no choice. Choose hidden, anchored or cited.
refused-section = The report has no section “{ $given }”. Choose one from its contents.

## Single records as files
paper-what = What
paper-said = On record
paper-original = Original: { $language }

## What became of requests

entry-done = (done: { $evidence })
entry-answered = (answered: { $evidence })

## Reports of the Stocktaking

stocktaking-title = Stocktaking report. { $about }
stocktaking-title-stories = Success stories of the Stocktaking. { $about }
stocktaking-source = From the public register of projects
stocktaking-all-years = Projects of all years.
stocktaking-year = Projects that began in { $year }.
stocktaking-years = Projects that began from { $from } to { $to }.
stocktaking-counted = { $count ->
    [one] One published project is counted.
   *[other] { $count } published projects are counted.
}
stocktaking-stories-counted = { $count ->
    [one] One success story.
   *[other] { $count } success stories.
}
stocktaking-made = How this report was made
stocktaking-position = The figures are those of the register at entry { $position } of its journal, dated { $day }. The same choice at the same entry gives the same file, byte for byte.
stocktaking-query = Counted are the projects of this list: { $list }.
stocktaking-edition = This is edition { $number } of { $year }, kept by the secretariat. Fingerprint of its figures (SHA-256): { $hash }.
stocktaking-unkept = This report was not kept as an edition.
stocktaking-means = What the figures mean:
stocktaking-counts = Projects
stocktaking-claims = Claims and evidence
stocktaking-regional = Results of regional initiatives
stocktaking-gaps = Gaps
stocktaking-gap = { $name }:
stocktaking-no-gaps = No gap was found.
stocktaking-no-stories = No success story among these projects was chosen.
stocktaking-place = { $organisation }; { $states }
stocktaking-page = Stocktaking reports
stocktaking-lead = The global report, that of a region, an action line or a goal, and the success stories, counted from the public register. Every figure opens its projects.
stocktaking-form = Choose the report
stocktaking-shown = { $title }. Counted at entry { $position } of the journal.
choice-kind = Report
kind-stocktaking = Stocktaking report
kind-stories = Success stories
refused-kind = “{ $given }” is no report. Choose stocktaking or stories.
edition-list = Editions kept
edition-lead = Reports that the secretariat kept. Each can be read in six languages and every format, with the figures as they were counted then.
edition-none = No edition has been kept yet.
edition-name = Edition { $number } of { $year }: { $title }
edition-when = Kept on { $day }, at entry { $position } of the journal
edition-keep = Keep as an edition
edition-hint = An edition gets a number. Its figures stay as they are now, in all languages and formats.
edition-kept = kept as an edition
edition-keeper = Secretariat

## What regions say

input-title = What the regions say
input-lead = A region says in its own words what happened there. The text stands in the global report and in that of the region, in the languages in which it was written.
input-none = You write for no region.
input-written = Last written on { $day }, in { $languages }
input-unwritten = Nothing was written yet
input-of = What the report says of the region: { $region }
input-hint = In the language of this page, at most { $most } characters; an empty line begins a paragraph. Empty takes the text away in this language.
input-long = The text is longer than { $most } characters. Shorten it.
input-changed = Somebody wrote the text meanwhile. Yours is still in the field; look at theirs before you keep it.
input-region-wrong = Choose one of the six regions.
input-keep = Keep
input-saved = The text is kept. The next report has it.
input-wrote = words of the region written
input-field = Text
stocktaking-inputs = From the regions
