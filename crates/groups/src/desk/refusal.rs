//! Why a decision was refused, in the reader's language.

use language::Lang;

use crate::{Refusal, words::Words};

/// The field of the form that is wrong (empty where it is none of them), and what to do.
pub(super) fn words(words: Words, path: &str, refusal: &Refusal) -> (&'static str, String) {
    match refusal {
        Refusal::Unknown => ("", words.refusal_unknown()),
        Refusal::Decided => ("", words.refusal_decided(path)),
        Refusal::Undecided => ("", words.refusal_undecided(path)),
        Refusal::NoKind => ("kind", words.refusal_no_kind()),
        Refusal::NoText => ("text", words.refusal_no_text()),
        Refusal::UnknownTopic(code) => ("topics", super::draft::unknown_topic(words, code)),
        Refusal::UnknownMeeting(number) => ("meeting", words.refusal_meeting(number.to_string())),
        Refusal::Path(_) => ("", words.refusal_path(path)),
        Refusal::InRegister(id) => ("", words.refusal_in_register(id)),
        Refusal::FollowedUp => ("", words.refusal_followed_up(path)),
        Refusal::HasParts => ("", words.refusal_has_parts(path)),
        Refusal::Store(_) => ("", words.refusal_store()),
    }
}

/// The same in the language of a reader.
pub fn explain(lang: Lang, path: &str, refusal: &Refusal) -> (&'static str, String) {
    words(Words(lang), path, refusal)
}
