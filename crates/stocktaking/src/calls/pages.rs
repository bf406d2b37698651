//! What everybody reads of calls: the list with its files, and one call with the projects that answer it.

pub(super) mod list;
pub(super) mod one;
pub(super) mod told;
