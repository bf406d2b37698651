//! Filters, counts, order and pages: what a list with facets must do. Compared with a plain reckoning over the same
//! documents.

use std::collections::{BTreeMap, BTreeSet};

use language::Lang::En;
use proptest::{collection::vec, prelude::*};
use search::{Document, Index, Query, Sort};

use crate::{found, index};

fn counts(index: &Index, query: &Query) -> BTreeMap<String, Vec<(String, u64)>> {
    let answer = index.search(query).expect("an answer");
    let values = |facet: search::FacetCounts| {
        (facet.facet, facet.values.iter().map(|value| (value.value.to_string(), value.count)).collect())
    };
    answer.counts.into_iter().map(values).collect()
}

fn some() -> Index {
    index(&[
        Document::new("1").version(En, "Fibre", "").facet("goal", "4").facet("goal", "9").facet("state", "KE"),
        Document::new("2").version(En, "Fibre", "").facet("goal", "4").facet("state", "CH"),
        Document::new("3").version(En, "Radio", "").facet("goal", "9").facet("state", "KE"),
        Document::new("4").version(En, "Fibre", "").facet("goal", "4").facet("state", "KE").hidden(),
    ])
}

#[test]
fn values_are_alternatives_and_facets_are_all_needed() {
    let index = some();
    let both = Query::new("").filter("goal", ["4", "9"]).filter("state", ["KE"]);

    assert_eq!(found(&index, &both), ["1", "3"]);
    assert_eq!(found(&index, &Query::new("fibre").filter("goal", ["9"])), ["1"]);
    assert!(found(&index, &Query::new("").filter("goal", ["17"])).is_empty(), "a value that nothing has");
}

#[test]
fn a_facet_is_counted_as_if_its_own_filter_were_not_set() {
    let counts = counts(&some(), &Query::new("").filter("goal", ["4"]).filter("state", ["KE"]));

    let of = |values: &[(&str, u64)]| values.iter().map(|(v, n)| ((*v).to_owned(), *n)).collect::<Vec<_>>();
    assert_eq!(counts["goal"], of(&[("9", 2), ("4", 1)]), "of the state KE");
    assert_eq!(counts["state"], of(&[("CH", 1), ("KE", 1)]), "of the goal 4");
}

#[test]
fn a_chosen_value_stays_to_be_taken_back() {
    let answer = some().search(&Query::new("radio").filter("state", ["CH"])).expect("an answer");

    let chosen = answer.counts[1].values.iter().find(|value| value.is_chosen).expect("the chosen value");
    assert_eq!((chosen.value.as_ref(), chosen.count, answer.total), ("CH", 0, 0));
}

#[test]
fn hidden_documents_show_only_to_those_who_ask() {
    let index = some();

    assert_eq!(index.search(&Query::new("fibre")).expect("an answer").total, 2);
    assert_eq!(index.search(&Query::new("fibre").with_hidden()).expect("an answer").total, 3);
    assert_eq!(counts(&index, &Query::new("fibre"))["state"].iter().map(|(_, n)| n).sum::<u64>(), 2);
    let secret = crate::index(&[Document::new("1").version(En, "Clandestine", "").hidden()]);
    let answer = secret.search(&Query::new("clandestime")).expect("an answer");
    assert!(answer.corrections.is_empty(), "no correction tells a word of a hidden document");
}

#[test]
fn a_saved_query_may_be_asked_of_a_few_documents() {
    let index = some();
    let saved = Query::new("fibre").filter("goal", ["4"]);

    assert_eq!(found(&index, &saved.clone().among(["2", "3", "4", "nowhere"])), ["2"]);
    assert!(found(&index, &saved.clone().among([])).is_empty());
    let many: Vec<String> = (0..2_000).map(|n| n.to_string()).collect();
    let answer = index.search(&saved.among(many.iter().map(String::as_str))).expect("an answer");
    assert_eq!(answer.refusal, Some(search::Refusal::TooManyValues(search::limits::FILTER_VALUES)));
}

