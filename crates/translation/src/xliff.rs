//! XLIFF 2 (OASIS, ISO 21720): the work in one direction as a file for the tools of translators, and back. One unit a text, with
//! one segment; where the text stands is the unit's name, so that a tool may do with ids what it likes. The file is checked
//! before anything of it is used: no document type, no more than [`LARGEST`] bytes, one source and one target language.

use language::Lang;
use quick_xml::{
    Reader,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use crate::work::{Key, Progress};

/// The largest file that is read, in bytes.
pub const LARGEST: usize = 8 << 20;
const NAMESPACE: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// A text with its translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unit {
    /// Where it stands.
    pub key: Key,
    /// The original.
    pub source: String,
    /// The translation; empty where there is none.
    pub target: String,
    /// Whether a second person approved it.
    pub is_approved: bool,
}

/// A file that was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The language of the originals.
    pub from: Lang,
    /// The language of the translations.
    pub to: Lang,
    /// Its units, in their order.
    pub units: Vec<Unit>,
}

/// Why a file is not read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Unfit {
    /// It is no well-formed XML, or not in UTF-8.
    #[error("it is no well-formed XML in UTF-8")]
    NotXml,
    /// It is something else than XLIFF 2.
    #[error("it is no XLIFF 2")]
    NotXliff,
    /// It is larger than is read.
    #[error("it is too large")]
    TooLarge,
    /// It names no two of the six languages.
    #[error("it names no two of the six languages")]
    Languages,
}

/// Writes a file. The same units always give the same bytes.
pub fn write(from: Lang, to: Lang, units: &[(Unit, Progress)]) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <xliff xmlns=\"{NAMESPACE}\" version=\"2.0\" srcLang=\"{from}\" trgLang=\"{to}\">\n<file id=\"record\">\n"
    );
    for ((unit, progress), number) in units.iter().zip(1..) {
        let state = match progress {
            Progress::Approved => "final",
            Progress::InRevision => "translated",
            Progress::Missing | Progress::Stale | Progress::InTranslation => "initial",
        };
        out.push_str(&format!(
            "<unit id=\"u{number}\" name=\"{}\" xml:space=\"preserve\">\n<segment state=\"{state}\">\n<source>{}</source>\n",
            escape(&unit.key.to_string()),
            escape(&unit.source)
        ));
        if !unit.target.is_empty() {
            out.push_str(&format!("<target>{}</target>\n", escape(&unit.target)));
        }
        out.push_str("</segment>\n</unit>\n");
    }
    out.push_str("</file>\n</xliff>\n");
    out
}

/// Reads a file. Several segments of one unit, as tools make them of several sentences, are one text again.
///
/// # Errors
/// What makes it unfit, before anything of it is used.
pub fn read(bytes: &[u8]) -> Result<File, Unfit> {
    if bytes.len() > LARGEST {
        return Err(Unfit::TooLarge);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| Unfit::NotXml)?;
    let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
    let mut reading = Reading::default();
    loop {
        match reader.read_event().map_err(|_| Unfit::NotXml)? {
            Event::Start(element) => reading.open(&element, false)?,
            Event::Empty(element) => reading.open(&element, true)?,
            Event::End(element) => reading.close(element.local_name().as_ref()),
            Event::Text(words) => reading.say(&words),
            Event::CData(words) => reading.say(&words),
            Event::GeneralRef(entity) => {
                let character = entity.resolve_char_ref().map_err(|_| Unfit::NotXml)?;
                let named = resolve_predefined_entity(&entity).map(str::to_owned);
                reading.say(&character.map(String::from).or(named).ok_or(Unfit::NotXml)?);
            }
            Event::DocType(_) => return Err(Unfit::NotXml),
            Event::Eof => break,
            _ => {}
        }
    }
    reading.file()
}

/// What was met so far.
#[derive(Default)]
struct Reading {
    languages: Option<(Option<Lang>, Option<Lang>)>,
    units: Vec<Unit>,
    unit: Option<Unit>,
    /// Which of the two texts of a segment is being read.
    within: Option<Side>,
    depth: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Source,
    Target,
}

impl Reading {
    fn open(&mut self, element: &BytesStart<'_>, is_empty: bool) -> Result<(), Unfit> {
        if self.depth == 0 {
            let is_ours = element.local_name().as_ref() == "xliff"
                && attribute(element, "version").is_some_and(|v| v.starts_with("2."));
            if !is_ours {
                return Err(Unfit::NotXliff);
            }
            let lang = |name| attribute(element, name).and_then(|tag| language_of(&tag));
            self.languages = Some((lang("srcLang"), lang("trgLang")));
        }
        self.depth += usize::from(!is_empty);
        match element.local_name().as_ref() {
            "unit" if !is_empty => {
                let key = attribute(element, "name").and_then(|name| name.parse().ok());
                self.unit =
                    key.map(|key| Unit { key, source: String::new(), target: String::new(), is_approved: true });
            }
            "segment" => {
                let state = attribute(element, "state").unwrap_or_default();
                if let Some(unit) = &mut self.unit {
                    unit.is_approved &= matches!(state.as_str(), "reviewed" | "final");
                }
            }
            "source" if !is_empty => self.within = Some(Side::Source),
            "target" if !is_empty => self.within = Some(Side::Target),
            _ => {}
        }
        Ok(())
    }

