//! How requests stand, counted: by unit, addressee, year of the date or meeting; how many of them by status, how many are
//! overdue on a day, and how many of those whose date has passed were answered in time.

use std::collections::BTreeMap;

use jiff::civil::Date;
use kit::db::{FromRow, Result, Run, sql};

use super::read;
use crate::follow_up::Status;

/// By what requests are counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    /// Their responsible unit.
    Unit,
    /// Whom they speak to; one that speaks to several is counted for each.
    Addressee,
    /// The year of their date.
    Due,
    /// The meeting that made them.
    Meeting,
    /// All together.
    Nothing,
}

/// The figures of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// How many there are by status.
    pub by_status: BTreeMap<Status, i64>,
    /// How many of them are past their date without a reply with evidence.
    pub late: i64,
    /// How many had a date that has passed, but for those that need no reply any more.
    pub passed: i64,
    /// How many of these had a reply with evidence by the end of that day in Geneva.
    pub in_time: i64,
}

impl Tally {
    /// How many there are.
    pub fn total(&self) -> i64 {
        self.by_status.values().sum()
    }
}

#[derive(FromRow)]
struct Row {
    value: String,
    status: String,
    total: i64,
    late: i64,
    passed: i64,
    in_time: i64,
}

/// The figures on a day, by group: the group's code, empty for those that belong to none. With a year only requests whose date
/// is in it.
pub async fn of(db: impl Run, by: By, day: Date, year: Option<i16>) -> Result<BTreeMap<String, Tally>> {
    let day = day.to_string();
    let statement = sql(counted(by))
        .bind(&day)
        .bind(&day)
        .bind(&day)
        .push(joined(by))
        .and("e.due_day >= ?", year.map(|year| format!("{year:04}-01-01")))
        .and("e.due_day <= ?", year.map(|year| format!("{year:04}-12-31")));
    let rows: Vec<Row> = db.all(statement.push(" GROUP BY 1, f.status")).await?;
    let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
    for row in rows {
        let tally = tallies.entry(row.value).or_default();
        tally.by_status.insert(read(&row.status)?, row.total);
        tally.late += row.late;
        tally.passed += row.passed;
        tally.in_time += row.in_time;
    }
    Ok(tallies)
}

/// The years in which requests have their dates.
pub async fn years(db: impl Run) -> Result<Vec<i16>> {
    let statement = sql("SELECT DISTINCT substr(e.due_day, 1, 4) FROM follow_ups f JOIN entries e ON e.id = f.entry
         WHERE e.due_day IS NOT NULL ORDER BY 1");
    let rows: Vec<(String,)> = db.all(statement).await?;
    Ok(rows.iter().filter_map(|(year,)| year.parse().ok()).collect())
}

/// What is counted, with the value of the group.
const fn counted(by: By) -> &'static str {
    macro_rules! counted {
        ($value:literal) => {
            concat!(
                "SELECT ",
                $value,
                " AS value, f.status AS status, count(*) AS total,
                 COUNT(CASE WHEN e.due_day < ? AND f.status IN ('open', 'in-progress') THEN 1 END) AS late,
                 COUNT(CASE WHEN e.due_day < ? AND f.status NOT IN ('overtaken', 'no-longer-needed') THEN 1 END) AS passed,
                 COUNT(CASE WHEN e.due_day < ? AND f.status NOT IN ('overtaken', 'no-longer-needed')
                       AND f.answered_day <= e.due_day THEN 1 END) AS in_time
                 FROM follow_ups f JOIN entries e ON e.id = f.entry"
            )
        };
    }
    match by {
        By::Unit => counted!("COALESCE(f.unit, '')"),
        By::Addressee => counted!("COALESCE(a.addressee, '')"),
        By::Due => counted!("COALESCE(substr(e.due_day, 1, 4), '')"),
        By::Meeting => counted!("COALESCE(CAST(e.meeting AS TEXT), '')"),
        By::Nothing => counted!("''"),
    }
}

const fn joined(by: By) -> &'static str {
    match by {
        By::Addressee => " LEFT JOIN entry_addressees a ON a.entry = e.id WHERE TRUE",
        _ => " WHERE TRUE",
    }
}
