//! One step of the form: shown with what is there, kept as it is sent. A program that keeps while somebody types is answered in
//! JSON, a person with the next page.

use std::collections::BTreeMap;

use askama::Template;
use axum::{
    Form,
    http::{HeaderMap, StatusCode, header},
};
use kit::web::{self, Answer, Error, FieldError, Link, Page, Visit};
use language::Lang;
use mapping::Group;
use serde_json::json;

use super::{
    elsewhere, explain,
    fill::fill,
    form::{self, Part},
    own,
    read::read,
    sent_to,
    suggest::suggestions,
    trust_in,
    typed::Typed,
};
use crate::{
    alike::{self, Alike},
    calls::{self, Naming},
    names,
    project::{MOST_FILES, MOST_PICTURES, Project, Step, check::faults},
    states::{Act, ProjectState},
    store::{projects, steps},
    words::Words,
};

#[derive(Template)]
#[template(path = "entry/step.html")]
struct StepPage {
    page: Page,
    words: Words,
    mapping: mapping::words::Words,
    project: String,
    lang: Lang,
    title: String,
    steps: Vec<Way>,
    place: String,
    step_name: String,
    action: String,
    seen: i64,
    is_saved: bool,
    parts: Vec<Part>,
    suggested: Vec<Group>,
    /// What it looks like; shown where its title and organisation are written.
    alike: Option<Vec<Alike>>,
    pictures: Option<Vec<Shown>>,
    /// The files that show what is claimed: number, name, address.
    files: Option<Vec<(usize, String, String)>>,
    may_add_file: bool,
    file_wrong: String,
    megabytes: String,
    may_add: bool,
    is_last: bool,
    check: String,
    /// The calls that it names and has not answered yet.
    calls: Vec<Naming>,
    problems: Vec<FieldError>,
}

/// A step in the list above the form.
struct Way {
    href: String,
    name: String,
    is_current: bool,
    /// How many faults it has; shown only when the whole was looked over.
    faults: i64,
}

/// A picture that is there.
struct Shown {
    number: usize,
    src: String,
    name: String,
    alt: String,
}

/// The step of the address.
fn asked(visit: &Visit) -> Result<Step, Error> {
    visit.at("step").parse().map_err(|()| Error::NotFound)
}

/// The form.
pub(super) async fn show(visit: Visit) -> Answer {
    let step = asked(&visit)?;
    let Some(project) = own(&visit).await? else { return elsewhere(&visit).await };
    let check = format!("/projects/{}/check", project.id);
    if !project.state.is_written() {
        return web::see(&visit.href(&check));
    }
    let typed = fill(step, &project.content);
    page(&visit, &project, step, typed, Vec::new()).await
}

/// Keeps what was sent.
pub(super) async fn save(visit: Visit, headers: HeaderMap, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let step = asked(&visit)?;
    let mut project = sent_to(&visit).await?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let seen = typed.get("seen").parse().unwrap_or_default();
    let mut content = project.content.clone();
    let mut wrong = read(words, step, &typed, &mut content);
    match projects::save(&visit.state.db, &visit.actor.id, &project.id, seen, content.clone()).await {
        Ok(version) => {
            project.version = version;
            project.content = content;
        }
        Err(refusal) => wrong.insert(0, FieldError::new("", explain(words, refusal)?)),
    }
    if step == Step::What {
        wrong.extend(calls::keep(&visit, &project, &typed).await?);
    }
    let is_program = headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes() == b"application/json");
    match (wrong.is_empty(), is_program) {
        (true, true) => kept(&visit, &project, step).await,
        (false, true) => Err(Error::Refused(wrong)),
        (true, false) => web::see(&after(&visit, &project, step, typed.get("then"))),
        (false, false) => page(&visit, &project, step, typed, wrong).await,
    }
}

/// What a program is told that keeps a form while somebody types: the version, and what the entry looks like so far.
async fn kept(visit: &Visit, project: &Project, step: Step) -> Answer {
    let said = Words(visit.lang).kept();
    web::json(&json!({ "version": project.version, "said": said, "alike": alike_at(visit, project, step).await? }))
}

/// What an entry looks like, at the steps where that can be seen.
async fn alike_at(visit: &Visit, project: &Project, step: Step) -> Result<Option<Vec<Alike>>, Error> {
    Ok(match step {
        Step::What | Step::Who => Some(alike::titled(visit, project).await?),
        _ => None,
    })
}

/// Where one goes after a step.
fn after(visit: &Visit, project: &Project, step: Step, then: &str) -> String {
    let at = |step: Step| visit.href(&format!("/projects/{}/edit/{}", project.id, step.code()));
    match (then, step.next()) {
        ("stay", _) => format!("{}?kept", at(step)),
        ("check", _) | (_, None) => visit.href(&format!("/projects/{}/check", project.id)),
        (_, Some(next)) => at(next),
    }
}

