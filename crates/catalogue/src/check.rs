//! The six files compared: what one language has and another lacks, and whether functions can be made of it all.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    LANGS, Problem, REFERENCE,
    parse::{Defined, File},
    plural::{self, Rule},
};

/// Six files with nothing missing, ready to be written as functions.
pub struct Catalogue {
    /// The source of each language, in the order of [`LANGS`].
    pub sources: Vec<(String, String)>,
    /// What to write, in alphabetical order of the messages.
    pub functions: Vec<Function>,
}

/// One function to be written: a message or an attribute of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Function {
    /// The message's id (`register-count`).
    pub message: String,
    /// The attribute, if it is not the value of the message.
    pub attribute: Option<String>,
    /// Its variables without the dollar, in alphabetical order.
    pub variables: Vec<String>,
    /// How it reads in English, on one line.
    pub english: String,
}

/// Everything wrong in the files of the languages, given as (code, source). Empty when there is nothing to mend.
pub fn check(sources: &[(&str, &str)]) -> Vec<Problem> {
    read(sources).err().unwrap_or_default()
}

/// Reads the files of the six languages, given as (code, source).
///
/// # Errors
/// Every problem found, in the order of file and line, when any language lacks or breaks anything.
pub fn read(sources: &[(&str, &str)]) -> Result<Catalogue, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut files: BTreeMap<&str, File> = BTreeMap::new();
    for (lang, source) in sources {
        files.insert(lang, File::parse(lang, source));
    }
    for lang in LANGS.into_iter().filter(|lang| !files.contains_key(lang)) {
        problems.push(whole_file(lang, "is missing"));
    }
    let reference = files.remove(REFERENCE).unwrap_or_else(|| File::parse(REFERENCE, ""));
    let functions = functions(&reference);
    problems.extend(names(&reference, &functions));
    if !reference.patterns.is_empty() {
        for file in files.values_mut() {
            compare(&reference, file);
        }
    }
    problems.extend(plurals_avoided(&reference, &files));
    problems.extend(reference.problems);
    problems.extend(files.into_values().flat_map(|file| file.problems));
    if !problems.is_empty() {
        problems.sort();
        problems.dedup();
        return Err(problems);
    }
    let sources = LANGS.iter().filter_map(|lang| sources.iter().find(|(code, _)| code == lang));
    let sources = sources.map(|(lang, source)| ((*lang).to_owned(), (*source).to_owned())).collect();
    Ok(Catalogue { sources, functions })
}

fn whole_file(lang: &str, fault: &str) -> Problem {
    Problem { lang: lang.to_owned(), line: None, subject: String::new(), fault: fault.to_owned() }
}

/// What the reference language has and `file` lacks, and the other way round. Terms are each language's own affair.
fn compare(reference: &File, file: &mut File) {
    let mut found = Vec::new();
    for (name, defined) in messages(reference) {
        match file.patterns.get(name) {
            Some(here) => {
                let faults = compare_variables(reference, file, name).into_iter().map(|fault| (here.line, fault));
                let faults = faults.chain(compare_keys(reference, file, name));
                found.extend(faults.map(|(line, fault)| (Some(line), name.clone(), fault)));
            }
            None => {
                found.push((None, name.clone(), format!("is missing (locales/{REFERENCE}, line {})", defined.line)));
            }
        }
    }
    for (name, defined) in messages(file).filter(|(name, _)| !reference.patterns.contains_key(*name)) {
        found.push((Some(defined.line), name.clone(), format!("is not in “{REFERENCE}”")));
    }
    for (line, name, fault) in found {
        file.problem(line, &name, fault);
    }
}

fn compare_variables(reference: &File, file: &File, name: &str) -> Vec<String> {
    let (wanted, used) = (reference.variables(name), file.variables(name));
    let unused = wanted.difference(&used).map(|variable| format!("does not use ${variable}"));
    let new = used.difference(&wanted).map(|variable| format!("uses ${variable}, which “{REFERENCE}” does not"));
    unused.chain(new).collect()
}

/// Differences in the choices by words of our own, each with its line.
fn compare_keys(reference: &File, file: &File, name: &str) -> Vec<(usize, String)> {
    let line = file.patterns.get(name).map_or(1, |defined| defined.line);
    let (wanted, offered) = (keys(reference, name), keys(file, name));
    let mut found = Vec::new();
    for (variable, keys) in &wanted {
        // Every select on the variable in this message must know all its keys, nested ones too.
        for (line, here) in selects_by_key(file, name, variable) {
            found.extend(keys.difference(&here).map(|key| (line, format!("lacks [{key}] of ${variable}"))));
            let new = here.difference(keys);
            found.extend(new.map(|key| (line, format!("has [{key}] of ${variable}, which “{REFERENCE}” has not"))));
        }
        if !offered.contains_key(variable) {
            found.push((line, format!("does not choose by ${variable}, as “{REFERENCE}” does")));
        }
    }
    for variable in offered.keys().filter(|variable| !wanted.contains_key(*variable)) {
        found.push((line, format!("chooses by ${variable}, which “{REFERENCE}” does not")));
    }
    found
}

