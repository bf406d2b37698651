//! The terms under which a word is kept and sought: its stem in its language, folded. The same rules serve the index,
//! the query and the marks in a text, so that these three always agree. Words are stemmed before they are folded,
//! since the endings of French, Spanish and Russian need their accents; the stem of the folded word is a second term,
//! so that a query typed without accents finds the same.

use std::borrow::Cow;

use frostem::{Algorithm, Stemmer};
use language::{Lang, fold};
use unicode_normalization::UnicodeNormalization;

use crate::arabic;

/// The terms of one word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Forms {
    /// What the word is as it stands; the first is the one that phrases use.
    pub(crate) plain: Vec<String>,
    /// What it is when its first letter is an Arabic particle: known only to be possible.
    pub(crate) bare: Vec<String>,
}

/// The letters that a word is written with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Script {
    Latin,
    Cyrillic,
    Arabic,
    Other,
}

/// The terms of a word in a text of this language. A word in the script of another language keeps that language's
/// rules: Russian names in an English text, English ones in a Chinese text.
pub(crate) fn forms(lang: Lang, word: &str) -> Forms {
    let small: String = word.to_lowercase().nfc().collect();
    let folded = fold(&small);
    if folded.is_empty() {
        return Forms::default();
    }
    match script(&folded) {
        Script::Arabic => arabic::forms(&folded),
        Script::Cyrillic => stemmed(Algorithm::Russian, &small.replace('ё', "е"), &folded),
        Script::Latin => latin(lang, &small, &folded),
        Script::Other => Forms { plain: vec![folded], bare: Vec::new() },
    }
}

/// Another language whose rules for this word are the same: so that what is sought in all languages is stemmed once.
pub(crate) fn ruled_by(lang: Lang, word: &str) -> Lang {
    let is_own = matches!(lang, Lang::Fr | Lang::Es) && matches!(script(&fold(word)), Script::Latin | Script::Other);
    if is_own { lang } else { Lang::En }
}

/// The word without its ending's variants, as people type it: what spelling is compared with.
pub(crate) fn spelled(word: &str) -> String {
    fold(word)
}

fn latin(lang: Lang, small: &str, folded: &str) -> Forms {
    match lang {
        Lang::Fr => stemmed(Algorithm::French, small, folded),
        Lang::Es => stemmed(Algorithm::Spanish, small, folded),
        Lang::En | Lang::Ar | Lang::Zh | Lang::Ru => {
            let american = american(folded);
            stemmed(Algorithm::English, &american, &american)
        }
    }
}

fn stemmed(algorithm: Algorithm, small: &str, folded: &str) -> Forms {
    let stemmer = Stemmer::new(algorithm);
    let first = fold(&stemmer.stem(small));
    let second = fold(&stemmer.stem(folded));
    let mut plain = vec![first];
    if plain[0] != second {
        plain.push(second);
    }
    Forms { plain, bare: Vec::new() }
}

/// British and American spellings of one word become the same. What is no such word may change too: it changes alike
/// everywhere, and nobody sees it.
fn american(word: &str) -> Cow<'_, str> {
    const WHOLE: [(&str, &str); 9] = [
        ("centre", "center"),
        ("fibre", "fiber"),
        ("metre", "meter"),
        ("litre", "liter"),
        ("theatre", "theater"),
        ("programme", "program"),
        ("licence", "license"),
        ("defence", "defense"),
        ("cheque", "check"),
    ];
    const ENDINGS: [(&str, &str); 11] = [
        ("isations", "izations"),
        ("isation", "ization"),
        ("ising", "izing"),
        ("isers", "izers"),
        ("iser", "izer"),
        ("ised", "ized"),
        ("ises", "izes"),
        ("ise", "ize"),
        ("yse", "yze"),
        ("ours", "ors"),
        ("our", "or"),
    ];
    if word.len() < 5 || !word.is_ascii() {
        return Cow::Borrowed(word);
    }
    let single = word.strip_suffix('s').unwrap_or(word);
    if let Some((_, other)) = WHOLE.iter().find(|(british, _)| *british == single) {
        return Cow::Owned(format!("{other}{}", &word[single.len()..]));
    }
    let ending = ENDINGS.iter().find_map(|(british, other)| Some((word.strip_suffix(british)?, other)));
    match ending {
        Some((rest, other)) if rest.len() >= 3 => Cow::Owned(format!("{rest}{other}")),
        _ => Cow::Borrowed(word),
    }
}

fn script(folded: &str) -> Script {
    for letter in folded.chars() {
        match letter {
            'a'..='z' | '\u{00DF}'..='\u{024F}' => return Script::Latin,
            '\u{0400}'..='\u{052F}' => return Script::Cyrillic,
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' => return Script::Arabic,
            _ => {}
        }
    }
    Script::Other
}

#[cfg(test)]
mod tests {
    use language::Lang::{self, *};

    use super::forms;

    /// Whether a query for the one word finds the other by their plain terms.
    fn meet(lang: Lang, one: &str, other: &str) -> bool {
        let (one, other) = (forms(lang, one), forms(lang, other));
        one.plain.iter().any(|term| other.plain.contains(term))
    }

    #[test]
    fn the_forms_of_a_word_meet() {
        assert!(meet(En, "networks", "network") && meet(En, "Connecting", "connected"));
        assert!(meet(Fr, "numériques", "numérique") && meet(Fr, "écoles", "ÉCOLE"));
        assert!(meet(Es, "conexiones", "conexión") && meet(Es, "escuelas", "escuela"));
        assert!(meet(Ru, "школами", "школа") && meet(Ru, "сельских", "сельский"));
        assert!(meet(Ar, "المنظمات", "منظمة") && meet(Ar, "مشروع", "المشروع"));
    }

    #[test]
    fn a_word_typed_without_accents_meets_the_word_with_them() {
        assert!(meet(Fr, "developpe", "développé") && meet(Fr, "education", "éducation"));
        assert!(meet(Es, "educacion", "educación") && meet(Es, "tecnologias", "tecnologías"));
        assert!(meet(Ru, "учет", "учёт"));
        assert!(meet(Ar, "الي", "إلى") && meet(Ar, "الالكترونية", "إلكترونية"));
    }

    #[test]
    fn british_and_american_spellings_meet() {
        assert!(meet(En, "organisation", "organizations") && meet(En, "fibre", "fiber"));
        assert!(meet(En, "programmes", "program") && meet(En, "labour", "labor"));
    }

    #[test]
    fn different_words_stay_apart() {
        assert!(!meet(En, "school", "scholar") && !meet(Ru, "школа", "шкала") && !meet(Ar, "مدرسة", "منظمة"));
    }

    #[test]
    fn a_word_is_stemmed_once_for_languages_with_the_same_rules() {
        for word in ["networks", "développés", "школами", "ومنظمة", "2030", "５G", "网", "ﬁbre", "ñandú", "-"]
        {
            for lang in Lang::ALL {
                assert_eq!(forms(lang, word), forms(super::ruled_by(lang, word), word), "{word} {lang:?}");
            }
        }
    }

    #[test]
    fn a_word_of_another_script_keeps_its_rules() {
        assert_eq!(forms(En, "школами"), forms(Ru, "школами"));
        assert_eq!(forms(Zh, "networks"), forms(En, "network"));
    }
}
