//! The code lists, each as a readable page with the names in six languages and the source.

mod code_list;

use askama::Template;
use kit::web::{
    self, Answer, Error, Format, Found, Link, List, ListQuery, ListRules, Page, Visit,
    formats::{Column, Table},
};
use language::Lang;
use vocabulary::Source;

use code_list::{CodeList, Row};

use super::names;
use crate::words::Words;

/// The formats of a code list.
pub(super) const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

const RULES: ListRules = ListRules { facets: &[], sorts: &["list"] };

#[derive(Template)]
#[template(path = "pages/lists.html")]
struct ListPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
    langs: Vec<(Lang, String)>,
    source: &'static Source,
    confidence: String,
    has_notes: bool,
}

/// The ways to all code lists.
pub(super) fn links(visit: &Visit) -> Vec<Link> {
    let link =
        |list: &CodeList| Link::new(visit.href(&format!("/lists/{}", list.code())), list.name(Words(visit.lang)));
    CodeList::ALL.iter().map(link).collect()
}

/// One code list.
pub(super) async fn list(visit: Visit) -> Answer {
    let code: Option<CodeList> = visit.at("list").parse().ok();
    let which = code.or_not_found()?;
    let query = ListQuery::read(&visit, RULES)?;
    let asked = language::fold(&query.q);
    let rows: Vec<Row> = which.rows(&visit).into_iter().filter(|row| row.has_all(&asked)).collect();
    if visit.format != Format::Page {
        return table(&visit, which, &rows).answer(visit.format);
    }
    let words = Words(visit.lang);
    let total = i64::try_from(rows.len()).map_err(Error::internal)?;
    let skipped = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let shown = usize::try_from(query.limit()).unwrap_or(usize::MAX);
    let rows: Vec<Row> = rows.into_iter().skip(skipped).take(shown).collect();
    let page = visit.page(which.name(words)).section("topics").under("/topics", words.topics_title());
    let source = which.source();
    let view = ListPage {
        list: List::new(&query, total).formats(&query, FORMATS),
        langs: Lang::ALL.map(|lang| (lang, page.language(lang))).to_vec(),
        confidence: words.list_confidence(names::confidence(words, source.confidence)),
        has_notes: rows.iter().any(|row| !row.note.is_empty()),
        page,
        words,
        rows,
        source,
    };
    web::html(&view)
}

fn table(visit: &Visit, which: CodeList, rows: &[Row]) -> Table {
    let words = Words(visit.lang);
    let name = |lang: Lang| match lang {
        Lang::Ar => "name_ar",
        Lang::Zh => "name_zh",
        Lang::En => "name_en",
        Lang::Fr => "name_fr",
        Lang::Ru => "name_ru",
        Lang::Es => "name_es",
    };
    let names = Lang::ALL.map(|lang| Column::plain(name(lang), lang.endonym()));
    let code = Column::plain("code", words.column_code());
    let note = Column::plain("note", words.column_note());
    let cells = |row: &Row| {
        let names = row.names.iter().map(|name| (*name).into());
        std::iter::once(row.code.clone().into()).chain(names).chain([row.note.clone().into()]).collect()
    };
    Table {
        name: which.code().to_owned(),
        title: which.name(words),
        lang: visit.lang,
        columns: std::iter::once(code).chain(names).chain([note]).collect(),
        rows: rows.iter().map(cells).collect(),
    }
}
