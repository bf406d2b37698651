//! Near-duplicates: which of the entries already known a new one looks like, and in what.
//!
//! Nothing here decides anything: it lists candidates with what is alike, for a person to look at. It knows nothing of
//! what the entries are, and keeps no text: a [`Sketch`] of some 1.2 kB stands for an entry and can be stored beside
//! it.
//!
//! ```
//! use language::Lang;
//! use likeness::{Collection, Entry, Likeness, Sketch, shared};
//!
//! let known = "The project connects 400 rural schools in Kenya to the internet by fibre, trains 1,200 teachers and \
//!              gives every school a library of open textbooks.";
//! let first = Entry {
//!     lang: Some(Lang::En),
//!     title: "Fibre for rural schools",
//!     body: known,
//!     organisation: "Ministry of ICT",
//!     concepts: vec!["broadband", "primary school"],
//! };
//! let mut collection = Collection::new();
//! let stored: Vec<u8> = Sketch::of(&first).to_bytes();
//! collection.insert("K7M2Q/en", Sketch::from_bytes(&stored).expect("written by this version"));
//!
//! // While a title is typed.
//! assert_eq!(collection.titled("Fiber for rural schools", "", 5)[0].id, "K7M2Q/en");
//!
//! // Before it is sent.
//! let again = "In Kenya the project connects 400 rural schools to the internet by fibre and trains 1,200 teachers.";
//! let alike = collection.alike(&Entry { body: again, organisation: "MINISTRY OF ICT", ..first.clone() }, 5);
//! let candidate = &alike.wordings[0];
//! assert_eq!((candidate.likeness, candidate.has_same_organisation), (Likeness::Wording, true));
//! assert_eq!((&candidate.numbers[..], &candidate.names[..]), (&["1200".into(), "400".into()][..], &["kenya".into()][..]));
//! let (passages, share) = shared(again, known);
//! assert_eq!(&again[passages[0].one.clone()], "the project connects 400 rural schools");
//! assert!(share > 0.6);
//!
//! // In another language, by concepts, numbers and names; listed apart.
//! let french = "Le projet relie 400 écoles rurales du Kenya à Internet par la fibre et forme 1 200 enseignants.";
//! let alike = collection.alike(&Entry { lang: Some(Lang::Fr), body: french, ..first.clone() }, 5);
//! assert_eq!(alike.versions[0].concepts, ["broadband", "primary school"]);
//! ```
//!
//! # How
//!
//! Character 5-grams of the folded text become a MinHash of 192 numbers; 64 bands of three find who shares a good part
//! of them (locality-sensitive hashing), and the cosine of the words, rare ones weighing more, confirms it. Numbers and
//! names tell a copy from a sister project written by the same template. Concepts are names that the caller finds in
//! the text, the same for every language.
//!
//! # What it promises
//!
//! - Any text gives an answer, in time linear in its length (of which the first 64 kB count) and with a fixed bound on
//!   how many entries are looked at.
//! - The sketch of a text is the same on every machine; one of another version is refused, never misread.
//! - Folding is that of the search: case, accents, Arabic letter forms and punctuation do not count.
//!
//! `cargo run --release -p likeness --example measure -- --data DIR` prints how well and how fast.

mod bands;
mod candidate;
mod collection;
mod compare;
mod hash;
mod minhash;
mod shared;
mod signs;
mod sketch;
mod titles;
mod words;

pub use candidate::{Alike, Candidate, Likeness};
pub use collection::{Collection, SHOWN, SHOWN_TITLE, SHOWN_TITLE_OF_SAME, SHOWN_VERSION, SHOWN_VERSION_OF_KIN};
pub use shared::{Shared, shared};
pub use sketch::{Entry, Sketch};
