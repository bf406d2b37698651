//! Addresses from which projects are fetched again and again, and what each fetching did.

use jiff::{SignedDuration, Timestamp};
use kit::{
    clock,
    db::{Db, Error, FromRow, Json, Result, Run, Sql, Tx, sql},
    id,
    jobs::{self, Job},
};
use serde_json::json;

use super::{
    Refusal,
    imports::{self, Choice, Sent},
    record,
};
use crate::{
    harvest::{Every, Status},
    import::{mapping::Mapping, stage::Stage, verdict::Goes},
};

/// The kind of the job that fetches.
pub const KIND: &str = "harvest-projects";
/// How many letters the id of a harvest has.
const ID: usize = 8;
/// How many runs are kept of each.
const MOST_RUNS: i64 = 100;

/// What a harvest is told to do.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What it is called; with the identifier of a row this tells what a project is.
    pub name: String,
    /// Where the file is.
    pub url: String,
    /// How often it is fetched.
    pub every: Every,
    /// Where columns go; none until somebody said so for a file of it.
    pub mapping: Option<Mapping>,
    /// As what rows are put in.
    pub goes: Goes,
    /// Whether nothing is put in where a row is refused.
    pub whole: bool,
}

/// A harvest.
#[derive(Clone, Debug, PartialEq)]
pub struct Harvest {
    /// Its id.
    pub id: String,
    /// What it is told to do.
    pub plan: Plan,
    /// Whether it is at work.
    pub status: Status,
    /// What the server said of the file that was fetched last.
    pub etag: Option<String>,
    /// When the server says that it was changed last.
    pub last_modified: Option<String>,
    /// The file that was fetched last, by its hash.
    pub file: Option<String>,
    /// When it is fetched next, UTC with milliseconds.
    pub next_at: String,
    /// How often it failed in a row.
    pub failures: i64,
    /// In whose name projects are put in, by the id of an account.
    pub by: String,
    /// How often it was changed.
    pub version: i64,
}

/// What a fetching did.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Fetched {
    /// When, UTC with milliseconds.
    pub at: String,
    /// `new`, `same` or the code of what went wrong.
    pub outcome: String,
    /// More of it, as the other side or a library said.
    pub detail: String,
    /// How many bytes came.
    pub bytes: i64,
    /// How long it took, in milliseconds.
    pub took_ms: i64,
    /// The import that it began.
    pub import: Option<String>,
}

#[derive(FromRow)]
struct Row {
    id: String,
    name: String,
    url: String,
    every: String,
    mapping: Option<Json<Mapping>>,
    goes: String,
    whole: bool,
    state: String,
    etag: Option<String>,
    last_modified: Option<String>,
    file: Option<String>,
    next_at: String,
    failures: i64,
    by_account: String,
    version: i64,
}

fn select() -> Sql {
    sql("SELECT id, name, url, every, mapping, goes, whole, state, etag, last_modified, file, next_at, failures, by_account,
         version FROM project_harvests")
}

fn harvest(row: Row) -> Result<Harvest> {
    let wrong = |error: &dyn std::fmt::Display| Error::other(error.to_string());
    Ok(Harvest {
        plan: Plan {
            name: row.name,
            url: row.url,
            every: row.every.parse().map_err(|error| wrong(&error))?,
            mapping: row.mapping.map(|mapping| mapping.0),
            goes: row.goes.parse().map_err(|error| wrong(&error))?,
            whole: row.whole,
        },
        status: row.state.parse().map_err(|error| wrong(&error))?,
        id: row.id,
        etag: row.etag,
        last_modified: row.last_modified,
        file: row.file,
        next_at: row.next_at,
        failures: row.failures,
        by: row.by_account,
        version: row.version,
    })
}

fn subject(id: &str) -> String {
    format!("harvest/{id}")
}

/// Adds a harvest that is fetched at once. Returns its id.
pub async fn add(db: &Db, actor: &str, plan: Plan) -> Result<String> {
    let actor = actor.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let id = id::random(ID);
            let now = clock::iso(tx.now());
            let statement =
                sql("INSERT INTO project_harvests (id, name, url, every, mapping, goes, whole, state, next_at,
                     failures, by_account, made_at, version) VALUES (?, ?, ?, ?, ?, ?, ?, 'active', ?, 0, ?, ?, 1)")
                .bind(&id)
                .bind(&plan.name)
                .bind(&plan.url)
                .bind(plan.every.code())
                .bind(plan.mapping.as_ref().map(Json))
                .bind(plan.goes.code())
                .bind(plan.whole)
                .bind(&now)
                .bind(&actor)
                .bind(&now);
            tx.run(statement).await?;
            wake(tx, &id).await?;
            record(tx, &actor, "added", &subject(&id), json!({ "name": plan.name, "url": plan.url })).await?;
            Ok(id)
        })
    })
    .await
}

