//! The Action Lines of the Geneva Plan of Action: eleven lines, of which C7 stands in eight parts, so eighteen rows.
//! Also their facilitators over time and references to single points of a line (`C2.9.d`).

use std::{fmt, str::FromStr};

use language::Lang;
use serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::{
    Confidence, Names, UnknownCode,
    list::{Record, listed},
    words::{Word, split},
};

/// One row: a line, or a part of C7.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ActionLine {
    /// `C1` to `C11`; the parts of C7 are `C7.e-health` and so on.
    pub code: &'static str,
    /// The paragraph of the Geneva Plan of Action that the line stands in.
    pub paragraph: u8,
    /// The name.
    pub names: Names,
    /// The second official wording, where there is one.
    #[serde(default)]
    pub second_names: Option<Names>,
    /// Other spellings, also recognised in running text.
    pub aliases: Vec<&'static str>,
    /// Who facilitates or facilitated the line.
    pub facilitators: Vec<Facilitator>,
}

/// An agency's part in a line, over time. The list of facilitators is open: these are those on record.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facilitator {
    /// A code of [`Organization`](crate::Organization).
    pub agency: &'static str,
    /// The part it has.
    pub role: FacilitatorRole,
    /// Since when (ISO 8601, possibly a year only); nothing where not known.
    #[serde(default)]
    pub since: Option<&'static str>,
    /// Until when; nothing while it lasts or where not known.
    #[serde(default)]
    pub until: Option<&'static str>,
    /// The text that says so.
    pub source: &'static str,
    /// How sure we are.
    pub confidence: Confidence,
}

/// The part of an agency in an Action Line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum FacilitatorRole {
    /// Leads the line.
    Lead,
    /// Leads it together with another.
    CoLead,
    /// Named in the annex of the Tunis Agenda of 2005 as moderator or facilitator.
    TunisAnnex,
}

/// A reference to a line or to one of its points, as in `C2.9.d`: line, paragraph of the Plan, letter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ActionLineRef {
    /// The line.
    pub line: &'static ActionLine,
    /// The paragraph, where the reference gives one; always the line's own.
    pub paragraph: Option<u8>,
    /// The letter of the point, `a` to `z`.
    pub letter: Option<char>,
}

/// What is written before a code in the six languages.
const PREFIXES: [&str; 7] = [
    "Action line",
    "خط العمل",
    "خط عمل",
    "行动方面",
    "Grande orientation",
    "Направление деятельности",
    "Línea de Acción",
];

listed!(ActionLine, "action_lines.json");

impl ActionLine {
    /// The line that is divided into parts (C7). It is no row, but texts name it.
    pub fn c7() -> &'static ActionLine {
        &Self::list().parents[0]
    }

    /// The line that this row is a part of.
    pub fn parent(&self) -> Option<&'static ActionLine> {
        self.part().map(|_| Self::c7())
    }

    /// The name of the row itself.
    pub fn name(&self, lang: Lang) -> &'static str {
        self.names.get(lang)
    }

    /// The name with that of the parent line before it.
    pub fn full_name(&self, lang: Lang) -> String {
        match self.parent() {
            Some(parent) => format!("{} — {}", parent.name(lang), self.name(lang)),
            None => self.name(lang).to_owned(),
        }
    }

    /// The code as a text in this language writes it: Arabic writes جيم2 for C2.
    pub fn written_code(&self, lang: Lang) -> String {
        match lang {
            Lang::Ar => self.code.replacen('C', "جيم", 1),
            _ => self.code.to_owned(),
        }
    }

    /// The part's own word (`e-health`), for the rows of C7.
    pub fn part(&self) -> Option<&'static str> {
        self.code.split_once('.').map(|(_, part)| part)
    }

    /// The number of the line, 1 to 11.
    pub(crate) fn number(&self) -> u8 {
        self.code.trim_start_matches('C').split('.').next().and_then(|n| n.parse().ok()).unwrap_or_default()
    }

    /// The row whose paragraph of the Plan is this, among the line `number` and its parts.
    fn at_paragraph(number: &str, paragraph: u8) -> Option<&'static ActionLine> {
        let number: u8 = number.parse().ok()?;
        let mut of_line = Self::all().iter().chain([Self::c7()]).filter(|line| line.number() == number);
        of_line.find(|line| line.paragraph == paragraph)
    }
}

