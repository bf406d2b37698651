//! The list of people: searched, narrowed by role, organisation and state.

use std::collections::HashMap;

use askama::Template;
use jiff::civil::Date;
use kit::web::{
    self, Answer, Facet, Format, Link, List, ListQuery, ListRules, Page, Visit,
    formats::{Cell, Column, Table},
};

use crate::{
    Account, AccountState, Affiliation, Grant, Organisation, Role,
    place::Places,
    store::{accounts, grants, organisations},
    words::Words,
};

/// The formats of the list besides the page.
pub(super) const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

const RULES: ListRules = ListRules { facets: &["role", "organisation", "state"], sorts: &["name"] };

#[derive(Template)]
#[template(path = "desk/people.html")]
struct PeoplePage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
    lacks_administrators: bool,
}

struct Row {
    id: String,
    name: String,
    address: String,
    state: Option<String>,
    roles: Vec<String>,
    organisations: Vec<Link>,
}

/// A person with what they hold and where they belong today.
struct Person {
    account: Account,
    grants: Vec<Grant>,
    organisations: Vec<String>,
}

/// What is asked of the list.
struct Asked {
    words: String,
    roles: Vec<Role>,
    organisations: Vec<String>,
    states: Vec<AccountState>,
}

/// All people.
pub(super) async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let asked = Asked {
        words: language::fold(&query.q),
        roles: query.codes("role")?,
        organisations: query.chosen("organisation").into_iter().map(str::to_owned).collect(),
        states: query.codes("state")?,
    };
    let today = visit.state.clock.today("UTC");
    let everybody = everybody(&visit, today).await?;
    let known = organisations::all(&visit.state.db).await?;
    let found: Vec<&Person> = everybody.iter().filter(|person| asked.lets(person, "")).collect();
    if visit.format != Format::Page {
        return table(&visit, &found).await;
    }
    let list = List::new(&query, i64::try_from(found.len()).unwrap_or(i64::MAX));
    let list = facets(list, &visit, &query, (&everybody, &known), &asked).formats(&query, FORMATS);
    let places = Places::load(&visit).await?;
    let skipped = usize::try_from(query.offset()).unwrap_or(usize::MAX);
    let shown = usize::try_from(query.limit()).unwrap_or(usize::MAX);
    let words = Words(visit.lang);
    let view = PeoplePage {
        page: visit.page(words.people_title()).section("people").describe(words.people_lead()),
        words,
        list,
        rows: found.iter().skip(skipped).take(shown).map(|person| row(&visit, person, &places, &known)).collect(),
        lacks_administrators: grants::administrators(&visit.state.db, today).await?.len() < 2,
    };
    web::html(&view)
}

async fn everybody(visit: &Visit, today: Date) -> Result<Vec<Person>, web::Error> {
    let db = &visit.state.db;
    let mut held: HashMap<String, Vec<Grant>> = HashMap::new();
    for grant in grants::all_held(db, today).await? {
        held.entry(grant.account.clone()).or_default().push(grant);
    }
    let mut belongs: HashMap<String, Vec<String>> = HashMap::new();
    for Affiliation { account, organisation, last_day, .. } in organisations::everybodys(db).await? {
        if last_day.is_none_or(|last| today <= last) {
            belongs.entry(account).or_default().push(organisation);
        }
    }
    let person = |account: Account| Person {
        grants: held.remove(&account.id).unwrap_or_default(),
        organisations: belongs.remove(&account.id).unwrap_or_default(),
        account,
    };
    Ok(accounts::all(db).await?.into_iter().map(person).collect())
}

impl Asked {
    /// Whether a person is asked for; one facet may be left out of the question, to count what it would leave.
    fn lets(&self, person: &Person, but: &str) -> bool {
        let text =
            language::fold(&format!("{} {}", person.account.name, person.account.address.as_deref().unwrap_or("")));
        let has_role = |role: &Role| person.grants.iter().any(|grant| grant.role == *role);
        self.words.split_whitespace().all(|word| text.contains(word))
            && (but == "role" || self.roles.is_empty() || self.roles.iter().any(has_role))
            && (but == "organisation"
                || self.organisations.is_empty()
                || self.organisations.iter().any(|id| person.organisations.contains(id)))
            && (but == "state" || self.states.is_empty() || self.states.contains(&person.account.state))
    }
}

fn facets(
    list: List,
    visit: &Visit,
    query: &ListQuery,
    (everybody, known): (&[Person], &[Organisation]),
    asked: &Asked,
) -> List {
    let words = Words(visit.lang);
    let count = |facet: &str, values: &dyn Fn(&Person) -> Vec<String>| {
        let mut counts: HashMap<String, i64> = HashMap::new();
        for value in everybody.iter().filter(|person| asked.lets(person, facet)).flat_map(values) {
            *counts.entry(value).or_default() += 1;
        }
        counts.into_iter().collect::<Vec<_>>()
    };
    let by_role = count("role", &|person| {
        let mut codes: Vec<String> = person.grants.iter().map(|grant| grant.role.to_string()).collect();
        codes.dedup();
        codes
    });
    let by_state = count("state", &|person| vec![person.account.state.to_string()]);
    let mut by_organisation = count("organisation", &|person| person.organisations.clone());
    by_organisation.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let by_organisation = by_organisation.into_iter().map(|(id, count)| (id.clone(), named(known, &id, visit), count));
    let roles = web::in_order(Role::ALL, |role| role.name(visit.lang), &by_role);
    let states = web::in_order(AccountState::ALL, |state| state.name(visit.lang), &by_state);
    list.facet(Facet::new(query, "role", words.column_role(), roles))
        .facet(Facet::new(query, "organisation", words.column_organisation(), by_organisation))
        .facet(Facet::new(query, "state", words.column_state(), states))
}

fn named(known: &[Organisation], id: &str, visit: &Visit) -> String {
    let found = known.iter().find(|organisation| organisation.id == id);
    found.map_or_else(|| id.to_owned(), |organisation| organisation.name.shown(visit.lang).text.to_owned())
}

fn row(visit: &Visit, person: &Person, places: &Places, known: &[Organisation]) -> Row {
    let account = &person.account;
    let is_usual = account.state == AccountState::Active;
    let link = |id: &String| Link::new(visit.href(&format!("/organisations/{id}")), named(known, id, visit));
    Row {
        id: account.id.clone(),
        name: if account.name.is_empty() { account.id.clone() } else { account.name.clone() },
        address: account.address.clone().unwrap_or_default(),
        state: (!is_usual).then(|| account.state.name(visit.lang)),
        roles: person.grants.iter().map(|grant| places.role(grant)).collect(),
        organisations: person.organisations.iter().map(link).collect(),
    }
}

async fn table(visit: &Visit, found: &[&Person]) -> Answer {
    let words = Words(visit.lang);
    let cells = |person: &&Person| {
        let account = &person.account;
        let roles = person.grants.iter().map(|grant| (grant.role.to_string(), grant.role.name(visit.lang))).collect();
        vec![
            account.id.clone().into(),
            account.name.clone().into(),
            account.address.clone().into(),
            Cell::code(account.state.code(), account.state.name(visit.lang)),
            Cell::Codes(roles),
        ]
    };
    let table = Table {
        name: "people".to_owned(),
        title: words.people_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_id()),
            Column::plain("name", words.field_name()),
            Column::plain("address", words.field_address()),
            Column::coded("state", words.column_state()),
            Column::coded("role", words.column_role()),
        ],
        rows: found.iter().map(cells).collect(),
    };
    table.answer(visit.format)
}
