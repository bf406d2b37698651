//! The chain of a request as a picture: the instrument that it follows, the request, its date, the documents that it names,
//! the evidence of the replies, and the report that says so. Every link of it opens what it names, so that each is two
//! clicks from any other.

use kit::web::{Link, Visit};
use language::Lang;

use super::shown;
use crate::{Entry, FollowUp, pages::said, provision::Place, store::cited::Cited, words::Words};

/// One link of the chain.
pub(crate) struct Part {
    /// What it is.
    pub name: String,
    /// What it holds, each with its address.
    pub links: Vec<Link>,
    /// What it holds that has no address.
    pub text: String,
    /// Whether it is the page itself.
    pub is_here: bool,
}

impl Part {
    /// Whether nothing is on record.
    pub(crate) fn is_empty(&self) -> bool {
        self.links.is_empty() && self.text.is_empty()
    }
}

/// The chain of an entry: from the instruments among what it cites to the report in which it stands.
pub(crate) fn of(
    visit: &Visit,
    entry: &Entry,
    follow_up: &FollowUp,
    known: &[Cited],
    report: Option<&Link>,
) -> Vec<Part> {
    let words = Words(visit.lang);
    let part = |name, links, text| Part { name, links, text, is_here: false };
    let cited = |is_instrument| {
        let mine = known.iter().filter(move |thing| thing.is_instrument == is_instrument);
        mine.map(|thing| Link::new(visit.href(&thing.path()), named(visit.lang, thing))).collect::<Vec<_>>()
    };
    let due = follow_up.due.map(Into::into).or(entry.due).map(|due| said::date(visit.lang, due));
    let event = || entry.due_event.as_ref().map(|event| event.shown(visit.lang).text.to_owned());
    let evidence = follow_up.replies.iter().flat_map(|reply| &reply.evidence).map(|one| shown(visit, one));
    let (links, texts): (Vec<_>, Vec<_>) = evidence.partition(|one| one.href.is_some());
    let links = links.into_iter().filter_map(|one| Some(Link::new(one.href?, one.label))).collect();
    let texts: Vec<String> = texts.into_iter().map(|one| one.label).collect();
    let request = Part {
        is_here: true,
        ..part(
            words.chain_request(),
            vec![Link::new(visit.href(&format!("/register/{}", entry.id)), &entry.id)],
            String::new(),
        )
    };
    vec![
        part(words.chain_instrument(), cited(true), String::new()),
        request,
        part(words.chain_deadline(), Vec::new(), due.or_else(event).unwrap_or_default()),
        part(words.chain_documents(), cited(false), String::new()),
        part(words.chain_evidence(), links, language::list(visit.lang, &texts)),
        part(words.chain_report(), report.cloned().into_iter().collect(), String::new()),
    ]
}

/// What is cited as a reader says it: an instrument with its paragraph, “council-res-1332, instructs 2”.
pub(crate) fn named(lang: Lang, thing: &Cited) -> String {
    match Place::of(&thing.code) {
        Some(place) if thing.is_instrument => Words(lang).provision_cited(place.said(lang), place.instrument),
        _ => thing.code.clone(),
    }
}
