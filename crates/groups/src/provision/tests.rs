//! Texts as people paste them, in six languages, and any text at all.

use proptest::prelude::*;

use super::*;

const COUNCIL: &str = "RESOLUTION 1 (MADE UP)\nOn captions\n\nThe Council,\n\nrecalling\na)\tthat the Forum is open to all;\nb)\tits earlier decisions,\n\n\
    considering\nthat captions help everybody,\n\nresolves\n1\tto caption each session;\n2\tto publish:\na)\tthe texts;\nb)\tthe pictures,\n\n\
    resolves to instruct the Secretary-General\nto report every year,\n\ninstructs the Director\n1\tto help;\n2\tto count.\n\n\
    ANNEX 1\nHow captions are made\n1.1 By hand.\n";

fn said(text: &str, lang: Lang) -> Vec<(String, String)> {
    let named = read(text, lang).units.into_iter().filter(|unit| !unit.anchor.is_empty());
    named.map(|unit| (unit.anchor.clone(), unit.said())).collect()
}

fn anchors(text: &str, lang: Lang) -> Vec<String> {
    said(text, lang).into_iter().map(|(anchor, _)| anchor).collect()
}

#[test]
fn a_resolution_of_itu_is_read_into_its_parts() {
    let read = read(COUNCIL, Lang::En);

    assert_eq!(read.text(), COUNCIL);
    assert_eq!(
        anchors(COUNCIL, Lang::En),
        [
            "recalling",
            "recalling-a",
            "recalling-b",
            "considering",
            "resolves",
            "resolves-1",
            "resolves-2",
            "resolves-2-a",
            "resolves-2-b",
            "resolves-to-instruct",
            "instructs",
            "instructs-1",
            "instructs-2",
            "annex",
            "annex-1.1",
        ]
    );
    let point = read.at("resolves-2-b").expect("the point");
    assert_eq!((point.said().as_str(), point.depth, point.zone), ("b) the pictures,", 1, Zone::Operative));
    let keyword = read.at("instructs").expect("the keyword");
    assert_eq!((keyword.lead.as_str(), keyword.part), ("instructs the Director", Part::Keyword));
    let tally = Tally { recitals: 2, operative: 3, items: 11, annexes: 1, plain: 0, has_formula: true };
    assert_eq!(read.tally(), tally);
}

#[test]
fn a_resolution_of_the_general_assembly_begins_each_paragraph_with_its_keyword() {
    let text = "The General Assembly,\nRecalling its resolution 1 (I) of 24 January 1946,\nNoting with concern the delay,\n\
        1. Decides to go on;\n2. Requests the Secretary-General:\n(a) To report;\n(b) To count;\n3. Also requests Member States to help.\n4. Wonders.\n";

    let read = read(text, Lang::En);

    assert_eq!(read.text(), text);
    assert_eq!(
        said(text, Lang::En),
        [
            ("recalling", "Recalling its resolution 1 (I) of 24 January 1946,"),
            ("noting", "Noting with concern the delay,"),
            ("resolves-1", "1. Decides to go on;"),
            ("requests-2", "2. Requests the Secretary-General:"),
            ("requests-2-a", "(a) To report;"),
            ("requests-2-b", "(b) To count;"),
            ("requests-3", "3. Also requests Member States to help."),
            ("paragraph-4", "4. Wonders."),
        ]
        .map(|(anchor, said)| (anchor.to_owned(), said.to_owned()))
    );
    let paragraph = read.at("requests-2").expect("the paragraph");
    assert_eq!((paragraph.lead.as_str(), paragraph.words.as_str()), ("Requests", " the Secretary-General:"));
}

#[test]
fn a_paragraph_has_one_name_in_every_language() {
    let texts = [
        (
            Lang::En,
            "The Council,\nrecalling\na) that,\nresolves\n1 to go on;\n2 to stop,\ninstructs the Secretary-General\n1 to report:\na) now;\nb) later.",
        ),
        (
            Lang::Ar,
            "إن المجلس،\nإذ يذكّر\nأ ) بما كان،\nيقرر\n1 أن يمضي؛\n2 أن يقف،\nيكلف الأمين العام\n1 بتقديم تقرير:\nأ ) الآن؛\nب) فيما بعد.",
        ),
        (
            Lang::Fr,
            "Le Conseil,\nrappelant\na) ceci,\ndécide\n1 de continuer;\n2 d'arrêter,\ncharge le Secrétaire général\n1 de rendre compte:\na) maintenant;\nb) plus tard.",
        ),
        (
            Lang::Es,
            "El Consejo,\nrecordando\na) esto,\nresuelve\n1 seguir;\n2 parar,\nencarga al Secretario General\n1 que informe:\na) ahora;\nb) después.",
        ),
        (
            Lang::Ru,
            "Совет,\nнапоминая\na) это,\nрешает\n1 продолжать;\n2 остановиться,\nпоручает Генеральному секретарю\n1 отчитаться:\nа) сейчас;\nб) позже.",
        ),
        (
            Lang::Zh,
            "理事会，\n忆及\na) 此事，\n做出决议\n1 继续；\n2 停止，\n责成秘书长\n1 报告：\na) 现在；\nb) 以后。",
        ),
    ];
    let english = anchors(texts[0].1, Lang::En);
    assert_eq!(english.len(), 9, "{english:?}");
    for (lang, text) in texts {
        let read = read(text, lang);
        assert!(read.units.iter().any(|unit| unit.part == Part::Formula), "{lang}: {read:?}");
        assert_eq!(anchors(text, lang), english, "{lang}");
        assert_eq!(read.text(), text, "{lang}");
    }
}

