//! How the program meets the security standard OWASP ASVS 5.0, levels 1 and 2: each requirement with the tests that fail when it
//! is not met, or the reason why there is none. The list is compared with the tests that there are whenever these run. Where to
//! report a weakness is in [`contact`].

mod contact;

use std::{str::FromStr, sync::LazyLock};

use askama::Template;
use kit::web::{
    self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Routes, Visit,
    formats::{Cell, Column, Table},
};
use serde::Deserialize;

pub use contact::Contact;

use crate::words::Words;

/// The standard, unchanged: see `data/README.md` for its licence.
const STANDARD: &str = include_str!("../data/asvs-5.0.0-en.flat.json");
/// How each requirement of levels 1 and 2 is met.
const ANSWERS: &str = include_str!("../data/asvs.tsv");

const RULES: ListRules = ListRules { facets: &["how", "chapter", "level"], sorts: &["number"] };
const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

/// How a requirement is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// Tests fail when it is not.
    Test,
    /// It cannot be otherwise, by the way the program is made.
    Built,
    /// The program does not have what it is about.
    Absent,
    /// Whoever runs the service sees to it.
    Operator,
    /// It is not met, or not wholly.
    Open,
}

/// A requirement of the standard.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Requirement {
    /// Its number: `V6.2.1`.
    #[serde(rename = "req_id")]
    pub id: String,
    /// Its level: 1, 2 or 3.
    #[serde(rename = "L")]
    pub level: String,
    /// The number of its chapter: `V6`.
    #[serde(rename = "chapter_id")]
    pub chapter: String,
    /// The name of its chapter, in English.
    #[serde(rename = "chapter_name")]
    pub chapter_name: String,
    /// Its words, in English.
    #[serde(rename = "req_description")]
    pub words: String,
}

/// How a requirement is met, and by what: the names of tests, or the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Met {
    /// The number of the requirement.
    pub id: &'static str,
    /// How.
    pub how: How,
    /// By what.
    pub by: &'static str,
}

#[derive(Deserialize)]
struct Standard {
    requirements: Vec<Requirement>,
}

/// The requirements of levels 1 and 2, in the order of the standard.
static REQUIREMENTS: LazyLock<Vec<Requirement>> = LazyLock::new(|| {
    let standard: Standard = serde_json::from_str(STANDARD).expect("the standard is the file that the tests read");
    standard.requirements.into_iter().filter(|requirement| matches!(requirement.level.as_str(), "1" | "2")).collect()
});

#[derive(Template)]
#[template(path = "security/list.html")]
struct SecurityPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
}

struct Row {
    requirement: &'static Requirement,
    met: Met,
    how: String,
    tone: &'static str,
}

/// The addresses about security.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/{lang}/security", "site.read", list).formats(FORMATS).and(contact::routes())
}

/// The requirements of levels 1 and 2, in the order of the standard.
pub fn requirements() -> &'static [Requirement] {
    &REQUIREMENTS
}

/// How each is met, line by line as the file has them; `Err` is a line that cannot be read.
pub fn answers() -> impl Iterator<Item = Result<Met, &'static str>> {
    ANSWERS.lines().map(|line| read(line).ok_or(line))
}

fn read(line: &'static str) -> Option<Met> {
    let mut cells = line.splitn(3, '\t');
    let met = Met { id: cells.next()?, how: cells.next()?.parse().ok()?, by: cells.next()? };
    (!met.by.is_empty()).then_some(met)
}

async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let words = Words(visit.lang);
    let asked = language::fold(&query.q);
    let mut rows = rows(words);
    rows.retain(|row| language::fold(&row.searched()).contains(&asked));
    let facets =
        [("how", words.security_how()), ("chapter", words.security_chapter()), ("level", words.security_level())]
            .map(|(name, label)| facet(&query, &rows, name, label));
    rows.retain(|row| row.is_left_by(&query, ""));
    if visit.format != Format::Page {
        return table(&visit, words, &rows).answer(visit.format);
    }
    let total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let list = facets.into_iter().fold(List::new(&query, total), List::facet).formats(&query, FORMATS);
    let from = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let rows = rows.into_iter().skip(from).take(usize::try_from(query.limit()).unwrap_or_default()).collect();
    let page = visit.page(words.security_title()).section("security").describe(words.security_lead());
    web::html(&SecurityPage { page, words, list, rows })
}

