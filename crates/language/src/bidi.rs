//! Invisible marks that keep words of one direction whole inside words of the other. Pages have them; file names,
//! headers and data files must not.

use std::borrow::Cow;

use crate::{Direction, Lang};

/// First strong isolate: what follows is laid out by its own first letter.
const FSI: char = '\u{2068}';
/// Pop directional isolate: the end of what was isolated.
const PDI: char = '\u{2069}';
/// Right-to-left mark: an invisible letter of a right-to-left script.
pub(crate) const RLM: char = '\u{200F}';

/// The words between marks that keep their direction from changing the order of what stands around them. Use for
/// text of unknown direction inside a sentence where no element of the page does it (an attribute, a title).
pub fn isolate(words: &str) -> String {
    format!("{FSI}{words}{PDI}")
}

/// The words without any invisible mark of direction: for file names, headers, CSV and other data.
pub fn strip_isolates(words: &str) -> String {
    words.chars().filter(|letter| !is_mark(*letter)).collect()
}

/// Isolates words that do not run wholly in the direction of `lang`, and leaves all others as they are.
pub(crate) fn isolate_in(lang: Lang, words: &str) -> Cow<'_, str> {
    let is_foreign = match lang.direction() {
        Direction::Ltr => words.chars().any(is_right_to_left),
        Direction::Rtl => words.chars().any(|letter| letter.is_alphanumeric() && !is_right_to_left(letter)),
    };
    if is_foreign { Cow::Owned(isolate(words)) } else { Cow::Borrowed(words) }
}

/// Whether a character is an invisible mark of direction (and nothing else).
pub(crate) fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// Letters of the scripts written right to left: Hebrew, Arabic and their neighbours, with presentation forms.
fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_isolated_can_be_stripped() {
        assert_eq!(isolate("C18/8"), "\u{2068}C18/8\u{2069}");
        assert_eq!(strip_isolates(&isolate("C18/8")), "C18/8");
        assert_eq!(strip_isolates("\u{200F}30-29\u{200E} يناير"), "30-29 يناير");
    }

    #[test]
    fn only_words_that_run_the_other_way_are_isolated() {
        assert_eq!(isolate_in(Lang::Ar, "الفريق"), "الفريق");
        assert_eq!(isolate_in(Lang::Ar, "القرار 1332"), "\u{2068}القرار 1332\u{2069}");
        assert_eq!(isolate_in(Lang::Ru, "Группа 2"), "Группа 2");
        assert_eq!(isolate_in(Lang::Ru, "الفريق"), "\u{2068}الفريق\u{2069}");
    }
}
