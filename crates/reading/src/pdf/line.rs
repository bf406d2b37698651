//! From pieces at places to lines of words in the order in which they are read. A PDF puts letters where they are seen: what is
//! written from right to left stands there from left to right, with numbers and Latin words the other way inside it.

use unicode_normalization::UnicodeNormalization as _;

use super::page::Piece;

/// A line of a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Line {
    /// What it says.
    pub text: String,
    /// Where it begins on the left, in points.
    pub left: f64,
    /// Where it ends on the right.
    pub right: f64,
    /// How high its letters stand, from below.
    pub base: f64,
    /// How large its largest letters are.
    pub size: f64,
    /// Whether it is read from right to left.
    pub is_rtl: bool,
}

/// Letters that stand beside each other, from left to right.
struct Unit {
    text: String,
    left: f64,
    right: f64,
    base: f64,
    size: f64,
}

/// What a unit does to the order of its line.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Left,
    Right,
    Number,
    Neutral,
}

/// Whether most letters of a document are written from right to left.
pub(super) fn is_rtl<'p>(pieces: impl Iterator<Item = &'p Piece>) -> bool {
    weigh(pieces.flat_map(|piece| piece.text.chars())) > 0
}

/// The lines of a page, in the order in which it shows them; those that stand upright before those that are turned.
pub(super) fn lines(pieces: &[Piece], is_rtl: bool) -> Vec<Line> {
    let mut turned: [Vec<Unit>; 4] = Default::default();
    let mut turn = 0;
    for piece in pieces.iter().filter(|piece| !piece.text.is_empty()) {
        let (x, y) = (piece.to.0 - piece.from.0, piece.to.1 - piece.from.1);
        if x != 0.0 || y != 0.0 {
            turn = if x.abs() >= y.abs() {
                if x < 0.0 { 2 } else { 0 }
            } else if y > 0.0 {
                1
            } else {
                3
            };
        }
        turned[turn].push(unit(piece, turn));
    }
    turned.sort_by_key(|units| std::cmp::Reverse(units.len()));
    turned.into_iter().flat_map(rows).filter_map(|row| line(row, is_rtl)).collect()
}

/// A piece as it stands when the page is turned so that it is upright.
fn unit(piece: &Piece, turn: usize) -> Unit {
    let upright = |(x, y): (f64, f64)| [(x, y), (y, -x), (-x, -y), (-y, x)][turn];
    let (from, to) = (upright(piece.from), upright(piece.to));
    // Forms that a letter takes beside others, and ligatures, are the letters that they stand for.
    let text: String = piece.text.chars().filter(|c| !c.is_control() || *c == '\t').map(spaced).collect();
    let text = if text.chars().any(is_form) { text.nfkc().collect() } else { text };
    Unit { text, left: from.0.min(to.0), right: from.0.max(to.0), base: from.1, size: piece.size }
}

/// Units beside each other, as long as they stand on one line.
fn rows(units: Vec<Unit>) -> Vec<Vec<Unit>> {
    let mut rows: Vec<Vec<Unit>> = Vec::new();
    for unit in units {
        match rows.last_mut().filter(|row| row.last().is_some_and(|last| is_beside(&row[0], last, &unit))) {
            Some(row) => row.push(unit),
            None => rows.push(vec![unit]),
        }
    }
    rows
}

fn is_beside(first: &Unit, last: &Unit, next: &Unit) -> bool {
    let near = |one: &Unit| (one.base - next.base).abs() <= 0.5 * one.size.max(next.size);
    near(first) || near(last)
}

fn line(row: Vec<Unit>, is_rtl: bool) -> Option<Line> {
    let row = placed(row);
    let weight = weigh(row.iter().flat_map(|unit| unit.text.chars()));
    let has_right = row.iter().any(|unit| way(unit) == Way::Right);
    let is_rtl = weight > 0 || is_rtl && has_right;
    let last = row.last()?;
    let (left, right, base) = (row[0].left, last.right, row[0].base);
    let size = row.iter().map(|unit| unit.size).fold(0.0, f64::max);
    let text = unmirrored(ordered(spaced_out(row), is_rtl));
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (!text.is_empty()).then_some(Line { text, left, right, base, size, is_rtl })
}

