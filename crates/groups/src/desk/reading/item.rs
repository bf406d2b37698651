//! One item of a report as the officer sees it.

use kit::web::Visit;
use language::Lang;
use vocabulary::Topic;

use crate::{
    Draft, Proposal, ProposalState, Reading,
    pages::{line, names, said},
    words::Words,
};

/// One item: its text, and the entry that it would become.
pub(super) struct Item {
    /// Its path.
    pub path: String,
    /// Its number, letter or sign as written.
    pub label: String,
    /// How deep it stands, 1 to 6.
    pub depth: usize,
    /// Its words in pieces; those that reading relied on are marked.
    pub pieces: Vec<(bool, String)>,
    /// The language of the words.
    pub lang: Lang,
    /// Whether an entry is proposed.
    pub is_operative: bool,
    /// Whether nobody has decided.
    pub is_pending: bool,
    /// How far it is: tone and words.
    pub state: (&'static str, String),
    /// What the entry does: tone and words.
    pub kinds: Vec<(&'static str, String)>,
    /// What else is proposed: what it is, and the value.
    pub facts: Vec<(String, String)>,
    /// The words of the entry, where they were corrected.
    pub corrected: Option<String>,
    /// The entry of the register: address and words.
    pub entry: Option<(String, String)>,
    /// The page with the form that corrects it.
    pub correct: String,
    /// The id of the field for a reason.
    pub why_id: String,
    /// The words of the three buttons for a screen reader.
    pub actions: [String; 4],
}

impl Item {
    /// A proposal as the officer sees it.
    pub(super) fn new(visit: &Visit, reading: &Reading, proposal: Proposal) -> Item {
        let words = Words(visit.lang);
        let path = proposal.found.path.clone();
        let draft = &proposal.draft;
        let kinds = draft.kind.into_iter().chain(draft.also.iter().copied());
        let action = |name: String| words.proposal_of_item(name, path.as_str());
        Item {
            label: proposal.found.label.clone(),
            depth: path.split('.').count().min(6),
            pieces: pieces(&proposal.found.text, &proposal.found.evidence),
            lang: reading.lang,
            is_operative: proposal.is_operative() || proposal.state != ProposalState::Pending,
            is_pending: proposal.state == ProposalState::Pending,
            state: state(words, proposal.state),
            kinds: kinds.map(|kind| (names::tone(kind), kind.name(visit.lang).to_owned())).collect(),
            facts: facts(visit.lang, draft),
            corrected: (draft.text != proposal.found.text).then(|| draft.text.clone()),
            entry: proposal
                .entry
                .as_ref()
                .map(|id| (visit.href(&format!("/register/{id}")), words.proposal_in_register(id))),
            why_id: format!("why-{path}"),
            correct: visit.href(&format!("/readings/{}/items/{path}", reading.id)),
            actions: [
                action(words.proposal_accept()),
                action(words.proposal_correct()),
                action(words.proposal_drop()),
                action(words.proposal_undo()),
            ],
            path,
        }
    }
}

fn state(words: Words, state: ProposalState) -> (&'static str, String) {
    match state {
        ProposalState::Pending => ("due", words.proposal_pending()),
        ProposalState::Accepted => ("agree", words.proposal_accepted()),
        ProposalState::Corrected => ("agree", words.proposal_corrected()),
        ProposalState::Dropped => ("", words.proposal_dropped()),
    }
}

/// What is proposed besides kinds and words, leaving out what is empty.
fn facts(lang: Lang, draft: &Draft) -> Vec<(String, String)> {
    let words = Words(lang);
    let topics: Vec<String> = draft.topics.iter().map(|code| topic(lang, code)).collect();
    let mut facts = vec![
        (words.facet_addressee(), line::addressees(lang, &draft.addressees)),
        (words.facet_due(), draft.due.map(|due| said::date(lang, due)).unwrap_or_default()),
        (
            words.column_due_event(),
            draft.due_event.as_deref().map(|event| language::partial_date(lang, event)).unwrap_or_default(),
        ),
        (words.facet_meeting(), draft.meeting.map(|number| number.to_string()).unwrap_or_default()),
        (words.facet_topic(), language::list(lang, &topics)),
        (words.column_cites(), draft.cites.join("; ")),
    ];
    facts.retain(|(_, value)| !value.is_empty());
    facts
}

fn topic(lang: Lang, code: &str) -> String {
    code.parse::<Topic>().map_or_else(|_| code.to_owned(), |topic| names::topic(lang, &topic))
}

/// A text cut where the words begin and end that reading relied on; places are counted in characters.
fn pieces(text: &str, evidence: &serde_json::Value) -> Vec<(bool, String)> {
    let place = |span: &serde_json::Value, name: &str| span.get(name)?.as_u64().and_then(|n| usize::try_from(n).ok());
    let spans = evidence.as_array().into_iter().flatten();
    let mut spans: Vec<(usize, usize)> =
        spans.filter_map(|span| Some((place(span, "start")?, place(span, "end")?))).collect();
    spans.sort_unstable();
    let letters: Vec<char> = text.chars().collect();
    let mut pieces = Vec::new();
    let mut at = 0;
    for (start, end) in spans {
        let (start, end) = (start.max(at), end.min(letters.len()));
        if start >= end {
            continue;
        }
        if at < start {
            pieces.push((false, letters[at..start].iter().collect()));
        }
        pieces.push((true, letters[start..end].iter().collect()));
        at = end;
    }
    if at < letters.len() {
        pieces.push((false, letters[at..].iter().collect()));
    }
    pieces
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::pieces;

    #[test]
    fn the_words_that_say_so_are_marked() {
        let found = pieces("طلب من الأمانة", &json!([{ "words": "طلب", "start": 0, "end": 3 }]));

        assert_eq!(found, [(true, "طلب".to_owned()), (false, " من الأمانة".to_owned())]);
        assert_eq!(pieces("abc", &json!(null)), [(false, "abc".to_owned())]);
        assert_eq!(pieces("abc", &json!([{ "start": 0, "end": 0 }])), [(false, "abc".to_owned())]);
    }

    proptest! {
        #[test]
        fn no_letter_is_lost_whatever_the_places(text in "\\PC{0,20}", spans in prop::collection::vec((0u64..30, 0u64..30), 0..5)) {
            let evidence: Vec<_> = spans.iter().map(|(start, end)| json!({ "start": start, "end": end })).collect();
            let whole: String = pieces(&text, &json!(evidence)).into_iter().map(|(_, piece)| piece).collect();
            prop_assert_eq!(whole, text);
        }
    }
}