async fn wake(tx: &mut Tx, id: &str) -> Result<()> {
    jobs::add(tx, &Job::new(KIND, json!({ "harvest": id }))).await.map(drop)
}

/// Changes what a harvest is told to do, where nobody changed it since version `seen`.
pub async fn change(db: &Db, actor: &str, (id, seen): (&str, i64), plan: Plan) -> std::result::Result<(), Refusal> {
    let (actor, id) = (actor.to_owned(), id.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            // What the server said of an earlier address says nothing of this one.
            let statement = sql("UPDATE project_harvests SET name = ?, url = ?, every = ?, goes = ?, whole = ?,
                     by_account = ?, etag = NULL, last_modified = NULL, file = NULL, failures = 0, version = version + 1
                 WHERE id = ? AND version = ? AND state <> 'removed'")
            .bind(&plan.name)
            .bind(&plan.url)
            .bind(plan.every.code())
            .bind(plan.goes.code())
            .bind(plan.whole)
            .bind(&actor)
            .bind(&id)
            .bind(seen);
            if tx.run(statement).await? == 0 {
                return Err(Refusal::Changed);
            }
            record(tx, &actor, "changed", &subject(&id), json!({ "name": plan.name, "url": plan.url })).await?;
            Ok(())
        })
    })
    .await
}

/// Keeps what somebody said of a file of a harvest for those that come after it.
pub(super) async fn learn(tx: &mut Tx, id: &str, choice: &Choice) -> Result<()> {
    let statement = sql("UPDATE project_harvests SET mapping = ?, goes = ?, whole = ? WHERE id = ?")
        .bind(Json(&choice.mapping))
        .bind(choice.goes.code())
        .bind(choice.whole)
        .bind(id);
    tx.run(statement).await.map(drop)
}

/// Pauses a harvest, lets it go on, removes it, or puts it back; `verb` says so in the journal.
pub async fn set(db: &Db, actor: &str, id: &str, (status, verb): (Status, &str)) -> Result<bool> {
    let (actor, id, verb) = (actor.to_owned(), id.to_owned(), verb.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let statement = sql("UPDATE project_harvests SET state = ?, failures = 0, version = version + 1
                 WHERE id = ? AND state <> ?");
            let is_new = tx.run(statement.bind(status.code()).bind(&id).bind(status.code())).await? > 0;
            if is_new {
                record(tx, &actor, &verb, &subject(&id), json!({ "state": status.code() })).await?;
            }
            Ok(is_new)
        })
    })
    .await
}

/// Has a harvest fetched now. `false` where it is removed.
pub async fn run_now(db: &Db, actor: &str, id: &str) -> Result<bool> {
    let (actor, id) = (actor.to_owned(), id.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let there = sql("SELECT id FROM project_harvests WHERE id = ? AND state <> 'removed'").bind(&id);
            if tx.maybe::<(String,)>(there).await?.is_none() {
                return Ok(false);
            }
            wake(tx, &id).await?;
            record(tx, &actor, "asked-for", &subject(&id), json!({})).await?;
            Ok(true)
        })
    })
    .await
}

/// Adds a job for each harvest that is due. Returns how many.
pub async fn wake_due(db: &Db) -> Result<usize> {
    db.write(|tx| {
        Box::pin(async move {
            let now = clock::iso(tx.now());
            let due =
                sql("SELECT id FROM project_harvests WHERE state = 'active' AND next_at <= ? ORDER BY next_at, id");
            let due: Vec<(String,)> = tx.all(due.bind(now)).await?;
            for (id,) in &due {
                wake(tx, id).await?;
            }
            Ok(due.len())
        })
    })
    .await
}

