//! What the typesetter sees of the world: a template, one file of data, some fonts. No clock, no disk, no network.

use std::sync::OnceLock;

use typst::{
    Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::fonts::Fonts;

const TEMPLATE: &str = include_str!("report.typ");

/// One document on its way through the typesetter.
pub(super) struct Desk {
    fonts: &'static Fonts,
    data: Bytes,
    pictures: Vec<Bytes>,
}

impl Desk {
    pub(super) fn new(data: Vec<u8>, pictures: Vec<Vec<u8>>, fonts: &'static Fonts) -> Desk {
        Desk { fonts, data: Bytes::new(data), pictures: pictures.into_iter().map(Bytes::new).collect() }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        static LIBRARY: OnceLock<LazyHash<Library>> = OnceLock::new();
        LIBRARY.get_or_init(|| LazyHash::new(Library::default()))
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.fonts.book()
    }

    fn main(&self) -> FileId {
        template().id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == template().id() { Ok(template().clone()) } else { Err(absent(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == file("report.json") {
            return Ok(self.data.clone());
        }
        let name = id.get().vpath().get_without_slash().to_string();
        let number = (0..self.pictures.len()).find(|number| picture_name(*number) == name);
        number.map(|number| self.pictures[number].clone()).ok_or_else(|| absent(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.fonts.font(index)
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

/// The name of the file of a picture, by its place among the document's.
pub(super) fn picture_name(place: usize) -> String {
    format!("picture-{place}.jpg")
}

/// The template, parsed once.
fn template() -> &'static Source {
    static SOURCE: OnceLock<Source> = OnceLock::new();
    SOURCE.get_or_init(|| Source::new(file("report.typ"), TEMPLATE.to_owned()))
}

fn file(name: &'static str) -> FileId {
    let path = VirtualPath::new(name).expect("our two file names are plain names");
    FileId::new(RootedPath::new(VirtualRoot::Project, path))
}

fn absent(id: FileId) -> FileError {
    FileError::NotFound(id.get().vpath().get_without_slash().into())
}
