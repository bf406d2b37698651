//! The log of all letters, and one letter as it was sent, with what became of it. A link that lets its holder in is never
//! shown here, and what a letter says that somebody's own act asked for is for administrators only.

mod hidden;
mod one;

use askama::Template;
use kit::{
    mail::log::{self, Filter, Kept, State},
    web::{
        self, Answer, Facet, Format, List, ListQuery, ListRules, Page, Routes, Visit,
        formats::{Cell, Column, Table},
    },
};
use language::Lang;

use crate::{moment, words::Words};

const RULES: ListRules = ListRules { facets: &["state", "template", "lang"], sorts: &["newest"] };
const FORMATS: &[Format] = &[Format::Json, Format::Csv, Format::Xlsx];

#[derive(Template)]
#[template(path = "mail/list.html")]
struct MailPage {
    page: Page,
    words: Words,
    list: List,
    rows: Vec<Row>,
}

struct Row {
    href: String,
    subject: String,
    lang: Lang,
    recipient: String,
    template: String,
    when: String,
    state: String,
    tone: &'static str,
}

/// The addresses of the mail log.
pub(crate) fn routes() -> Routes {
    Routes::new()
        .get("/{lang}/mail", "mail.read", list)
        .formats(FORMATS)
        .get("/{lang}/mail/{mail}", "mail.read", one::show)
        .post("/{lang}/mail/{mail}", "mail.send", one::send_again)
}

async fn list(visit: Visit) -> Answer {
    let query = ListQuery::read(&visit, RULES)?;
    let filter = Filter {
        states: query.codes("state")?,
        templates: query.chosen("template").into_iter().map(str::to_owned).collect(),
        langs: query.codes("lang")?,
        words: query.q.clone(),
    };
    let found = log::all(&visit.state.db, &filter, query.limit(), query.offset()).await?;
    if visit.format != Format::Page {
        return table(&visit, &found.rows).answer(visit.format);
    }
    let words = Words(visit.lang);
    let page = visit.page(words.mail_title()).section("mail").describe(words.mail_lead());
    let states = found.states.into_iter().map(|(code, count)| (code.clone(), state(words, &code), count));
    let templates = found.templates.into_iter().map(|(code, count)| (code.clone(), code, count));
    let langs = found.langs.into_iter().map(|(code, count)| {
        let name = code.parse().map_or_else(|_| code.clone(), |lang: Lang| page.language(lang));
        (code, name, count)
    });
    let list = List::new(&query, found.total)
        .facet(Facet::new(&query, "state", words.column_state(), states))
        .facet(Facet::new(&query, "template", words.column_template(), templates))
        .facet(Facet::new(&query, "lang", words.column_language(), langs))
        .formats(&query, FORMATS);
    let rows = found.rows.iter().map(|mail| row(&visit, mail)).collect();
    web::html(&MailPage { page, words, list, rows })
}

fn row(visit: &Visit, mail: &Kept) -> Row {
    Row {
        href: visit.href(&format!("/mail/{}", mail.id)),
        subject: mail.subject.clone(),
        lang: mail.lang(),
        recipient: mail.recipient.clone(),
        template: mail.template.clone(),
        when: moment::said(visit.lang, &mail.added_at),
        state: state(Words(visit.lang), &mail.state),
        tone: tone(&mail.state),
    }
}

/// A state, or what else happened, in words.
fn state(words: Words, code: &str) -> String {
    match code.parse::<State>() {
        Ok(State::Waiting) => words.mail_waiting(),
        Ok(State::Sent) => words.mail_sent(),
        Ok(State::Bounced) => words.mail_bounced(),
        Ok(State::Refused) => words.mail_refused(),
        Ok(State::Dropped) => words.mail_dropped(),
        Err(()) => match code {
            "deferred" => words.mail_deferred(),
            "delayed" => words.mail_delayed(),
            "again" => words.mail_again(),
            other => other.to_owned(),
        },
    }
}

fn tone(code: &str) -> &'static str {
    match code.parse::<State>() {
        Ok(State::Sent) => "agree",
        Ok(State::Bounced | State::Refused) => "late",
        Ok(State::Waiting) => "due",
        _ => "",
    }
}

fn table(visit: &Visit, rows: &[Kept]) -> Table {
    let words = Words(visit.lang);
    let cells = |mail: &Kept| {
        vec![
            mail.id.clone().into(),
            Cell::Date(mail.added_at.clone()),
            mail.recipient.clone().into(),
            mail.subject.clone().into(),
            mail.template.clone().into(),
            mail.lang.clone().into(),
            Cell::code(mail.state.clone(), state(words, &mail.state)),
            Cell::date(mail.sent_at.clone()),
        ]
    };
    Table {
        name: "mail".to_owned(),
        title: words.mail_title(),
        lang: visit.lang,
        columns: vec![
            Column::plain("id", words.column_id()),
            Column::plain("added_at", words.column_written()),
            Column::plain("recipient", words.column_recipient()),
            Column::plain("subject", words.column_letter()),
            Column::plain("template", words.column_template()),
            Column::plain("lang", words.column_language()),
            Column::coded("state", words.column_state()),
            Column::plain("sent_at", words.mail_sent()),
        ],
        rows: rows.iter().map(cells).collect(),
    }
}
