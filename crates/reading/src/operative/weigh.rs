//! From the acts of every item and the hands of the chapeaux to one finding per item.

use std::ops::Range;

use vocabulary::{Addressee, Kind};

use super::{
    Act, Actor, Sense,
    chapeau::{Hand, announces_recommendations, hand},
    is_directive, sense, weight,
};
use crate::{
    addressee,
    document::Evidence,
    outline::{Node, is_chapeau},
    words::{Word, folded, words},
};

/// What an item was found to do.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Finding {
    /// Its main act.
    pub kind: Option<Kind>,
    /// Other kinds, in the order of the text.
    pub also: Vec<Kind>,
    /// Whom the main act speaks to.
    pub addressees: Vec<Addressee>,
    /// The words that say so, those of the main act first.
    pub evidence: Vec<Evidence>,
}

/// The finding of every node, in order.
pub(crate) fn findings(nodes: &[Node], arabic: bool) -> Vec<Finding> {
    let mut hands: Vec<Hand> = Vec::with_capacity(nodes.len());
    let mut found = Vec::with_capacity(nodes.len());
    for node in nodes {
        let above = node.parent.map(|parent| hands[parent].clone()).unwrap_or_default();
        let words = words(&node.text);
        let mut sense = sense(&words, arabic);
        if is_in_introduction(nodes, node) {
            sense.acts.retain(|act| is_directive(act.kind));
            sense.pledge = None;
        }
        let hand = hand(&node.text, &words, &sense, &above);
        let item = Place { node, words: &words, sense: &sense, above: &above, hand: &hand, arabic };
        found.push(item.finding());
        hands.push(if node.has_children { hand } else { Hand::Empty });
    }
    found
}

/// Whether a node stands in the introduction of its document, where only what is asked counts and the rest is history.
fn is_in_introduction(nodes: &[Node], node: &Node) -> bool {
    let mut top = node;
    while let Some(parent) = top.parent {
        top = &nodes[parent];
    }
    const NAMES: [&str; 8] =
        ["introduction", "background", "context", "mandate", "مقدمة", "المقدمة", "خلفية", "معلومات اساسية"];
    top.text.chars().count() < 60 && NAMES.contains(&folded(&top.text).as_str())
}

/// An item in its place.
struct Place<'a> {
    node: &'a Node,
    words: &'a [Word],
    sense: &'a Sense,
    above: &'a Hand,
    /// What it hands down itself.
    hand: &'a Hand,
    arabic: bool,
}

