//! The rules of deadlines as data (`data/deadlines.toml`, `data/holidays.toml`), and what they say of a document that came on a day:
//! in time, taken and marked late, under a later rule in fewer languages, or held over to the next meeting.

use std::{collections::BTreeSet, sync::LazyLock};

use jiff::{
    ToSpan,
    civil::{Date, Weekday},
};
use serde::Deserialize;

use super::{Deadline, Rule};
use crate::{BodyKind, Document, DocumentKind, SourceKind};

const RULES: &str = include_str!("../../data/deadlines.toml");
const HOLIDAYS: &str = include_str!("../../data/holidays.toml");

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let file: File = toml::from_str(RULES).expect("the rules of this crate are whole: a test reads them");
    file.rule
});
static FREE: LazyLock<BTreeSet<Date>> = LazyLock::new(|| {
    let file: Holidays = toml::from_str(HOLIDAYS).expect("the holidays of this crate are whole: a test reads them");
    file.days
});

#[derive(Deserialize)]
struct File {
    rule: Vec<Row>,
}

#[derive(Deserialize)]
struct Holidays {
    days: BTreeSet<Date>,
}

/// One rule, as the file has it.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    code: Rule,
    bodies: Vec<BodyKind>,
    #[serde(default)]
    any: Vec<SourceKind>,
    #[serde(default)]
    all: Vec<SourceKind>,
    days: i64,
    counted: Counted,
    languages: Languages,
    late: Late,
}

/// How days are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Counted {
    Calendar,
    Working,
}

/// In which languages a document is issued.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Languages {
    /// In all six.
    All,
    /// In the language in which it came.
    Original,
}

/// What is done with what comes after the day.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "String")]
enum Late {
    Marked,
    HeldOver,
    Under(String),
}

impl From<String> for Late {
    fn from(text: String) -> Late {
        match text.as_str() {
            "marked" => Late::Marked,
            "held-over" => Late::HeldOver,
            _ => Late::Under(text),
        }
    }
}

/// What the rules say of a document that came on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Treatment {
    /// It is in time by this deadline, and issued in these languages.
    InTime(Deadline, Languages),
    /// It is late by this deadline, taken all the same and marked.
    Marked(Deadline),
    /// It is too late even for the last rule, and is held over to the next meeting.
    HeldOver(Deadline),
}

impl Rule {
    /// The rule for a document of a body; none for what a meeting itself produces, and for bodies that the rules do
    /// not speak of.
    pub fn of(document: &Document, body: BodyKind) -> Option<Rule> {
        let produced = matches!(document.kind, DocumentKind::Outcome | DocumentKind::Report | DocumentKind::Resolution);
        if produced {
            return None;
        }
        let sources: Vec<SourceKind> = document.sources.iter().map(|source| source.kind).collect();
        Rule::for_sources(&sources, body)
    }

    /// The rule for what comes from these sources to a body.
    pub fn for_sources(sources: &[SourceKind], body: BodyKind) -> Option<Rule> {
        let fits = |row: &&Row| {
            row.bodies.contains(&body)
                && (row.any.is_empty() || sources.iter().any(|source| row.any.contains(source)))
                && (row.all.is_empty() || !sources.is_empty() && sources.iter().all(|source| row.all.contains(source)))
        };
        TABLE.iter().find(fits).map(|row| row.code)
    }

    fn row(self) -> Option<&'static Row> {
        TABLE.iter().find(|row| row.code == self)
    }

    /// The deadline before a meeting that opens on a day.
    pub fn before(self, opens: Date) -> Deadline {
        let (days, counted) = self.row().map_or((0, Counted::Calendar), |row| (row.days, row.counted));
        let date = match counted {
            Counted::Calendar => opens.saturating_sub(days.days()),
            Counted::Working => working_days_before(opens, days),
        };
        Deadline { rule: self, date }
    }

    /// What is done with a document under this rule that comes on a day, before a meeting that opens on another.
    pub fn treatment(self, opens: Date, received: Date) -> Treatment {
        let deadline = self.before(opens);
        let Some(row) = self.row() else { return Treatment::Marked(deadline) };
        if received <= deadline.date {
            return Treatment::InTime(deadline, row.languages);
        }
        match &row.late {
            Late::Marked => Treatment::Marked(deadline),
            Late::HeldOver => Treatment::HeldOver(deadline),
            Late::Under(code) => match code.parse::<Rule>() {
                // A rule leads only to one with fewer days, which a test checks, so that this ends.
                Ok(next) => next.treatment(opens, received),
                Err(_) => Treatment::Marked(deadline),
            },
        }
    }
}

