//! A project from the first word to the register: filed in steps, sent back with reasons at its fields, published by a moderator
//! of its region and by nobody else, found, compared, changed, merged; what nobody may see before.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use kit::web::{Actor, Grant};
use people::Role;
use stocktaking::store::{
    list::{self, Filter, Sort},
    uses,
};
use tests::{As, House, Reply, ask, node};

/// Who files.
pub(super) const DANIEL: As = As::One(Role::SignedIn);
/// Who writes with them.
pub(super) const PARTNER: As = As::One(Role::Delegate);

const CHECKED: &str = "checked=1&checked=2&checked=3&checked=4&checked=5&checked=6";

/// The steps of the form, filled in.
const STEPS: &[(&str, &str)] = &[
    (
        "what",
        "lang=fr&title=R%C3%A9seau+des+villages&activity=project&summary=La+fibre+pour+les+%C3%A9coles+rurales+et+les+centres+de+sant%C3%A9.&goal=Tous+en+2020",
    ),
    (
        "who",
        "organisation=Villages+ouverts&stakeholder=civil-society&state=SEN&contact-name=Awa&contact-mail=awa%40example.org&partner-1-name=Institut&partner-1-stakeholder=academia",
    ),
    ("where", "coverage=national&states=SEN&status=ongoing&begins=2017&ends="),
    ("topics", "lines=C2&goals=SDG9&targets=9.c"),
    ("reach", "beneficiaries=youth&reach-people=12+500&reach-women-not-known=yes"),
    (
        "results",
        "results=&claim-1-topic=SDG9.c&claim-1-changed=Les+prix+ont+baiss%C3%A9.&claim-1-evidence=Une+enqu%C3%AAte.&claim-1-link=",
    ),
    ("future", "challenges=Le+courant.&budget=1000+CHF"),
    ("extras", "also-ar-title=%D8%B4%D8%A8%D9%83%D8%A9+%D8%A7%D9%84%D9%82%D8%B1%D9%89"),
];

/// A file that shows what is claimed; the examples of addresses name its hash.
pub(super) const SURVEY: &[u8] = b"A survey of prices, 2018.\n";

/// Puts in the first of the made-up projects, under the code that the examples of addresses name, with a picture of its own.
pub async fn put_in(house: &House) {
    let mut first = stocktaking::demo::project(0);
    let fit = stocktaking::picture::fit(PNG).expect("a picture");
    let hash = house.state.files.keep(fit.bytes).await.expect("a file is kept");
    let picture =
        stocktaking::project::Picture { hash, width: fit.width, height: fit.height, alt: "A mast".to_owned() };
    first.content.pictures.push(picture);
    let hash = house.state.files.keep(SURVEY.to_vec()).await.expect("a file is kept");
    let file = attachments::Attachment { hash, name: "survey.txt".to_owned(), is_unread: false };
    first.content.files.push(file);
    first.published = Some(first.content.for_the_public());
    stocktaking::store::projects::put_in(house.db(), "walk", vec![first]).await.expect("a project");
}

/// Begins a project and returns its code.
pub async fn begin(house: &House, who: As) -> String {
    let begun = house.post(who, "/en/projects/new", "lang=fr&title=R%C3%A9seau").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER, "{}", begun.text());
    let path = begun.header("location").trim_start_matches("/en/projects/").to_owned();
    path.split('/').next().unwrap_or_default().to_owned()
}

/// The version that a page of a project was made from, as its forms carry it.
pub(super) async fn seen(house: &House, who: As, path: &str) -> String {
    house.get(who, path).await.seen()
}

pub(super) async fn fill(house: &House, who: As, id: &str) {
    for (step, form) in STEPS {
        let path = format!("/en/projects/{id}/edit/{step}");
        let seen = seen(house, who, &path).await;
        let saved = house.post(who, &path, &format!("seen={seen}&{form}")).await;
        assert_eq!(saved.status, StatusCode::SEE_OTHER, "{step}: {}", saved.text());
    }
}

pub(super) async fn act(house: &House, who: As, id: &str, act: &str) -> Reply {
    let seen = seen(house, who, &format!("/en/projects/{id}/check")).await;
    house.post(who, &format!("/en/projects/{id}/acts"), &format!("seen={seen}&act={act}")).await
}

