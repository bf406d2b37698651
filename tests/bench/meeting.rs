//! What the pages of a meeting cost, with thirty documents in it: kept ready, made anew for somebody who has not signed in and
//! for those who prepare it, and for the first of these who asks after the record changed. `script/beside/pretalx` prints what a schedule costs in pretalx in the same minutes.

use axum::{Extension, body::Body, http::Request};
use groups::{Document, DocumentKind, LanguageVersion, Source, SourceKind, VersionStatus, store};
use kit::{
    db::Db,
    journal::{self, Act},
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
    println!(
        "  {:<40} {:>8} {:>8} {:>12} {:>10} {:>14} {:>10}",
        "", "ready", "anew", "secretariat", "statements", "after a change", "statements"
    );
    for page in PAGES {
        let of = async |state: &State, actor: Actor, still: bool| match time(state, actor, page, still).await {
            Some((time, statements)) => (format!("{time:.3}"), statements.to_string()),
            None => ("-".to_owned(), "-".to_owned()),
        };
        let (ready, _) = of(&ready, Actor::public(), true).await;
        let (public, _) = of(&anew, Actor::public(), true).await;
        let (officers, statements) = of(&anew, officer.clone(), true).await;
        let (changed, first) = of(&anew, officer.clone(), false).await;
        println!("  {page:<40} {ready:>8} {public:>8} {officers:>12} {statements:>10} {changed:>14} {first:>10}");
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

/// The milliseconds of a page and its statements, each in the middle run; where the record does not stay still, it changes before each.
/// None for a page that the actor may not see.
async fn time(state: &State, actor: Actor, page: &str, still: bool) -> Option<(f64, u64)> {
    let router = site::routes().router(state.clone()).layer(Extension(actor));
    let (mut runs, mut statements) = (Vec::new(), Vec::new());
    // The first run fills the caches; it does not count.
    for run in 0..RUNS {
        if !still {
            change(&state.db).await.expect("a change");
        }
        let before = state.db.statements();
        let request = Request::get(page).body(Body::empty()).expect("a request");
        let begun = Instant::now();
        let reply = Reply::of(router.clone(), request).await;
        if reply.status != axum::http::StatusCode::OK {
            return None;
        }
        if run > 0 {
            runs.push(begun.elapsed());
            statements.push(state.db.statements() - before);
        }
    }
    statements.sort_unstable();
    Some((median(runs), statements[statements.len() / 2]))
}

/// Something is done that has nothing to do with the meeting.
async fn change(db: &Db) -> kit::db::Result<i64> {
    let act = Act { actor: "bench", verb: "looked", subject: "bench/meeting", change: serde_json::Value::Null };
    db.write(move |tx| Box::pin(async move { journal::record(tx, &act).await })).await
}
