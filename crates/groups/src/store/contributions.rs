//! Contributions with their versions and comments. A change of a contribution that somebody changed meanwhile is refused; a
//! symbol is given in the transaction that makes the document.

mod kept;

use kit::{
    clock,
    db::{Db, FromRow, Json, Result, Run, Sql, Tx, sql},
    id, journal,
};

use super::{documents, meetings, read};
use crate::{
    Document,
    contribution::{Attachment, Content, Contribution, Move, Stage, Step, Undone},
};

pub use kept::{Kept, all_kept, every};
pub(crate) use kept::{as_told, put};

/// How many letters the id of a contribution has.
const ID: usize = 10;

/// Why something was not kept.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// There is no such contribution.
    #[error("there is no such contribution")]
    Unknown,
    /// Somebody changed it meanwhile.
    #[error("somebody changed it meanwhile")]
    Changed,
    /// The rules do not allow it.
    #[error(transparent)]
    Undone(#[from] Undone),
    /// The body does not number documents.
    #[error("the body does not number documents")]
    NoPattern,
    /// The database.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
}

/// One version.
#[derive(Clone, Debug, PartialEq)]
pub struct Version {
    /// Its number, from 1.
    pub version: i64,
    /// What it said.
    pub content: Content,
    /// By whom, by the id of an account.
    pub by: String,
    /// When.
    pub at: String,
}

/// A comment.
#[derive(Clone, Debug, PartialEq, Eq, FromRow)]
pub struct Comment {
    /// What it says.
    pub text: String,
    /// By whom, by the id of an account.
    pub by_account: String,
    /// When.
    pub at: String,
}

#[derive(FromRow)]
struct Row {
    id: String,
    body: String,
    meeting: i64,
    delegation: String,
    stage: String,
    content: Json<Content>,
    steps: Json<Vec<Step>>,
    version: i64,
    symbol: Option<String>,
}

#[derive(FromRow)]
struct VersionRow {
    version: i64,
    content: Json<Content>,
    by_account: String,
    at: String,
}

/// What a list of contributions is narrowed to: everything that everybody may know of, and what is of these delegations; with
/// `all` what the secretariat has, too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// The delegations whose drafts are seen.
    pub delegations: Vec<String>,
    /// Whether what was cleared is seen, of any delegation.
    pub sees_cleared: bool,
    /// Only of this stage.
    pub stage: Option<Stage>,
}

/// Begins a contribution, and returns it with its id: a new one where it has none.
pub async fn begin(db: &Db, actor: &str, mut contribution: Contribution) -> Result<Contribution> {
    let actor = actor.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            if contribution.id.is_empty() {
                contribution.id = id::random(ID).to_lowercase();
            }
            contribution.version = 1;
            let now = clock::iso(tx.now());
            insert(tx, &contribution, &now).await?;
            keep_version(tx, &actor, &contribution).await?;
            record(tx, &actor, "added", &contribution).await?;
            Ok(contribution)
        })
    })
    .await
}

/// Changes what a draft says and for which meeting, where nobody changed it since version `seen`.
pub async fn change(
    db: &Db,
    actor: &str,
    id: &str,
    seen: i64,
    (meeting, content): (i64, Content),
) -> std::result::Result<Contribution, Refusal> {
    let (actor, id) = (actor.to_owned(), id.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let mut now = one(&mut *tx, &id).await?.ok_or(Refusal::Unknown)?;
            if now.version != seen {
                return Err(Refusal::Changed);
            }
            if now.stage != Stage::Drafting {
                return Err(Undone::Stage(now.stage).into());
            }
            if (now.meeting, &now.content) == (meeting, &content) {
                return Ok(now);
            }
            (now.meeting, now.content, now.version) = (meeting, content, now.version + 1);
            write(tx, &now, seen).await?;
            keep_version(tx, &actor, &now).await?;
            record(tx, &actor, "changed", &now).await?;
            Ok(now)
        })
    })
    .await
}

