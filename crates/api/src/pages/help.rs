//! How to begin with the interface, and the list of its operations, made from the document that describes it.

use askama::Template;
use kit::web::{self, Answer, Page, Visit};
use serde_json::Value;

use crate::{document::document, words::Words};

#[derive(Template)]
#[template(path = "pages/help.html")]
struct HelpPage {
    page: Page,
    words: Words,
    first: String,
    nouns: Vec<Noun>,
}

/// The operations about one noun.
struct Noun {
    name: String,
    rows: Vec<Row>,
}

/// An operation.
struct Row {
    method: String,
    path: String,
    what: String,
    is_closed: bool,
}

/// The page.
pub(super) async fn help(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let base_url = &visit.state.config.base_url;
    let nouns = nouns(&document(visit.lang, base_url));
    let first = format!("curl '{base_url}/api/v1/register?limit=2&lang={}'", visit.lang);
    let page = visit.page(words.api_title()).section("api").describe(words.api_lead());
    web::html(&HelpPage { page, words, first, nouns })
}

/// The operations of a document, by noun.
fn nouns(document: &Value) -> Vec<Noun> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let names = document["tags"].as_array().into_iter().flatten().map(|tag| text(&tag["name"]));
    let mut nouns: Vec<Noun> = names.map(|name| Noun { name, rows: Vec::new() }).collect();
    for (path, methods) in document["paths"].as_object().into_iter().flatten() {
        for (method, operation) in methods.as_object().into_iter().flatten() {
            let row = Row {
                method: method.to_uppercase(),
                path: path.clone(),
                what: text(&operation["summary"]),
                is_closed: operation["security"].as_array().is_some_and(|ways| ways.len() == 1),
            };
            let noun = nouns.iter_mut().find(|noun| operation["tags"][0] == noun.name.as_str());
            if let Some(noun) = noun {
                noun.rows.push(row);
            }
        }
    }
    nouns
}
