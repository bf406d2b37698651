//! By when an item is due: a date after "by", or an event such as a meeting, in the words of the text.

use crate::{dates::Dates, document::Due, words::Word};

/// Words that make the date after them a deadline.
const BEFORE_DATES: &str = "by before until till than deadline بحلول قبل اقصاه يتجاوز غاية حتي الموعد";

/// The deadline that a text sets; the first date with such a word before it, else the first event.
pub(crate) fn due(words: &[Word], text: &str, dates: &[Dates], arabic: bool) -> Option<Due> {
    let date = dates.iter().find(|date| has_day(date) && is_deadline(words, date.span.start));
    if let Some(date) = date {
        return Some(Due::Date(date.to.clone().unwrap_or_else(|| date.from.clone())));
    }
    let event = if arabic { arabic_event(words) } else { english_event(words) };
    let (from, to) = event?;
    let said = text.get(words.get(from)?.start..words.get(to.checked_sub(1)?)?.end)?;
    Some(Due::Event(said.split_whitespace().collect::<Vec<_>>().join(" ")))
}

/// A bare pair of years is no deadline.
fn has_day(date: &Dates) -> bool {
    date.from.contains('-')
}

fn is_deadline(words: &[Word], at: usize) -> bool {
    let from = at.saturating_sub(5);
    (from..at).rev().take_while(|here| !words[*here].ends_sentence()).any(|here| among(BEFORE_DATES, &words[here].form))
}

fn among(list: &str, word: &str) -> bool {
    list.split_ascii_whitespace().any(|entry| entry == word)
}

fn form(words: &[Word], at: usize) -> &str {
    words.get(at).map_or("", |word| word.form.as_str())
}

/// "by the 30th meeting", "at its next meeting", "to the 2018 session of the Council", "30 days before the meeting". Only
/// words that say "before" stay with the event.
fn english_event(words: &[Word]) -> Option<(usize, usize)> {
    (0..words.len()).find_map(|at| {
        days_before(words, at).or_else(|| {
            if !among("by before at to until for in during prior than", form(words, at)) {
                return None;
            }
            let noun = (at + 1..at + 8).find(|here| {
                among("meeting session conference council plenipotentiary forum", form(words, *here))
                    || is_coded(form(words, *here))
            })?;
            let blocked = (at + 1..noun)
                .any(|here| words[here].is_mark() || among("by to that and", form(words, here)) && here > at + 1);
            let firm = among("by before until prior than", form(words, at));
            let coming = (at + 1..noun + 2).any(|here| is_coming(form(words, here)));
            let one = form(words, noun) != "forum" || firm;
            let keeps = among("before until prior", form(words, at));
            let from = if keeps { at } else { at + 1 };
            (!blocked && one && (firm && !among("council", form(words, noun)) || coming))
                .then(|| (from, event_end(words, noun)))
        })
    })
}

/// A word that makes a meeting a coming one: "next", "33rd", "2018".
fn is_coming(word: &str) -> bool {
    let ordinal = word.starts_with(|c: char| c.is_ascii_digit())
        && ["st", "nd", "rd", "th"].iter().any(|end| word.ends_with(end));
    let year = word.len() == 4 && word.starts_with("20") && word.parse::<u16>().is_ok();
    among("next upcoming forthcoming following subsequent", word) || ordinal || year || is_coded(word)
}

/// `council-18`, `pp-18`, `wtdc-21`.
fn is_coded(word: &str) -> bool {
    word.split_once('-').is_some_and(|(stem, year)| {
        among("council pp wtdc wtsa wrc", stem) && year.len() == 2 && year.bytes().all(|byte| byte.is_ascii_digit())
    })
}

/// The end of the event's name: "of the group" and a year belong to it.
fn event_end(words: &[Word], noun: usize) -> usize {
    let next = noun + 1;
    if form(words, noun) == "plenipotentiary" && form(words, next) == "conference" {
        return next + 1;
    }
    if is_coming(form(words, next)) {
        return next + 1;
    }
    if form(words, next) == "of" {
        let name = if among("the its", form(words, next + 1)) { next + 2 } else { next + 1 };
        if among("group council cwg cwg-wsis wg-wsis committee", form(words, name)) {
            return name + 1;
        }
    }
    next
}

