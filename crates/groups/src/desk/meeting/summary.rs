//! The draft of a meeting's summary: made from its agenda, its documents and what was taken down, in the language of the page.
//! From then on it is written, versioned, approved and published like a contribution.

use kit::web::{self, Answer, Error, Visit};
use language::{Lang, date_range};

use super::{item, must_prepare, title};
use crate::{
    Entry, Meeting, Source, SourceKind,
    contribution::{Content, Contribution, Form, Purpose, Stage, desk_of},
    pages::names,
    store::{Window, contributions, documents, entries},
    words::Words,
};

/// Begins the draft, or shows the one that is there.
pub(super) async fn begin(visit: Visit) -> Answer {
    let (meeting, _) = item(&visit).await?;
    must_prepare(&visit, &meeting.body)?;
    if let Some((there, _)) = super::summaries(&visit, &meeting).await?.into_iter().next() {
        return web::see(&there.href);
    }
    let words = Words(visit.lang);
    let name = title(&visit, &meeting).await?;
    let content = Content {
        lang: visit.lang,
        // What is kept is plain text: marks of direction are for the screen.
        title: language::strip_isolates(&words.summary_of(&name)),
        sources: vec![Source { kind: SourceKind::Chair, state: None, name: None }],
        purpose: Purpose::Information,
        item: None,
        requests: Vec::new(),
        form: Form::New,
        of: None,
        summary: String::new(),
        text: text(&visit, &meeting).await?,
        file: None,
        becomes: Some(crate::DocumentKind::Outcome),
    };
    let contribution = Contribution {
        id: String::new(),
        body: meeting.body.clone(),
        meeting: meeting.number,
        delegation: desk_of(&meeting.body),
        stage: Stage::Drafting,
        content,
        version: 1,
        symbol: None,
        steps: Vec::new(),
    };
    let begun = contributions::begin(&visit.state.db, &visit.actor.id, contribution).await?;
    web::see(&visit.href(&format!("/contributions/{}", begun.id)))
}

/// What the record says of the meeting, one paragraph a line.
async fn text(visit: &Visit, meeting: &Meeting) -> Result<String, Error> {
    let db = &visit.state.db;
    let of = (Some(meeting.body.clone()), Some(meeting.number));
    let filter = documents::Filter { body: of.0.clone(), meeting: of.1, ..documents::Filter::default() };
    let papers = documents::list(db, &filter, documents::Sort::Symbol, Window::ALL).await?.total;
    let filter = entries::Filter { body: of.0, meeting: of.1, ..entries::Filter::default() };
    let said = entries::list(db, &filter, entries::Sort::Path, Window::ALL).await?.rows;
    Ok(drafted(visit.lang, meeting, papers, &said))
}

fn drafted(lang: Lang, meeting: &Meeting, papers: i64, said: &[Entry]) -> String {
    let words = Words(lang);
    let mut lines = vec![words.summary_held(date_range(lang, meeting.from, meeting.to))];
    if !meeting.attendance.is_empty() {
        let named: Vec<String> = meeting.attendance.iter().map(|one| names::source(lang, &one.source)).collect();
        lines.push(words.summary_present(meeting.people(), language::list(lang, &named)));
    }
    lines.push(words.summary_papers(papers));
    for item in &meeting.items {
        lines.push(words.summary_item(item.number.to_string(), item.title.shown(lang).text));
        if !item.documents.is_empty() {
            lines.push(words.summary_item_papers(language::list(lang, &item.documents)));
        }
    }
    if !said.is_empty() {
        lines.push(words.summary_results());
    }
    lines.extend(said.iter().map(|entry| {
        let kind = entry.kind.name(lang);
        format!("{} – {kind} – {}", entry.id, entry.text.shown(lang).text)
    }));
    language::strip_isolates(&lines.join("\n\n"))
}
