//! Reports of the Stocktaking composed from made-up projects, in all six languages.

use std::collections::BTreeMap;

use jiff::civil::date;
use language::{Lang, Text};
use stocktaking::{
    demo,
    figures::{Impact, Scope, Survey, Years},
};
use writing::{Block, Format, numbering, plain};

use super::{
    Choice, Edition, Facts, Kind,
    compose::{compose, title},
    facts::{Picture, Story},
};
use crate::council::tests::outline;

/// The smallest picture: one grey pixel.
const PNG: &[u8] = include_bytes!("tests/pixel.png");
const HASH: &str = "4bb7fdc4a71d0f3d4c0d2d7a2d3b7b8e";

fn facts(kind: Kind, scope: &str, years: Option<Years>) -> Facts {
    let projects: Vec<_> = (0..40).map(demo::project).collect();
    let all = projects.iter().collect();
    let scope: Scope = scope.parse().unwrap();
    let slice = scope.slice(years);
    let first = &projects[0];
    let picture = Picture { hash: HASH.to_owned(), number: 1, width: 1, height: 1, alt: "A mast".to_owned() };
    let story = Story {
        id: first.id.clone(),
        title: first.content.titles(),
        summary: first.content.summaries(),
        why: Text::new(Lang::En, "It shows how a village builds its own network."),
        organisation: first.content.organisation.name.clone(),
        lang: first.content.lang,
        states: first.content.states.clone(),
        picture: Some(picture),
    };
    let said = ("AFR".to_owned(), Text::new(Lang::Fr, "Une bonne année.\n\nEt la suite."));
    Facts {
        kind,
        scope,
        years,
        position: 1234,
        day: date(2018, 4, 9),
        survey: Survey::of(&all, &slice),
        impact: Impact::of(&all, &slice),
        stories: vec![story],
        inputs: if kind == Kind::Stocktaking { vec![said] } else { Vec::new() },
    }
}

fn pictures() -> BTreeMap<String, Vec<u8>> {
    BTreeMap::from([(HASH.to_owned(), stocktaking::picture::fit(PNG).unwrap().bytes)])
}

fn edition() -> Edition {
    Edition {
        id: "2018-3".to_owned(),
        year: 2018,
        number: 3,
        kind: "stocktaking".to_owned(),
        scope: "line:C2".to_owned(),
        years: "2014-2017".to_owned(),
        position: 1234,
        day: "2018-04-09".to_owned(),
        file: "ab12".to_owned(),
        kept_at: "2018-04-09T12:00:00.000Z".to_owned(),
    }
}

#[test]
fn the_report_of_an_action_line_reads_as_kept_in_english_and_arabic() {
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("../snapshots");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let facts = facts(Kind::Stocktaking, "line:C2", Years::new(2014, 2017));
    settings.bind(|| {
        for lang in [Lang::En, Lang::Ar] {
            let choice = Choice::new(facts.kind, facts.scope, lang);
            let composed = compose(&facts, &choice, Some(&edition()), &pictures());
            insta::assert_snapshot!(format!("stocktaking-{lang}"), outline(&composed.document));
        }
    });
}

#[test]
fn every_language_and_format_is_written_twice_with_the_same_bytes() {
    for lang in Lang::ALL {
        for kind in Kind::ALL {
            let facts = facts(kind, "global", None);
            let choice = Choice::new(kind, facts.scope, lang);
            let document = compose(&facts, &choice, None, &pictures()).document;
            assert_eq!(document, compose(&facts, &choice, None, &pictures()).document);
            let has_picture = document.blocks.iter().any(|block| matches!(block, Block::Picture(_)));
            assert!(has_picture, "{kind} in {lang}");
            // Typesetting takes long: one kind and two directions are enough.
            for format in Format::ALL.into_iter().filter(|format| {
                *format != Format::Pdf || (kind == Kind::Stories && [Lang::En, Lang::Ar].contains(&lang))
            }) {
                let options = choice.options(crate::council::Format::Html);
                let once = writing::render(&document, format, &options).unwrap();
                assert!(once == writing::render(&document, format, &options).unwrap(), "{kind} in {lang} as {format}");
            }
        }
    }
}

#[test]
fn what_is_kept_of_an_edition_gives_the_same_report_when_it_is_read_again() {
    let facts = facts(Kind::Stocktaking, "region:AFR", Years::new(2014, 2016));
    let kept: Facts = serde_json::from_slice(&serde_json::to_vec(&facts).unwrap()).unwrap();
    assert_eq!(kept, facts);
    let choice = Choice::new(facts.kind, facts.scope, Lang::Ru);
    assert_eq!(
        compose(&kept, &choice, Some(&edition()), &pictures()),
        compose(&facts, &choice, Some(&edition()), &pictures())
    );
}

#[test]
fn regions_of_the_two_systems_never_stand_in_one_report_of_a_region() {
    let words = |scope: &str, lang: Lang| {
        let facts = facts(Kind::Stocktaking, scope, None);
        outline(&compose(&facts, &Choice::new(facts.kind, facts.scope, lang), None, &pictures()).document)
    };
    let bureau = words("region:AFR", Lang::En);
    assert!(bureau.contains("Stocktaking report. Africa") && !bureau.contains("administrative region"), "{bureau}");
    let area = words("region:B", Lang::En);
    assert!(area.contains("(administrative region)") && !area.contains("Projects: Region"), "{area}");
    let both = words("global", Lang::En);
    assert!(both.contains("Projects: Region (six") && both.contains("Projects: Administrative region (five)"));
}

#[test]
fn a_story_without_the_language_is_marked_and_one_without_its_file_has_no_picture() {
    let facts = facts(Kind::Stories, "global", None);
    let choice = Choice::new(facts.kind, facts.scope, Lang::Zh);
    let composed = compose(&facts, &choice, None, &BTreeMap::new());
    assert!(composed.texts.missing > 0 && composed.texts.missing == composed.document.missing());
    assert!(!composed.document.blocks.iter().any(|block| matches!(block, Block::Picture(_))));
    assert!(title(&facts, Lang::Zh).contains("成功案例"));
    let numbers = composed.document.blocks.iter().filter_map(|block| match block {
        Block::Heading(heading) => heading.number.as_ref().map(|path| numbering::number(Lang::En, path)),
        _ => None,
    });
    assert_eq!(numbers.collect::<Vec<_>>(), ["1", "2"]);
    assert!(!plain(&composed.document.front.boxes[0].paragraphs[1]).is_empty());
}
