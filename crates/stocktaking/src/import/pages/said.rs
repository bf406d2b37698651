//! How far an import is, what became of rows and why a file cannot be read, in words.

use tables::Fault;

use super::super::{
    stage::{Act, Stage},
    verdict::Outcome,
};
use crate::words::Words;

/// The tone and the name of a stage.
pub(super) fn stage(words: Words, stage: Stage) -> (&'static str, String) {
    match stage {
        Stage::Mapping => ("ask", words.import_stage_mapping()),
        Stage::Checking => ("line", words.import_stage_checking()),
        Stage::Checked => ("ask", words.import_stage_checked()),
        Stage::Running => ("line", words.import_stage_running()),
        Stage::Stopped => ("due", words.import_stage_stopped()),
        Stage::Done => ("agree", words.import_stage_done()),
        Stage::Undoing => ("line", words.import_stage_undoing()),
        Stage::Undone => ("line", words.import_stage_undone()),
        Stage::Discarded => ("line", words.import_stage_discarded()),
        Stage::Failed => ("late", words.import_stage_failed()),
    }
}

/// What the button of an act says.
pub(super) fn button(words: Words, act: Act) -> String {
    match act {
        Act::Check => words.import_check(),
        Act::Run => words.import_run(),
        Act::Stop => words.import_stop(),
        Act::Resume => words.import_resume(),
        Act::Undo => words.import_undo(),
        Act::Discard => words.import_discard(),
    }
}

/// The tone and the name of an outcome.
pub(super) fn outcome(words: Words, outcome: Outcome) -> (&'static str, String) {
    match outcome {
        Outcome::PutIn => ("agree", words.import_put_in()),
        Outcome::Changed => ("ask", words.import_changed()),
        Outcome::Same => ("line", words.import_same()),
        Outcome::Refused => ("late", words.import_refused()),
    }
}

/// Why a file cannot be read, and what to do.
pub(super) fn fault(words: Words, fault: &Fault) -> String {
    let number = |number: u64| language::number(words.0, i64::try_from(number).unwrap_or(i64::MAX));
    match fault {
        Fault::TooLarge(most) => words.file_large(number(most >> 20)),
        Fault::TooManyRows(most) => words.file_rows(number(*most)),
        Fault::TooManyColumns(most) => words.file_columns(number(*most as u64)),
        Fault::TooLong { row, most } => words.file_cell(number(*most as u64), row.to_string()),
        Fault::TooDeep => words.file_deep(),
        Fault::Encoding => words.file_encoding(),
        Fault::Empty => words.file_empty(),
        Fault::Unknown => words.file_unknown(),
        Fault::Damaged(why) => words.file_damaged(why.as_str()),
    }
}
