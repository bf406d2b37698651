//! Calls: made, changed, announced, extended and withdrawn. What nobody else may know yet stands in the journal as
//! `draft-call/2018-1`, what everybody may read the history of as `call/2018-1`; each entry carries all that the call says.

pub mod answers;
pub mod reminders;
mod row;

use jiff::{Timestamp, civil::Date};
use kit::{
    clock,
    db::{Db, Error, Result, Run, Tx, sql},
    journal::{self, Difference},
};
use language::Text;
use serde_json::{Value, json};

use super::record;
use crate::calls::call::{Call, CallAct, Extension, Stage, Terms, Withdrawal, geneva, subject};

/// How often another number is tried where one was taken meanwhile.
const TRIES: usize = 10;

/// Why something was not done with a call.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such call, or no such project for it.
    #[error("there is no such call")]
    Unknown,
    /// Somebody changed it meanwhile.
    #[error("somebody changed it meanwhile")]
    Changed,
    /// It may not be done as the call stands.
    #[error("it may not be done as the call stands")]
    State,
    /// Its last day is over before it is announced.
    #[error("its last day is over")]
    Past,
    /// The new last day is not after the present one, or is over itself.
    #[error("the new last day is no later one")]
    NotLater,
    /// It takes no answers: how it stands, its first day and its last.
    #[error("it takes no answers: {0}")]
    NotOpen(Stage, Date, Date),
    /// The database.
    #[error(transparent)]
    Store(#[from] Error),
}

/// All calls, those that close last first.
pub async fn all(db: impl Run) -> Result<Vec<Call>> {
    row::all(db, row::select().push(" ORDER BY c.closes DESC, c.number DESC LIMIT 1000")).await
}

/// The call with a number.
pub async fn one(db: impl Run, number: &str) -> Result<Option<Call>> {
    Ok(row::all(db, row::select().push(" WHERE c.number = ?").bind(number)).await?.pop())
}

/// The calls that take answers on a day, the first to close first.
pub async fn open(db: impl Run, today: Date) -> Result<Vec<Call>> {
    let statement = row::select()
        .push(" WHERE c.closes >= ? AND c.opens <= ? AND c.announced_at IS NOT NULL AND c.withdrawn_at IS NULL")
        .bind(today.to_string())
        .bind(today.to_string());
    row::all(db, statement.push(" ORDER BY c.closes, c.number")).await
}

/// The same, held until the end of the transaction.
async fn hold(tx: &mut Tx, number: &str) -> Result<Option<Call>> {
    tx.run(sql("UPDATE project_calls SET version = version WHERE number = ?").bind(number)).await?;
    one(tx, number).await
}

/// Makes a call that nobody else sees yet. Returns its number.
pub async fn make(db: &Db, actor: &str, terms: Terms) -> Result<String> {
    let actor = actor.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let year = i64::from(geneva(tx.now()).year());
            for _ in 0..TRIES {
                let last = sql("SELECT coalesce(max(place), 0) FROM project_calls WHERE year = ?").bind(year);
                let place = tx.one::<(i64,)>(last).await?.0 + 1;
                let now = clock::iso(tx.now());
                let call = Call {
                    number: format!("{year}-{place}"),
                    terms: terms.clone(),
                    extensions: Vec::new(),
                    announced: None,
                    withdrawn: None,
                    made: now.clone(),
                    changed: now,
                    version: 1,
                };
                if row::insert(tx, &call).await? {
                    tell(tx, &actor, "added", &call).await?;
                    return Ok(call.number);
                }
            }
            Err(Error::other("no free number was found for a call"))
        })
    })
    .await
}

/// Puts in calls that come from elsewhere, each as it is, with its number; those whose number is there are passed over. Returns how
/// many were put in.
pub async fn put_in(db: &Db, actor: &str, calls: Vec<Call>) -> Result<usize> {
    let actor = actor.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let mut count = 0;
            for call in &calls {
                if row::insert(tx, call).await? {
                    tell(tx, &actor, "added", call).await?;
                    count += 1;
                }
            }
            Ok(count)
        })
    })
    .await
}

/// Keeps what somebody changed in a call, where nobody changed it since version `seen`. What was announced keeps its kind and its last
/// day, and its first day once that has come.
///
/// # Errors
/// [`Refusal::Unknown`], [`Refusal::Changed`], and [`Refusal::State`] where it was withdrawn.
pub async fn change(db: &Db, actor: &str, seen: (&str, i64), terms: Terms) -> std::result::Result<(), Refusal> {
    alter(db, actor, seen, move |call, now| {
        if call.withdrawn.is_some() {
            return Err(Refusal::State);
        }
        let before = std::mem::replace(&mut call.terms, terms);
        if call.is_public() {
            (call.terms.kind, call.terms.closes) = (before.kind, before.closes);
            if before.opens <= geneva(now) {
                call.terms.opens = before.opens;
            }
        }
        Ok((call.terms != before).then_some("changed"))
    })
    .await
}

