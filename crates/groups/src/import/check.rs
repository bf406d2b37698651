//! What a single file cannot know: whether the records that fields name exist, in the files or in the database.

use std::collections::{HashMap, HashSet};

use kit::db::{Result, Tx};

use super::{
    Fault, Noun, Problem,
    record::{Located, Place, Record},
};
use crate::{Document, Entry, Instrument, codes, follow_up::Evidence, provision, store, symbol};

/// The names of all records that exist or are about to.
pub(super) struct Known {
    names: HashMap<Noun, HashSet<String>>,
    /// The patterns of symbols, by body.
    patterns: HashMap<String, String>,
    /// The labels of the versions that the database has of instruments that are in no file.
    versions: HashSet<(String, String)>,
    /// Which entry was read where, of those that the database has.
    read_at: HashMap<(String, String), String>,
    /// Which contribution has which symbol, in the database or else in the files.
    contributed: HashMap<String, String>,
}

impl Known {
    /// The names in the database and in the files.
    pub(super) async fn of(tx: &mut Tx, record: &Record) -> Result<Known> {
        let mut names: HashMap<Noun, HashSet<String>> = HashMap::new();
        for noun in Noun::ALL {
            names.insert(noun, store::names::of(tx, noun).await?.into_iter().collect());
        }
        for (noun, name) in record.names.keys() {
            names.entry(*noun).or_default().insert(name.clone());
        }
        let mut patterns: HashMap<String, String> = store::names::patterns(tx).await?.into_iter().collect();
        for Located { value: body, .. } in &record.bodies {
            match &body.symbol_pattern {
                Some(pattern) => drop(patterns.insert(body.id.clone(), pattern.clone())),
                None => drop(patterns.remove(&body.id)),
            }
        }
        let versions = store::names::versions(tx).await?.into_iter().collect();
        let mut contributed = store::names::contributed(tx).await?;
        let in_files: HashSet<&String> = record.contributions.iter().map(|one| &one.value.contribution.id).collect();
        contributed.retain(|_, id| !in_files.contains(id));
        for Located { value: kept, .. } in &record.contributions {
            if let Some(symbol) = &kept.contribution.symbol {
                contributed.entry(symbol.clone()).or_insert_with(|| kept.contribution.id.clone());
            }
        }
        Ok(Known { names, patterns, versions, read_at: store::names::read_at(tx).await?, contributed })
    }

    fn has(&self, noun: Noun, name: &str) -> bool {
        self.names.get(&noun).is_some_and(|names| names.contains(name))
    }

    /// The fault of naming a record that does not exist; none where it does.
    fn missing(&self, noun: Noun, given: &str) -> Option<Fault> {
        if self.has(noun, given) {
            return None;
        }
        let mut all: Vec<&str> = self.names.get(&noun).into_iter().flatten().map(String::as_str).collect();
        all.sort_unstable();
        Some(Fault::UnknownReference { noun, given: given.to_owned(), nearest: codes::nearest(given, all) })
    }

    /// The fault of naming a document that a series of the record should have and has not. Documents of other bodies
    /// may be named without being recorded.
    fn lost(&self, symbol: &str) -> Option<Fault> {
        let meetings = self.names.get(&Noun::Meeting)?;
        let in_series = meetings.iter().any(|meeting| {
            let held = meeting.rsplit_once('/').and_then(|(body, number)| Some((body, number.parse().ok()?)));
            let series = held.and_then(|(body, number)| Some((self.patterns.get(body)?, number)));
            series.is_some_and(|(pattern, number)| symbol::number_in(pattern, number, symbol).is_some())
        });
        let is_kept = self.has(Noun::Document, symbol) || self.has(Noun::Document, symbol::family(symbol));
        if in_series && !is_kept { self.missing(Noun::Document, symbol) } else { None }
    }

    /// The only body that has meetings, which entries belong to where they do not say.
    pub(super) fn only_body(&self) -> Option<&str> {
        let meetings = self.names.get(&Noun::Meeting)?;
        let mut bodies = meetings.iter().filter_map(|meeting| meeting.rsplit_once('/')).map(|(body, _)| body);
        let first = bodies.next()?;
        bodies.all(|body| body == first).then_some(first)
    }
}

/// Problems gathered for the fields of one record.
struct Fields<'r> {
    place: &'r Place,
    known: &'r Known,
    problems: Vec<Problem>,
}

