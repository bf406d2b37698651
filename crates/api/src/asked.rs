//! What a program asks by the query of an address: which records, in which order, how many, after which. Every parameter
//! is declared in [`Rules`]; one that is not, one that is given twice and one whose value makes no sense are refused in
//! words, all at once. An empty search, id or cursor asks for nothing.

use std::str::FromStr;

use kit::web::{Error, FieldError, Visit};
use language::Lang;
use serde::{Serialize, de::DeserializeOwned};

use crate::{cursor, words::Words};

/// How many records a page holds where the program does not say.
pub(crate) const USUAL: i64 = 50;
/// How many it holds at most.
pub(crate) const MOST: i64 = 200;
/// The longest value of a parameter.
pub(crate) const LONGEST: usize = 200;

/// What a list can be asked.
#[derive(Clone, Copy)]
pub(crate) struct Rules {
    /// Whether it can be searched by words.
    pub searches: bool,
    /// What it can be narrowed to.
    pub choices: &'static [Choice],
    /// Its orders, the usual one first; none where it has only one.
    pub sorts: &'static [&'static str],
}

/// A property by which a list is narrowed.
#[derive(Clone, Copy)]
pub(crate) struct Choice {
    /// The name of the parameter.
    pub name: &'static str,
    /// What it narrows to, for the document.
    pub about: &'static str,
    /// What it may be.
    pub values: Values,
}

/// What the value of a parameter may be.
#[derive(Clone, Copy)]
pub(crate) enum Values {
    /// A code of a list.
    Codes(fn() -> Vec<String>),
    /// A whole number from nought.
    Number,
    /// A day, as ISO 8601 writes it.
    Day,
    /// An id, or the code of a State.
    Id,
}

/// What is asked of a list.
pub(crate) struct Asked<'v> {
    /// How many records at most.
    pub limit: i64,
    pairs: Vec<(String, String)>,
    rules: Rules,
    visit: &'v Visit,
}

/// The codes of a list, for [`Values::Codes`].
pub(crate) fn codes<T: ToString + Copy>(all: &[T]) -> Vec<String> {
    all.iter().map(ToString::to_string).collect()
}

/// Yes and no.
pub(crate) fn truths() -> Vec<String> {
    codes(&[true, false])
}

impl<'v> Asked<'v> {
    /// Reads what is asked of a list.
    pub(crate) fn read(visit: &'v Visit, rules: Rules) -> Result<Asked<'v>, Error> {
        let words = Words(visit.lang);
        let (mut wrong, mut pairs): (Vec<FieldError>, Vec<(String, String)>) = (Vec::new(), Vec::new());
        for (name, value) in form_urlencoded::parse(visit.query.as_bytes()).into_owned() {
            if pairs.iter().any(|(known, _)| *known == name) {
                wrong.push(FieldError::new(&name, words.asked_twice(&name)));
            } else if let Some(message) = rules.fault(words, &name, &value) {
                wrong.push(FieldError::new(&name, message));
            }
            pairs.push((name, value));
        }
        if !wrong.is_empty() {
            return Err(Error::Refused(wrong));
        }
        let mut asked = Asked { limit: USUAL, pairs, rules, visit };
        asked.limit = asked.one("limit").unwrap_or(USUAL);
        Ok(asked)
    }

    /// Reads that nothing is asked but perhaps a language, as of one record.
    pub(crate) fn nothing(visit: &'v Visit) -> Result<(), Error> {
        let none = Rules { searches: false, choices: &[], sorts: &[] };
        let asked = Asked::read(visit, none)?;
        let more = asked.pairs.iter().filter(|(name, _)| name != "lang");
        let wrong: Vec<_> =
            more.map(|(name, _)| FieldError::new(name, Words(visit.lang).asked_unknown("lang", name))).collect();
        if wrong.is_empty() { Ok(()) } else { Err(Error::Refused(wrong)) }
    }

    /// The words searched for; empty where none.
    pub(crate) fn words(&self) -> String {
        self.text("q").unwrap_or_default()
    }

    /// The value of a parameter as text.
    pub(crate) fn text(&self, name: &str) -> Option<String> {
        self.pairs.iter().find(|(given, value)| given == name && !value.is_empty()).map(|(_, value)| value.clone())
    }

    /// The value of a parameter. [`Asked::read`] has made sure that it can be read.
    pub(crate) fn one<T: FromStr>(&self, name: &str) -> Option<T> {
        self.text(name)?.parse().ok()
    }

    /// The order asked for, or the usual one.
    pub(crate) fn sort(&self) -> &'static str {
        let given = self.text("sort");
        let known = self.rules.sorts.iter().find(|sort| given.as_deref() == Some(sort));
        known.or(self.rules.sorts.first()).copied().unwrap_or_default()
    }

