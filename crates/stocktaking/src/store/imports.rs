//! Imports: what was sent, how far it is. The rows of each are in [`rows`], what is put in is written by [`write`] and taken back
//! by [`undo`], and what is all or nothing is out of sight until then by [`held`].

mod held;
pub mod rows;
mod undo;
mod write;

use kit::{
    clock,
    db::{Db, Error, FromRow, Json, Result, Run, Sql, Tx, sql},
    id,
    jobs::{self, Job},
};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{Refusal, record};
use crate::import::{
    mapping::Mapping,
    stage::{Act, Stage, next},
    verdict::Goes,
};

pub use held::show;
pub use undo::undo;
pub use write::take;

/// The kind of the job that goes on with an import.
pub const KIND: &str = "import-projects";
/// How many letters the id of an import has.
const ID: usize = 10;
/// The most imports of a list.
const MOST: i64 = 200;

/// A column of a file, with some of its values.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// Some values, each once.
    pub samples: Vec<String>,
}

/// A file that is to be imported.
#[derive(Clone, Debug, PartialEq)]
pub struct Sent {
    /// What its source is called: with the identifier of a row it tells what a project is.
    pub source: String,
    /// The harvest that fetched it.
    pub harvest: Option<String>,
    /// The file, by its hash.
    pub file: String,
    /// The name that the file came with.
    pub file_name: String,
    /// What kind of file it is, by the code of `tables::Kind`.
    pub kind: String,
    /// Its form.
    pub shape: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// How many rows it has.
    pub total: i64,
    /// Where its columns go.
    pub mapping: Mapping,
    /// As what rows are put in.
    pub goes: Goes,
    /// Whether nothing is put in where a row is refused.
    pub whole: bool,
    /// Whether it goes on by itself once its rows were looked at.
    pub goes_on: bool,
}

/// An import.
#[derive(Clone, Debug, PartialEq)]
pub struct Import {
    /// Its id.
    pub id: String,
    /// What was sent.
    pub sent: Sent,
    /// How far it is.
    pub stage: Stage,
    /// The number of the last row that was taken.
    pub place: i64,
    /// How many rows were taken.
    pub done: i64,
    /// Why it cannot go on.
    pub fault: Option<String>,
    /// Who imports, by the id of an account.
    pub by: String,
    /// When it was sent, UTC with milliseconds.
    pub made_at: String,
    /// When rows were first put in.
    pub begun_at: Option<String>,
    /// When it ended.
    pub ended_at: Option<String>,
}

impl Import {
    /// Whether what it put in so far is seen by nobody, since it is all or nothing.
    pub fn holds(&self) -> bool {
        self.sent.whole
            && self.begun_at.is_some()
            && matches!(self.stage, Stage::Running | Stage::Stopped | Stage::Failed)
    }
}

#[derive(FromRow)]
struct Row {
    id: String,
    source: String,
    harvest: Option<String>,
    file: String,
    file_name: String,
    kind: String,
    shape: String,
    header: Json<Vec<Column>>,
    mapping: Json<Mapping>,
    goes: String,
    whole: bool,
    goes_on: bool,
    state: String,
    place: i64,
    done: i64,
    total: i64,
    fault: Option<String>,
    by_account: String,
    made_at: String,
    begun_at: Option<String>,
    ended_at: Option<String>,
}

fn select() -> Sql {
    sql("SELECT id, source, harvest, file, file_name, kind, shape, header, mapping, goes, whole, goes_on, state, place, done,
         total, fault, by_account, made_at, begun_at, ended_at FROM project_imports")
}

fn import(row: Row) -> Result<Import> {
    Ok(Import {
        stage: row.state.parse().map_err(|error| Error::other(format!("{error}")))?,
        sent: Sent {
            source: row.source,
            harvest: row.harvest,
            file: row.file,
            file_name: row.file_name,
            kind: row.kind,
            shape: row.shape,
            columns: row.header.0,
            total: row.total,
            mapping: row.mapping.0,
            goes: row.goes.parse().map_err(|error| Error::other(format!("{error}")))?,
            whole: row.whole,
            goes_on: row.goes_on,
        },
        id: row.id,
        place: row.place,
        done: row.done,
        fault: row.fault,
        by: row.by_account,
        made_at: row.made_at,
        begun_at: row.begun_at,
        ended_at: row.ended_at,
    })
}

fn subject(id: &str) -> String {
    format!("import/{id}")
}

/// Keeps a file that was sent, its columns to be matched. Returns the id of the import.
pub async fn begin(db: &Db, actor: &str, sent: Sent) -> Result<String> {
    let actor = actor.to_owned();
    db.write(move |tx| Box::pin(async move { put(tx, &actor, &sent, Stage::Mapping).await })).await
}

/// Puts an import in, at a stage; one that is under way gets its job.
pub(super) async fn put(tx: &mut Tx, actor: &str, sent: &Sent, stage: Stage) -> Result<String> {
    let id = id::random(ID);
    let now = clock::iso(tx.now());
    let statement =
        sql("INSERT INTO project_imports (id, source, harvest, file, file_name, kind, shape, header, mapping, goes,
             whole, goes_on, state, place, done, total, by_account, made_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?)")
        .bind(&id)
        .bind(&sent.source)
        .bind(&sent.harvest)
        .bind(&sent.file)
        .bind(&sent.file_name)
        .bind(&sent.kind)
        .bind(&sent.shape)
        .bind(Json(&sent.columns))
        .bind(Json(&sent.mapping))
        .bind(sent.goes.code())
        .bind(sent.whole)
        .bind(sent.goes_on)
        .bind(stage.code())
        .bind(sent.total)
        .bind(actor)
        .bind(now);
    tx.run(statement).await?;
    if stage.is_under_way() {
        jobs::add(tx, &Job::new(KIND, json!({ "import": id }))).await?;
    }
    let change = json!({ "source": sent.source, "file": sent.file, "rows": sent.total });
    record(tx, actor, "sent", &subject(&id), change).await?;
    Ok(id)
}

/// The import with an id.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Import>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(import).transpose()
}

