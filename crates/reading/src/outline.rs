//! From labelled lines to a tree: which item stands under which, and the path of each. It loses no line: a paragraph
//! without number that does something becomes an item of its own, any other is joined to the item before it and reported.

use std::collections::{HashMap, HashSet};

use crate::{
    document::{Code, Warning},
    lines::Line,
    numbering::{Close, Label, Marker},
};

/// One node of the outline.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Node {
    /// Ordinals from the section down.
    pub path: Vec<u32>,
    /// The label as written.
    pub label: String,
    /// The words.
    pub text: String,
    /// Index of the node above it.
    pub parent: Option<usize>,
    /// Whether another node has it as parent.
    pub has_children: bool,
    /// What its label says; none for a paragraph without one.
    ordinal: Option<u32>,
    /// The section that its label names, where the document has no heading for it.
    prefix: Vec<u32>,
}

/// What makes two items siblings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    /// A number with so many parts.
    Number(usize),
    /// A list numbered `1.` inside a paragraph.
    Dotted,
    Letter(char),
    Roman(char),
    Listed(char),
    Bullet(char, usize),
    /// A heading without label.
    Heading,
    /// A paragraph without label.
    Plain,
}

/// An open level of the tree.
struct Level {
    class: Class,
    /// The number, letter or count of the last item of this level.
    last: u32,
    node: usize,
}

/// The outline of the lines and what was odd about it. `operative` says whether a paragraph does something.
pub(crate) fn build(lines: &[Line], arabic: bool, operative: &dyn Fn(&str) -> bool) -> (Vec<Node>, Vec<Warning>) {
    let mut builder = Builder { last_first: last_first(lines, arabic), width: width(lines), ..Builder::default() };
    let numbered = lines.iter().any(|line| matches!(&line.label, Some(Label { marker: Marker::Number(..), .. })));
    for line in lines {
        match &line.label {
            Some(label) if builder.takes(label, line) => builder.add(label, line),
            Some(label) => builder.join(line, &format!("{} {}", label.shown, line.text)),
            None if builder.continues(line) => builder.join(line, &line.text),
            None if !numbered || operative(&line.text) => builder.add_plain(line),
            None => builder.join(line, &line.text),
        }
        builder.last_length = line.text.chars().count();
    }
    builder.assign_paths();
    (builder.nodes, builder.warnings)
}

/// The width of a text whose lines were broken to fit a page: none of its many lines is longer than about two pages' width.
fn width(lines: &[Line]) -> Option<usize> {
    let longest = lines.iter().map(|line| line.text.chars().count()).max()?;
    (40..=160).contains(&longest).then_some(longest)
}

/// Whether two-part numbers put the section last, as in Arabic (`2.1` is section 1, paragraph 2). Decided by which
/// reading agrees with the sections around; by the language where both do.
fn last_first(lines: &[Line], arabic: bool) -> bool {
    let (mut section, mut last, mut first) = (0, 0_usize, 0_usize);
    for line in lines {
        let Some(Label { marker: Marker::Number(parts, _), .. }) = &line.label else { continue };
        match parts[..] {
            [n] => section = n,
            [.., z] if section > 0 => {
                last += usize::from(z == section);
                first += usize::from(parts[0] == section);
            }
            _ => {}
        }
    }
    if last == first { arabic } else { last > first }
}

#[derive(Default)]
struct Builder {
    nodes: Vec<Node>,
    levels: Vec<Level>,
    warnings: Vec<Warning>,
    last_first: bool,
    /// The length, in characters, that lines were broken at; none where paragraphs stand on one line.
    width: Option<usize>,
    /// The length of the line before.
    last_length: usize,
    /// The last section.
    section: Option<usize>,
    /// Nodes whose number does not follow.
    out_of_order: Vec<usize>,
    /// Nodes that a line without number was joined to, and how that line begins.
    joined_lines: Vec<(usize, String)>,
    /// How the section numbers are closed.
    section_close: Option<Close>,
}

impl Builder {
    /// Whether a label is believed: a bare number in running text is a label only where it can follow.
    fn takes(&self, label: &Label, line: &Line) -> bool {
        let Marker::Number(parts, _) = &label.marker else { return true };
        if label.tabbed || line.heading {
            return true;
        }
        let mid_sentence = line.follows && !self.nodes.last().is_none_or(|node| is_closed(&node.text));
        match parts[..] {
            [n] => !mid_sentence && (n <= self.last_of(Class::Number(1)) + 2 || self.has(Class::Dotted)),
            _ => {
                let section = if self.last_first { parts[parts.len() - 1] } else { parts[0] };
                let current = self.last_of(Class::Number(1));
                current == 0 || section == current || section == current + 1
            }
        }
    }

    fn has(&self, class: Class) -> bool {
        self.levels.iter().any(|level| level.class == class)
    }

    fn last_of(&self, class: Class) -> u32 {
        self.levels.iter().find(|level| level.class == class).map_or(0, |level| level.last)
    }

