//! The agenda as a form: a row for each item with its time and its documents, and some empty rows. What a title says in other
//! languages stays; a row without number and title is left out.

use axum::Form;
use jiff::civil::DateTime;
use kit::web::{Answer, FieldError, Visit};
use language::{Lang, State, Text};

use super::{attendance, item, keep, must_prepare, page};
use crate::{
    AgendaItem, Meeting,
    desk::typed::Typed,
    meeting::{HIGHEST, LONGEST_ITEM},
    symbol,
    words::Words,
};

/// The fields of a row, each sent once for each row.
pub(super) const FIELDS: [&str; 6] = ["was", "number", "title", "starts", "minutes", "documents"];
/// How many empty rows are offered.
const EMPTY: usize = 2;
/// The longest title, in characters.
const LONGEST: usize = 500;

/// The rows for what is there, and empty ones.
pub(super) fn rows(visit: &Visit, meeting: &Meeting) -> Vec<Typed> {
    let row = |item: &AgendaItem| {
        let number = item.number.to_string();
        Typed::sent(vec![
            ("was".to_owned(), number.clone()),
            ("number".to_owned(), number),
            ("title".to_owned(), item.title.shown(visit.lang).text.to_owned()),
            ("starts".to_owned(), item.starts.map(said).unwrap_or_default()),
            ("minutes".to_owned(), item.minutes.map(|minutes| minutes.to_string()).unwrap_or_default()),
            ("documents".to_owned(), item.documents.join("; ")),
        ])
    };
    meeting.items.iter().map(row).chain(std::iter::repeat_n(Typed::default(), EMPTY)).collect()
}

/// A time as fields of forms have it, to the minute.
fn said(at: DateTime) -> String {
    at.strftime("%Y-%m-%dT%H:%M").to_string()
}

/// The rows that a form sent, by the fields of one row.
pub(super) fn sent(sent: &Typed, fields: &[&str]) -> Vec<Typed> {
    let columns: Vec<Vec<&str>> = fields.iter().map(|field| sent.all(field).collect()).collect();
    let most = columns.iter().map(Vec::len).max().unwrap_or_default();
    let cell = |column: &[&str], at: usize| column.get(at).copied().unwrap_or_default().to_owned();
    let row = |at| Typed(fields.iter().zip(&columns).map(|(name, all)| ((*name).to_owned(), cell(all, at))).collect());
    (0..most).map(row).collect()
}

/// Keeps the agenda.
pub(super) async fn save(visit: Visit, Form(given): Form<Vec<(String, String)>>) -> Answer {
    let (mut meeting, _) = item(&visit).await?;
    must_prepare(&visit, &meeting.body)?;
    let words = Words(visit.lang);
    let typed = Typed::sent(given);
    let rows = sent(&typed, &FIELDS);
    let items = match read(&rows, &meeting, words) {
        Ok(items) => items,
        Err(wrong) => {
            let (seen, people) = (typed.get("seen").to_owned(), attendance::rows(&visit, &meeting));
            return page(&visit, &meeting, seen, (rows, people), wrong).await;
        }
    };
    meeting.items = items;
    keep(&visit, (&meeting, &typed), "/prepare#agenda", |now| (rows, attendance::rows(&visit, now))).await
}

fn read(rows: &[Typed], before: &Meeting, words: Words) -> Result<Vec<AgendaItem>, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let mut items: Vec<AgendaItem> = Vec::new();
    for row in rows.iter().filter(|row| !row.get("number").is_empty() || !row.get("title").is_empty()) {
        let Some(item) = one(row, before, words, &mut wrong) else { continue };
        if items.iter().any(|other| other.number == item.number) {
            wrong.push(FieldError::new("agenda", words.prepare_number_twice(item.number.to_string())));
        }
        items.push(item);
    }
    items.sort_by_key(|item| item.number);
    if wrong.is_empty() { Ok(items) } else { Err(wrong) }
}

