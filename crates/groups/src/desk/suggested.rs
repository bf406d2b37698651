//! Topics that the words of an item suggest beside those that it names, for the officer to tick. What the item names outright
//! is in the field of topics already, since naming is more exact; what is only suggested never gets there by itself.

use kit::db::Db;
use mapping::{Judged, decision::from_chosen, store};
use tagging::Suggestion;
use vocabulary::Topic;

use super::typed::Typed;
use crate::{Found, words::Words};

/// The name of the boxes.
pub(super) const FIELD: &str = "suggested";

/// A suggestion as a box to tick.
pub(super) struct Suggested {
    pub code: String,
    pub name: String,
    pub because: String,
    pub is_ticked: bool,
}

/// A suggestion below this is not shown on the desk: of those between it and the tagging's own bound nearly all are wrong for the
/// short procedural texts of reports (`script/bench tagging`).
const SHOWN: f32 = 0.5;

/// What the words of an item suggest: action lines and goals. Its targets are too uncertain for so short a text.
pub(super) fn suggestions(found: &Found) -> Vec<Suggestion> {
    let is_shown = |one: &Suggestion| one.probability >= SHOWN && !matches!(one.topic, Topic::Target(_));
    tagging::suggest(&found.text).into_iter().filter(is_shown).collect()
}

/// The suggestions that are not among the topics already, with what was ticked.
pub(super) fn boxes(words: Words, suggestions: &[Suggestion], typed: &Typed) -> Vec<Suggested> {
    let named: Vec<String> = typed.get("topics").split([',', '،', '，']).map(|code| code.trim().to_owned()).collect();
    let one = |suggestion: &Suggestion| {
        let code = suggestion.topic.code().into_owned();
        let mut said: Vec<&str> = suggestion.evidence.iter().map(|evidence| evidence.words.as_str()).collect();
        said.dedup();
        let percent = (suggestion.probability * 100.0).round() as i64;
        Suggested {
            name: suggestion.topic.name(words.0).into_owned(),
            because: words.suggested_because(percent.to_string(), language::list(words.0, &said)),
            is_ticked: typed.has(FIELD, &code),
            code,
        }
    };
    suggestions.iter().map(one).filter(|one| !named.contains(&one.code)).collect()
}

/// Adds what was ticked to the topics; what names no topic is left out.
pub(super) fn add(typed: &Typed, topics: &mut Vec<String>) {
    for topic in typed.all(FIELD).filter_map(|code| code.parse::<Topic>().ok()) {
        let code = topic.to_string();
        if !topics.contains(&code) {
            topics.push(code);
        }
    }
}

/// Keeps what the officer decided about the suggestions as training data: the text of a report is public.
pub(super) async fn keep(
    db: &Db,
    place: String,
    found: &Found,
    account: &str,
    topics: &[String],
) -> kit::db::Result<()> {
    let chosen: Vec<Topic> = topics.iter().filter_map(|code| code.parse().ok()).collect();
    let decisions = from_chosen(&suggestions(found), &chosen);
    let judged = Judged { text: found.text.clone(), place, account: account.to_owned(), decisions };
    db.write(move |tx| Box::pin(async move { store::keep(tx, &judged).await })).await
}
