//! Checks the site's messages in six languages and writes their functions.

fn main() {
    catalogue::generate("site");
}
