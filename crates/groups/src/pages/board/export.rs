//! The board as a table for spreadsheets and programs: one row for each group.

use kit::web::{
    Visit,
    formats::{Cell, Column, Table},
};

use super::{Group, view};
use crate::{follow_up::Status, pages::names, store::board::By, words::Words};

pub(super) fn table(visit: &Visit, by: By, groups: &[Group]) -> Table {
    let words = Words(visit.lang);
    let mut columns = vec![Column::plain("code", words.column_code()), Column::plain("name", view::heading(words, by))];
    columns.extend(Status::ALL.iter().map(|status| Column::plain(status.code(), names::status(words, *status))));
    columns.push(Column::plain("total", words.board_total()));
    columns.push(Column::plain("overdue", words.board_late()));
    columns.push(Column::plain("passed", words.board_passed()));
    columns.push(Column::plain("in_time", words.board_in_time()));
    Table {
        name: "follow-up".to_owned(),
        title: words.board_title(),
        lang: visit.lang,
        columns,
        rows: groups.iter().map(row).collect(),
    }
}

fn row((code, name, tally): &Group) -> Vec<Cell> {
    let mut cells: Vec<Cell> = vec![code.clone().into(), name.clone().into()];
    let of = |status: &Status| Cell::Number(tally.by_status.get(status).copied().unwrap_or_default());
    cells.extend(Status::ALL.iter().map(of));
    cells.extend([tally.total(), tally.late, tally.passed, tally.in_time].map(Cell::Number));
    cells
}
