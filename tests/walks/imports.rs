//! Projects brought in from a file by an officer, over HTTP: sent, its columns matched, looked at row by row, put in, found in the
//! register, taken back; and a harvest added, refused and removed.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use kit::db::{Run as _, sql};
use language::Lang;
use people::Role;
use stocktaking::{
    Content,
    harvest::{Allowed, Every},
    import::{mapping::Mapping, run, verdict::Goes},
    store::{harvests, imports, projects},
};
use tests::{As, House, Reply};

/// The ids that the examples of addresses name.
pub const IMPORT: &str = "0000000001";
pub const HARVEST: &str = "00000001";

const FILE: &str = "\u{feff}Code du projet;Titre du projet;Langue;Type d’activité;Résumé;Organisme;Type d’entité;Pays de l’organisme;Couverture;Pays;Statut;Date de début;Grandes orientations;Bénéficiaires\n\
    A-1;Réseau des villages;fr;Projet;La fibre pour les écoles.;Villages ouverts;NGO;Sénégal;national;Sénégal;En cours;2017;С2;Jeunes\n\
    A-2;Réseau des îles;fr;Projet;La fibre pour les îles.;Villages ouverts;NGO;Sénégal;national;Sénégal;En cours;2017;C2;Martiens\n";

/// Puts in an import and a harvest, under the ids that the examples of addresses name.
pub async fn put_in(house: &House) {
    let sent = imports::Sent {
        source: "registry".to_owned(),
        harvest: None,
        file: house.state.files.keep(b"title\nA\n".to_vec()).await.expect("a file is kept"),
        file_name: "a.csv".to_owned(),
        kind: "csv".to_owned(),
        shape: "title".to_owned(),
        columns: vec![imports::Column { name: "title".to_owned(), samples: vec!["A".to_owned()] }],
        total: 1,
        mapping: Mapping::default(),
        goes: Goes::Review,
        whole: false,
        goes_on: false,
    };
    let plan = harvests::Plan {
        name: "registry".to_owned(),
        url: "https://data.example.org/a.csv".to_owned(),
        every: Every::Week,
        mapping: None,
        goes: Goes::Review,
        whole: false,
    };
    let import = imports::begin(house.db(), "walk", sent).await.expect("an import");
    let harvest = harvests::add(house.db(), "walk", plan).await.expect("a harvest");
    let renamed = house.db().write(move |tx| {
        Box::pin(async move {
            tx.run(sql("UPDATE project_imports SET id = ? WHERE id = ?").bind(IMPORT).bind(import)).await?;
            tx.run(sql("UPDATE project_harvests SET id = ? WHERE id = ?").bind(HARVEST).bind(harvest)).await
        })
    });
    renamed.await.expect("they get their ids");
}

async fn send(house: &House, source: &str, file: &[u8]) -> Reply {
    let line = "----hasila";
    let head = format!(
        "--{line}\r\nContent-Disposition: form-data; name=\"source\"\r\n\r\n{source}\r\n--{line}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"projets.csv\"\r\nContent-Type: text/csv\r\n\r\n"
    );
    let body = [head.as_bytes(), file, format!("\r\n--{line}--\r\n").as_bytes()].concat();
    let request = Request::post("/en/projects/imports")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, format!("multipart/form-data; boundary={line}"))
        .body(Body::from(body))
        .expect("a request");
    house.send(As::Officer, request).await
}

