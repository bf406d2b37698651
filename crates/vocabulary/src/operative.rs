//! The two code lists of the register: what an operative item does ([`Kind`]) and whom it speaks to ([`Addressee`]).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A code that is on no list. `nearest` holds the closest codes, best first, for a message that helps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownCode {
    /// What was given.
    pub given: String,
    /// The closest codes of the list, at most three.
    pub nearest: Vec<String>,
}

impl fmt::Display for UnknownCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "unknown code “{}”; did you mean {}?", self.given, self.nearest.join(", "))
    }
}

impl std::error::Error for UnknownCode {}

macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code, as written in files, addresses and the database.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.code()) }
        }

        impl FromStr for $name {
            type Err = UnknownCode;
            fn from_str(code: &str) -> Result<Self, UnknownCode> {
                Self::ALL.iter().copied().find(|value| value.code() == code).ok_or_else(|| UnknownCode {
                    given: code.to_owned(),
                    nearest: Self::ALL.iter().map(|value| value.code().to_owned()).take(3).collect(),
                })
            }
        }
    };
}

codes! {
    /// What an operative item does.
    Kind {
        /// Asks somebody to do something.
        Requests = "requests",
        /// Recommends a course, without asking a particular act.
        Recommends = "recommends",
        /// Invites somebody to do something.
        Invites = "invites",
        /// Encourages somebody to do something.
        Encourages = "encourages",
        /// Takes note.
        Notes = "notes",
        /// Thanks, praises or expresses appreciation, also "notes with appreciation".
        Appreciates = "appreciates",
        /// Says again what was held before.
        Reaffirms = "reaffirms",
        /// Records an agreement.
        Agrees = "agrees",
        /// Approves a text.
        Approves = "approves",
        /// Endorses what another body recommended.
        Endorses = "endorses",
        /// Supports a proposal.
        Supports = "supports",
        /// Records that no agreement was reached.
        NoAgreement = "no-agreement",
        /// Informs, without asking anything.
        Informs = "informs",
    }
}

codes! {
    /// Whom an operative item speaks to.
    Addressee {
        /// The secretariat as a whole.
        Secretariat = "secretariat",
        /// The Secretary-General (and deputy).
        SecretaryGeneral = "secretary-general",
        /// The Bureaux and their directors.
        Bureaux = "bureaux",
        /// The members: Member States and Sector Members.
        Members = "members",
        /// All stakeholders.
        Stakeholders = "stakeholders",
        /// The vice-chairs of the group.
        ViceChairs = "vice-chairs",
        /// The Council.
        Council = "council",
        /// The group itself.
        Group = "group",
        /// The authors of contributions.
        Contributors = "contributors",
        /// The agencies of the United Nations.
        UnAgencies = "un-agencies",
        /// The regional organisations.
        RegionalOrganizations = "regional-organizations",
        /// The sectors of the Union and their advisory groups.
        Sectors = "sectors",
    }
}
