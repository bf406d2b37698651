//! What is done with a contribution: a comment of its delegation, the head's decision, and the secretariat's, which makes the
//! document.

use axum::Form;
use kit::web::{self, Answer, Error, FieldError, Visit};

use super::{Sight, item, may, names, one::page, readers, treatment};
use crate::{
    Document, LanguageVersion, Relation, RelationKind, VersionStatus,
    contribution::{Contribution, Form as Made, Move, Stage, Step},
    deadline::Treatment,
    desk::typed::Typed,
    follow_up::day_of,
    pages::today,
    store::{
        contributions::{self, Refusal},
        documents, meetings,
    },
    symbol,
    words::Words,
};

/// The longest comment, in characters.
const LONGEST: usize = 4000;

/// Keeps a comment of somebody of the delegation.
pub(super) async fn comment(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (of, sight) = item(&visit).await?;
    if sight != Sight::Own {
        return Err(Error::NotFound);
    }
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let text = typed.get("comment");
    let wrong = match text.chars().count() {
        0 => Some(words.contribution_comment_empty()),
        count if count > LONGEST => Some(words.wrong_long(LONGEST.to_string())),
        _ => None,
    };
    if let Some(wrong) = wrong {
        let typed = [text.to_owned(), String::new()];
        return page(&visit, &of, sight, typed, vec![FieldError::new("comment", wrong)]).await;
    }
    contributions::comment(&visit.state.db, &visit.actor.id, &of.id, text).await?;
    web::see(&visit.href(&format!("/contributions/{}#comments", of.id)))
}

/// The head clears, takes back or withdraws.
pub(super) async fn clear(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (of, sight) = item(&visit).await?;
    if sight != Sight::Own || of.is_summary() {
        return Err(Error::NotFound);
    }
    if !may(&visit, "contributions.clear", &of.body, Stage::Drafting) {
        return Err(Error::Forbidden);
    }
    led(&visit, &of, sight, Typed::sent(sent)).await
}

/// The chair approves the summary of a meeting, takes it back or withdraws it: nobody else speaks for the meeting.
pub(super) async fn approve(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (of, sight) = item(&visit).await?;
    if sight != Sight::Own || !of.is_summary() {
        return Err(Error::NotFound);
    }
    if !may(&visit, "meetings.approve", &of.body, Stage::Drafting) {
        return Err(Error::Forbidden);
    }
    led(&visit, &of, sight, Typed::sent(sent)).await
}

/// What a head of delegation or a chair decides.
async fn led(visit: &Visit, of: &Contribution, sight: Sight, typed: Typed) -> Answer {
    match typed.get("decision").parse() {
        Ok(what @ (Move::Clear | Move::Return | Move::Withdraw)) => {
            take(visit, of, sight, &typed, (what, None, of.meeting, None)).await
        }
        _ => refused(visit, of, sight, &typed, Words(visit.lang).wrong_choice()).await,
    }
}

/// The secretariat gives it its symbol, or holds it over.
pub(super) async fn number(visit: Visit, Form(sent): Form<Vec<(String, String)>>) -> Answer {
    let (of, sight) = item(&visit).await?;
    if !may(&visit, "contributions.number", &of.body, Stage::Cleared) {
        return Err(Error::Forbidden);
    }
    let words = Words(visit.lang);
    let typed = Typed::sent(sent);
    let said = treatment(&visit, &of).await?;
    match typed.get("decision").parse() {
        Ok(Move::HoldOver) => {
            let Some(next) = next_meeting(&visit, &of).await? else {
                return refused(&visit, &of, sight, &typed, words.contribution_no_next()).await;
            };
            let rule = said.and_then(|said| match said {
                Treatment::HeldOver(deadline) => Some(deadline.rule.code().to_owned()),
                _ => None,
            });
            take(&visit, &of, sight, &typed, (Move::HoldOver, rule, next, None)).await
        }
        Ok(what @ (Move::Publish | Move::Restrict)) => {
            // What the rules hold over is published only with a reason that everybody reads.
            let is_against = of.stage == Stage::Cleared && matches!(said, Some(Treatment::HeldOver(_)));
            if is_against && typed.get("why").is_empty() {
                return refused(&visit, &of, sight, &typed, words.contribution_against_rule()).await;
            }
            let readers = readers(&visit, &of).await?;
            if what != readers && typed.get("why").is_empty() {
                return refused(&visit, &of, sight, &typed, names::readers(words, readers)).await;
            }
            let rule = said.map(|said| rule_of(said).to_owned());
            let document = document(&visit, &of).await?;
            take(&visit, &of, sight, &typed, (what, rule, of.meeting, Some(document))).await
        }
        _ => refused(&visit, &of, sight, &typed, words.wrong_choice()).await,
    }
}

