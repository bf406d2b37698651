//! Turns the clauses of a query into a query of the engine, with the help of what the collection has: terms that occur
//! nowhere are left out, wrong spellings are made good, and Arabic particles are taken off where the words of the
//! collection say that they are particles.

use std::collections::HashSet;

use language::Lang;
use tantivy::{
    Score, Term,
    query::{AllQuery, BooleanQuery, BoostQuery, DisjunctionMaxQuery, Occur, PhraseQuery, Query, TermQuery},
    schema::{Field, IndexRecordOption},
};

use crate::{
    arabic,
    error::Error,
    forms::{Forms, forms, ruled_by, spelled},
    limits, little,
    parse::{Clause, Kind, Written},
    query::Correction,
    schema::Fields,
    snapshot::Snapshot,
    spelling,
};

/// How much more a word in a title counts.
const TITLE: Score = 2.0;
/// What the second-best language or field of a word adds to the best.
const TIE: Score = 0.2;

type Part = Box<dyn Query>;

/// What is to be run.
#[derive(Default)]
pub(crate) struct Plan {
    /// None: everything.
    pub(crate) query: Option<Part>,
    /// The terms that are sought, to be marked.
    pub(crate) terms: HashSet<String>,
    pub(crate) corrections: Vec<Correction>,
    /// Words that make the answer empty.
    pub(crate) unknown: Vec<String>,
}

/// What a plan is made with.
pub(crate) struct Planner<'a> {
    pub(crate) snapshot: &'a Snapshot,
    pub(crate) fields: &'a Fields,
    pub(crate) langs: &'a [Lang],
    pub(crate) has_scores: bool,
    /// Whether hidden documents are looked for too.
    pub(crate) sees_hidden: bool,
    pub(crate) plan: Plan,
}

