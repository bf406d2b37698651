//! The rows of the board as values ready for the page, and the choices above them.

use std::collections::{BTreeMap, HashMap};

use kit::web::{Error, Visit, parts::Bar};
use people::store::organisations;
use vocabulary::Addressee;

use super::{Asked, Group};
use crate::{
    follow_up::Status,
    pages::{
        names,
        register::{ANY, NOBODY},
    },
    store::board::{By, Tally},
    words::Words,
};

/// The views of the board and the years that it can be narrowed to: address, words, whether it is shown.
pub(super) struct Views {
    pub(super) by: Vec<(String, String, bool)>,
    pub(super) years: Vec<(String, String, bool)>,
}

/// One row.
pub(super) struct Row {
    pub(super) name: String,
    /// By status, in the order of the head: number and address; none where there is nothing.
    pub(super) cells: Vec<Option<(String, String)>>,
    pub(super) total: Option<(String, String)>,
    pub(super) late: Option<(String, String)>,
    /// How many of how many were answered in time; empty where no date has passed.
    pub(super) in_time: String,
    /// The same in a hundred, for a meter.
    pub(super) share: i64,
    /// The picture of the row, by status.
    pub(super) bar: Bar,
}

/// The code of a view in the address.
pub(super) const fn code(by: By) -> &'static str {
    match by {
        By::Unit => "unit",
        By::Addressee => "addressee",
        By::Due => "due",
        By::Meeting => "meeting",
        By::Nothing => "",
    }
}

/// The name of the first column.
pub(super) fn heading(words: Words, by: By) -> String {
    match by {
        By::Unit => words.facet_unit(),
        By::Addressee => words.facet_addressee(),
        By::Due => words.facet_due(),
        By::Meeting => words.facet_meeting(),
        By::Nothing => words.board_all(),
    }
}

/// The names of the columns of figures.
pub(super) fn head(words: Words) -> Vec<String> {
    Status::ALL.iter().map(|status| names::status(words, *status)).collect()
}

/// The names of the groups.
pub(super) async fn names(
    visit: &Visit,
    by: By,
    codes: impl Iterator<Item = &String>,
) -> Result<HashMap<String, String>, Error> {
    let words = Words(visit.lang);
    let codes: Vec<&str> = codes.map(String::as_str).collect();
    let none = match by {
        By::Unit => words.board_nobody(),
        By::Due => words.board_undated(),
        _ => words.chain_none(),
    };
    let mut named: HashMap<String, String> = match by {
        By::Unit => {
            let units = organisations::these(&visit.state.db, codes.iter().copied()).await?;
            units.into_iter().map(|unit| (unit.id, unit.name.shown(visit.lang).text.to_owned())).collect()
        }
        _ => codes.iter().map(|code| ((*code).to_owned(), name(words, by, code))).collect(),
    };
    named.insert(String::new(), none);
    Ok(named)
}

fn name(words: Words, by: By, code: &str) -> String {
    match by {
        By::Addressee => code.parse::<Addressee>().map_or_else(|_| code.to_owned(), |to| to.name(words.0).to_owned()),
        By::Meeting => words.meeting_number(code),
        _ => code.to_owned(),
    }
}

/// The groups in the order to be shown: units and addressees by name, years and meetings with the newest first; those that
/// belong to none at the end.
pub(super) fn ordered(by: By, tallies: BTreeMap<String, Tally>, mut names: HashMap<String, String>) -> Vec<Group> {
    let named = |(code, tally): (String, Tally)| {
        let name = names.remove(&code).unwrap_or_else(|| code.clone());
        (code, name, tally)
    };
    let mut groups: Vec<Group> = tallies.into_iter().map(named).collect();
    match by {
        By::Due | By::Meeting => groups.sort_by_key(|(code, ..)| std::cmp::Reverse(code.parse::<i64>().unwrap_or(-1))),
        _ => groups.sort_by(|a, b| (a.0.is_empty(), &a.1).cmp(&(b.0.is_empty(), &b.1))),
    }
    groups
}

