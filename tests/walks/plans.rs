//! The page of one record finds what it shows by indexes: no statement of it reads a table that grows with the record from end to
//! end, so that it costs the same however much there is.

use std::collections::BTreeSet;

use tests::{As, House};

/// Pages of one record, signed out.
const PAGES: &[&str] = &[
    "/en/register/R-2.6.15",
    "/en/register/R-2.6.16.3",
    "/en/documents/WG-WSIS-28/9",
    "/en/meetings/cwg-wsis/28",
    "/en/instruments/council-res-1332",
    "/en/sessions/council-2016",
    "/en/topics/C2",
    "/en/history/entry/R-2.6.15",
    "/en/projects/K7M2Q",
];

/// Tables that stay small: a process has so many bodies, meetings and sessions.
const SMALL: &[&str] = &[
    "bodies",
    "instruments",
    "instrument_versions",
    "sessions",
    "acts",
    "meetings",
    "consultations",
    "journal_head",
    "project_calls",
];

#[tokio::test]
async fn a_page_of_one_record_reads_no_growing_table_from_end_to_end() {
    let house = House::with_the_record().await;
    super::projects::put_in(&house).await;
    house.get(As::Public, "/en/about").await;
    let mut known: BTreeSet<String> = house.db().recorded().into_iter().collect();
    let mut faults = Vec::new();
    for page in PAGES {
        house.get(As::Public, page).await;
        for text in house.db().recorded() {
            // What is asked of the whole record is asked once for each of its changes, see `Db::known`.
            let counts = text.contains("'total' AS facet") || text.contains("SELECT count(*)");
            if !known.insert(text.clone()) || counts || text.contains("WHERE FALSE") || !text.starts_with("SELECT") {
                continue;
            }
            let plan = house.db().plan(&text).await.expect("a plan");
            let scans = plan.iter().filter_map(|line| line.strip_prefix("SCAN ")).filter(|scan| {
                let table = scan.split(' ').next().unwrap_or_default();
                // A page of rows is short, and the walk to it along its order ends with the page.
                let is_a_page = table == "p" || (scan.contains("_order") && text.contains(" LIMIT "));
                !is_a_page && !is_small(&text, table)
            });
            faults.extend(
                scans.map(|scan| format!("{page}: {scan}: {}", text.split_whitespace().collect::<Vec<_>>().join(" "))),
            );
        }
    }
    assert!(faults.is_empty(), "{} scans:\n{}", faults.len(), faults.join("\n"));
    house.remove().await;
}

/// Pages of one record as those who have signed in see them, and the most statements that each asks when nothing has changed since it
/// was last asked for.
const ASKED: &[(&str, u64)] = &[
    ("/en/meetings/cwg-wsis/28", 2),
    ("/en/documents/WG-WSIS-28/9", 16),
    ("/en/register/R-2.6.15", 13),
    ("/en/register/R-2.6.15/follow-up", 7),
];

#[tokio::test]
async fn a_page_of_one_record_asks_little() {
    let house = House::with_the_record().await;
    for (page, most) in ASKED {
        house.get(As::Officer, page).await;
        let before = house.db().statements();
        house.get(As::Officer, page).await;
        let asked = house.db().statements() - before;
        assert!((1..=*most).contains(&asked), "{page}: {asked}");
    }
    house.remove().await;
}

/// Whether a name in a plan, which may be one that the statement gives to a table, is of a small table or of no table.
fn is_small(text: &str, name: &str) -> bool {
    let words: Vec<&str> =
        text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | ',')).filter(|w| !w.is_empty()).collect();
    let given = words
        .windows(2)
        .find(|two| two[1] == name && !matches!(two[0].to_uppercase().as_str(), "FROM" | "JOIN" | "AS"));
    let table = given.map_or(name, |two| two[0]);
    SMALL.contains(&table) || table.starts_with('(') || name == "CONSTANT" || !text.contains(&format!(" {name}"))
}
