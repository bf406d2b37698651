//! Who reads the documents of a body, by its rule: data, in `data/access.toml`. The secretariat may decide otherwise for one
//! document, and then says why.

use std::sync::LazyLock;

use serde::Deserialize;

use crate::{BodyKind, contribution::Move};

const RULES: &str = include_str!("../data/access.toml");

static TABLE: LazyLock<Vec<Row>> = LazyLock::new(|| {
    let file: File = toml::from_str(RULES).expect("the rules of this crate are whole: a test reads them");
    file.rule
});

#[derive(Deserialize)]
struct File {
    rule: Vec<Row>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Row {
    bodies: Vec<BodyKind>,
    readers: Move,
}

/// What is done with a contribution to such a body by its rule: it is published, or kept to members.
pub fn rule(body: BodyKind) -> Move {
    TABLE.iter().find(|row| row.bodies.contains(&body)).map_or(Move::Publish, |row| row.readers)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_body_has_one_rule_and_it_is_one_of_two() {
        for kind in BodyKind::ALL {
            assert_eq!(TABLE.iter().filter(|row| row.bodies.contains(kind)).count(), 1, "{kind}");
            assert!(matches!(rule(*kind), Move::Publish | Move::Restrict), "{kind}");
        }
        assert_eq!(rule(BodyKind::WorkingGroup), Move::Publish);
        assert_eq!(rule(BodyKind::StudyGroup), Move::Restrict);
    }
}
