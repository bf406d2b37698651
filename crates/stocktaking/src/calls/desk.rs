//! Where those who make calls do so: the list of calls in work, the form, and what is done with a call: announced, extended, withdrawn,
//! put back.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Error, FieldError, Found as _, Page, Visit, parts::Field};
use language::Text;

use super::{
    answer::today,
    call::{Call, CallAct, LONGEST_REASON, Stage},
    explain,
    form::{self, Shown},
    pages::{
        list::{Line, line},
        told,
    },
};
use crate::{
    entry::typed::Typed,
    pages::view::{Said, shown},
    store::calls as kept,
    words::Words,
};

#[derive(Template)]
#[template(path = "calls/work.html")]
struct WorkPage {
    page: Page,
    words: Words,
    parts: Vec<(&'static str, String, Vec<Line>)>,
}

#[derive(Template)]
#[template(path = "calls/edit.html")]
struct EditPage {
    page: Page,
    words: Words,
    action: String,
    seen: i64,
    form: Shown,
    /// What is done with a call that is there.
    made: Option<Made>,
    is_new: bool,
    /// Whether its words can be changed.
    may_write: bool,
    problems: Vec<FieldError>,
}

/// A call that is there, for its form.
struct Made {
    title: Said,
    stage: (&'static str, String),
    public: String,
    dates: String,
    is_kept: bool,
    may_announce: bool,
    may_restore: bool,
    /// The field of the reason, where it can be withdrawn.
    withdraw: Option<Field>,
    /// The field of the new day, where its end can be moved.
    extend: Option<Field>,
}

/// The calls in work.
pub(super) async fn list(visit: Visit) -> Answer {
    let (words, day) = (Words(visit.lang), today(&visit));
    let calls = kept::all(&visit.state.db).await?;
    let part = |id: &'static str, title: String, stages: &[Stage]| {
        let own = calls.iter().filter(|call| stages.contains(&call.stage(day)));
        let lines = own.map(|call| Line {
            href: visit.href(&format!("/projects/calls/{}/edit", call.number)),
            ..line(&visit, call)
        });
        (id, title, lines.collect::<Vec<_>>())
    };
    let parts = [
        part("draft", words.calls_drafts(), &[Stage::Draft]),
        part("open", words.calls_open(), &[Stage::Open]),
        part("later", words.calls_later(), &[Stage::Announced]),
        part("over", words.calls_over(), &[Stage::Closed, Stage::Withdrawn]),
    ];
    web::html(&WorkPage {
        page: frame(&visit, words.calls_work()),
        parts: parts.into_iter().filter(|(_, _, lines)| !lines.is_empty()).collect(),
        words,
    })
}

fn frame(visit: &Visit, title: impl Into<String>) -> Page {
    let words = Words(visit.lang);
    visit
        .page(title)
        .section("projects")
        .under("/projects", words.list_title())
        .under("/projects/calls", words.calls_title())
}

/// The form of a new call.
pub(super) async fn begin(visit: Visit) -> Answer {
    page(&visit, None, &Typed::default(), Vec::new())
}

/// Makes it. Nobody else sees it before it is announced.
pub(super) async fn make(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed::sent(sent);
    match form::read(Words(visit.lang), &typed, None, today(&visit)) {
        Ok(terms) => {
            let number = kept::make(&visit.state.db, &visit.actor.id, terms).await?;
            web::see(&visit.href(&format!("/projects/calls/{number}/edit?kept")))
        }
        Err(problems) => page(&visit, None, &typed, problems),
    }
}

async fn item(visit: &Visit) -> Result<Call, Error> {
    kept::one(&visit.state.db, visit.at("call")).await?.or_not_found()
}

/// The form of one that is there.
pub(super) async fn edit(visit: Visit) -> Answer {
    let call = item(&visit).await?;
    let typed = form::fill(&call);
    page(&visit, Some(&call), &typed, Vec::new())
}

/// Keeps what was changed.
pub(super) async fn change(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (call, typed, words) = (item(&visit).await?, Typed::sent(sent), Words(visit.lang));
    let terms = match form::read(words, &typed, Some(&call), today(&visit)) {
        Ok(terms) => terms,
        Err(problems) => return page(&visit, Some(&call), &typed, problems),
    };
    let seen = typed.get("seen").parse().unwrap_or_default();
    match kept::change(&visit.state.db, &visit.actor.id, (&call.number, seen), terms).await {
        Ok(()) => web::see(&visit.href(&format!("/projects/calls/{}/edit?kept", call.number))),
        Err(refusal) => {
            let (call, problem) = (item(&visit).await?, FieldError::new("", explain(words, refusal)?));
            page(&visit, Some(&call), &typed.without("seen"), vec![problem])
        }
    }
}

/// Announces it, withdraws it, puts it back.
pub(super) async fn act(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (call, typed, words) = (item(&visit).await?, Typed::sent(sent), Words(visit.lang));
    let refuse = |field: &str, message: String| {
        let mut filled = form::fill(&call);
        filled.add("why", typed.get("why"));
        page(&visit, Some(&call), &filled, vec![FieldError::new(field, message)])
    };
    let Ok(act) = typed.get("act").parse::<CallAct>() else { return refuse("", words.wrong_choice()) };
    let why = typed.get("why");
    if act == CallAct::Withdraw && call.is_public() && why.is_empty() {
        return refuse("why", words.call_why_missing());
    }
    if why.chars().count() > LONGEST_REASON {
        return refuse("why", words.call_too_long(i64::try_from(LONGEST_REASON).unwrap_or(i64::MAX)));
    }
    let (seen, why) = (typed.get("seen").parse().unwrap_or_default(), Text::new(visit.lang, why));
    match kept::act(&visit.state.db.because(typed.get("why")), &visit.actor.id, (&call.number, seen), act, why).await {
        Ok(()) if act == CallAct::Announce => web::see(&visit.href(&format!("/projects/calls/{}", call.number))),
        Ok(()) => web::see(&visit.href(&format!("/projects/calls/{}/edit", call.number))),
        Err(refusal) => refuse("", explain(words, refusal)?),
    }
}

/// Moves its end.
pub(super) async fn extend(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (call, typed, words) = (item(&visit).await?, Typed::sent(sent), Words(visit.lang));
    let refuse = |message: String| {
        let mut filled = form::fill(&call);
        filled.add("until", typed.get("until"));
        page(&visit, Some(&call), &filled, vec![FieldError::new("until", message)])
    };
    let Ok(closes) = typed.get("until").parse() else { return refuse(form::day_wrong(words, typed.get("until"))) };
    let seen = typed.get("seen").parse().unwrap_or_default();
    match kept::extend(&visit.state.db, &visit.actor.id, (&call.number, seen), closes).await {
        Ok(()) => web::see(&visit.href(&format!("/projects/calls/{}", call.number))),
        Err(refusal) => refuse(explain(words, refusal)?),
    }
}

fn page(visit: &Visit, call: Option<&Call>, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let path = call.map_or("/projects/calls/new".to_owned(), |call| format!("/projects/calls/{}", call.number));
    let title = if call.is_some() { words.call_edit() } else { words.call_new() };
    let frame = frame(visit, title).under("/projects/calls/work", words.calls_work());
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = EditPage {
        page: frame.at(&if call.is_some() { format!("{path}/edit") } else { path.clone() }),
        action: visit.href(&path),
        // With a wrong field it is still the version that was seen: what somebody changed since is told, not written over.
        seen: typed.get("seen").parse().unwrap_or(call.map_or(0, |call| call.version)),
        form: form::shown(words, typed, call, today(visit), &problems),
        made: call.map(|call| made(visit, call, typed, &problems)),
        is_new: call.is_none(),
        may_write: call.is_none_or(|call| call.withdrawn.is_none()),
        words,
        problems,
    };
    web::html_with(status, &view)
}

fn made(visit: &Visit, call: &Call, typed: &Typed, problems: &[FieldError]) -> Made {
    let (words, day) = (Words(visit.lang), today(visit));
    let why = Field::text("why", words.call_why()).value(typed.get("why"));
    let why = if call.is_public() { why.hint(words.call_why_hint()).required() } else { why };
    let until = Field::text("until", words.call_until_new()).kind("date").value(typed.get("until")).required();
    Made {
        title: shown(call.terms.title.shown(visit.lang)),
        stage: told::stage(words, call.stage(day)),
        public: visit.href(&format!("/projects/calls/{}", call.number)),
        dates: language::date_range(visit.lang, call.terms.opens, call.terms.closes),
        is_kept: visit.query == "kept",
        may_announce: call.may(CallAct::Announce, day),
        may_restore: call.may(CallAct::Restore, day),
        withdraw: call.may(CallAct::Withdraw, day).then(|| why.errors(problems)),
        extend: call.may_extend(day).then(|| until.hint(words.call_until_hint()).errors(problems)),
    }
}
