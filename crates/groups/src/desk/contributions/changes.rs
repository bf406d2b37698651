//! What changed between any two versions of a contribution, word by word, in either direction of writing.

use askama::Template;
use kit::{
    journal::{self, Piece},
    web::{self, Answer, Error, Link, Page, Visit},
};
use language::Lang;

use super::{Sight, item};
use crate::{
    store::contributions::{self, Version},
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/contributions/changes.html")]
struct ChangesPage {
    page: Page,
    words: Words,
    lang: Lang,
    title: String,
    choices: Vec<(i64, String)>,
    from: i64,
    to: i64,
    action: String,
    parts: Vec<(String, Vec<(&'static str, String)>)>,
    back: Link,
}

/// The changes between the versions `from` and `to`, by default the last two.
pub(super) async fn show(visit: Visit) -> Answer {
    let (of, sight) = item(&visit).await?;
    if sight != Sight::Own {
        return web::see(&visit.href(&format!("/contributions/{}", of.id)));
    }
    let versions = contributions::versions(&visit.state.db, &of.id).await?;
    let (from, to) = asked(&visit, &versions).ok_or(Error::NotFound)?;
    let words = Words(visit.lang);
    let path = format!("/contributions/{}", of.id);
    let name = |one: &Version| {
        let day = language::partial_date(visit.lang, one.at.get(..10).unwrap_or_default());
        (one.version, words.contribution_version(day, one.version.to_string()))
    };
    let (before, after) = (&from.content, &to.content);
    let parts = [
        (words.thing_title(), &before.title, &after.title),
        (words.contribution_summary(), &before.summary, &after.summary),
        (words.column_text(), &before.text, &after.text),
    ];
    web::html(&ChangesPage {
        page: visit
            .page(words.contribution_changes())
            .section("documents")
            .under("/contributions", words.contributions_title())
            .under(&path, &of.content.title),
        lang: to.content.lang,
        title: of.content.title.clone(),
        choices: versions.iter().map(name).collect(),
        from: from.version,
        to: to.version,
        action: visit.href(&format!("{path}/changes")),
        parts: parts.into_iter().filter(|(_, a, b)| a != b).map(|(name, a, b)| (name, marked(a, b))).collect(),
        back: Link::new(visit.href(&path), &of.content.title),
        words,
    })
}

fn asked<'v>(visit: &Visit, versions: &'v [Version]) -> Option<(&'v Version, &'v Version)> {
    let value = |name: &str| {
        let pair = visit.query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
        pair.and_then(|number| number.parse::<i64>().ok())
    };
    let find = |number: i64| versions.iter().find(|one| one.version == number);
    let last = versions.len().checked_sub(1)?;
    let to = value("to").map_or(versions.last(), find)?;
    let from = value("from").map_or(versions.get(last.saturating_sub(1)), find)?;
    Some((from, to))
}

fn marked(before: &str, after: &str) -> Vec<(&'static str, String)> {
    let piece = |piece: Piece| match piece {
        Piece::Kept(text) => ("", text),
        Piece::Out(text) => ("del", text),
        Piece::In(text) => ("ins", text),
    };
    journal::pieces(before, after).into_iter().map(piece).collect()
}
