//! A project as a row of its table, both ways.

use kit::{
    clock,
    db::{Error, FromRow, Json, Result, Run, Sql, Tx, sql},
};
use language::Lang;
use vocabulary::State;

use crate::project::{Content, Project, Times};

/// How many projects are written by one statement, each in sixteen places: SQLite takes at most 32,766.
pub(super) const AT_ONCE: usize = 500;

#[derive(FromRow)]
pub(super) struct Row {
    id: String,
    state: String,
    content: Json<Content>,
    version: i64,
    published: Option<Json<Content>>,
    owner: String,
    into_project: Option<String>,
    source: Option<String>,
    begun_at: String,
    changed_at: String,
    submitted_at: Option<String>,
    published_at: Option<String>,
    confirmed_at: Option<String>,
}

/// The beginning of each statement that reads projects for somebody: without those that an import still holds.
pub(super) fn select() -> Sql {
    columns().push(" FROM projects_shown p")
}

/// The same with those that are held, for what takes them back or verifies them.
pub(super) fn select_with_held() -> Sql {
    columns().push(" FROM projects p")
}

fn columns() -> Sql {
    sql("SELECT p.id, p.state, p.content, p.version, p.published, p.owner, p.into_project, p.source, p.begun_at,
         p.changed_at, p.submitted_at, p.published_at, p.confirmed_at")
}

impl Row {
    pub(super) fn project(self) -> Result<Project> {
        Ok(Project {
            state: self.state.parse().map_err(|error| Error::other(format!("{error}")))?,
            id: self.id,
            content: self.content.0,
            version: self.version,
            published: self.published.map(|published| published.0),
            owner: self.owner,
            into: self.into_project,
            source: self.source,
            times: Times {
                begun: self.begun_at,
                changed: self.changed_at,
                submitted: self.submitted_at,
                published: self.published_at,
                confirmed: self.confirmed_at,
            },
        })
    }
}

/// The projects of a statement.
pub(super) async fn all(db: impl Run, statement: Sql) -> Result<Vec<Project>> {
    let rows: Vec<Row> = db.all(statement).await?;
    rows.into_iter().map(Row::project).collect()
}

/// Puts a new project in. `false` where its id is taken.
pub(super) async fn insert(tx: &mut Tx, project: &Project) -> Result<bool> {
    Ok(!insert_all(tx, &[project]).await?.is_empty())
}

/// Puts new projects in by one statement, and returns the ids of those whose id was free.
pub(super) async fn insert_all(tx: &mut Tx, projects: &[&Project]) -> Result<Vec<String>> {
    let statement = rows(projects.iter().copied()).push(" ON CONFLICT (id) DO NOTHING RETURNING id");
    let rows: Vec<(String,)> = tx.all(statement).await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The beginning of a statement that puts whole rows in.
fn rows<'a>(projects: impl IntoIterator<Item = &'a Project>) -> Sql {
    let statement = sql("INSERT INTO projects (id, state, content, version, published, is_public, owner, into_project,
             source, begun_at, changed_at, submitted_at, published_at, confirmed_at, title_key, words) VALUES");
    statement.rows("(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", projects, |row, project| {
        row.bind(&project.id)
            .bind(project.state.code())
            .bind(Json(&project.content))
            .bind(project.version)
            .bind(project.published.as_ref().map(Json))
            .bind(project.is_public())
            .bind(&project.owner)
            .bind(&project.into)
            .bind(&project.source)
            .bind(&project.times.begun)
            .bind(&project.times.changed)
            .bind(&project.times.submitted)
            .bind(&project.times.published)
            .bind(&project.times.confirmed)
            .bind(title_key(project))
            .bind(words(project))
    })
}

/// Writes many projects that are there by few statements, each as changed now and one version on.
pub(super) async fn update_all(tx: &mut Tx, projects: &mut [Project]) -> Result<()> {
    let now = clock::iso(tx.now());
    for project in &mut *projects {
        project.version += 1;
        project.times.changed.clone_from(&now);
    }
    for some in projects.chunks(AT_ONCE) {
        let statement = rows(some).push(
            " ON CONFLICT (id) DO UPDATE SET state = excluded.state, content = excluded.content, version = excluded.version,
             published = excluded.published, is_public = excluded.is_public, into_project = excluded.into_project,
             changed_at = excluded.changed_at, submitted_at = excluded.submitted_at, published_at = excluded.published_at,
             confirmed_at = excluded.confirmed_at, title_key = excluded.title_key, words = excluded.words",
        );
        tx.run(statement).await?;
    }
    Ok(())
}

/// Writes a project that is there, as changed now and one version on.
pub(super) async fn update(tx: &mut Tx, project: &mut Project) -> Result<()> {
    project.version += 1;
    project.times.changed = clock::iso(tx.now());
    let statement = sql("UPDATE projects SET state = ?, content = ?, version = ?, published = ?, is_public = ?,
             into_project = ?, changed_at = ?, submitted_at = ?, published_at = ?, confirmed_at = ?, title_key = ?,
             words = ? WHERE id = ?")
    .bind(project.state.code())
    .bind(Json(&project.content))
    .bind(project.version)
    .bind(project.published.as_ref().map(Json))
    .bind(project.is_public())
    .bind(&project.into)
    .bind(&project.times.changed)
    .bind(&project.times.submitted)
    .bind(&project.times.published)
    .bind(&project.times.confirmed)
    .bind(title_key(project))
    .bind(words(project))
    .bind(&project.id);
    tx.run(statement).await?;
    Ok(())
}

/// What lists show: what the public reads, or else what its editors have.
fn shown(project: &Project) -> &Content {
    project.published.as_ref().unwrap_or(&project.content)
}

fn title_key(project: &Project) -> String {
    language::fold(&shown(project).title)
}

/// The words by which it is found: its own, those of its versions in other languages, its organisations, its States and its id.
fn words(project: &Project) -> String {
    let content = shown(project);
    let mut all = content.words();
    let briefs = content.also.values().flat_map(|brief| [&brief.title, &brief.summary]);
    let partners = content.partners.iter().map(|partner| &partner.name);
    for more in [&content.organisation.name, &content.initiative, &project.id].into_iter().chain(briefs).chain(partners)
    {
        all.push('\n');
        all.push_str(more);
    }
    // A State is found by its name in any language.
    for state in content.states.iter().filter_map(|code| State::find(code).ok()) {
        for name in Lang::ALL.map(|lang| state.name(lang)) {
            all.push('\n');
            all.push_str(name);
        }
    }
    language::fold(&all)
}
