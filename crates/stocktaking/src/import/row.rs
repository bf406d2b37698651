//! A row of a file as a project: each cell read as its field asks, what cannot be read said. A pure function of mapping and cells.

use people::Address;
use vocabulary::Topic;

use super::{
    code,
    field::{Field, Holds, IDENTIFIER},
    mapping::Mapping,
    note::Note,
};
use crate::{
    project::{Brief, Content, Known, LONGEST, MOST_PARTNERS, Party, check, read_date, read_known, read_link},
    trust,
};

/// The longest identifier, in characters.
const LONGEST_IDENTIFIER: usize = 300;

/// A project as a source tells it.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number in the file.
    pub number: u64,
    /// By what its source knows it.
    pub identifier: String,
    /// What it says.
    pub content: Content,
    /// What is to be said about it.
    pub notes: Vec<Note>,
}

/// Reads the rows of one file.
#[derive(Clone, Debug)]
pub struct Reader {
    /// Each field with the places of its columns and what stands there where they are empty.
    fields: Vec<(Field, Vec<usize>, String)>,
}

impl Reader {
    /// A reader for files with these columns.
    pub fn new(mapping: &Mapping, header: &[String]) -> Reader {
        let of = |field: Field| {
            let has = |name: &String| mapping.columns.get(name) == Some(&field);
            let places: Vec<usize> = (0..).zip(header).filter(|(_, name)| has(name)).map(|(place, _)| place).collect();
            let always = mapping.always.get(&field).cloned().unwrap_or_default();
            (!places.is_empty() || !always.is_empty()).then_some((field, places, always))
        };
        Reader { fields: Field::all().filter_map(of).collect() }
    }

    /// Reads a row.
    pub fn read(&self, number: u64, cells: &[String]) -> Row {
        let mut draft = Draft::default();
        for (field, places, always) in &self.fields {
            let values: Vec<&str> = places
                .iter()
                .filter_map(|place| cells.get(*place))
                .map(|cell| cell.trim())
                .filter(|c| !c.is_empty())
                .collect();
            let value = match field.holds() {
                Holds::One => values.first().map(|first| (*first).to_owned()).unwrap_or_default(),
                Holds::Text => values.join("\n\n"),
                Holds::Many => values.join("\n"),
            };
            let value = if value.is_empty() { always.as_str() } else { value.as_str() };
            if !value.is_empty() {
                draft.put(*field, &code::text(value));
            }
        }
        draft.row(number)
    }

    /// Fills in what a project says nothing of, by the values that hold for each row.
    pub fn complete(&self, draft: &mut Draft) {
        for (field, _, always) in self.fields.iter().filter(|(_, _, always)| !always.is_empty()) {
            if !draft.has(*field) {
                draft.put(*field, always);
            }
        }
    }
}

/// A project that is being read.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// By what its source knows it.
    pub identifier: String,
    /// What it says so far.
    pub content: Content,
    /// What is to be said about it so far.
    pub notes: Vec<Note>,
}

impl Draft {
    /// The whole, with what it lacks.
    pub fn row(mut self, number: u64) -> Row {
        let content = &mut self.content;
        content.states.sort_unstable();
        content.states.dedup();
        content.topics.sort();
        content.topics.dedup();
        let own = content.lang;
        content.also.retain(|lang, brief| *lang != own && *brief != Brief::default());
        if self.identifier.is_empty() && !content.title.is_empty() {
            let parts = [&content.title, &content.organisation.name].map(|part| language::fold(part));
            self.identifier = parts.join(" · ").chars().take(LONGEST_IDENTIFIER).collect();
        }
        if content.title.is_empty() {
            self.notes.push(Note::NoTitle);
        }
        if self.identifier.is_empty() {
            self.notes.push(Note::NoIdentifier);
        }
        let faults = check::faults(content, trust::KNOWN.links);
        let lang = content.lang;
        self.notes.extend(
            faults
                .into_iter()
                .filter(|fault| fault.field != "title" || !self.content.title.is_empty())
                .map(|fault| Note::Fault { fault, lang }),
        );
        Row { number, identifier: self.identifier, content: self.content, notes: self.notes }
    }

    /// Whether something stands in a field.
    fn has(&self, field: Field) -> bool {
        let content = &self.content;
        match field.code() {
            "lang" => true,
            "title" => !content.title.is_empty(),
            "activity" => content.activity.is_some(),
            "summary" => !content.summary.is_empty(),
            "organisation" => !content.organisation.name.is_empty(),
            "stakeholder" => !content.organisation.stakeholder.is_empty(),
            "state" => !content.organisation.state.is_empty(),
            "coverage" => content.coverage.is_some(),
            "states" => !content.states.is_empty(),
            "regions" => !content.regions.is_empty(),
            "initiative" => !content.initiative.is_empty(),
            "status" => content.status.is_some(),
            "begins" => !content.begins.is_empty(),
            "ends" => !content.ends.is_empty(),
            "lines" => content.topics.iter().any(|topic| matches!(topic, Topic::Line(_))),
            "goals" | "targets" => content.topics.iter().any(|topic| topic.goal().is_some()),
            "beneficiaries" => !content.beneficiaries.is_empty(),
            "results" => !content.results.is_empty(),
            "identifier" => !self.identifier.is_empty(),
            _ => false,
        }
    }

