//! The stores on both engines.

use jiff::{SignedDuration, civil::date};
use kit::{
    db::{Db, testing::for_each_engine},
    journal,
};
use language::Lang;
use people::{
    Account, AccountState, Address, Grant, Role,
    session::Session,
    store::{accounts, grants, sessions, tokens},
    token::{self, Kind, Token},
};

async fn amina(db: &Db) -> Account {
    let account = Account {
        id: "A1".to_owned(),
        name: "Amina Diallo".to_owned(),
        address: Some("Amina@Example.org".to_owned()),
        confirmed_at: None,
        lang: Lang::Fr,
        state: AccountState::Active,
        closing_at: None,
        password: Some("$argon2id$x".to_owned()),
        is_shown: true,
        made_at: db.clock().now(),
    };
    let added = account.clone();
    db.write(move |tx| Box::pin(async move { accounts::add(tx, "A1", &added).await })).await.unwrap();
    account
}

#[tokio::test]
async fn an_account_comes_back_as_it_was_kept_and_by_its_address_in_any_case() {
    for_each_engine(async |db| {
        let account = amina(&db).await;

        assert_eq!(accounts::by_id(&db, "A1").await.unwrap(), Some(account.clone()));
        let address = Address::read("AMINA@example.org").unwrap();
        assert_eq!(accounts::by_address(&db, &address).await.unwrap(), Some(account));
        assert_eq!(accounts::by_id(&db, "A2").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn no_name_and_no_address_enters_the_journal() {
    for_each_engine(async |db| {
        let account = amina(&db).await;
        let changed = Account { name: "Amina Ba".to_owned(), ..account };
        db.write(move |tx| {
            Box::pin(async move {
                accounts::confirm(tx, "A1").await?;
                accounts::set_profile(tx, &changed).await?;
                accounts::set_address(tx, &changed, &Address::read("new@example.org").unwrap()).await?;
                accounts::set_password(tx, "A1", "A1", "$argon2id$y").await?;
                accounts::erase(tx, "A1", "A1").await
            })
        })
        .await
        .unwrap();

        let journal = journal::since(&db, 0).await.unwrap();
        let verbs: Vec<&str> = journal.iter().map(|entry| entry.verb.as_str()).collect();
        assert_eq!(verbs, ["added", "confirmed", "changed", "changed", "changed", "erased"]);
        for entry in journal {
            let text = format!("{entry:?}").to_lowercase();
            assert!(!text.contains("amina") && !text.contains("example.org") && !text.contains("argon2"), "{text}");
        }
        let erased = accounts::by_id(&db, "A1").await.unwrap().unwrap();
        assert_eq!((erased.name, erased.address, erased.password), (String::new(), None, None));
        assert_eq!(accounts::address_changes(&db, "A1").await.unwrap(), vec![]);
    })
    .await;
}

#[tokio::test]
async fn a_session_is_found_by_its_secret_alone_and_ends() {
    for_each_engine(async |db| {
        amina(&db).await;
        let now = db.clock().now();
        let session = Session {
            id: "S1".to_owned(),
            account: "A1".to_owned(),
            how: "password".to_owned(),
            device: "Firefox, Linux".to_owned(),
            network: "192.0.2.0/24".to_owned(),
            made_at: now,
            seen_at: now,
            expires_at: now + SignedDuration::from_hours(24),
            renew: false,
        };
        let kept = session.clone();
        db.write(move |tx| Box::pin(async move { sessions::add(tx, &kept, "hash").await })).await.unwrap();

        assert_eq!(sessions::by_hash(&db, "hash", now).await.unwrap(), Some(session.clone()));
        assert_eq!(sessions::by_hash(&db, "S1", now).await.unwrap(), None);
        assert!(!sessions::end(&db, "A2", "S1").await.unwrap(), "nobody ends the session of another");
        assert!(sessions::end(&db, "A1", "S1").await.unwrap());
        assert_eq!(sessions::of(&db, "A1").await.unwrap(), vec![]);
    })
    .await;
}

#[tokio::test]
async fn a_token_works_once_and_only_the_last_of_its_kind() {
    for_each_engine(async |db| {
        amina(&db).await;
        let now = db.clock().now();
        let token = |hash: &str| Token {
            hash: hash.to_owned(),
            account: "A1".to_owned(),
            kind: Kind::Confirm,
            address: None,
            expires_at: now + SignedDuration::from_hours(1),
        };
        let (first, second) = (token("first"), token("second"));
        let code_hash = token::code_hash("A1", "K7M2-Q3XA");
        db.write(move |tx| {
            Box::pin(async move {
                tokens::add(tx, &first, None).await?;
                tokens::add(tx, &second, code_hash.as_deref()).await
            })
        })
        .await
        .unwrap();

        assert_eq!(tokens::by_hash(&db, "first", Kind::Confirm, now).await.unwrap(), None);
        assert_eq!(tokens::by_hash(&db, "second", Kind::Recover, now).await.unwrap(), None);
        assert_eq!(tokens::by_hash(&db, "second", Kind::Confirm, now).await.unwrap(), Some(token("second")));
        let typed = token::code_hash("A1", "k7m2q3xa").unwrap();
        assert_eq!(tokens::by_code(&db, "A1", &typed, now).await.unwrap(), Some(token("second")));
        let late = now + SignedDuration::from_hours(1);
        assert_eq!(tokens::by_hash(&db, "second", Kind::Confirm, late).await.unwrap(), None);
        let twice = db.write(|tx| {
            Box::pin(async move { Ok((tokens::use_up(tx, "second").await?, tokens::use_up(tx, "second").await?)) })
        });
        assert_eq!(twice.await.unwrap(), (true, false));
    })
    .await;
}

#[tokio::test]
async fn a_grant_is_held_until_it_is_withdrawn_and_leaves_its_trace() {
    for_each_engine(async |db| {
        amina(&db).await;
        let grant = Grant {
            id: "G1".to_owned(),
            account: "A1".to_owned(),
            role: Role::Administrator,
            place: String::new(),
            region: None,
            first_day: date(2018, 4, 9),
            last_day: None,
            granted_by: "A1".to_owned(),
            is_withdrawn: false,
        };
        let added = grant.clone();
        db.write(move |tx| Box::pin(async move { grants::add(tx, &added).await })).await.unwrap();

        let day = date(2018, 4, 9);
        assert_eq!(grants::held(&db, "A1", day).await.unwrap(), vec![grant.clone()]);
        assert_eq!(grants::held(&db, "A1", date(2018, 4, 8)).await.unwrap(), vec![]);
        assert_eq!(grants::administrators(&db, day).await.unwrap(), ["A1"]);
        let gone = grant.clone();
        let twice = db.write(move |tx| {
            Box::pin(
                async move { Ok((grants::withdraw(tx, "A1", &gone).await?, grants::withdraw(tx, "A1", &gone).await?)) },
            )
        });
        assert_eq!(twice.await.unwrap(), (true, false));
        assert_eq!(grants::held(&db, "A1", day).await.unwrap(), vec![]);
        assert_eq!(grants::of(&db, "A1").await.unwrap(), vec![Grant { is_withdrawn: true, ..grant }]);
        assert!(grants::administrators(&db, day).await.unwrap().is_empty());
    })
    .await;
}

/// The letters so far: template, address and what the button opens or the paragraphs below say.
pub(super) async fn letters(db: &kit::db::Db) -> Vec<(String, String, serde_json::Value)> {
    #[derive(kit::db::FromRow)]
    struct Row {
        template: String,
        recipient: String,
        content: kit::db::Json<serde_json::Value>,
    }
    use kit::db::{Run as _, sql};
    let rows: Vec<Row> =
        db.all(sql("SELECT template, recipient, content FROM mails ORDER BY added_at, id")).await.unwrap();
    rows.into_iter().map(|row| (row.template, row.recipient, row.content.0)).collect()
}
