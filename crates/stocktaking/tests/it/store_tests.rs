//! What is kept beside projects: the hash in the journal by which `hasila check` finds what was changed behind it, where projects were
//! taken up, and the walk through the register.

use kit::{
    db::{Db, Run, sql, testing::for_each_engine},
    journal::Wrong,
};
use stocktaking::{
    Project, demo, folder,
    states::{Act, Who},
    store::{
        self, Refusal,
        list::Filter,
        projects,
        steps::{self, Wanted},
        uses,
    },
    trust::KNOWN,
};

use crate::filing::content;

async fn change(db: &Db, statement: &'static str, id: &str) {
    let id = id.to_owned();
    db.write(move |tx| Box::pin(async move { tx.run(sql(statement).bind(&id)).await })).await.unwrap();
}

async fn published(db: &Db) -> Project {
    let id = projects::begin(db, "ana", KNOWN, content("Réseau")).await.unwrap();
    let mut project = projects::one(db, &id).await.unwrap().unwrap();
    for (act, who) in [(Act::Submit, Who::Editor), (Act::Publish, Who::Reviewer)] {
        project = steps::take(db, "https://h.example", Wanted::new(&project, act, "ana", who)).await.unwrap();
    }
    project
}

#[tokio::test]
async fn a_project_that_was_changed_behind_the_journal_is_found() {
    for_each_engine(async |db| {
        demo::load(&db, 20).await.unwrap();
        let written = published(&db).await;
        projects::begin(&db, "ana", KNOWN, content("Brouillon")).await.unwrap();
        assert_eq!(store::compare(&db).await.unwrap(), (22, Vec::new()));

        let other = demo::project(0).id;
        change(&db, "UPDATE projects SET state = 'archived' WHERE id = ?", &written.id).await;
        change(&db, "UPDATE projects SET published = NULL WHERE id = ?", &other).await;
        let (count, found) = store::compare(&db).await.unwrap();
        let mut found: Vec<_> = found.into_iter().map(|one| (one.subject, one.wrong)).collect();
        found.sort_by(|a, b| a.0.cmp(&b.0));
        let mut wanted = [written.subject(), format!("project/{other}")].map(|subject| (subject, Wrong::Other));
        wanted.sort_by(|a, b| a.0.cmp(&b.0));
        assert_eq!((count, found), (22, wanted.to_vec()));

        change(&db, "DELETE FROM project_facets WHERE project = ?", &other).await;
        change(&db, "DELETE FROM project_editors WHERE project = ?", &other).await;
        change(&db, "DELETE FROM projects WHERE id = ?", &other).await;
        let (_, found) = store::compare(&db).await.unwrap();
        assert!(
            found.iter().any(|one| one.wrong == Wrong::Gone && one.subject == format!("project/{other}")),
            "{found:?}"
        );
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_up_elsewhere_stays_as_it_was_then() {
    for_each_engine(async |db| {
        let project = published(&db).await;
        let take_up = async |id: &str| {
            let id = id.to_owned();
            db.decide(move |tx| Box::pin(async move { uses::take_up(tx, "ana", &id, "nomination/2019-7").await })).await
        };
        let first = take_up(&project.id).await.unwrap();
        assert_eq!((first.version, &first.content), (project.version, project.published.as_ref().unwrap()));

        let mut project = steps::take(&db, "", Wanted::new(&project, Act::Revise, "ana", Who::Editor)).await.unwrap();
        projects::save(&db, "ana", &project.id, project.version, content("Autre nom")).await.unwrap();
        project = projects::one(&db, &project.id).await.unwrap().unwrap();
        for (act, who) in [(Act::Submit, Who::Editor), (Act::Publish, Who::Reviewer)] {
            project = steps::take(&db, "", Wanted::new(&project, act, "ana", who)).await.unwrap();
        }
        assert_eq!(project.published.as_ref().unwrap().title, "Autre nom");
        assert_eq!(take_up(&project.id).await.unwrap(), first, "taken up once, it stays what the jury saw");
        assert_eq!(uses::of(&db, &project.id).await.unwrap(), [first]);
        assert_eq!(store::compare(&db).await.unwrap().1, []);

        let draft = projects::begin(&db, "ana", KNOWN, content("Brouillon")).await.unwrap();
        assert!(matches!(take_up(&draft).await, Err(Refusal::Unknown)), "only what everybody can read");
    })
    .await;
}

#[tokio::test]
async fn projects_go_out_as_a_file_and_come_back_the_same() {
    for_each_engine(async |db| {
        demo::load(&db, 30).await.unwrap();
        projects::begin(&db, "ana", KNOWN, content("Brouillon\nعربي")).await.unwrap();
        let folder = std::env::temp_dir().join(format!("hasila-projects-{}", kit::id::random(12)));
        std::fs::create_dir_all(&folder).unwrap();

        assert_eq!(folder::write(&db, &folder).await.unwrap(), 31);
        let read = folder::read(&folder).unwrap();
        let kept = projects::after(&db, "").await.unwrap();
        assert_eq!(read, kept);

        let fresh = kit::db::testing::sqlite().await;
        assert_eq!(projects::put_in(&fresh.db, "import", read).await.unwrap(), 31);
        assert_eq!(projects::after(&fresh.db, "").await.unwrap(), kept);
        assert_eq!(store::compare(&fresh.db).await.unwrap(), (31, Vec::new()));
        let again = folder::read(&folder).unwrap();
        assert_eq!(projects::put_in(&fresh.db, "import", again).await.unwrap(), 0, "the same again changes nothing");

        let file = folder.join("projects.jsonl");
        let whole = std::fs::read_to_string(&file).unwrap();
        std::fs::write(&file, whole.replacen("\"state\":\"published\"", "\"state\":\"thrown\"", 1)).unwrap();
        let wrong = folder::read(&folder).unwrap_err().to_string();
        assert!(wrong.starts_with("projects.jsonl:") && wrong.contains("thrown"), "{wrong}");
        std::fs::remove_dir_all(&folder).unwrap();
        assert!(folder::read(&folder).unwrap().is_empty());

        fresh.remove().await;
    })
    .await;
}

#[tokio::test]
async fn a_walk_through_the_register_gives_each_project_once_also_while_some_are_withdrawn() {
    for_each_engine(async |db| {
        demo::load(&db, 60).await.unwrap();
        let all_rows = projects::after(&db, "").await.unwrap();
        let public: Vec<String> = all_rows.into_iter().filter(Project::is_public).map(|project| project.id).collect();
        let (mut seen, mut after) = (Vec::new(), None);
        let filter = Filter::default();
        loop {
            let page = store::walk(&db, &filter, after.as_ref(), 7).await.unwrap();
            assert!(page.rows.len() <= 7);
            seen.extend(page.rows.into_iter().map(|project| project.id));
            if seen.len() == 7 {
                // What was on a page before goes: nobody after it is passed over.
                change(&db, "UPDATE projects SET is_public = FALSE WHERE id = ?", &seen[2]).await;
                assert_eq!(page.total, public.len() as i64);
            }
            after = page.next;
            if after.is_none() {
                break;
            }
        }
        let mut once = seen.clone();
        once.sort();
        assert_eq!(once, public);
    })
    .await;
}
