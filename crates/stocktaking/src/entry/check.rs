//! An entry looked over: how it stands, what is still missing, how others will read it, who writes it, and what can be done next.

use askama::Template;
use axum::http::StatusCode;
use kit::web::{self, Answer, Error, FieldError, Link, Page, Visit};
use language::Lang;
use people::store::accounts;

use super::{elsewhere, own, step, trust_in};
use crate::{
    alike::{self, Alike},
    calls::{self, Naming, Offer},
    names,
    pages::view::View,
    project::{Project, check::faults},
    states::{self, Act, ProjectState, Who},
    store::{editors, steps},
    words::Words,
};

#[derive(Template)]
#[template(path = "entry/check.html")]
struct CheckPage {
    page: Page,
    words: Words,
    action: String,
    id: String,
    seen: i64,
    title: String,
    lang: Lang,
    state: (&'static str, String),
    means: String,
    public: Option<String>,
    edit: Option<Vec<Link>>,
    faults: Vec<Link>,
    alike: Vec<Alike>,
    asked: Vec<Link>,
    why: String,
    acts: Vec<(&'static str, String, bool)>,
    view: View,
    editors: Vec<(String, String, bool)>,
    invited: Vec<(String, String)>,
    steps: Vec<(String, String, String, String)>,
    calls: Vec<Naming>,
    offers: Vec<Offer>,
    typed: String,
    problems: Vec<FieldError>,
}

/// The page.
pub(super) async fn show(visit: Visit) -> Answer {
    let Some(project) = own(&visit).await? else { return elsewhere(&visit).await };
    page(&visit, &project, "", Vec::new()).await
}

/// The page, with the address that was typed for an invitation and what is wrong.
pub(super) async fn page(visit: &Visit, project: &Project, typed: &str, problems: Vec<FieldError>) -> Answer {
    let words = Words(visit.lang);
    let content = &project.content;
    let path = format!("/projects/{}", project.id);
    let taken = steps::of(&visit.state.db, &project.id).await?;
    let last = taken.iter().find(|step| !step.is_undone);
    let reasons = step::reasons(visit, project).await?;
    let is_written = project.state.is_written();
    let found = if is_written { faults(content, trust_in(visit, &project.owner).await?.links) } else { Vec::new() };
    let found: Vec<FieldError> = found.iter().map(|fault| names::fault(words, content.lang, fault)).collect();
    let link = |error: &FieldError| step::way_to(visit, &project.id, error);
    let edit = crate::project::Step::ALL
        .map(|step| Link::new(visit.href(&format!("{path}/edit/{}?look", step.code())), names::step(words, step)));
    let title = names::title(words, content);
    let view = CheckPage {
        page: visit
            .page(title.as_str())
            .at(&format!("{path}/check"))
            .section("projects")
            .under("/projects", words.list_title())
            .under("/projects/mine", words.mine_title()),
        action: visit.href(&path),
        seen: project.version,
        lang: content.lang,
        title,
        state: names::state(words, project.state),
        means: means(words, project),
        public: project.is_public().then(|| visit.href(&path)),
        edit: is_written.then(|| edit.to_vec()),
        faults: found.iter().map(link).collect(),
        alike: if is_written { alike::of(visit, project).await? } else { Vec::new() },
        asked: reasons.iter().map(link).collect(),
        why: match (project.state, last) {
            (ProjectState::Returned | ProjectState::Withdrawn, Some(last)) => last.why.clone(),
            _ => String::new(),
        },
        acts: acts(words, project, found.is_empty()),
        view: View::of(visit, &project.id, content),
        editors: those(visit, project).await?,
        invited: invited(visit, project).await?,
        steps: taken.iter().map(|step| told(visit, step)).collect(),
        calls: calls::namings(visit, project).await?,
        offers: calls::offered(visit, project).await?,
        typed: typed.to_owned(),
        id: project.id.clone(),
        words,
        problems,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// What can be done, with whether it is the thing to do; an entry with faults cannot be sent.
fn acts(words: Words, project: &Project, is_whole: bool) -> Vec<(&'static str, String, bool)> {
    let open = states::open(project.standing(), Who::Editor).filter(|act| *act != Act::Submit || is_whole);
    let row = |act: Act| {
        let is_main = matches!(act, Act::Submit | Act::Revise | Act::Restore | Act::Confirm);
        (act.code(), names::button(words, act), is_main)
    };
    open.map(row).collect()
}

fn means(words: Words, project: &Project) -> String {
    match project.state {
        ProjectState::Draft if project.published.is_some() => words.means_revised(),
        ProjectState::Draft => words.means_draft(),
        ProjectState::Submitted => words.means_submitted(),
        ProjectState::Returned => words.means_returned(),
        ProjectState::Published => words.means_published(),
        ProjectState::Withdrawn => words.means_withdrawn(),
        ProjectState::Archived => words.means_archived(),
        ProjectState::Merged => words.means_merged(project.into.clone().unwrap_or_default()),
    }
}

/// Who writes it: id, name, and whether their part can be ended.
async fn those(visit: &Visit, project: &Project) -> Result<Vec<(String, String, bool)>, Error> {
    let ids = editors::of(&visit.state.db, &project.id).await?;
    let names = accounts::names_of(&visit.state.db, ids.iter().map(String::as_str)).await?;
    let row = |id: String| {
        let name = names.get(&id).filter(|name| !name.is_empty()).cloned();
        let name = name.unwrap_or_else(|| Words(visit.lang).somebody());
        (id.clone(), name, id != project.owner)
    };
    Ok(ids.into_iter().map(row).collect())
}

/// Who was invited and did not come yet: address, and until when.
async fn invited(visit: &Visit, project: &Project) -> Result<Vec<(String, String)>, Error> {
    let words = Words(visit.lang);
    let now = kit::clock::iso(visit.state.clock.now());
    let all = editors::invitations(&visit.state.db, &project.id).await?;
    let open = all.into_iter().filter(|one| one.accepted_by.is_none() && one.expires_at > now);
    let until = |at: &str| words.until(language::partial_date(visit.lang, at.get(..10).unwrap_or_default()));
    Ok(open.map(|one| (one.address, until(&one.expires_at))).collect())
}

/// A step: its day for programs and for people, what was done, and why.
fn told(visit: &Visit, step: &steps::Taken) -> (String, String, String, String) {
    let words = Words(visit.lang);
    let day = step.at.get(..10).unwrap_or_default();
    let done = names::done(words, step.act);
    let done = if step.is_undone { words.undone(done) } else { done };
    (day.to_owned(), language::partial_date(visit.lang, day), done, step.why.clone())
}
