//! The forms of the page as their reader sees them: those that the table of rights gives to this person for a request that
//! stands so, with what was typed or what is proposed.

use kit::web::{Asked, Error, FieldError, Visit, parts::Field};
use people::{
    Role,
    store::{accounts, grants, organisations},
};

use super::{FORMS, Typed, place, read};
use crate::{
    Entry, FollowUp,
    follow_up::{Act, EvidenceKind},
    pages::{names, today},
    words::Words,
};

/// The roles of those who can be made responsible.
const RESPONSIBLE: [Role; 2] = [Role::Secretariat, Role::FocalPoint];

/// The forms; none for one that the reader may not send now.
pub(super) struct Forms {
    pub(super) assign: Option<[Field; 3]>,
    pub(super) reply: Option<Reply>,
    pub(super) judge: Option<[Field; 2]>,
    pub(super) close: Option<[Field; 2]>,
    pub(super) reopen: Option<Field>,
    /// Where each is sent, without the last part.
    pub(super) action: String,
}

/// The form of a reply.
pub(super) struct Reply {
    pub(super) text: Field,
    pub(super) lang: Field,
    /// The pieces of evidence, each with what it is called.
    pub(super) evidence: Vec<(String, [Field; 4])>,
}

impl Forms {
    /// The forms for a reader.
    pub(super) async fn of(
        visit: &Visit,
        entry: &Entry,
        now: &FollowUp,
        typed: &Typed,
        problems: &[FieldError],
    ) -> Result<Forms, Error> {
        let words = Words(visit.lang);
        let body = place(entry);
        let [assigns, replies, judges, closes, reopens] =
            FORMS.map(|form| visit.allows(&Asked::of(form.action).on(&body).in_state(now.status.code())));
        Ok(Forms {
            assign: if assigns { Some(assign(visit, entry, now, typed, problems).await?) } else { None },
            reply: replies.then(|| reply(words, typed, problems)),
            judge: judges.then(|| judge(words, typed, problems)),
            close: closes.then(|| close(words, typed, problems)),
            reopen: reopens.then(|| why(words, "reopen_why", typed, problems).hint(words.close_why_hint()).required()),
            action: visit.href(&format!("/register/{}/follow-up", entry.id)),
        })
    }

    /// Whether there is nothing that the reader may do.
    pub(super) fn is_empty(&self) -> bool {
        self.assign.is_none()
            && self.reply.is_none()
            && self.judge.is_none()
            && self.close.is_none()
            && self.reopen.is_none()
    }
}

/// What an act names that is not on record: a unit, or a person who cannot be made responsible.
pub(super) async fn wrong(visit: &Visit, entry: &Entry, act: &Act) -> Result<Vec<FieldError>, Error> {
    let Act::Assign { unit, person, .. } = act else { return Ok(Vec::new()) };
    let words = Words(visit.lang);
    let mut wrong = Vec::new();
    if let Some(unit) = unit
        && organisations::by_id(&visit.state.db, unit).await?.is_none()
    {
        wrong.push(FieldError::new("unit", words.wrong_choice()));
    }
    if let Some(person) = person
        && !people(visit, entry).await?.iter().any(|(id, _)| id == person)
    {
        wrong.push(FieldError::new("person", words.wrong_choice()));
    }
    Ok(wrong)
}

/// Those who can be made responsible in the body of an entry, by name.
async fn people(visit: &Visit, entry: &Entry) -> Result<Vec<(String, String)>, Error> {
    let db = &visit.state.db;
    let body = place(entry);
    let held = grants::all_held(db, today(visit)).await?;
    let can = |grant: &&people::Grant| RESPONSIBLE.contains(&grant.role) && grant.for_policy().covers(Some(&body));
    let ids = held.iter().filter(can).map(|grant| grant.account.as_str());
    let mut named: Vec<(String, String)> = accounts::names_of(db, ids).await?.into_iter().collect();
    named.retain(|(_, name)| !name.is_empty());
    named.sort_by(|a, b| a.1.cmp(&b.1));
    Ok(named)
}

async fn assign(
    visit: &Visit,
    entry: &Entry,
    now: &FollowUp,
    typed: &Typed,
    problems: &[FieldError],
) -> Result<[Field; 3], Error> {
    let words = Words(visit.lang);
    let nobody = || std::iter::once((String::new(), words.assign_nobody()));
    let units = organisations::known(&visit.state.db).await?;
    let units = units.iter().map(|one| (one.id.clone(), one.name.shown(visit.lang).text.to_owned()));
    let people = people(visit, entry).await?;
    let due = now.due.map(|due| due.to_string()).unwrap_or_default();
    Ok([
        Field::select("unit", words.became_unit(), nobody().chain(units).collect())
            .value(typed.get_or("unit", now.unit.as_deref().unwrap_or_default()))
            .errors(problems),
        Field::select("person", words.became_person(), nobody().chain(people).collect())
            .value(typed.get_or("person", now.person.as_deref().unwrap_or_default()))
            .errors(problems),
        Field::text("due", words.assign_due())
            .kind("date")
            .hint(words.assign_due_hint())
            .value(typed.get_or("due", &due))
            .errors(problems),
    ])
}

fn reply(words: Words, typed: &Typed, problems: &[FieldError]) -> Reply {
    let kinds = EvidenceKind::ALL.iter().map(|kind| (kind.code().to_owned(), names::evidence(words, *kind)));
    let kinds: Vec<_> = std::iter::once((String::new(), words.reply_none())).chain(kinds).collect();
    let text = |name: &'static str, label: String| Field::text(name, label).value(typed.get(name)).errors(problems);
    let row = |(number, [kind, what, more, on]): (i64, &[&'static str; 4])| {
        let kind = Field::select(*kind, words.reply_kind(), kinds.clone()).value(typed.get(kind)).errors(problems);
        let fields = [
            kind,
            text(what, words.reply_what()).hint(words.reply_what_hint()),
            text(more, words.reply_more()),
            text(on, words.reply_on()).kind("date"),
        ];
        (words.reply_evidence(number.to_string()), fields)
    };
    Reply {
        text: text("text", words.reply_text()).kind("textarea").required(),
        lang: Field::select("lang", words.reply_language(), read::languages())
            .value(typed.get_or("lang", words.0.code())),
        evidence: (1..).zip(&read::ROWS).map(row).collect(),
    }
}

fn judge(words: Words, typed: &Typed, problems: &[FieldError]) -> [Field; 2] {
    let meeting = Field::text("meeting", words.judge_meeting()).kind("number").value(typed.get("meeting"));
    [meeting.errors(problems), why(words, "judge_why", typed, problems).hint(words.judge_why_hint())]
}

fn close(words: Words, typed: &Typed, problems: &[FieldError]) -> [Field; 2] {
    let how = vec![
        ("overtaken".to_owned(), words.status_overtaken()),
        ("no-longer-needed".to_owned(), words.status_no_longer_needed()),
    ];
    let how = Field::select("how", words.close_how(), how).value(typed.get("how")).errors(problems);
    [how, why(words, "close_why", typed, problems).hint(words.close_why_hint()).required()]
}

fn why(words: Words, name: &'static str, typed: &Typed, problems: &[FieldError]) -> Field {
    Field::text(name, words.judge_why()).value(typed.get(name)).errors(problems)
}
