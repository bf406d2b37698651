//! What lists, single things and figures say of the small record, on both engines.

use groups::{
    DocumentKind, Due, Entry, RelationKind, Rule, SourceKind, Timeliness,
    store::{self, Count, List, Period, Window, documents, entries, figures, instruments, meetings},
};
use jiff::civil::date;
use kit::db::{
    Db,
    testing::{for_each_engine, sqlite},
};
use vocabulary::{Addressee, Kind};

use crate::record::{Folder, load};

async fn listed(db: &Db, filter: &entries::Filter, sort: entries::Sort) -> List<Entry> {
    entries::list(db, filter, sort, Window::page(1, 30)).await.unwrap()
}

fn ids(list: &List<Entry>) -> Vec<&str> {
    list.rows.iter().map(|entry| entry.id.as_str()).collect()
}

fn counts(counts: &[Count]) -> Vec<(&str, i64)> {
    counts.iter().map(|count| (count.value.as_str(), count.count)).collect()
}

#[tokio::test]
async fn entries_come_in_the_order_asked_for() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let all = entries::Filter::default();

        let by_path = listed(&db, &all, entries::Sort::Path).await;
        let by_due = listed(&db, &all, entries::Sort::Due).await;
        let by_meeting = listed(&db, &all, entries::Sort::Meeting).await;

        assert_eq!(ids(&by_path), ["R-2.6.2", "R-2.6.2.1", "R-2.6.10", "R-9.1"]);
        assert_eq!(ids(&by_due), ["R-2.6.2.1", "R-2.6.2", "R-2.6.10", "R-9.1"]);
        assert_eq!(ids(&by_meeting), ["R-2.6.2", "R-2.6.2.1", "R-2.6.10", "R-9.1"]);
        let second = entries::list(&db, &all, entries::Sort::Path, Window::page(2, 3)).await.unwrap();
        assert_eq!((ids(&second), second.total), (vec!["R-9.1"], 4));
    })
    .await;
}

