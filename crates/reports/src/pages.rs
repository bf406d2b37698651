//! The pages of reports: the choice, and the preview with its downloads. The same address with a suffix is the file.

mod editions;
mod inputs;
mod preview;
mod stocktaking;

use std::collections::HashMap;

use askama::Template;
use axum::{extract::Query, http::StatusCode};
use groups::Body;
use kit::web::{self, Answer, Error, FieldError, Format, Page, Routes, Visit, parts::Field};
use language::Lang;

use crate::{
    council::{Asked, Choice, gather},
    words::Words,
};

/// The time zone in which it is today: Geneva's.
pub(crate) const ZONE: &str = "Europe/Zurich";

/// The routes of this slice.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/reports", "reports.read", choose)
        .get("/{lang}/reports/council", "reports.read", preview::council)
        .formats(&[Format::Docx, Format::Pdf, Format::Html, Format::Akn, Format::Json])
        .get("/{lang}/reports/stocktaking", "reports.read", stocktaking::show)
        .formats(stocktaking::FORMATS)
        .get("/{lang}/reports/stocktaking/editions", "reports.read", editions::list)
        .formats(&[Format::Json])
        .post("/{lang}/reports/stocktaking/editions", "reports.keep", editions::keep)
        .get("/{lang}/reports/stocktaking/editions/{edition}", "reports.read", editions::show)
        .formats(stocktaking::FORMATS)
        .get("/{lang}/reports/stocktaking/input", "reports.input", inputs::show)
        .post("/{lang}/reports/stocktaking/input", "reports.input", inputs::write)
        .and(crate::papers::routes())
}

/// The parameters of an address; of two with one name the last counts.
type Parameters = HashMap<String, String>;

#[derive(Template)]
#[template(path = "pages/choices.html")]
struct ChoicesPage {
    page: Page,
    words: Words,
    action: String,
    fields: Vec<Field>,
    errors: Vec<FieldError>,
}

/// The page where a report is chosen.
async fn choose(visit: Visit, Query(given): Query<Parameters>) -> Answer {
    let bodies = gather::reporting(&visit.state.db).await?;
    let asked = asked(&visit, &bodies, &given).await?;
    web::html(&choices(&visit, &bodies, &asked, Vec::new()))
}

/// The same page with what was typed and what is wrong with it.
fn refused(visit: &Visit, bodies: &[Body], asked: &Asked, errors: Vec<FieldError>) -> Answer {
    if visit.format != Format::Page {
        return Err(Error::Refused(errors));
    }
    web::html_with(StatusCode::UNPROCESSABLE_ENTITY, &choices(visit, bodies, asked, errors))
}

fn choices(visit: &Visit, bodies: &[Body], asked: &Asked, errors: Vec<FieldError>) -> ChoicesPage {
    let words = Words(visit.lang);
    ChoicesPage {
        page: visit.page(words.reports_title()).section("reports").describe(words.reports_lead()),
        words,
        action: visit.href("/reports/council"),
        fields: if bodies.is_empty() { Vec::new() } else { fields(words, bodies, asked, &errors) },
        errors,
    }
}

/// What was asked, with the usual choice for each parameter that the address leaves out. One that is there and empty
/// stays empty, and is refused.
async fn asked(visit: &Visit, bodies: &[Body], given: &Parameters) -> Result<Asked, Error> {
    let taken = |name: &str| given.get(name).cloned();
    let body = taken("body").unwrap_or_else(|| bodies.first().map_or_else(String::new, |body| body.id.clone()));
    let today = visit.state.clock.today(ZONE);
    let usual = match bodies.iter().find(|one| one.id == body) {
        Some(body) => gather::usual_period(&visit.state.db, body, today).await?,
        None => None,
    };
    let (from, to) = usual.map_or_else(Default::default, |(from, to)| (from.to_string(), to.to_string()));
    Ok(Asked {
        body,
        from: taken("from").unwrap_or(from),
        to: taken("to").unwrap_or(to),
        language: taken("language").unwrap_or_else(|| visit.lang.to_string()),
        records: taken("records").unwrap_or_default(),
    })
}

/// Reads the choice; the report is dated today and carries the notice of the site.
fn read(visit: &Visit, bodies: &[Body], asked: &Asked) -> Result<Choice, Vec<FieldError>> {
    let choice = Choice::read(asked, bodies, visit.state.clock.today(ZONE), visit.lang)?;
    let notice = visit.state.frame.notice.map_or_else(String::new, |notice| notice(choice.lang));
    Ok(Choice { notice, site: Some(visit.state.config.base_url.clone()), ..choice })
}

/// The form, with what was typed.
fn fields(words: Words, bodies: &[Body], asked: &Asked, errors: &[FieldError]) -> Vec<Field> {
    let lang = words.0;
    let mut named: Vec<(String, String)> =
        bodies.iter().map(|body| (body.id.clone(), body.name.shown(lang).text.to_owned())).collect();
    // What was typed is kept even where it is no choice.
    if !named.iter().any(|(id, _)| *id == asked.body) {
        named.push((asked.body.clone(), asked.body.clone()));
    }
    let month =
        |name, label, value: &str| Field::text(name, label).value(value).hint(words.choice_month_hint()).required();
    let languages = Lang::ALL.map(|lang| (lang.to_string(), lang.endonym().to_owned())).to_vec();
    let records = vec![
        ("anchored".to_owned(), words.choice_records_anchored()),
        ("cited".to_owned(), words.choice_records_cited()),
        ("hidden".to_owned(), words.choice_records_hidden()),
    ];
    let fields = vec![
        Field::select("body", words.choice_body(), named).value(&asked.body),
        month("from", words.choice_from(), &asked.from),
        month("to", words.choice_to(), &asked.to),
        Field::select("language", words.choice_language(), languages).value(&asked.language),
        Field::select("records", words.choice_records(), records)
            .value(&asked.records)
            .hint(words.choice_records_hint()),
    ];
    fields.into_iter().map(|field| field.errors(errors)).collect()
}