    fn close(&mut self, name: &str) {
        self.depth = self.depth.saturating_sub(1);
        match name {
            "unit" => self.units.extend(self.unit.take()),
            "source" | "target" => self.within = None,
            _ => {}
        }
    }

    fn say(&mut self, words: &str) {
        let (Some(unit), Some(within)) = (&mut self.unit, self.within) else { return };
        match within {
            Side::Source => unit.source.push_str(words),
            Side::Target => unit.target.push_str(words),
        }
    }

    fn file(self) -> Result<File, Unfit> {
        match self.languages {
            None => Err(Unfit::NotXliff),
            Some((Some(from), Some(to))) if from != to && self.depth == 0 => Ok(File { from, to, units: self.units }),
            Some(_) if self.depth > 0 => Err(Unfit::NotXml),
            Some(_) => Err(Unfit::Languages),
        }
    }
}

fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let found = element.try_get_attribute(name).ok()??;
    found.normalized_value(quick_xml::XmlVersion::Explicit1_0).ok().map(|value| value.into_owned())
}

/// A language by its tag, of whatever region: `fr-CH` is French.
fn language_of(tag: &str) -> Option<Lang> {
    tag.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase().parse().ok()
}

/// Text as it may stand in an element or an attribute; what XML cannot hold is left out.
fn escape(text: &str) -> String {
    let holds = |c: &char| matches!(c, '\n' | '\t') || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'));
    let text: String = text.chars().filter(holds).collect();
    quick_xml::escape::escape(text.as_str()).into_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn unit(name: &str, source: &str, target: &str) -> Unit {
        let key = Key { subject: format!("entry/{name}"), place: "text".into() };
        Unit { key, source: source.into(), target: target.into(), is_approved: false }
    }

    #[test]
    fn what_a_tool_gives_back_is_read() {
        let file = "<?xml version=\"1.0\"?><xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en-GB\"
            trgLang=\"fr-CH\"><file id=\"f\"><unit id=\"1\" name=\"entry/R-1:text\"><notes><note>Careful</note></notes>
            <segment state=\"final\"><source>One &amp; two. </source><target>Un &#38; deux. </target></segment>
            <segment state=\"reviewed\"><source>Three.</source><target>Trois.</target></segment></unit></file></xliff>";

        let read = read(file.as_bytes()).unwrap();

        assert_eq!((read.from, read.to, read.units.len()), (Lang::En, Lang::Fr, 1));
        let unit = &read.units[0];
        assert_eq!((unit.source.as_str(), unit.target.as_str()), ("One & two. Three.", "Un & deux. Trois."));
        assert!(unit.is_approved);
    }

    #[test]
    fn what_is_no_xliff_of_two_languages_is_refused() {
        for (file, why) in [
            ("", Unfit::NotXliff),
            ("hello", Unfit::NotXliff),
            ("<html/>", Unfit::NotXliff),
            ("<xliff version=\"1.2\" srcLang=\"en\" trgLang=\"fr\"/>", Unfit::NotXliff),
            ("<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"de\"/>", Unfit::Languages),
            ("<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"en\"/>", Unfit::Languages),
            ("<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\">", Unfit::NotXml),
            ("<!DOCTYPE x [<!ENTITY a \"b\">]><xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\"/>", Unfit::NotXml),
        ] {
            assert_eq!(read(file.as_bytes()), Err(why), "{file}");
        }
        assert_eq!(read(&[0xff, 0xfe]), Err(Unfit::NotXml));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again(source in "[^\\p{C}]{0,30}", target in "[^\\p{C}]{1,30}", id in "[A-Za-z0-9.-]{1,12}") {
            let unit = unit(&id, &source, &target);
            let file = write(Lang::Ar, Lang::Zh, &[(unit.clone(), Progress::InRevision)]);
            let read = read(file.as_bytes()).unwrap();
            prop_assert_eq!((read.from, read.to), (Lang::Ar, Lang::Zh));
            prop_assert_eq!(read.units, vec![unit]);
        }

        #[test]
        fn any_bytes_are_a_file_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..200), text in "[<>/a-z\"= &;!]{0,80}") {
            let _ = read(&bytes);
            let _ = read(format!("<xliff version=\"2.0\" srcLang=\"en\" trgLang=\"fr\">{text}").as_bytes());
        }
    }
}
