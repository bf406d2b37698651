//! One decision for many projects, each taken as if alone, all undone together while nobody went on with them.

use axum::Form;
use kit::{
    id,
    web::{self, Answer, FieldError, Visit},
};

use super::{has_conflict, queue};
use crate::{
    entry::typed::Typed,
    states::{Act, Who},
    store::{
        Refusal,
        steps::{self, Wanted},
    },
    words::Words,
};

/// The most projects that are decided at once.
const MOST: usize = 100;
/// How many letters the id of a bulk action has.
const ID: usize = 12;

/// Takes a step with each project that was ticked.
pub(super) async fn take(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let why = typed.get("why");
    let ids: Vec<&str> = typed.all("p").take(MOST).collect();
    let act: Option<Act> = typed.get("act").parse().ok();
    let act = act.filter(|act| matches!(act, Act::Publish | Act::Return | Act::Reject));
    let wrong = match act {
        None => Some(("", words.wrong_choice())),
        Some(_) if ids.is_empty() => Some(("", words.bulk_none())),
        Some(act) if act.needs_reason() && why.is_empty() => Some(("why", words.reason_missing())),
        Some(Act::Publish) if typed.get("checked").is_empty() => Some(("", words.checklist_missing())),
        Some(_) => None,
    };
    let (Some(act), None) = (act, &wrong) else {
        let wrong = wrong.map(|(field, message)| FieldError::new(field, message));
        return queue::page(&visit, why, wrong.into_iter().collect()).await;
    };
    let batch = id::random(ID);
    let (mut done, mut passed) = (0, 0);
    let waiting = queue::waiting(&visit).await?;
    for project in waiting.iter().filter(|project| ids.contains(&project.id.as_str())) {
        if has_conflict(&visit, project).await? {
            passed += 1;
            continue;
        }
        let mut wanted = Wanted::new(project, act, &visit.actor.id, Who::Reviewer);
        wanted.why = why.to_owned();
        wanted.batch = Some(batch.clone());
        match steps::take(&visit.state.db, &visit.state.config.base_url, wanted).await {
            Ok(_) => done += 1,
            Err(Refusal::Store(error)) => return Err(error.into()),
            Err(_) => passed += 1,
        }
    }
    web::see(&visit.href(&format!("/projects/review?batch={batch}&done={done}&left={passed}")))
}

/// Undoes it.
pub(super) async fn undo(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let typed = Typed::sent(sent);
    let (undone, left) = steps::undo(&visit.state.db, &visit.actor.id, typed.get("batch")).await?;
    web::see(&visit.href(&format!("/projects/review?undone={undone}&left={left}")))
}
