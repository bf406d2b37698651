//! The roles of the demonstration: one button for each. Only on the machine that the demonstration runs on; elsewhere the
//! page says so.

use askama::Template;
use axum::Extension;
use kit::web::{self, Answer, Found as _, Page, Visit};
use people::{
    Role, demo,
    session::{self, Caller},
    store::accounts,
};

use crate::{visitor::MayPlay, words::Words};

#[derive(Template)]
#[template(path = "pages/play.html")]
struct PlayPage {
    page: Page,
    w: Words,
    cast: Vec<Part>,
}

/// A role with who plays it.
struct Part {
    code: &'static str,
    role: String,
    name: &'static str,
    is_played: bool,
}

/// The roles.
pub(super) async fn show(visit: Visit, may_play: Option<Extension<MayPlay>>) -> Answer {
    let w = Words(visit.lang);
    let part = |(role, name): (Role, &'static str)| Part {
        code: role.code(),
        role: role.name(visit.lang),
        name,
        is_played: visit.actor.id == demo::id(role),
    };
    let cast = if may_play.is_some() { demo::cast().map(part).collect() } else { Vec::new() };
    web::html(&PlayPage { page: visit.page(w.play_title()).section("demo"), w, cast })
}

/// Begins to play a role.
pub(super) async fn play(visit: Visit, caller: Caller, may_play: Option<Extension<MayPlay>>) -> Answer {
    let _at_home = may_play.or_not_found()?;
    let role: Role = visit.at("role").parse().ok().or_not_found()?;
    let account = accounts::by_id(&visit.state.db, &demo::id(role)).await?.or_not_found()?;
    let begin =
        visit.state.db.write(move |tx| Box::pin(async move { session::begin(tx, &account.id, "demo", &caller).await }));
    begin.await?.to(&visit.state, &visit.href(""))
}
