//! The page that shows the table of rules.

use askama::Template;
use kit::web::{
    self, Answer, Format, Page, Visit,
    formats::{Cell, Column, Table},
};

use crate::{Role, policy, words::Words};

/// The formats of the table besides the page.
pub(crate) const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

#[derive(Template)]
#[template(path = "policy.html")]
struct PolicyPage {
    page: Page,
    words: Words,
    rows: Vec<Row>,
    roles: Vec<String>,
    formats: Vec<(&'static str, String)>,
}

/// A rule as the reader sees it.
struct Row {
    action: &'static str,
    act: String,
    on: String,
    by: Vec<String>,
    when: String,
}

/// Shows who may do what.
pub(crate) async fn policy(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    if visit.format != Format::Page {
        return table(&visit, words).answer(visit.format);
    }
    let page = visit.page(words.policy_title()).section("policy").describe(words.policy_lead());
    let rows = policy::TABLE.iter().map(|rule| Row {
        action: rule.action,
        act: rule.act(visit.lang),
        on: (rule.on)(words),
        by: rule.names(visit.lang),
        when: (rule.when)(words),
    });
    let roles = Role::ALL.map(|role| role.name(visit.lang)).to_vec();
    let formats = FORMATS.iter().map(|format| (format.name(), page.format(format.suffix()))).collect();
    web::html(&PolicyPage { rows: rows.collect(), page, words, roles, formats })
}

fn table(visit: &Visit, words: Words) -> Table {
    let row = |rule: &policy::Rule| {
        let roles = rule.by.iter().map(|role| (role.code().to_owned(), role.name(visit.lang))).collect();
        vec![
            Cell::code(rule.action, rule.act(visit.lang)),
            (rule.on)(words).into(),
            Cell::Codes(roles),
            (rule.when)(words).into(),
        ]
    };
    Table {
        name: "policy".to_owned(),
        title: words.policy_title(),
        lang: visit.lang,
        columns: vec![
            Column::coded("action", words.column_act()),
            Column::plain("on", words.column_on()),
            Column::coded("by", words.column_by()),
            Column::plain("when", words.column_when()),
        ],
        rows: policy::TABLE.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests;
