//! One letter as it was sent, what became of it, and the button that sends it again.

use askama::Template;
use kit::{
    journal::{self, Act},
    mail::{
        self, Bodies,
        log::{self, Event, Kept},
    },
    web::{self, Answer, Error, Found as _, Page, Visit, parts::Moment},
};
use language::Lang;
use serde_json::json;

use super::{hidden, state, tone};
use crate::{moment, words::Words};

#[derive(Template)]
#[template(path = "mail/one.html")]
struct LetterPage {
    page: Page,
    words: Words,
    mail: Kept,
    lang: Lang,
    language: String,
    state: String,
    tone: &'static str,
    /// The bodies; `None` for those who may not read them.
    bodies: Option<Bodies>,
    is_covered: bool,
    moments: Vec<Moment>,
    may_send: bool,
}

pub(super) async fn show(visit: Visit) -> Answer {
    let db = &visit.state.db;
    let mail = log::one(db, visit.at("mail")).await?.or_not_found()?;
    let events = log::events(db, &mail.id).await?;
    let words = Words(visit.lang);
    let page = visit.page(words.mail_one()).section("mail").under("/mail", words.mail_title());
    let view = LetterPage {
        lang: mail.lang(),
        language: page.language(mail.lang()),
        state: state(words, &mail.state),
        tone: tone(&mail.state),
        bodies: bodies(&visit, &mail)?,
        is_covered: mail.topic.is_none(),
        moments: moments(&visit, &mail, events),
        may_send: mail.state != log::State::Waiting.code() && visit.may("mail.send"),
        page,
        words,
        mail,
    };
    web::html(&view)
}

/// What the letter says, for those who may read it: a letter that somebody's own act asked for holds what lets them in.
fn bodies(visit: &Visit, mail: &Kept) -> Result<Option<Bodies>, Error> {
    let is_own = mail.topic.is_none();
    if is_own && !visit.may("mail.content") {
        return Ok(None);
    }
    let content = if is_own { hidden::covered(&mail.content) } else { mail.content.clone() };
    mail::render(mail.lang(), &mail.subject, &content, None).map(Some).map_err(Error::internal)
}

fn moments(visit: &Visit, mail: &Kept, events: Vec<Event>) -> Vec<Moment> {
    let words = Words(visit.lang);
    let moment = |at: String, title: String, text: String| Moment {
        when: moment::said(visit.lang, &at),
        date: at,
        title,
        href: None,
        text,
    };
    let written = moment(mail.added_at.clone(), words.mail_written(), String::new());
    let told = events.into_iter().map(|event| moment(event.at, state(words, &event.kind), event.detail));
    std::iter::once(written).chain(told).collect()
}

pub(super) async fn send_again(visit: Visit) -> Answer {
    let id = visit.at("mail").to_owned();
    let mail = log::one(&visit.state.db, &id).await?.or_not_found()?;
    let (actor, subject) = (visit.actor.id.clone(), format!("mail/{}", mail.id));
    visit
        .state
        .db
        .write(move |tx| {
            Box::pin(async move {
                if log::send_again(tx, &mail.id).await? {
                    let act = Act { actor: &actor, verb: "sent-again", subject: &subject, change: json!({}) };
                    journal::record(tx, &act).await?;
                }
                Ok(())
            })
        })
        .await?;
    web::see(&visit.href(&format!("/mail/{id}")))
}
