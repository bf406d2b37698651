//! The pages there are, and what each must show. The walks in the browser and over roles use the same list.

use axum::http::StatusCode;
use groups::{
    Source, SourceKind,
    contribution::{Attachment, Content, Contribution, Form, Purpose, Stage},
    store::contributions,
};
use kit::{
    db::{Run as _, sql},
    mail,
};
use language::Lang;
use tests::{As, House};

/// What stands in the address at a place of a route's pattern.
pub const PLACES: &[(&str, &str)] = &[
    ("{lang}", "en"),
    ("register/{id}", "register/R-2.6.15"),
    ("instruments/{id}", "instruments/council-res-1332"),
    ("bodies/{id}", "bodies/cwg-wsis"),
    ("sessions/{id}", "sessions/council-2016"),
    ("readings/{id}", "readings/1a2b37a4cb67"),
    ("{project}", stocktaking::demo::FIRST),
    ("{call}", super::calls::CALL),
    ("{edition}", "2018-1"),
    ("{step}", "what"),
    ("{import}", super::imports::IMPORT),
    ("{harvest}", super::imports::HARVEST),
    ("{picture}", "1"),
    ("{hash}", "964b726b5b2e118bccb74dd12e1a7407cf57d8d3388dd58540fd02d4e1c5f539"),
    ("{provider}", "ministry"),
    ("{key}", "ABCDEFGHJKMN"),
    ("jobs/{job}", "jobs/0000000000000001"),
    ("mail/{mail}", "mail/0000000000WA1KED"),
    ("unsubscribe/{token}", "unsubscribe/0000000000WA1KED-DG-QwFK5Kzg9Y_CqPAB5P3z8FhgM7MMsJLQHzqBH_9M"),
    ("{path}", "2.1.1"),
    ("{*symbol}", "WG-WSIS-28/9"),
    ("{*subject}", "entry/R-2.6.15"),
    ("{body}", "cwg-wsis"),
    ("{number}", "28"),
    ("{code}", "C2"),
    ("{list}", "action-lines"),
    ("consultations/{id}", "consultations/forum-open-consultation"),
    ("contributions/{id}", "contributions/0000000000"),
    ("{to}", "fr"),
    ("{*unit}", "entry/R-2.6.15:text"),
    ("tokens/{id}", "tokens/0123456789"),
    ("following/{id}", "following/0123456789"),
    ("problems/{kind}", "problems/not-found"),
    ("people/{id}", "people/demo-chair"),
    ("organisations/{id}", "organisations/demo-1"),
    ("{grant}", "demo-chair-1"),
    ("{affiliation}", "demo-chair-1"),
    ("{token}", "x7Qp"),
    ("{kind}", "keep"),
    ("{role}", "chair"),
    ("{sequence}", "1"),
    ("{day}", "2018-04-09"),
];

/// The id of the reading of [`REPORT`]: the beginning of its fingerprint.
pub const READING: &str = "1a2b37a4cb67";

/// A report of a few lines that an officer feeds.
pub const REPORT: &str = "Document C17/8-E\nReport by the chair of the working group\n\n1\tIntroduction\n\
    1.1\tThe group met twice.\n2\tRecommendations\n2.1\tThe group made the following recommendations:\n\
    a)\tThe secretariat was requested to publish the report by 9 February 2018.\n\
    b)\tMembers are encouraged to contribute to the Forum.\n";

