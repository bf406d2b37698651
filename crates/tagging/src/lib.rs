//! Says which action lines, goals and targets a text in any of six languages speaks of, how sure that is, and which
//! words say so. Suggestions only: nothing here applies them, keeps a text, or uses a network. What it is made of and
//! where it fails stands in `README.md`.

mod concepts;
mod evidence;
mod features;
mod hash;
mod labels;
mod lexicon;
mod mention;
mod model;
mod reading;
mod stack;
mod suggestion;
mod tagger;
mod targets;
pub mod training;
mod words;

pub use labels::label;
pub use model::Weights;
pub use suggestion::{Basis, Evidence, Suggestion};
pub use tagger::{LINES, SHOWN, Tagger};

/// What the text speaks of, by the weights that ship in this crate. See [`Tagger::suggest`].
pub fn suggest(text: &str) -> Vec<Suggestion> {
    Tagger::shipped().suggest(text)
}
