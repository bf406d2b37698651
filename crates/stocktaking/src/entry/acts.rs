//! What those who write a project do with it: send it to review, take it back, change what is published, say that it still holds,
//! withdraw it. An entry with faults is not sent: it comes back with what is missing.

use axum::Form;
use kit::web::{self, Answer, FieldError, Visit};

use super::{check::page, explain, sent_to, trust_in, typed::Typed};
use crate::{
    project::check::faults,
    states::{Act, Who},
    store::steps::{self, Wanted},
    words::Words,
};

/// Takes a step.
pub(super) async fn take(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let project = sent_to(&visit).await?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let refuse = |message: String| vec![FieldError::new("", message)];
    let Ok(act) = typed.get("act").parse::<Act>() else {
        return page(&visit, &project, "", refuse(words.wrong_choice())).await;
    };
    let trust = trust_in(&visit, &project.owner).await?;
    if act == Act::Submit && !faults(&project.content, trust.links).is_empty() {
        return page(&visit, &project, "", refuse(words.refused_faults())).await;
    }
    let mut wanted = Wanted::new(&project, act, &visit.actor.id, Who::Editor);
    wanted.seen = typed.get("seen").parse().unwrap_or_default();
    wanted.most_waiting = trust.waiting;
    match steps::take(&visit.state.db, &visit.state.config.base_url, wanted).await {
        Ok(now) if act == Act::Revise => web::see(&visit.href(&format!("/projects/{}/edit/what", now.id))),
        Ok(now) => web::see(&visit.href(&format!("/projects/{}/check", now.id))),
        Err(refusal) => page(&visit, &project, "", refuse(explain(words, refusal)?)).await,
    }
}