impl Planner<'_> {
    /// Plans the clauses. With `open_end`, the last word is the beginning of one.
    pub(crate) fn plan(mut self, clauses: &[Clause], open_end: bool) -> Result<Plan, Error> {
        let is_little = |clause: &&Clause| {
            clause.kind == Kind::Word && !clause.is_excluded && little::is_little(&spelled(&clause.words[0].text))
        };
        let has_others = clauses.iter().any(|clause| !clause.is_excluded && !is_little(&clause));
        let (mut wanted, mut unwanted) = (Vec::new(), Vec::new());
        for (place, clause) in clauses.iter().enumerate() {
            let is_open = open_end && place + 1 == clauses.len() && clause.kind == Kind::Word;
            if has_others && !is_open && is_little(&clause) {
                continue;
            }
            if clause.is_excluded {
                let kept = std::mem::take(&mut self.plan.terms);
                unwanted.extend(self.clause(clause)?);
                self.plan.terms = kept;
                continue;
            }
            let begun = if is_open { self.beginning(&clause.words[0].text)? } else { Vec::new() };
            let found = any(self.clause(clause)?.into_iter().chain(begun).collect());
            match found {
                Some(part) => wanted.push(part),
                None => wanted.extend(self.corrected(clause)?),
            }
        }
        self.plan.query = join(wanted, unwanted);
        Ok(self.plan)
    }

    /// What finds a clause as it was typed; nothing when no document can have it.
    fn clause(&mut self, clause: &Clause) -> Result<Option<Part>, Error> {
        let words = &clause.words;
        match clause.kind {
            Kind::Word => self.word(&words[0].text),
            Kind::Phrase => self.phrase(words),
            Kind::Han => self.han(words),
            Kind::Hyphened => {
                let one: String = words.iter().map(|word| word.text.as_str()).collect();
                let ways = [self.phrase(words)?, self.word(&one)?];
                Ok(any(ways.into_iter().flatten().collect()))
            }
        }
    }

    fn word(&mut self, word: &str) -> Result<Option<Part>, Error> {
        let mut parts = Vec::new();
        let mut known: Vec<(Lang, Forms)> = Vec::new();
        for lang in self.langs.iter().copied() {
            let ruler = ruled_by(lang, word);
            if known.iter().all(|(lang, _)| *lang != ruler) {
                known.push((ruler, forms(ruler, word)));
            }
            let forms = known.iter().find(|(lang, _)| *lang == ruler).map(|(_, forms)| forms.clone());
            for term in self.sought(lang, forms.unwrap_or_default())? {
                self.add_term(lang, &term, &mut parts)?;
            }
        }
        Ok(any(parts))
    }

    fn add_term(&mut self, lang: Lang, term: &str, parts: &mut Vec<Part>) -> Result<(), Error> {
        for (field, boost) in self.fields_of(lang) {
            if self.snapshot.frequency(field, term)? > 0 {
                parts.push(boosted(self.term(field, term), boost));
                self.plan.terms.insert(term.to_owned());
            }
        }
        Ok(())
    }

    /// The terms under which a word is sought in a language.
    fn sought(&self, lang: Lang, forms: Forms) -> Result<Vec<String>, Error> {
        let mut sought = forms.plain;
        if !forms.bare.is_empty() || sought.iter().any(|term| term.starts_with(|c: char| c >= '\u{0600}')) {
            let typed = self.total(lang, &sought)?;
            // Typed with a particle: where the word without it is the more frequent one, it is meant too.
            if typed <= self.total(lang, &forms.bare)? {
                sought.extend(forms.bare);
            }
            for term in sought.clone() {
                let possible = format!("{}{term}", arabic::MARK);
                let (sure, possibly) = (self.total(lang, &[&term])?, self.total(lang, &[&possible])?);
                // كامل is no "like أمل": where the longer word is far more frequent, its first letter is its own.
                if possibly > 0 && possibly <= 4 * sure + 10 {
                    sought.push(possible);
                }
            }
        }
        sought.truncate(limits::SPELLINGS);
        Ok(sought)
    }

    fn total(&self, lang: Lang, terms: &[impl AsRef<str>]) -> Result<u64, Error> {
        let mut total = 0;
        for term in terms {
            for (field, _) in self.fields_of(lang) {
                total += self.snapshot.frequency(field, term.as_ref())?;
            }
        }
        Ok(total)
    }

    /// Words in this order in one field of one language.
    fn phrase(&mut self, words: &[Written]) -> Result<Option<Part>, Error> {
        let mut parts = Vec::new();
        for lang in self.langs.iter().copied() {
            let mut ways = vec![in_order(lang, words, false), in_order(lang, words, true)];
            ways.dedup();
            for way in ways {
                for (field, boost) in self.fields_of(lang) {
                    if let Some(part) = self.ordered(field, &way)? {
                        parts.push(boosted(part, boost));
                        self.plan.terms.extend(way.iter().map(|(_, term)| term.clone()));
                    }
                }
            }
        }
        Ok(any(parts))
    }

    fn ordered(&self, field: Field, terms: &[(usize, String)]) -> Result<Option<Part>, Error> {
        for (_, term) in terms {
            if self.snapshot.frequency(field, term)? == 0 {
                return Ok(None);
            }
        }
        match terms {
            [] => Ok(None),
            [(_, term)] => Ok(Some(self.term(field, term))),
            _ => {
                let terms = terms.iter().map(|(place, term)| (*place, Term::from_field_text(field, term)));
                Ok(Some(Box::new(PhraseQuery::new_with_offset(terms.collect()))))
            }
        }
    }

    /// Han characters: so many of their pairs that words of two characters may stand apart in the document. All pairs
    /// of 农村宽带 but the middle one are enough.
    fn han(&mut self, words: &[Written]) -> Result<Option<Part>, Error> {
        let pairs: Vec<String> = words.windows(2).map(|two| format!("{}{}", two[0].text, two[1].text)).collect();
        let needed = pairs.len() - (words.len() - 2) / 2;
        let mut parts = Vec::new();
        for lang in self.langs.iter().copied() {
            for (field, boost) in self.fields_of(lang) {
                let mut found = Vec::new();
                for pair in &pairs {
                    if self.snapshot.frequency(field, pair)? > 0 {
                        found.push(self.term(field, pair));
                        self.plan.terms.insert(pair.clone());
                    }
                }
                if found.len() >= needed {
                    let all = BooleanQuery::union_with_minimum_required_clauses(found, needed);
                    parts.push(boosted(Box::new(all), boost));
                }
            }
        }
        Ok(any(parts))
    }

    /// The words of the collection that begin like this one.
    fn beginning(&mut self, word: &str) -> Result<Vec<Part>, Error> {
        let words = spelling::beginnings(self.snapshot, self.fields, &spelled(word))?;
        let mut parts = Vec::new();
        for word in words {
            parts.extend(self.word(&word)?);
        }
        Ok(parts)
    }

    /// What may have been meant by a clause that no document has.
    fn corrected(&mut self, clause: &Clause) -> Result<Option<Part>, Error> {
        let typed: Vec<&str> = clause.words.iter().map(|word| word.text.as_str()).collect();
        if clause.kind == Kind::Word && !clause.words[0].is_han {
            let used = spelling::nearest(self.snapshot, self.fields, &spelled(typed[0]))?;
            let mut parts = Vec::new();
            for word in &used {
                parts.extend(self.word(word)?);
            }
            if let Some(part) = any(parts) {
                self.plan.corrections.push(Correction { typed: typed[0].to_owned(), used });
                return Ok(Some(part));
            }
        }
        let between = if clause.kind == Kind::Han { "" } else { " " };
        self.plan.unknown.push(typed.join(between));
        Ok(None)
    }

    fn fields_of(&self, lang: Lang) -> impl Iterator<Item = (Field, Score)> + use<> {
        let hidden = self.sees_hidden.then(|| self.fields.hidden(lang));
        let both = [Some(self.fields.open(lang)), hidden].into_iter().flatten();
        both.flat_map(|[title, body]| [(title, TITLE), (body, 1.0)])
    }

    fn term(&self, field: Field, term: &str) -> Part {
        let record = if self.has_scores { IndexRecordOption::WithFreqs } else { IndexRecordOption::Basic };
        Box::new(TermQuery::new(Term::from_field_text(field, term), record))
    }
}

