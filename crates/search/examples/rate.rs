//! Prints how fast the search is: `rate [DOCUMENTS] [FOLDER]`. Makes documents in six languages from a fixed seed (100,000
//! unless told otherwise, some 130 words each, every eighth also in English), fills an index from nothing, and asks it
//! queries of several kinds, each also of the engine alone. Times are of one thread and in milliseconds.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{collections::BTreeMap, env, error::Error, path::PathBuf, time::Instant};

use language::Lang;
use search::{Document, Index, Layout, Query, Sort};

type Outcome<T> = Result<T, Box<dyn Error>>;

/// The facets of a register of projects, and how many values each has.
const FACETS: [(&str, usize); 11] = [
    ("line", 18),
    ("goal", 17),
    ("target", 169),
    ("region", 6),
    ("other region", 6),
    ("state", 193),
    ("stakeholder", 6),
    ("year", 25),
    ("status", 5),
    ("language", 6),
    ("beneficiary", 14),
];

fn main() -> Outcome<()> {
    let given: Vec<String> = env::args().skip(1).collect();
    let count: usize = given.first().map_or(Ok(100_000), |count| count.parse())?;
    let folder = given.get(1).map_or_else(|| env::temp_dir().join("search-rate"), PathBuf::from);
    let mut layout = FACETS.iter().fold(Layout::new(), |layout, (name, _)| layout.facet(name));
    layout = layout.number("date").text("title");
    let index = build(&folder, &layout, count)?;
    for (name, queries) in queries() {
        measure(&index, name, &queries)?;
    }
    similar(&index)
}

fn build(folder: &PathBuf, layout: &Layout, count: usize) -> Outcome<Index> {
    let _ = std::fs::remove_dir_all(folder);
    let mut world = World::new();
    let documents: Vec<Document> = (0..count).map(|number| world.document(number)).collect();
    let (index, _) = Index::open(folder, layout)?;
    let (start, before) = (Instant::now(), processor());
    let mut batch = index.batch()?;
    batch.clear()?;
    for document in &documents {
        batch.replace(document)?;
    }
    batch.commit(1)?;
    let (passed, worked) = (start.elapsed().as_secs_f64(), processor() - before);
    println!("{count} documents put in and committed in {passed:.1} s, {worked:.1} s of processor");
    let start = Instant::now();
    let mut batch = index.batch()?;
    batch.replace(&documents[count / 2])?;
    batch.commit(2)?;
    println!("one document replaced and committed in {:.0} ms", start.elapsed().as_secs_f64() * 1e3);
    std::thread::sleep(std::time::Duration::from_secs(8));
    index.refresh()?;
    drop(index);
    let start = Instant::now();
    let (index, state) = Index::open(folder, layout)?;
    println!("opened again in {:.0} ms: {state:?}, {:.0} MB", start.elapsed().as_secs_f64() * 1e3, size(folder)?);
    Ok(index)
}

/// The seconds that this process has worked, where the system tells it.
fn processor() -> f64 {
    let status = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let ticks = |place: usize| status.split(' ').nth(place).and_then(|ticks| ticks.parse::<f64>().ok());
    (ticks(13).unwrap_or_default() + ticks(14).unwrap_or_default()) / 100.0
}

fn size(folder: &PathBuf) -> Outcome<f64> {
    let mut size = 0.0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        size +=
            if entry.file_type()?.is_dir() { self::size(&entry.path())? } else { entry.metadata()?.len() as f64 / 1e6 };
    }
    Ok(size)
}

