//! Names of what is said about contributions.

use kit::web::Visit;
use language::list;

use crate::{
    contribution::{Contribution, Form, Move, Purpose, Stage, Undone},
    deadline::{Languages, Treatment},
    pages::{names, things::codes},
    words::Words,
};

pub(super) fn stage(words: Words, stage: Stage) -> (&'static str, String) {
    match stage {
        Stage::Drafting => ("", words.stage_drafting()),
        Stage::Cleared => ("due", words.stage_cleared()),
        Stage::Published => ("agree", words.stage_published()),
        Stage::Restricted => ("ask", words.stage_restricted()),
        Stage::HeldOver => ("late", words.stage_held_over()),
        Stage::Withdrawn => ("", words.stage_withdrawn()),
    }
}

pub(super) fn purpose(words: Words, purpose: Purpose) -> String {
    match purpose {
        Purpose::Action => words.purpose_action(),
        Purpose::Information => words.purpose_information(),
    }
}

pub(super) fn form(words: Words, form: Form) -> String {
    match form {
        Form::New => words.form_new(),
        Form::Revision => words.form_revision(),
        Form::Addendum => words.form_addendum(),
        Form::Corrigendum => words.form_corrigendum(),
    }
}

pub(super) fn step(words: Words, what: Move) -> String {
    match what {
        Move::Clear => words.move_clear(),
        Move::Return => words.move_return(),
        Move::Withdraw => words.move_withdraw(),
        Move::Publish => words.move_publish(),
        Move::Restrict => words.move_restrict(),
        Move::HoldOver => words.move_hold_over(),
    }
}

/// Who reads the documents of a body by its rule.
pub(super) fn readers(words: Words, rule: Move) -> String {
    match rule {
        Move::Restrict => words.access_restrict(),
        _ => words.access_publish(),
    }
}

/// The same of the summary of a meeting, which the chair approves.
pub(super) fn summary_step(words: Words, what: Move) -> String {
    match what {
        Move::Clear => words.move_approve(),
        Move::Return => words.move_summary_return(),
        Move::Withdraw => words.move_summary_withdraw(),
        other => step(words, other),
    }
}

/// What the rules say: the tone, the verdict, and the rule in a sentence.
pub(super) fn treatment(words: Words, treatment: Treatment) -> (&'static str, String, String) {
    let (tone, deadline, verdict) = match treatment {
        Treatment::InTime(deadline, Languages::All) => ("agree", deadline, words.treatment_all()),
        Treatment::InTime(deadline, Languages::Original) => ("agree", deadline, words.treatment_original()),
        Treatment::Marked(deadline) => ("late", deadline, words.treatment_marked()),
        Treatment::HeldOver(deadline) => ("late", deadline, words.treatment_held_over()),
    };
    let date = words.treatment_until(language::date(words.0, deadline.date));
    (tone, verdict, format!("{date} {}", codes::rule(words, deadline.rule)))
}

pub(super) fn undone(words: Words, undone: Undone) -> String {
    match undone {
        Undone::Stage(now) => words.undone_stage(stage(words, now).1),
        Undone::NoTitle => words.undone_no_title(),
        Undone::NoText => words.undone_no_text(),
        Undone::NoSource => words.undone_no_source(),
        Undone::OfNothing => words.undone_of_nothing(),
        Undone::NoReason => words.declined_no_reason(),
    }
}

/// Who it comes from, as one list.
pub(super) fn sources(visit: &Visit, of: &Contribution) -> String {
    let named: Vec<String> = of.content.sources.iter().map(|source| names::source(visit.lang, source)).collect();
    list(visit.lang, &named)
}
