//! What the projects of the register reach and show for it, for everybody: the page with its tables and files, and the list of the
//! projects behind a figure that the register cannot be asked for.

mod behind;
mod export;
mod gaps;
mod page;

use kit::web::{FieldError, Format, Routes, Visit, parts::Field};

use crate::{
    READ,
    figures::{Scope, Years, called},
    words::Words,
};

/// The addresses.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/impact", READ, page::show)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .get("/{lang}/projects/impact/projects", READ, behind::show)
        .formats(&[Format::Json])
}

/// What was asked: as it was typed, and what it means.
pub struct Asked {
    /// What the figures are about, as typed.
    pub scope: String,
    /// The years, as typed.
    pub years: [String; 2],
    /// What they are about.
    pub means: Scope,
    /// The years in which projects began; none for all.
    pub period: Option<Years>,
    /// What makes no sense.
    pub errors: Vec<FieldError>,
}

impl Asked {
    /// Reads the query of a visit: `scope=line:C2&from=2015&to=2025`.
    pub fn read(visit: &Visit) -> Asked {
        let typed = |wanted: &str| {
            let pairs = form_urlencoded::parse(visit.query.as_bytes());
            pairs.filter(|(name, _)| name == wanted).last().map(|(_, value)| value.trim().to_owned())
        };
        let words = Words(visit.lang);
        let scope = typed("scope").filter(|scope| !scope.is_empty()).unwrap_or_else(|| "global".to_owned());
        let years = ["from", "to"].map(|name| typed(name).unwrap_or_default());
        let mut errors = Vec::new();
        let means = scope.parse::<Scope>();
        if means.is_err() {
            errors.push(FieldError::new("scope", words.refused_scope(scope.as_str())));
        }
        let period = period(&years);
        if period.is_none() {
            errors.push(FieldError::new("from", words.refused_years()));
        }
        Asked { scope, years, means: means.unwrap_or_default(), period: period.flatten(), errors }
    }

    /// The form with what was typed.
    pub fn fields(&self, words: Words) -> Vec<Field> {
        let mut choices: Vec<(String, String)> =
            Scope::all().map(|scope| (scope.to_string(), called(words.0, scope))).collect();
        if !choices.iter().any(|(code, _)| *code == self.scope) {
            choices.push((self.scope.clone(), self.scope.clone()));
        }
        let year = |name: &'static str, label: String, value: &str| {
            Field::text(name, label).value(value).hint(words.year_hint())
        };
        let fields = vec![
            Field::select("scope", words.field_scope(), choices).value(&self.scope),
            year("from", words.field_from(), &self.years[0]),
            year("to", words.field_to(), &self.years[1]),
        ];
        fields.into_iter().map(|field| field.errors(&self.errors)).collect()
    }
}

/// The years of two fields: both empty for all, one alone for one year; `None` where they make no sense.
fn period(typed: &[String; 2]) -> Option<Option<Years>> {
    let [from, to] = typed;
    let (from, to) = match (from.is_empty(), to.is_empty()) {
        (true, true) => return Some(None),
        (true, false) => (to, to),
        (false, true) => (from, from),
        (false, false) => (from, to),
    };
    Years::new(from.parse().ok()?, to.parse().ok()?).map(Some)
}
