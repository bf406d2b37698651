//! The editions that the secretariat kept: the list, one of them in any language and format, and keeping another.

use std::collections::HashMap;

use askama::Template;
use axum::{Form, extract::Query};
use kit::web::{self, Answer, Error, Format, Found as _, Page, Visit};
use language::Lang;
use serde_json::json;
use stocktaking::Asked;
use writing::{Options, Records};

use super::{
    Parameters,
    preview::{self, Preview, broken},
    stocktaking::{files_of, note, of_site, read},
};
use crate::{
    council::pen::plain,
    stocktaking::{self as written, Choice, Edition, Kind, compose, gather, store},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/editions.html")]
struct EditionsPage {
    page: Page,
    words: Words,
    editions: Vec<Line>,
    json: String,
}

/// An edition in the list.
struct Line {
    href: String,
    label: String,
    kept: String,
    file: String,
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let all = store::all(&visit.state.db).await?;
    if visit.format == Format::Json {
        let item = |one: &Edition| {
            json!({
                "id": one.id, "year": one.year, "number": one.number, "kind": one.kind, "scope": one.scope,
                "years": one.years, "position": one.position, "day": one.day, "sha256": one.file, "kept": one.kept_at,
                "href": visit.url(&path(one)),
            })
        };
        let items: Vec<_> = all.iter().map(item).collect();
        return web::json(&json!({ "title": words.edition_list(), "count": items.len(), "items": items }));
    }
    let line = |one: &Edition| Line {
        href: visit.href(&path(one)),
        label: words.edition_name(one.number.to_string(), called(visit.lang, one), one.year.to_string()),
        kept: words.edition_when(
            language::partial_date(visit.lang, one.kept_at.get(..10).unwrap_or_default()),
            one.position.to_string(),
        ),
        file: one.file.clone(),
    };
    let page = visit
        .page(words.edition_list())
        .section("reports")
        .under("/reports", words.reports_title())
        .under("/reports/stocktaking", words.stocktaking_page());
    web::html(&EditionsPage { editions: all.iter().map(line).collect(), json: page.format("json"), page, words })
}

fn path(edition: &Edition) -> String {
    format!("/reports/stocktaking/editions/{}", edition.id)
}

/// What an edition is about, with its years.
fn called(lang: Lang, edition: &Edition) -> String {
    let words = Words(lang);
    let about =
        edition.scope.parse().map_or_else(|_| edition.scope.clone(), |scope| stocktaking::figures::called(lang, scope));
    let title = match edition.kind.parse() {
        Ok(Kind::Stories) => words.stocktaking_title_stories(about),
        _ => words.stocktaking_title(about),
    };
    let title = plain(&title);
    if edition.years.is_empty() { title } else { format!("{title}, {}", edition.years) }
}

/// One edition: a page of its preview, or the whole of it as a file.
pub(super) async fn show(visit: Visit, Query(given): Query<Parameters>) -> Answer {
    let edition = store::one(&visit.state.db, visit.at("edition")).await?.or_not_found()?;
    let facts = store::facts(&visit.state.files, &edition).await?.or_not_found()?;
    let words = Words(visit.lang);
    let asked = given.get("language").map_or("", |code| code.trim());
    let lang = if asked.is_empty() { Ok(visit.lang) } else { asked.parse::<Lang>() };
    let lang = lang.map_err(|_| Error::refused("language", plain(&words.refused_language(asked))))?;
    let choice = of_site(&visit, Choice::new(facts.kind, facts.scope, lang));
    let files = &visit.state.files;
    if let Some(format) = preview::format(visit.format) {
        let outcome = written::write_facts(files, &facts, &choice, Some(&edition), format).await.map_err(broken)?;
        return web::download(&outcome.name, outcome.media_type, outcome.bytes);
    }
    let composed = written::composed(files, &facts, &choice, Some(&edition)).await.map_err(broken)?;
    let page = visit
        .page(words.edition_name(
            edition.number.to_string(),
            compose::title(&facts, visit.lang),
            edition.year.to_string(),
        ))
        .section("reports")
        .under("/reports", words.reports_title())
        .under("/reports/stocktaking", words.stocktaking_page())
        .under("/reports/stocktaking/editions", words.edition_list());
    let query = format!("language={lang}");
    let preview = Preview {
        page,
        composed: &composed,
        options: Options { records: Records::Cited, ..Options::default() },
        path: format!("{}?{query}", path(&edition)),
        files: files_of(&visit, &path(&edition), &query),
        change: visit.href("/reports/stocktaking/editions"),
        keep: None,
        note: note(words, &facts, lang),
    };
    preview::show(&visit, preview, &given)
}

/// Keeps what was asked for as an edition.
pub(super) async fn keep(mut visit: Visit, Form(sent): Form<HashMap<String, String>>) -> Answer {
    // What a form sends is read like what an address asks.
    let pairs = sent.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    visit.query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
    let asked = Asked::read(&visit);
    let choice = read(&visit, &asked, &sent).map_err(Error::Refused)?;
    let facts = gather::facts(&visit.state.db, &choice).await.map_err(broken)?;
    let edition = store::keep(&visit.state.db, &visit.state.files, &visit.actor.id, &facts).await?;
    web::see(&visit.href(&format!("{}?language={}", path(&edition), choice.lang)))
}
