//! What reading gives: the head, the outline with its operative items, and what a person should look at.
//! The JSON of these types is the output of `hasila read --json`.

use language::Lang;
use serde::{Serialize, Serializer};
use vocabulary::{Addressee, Kind};

/// A document, read.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// What stands before the first numbered item.
    pub head: Head,
    /// Every node of the outline in the order of the text: sections, paragraphs, list items.
    pub items: Vec<Item>,
    /// What was passed over, repaired or found not to add up.
    pub warnings: Vec<Warning>,
}

/// The front matter of a document. A field is absent where the document does not say it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Head {
    /// The language that the document is written in.
    pub language: Lang,
    /// Its own number in canonical form, such as `C18/8` or `WG-WSIS-32/16(Rev.1)`.
    pub symbol: Option<String>,
    /// The revision, such as `Rev.1`.
    pub revision: Option<String>,
    /// The date of the document, ISO 8601.
    pub date: Option<String>,
    /// The meeting or session that it was written for, in its own words.
    pub meeting: Option<String>,
    /// The agenda item.
    pub agenda_item: Option<String>,
    /// Who submits it, in its own words.
    pub source: Option<String>,
    /// The language or languages of the original, in its own words.
    pub original_language: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The summary.
    pub summary: Option<String>,
    /// What the reader is asked to do.
    pub action_required: Option<String>,
    /// The references, one per line of the document.
    pub references: Vec<String>,
}

impl Head {
    /// A head that says nothing yet.
    pub(crate) fn empty(language: Lang) -> Head {
        Head {
            language,
            symbol: None,
            revision: None,
            date: None,
            meeting: None,
            agenda_item: None,
            source: None,
            original_language: None,
            title: None,
            summary: None,
            action_required: None,
            references: Vec::new(),
        }
    }
}

/// One node of the outline.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Item {
    /// Ordinals from the section down, joined by dots: `2.6.16.14.2`.
    pub path: String,
    /// The number, letter or bullet as written, without white space; empty where the paragraph has none.
    pub label: String,
    /// The words, without the label. Unnumbered lines that follow are joined, each after a line feed.
    pub text: String,
    /// What the item does; absent for headings and narrative.
    pub kind: Option<Kind>,
    /// Other things that the same item does.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub also: Vec<Kind>,
    /// Whom it speaks to.
    pub addressees: Vec<Addressee>,
    /// By when.
    pub due: Option<Due>,
    /// Symbols and resolutions that it cites, in canonical form.
    pub cites: Vec<String>,
    /// Codes of the topics that it touches.
    pub topics: Vec<String>,
    /// The words that say so. The first belongs to `kind`.
    pub evidence: Vec<Evidence>,
}

/// Words of an item with their position.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Evidence {
    /// The words as they stand in the text.
    pub words: String,
    /// Where they begin, in characters (Unicode scalar values, as Python counts) from the start of `text`. Equal to
    /// `end` where the words stand in the chapeau above the item and not in its own text.
    pub start: usize,
    /// Where they end, exclusive, in characters.
    pub end: usize,
}

/// By when something is due.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Due {
    /// An ISO 8601 date: `2018-02-09`, `2018-02`, or `--02-24` where the year is not said.
    Date(String),
    /// An event, in the words of the text.
    Event(String),
}

impl Due {
    /// The date or the words.
    pub fn as_str(&self) -> &str {
        match self {
            Due::Date(text) | Due::Event(text) => text,
        }
    }
}

impl Serialize for Due {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Something that a person should look at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Warning {
    /// What sort of thing it is.
    pub code: Code,
    /// The item concerned, where it is one item.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub path: Option<String>,
    /// What was found, in English, with the words of the document.
    pub message: String,
}

/// The sorts of [`Warning`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// Remains of a conversion that were passed over.
    Debris,
    /// A line without a number, joined to the item before it.
    Unnumbered,
    /// A number that does not follow from the one before it.
    Numbering,
    /// A symbol that can be read in more than one way.
    AmbiguousSymbol,
    /// A symbol that was written in an unusual way, and how it was read.
    RepairedSymbol,
    /// A symbol that is cited and never listed.
    Unlisted,
    /// One symbol with two descriptions, or one description with two symbols.
    Description,
    /// A number that does not agree with what can be counted.
    Count,
    /// A date that lost a character, and how it was read.
    RepairedDate,
    /// Two items of the same words.
    Repeated,
    /// The document has no numbered outline.
    NoOutline,
}

impl Warning {
    /// A warning about one item, or about the whole document where `path` is none.
    pub(crate) fn new(code: Code, path: Option<&str>, message: impl Into<String>) -> Warning {
        Warning { code, path: path.map(str::to_owned), message: message.into() }
    }
}
