//! Asks the records for the facts of a report. It has no rules of its own but which records belong to a period.

use std::collections::{BTreeMap, BTreeSet};

use groups::{
    Body, BodyKind, Consultation, Entry, FollowUp, Meeting, Session, When,
    follow_up::Evidence,
    store::{Period, Window, bodies, consultations, documents, entries, follow_ups, instruments, meetings, sessions},
};
use jiff::civil::Date;
use kit::db::{Db, Result};

use super::{Choice, Error, choice::Month, facts::Facts};

/// The facts of a report.
///
/// # Errors
/// [`Error::UnknownBody`] where the body is not on record; [`Error::Records`] where records cannot be read.
pub async fn facts(db: &Db, choice: &Choice) -> std::result::Result<Facts, Error> {
    let Some(body) = bodies::one(db, &choice.body).await? else {
        return Err(Error::UnknownBody(choice.body.clone()));
    };
    let parent = match &body.parent {
        Some(parent) => bodies::one(db, parent).await?,
        None => None,
    };
    let (from, to) = (choice.from.first_day(), choice.to.last_day());
    let period = Period { from: Some(When::from(from)), to: Some(When::from(to)) };
    let meetings = held(db, &body.id, period).await?;
    // Entries of which the meeting is not known belong to any period in which the body met.
    let entries = if meetings.is_empty() { Vec::new() } else { said(db, &body.id, period).await? };
    let filter = documents::Filter { body: Some(body.id.clone()), period, ..Default::default() };
    let papers = documents::list(db, &filter, documents::Sort::Symbol, Window::ALL).await?.rows;
    let sessions = sessions::all(db, None).await?;
    let follow_ups = followed(db, &entries).await?;
    let known = known(db, &meetings, &entries, &sessions, &follow_ups).await?;
    let (first, last) = (i64::from(from.year()), i64::from(to.year()));
    let is_within = |one: &Consultation| one.years.iter().any(|year| (first..=last).contains(year));
    Ok(Facts {
        from,
        to,
        date: choice.date,
        symbol: choice.symbol.clone(),
        notice: choice.notice.clone(),
        parent,
        instruments: instruments::list(db, &instruments::Filter::default(), Window::ALL).await?.rows,
        documents: papers.into_iter().map(|kept| kept.document).collect(),
        consultations: consultations::all(db, Some(&body.id)).await?.into_iter().filter(is_within).collect(),
        body,
        sessions,
        meetings,
        known,
        entries,
        follow_ups,
    })
}

/// The bodies that report to a council, in the order of the record.
///
/// # Errors
/// Where records cannot be read.
pub async fn reporting(db: &Db) -> Result<Vec<Body>> {
    let all = bodies::all(db).await?;
    let councils: Vec<String> =
        all.iter().filter(|body| body.kind == BodyKind::Council).map(|council| council.id.clone()).collect();
    Ok(all.into_iter().filter(|body| body.parent.as_ref().is_some_and(|parent| councils.contains(parent))).collect())
}

/// The period that a body would report on now: from the last session of the conference above its council before its
/// meetings to the council's next session after them, or from the first to the last meeting. None without meetings.
///
/// # Errors
/// Where records cannot be read.
pub async fn usual_period(db: &Db, body: &Body, today: Date) -> Result<Option<(Month, Month)>> {
    let meetings = held(db, &body.id, Period::default()).await?;
    let (Some(first), Some(last)) = (meetings.first(), meetings.last()) else { return Ok(None) };
    let Some(parent) = &body.parent else { return Ok(Month::of(first.from).zip(Month::of(last.to))) };
    let conference = bodies::one(db, parent).await?.and_then(|parent| parent.parent);
    let all = sessions::all(db, None).await?;
    let of_conference = all.iter().filter(|session| Some(&session.body) == conference.as_ref());
    let of_council = all.iter().filter(|session| session.body == *parent);
    let before = of_conference.filter_map(last_day).filter(|day| *day <= first.from).max();
    let after = of_council.filter_map(first_day).filter(|day| *day >= last.to && *day <= today).min();
    Ok(Month::of(before.unwrap_or(first.from)).zip(Month::of(after.unwrap_or(last.to))))
}

fn first_day(session: &Session) -> Option<Date> {
    session.when().map(When::first_day)
}

fn last_day(session: &Session) -> Option<Date> {
    session.to.or_else(|| session.when()).map(When::last_day)
}

/// The meetings of a body in a period, the oldest first.
async fn held(db: &Db, body: &str, period: Period) -> Result<Vec<Meeting>> {
    let filter = meetings::Filter { body: Some(body.to_owned()), period, ..Default::default() };
    let mut found = meetings::list(db, &filter).await?;
    found.reverse();
    Ok(found)
}

async fn said(db: &Db, body: &str, period: Period) -> Result<Vec<Entry>> {
    let filter = entries::Filter { body: Some(body.to_owned()), period, ..Default::default() };
    Ok(entries::list(db, &filter, entries::Sort::Path, Window::ALL).await?.rows)
}

/// What became of entries, where somebody began on it.
async fn followed(db: &Db, entries: &[Entry]) -> Result<BTreeMap<String, FollowUp>> {
    let all = follow_ups::begun(db).await?.into_iter().map(|one| (one.entry.clone(), one));
    let mut all: BTreeMap<String, FollowUp> = all.collect();
    let said: BTreeSet<&String> = entries.iter().map(|entry| &entry.id).collect();
    all.retain(|entry, _| said.contains(entry));
    Ok(all)
}

/// Of all symbols that the report may name, those that have a page.
async fn known(
    db: &Db,
    meetings: &[Meeting],
    entries: &[Entry],
    sessions: &[Session],
    follow_ups: &BTreeMap<String, FollowUp>,
) -> Result<BTreeSet<String>> {
    let cited = entries.iter().flat_map(|entry| &entry.cites);
    let shown = follow_ups.values().flat_map(FollowUp::evidence).filter_map(Evidence::symbol);
    let summaries = meetings.iter().filter_map(|meeting| meeting.summary.as_ref());
    let acts = sessions.iter().flat_map(|session| &session.acts);
    let acted = acts.flat_map(|act| [&act.report, &act.document]).flatten();
    let symbols: BTreeSet<&str> = cited.chain(summaries).chain(acted).map(String::as_str).chain(shown).collect();
    let found = documents::of_symbols(db, symbols).await?;
    Ok(found.into_iter().map(|kept| kept.document.symbol).collect())
}
