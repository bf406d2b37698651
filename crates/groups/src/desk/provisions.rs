//! The text of a version of an instrument, pasted by an officer in one language: what was read in it is shown before anything is kept.
//! What was kept last can be undone, and nothing is written over what somebody else kept meanwhile.

use askama::Template;
use axum::{Form, extract::Query, http::StatusCode};
use kit::web::{
    self, Answer, Asked, Error, FieldError, Found as _, Link, Page, Routes, Visit, in_address, parts::Field,
};
use language::{Lang, State, Text};
use serde::Deserialize;

use super::typed::Typed;
use crate::{
    Instrument, Version,
    pages::{things::provisions::Provisions, today},
    provision::{self, LONGEST, Tally},
    store::instruments,
    words::Words,
};

/// The action of those who write the texts of instruments.
const ACTION: &str = "instruments.write";

/// The addresses of the form.
pub(super) fn routes() -> Routes {
    Routes::new().get("/{lang}/instruments/{id}/text", ACTION, form).post("/{lang}/instruments/{id}/text", ACTION, save)
}

#[derive(Template)]
#[template(path = "desk/provisions.html")]
struct TextPage {
    page: Page,
    words: Words,
    path: String,
    action: String,
    back: Link,
    version: Field,
    lang: Lang,
    langs: Field,
    label: String,
    text: Field,
    seen: String,
    why: String,
    /// Whether a text in this language is kept.
    is_kept: bool,
    /// Whether it was kept a moment ago.
    was_saved: bool,
    can_undo: bool,
    /// How the text was read; none where there is nothing to read.
    tally: Vec<String>,
    provisions: Option<Provisions>,
    problems: Vec<FieldError>,
}

/// Which text is asked for.
#[derive(Deserialize)]
struct Which {
    version: Option<String>,
    lang: Option<String>,
    saved: Option<String>,
}

/// What stands in the form.
struct Typing {
    label: String,
    lang: Lang,
    text: String,
    why: String,
    was_saved: bool,
    problems: Vec<FieldError>,
}

async fn form(visit: Visit, Query(which): Query<Which>) -> Answer {
    let (instrument, seen) = item(&visit).await?;
    let version = match &which.version {
        Some(label) => instrument.version(label),
        None => instrument.shown_at(today(&visit)).or(instrument.versions.last()),
    };
    let lang = which.lang.as_deref().and_then(|lang| lang.parse().ok()).unwrap_or(visit.lang);
    let text = version.and_then(|version| version.text.as_ref()?.version(lang)).map(|one| one.text.clone());
    let typing = Typing {
        label: version.map(|version| version.label.clone()).unwrap_or_default(),
        lang,
        text: text.unwrap_or_default(),
        why: String::new(),
        was_saved: which.saved.is_some(),
        problems: Vec::new(),
    };
    page(&visit, &instrument, seen, typing).await
}

async fn save(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (mut instrument, _) = item(&visit).await?;
    visit.must(&Asked::of(ACTION).on(&format!("body/{}", instrument.adopter)))?;
    let (words, wish) = (Words(visit.lang), wish(&sent));
    let mut typing = read(&visit, &instrument, sent);
    if wish.1 == "preview" || !typing.problems.is_empty() {
        return page(&visit, &instrument, wish.0, typing).await;
    }
    let before = match wish.1.as_str() {
        "undo" => instruments::before(&visit.state.db, &instrument.id).await?,
        _ => None,
    };
    if let Err(wrong) = write(words, &mut instrument, &typing, &wish.1, before.as_ref()) {
        typing.problems.push(wrong);
        return page(&visit, &instrument, wish.0, typing).await;
    }
    let db = visit.state.db.because(&typing.why);
    if instruments::change(&db, &visit.actor.id, &instrument, &wish.0).await? {
        let (path, version) = (format!("/instruments/{}/text", instrument.id), in_address(&typing.label));
        return web::see(&visit.href(&format!("{path}?version={version}&lang={}&saved=1", typing.lang)));
    }
    let (now, seen) = item(&visit).await?;
    typing.problems.push(FieldError::new("", words.provisions_changed()));
    page(&visit, &now, seen, typing).await
}

