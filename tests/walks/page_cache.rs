//! Answers kept ready are the answers that would be made anew, byte for byte; a change shows at once; nobody gets what was
//! made for somebody else; and two nodes on one database see each other's changes in time.

use std::time::Duration;

use axum::{
    body::Body,
    http::{Method, Request, StatusCode},
};
use kit::{
    db::{BOUND, Db, testing},
    web::{Actor, PageCache, State},
};
use language::Lang;
use tests::{As, House, Reply};

use super::{pages, policy::address};

/// Asks as a reader who has not signed in; `state` says with which cache.
async fn ask(state: &State, path: &str, headers: &[(&str, &str)]) -> Reply {
    let router = site::routes().router(state.clone()).layer(axum::Extension(Actor::public()));
    let request = headers.iter().fold(Request::get(path), |request, (name, value)| request.header(*name, *value));
    Reply::of(router, request.body(Body::empty()).expect("a request")).await
}

fn without_cache(house: &House) -> State {
    State { parts: house.state.parts.clone().without::<PageCache>(), ..house.state.clone() }
}

fn counts(state: &State) -> (u64, u64) {
    state.parts.get::<PageCache>().expect("the site has a cache").hits_and_misses()
}

/// Every page and every format of every list.
fn all() -> Vec<String> {
    let mut all = Vec::new();
    for lang in [Lang::En, Lang::Ar] {
        all.extend(pages::all().iter().map(|page| format!("/{lang}{page}")));
    }
    for route in site::routes().table().iter().filter(|route| route.method == Method::GET) {
        all.extend(route.formats.iter().map(|format| format!("{}.{}", address(route.path), format.suffix())));
    }
    all
}

#[tokio::test]
async fn what_is_ready_is_what_would_be_made_anew() {
    let house = House::with_the_record().await;
    let anew = without_cache(&house);
    let mut kept = 0;
    for path in all() {
        for packing in ["br", "gzip", "identity"] {
            let headers = [("accept-encoding", packing)];
            let made = ask(&anew, &path, &headers).await;
            let first = ask(&house.state, &path, &headers).await;
            let before = counts(&house.state).0;
            let second = ask(&house.state, &path, &headers).await;
            let whole = |reply: &Reply| (reply.status, reply.headers.clone(), reply.body.clone());
            assert!(
                whole(&first) == whole(&second),
                "{path} as {packing}: what is ready differs from what was sent first"
            );
            // A workbook says when it was written, to the second: two of them are never promised to be the same.
            let is_same = path.ends_with(".xlsx") || whole(&first) == whole(&made);
            assert!(is_same, "{path} as {packing}: what is ready differs from what is made anew");
            let is_kept = counts(&house.state).0 > before;
            let is_door = ["/sign-", "/account"].iter().any(|door| path[3..].starts_with(door));
            assert_eq!(is_kept, made.status == StatusCode::OK && !is_door, "{path} as {packing}: {}", made.status);
            kept += usize::from(is_kept);
        }
    }
    assert!(kept > 150, "only {kept} answers were kept");
    house.remove().await;
}

#[tokio::test]
async fn what_is_ready_costs_no_statement_and_a_known_answer_is_not_sent() {
    let house = House::with_the_record().await;
    let first = ask(&house.state, "/en/register", &[]).await;
    let before = house.db().statements();

    let known = ask(&house.state, "/en/register", &[("if-none-match", first.header("etag"))]).await;

    assert_eq!((known.status, known.body.len()), (StatusCode::NOT_MODIFIED, 0));
    // At most one look at the journal's head, where a quarter of a second has passed.
    assert!(house.db().statements() - before <= 1);
    assert_eq!(counts(&house.state), (1, 1));
    house.remove().await;
}

