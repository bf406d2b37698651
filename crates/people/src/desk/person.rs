//! One person, for administrators: roles, organisations, sessions, state; and changing them, each change confirmed.

mod view;

use axum::{Form, extract::Query, http::StatusCode};
use jiff::civil::Date;
use kit::web::{self, Answer, Asked, Error, FieldError, Found as _, Visit};
use serde::Deserialize;

use super::act::{self, Refusal};
use crate::{
    Account, Affiliation, Grant, Role,
    place::Places,
    session::{self, Caller},
    store::{accounts, grants, organisations},
    words::Words,
};

/// What the forms send.
#[derive(Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Sent {
    role: String,
    place: String,
    region: String,
    last_day: String,
    organisation: String,
    position: String,
    why: String,
}

/// Why a question is answered with yes.
#[derive(Deserialize)]
pub(super) struct Reasoned {
    #[serde(default)]
    why: String,
}

/// The person. The form for a role may be filled in by the address: what was typed before a sign-in is still there after it.
pub(super) async fn show(visit: Visit, Query(sent): Query<Sent>) -> Answer {
    let account = known(&visit).await?;
    view::page(&visit, &account, &sent, (StatusCode::OK, Vec::new())).await
}

/// Grants a role.
pub(super) async fn grant(visit: Visit, caller: Caller, Form(sent): Form<Sent>) -> Answer {
    let account = changeable(&visit).await?;
    let typed = in_address(&sent);
    if let Some(answer) = session::ask_again(&visit, &caller, &format!("/people/{}?{typed}", account.id)).await? {
        return answer;
    }
    let grant = match read_grant(&visit, &account, &sent).await? {
        Ok(grant) => grant,
        Err(problems) => {
            return view::page(&visit, &account, &sent, (StatusCode::UNPROCESSABLE_ENTITY, problems)).await;
        }
    };
    answer(&visit, &account, act::grant(&visit.state, (account.clone(), grant), &sent.why).await).await
}

/// Asks whether a role shall be withdrawn.
pub(super) async fn ask_to_withdraw(visit: Visit, caller: Caller) -> Answer {
    if let Some(answer) = session::ask_again(&visit, &caller, &visit.path).await? {
        return answer;
    }
    let (account, grant) = (known(&visit).await?, granted(&visit).await?);
    let words = Words(visit.lang);
    let role = Places::load(&visit).await?.role(&grant);
    let action = visit.href(&format!("/people/{}/grants/{}", account.id, grant.id));
    view::question(&visit, &account, (words.withdraw_title(), words.withdraw_question(&account.name, role)), action)
}

/// Withdraws a role.
pub(super) async fn withdraw(visit: Visit, caller: Caller, Form(sent): Form<Reasoned>) -> Answer {
    let (account, grant) = (known(&visit).await?, granted(&visit).await?);
    if let Some(answer) = session::ask_again(&visit, &caller, &visit.path).await? {
        return answer;
    }
    let done = act::withdraw(&visit.state, visit.actor.id.clone(), (account.clone(), grant), &sent.why).await;
    answer(&visit, &account, done).await
}

/// Asks whether the account shall be suspended, or taken back into use.
pub(super) async fn ask_to_turn(visit: Visit, caller: Caller) -> Answer {
    let account = known(&visit).await?;
    if let Some(answer) = session::ask_again(&visit, &caller, &visit.path).await? {
        return answer;
    }
    let words = Words(visit.lang);
    let asked = match account.state {
        crate::AccountState::Suspended => (words.reinstate_title(), words.reinstate_question(&account.name)),
        _ => (words.suspend_title(), words.suspend_question(&account.name)),
    };
    let action = visit.href(&format!("/people/{}/state", account.id));
    view::question(&visit, &account, asked, action)
}

/// Suspends the account, or takes it back into use.
pub(super) async fn turn(visit: Visit, caller: Caller, Form(sent): Form<Reasoned>) -> Answer {
    let account = changeable(&visit).await?;
    if let Some(answer) = session::ask_again(&visit, &caller, &visit.path).await? {
        return answer;
    }
    let done = act::turn(&visit.state, visit.actor.id.clone(), account.clone(), &sent.why).await;
    answer(&visit, &account, done).await
}

