//! An index in a folder: opening it, following a journal into it in batches, and asking it. What an index holds can be
//! made again from the documents at any time, so a folder that does not fit is thrown away, never repaired.

use std::{
    fs,
    path::Path,
    sync::{Arc, Mutex, PoisonError, RwLock},
};

use tantivy::{
    IndexReader, IndexSettings, IndexWriter, ReloadPolicy, directory::MmapDirectory, indexer::LogMergePolicy,
    store::Compressor,
};

use crate::{
    batch::Batch,
    document::Layout,
    error::Error,
    schema::{self, Fields},
    snapshot::Snapshot,
};

/// Two threads write; more would make more segments than they save time.
const THREADS: usize = 2;
/// The bytes that a batch may hold in memory before it writes.
const MEMORY: usize = 192 << 20;
/// So many segments of about one size become one.
const SEGMENTS: usize = 4;
const FOLDER: &str = "index-";

/// A full-text index.
pub struct Index {
    pub(crate) layout: Layout,
    pub(crate) fields: Fields,
    engine: tantivy::Index,
    reader: IndexReader,
    writer: Mutex<Option<IndexWriter>>,
    snapshot: RwLock<Arc<Snapshot>>,
    /// Held while a snapshot is read, so that an older one never takes the place of a newer.
    refreshing: Mutex<()>,
}

/// What was found on opening.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// The index holds everything up to this position of the journal; go on from there.
    Reached(i64),
    /// The index is empty and all documents are to be put in.
    Rebuild(Cause),
}

/// Why an index is empty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// There was none.
    New,
    /// The one that was there had another layout, other fields, or other rules for words.
    Changed,
    /// The one that was there could not be read.
    Damaged,
}

impl Index {
    /// Opens the index in a folder, which is made if need be. Nothing else may be in it.
    ///
    /// # Errors
    /// Where the folder cannot be written. What is wrong with an index in it is no error: see [`State`].
    pub fn open(folder: &Path, layout: &Layout) -> Result<(Index, State), Error> {
        let own = format!("{FOLDER}{:016x}", schema::fingerprint(layout));
        fs::create_dir_all(folder)?;
        let mut cause = Cause::New;
        for entry in fs::read_dir(folder)? {
            let path = entry?.path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.starts_with(FOLDER) && name != own {
                cause = Cause::Changed;
                fs::remove_dir_all(&path)?;
            }
        }
        let own = folder.join(own);
        if own.exists() {
            let found = Index::at(&own, layout).and_then(|index| Ok((index.position()?, index)));
            if let Ok((Some(position), index)) = found {
                return Ok((index, State::Reached(position)));
            }
            let was_begun = matches!(found, Ok((None, _)));
            drop(found);
            cause = if was_begun { cause } else { Cause::Damaged };
            fs::remove_dir_all(&own)?;
        }
        fs::create_dir_all(&own)?;
        Ok((Index::at(&own, layout)?, State::Rebuild(cause)))
    }

    /// An empty index in memory, for tests and small collections.
    ///
    /// # Errors
    /// Where the engine refuses the layout.
    pub fn in_memory(layout: &Layout) -> Result<Index, Error> {
        let (schema, _) = schema::build(layout);
        Index::with(tantivy::Index::builder().schema(schema).settings(settings()).create_in_ram()?, layout)
    }

    fn at(folder: &Path, layout: &Layout) -> Result<Index, Error> {
        let (schema, _) = schema::build(layout);
        let folder = MmapDirectory::open(folder).map_err(|fault| Error::Engine(fault.to_string()))?;
        let builder = tantivy::Index::builder().schema(schema).settings(settings());
        Index::with(builder.open_or_create(folder)?, layout)
    }

    fn with(engine: tantivy::Index, layout: &Layout) -> Result<Index, Error> {
        let (_, fields) = schema::build(layout);
        schema::register(&engine);
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let snapshot = Snapshot::read(reader.searcher(), &fields, layout, None)?;
        Ok(Index {
            layout: layout.clone(),
            fields,
            engine,
            reader,
            writer: Mutex::new(None),
            snapshot: RwLock::new(Arc::new(snapshot)),
            refreshing: Mutex::new(()),
        })
    }

    /// The position of the journal that the last commit reached; none before the first.
    ///
    /// # Errors
    /// Where the index cannot be read.
    pub fn position(&self) -> Result<Option<i64>, Error> {
        Ok(self.engine.load_metas()?.payload.and_then(|payload| payload.parse().ok()))
    }

    /// Whether what is on disk is what was written. Reads every file.
    ///
    /// # Errors
    /// Where a file cannot be read.
    pub fn is_sound(&self) -> Result<bool, Error> {
        Ok(self.engine.validate_checksum()?.is_empty())
    }

    /// How many documents can be found, hidden ones included.
    pub fn len(&self) -> u64 {
        self.snapshot().segments.iter().map(|segment| u64::from(segment.alive.len())).sum()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Begins a batch of changes; waits for the one that is being written. Searches see nothing of it before its
    /// commit, and nothing at all when it is dropped.
    ///
    /// # Errors
    /// [`Error::Busy`] where another program writes to the folder.
    pub fn batch(&self) -> Result<Batch<'_>, Error> {
        let mut writer = self.writer.lock().unwrap_or_else(PoisonError::into_inner);
        if writer.is_none() {
            let new: IndexWriter = self.engine.writer_with_num_threads(THREADS, MEMORY)?;
            let mut policy = LogMergePolicy::default();
            policy.set_min_num_segments(SEGMENTS);
            new.set_merge_policy(Box::new(policy));
            *writer = Some(new);
        }
        Ok(Batch::begin(self, writer))
    }

    /// Takes over what the engine has tidied up in the background since the last commit. Worth a call after a large
    /// batch; costs nothing when there is nothing new.
    ///
    /// # Errors
    /// Where the index cannot be read.
    pub fn refresh(&self) -> Result<(), Error> {
        let _alone = self.refreshing.lock().unwrap_or_else(PoisonError::into_inner);
        self.reader.reload()?;
        let (searcher, before) = (self.reader.searcher(), self.snapshot());
        if searcher.generation().segments() == before.searcher.generation().segments() {
            return Ok(());
        }
        let snapshot = Arc::new(Snapshot::read(searcher, &self.fields, &self.layout, Some(&before))?);
        *self.snapshot.write().unwrap_or_else(PoisonError::into_inner) = snapshot;
        Ok(())
    }

    pub(crate) fn snapshot(&self) -> Arc<Snapshot> {
        self.snapshot.read().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

fn settings() -> IndexSettings {
    // Small blocks: a page reads the texts of twenty documents from as many places.
    IndexSettings { docstore_compression: Compressor::Lz4, docstore_blocksize: 4 << 10, ..IndexSettings::default() }
}
