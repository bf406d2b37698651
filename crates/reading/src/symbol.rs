//! Document symbols and resolutions in one canonical form, whatever people or conversions have made of them.
//! What can be read in more than one way is said to be so, with the candidates; nothing is guessed silently.

mod find;
mod normal;
mod resolution;
mod series;

use std::fmt;

use serde::{Serialize, Serializer};

pub(crate) use find::{Citation, citations};

/// A document symbol or a resolution in canonical form: `WG-WSIS-28/9`, `C18/INF/5`, `A/RES/70/1`,
/// `PP-14/20(Add.1)`, `Resolution 140 (Rev. Busan, 2014)`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Symbol {
    canonical: String,
    language: Option<char>,
    others: Vec<String>,
}

/// Why a text is no symbol.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SymbolError {
    /// It follows no known pattern.
    #[error("“{given}” is no symbol that can be recognised")]
    Unknown {
        /// What was given.
        given: String,
    },
    /// It can be read in several ways, none likelier than the others.
    #[error("“{given}” can be read as {}", candidates.join(" or "))]
    Ambiguous {
        /// What was given.
        given: String,
        /// The canonical forms that it can stand for.
        candidates: Vec<String>,
    },
}

impl Symbol {
    /// Reads a symbol or a resolution in any of its forms.
    ///
    /// # Errors
    /// [`SymbolError::Unknown`] where no pattern fits, [`SymbolError::Ambiguous`] where several readings are as likely.
    pub fn parse(text: &str) -> Result<Symbol, SymbolError> {
        let given: String = text.trim().chars().take(200).collect();
        if let Some(symbol) = resolution::only(&given) {
            return Ok(symbol);
        }
        let mut readings = series::readings(&normal::normalised(&given));
        match readings.len() {
            0 => Err(SymbolError::Unknown { given }),
            1 => Ok(readings.remove(0)),
            _ => {
                let candidates = readings.into_iter().map(|symbol| symbol.canonical).collect();
                Err(SymbolError::Ambiguous { given, candidates })
            }
        }
    }

    /// The canonical form.
    pub fn as_str(&self) -> &str {
        &self.canonical
    }

    /// The letter of the language version that was named (A, C, E, F, R or S).
    pub fn language(&self) -> Option<char> {
        self.language
    }

    /// Other readings that were thought less likely, such as `WG-WSIS-3/18` for `WG-WSIS-318`.
    pub fn other_readings(&self) -> &[String] {
        &self.others
    }

    fn new(canonical: String) -> Symbol {
        Symbol { canonical, language: None, others: Vec::new() }
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.canonical)
    }
}

impl std::str::FromStr for Symbol {
    type Err = SymbolError;

    fn from_str(text: &str) -> Result<Symbol, SymbolError> {
        Symbol::parse(text)
    }
}

impl Serialize for Symbol {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.canonical)
    }
}

#[cfg(test)]
mod tests;
