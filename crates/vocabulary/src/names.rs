//! A name in the six languages, as the code lists hold it. Always complete: a list with a gap fails its test.

use language::Lang;
use serde::{Deserialize, Serialize};

/// The same name in each of the six languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Names {
    ar: &'static str,
    zh: &'static str,
    en: &'static str,
    fr: &'static str,
    ru: &'static str,
    es: &'static str,
}

impl Names {
    /// The name in one language.
    pub const fn get(&self, lang: Lang) -> &'static str {
        match lang {
            Lang::Ar => self.ar,
            Lang::Zh => self.zh,
            Lang::En => self.en,
            Lang::Fr => self.fr,
            Lang::Ru => self.ru,
            Lang::Es => self.es,
        }
    }

    /// All six, in the order of [`Lang::ALL`].
    pub const fn all(&self) -> [&'static str; 6] {
        [self.ar, self.zh, self.en, self.fr, self.ru, self.es]
    }
}