impl Fields<'_> {
    fn tell(&mut self, field: &str, fault: Option<Fault>) {
        self.problems.extend(fault.map(|fault| self.place.problem(field, fault)));
    }

    fn refers(&mut self, field: &str, noun: Noun, given: Option<&str>) {
        let fault = given.and_then(|given| self.known.missing(noun, given));
        self.tell(field, fault);
    }

    fn names(&mut self, field: &str, symbol: Option<&str>) {
        let fault = symbol.and_then(|symbol| self.known.lost(symbol));
        self.tell(field, fault);
    }
}

/// Every reference that leads nowhere.
pub(super) fn references(record: &Record, known: &Known) -> Vec<Problem> {
    let mut problems = governance(record, known);
    problems.extend(papers(record, known));
    problems.extend(entries(record, known));
    problems.extend(circles(&record.bodies, |body| (&body.id, body.parent.as_ref())));
    problems.extend(circles(&record.entries, |entry| (&entry.id, entry.parent.as_ref())));
    problems
}

fn each<T>(records: &[Located<T>], known: &Known, check: impl Fn(&T, &mut Fields<'_>)) -> Vec<Problem> {
    let found = records.iter().flat_map(|record| {
        let mut fields = Fields { place: &record.place, known, problems: Vec::new() };
        check(&record.value, &mut fields);
        fields.problems
    });
    found.collect()
}

fn governance(record: &Record, known: &Known) -> Vec<Problem> {
    let mut problems = each(&record.bodies, known, |body, fields| {
        fields.refers("parent", Noun::Body, body.parent.as_deref());
        fields.refers("founding_instrument", Noun::Instrument, body.founding_instrument.as_deref());
    });
    problems.extend(each(&record.instruments, known, |instrument, fields| {
        fields.refers("adopter", Noun::Body, Some(&instrument.adopter));
        for (index, version) in instrument.versions.iter().enumerate() {
            fields.refers(&format!("version[{}].session", index + 1), Noun::Session, version.session.as_deref());
            fields.names(&format!("version[{}].document", index + 1), version.document.as_deref());
        }
    }));
    problems.extend(each(&record.sessions, known, |session, fields| {
        fields.refers("body", Noun::Body, Some(&session.body));
        for (index, act) in session.acts.iter().enumerate() {
            let field = |name: &str| format!("act[{}].{name}", index + 1);
            fields.refers(&field("instrument"), Noun::Instrument, act.instrument.as_deref());
            fields.names(&field("report"), act.report.as_deref());
            fields.names(&field("document"), act.document.as_deref());
            if let (Some(instrument), Some(label)) = (&act.instrument, &act.instrument_version) {
                fields.tell(&field("instrument_version"), no_version(record, known, instrument, label));
            }
        }
    }));
    problems.extend(each(&record.consultations, known, |consultation, fields| {
        fields.refers("body", Noun::Body, Some(&consultation.body));
    }));
    problems
}

/// The fault of naming a version that the instrument has not.
fn no_version(record: &Record, known: &Known, instrument: &str, label: &str) -> Option<Fault> {
    let in_files: Option<&Instrument> = record.instruments.iter().map(|i| &i.value).find(|i| i.id == instrument);
    let labels: Vec<&str> = match in_files {
        Some(instrument) => instrument.versions.iter().map(|version| version.label.as_str()).collect(),
        None => known.versions.iter().filter(|(id, _)| id == instrument).map(|(_, label)| label.as_str()).collect(),
    };
    if labels.contains(&label) || !known.has(Noun::Instrument, instrument) {
        return None;
    }
    let near = codes::nearest(label, labels);
    let hint = if near.is_empty() { String::new() } else { format!("; did you mean {}?", near.join(", ")) };
    Some(Fault::Contradiction(format!("{instrument} has no version “{label}”{hint}")))
}

fn papers(record: &Record, known: &Known) -> Vec<Problem> {
    let mut problems = each(&record.meetings, known, |meeting, fields| {
        fields.refers("body", Noun::Body, Some(&meeting.body));
        fields.refers("summary", Noun::Document, meeting.summary.as_deref());
        for (item, agenda) in meeting.items.iter().enumerate() {
            for (index, document) in agenda.documents.iter().enumerate() {
                let field = format!("item[{}].documents[{}]", item + 1, index + 1);
                fields.refers(&field, Noun::Document, Some(document));
            }
        }
    });
    problems.extend(each(&record.documents, known, |document, fields| {
        fields.refers("body", Noun::Body, document.body.as_deref());
        if let (Some(body), Some(meeting)) = (&document.body, document.meeting) {
            fields.refers("meeting", Noun::Meeting, Some(&crate::meeting::key(body, meeting)));
        }
        fields.tell("symbol", out_of_series(document, known));
        for (index, relation) in document.relations.iter().enumerate() {
            fields.names(&format!("relations[{}].to", index + 1), Some(&relation.to));
        }
    }));
    problems.extend(each(&record.contributions, known, |kept, fields| {
        let of = &kept.contribution;
        fields.refers("body", Noun::Body, Some(&of.body));
        fields.refers("meeting", Noun::Meeting, Some(&crate::meeting::key(&of.body, of.meeting)));
        fields.refers("symbol", Noun::Document, of.symbol.as_deref());
        let owner = of.symbol.as_ref().and_then(|symbol| known.contributed.get(symbol)).filter(|id| **id != of.id);
        fields.tell("symbol", owner.map(|id| Fault::Contradiction(format!("it belongs to the contribution {id}"))));
        for (at, version) in kept.versions.iter().enumerate() {
            fields.names(&format!("text[{}].of", at + 1), version.content.of.as_deref());
        }
    }));
    problems
}

/// The fault of a symbol that does not follow from the body's pattern, meeting and number.
fn out_of_series(document: &Document, known: &Known) -> Option<Fault> {
    let pattern = known.patterns.get(document.body.as_ref()?)?;
    let (meeting, number) = (document.meeting?, document.number?);
    if symbol::number_in(pattern, meeting, &document.symbol) == Some(number) {
        return None;
    }
    let expected = symbol::numbered(pattern, meeting, number)?;
    Some(Fault::Contradiction(format!("document {number} of meeting {meeting} has the symbol “{expected}”")))
}

fn entries(record: &Record, known: &Known) -> Vec<Problem> {
    let mut problems = each(&record.entries, known, |entry, fields| {
        let body = if entry.body.is_empty() { known.only_body() } else { Some(entry.body.as_str()) };
        let Some(body) = body else { return fields.tell("body", Some(Fault::Missing)) };
        fields.refers("body", Noun::Body, Some(body));
        if let Some(said) = entry.meeting {
            fields.refers("meeting", Noun::Meeting, Some(&crate::meeting::key(body, said.meeting)));
        }
        fields.refers("parent", Noun::Entry, entry.parent.as_deref());
        fields.refers("endorsed_by", Noun::Session, entry.endorsed_by.as_deref());
        for (index, cited) in entry.cites.iter().enumerate() {
            let field = format!("cites[{}]", index + 1);
            // What begins with a small letter is the id of an instrument, not a symbol.
            match cited.starts_with(|c: char| c.is_lowercase()) {
                true => fields.refers(&field, Noun::Instrument, Some(provision::Place::whole(cited))),
                false => fields.names(&field, Some(provision::Place::whole(cited))),
            }
        }
    });
    problems.extend(read_twice(&record.entries, known));
    problems.extend(each(&record.follow_ups, known, |follow_up, fields| {
        fields.refers("entry", Noun::Entry, Some(&follow_up.entry));
        for (index, reply) in follow_up.replies.iter().enumerate() {
            for (place, symbol) in reply.evidence.iter().map(Evidence::symbol).enumerate() {
                fields.refers(&format!("reply[{}].evidence[{}].symbol", index + 1, place + 1), Noun::Document, symbol);
            }
        }
    }));
    problems
}

/// Two entries cannot have been read at the same place of one document.
fn read_twice(entries: &[Located<Entry>], known: &Known) -> Vec<Problem> {
    let mut read_at: HashMap<(String, String), String> = known.read_at.clone();
    let mut problems = Vec::new();
    for Located { value: entry, place } in entries {
        let Some(document) = &entry.read_in else { continue };
        let first = read_at.entry((document.clone(), entry.path.to_string())).or_insert_with(|| entry.id.clone());
        if *first != entry.id {
            let fault = format!("{first} was read at {} of {document}", entry.path);
            problems.push(place.problem("read_in", Fault::Contradiction(fault)));
        }
    }
    problems
}

/// Records that are above themselves.
fn circles<'r, T>(records: &'r [Located<T>], link: impl Fn(&'r T) -> (&'r String, Option<&'r String>)) -> Vec<Problem> {
    let above: HashMap<&String, &String> =
        records.iter().map(|r| link(&r.value)).filter_map(|(id, parent)| Some((id, parent?))).collect();
    let mut problems = Vec::new();
    for record in records {
        let (id, mut parent) = link(&record.value);
        // A chain longer than all records runs in a circle that this one only leads into.
        let mut steps = 0;
        while let Some(up) = parent.filter(|up| *up != id && steps <= records.len()) {
            parent = above.get(up).copied();
            steps += 1;
        }
        if parent == Some(id) {
            problems.push(record.place.problem("parent", Fault::Circle(id.clone())));
        }
    }
    problems
}
