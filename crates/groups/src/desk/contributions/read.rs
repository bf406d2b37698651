//! From the fields of the form to what a contribution says, or to everything that is wrong with them. A draft may lack anything
//! but its meeting and delegation; that it is whole is asked when it is cleared.

use kit::web::FieldError;
use people::{Organisation, OrganisationKind};

use super::super::typed::Typed;
use crate::{
    Source, SourceKind,
    contribution::{Attachment, Content, Form, Purpose},
    symbol,
    words::Words,
};

/// Those who write for nobody but their office, by how the form names them: no organisation has an `@` in its id.
pub(super) const OFFICERS: [(&str, SourceKind); 2] =
    [("@secretariat", SourceKind::Secretariat), ("@chair", SourceKind::Chair)];

/// The longest title, in characters.
const LONGEST_TITLE: usize = 300;
/// The longest summary, in characters.
const LONGEST_SUMMARY: usize = 3000;
/// The longest text, in characters.
const LONGEST_TEXT: usize = 400_000;

/// What the form says: the body and meeting, and the content.
pub(super) struct Said {
    pub(super) body: String,
    pub(super) meeting: i64,
    pub(super) content: Content,
}

/// Reads the form. `organisations` are those that may be named as sources.
pub(super) fn read(
    typed: &Typed,
    words: Words,
    organisations: &[Organisation],
    file: Option<Attachment>,
) -> Result<Said, Vec<FieldError>> {
    let mut wrong = Vec::new();
    let of = Some(symbol::canonical(typed.get("of"))).filter(|of| !of.is_empty());
    let form = typed.get("form").parse().unwrap_or(Form::New);
    if form != Form::New && of.is_none() {
        wrong.push(FieldError::new("of", words.undone_of_nothing()));
    }
    let item = typed.optional("item", |_| words.wrong_number(), &mut wrong);
    for (field, most) in [("title", LONGEST_TITLE), ("summary", LONGEST_SUMMARY), ("text", LONGEST_TEXT)] {
        if typed.get(field).chars().count() > most {
            wrong.push(FieldError::new(field, words.wrong_long(most.to_string())));
        }
    }
    let meeting = typed.get("meeting").rsplit_once('/').and_then(|(body, number)| Some((body, number.parse().ok()?)));
    let Some((body, meeting)) = meeting else {
        wrong.push(FieldError::new("meeting", words.wrong_choice()));
        return Err(wrong);
    };
    let content = Content {
        lang: typed.get("lang").parse().unwrap_or(words.0),
        title: typed.get("title").split_whitespace().collect::<Vec<_>>().join(" "),
        sources: sources(typed, organisations),
        purpose: typed.get("purpose").parse().unwrap_or(Purpose::Action),
        item,
        requests: requests(typed),
        of: of.filter(|_| form != Form::New),
        form,
        summary: typed.get("summary").replace("\r\n", "\n"),
        text: typed.get("text").replace("\r\n", "\n"),
        file,
        becomes: None,
    };
    if wrong.is_empty() { Ok(Said { body: body.to_owned(), meeting, content }) } else { Err(wrong) }
}

/// Who it comes from: what was ticked among the organisations, and the secretariat or the chair for themselves.
fn sources(typed: &Typed, organisations: &[Organisation]) -> Vec<Source> {
    let officers = OFFICERS.iter().filter(|(name, _)| typed.has("sources", name));
    let officers = officers.map(|(_, kind)| Source { kind: *kind, state: None, name: None });
    organisations.iter().filter(|one| typed.has("sources", &one.id)).map(source).chain(officers).collect()
}

