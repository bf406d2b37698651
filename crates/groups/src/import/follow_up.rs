//! What became of requests, in a file: the steps that were taken and the replies with their evidence, as they were.

use jiff::{Timestamp, civil::Date};

use super::{Fault, file::Table, governance};
use crate::{
    FollowUp,
    follow_up::{Evidence, EvidenceKind, Reply, Status, Taken},
};

pub(super) fn follow_up(table: &Table<'_>) -> Option<FollowUp> {
    let (entry, status) = (table.string("entry"), table.code::<Status>("status"));
    let follow_up = FollowUp {
        unit: table.maybe_string("unit"),
        person: table.maybe_string("person"),
        due: table.maybe_day("due"),
        steps: all(table, "step", taken)?,
        replies: all(table, "reply", reply)?,
        entry: entry?,
        status: status?,
    };
    let last = follow_up.steps.last().map_or(Status::Open, |taken| taken.status);
    if follow_up.status != last {
        let fault = format!("its last step left it {last}, not {}", follow_up.status);
        table.problem("status", Fault::Contradiction(fault));
    }
    if follow_up.status == Status::Done && !follow_up.has_evidence() {
        table.problem("status", Fault::Contradiction("nothing is done without evidence".to_owned()));
    }
    Some(follow_up)
}

/// Every table of a list; none where one of them is wrong.
pub(super) fn all<T>(table: &Table<'_>, key: &'static str, read: impl Fn(&Table<'_>) -> Option<T>) -> Option<Vec<T>> {
    let tables = table.tables(key);
    let items: Vec<Option<T>> = tables.iter().map(|inner| read(inner).inspect(|_| inner.finish())).collect();
    items.into_iter().collect()
}

fn taken(table: &Table<'_>) -> Option<Taken> {
    let (step, status, rule) = (table.code("step"), table.code("status"), table.code("rule"));
    let (by, at) = (table.string("by"), moment(table));
    Some(Taken {
        why: table.maybe_string("why").unwrap_or_default(),
        meeting: table.maybe_number("meeting", 1, 9999),
        step: step?,
        status: status?,
        rule: rule?,
        by: by?,
        at: at?,
    })
}

fn reply(table: &Table<'_>) -> Option<Reply> {
    let (by, at) = (table.string("by"), moment(table));
    let unit = table.maybe_string("unit");
    let evidence = all(table, "evidence", evidence)?;
    // A reply is given in one language; that it lacks the others is no fault of the file.
    Some(Reply { text: table.text("text")?, evidence, by: by?, at: at?, unit })
}

fn evidence(table: &Table<'_>) -> Option<Evidence> {
    let kind = table.code::<EvidenceKind>("kind")?;
    Some(match kind {
        EvidenceKind::Document => Evidence::Document { symbol: symbol(table)? },
        EvidenceKind::Section => Evidence::Section { symbol: symbol(table)?, section: table.string("section")? },
        EvidenceKind::Project => Evidence::Project { title: table.string("title")?, url: table.string("url")? },
        EvidenceKind::Figure => {
            Evidence::Figure { title: table.string("title")?, value: table.string("value")?, on: day(table)? }
        }
        EvidenceKind::Link => {
            Evidence::Link { url: table.string("url")?, title: table.string("title")?, on: day(table)? }
        }
    })
}

fn symbol(table: &Table<'_>) -> Option<String> {
    let symbol = governance::symbol(table, "symbol");
    if symbol.is_none() {
        table.problem("symbol", Fault::Missing);
    }
    symbol
}

fn day(table: &Table<'_>) -> Option<Date> {
    table.day("on")
}

/// A moment in the way of the journal.
pub(super) fn moment(table: &Table<'_>) -> Option<String> {
    let at = table.string("at")?;
    if at.parse::<Timestamp>().is_err() {
        table.problem("at", Fault::Malformed(format!("“{at}” is no moment; write 2018-04-09T12:00:00.000Z")));
        return None;
    }
    Some(at)
}
