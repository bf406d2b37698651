//! How a layout becomes fields of the engine, and a mark that changes with anything the files of an index depend on.

use language::Lang;
use tantivy::{
    Index,
    schema::{FAST, Field, IndexRecordOption, STORED, STRING, Schema, TextFieldIndexing, TextOptions},
    tokenizer::TextAnalyzer,
};

use crate::{
    document::{Layout, SortKind},
    tokens::{Spelled, Text, kept},
};

/// To be raised when the fields change in a way that the layout and the sample of words do not show.
const VERSION: u32 = 2;
/// Words whose terms tell one state of the analysers from another.
const SAMPLE: &[&str] = &[
    "organisations",
    "networks",
    "développées",
    "conexiones",
    "сельскими",
    "ещё",
    "والمنظمات",
    "ومنظمة",
    "إلكترونية",
    "٢٠٣٠",
    "网",
];

/// The fields of an index.
#[derive(Clone, Debug)]
pub(crate) struct Fields {
    pub(crate) id: Field,
    pub(crate) visible: Field,
    /// The versions as they were given.
    pub(crate) texts: Field,
    /// All words of documents that everybody may find, as they are spelled.
    pub(crate) words: Field,
    /// Titles and bodies by language, of documents that everybody may find.
    open: Vec<[Field; 2]>,
    /// The same of hidden ones: kept apart, so that no answer depends on words that somebody may not see.
    hidden: Vec<[Field; 2]>,
    pub(crate) facets: Vec<Field>,
    pub(crate) sorts: Vec<Field>,
}

impl Fields {
    /// Title and body in a language, of documents that everybody may find.
    pub(crate) fn open(&self, lang: Lang) -> [Field; 2] {
        self.open[lang as usize]
    }

    /// Title and body in a language, of hidden documents.
    pub(crate) fn hidden(&self, lang: Lang) -> [Field; 2] {
        self.hidden[lang as usize]
    }
}

/// The engine's schema of a layout.
pub(crate) fn build(layout: &Layout) -> (Schema, Fields) {
    let mut schema = Schema::builder();
    let indexed = |tokenizer: &str, record: IndexRecordOption| {
        let indexing = TextFieldIndexing::default().set_tokenizer(tokenizer).set_index_option(record);
        TextOptions::default().set_indexing_options(indexing)
    };
    let id = schema.add_text_field("id", STRING | FAST);
    let visible = schema.add_bool_field("visible", FAST);
    let texts = schema.add_bytes_field("texts", STORED);
    let words = schema.add_text_field("words", indexed("spelled", IndexRecordOption::Basic));
    let mut of_each = |whose: &str| -> Vec<[Field; 2]> {
        let mut field = |what: &str, lang: Lang| {
            let options = indexed(lang.code(), IndexRecordOption::WithFreqsAndPositions);
            schema.add_text_field(&format!("{whose}_{what}_{}", lang.code()), options)
        };
        Lang::ALL.into_iter().map(|lang| [field("title", lang), field("body", lang)]).collect()
    };
    let (open, hidden) = (of_each("open"), of_each("hidden"));
    // The names come from the application; those of the fields are made here, since the engine reads dots as paths.
    let facet = |place: usize| schema.add_text_field(&format!("facet_{place}"), TextOptions::default().set_fast("raw"));
    let facets = (0..layout.facets.len()).map(facet).collect();
    let sorts = layout.sorts.iter().enumerate();
    let sorts = sorts
        .map(|(place, (_, kind))| match kind {
            SortKind::Number => schema.add_i64_field(&format!("sort_{place}"), FAST),
            SortKind::Text => schema.add_bytes_field(&format!("sort_{place}"), FAST),
        })
        .collect();
    let fields = Fields { id, visible, texts, words, open, hidden, facets, sorts };
    (schema.build(), fields)
}

/// Teaches the engine our analysers.
pub(crate) fn register(index: &Index) {
    let tokenizers = index.tokenizers();
    Lang::ALL.into_iter().for_each(|lang| tokenizers.register(lang.code(), TextAnalyzer::from(Text::new(lang))));
    tokenizers.register("spelled", TextAnalyzer::from(Spelled::default()));
}

/// Changes with the layout, the version of the fields, the engine's format, and what the analysers make of words.
pub(crate) fn fingerprint(layout: &Layout) -> u64 {
    let mut hash = Fnv(0xcbf2_9ce4_8422_2325);
    hash.add(&VERSION.to_string());
    hash.add(&tantivy::INDEX_FORMAT_VERSION.to_string());
    layout.facets.iter().for_each(|name| hash.add(name));
    layout.sorts.iter().for_each(|(name, kind)| hash.add(&format!("{name} {kind:?}")));
    for word in SAMPLE {
        Lang::ALL.into_iter().flat_map(|lang| kept(lang, word)).for_each(|term| hash.add(&term));
    }
    hash.0
}

/// The hash of Fowler, Noll and Vo: short, and the same on every machine.
struct Fnv(u64);

impl Fnv {
    fn add(&mut self, text: &str) {
        for byte in text.bytes().chain([0xff]) {
            self.0 = (self.0 ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
