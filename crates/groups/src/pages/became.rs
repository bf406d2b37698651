//! What became of a request, as its page and the page of those who follow it up show it: how it stands, who is responsible,
//! the replies with their evidence, and every decision with its rule and reason. Names of people are shown only to readers
//! who may see them.

pub(crate) mod chain;

use std::collections::HashMap;

use kit::web::{Asked, Error, Visit};
use people::store::{accounts, organisations};

use super::{
    names,
    said::{Said, in_address},
};
use crate::{
    Entry, FollowUp,
    follow_up::{Evidence, Reply, Taken, day_of},
    words::Words,
};

/// What became of a request.
pub(crate) struct Became {
    /// The tone and the words.
    pub status: (&'static str, String),
    /// The responsible unit; empty for none.
    pub unit: String,
    /// The responsible person; empty for none, and where the reader sees no names.
    pub person: String,
    /// The date that the secretariat set; empty for none.
    pub due: String,
    /// The replies, the newest first.
    pub replies: Vec<Replied>,
    /// The decisions, the newest first.
    pub steps: Vec<Decided>,
    /// Where the reader may act on it.
    pub act: Option<String>,
}

/// A reply.
pub(crate) struct Replied {
    /// The day in Geneva, for machines and for people.
    pub on: (String, String),
    /// For which unit, and by whom where the reader sees names.
    pub by: String,
    /// What it says.
    pub text: Said,
    /// What shows it.
    pub evidence: Vec<Shown>,
}

/// A piece of evidence.
pub(crate) struct Shown {
    /// What sort it is.
    pub kind: String,
    /// What it is.
    pub label: String,
    /// Where it is.
    pub href: Option<String>,
    /// When it was seen, or held; empty where it has no date.
    pub note: String,
}

/// A decision.
pub(crate) struct Decided {
    /// The day in Geneva, for machines and for people.
    pub on: (String, String),
    /// What was done.
    pub step: String,
    /// How the request stood then.
    pub status: (&'static str, String),
    /// By whom, and at which meeting; empty where neither is shown.
    pub by: String,
    /// By which rule.
    pub rule: String,
    /// Why; may be empty.
    pub why: String,
}

impl Became {
    /// What became of an entry, as its reader may see it.
    pub(crate) async fn of(visit: &Visit, entry: &Entry, now: &FollowUp) -> Result<Became, Error> {
        let words = Words(visit.lang);
        let names = named(visit, now).await?;
        let units = units(visit, now).await?;
        let name = |id: Option<&str>| id.and_then(|id| names.get(id)).cloned().unwrap_or_default();
        let unit = |id: Option<&str>| id.and_then(|id| units.get(id)).cloned().unwrap_or_default();
        let reply = |reply: &Reply| Replied {
            on: on(visit, &reply.at),
            by: joined([unit(reply.unit.as_deref()), name(Some(&reply.by))]),
            text: Said::new(reply.text.clone(), visit.lang),
            evidence: reply.evidence.iter().map(|evidence| shown(visit, evidence)).collect(),
        };
        let decided = |taken: &Taken| Decided {
            on: on(visit, &taken.at),
            step: names::step(words, taken.step),
            status: (names::status_tone(taken.status), names::status(words, taken.status)),
            by: joined([name(Some(&taken.by)), at_meeting(words, taken)]),
            rule: names::rule(words, taken.rule),
            why: taken.why.clone(),
        };
        let may_act = visit.allows(&Asked::of("follow-up.read").on(&format!("body/{}", entry.body)));
        Ok(Became {
            status: (names::status_tone(now.status), names::status(words, now.status)),
            unit: unit(now.unit.as_deref()),
            person: name(now.person.as_deref()),
            due: now.due.map(|due| language::date(visit.lang, due)).unwrap_or_default(),
            replies: now.replies.iter().rev().map(reply).collect(),
            steps: now.steps.iter().rev().map(decided).collect(),
            act: may_act.then(|| visit.href(&format!("/register/{}/follow-up", entry.id))),
        })
    }
}

/// What became of a request, for programs: all but who did it, since ids of accounts are nobody's business.
pub(crate) fn published(now: &FollowUp) -> serde_json::Value {
    let reply = |reply: &Reply| serde_json::json!({ "at": reply.at, "unit": reply.unit, "text": reply.text, "evidence": reply.evidence });
    let step = |taken: &Taken| {
        serde_json::json!({
            "step": taken.step, "status": taken.status, "rule": taken.rule, "at": taken.at, "why": taken.why,
            "meeting": taken.meeting,
        })
    };
    serde_json::json!({
        "status": now.status,
        "unit": now.unit,
        "due": now.due.map(|due| due.to_string()),
        "steps": now.steps.iter().map(step).collect::<Vec<_>>(),
        "replies": now.replies.iter().map(reply).collect::<Vec<_>>(),
    })
}

/// The names of those concerned, for readers who may see them.
async fn named(visit: &Visit, now: &FollowUp) -> Result<HashMap<String, String>, Error> {
    if !visit.may("history.names") {
        return Ok(HashMap::new());
    }
    let by = now.steps.iter().map(|taken| taken.by.as_str());
    let by = by.chain(now.replies.iter().map(|reply| reply.by.as_str())).chain(now.person.as_deref());
    Ok(accounts::names_of(&visit.state.db, by).await?)
}

/// The names of the units concerned.
async fn units(visit: &Visit, now: &FollowUp) -> Result<HashMap<String, String>, Error> {
    let of = now.replies.iter().filter_map(|reply| reply.unit.as_deref()).chain(now.unit.as_deref());
    let found = organisations::these(&visit.state.db, of).await?;
    let named = |one: people::Organisation| (one.id, one.name.shown(visit.lang).text.to_owned());
    Ok(found.into_iter().map(named).collect())
}

fn at_meeting(words: Words, taken: &Taken) -> String {
    taken.meeting.map(|number| words.became_at_meeting(number.to_string())).unwrap_or_default()
}

fn joined<const N: usize>(parts: [String; N]) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// The day of a moment in Geneva, for machines and for people.
fn on(visit: &Visit, at: &str) -> (String, String) {
    day_of(at).map(|day| (day.to_string(), language::date(visit.lang, day))).unwrap_or_default()
}

/// A piece of evidence as its reader sees it.
pub(crate) fn shown(visit: &Visit, evidence: &Evidence) -> Shown {
    let words = Words(visit.lang);
    let document = |symbol: &str| Some(visit.href(&format!("/documents/{}", in_address(symbol))));
    let (label, href, note) = match evidence {
        Evidence::Document { symbol } => (symbol.clone(), document(symbol), String::new()),
        Evidence::Section { symbol, section } => (symbol.clone(), document(symbol), words.evidence_section_of(section)),
        Evidence::Project { title, url } => (title.clone(), Some(url.clone()), String::new()),
        Evidence::Figure { title, value, on } => {
            let on = words.evidence_as_of(language::date(visit.lang, *on));
            (format!("{title}: {value}"), None, on)
        }
        Evidence::Link { url, title, on } => {
            (title.clone(), Some(url.clone()), words.evidence_seen(language::date(visit.lang, *on)))
        }
    };
    Shown { kind: names::evidence(words, evidence.kind()), label, href, note }
}
