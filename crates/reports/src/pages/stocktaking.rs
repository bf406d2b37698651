//! The reports of the Stocktaking: the choice, and below it the preview with its downloads. The same address with a suffix is the file.

use askama::Template;
use axum::{extract::Query, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Format, Link, Page, Visit, parts::Field};
use language::Lang;
use stocktaking::{Asked, words::Words as Projects};
use writing::{Options, Records};

use super::{
    Parameters,
    preview::{self, Preview, broken},
};
use crate::{
    council::{self, pen::plain},
    stocktaking::{self as written, Choice, Facts, Kind, compose, gather},
    words::Words,
};

/// The formats of a report.
pub(super) const FORMATS: &[Format] = &[Format::Docx, Format::Pdf, Format::Html, Format::Akn, Format::Json];

#[derive(Template)]
#[template(path = "pages/stocktaking.html")]
struct StocktakingPage {
    page: Page,
    words: Words,
    action: String,
    fields: Vec<Field>,
    errors: Vec<FieldError>,
    may_write: bool,
}

/// The report: a form where nothing was asked, a page of its preview, or the whole of it as a file.
pub(super) async fn show(visit: Visit, Query(given): Query<Parameters>) -> Answer {
    let asked = Asked::read(&visit);
    let choice = match read(&visit, &asked, &given) {
        Ok(choice) => choice,
        Err(errors) if visit.format != Format::Page => return Err(Error::Refused(errors)),
        Err(errors) => return web::html_with(StatusCode::UNPROCESSABLE_ENTITY, &form(&visit, &asked, &given, errors)),
    };
    if let Some(format) = preview::format(visit.format) {
        let (db, files) = (&visit.state.db, &visit.state.files);
        let outcome = written::write(db, files, &choice, format).await.map_err(broken)?;
        return web::download(&outcome.name, outcome.media_type, outcome.bytes);
    }
    if !given.contains_key("scope") || given.contains_key("change") {
        return web::html(&form(&visit, &asked, &given, Vec::new()));
    }
    page(&visit, &asked, &choice, &given).await
}

/// Reads the choice; the report carries the notice of the site.
pub(super) fn read(visit: &Visit, asked: &Asked, given: &Parameters) -> Result<Choice, Vec<FieldError>> {
    let words = Words(visit.lang);
    let mut errors = asked.errors.clone();
    let taken = |name: &str| given.get(name).map(|value| value.trim()).filter(|value| !value.is_empty());
    let lang = taken("language").map_or(Ok(visit.lang), str::parse::<Lang>);
    if lang.is_err() {
        let message = words.refused_language(taken("language").unwrap_or_default());
        errors.push(FieldError::new("language", plain(&message)));
    }
    let kind = taken("kind").map_or(Ok(Kind::default()), str::parse::<Kind>);
    if kind.is_err() {
        errors.push(FieldError::new("kind", plain(&words.refused_kind(taken("kind").unwrap_or_default()))));
    }
    match (lang, kind) {
        (Ok(lang), Ok(kind)) if errors.is_empty() => {
            Ok(Choice { years: asked.period, ..of_site(visit, Choice::new(kind, asked.means, lang)) })
        }
        _ => Err(errors),
    }
}

/// A choice with the address and the notice of the site.
pub(super) fn of_site(visit: &Visit, choice: Choice) -> Choice {
    let notice = visit.state.frame.notice.map_or_else(String::new, |notice| notice(choice.lang));
    Choice { notice, site: Some(visit.state.config.base_url.clone()), ..choice }
}

fn form(visit: &Visit, asked: &Asked, given: &Parameters, errors: Vec<FieldError>) -> StocktakingPage {
    let words = Words(visit.lang);
    let taken = |name: &str, usual: String| given.get(name).cloned().unwrap_or(usual);
    let mut fields = asked.fields(Projects(visit.lang));
    let kinds =
        vec![("stocktaking".to_owned(), words.kind_stocktaking()), ("stories".to_owned(), words.kind_stories())];
    let languages = Lang::ALL.map(|lang| (lang.to_string(), lang.endonym().to_owned())).to_vec();
    fields.insert(0, Field::select("kind", words.choice_kind(), kinds).value(taken("kind", "stocktaking".to_owned())));
    let language = taken("language", visit.lang.to_string());
    fields.push(Field::select("language", words.choice_language(), languages).value(language));
    StocktakingPage {
        page: frame(visit, words),
        action: visit.href("/reports/stocktaking"),
        fields: fields.into_iter().map(|field| field.errors(&errors)).collect(),
        errors,
        may_write: visit.may("reports.input"),
        words,
    }
}

fn frame(visit: &Visit, words: Words) -> Page {
    visit
        .page(words.stocktaking_page())
        .section("reports")
        .describe(words.stocktaking_lead())
        .under("/reports", words.reports_title())
}

/// What asks for the same report again.
fn sent(asked: &Asked, choice: &Choice) -> Vec<(&'static str, String)> {
    let [from, to] = asked.years.clone();
    vec![
        ("kind", choice.kind.to_string()),
        ("scope", choice.scope.to_string()),
        ("from", from),
        ("to", to),
        ("language", choice.lang.to_string()),
    ]
}

async fn page(visit: &Visit, asked: &Asked, choice: &Choice, given: &Parameters) -> Answer {
    let (words, files) = (Words(visit.lang), &visit.state.files);
    let facts = gather::facts(&visit.state.db, choice).await.map_err(broken)?;
    let composed = written::composed(files, &facts, choice, None).await.map_err(broken)?;
    let sent = sent(asked, choice);
    let query: Vec<String> = sent.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let query = query.join("&");
    let may = visit.may("reports.keep");
    let preview = Preview {
        page: frame(visit, words).under("/reports/stocktaking", words.stocktaking_page()),
        composed: &composed,
        options: Options { records: Records::Cited, ..Options::default() },
        path: format!("/reports/stocktaking?{query}"),
        files: files_of(visit, "/reports/stocktaking", &query),
        change: visit.href(&format!("/reports/stocktaking?{query}&change=yes")),
        keep: may.then(|| (visit.href("/reports/stocktaking/editions"), sent)),
        note: note(words, &facts, choice.lang),
    };
    preview::show(visit, preview, given)
}

/// What the report is, for those who see one chapter of it.
pub(super) fn note(words: Words, facts: &Facts, lang: Lang) -> String {
    words.stocktaking_shown(facts.position.to_string(), compose::title(facts, lang))
}

/// The whole report as files.
pub(super) fn files_of(visit: &Visit, path: &str, query: &str) -> Vec<Link> {
    let file = |format: council::Format| {
        Link::new(visit.href(&format!("{path}.{format}?{query}")), format.extension().to_uppercase())
    };
    council::Format::ALL.map(file).to_vec()
}
