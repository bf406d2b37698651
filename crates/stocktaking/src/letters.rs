//! The letters of this crate, each wholly in its reader's language: to those who write a project at each step of it, to those
//! whom they invite, and once a year the question whether it still holds.

use std::collections::BTreeMap;

use kit::{
    db::{Result, Tx},
    mail::{Content, Letter, post},
};
use language::Lang;
use people::{AccountState, store::accounts};

use crate::{
    names,
    project::Project,
    states::Act,
    store::{
        editors,
        harvests::{Fetched, Harvest},
        steps::Wanted,
    },
    words::Words,
};

/// What a letter is about, beside the project.
struct Matter {
    template: &'static str,
    subject: String,
    paragraphs: Vec<String>,
    button: (String, String),
    topic: Option<&'static str>,
}

/// Tells those who write a project of a step that a reviewer took, or that theirs has arrived.
pub(crate) async fn tell(tx: &mut Tx, base_url: &str, project: &Project, wanted: &Wanted) -> Result<()> {
    for account in editors::of(&mut *tx, &project.id).await? {
        let Some(account) = accounts::by_id(&mut *tx, &account).await? else { continue };
        let Some(matter) = matter(account.lang, base_url, project, wanted) else { return Ok(()) };
        let Some(address) = account.address.as_deref().filter(|_| account.state == AccountState::Active) else {
            continue;
        };
        post(tx, &letter((address, Some(&account.id)), account.lang, &account.name, matter)).await?;
    }
    Ok(())
}

fn matter(lang: Lang, base_url: &str, project: &Project, wanted: &Wanted) -> Option<Matter> {
    let words = Words(lang);
    let title = names::title(words, &project.content);
    let public = format!("{base_url}/{lang}/projects/{}", project.id);
    let own = format!("{public}/check");
    let why = |said: String| {
        let mut paragraphs = vec![said];
        if !wanted.why.is_empty() {
            paragraphs.push(words.letter_why(wanted.why.as_str()));
        }
        paragraphs.extend(reasons(words, &wanted.reasons));
        paragraphs
    };
    let (template, subject, paragraphs, button) = match wanted.act {
        Act::Submit => (
            "project-submitted",
            words.letter_submitted_subject(title.as_str()),
            vec![words.letter_submitted(title.as_str())],
            (words.letter_see(), own),
        ),
        Act::Return => (
            "project-returned",
            words.letter_returned_subject(title.as_str()),
            why(words.letter_returned(title.as_str())),
            (words.letter_change(), own),
        ),
        Act::Publish => (
            "project-published",
            words.letter_published_subject(title.as_str()),
            why(words.letter_published(title.as_str())),
            (words.letter_see(), public),
        ),
        Act::Reject => (
            "project-rejected",
            words.letter_rejected_subject(title.as_str()),
            why(words.letter_rejected(title.as_str())),
            (words.letter_see(), own),
        ),
        Act::Archive => (
            "project-archived",
            words.letter_archived_subject(title.as_str()),
            why(words.letter_archived(title.as_str())),
            (words.letter_change(), own),
        ),
        Act::Merge => (
            "project-merged",
            words.letter_merged_subject(title.as_str()),
            why(words.letter_merged(project.into.clone().unwrap_or_default(), title.as_str())),
            (words.letter_see(), public),
        ),
        _ => return None,
    };
    Some(Matter { template, subject, paragraphs, button, topic: None })
}

/// A line for each field at which changes are asked for.
fn reasons(words: Words, reasons: &BTreeMap<String, String>) -> impl Iterator<Item = String> {
    reasons.iter().map(move |(field, reason)| words.letter_reason(names::label(words, field), reason.as_str()))
}

fn letter<'a>((to, account): (&'a str, Option<&'a str>), lang: Lang, name: &str, matter: Matter) -> Letter<'a> {
    let words = Words(lang);
    Letter {
        to,
        account,
        lang,
        template: matter.template,
        topic: matter.topic,
        subject: language::strip_isolates(&matter.subject),
        content: Content {
            greeting: if name.is_empty() { words.letter_greeting_nobody() } else { words.letter_greeting(name) },
            paragraphs: matter.paragraphs,
            action: Some(matter.button),
            after: Vec::new(),
            closing: words.letter_closing(),
        },
    }
}

