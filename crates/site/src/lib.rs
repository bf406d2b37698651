//! The whole application put together: the route table, the frame of every page, who a visitor is, and the commands of
//! the program `hasila`. It holds no rule of the subject: those live in the slices.

pub mod backup;
pub mod commands;
pub mod demo;
mod look;
mod pages;
mod providers;
mod visitor;
pub mod work;

use std::sync::Arc;

use axum::{Router, middleware::from_fn_with_state};
use kit::{
    clock::Clock,
    db::Db,
    files::Files,
    web::{Actor, Config, Door, Frame, Link, NavEntry, PageCache, Parts, Routes, State},
};
use language::Lang;

pub use proofs::oidc::Provider;
pub use visitor::Play;

/// The site's own messages, checked in six languages when the program is built.
pub mod words {
    include!(concat!(env!("OUT_DIR"), "/words.rs"));
}

use words::Words;

/// The name of the service.
const NAME: &str = "Hasila";
/// The most bytes that a request may send: a long report with its pictures.
const BODY_LIMIT: usize = 33 * 1024 * 1024;
/// The most bytes of answers that are kept ready for readers who have not signed in.
const READY_BYTES: usize = 64 << 20;
/// The most seconds that an answer may take; a PDF of the largest report takes a few.
const TIMEOUT_SECONDS: u64 = 60;

/// The route table: every address, with the action that one must be allowed to do there.
pub fn routes() -> Routes {
    pages::routes()
        .and(people::routes())
        .and(groups::routes())
        .and(reports::routes())
        .and(operations::routes())
        .and(mapping::routes())
        .and(translation::routes())
        .and(stocktaking::routes())
        .and(api::routes())
}

/// What the application is made of, for one database.
pub fn state(db: Db, files: Files, clock: Clock, base_url: String) -> State {
    let ways = people::Ways::new(&base_url, NAME, Vec::new());
    State {
        db,
        clock,
        files,
        config: Arc::new(Config { base_url, body_limit: BODY_LIMIT, timeout_seconds: TIMEOUT_SECONDS }),
        frame: Arc::new(frame()),
        guard: people::policy::guard,
        parts: Parts::default()
            .with(ways)
            .with(people::access::BEARERS)
            .with(PageCache::of_bytes(READY_BYTES))
            .with(people::place::Bodies(bodies))
            .with(people::follow::Looks(look::look))
            .with(stocktaking::KnownProjects::default())
            .with(people::follow::Feeds(look::has_feed))
            .with(stocktaking::RegisterIndex::in_memory())
            .with(people::history::Kinds(&[
                people::history::KINDS,
                groups::pages::HISTORY,
                stocktaking::HISTORY,
                reports::HISTORY,
            ])),
    }
}

/// The same application, where people can also sign in with these providers.
pub fn with_providers(mut state: State, providers: Vec<Provider>) -> State {
    let ways = people::Ways::new(&state.config.base_url, NAME, providers);
    state.parts = state.parts.with(ways);
    state
}

/// The application, ready to be served. `play` says whether anybody may play roles without an account.
pub fn application(state: State, play: Play) -> Router {
    let router = routes().router(state.clone());
    router
        .layer(from_fn_with_state(api::limits::Meter::new(state.clock.clone()), api::limits::limit))
        .layer(from_fn_with_state(play, visitor::at_home))
        .layer(from_fn_with_state(state, people::session::recognise))
}

/// The names of the bodies, for the slice of people, which stands below theirs.
fn bodies(state: State, lang: Lang) -> people::place::Names {
    Box::pin(async move {
        let bodies = groups::store::bodies::known(&state.db).await?;
        let named = bodies.iter().map(|body| {
            let name = body.short_name.as_ref().unwrap_or(&body.name);
            (body.id.clone(), name.shown(lang).text.to_owned())
        });
        Ok(named.collect())
    })
}

/// What a page says of somebody who plays a role of the demonstration.
fn played(actor: &Actor, lang: Lang) -> Option<Link> {
    let role = people::demo::role(&actor.id)?;
    Some(Link::new(format!("/{lang}/demo"), Words(lang).play_notice(&actor.name, role.name(lang))))
}

