//! The steps of projects: what each writes, whom it tells in which language, what is undone, and the yearly question.

use std::collections::BTreeMap;

use jiff::SignedDuration;
use kit::{
    db::{Db, testing::for_each_engine},
    journal, mail,
};
use language::Lang;
use people::{Grant, Role, store::grants};
use stocktaking::{
    Project,
    states::{Act, ProjectState, Who},
    store::{
        Refusal, projects, review,
        steps::{self, Wanted},
    },
    tell_reviewers,
    trust::KNOWN,
};

use crate::filing::{content, person};

const BASE: &str = "https://h.example";

async fn begun(db: &Db) -> Project {
    let id = projects::begin(db, "ana", KNOWN, content("Réseau")).await.unwrap();
    projects::one(db, &id).await.unwrap().unwrap()
}

async fn take(db: &Db, project: &Project, act: Act, who: Who) -> Project {
    let by = if who == Who::Editor { "ana" } else { "rex" };
    let wanted = Wanted { why: "So".to_owned(), ..Wanted::new(project, act, by, who) };
    steps::take(db, BASE, wanted).await.unwrap()
}

async fn published(db: &Db) -> Project {
    let sent = take(db, &begun(db).await, Act::Submit, Who::Editor).await;
    take(db, &sent, Act::Publish, Who::Reviewer).await
}

#[tokio::test]
async fn each_step_is_kept_and_told_to_those_who_write_the_project_in_their_language() {
    for_each_engine(async |db| {
        person(&db, "ana", Lang::Fr).await;
        let sent = take(&db, &begun(&db).await, Act::Submit, Who::Editor).await;
        assert!(review::queue(&db).await.unwrap().iter().any(|project| project.id == sent.id));
        let reasons = BTreeMap::from([("summary".to_owned(), "Say more".to_owned())]);
        let wanted = Wanted { reasons: reasons.clone(), ..Wanted::new(&sent, Act::Return, "rex", Who::Reviewer) };
        let returned = steps::take(&db, BASE, wanted).await.unwrap();
        let again = take(&db, &returned, Act::Submit, Who::Editor).await;
        let out = take(&db, &again, Act::Publish, Who::Reviewer).await;

        assert_eq!((out.state, out.is_public(), out.version), (ProjectState::Published, true, 5));
        assert!(out.published.as_ref().is_some_and(|public| public.budget.is_empty()));
        let taken = steps::of(&db, &out.id).await.unwrap();
        let acts: Vec<Act> = taken.iter().map(|step| step.act).collect();
        assert_eq!(acts, [Act::Publish, Act::Submit, Act::Return, Act::Submit]);
        assert_eq!(taken[2].reasons, reasons);
        let letters = mail::posted_to(&db, "ana").await.unwrap();
        let templates: Vec<&str> = letters.iter().map(|letter| letter.template.as_str()).collect();
        assert_eq!(templates, ["project-submitted", "project-returned", "project-submitted", "project-published"]);
        let public = journal::of(&db, &out.subject()).await.unwrap();
        assert_eq!(public.iter().map(|line| line.verb.as_str()).collect::<Vec<_>>(), ["publish"]);
        let decided = review::decided(&db, db.clock().now() - SignedDuration::from_hours(24)).await.unwrap();
        assert_eq!(decided.iter().map(|one| one.act.as_str()).collect::<Vec<_>>(), ["return", "publish"]);
    })
    .await;
}

#[tokio::test]
async fn a_step_that_the_table_does_not_allow_or_that_saw_an_earlier_version_changes_nothing() {
    for_each_engine(async |db| {
        let project = begun(&db).await;
        let refused = steps::take(&db, BASE, Wanted::new(&project, Act::Publish, "rex", Who::Reviewer)).await;
        assert!(matches!(refused, Err(Refusal::State)), "{refused:?}");
        take(&db, &project, Act::Submit, Who::Editor).await;
        let late = steps::take(&db, BASE, Wanted::new(&project, Act::Withdraw, "ana", Who::Editor)).await;
        assert!(matches!(late, Err(Refusal::Changed)), "{late:?}");
        let more = begun(&db).await;
        let wanted = Wanted { most_waiting: 1, ..Wanted::new(&more, Act::Submit, "ana", Who::Editor) };
        assert!(matches!(steps::take(&db, BASE, wanted).await, Err(Refusal::TooMany(1))));
        assert_eq!(projects::one(&db, &more.id).await.unwrap().unwrap(), more);
    })
    .await;
}

#[tokio::test]
async fn changes_of_what_is_published_can_be_dropped_or_refused_and_the_public_copy_stays() {
    for_each_engine(async |db| {
        let out = published(&db).await;
        let revised = take(&db, &out, Act::Revise, Who::Editor).await;
        let version = projects::save(&db, "ana", &out.id, revised.version, content("Autre")).await.unwrap();
        let changed = projects::one(&db, &out.id).await.unwrap().unwrap();
        assert_eq!((changed.version, changed.is_public()), (version, true));
        assert_eq!(changed.published.as_ref().unwrap().title, "Réseau");

        let sent = take(&db, &changed, Act::Submit, Who::Editor).await;
        let refused = take(&db, &sent, Act::Reject, Who::Reviewer).await;
        assert_eq!((refused.state, refused.content.title.as_str()), (ProjectState::Published, "Réseau"));
    })
    .await;
}

