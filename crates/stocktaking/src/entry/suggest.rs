//! What the words of a project suggest: action lines, goals and targets that were neither chosen nor dropped, each with the words
//! that say so. Nothing is chosen by itself.

use kit::web::Error;
use mapping::{Group, Judged, decision::from_chosen, groups};
use tagging::Suggestion;

use crate::project::Content;

/// What is less likely is not shown: a form is no place for guesses.
const LEAST: f32 = 0.35;
/// The most of each kind.
const MOST: usize = 5;

/// The suggestions for a project, in groups.
pub(super) async fn suggestions(lang: language::Lang, content: &Content) -> Result<Vec<Group>, Error> {
    let found = of(content).await?;
    let is_open = |one: &Suggestion| {
        one.probability >= LEAST && !content.topics.contains(&one.topic) && !content.dropped.contains(&one.topic)
    };
    let open: Vec<Suggestion> = found.into_iter().filter(is_open).collect();
    let mut groups = groups(lang, &open);
    groups.iter_mut().for_each(|group| group.found.truncate(MOST));
    Ok(groups)
}

/// Reads the words away from the threads that answer.
async fn of(content: &Content) -> Result<Vec<Suggestion>, Error> {
    let words = content.words();
    tokio::task::spawn_blocking(move || tagging::suggest(&words)).await.map_err(Error::internal)
}

/// What was decided about the suggestions for a project whose words are public now: for learning.
pub(crate) async fn judged(subject: String, account: &str, content: &Content) -> Result<Judged, Error> {
    let mut decisions = from_chosen(&of(content).await?, &content.topics);
    // What was only left alone was not judged.
    let dropped: Vec<String> = content.dropped.iter().map(ToString::to_string).collect();
    decisions.retain(|one| one.verdict != mapping::Verdict::Dropped || dropped.contains(&one.topic));
    Ok(Judged { text: content.words(), place: subject, account: account.to_owned(), decisions })
}
