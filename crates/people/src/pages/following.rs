//! What one follows, and the searches that one keeps: the list of it, a new one from the button that stands on every list and
//! record, its name, whether letters tell of it, and the end of one.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, Found as _, Page, Visit};
use serde::Deserialize;

use crate::{
    follow::{
        Feeds, Follow, LONGEST, Looks, MOST, MOST_ROWS, Seen, Unfit, feed_address, json_address, page_address,
        read_address,
    },
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
    id: String,
    title: String,
    href: String,
    since: String,
    action: String,
    by_letter: bool,
    feed: Option<String>,
}

struct Notice {
    tone: &'static str,
    text: String,
    /// The way back: what is followed no more.
    again: Option<Follow>,
}

impl Notice {
    fn done(text: String) -> Option<Notice> {
        Some(Notice { tone: "agree", text, again: None })
    }

    fn refused(text: String) -> Option<Notice> {
        Some(Notice { tone: "warn", text, again: None })
    }
}

/// What the button sends.
#[derive(Deserialize)]
#[serde(default)]
#[derive(Default)]
pub(super) struct Sent {
    address: String,
    title: String,
    /// `no` where no letters shall tell of it.
    letters: String,
}

impl Sent {
    /// The name, with single spaces and of a length that is kept.
    fn name(&self) -> String {
        self.title.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
    }
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    page(&visit, StatusCode::OK, None).await
}

/// Follows what the button stood on, from what is seen of it now.
pub(super) async fn add(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    let (title, by_letter) = (sent.name(), sent.letters != "no");
    let seen = match read_address(&sent.address) {
        Some(address) if !title.is_empty() => seen(&visit, &account, &address).await?.map(|seen| (address, seen)),
        _ => Err(Unfit::Unknown),
    };
    let (address, seen) = match seen {
        Ok(seen) => seen,
        // What no letter tells of may be as long as it likes: its rows are not compared.
        Err(Unfit::TooLong) if !by_letter => (read_address(&sent.address).or_not_found()?, Seen::nothing()),
        Err(unfit) => return refuse(&visit, unfit).await,
    };
    let own = follows::of(&visit.state.db, &account.id).await?;
    if own.len() >= MOST && own.iter().all(|follow| follow.address != address) {
        let most = i64::try_from(MOST).unwrap_or(i64::MAX);
        let notice = Notice::refused(words.follow_too_many(most));
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, notice).await;
    }
    let follow = Follow {
        id: kit::id::random(10),
        account: account.id,
        address,
        title: title.clone(),
        by_letter,
        seen,
        made_at: visit.state.clock.now(),
    };
    visit.state.db.write(move |tx| Box::pin(async move { follows::add(tx, &follow).await })).await?;
    let done = if by_letter { words.follow_begun(title) } else { words.follow_kept(title) };
    page(&visit, StatusCode::OK, Notice::done(done)).await
}

/// The list with why something cannot be followed.
async fn refuse(visit: &Visit, unfit: Unfit) -> Answer {
    let words = Words(visit.lang);
    let text = match unfit {
        Unfit::Unknown => words.follow_unfit(),
        Unfit::TooLong => words.follow_long(i64::try_from(MOST_ROWS).unwrap_or(i64::MAX)),
    };
    page(visit, StatusCode::UNPROCESSABLE_ENTITY, Notice::refused(text)).await
}

/// Gives it another name.
pub(super) async fn rename(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let (account, id, title) = (visit.actor.id.clone(), visit.at("id").to_owned(), sent.name());
    if title.is_empty() {
        own(&visit, &id).await?;
        let notice = Notice::refused(words.follow_nameless());
        return page(&visit, StatusCode::UNPROCESSABLE_ENTITY, notice).await;
    }
    let done = words.follow_renamed(&title);
    let renaming =
        visit.state.db.write(move |tx| Box::pin(async move { follows::rename(tx, &account, &id, &title).await }));
    renaming.await?.then_some(()).or_not_found()?;
    page(&visit, StatusCode::OK, Notice::done(done)).await
}

/// Says whether letters tell of it, from what is seen of it now.
pub(super) async fn letters(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let words = Words(visit.lang);
    let follow = own(&visit, visit.at("id")).await?;
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    let from = match sent.letters.as_str() {
        "no" => None,
        _ => match seen(&visit, &account, &follow.address).await? {
            Ok(seen) => Some(seen),
            Err(unfit) => return refuse(&visit, unfit).await,
        },
    };
    let done = if from.is_some() { words.follow_begun(&follow.title) } else { words.follow_kept(&follow.title) };
    let setting = visit.state.db.write(move |tx| {
        Box::pin(async move { follows::set_letters(tx, &account.id, &follow.id, from.as_ref()).await })
    });
    setting.await?.then_some(()).or_not_found()?;
    page(&visit, StatusCode::OK, Notice::done(done)).await
}

/// One's own of an id.
async fn own(visit: &Visit, id: &str) -> Result<Follow, Error> {
    let own = follows::of(&visit.state.db, &visit.actor.id).await?;
    own.into_iter().find(|follow| follow.id == id).or_not_found()
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
    page(&visit, StatusCode::OK, Some(Notice { tone: "", text, again: Some(ended) })).await
}

async fn page(visit: &Visit, status: StatusCode, notice: Option<Notice>) -> Answer {
    let words = Words(visit.lang);
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?;
    let feeds = visit.state.parts.get::<Feeds>();
    let has_feed = |address: &str| {
        let path = address.split('?').next().unwrap_or_default();
        feeds.is_some_and(|Feeds(is_there)| is_there(path))
    };
    let row = |follow: Follow| Row {
        feed: has_feed(&follow.address).then(|| feed_address(visit.lang, &follow.address)),
        by_letter: follow.by_letter,
        href: page_address(visit.lang, &follow.address),
        since: words
            .follow_since(language::date(visit.lang, jiff::tz::TimeZone::UTC.to_datetime(follow.made_at).date())),
        action: visit.href(&format!("/account/following/{}", follow.id)),
        title: follow.title,
        id: follow.id,
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
