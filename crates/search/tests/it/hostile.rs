//! What nobody should type, and somebody will: no query and no text makes the search fail, and every refusal has its
//! reason.

use std::sync::LazyLock;

use language::Lang;
use proptest::prelude::*;
use search::{Document, Index, Query, Refusal, Sort, limits};

use crate::index;

#[test]
fn a_query_that_cannot_be_looked_for_says_why() {
    let index = index(&[Document::new("1").version(Lang::En, "fibre", "")]);
    let refusal = |query: Query| {
        let answer = index.search(&query).expect("an answer");
        assert!(answer.hits.is_empty() && answer.total == 0);
        answer.refusal.expect("a reason")
    };

    assert_eq!(refusal(Query::new(&"x".repeat(501))), Refusal::TooLong(limits::LETTERS));
    assert_eq!(refusal(Query::new(&"x ".repeat(40))), Refusal::TooManyWords(limits::WORDS));
    assert_eq!(refusal(Query::new("???")), Refusal::NoWords);
    assert_eq!(refusal(Query::new("").filter("colour", ["red"])), Refusal::UnknownFacet("colour".into()));
    assert_eq!(refusal(Query::new("").counting(["colour"])), Refusal::UnknownFacet("colour".into()));
    assert_eq!(refusal(Query::new("").sort(Sort::Rising("colour".into()))), Refusal::UnknownSort("colour".into()));
    assert_eq!(refusal(Query::new("").from(20_000)), Refusal::TooDeep(limits::DEPTH));
    assert_eq!(refusal(Query::new("").after("rubbish")), Refusal::UnknownCursor);
    assert_eq!(refusal(Query::new("").sort(Sort::Rising("title".into())).after("n1.00")), Refusal::UnknownCursor);
    let values: Vec<String> = (0..2_000).map(|n| n.to_string()).collect();
    let many = Query::new("").filter("goal", values.iter().map(String::as_str));
    assert_eq!(refusal(many), Refusal::TooManyValues(limits::FILTER_VALUES));
}

#[test]
fn a_page_is_no_larger_than_the_limit() {
    let documents: Vec<Document> = (0..300).map(|n| Document::new(&n.to_string())).collect();
    let answer = index(&documents).search(&Query::new("").most(100_000)).expect("an answer");

    assert_eq!((answer.hits.len(), answer.total), (limits::PAGE, 300));
    assert!(answer.next.is_some());
}

static SOME: LazyLock<Index> = LazyLock::new(|| {
    index(&[
        Document::new("1")
            .version(Lang::En, "Fibre for e-health", "C18/8: access to the internet, it's \"free\".")
            .version(Lang::Fr, "L’accès à l’information", "Développé à Genève")
            .version(Lang::Ar, "والمنظمات الإلكترونية", "وزارة الاتصالات ٢٠٣٠")
            .facet("goal", "9")
            .text("title", b"fibre"),
        Document::new("2")
            .version(Lang::Zh, "农村宽带网络", "可持续发展 5G网络。")
            .version(Lang::Ru, "Ещё сельские школы", "учёт")
            .version(Lang::Es, "Conexión", "niños")
            .number("date", 1),
    ])
});

/// Pieces that queries are made of, so that chance finds more than noise.
const PIECES: &str = "(fibre|fibr|acces|l'|’|-|\"|«|»|網|网络|农村|村|منظمة|وال|و|ٱل|ال|ـ|é|e\u{301}|ещ|школ|C18/8|0|\
                      ٢|'s|@|\\.|,| |  |\u{200f}|\u{fe0f}|ß|ﬁ|İ|\u{1F1E8}|~|\u{0})";

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn no_query_fails_and_every_mark_lies_in_its_text(pieces in proptest::collection::vec(PIECES, 0..14),
                                                      typed: bool) {
        let query = Query::new(&pieces.concat()).reader(Lang::Fr);
        let answer = SOME.search(&if typed { query.as_typed() } else { query }).expect("an answer");
        for hit in &answer.hits {
            for passage in [&hit.title, &hit.passage] {
                let mut end = 0;
                for mark in &passage.marks {
                    prop_assert!(mark.start < mark.end && (mark.start > end || end == 0));
                    prop_assert!(passage.text.get(mark.clone()).is_some());
                    end = mark.end;
                }
            }
        }
    }

    #[test]
    fn no_cursor_fails(cursor in "[ntz]?[0-9a-f]{0,6}\\.?[0-9a-fé]{0,6}", order in 0usize..4) {
        let sorts = [Sort::Relevance, Sort::Rising("title".into()), Sort::Falling("title".into()),
                     Sort::Falling("date".into())];
        SOME.search(&Query::new("").sort(sorts[order].clone()).after(&cursor)).expect("an answer");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    /// What was put in is found by each of its own words, whatever they are.
    #[test]
    fn every_text_can_be_put_in_and_found(text in proptest::collection::vec(PIECES, 1..30), lang in 0usize..6) {
        let text = text.concat();
        let index = index(&[Document::new("1").version(Lang::ALL[lang], &text, &text).facet("goal", "x")]);
        for word in text.split_whitespace().filter(|word| word.chars().all(char::is_alphanumeric)) {
            let answer = index.search(&Query::new(word)).expect("an answer");
            prop_assert!(answer.refusal.is_some() || answer.total == 1, "{word:?} in {text:?}");
        }
    }

    #[test]
    fn any_text_at_all_can_be_put_in(title in any::<String>(), body in any::<String>()) {
        let index = index(&[Document::new("1").version(Lang::Ar, &title, &body)]);
        index.search(&Query::new(&body)).expect("an answer");
        index.similar("1", 3).expect("an answer");
    }
}
