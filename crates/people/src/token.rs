//! What a letter lets its reader do, once and for a while: the secret of its link, and the short code that can be typed by
//! hand. The service keeps hashes only.

use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use jiff::{SignedDuration, Timestamp};
use sha2::{Digest, Sha256};

use crate::Account;

/// The length of a code typed by hand: 40 bits of chance, guarded by limits.
const CODE: usize = 8;

/// What a token is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// To confirm the address of a new account.
    Confirm,
    /// To choose a new password.
    Recover,
    /// To confirm a new address.
    Change,
    /// To take a change of address back, from the old one.
    UndoChange,
    /// To confirm that the account shall be closed.
    Close,
    /// To keep an account that is to be closed.
    Keep,
}

/// A token, as kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// The hash of the secret in the link.
    pub hash: String,
    /// Whose.
    pub account: String,
    /// What for.
    pub kind: Kind,
    /// The address concerned, for a change of address.
    pub address: Option<String>,
    /// When it ends.
    pub expires_at: Timestamp,
}

impl Token {
    /// A new token for the secret of a link, good from a time on for as long as its kind is.
    pub fn new(secret: &str, account: &Account, kind: Kind, address: Option<&str>, now: Timestamp) -> Token {
        Token {
            hash: hash(secret),
            account: account.id.clone(),
            kind,
            address: address.map(str::to_owned),
            expires_at: now.checked_add(kind.life()).unwrap_or(Timestamp::MAX),
        }
    }
}

/// A text that names no kind of token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no kind of token")]
pub struct UnknownKind(pub String);

impl Kind {
    const ALL: [Kind; 6] = [Kind::Confirm, Kind::Recover, Kind::Change, Kind::UndoChange, Kind::Close, Kind::Keep];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Confirm => "confirm",
            Kind::Recover => "recover",
            Kind::Change => "change",
            Kind::UndoChange => "undo-change",
            Kind::Close => "close",
            Kind::Keep => "keep",
        }
    }

    /// How long it can be used.
    pub const fn life(self) -> SignedDuration {
        match self {
            Kind::Recover | Kind::Close => SignedDuration::from_hours(1),
            Kind::Confirm | Kind::Change => SignedDuration::from_hours(24),
            Kind::UndoChange | Kind::Keep => SignedDuration::from_hours(7 * 24),
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Kind {
    type Err = UnknownKind;

    fn from_str(code: &str) -> Result<Kind, UnknownKind> {
        Kind::ALL.into_iter().find(|kind| kind.code() == code).ok_or_else(|| UnknownKind(code.to_owned()))
    }
}

/// A secret of 256 bits, as it stands in a cookie or in a link.
pub fn secret() -> String {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes from its start on");
    URL_SAFE_NO_PAD.encode(bytes)
}

/// A code that can be typed by hand, in two groups: `K7M2-Q3XA`.
pub fn code() -> String {
    let code = kit::id::random(CODE);
    format!("{}-{}", &code[..CODE / 2], &code[CODE / 2..])
}

/// What is kept of a secret or a code.
pub fn hash(secret: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(secret.as_bytes()))
}

/// What is kept of a code that was typed, however it was typed; `None` where it cannot be one.
pub fn code_hash(account: &str, typed: &str) -> Option<String> {
    let code = kit::id::read(typed).filter(|code| code.len() == CODE)?;
    Some(hash(&format!("{account}/{code}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_has_256_bits_and_none_comes_twice() {
        assert_eq!(URL_SAFE_NO_PAD.decode(secret()).unwrap().len(), 32);
        assert_ne!(secret(), secret());
    }

    #[test]
    fn a_code_is_read_however_it_is_typed_and_belongs_to_one_account() {
        let code = code();
        let typed = code.to_lowercase().replace('-', " ");

        assert_eq!(code_hash("A", &code), code_hash("A", &typed));
        assert_ne!(code_hash("A", &code), code_hash("B", &code));
        assert_eq!(code_hash("A", "K7M2"), None);
    }

    #[test]
    fn each_kind_reads_back() {
        for kind in Kind::ALL {
            assert_eq!(kind.code().parse(), Ok(kind));
        }
    }
}
