//! What DOCX and OpenDocument files carry beside text: macros, objects of other programs, commands in fields, parts that are
//! fetched from elsewhere. Everything is found in the parts of the file, never by its name.

use std::io::{Cursor, Read};

use quick_xml::events::BytesStart;
use zip::ZipArchive;

use crate::{
    danger::Danger,
    docx::{
        MAX_ENTRIES,
        xml::{Met, attribute, local, walk},
    },
    error::Error,
    reader::MAX_BYTES,
};

/// The most bytes of all parts together that are looked at.
const MAX_UNPACKED: u64 = 4 * MAX_BYTES as u64;

/// How deep documents within documents are looked at.
const MAX_NESTED: usize = 2;

/// Sorts of parts that hold an object of another program or a page of the web, by the end of their relation's type.
const OBJECTS: &[&str] = &["/oleObject", "/control", "/aFChunk", "/activeXControlBinary"];

/// Sorts of parts that are read when the file is opened, and so must not lie elsewhere.
const FETCHED: &[&str] = &["/attachedTemplate", "/subDocument", "/frame", "/oleObject", "/control", "/package"];

/// What an office document carries that is not taken in.
pub(crate) fn danger(bytes: &[u8]) -> Result<Option<Danger>, Error> {
    let mut left = MAX_UNPACKED;
    nested(bytes, 0, &mut left)
}

fn nested(bytes: &[u8], depth: usize, left: &mut u64) -> Result<Option<Danger>, Error> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(damaged)?;
    if archive.len() > MAX_ENTRIES {
        return Err(Error::Damaged { why: "too many parts".to_owned() });
    }
    for at in 0..archive.len() {
        let part = archive.by_index_raw(at).map_err(damaged)?;
        if part.encrypted() {
            return Ok(Some(Danger::Encrypted));
        }
        let name = part.name().map_err(damaged)?.to_ascii_lowercase();
        drop(part);
        if let Some(danger) = by_name(&name) {
            return Ok(Some(danger));
        }
        let is_xml = name.ends_with(".xml") || name.ends_with(".rels");
        let is_document = [".docx", ".xlsx", ".pptx"].iter().any(|ending| name.ends_with(ending));
        if !is_xml && !is_document {
            continue;
        }
        let part = unpacked(&mut archive, at, left)?;
        let found = match is_document {
            // A chart keeps its figures as a sheet; that may hold what the document itself may not.
            true if depth < MAX_NESTED => nested(&part, depth + 1, left)?,
            true => Some(Danger::Embedded),
            false => in_xml(&name, &part)?,
        };
        if found.is_some() {
            return Ok(found);
        }
    }
    Ok(None)
}

/// What a part is that only one thing has.
fn by_name(name: &str) -> Option<Danger> {
    // A document within a document has its own macros in its own folder.
    let is_in = |folder: &str| name.split('/').rev().skip(1).any(|part| part == folder);
    let is_macro =
        name.ends_with("vbaproject.bin") || name.ends_with("vbadata.xml") || is_in("basic") || is_in("scripts");
    match () {
        () if is_macro => Some(Danger::Macros),
        () if is_in("activex") || is_in("embeddings") && name.ends_with(".bin") => Some(Danger::Embedded),
        () if [".xlsm", ".docm", ".pptm", ".dotm"].iter().any(|ending| name.ends_with(ending)) => Some(Danger::Macros),
        () => None,
    }
}

fn unpacked(archive: &mut ZipArchive<Cursor<&[u8]>>, at: usize, left: &mut u64) -> Result<Vec<u8>, Error> {
    let part = archive.by_index(at).map_err(damaged)?;
    let mut bytes = Vec::new();
    // The size in the directory may lie, so that what is unpacked is counted.
    part.take(*left + 1).read_to_end(&mut bytes).map_err(|error| Error::Damaged { why: error.to_string() })?;
    *left = left.checked_sub(bytes.len() as u64).ok_or(Error::TooLarge { limit: MAX_BYTES })?;
    Ok(bytes)
}

