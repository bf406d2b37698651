//! Who asks: one's own account, as far as a program may see and change it.

use axum::http::Method;
use kit::web::{Answer, Error, Found as _, Visit};
use language::Lang;
use people::{Account, read_name, store::accounts};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::lang_or_none;
use crate::{
    asked::Asked,
    listed,
    operation::{Operation, Shape, Table},
    sent::Sent,
    words::Words,
};

/// The person whom a request comes from.
#[derive(Serialize, ToSchema)]
pub(crate) struct Profile {
    /// The id, as the journal writes it.
    id: String,
    /// The name.
    name: String,
    /// The language of letters; null for a made-up person of a demonstration.
    lang: Option<String>,
    /// The roles held.
    roles: Vec<HeldRole>,
    /// The actions that the token was lent; null for a person.
    only: Option<Vec<String>>,
}

/// A role, and where it is held.
#[derive(Serialize, ToSchema)]
struct HeldRole {
    /// The code of the role.
    role: String,
    /// Where: a body (`body/cwg-wsis`) or a region; empty for the whole process.
    on: String,
}

/// What is to change of one's account. What is left out stays.
#[derive(Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "the form for the document; `change` reads it field by field")]
pub(crate) struct ProfileChange {
    /// The name.
    name: Option<String>,
    /// The language of letters.
    #[schema(schema_with = lang_or_none)]
    lang: Option<String>,
}

/// The operations on one's own account.
pub(crate) fn operations() -> Table {
    let one_of = ("getProfile", "profile");
    let changing = Operation {
        id: "changeProfile",
        method: Method::PATCH,
        action: "profile.write",
        scope: "profile.write",
        noun: "profile",
        sends: Some(Shape::of::<ProfileChange>()),
        answers: vec![(200, Some(Shape::of::<Profile>()))],
        refusals: &[400, 404, 413, 415, 422, 507],
        ..Operation::write("/api/v1/profile", Words::op_change_profile, &[])
    };
    let reading = Operation::record::<Profile>(one_of, "/api/v1/profile", "profile.read", Words::op_profile, &[]);
    Table::default().with(Operation { refusals: &[422], ..reading.closed() }, one).with(changing, change)
}

async fn one(visit: Visit) -> Answer {
    Asked::nothing(&visit)?;
    let account = accounts::by_id(&visit.state.db, &visit.actor.id).await?;
    listed::one(&Profile::of(&visit, account.as_ref()))
}

async fn change(visit: Visit, sent: Sent) -> Answer {
    Asked::nothing(&visit)?;
    let mut account = accounts::by_id(&visit.state.db, &visit.actor.id).await?.or_not_found()?;
    let before = account.clone();
    read(&visit, sent, &mut account)?;
    if account != before {
        let new = account.clone();
        visit.state.db.write(move |tx| Box::pin(async move { accounts::set_profile(tx, &new).await })).await?;
    }
    listed::one(&Profile::of(&visit, Some(&account)))
}

fn read(visit: &Visit, sent: Sent, account: &mut Account) -> Result<(), Error> {
    let mut fields = sent.fields(visit.lang);
    if let Some(lang) = fields.code::<Lang>("lang", &Lang::ALL) {
        account.lang = lang;
    }
    if let Some(given) = fields.text("name", people::LONGEST_NAME) {
        match read_name(&given) {
            Some(name) => account.name = name,
            None => fields.say("name", Words(visit.lang).sent_name()),
        }
    }
    fields.end()
}

impl Profile {
    fn of(visit: &Visit, account: Option<&Account>) -> Profile {
        let actor = &visit.actor;
        let held = |grant: &kit::web::Grant| HeldRole { role: grant.role.to_owned(), on: grant.on.clone() };
        Profile {
            id: actor.id.clone(),
            name: account.map_or_else(|| actor.name.clone(), |account| account.name.clone()),
            lang: account.map(|account| account.lang.code().to_owned()),
            roles: actor.grants.iter().map(held).collect(),
            only: actor.only.as_ref().map(|only| only.iter().map(|action| (*action).to_owned()).collect()),
        }
    }
}
