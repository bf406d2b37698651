//! Takes some rows of an import: looks at them, or puts them in, with few statements however many they are, all in one transaction
//! with the place that the import has come to.

use std::collections::BTreeMap;

use kit::{
    clock,
    db::{Db, Result, Run as _, Tx, sql},
    journal,
};
use serde_json::{Map, Value, json};

use super::{
    super::{draft, editors, facets, projects, row, seal},
    held,
    rows::{Kept, Reported, Taken, report},
};
use crate::{
    import::{
        row::Row,
        verdict::{Goes, Origin, Outcome, Verdict, sum, verdict},
    },
    project::{Content, Project, Times},
    states::ProjectState,
};

/// How many origins are kept by one statement, each in four places: SQLite takes at most 32,766.
const AT_ONCE: usize = 1000;
/// How many entries the journal is given at once: more would only be held in memory twice.
const TOLD: usize = 1_000;

/// What the batch belongs to.
#[derive(kit::db::FromRow)]
pub(super) struct Of {
    source: String,
    goes: String,
    whole: bool,
    state: String,
    pub by_account: String,
}

/// A row with what becomes of it.
pub(super) struct Decided {
    pub row: Row,
    pub verdict: Verdict,
    origin: Option<Origin>,
    project: Option<Project>,
}

/// Takes rows, in the order of the file. `false` where the import was
/// stopped or somebody else took these rows meanwhile, or must be taken back because a row is
/// refused of what is to come wholly or not at all.
pub async fn take(db: &Db, import: &str, rows: Vec<Row>) -> Result<bool> {
    let number = |row: &Row| i64::try_from(row.number).unwrap_or(i64::MAX);
    let (Some(first), Some(last)) = (rows.first().map(number), rows.last().map(number)) else { return Ok(true) };
    let import = import.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let count = i64::try_from(rows.len()).unwrap_or(i64::MAX);
            let statement = sql("UPDATE project_imports SET place = ?, done = done + ?
                 WHERE id = ? AND place < ? AND state IN ('checking', 'running') RETURNING source, goes, whole, state, by_account");
            let statement = statement.bind(last).bind(count).bind(&import).bind(first);
            let Some(of) = tx.maybe::<Of>(statement).await? else { return Ok(false) };
            let is_check = of.state == "checking";
            let decided = decide(tx, &of, rows).await?;
            if of.whole && !is_check && decided.iter().any(Decided::is_refused) {
                held::give_up(tx, &import, refused(decided)).await?;
                return Ok(false);
            }
            let taken = match (is_check, of.whole) {
                (true, _) => decided.into_iter().map(looked_at).collect(),
                (false, true) => held::keep(tx, (&import, &of), decided).await?,
                (false, false) => {
                    let (taken, entries) = put_in(tx, (&import, &of), decided).await?;
                    tell(tx, &of.by_account, entries).await?;
                    taken
                }
            };
            report(tx, &import, &taken).await?;
            Ok(true)
        })
    })
    .await
}

impl Decided {
    pub(super) fn is_refused(&self) -> bool {
        self.verdict.outcome == Outcome::Refused
    }
}

/// What is to be said of those that are refused.
pub(super) fn refused(decided: Vec<Decided>) -> Vec<Taken> {
    decided.into_iter().filter(Decided::is_refused).map(looked_at).collect()
}

/// What becomes of each row.
pub(super) async fn decide(tx: &mut Tx, of: &Of, rows: Vec<Row>) -> Result<Vec<Decided>> {
    let goes: Goes = of.goes.parse().map_err(|error| kit::db::Error::other(format!("{error}")))?;
    let mut origins = origins(tx, &of.source, rows.iter().map(|row| row.identifier.as_str())).await?;
    let differs = |row: &&Row| origins.get(&row.identifier).is_some_and(|origin| origin.sum != sum(&row.content));
    let ids: Vec<String> =
        rows.iter().filter(differs).filter_map(|row| Some(origins.get(&row.identifier)?.project.clone())).collect();
    if !ids.is_empty() {
        let hold = sql("UPDATE projects SET state = state WHERE ");
        tx.run(hold.in_values("id", ids.iter().map(String::as_str))).await?;
    }
    let mut there: BTreeMap<String, Project> = BTreeMap::new();
    if !ids.is_empty() {
        there.extend(projects::these(&mut *tx, &ids).await?.into_iter().map(|project| (project.id.clone(), project)));
    }
    let decide = |row: Row| {
        let origin = origins.remove(&row.identifier);
        let project = origin.as_ref().and_then(|origin| there.remove(&origin.project));
        let verdict = verdict(&row, goes, origin.as_ref().map(|origin| (origin, project.as_ref())));
        Decided { row, verdict, origin, project }
    };
    Ok(rows.into_iter().map(decide).collect())
}

