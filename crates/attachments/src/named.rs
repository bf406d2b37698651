//! The name of a file: as it came, without what could deceive.

use reading::Kind;

/// The longest name of a file, in characters.
const LONGEST_NAME: usize = 120;

/// The name of a file as it came, without folders and signs that are not seen, ending in what the file is: “report.exe” that is a
/// text is “report.exe.txt”.
pub(crate) fn named(given: &str, kind: Kind) -> String {
    let last = given.rsplit(['/', '\\']).next().unwrap_or_default();
    // Signs that turn the writing round can make one ending look like another.
    let is_turning = |c: char| matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let name: String = last.chars().filter(|c| !c.is_control() && !is_turning(*c)).take(LONGEST_NAME).collect();
    let name = name.trim().trim_start_matches('.');
    let ending = format!(".{}", kind.ending());
    match name {
        "" => format!("file{ending}"),
        _ if name.to_lowercase().ends_with(&ending) => name.to_owned(),
        _ => format!("{name}{ending}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_ends_in_what_the_file_is_and_hides_nothing() {
        assert_eq!(named("مساهمة.pdf", Kind::Pdf), "مساهمة.pdf");
        assert_eq!(named("C:\\Users\\me\\Report.PDF", Kind::Pdf), "Report.PDF");
        assert_eq!(named("../../x.bat", Kind::Text), "x.bat.txt");
        assert_eq!(named("invoice\u{202e}fdp.exe", Kind::Docx), "invoicefdp.exe.docx");
        assert_eq!(named("\r\n", Kind::Odt), "file.odt");
        assert_eq!(named(&"x".repeat(500), Kind::Pdf).chars().count(), LONGEST_NAME + 4);
    }
}
