//! The page on which a request is followed up: who is responsible, the replies with their evidence, the body's decision on
//! them, and closing or opening again with a reason. Each form is shown to those who may send it, in the states in which it
//! can be; what was typed stays when something is wrong with it or somebody was faster.

mod forms;
mod read;

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::{
    db::LONGEST_REASON,
    web::{self, Answer, Asked, Error, FieldError, Found as _, Link, Page, Visit},
};

use super::typed::Typed;
use crate::{
    Entry, FollowUp,
    follow_up::{Act, Declined, Step},
    pages::{
        became::Became,
        history::{self, History},
        names,
        said::Said,
    },
    store::{
        entries,
        follow_ups::{self, Refusal, Wanted},
    },
    words::Words,
};
use forms::Forms;

/// A form: the action that sends it, a step that it takes, and how it is read.
pub(super) struct Sent {
    /// The action in the table of rights, also the end of the address: `follow-up.reply`.
    pub action: &'static str,
    /// A step that it takes.
    pub step: Step,
    read: fn(&Typed, Words, jiff::civil::Date) -> Result<Act, Vec<FieldError>>,
    /// The field in which the reason is given; empty where none is asked for.
    why: &'static str,
}

/// All forms of the page.
pub(super) const FORMS: [Sent; 5] = [
    Sent { action: "follow-up.assign", step: Step::Assigned, read: read::assign, why: "" },
    Sent { action: "follow-up.reply", step: Step::Replied, read: read::reply, why: "" },
    Sent { action: "follow-up.judge", step: Step::Accepted, read: read::judge, why: "judge_why" },
    Sent { action: "follow-up.close", step: Step::Overtook, read: read::close, why: "close_why" },
    Sent { action: "follow-up.reopen", step: Step::Reopened, read: read::reopen, why: "reopen_why" },
];

#[derive(Template)]
#[template(path = "desk/follow_up.html")]
struct FollowUpPage {
    page: Page,
    words: Words,
    text: Said,
    became: Became,
    forms: Forms,
    seen: usize,
    entry: Link,
    history: History,
    problems: Vec<FieldError>,
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let (entry, now) = item(&visit).await?;
    page(&visit, &entry, &now, &Typed::default(), Vec::new()).await
}

/// Makes somebody responsible, or sets a date.
pub(super) async fn assign(visit: Visit, form: Form<Vec<(String, String)>>) -> Answer {
    take(visit, form, &FORMS[0]).await
}

/// Replies.
pub(super) async fn reply(visit: Visit, form: Form<Vec<(String, String)>>) -> Answer {
    take(visit, form, &FORMS[1]).await
}

/// Accepts the reply, or sends it back.
pub(super) async fn judge(visit: Visit, form: Form<Vec<(String, String)>>) -> Answer {
    take(visit, form, &FORMS[2]).await
}

/// Closes without a reply.
pub(super) async fn close(visit: Visit, form: Form<Vec<(String, String)>>) -> Answer {
    take(visit, form, &FORMS[3]).await
}

/// Opens again.
pub(super) async fn reopen(visit: Visit, form: Form<Vec<(String, String)>>) -> Answer {
    take(visit, form, &FORMS[4]).await
}

async fn take(visit: Visit, Form(sent): Form<Vec<(String, String)>>, form: &Sent) -> Answer {
    let (entry, now) = item(&visit).await?;
    // Whether it may be done at all; whether the request stands so that it can be is told with a sentence, below.
    visit.must(&asked(form, &place(&entry)))?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let act = match (form.read)(&typed, words, crate::pages::today(&visit)) {
        Ok(act) => act,
        Err(wrong) => return page(&visit, &entry, &now, &typed, wrong).await,
    };
    let wrong = forms::wrong(&visit, &entry, &act).await?;
    let why = typed.get(form.why);
    let too_long = (why.chars().count() > LONGEST_REASON)
        .then(|| FieldError::new(form.why, words.wrong_long(LONGEST_REASON.to_string())));
    let wrong: Vec<FieldError> = wrong.into_iter().chain(too_long).collect();
    if !wrong.is_empty() {
        return page(&visit, &entry, &now, &typed, wrong).await;
    }
    let wanted = Wanted {
        entry: entry.id.clone(),
        seen: typed.get("seen").parse().unwrap_or(usize::MAX),
        by: visit.actor.id.clone(),
        why: why.to_owned(),
        act,
    };
    match follow_ups::take(&visit.state.db, wanted).await {
        Ok(_) => web::see(&visit.href(&format!("/register/{}#became", entry.id))),
        Err(Refusal::Unknown) => Err(Error::NotFound),
        Err(Refusal::Store(error)) => Err(error.into()),
        Err(refused) => {
            let (_, now) = item(&visit).await?;
            let wrong = vec![explain(words, form, &typed, &refused)];
            page(&visit, &entry, &now, &typed, wrong).await
        }
    }
}

/// Why a step was refused, at the field that can be corrected.
fn explain(words: Words, form: &Sent, typed: &Typed, refused: &Refusal) -> FieldError {
    let (field, message) = match refused {
        Refusal::Declined(Declined::Status(status)) => ("", words.declined_status(names::status(words, *status))),
        Refusal::Declined(Declined::NoReason) => (form.why, words.declined_no_reason()),
        Refusal::Declined(Declined::NoText) => ("text", words.declined_no_text()),
        Refusal::Declined(Declined::NoEvidence) => ("", words.declined_no_evidence()),
        Refusal::Declined(Declined::NothingAssigned) => ("unit", words.declined_nothing_assigned()),
        Refusal::UnknownDocument(symbol) => (read::row_of(typed, symbol), words.declined_document(symbol)),
        Refusal::UnknownMeeting(number) => ("meeting", words.declined_meeting(number.to_string())),
        Refusal::Changed | Refusal::Unknown | Refusal::Store(_) => ("", words.declined_changed()),
    };
    FieldError::new(field, message)
}

async fn item(visit: &Visit) -> Result<(Entry, FollowUp), Error> {
    let db = &visit.state.db;
    let entry = entries::one(db, visit.at("id")).await?.or_not_found()?;
    let now = follow_ups::one(db, &entry.id).await?.or_not_found()?;
    Ok((entry, now))
}

/// Where the rights must be held.
fn place(entry: &Entry) -> String {
    format!("body/{}", entry.body)
}

/// The question whether a form may be sent, in a state in which it can be.
fn asked<'a>(form: &Sent, place: &'a str) -> Asked<'a> {
    let state = form.step.from().first().map_or("", |status| status.code());
    Asked::of(form.action).on(place).in_state(state)
}

async fn page(visit: &Visit, entry: &Entry, now: &FollowUp, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let frame = visit
        .page(words.act_title(&entry.id))
        .section("register")
        .under("/register", words.register_title())
        .under(&format!("/register/{}", entry.id), &entry.id);
    let view = FollowUpPage {
        text: Said::new(entry.text.clone(), visit.lang),
        became: Became::of(visit, entry, now).await?,
        forms: Forms::of(visit, entry, now, typed, &problems).await?,
        seen: now.steps.len(),
        entry: Link::new(frame.href(&format!("/register/{}", entry.id)), words.entry_title(&entry.id)),
        history: history::of(visit, &format!("follow-up/{}", entry.id)).await?,
        page: frame,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_of_rights_names_the_states_in_which_the_rules_allow_each_step() {
        for form in &FORMS {
            let rule = people::policy::rule(form.action).expect(form.action);
            let states: Vec<&str> = form.step.from().iter().map(|status| status.code()).collect();
            assert_eq!(rule.states, states, "{}", form.action);
        }
    }
}
