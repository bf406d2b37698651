//! States: codes, the short names that the United Nations use in six languages, and the regions they belong to.

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    Confidence, Names, Region, RegionSystem,
    list::{Record, listed},
};

/// A Member of the United Nations, the Holy See or the State of Palestine.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub code: &'static str,
    /// ISO 3166-1 alpha-2.
    pub alpha2: &'static str,
    /// ISO 3166-1 numeric: three digits, as text.
    pub numeric: &'static str,
    /// The short name that the United Nations use.
    pub names: Names,
    /// Everyday and earlier names.
    #[serde(default)]
    pub aliases: Vec<&'static str>,
    /// Member of the United Nations or observer.
    #[serde(default)]
    pub status: UnStatus,
    /// The region of the Telecommunication Development Bureau today.
    bdt: &'static str,
    /// The administrative region today.
    administrative: &'static str,
    /// Regions that it belonged to before.
    #[serde(default)]
    pub earlier: Vec<Membership>,
    /// Since when it is a Member State of ITU, where that matters to figures of the years covered.
    #[serde(default)]
    pub itu_since: Option<&'static str>,
    /// What a user of the record should know.
    #[serde(default)]
    pub note: Option<&'static str>,
}

/// A former membership in a region.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Membership {
    /// The system of regions.
    pub system: RegionSystem,
    /// The region's code.
    pub region: &'static str,
    /// From when (ISO 8601), where known.
    #[serde(default)]
    pub since: Option<&'static str>,
    /// Until when (ISO 8601), where known.
    #[serde(default)]
    pub until: Option<&'static str>,
    /// The text that says so.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
}

/// The standing of a State in the United Nations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum UnStatus {
    /// A Member of the United Nations.
    #[default]
    Member,
    /// An observer State.
    Observer,
}

listed!(State, "states.json");

impl State {
    /// The short name.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }

    /// The code of its region today.
    pub fn region_code(&self, system: RegionSystem) -> &'static str {
        match system {
            RegionSystem::Bdt => self.bdt,
            RegionSystem::Administrative => self.administrative,
        }
    }

    /// Its region today.
    pub fn region(&self, system: RegionSystem) -> &'static Region {
        let code = self.region_code(system);
        system.find(code).expect("a test compares the regions of all States with the list of regions")
    }
}

impl Record for State {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        let codes = [self.alpha2, self.numeric];
        codes.iter().chain(&self.names.all()).chain(&self.aliases).map(|label| (*label).to_owned()).collect()
    }
}
