//! Bodies, instruments, meetings, documents and the register of requests.
//!
//! A body (a working group) meets; members and the secretariat send documents with symbols of its pattern; the meeting
//! asks, recommends, notes; each such item is an entry of the register, with its kind, addressees, topics, due date and
//! the documents it cites. A session of the parent body takes note of the body's report and endorses its entries, and
//! amends the instruments that govern the body.
//!
//! Records come in three ways: [`import`] loads a folder of readable files, all or nothing; [`proposal`] holds what
//! was read from a report until an officer has confirmed it; pages and the desk write single ones. Every way ends in
//! [`store`], which writes rows and a journal entry in one transaction and answers what lists and pages ask.
//!
//! The nouns are pure: types and rules, no input or output.

mod access;
mod body;
mod codes;
mod consultation;
pub mod contribution;
pub mod deadline;
pub mod desk;
mod document;
mod entry;
pub mod export;
pub mod follow_up;
pub mod import;
mod instrument;
pub mod intake;
pub mod meeting;
pub mod pages;
pub mod proposal;
pub mod provision;
pub mod reminders;
mod session;
pub mod store;
pub mod symbol;
mod when;

pub mod words {
    //! The words of the slice in six languages.
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

pub use body::{Body, BodyKind, Office, Officer};
pub use consultation::{Consultation, ConsultationKind};
pub use deadline::{Deadline, Rule, Timeliness};
pub use document::{
    Document, DocumentKind, LanguageVersion, Relation, RelationKind, Source, SourceKind, VersionStatus,
};
pub use entry::{About, Basis, Due, Entry, NotAPath, Path, Provenance, SOON_DAYS, SaidAt, Section, is_recommendation};
pub use follow_up::FollowUp;
pub use instrument::{Abrogation, Citation, Instrument, InstrumentKind, Status, Version};
pub use meeting::{AgendaItem, Attendance, Counts, Meeting};
pub use pages::{names::source as source_name, routes};
pub use proposal::{Decision, Draft, Found, Proposal, ProposalState, Reading, Refusal};
pub use session::{Act, ActKind, Session};
pub use when::{NotADate, When};
