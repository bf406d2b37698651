//! The frame around the contents of a page: head, header, navigation, languages, trail, footer.

use std::{borrow::Borrow, sync::Arc};

use language::Lang;

use super::{Actor, Visit, answer::encode, assets};
use crate::words::Words;

/// What the frame says on every page; given once by the site.
#[derive(Clone)]
pub struct Frame {
    /// The name of the service.
    pub name: String,
    /// A line about it for the footer.
    pub about: fn(Lang) -> String,
    /// A notice above every page, such as that this is a demonstration.
    pub notice: Option<fn(Lang) -> String>,
    /// The main navigation.
    pub nav: Vec<NavEntry>,
    /// Further links in the footer.
    pub footer: Vec<NavEntry>,
    /// Where one signs in and out; `None` where nobody can.
    pub door: Option<Door>,
}

/// Where one comes in and goes out: addresses without the language.
#[derive(Clone, Copy)]
pub struct Door {
    /// The page where one signs in; it takes where to go afterwards as `next`.
    pub sign_in: &'static str,
    /// The page where one makes an account.
    pub sign_up: &'static str,
    /// The form address that signs out.
    pub sign_out: &'static str,
    /// The page of one's own account.
    pub account: &'static str,
    /// The form address that follows a list or a record: it takes `address` and `title`.
    pub follow: &'static str,
    /// For a role that is only played, as on a demonstration: what to call it, with the page where another is chosen.
    /// `None` for people who have signed in by themselves.
    pub played: fn(&Actor, Lang) -> Option<Link>,
}

/// An entry of the navigation.
#[derive(Clone)]
pub struct NavEntry {
    /// The section that it opens; a [`Page`] of the same section marks it as current.
    pub section: &'static str,
    /// Its address without the language.
    pub path: &'static str,
    /// Its words.
    pub label: fn(Lang) -> String,
    /// The action that one must be allowed, for the entry to be shown.
    pub action: &'static str,
}

/// A link with its words. The address is complete: with the language, or relative.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Where to.
    pub href: String,
    /// Its words.
    pub label: String,
}

impl Link {
    /// A link.
    pub fn new(href: impl Into<String>, label: impl Into<String>) -> Link {
        Link { href: href.into(), label: label.into() }
    }
}

/// The frame of one page. Templates begin with `{% extends "layout.html" %}` and have it in a field `page`.
#[derive(Clone)]
pub struct Page {
    /// The reader's language.
    pub lang: Lang,
    /// The frame's own words in that language.
    pub words: Words,
    /// The title, also the first heading unless the page has its own.
    pub title: String,
    /// One sentence for search engines; may be empty.
    pub description: String,
    /// The pages above this one, from the home page down, without this one.
    pub trail: Vec<Link>,
    /// The address of the page's feed, where it has one.
    pub feed: Option<String>,
    /// The section of the navigation.
    pub section: &'static str,
    /// Whether the actor has signed in.
    pub is_signed_in: bool,
    /// The name of who has signed in; empty for the public.
    pub signed_in_as: String,
    /// The role that is only played, and where to choose another.
    pub played: Option<Link>,
    frame: Arc<Frame>,
    base_url: String,
    path: String,
    query: String,
    nav: Vec<&'static str>,
}

impl Page {
    pub(super) fn new(visit: &Visit, title: String) -> Page {
        let frame = visit.state.frame.clone();
        let nav =
            frame.nav.iter().chain(&frame.footer).filter(|entry| visit.may(entry.action)).map(|e| e.path).collect();
        Page {
            lang: visit.lang,
            words: Words(visit.lang),
            title,
            description: String::new(),
            trail: Vec::new(),
            feed: None,
            section: "",
            is_signed_in: !visit.actor.is_public(),
            signed_in_as: visit.actor.name.clone(),
            played: frame.door.and_then(|door| (door.played)(&visit.actor, visit.lang)),
            frame,
            base_url: visit.state.config.base_url.clone(),
            path: visit.path.trim_end_matches('/').to_owned(),
            query: visit.query.clone(),
            nav,
        }
    }

    /// Says that the page is to be found at another address, without its language: for what comes back from a form, which
    /// has no page of its own.
    pub fn at(mut self, path: &str) -> Page {
        self.path = path.trim_end_matches('/').to_owned();
        self.query.clear();
        self
    }

