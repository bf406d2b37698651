//! Organisations that take part, and who belongs to them from when to when. Whom a person speaks for is not what they may
//! do: that is their grants.

use std::{fmt, str::FromStr};

use jiff::civil::Date;
use language::{Lang, Text};

use crate::words::Words;

/// An organisation.
#[derive(Clone, Debug, PartialEq)]
pub struct Organisation {
    /// Its id.
    pub id: String,
    /// Its name, in one language or several.
    pub name: Text,
    /// What it is.
    pub kind: OrganisationKind,
    /// The State that it belongs to, a code of `vocabulary::State`; `None` for an international one.
    pub state: Option<String>,
    /// The type of stakeholder, a code of `vocabulary::Stakeholder`.
    pub stakeholder: String,
}

/// That a person belongs to an organisation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Affiliation {
    /// Its id.
    pub id: String,
    /// Whose.
    pub account: String,
    /// To which organisation.
    pub organisation: String,
    /// The position there, as the person writes it.
    pub position: Option<String>,
    /// The first day.
    pub first_day: Date,
    /// The last day, once it has ended.
    pub last_day: Option<Date>,
}

/// What an organisation is to the process.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OrganisationKind {
    /// The administration of a Member State.
    MemberState,
    /// A Sector Member.
    SectorMember,
    /// An organisation or agency of the United Nations, or another one of States.
    Agency,
    /// A company that is no Sector Member.
    Company,
    /// A non-governmental organisation.
    Ngo,
    /// A university or research institution.
    University,
    /// Any other.
    Other,
}

/// A text that names no kind of organisation.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no kind of organisation")]
pub struct UnknownOrganisationKind(pub String);

impl OrganisationKind {
    /// Every kind.
    pub const ALL: [OrganisationKind; 7] = [
        OrganisationKind::MemberState,
        OrganisationKind::SectorMember,
        OrganisationKind::Agency,
        OrganisationKind::Company,
        OrganisationKind::Ngo,
        OrganisationKind::University,
        OrganisationKind::Other,
    ];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            OrganisationKind::MemberState => "member-state",
            OrganisationKind::SectorMember => "sector-member",
            OrganisationKind::Agency => "agency",
            OrganisationKind::Company => "company",
            OrganisationKind::Ngo => "ngo",
            OrganisationKind::University => "university",
            OrganisationKind::Other => "other",
        }
    }

    /// The name in a language.
    pub fn name(self, lang: Lang) -> String {
        let words = Words(lang);
        match self {
            OrganisationKind::MemberState => words.kind_member_state(),
            OrganisationKind::SectorMember => words.kind_sector_member(),
            OrganisationKind::Agency => words.kind_agency(),
            OrganisationKind::Company => words.kind_company(),
            OrganisationKind::Ngo => words.kind_ngo(),
            OrganisationKind::University => words.kind_university(),
            OrganisationKind::Other => words.kind_other(),
        }
    }
}

impl fmt::Display for OrganisationKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for OrganisationKind {
    type Err = UnknownOrganisationKind;

    fn from_str(code: &str) -> Result<OrganisationKind, UnknownOrganisationKind> {
        let found = OrganisationKind::ALL.into_iter().find(|kind| kind.code() == code);
        found.ok_or_else(|| UnknownOrganisationKind(code.to_owned()))
    }
}
