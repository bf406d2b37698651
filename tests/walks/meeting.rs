//! A meeting from its call to its approved summary, as those see it who prepare it, take part, and read.

use axum::http::StatusCode;
use people::Role;
use tests::{As, House, Reply};

use super::contributions::{HEAD, begin, decide};

const CHAIR: As = As::One(Role::Chair);

async fn seen(house: &House, lang: &str) -> String {
    house.get(As::Officer, &format!("/{lang}/meetings/cwg-wsis/33/prepare")).await.seen()
}

/// Sends a form that must be taken, and returns where it leads.
async fn taken(house: &House, who: As, path: &str, form: &str) -> String {
    let reply: Reply = house.post(who, path, form).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{path} {form}: {}", reply.text());
    reply.header("location").to_owned()
}

/// A public page without its marks of direction.
async fn plain(house: &House, path: &str) -> String {
    let page = house.get(As::Public, path).await;
    assert_eq!(page.status, StatusCode::OK, "{path}");
    language::strip_isolates(&page.text())
}

fn shows(page: &str, wanted: &[&str]) {
    for words in wanted {
        assert!(page.contains(words), "the page does not show “{words}”");
    }
}

/// Runs a meeting in a language: what other walks need to have been done. Returns the address of its summary.
pub async fn whole(house: &House, lang: &str) -> String {
    let at = format!("/{lang}/meetings/cwg-wsis/33");
    let called = "body=cwg-wsis&number=33&from=2018-05-28&to=2018-05-29&place=Geneva";
    taken(house, As::Officer, &format!("/{lang}/meetings/new"), called).await;
    let agenda = format!(
        "seen={}&was=&number=1&title=Opening&starts=2018-05-28T09:30&minutes=30&documents=\
         &was=&number=2&title=The+Forum&starts=&minutes=&documents=",
        seen(house, lang).await
    );
    taken(house, As::Officer, &format!("{at}/agenda"), &agenda).await;
    let fields = [
        ("meeting", "cwg-wsis/33"),
        ("lang", "es"),
        ("title", "El Foro para todos"),
        ("sources", "demo-3"),
        ("sources", "demo-1"),
        ("purpose", "action"),
        ("item", "2"),
        ("form", "new"),
        ("text", "El Foro sirve a todos."),
    ];
    let path = begin(house, &fields).await;
    decide(house, HEAD, &format!("{path}/clear"), "seen=1&decision=clear").await;
    taken(house, As::Officer, &format!("/{lang}{path}/number"), "seen=2&decision=publish").await;
    let present = format!(
        "seen={}&kind=member-state&name=Brazil&people=3&kind=member-state&name=SEN&people=2&kind=organization&name=APC&people=1",
        seen(house, lang).await
    );
    taken(house, As::Officer, &format!("{at}/attendance"), &present).await;
    for (kind, text) in [("requests", "Publish+the+report."), ("notes", "Noted+with+thanks.")] {
        let entry = format!("kind={kind}&addressees=secretariat&text={text}&due=2018-09-01&cites=WG-WSIS-33/1");
        taken(house, As::Officer, &format!("{at}/take-down"), &entry).await;
    }
    let summary = taken(house, As::Officer, &format!("{at}/summary"), "").await;
    taken(house, CHAIR, &format!("{summary}/approve"), "seen=1&decision=clear").await;
    taken(house, As::Officer, &format!("{summary}/number"), "seen=2&decision=publish").await;
    summary
}

#[tokio::test]
async fn a_meeting_is_run_from_its_call_to_its_approved_summary() {
    let house = House::with_the_record().await;

    let summary = whole(&house, "en").await;

    let meeting = plain(&house, "/en/meetings/cwg-wsis/33").await;
    shows(
        &meeting,
        &["28–29 May 2018", "Opening", "09:30", "30 minutes", "6 people took part", "Brazil", "Senegal", "APC"],
    );
    shows(&meeting, &["El Foro para todos", "R-cwg-wsis-33.1", "Publish the report.", "WG-WSIS-33/1", "WG-WSIS-33/2"]);
    assert!(!meeting.contains("/prepare"), "the workspace is for those who prepare it");
    let placed = meeting.split("The Forum").nth(1).map(|rest| rest[..400].contains("WG-WSIS-33/1"));
    assert_eq!(placed, Some(true), "the contribution stands under the item that it names");
    shows(
        &plain(&house, &summary).await,
        &[
            "Summary of the main results of",
            "approved by the chair",
            "6 people took part, from: Brazil, Senegal and APC.",
            "Item 2: The Forum",
            "R-cwg-wsis-33.2",
        ],
    );
    house.get(As::Public, "/en/documents/WG-WSIS-33/2").await.shows(&["Chair", "Read the text"]);
    house
        .get(As::Public, "/en/register/R-cwg-wsis-33.1")
        .await
        .shows(&["Publish the report.", "/en/meetings/cwg-wsis/33"]);
    house.remove().await;
}

#[tokio::test]
async fn the_same_meeting_is_run_in_arabic() {
    let house = House::with_the_record().await;

    let summary = whole(&house, "ar").await;

    shows(
        &plain(&house, &summary).await,
        &["ملخص النتائج الرئيسية", "وافق عليه الرئيس", "شارك 6 أشخاص", "البرازيل", "<bdi>الرئيس</bdi>"],
    );
    shows(&plain(&house, "/ar/meetings/cwg-wsis/33").await, &["30 دقيقة", "شارك 6 أشخاص"]);
    house.remove().await;
}

