//! Takes where the columns of a file go, and has each row looked at.

use axum::Form;
use kit::web::{self, Answer, FieldError, Found as _, Visit};

use super::{form, one};
use crate::{
    entry::{explain, typed::Typed},
    store::imports::{self, Choice},
    words::Words,
};

/// Keeps where columns go.
pub(crate) async fn check(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let words = Words(visit.lang);
    let mut import = imports::one(&visit.state.db, visit.at("import")).await?.or_not_found()?;
    let typed = Typed::sent(sent);
    let (mapping, mut wrong) = form::read(words, &import.sent.columns, &typed);
    let (goes, whole) = form::modes_sent(&typed);
    if wrong.is_empty() {
        let choice = Choice { mapping: mapping.clone(), goes, whole };
        match imports::check(&visit.state.db, &visit.actor.id, &import.id, choice).await {
            Ok(()) => return web::see(&visit.href(&format!("/projects/imports/{}", import.id))),
            Err(refusal) => wrong.push(FieldError::new("", explain(words, refusal)?)),
        }
    }
    (import.sent.mapping, import.sent.goes, import.sent.whole) = (mapping, goes, whole);
    one::page(&visit, import, wrong).await
}
