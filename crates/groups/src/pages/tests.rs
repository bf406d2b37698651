//! The home page, the register, topics, code lists, consultations and the desk, asked over HTTP on the demonstration
//! record of the repository.

mod desk;

use std::path::Path;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use kit::{
    clock::Clock,
    db::{Db, testing},
    files::Files,
    web::{Config, Frame, Parts, State},
};
use language::Lang;
use serde_json::Value;

use crate::import;
use tower::ServiceExt;

/// No page may be larger.
const MOST: usize = 60_000;

pub(super) struct Seen {
    pub status: StatusCode,
    pub location: String,
    /// Without the invisible marks of direction.
    pub text: String,
    pub bytes: usize,
}

impl Seen {
    fn json(&self) -> Value {
        serde_json::from_str(&self.text).unwrap_or_else(|error| panic!("{error}: {}", self.text))
    }
}

/// The application for readers, or for officers.
fn app(db: Db, is_officer: bool) -> Router {
    let frame = Frame {
        name: "Hasila".to_owned(),
        about: |_| String::new(),
        notice: None,
        nav: vec![],
        footer: vec![],
        door: None,
    };
    let config = Config { base_url: "https://example.org".to_owned(), body_limit: 1 << 20, timeout_seconds: 60 };
    let state = State {
        db,
        clock: Clock::fixed("2018-04-09T12:00:00Z".parse().unwrap()),
        files: Files::under(&std::env::temp_dir().join(format!("hasila-pages-{}", kit::id::random(12)))),
        config: config.into(),
        frame: frame.into(),
        guard: if is_officer { |_, _| true } else { |_, asked| asked.action != "readings.manage" },
        parts: Parts::default(),
    };
    super::routes().router(state)
}

pub(super) async fn ask(app: &Router, request: Request<Body>) -> Seen {
    let response = app.clone().oneshot(request).await.unwrap();
    let location = response.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    let status = response.status();
    let bytes = to_bytes(response.into_body(), usize::MAX).await.unwrap();
    let text = language::strip_isolates(&String::from_utf8_lossy(&bytes));
    Seen { status, location: location.unwrap_or_default(), text, bytes: bytes.len() }
}

pub(super) async fn get(app: &Router, path: &str) -> Seen {
    ask(app, Request::get(path).body(Body::empty()).unwrap()).await
}

/// A page that must be there, light, and without a message or a variable that is missing.
pub(super) async fn page(app: &Router, path: &str) -> Seen {
    let seen = get(app, path).await;
    assert_eq!(seen.status, StatusCode::OK, "{path}: {}", seen.text);
    assert!(seen.bytes < MOST, "{path} has {} bytes", seen.bytes);
    assert!(!seen.text.contains('⟨') && !seen.text.contains("{$"), "{path}");
    seen
}

pub(super) async fn with_record(is_officer: bool, test: impl AsyncFn(&Router)) {
    let fresh = testing::sqlite().await;
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../demo"));
    import::load(&fresh.db, folder, "demo").await.expect("the demonstration record loads");
    test(&app(fresh.db.clone(), is_officer)).await;
    fresh.remove().await;
}

