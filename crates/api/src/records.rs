//! The records in the form that programs get, one file a noun: the form, what its list can be asked, and its operations.
//! The forms are written down apart from the records themselves, so that what programs rely on changes only on purpose.

pub(crate) mod bodies;
pub(crate) mod calls;
pub(crate) mod consultations;
pub(crate) mod contributions;
pub(crate) mod documents;
pub(crate) mod instruments;
pub(crate) mod meetings;
pub(crate) mod profile;
pub(crate) mod projects;
pub(crate) mod proposals;
pub(crate) mod readings;
pub(crate) mod register;
pub(crate) mod sessions;
pub(crate) mod topics;

use std::collections::BTreeMap;

use language::Lang;
use serde::Serialize;
use serde_json::Value;
use utoipa::{
    ToSchema,
    openapi::{
        RefOr,
        schema::{ObjectBuilder, Schema, SchemaType, Type},
    },
};

/// A text in the languages that it exists in.
#[derive(Serialize, ToSchema)]
pub(crate) struct Text {
    /// The words in the language asked for (`lang`, or else `Accept-Language`); where the text does not exist in it, in the
    /// language that it was written in.
    text: String,
    /// The language of these words.
    #[schema(schema_with = lang)]
    lang: &'static str,
    /// The language that the text was written in.
    #[schema(schema_with = lang)]
    original: &'static str,
    /// All versions, by language.
    versions: BTreeMap<&'static str, Version>,
}

/// A text in one language.
#[derive(Serialize, ToSchema)]
pub(crate) struct Version {
    /// The words.
    text: String,
    /// How they came to be: `original`, `translated` (not read by a second person), `revised`, or `stale` where the original
    /// changed afterwards.
    #[schema(schema_with = state)]
    state: language::State,
}

impl Text {
    /// A text for a reader of a language.
    pub(crate) fn of(text: &language::Text, lang: Lang) -> Text {
        let shown = text.shown(lang);
        let version = |(lang, version): (Lang, &language::Version)| {
            (lang.code(), Version { text: version.text.clone(), state: version.state })
        };
        Text {
            text: shown.text.to_owned(),
            lang: shown.lang.code(),
            original: text.original().code(),
            versions: text.versions().map(version).collect(),
        }
    }

    /// A text that may be missing.
    pub(crate) fn maybe(text: Option<&language::Text>, lang: Lang) -> Option<Text> {
        text.map(|text| Text::of(text, lang))
    }
}

/// Who a document comes from, or who proposed something.
#[derive(Serialize, ToSchema)]
pub(crate) struct Source {
    /// What kind of participant.
    #[schema(schema_with = source_kind)]
    kind: groups::SourceKind,
    /// The State, by its ISO 3166 code of three letters.
    state: Option<String>,
    /// The name, where it is no State.
    name: Option<String>,
}

impl From<groups::Source> for Source {
    fn from(source: groups::Source) -> Source {
        Source { kind: source.kind, state: source.state, name: source.name }
    }
}

fn one_of<T: ToString>(codes: impl IntoIterator<Item = T>) -> RefOr<Schema> {
    let codes = codes.into_iter().map(|code| code.to_string());
    Schema::from(ObjectBuilder::new().schema_type(Type::String).enum_values(Some(codes))).into()
}

/// The same where none of them may be given: null is as good as leaving the field out.
fn one_or_none_of<T: ToString>(codes: impl IntoIterator<Item = T>) -> RefOr<Schema> {
    let codes = codes.into_iter().map(|code| Value::String(code.to_string())).chain([Value::Null]);
    let kinds = SchemaType::from_iter([Type::String, Type::Null]);
    Schema::from(ObjectBuilder::new().schema_type(kinds).enum_values(Some(codes))).into()
}

/// A language, or none.
pub(crate) fn lang_or_none() -> RefOr<Schema> {
    one_or_none_of(Lang::ALL)
}

/// A language.
pub(crate) fn lang() -> RefOr<Schema> {
    one_of(Lang::ALL)
}

fn state() -> RefOr<Schema> {
    one_of(["original", "translated", "revised", "stale"])
}

fn source_kind() -> RefOr<Schema> {
    one_of(groups::SourceKind::ALL)
}

/// A day, as ISO 8601 writes it.
fn day() -> RefOr<Schema> {
    Schema::from(ObjectBuilder::new().schema_type(Type::String).pattern(Some(r"^\d{4}-\d{2}-\d{2}$"))).into()
}
