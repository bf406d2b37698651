//! The register by its index: it answers as the rows do, follows what is published, and is never in the way.

use std::{collections::BTreeMap, path::PathBuf};

use kit::db::{Db, testing::for_each_engine};
use language::Lang;
use stocktaking::{
    Content, Project, RegisterIndex, demo,
    register::{self, Asked, Face},
    states::{Act, Who},
    store::{
        list::{self, Filter, Found, Sort},
        projects,
        steps::{self, Wanted},
    },
    trust::KNOWN,
};

use crate::filing::{content, person};

fn asked(filter: Filter, sort: Sort) -> Asked {
    Asked { filter, sort, lang: Lang::En, offset: 0, limit: 100, face: Face::Page }
}

fn words(words: &str) -> Filter {
    Filter { words: words.to_owned(), ..Filter::default() }
}

async fn find(db: &Db, index: &RegisterIndex, words: &str) -> Found {
    register::find(db, Some(index), &asked(self::words(words), Sort::Best)).await.unwrap()
}

fn ids(found: &Found) -> Vec<&str> {
    found.rows.iter().map(|project| project.id.as_str()).collect()
}

/// A published project that says this.
async fn published(db: &Db, content: Content) -> Project {
    let id = projects::begin(db, "ana", KNOWN, content).await.unwrap();
    let mut project = projects::one(db, &id).await.unwrap().unwrap();
    for (act, who) in [(Act::Submit, Who::Editor), (Act::Publish, Who::Reviewer)] {
        project = take(db, &project, act, who).await;
    }
    project
}

async fn take(db: &Db, project: &Project, act: Act, who: Who) -> Project {
    let by = if who == Who::Editor { "ana" } else { "rex" };
    steps::take(db, "https://h.example", Wanted::new(project, act, by, who)).await.unwrap()
}

fn folder() -> PathBuf {
    std::env::temp_dir().join(format!("hasila-index-{}", kit::id::random(8)))
}

