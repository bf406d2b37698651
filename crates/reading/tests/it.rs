//! Reading as its callers see it: real and invented reports, DOCX, and any bytes at all.

#![expect(clippy::unwrap_used, reason = "a test may fail loudly")]

#[path = "it"]
mod it {
    mod any_bytes;
    mod docx;
    mod office;
    mod pdf;
    mod reports;
}