/// Every page of the application without its language, one of each kind, full and empty.
pub fn all() -> Vec<&'static str> {
    vec![
        "",
        "/register",
        "/register?q=forum&kind=requests",
        "/register?q=zzzzzz",
        "/register/R-2.6.16.3",
        "/register/R-2.6.15",
        "/register/R-2.6.15/follow-up",
        "/follow-up",
        "/follow-up?by=addressee&year=2018&on=2018-04-09",
        "/follow-up/calendar",
        "/follow-up?by=due",
        "/follow-up?by=meeting",
        "/meetings",
        "/meetings/cwg-wsis/28",
        "/meetings/new",
        "/meetings/cwg-wsis/28/prepare",
        "/meetings/cwg-wsis/28/take-down",
        "/documents",
        "/documents/WG-WSIS-28/9",
        "/instruments",
        "/instruments/council-res-1332",
        "/instruments/council-res-1332/text",
        "/instruments/council-res-1332/changes",
        "/bodies",
        "/bodies/cwg-wsis",
        "/sessions",
        "/sessions/council-2016",
        "/topics",
        "/topics/C2",
        "/topics/SDG9",
        "/topics/forum",
        "/consultations",
        "/contributions",
        "/contributions/new",
        "/readings",
        "/translations",
        "/translations?to=fr&state=in-revision&noun=entry&q=forum",
        "/translations/fr/of/entry/R-2.6.15:text",
        "/translations/fr/import",
        "/projects",
        "/projects?q=zzzzzz&line=C2",
        "/projects/mine",
        "/projects/new",
        "/projects/compare",
        "/projects/charts",
        "/projects/charts?line=C2&q=zzzzzz",
        "/projects/embed",
        "/projects/embed/chart?by=goal",
        "/projects/calls",
        "/projects/calls/work",
        "/projects/calls/new",
        "/projects/stories",
        "/projects/impact",
        "/projects/impact?scope=region:AFR&from=2014&to=2018&by=claims",
        "/projects/impact?by=gaps",
        "/projects/impact/projects?says=people&line=C2",
        "/projects/review",
        "/projects/review/figures",
        "/projects/imports",
        "/projects/harvests",
        "/projects/invitations/x7Qp",
        "/tag",
        "/tag?kept=2",
        "/tag/decisions",
        "/reports",
        "/reports/council",
        "/reports/council?section=2",
        "/reports/stocktaking",
        "/reports/stocktaking?scope=line:C2",
        "/reports/stocktaking?scope=global&section=2",
        "/reports/stocktaking/editions",
        "/reports/stocktaking/input",
        "/reports/stocktaking/input?region=AFR",
        "/mail",
        "/jobs",
        "/journal",
        "/journal?kind=entry&verb=added&day=2018-04-09",
        "/journal?q=zzzzzz",
        "/journal/1",
        "/journal/checkpoints",
        "/history/entry/R-2.6.15",
        "/policy",
        "/security",
        "/security?how=open",
        "/account/ways",
        "/account/tokens",
        "/api",
        "/problems",
        "/problems/refused",
        "/about",
        "/style",
        "/demo",
        "/account",
        "/account/close",
        "/sign-up",
        "/confirm",
        "/confirm/x7Qp",
        "/recover",
        "/recover/x7Qp",
        "/letter/keep/x7Qp",
    ]
}

/// Feeds a small report, so that the desk has something to show.
pub async fn feed(house: &House) -> String {
    let reply = house.upload(As::Officer, "/en/readings", "report.txt", REPORT.as_bytes()).await;
    assert_eq!(reply.status, StatusCode::SEE_OTHER, "{}", reply.text());
    reply.header("location").to_owned()
}

/// Puts one letter into the log, under the id and the key that [`PLACES`] was written for.
pub async fn post(house: &House) {
    let letter = mail::Letter { topic: Some("reminders"), ..operations::letters::samples(Lang::En).remove(0) };
    let posting = house.db().write(move |tx| {
        Box::pin(async move {
            mail::post(tx, &letter).await?;
            tx.run(sql("UPDATE mails SET id = ?").bind("0000000000WA1KED")).await?;
            tx.run(sql("INSERT INTO meta (key, value) VALUES ('unsubscribe-key', 'walk')")).await
        })
    });
    posting.await.expect("a letter is posted");
    contribute(house).await;
    super::projects::put_in(house).await;
    super::calls::put_in(house).await;
    super::stocktaking_reports::put_in(house).await;
    super::imports::put_in(house).await;
}

/// Publishes a contribution with a file, under the id that [`PLACES`] was written for.
async fn contribute(house: &House) {
    let hash = house.state.files.keep(b"A text.".to_vec()).await.expect("a file is kept");
    let source = Source { kind: SourceKind::MemberState, state: Some("BRA".to_owned()), name: None };
    let contribution = Contribution {
        id: "0000000000".to_owned(),
        body: "cwg-wsis".to_owned(),
        meeting: 32,
        delegation: "demo-3".to_owned(),
        stage: Stage::Published,
        content: Content {
            lang: Lang::Es,
            title: "Propuesta".to_owned(),
            sources: vec![source],
            purpose: Purpose::Action,
            item: None,
            requests: vec!["R-2.6.15".to_owned()],
            form: Form::New,
            of: None,
            summary: String::new(),
            text: "Un texto.".to_owned(),
            file: Some(Attachment { hash, name: "a.txt".to_owned(), is_unread: false }),
            becomes: None,
        },
        version: 1,
        symbol: None,
        steps: Vec::new(),
    };
    contributions::begin(house.db(), "walk", contribution).await.expect("a contribution");
}

