//! The shelf and the questions by themselves; whole answers are compared by the walks over the application.

use super::*;

const DOOR: Door = Door {
    sign_in: "/in",
    sign_up: "/up",
    sign_out: "/out",
    account: "/own",
    follow: "/own/followed",
    played: |_, _| None,
};

fn question(address: &str) -> Question {
    Question { address: address.to_owned(), packing: Packing::Plain }
}

fn ready(bytes: usize) -> Ready {
    Ready { headers: HeaderMap::new(), bytes: Bytes::from(vec![b'x'; bytes]) }
}

fn request(address: &str, headers: &[(&str, &str)]) -> Request {
    let request = Request::get(address);
    headers.iter().fold(request, |request, (name, value)| request.header(*name, *value)).body(Body::empty()).unwrap()
}

/// Asks, makes the answer where it is missing, and says whether it was missing.
fn asks(shelf: &mut Shelf, address: &str, stamp: Stamp, bytes: usize) -> bool {
    let slot = shelf.slot(&question(address), stamp);
    let is_new = slot.get().is_none() && slot.set(Some(ready(bytes))).is_ok();
    shelf.settle(&question(address), &slot);
    is_new
}

#[test]
fn the_least_used_answer_leaves_first_and_the_shelf_never_holds_more_than_it_may() {
    let stamp = Stamp { moves: 1, minute: 1 };
    let mut shelf = Shelf::of_bytes(35_000);
    for address in ["/en/1", "/en/2", "/en/3"] {
        assert!(asks(&mut shelf, address, stamp, 10_000));
    }
    assert!(!asks(&mut shelf, "/en/1", stamp, 10_000));

    assert!(asks(&mut shelf, "/en/4", stamp, 10_000));

    assert!(shelf.bytes() <= 35_000, "{}", shelf.bytes());
    assert!(!asks(&mut shelf, "/en/1", stamp, 10_000), "used a moment ago");
    assert!(asks(&mut shelf, "/en/2", stamp, 10_000), "the least used");
}

#[test]
fn a_change_or_a_new_minute_empties_the_shelf() {
    let mut shelf = Shelf::of_bytes(100_000);
    assert!(asks(&mut shelf, "/en", Stamp { moves: 1, minute: 1 }, 10));
    assert!(!asks(&mut shelf, "/en", Stamp { moves: 1, minute: 1 }, 10));
    assert!(asks(&mut shelf, "/en", Stamp { moves: 2, minute: 1 }, 10));
    assert!(asks(&mut shelf, "/en", Stamp { moves: 2, minute: 2 }, 10));
}

#[test]
fn an_answer_under_way_when_the_record_changed_is_not_kept() {
    let mut shelf = Shelf::of_bytes(100_000);
    let under_way = shelf.slot(&question("/en"), Stamp { moves: 1, minute: 1 });
    let after = Stamp { moves: 2, minute: 1 };
    shelf.slot(&question("/ar"), after);
    assert!(under_way.set(Some(ready(10))).is_ok());
    shelf.settle(&question("/en"), &under_way);

    assert!(asks(&mut shelf, "/en", after, 10), "the answer of before is not given after");
}

#[test]
fn only_questions_of_nobody_in_particular_are_answered_from_what_is_ready() {
    for address in ["/en", "/ar/register?q=a", "/zh/documents.json", "/en.json", "/static/app.css"] {
        assert!(Question::of(&request(address, &[]), Some(DOOR)).is_some(), "{address}");
    }
    for address in ["/", "/api/v1/documents", "/unsubscribe/x", "/en/in", "/en/in/with?next=/en"] {
        assert!(
            Question::of(&request(address, &[]), Some(DOOR)).is_none(),
            "{address} may depend on more than its address"
        );
    }
    for header in
        [("cookie", "a=b"), ("authorization", "Bearer x"), ("range", "bytes=0-1"), ("accept-encoding", "br;q=0")]
    {
        assert!(Question::of(&request("/en", &[header]), None).is_none(), "{header:?}");
    }
    let mut officer = request("/en", &[]);
    officer.extensions_mut().insert(Actor::new("somebody", "Somebody", []));
    assert!(Question::of(&officer, None).is_none());
    let mut form = request("/en", &[]);
    *form.method_mut() = Method::POST;
    assert!(Question::of(&form, None).is_none());
}

#[test]
fn readers_who_take_other_packings_ask_another_question() {
    let packing = |line: &str| Packing::of(request("/en", &[("accept-encoding", line)]).headers());
    assert_eq!(packing("gzip, deflate, br, zstd"), Some(Packing::Brotli));
    assert_eq!(packing("GZIP"), Some(Packing::Gzip));
    assert_eq!(packing("deflate"), Some(Packing::Plain));
    assert_eq!(packing("gzip;q=1.0, br;q=0.5"), None);
    assert_eq!(Packing::of(request("/en", &[]).headers()), Some(Packing::Plain));
}
