//! Answers to readers who have not signed in, kept ready: the bytes as they were sent, compressed, with their headers, so
//! that the same question costs no statement, no rendering and no compression. Kept are good answers (200) to GET below a
//! language or `/static/`, where the answer depends on nothing but the address and the encoding.
//!
//! Everything kept is good for one position of the journal ([`crate::db::Db::moves`]) and until the minute ends: after a
//! change through this process no reader is answered with the state before it; after one through another process, for a
//! quarter of a second at most; and what depends on the day changes with the day. Nobody who shows a cookie or a token is
//! answered from here, and nothing that was made for them is kept; nor is anything at the door (signing in, one's account), or
//! any answer that says `no-store`.

mod shelf;

use std::sync::{
    Arc, Mutex, PoisonError,
    atomic::{AtomicU64, Ordering},
};

use axum::{
    body::{Body, Bytes, to_bytes},
    extract::{Request, State as Of},
    http::{HeaderMap, Method, StatusCode, header, response},
    middleware::Next,
    response::{IntoResponse, Response},
};
use language::Lang;

use self::shelf::Shelf;
use super::{Actor, Door, Error, State, cache};

/// The longest answer that is kept.
const LONGEST: usize = 1 << 20;

/// Answers kept ready, for one process. Clones are the same cache. A part of the application: without one, every answer is
/// made anew.
#[derive(Clone)]
pub struct PageCache(Arc<Inside>);

struct Inside {
    shelf: Mutex<Shelf>,
    hits: AtomicU64,
    misses: AtomicU64,
}

/// How an answer is packed, as the reader can take it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Packing {
    Brotli,
    Gzip,
    Plain,
}

/// A question: the address with its suffix and query, and the packing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
struct Question {
    address: String,
    packing: Packing,
}

/// What the record and the clock must not have passed for an answer to be good.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Stamp {
    moves: u64,
    minute: i64,
}

/// An answer kept ready.
struct Ready {
    headers: HeaderMap,
    bytes: Bytes,
}

impl PageCache {
    /// An empty cache that holds this many bytes at most.
    pub fn of_bytes(most: usize) -> PageCache {
        let shelf = Mutex::new(Shelf::of_bytes(most));
        PageCache(Arc::new(Inside { shelf, hits: AtomicU64::new(0), misses: AtomicU64::new(0) }))
    }

    /// How many questions were answered from what was ready, and how many answers had to be made for it.
    pub fn hits_and_misses(&self) -> (u64, u64) {
        (self.0.hits.load(Ordering::Relaxed), self.0.misses.load(Ordering::Relaxed))
    }

    /// The bytes held now.
    pub fn bytes(&self) -> usize {
        self.shelf().bytes()
    }

