//! A statement and its values. Fragments are `&'static str`, so no text from outside can become SQL; `?` marks a place.

use std::ops::Range;

use sqlx::{Arguments, postgres::PgArguments, sqlite::SqliteArguments, types::Json};

use super::{Error, Result, Value};

/// A statement and the values for its places.
#[derive(Clone, Debug)]
#[must_use = "a statement does nothing until it is run"]
pub struct Sql {
    text: String,
    places: usize,
    values: Vec<Value>,
    /// The places of the last list.
    listed: Range<usize>,
    /// Whether a place stands more than once in the text.
    is_repeated: bool,
}

/// Begins a statement. Each `?` outside quotes is a place for a value.
///
/// ```
/// # use kit::db::sql;
/// let year: Option<i64> = None;
/// let statement = sql("SELECT id FROM meetings WHERE body = ?").bind("cwg").and("year = ?", year);
/// assert_eq!(statement.text(), "SELECT id FROM meetings WHERE body = $1");
/// ```
pub fn sql(text: &'static str) -> Sql {
    let empty = String::with_capacity(text.len() + 32);
    Sql { text: empty, places: 0, values: Vec::new(), listed: 0..0, is_repeated: false }.push(text)
}

impl Sql {
    /// A statement whose text was put together from names of our own, its places numbered in their order. Only for copying whole
    /// tables: text from outside never comes here.
    pub(super) fn written(text: String, values: Vec<Value>) -> Sql {
        Sql { text, places: values.len(), values, listed: 0..0, is_repeated: false }
    }

    /// Gives the next place its value.
    pub fn bind(mut self, value: impl Into<Value>) -> Sql {
        self.values.push(value.into());
        self
    }

    /// Adds text to the statement, as it stands: begin it with a space.
    pub fn push(mut self, text: &'static str) -> Sql {
        self.append(text);
        self
    }

    /// Adds ` AND condition` where there is a value, and nothing where there is none.
    pub fn and<T: Into<Value>>(self, condition: &'static str, value: Option<T>) -> Sql {
        match value {
            Some(value) => self.push(" AND ").push(condition).bind(value),
            None => self,
        }
    }

    /// Adds `column IN (…)` with a place for each value; `FALSE` where there is none, since nothing is in no list.
    pub fn in_list<T: Into<Value>>(mut self, column: &'static str, values: impl IntoIterator<Item = T>) -> Sql {
        let (first, known) = (self.places, self.values.len());
        self.values.extend(values.into_iter().map(Into::into));
        self.places += self.values.len() - known;
        self.listed = first..self.places;
        self.listed(column)
    }

    /// Adds `column IN (…)` with the places of the last [`Sql::in_list`], whose values are not sent again.
    pub fn in_same_list(mut self, column: &'static str) -> Sql {
        self.is_repeated = true;
        self.listed(column)
    }

    fn listed(mut self, column: &'static str) -> Sql {
        if self.listed.is_empty() {
            return self.push("FALSE");
        }
        self.append(column);
        for (index, place) in self.listed.clone().enumerate() {
            self.text.push_str(if index == 0 { " IN ($" } else { ", $" });
            self.text.push_str(&(place + 1).to_string());
        }
        self.push(")")
    }

    /// Adds `column IN (VALUES …)`, for many values: PostgreSQL looks each up by an index this way, while with a list it may read the
    /// whole table and compare each row with each value. `FALSE` where there is none, since nothing is in no list.
    pub fn in_values<T: Into<Value>>(self, column: &'static str, values: impl IntoIterator<Item = T>) -> Sql {
        let mut values = values.into_iter().peekable();
        if values.peek().is_none() {
            return self.push("FALSE");
        }
        self.push(column).push(" IN (VALUES").rows("(?)", values, |statement, value| statement.bind(value)).push(")")
    }

