//! A small record for tests: one of each thing that a report speaks of, in the six languages unless said otherwise.

use std::collections::{BTreeMap, BTreeSet};

use groups::{
    About, Abrogation, Act, ActKind, Basis, Body, BodyKind, Consultation, ConsultationKind, Document, DocumentKind,
    Entry, FollowUp, Instrument, InstrumentKind, Meeting, Office, Officer, Provenance, SaidAt, Section, Session,
    Source, SourceKind, Version, When,
    follow_up::{Evidence, Reply, Status},
};
use jiff::civil::date;
use language::{Lang, State, Text};
use vocabulary::{Kind, Topic};

use crate::council::Facts;

/// Words that exist in all six languages.
pub(crate) fn six(words: &str) -> Text {
    Lang::ALL.into_iter().fold(Text::new(Lang::En, words), |text, lang| match lang {
        Lang::En => text,
        Lang::Ar => text.with(lang, format!("نص: {words}"), State::Translated),
        Lang::Zh => text.with(lang, format!("文本：{words}"), State::Translated),
        Lang::Ru => text.with(lang, format!("Текст: {words}"), State::Translated),
        lang => text.with(lang, format!("{words} ({lang})"), State::Translated),
    })
}

fn when(text: &str) -> Option<When> {
    text.parse().ok()
}

/// A request that was answered with a document and accepted.
fn done(entry: &str) -> FollowUp {
    let reply = Reply {
        text: six("It was done."),
        evidence: vec![Evidence::Document { symbol: "WG-WSIS-26/2".into() }],
        by: String::new(),
        at: String::new(),
        unit: None,
    };
    FollowUp {
        entry: entry.into(),
        status: Status::Done,
        unit: None,
        person: None,
        due: None,
        steps: vec![],
        replies: vec![reply],
    }
}

pub(crate) fn facts() -> Facts {
    Facts {
        from: date(2014, 11, 1),
        to: date(2016, 12, 31),
        date: date(2017, 1, 15),
        symbol: "C17/8".into(),
        notice: String::new(),
        body: body(),
        parent: Some(Body { id: "itu-council".into(), kind: BodyKind::Council, name: six("Council"), ..council() }),
        instruments: vec![resolution_1332(), resolution_1334(), assembly()],
        sessions: vec![conference(), session()],
        meetings: vec![
            meeting(26, Some("WG-WSIS-26/23")),
            Meeting { from: date(2016, 9, 30), to: date(2016, 10, 2), place: None, ..meeting(27, None) },
        ],
        documents: vec![
            document("WG-WSIS-26/2", 26, &[(SourceKind::MemberState, Some("RUS")), (SourceKind::Secretariat, None)]),
            document("WG-WSIS-26/3", 26, &[(SourceKind::Secretariat, None)]),
            document("WG-WSIS-27/1", 27, &[(SourceKind::MemberState, Some("CHN"))]),
        ],
        known: BTreeSet::from(["WG-WSIS-26/2".to_owned(), "WG-WSIS-26/23".to_owned(), "C15/8".to_owned()]),
        entries: entries(),
        follow_ups: BTreeMap::from([(entries()[0].id.clone(), done(&entries()[0].id))]),
        consultations: vec![Consultation {
            id: "forum".into(),
            body: "cwg-wsis".into(),
            kind: ConsultationKind::Open,
            title: six("Open consultation"),
            years: vec![2013, 2015, 2016],
            text: Some(six("What it was about.")),
        }],
    }
}

fn council() -> Body {
    Body {
        id: String::new(),
        kind: BodyKind::WorkingGroup,
        parent: Some("itu-pp".into()),
        symbol_pattern: None,
        founded: None,
        founding_instrument: None,
        name: six(""),
        short_name: None,
        membership: None,
        mandate: None,
        secretariat: None,
        officers: Vec::new(),
    }
}

fn body() -> Body {
    let officer = |office, person: &str, state: &str| Officer {
        office,
        person: person.into(),
        person_name: Some(six(person)),
        state: Some(state.into()),
        region: None,
        from: when("2015-01"),
        to: when("2018-04"),
    };
    Body {
        id: "cwg-wsis".into(),
        parent: Some("itu-council".into()),
        founded: when("2002"),
        founding_instrument: Some("council-res-1332".into()),
        name: six("Working group"),
        membership: Some(six("Open to all members.")),
        mandate: Some(six("Follows up the work.")),
        officers: vec![
            officer(Office::Chair, "Vladimir Minkin", "RUS"),
            officer(Office::ViceChair, "Janet Umutesi", "RWA"),
            officer(Office::ViceChair, "Mansour Al-Qurashi", "SAU"),
        ],
        ..council()
    }
}

fn resolution_1332() -> Instrument {
    Instrument {
        id: "council-res-1332".into(),
        adopter: "itu-council".into(),
        kind: InstrumentKind::Resolution,
        number: "1332".into(),
        title: six("The role of the Union"),
        versions: vec![Version {
            label: "mod. 2016".into(),
            date: when("2016-06"),
            session: Some("council-2016".into()),
            document: Some("C16/127".into()),
            summary: Some(six("Brings in the 2030 Agenda.")),
            terms_of_reference: Some(six("To guide the work.")),
            text: None,
        }],
        abrogation: None,
    }
}