    /// The place after which to begin; `None` for the beginning. A cursor of another list or question is refused.
    pub(crate) fn after<T: DeserializeOwned>(&self) -> Result<Option<T>, Error> {
        match self.text("after") {
            None => Ok(None),
            Some(given) => cursor::read(&self.question(), &given).map(Some).ok_or_else(|| self.lost()),
        }
    }

    /// That a cursor leads nowhere.
    pub(crate) fn lost(&self) -> Error {
        Error::refused("after", Words(self.visit.lang).asked_after())
    }

    /// The whole address of the page after a place.
    pub(crate) fn next(&self, place: &impl Serialize) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        let kept = self.pairs.iter().filter(|(name, value)| name != "after" && !value.is_empty());
        query.extend_pairs(kept);
        query.append_pair("after", &cursor::write(&self.question(), place));
        format!("{}/api{}?{}", self.visit.state.config.base_url, self.visit.path, query.finish())
    }

    /// What a cursor belongs to: the list and all that decides which rows come in which order.
    fn question(&self) -> String {
        let decides = |name: &str| !matches!(name, "after" | "limit" | "lang");
        let mut pairs: Vec<_> = self.pairs.iter().filter(|(n, v)| decides(n) && !v.is_empty()).collect();
        pairs.sort();
        format!("{}?{pairs:?}", self.visit.path)
    }
}

impl Rules {
    /// What is wrong with a parameter.
    fn fault(&self, words: Words, name: &str, value: &str) -> Option<String> {
        if value.chars().count() > LONGEST && name != "after" {
            return Some(words.asked_too_long(i64::try_from(LONGEST).unwrap_or(i64::MAX)));
        }
        if value.contains(char::is_control) {
            return Some(words.asked_control());
        }
        match name {
            "after" => None,
            "lang" if value.parse::<Lang>().is_ok() => None,
            "lang" => Some(words.asked_code(codes(&Lang::ALL).join(", "), value)),
            "limit" => {
                let fits = value.parse::<i64>().is_ok_and(|limit| (1..=MOST).contains(&limit));
                (!fits).then(|| words.asked_limit(MOST))
            }
            "q" if self.searches => None,
            "sort" if !self.sorts.is_empty() => {
                let fits = self.sorts.contains(&value);
                (!fits).then(|| words.asked_code(self.sorts.join(", "), value))
            }
            name => match self.choices.iter().find(|choice| choice.name == name) {
                Some(choice) => choice.values.fault(words, value),
                None => Some(words.asked_unknown(self.names().join(", "), name)),
            },
        }
    }

    /// The names of all parameters.
    pub(crate) fn names(&self) -> Vec<&'static str> {
        let search = self.searches.then_some("q");
        let sort = (!self.sorts.is_empty()).then_some("sort");
        let choices = self.choices.iter().map(|choice| choice.name);
        search.into_iter().chain(choices).chain(sort).chain(["limit", "after", "lang"]).collect()
    }
}

impl Values {
    fn fault(self, words: Words, value: &str) -> Option<String> {
        match self {
            Values::Codes(all) => {
                let all = all();
                (!all.iter().any(|code| code == value)).then(|| words.asked_code(some(&all), value))
            }
            Values::Number => (!value.parse::<i64>().is_ok_and(|n| n >= 0)).then(|| words.asked_number(value)),
            Values::Day => value.parse::<jiff::civil::Date>().is_err().then(|| words.asked_day(value)),
            Values::Id => None,
        }
    }
}

/// The first codes of a list, for a sentence.
fn some(codes: &[String]) -> String {
    let more = if codes.len() > 12 { ", …" } else { "" };
    format!("{}{more}", codes.iter().take(12).cloned().collect::<Vec<_>>().join(", "))
}
