//! Full-text search in the six languages of the United Nations.
//!
//! An [`Index`] in a folder holds documents given as plain values: an id, titles and bodies in any of the languages,
//! values of named facets, numbers and keys to sort by, and whether everybody may find it. The crate knows nothing of
//! what they are about, nor of a database: whoever has one writes batches and says up to which position of its journal
//! the index has got; on opening, the index says where to go on, or that it must be filled anew.
//!
//! ```
//! use language::Lang;
//! use search::{Cause, Document, Index, Layout, Query, Sort, State};
//!
//! # fn main() -> Result<(), search::Error> {
//! # let folder = std::env::temp_dir().join(format!("search-doc-{}", std::process::id()));
//! let layout = Layout::new().facet("line").facet("goal").number("date").text("title");
//! let (index, state) = Index::open(&folder, &layout)?;
//! assert_eq!(state, State::Rebuild(Cause::New));
//!
//! // Put everything in, up to position 17 of the journal.
//! let mut batch = index.batch()?;
//! batch.clear()?;
//! batch.replace(
//!     &Document::new("K7M2Q")
//!         .version(Lang::En, "Fibre for rural schools", "The project connects 400 schools to the internet.")
//!         .version(Lang::Ar, "الألياف للمدارس الريفية", "يوصل المشروع 400 مدرسة بالإنترنت.")
//!         .facet("line", "C2")
//!         .facet("goal", "4")
//!         .facet("goal", "9")
//!         .number("date", 20_260_401)
//!         .text("title", &language::sort_key(Lang::En, "Fibre for rural schools")),
//! )?;
//! batch.commit(17)?;
//!
//! // Ask for it with a word of another form, in either language.
//! let query = Query::new("connected school").filter("goal", ["4"]).sort(Sort::Falling("date".into()));
//! let answer = index.search(&query)?;
//! assert_eq!((answer.total, answer.hits[0].id.as_str()), (1, "K7M2Q"));
//! let passage = &answer.hits[0].passage;
//! let marked: Vec<&str> = passage.marks.iter().map(|bytes| &passage.text[bytes.clone()]).collect();
//! assert_eq!(marked, ["connects", "schools"]);
//! assert_eq!(answer.counts[1].values.len(), 2, "goals 4 and 9: what choosing another would give");
//! assert_eq!(index.search(&Query::new("والمدارس").reader(Lang::Ar))?.total, 1);
//! assert_eq!(index.search(&Query::new("shcools"))?.corrections[0].used, ["schools"]);
//!
//! // Another program later: nothing to do but follow the journal from where the index has got.
//! drop(index);
//! assert_eq!(Index::open(&folder, &layout)?.1, State::Reached(17));
//! # std::fs::remove_dir_all(&folder)?;
//! # Ok(())
//! # }
//! ```
//!
//! # How words are found
//!
//! Each language has its rules: stems (English, French, Russian and Spanish by Snowball, Arabic by light stemming),
//! accents and letter forms folded, British and American spellings alike, the Arabic article and particles taken off,
//! pairs of Han characters and single ones, `e-health` also as `ehealth`. A query is looked for in all six languages
//! unless it names some. All words must be there; a word that no document has is corrected by the collection's own
//! words (one mistake from four letters on, two from eight), and the answer says so.
//!
//! # What it promises
//!
//! - A search reads one commit and nothing of the next; a batch is seen as a whole or not at all.
//! - Nothing in a query makes it fail or take unbounded time: see [`limits`] and [`Refusal`]. There is no clock in
//!   here; whoever needs a deadline for a whole request sets it outside.
//! - Hidden documents show in nothing, unless a query asks for them: their words are kept in fields of their own, so that
//!   no total, correction or unknown word depends on what somebody may not see.
//! - One process writes to a folder at a time. What is in it may be thrown away at any time.
//!
//! `cargo run --release -p search --example rate` prints how fast it is, beside the engine alone.
//!
//! # The engine
//!
//! Tantivy, which lives only here; none of its types are seen from outside. Of its features only the mapping of files
//! into memory and LZ4 (for the texts that passages are cut from) are on: stemmers are called directly, since stems must
//! be made before accents are folded; stop words are our own matter, since they must stay in the index for phrases;
//! Zstandard would add a C library for a gain that nobody sees. Counts come from sets of bits in memory, not from the
//! engine's aggregations: they take the same time for one hit and for all.

mod arabic;
mod batch;
mod bits;
mod document;
mod error;
mod forms;
mod index;
pub mod limits;
mod little;
mod measure;
mod parse;
mod passage;
mod plan;
mod query;
mod ranks;
mod run;
mod schema;
mod similar;
mod snapshot;
mod spelling;
mod table;
mod tokens;
mod words;

pub use batch::Batch;
pub use document::{Document, Layout, Version};
pub use error::Error;
pub use index::{Cause, Index, State};
pub use query::{Answer, Correction, FacetCounts, Hit, Passage, Query, Refusal, Sort, ValueCount};
