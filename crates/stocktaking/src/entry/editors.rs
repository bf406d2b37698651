//! Who writes a project with whom: partners are invited by mail, follow the link of their letter, and write from then on.

use askama::Template;
use axum::Form;
use kit::web::{self, Answer, FieldError, Page, Visit};
use people::{Address, limits, session::Caller, token};

use super::{check::page, explain, sent_to, typed::Typed};
use crate::{
    letters::Guest,
    store::{editors, projects},
    words::Words,
};

#[derive(Template)]
#[template(path = "entry/invited.html")]
struct InvitedPage {
    page: Page,
    words: Words,
    /// The title of the project and the form's address, while the link can be followed.
    open: Option<(String, String)>,
}

/// Invites somebody.
pub(super) async fn invite(visit: Visit, caller: Caller, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let project = sent_to(&visit).await?;
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let refuse = |message: String| vec![FieldError::new("address", message)];
    let Some(address) = Address::read(typed.get("address")) else {
        let wrong = words.wrong_mail(typed.get("address"));
        return page(&visit, &project, typed.get("address"), refuse(wrong)).await;
    };
    limits::count(&visit.state.db, limits::LETTER, &visit.actor.id, &caller).await?;
    let guest = Guest { address: address.as_typed().to_owned(), lang: visit.lang, from: visit.actor.name.clone() };
    let (db, base_url) = (&visit.state.db, &visit.state.config.base_url);
    match editors::invite(db, &visit.actor.id, &project, (&token::secret(), base_url), guest).await {
        Ok(()) => web::see(&visit.href(&format!("/projects/{}/check#editors", project.id))),
        Err(refusal) => page(&visit, &project, typed.get("address"), refuse(explain(words, refusal)?)).await,
    }
}

/// Ends somebody's part.
pub(super) async fn remove(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let project = sent_to(&visit).await?;
    let account = Typed::sent(sent).get("account").to_owned();
    editors::remove(&visit.state.db, &visit.actor.id, &project.id, &account).await?;
    let then =
        if account == visit.actor.id { "/projects/mine".to_owned() } else { format!("/projects/{}/check", project.id) };
    web::see(&visit.href(&then))
}

/// What the link of a letter opens.
pub(super) async fn invited(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let db = &visit.state.db;
    let invitation = editors::invitation(db, visit.at("token")).await?;
    let invitation = invitation.filter(|one| one.accepted_by.as_ref().is_none_or(|by| *by == visit.actor.id));
    let project = match invitation {
        Some(invitation) => projects::one(db, &invitation.project).await?,
        None => None,
    };
    let open = project.map(|project| {
        let title = project.content.title;
        let title = if title.is_empty() { words.untitled() } else { title };
        (title, visit.href(&format!("/projects/invitations/{}", web::in_address(visit.at("token")))))
    });
    let page = visit.page(words.invited_title()).section("projects").under("/projects", words.list_title());
    web::html(&InvitedPage { page, words, open })
}

/// Follows it.
pub(super) async fn accept(visit: Visit) -> Answer {
    match editors::accept(&visit.state.db, &visit.actor.id, visit.at("token")).await {
        Ok(project) => web::see(&visit.href(&format!("/projects/{project}/check"))),
        Err(refusal) => Err(web::Error::refused("", explain(Words(visit.lang), refusal)?)),
    }
}
