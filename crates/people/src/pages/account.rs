//! One's own account: who one is to the service, what one may do, where one is signed in, and changing all that.

mod view;

use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Found as _, Visit};
use proofs::password::{self as proof, Verdict};
use serde::Deserialize;

use super::fields;
use crate::{
    Account, Address,
    letters::{self, Matter},
    limits, read_name,
    session::Caller,
    store::{accounts, sessions, tokens},
    token::{self, Kind, Token},
    words::Words,
};

/// What the forms send.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    name: String,
    letters: String,
    is_shown: String,
    address: String,
    present: String,
    former: String,
    chosen: String,
}

/// The page.
pub(super) async fn show(visit: Visit, caller: Caller) -> Answer {
    let account = own(&visit).await?;
    let sent = Sent::of(&account);
    view::page(&visit, &caller, &account, &sent, (StatusCode::OK, Vec::new())).await
}

/// Changes name, language of letters, and whether one is named with one's offices.
pub(super) async fn profile(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let account = own(&visit).await?;
    let mut problems = Vec::new();
    let (name, lang) = (read_name(&sent.name), sent.letters.parse().ok());
    if name.is_none() {
        problems.push(FieldError::new("name", words.name_unreadable()));
    }
    if lang.is_none() {
        problems.push(FieldError::new("letters", words.language_unreadable()));
    }
    let (Some(name), Some(lang)) = (name, lang) else {
        return view::page(&visit, &caller, &account, &sent, (StatusCode::UNPROCESSABLE_ENTITY, problems)).await;
    };
    let changed = Account { name, lang, is_shown: sent.is_shown == "yes", ..account };
    visit.state.db.write(move |tx| Box::pin(async move { accounts::set_profile(tx, &changed).await })).await?;
    done(&visit, "profile")
}

/// Sends a letter to another address, which changes it. Whether somebody has it already, only its reader learns.
pub(super) async fn address(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let account = own(&visit).await?;
    let typed = Sent { address: sent.address.clone(), ..Sent::of(&account) };
    let Some(new) = Address::read(&sent.address) else {
        let problem = FieldError::new("address", Words(visit.lang).address_unreadable());
        return view::page(&visit, &caller, &account, &typed, (StatusCode::UNPROCESSABLE_ENTITY, vec![problem])).await;
    };
    if let Some((status, problem)) = unproved(&visit, &caller, &account, sent.present, "present").await? {
        return view::page(&visit, &caller, &account, &typed, (status, vec![problem])).await;
    }
    if let Err(error) = limits::count(&visit.state.db, limits::LETTER, new.key(), &caller).await {
        let problem = fields::too_many(&visit, error)?;
        return view::page(&visit, &caller, &account, &typed, (StatusCode::TOO_MANY_REQUESTS, vec![problem])).await;
    }
    let base = visit.state.config.base_url.clone();
    let send = visit.state.db.write(move |tx| {
        Box::pin(async move {
            if let Some(other) = accounts::by_address(&mut *tx, &new).await? {
                let link = format!("{base}/{}/sign-in", other.lang);
                return letters::tell_at(tx, &other, new.as_typed(), &Matter::Known { link }).await;
            }
            let secret = token::secret();
            let change = Token::new(&secret, &account, Kind::Change, Some(new.as_typed()), tx.now());
            tokens::add(tx, &change, None).await?;
            let link = format!("{base}/{}/letter/change/{secret}", account.lang);
            letters::tell_at(tx, &account, new.as_typed(), &Matter::Change { link }).await
        })
    });
    send.await?;
    done(&visit, "address")
}

/// Changes the password, and ends all other sessions.
pub(super) async fn password(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let account = own(&visit).await?;
    let typed = Sent::of(&account);
    if let Some((status, problem)) = unproved(&visit, &caller, &account, sent.former, "former").await? {
        return view::page(&visit, &caller, &account, &typed, (status, vec![problem])).await;
    }
    let own = [account.name.as_str(), account.address.as_deref().unwrap_or_default()];
    if let Some(problem) = fields::weak(Words(visit.lang), &sent.chosen, &own) {
        return view::page(&visit, &caller, &account, &typed, (StatusCode::UNPROCESSABLE_ENTITY, vec![problem])).await;
    }
    let hash = proof::hash(sent.chosen).await.map_err(Error::internal)?;
    let change = visit.state.db.write(move |tx| {
        Box::pin(async move {
            accounts::set_password(tx, &account.id, &account.id, &hash).await?;
            sessions::end_all(tx, &account.id, caller.session.as_deref()).await
        })
    });
    change.await?;
    done(&visit, "password")
}

/// Ends one session.
pub(super) async fn end(visit: Visit) -> Answer {
    sessions::end(&visit.state.db, &visit.actor.id, visit.at("id")).await?;
    done(&visit, "sessions")
}

/// Ends all sessions but this one.
pub(super) async fn end_others(visit: Visit, caller: Caller) -> Answer {
    let account = visit.actor.id.clone();
    let end = visit
        .state
        .db
        .write(move |tx| Box::pin(async move { sessions::end_all(tx, &account, caller.session.as_deref()).await }));
    end.await?;
    done(&visit, "sessions")
}

/// Why the present password does not prove who this is, with the status to say it with; `None` where it does.
async fn unproved(
    visit: &Visit,
    caller: &Caller,
    account: &Account,
    typed: String,
    field: &str,
) -> Result<Option<(StatusCode, FieldError)>, Error> {
    if let Err(error) = limits::count(&visit.state.db, limits::PROOF, &account.id, caller).await {
        return Ok(Some((StatusCode::TOO_MANY_REQUESTS, fields::too_many(visit, error)?)));
    }
    let verdict = proof::verify(typed, account.password.clone()).await.map_err(Error::internal)?;
    if verdict == Verdict::Wrong {
        let problem = FieldError::new(field, Words(visit.lang).password_wrong());
        return Ok(Some((StatusCode::UNPROCESSABLE_ENTITY, problem)));
    }
    limits::forget(&visit.state.db, limits::PROOF, &account.id).await?;
    Ok(None)
}

impl Sent {
    fn of(account: &Account) -> Sent {
        Sent {
            name: account.name.clone(),
            letters: account.lang.code().to_owned(),
            is_shown: if account.is_shown { "yes".to_owned() } else { String::new() },
            ..Sent::default()
        }
    }
}

async fn own(visit: &Visit) -> Result<Account, Error> {
    accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()
}

fn done(visit: &Visit, what: &str) -> Answer {
    web::see(&visit.href(&format!("/account?done={what}")))
}
