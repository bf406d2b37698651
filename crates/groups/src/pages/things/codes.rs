//! The words for the codes of documents, instruments, bodies and sessions.

use language::Lang;
use vocabulary::{RegionSystem, State};

use crate::{
    ActKind, BodyKind, DocumentKind, InstrumentKind, Office, RelationKind, Rule, SourceKind, VersionStatus,
    symbol::Part, words::Words,
};

/// What sort of document it is.
pub(super) fn document(words: Words, kind: DocumentKind) -> String {
    match kind {
        DocumentKind::Contribution => words.document_kind_contribution(),
        DocumentKind::SecretariatReport => words.document_kind_secretariat_report(),
        DocumentKind::Information => words.document_kind_information(),
        DocumentKind::Draft => words.document_kind_draft(),
        DocumentKind::Outcome => words.document_kind_outcome(),
        DocumentKind::Report => words.document_kind_report(),
        DocumentKind::Resolution => words.document_kind_resolution(),
    }
}

/// What sort of source it is.
pub(crate) fn source_kind(words: Words, kind: SourceKind) -> String {
    match kind {
        SourceKind::MemberState => words.source_member_state(),
        SourceKind::SectorMember => words.source_sector_member(),
        SourceKind::Secretariat => words.source_secretariat(),
        SourceKind::Chair => words.source_chair(),
        SourceKind::ViceChair => words.source_vice_chair(),
        SourceKind::Body => words.source_body(),
        SourceKind::Organization => words.source_organization(),
    }
}

/// The name of a State; its code where the list of States does not know it.
pub(crate) fn state(lang: Lang, code: &str) -> String {
    State::find(code).map_or_else(|_| code.to_owned(), |state| state.name(lang).to_owned())
}

/// The name of a region of the development bureau; its code where the list does not know it.
pub(super) fn region(lang: Lang, code: &str) -> String {
    RegionSystem::Bdt.find(code).map_or_else(|_| code.to_owned(), |region| region.name(lang).to_owned())
}

/// What a rule about deadlines says, and on whose authority.
pub(crate) fn rule(words: Words, rule: Rule) -> String {
    match rule {
        Rule::Secretariat => words.rule_secretariat(),
        Rule::WorkingGroup => words.rule_working_group(),
        Rule::Chair => words.rule_chair(),
        Rule::Translated => words.rule_translated(),
        Rule::Untranslated => words.rule_untranslated(),
    }
}

/// How far a language version is; none where the document does not exist in the language.
pub(super) fn version(words: Words, status: Option<VersionStatus>) -> String {
    match status {
        Some(VersionStatus::Original) => words.version_original(),
        Some(VersionStatus::Issued) => words.version_issued(),
        Some(VersionStatus::InTranslation) => words.version_in_translation(),
        None => words.version_none(),
    }
}

/// What a symbol adds to that of its family.
pub(super) fn part(words: Words, part: Part) -> String {
    match part {
        Part::Addendum(number) => words.part_addendum(number.to_string()),
        Part::Corrigendum(number) => words.part_corrigendum(number.to_string()),
        Part::Revision(number) => words.part_revision(number.to_string()),
    }
}

/// How a document stands to another.
pub(super) fn relation(words: Words, kind: RelationKind) -> String {
    match kind {
        RelationKind::Replaces => words.relation_replaces(),
        RelationKind::Answers => words.relation_answers(),
        RelationKind::RefersTo => words.relation_refers_to(),
        RelationKind::Revises => words.relation_revises(),
    }
}

/// The same, seen from the other document.
pub(super) fn relation_back(words: Words, kind: RelationKind) -> String {
    match kind {
        RelationKind::Replaces => words.relation_replaced_by(),
        RelationKind::Answers => words.relation_answered_by(),
        RelationKind::RefersTo => words.relation_referred_to_by(),
        RelationKind::Revises => words.relation_revised_by(),
    }
}

/// What sort of instrument it is.
pub(super) fn instrument(words: Words, kind: InstrumentKind) -> String {
    match kind {
        InstrumentKind::Resolution => words.instrument_kind_resolution(),
        InstrumentKind::Decision => words.instrument_kind_decision(),
        InstrumentKind::Recommendation => words.instrument_kind_recommendation(),
        InstrumentKind::Declaration => words.instrument_kind_declaration(),
        InstrumentKind::Plan => words.instrument_kind_plan(),
        InstrumentKind::Outcome => words.instrument_kind_outcome(),
    }
}

/// What sort of body it is.
pub(super) fn body(words: Words, kind: BodyKind) -> String {
    match kind {
        BodyKind::WorkingGroup => words.body_kind_working_group(),
        BodyKind::Council => words.body_kind_council(),
        BodyKind::Conference => words.body_kind_conference(),
        BodyKind::ExpertGroup => words.body_kind_expert_group(),
        BodyKind::TaskForce => words.body_kind_task_force(),
        BodyKind::StudyGroup => words.body_kind_study_group(),
        BodyKind::Assembly => words.body_kind_assembly(),
        BodyKind::Commission => words.body_kind_commission(),
    }
}

/// An office.
pub(super) fn office(words: Words, office: Office) -> String {
    match office {
        Office::Chair => words.office_chair(),
        Office::ViceChair => words.office_vice_chair(),
        Office::Secretary => words.office_secretary(),
    }
}

/// What a session did.
pub(super) fn act(words: Words, kind: ActKind) -> String {
    match kind {
        ActKind::Notes => words.act_notes(),
        ActKind::Endorses => words.act_endorses(),
        ActKind::Approves => words.act_approves(),
        ActKind::Considers => words.act_considers(),
        ActKind::Amends => words.act_amends(),
        ActKind::Abrogates => words.act_abrogates(),
    }
}

/// The tone of the label for it.
pub(super) fn act_tone(kind: ActKind) -> &'static str {
    match kind {
        ActKind::Endorses | ActKind::Approves => "agree",
        ActKind::Amends | ActKind::Abrogates => "ask",
        ActKind::Notes | ActKind::Considers => "",
    }
}
