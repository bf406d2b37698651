//! The register of projects: found by words, counted in every format, drawn in charts, shown in frames of other sites.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use people::Role;
use tests::{As, House, Reply};

use super::projects::{DANIEL, begin, publish};

#[tokio::test]
async fn the_register_counts_what_its_links_open_in_every_format() {
    let house = House::with_the_record().await;
    stocktaking::demo::load(house.db(), 60).await.expect("made-up projects");
    let all = house.get(As::Public, "/en/projects.json").await.json();
    let total = all["count"].as_u64().expect("a count");
    assert!(total > 40, "{total}");

    let of_line = house.get(As::Public, "/en/projects.json?line=C2").await.json();
    let counted = of_line["count"].as_u64().expect("a count");
    assert!(counted > 0 && counted < total);
    house
        .get(As::Public, "/en/projects")
        .await
        .shows(&[&format!("Information and communication infrastructure <span class=\"count\">{counted}</span>")]);
    let both = house.get(As::Public, "/en/projects.json?line=C2&line=C5").await.json();
    assert!(both["count"].as_u64() > Some(counted), "two values of one facet widen it");
    let csv = house.get(As::Public, "/en/projects.csv?line=C2").await.text();
    assert_eq!(csv.lines().count(), usize::try_from(counted).expect("small") + 1, "{csv}");
    house.get(As::Public, "/en/projects.atom").await.shows(&["<entry>"]);
    let one = house.get(As::Public, &format!("/en/projects/{}.json", stocktaking::demo::FIRST)).await.json();
    assert_eq!((&one["@type"], &one["identifier"]), (&"Project".into(), &stocktaking::demo::FIRST.into()));
    let lower = house.get(As::Public, "/en/projects/k7m2q").await;
    assert_eq!(lower.header("location"), "/en/projects/K7M2Q");
    house.remove().await;
}

#[tokio::test]
async fn the_register_marks_what_was_found_and_says_what_was_sought_instead() {
    let house = House::with_the_record().await;
    let id = begin(&house, DANIEL).await;
    assert_eq!(house.get(As::Public, "/en/projects.json?q=villages").await.json()["count"], 0);
    publish(&house, &id).await;

    let page = house.get(As::Public, "/fr/projects?q=village+ecoles").await;
    page.shows(&["Réseau des <mark>villages</mark>", "<mark>écoles</mark>"]);
    let mistaken = house.get(As::Public, "/en/projects?q=vilages").await;
    mistaken.shows(&["No project has “\u{2068}vilages\u{2069}”", "<mark>villages</mark>"]);
    let unknown = house.get(As::Public, "/en/projects?q=villages+zzzzzz").await;
    unknown.shows(&["nor a word like it", "?q=villages\"", "Nothing was found"]);
    house.get(As::Public, "/en/projects?q=%25").await.shows(&["There is no word in this search"]);
    house
        .get(As::Public, "/ar/projects?q=%D9%88%D8%A7%D9%84%D8%B4%D8%A8%D9%83%D8%A9")
        .await
        .shows(&["<mark>شبكة</mark>"]);
    for format in ["json", "csv", "xlsx", "atom"] {
        let found = house.get(As::Public, &format!("/en/projects.{format}?q=villages")).await;
        assert_eq!(found.status, StatusCode::OK, "{format}");
        assert!(!found.body.is_empty());
    }
    assert_eq!(house.get(As::Public, "/en/projects.json?q=%22villages+ouverts%22").await.json()["count"], 1);
    assert_eq!(house.get(As::Public, "/en/projects.json?q=%22ouverts+villages%22").await.json()["count"], 0);
    house.remove().await;
}

/// What programs find by a query, page after page.
async fn found_by_programs(house: &House, query: &str) -> Vec<String> {
    let (mut ids, mut path) = (Vec::new(), format!("/api/v1/projects?limit=4&{query}"));
    loop {
        let page = house.get(As::Public, &path).await.json();
        ids.extend(page["items"].as_array().expect("items").iter().map(|one| one["id"].to_string()));
        let Some(next) = page["next"].as_str() else {
            assert_eq!(page["total"], ids.len(), "{query}");
            return ids;
        };
        path = next.split_once("/api/").map(|(_, rest)| format!("/api/{rest}")).expect("an address");
    }
}