async fn decide(house: &House, who: As, id: &str, form: &str) -> Reply {
    let path = format!("/en/projects/{id}/review");
    let seen = seen(house, who, &path).await;
    house.post(who, &path, &format!("seen={seen}&{form}")).await
}

/// Fills it in, sends it and publishes it.
pub async fn publish(house: &House, id: &str) {
    fill(house, DANIEL, id).await;
    publish_filled(house, id).await;
}

pub(super) async fn publish_filled(house: &House, id: &str) {
    let sent = act(house, DANIEL, id, "submit").await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let done = decide(house, As::Officer, id, &format!("act=publish&{CHECKED}")).await;
    assert_eq!(done.status, StatusCode::SEE_OTHER, "{}", done.text());
}

/// Sends a picture as a browser does.
async fn send_picture(house: &House, who: As, id: &str, bytes: &[u8]) -> Reply {
    let seen = seen(house, who, &format!("/en/projects/{id}/edit/extras")).await;
    let line = "----hasila";
    let head = format!(
        "--{line}\r\nContent-Disposition: form-data; name=\"seen\"\r\n\r\n{seen}\r\n--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.png\"\r\nContent-Type: image/png\r\n\r\n"
    );
    let body = [head.as_bytes(), bytes, format!("\r\n--{line}--\r\n").as_bytes()].concat();
    let request = Request::post(format!("/en/projects/{id}/pictures"))
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
        .body(Body::from(body))
        .expect("a request");
    house.send(who, request).await
}

/// The smallest PNG: one pixel.
const PNG: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52, 0x00, 0x00, 0x00,
    0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b, 0x55, 0x00, 0x00, 0x00, 0x0a, 0x49,
    0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x68, 0x00, 0x00, 0x00, 0x82, 0x00, 0x81, 0x77, 0xcd, 0x72, 0xb6, 0x00, 0x00,
    0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82,
];

