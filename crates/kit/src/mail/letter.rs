//! The two bodies of a letter, text and HTML, which say the same words. The HTML is simple markup with one style sheet in
//! its head: no pictures, nothing from elsewhere, right to left where the language is, readable in dark mode.

use askama::Template;
use language::{Direction, Lang, strip_isolates};

use super::Content;
use crate::words::Words;

/// The columns after which a line of text is broken; letters of Chinese take two.
const COLUMNS: usize = 72;
/// Right-to-left mark: an invisible letter of a right-to-left script.
const RLM: char = '\u{200F}';

/// The two bodies of a letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bodies {
    /// For programs that show plain text.
    pub text: String,
    /// For all others.
    pub html: String,
}

/// The way to decline letters of this topic.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unsubscribe {
    /// The whole address that asks before it acts, and acts at once when a mail program posts to it.
    pub url: String,
}

#[derive(Template)]
#[template(path = "mail/letter.html")]
struct Html<'a> {
    lang: Lang,
    subject: &'a str,
    content: &'a Content,
    decline: Option<(String, &'a str)>,
    style: &'static str,
}

/// Writes both bodies.
///
/// # Errors
/// Where the template fails, which only a mistake of ours makes it do.
pub fn render(
    lang: Lang,
    subject: &str,
    content: &Content,
    unsubscribe: Option<&Unsubscribe>,
) -> askama::Result<Bodies> {
    let decline = unsubscribe.map(|way| (Words(lang).mail_unsubscribe(), way.url.as_str()));
    let text = text(lang, content, decline.as_ref());
    let style = concat!("<style>\n", include_str!("letter.css"), "</style>");
    let html = Html { lang, subject, content, decline, style }.render()?;
    Ok(Bodies { text, html })
}

fn text(lang: Lang, content: &Content, decline: Option<&(String, &str)>) -> String {
    let mut blocks = vec![wrap(lang, &content.greeting)];
    blocks.extend(content.paragraphs.iter().map(|paragraph| wrap(lang, paragraph)));
    blocks.extend(content.action.iter().map(|(label, url)| format!("{}\n{url}", wrap(lang, label))));
    blocks.extend(content.after.iter().map(|paragraph| wrap(lang, paragraph)));
    // The usual line above what is not the letter itself.
    blocks.push(format!("-- \n{}", wrap(lang, &content.closing)));
    blocks.extend(decline.map(|(words, url)| format!("{}\n{url}", wrap(lang, words))));
    blocks.retain(|block| !block.is_empty());
    blocks.join("\n\n") + "\n"
}

/// Breaks a paragraph into lines. A word longer than a line, such as an address, stays whole.
fn wrap(lang: Lang, paragraph: &str) -> String {
    let paragraph = plain(lang, paragraph);
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces(&paragraph) {
        if !line.is_empty() && width(line.trim_end()) + width(piece.trim_end()) + gap(&line) > COLUMNS {
            lines.push(std::mem::take(&mut line));
        }
        line.push_str(piece);
    }
    lines.push(line);
    let lines: Vec<String> = lines.iter().map(|line| directed(lang, line.trim())).collect();
    lines.join("\n")
}

/// The pieces between which a line may be broken: words with the space after them, and single letters of Chinese, none of
/// which begins with a mark that may not begin a line.
fn pieces(text: &str) -> Vec<&str> {
    let mut ends = Vec::new();
    let mut letters = text.char_indices().peekable();
    while let Some((at, letter)) = letters.next() {
        let Some(&(_, next)) = letters.peek() else { break };
        let after_space = letter.is_whitespace() && !next.is_whitespace();
        let between =
            (is_wide(letter) || is_wide(next)) && !is_bound(next) && !next.is_whitespace() && !"（《“".contains(letter);
        if after_space || between {
            ends.push(at + letter.len_utf8());
        }
    }
    let starts = std::iter::once(0).chain(ends.iter().copied());
    let stops = ends.iter().copied().chain([text.len()]);
    starts.zip(stops).map(|(start, stop)| &text[start..stop]).collect()
}

fn is_bound(letter: char) -> bool {
    "，。、；：？！）》”…".contains(letter) || letter.is_ascii_punctuation()
}

fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{303F}' | '\u{3400}'..='\u{9FFF}' | '\u{FF00}'..='\u{FF60}')
}

fn width(text: &str) -> usize {
    let marks = |c: &char| !matches!(c, '\u{200E}' | '\u{200F}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(marks).map(|letter| if is_wide(letter) { 2 } else { 1 }).sum()
}

fn gap(line: &str) -> usize {
    usize::from(line.ends_with(' '))
}

/// Marks of direction stay only in text that runs both ways.
fn plain(lang: Lang, text: &str) -> String {
    let one_way = match lang.direction() {
        Direction::Ltr => !text.chars().any(is_right_to_left),
        Direction::Rtl => !text.chars().any(|letter| letter.is_alphanumeric() && !is_right_to_left(letter)),
    };
    if one_way { strip_isolates(text) } else { text.to_owned() }
}

/// Lets a line of a right-to-left text that begins with a foreign word run right to left all the same: programs that show
/// plain text look at the first letter of each line.
fn directed(lang: Lang, line: &str) -> String {
    let first = line.chars().find(|letter| letter.is_alphabetic());
    let starts_foreign = first.is_some_and(|letter| !is_right_to_left(letter));
    let holds_own = line.chars().any(is_right_to_left);
    if lang.direction() == Direction::Rtl && starts_foreign && holds_own {
        format!("{RLM}{line}")
    } else {
        line.to_owned()
    }
}

fn is_right_to_left(letter: char) -> bool {
    matches!(letter, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}')
}

#[cfg(test)]
mod tests;
