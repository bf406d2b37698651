//! The officer's desk: a report is uploaded and read, its text and the proposed entries are shown side by side, and each
//! is accepted, corrected or dropped. Only then it is in the register, where what became of it is kept by those whom the
//! table of rights names. Everything works without scripts.

mod calendar;
mod contributions;
mod correct;
mod draft;
mod fields;
mod follow_up;
mod meeting;
mod provisions;
mod reading;
mod readings;
mod refusal;
mod rest;
mod suggested;
mod typed;
mod upload;

use kit::web::{Asked, Error, Format, Routes, Visit};

/// The action of what is read from reports.
const ACTION: &str = "readings.manage";

pub use contributions::{SeenContribution, seen_contribution, seen_contributions};
pub(crate) use contributions::{stage as contribution_stage, step as contribution_step};
pub use draft::corrected;
pub use refusal::explain;
pub use upload::{Taken, Upload, take_in};

/// The addresses of the desk.
pub fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/readings", ACTION, readings::list)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .post("/{lang}/readings", ACTION, upload::upload)
        .get("/{lang}/readings/{id}", ACTION, reading::show)
        .formats(&[Format::Json])
        .post("/{lang}/readings/{id}", ACTION, reading::decide)
        .get("/{lang}/readings/{id}/items/{path}", ACTION, correct::form)
        .post("/{lang}/readings/{id}/items/{path}", ACTION, correct::save)
        .get("/{lang}/readings/{id}/rest", ACTION, rest::question)
        .post("/{lang}/readings/{id}/rest", ACTION, rest::accept)
        .get("/{lang}/register/{id}/follow-up", "follow-up.read", follow_up::show)
        .post("/{lang}/register/{id}/follow-up/assign", "follow-up.assign", follow_up::assign)
        .post("/{lang}/register/{id}/follow-up/reply", "follow-up.reply", follow_up::reply)
        .post("/{lang}/register/{id}/follow-up/judge", "follow-up.judge", follow_up::judge)
        .post("/{lang}/register/{id}/follow-up/close", "follow-up.close", follow_up::close)
        .post("/{lang}/register/{id}/follow-up/reopen", "follow-up.reopen", follow_up::reopen)
        .get("/{lang}/follow-up/calendar", "calendar.keep", calendar::show)
        .post("/{lang}/follow-up/calendar", "calendar.keep", calendar::set)
        .get("/{lang}/calendar/{token}", "calendar.read", calendar::calendar)
        .formats(&[Format::Ics])
        .and(contributions::routes())
        .and(meeting::routes())
        .and(provisions::routes())
}

/// Asks that the officer may change what belongs to a body: one who holds a role in another body may not.
fn must_manage(visit: &Visit, body: &str) -> Result<(), Error> {
    visit.must(&Asked::of(ACTION).on(&format!("body/{body}")))
}
