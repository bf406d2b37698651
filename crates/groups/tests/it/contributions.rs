//! What the database keeps of contributions, on both engines.

use groups::{
    Document, DocumentKind, Source, SourceKind,
    contribution::{Attachment, Content, Contribution, Form, Move, Purpose, Stage, Step},
    store::{
        contributions::{self, Filter, Kept, Refusal},
        documents,
    },
};
use kit::db::{Db, testing::for_each_engine};
use language::{Lang, Text};

use crate::record::{Folder, load, told};

fn draft() -> Contribution {
    Contribution {
        id: String::new(),
        body: "group".into(),
        meeting: 28,
        delegation: "ministry".into(),
        stage: Stage::Drafting,
        content: Content {
            lang: Lang::Ar,
            title: "مقترحات".into(),
            sources: vec![Source { kind: SourceKind::MemberState, state: Some("ARE".into()), name: None }],
            purpose: Purpose::Action,
            item: Some(2),
            requests: vec!["R-2.6.2.1".into()],
            form: Form::New,
            of: None,
            summary: String::new(),
            text: "النص.".into(),
            file: None,
            becomes: None,
        },
        version: 1,
        symbol: None,
        steps: vec![],
    }
}

fn step(what: Move) -> Step {
    Step { what, by: "somebody".into(), at: String::new(), why: "so".into(), rule: None, meeting: 28 }
}

fn document() -> Document {
    Document {
        symbol: String::new(),
        body: Some("group".into()),
        meeting: Some(28),
        number: None,
        kind: DocumentKind::Contribution,
        title: Text::new(Lang::Ar, "مقترحات"),
        sources: draft().content.sources,
        received: None,
        languages: vec![],
        relations: vec![],
        url: None,
        note: None,
    }
}

async fn begun(db: &Db) -> Contribution {
    load(db, &Folder::record()).await;
    contributions::begin(db, "somebody", draft()).await.unwrap()
}

#[tokio::test]
async fn every_version_is_kept_and_a_change_on_an_older_one_is_refused() {
    for_each_engine(async |db| {
        let first = begun(&db).await;
        let content = Content { text: "نص آخر.".into(), ..first.content.clone() };

        let second = contributions::change(&db, "other", &first.id, 1, (28, content.clone())).await.unwrap();
        let late = contributions::change(&db, "somebody", &first.id, 1, (28, first.content.clone())).await;
        let same = contributions::change(&db, "other", &first.id, 2, (28, content)).await.unwrap();

        assert!(matches!(late, Err(Refusal::Changed)));
        assert_eq!((second.version, same.version), (2, 2), "what changes nothing makes no version");
        let versions = contributions::versions(&db, &first.id).await.unwrap();
        let said = versions.iter().map(|one| (one.version, one.content.text.as_str(), one.by.as_str()));
        assert_eq!(said.collect::<Vec<_>>(), [(1, "النص.", "somebody"), (2, "نص آخر.", "other")]);
        contributions::comment(&db, "other", &first.id, "لماذا؟").await.unwrap();
        assert_eq!(contributions::comments(&db, &first.id).await.unwrap()[0].text, "لماذا؟");
    })
    .await;
}

#[tokio::test]
async fn every_file_that_a_version_names_or_has_named_is_known() {
    for_each_engine(async |db| {
        let first = begun(&db).await;
        let named = |hash: &str| Attachment { hash: hash.into(), name: "نص.pdf".into(), is_unread: hash == "scan" };
        for (seen, file) in [(1, Some(named("old"))), (2, Some(named("scan"))), (3, None)] {
            let content = Content { file, ..first.content.clone() };
            contributions::change(&db, "somebody", &first.id, seen, (28, content)).await.unwrap();
        }

        assert_eq!(contributions::files(&db).await.unwrap(), [named("old"), named("scan")]);
    })
    .await;
}

#[tokio::test]
async fn it_gets_the_next_symbol_with_its_document_in_one_step() {
    for_each_engine(async |db| {
        let id = begun(&db).await.id;
        let early = contributions::step(&db, &id, 1, step(Move::Publish), Some(document())).await;
        assert!(matches!(early, Err(Refusal::Undone(_))));
        let before = documents::symbols_of_meeting(&db, "group", 28).await.unwrap();

        contributions::step(&db, &id, 1, step(Move::Clear), None).await.unwrap();
        let published = contributions::step(&db, &id, 2, step(Move::Publish), Some(document())).await.unwrap();

        let symbol = published.symbol.clone().unwrap();
        assert!(!before.contains(&symbol), "a symbol is given once: {symbol}");
        let kept = documents::one(&db, &symbol).await.unwrap().unwrap().document;
        assert_eq!((kept.title.shown(Lang::Ar).text, kept.number.is_some()), ("مقترحات", true));
        assert_eq!(contributions::of_symbol(&db, &symbol).await.unwrap(), Some(published));
        assert_eq!(documents::symbols_of_meeting(&db, "group", 28).await.unwrap().len(), before.len() + 1);
    })
    .await;
}

