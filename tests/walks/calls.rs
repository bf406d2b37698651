//! A call for projects from its first words to its end: made and announced by an officer, read in six languages, answered by a project
//! that is filed for it and by one that was published before, extended, closed; who is told, and what nobody may do.

use axum::http::StatusCode;
use jiff::SignedDuration;
use kit::web::{Actor, Grant};
use people::Role;
use tests::{As, House, Reply};

use super::projects::{self, DANIEL, PARTNER};

/// The number of the first call, as the examples of addresses name it.
pub(super) const CALL: &str = "2018-1";

/// What an officer types: the house stands on 9 April 2018.
const TYPED: &str = "kind=entries&title-en=Rural+networks&words-en=Tell+us+what+you+did.%0AAnd+for+whom.\
    &title-ar=%D8%B4%D8%A8%D9%83%D8%A7%D8%AA+%D8%B1%D9%8A%D9%81%D9%8A%D8%A9&words-ar=%D8%A3%D8%AE%D8%A8%D8%B1%D9%86%D8%A7.\
    &opens=2018-04-09&closes=2018-04-20&lines=C2&regions=AFR&goals=SDG9";

/// Makes a call.
async fn make(house: &House) -> String {
    let made = house.post(As::Officer, "/en/projects/calls/new", TYPED).await;
    assert_eq!(made.status, StatusCode::SEE_OTHER, "{}", made.text());
    let path = made.header("location").trim_start_matches("/en/projects/calls/").to_owned();
    path.split('/').next().unwrap_or_default().to_owned()
}

/// Fails unless the page came and says all of these, whatever isolates stand round names and numbers.
fn says(reply: &Reply, wanted: &[&str]) {
    let text = language::strip_isolates(&reply.text());
    assert_eq!(reply.status, StatusCode::OK, "{text}");
    for words in wanted {
        assert!(text.contains(words), "the page does not say “{words}”:\n{text}");
    }
}

/// Sends a form of the desk, with the version that its page was made from.
async fn desk(house: &House, number: &str, what: &str, form: &str) -> Reply {
    let path = format!("/en/projects/calls/{number}");
    let seen = projects::seen(house, As::Officer, &format!("{path}/edit")).await;
    house.post(As::Officer, &format!("{path}/{what}"), &format!("seen={seen}&{form}")).await
}

/// Makes and announces the call that the examples of addresses name.
pub async fn put_in(house: &House) {
    assert_eq!(make(house).await, CALL);
    let announced = desk(house, CALL, "acts", "act=announce").await;
    assert_eq!(announced.status, StatusCode::SEE_OTHER, "{}", announced.text());
}

/// Takes a call through all that can be done with it: what other walks need to have been done.
pub async fn whole(house: &House) {
    let number = make(house).await;
    desk(house, &number, "acts", "act=announce").await;
    desk(house, &number, "edit", &TYPED.replace("Rural", "Village")).await;
    let begun = house.post(DANIEL, "/en/projects/new", &format!("lang=en&title=Fibre&call={number}&lines=C2")).await;
    let id = begun.header("location").split('/').nth(3).unwrap_or_default().to_owned();
    house.get(DANIEL, &format!("/en/projects/{id}/edit/what")).await;
    projects::publish(house, &id).await;
    let answers = format!("/en/projects/calls/{number}/answers");
    house.post(DANIEL, &format!("{answers}/withdraw"), &format!("project={id}")).await;
    house.post(DANIEL, &answers, &format!("project={id}")).await;
    house.get(DANIEL, &format!("/en/projects/calls/{number}?answered={id}")).await;
    house.get(As::Public, &format!("/en/projects/{id}")).await;
    house.get(As::Public, &format!("/api/v1/calls/{number}")).await;
    let late = projects::begin(house, DANIEL).await;
    house.post(DANIEL, &answers, &format!("project={late}")).await;
    house.state.clock.advance(SignedDuration::from_hours(9 * 24));
    stocktaking::calls::letters::remind(house.db(), "http://house.example").await.expect("reminded");
    desk(house, &number, "extension", "until=2018-05-04").await;
    desk(house, &number, "acts", "act=withdraw&why=Moved.").await;
    desk(house, &number, "acts", "act=restore").await;
    house.state.clock.advance(SignedDuration::from_hours(-9 * 24));
}

