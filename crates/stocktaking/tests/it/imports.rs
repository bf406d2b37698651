//! Imports from the first look to the last row taken back, on both engines.

use std::fmt::Write as _;

use kit::{
    db::{Db, testing::for_each_engine},
    files::Files,
    journal,
};
use stocktaking::{
    import::{
        field::Field,
        look, run,
        stage::{Act, Stage},
        verdict::{Goes, Outcome},
    },
    states::ProjectState,
    store::{
        Refusal,
        imports::{
            self, Choice, Sent,
            rows::{self, Counts},
        },
        list::{self, Filter, Sort},
        mappings, projects,
    },
};
use tables::Limits;

pub const OFFICER: &str = "officer";
const HEADER: &str = "Code,Title,Language,Type,Description,Organization,Organization type,Country of organization,Coverage,Countries,Status,Start,Action lines,Beneficiaries";

/// A file of so many whole rows; `mark` makes titles differ.
pub fn csv(count: usize, mark: &str) -> String {
    let mut file = format!("{HEADER}\n");
    for number in 1..=count {
        let _ = writeln!(
            file,
            "P-{number},Village network {number}{mark},en,project,Fibre for rural schools.,Open Villages,NGO,Senegal,national,SN; Mali,ongoing,2017,С2,Youth"
        );
    }
    file
}

/// Sends a file; its columns go where they are proposed to.
pub async fn send(db: &Db, files: &Files, file: &str, (goes, whole): (Goes, bool)) -> String {
    let looked = look::look(file.as_bytes().to_vec(), Limits::default()).unwrap();
    let sent = Sent {
        source: "registry".to_owned(),
        harvest: None,
        file: files.keep(file.as_bytes().to_vec()).await.unwrap(),
        file_name: "projects.csv".to_owned(),
        kind: looked.kind.to_owned(),
        shape: looked.shape,
        columns: looked.columns,
        total: looked.total,
        mapping: looked.proposed.clone(),
        goes,
        whole,
        goes_on: false,
    };
    let id = imports::begin(db, OFFICER, sent).await.unwrap();
    imports::check(db, OFFICER, &id, Choice { mapping: looked.proposed, goes, whole }).await.unwrap();
    run::go_on(db, files, &id).await.unwrap();
    id
}

pub async fn put_in(db: &Db, files: &Files, file: &str, goes: Goes) -> String {
    let id = send(db, files, file, (goes, false)).await;
    act(db, files, &id, Act::Run).await;
    id
}

pub async fn act(db: &Db, files: &Files, id: &str, act: Act) {
    imports::act(db, OFFICER, id, act).await.unwrap();
    run::go_on(db, files, id).await.unwrap();
}

pub async fn counts(db: &Db, id: &str) -> Counts {
    rows::counts(db, id).await.unwrap()
}

pub async fn stage(db: &Db, id: &str) -> Stage {
    imports::one(db, id).await.unwrap().unwrap().stage
}

pub async fn public(db: &Db) -> i64 {
    list::list(db, &Filter::default(), Sort::Newest, 1, 0).await.unwrap().total
}

pub async fn project_of(db: &Db, id: &str, number: usize) -> stocktaking::Project {
    let rows = rows::page(db, id, None, (1000, 0)).await.unwrap();
    projects::one(db, rows[number].project.as_deref().unwrap()).await.unwrap().unwrap()
}

