//! Paragraphs and table of counts: documents by source, recommendations and endorsements, by meeting and in all.

use groups::meeting::Counts;
use groups::{Meeting, SourceKind};
use language::number;
use writing::{Inline, Item, Table};

use super::{
    chapter::{Chapter, item},
    facts::{self, Endorsement},
    pen::{Pen, plain},
};

/// Writes the counts, where there is anything to count.
pub(super) fn write(pen: &Pen, chapter: &mut Chapter) {
    let facts = pen.facts;
    if facts.meetings.is_empty() {
        return;
    }
    let counts = facts.counts();
    let total = pen.link("/documents", pen.say(pen.words.documents_recorded(counts.documents)));
    let secretariat = counts.by_source.get(&SourceKind::Secretariat).copied().unwrap_or_default();
    let secretariat = (secretariat > 0).then(|| pen.say(pen.words.documents_secretariat(secretariat)));
    let is_joint = counts.by_source.values().sum::<i64>() > counts.documents;
    let joint = is_joint.then(|| pen.say(pen.words.documents_joint()));
    let undated = facts::count(facts.entries_of(None));
    let undated = (undated > 0).then(|| pen.say(pen.words.entries_undated(undated)));
    chapter.paragraph(pen.sentences([Some(total), secretariat, joint, undated].into_iter().flatten()), Vec::new());
    chapter.list(counts.by_source.iter().map(|(kind, count)| source_item(pen, *kind, *count)).collect());
    chapter.table(table(pen));
}

fn source_item(pen: &Pen, kind: SourceKind, count: i64) -> Item {
    let path = format!("/documents?source={kind}");
    let source = plain(&pen.words.source_name(kind.code()));
    item(pen.link(&path, pen.say(pen.words.source_count(count, source))), Vec::new())
}

/// The counts by meeting, with what cannot be given to a meeting and the totals.
fn table(pen: &Pen) -> Table {
    let (facts, words) = (pen.facts, pen.words);
    let mut rows: Vec<Vec<Vec<Inline>>> = facts.meetings.iter().map(|meeting| row_of(pen, meeting)).collect();
    if facts.entries_of(None).next().is_some() {
        rows.push(row(pen, words.count_no_meeting(), &Counts::default(), Endorsement::of(facts.entries_of(None))));
    }
    rows.push(row(pen, words.count_total(), &facts.counts(), facts.endorsement()));
    let columns = [
        words.count_meeting(),
        words.count_documents(),
        words.count_secretariat(),
        words.count_members(),
        words.count_recommendations(),
        words.count_endorsed(),
    ];
    Table {
        bars: Vec::new(),
        caption: pen.say(words.count_caption()),
        header: columns.map(|column| pen.say(column)).to_vec(),
        rows,
        records: facts.meetings.iter().map(|meeting| pen.meeting(meeting)).collect(),
    }
}

fn row_of(pen: &Pen, meeting: &Meeting) -> Vec<Vec<Inline>> {
    let endorsement = Endorsement::of(pen.facts.entries_of(Some(meeting.number)));
    row(pen, pen.words.meeting_name(meeting.number), &pen.facts.counts_of(meeting.number), endorsement)
}

fn row(pen: &Pen, name: String, counts: &Counts, endorsement: Endorsement) -> Vec<Vec<Inline>> {
    let secretariat = counts.by_source.get(&SourceKind::Secretariat).copied().unwrap_or_default();
    let figures =
        [counts.documents, secretariat, facts::from_members(counts), endorsement.recommendations, endorsement.endorsed];
    let figures = figures.map(|figure| writing::text(number(pen.lang, figure)));
    std::iter::once(pen.say(name)).chain(figures).collect()
}
