//! Answering a call: a draft names it in its form, and what was sent or published is put forward with one button. Here is also what
//! those who write a project are told of the calls that it names.

use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Link, Visit};

use super::{
    call::{Call, Stage, geneva},
    explain, form, pages,
    pages::told::days_left,
    read,
};
use crate::{
    CALLS,
    entry::{
        form::{Boxes, Tick},
        typed::Typed,
    },
    pages::view::{Said, shown},
    project::Project,
    states::ProjectState,
    store::{
        calls::{self as kept, answers},
        editors,
    },
    words::Words,
};

/// A call that a project names, as those who write the project see it.
pub(crate) struct Naming {
    /// The page of the call.
    pub href: String,
    /// Its title.
    pub title: Said,
    /// What it means for the project.
    pub told: String,
    /// How many days are left; empty where that is no matter.
    pub left: String,
    /// Whether it is something to look after: it was not sent yet.
    pub is_due: bool,
    /// Whether it cannot become an answer any more.
    pub is_missed: bool,
    /// Where that is taken back, while it can be.
    pub take_back: Option<String>,
}

/// A call that a project could answer: the address of the form, the page and the title of the call, and until when.
pub(crate) struct Offer {
    /// Where it is put forward.
    pub action: String,
    /// The page of the call.
    pub href: String,
    /// Its title.
    pub title: Said,
    /// How long it is open.
    pub until: String,
}

/// The day of the visit in Geneva.
pub(super) fn today(visit: &Visit) -> jiff::civil::Date {
    geneva(visit.state.clock.now())
}

/// Puts a project forward for a call.
pub(super) async fn put_forward(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (call, typed) = (read(&visit).await?, Typed::sent(sent));
    let id = own(&visit, &typed).await?;
    let (db, actor) = (&visit.state.db, &visit.actor.id);
    match answers::name(db, actor, &call.number, &id).await {
        Ok(_) if typed.get("from") == "project" => web::see(&visit.href(&format!("/projects/{id}/check#calls"))),
        Ok(_) => web::see(&visit.href(&format!("/projects/calls/{}?answered={id}#answered", call.number))),
        Err(refusal) => refused(&visit, &call, refusal).await,
    }
}

/// Takes that back.
pub(super) async fn take_back(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (call, typed) = (read(&visit).await?, Typed::sent(sent));
    let id = own(&visit, &typed).await?;
    let (db, actor) = (&visit.state.db, &visit.actor.id);
    match answers::take_back(db, actor, &call.number, &id).await {
        Ok(()) if typed.get("from") == "project" => web::see(&visit.href(&format!("/projects/{id}/check#calls"))),
        Ok(()) => web::see(&visit.href(&format!("/projects/calls/{}", call.number))),
        Err(refusal) => refused(&visit, &call, refusal).await,
    }
}

async fn refused(visit: &Visit, call: &Call, refusal: kept::Refusal) -> Answer {
    let problem = FieldError::new("", explain(Words(visit.lang), refusal)?);
    pages::one::page(visit, call, StatusCode::UNPROCESSABLE_ENTITY, vec![problem]).await
}

/// The project that was named, where the visitor writes it.
async fn own(visit: &Visit, typed: &Typed) -> Result<String, Error> {
    let id = kit::id::read(typed.get("project")).ok_or(Error::NotFound)?;
    match editors::writes(&visit.state.db, &id, &visit.actor.id).await? {
        true => Ok(id),
        false => Err(Error::NotFound),
    }
}

/// The calls that a project names.
pub(crate) async fn namings(visit: &Visit, project: &Project) -> Result<Vec<Naming>, Error> {
    let (words, db) = (Words(visit.lang), &visit.state.db);
    let mut found = Vec::new();
    for answer in answers::of_project(db, &project.id).await? {
        let Some(call) = kept::one(db, &answer.call).await? else { continue };
        let stage = call.stage(today(visit));
        let has_answered = answer.answered_at.is_some();
        let closes = language::date(visit.lang, call.terms.closes);
        let told = match (has_answered, stage) {
            (_, Stage::Withdrawn) => words.call_means_withdrawn(),
            (true, _) => words.call_named_answered(day(visit, answer.answered_at.as_deref().unwrap_or_default())),
            (false, Stage::Open) => words.call_named_open(closes),
            (false, _) => words.call_named_missed(closes),
        };
        let path = format!("/projects/calls/{}", call.number);
        found.push(Naming {
            href: visit.href(&path),
            title: shown(call.terms.title.shown(visit.lang)),
            told,
            left: if has_answered { String::new() } else { days_left(words, &call, today(visit)) },
            is_due: !has_answered,
            is_missed: !has_answered && stage != Stage::Open,
            take_back: (!has_answered || stage == Stage::Open).then(|| visit.href(&format!("{path}/answers/withdraw"))),
        });
    }
    Ok(found)
}

/// Those of them that are not answered yet: what is said above each step of the form.
pub(crate) async fn sent(visit: &Visit, project: &Project) -> Result<Vec<Naming>, Error> {
    Ok(namings(visit, project).await?.into_iter().filter(|naming| naming.is_due).collect())
}

fn day(visit: &Visit, at: &str) -> String {
    language::partial_date(visit.lang, at.get(..10).unwrap_or_default())
}