/// The form that the page of an import offers, as a browser sends it unchanged.
async fn proposed(house: &House, path: &str) -> String {
    let page = house.get(As::Officer, path).await.text();
    let mut form = Vec::new();
    for part in page.split("<select ").skip(1) {
        let name = part.split("name=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap_or_default();
        let end = part.split("</select>").next().unwrap_or_default();
        let chosen = end.split("<option ").find(|option| option.contains(" selected"));
        let value = chosen.and_then(|option| option.split('"').nth(1)).unwrap_or_default();
        form.push(format!("{name}={value}"));
    }
    form.join("&")
}

async fn go_on(house: &House, path: &str) {
    let id = path.rsplit('/').next().unwrap_or_default();
    run::go_on(house.db(), &house.state.files, id).await.expect("the import goes on");
}

/// Takes a file through all that can be done with it: what other walks need to have been done.
pub async fn whole(house: &House) {
    let sent = send(house, "registry", FILE.as_bytes()).await;
    let path = sent.header("location").to_owned();
    let form = proposed(house, &path).await;
    for _ in 0..2 {
        house.post(As::Officer, &path, &form).await;
        go_on(house, &path).await;
    }
    house.get(As::Officer, &format!("{path}?outcome=put-in")).await;
    house.post(As::Officer, &format!("{path}/acts"), "act=run").await;
    go_on(house, &path).await;
    let again = send(house, "registry", FILE.replace("La fibre", "Une fibre").as_bytes()).await;
    let path = again.header("location").to_owned();
    house.post(As::Officer, &path, &proposed(house, &path).await).await;
    go_on(house, &path).await;
    house.post(As::Officer, &format!("{path}/acts"), "act=run").await;
    go_on(house, &path).await;
    house.post(As::Officer, &format!("{path}/acts"), "act=undo").await;
    go_on(house, &path).await;
    house.get(As::Officer, "/en/projects/imports").await;
    all_or_nothing(house).await;
    put_in(house).await;
    for act in ["pause", "go-on", "remove", "put-back", "run"] {
        house.post(As::Officer, &format!("/en/projects/harvests/{HARVEST}/acts"), &format!("act={act}")).await;
    }
    house.get(As::Officer, &format!("/en/projects/harvests/{HARVEST}")).await;
    harvests::wake_due(house.db()).await.expect("nothing is due");
}

/// Puts a file in that is all or nothing, and another of which a row is overtaken before its turn comes.
async fn all_or_nothing(house: &House) {
    for (mark, is_overtaken) in [("Notre fibre", false), ("Votre fibre", true)] {
        let file =
            FILE.replace("La fibre", mark) + &FILE.lines().nth(1).unwrap_or_default().replace("A-1", mark) + "\n";
        let sent = send(house, "registry", file.as_bytes()).await;
        let path = sent.header("location").to_owned();
        let form = proposed(house, &path).await.replace("whole=no", "whole=yes");
        house.post(As::Officer, &path, &form).await;
        go_on(house, &path).await;
        if is_overtaken {
            let id = path.rsplit('/').next().unwrap_or_default();
            let rows = imports::rows::page(house.db(), id, None, (10, 0)).await.expect("rows");
            let draft = rows.iter().find(|row| row.identifier == "A-2").and_then(|row| row.project.clone());
            let draft = projects::one(house.db(), &draft.expect("a project")).await.expect("rows").expect("a draft");
            let content = Content { goal: "Écrit ici.".to_owned(), ..draft.content };
            projects::save(house.db(), "walk", &draft.id, draft.version, content).await.expect("it is kept");
        }
        house.post(As::Officer, &format!("{path}/acts"), "act=run").await;
        house.get(As::Officer, &path).await.shows(&["Nobody sees any of it"]);
        go_on(house, &path).await;
        house.get(As::Public, "/en/projects?q=fibre").await;
        house.get(As::Officer, &path).await.shows(&[if is_overtaken { "Taken back" } else { "Done" }]);
    }
}

#[tokio::test]
async fn an_officer_sends_a_file_looks_at_each_row_puts_it_in_and_takes_it_back() {
    let house = House::with_the_record().await;
    let sent = send(&house, "Registre", FILE.as_bytes()).await;
    assert_eq!(sent.status, StatusCode::SEE_OTHER, "{}", sent.text());
    let path = sent.header("location").to_owned();
    let page = house.get(As::Officer, &path).await;
    page.shows(&[
        "Columns to be matched",
        "Réseau des villages",
        "<option value=\"title\" selected>",
        "<option value=\"lines\" selected>",
    ]);
    for lang in Lang::ALL {
        let reply = house.get(As::Officer, &path.replace("/en/", &format!("/{lang}/"))).await;
        assert!(reply.status == StatusCode::OK && !reply.text().contains("{ $"), "{lang}");
    }

    let form = format!("{}&goes=published", proposed(&house, &path).await.replace("goes=review", "x=y"));
    assert_eq!(house.post(As::Officer, &path, &form).await.status, StatusCode::SEE_OTHER);
    house.get(As::Officer, &path).await.shows(&["Being looked at", "max=\"2\" value=\"0\"", "value=\"stop\""]);
    go_on(&house, &path).await;
    house.get(As::Officer, &path).await.shows(&["Looked at", "Refused", "Martiens", "is on no list", "value=\"run\""]);
    house.get(As::Officer, &format!("{path}?outcome=refused")).await.shows(&["Réseau des îles"]);
    let report = house.get(As::Officer, &format!("{path}.json")).await.json();
    assert_eq!((&report["count"], &report["items"][1]["outcome"][0]["code"]), (&2.into(), &"refused".into()));
    let csv = house.get(As::Officer, &format!("{path}.csv?outcome=put-in")).await.text();
    assert_eq!(csv.lines().count(), 2, "{csv}");
    assert_eq!(house.get(As::Public, "/en/projects.json").await.json()["count"], 0);

    house.post(As::Officer, &format!("{path}/acts"), "act=run").await;
    go_on(&house, &path).await;
    let listed = house.get(As::Public, "/en/projects.json").await.json();
    assert_eq!((&listed["count"], &listed["items"][0]["title"]), (&1.into(), &"Réseau des villages".into()));
    let again = send(&house, "Registre", FILE.as_bytes()).await;
    let second = again.header("location").to_owned();
    house.get(As::Officer, &second).await.shows(&["Files of this form were matched before", "Registre"]);

    let early = house.post(As::Officer, &format!("{second}/acts"), "act=run").await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "it was not looked at");
    house.post(As::Officer, &format!("{path}/acts"), "act=undo").await;
    go_on(&house, &path).await;
    house.get(As::Officer, &path).await.shows(&["Taken back"]);
    assert_eq!(house.get(As::Public, "/en/projects.json").await.json()["count"], 0);
    house.remove().await;
}

