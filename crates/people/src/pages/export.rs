//! Everything that the service keeps about the person who asks, as one readable file.

use kit::{
    journal, mail,
    web::{self, Answer, Found as _, Visit},
};
use serde_json::{Value, json};

use crate::{
    Account, Affiliation, Grant,
    session::Session,
    store::{accounts, follows, grants, identities, organisations, passkeys, sessions},
};

/// The file. Hashes of secrets are not in it: they say nothing about the person, and are better nowhere else.
pub(super) async fn export(visit: Visit) -> Answer {
    let (db, id) = (&visit.state.db, visit.actor.id.as_str());
    let account = accounts::by_id(db, id).await?.or_not_found()?;
    let letters: Vec<Value> = mail::posted_to(db, id)
        .await?
        .into_iter()
        .map(|letter| json!({ "to": letter.recipient, "kind": letter.template, "at": letter.added_at, "state": letter.state }))
        .collect();
    let done = journal::of(db, &accounts::subject(id)).await?;
    let done: Vec<Value> = done
        .iter()
        .map(|entry| json!({ "number": entry.sequence, "at": entry.at, "by": entry.actor, "verb": entry.verb, "change": entry.change }))
        .collect();
    let all = json!({
        "account": of_account(&account),
        "earlier_addresses": accounts::address_changes(db, id).await?,
        "affiliations": organisations::of(db, id).await?.iter().map(of_affiliation).collect::<Vec<_>>(),
        "roles": grants::of(db, id).await?.iter().map(of_grant).collect::<Vec<_>>(),
        "sessions": sessions::of(db, id).await?.iter().map(of_session).collect::<Vec<_>>(),
        "passkeys": passkeys::of(db, id).await?.iter().map(of_passkey).collect::<Vec<_>>(),
        "providers": identities::of(db, id).await?.iter().map(of_identity).collect::<Vec<_>>(),
        "follows": follows::of(db, id).await?.iter().map(of_follow).collect::<Vec<_>>(),
        "letters": letters,
        "journal": done,
    });
    let text = serde_json::to_vec_pretty(&all).map_err(web::Error::internal)?;
    web::download("hasila-account.json", "application/json", text)
}

fn of_account(account: &Account) -> Value {
    json!({
        "id": account.id,
        "name": account.name,
        "address": account.address,
        "address_confirmed_at": account.confirmed_at.map(kit::clock::iso),
        "language": account.lang.code(),
        "state": account.state.code(),
        "erased_at": account.closing_at.map(kit::clock::iso),
        "has_password": account.password.is_some(),
        "is_shown_with_offices": account.is_shown,
        "made_at": kit::clock::iso(account.made_at),
    })
}

fn of_affiliation(affiliation: &Affiliation) -> Value {
    json!({
        "organisation": affiliation.organisation,
        "position": affiliation.position,
        "from": affiliation.first_day.to_string(),
        "to": affiliation.last_day.map(|day| day.to_string()),
    })
}

fn of_grant(grant: &Grant) -> Value {
    json!({
        "role": grant.role.code(),
        "on": grant.place,
        "region": grant.region,
        "from": grant.first_day.to_string(),
        "to": grant.last_day.map(|day| day.to_string()),
        "withdrawn": grant.is_withdrawn,
    })
}

fn of_follow(follow: &crate::follow::Follow) -> Value {
    json!({ "address": follow.address, "title": follow.title, "letters": follow.by_letter, "since": kit::clock::iso(follow.made_at) })
}

fn of_passkey(passkey: &passkeys::Passkey) -> Value {
    json!({
        "name": passkey.name,
        "added_at": kit::clock::iso(passkey.made_at),
        "used_at": passkey.used_at.map(kit::clock::iso),
    })
}

fn of_identity(link: &identities::Link) -> Value {
    json!({
        "issuer": link.issuer,
        "subject": link.subject,
        "linked_at": kit::clock::iso(link.made_at),
        "used_at": link.used_at.map(kit::clock::iso),
    })
}

fn of_session(session: &Session) -> Value {
    json!({
        "how": session.how,
        "device": session.device,
        "network": session.network,
        "began_at": kit::clock::iso(session.made_at),
        "used_at": kit::clock::iso(session.seen_at),
        "ends_at": kit::clock::iso(session.expires_at),
    })
}
