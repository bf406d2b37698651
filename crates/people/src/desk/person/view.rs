//! What the page of one person shows to administrators.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{
    self, Answer, Error, FieldError, Link, Page, Visit,
    parts::{Field, History},
};
use vocabulary::RegionSystem;

use super::Sent;
use crate::{
    Account, AccountState, Role, history,
    place::{Places, span},
    store::{grants, organisations, sessions},
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/person.html")]
struct PersonPage {
    page: Page,
    words: Words,
    id: String,
    address: String,
    state: String,
    turn: String,
    sessions: i64,
    grants: Vec<Held>,
    affiliations: Vec<Belonging>,
    grant: Vec<Field>,
    join: Vec<Field>,
    why: String,
    is_open: bool,
    is_changeable: bool,
    history: History,
    problems: Vec<FieldError>,
}

/// A grant as administrators see it.
struct Held {
    role: String,
    span: String,
    withdraw: Option<String>,
    is_withdrawn: bool,
}

/// An affiliation as administrators see it.
struct Belonging {
    organisation: Link,
    text: String,
    leave: Option<String>,
}

#[derive(Template)]
#[template(path = "desk/question.html")]
struct QuestionPage {
    page: Page,
    question: String,
    button: String,
    action: String,
    back: String,
}

pub(super) async fn page(
    visit: &Visit,
    account: &Account,
    sent: &Sent,
    (status, problems): (StatusCode, Vec<FieldError>),
) -> Answer {
    let words = Words(visit.lang);
    let places = Places::load(visit).await?;
    let title = if account.name.is_empty() { &account.id } else { &account.name };
    let turned = account.state == AccountState::Suspended;
    let view = PersonPage {
        page: visit.page(title).section("people").under("/people", words.people_title()),
        words,
        id: account.id.clone(),
        address: account.address.clone().unwrap_or_default(),
        state: account.state.name(visit.lang),
        turn: if turned { words.reinstate_title() } else { words.suspend_title() },
        sessions: i64::try_from(sessions::of(&visit.state.db, &account.id).await?.len()).unwrap_or(i64::MAX),
        grants: held(visit, account, &places).await?,
        affiliations: belongings(visit, account).await?,
        grant: grant_fields(visit, &places, sent, &problems),
        join: join_fields(visit, sent, &problems).await?,
        why: sent.why.clone(),
        is_open: !problems.is_empty() || !sent.role.is_empty(),
        is_changeable: account.state != AccountState::Closed,
        history: history::of(visit, history::KINDS, &crate::store::accounts::subject(&account.id)).await?,
        problems,
    };
    web::html_with(status, &view)
}

/// The question before an act: its title, which is its button too, and the question itself.
pub(super) fn question(
    visit: &Visit,
    account: &Account,
    (title, question): (String, String),
    action: String,
) -> Answer {
    let place = format!("/people/{}", account.id);
    let page = visit.page(title.as_str()).section("people").under("/people", Words(visit.lang).people_title());
    let page = page.under(&place, account.name.as_str());
    web::html(&QuestionPage { page, question, button: title, action, back: visit.href(&place) })
}

async fn held(visit: &Visit, account: &Account, places: &Places) -> Result<Vec<Held>, Error> {
    let address = |id: &str| visit.href(&format!("/people/{}/grants/{id}", account.id));
    let grants = grants::of(&visit.state.db, &account.id).await?;
    let held = grants.iter().map(|grant| Held {
        role: places.role(grant),
        span: span(visit.lang, grant.first_day, grant.last_day),
        withdraw: (!grant.is_withdrawn).then(|| address(&grant.id)),
        is_withdrawn: grant.is_withdrawn,
    });
    Ok(held.collect())
}

async fn belongings(visit: &Visit, account: &Account) -> Result<Vec<Belonging>, Error> {
    let known = organisations::all(&visit.state.db).await?;
    let of = organisations::of(&visit.state.db, &account.id).await?.into_iter();
    let belonging = of.filter_map(|affiliation| {
        let organisation = known.iter().find(|one| one.id == affiliation.organisation)?;
        let span = span(visit.lang, affiliation.first_day, affiliation.last_day);
        let leave = visit.href(&format!("/people/{}/affiliations/{}", account.id, affiliation.id));
        Some(Belonging {
            organisation: Link::new(
                visit.href(&format!("/organisations/{}", organisation.id)),
                organisation.name.shown(visit.lang).text,
            ),
            text: affiliation.position.map_or_else(|| span.clone(), |position| format!("{position}, {span}")),
            leave: affiliation.last_day.is_none().then_some(leave),
        })
    });
    Ok(belonging.collect())
}

fn grant_fields(visit: &Visit, places: &Places, sent: &Sent, problems: &[FieldError]) -> Vec<Field> {
    let words = Words(visit.lang);
    let roles = Role::ALL.into_iter().filter(|role| role.is_granted());
    let roles = roles.map(|role| (role.code().to_owned(), role.name(visit.lang))).collect();
    let none = std::iter::once((String::new(), words.region_none()));
    let regions = RegionSystem::Bdt.regions().iter();
    let regions = regions.map(|region| (region.code.to_owned(), region.name(visit.lang).to_owned()));
    vec![
        Field::select("role", words.column_role(), roles).value(&sent.role).errors(problems),
        Field::select("place", words.field_place(), places.all()).value(&sent.place).errors(problems),
        Field::select("region", words.field_region(), none.chain(regions).collect()).value(&sent.region),
        Field::text("last_day", words.field_last_day())
            .kind("date")
            .hint(words.field_last_day_hint())
            .value(&sent.last_day)
            .errors(problems),
    ]
}

async fn join_fields(visit: &Visit, sent: &Sent, problems: &[FieldError]) -> Result<Vec<Field>, Error> {
    let words = Words(visit.lang);
    let known = organisations::all(&visit.state.db).await?;
    let choices = known.into_iter().map(|one| (one.id, one.name.shown(visit.lang).text.to_owned())).collect();
    Ok(vec![
        Field::select("organisation", words.column_organisation(), choices).value(&sent.organisation).errors(problems),
        Field::text("position", words.field_position()).value(&sent.position),
    ])
}
