//! Pictures of a project: sent, made fit, kept by their fingerprint.

use axum::{Form, extract::Multipart, http::StatusCode};
use kit::web::{self, Answer, Error, FileForm, Visit};

use super::{explain, sent_to, typed::Typed};
use crate::{
    picture::{self, Unfit},
    project::{MOST_PICTURES, Picture, Project},
    store::projects,
    words::Words,
};

/// Adds a picture.
pub(super) async fn add(visit: Visit, form: Multipart) -> Answer {
    let mut project = sent_to(&visit).await?;
    let words = Words(visit.lang);
    let mut sent = FileForm::default();
    match sent.take(form).await {
        Ok(()) => {}
        Err(error) if error.status() == StatusCode::PAYLOAD_TOO_LARGE => {
            return refuse(words.picture_large(megabytes()));
        }
        Err(error) => return Err(error.into()),
    }
    let seen = sent.get("seen").trim().parse().unwrap_or_default();
    if project.content.pictures.len() >= MOST_PICTURES {
        return refuse(words.picture_many(MOST_PICTURES.to_string()));
    }
    let made = tokio::task::spawn_blocking(move || picture::fit(&sent.bytes)).await.map_err(Error::internal)?;
    let fit = match made {
        Ok(fit) => fit,
        Err(Unfit::TooLarge) => return refuse(words.picture_large(megabytes())),
        Err(Unfit::Unreadable) => return refuse(words.picture_unreadable()),
    };
    let hash = visit.state.files.keep(fit.bytes).await?;
    if !project.content.pictures.iter().any(|one| one.hash == hash) {
        project.content.pictures.push(Picture { hash, width: fit.width, height: fit.height, alt: String::new() });
    }
    keep(&visit, project, seen).await
}

/// Takes one away; its file stays where others may need it.
pub(super) async fn remove(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let mut project = sent_to(&visit).await?;
    let typed = Typed::sent(sent);
    let number = typed.get("number").parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    if let Some(place) = number.filter(|place| *place < project.content.pictures.len()) {
        project.content.pictures.remove(place);
    }
    keep(&visit, project, typed.get("seen").parse().unwrap_or_default()).await
}

async fn keep(visit: &Visit, project: Project, seen: i64) -> Answer {
    match projects::save(&visit.state.db, &visit.actor.id, &project.id, seen, project.content).await {
        Ok(_) => web::see(&visit.href(&format!("/projects/{}/edit/extras#pictures", project.id))),
        Err(refusal) => refuse(explain(Words(visit.lang), refusal)?),
    }
}

fn refuse(message: String) -> Answer {
    Err(Error::refused("file", message))
}

fn megabytes() -> String {
    (picture::MOST_BYTES >> 20).to_string()
}
