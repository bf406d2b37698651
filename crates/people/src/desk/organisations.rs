//! The list of organisations, and the form for a new one.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{
    self, Answer, FieldError, Format, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
    parts::Field,
};
use vocabulary::Stakeholder;

use super::organisation::{self, Sent};
use crate::{Organisation, OrganisationKind, store::organisations, words::Words};

/// The formats of the list besides the page.
pub(super) const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

const RULES: ListRules = ListRules { facets: &["kind"], sorts: &["name"] };

#[derive(Template)]
#[template(path = "desk/organisations.html")]
struct OrganisationsPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
    fields: Vec<Field>,
    problems: Vec<FieldError>,
}

struct Row {
    id: String,
    name: String,
    text: String,
}

/// All organisations.
pub(super) async fn list(visit: Visit) -> Answer {
    page(&visit, &Sent::default(), (StatusCode::OK, Vec::new())).await
}

/// The list with the form under it, and what is wrong with what was typed there.
pub(super) async fn page(visit: &Visit, sent: &Sent, (status, problems): (StatusCode, Vec<FieldError>)) -> Answer {
    let query = ListQuery::read(visit, RULES)?;
    let kinds: Vec<OrganisationKind> = query.codes("kind")?;
    let asked = language::fold(&query.q);
    let mut found = organisations::all(&visit.state.db).await?;
    found.retain(|one| has_all(one, &asked) && (kinds.is_empty() || kinds.contains(&one.kind)));
    if visit.format != Format::Page {
        return table(visit, &found).answer(visit.format);
    }
    let words = Words(visit.lang);
    let skipped = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let shown = usize::try_from(query.limit()).unwrap_or(usize::MAX);
    let view = OrganisationsPage {
        page: visit.page(words.organisations_title()).section("people").under("/people", words.people_title()),
        words,
        list: List::new(&query, i64::try_from(found.len()).unwrap_or(i64::MAX)).formats(&query, FORMATS),
        rows: found.iter().skip(skipped).take(shown).map(|one| row(visit, one)).collect(),
        fields: organisation::fields(visit, sent, &problems),
        problems,
    };
    web::html_with(status, &view)
}

fn has_all(one: &Organisation, asked: &str) -> bool {
    let names: String = one.name.versions().map(|(_, version)| language::fold(&version.text) + "\n").collect();
    asked.split_whitespace().all(|word| names.contains(word))
}

fn row(visit: &Visit, one: &Organisation) -> Row {
    let state = one.state.as_deref().and_then(|code| vocabulary::State::find(code).ok());
    let parts =
        [Some(one.kind.name(visit.lang)), Some(stakeholder(visit, one)), state.map(|s| s.name(visit.lang).to_owned())];
    Row {
        id: one.id.clone(),
        name: one.name.shown(visit.lang).text.to_owned(),
        text: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
    }
}

fn stakeholder(visit: &Visit, one: &Organisation) -> String {
    let found = Stakeholder::find(&one.stakeholder);
    found.map_or_else(|_| one.stakeholder.clone(), |stakeholder| stakeholder.name(visit.lang).to_owned())
}

fn table(visit: &Visit, found: &[Organisation]) -> Table {
    let words = Words(visit.lang);
    let cells = |one: &Organisation| {
        vec![
            one.id.clone().into(),
            one.name.shown(visit.lang).text.into(),
            Cell::code(one.kind.code(), one.kind.name(visit.lang)),
            Cell::code(one.stakeholder.as_str(), stakeholder(visit, one)),
            one.state.clone().into(),
        ]
    };
    Table {
        name: "organisations".to_owned(),
        title: words.organisations_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_id()),
            Column::plain("name", words.field_name()),
            Column::coded("kind", words.field_kind()),
            Column::coded("stakeholder", words.field_stakeholder()),
            Column::plain("state", words.field_state()),
        ],
        rows: found.iter().map(cells).collect(),
    }
}