#[tokio::test]
async fn a_call_is_made_by_an_officer_and_seen_by_nobody_else_before_it_is_announced() {
    let house = House::with_the_record().await;
    let number = make(&house).await;
    let path = format!("/en/projects/calls/{number}");

    says(&house.get(As::Officer, &path).await, &["Rural networks", "not announced yet"]);
    for who in [As::Public, DANIEL, As::One(Role::RegionalModerator)] {
        assert_eq!(house.get(who, &path).await.status, StatusCode::NOT_FOUND);
        assert!(!house.get(who, "/en/projects/calls").await.text().contains("Rural networks"));
        assert_eq!(house.get(who, &format!("/api/v1/calls/{number}")).await.status, StatusCode::NOT_FOUND);
        let history = house.get(who, &format!("/en/history/draft-call/{number}")).await;
        assert_eq!(history.status, StatusCode::NOT_FOUND);
    }
    says(&house.get(As::Officer, "/en/projects/calls/work").await, &["In preparation", "Rural networks"]);

    let announced = desk(&house, &number, "acts", "act=announce").await;
    assert_eq!(announced.header("location"), path);
    says(&house.get(As::Public, &path).await, &["Rural networks", "11 days left", "And for whom.", "Announced"]);
    house.remove().await;
}

#[tokio::test]
async fn a_call_is_read_in_the_readers_language_and_says_where_it_is_not() {
    let house = House::with_the_record().await;
    put_in(&house).await;

    let arabic = house.get(As::Public, &format!("/ar/projects/calls/{CALL}")).await;
    says(&arabic, &["شبكات ريفية", "بقي 11 يوماً"]);
    says(
        &house.get(As::Public, &format!("/ru/projects/calls/{CALL}")).await,
        &["Rural networks", "Осталось 11 дней", "lang=\"en\""],
    );
    let list = language::strip_isolates(&house.get(As::Public, "/fr/projects/calls").await.text());
    assert!(list.contains("Rural networks") && list.contains("Encore 11 jours"), "{list}");
    let json = house.get(As::Public, &format!("/en/projects/calls/{CALL}.json")).await.json();
    assert_eq!(
        (&json["stage"], &json["closes"], &json["scope"]["lines"][0]),
        (&"open".into(), &"2018-04-20".into(), &"C2".into())
    );
    house.remove().await;
}

#[tokio::test]
async fn what_is_wrong_in_the_form_is_said_at_its_field_and_nothing_is_lost() {
    let house = House::with_the_record().await;
    for (form, field, said) in [
        (TYPED.replace("words-ar=", "x="), "words-ar", "write the text too"),
        (TYPED.replace("closes=2018-04-20", "closes=soon"), "closes", "is no day"),
        (TYPED.replace("closes=2018-04-20", "closes=2018-04-01"), "closes", "before the first"),
        (TYPED.replace("kind=entries", "kind=songs"), "kind", "Choose one"),
        ("kind=entries&opens=2018-04-09&closes=2018-04-20".to_owned(), "title-en", "at least one language"),
        (TYPED.replace("Rural", &"R".repeat(300)), "title-en", "longer than"),
    ] {
        let reply = house.post(As::Officer, "/en/projects/calls/new", &form).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{field}");
        let text = language::strip_isolates(&reply.text());
        assert!(text.contains(&format!("id=\"{field}-error\"")) && text.contains(said), "{field}: {text}");
        assert_eq!(text.contains("Tell us what you did."), form.contains("Tell"), "{field}: nothing is lost");
    }
    house.remove().await;
}

