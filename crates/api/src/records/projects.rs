//! Published projects of the Stocktaking, with what they claim and how it is known. Contacts and budgets are not among it.

mod project;

use kit::web::{Answer, Found as _, Visit};
use language::Lang;
use stocktaking::{
    FACETS, project as kept,
    register::{self, Asked as Wanted, Face, Place},
    store::{
        calls::answers,
        list::{Filter, Sort},
        projects,
    },
};
use vocabulary::{ActivityType, Beneficiary, ProjectStatus, RegionSystem, Stakeholder};

use project::Project;

use crate::{
    asked::{Asked, Choice, Rules, Values, codes},
    listed,
    operation::{Operation, Table},
    words::Words,
};

const RULES: Rules = Rules {
    searches: true,
    choices: &[
        Choice { name: "line", about: "An action line that it serves, by its code.", values: Values::Id },
        Choice { name: "goal", about: "A goal that it serves, by its code.", values: Values::Id },
        Choice { name: "target", about: "A target that it serves, by its code.", values: Values::Id },
        Choice {
            name: "region",
            about: "A region of the Telecommunication Development Bureau.",
            values: Values::Codes(|| regions(RegionSystem::Bdt)),
        },
        Choice {
            name: "area",
            about: "An administrative region of the Union.",
            values: Values::Codes(|| regions(RegionSystem::Administrative)),
        },
        Choice { name: "state", about: "A State where it happens, by its ISO 3166 code.", values: Values::Id },
        Choice {
            name: "stakeholder",
            about: "The type of its organisation.",
            values: Values::Codes(|| Stakeholder::all().iter().map(|one| one.code.to_owned()).collect()),
        },
        Choice { name: "status", about: "How it stands.", values: Values::Codes(|| codes(ProjectStatus::ALL)) },
        Choice { name: "year", about: "The year in which it begins.", values: Values::Number },
        Choice { name: "beneficiary", about: "For whom it is.", values: Values::Codes(|| codes(Beneficiary::ALL)) },
        Choice { name: "language", about: "The language of the entry.", values: Values::Codes(|| codes(&Lang::ALL)) },
        Choice { name: "kind", about: "The kind of activity.", values: Values::Codes(|| codes(ActivityType::ALL)) },
    ],
    sorts: &["newest", "best"],
};

fn regions(system: RegionSystem) -> Vec<String> {
    system.regions().iter().map(|region| region.code.to_owned()).collect()
}

/// The operations on projects.
pub(crate) fn operations() -> Table {
    const READ: &str = stocktaking::READ;
    const PLACES: &[(&str, &str)] = &[("project", "K7M2Q")];
    let (list_of, one_of) = (("listProjects", "projects"), ("getProject", "projects"));
    let path = "/api/v1/projects/{project}";
    Table::default()
        .with(Operation::list::<Project>(list_of, "/api/v1/projects", READ, Words::op_projects, RULES), list)
        .with(Operation::record::<Project>(one_of, path, READ, Words::op_project, PLACES), one)
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let chosen = FACETS.iter().filter_map(|facet| Some((*facet, vec![asked.text(facet)?])));
    let filter = Filter { words: asked.words(), chosen: chosen.collect() };
    // As on the page: what fits the words best comes first, unless another order is asked for.
    let sort = match asked.text("sort").as_deref() {
        None | Some("best") => Sort::Best,
        Some(_) => Sort::Newest,
    };
    let wanted = Wanted { filter, sort, lang: visit.lang, offset: 0, limit: asked.limit, face: Face::File };
    let place: Option<Place> = asked.after()?;
    let walk = register::walk(&visit.state.db, visit.state.parts.get(), &wanted, place.as_ref()).await?;
    let walk = walk.ok_or_else(|| asked.lost())?;
    let next = walk.next.map(|place| asked.next(&place));
    let ids: Vec<String> = walk.rows.iter().map(|project| project.id.clone()).collect();
    let mut calls = answers::numbers(&visit.state.db, &ids).await?;
    let form = |project: kept::Project| {
        let calls = calls.remove(&project.id).unwrap_or_default();
        Project::of(&visit, project, calls)
    };
    let items: Vec<Project> = walk.rows.into_iter().filter_map(form).collect();
    listed::page(&items, walk.total, next)
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let id = kit::id::read(visit.at("project")).or_not_found()?;
    let project = projects::one(&visit.state.db, &id).await?.or_not_found()?;
    let calls = answers::numbers(&visit.state.db, std::slice::from_ref(&id)).await?.remove(&id).unwrap_or_default();
    listed::one(&Project::of(&visit, project, calls).or_not_found()?)
}