    /// Names the section of the navigation that the page belongs to.
    pub fn section(mut self, section: &'static str) -> Page {
        self.section = section;
        self
    }

    /// Describes the page in one sentence.
    pub fn describe(mut self, description: impl Into<String>) -> Page {
        self.description = description.into();
        self
    }

    /// Adds a page above this one to the trail: the highest first. `path` is without the language.
    pub fn under(mut self, path: &str, label: impl Into<String>) -> Page {
        self.trail.push(Link::new(self.href(path), label));
        self
    }

    /// Offers a feed at this page's address with `.atom`, and with its query.
    pub fn with_feed(mut self) -> Page {
        self.feed = Some(self.format("atom"));
        self
    }

    /// An address of ours in the reader's language.
    pub fn href(&self, path: &str) -> String {
        let path = if path == "/" { "" } else { path };
        format!("/{}{path}", self.lang)
    }

    /// This page's address in another format, with the same query.
    pub fn format(&self, suffix: &str) -> String {
        with_query(format!("/{}{}.{suffix}", self.lang, self.path), &self.query)
    }

    /// The name of the service.
    pub fn site_name(&self) -> &str {
        &self.frame.name
    }

    /// The line about the service.
    pub fn about(&self) -> String {
        (self.frame.about)(self.lang)
    }

    /// The notice above every page, where there is one.
    pub fn notice(&self) -> Option<String> {
        self.frame.notice.map(|notice| notice(self.lang))
    }

    /// Where one signs in and out.
    pub fn door(&self) -> Option<Door> {
        self.frame.door
    }

    /// The page where one signs in and then comes back to this one.
    pub fn sign_in(&self) -> String {
        let Some(door) = self.frame.door else { return self.href("/") };
        let place = self.href(door.sign_in);
        if [door.sign_in, door.sign_up].contains(&self.path.as_str()) {
            return place;
        }
        let here = with_query(format!("/{}{}", self.lang, self.path), &self.query);
        format!("{place}?next={}", encode(&here))
    }

    /// The entries of the navigation that the actor may open.
    pub fn nav(&self) -> impl Iterator<Item = &NavEntry> {
        self.frame.nav.iter().filter(|entry| self.nav.contains(&entry.path))
    }

    /// The links of the footer that the actor may open.
    pub fn footer(&self) -> impl Iterator<Item = &NavEntry> {
        self.frame.footer.iter().filter(|entry| self.nav.contains(&entry.path))
    }

    /// The words of an entry of the navigation.
    pub fn label(&self, entry: &NavEntry) -> String {
        (entry.label)(self.lang)
    }

    /// All six languages with the address of this page in each.
    pub fn languages(&self) -> Vec<(Lang, String)> {
        Lang::ALL.map(|lang| (lang, with_query(format!("/{lang}{}", self.path), &self.query))).to_vec()
    }

    /// The one whole address of this page in a language, without its query.
    pub fn url(&self, lang: impl Borrow<Lang>) -> String {
        let lang = lang.borrow();
        format!("{}/{lang}{}", self.base_url, self.path)
    }

    /// The title with the service's name, for the head.
    pub fn full_title(&self) -> String {
        let site = self.site_name();
        if self.title.is_empty() || self.title == site { site.to_owned() } else { format!("{} – {site}", self.title) }
    }

    /// The address of a static file with its hash.
    pub fn asset(&self, name: &str) -> String {
        assets::url(name)
    }

    /// The name of a language in the reader's language.
    pub fn language(&self, lang: impl Borrow<Lang>) -> String {
        match lang.borrow() {
            Lang::Ar => self.words.language_ar(),
            Lang::Zh => self.words.language_zh(),
            Lang::En => self.words.language_en(),
            Lang::Fr => self.words.language_fr(),
            Lang::Ru => self.words.language_ru(),
            Lang::Es => self.words.language_es(),
        }
    }

    /// How a version of a text came to be, in words.
    pub fn state(&self, state: impl Borrow<language::State>) -> String {
        match state.borrow() {
            language::State::Original => self.words.state_original(),
            language::State::Translated => self.words.state_translated(),
            language::State::Revised => self.words.state_revised(),
            language::State::Stale => self.words.state_stale(),
        }
    }
}

fn with_query(path: String, query: &str) -> String {
    if query.is_empty() { path } else { format!("{path}?{query}") }
}
