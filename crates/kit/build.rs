//! Writes the frame's messages as functions, and tells cargo that a new migration changes this crate.

fn main() {
    println!("cargo::rerun-if-changed=../../migrations");
    catalogue::generate("kit");
}
