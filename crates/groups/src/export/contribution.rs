//! Contributions in a file: all that is kept of each, what its delegation said to each other too.

use toml::Table;

use super::{Fields, source};
use crate::{
    contribution::{Attachment, Step},
    store::contributions::{Comment, Kept, Version},
};

pub(super) fn table(kept: &Kept) -> Table {
    let of = &kept.contribution;
    Fields::default()
        .put("id", of.id.clone())
        .put("body", of.body.clone())
        .put("meeting", of.meeting)
        .put("delegation", of.delegation.clone())
        .put("stage", of.stage.code())
        .put("version", of.version)
        .maybe("symbol", of.symbol.as_ref())
        .list("text", kept.versions.iter().map(version))
        .list("step", of.steps.iter().map(step))
        .list("comment", kept.comments.iter().map(comment))
        .0
}

fn version(version: &Version) -> Table {
    let content = &version.content;
    let filled = |text: &String| Some(text.clone()).filter(|text| !text.is_empty());
    let fields = Fields::default()
        .put("version", version.version)
        .put("by", version.by.clone())
        .put("at", version.at.clone())
        .put("lang", content.lang.code())
        .maybe("title", filled(&content.title))
        .put("purpose", content.purpose.code())
        .put("form", content.form.code())
        .maybe("of", content.of.as_ref())
        .number("item", content.item)
        .list("requests", content.requests.iter().cloned())
        .maybe("becomes", content.becomes)
        .maybe("summary", filled(&content.summary))
        .maybe("text", filled(&content.text));
    let fields = match &content.file {
        Some(file) => fields.put("file", attachment(file)),
        None => fields,
    };
    fields.list("sources", content.sources.iter().map(source)).0
}

fn attachment(file: &Attachment) -> Table {
    let fields = Fields::default().put("hash", file.hash.clone()).put("name", file.name.clone());
    if file.is_unread { fields.put("is_unread", true).0 } else { fields.0 }
}

fn step(step: &Step) -> Table {
    Fields::default()
        .put("what", step.what.code())
        .put("by", step.by.clone())
        .put("at", step.at.clone())
        .maybe("why", Some(&step.why).filter(|why| !why.is_empty()))
        .maybe("rule", step.rule.as_ref())
        .put("meeting", step.meeting)
        .0
}

fn comment(comment: &Comment) -> Table {
    Fields::default()
        .put("by", comment.by_account.clone())
        .put("at", comment.at.clone())
        .put("text", comment.text.clone())
        .0
}
