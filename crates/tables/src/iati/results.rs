//! What came of an activity: results with their indicators, and of each indicator what it was at the beginning, what was aimed at and
//! what was reached. Values of parts (of women, of a district) are counted among what is not read, those of the whole are read.

use super::{Reading, Rest, Worded, day};
use crate::xml::Element;

/// A result with its indicators.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Result {
    /// Its titles.
    pub titles: Vec<Worded>,
    /// Its indicators.
    pub indicators: Vec<Indicator>,
}

/// An indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Indicator {
    /// How it is measured by the list IndicatorMeasure: `2` for percent.
    pub measure: String,
    /// Its titles.
    pub titles: Vec<Worded>,
    /// The value at the beginning.
    pub baseline: Baseline,
    /// Its periods.
    pub periods: Vec<Period>,
}

/// What an indicator was at the beginning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Baseline {
    /// The value, as written; empty where none is said, as of what is not measured in numbers.
    pub value: String,
    /// The day, or the year where no day is said.
    pub on: String,
}

/// A period of an indicator.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// Its first day.
    pub from: String,
    /// Its last day.
    pub to: String,
    /// What was aimed at, as written.
    pub target: String,
    /// What was reached, as written.
    pub actual: String,
}

impl Reading<'_> {
    pub(super) fn result(&self, of: &Element, rest: &mut Rest) -> Result {
        left(of, "result", &["title", "indicator"], rest);
        let indicators = of.all("indicator").map(|indicator| self.indicator(indicator, rest)).collect();
        Result { titles: self.words_in(of, "title"), indicators }
    }

    fn indicator(&self, of: &Element, rest: &mut Rest) -> Indicator {
        const PATH: &str = "result/indicator";
        left(of, PATH, &["title", "baseline", "period"], rest);
        let baseline = whole(of, PATH, "baseline", rest).map(|base| {
            let on = [day(base.get("iso-date")), base.get("year").to_owned()].into_iter().find(|on| !on.is_empty());
            Baseline { value: base.get("value").to_owned(), on: on.unwrap_or_default() }
        });
        Indicator {
            measure: of.get("measure").to_owned(),
            titles: self.words_in(of, "title"),
            baseline: baseline.unwrap_or_default(),
            periods: of.all("period").map(|of| period(of, rest)).collect(),
        }
    }
}

fn period(of: &Element, rest: &mut Rest) -> Period {
    const PATH: &str = "result/indicator/period";
    left(of, PATH, &["period-start", "period-end", "target", "actual"], rest);
    let mut value = |name: &str| whole(of, PATH, name, rest).map(|one| one.get("value").to_owned()).unwrap_or_default();
    let (target, actual) = (value("target"), value("actual"));
    let on = |name: &str| of.one(name).map(|one| day(one.get("iso-date"))).unwrap_or_default();
    Period { from: on("period-start"), to: on("period-end"), target, actual }
}

/// Counts the elements in one that are not among those that are read.
fn left(of: &Element, path: &str, read: &[&str], rest: &mut Rest) {
    for child in of.children.iter().filter(|child| !read.contains(&child.name.as_str())) {
        *rest.entry(format!("{path}/{}", child.name)).or_default() += 1;
    }
}

/// The value of an element that may stand there several times: the one that is for the whole, not for one of its parts (women, a
/// district). The others are counted, and what it says beside its value.
fn whole<'e>(of: &'e Element, path: &str, name: &str, rest: &mut Rest) -> Option<&'e Element> {
    let is_part =
        |one: &Element| one.children.iter().any(|child| ["dimension", "location"].contains(&child.name.as_str()));
    let all: Vec<&Element> = of.children.iter().filter(|child| child.name == name).collect();
    let place = all.iter().position(|one| !is_part(one));
    for (number, other) in all.iter().enumerate() {
        match Some(number) == place {
            true => left(other, &format!("{path}/{name}"), &[], rest),
            false => *rest.entry(format!("{path}/{name}")).or_default() += 1,
        }
    }
    place.map(|place| all[place])
}
