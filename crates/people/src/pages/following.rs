//! What one follows: the list of it, a new one from the button that stands on every list and record, and the end of one.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, Found as _, Page, Visit};
use serde::Deserialize;

use crate::{
    follow::{Follow, LONGEST, Looks, MOST, MOST_ROWS, Seen, Unfit, json_address, page_address, read_address},
    session,
    store::{accounts, follows},
    words::Words,
};

#[derive(Template)]
#[template(path = "pages/following.html")]
struct FollowingPage {
    page: Page,
    words: Words,
    rows: Vec<Row>,
    /// What was done or could not be done.
    notice: Option<Notice>,
    /// Whether letters reach this account.
    has_address: bool,
}

struct Row {
    title: String,
    href: String,
    since: String,
    action: String,
}

struct Notice {
    tone: &'static str,
    text: String,
    /// The way back: the address and the title of what is followed no more.
    again: Option<(String, String)>,
}

/// What the button sends.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Sent {
    address: String,
    title: String,
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    page(&visit, StatusCode::OK, None).await
}

/// Follows what the button stood on, from what is seen of it now.
pub(super) async fn add(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    let refused = |text: String| Some(Notice { tone: "warn", text, again: None });
    let title: String = sent.title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect();
    let seen = match read_address(&sent.address) {
        Some(address) if !title.is_empty() => seen(&visit, &account, &address).await?.map(|seen| (address, seen)),
        _ => Err(Unfit::Unknown),
    };
    let (address, seen) = match seen {
        Ok(seen) => seen,
        Err(Unfit::Unknown) => {
            return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, refused(words.follow_unfit())).await;
        }
        Err(Unfit::TooLong) => {
            let most = i64::try_from(MOST_ROWS).unwrap_or(i64::MAX);
            return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, refused(words.follow_long(most))).await;
        }
    };
    if follows::of(&visit.state.db, &account.id).await?.len() >= MOST {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, refused(words.follow_too_many(most))).await;
    }
    let follow = Follow {
        id: kit::id::random(10),
        account: account.id,
        address,
        title: title.clone(),
        seen,
        made_at: visit.state.clock.now(),
    };
    visit.state.db.write(move |tx| Box::pin(async move { follows::add(tx, &follow).await })).await?;
    page(&visit, StatusCode::OK, Some(Notice { tone: "agree", text: words.follow_begun(title), again: None })).await
}

/// What is seen of an address by the one who asks.
async fn seen(visit: &Visit, account: &crate::Account, address: &str) -> Result<Result<Seen, Unfit>, Error> {
    let Some(Looks(look)) = visit.state.parts.get::<Looks>() else { return Ok(Err(Unfit::Unknown)) };
    let actor = session::actor_of(&visit.state, account).await?;
    let found = look(visit.state.clone(), actor, json_address(language::Lang::En, address)).await;
    Ok(found.map_or(Err(Unfit::Unknown), |found| Seen::of(address, &found)))
}

/// Follows it no more; the page offers the way back.
pub(super) async fn stop(visit: Visit) -> Answer {
    let (account, id) = (visit.actor.id.clone(), visit.at("id").to_owned());
    let ended =
        visit.state.db.write(move |tx| Box::pin(async move { follows::remove(tx, &account, &id).await })).await?;
    let ended = ended.or_not_found()?;
    let text = Words(visit.lang).follow_ended(&ended.title);
    page(&visit, StatusCode::OK, Some(Notice { tone: "", text, again: Some((ended.address, ended.title)) })).await
}

async fn page(visit: &Visit, status: StatusCode, notice: Option<Notice>) -> Answer {
    let words = Words(visit.lang);
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?;
    let row = |follow: Follow| Row {
        href: page_address(visit.lang, &follow.address),
        since: words
            .follow_since(language::date(visit.lang, jiff::tz::TimeZone::UTC.to_datetime(follow.made_at).date())),
        action: visit.href(&format!("/account/following/{}", follow.id)),
        title: follow.title,
    };
    let page = visit.page(words.follow_title()).section("account").describe(words.follow_lead());
    web::html_with(
        status,
        &FollowingPage {
            page: page.under("/account", words.account_title()),
            rows: follows::of(&visit.state.db, &visit.actor.id).await?.into_iter().map(row).collect(),
            has_address: account.is_some_and(|account| account.address.is_some()),
            words,
            notice,
        },
    )
}
