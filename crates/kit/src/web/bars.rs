//! Bars beside figures: lengths drawn to one scale, for the macro `parts::bar`. The figures themselves stand in the table; a bar only
//! lets them be compared at a glance, so it is hidden from those who hear the page.

/// The length of the longest bar.
pub const LONGEST: i64 = 1000;

/// A bar. The stylesheet lets it grow from where the reader's lines begin, in both directions of writing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bar {
    /// Its length, of [`LONGEST`].
    pub length: i64,
}

/// The bars of some figures of one unit, the longest for the largest. What is above nothing is never drawn as nothing, and what is
/// nothing or less has no length.
pub fn bars(figures: impl IntoIterator<Item = i64>) -> Vec<Bar> {
    let figures: Vec<i64> = figures.into_iter().map(|figure| figure.max(0)).collect();
    let largest = figures.iter().copied().max().unwrap_or_default().max(1);
    let length = |figure: i64| {
        let length = i128::from(figure) * i128::from(LONGEST) / i128::from(largest);
        i64::try_from(length).unwrap_or(LONGEST).max(i64::from(figure > 0))
    };
    figures.into_iter().map(|figure| Bar { length: length(figure) }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn the_largest_is_the_longest_and_nothing_has_no_length() {
        let lengths: Vec<i64> = bars([0, 50, 200, -3, 1]).iter().map(|bar| bar.length).collect();
        assert_eq!(lengths, [0, 250, 1000, 0, 5]);
        assert_eq!(bars([0, 0]), [Bar::default(), Bar::default()]);
        assert_eq!(bars([i64::MAX, 1])[1].length, 1, "a figure above nothing is seen");
    }

    proptest! {
        #[test]
        fn a_larger_figure_never_has_the_shorter_bar(figures in proptest::collection::vec(any::<i64>(), 1..20)) {
            let drawn = bars(figures.clone());
            for (a, one) in figures.iter().zip(&drawn) {
                prop_assert!((0..=LONGEST).contains(&one.length));
                for (b, other) in figures.iter().zip(&drawn) {
                    prop_assert!(a < b || one.length >= other.length);
                }
            }
        }
    }
}
