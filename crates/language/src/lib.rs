//! The six languages of the United Nations as the platform uses them: which there are and how they are written
//! ([`Lang`]), a value that exists in several of them ([`Text`]), messages ([`Messages`]), dates, numbers, lists,
//! sorting, and the folding of letters for search. It knows nothing of pages or databases.

mod arg;
mod bidi;
mod dates;
mod fold;
mod formats;
mod lang;
mod messages;
mod plural;
mod text;

pub use arg::Arg;
pub use bidi::{isolate, strip_isolates};
pub use dates::{date, date_range, month, partial_date, year_month};
pub use fold::fold;
pub use formats::{compare, list, number, sort_key};
pub use lang::{Direction, Lang, UnknownLang};
pub use messages::Messages;
pub use text::{Shown, State, Text, Version};
