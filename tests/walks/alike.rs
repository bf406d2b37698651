//! Projects that look like others: told while a title is typed, before an entry is sent, and in review, in any language.

use axum::http::StatusCode;
use tests::{As, House};

use super::projects::{DANIEL, act, begin, fill, publish, seen};

#[tokio::test]
async fn what_looks_like_a_published_project_is_said_before_it_is_sent_and_hinders_nobody() {
    let house = House::with_the_record().await;
    let first = begin(&house, DANIEL).await;
    publish(&house, &first).await;
    let again = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &again).await;

    let page = house.get(DANIEL, &format!("/fr/projects/{again}/check")).await;
    let form = house.get(DANIEL, &format!("/fr/projects/{again}/edit/who")).await;

    form.shows(&["Il ressemble à ceux-ci", &format!("/fr/projects/{first}\"")]);
    page.shows(&["Il ressemble à ceux-ci", &format!("/fr/projects/{first}\""), "même organisation"]);
    let sent = act(&house, DANIEL, &again, "submit").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "it is said, not refused");
    let review = house.get(As::Officer, &format!("/en/projects/{again}/review")).await;
    review.shows(&["It looks like these", &format!("/en/projects/{first}\"")]);
    let own = house.get(As::Officer, &format!("/en/projects/{first}/review")).await.text();
    assert!(!own.contains("It looks like these"), "a project is not its own double");
    let withdrawn = act(&house, DANIEL, &first, "withdraw").await;
    assert_eq!(withdrawn.status, StatusCode::SEE_OTHER);
    let review = house.get(As::Officer, &format!("/en/projects/{again}/review")).await.text();
    assert!(!review.contains("It looks like these"), "what is no longer public is not told");
    house.remove().await;
}

#[tokio::test]
async fn a_project_in_another_language_is_told_where_both_speak_of_the_same() {
    let house = House::with_the_record().await;
    let mut known = stocktaking::demo::project(3);
    known.content = stocktaking::Content {
        title: "Fibre for rural schools".to_owned(),
        summary: "The project connects 400 rural primary schools in Kenya by broadband and trains 1,200 teachers."
            .to_owned(),
        goal: "Every primary school of Turkana has broadband in 2020.".to_owned(),
        also: Default::default(),
        ..stocktaking::Content::new(language::Lang::En)
    };
    known.published = Some(known.content.for_the_public());
    let id = known.id.clone();
    stocktaking::store::projects::put_in(house.db(), "walk", vec![known]).await.expect("a project");
    let again = begin(&house, DANIEL).await;
    let path = format!("/en/projects/{again}/edit/what");
    let form = "lang=fr&title=La+fibre+pour+les+%C3%A9coles&summary=Le+projet+relie+400+%C3%A9coles+primaires+rurales+du+Kenya+par+le+haut+d%C3%A9bit+et+forme+1+200+enseignants.&goal=Le+haut+d%C3%A9bit+dans+chaque+%C3%A9cole+primaire+de+Turkana+en+2020.";
    let seen = seen(&house, DANIEL, &path).await;
    house.post(DANIEL, &path, &format!("seen={seen}&{form}")).await;

    let page = house.get(DANIEL, &format!("/en/projects/{again}/check")).await;

    page.shows(&[&format!("/en/projects/{id}\""), "perhaps the same in another language", "both name", "400"]);
    house.remove().await;
}
