//! The pages of this crate on a fresh database, and a browser that keeps its cookie.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Request, StatusCode, header},
    middleware::from_fn_with_state,
};
use kit::{
    db::testing::{self, Fresh},
    files::Files,
    web::{Config, Frame, Parts, State},
};
use language::Lang;
use people::{Account, AccountState, DOOR, Grant, Role, policy, routes, session, store};
use proofs::password;
use tower::ServiceExt as _;

/// The password of everybody in these tests.
pub const PASSWORD: &str = "correct horse battery";

/// The application.
pub struct House {
    /// Its parts.
    pub state: State,
    fresh: Fresh,
    router: Router,
}

/// Somebody's browser.
#[derive(Default)]
pub struct Browser {
    /// The cookie that it carries; empty where it has none.
    pub cookie: String,
}

/// What came back.
pub struct Reply {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl House {
    pub async fn open() -> House {
        House::at("http://house.example").await
    }

    pub async fn at(base_url: &str) -> House {
        let fresh = testing::sqlite().await;
        let frame = Frame {
            name: "Hasila".to_owned(),
            about: |_| String::new(),
            notice: None,
            nav: vec![],
            footer: vec![],
            door: Some(DOOR),
        };
        let config = Config { base_url: base_url.to_owned(), body_limit: 100_000, timeout_seconds: 30 };
        let state = State {
            db: fresh.db.clone(),
            clock: fresh.db.clock().clone(),
            files: Files::under(std::path::Path::new("/nonexistent")),
            config: Arc::new(config),
            frame: Arc::new(frame),
            guard: policy::guard,
            parts: Parts::default().with(people::history::Kinds(&[people::history::KINDS])),
        };
        let router = routes().router(state.clone()).layer(from_fn_with_state(state.clone(), session::recognise));
        House { state, fresh, router }
    }

    /// Makes an account in use with the usual password.
    pub async fn account(&self, id: &str, name: &str, address: &str) -> Account {
        let account = Account {
            id: id.to_owned(),
            name: name.to_owned(),
            address: Some(address.to_owned()),
            confirmed_at: Some(self.state.clock.now()),
            lang: Lang::En,
            state: AccountState::Active,
            closing_at: None,
            password: Some(password::hash(PASSWORD.to_owned()).await.unwrap()),
            is_shown: false,
            made_at: self.state.clock.now(),
        };
        let made = account.clone();
        self.state
            .db
            .write(move |tx| Box::pin(async move { store::accounts::add(tx, &made.id, &made).await }))
            .await
            .unwrap();
        account
    }

    /// Grants a role from today on.
    pub async fn grant(&self, account: &str, role: Role, place: &str) -> Grant {
        let grant = Grant {
            id: format!("{account}-{role}-{place}"),
            account: account.to_owned(),
            role,
            place: place.to_owned(),
            region: None,
            first_day: self.state.clock.today("UTC"),
            last_day: None,
            granted_by: "test".to_owned(),
            is_withdrawn: false,
        };
        let added = grant.clone();
        self.state.db.write(move |tx| Box::pin(async move { store::grants::add(tx, &added).await })).await.unwrap();
        grant
    }

    /// Asks for an address.
    pub async fn get(&self, browser: &mut Browser, path: &str) -> Reply {
        self.send(browser, Request::get(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form, as a page of ours does.
    pub async fn post(&self, browser: &mut Browser, path: &str, fields: &[(&str, &str)]) -> Reply {
        let form = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form));
        self.send(browser, request.unwrap()).await
    }

    /// Signs in with the usual password.
    pub async fn sign_in(&self, address: &str) -> Browser {
        let mut browser = Browser::default();
        let reply = self.post(&mut browser, "/en/sign-in", &[("address", address), ("password", PASSWORD)]).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text);
        browser
    }

    async fn send(&self, browser: &mut Browser, mut request: Request<Body>) -> Reply {
        if !browser.cookie.is_empty() {
            request.headers_mut().insert(header::COOKIE, browser.cookie.parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = axum::body::to_bytes(body, usize::MAX).await.unwrap();
        if let Some(set) = parts.headers.get(header::SET_COOKIE) {
            let pair = set.to_str().unwrap().split(';').next().unwrap_or_default();
            browser.cookie = if pair.ends_with('=') { String::new() } else { pair.to_owned() };
        }
        // Marks that keep directions apart are not what these tests are about.
        let text = String::from_utf8_lossy(&bytes).replace(['\u{2068}', '\u{2069}'], "");
        Reply { status: parts.status, headers: parts.headers, text }
    }

    pub async fn remove(self) {
        self.fresh.remove().await;
    }
}

impl Reply {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// Fails unless it has this status and shows all of these.
    pub fn shows(&self, status: StatusCode, wanted: &[&str]) -> &Reply {
        assert_eq!(self.status, status, "{}", self.text);
        for words in wanted {
            assert!(self.text.contains(words), "the page does not show “{words}”:\n{}", self.text);
        }
        self
    }
}
