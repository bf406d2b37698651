//! Reports composed from a small record, in all six languages.

mod sample;

use groups::{Entry, Section};
use jiff::civil::date;
use language::{Lang, Text};
use proptest::prelude::*;
use vocabulary::Kind;
use writing::{Block, Document, Item, RecordRef, numbering, plain};

use super::{Asked, Choice, Facts, compose, facts::Endorsement, json, pieces};
use sample::{facts, six};

/// The document as lines of text, with the numbers and labels that a reader sees, and the records of each.
pub(crate) fn outline(document: &Document) -> String {
    let front = &document.front;
    let mut lines = vec![format!("{} | {} | {}", front.symbol, front.date_line, front.source), front.title.clone()];
    for part in &front.boxes {
        lines.push(format!("[{}]", part.heading));
        lines.extend(part.paragraphs.iter().map(|content| plain(content)));
    }
    for notice in &front.notices {
        lines.push(format!("! {}: {}", notice.heading, plain(&notice.paragraphs.concat())));
    }
    document.blocks.iter().for_each(|block| block_lines(document.lang, block, &mut lines));
    lines.join("\n")
}

fn block_lines(lang: Lang, block: &Block, lines: &mut Vec<String>) {
    let number = |path: &Option<Vec<u32>>| path.as_ref().map_or(String::new(), |path| numbering::number(lang, path));
    match block {
        Block::Heading(heading) => lines.push(format!("\n{} {}", number(&heading.number), plain(&heading.content))),
        Block::Paragraph(one) => {
            lines.push(format!("{} {}{}", number(&one.number), plain(&one.content), ids(&one.records)));
        }
        Block::List(list) => item_lines(lang, &list.items, list.first, 0, lines),
        Block::Table(table) => {
            lines.push(plain(&table.caption));
            let row = |cells: &Vec<Vec<_>>| cells.iter().map(|cell| plain(cell)).collect::<Vec<_>>().join(" | ");
            lines.extend(std::iter::once(&table.header).chain(&table.rows).map(row));
        }
        Block::Notice(notice) => lines.push(notice.heading.clone()),
        Block::Picture(picture) => lines.push(format!("[{}]", picture.alt.1)),
        Block::Provision(provision) => lines.push(plain(&provision.content)),
    }
}

fn item_lines(lang: Lang, items: &[Item], first: u32, depth: usize, lines: &mut Vec<String>) {
    for (ordinal, item) in (first..).zip(items) {
        let label = numbering::label(lang, depth, ordinal);
        lines.push(format!("{}{label} {}{}", "    ".repeat(depth + 1), plain(&item.content), ids(&item.records)));
        item_lines(lang, &item.children, 1, depth + 1, lines);
    }
}

fn ids(records: &[RecordRef]) -> String {
    let ids: Vec<&str> = records.iter().map(|record| record.id.as_str()).collect();
    if ids.is_empty() { String::new() } else { format!(" <{}>", ids.join(" ")) }
}

/// The ids of all records in the blocks.
fn all_records(document: &Document) -> Vec<String> {
    fn of_items(items: &[Item], found: &mut Vec<String>) {
        for item in items {
            found.extend(item.records.iter().map(|record| record.id.clone()));
            of_items(&item.children, found);
        }
    }
    let mut found = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => found.extend(paragraph.records.iter().map(|record| record.id.clone())),
            Block::List(list) => of_items(&list.items, &mut found),
            _ => {}
        }
    }
    found
}

#[test]
fn the_report_reads_as_kept_in_six_languages() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| {
        for lang in Lang::ALL {
            insta::assert_snapshot!(format!("report-{lang}"), outline(&compose(&facts(), lang).document));
        }
    });
}

#[test]
fn a_text_missing_in_a_language_is_marked_and_counted() {
    let composed = compose(&facts(), Lang::Fr);

    assert_eq!(composed.texts.missing, 1);
    assert_eq!(composed.document.missing(), 1);
    assert!(composed.document.front.notices.iter().any(|notice| plain(&notice.paragraphs[0]).contains(" 1 ")));
    let english = compose(&facts(), Lang::En);
    assert_eq!((english.texts.missing, english.document.missing()), (0, 0));
    assert!(english.document.front.notices.is_empty() && english.texts.total > 30);
}