/// Takes a project through all that can be done with it: what other walks need to have been done.
pub async fn whole(house: &House) {
    put_in(house).await;
    let id = begin(house, DANIEL).await;
    publish(house, &id).await;
    for sort in ["", "?sort=title", "?sort=stalest&q=fibre", "?line=C2&region=AFR&state=SEN"] {
        house.get(As::Public, &format!("/en/projects{sort}")).await;
    }
    // The rows answer where the index cannot.
    let filters = ["", "fibre"].map(|words| Filter {
        words: words.to_owned(),
        chosen: [("line", vec!["C2".to_owned()]), ("state", vec!["SEN".to_owned()])].into(),
    });
    for filter in filters.iter().chain([&Filter::default()]) {
        for sort in [Sort::Best, Sort::Title, Sort::Stalest] {
            list::list(house.db(), filter, sort, 5, 0).await.expect("the rows");
        }
    }
    house.get(As::Public, &format!("/en/projects/compare?p={id}&p={}", stocktaking::demo::FIRST)).await;
    house.get(As::Public, &format!("/en/projects/{id}")).await;
    house.get(DANIEL, "/en/projects/mine").await;
    house.post(DANIEL, &format!("/en/projects/{id}/editors"), "address=partner%40example.org").await;
    house.post(DANIEL, &format!("/en/projects/{id}/editors/remove"), "account=nobody").await;
    house.get(DANIEL, &format!("/en/projects/{id}/check")).await;
    house.get(DANIEL, "/en/projects/invitations/x7Qp").await;
    house.post(DANIEL, "/en/projects/invitations/x7Qp", "").await;
    for step in ["confirm", "revise", "discard"] {
        act(house, DANIEL, &id, step).await;
    }
    decide(house, As::Officer, &id, &format!("act=merge&why=The+same&into={}", stocktaking::demo::FIRST)).await;
    decide(house, As::Officer, &id, "act=unmerge").await;
    let other = begin(house, DANIEL).await;
    fill(house, DANIEL, &other).await;
    act(house, DANIEL, &other, "submit").await;
    let bulk = house.post(As::Officer, "/en/projects/review", &format!("p={other}&act=return&why=Say+more")).await;
    let batch =
        bulk.header("location").split("batch=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default();
    house.post(As::Officer, "/en/projects/review/undo", &format!("batch={batch}")).await;
    house.post(As::Officer, &format!("/en/projects/{other}/conflict"), "").await;
    house.get(As::Officer, "/en/projects/review/figures").await;
    stocktaking::reminders::remind(house.db(), "http://house.example").await.expect("nothing is due");
    stocktaking::tell_reviewers(house.db(), "http://house.example").await.expect("reviewers are told");
    house.get(As::Public, "/api/v1/projects?line=C2&q=fibre").await;
    let taken = house.db().decide(|tx| {
        Box::pin(async move { uses::take_up(tx, "walk", stocktaking::demo::FIRST, "nomination/2019-1").await })
    });
    assert!(taken.await.is_ok_and(|taken| taken.subject == "nomination/2019-1"));
    uses::of(house.db(), stocktaking::demo::FIRST).await.expect("where it was taken up");
}

#[tokio::test]
async fn a_project_is_filed_in_steps_returned_with_reasons_at_its_fields_and_published() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    let early = act(&house, DANIEL, &id, "submit").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(early.text().contains("edit/what?look#summary"), "{}", early.text());

    fill(&house, DANIEL, &id).await;
    let check = house.get(DANIEL, &format!("/en/projects/{id}/check")).await;
    check.shows(&["Nothing is missing.", "12,500", "not known", "Les prix ont baissé."]);
    assert_eq!(act(&house, DANIEL, &id, "submit").await.status, StatusCode::SEE_OTHER);

    let returned = "act=return&field-1=summary&reason-1=Say+for+how+many+schools.";
    assert_eq!(decide(&house, As::One(Role::RegionalModerator), &id, returned).await.status, StatusCode::SEE_OTHER);
    house.get(DANIEL, &format!("/en/projects/{id}/edit/what")).await.shows(&[
        "The reviewer asks: ",
        "Say for how many schools.",
        "aria-invalid=\"true\"",
    ]);
    assert_eq!(act(&house, DANIEL, &id, "submit").await.status, StatusCode::SEE_OTHER);

    let hasty = decide(&house, As::Officer, &id, "act=publish&checked=1").await;
    assert_eq!(hasty.status, StatusCode::UNPROCESSABLE_ENTITY);
    let done = decide(&house, As::Officer, &id, &format!("act=publish&{CHECKED}")).await;
    assert_eq!(done.header("location"), format!("/en/projects/{id}"), "{}", done.text());
    let public = house.get(As::Public, &format!("/en/projects/{id}")).await;
    public.shows(&["Réseau des villages", "Villages ouverts", "Target 9.c", "Published"]);
    assert!(!public.text().contains("awa@example.org") && !public.text().contains("1000 CHF"), "what is not public");
    house.get(As::Public, &format!("/ar/projects/{id}")).await.shows(&["شبكة القرى"]);
    house.remove().await;
}

#[tokio::test]
async fn before_it_is_published_nobody_else_sees_it_and_only_its_region_reviews_it() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &id).await;
    assert_eq!(send_picture(&house, DANIEL, &id, PNG).await.status, StatusCode::SEE_OTHER);
    let form = format!(
        "seen={}&picture-1-alt=Un+m%C3%A2t",
        seen(&house, DANIEL, &format!("/en/projects/{id}/edit/extras")).await
    );
    house.post(DANIEL, &format!("/en/projects/{id}/edit/extras"), &form).await;
    let paths = ["", "/check", "/review", "/edit/what", "/pictures/1"].map(|path| format!("/en/projects/{id}{path}"));
    for path in &paths {
        for who in [PARTNER, As::Officer, As::One(Role::RegionalModerator)] {
            let status = house.get(who, path).await.status;
            assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::FORBIDDEN), "{path} as {who:?}: {status}");
        }
    }
    assert_eq!(house.get(DANIEL, &paths[4]).await.header("content-type"), "image/jpeg");
    act(&house, DANIEL, &id, "submit").await;

    for (region, status) in [("region/ARB", StatusCode::NOT_FOUND), ("region/AFR", StatusCode::OK)] {
        let moderator = Actor::new("demo-expert", "Johan", [Grant::on("regional-moderator", region)]);
        let request = Request::get(&paths[2]).body(Body::empty()).expect("a request");
        let reply = Reply::of(house.router_of(moderator), request).await;
        assert_eq!(reply.status, status, "{region}");
    }
    assert_eq!(house.get(As::Public, &paths[0]).await.status, StatusCode::NOT_FOUND);
    assert_eq!(house.get(As::Public, &paths[4]).await.status, StatusCode::NOT_FOUND);
    let list = house.get(As::Public, "/en/projects.json").await.json();
    assert_eq!(list["count"], 0);
    let history = house.get(As::Public, &format!("/en/history/project/{id}")).await.text();
    assert!(!history.contains("Réseau"), "{history}");
    let drafts = house.get(As::Public, &format!("/en/history/draft/{id}")).await.status;
    assert_eq!(drafts, StatusCode::NOT_FOUND);
    house.remove().await;
}

