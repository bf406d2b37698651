//! What the database keeps of projects, on both engines.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it cannot go on, and a measurement speaks"
)]

mod calls;
mod figures;
mod filing;
mod finding;
mod harvests;
mod held;
mod imports;
mod register;
mod since;
mod speed;
mod steps;
mod store_tests;
