//! Who was at a meeting, as a form: from whom, and how many people. No names of people are asked for.

use axum::Form;
use kit::web::{Answer, FieldError, Visit};
use language::Lang;
use vocabulary::State;

use super::{agenda, item, keep, must_prepare, page};
use crate::{
    Attendance, Meeting, Source, SourceKind, desk::typed::Typed, meeting::MOST_PEOPLE, pages::things::codes,
    words::Words,
};

/// The fields of a row.
const FIELDS: [&str; 3] = ["kind", "name", "people"];
/// How many empty rows are offered.
const EMPTY: usize = 3;
/// The longest name, in characters.
const LONGEST: usize = 200;

/// The rows for what is there, and empty ones.
pub(super) fn rows(visit: &Visit, meeting: &Meeting) -> Vec<Typed> {
    let row = |one: &Attendance| {
        let state = one.source.state.as_deref().map(|code| codes::state(visit.lang, code));
        let name = state.or_else(|| one.source.name.clone()).unwrap_or_default();
        Typed::sent(vec![
            ("kind".to_owned(), one.source.kind.code().to_owned()),
            ("name".to_owned(), name),
            ("people".to_owned(), one.people.to_string()),
        ])
    };
    meeting.attendance.iter().map(row).chain(std::iter::repeat_n(Typed::default(), EMPTY)).collect()
}

/// Keeps who was there.
pub(super) async fn save(visit: Visit, Form(given): Form<Vec<(String, String)>>) -> Answer {
    let (mut meeting, _) = item(&visit).await?;
    must_prepare(&visit, &meeting.body)?;
    let words = Words(visit.lang);
    let typed = Typed::sent(given);
    let rows = agenda::sent(&typed, &FIELDS);
    meeting.attendance = match read(&rows, words) {
        Ok(attendance) => attendance,
        Err(wrong) => {
            let (seen, items) = (typed.get("seen").to_owned(), agenda::rows(&visit, &meeting));
            return page(&visit, &meeting, seen, (items, rows), wrong).await;
        }
    };
    keep(&visit, (&meeting, &typed), "/prepare#attendance", |now| (agenda::rows(&visit, now), rows)).await
}

fn read(rows: &[Typed], words: Words) -> Result<Vec<Attendance>, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let mut all: Vec<Attendance> = Vec::new();
    for row in rows.iter().filter(|row| !row.get("name").is_empty() || !row.get("people").is_empty()) {
        let kind = row.get("kind").parse().unwrap_or(SourceKind::MemberState);
        let people = row.get("people").parse::<i64>().ok().filter(|people| (1..=MOST_PEOPLE).contains(people));
        if people.is_none() {
            wrong.push(FieldError::new("attendance", words.prepare_people_wrong(row.get("name"))));
        }
        let source = source(kind, row.get("name"));
        if source.is_none() {
            wrong.push(FieldError::new("attendance", words.prepare_source_wrong(row.get("name"))));
        }
        let (Some(people), Some(source)) = (people, source) else { continue };
        if all.iter().any(|one| one.source == source) {
            wrong.push(FieldError::new("attendance", words.prepare_source_twice(row.get("name"))));
        }
        all.push(Attendance { source, people });
    }
    if wrong.is_empty() { Ok(all) } else { Err(wrong) }
}

/// Who it is: a State by its code or its name in any language, others by their name; a chair and a secretariat need none.
fn source(kind: SourceKind, name: &str) -> Option<Source> {
    match kind {
        SourceKind::MemberState => {
            let state = State::find(name).ok().or_else(|| State::all().iter().find(|state| is_named(state, name)))?;
            Some(Source { kind, state: Some(state.code.to_owned()), name: None })
        }
        SourceKind::Chair | SourceKind::ViceChair | SourceKind::Secretariat if name.is_empty() => {
            Some(Source { kind, state: None, name: None })
        }
        _ if name.is_empty() || name.chars().count() > LONGEST => None,
        _ => Some(Source { kind, state: None, name: Some(name.to_owned()) }),
    }
}

fn is_named(state: &State, name: &str) -> bool {
    Lang::ALL.iter().any(|lang| language::fold(state.name(*lang)) == language::fold(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(kind: &str, name: &str, people: &str) -> Typed {
        let pairs = [("kind", kind), ("name", name), ("people", people)];
        Typed::sent(pairs.map(|(field, value)| (field.to_owned(), value.to_owned())).to_vec())
    }

    #[test]
    fn a_state_is_known_by_its_code_and_by_its_name_in_any_language() {
        for name in ["BRA", "Brazil", "البرازيل", "Бразилия", "巴西"] {
            let read = read(&[row("member-state", name, "3")], Words(Lang::En)).unwrap();
            assert_eq!(read[0].source.state.as_deref(), Some("BRA"), "{name}");
        }
        assert!(read(&[row("member-state", "Atlantis", "3")], Words(Lang::En)).is_err());
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once() {
        let rows = [
            row("organization", "", "2"),
            row("organization", "APC", "0"),
            row("member-state", "BRA", "2"),
            row("member-state", "Brazil", "1"),
        ];

        let wrong = read(&rows, Words(Lang::En)).unwrap_err();

        assert_eq!(wrong.len(), 3, "{wrong:?}");
    }
}