#[test]
fn an_answer_tells_nothing_of_hidden_documents() {
    let shown = Document::new("shown").version(En, "Fibre", "for schools").facet("goal", "4");
    let hidden = Document::new("hidden").version(En, "Clandestine", "for schools").facet("goal", "17").hidden();
    let (with, without) = (index(&[shown.clone(), hidden]), index(&[shown]));
    let queries = [
        Query::new("clandestine"),
        Query::new("clandestime"),
        Query::new("\"clandestine for\""),
        Query::new("cland").as_typed(),
        Query::new("schools"),
        Query::new("schools -clandestine"),
        Query::new("").filter("goal", ["17"]),
        Query::new("").filter("goal", ["99"]),
    ];
    for query in queries {
        let answer = |index: &Index| {
            let mut answer = index.search(&query).expect("an answer");
            // A score knows how many documents there are, and is shown to nobody.
            answer.hits.iter_mut().for_each(|hit| hit.score = 0.0);
            answer
        };
        assert_eq!(answer(&with), answer(&without), "{query:?}");
    }
}

#[test]
fn documents_without_what_is_sorted_by_come_last_both_ways() {
    let index = index(&[
        Document::new("a").number("date", 3),
        Document::new("b"),
        Document::new("c").number("date", -7).text("title", b"x"),
        Document::new("d").number("date", 3).text("title", b"abc"),
    ]);
    let by = |sort| found(&index, &Query::new("").sort(sort));

    assert_eq!(by(Sort::Rising("date".into())), ["c", "a", "d", "b"]);
    assert_eq!(by(Sort::Falling("date".into())), ["a", "d", "c", "b"]);
    assert_eq!(by(Sort::Rising("title".into())), ["d", "c", "a", "b"]);
    assert_eq!(by(Sort::Falling("title".into())), ["c", "d", "a", "b"]);
}

#[test]
fn pages_go_on_in_parts_of_the_index_that_lack_the_last_document() {
    let index = index(&[]);
    for (position, some) in [["a", "c", "e"], ["b", "d", "f"]].into_iter().enumerate() {
        let documents =
            some.map(|id| Document::new(id).text("title", id.as_bytes()).number("date", i64::from(id.as_bytes()[0])));
        crate::fill(&index, &documents, position as i64);
    }
    let walk = |sort: Sort| -> String {
        let (mut query, mut ids) = (Query::new("").sort(sort).most(1), String::new());
        for _ in 0..9 {
            let answer = index.search(&query).expect("an answer");
            answer.hits.iter().for_each(|hit| ids.push_str(&hit.id));
            let Some(next) = answer.next else { break };
            query = query.after(&next);
        }
        ids
    };

    for name in ["title", "date"] {
        assert_eq!(walk(Sort::Rising(name.into())), "abcdef");
        assert_eq!(walk(Sort::Falling(name.into())), "fedcba");
    }
    assert_eq!(walk(Sort::Relevance), "abcdef", "by id");
}

/// Goals, state, date, key of the title, words, and whether it is hidden.
type Made = (Vec<u8>, Option<u8>, Option<i64>, Option<Vec<u8>>, Vec<u8>, bool);

/// A document with few different values, so that ties and shared values are common.
fn document() -> impl Strategy<Value = Made> {
    (
        vec(0u8..4, 0..3),
        proptest::option::of(0u8..3),
        proptest::option::of(-2i64..3),
        proptest::option::of(vec(97u8..100, 0..3)),
        vec(0u8..5, 1..6),
        proptest::bool::weighted(0.1),
    )
}

