//! Figures and success stories as the database keeps them: each figure is the list of the register that it opens.

use std::collections::BTreeMap;

use kit::db::testing::for_each_engine;
use language::{Lang, Text};
use stocktaking::{
    demo,
    figures::{self, Scope, Survey, Years},
    store::{
        Refusal,
        list::{self, Filter, Sort},
        stories::{self, Chosen},
    },
};

/// The filter of the register that an address asks for.
fn filter(path: &str) -> Filter {
    let facets = ["line", "goal", "target", "region", "area", "state", "stakeholder", "year"];
    let mut chosen = BTreeMap::<&'static str, Vec<String>>::new();
    for pair in path.split_once('?').map_or("", |(_, query)| query).split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap();
        let facet = facets.into_iter().find(|facet| *facet == name).unwrap();
        chosen.entry(facet).or_default().push(value.to_owned());
    }
    Filter { words: String::new(), chosen }
}

#[tokio::test]
async fn each_figure_is_what_the_register_finds_at_its_address() {
    for_each_engine(async |db| {
        demo::load(&db, 60).await.unwrap();
        let at = figures::at(&db).await.unwrap();
        assert!(at.position > 0);
        let words = stocktaking::words::Words(Lang::En);
        for scope in ["global", "region:AFR", "region:D", "line:C2", "goal:9"] {
            let slice = scope.parse::<Scope>().unwrap().slice(Years::new(2014, 2017));
            let survey = Survey::of(&at.facts, &slice);
            assert!(survey.total > 0, "{scope}");
            for grid in figures::counts(words, &survey, &slice) {
                for row in grid.rows.iter().filter(|row| row.bar.is_none_or(|count| count > 0)) {
                    let found = list::list(&db, &filter(&row.cells[0].path), Sort::Newest, 1, 0).await.unwrap();
                    assert_eq!(Some(found.total as u64), row.cells[0].number, "{scope} {}", row.cells[0].path);
                }
            }
        }
    })
    .await;
}

fn chosen(why: &str, place: i64) -> Chosen {
    Chosen { why: Text::new(Lang::En, why), picture: None, place, is_dropped: false }
}

#[tokio::test]
async fn stories_stand_in_the_editors_order_and_one_taken_out_comes_back_to_its_place() {
    for_each_engine(async |db| {
        demo::load(&db, 12).await.unwrap();
        let public: Vec<String> =
            (0..12).map(demo::project).filter(|project| project.is_public()).map(|project| project.id).collect();
        let draft = (0..12).map(demo::project).find(|project| !project.is_public());
        let [a, b, c] = [0, 1, 2].map(|place| public[place].clone());
        let order = async || -> Vec<String> {
            stories::all(&db).await.unwrap().into_iter().map(|story| story.project.id).collect()
        };
        stories::choose(&db, "ana", &a, chosen("First", 1)).await.unwrap();
        stories::choose(&db, "ana", &b, chosen("Second", 2)).await.unwrap();
        stories::choose(&db, "ana", &c, chosen("Third", 2)).await.unwrap();
        assert_eq!(order().await, [&*a, &*c, &*b]);

        stories::choose(&db, "ana", &b, chosen("Now the first", 1)).await.unwrap();
        assert_eq!(order().await, [&*b, &*a, &*c]);
        stories::drop(&db, "ana", &a, false).await.unwrap();
        assert_eq!(order().await, [&*b, &*c]);
        assert!(stories::one(&db, &a).await.unwrap().unwrap().is_dropped);
        assert!(matches!(stories::drop(&db, "ana", &a, false).await, Err(Refusal::State)));
        stories::drop(&db, "ana", &a, true).await.unwrap();
        assert_eq!(order().await, [&*b, &*a, &*c]);
        assert_eq!(stories::all(&db).await.unwrap()[0].chosen.why.shown(Lang::En).text, "Now the first");

        assert!(matches!(stories::choose(&db, "ana", "ZZZZZ", chosen("x", 1)).await, Err(Refusal::Unknown)));
        if let Some(draft) = draft {
            assert!(matches!(stories::choose(&db, "ana", &draft.id, chosen("x", 1)).await, Err(Refusal::State)));
        }
    })
    .await;
}
