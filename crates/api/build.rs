//! Makes the functions of `locales/*/api.ftl`.

fn main() {
    catalogue::generate("api");
}