#[tokio::test]
async fn lists_show_drafts_to_their_delegation_and_what_was_cleared_to_the_secretariat() {
    for_each_engine(async |db| {
        let id = begun(&db).await.id;
        let listed = async |filter: Filter| contributions::list(&db, &filter).await.unwrap().len();
        let own = Filter { delegations: vec!["ministry".into()], ..Filter::default() };
        let secretariat = Filter { sees_cleared: true, ..Filter::default() };

        assert_eq!((listed(Filter::default()).await, listed(own.clone()).await), (0, 1));
        assert_eq!(listed(secretariat.clone()).await, 0);
        contributions::step(&db, &id, 1, step(Move::Clear), None).await.unwrap();
        assert_eq!((listed(Filter::default()).await, listed(secretariat).await), (0, 1));
        let held = contributions::step(&db, &id, 2, Step { meeting: 29, ..step(Move::HoldOver) }, None).await.unwrap();
        assert_eq!((held.meeting, held.steps[1].meeting), (29, 29));
        assert_eq!(listed(Filter { stage: Some(Stage::HeldOver), ..Filter::default() }).await, 1);
    })
    .await;
}

/// One with two versions, a comment and a symbol, and one that was held over.
async fn whole(db: &Db) -> Vec<Kept> {
    let first = begun(db).await;
    let content =
        Content { text: "نص آخر.\nوسطر ثانٍ.".into(), requests: vec![], ..first.content.clone() };
    contributions::change(db, "other", &first.id, 1, (28, content)).await.unwrap();
    contributions::comment(db, "other", &first.id, "Please read.").await.unwrap();
    contributions::step(db, &first.id, 2, step(Move::Clear), None).await.unwrap();
    contributions::step(db, &first.id, 3, step(Move::Publish), Some(document())).await.unwrap();
    let other = contributions::begin(db, "somebody", draft()).await.unwrap();
    contributions::step(db, &other.id, 1, step(Move::Clear), None).await.unwrap();
    contributions::step(db, &other.id, 2, step(Move::HoldOver), None).await.unwrap();
    contributions::begin(db, "somebody", Contribution { content: untitled(), ..draft() }).await.unwrap();
    contributions::all_kept(db).await.unwrap()
}

fn untitled() -> Content {
    Content { title: String::new(), text: String::new(), ..draft().content }
}

#[tokio::test]
async fn contributions_go_out_in_files_and_come_back_the_same() {
    for_each_engine(async |db| {
        let kept = whole(&db).await;
        let folder = Folder::of(&[]);

        groups::export::write(&db, folder.path()).await.unwrap();

        assert!(load(&db, &folder).await.is_unchanged());
        for_each_engine(async |fresh| {
            load(&fresh, &folder).await;
            assert_eq!(contributions::all_kept(&fresh).await.unwrap(), kept);
            assert_eq!(groups::store::compare(&fresh).await.unwrap().1, [], "the journal says the same");
            assert_eq!(contributions::speaking_of(&fresh, "R-2.6.2.1").await.unwrap().len(), 1);
        })
        .await;
        assert_eq!(groups::store::compare(&db).await.unwrap().1, []);
    })
    .await;
}

#[tokio::test]
async fn a_contribution_whose_stage_its_steps_do_not_say_is_refused_with_its_line() {
    for_each_engine(async |db| {
        whole(&db).await;
        let folder = Folder::of(&[]);
        groups::export::write(&db, folder.path()).await.unwrap();
        let file = folder.path().join("contributions.toml");
        let text = std::fs::read_to_string(&file).unwrap();
        let broken = text.replacen("stage = \"held-over\"", "stage = \"published\"", 1);
        std::fs::write(&file, broken).unwrap();

        let refused = groups::import::load(&db, folder.path(), "test").await.unwrap_err();

        let told = told(&refused);
        assert!(told.contains("its last step left it held-over, not published"), "{told}");
        assert!(told.contains("contributions.toml"), "{told}");
        let id = |symbol: &str| text.split(symbol).next().unwrap().rsplit("id = \"").next().unwrap()[..10].to_owned();
        let published = id("stage = \"published\"");
        std::fs::write(&file, text.replacen(&published, "another001", 1)).unwrap();
        let refused = groups::import::load(&db, folder.path(), "test").await.unwrap_err();
        assert!(crate::record::told(&refused).contains(&format!("it belongs to the contribution {published}")));
    })
    .await;
}
