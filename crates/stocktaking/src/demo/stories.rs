//! The made-up projects as the demonstration has them: some with a drawn picture, and shown as success stories.

use std::{collections::BTreeMap, io::Cursor};

use image::{ImageFormat, Rgb, RgbImage};
use kit::{
    db::{Db, Error, Result},
    files::Files,
};
use language::{Lang, State, Text};
use serde::Deserialize;

use super::{SOURCE, project_on};
use crate::{
    picture,
    project::{Picture, Project},
    store::{
        Refusal, projects,
        stories::{self, Chosen},
    },
};

/// How many have a picture and are stories.
const STORIES: u32 = 6;
/// The size of a picture, in pixels.
const SIZE: (u32, u32) = (960, 600);

#[derive(Deserialize)]
struct File {
    seen: BTreeMap<Lang, String>,
    why: Vec<BTreeMap<Lang, String>>,
}

fn file() -> Result<File> {
    serde_json::from_str(include_str!("../../data/stories.json")).map_err(|error| Error::other(error.to_string()))
}

/// Brings the made-up projects in as [`super::load`] does, some with a picture, and makes those success stories. What is there stays
/// as it is. Returns how many projects came.
///
/// # Errors
/// Where the database or the place of files is not available.
pub async fn load(db: &Db, files: &Files, count: u64) -> Result<usize> {
    let now = db.clock().now();
    let file = file()?;
    let mut projects: Vec<Project> = (0..count).map(|number| project_on(number, now)).collect();
    let shown = projects.iter_mut().filter(|project| project.is_public());
    let mut told = Vec::new();
    for (number, project) in (0..STORIES).zip(shown) {
        let drawn = picture::fit(&drawing(number)?).map_err(|error| Error::other(error.to_string()))?;
        let hash = files.keep(drawn.bytes).await.map_err(|error| Error::other(error.to_string()))?;
        let alt = file.seen.get(&project.content.lang).cloned().unwrap_or_default();
        let picture = Picture { hash: hash.clone(), width: drawn.width, height: drawn.height, alt };
        project.content.pictures.push(picture);
        project.published = Some(project.content.for_the_public());
        told.push((project.id.clone(), hash));
    }
    let came = projects::put_in(db, SOURCE, projects).await?;
    for ((id, hash), (place, why)) in told.into_iter().zip((1..).zip(file.why.iter().cycle())) {
        if stories::one(db, &id).await?.is_none() {
            let chosen = Chosen { why: text(why), picture: Some(hash), place, is_dropped: false };
            stories::choose(db, SOURCE, &id, chosen).await.map_err(gone)?;
        }
    }
    Ok(came)
}

fn gone(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Store(error) => error,
        other => Error::other(other.to_string()),
    }
}

/// A text from its versions, in English first.
pub(super) fn text(versions: &BTreeMap<Lang, String>) -> Text {
    let english = versions.get(&Lang::En).cloned().unwrap_or_default();
    let others = versions.iter().filter(|(lang, _)| **lang != Lang::En);
    others.fold(Text::new(Lang::En, english), |text, (lang, words)| text.with(*lang, words, State::Revised))
}

/// Hills under the sun, in colours of its number, as a PNG.
fn drawing(number: u32) -> Result<Vec<u8>> {
    let (width, height) = SIZE;
    let shift = f64::from(number);
    let sun = (150.0 + 120.0 * shift, 140.0);
    let mix = |share: f64, from: [f64; 3], to: [f64; 3]| {
        // Colours are between 0 and 255.
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to a byte")]
        let part = |place: usize| (from[place] + (to[place] - from[place]) * share).clamp(0.0, 255.0) as u8;
        Rgb([part(0), part(1), part(2)])
    };
    let picture = RgbImage::from_fn(width, height, |x, y| {
        let (across, down) = (f64::from(x), f64::from(y));
        let near = 430.0 + 50.0 * (across / 170.0 + shift).sin() + 18.0 * (across / 61.0).sin();
        let far = 330.0 + 60.0 * (across / 240.0 + 2.0 * shift).sin();
        let is_sun = (across - sun.0).hypot(down - sun.1) < 62.0;
        let depth = down / f64::from(height);
        if down > near {
            mix(depth, [30.0 + 14.0 * shift, 122.0, 74.0], [12.0, 70.0, 48.0])
        } else if down > far {
            mix(depth, [92.0, 150.0, 128.0 - 8.0 * shift], [60.0, 112.0, 96.0])
        } else if is_sun {
            Rgb([250, 214, 120])
        } else {
            mix(depth, [126.0, 178.0 - 6.0 * shift, 224.0], [236.0, 226.0, 206.0])
        }
    });
    let mut bytes = Vec::new();
    let written = picture.write_to(&mut Cursor::new(&mut bytes), ImageFormat::Png);
    written.map_err(|error| Error::other(error.to_string()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use kit::db::testing::for_each_engine;

    use super::*;

    #[tokio::test]
    async fn the_demonstration_has_stories_with_pictures_in_six_languages_and_loads_once() {
        for_each_engine(async |db| {
            let folder = std::env::temp_dir().join(format!("hasila-stories-{}", kit::id::short()));
            let files = Files::under(&folder);
            assert_eq!(load(&db, &files, 12).await.unwrap(), 12);
            assert_eq!(load(&db, &files, 12).await.unwrap(), 0);
            let told = stories::all(&db).await.unwrap();
            assert_eq!(told.len(), STORIES as usize);
            for story in &told {
                let (_, picture) = story.picture().expect("a picture");
                assert!(files.read(&picture.hash).await.unwrap().is_some() && !picture.alt.is_empty());
                assert_eq!(story.chosen.why.missing().count(), 0);
            }
            std::fs::remove_dir_all(folder).unwrap();
        })
        .await;
    }
}
