//! What stands in the fields of a step, as it was sent or as it would be: kept as it is, so that a form that comes back with what
//! is wrong has lost nothing.

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Typed(Vec<(String, String)>);

impl Typed {
    /// What a form sent, with the ends of lines as we keep them.
    pub(crate) fn sent(pairs: Vec<(String, String)>) -> Typed {
        Typed(pairs.into_iter().map(|(name, value)| (name, value.replace("\r\n", "\n"))).collect())
    }

    /// Adds a field.
    pub(crate) fn add(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// What stands in a field.
    pub(crate) fn get(&self, field: &str) -> &str {
        self.0.iter().find(|(name, _)| name == field).map_or("", |(_, value)| value.trim())
    }

    /// All but the fields of a name.
    pub(crate) fn without(mut self, field: &str) -> Typed {
        self.0.retain(|(name, _)| name != field);
        self
    }

    /// Whether a box is ticked.
    pub(crate) fn has(&self, field: &str, code: &str) -> bool {
        self.all(field).any(|value| value == code)
    }

    /// All that stands in fields of one name.
    pub(crate) fn all<'a>(&'a self, field: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(name, _)| name == field).map(|(_, value)| value.trim())
    }

    /// The fields whose names begin so, with the rest of the name.
    pub(crate) fn under<'a>(&'a self, head: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
        self.0.iter().filter_map(move |(name, value)| Some((name.strip_prefix(head)?, value.trim())))
    }

    /// The highest number of the rows of a name: 3 where `partner-3-name` is there; none where there is no row.
    pub(crate) fn rows(&self, name: &str) -> usize {
        let head = format!("{name}-");
        let number = |rest: &str| rest.split('-').next().and_then(|number| number.parse().ok());
        self.under(&head).filter_map(|(rest, _)| number(rest)).max().unwrap_or(0)
    }
}
