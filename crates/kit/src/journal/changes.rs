//! What changed between two values of a record, field by field, and between two texts, word by word. Pure: names of
//! fields and how values are read belong to the slices.

use serde_json::Value;

/// The key under which an act may carry its reason beside the fields of the record.
pub const WHY: &str = "_why";

/// The most pairs of words or lines that are compared at once. A longer text is compared line by line first; what has more lines, or a
/// line that has more words, is shown as replaced.
const MOST_PAIRS: usize = 1_000_000;

/// One field that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The way to it: `["text", "versions", "en", "text"]`. Empty where the whole value is no object.
    pub path: Vec<String>,
    /// What stood there; null where nothing did.
    pub before: Value,
    /// What stands there now; null where nothing does.
    pub after: Value,
}

/// A piece of a text that was changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Stands in both.
    Kept(String),
    /// Was taken out.
    Out(String),
    /// Was put in.
    In(String),
}

/// The fields that differ between two values, in the order of the later one and then what it no longer has. Objects are
/// compared field by field, lists as a whole; a field that is null is as good as none. The reason ([`WHY`]) is no field.
pub fn changes(before: &Value, after: &Value) -> Vec<Change> {
    let mut found = Vec::new();
    compare(&mut Vec::new(), before, after, &mut found);
    found
}

fn compare(path: &mut Vec<String>, before: &Value, after: &Value, found: &mut Vec<Change>) {
    let empty = serde_json::Map::new();
    let (old, new) = match (before, after) {
        (Value::Object(old), Value::Object(new)) => (old, new),
        (Value::Null, Value::Object(new)) if !path.is_empty() => (&empty, new),
        (Value::Object(old), Value::Null) if !path.is_empty() => (old, &empty),
        _ if before == after => return,
        _ => return found.push(Change { path: path.clone(), before: before.clone(), after: after.clone() }),
    };
    let gone = old.keys().filter(|key| !new.contains_key(*key));
    let is_top = path.is_empty();
    for key in new.keys().chain(gone).filter(|key| !is_top || *key != WHY) {
        path.push(key.clone());
        compare(path, old.get(key).unwrap_or(&Value::Null), new.get(key).unwrap_or(&Value::Null), found);
        path.pop();
    }
}

/// The pieces of two texts, cut between words: read without what is out they are the later text, without what is in the
/// earlier one.
pub fn pieces(before: &str, after: &str) -> Vec<Piece> {
    by_words(before, after).or_else(|| by_lines(before, after)).unwrap_or_else(|| replaced(before, after))
}

fn replaced(before: &str, after: &str) -> Vec<Piece> {
    vec![Piece::Out(before.to_owned()), Piece::In(after.to_owned())]
}

/// The pieces cut between words; none where there are too many of them.
fn by_words(before: &str, after: &str) -> Option<Vec<Piece>> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_inclusive(char::is_whitespace).collect(), after.split_inclusive(char::is_whitespace).collect());
    compared(&old, &new)
}

/// The pieces of lines that are the same, and between them those of the words that are not.
fn by_lines(before: &str, after: &str) -> Option<Vec<Piece>> {
    let (old, new): (Vec<&str>, Vec<&str>) =
        (before.split_inclusive('\n').collect(), after.split_inclusive('\n').collect());
    let coarse = compared(&old, &new)?;
    let (mut found, mut out, mut put_in) = (Vec::new(), String::new(), String::new());
    for piece in coarse.into_iter().map(Some).chain([None]) {
        match piece {
            Some(Piece::Out(text)) => out.push_str(&text),
            Some(Piece::In(text)) => put_in.push_str(&text),
            kept => {
                let (before, after) = (std::mem::take(&mut out), std::mem::take(&mut put_in));
                let between = by_words(&before, &after).unwrap_or_else(|| replaced(&before, &after));
                between.into_iter().chain(kept).for_each(|piece| add(&mut found, piece));
            }
        }
    }
    Some(found)
}

