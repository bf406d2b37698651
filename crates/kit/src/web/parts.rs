//! The plain values behind the pieces of `parts.html`.

mod bar;
mod history;

use std::{borrow::Cow, fmt::Write};

use askama::filters::{Html, HtmlSafe, escape};

pub use bar::{Bar, bars};
pub use history::{History, Told, ToldField};

/// A moment of a timeline.
#[derive(Clone, Debug, Default)]
pub struct Moment {
    /// When, as ISO 8601; empty where not known.
    pub date: String,
    /// When, as the reader reads it.
    pub when: String,
    /// What happened.
    pub title: String,
    /// The record of it.
    pub href: Option<String>,
    /// More about it; may be empty.
    pub text: String,
}

/// A field of a form.
#[derive(Clone, Debug, Default)]
pub struct Field {
    /// Its name, also its id.
    pub name: Cow<'static, str>,
    /// The question.
    pub label: String,
    /// `text`, `date`, `number`, `file` and other types of `<input>`; `textarea`; `select`.
    pub kind: &'static str,
    /// What was typed, or what is proposed.
    pub value: String,
    /// What to write; may be empty.
    pub hint: String,
    /// What has to be corrected; empty where it is right.
    pub error: String,
    /// Whether it must be filled in.
    pub is_required: bool,
    /// What browsers and password stores may fill in, a token of HTML's `autocomplete`; empty for anything.
    pub autocomplete: &'static str,
    /// The choices of a `select`: value and words.
    pub choices: Vec<(String, String)>,
}

impl Field {
    /// A line of text.
    pub fn text(name: impl Into<Cow<'static, str>>, label: impl Into<String>) -> Field {
        Field { name: name.into(), label: label.into(), kind: "text", ..Field::default() }
    }

    /// A choice among few.
    pub fn select(
        name: impl Into<Cow<'static, str>>,
        label: impl Into<String>,
        choices: Vec<(String, String)>,
    ) -> Field {
        Field { name: name.into(), label: label.into(), kind: "select", choices, ..Field::default() }
    }

    /// Another type of input, or `textarea`.
    pub fn kind(mut self, kind: &'static str) -> Field {
        self.kind = kind;
        self
    }

    /// What was typed, or what is proposed.
    pub fn value(mut self, value: impl Into<String>) -> Field {
        self.value = value.into();
        self
    }

    /// What to write.
    pub fn hint(mut self, hint: impl Into<String>) -> Field {
        self.hint = hint.into();
        self
    }

    /// That it must be filled in.
    pub fn required(mut self) -> Field {
        self.is_required = true;
        self
    }

    /// What browsers and password stores may fill in: `username`, `current-password`, `one-time-code`.
    pub fn autocomplete(mut self, token: &'static str) -> Field {
        self.autocomplete = token;
        self
    }

    /// Takes its error from those of the form.
    pub fn errors(mut self, errors: &[super::FieldError]) -> Field {
        let own = errors.iter().filter(|error| error.field == self.name).map(|error| error.message.as_str());
        self.error = own.collect::<Vec<_>>().join(" ");
        self
    }

    /// The attributes that tell a screen reader about hint, error and need.
    pub fn attributes(&self) -> Attributes {
        let mut text = String::new();
        let hint = (!self.hint.is_empty()).then(|| format!("{}-hint", self.name));
        let error = (!self.error.is_empty()).then(|| format!("{}-error", self.name));
        let described: Vec<String> = hint.into_iter().chain(error).collect();
        if !described.is_empty() {
            // Names of fields are ours, but what is safe should be so by itself.
            let ids = described.join(" ");
            let Ok(ids) = escape(ids, Html);
            let _ = write!(text, " aria-describedby=\"{ids}\"");
        }
        if !self.error.is_empty() {
            text.push_str(" aria-invalid=\"true\"");
        }
        if !self.autocomplete.is_empty() {
            let Ok(token) = escape(self.autocomplete, Html);
            let _ = write!(text, " autocomplete=\"{token}\"");
        }
        if self.is_required {
            text.push_str(" required");
        }
        Attributes(text)
    }
}

/// Attributes of an element, ready to be written.
pub struct Attributes(String);

impl std::fmt::Display for Attributes {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl HtmlSafe for Attributes {}
