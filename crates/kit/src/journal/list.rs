//! The journal as a list: newest first, narrowed by what was done, by whom, to which kind of thing, on which day. Two
//! statements, however long the journal is.

use super::Entry;
use crate::db::{Db, FromRow, Result, Run, Sql, sql};

/// What of the journal is wanted; an empty list or text leaves all in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// Part of the name of the subject.
    pub q: String,
    /// Kinds of subject: what stands before the first slash.
    pub kinds: Vec<String>,
    /// What was done.
    pub verbs: Vec<String>,
    /// By whom.
    pub actors: Vec<String>,
    /// On which days, `2018-03-12`, UTC.
    pub days: Vec<String>,
}

/// Some entries, the number of all that were asked for, and what they can be narrowed by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// The entries of the page, newest first.
    pub entries: Vec<Entry>,
    /// How many there are in all.
    pub total: i64,
    /// How many entries each verb has, by name.
    pub verbs: Vec<(String, i64)>,
    /// How many entries each actor has, by name.
    pub actors: Vec<(String, i64)>,
    /// How many entries each kind of subject has, by name.
    pub kinds: Vec<(String, i64)>,
    /// How many entries each day has, newest first.
    pub days: Vec<(String, i64)>,
}

#[derive(FromRow)]
struct Tally {
    facet: String,
    value: String,
    count: i64,
}

/// The entries that a filter leaves in. Counts are of what is left in.
pub async fn list(db: &Db, filter: &Filter, limit: i64, offset: i64) -> Result<Listed> {
    let rows = sql("SELECT sequence, at, actor, verb, subject, change, previous, hash FROM journal");
    let rows = narrowed(rows, filter).push(" ORDER BY sequence DESC LIMIT ? OFFSET ?").bind(limit).bind(offset);
    let entries = db.all(rows).await?;
    let left = "WITH left_in AS (SELECT verb, actor, substr(at, 1, 10) AS day, substr(subject, 1, 14) AS subject
         FROM journal";
    let counted = narrowed(sql(left), filter).push(
        ") SELECT 'verb' AS facet, verb AS value, COUNT(*) AS count FROM left_in GROUP BY verb
         UNION ALL SELECT 'actor', actor, COUNT(*) FROM left_in GROUP BY actor
         UNION ALL SELECT 'day', day, COUNT(*) FROM left_in GROUP BY day
         UNION ALL SELECT 'kind', subject, COUNT(*) FROM left_in GROUP BY subject",
    );
    let mut listed = Listed { entries, total: 0, verbs: vec![], actors: vec![], kinds: vec![], days: vec![] };
    for Tally { facet, value, count } in db.all::<Tally>(counted).await? {
        match facet.as_str() {
            "verb" => {
                listed.total += count;
                listed.verbs.push((value, count));
            }
            "actor" => listed.actors.push((value, count)),
            "day" => listed.days.push((value, count)),
            _ => add(&mut listed.kinds, value.split('/').next().unwrap_or_default(), count),
        }
    }
    for counts in [&mut listed.verbs, &mut listed.actors, &mut listed.kinds] {
        counts.sort();
    }
    listed.days.sort_by(|a, b| b.cmp(a));
    Ok(listed)
}

fn add(counts: &mut Vec<(String, i64)>, name: &str, count: i64) {
    match counts.iter_mut().find(|(known, _)| known == name) {
        Some((_, sum)) => *sum += count,
        None => counts.push((name.to_owned(), count)),
    }
}

fn narrowed(statement: Sql, filter: &Filter) -> Sql {
    let mut statement = statement.push(" WHERE 1 = 1").and_in("verb", &filter.verbs).and_in("actor", &filter.actors);
    let mut joint = " AND (";
    for day in &filter.days {
        // A letter after T ends the day in every order of texts.
        statement = statement.push(joint).push("at BETWEEN ? AND ?").bind(day).bind(format!("{day}Z"));
        joint = " OR ";
    }
    if !filter.days.is_empty() {
        statement = statement.push(")");
    }
    statement =
        any(statement, "subject LIKE ? ESCAPE '!'", filter.kinds.iter().map(|kind| format!("{}/%", escaped(kind))));
    let asked = (!filter.q.is_empty()).then(|| format!("%{}%", escaped(&filter.q)));
    any(statement, "subject LIKE ? ESCAPE '!'", asked)
}

/// That one of the values meets a condition; all entries do where there is no value.
fn any(mut statement: Sql, condition: &'static str, values: impl IntoIterator<Item = String>) -> Sql {
    let mut joint = " AND (";
    for value in values {
        statement = statement.push(joint).push(condition).bind(value);
        joint = " OR ";
    }
    if joint == " OR " { statement.push(")") } else { statement }
}

/// A text as it stands in a pattern of LIKE.
pub(super) fn escaped(text: &str) -> String {
    text.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::{
        db::testing::for_each_engine,
        journal::{Act, record},
    };

    #[tokio::test]
    async fn a_list_is_narrowed_and_counted() {
        for_each_engine(async |db| {
            for (verb, subject) in [("added", "entry/R-1"), ("changed", "entry/R-1"), ("added", "body/x")] {
                let write = db.write(move |tx| {
                    Box::pin(async move { record(tx, &Act { actor: "ana", verb, subject, change: json!({}) }).await })
                });
                write.await.unwrap();
            }
            let kinds = vec!["entry".to_owned()];
            let all = list(&db, &Filter::default(), 2, 0).await.unwrap();
            let some = list(&db, &Filter { kinds, q: "R-1".into(), ..Filter::default() }, 10, 0).await.unwrap();
            let none = list(&db, &Filter { q: "R_1".into(), ..Filter::default() }, 10, 0).await.unwrap();
            let days = vec!["2018-04-09".to_owned()];
            let day = list(&db, &Filter { days, ..Filter::default() }, 10, 0).await.unwrap();

            assert_eq!(all.entries.iter().map(|entry| entry.sequence).collect::<Vec<_>>(), [3, 2]);
            assert_eq!((all.total, some.total, none.total, day.total), (3, 2, 0, 3));
            assert_eq!(all.kinds, [("body".to_owned(), 1), ("entry".to_owned(), 2)]);
            assert_eq!(some.verbs, [("added".to_owned(), 1), ("changed".to_owned(), 1)]);
            assert_eq!((all.actors, all.days), (vec![("ana".into(), 3)], vec![("2018-04-09".into(), 3)]));
        })
        .await;
    }
}