/// Takes a step. With a document, the contribution gets its symbol, and the document is put into the record.
pub async fn step(
    db: &Db,
    id: &str,
    seen: i64,
    step: Step,
    made: Option<Document>,
) -> std::result::Result<Contribution, Refusal> {
    let id = id.to_owned();
    db.because(&step.why)
        .decide(move |tx| {
            Box::pin(async move {
                let now = one(&mut *tx, &id).await?.ok_or(Refusal::Unknown)?;
                if now.version != seen {
                    return Err(Refusal::Changed);
                }
                let (by, verb, meeting) = (step.by.clone(), step.what, step.meeting);
                let mut next = now.after(Step { at: clock::iso(tx.now()), ..step })?;
                if verb == Move::HoldOver {
                    next.meeting = meeting;
                }
                if let Some(mut document) = made {
                    let symbol = free_symbol(tx, &document).await?.ok_or(Refusal::NoPattern)?;
                    document.symbol.clone_from(&symbol);
                    document.number = number_of(tx, &document).await?;
                    documents::put(tx, &by, &document).await?;
                    next.symbol = Some(symbol);
                    place(tx, &by, &next).await?;
                }
                next.version += 1;
                write(tx, &next, seen).await?;
                record(tx, &by, verb.code(), &next).await?;
                Ok(next)
            })
        })
        .await
}

/// Puts the new document where it belongs in its meeting: under the item of the agenda that it names, or as its summary.
async fn place(tx: &mut Tx, by: &str, of: &Contribution) -> Result<()> {
    let (Some(symbol), Some(mut meeting)) = (&of.symbol, meetings::one(&mut *tx, &of.body, of.meeting).await?) else {
        return Ok(());
    };
    let mut is_new = of.content.item.is_some_and(|item| meeting.place(item, symbol));
    if of.is_summary() && meeting.summary.as_ref() != Some(symbol) {
        meeting.summary = Some(symbol.clone());
        is_new = true;
    }
    if is_new {
        meetings::put(tx, by, &meeting).await?;
    }
    Ok(())
}

/// The symbol of a document that has none yet: its own where it names one, as a revision does, or the next of its meeting.
async fn free_symbol(tx: &mut Tx, document: &Document) -> Result<Option<String>> {
    if !document.symbol.is_empty() {
        return Ok(Some(document.symbol.clone()));
    }
    let (Some(body), Some(meeting)) = (&document.body, document.meeting) else { return Ok(None) };
    let Some(pattern) = pattern(tx, body).await? else { return Ok(None) };
    let used = documents::symbols_of_meeting(&mut *tx, body, meeting).await?;
    Ok(crate::symbol::next(&pattern, meeting, used.iter().map(String::as_str)))
}

async fn number_of(tx: &mut Tx, document: &Document) -> Result<Option<i64>> {
    let (Some(body), Some(meeting)) = (&document.body, document.meeting) else { return Ok(None) };
    let pattern = pattern(tx, body).await?;
    Ok(pattern.and_then(|pattern| crate::symbol::number_in(&pattern, meeting, &document.symbol)))
}

async fn pattern(tx: &mut Tx, body: &str) -> Result<Option<String>> {
    let found: Option<(Option<String>,)> =
        tx.maybe(sql("SELECT symbol_pattern FROM bodies WHERE id = ?").bind(body)).await?;
    Ok(found.and_then(|(pattern,)| pattern))
}

