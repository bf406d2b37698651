//! Until when a document should arrive before a meeting, by a rule for its kind. Lateness is marked and never refuses
//! a document; whoever shows it also says which rule it comes from.

mod rules;

use jiff::civil::Date;

use crate::{BodyKind, Document, codes::codes};

pub use rules::{Languages, Treatment, is_working_day};

codes! {
    /// The rules, each with its authority.
    Rule {
        /// 30 calendar days for documents of the secretariat, as the working group asked.
        Secretariat = "secretariat-30",
        /// 12 calendar days for documents of working groups in one language, by Council Decision 556.
        WorkingGroup = "working-group-12",
        /// 2 calendar days for compilations and drafts of the chair, the exception in the same decision.
        Chair = "chair-2",
        /// 45 calendar days for contributions to study groups of the development sector that are to be translated.
        Translated = "itu-d-45",
        /// 12 calendar days for such contributions in the language in which they came.
        Untranslated = "itu-d-12",
    }
}

/// The day until which a document is in time, and the rule that says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// The rule.
    pub rule: Rule,
    /// The last day in time, at its end in Geneva.
    pub date: Date,
}

/// How a document stands to its deadline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timeliness {
    /// It came in time.
    InTime,
    /// It came late, by so many days.
    Late(i64),
    /// The day of its coming is not recorded.
    Unknown,
}

impl Deadline {
    /// The deadline of a document of a body, for the meeting that opens on a day.
    pub fn of(document: &Document, body: BodyKind, opens: Date) -> Option<Deadline> {
        Rule::of(document, body).map(|rule| rule.before(opens))
    }

    /// How a document that came on a day stands to it.
    pub fn met(&self, received: Option<Date>) -> Timeliness {
        match received {
            None => Timeliness::Unknown,
            Some(day) if day <= self.date => Timeliness::InTime,
            Some(day) => Timeliness::Late(i64::from((day - self.date).get_days())),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::{ToSpan, civil::date};
    use language::{Lang, Text};
    use proptest::prelude::*;

    use super::*;
    use crate::{DocumentKind, Source, SourceKind};

    fn document(kind: DocumentKind, sources: &[SourceKind]) -> Document {
        let source = |kind: &SourceKind| Source { kind: *kind, state: None, name: None };
        Document {
            symbol: "WG-WSIS-28/9".into(),
            body: Some("cwg-wsis".into()),
            meeting: Some(28),
            number: Some(9),
            kind,
            title: Text::new(Lang::En, "A document"),
            sources: sources.iter().map(source).collect(),
            received: None,
            languages: vec![],
            relations: vec![],
            url: None,
            note: None,
        }
    }

    #[test]
    fn the_source_decides_the_rule() {
        let rule = |kind, sources: &[SourceKind]| Rule::of(&document(kind, sources), BodyKind::WorkingGroup);

        assert_eq!(rule(DocumentKind::Information, &[SourceKind::Secretariat]), Some(Rule::Secretariat));
        assert_eq!(rule(DocumentKind::Contribution, &[SourceKind::MemberState]), Some(Rule::WorkingGroup));
        assert_eq!(rule(DocumentKind::Contribution, &[]), Some(Rule::WorkingGroup));
        assert_eq!(rule(DocumentKind::Draft, &[SourceKind::Chair]), Some(Rule::Chair));
        assert_eq!(rule(DocumentKind::Draft, &[SourceKind::Chair, SourceKind::MemberState]), Some(Rule::WorkingGroup));
        assert_eq!(rule(DocumentKind::Outcome, &[SourceKind::Secretariat]), None);
    }

    #[test]
    fn other_bodies_have_no_such_rule() {
        let contribution = document(DocumentKind::Contribution, &[SourceKind::MemberState]);

        assert_eq!(Rule::of(&contribution, BodyKind::Council), None);
    }

    #[test]
    fn the_boundary_day_is_in_time_and_the_next_is_late_by_one() {
        let deadline = Rule::WorkingGroup.before(date(2016, 2, 18));

        assert_eq!(deadline.date, date(2016, 2, 6));
        assert_eq!(deadline.met(Some(date(2016, 2, 6))), Timeliness::InTime);
        assert_eq!(deadline.met(Some(date(2016, 2, 7))), Timeliness::Late(1));
        assert_eq!(deadline.met(None), Timeliness::Unknown);
        assert_eq!(Rule::Secretariat.before(date(2016, 3, 30)).date, date(2016, 2, 29));
    }

    proptest! {
        #[test]
        fn a_document_is_late_by_the_days_since_its_deadline(ago in -400i64..400, rule in prop::sample::select(Rule::ALL)) {
            let opens = date(2017, 9, 19);
            let received = opens.checked_sub(ago.days()).unwrap();

            let found = rule.before(opens).met(Some(received));

            let days: i64 = rule.code().rsplit_once('-').unwrap().1.parse().unwrap();
            let late = days - ago;
            prop_assert_eq!(found, if late > 0 { Timeliness::Late(late) } else { Timeliness::InTime });
        }
    }
}
