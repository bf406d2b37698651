//! What the pages of a meeting cost, with thirty documents in it: kept ready, made anew for somebody who has not signed in, and
//! for those who prepare it. `script/beside/pretalx` prints what a schedule costs in pretalx in the same minutes.

use axum::{Extension, body::Body, http::Request};
use groups::{Document, DocumentKind, LanguageVersion, Source, SourceKind, VersionStatus, store};
use kit::{
    db::Db,
    web::{Actor, Grant, PageCache, State},
};
use language::{Lang, Text};
use std::time::Instant;
use tests::{House, Reply};

use crate::median;

/// How many documents the meeting has.
const DOCUMENTS: i64 = 30;
const MEETING: i64 = 99;
/// How often each page is asked for; the first does not count.
const RUNS: u64 = 42;
const PAGES: [&str; 9] = [
    "/en/meetings/cwg-wsis/99",
    "/ar/meetings/cwg-wsis/99",
    "/en/meetings/cwg-wsis/99/prepare",
    "/en/meetings/cwg-wsis/99/take-down",
    "/en/contributions",
    "/en/contributions/new",
    "/en/documents/WG-WSIS-99/7",
    "/en/register/R-2.6.15/follow-up",
    "/en/register/R-2.6.15",
];

/// Prints the milliseconds of each page (median of 41).
pub async fn compare() -> anyhow::Result<()> {
    let house = House::with_the_record().await;
    put(house.db()).await?;
    house.db().analyze().await?;
    let anew = State { parts: house.state.parts.clone().without::<PageCache>(), ..house.state.clone() };
    let ready = State { parts: house.state.parts.clone().with(PageCache::of_bytes(64 << 20)), ..house.state.clone() };
    let officer = Actor::new("demo-secretariat", "Officer", [Grant::everywhere("secretariat")]);
    println!("Pages of a meeting of {DOCUMENTS} documents, milliseconds a request on SQLite (median of 41)");
    println!("  {:<40} {:>8} {:>8} {:>12} {:>12}", "", "ready", "anew", "secretariat", "statements");
    for page in PAGES {
        let of = async |state: &State, actor: Actor| match time(state, actor, page).await {
            Some(time) => format!("{time:.3}"),
            None => "-".to_owned(),
        };
        let (ready, public) = (of(&ready, Actor::public()).await, of(&anew, Actor::public()).await);
        let officers = of(&anew, officer.clone()).await;
        let before = house.db().statements();
        time(&anew, officer.clone(), page).await;
        let statements = (house.db().statements() - before) / RUNS;
        println!("  {page:<40} {ready:>8} {public:>8} {officers:>12} {statements:>12}");
    }
    house.remove().await;
    Ok(())
}

/// The meeting, with its documents under three items.
async fn put(db: &Db) -> anyhow::Result<()> {
    let mut meeting = store::meetings::one(db, "cwg-wsis", 32).await?.ok_or_else(|| anyhow::anyhow!("no model"))?;
    (meeting.number, meeting.summary) = (MEETING, None);
    let symbol = |number: i64| format!("WG-WSIS-{MEETING}/{number}");
    for (at, item) in meeting.items.iter_mut().enumerate() {
        let at = i64::try_from(at)?;
        item.documents = (1..=DOCUMENTS).filter(|number| number % 3 == at).map(symbol).collect();
    }
    let document = move |number: i64| Document {
        symbol: symbol(number),
        body: Some("cwg-wsis".to_owned()),
        meeting: Some(MEETING),
        number: Some(number),
        kind: DocumentKind::Contribution,
        title: Text::new(Lang::En, format!("Proposals on the work of the group, number {number}")),
        sources: vec![Source { kind: SourceKind::MemberState, state: Some("BRA".to_owned()), name: None }],
        received: Some(meeting.from),
        languages: vec![LanguageVersion { lang: Lang::En, status: VersionStatus::Original }],
        relations: Vec::new(),
        url: None,
        note: None,
    };
    let meeting = meeting.clone();
    db.write(move |tx| {
        Box::pin(async move {
            store::meetings::put(tx, "bench", &meeting).await?;
            for number in 1..=DOCUMENTS {
                store::documents::put(tx, "bench", &document(number)).await?;
            }
            Ok(())
        })
    })
    .await?;
    Ok(())
}

/// None for a page that the actor may not see.
async fn time(state: &State, actor: Actor, page: &str) -> Option<f64> {
    let router = site::routes().router(state.clone()).layer(Extension(actor));
    let mut runs = Vec::new();
    // The first run fills the caches; it does not count.
    for run in 0..RUNS {
        let request = Request::get(page).body(Body::empty()).expect("a request");
        let begun = Instant::now();
        let reply = Reply::of(router.clone(), request).await;
        if reply.status != axum::http::StatusCode::OK {
            return None;
        }
        if run > 0 {
            runs.push(begun.elapsed());
        }
    }
    Some(median(runs))
}
