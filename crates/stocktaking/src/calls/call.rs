//! A call: what is asked for, from which day to which, and how it stands on a day. Rules only; the day comes as an argument.

use std::{fmt, str::FromStr};

use jiff::{Timestamp, civil::Date};
use language::{Lang, State as Made, Text};
use serde::{Deserialize, Serialize};
use vocabulary::Topic;

use crate::project::Content;

/// The longest title, in characters.
pub const LONGEST_TITLE: usize = 200;
/// The longest text, in characters.
pub const LONGEST_TEXT: usize = 6_000;
/// The longest reason, in characters.
pub const LONGEST_REASON: usize = 300;
/// How many days before the end those who still write for a call are reminded, the last first.
pub const MARKS: [i64; 2] = [2, 7];

/// What is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CallKind {
    /// New and updated entries of the Stocktaking.
    Entries,
    /// Projects to be shown as success stories.
    Stories,
}

/// How a call stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// It is still written; only those who make calls see it.
    Draft,
    /// Everybody can read it; it opens later.
    Announced,
    /// It takes answers.
    Open,
    /// Its last day is over.
    Closed,
    /// It was withdrawn.
    Withdrawn,
}

/// What those who make calls do with one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CallAct {
    /// Show it to everybody; it takes answers from its first day on.
    Announce,
    /// Withdraw it.
    Withdraw,
    /// Put it back to where it was.
    Restore,
}

/// A text that names no kind, stage or act.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is nothing of a call")]
pub struct Unknown(pub String);

/// A call.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// Its number, which is also its address: `2018-1`.
    pub number: String,
    /// What it says.
    pub terms: Terms,
    /// The closing days that were before the present one, the first first.
    pub extensions: Vec<Extension>,
    /// When everybody could read it; none before.
    pub announced: Option<String>,
    /// When and why it was withdrawn, where it was.
    pub withdrawn: Option<Withdrawal>,
    /// When it was made, UTC with milliseconds.
    pub made: String,
    /// When it was last changed.
    pub changed: String,
    /// How often it was changed; a form that saw an earlier version is refused.
    pub version: i64,
}

/// What a call says.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Terms {
    /// What it asks for.
    pub kind: CallKind,
    /// Its title.
    pub title: Text,
    /// What is asked, of whom, how and for what; paragraphs are lines.
    pub words: Text,
    /// The first day on which it takes answers.
    pub opens: Date,
    /// The last, until midnight in Geneva.
    pub closes: Date,
    /// What it is limited to.
    #[serde(default)]
    pub scope: CallScope,
}

/// What a call is limited to; for what nothing is named, to nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct CallScope {
    /// Action lines, by their codes.
    pub lines: Vec<String>,
    /// Regions of the Telecommunication Development Bureau, by their codes.
    pub regions: Vec<String>,
    /// Sustainable Development Goals, by their codes.
    pub goals: Vec<String>,
}

/// A closing day that was moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Extension {
    /// The day before.
    pub before: Date,
    /// When it was moved, UTC with milliseconds.
    pub at: String,
}

/// That a call was withdrawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Withdrawal {
    /// When, UTC with milliseconds.
    pub at: String,
    /// Why.
    pub why: Text,
}

/// The day of a time in Geneva, where the days of calls end.
pub fn geneva(at: Timestamp) -> Date {
    kit::clock::day(at, "Europe/Zurich")
}

impl Call {
    /// How it stands on a day.
    pub fn stage(&self, today: Date) -> Stage {
        match (&self.withdrawn, &self.announced) {
            (Some(_), _) => Stage::Withdrawn,
            (None, None) => Stage::Draft,
            (None, Some(_)) if today < self.terms.opens => Stage::Announced,
            (None, Some(_)) if today <= self.terms.closes => Stage::Open,
            (None, Some(_)) => Stage::Closed,
        }
    }

    /// Whether everybody can read it: what was announced stays to be read.
    pub fn is_public(&self) -> bool {
        self.announced.is_some()
    }

    /// How many days are left until its last one; 0 on that day, less than 0 after it.
    pub fn days_left(&self, today: Date) -> i64 {
        days(today, self.terms.closes)
    }

    /// The mark that the days left have reached, at which those who still write are reminded.
    pub fn mark(&self, today: Date) -> Option<i64> {
        let left = self.days_left(today);
        MARKS.into_iter().find(|mark| (0..=*mark).contains(&left)).filter(|_| self.stage(today) == Stage::Open)
    }

