//! Which report is wanted, from what was typed: on a page or on the command line, with the same rules and the same
//! words for what cannot be.

use std::fmt;

use groups::{Body, When};
use jiff::civil::Date;
use kit::web::FieldError;
use language::Lang;
use writing::{Options, Records};

use super::{Format, pen::plain};
use crate::words::Words;

/// What was typed, as it was typed. What was left out is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Asked {
    /// The body that reports, by its id.
    pub body: String,
    /// The first month, as `2014-11`.
    pub from: String,
    /// The last month.
    pub to: String,
    /// The language of the report, by its code.
    pub language: String,
    /// How the records behind each paragraph are shown: `hidden`, `anchored` or `cited`; anchored where empty.
    pub records: String,
}

/// The report that is wanted.
#[derive(Clone, Debug, PartialEq)]
pub struct Choice {
    /// The body that reports, by its id.
    pub body: String,
    /// The first month.
    pub from: Month,
    /// The last month.
    pub to: Month,
    /// The language of the report.
    pub lang: Lang,
    /// How the records behind each paragraph are shown.
    pub records: Records,
    /// The report's symbol without the letter of its language (`C18/8`); may be empty.
    pub symbol: String,
    /// The day the report is dated.
    pub date: Date,
    /// The address that links in files lead to, without a slash at its end; without one, files have no links.
    pub site: Option<String>,
    /// A notice to every reader of the report in its language; may be empty.
    pub notice: String,
}

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Month(When);

impl Month {
    /// Reads `2014-11`.
    pub fn read(text: &str) -> Option<Month> {
        let when: When = text.trim().parse().ok()?;
        (when.month().is_some() && when.day().is_none()).then_some(Month(when))
    }

    /// The month of a day.
    pub fn of(day: Date) -> Option<Month> {
        Month::read(&format!("{:04}-{:02}", day.year(), day.month()))
    }

    /// Its first day.
    pub fn first_day(self) -> Date {
        self.0.first_day()
    }

    /// Its last day.
    pub fn last_day(self) -> Date {
        self.0.last_day()
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Choice {
    /// Reads what was typed; `bodies` are those that may report, `reader` is the language of refusals.
    ///
    /// # Errors
    /// One for each field that makes no sense, in the reader's language.
    pub fn read(asked: &Asked, bodies: &[Body], today: Date, reader: Lang) -> Result<Choice, Vec<FieldError>> {
        let words = Words(reader);
        let mut errors = Vec::new();
        let mut refuse = |field: &str, message: String| errors.push(FieldError::new(field, plain(&message)));
        if !bodies.iter().any(|body| body.id == asked.body.trim()) {
            let known: Vec<&str> = bodies.iter().map(|body| body.id.as_str()).collect();
            refuse("body", words.refused_body(asked.body.trim(), language::list(reader, &known)));
        }
        let (from, to) = (Month::read(&asked.from), Month::read(&asked.to));
        for (field, month, given) in [("from", from, &asked.from), ("to", to, &asked.to)] {
            match month {
                None => refuse(field, words.refused_month(given.trim())),
                Some(month) if month.first_day() > today => {
                    refuse(field, words.refused_future(given.trim(), language::date(reader, today)));
                }
                Some(_) => {}
            }
        }
        if let (Some(from), Some(to)) = (from, to)
            && from > to
        {
            refuse("from", words.refused_order(from.to_string(), to.to_string()));
        }
        let lang = asked.language.trim().parse::<Lang>();
        if lang.is_err() {
            refuse("language", words.refused_language(asked.language.trim()));
        }
        let records = read_records(asked.records.trim());
        if records.is_none() {
            refuse("records", words.refused_records(asked.records.trim()));
        }
        let (Some(from), Some(to), Ok(lang), Some(records), true) = (from, to, lang, records, errors.is_empty()) else {
            return Err(errors);
        };
        let body = asked.body.trim().to_owned();
        Ok(Choice {
            body,
            from,
            to,
            lang,
            records,
            symbol: String::new(),
            date: today,
            site: None,
            notice: String::new(),
        })
    }

    /// What the writers of files need to know.
    pub(super) fn options(&self, format: Format) -> Options {
        let records = if format == Format::Html { self.linked() } else { self.records };
        Options { records, site: self.site.clone(), author: Some(self.body.clone()), ..Options::default() }
    }

    /// How records are shown in HTML: there a link costs nothing, so that only hiding them hides them.
    pub(crate) fn linked(&self) -> Records {
        match self.records {
            Records::Hidden => Records::Hidden,
            Records::Anchored | Records::Cited => Records::Cited,
        }
    }
}

fn read_records(code: &str) -> Option<Records> {
    match code {
        "hidden" => Some(Records::Hidden),
        "" | "anchored" => Some(Records::Anchored),
        "cited" => Some(Records::Cited),
        _ => None,
    }
}