/// The pieces of two sequences; none where they are too long to be compared at once.
fn compared(old: &[&str], new: &[&str]) -> Option<Vec<Piece>> {
    if old.len().saturating_mul(new.len()) > MOST_PAIRS {
        return None;
    }
    let common = common(old, new);
    let (mut i, mut j, mut found) = (0, 0, Vec::new());
    while i < old.len() || j < new.len() {
        let is_same = i < old.len() && j < new.len() && old[i] == new[j];
        if is_same {
            add(&mut found, Piece::Kept(old[i].to_owned()));
            (i, j) = (i + 1, j + 1);
        } else if j == new.len() || (i < old.len() && common[i + 1][j] >= common[i][j + 1]) {
            add(&mut found, Piece::Out(old[i].to_owned()));
            i += 1;
        } else {
            add(&mut found, Piece::In(new[j].to_owned()));
            j += 1;
        }
    }
    Some(found)
}

/// How many words the rests of both texts share, from each pair of places.
fn common(old: &[&str], new: &[&str]) -> Vec<Vec<u32>> {
    let mut table = vec![vec![0; new.len() + 1]; old.len() + 1];
    for i in (0..old.len()).rev() {
        for j in (0..new.len()).rev() {
            table[i][j] = if old[i] == new[j] { table[i + 1][j + 1] + 1 } else { table[i + 1][j].max(table[i][j + 1]) };
        }
    }
    table
}

/// Adds a piece, joined to the last where it is of the same kind.
fn add(found: &mut Vec<Piece>, piece: Piece) {
    match (found.last_mut(), piece) {
        (Some(Piece::Kept(text)), Piece::Kept(more))
        | (Some(Piece::Out(text)), Piece::Out(more))
        | (Some(Piece::In(text)), Piece::In(more)) => text.push_str(&more),
        (_, piece) => found.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    #[test]
    fn each_field_that_differs_is_named_with_both_values() {
        let before =
            json!({"due": "2018-02-09", "kind": "requests", "to": ["a"], "text": {"en": {"text": "x"}}, "n": null});
        let after = json!({"due": "2018-02-24", "kind": "requests", "to": ["a", "b"], "text": {"en": {"text": "x"}, "ar": {"text": "y"}}, "_why": "z"});
        let change = |path: &[&str], before: Value, after: Value| Change {
            path: path.iter().map(|key| (*key).to_owned()).collect(),
            before,
            after,
        };

        assert_eq!(
            changes(&before, &after),
            [
                change(&["due"], json!("2018-02-09"), json!("2018-02-24")),
                change(&["to"], json!(["a"]), json!(["a", "b"])),
                change(&["text", "ar", "text"], Value::Null, json!("y")),
            ]
        );
        assert_eq!(changes(&before, &before), []);
        assert_eq!(changes(&before, &Value::Null), [change(&[], before.clone(), Value::Null)]);
    }

    #[test]
    fn a_text_is_compared_by_words() {
        assert_eq!(
            pieces("publish by 9 February", "publish it by 24 February"),
            [
                Piece::Kept("publish ".into()),
                Piece::In("it ".into()),
                Piece::Kept("by ".into()),
                Piece::Out("9 ".into()),
                Piece::In("24 ".into()),
                Piece::Kept("February".into()),
            ]
        );
    }

    #[test]
    fn a_long_text_is_compared_by_lines_and_then_by_words() {
        let line = |number: usize, word: &str| format!("{number} this line has a {word}\n");
        let text = |word: &str| {
            (0..400).map(|number| line(number, if number == 200 { word } else { "word" })).collect::<String>()
        };
        assert!(by_words(&text("word"), &text("word")).is_none(), "long enough");

        let pieces = pieces(&text("word"), &text("sign"));

        let changed: Vec<&Piece> = pieces.iter().filter(|piece| !matches!(piece, Piece::Kept(_))).collect();
        assert_eq!(changed, [&Piece::Out("word\n".into()), &Piece::In("sign\n".into())]);
    }

    proptest! {
        #[test]
        fn pieces_give_back_both_texts(before in "[ab \u{627}\n]{0,30}", after in "[ab \u{627}\n]{0,30}") {
            let (mut old, mut new) = (String::new(), String::new());
            for piece in pieces(&before, &after) {
                match piece {
                    Piece::Kept(text) => { old.push_str(&text); new.push_str(&text); }
                    Piece::Out(text) => old.push_str(&text),
                    Piece::In(text) => new.push_str(&text),
                }
            }
            prop_assert_eq!((old, new), (before, after));
        }
    }
}
