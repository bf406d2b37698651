//! From facts to a document: pure, the same facts always give the same document. Each chapter stands in its own file.

use language::Lang;
use writing::Document;

use super::{
    activities, chapters,
    facts::Facts,
    front, introduction,
    pen::{Pen, Texts},
};

/// A report in one language, and what is missing in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Composed {
    /// The report.
    pub document: Document,
    /// Texts of the record in it, and those missing in its language.
    pub texts: Texts,
}

/// Composes the report in one language.
pub fn compose(facts: &Facts, lang: Lang) -> Composed {
    let pen = Pen::new(facts, lang);
    let mut blocks = introduction::chapter(&pen).into_blocks();
    blocks.extend(activities::chapter(&pen).into_blocks());
    for (number, section) in (3..).zip(chapters::SECTIONS) {
        blocks.extend(chapters::chapter(&pen, number, *section).into_blocks());
    }
    blocks.extend(chapters::conclusions(&pen, 9).into_blocks());
    let front = front::front(&pen);
    Composed { document: Document { lang, front, blocks }, texts: pen.texts() }
}
