//! The text of an instrument: pasted by an officer, looked at before it is kept, read by everybody with the requests that come from each
//! paragraph, compared with that of another version, and taken home as Akoma Ntoso. The words are made up; the instrument is real.

use axum::http::StatusCode;
use language::Lang;
use tests::{As, House, Reply, root, tool};

const INSTRUMENT: &str = "/instruments/council-res-1332";
const FIRST: &str = "RESOLUTION OF A WALK\n\nThe Council,\n\nrecalling\na)\tthat this text is made up;\nb)\tthat it is short,\n\n\
    resolves\nto go on,\n\ninstructs the Secretary-General\n1\tto count;\n2\tto report:\na)\tonce a year;\nb)\tin six languages.\n\n\
    ANNEX\nWhat is counted\n1\tRequests.\n";

fn encoded(fields: &[(&str, &str)]) -> String {
    form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

async fn seen(house: &House) -> String {
    house.get(As::Officer, &format!("/en{INSTRUMENT}/text")).await.seen()
}

async fn send(house: &House, lang: &str, version: &str, of: &str, (text, wish): (&str, &str)) -> Reply {
    let seen = seen(house).await;
    let fields = [("seen", seen.as_str()), ("version", version), ("lang", of), ("text", text), ("wish", wish)];
    house.post(As::Officer, &format!("/{lang}{INSTRUMENT}/text"), &encoded(&fields)).await
}

async fn kept(house: &House, version: &str, of: &str, text: &str) {
    let reply = send(house, "en", version, of, (text, "save")).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
}

/// A page without its marks of direction.
async fn plain(house: &House, path: &str) -> String {
    language::strip_isolates(&house.get(As::Public, path).await.text())
}

#[tokio::test]
async fn a_text_is_looked_at_kept_read_and_undone() {
    let house = House::with_the_record().await;
    let none = house.get(As::Public, &format!("/en{INSTRUMENT}")).await;
    none.shows(&["The text of this instrument is not kept here."]);
    assert!(!none.text().contains("Add the text"), "the public is shown no way to write");
    house
        .get(As::Officer, &format!("/en{INSTRUMENT}"))
        .await
        .shows(&["Add the text", &format!("/en{INSTRUMENT}/text")]);

    let preview = send(&house, "en", "mod. 2016", "en", (FIRST, "preview")).await;
    preview.shows(&["operative paragraph", "The enacting formula was found", FIRST.trim()]);
    let read = language::strip_isolates(&preview.text());
    assert!(read.contains("2 operative keywords") && read.contains("1 keyword in the preamble"), "{read}");
    house.get(As::Public, &format!("/en{INSTRUMENT}")).await.shows(&["The text of this instrument is not kept here."]);

    kept(&house, "mod. 2016", "en", FIRST).await;

    let page = house.get(As::Public, &format!("/en{INSTRUMENT}")).await;
    page.shows(&[
        "id=\"instructs-2-b\"",
        "href=\"#instructs-2\"",
        "<em>instructs the Secretary-General</em>",
        "id=\"recalling-a\"",
        "id=\"annex-1\"",
    ]);
    house
        .get(As::Public, &format!("/ar{INSTRUMENT}"))
        .await
        .shows(&["<div class=\"provisions\" lang=\"en\" dir=\"ltr\">", "الإنكليزية"]);
    house
        .get(As::Officer, &format!("/en{INSTRUMENT}/text?version=mod.+2016&lang=en&saved=1"))
        .await
        .shows(&["Kept.", "Undo the last change"]);
    house.get(As::Public, "/en/history/instrument/council-res-1332").await.shows(&["to report:"]);

    let undone = send(&house, "en", "mod. 2016", "en", ("", "undo")).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    house.get(As::Public, &format!("/en{INSTRUMENT}")).await.shows(&["The text of this instrument is not kept here."]);
    house.remove().await;
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_in_six_languages_and_nothing_is_lost() {
    let house = House::with_the_record().await;
    for lang in Lang::ALL {
        let empty = send(&house, lang.code(), "mod. 2016", "en", ("  \n ", "save")).await;
        assert_eq!(empty.status, StatusCode::UNPROCESSABLE_ENTITY, "{lang}");
        assert!(empty.text().contains("id=\"text-error\""), "{lang}");
        let unknown = send(&house, lang.code(), "mod. 1999", "en", (FIRST, "save")).await;
        assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY, "{lang}");
        assert!(unknown.text().contains("id=\"version-error\"") && unknown.text().contains("to report:"), "{lang}");
        let long = "x".repeat(groups::provision::LONGEST + 1);
        let long = send(&house, lang.code(), "mod. 2016", "en", (&long, "save")).await;
        assert_eq!(long.status, StatusCode::UNPROCESSABLE_ENTITY, "{lang}");
    }
    let fields =
        [("seen", "an older mark"), ("version", "mod. 2016"), ("lang", "en"), ("text", FIRST), ("wish", "save")];
    let late = house.post(As::Officer, &format!("/en{INSTRUMENT}/text"), &encoded(&fields)).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("Somebody changed this instrument") && late.text().contains("to report:"));
    let refused = house.post(As::Public, &format!("/en{INSTRUMENT}/text"), &encoded(&fields)).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    house.remove().await;
}

