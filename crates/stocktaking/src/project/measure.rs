//! How long a text is, as its language counts: in words where words are divided by spaces, in characters in Chinese. And how
//! long each field may be.

use language::Lang;

/// How long a text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// In words, for Latin, Arabic and Cyrillic letters.
    pub words: usize,
    /// In characters, for Chinese.
    pub characters: usize,
}

/// What a language counts texts in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Words.
    Words,
    /// Characters.
    Characters,
}

/// A title, an aim, what is to be seen on a picture.
pub const LINE: Limit = Limit { words: 25, characters: 50 };
/// What lists and voters see: 200 words, as the Prizes ask.
pub const SUMMARY: Limit = Limit { words: 200, characters: 400 };
/// A paragraph.
pub const PARAGRAPH: Limit = Limit { words: 150, characters: 300 };
/// A page.
pub const PAGE: Limit = Limit { words: 400, characters: 800 };

impl Limit {
    /// The limit in the unit of a language.
    pub const fn of(self, lang: Lang) -> usize {
        match unit(lang) {
            Unit::Words => self.words,
            Unit::Characters => self.characters,
        }
    }
}

/// What a language counts texts in.
pub const fn unit(lang: Lang) -> Unit {
    match lang {
        Lang::Zh => Unit::Characters,
        _ => Unit::Words,
    }
}

/// How long a text is, in the unit of its language. A word is what stands between spaces and has a letter or a digit; marks
/// count as characters, spaces do not.
pub fn length(lang: Lang, text: &str) -> usize {
    match unit(lang) {
        Unit::Words => text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count(),
        Unit::Characters => text.chars().filter(|c| !c.is_whitespace() && !c.is_control()).count(),
    }
}

/// The limit of a text by its field; none for a field that is no text.
pub fn limit(field: &str) -> Option<Limit> {
    let end = field.rsplit('-').next().unwrap_or_default();
    Some(match field {
        "title" | "organisation" | "contact-name" | "initiative" => LINE,
        "summary" => SUMMARY,
        "goal" | "added-value" | "reach-counted" | "values" | "budget" => PARAGRAPH,
        "results" | "challenges" | "replicability" | "sustainability" => PAGE,
        _ => match end {
            "name" | "aim" | "unit" | "source" | "alt" | "title" => LINE,
            "changed" | "evidence" => PARAGRAPH,
            "summary" => SUMMARY,
            _ => return None,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_counts_in_its_own_unit() {
        assert_eq!(length(Lang::En, "  One word – two, e-mail. "), 4);
        assert_eq!(length(Lang::Ar, "شبكة القرى الذكية"), 3);
        assert_eq!(length(Lang::Ru, "Сеть сёл"), 2);
        assert_eq!(length(Lang::Zh, "智慧 村庄网络。\n"), 7);
        assert_eq!(length(Lang::Fr, " \n"), 0);
    }

    #[test]
    fn the_limit_of_a_field_is_read_in_the_unit_of_the_language() {
        assert_eq!(limit("summary").map(|limit| (limit.of(Lang::Fr), limit.of(Lang::Zh))), Some((200, 400)));
        assert_eq!(limit("claim-3-changed"), Some(PARAGRAPH));
        assert_eq!(limit("website"), None);
    }
}
