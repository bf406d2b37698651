//! A list as a table: columns with code and words, rows of cells. Codes go out together with their words.

use language::Lang;
use serde_json::{Map, Value, json};

use super::{Answer, Error, Format, csv, xlsx};

/// A table.
#[derive(Clone, Debug)]
pub struct Table {
    /// The file's name without suffix, in plain letters: `register`.
    pub name: String,
    /// Its title in the reader's language.
    pub title: String,
    /// The reader's language; in Arabic the sheet runs from right to left.
    pub lang: Lang,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each with a cell for each column.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its code, the same in all languages: `kind`.
    pub code: &'static str,
    /// Its words.
    pub label: String,
    /// Whether its cells are codes with words: such a column is two in a sheet, `kind` and `kind_label`.
    pub is_coded: bool,
}

impl Column {
    /// A column of plain values.
    pub fn plain(code: &'static str, label: impl Into<String>) -> Column {
        Column { code, label: label.into(), is_coded: false }
    }

    /// A column of codes with words.
    pub fn coded(code: &'static str, label: impl Into<String>) -> Column {
        Column { code, label: label.into(), is_coded: true }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// Words, an address, a symbol.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A date or a part of one, ISO 8601.
    Date(String),
    /// Any number of codes, each with its words. Several are divided by `; ` in a sheet.
    Codes(Vec<(String, String)>),
}

impl From<&str> for Cell {
    fn from(text: &str) -> Cell {
        Cell::Text(text.to_owned())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Cell {
        Cell::Text(text)
    }
}

impl From<Option<String>> for Cell {
    fn from(text: Option<String>) -> Cell {
        text.map_or(Cell::Empty, Cell::Text)
    }
}

impl From<i64> for Cell {
    fn from(number: i64) -> Cell {
        Cell::Number(number)
    }
}

impl Cell {
    /// One code with its words.
    pub fn code(code: impl Into<String>, label: impl Into<String>) -> Cell {
        Cell::Codes(vec![(code.into(), label.into())])
    }

    /// A date, where there is one.
    pub fn date(date: Option<impl Into<String>>) -> Cell {
        date.map_or(Cell::Empty, |date| Cell::Date(date.into()))
    }

    /// As text: codes only.
    pub(super) fn text(&self) -> String {
        match self {
            Cell::Empty => String::new(),
            Cell::Text(text) | Cell::Date(text) => text.clone(),
            Cell::Number(number) => number.to_string(),
            Cell::Codes(codes) => codes.iter().map(|(code, _)| code.as_str()).collect::<Vec<_>>().join("; "),
        }
    }

    /// The words of its codes.
    pub(super) fn labels(&self) -> String {
        match self {
            Cell::Codes(codes) => codes.iter().map(|(_, label)| label.as_str()).collect::<Vec<_>>().join("; "),
            other => other.text(),
        }
    }

    fn json(&self) -> Value {
        match self {
            Cell::Empty => Value::Null,
            Cell::Text(text) | Cell::Date(text) => json!(text),
            Cell::Number(number) => json!(number),
            Cell::Codes(codes) => codes.iter().map(|(code, label)| json!({"code": code, "label": label})).collect(),
        }
    }
}

impl Table {
    /// The table as CSV, XLSX or JSON; any other format is not found.
    pub fn answer(&self, format: Format) -> Answer {
        match format {
            Format::Csv => super::answer(format, &self.name, csv::write(self)?),
            Format::Xlsx => super::answer(format, &self.name, xlsx::write(self)?),
            Format::Json => crate::web::json(&self.json()),
            _ => Err(Error::NotFound),
        }
    }

    /// The table as JSON: `{"title": …, "language": …, "count": …, "items": [{column: value}]}`. A value is a text, a
    /// number, null, or a list of `{"code": …, "label": …}`.
    pub fn json(&self) -> Value {
        let item = |row: &Vec<Cell>| {
            let fields = self.columns.iter().zip(row).map(|(column, cell)| (column.code.to_owned(), cell.json()));
            Value::Object(fields.collect::<Map<_, _>>())
        };
        let items: Vec<Value> = self.rows.iter().map(item).collect();
        json!({"title": self.title, "language": self.lang.code(), "count": items.len(), "items": items})
    }

    /// The headings of a sheet: code and words of each column.
    pub(super) fn headings(&self) -> Vec<(String, String)> {
        let heading = |column: &Column| {
            let own = (column.code.to_owned(), column.label.clone());
            let words = column.is_coded.then(|| (format!("{}_label", column.code), column.label.clone()));
            std::iter::once(own).chain(words)
        };
        self.columns.iter().flat_map(heading).collect()
    }

    /// The cells of a row of a sheet: those of coded columns twice, as codes and as words.
    pub(super) fn cells<'a>(&'a self, row: &'a [Cell]) -> impl Iterator<Item = Cell> + 'a {
        self.columns.iter().zip(row).flat_map(|(column, cell)| {
            if !column.is_coded {
                return vec![cell.clone()];
            }
            vec![Cell::Text(cell.text()), Cell::Text(cell.labels())]
        })
    }
}