/// The mark of how the instrument stood when the form was shown, and what is to be done.
fn wish(sent: &[(String, String)]) -> (String, String) {
    let value = |field: &str| sent.iter().find(|(name, _)| name == field).map(|(_, value)| value.clone());
    (value("seen").unwrap_or_default(), value("wish").unwrap_or_default())
}

/// What was typed. Inside, the text is taken as it is: its spaces and lines are the source's.
fn read(visit: &Visit, instrument: &Instrument, sent: Vec<(String, String)>) -> Typing {
    let words = Words(visit.lang);
    let text = sent.iter().find(|(name, _)| name == "text").map(|(_, text)| text.replace("\r\n", "\n"));
    let text = text.unwrap_or_default().replace('\0', "").trim().to_owned();
    let typed = Typed::sent(sent);
    let mut problems = Vec::new();
    let label = typed.get("version").to_owned();
    if instrument.version(&label).is_none() {
        problems.push(FieldError::new("version", words.provisions_no_version()));
    }
    let lang = typed.get("lang").parse().ok();
    if lang.is_none() {
        problems.push(FieldError::new("lang", words.provisions_no_lang()));
    }
    let wish = typed.get("wish");
    if text.trim().is_empty() && !matches!(wish, "remove" | "undo") {
        problems.push(FieldError::new("text", words.provisions_no_text()));
    }
    if text.chars().count() > LONGEST {
        let most = language::number(visit.lang, LONGEST as i64);
        problems.push(FieldError::new("text", words.provisions_too_long(most)));
    }
    let why = typed.get("why").chars().take(300).collect();
    Typing { label, lang: lang.unwrap_or(visit.lang), text, why, was_saved: false, problems }
}

/// Puts the text into its version, takes it out, or takes back what was done last.
fn write(
    words: Words,
    instrument: &mut Instrument,
    typing: &Typing,
    wish: &str,
    before: Option<&Instrument>,
) -> Result<(), FieldError> {
    let version = instrument.versions.iter_mut().find(|version| version.label == typing.label);
    let Some(version) = version else { return Err(FieldError::new("version", words.provisions_no_version())) };
    version.text = match (wish, version.text.take()) {
        ("undo", now) => match before.and_then(|before| before.version(&typing.label)) {
            Some(before) => before.text.clone(),
            None => now,
        },
        ("remove", Some(text)) => match without(&text, typing.lang) {
            Ok(left) => left,
            Err(()) => return Err(FieldError::new("text", words.provisions_original_stays())),
        },
        ("remove", None) => None,
        // What an organisation publishes in its languages is approved by it in each.
        (_, Some(text)) => Some(text.with(typing.lang, &typing.text, State::Revised)),
        (_, None) => Some(Text::new(typing.lang, &typing.text)),
    };
    Ok(())
}

/// A text without one of its languages; an error where that is the original of others.
fn without(text: &Text, lang: Lang) -> Result<Option<Text>, ()> {
    let others = text.versions().filter(|(other, _)| *other != lang);
    if text.original() == lang {
        return if others.count() == 0 { Ok(None) } else { Err(()) };
    }
    let original = text.version(text.original()).map(|one| one.text.clone()).unwrap_or_default();
    let left = others.filter(|(other, _)| *other != text.original());
    let kept =
        left.fold(Text::new(text.original(), original), |kept, (lang, one)| kept.with(lang, &one.text, one.state));
    Ok(Some(kept))
}

/// The instrument of the address with the mark of how it stands.
async fn item(visit: &Visit) -> Result<(Instrument, String), Error> {
    let id = visit.at("id");
    if id.chars().any(char::is_control) {
        return Err(Error::NotFound);
    }
    let db = &visit.state.db;
    let instrument = instruments::one(db, id).await?.or_not_found()?;
    let seen = instruments::seal(db, id).await?.or_not_found()?;
    Ok((instrument, seen))
}

