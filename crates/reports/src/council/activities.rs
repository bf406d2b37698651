//! Chapter 2: how the body worked, its meetings, what the sessions of the parent body did, consultations, counts, and
//! its observations and recommendations.

use groups::{Act, Consultation, Meeting, Section, Session};
use writing::{Inline, Item, RecordRef};

use super::{
    chapter::{Chapter, item},
    counts, items,
    pen::{Pen, plain, slot},
};

pub(super) fn chapter(pen: &Pen) -> Chapter {
    let mut chapter = Chapter::new(2, plain(&pen.words.activities()));
    way_of_working(pen, &mut chapter);
    meetings(pen, &mut chapter);
    sessions(pen, &mut chapter);
    consultations(pen, &mut chapter);
    counts::write(pen, &mut chapter);
    observations(pen, &mut chapter);
    chapter
}

fn way_of_working(pen: &Pen, chapter: &mut Chapter) {
    let facts = pen.facts;
    let (from, to) = (language::date(pen.lang, facts.from), language::date(pen.lang, facts.to));
    let worked = match facts.meetings.is_empty() {
        true => pen.say(pen.words.no_meeting(from, to)),
        false => pen.say(pen.words.worked(from, to)),
    };
    let consulted = (!facts.consultations.is_empty()).then(|| pen.say(pen.words.worked_consultations()));
    chapter.paragraph(pen.sentences([Some(worked), consulted].into_iter().flatten()), vec![pen.body()]);
}

fn meetings(pen: &Pen, chapter: &mut Chapter) {
    let facts = pen.facts;
    if facts.meetings.is_empty() {
        return;
    }

    let held = pen.link("/meetings", pen.say(pen.words.meetings_held(facts.meetings.len())));
    chapter.paragraph(pen.sentences([held, pen.say(pen.words.meetings_intro())]), Vec::new());
    chapter.list(facts.meetings.iter().map(|meeting| meeting_item(pen, meeting)).collect());
}

/// A meeting with its place and days, the meeting held with it, and the document that sums it up.
fn meeting_item(pen: &Pen, meeting: &Meeting) -> Item {
    let (words, days) = (pen.words, language::date_range(pen.lang, meeting.from, meeting.to));
    let line = match &meeting.place {
        Some(place) => pen.fill(words.meeting_line(days, meeting.number, slot(0)), &[pen.text(place)]),
        None => pen.say(words.meeting_line_unplaced(days, meeting.number)),
    };
    let with = meeting.colocated.as_ref().map(|text| pen.text(text));
    let with = with.map(|text| pen.fill(words.meeting_colocated(slot(0)), &[text]));
    let summary = meeting.summary.as_deref();
    let summary = summary.map(|symbol| pen.fill(words.meeting_summary(slot(0)), &[pen.document(symbol)]));
    item(pen.sentences([Some(line), with, summary].into_iter().flatten()), vec![pen.meeting(meeting)])
}

fn sessions(pen: &Pen, chapter: &mut Chapter) {
    let parent = pen.facts.parent.as_ref().map_or("", |parent| &parent.id);
    let sessions: Vec<&Session> = pen.facts.sessions_of(parent).collect();
    if sessions.is_empty() {
        chapter.paragraph(pen.say(pen.words.no_session()), Vec::new());
        return;
    }
    let endorsement = pen.facts.endorsement();
    let share = endorsement.percent().map(|percent| {
        let path = "/register?endorsed=true";
        let figures = pen.words.endorsed_share(endorsement.endorsed, percent, endorsement.recommendations);
        pen.link(path, pen.say(figures))
    });
    let intro = pen.say(pen.words.sessions_intro());
    chapter.paragraph(pen.sentences([share, Some(intro)].into_iter().flatten()), Vec::new());
    chapter.list(sessions.into_iter().map(|session| pen.session_item(session)).collect());
}

impl Pen<'_> {
    /// A session with everything it did, one item each.
    pub(super) fn session_item(&self, session: &Session) -> Item {
        let name = self.text(&session.name);
        let content = match self.days_of(session) {
            Some(days) => self.fill(self.words.session_line(days, slot(0)), &[name]),
            None => self.fill(self.words.topic_line(slot(0)), &[name]),
        };
        let mut children: Vec<Item> = session.acts.iter().map(|act| self.act_item(session, act)).collect();
        let endorsed = self.facts.endorsed_at(&session.id);
        if endorsed > 0 {
            children.push(item(self.say(self.words.session_endorsed(endorsed)), vec![self.session(session)]));
        }
        Item { content, children, records: vec![self.session(session)], anchor: None }
    }

    /// What a session did, with the report, the document and the plenary meeting that say so.
    fn act_item(&self, session: &Session, act: &Act) -> Item {
        let what = match &act.text {
            Some(text) => self.text(text),
            None => self.say(self.words.session_act(act.kind.code())),
        };
        let cited: Vec<Vec<Inline>> =
            [&act.report, &act.document].into_iter().flatten().map(|symbol| self.document(symbol)).collect();
        let cited = (!cited.is_empty()).then(|| self.fill(self.words.entry_cites(slot(0)), &[self.join(&cited)]));
        let known = [&act.report, &act.document].into_iter().flatten();
        let known = known.filter(|symbol| self.facts.known.contains(*symbol));
        let records: Vec<RecordRef> =
            std::iter::once(self.session(session)).chain(known.map(|symbol| self.document_record(symbol))).collect();
        item(self.noted(what, cited.into_iter().collect()), records)
    }

    /// The ids of the bodies above the one that reports: the parent and the parent's parent.
    pub(super) fn above(&self) -> impl Iterator<Item = &str> {
        let parent = self.facts.parent.as_ref();
        parent.into_iter().flat_map(|parent| [Some(parent.id.as_str()), parent.parent.as_deref()]).flatten()
    }
}

fn consultations(pen: &Pen, chapter: &mut Chapter) {
    if pen.facts.consultations.is_empty() {
        return;
    }
    chapter.paragraph(pen.say(pen.words.consultations_intro()), Vec::new());
    chapter.list(pen.facts.consultations.iter().map(|consultation| consultation_item(pen, consultation)).collect());
}

/// A consultation with its years that fall into the period.
fn consultation_item(pen: &Pen, consultation: &Consultation) -> Item {
    let (first, last) = (i64::from(pen.facts.from.year()), i64::from(pen.facts.to.year()));
    let years = consultation.years.iter().filter(|year| (first..=last).contains(*year));
    let years: Vec<String> = years.map(i64::to_string).collect();
    let years = plain(&language::list(pen.lang, &years));
    let line = pen.fill(pen.words.consultation_line(slot(0), years), &[pen.text(&consultation.title)]);
    let what = consultation.text.as_ref().map(|text| pen.text(text));

    let records = vec![pen.record(&consultation.id, "/consultations")];
    item(pen.sentences([Some(line), what].into_iter().flatten()), records)
}

fn observations(pen: &Pen, chapter: &mut Chapter) {
    let entries = pen.facts.chapter(Section::Observations);
    if entries.is_empty() {
        chapter.paragraph(pen.say(pen.words.observations_none()), Vec::new());
        return;
    }
    chapter.paragraph(pen.say(pen.words.observations_intro()), Vec::new());
    chapter.list(items::by_topic(pen, &entries));
}
