//! Changes to an index that are written together: what follows the journal makes one for all that is new in it.

use std::{collections::HashSet, sync::MutexGuard};

use tantivy::{IndexWriter, TantivyDocument, Term, query::AllQuery};

use crate::{document::Document, error::Error, index::Index};

/// Changes that become visible together.
pub struct Batch<'a> {
    index: &'a Index,
    writer: MutexGuard<'a, Option<IndexWriter>>,
    /// The ids put in since the index was empty: of any other there is nothing to take out first.
    fresh: Option<HashSet<String>>,
    is_changed: bool,
}

impl<'a> Batch<'a> {
    pub(crate) fn begin(index: &'a Index, writer: MutexGuard<'a, Option<IndexWriter>>) -> Batch<'a> {
        let fresh = index.is_empty().then(HashSet::new);
        Batch { index, writer, fresh, is_changed: false }
    }

    /// Takes everything out: the first step of a rebuild. Searches go on in the old state until the commit.
    ///
    /// # Errors
    /// Where the engine fails.
    pub fn clear(&mut self) -> Result<(), Error> {
        self.is_changed = true;
        self.writer()?.delete_query(Box::new(AllQuery))?;
        self.fresh = Some(HashSet::new());
        Ok(())
    }

    /// Puts a document in, in place of the one with the same id.
    ///
    /// # Errors
    /// Where the document names what the layout lacks or is too large; the batch goes on without it.
    pub fn replace(&mut self, document: &Document) -> Result<(), Error> {
        document.check(&self.index.layout)?;
        let is_new = self.fresh.as_mut().is_some_and(|fresh| fresh.insert(document.id.clone()));
        if !is_new {
            self.delete(&document.id)?;
        }
        self.is_changed = true;
        let made = self.index.engine_document(document)?;
        self.writer()?.add_document(made)?;
        Ok(())
    }

    /// Takes the document with this id out, if there is one.
    ///
    /// # Errors
    /// Where the engine fails.
    pub fn delete(&mut self, id: &str) -> Result<(), Error> {
        self.is_changed = true;
        let term = Term::from_field_text(self.index.fields.id, id);
        self.writer()?.delete_term(term);
        Ok(())
    }

    /// Writes the batch to disk and shows it to searches; the index has then reached this position of the journal.
    ///
    /// # Errors
    /// Where the disk or the engine fails; the index stays as it was.
    pub fn commit(mut self, position: i64) -> Result<(), Error> {
        let mut prepared = self.writer()?.prepare_commit()?;
        prepared.set_payload(&position.to_string());
        prepared.commit()?;
        self.is_changed = false;
        self.index.refresh()
    }

    fn writer(&mut self) -> Result<&mut IndexWriter, Error> {
        self.writer.as_mut().ok_or_else(|| Error::Engine("the batch has lost its writer".to_owned()))
    }
}

impl Drop for Batch<'_> {
    fn drop(&mut self) {
        let failed = self.is_changed && self.writer.as_mut().is_some_and(|writer| writer.rollback().is_err());
        if failed {
            // A writer that cannot go back is not used again; the next batch opens another.
            *self.writer = None;
        }
    }
}

impl Index {
    fn engine_document(&self, document: &Document) -> Result<TantivyDocument, Error> {
        let fields = &self.fields;
        let mut made = TantivyDocument::new();
        made.add_text(fields.id, &document.id);
        made.add_bool(fields.visible, !document.is_hidden);
        let texts = serde_json::to_vec(&document.versions).map_err(|fault| Error::Engine(fault.to_string()))?;
        made.add_bytes(fields.texts, &texts);
        for version in &document.versions {
            if document.is_hidden {
                let [title, body] = fields.hidden(version.lang);
                made.add_text(title, &version.title);
                made.add_text(body, &version.body);
                continue;
            }
            let [title, body] = fields.open(version.lang);
            for (field, text) in [(title, &version.title), (body, &version.body)] {
                made.add_text(field, text);
                made.add_text(fields.words, text);
            }
        }
        for (lang, words) in &document.keywords {
            if document.is_hidden {
                made.add_text(fields.hidden(*lang)[1], words);
                continue;
            }
            made.add_text(fields.open(*lang)[1], words);
            made.add_text(fields.words, words);
        }
        let layout = &self.layout;
        let facets = document.facets.iter();
        for (place, value) in facets.filter_map(|(name, value)| Some((layout.facet_place(name)?, value))) {
            made.add_text(fields.facets[place], value);
        }
        let numbers = document.numbers.iter();
        for (place, number) in numbers.filter_map(|(name, number)| Some((layout.sort_place(name)?, number))) {
            made.add_i64(fields.sorts[place], *number);
        }
        for (place, key) in document.keys.iter().filter_map(|(name, key)| Some((layout.sort_place(name)?, key))) {
            made.add_bytes(fields.sorts[place], key);
        }
        Ok(made)
    }
}
