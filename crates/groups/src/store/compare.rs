//! Every record of the slice beside the last entry of the journal about it.

use kit::{
    db::{Db, Error, Result},
    journal::{self, Difference},
};
use serde::Serialize;
use serde_json::Value;

use super::{
    Window, bodies, consultations, contributions, documents, entries, follow_ups, instruments, meetings, sessions,
};

/// Without end: a comparison that leaves some out proves nothing.
const EVERY: Window = Window { limit: i64::MAX, offset: 0 };

/// How many records there are, and those that are not what the journal says.
pub async fn compare(db: &Db) -> Result<(usize, Vec<Difference>)> {
    let all = [
        ("body", valued(bodies::all(db).await?, |body| body.id.clone())?),
        ("instrument", valued(instruments::whole(db).await?, |one| one.id.clone())?),
        ("session", valued(sessions::all(db, None).await?, |session| session.id.clone())?),
        ("meeting", valued(meetings::list(db, &Default::default()).await?, |meeting| meeting.key())?),
        ("document", {
            let kept = documents::list(db, &Default::default(), Default::default(), EVERY).await?.rows;
            valued(kept.into_iter().map(|kept| kept.document).collect(), |document| document.symbol.clone())?
        }),
        ("consultation", valued(consultations::all(db, None).await?, |one| one.id.clone())?),
        ("entry", {
            let listed = entries::list(db, &Default::default(), Default::default(), EVERY).await?.rows;
            valued(listed, |entry| entry.id.clone())?
        }),
        ("contribution", contributions::as_told(db).await?),
        ("follow-up", valued(follow_ups::begun(db).await?, |one| one.entry.clone())?),
    ];
    let (mut count, mut found) = (0, Vec::new());
    for (kind, records) in all {
        count += records.len();
        let subjects = records.into_iter().map(|(id, record)| (format!("{kind}/{id}"), record));
        found.extend(journal::differences(&journal::last_of_kind(db, kind).await?, subjects));
    }
    Ok((count, found))
}

fn valued<T: Serialize>(records: Vec<T>, id: impl Fn(&T) -> String) -> Result<Vec<(String, Value)>> {
    let valued = |record: T| {
        let value = serde_json::to_value(&record).map_err(|error| Error::other(error.to_string()))?;
        Ok((id(&record), value))
    };
    records.into_iter().map(valued).collect()
}
