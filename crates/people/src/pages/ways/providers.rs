//! Providers: going there to sign in or to be linked, and coming back. An account is found by issuer and subject only; an
//! equal e-mail address leads to a question, never to an account.

mod farewell;
mod introduced;

use askama::Template;
use axum::{Form, http::HeaderMap, http::HeaderValue, http::header};
use kit::web::{self, Answer, Error, Found, Page, Visit};
use language::Lang;
use proofs::oidc::{Identity, Kept, Provider, Refusal};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::{HERE, refused, see_done};
use crate::{
    ceremony::{Browser, Ceremony, Kind},
    limits,
    session::{self, Caller, ask_again},
    store::{accounts, identities},
    token,
    ways::Ways,
    words::Words,
};

pub(in crate::pages) use farewell::farewell;
pub(in crate::pages) use introduced::{introduced, settle};

/// What is kept while somebody is away at a provider.
#[derive(Serialize, Deserialize)]
struct Away {
    provider: String,
    lang: String,
    next: String,
    kept: Kept,
}

/// What the address says with which a provider sends somebody back.
#[derive(Default)]
struct Return {
    state: String,
    code: String,
    iss: Option<String>,
    error: Option<String>,
}

/// Somebody who came back with a proof.
struct Arrival {
    identity: Identity,
    /// The account that went away to be linked; `None` for one who wants to sign in.
    linking: Option<String>,
    /// Where to go afterwards.
    next: String,
}

/// What the form sends that begins a sign-in.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(in crate::pages) struct Sent {
    next: String,
}

#[derive(Template)]
#[template(path = "pages/ways/onward.html")]
struct OnwardPage {
    page: Page,
    words: Words,
    label: String,
    address: String,
}

/// Goes to a provider to sign in.
pub(in crate::pages) async fn sign_in(
    visit: Visit,
    caller: Caller,
    headers: HeaderMap,
    Form(sent): Form<Sent>,
) -> Answer {
    let next = session::safe_next(&sent.next).unwrap_or_default();
    go(&visit, &caller, &headers, next, None).await
}

/// Goes to a provider to be linked with it.
pub(in crate::pages) async fn link(visit: Visit, caller: Caller, headers: HeaderMap) -> Answer {
    if let Some(answer) = ask_again(&visit, &caller, HERE).await? {
        return answer;
    }
    let account = caller.account.clone().ok_or(Error::SignIn)?;
    go(&visit, &caller, &headers, "", Some(account)).await
}

async fn go(visit: &Visit, caller: &Caller, headers: &HeaderMap, next: &str, account: Option<String>) -> Answer {
    let (state, ways) = (&visit.state, Ways::of(&visit.state));
    let provider = ways.provider(visit.at("provider")).or_not_found()?;
    limits::count(&state.db, limits::QUESTION, &caller.network(), caller).await?;
    let (ticket, browser) = (token::secret(), Browser::of(state, headers));
    let back = format!("{}/oidc/{}", state.config.base_url, provider.name());
    let begun = match provider.begin(&back, &ticket, visit.lang.code(), state.clock.now()).await {
        Ok(begun) => begun,
        Err(refusal) => return refused::provider(visit, provider.label(), provider.name(), &refusal),
    };
    let away = Away {
        provider: provider.name().to_owned(),
        lang: visit.lang.code().to_owned(),
        next: next.to_owned(),
        kept: begun.kept,
    };
    browser.begin(state, &ticket, Ceremony { kind: Kind::Provider, account, content: json!(away) }).await?;
    browser.remember(state, onward(visit, provider, begun.address))
}

/// A page that goes on to the provider by itself. A redirection would not do: our forms may lead to no other site, and
/// browsers hold to that through redirections too.
fn onward(visit: &Visit, provider: &Provider, address: String) -> Answer {
    let words = Words(visit.lang);
    let refresh = HeaderValue::from_str(&format!("0; url={address}")).map_err(Error::internal)?;
    let label = provider.label().to_owned();
    let page = visit.page(words.onward_title(&label)).at("/sign-in");
    let mut answer = web::html(&OnwardPage { page, words, label, address })?;
    answer.headers_mut().insert(header::REFRESH, refresh);
    answer.headers_mut().insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(answer)
}

