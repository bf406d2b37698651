//! Prints what the register of projects costs: `projects [COUNT] [DATABASE]`. Puts in the made-up projects of the demonstration, 100,000
//! unless told otherwise, into SQLite in a temporary folder or the empty PostgreSQL of an address; fills the index from nothing;
//! asks the pages and what is beneath them, and the engine alone for the same words. Times are in milliseconds of one request after
//! the other, the best of four.
#![expect(clippy::print_stdout, reason = "a program for the terminal")]

use std::{env, fs, path::Path, sync::Arc, time::Instant};

use axum::{Router, body::Body, http::Request};
use kit::{
    clock::Clock,
    db::Db,
    files::Files,
    web::{Config, Frame, Parts, State},
};
use search::{Index, Query};
use stocktaking::{
    RegisterIndex, demo,
    register::{Asked, Face, find},
    store::{
        list::{Filter, Sort},
        projects,
    },
};
use tower::ServiceExt as _;

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

/// How many are put in by one transaction.
const TOGETHER: u64 = 2_000;
/// Words that projects use, the frequent ones first.
const WORDS: [&str; 12] = [
    "école",
    "villages network",
    "réseau santé",
    "شبكة",
    "المدارس",
    "学校",
    "网络 农村",
    "сельских",
    "formación mujeres",
    "training teachers",
    "\"health centres\"",
    "schools shcool",
];
/// What the register is narrowed to beside.
const FILTERS: [&str; 5] = ["", "&line=C2", "&region=AFR&goal=4", "&status=ongoing&line=C4&line=C5", "&year=2016"];

#[tokio::main]
async fn main() -> Outcome<()> {
    let given: Vec<String> = env::args().skip(1).collect();
    let count: u64 = given.first().map_or(Ok(100_000), |count| count.parse())?;
    let folder = env::temp_dir().join(format!("hasila-projects-{}", kit::id::short()));
    let own = folder.join("hasila.db").display().to_string();
    let db = Db::open(given.get(1).unwrap_or(&own)).await?;
    db.migrate().await?;
    let begun = Instant::now();
    put_in(&db, count).await?;
    db.analyze().await?;
    println!("{}: {count} made-up projects put in, {:.0} s", db.engine(), begun.elapsed().as_secs_f64());
    let place = folder.join("index");
    let index = filled(&db, RegisterIndex::in_folder(place.clone()), "filled from the rows").await?;
    ask(&state(&db, &folder, index.clone()), &index).await?;
    drop(index);
    filled(&db, RegisterIndex::in_folder(place), "taken up again after a restart").await?;
    db.close().await;
    fs::remove_dir_all(&folder)?;
    Ok(())
}

/// As much of the application as the pages of this crate need.
fn state(db: &Db, folder: &Path, index: RegisterIndex) -> State {
    State {
        db: db.clone(),
        clock: Clock::system(),
        files: Files::under(folder),
        config: Arc::new(Config {
            base_url: "http://bench.example".to_owned(),
            body_limit: 1 << 20,
            timeout_seconds: 60,
        }),
        frame: Arc::new(Frame {
            name: "Bench".to_owned(),
            about: |_| String::new(),
            notice: None,
            nav: Vec::new(),
            footer: Vec::new(),
            door: None,
        }),
        guard: people::policy::guard,
        parts: Parts::default().with(index),
    }
}

async fn put_in(db: &Db, count: u64) -> Outcome<()> {
    let now = db.clock().now();
    for begin in (0..count).step_by(usize::try_from(TOGETHER)?) {
        let some = (begin..count.min(begin + TOGETHER)).map(|number| demo::project_on(number, now)).collect();
        projects::put_in(db, "bench", some).await?;
    }
    Ok(())
}

