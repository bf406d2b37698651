//! From lines to parts: which lines go together, which keyword they stand under, and what each is called.

use std::collections::HashSet;

use language::Lang;

use super::{
    MOST, Part, Provisions, Unit, Zone,
    group::Group,
    keywords::{self, Keyword},
    label::{self, Kind, Label},
    lines::{Line, is_chinese, lines, tidy},
};

/// The longest line that can be a keyword's own or the formula, in characters.
const HEADING: usize = 220;
/// The signs that end a sentence or a part of one, in our languages.
const STOPS: [char; 13] = ['.', ',', ';', ':', '?', '!', '،', '؛', '。', '，', '；', '：', '、'];

/// Reads a text.
pub(super) fn read(text: &str, lang: Lang) -> Provisions {
    let lines = lines(text);
    let mut reader = Reader::new(lang, &lines);
    for at in 0..lines.len() {
        reader.take(at);
    }
    let mut units = reader.units;
    if units.is_empty() && !text.is_empty() {
        let mut only = unit(Zone::Head, Part::Plain);
        only.raw = text.to_owned();
        units.push(only);
    }
    Provisions { units }
}

fn unit(zone: Zone, part: Part) -> Unit {
    Unit {
        zone,
        part,
        group: 0,
        keyword: None,
        label: String::new(),
        lead: String::new(),
        words: String::new(),
        depth: 0,
        anchor: String::new(),
        raw: String::new(),
    }
}

struct Reader<'l, 't> {
    lang: Lang,
    lines: &'l [Line<'t>],
    /// The line of the formula.
    formula: Option<usize>,
    zone: Zone,
    group: Group,
    groups: u32,
    units: Vec<Unit>,
    anchors: HashSet<String>,
}

