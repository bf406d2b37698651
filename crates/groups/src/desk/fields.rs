//! The fields of a form that says what an entry is, for one that was read and for one that is taken down at a meeting: the
//! templates `desk/entry_first.html` and `desk/entry_more.html`.

use kit::web::{FieldError, parts::Field};
use vocabulary::{Addressee, Kind};

use super::typed::Typed;
use crate::{Section, pages::names, words::Words};

/// The fields of an entry.
pub(super) struct EntryFields {
    pub kind: Field,
    pub section: Field,
    pub meeting: Field,
    pub due: Field,
    pub due_event: Field,
    pub topics: Field,
    pub cites: Field,
    pub text: Field,
    pub addressees: Vec<Tick>,
    pub also: Vec<Tick>,
}

/// A box that can be ticked.
pub(super) struct Tick {
    pub code: &'static str,
    pub name: &'static str,
    pub is_ticked: bool,
}

impl EntryFields {
    /// The fields with what was typed and what is wrong with it.
    pub(super) fn new(words: Words, typed: &Typed, problems: &[FieldError]) -> EntryFields {
        let lang = words.0;
        let kinds = Kind::ALL.iter().map(|kind| (kind.code().to_owned(), kind.name(lang).to_owned()));
        let kinds = std::iter::once((String::new(), words.correct_kind_none())).chain(kinds).collect();
        let sections = Section::ALL.iter().map(|one| (one.code().to_owned(), names::section(words, *one))).collect();
        let text = |name: &'static str, label: String| Field::text(name, label).value(typed.get(name)).errors(problems);
        EntryFields {
            kind: Field::select("kind", words.facet_kind(), kinds).value(typed.get("kind")).required().errors(problems),
            section: Field::select("section", words.facet_section(), sections).value(typed.get("section")),
            meeting: text("meeting", words.facet_meeting()).hint(words.correct_meeting_hint()),
            due: text("due", words.facet_due()).hint(words.correct_due_hint()),
            due_event: text("due_event", words.column_due_event()),
            topics: text("topics", words.facet_topic()).hint(words.correct_topics_hint()),
            cites: text("cites", words.column_cites()).hint(words.correct_cites_hint()),
            text: text("text", words.column_text()).kind("textarea").required(),
            addressees: Addressee::ALL
                .iter()
                .map(|to| Tick { code: to.code(), name: to.name(lang), is_ticked: typed.has("addressees", to.code()) })
                .collect(),
            also: Kind::ALL
                .iter()
                .map(|kind| Tick {
                    code: kind.code(),
                    name: kind.name(lang),
                    is_ticked: typed.has("also", kind.code()),
                })
                .collect(),
        }
    }
}
