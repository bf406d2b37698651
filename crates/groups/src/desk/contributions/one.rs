//! One contribution: what it says, how it stands and by which rule, what was decided; for its delegation the comments and the
//! versions too; and what the reader may do with it.

use std::collections::HashMap;

use askama::Template;
use axum::http::StatusCode;
use kit::web::{self, Answer, Error, FieldError, Link, Page, Visit};
use language::Lang;
use people::store::{accounts, organisations};

use super::{Sight, item, may, names, readers, treatment};
use crate::{
    contribution::{Contribution, Form, Move, Stage, Step},
    follow_up::day_of,
    pages::{
        history::{self, History},
        said::in_address,
    },
    store::contributions::{self, Comment, Version},
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/contributions/one.html")]
pub(super) struct OnePage {
    page: Page,
    words: Words,
    action: String,
    seen: i64,
    lang: Lang,
    title: String,
    stage: (&'static str, String),
    facts: Vec<(String, Vec<Link>)>,
    treatment: Option<(&'static str, String, String)>,
    summary: String,
    text: Option<String>,
    /// What is said in place of a text that stands in the file alone.
    scan: Option<String>,
    file: Option<Link>,
    steps: Vec<Moment>,
    comments: Option<Vec<Moment>>,
    versions: Vec<Link>,
    edit: Option<String>,
    /// Where the decision of the head or the chair is sent, whose it is, and what can be decided.
    lead: (&'static str, String),
    clears: Vec<(&'static str, String)>,
    /// What the secretariat can decide, what the rule of the body does first, and that rule.
    numbers: Vec<(&'static str, String)>,
    readers: String,
    typed: [String; 2],
    history: History,
    problems: Vec<FieldError>,
}

/// Something that was done or said: when, by whom, what, and why or under which rule.
struct Moment {
    on: (String, String),
    by: String,
    what: String,
    more: String,
}

/// A contribution.
pub(super) async fn show(visit: Visit) -> Answer {
    let (of, sight) = item(&visit).await?;
    page(&visit, &of, sight, Default::default(), Vec::new()).await
}

/// The page, with the comment and the reason that were typed and what is wrong with them.
pub(super) async fn page(
    visit: &Visit,
    of: &Contribution,
    sight: Sight,
    typed: [String; 2],
    problems: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let is_seen = matches!(sight, Sight::Whole | Sight::Own);
    let (versions, comments) = match sight {
        Sight::Own => (contributions::versions(db, &of.id).await?, contributions::comments(db, &of.id).await?),
        _ => (Vec::new(), Vec::new()),
    };
    let named = named(visit, of, &comments).await?;
    let path = format!("/contributions/{}", of.id);
    let frame = visit
        .page(&of.content.title)
        .section("documents")
        .under("/documents", words.documents_title())
        .under("/contributions", words.contributions_title());
    let is_own = sight == Sight::Own;
    let rule = readers(visit, of).await?;
    let view = OnePage {
        action: visit.href(&path),
        seen: of.version,
        lang: of.content.lang,
        title: of.content.title.clone(),
        stage: names::stage(words, of.stage),
        facts: facts(visit, of).await?,
        treatment: treatment(visit, of).await?.map(|treatment| names::treatment(words, treatment)),
        summary: if is_seen { of.content.summary.clone() } else { String::new() },
        text: is_seen.then(|| of.content.text.clone()),
        scan: of.content.is_in_file_alone().then(|| scan(words, is_own && of.stage == Stage::Drafting)),
        file: of
            .content
            .file
            .as_ref()
            .filter(|_| is_seen)
            .map(|file| Link::new(visit.href(&format!("{path}/file")), &file.name)),
        history: history::of(visit, &format!("contribution/{}", of.id)).await?,
        lead: if of.is_summary() { ("approve", words.summary_chair()) } else { ("clear", words.contribution_head()) },
        steps: of.steps.iter().rev().map(|step| decided(visit, of, step, &named)).collect(),
        comments: is_own.then(|| comments.iter().map(|one| commented(visit, one, &named)).collect()),
        versions: changed(visit, of, &versions, &path),
        edit: (is_own && of.stage == Stage::Drafting).then(|| visit.href(&format!("{path}/edit"))),
        clears: if is_own {
            let action = if of.is_summary() { "meetings.approve" } else { "contributions.clear" };
            moves(visit, of, action, &[Move::Clear, Move::Return, Move::Withdraw])
        } else {
            Vec::new()
        },
        numbers: moves(visit, of, "contributions.number", &[rule, otherwise(rule), Move::HoldOver]),
        readers: names::readers(words, rule),
        typed,
        page: frame,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// That the text stands in the file alone, and for those who write it what to do about that.
fn scan(words: Words, is_written: bool) -> String {
    let hint = if is_written { words.contribution_file_scan_hint() } else { String::new() };
    [words.contribution_file_scan(), hint].join(" ").trim_end().to_owned()
}

/// What the reader may do now, each with the words of its button.
fn moves(visit: &Visit, of: &Contribution, action: &str, all: &[Move]) -> Vec<(&'static str, String)> {
    let words = Words(visit.lang);
    let can = |what: &&Move| what.from().contains(&of.stage) && may(visit, action, &of.body, of.stage);
    all.iter().filter(can).map(|what| (what.code(), button(words, of, *what))).collect()
}

/// What can be done with it against the rule of its body.
fn otherwise(rule: Move) -> Move {
    if rule == Move::Publish { Move::Restrict } else { Move::Publish }
}

fn button(words: Words, of: &Contribution, what: Move) -> String {
    match what {
        Move::Clear if of.is_summary() => words.button_approve(),
        Move::Clear => words.button_clear(),
        Move::Return => words.button_return(),
        Move::Withdraw => words.button_withdraw(),
        Move::Publish => words.button_publish(),
        Move::Restrict => words.button_restrict(),
        Move::HoldOver => words.button_hold_over(),
    }
}

async fn named(visit: &Visit, of: &Contribution, comments: &[Comment]) -> Result<HashMap<String, String>, Error> {
    if !visit.may("history.names") {
        return Ok(HashMap::new());
    }
    let by = of.steps.iter().map(|step| step.by.as_str()).chain(comments.iter().map(|one| one.by_account.as_str()));
    Ok(accounts::names_of(&visit.state.db, by).await?)
}

/// What is known of it beside its text, each with its links.
async fn facts(visit: &Visit, of: &Contribution) -> Result<Vec<(String, Vec<Link>)>, Error> {
    let words = Words(visit.lang);
    let plain = |text: String| Link::new(String::new(), text);
    let document = |symbol: &str| Link::new(visit.href(&format!("/documents/{}", in_address(symbol))), symbol);
    let delegation = organisations::by_id(&visit.state.db, &of.delegation).await?;
    let delegation = delegation.map(|one| one.name.shown(visit.lang).text.to_owned()).unwrap_or_default();
    let key = crate::meeting::key(&of.body, of.meeting);
    let meeting = Link::new(visit.href(&format!("/meetings/{key}")), words.meeting_number(of.meeting.to_string()));
    let content = &of.content;
    let mut facts = vec![(words.reading_symbol(), of.symbol.iter().map(|symbol| document(symbol)).collect())];
    facts.push((words.document_sources(), vec![plain(names::sources(visit, of))]));
    facts.push((words.contribution_delegation(), vec![plain(delegation)]));
    facts.push((words.facet_meeting(), vec![meeting]));
    let item = content.item.map(|item| plain(item.to_string()));
    facts.push((words.contribution_item(), item.into_iter().collect()));
    facts.push((words.contribution_purpose(), vec![plain(names::purpose(words, content.purpose))]));
    if content.form != Form::New {
        let of = content.of.iter().map(|symbol| document(symbol));
        facts.push((names::form(words, content.form), of.collect()));
    }
    let entry = |id: &String| Link::new(visit.href(&format!("/register/{id}")), id);
    facts.push((words.contribution_requests(), content.requests.iter().map(entry).collect()));
    facts.push((words.contribution_language(), vec![plain(content.lang.endonym().to_owned())]));
    facts.retain(|(_, links)| links.iter().any(|link| !link.label.is_empty()));
    Ok(facts)
}

fn on(visit: &Visit, at: &str) -> (String, String) {
    day_of(at).map(|day| (day.to_string(), language::date(visit.lang, day))).unwrap_or_default()
}

fn decided(visit: &Visit, of: &Contribution, step: &Step, named: &HashMap<String, String>) -> Moment {
    let words = Words(visit.lang);
    let rule = step.rule.as_deref().and_then(|code| code.parse().ok());
    let rule = rule.map(|rule| crate::pages::things::codes::rule(words, rule)).unwrap_or_default();
    let why = if step.why.is_empty() { String::new() } else { words.became_why(&step.why) };
    Moment {
        on: on(visit, &step.at),
        by: named.get(&step.by).cloned().unwrap_or_default(),
        what: if of.is_summary() { names::summary_step(words, step.what) } else { names::step(words, step.what) },
        more: [why, rule].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" "),
    }
}

fn commented(visit: &Visit, comment: &Comment, named: &HashMap<String, String>) -> Moment {
    Moment {
        on: on(visit, &comment.at),
        by: named.get(&comment.by_account).cloned().unwrap_or_default(),
        what: comment.text.clone(),
        more: String::new(),
    }
}

/// The versions, each with the way to what it changed.
fn changed(visit: &Visit, of: &Contribution, versions: &[Version], path: &str) -> Vec<Link> {
    let words = Words(visit.lang);
    if versions.len() < 2 || of.id.is_empty() {
        return Vec::new();
    }
    let link = |pair: &[Version]| {
        let (before, after) = (pair[0].version, pair[1].version);
        let label = words.contribution_version(
            language::partial_date(visit.lang, pair[1].at.get(..10).unwrap_or_default()),
            after.to_string(),
        );
        Link::new(visit.href(&format!("{path}/changes?from={before}&to={after}")), label)
    };
    versions.windows(2).rev().map(link).collect()
}
