//! What a handler returns: a page, data, a download, a redirection, or an [`Error`].

use askama::Template;
use axum::{
    body::Body,
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};
use serde::Serialize;

use super::Error;

/// What a handler returns.
pub type Answer = Result<Response, Error>;

/// What is wrong with one field of a form or one parameter of an address, in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldError {
    /// The field's name, as in the form; empty where it concerns the whole.
    pub field: String,
    /// What is wrong and what to do.
    pub message: String,
}

impl FieldError {
    /// An error of one field.
    pub fn new(field: impl Into<String>, message: impl Into<String>) -> FieldError {
        FieldError { field: field.into(), message: message.into() }
    }
}

/// Turns nothing into [`Error::NotFound`].
pub trait Found<T> {
    /// The value, or the page that says that there is no such thing.
    fn or_not_found(self) -> Result<T, Error>;
}

impl<T> Found<T> for Option<T> {
    fn or_not_found(self) -> Result<T, Error> {
        self.ok_or(Error::NotFound)
    }
}

/// A page.
pub fn html(view: &impl Template) -> Answer {
    html_with(StatusCode::OK, view)
}

/// A page with another status: a form that comes back with its errors has 422.
pub fn html_with(status: StatusCode, view: &impl Template) -> Answer {
    let text = view.render().map_err(Error::internal)?;
    Ok((status, [(header::CONTENT_TYPE, "text/html; charset=utf-8")], text).into_response())
}

/// JSON, indented so that a person can read it too.
pub fn json(value: &impl Serialize) -> Answer {
    let text = serde_json::to_string_pretty(value).map_err(Error::internal)?;
    Ok(([(header::CONTENT_TYPE, "application/json")], text).into_response())
}

/// A symbol or another text as it may stand in an address: its slashes stay, so that the address can be read.
pub fn in_address(text: &str) -> String {
    let mut address = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'/' | b'-' | b'.' | b'_' | b'~' | b'(' | b')' => address.push(char::from(byte)),
            letter if letter.is_ascii_alphanumeric() => address.push(char::from(letter)),
            other => address.push_str(&format!("%{other:02X}")),
        }
    }
    address
}

/// Sends the reader to another page after something was done (303).
pub fn see(path: &str) -> Answer {
    let location = HeaderValue::from_str(path).map_err(Error::internal)?;
    Ok((StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response())
}

/// A file to be kept, under a name in ASCII letters and in full.
pub fn download(name: &str, media_type: &'static str, bytes: Vec<u8>) -> Answer {
    let ascii: String =
        name.chars().map(|c| if c.is_ascii_alphanumeric() || "-._".contains(c) { c } else { '_' }).collect();
    let full: String = name.bytes().map(percent).collect();
    let disposition = format!("attachment; filename=\"{ascii}\"; filename*=UTF-8''{full}");
    let mut response = Body::from(bytes).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(media_type));
    let value = HeaderValue::from_str(&disposition).map_err(Error::internal)?;
    headers.insert(header::CONTENT_DISPOSITION, value);
    // Opened in a browser all the same, it runs nothing and has no origin.
    headers.insert(header::CONTENT_SECURITY_POLICY, HeaderValue::from_static("default-src 'none'; sandbox"));
    Ok(response)
}

/// A byte as it may stand in an address or in an encoded header.
fn percent(byte: u8) -> String {
    if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
        char::from(byte).to_string()
    } else {
        format!("%{byte:02X}")
    }
}

/// Text as it may stand in the query of an address.
pub(super) fn encode(text: &str) -> String {
    text.bytes().map(percent).collect()
}
