//! The form of a call: what stands in its fields, what they mean, and what is wrong with them. Title and text are written in as many of
//! the six languages as there are, at least in one; the language of the page comes first.

use jiff::civil::Date;
use kit::web::{FieldError, parts::Field};
use language::{Lang, Text};
use vocabulary::{ActionLine, Goal, RegionSystem};

use super::{
    call::{Call, CallKind, CallScope, LONGEST_TEXT, LONGEST_TITLE, Stage, Terms, written},
    pages::told,
};
use crate::{
    entry::{
        form::{Boxes, Tick},
        typed::Typed,
    },
    figures::name,
    names,
    words::Words,
};

/// The fields of a form, ready to be shown.
pub(super) struct Shown {
    /// What it asks for, where that can still be chosen.
    pub kind: Option<Field>,
    /// Title and text by language, each with whether it is open.
    pub langs: Vec<(Lang, bool, Vec<Field>)>,
    /// The days that can be chosen.
    pub days: Vec<Field>,
    /// What it is limited to.
    pub scope: Vec<Boxes>,
}

/// What stands in the fields for a call.
pub(super) fn fill(call: &Call) -> Typed {
    let (terms, mut typed) = (&call.terms, Typed::default());
    typed.add("kind", terms.kind.code());
    typed.add("opens", terms.opens.to_string());
    typed.add("closes", terms.closes.to_string());
    for (name, text) in [("title", &terms.title), ("words", &terms.words)] {
        text.versions().for_each(|(lang, version)| typed.add(format!("{name}-{lang}"), &version.text));
    }
    for (field, _, codes) in terms.scope.parts() {
        codes.iter().for_each(|code| typed.add(field, code));
    }
    typed
}

/// Reads what was sent. What can no longer be chosen stays as it was.
pub(super) fn read(words: Words, typed: &Typed, before: Option<&Call>, today: Date) -> Result<Terms, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let terms = before.map(|call| &call.terms);
    let texts = |name: &str| -> Vec<(Lang, String)> {
        let all = Lang::ALL.map(|lang| (lang, typed.get(&format!("{name}-{lang}")).to_owned()));
        all.into_iter().filter(|(_, text)| !text.is_empty()).collect()
    };
    let (titles, bodies) = (texts("title"), texts("words"));
    wrong.extend(texts_wrong(words, &titles, &bodies));
    let kind = match terms.filter(|_| !asks_kind(before)) {
        Some(terms) => Some(terms.kind),
        None => typed.get("kind").parse::<CallKind>().ok(),
    };
    if kind.is_none() {
        wrong.push(FieldError::new("kind", words.wrong_choice()));
    }
    let mut day = |field: &'static str, kept: Option<Date>| match kept {
        Some(day) => Some(day),
        None => {
            let read = typed.get(field).parse::<Date>().ok().filter(|day| (1990..=2100).contains(&day.year()));
            if read.is_none() {
                wrong.push(FieldError::new(field, day_wrong(words, typed.get(field))));
            }
            read
        }
    };
    let opens = day("opens", terms.filter(|_| !asks_opens(before, today)).map(|terms| terms.opens));
    let closes = day("closes", terms.filter(|_| !asks_closes(before)).map(|terms| terms.closes));
    if let (Some(opens), Some(closes)) = (opens, closes)
        && closes < opens
    {
        let field = if asks_closes(before) { "closes" } else { "opens" };
        wrong.push(FieldError::new(field, words.call_wrong_order()));
    }
    let text = |name: fn(&Terms) -> &Text, typed: &[(Lang, String)]| written(terms.map(name), typed, words.0);
    match (kind, text(|terms| &terms.title, &titles), text(|terms| &terms.words, &bodies), opens.zip(closes)) {
        (Some(kind), Some(title), Some(body), Some((opens, closes))) if wrong.is_empty() => {
            Ok(Terms { kind, title, words: body, opens, closes, scope: scope(typed) })
        }
        _ => Err(wrong),
    }
}

/// That something is no day.
pub(super) fn day_wrong(words: Words, typed: &str) -> String {
    match typed {
        "" => words.call_day_missing(),
        typed => words.call_wrong_day(typed),
    }
}