#[tokio::test]
async fn what_cannot_be_read_is_said_at_the_field_and_nobody_else_comes_here() {
    let house = House::with_the_record().await;
    for (source, file, said) in [
        ("Registre", b"".as_slice(), "holds no rows"),
        ("", b"a;b\n1;2\n", "Name the source"),
        ("Registre", b"%PDF-1.7", "is no CSV, XLSX, JSON or IATI"),
        ("Registre", b"caf\xe9;b\n1;2\n", "Save it as UTF-8"),
        ("Registre", b"title\n", "holds no rows"),
    ] {
        let reply = send(&house, source, file).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains(said), "{said}: {}", reply.text());
    }
    let sent = send(&house, "Registre", b"x1;x2\n1;2\n").await;
    let path = sent.header("location").to_owned();
    let none = house.post(As::Officer, &path, "goes=review&a-states=Atlantis").await;
    assert_eq!(none.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(
        none.text().contains("No column is the title") && none.text().contains("Atlantis"),
        "nothing typed is lost"
    );
    for who in [As::Public, As::One(Role::RegionalModerator), As::One(Role::SignedIn)] {
        for path in [path.as_str(), "/en/projects/imports", "/en/projects/harvests"] {
            let status = house.get(who, path).await.status;
            assert!(matches!(status, StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN), "{path} as {who:?}: {status}");
        }
    }
    house.remove().await;
}

#[tokio::test]
async fn a_harvest_is_taken_only_from_hosts_of_the_configuration_and_removed_with_a_way_back() {
    let mut house = House::with_the_record().await;
    let form = "name=Portal&every=week&goes=review&whole=no&url=https%3A%2F%2Fdata.example.org%2Fa.csv";
    let refused = house.post(As::Officer, "/en/projects/harvests", form).await;
    assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(refused.text().contains("is not on the list") && refused.text().contains("value=\"Portal\""));

    let hosts = vec!["data.example.org".to_owned(), "127.0.0.1".to_owned()];
    house.state.parts = house.state.parts.clone().with(Allowed { hosts, ..Allowed::default() });
    for (url, said) in [
        ("https%3A%2F%2F127.0.0.1%2F", "not public"),
        ("http%3A%2F%2Fdata.example.org%2F", "Only addresses with https"),
        ("https%3A%2F%2Fevil.example%2F", "is not on the list"),
        ("nothing", "no address of the web"),
        ("", "Give the address of the file."),
    ] {
        let reply = house.post(As::Officer, "/en/projects/harvests", &format!("name=P&every=day&url={url}")).await;
        assert_eq!(reply.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(reply.text().contains(said), "{url}: {}", reply.text());
    }
    for lang in Lang::ALL {
        let empty = house.post(As::Officer, &format!("/{lang}/projects/harvests"), "name=&every=day&url=").await.text();
        let said = language::strip_isolates(&empty);
        assert!(["“”", "«»", "« »", "„“"].iter().all(|none| !said.contains(none)), "{lang}: {said}");
    }
    let added = house.post(As::Officer, "/en/projects/harvests", form).await;
    assert_eq!(added.status, StatusCode::SEE_OTHER, "{}", added.text());
    let path = added.header("location").split('?').next().unwrap_or_default().to_owned();
    for lang in Lang::ALL {
        let reply = house.get(As::Officer, &path.replace("/en/", &format!("/{lang}/"))).await;
        assert!(reply.status == StatusCode::OK && !reply.text().contains("{ $"), "{lang}");
    }
    let removed = house.post(As::Officer, &format!("{path}/acts"), "act=remove").await;
    house.get(As::Officer, removed.header("location")).await.shows(&["What it brought stays.", "Undo"]);
    house.post(As::Officer, &format!("{path}/acts"), "act=put-back").await;
    house.get(As::Officer, "/en/projects/harvests").await.shows(&["Portal", "At work"]);
    house.remove().await;
}