#[tokio::test]
async fn a_change_shows_in_the_next_answer() {
    let house = House::with_the_record().await;
    let before = ask(&house.state, "/en/register.json", &[]).await.json()["count"].as_u64();
    ask(&house.state, "/en/register.json", &[]).await;
    assert_eq!(counts(&house.state), (1, 1));

    let reading = pages::feed(&house).await;
    let reading = reading.split('?').next().unwrap_or_default();
    house.post(As::Officer, reading, "path=2.1.1&decision=accept").await;

    let after = ask(&house.state, "/en/register.json", &[]).await.json()["count"].as_u64();
    assert_eq!(after, before.map(|count| count + 1));
    house.remove().await;
}

#[tokio::test]
async fn what_depends_on_the_day_changes_with_it() {
    let house = House::with_the_record().await;
    let today = ask(&house.state, "/en", &[]).await;
    house.state.clock.advance(jiff::SignedDuration::from_hours(24));
    let tomorrow = ask(&house.state, "/en", &[]).await;

    today.shows(&["9 April 2018"]);
    tomorrow.shows(&["10 April 2018"]);
    house.remove().await;
}

#[tokio::test]
async fn nobody_is_given_what_was_made_for_somebody_else() {
    let house = House::with_the_record().await;
    let officers = house.get(As::Officer, "/en").await;
    let public = ask(&house.state, "/en", &[]).await;
    let with_cookie = ask(&house.state, "/en", &[("cookie", "hasila=x")]).await;

    officers.shows(&["/en/readings"]);
    assert!(!public.text().contains("/en/readings"), "the officer's page was given to the public");
    assert_eq!(with_cookie.body, public.body);
    assert_eq!(counts(&house.state), (0, 1), "neither the officer nor one with a cookie is answered from the cache");
    assert_eq!(officers.header("cache-control"), "private, no-cache");
    house.get(As::Officer, "/en").await.shows(&["/en/readings"]);
    house.remove().await;
}

#[tokio::test]
async fn many_who_ask_the_same_at_once_wait_for_one_answer() {
    let house = House::with_the_record().await;
    let many: Vec<_> = (0..32)
        .map(|_| {
            let state = house.state.clone();
            tokio::spawn(async move { ask(&state, "/en/register", &[]).await.body })
        })
        .collect();
    let mut bodies = Vec::new();
    for one in many {
        bodies.push(one.await.expect("an answer"));
    }

    assert!(bodies.iter().all(|body| *body == bodies[0] && !body.is_empty()));
    assert_eq!(counts(&house.state).1, 1);
    house.remove().await;
}

/// A second node: its own connections and its own cache on the same database.
fn second_node(first: &House, db: Db) -> State {
    State { db, parts: first.state.parts.clone().with(PageCache::of_bytes(1 << 20)), ..first.state.clone() }
}

#[tokio::test]
async fn a_change_through_one_node_shows_on_the_other_in_a_quarter_of_a_second() {
    for fresh in [testing::sqlite().await, testing::postgres().await] {
        let address = fresh.address();
        let house = House::on(fresh);
        site::demo::load(house.db()).await.expect("the record is unpacked").expect("the record loads");
        let db = Db::open_with(&address, house.state.clock.clone()).await.expect("a second way in");
        let other = second_node(&house, db.clone());
        let count = async |state: &State| ask(state, "/en/register.json", &[]).await.json()["count"].as_u64();
        let before = count(&other).await;
        assert_eq!(count(&other).await, before);
        assert_eq!(counts(&other).0, 1, "the second answer was ready");

        let reading = pages::feed(&house).await;
        let reading = reading.split('?').next().unwrap_or_default();
        house.post(As::Officer, reading, "path=2.1.1&decision=accept").await;

        let more = before.map(|count| count + 1);
        assert_eq!(count(&house.state).await, more, "at once where the change was made");
        tokio::time::sleep(BOUND + Duration::from_millis(1)).await;
        assert_eq!(count(&other).await, more, "on {}", db.engine());
        db.close().await;
        house.remove().await;
    }
}
