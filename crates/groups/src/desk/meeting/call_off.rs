//! Calling a meeting off, with the reason that everybody reads, and holding it after all. Calendars that took the meeting strike it
//! out.

use axum::Form;
use kit::web::{Answer, FieldError, Visit};
use language::Text;

use super::{agenda, attendance, item, keep, must_prepare, page};
use crate::{desk::typed::Typed, words::Words};

/// The longest reason, in characters.
const LONGEST: usize = 300;

/// Calls it off, or takes that back.
pub(super) async fn save(visit: Visit, Form(given): Form<Vec<(String, String)>>) -> Answer {
    let (mut meeting, seen) = item(&visit).await?;
    must_prepare(&visit, &meeting.body)?;
    let words = Words(visit.lang);
    let typed = Typed::sent(given);
    let reason = typed.get("reason");
    let wrong = match reason.chars().count() {
        _ if meeting.called_off.is_some() => None,
        0 => Some(words.call_off_no_reason()),
        count if count > LONGEST => Some(words.wrong_long(LONGEST.to_string())),
        _ => None,
    };
    if let Some(wrong) = wrong {
        let forms = (agenda::rows(&visit, &meeting), attendance::rows(&visit, &meeting));
        return page(&visit, &meeting, seen, forms, vec![FieldError::new("reason", wrong)]).await;
    }
    meeting.called_off = if meeting.called_off.is_some() { None } else { Some(Text::new(visit.lang, reason)) };
    keep(&visit, (&meeting, &typed), "", |now| (agenda::rows(&visit, now), attendance::rows(&visit, now))).await
}
