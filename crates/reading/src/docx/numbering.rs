//! Word's lists: counts the paragraphs and writes the label of each, as Word would show it.

use std::collections::HashMap;

use super::xml::{Met, attribute, local, number, walk};
use crate::{
    error::Error,
    numbering::{ARABIC_ORDER, roman_numeral},
};

/// The lists of a document and how far each has counted.
#[derive(Debug, Default)]
pub(crate) struct Numbering {
    definitions: HashMap<u32, Vec<Level>>,
    /// From a list to its definition.
    lists: HashMap<u32, u32>,
    /// Where a list begins anew at a level, counted once.
    restarts: HashMap<(u32, usize), u32>,
    counts: HashMap<u32, [u32; 9]>,
}

/// One level of a list.
#[derive(Debug, Clone)]
struct Level {
    format: String,
    /// The pattern: `%1.%2`.
    text: String,
    start: u32,
    style: Option<String>,
}

impl Default for Level {
    fn default() -> Self {
        Level { format: "decimal".to_owned(), text: String::new(), start: 1, style: None }
    }
}

impl Numbering {
    /// Reads `numbering.xml`.
    pub(crate) fn read(xml: &str) -> Result<Numbering, Error> {
        let mut numbering = Numbering::default();
        let (mut definition, mut list, mut level) = (None::<u32>, None::<u32>, 0_usize);
        walk(xml, |met| match met {
            Met::Open(start) => match local(start) {
                "abstractNum" => definition = number(start, "abstractNumId"),
                "num" => list = number(start, "numId"),
                "abstractNumId" => {
                    numbering.lists.extend(list.zip(number(start, "val")));
                }
                "lvl" | "lvlOverride" => level = number(start, "ilvl").unwrap_or(0).min(8),
                "startOverride" => {
                    numbering.restarts.extend(list.zip(number(start, "val")).map(|(list, n)| ((list, level), n)));
                }
                name => {
                    if let Some(level) = definition.map(|id| numbering.level(id, level)) {
                        level.take(name, attribute(start, "val"));
                    }
                }
            },
            Met::Close("abstractNum") => definition = None,
            Met::Close("num") => list = None,
            _ => {}
        })?;
        Ok(numbering)
    }

    fn level(&mut self, definition: u32, level: usize) -> &mut Level {
        let levels = self.definitions.entry(definition).or_default();
        if levels.len() <= level {
            levels.resize(level + 1, Level::default());
        }
        &mut levels[level]
    }

    /// The level of a list that is bound to a style.
    pub(crate) fn level_of_style(&self, list: u32, style: &str) -> Option<usize> {
        let levels = self.definitions.get(self.lists.get(&list)?)?;
        levels.iter().position(|level| level.style.as_deref() == Some(style))
    }

    /// Counts one more paragraph of a list and gives its label; none where the level shows nothing.
    pub(crate) fn next(&mut self, list: u32, level: usize) -> Option<String> {
        let definition = *self.lists.get(&list)?;
        let levels = self.definitions.get(&definition)?;
        let own = levels.get(level)?;
        let counts = self.counts.entry(definition).or_default();
        for (at, count) in counts.iter_mut().enumerate().take(level) {
            if *count == 0 {
                *count = levels.get(at).map_or(1, |level| level.start);
            }
        }
        let restart = self.restarts.remove(&(list, level));
        counts[level] = match (restart, counts[level]) {
            (Some(start), _) => start,
            (None, 0) => own.start,
            (None, last) => last.saturating_add(1),
        };
        counts[level + 1..].fill(0);
        let label = written(own, levels, counts);
        (!label.trim().is_empty() && own.format != "none").then_some(label)
    }
}

impl Level {
    fn take(&mut self, name: &str, value: Option<String>) {
        match (name, value) {
            ("start", Some(value)) => self.start = value.parse().unwrap_or(1),
            ("numFmt", Some(value)) => self.format = value,
            ("lvlText", Some(value)) => self.text = value,
            ("pStyle", value) => self.style = value,
            _ => {}
        }
    }
}

/// The label of a level with the counts put into its pattern.
fn written(own: &Level, levels: &[Level], counts: &[u32; 9]) -> String {
    if own.format == "bullet" {
        return bullet(&own.text).to_string();
    }
    let mut label = String::new();
    let mut chars = own.text.chars();
    while let Some(c) = chars.next() {
        if c != '%' {
            label.push(c);
            continue;
        }
        let at = chars.next().and_then(|digit| digit.to_digit(10)).unwrap_or(0) as usize;
        if let (1..=9, Some(level)) = (at, levels.get(at.wrapping_sub(1))) {
            label.push_str(&shown(counts[at - 1], &level.format));
        }
    }
    label
}

/// A bullet by its glyph; fonts of symbols hide theirs in the private area.
fn bullet(text: &str) -> char {
    match text.chars().next() {
        Some('o') => '○',
        Some('\u{f0a7}') => '▪',
        Some('-' | '–' | '—' | '\u{2011}') => '-',
        Some(c) if matches!(c, '○' | '●' | '◦' | '▪' | '■' | '*') => c,
        _ => '•',
    }
}

/// A count in a format of Word.
fn shown(count: u32, format: &str) -> String {
    let letter = |letters: &[char]| {
        let at = (count.max(1) as usize - 1) % letters.len();
        let times = (count.max(1) as usize - 1) / letters.len() + 1;
        letters[at].to_string().repeat(times.min(4))
    };
    let latin: Vec<char> = ('a'..='z').collect();
    match format {
        "lowerLetter" => letter(&latin),
        "upperLetter" => letter(&latin).to_uppercase(),
        "lowerRoman" => roman_numeral(count),
        "upperRoman" => roman_numeral(count).to_uppercase(),
        "arabicAbjad" | "arabicAlpha" => letter(&ARABIC_ORDER.chars().collect::<Vec<_>>()),
        "decimalZero" => format!("{count:02}"),
        _ => count.to_string(),
    }
}