#[tokio::test]
async fn a_project_is_filed_for_a_call_with_what_its_editor_takes_of_the_scope_and_counts_once_it_is_sent() {
    let house = House::with_the_record().await;
    put_in(&house).await;
    let path = format!("/en/projects/calls/{CALL}");
    says(&house.get(As::Public, &path).await, &[&format!("/en/projects/new?call={CALL}"), "0 projects have answered."]);
    let form = house.get(DANIEL, &format!("/en/projects/new?call={CALL}")).await;
    says(&form, &["Rural networks", "name=\"lines\" value=\"C2\">", "name=\"regions\" value=\"AFR\">"]);

    let typed = format!("lang=fr&title=R%C3%A9seau&call={CALL}&regions=AFR");
    let begun = house.post(DANIEL, "/en/projects/new", &typed).await;
    let id = begun.header("location").split('/').nth(3).unwrap_or_default().to_owned();
    says(
        &house.get(DANIEL, &format!("/en/projects/{id}/edit/where")).await,
        &["value=\"AFR\" checked", "11 days left"],
    );
    let topics = house.get(DANIEL, &format!("/en/projects/{id}/edit/topics")).await.text();
    assert!(!topics.contains("value=\"C2\" checked"), "what was not ticked is not taken");
    says(&house.get(DANIEL, &format!("/en/projects/{id}/check")).await, &["once you send it to review"]);

    projects::publish(&house, &id).await;

    says(&house.get(As::Public, &path).await, &["1 project has answered.", &format!("/en/projects/{id}")]);
    says(&house.get(As::Public, &format!("/en/projects/{id}")).await, &["Filed for the call:", &path]);
    let api = house.get(As::Public, &format!("/api/v1/projects/{id}")).await.json();
    assert_eq!(api["calls"], serde_json::json!([CALL]));
    let answered = house.get(As::Public, &format!("/api/v1/calls/{CALL}")).await.json();
    assert_eq!(answered["projects"], serde_json::json!([id]));
    house.remove().await;
}

#[tokio::test]
async fn what_was_published_before_is_put_forward_with_one_button_by_its_editors_alone_and_taken_back() {
    let house = House::with_the_record().await;
    let id = projects::begin(&house, DANIEL).await;
    projects::publish(&house, &id).await;
    put_in(&house).await;
    let path = format!("/en/projects/calls/{CALL}");
    let other = house.post(PARTNER, &format!("{path}/answers"), &format!("project={id}")).await;
    assert_eq!(other.status, StatusCode::NOT_FOUND, "it is not theirs");

    says(&house.get(DANIEL, &path).await, &["Put forward the project that you have filed"]);
    let put = house.post(DANIEL, &format!("{path}/answers"), &format!("project={id}")).await;
    assert_eq!(put.header("location"), format!("{path}?answered={id}#answered"));
    says(&house.get(DANIEL, put.header("location")).await, &["it now answers this call.", "Undo"]);
    says(&house.get(As::Public, &format!("/en/projects/{id}")).await, &["put forward for a call", CALL]);

    let back = house.post(DANIEL, &format!("{path}/answers/withdraw"), &format!("project={id}")).await;
    assert_eq!(back.header("location"), path);
    says(&house.get(As::Public, &path).await, &["0 projects have answered."]);
    house.remove().await;
}

#[tokio::test]
async fn a_draft_names_the_open_calls_in_its_form_and_unticking_one_takes_it_back() {
    let house = House::with_the_record().await;
    put_in(&house).await;
    let id = projects::begin(&house, DANIEL).await;
    let path = format!("/en/projects/{id}/edit/what");
    let save = async |more: &str| {
        let seen = projects::seen(&house, DANIEL, &path).await;
        house.post(DANIEL, &path, &format!("seen={seen}&lang=fr&title=R&then=stay{more}")).await
    };
    let ticked = format!("value=\"{CALL}\" checked");

    assert_eq!(save(&format!("&calls=&calls={CALL}")).await.status, StatusCode::SEE_OTHER);
    says(&house.get(DANIEL, &path).await, &[&ticked]);
    save("").await;
    says(&house.get(DANIEL, &path).await, &[&ticked]);
    save("&calls=").await;
    assert!(!house.get(DANIEL, &path).await.text().contains(&ticked));
    house.remove().await;
}