#[tokio::test]
async fn programs_find_what_people_find_in_the_same_order() {
    let house = House::with_the_record().await;
    stocktaking::demo::load(house.db(), 60).await.expect("made-up projects");
    let id = begin(&house, DANIEL).await;
    publish(&house, &id).await;
    let own = format!("{id:?}");

    // A word in another form, one with its article, a mistake: none of them stands in the project letter by letter.
    let mut found = Vec::new();
    for query in [
        "q=schooling",
        "q=%D9%88%D8%A7%D9%84%D8%B4%D8%A8%D9%83%D8%A9",
        "q=vilages",
        "q=school&line=C2",
        "q=school&sort=newest",
    ] {
        let people = house.get(As::Public, &format!("/en/projects.json?{query}")).await.json();
        let people: Vec<String> =
            people["items"].as_array().expect("items").iter().map(|one| one["id"].to_string()).collect();
        assert_eq!(found_by_programs(&house, query).await, people, "{query}");
        found.push(people);
    }
    assert!(found[1].contains(&own) && found[2].contains(&own), "{found:?}");
    assert!(found[0].len() > 4, "over several pages: {found:?}");
    let lost = house.get(As::Public, "/api/v1/projects?q=school&after=0000").await;
    assert_eq!(lost.status, StatusCode::UNPROCESSABLE_ENTITY);
    house.remove().await;
}

#[tokio::test]
async fn every_bar_opens_the_projects_that_it_counts_and_systems_of_regions_stay_apart() {
    let house = House::with_the_record().await;
    stocktaking::demo::load(house.db(), 60).await.expect("made-up projects");
    for asked in ["", "?line=C2", "?region=AFR&region=ARB", "?q=r%C3%A9seau"] {
        let charts = house.get(As::Public, &format!("/en/projects/charts.json{asked}")).await.json();
        let rows = charts["items"].as_array().expect("rows").clone();
        assert!(!rows.is_empty(), "{asked}");
        for row in rows {
            let address = row["url"].as_str().expect("an address").trim_start_matches("http://house.example");
            let json = match address.split_once('?') {
                Some((path, query)) => format!("{path}.json?{query}"),
                None => format!("{address}.json"),
            };
            assert_eq!(house.get(As::Public, &json).await.json()["count"], row["projects"], "{asked} {row}");
        }
    }
    let page = house.get(As::Public, "/ar/projects/charts").await;
    page.shows(&["id=\"by-region\"", "id=\"by-area\"", "<svg class=\"stack\"", "<table class=\"chart\">"]);
    let chosen = house.get(As::Public, "/en/projects/charts?line=C2").await.text();
    assert!(!chosen.contains("line=C2&amp;line="), "one value in place of another, not beside it");
    house.remove().await;
}

#[tokio::test]
async fn a_frame_on_another_site_shows_a_list_or_a_chart_and_knows_nobody() {
    let house = House::with_the_record().await;
    stocktaking::demo::load(house.db(), 60).await.expect("made-up projects");
    let cookie = house.cookie(Role::SignedIn).await;
    for path in ["/en/projects/embed?line=C2", "/ar/projects/embed/chart?by=goal&line=C2"] {
        let asked = house.db().statements();
        let request = Request::get(path).header(header::COOKIE, &cookie).body(Body::empty()).expect("a request");
        let frame = Reply::of(site::application(house.state.clone(), site::Play::Nobody), request).await;
        let with_cookie = house.db().statements() - asked;

        assert_eq!(frame.status, StatusCode::OK);
        assert_eq!((frame.header("set-cookie"), frame.header("x-frame-options")), ("", ""));
        assert!(frame.header("content-security-policy").contains("frame-ancestors *"));
        frame.shows(&["target=\"_top\"", "projects?line=C2", "Hasila"]);
        let text = frame.text();
        assert!(!text.contains("<script") && !text.contains("<form") && text.len() < 16_000, "{}", text.len());
        assert_eq!(text.matches("<a ").count(), text.matches("target=\"_top\"").count());
        let bare = Request::get(path).body(Body::empty()).expect("a request");
        let without = house.db().statements();
        Reply::of(site::application(house.state.clone(), site::Play::Nobody), bare).await;
        assert!(with_cookie >= house.db().statements() - without, "a session costs nothing: it is not read");
    }
    let page = house.get(As::Public, "/en/projects?line=C2").await;
    page.shows(&["&#60;iframe src=&#34;http://house.example/en/projects/embed?line=C2&#34;"]);
    assert_eq!(house.get(As::Public, "/en/projects").await.header("x-frame-options"), "DENY");
    house.remove().await;
}

#[tokio::test]
async fn the_page_of_a_project_names_similar_ones() {
    let house = House::with_the_record().await;
    stocktaking::demo::load(house.db(), 60).await.expect("made-up projects");

    let page = house.get(As::Public, &format!("/fr/projects/{}", stocktaking::demo::FIRST)).await;

    page.shows(&["Projets semblables"]);
    let own = format!("<h3><a href=\"/fr/projects/{}\"", stocktaking::demo::FIRST);
    assert!(!page.text().contains(&own), "a project is not similar to itself");
    house.remove().await;
}
