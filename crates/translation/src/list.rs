//! The work list of one language: every text that is not written in it, with how far its translation is, by kind of record and
//! by body, what is missing first.

use std::collections::BTreeMap;

use askama::Template;
use groups::store::{bodies, texts};
use kit::web::{
    self, Answer, Facet, Format, Link, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};
use language::Lang;

use crate::{
    WRITE, store,
    words::Words,
    work::{Key, Progress, original, progress},
};

const RULES: ListRules = ListRules { facets: &["to", "state", "noun", "body"], sorts: &["work"] };
/// The longest beginning of a text that a row shows, in characters.
const SHOWN: usize = 160;

#[derive(Template)]
#[template(path = "list.html")]
struct ListPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
    exports: Vec<Link>,
    import: Option<String>,
}

struct Row {
    href: String,
    key: String,
    lang: Lang,
    text: String,
    state: (&'static str, String),
}

/// One text of the work list.
struct Work {
    key: Key,
    body: String,
    from: Lang,
    text: String,
    state: Progress,
}

/// The list.
pub(crate) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let to = query.codes::<Lang>("to")?.pop().unwrap_or(visit.lang);
    let states = query.codes::<Progress>("state")?;
    let all = all(&visit, to).await?;
    let of = |work: &&Work| {
        let has = |facet: &str, value: &str| {
            let chosen = query.chosen(facet);
            chosen.is_empty() || chosen.contains(&value)
        };
        let is_meant = query.q.is_empty() || language::fold(&work.text).contains(&language::fold(&query.q));
        (states.is_empty() || states.contains(&work.state))
            && has("noun", work.key.noun())
            && has("body", &work.body)
            && is_meant
    };
    let mut found: Vec<&Work> = all.iter().filter(of).collect();
    found.sort_by_key(|work| (work.state, work.key.to_string()));
    if visit.format != Format::Page {
        return table(&visit, to, &found).answer(visit.format);
    }
    let words = Words(visit.lang);
    let names: BTreeMap<String, String> = bodies::all(&visit.state.db)
        .await?
        .into_iter()
        .map(|body| (body.id, body.name.shown(visit.lang).text.to_owned()))
        .collect();
    let total = i64::try_from(found.len()).unwrap_or(i64::MAX);
    let first = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let most = usize::try_from(query.limit()).unwrap_or(0);
    let languages = Lang::ALL.map(|lang| (lang.code().to_owned(), lang.endonym().to_owned(), i64::from(lang == to)));
    let list = List::new(&query, total)
        .facet(Facet::new(&query, "to", words.list_to(), languages))
        .facet(Facet::new(
            &query,
            "state",
            words.list_state(),
            counted(&found, |work| work.state, |one| (one.code().to_owned(), state(words, *one).1)),
        ))
        .facet(Facet::new(
            &query,
            "noun",
            words.list_noun(),
            counted(&found, |work| work.key.noun().to_owned(), |noun| (noun.clone(), self::noun(words, noun))),
        ))
        .facet(Facet::new(
            &query,
            "body",
            words.list_body(),
            counted(&found, |work| work.body.clone(), |id| (id.clone(), names.get(id).cloned().unwrap_or_default())),
        ))
        .formats(&query, &[Format::Json, Format::Csv, Format::Xlsx]);
    web::html(&ListPage {
        rows: found.iter().skip(first).take(most).map(|work| row(&visit, to, work)).collect(),
        exports: exports(&visit, to, &found),
        import: visit.may(WRITE).then(|| visit.href(&format!("/translations/{to}/import"))),
        page: visit.page(words.list_title()).section("translations").describe(words.list_lead()),
        words,
        list,
    })
}

async fn all(visit: &Visit, to: Lang) -> Result<Vec<Work>, web::Error> {
    let db = &visit.state.db;
    let claims = store::claims(db, to).await?;
    let one = |placed: &texts::Placed| {
        let key = Key::of(placed);
        let state = progress(&placed.text, to, claims.iter().any(|claim| claim.is_on(&key)))?;
        let text = original(&placed.text).to_owned();
        Some(Work { key, body: placed.body.clone().unwrap_or_default(), from: placed.text.original(), text, state })
    };
    Ok(texts::all(db).await?.iter().filter_map(one).collect())
}

/// The values of a facet with their names and how many texts have each, those without a name left out.
fn counted<T: Ord>(
    found: &[&Work],
    of: impl Fn(&Work) -> T,
    named: impl Fn(&T) -> (String, String),
) -> Vec<(String, String, i64)> {
    let mut counts: BTreeMap<T, i64> = BTreeMap::new();
    found.iter().for_each(|work| *counts.entry(of(work)).or_default() += 1);
    let one = |(value, count): (T, i64)| {
        let (code, name) = named(&value);
        (!name.is_empty()).then_some((code, name, count))
    };
    counts.into_iter().filter_map(one).collect()
}

/// A file for each language in which originals of the list are written.
fn exports(visit: &Visit, to: Lang, found: &[&Work]) -> Vec<Link> {
    let words = Words(visit.lang);
    let from = Lang::ALL.into_iter().filter(|from| found.iter().any(|work| work.from == *from));
    let link = |from: Lang| {
        let href = visit.href(&format!("/translations/{to}/export?from={from}"));
        Link::new(href, words.list_export(from.endonym(), to.endonym()))
    };
    from.map(link).collect()
}

fn row(visit: &Visit, to: Lang, work: &Work) -> Row {
    let mut text: String = work.text.chars().take(SHOWN).collect();
    if text.len() < work.text.len() {
        text.push('…');
    }
    Row {
        href: visit.href(&format!("/translations/{to}/of/{}", address(&work.key))),
        key: work.key.to_string(),
        lang: work.from,
        state: state(Words(visit.lang), work.state),
        text,
    }
}

/// Where a text stands, as a part of an address.
pub(crate) fn address(key: &Key) -> String {
    web::in_address(&key.to_string())
}

/// How far a translation is: its tone and its name.
pub(crate) fn state(words: Words, state: Progress) -> (&'static str, String) {
    match state {
        Progress::Missing => ("late", words.progress_missing()),
        Progress::Stale => ("late", words.progress_stale()),
        Progress::InTranslation => ("due", words.progress_in_translation()),
        Progress::InRevision => ("ask", words.progress_in_revision()),
        Progress::Approved => ("agree", words.progress_approved()),
    }
}

fn noun(words: Words, noun: &str) -> String {
    match noun {
        "body" => words.noun_body(),
        "instrument" => words.noun_instrument(),
        "session" => words.noun_session(),
        "meeting" => words.noun_meeting(),
        "document" => words.noun_document(),
        "consultation" => words.noun_consultation(),
        _ => words.noun_entry(),
    }
}

fn table(visit: &Visit, to: Lang, found: &[&Work]) -> Table {
    let words = Words(visit.lang);
    let row = |work: &&Work| -> Vec<Cell> {
        vec![
            work.key.to_string().into(),
            Cell::code(work.state.code(), state(words, work.state).1),
            work.from.code().into(),
            to.code().into(),
            work.text.clone().into(),
            visit.url(&format!("/translations/{to}/of/{}", address(&work.key))).into(),
        ]
    };
    Table {
        name: format!("translations-{to}"),
        title: words.list_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("text_of", words.column_text_of()),
            Column::coded("state", words.list_state()),
            Column::plain("from", words.column_from()),
            Column::plain("to", words.list_to()),
            Column::plain("original", words.column_original()),
            Column::plain("url", words.column_address()),
        ],
        rows: found.iter().map(row).collect(),
    }
}