    /// Adds a row of places for each item, one after the other: ` (?, ?), (?, ?)`. `row` is one of them, `values` gives its places
    /// their values.
    pub fn rows<T>(self, row: &'static str, items: impl IntoIterator<Item = T>, values: impl Fn(Sql, T) -> Sql) -> Sql {
        let rows = items.into_iter().enumerate();
        rows.fold(self, |statement, (place, item)| {
            values(statement.push(if place == 0 { " " } else { ", " }).push(row), item)
        })
    }

    /// Adds ` AND column IN (…)` where there are values, and nothing where there are none: a filter with nothing chosen
    /// lets everything pass.
    pub fn and_in<T: Into<Value>>(self, column: &'static str, values: impl IntoIterator<Item = T>) -> Sql {
        let mut values = values.into_iter().peekable();
        if values.peek().is_none() {
            return self;
        }
        self.push(" AND ").in_list(column, values)
    }

    /// The text with numbered places, as both engines read it.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text and the values in one: what tells two questions apart.
    pub(super) fn question(&self) -> String {
        format!("{} {:?}", self.text, self.values)
    }

    /// Whether it only reads: a SELECT, or a WITH that begins one.
    pub(super) fn is_read(&self) -> bool {
        let start = self.text.trim_start();
        ["SELECT", "WITH"].iter().any(|word| start.get(..word.len()).is_some_and(|s| s.eq_ignore_ascii_case(word)))
    }

    /// The text and the values as SQLite takes them. Where each place stands once they carry no numbers: SQLite looks a numbered
    /// place up among all the others, so that a statement of many rows would cost the square of their number.
    pub(super) fn for_sqlite(self) -> Result<(String, SqliteArguments)> {
        self.check()?;
        let mut arguments = SqliteArguments::default();
        for value in self.values {
            match value {
                Value::Text(text) => add(&mut arguments, text)?,
                Value::Int(number) => add(&mut arguments, number)?,
                Value::Bool(truth) => add(&mut arguments, truth)?,
                Value::Json(json) => add(&mut arguments, json.map(Json))?,
                Value::Unfit(reason) => return Err(Error::Other(reason)),
            }
        }
        let text = if self.is_repeated { self.text } else { without_numbers(&self.text) };
        Ok((text, arguments))
    }

    /// The text and the values as PostgreSQL takes them.
    pub(super) fn for_postgres(self) -> Result<(String, PgArguments)> {
        self.check()?;
        let mut arguments = PgArguments::default();
        for value in self.values {
            match value {
                Value::Text(text) => add(&mut arguments, text)?,
                Value::Int(number) => add(&mut arguments, number)?,
                Value::Bool(truth) => add(&mut arguments, truth)?,
                Value::Json(json) => add(&mut arguments, json.map(Json))?,
                Value::Unfit(reason) => return Err(Error::Other(reason)),
            }
        }
        Ok((self.text, arguments))
    }

    /// Copies text, turning each `?` outside quotes into the next numbered place.
    fn append(&mut self, text: &str) {
        let mut quoted = false;
        for character in text.chars() {
            match character {
                '?' if !quoted => {
                    self.places += 1;
                    self.text.push('$');
                    self.text.push_str(&self.places.to_string());
                }
                other => {
                    quoted ^= other == '\'';
                    self.text.push(other);
                }
            }
        }
    }

    fn check(&self) -> Result<()> {
        if self.places != self.values.len() {
            let (places, values) = (self.places, self.values.len());
            return Err(Error::Other(format!("{places} places but {values} values in: {}", self.text)));
        }
        match self.values.iter().find_map(Value::refusal) {
            Some(error) => Err(error),
            None => Ok(()),
        }
    }
}

/// The text with `?` for each `$1` outside quotes.
fn without_numbers(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let (mut quoted, mut is_number) = (false, false);
    for character in text.chars() {
        is_number &= character.is_ascii_digit();
        if is_number {
            continue;
        }
        quoted ^= character == '\'';
        is_number = character == '$' && !quoted;
        out.push(if is_number { '?' } else { character });
    }
    out
}