/// The terms of a phrase at their places: by the stems of the words as typed, or of the words without accents.
fn in_order(lang: Lang, words: &[Written], folded: bool) -> Vec<(usize, String)> {
    let mut terms = Vec::new();
    for (place, word) in words.iter().enumerate() {
        let is_pair = |other: Option<&Written>| other.is_some_and(|other| other.is_han);
        if !word.is_han {
            let mut plain = forms(lang, &word.text).plain;
            let last = if folded { plain.pop() } else { plain.into_iter().next() };
            terms.extend(last.map(|term| (place, term)));
        } else if is_pair(words.get(place + 1)) {
            terms.push((place, format!("{}{}", word.text, words[place + 1].text)));
        } else if !is_pair(place.checked_sub(1).and_then(|before| words.get(before))) {
            terms.push((place, word.text.clone()));
        }
    }
    terms
}

fn boosted(part: Part, boost: Score) -> Part {
    if boost > 1.0 { Box::new(BoostQuery::new(part, boost)) } else { part }
}

/// The best of several ways to find one thing.
fn any(mut parts: Vec<Part>) -> Option<Part> {
    match parts.len() {
        0 | 1 => parts.pop(),
        _ => Some(Box::new(DisjunctionMaxQuery::with_tie_breaker(parts, TIE))),
    }
}

fn join(mut wanted: Vec<Part>, unwanted: Vec<Part>) -> Option<Part> {
    if unwanted.is_empty() && wanted.len() < 2 {
        return wanted.pop();
    }
    if wanted.is_empty() {
        wanted.push(Box::new(AllQuery));
    }
    let must = wanted.into_iter().map(|part| (Occur::Must, part));
    let must_not = unwanted.into_iter().map(|part| (Occur::MustNot, part));
    Some(Box::new(BooleanQuery::new(must.chain(must_not).collect())))
}
