//! Writes the record as a folder of readable files, the form that [`crate::import`] loads: what is loaded from them is
//! the same record. Reports that wait to be confirmed are not part of it; what was confirmed is.

mod contribution;
mod follow_up;

use std::path::Path;

use kit::db::Db;
use language::{Lang, State, Text};
use toml::{Table, Value};

use crate::{
    Act, AgendaItem, Body, Consultation, Document, Entry, Instrument, LanguageVersion, Meeting, Officer, Provenance,
    Section, Session, Source, Version, VersionStatus,
    store::{self, Window},
};

/// Why a record could not be written.
#[derive(Debug, thiserror::Error)]
pub enum Failure {
    /// The record could not be read.
    #[error(transparent)]
    Store(#[from] kit::db::Error),
    /// A file could not be written.
    #[error(transparent)]
    File(#[from] std::io::Error),
    /// The folder holds files of a record already; with them, the two could not be told apart.
    #[error("the folder holds .toml files already; choose another")]
    NotEmpty,
    /// A value has no form in a file.
    #[error(transparent)]
    Form(#[from] toml::ser::Error),
}

/// Writes all of the record into a folder, which is made where it is missing, and says how many files there are.
pub async fn write(db: &Db, folder: &Path) -> Result<usize, Failure> {
    std::fs::create_dir_all(folder.join("register"))?;
    for place in [folder.to_owned(), folder.join("register")] {
        for item in std::fs::read_dir(place)? {
            if item?.path().extension().is_some_and(|extension| extension == "toml") {
                return Err(Failure::NotEmpty);
            }
        }
    }
    let mut files = governance(db).await?;
    files.extend(papers(db).await?);
    files.extend(register(db).await?);
    let follow_ups = store::follow_ups::begun(db).await?;
    files.push(("follow-ups.toml".to_owned(), "follow_up", follow_ups.iter().map(follow_up::table).collect()));
    let contributions = store::contributions::all_kept(db).await?;
    let tables = contributions.iter().map(contribution::table).collect();
    files.push(("contributions.toml".to_owned(), "contribution", tables));
    files.retain(|(_, _, records)| !records.is_empty());
    for (name, noun, records) in &files {
        let file = Table::from_iter([((*noun).to_owned(), Value::from(records.clone()))]);
        std::fs::write(folder.join(name), toml::to_string_pretty(&file)?)?;
    }
    Ok(files.len())
}

/// A file: its name, the name of its list, and its records.
type File = (String, &'static str, Vec<Table>);

async fn governance(db: &Db) -> Result<Vec<File>, Failure> {
    let bodies = store::bodies::all(db).await?;
    let instruments = store::instruments::whole(db).await?;
    let sessions = store::sessions::all(db, None).await?;
    Ok(vec![
        ("bodies.toml".to_owned(), "body", bodies.iter().map(body).collect()),
        ("instruments.toml".to_owned(), "instrument", instruments.iter().map(instrument).collect()),
        ("sessions.toml".to_owned(), "session", sessions.iter().map(session).collect()),
    ])
}

async fn papers(db: &Db) -> Result<Vec<File>, Failure> {
    let mut meetings = store::meetings::list(db, &Default::default()).await?;
    meetings.sort_by(|a, b| (a.from, &a.body, a.number).cmp(&(b.from, &b.body, b.number)));
    let documents = store::documents::list(db, &Default::default(), Default::default(), Window::ALL).await?.rows;
    let consultations = store::consultations::all(db, None).await?;
    Ok(vec![
        ("meetings.toml".to_owned(), "meeting", meetings.iter().map(meeting).collect()),
        ("documents.toml".to_owned(), "document", documents.iter().map(|kept| document(&kept.document)).collect()),
        ("consultations.toml".to_owned(), "consultation", consultations.iter().map(consultation).collect()),
    ])
}

async fn register(db: &Db) -> Result<Vec<File>, Failure> {
    let mut files = Vec::new();
    for section in Section::ALL {
        let filter = store::entries::Filter { section: Some(*section), ..Default::default() };
        let entries = store::entries::list(db, &filter, Default::default(), Window::ALL).await?.rows;
        files.push((format!("register/{section}.toml"), "entry", entries.iter().map(entry).collect()));
    }
    Ok(files)
}

/// Fields in the order in which they are put; what is missing or empty is left out.
#[derive(Default)]
struct Fields(Table);

impl Fields {
    fn put(mut self, key: &str, value: impl Into<Value>) -> Fields {
        self.0.insert(key.to_owned(), value.into());
        self
    }

    fn maybe(self, key: &str, value: Option<impl ToString>) -> Fields {
        match value {
            Some(value) => self.put(key, value.to_string()),
            None => self,
        }
    }

    fn number(self, key: &str, value: Option<i64>) -> Fields {
        match value {
            Some(value) => self.put(key, value),
            None => self,
        }
    }

    fn text(self, key: &str, value: Option<&Text>) -> Fields {
        match value {
            Some(value) => self.put(key, text(value)),
            None => self,
        }
    }

    fn list<V: Into<Value>>(self, key: &str, values: impl IntoIterator<Item = V>) -> Fields {
        let values: Vec<Value> = values.into_iter().map(Into::into).collect();
        if values.is_empty() { self } else { self.put(key, values) }
    }
}

fn text(text: &Text) -> Table {
    let original = Some(text.original()).filter(|lang| *lang != Lang::En);
    text.versions()
        .fold(Fields::default().maybe("original", original), |fields, (lang, version)| {
            let plain = lang == text.original() || version.state == State::Translated;
            if plain {
                return fields.put(lang.code(), version.text.clone());
            }
            let state = if version.state == State::Stale { "stale" } else { "revised" };
            fields.put(lang.code(), Fields::default().put("text", version.text.clone()).put("state", state).0)
        })
        .0
}

fn body(body: &Body) -> Table {
    Fields::default()
        .put("id", body.id.clone())
        .put("kind", body.kind.code())
        .maybe("parent", body.parent.as_ref())
        .maybe("symbol_pattern", body.symbol_pattern.as_ref())
        .maybe("founded", body.founded)
        .maybe("founding_instrument", body.founding_instrument.as_ref())
        .text("name", Some(&body.name))
        .text("short_name", body.short_name.as_ref())
        .text("membership", body.membership.as_ref())
        .text("mandate", body.mandate.as_ref())
        .text("secretariat", body.secretariat.as_ref())
        .list("officer", body.officers.iter().map(officer))
        .0
}

fn officer(officer: &Officer) -> Table {
    Fields::default()
        .put("role", officer.office.code())
        .put("person", officer.person.clone())
        .text("person_name", officer.person_name.as_ref())
        .maybe("state", officer.state.as_ref())
        .maybe("region", officer.region.as_ref())
        .maybe("from", officer.from)
        .maybe("to", officer.to)
        .0
}

fn instrument(instrument: &Instrument) -> Table {
    let end = instrument.abrogation.as_ref();
    Fields::default()
        .put("id", instrument.id.clone())
        .put("adopter", instrument.adopter.clone())
        .put("kind", instrument.kind.code())
        .put("number", instrument.number.clone())
        .text("title", Some(&instrument.title))
        .maybe("abrogated_on", end.and_then(|end| end.on))
        .maybe("abrogated_by", end.and_then(|end| end.by.as_ref()))
        .text("abrogation_note", end.and_then(|end| end.note.as_ref()))
        .list("version", instrument.versions.iter().map(version))
        .0
}

fn version(version: &Version) -> Table {
    Fields::default()
        .put("label", version.label.clone())
        .maybe("date", version.date)
        .maybe("session", version.session.as_ref())
        .maybe("document", version.document.as_ref())
        .text("summary", version.summary.as_ref())
        .text("terms_of_reference", version.terms_of_reference.as_ref())
        .text("text", version.text.as_ref())
        .0
}

fn session(session: &Session) -> Table {
    Fields::default()
        .put("id", session.id.clone())
        .put("body", session.body.clone())
        .put("year", session.year)
        .maybe("from", session.from)
        .maybe("to", session.to)
        .text("name", Some(&session.name))
        .text("place", session.place.as_ref())
        .list("act", session.acts.iter().map(act))
        .0
}

fn act(act: &Act) -> Table {
    Fields::default()
        .put("kind", act.kind.code())
        .maybe("report", act.report.as_ref())
        .maybe("document", act.document.as_ref())
        .number("plenary", act.plenary)
        .maybe("instrument", act.instrument.as_ref())
        .maybe("instrument_version", act.instrument_version.as_ref())
        .text("text", act.text.as_ref())
        .0
}

fn meeting(meeting: &Meeting) -> Table {
    Fields::default()
        .put("body", meeting.body.clone())
        .put("number", meeting.number)
        .put("from", meeting.from.to_string())
        .put("to", meeting.to.to_string())
        .maybe("summary", meeting.summary.as_ref())
        .text("place", meeting.place.as_ref())
        .text("colocated", meeting.colocated.as_ref())
        .text("called_off", meeting.called_off.as_ref())
        .list("item", meeting.items.iter().map(item))
        .list("attendance", meeting.attendance.iter().map(attendance))
        .0
}

fn item(item: &AgendaItem) -> Table {
    Fields::default()
        .put("number", item.number)
        .list("documents", item.documents.iter().cloned())
        .maybe("starts", item.starts)
        .number("minutes", item.minutes)
        .text("title", Some(&item.title))
        .0
}

fn attendance(attendance: &crate::Attendance) -> Table {
    let mut table = source(&attendance.source);
    table.insert("people".into(), Value::from(attendance.people));
    table
}

fn document(document: &Document) -> Table {
    let relation = |relation: &crate::Relation| {
        Fields::default().put("kind", relation.kind.code()).put("to", relation.to.clone()).0
    };
    Fields::default()
        .put("symbol", document.symbol.clone())
        .maybe("body", document.body.as_ref())
        .number("meeting", document.meeting)
        .number("number", document.number)
        .put("kind", document.kind.code())
        .list("sources", document.sources.iter().map(source))
        .maybe("received", document.received)
        .list("languages", document.languages.iter().enumerate().map(language))
        .list("relations", document.relations.iter().map(relation))
        .maybe("url", document.url.as_ref())
        .text("title", Some(&document.title))
        .text("note", document.note.as_ref())
        .0
}

fn source(source: &Source) -> Table {
    let fields = Fields::default().put("kind", source.kind.code());
    fields.maybe("state", source.state.as_ref()).maybe("name", source.name.as_ref()).0
}

fn language((index, version): (usize, &LanguageVersion)) -> Value {
    let plain = if index == 0 { VersionStatus::Original } else { VersionStatus::Issued };
    if version.status == plain {
        return Value::from(version.lang.code());
    }
    Value::from(Fields::default().put("lang", version.lang.code()).put("status", version.status.code()).0)
}

fn consultation(consultation: &Consultation) -> Table {
    Fields::default()
        .put("id", consultation.id.clone())
        .put("body", consultation.body.clone())
        .put("kind", consultation.kind.code())
        .list("years", consultation.years.iter().copied())
        .text("title", Some(&consultation.title))
        .text("text", consultation.text.as_ref())
        .0
}

fn entry(entry: &Entry) -> Table {
    let topic = |about: &crate::About| match about.provenance {
        Provenance::Confirmed => Value::from(about.topic.to_string()),
        said => Value::from(Fields::default().put("topic", about.topic.to_string()).put("provenance", said.code()).0),
    };
    Fields::default()
        .put("id", entry.id.clone())
        .put("body", entry.body.clone())
        .put("path", entry.path.to_string())
        .put("section", entry.section.code())
        .maybe("parent", entry.parent.as_ref())
        .maybe("read_in", entry.read_in.as_ref())
        .number("meeting", entry.meeting.map(|said| said.meeting))
        .maybe("meeting_basis", entry.meeting.map(|said| said.basis))
        .put("kind", entry.kind.code())
        .list("also", entry.also.iter().map(|kind| kind.code()))
        .list("addressees", entry.addressees.iter().map(|addressee| addressee.code()))
        .list("topics", entry.topics.iter().map(topic))
        .maybe("due", entry.due)
        .list("cites", entry.cites.iter().cloned())
        .list("proposer", entry.proposers.iter().map(source))
        .maybe("endorsed_by", entry.endorsed_by.as_ref())
        .text("text", Some(&entry.text))
        .text("due_event", entry.due_event.as_ref())
        .text("left_to_do", entry.left_to_do.as_ref())
        .0
}
