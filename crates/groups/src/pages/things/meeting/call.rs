//! The call for contributions to a meeting that has not opened: until when, for whom and by which rule, and the way to write one.

use jiff::civil::Date;
use kit::web::{Asked, Visit};

use super::super::codes;
use crate::{BodyKind, Meeting, Rule, SourceKind, words::Words};

/// Those whom the rules tell apart, in the order in which they are named.
const SOURCES: [SourceKind; 3] = [SourceKind::MemberState, SourceKind::Secretariat, SourceKind::Chair];

/// The call.
pub(super) struct Call {
    /// For each kind of source its name, until when, and the rule.
    pub(super) until: Vec<(String, String, String)>,
    /// Where the reader writes one; none for those who may not.
    pub(super) write: Option<String>,
}

impl Call {
    /// The call to a meeting; none once it has opened, where it was called off, and for bodies that the rules do not speak of.
    pub(super) fn of(visit: &Visit, meeting: &Meeting, body: BodyKind, today: Date) -> Option<Call> {
        if meeting.from <= today || meeting.called_off.is_some() {
            return None;
        }
        let words = Words(visit.lang);
        let line = |kind: &SourceKind| {
            let deadline = Rule::for_sources(&[*kind], body)?.before(meeting.from);
            let day = language::date(visit.lang, deadline.date);
            let until = if deadline.date < today { words.call_passed(day) } else { words.call_until(day) };
            Some((codes::source_kind(words, *kind), until, codes::rule(words, deadline.rule)))
        };
        let until: Vec<_> = SOURCES.iter().filter_map(line).collect();
        let may_write =
            visit.allows(&Asked::of("contributions.draft").on(&format!("body/{}", meeting.body)).in_state("drafting"));
        let write = may_write.then(|| visit.href(&format!("/contributions/new?meeting={}", meeting.key())));
        (!until.is_empty()).then_some(Call { until, write })
    }
}
