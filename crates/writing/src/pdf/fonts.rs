//! The fonts that documents are set in: found on the system once, and only those named here, so that the same document
//! looks the same wherever Debian's font packages are installed.

use std::{
    collections::HashMap,
    sync::{Mutex, OnceLock, PoisonError},
};

use language::Lang;
use typst::{
    text::{Font, FontBook},
    utils::LazyHash,
};
use typst_kit::fonts::FontStore;

use crate::Error;

/// The Debian packages that hold every family named here.
const PACKAGES: &str = "fonts-noto-core fonts-noto-cjk fonts-hosny-amiri";

const ARABIC: &[&str] = &["Amiri", "Noto Naskh Arabic"];
const CHINESE: &[&str] = &["Noto Serif CJK SC", "Noto Sans CJK SC"];
const LATIN_CYRILLIC: &[&str] = &["Noto Serif", "Noto Sans"];
/// For signs that text fonts lack, such as ○.
const SIGNS: &[&str] = &["Noto Sans Symbols2", "Noto Sans Symbols", "Noto Sans Math"];

/// The fonts found.
pub(super) struct Fonts {
    store: FontStore,
    covered: Mutex<HashMap<char, bool>>,
}

/// The fonts, if there is one that the language can be set in.
///
/// # Errors
/// [`Error::FontsMissing`] where none of the language's families is installed.
pub(super) fn for_language(lang: Lang) -> Result<&'static Fonts, Error> {
    static FONTS: OnceLock<Fonts> = OnceLock::new();
    let fonts = FONTS.get_or_init(Fonts::found);
    let needed = own_families(lang);
    if needed.iter().any(|family| fonts.has(family)) {
        return Ok(fonts);
    }
    Err(Error::FontsMissing { language: lang, families: needed.to_vec(), packages: PACKAGES })
}

/// The families for a document in a language, most wanted first.
pub(super) fn families(lang: Lang, fonts: &Fonts) -> Vec<&'static str> {
    let order = match lang {
        Lang::Ar => [ARABIC, LATIN_CYRILLIC, SIGNS, CHINESE],
        Lang::Zh => [CHINESE, LATIN_CYRILLIC, ARABIC, SIGNS],
        _ => [LATIN_CYRILLIC, ARABIC, SIGNS, CHINESE],
    };
    order.concat().into_iter().filter(|family| fonts.has(family)).collect()
}

fn own_families(lang: Lang) -> &'static [&'static str] {
    match lang {
        Lang::Ar => ARABIC,
        Lang::Zh => CHINESE,
        _ => LATIN_CYRILLIC,
    }
}

impl Fonts {
    fn found() -> Fonts {
        let wanted = [ARABIC, CHINESE, LATIN_CYRILLIC, SIGNS].concat();
        let mut store = FontStore::new();
        store.extend(typst_kit::fonts::system().filter(|(_, info)| wanted.contains(&info.family.as_str())));
        Fonts { store, covered: Mutex::default() }
    }

    fn has(&self, family: &str) -> bool {
        self.store.book().contains_family(&family.to_lowercase())
    }

    pub(super) fn book(&self) -> &LazyHash<FontBook> {
        self.store.book()
    }

    pub(super) fn font(&self, index: usize) -> Option<Font> {
        self.store.font(index)
    }

    /// The text with a sign in place of each character that no font can show; the standards refuse a file with one.
    pub(super) fn shown(&self, text: &str) -> String {
        let mut covered = self.covered.lock().unwrap_or_else(PoisonError::into_inner);
        text.chars()
            .map(|c| match c {
                ' '..='~' => c,
                '\u{e000}'..='\u{f8ff}' | '\u{f0000}'.. => '?',
                c if *covered.entry(c).or_insert_with(|| self.covers(c)) => c,
                _ => '?',
            })
            .collect()
    }

    fn covers(&self, c: char) -> bool {
        let book = self.store.book();
        (0..).map_while(|index| book.info(index)).any(|info| info.coverage.contains(u32::from(c)))
    }
}