#[tokio::test]
async fn an_entry_comes_back_as_it_was_put_in() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;

        let entry = entries::one(&db, "R-2.6.2.1").await.unwrap().unwrap();

        assert_eq!(
            (entry.body.as_str(), entry.kind, entry.also.as_slice()),
            ("group", Kind::Requests, &[Kind::Appreciates][..])
        );
        assert_eq!(entry.addressees, [Addressee::Secretariat]);
        let topics: Vec<String> = entry.topics.iter().map(|t| format!("{} {}", t.topic, t.provenance)).collect();
        assert_eq!(topics, ["forum confirmed", "SDG9 suggested"]);
        assert_eq!(entry.cites, ["WG-28/2", "A/RES/70/1", "res-1"]);
        assert_eq!(entry.due_at(date(2018, 2, 10)), Some(Due::Passed(1)));
        assert_eq!(entry.due_at(date(2018, 2, 9)), Some(Due::Soon(0)));
        assert_eq!(entry.due_at(date(2017, 2, 9)), Some(Due::Later));
        assert_eq!(entries::one(&db, "R-none").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn each_filter_leaves_what_it_says() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let none = entries::Filter::default;
        let day = date(2018, 2, 9);
        let cases: Vec<(entries::Filter, &[&str])> = vec![
            (entries::Filter { kind: Some(Kind::Appreciates), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { addressee: Some(Addressee::Secretariat), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { topic: "forum".parse().ok(), ..none() }, &["R-2.6.2", "R-2.6.2.1"]),
            (entries::Filter { meeting: Some(27), ..none() }, &["R-2.6.10"]),
            (entries::Filter { endorsed: Some(true), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { due: Some(entries::DueAt::Passed(date(2018, 2, 10))), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { due: Some(entries::DueAt::Passed(day)), ..none() }, &[]),
            (entries::Filter { due: Some(entries::DueAt::Soon(day)), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { body: Some("council".into()), ..none() }, &[]),
            (entries::Filter { words: "FORUM describe".into(), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { words: "المُنتدى".into(), ..none() }, &["R-2.6.2.1"]),
            (entries::Filter { words: "100%".into(), ..none() }, &["R-9.1"]),
            (entries::Filter { words: "thanks_".into(), ..none() }, &["R-9.1"]),
            (entries::Filter { words: "'; DROP TABLE entries".into(), ..none() }, &[]),
            (entries::Filter { words: "WG-28/1".into(), ..none() }, &["R-2.6.10"]),
        ];
        for (filter, expected) in cases {
            let list = listed(&db, &filter, entries::Sort::Path).await;
            assert_eq!(ids(&list), expected, "{filter:?}");
            assert_eq!(list.total, expected.len() as i64, "{filter:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_facet_counts_what_each_of_its_values_would_leave() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let filter = entries::Filter { meeting: Some(28), kind: Some(Kind::Requests), ..Default::default() };

        let list = listed(&db, &filter, entries::Sort::Path).await;

        assert_eq!(list.total, 1);
        assert_eq!(counts(list.facet("kind")), [("agrees", 1), ("appreciates", 1), ("requests", 1)]);
        assert_eq!(counts(list.facet("meeting")), [("28", 1)]);
        assert_eq!(counts(list.facet("topic")), [("SDG9", 1), ("forum", 1)]);
        assert_eq!(counts(list.facet("endorsed")), [("true", 1)]);
    })
    .await;
}

#[tokio::test]
async fn a_document_knows_its_deadline_and_its_family() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;

        let list =
            documents::list(&db, &documents::Filter::default(), documents::Sort::Symbol, Window::ALL).await.unwrap();

        let deadlines: Vec<_> =
            list.rows.iter().map(|kept| kept.deadline.map(|d| (d.rule, d.met(kept.document.received)))).collect();
        let expected =
            [Some((Rule::WorkingGroup, Timeliness::InTime)), Some((Rule::Secretariat, Timeliness::Late(13))), None];
        assert_eq!(deadlines, expected);
        assert_eq!(counts(list.facet("late")), [("false", 1), ("true", 1)]);
        assert_eq!(counts(list.facet("source")), [("member-state", 1), ("secretariat", 1)]);
        assert_eq!(counts(list.facet("state")), [("ARM", 1), ("RUS", 1)]);
        let late = documents::Filter { late: Some(true), ..Default::default() };
        let late = documents::list(&db, &late, documents::Sort::Received, Window::ALL).await.unwrap();
        assert_eq!(late.rows[0].document.symbol, "WG-28/2");
        let family = documents::family(&db, "WG-28/1(Rev.1)").await.unwrap();
        assert_eq!(family.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_moved_meeting_moves_its_deadlines() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;

        load(&db, &Folder::with("from = \"2016-02-18\"", "from = \"2016-02-17\"")).await;

        let kept = documents::one(&db, "WG-28/1").await.unwrap().unwrap();
        let deadline = kept.deadline.unwrap();
        assert_eq!((deadline.date, deadline.met(kept.document.received)), (date(2016, 2, 5), Timeliness::Late(1)));
    })
    .await;
}

#[tokio::test]
async fn everything_is_linked_both_ways() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let symbols = |kept: Vec<documents::Kept>| kept.into_iter().map(|k| k.document.symbol).collect::<Vec<_>>();
        let names = |entries: Vec<Entry>| entries.into_iter().map(|e| e.id).collect::<Vec<_>>();

        let related = documents::related_to(&db, "WG-28/1").await.unwrap();
        assert_eq!(related[0].document.relations[0].kind, RelationKind::Answers);
        assert_eq!(symbols(related), ["WG-28/2"]);
        assert_eq!(symbols(documents::of_symbols(&db, ["WG-28/2", "X"]).await.unwrap()), ["WG-28/2"]);
        assert_eq!(symbols(documents::kin(&db, "WG-28/1").await.unwrap()), ["WG-28/1", "WG-28/2"]);
        assert_eq!(symbols(documents::of_meeting(&db, "group", 28).await.unwrap()), ["WG-28/1", "WG-28/2", "WG-28/3"]);
        assert_eq!(symbols(documents::of_meeting(&db, "group", 27).await.unwrap()), Vec::<String>::new());
        let citing = |window| entries::citing(&db, ["WG-28/1", "res-1"], window);
        assert_eq!(citing(Window::ALL).await.unwrap(), (vec!["R-2.6.2.1".to_owned(), "R-2.6.10".to_owned()], 2));
        assert_eq!(citing(Window::page(1, 1)).await.unwrap(), (vec!["R-2.6.2.1".to_owned()], 2));
        assert_eq!(entries::citing(&db, ["WG-28/3"], Window::ALL).await.unwrap(), (Vec::new(), 0));
        let (whole, part) =
            (entries::one(&db, "R-2.6.2").await.unwrap(), entries::one(&db, "R-2.6.2.1").await.unwrap());
        assert_eq!(names(entries::kin(&db, &whole.unwrap()).await.unwrap()), ["R-2.6.2.1"]);
        assert_eq!(names(entries::kin(&db, &part.unwrap()).await.unwrap()), ["R-2.6.2"]);
        assert_eq!(names(entries::endorsed_by(&db, "council-2016").await.unwrap()), ["R-2.6.2.1"]);
        assert_eq!(meetings::with_document(&db, "WG-28/1").await.unwrap()[0].number, 28);
        assert_eq!(meetings::with_document(&db, "WG-28/3").await.unwrap()[0].number, 28);
        assert_eq!(store::sessions::on_instrument(&db, "res-1").await.unwrap()[0].acts[0].plenary, Some(3));
        assert_eq!(instruments::adopted_at(&db, "council-2016").await.unwrap()[0].versions[0].label, "mod. 2016");
        assert_eq!(store::bodies::children(&db, "council").await.unwrap()[0].id, "group");
        assert_eq!(store::consultations::one(&db, "forum-consultation").await.unwrap().unwrap().years, [2015, 2016]);
    })
    .await;
}

#[tokio::test]
async fn other_lists_are_narrowed_too() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let year = |year: &str| Period { from: year.parse().ok(), to: year.parse().ok() };

        let held = meetings::list(&db, &meetings::Filter { period: year("2015"), ..Default::default() }).await.unwrap();
        assert_eq!(held.iter().map(|meeting| meeting.number).collect::<Vec<_>>(), [27]);
        let found =
            meetings::list(&db, &meetings::Filter { words: "جنيف".into(), ..Default::default() }).await.unwrap();
        assert_eq!(found.iter().map(|meeting| meeting.number).collect::<Vec<_>>(), [28]);
        let filter = instruments::Filter { words: "role".into(), abrogated: Some(false), ..Default::default() };
        let list = instruments::list(&db, &filter, Window::ALL).await.unwrap();
        assert_eq!((list.total, list.rows.len(), counts(list.facet("kind"))), (1, 1, vec![("resolution", 1)]));
        let filter = documents::Filter {
            words: "forum".into(),
            kind: Some(DocumentKind::Contribution),
            source: Some(SourceKind::MemberState),
            state: Some("ARM".into()),
            period: year("2016"),
            ..Default::default()
        };
        let list = documents::list(&db, &filter, documents::Sort::Newest, Window::ALL).await.unwrap();
        assert_eq!((list.total, list.rows.len()), (1, 1));
    })
    .await;
}

