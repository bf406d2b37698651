//! What comes from outside, each kind with the function that reads it: any bytes must be read or refused, and what was read must
//! hold. The fuzzer runs these with bytes of its own making; the tests run them over the corpora that it has left.

/// A function that reads what comes from outside.
pub type Reader = fn(&[u8]);

/// The kinds, each with its function. The corpus of a kind is the folder `fuzz/corpus/<name>`.
pub const TARGETS: &[(&str, Reader)] = &[
    ("read", read),
    ("symbol", symbol),
    ("language", language),
    ("bounce", bounce),
    ("journal", journal),
    ("note", note),
    ("code", code),
    ("date", date),
    ("xliff", xliff),
    ("pdf", pdf),
    ("office", office),
    ("picture", picture),
    ("field", field),
    ("table", table),
    ("cell", cell),
    ("provision", provision),
];

/// A report, as text or DOCX.
pub fn read(bytes: &[u8]) {
    if let Ok(document) = reading::read(bytes) {
        let _ = reading::render(&document, true);
        assert!(serde_json::to_string(&document).is_ok());
    }
}

/// A PDF that somebody sends: what it carries, and its words.
pub fn pdf(bytes: &[u8]) {
    sent(&[b"%PDF-1.7\n".as_slice(), bytes].concat());
}

/// An office document that somebody sends.
pub fn office(bytes: &[u8]) {
    sent(bytes);
}

/// Looks at a file as the form of contributions does: a text that is taken has none of the signs that no database keeps.
fn sent(bytes: &[u8]) {
    if let (Ok(None), Ok(text)) = (reading::danger(bytes), reading::text(bytes)) {
        assert!(!text.trim().is_empty() && reading::kind(bytes).is_some());
        assert!(reading::kind(bytes) != Some(reading::Kind::Pdf) || !text.contains('\0'));
    }
}

/// A symbol in any historical form.
pub fn symbol(bytes: &[u8]) {
    with_text(bytes, |text| {
        let _ = reading::Symbol::parse(text);
    });
}

/// The languages that a browser takes.
pub fn language(bytes: &[u8]) {
    with_text(bytes, |text| {
        let lang = language::Lang::accepted(text);
        assert!(language::Lang::ALL.contains(&lang));
        assert_eq!(language::fold(&language::fold(text)), language::fold(text), "folding once is enough");
    });
}

/// A report about the delivery of a letter (RFC 3464).
pub fn bounce(bytes: &[u8]) {
    let _ = kit::mail::bounce::read(bytes);
}

/// An exported journal.
pub fn journal(bytes: &[u8]) {
    let _ = kit::journal::verify_export(bytes, &[1, 2]);
    with_text(bytes, |text| {
        if let Some(entry) = text.lines().next().and_then(kit::journal::Entry::from_line) {
            assert_eq!(Some(entry.line().as_str()), text.lines().next());
        }
    });
}

/// A key and a signed note: the first line is the key.
pub fn note(bytes: &[u8]) {
    with_text(bytes, |text| {
        let (key, note) = text.split_once('\n').unwrap_or((text, ""));
        if let Ok(key) = key.parse::<kit::journal::checkpoint::PublicKey>() {
            assert_eq!(key.to_string().parse(), Ok(key.clone()));
            let _ = key.open(note);
        }
    });
}

/// A code of a letter, as it is typed; an address.
pub fn code(bytes: &[u8]) {
    with_text(bytes, |text| {
        let _ = people::token::code_hash("account", text);
        if let Some(address) = people::Address::read(text) {
            assert!(people::Address::read(address.as_typed()).is_some());
        }
        let _ = people::read_name(text);
    });
}

/// A date, whole or in part, and the path of an item.
pub fn date(bytes: &[u8]) {
    with_text(bytes, |text| {
        if let Ok(when) = text.parse::<groups::When>() {
            assert_eq!(when.to_string().parse(), Ok(when));
        }
        if let Ok(path) = text.parse::<groups::Path>() {
            assert_eq!(path.to_string().parse(), Ok(path));
        }
    });
}

fn with_text(bytes: &[u8], read: impl FnOnce(&str)) {
    if let Ok(text) = std::str::from_utf8(bytes) {
        read(text);
    }
}

/// Translations from a tool of translators (XLIFF 2). What was read is written and read again the same.
pub fn xliff(bytes: &[u8]) {
    use translation::{work::Progress, xliff};
    if let Ok(file) = xliff::read(bytes) {
        let units: Vec<_> = file.units.iter().map(|unit| (unit.clone(), Progress::InRevision)).collect();
        let again = xliff::read(xliff::write(file.from, file.to, &units).as_bytes()).expect("our own file");
        assert_eq!((again.from, again.to, again.units.len()), (file.from, file.to, file.units.len()));
    }
}

/// A picture, as somebody sends it.
pub fn picture(bytes: &[u8]) {
    if let Ok(fit) = stocktaking::picture::fit(bytes) {
        let again = stocktaking::picture::fit(&fit.bytes).expect("what was made fit is a picture");
        assert_eq!((again.width, again.height), (fit.width, fit.height));
    }
}

/// A date, a number or an address, as somebody types it into the form of a project.
pub fn field(bytes: &[u8]) {
    with_text(bytes, |text| {
        let _ = stocktaking::project::read_known(text, false);
        if let Some(date) = stocktaking::project::read_date(text) {
            assert_eq!(stocktaking::project::read_date(&date), Some(date.clone()));
        }
        if let Some(link) = stocktaking::project::read_link(text) {
            assert_eq!(stocktaking::project::read_link(&link), Some(link.clone()));
        }
    });
}

/// A file with projects, as somebody sends it or an address gives it: CSV, XLSX, JSON or IATI.
pub fn table(bytes: &[u8]) {
    if let Ok(looked) = stocktaking::import::look::look(bytes.to_vec(), Default::default()) {
        assert!(looked.total > 0);
        let is_there = |name: &String| looked.columns.iter().any(|column| column.name == *name);
        assert!(looked.proposed.columns.keys().all(is_there));
    }
}

/// A cell of such a file, in each field. What is kept is kept the same when it is read again.
pub fn cell(bytes: &[u8]) {
    use stocktaking::import::{field::Field, row::Draft};
    with_text(bytes, |text| {
        for field in Field::all() {
            let (mut once, mut twice) = (Draft::default(), Draft::default());
            once.put(field, text);
            twice.put(field, text);
            assert_eq!(once.row(1), twice.row(1));
        }
    });
}

/// The text of an instrument as people paste it, in each language, and what somebody types to cite a paragraph.
pub fn provision(bytes: &[u8]) {
    with_text(bytes, |text| {
        for lang in language::Lang::ALL {
            let read = groups::provision::read(text, lang);
            assert_eq!(read.text(), text, "nothing is lost");
            let mut anchors: Vec<&str> = read.units.iter().map(|unit| unit.anchor.as_str()).collect();
            anchors.retain(|anchor| !anchor.is_empty());
            let count = anchors.len();
            anchors.sort_unstable();
            anchors.dedup();
            assert_eq!(anchors.len(), count, "each name once");
        }
        let _ = groups::provision::cited(text);
        let _ = groups::provision::named_near(text, "1332");
    });
}
