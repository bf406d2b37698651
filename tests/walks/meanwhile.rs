//! What two people write at once: a form that comes back with a wrong field still says which version its writer saw, so that what
//! somebody else kept meanwhile is told and not written over.

use axum::http::StatusCode;
use tests::{As, House};

use super::{calls, contributions, imports};

#[tokio::test]
async fn a_form_with_a_wrong_field_comes_back_with_what_was_seen_when_it_was_begun() {
    let house = House::with_the_record().await;
    calls::put_in(&house).await;
    imports::put_in(&house).await;

    for (form, path, wrong) in [
        ("/meetings/cwg-wsis/32/prepare", "/meetings/cwg-wsis/32/agenda", "number=x&title=A"),
        ("/meetings/cwg-wsis/32/prepare", "/meetings/cwg-wsis/32/attendance", "kind=organization&name=A&people=none"),
        ("/instruments/council-res-1332/text", "/instruments/council-res-1332/text", "wish=save&lang=en&version=none"),
        ("/instruments/council-res-1332/text", "/instruments/council-res-1332/text", "wish=preview&lang=en&text=A"),
        ("/projects/calls/2018-1/edit", "/projects/calls/2018-1/edit", "title-en=A"),
        ("/projects/harvests/00000001", "/projects/harvests/00000001", "name=A&url=none"),
    ] {
        let now = house.get(As::Officer, &format!("/en{form}")).await.seen();
        let reply = house.post(As::Officer, &format!("/en{path}"), &format!("seen=77&{wrong}")).await;
        assert_eq!(reply.seen(), "77", "{path} {wrong}: {}", reply.status);
        assert_ne!(now, "77");
    }
    house.remove().await;
}

#[tokio::test]
async fn what_somebody_else_kept_meanwhile_is_told_once_and_may_then_be_written_over() {
    let house = House::with_the_record().await;
    let path = contributions::begin(&house, contributions::FIELDS).await;
    let edit = format!("/en{path}/edit");
    let with = |seen: &str, meeting: &'static str| {
        let own = contributions::FIELDS.iter().filter(|(name, _)| *name != "meeting").copied();
        let own = own.map(|(name, value)| (name.to_owned(), value.to_owned()));
        own.chain([("seen".to_owned(), seen.to_owned()), ("meeting".to_owned(), meeting.to_owned())])
            .collect::<Vec<_>>()
    };
    let send = async |fields: Vec<(String, String)>| {
        let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        contributions::send(&house, contributions::HEAD, &edit, &fields, b"").await
    };
    let seen = house.get(contributions::HEAD, &edit).await.seen();
    let mut quicker = with(&seen, "cwg-wsis/32");
    quicker.retain(|(name, _)| name != "title");
    quicker.push(("title".to_owned(), "Another title".to_owned()));
    assert_eq!(send(quicker).await.status, StatusCode::SEE_OTHER);

    let wrong = send(with(&seen, "cwg-wsis/99")).await;
    assert_eq!((wrong.status, wrong.seen()), (StatusCode::UNPROCESSABLE_ENTITY, seen));
    let told = send(with(&wrong.seen(), "cwg-wsis/32")).await;
    assert_eq!(told.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(told.text().contains("Somebody changed"), "{}", told.text());
    let knowing = send(with(&told.seen(), "cwg-wsis/32")).await;
    assert_eq!(knowing.status, StatusCode::SEE_OTHER, "{}", knowing.text());
    house.remove().await;
}