#[tokio::test]
async fn every_page_is_there_in_six_languages_and_light() {
    with_record(false, async |app| {
        let lists = page(app, "/en/topics").await.text;
        let lists: Vec<&str> =
            lists.split("href=\"/en/lists/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert_eq!(lists.len(), 18);
        for lang in Lang::ALL {
            for path in
                ["", "/register", "/register?q=2030&sort=due", "/topics", "/topics/C2", "/topics/C7", "/topics/SDG9"]
            {
                page(app, &format!("/{lang}{path}")).await;
            }
            for path in
                ["/topics/SDG17", "/topics/SDG9.c", "/topics/forum", "/consultations", "/consultations?kind=call"]
            {
                page(app, &format!("/{lang}{path}")).await;
            }
            for list in &lists {
                page(app, &format!("/{lang}/lists/{list}")).await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn every_entry_has_a_page_and_the_same_as_data() {
    with_record(false, async |app| {
        let register = get(app, "/ar/register.json").await.json();
        let entries = register["items"].as_array().unwrap();
        assert!(entries.len() > 150, "{}", entries.len());
        for entry in entries {
            let id = entry["id"].as_str().unwrap();
            let seen = page(app, &format!("/ar/register/{id}")).await;
            assert!(seen.text.contains("lang=\"en\"") && seen.text.contains(id), "{id}");
            assert_eq!(get(app, &format!("/en/register/{id}.json")).await.json()["id"], id);
        }
        assert_eq!(get(app, "/en/register/R-99").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn every_format_has_the_entries_that_the_page_counts() {
    with_record(false, async |app| {
        let query = "kind=requests&addressee=secretariat";
        let data = get(app, &format!("/en/register.json?{query}")).await.json();
        let count = data["count"].as_u64().unwrap();

        let html = page(app, &format!("/en/register?{query}")).await.text;
        let csv = get(app, &format!("/en/register.csv?{query}")).await.text;

        assert!(count > 10 && html.contains(&format!("{count} results")), "{count}");
        assert!(csv.lines().count() as u64 > count);
        assert!(data["items"].as_array().unwrap().iter().all(|item| {
            let codes = |name: &str| item[name].to_string();
            (codes("kind") + &codes("also")).contains("requests") && codes("addressees").contains("secretariat")
        }));
        assert!(get(app, "/fr/register.atom").await.text.contains("xml:lang=\"fr\""));
        assert!(get(app, "/en/register.ics").await.text.matches("BEGIN:VEVENT").count() >= 5);
        assert!(get(app, "/es/consultations.xlsx").await.text.starts_with("PK"));
        assert_eq!(get(app, "/en/register.pdf").await.status, StatusCode::NOT_FOUND);
    })
    .await;
}

#[tokio::test]
async fn each_figure_opens_a_list_of_as_many() {
    with_record(false, async |app| {
        let home = page(app, "/en?on=2018-01-18").await.text;

        for start in ["href=\"/en/register?kind=", "href=\"/en/register?addressee="] {
            for piece in home.split(start).skip(1) {
                let code = piece.split('"').next().unwrap();
                let count = piece.split("class=\"count\">").nth(1).unwrap().split('<').next().unwrap();
                let list = start.trim_start_matches("href=\"").replace("register?", "register.json?");
                let found = get(app, &format!("{list}{code}")).await.json();
                assert_eq!(found["count"].to_string(), count, "{start}{code}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn what_is_due_depends_on_the_day() {
    with_record(false, async |app| {
        let soon = |day: &str| format!("/en/register.json?due=soon&on={day}");
        let passed = |day: &str| format!("/en/register.json?due=passed&on={day}");
        let count = async |path: String| get(app, &path).await.json()["count"].as_u64().unwrap();

        assert_eq!(count(passed("2014-01-01")).await, 0);
        assert_eq!(count(soon("2014-01-01")).await, 0);
        assert!(count(soon("2018-01-02")).await >= 2);
        // What was answered or closed is overdue on no day.
        let dated = async |status: &str| count(format!("/en/register.json?due=dated&status={status}")).await;
        assert_eq!(count(passed("2030-01-01")).await, dated("open").await + dated("in-progress").await);
        assert!(dated("any").await > dated("open").await + dated("in-progress").await);

        let wrong = get(app, "/en?on=soon").await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(wrong.text.contains("value=\"soon\"") && wrong.text.contains("aria-invalid"), "{}", wrong.text);
    })
    .await;
}

#[tokio::test]
async fn an_entry_knows_its_neighbours_in_the_list_that_led_there() {
    with_record(false, async |app| {
        let list = get(app, "/en/register.json?kind=invites").await.json();
        let id = |index: usize| list["items"][index]["id"].as_str().unwrap().to_owned();

        let second = page(app, &format!("/en/register/{}?kind=invites&at=1", id(1))).await.text;

        let expected = |id: &str, at: usize| format!("href=\"/en/register/{id}?kind=invites&#38;at={at}\"");
        assert!(second.contains(&expected(&id(0), 0)), "{second}");
        assert!(second.contains(&expected(&id(2), 2)));
        let html = page(app, "/en/register?kind=invites").await.text;
        assert!(html.contains(&expected(&id(1), 1)));
    })
    .await;
}

#[tokio::test]
async fn a_choice_takes_the_place_of_the_one_before_and_nonsense_is_refused() {
    with_record(false, async |app| {
        let seen = get(app, "/en/register?kind=notes&kind=requests").await;
        assert_eq!((seen.status, seen.location.as_str()), (StatusCode::SEE_OTHER, "?kind=requests"));

        for bad in ["kind=x", "topic=C99", "meeting=a", "due=later", "on=never", "endorsed=maybe", "sort=x", "page=0"] {
            let seen = get(app, &format!("/zh/register?{bad}")).await;
            assert_eq!(seen.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_name_of_a_topic_leads_to_its_code() {
    with_record(false, async |app| {
        let seen = get(app, "/ar/topics/e-health").await;
        assert_eq!((seen.status, seen.location.as_str()), (StatusCode::SEE_OTHER, "/ar/topics/C7.e-health"));

        assert_eq!(get(app, "/ar/topics/nothing").await.status, StatusCode::NOT_FOUND);
        let topic = get(app, "/en/topics/C2.json").await.json();
        assert_eq!(topic["names"].as_object().unwrap().len(), 6);
        assert!(!topic["matrix"].as_array().unwrap().is_empty());
    })
    .await;
}