    /// The closing day that was said first.
    pub fn closed_first(&self) -> Date {
        self.extensions.first().map_or(self.terms.closes, |first| first.before)
    }

    /// Whether those who make calls may do something with it on a day.
    pub fn may(&self, act: CallAct, today: Date) -> bool {
        matches!(
            (act, self.stage(today)),
            (CallAct::Announce, Stage::Draft)
                | (CallAct::Withdraw, Stage::Draft | Stage::Announced | Stage::Open)
                | (CallAct::Restore, Stage::Withdrawn)
        )
    }

    /// Whether its end may be moved on a day.
    pub fn may_extend(&self, today: Date) -> bool {
        matches!(self.stage(today), Stage::Announced | Stage::Open | Stage::Closed)
    }

    /// The subject of its journal: what nobody else may know yet stands elsewhere.
    pub fn subject(&self) -> String {
        subject(&self.number, self.is_public())
    }
}

/// The subject of the journal of a call.
pub fn subject(number: &str, is_public: bool) -> String {
    format!("{}/{number}", if is_public { "call" } else { "draft-call" })
}

/// How many days there are from one to another.
pub fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

impl CallScope {
    /// Whether it limits nothing.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty() && self.regions.is_empty() && self.goals.is_empty()
    }

    /// Its parts: the field of a form, the facet of the register, and the codes.
    pub fn parts(&self) -> [(&'static str, &'static str, &[String]); 3] {
        [("lines", "line", &self.lines), ("regions", "region", &self.regions), ("goals", "goal", &self.goals)]
    }

    /// Takes up into what a project says the parts of the scope that its editor chose.
    pub fn take_up(&self, content: &mut Content, is_chosen: impl Fn(&str, &str) -> bool) {
        let topics = [("lines", &self.lines), ("goals", &self.goals)];
        for (field, codes) in topics {
            let chosen =
                codes.iter().filter(|code| is_chosen(field, code)).filter_map(|code| code.parse::<Topic>().ok());
            content.topics.extend(chosen);
        }
        content.topics.sort();
        content.topics.dedup();
        let regions = self.regions.iter().filter(|code| is_chosen("regions", code) && !content.regions.contains(code));
        let regions: Vec<String> = regions.cloned().collect();
        content.regions.extend(regions);
    }
}

/// A text made of what was typed in some languages. What was there keeps how it came to be where it says the same; where the
/// original says something else, versions that say the same as before may no longer be true to it.
pub fn written(before: Option<&Text>, typed: &[(Lang, String)], preferred: Lang) -> Option<Text> {
    let has = |lang: Lang| typed.iter().any(|(one, _)| *one == lang);
    let known = before.map(Text::original).filter(|lang| has(*lang));
    let original = known.or(has(preferred).then_some(preferred)).or(typed.first().map(|(lang, _)| *lang))?;
    let own = typed.iter().find(|(lang, _)| *lang == original).map(|(_, text)| text.clone())?;
    let is_other = before.and_then(|text| text.version(original)).is_some_and(|version| version.text != own);
    let others = typed.iter().filter(|(lang, _)| *lang != original);
    Some(others.fold(Text::new(original, own), |text, (lang, words)| {
        let same = before.and_then(|text| text.version(*lang)).filter(|version| version.text == *words);
        let state = match same {
            Some(_) if is_other => Made::Stale,
            Some(version) if version.state != Made::Original => version.state,
            _ => Made::Revised,
        };
        text.with(*lang, words, state)
    }))
}

macro_rules! by_code {
    ($name:ident { $($variant:ident = $code:literal,)+ }) => {
        impl $name {
            /// All of them.
            pub const ALL: &'static [$name] = &[$($name::$variant),+];

            /// Its code.
            pub const fn code(self) -> &'static str {
                match self { $($name::$variant => $code),+ }
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.code())
            }
        }

        impl FromStr for $name {
            type Err = Unknown;

            fn from_str(code: &str) -> Result<$name, Unknown> {
                $name::ALL.iter().find(|one| one.code() == code).copied().ok_or_else(|| Unknown(code.to_owned()))
            }
        }
    };
}

by_code!(CallKind { Entries = "entries", Stories = "stories", });
by_code!(Stage {
    Draft = "draft",
    Announced = "announced",
    Open = "open",
    Closed = "closed",
    Withdrawn = "withdrawn",
});
by_code!(CallAct { Announce = "announce", Withdraw = "withdraw", Restore = "restore", });

#[cfg(test)]
mod tests;
