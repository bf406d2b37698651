//! The sorts of fields: each is read, checked and, where it is wrong, told in its place.

use std::{fmt::Display, str::FromStr};

use jiff::civil::Date;
use language::{Lang, State, Text};
use vocabulary::UnknownCode;

use super::{
    Fault,
    file::{Field, Table},
};
use crate::{When, codes};

impl<'f> Table<'f> {
    /// A text of one line that must be there.
    pub(super) fn string(&self, key: &'static str) -> Option<String> {
        self.required(key, self.maybe_string(key))
    }

    /// A text of one line that may be there.
    pub(super) fn maybe_string(&self, key: &'static str) -> Option<String> {
        let field = self.field(key)?;
        self.string_of(&field)
    }

    /// The text of a field; a problem where it is none, or empty, or holds characters that no text has.
    pub(super) fn string_of(&self, field: &Field<'f>) -> Option<String> {
        let Some(text) = field.value.as_str() else {
            self.wrong(field, "a text");
            return None;
        };
        if text.trim().is_empty() {
            self.fault(field, Fault::Empty);
            return None;
        }
        if let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t')) {
            let code = u32::from(control);
            self.fault(field, Fault::Malformed(format!("holds the control character U+{code:04X}")));
            return None;
        }
        Some(text.trim().to_owned())
    }

    /// A name that stands in addresses: small letters, digits and hyphens.
    pub(super) fn id(&self, key: &'static str) -> Option<String> {
        let id = self.string(key)?;
        let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if id.chars().all(fits) && !id.starts_with('-') {
            return Some(id);
        }
        let reason = format!("“{id}” is no id; write small letters, digits and hyphens");
        self.problem(key, Fault::Malformed(reason));
        None
    }

    /// A truth value that may be there.
    pub(super) fn maybe_truth(&self, key: &'static str) -> Option<bool> {
        let field = self.field(key)?;
        let truth = field.value.as_bool();
        if truth.is_none() {
            self.wrong(&field, "a truth value");
        }
        truth
    }

    /// A whole number in a range that may be there.
    pub(super) fn maybe_number(&self, key: &'static str, from: i64, to: i64) -> Option<i64> {
        let field = self.field(key)?;
        self.number_of(&field, from, to)
    }

    /// A whole number in a range that must be there.
    pub(super) fn number(&self, key: &'static str, from: i64, to: i64) -> Option<i64> {
        self.required(key, self.maybe_number(key, from, to))
    }

    /// The whole number of a field.
    pub(super) fn number_of(&self, field: &Field<'f>, from: i64, to: i64) -> Option<i64> {
        let Some(number) = field.value.as_integer() else {
            self.wrong(field, "a whole number");
            return None;
        };
        let number = i64::from_str_radix(number.as_str(), number.radix()).ok();
        let number = number.filter(|number| (from..=to).contains(number));
        if number.is_none() {
            self.fault(field, Fault::OutOfRange { from, to });
        }
        number
    }

    /// A day, month or year that may be there.
    pub(super) fn maybe_when(&self, key: &'static str) -> Option<When> {
        let field = self.field(key)?;
        let text = match field.value.as_datetime() {
            Some(date) => date.to_string(),
            None => self.string_of(&field)?,
        };
        let when = text.parse::<When>();
        when.map_err(|error| self.fault(&field, Fault::Malformed(error.to_string()))).ok()
    }

    /// A day that may be there.
    pub(super) fn maybe_day(&self, key: &'static str) -> Option<Date> {
        let day = self.maybe_when(key)?.day();
        if day.is_none() {
            self.problem(key, Fault::Malformed("needs the day: write 2015-01-29".to_owned()));
        }
        day
    }

    /// A day that must be there.
    pub(super) fn day(&self, key: &'static str) -> Option<Date> {
        self.required(key, self.maybe_day(key))
    }

    /// A code of a list that must be there.
    pub(super) fn code<T: FromStr<Err = UnknownCode>>(&self, key: &'static str) -> Option<T> {
        self.required(key, self.maybe_code(key))
    }

    /// A code of a list that may be there.
    pub(super) fn maybe_code<T: FromStr<Err = UnknownCode>>(&self, key: &'static str) -> Option<T> {
        let field = self.field(key)?;
        self.code_of(&field)
    }

    /// The code of a field.
    pub(super) fn code_of<T: FromStr<Err = UnknownCode>>(&self, field: &Field<'f>) -> Option<T> {
        let code = self.string_of(field)?;
        code.parse().map_err(|error| self.fault(field, Fault::UnknownCode(error))).ok()
    }

    /// Several codes of a list, each once.
    pub(super) fn codes<T: FromStr<Err = UnknownCode> + Display + PartialEq>(&self, key: &'static str) -> Vec<T> {
        self.distinct(key, |field| self.code_of(field))
    }

    /// A text in several languages that must be there.
    pub(super) fn text(&self, key: &'static str) -> Option<Text> {
        self.required(key, self.maybe_text(key))
    }

    /// A text in several languages that may be there.
    pub(super) fn maybe_text(&self, key: &'static str) -> Option<Text> {
        let field = self.field(key)?;
        let place = Field { value: field.value, span: field.span.clone(), name: field.name.clone() };
        let text = self.table(field)?.versions();
        if let Some(text) = &text {
            let langs: Vec<Lang> = text.missing().collect();
            if !langs.is_empty() {
                self.lacks(&place, langs);
            }
        }
        text
    }

    /// The table itself as a text: a field for each language, `original` where that is not English.
    fn versions(&self) -> Option<Text> {
        let original = self.maybe_code_of_lang("original").unwrap_or(Lang::En);
        let mut versions = Vec::new();
        for lang in Lang::ALL {
            let Some(field) = self.field(lang.code()) else { continue };
            versions.extend(self.version(field).map(|(words, state)| (lang, words, state)));
        }
        self.finish();
        let Some(at) = versions.iter().position(|(lang, ..)| *lang == original) else {
            self.problem(original.code(), Fault::Missing);
            return None;
        };
        let (lang, words, _) = versions.remove(at);
        let text = Text::new(lang, words);
        Some(versions.into_iter().fold(text, |text, (lang, words, state)| text.with(lang, words, state)))
    }

    /// The words of a version, or a table of words and state.
    fn version(&self, field: Field<'f>) -> Option<(String, State)> {
        if field.value.as_str().is_some() {
            return Some((self.string_of(&field)?, State::Translated));
        }
        let table = self.table(field)?;
        let words = table.string("text");
        let state = table.field("state").and_then(|field| {
            let code = table.string_of(&field)?;
            let known = [("translated", State::Translated), ("revised", State::Revised), ("stale", State::Stale)];
            let state = known.iter().find(|(name, _)| *name == code).map(|(_, state)| *state);
            if state.is_none() {
                let error = codes::unknown(&code, known.iter().map(|(name, _)| *name));
                table.fault(&field, Fault::UnknownCode(error));
            }
            state
        });
        table.finish();
        Some((words?, state.unwrap_or(State::Translated)))
    }

    /// A language code that may be there.
    pub(super) fn maybe_code_of_lang(&self, key: &'static str) -> Option<Lang> {
        let field = self.field(key)?;
        self.lang_of(&field)
    }

    /// The language of a field.
    pub(super) fn lang_of(&self, field: &Field<'f>) -> Option<Lang> {
        let code = self.string_of(field)?;
        let lang = Lang::ALL.into_iter().find(|lang| lang.code() == code);
        if lang.is_none() {
            self.fault(field, Fault::UnknownCode(codes::unknown(&code, Lang::ALL.map(Lang::code))));
        }
        lang
    }

    /// The values of a list, each once.
    fn distinct<T: Display + PartialEq>(&self, key: &'static str, read: impl Fn(&Field<'f>) -> Option<T>) -> Vec<T> {
        let mut found: Vec<T> = Vec::new();
        for field in self.items(key) {
            match read(&field) {
                Some(value) if found.contains(&value) => self.fault(&field, Fault::Repeated(value.to_string())),
                Some(value) => found.push(value),
                None => {}
            }
        }
        found
    }

    /// Tells a field that is missing altogether; one that is there and wrong was told already.
    fn required<T>(&self, key: &'static str, value: Option<T>) -> Option<T> {
        if value.is_none() && !self.keys().any(|(there, _)| there == key) {
            self.problem(key, Fault::Missing);
        }
        value
    }
}