/// The fields of the form for what is there.
pub(super) fn typed(body: &str, meeting: i64, content: &Content, organisations: &[Organisation]) -> Typed {
    let mut pairs = vec![
        ("meeting", crate::meeting::key(body, meeting)),
        ("lang", content.lang.code().to_owned()),
        ("title", content.title.clone()),
        ("purpose", content.purpose.code().to_owned()),
        ("item", content.item.map(|item| item.to_string()).unwrap_or_default()),
        ("requests", content.requests.join(", ")),
        ("form", content.form.code().to_owned()),
        ("of", content.of.clone().unwrap_or_default()),
        ("summary", content.summary.clone()),
        ("text", content.text.clone()),
    ];
    let named = organisations.iter().filter(|one| content.sources.contains(&source(one)));
    pairs.extend(named.map(|one| ("sources", one.id.clone())));
    let officers = OFFICERS.iter().filter(|(_, kind)| content.sources.iter().any(|source| source.kind == *kind));
    pairs.extend(officers.map(|(name, _)| ("sources", (*name).to_owned())));
    Typed::sent(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// An organisation as a source.
pub(super) fn source(organisation: &Organisation) -> Source {
    let name = || Some(organisation.name.shown(language::Lang::En).text.to_owned());
    match organisation.kind {
        OrganisationKind::MemberState => {
            Source { kind: SourceKind::MemberState, state: organisation.state.clone(), name: None }
        }
        OrganisationKind::SectorMember => Source { kind: SourceKind::SectorMember, state: None, name: name() },
        _ => Source { kind: SourceKind::Organization, state: None, name: name() },
    }
}

/// The requests that are named, each once, in capital letters as their ids are.
fn requests(typed: &Typed) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let given = typed.get("requests").split([',', ';', '،', '，', '；', ' ', '\n']).map(str::trim);
    for id in given.filter(|given| !given.is_empty()) {
        let id = id.to_uppercase();
        if !found.contains(&id) {
            found.push(id);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use language::{Lang, Text};
    use proptest::prelude::*;

    use super::*;

    fn ministry() -> Organisation {
        Organisation {
            id: "demo-3".into(),
            name: Text::new(Lang::En, "Ministry"),
            kind: OrganisationKind::MemberState,
            state: Some("BRA".into()),
            stakeholder: "government".into(),
        }
    }

    fn form(pairs: &[(&str, &str)]) -> Typed {
        Typed::sent(pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect())
    }

    #[test]
    fn what_was_typed_comes_back_as_it_was() {
        let pairs = [
            ("meeting", "cwg-wsis/33"),
            ("lang", "es"),
            ("title", " Una  propuesta "),
            ("sources", "demo-3"),
            ("purpose", "information"),
            ("item", "4"),
            ("requests", "r-2.6.15، R-2.6.15 R-1"),
            ("form", "revision"),
            ("of", "WG‑WSIS‑32/09"),
            ("text", "Uno.\r\nDos."),
        ];

        let said = read(&form(&pairs), Words(Lang::En), &[ministry()], None).unwrap();

        assert_eq!((said.content.title.as_str(), said.content.text.as_str()), ("Una propuesta", "Uno.\nDos."));
        assert_eq!(said.content.requests, ["R-2.6.15", "R-1"]);
        assert_eq!(said.content.of.as_deref(), Some("WG-WSIS-32/9"));
        assert_eq!(said.content.sources[0].state.as_deref(), Some("BRA"));
        let back = typed(&said.body, said.meeting, &said.content, &[ministry()]);
        assert_eq!(read(&back, Words(Lang::Ar), &[ministry()], None).unwrap().content, said.content);
    }

    #[test]
    fn everything_wrong_is_said_at_once_in_every_language() {
        let long = "x".repeat(LONGEST_TITLE + 1);
        let pairs = [("meeting", "nowhere"), ("item", "x"), ("title", &long), ("form", "addendum")];
        for lang in Lang::ALL {
            let wrong = read(&form(&pairs), Words(lang), &[], None).err().unwrap();
            let fields: Vec<&str> = wrong.iter().map(|error| error.field.as_str()).collect();
            assert_eq!(fields, ["of", "item", "title", "meeting"]);
        }
    }

    proptest! {
        #[test]
        fn any_fields_are_a_draft_or_errors(
            pairs in prop::collection::vec(("meeting|lang|title|sources|item|requests|form|of|text", "\\PC{0,12}|cwg-wsis/33"), 0..10)
        ) {
            let _ = read(&Typed::sent(pairs), Words(Lang::Ru), &[ministry()], None);
        }
    }
}
