//! Reminds those who still write a project for a call of its end: a week and two days before it, once each, in their language. Where a
//! call is extended, they are reminded of the new end too.

use kit::{
    db::{Db, Result},
    mail::{Content, Letter, post},
};
use language::Lang;
use people::{AccountState, store::accounts};

use super::{
    call::{Call, geneva},
    pages::told::days_left,
};
use crate::{
    names,
    project::Project,
    store::{
        calls::{self as kept, answers, reminders},
        editors,
    },
    words::Words,
};

/// Posts the letters that are due. Returns of how many projects somebody was reminded.
///
/// # Errors
/// Where the database is not available; what was posted before is under way.
pub async fn remind(db: &Db, base_url: &str) -> Result<usize> {
    let today = geneva(db.clock().now());
    let mut reminded = 0;
    for call in kept::open(db, today).await? {
        let Some(mark) = call.mark(today) else { continue };
        for project in answers::unsent(db, &call.number).await? {
            reminded += usize::from(tell(db, base_url, (&call, mark), project).await?);
        }
    }
    Ok(reminded)
}

async fn tell(db: &Db, base_url: &str, (call, mark): (&Call, i64), project: Project) -> Result<bool> {
    let (call, base_url) = (call.clone(), base_url.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            if !reminders::note(tx, (&call.number, &project.id), call.terms.closes, mark).await? {
                return Ok(false);
            }
            for account in editors::of(&mut *tx, &project.id).await? {
                let Some(account) = accounts::by_id(&mut *tx, &account).await? else { continue };
                let Some(address) = account.address.as_deref().filter(|_| account.state == AccountState::Active) else {
                    continue;
                };
                let to = (address, Some(account.id.as_str()), account.name.as_str());
                post(tx, &letter(account.lang, to, (&call, &project, geneva(tx.now())), &base_url)).await?;
            }
            Ok(true)
        })
    })
    .await
}

fn letter<'a>(
    lang: Lang,
    (to, account, name): (&'a str, Option<&'a str>, &str),
    (call, project, today): (&Call, &Project, jiff::civil::Date),
    base_url: &str,
) -> Letter<'a> {
    let words = Words(lang);
    let title = names::title(words, &project.content);
    let of = call.terms.title.shown(lang).text;
    let closes = language::date(lang, call.terms.closes);
    Letter {
        to,
        account,
        lang,
        template: "project-call-closes",
        topic: Some("projects"),
        subject: language::strip_isolates(&words.letter_call_subject(closes.as_str(), title.as_str())),
        content: Content {
            greeting: words.letter_greeting(name),
            paragraphs: vec![
                words.letter_call(of, closes.as_str(), title.as_str()),
                days_left(words, call, today),
                words.letter_call_how(),
            ],
            action: Some((words.letter_still_button(), format!("{base_url}/{lang}/projects/{}/check", project.id))),
            after: Vec::new(),
            closing: words.letter_closing(),
        },
    }
}

/// The letter to a made-up reader.
pub(crate) fn sample(lang: Lang) -> Letter<'static> {
    let to = ("amina@example.org", None, "Amina Diallo");
    let call = crate::demo::calls::sample();
    let today = call.terms.closes.saturating_sub(jiff::Span::new().days(7));
    letter(lang, to, (&call, &crate::demo::project(0), today), "https://hasila.example")
}
