//! The job that hands one letter over, and notes in the log what came of it.

use lettre::message::Mailbox;

use super::{
    Carrier, Trouble, compose,
    log::{self, Kept, State},
    refusals,
};
use crate::{
    clock,
    db::{Db, Run, sql},
    jobs::Claim,
};

/// The kind of the jobs that hand a letter over.
pub const KIND: &str = "mail";

/// From whom letters go, and by whom.
#[derive(Clone)]
pub struct Office {
    /// Who takes them away.
    pub carrier: Carrier,
    /// The sender.
    pub from: Mailbox,
    /// The address under which readers reach us, without a slash at its end.
    pub base_url: String,
    /// A mailbox that takes wishes to get no more letters, beside the address of the web.
    pub unsubscribe_to: Option<String>,
}

/// Hands over the letter that a job names. What ended for good ends the job in the same transaction; what may be tried
/// later is returned as an error, for the workers to do so.
///
/// # Errors
/// Where the letter may be taken later, and where the database cannot be reached.
pub async fn deliver(db: &Db, office: &Office, claim: Claim) -> anyhow::Result<()> {
    let id = claim.payload["mail"].as_str().unwrap_or_default().to_owned();
    // A letter handed over already, or taken out of the log with its account, needs nothing more.
    let Some(mail) = log::one(db, &id).await?.filter(|mail| mail.state == State::Waiting.code()) else { return Ok(()) };
    let (state, said) = match hand_over(db, office, &mail).await? {
        Ok(ended) => ended,
        Err(later) => {
            let said = later.clone();
            db.write(move |tx| Box::pin(async move { log::note(tx, &id, "deferred", &said).await })).await?;
            anyhow::bail!(later);
        }
    };
    db.write(move |tx| {
        Box::pin(async move {
            let sent = (state == State::Sent).then(|| clock::iso(tx.now()));
            let statement =
                sql("UPDATE mails SET state = ?, sent_at = ? WHERE id = ?").bind(state.code()).bind(sent).bind(&id);
            tx.run(statement).await?;
            log::note(tx, &id, state.code(), &said).await?;
            claim.finish(tx).await
        })
    })
    .await?;
    Ok(())
}

/// How it ended and what was said; or why it has to be tried again.
async fn hand_over(db: &Db, office: &Office, mail: &Kept) -> anyhow::Result<Result<(State, String), String>> {
    if let Some(topic) = &mail.topic
        && refusals::is_refused(db, &mail.recipient, topic).await?
    {
        return Ok(Ok((State::Dropped, String::new())));
    }
    let unsubscribe = refusals::way(db, &office.base_url, mail).await?;
    let message = match compose(mail, office, unsubscribe.as_ref()) {
        Ok(message) => message,
        Err(error) => return Ok(Ok((State::Refused, format!("{error:#}")))),
    };
    Ok(match office.carrier.carry(message, &mail.message_id).await {
        Ok(said) => Ok((State::Sent, said)),
        Err(Trouble::Never(said)) => Ok((State::Refused, said)),
        Err(Trouble::Later(said)) => Err(said),
    })
}
