//! Tests of the page that shows the policy table.

use std::sync::Arc;

use kit::{
    clock::Clock,
    db::testing,
    files::Files,
    web::{Config, Frame, Parts, State},
};
use language::Lang;
use tower::ServiceExt;

use crate::{Role, policy, routes};

#[tokio::test]
async fn the_policy_is_shown_whole_in_every_language() {
    let fresh = testing::sqlite().await;
    let config = Config { base_url: "https://example.org".to_owned(), body_limit: 1, timeout_seconds: 5 };
    let frame = Frame {
        name: "Hasila".to_owned(),
        about: |_| String::new(),
        notice: None,
        nav: vec![],
        footer: vec![],
        door: None,
    };
    let state = State {
        db: fresh.db.clone(),
        clock: Clock::system(),
        files: Files::under(std::path::Path::new("/nonexistent")),
        config: Arc::new(config),
        frame: Arc::new(frame),
        guard: policy::guard,
        parts: Parts::default(),
    };
    let app = routes().router(state);
    for lang in Lang::ALL {
        for suffix in ["", ".json", ".csv"] {
            let request = axum::http::Request::get(format!("/{lang}/policy{suffix}"));
            let response = app.clone().oneshot(request.body(axum::body::Body::empty()).unwrap()).await.unwrap();
            let bytes = axum::body::to_bytes(response.into_body(), usize::MAX).await.unwrap();
            let text = String::from_utf8(bytes.to_vec()).unwrap();
            for rule in policy::TABLE {
                assert!(text.contains(rule.action), "{lang}{suffix}: {} in {text}", rule.action);
            }
            assert!(text.contains(&Role::Secretariat.name(lang)), "{lang}{suffix}");
        }
    }
    fresh.remove().await;
}
