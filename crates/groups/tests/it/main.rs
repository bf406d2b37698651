//! The slice as its neighbours use it: folders loaded, lists and single things read, reports confirmed; on both engines.

#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test stops where it cannot go on, and a measurement speaks"
)]

mod contributions;
mod follow_up;
mod import;
mod provisions;
mod readings;
mod record;
mod speed;
mod store;
mod workspace;
