//! A document of a meeting: its symbol and family (revisions, addenda, corrigenda), sources, language versions and
//! relations. Deadlines are in `deadline.rs`.

use jiff::civil::Date;
use language::{Lang, Text};
use serde::{Deserialize, Serialize};

use crate::{codes::codes, symbol};

codes! {
    /// What sort of document it is.
    DocumentKind {
        /// A contribution of members.
        Contribution = "contribution",
        /// A report of the secretariat.
        SecretariatReport = "secretariat-report",
        /// A document for information.
        Information = "information",
        /// A draft on which work goes on.
        Draft = "draft",
        /// What a meeting or process arrived at, as the summary of a meeting.
        Outcome = "outcome",
        /// A report to another body.
        Report = "report",
        /// The text of a resolution or decision.
        Resolution = "resolution",
    }
}

codes! {
    /// Who a document comes from.
    SourceKind {
        /// A Member State.
        MemberState = "member-state",
        /// A Sector Member.
        SectorMember = "sector-member",
        /// The secretariat.
        Secretariat = "secretariat",
        /// The chair.
        Chair = "chair",
        /// A vice-chair.
        ViceChair = "vice-chair",
        /// Another body, as the Council.
        Body = "body",
        /// Another organisation.
        Organization = "organization",
    }
}

codes! {
    /// How one document stands to another.
    RelationKind {
        /// Takes its place.
        Replaces = "replaces",
        /// Answers it.
        Answers = "answers",
        /// Refers to it.
        RefersTo = "refers-to",
        /// Proposes changes to it.
        Revises = "revises",
    }
}

codes! {
    /// How far a language version is.
    VersionStatus {
        /// Written in this language.
        Original = "original",
        /// Translated and issued.
        Issued = "issued",
        /// Being translated.
        InTranslation = "in-translation",
    }
}

/// A document.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its canonical symbol: `WG-WSIS-28/9`.
    pub symbol: String,
    /// The body whose document it is.
    pub body: Option<String>,
    /// The meeting of that body, by its number.
    pub meeting: Option<i64>,
    /// Its number among the documents of the meeting.
    pub number: Option<i64>,
    /// What sort of document it is.
    pub kind: DocumentKind,
    /// Its title.
    pub title: Text,
    /// Who it comes from; more than one when it is joint.
    pub sources: Vec<Source>,
    /// When the secretariat received it.
    pub received: Option<Date>,
    /// The languages in which it exists or will, with the status of each.
    pub languages: Vec<LanguageVersion>,
    /// How it stands to other documents.
    pub relations: Vec<Relation>,
    /// Where it was published.
    pub url: Option<String>,
    /// What a reader should know of the record itself, as where the references to the document do not agree.
    pub note: Option<Text>,
}

/// One source of a document.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Source {
    /// What sort of source it is.
    pub kind: SourceKind,
    /// The State, by its ISO 3166-1 alpha-3 code, for a Member State or the State of a vice-chair.
    pub state: Option<String>,
    /// The name, for a Sector Member, a body or an organisation.
    pub name: Option<String>,
}

/// A document in one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LanguageVersion {
    /// The language.
    pub lang: Lang,
    /// How far the version is.
    pub status: VersionStatus,
}

/// A document's relation to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relation {
    /// How it stands to the other.
    pub kind: RelationKind,
    /// The other's symbol.
    pub to: String,
}

impl Document {
    /// The symbol of the family: the same without revision, addendum or corrigendum.
    pub fn family(&self) -> &str {
        symbol::family(&self.symbol)
    }

    /// The status in each of the six languages; none where the document does not exist in it.
    pub fn versions(&self) -> [(Lang, Option<VersionStatus>); 6] {
        Lang::ALL.map(|lang| {
            let version = self.languages.iter().find(|version| version.lang == lang);
            (lang, version.map(|version| version.status))
        })
    }

    /// Whether one of its sources is of a kind.
    pub fn is_from(&self, kind: SourceKind) -> bool {
        self.sources.iter().any(|source| source.kind == kind)
    }
}
