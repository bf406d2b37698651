//! The code lists of WSIS follow-up, as data with names in the six languages: what each thing is called, by which
//! other names texts call it, where the value comes from. Look-up takes a code or any alias in any language; an
//! unknown code is an error that names the nearest ones. The lists are the files under `data/`; nothing here reads a
//! document or keeps a record.

mod action_line;
mod codes;
mod connect;
mod goal;
mod hlpf;
mod list;
mod matrix;
mod mention;
mod names;
mod operative;
mod organization;
mod project;
mod region;
mod source;
mod stakeholder;
mod state;
#[cfg(test)]
mod tests;
mod topic;
mod words;

pub use action_line::{ActionLine, ActionLineRef, Facilitator, FacilitatorRole};
pub use connect::{ConnectAgenda, ConnectGoal, ConnectTarget, Measure, Unit};
pub use goal::{Goal, Indicator, Recode, Target};
pub use hlpf::HlpfYear;
pub use list::UnknownCode;
pub use matrix::MatrixLink;
pub use names::Names;
pub use operative::{Addressee, Kind};
pub use organization::{Organization, OrganizationKind};
pub use project::{ActivityType, Beneficiary, CompactObjective, Coverage, ProjectStatus};
pub use region::{Region, RegionSystem};
pub use source::{Confidence, Source};
pub use stakeholder::{EarlierLabel, Stakeholder};
pub use state::{Membership, State, UnStatus};
pub use topic::{System, Topic};
