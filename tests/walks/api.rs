//! The interface for programs: what its document says is what its routes do, lists are walked to their end, and refusals
//! explain themselves.

use std::collections::BTreeSet;

use axum::http::{Request, StatusCode};
use groups::{Entry, store::entries};
use kit::db::testing;
use language::Lang;
use serde_json::Value;
use tests::{As, House, Reply};

/// The operations of the document: method and address.
fn documented() -> BTreeSet<String> {
    let document = api::document(Lang::En, "http://house.example");
    let paths = document["paths"].as_object().expect("paths").clone();
    let methods = |(path, methods): (String, Value)| -> Vec<String> {
        let methods = methods.as_object().expect("methods").clone();
        methods.keys().map(|method| format!("{} {path}", method.to_uppercase())).collect()
    };
    paths.into_iter().flat_map(methods).collect()
}

#[test]
fn the_document_and_the_routes_say_the_same() {
    let routes = site::routes().table().into_iter().filter(|route| route.path.starts_with("/api/"));
    let routed: BTreeSet<String> =
        routes.map(|route| format!("{} {}", route.method, route.path.replace("{*", "{"))).collect();

    assert_eq!(documented(), routed);
    insta::assert_snapshot!(documented().into_iter().collect::<Vec<_>>().join("\n"));
}

/// Walks a list to its end in pages of a size and returns what is at the field `id` of each record.
async fn walk(house: &House, list: &str, size: usize, id: &str) -> Vec<String> {
    let mut ids = Vec::new();
    let mut next = Some(format!("{list}{}limit={size}", if list.contains('?') { "&" } else { "?" }));
    while let Some(path) = next {
        let reply = house.get(As::Public, &path).await;
        assert_eq!(reply.status, StatusCode::OK, "{path}: {}", reply.text());
        let page = reply.json();
        let items = page["items"].as_array().expect("items");
        assert!(items.len() <= size);
        ids.extend(items.iter().map(|item| item[id].as_str().expect("an id").to_owned()));
        let address = page["next"].as_str().map(str::to_owned);
        let link = address.as_deref().map(|address| format!("<{address}>; rel=\"next\"")).unwrap_or_default();
        assert_eq!(reply.header("link"), link);
        next = address.map(|address| address.trim_start_matches("http://house.example").to_owned());
    }
    ids
}

