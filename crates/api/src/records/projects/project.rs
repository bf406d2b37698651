//! A project as programs read it: what everybody may read of it, with its codes and its numbers.

use kit::web::Visit;
use serde::Serialize;
use stocktaking::{
    Content,
    project::{self as kept, Known},
};
use utoipa::{
    ToSchema,
    openapi::{RefOr, schema::Schema},
};
use vocabulary::{
    ActivityType, Beneficiary, CompactObjective, Coverage, ProjectStatus, RegionSystem, Stakeholder, Topic,
};

use crate::records::{Text, lang, one_of, one_or_none_of};

/// A published project.
#[derive(Serialize, ToSchema)]
pub(crate) struct Project {
    /// Its id, which never changes.
    id: String,
    /// The project that it was merged into, by its id; all else is as it was then.
    merged_into: Option<String>,
    /// The page of it for people.
    url: String,
    /// The language that it is written in.
    #[schema(schema_with = lang)]
    lang: &'static str,
    /// Its title.
    title: Text,
    /// What it is, in short.
    summary: Text,
    /// What kind of activity it is.
    #[schema(schema_with = activity)]
    kind: Option<ActivityType>,
    /// Whose it is.
    organisation: Party,
    /// Who else takes part.
    partners: Vec<Party>,
    /// How far it reaches.
    #[schema(schema_with = coverage)]
    coverage: Option<Coverage>,
    /// The States where it happens, by their ISO 3166 codes of three letters.
    states: Vec<String>,
    /// The regions of the Telecommunication Development Bureau.
    regions: Vec<&'static str>,
    /// The administrative regions of the Union.
    areas: Vec<&'static str>,
    /// The regional initiative that it belongs to, as a regional or world conference named it.
    initiative: Option<String>,
    /// How it stands.
    #[schema(schema_with = status)]
    status: Option<ProjectStatus>,
    /// When it begins: a year, a month or a day, ISO 8601.
    begins: Option<String>,
    /// When it ends, likewise.
    ends: Option<String>,
    /// The action lines, goals and targets that it serves, by their codes.
    topics: Vec<String>,
    /// The objectives of the Global Digital Compact that it serves.
    #[schema(schema_with = objectives)]
    compact: Vec<CompactObjective>,
    /// For whom it is.
    #[schema(schema_with = beneficiaries)]
    beneficiaries: Vec<Beneficiary>,
    /// What it is to reach and by when, in its own language, as all texts below.
    goal: String,
    /// What it adds to what was there.
    added_value: String,
    /// What came of it.
    results: String,
    /// What was hard, and what comes next.
    challenges: String,
    /// How it can be done elsewhere.
    replicability: String,
    /// How it goes on.
    sustainability: String,
    /// How it promotes the values of the Summit.
    values: String,
    /// Its website.
    website: Option<String>,
    /// How many it reaches.
    reach: Reach,
    /// What it did for goals and targets, and how that is known.
    claims: Vec<Claim>,
    /// What it aimed at, and what it reached.
    aims: Vec<Aim>,
    /// The calls that it answered, by their numbers.
    calls: Vec<String>,
    /// When it was first published, as RFC 3339 writes it.
    published: Option<String>,
    /// When it was last said to be true.
    confirmed: Option<String>,
    /// Where it comes from, where nobody filed it here.
    source: Option<String>,
}

/// An organisation.
#[derive(Serialize, ToSchema)]
struct Party {
    /// Its name.
    name: String,
    /// Its type.
    #[schema(schema_with = stakeholder)]
    stakeholder: Option<String>,
    /// Its State, by its ISO 3166 code of three letters.
    state: Option<String>,
}

/// A number that may not be known. Where it is null and not said to be unknown, nothing was said of it.
#[derive(Serialize, ToSchema)]
struct Figure {
    /// The number.
    number: Option<u64>,
    /// Whether it was said that nobody knows it.
    is_not_known: bool,
}

/// How many a project reaches.
#[derive(Serialize, ToSchema)]
struct Reach {
    /// People.
    people: Figure,
    /// Women and girls among them.
    women: Figure,
    /// Men and boys among them.
    men: Figure,
    /// Those under 25 among them.
    under_25: Figure,
    /// Those of 60 or more among them.
    over_60: Figure,
    /// Places: villages, schools, clinics, offices.
    places: Figure,
    /// How they were counted.
    counted: String,
}

/// What a project did for a goal or target.
#[derive(Serialize, ToSchema)]
struct Claim {
    /// The goal or target, by its code.
    topic: String,
    /// What changed.
    changed: String,
    /// How that is known.
    evidence: String,
    /// Where it can be looked up.
    link: Option<String>,
    /// The file that shows it.
    file: Option<String>,
}

