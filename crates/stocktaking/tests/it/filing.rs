//! Projects begun and written: limits for strangers, changes of others, partners by invitation.

use jiff::SignedDuration;
use kit::db::{Db, testing::for_each_engine};
use language::Lang;
use people::{Account, AccountState, store::accounts};
use stocktaking::{
    Content,
    letters::Guest,
    store::{Refusal, editors, projects},
    trust::{KNOWN, STRANGER},
};

/// Somebody with an address for letters.
pub async fn person(db: &Db, id: &'static str, lang: Lang) {
    let made_at = db.clock().now();
    let account = Account {
        id: id.to_owned(),
        name: id.to_owned(),
        address: Some(format!("{id}@example.org")),
        confirmed_at: Some(made_at),
        lang,
        state: AccountState::Active,
        closing_at: None,
        password: None,
        is_shown: false,
        made_at,
    };
    db.write(move |tx| Box::pin(async move { accounts::add(tx, "test", &account).await })).await.unwrap();
}

/// What a project says, whole enough to be sent.
pub fn content(title: &str) -> Content {
    Content { title: title.to_owned(), ..stocktaking::demo::project(8).content }
}

#[tokio::test]
async fn a_stranger_begins_a_few_and_one_who_is_known_many() {
    for_each_engine(async |db| {
        for number in 0..STRANGER.drafts {
            let id = projects::begin(&db, "ana", STRANGER, content("One")).await.unwrap();
            assert_eq!(id.len(), 5, "{number}: {id}");
        }
        let refused = projects::begin(&db, "ana", STRANGER, content("One too many")).await;
        assert!(matches!(refused, Err(Refusal::TooMany(5))), "{refused:?}");
        assert!(projects::begin(&db, "ana", KNOWN, content("Known")).await.is_ok());
        assert!(projects::begin(&db, "ben", STRANGER, content("Other")).await.is_ok());
        assert_eq!(projects::of_editor(&db, "ana").await.unwrap().len(), 6);
    })
    .await;
}

#[tokio::test]
async fn a_change_that_saw_an_earlier_version_is_refused_unless_it_says_the_same() {
    for_each_engine(async |db| {
        let id = projects::begin(&db, "ana", KNOWN, content("First")).await.unwrap();
        assert_eq!(projects::save(&db, "ana", &id, 1, content("Second")).await.unwrap(), 2);

        let late = projects::save(&db, "ben", &id, 1, content("Third")).await;
        assert!(matches!(late, Err(Refusal::Changed)), "{late:?}");
        assert_eq!(projects::save(&db, "ben", &id, 1, content("Second")).await.unwrap(), 2);
        assert!(matches!(projects::save(&db, "ana", "ZZZZZ", 1, content("x")).await, Err(Refusal::Unknown)));

        let kept = projects::one(&db, &id).await.unwrap().unwrap();
        let is_public = kept.is_public();
        assert_eq!((kept.content, kept.version, is_public), (content("Second"), 2, false));
    })
    .await;
}

#[tokio::test]
async fn an_invitation_is_followed_once_and_ends_after_a_month() {
    for_each_engine(async |db| {
        let id = projects::begin(&db, "ana", KNOWN, content("Together")).await.unwrap();
        let project = projects::one(&db, &id).await.unwrap().unwrap();
        let guest = |address: &str| Guest { address: address.to_owned(), lang: Lang::Ar, from: "Ana".to_owned() };
        for (secret, address) in [("s1", "ben@example.org"), ("s2", "eva@example.org")] {
            editors::invite(&db, "ana", &project, (secret, "https://h.example"), guest(address)).await.unwrap();
        }
        assert_eq!(editors::invitations(&db, &id).await.unwrap().len(), 2);

        assert_eq!(editors::accept(&db, "ben", "s1").await.unwrap(), id);
        assert!(matches!(editors::accept(&db, "eva", "s1").await, Err(Refusal::Unknown)), "it was Ben's");
        db.clock().advance(SignedDuration::from_hours(31 * 24));
        assert!(matches!(editors::accept(&db, "eva", "s2").await, Err(Refusal::Unknown)), "it is too late");
        assert_eq!(editors::sweep(&db).await.unwrap(), 2);
        assert_eq!(editors::invitations(&db, &id).await.unwrap(), [], "no address is kept");
        assert_eq!(editors::of(&db, &id).await.unwrap(), ["ana", "ben"]);

        assert!(editors::remove(&db, "ana", &id, "ben").await.unwrap());
        assert!(!editors::remove(&db, "ben", &id, "ana").await.unwrap(), "who began it stays");
        assert_eq!(editors::of(&db, &id).await.unwrap(), ["ana"]);
    })
    .await;
}
