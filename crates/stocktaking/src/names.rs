//! What the fields, states, steps and faults of projects are called.

use kit::web::FieldError;
use language::Lang;

use crate::{
    project::{
        Content, Known, Step,
        check::{Fault, Wrong},
        measure::{self, Unit},
    },
    states::{Act, ProjectState},
    words::Words,
};

/// The title of an entry, or that it has none yet.
pub(crate) fn title(words: Words, content: &Content) -> String {
    if content.title.is_empty() { words.untitled() } else { content.title.clone() }
}

/// The name of a field of the form, with the row that it stands in.
pub(crate) fn label(words: Words, field: &str) -> String {
    let mut parts = field.splitn(3, '-');
    let (head, middle, end) = (parts.next().unwrap_or_default(), parts.next(), parts.next());
    let number = middle.and_then(|middle| middle.parse::<usize>().ok());
    if let (Some(number), Some(end)) = (number, end) {
        return words.in_row(in_row(words, head, end), row(words, head, number));
    }
    if let (Some(lang), Some(end)) = (middle.and_then(|code| code.parse::<Lang>().ok()), end) {
        let what = if end == "title" { words.f_title() } else { words.f_summary() };
        return words.in_row(what, lang.endonym());
    }
    match field {
        "lang" => words.f_lang(),
        "title" => words.f_title(),
        "activity" => words.f_activity(),
        "summary" => words.f_summary(),
        "goal" => words.f_goal(),
        "added-value" => words.f_added_value(),
        "website" => words.f_website(),
        "video" => words.f_video(),
        "organisation" => words.f_organisation(),
        "initiative" => words.f_initiative(),
        "stakeholder" => words.f_stakeholder(),
        "state" => words.f_state(),
        "organisation-website" => words.f_organisation_website(),
        "contact-name" => words.f_contact_name(),
        "contact-mail" => words.f_contact_mail(),
        "coverage" => words.f_coverage(),
        "states" => words.f_states(),
        "regions" => words.f_regions(),
        "status" => words.f_status(),
        "begins" => words.f_begins(),
        "ends" => words.f_ends(),
        "lines" => words.f_lines(),
        "goals" => words.f_goals(),
        "targets" => words.f_targets(),
        "compact" => words.f_compact(),
        "beneficiaries" => words.f_beneficiaries(),
        _ => more(words, field),
    }
}

fn more(words: Words, field: &str) -> String {
    match field {
        "reach-people" => words.f_reach_people(),
        "reach-women" => words.f_reach_women(),
        "reach-men" => words.f_reach_men(),
        "reach-under-25" => words.f_reach_under_25(),
        "reach-over-60" => words.f_reach_over_60(),
        "reach-places" => words.f_reach_places(),
        "reach-counted" => words.f_reach_counted(),
        "results" => words.f_results(),
        "challenges" => words.f_challenges(),
        "replicability" => words.f_replicability(),
        "sustainability" => words.f_sustainability(),
        "values" => words.f_values(),
        "budget" => words.f_budget(),
        _ => field.to_owned(),
    }
}

/// The name of a field that stands in a row, without the row.
pub(crate) fn in_its_row(words: Words, field: &str) -> String {
    let mut parts = field.splitn(3, '-');
    match (parts.next().unwrap_or_default(), parts.next(), parts.next().unwrap_or_default()) {
        ("also", _, "title") => words.f_title(),
        ("also", _, _) => words.f_summary(),
        ("picture", Some(number), _) => {
            words.in_row(words.f_picture_alt(), row(words, "picture", number.parse().unwrap_or(1)))
        }
        (row, _, field) => in_row(words, row, field),
    }
}

fn in_row(words: Words, row: &str, field: &str) -> String {
    match (row, field) {
        ("partner", "name") => words.f_partner_name(),
        ("partner", "stakeholder") => words.f_stakeholder(),
        ("partner", "state") => words.f_state(),
        ("claim", "topic") => words.f_claim_topic(),
        ("claim", "changed") => words.f_claim_changed(),
        ("claim", "evidence") => words.f_claim_evidence(),
        ("claim", "link") => words.f_claim_link(),
        ("claim", "file") => words.f_claim_file(),
        ("aim", "aim") => words.f_aim_aim(),
        ("aim", "unit") => words.f_aim_unit(),
        ("aim", "baseline") => words.f_aim_baseline(),
        ("aim", "baseline-date") => words.f_aim_baseline_date(),
        ("aim", "baseline-source") => words.f_aim_baseline_source(),
        ("aim", "planned") => words.f_aim_planned(),
        ("aim", "reached") => words.f_aim_reached(),
        ("aim", "date") => words.f_aim_date(),
        ("aim", "source") => words.f_aim_source(),
        _ => words.f_picture_alt(),
    }
}