#[tokio::test]
async fn a_paragraph_and_the_requests_that_come_from_it_are_one_click_apart() {
    let house = House::with_the_record().await;
    kept(&house, "mod. 2016", "en", FIRST).await;
    let entry = encoded(&[
        ("kind", "requests"),
        ("addressees", "secretariat"),
        ("text", "Report once a year."),
        ("cites", "Resolution 1332, instructs 2 a)"),
    ]);
    let taken = house.post(As::Officer, "/en/meetings/cwg-wsis/28/take-down", &entry).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    let request = taken.header("location").to_owned();

    let page = plain(&house, &format!("/en{INSTRUMENT}")).await;
    assert!(page.contains("1 request comes from this") && page.contains(&format!("href=\"{request}\"")), "{page}");
    for (lang, said) in [("en", "council-res-1332, instructs 2 a)"), ("fr", "council-res-1332, charge 2 a)")] {
        let page = plain(&house, &request.replace("/en/", &format!("/{lang}/"))).await;
        assert!(page.contains(&format!("/{lang}{INSTRUMENT}#instructs-2-a")) && page.contains(said), "{page}");
    }
    let listed = plain(&house, "/en/register?q=council-res-1332%23instructs-2-a").await;
    assert!(listed.contains(&request), "{listed}");

    // Where the text has no such paragraph, the link leads to the instrument itself.
    let undone = send(&house, "en", "mod. 2016", "en", ("", "remove")).await;
    assert_eq!(undone.status, StatusCode::SEE_OTHER, "{}", undone.text());
    let page = plain(&house, &request).await;
    assert!(page.contains(&format!("/en{INSTRUMENT}\"")) && !page.contains("#instructs-2-a\""), "{page}");
    house.remove().await;
}

#[tokio::test]
async fn any_two_versions_are_compared_word_by_word_in_either_direction() {
    let house = House::with_the_record().await;
    house.get(As::Public, &format!("/en{INSTRUMENT}/changes")).await.shows(&["No two versions"]);
    kept(&house, "mod. 2015", "en", &FIRST.replace("once a year", "twice a year")).await;
    kept(&house, "mod. 2016", "en", FIRST).await;
    let arabic = |word: &str| format!("إن المجلس،\n\nيقرر\n1\tأن يقدم تقريراً {word}.\n");
    kept(&house, "mod. 2015", "ar", &arabic("مرتين")).await;
    kept(&house, "mod. 2016", "ar", &arabic("مرة")).await;

    let english = house.get(As::Public, &format!("/en{INSTRUMENT}/changes")).await;
    english.shows(&["<del>twice </del><ins>once </ins>"]);
    let arabic = house.get(As::Public, &format!("/ar{INSTRUMENT}/changes")).await;
    arabic.shows(&["<p class=\"changes\" lang=\"ar\" dir=\"rtl\">", "<del>مرتين.", "<ins>مرة."]);
    let earlier = house.get(As::Public, &format!("/en{INSTRUMENT}?version=mod.%202015")).await;
    earlier.shows(&[
        "twice a year",
        "/papers/instruments/council-res-1332.xml?version=mod.%202015",
        "aria-current=\"true\"",
    ]);
    assert_eq!(house.get(As::Public, &format!("/en{INSTRUMENT}?version=1999")).await.status, StatusCode::NOT_FOUND);
    house.remove().await;
}

