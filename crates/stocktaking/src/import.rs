//! Bringing projects in from files: a file is sent, its columns are matched with fields by proposal and by hand, each row is looked
//! at before anything is written, and then put in, all or as far as it goes, by a job that can be stopped, goes on where it was,
//! and can be taken back as a whole. The same file again changes nothing: a project is known by its source and its identifier there.
//!
//! The rules are pure: what a cell means ([`code`], [`row`], [`iati`]), which column goes where ([`guess`]), what becomes of a row
//! ([`verdict`]), what can be done with an import ([`stage`]). Reading files is the part of the crate `tables`.

pub mod code;
pub mod field;
pub mod guess;
pub mod iati;
pub mod look;
pub mod mapping;
pub mod note;
mod pages;
pub mod row;
pub mod run;
pub mod stage;
pub mod verdict;

use kit::web::{Format, Routes};

pub(crate) use pages::form::{modes, modes_sent};

use crate::IMPORT;

/// What is to be said about a row, in a language.
pub fn said(lang: language::Lang, note: &note::Note) -> String {
    note.words(crate::words::Words(lang)).message
}

/// The addresses of imports.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/projects/imports", IMPORT, pages::list::list)
        .post("/{lang}/projects/imports", IMPORT, pages::list::send)
        .get("/{lang}/projects/imports/{import}", IMPORT, pages::one::show)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .post("/{lang}/projects/imports/{import}", IMPORT, pages::mapping::check)
        .post("/{lang}/projects/imports/{import}/acts", IMPORT, pages::one::act)
}
