//! A bar of a chart: drawn as a picture beside its number, which is the text of it.

/// How many units wide a whole bar is.
const WHOLE: i64 = 1000;

/// Numbers as pieces of one bar, for the macro `parts::bar`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// The tone of each piece, where it begins, and how wide it is, in thousandths of the whole.
    pub pieces: Vec<(&'static str, i64, i64)>,
}

impl Bar {
    /// Numbers with their tones, one after the other, of a whole; nothing is drawn for none.
    pub fn of(numbers: impl IntoIterator<Item = (&'static str, i64)>, whole: i64) -> Bar {
        let mut before = 0;
        let piece = |(tone, number): (&'static str, i64)| {
            let at = before * WHOLE / whole.max(1);
            before += number;
            (tone, at, before * WHOLE / whole.max(1) - at)
        };
        Bar { pieces: numbers.into_iter().map(piece).filter(|(_, _, width)| *width > 0).collect() }
    }
}

/// Bars of some numbers of one unit, to one scale: the longest for the largest. What is above nothing is never drawn as nothing, and
/// what is nothing or less has no length.
pub fn bars(numbers: impl IntoIterator<Item = i64>) -> Vec<Bar> {
    let numbers: Vec<i64> = numbers.into_iter().map(|number| number.max(0)).collect();
    let largest = numbers.iter().copied().max().unwrap_or_default().max(1);
    let length = |number: i64| {
        let length = i128::from(number) * i128::from(WHOLE) / i128::from(largest);
        i64::try_from(length).unwrap_or(WHOLE).max(i64::from(number > 0))
    };
    let drawn = |number: i64| Bar { pieces: (number > 0).then(|| ("ask", 0, length(number))).into_iter().collect() };
    numbers.into_iter().map(drawn).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn length(bar: &Bar) -> i64 {
        bar.pieces.iter().map(|(_, _, width)| width).sum()
    }

    #[test]
    fn the_largest_is_the_longest_and_nothing_has_no_length() {
        let lengths: Vec<i64> = bars([0, 50, 200, -3, 1]).iter().map(length).collect();
        assert_eq!(lengths, [0, 250, 1000, 0, 5]);
        assert_eq!(bars([0, 0]), [Bar::default(), Bar::default()]);
        assert_eq!(length(&bars([i64::MAX, 1])[1]), 1, "a number above nothing is seen");
    }

    proptest! {
        #[test]
        fn a_larger_number_never_has_the_shorter_bar(numbers in proptest::collection::vec(any::<i64>(), 1..20)) {
            let drawn = bars(numbers.clone());
            for (a, one) in numbers.iter().zip(&drawn) {
                prop_assert!((0..=WHOLE).contains(&length(one)));
                for (b, other) in numbers.iter().zip(&drawn) {
                    prop_assert!(a < b || length(one) >= length(other));
                }
            }
        }
    }

    #[test]
    fn the_pieces_of_a_bar_fill_it_without_a_gap() {
        let bar = Bar::of([("", 1), ("due", 0), ("ask", 1), ("agree", 1)], 3);

        assert_eq!(bar.pieces, [("", 0, 333), ("ask", 333, 333), ("agree", 666, 334)]);
        assert_eq!(Bar::of([("", 0)], 0), Bar::default());
    }
}
