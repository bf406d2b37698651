//! Reads the files of texts with known goals and says of each where it comes from and under which licence. Only what
//! may be shipped is read for training; the sets that only test are never among the rows.

use std::{
    collections::HashSet,
    fs,
    io::{self, BufReader},
    path::Path,
};

use serde::Deserialize;
use sha2::{Digest, Sha256};
use vocabulary::Target;

use super::meaning::Meanings;
use crate::words::Words;

/// Which file a row comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Source {
    /// Digital public goods: goals declared by their makers, several for one text.
    Products,
    /// Sentences in which the makers say why one goal is theirs.
    Evidence,
    /// Paragraphs with the goal that several readers agreed on.
    Paragraphs,
    /// Titles of papers with the goal that their authors accepted.
    Titles,
    /// The wording of goals and targets in six languages.
    Wording,
    /// The short labels of the targets in six languages, of our own.
    Labels,
    /// Short texts of our own with all their goals.
    Texts,
}

/// One text with known goals.
#[derive(Clone, Debug)]
pub struct Row {
    /// Where it comes from.
    pub source: Source,
    /// The text.
    pub text: String,
    /// Goals, 1 to 17.
    pub goals: Vec<u8>,
    /// The place of the target in the vocabulary, where it is the wording of one.
    pub target: Option<usize>,
    /// Rows of one group never stand on both sides of a split.
    pub group: u64,
}

impl Row {
    /// Whether whoever gave the goals looked at all of them.
    pub(crate) fn is_complete(&self) -> bool {
        matches!(self.source, Source::Products | Source::Texts)
    }
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct File {
    /// Its name.
    pub name: &'static str,
    /// SHA-256 of its bytes, in hexadecimal.
    pub hash: String,
    /// Licence and credit.
    pub credit: &'static str,
}

/// Everything that training reads.
#[derive(Clone, Debug, Default)]
pub struct Corpus {
    /// The texts.
    pub rows: Vec<Row>,
    /// What words mean, whatever the goal.
    pub meanings: Meanings,
    /// The files.
    pub files: Vec<File>,
}

/// The files that training reads, with licence and credit.
pub const SOURCES: [(&str, &str); 5] = [
    (
        "ict4d_products.jsonl.xz",
        "Unlicense and CC0 1.0; Digital Public Goods Alliance and UNICEF (publicgoods-candidates, products)",
    ),
    ("osdg_en_sample.jsonl.xz", "CC BY 4.0; OSDG Community Dataset: OSDG, UNDP IICPSD SDG AI Lab and PPMI"),
    ("aurora_survey_titles.jsonl.xz", "CC BY 4.0 (repository MIT); Aurora Universities Network; CORE"),
    ("un_sdg_framework_6lang.jsonl.xz", "repository MIT; Open SDG; wording of the United Nations"),
    ("word_meanings.txt.xz", "Apache 2.0; Google, Universal Sentence Encoder multilingual 3 (vectors of single words)"),
];
/// Read only to take rows away from training that resemble its texts.
pub const BENCHMARK: &str = "sdg_benchmark.jsonl.xz";

#[derive(Deserialize)]
struct Product {
    name: String,
    description: String,
    sdg: Vec<u8>,
    #[serde(default)]
    evidence: Vec<Single>,
    group: u64,
}

#[derive(Deserialize)]
struct Single {
    text: String,
    sdg: u8,
}

#[derive(Deserialize)]
struct Title {
    title: String,
    sdg: Vec<u8>,
}

#[derive(Deserialize)]
struct Wording {
    kind: String,
    key: String,
    sdg: u8,
    text: String,
}

/// The lines of an XZ file, and the hash of its bytes.
///
/// # Errors
/// Where the file cannot be read.
pub fn lines(path: &Path) -> io::Result<(Vec<String>, String)> {
    let bytes = fs::read(path)?;
    let hash = Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
    let mut text = Vec::new();
    lzma_rs::xz_decompress(&mut BufReader::new(bytes.as_slice()), &mut text)
        .map_err(|error| io::Error::other(format!("{}: {error:?}", path.display())))?;
    let text = String::from_utf8(text).map_err(io::Error::other)?;
    Ok((text.lines().map(str::to_owned).collect(), hash))
}

impl Corpus {
    /// Reads the files in this folder.
    ///
    /// # Errors
    /// Where a file is missing or is not what it should be.
    pub fn read(folder: &Path) -> io::Result<Corpus> {
        let mut corpus = Corpus::default();
        let readers = [
            Corpus::read_products,
            Corpus::read_paragraphs,
            Corpus::read_titles,
            Corpus::read_wording,
            Corpus::read_meanings,
        ];
        for ((name, credit), read) in SOURCES.into_iter().zip(readers) {
            let (lines, hash) = lines(&folder.join(name))?;
            read(&mut corpus, &lines)?;
            corpus.files.push(File { name, hash, credit });
        }
        corpus.add_labels();
        corpus.add_texts();
        corpus.drop_what_resembles(&lines(&folder.join(BENCHMARK))?.0)?;
        Ok(corpus)
    }

