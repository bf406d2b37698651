//! The Akoma Ntoso writer (OASIS LegalDocML 3.0, as the United Nations use it, AKN4UN): a `statement` with its identity as work,
//! expression and manifestation, a preface, and a body of sections and numbered paragraphs. The text is that of the other
//! formats; footnotes, tables and references are kept. The language belongs to the expression, not to the element.

mod body;
mod inlines;
mod provisions;

use jiff::civil::Date;
use language::Lang;

use crate::{Document, Front, FrontBox, Notice, Options, text::escape};

const NAMESPACE: &str = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";

/// Writes a document. What it is called among works follows from its symbol, its date and [`Options::author`].
pub fn render(document: &Document, options: &Options) -> String {
    let mut writer = Writer::new(document.lang, options);
    let identity = identity(document, options, "main");
    let references = references(options);
    let annex = |name: &str| format!("<meta>\n{}</meta>\n", self::identity(document, options, name));
    let pieces = writer.pieces(&provisions::of(document), annex);
    let preface = writer.preface(&document.front, &pieces.head);
    let body = writer.body(document, &pieces.body);
    let contains = if options.first.is_some_and(|first| first != document.front.date) {
        "singleVersion"
    } else {
        "originalVersion"
    };
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"{NAMESPACE}\">\n\
         <statement name=\"statement\" contains=\"{contains}\">\n<meta>\n{identity}{references}</meta>\n{preface}{}{body}{}</statement>\n\
         </akomaNtoso>\n",
        pieces.preamble, pieces.annexes
    )
}

/// The document in the making.
struct Writer<'a> {
    options: &'a Options,
    lang: Lang,
    /// How many of each sort of element were named, for `eId`s that are there once.
    counts: std::collections::BTreeMap<String, usize>,
    notes: usize,
}

impl<'a> Writer<'a> {
    fn new(lang: Lang, options: &'a Options) -> Writer<'a> {
        Writer { options, lang, counts: std::collections::BTreeMap::new(), notes: 0 }
    }

    /// An `eId`, as `sec_2`: the number within its parent where that is free, or else the next that is.
    fn id(&mut self, parent: &str, kind: &str, number: &str) -> String {
        let prefix = if parent.is_empty() { String::new() } else { format!("{parent}__") };
        let number: String = number.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '.').collect();
        let named = format!("{prefix}{kind}_{number}");
        if !number.is_empty() && !self.counts.contains_key(&named) {
            self.counts.insert(named.clone(), 1);
            return named;
        }
        let stem = format!("{prefix}{kind}");
        loop {
            let count = self.counts.entry(format!("{stem} ")).or_default();
            *count += 1;
            let found = format!("{stem}_{count}");
            if !self.counts.contains_key(&found) {
                self.counts.insert(found.clone(), 1);
                return found;
            }
        }
    }

    fn preface(&mut self, front: &Front, head: &str) -> String {
        let mut out = "<preface>\n".to_owned();
        let lines = front.masthead.iter().map(String::as_str).chain([front.language_note.as_str(), &front.source]);
        for line in lines.filter(|line| !line.trim().is_empty()) {
            out.push_str(&format!("<p>{}</p>\n", escape(line)));
        }
        let mut title = String::new();
        if !front.symbol.is_empty() {
            title.push_str(&format!("<docNumber>{}</docNumber> ", escape(&front.symbol)));
        }
        title.push_str(&format!("<docTitle>{}</docTitle>", escape(&front.title)));
        if !front.date_line.is_empty() {
            title.push_str(&format!(" <docDate date=\"{}\">{}</docDate>", front.date, escape(&front.date_line)));
        }
        out.push_str(&format!("<longTitle><p>{title}</p></longTitle>\n{head}"));
        front.notices.iter().for_each(|notice| out.push_str(&self.notice(notice)));
        front.boxes.iter().for_each(|part| out.push_str(&self.part(part)));
        out.push_str("</preface>\n");
        out
    }