/// Whether the secretariat works on a day.
pub fn is_working_day(day: Date) -> bool {
    !matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday) && !FREE.contains(&day)
}

/// The day that is so many working days before another.
fn working_days_before(day: Date, days: i64) -> Date {
    let mut at = day;
    let mut left = days;
    while left > 0 && at > Date::MIN {
        at = at.saturating_sub(1.day());
        left -= i64::from(is_working_day(at));
    }
    at
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn every_rule_stands_in_the_file_and_leads_to_an_end() {
        for rule in Rule::ALL {
            let row = rule.row().unwrap_or_else(|| panic!("{rule} is not in the file"));
            if let Late::Under(code) = &row.late {
                let next = code.parse::<Rule>().unwrap().row().unwrap();
                assert!(next.days < row.days, "{rule}");
            }
        }
        assert_eq!(TABLE.len(), Rule::ALL.len());
        assert!(FREE.iter().all(|day| (2000..2100).contains(&day.year())));
    }

    #[test]
    fn the_boundaries_of_every_rule() {
        use SourceKind::{Chair, MemberState, Secretariat};
        let opens = date(2018, 5, 31);
        for (body, sources, received, expected) in [
            (BodyKind::WorkingGroup, Secretariat, "2018-05-01", "secretariat-30 in time original"),
            (BodyKind::WorkingGroup, Secretariat, "2018-05-02", "secretariat-30 marked"),
            (BodyKind::WorkingGroup, MemberState, "2018-05-19", "working-group-12 in time original"),
            (BodyKind::WorkingGroup, MemberState, "2018-05-20", "working-group-12 marked"),
            (BodyKind::WorkingGroup, Chair, "2018-05-29", "chair-2 in time original"),
            (BodyKind::WorkingGroup, Chair, "2018-05-30", "chair-2 marked"),
            (BodyKind::StudyGroup, MemberState, "2018-04-16", "itu-d-45 in time all"),
            (BodyKind::StudyGroup, MemberState, "2018-04-17", "itu-d-12 in time original"),
            (BodyKind::StudyGroup, MemberState, "2018-05-19", "itu-d-12 in time original"),
            (BodyKind::StudyGroup, MemberState, "2018-05-20", "itu-d-12 held over"),
        ] {
            let rule = Rule::for_sources(&[sources], body).unwrap();
            let said = match rule.treatment(opens, received.parse().unwrap()) {
                Treatment::InTime(deadline, Languages::All) => format!("{} in time all", deadline.rule),
                Treatment::InTime(deadline, Languages::Original) => format!("{} in time original", deadline.rule),
                Treatment::Marked(deadline) => format!("{} marked", deadline.rule),
                Treatment::HeldOver(deadline) => format!("{} held over", deadline.rule),
            };
            assert_eq!(said, expected, "{body} {sources} {received}");
        }
        assert_eq!(Rule::for_sources(&[MemberState], BodyKind::Council), None);
    }

    #[test]
    fn working_days_pass_over_week_ends_and_holidays_of_geneva() {
        // Easter 2018: Good Friday 30 March, Easter Monday 2 April.
        assert_eq!(working_days_before(date(2018, 4, 3), 1), date(2018, 3, 29));
        assert_eq!(working_days_before(date(2018, 4, 4), 2), date(2018, 3, 29));
        assert_eq!(working_days_before(date(2018, 5, 22), 1), date(2018, 5, 18));
        assert!(!is_working_day(date(2018, 9, 6)) && is_working_day(date(2018, 9, 7)));
    }

    proptest! {
        #[test]
        fn coming_later_never_helps(rule in prop::sample::select(Rule::ALL), ago in 0_i64..90) {
            let opens = date(2026, 6, 1);
            let rank = |treatment: Treatment| match treatment {
                Treatment::InTime(_, Languages::All) => 0,
                Treatment::InTime(_, Languages::Original) => 1,
                Treatment::Marked(_) => 2,
                Treatment::HeldOver(_) => 3,
            };
            let on = |ago: i64| rank(rule.treatment(opens, opens.saturating_sub(ago.days())));
            prop_assert!(on(ago) >= on(ago + 1));
        }
    }
}
