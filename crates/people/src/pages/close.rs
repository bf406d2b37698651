//! Having one's account erased: after the password, or after a letter for one who has none; with a week to change one's
//! mind. The last administrator cannot go: nobody could let others in any more.

use askama::Template;
use axum::{Form, http::StatusCode};
use jiff::Timestamp;
use kit::{
    db::{self, Db, Tx},
    web::{self, Answer, Error, FieldError, Found as _, Page, State, Visit, parts::Field},
};
use proofs::password::{self, Verdict};
use serde::Deserialize;

use super::{fields, letter};
use crate::{
    Account, AccountState, GRACE,
    letters::{self, Matter},
    limits,
    session::{self, Caller},
    store::{accounts, grants, sessions, tokens},
    token::{self, Kind, Token},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/close.html")]
struct ClosePage {
    page: Page,
    words: Words,
    field: Option<Field>,
    said: String,
    problems: Vec<FieldError>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    password: String,
}

/// The question.
pub(super) async fn form(visit: Visit) -> Answer {
    page(&visit, StatusCode::OK, Vec::new()).await
}

/// Begins the week of grace, or sends the letter that does.
pub(super) async fn ask(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    if is_last_administrator(&visit.state, &account.id).await? {
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, vec![FieldError::new("", words.last_administrator())])
            .await;
    }
    if let Err(error) = limits::count(&visit.state.db, limits::PROOF, &account.id, &caller).await {
        let problem = fields::too_many(&visit, error)?;
        return page(&visit, StatusCode::TOO_MANY_REQUESTS, vec![problem]).await;
    }
    let base = visit.state.config.base_url.clone();
    if account.password.is_none() {
        return ask_by_letter(&visit, account, base).await;
    }
    let verdict = password::verify(sent.password, account.password.clone()).await.map_err(Error::internal)?;
    if verdict == Verdict::Wrong {
        let problem = FieldError::new("password", words.password_wrong());
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, vec![problem]).await;
    }
    visit.state.db.write(move |tx| Box::pin(async move { begin(tx, &account, &base).await })).await?;
    session::forget(&visit.state, told(&visit, words.close_done())?)
}

async fn ask_by_letter(visit: &Visit, account: Account, base: String) -> Answer {
    let send = visit.state.db.write(move |tx| {
        Box::pin(async move {
            let secret = token::secret();
            tokens::add(tx, &Token::new(&secret, &account, Kind::Close, None, tx.now()), None).await?;
            let link = format!("{base}/{}/letter/close/{secret}", account.lang);
            letters::tell(tx, &account, &Matter::Close { link }).await
        })
    });
    send.await?;
    told(visit, Words(visit.lang).close_letter_sent())
}

/// Begins the week of grace: ends all sessions and tells how to keep the account.
pub(super) async fn begin(tx: &mut Tx, account: &Account, base: &str) -> db::Result<()> {
    let at = tx.now().checked_add(GRACE).unwrap_or(Timestamp::MAX);
    accounts::set_state(tx, &account.id, &account.id, AccountState::Closing, Some(at)).await?;
    sessions::end_all(tx, &account.id, None).await?;
    let secret = token::secret();
    tokens::add(tx, &Token::new(&secret, account, Kind::Keep, None, tx.now()), None).await?;
    let day = language::date(account.lang, jiff::tz::TimeZone::UTC.to_datetime(at).date());
    let link = format!("{base}/{}/letter/keep/{secret}", account.lang);
    letters::tell(tx, account, &Matter::Closing { day, link }).await?;
    Ok(())
}

/// Keeps the account after all, from the account page.
pub(super) async fn keep(visit: Visit) -> Answer {
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    visit.state.db.write(move |tx| Box::pin(async move { letter::keep(tx, &account).await })).await?;
    web::see(&visit.href("/account?done=kept"))
}

/// Whether an account is the only administrator in use.
pub(crate) async fn is_last_administrator(state: &State, account: &str) -> Result<bool, Error> {
    let all = grants::administrators(&state.db, state.clock.today("UTC")).await?;
    Ok(all.len() == 1 && all.iter().any(|id| id == account))
}

/// Erases the accounts whose week of grace has ended, and says how many. For the service's daily work; doing it twice does
/// nothing more.
///
/// # Errors
/// Where the database is not available.
pub async fn erase_due(db: &Db) -> db::Result<usize> {
    db.write(|tx| {
        Box::pin(async move {
            let now = tx.now();
            let due = accounts::to_erase(&mut *tx, now).await?;
            for account in &due {
                accounts::erase(tx, "grace", &account.id).await?;
            }
            Ok(due.len())
        })
    })
    .await
}

async fn page(visit: &Visit, status: StatusCode, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    let field = account.password.is_some().then(|| fields::password(words, &problems));
    let page = visit.page(words.close_title()).under("/account", words.account_title());
    web::html_with(status, &ClosePage { page, words, field, said: String::new(), problems })
}

fn told(visit: &Visit, said: String) -> Answer {
    let words = Words(visit.lang);
    let page = visit.page(words.close_title());
    web::html(&ClosePage { page, words, field: None, said, problems: Vec::new() })
}
