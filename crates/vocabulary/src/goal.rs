//! The Sustainable Development Goals, their targets and the indicators of the global framework, as codes. Of the
//! targets and indicators there are no labels here.

use std::borrow::Cow;

use language::Lang;
use serde::{Deserialize, Serialize};

use crate::{
    Names,
    action_line::point_letter,
    list::{Record, listed},
};

/// One of the seventeen goals.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Goal {
    /// `SDG1` to `SDG17`.
    pub code: &'static str,
    /// 1 to 17.
    pub number: u8,
    /// The short name.
    pub names: Names,
}

/// One of the 169 targets.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Target {
    /// Number of the goal and of the target: `9.1`, `9.c`.
    pub code: &'static str,
    /// The number of its goal.
    pub goal: u8,
}

/// One of the 232 indicators of the framework of 2017.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// The permanent code of the United Nations Statistics Division (`C090c01`).
    pub code: &'static str,
    /// The places that it has in the list of 2017 (`9.c.1`), more than one where it serves several targets.
    pub listed: Vec<&'static str>,
    /// Later codes of the same indicator.
    #[serde(default)]
    pub recoded: Vec<Recode>,
    /// The year in which it left the list, where that is on record.
    #[serde(default)]
    pub until: Option<&'static str>,
}

/// A later code of an indicator.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Recode {
    /// The new place in the list.
    pub code: &'static str,
    /// The year from which it holds.
    pub since: &'static str,
    /// The text that says so.
    pub source: &'static str,
}

/// What is written before the number of a goal.
const GOAL_PREFIXES: [&str; 18] = [
    "",
    "Goal",
    "Sustainable Development Goal",
    "الهدف",
    "هدف",
    "هدف التنمية المستدامة",
    "目标",
    "可持续发展目标",
    "Objectif",
    "Objectif de développement durable",
    "ODD",
    "Цель",
    "Цель в области устойчивого развития",
    "ЦУР",
    "Objetivo",
    "Objetivo de Desarrollo Sostenible",
    "ODS",
    "SDGs",
];

/// What is written before the code of a target.
const TARGET_PREFIXES: [&str; 11] =
    ["", "SDG", "Target", "SDG Target", "الغاية", "غاية", "具体目标", "Cible", "Задача", "Meta", "المقصد"];

/// The letters of targets as Arabic texts write them.
const ARABIC_LETTERS: [(&str, &str); 4] = [("a", "أ"), ("b", "ب"), ("c", "ج"), ("d", "د")];

listed!(Goal, "goals.json");
listed!(Target, "targets.json");
listed!(Indicator, "indicators.json");

impl Goal {
    /// The goal with this number.
    pub fn numbered(number: u8) -> Option<&'static Goal> {
        Self::all().get(usize::from(number).checked_sub(1)?)
    }

    /// The short name.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }

    /// Its targets, in order.
    pub fn targets(&self) -> impl Iterator<Item = &'static Target> {
        let number = self.number;
        Target::all().iter().filter(move |target| target.goal == number)
    }
}

impl Target {
    /// Its goal.
    pub fn goal(&self) -> &'static Goal {
        &Goal::all()[usize::from(self.goal) - 1]
    }

    /// How a text calls it: “Target 9.c”.
    pub fn name(&self, lang: Lang) -> Cow<'static, str> {
        let code = self.code;
        Cow::Owned(match lang {
            Lang::Ar => format!("الغاية {code}"),
            Lang::Zh => format!("具体目标{code}"),
            Lang::En => format!("Target {code}"),
            Lang::Fr => format!("Cible {code}"),
            Lang::Ru => format!("Задача {code}"),
            Lang::Es => format!("Meta {code}"),
        })
    }

    /// Its indicators in the framework of 2017.
    pub fn indicators(&self) -> impl Iterator<Item = &'static Indicator> {
        let code = self.code;
        Indicator::all().iter().filter(move |indicator| indicator.targets().any(|target| target.code == code))
    }

    /// The target with this number of goal and this number or letter, Latin or Arabic.
    pub(crate) fn at(goal: &str, rest: &str) -> Option<&'static Target> {
        let rest = if rest.parse::<u8>().is_ok() { rest.to_owned() } else { point_letter(rest)?.to_string() };
        Self::list().get(&format!("{goal}.{rest}"))
    }
}

