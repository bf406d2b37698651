//! What a program sends: a JSON object, read field by field. What is wrong is gathered with its place, so that all of it is
//! said at once, in the reader's language.

use std::str::FromStr;

use axum::{
    body::Bytes,
    extract::{FromRequest, Request},
    http::header,
};
use kit::web::{Error, FieldError, State};
use language::Lang;
use serde_json::{Map, Value};

use crate::words::Words;

/// A JSON object as it came.
pub(crate) struct Sent(Map<String, Value>);

/// The fields of an object, being read.
pub(crate) struct Fields {
    object: Map<String, Value>,
    /// The place of the object in what was sent, with a point at its end; empty for the whole.
    place: String,
    known: Vec<&'static str>,
    wrong: Vec<FieldError>,
    words: Words,
}

impl FromRequest<State> for Sent {
    type Rejection = Error;

    async fn from_request(request: Request, state: &State) -> Result<Sent, Error> {
        let kind = request.headers().get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim().to_ascii_lowercase();
        if kind != "application/json" {
            return Err(Error::MediaType);
        }
        let bytes =
            Bytes::from_request(request, state).await.map_err(|rejection| match rejection.status().as_u16() {
                413 => Error::TooLarge,
                _ => Error::Malformed,
            })?;
        match serde_json::from_slice(&bytes) {
            Ok(Value::Object(object)) => Ok(Sent(object)),
            _ => Err(Error::Malformed),
        }
    }
}

impl Sent {
    /// Begins to read the fields.
    pub(crate) fn fields(self, lang: Lang) -> Fields {
        Fields { object: self.0, place: String::new(), known: Vec::new(), wrong: Vec::new(), words: Words(lang) }
    }
}

impl Fields {
    /// A text; `None` where it is missing or null.
    pub(crate) fn text(&mut self, name: &'static str, longest: usize) -> Option<String> {
        match self.take(name)? {
            Value::String(text) if text.chars().count() > longest => {
                self.refuse(name, self.words.asked_too_long(i64::try_from(longest).unwrap_or(i64::MAX)))
            }
            Value::String(text) if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) => {
                self.refuse(name, self.words.asked_control())
            }
            Value::String(text) => Some(text),
            _ => self.refuse(name, self.words.sent_text()),
        }
    }

    /// A text that must be there.
    pub(crate) fn required(&mut self, name: &'static str, longest: usize) -> String {
        let before = self.wrong.len();
        let text = self.text(name, longest);
        if text.is_none() && self.wrong.len() == before {
            let message = self.words.sent_missing();
            self.say(name, message);
        }
        text.unwrap_or_default()
    }

    /// A whole number.
    pub(crate) fn number(&mut self, name: &'static str) -> Option<i64> {
        let value = self.take(name)?;
        match value.as_i64() {
            Some(number) => Some(number),
            None => self.refuse(name, self.words.asked_number(value.to_string())),
        }
    }

    /// A code of a list.
    pub(crate) fn code<T: FromStr + ToString>(&mut self, name: &'static str, all: &[T]) -> Option<T> {
        let given = self.text(name, 100)?;
        let read = all.iter().position(|code| code.to_string() == given).and_then(|_| given.parse().ok());
        let codes = || all.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
        read.or_else(|| self.refuse(name, self.words.asked_code(codes(), given)))
    }

    /// A list of texts; empty where it is missing.
    pub(crate) fn texts(&mut self, name: &'static str, longest: usize) -> Vec<String> {
        let items = match self.take(name) {
            None => return Vec::new(),
            Some(Value::Array(items)) if items.len() <= 100 => items,
            Some(_) => return self.refuse(name, self.words.sent_texts()).unwrap_or_default(),
        };
        let is_fit = |text: &str| text.chars().count() <= longest && !text.contains(char::is_control);
        let texts: Option<Vec<String>> =
            items.iter().map(|item| item.as_str().filter(|text| is_fit(text)).map(str::to_owned)).collect();
        texts.or_else(|| self.refuse(name, self.words.sent_texts())).unwrap_or_default()
    }

    /// A list of codes; empty where it is missing.
    pub(crate) fn codes<T: ToString>(&mut self, name: &'static str, all: &[T]) -> Vec<String> {
        let given = self.texts(name, 100);
        let codes: Vec<String> = all.iter().map(ToString::to_string).collect();
        if let Some(unknown) = given.iter().find(|code| !codes.contains(code)) {
            return self.refuse(name, self.words.asked_code(codes.join(", "), unknown)).unwrap_or_default();
        }
        given
    }

    /// An object within this one; what is wrong in it is added by [`Fields::and`].
    pub(crate) fn object(&mut self, name: &'static str) -> Option<Fields> {
        match self.take(name)? {
            Value::Object(object) => {
                let place = format!("{}{name}.", self.place);
                Some(Fields { object, place, known: Vec::new(), wrong: Vec::new(), words: self.words })
            }
            _ => self.refuse(name, self.words.sent_object()),
        }
    }

    /// Adds what is wrong in an object within this one.
    pub(crate) fn and(&mut self, inner: Fields) {
        self.wrong.extend(inner.all_wrong());
    }

    /// Says what is wrong with a field.
    pub(crate) fn say(&mut self, name: &str, message: String) {
        self.wrong.push(FieldError::new(format!("{}{name}", self.place), message));
    }

    /// The same in place of its value.
    pub(crate) fn refuse<T>(&mut self, name: &str, message: String) -> Option<T> {
        self.say(name, message);
        None
    }

    /// Ends the reading: a field that was not asked for is wrong too.
    pub(crate) fn end(self) -> Result<(), Error> {
        let wrong = self.all_wrong();
        if wrong.is_empty() { Ok(()) } else { Err(Error::Refused(wrong)) }
    }

    fn all_wrong(mut self) -> Vec<FieldError> {
        let unknown: Vec<String> =
            self.object.keys().filter(|name| !self.known.contains(&name.as_str())).cloned().collect();
        for name in unknown {
            let message = self.words.asked_unknown(self.known.join(", "), name.as_str());
            self.say(&name, message);
        }
        self.wrong
    }

    fn take(&mut self, name: &'static str) -> Option<Value> {
        self.known.push(name);
        self.object.get(name).filter(|value| !value.is_null()).cloned()
    }
}
