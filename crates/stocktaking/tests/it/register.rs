//! The public register: what it holds, how it is narrowed and counted.

use std::collections::BTreeMap;

use kit::db::testing::for_each_engine;
use language::Lang;
use stocktaking::{
    demo,
    store::{
        list::{self, Filter, Sort},
        projects,
    },
};
use vocabulary::State;

fn chosen(facet: &'static str, values: &[&str]) -> Filter {
    let values = values.iter().map(|value| (*value).to_owned()).collect();
    Filter { words: String::new(), chosen: BTreeMap::from([(facet, values)]) }
}

#[tokio::test]
async fn it_holds_what_is_public_and_each_count_is_the_list_that_it_opens() {
    for_each_engine(async |db| {
        assert_eq!(demo::load(&db, 48).await.unwrap(), 48);
        assert_eq!(demo::load(&db, 48).await.unwrap(), 0, "they are there");
        let public = (0..48).filter(|number| demo::project(*number).is_public()).count();

        let all = list::list(&db, &Filter::default(), Sort::Newest, 1000, 0).await.unwrap();

        assert_eq!((all.total, all.rows.len()), (public as i64, public));
        for facet in ["line", "goal", "target", "region", "area", "state", "stakeholder", "status", "beneficiary"] {
            let (value, count) = all.of(facet)[0].clone();
            let found = list::list(&db, &chosen(facet, &[&value]), Sort::Title, 1000, 0).await.unwrap();
            assert_eq!((found.total, found.rows.len() as i64), (count, count), "{facet}={value}");
            // A facet counts what each of its own values would leave, whatever is chosen in it.
            assert_eq!(found.of(facet), all.of(facet), "{facet}");
        }
    })
    .await;
}

#[tokio::test]
async fn words_are_found_in_any_case_and_script_and_signs_of_patterns_are_letters() {
    for_each_engine(async |db| {
        demo::load(&db, 48).await.unwrap();
        let found = async |words: &str| {
            let filter = Filter { words: words.to_owned(), ..Filter::default() };
            list::list(&db, &filter, Sort::Newest, 1000, 0).await.unwrap().total
        };

        assert!(found("RESEAUX villageois").await > 0, "réseaux");
        assert!(found("شبكات القرى").await > 0);
        assert!(found("网络").await > 0);
        let all = list::list(&db, &Filter::default(), Sort::Newest, 1, 0).await.unwrap();
        let (code, count) = &all.of("state")[0];
        let name = State::find(code).unwrap().name(Lang::Ar);
        assert!(found(name).await >= *count, "a State by its name in any language: {name}");
        assert_eq!(found(demo::FIRST).await, 1);
        assert_eq!((found("%").await, found("no such words").await), (0, 0));
    })
    .await;
}

#[tokio::test]
async fn pages_follow_each_other_without_gaps_in_each_order() {
    for_each_engine(async |db| {
        demo::load(&db, 48).await.unwrap();
        for sort in [Sort::Newest, Sort::Title, Sort::Stalest] {
            let ids = async |limit: i64, offset: i64| -> Vec<String> {
                let found = list::list(&db, &Filter::default(), sort, limit, offset).await.unwrap();
                found.rows.into_iter().map(|project| project.id).collect()
            };
            let whole = ids(1000, 0).await;
            assert_eq!([ids(10, 0).await, ids(1000, 10).await].concat(), whole, "{sort:?}");
        }
        assert!(projects::published_of(&db, demo::SOURCE).await.unwrap() > 30);
    })
    .await;
}
