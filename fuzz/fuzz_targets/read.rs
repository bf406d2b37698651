//! Any bytes must be read or refused. Run with `cargo +nightly fuzz run read`.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(text) = std::str::from_utf8(bytes) {
        let _ = reading::Symbol::parse(text);
    }
    if let Ok(document) = reading::read(bytes) {
        let _ = reading::render(&document, true);
        assert!(serde_json::to_string(&document).is_ok());
    }
});
