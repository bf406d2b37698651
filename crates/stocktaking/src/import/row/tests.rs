//! Rows read as a project: what is kept, what is named, what holds for each.

use std::collections::BTreeMap;

use language::Lang;
use proptest::prelude::*;

use super::*;
use crate::project::check::Wrong;

fn owned(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn mapping(columns: &[(&str, &str)]) -> Mapping {
    let columns = columns.iter().map(|(name, field)| ((*name).to_owned(), Field::find(field).unwrap()));
    Mapping { columns: columns.collect(), always: BTreeMap::new() }
}

fn read(columns: &[(&str, &str)], cells: &[&str]) -> Row {
    let header: Vec<String> = columns.iter().map(|(name, _)| (*name).to_owned()).collect();
    Reader::new(&mapping(columns), &header).read(2, &owned(cells))
}

/// Columns that make a whole project.
const WHOLE: &[(&str, &str)] = &[
    ("No", "identifier"),
    ("Langue", "lang"),
    ("Titre", "title"),
    ("Type", "activity"),
    ("Résumé", "summary"),
    ("Qui", "organisation"),
    ("Sorte", "stakeholder"),
    ("Pays", "state"),
    ("Portée", "coverage"),
    ("Où", "states"),
    ("Statut", "status"),
    ("Début", "begins"),
    ("Lignes", "lines"),
    ("Pour", "beneficiaries"),
];
const CELLS: &[&str] = &[
    "A-1",
    "French",
    "Réseau",
    "Projet",
    "La fibre.",
    "Villages",
    "NGO",
    "Sénégal",
    "national",
    "SN; Mali",
    "active",
    "2017-04-09T10:00:00Z",
    "С2, C7.e-health",
    "Jeunes",
];

#[test]
fn a_whole_row_is_a_project_with_nothing_to_be_said() {
    let row = read(WHOLE, CELLS);

    assert_eq!((row.notes.as_slice(), row.identifier.as_str()), ([].as_slice(), "A-1"));
    let content = &row.content;
    assert_eq!((content.lang, content.title.as_str(), content.begins.as_str()), (Lang::Fr, "Réseau", "2017-04-09"));
    assert_eq!(content.states, ["MLI", "SEN"]);
    assert_eq!(content.topics, ["C2", "C7.e-health"].map(|code| code.parse().unwrap()));
    assert_eq!(
        (content.organisation.stakeholder.as_str(), content.organisation.state.as_str()),
        ("civil-society", "SEN")
    );
}

#[test]
fn what_no_list_knows_is_named_and_the_rest_of_the_cell_is_kept() {
    let row = read(
        &[("t", "title"), ("s", "states"), ("d", "begins"), ("n", "reach-people"), ("m", "contact-mail")],
        &["A", "SEN; Atlantis; Korea, Republic of", "soon", "12 500", "nobody"],
    );

    assert!(row.content.states.contains(&"SEN".to_owned()), "{:?}", row.content.states);
    let named: Vec<&str> = row
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::Unknown { value, .. } | Note::Unread { value, .. } => Some(value.as_str()),
            _ => None,
        })
        .collect();
    assert_eq!(named, ["nobody", "Atlantis", "soon"], "in the order of the fields");
    assert_eq!(row.content.reach.people, Known::Number(12_500));
}

#[test]
fn not_known_is_read_as_such_and_is_no_nought() {
    let of = |cell: &str| read(&[("t", "title"), ("n", "reach-people")], &["A", cell]).content.reach.people;
    for said in ["n/a", "Not known", "неизвестно", "غير معروف"] {
        assert_eq!(of(said), Known::NotKnown, "{said}");
    }
    assert_eq!((of("0"), of("")), (Known::Number(0), Known::Unsaid));
}

#[test]
fn what_holds_for_each_row_stands_where_the_row_says_nothing() {
    let mut mapping = mapping(&[("t", "title"), ("l", "lines")]);
    mapping.always.insert(Field::find("lines").unwrap(), "C5".to_owned());
    mapping.always.insert(Field::find("lang").unwrap(), "ru".to_owned());
    let reader = Reader::new(&mapping, &owned(&["t", "l"]));
    let lines = |cell: &str| reader.read(2, &owned(&["A", cell])).content.topics;

    assert_eq!(lines(""), ["C5".parse().unwrap()]);
    assert_eq!(lines("C2"), ["C2".parse().unwrap()]);
    assert_eq!(reader.read(2, &owned(&["A", ""])).content.lang, Lang::Ru);
}

#[test]
fn several_columns_for_one_field_are_put_together_as_it_holds_them() {
    let row = read(
        &[("a", "summary"), ("b", "summary"), ("c", "lines"), ("d", "lines"), ("e", "title"), ("f", "title")],
        &["One.", "Two.", "C2", "C5", "", "T"],
    );
    assert_eq!(row.content.summary, "One.\n\nTwo.");
    assert_eq!(row.content.topics.len(), 2);
    assert_eq!(row.content.title, "T");
}

#[test]
fn a_row_without_an_identifier_is_known_by_title_and_organisation_and_one_without_a_title_by_nothing() {
    let columns = [("t", "title"), ("o", "organisation")];
    assert_eq!(read(&columns, &["Réseau", "ONG"]).identifier, "reseau · ong");
    let none = read(&columns, &["", "ONG"]);
    assert!(none.notes.contains(&Note::NoTitle) && none.notes.contains(&Note::NoIdentifier), "{:?}", none.notes);
    let missing = |note: &Note| matches!(note, Note::Fault { fault, .. } if fault.field == "title" && fault.wrong == Wrong::Missing);
    assert!(!none.notes.iter().any(missing), "it is said once");
}

proptest! {
    #[test]
    fn whatever_stands_in_cells_is_kept_or_named(cells in proptest::collection::vec("\\PC{0,40}", WHOLE.len())) {
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        let row = read(WHOLE, &cells);
        for (field, cell) in [("status", cells[10]), ("activity", cells[3]), ("coverage", cells[8])] {
            let content = &row.content;
            let is_kept = match field {
                "status" => content.status.is_some(),
                "activity" => content.activity.is_some(),
                _ => content.coverage.is_some(),
            };
            let is_named = row.notes.iter().any(|note| matches!(note, Note::Unknown { field: own, .. } if own == field));
            prop_assert!(code::text(cell).trim().is_empty() || is_kept != is_named, "{}: {:?}", field, cell);
        }
    }

    #[test]
    fn a_row_read_again_is_the_same(cells in proptest::collection::vec("\\PC{0,20}", WHOLE.len())) {
        let cells: Vec<&str> = cells.iter().map(String::as_str).collect();
        prop_assert_eq!(read(WHOLE, &cells), read(WHOLE, &cells));
    }
}
