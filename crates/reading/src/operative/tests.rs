//! Sentences of the kind that such reports are made of, with what they do and to whom.

use super::*;
use crate::words::words;

/// The heaviest act of a sentence: its kind and addressees as codes.
fn read(text: &str, arabic: bool) -> (String, String) {
    let acts = sense(&words(text), arabic).acts;
    let heaviest = acts.iter().fold(None::<&Act>, |best, act| match best {
        Some(best) if weight(best.kind) >= weight(act.kind) => Some(best),
        _ => Some(act),
    });
    heaviest.map_or(("-".to_owned(), "-".to_owned()), |act| {
        let names: Vec<&str> = act.addressees.iter().map(|one| one.code()).collect();
        (act.kind.code().to_owned(), if names.is_empty() { "-".to_owned() } else { names.join(",") })
    })
}

fn check(cases: &[(&str, &str, &str)], arabic: bool) {
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, kind, whom)| {
            let (found_kind, found_whom) = read(text, arabic);
            let same = found_kind == *kind && found_whom == *whom;
            (!same).then(|| format!("{text}\n    want {kind} [{whom}], read {found_kind} [{found_whom}]"))
        })
        .collect();
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}

#[test]
fn english_sentences() {
    check(
        &[
            ("The group requested the secretariat to:", "requests", "secretariat"),
            ("The secretariat was requested to update the roadmap.", "requests", "secretariat"),
            (
                "The ITU Secretariat was further requested, in cooperation with UN agencies, to update it.",
                "requests",
                "secretariat",
            ),
            ("The secretariat is kindly requested to circulate the document.", "requests", "secretariat"),
            ("The meeting asked the secretariat to provide an overview.", "requests", "secretariat"),
            ("CWG-WSIS requests the Secretariat to prepare a draft.", "requests", "secretariat"),
            (
                "It was requested that the secretariat prepare a document on the digital economy.",
                "requests",
                "secretariat",
            ),
            ("The group requested to include the comments above.", "requests", "-"),
            (
                "The Secretary-General and the three Bureaux should be requested to take the themes into account.",
                "requests",
                "secretary-general,bureaux",
            ),
            ("The Council instructed the Secretary-General to report annually.", "requests", "secretary-general"),
            ("Members are encouraged to share good practices by 9 February 2018.", "encourages", "members"),
            (
                "Member States, Sector Members and all stakeholders were encouraged to take part.",
                "encourages",
                "members,stakeholders",
            ),
            (
                "The group encouraged the secretariat to continue strengthening the section.",
                "encourages",
                "secretariat",
            ),
            ("All WSIS Stakeholders are encouraged to contribute to the Trust Fund.", "encourages", "stakeholders"),
            ("Members are also urged to nominate projects.", "encourages", "members"),
            ("Council is invited to note this report.", "invites", "council"),
            ("The vice-chairs are invited to provide similar documents.", "invites", "vice-chairs"),
            (
                "The group invited the authors of the contributions and other members of the group to consult.",
                "invites",
                "contributors,members",
            ),
            (
                "Members and Regional Organizations are invited to coordinate proposals.",
                "invites",
                "members,regional-organizations",
            ),
            ("The meeting invites Member States to submit contributions.", "invites", "members"),
            ("It was recommended that the secretariat double its efforts.", "recommends", "secretariat"),
            ("It is recommended that Council abrogate Resolution 1334.", "recommends", "council"),
            (
                "The group recommended that the Council instruct the Secretary-General to ensure a contribution.",
                "recommends",
                "council,secretary-general",
            ),
            ("The group recommends to Council to approve the revised resolution.", "recommends", "council"),
            ("Members recommended that the secretariat work with regional organizations.", "recommends", "secretariat"),
            ("The group agreed to recommend that Member States intensify their efforts.", "recommends", "members"),
            ("The document should be more concise.", "recommends", "-"),
            (
                "The secretariat should explore the possibility of providing the tool in six languages.",
                "recommends",
                "secretariat",
            ),
            (
                "Documents submitted by the secretariat should be available 30 days before the meeting.",
                "recommends",
                "secretariat",
            ),
            ("The structure must follow the template.", "recommends", "-"),
            ("It was suggested that the group propose to Council a new text.", "recommends", "group"),
            ("The CWG noted with appreciation the report of the secretariat.", "appreciates", "-"),
            ("The meeting thanked the secretariat for the excellent report.", "appreciates", "-"),
            ("The group took note of all documents with appreciation.", "appreciates", "-"),
            ("Members expressed their appreciation for the preparation of the Forum.", "appreciates", "-"),
            ("Appreciation was expressed for the outcomes of the Forum.", "appreciates", "-"),
            ("The efforts of the Secretary-General were highly appreciated.", "appreciates", "-"),
            ("The group welcomed the initiative of the directors.", "appreciates", "-"),
            ("The regional reports were found to be useful documents.", "appreciates", "-"),
            ("The group expressed gratitude to the Russian Federation for its inputs.", "appreciates", "-"),
            ("The group noted the follow-up actions taken by UN agencies.", "notes", "-"),
            ("The group took note of the document.", "notes", "-"),
            ("It was noted that the report presents many activities.", "notes", "-"),
            ("It was reaffirmed that the Forum should continue annually.", "reaffirms", "-"),
            ("The group reiterated the importance of the matrix.", "reaffirms", "-"),
            ("The group agreed on the following timetable.", "agrees", "-"),
            ("It was agreed that the chair would submit the report.", "agrees", "-"),
            ("The group considered these reports and approved them.", "approves", "-"),
            ("The Council endorsed the recommendations of the group.", "endorses", "-"),
            ("The group supported the above proposals.", "supports", "-"),
            ("No consensus was reached on this proposal.", "no-agreement", "-"),
            ("There was no agreement on the matter.", "no-agreement", "-"),
            (
                "The group could not reach consensus on the proposal and invited members to consult.",
                "no-agreement",
                "-",
            ),
            ("Consensus was not reached.", "no-agreement", "-"),
            ("The group did not agree on the text.", "no-agreement", "-"),
            ("The Russian Federation proposed a revision of the resolution.", "informs", "-"),
            ("Some Member States considered that the actions should be taken into account.", "informs", "-"),
            ("One delegation was of the view that the resolution needs to be updated.", "informs", "-"),
            ("The secretariat informed the group that the survey had been launched.", "informs", "-"),
        ],
        false,
    );
}

