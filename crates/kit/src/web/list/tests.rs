//! Tests of list addresses, facets and pages.

use proptest::prelude::*;

use super::*;

const RULES: ListRules = ListRules { facets: &["kind", "year"], sorts: &["due", "new"] };

fn query(text: &str) -> Result<ListQuery, Vec<FieldError>> {
    let mut query = ListQuery {
        q: String::new(),
        sort: "due",
        page: 1,
        chosen: Vec::new(),
        rules: RULES,
        words: Words(language::Lang::En),
        path: "/en/register".to_owned(),
        is_page: true,
    };
    let taken: Vec<_> =
        pairs(text).into_iter().map(|(name, value)| query.take(&name, value).map_err(|m| (name, m))).collect();
    let errors: Vec<_> = taken.into_iter().filter_map(Result::err).map(|(n, m)| FieldError::new(n, m)).collect();
    if errors.is_empty() { Ok(query) } else { Err(errors) }
}

#[test]
fn an_address_is_read_and_written_alike() {
    let asked =
        query("q=+multi%20stakeholder+&kind=requests&kind=requests&kind=notes&sort=new&page=3&utm_source=x").unwrap();

    assert_eq!(asked.q, "multi stakeholder");
    assert_eq!(asked.chosen("kind"), ["requests", "notes"]);
    assert_eq!((asked.limit(), asked.offset()), (30, 60));
    assert_eq!(asked.at_page(3), "?q=multi%20stakeholder&kind=requests&kind=notes&sort=new&page=3");
    assert_eq!(asked.toggled("kind", "notes"), "?q=multi%20stakeholder&kind=requests&sort=new");
    assert_eq!(query("page=1").unwrap().at_page(1), "/en/register");
}

#[test]
fn what_makes_no_sense_is_refused_in_words() {
    for (text, field) in
        [("page=0", "page"), ("page=x", "page"), ("page=99999999999999999999", "page"), ("sort=size", "sort")]
    {
        let errors = query(text).unwrap_err();
        assert_eq!(errors[0].field, field, "{text}");
        assert!(!errors[0].message.is_empty());
    }
    assert!(query("year=20x5").unwrap().codes::<i64>("year").is_err());
    assert_eq!(query("year=2015").unwrap().codes::<i64>("year").unwrap(), [2015]);
}

#[test]
fn a_chosen_value_is_always_shown_and_can_be_given_up() {
    let asked = query("kind=k11").unwrap();
    let values = (0..20).map(|n| (format!("k{n}"), format!("Kind {n}"), if n == 11 { 0 } else { 1 }));

    let facet = Facet::new(&asked, "kind", "Kind", values);

    assert_eq!((facet.first().len(), facet.rest().len()), (12, 8));
    assert!(facet.first()[11].is_chosen);
    assert_eq!(facet.first()[11].href, "/en/register");
}

#[test]
fn pages_lead_to_one_another_and_no_further() {
    let last = Pager::new(&query("page=2").unwrap(), 31);

    assert_eq!((last.pages, last.next), (2, None));
    assert_eq!(last.previous.as_deref(), Some("/en/register"));
    assert_eq!(Pager::new(&query("page=9").unwrap(), 31).previous.as_deref(), Some("?page=2"));
    assert_eq!(Pager::new(&query("").unwrap(), 0).pages, 1);
}

proptest! {
    #[test]
    fn any_query_is_read_or_refused(text in "\\PC{0,60}") {
        let _ = query(&text);
    }

    #[test]
    fn what_is_chosen_survives_its_own_address(q in "\\PC{0,20}", kind in "\\PC{1,10}") {
        let text = format!("q={}&kind={}", encode(&q), encode(&kind));
        let first = query(&text).unwrap();
        let again = query(first.at_page(2).trim_start_matches('?')).unwrap();

        prop_assert_eq!(&again.q, &first.q);
        prop_assert_eq!(again.chosen("kind"), [kind.as_str()]);
    }
}