/// The name of a row of fields.
pub(crate) fn row(words: Words, row: &str, number: usize) -> String {
    let number = number.to_string();
    match row {
        "partner" => words.row_partner(number),
        "claim" => words.row_claim(number),
        "aim" => words.row_aim(number),
        _ => words.row_picture(number),
    }
}

/// The name of a step of the form.
pub(crate) fn step(words: Words, step: Step) -> String {
    match step {
        Step::What => words.step_what(),
        Step::Who => words.step_who(),
        Step::Where => words.step_where(),
        Step::Topics => words.step_topics(),
        Step::Reach => words.step_reach(),
        Step::Results => words.step_results(),
        Step::Future => words.step_future(),
        Step::Extras => words.step_extras(),
    }
}

/// The tone and the name of a state.
pub(crate) fn state(words: Words, state: ProjectState) -> (&'static str, String) {
    match state {
        ProjectState::Draft => ("line", words.state_draft()),
        ProjectState::Submitted => ("ask", words.state_submitted()),
        ProjectState::Returned => ("due", words.state_returned()),
        ProjectState::Published => ("agree", words.state_published()),
        ProjectState::Withdrawn => ("line", words.state_withdrawn()),
        ProjectState::Archived => ("line", words.state_archived()),
        ProjectState::Merged => ("line", words.state_merged()),
    }
}

/// What the button of a step says.
pub(crate) fn button(words: Words, act: Act) -> String {
    match act {
        Act::Submit => words.act_submit(),
        Act::TakeBack => words.act_take_back(),
        Act::Return => words.act_return(),
        Act::Publish => words.act_publish(),
        Act::Reject => words.act_reject(),
        Act::Revise => words.act_revise(),
        Act::Discard => words.act_discard(),
        Act::Confirm => words.act_confirm(),
        Act::Withdraw => words.act_withdraw(),
        Act::Restore => words.act_restore(),
        Act::Archive => words.act_archive(),
        Act::Reopen => words.act_reopen(),
        Act::Merge => words.act_merge(),
        Act::Unmerge => words.act_unmerge(),
    }
}

/// What was done, as a noun for histories.
pub(crate) fn done(words: Words, act: Act) -> String {
    match act {
        Act::Submit => words.done_submit(),
        Act::TakeBack => words.done_take_back(),
        Act::Return => words.done_return(),
        Act::Publish => words.done_publish(),
        Act::Reject => words.done_reject(),
        Act::Revise => words.done_revise(),
        Act::Discard => words.done_discard(),
        Act::Confirm => words.done_confirm(),
        Act::Withdraw => words.done_withdraw(),
        Act::Restore => words.done_restore(),
        Act::Archive => words.done_archive(),
        Act::Reopen => words.done_reopen(),
        Act::Merge => words.done_merge(),
        Act::Unmerge => words.done_unmerge(),
    }
}

/// A number that may not be known; nothing where nothing was said.
pub(crate) fn known(words: Words, known: Known) -> Option<String> {
    match known {
        Known::Unsaid => None,
        Known::NotKnown => Some(words.not_known()),
        Known::Number(number) => Some(language::number(words.0, i64::try_from(number).unwrap_or(i64::MAX))),
    }
}

/// The same in a unit, where it is a number and has one.
pub(crate) fn counted(words: Words, known: Known, unit: &str) -> Option<String> {
    let said = self::known(words, known)?;
    let has_unit = known.number().is_some() && !unit.is_empty();
    Some(if has_unit { words.counted_in(said, unit) } else { said })
}

/// A limit in the unit of the language that a text is written in.
pub(crate) fn limit(words: Words, lang: Lang, most: usize) -> String {
    let most = i64::try_from(most).unwrap_or(i64::MAX);
    match measure::unit(lang) {
        Unit::Words => words.limit_words(most),
        Unit::Characters => words.limit_characters(most),
    }
}

/// A fault, in the reader's language, at its field. `lang` is the language that the project is written in.
pub(crate) fn fault(words: Words, lang: Lang, fault: &Fault) -> FieldError {
    let of = match fault.field.strip_prefix("also-").and_then(|rest| rest.get(..2)) {
        Some(code) => code.parse().unwrap_or(lang),
        None => lang,
    };
    let label = label(words, &fault.field);
    let message = match fault.wrong {
        Wrong::Missing => words.fault_missing(label),
        Wrong::TooLong { length, most } => {
            let most = limit(words, of, most);
            words.fault_long(label, length.to_string(), most)
        }
        Wrong::Links { most } => words.fault_links(i64::try_from(most).unwrap_or(i64::MAX)),
        Wrong::MoreThanAll => words.fault_part(label),
        Wrong::EndsBefore => words.fault_ends(),
        Wrong::NoEnd => words.fault_no_end(),
        Wrong::NotServed => words.fault_not_served(label),
        Wrong::NoUnit => words.fault_no_unit(label),
    };
    FieldError::new(fault.field.clone(), message)
}
