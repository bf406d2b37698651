//! What stands before and after an entry in the order of the source, and how due dates divide a list.

use jiff::civil::Date;
use kit::db::{Db, Result, Run, sql};

use super::{
    entries::{DueAt, Filter},
    entry_list,
};
use crate::Entry;

/// The ids of the entries before and after one, in the order of the source.
pub async fn of(db: &Db, entry: &Entry) -> Result<(Option<String>, Option<String>)> {
    let key = entry.path.sort_key();
    let statement =
        sql("SELECT (SELECT id FROM entries WHERE (sort_key, id) < (?, ?) ORDER BY sort_key DESC, id DESC LIMIT 1),
             (SELECT id FROM entries WHERE (sort_key, id) > (?, ?) ORDER BY sort_key, id LIMIT 1)");
    db.one(statement.bind(&key).bind(&entry.id).bind(&key).bind(&entry.id)).await
}

/// How many entries of a list have a due date that has passed on a day, is soon, or is there at all.
pub async fn due(db: &Db, filter: &Filter, day: Date) -> Result<[i64; 3]> {
    let mut counts = [0; 3];
    for (count, due) in counts.iter_mut().zip([DueAt::Passed(day), DueAt::Soon(day), DueAt::Dated]) {
        let filter = Filter { due: Some(due), ..filter.clone() };
        *count = entry_list::total(db, &filter).await?;
    }
    Ok(counts)
}
