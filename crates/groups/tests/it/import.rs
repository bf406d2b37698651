//! Loading folders: all or nothing, again without effect, and every fault told in its place.

use std::path::Path;

use groups::{
    import,
    store::{self, Window},
};
use kit::db::testing::{for_each_engine, sqlite};

use crate::record::{BASE, ENTRIES, Folder, load, told};

#[tokio::test]
async fn the_demonstration_record_loads_and_loads_again_without_effect() {
    for_each_engine(async |db| {
        let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo"));
        let first = import::load(&db, demo, "test").await.unwrap_or_else(|refused| panic!("{}", told(&refused)));
        let journal = kit::journal::head(&db).await.unwrap();
        let again = import::load(&db, demo, "test").await.unwrap();

        assert!(!first.is_unchanged() && again.is_unchanged());
        assert_eq!(again.records(), first.records());
        assert_eq!(kit::journal::head(&db).await.unwrap(), journal);
        assert!(matches!(kit::journal::verify(&db).await.unwrap(), kit::journal::Chain::Whole { .. }));
        let list = store::entries::list(&db, &Default::default(), Default::default(), Window::ALL).await.unwrap();
        assert!(list.total >= 150, "{}", list.total);
    })
    .await;
}

#[tokio::test]
async fn a_changed_file_changes_only_what_it_says() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;

        let summary = load(&db, &Folder::with("due = \"2018-02-09\"", "due = \"2018-02-10\"")).await;

        let entries = summary.counts.iter().find(|tally| tally.noun == import::Noun::Entry).unwrap();
        assert_eq!((entries.added, entries.changed, entries.same), (0, 1, 3));
        assert_eq!(summary.counts.iter().map(|tally| tally.changed).sum::<usize>(), 1);
        let entry = store::entries::one(&db, "R-2.6.2.1").await.unwrap().unwrap();
        assert_eq!(entry.due.unwrap().to_string(), "2018-02-10");
        let history = kit::journal::of(&db, "entry/R-2.6.2.1").await.unwrap();
        assert_eq!(history.iter().map(|act| act.verb.as_str()).collect::<Vec<_>>(), ["added", "changed"]);
    })
    .await;
}

#[tokio::test]
async fn one_fault_keeps_everything_out() {
    for_each_engine(async |db| {
        let folder = Folder::with("kind = \"notes\"\ndue_event", "kind = \"noted\"\ndue_event");

        let refused = import::load(&db, folder.path(), "test").await.unwrap_err();

        assert!(told(&refused).contains("unknown code “noted”; did you mean notes"), "{}", told(&refused));
        assert!(store::bodies::all(&db).await.unwrap().is_empty());
        assert_eq!(kit::journal::head(&db).await.unwrap(), 0);
    })
    .await;
}

#[tokio::test]
async fn a_part_of_a_record_may_come_alone_once_the_rest_is_there() {
    for_each_engine(async |db| {
        let entries = Folder::of(&[("entries.toml", ENTRIES)]);
        assert!(import::load(&db, entries.path(), "test").await.is_err());

        load(&db, &Folder::of(&[("base.toml", BASE)])).await;
        let summary = load(&db, &entries).await;

        assert_eq!(summary.records(), 4);
    })
    .await;
}

#[tokio::test]
async fn texts_that_lack_languages_are_loaded_and_told() {
    let fresh = sqlite().await;

    let summary = load(&fresh.db, &Folder::record()).await;

    let place = summary.missing.iter().find(|missing| missing.field == "body[2].name").unwrap();
    assert_eq!((place.file.as_str(), place.line, place.langs.len()), ("base.toml", 14, 5));
    assert!(!summary.missing.iter().any(|missing| missing.field == "body[1].name"));
    fresh.remove().await;
}

