//! One file: from bytes to tables whose every value knows its line.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    ops::Range,
    rc::Rc,
};

use toml::{
    Spanned,
    de::{DeTable, DeValue},
};

use super::{
    Fault, Missing, Noun, Problem, consultation, contribution, entry, follow_up, governance, paper,
    record::{Located, Place, Record},
};
use crate::codes;

/// A file being read, and what was found in it.
pub(super) struct File {
    name: String,
    /// Where each line begins.
    starts: Vec<usize>,
    problems: RefCell<Vec<Problem>>,
    missing: RefCell<Vec<Missing>>,
}

/// A table of a file, at a path such as `entry[3].text`. It remembers which of its fields were asked for; the others
/// are unknown ones.
pub(super) struct Table<'f> {
    file: &'f File,
    table: &'f DeTable<'f>,
    line: usize,
    path: String,
    /// The lines of all fields of the record that the table belongs to, by their names inside the record.
    lines: Rc<RefCell<HashMap<String, usize>>>,
    /// The length of the record's own name in `path`.
    root: usize,
    asked: RefCell<HashSet<&'static str>>,
}

/// A value of a table, with its place.
pub(super) struct Field<'f> {
    pub value: &'f DeValue<'f>,
    pub span: Range<usize>,
    pub name: String,
}

/// Reads a file into the record; what is wrong goes to the problems.
pub(super) fn parse(name: &str, bytes: Vec<u8>, record: &mut Record, problems: &mut Vec<Problem>) {
    let Ok(text) = String::from_utf8(bytes) else {
        return problems.push(Problem::of_file(name.to_owned(), Fault::NotUtf8));
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let starts = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
    let file = File { name: name.to_owned(), starts, problems: RefCell::default(), missing: RefCell::default() };
    let (tables, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let line = error.span().map_or(0, |span| file.line(span.start));
        let fault = Fault::Syntax(error.message().to_owned());
        problems.push(Problem { file: file.name.clone(), line, field: String::new(), fault });
    }
    if errors.is_empty() {
        file.read(tables.get_ref(), record);
    }
    problems.append(&mut file.problems.into_inner());
    record.missing.append(&mut file.missing.into_inner());
}

impl File {
    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at)
    }

    fn read(&self, tables: &DeTable<'_>, record: &mut Record) {
        let top = Table {
            file: self,
            table: tables,
            line: 1,
            path: String::new(),
            lines: Rc::default(),
            root: 0,
            asked: RefCell::default(),
        };
        self.each(&top, Noun::Body, record, |table, record| record.bodies.extend(table.located(governance::body)));
        self.each(&top, Noun::Instrument, record, |t, record| {
            record.instruments.extend(t.located(governance::instrument))
        });
        self.each(&top, Noun::Session, record, |table, record| {
            record.sessions.extend(table.located(governance::session))
        });
        self.each(&top, Noun::Meeting, record, |table, record| record.meetings.extend(table.located(paper::meeting)));
        self.each(&top, Noun::Document, record, |table, record| {
            record.documents.extend(table.located(paper::document))
        });
        self.each(&top, Noun::Consultation, record, |t, record| {
            record.consultations.extend(t.located(consultation::consultation));
        });
        self.each(&top, Noun::Entry, record, |table, record| record.entries.extend(table.located(entry::entry)));
        self.each(&top, Noun::FollowUp, record, |t, record| record.follow_ups.extend(t.located(follow_up::follow_up)));
        self.each(&top, Noun::Contribution, record, |t, record| {
            record.contributions.extend(t.located(contribution::contribution));
        });
        top.finish();
    }

    /// Reads each table of a list, and keeps its name even if the rest of it is wrong.
    fn each(&self, top: &Table<'_>, noun: Noun, record: &mut Record, read: impl Fn(&Table<'_>, &mut Record)) {
        for table in top.tables(noun.code()) {
            self.name_it(&table, noun, record);
            read(&table, record);
            table.finish();
        }
    }

    fn name_it(&self, table: &Table<'_>, noun: Noun, record: &mut Record) {
        let string = |key: &str| table.table.get(key).and_then(|value| value.get_ref().as_str());
        let name = match noun {
            Noun::Meeting => {
                let number = table.table.get("number").and_then(|value| value.get_ref().as_integer());
                string("body").zip(number).map(|(body, number)| format!("{body}/{}", number.as_str()))
            }
            Noun::Document => string("symbol").map(str::to_owned),
            Noun::FollowUp => string("entry").map(str::to_owned),
            _ => string("id").map(str::to_owned),
        };
        let Some(id) = name else { return };
        let here = format!("{}:{}", self.name, table.line);
        match record.names.get(&(noun, id.clone())) {
            Some(first) => table.problem("", Fault::Duplicate { id, first: first.clone() }),
            None => drop(record.names.insert((noun, id), here)),
        }
    }
}

