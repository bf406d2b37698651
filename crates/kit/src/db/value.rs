//! A value as both engines can store it. Text with a NUL character is refused here, since PostgreSQL cannot hold it.

use serde::Serialize;
use sqlx::types::Json;

use super::Error;

/// A value in a statement's place. Made with `From` from text, whole numbers, truth values, [`Json`], and options of
/// these (`None` is NULL of that type).
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Text, at most what the column allows.
    Text(Option<String>),
    /// A whole number.
    Int(Option<i64>),
    /// True or false.
    Bool(Option<bool>),
    /// A JSON document.
    Json(Option<serde_json::Value>),
    /// Something that cannot be stored, with the reason. The statement fails with it when it is run.
    Unfit(String),
}

impl Value {
    /// Why the value cannot be stored, where it cannot.
    pub(super) fn refusal(&self) -> Option<Error> {
        match self {
            Value::Text(Some(text)) if text.contains('\0') => Some(Error::Nul),
            Value::Json(Some(json)) if holds_nul(json) => Some(Error::Nul),
            Value::Unfit(reason) => Some(Error::Other(reason.clone())),
            _ => None,
        }
    }
}

fn holds_nul(json: &serde_json::Value) -> bool {
    match json {
        serde_json::Value::String(text) => text.contains('\0'),
        serde_json::Value::Array(items) => items.iter().any(holds_nul),
        serde_json::Value::Object(fields) => fields.iter().any(|(key, value)| key.contains('\0') || holds_nul(value)),
        _ => false,
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Value {
        Value::Text(Some(text.to_owned()))
    }
}

impl From<String> for Value {
    fn from(text: String) -> Value {
        Value::Text(Some(text))
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Value {
        Value::Text(Some(text.clone()))
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Value {
        Value::Int(Some(number))
    }
}

impl From<bool> for Value {
    fn from(truth: bool) -> Value {
        Value::Bool(Some(truth))
    }
}

impl From<Option<&str>> for Value {
    fn from(text: Option<&str>) -> Value {
        Value::Text(text.map(str::to_owned))
    }
}

impl From<Option<String>> for Value {
    fn from(text: Option<String>) -> Value {
        Value::Text(text)
    }
}

impl From<&Option<String>> for Value {
    fn from(text: &Option<String>) -> Value {
        Value::Text(text.clone())
    }
}

impl From<Option<i64>> for Value {
    fn from(number: Option<i64>) -> Value {
        Value::Int(number)
    }
}

impl From<Option<bool>> for Value {
    fn from(truth: Option<bool>) -> Value {
        Value::Bool(truth)
    }
}

impl<T: Serialize> From<Json<T>> for Value {
    fn from(json: Json<T>) -> Value {
        match serde_json::to_value(&json.0) {
            Ok(json) => Value::Json(Some(json)),
            Err(error) => Value::Unfit(error.to_string()),
        }
    }
}

impl<T: Serialize> From<Option<Json<T>>> for Value {
    fn from(json: Option<Json<T>>) -> Value {
        json.map_or(Value::Json(None), Value::from)
    }
}