fn texts_wrong(words: Words, titles: &[(Lang, String)], bodies: &[(Lang, String)]) -> Vec<FieldError> {
    let mut wrong = Vec::new();
    if titles.is_empty() && bodies.is_empty() {
        wrong.push(FieldError::new(format!("title-{}", words.0), words.call_nothing_written()));
    }
    let has = |texts: &[(Lang, String)], lang: Lang| texts.iter().any(|(one, _)| *one == lang);
    for lang in Lang::ALL {
        match (has(titles, lang), has(bodies, lang)) {
            (true, false) => {
                wrong.push(FieldError::new(format!("words-{lang}"), words.call_text_missing(lang.endonym())))
            }
            (false, true) => {
                wrong.push(FieldError::new(format!("title-{lang}"), words.call_title_missing(lang.endonym())))
            }
            _ => {}
        }
    }
    for (name, texts, most) in [("title", titles, LONGEST_TITLE), ("words", bodies, LONGEST_TEXT)] {
        let long = texts.iter().filter(|(_, text)| text.chars().count() > most);
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        wrong.extend(long.map(|(lang, _)| FieldError::new(format!("{name}-{lang}"), words.call_too_long(most))));
    }
    wrong
}

/// All that a call can be limited to.
fn everything() -> CallScope {
    CallScope {
        lines: ActionLine::all().iter().map(|line| line.code.to_owned()).collect(),
        regions: RegionSystem::Bdt.regions().iter().map(|region| region.code.to_owned()).collect(),
        goals: Goal::all().iter().map(|goal| goal.code.to_owned()).collect(),
    }
}

fn scope(typed: &Typed) -> CallScope {
    let mut scope = everything();
    scope.lines.retain(|code| typed.has("lines", code));
    scope.regions.retain(|code| typed.has("regions", code));
    scope.goals.retain(|code| typed.has("goals", code));
    scope
}

/// What was announced keeps what it asks for.
fn asks_kind(before: Option<&Call>) -> bool {
    before.is_none_or(|call| !call.is_public())
}

/// What has opened, has.
fn asks_opens(before: Option<&Call>, today: Date) -> bool {
    before.is_none_or(|call| matches!(call.stage(today), Stage::Draft | Stage::Announced))
}

/// The end of what was announced is moved by a form of its own, which keeps the day before.
fn asks_closes(before: Option<&Call>) -> bool {
    before.is_none_or(|call| !call.is_public())
}

/// The fields, with what stands in them and what is wrong.
pub(super) fn shown(words: Words, typed: &Typed, before: Option<&Call>, today: Date, errors: &[FieldError]) -> Shown {
    let dress = |field: Field| {
        let value = typed.get(&field.name).to_owned();
        field.value(value).errors(errors)
    };
    let kinds = CallKind::ALL.iter().map(|kind| (kind.code().to_owned(), told::kind(words, *kind)));
    let kinds = std::iter::once((String::new(), words.choose())).chain(kinds).collect();
    let day = |name: &'static str, label: String| dress(Field::text(name, label).kind("date").required());
    let mut days = Vec::new();
    if asks_opens(before, today) {
        days.push(day("opens", words.call_opens()));
    }
    if asks_closes(before) {
        days.push(day("closes", words.call_closes()).hint(words.call_closes_hint()));
    }
    let lang = |lang: Lang| {
        let fields = vec![
            dress(Field::text(format!("title-{lang}"), words.call_title_in(lang.endonym()))),
            dress(
                Field::text(format!("words-{lang}"), words.call_words_in(lang.endonym()))
                    .kind("textarea")
                    .hint(words.call_words_hint()),
            ),
        ];
        let is_open = lang == words.0 || fields.iter().any(|field| !field.error.is_empty() || !field.value.is_empty());
        (lang, is_open, fields)
    };
    let mut langs = Lang::ALL.to_vec();
    langs.sort_by_key(|one| *one != words.0);
    Shown {
        kind: asks_kind(before).then(|| dress(Field::select("kind", words.call_kind(), kinds).required())),
        langs: langs.into_iter().map(lang).collect(),
        days,
        scope: boxes(words, &everything(), typed, ""),
    }
}

/// What a scope names as boxes to tick.
pub(super) fn boxes(words: Words, scope: &CallScope, typed: &Typed, hint: &str) -> Vec<Boxes> {
    let boxes = |(field, facet, codes): (&'static str, &str, &[String])| {
        let tick = |code: &String| Tick {
            code: code.clone(),
            name: name(words.0, facet, code),
            is_ticked: typed.has(field, code),
        };
        let (label, ticks) = (names::label(words, field), codes.iter().map(tick).collect());
        Boxes { name: field, label, hint: hint.to_owned(), error: String::new(), ticks }
    };
    scope.parts().into_iter().filter(|(.., codes)| !codes.is_empty()).map(boxes).collect()
}
