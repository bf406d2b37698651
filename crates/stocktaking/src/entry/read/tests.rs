//! What the fields of a step are read as.

use super::*;
use crate::{demo, entry::fill::fill};

#[test]
fn what_is_filled_in_reads_back_as_it_was() {
    for number in 0..60 {
        let content = demo::project(number).content;
        let mut read = content.clone();
        for step in Step::ALL {
            let wrong = super::read(Words(Lang::En), step, &fill(step, &content), &mut read);
            assert_eq!(wrong, [], "{step:?} of {number}");
        }
        assert_eq!(read, content, "{number}");
    }
}

#[test]
fn what_cannot_be_kept_leaves_what_was_there_and_keeps_the_rest() {
    let mut content = Content { begins: "2017".into(), ..Content::new(Lang::Fr) };
    let mut typed = Typed::default();
    typed.add("coverage", "national");
    typed.add("begins", "soon");
    typed.add("ends", "12/2018");

    let wrong = read(Words(Lang::Fr), Step::Where, &typed, &mut content);

    assert_eq!(wrong.iter().map(|one| one.field.as_str()).collect::<Vec<_>>(), ["begins"]);
    assert_eq!((content.begins.as_str(), content.ends.as_str()), ("2017", "2018-12"));
    assert!(content.coverage.is_some());
}

#[test]
fn a_suggestion_is_taken_up_or_dropped_only_by_a_person() {
    let mut content = Content::new(Lang::En);
    let mut typed = Typed::default();
    typed.add("lines", "C2");
    typed.add("targets", "9.c، 4.4");
    typed.add("d-C5", "confirmed");
    typed.add("d-SDG16", "dropped");
    typed.add("d-SDG1", "");

    let wrong = read(Words(Lang::En), Step::Topics, &typed, &mut content);

    assert_eq!(wrong, []);
    let codes: Vec<String> = content.topics.iter().map(ToString::to_string).collect();
    assert_eq!(codes, ["C2", "C5", "SDG4.4", "SDG9.c"]);
    assert_eq!(content.dropped.iter().map(ToString::to_string).collect::<Vec<_>>(), ["SDG16"]);
}
