//! Cursors: where a page of a list ends, in a form that a program keeps and sends back but cannot read anything into. Each
//! carries a check over the list and the question that it came from, so that it is taken nowhere else.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use kit::files;
use serde::{Serialize, de::DeserializeOwned};

/// How many characters the check has.
const CHECK: usize = 16;

/// Writes a place as a cursor for a question.
pub(crate) fn write(question: &str, place: &impl Serialize) -> String {
    let place = serde_json::to_vec(place).unwrap_or_default();
    let check = check(question, &place);
    format!("{check}{}", URL_SAFE_NO_PAD.encode(place))
}

/// Reads a cursor; `None` where it is none, or belongs to another question.
pub(crate) fn read<T: DeserializeOwned>(question: &str, cursor: &str) -> Option<T> {
    let (checked, place) = cursor.split_at_checked(CHECK)?;
    let place = URL_SAFE_NO_PAD.decode(place).ok()?;
    (checked == check(question, &place)).then(|| serde_json::from_slice(&place).ok()).flatten()
}

fn check(question: &str, place: &[u8]) -> String {
    files::sum(&[question.as_bytes(), b"\n", place].concat())[..CHECK].to_owned()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_cursor_reads_back_for_its_own_question_only(question in ".*", other in ".*", place in ".*") {
            let cursor = write(&question, &place);

            prop_assert_eq!(read::<String>(&question, &cursor), Some(place));
            prop_assert_eq!(read::<String>(&other, &cursor).is_some(), question == other);
        }

        #[test]
        fn what_is_no_cursor_is_not_read(text in "\\PC{0,60}") {
            prop_assert_eq!(read::<String>("/bodies", &text), None);
        }
    }
}
