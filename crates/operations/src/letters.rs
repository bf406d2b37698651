//! The one letter of this crate: a trial, by which an administrator sees whether mail arrives.

use kit::mail::{Content, Letter};
use language::Lang;

use crate::words::Words;

/// A trial letter to an address.
pub fn trial<'a>(to: &'a str, lang: Lang, base_url: &str) -> Letter<'a> {
    let words = Words(lang);
    Letter {
        to,
        account: None,
        lang,
        template: "trial",
        topic: None,
        subject: words.trial_subject(),
        content: Content {
            greeting: words.trial_greeting(),
            paragraphs: vec![words.trial_says()],
            action: Some((words.trial_button(), format!("{base_url}/{lang}"))),
            after: Vec::new(),
            closing: words.trial_why(),
        },
    }
}

/// One letter of each template of this crate, to a made-up reader.
pub fn samples(lang: Lang) -> Vec<Letter<'static>> {
    vec![trial("amina@example.org", lang, "https://hasila.example")]
}
