//! The file of a contribution as a delegate sends it: its words are read, it comes back only as a file, and what acts or hides is
//! refused with a reason in the reader's language, nothing typed being lost.

use std::io::{Cursor, Write as _};

use axum::http::StatusCode;
use jiff::civil::date;
use kit::db::testing;
use language::Lang;
use people::Role;
use tests::{As, House, root};
use writing::{Block, Document, Format, Front, Options, Paragraph};
use zip::{ZipWriter, write::SimpleFileOptions};

use super::contributions::{HEAD, begin, decide, send_file};

const DELEGATE: As = As::One(Role::Delegate);

const FIELDS: &[(&str, &str)] = &[
    ("meeting", "cwg-wsis/32"),
    ("lang", "ar"),
    ("title", "مقترحات بشأن المنتدى"),
    ("sources", "demo-3"),
    ("purpose", "action"),
    ("form", "new"),
    ("text", "نص كتبناه."),
];

/// A PDF of these paragraphs in Arabic, written as our own reports are.
fn pdf(paragraphs: &[&str]) -> Vec<u8> {
    written(Lang::Ar, paragraphs, Format::Pdf)
}

fn written(lang: Lang, paragraphs: &[&str], format: Format) -> Vec<u8> {
    let blocks = paragraphs
        .iter()
        .map(|words| Block::Paragraph(Paragraph { content: writing::text(*words), ..Paragraph::default() }));
    let front = Front {
        symbol: String::new(),
        date: date(2018, 4, 9),
        date_line: String::new(),
        language_note: String::new(),
        masthead: Vec::new(),
        source: String::new(),
        title: "مقترحات بشأن المنتدى".into(),
        boxes: Vec::new(),
        header: String::new(),
        footer: String::new(),
        notices: Vec::new(),
    };
    let document = Document { lang, front, blocks: blocks.collect() };
    writing::render(&document, format, &Options::default()).expect("a file")
}

#[test]
fn the_words_of_our_own_files_are_read_as_they_were_written_in_every_language() {
    for (lang, words) in [
        (Lang::Ar, "يدعو الفريق الدول الأعضاء إلى تقديم مساهماتها (الوثيقة CWG-WSIS-32/16) بحلول 12/03/2018."),
        (Lang::En, "The group invites Member States (Document CWG-WSIS-32/16) to contribute by 12/03/2018."),
        (Lang::Es, "El Grupo invita a los Estados Miembros a contribuir – «según proceda» – en el año 2018."),
        (Lang::Fr, "Le Groupe invite les États Membres à contribuer, comme il convient, d’ici à l’été 2018."),
        (Lang::Ru, "Группа предлагает Государствам-Членам представить вклады не позднее 12 марта 2018 года."),
        (Lang::Zh, "工作组请各成员国于2018年3月12日前提交文稿。"),
    ] {
        for format in [Format::Pdf, Format::Docx] {
            let bytes = written(lang, &[words], format);
            assert_eq!(reading::danger(&bytes), Ok(None), "{lang} {format:?}");
            let text = reading::text(&bytes).expect("its words");
            // A PDF sets Chinese and figures apart, which is no space between words.
            let bare = |text: &str| if lang == Lang::Zh { text.replace(' ', "") } else { text.to_owned() };
            assert!(bare(&text).contains(words), "{lang} {format:?}: {text}");
        }
    }
}

/// A PDF made by hand of these objects, the first being the catalog's further entries.
fn by_hand(catalog: &str, objects: &str) -> Vec<u8> {
    format!(
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R{catalog}>>\nendobj\n\
         2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n\
         3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>\nendobj\n{objects}\
         trailer\n<</Root 1 0 R/Size 9>>\n"
    )
    .into_bytes()
}

fn docx(part: &str, content: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in [("word/document.xml", "<w:document xmlns:w=\"w\"/>"), (part, content)] {
        zip.start_file(name, SimpleFileOptions::default()).expect("a part");
        zip.write_all(content.as_bytes()).expect("its bytes");
    }
    zip.finish().expect("a container").into_inner()
}

fn with_seen(seen: &'static str) -> Vec<(&'static str, &'static str)> {
    [FIELDS, &[("seen", seen)]].concat()
}

#[tokio::test]
async fn a_delegate_sends_a_pdf_in_arabic_reads_its_words_and_takes_it_back() {
    for fresh in [testing::sqlite().await, testing::postgres().await] {
        let house = House::on(fresh);
        site::demo::load(house.db()).await.expect("the record is unpacked").expect("the record loads");
        let path = begin(&house, FIELDS).await;
        let first = pdf(&["يطلب الفريق من الأمانة تنظيم منتدى WSIS Forum 2019 في جنيف (سويسرا).", "لا إلى إلا الأولى."]);
        let second = pdf(&["يطلب الفريق من الأمانة تنظيم منتدى WSIS Forum 2020 في جنيف (سويسرا).", "لا إلى إلا الأولى."]);

        for (seen, file) in [("1", &first), ("2", &second)] {
            let form = format!("/ar{path}/edit");
            let saved = send_file(&house, DELEGATE, &form, &with_seen(seen), ("مساهمة.pdf", file)).await;
            assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
        }

        let page = house.get(DELEGATE, &format!("/ar{path}")).await;
        page.shows(&["منتدى WSIS Forum 2020 في جنيف (سويسرا).", "لا إلى إلا الأولى.", "مساهمة.pdf"]);
        assert!(!page.text().contains("نص كتبناه"), "the words of the file take the place of the others");
        let changes = house.get(DELEGATE, &format!("/ar{path}/changes?from=2&to=3")).await;
        changes.shows(&["<del>2019", "<ins>2020"]);
        let file = house.get(DELEGATE, &format!("/ar{path}/file")).await;
        assert!(file.body == second, "the same bytes");
        assert!(file.header("content-disposition").starts_with("attachment"), "{:?}", file.headers);
        assert_eq!(file.header("content-type"), "application/pdf");
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert_eq!(file.header("content-security-policy"), "default-src 'none'; sandbox");
        house.remove().await;
    }
}

