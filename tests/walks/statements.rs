//! Every statement of every store, shown to both engines: what one of them does not accept fails here, before a page does.
//! The statements are gathered by using the application, and a statement in a store that nothing here uses is named.

use std::{collections::BTreeSet, fs};

use axum::http::{Method, Request, header};
use kit::db::testing;
use people::store::accounts;
use tests::{As, House, Reply, root};

use super::{
    calls, contributions, follow_up, following, imports, meeting, pages, passkeys, policy::address, projects,
    stocktaking_reports, translation, ways,
};

/// The beginning of each statement in the stores, up to its first place, with its file.
fn written() -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![root().join("crates")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the tree") {
            let path = entry.expect("an entry").path();
            let shown = path.strip_prefix(root()).expect("below the root").display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if shown.ends_with(".rs") && shown.contains("/store") && !shown.contains("/tests/") {
                let source = fs::read_to_string(&path).expect("text");
                found.extend(source.split("sql(\"").skip(1).map(|rest| (shown.clone(), beginning(rest))));
            }
        }
    }
    found
}

/// The words of a statement before its first place or its end, with single spaces.
fn beginning(literal: &str) -> String {
    let end = literal.find(['?', '"', '$']).unwrap_or(literal.len());
    literal[..end].replace('\\', " ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Uses the whole application: all pages and formats, and the desk from upload to undo.
async fn walk(house: &House) {
    for route in site::routes().table().iter().filter(|route| route.method == Method::GET) {
        for format in route.formats {
            house.get(As::Officer, &format!("{}.{}", address(route.path), format.suffix())).await;
        }
    }
    for page in pages::all() {
        house.get(As::Officer, &format!("/en{page}")).await;
    }
    for filter in [
        "q=forum",
        "kind=requests",
        "addressee=members",
        "topic=forum",
        "meeting=28",
        "section=observations",
        "endorsed=true",
        "due=passed",
        "due=soon",
        "due=dated",
        "sort=due",
    ] {
        house.get(As::Public, &format!("/en/register?{filter}")).await;
    }
    for filter in
        ["q=forum", "meeting=28", "kind=contribution", "source=member-state", "state=RUS", "late=true", "sort=received"]
    {
        house.get(As::Public, &format!("/en/documents?{filter}")).await;
    }
    let reading = pages::feed(house).await;
    let reading = reading.split('?').next().unwrap_or_default().to_owned();
    for form in ["path=2.1.1&decision=accept", "path=2.1.1&decision=undo", "path=2.1.2&decision=drop"] {
        house.post(As::Officer, &reading, form).await;
    }
    house.get(As::Officer, &format!("{reading}/rest")).await;
    house.post(As::Officer, &format!("{reading}/rest"), "").await;
    house.get(As::Officer, &reading).await;
    follow_up::whole(house).await;
    contributions::whole(house).await;
    meeting::whole(house, "en").await;
    translation::whole(house).await;
    following::whole(house).await;
    groups::reminders::remind(house.db(), "http://house.example").await.expect("reminded");
    projects::whole(house).await;
    calls::whole(house).await;
    stocktaking_reports::whole(house).await;
    imports::whole(house).await;
    house.get(As::Officer, "/en/tag/decisions").await;
}

/// Uses what people do with their accounts, and administrators with people, in a browser that has signed in.
async fn walk_people(house: &House) {
    let app = site::application(house.state.clone(), site::Play::AtHome);
    let cookie = house.cookie(people::Role::Administrator).await;
    let send = async |request: axum::http::request::Builder, form: &str| {
        let request = request
            .header("sec-fetch-site", "same-origin")
            .header(header::COOKIE, &cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        Reply::of(app.clone(), request.body(form.to_owned().into()).expect("a request")).await
    };
    let address = "address=salma@example.org";
    for (path, form) in [
        ("/en/sign-up", "name=Salma&letters=en&chosen=correct+horse+battery&address=salma@example.org"),
        ("/en/sign-up", "name=Salma&letters=en&chosen=correct+horse+battery&address=salma@example.org"),
        ("/en/confirm-again", address),
        ("/en/confirm", "address=salma@example.org&code=K7M2-Q3XA&password=x"),
        ("/en/recover", address),
        ("/en/sign-in", "address=salma@example.org&password=x"),
        ("/en/organisations", "name_en=Open&kind=ngo&stakeholder=academia"),
        ("/en/people/demo-delegate/affiliations", "organisation=demo-1"),
        ("/en/people/demo-delegate/affiliations/demo-delegate-1", ""),
        ("/en/people/demo-delegate/grants", "role=expert&place="),
        ("/en/people/demo-delegate/grants/demo-delegate-1", ""),
        ("/en/people/demo-delegate/state", ""),
        ("/en/account", "name=Yasmin&letters=ar"),
        ("/en/account/tokens", "name=A+script&days=7&scopes=read"),
        ("/en/account/sessions/x", ""),
        ("/en/account/sessions", ""),
        ("/en/demo/chair", ""),
    ] {
        send(Request::post(path), form).await;
    }
    for path in [
        "/journal/checkpoint",
        "/en/people",
        "/en/people/demo-delegate",
        "/en/organisations",
        "/en/account/export",
        "/en/letter/keep/x",
    ] {
        send(Request::get(path), "").await;
    }
    // What the links of letters do; the walk does not read them.
    let opened = house.db().write(|tx| {
        Box::pin(async move {
            accounts::confirm(&mut *tx, "demo-delegate").await?;
            accounts::set_password(tx, "demo-delegate", "demo-delegate", "a hash").await
        })
    });
    opened.await.expect("an account that is there");
}

#[tokio::test]
async fn both_engines_accept_every_statement() {
    let house = House::with_the_record().await;
    walk(&house).await;
    walk_people(&house).await;
    groups::store::compare(house.db()).await.expect("a record");
    people::store::compare(house.db()).await.expect("rights");
    ways::keep_and_let_go(house.db()).await;
    passkeys::add_person(&house).await;
    ways::answer_no_question(&house).await;
    let mut recorded = house.db().recorded();
    house.remove().await;
    // The walk holds the meeting of the demonstration itself, so files bring it in elsewhere.
    let house = House::with_the_record().await;
    site::demo::load_meeting(house.db()).await.expect("unpacked").expect("the meeting loads");
    recorded.extend(house.db().recorded());
    house.remove().await;

    testing::for_each_engine(async |db| {
        let mut faults = Vec::new();
        for text in &recorded {
            if let Err(error) = db.prepare(text).await {
                faults.push(format!("{}: {text}: {error}", db.engine()));
            }
        }
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    })
    .await;

    let used: BTreeSet<String> =
        recorded.iter().map(|text| text.split_whitespace().collect::<Vec<_>>().join(" ")).collect();
    let written = written();
    assert!(written.len() > 40, "only {} statements found: the walk does not see the stores", written.len());
    let unused: Vec<_> =
        written.iter().filter(|(_, begin)| !used.iter().any(|text| text.starts_with(begin.as_str()))).collect();
    // Each of these is run on both engines by the tests of its own store.
    assert!(unused.len() <= written.len() / 10, "statements that no walk uses: {unused:#?}");
}
