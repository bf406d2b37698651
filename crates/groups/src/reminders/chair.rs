//! Once a week each chair is told which requests of the body are past their date without a reply with evidence, the oldest first.
//! Nothing is sent where nothing is overdue; whoever was told in a week is not told again in it.

use jiff::civil::Date;
use kit::{
    db::{Db, Result},
    mail::{Content, Letter, post},
};
use language::Lang;
use people::{
    Account, AccountState, Role,
    store::{accounts, grants},
};

use super::line;
use crate::{
    Body, Entry, When,
    store::{
        Window, bodies, entries,
        follow_ups::{self, Standing},
        reminders::{self, Awaited},
    },
    words::Words,
};

/// How many requests the letter names; the rest is counted.
const NAMED: i64 = 20;

/// Posts the letters of this week that were not posted yet. Returns how many.
pub(super) async fn tell(db: &Db, base_url: &str, today: Date) -> Result<usize> {
    let week = today.iso_week_date();
    let week = format!("{}-W{:02}", week.year(), week.week());
    let mut posted = 0;
    for grant in grants::all_held(db, today).await?.into_iter().filter(|grant| grant.role == Role::Chair) {
        let Some(body) = grant.place.strip_prefix("body/") else { continue };
        let (Some(body), Some(account)) = (bodies::one(db, body).await?, accounts::by_id(db, &grant.account).await?)
        else {
            continue;
        };
        if account.state == AccountState::Active && account.address.is_some() {
            posted += usize::from(tell_one(db, base_url, (today, &week), account, body).await?);
        }
    }
    Ok(posted)
}

async fn tell_one(db: &Db, base_url: &str, (today, week): (Date, &str), account: Account, body: Body) -> Result<bool> {
    let filter = entries::Filter {
        body: Some(body.id.clone()),
        due: Some(entries::DueAt::Passed(today)),
        is_request: true,
        ..entries::Filter::default()
    };
    let window = Window { limit: NAMED, offset: 0 };
    let found = entries::list(db, &filter, entries::Sort::Due, window).await?;
    let set = follow_ups::standings(db, found.rows.iter().map(|entry| entry.id.as_str())).await?;
    let (mark, base_url) = (format!("{} {week}", body.id), base_url.to_owned());
    db.write(move |tx| {
        Box::pin(async move {
            let Some(address) = account.address.as_deref().filter(|_| !found.rows.is_empty()) else { return Ok(false) };
            if reminders::is_told(&mut *tx, &account.id, &mark).await? {
                return Ok(false);
            }
            let mut lines = Vec::new();
            for entry in &found.rows {
                let awaited = awaited(&account, entry, set.get(&entry.id));
                reminders::note(tx, &awaited, &mark).await?;
                lines.push(line(account.lang, today, &awaited, entry));
            }
            let to = (address, Some(account.id.as_str()), account.name.as_str());
            let body = body.name.shown(account.lang).text;
            post(tx, &letter(account.lang, to, body, (found.total, lines), &base_url)).await?;
            Ok(true)
        })
    })
    .await
}

/// A request with its date: the one that the secretariat set, or else its own.
fn awaited(account: &Account, entry: &Entry, standing: Option<&Standing>) -> Awaited {
    let set = standing.and_then(|standing| standing.due);
    let due = set.or_else(|| entry.due.map(When::last_day));
    let due_day = due.map(|due| due.to_string()).unwrap_or_default();
    Awaited { entry: entry.id.clone(), due_day, account: account.id.clone() }
}

fn letter<'a>(
    lang: Lang,
    (to, account, name): (&'a str, Option<&'a str>, &str),
    body: &str,
    (total, mut lines): (i64, Vec<String>),
    base_url: &str,
) -> Letter<'a> {
    let words = Words(lang);
    let left = total - i64::try_from(lines.len()).unwrap_or(total);
    lines.extend((left > 0).then(|| words.chair_more(left)));
    Letter {
        to,
        account,
        lang,
        template: "overdue",
        topic: Some("overdue"),
        subject: words.chair_subject(total),
        content: Content {
            greeting: words.reminder_greeting(name),
            paragraphs: std::iter::once(words.chair_letter(body)).chain(lines).collect(),
            action: Some((words.chair_button(), format!("{base_url}/{lang}/register?due=passed&status=any&sort=due"))),
            after: Vec::new(),
            closing: words.chair_why(),
        },
    }
}

/// The letter to a made-up chair.
pub(super) fn sample(lang: Lang, line: String) -> Letter<'static> {
    let to = ("amina@example.org", None, "Amina Diallo");
    letter(lang, to, "CWG-WSIS", (2, vec![line]), "https://hasila.example")
}