/// Messages and their attributes, without the terms.
fn messages<'f>(file: &'f File) -> impl Iterator<Item = (&'f String, &'f Defined)> {
    file.patterns.iter().filter(|(name, _)| !name.starts_with('-'))
}

/// For each variable that a message chooses by with words of our own, all the keys offered for it.
fn keys(file: &File, name: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut keys: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let selects = file.patterns.get(name).into_iter().flat_map(|defined| &defined.shape.selects);
    for select in selects.filter(|select| select.rule == Rule::Keys) {
        keys.entry(select.variable.clone()).or_default().extend(select.keys.iter().cloned());
    }
    keys
}

/// The line and the keys of each select of a message by words of our own on one variable.
fn selects_by_key(file: &File, name: &str, variable: &str) -> Vec<(usize, BTreeSet<String>)> {
    let selects = file.patterns.get(name).into_iter().flat_map(|defined| &defined.shape.selects);
    selects
        .filter(|select| select.rule == Rule::Keys && select.variable == variable)
        .map(|select| (file.line_at(select.offset), select.keys.clone()))
        .collect()
}

/// Where some language counts by a variable, each language with several plural forms must.
fn plurals_avoided(reference: &File, files: &BTreeMap<&str, File>) -> Vec<Problem> {
    let counted = |file: &File, name: &str| -> BTreeSet<(String, Rule)> {
        let selects = file.patterns.get(name).into_iter().flat_map(|defined| &defined.shape.selects);
        let plural = selects.filter(|select| select.rule != Rule::Keys);
        plural.map(|select| (select.variable.clone(), select.rule)).collect()
    };
    let mut problems = Vec::new();
    for (name, _) in messages(reference) {
        let all: Vec<(&str, &File)> =
            files.iter().map(|(lang, file)| (*lang, file)).chain([(REFERENCE, reference)]).collect();
        let wanted: BTreeSet<_> = all.iter().flat_map(|(_, file)| counted(file, name)).collect();
        for (lang, file) in all {
            let Some(defined) = file.patterns.get(name) else { continue };
            for (variable, rule) in wanted.difference(&counted(file, name)) {
                let forms = plural::required(lang, *rule);
                if forms.len() > 1 {
                    let fault = format!("has no plural forms of ${variable}; it needs {}", forms.join(", "));
                    let (lang, subject) = (lang.to_owned(), name.clone());
                    problems.push(Problem { lang, line: Some(defined.line), subject, fault });
                }
            }
        }
    }
    problems
}

fn functions(reference: &File) -> Vec<Function> {
    messages(reference)
        .map(|(name, defined)| {
            let (message, attribute) = match name.split_once('.') {
                Some((message, attribute)) => (message, Some(attribute.to_owned())),
                None => (name.as_str(), None),
            };
            Function {
                message: message.to_owned(),
                attribute,
                variables: reference.variables(name).into_iter().collect(),
                english: defined.shape.preview.split_whitespace().collect::<Vec<_>>().join(" "),
            }
        })
        .collect()
}

/// Names that cannot become functions: not kebab-case, words of Rust, or two that become one.
fn names(reference: &File, functions: &[Function]) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut taken = BTreeSet::new();
    for function in functions {
        let subject = function.subject();
        let line = reference.patterns.get(&subject).map(|defined| defined.line);
        let mut problem = |fault: String| {
            problems.push(Problem { lang: REFERENCE.to_owned(), line, subject: subject.clone(), fault });
        };
        let parts = [Some(&function.message), function.attribute.as_ref()];
        if !parts.into_iter().flatten().all(|part| is_kebab_case(part)) {
            problem("is not in kebab-case (small letters, digits, single hyphens)".to_owned());
        }
        if is_rust_word(&function.name()) {
            problem("is a word of Rust; give it another name".to_owned());
        }
        if !taken.insert(function.name()) {
            problem(format!("makes a second function {}()", function.name()));
        }
    }
    problems
}

fn is_kebab_case(name: &str) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.split('-').all(|word| !word.is_empty())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

/// Words that Rust keeps for itself and that could be a message's id.
pub(crate) fn is_rust_word(name: &str) -> bool {
    const WORDS: &str = " abstract as async await become box break const continue crate do dyn else enum extern false \
        final fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static struct \
        super trait true try type typeof unsafe unsized use virtual where while yield ";
    WORDS.contains(&format!(" {name} "))
}

impl Function {
    /// The function's name in Rust.
    pub fn name(&self) -> String {
        self.subject().replace(['-', '.'], "_")
    }

    /// The name in the catalogue: `message` or `message.attribute`.
    fn subject(&self) -> String {
        match &self.attribute {
            Some(attribute) => format!("{}.{attribute}", self.message),
            None => self.message.clone(),
        }
    }
}
