//! A small application of one list, one thing and one form, asked over HTTP.

use askama::Template;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, Response, StatusCode, header},
};
use language::{Lang, Text};
use tower::ServiceExt;

use super::{parts::*, *};
use crate::{
    clock::Clock,
    db::{Db, Run, sql, testing},
    files::Files,
};

#[derive(Template)]
#[template(path = "web/tests/sample.html")]
struct Sample<'a> {
    page: Page,
    list: List,
    items: Vec<String>,
    text: language::Shown<'a>,
    moments: Vec<Moment>,
    errors: Vec<FieldError>,
    fields: Vec<Field>,
}

const RULES: ListRules = ListRules { facets: &["kind"], sorts: &["due", "new"] };

async fn things(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    if visit.format != Format::Page {
        let (columns, rows) = (vec![formats::Column::plain("id", "Id")], vec![vec!["1".into()]]);
        let table =
            formats::Table { name: "things".to_owned(), title: "Things".to_owned(), lang: visit.lang, columns, rows };
        return table.answer(visit.format);
    }
    let values = (0..12).map(|n| (format!("k{n}"), format!("Kind {n}"), 2));
    let list = List::new(&query, 61)
        .facet(Facet::new(&query, "kind", "Kind", values))
        .sorts(&query, &[("due", "Due".to_owned()), ("new", "New".to_owned())])
        .formats(&query, &[Format::Csv, Format::Json]);
    let errors = vec![FieldError::new("title", "Too long")];
    let text = Text::new(Lang::Ar, "نص");
    html(&Sample {
        page: visit.page("Things <all>").section("things").under("/", "Start").describe("All things.").with_feed(),
        list,
        items: (0..30).map(|n| format!("Thing {n} & co")).collect(),
        text: text.shown(visit.lang),
        moments: vec![Moment { date: "2015-01".to_owned(), when: "January".to_owned(), ..Moment::default() }],
        fields: vec![
            Field::text("title", "Title").hint("Short").required().value("\"x\"").errors(&errors),
            Field::select("kind", "Kind", vec![("a".to_owned(), "A".to_owned())]).value("a"),
            Field::text("text", "Text").kind("textarea").value("<b>"),
        ],
        errors,
    })
}

async fn thing(visit: Visit) -> Answer {
    match visit.at("id") {
        "broken" => Err(anyhow::anyhow!("zugzwang").into()),
        "panic" => panic!("a mistake"),
        "refused" => Err(Error::refused("title", "The title is too long.")),
        "slow" => {
            tokio::time::sleep(std::time::Duration::from_secs(5)).await;
            json(&1)
        }
        "away" => {
            visit.state.db.one::<(i64,)>(sql("SELECT 1 FROM meta")).await?;
            json(&1)
        }
        id => json(&serde_json::json!({ "id": id, "path": visit.path, "lang": visit.lang.code() })),
    }
}

async fn keep(visit: Visit, body: String) -> Answer {
    visit.must(&Asked::of("things.write"))?;
    see(&visit.href(&format!("/things/{}", body.len())))
}

fn routes() -> Routes {
    Routes::new()
        .get("/{lang}", "read", things)
        .get("/{lang}/things", "read", things)
        .formats(&[Format::Csv, Format::Json])
        .get("/{lang}/things/{*id}", "read", thing)
        .formats(&[Format::Json])
        .post("/{lang}/things", "read", keep)
        .get("/{lang}/desk", "things.write", things)
}

fn app(db: Db) -> Router {
    let frame = Frame {
        name: "Hasila".to_owned(),
        about: |_| "About".to_owned(),
        notice: Some(|lang| crate::words::Words(lang).demonstration_notice()),
        nav: vec![
            NavEntry { section: "things", path: "/things", label: |_| "Things".to_owned(), action: "read" },
            NavEntry { section: "desk", path: "/desk", label: |_| "Desk".to_owned(), action: "things.write" },
        ],
        footer: vec![],
        door: None,
    };
    let config = Config { base_url: "https://example.org".to_owned(), body_limit: 1000, timeout_seconds: 1 };
    let state = State {
        db,
        clock: Clock::system(),
        files: Files::under(&std::env::temp_dir()),
        config: config.into(),
        frame: frame.into(),
        guard: |actor, asked| asked.action == "read" || actor.grants.iter().any(|grant| grant.role == "officer"),
        parts: Parts::default(),
    };
    routes().router(state)
}

