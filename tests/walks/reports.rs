//! The Council report in six languages and every format, before outside judges: Microsoft's validator, LibreOffice, qpdf, a
//! reader of PDF structure.

use std::{fs, path::PathBuf};

use language::Lang;
use tests::{As, House, ask, judges, node, root, tool};

/// The structure that PDF/UA asks for, as far as a program can see it without rendering.
pub(super) const STRUCTURE: &str = r#"
import sys, pikepdf
for name in sys.argv[1:]:
    pdf = pikepdf.open(name)
    root = pdf.Root
    assert root.MarkInfo.Marked, name + ': not marked'
    assert root.Lang, name + ': no language'
    assert root.ViewerPreferences.DisplayDocTitle, name + ': the title is not shown'
    assert '/Outlines' in root, name + ': no bookmarks'
    meta = str(pdf.open_metadata())
    assert 'pdfuaid' in meta and 'pdfaid' in meta, name + ': does not claim PDF/UA and PDF/A'
    for page in pdf.pages:
        assert page.get('/Tabs') == '/S' or '/Annots' not in page, name + ': tab order'
        for font in page.Resources.get('/Font', {}).values():
            assert '/ToUnicode' in font, name + ': a font without ToUnicode'
    kinds = set()
    def walk(node):
        if isinstance(node, pikepdf.Dictionary):
            if '/S' in node: kinds.add(str(node.S))
            if '/K' in node: walk(node.K)
        elif isinstance(node, pikepdf.Array):
            for part in node: walk(part)
    walk(root.StructTreeRoot)
    assert {'/H1', '/P', '/L', '/LI'} <= kinds, name + ': ' + ' '.join(sorted(kinds))
"#;

async fn written(house: &House, format: &str) -> (PathBuf, Vec<PathBuf>) {
    let folder = std::env::temp_dir().join(format!("hasila-{format}-{}", kit::id::short()));
    fs::create_dir_all(&folder).expect("a temporary folder");
    let mut files = Vec::new();
    for lang in Lang::ALL {
        let reply = house
            .get(As::Public, &format!("/{lang}/reports/council.{format}?body=cwg-wsis&from=2014-11&to=2018-04"))
            .await;
        assert_eq!(reply.status.as_u16(), 200, "{lang}.{format}: {}", reply.text());
        let file = folder.join(format!("{lang}.{format}"));
        fs::write(&file, &reply.body).expect("a file");
        files.push(file);
    }
    (folder, files)
}

#[tokio::test(flavor = "multi_thread")]
async fn microsofts_validator_and_libreoffice_accept_the_word_files() {
    let house = House::with_the_record().await;
    let (folder, files) = written(&house, "docx").await;
    if node("walk.mjs").is_some() {
        let validator = root().join("tests/browser/node_modules/.bin/ooxml-validator");
        for file in &files {
            let mut command = std::process::Command::new(&validator);
            command.arg(file);
            let output = ask(command, b"").expect("the validator runs");
            assert!(
                output.status.success(),
                "{}: {}{}",
                file.display(),
                String::from_utf8_lossy(&output.stdout),
                String::from_utf8_lossy(&output.stderr)
            );
        }
    }
    if let Some(mut office) = tool("soffice") {
        office.arg(format!("-env:UserInstallation=file://{}/profile", folder.display()));
        office.args(["--headless", "--convert-to", "pdf", "--outdir"]).arg(&folder).args(&files);
        let output = ask(office, b"").expect("LibreOffice runs");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        for lang in Lang::ALL {
            let Some(mut text) = tool("pdftotext") else { return };
            text.arg(folder.join(format!("{lang}.pdf"))).arg("-");
            let text = String::from_utf8_lossy(&ask(text, b"").expect("pdftotext runs").stdout).into_owned();
            // The last document of the last meeting stands near the end: nothing was lost on the way.
            assert!(text.contains("32/19") && text.len() > 10_000, "{lang}: {} characters", text.len());
        }
    }
    fs::remove_dir_all(folder).expect("the folder goes");
    house.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_pdf_is_tagged_whole_and_says_its_language() {
    let house = House::with_the_record().await;
    let (folder, files) = written(&house, "pdf").await;
    for file in &files {
        let Some(mut qpdf) = tool("qpdf") else { return };
        qpdf.arg("--check").arg(file);
        let output = ask(qpdf, b"").expect("qpdf runs");
        assert!(output.status.success(), "{}: {}", file.display(), String::from_utf8_lossy(&output.stderr));
    }
    let Some(mut python) = judges() else { return };
    python.args(["-c", STRUCTURE]).args(&files);
    let output = ask(python, b"").expect("python runs");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    fs::remove_dir_all(folder).expect("the folder goes");
    house.remove().await;
}

#[tokio::test]
async fn every_entry_of_the_period_is_in_the_report_with_its_link() {
    let house = House::with_the_record().await;
    let entries = house.get(As::Public, "/en/register.json").await.json();
    let report = house.get(As::Public, "/en/reports/council.html").await.text();

    let mut missing: Vec<&str> =
        entries["items"].as_array().expect("items").iter().filter_map(|row| row["id"].as_str()).collect();
    assert!(missing.len() > 150, "{}", missing.len());
    missing.retain(|id| !report.contains(&format!("/en/register/{id}\"")));
    assert!(missing.is_empty(), "not in the report: {missing:?}");
    house.remove().await;
}

#[tokio::test]
async fn the_arabic_report_runs_from_right_to_left_with_the_numbers_of_the_source() {
    let house = House::with_the_record().await;
    let page = house.get(As::Public, "/ar/reports/council.html").await.text();
    let report = language::strip_isolates(&page);

    assert!(report.contains("dir=\"rtl\"") && report.contains("2.1") && report.contains("’1‘") && report.contains('○'));
    assert!(report.contains("30-29 يناير 2015"), "an Arabic range stands last-first");
    house.remove().await;
}