async fn page(visit: &Visit, instrument: &Instrument, seen: String, typing: Typing) -> Answer {
    let words = Words(visit.lang);
    let path = format!("/instruments/{}", instrument.id);
    let title = instrument.title.shown(visit.lang).text;
    let before = instruments::before(&visit.state.db, &instrument.id).await?;
    let text = |of: &Instrument| of.version(&typing.label).and_then(|version: &Version| version.text.clone());
    let kept = text(instrument);
    let labels = instrument.versions.iter().rev().map(|version| (version.label.clone(), version.label.clone()));
    let langs = Lang::ALL.map(|lang| (lang.code().to_owned(), lang.endonym().to_owned())).to_vec();
    let is_read = !typing.text.trim().is_empty() && typing.text.chars().count() <= LONGEST;
    let field = Field::text("text", words.instrument_text()).kind("textarea").hint(words.provisions_hint()).required();
    let view = TextPage {
        page: visit
            .page(words.provisions_title())
            .section("instruments")
            .under("/instruments", words.instruments_title())
            .under(&path, title),
        path: visit.href(&path),
        action: visit.href(&format!("{path}/text")),
        back: Link::new(visit.href(&format!("{path}?version={}#text", in_address(&typing.label))), title),
        version: Field::select("version", words.instrument_version(), labels.collect())
            .value(&typing.label)
            .errors(&typing.problems),
        langs: Field::select("lang", words.provisions_lang(), langs).value(typing.lang.code()).errors(&typing.problems),
        can_undo: before.is_some_and(|before| text(&before) != kept),
        is_kept: kept.is_some_and(|text| text.version(typing.lang).is_some()),
        tally: if is_read { tally(words, provision::read(&typing.text, typing.lang).tally()) } else { Vec::new() },
        provisions: is_read.then(|| Provisions::checked(words, &typing.text, typing.lang)),
        text: field.value(&typing.text).errors(&typing.problems),
        lang: typing.lang,
        label: typing.label,
        why: typing.why,
        was_saved: typing.was_saved,
        problems: typing.problems,
        words,
        seen,
    };
    let status = if view.problems.is_empty() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    web::html_with(status, &view)
}

/// How a text was read, in words.
fn tally(words: Words, tally: Tally) -> Vec<String> {
    let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
    let formula = if tally.has_formula { words.provisions_with_formula() } else { words.provisions_without_formula() };
    let mut said = vec![
        formula,
        words.provisions_recitals(count(tally.recitals)),
        words.provisions_operative(count(tally.operative)),
    ];
    said.push(words.provisions_items(count(tally.items)));
    if tally.annexes > 0 {
        said.push(words.provisions_annexes(count(tally.annexes)));
    }
    if tally.plain > 0 {
        said.push(words.provisions_plain_count(count(tally.plain)));
    }
    said
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typing(lang: Lang, text: &str) -> Typing {
        Typing { label: "2018".into(), lang, text: text.into(), why: String::new(), was_saved: false, problems: vec![] }
    }

    fn instrument() -> Instrument {
        let version = Version {
            label: "2018".into(),
            date: None,
            session: None,
            document: None,
            summary: None,
            terms_of_reference: None,
            text: None,
        };
        Instrument {
            id: "one".into(),
            adopter: "council".into(),
            kind: crate::InstrumentKind::Decision,
            number: "1".into(),
            title: Text::new(Lang::En, "One"),
            versions: vec![version],
            abrogation: None,
        }
    }

    #[test]
    fn a_text_is_kept_by_language_taken_out_and_put_back() {
        let words = Words(Lang::En);
        let mut now = instrument();
        let before = now.clone();
        write(words, &mut now, &typing(Lang::Ar, "إن المجلس،"), "save", None).expect("kept");
        write(words, &mut now, &typing(Lang::En, "The Council,"), "save", None).expect("kept");
        let both = Text::new(Lang::Ar, "إن المجلس،").with(Lang::En, "The Council,", State::Revised);
        assert_eq!(now.versions[0].text, Some(both));

        let refused = write(words, &mut now.clone(), &typing(Lang::Ar, ""), "remove", None);
        assert_eq!(refused.map_err(|wrong| wrong.field), Err("text".into()), "the original of another stays");
        write(words, &mut now, &typing(Lang::En, ""), "remove", None).expect("taken out");
        assert_eq!(now.versions[0].text, Some(Text::new(Lang::Ar, "إن المجلس،")));
        write(words, &mut now, &typing(Lang::Ar, ""), "undo", Some(&before)).expect("put back");
        assert_eq!(now, before);
    }
}
