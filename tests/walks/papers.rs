//! Documents, instruments and meetings as files: every one of the record in every language, and judges that are not ours.

use std::io::Cursor;

use axum::http::StatusCode;
use language::Lang;
use tests::{As, House, root, tool};

use super::meeting;

/// Every instrument, a document of each sort, and a meeting.
async fn addresses(house: &House) -> Vec<String> {
    let instruments = house.get(As::Public, "/en/instruments.json").await.json();
    let rows =
        instruments.as_object().into_iter().flat_map(|fields| fields.values()).find_map(|value| value.as_array());
    let ids = rows.expect("rows").iter().filter_map(|row| row["id"].as_str());
    let mut all: Vec<String> = ids.map(|id| format!("instruments/{id}")).collect();
    assert!(all.len() > 5, "{all:?}");
    for symbol in ["WG-WSIS-28/9", "WG-WSIS-33/1", "WG-WSIS-33/2", "WG-WSIS-32/16"] {
        all.push(format!("documents/{symbol}"));
    }
    all.push("meetings/cwg-wsis/33".to_owned());
    all
}

#[tokio::test]
async fn every_paper_is_valid_akoma_ntoso_in_every_language() {
    let house = House::with_the_record().await;
    meeting::whole(&house, "en").await;
    let folder = std::env::temp_dir().join(format!("hasila-papers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut files = Vec::new();
    for lang in Lang::ALL {
        for path in addresses(&house).await {
            let reply = house.get(As::Public, &format!("/{lang}/papers/{path}.xml")).await;
            assert_eq!(reply.status, StatusCode::OK, "{lang} {path}");
            assert_eq!(reply.header("content-type"), "application/akn+xml");
            let file = folder.join(format!("{lang}-{}.xml", path.replace('/', "-")));
            std::fs::write(&file, reply.text()).expect("a file");
            files.push(file);
        }
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

#[tokio::test]
async fn a_paper_says_what_the_page_says_and_comes_in_each_format() {
    let house = House::with_the_record().await;
    meeting::whole(&house, "en").await;

    let text = house.get(As::Public, "/ar/papers/documents/WG-WSIS-33/1.html").await;
    text.shows(&["El Foro sirve a todos.", "El Foro para todos", "البرازيل", "R-cwg-wsis-33.1"]);
    let instrument = house.get(As::Public, "/fr/papers/instruments/council-res-1332.html").await;
    instrument.shows(&["1332", "Conseil"]);
    let agenda = house.get(As::Public, "/en/papers/meetings/cwg-wsis/33.html").await;
    agenda.shows(&["Opening", "09:30", "WG-WSIS-33/1", "Brazil"]);
    for (suffix, starts) in [("docx", b"PK".as_slice()), ("pdf", b"%PDF"), ("xml", b"<?xml")] {
        let reply = house.get(As::Public, &format!("/zh/papers/documents/WG-WSIS-33/1.{suffix}")).await;
        assert!(reply.body.starts_with(starts), "{suffix}");
        assert!(reply.header("content-disposition").contains(&format!("WG-WSIS-33-1-zh.{suffix}")), "{suffix}");
    }
    let page = house.get(As::Public, "/en/papers/documents/WG-WSIS-33/1").await;
    assert_eq!((page.status, page.header("location")), (StatusCode::PERMANENT_REDIRECT, "/en/documents/WG-WSIS-33/1"));
    assert_eq!(house.get(As::Public, "/en/papers/documents/NO/1.docx").await.status, StatusCode::NOT_FOUND);
    house.remove().await;
}

#[tokio::test]
async fn what_is_for_members_is_in_no_paper() {
    use super::contributions::{HEAD, begin, decide};
    let house = House::with_the_record().await;
    let fields = [
        ("meeting", "cwg-wsis/32"),
        ("lang", "es"),
        ("title", "Solo miembros"),
        ("sources", "demo-3"),
        ("text", "Texto reservado."),
    ];
    let path = begin(&house, &fields).await;
    decide(&house, HEAD, &format!("{path}/clear"), "seen=1&decision=clear").await;
    let kept =
        decide(&house, As::Officer, &format!("{path}/number"), "seen=2&decision=restrict&why=It+names+people.").await;
    assert_eq!(kept.status, StatusCode::SEE_OTHER);
    let list = house.get(As::Public, "/en/contributions.json").await.text();
    let number = list.split("WG-WSIS-32/").nth(1).and_then(|rest| rest.split('"').next()).expect("a symbol").to_owned();

    let paper = house.get(As::Public, &format!("/en/papers/documents/WG-WSIS-32/{number}.html")).await;

    paper.shows(&["Solo miembros"]);
    assert!(!paper.text().contains("Texto reservado."), "the text is for members");
    house.remove().await;
}

#[tokio::test]
async fn all_documents_of_a_meeting_come_in_one_archive() {
    let house = House::with_the_record().await;
    meeting::whole(&house, "en").await;

    let reply = house.get(As::Public, "/ar/papers/meetings/cwg-wsis/33/all").await;

    assert_eq!(reply.header("content-type"), "application/zip");
    let mut archive = zip::ZipArchive::new(Cursor::new(reply.body.to_vec())).expect("an archive");
    let names: Vec<String> = (0..archive.len())
        .map(|at| archive.by_index(at).expect("a file").name().expect("a name").to_string())
        .collect();
    assert_eq!(names, ["00-cwg-wsis-33-ar.docx", "WG-WSIS-33-1-ar.docx", "WG-WSIS-33-2-ar.docx"]);
    let again = house.get(As::Public, "/ar/papers/meetings/cwg-wsis/33/all").await;
    assert!(again.body == reply.body, "the same record gives the same bytes");
    house.remove().await;
}
