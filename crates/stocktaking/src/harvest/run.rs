//! The job that fetches a file and begins its import, and the letter that tells the secretariat of failures in a row.

use anyhow::Context;
use kit::{db::Db, files::Files, jobs::Claim, mail};
use people::{AccountState, Role, store::accounts};
use tables::Limits;

use super::{Allowed, Answer, Status, fetch};
use crate::{
    import::{
        look::{self, Looked},
        row::short,
    },
    letters,
    store::{
        harvests::{self, End, Fetched, Harvest},
        imports::Sent,
        mappings,
    },
};

/// After how many failures in a row the secretariat is told.
pub const FAILURES: i64 = 3;

/// What came of a fetching, before it is kept.
struct Came {
    outcome: &'static str,
    detail: String,
    bytes: usize,
    known: Option<(Option<String>, Option<String>, String)>,
    sent: Option<Sent>,
}

impl Came {
    fn nothing(outcome: &'static str, detail: String) -> Came {
        Came { outcome, detail, bytes: 0, known: None, sent: None }
    }
}

/// Fetches the file of the harvest of a job.
///
/// # Errors
/// Where the database or the files are away; the job is tried again.
pub async fn work((db, files): (&Db, &Files), allowed: &Allowed, base_url: &str, claim: Claim) -> anyhow::Result<()> {
    let Some(id) = claim.payload["harvest"].as_str() else { return Ok(()) };
    let Some(harvest) = harvests::one(db, id).await?.filter(|harvest| harvest.status != Status::Removed) else {
        return Ok(());
    };
    let begun = db.clock().now();
    let came = bring(db, files, allowed, &harvest).await?;
    let took = db.clock().now().duration_since(begun).as_millis();
    let fetched = Fetched {
        at: String::new(),
        outcome: came.outcome.to_owned(),
        detail: short(&came.detail),
        bytes: i64::try_from(came.bytes).unwrap_or(i64::MAX),
        took_ms: i64::try_from(took).unwrap_or(i64::MAX),
        import: None,
    };
    let why = fetched.clone();
    let failures = harvests::end(db, &harvest, End { fetched, known: came.known, sent: came.sent }).await?;
    if failures == FAILURES {
        tell(db, base_url, &harvest, &why).await?;
    }
    Ok(())
}

async fn bring(db: &Db, files: &Files, allowed: &Allowed, harvest: &Harvest) -> anyhow::Result<Came> {
    let known = (harvest.etag.as_deref(), harvest.last_modified.as_deref());
    let (bytes, etag, last_modified) = match fetch(allowed, &harvest.plan.url, known).await {
        Err(wrong) => return Ok(Came::nothing(wrong.code(), wrong.to_string())),
        Ok(Answer::Same) => return Ok(Came::nothing("same", String::new())),
        Ok(Answer::File { bytes, etag, last_modified }) => (bytes, etag, last_modified),
    };
    let size = bytes.len();
    let hash = files.keep(bytes.clone()).await?;
    let known = Some((etag, last_modified, hash.clone()));
    if harvest.file.as_ref() == Some(&hash) {
        return Ok(Came { bytes: size, known, ..Came::nothing("same", String::new()) });
    }
    let limits = Limits { bytes: allowed.bytes, ..Limits::default() };
    let looked = tokio::task::spawn_blocking(move || look::look(bytes, limits)).await;
    let looked = match looked.context("the reading of the file ended") {
        Ok(Ok(looked)) => looked,
        Ok(Err(fault)) => return Ok(Came { bytes: size, ..Came::nothing("unreadable", fault.to_string()) }),
        Err(error) => return Ok(Came { bytes: size, ..Came::nothing("unreadable", format!("{error:#}")) }),
    };
    if let Some(missing) = missing(harvest, &looked) {
        return Ok(Came { bytes: size, ..Came::nothing("columns", missing) });
    }
    let sent = sent(db, harvest, hash, looked).await?;
    Ok(Came { outcome: "new", detail: String::new(), bytes: size, known, sent: Some(sent) })
}

/// A column that goes somewhere and is no longer there.
fn missing(harvest: &Harvest, looked: &Looked) -> Option<String> {
    let mapping = harvest.plan.mapping.as_ref()?;
    let is_there = |name: &&String| looked.columns.iter().any(|column| column.name == **name);
    mapping.columns.keys().find(|name| !is_there(name)).cloned()
}

async fn sent(db: &Db, harvest: &Harvest, file: String, looked: Looked) -> anyhow::Result<Sent> {
    let goes_on = harvest.plan.mapping.is_some();
    let mapping = match &harvest.plan.mapping {
        Some(own) => own.clone(),
        None => mappings::of_shape(db, &looked.shape).await?.map_or(looked.proposed, |own| own.mapping),
    };
    Ok(Sent {
        source: harvest.plan.name.clone(),
        harvest: Some(harvest.id.clone()),
        file,
        file_name: String::new(),
        kind: looked.kind.to_owned(),
        shape: looked.shape,
        columns: looked.columns,
        total: looked.total,
        mapping,
        goes: harvest.plan.goes,
        whole: harvest.plan.whole,
        goes_on,
    })
}

/// Tells the secretariat.
async fn tell(db: &Db, base_url: &str, harvest: &Harvest, why: &Fetched) -> anyhow::Result<()> {
    let today = db.clock().today("Europe/Zurich");
    for account in harvests::holders(db, Role::Secretariat.code(), today).await? {
        let Some(account) = accounts::by_id(db, &account).await? else { continue };
        let Some(address) = account.address.clone().filter(|_| account.state == AccountState::Active) else { continue };
        let letter = (base_url.to_owned(), harvest.clone(), why.clone());
        let posted = db.write(move |tx| {
            Box::pin(async move {
                let (base_url, harvest, why) = letter;
                let to = (address.as_str(), Some(account.id.as_str()));
                let letter = letters::failing(to, (account.lang, &account.name), &base_url, (&harvest, &why));
                mail::post(tx, &letter).await.map(drop)
            })
        });
        posted.await?;
    }
    Ok(())
}
