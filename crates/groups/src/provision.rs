//! The text of an instrument as its parts: the enacting formula, recitals by keyword (*recalling*, *considering*), operative paragraphs
//! by keyword (*resolves*, *instructs*) with their numbers and points, and annexes, read from plain text as people paste it. What is not
//! recognised stays a plain paragraph in its place, and all parts one after the other are the text again. Pure.

mod group;
mod keywords;
mod label;
mod lines;
mod place;
mod reader;

use language::Lang;

pub use place::{Place, cited, named_near};

/// The longest text of a version in one language, in characters.
pub const LONGEST: usize = 150_000;
/// The most parts that a text is read into; what comes after them is one part more.
pub const MOST: usize = 4_000;

/// Where a part stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Zone {
    /// Before the formula and the first keyword: the title, as a rule.
    Head,
    /// The formula and the recitals.
    Preamble,
    /// From the first operative keyword on.
    Operative,
    /// In an annex.
    Annex,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Part {
    /// A paragraph that is not recognised as anything else.
    Plain,
    /// The enacting formula: “The Council,”.
    Formula,
    /// A keyword with a line of its own: *instructs the Secretary-General*.
    Keyword,
    /// A paragraph or point of the keyword before it, or one that begins with its own.
    Item,
    /// The heading of an annex.
    Annex,
}

/// A part of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands.
    pub zone: Zone,
    /// What it is.
    pub part: Part,
    /// The group that it belongs to, counted from 1: a keyword with all that stands under it, or an annex. 0 for none.
    pub group: u32,
    /// The code of the keyword of its group; none outside of them.
    pub keyword: Option<&'static str>,
    /// Its number or letter, as it is written.
    pub label: String,
    /// The words at its beginning that are printed in italics: its keyword.
    pub lead: String,
    /// Its other words; with the space before them where `lead` is not all.
    pub words: String,
    /// How deep it is set: 0, and more for the points of a paragraph.
    pub depth: u8,
    /// Its name in addresses, the same in every language: `instructs-2`, `recalling-a`. Empty for a part that nobody cites.
    pub anchor: String,
    /// All that was typed for it, with the lines and spaces around it.
    pub raw: String,
}

/// A text with its parts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Provisions {
    /// The parts, in order.
    pub units: Vec<Unit>,
}

/// How a text was read, in numbers.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Keywords among the recitals.
    pub recitals: usize,
    /// Keywords among the operative paragraphs.
    pub operative: usize,
    /// Paragraphs and points under a keyword.
    pub items: usize,
    /// Annexes.
    pub annexes: usize,
    /// Paragraphs that were not recognised: neither before the formula nor in an annex.
    pub plain: usize,
    /// Whether there is an enacting formula.
    pub has_formula: bool,
}

/// Reads a text in a language. It never fails: the worst that can happen is that everything is plain.
pub fn read(text: &str, lang: Lang) -> Provisions {
    reader::read(text, lang)
}

impl Provisions {
    /// The text again, to the letter.
    pub fn text(&self) -> String {
        self.units.iter().map(|unit| unit.raw.as_str()).collect()
    }

    /// The part with a name.
    pub fn at(&self, anchor: &str) -> Option<&Unit> {
        self.units.iter().find(|unit| !anchor.is_empty() && unit.anchor == anchor)
    }

    /// How it was read, in numbers.
    pub fn tally(&self) -> Tally {
        let mut tally = Tally::default();
        let mut last = 0;
        for unit in &self.units {
            let begins = unit.group != 0 && unit.group != last;
            last = unit.group;
            tally.recitals += usize::from(begins && unit.zone == Zone::Preamble);
            tally.operative += usize::from(begins && unit.zone == Zone::Operative);
            tally.annexes += usize::from(unit.part == Part::Annex);
            tally.items += usize::from(unit.part == Part::Item);
            tally.plain +=
                usize::from(unit.part == Part::Plain && matches!(unit.zone, Zone::Preamble | Zone::Operative));
            tally.has_formula |= unit.part == Part::Formula;
        }
        // A text in which nothing is recognised is all head.
        if tally == Tally::default() {
            tally.plain = self.units.len();
        }
        tally
    }
}

impl Unit {
    /// What it says, its label before it.
    pub fn said(&self) -> String {
        let space = if self.label.is_empty() { "" } else { " " };
        format!("{}{space}{}{}", self.label, self.lead, self.words)
    }
}

#[cfg(test)]
mod tests;
