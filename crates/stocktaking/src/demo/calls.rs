//! The made-up calls of the demonstration: one that is over and was extended once, one that is open, each with made-up projects that
//! answer it.

use std::collections::BTreeMap;

use jiff::{SignedDuration, Timestamp};
use kit::{
    clock,
    db::{Db, Error, Result},
};
use language::Lang;
use serde::Deserialize;
use vocabulary::ProjectStatus;

use super::{COUNT, SOURCE, project_on, stories::text};
use crate::{
    calls::call::{Call, CallKind, CallScope, Extension, Terms, geneva},
    project::Project,
    states::ProjectState,
    store::{calls as kept, calls::answers, facets::values},
};

/// How many projects answer each, at most.
const ANSWERS: usize = 12;

#[derive(Deserialize)]
struct Made {
    kind: CallKind,
    lines: Vec<String>,
    regions: Vec<String>,
    goals: Vec<String>,
    title: BTreeMap<Lang, String>,
    words: BTreeMap<Lang, String>,
}

/// How many days before a day each opens and closes; below 0 for later ones.
const DAYS: [(i64, i64); 2] = [(150, 60), (20, -16)];

/// The made-up calls as they are at a time: the one that is over first.
///
/// # Errors
/// Where the file that comes with the program is none.
pub fn calls(now: Timestamp) -> Result<Vec<Call>> {
    let made: Vec<Made> =
        serde_json::from_str(include_str!("../../data/calls.json")).map_err(|error| Error::other(error.to_string()))?;
    let year = geneva(now).year();
    Ok((1..)
        .zip(made)
        .zip(DAYS)
        .map(|((place, made), days)| call(format!("{year}-{place}"), made, days, now))
        .collect())
}

fn call(number: String, made: Made, (opens, closes): (i64, i64), now: Timestamp) -> Call {
    let ago = |days: i64| now - SignedDuration::from_hours(days * 24);
    // The one that is over was to close two weeks before it did.
    let before = Extension { before: geneva(ago(closes + 14)), at: clock::iso(ago(closes + 20)) };
    let extensions: Vec<Extension> = (closes > 0).then_some(before).into_iter().collect();
    let changed = extensions.first().map_or_else(|| clock::iso(ago(opens + 5)), |one| one.at.clone());
    Call {
        number,
        terms: Terms {
            kind: made.kind,
            title: text(&made.title),
            words: text(&made.words),
            opens: geneva(ago(opens)),
            closes: geneva(ago(closes)),
            scope: CallScope { lines: made.lines, regions: made.regions, goals: made.goals },
        },
        version: 1 + i64::try_from(extensions.len()).unwrap_or_default(),
        extensions,
        announced: Some(clock::iso(ago(opens + 5))),
        withdrawn: None,
        made: clock::iso(ago(opens + 9)),
        changed,
    }
}

/// Brings the made-up calls in, after the made-up projects. What is there stays as it is.
///
/// # Errors
/// Where the database is not available.
pub async fn load(db: &Db) -> Result<()> {
    let now = db.clock().now();
    let calls = calls(now)?;
    let all: Vec<Project> = (0..COUNT).map(|number| project_on(number, now)).collect();
    let mut answered = Vec::new();
    for call in &calls {
        let fits = all.iter().filter(|project| fits(&call.terms, project));
        answered.extend(fits.take(ANSWERS).map(|project| answer(call, project, now)));
    }
    kept::put_in(db, SOURCE, calls).await?;
    answers::put_in(db, answered).await?;
    Ok(())
}

/// Whether a project can be read or is in review, and what it says is asked for: what is only planned is no success yet.
fn fits(terms: &Terms, project: &Project) -> bool {
    let (scope, values) = (&terms.scope, values(&project.content));
    let is_planned = project.content.status == Some(ProjectStatus::Planned);
    let has = |facet: &str, codes: &[String]| {
        codes.is_empty() || values.iter().any(|(of, value)| *of == facet && codes.contains(value))
    };
    matches!(project.state, ProjectState::Published | ProjectState::Submitted)
        && !(is_planned && terms.kind == CallKind::Stories)
        && has("line", &scope.lines)
        && has("region", &scope.regions)
        && has("goal", &scope.goals)
}

/// The answer of a project: put forward in the second week of the call, or as it was sent to review.
fn answer(call: &Call, project: &Project, now: Timestamp) -> answers::Answer {
    let opened = call.announced.as_deref().and_then(|at| at.parse::<Timestamp>().ok()).unwrap_or(now);
    let at = clock::iso(opened + SignedDuration::from_hours(12 * 24));
    answers::Answer {
        call: call.number.clone(),
        project: project.id.clone(),
        by_account: project.owner.clone(),
        named_at: at.clone(),
        answered_at: Some(at),
    }
}

/// The open call, as in the letters to made-up readers.
pub(crate) fn sample() -> Call {
    let calls = calls(super::DAY.parse().expect("a time")).expect("a test reads the file");
    calls.into_iter().next_back().expect("a test counts them")
}

#[cfg(test)]
mod tests {
    use kit::db::testing::for_each_engine;
    use language::Text;

    use super::*;
    use crate::calls::Stage;

    #[tokio::test]
    async fn the_demonstration_has_an_open_and_a_closed_call_in_six_languages_with_answers_and_loads_once() {
        for_each_engine(async |db| {
            crate::demo::load(&db, 120).await.unwrap();
            load(&db).await.unwrap();
            load(&db).await.unwrap();
            let today = geneva(db.clock().now());

            let calls = kept::all(&db).await.unwrap();

            let stages: Vec<Stage> = calls.iter().map(|call| call.stage(today)).collect();
            assert_eq!(stages, [Stage::Open, Stage::Closed]);
            for call in calls {
                let missing = [&call.terms.title, &call.terms.words].map(|text: &Text| text.missing().count());
                assert_eq!(missing, [0, 0]);
                assert!(
                    !answers::published(&db, &call.number, answers::ALL).await.unwrap().is_empty(),
                    "{}",
                    call.number
                );
            }
        })
        .await;
    }
}
