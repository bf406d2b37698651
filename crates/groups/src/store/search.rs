//! The words by which a record is found: folded, all languages together, in one table for all nouns.

use kit::db::{Result, Run, Sql, Tx, sql};
use language::Text;

use super::Period;

/// Keeps the words of a record.
pub(super) async fn put(tx: &mut Tx, noun: &'static str, id: &str, words: &Words) -> Result<()> {
    let statement = sql("INSERT INTO search_words (noun, id, words) VALUES (?, ?, ?)
         ON CONFLICT (noun, id) DO UPDATE SET words = excluded.words");
    tx.run(statement.bind(noun).bind(id).bind(language::fold(&words.0))).await?;
    Ok(())
}

/// Takes the words of a record away.
pub(super) async fn remove(tx: &mut Tx, noun: &'static str, id: &str) -> Result<()> {
    tx.run(sql("DELETE FROM search_words WHERE noun = ? AND id = ?").bind(noun).bind(id)).await?;
    Ok(())
}

/// Words gathered from the fields of a record.
#[derive(Default)]
pub(super) struct Words(String);

impl Words {
    /// Adds a plain value.
    pub(super) fn plain(mut self, value: &str) -> Words {
        self.0.push_str(value);
        self.0.push('\n');
        self
    }

    /// Adds a text in all its languages.
    pub(super) fn text(self, text: &Text) -> Words {
        text.versions().fold(self, |words, (_, version)| words.plain(&version.text))
    }

    /// Adds a text where there is one.
    pub(super) fn maybe(self, text: &Option<Text>) -> Words {
        match text {
            Some(text) => self.text(text),
            None => self,
        }
    }
}

/// Adds to a statement that `column` is the id of a record of `noun` with all the words of a question; nothing where
/// the question has none. At most eight words count: more would only cost time.
pub(super) fn among(statement: Sql, column: &'static str, noun: &'static str, question: &str) -> Sql {
    let folded = language::fold(question);
    let mut words = folded.split_whitespace().take(8).peekable();
    if words.peek().is_none() {
        return statement;
    }
    let statement = statement.push(" AND ").push(column);
    let statement = statement.push(" IN (SELECT id FROM search_words WHERE noun = ?").bind(noun);
    words.fold(statement, |statement, word| statement.and("words LIKE ? ESCAPE '!'", Some(pattern(word)))).push(")")
}

/// Which of two beginnings a statement over several counts takes: words and periods are looked up once and the rows
/// kept; anything else is left to the engine, which then goes through its indexes for each count.
pub(super) fn once(words: &str, period: &Period, kept: &'static str, open: &'static str) -> &'static str {
    if words.trim().is_empty() && *period == Period::default() { open } else { kept }
}

/// The pattern that finds a word anywhere; signs that LIKE understands stand for themselves.
fn pattern(word: &str) -> String {
    let mut pattern = String::with_capacity(word.len() + 2);
    pattern.push('%');
    for character in word.chars() {
        if matches!(character, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(character);
    }
    pattern.push('%');
    pattern
}
