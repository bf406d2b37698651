//! Where an editor makes a published project a success story: why, in the language of the page; which picture; at which place.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::{
    id,
    web::{self, Answer, Error, FieldError, Found as _, Page, Visit, parts::Field},
};
use language::{State, Text};

use crate::{
    entry::typed::Typed,
    pages::view::{Said, shown},
    project::{Content, Project},
    store::{
        Refusal, projects,
        stories::{self, Chosen},
    },
    words::Words,
};

/// The longest sentence, in characters.
const LONGEST: usize = 400;

#[derive(Template)]
#[template(path = "stories/choose.html")]
struct ChoosePage {
    page: Page,
    words: Words,
    action: String,
    project: (String, Said),
    fields: Vec<Field>,
    pictures: Vec<Choice>,
    no_picture: bool,
    others: Vec<Said>,
    is_story: bool,
    errors: Vec<FieldError>,
}

/// A picture that can be chosen.
struct Choice {
    hash: String,
    src: String,
    width: u32,
    height: u32,
    alt: String,
    is_chosen: bool,
}

/// The published project of the address.
async fn item(visit: &Visit) -> Result<(Project, Content), Error> {
    let id = id::read(visit.at("project")).or_not_found()?;
    let project = projects::one(&visit.state.db, &id).await?.filter(Project::is_public).or_not_found()?;
    let content = project.published.clone().or_not_found()?;
    Ok((project, content))
}

/// The form.
pub(super) async fn show(visit: Visit) -> Answer {
    let (project, content) = item(&visit).await?;
    let chosen = stories::one(&visit.state.db, &project.id).await?;
    let mut typed = Typed::default();
    if let Some(chosen) = &chosen {
        let own = chosen.why.version(visit.lang).map_or("", |version| version.text.as_str());
        typed.add("why", own);
        typed.add("picture", chosen.picture.clone().unwrap_or_default());
        typed.add("place", chosen.place.to_string());
    } else {
        typed.add("picture", content.pictures.first().map_or_else(String::new, |picture| picture.hash.clone()));
        typed.add("place", (stories::all(&visit.state.db).await?.len() + 1).to_string());
    }
    page(&visit, (&project, &content), chosen, &typed, Vec::new())
}

/// Keeps what was chosen.
pub(super) async fn keep(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (project, content) = item(&visit).await?;
    let before = stories::one(&visit.state.db, &project.id).await?;
    let typed = Typed::sent(sent);
    let (words, why) = (Words(visit.lang), typed.get("why"));
    let mut errors = Vec::new();
    if why.is_empty() {
        errors.push(FieldError::new("why", words.story_why_missing()));
    } else if why.chars().count() > LONGEST {
        errors.push(FieldError::new("why", words.story_why_long(i64::try_from(LONGEST).unwrap_or(i64::MAX))));
    }
    let place = typed.get("place").parse::<i64>().ok().filter(|place| (1..=10_000).contains(place));
    if place.is_none() {
        errors.push(FieldError::new("place", words.story_place_wrong()));
    }
    let picture = Some(typed.get("picture").to_owned()).filter(|hash| !hash.is_empty());
    if picture.as_ref().is_some_and(|hash| !content.pictures.iter().any(|one| one.hash == *hash)) {
        errors.push(FieldError::new("picture", words.wrong_choice()));
    }
    let (Some(place), true) = (place, errors.is_empty()) else {
        return page(&visit, (&project, &content), before, &typed, errors);
    };
    let text = match before {
        Some(before) if !before.is_dropped => before.why.with(visit.lang, why, State::Translated),
        _ => Text::new(visit.lang, why),
    };
    let chosen = Chosen { why: text, picture, place, is_dropped: false };
    stories::choose(&visit.state.db, &visit.actor.id, &project.id, chosen).await.map_err(gone)?;
    web::see(&visit.href(&format!("/projects/stories#{}", project.id)))
}

/// Takes the story out.
pub(super) async fn drop(visit: Visit) -> Answer {
    let (project, _) = item(&visit).await?;
    stories::drop(&visit.state.db, &visit.actor.id, &project.id, false).await.map_err(gone)?;
    web::see(&visit.href(&format!("/projects/stories?dropped={}", project.id)))
}

/// Puts it back.
pub(super) async fn restore(visit: Visit) -> Answer {
    let (project, _) = item(&visit).await?;
    stories::drop(&visit.state.db, &visit.actor.id, &project.id, true).await.map_err(gone)?;
    web::see(&visit.href(&format!("/projects/stories#{}", project.id)))
}

fn gone(refusal: Refusal) -> Error {
    match refusal {
        Refusal::Store(error) => error.into(),
        _ => Error::NotFound,
    }
}

fn page(
    visit: &Visit,
    (project, content): (&Project, &Content),
    chosen: Option<Chosen>,
    typed: &Typed,
    errors: Vec<FieldError>,
) -> Answer {
    let words = Words(visit.lang);
    let path = format!("/projects/{}", project.id);
    let chosen = chosen.filter(|chosen| !chosen.is_dropped);
    let title = shown(content.titles().shown(visit.lang));
    let fields = vec![
        Field::text("why", words.story_why())
            .kind("textarea")
            .value(typed.get("why"))
            .hint(words.story_why_hint(i64::try_from(LONGEST).unwrap_or(i64::MAX)))
            .required(),
        Field::text("place", words.story_place()).kind("number").value(typed.get("place")).required(),
    ];
    let picture = |(number, picture): (usize, &crate::project::Picture)| Choice {
        hash: picture.hash.clone(),
        src: visit.href(&format!("{path}/pictures/{number}")),
        width: picture.width,
        height: picture.height,
        alt: picture.alt.clone(),
        is_chosen: picture.hash == typed.get("picture"),
    };
    let pictures: Vec<Choice> = (1..).zip(&content.pictures).map(picture).collect();
    let others = chosen.iter().flat_map(|chosen| chosen.why.versions()).filter(|(lang, _)| *lang != visit.lang);
    let others = others.map(|(lang, version)| Said { text: version.text.clone(), lang, is_fallback: true }).collect();
    let frame = visit
        .page(words.story_title())
        .section("projects")
        .under("/projects", words.list_title())
        .under("/projects/stories", words.stories_title());
    let status = if errors.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = ChoosePage {
        page: frame,
        action: visit.href(&format!("{path}/story")),
        project: (visit.href(&path), title),
        fields: fields.into_iter().map(|field| field.errors(&errors)).collect(),
        no_picture: !pictures.iter().any(|picture| picture.is_chosen),
        pictures,
        others,
        is_story: chosen.is_some(),
        errors,
        words,
    };
    web::html_with(status, &view)
}