/// Queries by kind.
fn queries() -> BTreeMap<&'static str, Vec<Query>> {
    let world = World::new();
    let mut kinds: BTreeMap<&'static str, Vec<Query>> = BTreeMap::new();
    let mut chance = Chance(7);
    for turn in 0..150 {
        let lang = Lang::ALL[turn % 6];
        let words = &world.words[lang as usize];
        let common = |chance: &mut Chance| words[chance.below(12)].clone();
        let rare = |chance: &mut Chance| words[200 + chance.below(4000)].clone();
        let (one, two) = (common(&mut chance), common(&mut chance));
        let between = if lang == Lang::Zh { "" } else { " " };
        let goals = [(1 + chance.below(17)).to_string(), (1 + chance.below(17)).to_string()];
        let goals = goals.each_ref().map(String::as_str);
        let state = chance.below(193).to_string();
        let mut add = |kind, query: Query| kinds.entry(kind).or_default().push(query);
        add("1 one common word", Query::new(&one));
        add("2 two common words", Query::new(&format!("{one} {two}")));
        add("3 common and rare word", Query::new(&format!("{one} {}", rare(&mut chance))));
        add("4 phrase", Query::new(&format!("\"{one}{between}{two}\"")));
        add(
            "5 two words, two filters",
            Query::new(&format!("{one} {two}")).filter("goal", goals).filter("state", [&*state]),
        );
        add("6 word, filter, by date", Query::new(&one).filter("goal", goals).sort(Sort::Falling("date".into())));
        add("7 no words, filter, by title", Query::new("").filter("goal", goals).sort(Sort::Rising("title".into())));
        let many: Vec<&str> = words[..15].iter().map(String::as_str).collect();
        add("fifteen of the most common words", Query::new(&many.join(" ")));
        let start: String = rare(&mut chance).chars().take(4).collect();
        add("8 as typed", Query::new(&format!("{one} {start}")).as_typed());
        let mut wrong: Vec<char> = rare(&mut chance).chars().collect();
        if wrong.len() > 4 && lang != Lang::Zh {
            wrong.swap(2, 3);
            wrong.push('x');
            add("9 typing mistake", Query::new(&wrong.into_iter().collect::<String>()));
        }
    }
    kinds
}

fn measure(index: &Index, name: &str, queries: &[Query]) -> Outcome<()> {
    let bare: Vec<Query> = queries.iter().map(|query| query.clone().counting([]).ids_only()).collect();
    let mut hits = 0;
    let counted: Vec<Query> = queries.iter().map(|query| query.clone().ids_only()).collect();
    let mut ask = |query: &Query| {
        hits += index.search(query)?.total;
        Ok(())
    };
    let full = times(queries, &mut ask)?;
    let counted = times(&counted, &mut ask)?;
    let list = times(&bare, &mut ask)?;
    hits /= 12;
    println!("\n{name}: {} queries, {} hits on average", queries.len(), hits / queries.len() as u64);
    println!("  with counts and passages  {}", shown(&full));
    println!("  with counts               {}", shown(&counted));
    println!("  ids alone                 {}", shown(&list));
    // The engine alone is asked for the words only, without filters and beginnings of words.
    if !name.starts_with(['1', '2', '3', '4']) {
        return Ok(());
    }
    for (counted, ours, what) in [(false, &list, "ids alone"), (true, &counted, "with counts")] {
        let alone: Vec<_> =
            queries.iter().map(|query| index.engine_alone(query, counted)).collect::<Result<Vec<_>, _>>()?;
        let engine = times(&alone, |run| {
            run()?;
            Ok(())
        })?;
        let ratio = ours.iter().sum::<f64>() / engine.iter().sum::<f64>();
        println!("  engine alone, {what:<12} {}   ours / engine {ratio:.2}", shown(&engine));
    }
    Ok(())
}

/// The times of each item, the best of three after one to warm up: what remains is the work, not the neighbours'.
fn times<T>(items: &[T], mut run: impl FnMut(&T) -> Outcome<()>) -> Outcome<Vec<f64>> {
    let mut times = Vec::with_capacity(items.len());
    for item in items {
        run(item)?;
        let mut best = f64::MAX;
        for _ in 0..3 {
            let start = Instant::now();
            run(item)?;
            best = best.min(start.elapsed().as_secs_f64() * 1e3);
        }
        times.push(best);
    }
    times.sort_by(f64::total_cmp);
    Ok(times)
}

fn shown(times: &[f64]) -> String {
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize];
    format!("p50 {:>6.2}  p99 {:>6.2}  most {:>6.2}", at(0.5), at(0.99), at(1.0))
}

