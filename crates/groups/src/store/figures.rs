//! Figures over the whole record or a part of it. Each is counted from the rows that its list would show.

use jiff::civil::Date;
use kit::db::{Db, FromRow, Result};
use serde::Serialize;

use super::{Count, Period, Survey, document_list, documents, entries, entry_list, meetings};

/// What was done in a period by a body, or by all.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Meetings held.
    pub meetings: i64,
    /// Documents of these meetings.
    pub documents: i64,
    /// Documents by kind of source; a joint document counts under each.
    pub documents_by_source: Vec<Count>,
    /// Documents that came after their deadline.
    pub documents_late: i64,
    /// Entries of the register.
    pub entries: i64,
    /// Entries by what they do; an entry that does several things counts under each.
    pub entries_by_kind: Vec<Count>,
    /// Entries by whom they speak to.
    pub entries_by_addressee: Vec<Count>,
    /// Entries by topic.
    pub entries_by_topic: Vec<Count>,
    /// Entries by meeting, where it is known.
    pub entries_by_meeting: Vec<Count>,
    /// Entries that recommend something: what the parent body may endorse.
    pub recommendations: i64,
    /// Recommendations that it endorsed.
    pub endorsed: i64,
    /// Entries whose due date has passed.
    pub due_passed: i64,
    /// Entries that are due soon.
    pub due_soon: i64,
}

#[derive(Clone, Default, FromRow)]
struct Endorsement {
    recommendations: i64,
    endorsed: i64,
}

/// The figures of a body (or of all) in a period, with due dates seen from a day: six questions over the whole record, each asked
/// once for each position of the journal.
pub async fn of(db: &Db, body: Option<&str>, period: Period, day: Date) -> Result<Figures> {
    let body = body.map(str::to_owned);
    let documents = documents::Filter { body: body.clone(), period, ..Default::default() };
    let entries = entries::Filter { body: body.clone(), period, ..Default::default() };
    let held = meetings::list(db, &meetings::Filter { body, period, ..Default::default() }).await?;
    let mut papers = Survey::of(document_list::FACETS, db.known(document_list::survey(&documents)).await?);
    let mut items = Survey::of(entry_list::FACETS, db.known(entry_list::survey(&entries)).await?);
    let endorsement: Vec<Endorsement> = db.known(entry_list::recommending(&entries)).await?;
    let endorsement = endorsement.into_iter().next().unwrap_or_default();
    let due = async |due| {
        let filter = entries::Filter { due: Some(due), ..entries.clone() };
        entry_list::total(db, &filter).await
    };
    Ok(Figures {
        meetings: super::place(held.len()),
        documents: papers.total,
        documents_late: papers.take("late").iter().filter(|c| c.value == "true").map(|c| c.count).sum(),
        documents_by_source: papers.take("source"),
        entries: items.total,
        entries_by_kind: items.take("kind"),
        entries_by_addressee: items.take("addressee"),
        entries_by_topic: items.take("topic"),
        entries_by_meeting: items.take("meeting"),
        recommendations: endorsement.recommendations,
        endorsed: endorsement.endorsed,
        due_passed: due(entry_list::DueAt::Passed(day)).await?,
        due_soon: due(entry_list::DueAt::Soon(day)).await?,
    })
}