#[tokio::test]
async fn a_look_writes_nothing_and_the_same_file_again_changes_nothing() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let id = send(&db, &files, &csv(600, ""), (Goes::Published, false)).await;
        assert_eq!((stage(&db, &id).await, counts(&db, &id).await.put_in), (Stage::Checked, 600));
        assert_eq!(public(&db).await, 0, "nothing is written");

        act(&db, &files, &id, Act::Run).await;
        assert_eq!((stage(&db, &id).await, public(&db).await), (Stage::Done, 600));
        let first = project_of(&db, &id, 0).await;
        assert_eq!(
            (first.source.as_deref(), first.owner.as_str(), first.state),
            (Some("registry"), OFFICER, ProjectState::Published)
        );
        let entry = journal::of(&db, &first.subject()).await.unwrap().remove(0);
        assert_eq!((entry.actor.as_str(), entry.verb.as_str()), (OFFICER, "put-in"), "who publishes is named");
        let before = journal::head(&db).await.unwrap();

        let again = put_in(&db, &files, &csv(600, ""), Goes::Published).await;
        assert_eq!(counts(&db, &again).await, Counts { same: 600, ..Counts::default() });
        assert_eq!(project_of(&db, &again, 0).await, first);
        let entries = journal::since(&db, before).await.unwrap();
        assert!(entries.iter().all(|entry| entry.subject.starts_with("import/")), "no project was touched");
        assert!(matches!(journal::verify(&db).await.unwrap(), journal::Chain::Whole { .. }));
    })
    .await;
}

#[tokio::test]
async fn what_is_whole_goes_to_review_and_what_is_not_stays_a_draft_of_the_officer() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let file = csv(2, "").replacen(",Youth\n", ",Martians\n", 1);
        let id = put_in(&db, &files, &file, Goes::Review).await;

        let rows = rows::page(&db, &id, None, (10, 0)).await.unwrap();
        let states = [project_of(&db, &id, 0).await.state, project_of(&db, &id, 1).await.state];
        assert_eq!(states, [ProjectState::Draft, ProjectState::Submitted]);
        assert!(serde_json::to_string(&rows[0].notes).unwrap().contains("Martians"), "{:?}", rows[0].notes);
        assert_eq!(public(&db).await, 0);

        let published = send(&db, &files, &file.replace("P-", "Q-"), (Goes::Published, false)).await;
        let said = counts(&db, &published).await;
        assert_eq!((said.put_in, said.refused), (1, 1), "what is not whole is not published");
    })
    .await;
}

#[tokio::test]
async fn an_import_is_taken_back_but_for_what_somebody_changed_since() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let first = put_in(&db, &files, &csv(4, ""), Goes::Published).await;
        let before = project_of(&db, &first, 1).await;
        let second = put_in(&db, &files, &csv(6, " II"), Goes::Published).await;
        let said = counts(&db, &second).await;
        assert_eq!((said.changed, said.put_in), (4, 2));
        assert_eq!(project_of(&db, &second, 1).await.published.unwrap().title, "Village network 2 II");
        let touched = project_of(&db, &second, 0).await;
        let wanted = stocktaking::store::steps::Wanted::new(
            &touched,
            stocktaking::states::Act::Confirm,
            OFFICER,
            stocktaking::states::Who::Editor,
        );
        stocktaking::store::steps::take(&db, "http://x.example", wanted).await.unwrap();

        act(&db, &files, &second, Act::Undo).await;

        let said = counts(&db, &second).await;
        assert_eq!((stage(&db, &second).await, said.undone, said.left), (Stage::Undone, 5, 1));
        let after = project_of(&db, &second, 1).await;
        assert_eq!(
            (&after.content, &after.published, &after.times.published),
            (&before.content, &before.published, &before.times.published)
        );
        assert_eq!(project_of(&db, &second, 0).await.content.title, "Village network 1 II", "left as it is");
        assert_eq!(public(&db).await, 4, "what it put in is gone");
        let again = put_in(&db, &files, &csv(6, " II"), Goes::Published).await;
        let said = counts(&db, &again).await;
        assert_eq!((said.put_in, said.changed, said.same), (2, 3, 1), "it can come again");
    })
    .await;
}

#[tokio::test]
async fn what_somebody_changed_here_is_not_written_over() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let file = csv(1, "").replace(",Youth", ",");
        let id = put_in(&db, &files, &file, Goes::Review).await;
        let project = project_of(&db, &id, 0).await;
        let mut content = project.content.clone();
        content.summary = "Written here.".to_owned();
        projects::save(&db, OFFICER, &project.id, project.version, content).await.unwrap();

        let again = put_in(&db, &files, &file.replace("network", "web"), Goes::Review).await;

        assert_eq!(counts(&db, &again).await.refused, 1);
        assert_eq!(project_of(&db, &id, 0).await.content.summary, "Written here.");
    })
    .await;
}

