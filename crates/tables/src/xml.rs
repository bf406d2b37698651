//! XML as a stream of small trees: the elements below the root, one at a time. Documents that declare a type of their own are
//! refused, so that no entity of theirs grows.

use std::ops::ControlFlow;

use quick_xml::{
    Reader, XmlVersion,
    escape::resolve_predefined_entity,
    events::{BytesStart, Event},
};

use crate::{Fault, Limits};

/// The most elements of one tree.
const MOST_ELEMENTS: usize = 50_000;

/// An element with what is in it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Element {
    /// Its name without a prefix.
    pub name: String,
    /// Its attributes by their names without prefixes, but for `xml:lang`.
    pub attributes: Vec<(String, String)>,
    /// Its own text.
    pub text: String,
    /// What stands in it.
    pub children: Vec<Element>,
}

impl Element {
    /// An attribute; empty where it is not there.
    pub fn get(&self, name: &str) -> &str {
        self.attributes.iter().find(|(own, _)| own == name).map_or("", |(_, value)| value.trim())
    }

    /// The elements of a name in it.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Element> {
        self.children.iter().filter(move |child| child.name == name)
    }

    /// The first element of a name in it.
    pub fn one(&self, name: &str) -> Option<&Element> {
        self.children.iter().find(|child| child.name == name)
    }

    /// The text of the first element of a name in it.
    pub fn text_of(&self, name: &str) -> String {
        self.one(name).map(|child| child.text.trim().to_owned()).unwrap_or_default()
    }
}

/// The name of the root, where the text is XML.
pub(crate) fn root(bytes: &[u8]) -> Option<String> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    loop {
        match reader.read_event().ok()? {
            Event::Start(start) | Event::Empty(start) => return Some(start.local_name().into_inner().to_owned()),
            Event::Eof | Event::DocType(_) => return None,
            _ => {}
        }
    }
}

/// Hands over each element of a name that stands below the root, with the attributes of the root.
pub(crate) fn each(
    bytes: &[u8],
    name: &str,
    limits: &Limits,
    give: &mut dyn FnMut(u64, Element, &Element) -> ControlFlow<()>,
) -> Result<(), Fault> {
    let text = std::str::from_utf8(bytes).map_err(|_| Fault::Encoding)?;
    let mut reader = Reader::from_str(text);
    let mut walk = Walk { limits, root: None, open: Vec::new(), elements: 0, number: 0 };
    loop {
        let done = match reader.read_event().map_err(|error| Fault::Damaged(error.to_string()))? {
            Event::Start(start) => walk.open(&start).map(|()| None)?,
            Event::Empty(start) => {
                walk.open(&start)?;
                walk.close()
            }
            Event::End(_) => walk.close(),
            Event::Text(words) => walk.say(&words.xml10_content()).map(|()| None)?,
            Event::CData(words) => walk.say(&words.into_inner()).map(|()| None)?,
            Event::GeneralRef(entity) => {
                let character = entity.resolve_char_ref().map_err(|error| Fault::Damaged(error.to_string()))?;
                let named = resolve_predefined_entity(&entity).map(str::to_owned);
                let unknown = || Fault::Damaged("an entity that XML does not know".to_owned());
                walk.say(&character.map(String::from).or(named).ok_or_else(unknown)?).map(|()| None)?
            }
            Event::DocType(_) => return Err(Fault::Damaged("it declares a document type".to_owned())),
            Event::Eof if walk.open.is_empty() && walk.root.is_some() => return Ok(()),
            Event::Eof => return Err(Fault::Damaged("it breaks off".to_owned())),
            _ => None,
        };
        let Some(element) = done.filter(|element| element.name == name) else { continue };
        walk.number += 1;
        let root = walk.root.clone().unwrap_or_default();
        if give(walk.number, element, &root) == ControlFlow::Break(()) {
            return Ok(());
        }
    }
}

struct Walk<'l> {
    limits: &'l Limits,
    /// The root, with its attributes only.
    root: Option<Element>,
    /// The elements that are open below the root, the outermost first.
    open: Vec<Element>,
    elements: usize,
    number: u64,
}

impl Walk<'_> {
    fn open(&mut self, start: &BytesStart<'_>) -> Result<(), Fault> {
        let element = self.element(start)?;
        if self.root.is_none() {
            self.root = Some(element);
            return Ok(());
        }
        self.elements = if self.open.is_empty() { 1 } else { self.elements + 1 };
        if self.elements > MOST_ELEMENTS {
            return Err(Fault::TooManyColumns(MOST_ELEMENTS));
        }
        if self.open.len() >= self.limits.depth {
            return Err(Fault::TooDeep);
        }
        self.open.push(element);
        Ok(())
    }

    /// Closes the innermost; returns it where it stood below the root.
    fn close(&mut self) -> Option<Element> {
        let element = self.open.pop()?;
        match self.open.last_mut() {
            Some(around) => {
                around.children.push(element);
                None
            }
            None => Some(element),
        }
    }

    fn say(&mut self, words: &str) -> Result<(), Fault> {
        let limits = self.limits;
        let Some(element) = self.open.last_mut() else { return Ok(()) };
        if !element.text.is_empty() || !words.trim().is_empty() {
            element.text.push_str(words);
        }
        crate::fits(&element.text, self.number + 1, limits)
    }

    fn element(&self, start: &BytesStart<'_>) -> Result<Element, Fault> {
        let mut attributes = Vec::new();
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|error| Fault::Damaged(error.to_string()))?;
            let name = attribute.key.local_name().into_inner().to_owned();
            let value = attribute
                .normalized_value(XmlVersion::Implicit1_0)
                .map_err(|error| Fault::Damaged(error.to_string()))?
                .into_owned();
            crate::fits(&value, self.number + 1, self.limits)?;
            attributes.push((name, value));
        }
        Ok(Element {
            name: start.local_name().into_inner().to_owned(),
            attributes,
            text: String::new(),
            children: Vec::new(),
        })
    }
}