/// Notes that the person belongs to an organisation from today on.
pub(super) async fn join(visit: Visit, Form(sent): Form<Sent>) -> Answer {
    let account = changeable(&visit).await?;
    let Some(organisation) = organisations::by_id(&visit.state.db, &sent.organisation).await? else {
        let problem = FieldError::new("organisation", Words(visit.lang).organisation_unknown());
        return view::page(&visit, &account, &sent, (StatusCode::UNPROCESSABLE_ENTITY, vec![problem])).await;
    };
    let position: String = sent.position.trim().chars().filter(|c| !c.is_control()).take(100).collect();
    let affiliation = Affiliation {
        id: kit::id::random(10),
        account: account.id.clone(),
        organisation: organisation.id,
        position: (!position.is_empty()).then_some(position),
        first_day: visit.state.clock.today("UTC"),
        last_day: None,
    };
    let actor = visit.actor.id.clone();
    visit
        .state
        .db
        .write(move |tx| Box::pin(async move { organisations::join(tx, &actor, &affiliation).await }))
        .await?;
    back(&visit, &account)
}

/// Notes that the person belongs to an organisation no longer.
pub(super) async fn leave(visit: Visit) -> Answer {
    let account = known(&visit).await?;
    let (actor, id, today) = (visit.actor.id.clone(), account.id.clone(), visit.state.clock.today("UTC"));
    let affiliation = visit.at("affiliation").to_owned();
    let leave = visit
        .state
        .db
        .write(move |tx| Box::pin(async move { organisations::leave(tx, &actor, &id, &affiliation, today).await }));
    leave.await?;
    back(&visit, &account)
}

/// What was typed for a role, as an address carries it.
fn in_address(sent: &Sent) -> String {
    let fields = [("role", &sent.role), ("place", &sent.place), ("region", &sent.region)];
    let fields = fields.into_iter().chain([("last_day", &sent.last_day), ("why", &sent.why)]);
    url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish()
}

async fn known(visit: &Visit) -> Result<Account, Error> {
    accounts::by_id(&visit.state.db, visit.at("id")).await?.or_not_found()
}

/// The person, where the table lets the actor change an account in its state.
async fn changeable(visit: &Visit) -> Result<Account, Error> {
    let account = known(visit).await?;
    visit.must(&Asked::of("people.manage").on("").in_state(account.state.code()))?;
    Ok(account)
}

async fn granted(visit: &Visit) -> Result<Grant, Error> {
    let grant = grants::by_id(&visit.state.db, visit.at("grant")).await?.or_not_found()?;
    (grant.account == visit.at("id")).then_some(grant).or_not_found()
}

async fn read_grant(visit: &Visit, account: &Account, sent: &Sent) -> Result<Result<Grant, Vec<FieldError>>, Error> {
    let words = Words(visit.lang);
    let places = Places::load(visit).await?;
    let today = visit.state.clock.today("UTC");
    let mut problems = Vec::new();
    let role = sent.role.parse::<Role>().ok().filter(|role| role.is_granted());
    if role.is_none() {
        problems.push(FieldError::new("role", words.role_unknown()));
    }
    if role.is_some_and(|role| !places.has(&sent.place) || !role.may_be_held_in(&sent.place)) {
        problems.push(FieldError::new("place", words.place_unfit()));
    }
    let last_day = (!sent.last_day.is_empty()).then(|| sent.last_day.parse::<Date>().ok().filter(|day| *day >= today));
    if last_day == Some(None) {
        problems.push(FieldError::new("last_day", words.last_day_wrong()));
    }
    let region = vocabulary::RegionSystem::Bdt.regions().iter().find(|region| region.code == sent.region);
    let Some(role) = role.filter(|_| problems.is_empty()) else { return Ok(Err(problems)) };
    Ok(Ok(Grant {
        id: kit::id::random(10),
        account: account.id.clone(),
        role,
        place: sent.place.clone(),
        region: region.filter(|_| role == Role::ViceChair).map(|region| region.code.to_owned()),
        first_day: today,
        last_day: last_day.flatten(),
        granted_by: visit.actor.id.clone(),
        is_withdrawn: false,
    }))
}

async fn answer(visit: &Visit, account: &Account, done: Result<(), Refusal>) -> Answer {
    match done {
        Ok(()) => back(visit, account),
        Err(Refusal::LastAdministrator) => {
            let problem = FieldError::new("", Words(visit.lang).last_administrator());
            view::page(visit, account, &Sent::default(), (StatusCode::UNPROCESSABLE_ENTITY, vec![problem])).await
        }
        Err(Refusal::Store(error)) => Err(error.into()),
    }
}

fn back(visit: &Visit, account: &Account) -> Answer {
    web::see(&visit.href(&format!("/people/{}", account.id)))
}
