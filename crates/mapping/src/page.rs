//! The page that says what a text speaks of: pasted or as a file, answered on the spot, as a page or as JSON. Nothing is kept
//! unless somebody who has signed in asks for it, with their decisions.

mod asked;

use askama::Template;
use axum::{
    Form,
    extract::{Multipart, multipart::MultipartError},
    http::StatusCode,
};
use kit::web::{self, Answer, Error, FieldError, Format, Page, Visit, parts::Field};
use tagging::Suggestion;

use crate::{
    store,
    view::{Group, Passage, as_json, groups, passages},
    words::Words,
};
use asked::{Asked, KEPT, decided};

#[derive(Template)]
#[template(path = "page/tag.html")]
struct TagPage {
    page: Page,
    words: Words,
    text: Field,
    file: Field,
    /// What was found; none before a text was sent.
    found: Option<FoundView>,
    /// That decisions were kept; empty otherwise.
    kept: String,
    problems: Vec<FieldError>,
}

/// What was found in a text.
struct FoundView {
    groups: Vec<Group>,
    passages: Vec<Passage>,
    is_cut: bool,
    /// The text, for the form that keeps it; none where it may not be kept.
    keep: Option<String>,
}

/// The empty page; after decisions were kept it says so.
pub(crate) async fn form(visit: Visit) -> Answer {
    let count = visit.query.strip_prefix("kept=").and_then(|count| count.parse::<i64>().ok());
    let kept = count.map(|count| Words(visit.lang).tag_kept(count)).unwrap_or_default();
    page(&visit, &Asked::default(), None, kept, Vec::new())
}

/// Suggestions for the text that was sent.
pub(crate) async fn suggest(visit: Visit, form: Multipart) -> Answer {
    let words = Words(visit.lang);
    let mut asked = Asked::default();
    if let Err(error) = asked.take(form).await {
        return too_large_or(&visit, &asked, error);
    }
    let text = match asked.text() {
        Ok(text) => text,
        Err(error) if visit.format == Format::Json => {
            return Err(Error::refused("text", asked::explain(words, &error)));
        }
        Err(error) => {
            let wrong = vec![FieldError::new(asked.field(), asked::explain(words, &error))];
            return page(&visit, &asked, None, String::new(), wrong);
        }
    };
    let (text, suggestions) = read(text).await?;
    if visit.format == Format::Json {
        return web::json(&as_json(visit.lang, &text, &suggestions));
    }
    let found = view(&visit, &text, &suggestions);
    page(&visit, &Asked { typed: asked.typed, ..Asked::default() }, Some(found), String::new(), Vec::new())
}

/// Keeps a text with the decisions about it.
pub(crate) async fn keep(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let words = Words(visit.lang);
    let text = sent.iter().find(|(name, _)| name == "text").map(|(_, text)| text.clone()).unwrap_or_default();
    let has_agreed = sent.iter().any(|(name, value)| name == "agree" && value == "yes");
    let (text, suggestions) = read(text).await?;
    let judged = decided(&visit, &text, &suggestions, &sent);
    let wrong = match () {
        () if text.chars().count() > KEPT => Some(words.tag_keep_too_long(KEPT.to_string())),
        () if judged.decisions.is_empty() => Some(words.tag_keep_nothing()),
        () if !has_agreed => Some(words.tag_keep_not_agreed()),
        () => None,
    };
    if let Some(wrong) = wrong {
        let found = view(&visit, &text, &suggestions);
        let asked = Asked { typed: text, ..Asked::default() };
        return page(&visit, &asked, Some(found), String::new(), vec![FieldError::new("", wrong)]);
    }
    let count = judged.decisions.len();
    visit.state.db.write(move |tx| Box::pin(async move { store::keep(tx, &judged).await })).await?;
    web::see(&visit.href(&format!("/tag?kept={count}")))
}

/// Reads a text away from the threads that answer: a long one takes a while.
async fn read(text: String) -> Result<(String, Vec<Suggestion>), Error> {
    let work = move || {
        let suggestions = tagging::suggest(&text);
        (text, suggestions)
    };
    tokio::task::spawn_blocking(work).await.map_err(Error::internal)
}

fn view(visit: &Visit, text: &str, suggestions: &[Suggestion]) -> FoundView {
    let (passages, is_cut) = passages(text, suggestions);
    let may_keep = visit.may("tag.keep") && !suggestions.is_empty() && text.chars().count() <= KEPT;
    let keep = may_keep.then(|| text.to_owned());
    FoundView { groups: groups(visit.lang, suggestions), passages, is_cut, keep }
}

fn too_large_or(visit: &Visit, asked: &Asked, error: MultipartError) -> Answer {
    if error.status() != StatusCode::PAYLOAD_TOO_LARGE {
        return Err(error.into());
    }
    let message = Words(visit.lang).tag_wrong_large(megabytes(visit));
    match visit.format {
        Format::Json => Err(Error::refused("file", message)),
        _ => page(visit, asked, None, String::new(), vec![FieldError::new("file", message)]),
    }
}

/// The largest text that is taken, in whole megabytes.
fn megabytes(visit: &Visit) -> String {
    (visit.state.config.body_limit >> 20).to_string()
}

fn page(visit: &Visit, asked: &Asked, found: Option<FoundView>, kept: String, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let view = TagPage {
        page: visit.page(words.tag_title()).section("tag").describe(words.tag_lead()),
        text: Field::text("text", words.tag_text()).kind("textarea").value(&asked.typed).errors(&problems),
        file: Field::text("file", words.tag_file())
            .kind("file")
            .hint(words.tag_file_hint(megabytes(visit)))
            .errors(&problems),
        found,
        kept,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}
