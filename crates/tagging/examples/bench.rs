//! Prints the figures of the model card from the data files: `bench --data DIR [--only NAME]`. The sets that test here
//! are read only after training; of the benchmark, training sees nothing but the runs of five words that it must not
//! share. Products are scored by models that did not see the product or any of its near-duplicates.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{
    collections::BTreeMap,
    env,
    error::Error,
    fs,
    path::{Path, PathBuf},
    time::Instant,
};

use serde_json::Value;
use tagging::{
    SHOWN, Tagger,
    training::{BENCHMARK, Corpus, Row, Settings, Source, held, lines, train},
};
use vocabulary::Goal;

type Outcome<T> = Result<T, Box<dyn Error>>;

const GOALS: usize = 17;

fn main() -> Outcome<()> {
    let given: Vec<String> = env::args().skip(1).collect();
    let after = |name: &str| given.iter().position(|word| word == name).and_then(|place| given.get(place + 1));
    let folder = PathBuf::from(after("--data").ok_or("bench --data DIR [--only NAME]")?);
    let wanted = |name: &str| after("--only").is_none_or(|only| only == name);
    let corpus = Corpus::read(&folder)?;
    if wanted("benchmark") {
        benchmark(&folder, Tagger::shipped())?;
    }
    if wanted("products") {
        products(&corpus)?;
    }
    if wanted("indicators") {
        indicators(&folder, Tagger::shipped())?;
    }
    if wanted("held") {
        held_back(Tagger::shipped());
    }
    if wanted("speed") {
        speed(&corpus, Tagger::shipped());
    }
    if wanted("sabotage") {
        sabotage(&folder, &corpus)?;
    }
    Ok(())
}

/// One row of the benchmark: the goal, what experts said, what we said, what each tool said.
struct Judged {
    goal: usize,
    is_one: bool,
    ours: bool,
    peers: Vec<bool>,
}

fn judge(folder: &Path, tagger: &Tagger) -> Outcome<(Vec<String>, Vec<Judged>)> {
    let peers = fs::read_to_string(folder.join("sdg_benchmark_peers.csv"))?;
    let mut peers = peers.lines();
    let names: Vec<String> = peers.next().ok_or("no peers")?.split(',').skip(3).map(str::to_owned).collect();
    let answers: BTreeMap<String, Vec<bool>> = peers
        .map(|line| {
            let cells: Vec<&str> = line.split(',').collect();
            (format!("{}/{}", cells[0], cells[1]), cells[3..].iter().map(|cell| cell.starts_with('1')).collect())
        })
        .collect();
    let mut rows = Vec::new();
    for line in lines(&folder.join(BENCHMARK))?.0 {
        let row: Value = serde_json::from_str(&line)?;
        let goal = number(&row["sdg"])? - 1;
        let key = format!("{}/{}", row["id"].as_str().ok_or("no id")?, goal + 1);
        let ours = tagger.goals(row["text"].as_str().ok_or("no text")?)[goal] >= SHOWN;
        let peers = answers.get(&key).ok_or("no answers")?.clone();
        rows.push(Judged { goal, is_one: row["label"] == true, ours, peers });
    }
    Ok((names, rows))
}

fn benchmark(folder: &Path, tagger: &Tagger) -> Outcome<()> {
    let (names, rows) = judge(folder, tagger)?;
    println!("\n## Benchmark: {} rows, threshold {SHOWN} fixed beforehand", rows.len());
    let ours = by_goal(&rows, |row| row.ours);
    println!("ours: average accuracy {:.1} %, average F1 {:.3}", 100.0 * mean(&ours), f1(&rows, |row| row.ours));
    println!("SDG 9: {:.1} %   SDG 17: {:.1} %", 100.0 * ours[8], 100.0 * ours[16]);
    let each: Vec<String> = ours.iter().enumerate().map(|(g, a)| format!("{}: {:.0}", g + 1, 100.0 * a)).collect();
    println!("by goal: {}", each.join("  "));
    println!("peer: average accuracy | SDG 9 | SDG 17 | ours minus peer with 95 % interval (paired bootstrap)");
    for (place, name) in names.iter().enumerate() {
        let theirs = by_goal(&rows, |row| row.peers[place]);
        let (low, high) = bootstrap(&rows, place);
        let gap = 100.0 * (mean(&ours) - mean(&theirs));
        let (all, nine, last) = (100.0 * mean(&theirs), 100.0 * theirs[8], 100.0 * theirs[16]);
        println!("  {name:26} {all:5.1} | {nine:5.1} | {last:5.1} | {gap:+5.1} [{low:+.1}, {high:+.1}]");
    }
    Ok(())
}

fn by_goal(rows: &[Judged], said: impl Fn(&Judged) -> bool) -> Vec<f64> {
    (0..GOALS)
        .map(|goal| {
            let of: Vec<&Judged> = rows.iter().filter(|row| row.goal == goal).collect();
            of.iter().filter(|row| said(row) == row.is_one).count() as f64 / of.len().max(1) as f64
        })
        .collect()
}