/// From left to right, each mark above or below a letter with its letter.
fn placed(row: Vec<Unit>) -> Vec<Unit> {
    let (marks, mut row): (Vec<Unit>, Vec<Unit>) =
        row.into_iter().partition(|unit| !unit.text.is_empty() && unit.text.chars().all(is_mark));
    row.sort_by(|a, b| a.left.total_cmp(&b.left));
    for mark in marks {
        // One without a width is drawn to the right of where it is put down.
        let drawn = if mark.right - mark.left < 0.05 * mark.size { 0.2 * mark.size } else { 0.0 };
        let middle = (mark.left + mark.right) / 2.0 + drawn;
        let away = |unit: &Unit| (unit.left - middle).max(middle - unit.right).max(0.0);
        match row.iter_mut().filter(|unit| !unit.text.trim().is_empty()).min_by(|a, b| away(a).total_cmp(&away(b))) {
            Some(letter) => letter.text.push_str(&mark.text),
            None => row.push(mark),
        }
    }
    row
}

/// With a space where there is one to be seen and none in the file.
fn spaced_out(row: Vec<Unit>) -> Vec<(Way, String)> {
    let mut out: Vec<(Way, String)> = Vec::new();
    let mut end = None;
    for unit in row {
        let gap = end.map_or(0.0, |end| unit.left - end);
        if gap > 0.2 * unit.size
            && !out.last().is_some_and(|(_, text)| text.ends_with(' '))
            && !unit.text.starts_with(' ')
        {
            out.push((Way::Neutral, " ".to_owned()));
        }
        end = Some(unit.right.max(end.unwrap_or(unit.right)));
        out.push((way(&unit), unit.text));
    }
    out
}

/// In the order in which it is read: what runs against the line is turned round.
fn ordered(mut row: Vec<(Way, String)>, is_rtl: bool) -> Vec<(Way, String)> {
    let runs = if is_rtl { runs_left(&row) } else { runs_right(&row) };
    for (from, to) in &runs {
        row[*from..*to].reverse();
    }
    if is_rtl {
        row.reverse();
    }
    row
}

/// The runs of a line read from right to left that are read from left to right: Latin words with what is between them, and numbers.
fn runs_left(row: &[(Way, String)]) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let mut end = at;
        let mut is_latin = false;
        for (place, (way, text)) in row.iter().enumerate().skip(at) {
            match way {
                Way::Left => (is_latin, end) = (true, place + 1),
                Way::Number => end = place + 1,
                // Between numbers a sign that belongs to them goes on; a space does only between Latin words.
                Way::Neutral if is_latin && end > at => {}
                Way::Neutral if end > at && matches!(text.as_str(), "." | "," | "/" | ":" | "-" | "%") => {}
                _ => break,
            }
        }
        if end > at {
            runs.push((at, end));
        }
        at = end.max(at + 1);
    }
    runs
}

/// The runs of a line read from left to right that are read from right to left.
fn runs_right(row: &[(Way, String)]) -> Vec<(usize, usize)> {
    let mut runs = Vec::new();
    let mut at = 0;
    while at < row.len() {
        let run = row[at..].iter().take_while(|(way, _)| matches!(way, Way::Right | Way::Neutral)).count();
        let is_right = |(way, _): &(Way, String)| *way == Way::Right;
        let run = &row[at..at + run];
        if let (Some(first), Some(last)) = (run.iter().position(is_right), run.iter().rposition(is_right)) {
            runs.push((at + first, at + last + 1));
        }
        at += run.len().max(1);
    }
    runs
}

/// Brackets among words from right to left are shown mirrored, and some files say what they show: then most of them open where they
/// should close.
fn unmirrored(row: Vec<(Way, String)>) -> String {
    let text: Vec<char> = row.into_iter().flat_map(|(_, text)| text.chars().collect::<Vec<_>>()).collect();
    let is_free = |at: Option<usize>| at.and_then(|at| text.get(at)).is_none_or(|c| !c.is_alphanumeric());
    let speaks = |(at, c): (usize, &char)| {
        let (before, after) = (is_free(at.checked_sub(1)), is_free(Some(at + 1)));
        match c {
            '(' | '[' if before != after => {
                if before {
                    1
                } else {
                    -1
                }
            }
            ')' | ']' if before != after => {
                if after {
                    1
                } else {
                    -1
                }
            }
            _ => 0,
        }
    };
    if !text.iter().any(|c| is_right(*c)) || text.iter().enumerate().map(speaks).sum::<i32>() >= 0 {
        return text.into_iter().collect();
    }
    let mirror = |c| match c {
        '(' => ')',
        ')' => '(',
        '[' => ']',
        ']' => '[',
        other => other,
    };
    text.into_iter().map(mirror).collect()
}

