//! The projects that somebody writes, and the beginning of a new one.

use askama::Template;
use axum::{Form, http::StatusCode};
use kit::web::{self, Answer, FieldError, Page, Visit, parts::Field};
use language::Lang;

use super::{explain, form::Boxes, prefilled::Prefilled, trust, typed::Typed};
use crate::{
    calls::{self, Begun},
    names,
    project::{Content, LONGEST, Party, Project},
    store::{calls::answers, projects},
    words::Words,
};

#[derive(Template)]
#[template(path = "entry/mine.html")]
struct MinePage {
    page: Page,
    words: Words,
    lines: Vec<Line>,
}

struct Line {
    href: String,
    id: String,
    lang: Lang,
    title: String,
    state: (&'static str, String),
    changed: String,
}

#[derive(Template)]
#[template(path = "entry/new.html")]
struct NewPage {
    page: Page,
    words: Words,
    action: String,
    fields: Vec<Field>,
    /// What the link that led here says of it: in words, and carried on.
    serves: String,
    prefilled: Prefilled,
    /// The call that it is filed for, with what its scope offers.
    call: Option<(Begun, Vec<Boxes>)>,
    problems: Vec<FieldError>,
}

/// The list.
pub(super) async fn list(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let own = projects::of_editor(&visit.state.db, &visit.actor.id).await?;
    let line = |project: &Project| Line {
        href: visit.href(&format!("/projects/{}/check", project.id)),
        id: project.id.clone(),
        lang: project.content.lang,
        title: names::title(words, &project.content),
        state: names::state(words, project.state),
        changed: words
            .changed_on(language::partial_date(visit.lang, project.times.changed.get(..10).unwrap_or_default())),
    };
    web::html(&MinePage {
        lines: own.iter().map(line).collect(),
        page: visit.page(words.mine_title()).section("projects").under("/projects", words.list_title()),
        words,
    })
}

/// The form that begins one.
pub(super) async fn form(visit: Visit) -> Answer {
    let mut typed = Typed::default();
    typed.add("lang", visit.lang.code());
    let asked = form_urlencoded::parse(visit.query.as_bytes()).find(|(name, _)| name == "call");
    asked.into_iter().for_each(|(_, number)| typed.add("call", number));
    page(&visit, &typed, Prefilled::asked(&visit), Vec::new()).await
}

/// Begins one.
pub(super) async fn begin(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let prefilled = Prefilled::sent(&typed);
    let title = typed.get("title");
    let wrong = match (title.is_empty(), title.chars().count() > LONGEST) {
        (true, _) => Some(FieldError::new("title", words.fault_missing(words.f_title()))),
        (_, true) => Some(FieldError::new("title", words.wrong_endless(LONGEST.to_string()))),
        _ => None,
    };
    if let Some(wrong) = wrong {
        return page(&visit, &typed, prefilled, vec![wrong]).await;
    }
    let lang = typed.get("lang").parse().unwrap_or(visit.lang);
    let mut content =
        Content { title: title.to_owned(), organisation: organisation(&visit).await?, ..Content::new(lang) };
    prefilled.put(&mut content);
    let begun = calls::begun(&visit, typed.get("call")).await?.filter(|begun| begun.is_open);
    if let Some(begun) = &begun {
        begun.call.terms.scope.take_up(&mut content, |field, code| typed.has(field, code));
    }
    match projects::begin(&visit.state.db, &visit.actor.id, trust(&visit).await?, content).await {
        Ok(id) => {
            if let Some(begun) = begun {
                // Where it closed this very moment, the project is filed all the same, for no call.
                let named = answers::name(&visit.state.db, &visit.actor.id, &begun.call.number, &id).await;
                named.or_else(calls::unless_over)?;
            }
            web::see(&visit.href(&format!("/projects/{id}/edit/what")))
        }
        Err(refusal) => page(&visit, &typed, prefilled, vec![FieldError::new("", explain(words, refusal)?)]).await,
    }
}

/// The organisation that somebody belongs to today: it need not be typed again.
async fn organisation(visit: &Visit) -> Result<Party, web::Error> {
    let db = &visit.state.db;
    let day = visit.state.clock.today("Europe/Zurich");
    let own = people::store::organisations::of(db, &visit.actor.id).await?;
    let holds = own.into_iter().rfind(|one| one.first_day <= day && one.last_day.is_none_or(|last| day <= last));
    let Some(belongs) = holds else { return Ok(Party::default()) };
    let found = people::store::organisations::by_id(db, &belongs.organisation).await?;
    Ok(found.map_or_else(Party::default, |one| Party {
        name: one.name.shown(visit.lang).text.to_owned(),
        stakeholder: one.stakeholder,
        state: one.state.unwrap_or_default(),
    }))
}

async fn page(visit: &Visit, typed: &Typed, prefilled: Prefilled, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let call = calls::begun(visit, typed.get("call")).await?.map(|begun| {
        let boxes = if begun.is_open { calls::scope_boxes(visit, &begun.call, typed) } else { Vec::new() };
        (begun, boxes)
    });
    let langs = Lang::ALL.map(|one| (one.code().to_owned(), one.endonym().to_owned())).to_vec();
    let fields = vec![
        Field::select("lang", words.f_lang(), langs).hint(words.h_lang()).value(typed.get("lang")).errors(&problems),
        Field::text("title", words.f_title())
            .hint(words.h_title())
            .value(typed.get("title"))
            .required()
            .errors(&problems),
    ];
    let status = if problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    let view = NewPage {
        page: visit
            .page(words.new_title())
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/mine", words.mine_title()),
        action: visit.href("/projects/new"),
        serves: match prefilled.fields() {
            [] => String::new(),
            _ => words.new_serves(language::list(visit.lang, &prefilled.names(visit.lang))),
        },
        words,
        fields,
        prefilled,
        call,
        problems,
    };
    web::html_with(status, &view)
}
