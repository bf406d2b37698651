//! Entries as items of lists: each with what it says, its due date and what it cites, and with the entries under it.
//! Entries on one topic stand together under its name, as the letters of the source group them.

use std::collections::HashMap;

use groups::{
    Entry, FollowUp,
    follow_up::{Evidence, Status},
};
use vocabulary::{Kind, Topic};
use writing::{Inline, Item, RecordRef};

use super::pen::{Pen, plain, slot};

/// An entry with the entries that are parts of it.
pub(super) struct Node<'a> {
    pub(super) entry: &'a Entry,
    pub(super) parts: Vec<Node<'a>>,
}

/// Puts entries under those that they are part of. A part stands deeper in the source than the whole; where the record
/// says otherwise, or the whole is not among the entries, it stands by itself: no entry is lost.
pub(super) fn tree<'a>(entries: &[&'a Entry]) -> Vec<Node<'a>> {
    let by_id: HashMap<&str, &Entry> = entries.iter().map(|entry| (entry.id.as_str(), *entry)).collect();
    let whole = |entry: &Entry| {
        let above = by_id.get(entry.parent.as_deref()?)?;
        (above.path.ordinals().len() < entry.path.ordinals().len()).then(|| above.id.clone())
    };
    let mut parts: HashMap<Option<String>, Vec<&'a Entry>> = HashMap::new();
    for entry in entries {
        parts.entry(whole(entry)).or_default().push(entry);
    }
    let roots = parts.remove(&None).unwrap_or_default();
    roots.into_iter().map(|entry| node(entry, &mut parts)).collect()
}

fn node<'a>(entry: &'a Entry, parts: &mut HashMap<Option<String>, Vec<&'a Entry>>) -> Node<'a> {
    let below = parts.remove(&Some(entry.id.clone())).unwrap_or_default();
    Node { entry, parts: below.into_iter().map(|part| node(part, parts)).collect() }
}

/// Entries that stand together: under a letter of the source, or one with a letter of its own.
struct Group<'a> {
    letter: Option<Vec<u16>>,
    topic: Option<Topic>,
    nodes: Vec<Node<'a>>,
}

/// The items of a list by topic. An entry that the source gives a letter of its own has one here; entries that it
/// numbers under one letter stand under the name of their topic, all groups of a topic together.
pub(super) fn by_topic(pen: &Pen, entries: &[&Entry]) -> Vec<Item> {
    let mut groups: Vec<Group> = Vec::new();
    for node in tree(entries) {
        let ordinals = node.entry.path.ordinals();
        let letter = (ordinals.len() > 3).then(|| ordinals[..3].to_vec());
        match groups.iter_mut().find(|group| letter.is_some() && group.letter == letter) {
            Some(group) => group.nodes.push(node),
            None => groups.push(Group { letter, topic: None, nodes: vec![node] }),
        }
    }
    groups.iter_mut().for_each(|group| group.topic = main_topic(&group.nodes));
    merged(groups).into_iter().map(|group| group_item(pen, group)).collect()
}

/// Joins the groups of one topic where the first of them stands.
fn merged(groups: Vec<Group>) -> Vec<Group> {
    let mut joined: Vec<Group> = Vec::new();
    for group in groups {
        let is_same = |other: &&mut Group| {
            group.letter.is_some() && other.letter.is_some() && group.topic.is_some() && other.topic == group.topic
        };
        match joined.iter_mut().find(is_same) {
            Some(other) => other.nodes.extend(group.nodes),
            None => joined.push(group),
        }
    }
    joined
}

fn group_item(pen: &Pen, group: Group) -> Item {
    match group.nodes.as_slice() {
        [node] => node_item(pen, node),
        nodes => Item {
            content: heading(pen, group.topic),
            children: nodes.iter().map(|node| node_item(pen, node)).collect(),
            ..Item::default()
        },
    }
}

/// The name of a topic that leads its entries.
pub(super) fn heading(pen: &Pen, topic: Option<Topic>) -> Vec<Inline> {
    let name = topic.map_or_else(|| plain(&pen.words.other_topics()), |topic| topic.name(pen.lang).into_owned());
    vec![Inline::Strong(pen.say(pen.words.topic_line(name)))]
}

/// The topic that most entries name first; of equals, the one met first.
pub(super) fn main_topic(nodes: &[Node]) -> Option<Topic> {
    let mut counts: Vec<(Topic, usize)> = Vec::new();
    for topic in nodes.iter().filter_map(|node| node.entry.topics.first()).map(|about| about.topic) {
        match counts.iter_mut().find(|(other, _)| *other == topic) {
            Some((_, count)) => *count += 1,
            None => counts.push((topic, 1)),
        }
    }
    counts.into_iter().rev().max_by_key(|(_, count)| *count).map(|(topic, _)| topic)
}

