//! From the file of a report to a reading with its items, ready to be kept and confirmed.

use jiff::Timestamp;

use crate::{Citation, Found, Reading, provision, symbol};

/// A report as it comes in.
#[derive(Clone, Copy, Debug)]
pub struct Report<'a> {
    /// The name of its file.
    pub file_name: &'a str,
    /// The file.
    pub bytes: &'a [u8],
    /// The body whose report it is.
    pub body: &'a str,
    /// Its symbol, where the officer gives one; otherwise the one in its head counts.
    pub symbol: Option<&'a str>,
    /// Who has it read.
    pub read_by: &'a str,
    /// When.
    pub read_at: Timestamp,
}

/// Why a report cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// The file cannot be read.
    #[error(transparent)]
    Unreadable(#[from] reading::Error),
    /// The file carries more than text, so that it is not kept.
    #[error("the file carries what is not taken in: {0}")]
    Dangerous(reading::Danger),
    /// The report does not say its symbol, and none was given.
    #[error("the report does not say its symbol; give it")]
    NoSymbol,
}

/// Reads a report.
pub fn read(report: &Report<'_>) -> Result<(Reading, Vec<Found>), Unfit> {
    if let Some(danger) = reading::danger(report.bytes)? {
        return Err(Unfit::Dangerous(danger));
    }
    let document = reading::read(report.bytes)?;
    let given = report.symbol.map(str::trim).filter(|symbol| !symbol.is_empty());
    let symbol = given.or(document.head.symbol.as_deref()).map(canonical).ok_or(Unfit::NoSymbol)?;
    let file_hash = kit::files::sum(report.bytes);
    let reading = Reading {
        id: file_hash.chars().take(12).collect(),
        file_hash,
        file_name: report.file_name.to_owned(),
        body: report.body.to_owned(),
        symbol,
        lang: document.head.language,
        head: serde_json::to_value(&document.head).unwrap_or_default(),
        warnings: document.warnings.into_iter().map(|warning| warning.message).collect(),
        read_by: report.read_by.to_owned(),
        read_at: kit::clock::iso(report.read_at),
    };
    Ok((reading, document.items.iter().map(Found::from).collect()))
}

/// The symbol as reading knows it, or else in plain form: the series of other bodies are not known to reading.
fn canonical(given: &str) -> String {
    reading::Symbol::parse(given).map_or_else(|_| symbol::canonical(given), |symbol| symbol.to_string())
}

/// What an item cites; the one instrument among it with the paragraph that the words name, “instructs 2 of Resolution 1332”.
fn cites(text: &str, cites: &[String]) -> Vec<String> {
    let mut named: Vec<String> = cites.to_vec();
    let mut instruments = named.iter_mut().filter_map(|cited| {
        let number = Citation::parse(cited)?.number.to_owned();
        Some((number, cited))
    });
    if let (Some((number, cited)), None) = (instruments.next(), instruments.next())
        && let Some(paragraph) = provision::named_near(text, &number)
    {
        *cited = format!("{cited}#{paragraph}");
    }
    named
}

impl From<&reading::Item> for Found {
    fn from(item: &reading::Item) -> Found {
        Found {
            path: item.path.clone(),
            label: item.label.clone(),
            text: item.text.clone(),
            kind: item.kind,
            also: item.also.clone(),
            addressees: item.addressees.clone(),
            due: item.due.as_ref().map(|due| due.as_str().to_owned()),
            cites: cites(&item.text, &item.cites),
            topics: item.topics.clone(),
            evidence: serde_json::to_value(&item.evidence).unwrap_or_default(),
        }
    }
}