impl Indicator {
    /// The targets that it serves.
    pub fn targets(&self) -> impl Iterator<Item = &'static Target> {
        self.listed.iter().filter_map(|code| Target::list().get(code.rsplit_once('.')?.0))
    }

    /// The indicator that has this place in the list in a given year: 17.6.1 is one indicator until 2019 and another
    /// from 2020.
    pub fn listed_in(code: &str, year: u16) -> Option<&'static Indicator> {
        let began = |since: &str| since.parse::<u16>().is_ok_and(|since| since <= year);
        let moved = |i: &&Indicator| i.recoded.iter().any(|r| r.code == code && began(r.since));
        let stays = |i: &&Indicator| {
            i.listed.contains(&code) && !i.until.is_some_and(began) && !i.recoded.iter().any(|r| began(r.since))
        };
        Self::all().iter().find(moved).or_else(|| Self::all().iter().find(stays))
    }
}

impl Record for Goal {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        let names = self.names.all().into_iter().map(str::to_owned);
        names.chain(GOAL_PREFIXES.iter().map(|prefix| format!("{prefix} {}", self.number))).collect()
    }
}

impl Record for Target {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        let arabic =
            ARABIC_LETTERS.iter().fold(self.code.to_owned(), |code, (latin, arabic)| code.replace(latin, arabic));
        TARGET_PREFIXES.iter().flat_map(|prefix| [self.code, &arabic].map(|code| format!("{prefix} {code}"))).collect()
    }
}

impl Record for Indicator {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        self.listed.iter().map(|place| (*place).to_owned()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_lists_have_their_official_size() {
        assert_eq!((Goal::all().len(), Target::all().len(), Indicator::all().len()), (17, 169, 232));
        assert_eq!(Indicator::all().iter().map(|i| i.listed.len()).sum::<usize>(), 244);
        assert_eq!(Goal::all().iter().map(|goal| goal.targets().count()).sum::<usize>(), 169);
    }

    #[test]
    fn a_goal_is_found_by_number_name_and_abbreviation_in_six_languages() {
        for given in [
            "SDG9",
            "sdg 9",
            "9",
            "Goal 9",
            "الهدف 9",
            "目标9",
            "ODD 9",
            "ЦУР 9",
            "ODS 9",
            "Industry, Innovation and Infrastructure",
        ] {
            assert_eq!(Goal::find(given).map(|goal| goal.number), Ok(9), "{given}");
        }
        assert!(!Goal::find("SDG 18").unwrap_err().nearest.is_empty());
    }

    #[test]
    fn a_target_is_found_with_latin_and_arabic_letters() {
        for given in ["9.c", "SDG9.c", "Target 9.c", "غاية 9.ج", "الغاية 9-ج", "9.C"] {
            assert_eq!(Target::find(given).map(|target| target.code), Ok("9.c"), "{given}");
        }
        assert!(Target::find("9.z").is_err());
        assert_eq!(Target::find("17.20").unwrap_err().nearest.first().map(String::as_str), Some("17.2"));
    }

    #[test]
    fn an_indicator_keeps_its_identity_when_its_code_changes() {
        let broadband = Indicator::find("17.6.2").unwrap();

        assert_eq!(Indicator::listed_in("17.6.2", 2019), Some(broadband));
        assert_eq!(Indicator::listed_in("17.6.1", 2021), Some(broadband));
        assert_eq!(Indicator::listed_in("17.6.1", 2019).map(|i| i.code), Some("C170601"));
        assert_eq!(Indicator::listed_in("17.6.2", 2021), None);
    }

    #[test]
    fn every_indicator_belongs_to_a_target() {
        assert!(Indicator::all().iter().all(|i| i.targets().count() == i.listed.len()));
        assert_eq!(Target::find("9.c").unwrap().indicators().count(), 1);
    }
}
