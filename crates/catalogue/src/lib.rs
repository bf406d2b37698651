//! Message catalogues, checked and turned into typed functions while a slice is being built.
//!
//! A slice's `build.rs` calls [`generate`]; the build stops with one list of everything that is missing or wrong in
//! any of the six languages. The core is pure: [`check`] and [`read()`] look at sources, [`write()`] makes Rust text.
//! Nothing here runs when the platform does: rendering belongs to the `language` crate.

mod check;
mod parse;
mod pattern;
mod plural;
#[cfg(test)]
mod tests;
mod write;

use std::{
    collections::BTreeSet,
    env, fmt, fs,
    path::{Path, PathBuf},
};

pub use check::{Catalogue, Function, check, read};
pub use write::write;

/// The codes of the six languages, in the order of the United Nations. They are also the folders of `locales/`.
pub const LANGS: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

/// The language that the others are compared with, and that documents the functions.
pub const REFERENCE: &str = "en";

/// One thing wrong in one language's file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The code of the language whose file has to change.
    pub lang: String,
    /// The line in that file, counted from 1; none where something is absent from the whole file.
    pub line: Option<usize>,
    /// The message or term concerned (`register-count`, `register-count.label`, `-body`); empty for the whole file.
    pub subject: String,
    /// What is wrong, in words.
    pub fault: String,
}

impl Problem {
    /// The problem as a compiler would print it, for the catalogue of `slice`.
    fn located(&self, slice: &str) -> String {
        let Problem { lang, line, subject, fault } = self;
        let line = line.map(|line| format!(":{line}")).unwrap_or_default();
        let subject = if subject.is_empty() { String::new() } else { format!("`{subject}` ") };
        format!("locales/{lang}/{slice}.ftl{line}: {subject}{fault}")
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.located("*"))
    }
}

/// Checks `locales/<lang>/<slice>.ftl` in the six languages and writes `$OUT_DIR/words.rs`. For use in `build.rs`.
///
/// # Panics
/// With the list of all problems, each with file and line, when any language lacks or breaks anything; and when
/// called outside a build script.
pub fn generate(slice: &str) {
    let home = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").expect("cargo tells a build script its crate"));
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("cargo gives a build script a place to write"));
    match build(&locales_above(&home), slice) {
        Ok(code) => fs::write(out.join("words.rs"), code).expect("a build script may write to its own folder"),
        Err(problems) => panic!("{}", listing(slice, &problems)),
    }
}

/// The functions for the six files of `slice` in the folder `locales`.
fn build(locales: &Path, slice: &str) -> Result<String, BTreeSet<Problem>> {
    let mut sources = Vec::new();
    let mut unread = BTreeSet::new();
    for lang in LANGS {
        let file = locales.join(lang).join(format!("{slice}.ftl"));
        watch(&file);
        match fs::read_to_string(&file) {
            Ok(source) => sources.push((lang, source)),
            Err(error) => {
                let fault = format!("cannot be read: {error}");
                unread.insert(Problem { lang: lang.to_owned(), line: None, subject: String::new(), fault });
            }
        }
    }
    let borrowed: Vec<(&str, &str)> = sources.iter().map(|(lang, source)| (*lang, source.as_str())).collect();
    read(&borrowed).map(|catalogue| write(&catalogue)).map_err(|problems| {
        // A file that could not be read is reported once, with the reason.
        let of_read = |problem: &Problem| borrowed.iter().any(|(lang, _)| *lang == problem.lang);
        unread.into_iter().chain(problems.into_iter().filter(of_read)).collect()
    })
}

/// The `locales` folder of the workspace that the crate at `home` belongs to.
fn locales_above(home: &Path) -> PathBuf {
    home.ancestors()
        .map(|folder| folder.join("locales"))
        .find(|locales| locales.is_dir())
        .unwrap_or_else(|| home.join("../../locales"))
}

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to cargo")]
fn watch(file: &Path) {
    println!("cargo::rerun-if-changed={}", file.display());
}

fn listing(slice: &str, problems: &BTreeSet<Problem>) -> String {
    let lines: Vec<String> = problems.iter().map(|problem| problem.located(slice)).collect();
    format!("\n\nThe messages of “{slice}” have {} problem(s):\n{}\n", lines.len(), lines.join("\n"))
}
