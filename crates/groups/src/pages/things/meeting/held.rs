//! The contributions that were held over, on the page of the meeting that they were for and of the one that they wait for.

use kit::web::Visit;

use crate::{
    Meeting,
    contribution::{Contribution, Move},
    words::Words,
};

/// One that was held over.
pub(super) struct Held {
    pub(super) href: String,
    pub(super) title: String,
    pub(super) lang: language::Lang,
    /// From or to which meeting.
    pub(super) note: String,
    /// Why.
    pub(super) why: String,
}

/// Those of a meeting among all that its body held over.
pub(super) fn of(visit: &Visit, meeting: &Meeting, found: &[Contribution]) -> Vec<Held> {
    found.iter().filter_map(|one| held(visit, meeting.number, one)).collect()
}

fn held(visit: &Visit, meeting: i64, of: &Contribution) -> Option<Held> {
    let words = Words(visit.lang);
    let was = of.steps.iter().rev().find(|step| step.what == Move::Clear)?.meeting;
    let note = match (of.meeting == meeting, was == meeting) {
        (true, _) => words.held_from(was.to_string()),
        (false, true) => words.held_to(of.meeting.to_string()),
        (false, false) => return None,
    };
    Some(Held {
        href: visit.href(&format!("/contributions/{}", of.id)),
        title: of.content.title.clone(),
        lang: of.content.lang,
        note,
        why: of.steps.last().map(|step| step.why.clone()).unwrap_or_default(),
    })
}
