//! What the register of projects costs: filling the index, asking it through the handler's whole path, and the engine alone for the
//! same words. The projects are the made-up ones of the demonstration, as many as wanted.

use std::{sync::Arc, time::Instant};

use axum::{Extension, Router, body::Body, http::Request};
use kit::{
    db::{Db, testing},
    web::{Actor, PageCache, State},
};
use search::{Index, Query};
use stocktaking::{RegisterIndex, demo, store::projects};
use tests::{House, Reply};

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

/// Prints the figures for so many projects on both engines.
pub async fn compare(count: u64) -> anyhow::Result<()> {
    for engine in ["SQLite", "PostgreSQL"] {
        let fresh = if engine == "SQLite" { testing::sqlite().await } else { testing::postgres().await };
        let mut house = House::on(fresh);
        let begun = Instant::now();
        put_in(house.db(), count).await?;
        house.db().analyze().await?;
        println!("{engine}: {count} made-up projects put in, {:.0} s", begun.elapsed().as_secs_f64());
        let folder = std::env::temp_dir().join(format!("hasila-bench-{}", kit::id::short()));
        let index = filled(house.db(), RegisterIndex::in_folder(folder.clone()), "filled from the rows").await?;
        house.state.parts = house.state.parts.clone().without::<PageCache>().with(index.clone());
        ask(&house.state, &index).await?;
        drop(index);
        house.state.parts = house.state.parts.clone().without::<RegisterIndex>();
        filled(house.db(), RegisterIndex::in_folder(folder.clone()), "taken up again after a restart").await?;
        std::fs::remove_dir_all(&folder)?;
        house.remove().await;
    }
    Ok(())
}

async fn put_in(db: &Db, count: u64) -> anyhow::Result<()> {
    let now = db.clock().now();
    for begin in (0..count).step_by(usize::try_from(TOGETHER)?) {
        let some = (begin..count.min(begin + TOGETHER)).map(|number| demo::project_on(number, now)).collect();
        projects::put_in(db, "bench", some).await?;
    }
    Ok(())
}

/// Waits until the index answers, and says how long that took.
async fn filled(db: &Db, index: RegisterIndex, what: &str) -> anyhow::Result<RegisterIndex> {
    let begun = Instant::now();
    let open = loop {
        match index.ready(db).await {
            Some(open) => break open,
            None if begun.elapsed().as_secs() > 600 => anyhow::bail!("the index is never ready"),
            None => tokio::time::sleep(std::time::Duration::from_millis(20)).await,
        }
    };
    println!("  index of {} projects {what} in {:.1} s", open.len(), begun.elapsed().as_secs_f64());
    Ok(index)
}

async fn ask(state: &State, index: &RegisterIndex) -> anyhow::Result<()> {
    let router = site::routes().router(state.clone()).layer(Extension(Actor::public()));
    let open = index.ready(&state.db).await.ok_or_else(|| anyhow::anyhow!("no index"))?;
    // The engine joins its segments behind; what is measured is what readers get afterwards.
    tokio::time::sleep(std::time::Duration::from_secs(10)).await;
    open.refresh()?;
    let (mut page, mut asked_alone) = (Vec::new(), Vec::new());
    for words in WORDS {
        for filter in FILTERS {
            let asked = encoded(words);
            page.push(request(&router, &format!("/en/projects?q={asked}{filter}")).await);
            asked_alone.push(register(state, index, words, filter).await?);
        }
    }
    println!("  the page, with words: {}", shown(&mut page));
    println!("  search with counts, passages and rows: {}", shown(&mut asked_alone));
    let mut filters = Vec::new();
    for filter in FILTERS {
        for sort in ["", "&sort=title", "&page=40"] {
            filters.push(request(&router, &format!("/en/projects?{filter}{sort}")).await);
        }
    }
    println!("  the page, without words: {}", shown(&mut filters));
    engine(&open)
}

/// The same words by the index with counts, and by the engine with its own.
fn engine(open: &Arc<Index>) -> anyhow::Result<()> {
    let (mut ours, mut alone) = (Vec::new(), Vec::new());
    for words in WORDS {
        let query = Query::new(words).ids_only();
        // A mistake is mended by our part, so the engine alone has nothing to look for.
        let answer = open.search(&query)?;
        if answer.total == 0 || !answer.corrections.is_empty() {
            continue;
        }
        ours.push(best(|| open.search(&query).map(drop))?);
        let engine = open.engine_alone(&query, true)?;
        alone.push(best(|| engine().map(drop))?);
    }
    let ratio = ours.iter().sum::<f64>() / alone.iter().sum::<f64>();
    println!("  the index alone, with counts: {}", shown(&mut ours));
    println!("  the engine alone, with counts: {}; ours / engine {ratio:.2}", shown(&mut alone));
    Ok(())
}

fn best(run: impl Fn() -> Result<(), search::Error>) -> anyhow::Result<f64> {
    run()?;
    let mut best = f64::MAX;
    for _ in 0..5 {
        let begun = Instant::now();
        run()?;
        best = best.min(begun.elapsed().as_secs_f64() * 1e3);
    }
    Ok(best)
}

/// What the handler asks for, without making a page of it.
async fn register(state: &State, index: &RegisterIndex, words: &str, filter: &str) -> anyhow::Result<f64> {
    use stocktaking::{
        register::{Asked, Face, find},
        store::list::{Filter, Sort},
    };
    let mut own = Filter { words: words.to_owned(), ..Filter::default() };
    for pair in filter.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or_default();
        let name = ["line", "region", "goal", "status", "year"].into_iter().find(|known| *known == name);
        own.chosen.entry(name.unwrap_or("line")).or_default().push(value.to_owned());
    }
    let lang = language::Lang::En;
    let asked = Asked { filter: own, sort: Sort::Best, lang, offset: 0, limit: 30, face: Face::Page };
    let mut best = f64::MAX;
    for _ in 0..4 {
        let begun = Instant::now();
        find(&state.db, Some(index), &asked).await?;
        best = best.min(begun.elapsed().as_secs_f64() * 1e3);
    }
    Ok(best)
}

/// The best of four, the first of which warms up: what remains is the work, not the neighbours'.
async fn request(router: &Router, path: &str) -> f64 {
    let mut best = f64::MAX;
    for _ in 0..4 {
        let request = Request::get(path).body(Body::empty()).expect("a request");
        let begun = Instant::now();
        let reply = Reply::of(router.clone(), request).await;
        assert_eq!(reply.status, axum::http::StatusCode::OK, "{path}");
        best = best.min(begun.elapsed().as_secs_f64() * 1e3);
    }
    best
}

fn encoded(words: &str) -> String {
    form_urlencoded::byte_serialize(words.as_bytes()).collect()
}

fn shown(times: &mut [f64]) -> String {
    times.sort_by(f64::total_cmp);
    let at = |part: f64| times[((times.len() - 1) as f64 * part).round() as usize];
    format!("p50 {:.2} ms, p99 {:.2} ms, most {:.2} ms ({} questions)", at(0.5), at(0.99), at(1.0), times.len())
}
