//! Little words of five languages that say nothing by themselves. They are kept in the index, so that phrases with
//! them are found; beside other words a query does not insist on them.

const LITTLE: &str = "a an and are as at be by for from has have in into is it its of on or our that the their this \
    to was were which with we \
    au aux avec ce ces cette dans de des du elle en est et il ils la le les leur leurs nous ou par pour que qui sa se \
    ses son sont sur un une \
    al como con del el ella es esta este las lo los mas no o para por que se sin su sus una uno y \
    в во и из или к как на не о об от по при с со у для до за это что его ее их \
    في من على الي عن مع هذا هذه التي الذي ان او ما كما بين ذلك";

/// Whether a folded word is one of them.
pub(crate) fn is_little(folded: &str) -> bool {
    LITTLE.split_ascii_whitespace().any(|little| little == folded)
}