#[test]
fn arabic_numbers_letters_and_ranges_stand_as_in_arabic_documents() {
    let lines = outline(&compose(&facts(), Lang::Ar).document);

    assert!(lines.contains("\n1.2 ") && lines.contains("\n2.1 "), "the last ordinal comes first");
    for label in ["    أ\u{a0}) ", "    ب) ", "        ’2‘ ", "            ○ ", "                ● "] {
        assert!(lines.contains(label), "{label} in {lines}");
    }
    assert!(lines.contains("30-29 يناير 2015"));
    assert!(lines.contains("A/RES/70/1"));
}

#[test]
fn entries_the_source_numbers_under_a_letter_stand_under_their_topic() {
    let lines = outline(&compose(&facts(), Lang::En).document);

    let from = lines.find("    c) WSIS Forum:").expect("the third letter is the topic");
    let order =
        ["        i) Describe the Forum.", "        ii) The secretariat was asked to", "            • Part 2.6.3.2.1."];
    let places: Vec<usize> = order.iter().map(|line| lines[from..].find(line).expect(line)).collect();
    assert!(places.is_sorted());
}

#[test]
fn what_an_entry_says_besides_its_text_is_shown() {
    let lines = outline(&compose(&facts(), Lang::En).document);

    assert!(lines.contains("Describe the Forum. (due: 9 February 2018) <R-2.6.3.1 cwg-wsis/26>"));
    assert!(lines.contains("The secretariat was asked to (due: the next meeting): <R-2.6.3.2>"), "before the colon");
    assert!(lines.contains("(see WG-WSIS-26/2, WG-WSIS-99/9 and A/RES/70/1)"));
    assert!(lines.contains("No agreement was reached on the proposal (source: Russian Federation)."));
    assert!(lines.contains("What was left to do: Consult beforehand."));
}

#[test]
fn a_period_without_meetings_gives_an_honest_report() {
    let empty = Facts {
        meetings: vec![],
        documents: vec![],
        entries: vec![],
        sessions: vec![],
        consultations: vec![],
        ..facts()
    };

    for lang in Lang::ALL {
        let document = compose(&empty, lang).document;
        let lines = outline(&document);
        let no_meeting =
            crate::words::Words(lang).no_meeting(language::date(lang, empty.from), language::date(lang, empty.to));
        assert!(lines.contains(&super::pen::plain(&no_meeting)), "{lines}");
        assert_eq!(document.blocks.iter().filter(|block| matches!(block, Block::Heading(_))).count(), 9);
        assert!(!document.blocks.iter().any(|block| matches!(block, Block::Table(_))));
    }
}

#[test]
fn the_share_endorsed_is_rounded_to_the_nearest() {
    let percent = |endorsed, recommendations| Endorsement { recommendations, endorsed }.percent();

    assert_eq!([percent(0, 0), percent(0, 3), percent(1, 3), percent(2, 3)], [None, Some(0), Some(33), Some(67)]);
    assert_eq!(percent(1, 200), Some(1), "half a per cent is one");
}

#[test]
fn json_says_what_the_document_says() {
    let composed = compose(&facts(), Lang::Ar);

    let value = json::of(&composed);

    assert_eq!(value["texts"]["missing"], 1);
    assert_eq!(value["blocks"][1]["number"], "1.1");
    assert!(value.to_string().contains("R-2.6.3.2.2.1"));
}

