//! Reports that were read: taking one in, and how far the decisions about it are.

use axum::{
    http::{HeaderValue, Method, StatusCode, header},
    response::Response,
};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use groups::{
    Reading as Kept,
    desk::{self, Taken, Upload},
    store::readings::{self, Progress},
};
use kit::web::{Answer, Error, Found as _, Visit};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::{lang, proposals};
use crate::{
    asked::{Asked, Rules},
    listed,
    operation::{Operation, Shape, Table},
    sent::Sent,
    words::Words,
};

/// The longest report as text, in characters.
const LONGEST: usize = 8 << 20;

/// A report that was read.
#[derive(Serialize, ToSchema)]
pub(crate) struct Reading {
    /// Its id, as in addresses.
    id: String,
    /// The body whose report it is.
    body: String,
    /// The symbol of the document.
    symbol: String,
    /// The name of the file.
    file_name: String,
    /// The SHA-256 of the file: the same file is the same reading.
    file_hash: String,
    /// The language that it is written in.
    #[schema(schema_with = lang)]
    lang: &'static str,
    /// When it was read.
    read_at: String,
    /// What reading passed over or doubted.
    warnings: Vec<String>,
    /// How many items it has.
    items: i64,
    /// Operative items on which nobody has decided.
    pending: i64,
    /// Items taken into the register.
    accepted: i64,
    /// Items left out.
    dropped: i64,
}

/// A report to be read. It holds either `text` or `base64`.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form for the document; `take_in` reads it field by field")]
pub(crate) struct Report {
    /// The body whose report it is.
    body: String,
    /// Its symbol, where its head does not say it.
    symbol: Option<String>,
    /// The name of its file.
    file_name: String,
    /// The report as text.
    text: Option<String>,
    /// The file in base 64 (RFC 4648), for a report in DOCX.
    base64: Option<String>,
}

const RULES: Rules = Rules { searches: false, choices: &[], sorts: &[] };
const PLACES: &[(&str, &str)] = &[("id", "1a2b37a4cb67")];

/// The operations on readings and what was found in them.
pub(crate) fn operations() -> Table {
    let list_of = ("listReadings", "readings");
    let one_of = ("getReading", "readings");
    let (all, path) = ("/api/v1/readings", "/api/v1/readings/{id}");
    Table::default()
        .with(Operation::list::<Reading>(list_of, all, "readings.read", Words::op_readings, RULES).closed(), list)
        .with(taking_in(), take_in)
        .with(Operation::record::<Reading>(one_of, path, "readings.read", Words::op_reading, PLACES).closed(), one)
        .with(accepting(), accept_the_rest)
        .and(proposals::operations())
}

fn taking_in() -> Operation {
    Operation {
        id: "readReport",
        method: Method::POST,
        sends: Some(Shape::of::<Report>()),
        answers: vec![(200, Some(Shape::of::<Reading>())), (201, Some(Shape::of::<Reading>()))],
        refusals: &[400, 413, 415, 422, 507],
        ..Operation::write("/api/v1/readings", Words::op_read_report, &[])
    }
}

fn accepting() -> Operation {
    Operation {
        id: "acceptTheRest",
        method: Method::POST,
        answers: vec![(200, Some(Shape::of::<Reading>()))],
        refusals: &[404, 409, 422, 507],
        ..Operation::write("/api/v1/readings/{id}/acceptance", Words::op_accept_rest, PLACES)
    }
}

async fn list(visit: Visit) -> Answer {
    let asked = Asked::read(&visit, RULES)?;
    let db = &visit.state.db;
    let (rows, total, next) = listed::cut(&asked, readings::all(db).await?, |reading| reading.id.clone())?;
    let mut items = Vec::with_capacity(rows.len());
    for reading in rows {
        let progress = readings::progress(db, &reading.id).await?;
        items.push(Reading::of(reading, progress));
    }
    listed::page(&items, total, next)
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    listed::one(&found(&visit, visit.at("id")).await?)
}

/// Has a report read: 201 where it is new, 200 where the same file was read before.
async fn take_in(visit: Visit, sent: Sent) -> Answer {
    Asked::nothing(&visit)?;
    let upload = upload(&visit, sent)?;
    let Taken { id, is_known } = desk::take_in(&visit, upload).await?.map_err(|wrong| Error::Refused(vec![wrong]))?;
    let status = if is_known { StatusCode::OK } else { StatusCode::CREATED };
    let answer = listed::with_status(status, &found(&visit, &id).await?)?;
    located(answer, &format!("{}/api/v1/readings/{id}", visit.state.config.base_url))
}

/// Accepts every operative item on which nobody has decided, all or nothing.
async fn accept_the_rest(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let id = visit.at("id");
    let accepted = readings::accept_pending(&visit.state.db, &visit.actor.id, id).await;
    accepted.map_err(|refused| proposals::refusal(&visit, "", &refused))?;
    listed::one(&found(&visit, id).await?)
}

fn upload(visit: &Visit, sent: Sent) -> Result<Upload, Error> {
    let words = Words(visit.lang);
    let mut fields = sent.fields(visit.lang);
    let (body, name) = (fields.required("body", 100), fields.required("file_name", 200));
    let symbol = fields.text("symbol", 100).unwrap_or_default();
    let (text, base64) = (fields.text("text", LONGEST), fields.text("base64", LONGEST * 2));
    let bytes = match (text, base64) {
        (Some(text), None) => text.into_bytes(),
        (None, Some(base64)) => match STANDARD.decode(base64) {
            Ok(bytes) => bytes,
            Err(_) => fields.refuse("base64", words.sent_base64()).unwrap_or_default(),
        },
        _ => fields.refuse("", words.sent_report()).unwrap_or_default(),
    };
    fields.end()?;
    Ok(Upload { body, symbol: symbol.trim().to_owned(), name, bytes })
}

async fn found(visit: &Visit, id: &str) -> Result<Reading, Error> {
    let reading = readings::one(&visit.state.db, id).await?.or_not_found()?;
    let progress = readings::progress(&visit.state.db, id).await?;
    Ok(Reading::of(reading, progress))
}

fn located(mut answer: Response, address: &str) -> Answer {
    let location = HeaderValue::from_str(address).map_err(Error::internal)?;
    answer.headers_mut().insert(header::LOCATION, location);
    Ok(answer)
}

impl Reading {
    fn of(reading: Kept, progress: Progress) -> Reading {
        Reading {
            id: reading.id,
            body: reading.body,
            symbol: reading.symbol,
            file_name: reading.file_name,
            file_hash: reading.file_hash,
            lang: reading.lang.code(),
            read_at: reading.read_at,
            warnings: reading.warnings,
            items: progress.items,
            pending: progress.pending,
            accepted: progress.accepted,
            dropped: progress.dropped,
        }
    }
}
