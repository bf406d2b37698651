//! The texts of instruments and what comes from their paragraphs, on both engines.

use groups::{
    Instrument, export,
    provision::{self, Tally},
    store::{Put, Window, cited, entries, instruments, leads::Leads, texts},
};
use kit::db::{
    Db,
    testing::{for_each_engine, sqlite},
};
use language::{Lang, State};

use crate::record::{BASE, ENTRIES, Folder, load};

const ENGLISH: &str = "The Council,\n\nresolves\n1\tto go on;\n2\tto stop,\n\ninstructs the secretariat\nto count.";
const ARABIC: &str = "إن المجلس،\n\nيقرر\n1\tأن يمضي؛\n2\tأن يقف،\n\nيكلف الأمانة\nبالعد.";

/// The small record; its one resolution has a text in two languages, and its first entry comes from a paragraph of it.
fn folder() -> Folder {
    let version = "document = \"C16/1\"\n";
    let text =
        format!("{version}[instrument.version.text]\nen = \"\"\"\n{ENGLISH}\"\"\"\nar = \"\"\"\n{ARABIC}\"\"\"\n");
    let whole = format!("{BASE}{ENTRIES}").replacen(version, &text, 1);
    let cites = whole.find("cites = [").expect("an entry that cites");
    let (before, after) = whole.split_at(cites + "cites = [".len());
    Folder::of(&[("all.toml", &format!("{before}\"res-1#resolves-2\", {after}"))])
}

async fn one(db: &Db) -> Instrument {
    instruments::one(db, "res-1").await.expect("read").expect("there")
}

#[tokio::test]
async fn a_text_is_kept_in_its_languages_and_lists_leave_it_out() {
    for_each_engine(async |db| {
        load(&db, &folder()).await;

        let text = one(&db).await.versions[0].text.clone().expect("a text");

        assert_eq!((text.shown(Lang::En).text, text.shown(Lang::Ar).text), (ENGLISH, ARABIC));
        let list = instruments::list(&db, &Default::default(), Window::ALL).await.expect("a list");
        assert_eq!(list.rows[0].versions[0].text, None, "lists are short");
        assert_eq!(instruments::whole(&db).await.expect("all")[0], one(&db).await);
        let filter = instruments::Filter { words: "يمضي".into(), ..Default::default() };
        assert_eq!(instruments::list(&db, &filter, Window::ALL).await.expect("a list").total, 1, "found by its words");
        let placed =
            texts::one(&db, "instrument/res-1", "versions.0.text").await.expect("read").expect("a text to translate");
        assert_eq!(placed.text, text);
    })
    .await;
}

#[tokio::test]
async fn an_entry_comes_from_a_paragraph_and_still_cites_the_whole() {
    for_each_engine(async |db| {
        load(&db, &folder()).await;

        let coming = entries::by_paragraph(&db, "res-1").await.expect("read");

        let (paragraph, id) = coming.first().cloned().expect("an entry");
        assert_eq!((coming.len(), paragraph.as_str()), (1, "resolves-2"));
        let entry = entries::one(&db, &id).await.expect("read").expect("there");
        assert!(entry.cites.contains(&"res-1#resolves-2".to_owned()), "{:?}", entry.cites);
        assert!(entries::citing(&db, ["res-1"], Window::ALL).await.expect("read").0.contains(&id));
        let named = cited::named(&db, &entry.cites).await.expect("read");
        let named = named.iter().find(|thing| thing.is_instrument).expect("the instrument");
        assert_eq!((named.id.as_str(), named.paragraph.as_deref()), ("res-1", Some("resolves-2")));
    })
    .await;
}

#[tokio::test]
async fn what_is_changed_is_told_by_the_journal_and_not_written_over() {
    for_each_engine(async |db| {
        load(&db, &folder()).await;
        let mut next = one(&db).await;
        let seen = instruments::seal(&db, "res-1").await.expect("read").expect("a mark");
        let text = next.versions[0].text.take().expect("a text");
        next.versions[0].text = Some(text.with(Lang::Fr, "Le Conseil,\n\ndécide\nde continuer.", State::Revised));

        assert!(instruments::change(&db, "officer", &next, &seen).await.expect("written"));
        assert!(!instruments::change(&db, "another", &next, &seen).await.expect("refused"), "somebody was quicker");

        assert_eq!(one(&db).await, next);
        let before = instruments::before(&db, "res-1").await.expect("read").expect("what was before");
        assert_eq!(before.versions[0].text.as_ref().and_then(|text| text.version(Lang::Fr)), None);
        let (_, differences) = groups::store::compare(&db).await.expect("compared");
        assert!(differences.is_empty(), "{differences:?}");
    })
    .await;
}

