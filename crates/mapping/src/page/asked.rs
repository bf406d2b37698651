//! What was sent to the page: a text, a file, or both, of which the file counts; and what was decided about suggestions.

use axum::extract::{Multipart, multipart::MultipartError};
use kit::web::{FileForm, Visit};
use tagging::Suggestion;

use crate::{Decision, Judged, Verdict, words::Words};

/// The longest text that is kept, in characters.
pub(super) const KEPT: usize = 20_000;

/// What was sent.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    /// The text that was pasted.
    pub(super) typed: String,
    /// The bytes of the file; empty for none.
    pub(super) file: Vec<u8>,
}

/// Why there is no text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum NoText {
    /// Nothing was sent.
    Nothing,
    /// The file cannot be read.
    Unreadable(reading::Error),
}

impl Asked {
    /// Takes the parts of the form. What was typed is kept even where the file breaks off.
    pub(super) async fn take(&mut self, form: Multipart) -> Result<(), MultipartError> {
        let mut sent = FileForm::default();
        let taken = sent.take(form).await;
        self.typed = sent.get("text").replace("\r\n", "\n");
        self.file = sent.bytes;
        taken
    }

    /// The text to read.
    pub(super) fn text(&self) -> Result<String, NoText> {
        if !self.file.is_empty() {
            return reading::text(&self.file).map_err(NoText::Unreadable);
        }
        if self.typed.trim().is_empty() { Err(NoText::Nothing) } else { Ok(self.typed.clone()) }
    }

    /// The field with which something is wrong.
    pub(super) fn field(&self) -> &'static str {
        if self.file.is_empty() { "text" } else { "file" }
    }
}

/// Why there is no text, in words.
pub(super) fn explain(words: Words, error: &NoText) -> String {
    match error {
        NoText::Nothing => words.tag_wrong_empty(),
        NoText::Unreadable(reading::Error::TooLarge { limit }) => words.tag_wrong_large((limit >> 20).to_string()),
        NoText::Unreadable(reading::Error::Empty) => words.tag_wrong_empty(),
        NoText::Unreadable(reading::Error::NoText) => words.tag_wrong_scan(),
        NoText::Unreadable(_) => words.tag_wrong_file(),
    }
}

/// What somebody decided about the suggestions: fields `d-` and the code of a topic.
pub(super) fn decided(visit: &Visit, text: &str, suggestions: &[Suggestion], sent: &[(String, String)]) -> Judged {
    let decision = |suggestion: &Suggestion| {
        let topic = suggestion.topic.to_string();
        let field = format!("d-{topic}");
        let given = sent.iter().find(|(name, _)| *name == field).map(|(_, value)| value.as_str());
        let verdict = match given {
            Some("confirmed") => Verdict::Confirmed,
            Some("dropped") => Verdict::Dropped,
            _ => return None,
        };
        Some(Decision { topic, verdict, probability: Some(suggestion.probability) })
    };
    Judged {
        text: text.to_owned(),
        place: "page".to_owned(),
        account: visit.actor.id.clone(),
        decisions: suggestions.iter().filter_map(decision).collect(),
    }
}
