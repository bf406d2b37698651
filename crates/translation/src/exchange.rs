//! Work that goes out as XLIFF and comes back. What comes back is taken text by text: one whose original changed meanwhile is left
//! as it is and said; what a second person approved counts as approved only where the reader may approve.

use askama::Template;
use axum::{extract::Multipart, http::StatusCode};
use groups::store::texts::{self, Placed, Written};
use kit::web::{self, Answer, Error, FieldError, Page, Visit, parts::Field};
use language::{Lang, State};

use crate::{
    APPROVE, store,
    words::Words,
    work::{Key, Progress, original, progress},
    xliff::{self, Unfit, Unit},
};

#[derive(Template)]
#[template(path = "import.html")]
struct ImportPage {
    page: Page,
    words: Words,
    action: String,
    back: String,
    field: Field,
    outcome: Option<Outcome>,
    problems: Vec<FieldError>,
}

/// What became of the units of a file.
#[derive(Default)]
struct Outcome {
    kept: i64,
    same: i64,
    empty: i64,
    /// Those whose original changed, or that are no more, by where they stand.
    refused: Vec<String>,
}

/// The file of what is to do from one language into another; everything with `all=1`.
pub(crate) async fn export(visit: Visit) -> Answer {
    let to = language(&visit)?;
    let asked = |name: &str| {
        let pairs = visit.query.split('&').filter_map(|pair| pair.split_once('='));
        pairs.filter(|(key, _)| *key == name).map(|(_, value)| value).next_back()
    };
    let from: Lang = asked("from").unwrap_or("en").parse().map_err(|_| Error::NotFound)?;
    let is_all = asked("all") == Some("1");
    let claims = store::claims(&visit.state.db, to).await?;
    let mut units = Vec::new();
    for placed in texts::all(&visit.state.db).await?.iter().filter(|placed| placed.text.original() == from) {
        let key = Key::of(placed);
        let Some(state) = progress(&placed.text, to, claims.iter().any(|claim| claim.is_on(&key))) else { continue };
        if is_all || state != Progress::Approved {
            units.push((unit(placed, key, to, state), state));
        }
    }
    let file = xliff::write(from, to, &units);
    web::download(&format!("hasila-{from}-{to}.xlf"), "application/xliff+xml", file.into_bytes())
}

fn unit(placed: &Placed, key: Key, to: Lang, state: Progress) -> Unit {
    Unit {
        key,
        source: original(&placed.text).to_owned(),
        target: placed.text.version(to).map(|version| version.text.clone()).unwrap_or_default(),
        is_approved: state == Progress::Approved,
    }
}

/// The form that takes a file.
pub(crate) async fn form(visit: Visit) -> Answer {
    let to = language(&visit)?;
    page(&visit, to, None, Vec::new())
}

/// Takes a file.
pub(crate) async fn import(visit: Visit, form: Multipart) -> Answer {
    let to = language(&visit)?;
    let words = Words(visit.lang);
    let wrong = |message: String| vec![FieldError::new("file", message)];
    let Some(bytes) = sent(form).await? else { return page(&visit, to, None, wrong(words.import_none())) };
    let file = match xliff::read(&bytes) {
        Ok(file) if file.to == to => file,
        Ok(file) => return page(&visit, to, None, wrong(words.import_other(file.to.endonym(), to.endonym()))),
        Err(unfit) => return page(&visit, to, None, wrong(unfit_in_words(words, unfit))),
    };
    let mut outcome = Outcome::default();
    for unit in &file.units {
        take(&visit, to, file.from, unit, &mut outcome).await?;
    }
    page(&visit, to, Some(outcome), Vec::new())
}

async fn take(visit: &Visit, to: Lang, from: Lang, unit: &Unit, outcome: &mut Outcome) -> Result<(), Error> {
    let db = &visit.state.db;
    let target = unit.target.trim();
    if target.is_empty() {
        outcome.empty += 1;
        return Ok(());
    }
    let placed = texts::one(db, &unit.key.subject, &unit.key.place).await?;
    // Spaces at the ends are what tools change without being asked.
    let is_there =
        |placed: &Placed| placed.text.original() == from && original(&placed.text).trim() == unit.source.trim();
    let Some(placed) = placed.filter(is_there) else {
        outcome.refused.push(unit.key.to_string());
        return Ok(());
    };
    let state = if unit.is_approved && visit.may(APPROVE) { State::Revised } else { State::Translated };
    let now = placed.text.version(to);
    let is_same = now.is_some_and(|now| now.text == target && (now.state == state || now.state == State::Revised));
    if is_same {
        outcome.same += 1;
        return Ok(());
    }
    match texts::set(db, &visit.actor.id, &placed, to, (target.to_owned(), state)).await? {
        Written::Kept => {
            store::release(db, &unit.key, to).await?;
            outcome.kept += 1;
        }
        Written::OriginalChanged => outcome.refused.push(unit.key.to_string()),
    }
    Ok(())
}

/// The bytes of the file that was sent; none where none was.
async fn sent(mut form: Multipart) -> Result<Option<Vec<u8>>, Error> {
    while let Some(field) = form.next_field().await.map_err(|_| Error::Malformed)? {
        if field.name() == Some("file") {
            let bytes = field.bytes().await.map_err(|_| Error::TooLarge)?;
            return Ok((!bytes.is_empty()).then(|| bytes.to_vec()));
        }
    }
    Ok(None)
}

fn language(visit: &Visit) -> Result<Lang, Error> {
    visit.at("to").parse().map_err(|_| Error::NotFound)
}

fn unfit_in_words(words: Words, unfit: Unfit) -> String {
    match unfit {
        Unfit::NotXml => words.import_not_xml(),
        Unfit::NotXliff => words.import_not_xliff(),
        Unfit::TooLarge => words.import_too_large(),
        Unfit::Languages => words.import_languages(),
    }
}

fn page(visit: &Visit, to: Lang, outcome: Option<Outcome>, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let list = format!("/translations?to={to}");
    let view = ImportPage {
        page: visit.page(words.import_title()).section("translations").under(&list, words.list_title()),
        action: visit.href(&format!("/translations/{to}/import")),
        back: visit.href(&list),
        field: Field::text("file", words.import_file(to.endonym())).kind("file").errors(&problems),
        words,
        outcome,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}
