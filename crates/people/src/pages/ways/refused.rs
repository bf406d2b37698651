//! The page that says why a passkey or a provider's word was not taken, and what to do now. The cause goes to the log.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{self, Answer, Page, Visit};
use proofs::{oidc, passkey};

use crate::words::Words;

#[derive(Template)]
#[template(path = "pages/ways/refused.html")]
struct RefusedPage {
    page: Page,
    words: Words,
    why: String,
    back: String,
}

/// Says why, with the way back to the page of signing in.
pub(super) fn say(visit: &Visit, title: String, why: String) -> Answer {
    let page = visit.page(title).at("/sign-in");
    let back = visit.href("/sign-in");
    web::html_with(StatusCode::UNPROCESSABLE_ENTITY, &RefusedPage { page, words: Words(visit.lang), why, back })
}

/// A passkey that was not taken.
pub(super) fn passkey(visit: &Visit, refusal: &Refusal) -> Answer {
    let words = Words(visit.lang);
    tracing::warn!(target: web::SECURITY, reason = refusal.code(), %refusal, "a passkey was refused");
    say(visit, words.passkey_refused(), refusal.words(words))
}

/// A provider's word that was not taken.
pub(super) fn provider(visit: &Visit, label: &str, name: &str, refusal: &oidc::Refusal) -> Answer {
    let words = Words(visit.lang);
    tracing::warn!(target: web::SECURITY, provider = name, reason = refusal.code(), %refusal, "a sign-in with a provider was refused");
    let why = match refusal {
        oidc::Refusal::State => words.refused_state(),
        oidc::Refusal::Declined(_) => words.refused_declined(label),
        oidc::Refusal::MixedUp => words.refused_mixed_up(label),
        oidc::Refusal::Code(_) => words.refused_code(label),
        oidc::Refusal::Expired(_) | oidc::Refusal::Future | oidc::Refusal::Stale => words.refused_clock(label),
        oidc::Refusal::Unreachable(_) => words.refused_unreachable(label),
        _ => words.refused_token(label),
    };
    say(visit, words.provider_refused(), why)
}

/// Why a passkey was not taken.
#[derive(Clone, Debug, thiserror::Error)]
pub(super) enum Refusal {
    /// The question was asked of another browser, too long ago, or was answered before.
    #[error("the question was answered before, or too long ago")]
    TooLate,
    /// No account has this key.
    #[error("no account has this key")]
    Unknown,
    /// The account is suspended.
    #[error("the account may not sign in")]
    Suspended,
    /// The answer does not hold.
    #[error(transparent)]
    Answer(#[from] passkey::Refusal),
}

impl Refusal {
    fn code(&self) -> &'static str {
        match self {
            Refusal::TooLate => "too-late",
            Refusal::Unknown => "unknown",
            Refusal::Suspended => "suspended",
            Refusal::Answer(passkey::Refusal::Origin) => "origin",
            Refusal::Answer(passkey::Refusal::Challenge) => "challenge",
            Refusal::Answer(passkey::Refusal::Unverified) => "unverified",
            Refusal::Answer(passkey::Refusal::Copied) => "copied",
            Refusal::Answer(passkey::Refusal::Owner) => "owner",
            Refusal::Answer(passkey::Refusal::Unreadable(_)) => "unreadable",
            Refusal::Answer(passkey::Refusal::Unsound(_)) => "unsound",
        }
    }

    /// What to tell the reader.
    pub(super) fn words(&self, words: Words) -> String {
        match self {
            Refusal::TooLate | Refusal::Answer(passkey::Refusal::Challenge) => words.passkey_too_late(),
            Refusal::Unknown => words.passkey_unknown(),
            Refusal::Suspended => words.sign_in_suspended(),
            Refusal::Answer(passkey::Refusal::Unverified) => words.passkey_unverified(),
            Refusal::Answer(passkey::Refusal::Copied) => words.passkey_copied(),
            Refusal::Answer(_) => words.passkey_unsound(),
        }
    }
}
