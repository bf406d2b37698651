//! Prints how well and how fast near-duplicates are found: `measure --data DIR [--quick]`, with the folder of the sets that
//! `crates/tagging/README.md` names. From real texts it makes copies of several kinds, asks for each, and asks for texts
//! that are nobody's copy; then the same across languages; then, unless it is to be quick, 100,000 entries for the time.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{env, error::Error, fs, path::Path, time::Instant};

use language::Lang;
use likeness::{Candidate, Collection, Entry, Likeness, SHOWN, SHOWN_VERSION, SHOWN_VERSION_OF_KIN, Sketch, shared};
use serde_json::Value;
use tagging::{Tagger, training::lines};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// So many copies of each kind are made.
const COPIES: usize = 600;
/// A text with fewer letters is no description of a project.
const LEAST: usize = 300;

fn main() -> Outcome<()> {
    let given: Vec<String> = env::args().skip(1).collect();
    let after = |name: &str| given.iter().position(|word| word == name).and_then(|place| given.get(place + 1));
    let folder = Path::new(after("--data").ok_or("measure --data DIR [--quick]")?);
    let texts = texts(folder)?;
    one_language(&texts);
    across_languages(folder)?;
    if !given.iter().any(|word| word == "--quick") {
        speed(&texts);
    }
    Ok(())
}

/// Descriptions of real products, and paragraphs on development; one of each group of near-duplicates that the sets
/// name.
fn texts(folder: &Path) -> Outcome<Vec<String>> {
    let mut texts = Vec::new();
    let mut seen = std::collections::BTreeSet::new();
    for line in lines(&folder.join("ict4d_products.jsonl.xz"))?.0 {
        let row: Value = serde_json::from_str(&line)?;
        let evidence = row["evidence"].as_array().ok_or("no evidence")?.iter();
        let evidence: Vec<&str> = evidence.filter_map(|one| one["text"].as_str()).collect();
        if seen.insert(format!("product {}", row["group"])) {
            texts.push(format!("{} {}", row["description"].as_str().unwrap_or_default(), evidence.join(" ")));
        }
    }
    let originals = lines(&folder.join("osdg_es.jsonl.xz"))?.0;
    for (original, line) in originals.iter().zip(&lines(&folder.join("osdg_es_mt_en_fr.jsonl.xz"))?.0) {
        let (original, row): (Value, Value) = (serde_json::from_str(original)?, serde_json::from_str(line)?);
        if seen.insert(format!("paragraph {}", original["group"])) {
            texts.push(row["en"].as_str().unwrap_or_default().to_owned());
        }
    }
    texts.retain(|text| text.chars().count() >= LEAST);
    let mut chance = Chance(11);
    (1..texts.len()).rev().for_each(|last| texts.swap(last, chance.below(last + 1)));
    Ok(texts)
}

fn entry(body: &str) -> Entry<'_> {
    Entry { lang: Some(Lang::En), body, ..Entry::default() }
}

/// A way to make a copy of a text, given another text.
type Edit = fn(&str, &str, &mut Chance) -> String;

const EDITS: [(&str, Edit); 7] = [
    ("one word in ten dropped", |text, _, chance| drop_words(text, 10, chance)),
    ("three in ten dropped, sentences shuffled", |text, _, chance| {
        let dropped = drop_words(text, 30, chance);
        let mut sentences: Vec<&str> = dropped.split_inclusive(". ").collect();
        (1..sentences.len()).rev().for_each(|last| sentences.swap(last, chance.below(last + 1)));
        sentences.join(" ")
    }),
    ("first half only", |text, _, _| {
        let words: Vec<&str> = text.split(' ').collect();
        words[..words.len() / 2].join(" ")
    }),
    ("introduced and concluded", |text, _, _| {
        format!(
            "We are happy to present our project to the Summit. Please find a description below. {text} For \
                 more information please contact the project team, who will gladly answer all questions."
        )
    }),
    ("one word in four another, clauses turned round", paraphrase),
    ("put into a longer text", |text, other, _| format!("{other} {text}")),
    ("same template, other names and numbers", template),
];

fn drop_words(text: &str, percent: usize, chance: &mut Chance) -> String {
    text.split(' ').filter(|_| chance.below(100) >= percent).collect::<Vec<_>>().join(" ")
}