#[tokio::test]
async fn what_acts_or_hides_is_refused_with_its_reason_in_every_language_and_nothing_is_lost() {
    let house = House::with_the_record().await;
    let path = begin(&house, FIELDS).await;
    let script = by_hand("/OpenAction<</S/JavaScript/JS(app.alert\\(1\\))>>", "");
    let launch = by_hand("/OpenAction<</S/Launch/F(cmd.exe)>>", "");
    let file = by_hand("", "4 0 obj\n<</Type/EmbeddedFile/Length 2>>stream\nMZ\nendstream\nendobj\n");
    let key = "4 0 obj\n<</Filter/Standard/V 1/R 2/Length 40/P -4/O<00>/U<00>>>\nendobj\n";
    let encrypted = String::from_utf8(by_hand("", key)).expect("text");
    let encrypted = encrypted.replace("/Root 1 0 R", "/Root 1 0 R/Encrypt 4 0 R/ID[<00><00>]").into_bytes();
    let form = by_hand("/AcroForm<</XFA(x)>>", "");
    let template = "<Relationships><Relationship Type=\"x/attachedTemplate\" TargetMode=\"External\" \
        Target=\"https://x.example/t.dotm\"/></Relationships>";
    let remote = docx("word/_rels/settings.xml.rels", template);
    for (reason, bytes) in [
        ("macros", docx("word/vbaProject.bin", "x")),
        ("script", script),
        ("launch", launch),
        ("embedded", file),
        ("form", form),
        ("remote", remote),
        ("encrypted", encrypted),
        ("wrong", b"%PDF-1.7 nothing".to_vec()),
        ("wrong", b"\xff\xfe\x00".to_vec()),
    ] {
        for lang in Lang::ALL {
            let form = format!("/{lang}{path}/edit");
            let reply = send_file(&house, DELEGATE, &form, &with_seen("1"), ("a.pdf", &bytes)).await;
            assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{reason} {lang}: {}", reply.text());
            let words = message(lang, reason);
            assert!(reply.text().contains(&words), "{reason} {lang}: “{words}” is not in {}", reply.text());
            assert!(reply.text().contains("نص كتبناه."), "{reason} {lang}: what was typed stays");
        }
    }
    assert!(house.state.files.all().await.expect("files").is_empty(), "nothing that was refused is kept");
    house.remove().await;
}

/// A message of the catalogue, as it stands there.
fn message(lang: Lang, key: &str) -> String {
    let file = std::fs::read_to_string(root().join(format!("locales/{lang}/attachments.ftl"))).expect("the words");
    let line = file.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = ")).expect("the message");
    line.to_owned()
}

#[tokio::test]
async fn a_scan_says_so_keeps_the_file_and_goes_its_way() {
    let house = House::with_the_record().await;
    let mut fields = FIELDS.to_vec();
    fields.retain(|(name, _)| *name != "text");
    let path = begin(&house, &fields).await;
    fields.push(("seen", "1"));
    let scan = by_hand("", "");

    let saved = send_file(&house, DELEGATE, &format!("/en{path}/edit"), &fields, ("scan.pdf", &scan)).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());

    house.get(DELEGATE, &format!("/en{path}")).await.shows(&[
        "No words could be read from this file",
        "Type or paste its text as well",
        "scan.pdf",
    ]);
    decide(&house, HEAD, &format!("{path}/clear"), "seen=2&decision=clear").await;
    let numbered = decide(&house, As::Officer, &format!("{path}/number"), "seen=3&decision=publish").await;
    assert_eq!(numbered.status, StatusCode::SEE_OTHER, "{}", numbered.text());
    let public = house.get(As::Public, &format!("/en{path}")).await;
    public.shows(&["No words could be read from this file", "Published"]);
    assert!(!public.text().contains("Type or paste"), "that is for those who write it");
    assert_eq!(house.get(As::Public, &format!("/en{path}/file")).await.body, scan);

    // What is typed beside a scan is its text.
    let path = begin(&house, FIELDS).await;
    let form = format!("/en{path}/edit");
    let saved = send_file(&house, DELEGATE, &form, &with_seen("1"), ("scan.pdf", &scan)).await;
    assert_eq!(saved.status, StatusCode::SEE_OTHER, "{}", saved.text());
    let page = house.get(DELEGATE, &format!("/en{path}")).await;
    page.shows(&["نص كتبناه.", "scan.pdf"]);
    assert!(!page.text().contains("No words could be read"));
    house.remove().await;
}

#[tokio::test]
async fn a_report_that_comes_as_a_pdf_is_read_into_its_items() {
    let house = House::with_the_record().await;
    let report = pdf(&[
        "الوثيقة C23/41-A",
        "1 مقدمة",
        "1.1 أنشأ المجلس هذا الفريق في عام 2019، وهو مفتوح أمام جميع الدول الأعضاء.",
        "2.1 طُلب من الأمانة نشر قائمة الخبراء على الموقع بحلول 15 مارس 2023.",
    ]);

    let sent = house.upload(As::Officer, "/en/readings", "report.pdf", &report).await;

    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let place = sent.header("location").to_owned();
    house.get(As::Officer, &place).await.shows(&["C23/41", "نشر قائمة الخبراء", "15 March 2023"]);
    house.remove().await;
}
