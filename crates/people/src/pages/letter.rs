//! What other letters let their reader do: confirm a new address, take a change of address back, confirm that the account
//! shall be erased, keep it after all. The link opens a question; nothing happens before the answer.

use askama::Template;
use jiff::Timestamp;
use kit::{
    db::{self, Tx},
    web::{self, Answer, Error, Found as _, Page, Visit},
};

use super::close;
use crate::{
    Account, AccountState, Address,
    letters::{self, Matter},
    store::{accounts, sessions, tokens},
    token::{self, Kind, Token},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/letter.html")]
struct LetterPage {
    page: Page,
    said: String,
    button: String,
    action: String,
    tone: &'static str,
}

/// The question.
pub(super) async fn question(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let kind = kind(&visit)?;
    let Some((token, _)) = good(&visit, kind).await? else { return said(&visit, kind, words.link_used(), "due") };
    let address = token.address.unwrap_or_default();
    let asks = match kind {
        Kind::Change => words.change_question(address),
        Kind::UndoChange => words.undo_change_question(address),
        Kind::Close => words.close_lead(),
        _ => words.keep_question(),
    };
    let action = visit.href(&format!("/letter/{kind}/{}", visit.at("token")));
    let view =
        LetterPage { page: visit.page(title(words, kind)), said: asks, button: title(words, kind), action, tone: "" };
    web::html(&view)
}

/// The answer: yes.
pub(super) async fn answer(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let kind = kind(&visit)?;
    let Some((token, account)) = good(&visit, kind).await? else {
        return said(&visit, kind, words.link_used(), "due");
    };
    if kind == Kind::Close && close::is_last_administrator(&visit.state, &account.id).await? {
        return said(&visit, kind, words.last_administrator(), "late");
    }
    let base = visit.state.config.base_url.clone();
    let done = visit.state.db.decide(move |tx| Box::pin(async move { act(tx, &token, &account, &base).await })).await;
    match done {
        Ok(true) => said(&visit, kind, done_words(words, kind), "agree"),
        Ok(false) => said(&visit, kind, words.link_used(), "due"),
        // Somebody made an account with the address in the meantime.
        Err(db::Error::Unique(_)) => said(&visit, kind, words.address_taken(), "late"),
        Err(error) => Err(error.into()),
    }
}

/// Does what the token is for. `false` where it was used in the meantime.
async fn act(tx: &mut Tx, token: &Token, account: &Account, base: &str) -> db::Result<bool> {
    if !tokens::use_up(tx, &token.hash).await? {
        return Ok(false);
    }
    match token.kind {
        Kind::Change => change(tx, token, account, base).await?,
        Kind::UndoChange => undo_change(tx, token, account).await?,
        Kind::Close => close::begin(tx, account, base).await?,
        _ => keep(tx, account).await?,
    }
    Ok(true)
}

/// Changes the address, and tells the former one how to take that back.
async fn change(tx: &mut Tx, token: &Token, account: &Account, base: &str) -> db::Result<()> {
    let Some(new) = token.address.as_deref().and_then(Address::read) else { return Ok(()) };
    accounts::set_address(tx, account, &new).await?;
    if let Some(old) = &account.address {
        let secret = token::secret();
        let undo = Token::new(&secret, account, Kind::UndoChange, Some(old), tx.now());
        tokens::add(tx, &undo, None).await?;
        let link = format!("{base}/{}/letter/undo-change/{secret}", account.lang);
        let matter = Matter::Changed { new: new.as_typed().to_owned(), link };
        letters::tell_at(tx, account, old, &matter).await?;
    }
    Ok(())
}

/// Puts the former address back, and ends all sessions: whoever changed it may still be signed in.
async fn undo_change(tx: &mut Tx, token: &Token, account: &Account) -> db::Result<()> {
    let Some(old) = token.address.as_deref().and_then(Address::read) else { return Ok(()) };
    accounts::set_address(tx, account, &old).await?;
    sessions::end_all(tx, &account.id, None).await
}

/// Keeps an account that was to be erased.
pub(super) async fn keep(tx: &mut Tx, account: &Account) -> db::Result<()> {
    if account.state == AccountState::Closing {
        accounts::set_state(tx, &account.id, &account.id, AccountState::Active, None).await?;
    }
    Ok(())
}

fn kind(visit: &Visit) -> Result<Kind, Error> {
    let kind: Kind = visit.at("kind").parse().ok().or_not_found()?;
    let has_page = matches!(kind, Kind::Change | Kind::UndoChange | Kind::Close | Kind::Keep);
    has_page.then_some(kind).or_not_found()
}

/// The token of the address with its account, where both are good.
async fn good(visit: &Visit, kind: Kind) -> Result<Option<(Token, Account)>, Error> {
    let (db, now): (_, Timestamp) = (&visit.state.db, visit.state.clock.now());
    let Some(token) = tokens::by_hash(db, &token::hash(visit.at("token")), kind, now).await? else { return Ok(None) };
    let account = accounts::by_id(db, &token.account).await?.filter(|account| account.state.may_sign_in());
    Ok(account.map(|account| (token, account)))
}

fn title(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Change => words.change_title(),
        Kind::UndoChange => words.undo_change_title(),
        Kind::Close => words.close_title(),
        _ => words.keep_account(),
    }
}

fn done_words(words: Words, kind: Kind) -> String {
    match kind {
        Kind::Change => words.change_done(),
        Kind::UndoChange => words.undo_change_done(),
        Kind::Close => words.close_done(),
        _ => words.keep_done(),
    }
}

fn said(visit: &Visit, kind: Kind, said: String, tone: &'static str) -> Answer {
    let page = visit.page(title(Words(visit.lang), kind));
    web::html(&LetterPage { page, said, button: String::new(), action: String::new(), tone })
}