async fn origins<'a>(
    tx: &mut Tx,
    source: &str,
    identifiers: impl Iterator<Item = &'a str>,
) -> Result<BTreeMap<String, Origin>> {
    let statement = sql("SELECT identifier, project, content FROM project_origins WHERE source = ? AND ");
    let rows: Vec<(String, String, String)> =
        tx.all(statement.bind(source).in_values("identifier", identifiers)).await?;
    Ok(rows.into_iter().map(|(identifier, project, sum)| (identifier, Origin { project, sum })).collect())
}

pub(super) fn looked_at(one: Decided) -> Taken {
    let Decided { row, verdict, origin, .. } = one;
    let notes = row.notes.into_iter().chain(verdict.notes).collect();
    let reported = Reported {
        number: i64::try_from(row.number).unwrap_or(i64::MAX),
        outcome: verdict.outcome,
        identifier: row.identifier,
        title: row.content.title,
        project: origin.map(|origin| origin.project),
        notes,
        is_done: false,
        undone: None,
    };
    Taken { reported, version: None, kept: None, comes: None }
}

/// An entry of the journal that is to be written: what was done, to what, what changed.
pub(super) type Entry = (&'static str, String, Value);

/// Puts rows in, and changes what was put in before. What the journal is to be told of it is left to the caller, since nobody else can
/// write in it from then on.
pub(super) async fn put_in(
    tx: &mut Tx,
    (import, of): (&str, &Of),
    decided: Vec<Decided>,
) -> Result<(Vec<Taken>, Vec<Entry>)> {
    let now = clock::iso(tx.now());
    let mut new: Vec<(Project, String)> = Vec::new();
    let mut changed: Vec<(Project, Option<Content>, String)> = Vec::new();
    let mut taken: Vec<Taken> = Vec::new();
    let mut places: Vec<usize> = Vec::new();
    for mut one in decided {
        let outcome = one.verdict.outcome;
        let state = one.verdict.state;
        let content = matches!(outcome, Outcome::PutIn | Outcome::Changed).then(|| one.row.content.clone());
        let identifier = one.row.identifier.clone();
        let (project, origin) = (one.project.take(), one.origin.clone());
        let mut row = looked_at(one);
        row.reported.is_done = true;
        match (outcome, content, project, origin) {
            (Outcome::PutIn, Some(content), ..) => {
                places.push(taken.len());
                new.push((begun(content, state, of, &now), identifier));
                row.version = Some(1);
            }
            (Outcome::Changed, Some(content), Some(mut project), Some(origin)) => {
                let earlier = project.published.clone();
                row.kept = Some(kept(&project, origin.sum));
                change(&mut project, content, state, &now);
                row.version = Some(project.version + 1);
                changed.push((project, earlier, identifier));
            }
            _ => {}
        }
        taken.push(row);
    }
    let mut entries = insert(tx, &mut new, of, import).await?;
    for (place, (project, _)) in places.into_iter().zip(&new) {
        taken[place].reported.project = Some(project.id.clone());
    }
    entries.extend(update(tx, changed, of, import).await?);
    Ok((taken, entries))
}

/// A project that begins with what its source says.
fn begun(content: Content, state: ProjectState, of: &Of, now: &str) -> Project {
    let is_out = state == ProjectState::Published;
    let then = |is: bool| is.then(|| now.to_owned());
    Project {
        id: String::new(),
        state,
        published: is_out.then(|| content.for_the_public()),
        content,
        version: 1,
        owner: of.by_account.clone(),
        into: None,
        source: Some(of.source.clone()),
        times: Times {
            begun: now.to_owned(),
            changed: now.to_owned(),
            submitted: then(state != ProjectState::Draft),
            published: then(is_out),
            confirmed: then(is_out),
        },
    }
}

fn kept(project: &Project, sum: String) -> Kept {
    Kept {
        state: project.state.code().to_owned(),
        content: project.content.clone(),
        published: project.published.clone(),
        submitted_at: project.times.submitted.clone(),
        published_at: project.times.published.clone(),
        confirmed_at: project.times.confirmed.clone(),
        sum,
    }
}

fn change(project: &mut Project, content: Content, state: ProjectState, now: &str) {
    project.content = content;
    project.state = state;
    match state {
        ProjectState::Published => {
            project.published = Some(project.content.for_the_public());
            project.times.published.get_or_insert_with(|| now.to_owned());
            project.times.confirmed = Some(now.to_owned());
        }
        ProjectState::Submitted => project.times.submitted = Some(now.to_owned()),
        _ => {}
    }
}

async fn insert(tx: &mut Tx, new: &mut [(Project, String)], of: &Of, import: &str) -> Result<Vec<Entry>> {
    if new.is_empty() {
        return Ok(Vec::new());
    }
    let mut named: Vec<&mut Project> = new.iter_mut().map(|(project, _)| project).collect();
    projects::name_all(tx, &mut named).await?;
    let projects: Vec<&Project> = new.iter().map(|(project, _)| project).collect();
    facets::add_all(tx, &projects).await?;
    editors::add_to_all(tx, projects.iter().map(|project| project.id.as_str()), &of.by_account).await?;
    for some in new.chunks(AT_ONCE) {
        keep_origins(tx, &of.source, some).await?;
    }
    projects
        .iter()
        .map(|project| {
            let subject = if project.is_public() { project.subject() } else { draft(&project.id) };
            let change = json!({ "state": project.state.code(), "import": import });
            Ok(("put-in", subject, seal::sealed(project, change)?))
        })
        .collect()
}

async fn update(
    tx: &mut Tx,
    changed: Vec<(Project, Option<Content>, String)>,
    of: &Of,
    import: &str,
) -> Result<Vec<Entry>> {
    if changed.is_empty() {
        return Ok(Vec::new());
    }
    let (mut entries, mut done, mut counted) = (Vec::new(), Vec::new(), Vec::new());
    let (mut projects, rest): (Vec<Project>, Vec<(Option<Content>, String)>) =
        changed.into_iter().map(|(project, earlier, identifier)| (project, (earlier, identifier))).unzip();
    row::update_all(tx, &mut projects).await?;
    for (project, (earlier, identifier)) in projects.into_iter().zip(rest) {
        let mut fields = Map::new();
        let is_out = project.state == ProjectState::Published;
        if let (true, Some(earlier), Some(published)) = (is_out, &earlier, &project.published) {
            fields.extend(projects::public_fields(earlier, published));
        }
        fields.insert("state".to_owned(), json!(project.state.code()));
        fields.insert("import".to_owned(), json!(import));
        let subject = if is_out { project.subject() } else { draft(&project.id) };
        entries.push(("changed", subject, seal::sealed(&project, Value::Object(fields))?));
        // Most changes are of words, under which nothing is counted.
        if earlier.as_ref().map(facets::values) != project.published.as_ref().map(facets::values) {
            counted.push(done.len());
        }
        done.push((project, identifier));
    }
    let counted: Vec<&Project> = counted.into_iter().map(|place| &done[place].0).collect();
    facets::keep_all(tx, &counted).await?;
    for some in done.chunks(AT_ONCE) {
        keep_origins(tx, &of.source, some).await?;
    }
    Ok(entries)
}

async fn keep_origins(tx: &mut Tx, source: &str, some: &[(Project, String)]) -> Result<()> {
    let statement = sql("INSERT INTO project_origins (source, identifier, project, content) VALUES");
    let statement = statement.rows("(?, ?, ?, ?)", some, |row, (project, identifier)| {
        row.bind(source).bind(identifier).bind(&project.id).bind(sum(&project.content))
    });
    let statement = statement
        .push(" ON CONFLICT (source, identifier) DO UPDATE SET project = excluded.project, content = excluded.content");
    tx.run(statement).await.map(drop)
}

/// Tells the journal.
pub(super) async fn tell(tx: &mut Tx, actor: &str, entries: Vec<Entry>) -> Result<()> {
    for some in entries.chunks(TOLD) {
        let acts: Vec<journal::Act<'_>> = some
            .iter()
            .map(|(verb, subject, change)| journal::Act { actor, verb, subject, change: change.clone() })
            .collect();
        journal::record_all(tx, &acts).await?;
    }
    Ok(())
}
