//! The topics of an item: what the vocabulary finds mentioned in it.

/// The codes of the topics that a text mentions, each once, in the order of the text.
pub(crate) fn of(text: &str) -> Vec<String> {
    let mut codes: Vec<String> = Vec::new();
    for (topic, _) in vocabulary::Topic::mentions(text) {
        let code = topic.code().into_owned();
        if !codes.contains(&code) {
            codes.push(code);
        }
    }
    codes
}
