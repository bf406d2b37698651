//! Counts the facts of a report at one position of the journal, and reads its pictures.

use std::collections::{BTreeMap, BTreeSet};

use kit::{
    db::{self, Db},
    files::Files,
};
use stocktaking::{
    figures::{self, Impact, Scope, Survey},
    store::stories,
};

use super::{
    Choice, Facts, Kind,
    facts::{Picture, Story},
    store,
};
use crate::council::Error;

/// How a JPEG begins: what is none is left out of files, which would not open with it.
const JPEG: [u8; 3] = [0xFF, 0xD8, 0xFF];
/// How often the record is read again where it changes meanwhile.
const TRIES: usize = 5;

/// The facts at the position that the journal has reached.
///
/// # Errors
/// [`Error::Records`] where records cannot be read.
pub async fn facts(db: &Db, choice: &Choice) -> Result<Facts, Error> {
    let slice = choice.scope.slice(choice.years);
    for _ in 0..TRIES {
        let at = figures::at(db).await?;
        let told = stories::all(db).await?;
        let inputs = store::inputs::all(db).await?;
        let inputs = inputs.into_iter().filter(|one| is_told(choice, &one.region));
        // Stories are read after the facts: both belong to one position, or are read again.
        if kit::journal::head(db).await? != at.position {
            continue;
        }
        let ids: BTreeSet<&str> = slice.of(&at.facts).map(|fact| fact.id.as_str()).collect();
        let told = told.iter().filter(|story| ids.contains(story.project.id.as_str()));
        return Ok(Facts {
            kind: choice.kind,
            scope: choice.scope,
            years: choice.years,
            position: at.position,
            day: choice.day.unwrap_or(at.day),
            survey: Survey::of(&at.facts, &slice),
            impact: Impact::of(&at.facts, &slice),
            stories: told.map(story).collect(),
            inputs: inputs.map(|one| (one.region, one.text)).collect(),
        });
    }
    Err(Error::Records(db::Error::other("the record changed each time while a report was counted")))
}

/// Whether a report has what a region of the Bureau says of itself: the global one, and its own.
fn is_told(choice: &Choice, region: &str) -> bool {
    let is_there = match choice.scope {
        Scope::Global => true,
        Scope::Region(_, code) => code == region,
        Scope::Line(_) | Scope::Goal(_) => false,
    };
    choice.kind == Kind::Stocktaking && is_there
}

fn story(story: &stories::Story) -> Story {
    let content = story.project.published.as_ref().unwrap_or(&story.project.content);
    let picture = story.picture().map(|(number, picture)| Picture {
        hash: picture.hash.clone(),
        number,
        width: picture.width,
        height: picture.height,
        alt: picture.alt.clone(),
    });
    Story {
        id: story.project.id.clone(),
        title: content.titles(),
        summary: content.summaries(),
        why: story.chosen.why.clone(),
        organisation: content.organisation.name.clone(),
        lang: content.lang,
        states: content.states.clone(),
        picture,
    }
}

/// The files of the pictures of the stories, by their fingerprints.
///
/// # Errors
/// [`Error::Files`] where they cannot be read.
pub async fn pictures(files: &Files, facts: &Facts) -> Result<BTreeMap<String, Vec<u8>>, Error> {
    let mut read = BTreeMap::new();
    for picture in facts.stories.iter().filter_map(|story| story.picture.as_ref()) {
        let bytes = files.read(&picture.hash).await.map_err(Error::Files)?;
        if let Some(bytes) = bytes.filter(|bytes| bytes.starts_with(&JPEG)) {
            read.insert(picture.hash.clone(), bytes);
        }
    }
    Ok(read)
}
