//! Every route with every role: what the policy table allows is answered, what it does not allow is refused, in every
//! format of the route.

use axum::http::{Method, Request, StatusCode, header};
use kit::web::{Actor, Format, Grant};
use people::{Role, policy};
use tests::{House, Reply};

use super::pages;

/// A real address for a pattern of the route table.
pub(super) fn address(pattern: &str) -> String {
    let mut path = pattern.to_owned();
    for (place, value) in pages::PLACES {
        path = path.replace(place, value);
    }
    assert!(!path.contains('{'), "{pattern}: the walk has no example for a place of it; add one to PLACES");
    path
}

fn suffix(format: Format) -> String {
    if format == Format::Page { String::new() } else { format!(".{}", format.suffix()) }
}

#[tokio::test]
async fn every_route_answers_each_role_as_the_table_says() {
    let house = House::with_the_record().await;
    let reading = pages::feed(&house).await;
    assert!(reading.contains(pages::READING), "the small report has another fingerprint: {reading}");
    pages::post(&house).await;
    let table = site::routes().table();
    assert!(table.len() > 20, "the route table has only {} rows", table.len());
    for role in Role::ALL {
        let id = if role == Role::Public { "public".to_owned() } else { people::demo::id(role) };
        let router = house.router(&id, &[role.code()]);
        for route in &table {
            let allowed = policy::allows(&[role], route.action);
            let formats = std::iter::once(Format::Page).chain(route.formats.iter().copied());
            for format in formats {
                let path = format!("{}{}", address(route.path), suffix(format));
                let request = Request::builder()
                    .method(route.method.clone())
                    .uri(&path)
                    .header("sec-fetch-site", "same-origin")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .body(axum::body::Body::empty());
                let status = Reply::of(router.clone(), request.expect("a request")).await.status;
                let refused = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
                assert_eq!(refused, !allowed, "{} {path} as {}: {status}", route.method, role.code());
                assert_ne!(status, StatusCode::INTERNAL_SERVER_ERROR, "{} {path} as {}", route.method, role.code());
                if route.method == Method::GET && allowed {
                    assert!(status.is_success() || status.is_redirection(), "{path} as {}: {status}", role.code());
                }
            }
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn a_role_held_in_one_body_opens_nothing_that_asks_for_the_whole_process() {
    let house = House::with_the_record().await;
    pages::feed(&house).await;
    pages::post(&house).await;
    let everybody = [Role::Public, Role::SignedIn];
    for role in Role::ALL.into_iter().filter(|role| role.is_granted()) {
        let actor = Actor::new(people::demo::id(role), "One", [Grant::on(role.code(), "body/council")]);
        let router = house.router_of(actor);
        for route in site::routes().table().iter().filter(|route| route.method == Method::GET) {
            let rule = policy::rule(route.action).expect("a rule");
            let open = rule.by.iter().any(|by| everybody.contains(by));
            let allowed = open || (rule.scope == policy::Scope::There && rule.by.contains(&role));
            let path = address(route.path);
            let request = Request::get(&path).body(axum::body::Body::empty()).expect("a request");
            let status = Reply::of(router.clone(), request).await.status;
            let refused = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
            assert_eq!(refused, !allowed, "{path} as {} of the Council: {status}", role.code());
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn an_officer_of_one_body_changes_nothing_of_another() {
    let house = House::with_the_record().await;
    let reading = pages::feed(&house).await;
    let reading = reading.split('?').next().unwrap_or_default().to_owned();
    for (place, status) in [("body/council", StatusCode::FORBIDDEN), ("body/cwg-wsis", StatusCode::SEE_OTHER)] {
        let officer = Actor::new("demo-secretariat", "Claire", [Grant::on("secretariat", place)]);
        for (path, form) in [
            (reading.as_str(), "path=2.1.1&decision=accept"),
            ("/en/meetings/cwg-wsis/32/take-down", "kind=requests&text=Do+it."),
            ("/en/meetings/cwg-wsis/32/summary", ""),
            ("/en/meetings/new", "body=cwg-wsis&number=34&from=2018-09-03&to=2018-09-04"),
        ] {
            let request = Request::post(path)
                .header("sec-fetch-site", "same-origin")
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .body(axum::body::Body::from(form));
            let reply = Reply::of(house.router_of(officer.clone()), request.expect("a request")).await;
            assert_eq!(reply.status, status, "{path} as officer of {place}: {}", reply.text());
        }
    }
    house.remove().await;
}

#[test]
fn every_action_of_a_route_stands_in_the_table() {
    for route in site::routes().table() {
        assert!(
            policy::TABLE.iter().any(|rule| rule.action == route.action),
            "{} names {}, which no rule allows",
            route.path,
            route.action
        );
    }
}

#[test]
fn an_action_that_the_table_does_not_name_is_refused_to_everybody() {
    for role in Role::ALL {
        assert!(!policy::allows(&[role], "register.burn"));
    }
}