impl Place<'_> {
    fn finding(&self) -> Finding {
        match self.above {
            Hand::Act { kind, addressees, words } if !self.opens_with_own_act(*kind) => {
                self.under_act(*kind, addressees, words)
            }
            Hand::Observations { to } => self.under_observations(to),
            Hand::Reported => self.under_report(),
            _ => self.alone(),
        }
    }

    /// Whether the item begins with an act that puts aside what the chapeau says: a statement, or the noun of a directive.
    fn opens_with_own_act(&self, handed: Kind) -> bool {
        let acts = &self.sense.acts;
        acts.first().is_some_and(|act| {
            let first = act.span.start <= 1 || self.subject_opens(act);
            first && (is_directive(act.kind) || !act.nominal && !is_directive(handed))
        })
    }

    /// Whether only a subject and its verb stand before the act ends, as in "Members were encouraged to".
    fn subject_opens(&self, act: &Act) -> bool {
        let first_sentence = !self.words[..act.span.start.min(self.words.len())].iter().any(Word::ends_sentence);
        !act.nominal
            && first_sentence
            && act.span.start < 8
            && act.actor == Actor::Body
            && act.span.end > act.span.start + 1
    }

    fn under_act(&self, kind: Kind, handed: &[Addressee], said: &str) -> Finding {
        let own: Vec<&Act> = self.sense.acts.iter().filter(|act| act.kind != Kind::Informs).collect();
        let heaviest = own.iter().copied().filter(|act| !act.nominal && act.span.start > 1).fold(None, heavier);
        if let Some(act) = heaviest.filter(|act| is_directive(act.kind) && weight(act.kind) > weight(kind)) {
            let mut finding = self.led_by(act);
            finding.also.insert(0, kind);
            return finding;
        }
        let mut addressees = handed.to_vec();
        let mut evidence = vec![Evidence { words: said.to_owned(), start: 0, end: 0 }];
        let doers = self.sense.pledge.clone().or_else(|| self.first_doer());
        if let Some((doers, span)) = doers.filter(|_| !is_directive(kind) || handed.is_empty()) {
            addressees = doers;
            evidence.push(self.evidence(&span));
        }
        evidence.extend(own.iter().map(|act| self.evidence(&act.span)));
        let also = kinds(own.iter().map(|act| act.kind).filter(|own| *own != kind));
        Finding { kind: Some(kind), also, addressees, evidence }
    }

    /// Whoever is to do what was agreed, where the item begins with it: "secretariat to circulate", تعد الأمانة, أن تعد الأمانة.
    fn first_doer(&self) -> Option<(Vec<Addressee>, Range<usize>)> {
        let that = self.words.first().is_some_and(|word| matches!(word.form.as_str(), "ان" | "وان" | "بان" | "that"));
        let first = usize::from(self.arabic) + usize::from(that);
        let (doers, end) = addressee::list(self.words, first, self.arabic);
        (!doers.is_empty()).then_some((doers, 0..end))
    }

    fn under_observations(&self, to: &[Addressee]) -> Finding {
        let found = self.alone();
        let is_heading = self.node.has_children && is_chapeau(&self.node.text);
        if found.kind.is_some() || is_heading || to.is_empty() {
            return found;
        }
        Finding { kind: Some(Kind::Recommends), addressees: to.to_vec(), ..Finding::default() }
    }

    /// Under a reported proposal everything is reported, unless the body itself speaks.
    fn under_report(&self) -> Finding {
        let by_body =
            self.sense.acts.iter().any(|act| !act.nominal && act.actor == Actor::Body && act.kind != Kind::Informs);
        if by_body {
            return self.alone();
        }
        let told = self.sense.acts.iter().find(|act| is_directive(act.kind));
        let addressees = told.map(|act| act.addressees.clone()).unwrap_or_default();
        let evidence = self.sense.acts.iter().map(|act| self.evidence(&act.span)).collect();
        Finding { kind: Some(Kind::Informs), also: Vec::new(), addressees, evidence }
    }

    fn alone(&self) -> Finding {
        if let Hand::Observations { to } = self.hand
            && !to.is_empty()
            && announces_recommendations(self.words)
        {
            let also = kinds(self.sense.acts.iter().map(|act| act.kind).filter(|kind| *kind != Kind::Recommends));
            let evidence = self.sense.acts.iter().map(|act| self.evidence(&act.span)).collect();
            return Finding { kind: Some(Kind::Recommends), also, addressees: to.clone(), evidence };
        }
        if let Some(act) = self.sense.acts.iter().fold(None, heavier) {
            return self.led_by(act);
        }
        if let Hand::Act { kind, addressees, .. } = self.hand
            && self.above != self.hand
        {
            return Finding { kind: Some(*kind), addressees: addressees.clone(), ..Finding::default() };
        }
        match &self.sense.pledge {
            Some((doers, span)) if self.node.path.len() > 1 => Finding {
                kind: Some(Kind::Agrees),
                also: Vec::new(),
                addressees: doers.clone(),
                evidence: vec![self.evidence(span)],
            },
            _ => Finding::default(),
        }
    }

    fn led_by(&self, act: &Act) -> Finding {
        let acts = &self.sense.acts;
        let same = acts.iter().filter(|other| other.kind == act.kind);
        let mut addressees = act.addressees.clone();
        if addressees.is_empty() {
            addressees = same
                .clone()
                .find(|other| !other.addressees.is_empty())
                .map(|other| other.addressees.clone())
                .unwrap_or_default();
        }
        let rest = acts.iter().filter(|other| !std::ptr::eq(*other, act));
        let evidence = std::iter::once(act).chain(rest.clone()).map(|act| self.evidence(&act.span)).collect();
        Finding {
            kind: Some(act.kind),
            also: kinds(rest.map(|act| act.kind).filter(|kind| *kind != act.kind)),
            addressees,
            evidence,
        }
    }

    /// The words of a span with their position in characters.
    fn evidence(&self, span: &Range<usize>) -> Evidence {
        let text = &self.node.text;
        let first = self.words.get(span.start).map_or(text.len(), |word| word.start);
        let last = self.words.get(span.end.saturating_sub(1)).map_or(text.len(), |word| word.end);
        let start = text[..first].chars().count();
        let words = text[first..last.max(first)].to_owned();
        Evidence { end: start + words.chars().count(), start, words }
    }
}

/// The heavier of two acts; the earlier where they weigh the same.
fn heavier<'a>(best: Option<&'a Act>, act: &'a Act) -> Option<&'a Act> {
    Some(best.filter(|best| weight(best.kind) >= weight(act.kind)).unwrap_or(act))
}

/// Each kind once, in order.
fn kinds(all: impl Iterator<Item = Kind>) -> Vec<Kind> {
    let mut list = Vec::new();
    all.for_each(|kind| {
        if !list.contains(&kind) {
            list.push(kind)
        }
    });
    list
}
