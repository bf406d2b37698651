//! Makes the functions of `locales/*/groups.ftl`.

fn main() {
    catalogue::generate("groups");
}
