//! A text that is translated, approved, falls behind its original and is mended; and the same work through XLIFF.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use people::Role;
use tests::{As, House, Reply};

const TRANSLATOR: As = As::One(Role::Translator);
const REVISER: As = As::One(Role::Reviser);

/// A request that is taken down in English, whose text is then to be translated.
async fn taken_down(house: &House) -> String {
    let form = "kind=requests&addressees=secretariat&text=Brazil+and+Senegal+are+invited+to+publish+their+reports.";
    let reply = house.post(As::Officer, "/en/meetings/cwg-wsis/32/take-down", form).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    reply.header("location").rsplit('/').next().unwrap_or_default().to_owned()
}

async fn seen(house: &House, unit: &str) -> String {
    house.get(TRANSLATOR, &format!("/en/translations/fr/of/{unit}")).await.seen()
}

async fn write(house: &House, who: As, unit: &str, how: &str, words: &str) -> Reply {
    let form = format!("seen={}&translation={words}", seen(house, unit).await);
    house.post(who, &format!("/en/translations/fr/{how}/{unit}"), &form).await
}

/// Takes the text of an entry through its translation: what other walks need to have been done.
pub async fn whole(house: &House) -> String {
    let unit = format!("entry/{}:text", taken_down(house).await);
    let claimed = house.post(TRANSLATOR, &format!("/en/translations/fr/claim/{unit}"), "").await;
    assert_eq!(claimed.status, StatusCode::SEE_OTHER);
    let words = "Le+Br%C3%A9sil+et+le+S%C3%A9n%C3%A9gal+sont+invit%C3%A9s+%C3%A0+publier+leurs+rapports.";
    assert_eq!(write(house, TRANSLATOR, &unit, "write", words).await.status, StatusCode::SEE_OTHER);
    assert_eq!(write(house, REVISER, &unit, "approve", words).await.status, StatusCode::SEE_OTHER);
    unit
}

#[tokio::test]
async fn a_text_is_taken_on_translated_with_help_and_approved_by_another() {
    let house = House::with_the_record().await;
    let entry = taken_down(&house).await;
    let unit = format!("entry/{entry}:text");
    let list = "/en/translations?to=fr&state=missing&q=Senegal";
    house.get(TRANSLATOR, list).await.shows(&[&unit, "Missing"]);

    let page = house.get(TRANSLATOR, &format!("/en/translations/fr/of/{unit}")).await;
    page.shows(&["Brazil and Senegal are invited", "Brésil", "Sénégal", "I translate this"]);
    assert!(!page.text().contains("Save and approve"), "a translator does not approve");
    house.post(TRANSLATOR, &format!("/en/translations/fr/claim/{unit}"), "").await;
    house.get(REVISER, "/en/translations?to=fr&state=in-translation").await.shows(&[&unit]);
    write(&house, TRANSLATOR, &unit, "write", "Le+Br%C3%A9sil+est+invit%C3%A9.").await;
    house.get(As::Public, &format!("/fr/register/{entry}")).await.shows(&["Le Brésil est invité."]);
    house.get(REVISER, "/en/translations?to=fr&state=in-revision&q=Senegal").await.shows(&[&unit]);
    let refused = write(&house, TRANSLATOR, &unit, "approve", "Non").await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    write(&house, REVISER, &unit, "approve", "Le+Br%C3%A9sil+et+le+S%C3%A9n%C3%A9gal.").await;
    house.get(REVISER, "/en/translations?to=fr&state=approved&q=Senegal").await.shows(&[&unit]);
    house.get(As::Public, &format!("/en/history/entry/{entry}")).await.shows(&["Le Brésil"]);

    // The next text with nearly the same words is offered these.
    let next = house
        .post(
            As::Officer,
            "/en/meetings/cwg-wsis/32/take-down",
            "kind=requests&text=Brazil+and+Senegal+are+invited+to+publish+their+report.",
        )
        .await;
    let next = next.header("location").rsplit('/').next().unwrap_or_default().to_owned();
    let page = house.get(TRANSLATOR, &format!("/en/translations/fr/of/entry/{next}:text")).await;
    page.shows(&["Le Brésil et le Sénégal.", "% alike"]);
    house.remove().await;
}