    fn shelf(&self) -> std::sync::MutexGuard<'_, Shelf> {
        self.0.shelf.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Answers from what is ready, or lets the answer be made and keeps it. Many who ask the same at once wait for one answer.
pub(super) async fn answer(Of((cache, state)): Of<(PageCache, State)>, request: Request, next: Next) -> Response {
    let Some(question) = Question::of(&request, state.frame.door) else { return next.run(request).await };
    // Without knowing whether anything changed nothing is answered from here; the page will say what is wrong.
    let Ok(moves) = state.db.moves().await else { return next.run(request).await };
    let stamp = Stamp { moves, minute: state.clock.now().as_second().div_euclid(60) };
    let is_head = request.method() == Method::HEAD;
    let known = request.headers().get(header::IF_NONE_MATCH).cloned();
    let slot = cache.shelf().slot(&question, stamp);
    if let Some(Some(ready)) = slot.get() {
        cache.0.hits.fetch_add(1, Ordering::Relaxed);
        return ready.answer(known.as_ref(), is_head);
    }
    let mut own = Some((request, next));
    let mut passed = None;
    let made = slot.get_or_init(async || {
        cache.0.misses.fetch_add(1, Ordering::Relaxed);
        let (request, next) = own.take()?;
        match made(request, next).await {
            Ok(ready) => Some(ready),
            Err(response) => {
                passed = Some(response);
                None
            }
        }
    });
    let ready = made.await.is_some();
    cache.shelf().settle(&question, &slot);
    match (slot.get(), passed, own) {
        (Some(Some(ready)), ..) => ready.answer(known.as_ref(), is_head),
        (_, Some(response), _) if is_head => response.map(|_| Body::empty()),
        (_, Some(response), _) => response,
        // Somebody else's answer could not be kept: this one is made for its own reader.
        (_, None, Some((request, next))) => next.run(request).await,
        (_, None, None) => Error::internal(anyhow::anyhow!("a request was used up, ready: {ready}")).into_response(),
    }
}

/// The answer as it is to be kept, or as it is to be passed on where it must not be kept.
async fn made(mut request: Request, next: Next) -> Result<Ready, Response> {
    *request.method_mut() = Method::GET;
    let known = request.headers_mut().remove(header::IF_NONE_MATCH);
    let response = next.run(request).await;
    if !may_be_kept(&response) {
        return Err(cache::told(known.as_ref(), response));
    }
    let (response::Parts { headers, .. }, body) = response.into_parts();
    match to_bytes(body, LONGEST).await {
        Ok(bytes) => Ok(Ready { headers, bytes }),
        Err(error) => Err(Error::internal(error).into_response()),
    }
}

fn may_be_kept(response: &Response) -> bool {
    let headers = response.headers();
    let has =
        |name, word: &str| headers.get_all(name).iter().any(|value| value.to_str().is_ok_and(|v| v.contains(word)));
    let length = headers.get(header::CONTENT_LENGTH).and_then(|length| length.to_str().ok()?.parse::<usize>().ok());
    response.status() == StatusCode::OK
        && headers.contains_key(header::ETAG)
        && length.is_some_and(|length| length <= LONGEST)
        && !headers.contains_key(header::SET_COOKIE)
        && !has(header::CACHE_CONTROL, "no-store")
        && !has(header::CACHE_CONTROL, "private")
        && !has(header::VARY, "*")
}

impl Question {
    /// The question of a request that may be answered from what is ready.
    fn of(request: &Request, door: Option<Door>) -> Option<Question> {
        let headers = request.headers();
        let is_read = [Method::GET, Method::HEAD].contains(request.method());
        let shows_who = headers.contains_key(header::COOKIE) || headers.contains_key(header::AUTHORIZATION);
        let is_public = request.extensions().get::<Actor>().is_none_or(Actor::is_public);
        let is_unclear = request.extensions().get::<Error>().is_some() || headers.contains_key(header::RANGE);
        if !is_read || shows_who || !is_public || is_unclear {
            return None;
        }
        let path = request.uri().path();
        let (first, rest) = path.strip_prefix('/')?.split_once('/').unwrap_or((path.trim_start_matches('/'), ""));
        // What is shown to one who comes in is for that one alone, whatever it says about itself.
        let doors = door.iter().flat_map(|door| [door.sign_in, door.sign_up, door.sign_out, door.account]);
        if doors.into_iter().any(|door| rest.starts_with(door.trim_start_matches('/'))) {
            return None;
        }
        let is_ours = first == "static" || Lang::ALL.iter().any(|lang| first.split('.').next() == Some(lang.code()));
        if !is_ours {
            return None;
        }
        let address = request.uri().path_and_query()?.as_str().to_owned();
        Some(Question { address, packing: Packing::of(headers)? })
    }

    fn len(&self) -> usize {
        self.address.len()
    }
}

impl Packing {
    /// What the reader takes; `None` for one who weighs the packings, which is left to the layer that knows how.
    fn of(headers: &HeaderMap) -> Option<Packing> {
        let mut lines = headers.get_all(header::ACCEPT_ENCODING).iter();
        let line = match (lines.next(), lines.next()) {
            (None, _) => return Some(Packing::Plain),
            (Some(line), None) => line.to_str().ok()?,
            (Some(_), Some(_)) => return None,
        };
        if line.contains(['=', '*']) {
            return None;
        }
        let takes = |name: &str| line.split(',').any(|one| one.trim().eq_ignore_ascii_case(name));
        Some(match (takes("br"), takes("gzip")) {
            (true, _) => Packing::Brotli,
            (false, true) => Packing::Gzip,
            (false, false) => Packing::Plain,
        })
    }
}

impl Ready {
    /// The answer for one reader: whole, its head alone, or that nothing changed.
    fn answer(&self, known: Option<&axum::http::HeaderValue>, is_head: bool) -> Response {
        let mut response = Response::new(if is_head { Body::empty() } else { Body::from(self.bytes.clone()) });
        *response.headers_mut() = self.headers.clone();
        cache::told(known, response)
    }

    fn len(&self) -> usize {
        self.bytes.len() + self.headers.iter().map(|(name, value)| name.as_str().len() + value.len()).sum::<usize>()
    }
}

#[cfg(test)]
mod tests;
