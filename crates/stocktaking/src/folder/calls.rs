//! Calls as a readable file: `calls.jsonl`, one call on each line, with the projects that answer it. Whose editors were reminded of its
//! end stays in the record.

use std::path::Path;

use jiff::civil::Date;
use kit::db::Db;
use language::Text;
use serde::{Deserialize, Serialize};

use super::{Failure, Lines, lines};
use crate::{
    calls::call::{Call, Extension, Terms, Withdrawal},
    store::calls::{
        self as kept,
        answers::{self, Answer},
    },
};

/// The name of the file.
const NAME: &str = "calls.jsonl";

/// A call on a line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    number: String,
    terms: Terms,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    extensions: Vec<Extension>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    announced: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    withdrawn: Option<Withdrawn>,
    made: String,
    changed: String,
    version: i64,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    answers: Vec<Answered>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Withdrawn {
    at: String,
    why: Text,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    project: String,
    by: String,
    named: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    answered: Option<String>,
}

/// Writes all calls. Returns how many; there is no file where there is none.
///
/// # Errors
/// Where the file cannot be written or the database does not answer.
pub async fn write(db: &Db, folder: &Path) -> Result<usize, Failure> {
    let mut calls = kept::all(db).await?;
    calls.sort_by(|a, b| a.made.cmp(&b.made).then_with(|| a.number.cmp(&b.number)));
    if calls.is_empty() {
        return Ok(0);
    }
    let (count, mut file) = (calls.len(), Lines::create(folder, NAME)?);
    for call in calls {
        let own = answers::of_call(db, &call.number).await?;
        file.add(&Line::of(call, own))?;
    }
    file.end()?;
    Ok(count)
}

/// The calls of a folder with their answers, to be put in by [`put_in`]; none where it has no such file.
///
/// # Errors
/// Where the file cannot be read or a line is no call.
pub fn read(folder: &Path) -> Result<Vec<(Call, Vec<Answer>)>, Failure> {
    lines(folder, NAME, Line::call)
}

/// Puts calls in, after their projects. Returns how many calls were new, and how many answers.
///
/// # Errors
/// Where the database is not available.
pub async fn put_in(db: &Db, actor: &str, calls: Vec<(Call, Vec<Answer>)>) -> kit::db::Result<(usize, usize)> {
    let (calls, all): (Vec<Call>, Vec<Vec<Answer>>) = calls.into_iter().unzip();
    let added = kept::put_in(db, actor, calls).await?;
    Ok((added, answers::put_in(db, all.into_iter().flatten().collect()).await?))
}

impl Line {
    fn of(call: Call, all: Vec<Answer>) -> Line {
        let Call { number, terms, extensions, announced, withdrawn, made, changed, version } = call;
        let answered = |one: Answer| Answered {
            project: one.project,
            by: one.by_account,
            named: one.named_at,
            answered: one.answered_at,
        };
        Line {
            number,
            terms,
            extensions,
            announced,
            withdrawn: withdrawn.map(|Withdrawal { at, why }| Withdrawn { at, why }),
            made,
            changed,
            version,
            answers: all.into_iter().map(answered).collect(),
        }
    }

    fn call(self) -> Result<(Call, Vec<Answer>), String> {
        let Line { number, terms, extensions, announced, withdrawn, made, changed, version, answers } = self;
        let is_number = |part: &str| part.parse::<i64>().is_ok_and(|part| part > 0);
        if !number.split_once('-').is_some_and(|(year, place)| is_number(year) && is_number(place)) {
            return Err(format!("“{number}” is no number of a call"));
        }
        let after: Option<Date> = extensions.iter().map(|one| one.before).max();
        if terms.closes < terms.opens || after.is_some_and(|before| terms.closes <= before) {
            return Err("its last day is before its first, or before an earlier last day".to_owned());
        }
        let answer = |one: Answered| Answer {
            call: number.clone(),
            project: one.project,
            by_account: one.by,
            named_at: one.named,
            answered_at: one.answered,
        };
        let answers = answers.into_iter().map(answer).collect();
        let withdrawn = withdrawn.map(|Withdrawn { at, why }| Withdrawal { at, why });
        Ok((Call { number, terms, extensions, announced, withdrawn, made, changed, version }, answers))
    }
}