/// Announces a call, withdraws it or puts it back. `why` is asked for where everybody could read it.
///
/// # Errors
/// [`Refusal::Unknown`], [`Refusal::Changed`], [`Refusal::State`], and [`Refusal::Past`] for one whose last day is over.
pub async fn act(db: &Db, actor: &str, seen: (&str, i64), act: CallAct, why: Text) -> std::result::Result<(), Refusal> {
    alter(db, actor, seen, move |call, now| {
        let today = geneva(now);
        if !call.may(act, today) {
            return Err(Refusal::State);
        }
        let at = clock::iso(now);
        match act {
            CallAct::Announce if call.days_left(today) < 0 => return Err(Refusal::Past),
            CallAct::Announce => call.announced = Some(at),
            CallAct::Withdraw => call.withdrawn = Some(Withdrawal { at, why }),
            CallAct::Restore => call.withdrawn = None,
        }
        Ok(Some(act.code()))
    })
    .await
}

/// Moves the last day of a call; the day before is kept.
///
/// # Errors
/// [`Refusal::Unknown`], [`Refusal::Changed`], [`Refusal::State`], and [`Refusal::NotLater`].
pub async fn extend(db: &Db, actor: &str, seen: (&str, i64), closes: Date) -> std::result::Result<(), Refusal> {
    alter(db, actor, seen, move |call, now| {
        let today = geneva(now);
        if !call.may_extend(today) {
            return Err(Refusal::State);
        }
        if closes <= call.terms.closes || closes < today {
            return Err(Refusal::NotLater);
        }
        call.extensions.push(Extension { before: call.terms.closes, at: clock::iso(now) });
        call.terms.closes = closes;
        Ok(Some("extended"))
    })
    .await
}

/// Does something with a call that nobody changed since a version, and tells the journal under the verb that comes back; none where
/// nothing is another with it.
async fn alter(
    db: &Db,
    actor: &str,
    (number, seen): (&str, i64),
    does: impl FnOnce(&mut Call, Timestamp) -> std::result::Result<Option<&'static str>, Refusal> + Send + 'static,
) -> std::result::Result<(), Refusal> {
    let (actor, number) = (actor.to_owned(), number.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let mut call = hold(tx, &number).await?.ok_or(Refusal::Unknown)?;
            if call.version != seen {
                return Err(Refusal::Changed);
            }
            if let Some(verb) = does(&mut call, tx.now())? {
                row::update(tx, &mut call).await?;
                tell(tx, &actor, verb, &call).await?;
            }
            Ok(())
        })
    })
    .await
}

/// Tells the journal what a call says now.
async fn tell(tx: &mut Tx, actor: &str, verb: &str, call: &Call) -> Result<()> {
    record(tx, actor, verb, &call.subject(), told(call)).await
}

/// All that a call says and how far it is.
fn told(call: &Call) -> Value {
    let terms = &call.terms;
    json!({
        "kind": terms.kind.code(),
        "title": terms.title,
        "words": terms.words,
        "opens": terms.opens.to_string(),
        "closes": terms.closes.to_string(),
        "scope": terms.scope,
        "announced": call.announced.is_some(),
        "withdrawn": call.withdrawn.is_some(),
    })
}

/// How many calls there are, and those that are not what the journal says.
///
/// # Errors
/// Where the database does not answer.
pub async fn compare(db: &Db) -> Result<(usize, Vec<Difference>)> {
    let calls = all(db).await?;
    let (public, drafts): (Vec<&Call>, Vec<&Call>) = calls.iter().partition(|call| call.is_public());
    let mut of_drafts = journal::last_of_kind(db, "draft-call").await?;
    // What was announced is told elsewhere from then on.
    of_drafts.retain(|entry| !public.iter().any(|call| entry.subject == subject(&call.number, false)));
    let said = |call: &Call| (call.subject(), told(call));
    let mut found =
        journal::differences(&journal::last_of_kind(db, "call").await?, public.iter().map(|call| said(call)));
    found.extend(journal::differences(&of_drafts, drafts.into_iter().map(said)));
    Ok((calls.len(), found))
}

/// That a call takes no answers on a day.
fn not_open(call: &Call, today: Date) -> Refusal {
    Refusal::NotOpen(call.stage(today), call.terms.opens, call.terms.closes)
}
