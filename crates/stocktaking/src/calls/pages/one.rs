//! A call as everybody reads it: what is asked, until when, of whom; which published projects answer it; and, for those who have
//! projects, the way to answer.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{self, Answer, Error, FieldError, Format, Link, PAGE_SIZE, Page, Pager, Visit, parts::History};
use serde_json::{Value, json};

use super::{
    super::{
        answer::{desk_link, today},
        call::{Call, CallKind, Stage},
        read,
    },
    told,
};
use crate::{
    STORIES, names,
    pages::{
        list::{self, Line},
        view::{Said, shown},
    },
    project::Project,
    states::ProjectState,
    store::{calls::answers, projects},
    words::Words,
};

#[derive(Template)]
#[template(path = "calls/pages/one.html")]
struct OnePage {
    page: Page,
    words: Words,
    number: String,
    title: Said,
    stage: (&'static str, String),
    left: String,
    facts: Vec<(String, Vec<Link>)>,
    text: Said,
    told: Option<(&'static str, String)>,
    why: Option<Said>,
    file: Option<String>,
    /// What the visitor has just put forward: what that means, its page, and its id while it can be taken back.
    answered: Option<(String, Link, String)>,
    own: Vec<(String, Said)>,
    answers: String,
    /// How many answered, and how many of them are published.
    sent: i64,
    total: i64,
    pager: Pager,
    lines: Vec<Line>,
    /// Whether each line has a way to make it a success story.
    stories: bool,
    desk: Option<Link>,
    formats: Vec<(&'static str, String)>,
    history: History,
    problems: Vec<FieldError>,
}

/// The page.
pub(in crate::calls) async fn show(visit: Visit) -> Answer {
    let call = read(&visit).await?;
    match visit.format {
        Format::Json => web::json(&as_json(&visit, &call).await?),
        Format::Ics => told::calendar(&visit, std::slice::from_ref(&call)).answer(),
        _ => page(&visit, &call, StatusCode::OK, Vec::new()).await,
    }
}

/// The page, with what could not be done.
pub(in crate::calls) async fn page(
    visit: &Visit,
    call: &Call,
    status: StatusCode,
    problems: Vec<FieldError>,
) -> Answer {
    let (words, day, db) = (Words(visit.lang), today(visit), &visit.state.db);
    let path = format!("/projects/calls/{}", call.number);
    let stage = call.stage(day);
    let (sent, total) = answers::count(db, &call.number).await?;
    let pager = pager(visit, &path, total);
    let found = answers::published(db, &call.number, (PAGE_SIZE, (pager.page - 1) * PAGE_SIZE)).await?;
    let title = shown(call.terms.title.shown(visit.lang));
    let frame = visit
        .page(title.text.as_str())
        .at(&path)
        .section("projects")
        .under("/projects", words.list_title())
        .under("/projects/calls", words.calls_title());
    let view = OnePage {
        number: call.number.clone(),
        stage: told::stage(words, stage),
        left: told::days_left(words, call, day),
        facts: facts(visit, call),
        text: shown(call.terms.words.shown(visit.lang)),
        told: means(words, call, stage),
        why: call.withdrawn.as_ref().map(|one| shown(one.why.shown(visit.lang))).filter(|why| !why.text.is_empty()),
        file: (stage == Stage::Open).then(|| visit.href(&format!("/projects/new?call={}", call.number))),
        answered: answered(visit, call).await?,
        own: if stage == Stage::Open { own(visit, call).await? } else { Vec::new() },
        answers: visit.href(&format!("{path}/answers")),
        sent,
        total,
        pager,
        lines: found.iter().map(|project| list::line(visit, project)).collect(),
        stories: call.terms.kind == CallKind::Stories && visit.may(STORIES),
        desk: desk_link(visit, call),
        formats: [Format::Json, Format::Ics].map(|one| (one.name(), frame.format(one.suffix()))).to_vec(),
        history: people::history::of(visit, crate::HISTORY, &call.subject()).await?,
        page: frame.describe(told::lead(visit, call)),
        title,
        words,
        problems,
    };
    web::html_with(status, &view)
}

/// The pages of the projects that answer.
fn pager(visit: &Visit, path: &str, total: i64) -> Pager {
    let pages = Pager::pages(total);
    let asked = form_urlencoded::parse(visit.query.as_bytes()).find(|(name, _)| name == "page");
    let page = asked.and_then(|(_, page)| page.parse::<i64>().ok()).unwrap_or(1).clamp(1, pages);
    Pager::of(page, pages, |page| visit.href(&format!("{path}?page={page}#projects")))
}

/// What a reader is to know of how the call stands, with its tone.
fn means(words: Words, call: &Call, stage: Stage) -> Option<(&'static str, String)> {
    let closes = language::date(words.0, call.terms.closes);
    Some(match stage {
        Stage::Draft => ("due", words.call_means_draft()),
        Stage::Announced => ("", words.call_means_announced(language::date(words.0, call.terms.opens))),
        Stage::Open => return None,
        Stage::Closed => ("", words.call_means_closed(closes)),
        Stage::Withdrawn => ("late", words.call_means_withdrawn()),
    })
}

fn facts(visit: &Visit, call: &Call) -> Vec<(String, Vec<Link>)> {
    let words = Words(visit.lang);
    let plain = |text: String| vec![Link::new("", text)];
    let date = |day| language::date(visit.lang, day);
    let mut facts = vec![
        (words.call_kind(), plain(told::kind(words, call.terms.kind))),
        (words.call_opens(), plain(date(call.terms.opens))),
        (words.call_closes(), plain(words.call_until(date(call.terms.closes)))),
    ];
    let before: Vec<Link> = call.extensions.iter().map(|one| Link::new("", date(one.before))).collect();
    if !before.is_empty() {
        facts.push((words.call_closed_before(), before));
    }
    facts.extend(told::scope(visit, call));
    facts
}

/// The projects of the visitor that could be put forward.
async fn own(visit: &Visit, call: &Call) -> Result<Vec<(String, Said)>, Error> {
    if visit.actor.is_public() {
        return Ok(Vec::new());
    }
    let db = &visit.state.db;
    let named = answers::of_call(db, &call.number).await?;
    let may = |project: &Project| {
        !matches!(project.state, ProjectState::Withdrawn | ProjectState::Merged)
            && !named.iter().any(|answer| answer.project == project.id)
    };
    let all = projects::of_editor(db, &visit.actor.id).await?.into_iter().filter(may);
    Ok(all.map(|project| (project.id.clone(), titled(visit, &project))).collect())
}

fn titled(visit: &Visit, project: &Project) -> Said {
    Said {
        text: names::title(Words(visit.lang), &project.content),
        lang: project.content.lang,
        is_fallback: project.content.lang != visit.lang,
    }
}

/// What the visitor has just put forward.
async fn answered(visit: &Visit, call: &Call) -> Result<Option<(String, Link, String)>, Error> {
    let words = Words(visit.lang);
    let asked = form_urlencoded::parse(visit.query.as_bytes()).find(|(name, _)| name == "answered");
    let Some(id) = asked.and_then(|(_, id)| kit::id::read(&id)) else { return Ok(None) };
    let db = &visit.state.db;
    if visit.actor.is_public() || !crate::store::editors::writes(db, &id, &visit.actor.id).await? {
        return Ok(None);
    }
    let answer = answers::of_project(db, &id).await?.into_iter().find(|answer| answer.call == call.number);
    let (Some(answer), Some(project)) = (answer, projects::one(db, &id).await?) else { return Ok(None) };
    let said = match answer.answered_at {
        Some(_) => words.call_now_answered(),
        None => words.call_now_named(language::date(visit.lang, call.terms.closes)),
    };
    let title = names::title(words, &project.content);
    Ok(Some((said, Link::new(visit.href(&format!("/projects/{id}/check")), title), id)))
}

async fn as_json(visit: &Visit, call: &Call) -> Result<Value, Error> {
    let (terms, db) = (&call.terms, &visit.state.db);
    let all = |text: &language::Text| -> Value {
        text.versions().map(|(lang, version)| (lang.code().to_owned(), Value::from(version.text.as_str()))).collect()
    };
    let found = answers::published(db, &call.number, answers::ALL).await?;
    let (sent, published) = answers::count(db, &call.number).await?;
    let item = |project: &Project| {
        let content = project.published.as_ref().unwrap_or(&project.content);
        json!({
            "id": project.id,
            "url": visit.url(&format!("/projects/{}", project.id)),
            "title": content.titles().shown(visit.lang).text,
        })
    };
    Ok(json!({
        "number": call.number,
        "url": visit.url(&format!("/projects/calls/{}", call.number)),
        "kind": terms.kind.code(),
        "stage": call.stage(today(visit)).code(),
        "title": all(&terms.title),
        "text": all(&terms.words),
        "opens": terms.opens.to_string(),
        "closes": terms.closes.to_string(),
        "closed_before": call.extensions.iter().map(|one| one.before.to_string()).collect::<Vec<_>>(),
        "scope": terms.scope,
        "answers": sent,
        "published": published,
        "projects": found.iter().map(item).collect::<Vec<_>>(),
    }))
}
