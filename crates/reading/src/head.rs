//! The front matter: symbol, date, meeting, source, title, summary, action required, references.

use language::Lang;

use crate::{
    dates::dates,
    document::Head,
    lines::Line,
    numbering::Marker,
    symbol::{Symbol, citations},
    words::{folded, words},
};

/// A heading that opens a part of the front matter.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Part {
    Summary,
    Action,
    References,
}

const PARTS: [(&str, Part); 12] = [
    ("summary", Part::Summary),
    ("abstract", Part::Summary),
    ("ملخص", Part::Summary),
    ("الملخص", Part::Summary),
    ("action required", Part::Action),
    ("required action", Part::Action),
    ("الاجراء المطلوب", Part::Action),
    ("الاجراءات المطلوبة", Part::Action),
    ("references", Part::References),
    ("reference", Part::References),
    ("المراجع", Part::References),
    ("المرجع", Part::References),
];

/// The index of the first line of the body.
pub(crate) fn body_start(lines: &[Line]) -> usize {
    let number = |line: &Line| match &line.label {
        Some(label) => match &label.marker {
            Marker::Number(parts, _) => Some(parts.clone()),
            _ => None,
        },
        None => None,
    };
    let numbered =
        |wanted: fn(&[u32]) -> bool| lines.iter().position(|line| number(line).is_some_and(|parts| wanted(&parts)));
    if let Some(first) = numbered(|parts| parts == [1]).or_else(|| numbered(|_| true)) {
        return first;
    }
    let near = lines.len().min(60);
    let opens = |line: &&Line| part(&whole(line)).is_some();
    let last_part = lines[..near].iter().rposition(|line| opens(&line));
    if let Some(at) = last_part {
        let (kind, rest) = part(&whole(&lines[at])).unwrap_or((Part::Summary, String::new()));
        let mut end = if rest.is_empty() { at + 2 } else { at + 1 };
        while kind == Part::References
            && lines.get(end).is_some_and(|line| line.label.is_none() && cites(&line.text) && line.text.len() < 200)
        {
            end += 1;
        }
        return end.min(lines.len());
    }
    let keyed = lines[..near.min(15)]
        .iter()
        .rposition(|line| key(&whole(line)).is_some() || symbol_line(&whole(line)).is_some());
    keyed.map_or(0, |at| at + 1)
}

fn cites(text: &str) -> bool {
    !citations(&words(text), text).is_empty()
}

/// A line with its label put back.
fn whole(line: &Line) -> String {
    match &line.label {
        Some(label) => format!("{} {}", label.shown, line.text),
        None => line.text.clone(),
    }
}

/// The part that a line opens, and what stands after its heading on the same line.
fn part(line: &str) -> Option<(Part, String)> {
    let (title, rest) = line.split_once(':').unwrap_or((line, ""));
    if title.chars().count() > 40 {
        return None;
    }
    let title = folded(title);
    let (_, part) = PARTS.iter().find(|(name, _)| *name == title)?;
    Some((*part, rest.trim().to_owned()))
}

/// A field written `Source: …`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Agenda,
    Original,
    Source,
    Title,
    Meeting,
    Date,
    Symbol,
}

const KEYS: [(&str, Key); 22] = [
    ("agenda item", Key::Agenda),
    ("بند جدول الاعمال", Key::Agenda),
    ("البند", Key::Agenda),
    ("original", Key::Original),
    ("original language", Key::Original),
    ("الاصل", Key::Original),
    ("اللغة الاصلية", Key::Original),
    ("source", Key::Source),
    ("المصدر", Key::Source),
    ("contact", Key::Source),
    ("submitted by", Key::Source),
    ("title", Key::Title),
    ("subject", Key::Title),
    ("العنوان", Key::Title),
    ("الموضوع", Key::Title),
    ("meeting", Key::Meeting),
    ("الاجتماع", Key::Meeting),
    ("date", Key::Date),
    ("التاريخ", Key::Date),
    ("document", Key::Symbol),
    ("الوثيقة", Key::Symbol),
    ("symbol", Key::Symbol),
];

fn key(line: &str) -> Option<(Key, String)> {
    let (name, value) = line.split_once(':')?;
    let name = folded(name);
    let (_, key) = KEYS.iter().find(|(known, _)| *known == name)?;
    Some((*key, value.trim().to_owned()))
}

/// The symbol on a line that is little more than one.
fn symbol_line(line: &str) -> Option<Symbol> {
    let name = folded(line);
    let starts = ["document", "revision", "addendum", "corrigendum", "الوثيقة", "وثيقة"]
        .iter()
        .any(|word| name.starts_with(word));
    let short = line.chars().count() < 60;
    let is_resolution = ["resolution", "decision", "القرار", "المقرر"].iter().any(|word| name.starts_with(word));
    let bare = name.split(' ').count() <= 5 && !name.contains("draft");
    (short && !is_resolution && (starts || bare)).then(|| Symbol::parse(line).ok())?
}

/// Reads the front matter.
pub(crate) fn head(lines: &[Line], language: Lang) -> Head {
    let mut head = Head::empty(language);
    let mut open = None;
    let mut loose = Vec::new();
    let mut pending: Option<String> = None;
    for line in lines {
        let text = whole(line);
        if let Some((part, rest)) = part(&text) {
            open = Some(part);
            add(&mut head, part, &rest);
        } else if let Some(part) = open {
            add(&mut head, part, text.trim());
        } else {
            for cell in text.split('\t').map(str::trim).filter(|cell| !cell.is_empty()) {
                let cell = match pending.take() {
                    Some(revision) => format!("{revision} {cell}"),
                    None => cell.to_owned(),
                };
                if opens_revision(&cell) {
                    pending = Some(cell);
                } else if !take(&mut head, &cell) {
                    loose.push(cell);
                }
            }
        }
    }
    if head.title.is_none() {
        head.title = title(&loose);
    }
    head
}

