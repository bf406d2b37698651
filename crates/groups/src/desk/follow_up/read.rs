//! From the fields of a form to an act, or to everything that is wrong with them. Pure: whether what is named exists is asked
//! elsewhere.

use jiff::civil::Date;
use kit::web::FieldError;
use language::{Lang, Text};

use super::Typed;
use crate::{
    follow_up::{Act, Evidence, EvidenceKind},
    symbol,
    words::Words,
};

/// The longest reply, in characters.
const LONGEST_TEXT: usize = 5000;
/// The longest line of a piece of evidence, in characters.
const LONGEST_LINE: usize = 500;

/// The fields of each piece of evidence: what it is, its symbol, address or value, its section or title, its day.
pub(super) const ROWS: [[&str; 4]; 3] =
    [["kind1", "what1", "more1", "on1"], ["kind2", "what2", "more2", "on2"], ["kind3", "what3", "more3", "on3"]];

type Wrong = Vec<FieldError>;

/// Who is made responsible, and by when.
pub(super) fn assign(typed: &Typed, words: Words, _: Date) -> Result<Act, Wrong> {
    let mut wrong = Wrong::new();
    let due = typed.optional("due", |given| words.wrong_day(given), &mut wrong);
    let given = |field| Some(typed.get(field).to_owned()).filter(|given| !given.is_empty());
    done(Act::Assign { unit: given("unit"), person: given("person"), due }, wrong)
}

/// A reply with its evidence.
pub(super) fn reply(typed: &Typed, words: Words, today: Date) -> Result<Act, Wrong> {
    let mut wrong = Wrong::new();
    let lang = typed.get("lang").parse().unwrap_or(words.0);
    let text = typed.get("text").replace("\r\n", "\n");
    if text.is_empty() {
        wrong.push(FieldError::new("text", words.declined_no_text()));
    }
    longer(words, "text", &text, LONGEST_TEXT, &mut wrong);
    let mut evidence = Vec::new();
    for (number, row) in (1_i64..).zip(&ROWS) {
        evidence.extend(piece(typed, words, today, (number, row), &mut wrong));
    }
    done(Act::Reply { text: Text::new(lang, text), evidence }, wrong)
}

/// The body's decision on a reply.
pub(super) fn judge(typed: &Typed, words: Words, _: Date) -> Result<Act, Wrong> {
    let mut wrong = Wrong::new();
    let meeting = typed.optional("meeting", |_| words.wrong_number(), &mut wrong);
    let act = match typed.get("decision") {
        "accept" => Act::Accept { meeting },
        "return" => Act::Return { meeting },
        _ => {
            wrong.push(FieldError::new("meeting", words.wrong_choice()));
            Act::Return { meeting }
        }
    };
    done(act, wrong)
}

/// How it is closed without a reply.
pub(super) fn close(typed: &Typed, words: Words, _: Date) -> Result<Act, Wrong> {
    match typed.get("how") {
        "overtaken" => Ok(Act::Overtake),
        "no-longer-needed" => Ok(Act::Release),
        _ => Err(vec![FieldError::new("how", words.wrong_choice())]),
    }
}

/// That it is opened again.
pub(super) fn reopen(_: &Typed, _: Words, _: Date) -> Result<Act, Wrong> {
    Ok(Act::Reopen)
}

/// The field in which a symbol was typed.
pub(super) fn row_of(typed: &Typed, symbol: &str) -> &'static str {
    let [_, what, ..] =
        ROWS.iter().find(|[_, what, ..]| symbol::canonical(typed.get(what)) == symbol).unwrap_or(&ROWS[0]);
    what
}

fn done(act: Act, wrong: Wrong) -> Result<Act, Wrong> {
    if wrong.is_empty() { Ok(act) } else { Err(wrong) }
}

fn longer(words: Words, field: &str, given: &str, most: usize, wrong: &mut Wrong) {
    if given.chars().count() > most {
        wrong.push(FieldError::new(field, words.wrong_long(most.to_string())));
    }
}