/// Comes back from a provider. The address has no language, since providers know it by heart; the one in which the reader
/// went there is kept.
pub(in crate::pages) async fn back(mut visit: Visit, caller: Caller, headers: HeaderMap) -> Answer {
    let (state, ways) = (visit.state.clone(), Ways::of(&visit.state));
    let answer = Return::read(&visit.query);
    let Some(provider) = ways.provider(visit.at("provider")).filter(|_| !answer.state.is_empty()) else {
        // A provider that is no longer there, or an address that somebody typed.
        return web::see(&visit.href("/sign-in"));
    };
    limits::count(&state.db, limits::QUESTION, &caller.network(), &caller).await?;
    let browser = Browser::of(&state, &headers);
    let taken = browser.take(&state, Kind::Provider, &answer.state).await?;
    let Some(ceremony) = taken else {
        return refused::provider(&visit, provider.label(), provider.name(), &Refusal::State);
    };
    let away: Away = serde_json::from_value(ceremony.content).map_err(Error::internal)?;
    visit.lang = away.lang.parse::<Lang>().unwrap_or(visit.lang);
    match check(&visit, provider, &away, &answer).await {
        Ok(identity) => {
            let arrival = Arrival { identity, linking: ceremony.account, next: away.next };
            arrive(&visit, &caller, &browser, arrival).await
        }
        Err(refusal) => refused::provider(&visit, provider.label(), provider.name(), &refusal),
    }
}

/// Checks all that came back, in the order in which it can be believed.
async fn check(visit: &Visit, provider: &Provider, away: &Away, answer: &Return) -> Result<Identity, Refusal> {
    let now = visit.state.clock.now();
    if away.provider != provider.name() {
        return Err(Refusal::MixedUp);
    }
    provider.answered(answer.iss.as_deref(), now).await?;
    if let Some(error) = &answer.error {
        return Err(Refusal::Declined(error.clone()));
    }
    provider.finish(&away.kept, &answer.code, now).await
}

/// Somebody has proved who they are to a provider: an account of ours, one that wants to be linked, or a stranger.
async fn arrive(visit: &Visit, caller: &Caller, browser: &Browser, arrival: Arrival) -> Answer {
    let (state, Arrival { identity, linking, next }) = (&visit.state, arrival);
    if let Some(account) = linking {
        // Who went away to be linked must still be the one who comes back.
        if caller.account.as_ref() != Some(&account) {
            return refused::say(visit, Words(visit.lang).provider_refused(), Words(visit.lang).refused_state());
        }
        return add_link(visit, account, identity).await;
    }
    let Some(link) = identities::by_name(&state.db, &identity.issuer, &identity.subject).await? else {
        return introduced::begin(visit, browser, identity, next).await;
    };
    let account = accounts::by_id(&state.db, &link.account).await?;
    if !account.is_some_and(|account| account.state.may_sign_in()) {
        return refused::say(visit, Words(visit.lang).provider_refused(), Words(visit.lang).sign_in_suspended());
    }
    let caller = caller.clone();
    let begun = state.db.write(move |tx| {
        Box::pin(async move {
            if !identities::used(tx, &link.id).await? {
                return Ok(None);
            }
            session::begin(tx, &link.account, "provider", &caller).await.map(Some)
        })
    });
    match begun.await? {
        Some(ticket) => {
            let next = session::safe_next(&next).map_or_else(|| visit.href("/account"), str::to_owned);
            ticket.to(state, &next)
        }
        None => refused::say(visit, Words(visit.lang).provider_refused(), Words(visit.lang).refused_state()),
    }
}

/// Links a provider's word with an account that is signed in.
async fn add_link(visit: &Visit, account: String, identity: Identity) -> Answer {
    let link = new_link(visit, account, &identity);
    match visit.state.db.write(move |tx| Box::pin(async move { identities::add(tx, &link).await })).await? {
        true => see_done(visit, "linked"),
        false => refused::say(visit, Words(visit.lang).provider_refused(), Words(visit.lang).refused_elsewhere()),
    }
}

fn new_link(visit: &Visit, account: String, identity: &Identity) -> identities::Link {
    identities::Link {
        id: kit::id::random(12),
        account,
        issuer: identity.issuer.clone(),
        subject: identity.subject.clone(),
        made_at: visit.state.clock.now(),
        used_at: None,
    }
}

impl Return {
    fn read(query: &str) -> Return {
        let mut read = Return::default();
        for (name, value) in url::form_urlencoded::parse(query.as_bytes()) {
            match name.as_ref() {
                "state" => read.state = value.into_owned(),
                "code" => read.code = value.into_owned(),
                "iss" => read.iss = Some(value.into_owned()),
                "error" => read.error = Some(value.chars().take(100).collect()),
                _ => {}
            }
        }
        read
    }
}
