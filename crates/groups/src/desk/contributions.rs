//! Contributions on pages: a delegation writes one together and its head clears it; the secretariat gives it a symbol,
//! publishes it, keeps it to members or holds it over by rule; everybody reads what is published and that something was held
//! over. A draft is seen by its delegation alone.

mod acts;
mod changes;
mod edit;
mod file;
mod list;
mod names;
mod one;
mod read;

use jiff::civil::Date;
use kit::web::{Asked, Error, Format, Found as _, Routes, Visit};
use people::store::organisations;

use crate::{
    BodyKind, Meeting, Rule, access,
    contribution::{Contribution, Move, Stage, desk_of},
    deadline::Treatment,
    follow_up::day_of,
    pages::today,
    store::{bodies, contributions, meetings},
    words::Words,
};

/// The addresses of contributions.
pub(super) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/contributions", "contributions.read", list::list)
        .formats(&[Format::Json, Format::Csv, Format::Xlsx])
        .post("/{lang}/contributions", "contributions.draft", edit::begin)
        .get("/{lang}/contributions/new", "contributions.draft", edit::new)
        .get("/{lang}/contributions/{id}", "contributions.read", one::show)
        .get("/{lang}/contributions/{id}/edit", "contributions.draft", edit::form)
        .post("/{lang}/contributions/{id}/edit", "contributions.draft", edit::save)
        .get("/{lang}/contributions/{id}/changes", "contributions.read", changes::show)
        .get("/{lang}/contributions/{id}/file", "contributions.read", file::file)
        .post("/{lang}/contributions/{id}/comments", "contributions.draft", acts::comment)
        .post("/{lang}/contributions/{id}/clear", "contributions.clear", acts::clear)
        .post("/{lang}/contributions/{id}/approve", "meetings.approve", acts::approve)
        .post("/{lang}/contributions/{id}/number", "contributions.number", acts::number)
}

/// How far a contribution is, in words.
pub(crate) fn stage(words: Words, stage: Stage) -> String {
    names::stage(words, stage).1
}

/// What was done with one, in words.
pub(crate) fn step(words: Words, what: Move) -> String {
    names::step(words, what)
}

/// How much of a contribution somebody sees.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sight {
    /// Not even that it is there.
    Nothing,
    /// Its title, where it comes from and how it stands.
    Title,
    /// All that it says.
    Whole,
    /// All, with its versions and what its delegation says to each other.
    Own,
}

/// The delegations of the actor today, by the ids of organisations.
async fn delegations(visit: &Visit) -> Result<Vec<String>, Error> {
    if visit.actor.is_public() {
        return Ok(Vec::new());
    }
    let day = today(visit);
    let all = organisations::of(&visit.state.db, &visit.actor.id).await?;
    let holds = |one: &people::Affiliation| one.first_day <= day && one.last_day.is_none_or(|last| day <= last);
    Ok(all.into_iter().filter(holds).map(|one| one.organisation).collect())
}

/// Whether the actor may do an action in the body of a contribution, in a stage.
fn may(visit: &Visit, action: &str, body: &str, stage: Stage) -> bool {
    visit.allows(&Asked::of(action).on(&format!("body/{body}")).in_state(stage.code()))
}

/// What the actor writes for: delegations, and bodies whose meetings the actor prepares or sums up.
async fn writes_for(visit: &Visit) -> Result<Vec<String>, Error> {
    let mut own = delegations(visit).await?;
    const WRITES: [&str; 2] = ["meetings.prepare", "meetings.approve"];
    if WRITES.iter().any(|action| visit.may(action)) {
        let bodies = bodies::known(&visit.state.db).await?;
        let writes = |body: &&crate::Body| WRITES.iter().any(|action| may(visit, action, &body.id, Stage::Drafting));
        own.extend(bodies.iter().filter(writes).map(|body| desk_of(&body.id)));
    }
    Ok(own)
}

