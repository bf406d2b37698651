//! The daily letter about what somebody follows: one for all of it, in the reader's language. Nothing is sent where nothing
//! changed. What was seen is kept in the transaction that posts the letter, so that nobody is told twice.

use std::collections::BTreeMap;

use kit::{
    db::Result,
    mail::{Content, Letter, post},
    web::State,
};
use language::Lang;
use serde_json::Value;

use super::{Follow, Looks, News, Seen, json_address, names, page_address};
use crate::{Account, AccountState, session, store::accounts, store::follows, words::Words};

/// How many names a line holds; the rest is counted.
const NAMED: usize = 5;
/// What a reader may decline such letters by.
const TOPIC: &str = "following";

/// Looks at all that is followed and posts the letters of today. Returns how many.
///
/// # Errors
/// Where the database is not available; what was posted before is under way, and the next try goes on behind it.
pub async fn tell(state: &State) -> Result<usize> {
    let mut by_account: BTreeMap<String, Vec<Follow>> = BTreeMap::new();
    for follow in follows::all(&state.db).await?.into_iter().filter(|follow| follow.by_letter) {
        by_account.entry(follow.account.clone()).or_default().push(follow);
    }
    let mut posted = 0;
    for (account, followed) in by_account {
        let Some(account) = accounts::by_id(&state.db, &account).await? else { continue };
        if account.state == AccountState::Active && account.address.is_some() {
            posted += usize::from(tell_one(state, account, followed).await?);
        }
    }
    Ok(posted)
}

async fn tell_one(state: &State, account: Account, followed: Vec<Follow>) -> Result<bool> {
    let base_url = state.config.base_url.clone();
    let (mut lines, mut seen) = (Vec::new(), Vec::new());
    for follow in followed {
        let Some((news, now)) = look(state, &account, &follow).await? else { continue };
        lines.extend(news.map(|news| line(account.lang, &follow, &news, &base_url)));
        seen.push((follow.id, now));
    }
    state
        .db
        .write(move |tx| {
            Box::pin(async move {
                for (id, now) in &seen {
                    follows::saw(tx, id, now).await?;
                }
                let Some(address) = account.address.as_ref().filter(|_| !lines.is_empty()) else { return Ok(false) };
                let to = (address.as_str(), Some(account.id.as_str()));
                post(tx, &letter(to, &account.name, account.lang, lines, &base_url)).await?;
                Ok(true)
            })
        })
        .await
}

/// What a line is made of: the news with the names of rows in the reader's language.
struct Told {
    news: News,
    names: BTreeMap<String, String>,
}

/// What is new of something, and what is seen of it now; none where it is as it was, or not to be seen.
async fn look(state: &State, account: &Account, follow: &Follow) -> Result<Option<(Option<Told>, Seen)>> {
    let Some(Looks(look)) = state.parts.get::<Looks>() else { return Ok(None) };
    let actor = session::actor_of(state, account).await?;
    // Rows are compared in one language, so that another language of letters is no change of them.
    let Some(found) = look(state.clone(), actor.clone(), json_address(Lang::En, &follow.address)).await else {
        return Ok(None);
    };
    let Ok(now) = Seen::of(&follow.address, &found) else { return Ok(None) };
    if follow.seen.news(&now, &found).is_none() {
        return Ok(None);
    }
    let shown = match account.lang {
        Lang::En => Some(found),
        lang => look(state.clone(), actor, json_address(lang, &follow.address)).await,
    };
    let told =
        shown.and_then(|shown: Value| Some(Told { news: follow.seen.news(&now, &shown)?, names: names(&shown) }));
    Ok(Some((told, now)))
}

/// Something followed, with what is new, as one paragraph.
fn line(lang: Lang, follow: &Follow, told: &Told, base_url: &str) -> String {
    let words = Words(lang);
    let count = |all: usize| i64::try_from(all).unwrap_or(i64::MAX);
    let more = |all: usize| (all > NAMED).then(|| words.follow_more(count(all - NAMED)));
    let named = |ids: &[String]| {
        let first = ids.iter().take(NAMED).map(|id| told.names.get(id).unwrap_or(id).clone());
        language::list(lang, &first.chain(more(ids.len())).collect::<Vec<_>>())
    };
    let mut news = Vec::new();
    match &told.news {
        News::Told(moments) => {
            news.extend(moments.iter().take(NAMED).cloned().chain(more(moments.len())));
        }
        News::Rows { new, changed, gone } => {
            news.extend((!new.is_empty()).then(|| words.follow_new(count(new.len()), named(new))));
            news.extend((!changed.is_empty()).then(|| words.follow_changed(count(changed.len()), named(changed))));
            news.extend((*gone > 0).then(|| words.follow_gone(count(*gone))));
        }
    }
    let page = format!("{base_url}{}", page_address(lang, &follow.address));
    words.follow_line(language::strip_isolates(&news.join(" · ")), page, &follow.title)
}

fn letter<'a>(
    (to, account): (&'a str, Option<&'a str>),
    name: &str,
    lang: Lang,
    lines: Vec<String>,
    base_url: &str,
) -> Letter<'a> {
    let words = Words(lang);
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    Letter {
        to,
        account,
        lang,
        template: "following",
        topic: Some(TOPIC),
        subject: words.follow_subject(count),
        content: Content {
            greeting: words.letter_greeting(name),
            paragraphs: std::iter::once(words.follow_letter()).chain(lines).collect(),
            action: Some((words.follow_title(), format!("{base_url}/{lang}/account/following"))),
            after: Vec::new(),
            closing: words.follow_why(),
        },
    }
}

/// The letter to a made-up reader.
pub fn sample(lang: Lang) -> Letter<'static> {
    let base_url = "https://hasila.example";
    let follow = Follow {
        id: String::new(),
        account: String::new(),
        address: "/register?topic=c5".to_owned(),
        title: "C5".to_owned(),
        by_letter: true,
        seen: Seen::Moment(0),
        made_at: jiff::Timestamp::UNIX_EPOCH,
    };
    let news = News::Rows { new: vec!["R-2.6.19.4".to_owned()], changed: vec!["R-2.6.15".to_owned()], gone: 1 };
    let told = Told { news, names: BTreeMap::new() };
    let lines = vec![line(lang, &follow, &told, base_url)];
    letter(("amina@example.org", None), "Amina Diallo", lang, lines, base_url)
}
