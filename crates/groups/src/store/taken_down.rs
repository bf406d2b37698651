//! Statements about what is taken down at a meeting: the next free place of the meeting, and the entry, in one write.

use kit::db::{Db, Run as _, Tx, sql};
use language::Lang;

use super::{Put, citations, entries};
use crate::{Draft, Entry, Meeting, Refusal};

/// Puts what was taken down into the register, as the next of its meeting.
pub async fn put(
    db: &Db,
    actor: &str,
    meeting: &Meeting,
    lang: Lang,
    draft: Draft,
) -> std::result::Result<Entry, Refusal> {
    let (actor, meeting) = (actor.to_owned(), meeting.clone());
    db.decide(move |tx| {
        Box::pin(async move {
            let ordinal = free(tx, &meeting).await?;
            let mut entry = draft.taken_down(&meeting.body, meeting.number, ordinal, lang)?;
            entry.cites = citations::resolved(tx, entry.cites).await?;
            match entries::put(tx, &actor, &entry).await? {
                Put::Added => Ok(entry),
                Put::Changed | Put::Same => Err(Refusal::InRegister(entry.id)),
            }
        })
    })
    .await
}

/// The first number after those of what was taken down at the meeting before.
async fn free(tx: &mut Tx, meeting: &Meeting) -> kit::db::Result<i64> {
    let prefix = format!("R-{}-{}.", meeting.body, meeting.number);
    let statement = sql("SELECT id FROM entries WHERE body = ? AND meeting = ? AND read_in IS NULL");
    let there: Vec<(String,)> = (&mut *tx).all(statement.bind(&meeting.body).bind(meeting.number)).await?;
    let ordinals = there.iter().filter_map(|(id,)| id.strip_prefix(&prefix)?.parse::<i64>().ok());
    Ok(ordinals.max().unwrap_or_default() + 1)
}
