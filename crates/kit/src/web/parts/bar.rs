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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pieces_of_a_bar_fill_it_without_a_gap() {
        let bar = Bar::of([("", 1), ("due", 0), ("ask", 1), ("agree", 1)], 3);

        assert_eq!(bar.pieces, [("", 0, 333), ("ask", 333, 333), ("agree", 666, 334)]);
        assert_eq!(Bar::of([("", 0)], 0), Bar::default());
    }
}
