//! The tokens that a person lends to programs: made, shown once, listed with their last use, withdrawn.

use askama::Template;
use axum::{
    Form,
    http::{HeaderValue, StatusCode, header},
};
use jiff::{SignedDuration, Timestamp};
use kit::web::{self, Answer, Error, FieldError, Page, Visit, parts::Field};

use crate::{
    access::{self, Access, DAYS, LONGEST_NAME, MOST, Scope},
    store::{access as store, accounts},
    token,
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/access.html")]
struct AccessPage {
    page: Page,
    words: Words,
    /// The secret of the token just made.
    secret: Option<String>,
    rows: Vec<Row>,
    name: Field,
    life: Field,
    scopes: Vec<Tick>,
    scopes_error: String,
    problems: Vec<FieldError>,
}

struct Row {
    name: String,
    scopes: String,
    made: String,
    used: String,
    ends: String,
    is_good: bool,
    action: String,
}

/// A box that can be ticked.
struct Tick {
    code: &'static str,
    name: String,
    is_ticked: bool,
}

/// What the form sends.
#[derive(Clone, Debug, Default)]
struct Typed {
    name: String,
    days: String,
    scopes: Vec<String>,
}

/// The tokens, with the form that makes one.
pub(super) async fn list(visit: Visit) -> Answer {
    let usual = Typed { days: "90".to_owned(), scopes: vec!["read".to_owned()], ..Typed::default() };
    page(&visit, &usual, None, Vec::new()).await
}

/// Makes a token and shows its secret, this once.
pub(super) async fn make(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed::sent(sent);
    let access = match typed.read(&visit) {
        Ok(access) => access,
        Err(problems) => return page(&visit, &typed, None, problems).await,
    };
    if accounts::by_id(&visit.state.db, &visit.actor.id).await?.is_none() {
        return page(&visit, &typed, None, vec![FieldError::new("", Words(visit.lang).access_no_account())]).await;
    }
    let now = visit.state.clock.now();
    let good = store::of(&visit.state.db, &visit.actor.id).await?.iter().filter(|kept| kept.is_good(now)).count();
    if good >= MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        return page(&visit, &typed, None, vec![FieldError::new("", Words(visit.lang).access_too_many(most))]).await;
    }
    let secret = access::secret();
    let hash = token::hash(&secret);
    visit.state.db.write(move |tx| Box::pin(async move { store::add(tx, &access, &hash).await })).await?;
    page(&visit, &Typed::default(), Some(secret), Vec::new()).await
}

/// Withdraws a token: it stops working at once.
pub(super) async fn withdraw(visit: Visit) -> Answer {
    let (account, id) = (visit.actor.id.clone(), visit.at("id").to_owned());
    let is_done =
        visit.state.db.write(move |tx| Box::pin(async move { store::withdraw(tx, &account, &id).await })).await?;
    if !is_done {
        return Err(Error::NotFound);
    }
    web::see(&visit.href("/account/tokens"))
}

async fn page(visit: &Visit, typed: &Typed, secret: Option<String>, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let now = visit.state.clock.now();
    let kept = store::of(&visit.state.db, &visit.actor.id).await?;
    let lives = DAYS.map(|days| (days.to_string(), words.access_days(days))).to_vec();
    let of_scopes = problems.iter().filter(|problem| problem.field == "scopes").map(|problem| problem.message.clone());
    let tick = |scope: Scope| Tick {
        code: scope.code(),
        name: scope.name(visit.lang),
        is_ticked: typed.scopes.iter().any(|code| code == scope.code()),
    };
    let view = AccessPage {
        page: visit.page(words.access_title()).section("account"),
        secret,
        rows: kept.iter().map(|access| Row::new(visit, access, now)).collect(),
        name: Field::text("name", words.access_name())
            .value(&typed.name)
            .hint(words.access_name_hint())
            .required()
            .errors(&problems),
        life: Field::select("days", words.access_life(), lives).value(&typed.days).errors(&problems),
        scopes: Scope::ALL.map(tick).into(),
        scopes_error: of_scopes.collect(),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut answer = web::html_with(status, &view)?;
    // No copy of a secret is to stay behind in the browser.
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

impl Typed {
    fn sent(pairs: Vec<(String, String)>) -> Typed {
        let mut typed = Typed::default();
        for (name, value) in pairs {
            match name.as_str() {
                "name" => typed.name = value,
                "days" => typed.days = value,
                "scopes" => typed.scopes.push(value),
                _ => {}
            }
        }
        typed
    }

    /// The token that is asked for, or everything that is wrong with it.
    fn read(&self, visit: &Visit) -> Result<Access, Vec<FieldError>> {
        let words = Words(visit.lang);
        let mut wrong = Vec::new();
        let name = self.name.split_whitespace().collect::<Vec<_>>().join(" ");
        if !(1..=LONGEST_NAME).contains(&name.chars().count()) || name.chars().any(char::is_control) {
            wrong.push(FieldError::new("name", words.access_name_wrong(i64::try_from(LONGEST_NAME).unwrap_or(0))));
        }
        let days = self.days.parse().ok().filter(|days| DAYS.contains(days));
        if days.is_none() {
            wrong.push(FieldError::new("days", words.access_life_wrong()));
        }
        let mut scopes: Vec<Scope> = self.scopes.iter().filter_map(|code| code.parse().ok()).collect();
        scopes.sort();
        scopes.dedup();
        if scopes.is_empty() {
            wrong.push(FieldError::new("scopes", words.access_scopes_wrong()));
        }
        let (Some(days), true) = (days, wrong.is_empty()) else { return Err(wrong) };
        let now = visit.state.clock.now();
        Ok(Access {
            id: kit::id::random(10),
            account: visit.actor.id.clone(),
            name,
            scopes,
            made_at: now,
            expires_at: now.checked_add(SignedDuration::from_hours(24 * days)).unwrap_or(Timestamp::MAX),
            seen_at: None,
            withdrawn_at: None,
        })
    }
}

impl Row {
    fn new(visit: &Visit, access: &Access, now: Timestamp) -> Row {
        let words = Words(visit.lang);
        let day = |at: Timestamp| language::date(visit.lang, jiff::tz::TimeZone::UTC.to_datetime(at).date());
        let ends = match access.withdrawn_at {
            Some(at) => words.access_withdrawn(day(at)),
            None if access.is_good(now) => day(access.expires_at),
            None => words.access_ended(day(access.expires_at)),
        };
        let scopes: Vec<String> = access.scopes.iter().map(|scope| scope.name(visit.lang)).collect();
        Row {
            name: access.name.clone(),
            scopes: language::list(visit.lang, &scopes),
            made: day(access.made_at),
            used: access.seen_at.map_or_else(|| words.access_never(), day),
            ends,
            is_good: access.is_good(now),
            action: visit.href(&format!("/account/tokens/{}", access.id)),
        }
    }
}