impl<'l, 't> Reader<'l, 't> {
    fn new(lang: Lang, lines: &'l [Line<'t>]) -> Reader<'l, 't> {
        let mut reader = Reader {
            lang,
            lines,
            formula: None,
            zone: Zone::Head,
            group: Group::default(),
            groups: 0,
            units: Vec::new(),
            anchors: HashSet::new(),
        };
        reader.formula = reader.formula();
        reader
    }

    /// The formula: the first short line with a comma at its end right before a keyword.
    fn formula(&self) -> Option<usize> {
        let is_one = |at: &usize| {
            let said = self.lines[*at].said;
            let next = self.lines.get(at + 1).map(|line| line.said).unwrap_or_default();
            said.ends_with([',', '،', '，'])
                && said.chars().count() <= HEADING
                && self.keyword(said, Zone::Preamble).is_none()
                && (self.keyword(next, Zone::Preamble).is_some() || self.operative(next).is_some())
        };
        (0..self.lines.len()).find(is_one)
    }

    fn keyword(&self, said: &str, zone: Zone) -> Option<(&'static Keyword, usize)> {
        keywords::begins(said, self.lang, zone)
    }

    /// The operative keyword with which a line begins, its number left out.
    fn operative(&self, said: &str) -> Option<(&'static Keyword, usize)> {
        let rest = label::read(said, 0).map_or(said, |label| label.rest);
        self.keyword(rest, Zone::Operative)
    }

    /// Takes up the next line.
    fn take(&mut self, at: usize) {
        let line = &self.lines[at];
        if self.units.len() >= MOST {
            return self.go_on(line);
        }
        if self.formula == Some(at) {
            self.zone = Zone::Preamble;
            return self.push(Unit { words: line.said.to_owned(), ..unit(Zone::Preamble, Part::Formula) }, line.raw);
        }
        if self.formula.is_some_and(|formula| at < formula) {
            return self.plain(at);
        }
        if keywords::is_annex(line.said, self.lang) && !self.units.is_empty() {
            return self.annex(line);
        }
        if let Some(label) = self.label(line.said) {
            return self.labelled(line, &label);
        }
        match self.begins(at) {
            Some((keyword, end, zone)) => self.begin(at, keyword, end, zone),
            None if self.goes_on(at) => self.go_on(line),
            None => self.plain(at),
        }
    }

    /// The label of a line. A number without any sign after it counts only where it is the next.
    fn label(&self, said: &'t str) -> Option<Label<'t>> {
        let label = label::read(said, self.group.letter_before)?;
        let is_next = match label.kind {
            Kind::Number(number) => label.is_closed || number == 1 || number == self.group.number_before + 1,
            Kind::Path => self.zone == Zone::Annex,
            _ => true,
        };
        let is_in_group = self.group.number != 0 || self.zone != Zone::Head;
        (is_next && is_in_group).then_some(label)
    }

    /// The keyword that begins with a line without a label, and the zone in which it stands.
    fn begins(&self, at: usize) -> Option<(&'static Keyword, usize, Zone)> {
        let said = self.lines[at].said;
        let zones: &[Zone] = match self.zone {
            Zone::Head | Zone::Preamble => &[Zone::Preamble, Zone::Operative],
            Zone::Operative => &[Zone::Operative],
            Zone::Annex => &[],
        };
        let (keyword, end, zone) =
            zones.iter().find_map(|zone| self.keyword(said, *zone).map(|(keyword, end)| (keyword, end, *zone)))?;
        // A word in the middle of a sentence that a line was broken before is no keyword.
        let is_open = at > 0 && !self.lines[at - 1].said.ends_with(STOPS);
        let is_own = self.is_alone(at, end) || self.leads_in(at) || (!is_open && self.is_heading(at, end));
        let is_broken = self.goes_on(at) && !is_own;
        (!is_broken).then_some((keyword, end, zone))
    }

    /// Whether a keyword has its line to itself: nothing follows it, or no sentence ends there, or its first paragraph comes next.
    fn is_heading(&self, at: usize, end: usize) -> bool {
        let said = self.lines[at].said;
        let is_short = said.chars().count() <= HEADING;
        self.is_alone(at, end) || (is_short && (!said.ends_with(STOPS) || self.leads_in(at)))
    }

    /// Whether nothing but signs follows a keyword in its line.
    fn is_alone(&self, at: usize, end: usize) -> bool {
        self.lines[at].said[end..].trim_matches(|c: char| c.is_whitespace() || STOPS.contains(&c)).is_empty()
    }

    /// Whether the first of some paragraphs comes after a line, and does not begin with a keyword of its own.
    fn leads_in(&self, at: usize) -> bool {
        let next = self.lines.get(at + 1).and_then(|line| label::read(line.said, 0));
        let is_first = |label: Label<'_>| {
            let is_one = matches!(label.kind, Kind::Number(1) | Kind::Letter(1));
            is_one && self.keyword(label.rest, Zone::Operative).is_none()
        };
        next.is_some_and(is_first) && !self.lines[at].said.ends_with([':', '：'])
    }

    fn begin(&mut self, at: usize, keyword: &'static Keyword, end: usize, zone: Zone) {
        let line = &self.lines[at];
        let is_heading = self.is_heading(at, end);
        self.open(zone, Some(keyword), keyword.code, is_heading);
        let part = if is_heading { Part::Keyword } else { Part::Item };
        let (lead, words) = if is_heading { (line.said, "") } else { line.said.split_at(end) };
        let anchor = self.group.anchor.clone();
        self.push(Unit { lead: lead.to_owned(), words: tidy(words), anchor, ..unit(zone, part) }, line.raw);
    }

    fn annex(&mut self, line: &Line<'_>) {
        self.open(Zone::Annex, None, "annex", true);
        let anchor = self.group.anchor.clone();
        self.push(Unit { words: tidy(line.said), anchor, ..unit(Zone::Annex, Part::Annex) }, line.raw);
    }

    /// Begins a group with a name that no other has: `instructs`, `instructs.2`.
    fn open(&mut self, zone: Zone, keyword: Option<&'static Keyword>, name: &str, has_heading: bool) {
        self.zone = zone;
        self.groups += 1;
        let anchor = self.free(name);
        self.group = Group { number: self.groups, keyword, anchor, has_heading, ..Group::default() };
    }

    /// A name that no other part has.
    fn free(&mut self, name: &str) -> String {
        let mut found = name.to_owned();
        let mut count = 1;
        while !self.anchors.insert(found.clone()) {
            count += 1;
            found = format!("{name}.{count}");
        }
        found
    }

    fn labelled(&mut self, line: &Line<'_>, label: &Label<'t>) {
        let own = match (self.zone, self.group.has_heading, label.kind) {
            (Zone::Annex, ..) | (_, true, _) => None,
            (_, _, Kind::Number(_)) => self.keyword(label.rest, Zone::Operative),
            _ => None,
        };
        let mut new = unit(self.zone, Part::Item);
        new.label = label.shown.to_owned();
        match own {
            Some((keyword, end)) => {
                let number = label::name(label).unwrap_or_default();
                let before = std::mem::take(&mut self.group);
                self.open(Zone::Operative, Some(keyword), &format!("{}-{number}", keyword.code), false);
                self.group.path = vec![String::new()];
                self.group.has_numbers = true;
                self.group.number_before = before.number_before;
                self.group.count(label);
                let (lead, words) = label.rest.split_at(end);
                (new.lead, new.words) = (lead.to_owned(), tidy(words));
                (new.zone, new.anchor) = (Zone::Operative, self.group.anchor.clone());
            }
            None => {
                self.unknown(label);
                new.zone = self.zone;
                if self.group.number == 0 {
                    new.part = Part::Plain;
                }
                new.words = tidy(label.rest);
                new.depth = self.group.count(label);
                new.anchor = self.named(label, new.depth);
            }
        }
        self.push(new, line.raw);
    }

    /// A numbered paragraph that begins with no keyword we know, among others that do, is a group of its own.
    fn unknown(&mut self, label: &Label<'_>) {
        let is_one = matches!(label.kind, Kind::Number(_)) && self.zone == Zone::Operative && !self.group.has_heading;
        if is_one {
            let before = self.group.number_before;
            self.open(Zone::Operative, None, "paragraph", false);
            self.anchors.remove(&self.group.anchor);
            self.group.anchor = "paragraph".to_owned();
            self.group.number_before = before;
        }
    }

    /// The name of a labelled part; empty for one without a number, letter or group.
    fn named(&mut self, label: &Label<'_>, depth: u8) -> String {
        let Some(name) = label::name(label).filter(|_| self.group.number != 0) else { return String::new() };
        self.group.path.truncate(depth.into());
        self.group.path.push(name);
        let path =
            self.group.path.iter().filter(|name| !name.is_empty()).fold(String::new(), |path, name| path + "-" + name);
        let name = format!("{}{path}", self.group.anchor);
        self.free(&name)
    }

    /// Whether a line goes on with the words of the one before, which was broken there.
    fn goes_on(&self, at: usize) -> bool {
        let line = &self.lines[at];
        let Some(before) = self.units.last().filter(|_| !line.is_apart) else { return false };
        if matches!(before.part, Part::Keyword | Part::Annex | Part::Formula) {
            return false;
        }
        let said = self.lines[at - 1].said;
        if !before.label.is_empty() && before.words.is_empty() && before.lead.is_empty() {
            return true;
        }
        let first = line.said.chars().next().unwrap_or(' ');
        let is_small = first.is_lowercase();
        let is_caseless = first.is_alphabetic() && !is_small && !first.is_uppercase();
        match said.ends_with(STOPS) {
            true => is_small && said.ends_with(','),
            false => is_small || (is_caseless && said.chars().count() > 30),
        }
    }

    fn go_on(&mut self, line: &Line<'_>) {
        let Some(before) = self.units.last_mut() else { return };
        let words = tidy(line.said);
        let is_close = |c: Option<char>| c.is_some_and(is_chinese);
        let last = before.words.chars().next_back().or_else(|| before.lead.chars().next_back());
        let joint = if last.is_none() || (is_close(last) && is_close(words.chars().next())) { "" } else { " " };
        before.words.push_str(joint);
        before.words.push_str(&words);
        before.raw.push_str(line.raw);
    }

    /// A paragraph without label and keyword: of its keyword where that has no labelled ones, or else one that is not recognised.
    fn plain(&mut self, at: usize) {
        let line = &self.lines[at];
        let is_item = self.group.keyword.is_some() && self.group.has_heading && !self.group.has_labels;
        let part = if is_item { Part::Item } else { Part::Plain };
        self.push(Unit { words: tidy(line.said), ..unit(self.zone, part) }, line.raw);
    }

    fn push(&mut self, unit: Unit, raw: &str) {
        let (group, keyword) = (self.group.number, self.group.keyword.map(|keyword| keyword.code));
        self.units.push(Unit { group, keyword, raw: raw.to_owned(), ..unit });
    }
}