#[tokio::test]
async fn what_was_typed_is_kept_and_a_change_of_somebody_else_is_told() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    let path = format!("/en/projects/{id}/edit/where");
    let first = seen(&house, DANIEL, &path).await;
    let wrong = house.post(DANIEL, &path, &format!("seen={first}&coverage=national&begins=soon&ends=2018")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text().contains("value=\"soon\"") && wrong.text().contains("is no date"), "{}", wrong.text());
    house.get(DANIEL, &path).await.shows(&["value=\"2018\""]);

    let late = house.post(DANIEL, &path, &format!("seen={first}&coverage=local&begins=2016")).await;
    assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(late.text().contains("Somebody changed the project meanwhile") && late.text().contains("value=\"2016\""));

    let now = seen(&house, DANIEL, &path).await;
    let request = Request::post(&path)
        .header("sec-fetch-site", "same-origin")
        .header(header::ACCEPT, "application/json")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .body(Body::from(format!("seen={now}&coverage=local&begins=2016")))
        .expect("a request");
    let kept = house.send(DANIEL, request).await;
    assert_eq!(kept.json()["said"], "Saved.", "{}", kept.text());
    assert_ne!(kept.json()["version"].to_string(), now);
    house.remove().await;
}

#[tokio::test]
async fn a_published_project_stays_to_be_read_while_it_is_changed_and_the_change_is_told() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    publish(&house, &id).await;
    assert_eq!(act(&house, DANIEL, &id, "revise").await.status, StatusCode::SEE_OTHER);
    let path = format!("/en/projects/{id}/edit/what");
    let form = format!(
        "seen={}&lang=fr&title=Villages+2.0&activity=project&summary=Autrement.",
        seen(&house, DANIEL, &path).await
    );
    house.post(DANIEL, &path, &form).await;

    house.get(As::Public, &format!("/en/projects/{id}")).await.shows(&["Réseau des villages"]);
    act(&house, DANIEL, &id, "submit").await;
    house.get(As::Officer, &format!("/en/projects/{id}/review")).await.shows(&[
        "What differs from the published version",
        "<del>Réseau des villages</del>",
        "<ins>Villages 2.0</ins>",
    ]);
    decide(&house, As::Officer, &id, &format!("act=publish&{CHECKED}")).await;
    house
        .get(As::Public, &format!("/en/projects/{id}"))
        .await
        .shows(&["<h1 lang=\"fr\" dir=\"auto\">Villages 2.0", "Autrement."]);
    house.remove().await;
}

#[tokio::test]
async fn a_merged_project_leads_to_the_other_keeps_its_credit_and_can_be_made_whole_again() {
    let house = House::with_the_record().await;
    put_in(&house).await;
    let id = begin(&house, DANIEL).await;
    publish(&house, &id).await;
    let into = stocktaking::demo::FIRST;
    let wrong = decide(&house, As::Officer, &id, &format!("act=merge&why=The+same&into={id}")).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "into itself");

    decide(&house, As::Officer, &id, &format!("act=merge&why=The+same&into={}", into.to_lowercase())).await;
    let old = house.get(As::Public, &format!("/en/projects/{id}")).await;
    assert_eq!(old.header("location"), format!("/en/projects/{into}"));
    house.get(As::Public, &format!("/en/projects/{into}")).await.shows(&["Also filed by", "Villages ouverts", &id]);
    assert_eq!(house.get(As::Public, "/en/projects.json").await.json()["count"], 1);

    decide(&house, As::Officer, &id, "act=unmerge").await;
    house.get(As::Public, &format!("/en/projects/{id}")).await.shows(&["Réseau des villages"]);
    assert_eq!(house.get(As::Public, "/en/projects.json").await.json()["count"], 2);
    house.remove().await;
}

