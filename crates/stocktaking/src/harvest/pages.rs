//! The pages of harvests, for officers: all of them, one with what each fetching did, and what can be done with it.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Found as _, Page, Visit, parts::Field};
use url::Url;

use super::{
    Allowed, Status,
    form::{as_typed, every, fields, read},
};
use crate::{
    entry::{explain, typed::Typed},
    store::harvests::{self, Fetched, Harvest},
    words::Words,
};

#[derive(Template)]
#[template(path = "harvest/list.html")]
struct ListPage {
    page: Page,
    words: Words,
    hosts: String,
    fields: Vec<Field>,
    lines: Vec<Line>,
    removed: Option<String>,
    problems: Vec<FieldError>,
}

#[derive(Template)]
#[template(path = "harvest/one.html")]
struct OnePage {
    page: Page,
    words: Words,
    path: String,
    line: Line,
    is_asked: bool,
    acts: Vec<(&'static str, String)>,
    seen: i64,
    fields: Vec<Field>,
    runs: Vec<Ran>,
    problems: Vec<FieldError>,
}

struct Line {
    href: String,
    name: String,
    url: String,
    status: (&'static str, String),
    every: String,
    next: String,
    failing: String,
}

struct Ran {
    day: String,
    said: String,
    detail: String,
    href: Option<String>,
}

fn allowed(visit: &Visit) -> Allowed {
    visit.state.parts.get::<Allowed>().cloned().unwrap_or_default()
}

/// All harvests.
pub(super) async fn list(visit: Visit) -> Answer {
    list_page(&visit, &Typed::default(), Vec::new()).await
}

/// Adds one.
pub(super) async fn add(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed::sent(sent);
    match read(Words(visit.lang), &allowed(&visit), &typed) {
        Ok(plan) => {
            let id = harvests::add(&visit.state.db, &visit.actor.id, plan).await?;
            web::see(&visit.href(&format!("/projects/harvests/{id}?asked=1")))
        }
        Err(problems) => list_page(&visit, &typed, problems).await,
    }
}

/// One harvest.
pub(super) async fn show(visit: Visit) -> Answer {
    let harvest = one(&visit).await?;
    let typed = as_typed(&harvest);
    one_page(&visit, harvest, &typed, Vec::new()).await
}

/// Changes what it is told to do.
pub(super) async fn change(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let words = Words(visit.lang);
    let harvest = one(&visit).await?;
    let typed = Typed::sent(sent);
    let plan = match read(words, &allowed(&visit), &typed) {
        Ok(plan) => plan,
        Err(mut problems) => {
            problems.dedup();
            return one_page(&visit, harvest, &typed, problems).await;
        }
    };
    let seen = typed.get("seen").parse().unwrap_or_default();
    match harvests::change(&visit.state.db, &visit.actor.id, (&harvest.id, seen), plan).await {
        Ok(()) => web::see(&visit.href(&format!("/projects/harvests/{}", harvest.id))),
        Err(refusal) => {
            let problems = vec![FieldError::new("", explain(words, refusal)?)];
            one_page(&visit, one(&visit).await?, &typed.without("seen"), problems).await
        }
    }
}

/// Does something with it.
pub(super) async fn act(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let harvest = one(&visit).await?;
    let typed = Typed::sent(sent);
    let (db, actor, id) = (&visit.state.db, visit.actor.id.as_str(), harvest.id.as_str());
    let to = match typed.get("act") {
        "run" => {
            harvests::run_now(db, actor, id).await?;
            format!("/projects/harvests/{id}?asked=1")
        }
        act @ ("pause" | "go-on" | "put-back") => {
            let status = if act == "pause" { Status::Paused } else { Status::Active };
            harvests::set(db, actor, id, (status, act)).await?;
            format!("/projects/harvests/{id}")
        }
        "remove" => {
            harvests::set(db, actor, id, (Status::Removed, "removed")).await?;
            format!("/projects/harvests?removed={id}")
        }
        _ => {
            let problem = FieldError::new("", Words(visit.lang).wrong_choice());
            let typed = as_typed(&harvest);
            return one_page(&visit, harvest, &typed, vec![problem]).await;
        }
    };
    web::see(&visit.href(&to))
}

async fn one(visit: &Visit) -> Result<Harvest, Error> {
    harvests::one(&visit.state.db, visit.at("harvest")).await?.or_not_found()
}

fn line(visit: &Visit, harvest: &Harvest) -> Line {
    let words = Words(visit.lang);
    let day = language::partial_date(visit.lang, harvest.next_at.get(..10).unwrap_or_default());
    let is_active = harvest.status == Status::Active;
    Line {
        href: visit.href(&format!("/projects/harvests/{}", harvest.id)),
        name: harvest.plan.name.clone(),
        url: harvest.plan.url.clone(),
        status: match harvest.status {
            Status::Active => ("agree", words.harvest_active()),
            Status::Paused => ("due", words.harvest_paused()),
            Status::Removed => ("line", words.harvest_removed()),
        },
        every: every(words, harvest.plan.every),
        next: if is_active { words.harvest_next(day) } else { String::new() },
        failing: if harvest.failures > 0 { words.harvest_failing(harvest.failures) } else { String::new() },
    }
}

async fn list_page(visit: &Visit, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let all = harvests::all(&visit.state.db).await?;
    let hosts = allowed(visit).hosts;
    let removed = visit.query.split('&').find_map(|pair| pair.strip_prefix("removed="));
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = ListPage {
        page: visit
            .page(words.harvest_title())
            .at("/projects/harvests")
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/imports", words.import_title()),
        hosts: if hosts.is_empty() {
            words.harvest_no_hosts()
        } else {
            words.harvest_hosts(language::list(visit.lang, &hosts))
        },
        fields: fields(words, typed, &problems),
        lines: all.iter().map(|harvest| line(visit, harvest)).collect(),
        removed: removed.filter(|id| id.chars().all(|c| c.is_ascii_alphanumeric())).map(str::to_owned),
        words,
        problems,
    };
    web::html_with(status, &view)
}

async fn one_page(visit: &Visit, harvest: Harvest, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let runs = harvests::runs(&visit.state.db, &harvest.id).await?;
    let path = format!("/projects/harvests/{}", harvest.id);
    let acts = match harvest.status {
        Status::Active => {
            vec![("run", words.harvest_run()), ("pause", words.harvest_pause()), ("remove", words.harvest_remove())]
        }
        Status::Paused => {
            vec![("run", words.harvest_run()), ("go-on", words.harvest_go_on()), ("remove", words.harvest_remove())]
        }
        Status::Removed => vec![("put-back", words.harvest_put_back())],
    };
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = OnePage {
        page: visit
            .page(harvest.plan.name.clone())
            .at(&path)
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/imports", words.import_title())
            .under("/projects/harvests", words.harvest_title()),
        path: visit.href(&path),
        line: line(visit, &harvest),
        is_asked: visit.query.contains("asked=1"),
        acts,
        // With a wrong field it is still the version that was seen: what somebody changed since is told, not written over.
        seen: typed.get("seen").parse().unwrap_or(harvest.version),
        fields: if harvest.status == Status::Removed { Vec::new() } else { fields(words, typed, &problems) },
        runs: runs.iter().map(|run| ran(visit, &harvest, run)).collect(),
        words,
        problems,
    };
    web::html_with(status, &view)
}

fn ran(visit: &Visit, harvest: &Harvest, run: &Fetched) -> Ran {
    let words = Words(visit.lang);
    let is_failure = !["new", "same"].contains(&run.outcome.as_str());
    Ran {
        day: language::partial_date(visit.lang, run.at.get(..10).unwrap_or_default()),
        said: said(words, &run.outcome, &harvest.plan.url),
        detail: if is_failure { run.detail.clone() } else { String::new() },
        href: run.import.as_ref().map(|id| visit.href(&format!("/projects/imports/{id}"))),
    }
}

/// What came of a fetching, or why an address cannot be asked.
pub(crate) fn said(words: Words, outcome: &str, url: &str) -> String {
    let host = || Url::parse(url).ok().and_then(|url| url.host_str().map(str::to_owned)).unwrap_or_default();
    match outcome {
        "new" => words.fetched_new(),
        "same" => words.fetched_same(),
        "address" => words.wrong_link(url),
        "host" => words.fetched_host(host()),
        "scheme" => words.fetched_scheme(),
        "private" => words.fetched_private(host()),
        "unknown" => words.fetched_unknown(host()),
        "redirections" => words.fetched_redirections(),
        "status" => words.fetched_status(),
        "too-large" => words.fetched_large(),
        "too-slow" => words.fetched_slow(),
        "columns" => words.fetched_columns(),
        "unreadable" => words.fetched_unreadable(),
        _ => words.fetched_network(),
    }
}
