//! The pages of imports, for officers: what was sent, where its columns go, what would become of each row, how far it is.

pub(crate) mod form;
pub(super) mod list;
pub(super) mod mapping;
pub(super) mod one;
mod report;
mod said;
