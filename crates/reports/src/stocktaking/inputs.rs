//! What a region says of itself in the reports of the Stocktaking: a text of its moderators, in one or more languages.

use language::{Lang, State, Text};

/// The longest text of one language, in characters.
pub const LONGEST: usize = 6000;

/// What a region says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// The region, a code of the Bureau's.
    pub region: String,
    /// The text.
    pub text: Text,
    /// When it was last written, UTC with milliseconds.
    pub written_at: String,
}

/// The text with its version in one language written anew; none where nothing is left of it. Where the original goes, the first that
/// is left takes its place.
pub fn written(before: Option<&Text>, lang: Lang, words: &str) -> Option<Text> {
    let mut versions: Vec<(Lang, String)> = before
        .into_iter()
        .flat_map(Text::versions)
        .filter(|(own, _)| *own != lang)
        .map(|(own, version)| (own, version.text.clone()))
        .collect();
    if !words.is_empty() {
        versions.push((lang, words.to_owned()));
    }
    let original = before.map_or(lang, Text::original);
    versions.sort_by_key(|(own, _)| *own != original);
    let mut versions = versions.into_iter();
    let (first, words) = versions.next()?;
    let text = Text::new(first, words);
    Some(versions.fold(text, |text, (lang, words)| text.with(lang, words, State::Translated)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_keeps_its_original_and_is_gone_with_its_last_language() {
        let first = written(None, Lang::Fr, "Un").expect("a text");
        let both = written(Some(&first), Lang::Ar, "واحد").expect("a text");
        assert_eq!((both.original(), both.missing().count()), (Lang::Fr, 4));
        let changed = written(Some(&both), Lang::Fr, "Deux").expect("a text");
        assert_eq!((changed.original(), changed.shown(Lang::Es).text), (Lang::Fr, "Deux"));
        let left = written(Some(&changed), Lang::Fr, "").expect("the Arabic is left");
        assert_eq!(left.original(), Lang::Ar);
        assert_eq!(written(Some(&left), Lang::Ar, ""), None);
    }
}
