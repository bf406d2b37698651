//! By what public projects are filtered and counted, kept beside each of them.

use kit::db::{Result, Run, Tx, sql};
use vocabulary::{RegionSystem, Topic};

use crate::project::{Content, Project, year};

/// The facets, as in addresses, in the order of the list.
pub const FACETS: &[&str] = &[
    "line",
    "goal",
    "target",
    "region",
    "area",
    "state",
    "stakeholder",
    "status",
    "year",
    "beneficiary",
    "language",
    "kind",
];

/// How many values are kept by one statement, each in three places: SQLite takes at most 32,766.
const AT_ONCE: usize = 3000;

/// Keeps what a project is counted under: nothing where not everybody can read it.
pub(super) async fn keep(tx: &mut Tx, project: &Project) -> Result<()> {
    keep_all(tx, &[project]).await
}

/// The same for many projects.
pub(super) async fn keep_all(tx: &mut Tx, projects: &[&Project]) -> Result<()> {
    for project in projects {
        tx.run(sql("DELETE FROM project_facets WHERE project = ?").bind(&project.id)).await?;
    }
    add_all(tx, projects).await
}

/// The same for projects that are new, of which nothing is kept yet.
pub(super) async fn add_all(tx: &mut Tx, projects: &[&Project]) -> Result<()> {
    let public = projects.iter().filter(|project| project.is_public());
    let all: Vec<(&str, &str, String)> = public
        .flat_map(|project| {
            let values = project.published.iter().flat_map(values);
            values.map(|(facet, value)| (project.id.as_str(), facet, value))
        })
        .collect();
    for some in all.chunks(AT_ONCE) {
        let statement = sql("INSERT INTO project_facets (project, facet, value) VALUES");
        let statement = statement
            .rows("(?, ?, ?)", some, |row, (project, facet, value)| row.bind(*project).bind(*facet).bind(value));
        tx.run(statement.push(" ON CONFLICT (facet, value, project) DO NOTHING")).await?;
    }
    Ok(())
}

/// The values in all facets of what a project says.
pub(crate) fn values(content: &Content) -> Vec<(&'static str, String)> {
    let mut values: Vec<(&'static str, String)> = Vec::new();
    for topic in &content.topics {
        match topic {
            Topic::Line(_) => values.push(("line", topic.to_string())),
            Topic::Target(_) => values.push(("target", topic.to_string())),
            Topic::Goal(_) | Topic::System(_) => {}
        }
    }
    let mut add = |facet: &'static str, codes: Vec<String>| values.extend(codes.into_iter().map(|code| (facet, code)));
    let owned = |codes: Vec<&'static str>| codes.into_iter().map(str::to_owned).collect::<Vec<_>>();
    add("goal", owned(content.goals()));
    add("region", owned(content.regions_of(RegionSystem::Bdt)));
    add("area", owned(content.regions_of(RegionSystem::Administrative)));
    add("state", content.states.clone());
    add("stakeholder", vec![content.organisation.stakeholder.clone()]);
    add("status", content.status.iter().map(ToString::to_string).collect());
    add("year", year(&content.begins).iter().map(ToString::to_string).collect());
    add("beneficiary", content.beneficiaries.iter().map(ToString::to_string).collect());
    add("language", vec![content.lang.code().to_owned()]);
    add("kind", content.activity.iter().map(ToString::to_string).collect());
    values.retain(|(_, value)| !value.is_empty());
    values
}
