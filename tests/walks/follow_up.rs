//! One request, from the day on which somebody is made responsible to the day on which the body accepts what was done: each
//! step by those who may, seen by everybody.

use axum::http::StatusCode;
use people::Role;
use tests::{As, House, Reply};

const ENTRY: &str = "R-2.6.15";
const EVIDENCE: &str = "text=The+report+was+published.&lang=en&kind1=document&what1=WG-WSIS-28/9\
    &kind2=link&what2=https://www.itu.int/report&more2=The+report&on2=2018-04-01";

fn page() -> String {
    format!("/en/register/{ENTRY}/follow-up")
}

async fn send(house: &House, role: Role, form: &str, fields: &str) -> Reply {
    house.post(As::One(role), &format!("{}/{form}", page()), fields).await
}

/// Takes a request through all its steps: what other walks need to have been done.
pub async fn whole(house: &House) {
    for (role, form, fields) in [
        (Role::Secretariat, "assign", "seen=0&unit=demo-1&due=2018-05-01".to_owned()),
        (Role::FocalPoint, "reply", format!("seen=1&{EVIDENCE}")),
        (Role::Chair, "judge", "seen=2&decision=accept&meeting=28".to_owned()),
    ] {
        let reply = send(house, role, form, &fields).await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{form}: {}", reply.text());
    }
}

#[tokio::test]
async fn a_request_is_assigned_answered_with_evidence_and_accepted_and_everybody_sees_it() {
    let house = House::with_the_record().await;
    house.get(As::Public, &format!("/en/register/{ENTRY}")).await.shows(&["Nobody has recorded anything"]);

    whole(&house).await;

    let seen = house.get(As::Public, &format!("/en/register/{ENTRY}")).await;
    seen.shows(&[
        "Done",
        "The report was published.",
        "WG-WSIS-28/9",
        "only the body that asked decides",
        "at meeting ",
    ]);
    assert!(!seen.text().contains(&page()), "the public is shown no way to act");
    house.get(As::Public, "/en/documents/WG-WSIS-28/9").await.shows(&["Evidence for", ENTRY]);
    house.get(As::Public, "/en/register?status=done").await.shows(&[ENTRY]);
    let json = house.get(As::Public, &format!("/en/register/{ENTRY}.json")).await.json();
    assert_eq!(json["follow_up"]["status"], "done", "{json}");
    assert!(!json.to_string().contains("demo-chair"), "a program is told no ids of people: {json}");
    house.get(As::Public, "/en/register?status=done&unit=demo-1").await.shows(&[ENTRY]);
    house.get(As::Public, "/en/follow-up").await.shows(&["/en/register?unit=demo-1&#38;status=done"]);
    house.get(As::Public, &format!("/en/history/follow-up/{ENTRY}")).await.shows(&["reply accepted by the body"]);
    house.remove().await;
}

#[tokio::test]
async fn names_of_people_are_shown_only_to_those_who_signed_in() {
    let house = House::with_the_record().await;
    let person = people::demo::id(Role::Secretariat);
    let reply = send(&house, Role::Secretariat, "assign", &format!("seen=0&person={person}")).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());

    house.get(As::Officer, &format!("/en/register/{ENTRY}")).await.shows(&["Responsible person"]);
    for path in [format!("/en/register/{ENTRY}"), format!("/en/history/follow-up/{ENTRY}")] {
        let seen = house.get(As::Public, &path).await;
        assert!(!seen.text().contains("Responsible person") && !seen.text().contains(&person), "{path}");
    }
    house.remove().await;
}

