//! What came of an activity: each period of an indicator is an aim with what was planned and reached, and with what there was at the
//! beginning; a result without indicators is words.

use tables::{Activity, Indicator, Outcome, Period};

use super::{super::row::Draft, in_lang};
use crate::project::{Aim, Known, MOST_AIMS, read_date, read_known};

/// Reads them.
pub(super) fn read(draft: &mut Draft, activity: &Activity) {
    for result in &activity.results {
        for indicator in &result.indicators {
            of_indicator(draft, result, indicator);
        }
        if result.indicators.is_empty() {
            let text = in_lang(&result.titles, draft.content.lang).to_owned();
            let results = &mut draft.content.results;
            if !text.is_empty() {
                *results = if results.is_empty() { text } else { format!("{results}\n\n{text}") };
            }
        }
    }
}

fn of_indicator(draft: &mut Draft, result: &Outcome, indicator: &Indicator) {
    let has_number = |period: &&Period| !period.target.is_empty() || !period.actual.is_empty();
    let periods: Vec<&Period> = indicator.periods.iter().filter(has_number).collect();
    let none = Period::default();
    // What was only measured at the beginning is an aim of which nothing else is said.
    let periods = match periods.is_empty() && !indicator.baseline.value.is_empty() {
        true => vec![&none],
        false => periods,
    };
    let base = aim(draft, result, indicator);
    for period in periods {
        if draft.content.aims.len() == MOST_AIMS {
            draft.no_field("result/indicator/period", &base.unit);
            continue;
        }
        let (planned, reached) = (number(draft, "planned", &period.target), number(draft, "reached", &period.actual));
        let source = source(draft, reached);
        let date = read_date(&period.to).unwrap_or_default();
        draft.content.aims.push(Aim { planned, reached, date, source, ..base.clone() });
    }
}

/// What holds for each period of an indicator: its name, its unit, what there was at the beginning.
fn aim(draft: &mut Draft, result: &Outcome, indicator: &Indicator) -> Aim {
    let lang = draft.content.lang;
    let title = in_lang(&result.titles, lang);
    let unit = in_lang(&indicator.titles, lang);
    let unit = if indicator.measure == "2" { format!("% – {unit}") } else { unit.to_owned() };
    let baseline = number(draft, "baseline", &indicator.baseline.value);
    Aim {
        aim: if title.is_empty() { unit.clone() } else { title.to_owned() },
        unit,
        baseline,
        baseline_date: read_date(&indicator.baseline.on).filter(|_| baseline.number().is_some()).unwrap_or_default(),
        baseline_source: source(draft, baseline),
        ..Aim::default()
    }
}

/// A number is told by who reports the activity.
fn source(draft: &Draft, number: Known) -> String {
    number.number().map(|_| draft.content.organisation.name.clone()).unwrap_or_default()
}

fn number(draft: &mut Draft, field: &str, written: &str) -> Known {
    let whole = written.strip_suffix(".0").or_else(|| written.strip_suffix(".00")).unwrap_or(written);
    read_known(whole, false).unwrap_or_else(|| {
        let place = draft.content.aims.len() + 1;
        draft.unread(&format!("aim-{place}-{field}"), written);
        Known::Unsaid
    })
}
