//! Types of stakeholders. Earlier lists used other labels: they lead to today's type, and the label that a record came
//! with should be kept beside it.

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    Names,
    list::{Record, listed},
};

/// A type of stakeholder.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stakeholder {
    /// The code, such as `private-sector`.
    pub code: &'static str,
    /// The name.
    pub names: Names,
    /// Further spellings.
    pub aliases: Vec<&'static str>,
    /// Labels of earlier lists that count as this type today.
    pub earlier: Vec<EarlierLabel>,
}

/// A label that an earlier list used.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EarlierLabel {
    /// The label, as it was written.
    pub label: &'static str,
    /// Where and when it was in use.
    pub used: &'static str,
}

listed!(Stakeholder, "stakeholders.json");

impl Stakeholder {
    /// The name.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }
}

impl Record for Stakeholder {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        let earlier = self.earlier.iter().map(|earlier| earlier.label.to_owned());
        self.names.all().iter().chain(&self.aliases).map(|label| (*label).to_owned()).chain(earlier).collect()
    }
}