/// An entry as an item, with its parts under it.
pub(super) fn node_item(pen: &Pen, node: &Node) -> Item {
    Item {
        content: content(pen, node.entry),
        children: node.parts.iter().map(|part| node_item(pen, part)).collect(),
        anchor: Some(node.entry.id.clone()),
        records: records(pen, node.entry),
    }
}

/// What an entry says, by when, and what it cites.
pub(super) fn content(pen: &Pen, entry: &Entry) -> Vec<Inline> {
    let words = pen.words;
    let due = entry.due.map(|due| pen.say(words.entry_due(pen.when(due))));
    let event = entry.due_event.as_ref().map(|event| pen.fill(words.entry_due_event(slot(0)), &[pen.text(event)]));
    let cites: Vec<Vec<Inline>> = entry.cites.iter().map(|cited| pen.cite(cited)).collect();
    let cites = (!cites.is_empty()).then(|| pen.fill(words.entry_cites(slot(0)), &[pen.join(&cites)]));
    let became = pen.facts.follow_ups.get(&entry.id).and_then(|now| became(pen, now));
    let said = pen.noted(pen.text(&entry.text), [due, event, cites, became].into_iter().flatten().collect());
    let disagreed = (entry.kind == Kind::NoAgreement).then(|| no_agreement(pen, entry));
    pen.sentences([Some(said), disagreed].into_iter().flatten())
}

/// Says that a request was answered or is done, with what shows it; nothing before that.
fn became(pen: &Pen, now: &FollowUp) -> Option<Vec<Inline>> {
    let says = match now.status {
        Status::Done => pen.words.entry_done(slot(0)),
        Status::Answered => pen.words.entry_answered(slot(0)),
        _ => return None,
    };
    let shown: Vec<Vec<Inline>> = now.evidence().map(|evidence| shown(pen, evidence)).collect();
    (!shown.is_empty()).then(|| pen.fill(says, &[pen.join(&shown)]))
}

/// A piece of evidence: a document by its symbol, anything else by what it is called.
fn shown(pen: &Pen, evidence: &Evidence) -> Vec<Inline> {
    match evidence {
        Evidence::Document { symbol } | Evidence::Section { symbol, .. } => pen.cite(symbol),
        Evidence::Project { title, .. } | Evidence::Figure { title, .. } | Evidence::Link { title, .. } => {
            pen.say(title.clone())
        }
    }
}

/// Says that no agreement was reached, on whose proposal, and what was left to do.
fn no_agreement(pen: &Pen, entry: &Entry) -> Vec<Inline> {
    let words = pen.words;
    let proposers: Vec<Vec<Inline>> = entry.proposers.iter().map(|source| pen.source(source)).collect();
    let disagreed = match proposers.is_empty() {
        true => pen.say(words.no_agreement()),
        false => pen.fill(words.no_agreement_on(slot(0)), &[pen.join(&proposers)]),
    };
    let left = entry.left_to_do.as_ref().map(|left| pen.fill(words.left_to_do(slot(0)), &[pen.text(left)]));
    pen.sentences([Some(disagreed), left].into_iter().flatten())
}

/// The records behind an entry's item: the entry itself and the meeting that said it.
pub(super) fn records(pen: &Pen, entry: &Entry) -> Vec<RecordRef> {
    let said = entry.meeting.map(|said| said.meeting);
    let meeting = pen.facts.meetings.iter().find(|meeting| said == Some(meeting.number));
    std::iter::once(pen.entry(entry)).chain(meeting.map(|meeting| pen.meeting(meeting))).collect()
}

impl Pen<'_> {
    /// Words with remarks in brackets after them; before the colon where the words lead a list.
    pub(super) fn noted(&self, words: Vec<Inline>, remarks: Vec<Vec<Inline>>) -> Vec<Inline> {
        let (words, colon) = match words.as_slice() {
            [Inline::Text(text)] if !remarks.is_empty() => match text.strip_suffix([':', '：']) {
                Some(bare) => (writing::text(bare), text[bare.len()..].to_owned()),
                None => (words, String::new()),
            },
            _ => (words, String::new()),
        };
        let mut content = self.sentences(std::iter::once(words).chain(remarks));
        if !colon.is_empty() {
            content.push(Inline::Text(colon));
        }
        content
    }
}