#[tokio::test]
async fn what_falls_behind_its_original_shows_what_changed_in_it() {
    let house = House::with_the_record().await;
    let changed = |title: &str| format!("was=1&number=1&title={title}&starts=&minutes=&documents=");
    let agenda = async |title: &str| {
        let seen = house.get(As::Officer, "/en/meetings/cwg-wsis/33/prepare").await.seen();
        let reply = house
            .post(As::Officer, "/en/meetings/cwg-wsis/33/agenda", &format!("seen={seen}&{}", changed(title)))
            .await;
        assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    };
    house.post(As::Officer, "/en/meetings/new", "body=cwg-wsis&number=33&from=2018-09-03&to=2018-09-04").await;
    agenda("Opening+of+the+meeting").await;
    let unit = "meeting/cwg-wsis/33:items.0.title";
    write(&house, REVISER, unit, "approve", "Ouverture").await;

    agenda("Opening+of+the+first+meeting").await;

    house.get(REVISER, "/en/translations?to=fr&state=stale").await.shows(&[unit, "Behind its original"]);
    house.get(REVISER, &format!("/en/translations/fr/of/{unit}")).await.shows(&["<ins>first </ins>", "Ouverture"]);
    house.get(As::Public, "/fr/meetings/cwg-wsis/33").await.shows(&["Ouverture", "class=\"note\""]);
    let behind =
        house.post(TRANSLATOR, &format!("/en/translations/fr/write/{unit}"), "seen=old&translation=Kept").await;
    assert_eq!(behind.status, StatusCode::UNPROCESSABLE_ENTITY);
    behind.text().contains("Kept").then_some(()).expect("what was typed stays");
    house.remove().await;
}

async fn send(house: &House, who: As, to: &str, file: &str) -> Reply {
    let line = "----hasila";
    let body = format!(
        "--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.xlf\"\r\nContent-Type: application/xliff+xml\r\n\r\n{file}\r\n--{line}--\r\n"
    );
    let request = Request::post(format!("/en/translations/{to}/import"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
        .body(Body::from(body));
    house.send(who, request.expect("a request")).await
}

#[tokio::test]
async fn the_work_goes_out_as_xliff_and_comes_back() {
    let house = House::with_the_record().await;
    let entry = taken_down(&house).await;
    let unit = format!("entry/{entry}:text");
    let file = house.get(TRANSLATOR, "/en/translations/fr/export?from=en").await;
    assert_eq!(file.header("content-type"), "application/xliff+xml");
    let file = file.text();
    assert!(file.contains(&unit) && file.contains("<source>Brazil and Senegal are invited"), "{file}");

    let one = |source: &str, target: &str| {
        format!(
            "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" version=\"2.1\" srcLang=\"en\" trgLang=\"fr\"><file id=\"f\">\
             <unit id=\"1\" name=\"{unit}\"><segment state=\"final\"><source>{source}</source><target>{target}</target></segment></unit></file></xliff>"
        )
    };
    let right = "Brazil and Senegal are invited to publish their reports.";
    let taken = send(&house, TRANSLATOR, "fr", &one(right, "Le Brésil &amp; le Sénégal.")).await;
    taken.shows(&["One translation was taken."]);
    house.get(REVISER, "/en/translations?to=fr&state=in-revision&q=Senegal").await.shows(&[&unit]);
    send(&house, TRANSLATOR, "fr", &one(right, "Le Brésil &amp; le Sénégal.")).await.shows(&["One was there already."]);
    send(&house, REVISER, "fr", &one(right, "Le Brésil &amp; le Sénégal."))
        .await
        .shows(&["One translation was taken."]);
    house.get(REVISER, "/en/translations?to=fr&state=approved&q=Senegal").await.shows(&[&unit]);
    send(&house, REVISER, "fr", &one("Something else.", "Autre.")).await.shows(&["Left as they are", &unit]);
    house.get(As::Public, &format!("/fr/register/{entry}")).await.shows(&["Le Brésil &#38; le Sénégal."]);
    for (file, says) in [("", "Choose a file."), ("<html/>", "no XLIFF 2"), ("<xliff", "damaged")] {
        let refused = send(&house, TRANSLATOR, "fr", file).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.text().contains(says), "{file}: {}", refused.text());
    }
    let other = send(&house, TRANSLATOR, "es", &one(right, "Le Brésil.")).await;
    assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.remove().await;
}

#[tokio::test]
async fn a_reader_of_xliff_that_is_not_ours_finds_every_text_as_it_is() {
    let house = House::with_the_record().await;
    let Some(judge) = tests::node("xliff.mjs") else { return };
    let file = house.get(TRANSLATOR, "/en/translations/ar/export?from=en&all=1").await;

    let judged = tests::ask(judge, &file.body).expect("node");

    assert!(judged.status.success(), "{}", String::from_utf8_lossy(&judged.stderr));
    let read: (String, String, Vec<(String, String, String)>) = serde_json::from_slice(&judged.stdout).expect("JSON");
    assert_eq!((read.0.as_str(), read.1.as_str()), ("en", "ar"));
    let ours = translation::xliff::read(&file.body).expect("our own file");
    assert!(read.2.len() > 300, "{} texts", read.2.len());
    let ours: Vec<_> = ours.units.into_iter().map(|unit| (unit.key.to_string(), unit.source, unit.target)).collect();
    assert_eq!(read.2, ours);
    house.remove().await;
}
