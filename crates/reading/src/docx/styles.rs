//! The paragraph styles of a DOCX, as far as they number paragraphs or make headings.

use std::collections::HashMap;

use super::xml::{Met, attribute, local, number, walk};
use crate::error::Error;

/// The styles by identifier.
#[derive(Debug, Default)]
pub(crate) struct Styles(HashMap<String, Style>);

#[derive(Debug, Default)]
struct Style {
    name: String,
    based_on: Option<String>,
    list: Option<u32>,
    level: Option<usize>,
    outline: Option<u32>,
}

/// A chain of styles longer than this is a circle.
const MAX_CHAIN: usize = 20;

impl Styles {
    /// Reads `styles.xml`.
    pub(crate) fn read(xml: &str) -> Result<Styles, Error> {
        let mut styles = HashMap::new();
        let mut current: Option<(String, Style)> = None;
        walk(xml, |met| match met {
            Met::Open(start) => match (local(start), current.as_mut()) {
                ("style", _) => current = attribute(start, "styleId").map(|id| (id, Style::default())),
                ("name", Some((_, style))) => style.name = attribute(start, "val").unwrap_or_default().to_lowercase(),
                ("basedOn", Some((_, style))) => style.based_on = attribute(start, "val"),
                ("numId", Some((_, style))) => style.list = number(start, "val"),
                ("ilvl", Some((_, style))) => style.level = number(start, "val"),
                ("outlineLvl", Some((_, style))) => style.outline = number(start, "val"),
                _ => {}
            },
            Met::Close("style") => styles.extend(current.take()),
            _ => {}
        })?;
        Ok(Styles(styles))
    }

    /// The list and level that a style or one that it is based on gives.
    pub(crate) fn list(&self, id: &str) -> (Option<u32>, Option<usize>) {
        let list = self.chain(id).find_map(|style| style.list);
        (list, self.chain(id).find_map(|style| style.level))
    }

    /// Whether paragraphs of a style are headings.
    pub(crate) fn is_heading(&self, id: &str) -> bool {
        let by_id = id.to_lowercase().starts_with("heading");
        by_id
            || self
                .chain(id)
                .any(|style| style.outline.is_some_and(|level| level < 9) || style.name.starts_with("heading"))
    }

    fn chain<'a>(&'a self, id: &str) -> impl Iterator<Item = &'a Style> {
        let first = self.0.get(id);
        std::iter::successors(first, |style| style.based_on.as_ref().and_then(|id| self.0.get(id))).take(MAX_CHAIN)
    }
}