/// The open calls that a project does not name and may answer.
pub(crate) async fn offered(visit: &Visit, project: &Project) -> Result<Vec<Offer>, Error> {
    if matches!(project.state, ProjectState::Withdrawn | ProjectState::Merged) {
        return Ok(Vec::new());
    }
    let (words, db) = (Words(visit.lang), &visit.state.db);
    let named = answers::of_project(db, &project.id).await?;
    let open = kept::open(db, today(visit)).await?.into_iter();
    let offer = |call: Call| {
        let path = format!("/projects/calls/{}", call.number);
        Offer {
            action: visit.href(&format!("{path}/answers")),
            href: visit.href(&path),
            until: days_left(words, &call, today(visit)),
            title: shown(call.terms.title.shown(visit.lang)),
        }
    };
    Ok(open.filter(|call| !named.iter().any(|answer| answer.call == call.number)).map(offer).collect())
}

/// The calls that a project answered and that everybody can read.
pub(crate) async fn named(visit: &Visit, project: &str) -> Result<Vec<(String, Said, String)>, Error> {
    let db = &visit.state.db;
    let ids = [project.to_owned()];
    let mut found = Vec::new();
    for number in answers::numbers(db, &ids).await?.remove(project).unwrap_or_default() {
        let Some(call) = kept::one(db, &number).await? else { continue };
        let href = visit.href(&format!("/projects/calls/{number}"));
        found.push((href, shown(call.terms.title.shown(visit.lang)), number));
    }
    Ok(found)
}

/// The open calls as boxes of the form of a project; none where there are none.
pub(crate) async fn boxes(visit: &Visit, project: &Project, typed: &Typed) -> Result<Option<Boxes>, Error> {
    let (words, db) = (Words(visit.lang), &visit.state.db);
    let open = kept::open(db, today(visit)).await?;
    if open.is_empty() {
        return Ok(None);
    }
    let named = answers::of_project(db, &project.id).await?;
    let is_sent = typed.all("calls").next().is_some();
    let tick = |call: &Call| {
        let title = call.terms.title.shown(visit.lang).text.to_owned();
        let is_named = named.iter().any(|answer| answer.call == call.number);
        Tick {
            name: words.call_box(language::date(visit.lang, call.terms.closes), title),
            is_ticked: if is_sent { typed.has("calls", &call.number) } else { is_named },
            code: call.number.clone(),
        }
    };
    let ticks = open.iter().map(tick).collect();
    Ok(Some(Boxes {
        name: "calls",
        label: words.calls_field(),
        hint: words.calls_field_hint(),
        error: String::new(),
        ticks,
    }))
}

/// Keeps which of the open calls a form says that a project answers; a form that did not ask says nothing.
pub(crate) async fn keep(visit: &Visit, project: &Project, typed: &Typed) -> Result<Vec<FieldError>, Error> {
    if typed.all("calls").next().is_none() {
        return Ok(Vec::new());
    }
    let (words, db, actor) = (Words(visit.lang), &visit.state.db, &visit.actor.id);
    let named = answers::of_project(db, &project.id).await?;
    let is_named = |number: &str| named.iter().any(|answer| answer.call == number);
    let open: Vec<String> = kept::open(db, today(visit)).await?.into_iter().map(|call| call.number).collect();
    let mut wrong = Vec::new();
    // What closed since the form was opened is told; what is no call is passed over.
    for number in typed.all("calls").filter(|number| !number.is_empty() && !is_named(number)) {
        match answers::name(db, actor, number, &project.id).await {
            Ok(_) | Err(kept::Refusal::Unknown) => {}
            Err(refusal) => wrong.push(FieldError::new("calls", explain(words, refusal)?)),
        }
    }
    for number in open.iter().filter(|number| is_named(number) && !typed.has("calls", number)) {
        if let Err(refusal) = answers::take_back(db, actor, number, &project.id).await {
            wrong.push(FieldError::new("calls", explain(words, refusal)?));
        }
    }
    Ok(wrong)
}

/// A call for which a project is begun.
pub(crate) struct Begun {
    /// The call.
    pub call: Call,
    /// Its page and its title.
    pub link: (String, Said),
    /// How long it is open, or that it is over.
    pub told: String,
    /// How many days are left; empty where it takes no answers now.
    pub left: String,
    /// Whether it takes answers.
    pub is_open: bool,
}

/// The call that a form which begins a project names; nothing where it names none that everybody can read.
pub(crate) async fn begun(visit: &Visit, number: &str) -> Result<Option<Begun>, Error> {
    if number.is_empty() {
        return Ok(None);
    }
    let Some(call) = kept::one(&visit.state.db, number).await?.filter(Call::is_public) else { return Ok(None) };
    let words = Words(visit.lang);
    let is_open = call.stage(today(visit)) == Stage::Open;
    let closes = language::date(visit.lang, call.terms.closes);
    Ok(Some(Begun {
        link: (visit.href(&format!("/projects/calls/{number}")), shown(call.terms.title.shown(visit.lang))),
        told: if is_open { words.call_begun(closes) } else { words.call_begun_over() },
        left: days_left(words, &call, today(visit)),
        is_open,
        call,
    }))
}

/// What the scope of a call offers to a project that is begun for it.
pub(crate) fn scope_boxes(visit: &Visit, call: &Call, typed: &Typed) -> Vec<Boxes> {
    let words = Words(visit.lang);
    form::boxes(words, &call.terms.scope, typed, &words.call_scope_offer())
}

/// Where those who make calls go on with one.
pub(super) fn desk_link(visit: &Visit, call: &Call) -> Option<Link> {
    let may = visit.may(CALLS);
    let href = visit.href(&format!("/projects/calls/{}/edit", call.number));
    may.then(|| Link::new(href, Words(visit.lang).call_edit()))
}

/// What naming a call came to, where it is no matter that it just closed.
pub(crate) fn unless_over(refusal: kept::Refusal) -> Result<Option<bool>, Error> {
    match refusal {
        kept::Refusal::Store(error) => Err(error.into()),
        _ => Ok(None),
    }
}