#[tokio::test]
async fn every_page_comes_in_six_languages_and_says_in_which() {
    let house = House::with_the_record().await;
    for lang in Lang::ALL {
        for page in all() {
            let path = format!("/{lang}{page}");
            let reply = house.get(As::Officer, &path).await;
            reply.shows(&[&format!("<html lang=\"{lang}\" dir=\"{}\"", lang.direction().as_str()), "<h1"]);
            assert!(reply.body.len() < 60_000, "{path} weighs {} bytes", reply.body.len());
            assert!(!reply.text().contains("{ $"), "{path} shows a message with a hole in it");
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn a_visitor_without_a_language_gets_the_one_of_the_browser() {
    let house = House::empty().await;
    let request =
        axum::http::Request::get("/").header("accept-language", "ru;q=0.4, zh-CN").body(axum::body::Body::empty());

    let reply = house.send(As::Public, request.expect("a request")).await;

    assert!(reply.status.is_redirection());
    assert_eq!(reply.header("location"), "/zh");
    house.remove().await;
}

#[tokio::test]
async fn an_empty_house_has_pages_that_say_so() {
    let house = House::empty().await;
    for lang in Lang::ALL {
        for page in [
            "",
            "/register",
            "/meetings",
            "/documents",
            "/instruments",
            "/bodies",
            "/sessions",
            "/consultations",
            "/topics",
            "/readings",
            "/reports",
            "/projects",
            "/projects/calls",
            "/projects/calls/work",
            "/projects/stories",
            "/projects/impact",
            "/reports/stocktaking",
        ] {
            house.get(As::Officer, &format!("/{lang}{page}")).await.shows(&["<h1"]);
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn what_does_not_exist_has_a_page_in_the_readers_language() {
    let house = House::with_the_record().await;
    for path in [
        "/ar/register/R-99",
        "/ar/meetings/cwg-wsis/99",
        "/ar/documents/WG-WSIS-99/99",
        "/ar/topics/C99",
        "/ar/nowhere",
    ] {
        let reply = house.get(As::Public, path).await;
        assert_eq!(reply.status, StatusCode::NOT_FOUND, "{path}");
        assert!(reply.text().contains("dir=\"rtl\""), "{path}: {}", reply.text());
    }
    house.remove().await;
}

#[tokio::test]
async fn a_symbol_in_any_historical_form_leads_to_its_one_address() {
    let house = House::with_the_record().await;
    for written in ["WG-WSIS-32-16", "WG-WSIS-32/16", "WGWSIS32/16", "WG/32/16", "CWG-WSIS-32/16-E"] {
        let reply = house.get(As::Public, &format!("/en/documents/{written}")).await;
        if written == "WG-WSIS-32/16" {
            reply.shows(&["32/16"]);
        } else {
            assert!(reply.status.is_redirection(), "{written}: {}", reply.status);
            assert_eq!(reply.header("location"), "/en/documents/WG-WSIS-32/16", "{written}");
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn a_figure_opens_the_list_that_it_counts() {
    let house = House::with_the_record().await;
    let list = house.get(As::Public, "/en/register.json?kind=requests").await.json();
    let total = list["count"].as_u64().expect("the list says how many there are");

    assert!(total > 40, "{total}");
    house.get(As::Public, "/en").await.shows(&[&format!("{total}"), "/en/register?kind=requests"]);
    house.remove().await;
}

#[tokio::test]
async fn the_chain_can_be_walked_both_ways() {
    let house = House::with_the_record().await;

    house
        .get(As::Public, "/en/register/R-2.6.15")
        .await
        .shows(&["/en/documents/WG-WSIS-28/9", "/en/meetings/cwg-wsis/28"]);
    house
        .get(As::Public, "/en/documents/WG-WSIS-28/9")
        .await
        .shows(&["/en/register/R-2.6.15", "/en/meetings/cwg-wsis/28"]);
    house.get(As::Public, "/en/meetings/cwg-wsis/28").await.shows(&["/en/documents/WG-WSIS-28/9"]);
    house.get(As::Public, "/en/instruments/council-res-1332").await.shows(&["C15/110"]);
    house.remove().await;
}

#[tokio::test]
async fn an_officer_confirms_what_was_read_and_the_same_file_changes_nothing() {
    let house = House::with_the_record().await;
    let before = house.get(As::Public, "/en/register.json").await.json()["count"].as_u64();
    let reading = feed(&house).await;

    house.get(As::Officer, &reading).await.shows(&["publish the report by 9 February 2018"]);
    assert_eq!(
        house.get(As::Public, "/en/register.json").await.json()["count"].as_u64(),
        before,
        "nothing enters unconfirmed"
    );
    let again = feed(&house).await;

    assert!(again.starts_with(&reading), "the same file leads to the same reading: {again}");
    let refused = house.upload(As::Public, "/en/readings", "report.txt", REPORT.as_bytes()).await;
    assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    house.remove().await;
}
