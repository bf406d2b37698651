//! What a list shows of a search: the title and the part of the text in which the words were found, in pieces to be marked.

use language::Lang;
use search::{Hit, Passage};

use super::list::Line;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Piece {
    /// Whether it was found.
    pub is_found: bool,
    /// It.
    pub text: String,
}

/// A part of a text in its language.
pub(crate) struct Marked {
    pub lang: Lang,
    pub pieces: Vec<Piece>,
}

/// The line with what was found in it.
pub(super) fn in_line(mut line: Line, hits: &[Hit]) -> Line {
    let Some(hit) = hits.iter().find(|hit| hit.id == line.id) else { return line };
    let Some(lang) = hit.lang else { return line };
    // A title in another language than the one shown has its words elsewhere.
    if lang == line.title.lang && hit.title.text == line.title.text {
        line.pieces = pieces(&hit.title);
    }
    if !hit.passage.marks.is_empty() {
        line.passage = Some(Marked { lang, pieces: pieces(&hit.passage) });
    }
    line
}

/// A text in pieces, with a sign where something is left out.
fn pieces(passage: &Passage) -> Vec<Piece> {
    let (mut pieces, mut at) = (Vec::new(), 0);
    let mut add = |is_found: bool, text: &str| {
        if !text.is_empty() {
            pieces.push(Piece { is_found, text: text.to_owned() });
        }
    };
    if passage.is_cut_before {
        add(false, "… ");
    }
    for mark in &passage.marks {
        add(false, &passage.text[at..mark.start]);
        add(true, &passage.text[mark.clone()]);
        at = mark.end;
    }
    add(false, &passage.text[at..]);
    if passage.is_cut_after {
        add(false, " …");
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_become_pieces_and_what_is_left_out_is_shown() {
        let passage = Passage {
            text: "fibre for schools".to_owned(),
            marks: vec![0..5, 10..17],
            is_cut_before: true,
            is_cut_after: true,
        };

        let told: Vec<(bool, String)> =
            pieces(&passage).into_iter().map(|piece| (piece.is_found, piece.text)).collect();

        let expected = [(false, "… "), (true, "fibre"), (false, " for "), (true, "schools"), (false, " …")];
        assert_eq!(told, expected.map(|(found, text)| (found, text.to_owned())));
    }
}
