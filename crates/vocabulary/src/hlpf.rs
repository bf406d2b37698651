//! The yearly sessions of the High-level Political Forum: theme and the goals reviewed in depth.

use std::sync::OnceLock;

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{Confidence, Goal, Names, Source, list::File};

/// One year's session.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HlpfYear {
    /// The year.
    pub year: u16,
    theme: Names,
    goals: Vec<u8>,
    /// The first day (ISO 8601), or the month where the days are not known.
    pub starts: &'static str,
    /// The last day.
    #[serde(default)]
    pub ends: Option<&'static str>,
    /// Whether the SDG Summit of the General Assembly met in the same year.
    pub has_summit: bool,
    /// What a user of the record should know.
    #[serde(default)]
    pub note: Option<&'static str>,
    /// How sure we are of theme and goals.
    pub confidence: Confidence,
}

impl HlpfYear {
    /// Every year on record, in order.
    pub fn all() -> &'static [HlpfYear] {
        &Self::file().records
    }

    /// The session of one year.
    pub fn of(year: u16) -> Option<&'static HlpfYear> {
        Self::all().iter().find(|session| session.year == year)
    }

    /// The theme.
    pub fn theme(&self, lang: Lang) -> &'static str {
        self.theme.get(lang)
    }

    /// The goals reviewed in depth, goal 17 included; none where the year singled out no goals.
    pub fn goals(&self) -> impl Iterator<Item = &'static Goal> {
        self.goals.iter().filter_map(|number| Goal::numbered(*number))
    }

    /// Where the list comes from and how sure we are of it.
    pub fn source() -> &'static Source {
        &Self::file().source
    }

    fn file() -> &'static File<HlpfYear> {
        static FILE: OnceLock<File<HlpfYear>> = OnceLock::new();
        FILE.get_or_init(|| File::read(include_str!("../data/hlpf.json")))
    }
}
