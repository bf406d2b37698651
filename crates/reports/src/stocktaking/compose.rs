//! From facts to a document: pure, the same facts always give the same document.

use std::collections::BTreeMap;

use stocktaking::figures;
use writing::{Document, Front, FrontBox, Inline, Notice};

use super::{Choice, Edition, Facts, Kind, chapters, pen::Pen};
use crate::council::{Composed, pen::plain};

/// The files of pictures, by their fingerprints.
pub type Pictures = BTreeMap<String, Vec<u8>>;

/// Composes a report in the language of a choice.
pub fn compose(facts: &Facts, choice: &Choice, edition: Option<&Edition>, pictures: &Pictures) -> Composed {
    let pen = Pen::new(choice.lang);
    let mut chapters = vec![chapters::made(&pen, facts, edition)];
    if facts.kind == Kind::Stocktaking {
        chapters.push(chapters::counts(&pen, facts, 2));
        chapters.push(chapters::impact(&pen, facts, 3));
        chapters.push(chapters::claims(&pen, facts, 4));
        chapters.push(chapters::regional(&pen, facts, 5));
        chapters.push(chapters::gaps(&pen, facts, 6));
    }
    if !facts.inputs.is_empty() {
        chapters.push(chapters::inputs(&pen, facts, 7));
    }
    let number = u32::try_from(chapters.len()).unwrap_or_default() + 1;
    chapters.push(chapters::stories(&pen, facts, number, pictures));
    let blocks = chapters.into_iter().flat_map(|chapter| chapter.into_blocks()).collect();
    let front = front(&pen, facts, choice);
    Composed { document: Document { lang: choice.lang, front, blocks }, texts: pen.texts() }
}

/// The title of a report in a language.
pub fn title(facts: &Facts, lang: language::Lang) -> String {
    let words = crate::words::Words(lang);
    let about = figures::called(lang, facts.scope);
    plain(&match facts.kind {
        Kind::Stocktaking => words.stocktaking_title(about),
        Kind::Stories => words.stocktaking_title_stories(about),
    })
}

/// The years of a report in words.
pub(super) fn years(pen: &Pen, facts: &Facts) -> String {
    plain(&match facts.years {
        None => pen.words.stocktaking_all_years(),
        Some(years) if years.from() == years.to() => pen.words.stocktaking_year(years.from().to_string()),
        Some(years) => pen.words.stocktaking_years(years.from().to_string(), years.to().to_string()),
    })
}

/// The front matter. It comes last, for it says how many texts are missing in all that was written before.
fn front(pen: &Pen, facts: &Facts, choice: &Choice) -> Front {
    let counted = match facts.kind {
        Kind::Stocktaking => pen.words.stocktaking_counted(facts.survey.total),
        Kind::Stories => pen.words.stocktaking_stories_counted(i64::try_from(facts.stories.len()).unwrap_or(i64::MAX)),
    };
    let mut notices = Vec::new();
    if !choice.notice.is_empty() {
        notices.push(notice(pen.words.notice_heading(), choice.notice.clone()));
    }
    let texts = pen.texts();
    if texts.missing > 0 {
        let words = plain(&pen.words.texts_missing(texts.missing, texts.total));
        notices.push(notice(pen.words.texts_missing_heading(), words));
    }
    let summary = [years(pen, facts), plain(&counted)].map(writing::text).to_vec();
    Front {
        symbol: String::new(),
        date: facts.day,
        date_line: language::date(pen.lang, facts.day),
        language_note: String::new(),
        masthead: Vec::new(),
        source: plain(&pen.words.stocktaking_source()),
        title: title(facts, pen.lang),
        boxes: vec![part(pen.words.summary_heading(), summary)],
        header: title(facts, pen.lang),
        footer: String::new(),
        notices,
    }
}

fn part(heading: String, paragraphs: Vec<Vec<Inline>>) -> FrontBox {
    FrontBox { heading: plain(&heading), paragraphs }
}

fn notice(heading: String, words: String) -> Notice {
    Notice { heading: plain(&heading), paragraphs: vec![writing::text(words)] }
}
