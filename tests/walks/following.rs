//! Following a list, a search or a record: the button, the letter with what is new, and the end of it.

use axum::http::StatusCode;
use people::Role;
use tests::{As, House};

const DELEGATE: As = As::One(Role::Delegate);

/// Follows something as a delegate, who has an address.
async fn followed(house: &House, address: &str) {
    give_address(house).await;
    let address: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
    let page = house.post(DELEGATE, "/es/account/following", &format!("address={address}&title=Lo+que+sigo")).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text());
    page.shows(&["Lo que sigo", "Dejar de seguir"]);
}

pub(super) async fn give_address(house: &House) {
    let account = people::store::accounts::by_id(house.db(), "demo-delegate").await.expect("asked").expect("there");
    let address = people::Address::read("tomas@example.org").expect("an address");
    let set = house
        .db()
        .write(move |tx| Box::pin(async move { people::store::accounts::set_address(tx, &account, &address).await }));
    set.await.expect("set");
}

/// What the letters to the delegate say, newest first.
async fn told(house: &House) -> Vec<String> {
    let letters = kit::mail::log::all(house.db(), &Default::default(), 9, 0).await.expect("the log").rows;
    let own = letters.into_iter().filter(|one| one.template == "following");
    own.map(|one| language::strip_isolates(&one.content.paragraphs.join("\n"))).collect()
}

async fn tell(house: &House) -> usize {
    people::follow::tell(&house.state).await.expect("the letters are posted")
}

/// Follows, is told, and ends it: what other walks need to have been done.
pub async fn whole(house: &House) {
    followed(house, "/register?meeting=31").await;
    tell(house).await;
    house.post(As::Officer, "/en/meetings/cwg-wsis/31/take-down", "kind=notes&addressees=secretariat&text=So.").await;
    tell(house).await;
    let own = people::store::follows::of(house.db(), "demo-delegate").await.expect("follows");
    for (what, form) in [("/name", "title=Otro"), ("/letters", "letters=no"), ("/letters", "letters=yes"), ("", "")] {
        house.post(DELEGATE, &format!("/es/account/following/{}{what}", own[0].id), form).await;
    }
    followed(house, "/register?meeting=28").await;
    followed(house, "/register?meeting=28").await;
}

#[tokio::test]
async fn a_search_that_is_followed_tells_what_is_new_once_in_the_readers_language() {
    let house = House::with_the_record().await;
    followed(&house, "/en/register?meeting=31&kind=requests").await;
    assert_eq!(tell(&house).await, 0, "nothing is new, so nothing is sent");

    let entry = "kind=requests&addressees=secretariat&text=Publish+it.&due=2018-09-01";
    let taken = house.post(As::Officer, "/en/meetings/cwg-wsis/31/take-down", entry).await;
    assert_eq!(taken.status, StatusCode::SEE_OTHER, "{}", taken.text());
    let other = entry.replace("requests", "notes");
    house.post(As::Officer, "/en/meetings/cwg-wsis/31/take-down", &other).await;

    assert_eq!(tell(&house).await, 1);
    assert_eq!(tell(&house).await, 0, "nobody is told twice");
    let letters = told(&house).await;
    assert!(letters[0].contains("Lo que sigo: 1 nuevo:"), "{letters:?}");
    assert!(letters[0].contains("http://house.example/es/register?meeting=31&kind=requests"), "{letters:?}");
    assert!(!letters[0].contains("2 nuevos"), "what the search leaves out is not told: {letters:?}");
    house.remove().await;
}

#[tokio::test]
async fn a_record_that_is_followed_tells_what_was_done_to_it() {
    let house = House::with_the_record().await;
    let page = house.get(DELEGATE, "/en/register/R-2.6.15").await;
    page.shows(&["value=\"/history/entry/R-2.6.15\"", "Follow this record by letter"]);
    let public = house.get(As::Public, "/en/register/R-2.6.15").await.text();
    assert!(!public.contains("Follow this record"), "the button is for those who have signed in");
    followed(&house, "/history/entry/R-2.6.15").await;

    let mut entry = groups::store::entries::one(house.db(), "R-2.6.15").await.expect("asked").expect("there");
    entry.due = Some("2018-12-31".parse().expect("a date"));
    let put = house
        .db()
        .write(move |tx| Box::pin(async move { groups::store::entries::put(tx, "demo-secretariat", &entry).await }));
    put.await.expect("put");

    assert_eq!(tell(&house).await, 1);
    let letters = told(&house).await;
    assert!(letters[0].contains("Lo que sigo: ") && letters[0].contains("9 de abril de 2018"), "{letters:?}");
    house.remove().await;
}

#[tokio::test]
async fn what_one_may_not_read_or_is_no_list_cannot_be_followed() {
    let house = House::with_the_record().await;
    for address in ["/en/about", "/journal", "https://evil.example/x", "", "/history/contribution/x"] {
        let address: String = form_urlencoded::byte_serialize(address.as_bytes()).collect();
        let page = house.post(DELEGATE, "/en/account/following", &format!("address={address}&title=T")).await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY, "{address}");
        assert!(page.text().contains("This page cannot be followed"), "{address}");
    }
    assert_eq!(house.get(As::Public, "/en/account/following").await.status, StatusCode::UNAUTHORIZED);
    house.remove().await;
}

