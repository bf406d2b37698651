//! Where a reader says that no more letters of a kind are wanted: a page that asks first, and the one click of mail programs
//! (RFC 8058), which post without a page. Opening an address changes nothing, since programs open addresses too.

use askama::Template;
use axum::{Form, response::IntoResponse as _};
use kit::{
    journal::{self, Act},
    mail::refusals::{self, Ticket},
    web::{self, Answer, Error, Found as _, Page, Routes, Visit},
};
use serde::Deserialize;
use serde_json::json;

use crate::words::Words;

#[derive(Template)]
#[template(path = "unsubscribe/page.html")]
struct UnsubscribePage {
    page: Page,
    words: Words,
    subject: String,
    is_refused: bool,
}

/// What a reader wants.
#[derive(Deserialize)]
struct Wish {
    #[serde(default)]
    wish: String,
}

/// The addresses that letters carry.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/unsubscribe/{token}", "mail.decline", choose_language)
        .post("/unsubscribe/{token}", "mail.decline", one_click)
        .get("/{lang}/unsubscribe/{token}", "mail.decline", show)
        .post("/{lang}/unsubscribe/{token}", "mail.decline", decide)
}

async fn choose_language(visit: Visit) -> Answer {
    let ticket = refusals::open(&visit.state.db, visit.at("token")).await?;
    let lang = ticket.map_or(visit.lang, |ticket| ticket.lang);
    web::see(&format!("/{lang}/unsubscribe/{}", in_address(visit.at("token"))))
}

async fn one_click(visit: Visit) -> Answer {
    let ticket = refusals::open(&visit.state.db, visit.at("token")).await?.or_not_found()?;
    let words = Words(ticket.lang);
    decline(&visit, ticket).await?;
    Ok(words.unsubscribe_done().into_response())
}

async fn show(visit: Visit) -> Answer {
    let ticket = refusals::open(&visit.state.db, visit.at("token")).await?.or_not_found()?;
    let is_refused = ticket.is_refused(&visit.state.db).await?;
    let words = Words(visit.lang);
    let page = visit.page(words.unsubscribe_title());
    web::html(&UnsubscribePage { page, words, subject: ticket.subject, is_refused })
}

async fn decide(visit: Visit, Form(Wish { wish }): Form<Wish>) -> Answer {
    let ticket = refusals::open(&visit.state.db, visit.at("token")).await?.or_not_found()?;
    match wish.as_str() {
        "stop" => decline(&visit, ticket).await?,
        "go-on" => take_back(&visit, ticket).await?,
        _ => return Err(Error::refused("wish", Words(visit.lang).unsubscribe_no_wish())),
    }
    web::see(&visit.href(&format!("/unsubscribe/{}", in_address(visit.at("token")))))
}

async fn decline(visit: &Visit, ticket: Ticket) -> Result<(), Error> {
    Ok(visit
        .state
        .db
        .write(move |tx| {
            Box::pin(async move {
                if ticket.refuse(tx).await? {
                    note(tx, "declined", &ticket).await?;
                }
                Ok(())
            })
        })
        .await?)
}

async fn take_back(visit: &Visit, ticket: Ticket) -> Result<(), Error> {
    Ok(visit
        .state
        .db
        .write(move |tx| {
            Box::pin(async move {
                if ticket.take_back(tx).await? {
                    note(tx, "wanted-again", &ticket).await?;
                }
                Ok(())
            })
        })
        .await?)
}

/// The journal names the letter and the topic, never the reader: the holder of a token need not have signed in.
async fn note(tx: &mut kit::db::Tx, verb: &str, ticket: &Ticket) -> kit::db::Result<()> {
    let (subject, change) = (format!("mail/{}", ticket.mail), json!({ "topic": ticket.topic }));
    journal::record(tx, &Act { actor: "public", verb, subject: &subject, change }).await.map(drop)
}

/// A token as it may stand in an address: what is none of ours keeps only its plain letters.
fn in_address(token: &str) -> String {
    token.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_')).collect()
}
