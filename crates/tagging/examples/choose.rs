//! Measures settings without the sets that test: `choose --data DIR [--NAME VALUE …]`, one name for each of
//! [`Settings`]. Five folds leave out products (never those set aside for testing), paragraphs and wordings of targets
//! in turn; the paragraphs in Spanish and in machine-made English, whose licence is unclear, are only looked at.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{
    collections::{BTreeMap, HashSet},
    env,
    error::Error,
    path::{Path, PathBuf},
};

use serde_json::Value;
use tagging::{
    SHOWN, Tagger,
    training::{Corpus, Row, Settings, Source, lines, train},
};

type Outcome<T> = Result<T, Box<dyn Error>>;

const GOALS: usize = 17;
const FOLDS: u64 = 3;
/// Every so many paragraphs of the foreign set are looked at.
const EVERY: usize = 4;

/// A text with its goals and what was said of it.
struct Seen {
    text: String,
    goals: Vec<usize>,
    chances: [f32; GOALS],
    lang: String,
}

fn main() -> Outcome<()> {
    let given: Vec<String> = env::args().skip(1).collect();
    let folder = PathBuf::from(after(&given, "--data").ok_or("choose --data DIR [--NAME VALUE …]")?);
    let settings = settings(&given)?;
    let corpus = Corpus::read(&folder)?;
    let tests = tests(&folder)?;
    let foreign = foreign(&folder, &corpus)?;
    report(&folds(&corpus, &tests, foreign, &settings)?);
    Ok(())
}

fn after<'a>(given: &'a [String], name: &str) -> Option<&'a String> {
    given.iter().position(|word| word == name).and_then(|place| given.get(place + 1))
}

fn settings(given: &[String]) -> Outcome<Settings> {
    let number =
        |name: &str, usual: f32| after(given, &format!("--{name}")).map_or(Ok(usual), |given| given.parse::<f32>());
    let usual = Settings::default();
    let mut sources = usual.sources;
    let names = ["products", "evidence", "paragraph", "titles", "wording", "labels", "texts"];
    for (source, name) in sources.iter_mut().zip(names) {
        *source = number(name, *source)?;
    }
    Ok(Settings {
        cost: number("cost", usual.cost)?,
        sources,
        balance: number("balance", usual.balance)?,
        silence: number("silence", usual.silence)?,
        meaning: number("meaning", usual.meaning)?,
        against: number("against", usual.against)?,
        hold: number("hold", usual.hold)?,
        paragraphs: number("paragraphs", usual.paragraphs)?,
    })
}

/// The groups of products that are set aside for testing.
fn tests(folder: &Path) -> Outcome<HashSet<u64>> {
    let mut groups = HashSet::new();
    for line in lines(&folder.join("ict4d_products.jsonl.xz"))?.0 {
        let row: Value = serde_json::from_str(&line)?;
        if row["split"] == "test" {
            groups.extend(row["group"].as_u64());
        }
    }
    Ok(groups)
}

fn is_product(row: &Row) -> bool {
    matches!(row.source, Source::Products | Source::Evidence)
}

fn fold(row: &Row) -> u64 {
    (row.group.wrapping_mul(2_654_435_761) >> 7) % FOLDS
}

/// What models that did not see them say of products, paragraphs and wordings; and all folds of the foreign set.
fn folds(
    corpus: &Corpus,
    tests: &HashSet<u64>,
    mut foreign: Vec<Seen>,
    settings: &Settings,
) -> Outcome<BTreeMap<&'static str, Vec<Seen>>> {
    let mut seen: BTreeMap<&'static str, Vec<Seen>> = BTreeMap::new();
    let rows: Vec<&Row> = corpus.rows.iter().filter(|row| !(is_product(row) && tests.contains(&row.group))).collect();
    let is_out = |row: &Row, out: u64| !matches!(row.source, Source::Texts | Source::Titles) && fold(row) == out;
    for out in 0..FOLDS {
        let kept: Vec<&Row> = rows.iter().copied().filter(|row| !is_out(row, out)).collect();
        let tagger = Tagger::with(train(&kept, &corpus.meanings, &[], settings)?)?;
        for row in rows.iter().filter(|row| is_out(row, out)) {
            if let Some(kind) = kind(row) {
                let goals = row.goals.iter().map(|goal| usize::from(*goal) - 1).collect();
                let (text, chances) = (row.text.clone(), tagger.goals(&row.text));
                let lang = language(&text).to_owned();
                seen.entry(kind).or_default().push(Seen { text, goals, chances, lang });
            }
        }
        for text in foreign.iter_mut().skip(out as usize).step_by(FOLDS as usize) {
            text.chances = tagger.goals(&text.text);
        }
    }
    seen.insert("foreign", foreign);
    Ok(seen)
}

fn kind(row: &Row) -> Option<&'static str> {
    match row.source {
        Source::Products => Some("products"),
        Source::Paragraphs => Some("paragraphs"),
        Source::Wording if row.target.is_some() => Some("wording"),
        _ => None,
    }
}

