//! What a person decided about suggestions for a text. Pure: where it is kept is another room's matter.

use serde::Serialize;
use tagging::Suggestion;
use vocabulary::Topic;

/// What was decided about one topic.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The text speaks of it.
    Confirmed,
    /// It does not.
    Dropped,
    /// It does, and was not suggested.
    Added,
}

/// A decision about one topic.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Decision {
    /// The code of the topic.
    pub topic: String,
    /// What was decided.
    pub verdict: Verdict,
    /// The probability with which it was suggested, 0 to 1; none for one that was not.
    pub probability: Option<f32>,
}

/// A text with what was decided about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Judged {
    /// The text.
    pub text: String,
    /// Where it stands: `page` for one that somebody pasted, or the subject of a record, as `proposal/…`.
    pub place: String,
    /// Who decided, by the id of an account.
    pub account: String,
    /// The decisions.
    pub decisions: Vec<Decision>,
}

impl Verdict {
    /// The code in the database and in files.
    pub const fn code(self) -> &'static str {
        match self {
            Verdict::Confirmed => "confirmed",
            Verdict::Dropped => "dropped",
            Verdict::Added => "added",
        }
    }
}

/// The decisions that follow from the topics that a person left on a text: a suggestion among them was confirmed, one that is
/// not was dropped, and what was not suggested was added. Topics that are no action line, goal or target are no matter of it.
pub fn from_chosen(suggested: &[Suggestion], chosen: &[Topic]) -> Vec<Decision> {
    let of = |suggestion: &Suggestion| Decision {
        topic: suggestion.topic.to_string(),
        verdict: if chosen.contains(&suggestion.topic) { Verdict::Confirmed } else { Verdict::Dropped },
        probability: Some(suggestion.probability),
    };
    let is_new =
        |topic: &&Topic| !suggested.iter().any(|one| one.topic == **topic) && !matches!(topic, Topic::System(_));
    let added = chosen.iter().filter(is_new);
    let added = added.map(|topic| Decision { topic: topic.to_string(), verdict: Verdict::Added, probability: None });
    suggested.iter().map(of).chain(added).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_left_is_confirmed_what_was_not_is_dropped_and_the_rest_was_added() {
        let suggested = tagging::suggest("SDG 9 and C2 are named here.");
        let chosen: Vec<Topic> = ["C2", "C5"].iter().filter_map(|code| code.parse().ok()).collect();

        let decided = from_chosen(&suggested, &chosen);

        let of = |code: &str| decided.iter().find(|one| one.topic == code).map(|one| one.verdict);
        assert_eq!(of("C2"), Some(Verdict::Confirmed));
        assert_eq!(of("SDG9"), Some(Verdict::Dropped));
        assert_eq!(of("C5"), Some(Verdict::Added));
    }
}