/// "30 days before the meeting", "at least thirty days prior to the meeting".
fn days_before(words: &[Word], at: usize) -> Option<(usize, usize)> {
    let unit = among("days weeks months", form(words, at + 1))
        || among("calendar working", form(words, at + 1)) && form(words, at + 2) == "days";
    if !unit
        || !among("before prior ahead in", form(words, at + 2)) && !among("before prior ahead", form(words, at + 3))
    {
        return None;
    }
    let noun = (at + 2..at + 9).find(|here| among("meeting session meetings conference forum", form(words, *here)))?;
    Some((at, noun + 1))
}

/// "في الاجتماع الثلاثين", "إلى المجلس في دورته لعام 2018", "قبل 30 يوماً على الأقل من موعد الاجتماع".
fn arabic_event(words: &[Word]) -> Option<(usize, usize)> {
    (0..words.len()).find_map(|at| {
        let word = form(words, at);
        if word == "قبل" && among("يوما ايام يوم اسابيع اسبوع شهر اشهر اسبوعين شهرين", form(words, at + 2))
        {
            let noun = (at + 3..at + 9).find(|here| among("الاجتماع اجتماع الدورة الاجتماعات", form(words, *here)))?;
            return Some((at, noun + 1));
        }
        if word == "قبل" && among("انعقاد عقد", form(words, at + 1)) {
            return Some((at, year_end(words, at + 2, 9)?));
        }
        if among("دورته دورة بدورته دورتها", word) {
            let end = year_end(words, at + 1, 4)?;
            let start = (at.saturating_sub(2)..at).rev().find(|here| form(words, *here).ends_with("المجلس"));
            return Some((start.unwrap_or(at), end));
        }
        if among("الاجتماع اجتماع", word) && at > 0 && among("في الي قبل بحلول خلال", form(words, at - 1))
        {
            return is_next(form(words, at + 1)).then_some((at, at + 2 + usize::from(is_ten(form(words, at + 2)))));
        }
        if word == "التالي" && form(words, at - at.min(1)) == "العمل" && at >= 2 {
            return Some((at - 2, at + 1));
        }
        None
    })
}

/// Through the year that follows within so many words.
fn year_end(words: &[Word], from: usize, within: usize) -> Option<usize> {
    (from..from + within)
        .take_while(|at| words.get(*at).is_some_and(|word| !word.ends_sentence()))
        .find(|at| form(words, *at).len() == 4 && form(words, *at).starts_with("20"))
        .map(|at| at + 1)
}

/// An ordinal or "next" after "meeting".
fn is_next(word: &str) -> bool {
    among(
        "التالي القادم المقبل الاتي الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر الحادي العشرين الثلاثين الاربعين الخمسين",
        word,
    )
}

fn is_ten(word: &str) -> bool {
    among("والعشرين والثلاثين والاربعين والخمسين عشر", word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{dates::dates_in, words::words};

    fn read(text: &str, arabic: bool) -> Option<String> {
        let words = words(text);
        due(&words, text, &dates_in(&words, text), arabic).map(|due| due.as_str().to_owned())
    }

    #[test]
    fn english_deadlines_are_dates_or_events() {
        assert_eq!(read("to submit projects by 9 February 2018.", false).as_deref(), Some("2018-02-09"));
        assert_eq!(read("comments no later than 10 March;", false).as_deref(), Some("--03-10"));
        assert_eq!(read("to present it by the 30th meeting.", false).as_deref(), Some("the 30th meeting"));
        assert_eq!(
            read("to report to the next meeting of the group", false).as_deref(),
            Some("the next meeting of the group")
        );
        assert_eq!(
            read("available at least 30 days before the meeting", false).as_deref(),
            Some("30 days before the meeting")
        );
        assert_eq!(read("to present the report to Council 2018.", false).as_deref(), Some("Council 2018"));
        assert_eq!(read("The meeting was held on 9 February 2018.", false), None);
    }

    #[test]
    fn arabic_deadlines_are_dates_or_events() {
        assert_eq!(read("وذلك بحلول 9 فبراير 2018؛", true).as_deref(), Some("2018-02-09"));
        assert_eq!(read("قبل الموعد النهائي المحدد له 28 أبريل.", true).as_deref(), Some("--04-28"));
        assert_eq!(read("في الاجتماع الثلاثين لفريق العمل", true).as_deref(), Some("الاجتماع الثلاثين"));
        assert_eq!(
            read("قبل 30 يوماً على الأقل من موعد الاجتماع.", true).as_deref(),
            Some("قبل 30 يوماً على الأقل من موعد الاجتماع")
        );
    }
}