/// Letters and digits alone: what a text says, however it is set.
fn letters(words: &str) -> String {
    words.chars().filter(|c| c.is_alphanumeric()).collect()
}

#[tokio::test]
async fn the_made_up_decision_is_valid_akoma_ntoso_in_each_language_and_says_what_its_page_says() {
    let house = House::with_the_record().await;
    site::demo::load_meeting(house.db()).await.expect("unpacked").expect("the meeting loads");
    let folder = std::env::temp_dir().join(format!("hasila-provisions-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut files = Vec::new();
    for (lang, three) in Lang::ALL.into_iter().zip(["ara", "zho", "eng", "fra", "rus", "spa"]) {
        for (label, day) in [("June%202018", "2018-06-19"), ("Rev.%20July%202018", "2018-07-06")] {
            let paper = format!("/{lang}/papers/instruments/cwg-wsis-decision-33");
            let reply = house.get(As::Public, &format!("{paper}.xml?version={label}")).await;
            let xml = reply.text();
            let expression = format!("/akn/un/statement/deliberation/cwg-wsis/2018-06-19/33/{three}@{day}/!main");
            reply.shows(&[&expression, "<preamble>", "<hcontainer name=\"instructs\"", "<attachment "]);
            let page = house
                .get(As::Public, &format!("/{lang}/instruments/cwg-wsis-decision-33?version={label}"))
                .await
                .text();
            for named in ["council-res-1332", "unga-res-70-125"] {
                let link = format!("/{lang}/instruments/{named}\">");
                let refers = xml.split("<ref href=\"").skip(1).any(|rest| rest[..120.min(rest.len())].contains(&link));
                assert!(refers && page.contains(&format!("<a href=\"{link}")), "{lang} {label} {named}: {xml}");
            }
            let html = house.get(As::Public, &format!("{paper}.html?version={label}")).await.text();
            let file = std::fs::read_to_string(root().join("demo-meeting/instruments.toml")).expect("the file");
            let file: toml::Table = file.parse().expect("TOML");
            let version = usize::from(day == "2018-07-06");
            let text = file["instrument"][0]["version"][version]["text"][lang.code()].as_str().expect("a text");
            let plain = |markup: &str| letters(&words_of(markup));
            for line in text.lines().map(letters).filter(|line| !line.is_empty()) {
                for (name, said) in [("xml", plain(&xml)), ("page", plain(&page)), ("html", plain(&html))] {
                    assert!(said.contains(&line), "{lang} {label} {name}: {line}");
                }
            }
            let file = folder.join(format!("{lang}-{day}.xml"));
            std::fs::write(&file, xml).expect("a file");
            files.push(file);
        }
        let entry = house.get(As::Public, &format!("/{lang}/register/R-cwg-wsis-33.4")).await;
        entry.shows(&[&format!("/{lang}/instruments/cwg-wsis-decision-33#instructs-2")]);
        let page = house.get(As::Public, &format!("/{lang}/instruments/cwg-wsis-decision-33")).await;
        page.shows(&[&format!("/{lang}/register/R-cwg-wsis-33.4"), &format!("/{lang}/register/R-cwg-wsis-33.2")]);
    }
    let schema = root().join("../shared/validators/akn/akomantoso30.xsd");
    if let (true, Some(mut judge)) = (schema.exists(), tool("xmllint")) {
        let judged = judge.args(["--nonet", "--noout", "--schema"]).arg(schema).args(&files).output().expect("xmllint");
        assert!(judged.status.success(), "{}", String::from_utf8_lossy(&judged.stderr));
    } else {
        eprintln!("skipped: the schema of Akoma Ntoso is not beside this checkout");
    }
    std::fs::remove_dir_all(&folder).expect("the folder");
    house.remove().await;
}

/// The words of some markup.
fn words_of(markup: &str) -> String {
    let words = markup.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, words)| words).collect::<String>();
    words.replace("&#39;", "'").replace("&#x27;", "'").replace("&amp;", "&")
}
