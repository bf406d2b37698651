//! Confirming the address of a new account: by the link of the letter, or by its code typed by hand. The password is asked
//! besides: only who chose it can open the account, so nobody can make one ready in the name of another.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::{
    mail,
    web::{self, Answer, Error, FieldError, Page, Visit, parts::Field},
};
use proofs::password::{self, Verdict};
use serde::Deserialize;

use super::{fields, sign_up};
use crate::{
    Account, Address, limits,
    session::{self, Caller, Ticket},
    store::{accounts, tokens},
    token::{self, Kind, Token},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/confirm.html")]
struct ConfirmPage {
    page: Page,
    words: Words,
    action: String,
    fields: Vec<Field>,
    said: String,
    tone: &'static str,
    address: String,
    problems: Vec<FieldError>,
}

/// What the forms send.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    address: String,
    code: String,
    password: String,
}

impl Sent {
    /// Nothing typed yet but the address.
    pub(super) fn from(address: String) -> Sent {
        Sent { address, ..Sent::default() }
    }
}

/// The form for the code, with what became of the letter where the address names one.
pub(super) async fn form(visit: Visit) -> Answer {
    let mut pairs = url::form_urlencoded::parse(visit.query.as_bytes());
    let letter = pairs.find(|(name, _)| name == "letter").map(|(_, id)| id.into_owned()).unwrap_or_default();
    // A letter's id cannot hold a NUL, and no database takes one.
    let letter = letter.replace('\0', "");
    let posted = mail::posted(&visit.state.db, &letter).await?;
    let words = Words(visit.lang);
    let (said, tone) = match posted.as_ref().map(|letter| (letter.state.as_str(), letter.recipient.as_str())) {
        None => (words.confirm_lead(), ""),
        Some(("sent", address)) => (words.letter_sent(address), "agree"),
        Some(("bounced" | "refused", address)) => (words.letter_bounced(address), "late"),
        Some((_, address)) => (words.letter_waiting(address), "agree"),
    };
    let sent = Sent::from(posted.map(|letter| letter.recipient).unwrap_or_default());
    by_hand(&visit, StatusCode::OK, &sent, (said, tone), Vec::new())
}

/// Confirms by the code that was typed.
pub(super) async fn by_code(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let refuse = |status, problem| by_hand(&visit, status, &sent, (words.confirm_lead(), ""), vec![problem]);
    let Some(address) = Address::read(&sent.address) else {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, FieldError::new("address", words.address_unreadable()));
    };
    if let Err(error) = limits::count(&visit.state.db, limits::CODE, address.key(), &caller).await {
        return refuse(StatusCode::TOO_MANY_REQUESTS, fields::too_many(&visit, error)?);
    }
    let account = accounts::by_address(&visit.state.db, &address).await?;
    let token = match account.as_ref().and_then(|account| token::code_hash(&account.id, &sent.code)) {
        Some(hash) => tokens::by_code(&visit.state.db, &account_id(&account), &hash, visit.state.clock.now()).await?,
        None => None,
    };
    match prove(&visit, &caller, account, token, sent.password.clone()).await? {
        Some(ticket) => ticket.to(&visit.state, &visit.href("/account")),
        None => refuse(StatusCode::UNPROCESSABLE_ENTITY, FieldError::new("code", words.code_wrong())),
    }
}

fn account_id(account: &Option<Account>) -> String {
    account.as_ref().map(|account| account.id.clone()).unwrap_or_default()
}

/// Sends the letter again.
pub(super) async fn again(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let refuse = |status, problem| by_hand(&visit, status, &sent, (words.confirm_lead(), ""), vec![problem]);
    let Some(address) = Address::read(&sent.address) else {
        return refuse(StatusCode::UNPROCESSABLE_ENTITY, FieldError::new("address", words.address_unreadable()));
    };
    if let Err(error) = limits::count(&visit.state.db, limits::LETTER, address.key(), &caller).await {
        return refuse(StatusCode::TOO_MANY_REQUESTS, fields::too_many(&visit, error)?);
    }
    let base = visit.state.config.base_url.clone();
    let send = visit.state.db.write(move |tx| {
        Box::pin(async move {
            let found = accounts::by_address(&mut *tx, &address).await?;
            if let Some(account) = found.filter(|account| account.confirmed_at.is_none()) {
                sign_up::ask_to_confirm(tx, &account, &base).await?;
            }
            Ok(())
        })
    });
    send.await?;
    let said = (words.letter_again(sent.address.trim()), "agree");
    by_hand(&visit, StatusCode::OK, &sent, said, Vec::new())
}