#[test]
fn the_second_of_one_keyword_has_a_name_of_its_own() {
    let text = "The Council,\ninstructs the Secretary-General\n1 to report.\ninstructs the Director\n1 to help.";
    assert_eq!(anchors(text, Lang::En), ["instructs", "instructs-1", "instructs.2", "instructs.2-1"]);
}

#[test]
fn a_line_that_was_broken_is_one_paragraph() {
    let text = "The Council,\nresolves\n1\tto publish all of the texts that anybody\ninvites attention to, in each\nlanguage;\n2\nto stop.";
    let read = read(text, Lang::En);
    assert_eq!(
        read.at("resolves-1").map(Unit::said).as_deref(),
        Some("1 to publish all of the texts that anybody invites attention to, in each language;")
    );
    assert_eq!(read.at("resolves-2").map(Unit::said).as_deref(), Some("2 to stop."));
}

#[test]
fn what_is_not_recognised_stays_in_its_place() {
    let text = "Some words.\n\nOther words.\n2018 was a year.\n";
    let units = read(text, Lang::En).units;
    assert!(units.iter().all(|unit| unit.part == Part::Plain && unit.anchor.is_empty()), "{units:?}");
    assert_eq!(units.iter().map(Unit::said).collect::<Vec<_>>(), ["Some words.", "Other words.", "2018 was a year."]);
    assert_eq!(read(text, Lang::En).tally().plain, 3);
    assert_eq!(read("", Lang::En).units, []);
}

#[test]
fn a_paragraph_is_cited_in_any_language_and_named_in_the_readers() {
    for typed in [
        "Resolution 1332, instructs 2 a)",
        "Resolution 1332 instructs 2 (a)",
        "Resolution 1332, charge 2 a)",
        "Resolution 1332، يكلف 2 أ)",
        "Resolution 1332 责成 2 a)",
        "Resolution 1332#instructs-2-a",
    ] {
        assert_eq!(cited(typed), Some(("Resolution 1332".to_owned(), "instructs-2-a".to_owned())), "{typed}");
    }
    for whole in ["Resolution 140 (Rev. Busan, 2014)", "WG-WSIS-28/9", "council-res-1332", "", "a#B", "instructs 2"] {
        assert_eq!(cited(whole), None, "{whole}");
    }
    let place = Place::of("council-res-1332#instructs-2-a").expect("a place");
    assert_eq!((place.instrument, place.anchor), ("council-res-1332", "instructs-2-a"));
    assert_eq!((place.said(Lang::En), place.said(Lang::Ar)), ("instructs 2 a)".to_owned(), "يكلف 2 أ)".to_owned()));
    assert_eq!(Place { instrument: "x", anchor: "resolves-to-instruct" }.said(Lang::Fr), "décide de charger");
    assert_eq!(Place { instrument: "x", anchor: "paragraph-4" }.said(Lang::Fr), "§ 4");
    assert_eq!(Place::whole("council-res-1332#instructs-2"), "council-res-1332");
}

#[test]
fn a_paragraph_named_beside_its_resolution_is_found_in_running_words() {
    let near = |text| named_near(text, "1332");
    assert_eq!(near("to report on instructs 2 of Resolution 1332 (mod. 2016)").as_deref(), Some("instructs-2"));
    assert_eq!(near("conformément à la Résolution 1332, charge 3, le groupe").as_deref(), Some("instructs-3"));
    assert_eq!(near("requests 2 reports"), None);
    assert_eq!(near("instructs 1 and then instructs 2 of Resolution 1332"), None, "two are named");
    assert_eq!(near("Resolution 1332 was noted"), None);
}

/// Letters that matter to reading, thrown together.
fn pasted() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "The Council,",
        "resolves",
        "Recalling",
        "instructs the Secretary-General",
        "1",
        "2.",
        "a)",
        "(b)",
        "i)",
        "ANNEX",
        "\n",
        "\n\n",
        "\r\n",
        " ",
        "\t",
        "that",
        "إذ يذكّر",
        "أ )",
        "يقرر",
        "责成",
        "理事会，",
        "；",
        "решает",
        "б)",
        "–",
        "\u{200f}",
        "\u{2028}",
        "Ž",
        "1.1",
        "#",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn letters(text: &str) -> String {
    text.chars().filter(|c| !lines::is_unseen(*c)).collect()
}

proptest! {
    #[test]
    fn all_parts_one_after_the_other_are_the_text(text in prop_oneof![pasted(), "\\PC{0,80}", any::<String>()], at in 0..6usize) {
        let read = read(&text, Lang::ALL[at]);

        prop_assert_eq!(read.text(), text.clone());
        let said: String = read.units.iter().map(|unit| letters(&unit.said())).collect();
        prop_assert_eq!(said, letters(&text));
        let named: Vec<&str> = read.units.iter().map(|unit| unit.anchor.as_str()).filter(|anchor| !anchor.is_empty()).collect();
        let once: std::collections::HashSet<&str> = named.iter().copied().collect();
        prop_assert_eq!(once.len(), named.len());
    }

    #[test]
    fn anything_may_be_typed_as_a_citation(typed in prop_oneof![pasted(), any::<String>()]) {
        if let Some((_, anchor)) = cited(&typed) {
            prop_assert!(!anchor.is_empty());
        }
    }
}
