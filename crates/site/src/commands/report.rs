//! `hasila report`: the Council report, the report of the Stocktaking and its success stories as files.

use std::path::PathBuf;

use anyhow::{Context, bail};
use kit::clock::Clock;
use language::Lang;
use reports::{
    council::{self, Asked, Choice, Format},
    stocktaking::{self as takings, Kind},
};
use stocktaking::figures::{Scope, Years};

use super::Place;
use crate::words::Words;

/// Write a report from the records.
#[derive(clap::Subcommand)]
pub(crate) enum Report {
    /// The report of a working group to the Council.
    Council(Council),
    /// The report of the Stocktaking: counts, reach and results, gaps, success stories.
    Stocktaking(Taking),
    /// The success stories of the Stocktaking.
    Stories(Taking),
}

/// A report of the Stocktaking.
#[derive(clap::Args)]
pub(crate) struct Taking {
    #[command(flatten)]
    place: Place,
    /// What it is about: global, region:AFR (or another region of the Bureau), region:A (or another administrative one), line:C3, goal:9.
    #[arg(long, default_value = "global")]
    scope: Scope,
    /// The years in which its projects began, as 2015-2025 or 2015; all where left out.
    #[arg(long, value_name = "YYYY-YYYY")]
    years: Option<Years>,
    /// The language: ar, zh, en, fr, ru or es.
    #[arg(long, default_value = "en")]
    lang: Lang,
    /// The format: docx, pdf, html, xml or json.
    #[arg(long, default_value = "docx")]
    format: Format,
    /// The day that it is dated; by default that of the last entry of the journal, so that the same record gives the same file.
    #[arg(long, value_name = "YYYY-MM-DD")]
    day: Option<jiff::civil::Date>,
    /// The address of the site that links lead to; without it the file has no links to projects.
    #[arg(long, value_name = "URL")]
    site: Option<String>,
    /// Where to write; by default a name made of the choices, in this folder.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Report {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match self {
            Report::Council(command) => command.run().await,
            Report::Stocktaking(command) => command.run(Kind::Stocktaking).await,
            Report::Stories(command) => command.run(Kind::Stories).await,
        }
    }
}

impl Taking {
    async fn run(self, kind: Kind) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let files = self.place.files(&db)?;
        let choice = takings::Choice {
            years: self.years,
            day: self.day,
            site: self.site,
            notice: Words(self.lang).demo_notice(),
            ..takings::Choice::new(kind, self.scope, self.lang)
        };
        let outcome = takings::write(&db, &files, &choice, self.format).await?;
        let out = self.out.unwrap_or_else(|| PathBuf::from(&outcome.name));
        std::fs::write(&out, &outcome.bytes).with_context(|| format!("cannot write {}", out.display()))?;
        db.close().await;
        println!("{} ({} kB)", out.display(), outcome.bytes.len().div_ceil(1024));
        Ok(())
    }
}

/// The report of a working group to the Council.
#[derive(clap::Args)]
pub(crate) struct Council {
    #[command(flatten)]
    place: Place,
    /// The body that reports.
    #[arg(long, value_name = "ID", default_value = "cwg-wsis")]
    body: String,
    /// The first month.
    #[arg(long, value_name = "YYYY-MM", default_value = "2014-11")]
    from: String,
    /// The last month.
    #[arg(long, value_name = "YYYY-MM", default_value = "2018-04")]
    to: String,
    /// The language: ar, zh, en, fr, ru or es.
    #[arg(long, default_value = "en")]
    lang: Lang,
    /// The format: docx, pdf, html or json.
    #[arg(long, default_value = "docx")]
    format: Format,
    /// How the records behind each paragraph are shown: hidden, anchored (bookmarks) or cited (footnotes).
    #[arg(long, default_value = "anchored")]
    records: String,
    /// The symbol of the report, such as C18/8.
    #[arg(long, default_value = "")]
    symbol: String,
    /// The address of the site that links lead to; without it the file has no links to records.
    #[arg(long, value_name = "URL")]
    site: Option<String>,
    /// Where to write; by default a name made of the choices, in this folder.
    #[arg(long, value_name = "FILE")]
    out: Option<PathBuf>,
}

impl Council {
    async fn run(self) -> anyhow::Result<()> {
        let db = self.place.open_existing().await?;
        let bodies = council::gather::reporting(&db).await?;
        let today = Clock::system().today("Europe/Zurich");
        let asked = Asked {
            body: self.body,
            from: self.from,
            to: self.to,
            language: self.lang.code().to_owned(),
            records: self.records,
        };
        let mut choice = match Choice::read(&asked, &bodies, today, Lang::En) {
            Ok(choice) => choice,
            Err(errors) => {
                let sentences: Vec<String> =
                    errors.into_iter().map(|e| format!("--{}: {}", e.field, e.message)).collect();
                bail!("{}", sentences.join("\n        "))
            }
        };
        choice.symbol = self.symbol;
        choice.site = self.site;
        choice.notice = Words(self.lang).demo_notice();
        let outcome = council::write(&db, &choice, self.format).await?;
        let out = self.out.unwrap_or_else(|| PathBuf::from(&outcome.name));
        std::fs::write(&out, &outcome.bytes).with_context(|| format!("cannot write {}", out.display()))?;
        db.close().await;
        println!("{} ({} kB)", out.display(), outcome.bytes.len().div_ceil(1024));
        println!(
            "{} of {} texts are missing in this language and shown in another",
            outcome.texts.missing, outcome.texts.total
        );
        Ok(())
    }
}