/// Enough to tell the six apart in the wording of targets.
fn language(text: &str) -> &'static str {
    let has = |from: char, to: char| text.chars().any(|letter| (from..=to).contains(&letter));
    let words = |list: &[&str]| text.split(' ').filter(|word| list.contains(&word.to_lowercase().as_str())).count();
    if has('\u{600}', '\u{6ff}') {
        "ar"
    } else if has('\u{4e00}', '\u{9fff}') {
        "zh"
    } else if has('\u{400}', '\u{4ff}') {
        "ru"
    } else {
        let counts = [
            ("en", words(&["and", "of", "the", "by", "to"])),
            ("es", words(&["y", "el", "los", "las", "para", "del"])),
            ("fr", words(&["et", "le", "les", "des", "à", "du"])),
        ];
        counts.into_iter().max_by_key(|(_, count)| *count).map_or("en", |(lang, _)| lang)
    }
}

/// Paragraphs in Spanish and machine-made English that resemble neither the benchmark nor what is learned from.
fn foreign(folder: &Path, corpus: &Corpus) -> Outcome<Vec<Seen>> {
    let known: Vec<HashSet<String>> =
        corpus.rows.iter().filter(|row| row.source == Source::Paragraphs).map(|row| stems(&row.text)).collect();
    let spanish = lines(&folder.join("osdg_es.jsonl.xz"))?.0;
    let english = lines(&folder.join("osdg_es_mt_en_fr.jsonl.xz"))?.0;
    let mut seen = Vec::new();
    for (place, (spanish, english)) in spanish.iter().zip(&english).enumerate() {
        if place % EVERY != 0 {
            continue;
        }
        let (spanish, english): (Value, Value) = (serde_json::from_str(spanish)?, serde_json::from_str(english)?);
        if spanish["bench_sim"].as_f64().unwrap_or(1.0) > 0.33 {
            continue;
        }
        let goal = usize::try_from(spanish["sdg"].as_u64().ok_or("no goal")?)? - 1;
        let text = english["en"].as_str().ok_or("no text")?.to_owned();
        let own = stems(&text);
        if known.iter().any(|other| own.intersection(other).count() * 5 > own.union(other).count() * 2) {
            continue;
        }
        let both = [(text, "en"), (spanish["text"].as_str().ok_or("no text")?.to_owned(), "es")];
        seen.extend(both.map(|(text, lang)| Seen {
            text,
            goals: vec![goal],
            chances: [0.0; GOALS],
            lang: lang.to_owned(),
        }));
    }
    Ok(seen)
}

fn stems(text: &str) -> HashSet<String> {
    let words = text.split(|letter: char| !letter.is_alphabetic()).filter(|word| word.chars().count() > 4);
    words.map(|word| word.to_lowercase().chars().take(5).collect()).collect()
}

fn report(seen: &BTreeMap<&'static str, Vec<Seen>>) {
    for lang in ["en", "es"] {
        let of: Vec<&Seen> = seen["foreign"].iter().filter(|text| text.lang == lang).collect();
        println!("foreign {lang}: {}", asked(&of));
        // None of them was given goal 17, though some may well speak of it.
        let last = of.iter().filter(|text| text.chances[GOALS - 1] >= SHOWN).count();
        println!("goal 17 is said of {last} of {}", of.len());
    }
    let of: Vec<&Seen> = seen["paragraphs"].iter().collect();
    println!("paragraphs: {}", asked(&of));
    products(&seen["products"]);
    let mut worst = (1.0f64, 1.0f64);
    for lang in ["ar", "en", "es", "fr", "ru", "zh"] {
        let of: Vec<&Seen> = seen["wording"].iter().filter(|text| text.lang == lang).collect();
        let (one, three) = (within(&of, 1), within(&of, 3));
        worst = (worst.0.min(one), worst.1.min(three));
        print!("{lang} {one:.3} {three:.3}  ");
    }
    println!("\nwording: worst {:.3} {:.3}", worst.0, worst.1);
}

fn within(of: &[&Seen], first: usize) -> f64 {
    let hit = |seen: &&&Seen| order(&seen.chances)[..first].iter().any(|goal| seen.goals.contains(goal));
    of.iter().filter(hit).count() as f64 / of.len().max(1) as f64
}

fn order(chances: &[f32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|a, b| chances[*b].total_cmp(&chances[*a]));
    order
}

/// Chances with whether they should have been high.
type Pairs = Vec<(f32, bool)>;

