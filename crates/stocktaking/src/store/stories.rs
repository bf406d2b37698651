//! Success stories: published projects that an editor shows as examples, in the editor's order, each with a sentence why.

use std::collections::BTreeMap;

use kit::{
    clock,
    db::{Db, FromRow, Json, Result, Run, Tx, sql},
};
use language::Text;
use serde_json::json;

use super::{Refusal, projects, record};
use crate::project::{Picture, Project, subject};

/// A success story.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    /// The project.
    pub project: Project,
    /// What the editor chose.
    pub chosen: Chosen,
}

/// What an editor chose for a story.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Why it is one.
    pub why: Text,
    /// The fingerprint of the picture that stands for it.
    pub picture: Option<String>,
    /// Its place among the stories, from 1.
    pub place: i64,
    /// Whether it was taken out again: it can be put back.
    pub is_dropped: bool,
}

#[derive(FromRow)]
struct Row {
    project: String,
    place: i64,
    why: Json<Text>,
    picture: Option<String>,
    dropped_at: Option<String>,
}

impl Story {
    /// The picture with its number among those of the project, where it is still there.
    pub fn picture(&self) -> Option<(usize, &Picture)> {
        let content = self.project.published.as_ref()?;
        let chosen = self.chosen.picture.as_ref()?;
        (1..).zip(&content.pictures).find(|(_, picture)| picture.hash == *chosen)
    }
}

impl Row {
    fn chosen(self) -> Chosen {
        let Row { why, picture, place, dropped_at, .. } = self;
        Chosen { why: why.0, picture, place, is_dropped: dropped_at.is_some() }
    }
}

/// The stories that everybody can read, in order.
pub async fn all(db: &Db) -> Result<Vec<Story>> {
    let statement = sql("SELECT project, place, why, picture, dropped_at FROM project_stories WHERE dropped_at IS NULL
         ORDER BY place, project");
    let rows: Vec<Row> = db.all(statement).await?;
    let ids: Vec<String> = rows.iter().map(|row| row.project.clone()).collect();
    let mut found: BTreeMap<String, Project> =
        projects::these(db, &ids).await?.into_iter().map(|project| (project.id.clone(), project)).collect();
    let story = |row: Row| {
        let project = found.remove(&row.project).filter(Project::is_public)?;
        Some(Story { project, chosen: row.chosen() })
    };
    Ok(rows.into_iter().filter_map(story).collect())
}

/// What was chosen for a project, also where it was taken out again.
pub async fn one(db: impl Run, project: &str) -> Result<Option<Chosen>> {
    let statement = sql("SELECT project, place, why, picture, dropped_at FROM project_stories WHERE project = ?");
    Ok(db.maybe::<Row>(statement.bind(project)).await?.map(Row::chosen))
}

/// Makes a published project a story, or changes what was chosen; those after its place move on.
///
/// # Errors
/// [`Refusal::Unknown`] where there is no such project, [`Refusal::State`] where not everybody can read it.
pub async fn choose(db: &Db, actor: &str, project: &str, chosen: Chosen) -> std::result::Result<(), Refusal> {
    let (actor, id) = (actor.to_owned(), project.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let project = projects::hold(tx, &id).await?.ok_or(Refusal::Unknown)?;
            if !project.is_public() {
                return Err(Refusal::State);
            }
            let statement = sql("INSERT INTO project_stories (project, place, why, picture, chosen_by, chosen_at)
                 VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (project) DO UPDATE SET why = excluded.why,
                 picture = excluded.picture, dropped_at = NULL")
            .bind(&id)
            .bind(chosen.place)
            .bind(Json(&chosen.why))
            .bind(&chosen.picture)
            .bind(&actor)
            .bind(clock::iso(tx.now()));
            tx.run(statement).await?;
            order(tx, &id, Some(chosen.place)).await?;
            let why: BTreeMap<&str, &str> =
                chosen.why.versions().map(|(lang, version)| (lang.code(), version.text.as_str())).collect();
            record(tx, &actor, "chose-as-story", &subject(&id), json!({ "story": why })).await?;
            Ok(())
        })
    })
    .await
}

/// Takes a story out of the collection, or puts one back that was taken out.
///
/// # Errors
/// [`Refusal::Unknown`] where the project is no story, [`Refusal::State`] where that is done already.
pub async fn drop(db: &Db, actor: &str, project: &str, is_back: bool) -> std::result::Result<(), Refusal> {
    let (actor, id) = (actor.to_owned(), project.to_owned());
    db.decide(move |tx| {
        Box::pin(async move {
            let chosen = one(&mut *tx, &id).await?.ok_or(Refusal::Unknown)?;
            if chosen.is_dropped != is_back {
                return Err(Refusal::State);
            }
            let at = (!is_back).then(|| clock::iso(tx.now()));
            tx.run(sql("UPDATE project_stories SET dropped_at = ? WHERE project = ?").bind(at).bind(&id)).await?;
            order(tx, &id, is_back.then_some(chosen.place)).await?;
            let verb = if is_back { "put-back-as-story" } else { "dropped-as-story" };
            record(tx, &actor, verb, &subject(&id), json!({})).await?;
            Ok(())
        })
    })
    .await
}

/// Numbers the stories again, with one of them at a place; a story that was taken out keeps the place to come back to.
async fn order(tx: &mut Tx, project: &str, place: Option<i64>) -> Result<()> {
    let statement = sql("SELECT project, place FROM project_stories WHERE dropped_at IS NULL ORDER BY place, project");
    let rows: Vec<(String, i64)> = tx.all(statement).await?;
    let mut ids: Vec<&str> = rows.iter().map(|(id, _)| id.as_str()).filter(|id| *id != project).collect();
    if let Some(place) = place {
        let index = usize::try_from(place - 1).unwrap_or(0).min(ids.len());
        ids.insert(index, project);
    }
    for (place, id) in (1_i64..).zip(ids) {
        let statement = sql("UPDATE project_stories SET place = ? WHERE project = ? AND place <> ?");
        tx.run(statement.bind(place).bind(id).bind(place)).await?;
    }
    Ok(())
}