#[tokio::test]
async fn a_reviewer_with_an_interest_decides_nothing_and_a_bulk_decision_can_be_undone() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &id).await;
    act(&house, DANIEL, &id, "submit").await;
    let moderator = As::One(Role::RegionalModerator);
    house.post(moderator, &format!("/en/projects/{id}/conflict"), "").await;
    let refused = decide_blind(&house, moderator, &id).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);

    let form = format!("p={id}&act=publish&checked=yes");
    let passed = house.post(moderator, "/en/projects/review", &form).await;
    assert!(passed.header("location").contains("done=0&left=1"), "{}", passed.header("location"));
    let done = house.post(As::Officer, "/en/projects/review", &form).await;
    assert!(done.header("location").contains("done=1&left=0"), "{}", done.header("location"));
    house.get(As::Public, &format!("/en/projects/{id}")).await.shows(&["Réseau des villages"]);

    let page = house.get(As::Officer, done.header("location")).await;
    page.shows(&["Done: \u{2068}1\u{2069}.", "Undo"]);
    let batch =
        done.header("location").split("batch=").nth(1).and_then(|rest| rest.split('&').next()).unwrap_or_default();
    let undone = house.post(As::Officer, "/en/projects/review/undo", &format!("batch={batch}")).await;
    assert!(undone.header("location").contains("undone=1&left=0"), "{}", undone.header("location"));
    assert_eq!(house.get(As::Public, &format!("/en/projects/{id}")).await.status, StatusCode::NOT_FOUND);
    house.get(As::Officer, "/en/projects/review").await.shows(&["Réseau des villages"]);
    house.remove().await;
}

#[tokio::test]
async fn a_moderator_leaves_what_is_of_their_own_organisation_to_a_second_reader() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    fill(&house, DANIEL, &id).await;
    let path = format!("/en/projects/{id}/edit/who");
    let seen = seen(&house, DANIEL, &path).await;
    let own = "organisation=open+villages+network+(made+up)&stakeholder=civil-society&state=KEN";
    house.post(DANIEL, &path, &format!("seen={seen}&{own}")).await;
    act(&house, DANIEL, &id, "submit").await;

    let review = format!("/en/projects/{id}/review");
    house.get(As::One(Role::RegionalModerator), &review).await.shows(&["so a second reader decides"]);
    let refused = decide_blind(&house, As::One(Role::RegionalModerator), &id).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.get(As::Officer, &review).await.shows(&["<legend>Checklist</legend>"]);
    house.remove().await;
}

async fn decide_blind(house: &House, who: As, id: &str) -> Reply {
    house.post(who, &format!("/en/projects/{id}/review"), &format!("seen=99&act=publish&{CHECKED}")).await
}

#[tokio::test(flavor = "multi_thread")]
async fn what_somebody_types_in_a_browser_is_kept_while_they_type() {
    let Some(command) = node("autosave.mjs") else { return };
    let house = House::with_the_record().await;
    let known = begin(&house, DANIEL).await;
    publish(&house, &known).await;
    let begun = house.post(DANIEL, "/en/projects/new", "lang=fr&title=Autre+chose").await;
    let id = begun.header("location").split('/').nth(3).unwrap_or_default().to_owned();
    let job = serde_json::json!({
        "known": { "title": "Réseau des villages", "id": known },
        "base": house.serve().await.expect("the site is served"),
        "page": format!("/ar/projects/{id}/edit/what"),
        "cookie": house.cookie(Role::SignedIn).await,
    });

    let input = job.to_string().into_bytes();
    let output = tokio::task::spawn_blocking(move || ask(command, &input)).await.expect("a thread").expect("node runs");

    let said: serde_json::Value = serde_json::from_slice(&output.stdout).expect("the script answers in JSON");
    assert_eq!(said["faults"], serde_json::json!([]), "{}", String::from_utf8_lossy(&output.stderr));
    house.remove().await;
}
