//! What becomes of rows.

use super::*;
use crate::{
    demo,
    import::row::{Draft, Row},
    project::check::{Fault, Wrong},
};

fn row(number: u64) -> Row {
    let content = demo::project(number).content;
    Row { number, identifier: format!("A-{number}"), content, notes: Vec::new() }
}

fn lacking(mut row: Row) -> Row {
    let fault = Fault { field: "lines".to_owned(), wrong: Wrong::Missing };
    row.notes.push(Note::Fault { fault, lang: row.content.lang });
    row
}

fn stands(row: &Row) -> (Origin, Project) {
    let project = Project { content: row.content.clone(), state: ProjectState::Published, ..demo::project(0) };
    (Origin { project: project.id.clone(), sum: sum(&row.content) }, project)
}

#[test]
fn only_what_is_whole_is_published_or_sent_to_review() {
    for (row, goes, outcome, state) in [
        (row(0), Goes::Published, Outcome::PutIn, ProjectState::Published),
        (lacking(row(0)), Goes::Published, Outcome::Refused, ProjectState::Draft),
        (row(0), Goes::Review, Outcome::PutIn, ProjectState::Submitted),
        (lacking(row(0)), Goes::Review, Outcome::PutIn, ProjectState::Draft),
    ] {
        let verdict = verdict(&row, goes, None);
        assert_eq!((verdict.outcome, verdict.state), (outcome, state));
    }
}

#[test]
fn what_is_only_named_hinders_nothing_and_what_is_fatal_everything() {
    let mut named = row(0);
    named.notes.push(Note::NoField { name: "location".to_owned(), value: String::new() });
    assert_eq!(verdict(&named, Goes::Published, None).outcome, Outcome::PutIn);
    for goes in Goes::ALL {
        assert_eq!(verdict(&Draft::default().row(1), goes, None).outcome, Outcome::Refused);
    }
}

#[test]
fn the_same_again_is_the_same_and_a_change_is_taken_where_nobody_changed_it_here() {
    let before = row(0);
    let (origin, project) = stands(&before);
    let at = Some((&origin, Some(&project)));
    assert_eq!(verdict(&before, Goes::Published, at).outcome, Outcome::Same);

    let mut after = before.clone();
    after.content.title.push_str(" 2");
    assert_eq!(verdict(&after, Goes::Published, at).outcome, Outcome::Changed);

    let mut edited = project.clone();
    edited.content.summary.push('!');
    let said = verdict(&after, Goes::Published, Some((&origin, Some(&edited))));
    assert_eq!((said.outcome, said.notes), (Outcome::Refused, vec![Note::ChangedHere]));

    for state in [ProjectState::Withdrawn, ProjectState::Merged] {
        let gone = Project { state, ..project.clone() };
        let said = verdict(&after, Goes::Review, Some((&origin, Some(&gone))));
        assert_eq!((said.outcome, said.notes), (Outcome::Refused, vec![Note::Gone]));
    }
    assert_eq!(verdict(&after, Goes::Review, Some((&origin, None))).notes, [Note::Gone]);
}

#[test]
fn codes_read_back() {
    Outcome::ALL.iter().for_each(|one| assert_eq!(one.code().parse(), Ok(*one)));
    Goes::ALL.iter().for_each(|one| assert_eq!(one.code().parse(), Ok(*one)));
}
