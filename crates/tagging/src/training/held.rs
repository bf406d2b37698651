//! Texts of our own, with all their goals, that no training and no choice of settings sees: how well each language is served is asked of
//! them. They are made up, as the texts that training reads are, so they say less of the world than of the languages beside one another.

use language::Lang;

/// A text that was held back.
#[derive(Clone, Debug)]
pub struct Held {
    /// The set it belongs to: `paragraphs`, `products`, `projects`, or `measures`, each of which stands in all six languages.
    pub set: &'static str,
    /// Its language.
    pub lang: Lang,
    /// Its goals, counted from 1, the first the one it is most about; none where it speaks of none.
    pub goals: Vec<u8>,
    /// Its words.
    pub text: &'static str,
}

const SETS: [(&str, &str); 4] = [
    ("paragraphs", include_str!("../../held/paragraphs.tsv")),
    ("products", include_str!("../../held/products.tsv")),
    ("projects", include_str!("../../held/projects.tsv")),
    ("measures", include_str!("../../held/measures.tsv")),
];

/// All of them: lines of `language|goals|text`, goals split by commas and 0 where there is none. A line of another form is left out.
pub fn held() -> Vec<Held> {
    let of = |(set, lines): (&'static str, &'static str)| {
        lines.lines().filter_map(move |line| {
            let mut parts = line.splitn(3, '|');
            let lang = parts.next()?.parse().ok()?;
            let goals =
                parts.next()?.split(',').filter_map(|goal| goal.parse().ok()).filter(|goal| *goal > 0).collect();
            Some(Held { set, lang, goals, text: parts.next()? })
        })
    };
    SETS.into_iter().flat_map(of).collect()
}
