//! Which projects changed for the public since a position of the journal.

use kit::db::{Db, testing::for_each_engine};
use language::Lang;
use stocktaking::{
    Project, demo,
    states::{Act, Who},
    store::{
        projects,
        since::{Changed, changed_since},
        steps::{self, Wanted},
    },
    trust::KNOWN,
};

use crate::filing::{content, person};

/// Takes a step and says which projects changed by it.
async fn changed_by(db: &Db, project: &mut Project, act: Act, who: Who) -> Vec<String> {
    let before = changed_since(db, 0).await.unwrap().reached;
    let wanted = Wanted::new(project, act, if who == Who::Editor { "ana" } else { "rex" }, who);
    *project = steps::take(db, "https://h.example", wanted).await.unwrap();
    changed_since(db, before).await.unwrap().ids
}

#[tokio::test]
async fn whatever_comes_to_the_public_or_leaves_it_is_told_and_what_editors_write_is_not() {
    for_each_engine(async |db| {
        person(&db, "ana", Lang::En).await;
        demo::load(&db, 12).await.unwrap();
        let all = changed_since(&db, 0).await.unwrap();
        let all_rows = projects::after(&db, "").await.unwrap();
        let public: Vec<String> = all_rows.into_iter().filter(Project::is_public).map(|project| project.id).collect();
        assert_eq!(all.ids, public);
        assert_eq!(changed_since(&db, all.reached).await.unwrap(), Changed { ids: vec![], reached: all.reached });

        let id = projects::begin(&db, "ana", KNOWN, content("Réseau")).await.unwrap();
        let mut project = projects::one(&db, &id).await.unwrap().unwrap();
        let told = vec![id];
        for (act, who, expected) in [
            (Act::Submit, Who::Editor, &[][..]),
            (Act::Publish, Who::Reviewer, &told),
            (Act::Revise, Who::Editor, &[]),
            (Act::Withdraw, Who::Editor, &told),
            // What was published of it is to be read again.
            (Act::Restore, Who::Editor, &told),
        ] {
            assert_eq!(changed_by(&db, &mut project, act, who).await, expected, "{act:?}");
        }
    })
    .await;
}
