//! From lines to paragraphs: a line that goes to the edge goes on in the next one, unless that begins something new. What stands
//! alone at the head or foot of pages and only counts them is passed over.

use super::{
    line::{self, Line},
    page::Piece,
};

/// The text of pages, each paragraph on a line of its own.
pub(super) fn text(pages: Vec<Vec<Piece>>) -> String {
    let is_rtl = line::is_rtl(pages.iter().flatten());
    let mut paragraphs: Vec<String> = Vec::new();
    let mut last: Option<Line> = None;
    for page in pages {
        let lines = line::lines(&page, is_rtl);
        let usual = usual_step(&lines);
        let edges = Edges::of(&lines);
        let count = lines.len();
        let is_outer = |at: usize| at == 0 || at + 1 == count;
        let lines = lines.into_iter().enumerate();
        for (_, line) in lines.filter(|(at, line)| !is_outer(*at) || !is_page_number(&line.text)) {
            match (paragraphs.last_mut(), &last) {
                (Some(paragraph), Some(before)) if goes_on(before, &line, &edges, usual) => join(paragraph, &line.text),
                _ => paragraphs.push(line.text.clone()),
            }
            last = Some(line);
        }
        // A new page begins a new paragraph: whether the last one ended cannot be seen.
        last = None;
    }
    paragraphs.join("\n")
}

/// Where the lines of a page begin and end.
struct Edges {
    left: f64,
    right: f64,
}

impl Edges {
    fn of(lines: &[Line]) -> Edges {
        let left = lines.iter().map(|line| line.left).fold(f64::INFINITY, f64::min);
        Edges { left, right: lines.iter().map(|line| line.right).fold(f64::NEG_INFINITY, f64::max) }
    }

    /// Whether a line goes as far as lines go, give or take a long word; a whole sentence must go further to be half a paragraph.
    fn are_reached(&self, line: &Line) -> bool {
        let is_whole = line.text.ends_with(['.', ':', ';', '!', '?', '؛', '؟', '。']);
        let slack = if is_whole { 0.05 } else { 0.15 } * (self.right - self.left);
        if line.is_rtl { line.left - self.left <= slack } else { self.right - line.right <= slack }
    }
}

fn goes_on(before: &Line, line: &Line, edges: &Edges, usual: f64) -> bool {
    let step = before.base - line.base;
    let is_next = step > 0.0 && step <= (1.3 * usual.max(before.size)).min(2.2 * before.size);
    let is_same = (before.size - line.size).abs() <= 0.1 * before.size;
    let begins = |line: &Line| if line.is_rtl { -line.right } else { line.left };
    let is_indented = begins(line) - begins(before) > 3.0 * line.size;
    is_next
        && is_same
        && !is_indented
        && before.is_rtl == line.is_rtl
        && edges.are_reached(before)
        && !is_item(&line.text)
}

/// The step between lines that most lines take.
fn usual_step(lines: &[Line]) -> f64 {
    let steps = lines.windows(2).map(|pair| pair[0].base - pair[1].base);
    let mut steps: Vec<f64> = steps.filter(|step| *step > 0.0 && *step < 100.0).collect();
    steps.sort_by(f64::total_cmp);
    steps.get(steps.len() / 2).copied().unwrap_or(0.0)
}

fn join(paragraph: &mut String, next: &str) {
    // A word that was parted goes on; its hyphen may be its own, as in “follow-up”, and stays.
    let parted = paragraph.ends_with(['-', '\u{2010}']) && next.starts_with(char::is_lowercase);
    let soft = paragraph.ends_with('\u{ad}');
    if soft {
        paragraph.pop();
    }
    // Chinese and Japanese have no space where a line ends.
    let is_ideograph =
        |c: Option<char>| c.is_some_and(|c| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{ff00}'..='\u{ffef}'));
    let without = is_ideograph(paragraph.chars().next_back()) && is_ideograph(next.chars().next());
    if !parted && !soft && !without {
        paragraph.push(' ');
    }
    paragraph.push_str(next);
}

/// Whether a line begins with the label of a list.
fn is_item(text: &str) -> bool {
    let Some(first) = text.split_whitespace().next() else { return false };
    let is_bullet = first.chars().all(|c| matches!(c, '•' | '–' | '—' | '-' | '*' | '▪' | '‣' | '◦' | '●'));
    let label = |rest: &str| first.len() > rest.len() && first.ends_with(['.', ')', '-', '–', '/']);
    let bare = first.trim_matches(['(', ')', '.', '-', '–', '/']);
    let is_roman = bare.len() <= 5 && bare.chars().all(|c| "ivxlc".contains(c));
    // A number may stand close to the words, and be of several levels.
    let number: String = first.chars().take_while(|c| c.is_numeric() || "().-–/".contains(*c)).collect();
    let is_number = number.starts_with(|c: char| c == '(' || c.is_numeric()) && number.contains(char::is_numeric);
    let is_numbered = is_number && (number.ends_with(['.', ')', '-', '–']) || number.contains('.'));
    is_bullet || is_numbered || label(bare) && (is_roman || bare.chars().count() == 1)
}

fn is_page_number(text: &str) -> bool {
    let bare = text.trim_matches(|c: char| matches!(c, '-' | '–' | ' ' | '/'));
    bare.len() <= 12 && !bare.is_empty() && bare.chars().all(|c| c.is_numeric())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn piece(text: &str, x: f64, y: f64, wide: f64) -> Piece {
        Piece { text: text.to_owned(), from: (x, y), to: (x + wide, y), size: 10.0 }
    }

    #[test]
    fn lines_become_paragraphs_and_page_numbers_are_passed_over() {
        let first = vec![
            piece("A first line that is long and follow-", 50.0, 700.0, 400.0),
            piece("up of it.", 50.0, 688.0, 80.0),
            piece("Another paragraph, also quite long here", 50.0, 676.0, 400.0),
            piece("1.", 50.0, 664.0, 10.0),
            piece("An item.", 70.0, 664.0, 60.0),
            piece("– 1 –", 250.0, 40.0, 20.0),
        ];
        let second = vec![piece("On the next page.", 50.0, 700.0, 100.0), piece("2", 250.0, 40.0, 5.0)];

        let text = text(vec![first, second]);

        assert_eq!(
            text,
            "A first line that is long and follow-up of it.\nAnother paragraph, also quite long here\n1. An item.\nOn the next page."
        );
    }
}