fn resolution_1334() -> Instrument {
    Instrument {
        id: "council-res-1334".into(),
        number: "1334".into(),
        title: six("The review"),
        versions: Vec::new(),
        abrogation: Some(Abrogation { on: when("2016-06"), by: None, note: None }),
        ..resolution_1332()
    }
}

fn assembly() -> Instrument {
    Instrument {
        id: "unga-res-70-1".into(),
        adopter: "un-general-assembly".into(),
        number: "A/RES/70/1".into(),
        versions: Vec::new(),
        ..resolution_1332()
    }
}

fn conference() -> Session {
    let act = Act { text: Some(six("Found the group useful.")), report: None, ..act(ActKind::Endorses) };
    Session {
        id: "pp-2014".into(),
        body: "itu-pp".into(),
        name: six("Conference of 2014"),
        from: when("2014-10-20"),
        to: when("2014-11-07"),
        year: 2014,
        place: Some(six("Busan")),
        acts: vec![act],
    }
}

fn session() -> Session {
    Session {
        id: "council-2015".into(),
        body: "itu-council".into(),
        name: six("Council 2015"),
        from: when("2015-05-12"),
        to: when("2015-05-21"),
        year: 2015,
        place: None,
        acts: vec![act(ActKind::Notes), act(ActKind::Endorses)],
    }
}

fn act(kind: ActKind) -> Act {
    Act {
        kind,
        report: Some("C15/8".into()),
        document: None,
        plenary: None,
        instrument: None,
        instrument_version: None,
        text: None,
    }
}

fn meeting(number: i64, summary: Option<&str>) -> Meeting {
    Meeting {
        body: "cwg-wsis".into(),
        number,
        from: date(2015, 1, 29),
        to: date(2015, 1, 30),
        place: Some(six("Geneva")),
        summary: summary.map(str::to_owned),
        colocated: None,
        called_off: None,
        attendance: Vec::new(),
        items: Vec::new(),
    }
}

fn document(symbol: &str, meeting: i64, sources: &[(SourceKind, Option<&str>)]) -> Document {
    let source = |(kind, state): &(SourceKind, Option<&str>)| Source {
        kind: *kind,
        state: state.map(str::to_owned),
        name: None,
    };
    Document {
        symbol: symbol.into(),
        body: Some("cwg-wsis".into()),
        meeting: Some(meeting),
        number: None,
        kind: DocumentKind::Contribution,
        title: six(symbol),
        note: None,
        sources: sources.iter().map(source).collect(),
        received: None,
        languages: Vec::new(),
        relations: Vec::new(),
        url: None,
    }
}

pub(crate) fn entry(path: &str, kind: Kind, topic: &str, words: Text) -> Entry {
    let section = match path.split('.').next() {
        Some("2") => Section::Observations,
        Some("3") => Section::Agenda2030,
        Some("9") => Section::Conclusions,
        _ => Section::Preparations,
    };
    let topic: Topic = topic.parse().unwrap();
    Entry {
        id: format!("R-{path}"),
        body: "cwg-wsis".into(),
        path: path.parse().unwrap(),
        section,
        meeting: Some(SaidAt { meeting: 26, basis: Basis::Inferred }),
        kind,
        also: Vec::new(),
        addressees: Vec::new(),
        topics: vec![About { topic, provenance: Provenance::Official }],
        due: None,
        due_event: None,
        cites: Vec::new(),
        parent: None,
        text: words,
        proposers: Vec::new(),
        left_to_do: None,
        endorsed_by: None,
        read_in: None,
    }
}

fn entries() -> Vec<Entry> {
    let part = |path: &str, parent: &str| Entry {
        parent: Some(parent.into()),
        ..entry(path, Kind::Requests, "forum", six(&format!("Part {path}.")))
    };
    vec![
        Entry { endorsed_by: Some("council-2015".into()), ..entry("2.6.1", Kind::Recommends, "forum", six("First.")) },
        Entry {
            proposers: vec![Source { kind: SourceKind::MemberState, state: Some("RUS".into()), name: None }],
            left_to_do: Some(six("Consult beforehand.")),
            cites: vec!["WG-WSIS-26/2".into(), "WG-WSIS-99/9".into(), "A/RES/70/1".into()],
            ..entry("2.6.2", Kind::NoAgreement, "forum", six("An event was proposed."))
        },
        Entry { due: when("2018-02-09"), ..entry("2.6.3.1", Kind::Requests, "forum", six("Describe the Forum.")) },
        Entry {
            due_event: Some(six("the next meeting")),
            meeting: None,
            ..entry("2.6.3.2", Kind::Requests, "forum", six("The secretariat was asked to:"))
        },
        part("2.6.3.2.1", "R-2.6.3.2"),
        part("2.6.3.2.2", "R-2.6.3.2"),
        part("2.6.3.2.2.1", "R-2.6.3.2.2"),
        entry("3.1", Kind::Requests, "hlpf", Text::new(Lang::En, "Only in English.")),
        part("3.1.1", "R-3.1"),
        entry("3.2.1", Kind::Notes, "hlpf", six("One.")),
        entry("3.2.2", Kind::Notes, "hlpf", six("Two.")),
        entry("9.1", Kind::Approves, "pp-report", six("Approved.")),
    ]
}
