//! Chapters 3 to 9: the entries of each section of the register as numbered paragraphs, and the conclusions.

use groups::{Entry, Section};

use super::{
    chapter::Chapter,
    facts,
    items::{self, Node},
    pen::{Pen, plain},
};

/// The chapters between the activities and the conclusions, in their order.
pub(super) const SECTIONS: &[Section] = &[
    Section::Agenda2030,
    Section::Roadmap,
    Section::Regional,
    Section::Resolutions,
    Section::Preparations,
    Section::Reports,
];

/// With fewer entries than this a chapter speaks for itself.
const FEW: i64 = 3;

/// A chapter of entries.
pub(super) fn chapter(pen: &Pen, number: u32, section: Section) -> Chapter {
    let mut chapter = Chapter::new(number, plain(&pen.words.chapter(section.code())));
    let entries = pen.facts.chapter(section);
    if entries.is_empty() {
        chapter.paragraph(pen.say(pen.words.chapter_empty()), Vec::new());
        return chapter;
    }
    scope(pen, &mut chapter, section, &entries);
    paragraphs(pen, &mut chapter, &entries);
    chapter
}

/// Chapter 9: what the record says in conclusion, and thanks.
pub(super) fn conclusions(pen: &Pen, number: u32) -> Chapter {
    let mut chapter = Chapter::new(number, plain(&pen.words.chapter(Section::Conclusions.code())));
    paragraphs(pen, &mut chapter, &pen.facts.chapter(Section::Conclusions));
    if !pen.facts.meetings.is_empty() {
        chapter.paragraph(pen.say(pen.words.thanks()), vec![pen.body()]);
    }
    if chapter.is_empty() {
        chapter.paragraph(pen.say(pen.words.chapter_empty()), Vec::new());
    }
    chapter
}

/// How many entries the chapter has, and how many of them say by when. It has no number, so that the entries keep those
/// of their source where the record is whole.
fn scope(pen: &Pen, chapter: &mut Chapter, section: Section, entries: &[&Entry]) {
    let count = facts::count(entries.iter());
    if count < FEW {
        return;
    }
    let path = format!("/register?section={section}");
    let total = pen.link(&path, pen.say(pen.words.chapter_scope(count)));
    let due = facts::count(entries.iter().filter(|entry| entry.due.is_some() || entry.due_event.is_some()));
    let due = (due > 0).then(|| pen.say(pen.words.chapter_due(due)));
    chapter.lead(pen.sentences([Some(total), due].into_iter().flatten()));
}

/// One paragraph for each paragraph of the source: the entry that leads it, with the list of its parts.
fn paragraphs(pen: &Pen, chapter: &mut Chapter, entries: &[&Entry]) {
    let mut groups: Vec<(Vec<u16>, Vec<Node>)> = Vec::new();
    for node in items::tree(entries) {
        let ordinals = node.entry.path.ordinals();
        let key = ordinals[..ordinals.len().min(2)].to_vec();
        match groups.iter_mut().find(|(other, _)| *other == key) {
            Some((_, nodes)) => nodes.push(node),
            None => groups.push((key, vec![node])),
        }
    }
    groups.into_iter().for_each(|(_, nodes)| paragraph(pen, chapter, nodes));
}

fn paragraph(pen: &Pen, chapter: &mut Chapter, mut nodes: Vec<Node>) {
    let leads = |node: &Node| node.entry.path.ordinals().len() <= 2;
    if nodes.len() > 1 && !leads(&nodes[0]) {
        chapter.paragraph(items::heading(pen, items::main_topic(&nodes)), Vec::new());
        chapter.list(nodes.iter().map(|node| items::node_item(pen, node)).collect());
        return;
    }
    let lead = nodes.remove(0);
    chapter.paragraph(items::content(pen, lead.entry), items::records(pen, lead.entry));
    chapter.list(lead.parts.iter().chain(&nodes).map(|node| items::node_item(pen, node)).collect());
}
