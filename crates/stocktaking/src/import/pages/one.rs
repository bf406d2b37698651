//! One import: where its columns go while that can be said, how far it is, what would become or became of each row, and what can
//! be done with it.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{
    self, Answer, Facet, FieldError, Format, Found as _, List, ListQuery, ListRules, Page, Visit, parts::Field as Input,
};
use people::store::accounts;

use super::{form, list, report, said};
use crate::{
    entry::{explain, typed::Typed},
    import::{
        field::IDENTIFIER,
        stage::{self, Act, Stage},
        verdict::{Goes, Outcome},
    },
    store::{
        imports::{
            self, Import,
            rows::{self, Counts},
        },
        mappings,
    },
    words::Words,
};

const RULES: ListRules = ListRules { facets: &["outcome"], sorts: &["row"] };
const FORMATS: &[Format] = &[Format::Csv, Format::Xlsx, Format::Json];
/// How many rows a file with the report holds at most.
const MOST_ROWS: i64 = 1_000_000;

#[derive(Template)]
#[template(path = "import/pages/one.html")]
struct OnePage {
    page: Page,
    words: Words,
    path: String,
    stage: (&'static str, String),
    rows: String,
    sent: String,
    /// Where columns go, while that can be said.
    mapping: Option<MappingForm>,
    /// How far it is, of how many: while a worker is at it.
    progress: Option<(i64, i64, String)>,
    /// What is to be known before the next step.
    said: Vec<String>,
    acts: Vec<(&'static str, String, bool)>,
    list: Option<List>,
    lines: Vec<report::Line>,
    harvest: Option<String>,
    problems: Vec<FieldError>,
}

struct MappingForm {
    remembered: String,
    is_iati: bool,
    rows: Vec<form::Row>,
    choices: Vec<(String, String)>,
    always: Vec<Input>,
    modes: Vec<Input>,
}

/// The page, or the report as a file.
pub(crate) async fn show(visit: Visit) -> Answer {
    let import = imports::one(&visit.state.db, visit.at("import")).await?.or_not_found()?;
    if visit.format != Format::Page {
        let query = ListQuery::read(&visit, RULES)?;
        let rows = rows::page(&visit.state.db, &import.id, outcome(&query)?, (MOST_ROWS, 0)).await?;
        return report::table(&visit, &import, &rows).answer(visit.format);
    }
    page(&visit, import, Vec::new()).await
}

/// Does something with it.
pub(crate) async fn act(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let import = imports::one(&visit.state.db, visit.at("import")).await?.or_not_found()?;
    let Ok(act) = typed.get("act").parse::<Act>() else {
        return page(&visit, import, vec![FieldError::new("", words.wrong_choice())]).await;
    };
    match imports::act(&visit.state.db, &visit.actor.id, &import.id, act).await {
        Ok(()) => web::see(&visit.href(&format!("/projects/imports/{}", import.id))),
        Err(refusal) => page(&visit, import, vec![FieldError::new("", explain(words, refusal)?)]).await,
    }
}

fn outcome(query: &ListQuery) -> Result<Option<Outcome>, web::Error> {
    Ok(query.codes::<Outcome>("outcome")?.into_iter().next())
}

/// The page, with what is wrong with what was sent.
pub(super) async fn page(visit: &Visit, import: Import, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let query = ListQuery::read(visit, RULES)?;
    let counts = rows::counts(db, &import.id).await?;
    let chosen = outcome(&query)?;
    let all = counts.put_in + counts.changed + counts.same + counts.refused;
    let total = chosen.map_or(all, |outcome| counts.of(outcome));
    let shown = rows::page(db, &import.id, chosen, (query.limit(), query.offset())).await?;
    let names = accounts::names_of(db, [import.by.as_str()]).await?;
    let name = names.get(&import.by).cloned().unwrap_or_else(|| words.somebody());
    let path = format!("/projects/imports/{}", import.id);
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let title = words.import_of(import.sent.source.as_str());
    let lines = shown.iter().map(|row| report::line(visit, &import, row)).collect();
    let view = OnePage {
        page: visit
            .page(title)
            .at(&path)
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/imports", words.import_title()),
        path: visit.href(&path),
        stage: said::stage(words, import.stage),
        rows: words.import_rows(import.sent.total),
        sent: list::sent(words, &import, name),
        mapping: mapping_form(visit, &import, &problems).await?,
        progress: import.stage.is_under_way().then(|| progress(words, &import, &counts)),
        said: to_know(words, &import, &counts),
        acts: acts(words, &import, &counts),
        list: (all > 0).then(|| around(words, &query, total, &counts)),
        lines,
        harvest: import.sent.harvest.as_ref().map(|id| visit.href(&format!("/projects/harvests/{id}"))),
        words,
        problems,
    };
    web::html_with(status, &view)
}

fn around(words: Words, query: &ListQuery, total: i64, counts: &Counts) -> List {
    let values = Outcome::ALL.map(|one| (one.code().to_owned(), said::outcome(words, one).1, counts.of(one)));
    List::new(query, total).facet(Facet::new(query, "outcome", words.import_outcome(), values)).formats(query, FORMATS)
}

async fn mapping_form(
    visit: &Visit,
    import: &Import,
    problems: &[FieldError],
) -> Result<Option<MappingForm>, web::Error> {
    if stage::next(import.stage, Act::Check).is_none() {
        return Ok(None);
    }
    let words = Words(visit.lang);
    let remembered = mappings::of_shape(&visit.state.db, &import.sent.shape).await?;
    Ok(Some(MappingForm {
        remembered: remembered.map(|own| words.import_remembered(own.name)).unwrap_or_default(),
        is_iati: import.sent.columns.is_empty(),
        rows: form::rows(&import.sent.columns, &import.sent.mapping),
        choices: form::choices(words),
        always: form::always(words, &import.sent.mapping, problems),
        modes: form::modes(words, import.sent.goes, import.sent.whole),
    }))
}

/// How far it is: in rows taken, or in rows taken back.
fn progress(words: Words, import: &Import, counts: &Counts) -> (i64, i64, String) {
    let (done, total) = match import.stage {
        Stage::Undoing => (counts.undone + counts.left, counts.put_in + counts.changed),
        _ => (import.done, import.sent.total),
    };
    let number = |number: i64| language::number(words.0, number);
    (done.min(total), total.max(1), words.import_progress(number(done), number(total)))
}

fn to_know(words: Words, import: &Import, counts: &Counts) -> Vec<String> {
    let mut said = Vec::new();
    let is_looked_at = import.stage == Stage::Checked;
    if is_looked_at && !import.sent.columns.is_empty() && !import.sent.mapping.has(IDENTIFIER) {
        said.push(words.import_no_identifier());
    }
    let is_same = counts.put_in + counts.changed + counts.refused == 0 && counts.same > 0;
    if is_same && matches!(import.stage, Stage::Checked | Stage::Done) {
        said.push(words.import_all_same());
    }
    if is_looked_at && import.sent.whole && counts.refused > 0 {
        said.push(words.import_whole_blocked(counts.refused));
    } else if is_looked_at {
        said.push(match import.sent.goes {
            Goes::Review => words.import_run_review(),
            Goes::Published => words.import_run_published(),
        });
    }
    if import.holds() {
        said.push(words.import_held());
    }
    if import.stage == Stage::Undone {
        said.push(words.import_undone_counts(counts.left, counts.undone));
    }
    if stage::next(import.stage, Act::Undo).is_some() && counts.put_in + counts.changed > 0 {
        said.push(words.import_undo_hint());
    }
    said.extend(import.fault.as_ref().map(|why| words.import_failed(why.as_str())));
    said
}

/// What can be done, the weighty first.
fn acts(words: Words, import: &Import, counts: &Counts) -> Vec<(&'static str, String, bool)> {
    let is_open = |act: &Act| {
        let has_done = counts.put_in + counts.changed > 0;
        match act {
            Act::Check => false,
            Act::Run => !(import.sent.whole && counts.refused > 0) && has_done,
            Act::Undo => has_done,
            _ => true,
        }
    };
    let open = Act::ALL.into_iter().filter(|act| stage::next(import.stage, *act).is_some()).filter(is_open);
    open.map(|act| (act.code(), said::button(words, act), !matches!(act, Act::Run | Act::Resume))).collect()
}
