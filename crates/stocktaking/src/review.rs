//! Reviewing projects: a queue by region and language, one project with its checklist, decisions for one or for many with undo,
//! and how long it all takes. A moderator sees what happens in their region; the secretariat sees everything.

mod bulk;
mod decide;
mod figures;
pub(crate) mod letters;
mod one;
mod queue;

use kit::web::{Asked, Error, Format, Routes, Visit};
use people::store::organisations;
use vocabulary::RegionSystem;

use crate::{REVIEW, project::Project, states::ProjectState, store::review};

/// The addresses of review.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/review", REVIEW, queue::list)
        .post("/{lang}/projects/review", REVIEW, bulk::take)
        .post("/{lang}/projects/review/undo", REVIEW, bulk::undo)
        .get("/{lang}/projects/review/figures", REVIEW, figures::show)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .get("/{lang}/projects/{project}/review", REVIEW, one::show)
        .post("/{lang}/projects/{project}/review", REVIEW, decide::decide)
        .post("/{lang}/projects/{project}/conflict", REVIEW, decide::leave)
}

/// Whether the visitor has an interest of their own in a project: said so, writes it, or belongs to its organisation.
async fn has_conflict(visit: &Visit, project: &Project) -> Result<bool, Error> {
    let (db, account) = (&visit.state.db, &visit.actor.id);
    if review::has_conflict(db, &project.id, account).await? {
        return Ok(true);
    }
    let day = visit.state.clock.today("Europe/Zurich");
    let own = organisations::of(db, account).await?;
    let own = own.iter().filter(|one| one.first_day <= day && one.last_day.is_none_or(|last| day <= last));
    let own = organisations::these(db, own.map(|one| one.organisation.as_str())).await?;
    let name = language::fold(&project.content.organisation.name);
    let is_it =
        |one: &people::Organisation| one.name.versions().any(|(_, version)| language::fold(&version.text) == name);
    Ok(!name.is_empty() && own.iter().any(is_it))
}

/// The places where a project is reviewed: the regions where it happens, or the whole process where it happens in none.
fn places(project: &Project) -> Vec<String> {
    let regions = project.content.regions_of(RegionSystem::Bdt);
    match regions.is_empty() {
        true => vec![String::new()],
        false => regions.iter().map(|region| format!("region/{region}")).collect(),
    }
}

/// Whether the visitor reviews projects where this one happens, and it has come to review.
pub(crate) fn sees(visit: &Visit, project: &Project) -> bool {
    let has_come = !matches!(project.state, ProjectState::Draft | ProjectState::Withdrawn);
    let is_here = |place: &String| visit.allows(&Asked::of(REVIEW).on(place));
    has_come && visit.may(REVIEW) && places(project).iter().any(is_here)
}
