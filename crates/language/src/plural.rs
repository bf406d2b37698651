//! A repair of Fluent's plural rules for Arabic. Its tables lack the remainder of the rule: by Unicode a number is
//! `few` when its last two digits are 3 to 10 and `many` when they are 11 to 99, but the tables know that only below
//! one hundred, so that 103 and 111 would take the form of 100. Broken numbers are `other`; the tables cut them.

use fluent_bundle::types::{FluentNumber, FluentNumberOptions};

use crate::Lang;

/// The number as a message of `lang` counts it. Where the tables are wrong, a number that they have right and that
/// takes the same form stands for it, and the true one travels in `currency`, which no message uses.
pub(crate) fn counted(lang: Lang, number: f64) -> FluentNumber {
    let stand_in = if lang == Lang::Ar { stand_in_arabic(number) } else { number };
    let currency = (stand_in != number).then(|| number.to_string());
    FluentNumber::new(stand_in, FluentNumberOptions { currency, ..FluentNumberOptions::default() })
}

/// The number as it is to be shown.
pub(crate) fn uncounted(number: &FluentNumber) -> FluentNumber {
    let mut shown = number.clone();
    if let Some(value) = shown.options.currency.take().and_then(|value| value.parse().ok()) {
        shown.value = value;
    }
    shown
}

fn stand_in_arabic(number: f64) -> f64 {
    const TAKES_OTHER: f64 = 100.0;
    let rest = number.abs() % 100.0;
    if number.fract() != 0.0 || !number.is_finite() {
        TAKES_OTHER
    } else if number.abs() < 100.0 {
        number
    } else if rest >= 3.0 {
        rest
    } else {
        TAKES_OTHER
    }
}
