//! Asks those who write a published project once a year whether it still holds. What nobody confirmed for longer is shown as
//! stale; nothing is taken down by itself.

use jiff::{SignedDuration, Timestamp};
use kit::db::{Db, Result};
use people::{AccountState, store::accounts};

use crate::{
    letters,
    project::Project,
    store::{editors, reminders},
};

/// After how long they are asked.
const YEAR: SignedDuration = SignedDuration::from_hours(365 * 24);
/// How long they have to answer before a project is shown as stale.
const GRACE: SignedDuration = SignedDuration::from_hours(60 * 24);

/// Whether a project that was last said to be true at a time is stale now.
pub fn is_stale(confirmed: &str, now: Timestamp) -> bool {
    let Ok(confirmed) = confirmed.parse::<Timestamp>() else { return false };
    now.duration_since(confirmed) > YEAR + GRACE
}

/// Posts the letters that are due, and forgets invitations that nobody followed in time. Returns how many projects were asked about.
///
/// # Errors
/// Where the database is not available; what was posted before is under way.
pub async fn remind(db: &Db, base_url: &str) -> Result<usize> {
    editors::sweep(db).await?;
    let due = db.clock().now() - YEAR;
    let mut asked = 0;
    for project in reminders::unconfirmed(db, due, due).await? {
        asked += usize::from(ask(db, base_url, project, due).await?);
    }
    Ok(asked)
}

async fn ask(db: &Db, base_url: &str, project: Project, due: Timestamp) -> Result<bool> {
    let base_url = base_url.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            if !reminders::note(tx, &project.id, due).await? {
                return Ok(false);
            }
            for account in editors::of(&mut *tx, &project.id).await? {
                let Some(account) = accounts::by_id(&mut *tx, &account).await? else { continue };
                let Some(address) = account.address.as_deref().filter(|_| account.state == AccountState::Active) else {
                    continue;
                };
                let confirmed = project.times.confirmed.as_deref().and_then(|at| at.get(..10)).unwrap_or_default();
                let last = language::partial_date(account.lang, confirmed);
                let to = (address, Some(account.id.as_str()));
                let letter = letters::reminder(to, account.lang, &account.name, &base_url, (&project, last));
                kit::mail::post(tx, &letter).await?;
            }
            Ok(true)
        })
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_project_is_stale_two_months_after_the_question() {
        let now: Timestamp = "2018-04-09T12:00:00Z".parse().unwrap();

        assert!(!is_stale("2017-04-09T12:00:00.000Z", now));
        assert!(!is_stale("2017-02-08T12:00:00.000Z", now));
        assert!(is_stale("2017-02-07T12:00:00.000Z", now));
        assert!(!is_stale("", now));
    }
}
