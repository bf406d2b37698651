//! What every answer carries to protect its reader, whatever the route; and what anybody who found a weakness needs.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use kit::web::Config;
use people::Role;
use tests::{As, House, Reply, ask, judges};

use super::{pages, policy};

const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'self'; \
     connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// That of a page for a frame of any site: it sends no form and runs nothing.
const EMBEDDED_POLICY: &str = "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; \
     form-action 'none'; base-uri 'none'; frame-ancestors *";

/// That of a file to be kept.
const FILE_POLICY: &str = "default-src 'none'; sandbox";

/// The application as it is behind a proxy that speaks HTTPS.
fn over_https(house: &mut House) {
    let base_url = "https://house.example".to_owned();
    house.state.config = std::sync::Arc::new(Config { base_url, ..(*house.state.config).clone() });
}

#[tokio::test]
async fn every_answer_carries_the_headers_that_protect_its_reader() {
    let mut house = House::with_the_record().await;
    over_https(&mut house);
    pages::feed(&house).await;
    pages::post(&house).await;
    let mut paths: Vec<String> = site::routes().table().iter().map(|route| policy::address(route.path)).collect();
    paths.extend(["/", "/static/app.css", "/nowhere", "/en/nowhere", "/en/register.csv"].map(str::to_owned));
    for path in paths {
        let reply = house.get(As::Officer, &path).await;
        // A file to be kept runs nothing at all, should a browser open it.
        let is_file = reply.header("content-disposition").starts_with("attachment");
        let is_embedded = path.starts_with("/en/projects/embed");
        let policy = match (is_file, is_embedded) {
            (true, _) => FILE_POLICY,
            (_, true) => EMBEDDED_POLICY,
            _ => POLICY,
        };
        for (name, value) in [
            ("content-security-policy", policy),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("x-frame-options", if is_embedded { "" } else { "DENY" }),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
            ("strict-transport-security", "max-age=63072000; includeSubDomains"),
            ("access-control-allow-origin", ""),
        ] {
            assert_eq!(reply.header(name), value, "{name} of {path}");
        }
        let kind = reply.header("content-type");
        assert!(reply.body.is_empty() || !kind.is_empty(), "{path} says what it is");
        assert!(!kind.starts_with("text/") || kind.contains("charset=utf-8"), "{path}: {kind}");
    }
    house.remove().await;
}

#[tokio::test]
async fn no_method_but_those_of_the_table_is_answered() {
    let house = House::with_the_record().await;
    for method in [Method::TRACE, Method::CONNECT, Method::PATCH, Method::PUT] {
        for path in ["/en/register", "/en/sign-in", "/static/app.css", "/robots.txt"] {
            let request = Request::builder().method(method.clone()).uri(path).header("sec-fetch-site", "same-origin");
            let reply = house.send(As::Public, request.body(Body::empty()).expect("a request")).await;
            assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn passwords_are_typed_unseen_and_may_be_pasted() {
    let house = House::empty().await;
    let fields = [("/en/sign-in", "current-password"), ("/en/sign-up", "new-password")];
    for (path, fills) in fields {
        let page = house.get(As::Public, path).await.text();
        let field = page.split("<input").find(|input| input.contains("type=\"password\"")).expect("a password");
        let field = field.split('>').next().unwrap_or_default();
        assert!(field.contains(&format!("autocomplete=\"{fills}\"")), "{path}: {field}");
        assert!(!field.contains("maxlength") || field.contains("maxlength=\"1"), "{path}: {field}");
    }
    let script = std::fs::read_to_string(tests::root().join("static/app.js")).expect("the script");
    assert!(!script.contains("paste"), "no script stands in the way of pasting");
    house.remove().await;
}

#[tokio::test]
async fn every_page_of_one_who_signed_in_leads_out() {
    let house = House::with_the_record().await;
    pages::feed(&house).await;
    let app = site::application(house.state.clone(), site::Play::Nobody);
    let cookie = house.cookie(Role::Secretariat).await;
    // What stands in frames of other sites knows nobody.
    for path in pages::all().into_iter().filter(|path| !path.starts_with("/projects/embed")) {
        let request = Request::get(format!("/en{path}")).header(header::COOKIE, &cookie).body(Body::empty());
        let reply = Reply::of(app.clone(), request.expect("a request")).await;
        assert!(reply.text().contains("action=\"/en/sign-out\""), "{path}");
    }
    house.remove().await;
}

#[tokio::test]
async fn who_found_a_weakness_learns_whom_to_tell() {
    let mut house = House::empty().await;
    over_https(&mut house);
    house.state.parts =
        house.state.parts.clone().with(operations::security::Contact("https://house.example/report".to_owned()));
    let reply = house.get(As::Public, "/.well-known/security.txt").await;
    assert_eq!(reply.header("content-type"), "text/plain; charset=utf-8");
    assert_eq!(
        reply.text(),
        "Contact: https://house.example/report\nExpires: 2018-10-06T12:00:00Z\nPreferred-Languages: ar, zh, en, fr, ru, es\n\
         Canonical: https://house.example/.well-known/security.txt\nPolicy: https://house.example/en/security\n"
    );
    let robots = house.get(As::Public, "/robots.txt").await;
    assert!(robots.text().starts_with("User-agent: *\nDisallow: /api/\n"), "{}", robots.text());

    // The clock of a test stands still in the past; the judge's does not.
    let today = reply.text().replace("2018-10-06", "2099-01-01");
    let Some(mut judge) = judges() else { return house.remove().await };
    judge.args(["-c", JUDGE]);
    let verdict = ask(judge, today.as_bytes()).expect("the judge runs");
    let said = String::from_utf8_lossy(&verdict.stdout);
    assert_eq!(said.trim(), "[] ['long_expiry', 'not_signed']", "{}", String::from_utf8_lossy(&verdict.stderr));
    house.remove().await;
}

/// Asks the checker of Internet.nl, which wants the bytes and the address.
const JUDGE: &str = "
import sys
from sectxt import Parser
told = Parser(sys.stdin.buffer.read(), urls='https://house.example/.well-known/security.txt')
notes = [one['code'] for one in told.recommendations]
print([one['code'] for one in told.errors], sorted(set(notes)))
";
