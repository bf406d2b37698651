//! Words on their way into a file: what no file may hold is taken out, and what runs against the direction of the
//! document is found, so that symbols and ranges of numbers stay in order.

/// A stretch of text that runs one way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    /// The words.
    pub text: String,
    /// Whether they run right to left.
    pub rtl: bool,
}

impl Span {
    /// The words with marks at both ends that hold digits and full stops to the direction of the span. For formats
    /// whose readers do not all know isolating marks.
    pub fn marked(&self) -> String {
        let mark = if self.rtl { '\u{200f}' } else { '\u{200e}' };
        format!("{mark}{}{mark}", self.text)
    }

    /// Whether the words, left to themselves, could be taken apart: they begin with a digit, which has no direction.
    pub fn is_loose(&self) -> bool {
        self.text.starts_with(|c: char| c.is_ascii_digit())
    }
}

/// The text without what no format may carry: control characters, noncharacters, the old embedding and overriding
/// marks that reach beyond their words. Line ends and tabs become spaces.
pub(crate) fn clean(text: &str) -> String {
    text.chars().filter_map(allowed).collect()
}

fn allowed(c: char) -> Option<char> {
    match c {
        '\t' | '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some(' '),
        c if c.is_control() => None,
        '\u{202a}'..='\u{202e}' | '\u{fdd0}'..='\u{fdef}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' => None,
        c if u32::from(c) & 0xfffe == 0xfffe => None,
        c => Some(c),
    }
}

/// The letters of a name that links can point at, as far as every format allows them.
pub(crate) fn anchor(name: &str) -> String {
    name.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_')).collect()
}

/// Takes out the isolating marks too, for formats whose readers do not all know them and that say the direction of
/// each run by themselves.
pub(crate) fn without_isolates(text: &str) -> String {
    text.chars().filter(|c| !matches!(c, '\u{2066}'..='\u{2069}')).collect()
}

/// Text as it may stand in an element or an attribute of XML; marks of direction are for the screen.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 8);
    for c in without_isolates(&clean(text)).chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            c => escaped.push(c),
        }
    }
    escaped
}

/// The text as it is to be set: in a right-to-left document a range of numbers (`30-29`) is kept in the order in which
/// it was written. Left alone, its halves would change places after an Arabic letter.
pub(crate) fn in_order(text: &str, rtl: bool) -> String {
    if !rtl {
        return text.to_owned();
    }
    let set = |span: Span| match span.rtl {
        false if span.is_loose() => format!("\u{2066}{}\u{2069}", span.text),
        _ => span.text,
    };
    spans(text, rtl).into_iter().map(set).collect()
}

/// Whether any letter of the text runs right to left.
pub(crate) fn has_rtl(text: &str) -> bool {
    text.chars().any(|c| direction(c) == Some(true))
}

/// The stretches of a text by direction. What has no direction goes with the document, but digits and signs between two
/// Latin letters go with them.
pub(crate) fn spans(text: &str, rtl: bool) -> Vec<Span> {
    let chars: Vec<char> = text.chars().collect();
    let mut spans: Vec<Span> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let (end, against) = match against(&chars, at, rtl) {
            Some(end) => (end, true),
            None => (at + 1, false),
        };
        let words = chars[at..end].iter();
        let direction = rtl != against;
        match spans.last_mut() {
            Some(last) if last.rtl == direction => last.text.extend(words),
            _ => spans.push(Span { text: words.collect(), rtl: direction }),
        }
        at = end;
    }
    spans
}

/// The end of the stretch that begins here and runs against a document of the direction `rtl`, if one does.
fn against(chars: &[char], start: usize, rtl: bool) -> Option<usize> {
    let begins = match direction(chars[start]) {
        Some(direction) => direction != rtl,
        None if rtl && chars[start].is_ascii_digit() && !follows_digit(chars, start) => {
            return range(chars, start).or_else(|| attached(chars, start));
        }
        None => false,
    };
    if !begins {
        return None;
    }
    let mut end = start + 1;
    for (at, c) in chars.iter().enumerate().skip(start + 1) {
        match direction(*c) {
            Some(direction) if direction == rtl => break,
            Some(_) => end = at + 1,
            None if rtl && c.is_ascii_digit() => end = at + 1,
            None => {}
        }
    }
    Some(end)
}

fn follows_digit(chars: &[char], at: usize) -> bool {
    at > 0 && chars[at - 1].is_ascii_digit()
}

/// Digits, a dash, digits: `30-29`, `2005–2014`.
fn range(chars: &[char], start: usize) -> Option<usize> {
    let mut end = digits(chars, start);
    let mut dashes = 0;
    while end + 1 < chars.len() && is_dash(chars[end]) && chars[end + 1].is_ascii_digit() {
        dashes += 1;
        end = digits(chars, end + 1);
    }
    (dashes > 0).then_some(end)
}

/// Digits right before a letter that runs left to right: `3GPP`.
fn attached(chars: &[char], start: usize) -> Option<usize> {
    let letters = digits(chars, start);
    let next = *chars.get(letters)?;
    if direction(next) == Some(false) { against(chars, letters, true) } else { None }
}

fn digits(chars: &[char], start: usize) -> usize {
    start + chars[start..].iter().take_while(|c| c.is_ascii_digit()).count()
}

fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2014}' | '\u{2212}')
}

/// Whether a letter runs right to left; nothing for digits, signs and spaces.
fn direction(c: char) -> Option<bool> {
    match c {
        '\u{590}'..='\u{65f}' | '\u{66e}'..='\u{6ef}' | '\u{6fa}'..='\u{8ff}' => Some(true),
        '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}' | '\u{200f}' => Some(true),
        '\u{200e}' => Some(false),
        c if c.is_alphabetic() => Some(false),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spans_of(text: &str) -> Vec<(String, bool)> {
        spans(text, true).into_iter().map(|span| (span.text, span.rtl)).collect()
    }

    #[test]
    fn a_symbol_in_arabic_runs_left_to_right_to_its_last_digit() {
        assert_eq!(
            spans_of("الوثيقة WG-WSIS-28/9) و"),
            [("الوثيقة ".into(), true), ("WG-WSIS-28/9".into(), false), (") و".into(), true)]
        );
    }

    #[test]
    fn a_range_of_numbers_keeps_its_order_in_arabic() {
        assert_eq!(in_order("الفترة 30-29 يناير 2015", true), "الفترة \u{2066}30-29\u{2069} يناير 2015");
        assert_eq!(in_order("30-29 January", false), "30-29 January");
    }

    #[test]
    fn a_single_number_goes_with_the_document() {
        assert_eq!(spans_of("القرار 1332 (المعدل)").len(), 1);
    }

    #[test]
    fn arabic_in_an_english_document_is_its_own_span() {
        let spans = spans("the term حصيلة means", false);

        assert_eq!(spans.iter().map(|span| span.rtl).collect::<Vec<_>>(), [false, true, false]);
    }

    #[test]
    fn nothing_that_a_file_cannot_hold_is_left() {
        assert_eq!(clean("a\u{0}b\u{8}\tc\nd\u{ffff}\u{202e}e\u{fffe}\u{9f}"), "ab c de");
    }
}