    fn part(&mut self, part: &FrontBox) -> String {
        let paragraphs: String = part.paragraphs.iter().map(|content| self.paragraph_of(content)).collect();
        format!("<container name=\"box\">\n<p><b>{}</b></p>\n{paragraphs}</container>\n", escape(&part.heading))
    }

    fn notice(&mut self, notice: &Notice) -> String {
        let heading = Some(&notice.heading).filter(|heading| !heading.trim().is_empty());
        let heading = heading.map(|heading| format!("<p><b>{}</b></p>\n", escape(heading))).unwrap_or_default();
        let paragraphs: String = notice.paragraphs.iter().map(|content| self.paragraph_of(content)).collect();
        format!("<container name=\"notice\">\n{heading}{paragraphs}</container>\n")
    }

    fn paragraph_of(&mut self, content: &[crate::Inline]) -> String {
        format!("<p>{}</p>\n", self.inlines(content))
    }
}

/// The organisations that are named in the identity.
fn references(options: &Options) -> String {
    let author = slug(options.author.as_deref().unwrap_or("un"));
    format!(
        "<references source=\"#{author}\">\n\
         <TLCOrganization eId=\"{author}\" href=\"/akn/ontology/organization/un/{author}\" showAs=\"{}\"/>\n</references>\n",
        escape(options.author.as_deref().unwrap_or("United Nations")),
    )
}

/// Identity of a component: of the whole, `main`, or of an annex. The work bears the day on which it was first adopted, the expression
/// that of its version and its language.
fn identity(document: &Document, options: &Options, component: &str) -> String {
    let (front, lang) = (&document.front, document.lang);
    let author = slug(options.author.as_deref().unwrap_or("un"));
    let number = slug(&front.symbol);
    let number = if number.is_empty() { "document".to_owned() } else { number };
    let date = front.date;
    let first = options.first.unwrap_or(date);
    let work = format!("/akn/un/statement/deliberation/{author}/{first}/{number}");
    let expression = format!("{work}/{}@{date}", three_letters(lang));
    let level = |iri: &str, date: Date, more: &str| {
        format!(
            "<FRBRthis value=\"{iri}/!{component}\"/>\n<FRBRuri value=\"{iri}\"/>\n<FRBRdate date=\"{date}\" name=\"publication\"/>\n\
             <FRBRauthor href=\"#{author}\"/>\n{more}"
        )
    };
    let named = format!(
        "<FRBRcountry value=\"un\"/>\n<FRBRsubtype value=\"deliberation\"/>\n<FRBRnumber value=\"{}\"/>\n",
        escape(&front.symbol)
    );
    let language = format!("<FRBRlanguage language=\"{}\"/>\n", three_letters(lang));
    format!(
        "<identification source=\"#{author}\">\n<FRBRWork>\n{}</FRBRWork>\n<FRBRExpression>\n{}</FRBRExpression>\n\
         <FRBRManifestation>\n{}</FRBRManifestation>\n</identification>\n",
        level(&work, first, &named),
        level(&expression, date, &language),
        level(&format!("{expression}.akn"), date, "<FRBRformat value=\"application/akn+xml\"/>\n"),
    )
}

/// A language by the three letters of ISO 639-2 that Akoma Ntoso asks for.
const fn three_letters(lang: Lang) -> &'static str {
    match lang {
        Lang::Ar => "ara",
        Lang::Zh => "zho",
        Lang::En => "eng",
        Lang::Fr => "fra",
        Lang::Ru => "rus",
        Lang::Es => "spa",
    }
}

/// A name as a part of an address: `C18/8-A` is `c18-8-a`.
fn slug(name: &str) -> String {
    let mut slug = String::with_capacity(name.len());
    for c in name.chars() {
        match c {
            c if c.is_ascii_alphanumeric() => slug.push(c.to_ascii_lowercase()),
            _ if slug.is_empty() || slug.ends_with('-') => {}
            _ => slug.push('-'),
        }
    }
    slug.trim_end_matches('-').to_owned()
}