fn way(unit: &Unit) -> Way {
    let mut found = Way::Neutral;
    for c in unit.text.chars() {
        if is_right(c) {
            return Way::Right;
        }
        if c.is_numeric() && found == Way::Neutral {
            found = Way::Number;
        } else if c.is_alphabetic() {
            found = Way::Left;
        }
    }
    found
}

/// More than nothing where most letters are written from right to left.
fn weigh(chars: impl Iterator<Item = char>) -> i64 {
    chars.filter(|c| c.is_alphabetic()).map(|c| if is_right(c) { 1 } else { -1 }).sum()
}

/// Hebrew, Arabic and their neighbours, without their digits.
const fn is_right(c: char) -> bool {
    matches!(c, '\u{5be}'..='\u{64a}' | '\u{66d}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

/// A mark that stands on another letter.
const fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}' | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6ed}')
}

/// A letter in the form that it takes beside others, or several as one.
const fn is_form(c: char) -> bool {
    matches!(c, '\u{fb00}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}')
}

const fn spaced(c: char) -> char {
    match c {
        '\u{a0}' | '\t' => ' ',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Letters as a page shows them from left to right, each as wide as it is high; what is in braces is one piece.
    fn read(shown: &str) -> String {
        let pieces: Vec<Piece> = shown
            .chars()
            .enumerate()
            .map(|(n, c)| {
                let x = 10.0 * n as f64;
                Piece { text: c.to_string(), from: (x, 700.0), to: (x + 10.0, 700.0), size: 10.0 }
            })
            .collect();
        let is_rtl = is_rtl(pieces.iter());
        lines(&pieces, is_rtl).into_iter().map(|line| line.text).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn words_from_right_to_left_are_read_as_they_are_written() {
        let backwards = |text: &str| text.chars().rev().collect::<String>();
        assert_eq!(read(&backwards("منتدى القمة")), "منتدى القمة");
        // Seen from the left: the year, then the word; the number itself runs from the left.
        assert_eq!(read(&format!("2018 {}", backwards("منتدى"))), "منتدى 2018");
        assert_eq!(
            read(&format!("{} WSIS Forum 2018 {}", backwards("في جنيف"), backwards("منتدى"))),
            "منتدى WSIS Forum 2018 في جنيف"
        );
        assert_eq!(read(&format!("12/03/2018 {}", backwards("في"))), "في 12/03/2018");
        // A file may say the letters or what is shown of them, which is mirrored.
        assert_eq!(read(&backwards("القرار (بوسان) منتدى")), "القرار (بوسان) منتدى");
        assert_eq!(read(&backwards("القرار )بوسان( منتدى")), "القرار (بوسان) منتدى");
    }

    #[test]
    fn what_runs_from_left_to_right_stays_with_other_words_in_it() {
        assert_eq!(read("The Forum of 2018"), "The Forum of 2018");
        let arabic: String = "منتدى القمة".chars().rev().collect();
        assert_eq!(read(&format!("The words {arabic} mean a forum")), "The words منتدى القمة mean a forum");
    }

    #[test]
    fn turned_pages_are_read_and_a_gap_is_a_space() {
        let piece =
            |text: &str, y: f64| Piece { text: text.into(), from: (100.0, y), to: (100.0, y + 10.0), size: 10.0 };
        let turned = [piece("a", 0.0), piece("b", 10.0), piece("c", 30.0)];
        assert_eq!(lines(&turned, false)[0].text, "ab c");
    }

    #[test]
    fn forms_are_letters_and_marks_stay_with_theirs() {
        let unit = |text: &str, x: f64, wide: f64| Piece {
            text: text.into(),
            from: (x, 0.0),
            to: (x + wide, 0.0),
            size: 10.0,
        };
        // Seen from the left: an alif, a lam with its mark drawn first, as its forms.
        let pieces = [unit("\u{64e}", 14.0, 0.0), unit("\u{fe8e}", 0.0, 10.0), unit("\u{fedf}", 10.0, 10.0)];
        assert_eq!(lines(&pieces, true)[0].text, "ل\u{64e}ا");
    }
}
