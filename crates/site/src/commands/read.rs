//! `hasila read` and `hasila symbol`: the reading of reports and symbols, without any database.

use std::{
    io::{IsTerminal, Read as _},
    path::PathBuf,
};

use anyhow::{Context, bail};

/// Read a report into its outline and operative items.
#[derive(clap::Args)]
pub(crate) struct Read {
    /// The report: UTF-8 text, DOCX, ODT or PDF, in Arabic or English; `-` reads standard input.
    file: PathBuf,
    /// Print JSON for programs.
    #[arg(long)]
    json: bool,
}

/// Print the canonical form of a document symbol.
#[derive(clap::Args)]
pub(crate) struct Symbol {
    /// A symbol in any form that people or conversions have made of it.
    #[arg(required = true, num_args = 1.., allow_hyphen_values = true)]
    text: Vec<String>,
}

impl Read {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let bytes = bytes_of(&self.file)?;
        let document = reading::read(&bytes).with_context(|| format!("cannot read {}", self.file.display()))?;
        if self.json {
            println!("{}", serde_json::to_string_pretty(&document)?);
        } else {
            let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
            print!("{}", reading::render(&document, colour));
        }
        Ok(())
    }
}

impl Symbol {
    pub(crate) fn run(self) -> anyhow::Result<()> {
        let text = self.text.join(" ");
        match reading::Symbol::parse(&text) {
            Ok(symbol) => println!("{symbol}"),
            Err(reading::SymbolError::Ambiguous { candidates, .. }) => {
                eprintln!("hasila: “{text}” may be any of these:");
                candidates.iter().for_each(|candidate| println!("{candidate}"));
            }
            Err(error) => bail!("{error}"),
        }
        Ok(())
    }
}

/// The bytes of a file, or of standard input for `-`. No more is taken from standard input than a report may have.
pub(super) fn bytes_of(file: &PathBuf) -> anyhow::Result<Vec<u8>> {
    if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().take(crate::BODY_LIMIT as u64 + 1).read_to_end(&mut bytes)?;
        return Ok(bytes);
    }
    std::fs::read(file).with_context(|| format!("cannot open {}", file.display()))
}
