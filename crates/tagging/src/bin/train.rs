//! Learns the weights from the data files and writes them: `train --data DIR [--out FILE] [--check]`. With `--check`
//! nothing is written; it fails unless the file there has the same bytes.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{env, fs, path::PathBuf, process::ExitCode};

use tagging::training::{Corpus, Row, Settings, train};

const OUT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/weights/weights.bin");

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            println!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), String> {
    let given: Vec<String> = env::args().skip(1).collect();
    let after = |name: &str| given.iter().position(|word| word == name).and_then(|place| given.get(place + 1));
    let folder = PathBuf::from(after("--data").ok_or("train --data DIR [--out FILE] [--check]")?);
    let out = PathBuf::from(after("--out").map_or(OUT, String::as_str));
    let corpus = Corpus::read(&folder).map_err(|error| error.to_string())?;
    let rows: Vec<&Row> = corpus.rows.iter().collect();
    let bytes = train(&rows, &corpus.meanings, &corpus.files, &Settings::default())?.to_bytes();
    if given.iter().any(|word| word == "--check") {
        let kept = fs::read(&out).map_err(|error| error.to_string())?;
        return if kept == bytes { Ok(()) } else { Err("the weights differ from those in the file".to_owned()) };
    }
    fs::write(&out, &bytes).map_err(|error| error.to_string())?;
    println!("{} rows, {} bytes written to {}", rows.len(), bytes.len(), out.display());
    Ok(())
}