#[tokio::test]
async fn a_merge_needs_a_public_project_and_is_undone_to_where_it_was() {
    for_each_engine(async |db| {
        let (one, other) = (published(&db).await, published(&db).await);
        let draft = begun(&db).await;
        for into in [&one.id, &draft.id] {
            let wanted = Wanted { into: Some(into.clone()), ..Wanted::new(&one, Act::Merge, "rex", Who::Reviewer) };
            assert!(matches!(steps::take(&db, BASE, wanted).await, Err(Refusal::NotInto)), "{into}");
        }
        let wanted = Wanted { into: Some(other.id.clone()), ..Wanted::new(&one, Act::Merge, "rex", Who::Reviewer) };
        let merged = steps::take(&db, BASE, wanted).await.unwrap();

        assert!(!merged.is_public());
        let credit = projects::merged_into(&db, &other.id).await.unwrap();
        assert_eq!(credit.iter().map(|project| &project.id).collect::<Vec<_>>(), [&one.id]);
        let whole = take(&db, &merged, Act::Unmerge, Who::Reviewer).await;
        assert_eq!((whole.state, whole.into.clone(), whole.is_public()), (ProjectState::Published, None, true));
    })
    .await;
}

#[tokio::test]
async fn a_bulk_decision_is_undone_for_all_that_nobody_went_on_with() {
    for_each_engine(async |db| {
        let mut sent = Vec::new();
        for _ in 0..3 {
            sent.push(take(&db, &begun(&db).await, Act::Submit, Who::Editor).await);
        }
        for project in &sent {
            let wanted =
                Wanted { batch: Some("B".to_owned()), ..Wanted::new(project, Act::Publish, "rex", Who::Reviewer) };
            steps::take(&db, BASE, wanted).await.unwrap();
        }
        let gone_on = projects::one(&db, &sent[0].id).await.unwrap().unwrap();
        take(&db, &gone_on, Act::Confirm, Who::Editor).await;

        assert_eq!(steps::undo(&db, "somebody else", "B").await.unwrap(), (0, 0));
        assert_eq!(steps::undo(&db, "rex", "B").await.unwrap(), (2, 1));
        assert_eq!(steps::undo(&db, "rex", "B").await.unwrap(), (0, 1));
        let waiting: Vec<String> = review::queue(&db).await.unwrap().into_iter().map(|project| project.id).collect();
        assert_eq!(waiting.len(), 2);
        let back = projects::one(&db, &sent[1].id).await.unwrap().unwrap();
        assert_eq!((back.is_public(), back.published, back.times.published), (false, None, None));
        assert!(steps::of(&db, &back.id).await.unwrap()[0].is_undone);
    })
    .await;
}

#[tokio::test]
async fn whoever_writes_a_project_is_asked_once_a_year_whether_it_still_holds() {
    for_each_engine(async |db| {
        person(&db, "ana", Lang::Zh).await;
        let out = published(&db).await;
        let asked = async || stocktaking::reminders::remind(&db, BASE).await.unwrap();
        db.clock().advance(SignedDuration::from_hours(364 * 24));
        assert_eq!(asked().await, 0);
        db.clock().advance(SignedDuration::from_hours(2 * 24));
        assert_eq!((asked().await, asked().await), (1, 0));
        let letters = mail::posted_to(&db, "ana").await.unwrap();
        assert_eq!(letters.last().map(|letter| letter.template.as_str()), Some("project-reminder"));

        let now = projects::one(&db, &out.id).await.unwrap().unwrap();
        take(&db, &now, Act::Confirm, Who::Editor).await;
        db.clock().advance(SignedDuration::from_hours(360 * 24));
        assert_eq!(asked().await, 0);
    })
    .await;
}

#[tokio::test]
async fn a_reviewer_who_leaves_a_project_to_others_or_writes_it_has_a_conflict() {
    for_each_engine(async |db| {
        let project = begun(&db).await;
        assert!(review::has_conflict(&db, &project.id, "ana").await.unwrap(), "writes it");
        assert!(!review::has_conflict(&db, &project.id, "rex").await.unwrap());
        review::leave(&db, "rex", &project.id).await.unwrap();
        assert!(review::has_conflict(&db, &project.id, "rex").await.unwrap());
        assert_eq!(review::left(&db, "rex").await.unwrap(), [project.id]);
    })
    .await;
}

#[tokio::test]
async fn a_reviewer_is_told_once_what_came_to_their_region_and_nothing_of_other_regions() {
    for_each_engine(async |db| {
        for (reviewer, role, place) in [
            ("rex", Role::RegionalModerator, "region/AFR"),
            ("sol", Role::RegionalModerator, "region/ARB"),
            ("tom", Role::Secretariat, ""),
            ("uma", Role::Delegate, ""),
        ] {
            person(&db, reviewer, Lang::Fr).await;
            let grant = Grant {
                id: format!("grant-{reviewer}"),
                account: reviewer.to_owned(),
                role,
                place: place.to_owned(),
                region: None,
                first_day: db.clock().today("UTC"),
                last_day: None,
                granted_by: "test".to_owned(),
                is_withdrawn: false,
            };
            db.write(move |tx| Box::pin(async move { grants::add(tx, &grant).await })).await.unwrap();
        }
        let told = async |reviewer: &str| {
            let letters = mail::posted_to(&db, reviewer).await.unwrap();
            letters.iter().filter(|letter| letter.template == "projects-to-review").count()
        };
        assert_eq!(tell_reviewers(&db, BASE).await.unwrap(), 0, "nothing came");

        let mut project = begun(&db).await;
        project.content.states = vec!["SEN".to_owned()];
        projects::save(&db, "ana", &project.id, project.version, project.content.clone()).await.unwrap();
        let project = projects::one(&db, &project.id).await.unwrap().unwrap();
        take(&db, &project, Act::Submit, Who::Editor).await;

        assert_eq!(tell_reviewers(&db, BASE).await.unwrap(), 2);
        assert_eq!(tell_reviewers(&db, BASE).await.unwrap(), 0, "nobody is told twice");
        assert_eq!([told("rex").await, told("sol").await, told("tom").await, told("uma").await], [1, 0, 1, 0]);
    })
    .await;
}
