//! A document as a person reads it in a terminal: the head, the outline with what was found, the warnings.

use crate::document::{Document, Item};

/// How wide a line of text may be before it is cut.
const WIDTH: usize = 100;

/// The document as text; `colour` adds the escapes of a terminal.
pub fn render(document: &Document, colour: bool) -> String {
    let paint = Paint(colour);
    let mut out = String::new();
    render_head(document, paint, &mut out);
    for item in &document.items {
        render_item(item, paint, &mut out);
    }
    let found = document.items.iter().filter(|item| item.kind.is_some()).count();
    out.push_str(&format!(
        "\n{} items, {found} operative, {} warnings\n",
        document.items.len(),
        document.warnings.len()
    ));
    for warning in &document.warnings {
        let place = warning.path.as_deref().map(|path| format!("{path}: ")).unwrap_or_default();
        out.push_str(&format!("{} {place}{}\n", paint.with("33", "!"), clean(&warning.message)));
    }
    out
}

fn render_head(document: &Document, paint: Paint, out: &mut String) {
    let head = &document.head;
    let fields = [
        ("Symbol", &head.symbol),
        ("Revision", &head.revision),
        ("Date", &head.date),
        ("Meeting", &head.meeting),
        ("Agenda item", &head.agenda_item),
        ("Source", &head.source),
        ("Original", &head.original_language),
        ("Title", &head.title),
        ("Summary", &head.summary),
        ("Action required", &head.action_required),
    ];
    for (name, value) in fields.iter().filter_map(|(name, value)| Some((name, value.as_ref()?))) {
        out.push_str(&format!("{}: {}\n", paint.with("1", name), clean(value)));
    }
    if !head.references.is_empty() {
        out.push_str(&format!("{}: {}\n", paint.with("1", "References"), clean(&head.references.join("; "))));
    }
    out.push('\n');
}

fn render_item(item: &Item, paint: Paint, out: &mut String) {
    let depth = item.path.matches('.').count();
    let indent = "  ".repeat(depth.min(10));
    out.push_str(&format!(
        "{indent}{} {} {}\n",
        paint.with("36", &item.path),
        clean(&item.label),
        shortened(&item.text)
    ));
    let Some(kind) = item.kind else { return };
    let mut line = format!("{indent}    {}", paint.with("1;32", kind.code()));
    if !item.addressees.is_empty() {
        let names: Vec<&str> = item.addressees.iter().map(|addressee| addressee.code()).collect();
        line.push_str(&format!(" → {}", names.join(", ")));
    }
    if let Some(due) = &item.due {
        line.push_str(&format!("  {} {}", paint.with("35", "due"), clean(due.as_str())));
    }
    if !item.also.is_empty() {
        let names: Vec<&str> = item.also.iter().map(|kind| kind.code()).collect();
        line.push_str(&format!("  also {}", names.join(", ")));
    }
    for (name, list) in [("cites", &item.cites), ("topics", &item.topics)] {
        if !list.is_empty() {
            line.push_str(&format!("  {} {}", paint.with("2", name), list.join(", ")));
        }
    }
    out.push_str(&line);
    out.push('\n');
}

/// One line of a text, cut at a word. Control characters never reach the terminal.
fn shortened(text: &str) -> String {
    let text = clean(text);
    if text.chars().count() <= WIDTH {
        return text;
    }
    let cut: String = text.chars().take(WIDTH).collect();
    let end = cut.rfind(' ').unwrap_or(cut.len());
    format!("{}…", &cut[..end])
}

fn clean(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().filter(|c| !c.is_control()).collect()
}

/// Writes escapes or leaves the words alone.
#[derive(Clone, Copy)]
struct Paint(bool);

impl Paint {
    fn with(self, code: &str, words: &str) -> String {
        if self.0 { format!("\u{1b}[{code}m{words}\u{1b}[0m") } else { words.to_owned() }
    }
}