#[tokio::test]
async fn of_two_who_change_an_instrument_at_once_one_is_told_that_the_other_was_quicker() {
    for_each_engine(async |db| {
        load(&db, &folder()).await;
        let (mut next, seen) = (one(&db).await, instruments::seal(&db, "res-1").await.expect("read").expect("a mark"));
        next.number = "1 (Rev.)".to_owned();
        let mut other = next.clone();
        other.number = "1 bis".to_owned();

        let (first, second) =
            tokio::join!(instruments::change(&db, "a", &next, &seen), instruments::change(&db, "b", &other, &seen));

        let (first, second) = (first.expect("answered"), second.expect("answered"));
        assert!(first != second, "both or none was kept: {first} {second}");
        assert_eq!(one(&db).await, if first { next } else { other });
    })
    .await;
}

#[tokio::test]
async fn what_a_text_names_leads_to_it_where_the_record_has_it_once() {
    for_each_engine(async |db| {
        load(&db, &folder()).await;
        let more =
            "[[document]]\nsymbol = \"C16/1\"\nbody = \"council\"\nkind = \"report\"\ntitle = { en = \"Report\" }\n";
        load(&db, &Folder::of(&[("more.toml", more)])).await;
        let text = "Resolution 1 (mod. 2016), Resolution 1, Resolution 1 (mod. 2015), Resolution 7, C16/1.";
        let to = async |own: &Instrument| {
            let leads = Leads::of(&db, own, text).await.expect("read");
            let pieces = leads.pieces(text);
            assert_eq!(pieces.iter().map(|(words, _)| *words).collect::<String>(), text, "nothing is lost");
            let found = pieces.into_iter().filter_map(|(words, path)| Some((words.to_owned(), path?.to_owned())));
            found.collect::<Vec<_>>()
        };
        let mut own = one(&db).await;
        let document = ("C16/1".to_owned(), "/documents/C16/1".to_owned());

        assert_eq!(to(&own).await, std::slice::from_ref(&document), "its own name leads nowhere");
        own.id = "res-7".to_owned();
        let named = |words: &str| (words.to_owned(), "/instruments/res-1".to_owned());
        assert_eq!(
            to(&own).await,
            [named("Resolution 1 (mod. 2016)"), named("Resolution 1"), document.clone()],
            "another version and another number are not on record"
        );
        own.adopter = "group".to_owned();
        assert_eq!(to(&own).await, [named("Resolution 1 (mod. 2016)"), document], "another body counts from 1 too");
    })
    .await;
}

#[tokio::test]
async fn a_record_with_texts_comes_back_from_its_files_as_it_was() {
    let (fresh, empty) = (sqlite().await, sqlite().await);
    let (db, other) = (fresh.db.clone(), empty.db.clone());
    load(&db, &folder()).await;
    let files = Folder::of(&[]);
    std::fs::create_dir_all(files.path()).expect("a folder");

    export::write(&db, files.path()).await.expect("written");
    load(&other, &files).await;

    assert_eq!(one(&other).await, one(&db).await);
    let coming = async |db: &Db| entries::by_paragraph(db, "res-1").await.expect("read");
    assert_eq!(coming(&other).await, coming(&db).await);
    assert_eq!(coming(&db).await.len(), 1);
    assert!(load(&db, &folder()).await.is_unchanged(), "the same files change nothing");
}

#[tokio::test]
async fn an_instrument_without_a_text_is_as_it_was_before_there_were_any() {
    let fresh = sqlite().await;
    let db = fresh.db.clone();
    load(&db, &Folder::record()).await;
    let plain = one(&db).await;
    assert!(
        !serde_json::to_string(&plain).expect("JSON").contains("\"text\":null"),
        "no field that older lines of the journal lack"
    );
    let put =
        db.write(move |tx| Box::pin(async move { instruments::put(tx, "test", &plain).await })).await.expect("put");
    assert_eq!(put, Put::Same);
}

#[test]
fn the_made_up_decision_of_the_demonstration_is_read_alike_in_six_languages() {
    let file = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo-meeting/instruments.toml"))
        .expect("the file");
    let file: toml::Table = file.parse().expect("TOML");
    let versions = file["instrument"][0]["version"].as_array().expect("versions");
    assert_eq!(versions.len(), 2);
    for (version, items) in versions.iter().zip([16, 18]) {
        let read = |lang: Lang| provision::read(version["text"][lang.code()].as_str().expect("a text"), lang);
        let english: Vec<String> = read(Lang::En).units.iter().map(|unit| unit.anchor.clone()).collect();
        for lang in Lang::ALL {
            let tally = Tally { recitals: 3, operative: 3, items, annexes: 1, plain: 0, has_formula: true };
            assert_eq!(read(lang).tally(), tally, "{lang}: {:#?}", read(lang));
            assert_eq!(read(lang).units.iter().map(|unit| unit.anchor.clone()).collect::<Vec<_>>(), english, "{lang}");
        }
        assert!(
            ["instructs-1", "invites-1", "resolves-1", "instructs-2"]
                .iter()
                .all(|one| english.iter().any(|all| all == one))
        );
    }
}
