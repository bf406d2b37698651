//! The jobs: what waits, what runs, what failed for good and why; to try one again, or to give it up.

use askama::Template;
use axum::Form;
use kit::{
    jobs::{self, Filter, Kept, State},
    journal::{self, Act},
    web::{
        self, Answer, Error, Facet, Format, List, ListQuery, ListRules, Page, Routes, Visit,
        formats::{Cell, Column, Table},
    },
};
use serde::Deserialize;
use serde_json::json;

use crate::{moment, words::Words};

const RULES: ListRules = ListRules { facets: &["state", "kind"], sorts: &["newest"] };
const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

#[derive(Template)]
#[template(path = "jobs/list.html")]
struct JobsPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
}

struct Row {
    action: String,
    kind: String,
    state: String,
    tone: &'static str,
    attempts: i64,
    when: String,
    fault: String,
    may_try: bool,
    may_end: bool,
}

/// What an administrator wants done with a job.
#[derive(Deserialize)]
struct Wish {
    #[serde(default)]
    wish: String,
}

/// The addresses of the jobs.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/{lang}/jobs", "jobs.read", list).formats(FORMATS).post(
        "/{lang}/jobs/{job}",
        "jobs.retry",
        decide,
    )
}

async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let filter = Filter {
        states: query.codes("state")?,
        kinds: query.chosen("kind").into_iter().map(str::to_owned).collect(),
        words: query.q.clone(),
    };
    let found = jobs::all(&visit.state.db, &filter, query.limit(), query.offset()).await?;
    if visit.format != Format::Page {
        return table(&visit, &found.rows).answer(visit.format);
    }
    let words = Words(visit.lang);
    let states = found.states.into_iter().map(|(code, count)| (code.clone(), state(words, &code), count));
    let kinds = found.kinds.into_iter().map(|(code, count)| (code.clone(), code, count));
    let list = List::new(&query, found.total)
        .facet(Facet::new(&query, "state", words.column_state(), states))
        .facet(Facet::new(&query, "kind", words.column_work(), kinds))
        .formats(&query, FORMATS);
    let page = visit.page(words.jobs_title()).section("jobs").describe(words.jobs_lead());
    let rows = found.rows.iter().map(|job| row(&visit, job)).collect();
    web::html(&JobsPage { page, words, list, rows })
}

fn row(visit: &Visit, job: &Kept) -> Row {
    let may = visit.may("jobs.retry");
    let stands = job.state.parse();
    Row {
        action: visit.href(&format!("/jobs/{}", job.id)),
        kind: job.kind.clone(),
        state: state(Words(visit.lang), &job.state),
        tone: match stands {
            Ok(State::Done) => "agree",
            Ok(State::Dead) => "late",
            Ok(State::Waiting | State::Running) => "due",
            Err(()) => "",
        },
        attempts: job.attempts,
        when: moment::said(visit.lang, job.ended_at.as_deref().unwrap_or(&job.due_at)),
        fault: job.fault.clone().unwrap_or_default(),
        may_try: may && matches!(stands, Ok(State::Waiting | State::Dead)),
        may_end: may && stands == Ok(State::Waiting),
    }
}

fn state(words: Words, code: &str) -> String {
    match code.parse() {
        Ok(State::Waiting) => words.job_waiting(),
        Ok(State::Running) => words.job_running(),
        Ok(State::Done) => words.job_done(),
        Ok(State::Dead) => words.job_dead(),
        Err(()) => code.to_owned(),
    }
}

fn table(visit: &Visit, rows: &[Kept]) -> Table {
    let words = Words(visit.lang);
    let cells = |job: &Kept| {
        vec![
            job.id.clone().into(),
            job.kind.clone().into(),
            Cell::code(job.state.clone(), state(words, &job.state)),
            job.attempts.into(),
            Cell::Date(job.due_at.clone()),
            Cell::Date(job.added_at.clone()),
            Cell::date(job.ended_at.clone()),
            job.fault.clone().into(),
        ]
    };
    Table {
        name: "jobs".to_owned(),
        title: words.jobs_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_id()),
            Column::plain("kind", words.column_work()),
            Column::coded("state", words.column_state()),
            Column::plain("attempts", words.column_attempts()),
            Column::plain("due_at", words.column_due()),
            Column::plain("added_at", words.column_written()),
            Column::plain("ended_at", words.column_ended()),
            Column::plain("fault", words.column_fault()),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}

/// Lets a job be done at once, or ends it. A job that has changed meanwhile is left as it is, and the list shows it.
async fn decide(visit: Visit, Form(Wish { wish }): Form<Wish>) -> Answer {
    let verb = match wish.as_str() {
        "again" => "retried",
        "end" => "gave-up",
        _ => return Err(Error::refused("wish", Words(visit.lang).job_no_wish())),
    };
    let (id, actor) = (visit.at("job").to_owned(), visit.actor.id.clone());
    visit
        .state
        .db
        .write(move |tx| {
            Box::pin(async move {
                let is_done =
                    if verb == "retried" { jobs::again(tx, &id).await? } else { jobs::give_up(tx, &id).await? };
                if is_done {
                    let subject = format!("job/{id}");
                    journal::record(tx, &Act { actor: &actor, verb, subject: &subject, change: json!({}) }).await?;
                }
                Ok(())
            })
        })
        .await?;
    web::see(&visit.href("/jobs"))
}
