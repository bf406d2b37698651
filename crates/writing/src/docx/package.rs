//! Packs the parts. Entries bear no time of packing, so that the same document is the same file.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, write::SimpleFileOptions};

use super::{Writer, parts, pictures, styles};
use crate::{Document, Error};

/// The whole file.
pub(super) fn pack(document: &Document, writer: &Writer) -> Result<Vec<u8>, Error> {
    let entries = [
        ("[Content_Types].xml", parts::content_types(writer)),
        ("_rels/.rels", parts::package_relationships()),
        ("word/document.xml", parts::document(writer)),
        ("word/_rels/document.xml.rels", parts::document_relationships(writer)),
        ("word/styles.xml", styles::styles(document.lang)),
        ("word/settings.xml", parts::settings(document)),
        ("word/fontTable.xml", parts::FONT_TABLE.to_owned()),
        ("word/footnotes.xml", parts::footnotes(writer)),
        ("word/_rels/footnotes.xml.rels", parts::note_relationships(&writer.note_links)),
        ("word/header.xml", parts::header(writer, &document.front)),
        ("word/headerFirst.xml", parts::header_first(writer)),
        ("word/footer.xml", parts::footer(writer, &document.front)),
        ("docProps/core.xml", parts::core(document)),
        ("docProps/app.xml", parts::APP.to_owned()),
    ];
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::default());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in entries {
        zip.start_file(name, options)?;
        zip.write_all(content.as_bytes())?;
    }
    for (number, bytes) in (1..).zip(&writer.pictures) {
        zip.start_file(format!("word/{}", pictures::part(number)), options)?;
        zip.write_all(bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}
