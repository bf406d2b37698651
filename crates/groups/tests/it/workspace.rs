//! What the database keeps of meetings that are prepared, of what is taken down, and of texts that are translated, on both engines.

use groups::{
    AgendaItem, Attendance, Draft, Meeting, Refusal, Section, Source, SourceKind,
    store::{
        entries, meetings, taken_down,
        texts::{self, Written},
    },
};
use jiff::civil::date;
use kit::db::{Db, testing::for_each_engine};
use language::{Lang, State, Text};
use vocabulary::Kind;

use crate::record::{Folder, load};

fn meeting() -> Meeting {
    Meeting {
        body: "group".into(),
        number: 99,
        from: date(2019, 1, 28),
        to: date(2019, 1, 29),
        place: Some(Text::new(Lang::En, "Geneva")),
        summary: None,
        colocated: None,
        items: vec![],
        called_off: None,
        attendance: vec![],
    }
}

fn draft() -> Draft {
    Draft {
        section: Section::Observations,
        meeting: None,
        kind: Some(Kind::Requests),
        also: vec![],
        addressees: vec![],
        topics: vec!["C2".into()],
        due: None,
        due_event: None,
        cites: vec![],
        text: "Publish it.".into(),
    }
}

async fn called(db: &Db) -> Meeting {
    load(db, &Folder::record()).await;
    assert!(meetings::call(db, "secretary", &meeting()).await.unwrap());
    meeting()
}

#[tokio::test]
async fn a_meeting_is_called_once_and_changed_only_as_it_was_seen() {
    for_each_engine(async |db| {
        let mut next = called(&db).await;
        assert!(!meetings::call(&db, "secretary", &next).await.unwrap(), "it is there");
        let seen = meetings::seal(&db, "group", 99).await.unwrap().unwrap();
        next.called_off = Some(Text::new(Lang::En, "No room."));

        assert!(meetings::change(&db, "secretary", &next, &seen).await.unwrap());

        assert_eq!(meetings::one(&db, "group", 99).await.unwrap(), Some(next.clone()));
        next.called_off = None;
        assert!(!meetings::change(&db, "another", &next, &seen).await.unwrap(), "somebody changed it meanwhile");
        assert!(meetings::one(&db, "group", 99).await.unwrap().unwrap().called_off.is_some());
        assert!(!meetings::change(&db, "another", &Meeting { number: 98, ..next }, &seen).await.unwrap());
    })
    .await;
}

#[tokio::test]
async fn what_is_taken_down_gets_the_next_place_of_its_meeting() {
    for_each_engine(async |db| {
        let meeting = called(&db).await;

        let first = taken_down::put(&db, "secretary", &meeting, Lang::Ar, draft()).await.unwrap();
        let second = taken_down::put(&db, "secretary", &meeting, Lang::Ar, draft()).await.unwrap();

        assert_eq!((first.id.as_str(), second.id.as_str()), ("R-group-99.1", "R-group-99.2"));
        assert_eq!(entries::one(&db, &first.id).await.unwrap(), Some(first));
        let empty = Draft { text: " ".into(), ..draft() };
        let refused = taken_down::put(&db, "secretary", &meeting, Lang::Ar, empty).await;
        assert!(matches!(refused, Err(Refusal::NoText)), "{refused:?}");
    })
    .await;
}

#[tokio::test]
async fn each_text_of_each_record_is_found_and_a_version_is_written_into_it() {
    for_each_engine(async |db| {
        let meeting = called(&db).await;
        let entry = taken_down::put(&db, "secretary", &meeting, Lang::Ar, draft()).await.unwrap();
        let all = texts::all(&db).await.unwrap();
        for noun in ["body", "meeting", "document", "entry"] {
            assert!(all.iter().any(|one| one.subject.starts_with(&format!("{noun}/"))), "{noun}");
        }
        for one in all.iter() {
            let again = texts::one(&db, &one.subject, &one.place).await.unwrap();
            assert_eq!(again.as_ref(), Some(one));
            let lang = Lang::ALL.into_iter().find(|lang| *lang != one.text.original()).unwrap();
            let written = texts::set(&db, "translator", one, lang, ("Words".into(), State::Revised)).await.unwrap();
            assert_eq!(written, Written::Kept, "{} {}", one.subject, one.place);
            let now = texts::one(&db, &one.subject, &one.place).await.unwrap().unwrap();
            assert_eq!(now.text.version(lang).map(|v| (v.text.as_str(), v.state)), Some(("Words", State::Revised)));
        }

        let subject = format!("entry/{}", entry.id);
        let seen = texts::one(&db, &subject, "text").await.unwrap().unwrap();
        let old = texts::Placed { text: Text::new(Lang::Ar, "What it said before."), ..seen.clone() };
        for (of, lang) in [(&old, Lang::Fr), (&seen, seen.text.original())] {
            let refused = texts::set(&db, "translator", of, lang, ("Words".into(), State::Translated)).await.unwrap();
            assert_eq!(refused, Written::OriginalChanged, "{lang}");
        }
        assert_eq!(texts::one(&db, "entry/R-none", "text").await.unwrap(), None);
        assert_eq!(texts::one(&db, &subject, "text.versions").await.unwrap(), None);
    })
    .await;
}

#[tokio::test]
async fn a_prepared_meeting_goes_out_in_files_and_comes_back_the_same() {
    for_each_engine(async |db| {
        let mut next = called(&db).await;
        next.items = vec![AgendaItem {
            number: 1,
            title: Text::new(Lang::En, "Opening"),
            documents: vec![],
            starts: Some(date(2019, 1, 28).at(9, 30, 0, 0)),
            minutes: Some(30),
        }];
        let source = Source { kind: SourceKind::MemberState, state: Some("BRA".into()), name: None };
        next.attendance = vec![Attendance { source, people: 3 }];
        next.called_off = Some(Text::new(Lang::Fr, "Pas de salle."));
        let seen = meetings::seal(&db, "group", 99).await.unwrap().unwrap();
        assert!(meetings::change(&db, "secretary", &next, &seen).await.unwrap());
        let folder = Folder::of(&[]);

        groups::export::write(&db, folder.path()).await.unwrap();

        let again = load(&db, &folder).await;
        assert!(again.is_unchanged(), "{again:?}");
        assert_eq!(meetings::one(&db, "group", 99).await.unwrap(), Some(next));
    })
    .await;
}
