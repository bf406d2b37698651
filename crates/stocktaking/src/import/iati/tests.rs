//! Activities written after the standard, and public ones where they are beside this checkout.

use std::ops::ControlFlow;

use tables::{Limits, Record, Source};

use super::*;
use crate::{
    import::mapping::Mapping,
    project::{Aim, Known},
};

/// Activities written after the standard.
const FILE: &str = include_str!("../../../data/iati-2.03-sample.xml");

fn rows_of(bytes: Vec<u8>, mapping: &Mapping) -> Vec<Row> {
    let reader = Reader::new(mapping, &[]);
    let mut rows = Vec::new();
    let source = Source::open(bytes, Limits::default()).unwrap();
    source
        .each(&mut |number, record| {
            if let Record::Activity(activity) = record {
                rows.push(read(&reader, number, &activity));
            }
            ControlFlow::Continue(())
        })
        .unwrap();
    rows
}

#[test]
fn an_activity_becomes_a_project_and_what_has_no_field_is_named() {
    let rows = rows_of(FILE.as_bytes().to_vec(), &Mapping::default());
    let row = &rows[0];
    let content = &row.content;

    assert_eq!(row.identifier, "XM-DAC-47066-FIBRE-01");
    assert_eq!((content.lang, content.title.as_str()), (Lang::En, "Fibre for rural schools"));
    assert_eq!(content.also[&Lang::Fr].title, "La fibre pour les écoles rurales");
    assert_eq!(content.organisation.stakeholder, "international-organization");
    let partners: Vec<(&str, &str, &str)> =
        content.partners.iter().map(|one| (one.name.as_str(), one.stakeholder.as_str(), one.state.as_str())).collect();
    assert_eq!(partners, [("Ministry of Education", "government", "SEN"), ("Open Villages", "civil-society", "")]);
    assert_eq!(
        (content.states.as_slice(), content.coverage),
        (["MLI".to_owned(), "SEN".to_owned()].as_slice(), Some(Coverage::Regional))
    );
    assert_eq!(
        (content.status, content.begins.as_str(), content.ends.as_str()),
        (Some(ProjectStatus::Ongoing), "2016-05-01", "2019-12-31")
    );
    let topics: Vec<String> = content.topics.iter().map(ToString::to_string).collect();
    assert_eq!(topics, ["C2", "SDG4", "SDG9.c"]);
    assert_eq!(content.budget, "USD 500000 (2016-05-01 – 2017-04-30)");
    assert_eq!(content.website, "https://example.org/fibre");
    let aim = |planned, reached, date: &str| Aim {
        aim: "Schools are connected".to_owned(),
        unit: "Number of schools connected".to_owned(),
        baseline: Known::Number(3),
        baseline_date: "2016-05-01".to_owned(),
        baseline_source: "Organization for Open Networks".to_owned(),
        planned: Known::Number(planned),
        reached,
        date: date.to_owned(),
        source: if reached == Known::Unsaid { "" } else { "Organization for Open Networks" }.to_owned(),
    };
    assert_eq!(
        content.aims[..2],
        [aim(60, Known::Number(74), "2018-12-31"), aim(120, Known::Unsaid, "2019-12-31")],
        "of the whole, not of girls alone"
    );
    let only_before = &content.aims[2];
    assert_eq!((only_before.baseline, only_before.baseline_date.as_str()), (Known::Number(12), "2016"));
    assert_eq!((only_before.unit.as_str(), only_before.planned), ("% – Teachers trained", Known::Unsaid));
    let taken: Vec<(&str, &[String])> = row
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::Sector { value, topics, .. } => Some((value.as_str(), topics.as_slice())),
            _ => None,
        })
        .collect();
    let (c2, sdg4) = (["C2".to_owned()], ["SDG4".to_owned()]);
    assert_eq!(taken, [("22040 (70 %)", c2.as_slice()), ("11120 Education facilities and training (20 %)", &sdg4)]);
    let named: Vec<&str> = row
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::NoField { name, .. } => Some(name.as_str()),
            _ => None,
        })
        .collect();
    for name in [
        "document-link",
        "sector",
        "transaction",
        "recipient-country/@percentage",
        "participating-org/@role",
        "description[@type=3]",
        "result/description",
        "result/indicator/period/actual",
        "result/indicator/baseline/comment",
    ] {
        assert!(named.contains(&name), "{name}: {named:?}");
    }
}

#[test]
fn codes_that_mean_nothing_here_are_said_and_what_holds_for_each_row_fills_what_is_not_said() {
    let mut mapping = Mapping::default();
    for (field, value) in [("lines", "C2"), ("beneficiaries", "everybody"), ("activity", "project")] {
        mapping.always.insert(Field::find(field).unwrap(), value.to_owned());
    }
    let rows = rows_of(FILE.as_bytes().to_vec(), &mapping);
    let unknown: Vec<(&str, &str)> = rows[1]
        .notes
        .iter()
        .filter_map(|note| match note {
            Note::Unknown { field, value, .. } => Some((field.as_str(), value.as_str())),
            _ => None,
        })
        .collect();

    assert!(unknown.contains(&("states", "XK")) && unknown.contains(&("status", "activity-status 5")), "{unknown:?}");
    assert_eq!(rows[1].content.lang, Lang::Es);
    assert!(rows[1].content.topics.contains(&"C2".parse().unwrap()));
}

/// Real files, where they are beside this checkout: each is read whole, and nothing in them ends the reading.
#[test]
fn public_files_are_read_where_they_are_there() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/iati");
    let Ok(files) = std::fs::read_dir(folder) else { return };
    for file in files.flatten().filter(|file| file.path().extension().is_some_and(|ending| ending == "xml")) {
        let rows = rows_of(std::fs::read(file.path()).unwrap(), &Mapping::default());
        assert!(!rows.is_empty(), "{:?}", file.path());
        let titled = rows.iter().filter(|row| !row.content.title.is_empty()).count();
        assert!(titled * 10 >= rows.len() * 9, "{:?}: {titled} of {} have a title", file.path(), rows.len());
        assert!(rows.iter().all(|row| !row.identifier.is_empty()), "{:?}", file.path());
    }
}