/// Each piece of the record with a fault put into it, and what is told of it (line and words).
const FAULTS: &[(&str, &str, &str)] = &[
    (
        "kind = \"council\"\n",
        "kind = \"councill\"\n",
        "all.toml:4: body[1].kind: unknown code “councill”; did you mean council",
    ),
    (
        "parent = \"council\"",
        "parent = \"counsil\"",
        "body[2].parent: there is no body “counsil”; did you mean council",
    ),
    ("parent = \"council\"", "parent = \"group\"", "body[2].parent: “group” is above itself"),
    ("parent = \"council\"", "parrent = \"council\"", "body[2].parrent: unknown field; did you mean parent"),
    ("id = \"group\"", "id = \"Group 1\"", "body[2].id: “Group 1” is no id"),
    ("id = \"group\"", "", "body[2].id: is missing"),
    ("founded = \"2002\"", "founded = \"2002-13\"", "body[2].founded: “2002-13” is no date"),
    ("founded = \"2002\"", "founded = 2002", "body[2].founded: must be a text, not a whole number"),
    ("WG-{meeting}/{number}", "WG-{meeting}", "body[2].symbol_pattern: needs a place for the number"),
    (
        "founding_instrument = \"res-1\"",
        "founding_instrument = \"res-2\"",
        "there is no instrument “res-2”; did you mean res-1",
    ),
    ("name = { en = \"Working group\" }", "name = { fr = \"Groupe\" }", "body[2].name.en: is missing"),
    (
        "name = { en = \"Working group\" }",
        "name = { en = \"Working group\", de = \"x\" }",
        "body[2].name.de: unknown field",
    ),
    ("name = { en = \"Working group\" }", "name = \"Working group\"", "body[2].name: must be a table, not a text"),
    ("name = { en = \"Working group\" }", "name = { en = \" \" }", "body[2].name.en: is empty"),
    (
        "name = { en = \"Working group\" }",
        "name = { en = \"a\\u0000b\" }",
        "body[2].name.en: holds the control character U+0000",
    ),
    ("role = \"chair\"", "role = \"chairman\"", "body[2].officer[1].role: unknown code “chairman”; did you mean chair"),
    ("state = \"RUS\"\nfrom", "state = \"Russia\"\nfrom", "body[2].officer[1].state: “Russia” is no ISO 3166-1"),
    ("to = \"2018-04\"", "to = \"2014-04\"", "body[2].officer[1].to: is before “from”"),
    ("original = \"fr\"", "original = \"xx\"", "instrument[1].title.original: unknown code “xx”"),
    (
        "session = \"council-2016\"",
        "session = \"council-2017\"",
        "instrument[1].version[1].session: there is no session",
    ),
    ("adopter = \"council\"", "adopter = \"counci\"", "instrument[1].adopter: there is no body “counci”"),
    ("year = 2016", "year = 16", "session[1].year: must be a number from 1865 to 2200"),
    ("year = 2016", "year = \"2016\"", "session[1].year: must be a whole number, not a text"),
    (
        "instrument_version = \"mod. 2016\"",
        "instrument_version = \"mod. 2061\"",
        "res-1 has no version “mod. 2061”; did you mean mod. 2016",
    ),
    ("to = \"2015-09-30\"", "to = \"2015-09-28\"", "meeting[1].to: is before “from”"),
    ("from = \"2015-09-29\"", "from = \"2015-09\"", "meeting[1].from: needs the day"),
    ("summary = \"WG-28/3\"", "summary = \"WG-28/4\"", "meeting[2].summary: there is no document “WG-28/4”"),
    (
        "documents = [\"WG-28/1\", \"WG-28/2\"]",
        "documents = [\"WG-28/1\", \"WG-28/9\"]",
        "meeting[2].item[1].documents[2]: there is no document “WG-28/9”",
    ),
    (
        "documents = [\"WG-28/1\", \"WG-28/2\"]",
        "documents = [\"WG-28/1\", \"WG-28/1\"]",
        "“WG-28/1” stands in the list twice",
    ),
    ("documents = [\"WG-28/1\", \"WG-28/2\"]", "documents = \"WG-28/1\"", "must be a list, not a text"),
    ("number = 28\nfrom", "number = 27\nfrom", "“group/27” stands at all.toml:"),
    ("symbol = \"WG-28/2\"", "symbol = \"WG-28/02\"", "document[2].symbol: write the symbol as “WG-28/2”"),
    (
        "symbol = \"WG-28/2\"",
        "symbol = \"WG-28/7\"",
        "document[2].symbol: document 2 of meeting 28 has the symbol “WG-28/2”",
    ),
    ("kind = \"contribution\"", "", "document[1].kind: is missing"),
    (
        "sources = [{ kind = \"secretariat\" }]",
        "sources = [{ kind = \"member-state\" }]",
        "document[2].sources[1].state: is missing",
    ),
    ("languages = [\"en\",", "languages = [\"de\",", "document[1].languages[1]: unknown code “de”"),
    ("to = \"WG-28/1\" }", "to = \"WG-28/8\" }", "document[2].relations[1].to: there is no document “WG-28/8”"),
    ("received = \"2016-02-01\"", "received = \"soon\"", "document[2].received: “soon” is no date"),
    ("received = \"2016-02-01\"", "url = \"javascript:x\"", "document[2].url: “javascript:x” is no address of the web"),
    ("years = [2015, 2016]", "years = [2016, 2015]", "consultation[1].years: must ascend"),
    (
        "meeting = 28\nnumber = 2",
        "meeting = 82\nnumber = 2",
        "document[2].meeting: there is no meeting “group/82”; did you mean group/27, group/28",
    ),
    ("id = \"R-2.6.10\"", "id = \"2.6.10\"", "entry[3].id: “2.6.10” is no id of an entry"),
    ("path = \"2.6.10\"", "path = \"2.6.x\"", "entry[3].path: “2.6.x” is no path"),
    (
        "section = \"conclusions\"",
        "section = \"conclusion\"",
        "entry[4].section: unknown code “conclusion”; did you mean conclusions",
    ),
    ("also = [\"appreciates\"]", "also = [\"requests\"]", "entry[1].also: “requests” stands in the list twice"),
    (
        "addressees = [\"secretariat\"]",
        "addressees = [\"secretary\"]",
        "entry[1].addressees[1]: unknown code “secretary”",
    ),
    ("topic = \"SDG9\"", "topic = \"SDG99\"", "entry[1].topics[2].topic: unknown code “SDG99”"),
    ("meeting_basis = \"inferred\"\n", "", "entry[1].meeting_basis: is missing"),
    ("meeting = 27\nmeeting_basis", "meeting = 72\nmeeting_basis", "entry[3].meeting: there is no meeting “group/72”"),
    ("due = \"2018-02-09\"", "due = \"--02-09\"", "entry[1].due: “--02-09” is no date"),
    ("cites = [\"WG-28/2\",", "cites = [\"WG-28/5\",", "entry[1].cites[1]: there is no document “WG-28/5”"),
    ("\"res-1\"]\nendorsed", "\"res-2\"]\nendorsed", "entry[1].cites[3]: there is no instrument “res-2”"),
    ("parent = \"R-2.6.2\"", "parent = \"R-2.6.3\"", "entry[1].parent: there is no entry “R-2.6.3”"),
    (
        "endorsed_by = \"council-2016\"",
        "endorsed_by = \"council-2015\"",
        "entry[1].endorsed_by: there is no session “council-2015”",
    ),
    ("kind = \"no-agreement\"", "kind = \"notes\"", "entry[3].proposer: belongs to a record of no agreement only"),
    ("[[consultation]]", "[[consultations]]", "consultations: unknown field; did you mean consultation"),
    ("[[consultation]]", "[[consultation]", "all.toml:"),
];

