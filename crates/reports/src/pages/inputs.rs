//! Where the moderators of a region write what the reports of the Stocktaking say of it, in the language of the page.

use std::collections::HashMap;

use askama::Template;
use axum::{Form, extract::Query, http::StatusCode};
use kit::web::{self, Answer, Asked, Error, FieldError, Found as _, Link, Page, Visit, parts::Field};
use language::Lang;
use vocabulary::{Region, RegionSystem};

use super::Parameters;
use crate::{
    council::pen::plain,
    stocktaking::{
        Input,
        inputs::LONGEST,
        store::inputs::{self, Refusal},
    },
    words::Words,
};

/// The action of those who write.
const INPUT: &str = "reports.input";

#[derive(Template)]
#[template(path = "pages/inputs.html")]
struct InputsPage {
    page: Page,
    words: Words,
    regions: Vec<(Link, String)>,
    saved: bool,
}

#[derive(Template)]
#[template(path = "pages/input.html")]
struct InputPage {
    page: Page,
    words: Words,
    action: String,
    region: String,
    seen: String,
    field: Field,
    others: Vec<(Lang, String)>,
    errors: Vec<FieldError>,
}

/// The regions that one may write for; with a region in the address, its form.
pub(super) async fn show(visit: Visit, Query(given): Query<Parameters>) -> Answer {
    let Some(code) = given.get("region").filter(|code| !code.is_empty()) else { return list(&visit, &given).await };
    let region = RegionSystem::Bdt.find(code).ok().or_not_found()?;
    visit.must(&Asked::of(INPUT).on(&place(region)))?;
    let input = inputs::one(&visit.state.db, region.code).await?;
    let own = input.as_ref().and_then(|input| input.text.version(visit.lang)).map(|version| version.text.clone());
    form(&visit, region, input.as_ref(), own.unwrap_or_default(), Vec::new())
}

/// Where a region stands in grants.
fn place(region: &Region) -> String {
    format!("region/{}", region.code)
}

async fn list(visit: &Visit, given: &Parameters) -> Answer {
    let words = Words(visit.lang);
    let written = inputs::all(&visit.state.db).await?;
    let may = |region: &&Region| visit.allows(&Asked::of(INPUT).on(&place(region)));
    let line = |region: &Region| {
        let href = visit.href(&format!("/reports/stocktaking/input?region={}", region.code));
        let said = match written.iter().find(|input| input.region == region.code) {
            Some(input) => {
                let langs: Vec<&str> = input.text.versions().map(|(lang, _)| lang.endonym()).collect();
                let day = input.written_at.get(..10).unwrap_or_default();
                words.input_written(language::partial_date(visit.lang, day), language::list(visit.lang, &langs))
            }
            None => words.input_unwritten(),
        };
        (Link::new(href, region.name(visit.lang)), said)
    };
    web::html(&InputsPage {
        page: frame(visit, words),
        regions: RegionSystem::Bdt.regions().iter().filter(may).map(line).collect(),
        saved: given.contains_key("saved"),
        words,
    })
}

fn frame(visit: &Visit, words: Words) -> Page {
    visit
        .page(words.input_title())
        .section("reports")
        .under("/reports", words.reports_title())
        .under("/reports/stocktaking", words.stocktaking_page())
}

/// Keeps what was written.
pub(super) async fn write(visit: Visit, Form(sent): Form<HashMap<String, String>>) -> Answer {
    let words = Words(visit.lang);
    let taken = |name: &str| sent.get(name).map_or("", |value| value.trim());
    let region = RegionSystem::Bdt.find(taken("region"));
    let region = region.map_err(|_| Error::refused("region", plain(&words.input_region_wrong())))?;
    visit.must(&Asked::of(INPUT).on(&place(region)))?;
    let text = taken("text").replace("\r\n", "\n");
    if text.chars().count() > LONGEST {
        let input = inputs::one(&visit.state.db, region.code).await?;
        let message = plain(&words.input_long(i64::try_from(LONGEST).unwrap_or(i64::MAX)));
        return form(&visit, region, input.as_ref(), text, vec![FieldError::new("text", message)]);
    }
    let (db, actor) = (&visit.state.db, &visit.actor.id);
    match inputs::write(db, actor, region.code, (visit.lang, text.clone()), taken("seen")).await {
        Ok(()) => web::see(&visit.href("/reports/stocktaking/input?saved=yes")),
        Err(Refusal::Changed) => {
            let input = inputs::one(db, region.code).await?;
            form(&visit, region, input.as_ref(), text, vec![FieldError::new("text", plain(&words.input_changed()))])
        }
        Err(Refusal::Store(error)) => Err(error.into()),
    }
}

fn form(visit: &Visit, region: &Region, input: Option<&Input>, typed: String, errors: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let hint = words.input_hint(i64::try_from(LONGEST).unwrap_or(i64::MAX));
    // Where somebody wrote it meanwhile, theirs is shown beside what was typed.
    let kept = input.iter().flat_map(|input| input.text.versions());
    let others = kept.filter(|(lang, version)| *lang != visit.lang || version.text != typed);
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = InputPage {
        page: frame(visit, words).under("/reports/stocktaking/input", words.input_title()),
        action: visit.href("/reports/stocktaking/input"),
        region: region.code.to_owned(),
        seen: input.map_or_else(String::new, |input| input.written_at.clone()),
        others: others.map(|(lang, version)| (lang, version.text.clone())).collect(),
        field: Field::text("text", words.input_of(region.name(visit.lang)))
            .kind("textarea")
            .value(typed)
            .hint(hint)
            .errors(&errors),
        errors,
        words,
    };
    web::html_with(status, &view)
}