#[test]
fn longer_english_sentences() {
    check(
        &[
            (
                "Members are encouraged, through their networks, to raise awareness of the Forum.",
                "encourages",
                "members",
            ),
            ("The names of the members of the expert group should be on the website.", "recommends", "-"),
            (
                "The group expressed its appreciation for all the information provided by the secretariat and agreed to recommend Member States to intensify their efforts.",
                "recommends",
                "members",
            ),
            ("The coordination of the event was highly commended.", "appreciates", "-"),
            (
                "ITU has fulfilled all tasks and in this regard it is recommended that the Council suppress the resolution.",
                "recommends",
                "council",
            ),
            (
                "It was not recommended to create a separate track, but both processes should be considered together.",
                "recommends",
                "-",
            ),
            (
                "While the group noted the statement which recognized the Forum as a platform, it was reaffirmed that its holding should continue.",
                "reaffirms",
                "-",
            ),
            (
                "The Council is recommended to instruct the Secretary-General, in close cooperation with the Directors, to ensure a contribution.",
                "recommends",
                "council,secretary-general",
            ),
            (
                "Activities undertaken by each Sector and the General Secretariat should be implemented within the mandates.",
                "recommends",
                "sectors,secretariat",
            ),
            (
                "The group discussed the proposal. There was no agreement on this proposal. The group expressed its appreciation to Australia and invited contributors to consult.",
                "no-agreement",
                "-",
            ),
            (
                "In line with the outcomes of the review, the Forum should continue to be held annually.",
                "recommends",
                "-",
            ),
            (
                "While appreciating the addition of the hackathon, Members were encouraged to identify universities.",
                "encourages",
                "members",
            ),
            (
                "The Secretariat was invited to explore means, while Members and other stakeholders were encouraged to contribute financially.",
                "invites",
                "secretariat",
            ),
            (
                "The exhibition was considered to be a good platform. The Secretariat was requested to include the details in the document.",
                "requests",
                "secretariat",
            ),
            ("It was felt that this report is very useful.", "appreciates", "-"),
            (
                "The invitation is open to all stakeholders to participate in the stocktaking.",
                "invites",
                "stakeholders",
            ),
            ("In addition, the group proposed to Council 2017:", "recommends", "council"),
            ("and to recommend the Secretariat to:", "recommends", "secretariat"),
            (
                "It should be requested from the Secretary-General and the three Bureaux to take the themes into account.",
                "requests",
                "secretary-general,bureaux",
            ),
            ("Recommendation to the Secretariat to update the roadmap.", "recommends", "secretariat"),
            (
                "Invitation to Member States, Sector Members and regional organizations to take the goals into account.",
                "invites",
                "members,regional-organizations",
            ),
            ("Expressing gratitude for the efforts of the Secretary-General.", "appreciates", "-"),
            ("Members recognized the matrix as an important and powerful tool.", "appreciates", "-"),
            ("The group requested the inclusion of the comments above.", "requests", "-"),
            (
                "To encourage the Council Working Group on WSIS to increase its focus on monitoring.",
                "encourages",
                "group",
            ),
            ("Secretariat to prepare a draft.", "-", "-"),
            (
                "The group appreciated the contributions made by stakeholders and encouraged all stakeholders to consider contributing.",
                "encourages",
                "stakeholders",
            ),
            (
                "The group thanked the Russian Federation for its inputs and invited members and regional organizations to prepare proposals.",
                "invites",
                "members,regional-organizations",
            ),
            (
                "With regard to the annual report, the Secretariat was requested to provide a breakdown of participants.",
                "requests",
                "secretariat",
            ),
            (
                "The ITU Secretariat, together with the Bureaux, is requested to align the roadmaps.",
                "requests",
                "secretariat",
            ),
            (
                "It was emphasized that accessibility should remain a priority. Members were invited to contribute.",
                "invites",
                "members",
            ),
            (
                "The meeting took note of the contribution from Japan and agreed to reflect it in the report.",
                "agrees",
                "-",
            ),
            (
                "The group noted the progress made and requested regular updates from the secretariat.",
                "requests",
                "secretariat",
            ),
            ("The Council Working Group decided to postpone the discussion to its next meeting.", "agrees", "-"),
            ("The representative of the secretariat thanked the participants.", "appreciates", "-"),
            ("The chair invited delegates to consult informally.", "invites", "members"),
            ("The group was informed of the preparations for the Forum.", "informs", "-"),
            ("Brazil introduced document CWG-WSIS-31/7 and requested the secretariat to publish data.", "informs", "-"),
            ("Contributions are invited from Member States by 1 March 2019.", "invites", "members"),
            ("Action: the secretariat to circulate the list; members to comment.", "-", "-"),
        ],
        false,
    );
}