async fn ask(request: axum::http::request::Builder) -> Response<Body> {
    send(request.body(Body::empty()).unwrap()).await
}

async fn send(request: Request<Body>) -> Response<Body> {
    let fresh = testing::sqlite().await;
    let response = app(fresh.db.clone()).oneshot(request).await.unwrap();
    fresh.remove().await;
    response
}

async fn get(path: &str) -> Response<Body> {
    ask(Request::get(path)).await
}

async fn text(response: Response<Body>) -> String {
    String::from_utf8(to_bytes(response.into_body(), usize::MAX).await.unwrap().to_vec()).unwrap()
}

fn header_of(response: &Response<Body>, name: header::HeaderName) -> &str {
    response.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

#[tokio::test]
async fn a_page_is_framed_in_every_language() {
    for lang in Lang::ALL {
        let response = get(&format!("/{lang}/things?kind=k1&page=2")).await;
        assert_eq!(response.status(), StatusCode::OK);
        assert!(header_of(&response, header::CONTENT_SECURITY_POLICY).starts_with("default-src 'none'"));
        let page = text(response).await;

        assert!(page.contains(&format!("<html lang=\"{lang}\" dir=\"{}\">", lang.direction().as_str())));
        assert!(page.contains("<title>Things &#60;all&#62; – Hasila</title>"), "{page}");
        assert!(page.contains("href=\"/fr/things?kind=k1&#38;page=2\""), "{page}");
        assert!(
            page.contains("<link rel=\"canonical\" href=\"https://example.org/")
                && page.matches("hreflang").count() == 12
        );
        assert!(page.contains("aria-current=\"page\">Things</a>") && !page.contains("Desk"));
        assert!(page.contains("Kind 11") && page.contains("<option value=\"a\" selected>"));
        assert!(page.contains("aria-describedby=\"title-hint title-error\" aria-invalid=\"true\" required"));
        assert!(page.contains("&#60;b&#62;") && !page.contains("style=") && !page.contains("<script>"));
        assert_eq!(page.contains("<span lang=\"ar\" dir=\"rtl\">نص</span> <small class=\"note\">"), lang != Lang::Ar);
        assert!(page.len() < 20_000, "{}", page.len());
        assert_eq!(get(&asset(&page, "app.css")).await.status(), StatusCode::OK);
    }
}

fn asset(page: &str, stem: &str) -> String {
    let start = page.find(&format!("/static/{}.", stem.split('.').next().unwrap())).unwrap();
    page[start..].split('"').next().unwrap().to_owned()
}

#[tokio::test]
async fn the_front_door_asks_for_the_language() {
    let response = ask(Request::get("/").header("accept-language", "de, ru;q=0.8, en;q=0.5")).await;

    assert_eq!(response.status(), StatusCode::SEE_OTHER);
    assert_eq!(header_of(&response, header::LOCATION), "/ru");
    assert_eq!(header_of(&get("/en/things/?page=2").await, header::LOCATION), "/en/things?page=2");
    assert_eq!(header_of(&get("//evil.example/").await, header::LOCATION), "/evil.example");
}

#[tokio::test]
async fn a_suffix_asks_for_a_format_that_the_route_has() {
    assert!(text(get("/en/things.csv").await).await.ends_with("id\r\n1\r\n"));
    assert_eq!(get("/en/things.xlsx").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(get("/en/desk.json").await.status(), StatusCode::NOT_FOUND);
    let thing = text(get("/es/things/A/70/1.json").await).await;
    assert!(
        thing.contains("\"A/70/1\"") && thing.contains("\"/things/A/70/1\"") && thing.contains("\"es\""),
        "{thing}"
    );
}

#[tokio::test]
async fn errors_speak_the_readers_language_or_the_programs() {
    for (path, status) in [
        ("/ar/nowhere", 404),
        ("/xx/things", 404),
        ("/EN/things", 404),
        ("/en/things/refused", 422),
        ("/en/things?page=zero", 422),
        ("/en/things/broken", 500),
        ("/en/things/panic", 500),
        ("/en/things/slow", 503),
        ("/en/desk", 401),
        ("/static/none.css", 404),
    ] {
        let response = get(path).await;
        assert_eq!(response.status(), status, "{path}");
        assert!(header_of(&response, header::CONTENT_TYPE).starts_with("text/html"), "{path}");
        let page = text(response).await;
        assert!(
            page.contains("<h1>") && page.contains("class=\"button\"") && !page.contains("zugzwang"),
            "{path}: {page}"
        );
    }
    assert!(text(get("/ar/nowhere").await).await.contains("هذه الصفحة غير موجودة"));
    assert!(text(get("/en/things/refused").await).await.contains("The title is too long."));

    let problem = get("/fr/things/refused.json").await;
    assert_eq!(header_of(&problem, header::CONTENT_TYPE), "application/problem+json");
    assert!(text(problem).await.contains("\"field\":\"title\""));
    let problem = ask(Request::get("/fr/nowhere").header("accept", "application/json")).await;
    assert!(text(problem).await.contains("Cette page n’existe pas"));
}

#[tokio::test]
async fn what_is_known_is_not_sent_again() {
    let first = get("/en/things").await;
    let tag = header_of(&first, header::ETAG).to_owned();
    assert!(tag.starts_with('"'));

    let again = ask(Request::get("/en/things").header("if-none-match", format!("\"x\", {tag}"))).await;
    assert_eq!(again.status(), StatusCode::NOT_MODIFIED);
    assert_eq!(text(again).await, "");

    let head = ask(Request::head("/en/things")).await;
    assert_eq!(header_of(&head, header::ETAG), tag);
    assert_eq!(header_of(&head, header::CONTENT_LENGTH), text(first).await.len().to_string());
    assert_eq!(text(head).await, "");

    let packed = ask(Request::get("/en/things").header("accept-encoding", "br")).await;
    assert_eq!(header_of(&packed, header::CONTENT_ENCODING), "br");
    assert_ne!(header_of(&packed, header::ETAG), tag);
    let bytes = to_bytes(packed.into_body(), usize::MAX).await.unwrap();
    assert!(bytes.len() < 5000, "{}", bytes.len());
}

#[tokio::test]
async fn a_form_is_taken_from_here_from_who_may_and_in_measure() {
    let post = async |actor: &str, origin: &str, body: &str| {
        let mut request = Request::post("/en/things").header("host", "example.org").header("origin", origin);
        if !actor.is_empty() {
            let actor = Actor::new("ana", "Ana", [Grant::everywhere("officer")]);
            request = request.extension(actor);
        }
        let response = send(request.body(Body::from(body.to_owned())).unwrap()).await;
        (response.status().as_u16(), header_of(&response, header::LOCATION).to_owned())
    };
    let here = "https://example.org";

    assert_eq!(post("ana", here, "four").await, (303, "/en/things/4".to_owned()));
    assert_eq!(post("", here, "four").await.0, 401);
    assert_eq!(post("ana", "https://evil.example", "four").await.0, 403);
    assert_eq!(post("ana", here, &"x".repeat(2000)).await.0, 413);
    assert_eq!(ask(Request::delete("/en/things")).await.status(), StatusCode::METHOD_NOT_ALLOWED);
}

#[tokio::test]
async fn who_has_signed_in_gets_private_pages() {
    let actor = Actor::new("ana", "Ana", [Grant::everywhere("officer")]);
    let response = ask(Request::get("/en/desk").extension(actor)).await;

    assert_eq!(response.status(), StatusCode::OK);
    assert_eq!(header_of(&response, header::CACHE_CONTROL), "private, no-cache");
    assert!(text(response).await.contains("Desk"));
}

#[test]
fn the_route_table_can_be_walked() {
    let table = routes().table();

    assert_eq!(table.len(), 5);
    assert!(table.iter().all(|route| route.path.starts_with("/{lang}") && !route.action.is_empty()));
}
