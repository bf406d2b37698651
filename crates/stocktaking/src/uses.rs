//! Projects that are taken up elsewhere without being typed again: nominated for an edition of the Prizes, brought to a session of the
//! Forum. Whoever takes one up names their own record by the subject of its journal and gets what the project says, kept as it was at
//! that moment: what is written in the project later does not change what a jury or an audience was shown. What it is taken up for, and
//! whether it may be, is the matter of the slice that does so.

use crate::project::Content;

/// A project that was taken up.
#[derive(Clone, Debug, PartialEq)]
pub struct Use {
    /// The project.
    pub project: String,
    /// By what: the subject of that record's journal.
    pub subject: String,
    /// The version of the project then.
    pub version: i64,
    /// What the public could read of it then.
    pub content: Content,
    /// By whom, by the id of an account.
    pub by: String,
    /// When, UTC with milliseconds.
    pub at: String,
}
