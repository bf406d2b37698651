//! The words for values of closed lists that the vocabulary does not name, and the tone in which each is shown.

use language::Lang;
use vocabulary::{Confidence, FacilitatorRole, Kind, Topic};

use crate::{
    ConsultationKind, Provenance, Section, Source, SourceKind,
    follow_up::{Because, EvidenceKind, Status, Step},
    pages::things::codes,
    words::Words,
};

/// A chapter of a report.
pub(crate) fn section(words: Words, section: Section) -> String {
    match section {
        Section::Observations => words.section_observations(),
        Section::Agenda2030 => words.section_agenda_2030(),
        Section::Roadmap => words.section_roadmap(),
        Section::Regional => words.section_regional(),
        Section::Resolutions => words.section_resolutions(),
        Section::Preparations => words.section_preparations(),
        Section::Reports => words.section_reports(),
        Section::Conclusions => words.section_conclusions(),
    }
}

/// What sort of consultation it is.
pub(crate) fn consultation(words: Words, kind: ConsultationKind) -> String {
    match kind {
        ConsultationKind::Open => words.consultation_open_consultation(),
        ConsultationKind::Call => words.consultation_call(),
        ConsultationKind::Questionnaire => words.consultation_questionnaire(),
        ConsultationKind::Circular => words.consultation_circular(),
    }
}

/// Who says that an entry concerns a topic.
pub(crate) fn provenance(words: Words, provenance: Provenance) -> String {
    match provenance {
        Provenance::Official => words.provenance_official(),
        Provenance::Claimed => words.provenance_claimed(),
        Provenance::Suggested => words.provenance_suggested(),
        Provenance::Confirmed => words.provenance_confirmed(),
    }
}

/// How sure a code list is of a value.
pub(crate) fn confidence(words: Words, confidence: Confidence) -> String {
    match confidence {
        Confidence::Low => words.confidence_low(),
        Confidence::Medium => words.confidence_medium(),
        Confidence::MediumHigh => words.confidence_medium_high(),
        Confidence::High => words.confidence_high(),
    }
}

/// The part of an agency in an Action Line.
pub(crate) fn role(words: Words, role: FacilitatorRole) -> String {
    match role {
        FacilitatorRole::Lead => words.facilitator_lead(),
        FacilitatorRole::CoLead => words.facilitator_co_lead(),
        FacilitatorRole::TunisAnnex => words.facilitator_tunis_annex(),
    }
}

/// Who it is that something comes from: the name or the State where one is known, else what sort of source it is.
pub fn source(lang: Lang, source: &Source) -> String {
    let words = Words(lang);
    let state = source.state.as_deref().map(|code| codes::state(lang, code));
    match (source.kind, &source.name, state) {
        (SourceKind::ViceChair, None, Some(state)) => words.source_vice_chair_of(state),
        (_, Some(name), _) => name.clone(),
        (_, None, Some(state)) => state,
        (kind, None, None) => codes::source_kind(words, kind),
    }
}

/// The tone of the label for what an entry does: it asks, it agrees, or it does neither.
pub(crate) fn tone(kind: Kind) -> &'static str {
    match kind {
        Kind::Requests | Kind::Recommends | Kind::Invites | Kind::Encourages => "ask",
        Kind::Agrees | Kind::Approves | Kind::Endorses | Kind::Supports | Kind::Reaffirms => "agree",
        Kind::Notes | Kind::Appreciates | Kind::NoAgreement | Kind::Informs => "",
    }
}

/// A topic with its code, where readers know it by its code.
pub(crate) fn topic(lang: Lang, topic: &Topic) -> String {
    match topic {
        Topic::Line(line) => format!("{} – {}", line.written_code(lang), line.name(lang)),
        Topic::Goal(goal) => format!("{} – {}", goal.code, goal.name(lang)),
        Topic::Target(_) | Topic::System(_) => topic.name(lang).into_owned(),
    }
}

/// The address of a topic, without its language.
pub(crate) fn topic_path(topic: &Topic) -> String {
    format!("/topics/{}", topic.code())
}

/// How a request stands.
pub(crate) fn status(words: Words, status: Status) -> String {
    match status {
        Status::Open => words.status_open(),
        Status::InProgress => words.status_in_progress(),
        Status::Answered => words.status_answered(),
        Status::Done => words.status_done(),
        Status::Overtaken => words.status_overtaken(),
        Status::NotNeeded => words.status_no_longer_needed(),
    }
}

/// The tone of the label for how a request stands.
pub(crate) const fn status_tone(status: Status) -> &'static str {
    match status {
        Status::Open | Status::Overtaken | Status::NotNeeded => "",
        Status::InProgress => "due",
        Status::Answered => "ask",
        Status::Done => "agree",
    }
}

/// What was done about a request.
pub(crate) fn step(words: Words, step: Step) -> String {
    match step {
        Step::Assigned => words.step_assigned(),
        Step::Replied => words.step_replied(),
        Step::Returned => words.step_returned(),
        Step::Accepted => words.step_accepted(),
        Step::Overtook => words.step_overtook(),
        Step::Released => words.step_released(),
        Step::Reopened => words.step_reopened(),
    }
}

/// The rule by which a status follows.
pub(crate) fn rule(words: Words, rule: Because) -> String {
    match rule {
        Because::Responsible => words.rule_responsible_begins(),
        Because::Evidence => words.rule_reply_with_evidence_answers(),
        Because::NoEvidence => words.rule_reply_without_evidence_is_progress(),
        Because::Body => words.rule_acceptance_by_the_body(),
        Because::Decision => words.rule_decision_with_a_reason(),
    }
}

/// What sort of evidence it is.
pub(crate) fn evidence(words: Words, kind: EvidenceKind) -> String {
    match kind {
        EvidenceKind::Document => words.evidence_document(),
        EvidenceKind::Section => words.evidence_section(),
        EvidenceKind::Project => words.evidence_project(),
        EvidenceKind::Figure => words.evidence_figure(),
        EvidenceKind::Link => words.evidence_link(),
    }
}