/// One goal is asked at a time, as many texts that have it as texts that look like it: every text of another goal is
/// scored by the words of this goal in the set itself, and of the most alike fifth enough are drawn.
fn asked(seen: &[&Seen]) -> String {
    let bags: Vec<HashSet<String>> = seen.iter().map(|text| stems(&text.text)).collect();
    let mut by_goal = Vec::new();
    let mut all: Vec<Pairs> = Vec::new();
    for goal in 0..GOALS {
        let with: Vec<usize> = (0..seen.len()).filter(|place| seen[*place].goals.contains(&goal)).collect();
        if with.len() < 10 {
            continue;
        }
        let mut pairs: Pairs = with.iter().map(|place| (seen[*place].chances[goal], true)).collect();
        pairs.extend(alike(seen, &bags, goal, with.len()).into_iter().map(|place| (seen[place].chances[goal], false)));
        by_goal.push(format!("{}:{:.0}", goal + 1, 100.0 * right(&pairs, SHOWN)));
        all.push(pairs);
    }
    let mean = |of: &dyn Fn(&Pairs) -> f64| 100.0 * all.iter().map(of).sum::<f64>() / all.len().max(1) as f64;
    let at = |least: f32| mean(&|pairs| right(pairs, least));
    let best = (2..18).map(|step| step as f32 / 20.0).max_by(|a, b| at(*a).total_cmp(&at(*b))).unwrap_or_default();
    format!(
        "asked {:.2} (best {:.2} at {best:.2}) area {:.2} first {:.3} | {}",
        at(SHOWN),
        at(best),
        mean(&area),
        within(seen, 1),
        by_goal.join(" ")
    )
}

fn right(pairs: &Pairs, least: f32) -> f64 {
    pairs.iter().filter(|(chance, is_one)| (*chance >= least) == *is_one).count() as f64 / pairs.len().max(1) as f64
}

/// How often one that is so stands above one that is not.
fn area(pairs: &Pairs) -> f64 {
    let of = |wanted: bool| pairs.iter().filter(move |(_, is_one)| *is_one == wanted).map(|(chance, _)| *chance);
    let (with, without): (Vec<f32>, Vec<f32>) = (of(true).collect(), of(false).collect());
    let above = |one: f32| {
        let wins = without.iter().filter(|other| one > **other).count() as f64;
        wins + without.iter().filter(|other| one == **other).count() as f64 / 2.0
    };
    let above: f64 = with.iter().map(|one| above(*one)).sum();
    above / (with.len() * without.len()).max(1) as f64
}

fn alike(seen: &[&Seen], bags: &[HashSet<String>], goal: usize, count: usize) -> Vec<usize> {
    let mut words: BTreeMap<&str, (f64, f64)> = BTreeMap::new();
    for (text, bag) in seen.iter().zip(bags) {
        for word in bag {
            let counts = words.entry(word).or_default();
            if text.goals.contains(&goal) { counts.0 += 1.0 } else { counts.1 += 1.0 }
        }
    }
    let all = seen.iter().filter(|text| text.goals.contains(&goal)).count() as f64;
    let rest = seen.len() as f64 - all;
    let says = |word: &String| {
        words
            .get(word.as_str())
            .map_or(0.0, |(with, without)| (((with + 0.5) / (all + 1.0)) / ((without + 0.5) / (rest + 1.0))).ln())
    };
    let mut others: Vec<(usize, f64)> = (0..seen.len())
        .filter(|place| !seen[*place].goals.contains(&goal))
        .map(|place| {
            let mut sum: Vec<f64> = bags[place].iter().map(says).collect();
            sum.sort_by(f64::total_cmp);
            (place, sum.iter().sum::<f64>() / (sum.len().max(1) as f64).sqrt())
        })
        .collect();
    others.sort_by(|a, b| b.1.total_cmp(&a.1).then(a.0.cmp(&b.0)));
    others.truncate((others.len() / 5).max(count));
    let step = (others.len() / count.max(1)).max(1);
    others.iter().step_by(step).take(count).map(|(place, _)| *place).collect()
}

fn products(seen: &[Seen]) {
    let f1 = |least: f32| {
        let (mut both, mut said, mut is_one) = (0.0, 0.0, 0.0);
        for text in seen {
            for (goal, chance) in text.chances.iter().enumerate() {
                let (a, b) = (*chance >= least, text.goals.contains(&goal));
                both += f64::from(u8::from(a && b));
                said += f64::from(u8::from(a));
                is_one += f64::from(u8::from(b));
            }
        }
        2.0 * both / f64::max(said + is_one, 1.0)
    };
    let recall = |text: &Seen| {
        order(&text.chances)[..3].iter().filter(|goal| text.goals.contains(goal)).count() as f64
            / text.goals.len().max(1) as f64
    };
    let all: Vec<&Seen> = seen.iter().collect();
    let recall = seen.iter().map(recall).sum::<f64>() / seen.len() as f64;
    println!(
        "products ({}): micro-F1 {:.3} (at .25 {:.3}, .35 {:.3}, .4 {:.3})  first {:.3}  recall at 3 {recall:.3}",
        seen.len(),
        f1(SHOWN),
        f1(0.25),
        f1(0.35),
        f1(0.4),
        within(&all, 1)
    );
}
