//! The form that takes down, during a meeting, what the meeting asks, recommends or notes. It is in the register at once, said
//! to come from this meeting.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, Asked, Error, FieldError, Found as _, Page, Visit};

use super::title;
use crate::{
    Meeting,
    desk::{fields::EntryFields, refusal, typed::Typed},
    store::{meetings, taken_down},
    words::Words,
};

#[derive(Template)]
#[template(path = "desk/meeting/take_down.html")]
struct TakeDownPage {
    page: Page,
    words: Words,
    action: String,
    back: String,
    /// What was taken down before: the register of this meeting.
    before: String,
    entry: EntryFields,
    problems: Vec<FieldError>,
}

/// The form.
pub(super) async fn form(visit: Visit) -> Answer {
    let meeting = item(&visit).await?;
    page(&visit, &meeting, &Typed::default(), Vec::new()).await
}

/// Puts the entry into the register.
pub(super) async fn save(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let meeting = item(&visit).await?;
    visit.must(&Asked::of("register.write").on(&format!("body/{}", meeting.body)))?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let draft = match typed.read(words) {
        Ok(draft) => draft,
        Err(wrong) => return page(&visit, &meeting, &typed, wrong).await,
    };
    match taken_down::put(&visit.state.db, &visit.actor.id, &meeting, visit.lang, draft).await {
        Ok(entry) => web::see(&visit.href(&format!("/register/{}", entry.id))),
        Err(refused) => {
            let (field, message) = refusal::words(words, &meeting.key(), &refused);
            page(&visit, &meeting, &typed, vec![FieldError::new(field, message)]).await
        }
    }
}

async fn item(visit: &Visit) -> Result<Meeting, Error> {
    let number: i64 = visit.at("number").parse().map_err(|_| Error::NotFound)?;
    let body = visit.at("body");
    let meeting = meetings::one(&visit.state.db, body, number).await?.or_not_found()?;
    Ok(meeting)
}

async fn page(visit: &Visit, meeting: &Meeting, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let key = format!("/meetings/{}", meeting.key());
    let view = TakeDownPage {
        page: visit
            .page(words.take_down_title())
            .section("meetings")
            .under("/meetings", words.meetings_title())
            .under(&key, title(visit, meeting).await?),
        action: visit.href(&format!("{key}/take-down")),
        back: visit.href(&format!("{key}/prepare")),
        before: visit.href(&format!("/register?meeting={}", meeting.number)),
        entry: EntryFields::new(words, typed, &problems),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}
