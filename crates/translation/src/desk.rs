//! One text and its translation: the original beside it, what the original said when it was translated before, official terms and
//! earlier translations of the same words. A translator takes it on and writes; a second person approves.

use askama::Template;
use axum::{Form, http::StatusCode};
use groups::store::{
    bodies,
    texts::{self, Placed, Written},
};
use kit::{
    journal::{self, Piece},
    web::{self, Answer, Error, FieldError, Found as _, Link, Page, Visit, parts::Field},
};
use language::{Lang, State, Text};

use crate::{
    APPROVE, WRITE,
    glossary::{self, Term},
    list::{address, state},
    memory::{self, Match},
    store,
    words::Words,
    work::{Key, original, progress},
};

/// The longest translation, in characters.
const LONGEST: usize = 50_000;

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage {
    page: Page,
    words: Words,
    from: Lang,
    to: Lang,
    original: String,
    state: (&'static str, String),
    /// What changed in the original since it was translated: a mark and words.
    changed: Vec<(&'static str, String)>,
    /// What is there, for those who may not write.
    there: Option<String>,
    terms: Vec<Term>,
    matches: Vec<(Match, String)>,
    /// Where the three forms are sent.
    action: [String; 3],
    /// Whether the reader may write, whether it can be taken on, whether it can be approved.
    may: [bool; 3],
    seen: String,
    /// The page of the record.
    record: Link,
    /// How many lines the field has.
    rows: usize,
    field: Field,
    problems: Vec<FieldError>,
}

/// What the address names: the language, and the text.
struct Asked {
    to: Lang,
    placed: Placed,
}

/// The page.
pub(crate) async fn show(visit: Visit) -> Answer {
    let asked = asked(&visit).await?;
    let typed = asked.placed.text.version(asked.to).map(|version| version.text.clone()).unwrap_or_default();
    page(&visit, &asked, &typed, Vec::new()).await
}

/// Takes a text on.
pub(crate) async fn claim(visit: Visit) -> Answer {
    let asked = asked(&visit).await?;
    let key = Key::of(&asked.placed);
    store::claim(&visit.state.db, &visit.actor.id, &key, asked.to).await?;
    web::see(&at(&visit, asked.to, &key))
}

/// Keeps a translation that waits for approval.
pub(crate) async fn write(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    keep(visit, sent, State::Translated).await
}

/// Keeps a translation as it stands in the field, approved.
pub(crate) async fn approve(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    keep(visit, sent, State::Revised).await
}

async fn keep(visit: Visit, sent: Vec<(String, String)>, state: State) -> Answer {
    let mut asked = asked(&visit).await?;
    let words = Words(visit.lang);
    let field = |name: &str| sent.iter().find(|(key, _)| key == name).map_or("", |(_, value)| value.trim());
    let typed = field("translation").replace("\r\n", "\n");
    let wrong = match typed.chars().count() {
        0 => Some(words.desk_empty()),
        count if count > LONGEST => Some(words.desk_long(LONGEST.to_string())),
        _ if field("seen") != mark(&asked.placed.text, asked.to) => Some(words.desk_changed()),
        _ => None,
    };
    if let Some(wrong) = wrong {
        return page(&visit, &asked, &typed, vec![FieldError::new("translation", wrong)]).await;
    }
    let db = &visit.state.db;
    match texts::set(db, &visit.actor.id, &asked.placed, asked.to, (typed.clone(), state)).await? {
        Written::Kept => {
            let key = Key::of(&asked.placed);
            store::release(db, &key, asked.to).await?;
            web::see(&at(&visit, asked.to, &key))
        }
        Written::OriginalChanged => {
            asked = self::asked(&visit).await?;
            page(&visit, &asked, &typed, vec![FieldError::new("translation", words.desk_changed())]).await
        }
    }
}

/// The mark of what a translator saw: the original and the version, so that neither changes behind their back.
fn mark(text: &Text, to: Lang) -> String {
    let version = text.version(to).map_or("", |version| &version.text);
    kit::files::sum(format!("{}\u{0}{version}", original(text)).as_bytes()).chars().take(16).collect()
}

async fn asked(visit: &Visit) -> Result<Asked, Error> {
    let to: Lang = visit.at("to").parse().map_err(|_| Error::NotFound)?;
    let key: Key = visit.at("unit").parse().map_err(|_| Error::NotFound)?;
    let placed = texts::one(&visit.state.db, &key.subject, &key.place).await?.or_not_found()?;
    if placed.text.original() == to { Err(Error::NotFound) } else { Ok(Asked { to, placed }) }
}

fn at(visit: &Visit, to: Lang, key: &Key) -> String {
    visit.href(&format!("/translations/{to}/of/{}", address(key)))
}

async fn page(visit: &Visit, asked: &Asked, typed: &str, problems: Vec<FieldError>) -> Answer {
    let (words, db, to) = (Words(visit.lang), &visit.state.db, asked.to);
    let text = &asked.placed.text;
    let (key, from) = (Key::of(&asked.placed), text.original());
    let claims = store::claims(db, to).await?;
    let claim = claims.iter().find(|claim| claim.is_on(&key));
    let progress = progress(text, to, claim.is_some()).ok_or(Error::NotFound)?;
    let all = texts::all(db).await?;
    let matches = memory::matches(&key, original(text), (from, to), &all);
    let near = |one: Match| {
        let percent = words.desk_match(one.percent.to_string());
        (one, percent)
    };
    let list = format!("/translations?to={to}");
    let action = |what: &str| visit.href(&format!("/translations/{to}/{what}/{}", address(&key)));
    let view = DeskPage {
        page: visit.page(words.desk_title(key.id())).section("translations").under(&list, words.list_title()),
        original: original(text).to_owned(),
        state: state(words, progress),
        changed: changed(visit, &key, text, to).await?,
        there: text.version(to).map(|version| version.text.clone()),
        terms: glossary::terms(original(text), from, to, &bodies::all(db).await?),
        matches: matches.into_iter().map(near).collect(),
        action: ["claim", "write", "approve"].map(action),
        may: [
            visit.may(WRITE),
            visit.may(WRITE) && claim.is_none_or(|claim| claim.account != visit.actor.id),
            visit.may(APPROVE),
        ],
        field: Field::text("translation", words.desk_translation(to.endonym()))
            .kind("textarea")
            .value(typed)
            .hint(if claim.is_some() { words.desk_claimed() } else { String::new() })
            .errors(&problems),
        seen: mark(text, to),
        record: Link::new(record(visit, &key), words.desk_record()),
        rows: (original(text).chars().count() / 45 + 2).clamp(4, 24),
        from,
        to,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// The page of the record that a text belongs to.
fn record(visit: &Visit, key: &Key) -> String {
    let id = web::in_address(key.id());
    let path = match key.noun() {
        "body" => format!("/bodies/{id}"),
        "instrument" => format!("/instruments/{id}"),
        "session" => format!("/sessions/{id}"),
        "meeting" => format!("/meetings/{id}"),
        "document" => format!("/documents/{id}"),
        "consultation" => format!("/consultations#{id}"),
        _ => format!("/register/{id}"),
    };
    visit.href(&path)
}

/// What changed in the original since a stale version was made: beside what the original said before, as the journal has it.
async fn changed(visit: &Visit, key: &Key, text: &Text, to: Lang) -> Result<Vec<(&'static str, String)>, Error> {
    if text.version(to).is_none_or(|version| version.state != State::Stale) {
        return Ok(Vec::new());
    }
    let pointer = format!("/{}", key.place.replace('.', "/"));
    let lines = journal::of(&visit.state.db, &key.subject).await?;
    let before = lines.iter().rev().find_map(|line| {
        let record: serde_json::Value = serde_json::from_str(&line.change).ok()?;
        let before: Text = serde_json::from_value(record.pointer(&pointer)?.clone()).ok()?;
        (original(&before) != original(text)).then(|| original(&before).to_owned())
    });
    let Some(before) = before else { return Ok(Vec::new()) };
    let piece = |piece: Piece| match piece {
        Piece::Kept(words) => ("", words),
        Piece::Out(words) => ("del", words),
        Piece::In(words) => ("ins", words),
    };
    Ok(journal::pieces(&before, original(text)).into_iter().map(piece).collect())
}