#[tokio::test]
async fn every_fault_is_told_in_its_place() {
    let fresh = sqlite().await;
    for (piece, fault, expected) in FAULTS {
        let folder = Folder::with(piece, fault);

        let refused = import::load(&fresh.db, folder.path(), "test").await;

        let told = refused.map_or_else(|refused| told(&refused), |_| "nothing".to_owned());
        assert!(told.contains(expected), "{fault}\nexpected: {expected}\ntold: {told}");
    }
    assert!(store::bodies::all(&fresh.db).await.unwrap().is_empty());
    fresh.remove().await;
}

#[tokio::test]
async fn all_faults_are_told_at_once_with_their_lines() {
    let fresh = sqlite().await;
    let folder = Folder::of(&[
        ("a.toml", "[[body]]\nid = \"x\"\nkind = \"none\"\nname = { en = \"X\" }\n\n[[body]]\nid = \"x\"\n"),
        ("b.toml", "[[entry]]\nid = \"R-1\"\n"),
        ("c.toml", "x = \n"),
    ]);
    std::fs::write(folder.path().join("d.toml"), b"\xff").unwrap();

    let refused = import::load(&fresh.db, folder.path(), "test").await.unwrap_err();

    let told = told(&refused);
    let lines: Vec<&str> = told.lines().map(|line| line.rsplit_once(": ").map_or(line, |(place, _)| place)).collect();
    let places =
        ["a.toml:3: body[1].kind", "a.toml:6: body[2].kind", "a.toml:6: body[2].name", "b.toml:1: entry[1].text"];
    assert!(places.iter().all(|place| lines.iter().any(|line| line.contains(place))), "{told}");
    assert!(told.contains("“x” stands at a.toml:1 already"), "{told}");
    assert!(told.contains("c.toml:1: ") && told.contains("d.toml: the file is not text in UTF-8"), "{told}");
    fresh.remove().await;
}

#[tokio::test]
async fn a_place_with_nothing_to_load_is_told() {
    let fresh = sqlite().await;
    let empty = Folder::of(&[("readme.txt", "nothing")]);

    for (place, words) in [(empty.path(), "there is no .toml file"), (Path::new("/nowhere"), "cannot be read")] {
        let refused = import::load(&fresh.db, place, "test").await.unwrap_err();
        assert!(told(&refused).contains(words), "{}", told(&refused));
    }
    fresh.remove().await;
}

#[tokio::test]
async fn what_is_written_is_the_same_record_when_it_is_loaded() {
    let demo = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo"));
    let revised = "name = { en = \"Council\", ar = { text = \"المجلس\", state = \"revised\" },";
    let small = Folder::with("name = { en = \"Council\", ar = \"المجلس\",", revised);
    for place in [demo, small.path()] {
        for_each_engine(async |db| {
            let first = import::load(&db, place, "test").await.unwrap();
            let folder = Folder::of(&[]);

            groups::export::write(&db, folder.path()).await.unwrap();
            let again = load(&db, &folder).await;

            assert!(again.is_unchanged(), "{again:?}");
            assert_eq!(again.records(), first.records());
            let twice = groups::export::write(&db, folder.path()).await;
            assert!(matches!(twice, Err(groups::export::Failure::NotEmpty)));
        })
        .await;
    }
}
