//! One project before its reviewer: what it says, what is amiss, what changed since it was published, the checklist, and the
//! decisions.

use askama::Template;
use axum::http::StatusCode;
use kit::{
    id,
    journal::{Piece, pieces},
    web::{self, Answer, Error, FieldError, Found as _, Link, Page, Visit},
};
use language::Lang;
use people::store::accounts;

use super::{has_conflict, queue::days_since, sees};
use crate::{
    alike::{self, Alike},
    entry::typed::Typed,
    names,
    pages::view::{Said, View},
    project::{Content, Project, check::faults},
    states::{self, Act, ProjectState, Who},
    store::{projects, steps},
    trust::KNOWN,
    words::Words,
};

/// The fields at which changes can be asked for.
const FIELDS: &[&str] = &[
    "title",
    "activity",
    "summary",
    "goal",
    "added-value",
    "website",
    "video",
    "organisation",
    "stakeholder",
    "state",
    "coverage",
    "states",
    "status",
    "begins",
    "ends",
    "lines",
    "goals",
    "targets",
    "beneficiaries",
    "reach-people",
    "reach-counted",
    "results",
    "claim-1-evidence",
    "aim-1-source",
    "challenges",
    "replicability",
    "sustainability",
    "values",
    "picture-1-alt",
];
/// How many reasons can be given at once.
pub(super) const REASONS: usize = 4;

