//! From a report to the register: nothing enters before an officer has decided, and nothing enters twice.

use groups::{
    Decision, Draft, Found, ProposalState, Reading, Refusal,
    intake::{self, Report},
    proposal::Proposal,
    store::{
        entries,
        readings::{self, Kept, Progress},
    },
};
use kit::db::{Db, testing::for_each_engine};
use language::Lang;
use vocabulary::{Addressee, Kind};

use crate::record::{Folder, load};

fn reading() -> Reading {
    Reading {
        id: "abc".into(),
        file_hash: "abc0".into(),
        file_name: "report.txt".into(),
        body: "group".into(),
        symbol: "C18/8".into(),
        lang: Lang::Ar,
        head: serde_json::json!({ "title": "تقرير" }),
        warnings: vec!["one".into()],
        read_by: "officer".into(),
        read_at: "2018-04-09T12:00:00.000Z".into(),
    }
}

fn items() -> Vec<Found> {
    let item = |path: &str, kind: Option<Kind>| Found {
        path: path.into(),
        label: "أ".into(),
        text: format!("طُلب إلى الأمانة {path}"),
        kind,
        also: vec![],
        addressees: vec![Addressee::Secretariat],
        due: Some("--02-24".into()),
        cites: vec!["WG-28/1".into(), "Resolution 1 (mod. 2016)".into(), "Resolution 2".into()],
        topics: vec!["forum".into()],
        evidence: serde_json::json!([{ "words": "طُلب", "start": 0, "end": 4 }]),
    };
    vec![
        item("2", None),
        item("2.6", Some(Kind::Agrees)),
        item("2.6.1", Some(Kind::Requests)),
        item("2.6.2", Some(Kind::Notes)),
    ]
}

async fn keep(db: &Db) -> Kept {
    db.write(|tx| Box::pin(async move { readings::put(tx, "officer", &reading(), &items()).await })).await.unwrap()
}

async fn decide(db: &Db, path: &str, decision: Decision) -> Result<Proposal, Refusal> {
    readings::decide(db, "officer", "abc", path, decision).await
}

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_says_so() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        assert_eq!(keep(&db).await, Kept::New);
        decide(&db, "2.6.1", Decision::Drop).await.unwrap();
        let before = (kit::journal::head(&db).await.unwrap(), readings::proposals(&db, "abc").await.unwrap());

        assert_eq!(keep(&db).await, Kept::Known("abc".into()));

        let after = (kit::journal::head(&db).await.unwrap(), readings::proposals(&db, "abc").await.unwrap());
        assert_eq!(before, after);
        assert_eq!(readings::all(&db).await.unwrap(), [reading()]);
    })
    .await;
}

#[tokio::test]
async fn only_an_accepted_item_enters_the_register() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        keep(&db).await;
        assert_eq!(entries::one(&db, "R-C18-8-2.6").await.unwrap(), None);

        decide(&db, "2.6", Decision::Accept).await.unwrap();
        let part = decide(&db, "2.6.1", Decision::Accept).await.unwrap();
        decide(&db, "2.6.2", Decision::Drop).await.unwrap();

        assert_eq!((part.state, part.entry.as_deref()), (ProposalState::Accepted, Some("R-C18-8-2.6.1")));
        let entry = entries::one(&db, "R-C18-8-2.6.1").await.unwrap().unwrap();
        assert_eq!((entry.parent.as_deref(), entry.read_in.as_deref()), (Some("R-C18-8-2.6"), Some("C18/8")));
        assert_eq!(entry.text.original(), Lang::Ar);
        assert_eq!(entry.cites, ["WG-28/1", "res-1", "Resolution 2"]);
        assert_eq!(entries::one(&db, "R-C18-8-2.6.2").await.unwrap(), None);
        let progress = readings::progress(&db, "abc").await.unwrap();
        assert_eq!(progress, Progress { items: 4, pending: 0, accepted: 2, dropped: 1 });
        let verbs: Vec<String> =
            kit::journal::of(&db, "proposal/abc/2.6.1").await.unwrap().into_iter().map(|e| e.verb).collect();
        assert_eq!(verbs, ["accepted"]);
    })
    .await;
}

