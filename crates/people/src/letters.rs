//! The letters of this crate, each wholly in its reader's language. A letter is made here as a plain value; the store posts
//! it in the transaction of the change that it tells.

use kit::{
    db::{Result, Tx},
    mail::{Content, Letter, post},
};
use language::Lang;

use crate::{Account, words::Words};

/// What a letter is about, with what it has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// Confirm the address of a new account: the link, and the code for those who read on another device.
    Confirm {
        /// The whole address to open.
        link: String,
        /// The code typed by hand.
        code: String,
    },
    /// Somebody signed up with an address that has an account already.
    Known {
        /// Where one signs in.
        link: String,
    },
    /// Choose a new password.
    Recover {
        /// The whole address to open.
        link: String,
    },
    /// Confirm a new address.
    Change {
        /// The whole address to open.
        link: String,
    },
    /// To the former address: it was changed, and can be changed back.
    Changed {
        /// The new address.
        new: String,
        /// The whole address to open.
        link: String,
    },
    /// The account will be erased.
    Closing {
        /// The day, as the reader reads it.
        day: String,
        /// The whole address that keeps it.
        link: String,
    },
    /// Confirm that the account shall be erased, for one who has no password.
    Close {
        /// The whole address to open.
        link: String,
    },
    /// A role was granted.
    Granted {
        /// Its name, with where.
        role: String,
        /// One's own account.
        link: String,
    },
    /// A role was withdrawn.
    Withdrawn {
        /// Its name, with where.
        role: String,
        /// One's own account.
        link: String,
    },
}

impl Matter {
    /// The name of the template, for the log.
    pub const fn template(&self) -> &'static str {
        match self {
            Matter::Confirm { .. } => "confirm-address",
            Matter::Known { .. } => "known-address",
            Matter::Recover { .. } => "recover",
            Matter::Change { .. } => "change-address",
            Matter::Changed { .. } => "address-changed",
            Matter::Closing { .. } => "account-closing",
            Matter::Close { .. } => "close-account",
            Matter::Granted { .. } => "role-granted",
            Matter::Withdrawn { .. } => "role-withdrawn",
        }
    }

    fn subject(&self, words: Words) -> String {
        match self {
            Matter::Confirm { .. } => words.letter_confirm_subject(),
            Matter::Known { .. } => words.letter_known_subject(),
            Matter::Recover { .. } => words.letter_recover_subject(),
            Matter::Change { .. } => words.letter_change_subject(),
            Matter::Changed { .. } => words.letter_changed_subject(),
            Matter::Closing { .. } => words.letter_closing_subject(),
            Matter::Close { .. } => words.letter_close_subject(),
            Matter::Granted { .. } => words.letter_granted_subject(),
            Matter::Withdrawn { .. } => words.letter_withdrawn_subject(),
        }
    }

    fn says(&self, words: Words) -> String {
        match self {
            Matter::Confirm { .. } => words.letter_confirm(),
            Matter::Known { .. } => words.letter_known(),
            Matter::Recover { .. } => words.letter_recover(),
            Matter::Change { .. } => words.letter_change(),
            Matter::Changed { new, .. } => words.letter_changed(new),
            Matter::Closing { day, .. } => words.letter_closing(day),
            Matter::Close { .. } => words.letter_close(),
            Matter::Granted { role, .. } => words.letter_granted(role),
            Matter::Withdrawn { role, .. } => words.letter_withdrawn(role),
        }
    }

    fn action(&self, words: Words) -> (String, String) {
        match self {
            Matter::Confirm { link, .. } => (words.letter_confirm_button(), link.clone()),
            Matter::Known { link } => (words.sign_in(), link.clone()),
            Matter::Recover { link } => (words.recover_choose(), link.clone()),
            Matter::Change { link } => (words.letter_change_button(), link.clone()),
            Matter::Changed { link, .. } => (words.letter_changed_button(), link.clone()),
            Matter::Closing { link, .. } => (words.keep_account(), link.clone()),
            Matter::Close { link } => (words.close_title(), link.clone()),
            Matter::Granted { link, .. } | Matter::Withdrawn { link, .. } => (words.letter_role_button(), link.clone()),
        }
    }

    /// What stands below the button.
    fn after(&self, words: Words) -> Vec<String> {
        match self {
            Matter::Confirm { code, .. } => vec![words.letter_confirm_code(code), words.letter_ignore()],
            Matter::Known { .. } | Matter::Recover { .. } | Matter::Change { .. } | Matter::Close { .. } => {
                vec![words.letter_ignore()]
            }
            Matter::Changed { .. } | Matter::Closing { .. } | Matter::Granted { .. } | Matter::Withdrawn { .. } => {
                vec![]
            }
        }
    }

    /// The letter about it to a person, at an address of theirs.
    pub fn letter<'a>(&self, account: &'a str, name: &str, to: &'a str, lang: Lang) -> Letter<'a> {
        let words = Words(lang);
        Letter {
            to,
            account: Some(account),
            lang,
            template: self.template(),
            topic: None,
            subject: self.subject(words),
            content: Content {
                greeting: words.letter_greeting(name),
                paragraphs: vec![self.says(words)],
                action: Some(self.action(words)),
                after: self.after(words),
                closing: words.letter_why(),
            },
        }
    }
}

/// Posts a letter to the address of an account, and returns its id; nothing to an account without one.
pub async fn tell(tx: &mut Tx, account: &Account, matter: &Matter) -> Result<Option<String>> {
    match &account.address {
        Some(address) => tell_at(tx, account, address, matter).await.map(Some),
        None => Ok(None),
    }
}

/// Posts a letter to a person at another address of theirs.
pub async fn tell_at(tx: &mut Tx, account: &Account, address: &str, matter: &Matter) -> Result<String> {
    post(tx, &matter.letter(&account.id, &account.name, address, account.lang)).await
}

/// One letter of each kind in a language, to a made-up person: for those who check or look at all letters.
pub fn samples(lang: Lang) -> Vec<Letter<'static>> {
    let link = |path: &str| format!("https://hasila.example/{lang}/{path}");
    let role = crate::Role::Chair.name(lang);
    let matters = [
        Matter::Confirm { link: link("confirm/x7Qp"), code: "K7M2-Q3XA".to_owned() },
        Matter::Known { link: link("sign-in") },
        Matter::Recover { link: link("recover/x7Qp") },
        Matter::Change { link: link("letter/change/x7Qp") },
        Matter::Changed { new: "new@example.org".to_owned(), link: link("letter/undo-change/x7Qp") },
        Matter::Closing { day: language::date(lang, jiff::civil::date(2026, 12, 2)), link: link("letter/keep/x7Qp") },
        Matter::Close { link: link("letter/close/x7Qp") },
        Matter::Granted { role: role.clone(), link: link("account") },
        Matter::Withdrawn { role, link: link("account") },
    ];
    matters.iter().map(|matter| matter.letter("A1", "Amina Diallo", "amina@example.org", lang)).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn every_letter_is_whole_in_every_language_and_no_two_say_the_same() {
        for lang in Lang::ALL {
            let letters = samples(lang);
            let subjects: BTreeSet<_> = letters.iter().map(|letter| letter.subject.clone()).collect();
            assert_eq!(subjects.len(), letters.len(), "{lang}");
            for letter in letters {
                let (button, link) = letter.content.action.clone().unwrap();
                assert!(!button.is_empty() && link.starts_with("https://"), "{lang}: {link}");
                assert!(letter.content.greeting.contains("Amina Diallo"), "{lang}");
                assert!(!letter.content.paragraphs.iter().any(String::is_empty) && !letter.content.closing.is_empty());
            }
        }
    }
}