pub(super) async fn page(
    visit: &Visit,
    project: &Project,
    step: Step,
    typed: Typed,
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let content = &project.content;
    let has = |name: &str| visit.query.split('&').any(|pair| pair == name);
    let links = trust_in(visit, &project.owner).await?.links;
    let all = faults(content, links);
    // What is missing is said once the whole was looked over; what is too long at once.
    let is_said = |fault: &crate::project::check::Fault| {
        has("look") || matches!(fault.wrong, crate::project::check::Wrong::TooLong { .. })
    };
    let mut at_fields = problems.clone();
    at_fields.extend(all.iter().filter(|fault| is_said(fault)).map(|fault| names::fault(words, content.lang, fault)));
    at_fields.extend(reasons(visit, project).await?);
    let way = |of: Step| Way {
        href: visit.href(&format!(
            "/projects/{}/edit/{}{}",
            project.id,
            of.code(),
            if has("look") { "?look" } else { "" }
        )),
        name: names::step(words, of),
        is_current: of == step,
        faults: if has("look") { count(&all, of) } else { 0 },
    };
    let mut parts = form::parts(words, step, content, &typed, &at_fields);
    if step == Step::What {
        parts.extend(calls::boxes(visit, project, &typed).await?.map(Part::Calls));
    }
    let number = Step::ALL.iter().position(|one| *one == step).map_or(1, |place| place + 1);
    let title = names::title(words, content);
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let path = format!("/projects/{}", project.id);
    let at = format!("{path}/edit/{}", step.code());
    let view = StepPage {
        page: visit
            .page(title.as_str())
            .at(&at)
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/mine", words.mine_title()),
        mapping: mapping::words::Words(visit.lang),
        lang: content.lang,
        title,
        steps: Step::ALL.map(way).into(),
        place: words.step_place(Step::ALL.len().to_string(), number.to_string()),
        step_name: names::step(words, step),
        action: visit.href(&at),
        seen: project.version,
        is_saved: has("kept"),
        parts,
        calls: calls::sent(visit, project).await?,
        suggested: if step == Step::Topics { suggestions(visit.lang, content).await? } else { Vec::new() },
        alike: alike_at(visit, project, step).await?,
        pictures: (step == Step::Extras).then(|| pictures(visit, project)),
        files: (step == Step::Results).then(|| files(visit, project)),
        megabytes: attachments::megabytes(visit),
        file_wrong: wrong_at(&at_fields, "file-file"),
        may_add_file: content.files.len() < MOST_FILES,
        may_add: content.pictures.len() < MOST_PICTURES,
        is_last: step.next().is_none(),
        check: visit.href(&format!("{path}/check")),
        project: visit.href(&path),
        words,
        problems,
    };
    web::html_with(status, &view)
}

/// What is wrong with a field, in words.
pub(super) fn wrong_at(errors: &[FieldError], field: &str) -> String {
    let own = errors.iter().filter(|error| error.field == field).map(|error| error.message.as_str());
    own.collect::<Vec<_>>().join(" ")
}

fn count(all: &[crate::project::check::Fault], step: Step) -> i64 {
    let own = all.iter().filter(|fault| Step::of_field(&fault.field) == Some(step));
    i64::try_from(own.count()).unwrap_or(i64::MAX)
}

/// What the reviewer asked for, at its fields, until it is sent again.
pub(super) async fn reasons(visit: &Visit, project: &Project) -> Result<Vec<FieldError>, Error> {
    if project.state != ProjectState::Returned {
        return Ok(Vec::new());
    }
    let words = Words(visit.lang);
    let taken = steps::of(&visit.state.db, &project.id).await?;
    let last = taken.into_iter().find(|step| step.act == Act::Return);
    let reasons: BTreeMap<String, String> = last.map(|step| step.reasons).unwrap_or_default();
    Ok(reasons.into_iter().map(|(field, reason)| FieldError::new(field, words.asked_for(reason))).collect())
}

fn files(visit: &Visit, project: &Project) -> Vec<(usize, String, String)> {
    let row = |(number, file): (usize, &attachments::Attachment)| {
        (number, file.name.clone(), visit.href(&format!("/projects/{}/files/{}", project.id, file.hash)))
    };
    (1..).zip(&project.content.files).map(row).collect()
}

fn pictures(visit: &Visit, project: &Project) -> Vec<Shown> {
    let words = Words(visit.lang);
    let shown = |(number, picture): (usize, &crate::project::Picture)| Shown {
        number,
        src: visit.href(&format!("/projects/{}/pictures/{number}", project.id)),
        name: names::row(words, "picture", number),
        alt: picture.alt.clone(),
    };
    (1..).zip(&project.content.pictures).map(shown).collect()
}

/// The way to a field of the form, for lists of what has to be put right.
pub(super) fn way_to(visit: &Visit, id: &str, error: &FieldError) -> Link {
    let step = Step::of_field(&error.field).unwrap_or(Step::What);
    let href = visit.href(&format!("/projects/{id}/edit/{}?look#{}", step.code(), error.field));
    Link::new(href, &error.message)
}