#[tokio::test]
async fn a_corrected_item_enters_with_the_officers_values() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        keep(&db).await;
        let found = readings::proposal_at(&db, "abc", "2").await.unwrap().unwrap();
        assert_eq!(decide(&db, "2", Decision::Accept).await, Err(Refusal::NoKind));
        let draft = Draft {
            kind: Some(Kind::Informs),
            meeting: Some(28),
            due: "2017-02-24".parse().ok(),
            due_event: None,
            ..found.draft
        };

        let wrong = Draft { meeting: Some(99), ..draft.clone() };
        assert_eq!(decide(&db, "2", Decision::Correct(Box::new(wrong))).await, Err(Refusal::UnknownMeeting(99)));
        let wrong = Draft { topics: vec!["nonsense".into()], ..draft.clone() };
        assert_eq!(
            decide(&db, "2", Decision::Correct(Box::new(wrong))).await,
            Err(Refusal::UnknownTopic("nonsense".into()))
        );
        let wrong = Draft { text: " ".into(), ..draft.clone() };
        assert_eq!(decide(&db, "2", Decision::Correct(Box::new(wrong))).await, Err(Refusal::NoText));
        let kept = decide(&db, "2", Decision::Correct(Box::new(draft.clone()))).await.unwrap();

        assert_eq!((kept.state, kept.draft), (ProposalState::Corrected, draft));
        let entry = entries::one(&db, "R-C18-8-2").await.unwrap().unwrap();
        assert_eq!((entry.kind, entry.meeting.unwrap().meeting), (Kind::Informs, 28));
        assert_eq!(readings::proposal_at(&db, "abc", "2").await.unwrap().unwrap().found, items()[0]);
    })
    .await;
}

#[tokio::test]
async fn a_decision_taken_back_leaves_the_register_as_it_was() {
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        keep(&db).await;
        decide(&db, "2.6", Decision::Accept).await.unwrap();
        decide(&db, "2.6.1", Decision::Accept).await.unwrap();
        assert_eq!(decide(&db, "2.6", Decision::Accept).await, Err(Refusal::Decided));
        assert_eq!(decide(&db, "2.6", Decision::Undo).await, Err(Refusal::HasParts));

        decide(&db, "2.6.1", Decision::Undo).await.unwrap();
        let back = decide(&db, "2.6", Decision::Undo).await.unwrap();

        assert_eq!((back.state, back.entry, back.decided_by), (ProposalState::Pending, None, None));
        let list =
            entries::list(&db, &Default::default(), Default::default(), groups::store::Window::ALL).await.unwrap();
        assert_eq!(list.total, 4);
        assert_eq!(decide(&db, "2.6", Decision::Undo).await, Err(Refusal::Undecided));
        assert_eq!(decide(&db, "9.9", Decision::Drop).await, Err(Refusal::Unknown));
        assert!(decide(&db, "2.6", Decision::Accept).await.is_ok());
    })
    .await;
}

#[tokio::test]
async fn what_the_register_has_from_the_same_place_is_not_entered_twice() {
    for_each_engine(async |db| {
        let entry = "text = { en = \"The forum goes on.\" }";
        load(&db, &Folder::with(entry, "read_in = \"C18/8\"\ntext = { en = \"The forum goes on.\" }")).await;
        keep(&db).await;

        assert_eq!(decide(&db, "2.6.2", Decision::Accept).await, Err(Refusal::InRegister("R-2.6.2".into())));
        decide(&db, "2.6.2", Decision::Drop).await.unwrap();

        assert_eq!(readings::accept_pending(&db, "officer", "abc").await, Ok(2));
        assert_eq!(readings::accept_pending(&db, "officer", "abc").await, Ok(0));
    })
    .await;
}

/// The Arabic report on which the platform was first tried; it is not part of the repository.
#[tokio::test]
async fn a_real_report_becomes_entries_once() {
    let place = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/seed/c18-8-ar.txt");
    let Ok(bytes) = std::fs::read(place) else { return };
    let report = Report {
        file_name: "c18-8-ar.txt",
        bytes: &bytes,
        body: "group",
        symbol: Some("C18/8-A"),
        read_by: "officer",
        read_at: jiff::Timestamp::UNIX_EPOCH,
    };
    let (reading, items) = intake::read(&report).unwrap();
    assert_eq!((reading.symbol.as_str(), reading.lang), ("C18/8", Lang::Ar));
    for_each_engine(async |db| {
        load(&db, &Folder::record()).await;
        let (reading, items) = (reading.clone(), items.clone());
        let id = reading.id.clone();
        db.write(|tx| Box::pin(async move { readings::put(tx, "officer", &reading, &items).await })).await.unwrap();

        let accepted = readings::accept_pending(&db, "officer", &id).await.unwrap();

        let progress = readings::progress(&db, &id).await.unwrap();
        assert!(accepted > 100 && progress.pending == 0, "{progress:?}");
        let entry = entries::one(&db, "R-C18-8-2.6.16.3").await.unwrap().unwrap();
        assert_eq!((entry.kind, entry.addressees), (Kind::Requests, vec![Addressee::Secretariat]));
    })
    .await;
}