/// The page that the link opens. It changes nothing: programs that look at mail open links too.
pub(super) async fn link(visit: Visit) -> Answer {
    by_letter(&visit, StatusCode::OK, Vec::new()).await
}

/// Confirms by the link.
pub(super) async fn by_link(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let now = visit.state.clock.now();
    let token = tokens::by_hash(&visit.state.db, &token::hash(visit.at("token")), Kind::Confirm, now).await?;
    let Some(token) = token else { return by_letter(&visit, StatusCode::OK, Vec::new()).await };
    if let Err(error) = limits::count(&visit.state.db, limits::CODE, &token.account, &caller).await {
        let problem = fields::too_many(&visit, error)?;
        return by_letter(&visit, StatusCode::TOO_MANY_REQUESTS, vec![problem]).await;
    }
    let account = accounts::by_id(&visit.state.db, &token.account).await?;
    match prove(&visit, &caller, account, Some(token), sent.password).await? {
        Some(ticket) => ticket.to(&visit.state, &visit.href("/account")),
        None => {
            let problem = FieldError::new("password", Words(visit.lang).password_wrong());
            by_letter(&visit, StatusCode::UNPROCESSABLE_ENTITY, vec![problem]).await
        }
    }
}

/// Where token and password are right: confirms the address, uses the token up and begins a session. The same work is done
/// for an address that nobody has.
async fn prove(
    visit: &Visit,
    caller: &Caller,
    account: Option<Account>,
    token: Option<Token>,
    typed: String,
) -> Result<Option<Ticket>, Error> {
    let kept = account.as_ref().and_then(|account| account.password.clone());
    let verdict = password::verify(typed, kept).await.map_err(Error::internal)?;
    let (Some(account), Some(token)) = (account, token) else { return Ok(None) };
    if verdict == Verdict::Wrong || !account.state.may_sign_in() {
        return Ok(None);
    }
    let caller = caller.clone();
    let confirm = visit.state.db.write(move |tx| {
        Box::pin(async move {
            if !tokens::use_up(tx, &token.hash).await? {
                return Ok(None);
            }
            accounts::confirm(tx, &account.id).await?;
            session::begin(tx, &account.id, "password", &caller).await.map(Some)
        })
    });
    Ok(confirm.await?)
}

pub(super) fn by_hand(
    visit: &Visit,
    status: StatusCode,
    sent: &Sent,
    (said, tone): (String, &'static str),
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let code = Field::text("code", words.field_code()).hint(words.field_code_hint()).autocomplete("one-time-code");
    let view = ConfirmPage {
        page: visit.page(words.confirm_title()),
        words,
        action: visit.href("/confirm"),
        fields: vec![
            fields::address(words, &sent.address, &problems),
            code.value(&sent.code).required().errors(&problems),
            fields::password(words, &problems),
        ],
        said,
        tone,
        address: sent.address.clone(),
        problems,
    };
    web::html_with(status, &view)
}

async fn by_letter(visit: &Visit, status: StatusCode, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let now = visit.state.clock.now();
    let token = tokens::by_hash(&visit.state.db, &token::hash(visit.at("token")), Kind::Confirm, now).await?;
    let is_good = token.is_some();
    let view = ConfirmPage {
        page: visit.page(words.confirm_title()),
        words,
        action: visit.href(&format!("/confirm/{}", visit.at("token"))),
        fields: if is_good { vec![fields::password(words, &problems)] } else { Vec::new() },
        said: if is_good { words.confirm_link_lead() } else { words.link_used() },
        tone: if is_good { "" } else { "due" },
        address: String::new(),
        problems,
    };
    web::html_with(status, &view)
}