fn sight(visit: &Visit, of: &Contribution, own: &[String]) -> Sight {
    let may = |action: &str, stage| may(visit, action, &of.body, stage);
    if own.contains(&of.delegation) && may("contributions.draft", Stage::Drafting) {
        return Sight::Own;
    }
    let has_it = may("contributions.number", Stage::Cleared);
    match of.stage {
        Stage::Published => Sight::Whole,
        Stage::Cleared | Stage::HeldOver if has_it => Sight::Whole,
        Stage::Restricted if may("contributions.restricted", Stage::Restricted) => Sight::Whole,
        Stage::Restricted | Stage::HeldOver => Sight::Title,
        Stage::Drafting | Stage::Cleared | Stage::Withdrawn => Sight::Nothing,
    }
}

/// The contribution of the address, with how much of it is seen. One of which nothing is seen is not there.
async fn item(visit: &Visit) -> Result<(Contribution, Sight), Error> {
    known(visit, visit.at("id")).await
}

/// The same of an id.
async fn known(visit: &Visit, id: &str) -> Result<(Contribution, Sight), Error> {
    let found = contributions::one(&visit.state.db, id).await?.or_not_found()?;
    let sight = sight(visit, &found, &writes_for(visit).await?);
    if sight == Sight::Nothing { Err(Error::NotFound) } else { Ok((found, sight)) }
}

/// A contribution as far as somebody sees it.
pub struct SeenContribution {
    /// The contribution. Where it is not seen whole, only its title, sources, meeting and stage are the reader's.
    pub contribution: Contribution,
    /// Whether what it says is seen.
    pub is_whole: bool,
}

/// The contributions that the actor may know of, what changed last first.
///
/// # Errors
/// Where the database is not available.
pub async fn seen_contributions(visit: &Visit) -> Result<Vec<SeenContribution>, Error> {
    let own = writes_for(visit).await?;
    let may_number = visit.may("contributions.number");
    let filter = contributions::Filter { delegations: own.clone(), sees_cleared: may_number, stage: None };
    let found = contributions::list(&visit.state.db, &filter).await?;
    Ok(found.into_iter().filter_map(|one| seen(sight(visit, &one, &own), one)).collect())
}

/// The contribution with an id, for one who may know of it.
///
/// # Errors
/// Where there is none, the actor may not know of it, or the database is not available.
pub async fn seen_contribution(visit: &Visit, id: &str) -> Result<SeenContribution, Error> {
    let (found, sight) = known(visit, id).await?;
    seen(sight, found).or_not_found()
}

fn seen(sight: Sight, contribution: Contribution) -> Option<SeenContribution> {
    let is_whole = matches!(sight, Sight::Whole | Sight::Own);
    (sight != Sight::Nothing).then_some(SeenContribution { contribution, is_whole })
}

/// What the rule of its body does with a contribution: it is published, or kept to members.
async fn readers(visit: &Visit, of: &Contribution) -> Result<Move, Error> {
    let body = bodies::one(&visit.state.db, &of.body).await?;
    Ok(body.map_or(Move::Publish, |body| access::rule(body.kind)))
}

/// What the rules say of a contribution that came on a day, or would come today; none for bodies that they do not speak of, and
/// for what a meeting itself arrived at.
async fn treatment(visit: &Visit, of: &Contribution) -> Result<Option<Treatment>, Error> {
    if of.is_summary() {
        return Ok(None);
    }
    let db = &visit.state.db;
    let Some(body) = bodies::one(db, &of.body).await? else { return Ok(None) };
    let Some(meeting) = meetings::one(db, &of.body, of.meeting).await? else { return Ok(None) };
    let received = of.cleared_at().and_then(day_of).unwrap_or_else(|| today(visit));
    Ok(treated(of, body.kind, &meeting, received))
}

fn treated(of: &Contribution, body: BodyKind, meeting: &Meeting, received: Date) -> Option<Treatment> {
    let sources: Vec<_> = of.content.sources.iter().map(|source| source.kind).collect();
    Some(Rule::for_sources(&sources, body)?.treatment(meeting.from, received))
}
