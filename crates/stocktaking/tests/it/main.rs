//! What the database keeps of projects, on both engines.

mod filing;
mod register;
mod speed;
mod steps;