fn paraphrase(text: &str, other: &str, chance: &mut Chance) -> String {
    let others: Vec<&str> = other.split(' ').collect();
    let turn = |sentence: &str| {
        let mut clauses: Vec<&str> = sentence.split(", ").collect();
        clauses.reverse();
        clauses.join(", ")
    };
    let turned: Vec<String> = text.split(". ").map(turn).collect();
    let replace = |word: &str, chance: &mut Chance| {
        if chance.below(4) == 0 { others[chance.below(others.len())].to_owned() } else { word.to_owned() }
    };
    turned.join(". ").split(' ').map(|word| replace(word, chance)).collect::<Vec<_>>().join(" ")
}

/// Every name and number becomes another: what a series of projects by one form looks like.
fn template(text: &str, _: &str, chance: &mut Chance) -> String {
    const PLACES: [&str; 8] =
        ["Ruritania", "Zubrowka", "Freedonia", "Wakanda", "Genovia", "Latveria", "Sokovia", "Elbonia"];
    let mut before = ".";
    let mut words = Vec::new();
    for word in text.split(' ') {
        let is_name = word.starts_with(char::is_uppercase) && !before.ends_with(['.', ':', '!', '?']);
        words.push(match () {
            () if word.chars().any(|letter| letter.is_ascii_digit()) => (10 + chance.below(9_000)).to_string(),
            () if is_name => PLACES[chance.below(PLACES.len())].to_owned(),
            () => word.to_owned(),
        });
        before = word;
    }
    words.join(" ")
}

fn one_language(texts: &[String]) {
    let count = texts.len().min(6_000) / 2;
    let (known, foreign) = (&texts[..count], &texts[count..2 * count]);
    let mut collection = Collection::new();
    known.iter().enumerate().for_each(|(n, text)| collection.insert(&n.to_string(), Sketch::of(&entry(text))));
    let best = |text: &str| collection.alike(&entry(text), 3).wordings;
    let mut scores: Vec<f32> = foreign.iter().map(|text| best(text).first().map_or(0.0, |one| one.score)).collect();
    scores.sort_by(|one, other| other.total_cmp(one));
    let false_matches = scores.iter().filter(|score| **score > 0.0).count();
    let at_one = scores[foreign.len() / 100].max(SHOWN);
    println!("## {count} entries, {} texts that are nobody's copy", foreign.len());
    println!(
        "shown (from {SHOWN}): {false_matches} false, {:.2} %",
        100.0 * false_matches as f64 / foreign.len() as f64
    );
    let right = copies(known, foreign, at_one, &best);
    let copies = COPIES.min(count) * (EDITS.len() - 1);
    let precision = right as f64 / (right + false_matches) as f64;
    let recall = right as f64 / copies as f64;
    println!(
        "together: precision {precision:.3}, recall {recall:.3} (of {copies} copies and {} others)",
        foreign.len()
    );
}

/// Prints how many copies of each kind are found, and gives the number of all but those of templates.
fn copies(known: &[String], foreign: &[String], at_one: f32, best: &dyn Fn(&str) -> Vec<Candidate>) -> usize {
    println!("{:<50} recall | at 1 % false ({at_one:.2}) | first | called template", "kind of copy");
    let count = COPIES.min(known.len());
    let mut right = 0;
    for (place, (name, edit)) in EDITS.iter().enumerate() {
        let mut chance = Chance(place as u64 + 1);
        let (mut shown, mut at, mut is_first, mut templates) = (0, 0, 0, 0);
        for number in 0..count {
            let found = best(&edit(&known[number], &foreign[number], &mut chance));
            let own = found.iter().position(|one| one.id == number.to_string());
            shown += usize::from(own.is_some());
            at += usize::from(own.is_some_and(|own| found[own].score >= at_one));
            is_first += usize::from(own == Some(0));
            templates += usize::from(own.is_some_and(|own| found[own].likeness == Likeness::Template));
        }
        let of = |found: usize| found as f64 / count as f64;
        println!(
            "{name:<50} {:.3}  | {:.3}                | {:.3} | {:.3}",
            of(shown),
            of(at),
            of(is_first),
            of(templates)
        );
        right += if place + 1 < EDITS.len() { shown } else { 0 };
    }
    right
}

