//! Once a day each reviewer is told what came to review where they review since they were last told. Nothing is sent where nothing
//! came; what somebody leaves to others is not told to them.

use std::collections::BTreeMap;

use kit::{
    clock,
    db::{Db, Result},
    mail::{Content, Letter, post},
    web::{Actor, Asked},
};
use language::Lang;
use people::{
    Account, AccountState, Grant, policy,
    store::{accounts, grants},
};

use super::places;
use crate::{REVIEW, names, project::Project, store::review, words::Words};

/// How many projects the letter names; the rest is counted.
const NAMED: usize = 20;

/// Posts the letters that are due. Returns how many.
///
/// # Errors
/// Where the database is not available; what was posted before is under way.
pub async fn tell_reviewers(db: &Db, base_url: &str) -> Result<usize> {
    let waiting = review::queue(db).await?;
    let mut rights: BTreeMap<String, Vec<Grant>> = BTreeMap::new();
    for grant in grants::all_held(db, db.clock().today("UTC")).await? {
        if policy::allows(&[grant.role], REVIEW) {
            rights.entry(grant.account.clone()).or_default().push(grant);
        }
    }
    let mut posted = 0;
    for (account, held) in rights {
        let Some(account) = accounts::by_id(db, &account).await? else { continue };
        if account.state == AccountState::Active && account.address.is_some() {
            posted += usize::from(tell(db, base_url, (account, &held), &waiting).await?);
        }
    }
    Ok(posted)
}

async fn tell(db: &Db, base_url: &str, (account, held): (Account, &[Grant]), waiting: &[Project]) -> Result<bool> {
    let actor = Actor::new(&account.id, &account.name, held.iter().map(Grant::for_policy));
    let (told, left) = (review::told_to(db, &account.id).await?, review::left(db, &account.id).await?);
    let is_here = |place: &String| policy::guard(&actor, &Asked::of(REVIEW).on(place));
    let new = waiting.iter().filter(|project| sent(project) > told.as_str() && !left.contains(&project.id));
    let new: Vec<Project> = new.filter(|project| places(project).iter().any(is_here)).cloned().collect();
    let Some(last) = new.iter().map(|project| sent(project).to_owned()).max() else { return Ok(false) };
    let base_url = base_url.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            // Another node may have told them meanwhile.
            if !review::note_told(tx, &account.id, (&told, &last)).await? {
                return Ok(false);
            }
            let address = account.address.as_deref().unwrap_or_default();
            let to = (address, Some(account.id.as_str()), account.name.as_str());
            post(tx, &letter(account.lang, to, &new, &base_url)).await?;
            Ok(true)
        })
    })
    .await
}

/// When a project was sent to review.
fn sent(project: &Project) -> &str {
    project.times.submitted.as_deref().unwrap_or_default()
}

fn letter<'a>(
    lang: Lang,
    (to, account, name): (&'a str, Option<&'a str>, &str),
    new: &[Project],
    base_url: &str,
) -> Letter<'a> {
    let words = Words(lang);
    let count = i64::try_from(new.len()).unwrap_or(i64::MAX);
    let line = |project: &Project| {
        let content = &project.content;
        let since = sent(project).get(..10).unwrap_or_default();
        words.letter_queue_line(
            language::partial_date(lang, since),
            content.organisation.name.as_str(),
            names::title(words, content),
        )
    };
    let more = new.len().saturating_sub(NAMED);
    let more = (more > 0).then(|| words.letter_queue_more(i64::try_from(more).unwrap_or(i64::MAX)));
    let lines = new.iter().take(NAMED).map(line);
    Letter {
        to,
        account,
        lang,
        template: "projects-to-review",
        topic: Some("review"),
        subject: words.letter_queue_subject(count),
        content: Content {
            greeting: words.letter_greeting(name),
            paragraphs: std::iter::once(words.letter_queue(count)).chain(lines).chain(more).collect(),
            action: Some((words.letter_queue_button(), format!("{base_url}/{lang}/projects/review"))),
            after: Vec::new(),
            closing: words.letter_queue_why(),
        },
    }
}

/// The letter to a made-up reviewer.
pub(crate) fn sample(lang: Lang) -> Letter<'static> {
    let to = ("amina@example.org", None, "Amina Diallo");
    let mut projects = [crate::demo::project(0), crate::demo::project(1)];
    for project in &mut projects {
        project.times.submitted = Some(clock::iso(jiff::Timestamp::UNIX_EPOCH));
    }
    letter(lang, to, &projects, "https://hasila.example")
}
