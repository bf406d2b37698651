//! How often a program may ask: so many requests a minute for each token, said in each answer by the fields `RateLimit` and
//! `RateLimit-Policy`. Each node counts for itself and forgets the minute before; it protects the service from a loop gone
//! wild and is no right that could be lost.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use axum::{
    extract::{Request, State},
    http::{HeaderMap, HeaderName, HeaderValue, header},
    middleware::Next,
    response::Response,
};
use kit::{
    clock::Clock,
    files,
    web::{Actor, Error},
};

/// How many requests a token may make in a span.
const MOST: i64 = 600;
/// The span, in seconds.
const SPAN: i64 = 60;

/// Counts the requests of each token.
#[derive(Clone)]
pub struct Meter {
    clock: Clock,
    spans: Arc<Mutex<(i64, HashMap<String, i64>)>>,
}

/// How a token stands after a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Standing {
    /// How many requests are left; less than nought where there was none for this one.
    left: i64,
    /// The seconds until the count begins anew.
    wait: i64,
}

impl Meter {
    /// A meter with nothing counted.
    pub fn new(clock: Clock) -> Meter {
        Meter { clock, spans: Arc::default() }
    }

    fn count(&self, key: String) -> Standing {
        let now = self.clock.now().as_second();
        let span = now.div_euclid(SPAN);
        let mut spans = self.spans.lock().unwrap_or_else(PoisonError::into_inner);
        if spans.0 != span {
            *spans = (span, HashMap::new());
        }
        let count = spans.1.entry(key).or_insert(0);
        *count += 1;
        Standing { left: MOST - *count, wait: (span + 1) * SPAN - now }
    }
}

/// Counts a request that shows a token, and lets it pass while there are any left. Stands within the recognition of who asks.
pub async fn limit(State(meter): State<Meter>, mut request: Request, next: Next) -> Response {
    let is_program = request.extensions().get::<Actor>().is_some_and(|actor| actor.only.is_some());
    let Some(shown) = request.headers().get(header::AUTHORIZATION).filter(|_| is_program) else {
        return next.run(request).await;
    };
    let standing = meter.count(files::sum(shown.as_bytes()));
    if standing.left < 0 {
        let wait = u64::try_from(standing.wait).unwrap_or(1);
        request.extensions_mut().insert(Error::TooMany(wait));
    }
    let mut response = next.run(request).await;
    standing.tell(response.headers_mut());
    response
}

impl Standing {
    fn tell(self, headers: &mut HeaderMap) {
        let policy = format!("\"token\";q={MOST};w={SPAN}");
        let left = format!("\"token\";r={};t={}", self.left.max(0), self.wait);
        for (name, value) in [("ratelimit-policy", policy), ("ratelimit", left)] {
            if let Ok(value) = HeaderValue::from_str(&value) {
                headers.insert(HeaderName::from_static(name), value);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::SignedDuration;

    use super::*;

    #[test]
    fn a_minute_holds_so_many_requests_of_each_token() {
        let clock = Clock::fixed("2018-04-09T12:00:20Z".parse().unwrap());
        let meter = Meter::new(clock.clone());
        for n in 1..=MOST {
            assert_eq!(meter.count("a".to_owned()), Standing { left: MOST - n, wait: 40 });
        }

        assert_eq!(meter.count("a".to_owned()).left, -1);
        assert_eq!(meter.count("b".to_owned()).left, MOST - 1);
        clock.advance(SignedDuration::from_secs(40));
        assert_eq!(meter.count("a".to_owned()), Standing { left: MOST - 1, wait: 60 });
    }
}
