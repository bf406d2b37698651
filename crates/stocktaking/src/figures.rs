//! Figures of the public register, each of which knows the list that it counts: how many projects there are by what they serve,
//! where they happen and whose they are ([`Survey`]), what they reach and show for it ([`Impact`]), and where there are none
//! ([`Gaps`]). Pure: the same facts always give the same figures. Pages and reports show them as [`Grid`]s.
//!
//! What is not known is never a number: a sum adds only what is stated, and says by how many projects it is.

mod facts;
mod gaps;
mod grid;
mod impact;
pub mod json;
mod names;
mod scope;
mod slice;
mod survey;
#[cfg(test)]
pub(crate) mod tests;

pub use crate::store::figures::{At, at, facts};
pub use facts::{Fact, Facts};
pub use gaps::{Gaps, LineGap, RegionGap};
pub use grid::{Cell, Grid, GridRow, claims, counts, heading, is_told, regional, results};
pub use impact::{Aims, Claimed, Impact, Row, Stated};
pub use names::{called, name};
pub use scope::{Scope, Years};
pub use slice::{Says, Slice};
pub use survey::{Count, Survey};

/// The numbers of a reach by the names of their fields, in the order of [`Fact::reach`].
pub const REACH: [&str; 6] = ["people", "women", "men", "under-25", "over-60", "places"];

/// By what figures are told apart: facets of the register, in their order.
pub const BY: [&str; 8] = ["line", "goal", "target", "region", "area", "state", "stakeholder", "year"];