    fn read_products(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines {
            let product: Product = serde_json::from_str(line)?;
            let group = product.group;
            let text = format!("{}. {}", product.name, product.description);
            self.push(Source::Products, text, product.sdg, group);
            for evidence in product.evidence {
                self.push(Source::Evidence, evidence.text, vec![evidence.sdg], group);
            }
        }
        Ok(())
    }

    fn read_paragraphs(&mut self, lines: &[String]) -> io::Result<()> {
        for (place, line) in lines.iter().enumerate() {
            let row: Single = serde_json::from_str(line)?;
            self.push(Source::Paragraphs, row.text, vec![row.sdg], 1_000_000 + place as u64);
        }
        Ok(())
    }

    fn read_titles(&mut self, lines: &[String]) -> io::Result<()> {
        for (place, line) in lines.iter().enumerate() {
            let row: Title = serde_json::from_str(line)?;
            self.push(Source::Titles, row.title, row.sdg, 2_000_000 + place as u64);
        }
        Ok(())
    }

    fn read_wording(&mut self, lines: &[String]) -> io::Result<()> {
        for line in lines {
            let row: Wording = serde_json::from_str(line)?;
            if row.kind == "indicator" {
                continue;
            }
            let code = row.key.trim_end_matches("-title").replace('-', ".");
            let target = Target::all().iter().position(|target| target.code == code);
            let group = target.map_or(3_000_000 + u64::from(row.sdg), |target| 3_100_000 + target as u64);
            self.push(Source::Wording, row.text, vec![row.sdg], group);
            if let Some(last) = self.rows.last_mut() {
                last.target = target;
            }
        }
        Ok(())
    }

    fn read_meanings(&mut self, lines: &[String]) -> io::Result<()> {
        self.meanings = Meanings::read(lines)?;
        Ok(())
    }

    /// Texts of our own: `goals|text`, goals split by commas; 0 where there is none.
    fn add_texts(&mut self) {
        for (place, row) in include_str!("../../lexicon/texts.tsv").lines().enumerate() {
            let Some((goals, text)) = row.split_once('|') else { continue };
            let goals = goals.split(',').filter_map(|goal| goal.parse().ok()).filter(|goal| *goal > 0).collect();
            self.push(Source::Texts, text.to_owned(), goals, 4_000_000 + place as u64);
        }
    }

    fn add_labels(&mut self) {
        for (place, target) in Target::all().iter().enumerate() {
            for text in crate::labels::labels(target).into_iter().flatten() {
                self.push(Source::Labels, text.to_owned(), vec![target.goal], 3_100_000 + place as u64);
                if let Some(last) = self.rows.last_mut() {
                    last.target = Some(place);
                }
            }
        }
    }

    fn push(&mut self, source: Source, text: String, goals: Vec<u8>, group: u64) {
        self.rows.push(Row { source, text, goals, target: None, group });
    }

    /// Takes away every row that shares a fifth of its runs of five words with the texts of a test.
    fn drop_what_resembles(&mut self, lines: &[String]) -> io::Result<()> {
        let mut known = HashSet::new();
        for line in lines {
            let row: serde_json::Value = serde_json::from_str(line)?;
            known.extend(runs(row["text"].as_str().unwrap_or_default()));
        }
        self.rows.retain(|row| {
            let own = runs(&row.text);
            let shared = own.iter().filter(|run| known.contains(*run)).count();
            own.is_empty() || shared * 5 < own.len()
        });
        Ok(())
    }
}

/// The runs of five words of a text.
fn runs(text: &str) -> Vec<String> {
    let words = Words::of(text);
    let run = |from: usize| (from..from + 5).map(|place| words.word(place)).collect::<Vec<_>>().join(" ");
    (0..words.list.len().saturating_sub(4)).map(run).collect()
}