fn f1(rows: &[Judged], said: impl Fn(&Judged) -> bool) -> f64 {
    let of = |goal: usize| {
        let mut counts = Counts::default();
        rows.iter().filter(|row| row.goal == goal).for_each(|row| counts.add(said(row), row.is_one));
        counts.f1()
    };
    mean(&(0..GOALS).map(of).collect::<Vec<_>>())
}

/// The 95 % interval of the difference of average accuracies, in points, over rows drawn again within each goal.
fn bootstrap(rows: &[Judged], peer: usize) -> (f64, f64) {
    let mut chance = 88_172_645_463_325_252u64;
    let groups: Vec<Vec<f64>> = (0..GOALS)
        .map(|goal| {
            let right = |said: bool, row: &Judged| f64::from(u8::from(said == row.is_one));
            let of = rows.iter().filter(|row| row.goal == goal);
            of.map(|row| right(row.ours, row) - right(row.peers[peer], row)).collect()
        })
        .collect();
    let mut gaps: Vec<f64> = (0..2000)
        .map(|_| {
            let drawn = groups.iter().map(|group| {
                let sum: f64 = (0..group.len()).map(|_| group[draw(&mut chance, group.len())]).sum();
                sum / group.len().max(1) as f64
            });
            100.0 * drawn.sum::<f64>() / GOALS as f64
        })
        .collect();
    gaps.sort_by(f64::total_cmp);
    (gaps[50], gaps[1949])
}

fn draw(chance: &mut u64, end: usize) -> usize {
    *chance ^= *chance << 13;
    *chance ^= *chance >> 7;
    *chance ^= *chance << 17;
    usize::try_from(*chance % end.max(1) as u64).unwrap_or_default()
}

/// Right and wrong answers.
#[derive(Default)]
struct Counts {
    both: f64,
    only_said: f64,
    only_true: f64,
}

impl Counts {
    fn add(&mut self, said: bool, is_one: bool) {
        match (said, is_one) {
            (true, true) => self.both += 1.0,
            (true, false) => self.only_said += 1.0,
            (false, true) => self.only_true += 1.0,
            (false, false) => {}
        }
    }

    fn f1(&self) -> f64 {
        2.0 * self.both / (2.0 * self.both + self.only_said + self.only_true).max(1.0)
    }
}

fn products(corpus: &Corpus) -> Outcome<()> {
    let (mut counts, mut first, mut recall, mut all) = (Counts::default(), 0.0, 0.0, 0.0);
    let mut bins = vec![(0.0f64, 0.0f64, 0.0f64); 10];
    for fold in 0..5 {
        let is_out = |row: &Row| {
            matches!(row.source, Source::Products | Source::Evidence)
                && (row.group.wrapping_mul(2_654_435_761) >> 7) % 5 == fold
        };
        let kept: Vec<&Row> = corpus.rows.iter().filter(|row| !is_out(row)).collect();
        let tagger = Tagger::with(train(&kept, &corpus.meanings, &[], &Settings::default())?)?;
        for row in corpus.rows.iter().filter(|row| is_out(row) && row.source == Source::Products) {
            let chances = tagger.goals(&row.text);
            let order = order(&chances);
            let is_one = |goal: usize| row.goals.iter().any(|known| usize::from(*known) == goal + 1);
            for (goal, chance) in chances.iter().enumerate() {
                counts.add(*chance >= SHOWN, is_one(goal));
                let bin = &mut bins[((chance * 10.0) as usize).min(9)];
                *bin = (bin.0 + 1.0, bin.1 + f64::from(*chance), bin.2 + f64::from(u8::from(is_one(goal))));
            }
            all += 1.0;
            first += f64::from(u8::from(is_one(order[0])));
            recall += order[..3].iter().filter(|goal| is_one(**goal)).count() as f64 / row.goals.len().max(1) as f64;
        }
    }
    println!("\n## ICT-for-development products: {all} texts, five folds by near-duplicate group");
    println!(
        "micro-F1 at {SHOWN}: {:.3}   first right: {:.3}   recall at 3: {:.3}",
        counts.f1(),
        first / all,
        recall / all
    );
    println!("calibration (said → true, count):");
    for (count, said, is_one) in bins.iter().filter(|bin| bin.0 > 0.0) {
        println!("  {:.2} → {:.2} ({count})", said / count, is_one / count);
    }
    Ok(())
}

fn order(chances: &[f32]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..chances.len()).collect();
    order.sort_by(|a, b| chances[*b].total_cmp(&chances[*a]));
    order
}