#[test]
fn english_words_that_only_look_like_acts() {
    check(
        &[
            ("Implementation of the recommendations of the group", "-", "-"),
            ("Proposals on Resolutions 1332 and 1334", "-", "-"),
            ("The activities were carried out in response to requests from members.", "-", "-"),
            ("Report on the results of the request for inputs", "-", "-"),
            ("Support for regional activities", "-", "-"),
            ("The documents contain information requested by the Council.", "-", "-"),
            ("The group held seven meetings and considered more than 140 documents.", "-", "-"),
            ("Summary of the main results of the 26th meeting of the group.", "-", "-"),
        ],
        false,
    );
}

#[test]
fn arabic_sentences() {
    check(
        &[
            ("وطلب الفريق إلى الأمانة القيام بما يلي:", "requests", "secretariat"),
            ("وطلب الاجتماع من الأمانة تحديث الوثيقة.", "requests", "secretariat"),
            ("طُلب من الأمين العام ومديري المكاتب تقديم تقرير.", "requests", "secretary-general,bureaux"),
            ("يُطلب إلى الأمانة أن تعد مشروعاً.", "requests", "secretariat"),
            ("كما طُلب من مدير مكتب تنمية الاتصالات تقديم معلومات.", "requests", "bureaux"),
            ("أعرب المشاركون عن تقديرهم للأمانة، وطلبوا منها نشر التقرير.", "requests", "secretariat"),
            ("ويرجى من الأعضاء تقديم تعليقاتهم.", "requests", "members"),
            ("كُلفت الأمانة بإعداد مشروع التقرير.", "requests", "secretariat"),
            ("أقر الفريق جدول الأعمال.", "approves", "-"),
            ("وتم الاتفاق على مواصلة المناقشات.", "agrees", "-"),
            ("ونوه الفريق بأهمية المنتدى.", "appreciates", "-"),
            ("عرضت الأمانة الوثيقة.", "informs", "-"),
            ("وطلب إدراج المسألة في جدول الأعمال", "-", "-"),
            ("وأوصى الفريق المجلس بأن يعتمد النص.", "recommends", "council"),
            ("ويوصى بأن تقوم المكاتب بمواءمة خططها.", "recommends", "bureaux"),
            ("ينبغي للأمانة أن تنشر الوثائق.", "recommends", "secretariat"),
            ("يجب أن تكون الوثيقة أقصر.", "recommends", "-"),
            ("ويقترح الفريق على المجلس اعتماد القرار.", "recommends", "council"),
            ("ودعا الفريق الدول الأعضاء وأعضاء القطاعات إلى تقديم مساهمات.", "invites", "members"),
            ("ودُعي أصحاب المصلحة إلى المشاركة.", "invites", "stakeholders"),
            ("يُدعى المجلس إلى الإحاطة علماً بهذا التقرير.", "invites", "council"),
            ("وشجع الاجتماع نواب الرئيس على تقديم وثائق.", "encourages", "vice-chairs"),
            ("تُشجَّع الدول الأعضاء والمنظمات الإقليمية على التنسيق.", "encourages", "members,regional-organizations"),
            ("وأحاط الفريق علماً بالتقرير.", "notes", "-"),
            ("وأخذ الفريق علماً مع التقدير بالمعلومات.", "appreciates", "-"),
            ("ورحب الفريق بالمبادرة.", "appreciates", "-"),
            ("وشكر الاجتماع الأمانة على التقرير.", "appreciates", "-"),
            ("وأعاد الفريق التأكيد على أهمية المنتدى.", "reaffirms", "-"),
            ("واتفق الفريق على مواصلة المناقشة.", "agrees", "-"),
            ("ووافق الفريق على خطة العمل.", "approves", "-"),
            ("وصدّق المجلس على التوصيات.", "endorses", "-"),
            ("وأيد الفريق المقترح.", "supports", "-"),
            ("ولم يتم التوصل إلى توافق في الآراء بشأن المقترح.", "no-agreement", "-"),
            ("وتعذر التوصل إلى اتفاق.", "no-agreement", "-"),
            ("واقترحت اليابان تعديل القرار.", "informs", "-"),
            ("ورأت بعض الوفود أن النص ينبغي أن يعدل.", "informs", "-"),
            ("تنفيذ توصيات الفريق", "-", "-"),
            ("ملخص النتائج الرئيسية للاجتماع السادس والعشرين", "-", "-"),
        ],
        true,
    );
}
