//! The made-up people of the demonstration: one for each role, from several countries, without an address or a password.
//! They are entered only through the page that says so.

use jiff::civil::date;
use kit::db::{Db, Result, Tx};
use language::{Lang, Text};

use crate::{
    Account, AccountState, Affiliation, Grant, Organisation, OrganisationKind, Role,
    store::{accounts, grants, organisations},
};

/// The id that the demonstration's own changes have in the journal.
const ACTOR: &str = "demo";

/// A made-up person.
struct Person {
    role: Role,
    place: &'static str,
    region: Option<&'static str>,
    name: &'static str,
    lang: Lang,
    organisation: usize,
    position: &'static str,
}

/// A made-up organisation: name, kind, State, type of stakeholder.
type Made = (&'static str, OrganisationKind, Option<&'static str>, &'static str);

const ORGANISATIONS: &[Made] = &[
    ("Secretariat of the demonstration", OrganisationKind::Agency, None, "international-organization"),
    ("Ministry of Digital Affairs (made up), Senegal", OrganisationKind::MemberState, Some("SEN"), "government"),
    (
        "Communications Authority (made up), United Arab Emirates",
        OrganisationKind::MemberState,
        Some("ARE"),
        "government",
    ),
    ("Ministry of Communications (made up), Brazil", OrganisationKind::MemberState, Some("BRA"), "government"),
    ("Ministry of Digital Development (made up), Kazakhstan", OrganisationKind::MemberState, Some("KAZ"), "government"),
    ("Open Villages Network (made up)", OrganisationKind::Ngo, Some("KEN"), "civil-society"),
    ("Institute for Information Policy (made up)", OrganisationKind::University, Some("SWE"), "academia"),
    ("Southern Cable Company (made up)", OrganisationKind::SectorMember, Some("IND"), "private-sector"),
    ("Ministry of Information (made up), China", OrganisationKind::MemberState, Some("CHN"), "government"),
    ("Communications Commission (made up), Kenya", OrganisationKind::MemberState, Some("KEN"), "government"),
    ("Ministry of Communications (made up), Egypt", OrganisationKind::MemberState, Some("EGY"), "government"),
    ("Digital Agency (made up), France", OrganisationKind::MemberState, Some("FRA"), "government"),
];

const GROUP: &str = "body/cwg-wsis";

#[rustfmt::skip]
const PEOPLE: &[Person] = &[
    person(Role::SignedIn, ("", None), ("Daniel Novák", Lang::En), (5, "Volunteer")),
    person(Role::Secretariat, ("", None), ("Claire Rochat", Lang::Fr), (0, "Officer")),
    person(Role::Chair, (GROUP, None), ("Amina Diallo", Lang::Fr), (1, "Director of international relations")),
    person(Role::ViceChair, (GROUP, Some("ARB")), ("خالد المنصوري", Lang::Ar), (2, "Adviser")),
    person(Role::HeadOfDelegation, (GROUP, None), ("Mariana Souza", Lang::Es), (3, "Head of delegation")),
    person(Role::FocalPoint, ("", None), ("Айгерим Бекова", Lang::Ru), (4, "National focal point")),
    person(Role::Delegate, (GROUP, None), ("Tomás Herrera", Lang::Es), (3, "Second secretary")),
    person(Role::Drafter, ("", None), ("Priya Raman", Lang::En), (7, "Policy analyst")),
    person(Role::Translator, ("", None), ("林薇", Lang::Zh), (0, "Translator")),
    person(Role::Reviser, ("", None), ("Ольга Смирнова", Lang::Ru), (0, "Reviser")),
    person(Role::Expert, ("", None), ("Johan Lindqvist", Lang::En), (6, "Professor")),
    person(Role::RegionalModerator, ("region/AFR", None), ("Samuel Otieno", Lang::En), (5, "Coordinator")),
    person(Role::Auditor, ("", None), ("Ingrid Berger", Lang::En), (6, "Auditor")),
    person(Role::Administrator, ("", None), ("ياسمين حداد", Lang::Ar), (0, "Administrator")),
];

const fn person(
    role: Role,
    (place, region): (&'static str, Option<&'static str>),
    (name, lang): (&'static str, Lang),
    (organisation, position): (usize, &'static str),
) -> Person {
    Person { role, place, region, name, lang, organisation, position }
}

/// The heads of further delegations: a meeting has more than one. Each comes after those before in the count of [`head`].
#[rustfmt::skip]
const HEADS: &[Person] = &[
    person(Role::HeadOfDelegation, (GROUP, None), ("Fatou Ndiaye", Lang::Fr), (1, "Head of delegation")),
    person(Role::HeadOfDelegation, (GROUP, None), ("مريم الكعبي", Lang::Ar), (2, "Head of delegation")),
    person(Role::HeadOfDelegation, (GROUP, None), ("Данияр Ахметов", Lang::Ru), (4, "Head of delegation")),
    person(Role::HeadOfDelegation, (GROUP, None), ("陈静", Lang::Zh), (8, "Head of delegation")),
    person(Role::HeadOfDelegation, (GROUP, None), ("Grace Wanjiru", Lang::En), (9, "Head of delegation")),
    person(Role::HeadOfDelegation, (GROUP, None), ("أحمد سالم", Lang::Ar), (10, "Head of delegation")),
    person(Role::HeadOfDelegation, (GROUP, None), ("Camille Moreau", Lang::Fr), (11, "Head of delegation")),
];

/// The id of the account of the person who plays a role.
pub fn id(role: Role) -> String {
    format!("demo-{role}")
}

/// The id of the account of the head of a delegation, counted from 1: the first is the one who plays the role.
pub fn head(number: usize) -> String {
    let id = id(Role::HeadOfDelegation);
    if number == 1 { id } else { format!("{id}-{number}") }
}

/// The role that an account plays, where it is one of these.
pub fn role(account: &str) -> Option<Role> {
    let name = account.strip_prefix("demo-")?;
    name.trim_end_matches(|c: char| c.is_ascii_digit() || c == '-').parse().ok()
}

/// The roles that can be played, with the name of who plays each.
pub fn cast() -> impl Iterator<Item = (Role, &'static str)> {
    PEOPLE.iter().map(|person| (person.role, person.name))
}

/// Brings the made-up people in, where they are not there yet. Returns whether they were brought in.
///
/// # Errors
/// Where the database is not available.
pub async fn load(db: &Db) -> Result<bool> {
    if accounts::by_id(db, &id(Role::Secretariat)).await?.is_some() {
        return Ok(false);
    }
    db.write(|tx| {
        Box::pin(async move {
            for (number, made) in ORGANISATIONS.iter().enumerate() {
                organisations::put(tx, ACTOR, &organisation(number, made)).await?;
            }
            for person in PEOPLE {
                enter(tx, id(person.role), person).await?;
            }
            for (number, person) in (2..).zip(HEADS) {
                enter(tx, head(number), person).await?;
            }
            Ok(true)
        })
    })
    .await
}

async fn enter(tx: &mut Tx, id: String, person: &Person) -> Result<()> {
    let account = Account {
        id: id.clone(),
        name: person.name.to_owned(),
        address: None,
        confirmed_at: Some(tx.now()),
        lang: person.lang,
        state: AccountState::Active,
        closing_at: None,
        password: None,
        is_shown: matches!(person.role, Role::Chair | Role::ViceChair),
        made_at: tx.now(),
    };
    accounts::add(tx, ACTOR, &account).await?;
    let affiliation = Affiliation {
        id: format!("{id}-1"),
        account: id.clone(),
        organisation: format!("demo-{}", person.organisation),
        position: Some(person.position.to_owned()),
        first_day: date(2016, 1, 1),
        last_day: None,
    };
    organisations::join(tx, ACTOR, &affiliation).await?;
    if person.role == Role::SignedIn {
        return Ok(());
    }
    let grant = Grant {
        id: format!("{id}-1"),
        account: id,
        role: person.role,
        place: person.place.to_owned(),
        region: person.region.map(str::to_owned),
        first_day: date(2016, 1, 1),
        last_day: None,
        granted_by: ACTOR.to_owned(),
        is_withdrawn: false,
    };
    grants::add(tx, &grant).await
}

fn organisation(number: usize, (name, kind, state, stakeholder): &Made) -> Organisation {
    Organisation {
        id: format!("demo-{number}"),
        name: Text::new(Lang::En, *name),
        kind: *kind,
        state: state.map(str::to_owned),
        stakeholder: (*stakeholder).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kit::db::testing::for_each_engine;
    use vocabulary::{Stakeholder, State};

    use super::*;

    #[tokio::test]
    async fn everybody_is_brought_in_once_and_holds_their_role() {
        for_each_engine(async |db| {
            assert!(load(&db).await.unwrap());
            assert!(!load(&db).await.unwrap());
            for role in Role::ALL.into_iter().filter(|role| !matches!(role, Role::Public | Role::SignedIn)) {
                let held = grants::held(&db, &id(role), date(2018, 4, 9)).await.unwrap();
                assert_eq!(held.iter().map(|grant| grant.role).collect::<Vec<_>>(), [role]);
            }
        })
        .await;
    }

    #[test]
    fn every_role_is_played_and_every_code_exists() {
        let played: BTreeSet<Role> = cast().map(|(role, _)| role).collect();
        assert_eq!(played.len(), Role::ALL.len() - 1, "all but the public");
        for (name, _, state, stakeholder) in ORGANISATIONS {
            assert!(state.is_none_or(|code| State::find(code).is_ok()), "{name}");
            assert!(Stakeholder::find(stakeholder).is_ok(), "{name}: {stakeholder}");
        }
    }
}
