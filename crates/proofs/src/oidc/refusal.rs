//! Why the word of a provider is not taken. Each reason has a short name for the log and the tests.

use openidconnect::{ClaimsVerificationError, SignatureVerificationError};

/// Why a sign-in with a provider ended without one.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// The answer belongs to no sign-in that this browser began, or to one that has ended.
    #[error("the answer belongs to no sign-in that this browser began")]
    State,
    /// The person, or the provider, said no.
    #[error("the provider answered: {0}")]
    Declined(String),
    /// The answer came in the name of another provider (mix-up), or without the name that this one promises to give.
    #[error("the answer names another issuer")]
    MixedUp,
    /// The provider does not take the code: it was used before, it expired, or the proof of its owner is wrong.
    #[error("the provider does not take the code: {0}")]
    Code(String),
    /// The provider's answer has no ID token.
    #[error("the answer has no ID token")]
    NoToken,
    /// The token is signed in a way that we do not accept, or not at all.
    #[error("the token's way of signing is not accepted: {0}")]
    Algorithm(String),
    /// The token names a key that the provider does not publish.
    #[error("the token is signed by a key that the provider does not publish")]
    UnknownKey,
    /// The signature does not hold.
    #[error("the signature does not hold: {0}")]
    Signature(String),
    /// The token was made by another issuer.
    #[error("the token is of another issuer: {0}")]
    Issuer(String),
    /// The token was made for another application.
    #[error("the token is for another audience: {0}")]
    Audience(String),
    /// The token belongs to another sign-in.
    #[error("the token has another nonce")]
    Nonce,
    /// The token has expired.
    #[error("the token has expired: {0}")]
    Expired(String),
    /// The token says that it was made later than now.
    #[error("the token is from the future")]
    Future,
    /// The token was made too long ago for a sign-in that has just ended.
    #[error("the token was made too long ago")]
    Stale,
    /// The answer breaks another rule of the protocol.
    #[error("the answer is not sound: {0}")]
    Unsound(String),
    /// The provider could not be reached, or took too long.
    #[error("the provider cannot be reached: {0}")]
    Unreachable(String),
}

impl Refusal {
    /// The reason in one word, for the log.
    pub fn code(&self) -> &'static str {
        match self {
            Refusal::State => "state",
            Refusal::Declined(_) => "declined",
            Refusal::MixedUp => "mixed-up",
            Refusal::Code(_) => "code",
            Refusal::NoToken => "no-token",
            Refusal::Algorithm(_) => "algorithm",
            Refusal::UnknownKey => "unknown-key",
            Refusal::Signature(_) => "signature",
            Refusal::Issuer(_) => "issuer",
            Refusal::Audience(_) => "audience",
            Refusal::Nonce => "nonce",
            Refusal::Expired(_) => "expired",
            Refusal::Future => "future",
            Refusal::Stale => "stale",
            Refusal::Unsound(_) => "unsound",
            Refusal::Unreachable(_) => "unreachable",
        }
    }
}

impl From<ClaimsVerificationError> for Refusal {
    fn from(error: ClaimsVerificationError) -> Refusal {
        match error {
            ClaimsVerificationError::Expired(why) => Refusal::Expired(why),
            ClaimsVerificationError::InvalidAudience(why) => Refusal::Audience(why),
            ClaimsVerificationError::InvalidIssuer(why) => Refusal::Issuer(why),
            ClaimsVerificationError::InvalidNonce(_) => Refusal::Nonce,
            ClaimsVerificationError::SignatureVerification(why) => why.into(),
            other => Refusal::Unsound(other.to_string()),
        }
    }
}

impl From<SignatureVerificationError> for Refusal {
    fn from(error: SignatureVerificationError) -> Refusal {
        match error {
            SignatureVerificationError::NoMatchingKey => Refusal::UnknownKey,
            SignatureVerificationError::DisallowedAlg(why) | SignatureVerificationError::UnsupportedAlg(why) => {
                Refusal::Algorithm(why)
            }
            SignatureVerificationError::NoSignature => Refusal::Algorithm("none".to_owned()),
            other => Refusal::Signature(other.to_string()),
        }
    }
}
