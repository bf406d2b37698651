//! A public project as the index takes it in: by which words it is found, under which values it is counted, what it is sorted by.

use jiff::Timestamp;
use language::Lang;
use search::{Document, Layout, limits};
use vocabulary::State;

use crate::{
    project::Content,
    store::{
        indexed::Public,
        list::{FACETS, values},
    },
};

/// To be raised when [`document`] makes something else of a project, so that an index of before is made anew.
pub(super) const VERSION: u32 = 2;
/// Sorted by when it was first published, in milliseconds.
pub(crate) const PUBLISHED: &str = "published";
/// Sorted by when it was last said to be true.
pub(crate) const CONFIRMED: &str = "confirmed";
/// Sorted by the folded title, as the rows are.
pub(crate) const TITLE: &str = "title";

/// What the index counts and sorts by.
pub(super) fn layout() -> Layout {
    let facets = FACETS.iter().fold(Layout::new(), |layout, facet| layout.facet(facet));
    facets.number(PUBLISHED).number(CONFIRMED).text(TITLE)
}

/// A project for the index.
pub(super) fn document(project: &Public) -> Document {
    let content = &project.published.0;
    let mut document = Document::new(&project.id);
    document = document.version(content.lang, within(&content.title), within(&body(content)));
    for (lang, brief) in content.also.iter().filter(|(lang, _)| **lang != content.lang) {
        document = document.version(*lang, within(&brief.title), within(&brief.summary));
    }
    document = document.keywords(content.lang, &project.id).keywords(content.lang, within(&content.initiative));
    // A State is found by its name in any language.
    for state in content.states.iter().filter_map(|code| State::find(code).ok()) {
        document = Lang::ALL.into_iter().fold(document, |document, lang| document.keywords(lang, state.name(lang)));
    }
    for (facet, value) in values(content).iter().filter(|(_, value)| value.len() <= limits::BYTES) {
        document = document.facet(facet, value);
    }
    for (name, at) in [(PUBLISHED, &project.published_at), (CONFIRMED, &project.confirmed_at)] {
        let time = at.as_deref().and_then(|at| at.parse::<Timestamp>().ok());
        document = time.iter().fold(document, |document, time| document.number(name, time.as_millisecond()));
    }
    document.text(TITLE, language::fold(&content.title).as_bytes())
}

/// All that it says but the title, with the names of those who take part.
fn body(content: &Content) -> String {
    let untitled = Content { title: String::new(), ..content.clone() };
    let names = [&content.organisation.name].into_iter().chain(content.partners.iter().map(|partner| &partner.name));
    names.filter(|name| !name.is_empty()).fold(untitled.words(), |body, name| body + "\n" + name)
}

/// As much of a text as the index takes.
fn within(text: &str) -> &str {
    let mut end = text.len().min(limits::TEXT);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    &text[..end]
}