impl Views {
    pub(super) fn of(visit: &Visit, asked: &Asked, years: &[i16]) -> Views {
        let words = Words(visit.lang);
        let all = [
            (By::Unit, words.board_by_unit()),
            (By::Addressee, words.board_by_addressee()),
            (By::Due, words.board_by_due()),
            (By::Meeting, words.board_by_meeting()),
        ];
        let href = |by: By, year: Option<i16>| {
            let mut query = format!("by={}", code(by));
            query.extend(year.map(|year| format!("&year={year}")));
            query.extend(asked.on.map(|on| format!("&on={on}")));
            visit.href(&format!("/follow-up?{query}"))
        };
        let years = years.iter().rev().map(|year| (Some(*year), year.to_string()));
        let years = std::iter::once((None, words.board_all())).chain(years);
        Views {
            by: all.map(|(by, label)| (href(by, asked.year), label, by == asked.by)).to_vec(),
            years: years.map(|(year, label)| (href(asked.by, year), label, year == asked.year)).collect(),
        }
    }
}

/// The register narrowed to what the board shows and to these choices.
pub(super) fn register(visit: &Visit, asked: &Asked, choices: &[&str]) -> String {
    let mut query =
        choices.iter().filter(|choice| !choice.is_empty()).map(|choice| (*choice).to_owned()).collect::<Vec<_>>();
    query.extend(asked.year.filter(|_| asked.by != By::Due).map(|year| format!("year={year}")));
    query.extend(asked.on.map(|on| format!("on={on}")));
    visit.href(&format!("/register?{}", query.join("&")))
}

/// The choice of the register that a group is; none for what the register cannot be asked.
fn choice(by: By, code: &str) -> Option<String> {
    match (by, code) {
        (By::Nothing, _) => Some(String::new()),
        (By::Unit, "") => Some(format!("unit={NOBODY}")),
        (By::Due, "") => Some("due=undated".to_owned()),
        (By::Addressee | By::Meeting, "") => None,
        (By::Due, year) => Some(format!("year={year}")),
        (by, code) => Some(format!("{}={code}", self::code(by))),
    }
}

impl Row {
    pub(super) fn of(visit: &Visit, asked: &Asked, (code, name, tally): &Group) -> Row {
        let lang = visit.lang;
        let group = choice(asked.by, code);
        let cell = |count: i64, choices: &[&str]| {
            let href = group.as_deref().map(|group| register(visit, asked, &[&[group], choices].concat()));
            (count > 0).then(|| (language::number(lang, count), href.unwrap_or_default()))
        };
        let of = |status: &Status| tally.by_status.get(status).copied().unwrap_or_default();
        let any = format!("status={ANY}");
        let in_time =
            Words(lang).board_in_time_of(language::number(lang, tally.passed), language::number(lang, tally.in_time));
        Row {
            name: name.clone(),
            cells: Status::ALL.iter().map(|status| cell(of(status), &[&format!("status={status}")])).collect(),
            total: cell(tally.total(), &[&any]),
            late: cell(tally.late, &[&any, "due=passed"]),
            in_time: if tally.passed > 0 { in_time } else { String::new() },
            share: if tally.passed > 0 { tally.in_time * 100 / tally.passed } else { 0 },
            bar: Bar::of(Status::ALL.iter().map(|status| (names::status_tone(*status), of(status))), tally.total()),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_year_is_first_and_what_has_none_last() {
        let tallies = ["2016", "", "2018"].map(|code| (code.to_owned(), Tally::default()));

        let groups = ordered(By::Due, tallies.into(), HashMap::new());

        assert_eq!(groups.iter().map(|(code, ..)| code.as_str()).collect::<Vec<_>>(), ["2018", "2016", ""]);
    }
}
