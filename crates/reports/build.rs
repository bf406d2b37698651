//! Checks the messages in six languages and writes the functions that render them.

fn main() {
    catalogue::generate("reports");
}