    fn add(&mut self, label: &Label, line: &Line) {
        let (class, ordinal) = self.place(label, line);
        self.open(class);
        let ordinal = ordinal.unwrap_or_else(|| self.last_of(class) + 1);
        self.push(class, Some(ordinal), &label.shown, line);
        if let (Marker::Number(parts, _), Some(node)) = (&label.marker, self.nodes.last_mut())
            && node.parent.is_none()
        {
            let mut parts = parts.clone();
            if self.last_first {
                parts.reverse();
            }
            parts.pop();
            node.prefix = parts;
        }
    }

    /// A paragraph without label: under the number or heading above it, open to children only where it ends in a colon.
    fn add_plain(&mut self, line: &Line) {
        let class = if line.heading { Class::Heading } else { Class::Plain };
        let keep = self.levels.iter().position(|level| match level.class {
            Class::Number(_) => false,
            Class::Heading => line.heading,
            _ => true,
        });
        self.levels.truncate(keep.unwrap_or(self.levels.len()));
        self.push(class, None, "", line);
        if !line.heading && !is_chapeau(&line.text) {
            self.levels.pop();
        }
    }

    /// The class of a label here, and its ordinal where the label says it.
    fn place(&mut self, label: &Label, line: &Line) -> (Class, Option<u32>) {
        match &label.marker {
            Marker::Number(parts, close) if parts.len() == 1 => self.place_number(parts[0], *close, line),
            Marker::Number(parts, _) => {
                let own = if self.last_first { parts[0] } else { parts[parts.len() - 1] };
                (Class::Number(parts.len()), Some(own))
            }
            Marker::Letter { ordinal, roman, style } => self.place_letter(*ordinal, *roman, *style),
            Marker::Listed(n, style) => (Class::Listed(*style), Some(*n)),
            Marker::Bullet(glyph) => (self.bullet_class(*glyph, line.indent), None),
        }
    }

    /// A single number: a section, or an item of a list `1.` `2.` inside a paragraph.
    fn place_number(&mut self, n: u32, close: Close, line: &Line) -> (Class, Option<u32>) {
        let section = self.last_of(Class::Number(1));
        let inside = self.levels.len() > 1;
        let listed = self.has(Class::Dotted) && self.last_of(Class::Dotted) + 1 == n;
        let same_close = self.section_close.is_none_or(|seen| seen == close);
        let starts_list = inside && n == 1 && section >= 1;
        let goes_on = listed && (n != section + 1 || !same_close || line.text.ends_with([';', '؛']));
        if !line.heading && close == Close::Stop && (starts_list || goes_on) {
            return (Class::Dotted, Some(n));
        }
        self.section_close.get_or_insert(close);
        (Class::Number(1), Some(n))
    }

    /// `i)` is a letter where it continues letters, a numeral where it continues or begins numerals.
    fn place_letter(&self, ordinal: Option<u32>, roman: Option<u32>, style: char) -> (Class, Option<u32>) {
        let (letters, numerals) = (Class::Letter(style), Class::Roman(style));
        // How far a number lies beyond the last of its list; none where the list is not open or already further.
        let step = |class, n: u32| {
            self.has(class).then(|| n.checked_sub(self.last_of(class))).flatten().filter(|step| *step > 0)
        };
        let is_roman = match (ordinal, roman) {
            (None, _) => true,
            (_, None) => false,
            (Some(letter), Some(numeral)) => match (step(letters, letter), step(numerals, numeral)) {
                (Some(by_letters), Some(by_numerals)) => by_numerals <= by_letters,
                (Some(1), None) => false,
                (_, None) => numeral == 1,
                (None, Some(_)) => true,
            },
        };
        if is_roman { (numerals, roman) } else { (letters, ordinal) }
    }

    /// The class of a bullet: by glyph, and by how far it stands in where the same glyph serves two levels.
    fn bullet_class(&self, glyph: char, indent: usize) -> Class {
        let same = |level: &&Level| matches!(level.class, Class::Bullet(open, _) if open == glyph);
        match self
            .levels
            .iter()
            .rev()
            .filter(same)
            .find(|level| matches!(level.class, Class::Bullet(_, at) if at <= indent + 1))
        {
            Some(Level { class: Class::Bullet(_, at), .. }) if indent <= at + 1 => Class::Bullet(glyph, *at),
            _ => Class::Bullet(glyph, indent),
        }
    }

    /// Closes the levels that an item of this class ends.
    fn open(&mut self, class: Class) {
        let keep = match class {
            Class::Number(parts) => {
                self.levels.iter().position(|level| !matches!(level.class, Class::Number(p) if p <= parts))
            }
            _ => self.levels.iter().position(|level| level.class == class).map(|at| at + 1),
        };
        if let Some(keep) = keep {
            self.levels.truncate(keep);
        }
        if self.levels.len() >= MAX_DEPTH {
            self.levels.truncate(MAX_DEPTH - 1);
        }
    }

