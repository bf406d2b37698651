//! Whether this node can be given work: for the proxy in front of several nodes, and for whoever watches over one. It says nothing
//! that is not public.

use axum::{
    http::{StatusCode, header},
    response::IntoResponse as _,
};
use kit::{
    db::Db,
    web::{Answer, Routes, Visit},
};
use serde_json::json;

/// The address for the proxy.
pub(crate) fn routes() -> Routes {
    Routes::new().get("/health", "site.read", health)
}

/// 200 where the database answers, takes writes and has the right form; 503 where it does not.
async fn health(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let (status, word) = match db.is_ready().await {
        true => (StatusCode::OK, "ready"),
        false => (StatusCode::SERVICE_UNAVAILABLE, "not ready"),
    };
    let told = json!({ "status": word, "database": db.engine(), "form": Db::form() }).to_string();
    let headers =
        [(header::CONTENT_TYPE, "application/json"), (header::CACHE_CONTROL, "no-store"), (header::RETRY_AFTER, "1")];
    Ok((status, headers, told).into_response())
}