    /// Puts a value into a field; what cannot be read is noted.
    pub fn put(&mut self, field: Field, value: &str) {
        match field.code() {
            _ if field == IDENTIFIER => self.identifier = code::plain(value).chars().take(LONGEST_IDENTIFIER).collect(),
            "lang" => match code::lang(value) {
                Some(lang) => self.content.lang = lang,
                None => self.unknown("lang", value),
            },
            "activity" | "stakeholder" | "state" | "coverage" | "status" => self.one(field.code(), value),
            "states" | "regions" | "lines" | "goals" | "targets" | "compact" | "beneficiaries" => {
                self.many(field.code(), value);
            }
            "partners" => self.partners(value),
            "website" | "video" | "organisation-website" => self.link(field.code(), value),
            "contact-mail" => match Address::read(value) {
                Some(_) => value.trim().clone_into(&mut self.content.contact.mail),
                None => self.unread("contact-mail", value),
            },
            "begins" | "ends" => self.date(field.code(), value),
            code => match code.strip_prefix("reach-").filter(|number| *number != "counted") {
                Some(number) => self.known(code, number, value),
                None => self.text(code, value),
            },
        }
    }

    fn one(&mut self, field: &'static str, value: &str) {
        let content = &mut self.content;
        let is_known = match field {
            "activity" => code::either(value, code::activity).map(|found| content.activity = Some(found)),
            "coverage" => code::either(value, code::coverage).map(|found| content.coverage = Some(found)),
            "status" => code::either(value, code::status).map(|found| content.status = Some(found)),
            "state" => code::either(value, code::state).map(|found| content.organisation.state = found),
            _ => code::either(value, code::stakeholder).map(|found| content.organisation.stakeholder = found),
        };
        if is_known.is_none() {
            self.unknown(field, value);
        }
    }

    fn many(&mut self, field: &'static str, value: &str) {
        let content = &mut self.content;
        fn add<T: PartialEq>(all: &mut Vec<T>, (known, unknown): (Vec<T>, Vec<String>)) -> Vec<String> {
            for one in known {
                if !all.contains(&one) {
                    all.push(one);
                }
            }
            unknown
        }
        let unknown = match field {
            "states" => add(&mut content.states, code::many(value, code::state)),
            "regions" => add(&mut content.regions, code::many(value, code::region)),
            "goals" => add(&mut content.topics, code::many(value, code::goal)),
            "compact" => add(&mut content.compact, code::many(value, code::compact)),
            "beneficiaries" => add(&mut content.beneficiaries, code::many(value, code::beneficiary)),
            _ => add(&mut content.topics, code::many(value, code::topic)),
        };
        unknown.iter().for_each(|value| self.unknown(field, value));
    }

    fn partners(&mut self, value: &str) {
        let names = value.split([';', '|', '\n', '؛', '；']).map(str::trim).filter(|name| !name.is_empty());
        for name in names {
            if self.content.partners.len() == MOST_PARTNERS {
                self.notes.push(Note::NoField { name: "partners".to_owned(), value: name.to_owned() });
                continue;
            }
            self.content.partners.push(Party { name: name.to_owned(), ..Party::default() });
        }
    }

    fn link(&mut self, field: &'static str, value: &str) {
        let Some(link) = read_link(value) else { return self.unread(field, value) };
        match field {
            "website" => self.content.website = link,
            "video" => self.content.video = link,
            _ => self.content.organisation_website = link,
        }
    }

    fn date(&mut self, field: &'static str, value: &str) {
        // Programs write a time of day behind the day.
        let day = value.split(['T', ' ']).next().unwrap_or_default();
        let Some(date) = read_date(&code::plain(day)) else { return self.unread(field, value) };
        match field {
            "begins" => self.content.begins = date,
            _ => self.content.ends = date,
        }
    }

    fn known(&mut self, field: &'static str, number: &str, value: &str) {
        let is_not_known =
            ["not known", "unknown", "n/a", "na", "inconnu", "desconocido", "неизвестно", "غير معروف", "不详", "未知"]
                .contains(&language::fold(value).as_str());
        let known = if is_not_known { Some(Known::NotKnown) } else { read_known(value, false) };
        match (known, self.content.reach.number_mut(number)) {
            (Some(known), Some(into)) => *into = known,
            _ => self.unread(field, value),
        }
    }

    fn text(&mut self, field: &'static str, value: &str) {
        if value.chars().count() > LONGEST {
            return self.notes.push(Note::Endless { field: field.to_owned() });
        }
        let content = &mut self.content;
        let into = match field {
            "title" => &mut content.title,
            "summary" => &mut content.summary,
            "goal" => &mut content.goal,
            "added-value" => &mut content.added_value,
            "organisation" => &mut content.organisation.name,
            "contact-name" => &mut content.contact.name,
            "initiative" => &mut content.initiative,
            "reach-counted" => &mut content.reach.counted,
            "results" => &mut content.results,
            "challenges" => &mut content.challenges,
            "replicability" => &mut content.replicability,
            "sustainability" => &mut content.sustainability,
            "values" => &mut content.values,
            "budget" => &mut content.budget,
            other => {
                let mut parts = other.splitn(3, '-').skip(1);
                let Some(lang) = parts.next().and_then(|lang| lang.parse().ok()) else { return };
                let brief = content.also.entry(lang).or_default();
                if parts.next() == Some("title") { &mut brief.title } else { &mut brief.summary }
            }
        };
        value.trim().clone_into(into);
    }

    pub(super) fn unknown(&mut self, field: &'static str, value: &str) {
        let nearest = code::nearest(field, value);
        self.notes.push(Note::Unknown { field: field.to_owned(), value: short(value), nearest });
    }

    pub(super) fn unread(&mut self, field: &str, value: &str) {
        self.notes.push(Note::Unread { field: field.to_owned(), value: short(value) });
    }
}

/// A value as a sentence can hold it.
pub(crate) fn short(value: &str) -> String {
    const LONGEST: usize = 120;
    let mut letters = value.chars();
    let head: String = letters.by_ref().take(LONGEST).collect();
    if letters.next().is_some() { head + "…" } else { head }
}

#[cfg(test)]
mod tests;
