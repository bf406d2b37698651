//! What is in a PDF beside pages: scripts, actions that start something, files and forms of their own. Every object is looked at,
//! whether a page leads to it or not.

use lopdf::{Dictionary, Document, Object};

use crate::danger::Danger;

/// Actions that reach out of the file: they start a program, open an attached file, or send and fetch what was filled in.
const REACHING: &[&[u8]] = &[b"Launch", b"GoToE", b"ImportData", b"SubmitForm"];

/// Annotations that hold a file, a film or a program.
const HOLDING: &[&[u8]] = &[b"FileAttachment", b"RichMedia", b"3D", b"Movie", b"Sound", b"Screen"];

/// The first dangerous thing in a document.
pub(super) fn of(document: &Document) -> Option<Danger> {
    if document.was_encrypted() || document.trailer.has(b"Encrypt") {
        return Some(Danger::Encrypted);
    }
    let trailer = in_dictionary(&document.trailer, document);
    trailer.or_else(|| document.objects.values().find_map(|object| in_object(object, document)))
}

/// Objects are nested no deeper than the library reads them.
fn in_object(object: &Object, document: &Document) -> Option<Danger> {
    match object {
        Object::Dictionary(dictionary) => in_dictionary(dictionary, document),
        Object::Stream(stream) => in_dictionary(&stream.dict, document),
        Object::Array(items) => items.iter().find_map(|item| in_object(item, document)),
        _ => None,
    }
}

fn in_dictionary(dictionary: &Dictionary, document: &Document) -> Option<Danger> {
    let value = |key: &[u8]| dictionary.get_deref(key, document).ok();
    let is = |key: &[u8], names: &[&[u8]]| {
        value(key).and_then(|value| value.as_name().ok()).is_some_and(|name| names.contains(&name))
    };
    // A font may be called JS: only what can be a script is one.
    let scripts = value(b"JS").is_some_and(|value| matches!(value, Object::String(..) | Object::Stream(_)));
    let found = match () {
        () if scripts || dictionary.has(b"JavaScript") || is(b"S", &[b"JavaScript"]) => Some(Danger::Script),
        () if is(b"S", REACHING) => Some(Danger::Launch),
        () if value(b"XFA").is_some_and(|value| !value.is_null()) => Some(Danger::Form),
        () if dictionary.has(b"EF") || dictionary.has(b"EmbeddedFiles") => Some(Danger::Embedded),
        () if is(b"Type", &[b"EmbeddedFile"]) || is(b"Subtype", HOLDING) => Some(Danger::Embedded),
        () => None,
    };
    found.or_else(|| dictionary.iter().find_map(|(_, value)| in_object(value, document)))
}
