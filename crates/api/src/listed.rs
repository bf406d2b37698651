//! Answers: a page of a list with the address of the next one, in the body and as a `Link` (RFC 8288); or one record.

use axum::{
    http::{HeaderValue, StatusCode, header},
    response::Response,
};
use groups::store::Walk;
use kit::web::{self, Answer, Error};
use serde::Serialize;

use crate::asked::Asked;

/// A page of a list.
#[derive(Serialize)]
struct Page<'a, T> {
    items: &'a [T],
    total: i64,
    next: Option<&'a str>,
}

/// One record, in the language asked for where there is a choice.
pub(crate) fn one(record: &impl Serialize) -> Answer {
    with_status(StatusCode::OK, record)
}

/// The same with another status.
pub(crate) fn with_status(status: StatusCode, record: &impl Serialize) -> Answer {
    let mut answer = web::json(record)?;
    *answer.status_mut() = status;
    answer.headers_mut().insert(header::VARY, HeaderValue::from_static("Accept-Language, Authorization, Cookie"));
    Ok(answer)
}

/// A page of a walk through a list.
pub(crate) fn walked<R, T: Serialize>(asked: &Asked<'_>, walk: Walk<R>, form: impl FnMut(R) -> T) -> Answer {
    let next = walk.next.map(|place| asked.next(&place));
    page(&walk.rows.into_iter().map(form).collect::<Vec<_>>(), walk.total, next)
}

/// A page of rows that are all at hand, in their order. A cursor names the row after which it begins.
pub(crate) fn all<R, T: Serialize>(
    asked: &Asked<'_>,
    rows: Vec<R>,
    id: impl Fn(&R) -> String,
    form: impl FnMut(R) -> T,
) -> Answer {
    let (rows, total, next) = cut(asked, rows, id)?;
    page(&rows.into_iter().map(form).collect::<Vec<_>>(), total, next)
}

/// The rows of the page asked for, how many rows there are in all, and the address of the next page.
pub(crate) fn cut<R>(
    asked: &Asked<'_>,
    rows: Vec<R>,
    id: impl Fn(&R) -> String,
) -> Result<(Vec<R>, i64, Option<String>), Error> {
    let total = rows.len();
    let first = match asked.after::<String>()? {
        None => 0,
        Some(after) => rows.iter().position(|row| id(row) == after).ok_or_else(|| asked.lost())? + 1,
    };
    let limit = usize::try_from(asked.limit).unwrap_or(usize::MAX);
    let rows: Vec<R> = rows.into_iter().skip(first).take(limit).collect();
    let is_last = first + rows.len() >= total;
    let next = rows.last().filter(|_| !is_last).map(|row| asked.next(&id(row)));
    Ok((rows, i64::try_from(total).unwrap_or(i64::MAX), next))
}

/// A page of a list.
pub(crate) fn page<T: Serialize>(items: &[T], total: i64, next: Option<String>) -> Answer {
    let answer = one(&Page { items, total, next: next.as_deref() })?;
    match next {
        None => Ok(answer),
        Some(next) => linked(answer, &next),
    }
}

fn linked(mut answer: Response, next: &str) -> Answer {
    let link = HeaderValue::from_str(&format!("<{next}>; rel=\"next\"")).map_err(Error::internal)?;
    answer.headers_mut().insert(header::LINK, link);
    Ok(answer)
}
