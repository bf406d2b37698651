//! Atom feeds: what is new, newest first, each entry with its own permanent id, a date and an author.

use atom_syndication::{Category, Content, Entry, Feed as Atom, FixedDateTime, Link, Person, Text, WriteConfig};
use language::Lang;

use super::{Answer, Format, failed};
use crate::clock;

/// A feed.
#[derive(Clone, Debug)]
pub struct Feed {
    /// Its title.
    pub title: String,
    /// Its language.
    pub lang: Lang,
    /// The whole address of the page that it follows; also its id.
    pub page_url: String,
    /// The whole address of the feed itself.
    pub feed_url: String,
    /// Who publishes it; the author of entries that name none.
    pub author: String,
    /// When it was last changed if it has no entries.
    pub updated: jiff::Timestamp,
    /// What is new, newest first.
    pub entries: Vec<FeedEntry>,
}

/// An entry of a feed.
#[derive(Clone, Debug)]
pub struct FeedEntry {
    /// The whole permanent address of the record; also its id.
    pub url: String,
    /// Its title.
    pub title: String,
    /// What it says, as plain text.
    pub summary: String,
    /// When it was last changed.
    pub updated: jiff::Timestamp,
    /// Who is behind it, where not the publisher.
    pub author: Option<String>,
    /// Codes with words by which a reader can sort.
    pub categories: Vec<(String, String)>,
}

impl Feed {
    /// The feed as an answer.
    pub fn answer(&self) -> Answer {
        let updated = self.entries.iter().map(|entry| entry.updated).max().unwrap_or(self.updated);
        let mut feed = Atom {
            title: Text::plain(self.title.clone()),
            id: self.page_url.clone(),
            updated: date(updated)?,
            lang: Some(self.lang.code().to_owned()),
            ..Atom::default()
        };
        feed.set_authors(vec![person(&self.author)]);
        feed.set_links(vec![
            link("alternate", &self.page_url, "text/html"),
            link("self", &self.feed_url, "application/atom+xml"),
        ]);
        feed.set_entries(self.entries.iter().map(|entry| self.entry(entry)).collect::<Result<Vec<_>, _>>()?);
        let bytes =
            feed.write_with_config(Vec::new(), WriteConfig { write_document_declaration: true, indent_size: Some(1) });
        super::answer(Format::Atom, "feed", bytes.map_err(failed)?)
    }

    fn entry(&self, entry: &FeedEntry) -> Result<Entry, crate::web::Error> {
        let mut written = Entry {
            title: Text::plain(entry.title.clone()),
            id: entry.url.clone(),
            updated: date(entry.updated)?,
            ..Entry::default()
        };
        written.set_authors(vec![person(entry.author.as_ref().unwrap_or(&self.author))]);
        written.set_links(vec![link("alternate", &entry.url, "text/html")]);
        let content =
            Content { value: Some(entry.summary.clone()), content_type: Some("text".to_owned()), ..Content::default() };
        written.set_content(content);
        let category = |(term, label): &(String, String)| Category {
            term: term.clone(),
            scheme: None,
            label: Some(label.clone()),
        };
        written.set_categories(entry.categories.iter().map(category).collect::<Vec<_>>());
        Ok(written)
    }
}

fn person(name: &str) -> Person {
    Person { name: name.to_owned(), ..Person::default() }
}

fn link(rel: &str, href: &str, media_type: &str) -> Link {
    Link { href: href.to_owned(), rel: rel.to_owned(), mime_type: Some(media_type.to_owned()), ..Link::default() }
}

fn date(at: jiff::Timestamp) -> Result<FixedDateTime, crate::web::Error> {
    clock::iso(at).parse().map_err(|_| crate::web::Error::internal(anyhow::anyhow!("{at} is no date for a feed")))
}
