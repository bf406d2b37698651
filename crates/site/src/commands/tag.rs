//! `hasila tag`: which action lines, goals and targets a text speaks of, without any database; and the decisions that people
//! made about such suggestions, for those who train again.

use std::path::PathBuf;

use anyhow::Context;
use language::Lang;
use tagging::Suggestion;

use super::{Place, read::bytes_of};

/// Say which action lines, goals and targets a text speaks of.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Tag {
    #[command(subcommand)]
    command: Option<Command>,
    /// UTF-8 text, DOCX, ODT or PDF, in any of the six languages; `-` reads standard input.
    #[arg(required = true)]
    file: Option<PathBuf>,
    /// Print JSON for programs.
    #[arg(long)]
    json: bool,
    /// The language of the names: ar, en, es, fr, ru or zh.
    #[arg(long, default_value = "en")]
    lang: Lang,
}

#[derive(clap::Subcommand)]
enum Command {
    /// Print the decisions that were kept, one in JSON on each line.
    Decisions(Place),
}

impl Tag {
    pub(crate) async fn run(self) -> anyhow::Result<()> {
        match (self.command, self.file) {
            (Some(Command::Decisions(place)), _) => decisions(&place).await,
            (None, Some(file)) => suggest(&file, self.json, self.lang),
            (None, None) => Ok(()),
        }
    }
}

fn suggest(file: &PathBuf, json: bool, lang: Lang) -> anyhow::Result<()> {
    let bytes = bytes_of(file)?;
    // An empty text speaks of nothing, which is an answer; what cannot be read is none.
    let text = match reading::text(&bytes) {
        Err(reading::Error::Empty) => String::new(),
        read => read.with_context(|| format!("cannot read {}", file.display()))?,
    };
    let suggestions = tagging::suggest(&text);
    if json {
        println!("{}", serde_json::to_string_pretty(&mapping::as_json(lang, &text, &suggestions))?);
        return Ok(());
    }
    if suggestions.is_empty() {
        println!("no action line, goal or target was found");
    }
    for suggestion in &suggestions {
        println!("{}", line(lang, suggestion));
    }
    Ok(())
}

/// A suggestion as two lines: what and how sure, and the words that say so.
fn line(lang: Lang, suggestion: &Suggestion) -> String {
    let mut words: Vec<&str> = Vec::new();
    for evidence in &suggestion.evidence {
        if !words.contains(&evidence.words.as_str()) {
            words.push(&evidence.words);
        }
    }
    let percent = (suggestion.probability * 100.0).round();
    let head = format!("{:<12} {percent:>3} %  {}", suggestion.topic.to_string(), suggestion.topic.name(lang));
    if words.is_empty() { head } else { format!("{head}\n{:20}{}", "", words.join(", ")) }
}

async fn decisions(place: &Place) -> anyhow::Result<()> {
    let db = place.open_existing().await?;
    for kept in mapping::store::list(&db, i64::MAX, 0).await? {
        println!("{}", serde_json::to_string(&kept)?);
    }
    db.close().await;
    Ok(())
}