/// What stands in a part. Those that are not UTF-8 are none that a word processor writes.
fn in_xml(name: &str, part: &[u8]) -> Result<Option<Danger>, Error> {
    let xml = std::str::from_utf8(part).map_err(|_| Error::Damaged { why: format!("{name} is not UTF-8") })?;
    let is_relations = name.ends_with(".rels");
    let mut found = None;
    let (mut is_command, mut commands) = (false, String::new());
    walk(xml, |met| match met {
        Met::Open(start) => {
            is_command = local(start) == "instrText";
            commands.extend(attribute(start, "instr").filter(|_| local(start) == "fldSimple").map(|own| own + "\n"));
            found = found.or_else(|| if is_relations { relation(start) } else { element(start) });
        }
        Met::Close("p") => commands.push('\n'),
        Met::Close("instrText") => is_command = false,
        Met::Text(text) if is_command => commands.push_str(text),
        Met::Close(_) | Met::Text(_) => {}
    })?;
    // A field that starts a program (DDE); its words may be cut into pieces.
    let starts = |word: &str| word.eq_ignore_ascii_case("DDE") || word.eq_ignore_ascii_case("DDEAUTO");
    let is_starting = commands.split(|c: char| !c.is_alphanumeric()).any(starts);
    Ok(found.or_else(|| is_starting.then_some(Danger::Script)))
}

/// What a part of a DOCX leads to.
fn relation(start: &BytesStart<'_>) -> Option<Danger> {
    let sort = attribute(start, "Type")?;
    let is = |sorts: &[&str]| sorts.iter().any(|one| sort.ends_with(one));
    let is_outside = attribute(start, "TargetMode").is_some_and(|mode| mode == "External");
    let is_far = is_outside && attribute(start, "Target").is_some_and(|target| is_far(&target));
    match () {
        () if sort.ends_with("/vbaProject") => Some(Danger::Macros),
        () if is_far && is(FETCHED) => Some(Danger::Remote),
        () if is(OBJECTS) => Some(Danger::Embedded),
        () => None,
    }
}

/// Elements of OpenDocument, whatever their prefix, and what the list of a container's parts says of them.
fn element(start: &BytesStart<'_>) -> Option<Danger> {
    let far = || attribute(start, "href").is_some_and(|href| is_far(&href));
    let is_with_macros = || attribute(start, "ContentType").is_some_and(|sort| sort.contains("macroEnabled"));
    match local(start) {
        "Override" | "Default" if is_with_macros() => Some(Danger::Macros),
        "encryption-data" => Some(Danger::Encrypted),
        "event-listener" | "script" => Some(Danger::Macros),
        "dde-connection-decl" | "dde-source" => Some(Danger::Script),
        "object-ole" | "plugin" | "applet" => Some(Danger::Embedded),
        "floating-frame" => Some(Danger::Remote),
        "object" | "template" | "section-source" if far() => Some(Danger::Remote),
        _ => None,
    }
}

/// Whether an address leads to another machine. A template of one's own disk is none that others have, and harms nobody.
fn is_far(address: &str) -> bool {
    let address = address.trim().to_ascii_lowercase().replace('\\', "/");
    let rest = address.strip_prefix("file:").unwrap_or(&address);
    // file:///C:/… is of this disk; file://server/…, file://///server/… and //server/… are not.
    let slashes = rest.len() - rest.trim_start_matches('/').len();
    let is_share = slashes == 2 || slashes > 3;
    is_share
        || ["http:", "https:", "ftp:", "ftps:", "smb:", "dav:", "davs:", "mhtml:"]
            .iter()
            .any(|s| address.starts_with(s))
}

fn damaged(error: zip::result::ZipError) -> Error {
    Error::Damaged { why: error.to_string() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn templates_of_ones_own_disk_are_near_and_all_others_far() {
        for near in ["file:///C:\\Users\\me\\Normal.dotm", "Normal.dotm", "file:/C:/x.dotx", "../Templates/ITU.dotx"] {
            assert!(!is_far(near), "{near}");
        }
        for far in [
            "https://evil.example/x.dotm",
            "\\\\server\\share\\x.dotm",
            "file://server/x.dotm",
            "file:///\\\\server\\x",
            "HTTP:x",
        ] {
            assert!(is_far(far), "{far}");
        }
    }
}
