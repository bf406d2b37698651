//! The concepts that a text speaks of, by name: the same in all six languages, so that texts can be compared across
//! them. What they say of goals and action lines is the matter of suggestions.

use crate::{reading::Reading, tagger::Tagger};

impl Tagger {
    /// The names of the concepts found in a text, each once, in the order of the alphabet. A name is the concept's first
    /// English term.
    pub fn concept_names(&self, text: &str) -> Vec<&'static str> {
        let found = Reading::of(text, &self.lexicon).hits;
        let mut names: Vec<&str> = found.iter().map(|hit| self.lexicon.concepts[hit.concept].name).collect();
        names.sort_unstable();
        names.dedup();
        names
    }
}

#[cfg(test)]
mod tests {
    use crate::Tagger;

    #[test]
    fn a_concept_has_one_name_in_all_languages() {
        let names = |text: &str| Tagger::shipped().concept_names(text);

        assert_eq!(names("Hunger and famine"), names("голод"));
        assert_eq!(names("مجاعة"), names("饥荒"));
        assert!(names("").is_empty());
    }
}