/// Waits until the index answers, and says how long that took.
async fn filled(db: &Db, index: RegisterIndex, what: &str) -> Outcome<RegisterIndex> {
    let (begun, before) = (Instant::now(), processor());
    let open = loop {
        match index.ready(db).await {
            Some(open) => break open,
            None if begun.elapsed().as_secs() > 900 => return Err("the index is never ready".into()),
            None => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    };
    let (passed, worked) = (begun.elapsed().as_secs_f64(), (processor() - before) / 1e3);
    println!("  index of {} projects {what} in {passed:.1} s, {worked:.1} s of processor", open.len());
    Ok(index)
}

async fn ask(state: &State, index: &RegisterIndex) -> Outcome<()> {
    let router = stocktaking::routes().router(state.clone());
    let open = index.ready(&state.db).await.ok_or("no index")?;
    // The engine joins its segments behind; what is measured is what readers get afterwards.
    tokio::time::sleep(std::time::Duration::from_secs(15)).await;
    open.refresh()?;
    let (mut pages, mut answers, mut wordless) = (Times::default(), Times::default(), Times::default());
    for words in WORDS {
        for filter in FILTERS {
            let q: String = form_urlencoded::byte_serialize(words.as_bytes()).collect();
            pages.best(async || page(&router, &format!("/en/projects?q={q}{filter}")).await).await;
            let asked = asked(words, filter);
            answers.best(async || find(&state.db, Some(index), &asked).await.map_or(0, |found| found.rows.len())).await;
        }
    }
    for filter in FILTERS {
        for sort in ["", "&sort=title", "&page=40"] {
            wordless.best(async || page(&router, &format!("/en/projects?{filter}{sort}")).await).await;
        }
    }
    pages.print("the page, with words");
    answers.print("search with counts, passages and rows");
    wordless.print("the page, without words");
    engine(&open).await
}

/// The same words by the index with counts, and by the engine with its own.
async fn engine(open: &Arc<Index>) -> Outcome<()> {
    let (mut ours, mut alone) = (Times::default(), Times::default());
    for words in WORDS {
        let query = Query::new(words).ids_only();
        // A mistake is mended by our part, so the engine alone has nothing to look for.
        let answer = open.search(&query)?;
        if answer.total == 0 || !answer.corrections.is_empty() {
            continue;
        }
        ours.best(async || open.search(&query).map_or(0, |answer| answer.hits.len())).await;
        let engine = open.engine_alone(&query, true)?;
        alone.best(async || engine().unwrap_or_default()).await;
    }
    ours.print("the index alone, with counts");
    alone.print("the engine alone, with counts");
    println!("  ours / engine {:.2}", ours.0.iter().sum::<f64>() / alone.0.iter().sum::<f64>());
    Ok(())
}

/// What a handler asks for, without making a page of it.
fn asked(words: &str, filter: &str) -> Asked {
    let mut own = Filter { words: words.to_owned(), ..Filter::default() };
    for pair in filter.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or_default();
        let name = ["line", "region", "goal", "status", "year"].into_iter().find(|known| *known == name);
        own.chosen.entry(name.unwrap_or("line")).or_default().push(value.to_owned());
    }
    Asked { filter: own, sort: Sort::Best, lang: language::Lang::En, offset: 0, limit: 30, face: Face::Page }
}

/// Asks for a page and returns its size.
async fn page(router: &Router, path: &str) -> usize {
    let request = Request::get(path).body(Body::empty()).expect("a request");
    let answer = router.clone().oneshot(request).await.expect("a router never fails");
    assert_eq!(answer.status(), axum::http::StatusCode::OK, "{path}");
    axum::body::to_bytes(answer.into_body(), usize::MAX).await.expect("a body").len()
}

/// The times of questions, in milliseconds.
#[derive(Default)]
struct Times(Vec<f64>);

impl Times {
    /// Adds the best of four, the first of which warms up.
    async fn best(&mut self, run: impl AsyncFn() -> usize) {
        let mut best = f64::MAX;
        for _ in 0..4 {
            let begun = Instant::now();
            std::hint::black_box(run().await);
            best = best.min(begun.elapsed().as_secs_f64() * 1e3);
        }
        self.0.push(best);
    }

    fn print(&mut self, what: &str) {
        self.0.sort_by(f64::total_cmp);
        let at = |part: f64| self.0[((self.0.len() - 1) as f64 * part).round() as usize];
        let (middle, high, most) = (at(0.5), at(0.99), at(1.0));
        println!("  {what}: p50 {middle:.2} ms, p99 {high:.2} ms, most {most:.2} ms ({} questions)", self.0.len());
    }
}

/// The milliseconds that all threads of this process have worked, where the system tells it.
fn processor() -> f64 {
    let threads = fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let worked = threads.filter_map(|thread| {
        let told = fs::read_to_string(thread.path().join("schedstat")).ok()?;
        told.split(' ').next()?.parse::<f64>().ok()
    });
    worked.sum::<f64>() / 1e6
}