fn across_languages(folder: &Path) -> Outcome<()> {
    println!(
        "\n## Across languages, by concepts, numbers, names and beginnings of words (shown from {SHOWN_VERSION}, {SHOWN_VERSION_OF_KIN})"
    );
    println!("every second text has its version among the known ones, and the others have none");
    println!("{:<38} first | among three | another first | shown though there is none", "from → to");
    let (es, en, fr) = translated(folder)?;
    versions(&format!("es → en, {} paragraphs (machine)", es.len()), &en, &es);
    versions(&format!("fr → es, {} paragraphs (machine)", es.len()), &es, &fr);
    let six = six_languages(folder)?;
    let english = six.iter().position(|one| one[0].0 == Lang::En).ok_or("no English")?;
    for texts in six.iter().filter(|texts| texts[0].0 != Lang::En) {
        let name = format!("{} → en, {} targets and indicators", texts[0].0.code(), texts.len());
        versions(&name, &six[english], texts);
    }
    for (lang, texts, english) in probes(folder)? {
        versions(&format!("{} → en, {} blurbs", lang.code(), texts.len()), &english, &texts);
    }
    Ok(())
}

/// Asks for each text among those in another language that stand at the same places.
fn versions(name: &str, known: &[(Lang, String)], asked: &[(Lang, String)]) {
    let tagger = Tagger::shipped();
    let entry = |(lang, body): &'_ (Lang, String)| (Some(*lang), body.clone(), tagger.concept_names(body));
    let mut collection = Collection::new();
    for (number, one) in known.iter().enumerate().step_by(2) {
        let (lang, body, concepts) = entry(one);
        let sketch = Sketch::of(&Entry { lang, body: &body, concepts, ..Entry::default() });
        collection.insert(&number.to_string(), sketch);
    }
    let (mut is_first, mut three, mut another, mut falsely) = (0, 0, 0, 0);
    for (number, one) in asked.iter().enumerate() {
        let (lang, body, concepts) = entry(one);
        let found = collection.alike(&Entry { lang, body: &body, concepts, ..Entry::default() }, 3).versions;
        if number % 2 == 1 {
            falsely += usize::from(!found.is_empty());
            continue;
        }
        let own = found.iter().position(|one| one.id == number.to_string());
        is_first += usize::from(own == Some(0));
        three += usize::from(own.is_some());
        another += usize::from(!found.is_empty() && own != Some(0));
    }
    let half = asked.len().div_ceil(2) as f64;
    let of = |found: usize| found as f64 / half;
    println!(
        "{name:<38} {:.3} | {:.3}       | {:.3}         | {:.3}",
        of(is_first),
        of(three),
        of(another),
        of(falsely)
    );
}

type Texts = Vec<(Lang, String)>;

fn translated(folder: &Path) -> Outcome<(Texts, Texts, Texts)> {
    let (mut es, mut en, mut fr) = (Vec::new(), Vec::new(), Vec::new());
    let originals = lines(&folder.join("osdg_es.jsonl.xz"))?.0;
    let translations = lines(&folder.join("osdg_es_mt_en_fr.jsonl.xz"))?.0;
    for (original, translation) in originals.iter().zip(&translations).step_by(originals.len() / 2_000) {
        let (original, translation): (Value, Value) =
            (serde_json::from_str(original)?, serde_json::from_str(translation)?);
        let text = |row: &Value, name: &str| row[name].as_str().unwrap_or_default().to_owned();
        es.push((Lang::Es, text(&original, "text")));
        en.push((Lang::En, text(&translation, "en")));
        fr.push((Lang::Fr, text(&translation, "fr")));
    }
    Ok((es, en, fr))
}

/// Targets and indicators that exist in all six languages, in one order.
fn six_languages(folder: &Path) -> Outcome<Vec<Texts>> {
    let mut keys: std::collections::BTreeMap<String, std::collections::BTreeMap<String, String>> = Default::default();
    for line in lines(&folder.join("un_sdg_framework_6lang.jsonl.xz"))?.0 {
        let row: Value = serde_json::from_str(&line)?;
        let text = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        if matches!(row["kind"].as_str(), Some("target" | "indicator")) {
            keys.entry(format!("{}/{}", text("kind"), text("key"))).or_default().insert(text("lang"), text("text"));
        }
    }
    keys.retain(|_, texts| texts.len() == 6);
    let of = |lang: Lang| keys.values().map(|texts| (lang, texts[lang.code()].clone())).collect();
    Ok(Lang::ALL.into_iter().map(of).collect())
}

