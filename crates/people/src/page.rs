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
    chosen: String,
    roles: Vec<Choice>,
    formats: Vec<(&'static str, String)>,
}

/// A rule as the reader sees it.
struct Row {
    action: &'static str,
    act: String,
    on: String,
    place: String,
    by: Vec<String>,
    when: String,
}

/// A role to ask about.
#[derive(Clone)]
struct Choice {
    href: String,
    name: String,
    is_chosen: bool,
}

/// Shows who may do what; with `?role=chair` what a chair may do.
pub(crate) async fn policy(visit: Visit) -> Answer {
    let words = Words(visit.lang);
    let asked = url::form_urlencoded::parse(visit.query.as_bytes()).find(|(name, _)| name == "role");
    let role: Option<Role> = match asked {
        Some((_, code)) => Some(code.parse().map_err(|_| web::Error::refused("role", words.role_unknown()))?),
        None => None,
    };
    let rules: Vec<&policy::Rule> =
        policy::TABLE.iter().filter(|rule| role.is_none_or(|role| rule.is_open_to(role))).collect();
    if visit.format != Format::Page {
        return table(&visit, words, &rules).answer(visit.format);
    }
    let page = visit.page(words.policy_title()).section("policy").describe(words.policy_lead());
    let rows = rules.iter().map(|rule| Row {
        action: rule.action,
        act: rule.act(visit.lang),
        on: (rule.on)(words),
        place: rule.place(visit.lang),
        by: rule.names(visit.lang),
        when: (rule.when)(words),
    });
    let choice = |one: Role| Choice {
        href: visit.href(&format!("/policy?role={one}")),
        name: one.name(visit.lang),
        is_chosen: role == Some(one),
    };
    let roles = Role::ALL.map(choice).to_vec();
    let chosen = role.map(|role| words.policy_of(role.name(visit.lang))).unwrap_or_default();
    let formats = FORMATS.iter().map(|format| (format.name(), page.format(format.suffix()))).collect();
    web::html(&PolicyPage { rows: rows.collect(), page, words, chosen, roles, formats })
}

fn table(visit: &Visit, words: Words, rules: &[&policy::Rule]) -> Table {
    let row = |rule: &&policy::Rule| {
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
        rows: rules.iter().map(row).collect(),
    }
}

#[cfg(test)]
mod tests;
