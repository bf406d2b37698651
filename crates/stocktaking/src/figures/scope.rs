//! What figures are about: the whole register or one region, action line or goal, and the years in which its projects began.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Deserializer, Serialize, Serializer, de};
use vocabulary::{ActionLine, Goal, RegionSystem};

use super::Slice;

/// The first and the last year that can be asked for.
const BOUNDS: (i16, i16) = (1980, 2100);
/// The most years of one question: each is a part of an address.
const MOST: i16 = 60;

/// What figures are about. Written `global`, `region:AFR`, `region:B`, `line:C3`, `goal:9`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// The whole register.
    #[default]
    Global,
    /// A region of one of the two systems: its system and its code.
    Region(RegionSystem, &'static str),
    /// An action line, by its code.
    Line(&'static str),
    /// A goal, by its number.
    Goal(u8),
}

/// The years in which projects began, the first and the last of them. Written `2015-2025` or `2015`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Years {
    from: i16,
    to: i16,
}

/// A text that names nothing that figures can be about.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is none of global, region:AFR, line:C3, goal:9 or years such as 2015-2025")]
pub struct Unknown(pub String);

impl Scope {
    /// Every scope, global first.
    pub fn all() -> impl Iterator<Item = Scope> {
        let regions = RegionSystem::ALL.into_iter();
        let regions =
            regions.flat_map(|system| system.regions().iter().map(move |one| Scope::Region(system, one.code)));
        let lines = ActionLine::all().iter().map(|line| Scope::Line(line.code));
        let goals = Goal::all().iter().map(|goal| Scope::Goal(goal.number));
        std::iter::once(Scope::Global).chain(regions).chain(lines).chain(goals)
    }

    /// The facet of the register and its value; none for all of it.
    pub fn facet(self) -> Option<(&'static str, &'static str)> {
        match self {
            Scope::Global => None,
            Scope::Region(system, code) => Some((facet_of(system), code)),
            Scope::Line(code) => Some(("line", code)),
            Scope::Goal(number) => Goal::numbered(number).map(|goal| ("goal", goal.code)),
        }
    }

    /// The projects that it is about, of some years or of all.
    pub fn slice(self, years: Option<Years>) -> Slice {
        let slice = self.facet().map_or_else(Slice::default, |(facet, code)| Slice::default().narrowed(facet, code));
        match years {
            Some(years) => slice.of_any("year", years.all().map(|year| year.to_string())),
            None => slice,
        }
    }
}

/// The facet of a system of regions.
pub(super) fn facet_of(system: RegionSystem) -> &'static str {
    match system {
        RegionSystem::Bdt => "region",
        RegionSystem::Administrative => "area",
    }
}

impl Years {
    /// The years from one to another; none where they are out of order, too many or of another age.
    pub fn new(from: i16, to: i16) -> Option<Years> {
        let is_known = |year: i16| (BOUNDS.0..=BOUNDS.1).contains(&year);
        (is_known(from) && is_known(to) && from <= to && to - from < MOST).then_some(Years { from, to })
    }

    /// The first.
    pub fn from(self) -> i16 {
        self.from
    }

    /// The last.
    pub fn to(self) -> i16 {
        self.to
    }

    /// All of them.
    pub fn all(self) -> impl Iterator<Item = i16> {
        self.from..=self.to
    }
}

impl fmt::Display for Scope {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Scope::Global => f.write_str("global"),
            Scope::Region(_, code) => write!(f, "region:{code}"),
            Scope::Line(code) => write!(f, "line:{code}"),
            Scope::Goal(number) => write!(f, "goal:{number}"),
        }
    }
}

impl FromStr for Scope {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Scope, Unknown> {
        let unknown = || Unknown(text.to_owned());
        let text = text.trim();
        let Some((kind, code)) = text.split_once(':') else {
            return if text == "global" { Ok(Scope::Global) } else { Err(unknown()) };
        };
        let wanted = code.trim();
        // The codes of the two systems differ, so that a code says which is meant.
        let is_it = |scope: &Scope| match scope {
            Scope::Region(_, code) => kind == "region" && code.eq_ignore_ascii_case(wanted),
            Scope::Line(code) => kind == "line" && code.eq_ignore_ascii_case(wanted),
            Scope::Goal(number) => {
                let digits = wanted.trim_start_matches(|letter: char| letter.is_ascii_alphabetic());
                kind == "goal" && digits.parse() == Ok(*number)
            }
            Scope::Global => false,
        };
        Scope::all().find(is_it).ok_or_else(unknown)
    }
}

impl fmt::Display for Years {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.from == self.to { write!(f, "{}", self.from) } else { write!(f, "{}-{}", self.from, self.to) }
    }
}

impl FromStr for Years {
    type Err = Unknown;

    fn from_str(text: &str) -> Result<Years, Unknown> {
        let (from, to) = text.trim().split_once('-').unwrap_or((text.trim(), text.trim()));
        let years = from.trim().parse().ok().zip(to.trim().parse().ok());
        years.and_then(|(from, to)| Years::new(from, to)).ok_or_else(|| Unknown(text.to_owned()))
    }
}

macro_rules! as_text {
    ($($name:ident),+) => {
        $(
            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.collect_str(self)
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<$name, D::Error> {
                    String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
                }
            }
        )+
    };
}

as_text!(Scope, Years);
