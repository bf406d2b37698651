//! The two systems of regions that ITU uses side by side: six regions of the Telecommunication Development Bureau and
//! five administrative regions. They cut the world differently and are never mixed in one table, so every look-up
//! says which system it means.

use std::sync::OnceLock;

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    Names, Organization, Source, State, UnknownCode,
    list::{List, Record},
};

/// Which division of the world is meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RegionSystem {
    /// The six regions of the Telecommunication Development Bureau, used by Prizes, Stocktaking and statistics.
    Bdt,
    /// The five administrative regions A to E, used for Council seats and the Forum's figures.
    Administrative,
}

/// A region of one of the two systems.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Region {
    /// `AFR` and so on, or `A` to `E`.
    pub code: &'static str,
    /// The system that it belongs to.
    pub system: RegionSystem,
    /// The name.
    pub names: Names,
    /// Further spellings.
    #[serde(default)]
    pub aliases: Vec<&'static str>,
    /// The regional telecommunication organization, a code of [`Organization`].
    #[serde(default)]
    pub telecom_organization: Option<&'static str>,
    /// Seats in the Council, for administrative regions.
    #[serde(default)]
    pub council_seats: Option<u8>,
}

impl RegionSystem {
    /// Both systems.
    pub const ALL: [RegionSystem; 2] = [RegionSystem::Bdt, RegionSystem::Administrative];

    fn list(self) -> &'static List<Region> {
        static BDT: OnceLock<List<Region>> = OnceLock::new();
        static ADMINISTRATIVE: OnceLock<List<Region>> = OnceLock::new();
        match self {
            RegionSystem::Bdt => BDT.get_or_init(|| List::read(include_str!("../data/bdt_regions.json"))),
            RegionSystem::Administrative => {
                ADMINISTRATIVE.get_or_init(|| List::read(include_str!("../data/administrative_regions.json")))
            }
        }
    }

    /// Its regions, in order.
    pub fn regions(self) -> &'static [Region] {
        &self.list().records
    }

    /// The region with this code, name or alias in any of the six languages.
    ///
    /// # Errors
    /// [`UnknownCode`] with the nearest codes of the same system.
    pub fn find(self, given: &str) -> Result<&'static Region, UnknownCode> {
        self.list().find(given)
    }

    /// Where the list comes from and how sure we are of it.
    pub fn source(self) -> &'static Source {
        &self.list().source
    }

    /// Spellings that two regions share.
    #[cfg(test)]
    pub(crate) fn shared_spellings(self) -> Vec<String> {
        self.list().shared_spellings()
    }
}

impl Region {
    /// The name.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }

    /// The States that belong to the region today.
    pub fn states(&self) -> impl Iterator<Item = &'static State> {
        let (system, code) = (self.system, self.code);
        State::all().iter().filter(move |state| state.region_code(system) == code)
    }

    /// Its regional telecommunication organization.
    pub fn organization(&self) -> Option<&'static Organization> {
        Organization::list().get(self.telecom_organization?)
    }
}

impl PartialEq for Region {
    fn eq(&self, other: &Region) -> bool {
        (self.system, self.code) == (other.system, other.code)
    }
}

impl Eq for Region {}

impl Record for Region {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        self.names.all().iter().chain(&self.aliases).map(|label| (*label).to_owned()).collect()
    }
}