#[derive(Template)]
#[template(path = "review/one.html")]
struct ReviewPage {
    page: Page,
    words: Words,
    action: String,
    seen: i64,
    lang: Lang,
    title: String,
    state: (&'static str, String),
    waits: String,
    faults: Vec<String>,
    alike: Vec<Alike>,
    /// The calls that it answered: address, title and number.
    calls: Vec<(String, Said, String)>,
    changed: Vec<Changed>,
    view: View,
    contact: String,
    budget: String,
    has_conflict: bool,
    is_waiting: bool,
    checklist: Vec<(usize, String, bool)>,
    fields: Vec<(String, String)>,
    reasons: Vec<(usize, String, String)>,
    acts: Vec<(&'static str, String)>,
    may_merge: bool,
    merged: Vec<Link>,
    typed: [String; 2],
    steps: Vec<(String, String, String, String)>,
    problems: Vec<FieldError>,
}

/// A field that differs from what is published.
struct Changed {
    name: String,
    /// A text with what was taken out (`del`) and put in (`ins`); empty for what is no text.
    pieces: Vec<(&'static str, String)>,
}

/// The project of the address, where the visitor reviews it.
pub(super) async fn item(visit: &Visit) -> Result<Project, Error> {
    let id = id::read(visit.at("project")).or_not_found()?;
    let project = projects::one(&visit.state.db, &id).await?.or_not_found()?;
    if sees(visit, &project) { Ok(project) } else { Err(Error::NotFound) }
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let project = item(&visit).await?;
    page(&visit, &project, &Typed::default(), Vec::new()).await
}

/// What is to be looked at before a project is published.
pub(super) fn checklist(words: Words) -> [String; 6] {
    [
        words.checklist_serves(),
        words.checklist_says(),
        words.checklist_organisation(),
        words.checklist_claims(),
        words.checklist_clean(),
        words.checklist_new(),
    ]
}

/// The page, with what was typed and what is wrong.
pub(super) async fn page(visit: &Visit, project: &Project, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let (words, db) = (Words(visit.lang), &visit.state.db);
    let content = &project.content;
    let has_conflict = has_conflict(visit, project).await?;
    let open: Vec<Act> =
        if has_conflict { Vec::new() } else { states::open(project.standing(), Who::Reviewer).collect() };
    let found = faults(content, KNOWN.links);
    let taken = steps::of(db, &project.id).await?;
    let named = accounts::names_of(db, taken.iter().map(|step| step.by.as_str())).await?;
    let waits = project.times.submitted.as_deref().and_then(|at| days_since(at, visit.state.clock.now()));
    let merged = projects::merged_into(db, &project.id).await?;
    let of_merged = |one: &Project| {
        Link::new(visit.href(&format!("/projects/{}/review", one.id)), format!("{} {}", one.id, one.content.title))
    };
    let list = checklist(words).into_iter().enumerate();
    let reason = |number: usize| {
        (number, typed.get(&format!("field-{number}")).to_owned(), typed.get(&format!("reason-{number}")).to_owned())
    };
    let path = format!("/projects/{}", project.id);
    let title = names::title(words, content);
    let told = |step: &steps::Taken| {
        let day = step.at.get(..10).unwrap_or_default();
        let by = named.get(&step.by).cloned().unwrap_or_default();
        let done = names::done(words, step.act);
        let done = if step.is_undone { words.undone(done) } else { done };
        (day.to_owned(), language::partial_date(visit.lang, day), format!("{done} – {by}"), step.why.clone())
    };
    let view = ReviewPage {
        page: visit
            .page(title.as_str())
            .at(&format!("{path}/review"))
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/review", words.review_title()),
        action: visit.href(&path),
        seen: project.version,
        lang: content.lang,
        title,
        state: names::state(words, project.state),
        waits: match (project.state, waits) {
            (ProjectState::Submitted, Some(days)) => words.waits_days(days),
            _ => String::new(),
        },
        faults: found.iter().map(|fault| names::fault(words, content.lang, fault).message).collect(),
        alike: alike::of(visit, project).await?,
        calls: crate::calls::named(visit, &project.id).await?,
        changed: changed(words, project),
        view: View::of(visit, &project.id, content),
        contact: [content.contact.name.as_str(), content.contact.mail.as_str()].join(" ").trim().to_owned(),
        budget: content.budget.clone(),
        has_conflict,
        is_waiting: open.contains(&Act::Publish),
        checklist: list
            .map(|(place, item)| (place + 1, item, typed.has("checked", &(place + 1).to_string())))
            .collect(),
        fields: FIELDS.iter().map(|field| ((*field).to_owned(), names::label(words, field))).collect(),
        reasons: (1..=REASONS).map(reason).collect(),
        may_merge: open.contains(&Act::Merge),
        acts: open
            .iter()
            .filter(|act| **act != Act::Merge)
            .map(|act| (act.code(), names::button(words, *act)))
            .collect(),
        merged: merged.iter().map(of_merged).collect(),
        typed: [typed.get("why").to_owned(), typed.get("into").to_owned()],
        steps: taken.iter().map(told).collect(),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// What differs from what is published: the name of each field, and of a text what was taken out and put in.
fn changed(words: Words, project: &Project) -> Vec<Changed> {
    let Some(published) = project.published.as_ref().filter(|_| project.state == ProjectState::Submitted) else {
        return Vec::new();
    };
    let named = |field: &str| match field {
        "topics" => words.f_lines(),
        "claims" => words.claims(),
        "aims" => words.aims(),
        "partners" => words.partners(),
        "pictures" => words.pictures(),
        "reach" => words.step_reach(),
        "also" => words.also(),
        field => names::label(words, &field.replace('_', "-")),
    };
    let now = project.content.for_the_public();
    let mark = |piece: Piece| match piece {
        Piece::Kept(text) => ("", text),
        Piece::Out(text) => ("del", text),
        Piece::In(text) => ("ins", text),
    };
    let one = |field: String| {
        let texts = text_of(published, &field).zip(text_of(&now, &field));
        let pieces = texts.map(|(before, after)| pieces(before, after).into_iter().map(mark).collect());
        Changed { name: named(&field), pieces: pieces.unwrap_or_default() }
    };
    projects::changed(published, &now).into_iter().map(one).collect()
}

/// A text by its field.
fn text_of<'c>(content: &'c Content, field: &str) -> Option<&'c str> {
    Some(match field {
        "title" => &content.title,
        "summary" => &content.summary,
        "goal" => &content.goal,
        "added_value" => &content.added_value,
        "results" => &content.results,
        "challenges" => &content.challenges,
        "replicability" => &content.replicability,
        "sustainability" => &content.sustainability,
        "values" => &content.values,
        _ => return None,
    })
}
