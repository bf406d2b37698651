//! Contributions in a file: every version of what one says, what was decided about it, and what its delegation said to each other.

use super::{
    Fault,
    file::Table,
    follow_up::{all, moment},
    governance,
    paper::sources,
};
use crate::{
    contribution::{Attachment, Content, Contribution, Stage, Step},
    meeting::HIGHEST,
    store::contributions::{Comment, Kept, Version},
};

pub(super) fn contribution(table: &Table<'_>) -> Option<Kept> {
    let (id, body, delegation) = (table.string("id"), table.string("body"), table.string("delegation"));
    let (meeting, version) = (table.number("meeting", 1, HIGHEST), table.number("version", 1, i64::from(i32::MAX)));
    let (stage, symbol) = (table.code::<Stage>("stage"), governance::symbol(table, "symbol"));
    let versions = all(table, "text", self::version)?;
    let steps = all(table, "step", step)?;
    let comments = all(table, "comment", comment)?;
    let Some(last) = versions.last() else {
        table.problem("text", Fault::Missing);
        return None;
    };
    let contribution = Contribution {
        id: id?,
        body: body?,
        meeting: meeting?,
        delegation: delegation?,
        stage: stage?,
        content: last.content.clone(),
        version: version?,
        symbol,
        steps,
    };
    contradictions(table, &contribution, last);
    Some(Kept { contribution, versions, comments })
}

/// What its own steps and versions say otherwise.
fn contradictions(table: &Table<'_>, of: &Contribution, last: &Version) {
    let after = of.steps.last().map_or(Stage::Drafting, |step| step.what.to());
    if of.stage != after {
        let fault = format!("its last step left it {after}, not {}", of.stage);
        table.problem("stage", Fault::Contradiction(fault));
    }
    if last.version > of.version {
        table.problem("version", Fault::Contradiction(format!("its last text has the number {}", last.version)));
    }
    let has_a_document = matches!(of.stage, Stage::Published | Stage::Restricted);
    if has_a_document != of.symbol.is_some() {
        table.problem("symbol", Fault::Contradiction(format!("one that is {} has it, others have none", of.stage)));
    }
}

fn version(table: &Table<'_>) -> Option<Version> {
    let (by, at) = (table.string("by"), moment(table));
    let number = table.number("version", 1, i64::from(i32::MAX));
    Some(Version { version: number?, content: content(table)?, by: by?, at: at? })
}

fn content(table: &Table<'_>) -> Option<Content> {
    let lang = table.maybe_code_of_lang("lang");
    if lang.is_none() && table.keys().all(|(key, _)| key != "lang") {
        table.problem("lang", Fault::Missing);
    }
    let (purpose, form) = (table.code("purpose"), table.code("form"));
    let file = table.field("file").and_then(|field| table.table(field)).and_then(|file| attachment(&file));
    Some(Content {
        sources: sources(table, "sources"),
        item: table.maybe_number("item", 1, HIGHEST),
        requests: table.items("requests").iter().filter_map(|field| table.string_of(field)).collect(),
        of: governance::symbol(table, "of"),
        summary: table.maybe_string("summary").unwrap_or_default(),
        text: table.maybe_string("text").unwrap_or_default(),
        file,
        becomes: table.maybe_code("becomes"),
        lang: lang?,
        title: table.maybe_string("title").unwrap_or_default(),
        purpose: purpose?,
        form: form?,
    })
}

fn attachment(table: &Table<'_>) -> Option<Attachment> {
    let (hash, name) = (table.string("hash"), table.string("name"));
    let is_unread = table.maybe_truth("is_unread").unwrap_or_default();
    table.finish();
    Some(Attachment { hash: hash?, name: name?, is_unread })
}

fn step(table: &Table<'_>) -> Option<Step> {
    let (what, by, at) = (table.code("what"), table.string("by"), moment(table));
    let meeting = table.number("meeting", 1, HIGHEST);
    Some(Step {
        why: table.maybe_string("why").unwrap_or_default(),
        rule: table.maybe_string("rule"),
        what: what?,
        by: by?,
        at: at?,
        meeting: meeting?,
    })
}

fn comment(table: &Table<'_>) -> Option<Comment> {
    let (text, by_account, at) = (table.string("text"), table.string("by"), moment(table));
    Some(Comment { text: text?, by_account: by_account?, at: at? })
}
