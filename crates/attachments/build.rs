//! Writes this crate's messages as functions.

fn main() {
    catalogue::generate("attachments");
}