fn one(row: &Typed, before: &Meeting, words: Words, wrong: &mut Vec<FieldError>) -> Option<AgendaItem> {
    let (number, title) = (row.get("number"), row.get("title"));
    let found = number.parse::<i64>().ok().filter(|number| (1..=HIGHEST).contains(number));
    let name = if number.is_empty() { title } else { number };
    let mut fault = |message: String| wrong.push(FieldError::new("agenda", message));
    if found.is_none() {
        fault(words.prepare_number_wrong(name));
    }
    if title.is_empty() || title.chars().count() > LONGEST {
        fault(words.prepare_title_wrong(name));
    }
    let at: Option<DateTime> = row.get("starts").parse().ok();
    let days = before.from..=before.to;
    if !row.get("starts").is_empty() && at.is_none_or(|at| !days.contains(&at.date())) {
        fault(words.prepare_starts_wrong(name));
    }
    let minutes = row.get("minutes").parse::<i64>().ok().filter(|minutes| (1..=LONGEST_ITEM).contains(minutes));
    if !row.get("minutes").is_empty() && minutes.is_none() {
        fault(words.prepare_minutes_wrong(name));
    }
    Some(AgendaItem {
        number: found?,
        title: titled(before, row.get("was"), words.0, title),
        documents: documents(row.get("documents")),
        starts: at,
        minutes,
    })
}

/// The title with what was typed in the language of the page, and what it said in other languages.
fn titled(before: &Meeting, was: &str, lang: Lang, typed: &str) -> Text {
    let there = before.items.iter().find(|item| item.number.to_string() == was).map(|item| item.title.clone());
    match there {
        Some(title) if title.shown(lang).text == typed => title,
        Some(title) => title.with(lang, typed, State::Translated),
        None => Text::new(lang, typed),
    }
}

fn documents(given: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let given = given.split([';', '؛', '；', '\n']).map(str::trim).filter(|given| !given.is_empty());
    for symbol in given.map(symbol::canonical) {
        if !all.contains(&symbol) {
            all.push(symbol);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn meeting() -> Meeting {
        Meeting {
            body: "cwg-wsis".into(),
            number: 34,
            from: jiff::civil::date(2019, 1, 28),
            to: jiff::civil::date(2019, 1, 29),
            place: None,
            summary: None,
            colocated: None,
            items: vec![AgendaItem {
                number: 1,
                title: Text::new(Lang::En, "Opening").with(Lang::Ar, "الافتتاح", State::Revised),
                documents: vec!["WG-WSIS-34/1".into()],
                starts: None,
                minutes: None,
            }],
            called_off: None,
            attendance: vec![],
        }
    }

    fn row(pairs: &[(&str, &str)]) -> Typed {
        Typed::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn a_title_keeps_what_it_says_in_other_languages() {
        let rows = [row(&[("was", "1"), ("number", "2"), ("title", "Opening of the meeting")])];

        let items = read(&rows, &meeting(), Words(Lang::En)).unwrap();

        assert_eq!((items.len(), items[0].number), (1, 2));
        assert_eq!(items[0].title.shown(Lang::Ar).text, "الافتتاح");
        assert_eq!(items[0].title.shown(Lang::Ar).state, State::Stale, "its translation is behind now");
    }

    #[test]
    fn an_item_is_taken_up_on_a_day_of_its_meeting() {
        for (starts, is_right) in [
            ("2019-01-27T23:59", false),
            ("2019-01-28T00:00", true),
            ("2019-01-29T23:59", true),
            ("2019-01-30T00:00", false),
            ("soon", false),
            ("", true),
        ] {
            let rows = [row(&[("number", "1"), ("title", "Opening"), ("starts", starts)])];
            assert_eq!(read(&rows, &meeting(), Words(Lang::En)).is_ok(), is_right, "{starts}");
        }
    }

    #[test]
    fn two_items_have_two_numbers_and_rows_of_nothing_are_left_out() {
        let twice = [row(&[("number", "1"), ("title", "A")]), row(&[("number", "1"), ("title", "B")])];
        assert_eq!(read(&twice, &meeting(), Words(Lang::En)).unwrap_err().len(), 1);
        assert_eq!(read(&[row(&[("minutes", "x")])], &meeting(), Words(Lang::En)).unwrap(), []);
    }

    proptest! {
        #[test]
        fn any_rows_are_an_agenda_or_an_error(cells in prop::collection::vec("\\PC{0,12}", 6)) {
            let pairs: Vec<_> = FIELDS.into_iter().zip(cells.iter().map(String::as_str)).collect();
            let _ = read(&[row(&pairs)], &meeting(), Words(Lang::Ar));
        }
    }
}