/// An aim with what was reached of it.
#[derive(Serialize, ToSchema)]
struct Aim {
    /// What was aimed at.
    aim: String,
    /// In what it is counted.
    unit: String,
    /// How many there were before it began.
    baseline: Figure,
    /// The day of that number: a year, a month or a day, ISO 8601.
    baseline_date: Option<String>,
    /// Where that number comes from.
    baseline_source: String,
    /// How many were to be reached.
    planned: Figure,
    /// How many were reached.
    reached: Figure,
    /// The day of what was reached: a year, a month or a day, ISO 8601.
    date: Option<String>,
    /// Where the number of what was reached comes from.
    source: String,
}

impl Project {
    /// What everybody may read of a project; nothing where that is nothing.
    pub(super) fn of(visit: &Visit, project: kept::Project, calls: Vec<String>) -> Option<Project> {
        if !project.is_public() && project.into.is_none() {
            return None;
        }
        let kept::Project { id, into, published, source, times, .. } = project;
        let content: Content = published?.for_the_public();
        let some = |text: String| (!text.is_empty()).then_some(text);
        Some(Project {
            url: visit.url(&format!("/projects/{id}")),
            merged_into: into,
            lang: content.lang.code(),
            title: Text::of(&content.titles(), visit.lang),
            summary: Text::of(&content.summaries(), visit.lang),
            regions: content.regions_of(RegionSystem::Bdt),
            areas: content.regions_of(RegionSystem::Administrative),
            topics: content.topics.iter().map(Topic::to_string).collect(),
            reach: Reach::from(content.reach),
            kind: content.activity,
            organisation: Party::from(content.organisation),
            partners: content.partners.into_iter().map(Party::from).collect(),
            coverage: content.coverage,
            states: content.states,
            initiative: some(content.initiative),
            status: content.status,
            begins: some(content.begins),
            ends: some(content.ends),
            compact: content.compact,
            beneficiaries: content.beneficiaries,
            goal: content.goal,
            added_value: content.added_value,
            results: content.results,
            challenges: content.challenges,
            replicability: content.replicability,
            sustainability: content.sustainability,
            values: content.values,
            website: some(content.website),
            claims: content.claims.into_iter().map(|claim| Claim::of(visit, &id, claim)).collect(),
            aims: content.aims.into_iter().map(Aim::from).collect(),
            calls,
            published: times.published,
            confirmed: times.confirmed,
            source,
            id,
        })
    }
}

impl From<kept::Party> for Party {
    fn from(party: kept::Party) -> Party {
        let some = |code: String| (!code.is_empty()).then_some(code);
        Party { name: party.name, stakeholder: some(party.stakeholder), state: some(party.state) }
    }
}

impl From<Known> for Figure {
    fn from(known: Known) -> Figure {
        Figure { number: known.number(), is_not_known: known == Known::NotKnown }
    }
}

impl From<kept::Reach> for Reach {
    fn from(reach: kept::Reach) -> Reach {
        Reach {
            people: reach.people.into(),
            women: reach.women.into(),
            men: reach.men.into(),
            under_25: reach.under_25.into(),
            over_60: reach.over_60.into(),
            places: reach.places.into(),
            counted: reach.counted,
        }
    }
}

impl Claim {
    fn of(visit: &Visit, project: &str, claim: kept::Claim) -> Claim {
        let link = (!claim.link.is_empty()).then_some(claim.link);
        let file = (!claim.file.is_empty()).then(|| visit.url(&format!("/projects/{project}/files/{}", claim.file)));
        Claim { topic: claim.topic.to_string(), changed: claim.changed, evidence: claim.evidence, link, file }
    }
}

impl From<kept::Aim> for Aim {
    fn from(aim: kept::Aim) -> Aim {
        Aim {
            aim: aim.aim,
            unit: aim.unit,
            baseline: aim.baseline.into(),
            baseline_date: (!aim.baseline_date.is_empty()).then_some(aim.baseline_date),
            baseline_source: aim.baseline_source,
            planned: aim.planned.into(),
            reached: aim.reached.into(),
            date: (!aim.date.is_empty()).then_some(aim.date),
            source: aim.source,
        }
    }
}

fn activity() -> RefOr<Schema> {
    one_or_none_of(ActivityType::ALL)
}

fn coverage() -> RefOr<Schema> {
    one_or_none_of(Coverage::ALL)
}

fn status() -> RefOr<Schema> {
    one_or_none_of(ProjectStatus::ALL)
}

fn stakeholder() -> RefOr<Schema> {
    one_or_none_of(Stakeholder::all().iter().map(|one| one.code))
}

fn objectives() -> RefOr<Schema> {
    listed_of(one_of(CompactObjective::ALL))
}

fn beneficiaries() -> RefOr<Schema> {
    listed_of(one_of(Beneficiary::ALL))
}

fn listed_of(one: RefOr<Schema>) -> RefOr<Schema> {
    utoipa::openapi::schema::ArrayBuilder::new().items(one).into()
}
