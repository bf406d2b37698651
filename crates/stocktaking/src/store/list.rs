//! The public register from its rows: filtered, counted by each facet, sorted. The usual way to an answer is the index
//! ([`crate::register`]); this is the way where there is none, and the shorter one for files without words.

use std::collections::BTreeMap;

use kit::db::{Db, FromRow, Result, Sql, sql};

pub(crate) use super::facets::{FACETS, values};
use super::row;
use crate::{project::Project, register::Told};

/// How many words of a question count: more would only cost time.
const MOST_WORDS: usize = 8;

/// What the register is narrowed to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Words that must all be there.
    pub words: String,
    /// The values chosen in each facet; any of them will do.
    pub chosen: BTreeMap<&'static str, Vec<String>>,
}

/// The order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// What fits the words best first; without words, and from the rows, which cannot weigh words, as [`Sort::Newest`].
    Best,
    /// Published last first.
    #[default]
    Newest,
    /// By title.
    Title,
    /// Said to be true longest ago first.
    Stalest,
}

/// A part of the register.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// The projects of the page.
    pub rows: Vec<Project>,
    /// How many there are on all pages.
    pub total: i64,
    /// How many there are of each value of each facet.
    pub counts: BTreeMap<String, Vec<(String, i64)>>,
    /// What the index says beside; nothing where the rows answered.
    pub told: Told,
}

#[derive(Clone, FromRow)]
struct Count {
    facet: String,
    value: String,
    count: i64,
}

impl Found {
    /// The counts of a facet, the most first.
    pub fn of(&self, facet: &str) -> &[(String, i64)] {
        self.counts.get(facet).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The projects that everybody can read: `limit` after the first `offset`.
pub async fn list(db: &Db, filter: &Filter, sort: Sort, limit: i64, offset: i64) -> Result<Found> {
    let order = match sort {
        Sort::Best | Sort::Newest => " ORDER BY p.published_at DESC, p.id LIMIT ? OFFSET ?",
        Sort::Title => " ORDER BY p.title_key, p.id LIMIT ? OFFSET ?",
        Sort::Stalest => " ORDER BY p.confirmed_at, p.id LIMIT ? OFFSET ?",
    };
    let page = chosen(row::select().push(" WHERE p.is_public"), filter, "", "p.id");
    let page = meant(page, &filter.words);
    let rows = row::all(db, page.push(order).bind(limit).bind(offset)).await?;
    let mut found = Found { rows, ..Found::default() };
    for Count { facet, value, count } in db.known::<Count>(survey(filter)).await? {
        match facet.as_str() {
            "total" => found.total = count,
            _ => found.counts.entry(facet).or_default().push((value, count)),
        }
    }
    found.counts.values_mut().for_each(|counts| counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0))));
    Ok(found)
}

/// The total and all facets in one statement. A facet counts what each of its values would leave; the words are looked for once.
fn survey(filter: &Filter) -> Sql {
    if *filter == Filter::default() {
        return sql(WHOLE);
    }
    let has_words = !filter.words.trim().is_empty();
    let total = match has_words {
        true => {
            meant(sql("WITH m AS MATERIALIZED (SELECT p.id FROM projects_shown p WHERE p.is_public"), &filter.words)
                .push(") SELECT 'total' AS facet, '' AS value, count(*) AS count FROM m p WHERE TRUE")
        }
        false => sql("SELECT 'total' AS facet, '' AS value, count(*) AS count FROM projects_shown p WHERE p.is_public"),
    };
    FACETS.iter().fold(chosen(total, filter, "", "p.id"), |statement, facet| {
        let of_facet = " UNION ALL SELECT f.facet, f.value, count(*) FROM project_facets_shown f WHERE f.facet = ?";
        let statement = statement.push(of_facet).bind(*facet);
        let statement = if has_words { statement.push(" AND f.project IN (SELECT id FROM m)") } else { statement };
        chosen(statement, filter, facet, "f.project").push(" GROUP BY f.facet, f.value")
    })
}

/// The same for the whole register, where all facets are one walk through an index: only what is public has any.
const WHOLE: &str = "SELECT 'total' AS facet, '' AS value, count(*) AS count FROM projects_shown p WHERE p.is_public
     UNION ALL SELECT facet, value, count(*) FROM project_facets_shown GROUP BY facet, value";

/// Adds that a project, named by a column, has what was chosen in all facets but one.
pub(super) fn chosen(statement: Sql, filter: &Filter, but: &str, column: &'static str) -> Sql {
    let chosen = filter.chosen.iter().filter(|(facet, values)| **facet != but && !values.is_empty());
    chosen.fold(statement, |statement, (facet, values)| {
        statement
            .push(" AND ")
            .push(column)
            .push(" IN (SELECT project FROM project_facets WHERE facet = ? AND ")
            .bind(*facet)
            .in_list("value", values.iter().map(String::as_str))
            .push(")")
    })
}

/// Adds that a project has all the words of a question, as parts of words in any order: for want of the index.
pub(super) fn meant(statement: Sql, question: &str) -> Sql {
    let folded = language::fold(question);
    let words = folded.split_whitespace().take(MOST_WORDS);
    words.fold(statement, |statement, word| statement.and("p.words LIKE ? ESCAPE '!'", Some(containing(word))))
}

/// The pattern that finds a word anywhere; signs that LIKE understands stand for themselves.
fn containing(word: &str) -> String {
    format!("%{}%", word.replace('!', "!!").replace('%', "!%").replace('_', "!_"))
}