#[tokio::test]
async fn the_end_of_following_is_ones_own_and_can_be_undone() {
    let house = House::with_the_record().await;
    followed(&house, "/documents?body=cwg-wsis").await;
    let own = people::store::follows::of(house.db(), "demo-delegate").await.expect("follows");

    let stranger = house.post(As::Officer, &format!("/en/account/following/{}", own[0].id), "").await;
    assert_eq!(stranger.status, StatusCode::NOT_FOUND, "what others follow is not mine to end");
    let ended = house.post(DELEGATE, &format!("/es/account/following/{}", own[0].id), "").await;
    ended.shows(&["Ya no sigue", "Volver a seguir", "value=\"/documents?body=cwg-wsis\"", "Todavía no sigue nada"]);
    assert_eq!(people::store::follows::of(house.db(), "demo-delegate").await.expect("follows"), []);
    house.get(DELEGATE, "/es/account").await.shows(&["/es/account/following"]);
    house.get(DELEGATE, "/en/register").await.shows(&["Follow this list by letter", "value=\"/en/register\""]);
    house.remove().await;
}

#[tokio::test]
async fn who_may_no_longer_read_it_is_told_nothing() {
    let house = House::with_the_record().await;
    let path = super::contributions::begin(&house, super::contributions::FIELDS).await;
    let id = path.trim_start_matches("/contributions/").to_owned();
    let address = format!("address=/history/contribution/{id}&title=T");
    let begun = house.post(As::Officer, "/en/account/following", &address).await;
    assert_eq!(begun.status, StatusCode::OK, "{}", begun.text());
    let account = people::store::accounts::by_id(house.db(), "demo-secretariat").await.expect("asked").expect("there");
    let grant = people::store::grants::of(house.db(), &account.id).await.expect("grants").remove(0);
    let write = house.db().write(move |tx| {
        Box::pin(async move {
            let address = people::Address::read("claire@example.org").expect("an address");
            people::store::accounts::set_address(tx, &account, &address).await?;
            people::store::grants::withdraw(tx, "demo-administrator", &grant).await
        })
    });
    write.await.expect("withdrawn");

    super::contributions::decide(&house, super::contributions::HEAD, &format!("{path}/clear"), "seen=1&decision=clear")
        .await;

    assert_eq!(tell(&house).await, 0, "the role is gone");
    house.remove().await;
}

#[tokio::test]
async fn a_search_is_kept_under_a_name_with_or_without_letters_and_can_be_taken_back() {
    let house = House::with_the_record().await;
    give_address(&house).await;
    house.get(DELEGATE, "/en/projects?q=forum").await.shows(&["Keep this search", "value=\"/en/projects?q=forum\""]);
    let public = house.get(As::Public, "/en/projects?q=forum").await.text();
    assert!(!public.contains("<summary>Keep this search"), "the form is for those who have signed in");
    assert!(public.contains("Sign in to keep this search"));

    let kept = "address=%2Fen%2Fprojects%3Fq%3Dforum&title=My+forum&letters=no";
    let page = house.post(DELEGATE, "/en/account/following", kept).await;
    page.shows(&["My forum", "without letters", "href=\"/en/projects.atom?q=forum\"", "href=\"/en/projects?q=forum\""]);
    let own = people::store::follows::of(house.db(), "demo-delegate").await.expect("follows").remove(0);
    publish_project(&house, "The forum of all").await;
    assert_eq!(tell(&house).await, 0, "no letters were wanted");

    let path = format!("/en/account/following/{}", own.id);
    house.post(DELEGATE, &format!("{path}/letters"), "letters=yes").await.shows(&["by letter"]);
    assert_eq!(tell(&house).await, 0, "what was there before is not told");
    let nameless = house.post(DELEGATE, &format!("{path}/name"), "title=+").await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.post(DELEGATE, &format!("{path}/name"), "title=Forums").await.shows(&["It is called", "Forums"]);
    let other = house.post(As::One(Role::SignedIn), &format!("{path}/name"), "title=Mine").await;
    assert_eq!(other.status, StatusCode::NOT_FOUND, "it is somebody else's");
    publish_project(&house, "One more forum").await;
    assert_eq!(tell(&house).await, 1);
    assert!(told(&house).await[0].contains("Forums: 1"), "{:?}", told(&house).await);

    let ended = house.post(DELEGATE, &path, "").await;
    ended.shows(&["You do not follow", "name=\"title\" value=\"Forums\""]);
    house.remove().await;
}

/// Publishes a made-up project with a title of its own.
async fn publish_project(house: &House, title: &str) {
    let mut project = stocktaking::demo::project(0);
    project.id = kit::id::short();
    project.content.title = title.to_owned();
    project.published = Some(project.content.for_the_public());
    stocktaking::store::projects::put_in(house.db(), "walk", vec![project]).await.expect("a project");
}