/// A pattern for `lower(…) LIKE ? ESCAPE '!'` that a text with this word in it matches, in any case of its letters.
pub(crate) fn containing(word: &str) -> String {
    let word = word.to_lowercase().replace('!', "!!").replace('%', "!%").replace('_', "!_");
    format!("%{word}%")
}

fn add<'t, A, T>(arguments: &mut A, value: T) -> Result<()>
where
    A: Arguments,
    T: sqlx::Encode<'t, A::Database> + sqlx::Type<A::Database>,
{
    arguments.add(value).map_err(|error| Error::Other(error.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_numbered_and_question_marks_in_quotes_stay() {
        let statement = sql("SELECT '?', a FROM t WHERE a = ?").bind(1).push(" AND b = ?").bind("x");

        assert_eq!(statement.text(), "SELECT '?', a FROM t WHERE a = $1 AND b = $2");
    }

    #[test]
    fn an_empty_list_matches_nothing_and_an_empty_filter_matches_all() {
        let none: [&str; 0] = [];

        assert_eq!(sql("SELECT 1 WHERE ").in_list("a", none).text(), "SELECT 1 WHERE FALSE");
        assert_eq!(sql("SELECT 1 WHERE TRUE").and_in("a", none).text(), "SELECT 1 WHERE TRUE");
        assert_eq!(sql("SELECT 1 WHERE TRUE").and_in("a", ["x", "y"]).text(), "SELECT 1 WHERE TRUE AND a IN ($1, $2)");
    }

    #[test]
    fn a_list_is_named_twice_and_sent_once() {
        let statement = sql("SELECT a FROM t WHERE b = ? AND ").bind(1).in_list("c", ["x", "y"]).push(" OR ");

        assert_eq!(
            statement.in_same_list("d").and("e = ?", Some(2)).text(),
            "SELECT a FROM t WHERE b = $1 AND c IN ($2, $3) OR d IN ($2, $3) AND e = $4"
        );
        assert_eq!(sql("SELECT 1 WHERE ").in_same_list("a").text(), "SELECT 1 WHERE FALSE");
    }

    #[test]
    fn rows_have_their_places_one_after_the_other_and_nothing_is_among_no_values() {
        let pairs = [("x", 1), ("y", 2)];
        let insert = sql("INSERT INTO t (a, b) VALUES").rows("(?, ?)", pairs, |row, (a, b)| row.bind(a).bind(b));
        assert_eq!(
            insert.push(" ON CONFLICT DO NOTHING").text(),
            "INSERT INTO t (a, b) VALUES ($1, $2), ($3, $4) ON CONFLICT DO NOTHING"
        );

        let among = |values: &[&str]| sql("DELETE FROM t WHERE ").in_values("a", values.iter().copied());
        assert_eq!(among(&["x", "y"]).text(), "DELETE FROM t WHERE a IN (VALUES ($1), ($2))");
        assert_eq!(among(&[]).text(), "DELETE FROM t WHERE FALSE");
    }

    #[test]
    fn sqlite_takes_places_without_numbers_where_each_stands_once() {
        let taken = |statement: Sql| statement.for_sqlite().map(|(text, _)| text).unwrap_or_default();

        let once = sql("SELECT '$1', a FROM t WHERE a = ?").bind(1).and_in("b", ["x", "y"]);
        assert_eq!(taken(once), "SELECT '$1', a FROM t WHERE a = ? AND b IN (?, ?)");
        let twice = sql("SELECT a FROM t WHERE ").in_list("b", ["x"]).push(" OR ").in_same_list("c");
        assert_eq!(taken(twice), "SELECT a FROM t WHERE b IN ($1) OR c IN ($1)");
    }

    #[test]
    fn a_missing_value_and_a_nul_are_told_not_stored() {
        assert!(sql("SELECT ?").for_sqlite().is_err());
        assert!(sql("SELECT ?").bind("a\0b").for_postgres().is_err());
        assert!(sql("SELECT ?").bind(Json(["\0"])).for_sqlite().is_err());
    }
}
