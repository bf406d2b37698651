//! What a page costs over a thousand documents and over ten thousand: made anew, and from what is kept ready.

use std::time::Instant;

use axum::{Extension, body::Body, http::Request};
use kit::{
    db::testing,
    web::{Actor, PageCache, State},
};
use tests::{House, Reply};

use crate::{many, median};

const SIZES: [usize; 2] = [1_000, 10_000];
const PAGES: [&str; 8] = [
    "/en",
    "/en/register",
    "/en/register?kind=requests",
    "/ar/register?q=forum",
    "/en/documents",
    "/en/register/R-2.6.15",
    "/en/documents/WG-WSIS-28/9",
    "/en/about",
];

/// Prints the milliseconds for each page at both sizes on both engines, and how many times more the larger one costs.
pub async fn compare() -> anyhow::Result<()> {
    for engine in ["SQLite", "PostgreSQL"] {
        let mut columns = Vec::new();
        for size in SIZES {
            let fresh = if engine == "SQLite" { testing::sqlite().await } else { testing::postgres().await };
            let house = House::on(fresh);
            site::demo::load(house.db()).await?.map_err(|problems| anyhow::anyhow!("{problems:?}"))?;
            let begun = Instant::now();
            many::add(house.db(), size).await?;
            house.db().analyze().await?;
            println!(
                "{engine}: {size} documents, {} entries and {} accounts put in, {:.1} s",
                size * 2,
                size / 10,
                begun.elapsed().as_secs_f64()
            );
            columns.push(column(&house.state).await);
            house.remove().await;
        }
        println!("{engine}, milliseconds a request (median of 21)");
        println!(
            "  {:<28} {:>8} {:>8} {:>6}   {:>8} {:>8} {:>6}",
            "", "1,000", "10,000", "times", "ready", "ready", "times"
        );
        for (place, page) in PAGES.iter().enumerate() {
            let (few, many) = (columns[0][place], columns[1][place]);
            println!(
                "  {page:<28} {:>8.2} {:>8.2} {:>6.2}   {:>8.3} {:>8.3} {:>6.2}",
                few.0,
                many.0,
                many.0 / few.0,
                few.1,
                many.1,
                many.1 / few.1
            );
        }
    }
    Ok(())
}

/// Each page's time made anew, and from what is ready.
async fn column(state: &State) -> Vec<(f64, f64)> {
    let anew = State { parts: state.parts.clone().without::<PageCache>(), ..state.clone() };
    let ready = State { parts: state.parts.clone().with(PageCache::of_bytes(64 << 20)), ..state.clone() };
    let mut times = Vec::new();
    for page in PAGES {
        times.push((time(&anew, page).await, time(&ready, page).await));
    }
    times
}

async fn time(state: &State, page: &str) -> f64 {
    let router = site::routes().router(state.clone()).layer(Extension(Actor::public()));
    let mut runs = Vec::new();
    // The first run fills the caches of the database and the page cache; it does not count.
    for run in 0..22 {
        let request = Request::get(page).body(Body::empty()).expect("a request");
        let begun = Instant::now();
        let reply = Reply::of(router.clone(), request).await;
        assert_eq!(reply.status, axum::http::StatusCode::OK, "{page}");
        if run > 0 {
            runs.push(begun.elapsed());
        }
    }
    median(runs)
}