fn frame() -> Frame {
    Frame {
        name: NAME.to_owned(),
        about: |lang| Words(lang).tagline(),
        notice: Some(|lang| Words(lang).demo_notice()),
        nav: vec![
            NavEntry {
                section: "register",
                path: "/register",
                label: |lang| Words(lang).nav_register(),
                action: "register.read",
            },
            NavEntry {
                section: "follow-up",
                path: "/follow-up",
                label: |lang| groups::words::Words(lang).board_title(),
                action: "register.read",
            },
            NavEntry {
                section: "meetings",
                path: "/meetings",
                label: |lang| Words(lang).nav_meetings(),
                action: "groups.read",
            },
            NavEntry {
                section: "documents",
                path: "/documents",
                label: |lang| Words(lang).nav_documents(),
                action: "groups.read",
            },
            NavEntry {
                section: "instruments",
                path: "/instruments",
                label: |lang| Words(lang).nav_instruments(),
                action: "groups.read",
            },
            NavEntry {
                section: "bodies",
                path: "/bodies",
                label: |lang| Words(lang).nav_bodies(),
                action: "groups.read",
            },
            NavEntry {
                section: "topics",
                path: "/topics",
                label: |lang| Words(lang).nav_topics(),
                action: "groups.read",
            },
            NavEntry {
                section: "projects",
                path: "/projects",
                label: |lang| stocktaking::words::Words(lang).list_title(),
                action: "projects.read",
            },
            NavEntry {
                section: "tag",
                path: "/tag",
                label: |lang| mapping::words::Words(lang).tag_nav(),
                action: "tag.suggest",
            },
            NavEntry {
                section: "reports",
                path: "/reports",
                label: |lang| Words(lang).nav_reports(),
                action: "reports.read",
            },
            NavEntry {
                section: "readings",
                path: "/readings",
                label: |lang| Words(lang).nav_readings(),
                action: "readings.manage",
            },
            NavEntry {
                section: "translations",
                path: "/translations",
                label: |lang| translation::words::Words(lang).list_nav(),
                action: "translations.read",
            },
            NavEntry {
                section: "people",
                path: "/people",
                label: |lang| Words(lang).nav_people(),
                action: "people.manage",
            },
        ],
        footer: vec![
            NavEntry {
                section: "journal",
                path: "/journal",
                label: |lang| operations::words::Words(lang).journal_title(),
                action: "journal.read",
            },
            NavEntry {
                section: "checkpoints",
                path: "/journal/checkpoints",
                label: |lang| operations::words::Words(lang).checkpoints_title(),
                action: "checkpoints.read",
            },
            NavEntry {
                section: "about",
                path: "/about",
                label: |lang| Words(lang).footer_about(),
                action: "site.read",
            },
            NavEntry {
                section: "contributions",
                path: "/contributions",
                label: |lang| groups::words::Words(lang).contributions_title(),
                action: "contributions.read",
            },
            NavEntry {
                section: "sessions",
                path: "/sessions",
                label: |lang| Words(lang).footer_sessions(),
                action: "groups.read",
            },
            NavEntry {
                section: "consultations",
                path: "/consultations",
                label: |lang| Words(lang).footer_consultations(),
                action: "groups.read",
            },
            NavEntry { section: "mail", path: "/mail", label: |lang| Words(lang).footer_mail(), action: "mail.read" },
            NavEntry { section: "jobs", path: "/jobs", label: |lang| Words(lang).footer_jobs(), action: "jobs.read" },
            NavEntry { section: "api", path: "/api", label: |lang| Words(lang).footer_api(), action: "site.read" },
            NavEntry {
                section: "policy",
                path: "/policy",
                label: |lang| Words(lang).footer_policy(),
                action: "site.read",
            },
            NavEntry {
                section: "security",
                path: "/security",
                label: |lang| Words(lang).footer_security(),
                action: "site.read",
            },
            NavEntry {
                section: "style",
                path: "/style",
                label: |lang| Words(lang).footer_style(),
                action: "site.read",
            },
        ],
        door: Some(Door { played, ..people::DOOR }),
    }
}
