//! Calls for entries of the Stocktaking and for success stories: the secretariat says what is asked for, from which day to which;
//! projects are filed for a call or put forward for it as they are. What a call is, and how it stands on a day, is in [`call`]; who
//! answers is kept in the store. What a project says does not depend on the calls that it answers, and nothing is published by one.

mod answer;
pub mod call;
mod desk;
mod form;
mod history;
pub mod letters;
mod pages;

use kit::web::{Error, Format, Found as _, Routes, Visit};

pub(crate) use answer::{
    Begun, Naming, Offer, begun, boxes, keep, named, namings, offered, scope_boxes, sent, unless_over,
};
pub use call::{Call, CallKind, CallScope, Stage, Terms, geneva};
pub(crate) use history::teller;

use crate::{CALLS, FILE, READ, store::calls as kept, words::Words};

/// The formats of the list.
const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx, Format::Atom, Format::Ics];

/// The addresses.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/calls", READ, pages::list::show)
        .formats(FORMATS)
        .get("/{lang}/projects/calls/work", CALLS, desk::list)
        .get("/{lang}/projects/calls/new", CALLS, desk::begin)
        .post("/{lang}/projects/calls/new", CALLS, desk::make)
        .get("/{lang}/projects/calls/{call}", READ, pages::one::show)
        .formats(&[Format::Json, Format::Ics])
        .get("/{lang}/projects/calls/{call}/edit", CALLS, desk::edit)
        .post("/{lang}/projects/calls/{call}/edit", CALLS, desk::change)
        .post("/{lang}/projects/calls/{call}/acts", CALLS, desk::act)
        .post("/{lang}/projects/calls/{call}/extension", CALLS, desk::extend)
        .post("/{lang}/projects/calls/{call}/answers", FILE, answer::put_forward)
        .post("/{lang}/projects/calls/{call}/answers/withdraw", FILE, answer::take_back)
}

/// The call of the address, where the visitor may read it: one that was not announced is only for those who make calls.
async fn read(visit: &Visit) -> Result<Call, Error> {
    let call = kept::one(&visit.state.db, visit.at("call")).await?.or_not_found()?;
    match call.is_public() || visit.may(CALLS) {
        true => Ok(call),
        false => Err(Error::NotFound),
    }
}

/// A refusal in words; what is none is an error.
fn explain(words: Words, refusal: kept::Refusal) -> Result<String, Error> {
    Ok(match refusal {
        kept::Refusal::Unknown => return Err(Error::NotFound),
        kept::Refusal::Store(error) => return Err(error.into()),
        kept::Refusal::Changed => words.call_refused_changed(),
        kept::Refusal::State => words.call_refused_state(),
        kept::Refusal::Past => words.call_refused_past(),
        kept::Refusal::NotLater => words.call_refused_not_later(),
        kept::Refusal::NotOpen(Stage::Withdrawn, ..) => words.call_means_withdrawn(),
        kept::Refusal::NotOpen(Stage::Announced, opens, _) => words.call_refused_early(language::date(words.0, opens)),
        kept::Refusal::NotOpen(_, _, closes) => words.call_refused_closed(language::date(words.0, closes)),
    })
}
