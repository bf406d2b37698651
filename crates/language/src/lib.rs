//! The six languages of the United Nations as the platform uses them: which there are and how they are written
//! ([`Lang`]), a value that exists in several of them ([`Text`]). It knows nothing of pages or databases.

mod lang;
mod text;

pub use lang::{Direction, Lang, UnknownLang};
pub use text::{Shown, State, Text, Version};
