//! What became of requests, in a file.

use toml::Table;

use super::{Fields, text};
use crate::{
    FollowUp,
    follow_up::{Evidence, Reply, Taken},
};

pub(super) fn table(follow_up: &FollowUp) -> Table {
    Fields::default()
        .put("entry", follow_up.entry.clone())
        .put("status", follow_up.status.code())
        .maybe("unit", follow_up.unit.as_ref())
        .maybe("person", follow_up.person.as_ref())
        .maybe("due", follow_up.due)
        .list("step", follow_up.steps.iter().map(taken))
        .list("reply", follow_up.replies.iter().map(reply))
        .0
}

fn taken(taken: &Taken) -> Table {
    Fields::default()
        .put("step", taken.step.code())
        .put("status", taken.status.code())
        .put("rule", taken.rule.code())
        .put("by", taken.by.clone())
        .put("at", taken.at.clone())
        .maybe("why", Some(&taken.why).filter(|why| !why.is_empty()))
        .number("meeting", taken.meeting)
        .0
}

fn reply(reply: &Reply) -> Table {
    Fields::default()
        .put("by", reply.by.clone())
        .put("at", reply.at.clone())
        .maybe("unit", reply.unit.as_ref())
        .put("text", text(&reply.text))
        .list("evidence", reply.evidence.iter().map(evidence))
        .0
}

fn evidence(evidence: &Evidence) -> Table {
    let fields = Fields::default().put("kind", evidence.kind().code());
    let fields = match evidence {
        Evidence::Document { symbol } => fields.put("symbol", symbol.clone()),
        Evidence::Section { symbol, section } => fields.put("symbol", symbol.clone()).put("section", section.clone()),
        Evidence::Project { title, url } => fields.put("title", title.clone()).put("url", url.clone()),
        Evidence::Figure { title, value, on } => {
            fields.put("title", title.clone()).put("value", value.clone()).put("on", on.to_string())
        }
        Evidence::Link { url, title, on } => {
            fields.put("url", url.clone()).put("title", title.clone()).put("on", on.to_string())
        }
    };
    fields.0
}
