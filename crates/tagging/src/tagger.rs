//! Reads a text with one set of weights and says what it speaks of.

use std::{cmp::Ordering, ops::Range, sync::LazyLock};

use sha2::{Digest, Sha256};
use vocabulary::{ActionLine, Goal, Target, Topic};

use crate::{
    evidence::{self, Witness},
    lexicon::Lexicon,
    mention,
    model::{GOALS, Weights},
    reading::Reading,
    stack::logistic,
    suggestion::{Basis, Suggestion},
};

/// A goal or line below this is not suggested. Chosen on paragraphs that neither train nor test what ships.
pub const SHOWN: f32 = 0.25;
/// At most so many goals, and so many lines.
const MOST: usize = 5;
/// Targets are ranked within the first goals, the first of each.
const GOALS_WITH_TARGETS: usize = 3;
const TARGETS: usize = 3;
/// A target below this is not suggested.
const SHOWN_TARGET: f32 = 0.1;
/// The probability of a topic that the text names.
const NAMED: f32 = 0.97;

/// The number of action lines, the parts of C7 among them.
pub const LINES: usize = 18;
/// Goals, then action lines.
pub(crate) const TOPICS: usize = GOALS + LINES;
const GOALS_FILE: &str = include_str!("../lexicon/goals.tsv");
const LINES_FILE: &str = include_str!("../lexicon/lines.tsv");
const LABELS_FILE: &str = include_str!("../lexicon/labels.tsv");
const LEXICONS: &str = concat!(include_str!("../lexicon/goals.tsv"), "\n", include_str!("../lexicon/lines.tsv"));
const WEIGHTS: &[u8] = include_bytes!("../weights/weights.bin");

/// The hash of the lexicons and labels; weights go with one set of them.
pub(crate) static LEXICON_HASH: LazyLock<[u8; 32]> = LazyLock::new(|| {
    let mut hash = Sha256::new();
    [GOALS_FILE, LINES_FILE, LABELS_FILE].iter().for_each(|file| hash.update(file));
    hash.finalize().into()
});

static SHIPPED: LazyLock<Tagger> = LazyLock::new(|| {
    let weights = Weights::from_bytes(WEIGHTS).expect("the weights of this crate are whole: a test reads them");
    Tagger::with(weights).expect("the lexicons of this crate are whole: a test reads them")
});

/// The lexicons of this crate.
pub(crate) fn lexicon() -> Result<Lexicon, String> {
    Lexicon::read(LEXICONS, topic_place)
}

/// The place of a code: `9` is a goal, `C2` and `C7.e-health` are lines.
fn topic_place(code: &str) -> Option<usize> {
    match code.parse::<usize>() {
        Ok(number) => (1..=GOALS).contains(&number).then(|| number - 1),
        Err(_) => ActionLine::all().iter().position(|line| line.code == code).map(|place| GOALS + place),
    }
}

/// Reads texts with one set of weights.
pub struct Tagger {
    pub(crate) lexicon: Lexicon,
    pub(crate) weights: Weights,
}

