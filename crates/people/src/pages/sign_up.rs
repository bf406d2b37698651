//! Making an account. The answer is the same whether the address has an account or not, and so is the work: a password is
//! hashed, one transaction written, one letter posted. Only the letter says which.

use askama::Template;
use axum::{Form, http::StatusCode};
use jiff::Timestamp;
use kit::{
    db::{Result, Tx},
    web::{self, Answer, Error, FieldError, Page, Visit, parts::Field},
};
use language::Lang;
use proofs::password;
use serde::Deserialize;

use super::fields;
use crate::{
    Account, AccountState, Address,
    letters::{self, Matter},
    limits, read_name,
    session::Caller,
    store::accounts,
    token::{self, Kind, Token},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/sign_up.html")]
struct SignUpPage {
    page: Page,
    words: Words,
    fields: Vec<Field>,
    problems: Vec<FieldError>,
}

/// What the form sends.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    name: String,
    address: String,
    letters: String,
    chosen: String,
}

/// What the form sends, read.
struct Asked {
    name: String,
    address: Address,
    lang: Lang,
}

/// The form.
pub(super) async fn form(visit: Visit) -> Answer {
    let sent = Sent { letters: visit.lang.code().to_owned(), ..Sent::default() };
    page(&visit, StatusCode::OK, &sent, Vec::new())
}

/// Takes what was typed, and sends a letter to confirm it.
pub(super) async fn send(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let asked = match read(Words(visit.lang), &sent) {
        Ok(asked) => asked,
        Err(problems) => return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, &sent, problems),
    };
    if let Err(error) = limits::count(&visit.state.db, limits::LETTER, asked.address.key(), &caller).await {
        let problem = fields::too_many(&visit, error)?;
        return page(&visit, StatusCode::TOO_MANY_REQUESTS, &sent, vec![problem]);
    }
    let hash = password::hash(sent.chosen.clone()).await.map_err(Error::internal)?;
    let base = visit.state.config.base_url.clone();
    let letter = visit.state.db.write(move |tx| Box::pin(async move { sign_up(tx, asked, hash, &base).await })).await?;
    web::see(&visit.href(&format!("/confirm?letter={letter}")))
}

fn read(words: Words, sent: &Sent) -> std::result::Result<Asked, Vec<FieldError>> {
    let (name, address) = (read_name(&sent.name), Address::read(&sent.address));
    let lang = sent.letters.parse().ok();
    let mut problems = Vec::new();
    if name.is_none() {
        problems.push(FieldError::new("name", words.name_unreadable()));
    }
    if address.is_none() {
        problems.push(FieldError::new("address", words.address_unreadable()));
    }
    if lang.is_none() {
        problems.push(FieldError::new("letters", words.language_unreadable()));
    }
    problems.extend(fields::weak(words, &sent.chosen, &[sent.name.trim(), sent.address.trim()]));
    match (name, address, lang) {
        (Some(name), Some(address), Some(lang)) if problems.is_empty() => Ok(Asked { name, address, lang }),
        _ => Err(problems),
    }
}

/// Makes the account, or starts one that was never confirmed anew, or tells the one who has it; returns the letter's id.
async fn sign_up(tx: &mut Tx, asked: Asked, hash: String, base: &str) -> Result<String> {
    let found = accounts::by_address(&mut *tx, &asked.address).await?;
    if let Some(account) = found.as_ref().filter(|account| account.confirmed_at.is_some()) {
        let link = format!("{base}/{}/sign-in", account.lang);
        return letters::tell_at(tx, account, asked.address.as_typed(), &Matter::Known { link }).await;
    }
    let is_new = found.is_none();
    let account = account_of(asked, hash, found.map(|account| account.id), tx.now());
    if is_new {
        accounts::add(tx, &account.id, &account).await?;
    } else {
        accounts::start_anew(tx, &account).await?;
    }
    ask_to_confirm(tx, &account, base).await
}

fn account_of(asked: Asked, hash: String, id: Option<String>, now: Timestamp) -> Account {
    Account {
        id: id.unwrap_or_else(|| kit::id::random(10)),
        name: asked.name,
        address: Some(asked.address.as_typed().to_owned()),
        confirmed_at: None,
        lang: asked.lang,
        state: AccountState::Active,
        closing_at: None,
        password: Some(hash),
        is_shown: false,
        made_at: now,
    }
}

/// Sends the letter with link and code; returns its id.
pub(super) async fn ask_to_confirm(tx: &mut Tx, account: &Account, base: &str) -> Result<String> {
    let (secret, code) = (token::secret(), token::code());
    let confirm = Token::new(&secret, account, Kind::Confirm, None, tx.now());
    let code_hash = token::code_hash(&account.id, &code);
    crate::store::tokens::add(tx, &confirm, code_hash.as_deref()).await?;
    let link = format!("{base}/{}/confirm/{secret}", account.lang);
    let letter = letters::tell(tx, account, &Matter::Confirm { link, code }).await?;
    Ok(letter.unwrap_or_default())
}

fn page(visit: &Visit, status: StatusCode, sent: &Sent, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let view = SignUpPage {
        page: visit.page(words.sign_up_title()),
        words,
        fields: vec![
            fields::name(words, &sent.name, &problems),
            fields::address(words, &sent.address, &problems),
            fields::language(words, &sent.letters, &problems),
            fields::new_password(words, &problems),
        ],
        problems,
    };
    web::html_with(status, &view)
}