    fn push(&mut self, class: Class, ordinal: Option<u32>, shown: &str, line: &Line) {
        let previous =
            if self.levels.last().is_some_and(|level| level.class == class) { self.levels.pop() } else { None };
        // A paragraph whose own section level was closed by a heading without number still belongs to its section.
        let inner = matches!(class, Class::Number(parts) if parts > 1);
        let parent = self.levels.last().map(|level| level.node).or(if inner { self.section } else { None });
        let last = previous.map_or(0, |level| level.last);
        let node = self.nodes.len();
        if class == Class::Number(1) {
            self.section = Some(node);
        }
        if ordinal.is_some_and(|n| n != last + 1) {
            self.out_of_order.push(node);
        }
        if let Some(parent) = parent {
            self.nodes[parent].has_children = true;
        }
        self.levels.push(Level { class, last: ordinal.unwrap_or(last), node });
        let (label, text) = (shown.to_owned(), line.text.clone());
        self.nodes.push(Node {
            path: Vec::new(),
            label,
            text,
            parent,
            has_children: false,
            ordinal,
            prefix: Vec::new(),
        });
    }

    /// Gives every node its path, the shortest paths first, and at each length first the nodes whose label says their
    /// ordinal, then those without label or with one already taken. So no two nodes share a path.
    fn assign_paths(&mut self) {
        let mut lengths: Vec<usize> = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            lengths.push(node.parent.map_or(node.prefix.len(), |parent| lengths[parent]) + 1);
        }
        for length in 1..=lengths.iter().copied().max().unwrap_or(0) {
            let level: Vec<usize> = (0..self.nodes.len()).filter(|at| lengths[*at] == length).collect();
            self.assign_level(&level);
        }
        for at in std::mem::take(&mut self.out_of_order) {
            let message = format!("{} does not follow from the number before it", self.nodes[at].label);
            self.warnings.push(Warning::new(Code::Numbering, Some(&joined(&self.nodes[at].path)), message));
        }
        for (at, start) in std::mem::take(&mut self.joined_lines) {
            let message = format!("a line without a number was joined to this item: {start}…");
            self.warnings.push(Warning::new(Code::Unnumbered, Some(&joined(&self.nodes[at].path)), message));
        }
    }

    /// The paths of all nodes of one length, given those of their parents.
    fn assign_level(&mut self, level: &[usize]) {
        let mut used: HashMap<Vec<u32>, (HashSet<u32>, u32)> = HashMap::new();
        let mut rest = Vec::new();
        for at in level {
            let stem = self.stem(*at);
            let (taken, highest) = used.entry(stem.clone()).or_default();
            match self.nodes[*at].ordinal.filter(|ordinal| taken.insert(*ordinal)) {
                Some(ordinal) => {
                    *highest = ordinal.max(*highest);
                    self.nodes[*at].path = [stem, vec![ordinal]].concat();
                }
                None => rest.push((*at, stem)),
            }
        }
        for (at, stem) in rest {
            let (_, highest) = used.entry(stem.clone()).or_default();
            *highest += 1;
            self.nodes[at].path = [stem, vec![*highest]].concat();
        }
    }

    /// The path above a node.
    fn stem(&self, at: usize) -> Vec<u32> {
        let node = &self.nodes[at];
        node.parent.map_or_else(|| node.prefix.clone(), |parent| self.nodes[parent].path.clone())
    }

    /// Whether an unlabelled line is the rest of a sentence broken by the width of the page.
    fn continues(&self, line: &Line) -> bool {
        let full = self.width.is_some_and(|width| self.last_length * 10 >= width * 6);
        full && line.follows && !line.heading && self.nodes.last().is_some_and(|node| !is_closed(&node.text))
    }

    /// Joins a line to the item before it.
    fn join(&mut self, line: &Line, words: &str) {
        let broken = self.continues(line);
        let at = self.nodes.len().saturating_sub(1);
        let Some(node) = self.nodes.last_mut() else { return };
        if words.trim().is_empty() {
            return;
        }
        if broken {
            node.text.push(' ');
        } else {
            self.joined_lines.push((at, words.chars().take(60).collect()));
            node.text.push('\n');
        }
        node.text.push_str(words);
    }
}

/// Deeper than any real outline; a bound against hostile input.
const MAX_DEPTH: usize = 12;

/// Whether a text ends like a finished sentence or a chapeau.
fn is_closed(text: &str) -> bool {
    text.trim_end().ends_with(['.', ';', ':', '؛', '?', '؟', '!']) || text.is_empty()
}

/// Whether a text announces a list.
pub(crate) fn is_chapeau(text: &str) -> bool {
    text.trim_end().ends_with([':', '：'])
}

/// A path as it is shown.
pub(crate) fn joined(path: &[u32]) -> String {
    path.iter().map(u32::to_string).collect::<Vec<_>>().join(".")
}
