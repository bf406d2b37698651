//! How the histories of accounts and organisations are told. Who a person is never stands in the journal, so neither does it
//! here: what is told is that a role was granted, a password changed, an organisation joined.

use kit::web::{Error, Visit};
use language::{Lang, Text};
use serde_json::Value;
use vocabulary::{Stakeholder, State};

use super::{Kind, Teller, Telling};
use crate::{OrganisationKind, Role, place::Places, store::organisations, words::Words};

/// The kinds of this crate. An account's history is for its person and for administrators.
pub const KINDS: &[Kind] = &[
    Kind {
        kind: "account",
        may: |visit, id| visit.may("people.manage") || (visit.may("profile.read") && visit.actor.id == id),
        path: |id| format!("/people/{id}"),
        teller: of_accounts,
    },
    Kind {
        kind: "organisation",
        may: |visit, _| visit.may("organisations.manage"),
        path: |id| format!("/organisations/{id}"),
        teller: |visit| {
            let lang = visit.lang;
            Box::pin(async move { Ok(Box::new(OfOrganisations { lang }) as Box<dyn Teller>) })
        },
    },
];

struct OfAccounts {
    lang: Lang,
    places: Places,
    organisations: Vec<(String, String)>,
}

struct OfOrganisations {
    lang: Lang,
}

fn of_accounts(visit: &Visit) -> Telling<'_> {
    Box::pin(async move {
        let known = organisations::known(&visit.state.db).await?;
        let named = known.iter().map(|one| (one.id.clone(), one.name.shown(visit.lang).text.to_owned()));
        let organisations = named.collect();
        let places = Places::load(visit).await?;
        Ok::<_, Error>(Box::new(OfAccounts { lang: visit.lang, places, organisations }) as Box<dyn Teller>)
    })
}

impl Teller for OfAccounts {
    fn is_whole(&self) -> bool {
        false
    }

    fn act(&self, verb: &str, change: &Value) -> Option<String> {
        let words = Words(self.lang);
        let is = |field: &str| change.get(field).is_some();
        Some(match verb {
            "confirmed" => words.history_confirmed(),
            "granted" => words.history_granted(),
            "withdrew" => words.history_withdrew(),
            "joined" => words.history_joined(),
            "left" => words.history_left(),
            "erased" => words.history_erased(),
            "changed" if is("password") => words.history_password(),
            "changed" if is("address") => words.history_address(),
            "changed" if is("state") => words.history_state(),
            "changed" if is("passkey") || is("identity") => match (is("added"), is("removed")) {
                (true, _) => words.history_way_added(),
                (_, true) => words.history_way_removed(),
                _ => words.history_way_renamed(),
            },
            "changed" => words.history_profile(),
            _ => return None,
        })
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        Some(match path.first()?.as_str() {
            "role" => words.column_role(),
            "on" => words.field_place(),
            "region" => words.field_region(),
            "until" => words.field_last_day(),
            "organisation" => words.column_organisation(),
            "state" => words.column_state(),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let Some(text) = value.as_str() else { return String::new() };
        let named = |found: Option<String>| found.unwrap_or_else(|| text.to_owned());
        match path.first().map(String::as_str) {
            Some("role") => named(text.parse::<Role>().ok().map(|role| role.name(self.lang))),
            Some("on") => self.places.name(text),
            Some("region") => self.places.name(&format!("region/{text}")),
            Some("until") => language::partial_date(self.lang, text),
            Some("organisation") => {
                named(self.organisations.iter().find(|(id, _)| id == text).map(|(_, name)| name.clone()))
            }
            Some("state") => named(text.parse::<crate::AccountState>().ok().map(|state| state.name(self.lang))),
            _ => text.to_owned(),
        }
    }

    fn nameless(&self) -> String {
        Words(self.lang).history_by_service()
    }
}

impl Teller for OfOrganisations {
    fn is_whole(&self) -> bool {
        true
    }

    fn act(&self, _: &str, _: &Value) -> Option<String> {
        None
    }

    fn label(&self, path: &[String]) -> Option<String> {
        let words = Words(self.lang);
        Some(match path.first()?.as_str() {
            "name" => words.column_name(),
            "kind" => words.field_kind(),
            "stakeholder" => words.field_stakeholder(),
            "state" => words.field_state(),
            _ => return None,
        })
    }

    fn value(&self, path: &[String], value: &Value) -> String {
        let Some(code) = value.as_str() else {
            let text = serde_json::from_value::<Text>(value.clone()).ok();
            return text.map(|text| text.shown(self.lang).text.to_owned()).unwrap_or_default();
        };
        let name = match path.first().map(String::as_str) {
            Some("kind") => code.parse::<OrganisationKind>().ok().map(|kind| kind.name(self.lang)),
            Some("stakeholder") => {
                let found = Stakeholder::all().iter().find(|one| one.code == code);
                found.map(|one| one.name(self.lang).to_owned())
            }
            Some("state") => State::all().iter().find(|one| one.code == code).map(|one| one.name(self.lang).to_owned()),
            _ => None,
        };
        name.unwrap_or_else(|| code.to_owned())
    }

    fn nameless(&self) -> String {
        Words(self.lang).history_by_service()
    }
}
