//! Organizations that the lists refer to: agencies that facilitate Action Lines, the regional commissions of the
//! United Nations, the regional telecommunication organizations.

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    Names,
    list::{Record, listed},
};

/// An organization.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Organization {
    /// The English abbreviation.
    pub code: &'static str,
    /// Which list it stands on.
    pub kind: OrganizationKind,
    /// The official name.
    pub names: Names,
    /// Abbreviations in other languages and further spellings.
    pub aliases: Vec<&'static str>,
}

/// What an organization is to us.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OrganizationKind {
    /// An agency or organ, of the United Nations or working with them.
    Agency,
    /// A regional commission of the United Nations.
    UnCommission,
    /// The five regional commissions as one party, as facilitator lists name them.
    UnCommissions,
    /// A regional telecommunication organization.
    RegionalTelecom,
}

listed!(Organization, "organizations.json");

impl Organization {
    /// The official name.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }

    /// All organizations of one kind.
    pub fn of_kind(kind: OrganizationKind) -> impl Iterator<Item = &'static Organization> {
        Self::all().iter().filter(move |organization| organization.kind == kind)
    }
}

impl Record for Organization {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        self.names.all().iter().chain(&self.aliases).map(|label| (*label).to_owned()).collect()
    }
}