#[tokio::test]
async fn filters_counts_and_orders_are_those_of_the_rows() {
    for_each_engine(async |db| {
        demo::load(&db, 60).await.unwrap();
        let index = RegisterIndex::in_memory();
        assert!(index.ready(&db).await.is_some());
        let chosen = |values: &[(&'static str, &str)]| {
            let own = values.iter().map(|(facet, value)| (*facet, vec![(*value).to_owned()]));
            Filter { words: String::new(), chosen: BTreeMap::from_iter(own) }
        };
        for filter in [chosen(&[]), chosen(&[("line", "C2")]), chosen(&[("line", "C2"), ("region", "AFR")])] {
            for sort in [Sort::Newest, Sort::Title, Sort::Stalest] {
                let own = register::find(&db, Some(&index), &asked(filter.clone(), sort)).await.unwrap();
                let rows = list::list(&db, &filter, sort, 100, 0).await.unwrap();
                assert_eq!((own.total, &own.counts), (rows.total, &rows.counts), "{filter:?}");
                // Projects of one moment may stand in either order.
                let key = |project: &Project| match sort {
                    Sort::Title => language::fold(&project.published.as_ref().unwrap().title),
                    Sort::Stalest => project.times.confirmed.clone().unwrap(),
                    _ => project.times.published.clone().unwrap(),
                };
                let keys = |found: &Found| found.rows.iter().map(key).collect::<Vec<_>>();
                assert_eq!(keys(&own), keys(&rows), "{filter:?} {sort:?}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn words_are_found_in_their_forms_mistakes_are_told_and_the_best_comes_first() {
    for_each_engine(async |db| {
        person(&db, "ana", Lang::En).await;
        let plain = |lang: Lang, title: &str, summary: &str| Content {
            title: title.to_owned(),
            summary: summary.to_owned(),
            states: vec!["SEN".to_owned()],
            ..Content::new(lang)
        };
        let aside = published(&db, plain(Lang::En, "Radio", "One of its schools has a library.")).await;
        let first = published(&db, plain(Lang::En, "Libraries of schools", "A library in every school.")).await;
        let arabic = published(&db, plain(Lang::Ar, "شبكة", "تعمل مع البلديات والمنظمات")).await;
        let chinese = published(&db, plain(Lang::Zh, "农村宽带网络", "村庄")).await;
        let index = RegisterIndex::in_memory();

        let found = find(&db, &index, "library school").await;
        assert_eq!(ids(&found), [&first.id, &aside.id]);
        assert!(found.told.hits.iter().all(|hit| !hit.passage.marks.is_empty()), "{:?}", found.told);
        assert_eq!(ids(&find(&db, &index, "\"library in every school\"").await), [&first.id]);
        assert_eq!(ids(&find(&db, &index, "منظمة").await), [&arabic.id]);
        assert_eq!(ids(&find(&db, &index, "宽带").await), [&chinese.id]);
        assert_eq!(ids(&find(&db, &index, &first.id.to_lowercase()).await), [&first.id]);
        assert_eq!(find(&db, &index, "Сенегал").await.total, 4, "a State by its name in any language");

        let mistaken = find(&db, &index, "libary").await;
        assert_eq!(mistaken.told.corrections[0].used, ["library"]);
        assert_eq!(mistaken.total, 2);
        assert_eq!(find(&db, &index, "library zzzzzz").await.told.unknown, ["zzzzzz"]);
        assert!(find(&db, &index, "%").await.told.refusal.is_some());
        // Projects of one State alone are not alike: its name is no word that they say.
        let similar = register::similar(&db, Some(&index), &first.id, 5).await.unwrap();
        assert!(similar.iter().all(|project| project.id == aside.id), "{similar:?}");
    })
    .await;
}

#[tokio::test]
async fn what_is_published_is_found_at_once_and_what_is_withdrawn_never_again() {
    for_each_engine(async |db| {
        person(&db, "ana", Lang::En).await;
        let index = RegisterIndex::in_memory();
        assert_eq!(find(&db, &index, "Leuchtturm").await.total, 0);
        let other_node = RegisterIndex::in_memory();
        let project = published(&db, content("Leuchtturm")).await;

        assert_eq!(ids(&find(&db, &index, "Leuchtturm").await), [&project.id]);
        assert_eq!(ids(&find(&db, &other_node, "Leuchtturm").await), [&project.id]);
        let revised = take(&db, &project, Act::Revise, Who::Editor).await;
        projects::save(&db, "ana", &project.id, revised.version, content("Hafen")).await.unwrap();
        assert_eq!(find(&db, &index, "Hafen").await.total, 0, "a draft is nobody's to find");
        assert_eq!(find(&db, &index, "Leuchtturm").await.total, 1);
        let changed = projects::one(&db, &project.id).await.unwrap().unwrap();
        let gone = take(&db, &changed, Act::Withdraw, Who::Editor).await;
        assert_eq!(find(&db, &index, "Leuchtturm").await.total, 0);
        take(&db, &gone, Act::Restore, Who::Editor).await;
        assert_eq!(find(&db, &index, "Leuchtturm").await.total, 1, "what was published is there again");
    })
    .await;
}

#[tokio::test]
async fn an_index_that_fails_is_replaced_and_the_rows_answer_meanwhile() {
    for_each_engine(async |db| {
        demo::load(&db, 12).await.unwrap();
        let index = RegisterIndex::in_folder(folder());
        assert!(find(&db, &index, "réseaux").await.total > 0);
        index.fail(&db).await;

        assert!(index.ready(&db).await.is_none());
        let found = find(&db, &index, "reseau").await;
        assert!(found.total > 0 && found.told.hits.is_empty(), "by the rows");
        db.clock().advance(jiff::SignedDuration::from_mins(2));
        assert!(!find(&db, &index, "réseaux").await.told.hits.is_empty(), "by a new index");
    })
    .await;
}

#[tokio::test]
async fn an_index_in_a_folder_is_taken_up_again_and_one_of_another_record_is_not() {
    let folder = folder();
    for_each_engine(async |db| {
        // Each engine has a record of its own: the second finds the index of the first.
        demo::load(&db, 12).await.unwrap();
        let all = list::list(&db, &Filter::default(), Sort::Title, 100, 0).await.unwrap();
        {
            let index = RegisterIndex::in_folder(folder.clone());
            assert_eq!(index.ready(&db).await.unwrap().len(), all.total as u64);
        }
        demo::load(&db, 20).await.unwrap();
        let statements = db.statements();
        let index = RegisterIndex::in_folder(folder.clone());
        let more = index.ready(&db).await.unwrap().len();
        assert!(more > all.total as u64, "it went on from where it was: {more}");
        assert!(db.statements() - statements < 10);
    })
    .await;
    // The engine may still be writing behind: what is left there hurts nobody.
    std::fs::remove_dir_all(&folder).ok();
}

#[tokio::test]
async fn a_file_has_all_that_was_found_however_much() {
    for_each_engine(async |db| {
        demo::load(&db, 340).await.unwrap();
        let index = RegisterIndex::in_memory();
        let file =
            |offset: i64| Asked { face: Face::File, offset, limit: 20_000, ..asked(words("-zzzzzz"), Sort::Title) };
        let whole = register::find(&db, Some(&index), &file(0)).await.unwrap();
        assert!(whole.total > 200, "more than the index gives at once: {}", whole.total);
        assert_eq!(whole.rows.len() as i64, whole.total);
        let rest = register::find(&db, Some(&index), &file(150)).await.unwrap();
        assert_eq!(ids(&rest), ids(&whole)[150..]);
    })
    .await;
}

#[tokio::test]
async fn what_takes_long_to_bring_in_is_brought_in_behind_and_the_rows_answer_meanwhile() {
    for_each_engine(async |db| {
        demo::load(&db, 620).await.unwrap();
        let index = RegisterIndex::in_memory();
        assert!(index.ready(&db).await.is_none(), "nobody waits for hundreds");
        assert!(find(&db, &index, "reseau").await.total > 0, "by the rows");

        for _ in 0..2400 {
            if index.ready(&db).await.is_some() {
                break;
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        let all = list::list(&db, &Filter::default(), Sort::Title, 1, 0).await.unwrap().total;
        assert_eq!(index.ready(&db).await.unwrap().len(), all as u64);
    })
    .await;
}
