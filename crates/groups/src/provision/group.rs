//! What lines stand under: a keyword or an annex, with what was counted there so far.

use super::{
    keywords::Keyword,
    label::{Kind, Label},
};

/// The keyword or annex under which lines stand.
#[derive(Default)]
pub(super) struct Group {
    pub number: u32,
    pub keyword: Option<&'static Keyword>,
    /// Its name in addresses.
    pub anchor: String,
    /// Whether its keyword has a line of its own.
    pub has_heading: bool,
    pub has_numbers: bool,
    pub has_labels: bool,
    /// The names of the paragraph, point and so on that was read last.
    pub path: Vec<String>,
    pub number_before: u32,
    pub letter_before: u32,
    pub letter_depth: Option<u8>,
    pub depth_before: u8,
}

impl Group {
    /// Counts a label, and says how deep it is set.
    pub(super) fn count(&mut self, label: &Label<'_>) -> u8 {
        let depth = match label.kind {
            Kind::Number(_) | Kind::Path => 0,
            Kind::Letter(_) => u8::from(self.has_numbers),
            Kind::Roman(_) => self.letter_depth.map_or(u8::from(self.has_numbers), |depth| depth + 1),
            Kind::Mark if self.has_labels => self.depth_before + 1,
            Kind::Mark => 0,
        };
        match label.kind {
            Kind::Number(number) => {
                (self.has_numbers, self.number_before) = (true, number);
                (self.letter_before, self.letter_depth) = (0, None);
            }
            Kind::Letter(letter) => (self.letter_before, self.letter_depth) = (letter, Some(depth)),
            _ => {}
        }
        if label.kind != Kind::Mark {
            (self.has_labels, self.depth_before) = (true, depth);
        }
        depth
    }
}
