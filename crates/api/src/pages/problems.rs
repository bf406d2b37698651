//! What each kind of problem means: the pages that answers to programs lead to.

use askama::Template;
use axum::http::{HeaderValue, header};
use kit::web::{self, Answer, Error, Found as _, Link, Page, Visit};

use crate::words::Words;

#[derive(Template)]
#[template(path = "pages/problems.html")]
struct ProblemsPage {
    page: Page,
    words: Words,
    kinds: Vec<(Link, u16)>,
}

#[derive(Template)]
#[template(path = "pages/problem.html")]
struct ProblemPage {
    page: Page,
    words: Words,
    status: u16,
    hint: String,
    may_pass: bool,
    address: String,
}

/// All kinds.
pub(super) async fn all(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let kind = |error: Error| {
        let address = visit.href(&format!("/problems/{}", error.kind()));
        (Link::new(address, error.words(visit.lang).0), error.status().as_u16())
    };
    let page = visit.page(words.problems_title()).section("api").under("/api", words.api_title());
    let kinds = Error::one_of_each().into_iter().map(kind).collect();
    web::html(&ProblemsPage { page: page.describe(words.problems_lead()), words, kinds })
}

/// One kind.
pub(super) async fn one(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let error = of_kind(visit.at("kind")).or_not_found()?;
    let (title, hint) = error.words(visit.lang);
    let page = visit.page(title).section("api").under("/api", words.api_title());
    web::html(&ProblemPage {
        page: page.under("/problems", words.problems_title()),
        words,
        status: error.status().as_u16(),
        hint,
        may_pass: error.may_pass(),
        address: format!("{}/problems/{}", visit.state.config.base_url, error.kind()),
    })
}

/// Leads from the address that answers name to the page in the reader's language.
pub(super) async fn in_the_readers_language(visit: Visit) -> Answer {
    let error = of_kind(visit.at("kind")).or_not_found()?;
    let mut answer = web::see(&visit.href(&format!("/problems/{}", error.kind())))?;
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(answer)
}

fn of_kind(kind: &str) -> Option<Error> {
    Error::one_of_each().into_iter().find(|error| error.kind() == kind)
}