#[tokio::test]
async fn all_or_nothing_is_nothing_where_a_row_is_refused_before_or_meanwhile() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let bad = csv(300, "").replace("P-299,Village network 299", "P-299,");
        let id = send(&db, &files, &bad, (Goes::Published, true)).await;
        assert!(matches!(imports::act(&db, OFFICER, &id, Act::Run).await, Err(Refusal::State)));

        // A row that could be put in when it was looked at, and no longer when its turn comes.
        let later = put_in(
            &db,
            &files,
            &csv(300, "")
                .lines()
                .enumerate()
                .filter(|(n, _)| [0, 300].contains(n))
                .map(|(_, l)| format!("{l}\n"))
                .collect::<String>(),
            Goes::Published,
        )
        .await;
        let held = project_of(&db, &later, 0).await;
        let changed = send(&db, &files, &csv(300, " II"), (Goes::Published, true)).await;
        assert_eq!(counts(&db, &changed).await.refused, 0);
        let wanted = stocktaking::store::steps::Wanted::new(
            &held,
            stocktaking::states::Act::Withdraw,
            OFFICER,
            stocktaking::states::Who::Editor,
        );
        stocktaking::store::steps::take(&db, "http://x.example", wanted).await.unwrap();
        act(&db, &files, &changed, Act::Run).await;

        assert_eq!((stage(&db, &changed).await, public(&db).await), (Stage::Undone, 0));
        assert_eq!(counts(&db, &changed).await.refused, 1, "the row that hindered it is named");
    })
    .await;
}

#[tokio::test]
async fn it_stops_and_goes_on_from_there_and_each_row_comes_once() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let id = send(&db, &files, &csv(700, ""), (Goes::Published, false)).await;
        imports::act(&db, OFFICER, &id, Act::Run).await.unwrap();
        imports::act(&db, OFFICER, &id, Act::Stop).await.unwrap();
        run::go_on(&db, &files, &id).await.unwrap();
        assert_eq!((stage(&db, &id).await, public(&db).await), (Stage::Stopped, 0));

        // Two workers at once, as after a quick stop and go: the rows come once.
        imports::act(&db, OFFICER, &id, Act::Resume).await.unwrap();
        let (one, two) = tokio::join!(run::go_on(&db, &files, &id), run::go_on(&db, &files, &id));
        assert!(one.is_ok() && two.is_ok());
        assert_eq!((stage(&db, &id).await, public(&db).await), (Stage::Done, 700));
        let import = imports::one(&db, &id).await.unwrap().unwrap();
        assert_eq!((import.done, import.place), (700, 701));
    })
    .await;
}

#[tokio::test]
async fn an_identifier_that_stands_twice_counts_once_and_a_mapping_is_remembered_by_the_form_of_the_file() {
    for_each_engine(async |db| {
        let files = Files::in_database(db.clone());
        let file = format!("{}P-1,Another,,,,,,,,,,,,\n", csv(2, ""));
        let id = send(&db, &files, &file, (Goes::Review, false)).await;

        let refused = rows::page(&db, &id, Some(Outcome::Refused), (10, 0)).await.unwrap();
        assert_eq!(refused.iter().map(|row| row.number).collect::<Vec<_>>(), [4]);
        let shape = imports::one(&db, &id).await.unwrap().unwrap().sent.shape;
        let remembered = mappings::of_shape(&db, &shape).await.unwrap().unwrap();
        assert_eq!(remembered.mapping.columns.get("Code"), Field::find("identifier").as_ref());
        let named = mappings::of_name(&db, "registry").await.unwrap().unwrap();
        assert_eq!((named.shape, mappings::all(&db).await.unwrap().len()), (shape, 1));
        act(&db, &files, &id, Act::Run).await;
        assert!(matches!(imports::act(&db, OFFICER, &id, Act::Discard).await, Err(Refusal::State)));
        assert_eq!(imports::all(&db).await.unwrap().len(), 1);
    })
    .await;
}
