//! How fast, beside something that a person would use instead. Run by `script/bench`; nothing here can fail a build, and
//! every figure is printed with what it is compared to, on the same machine in the same minute.
#![expect(clippy::print_stdout, reason = "a benchmark speaks to a terminal")]

mod imports;
mod lists;
mod load;
mod many;
mod meeting;
mod pages;
mod tagging;

use std::{
    fs,
    path::Path,
    process::Stdio,
    time::{Duration, Instant},
};

use language::Lang;
use reports::council::{self, Asked, Choice, Format};
use tests::{House, root, tool};

#[tokio::main]
async fn main() -> anyhow::Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["reading"] => read(),
        ["report"] => {
            let house = House::with_the_record().await;
            report(&house).await?;
            house.remove().await;
        }
        ["pages"] => pages::compare().await?,
        ["tagging"] => tagging::register().await?,
        ["meeting"] => meeting::compare().await?,
        ["imports"] => imports::measure(imports::ROWS).await?,
        ["imports", rows] => imports::measure(rows.parse()?).await?,
        ["lists"] => lists::compare().await?,
        ["load", address, path, rate] => load::run(address, path, rate.parse()?)?,
        _ => anyhow::bail!("name a section: reading, report, pages, meeting, lists, imports or tagging"),
    }
    Ok(())
}

/// The middle of some runs.
fn median(mut runs: Vec<Duration>) -> f64 {
    runs.sort();
    runs.get(runs.len() / 2).map_or(0.0, |middle| middle.as_secs_f64() * 1000.0)
}

fn read() {
    println!("Reading (../shared/seed/c18-8-ar.txt, 82 kB of Arabic)");
    let Ok(bytes) = fs::read(root().join("../shared/seed/c18-8-ar.txt")) else {
        println!("  the source is not beside this checkout");
        return;
    };
    let runs = (0..21).map(|_| timed(|| drop(reading::read(&bytes)))).collect();
    let letters =
        (0..21).map(|_| timed(|| assert!(String::from_utf8_lossy(&bytes).split_whitespace().count() > 0))).collect();
    let (whole, words) = (median(runs), median(letters));
    println!(
        "  whole reading {whole:.1} ms; only counting its words takes {words:.2} ms ({:.0} times less)",
        whole / words
    );
}

fn timed(work: impl FnOnce()) -> Duration {
    let begun = Instant::now();
    work();
    begun.elapsed()
}

async fn report(house: &House) -> anyhow::Result<()> {
    println!("\nThe Council report on the full record, milliseconds (median of 5), from the records to the file");
    println!("  {:<4} {:>8} {:>8} {:>8}   LibreOffice DOCX→PDF   pandoc HTML→DOCX", "", "DOCX", "HTML", "PDF");
    let folder = std::env::temp_dir().join(format!("hasila-bench-{}", kit::id::short()));
    fs::create_dir_all(&folder)?;
    for lang in Lang::ALL {
        let mut cells = Vec::new();
        for format in [Format::Docx, Format::Html, Format::Pdf] {
            let mut runs = Vec::new();
            for _ in 0..5 {
                let choice = choice(house, lang).await?;
                let begun = Instant::now();
                let outcome = council::write(house.db(), &choice, format).await?;
                runs.push(begun.elapsed());
                fs::write(folder.join(format!("{lang}.{format}")), outcome.bytes)?;
            }
            cells.push(median(runs));
        }
        let office = convert(
            "soffice",
            &["--headless", "--convert-to", "pdf:writer_pdf_Export", "--outdir"],
            &folder,
            &format!("{lang}.docx"),
        );
        let pandoc = convert("pandoc", &["-o"], &folder, &format!("{lang}.html"));
        let beside = |time: Option<f64>, ours: f64| {
            time.map_or("not here".to_owned(), |t| format!("{t:.0} ({:.0} times ours)", t / ours))
        };
        println!(
            "  {lang:<4} {:>8.1} {:>8.1} {:>8.1}   {:>20}   {:>16}",
            cells[0],
            cells[1],
            cells[2],
            beside(office, cells[2]),
            beside(pandoc, cells[0])
        );
    }
    fs::remove_dir_all(folder)?;
    Ok(())
}

async fn choice(house: &House, lang: Lang) -> anyhow::Result<Choice> {
    let asked = Asked {
        body: "cwg-wsis".to_owned(),
        from: "2014-11".to_owned(),
        to: "2018-04".to_owned(),
        language: lang.code().to_owned(),
        records: String::new(),
    };
    let bodies = council::gather::reporting(house.db()).await?;
    let today = house.state.clock.today("Europe/Zurich");
    Choice::read(&asked, &bodies, today, Lang::En).map_err(|errors| anyhow::anyhow!("{errors:?}"))
}

/// How long another program takes for one file, in milliseconds; none where it is not on this machine.
fn convert(name: &str, words: &[&str], folder: &Path, file: &str) -> Option<f64> {
    let mut command = tool(name)?;
    command.args(words);
    if name == "pandoc" {
        command.arg(folder.join(format!("{file}.docx"))).arg(folder.join(file));
    } else {
        command
            .arg(folder)
            .arg(format!("-env:UserInstallation=file://{}/profile", folder.display()))
            .arg(folder.join(file));
    }
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let begun = Instant::now();
    let done = command.status().ok()?;
    done.success().then(|| begun.elapsed().as_secs_f64() * 1000.0)
}