#[test]
fn pieces_hold_the_whole_report_and_no_more() {
    let mut long = facts();
    let words = "A long text. ".repeat(40);
    let entry = |n| sample::entry(&format!("2.6.{n}"), Kind::Notes, "forum", six(&words));
    long.entries = (1..150).map(entry).collect();
    let document = compose(&long, Lang::Ru).document;

    let pieces = pieces::cut(&document, &writing::Options::default());

    let all: Vec<String> =
        pieces.iter().flat_map(|piece| all_records(&pieces::alone(&document, piece.blocks.clone()))).collect();
    assert_eq!(all, all_records(&document));
    assert!(pieces.iter().filter(|piece| piece.chapter == 2).count() > 2);
    for piece in pieces {
        let markup =
            writing::html::render_fragment(&pieces::alone(&document, piece.blocks), &writing::Options::default());
        assert!(markup.len() < 40_000, "{}", markup.len());
    }
}

fn asked(body: &str, from: &str, to: &str, language: &str) -> Result<Choice, Vec<String>> {
    let asked = Asked {
        body: body.into(),
        from: from.into(),
        to: to.into(),
        language: language.into(),
        records: String::new(),
    };
    Choice::read(&asked, &[facts().body], date(2018, 5, 1), Lang::En)
        .map_err(|errors| errors.into_iter().map(|error| error.field).collect())
}

#[test]
fn a_choice_that_makes_no_sense_is_refused_at_its_field() {
    assert_eq!(asked("cwg-wsis", "2014-11", "2018-04", "ar").unwrap().to.last_day(), date(2018, 4, 30));
    assert_eq!(asked("nobody", "2014-11", "2018-04", "ar").unwrap_err(), ["body"]);
    assert_eq!(asked("cwg-wsis", "2018-04", "2014-11", "ar").unwrap_err(), ["from"]);
    assert_eq!(asked("cwg-wsis", "2014-13", "", "de").unwrap_err(), ["from", "to", "language"]);
    assert_eq!(asked("cwg-wsis", "2014-11-01", "2018-06", "en").unwrap_err(), ["from", "to"], "a day; the future");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_subset_of_facts_composes_and_loses_no_entry(
        kept in prop::collection::vec(any::<bool>(), 40),
        parents in prop::collection::vec(prop::option::of(0usize..12), 12),
        lang in prop::sample::select(&Lang::ALL[..]),
    ) {
        let mut facts = facts();
        let mut keep = kept.into_iter().cycle();
        for (entry, parent) in facts.entries.clone().iter().zip(parents) {
            // A parent that is no ancestor, is itself a part, or is the entry itself.
            let parent = parent.map(|index| facts.entries[index].id.clone());
            let own = facts.entries.iter_mut().find(|other| other.id == entry.id).unwrap();
            own.parent = parent.or(own.parent.take());
        }
        facts.entries.retain(|_| keep.next().unwrap());
        facts.meetings.retain(|_| keep.next().unwrap());
        facts.documents.retain(|_| keep.next().unwrap());
        facts.instruments.retain(|_| keep.next().unwrap());
        facts.sessions.retain(|_| keep.next().unwrap());
        facts.consultations.retain(|_| keep.next().unwrap());
        facts.body.officers.retain(|_| keep.next().unwrap());
        facts.parent = facts.parent.filter(|_| keep.next().unwrap());

        let composed = compose(&facts, lang);

        let told = all_records(&composed.document);
        for entry in &facts.entries {
            prop_assert_eq!(told.iter().filter(|id| **id == entry.id).count(), 1, "{}", entry.id);
        }
        prop_assert!(composed.texts.missing <= composed.texts.total);
    }

    #[test]
    fn any_text_of_an_entry_comes_through(words in "\\PC{1,40}", lang in prop::sample::select(&Lang::ALL[..])) {
        let text = Text::new(lang, words.clone());
        let entry = Entry { section: Section::Observations, ..sample::entry("2.6.1", Kind::Notes, "forum", text) };
        let facts = Facts { entries: vec![entry], follow_ups: Default::default(), ..facts() };

        let document = compose(&facts, lang).document;

        let Some(Block::List(list)) = document.blocks.iter().rev().find(|block| {
            matches!(block, Block::List(list) if list.items[0].records.iter().any(|record| record.id == "R-2.6.1"))
        }) else { return Err(TestCaseError::fail("no item")) };
        prop_assert_eq!(plain(&list.items[0].content), words);
    }
}