/// Somebody who is invited to write a project.
#[derive(Clone, Debug)]
pub struct Guest {
    /// The address for mail.
    pub address: String,
    /// The language of the letter.
    pub lang: Lang,
    /// The name of who invites.
    pub from: String,
}

/// Invites somebody to write a project with its editors.
pub(crate) async fn invite(tx: &mut Tx, guest: &Guest, base_url: &str, project: &Project, secret: &str) -> Result<()> {
    let matter = invitation(guest, base_url, project, secret);
    post(tx, &letter((&guest.address, None), guest.lang, "", matter)).await?;
    Ok(())
}

fn invitation(guest: &Guest, base_url: &str, project: &Project, secret: &str) -> Matter {
    let words = Words(guest.lang);
    let title = names::title(words, &project.content);
    Matter {
        template: "project-invitation",
        subject: words.letter_invited_subject(title.as_str()),
        paragraphs: vec![words.letter_invited(guest.from.as_str(), title.as_str()), words.letter_invited_how()],
        button: (words.letter_invited_button(), format!("{base_url}/{}/projects/invitations/{secret}", guest.lang)),
        topic: None,
    }
}

/// The yearly question whether projects still hold.
pub(crate) fn reminder<'a>(
    to: (&'a str, Option<&'a str>),
    lang: Lang,
    name: &str,
    base_url: &str,
    (project, last): (&Project, String),
) -> Letter<'a> {
    let words = Words(lang);
    let title = names::title(words, &project.content);
    let matter = Matter {
        template: "project-reminder",
        subject: words.letter_still_subject(title.as_str()),
        paragraphs: vec![words.letter_still(last, title.as_str()), words.letter_still_how()],
        button: (words.letter_still_button(), format!("{base_url}/{lang}/projects/{}/check", project.id)),
        topic: Some("projects"),
    };
    letter(to, lang, name, matter)
}

/// Tells the secretariat that nothing came from an address several times in a row.
pub(crate) fn failing<'a>(
    to: (&'a str, Option<&'a str>),
    (lang, name): (Lang, &str),
    base_url: &str,
    (harvest, why): (&Harvest, &Fetched),
) -> Letter<'a> {
    let words = Words(lang);
    let source = harvest.plan.name.as_str();
    let matter = Matter {
        template: "harvest-failing",
        subject: words.letter_harvest_subject(source),
        paragraphs: vec![
            words.letter_harvest(crate::harvest::run::FAILURES, source),
            crate::harvest::said(words, &why.outcome, &harvest.plan.url),
        ],
        button: (words.letter_harvest_button(), format!("{base_url}/{lang}/projects/harvests/{}", harvest.id)),
        topic: Some("projects"),
    };
    letter(to, lang, name, matter)
}

/// One letter of each template to a made-up reader.
pub fn samples(lang: Lang) -> Vec<Letter<'static>> {
    const BASE: &str = "https://hasila.example";
    let to = ("amina@example.org", None);
    let project = crate::demo::project(0);
    let acts = [Act::Submit, Act::Return, Act::Publish, Act::Reject, Act::Archive, Act::Merge];
    let of_step = |act: Act| {
        let mut wanted = Wanted::new(&project, act, "somebody", crate::states::Who::Reviewer);
        wanted.why = project.content.goal.clone();
        wanted.reasons = BTreeMap::from([("summary".to_owned(), project.content.goal.clone())]);
        let project = Project { into: Some("K7M2Q".to_owned()), ..project.clone() };
        Some(letter(to, lang, "Amina Diallo", matter(lang, BASE, &project, &wanted)?))
    };
    let guest = Guest { address: "amina@example.org".to_owned(), lang, from: "Samuel Otieno".to_owned() };
    let invited = letter(to, lang, "", invitation(&guest, BASE, &project, "x7Qp"));
    let last = language::date(lang, jiff::civil::date(2017, 4, 9));
    let still = reminder(to, lang, "Amina Diallo", BASE, (&project, last));
    let queue = crate::review::letters::sample(lang);
    let (harvest, why) = crate::harvest::sample();
    let failing = failing(to, (lang, "Amina Diallo"), BASE, (&harvest, &why));
    let closes = crate::calls::letters::sample(lang);
    acts.into_iter().filter_map(of_step).chain([invited, still, queue, failing, closes]).collect()
}
