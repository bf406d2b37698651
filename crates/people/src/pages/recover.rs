//! Choosing a new password by a letter. Whether an address has an account, only its reader learns.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::{
    db::{Result, Tx},
    web::{self, Answer, Error, FieldError, Page, Visit, parts::Field},
};
use proofs::password;
use serde::Deserialize;

use super::fields;
use crate::{
    Account, Address,
    letters::{self, Matter},
    limits,
    session::{self, Caller},
    store::{accounts, sessions, tokens},
    token::{self, Kind, Token},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/recover.html")]
struct RecoverPage {
    page: Page,
    action: String,
    lead: String,
    tone: &'static str,
    fields: Vec<Field>,
    button: String,
    problems: Vec<FieldError>,
}

/// What the forms send.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    address: String,
    chosen: String,
}

/// The form that asks for the letter.
pub(super) async fn form(visit: Visit) -> Answer {
    asking(&visit, StatusCode::OK, &Sent::default(), Vec::new())
}

/// Sends the letter, where there is an account.
pub(super) async fn ask(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let Some(address) = Address::read(&sent.address) else {
        let problem = FieldError::new("address", words.address_unreadable());
        return asking(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, vec![problem]);
    };
    if let Err(error) = limits::count(&visit.state.db, limits::LETTER, address.key(), &caller).await {
        let problem = fields::too_many(&visit, error)?;
        return asking(&visit, StatusCode::TOO_MANY_REQUESTS, &sent, vec![problem]);
    }
    let base = visit.state.config.base_url.clone();
    let send = visit.state.db.write(move |tx| {
        Box::pin(async move {
            let found = accounts::by_address(&mut *tx, &address).await?;
            match found.filter(|account| account.state.may_sign_in()) {
                Some(account) => send(tx, &account, &base).await,
                None => Ok(()),
            }
        })
    });
    send.await?;
    let view = RecoverPage {
        page: visit.page(words.recover_title()),
        action: String::new(),
        lead: words.recover_sent(sent.address.trim()),
        tone: "agree",
        fields: Vec::new(),
        button: String::new(),
        problems: Vec::new(),
    };
    web::html(&view)
}

async fn send(tx: &mut Tx, account: &Account, base: &str) -> Result<()> {
    let link = link_for(tx, account, base).await?;
    letters::tell(tx, account, &Matter::Recover { link }).await?;
    Ok(())
}

/// Makes the link by which the person of an account chooses a password; the whole address.
pub(crate) async fn link_for(tx: &mut Tx, account: &Account, base: &str) -> Result<String> {
    let secret = token::secret();
    let recover = Token::new(&secret, account, Kind::Recover, None, tx.now());
    tokens::add(tx, &recover, None).await?;
    Ok(format!("{base}/{}/recover/{secret}", account.lang))
}

/// The page that the link opens.
pub(super) async fn link(visit: Visit) -> Answer {
    choosing(&visit, StatusCode::OK, Vec::new()).await
}

/// Sets the password, ends all sessions and begins one here. The letter proved the address too.
pub(super) async fn choose(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let Some((token, account)) = good(&visit).await? else {
        return choosing(&visit, StatusCode::OK, Vec::new()).await;
    };
    let own = [account.name.as_str(), account.address.as_deref().unwrap_or_default()];
    if let Some(problem) = fields::weak(words, &sent.chosen, &own) {
        return choosing(&visit, StatusCode::UNPROCESSABLE_ENTITY, vec![problem]).await;
    }
    let hash = password::hash(sent.chosen).await.map_err(Error::internal)?;
    let choose = visit.state.db.write(move |tx| {
        Box::pin(async move {
            if !tokens::use_up(tx, &token.hash).await? {
                return Ok(None);
            }
            accounts::confirm(tx, &account.id).await?;
            accounts::set_password(tx, &account.id, &account.id, &hash).await?;
            sessions::end_all(tx, &account.id, None).await?;
            session::begin(tx, &account.id, "letter", &caller).await.map(Some)
        })
    });
    match choose.await? {
        Some(ticket) => ticket.to(&visit.state, &visit.href("/account?done=password")),
        None => choosing(&visit, StatusCode::OK, Vec::new()).await,
    }
}

/// The token of the address with its account, where both are good.
async fn good(visit: &Visit) -> std::result::Result<Option<(Token, Account)>, Error> {
    let (db, now) = (&visit.state.db, visit.state.clock.now());
    let Some(token) = tokens::by_hash(db, &token::hash(visit.at("token")), Kind::Recover, now).await? else {
        return Ok(None);
    };
    let account = accounts::by_id(db, &token.account).await?.filter(|account| account.state.may_sign_in());
    Ok(account.map(|account| (token, account)))
}

fn asking(visit: &Visit, status: StatusCode, sent: &Sent, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let view = RecoverPage {
        page: visit.page(words.recover_title()),
        action: visit.href("/recover"),
        lead: words.recover_lead(),
        tone: "",
        fields: vec![fields::address(words, &sent.address, &problems)],
        button: words.recover_button(),
        problems,
    };
    web::html_with(status, &view)
}

async fn choosing(visit: &Visit, status: StatusCode, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let is_good = good(visit).await?.is_some();
    let view = RecoverPage {
        page: visit.page(words.recover_choose()),
        action: visit.href(&format!("/recover/{}", visit.at("token"))),
        lead: if is_good { words.recover_choose_lead() } else { words.link_used() },
        tone: if is_good { "" } else { "due" },
        fields: if is_good { vec![fields::new_password(words, &problems)] } else { Vec::new() },
        button: words.recover_choose(),
        problems,
    };
    web::html_with(status, &view)
}
