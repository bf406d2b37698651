//! What a letter says, without what would let a reader of the log in: one-time links and codes.

use kit::mail::Content;

/// What stands in the place of a secret.
const HIDDEN: &str = "•••";

/// The same words, with each address cut after its host and each code covered.
pub(super) fn covered(content: &Content) -> Content {
    let all = |texts: &[String]| texts.iter().map(|text| words(text)).collect();
    Content {
        greeting: content.greeting.clone(),
        paragraphs: all(&content.paragraphs),
        action: content.action.as_ref().map(|(label, url)| (label.clone(), address(url))),
        after: all(&content.after),
        closing: content.closing.clone(),
    }
}

fn words(text: &str) -> String {
    let piece = |word: &str| if word.contains("://") { address(word) } else { code(word) };
    text.split(' ').map(piece).collect::<Vec<_>>().join(" ")
}

fn address(url: &str) -> String {
    let host = url.find("://").map(|at| at + 3);
    let end = host.and_then(|start| url[start..].find('/').map(|at| start + at + 1));
    end.map_or_else(|| url.to_owned(), |end| format!("{}{HIDDEN}", &url[..end]))
}

/// A run of six or more capital letters, digits and hyphens with a digit in it is taken for a code, whatever stands
/// around it: a symbol covered by mistake does no harm.
fn code(word: &str) -> String {
    let is_part = |c: char| c.is_ascii_uppercase() || c.is_ascii_digit() || c == '-';
    let Some(start) = word.find(is_part) else { return word.to_owned() };
    let end = word[start..].find(|c| !is_part(c)).map_or(word.len(), |at| start + at);
    let run = &word[start..end];
    if run.len() >= 6 && run.contains(|c: char| c.is_ascii_digit()) {
        format!("{}{HIDDEN}{}", &word[..start], &word[end..])
    } else {
        word.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_and_codes_are_covered_and_all_else_stays() {
        let content = Content {
            greeting: "Dear Amina,".to_owned(),
            paragraphs: vec!["Open https://example.org/en/recover/x7Qp now.".to_owned()],
            action: Some(("Open".to_owned(), "https://example.org/en/confirm/x7Qp".to_owned())),
            after: vec!["Or type \u{2068}K7M2-Q3XA\u{2069}.".to_owned(), "By 2026, from WSIS.".to_owned()],
            closing: "Hasila".to_owned(),
        };

        let expected = Content {
            paragraphs: vec!["Open https://example.org/••• now.".to_owned()],
            action: Some(("Open".to_owned(), "https://example.org/•••".to_owned())),
            after: vec!["Or type \u{2068}•••\u{2069}.".to_owned(), "By 2026, from WSIS.".to_owned()],
            ..content.clone()
        };
        assert_eq!(covered(&content), expected);
    }

    #[test]
    fn an_address_without_a_path_holds_no_secret() {
        assert_eq!(address("https://example.org"), "https://example.org");
        assert_eq!(address("https://example.org/"), "https://example.org/•••");
    }
}