/// The imports, the last first.
pub async fn all(db: impl Run) -> Result<Vec<Import>> {
    let rows: Vec<Row> = db.all(select().push(" ORDER BY made_at DESC, id LIMIT ?").bind(MOST)).await?;
    rows.into_iter().map(import).collect()
}

/// What a mapping page sends.
#[derive(Clone, Debug)]
pub struct Choice {
    /// Where columns go.
    pub mapping: Mapping,
    /// As what rows are put in.
    pub goes: Goes,
    /// Whether nothing is put in where a row is refused.
    pub whole: bool,
}

/// Keeps where columns go, remembers it for files of this form, and has each row looked at.
///
/// # Errors
/// [`Refusal::State`] where rows are being put in or were.
pub async fn check(db: &Db, actor: &str, id: &str, choice: Choice) -> std::result::Result<(), Refusal> {
    let (actor, id) = (actor.to_owned(), id.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let import = hold(tx, &id).await?.ok_or(Refusal::Unknown)?;
            let stage = next(import.stage, Act::Check).ok_or(Refusal::State)?;
            let statement =
                sql("UPDATE project_imports SET mapping = ?, goes = ?, whole = ?, goes_on = FALSE WHERE id = ?")
                    .bind(Json(&choice.mapping))
                    .bind(choice.goes.code())
                    .bind(choice.whole)
                    .bind(&id);
            tx.run(statement).await?;
            tx.run(sql("DELETE FROM project_import_rows WHERE import = ?").bind(&id)).await?;
            super::mappings::keep(tx, &actor, (&import.sent.shape, &import.sent.source), &choice.mapping).await?;
            if let Some(harvest) = &import.sent.harvest {
                super::harvests::learn(tx, harvest, &choice).await?;
            }
            go(tx, &actor, &id, Act::Check, stage).await
        })
    })
    .await
}

/// Does something else with an import.
///
/// # Errors
/// [`Refusal::State`] where it cannot be done at its stage, or where all or nothing is to be put in and a row is refused.
pub async fn act(db: &Db, actor: &str, id: &str, act: Act) -> std::result::Result<(), Refusal> {
    let (actor, id) = (actor.to_owned(), id.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let import = hold(tx, &id).await?.ok_or(Refusal::Unknown)?;
            let stage = next(import.stage, act).filter(|_| act != Act::Check).ok_or(Refusal::State)?;
            if act == Act::Run && import.sent.whole && rows::counts(&mut *tx, &id).await?.refused > 0 {
                return Err(Refusal::State);
            }
            go(tx, &actor, &id, act, stage).await
        })
    })
    .await
}

/// Brings an import to a stage, with what a worker needs to go on.
async fn go(tx: &mut Tx, actor: &str, id: &str, act: Act, stage: Stage) -> std::result::Result<(), Refusal> {
    let now = clock::iso(tx.now());
    tx.run(sql("UPDATE project_imports SET state = ?, ended_at = NULL WHERE id = ?").bind(stage.code()).bind(id))
        .await?;
    if matches!(act, Act::Check | Act::Run) {
        tx.run(sql("UPDATE project_imports SET place = 0, done = 0 WHERE id = ?").bind(id)).await?;
    }
    if act == Act::Run {
        tx.run(sql("UPDATE project_imports SET begun_at = ? WHERE id = ?").bind(&now).bind(id)).await?;
    }
    if stage.is_under_way() {
        jobs::add(tx, &Job::new(KIND, json!({ "import": id }))).await?;
    }
    record(tx, actor, act.code(), &subject(id), json!({ "state": stage.code() })).await?;
    Ok(())
}

/// Ends what a worker did with an import, where nobody stopped it meanwhile.
pub async fn end(db: &Db, id: &str, (from, to): (Stage, Stage), fault: Option<String>) -> Result<()> {
    let id = id.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let statement =
                sql("UPDATE project_imports SET state = ?, fault = ?, ended_at = ? WHERE id = ? AND state = ?
                 RETURNING by_account")
                .bind(to.code())
                .bind(&fault)
                .bind(clock::iso(tx.now()))
                .bind(&id)
                .bind(from.code());
            let Some((by,)) = tx.maybe::<(String,)>(statement).await? else { return Ok(()) };
            record(tx, &by, to.code(), &subject(&id), json!({ "state": to.code() })).await
        })
    })
    .await
}

/// The import, held until the end of the transaction.
async fn hold(tx: &mut Tx, id: &str) -> Result<Option<Import>> {
    tx.run(sql("UPDATE project_imports SET state = state WHERE id = ?").bind(id)).await?;
    one(tx, id).await
}