fn rule_of(said: Treatment) -> &'static str {
    let (Treatment::InTime(deadline, _) | Treatment::Marked(deadline) | Treatment::HeldOver(deadline)) = said;
    deadline.rule.code()
}

/// A step that is wanted: what, by which rule, for which meeting, and the document that it makes.
type Wanted = (Move, Option<String>, i64, Option<Document>);

async fn take(
    visit: &Visit,
    of: &Contribution,
    sight: Sight,
    typed: &Typed,
    (what, rule, meeting, made): Wanted,
) -> Answer {
    let words = Words(visit.lang);
    let why = typed.get("why").to_owned();
    let step = Step { what, by: visit.actor.id.clone(), at: String::new(), why, rule, meeting };
    let seen = typed.get("seen").parse().unwrap_or_default();
    match contributions::step(&visit.state.db, &of.id, seen, step, made).await {
        Ok(next) if what == Move::Withdraw && next.stage == Stage::Withdrawn => web::see(&visit.href("/contributions")),
        Ok(next) => web::see(&visit.href(&format!("/contributions/{}", next.id))),
        Err(Refusal::Unknown) => Err(Error::NotFound),
        Err(Refusal::Store(error)) => Err(error.into()),
        Err(Refusal::Undone(undone)) => refused(visit, of, sight, typed, names::undone(words, undone)).await,
        Err(Refusal::Changed) => {
            let (now, sight) = item(visit).await?;
            refused(visit, &now, sight, typed, words.declined_changed()).await
        }
        Err(Refusal::NoPattern) => refused(visit, of, sight, typed, words.contribution_no_pattern()).await,
    }
}

async fn refused(visit: &Visit, of: &Contribution, sight: Sight, typed: &Typed, message: String) -> Answer {
    let kept = [String::new(), typed.get("why").to_owned()];
    page(visit, of, sight, kept, vec![FieldError::new("", message)]).await
}

/// The meeting of the body after the one that it is for.
async fn next_meeting(visit: &Visit, of: &Contribution) -> Result<Option<i64>, Error> {
    let filter = meetings::Filter { body: Some(of.body.clone()), ..meetings::Filter::default() };
    let all = meetings::list(&visit.state.db, &filter).await?;
    Ok(all.iter().map(|meeting| meeting.number).filter(|number| *number > of.meeting).min())
}

/// The document that a contribution becomes. Its symbol is given by the store, but for a revision, addendum or corrigendum,
/// whose symbol follows from that of the earlier document.
async fn document(visit: &Visit, of: &Contribution) -> Result<Document, Error> {
    let content = &of.content;
    let symbol = match (&content.of, content.form) {
        (Some(earlier), form) if form != Made::New => {
            let family = documents::family(&visit.state.db, earlier).await?;
            let used: Vec<&str> = family.iter().map(|kept| kept.document.symbol.as_str()).collect();
            symbol::next_part(earlier, part_of(form), &used)
        }
        _ => String::new(),
    };
    let kind = if content.form == Made::Revision { RelationKind::Replaces } else { RelationKind::RefersTo };
    let relations = content.of.iter().map(|to| Relation { kind, to: to.clone() }).collect();
    Ok(Document {
        symbol,
        body: Some(of.body.clone()),
        meeting: Some(of.meeting),
        number: None,
        kind: content.kind(),
        title: language::Text::new(content.lang, content.title.clone()),
        sources: content.sources.clone(),
        received: Some(of.cleared_at().and_then(day_of).unwrap_or_else(|| today(visit))),
        languages: vec![LanguageVersion { lang: content.lang, status: VersionStatus::Original }],
        relations,
        url: None,
        note: None,
    })
}

const fn part_of(form: Made) -> fn(u32) -> symbol::Part {
    match form {
        Made::Addendum => symbol::Part::Addendum,
        Made::Corrigendum => symbol::Part::Corrigendum,
        Made::New | Made::Revision => symbol::Part::Revision,
    }
}
