//! What stands in the fields of a form of the desk, as it was sent. It is kept as it is, so that a form that comes back with
//! what is wrong has lost nothing.

use kit::web::FieldError;

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed(pub(super) Vec<(String, String)>);

impl Typed {
    /// What a form sent.
    pub(super) fn sent(pairs: Vec<(String, String)>) -> Typed {
        Typed(pairs)
    }

    /// Adds a field.
    pub(super) fn push(&mut self, name: String, value: String) {
        self.0.push((name, value));
    }

    /// Puts a value into a field in place of what stands in it.
    pub(super) fn set(&mut self, field: &str, value: String) {
        self.0.retain(|(name, _)| name != field);
        self.0.push((field.to_owned(), value));
    }

    /// What stands in a field.
    pub(super) fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.trim())
    }

    /// What stands in a field, or else what is proposed for it: for a field that was not sent.
    pub(super) fn get_or<'t>(&'t self, field: &str, proposed: &'t str) -> &'t str {
        if self.0.iter().any(|(name, _)| name == field) { self.get(field) } else { proposed }
    }

    /// Whether a box is ticked.
    pub(super) fn has(&self, field: &str, code: &str) -> bool {
        self.all(field).any(|value| value == code)
    }

    /// All that stands in fields of one name.
    pub(super) fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.trim())
    }

    /// A value that may be left out.
    pub(super) fn optional<T: std::str::FromStr>(
        &self,
        field: &str,
        is_wrong: impl Fn(&str) -> String,
        wrong: &mut Vec<FieldError>,
    ) -> Option<T> {
        let given = self.get(field);
        if given.is_empty() {
            return None;
        }
        let read = given.parse().ok();
        if read.is_none() {
            wrong.push(FieldError::new(field, is_wrong(given)));
        }
        read
    }
}
