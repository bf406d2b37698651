//! An account: one person, as the service knows them. Not what they may do (that is their grants) nor whom they speak for
//! (that is their affiliations).

use std::{fmt, str::FromStr};

use jiff::{SignedDuration, Timestamp};
use language::Lang;

use crate::words::Words;

/// The longest name.
pub const LONGEST_NAME: usize = 100;
/// The longest address (RFC 5321, 4.5.3.1.3, without its brackets).
pub const LONGEST_ADDRESS: usize = 254;
/// How long after it was asked for an account is erased; until then the person may change their mind.
pub const GRACE: SignedDuration = SignedDuration::from_hours(7 * 24);

/// An account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id, which stays in the journal for ever.
    pub id: String,
    /// The person's name, as they write it; empty once erased.
    pub name: String,
    /// The address as it was typed; `None` once erased, and for a made-up person.
    pub address: Option<String>,
    /// When its reader proved to receive letters there.
    pub confirmed_at: Option<Timestamp>,
    /// The language of letters.
    pub lang: Lang,
    /// What state the account is in.
    pub state: AccountState,
    /// When it will be erased, where that was asked for.
    pub closing_at: Option<Timestamp>,
    /// The hash of the password, where there is one.
    pub password: Option<String>,
    /// Whether the person agreed to be named where their offices are.
    pub is_shown: bool,
    /// When it was made.
    pub made_at: Timestamp,
}

/// The state of an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AccountState {
    /// In use.
    Active,
    /// Closed by an administrator, who may open it again.
    Suspended,
    /// To be erased on a certain day, unless the person changes their mind.
    Closing,
    /// Erased: only the id is left.
    Closed,
}

/// A text that names no state.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is no state of an account")]
pub struct UnknownState(pub String);

impl AccountState {
    /// Every state.
    pub const ALL: [AccountState; 4] =
        [AccountState::Active, AccountState::Suspended, AccountState::Closing, AccountState::Closed];

    /// The code.
    pub const fn code(self) -> &'static str {
        match self {
            AccountState::Active => "active",
            AccountState::Suspended => "suspended",
            AccountState::Closing => "closing",
            AccountState::Closed => "closed",
        }
    }

    /// The name in a language.
    pub fn name(self, lang: Lang) -> String {
        let words = Words(lang);
        match self {
            AccountState::Active => words.account_active(),
            AccountState::Suspended => words.account_suspended(),
            AccountState::Closing => words.account_closing(),
            AccountState::Closed => words.account_closed(),
        }
    }

    /// Whether one may sign in. Who is about to leave may, to change their mind.
    pub const fn may_sign_in(self) -> bool {
        matches!(self, AccountState::Active | AccountState::Closing)
    }
}

impl fmt::Display for AccountState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for AccountState {
    type Err = UnknownState;

    fn from_str(code: &str) -> Result<AccountState, UnknownState> {
        AccountState::ALL.into_iter().find(|state| state.code() == code).ok_or_else(|| UnknownState(code.to_owned()))
    }
}

/// An address to which mail can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    typed: String,
    key: String,
}

impl Address {
    /// Reads what was typed. `None` where mail cannot be sent there. Strict about nothing but what a mail server needs:
    /// one `@` with something on both sides, a domain with a dot, no space, no control character.
    pub fn read(typed: &str) -> Option<Address> {
        let typed = typed.trim();
        let (local, domain) = typed.rsplit_once('@')?;
        let is_plain = |c: char| !c.is_whitespace() && !c.is_control() && !"<>()[]\",;:\\@".contains(c);
        let labels_fit =
            domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && label.len() <= 63);
        let fits = (1..=64).contains(&local.len())
            && typed.len() <= LONGEST_ADDRESS
            && local.chars().all(is_plain)
            && domain.contains('.')
            && labels_fit
            && domain.chars().all(|c| c.is_alphanumeric() || "-.".contains(c));
        fits.then(|| Address { typed: typed.to_owned(), key: key(local, domain) })
    }

    /// As it was typed, for letters and for its owner.
    pub fn as_typed(&self) -> &str {
        &self.typed
    }

    /// As it is compared: small letters throughout. Servers may tell `A@` from `a@`, but people do not.
    pub fn key(&self) -> &str {
        &self.key
    }
}

fn key(local: &str, domain: &str) -> String {
    format!("{}@{}", local.to_lowercase(), domain.to_lowercase())
}

/// A person's name as they typed it, with its spaces in order; `None` where it is empty, too long, or is an address in
/// disguise (letters that carry a name must not carry advertisements).
pub fn read_name(typed: &str) -> Option<String> {
    let name = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    let fits = (1..=LONGEST_NAME).contains(&name.chars().count());
    let is_plain = !name.contains("://") && !name.contains("www.") && !name.chars().any(|c| c.is_control() || c == '@');
    (fits && is_plain && name.chars().any(char::is_alphabetic)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_kept_as_typed_and_compared_in_small_letters() {
        let address = Address::read(" Amina.Diallo@Example.ORG ").unwrap();

        assert_eq!(address.as_typed(), "Amina.Diallo@Example.ORG");
        assert_eq!(address.key(), "amina.diallo@example.org");
    }

    #[test]
    fn what_no_server_takes_is_no_address() {
        for wrong in
            ["", "a", "a@", "@b.c", "a@b", "a b@c.d", "a@b..c", "a@-b.c", "a@b.c\r\nBcc: d@e.f", "<a@b.c>", "a@b@c.d"]
        {
            assert_eq!(Address::read(wrong), None, "{wrong}");
        }
        assert!(Address::read("用户@例子.公司").is_some());
        assert!(Address::read(&format!("{}@example.org", "a".repeat(65))).is_none());
    }

    #[test]
    fn a_name_is_a_name_and_no_advertisement() {
        assert_eq!(read_name("  Amina   Diallo "), Some("Amina Diallo".to_owned()));
        assert_eq!(read_name("أمينة"), Some("أمينة".to_owned()));
        for wrong in ["", "  ", "1234", "Win at https://x.example", "www.x.example", "a@b.c", &"a".repeat(101)] {
            assert_eq!(read_name(wrong), None, "{wrong}");
        }
    }
}
