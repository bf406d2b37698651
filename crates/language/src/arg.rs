//! What may stand for a variable of a message: words, or a number that the message can count by.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::{Lang, plural};

/// A value for a variable of a message. Numbers choose plural forms and are grouped as the language groups them;
/// words are shown as they are. Give a year, or a number that is a name, as words, so that it is not grouped.
#[derive(Clone, Debug, PartialEq)]
pub struct Arg(Value);

#[derive(Clone, Debug, PartialEq)]
enum Value {
    Words(String),
    Number(f64),
}

impl Arg {
    /// The value as Fluent takes it in a message of `lang`.
    pub(crate) fn as_fluent(&self, lang: Lang) -> FluentValue<'_> {
        match &self.0 {
            Value::Words(words) => FluentValue::from(words.as_str()),
            Value::Number(number) => FluentValue::Number(plural::counted(lang, *number)),
        }
    }
}

impl From<&str> for Arg {
    fn from(words: &str) -> Arg {
        Arg(Value::Words(words.to_owned()))
    }
}

impl From<String> for Arg {
    fn from(words: String) -> Arg {
        Arg(Value::Words(words))
    }
}

impl From<&String> for Arg {
    fn from(words: &String) -> Arg {
        Arg::from(words.as_str())
    }
}

impl From<&&str> for Arg {
    fn from(words: &&str) -> Arg {
        Arg::from(*words)
    }
}

impl From<Cow<'_, str>> for Arg {
    fn from(words: Cow<'_, str>) -> Arg {
        Arg::from(words.into_owned())
    }
}

impl From<crate::Shown<'_>> for Arg {
    fn from(shown: crate::Shown<'_>) -> Arg {
        Arg::from(shown.text)
    }
}

/// Counts stay far below 2^53, up to which a float holds every whole number.
macro_rules! from_numbers {
    ($($number:ty),*) => {$(
        impl From<$number> for Arg {
            fn from(number: $number) -> Arg {
                Arg(Value::Number(number as f64))
            }
        }

        impl From<&$number> for Arg {
            fn from(number: &$number) -> Arg {
                Arg::from(*number)
            }
        }
    )*};
}

from_numbers!(i8, i16, i32, i64, isize, u8, u16, u32, u64, usize, f32, f64);