/// "Revision 1 to", whose document stands on the next line.
fn opens_revision(cell: &str) -> bool {
    let name = folded(cell);
    ["revision", "addendum", "corrigendum"].iter().any(|word| name.starts_with(word)) && name.ends_with(" to")
}

/// Adds a line to a part; the lines of a part other than the references are joined.
fn add(head: &mut Head, part: Part, text: &str) {
    if text.is_empty() {
        return;
    }
    let field = match part {
        Part::References => return head.references.push(text.to_owned()),
        Part::Summary => &mut head.summary,
        Part::Action => &mut head.action_required,
    };
    match field {
        Some(field) => {
            field.push('\n');
            field.push_str(text);
        }
        None => *field = Some(text.to_owned()),
    }
}

/// How the line begins that says who submits a document.
const SOURCES: [&str; 19] = [
    "chairman",
    "chairperson",
    "chair of",
    "secretariat",
    "general secretariat",
    "رئيس فريق",
    "report by",
    "report from",
    "note by",
    "contribution by",
    "contribution from",
    "contribution of",
    "submitted by",
    "proposal from",
    "تقرير من",
    "مذكرة من",
    "مساهمة من",
    "مقدم من",
    "مقدمة من",
];

/// Words of the line that names the meeting.
const MEETINGS: [&str; 7] =
    ["council 20", "مجلس 20", "meeting", "الاجتماع", "session", "دورة", "plenipotentiary conference"];

/// Takes one cell of the front matter into its field; whether it had one.
fn take(head: &mut Head, cell: &str) -> bool {
    if let Some((key, value)) = key(cell) {
        return take_key(head, key, value);
    }
    let name = folded(cell);
    if let Some(symbol) = symbol_line(cell).filter(|_| head.symbol.is_none()) {
        return set_symbol(head, &symbol);
    }
    if name.ends_with(" only") && name.split(' ').count() == 2 || name.ends_with(" فقط") && name.split(' ').count() <= 3
    {
        head.original_language.get_or_insert(cell.to_owned());
        return true;
    }
    let found = dates(cell);
    let date = found.first().filter(|date| date.to.is_none() && date.from.len() == 10);
    if let Some(date) = date.filter(|date| date.written.chars().count() + 2 >= cell.chars().count()) {
        head.date.get_or_insert(date.from.clone());
        return true;
    }
    if SOURCES.iter().any(|start| name.starts_with(start)) && head.source.is_none() {
        head.source = Some(cell.to_owned());
        return true;
    }
    let is_range = found.first().is_some_and(|date| date.to.is_some());
    let meets = MEETINGS.iter().any(|word| name.contains(word)) && !opens_a_title(&name);
    let length = cell.chars().count();
    let names_it = meets && (length < 60 || length < 120 && !found.is_empty());
    let dates_it = is_range && length < 80 && head.meeting.is_some();
    if names_it || dates_it {
        join(&mut head.meeting, cell);
    }
    names_it || dates_it
}

fn take_key(head: &mut Head, key: Key, value: String) -> bool {
    match key {
        Key::Symbol => match Symbol::parse(&value) {
            Ok(symbol) => return set_symbol(head, &symbol),
            Err(_) => return false,
        },
        Key::Date => head.date = dates(&value).first().map(|date| date.from.clone()),
        Key::Agenda => head.agenda_item = Some(value),
        Key::Original => head.original_language = Some(value),
        Key::Source => head.source = Some(value),
        Key::Title => head.title = Some(value),
        Key::Meeting => join(&mut head.meeting, &value),
    }
    true
}

fn set_symbol(head: &mut Head, symbol: &Symbol) -> bool {
    let canonical = symbol.to_string();
    head.revision = canonical.find("(Rev.").map(|at| canonical[at..].trim_matches(['(', ')']).to_owned());
    head.symbol = Some(canonical);
    true
}

fn join(field: &mut Option<String>, more: &str) {
    *field = Some(match field.take() {
        Some(text) => format!("{text}, {more}"),
        None => more.to_owned(),
    });
}

/// Whether a folded line begins as titles of documents do.
fn opens_a_title(name: &str) -> bool {
    const OPENINGS: [&str; 16] = [
        "summary of",
        "report on",
        "report of",
        "draft",
        "outcomes",
        "outcome of",
        "proposal",
        "contribution",
        "results",
        "review of",
        "تقرير",
        "مشروع",
        "ملخص",
        "نتائج",
        "نواتج",
        "مقترح",
    ];
    OPENINGS.iter().any(|opening| name.starts_with(opening))
}

/// The title among the lines that nothing else claimed: one that begins like a title, else the longest.
fn title(loose: &[String]) -> Option<String> {
    let opening = loose.iter().find(|line| line.chars().count() >= 12 && opens_a_title(&folded(line)));
    let longest = || {
        let length = loose.iter().map(|line| line.chars().count()).max().filter(|length| *length >= 8)?;
        loose.iter().find(|line| line.chars().count() == length)
    };
    opening.or_else(longest).cloned()
}