/// The values of a facet, each with how many requirements the other choices leave it.
fn facet(query: &ListQuery, rows: &[Row], name: &'static str, label: String) -> Facet {
    let mut counts: Vec<(String, String, i64)> = Vec::new();
    for row in rows.iter().filter(|row| row.is_left_by(query, name)) {
        let (code, label) = row.value(name);
        match counts.iter_mut().find(|(known, ..)| *known == code) {
            Some((_, _, count)) => *count += 1,
            None => counts.push((code.to_owned(), label, 1)),
        }
    }
    Facet::new(query, name, label, counts)
}

fn rows(words: Words) -> Vec<Row> {
    let met: Vec<Met> = answers().filter_map(Result::ok).collect();
    let row = |requirement: &'static Requirement| {
        let met = met.iter().find(|met| met.id == requirement.id)?.clone();
        Some(Row { requirement, how: met.how.name(words), tone: met.how.tone(), met })
    };
    requirements().iter().filter_map(row).collect()
}

fn table(visit: &Visit, words: Words, rows: &[Row]) -> Table {
    let cells = |row: &Row| {
        vec![
            row.requirement.id.as_str().into(),
            row.requirement.level.as_str().into(),
            row.requirement.words.as_str().into(),
            Cell::code(row.met.how.code(), row.how.clone()),
            row.met.by.into(),
        ]
    };
    Table {
        name: "security".to_owned(),
        title: words.security_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_number()),
            Column::plain("level", words.security_level()),
            Column::plain("requirement", words.security_requirement()),
            Column::coded("how", words.security_how()),
            Column::plain("by", words.security_by()),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}

impl Row {
    /// The code and the words of its value in a facet.
    fn value(&self, facet: &str) -> (&str, String) {
        let Requirement { chapter, chapter_name, level, .. } = self.requirement;
        match facet {
            "how" => (self.met.how.code(), self.how.clone()),
            "chapter" => (chapter, format!("{chapter} {chapter_name}")),
            _ => (level, level.clone()),
        }
    }

    /// Whether the choices of a query leave it in, all but those of one facet.
    fn is_left_by(&self, query: &ListQuery, but: &str) -> bool {
        RULES.facets.iter().filter(|facet| **facet != but).all(|facet| {
            let chosen = query.chosen(facet);
            chosen.is_empty() || chosen.contains(&self.value(facet).0)
        })
    }

    /// What a search looks through.
    fn searched(&self) -> String {
        format!("{} {} {}", self.requirement.id, self.requirement.words, self.met.by)
    }

    /// The tests that say so.
    fn tests(&self) -> Vec<&str> {
        if self.met.how == How::Test { self.met.by.split(' ').collect() } else { Vec::new() }
    }
}

impl How {
    /// The code, as the file and addresses have it.
    pub fn code(self) -> &'static str {
        match self {
            How::Test => "test",
            How::Built => "built",
            How::Absent => "absent",
            How::Operator => "operator",
            How::Open => "open",
        }
    }

    fn name(self, words: Words) -> String {
        match self {
            How::Test => words.security_test(),
            How::Built => words.security_built(),
            How::Absent => words.security_absent(),
            How::Operator => words.security_operator(),
            How::Open => words.security_open(),
        }
    }

    fn tone(self) -> &'static str {
        match self {
            How::Test | How::Built => "agree",
            How::Absent => "line",
            How::Operator => "due",
            How::Open => "late",
        }
    }
}

impl FromStr for How {
    type Err = ();

    fn from_str(code: &str) -> Result<How, ()> {
        let all = [How::Test, How::Built, How::Absent, How::Operator, How::Open];
        all.into_iter().find(|how| how.code() == code).ok_or(())
    }
}