#[tokio::test]
async fn every_list_walked_in_small_pages_gives_what_one_large_page_gives() {
    let house = House::with_the_record().await;
    stocktaking::demo::load(house.db(), 60).await.expect("projects");
    for (list, id) in [
        ("/api/v1/register", "id"),
        ("/api/v1/register?sort=due", "id"),
        ("/api/v1/register?sort=meeting", "id"),
        ("/api/v1/register?sort=newest&kind=requests", "id"),
        ("/api/v1/documents", "symbol"),
        ("/api/v1/documents?sort=received", "symbol"),
        ("/api/v1/documents?sort=newest&body=cwg-wsis", "symbol"),
        ("/api/v1/instruments", "id"),
        ("/api/v1/sessions?sort=earliest", "id"),
        ("/api/v1/bodies", "id"),
        ("/api/v1/consultations", "id"),
        ("/api/v1/projects", "id"),
        ("/api/v1/projects?region=AFR", "id"),
        ("/api/v1/topics", "code"),
    ] {
        let small = walk(&house, list, 7, id).await;
        let large = walk(&house, list, 200, id).await;
        assert_eq!(small, large, "{list}");
        assert_eq!(small.iter().collect::<BTreeSet<_>>().len(), small.len(), "{list}");
        let total = house.get(As::Public, list).await.json()["total"].as_u64();
        assert_eq!(total, u64::try_from(small.len()).ok(), "{list}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_list_that_grows_while_it_is_walked_gives_each_old_row_exactly_once() {
    for fresh in [testing::sqlite().await, testing::postgres().await] {
        let house = House::on(fresh);
        site::demo::load(house.db()).await.expect("unpacked").expect("loaded");
        for sort in ["path", "due", "meeting", "newest"] {
            let list = format!("/api/v1/register?sort={sort}");
            let old = walk(&house, &list, 200, "id").await;
            let mut seen = Vec::new();
            let mut next = Some(format!("{list}&limit=9"));
            while let Some(path) = next {
                let page = house.get(As::Public, &path).await.json();
                let items = page["items"].as_array().expect("items");
                seen.extend(items.iter().map(|item| item["id"].as_str().expect("an id").to_owned()));
                next = page["next"].as_str().map(|next| next.trim_start_matches("http://house.example").to_owned());
                enter_some(&house, &format!("{sort}-{}", seen.len())).await;
            }
            seen.retain(|id| old.contains(id));
            assert_eq!(seen.len(), old.len(), "{list}: each old row, and each once");
            assert_eq!(seen.iter().collect::<BTreeSet<_>>().len(), old.len(), "{list}");
        }
        house.remove().await;
    }
}

/// Puts in an entry before, one among and one after those of the record.
async fn enter_some(house: &House, name: &str) {
    let model = entries::one(house.db(), "R-2.6.15").await.expect("read").expect("an entry");
    for (number, path) in ["1.1.1", "2.6.15.1", "9.9"].into_iter().enumerate() {
        let id = format!("N-{name}-{number}");
        let entry = Entry { id, path: path.parse().expect("a path"), read_in: None, ..model.clone() };
        let put = house.db().write(move |tx| Box::pin(async move { entries::put(tx, "test", &entry).await }));
        put.await.expect("a new entry");
    }
}

#[tokio::test]
async fn the_register_is_the_one_of_the_pages() {
    let house = House::with_the_record().await;
    for question in ["kind=requests", "q=forum", "addressee=secretariat&endorsed=true", "due=dated&sort=due"] {
        let page = house.get(As::Public, &format!("/en/register.json?{question}")).await.json();
        let ids = walk(&house, &format!("/api/v1/register?{question}"), 50, "id").await;
        let items = page["items"].as_array().or(page["rows"].as_array()).expect("rows");
        let shown: Vec<&str> = items.iter().map(|item| item["id"].as_str().expect("an id")).collect();
        assert_eq!(ids, shown, "{question}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_text_comes_in_all_languages_with_the_one_asked_for_apart() {
    let house = House::with_the_record().await;
    let entry = house.get(As::Public, "/api/v1/register/R-2.6.15?lang=ar").await.json();

    assert_eq!(entry["text"]["lang"], "ar");
    assert_eq!(entry["text"]["text"], entry["text"]["versions"]["ar"]["text"]);
    let request =
        Request::get("/api/v1/bodies/cwg-wsis").header("accept-language", "fr").body(axum::body::Body::empty());
    assert_eq!(house.send(As::Public, request.expect("a request")).await.json()["name"]["lang"], "fr");
    let slashes = house.get(As::Public, "/api/v1/documents/WG-WSIS-28/9").await.json();
    assert_eq!(slashes, house.get(As::Public, "/api/v1/documents/WG-WSIS-28%2F9").await.json());
    house.remove().await;
}

/// The kind of problem that a reply names, after looking whether its page exists.
async fn kind(house: &House, reply: &Reply) -> String {
    assert_eq!(reply.header("content-type"), "application/problem+json", "{}", reply.text());
    let problem = reply.json();
    assert_eq!(problem["status"], reply.status.as_u16());
    let address = problem["type"].as_str().expect("a type").replace("http://house.example", "");
    let page = house.get(As::Public, &address).await;
    assert_eq!(page.status, StatusCode::SEE_OTHER, "{address}");
    house.get(As::Public, page.header("location")).await.shows(&["<h1"]);
    address.trim_start_matches("/problems/").to_owned()
}

#[tokio::test]
async fn every_refusal_is_a_problem_whose_type_leads_to_a_page() {
    let house = House::with_the_record().await;
    for (path, status, expected) in [
        ("/api/v1/register/R-99", 404, "not-found"),
        ("/api/v1/nothing", 404, "not-found"),
        ("/api/v1/bodies/", 404, "not-found"),
        ("/api/v1/meetings/cwg-wsis/x", 404, "not-found"),
        ("/api/v1/register?kind=nonsense", 422, "refused"),
        ("/api/v1/register?colour=red", 422, "refused"),
        ("/api/v1/register?limit=0", 422, "refused"),
        ("/api/v1/register?limit=201", 422, "refused"),
        ("/api/v1/register?q=%00", 422, "refused"),
        ("/api/v1/register?q=a&q=b", 422, "refused"),
        ("/api/v1/register?after=nonsense", 422, "refused"),
        ("/api/v1/bodies/cwg-wsis?limit=1", 422, "refused"),
        ("/api/v1/bodies?lang=de", 422, "refused"),
    ] {
        let reply = house.get(As::Public, path).await;
        assert_eq!(reply.status.as_u16(), status, "{path}: {}", reply.text());
        assert_eq!(kind(&house, &reply).await, expected, "{path}");
    }
    let wrong = house.get(As::Public, "/api/v1/register?lang=fr&kind=nonsense&limit=0").await.json();
    let parameters: Vec<_> =
        wrong["errors"].as_array().expect("errors").iter().map(|e| e["parameter"].clone()).collect();
    assert_eq!(parameters, ["kind", "limit"], "all that is wrong is said at once");
    assert!(wrong["title"].as_str().is_some_and(|title| title.contains("accept")), "{wrong}");
    house.remove().await;
}

#[tokio::test]
async fn a_cursor_is_taken_only_where_it_was_given() {
    let house = House::with_the_record().await;
    let next = house.get(As::Public, "/api/v1/register?limit=1").await.json()["next"].clone();
    let cursor = next.as_str().and_then(|next| next.split("after=").nth(1)).expect("a cursor").to_owned();

    assert_eq!(house.get(As::Public, &format!("/api/v1/register?after={cursor}")).await.status, StatusCode::OK);
    for other in ["register?kind=requests&", "register?sort=due&", "documents?"] {
        let reply = house.get(As::Public, &format!("/api/v1/{other}after={cursor}")).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{other}");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_method_that_an_address_does_not_take_is_told_which_it_takes() {
    let house = House::with_the_record().await;
    let request = Request::delete("/api/v1/bodies").body(axum::body::Body::empty());
    let reply = house.send(As::Public, request.expect("a request")).await;

    assert_eq!(reply.status, StatusCode::METHOD_NOT_ALLOWED);
    assert!(reply.header("allow").contains("GET"), "{}", reply.header("allow"));
    assert_eq!(kind(&house, &reply).await, "method");
    house.remove().await;
}

#[tokio::test]
async fn what_is_known_is_not_sent_again_and_head_says_the_same() {
    let house = House::with_the_record().await;
    let reply = house.get(As::Public, "/api/v1/bodies").await;
    let tag = reply.header("etag").to_owned();
    let again = Request::get("/api/v1/bodies").header("if-none-match", &tag).body(axum::body::Body::empty());
    let head = Request::head("/api/v1/bodies").body(axum::body::Body::empty());

    assert_eq!(house.send(As::Public, again.expect("a request")).await.status, StatusCode::NOT_MODIFIED);
    let head = house.send(As::Public, head.expect("a request")).await;
    assert_eq!((head.header("etag"), head.body.len()), (tag.as_str(), 0));
    house.remove().await;
}