#[tokio::test]
async fn each_step_is_taken_only_by_those_whom_the_table_names() {
    let house = House::with_the_record().await;
    for role in Role::ALL {
        for (form, may) in [
            ("assign", [Role::Secretariat].as_slice()),
            ("reply", &[Role::Secretariat, Role::FocalPoint]),
            ("judge", &[Role::Chair, Role::ViceChair]),
            ("close", &[Role::Secretariat]),
            ("reopen", &[Role::Secretariat, Role::Chair]),
        ] {
            // What is sent is empty, so nobody's form is taken: what is asked is who may send one.
            let status = send(&house, role, form, "").await.status;
            let refused = matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN);
            assert_eq!(refused, !may.contains(&role), "{form} by {}: {status}", role.code());
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn what_was_typed_stays_where_somebody_was_faster_or_something_is_wrong() {
    let house = House::with_the_record().await;
    send(&house, Role::Secretariat, "assign", "seen=0&unit=demo-1").await;

    for (role, form, fields, says) in [
        (Role::FocalPoint, "reply", format!("seen=0&{EVIDENCE}"), "Somebody changed this request"),
        (Role::FocalPoint, "reply", format!("seen=0&{EVIDENCE}"), ">The report was published.</textarea>"),
        (Role::FocalPoint, "reply", format!("seen=0&{EVIDENCE}"), "name=\"seen\" value=\"1\""),
        (Role::FocalPoint, "reply", format!("seen=1&{EVIDENCE}").replace("28/9", "99/9"), "There is no document"),
        (Role::FocalPoint, "reply", format!("seen=1&{EVIDENCE}").replace("28/9", "99/9"), "href=\"#what1\""),
        (Role::Secretariat, "assign", "seen=1&unit=demo-1&due=soon".to_owned(), "is not a day"),
        (Role::Secretariat, "assign", "seen=1&unit=zzz".to_owned(), "href=\"#unit\""),
        (Role::Secretariat, "assign", "seen=1&person=zzz".to_owned(), "href=\"#person\""),
        (Role::Secretariat, "close", "seen=1&how=overtaken".to_owned(), "href=\"#close_why\""),
        (Role::Chair, "judge", "seen=1&decision=accept".to_owned(), "this step cannot be taken"),
    ] {
        let reply = send(&house, role, form, &fields).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}: {says}");
        assert!(reply.text().contains(says), "{form}: {says}: {}", reply.text());
    }
    house.get(As::Public, &format!("/en/register/{ENTRY}")).await.shows(&["In progress"]);
    house.remove().await;
}

#[tokio::test]
async fn what_is_closed_can_be_opened_again_with_a_reason() {
    let house = House::with_the_record().await;
    let reply =
        send(&house, Role::Secretariat, "close", "seen=0&how=no-longer-needed&close_why=The+event+was+held.").await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    house.get(As::Public, &format!("/en/register/{ENTRY}")).await.shows(&["No longer needed", "The event was held."]);

    let reply = send(&house, Role::Chair, "reopen", "seen=1&reopen_why=It+was+postponed.").await;

    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    house.get(As::Public, &format!("/en/register/{ENTRY}")).await.shows(&["It was postponed.", "opened again"]);
    house.remove().await;
}

#[tokio::test]
async fn every_number_of_the_board_opens_as_many_requests() {
    let house = House::with_the_record().await;
    whole(&house).await;
    for view in ["unit", "addressee", "due", "meeting", "unit&year=2018", "addressee&on=2018-06-01"] {
        let board = house.get(As::Public, &format!("/en/follow-up?by={view}")).await.text();
        let mut opened = 0;
        for link in board.split("<td class=\"number\"><a href=\"").skip(1) {
            let (href, rest) = link.split_once("\">").expect("an address");
            let (number, _) = rest.split_once("</a>").expect("a number");
            let list = house.get(As::Public, &href.replace("&#38;", "&")).await.text();
            let (_, count) = list.split_once("<p aria-live=\"polite\">").expect("a count");
            assert!(
                count.starts_with(&format!("\u{2068}{number}\u{2069} ")),
                "{view}: {href} should open {number}: {:.40}",
                count
            );
            opened += 1;
        }
        assert!(opened > 5, "{view}: only {opened} numbers");
    }
    house.remove().await;
}

#[tokio::test]
async fn who_is_responsible_has_a_calendar_of_their_own_with_alarms_at_a_secret_address() {
    let house = House::with_the_record().await;
    let me = As::One(Role::Secretariat);
    let person = people::demo::id(Role::Secretariat);
    let assigned = send(&house, Role::Secretariat, "assign", &format!("seen=0&person={person}&due=2018-05-01")).await;
    assert_eq!(assigned.status, StatusCode::SEE_OTHER, "{}", assigned.text());

    let made = house.post(me, "/en/follow-up/calendar", "wish=make").await.text();
    let address = made.split("<code dir=\"ltr\">").nth(1).and_then(|rest| rest.split('<').next()).expect("an address");
    let path = address.strip_prefix("http://house.example").expect("our own").to_owned();

    let calendar = house.get(As::Public, &path).await.text();
    assert!(calendar.contains(&format!("UID:awaited-{ENTRY}@house.example")), "{calendar}");
    assert!(calendar.contains("DTSTART;VALUE=DATE:20180501"), "{calendar}");
    assert_eq!(calendar.matches("BEGIN:VALARM").count(), 4 * calendar.matches("BEGIN:VEVENT").count(), "{calendar}");
    super::calendar::judged(calendar.as_bytes());
    house.get(me, "/en/follow-up/calendar").await.shows(&["It cannot be shown again"]);
    let other = house.get(As::Public, "/en/calendar/guessed.ics").await.text();
    assert!(!other.contains("VEVENT"), "{other}");

    house.post(me, "/en/follow-up/calendar", "wish=withdraw").await;
    let gone = house.get(As::Public, &path).await.text();
    assert!(gone.contains("BEGIN:VCALENDAR") && !gone.contains("VEVENT"), "{gone}");
    house.remove().await;
}