/// What a fetching ended with.
#[derive(Clone, Debug)]
pub struct End {
    /// What it did.
    pub fetched: Fetched,
    /// What the server says of the file, and the file; none where nothing came.
    pub known: Option<(Option<String>, Option<String>, String)>,
    /// What is to be put in.
    pub sent: Option<Sent>,
}

/// Keeps what a fetching did, begins the import of what came, and says when it is fetched next. Returns how often it failed in a
/// row.
pub async fn end(db: &Db, harvest: &Harvest, end: End) -> Result<i64> {
    let harvest = harvest.clone();
    db.write(move |tx| {
        Box::pin(async move {
            let is_failure = !["new", "same"].contains(&end.fetched.outcome.as_str());
            let failures = if is_failure { harvest.failures + 1 } else { 0 };
            let import = match &end.sent {
                // It is looked at first; where nobody said yet where its columns go, it waits for that.
                Some(sent) if sent.goes_on => Some(imports::put(tx, &harvest.by, sent, Stage::Checking).await?),
                Some(sent) => Some(imports::put(tx, &harvest.by, sent, Stage::Mapping).await?),
                None => None,
            };
            let next = next(tx.now(), harvest.plan.every);
            let statement = sql("UPDATE project_harvests SET failures = ?, next_at = ? WHERE id = ?");
            tx.run(statement.bind(failures).bind(clock::iso(next)).bind(&harvest.id)).await?;
            if let Some((etag, last_modified, file)) = &end.known {
                let statement = sql("UPDATE project_harvests SET etag = ?, last_modified = ?, file = ? WHERE id = ?");
                tx.run(statement.bind(etag).bind(last_modified).bind(file).bind(&harvest.id)).await?;
            }
            keep_run(tx, &harvest.id, &end.fetched, import).await?;
            Ok(failures)
        })
    })
    .await
}

async fn keep_run(tx: &mut Tx, harvest: &str, run: &Fetched, import: Option<String>) -> Result<()> {
    let statement = sql("INSERT INTO project_harvest_runs (id, harvest, at, outcome, detail, bytes, took_ms, import)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(id::random(12))
    .bind(harvest)
    .bind(clock::iso(tx.now()))
    .bind(&run.outcome)
    .bind(&run.detail)
    .bind(run.bytes)
    .bind(run.took_ms)
    .bind(import);
    tx.run(statement).await?;
    let old = sql("DELETE FROM project_harvest_runs WHERE harvest = ? AND id NOT IN
         (SELECT id FROM project_harvest_runs WHERE harvest = ? ORDER BY at DESC, id DESC LIMIT ?)");
    tx.run(old.bind(harvest).bind(harvest).bind(MOST_RUNS)).await.map(drop)
}

/// When a harvest is fetched next.
fn next(now: Timestamp, every: Every) -> Timestamp {
    let days = match every {
        Every::Day => 1,
        Every::Week => 7,
        Every::Month => 30,
    };
    // A little less, so that what is looked at once a day is not put off by minutes.
    now.checked_add(SignedDuration::from_hours(days * 24 - 2)).unwrap_or(Timestamp::MAX)
}

/// The harvest with an id.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Harvest>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(harvest).transpose()
}

/// The harvests that were not removed, by name.
pub async fn all(db: impl Run) -> Result<Vec<Harvest>> {
    let rows: Vec<Row> = db.all(select().push(" WHERE state <> 'removed' ORDER BY name, id LIMIT 500")).await?;
    rows.into_iter().map(harvest).collect()
}

/// What the last fetchings of a harvest did, the last first.
pub async fn runs(db: impl Run, id: &str) -> Result<Vec<Fetched>> {
    let statement = sql("SELECT at, outcome, detail, bytes, took_ms, import FROM project_harvest_runs
         WHERE harvest = ? ORDER BY at DESC, id DESC LIMIT 30");
    db.all(statement.bind(id)).await
}

/// The accounts that hold a role for the whole process on a day.
pub async fn holders(db: impl Run, role: &str, day: jiff::civil::Date) -> Result<Vec<String>> {
    let grants = people::store::grants::all_held(db, day).await?;
    let mut accounts: Vec<String> = grants
        .into_iter()
        .filter(|grant| grant.role.code() == role && grant.place.is_empty())
        .map(|grant| grant.account)
        .collect();
    accounts.sort_unstable();
    accounts.dedup();
    Ok(accounts)
}