#[tokio::test]
async fn an_extended_call_shows_the_day_before_and_after_its_end_nothing_new_is_taken() {
    let house = House::with_the_record().await;
    put_in(&house).await;
    let (late, missed) = (projects::begin(&house, DANIEL).await, projects::begin(&house, DANIEL).await);
    let path = format!("/en/projects/calls/{CALL}");
    house.post(DANIEL, &format!("{path}/answers"), &format!("project={missed}")).await;

    let early = desk(&house, CALL, "extension", "until=2018-04-19").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text().contains("until-error"), "{}", early.text());
    desk(&house, CALL, "extension", "until=2018-04-27").await;
    says(
        &house.get(As::Public, &path).await,
        &["18 days left", "Last day before it was extended", "20 April 2018", "Extended"],
    );

    // Midnight in Geneva is two hours before midnight in Greenwich.
    house.state.clock.advance(SignedDuration::from_hours(18 * 24 + 10));
    let refused = house.post(DANIEL, &format!("{path}/answers"), &format!("project={late}")).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    let said = language::strip_isolates(&refused.text());
    assert!(
        said.contains("The call closed at the end of 27 April 2018 in Geneva and takes no more answers."),
        "{said}"
    );
    says(&house.get(As::Public, &path).await, &["Closed"]);
    assert!(!house.get(As::Public, &path).await.text().contains("/projects/new?call="));
    says(&house.get(DANIEL, &format!("/en/projects/{missed}/check")).await, &["does not count as an answer"]);
    says(&house.get(DANIEL, &format!("/en/projects/new?call={CALL}")).await, &["takes no answers now"]);
    house.remove().await;
}

#[tokio::test]
async fn a_withdrawn_call_says_why_and_can_be_put_back() {
    let house = House::with_the_record().await;
    put_in(&house).await;
    let path = format!("/en/projects/calls/{CALL}");

    let silent = desk(&house, CALL, "acts", "act=withdraw&why=").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    desk(&house, CALL, "acts", "act=withdraw&why=Replaced+by+another.").await;
    says(&house.get(As::Public, &path).await, &["was withdrawn", "Replaced by another."]);
    let calendar = house.get(As::Public, &format!("{path}.ics")).await.text();
    assert!(calendar.contains("STATUS:CANCELLED"), "{calendar}");
    desk(&house, CALL, "acts", "act=restore").await;
    says(&house.get(As::Public, &path).await, &["11 days left"]);
    house.remove().await;
}

#[tokio::test]
async fn whoever_follows_the_list_is_told_when_a_call_opens_and_not_each_day() {
    let house = House::with_the_record().await;
    super::following::give_address(&house).await;
    let followed = house.post(PARTNER, "/es/account/following", "address=%2Fprojects%2Fcalls&title=Calls").await;
    assert_eq!(followed.status, StatusCode::OK, "{}", followed.text());
    make(&house).await;
    assert_eq!(people::follow::tell(&house.state).await.expect("told"), 0, "nobody is told of what is not announced");

    desk(&house, CALL, "acts", "act=announce").await;
    assert_eq!(people::follow::tell(&house.state).await.expect("told"), 1);
    house.state.clock.advance(SignedDuration::from_hours(24));
    assert_eq!(people::follow::tell(&house.state).await.expect("told"), 0, "one day less is no news");
    house.remove().await;
}

#[tokio::test]
async fn the_feed_and_the_calendar_have_the_calls_with_their_last_days() {
    let house = House::with_the_record().await;
    put_in(&house).await;

    let feed = house.get(As::Public, "/en/projects/calls.atom").await.text();
    assert!(feed.contains("Rural networks") && feed.contains(&format!("/en/projects/calls/{CALL}")), "{feed}");
    let calendar = house.get(As::Public, "/ar/projects/calls.ics").await.text();
    assert!(calendar.contains("DTSTART;VALUE=DATE:20180420") && calendar.contains("BEGIN:VALARM"), "{calendar}");
    house.remove().await;
}

#[tokio::test]
async fn an_officer_of_one_body_makes_no_call_for_the_whole_collection() {
    let house = House::with_the_record().await;
    put_in(&house).await;
    let officer = Actor::new("demo-secretariat", "Claire", [Grant::on("secretariat", "body/council")]);
    for (path, form) in [("new", TYPED.to_owned()), ("2018-1/acts", "seen=2&act=withdraw&why=No".to_owned())] {
        let request = axum::http::Request::post(format!("/en/projects/calls/{path}"))
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(axum::body::Body::from(form));
        let reply = Reply::of(house.router_of(officer.clone()), request.expect("a request")).await;
        assert_eq!(reply.status, StatusCode::FORBIDDEN, "{path}: {}", reply.text());
    }
    house.remove().await;
}