async fn write(tx: &mut Tx, next: &Contribution, seen: i64) -> std::result::Result<(), Refusal> {
    let statement =
        sql("UPDATE contributions SET meeting = ?, stage = ?, content = ?, steps = ?, version = ?, symbol = ?,
             changed_at = ? WHERE id = ? AND version = ?")
        .bind(next.meeting)
        .bind(next.stage.code())
        .bind(Json(&next.content))
        .bind(Json(&next.steps))
        .bind(next.version)
        .bind(&next.symbol)
        .bind(clock::iso(tx.now()))
        .bind(&next.id)
        .bind(seen);
    if tx.run(statement).await? == 0 {
        return Err(Refusal::Changed);
    }
    keep_requests(tx, next).await?;
    Ok(())
}

/// Keeps of which requests it speaks, for [`speaking_of`].
async fn keep_requests(tx: &mut Tx, now: &Contribution) -> Result<()> {
    tx.run(sql("DELETE FROM contribution_requests WHERE contribution = ?").bind(&now.id)).await?;
    for entry in &now.content.requests {
        let statement = sql("INSERT INTO contribution_requests (contribution, entry) VALUES (?, ?)
             ON CONFLICT (contribution, entry) DO NOTHING");
        tx.run(statement.bind(&now.id).bind(entry)).await?;
    }
    Ok(())
}

/// Puts in the row of a contribution that is not there, as it stood at a time.
async fn insert(tx: &mut Tx, now: &Contribution, at: &str) -> Result<()> {
    let statement = sql("INSERT INTO contributions
         (id, body, meeting, delegation, stage, content, steps, version, symbol, changed_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    .bind(&now.id)
    .bind(&now.body)
    .bind(now.meeting)
    .bind(&now.delegation)
    .bind(now.stage.code())
    .bind(Json(&now.content))
    .bind(Json(&now.steps))
    .bind(now.version)
    .bind(&now.symbol)
    .bind(at);
    tx.run(statement).await?;
    keep_requests(tx, now).await
}

async fn keep_version(tx: &mut Tx, by: &str, now: &Contribution) -> Result<()> {
    let (by, at) = (by.to_owned(), clock::iso(tx.now()));
    let version = Version { version: now.version, content: now.content.clone(), by, at };
    insert_version(tx, &now.id, &version).await
}

async fn insert_version(tx: &mut Tx, contribution: &str, version: &Version) -> Result<()> {
    let statement = sql("INSERT INTO contribution_versions (contribution, version, content, by_account, at)
         VALUES (?, ?, ?, ?, ?)");
    let statement = statement.bind(contribution).bind(version.version).bind(Json(&version.content));
    tx.run(statement.bind(&version.by).bind(&version.at)).await?;
    Ok(())
}

async fn insert_comment(tx: &mut Tx, contribution: &str, comment: &Comment) -> Result<()> {
    let statement = sql("INSERT INTO contribution_comments (id, contribution, text, by_account, at)
         VALUES (?, ?, ?, ?, ?)");
    let statement = statement.bind(id::random(ID)).bind(contribution).bind(&comment.text);
    tx.run(statement.bind(&comment.by_account).bind(&comment.at)).await?;
    Ok(())
}

/// The journal says that there is a draft and what was decided, not what the draft says: others may read the journal.
async fn record(tx: &mut Tx, actor: &str, verb: &str, now: &Contribution) -> Result<()> {
    let subject = format!("contribution/{}", now.id);
    journal::record(tx, &journal::Act { actor, verb, subject: &subject, change: told(now) }).await?;
    Ok(())
}

/// What the journal says of a contribution.
fn told(now: &Contribution) -> serde_json::Value {
    serde_json::json!({
        "delegation": now.delegation,
        "meeting": crate::meeting::key(&now.body, now.meeting),
        "stage": now.stage,
        "symbol": now.symbol,
        "version": now.version,
    })
}

/// One contribution.
pub async fn one(db: impl Run, id: &str) -> Result<Option<Contribution>> {
    db.maybe(select().push(" WHERE id = ?").bind(id)).await?.map(contribution).transpose()
}

/// The contribution that became a document.
pub async fn of_symbol(db: impl Run, symbol: &str) -> Result<Option<Contribution>> {
    db.maybe(select().push(" WHERE symbol = ?").bind(symbol)).await?.map(contribution).transpose()
}

/// The contributions that everybody may know of and that speak of a request, what changed last first.
pub async fn speaking_of(db: impl Run, entry: &str) -> Result<Vec<Contribution>> {
    let statement = select().push(
        " WHERE stage IN ('published', 'restricted', 'held-over')
         AND id IN (SELECT contribution FROM contribution_requests WHERE entry = ?) ORDER BY changed_at DESC, id",
    );
    let rows: Vec<Row> = db.all(statement.bind(entry)).await?;
    rows.into_iter().map(contribution).collect()
}

/// The contributions to a body that are held over, the first first.
pub async fn held_over(db: impl Run, body: &str) -> Result<Vec<Contribution>> {
    let statement = select().push(" WHERE stage = 'held-over' AND body = ? ORDER BY changed_at, id");
    let rows: Vec<Row> = db.all(statement.bind(body)).await?;
    rows.into_iter().map(contribution).collect()
}

/// The contributions that somebody may know of, what changed last first.
pub async fn list(db: impl Run, filter: &Filter) -> Result<Vec<Contribution>> {
    let mut statement = select().push(" WHERE (stage IN ('published', 'restricted', 'held-over')");
    if filter.sees_cleared {
        statement = statement.push(" OR stage = 'cleared'");
    }
    if !filter.delegations.is_empty() {
        let delegations = filter.delegations.iter().map(String::as_str);
        statement = statement.push(" OR ").in_list("delegation", delegations);
    }
    let statement = statement.push(")").and("stage = ?", filter.stage.map(Stage::code));
    let rows: Vec<Row> = db.all(statement.push(" ORDER BY changed_at DESC, id")).await?;
    rows.into_iter().map(contribution).collect()
}

/// Every version of what it says, the first first.
pub async fn versions(db: impl Run, id: &str) -> Result<Vec<Version>> {
    let statement = sql("SELECT version, content, by_account, at FROM contribution_versions WHERE contribution = ?");
    let rows: Vec<VersionRow> = db.all(statement.push(" ORDER BY version").bind(id)).await?;
    let version =
        |row: VersionRow| Version { version: row.version, content: row.content.0, by: row.by_account, at: row.at };
    Ok(rows.into_iter().map(version).collect())
}

/// Every file that a version names or has named.
pub async fn files(db: &Db) -> Result<Vec<Attachment>> {
    let ids: Vec<(String,)> = db.all(sql("SELECT id FROM contributions ORDER BY id")).await?;
    let mut files = Vec::new();
    // One contribution at a time: their texts may be long.
    for (id,) in ids {
        files.extend(versions(db, &id).await?.into_iter().filter_map(|version| version.content.file));
    }
    Ok(files)
}

/// The comments, the first first.
pub async fn comments(db: impl Run, id: &str) -> Result<Vec<Comment>> {
    let statement = sql("SELECT text, by_account, at FROM contribution_comments WHERE contribution = ?");
    db.all(statement.push(" ORDER BY at, id").bind(id)).await
}

/// Keeps a comment.
pub async fn comment(db: &Db, actor: &str, contribution: &str, text: &str) -> Result<()> {
    let (actor, contribution, text) = (actor.to_owned(), contribution.to_owned(), text.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let comment = Comment { text, by_account: actor.clone(), at: clock::iso(tx.now()) };
            insert_comment(tx, &contribution, &comment).await?;
            let subject = format!("contribution-comment/{contribution}");
            let change = serde_json::Value::Null;
            journal::record(tx, &journal::Act { actor: &actor, verb: "commented", subject: &subject, change }).await?;
            Ok(())
        })
    })
    .await
}

fn select() -> Sql {
    sql("SELECT id, body, meeting, delegation, stage, content, steps, version, symbol FROM contributions")
}

fn contribution(row: Row) -> Result<Contribution> {
    Ok(Contribution {
        stage: read(&row.stage)?,
        id: row.id,
        body: row.body,
        meeting: row.meeting,
        delegation: row.delegation,
        content: row.content.0,
        steps: row.steps.0,
        version: row.version,
        symbol: row.symbol,
    })
}