impl<'f> Table<'f> {
    /// The field of this name, where it stands. Asking for it makes it a known one.
    pub(super) fn field(&self, key: &'static str) -> Option<Field<'f>> {
        self.asked.borrow_mut().insert(key);
        let value: &Spanned<DeValue<'f>> = self.table.get(key)?;
        let name = self.name(key);
        self.remember(&name, value.span());
        Some(Field { value: value.get_ref(), span: value.span(), name })
    }

    /// The fields of a list; one problem where the value is no list.
    pub(super) fn items(&self, key: &'static str) -> Vec<Field<'f>> {
        let Some(field) = self.field(key) else { return Vec::new() };
        let Some(items) = field.value.as_array() else {
            self.wrong(&field, "a list");
            return Vec::new();
        };
        let item = |(index, value): (usize, &'f Spanned<DeValue<'f>>)| {
            let name = format!("{}[{}]", field.name, index + 1);
            self.remember(&name, value.span());
            Field { value: value.get_ref(), span: value.span(), name }
        };
        items.iter().enumerate().map(item).collect()
    }

    /// The tables of a list of tables.
    pub(super) fn tables(&self, key: &'static str) -> Vec<Table<'f>> {
        self.items(key).into_iter().filter_map(|field| self.table(field)).collect()
    }

    /// A field as a table; a problem where it is none.
    pub(super) fn table(&self, field: Field<'f>) -> Option<Table<'f>> {
        let Some(table) = field.value.as_table() else {
            self.wrong(&field, "a table");
            return None;
        };
        // A record of the file remembers the lines of its own fields; a table inside it shares them.
        let is_record = self.path.is_empty();
        Some(Table {
            file: self.file,
            table,
            line: self.file.line(field.span.start),
            lines: if is_record { Rc::default() } else { self.lines.clone() },
            root: if is_record { field.name.len() + 1 } else { self.root },
            path: field.name,
            asked: RefCell::default(),
        })
    }

    /// The fields that are there, known or not.
    pub(super) fn keys(&self) -> impl Iterator<Item = (&'f str, Range<usize>)> {
        self.table.iter().map(|(key, _)| (key.get_ref().as_ref(), key.span()))
    }

    /// Tells every field that was never asked for.
    pub(super) fn finish(&self) {
        let asked = self.asked.borrow();
        for (key, span) in self.keys().filter(|(key, _)| !asked.contains(key)) {
            let near = codes::nearest(key, asked.iter().copied());
            self.at(span, self.name(key), Fault::UnknownField(near));
        }
    }

    /// Tells a problem with one of the fields; with the table itself where the name is empty.
    pub(super) fn problem(&self, key: &str, fault: Fault) {
        let name = if key.is_empty() { self.path.clone() } else { self.name(key) };
        let line = self.table.get(key).map_or(self.line, |value| self.file.line(value.span().start));
        self.file.problems.borrow_mut().push(Problem { file: self.file.name.clone(), line, field: name, fault });
    }

    /// Tells a problem with a field that was found.
    pub(super) fn fault(&self, field: &Field<'_>, fault: Fault) {
        self.at(field.span.clone(), field.name.clone(), fault);
    }

    /// Tells that a field holds a value of another sort.
    pub(super) fn wrong(&self, field: &Field<'_>, expected: &'static str) {
        self.fault(field, Fault::WrongType { expected, found: sort(field.value) });
    }

    /// Notes that a text lacks some languages.
    pub(super) fn lacks(&self, field: &Field<'_>, langs: Vec<language::Lang>) {
        let (file, line) = (self.file.name.clone(), self.file.line(field.span.start));
        self.file.missing.borrow_mut().push(Missing { file, line, field: field.name.clone(), langs });
    }

    /// Reads a record and keeps the places of its fields with it.
    fn located<T>(&self, read: impl Fn(&Table<'f>) -> Option<T>) -> Option<Located<T>> {
        let value = read(self)?;
        let (file, lines) = (self.file.name.clone(), self.lines.borrow().clone());
        Some(Located { value, place: Place { file, field: self.path.clone(), line: self.line, lines } })
    }

    fn name(&self, key: &str) -> String {
        if self.path.is_empty() { key.to_owned() } else { format!("{}.{key}", self.path) }
    }

    fn remember(&self, name: &str, span: Range<usize>) {
        if let Some(inside) = name.get(self.root..).filter(|_| self.root > 0) {
            self.lines.borrow_mut().insert(inside.to_owned(), self.file.line(span.start));
        }
    }

    fn at(&self, span: Range<usize>, field: String, fault: Fault) {
        let line = self.file.line(span.start);
        self.file.problems.borrow_mut().push(Problem { file: self.file.name.clone(), line, field, fault });
    }
}

/// The sort of a value, in words.
fn sort(value: &DeValue<'_>) -> &'static str {
    match value {
        DeValue::String(_) => "a text",
        DeValue::Integer(_) => "a whole number",
        DeValue::Float(_) => "a fraction",
        DeValue::Boolean(_) => "a truth value",
        DeValue::Datetime(_) => "a date",
        DeValue::Array(_) => "a list",
        DeValue::Table(_) => "a table",
    }
}