#[tokio::test]
async fn a_meeting_that_is_called_off_says_why_and_calendars_strike_it_out() {
    let house = House::with_the_record().await;
    whole(&house, "en").await;
    let planned = house.get(As::Public, "/en/meetings/cwg-wsis/33.ics").await;
    let text = planned.text();
    assert!(text.contains("DTSTART;TZID=Europe/Zurich:20180528T093000"), "{text}");
    assert!(text.contains("DTEND;TZID=Europe/Zurich:20180528T100000") && text.contains("BEGIN:VTIMEZONE"), "{text}");
    let sequence = |text: &str| -> i64 {
        let after = text.split("SEQUENCE:").nth(1).and_then(|rest| rest.split('\r').next());
        after.and_then(|number| number.parse().ok()).expect("a number")
    };
    super::calendar::judged(&planned.body);

    let silent = house.post(As::Officer, "/en/meetings/cwg-wsis/33/call-off", "reason=").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    let form = format!("seen={}&reason=No+room+is+free.", seen(&house, "en").await);
    taken(&house, As::Officer, "/en/meetings/cwg-wsis/33/call-off", &form).await;

    house.get(As::Public, "/en/meetings/cwg-wsis/33").await.shows(&["Called off", "No room is free."]);
    house.get(As::Public, "/en/meetings").await.shows(&["Called off"]);
    let off = house.get(As::Public, "/en/meetings/cwg-wsis/33.ics").await;
    assert!(off.text().contains("STATUS:CANCELLED"), "{}", off.text());
    assert!(sequence(&off.text()) > sequence(&text), "a calendar takes the newer one");
    super::calendar::judged(&off.body);
    let form = format!("seen={}", seen(&house, "en").await);
    taken(&house, As::Officer, "/en/meetings/cwg-wsis/33/call-off", &form).await;
    assert!(!house.get(As::Public, "/en/meetings/cwg-wsis/33").await.text().contains("<strong>Called off</strong>"));
    house.remove().await;
}

#[tokio::test]
async fn only_the_chair_approves_what_the_meeting_arrived_at() {
    let house = House::with_the_record().await;
    let summary = taken(&house, As::Officer, "/en/meetings/cwg-wsis/32/summary", "").await;

    for who in [As::Public, HEAD, As::One(Role::Delegate), As::Administrator] {
        assert!(house.get(who, &summary).await.status.is_client_error(), "{who:?} sees the draft");
    }
    for (who, form) in [(As::Officer, "approve"), (As::Officer, "clear"), (HEAD, "approve"), (HEAD, "clear")] {
        let reply = house.post(who, &format!("{summary}/{form}"), "seen=1&decision=clear").await;
        assert!(reply.status.is_client_error(), "{who:?} {form}: {}", reply.status);
    }
    // Asked a second time, the draft that is there is shown, not a second one made.
    assert_eq!(taken(&house, As::Officer, "/en/meetings/cwg-wsis/32/summary", "").await, summary);
    house.get(CHAIR, &summary).await.shows(&["Decision of the chair", "Approve and send"]);
    house.remove().await;
}

#[tokio::test]
async fn what_is_wrong_with_an_agenda_is_said_and_what_was_typed_stays() {
    let house = House::with_the_record().await;
    let at = "/en/meetings/cwg-wsis/32";
    for (form, path, says) in [
        ("number=x&title=Kept+title", "agenda", "the number of an item is a whole number"),
        ("number=1&title=Kept+title&number=1&title=B", "agenda", "Two items have the number 1."),
        ("number=1&title=Kept+title&starts=1999-01-01T10:00", "agenda", "begins on a day of the meeting"),
        ("number=1&title=Kept+title&minutes=0", "agenda", "between 1 and 1,440 minutes"),
        ("number=1&title=Kept+title&seen=old", "agenda", "Somebody changed"),
        ("kind=member-state&name=Kept+title&people=2", "attendance", "is not a State on the list"),
        ("kind=organization&name=Kept+title&people=none", "attendance", "how many people"),
    ] {
        let reply = house.post(As::Officer, &format!("{at}/{path}"), form).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(
            language::strip_isolates(&reply.text()).contains(says) && reply.text().contains("Kept title"),
            "{form}: {}",
            reply.text()
        );
    }
    for (form, field) in [
        ("body=cwg-wsis&number=32&from=2018-05-28&to=2018-05-29&place=Kept", "#number"),
        ("body=cwg-wsis&number=34&from=2018-05-28&to=2018-05-27&place=Kept", "#to"),
        ("body=nobody&number=34&from=2018-05-28&to=2018-05-29&place=Kept", "#body"),
        ("body=cwg-wsis&number=&from=soon&to=2018-05-29&place=Kept", "#from"),
    ] {
        let reply = house.post(As::Officer, "/en/meetings/new", form).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY, "{form}");
        assert!(reply.text().contains(&format!("href=\"{field}\"")) && reply.text().contains("Kept"), "{form}");
    }
    let silent = house.post(As::Officer, &format!("{at}/take-down"), "kind=requests&text=").await;
    assert_eq!(silent.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.remove().await;
}