const WORDS: [&str; 5] = ["fibre", "radio", "school", "clinic", "water"];

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// In several segments, some documents replaced and deleted: what is found, counted and paged through is what a
    /// plain reckoning says, in every order.
    #[test]
    fn lists_agree_with_a_plain_reckoning(
        documents in vec(document(), 1..40),
        goals in vec(0u8..4, 0..3),
        state in proptest::option::of(0u8..3),
        word in proptest::option::of(0usize..5),
        (order, page, gone) in (0usize..5, 1usize..7, vec(0usize..40, 0..6)),
    ) {
        let index = Index::in_memory(&crate::layout()).expect("an index");
        let made: Vec<Document> = documents.iter().enumerate().map(|(n, parts)| {
            let text: Vec<&str> = parts.4.iter().map(|word| WORDS[*word as usize]).collect();
            let mut made = Document::new(&format!("{:02}", n * 7 % 41)).version(En, "Title", &text.join(" "));
            made = parts.0.iter().fold(made, |made, goal| made.facet("goal", &goal.to_string()));
            made = parts.1.iter().fold(made, |made, state| made.facet("state", &state.to_string()));
            made = parts.2.iter().fold(made, |made, date| made.number("date", *date));
            made = parts.3.iter().fold(made, |made, key| made.text("title", key));
            if parts.5 { made.hidden() } else { made }
        }).collect();
        for (position, some) in made.chunks(9).enumerate() {
            crate::fill(&index, some, position as i64);
            crate::fill(&index, &some[..1], position as i64);
        }
        let mut batch = index.batch().expect("a batch");
        gone.iter().for_each(|n| batch.delete(&format!("{:02}", n * 7 % 41)).expect("a deletion"));
        batch.commit(99).expect("a commit");

        let is_left = |n: &usize| !gone.contains(n) && !documents[*n].5;
        let has_word = |n: &usize| word.is_none_or(|word| documents[*n].4.contains(&(word as u8)));
        let has_goal = |n: &usize| goals.is_empty() || goals.iter().any(|goal| documents[*n].0.contains(goal));
        let has_state = |n: &usize| state.is_none() || documents[*n].1 == state;
        let base: Vec<usize> = (0..documents.len()).filter(|n| is_left(n) && has_word(n)).collect();
        let wanted: BTreeSet<String> = base.iter().filter(|n| has_goal(n) && has_state(n))
            .map(|n| format!("{:02}", n * 7 % 41)).collect();

        let goals: Vec<String> = goals.iter().map(u8::to_string).collect();
        let state = state.map(|state| state.to_string());
        let sorts = [
            Sort::Relevance, Sort::Rising("date".into()), Sort::Falling("date".into()),
            Sort::Rising("title".into()), Sort::Falling("title".into()),
        ];
        let query = Query::new(word.map_or("", |word| WORDS[word]))
            .filter("goal", goals.iter().map(String::as_str)).filter("state", state.as_deref())
            .sort(sorts[order].clone()).most(page);
        let answer = index.search(&query).expect("an answer");

        prop_assert_eq!(answer.total, wanted.len() as u64);
        let goal_counts: u64 = answer.counts[0].values.iter().map(|value| value.count).sum();
        let distinct = |n: &usize| documents[*n].0.iter().collect::<BTreeSet<_>>().len() as u64;
        prop_assert_eq!(goal_counts, base.iter().filter(|n| has_state(n)).map(distinct).sum::<u64>());

        let (mut paged, mut next) = (Vec::new(), answer.next.clone());
        paged.extend(answer.hits.into_iter().map(|hit| hit.id));
        while let Some(cursor) = next {
            let answer = index.search(&query.clone().after(&cursor)).expect("an answer");
            prop_assert!(!answer.hits.is_empty() && answer.total == wanted.len() as u64);
            paged.extend(answer.hits.into_iter().map(|hit| hit.id));
            prop_assert!(paged.len() <= documents.len(), "a document twice");
            next = answer.next;
        }
        let at_once = found(&index, &query.clone().most(100));
        prop_assert_eq!(&paged, &at_once, "pages by cursor are the list");
        prop_assert_eq!(paged.iter().cloned().collect::<BTreeSet<_>>(), wanted);
        let by_number = found(&index, &query.from(page));
        prop_assert_eq!(&by_number[..], &at_once[page.min(at_once.len())..(2 * page).min(at_once.len())]);
    }
}
