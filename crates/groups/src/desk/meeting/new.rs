//! The form that calls a new meeting of a body: its number, days and place. Its deadlines for documents follow from its first
//! day.

use askama::Template;
use axum::{Form, http::StatusCode};
use jiff::civil::Date;
use kit::web::{self, Answer, Asked, Error, FieldError, Page, Visit, parts::Field};
use language::Text;

use super::{ACTION, must_prepare};
use crate::{
    Meeting,
    desk::typed::Typed,
    meeting::HIGHEST,
    store::{bodies, meetings},
    words::Words,
};

/// How many days a meeting lasts at most.
const LONGEST: i32 = 60;
/// The longest name of a place, in characters.
const LONGEST_PLACE: usize = 200;

#[derive(Template)]
#[template(path = "desk/meeting/new.html")]
struct NewPage {
    page: Page,
    words: Words,
    action: String,
    back: String,
    fields: Vec<Field>,
    problems: Vec<FieldError>,
}

/// The form.
pub(super) async fn form(visit: Visit) -> Answer {
    page(&visit, &Typed::default(), Vec::new()).await
}

/// Calls the meeting.
pub(super) async fn save(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed::sent(sent);
    let words = Words(visit.lang);
    let meeting = match read(&typed, words) {
        Ok(meeting) => meeting,
        Err(wrong) => return page(&visit, &typed, wrong).await,
    };
    let db = &visit.state.db;
    if bodies::one(db, &meeting.body).await?.is_none() {
        return page(&visit, &typed, vec![FieldError::new("body", words.wrong_choice())]).await;
    }
    must_prepare(&visit, &meeting.body)?;
    if !meetings::call(db, &visit.actor.id, &meeting).await? {
        let there = words.meeting_number(meeting.number.to_string());
        return page(&visit, &typed, vec![FieldError::new("number", words.prepare_there(there))]).await;
    }
    web::see(&visit.href(&format!("/meetings/{}/prepare", meeting.key())))
}

fn read(typed: &Typed, words: Words) -> Result<Meeting, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let number: Option<i64> = typed.get("number").parse().ok().filter(|number| (1..=HIGHEST).contains(number));
    if number.is_none() {
        wrong.push(FieldError::new("number", words.wrong_number()));
    }
    let mut day = |name: &'static str| {
        let day: Option<Date> = typed.get(name).parse().ok();
        if day.is_none() {
            wrong.push(FieldError::new(name, words.wrong_day(typed.get(name))));
        }
        day
    };
    let (from, to) = (day("from"), day("to"));
    if from.zip(to).is_some_and(|(from, to)| to < from || (to - from).get_days() > LONGEST) {
        wrong.push(FieldError::new("to", words.prepare_days_wrong()));
    }
    let place = typed.get("place");
    if place.chars().count() > LONGEST_PLACE {
        wrong.push(FieldError::new("place", words.wrong_long(LONGEST_PLACE.to_string())));
    }
    match (number, from, to) {
        (Some(number), Some(from), Some(to)) if wrong.is_empty() => Ok(Meeting {
            body: typed.get("body").to_owned(),
            number,
            from,
            to,
            place: (!place.is_empty()).then(|| Text::new(words.0, place)),
            summary: None,
            colocated: None,
            items: Vec::new(),
            called_off: None,
            attendance: Vec::new(),
        }),
        _ => Err(wrong),
    }
}

async fn page(visit: &Visit, typed: &Typed, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let fields = fields(visit, typed, &problems).await?;
    let view = NewPage {
        page: visit.page(words.prepare_new()).section("meetings").under("/meetings", words.meetings_title()),
        action: visit.href("/meetings/new"),
        back: visit.href("/meetings"),
        fields,
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// The fields; the number proposed is the next of the first body that may be chosen.
async fn fields(visit: &Visit, typed: &Typed, problems: &[FieldError]) -> Result<Vec<Field>, Error> {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let mut bodies = bodies::all(db).await?;
    // Working groups number their meetings; a session of a parent body is a record of its own.
    bodies.retain(|body| {
        body.symbol_pattern.is_some() && visit.allows(&Asked::of(ACTION).on(&format!("body/{}", body.id)))
    });
    let first = bodies.first().map(|body| body.id.as_str()).unwrap_or_default();
    let held = meetings::held_by(db, first).await?;
    let last = held.iter().map(|meeting| meeting.number).max().unwrap_or_default();
    let choices = bodies.iter().map(|body| (body.id.clone(), body.name.shown(visit.lang).text.to_owned())).collect();
    let proposed = (last + 1).to_string();
    let text = |name: &'static str, label: String| Field::text(name, label).value(typed.get(name)).errors(problems);
    Ok(vec![
        Field::select("body", words.thing_body(), choices).value(typed.get("body")).errors(problems),
        Field::text("number", words.prepare_number())
            .kind("number")
            .value(typed.get_or("number", &proposed))
            .required()
            .errors(problems),
        text("from", words.prepare_from()).kind("date").required(),
        text("to", words.prepare_to()).kind("date").required(),
        text("place", words.prepare_place()),
    ])
}
