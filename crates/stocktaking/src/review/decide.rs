//! What a reviewer decides about one project, and that they leave it to others. What was decided about suggested topics is kept
//! for learning once the words are public.

use std::collections::BTreeMap;

use axum::Form;
use kit::{
    id,
    web::{self, Answer, FieldError, Visit},
};

use super::{
    has_conflict,
    one::{REASONS, checklist, item, page},
};
use crate::{
    entry::{self, typed::Typed},
    project::Project,
    states::{Act, Who},
    store::{
        Refusal, review,
        steps::{self, Wanted},
    },
    words::Words,
};

/// The longest reason, in characters.
const LONGEST: usize = 2000;

/// Takes a step.
pub(super) async fn decide(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let project = item(&visit).await?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    if has_conflict(&visit, &project).await? {
        let wrong = vec![FieldError::new("", words.conflict_yours())];
        return page(&visit, &project, &typed, wrong).await;
    }
    let act: Option<Act> = typed.get("act").parse().ok();
    let reasons = reasons(&typed);
    let wrong = wrong(words, act, &typed, &reasons);
    let (Some(act), true) = (act, wrong.is_empty()) else { return page(&visit, &project, &typed, wrong).await };
    let mut wanted = Wanted::new(&project, act, &visit.actor.id, Who::Reviewer);
    wanted.seen = typed.get("seen").parse().unwrap_or_default();
    wanted.why = typed.get("why").to_owned();
    wanted.into = id::read(typed.get("into"));
    if act == Act::Return {
        wanted.reasons = reasons;
    }
    match steps::take(&visit.state.db, &visit.state.config.base_url, wanted).await {
        Ok(now) => {
            if act == Act::Publish {
                learn(&visit, &now).await?;
            }
            let then = if now.is_public() { format!("/projects/{}", now.id) } else { "/projects/review".to_owned() };
            web::see(&visit.href(&then))
        }
        Err(Refusal::Changed) => {
            let now = item(&visit).await?;
            let wrong = vec![FieldError::new("", words.refused_changed())];
            page(&visit, &now, &typed, wrong).await
        }
        Err(refusal) => {
            let field = if matches!(refusal, Refusal::NotInto) { "into" } else { "" };
            let wrong = vec![FieldError::new(field, entry::explain(words, refusal)?)];
            page(&visit, &project, &typed, wrong).await
        }
    }
}

/// Reasons by field; of two for one field both are kept.
fn reasons(typed: &Typed) -> BTreeMap<String, String> {
    let mut reasons: BTreeMap<String, String> = BTreeMap::new();
    for number in 1..=REASONS {
        let (field, reason) = (typed.get(&format!("field-{number}")), typed.get(&format!("reason-{number}")));
        if field.is_empty() || reason.is_empty() {
            continue;
        }
        let kept = reasons.entry(field.chars().take(60).collect()).or_default();
        if !kept.is_empty() {
            kept.push('\n');
        }
        kept.push_str(reason);
    }
    reasons
}

/// What is wrong with a decision.
fn wrong(words: Words, act: Option<Act>, typed: &Typed, reasons: &BTreeMap<String, String>) -> Vec<FieldError> {
    let Some(act) = act else { return vec![FieldError::new("", words.wrong_choice())] };
    let mut wrong = Vec::new();
    if reasons.values().any(|reason| reason.chars().count() > LONGEST) {
        wrong.push(FieldError::new("reasons", words.wrong_endless(LONGEST.to_string())));
    }
    let ticked = typed.all("checked").count();
    if act == Act::Publish && ticked < checklist(words).len() {
        wrong.push(FieldError::new("checked", words.checklist_missing()));
    }
    let has_reason = !typed.get("why").is_empty() || (act == Act::Return && !reasons.is_empty());
    if act.needs_reason() && !has_reason {
        wrong.push(FieldError::new("why", words.reason_missing()));
    }
    if act == Act::Merge && id::read(typed.get("into")).is_none() {
        wrong.push(FieldError::new("into", words.refused_into()));
    }
    wrong
}

/// Keeps what the submitter decided about suggestions.
async fn learn(visit: &Visit, project: &Project) -> Result<(), web::Error> {
    let judged = entry::judged(project.subject(), &project.owner, &project.content).await?;
    visit.state.db.write(move |tx| Box::pin(async move { mapping::store::keep(tx, &judged).await })).await?;
    Ok(())
}

/// Leaves a project to others.
pub(super) async fn leave(visit: Visit) -> Answer {
    let project = item(&visit).await?;
    review::leave(&visit.state.db, &visit.actor.id, &project.id).await?;
    web::see(&visit.href("/projects/review"))
}
