//! Reminds those responsible of the dates of requests: one letter a day to each, with all that has reached a mark (see
//! [`mark`]), wholly in its reader's language. What somebody was reminded of is noted in the transaction that posts the
//! letter, so that nobody is told twice, and a request that was answered meanwhile is not in it. Each chair gets what is overdue
//! in the body once a week.

mod chair;

use std::collections::BTreeMap;

use jiff::{ToSpan as _, civil::Date};
use kit::{
    db::{Db, Result},
    mail::{Content, Letter, post},
};
use language::Lang;
use people::{Account, AccountState, Role, store::accounts};

use crate::{
    Entry,
    follow_up::{Mark, mark},
    store::{
        entries,
        reminders::{self, Awaited},
    },
    words::Words,
};

/// How long before a date the first mark is, in days.
const FIRST: i64 = 30;
/// The roles of those of a unit who are reminded where no person is named.
pub(crate) const ROLES: [&str; 2] = [Role::Secretariat.code(), Role::FocalPoint.code()];

/// Posts the letters of today. Returns how many.
///
/// # Errors
/// Where the database is not available; the letters posted before are under way, and the next try goes on behind them.
pub async fn remind(db: &Db, base_url: &str) -> Result<usize> {
    let today = db.clock().today("Europe/Zurich");
    let mut by_account: BTreeMap<String, Vec<(Awaited, Mark)>> = BTreeMap::new();
    for awaited in reminders::awaited(db, today, today.saturating_add(FIRST.days()), &ROLES).await? {
        if let Some(reached) = days_left(today, &awaited).and_then(mark) {
            by_account.entry(awaited.account.clone()).or_default().push((awaited, reached));
        }
    }
    let mut posted = 0;
    for (account, matters) in by_account {
        let Some(account) = accounts::by_id(db, &account).await? else { continue };
        if account.state == AccountState::Active && account.address.is_some() {
            posted += usize::from(tell(db, base_url, today, account, matters).await?);
        }
    }
    Ok(posted + chair::tell(db, base_url, today).await?)
}

fn days_left(today: Date, awaited: &Awaited) -> Option<i64> {
    let due: Date = awaited.due_day.parse().ok()?;
    Some(i64::from(today.until(due).ok()?.get_days()))
}

/// Posts one letter with what its reader was not reminded of yet. `false` where that is nothing.
async fn tell(db: &Db, base_url: &str, today: Date, account: Account, matters: Vec<(Awaited, Mark)>) -> Result<bool> {
    let ids: Vec<String> = matters.iter().map(|(awaited, _)| awaited.entry.clone()).collect();
    let texts: BTreeMap<String, Entry> =
        entries::these(db, &ids).await?.into_iter().map(|entry| (entry.id.clone(), entry)).collect();
    let base_url = base_url.to_owned();
    db.write(move |tx| {
        Box::pin(async move {
            let mut lines = Vec::new();
            for (awaited, mark) in &matters {
                if reminders::note(tx, awaited, &mark.to_string()).await?
                    && let Some(entry) = texts.get(&awaited.entry)
                {
                    lines.push(line(account.lang, today, awaited, entry));
                }
            }
            let Some(address) = account.address.as_ref().filter(|_| !lines.is_empty()) else { return Ok(false) };
            post(tx, &letter((address.as_str(), Some(&account.id)), &account.name, account.lang, lines, &base_url))
                .await?;
            Ok(true)
        })
    })
    .await
}

/// A request as one paragraph of the letter.
fn line(lang: Lang, today: Date, awaited: &Awaited, entry: &Entry) -> String {
    let words = Words(lang);
    let left = days_left(today, awaited).unwrap_or_default();
    let standing = match left {
        ..0 => words.due_passed_days(-left),
        0 => words.due_today(),
        _ => words.due_in_days(left),
    };
    let due = awaited.due_day.parse().map(|due| language::date(lang, due)).unwrap_or_default();
    let text = entry.text.shown(lang);
    let shown =
        if text.lang == lang { text.text.to_owned() } else { words.reminder_other(text.text, text.lang.endonym()) };
    words.reminder_line(words.due_on(due), &entry.id, standing, shown)
}

fn letter<'a>(
    (to, account): (&'a str, Option<&'a str>),
    name: &str,
    lang: Lang,
    lines: Vec<String>,
    base_url: &str,
) -> Letter<'a> {
    let words = Words(lang);
    let count = i64::try_from(lines.len()).unwrap_or(i64::MAX);
    Letter {
        to,
        account,
        lang,
        template: "reminder",
        topic: Some("reminders"),
        subject: words.reminder_subject(count),
        content: Content {
            greeting: words.reminder_greeting(name),
            paragraphs: std::iter::once(words.reminder_lead()).chain(lines).collect(),
            action: Some((words.reminder_button(), format!("{base_url}/{lang}/follow-up"))),
            after: Vec::new(),
            closing: words.reminder_why(),
        },
    }
}

/// One letter of this crate, to a made-up reader.
pub fn samples(lang: Lang) -> Vec<Letter<'static>> {
    let words = Words(lang);
    let due = words.due_on(language::date(lang, jiff::civil::date(2018, 2, 9)));
    let line = words.reminder_line(due, "R-2.6.19.4", words.due_in_days(7), words.became_nothing());
    let reminder =
        letter(("amina@example.org", None), "Amina Diallo", lang, vec![line.clone()], "https://hasila.example");
    vec![reminder, chair::sample(lang, line)]
}