/// Short descriptions of projects that were written in six languages.
fn probes(folder: &Path) -> Outcome<Vec<(Lang, Texts, Texts)>> {
    let rows = fs::read_to_string(folder.join("probe6.jsonl"))?;
    let rows: Vec<Value> = rows.lines().map(serde_json::from_str).collect::<Result<_, _>>()?;
    let of = |lang: Lang| -> Texts {
        rows.iter().map(|row| (lang, row[lang.code()].as_str().unwrap_or_default().to_owned())).collect()
    };
    Ok(Lang::ALL.into_iter().filter(|lang| *lang != Lang::En).map(|lang| (lang, of(lang), of(Lang::En))).collect())
}

/// Halves of real texts put together, so that many share some wording; each with the number of an organisation.
fn made(texts: &[String], count: usize) -> Vec<(String, usize)> {
    let mut chance = Chance(5);
    let mut half = |is_end: bool| {
        let text = &texts[chance.below(texts.len())];
        let middle = (text.len() / 2..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or_default();
        if is_end { &text[middle..] } else { &text[..middle] }
    };
    let made = (0..count).map(|number| (format!("{} {}", half(false), half(true)), number * 7_919 % ORGANISATIONS));
    made.collect()
}

const ENTRIES: usize = 100_000;
const ORGANISATIONS: usize = 5_000;

fn speed(texts: &[String]) {
    let organisations: Vec<String> = (0..ORGANISATIONS).map(|n| format!("Organisation {n}")).collect();
    let made = made(texts, ENTRIES);
    let concepts: Vec<Vec<&str>> = texts.iter().take(500).map(|text| Tagger::shipped().concept_names(text)).collect();
    let entry = |number: usize| {
        let (text, organisation) = &made[number];
        let title = text.get(..60).unwrap_or(text);
        let concepts = concepts[number % concepts.len()].clone();
        Entry {
            lang: Some(Lang::ALL[number % 6]),
            title,
            body: text,
            organisation: &organisations[*organisation],
            concepts,
        }
    };
    println!("\n## {ENTRIES} entries of {} letters", made.iter().map(|one| one.0.len()).sum::<usize>() / ENTRIES);
    let (before, start) = (memory(), Instant::now());
    let sketches: Vec<Sketch> = (0..ENTRIES).map(|number| Sketch::of(&entry(number))).collect();
    let stored: usize = sketches.iter().take(1_000).map(|one| one.to_bytes().len()).sum();
    println!("sketched in {:.1} s, {} bytes each as stored", start.elapsed().as_secs_f64(), stored / 1_000);
    let start = Instant::now();
    let mut collection = Collection::new();
    for (number, sketch) in sketches.into_iter().enumerate() {
        collection.insert(&number.to_string(), sketch);
    }
    println!("put in in {:.1} s, {:.0} MB of memory", start.elapsed().as_secs_f64(), memory() - before);
    let mut found = 0;
    time("an answer, with what is alike", 300, |turn| found += collection.alike(&entry(turn * 331), 5).wordings.len());
    time("titles while they are typed", 300, |turn| {
        let entry = entry(turn * 331);
        found += collection.titled(entry.title, entry.organisation, 5).len();
    });
    time("shared passages of two texts", 300, |turn| found += shared(&made[turn].0, &made[turn * 331].0).0.len());
    time("one taken out and put in again", 300, |turn| {
        collection.insert(&(turn * 331).to_string(), Sketch::of(&entry(turn * 331)));
    });
    println!("(checks: {found})");
}

/// The best of three for each turn: what remains is the work, not the neighbours'.
fn time(name: &str, turns: usize, mut run: impl FnMut(usize)) {
    let mut times = Vec::with_capacity(turns);
    for turn in 0..turns {
        let mut best = f64::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            run(turn);
            best = best.min(start.elapsed().as_secs_f64() * 1e3);
        }
        times.push(best);
    }
    times.sort_by(f64::total_cmp);
    let at = |percent: usize| times[turns * percent / 100];
    println!("{name:<32} p50 {:>6.2} ms  p99 {:>6.2} ms", at(50), at(99));
}

/// The memory of this process in MB, where the system tells it.
fn memory() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:"));
    line.and_then(|line| line.trim().split(' ').next()?.parse::<f64>().ok()).unwrap_or_default() / 1e3
}

/// Numbers that look drawn by lot, the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}