/// One piece of evidence; none where the row is empty or something is wrong with it.
fn piece(
    typed: &Typed,
    words: Words,
    today: Date,
    (number, [kind, what, more, on]): (i64, &[&'static str; 4]),
    wrong: &mut Wrong,
) -> Option<Evidence> {
    let before = wrong.len();
    let number = number.to_string();
    let [given, title] = [typed.get(what), typed.get(more)];
    if typed.get(kind).is_empty() && given.is_empty() && title.is_empty() {
        return None;
    }
    let Ok(sort) = typed.get(kind).parse::<EvidenceKind>() else {
        wrong.push(FieldError::new(*kind, words.wrong_choice()));
        return None;
    };
    let day = typed.optional(on, |given| words.wrong_day(given), wrong).unwrap_or(today);
    longer(words, what, given, LONGEST_LINE, wrong);
    longer(words, more, title, LONGEST_LINE, wrong);
    let is_elsewhere = matches!(sort, EvidenceKind::Project | EvidenceKind::Link);
    if given.is_empty() {
        wrong.push(FieldError::new(*what, words.wrong_evidence_what(&number)));
    } else if is_elsewhere && !is_address(given) {
        wrong.push(FieldError::new(*what, words.wrong_evidence_url(&number)));
    }
    if title.is_empty() && sort != EvidenceKind::Document {
        wrong.push(FieldError::new(*more, words.wrong_evidence_more(&number)));
    }
    let (given, title) = (given.to_owned(), title.to_owned());
    (wrong.len() == before).then(|| match sort {
        EvidenceKind::Document => Evidence::Document { symbol: symbol::canonical(&given) },
        EvidenceKind::Section => Evidence::Section { symbol: symbol::canonical(&given), section: title },
        EvidenceKind::Project => Evidence::Project { title, url: given },
        EvidenceKind::Figure => Evidence::Figure { title, value: given, on: day },
        EvidenceKind::Link => Evidence::Link { url: given, title, on: day },
    })
}

/// Whether a text is an address of a page elsewhere: what may stand in a link without harm.
fn is_address(given: &str) -> bool {
    let rest = given.strip_prefix("https://").or_else(|| given.strip_prefix("http://"));
    rest.is_some_and(|rest| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.contains('.')
            && !given.contains(|c: char| c.is_whitespace() || c.is_control() || matches!(c, '"' | '<' | '>'))
    })
}

/// The languages in which a reply may be written.
pub(super) fn languages() -> Vec<(String, String)> {
    Lang::ALL.iter().map(|lang| (lang.code().to_owned(), lang.endonym().to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    const TODAY: Date = date(2018, 4, 9);

    fn typed(pairs: &[(&str, &str)]) -> Typed {
        Typed::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    fn fields(wrong: &[FieldError]) -> Vec<&str> {
        wrong.iter().map(|error| error.field.as_str()).collect()
    }

    #[test]
    fn every_sort_of_evidence_is_read() {
        let form = typed(&[
            ("text", "Done.\r\nIndeed."),
            ("lang", "fr"),
            ("kind1", "section"),
            ("what1", "WG‑WSIS‑28/09"),
            ("more1", "2.6.4"),
            ("kind2", "link"),
            ("what2", "https://www.itu.int/x"),
            ("more2", "Report published"),
            ("on2", "2018-01-30"),
            ("kind3", "figure"),
            ("what3", "1,2 m"),
            ("more3", "votes"),
        ]);

        let Ok(Act::Reply { text, evidence }) = reply(&form, Words(Lang::En), TODAY) else { panic!() };

        assert_eq!(text, Text::new(Lang::Fr, "Done.\nIndeed."));
        let section = Evidence::Section { symbol: "WG-WSIS-28/9".into(), section: "2.6.4".into() };
        let link = Evidence::Link {
            url: "https://www.itu.int/x".into(),
            title: "Report published".into(),
            on: date(2018, 1, 30),
        };
        assert_eq!(
            evidence,
            [section, link, Evidence::Figure { title: "votes".into(), value: "1,2 m".into(), on: TODAY }]
        );
    }

    #[test]
    fn everything_wrong_with_a_reply_is_said_at_once() {
        let form = typed(&[
            ("kind1", "link"),
            ("what1", "javascript:alert(1)"),
            ("on1", "soon"),
            ("what2", "something"),
            ("kind3", "document"),
        ]);

        for lang in Lang::ALL {
            let wrong = reply(&form, Words(lang), TODAY).unwrap_err();
            assert_eq!(fields(&wrong), ["text", "on1", "what1", "more1", "kind2", "what3"]);
        }
    }

    #[test]
    fn only_pages_elsewhere_are_addresses() {
        for good in ["https://www.itu.int", "http://a.b/c?d#e"] {
            assert!(is_address(good), "{good}");
        }
        for bad in
            ["", "https://", "https://x", "ftp://a.b", "javascript:alert(1)", "https://a.b/ c", "https://a.b/\"x"]
        {
            assert!(!is_address(bad), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn any_fields_are_an_act_or_errors_at_fields(
            pairs in prop::collection::vec(("text|unit|due|meeting|decision|how|(kind|what|more|on)[123]", "\\PC{0,12}|link|figure"), 0..12)
        ) {
            let typed = Typed::sent(pairs);
            for form in &super::super::FORMS {
                if let Err(wrong) = (form.read)(&typed, Words(Lang::Ar), TODAY) {
                    prop_assert!(wrong.iter().all(|error| !error.field.is_empty() && !error.message.is_empty()));
                }
            }
        }
    }
}
