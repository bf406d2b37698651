//! What the page of one's own account shows.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{
    self, Answer, Error, FieldError, Page, Visit,
    parts::{Field, History},
};
use language::Lang;

use super::{super::fields, Sent};
use crate::{
    Account, AccountState, history,
    place::Places,
    session::{Caller, Session},
    store::{grants, organisations, sessions},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/account.html")]
struct AccountPage {
    page: Page,
    words: Words,
    done: String,
    closing: String,
    address: String,
    is_shown: bool,
    profile: Vec<Field>,
    new_address: Vec<Field>,
    new_password: Vec<Field>,
    has_password: bool,
    roles: Vec<String>,
    affiliations: Vec<String>,
    sessions: Vec<Row>,
    history: History,
    problems: Vec<FieldError>,
}

/// A session as its person sees it.
struct Row {
    id: String,
    device: String,
    text: String,
    is_this: bool,
}

pub(super) async fn page(
    visit: &Visit,
    caller: &Caller,
    account: &Account,
    sent: &Sent,
    (status, problems): (StatusCode, Vec<FieldError>),
) -> Answer {
    let words = Words(visit.lang);
    let view = AccountPage {
        page: visit.page(words.account_title()),
        words,
        done: done_words(words, &visit.query),
        closing: closing(visit, account),
        address: account.address.clone().unwrap_or_default(),
        is_shown: sent.is_shown == "yes",
        profile: vec![fields::name(words, &sent.name, &problems), fields::language(words, &sent.letters, &problems)],
        new_address: vec![
            Field::text("address", words.field_new_address())
                .kind("email")
                .autocomplete("email")
                .value(&sent.address)
                .required()
                .errors(&problems),
            present(words, "present", &problems),
        ],
        new_password: vec![present(words, "former", &problems), fields::new_password(words, &problems)],
        has_password: account.password.is_some(),
        roles: roles(visit, account).await?,
        affiliations: affiliations(visit, account).await?,
        sessions: rows(visit, caller, account).await?,
        history: history::of(visit, history::KINDS, &crate::store::accounts::subject(&account.id)).await?,
        problems,
    };
    web::html_with(status, &view)
}

fn present(words: Words, name: &'static str, problems: &[FieldError]) -> Field {
    let field = Field::text(name, words.field_present_password()).kind("password").autocomplete("current-password");
    field.required().errors(problems)
}

/// What was done just now, as the address says.
fn done_words(words: Words, query: &str) -> String {
    match query.strip_prefix("done=") {
        Some("profile") => words.done_profile(),
        Some("address") => words.done_address(),
        Some("password") => words.done_password(),
        Some("sessions") => words.done_sessions(),
        Some("kept") => words.keep_done(),
        _ => String::new(),
    }
}

fn closing(visit: &Visit, account: &Account) -> String {
    let day = account.closing_at.map(|at| day(visit.lang, at)).unwrap_or_default();
    if account.state == AccountState::Closing { Words(visit.lang).account_closing_on(day) } else { String::new() }
}

async fn roles(visit: &Visit, account: &Account) -> Result<Vec<String>, Error> {
    let held = grants::held(&visit.state.db, &account.id, visit.state.clock.today("UTC")).await?;
    let places = Places::load(visit).await?;
    Ok(held.iter().map(|grant| places.role(grant)).collect())
}

async fn affiliations(visit: &Visit, account: &Account) -> Result<Vec<String>, Error> {
    let db = &visit.state.db;
    let mut lines = Vec::new();
    for affiliation in organisations::of(db, &account.id).await? {
        if let Some(organisation) = organisations::by_id(db, &affiliation.organisation).await? {
            let name = organisation.name.shown(visit.lang).text.to_owned();
            let span = crate::place::span(visit.lang, affiliation.first_day, affiliation.last_day);
            let position = affiliation.position.map(|position| format!("{position}, ")).unwrap_or_default();
            lines.push(format!("{position}{name} ({span})"));
        }
    }
    Ok(lines)
}

async fn rows(visit: &Visit, caller: &Caller, account: &Account) -> Result<Vec<Row>, Error> {
    let words = Words(visit.lang);
    let row = |session: Session| Row {
        device: if session.device.is_empty() { words.device_unknown() } else { session.device },
        text: words.session_text(session.network, day(visit.lang, session.made_at), day(visit.lang, session.seen_at)),
        is_this: caller.session.as_deref() == Some(session.id.as_str()),
        id: session.id,
    };
    Ok(sessions::of(&visit.state.db, &account.id).await?.into_iter().map(row).collect())
}

fn day(lang: Lang, at: jiff::Timestamp) -> String {
    language::date(lang, jiff::tz::TimeZone::UTC.to_datetime(at).date())
}
