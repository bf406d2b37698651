//! One organisation: its names, kind, type of stakeholder and State, and changing them.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{
    self, Answer, FieldError, Found as _, Page, Visit,
    parts::{Field, History},
};
use language::{Lang, State as Version, Text};
use vocabulary::{Stakeholder, State};

use super::organisations;
use crate::{Organisation, OrganisationKind, history, store, words::Words};

/// The longest name.
const LONGEST: usize = 200;

#[derive(Template)]
#[template(path = "desk/organisation.html")]
struct OrganisationPage {
    page: Page,
    action: String,
    fields: Vec<Field>,
    why: String,
    history: History,
    problems: Vec<FieldError>,
}

/// What the forms send: a name for each language, and the codes.
pub(super) type Typed = Vec<(String, String)>;

/// What was typed, by field.
#[derive(Clone, Default)]
pub(super) struct Sent(Typed);

/// The fields of the names, by language.
const NAMES: [(&str, Lang); 6] = [
    ("name_ar", Lang::Ar),
    ("name_en", Lang::En),
    ("name_es", Lang::Es),
    ("name_fr", Lang::Fr),
    ("name_ru", Lang::Ru),
    ("name_zh", Lang::Zh),
];

/// Adds an organisation.
pub(super) async fn add(visit: Visit, Form(typed): Form<Typed>) -> Answer {
    let sent = Sent(typed);
    match read(&visit, &sent, kit::id::random(8)) {
        Ok(organisation) => keep(&visit, organisation, "").await,
        Err(problems) => organisations::page(&visit, &sent, (StatusCode::UNPROCESSABLE_ENTITY, problems)).await,
    }
}

/// The organisation.
pub(super) async fn show(visit: Visit) -> Answer {
    let organisation = store::organisations::by_id(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    page(&visit, &organisation, &Sent::of(&organisation), (StatusCode::OK, Vec::new())).await
}

/// Changes it.
pub(super) async fn change(visit: Visit, Form(typed): Form<Typed>) -> Answer {
    let organisation = store::organisations::by_id(&visit.state.db, visit.at("id")).await?.or_not_found()?;
    let sent = Sent(typed);
    match read(&visit, &sent, organisation.id.clone()) {
        Ok(changed) => keep(&visit, changed, sent.get("why")).await,
        Err(problems) => page(&visit, &organisation, &sent, (StatusCode::UNPROCESSABLE_ENTITY, problems)).await,
    }
}

async fn keep(visit: &Visit, organisation: Organisation, why: &str) -> Answer {
    let place = visit.href(&format!("/organisations/{}", organisation.id));
    let actor = visit.actor.id.clone();
    let db = visit.state.db.because(why);
    db.write(move |tx| Box::pin(async move { store::organisations::put(tx, &actor, &organisation).await })).await?;
    web::see(&place)
}

fn read(visit: &Visit, sent: &Sent, id: String) -> Result<Organisation, Vec<FieldError>> {
    let words = Words(visit.lang);
    let mut problems = Vec::new();
    let mut name: Option<Text> = None;
    for (field, lang) in NAMES {
        let typed = sent.get(field).split_whitespace().collect::<Vec<_>>().join(" ");
        if typed.chars().count() > LONGEST || typed.contains('\0') {
            problems.push(FieldError::new(field, words.organisation_name_wrong()));
        } else if !typed.is_empty() {
            name = Some(match name.take() {
                Some(text) => text.with(lang, typed, Version::Translated),
                None => Text::new(lang, typed),
            });
        }
    }
    if name.is_none() {
        problems.push(FieldError::new("name_en", words.organisation_name_wrong()));
    }
    let kind: Option<OrganisationKind> = sent.get("kind").parse().ok();
    if kind.is_none() {
        problems.push(FieldError::new("kind", words.choose_one()));
    }
    let stakeholder = Stakeholder::all().iter().find(|one| one.code == sent.get("stakeholder"));
    if stakeholder.is_none() {
        problems.push(FieldError::new("stakeholder", words.choose_one()));
    }
    let state = State::all().iter().find(|one| one.code == sent.get("state"));
    match (name, kind, stakeholder) {
        (Some(name), Some(kind), Some(stakeholder)) if problems.is_empty() => Ok(Organisation {
            id,
            name,
            kind,
            state: state.map(|state| state.code.to_owned()),
            stakeholder: stakeholder.code.to_owned(),
        }),
        _ => Err(problems),
    }
}

/// The fields of the form.
pub(super) fn fields(visit: &Visit, sent: &Sent, problems: &[FieldError]) -> Vec<Field> {
    let words = Words(visit.lang);
    let name = |(field, lang): (&'static str, Lang)| {
        Field::text(field, words.organisation_name(lang.endonym())).value(sent.get(field)).errors(problems)
    };
    let kinds = OrganisationKind::ALL.map(|kind| (kind.code().to_owned(), kind.name(visit.lang))).to_vec();
    let stakeholders = Stakeholder::all().iter().map(|one| (one.code.to_owned(), one.name(visit.lang).to_owned()));
    let none = std::iter::once((String::new(), words.state_none()));
    let states = State::all().iter().map(|one| (one.code.to_owned(), one.name(visit.lang).to_owned()));
    let mut states: Vec<_> = states.collect();
    states.sort_by(|a, b| language::compare(visit.lang, &a.1, &b.1));
    let choice =
        |name, label: String, choices| Field::select(name, label, choices).value(sent.get(name)).errors(problems);
    NAMES
        .into_iter()
        .map(name)
        .chain([
            choice("kind", words.field_kind(), kinds),
            choice("stakeholder", words.field_stakeholder(), stakeholders.collect()),
            choice("state", words.field_state(), none.chain(states).collect()),
        ])
        .collect()
}

impl Sent {
    fn of(organisation: &Organisation) -> Sent {
        let version = |lang| organisation.name.version(lang).map(|version| version.text.clone()).unwrap_or_default();
        let mut typed: Typed = NAMES.map(|(field, lang)| (field.to_owned(), version(lang))).to_vec();
        typed.push(("kind".to_owned(), organisation.kind.code().to_owned()));
        typed.push(("stakeholder".to_owned(), organisation.stakeholder.clone()));
        typed.push(("state".to_owned(), organisation.state.clone().unwrap_or_default()));
        Sent(typed)
    }

    fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value)
    }
}

async fn page(
    visit: &Visit,
    organisation: &Organisation,
    sent: &Sent,
    (status, problems): (StatusCode, Vec<FieldError>),
) -> Answer {
    let words = Words(visit.lang);
    let page = visit.page(organisation.name.shown(visit.lang).text).section("people");
    let view = OrganisationPage {
        page: page.under("/people", words.people_title()).under("/organisations", words.organisations_title()),
        action: visit.href(&format!("/organisations/{}", organisation.id)),
        fields: fields(visit, sent, &problems),
        why: sent.get("why").to_owned(),
        history: history::of(visit, history::KINDS, &store::organisations::subject(&organisation.id)).await?,
        problems,
    };
    web::html_with(status, &view)
}
