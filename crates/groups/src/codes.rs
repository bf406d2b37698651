//! How this crate writes a closed list of codes: one enum whose values know their code, in files, addresses and the
//! database alike. No list lives here; each stands beside its noun.

use vocabulary::UnknownCode;

/// Defines an enum with one code for each value, and reads it back with the nearest codes named in the error.
macro_rules! codes {
    ($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $code:literal,)+ }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, serde::Deserialize)]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $code)] $variant,)+ }

        impl $name {
            /// Every value, in the order of the list.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// The code, as written in files, addresses and the database.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(self.code())
            }
        }

        impl std::str::FromStr for $name {
            type Err = vocabulary::UnknownCode;
            fn from_str(code: &str) -> Result<Self, vocabulary::UnknownCode> {
                Self::ALL
                    .iter()
                    .copied()
                    .find(|value| value.code() == code)
                    .ok_or_else(|| $crate::codes::unknown(code, Self::ALL.iter().map(|value| value.code())))
            }
        }

        impl TryFrom<String> for $name {
            type Error = vocabulary::UnknownCode;
            fn try_from(code: String) -> Result<Self, vocabulary::UnknownCode> {
                code.parse()
            }
        }
    };
}

pub(crate) use codes;

/// The error for a code that is on no list, with the three nearest of `known`.
pub(crate) fn unknown<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> UnknownCode {
    UnknownCode { given: given.to_owned(), nearest: nearest(given, known) }
}

/// The three of `known` that take the fewest changes of a letter to reach from `given`, best first. A code that
/// shares less than half its letters is no help and is left out, unless nothing else is left.
pub(crate) fn nearest<'a>(given: &str, known: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let given: Vec<char> = given.chars().take(64).collect();
    let mut ranked: Vec<(usize, &str)> = known.into_iter().map(|code| (distance(&given, code), code)).collect();
    ranked.sort();
    let close = |(far, code): &&(usize, &str)| *far * 2 <= given.len().max(code.chars().count());
    let mut found: Vec<String> = ranked.iter().filter(close).take(3).map(|(_, code)| (*code).to_owned()).collect();
    if found.is_empty() {
        found = ranked.iter().take(3).map(|(_, code)| (*code).to_owned()).collect();
    }
    found
}

/// The Levenshtein distance.
fn distance(from: &[char], to: &str) -> usize {
    let to: Vec<char> = to.chars().take(64).collect();
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (i, a) in from.iter().enumerate() {
        let mut diagonal = row[0];
        row[0] = i + 1;
        for (j, b) in to.iter().enumerate() {
            let above = row[j + 1];
            row[j + 1] = (above + 1).min(row[j] + 1).min(diagonal + usize::from(a != b));
            diagonal = above;
        }
    }
    row[to.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_slip_of_the_pen_finds_its_code_first() {
        assert_eq!(nearest("requets", ["notes", "requests", "agrees"])[0], "requests");
    }

    #[test]
    fn nonsense_still_gets_three_suggestions() {
        assert_eq!(nearest("", ["notes", "requests", "agrees", "informs"]).len(), 3);
    }
}
