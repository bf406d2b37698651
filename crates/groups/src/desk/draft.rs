//! The form that corrects an entry: from a draft to what stands in its fields, and back with what is wrong.

use kit::web::FieldError;
use language::Lang;
use vocabulary::{Addressee, Kind, Topic};

use super::typed::Typed;
use crate::{Draft, Section, symbol, words::Words};

impl Typed {
    /// What the fields hold for a draft.
    pub(super) fn of(draft: &Draft) -> Typed {
        let mut pairs = vec![
            ("kind", draft.kind.map(Kind::code).unwrap_or_default().to_owned()),
            ("section", draft.section.code().to_owned()),
            ("meeting", draft.meeting.map(|number| number.to_string()).unwrap_or_default()),
            ("due", draft.due.map(|due| due.to_string()).unwrap_or_default()),
            ("due_event", draft.due_event.clone().unwrap_or_default()),
            ("topics", draft.topics.join(", ")),
            ("cites", draft.cites.join("; ")),
            ("text", draft.text.clone()),
        ];
        pairs.extend(draft.also.iter().map(|kind| ("also", kind.code().to_owned())));
        pairs.extend(draft.addressees.iter().map(|to| ("addressees", to.code().to_owned())));
        Typed(pairs.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// The draft, or everything that is wrong with it.
    pub(super) fn read(&self, words: Words) -> Result<Draft, Vec<FieldError>> {
        let mut wrong = Vec::new();
        let kind: Option<Kind> =
            Some(self.get("kind")).filter(|code| !code.is_empty()).and_then(|code| code.parse().ok());
        if kind.is_none() {
            wrong.push(FieldError::new("kind", words.refusal_no_kind()));
        }
        if self.get("text").is_empty() {
            wrong.push(FieldError::new("text", words.refusal_no_text()));
        }
        let meeting = self.optional("meeting", |given| words.correct_meeting_wrong(given), &mut wrong);
        let due = self.optional("due", |given| words.correct_due_wrong(given), &mut wrong);
        let draft = Draft {
            section: self.get("section").parse().unwrap_or(Section::Observations),
            meeting,
            kind,
            also: self.all("also").filter_map(|code| code.parse().ok()).filter(|also| Some(*also) != kind).collect(),
            addressees: self.all("addressees").filter_map(|code| code.parse::<Addressee>().ok()).collect(),
            topics: self.topics(words, &mut wrong),
            due,
            due_event: Some(self.get("due_event").to_owned()).filter(|event| !event.is_empty()),
            cites: self.cites(),
            text: self.get("text").replace("\r\n", "\n"),
        };
        if wrong.is_empty() { Ok(draft) } else { Err(wrong) }
    }

    /// Codes of the topics, each once; a name or an alias becomes its code.
    fn topics(&self, words: Words, wrong: &mut Vec<FieldError>) -> Vec<String> {
        let mut topics: Vec<String> = Vec::new();
        for given in self.get("topics").split([',', ';', '،', '؛', '，', '；', '、']).map(str::trim) {
            if given.is_empty() {
                continue;
            }
            match given.parse::<Topic>() {
                Ok(topic) if !topics.contains(&topic.to_string()) => topics.push(topic.to_string()),
                Ok(_) => {}
                Err(_) => wrong.push(FieldError::new("topics", unknown_topic(words, given))),
            }
        }
        topics
    }

    fn cites(&self) -> Vec<String> {
        let mut cites: Vec<String> = Vec::new();
        let given = self.get("cites").split([';', '؛', '；', '\n']).map(str::trim).filter(|given| !given.is_empty());
        for cite in given.map(symbol::canonical) {
            if !cites.contains(&cite) {
                cites.push(cite);
            }
        }
        cites
    }
}

/// The entry that an officer wants, from the fields of the form by their names; or everything that is wrong with it.
pub fn corrected(lang: Lang, fields: Vec<(String, String)>) -> Result<Draft, Vec<FieldError>> {
    Typed::sent(fields).read(Words(lang))
}

/// That a topic is on no list, with the nearest that are.
pub(super) fn unknown_topic(words: Words, given: &str) -> String {
    let nearest = given.parse::<Topic>().err().map(|unknown| unknown.nearest.join(", ")).unwrap_or_default();
    words.correct_topic_unknown(given, nearest)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn draft() -> Draft {
        Draft {
            section: Section::Regional,
            meeting: Some(31),
            kind: Some(Kind::Requests),
            also: vec![Kind::Appreciates],
            addressees: vec![Addressee::Secretariat, Addressee::Members],
            topics: vec!["C2".into(), "SDG9.c".into()],
            due: "2018-02".parse().ok(),
            due_event: Some("the next meeting".into()),
            cites: vec!["WG-WSIS-28/9".into(), "A/RES/70/1".into()],
            text: "Do it.".into(),
        }
    }

    #[test]
    fn a_form_that_is_sent_back_unchanged_changes_nothing() {
        assert_eq!(Typed::of(&draft()).read(Words(Lang::En)), Ok(draft()));
    }

    #[test]
    fn everything_that_is_wrong_is_said_at_once_at_its_field() {
        let pairs = [("due", "tomorrow"), ("meeting", "x"), ("topics", "C2, C99"), ("text", " ")];
        let typed = Typed::sent(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec());

        for lang in Lang::ALL {
            let wrong = typed.read(Words(lang)).unwrap_err();

            let fields: Vec<&str> = wrong.iter().map(|error| error.field.as_str()).collect();
            assert_eq!(fields, ["kind", "text", "meeting", "due", "topics"]);
            assert!(wrong[4].message.contains("C99") && wrong[4].message.contains("C9"), "{:?}", wrong[4]);
        }
    }

    proptest! {
        #[test]
        fn any_fields_are_a_draft_or_an_error(pairs in prop::collection::vec(("[a-z_]{1,10}|topics|due|meeting|cites", "\\PC{0,12}"), 0..8)) {
            let _ = Typed::sent(pairs).read(Words(Lang::Ar));
        }
    }
}