impl Tagger {
    /// With the weights that ship in this crate.
    pub fn shipped() -> &'static Tagger {
        &SHIPPED
    }

    /// With these weights.
    ///
    /// # Errors
    /// Where a lexicon is not what it should be.
    pub fn with(weights: Weights) -> Result<Tagger, String> {
        Ok(Tagger { lexicon: lexicon()?, weights })
    }

    /// The weights.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// The hash of the lexicons that the weights were learned with is that of the lexicons in use.
    pub fn is_matched(&self) -> bool {
        self.weights.lexicon == *LEXICON_HASH
    }

    /// What the text speaks of, with reasons: lines, then goals, then targets, the likeliest first in each. Any text
    /// gives an answer, possibly none, in time linear in its length.
    pub fn suggest(&self, text: &str) -> Vec<Suggestion> {
        let reading = Reading::of(text, &self.lexicon);
        let strengths = reading.strengths(&self.lexicon, TOPICS);
        let signs = reading.signs(&self.lexicon, &self.weights, &strengths);
        let goals = self.weights.stack.probabilities(&signs);
        let named = mention::mentions(text, &reading.words);
        let mut wanted = first(&lines(&strengths), |place| Topic::Line(&ActionLine::all()[place]), Basis::KeyWords);
        let learned = first(&goals, |place| Topic::Goal(&Goal::all()[place]), Basis::Learned);
        wanted.extend(&learned);
        wanted.extend(learned.iter().take(GOALS_WITH_TARGETS).flat_map(|goal| self.targets(&reading, goal)));
        add_named(&mut wanted, &named);
        wanted.sort_by(|a, b| kind(&a.0).cmp(&kind(&b.0)).then(b.1.total_cmp(&a.1)).then(a.0.cmp(&b.0)));
        let witness = Witness::of(self, text, &reading, &named);
        wanted
            .into_iter()
            .map(|(topic, probability, basis)| {
                let (evidence, sentences) = evidence::evidence(&witness, topic);
                Suggestion { topic, probability, basis, evidence, sentences }
            })
            .collect()
    }

    /// The probability of each goal, 1 to 17, without reasons.
    pub fn goals(&self, text: &str) -> [f32; GOALS] {
        let reading = Reading::of(text, &self.lexicon);
        let strengths = reading.strengths(&self.lexicon, TOPICS);
        self.weights.stack.probabilities(&reading.signs(&self.lexicon, &self.weights, &strengths))
    }

    /// The probability of each action line in the order of the vocabulary, without reasons.
    pub fn lines(&self, text: &str) -> [f32; LINES] {
        lines(&Reading::of(text, &self.lexicon).strengths(&self.lexicon, TOPICS))
    }

    /// The summed strength of the concepts of each goal: what the lexicon says without anything learned.
    pub fn concepts(&self, text: &str) -> [f32; GOALS] {
        let strengths = Reading::of(text, &self.lexicon).strengths(&self.lexicon, TOPICS);
        std::array::from_fn(|goal| strengths[goal])
    }

    /// The targets of a goal by likeness to the text, best first.
    pub fn ranked(&self, text: &str, goal: &Goal) -> Vec<&'static Target> {
        self.likeness(&Reading::of(text, &self.lexicon), goal).into_iter().map(|(target, _)| target).collect()
    }

    /// The targets of a goal with their share of its probability, best first.
    fn likeness(&self, reading: &Reading, goal: &Goal) -> Vec<(&'static Target, f32)> {
        let profiles = &self.weights.targets;
        let vector = reading.vector(reading.whole(), &self.lexicon, &self.weights.idf);
        let likeness = profiles.likeness(&vector, Target::all().len());
        let own = Target::all().iter().zip(likeness).filter(|(target, _)| target.goal == goal.number);
        let mut shares: Vec<_> = own.map(|(target, like)| (target, (profiles.sharpness * like).exp())).collect();
        let all: f32 = shares.iter().map(|(_, share)| share).sum();
        shares.iter_mut().for_each(|(_, share)| *share /= all);
        shares.sort_by(|a, b| b.1.total_cmp(&a.1));
        shares
    }

    fn targets(&self, reading: &Reading, (topic, probability, _): &Wanted) -> Vec<Wanted> {
        let Some(goal) = topic.goal() else { return Vec::new() };
        let ranked = self.likeness(reading, goal).into_iter().take(TARGETS);
        ranked
            .map(|(target, share)| (Topic::Target(target), probability * share, Basis::Likeness))
            .filter(|(_, probability, _)| *probability >= SHOWN_TARGET)
            .collect()
    }
}

/// A topic to be suggested, before its reasons.
type Wanted = (Topic, f32, Basis);

fn kind(topic: &Topic) -> u8 {
    match topic {
        Topic::Line(_) => 0,
        Topic::Goal(_) => 1,
        Topic::Target(_) | Topic::System(_) => 2,
    }
}

/// What the text names is certain, whatever else was found.
fn add_named(wanted: &mut Vec<Wanted>, named: &[(Topic, Range<usize>)]) {
    let mut added = 0;
    for (topic, _) in named {
        match wanted.iter().position(|(known, ..)| known == topic) {
            Some(place) => wanted[place] = (*topic, NAMED.max(wanted[place].1), Basis::Named),
            None if added < 2 * MOST => {
                wanted.push((*topic, NAMED, Basis::Named));
                added += 1;
            }
            None => {}
        }
    }
}

fn first(probabilities: &[f32], topic: impl Fn(usize) -> Topic, basis: Basis) -> Vec<Wanted> {
    let shown = probabilities.iter().enumerate().filter(|(_, probability)| **probability >= SHOWN);
    let mut wanted: Vec<Wanted> = shown.map(|(place, probability)| (topic(place), *probability, basis)).collect();
    wanted.sort_by(|a, b| b.1.partial_cmp(&a.1).unwrap_or(Ordering::Equal));
    wanted.truncate(MOST);
    wanted
}

/// The probability of each line from its key words: how many, and how far they outweigh those of other lines. The
/// scale is set by hand, as no labelled texts exist.
fn lines(strengths: &[f32]) -> [f32; LINES] {
    let all: f32 = strengths[GOALS..].iter().sum();
    std::array::from_fn(|place| {
        let strength = strengths[GOALS + place];
        if strength <= 0.0 {
            return 0.01;
        }
        logistic(1.6 * (4.0 * strength / (strength + 3.0)) + 1.6 * strength / all - 3.6)
    })
}
