//! Files that show what a project claims: sent with the step in which the claims are written, so that nothing typed there is lost.

use axum::extract::Multipart;
use kit::web::{self, Answer, FieldError, FileForm, Visit};

use super::{explain, read::read, sent_to, step, typed::Typed};
use crate::{
    project::{Content, MOST_FILES, Step},
    store::projects,
    words::Words,
};

/// Keeps what was typed, and adds the file that came with it or takes one away. A file that is taken away stays where others may need
/// it.
pub(super) async fn change(visit: Visit, form: Multipart) -> Answer {
    let mut project = sent_to(&visit).await?;
    let words = Words(visit.lang);
    let mut parts = FileForm::default();
    let broken = parts.take(form).await.err();
    let typed = Typed::sent(std::mem::take(&mut parts.typed));
    let mut content = project.content.clone();
    let mut wrong = read(words, Step::Results, &typed, &mut content);
    match broken {
        Some(error) => wrong.push(attachments::broken(&visit, error)?),
        None if typed.get("remove").is_empty() => wrong.extend(add(&visit, &parts, &mut content).await?),
        None => remove(&mut content, typed.get("remove")),
    }
    let seen = typed.get("seen").parse().unwrap_or_default();
    match projects::save(&visit.state.db, &visit.actor.id, &project.id, seen, content.clone()).await {
        Ok(version) => (project.version, project.content) = (version, content),
        Err(refusal) => wrong.insert(0, FieldError::new("", explain(words, refusal)?)),
    }
    match wrong.is_empty() {
        true => web::see(&visit.href(&format!("/projects/{}/edit/results?kept#file", project.id))),
        false => step::page(&visit, &project, Step::Results, typed, wrong).await,
    }
}

/// What is wrong with the file, where it is not taken.
async fn add(visit: &Visit, parts: &FileForm, content: &mut Content) -> Result<Option<FieldError>, web::Error> {
    let words = Words(visit.lang);
    if parts.bytes.is_empty() {
        return Ok(Some(FieldError::new("file-file", words.file_none())));
    }
    if content.files.len() >= MOST_FILES {
        return Ok(Some(FieldError::new("file-file", words.file_many(MOST_FILES.to_string()))));
    }
    match attachments::keep(visit, parts).await? {
        Ok(Some(taken)) if !content.files.iter().any(|file| file.hash == taken.attachment.hash) => {
            content.files.push(taken.attachment);
            Ok(None)
        }
        Ok(_) => Ok(None),
        Err(wrong) => Ok(Some(FieldError::new("file-file", wrong.message))),
    }
}

fn remove(content: &mut Content, number: &str) {
    let place = number.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
    let Some(place) = place.filter(|place| *place < content.files.len()) else { return };
    let gone = content.files.remove(place);
    content.claims.iter_mut().filter(|claim| claim.file == gone.hash).for_each(|claim| claim.file.clear());
}
