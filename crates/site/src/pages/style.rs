//! The style guide: every part that pages are made of, in the reader's language, so that a designer, a translator or a
//! tester sees them all on one page.

use askama::Template;
use kit::web::{
    Answer, FieldError, Page, Visit, html,
    parts::{Field, Moment},
};
use language::{Lang, date};

use crate::words::Words;

#[derive(Template)]
#[template(path = "pages/style.html")]
struct StylePage {
    page: Page,
    w: Words,
    moments: Vec<Moment>,
    right: Field,
    wrong: Field,
    choice: Field,
    errors: Vec<FieldError>,
    tones: [(&'static str, String); 6],
}

pub(super) async fn style(visit: Visit) -> Answer {
    let w = Words(visit.lang);
    let page = visit.page(w.style_title()).section("style").describe(w.style_lead());
    let errors = vec![FieldError::new("wrong", w.style_field_error())];
    let kind = |kind: vocabulary::Kind| kind.name(visit.lang).to_string();
    html(&StylePage {
        moments: moments(visit.lang, &w),
        right: Field::text("right", w.style_field_label()).hint(w.style_field_hint()).value("2018-02-09"),
        wrong: Field::text("wrong", w.style_field_label()).value("32.02.2018").required().errors(&errors),
        choice: Field::select("choice", w.style_chips(), kinds(visit.lang)),
        errors,
        tones: [
            ("ask", kind(vocabulary::Kind::Requests)),
            ("agree", kind(vocabulary::Kind::Agrees)),
            ("due", date(visit.lang, jiff::civil::date(2018, 2, 9))),
            ("late", w.style_notice_warning()),
            ("line", "C2".to_owned()),
            ("", "SDG 9".to_owned()),
        ],
        page,
        w,
    })
}

fn kinds(lang: Lang) -> Vec<(String, String)> {
    vocabulary::Kind::ALL.iter().map(|kind| (kind.code().to_owned(), kind.name(lang).to_string())).collect()
}

fn moments(lang: Lang, w: &Words) -> Vec<Moment> {
    [(2015, 1, 29), (2016, 2, 18), (2018, 1, 24)]
        .into_iter()
        .map(|(year, month, day)| {
            let on = jiff::civil::date(year, month, day);
            Moment {
                date: on.to_string(),
                when: date(lang, on),
                title: w.style_figures_sample(),
                href: None,
                text: w.style_notice_info(),
            }
        })
        .collect()
}