fn indicators(folder: &Path, tagger: &Tagger) -> Outcome<()> {
    let mut seen: BTreeMap<String, [f64; 5]> = BTreeMap::new();
    for line in lines(&folder.join("un_sdg_framework_6lang.jsonl.xz"))?.0 {
        let row: Value = serde_json::from_str(&line)?;
        if row["kind"] != "indicator" {
            continue;
        }
        let text = row["text"].as_str().ok_or("no text")?;
        let goal = number(&row["sdg"])? - 1;
        let order = order(&tagger.goals(text));
        let code: Vec<&str> = row["key"].as_str().ok_or("no key")?.split('-').collect();
        let ranked = tagger.ranked(text, Goal::numbered(u8::try_from(goal + 1)?).ok_or("no goal")?);
        let target = ranked.iter().position(|t| code.len() > 1 && t.code == format!("{}.{}", code[0], code[1]));
        let sums = seen.entry(row["lang"].as_str().ok_or("no language")?.to_owned()).or_default();
        let hits =
            [order[0] == goal, order[..3].contains(&goal), target == Some(0), target.is_some_and(|place| place < 3)];
        hits.iter().enumerate().for_each(|(place, hit)| sums[place] += f64::from(u8::from(*hit)));
        sums[4] += 1.0;
    }
    println!("\n## Indicators: goal first, goal in three; target first within its goal, target in three");
    for (lang, [first, three, target, targets, all]) in &seen {
        let of = |sum: &f64| sum / all;
        println!("  {lang} {:.3} {:.3}; {:.3} {:.3} (n = {all})", of(first), of(three), of(target), of(targets));
    }
    let worst = |place: usize| seen.values().map(|sums| sums[place] / sums[4]).fold(1.0, f64::min);
    println!("worst language: {:.3} {:.3}", worst(0), worst(1));
    Ok(())
}

/// Texts of our own that were held back, by set and language.
fn held_back(tagger: &Tagger) {
    let mut seen: BTreeMap<(&str, &str), (Counts, [f64; 3])> = BTreeMap::new();
    for text in held() {
        let chances = tagger.goals(text.text);
        let order = order(&chances);
        let is_one = |goal: usize| text.goals.iter().any(|known| usize::from(*known) == goal + 1);
        let (counts, sums) = seen.entry((text.set, text.lang.code())).or_default();
        chances.iter().enumerate().for_each(|(goal, chance)| counts.add(*chance >= SHOWN, is_one(goal)));
        if !text.goals.is_empty() {
            let found = order[..3].iter().filter(|goal| is_one(**goal)).count() as f64;
            sums[0] += 1.0;
            sums[1] += f64::from(u8::from(is_one(order[0])));
            sums[2] += found / text.goals.len().min(3) as f64;
        }
    }
    println!("\n## Texts of our own, held back: micro-F1 at {SHOWN}, a goal of it first, recall at 3");
    for ((set, lang), (counts, [all, first, three])) in &seen {
        println!("  {set} {lang} {:.3} {:.3} {:.3} (n = {all})", counts.f1(), first / all, three / all);
    }
}

fn speed(corpus: &Corpus, tagger: &Tagger) {
    let texts: Vec<&str> =
        corpus.rows.iter().filter(|row| row.source == Source::Paragraphs).map(|row| row.text.as_str()).collect();
    let letters: usize = texts.iter().map(|text| text.chars().count()).sum::<usize>() / texts.len().max(1);
    println!("\n## Speed on one core, paragraphs of {letters} characters");
    let start = Instant::now();
    let sum: f32 = (0..5).flat_map(|_| &texts).map(|text| tagger.goals(text)[0]).sum();
    let goals = 5.0 * texts.len() as f64 / start.elapsed().as_secs_f64();
    let start = Instant::now();
    let found: usize = (0..5).flat_map(|_| &texts).map(|text| tagger.suggest(text).len()).sum();
    let full = 5.0 * texts.len() as f64 / start.elapsed().as_secs_f64();
    println!("goals alone {goals:.0} texts/s; suggestions with reasons {full:.0} texts/s (checks: {sum:.1}, {found})");
    let long = texts.iter().cycle().take(20_000).copied().collect::<Vec<_>>().join("\n");
    let start = Instant::now();
    let found = tagger.suggest(&long).len();
    println!(
        "one text of {:.1} MB: {:.2} s, {found} suggestions",
        long.len() as f64 / 1e6,
        start.elapsed().as_secs_f64()
    );
}

/// Trains on the same texts with the goals of other texts: nothing true can be learned.
fn sabotage(folder: &Path, corpus: &Corpus) -> Outcome<()> {
    let mut rows = corpus.rows.clone();
    let mut chance = 2_463_534_242u64;
    for last in (1..rows.len()).rev() {
        let other = draw(&mut chance, last + 1);
        let goals = std::mem::take(&mut rows[last].goals);
        rows[last].goals = std::mem::replace(&mut rows[other].goals, goals);
        if last == other {
            continue;
        }
    }
    let kept: Vec<&Row> = rows.iter().collect();
    let tagger = Tagger::with(train(&kept, &corpus.meanings, &[], &Settings::default())?)?;
    let (_, judged) = judge(folder, &tagger)?;
    let said = by_goal(&judged, |row| row.ours);
    let never = by_goal(&judged, |_| false);
    println!("\n## Sabotage: goals shuffled among the training texts");
    println!("benchmark {:.1} % (always no: {:.1} %)", 100.0 * mean(&said), 100.0 * mean(&never));
    indicators(folder, &tagger)
}

fn mean(values: &[f64]) -> f64 {
    values.iter().sum::<f64>() / values.len().max(1) as f64
}

fn number(value: &Value) -> Outcome<usize> {
    Ok(usize::try_from(value.as_u64().ok_or("no number")?)?)
}
