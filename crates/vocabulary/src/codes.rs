//! How a closed list becomes a type: one variant for each code, the names from a data file. Open lists, whose records
//! carry more than a name, are read by [`crate::list`].

use serde::Deserialize;

use crate::{Names, list::Record};

/// A row of the data file of a closed list.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Named {
    pub code: &'static str,
    pub names: Names,
    #[serde(default)]
    pub aliases: Vec<&'static str>,
}

impl Record for Named {
    fn code(&self) -> &str {
        self.code
    }

    fn labels(&self) -> Vec<String> {
        self.names.all().iter().chain(&self.aliases).map(|label| (*label).to_owned()).collect()
    }
}

macro_rules! codes {
    ($(#[$meta:meta])* $name:ident in $file:literal { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize,
        )]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code, as written in files, addresses and the database.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }

            /// The name in one language.
            pub fn name(self, lang: language::Lang) -> &'static str {
                Self::list().records[self as usize].names.get(lang)
            }

            /// Where the names come from.
            pub fn source() -> &'static crate::Source {
                &Self::list().source
            }

            pub(crate) fn list() -> &'static crate::list::List<crate::codes::Named> {
                static LIST: std::sync::OnceLock<crate::list::List<crate::codes::Named>> = std::sync::OnceLock::new();
                LIST.get_or_init(|| crate::list::List::read(include_str!(concat!("../data/", $file))))
            }

            /// Whether the data file has exactly the codes of the type, in its order, and no spelling twice.
            #[cfg(test)]
            pub(crate) fn check_order() -> Result<(), String> {
                let written: Vec<_> = Self::list().records.iter().map(|row| row.code).collect();
                let shared = Self::list().shared_spellings();
                match written == Self::ALL.iter().map(|value| value.code()).collect::<Vec<_>>() && shared.is_empty() {
                    true => Ok(()),
                    false => Err(format!("{written:?} {shared:?}")),
                }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = crate::UnknownCode;

            /// Reads a code, or a name or alias in any of the six languages.
            fn from_str(given: &str) -> Result<Self, crate::UnknownCode> {
                let by_code = |code: &str| Self::ALL.iter().copied().find(|value| value.code() == code);
                if let Some(value) = by_code(given) {
                    return Ok(value);
                }
                let row = Self::list().find(given)?;
                by_code(row.code).ok_or_else(|| crate::UnknownCode { given: given.to_owned(), nearest: Vec::new() })
            }
        }
    };
}

pub(crate) use codes;
