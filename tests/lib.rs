//! What the walks share: the whole application on a fresh database with the demonstration record, spoken to as a visitor
//! or as an officer, in the process or over a real port.

mod tools;
pub mod trials;

use std::net::SocketAddr;

use anyhow::Context;
use axum::{
    Extension, Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use jiff::Timestamp;
use kit::{
    db::{Db, testing},
    files::Files,
    journal::checkpoint,
    web::{Actor, Grant, State},
};
use tower::ServiceExt as _;

pub use tools::{ask, judges, node, root, tool};

/// The day on which the tests live: the demonstration record ends shortly before.
pub const TODAY: &str = "2018-04-09T12:00:00Z";

/// The application with its database.
pub struct House {
    /// The parts of the application.
    pub state: State,
    fresh: testing::Fresh,
}

/// What came back.
pub struct Reply {
    /// The status.
    pub status: StatusCode,
    /// The headers.
    pub headers: axum::http::HeaderMap,
    /// The body.
    pub body: Vec<u8>,
}

/// Who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum As {
    /// A reader who has not signed in.
    Public,
    /// An officer of the secretariat.
    Officer,
    /// An administrator of the service.
    Administrator,
    /// The made-up person who plays a role.
    One(people::Role),
}

impl House {
    /// The application on a fresh SQLite database with the demonstration record and a checkpoint of its journal.
    pub async fn with_the_record() -> House {
        let house = House::empty().await;
        let loaded = site::demo::load(&house.state.db).await.expect("the record is unpacked");
        loaded.expect("the demonstration record loads");
        let key = checkpoint::Key::new("house.example").expect("a key");
        checkpoint::keep(&house.state.db, &key).await.expect("a checkpoint of the journal");
        house
    }

    /// The application on a fresh SQLite database with nothing in it.
    pub async fn empty() -> House {
        House::on(testing::sqlite().await)
    }

    /// The application on a database that a test has made.
    pub fn on(fresh: testing::Fresh) -> House {
        let clock = fresh.db.clock().clone();
        assert_eq!(clock.now(), TODAY.parse::<Timestamp>().expect("a time"));
        let folder = std::env::temp_dir().join(format!("hasila-house-{}", kit::id::short()));
        let state = site::state(fresh.db.clone(), Files::under(&folder), clock, "http://house.example".to_owned());
        House { state, fresh }
    }

    /// The database.
    pub fn db(&self) -> &Db {
        &self.state.db
    }

    /// The application as one who holds these roles sees it.
    pub fn router(&self, id: &str, roles: &[&'static str]) -> Router {
        let held = roles.iter().filter(|role| **role != "public").map(|role| Grant::everywhere(role));
        self.router_of(if id == "public" { Actor::public() } else { Actor::new(id, id, held) })
    }

    /// The application as an actor sees it.
    pub fn router_of(&self, actor: Actor) -> Router {
        site::routes().router(self.state.clone()).layer(Extension(actor))
    }

    /// Asks for an address.
    pub async fn get(&self, who: As, path: &str) -> Reply {
        self.send(who, Request::get(path).header(header::HOST, "house.example").body(Body::empty()).expect("a request"))
            .await
    }

    /// Sends a form, as a browser on one of our own pages does.
    pub async fn post(&self, who: As, path: &str, form: &str) -> Reply {
        let request = Request::post(path)
            .header(header::HOST, "house.example")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()));
        self.send(who, request.expect("a request")).await
    }

    /// Sends a file by the field `file`, as the upload form does for the working group.
    pub async fn upload(&self, who: As, path: &str, name: &str, bytes: &[u8]) -> Reply {
        let line = "----hasila";
        let body = format!("--{line}\r\nContent-Disposition: form-data; name=\"body\"\r\n\r\ncwg-wsis\r\n");
        let head = format!(
            "{body}--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\nContent-Type: application/octet-stream\r\n\r\n"
        );
        let body = [head.as_bytes(), bytes, format!("\r\n--{line}--\r\n").as_bytes()].concat();
        let request = Request::post(path)
            .header(header::HOST, "house.example")
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
            .body(Body::from(body));
        self.send(who, request.expect("a request")).await
    }

    /// Sends any request.
    pub async fn send(&self, who: As, request: Request<Body>) -> Reply {
        let router = match who {
            As::Public => self.router("public", &["public"]),
            As::Administrator => self.router("demo-administrator", &["public", "administrator"]),
            As::One(role) => self.router(&people::demo::id(role), &["public", role.code()]),
            As::Officer => self.router("demo-secretariat", &["public", "secretariat"]),
        };
        Reply::of(router, request).await
    }

    /// Serves the application on a free port of this machine until the runtime ends, and returns its address.
    pub async fn serve(&self) -> anyhow::Result<String> {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.context("a free port")?;
        let address = format!("http://{}", listener.local_addr()?);
        let app = site::application(self.state.clone(), site::Play::AtHome);
        let service = app.into_make_service_with_connect_info::<SocketAddr>();
        tokio::spawn(async move { axum::serve(listener, service).await });
        Ok(address)
    }

    /// The cookie of a browser that has signed in as the made-up person who plays a role.
    pub async fn cookie(&self, role: people::Role) -> String {
        self.cookie_of(&people::demo::id(role)).await
    }

    /// The cookie of a browser that has signed in with an account.
    pub async fn cookie_of(&self, account: &str) -> String {
        let id = account.to_owned();
        let begin = self.db().write(move |tx| {
            Box::pin(async move { people::session::begin(tx, &id, "demo", &people::session::Caller::default()).await })
        });
        let ticket = begin.await.expect("a session begins");
        let answer = ticket.to(&self.state, "/en").expect("an answer");
        let cookie = answer.headers().get(header::SET_COOKIE).and_then(|value| value.to_str().ok());
        cookie.and_then(|cookie| cookie.split(';').next()).unwrap_or_default().to_owned()
    }

    /// Takes the database down.
    pub async fn remove(self) {
        self.fresh.remove().await;
    }
}

impl Reply {
    /// What a router answers to a request.
    pub async fn of(router: Router, request: Request<Body>) -> Reply {
        let response = router.oneshot(request).await.expect("a router always answers");
        let (parts, body) = response.into_parts();
        let body = axum::body::to_bytes(body, usize::MAX).await.expect("a whole body").to_vec();
        Reply { status: parts.status, headers: parts.headers, body }
    }

    /// The mark or version that the form of a page was made from.
    pub fn seen(&self) -> String {
        let text = self.text();
        let (_, rest) = text.split_once("name=\"seen\" value=\"").expect("a form that says what was seen");
        rest.split('"').next().unwrap_or_default().to_owned()
    }

    /// The body as text.
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The body as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).expect("JSON")
    }

    /// A header as text; empty where there is none.
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Fails unless the page came and shows all of these.
    pub fn shows(&self, wanted: &[&str]) -> &Reply {
        let text = self.text();
        assert_eq!(self.status, StatusCode::OK, "{}", text.chars().take(2000).collect::<String>());
        for words in wanted {
            assert!(
                text.contains(words),
                "the page does not show “{words}”:\n{}",
                text.chars().take(6000).collect::<String>()
            );
        }
        self
    }
}
