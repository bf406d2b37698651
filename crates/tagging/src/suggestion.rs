//! What is said of a text: topics with probability and reasons. Suggestions are for a person to confirm or drop;
//! nothing here applies one.

use std::ops::Range;

use serde::Serialize;
use vocabulary::Topic;

/// One topic that a text may speak of.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Suggestion {
    /// The action line, goal or target.
    pub topic: Topic,
    /// How likely a reader would agree, 0 to 1.
    pub probability: f32,
    /// What the probability rests on.
    pub basis: Basis,
    /// The words that say so, in the order of the text, at most eight.
    pub evidence: Vec<Evidence>,
    /// The sentences that say so most, in the order of the text, at most three, as bytes of the text.
    pub sentences: Vec<Range<usize>>,
}

/// Words of the text that speak for a topic.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// As they stand in the text.
    pub words: String,
    /// Their first byte in the text.
    pub start: usize,
    /// The byte after their last.
    pub end: usize,
}

/// What a probability rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// The text names the topic by its code or number.
    Named,
    /// Learned from texts whose goals people gave, and fitted on such texts that the learner had not seen.
    Learned,
    /// Key words of the topic, with a scale set by hand: there are no labelled texts yet.
    KeyWords,
    /// Likeness to the wording of the target, within a goal.
    Likeness,
}
