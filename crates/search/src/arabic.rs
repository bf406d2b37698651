//! What Arabic writes together with a word: the article, and the particles "and", "so", "by", "for", "as". The article
//! with or without a particle before it is always taken off. A particle alone cannot be told from a first letter of
//! the word (وزارة is a ministry, not "and …"), so the word without it is kept as a possible form under a mark of its
//! own, and the words of the whole collection decide whether a query uses it (see `plan`).

use crate::forms::Forms;

/// What stands before a possible form in the index.
pub(crate) const MARK: char = '~';
const PARTICLES: [char; 5] = ['و', 'ف', 'ب', 'ل', 'ك'];
/// With a particle and without, the longest first.
const ARTICLES: [&str; 9] = ["وبال", "ولل", "وكال", "وال", "فال", "بال", "كال", "لل", "ال"];
/// What is left of a word must be this long.
const LEAST: usize = 3;

/// The terms of a folded word.
pub(crate) fn forms(folded: &str) -> Forms {
    let word = without_article(folded);
    let plain = vec![stem(word)];
    let bare = word.strip_prefix(PARTICLES).filter(|rest| rest.chars().count() >= LEAST);
    let bare = bare.map(|rest| stem(without_article(rest))).filter(|term| *term != plain[0]);
    Forms { plain, bare: bare.into_iter().collect() }
}

/// The article is taken off as often as it stands: الإلكترونية, إلكترونية and الكترونية (whose first letters only look
/// like one) must end alike.
fn without_article(word: &str) -> &str {
    let mut rest = word;
    while let Some(next) = ARTICLES.iter().find_map(|article| rest.strip_prefix(article)) {
        if next.chars().count() < LEAST {
            break;
        }
        rest = next;
    }
    rest
}

/// The stem of a word without article: endings of number, gender and belonging taken off, each once. These are the
/// endings of "light stemming" (Larkey, Ballesteros and Connell 2002), which finds better than root extraction. The
/// Snowball stemmer for Arabic was tried and does not serve: its منظمات and منظمة do not meet.
fn stem(word: &str) -> String {
    const ENDINGS: [&str; 8] = ["ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"];
    let mut rest = word;
    for ending in ENDINGS {
        if let Some(next) = rest.strip_suffix(ending)
            && next.chars().count() >= LEAST
        {
            rest = next;
        }
    }
    rest.to_owned()
}

#[cfg(test)]
mod tests {
    use super::forms;

    #[test]
    fn the_article_comes_off_with_what_stands_before_it() {
        for word in ["المنظمات", "والمنظمات", "بالمنظمات", "للمنظمات", "فالمنظمات", "كالمنظمات", "وبالمنظمات"]
        {
            assert_eq!(forms(word).plain, forms("منظمه").plain, "{word}");
        }
    }

    #[test]
    fn a_particle_alone_is_a_possibility() {
        assert_eq!(forms("ومنظمه").bare, forms("منظمه").plain);
        assert_ne!(forms("وزاره").plain, forms("زاره").plain);
    }

    #[test]
    fn dialects_of_spelling_end_alike() {
        for word in ["الالكترونيه", "الكترونيه"] {
            assert_eq!(forms(word).plain, forms("والالكترونيه").plain, "{word}");
        }
    }
}