fn similar(index: &Index) -> Outcome<()> {
    let ids: Vec<String> = (0..150).map(|number| format!("P{:06}", number * 601)).collect();
    let mut found = 0;
    let times = times(&ids, |id| {
        found += index.similar(id, 6)?.len();
        Ok(())
    })?;
    println!("\nsimilar documents: {:.1} found on average\n  {}", found as f64 / 4.0 / ids.len() as f64, shown(&times));
    Ok(())
}

/// Words of six languages, the frequent ones first: some that are real, and many that only look so.
struct World {
    words: Vec<Vec<String>>,
    chance: Chance,
}

const REAL: [&str; 6] = [
    "مشروع المنظمات شبكة التنمية المدارس الإنترنت الوصول الصحة المعلومات الاتصالات الريفية التعليم",
    "项目 发展 网络 信息 社会 学校 农村 宽带 教育 卫生 通信 数字",
    "project development network information society schools rural broadband education health access digital",
    "projet développement réseau information société écoles rural numérique éducation santé accès connectivité",
    "проект развитие сеть информация общество школы сельский доступ образование здоровье связь цифровой",
    "proyecto desarrollo red información sociedad escuelas rural acceso educación salud conectividad digital",
];
const LETTERS: [(&str, &str); 6] = [
    ("بتجدرسعفقكلمنه", "اوي"),
    (
        "天地人山水火木金土日月年时分中上下左右前后东西南北大小多少长短高低新旧好美和平安民国家法政治经济科技文化工农商学",
        "",
    ),
    ("bcdfglmnprstvw", "aeiou"),
    ("bcdfglmnprstv", "aeiouéè"),
    ("бвгдклмнпрст", "аеиоуя"),
    ("bcdfglmnprstv", "aeiouáó"),
];

impl World {
    fn new() -> World {
        let mut chance = Chance(42);
        let words = (0..6).map(|lang| {
            let mut words: Vec<String> = REAL[lang].split(' ').map(str::to_owned).collect();
            let hard: Vec<char> = LETTERS[lang].0.chars().collect();
            let soft: Vec<char> = LETTERS[lang].1.chars().collect();
            while words.len() < 20_000 {
                let mut word = String::new();
                for _ in 0..2 + chance.below(3) {
                    word.push(hard[chance.below(hard.len())]);
                    if !soft.is_empty() {
                        word.push(soft[chance.below(soft.len())]);
                    }
                }
                words.push(word);
            }
            words
        });
        World { words: words.collect(), chance }
    }

    fn document(&mut self, number: usize) -> Document {
        let lang = Lang::ALL[number % 6];
        let title = self.text(lang, 7);
        let body = self.text(lang, 120);
        let mut document = Document::new(&format!("P{number:06}")).version(lang, &title, &body);
        if number.is_multiple_of(8) && lang != Lang::En {
            document = document.version(Lang::En, &self.text(Lang::En, 7), &self.text(Lang::En, 120));
        }
        for (facet, values) in FACETS {
            for _ in 0..1 + self.chance.below(if values > 10 { 3 } else { 1 }) {
                document = document.facet(facet, &self.chance.below(values).to_string());
            }
        }
        let key = title.as_bytes();
        document.number("date", 20_000 + self.chance.below(9_000) as i64).text("title", &key[..key.len().min(48)])
    }

    /// Words by Zipf's law: the first few make a good part of a text.
    fn text(&mut self, lang: Lang, words: usize) -> String {
        let mut text = String::new();
        for place in 0..words {
            let part = self.chance.below(1_000_000) as f64 / 1e6;
            let rank = ((20_000f64.powf(part) - 1.0) as usize).min(19_999);
            text.push_str(&self.words[lang as usize][rank]);
            let ends = place % 14 == 13;
            text.push_str(match (lang, ends) {
                (Lang::Zh, true) => "。",
                (Lang::Zh, false) => "",
                (_, true) => ". ",
                (_, false) => " ",
            });
        }
        text
    }
}

/// Numbers that look drawn by lot, the same on every machine.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end.max(1)
    }
}