#[tokio::test]
async fn a_figure_is_the_count_of_its_list() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;

        let all = figures::of(&db, Some("group"), Period::default(), date(2018, 1, 1)).await.unwrap();
        let later = Period { from: "2016".parse().ok(), to: None };
        let part = figures::of(&db, None, later, date(2018, 3, 1)).await.unwrap();

        assert_eq!((all.meetings, all.documents, all.documents_late, all.entries), (2, 3, 1, 4));
        assert_eq!((all.recommendations, all.endorsed, all.due_passed, all.due_soon), (2, 1, 0, 1));
        assert_eq!(counts(&all.entries_by_meeting), [("28", 2), ("27", 1)]);
        assert_eq!(counts(&all.documents_by_source), [("member-state", 1), ("secretariat", 1)]);
        assert_eq!((part.meetings, part.documents, part.entries, part.due_passed), (1, 3, 3, 1));
    })
    .await;
}

#[tokio::test]
async fn a_list_costs_the_same_statements_whatever_its_length_and_counts_once() {
    let fresh = sqlite().await;
    load(&fresh.db, &Folder::record()).await;
    let cost = async |window| {
        let before = fresh.db.statements();
        entries::list(&fresh.db, &Default::default(), entries::Sort::Path, window).await.unwrap();
        documents::list(&fresh.db, &Default::default(), documents::Sort::Symbol, window).await.unwrap();
        fresh.db.statements() - before
    };

    // On a slow machine it is asked again and again how far the journal is: the least of five has no part in that.
    let least = async |window| {
        let mut least = u64::MAX;
        for _ in 0..5 {
            least = least.min(cost(window).await);
        }
        least
    };
    // How far the journal is, two counts, two pages and what their rows name; then all but the pages is known.
    assert!(cost(Window::page(1, 1)).await >= 9);
    assert_eq!((least(Window::page(1, 1)).await, least(Window::page(1, 3)).await), (4, 4));
    fresh.remove().await;
}
