//! Imports that are all or nothing: whichever way somebody reads the register, they see none of it or all of it; on both engines.

use std::ops::ControlFlow;

use kit::{
    db::{Db, testing::for_each_engine},
    files::Files,
};
use language::Lang;
use stocktaking::{
    RegisterIndex,
    import::{
        row::Reader,
        run,
        stage::{Act, Stage},
        verdict::{Goes, Outcome},
    },
    register::{Asked, Face, find},
    states::Who,
    store::{
        figures,
        imports::{
            self,
            rows::{self, Counts},
        },
        list::{self, Filter, Sort},
        projects,
        steps::{self, Wanted},
    },
};
use tables::{Limits, Record, Source};

use super::imports::{OFFICER, act, counts, csv, project_of, public, put_in, send, stage};

/// Takes the rows of a file up to a number, as the job would before it dies.
async fn take_some(db: &Db, id: &str, file: &str, most: u64) {
    let import = imports::one(db, id).await.unwrap().unwrap();
    let source = Source::open(file.as_bytes().to_vec(), Limits::default()).unwrap();
    let reader = Reader::new(&import.sent.mapping, source.header());
    let mut some = Vec::new();
    source
        .each(&mut |number, record| {
            let Record::Cells(cells) = record else { return ControlFlow::Break(()) };
            some.extend((number <= most).then(|| reader.read(number, &cells)));
            ControlFlow::Continue(())
        })
        .unwrap();
    assert!(imports::take(db, id, some).await.unwrap());
}

/// What everybody who reads the register sees of it, whichever way they look: how many there are, and the titles of the first.
async fn seen(db: &Db, index: &RegisterIndex) -> (Vec<i64>, Vec<String>) {
    let rows = list::list(db, &Filter::default(), Sort::Title, 300, 0).await.unwrap();
    let walked = stocktaking::store::walk(db, &Filter::default(), None, 300).await.unwrap();
    let words = Filter { words: "village".to_owned(), ..Filter::default() };
    let asked = Asked { filter: words, sort: Sort::Title, lang: Lang::En, offset: 0, limit: 50, face: Face::Page };
    let found = find(db, Some(index), &asked).await.unwrap();
    let facts = figures::facts(db).await.unwrap();
    let folder = std::env::temp_dir().join(format!("hasila-held-{}", kit::id::short()));
    std::fs::create_dir(&folder).unwrap();
    let written = stocktaking::folder::write(db, &folder).await.unwrap();
    std::fs::remove_dir_all(folder).unwrap();
    let own = projects::of_editor(db, OFFICER).await.unwrap();
    let counted: i64 = rows.of("line").iter().map(|(_, count)| count).sum();
    let counts = [
        rows.total,
        counted,
        walked.total,
        found.total,
        length(facts.iter().count()),
        length(written),
        length(own.len()),
    ];
    let mut titles: Vec<String> = [&rows.rows, &walked.rows, &found.rows, &own]
        .into_iter()
        .flatten()
        .map(|one| one.content.title.clone())
        .collect();
    titles.sort();
    titles.dedup();
    (counts.to_vec(), titles)
}

fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap()
}

#[tokio::test]
async fn a_reader_sees_all_of_all_or_nothing_or_nothing() {
    for_each_engine(async |db| {
        let (files, index) = (Files::in_database(db.clone()), RegisterIndex::in_memory());
        let before = put_in(&db, &files, &csv(2, ""), Goes::Published).await;
        let old = seen(&db, &index).await;
        assert_eq!(old, (vec![2; 7], vec!["Village network 1".to_owned(), "Village network 2".to_owned()]));

        // It dies in the middle, with rows that are new and rows that change what is there.
        let file = csv(40, " II");
        let id = send(&db, &files, &file, (Goes::Published, true)).await;
        imports::act(&db, OFFICER, &id, Act::Run).await.unwrap();
        take_some(&db, &id, &file, 30).await;
        assert_eq!(imports::one(&db, &id).await.unwrap().unwrap().done, 29);
        assert_eq!(seen(&db, &index).await, old, "nobody sees a part");
        let held = rows::page(&db, &id, Some(Outcome::PutIn), (1, 0)).await.unwrap().remove(0).project.unwrap();
        assert_eq!(projects::one(&db, &held).await.unwrap(), None);
        assert_eq!(stocktaking::store::compare(&db).await.unwrap().1, vec![], "the journal knows of it");

        // It goes on from there and ends.
        run::go_on(&db, &files, &id).await.unwrap();
        let new = seen(&db, &index).await;
        assert_eq!((stage(&db, &id).await, &new.0), (Stage::Done, &vec![40; 7]));
        assert!(new.1.iter().all(|title| title.ends_with(" II")), "{:?}", new.1);
        assert_eq!(counts(&db, &id).await, Counts { put_in: 38, changed: 2, ..Counts::default() });

        act(&db, &files, &id, Act::Undo).await;
        assert_eq!(seen(&db, &index).await, old, "and is taken back");
        assert_eq!(stocktaking::store::compare(&db).await.unwrap(), (2, vec![]));
        assert_eq!(stage(&db, &before).await, Stage::Done);
    })
    .await;
}

#[tokio::test]
async fn all_or_nothing_that_was_stopped_or_was_overtaken_leaves_nothing() {
    for_each_engine(async |db| {
        let (files, index) = (Files::in_database(db.clone()), RegisterIndex::in_memory());
        let before = put_in(&db, &files, &csv(1, ""), Goes::Published).await;
        let old = seen(&db, &index).await;
        let file = csv(20, " II");

        let stopped = send(&db, &files, &file, (Goes::Published, true)).await;
        imports::act(&db, OFFICER, &stopped, Act::Run).await.unwrap();
        take_some(&db, &stopped, &file, 10).await;
        act(&db, &files, &stopped, Act::Stop).await;
        assert_eq!(seen(&db, &index).await, old);
        act(&db, &files, &stopped, Act::Undo).await;
        assert_eq!((stage(&db, &stopped).await, seen(&db, &index).await), (Stage::Undone, old.clone()));

        // Somebody changes a project after its row was taken and before the last one is.
        let overtaken = send(&db, &files, &file, (Goes::Published, true)).await;
        imports::act(&db, OFFICER, &overtaken, Act::Run).await.unwrap();
        take_some(&db, &overtaken, &file, 10).await;
        let project = project_of(&db, &before, 0).await;
        let wanted = Wanted::new(&project, stocktaking::states::Act::Withdraw, OFFICER, Who::Editor);
        steps::take(&db, "http://x.example", wanted).await.unwrap();
        run::go_on(&db, &files, &overtaken).await.unwrap();

        assert_eq!((stage(&db, &overtaken).await, public(&db).await), (Stage::Undone, 0));
        let refused = rows::page(&db, &overtaken, Some(Outcome::Refused), (9, 0)).await.unwrap();
        assert_eq!(refused.iter().map(|row| row.number).collect::<Vec<_>>(), [2], "the row that hindered it is named");
        assert_eq!(stocktaking::store::compare(&db).await.unwrap(), (1, vec![]), "nothing else is left");
    })
    .await;
}
