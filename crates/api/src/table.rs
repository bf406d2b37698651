//! Every operation, in the order of the document.

use axum::{
    http::{HeaderValue, Method, header},
    response::IntoResponse,
};
use kit::web::{Answer, Error, Visit};

use crate::{
    document,
    operation::{Operation, Table},
    records::{
        bodies, calls, consultations, contributions, documents, instruments, meetings, profile, projects, readings,
        register, sessions, topics,
    },
    words::Words,
};

/// All operations.
pub(crate) fn table() -> Table {
    Table::default()
        .and(register::operations())
        .and(documents::operations())
        .and(meetings::operations())
        .and(instruments::operations())
        .and(sessions::operations())
        .and(bodies::operations())
        .and(consultations::operations())
        .and(contributions::operations())
        .and(projects::operations())
        .and(calls::operations())
        .and(topics::operations())
        .and(readings::operations())
        .and(profile::operations())
        .with(description(), describe)
}

fn description() -> Operation {
    Operation {
        id: "getDescription",
        method: Method::GET,
        path: "/api/v1/openapi.json",
        action: "site.read",
        scope: "read",
        is_closed: false,
        noun: "description",
        summary: Words::op_description,
        places: &[],
        rules: None,
        sends: None,
        answers: vec![(200, None)],
        refusals: &[],
    }
}

/// The document that describes all of this.
async fn describe(visit: Visit) -> Answer {
    let document = document::document(visit.lang, &visit.state.config.base_url);
    let text = serde_json::to_string_pretty(&document).map_err(Error::internal)?;
    let mut answer = ([(header::CONTENT_TYPE, "application/json")], text).into_response();
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language"));
    Ok(answer)
}
