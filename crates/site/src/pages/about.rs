//! What the site is, for a visitor who asks.

use askama::Template;
use kit::web::{Answer, Page, Visit, html};

use crate::words::Words;

#[derive(Template)]
#[template(path = "pages/about.html")]
struct AboutPage {
    page: Page,
    w: Words,
}

pub(super) async fn about(visit: Visit) -> Answer {
    let w = Words(visit.lang);
    let page = visit.page(w.about_title()).section("about").describe(w.about_lead());
    html(&AboutPage { page, w })
}