impl Record for ActionLine {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        let names = self.names.all().into_iter().chain(self.second_names.iter().flat_map(Names::all));
        let mut labels: Vec<String> = names.chain(self.aliases.iter().copied()).map(str::to_owned).collect();
        labels.extend(self.part().map(str::to_owned));
        labels.extend(Lang::ALL.map(|lang| self.full_name_under(lang)).into_iter().flatten());
        labels.push(self.written_code(Lang::Ar));
        labels.extend(
            PREFIXES
                .iter()
                .flat_map(|p| [format!("{p} {}", self.code), format!("{p} {}", self.written_code(Lang::Ar))]),
        );
        labels
    }
}

impl ActionLine {
    /// `C7 E-health` in each language: how a part is often cited. Not built from [`ActionLine::full_name`], which
    /// needs the finished list.
    fn full_name_under(&self, lang: Lang) -> Option<String> {
        self.part().map(|_| format!("C7 {}", self.name(lang)))
    }
}

impl ActionLineRef {
    /// The line or point that a text names.
    pub(crate) fn get(given: &str) -> Option<ActionLineRef> {
        ActionLine::list().get(given).map(ActionLineRef::from).or_else(|| ActionLineRef::read(&split(given)))
    }

    /// Reads a reference to a point.
    fn read(words: &[Word]) -> Option<ActionLineRef> {
        let texts: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
        let texts = if matches!(texts.first(), Some(&"جيم")) { [&["c"], &texts[1..]].concat() } else { texts };
        match texts.as_slice() {
            ["c", number, paragraph] => Self::at(number, paragraph, None),
            ["c", number, paragraph, letter] => Self::at(number, paragraph, Some(point_letter(letter)?)),
            ["c", "7", part @ .., paragraph, letter] if !part.is_empty() => {
                let line = ActionLine::list().get(&part.join(" "))?;
                let paragraph = paragraph.parse().ok().filter(|p| *p == line.paragraph)?;
                Some(ActionLineRef { line, paragraph: Some(paragraph), letter: Some(point_letter(letter)?) })
            }
            _ => None,
        }
    }

    fn at(number: &str, paragraph: &str, letter: Option<char>) -> Option<ActionLineRef> {
        let paragraph = paragraph.parse().ok()?;
        let line = ActionLine::at_paragraph(number, paragraph)?;
        Some(ActionLineRef { line, paragraph: Some(paragraph), letter })
    }
}

/// A point's letter in Latin: the Arabic list order أ ب ج د stands for a b c d.
pub(crate) fn point_letter(word: &str) -> Option<char> {
    const ARABIC: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذض";
    let mut letters = word.chars();
    let (letter, None) = (letters.next()?, letters.next()) else { return None };
    match ARABIC.chars().position(|known| known == letter) {
        Some(place) => char::from_u32(u32::from('a') + u32::try_from(place).ok()?),
        None => Some(letter).filter(char::is_ascii_lowercase),
    }
}

impl From<&'static ActionLine> for ActionLineRef {
    fn from(line: &'static ActionLine) -> ActionLineRef {
        ActionLineRef { line, paragraph: None, letter: None }
    }
}

impl FromStr for ActionLineRef {
    type Err = UnknownCode;

    /// Reads a code, a name or an alias of a line, or a reference to one of its points: `C2`, `С2` in Cyrillic,
    /// `جيم2`, `C7.e-health`, `e-health`, `C2.9.d`, `جيم2.9.د`, `C7.18.a`.
    fn from_str(given: &str) -> Result<ActionLineRef, UnknownCode> {
        ActionLineRef::get(given).ok_or_else(|| match ActionLine::find(given) {
            Err(unknown) => unknown,
            Ok(line) => UnknownCode { given: given.to_owned(), nearest: vec![line.code.to_owned()] },
        })
    }
}

impl fmt::Display for ActionLineRef {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.line.code)?;
        self.paragraph.map_or(Ok(()), |paragraph| write!(f, ".{paragraph}"))?;
        self.letter.map_or(Ok(()), |letter| write!(f, ".{letter}"))
    }
}

impl Serialize for ActionLineRef {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for ActionLineRef {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<ActionLineRef, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(de::Error::custom)
    }
}
