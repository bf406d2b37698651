//! Reports that come back (RFC 3464): which of our letters did not arrive, and why. They are read from any bytes that
//! somebody may send us, within limits, and linked to their letter by what it carried: its own header or its Message-ID.

use mail_parser::{Message, MessageParser, MimeHeaders as _, PartType};

use super::log::{self, State};
use crate::db::{Db, Result, Run, sql};

/// The largest report that is read.
pub const MOST_BYTES: usize = 1024 * 1024;
/// How deep messages may lie in messages.
const DEEPEST: usize = 4;

/// What a report says of one reader of one letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The id of our letter.
    pub mail: String,
    /// Whether it will not arrive; `false` where it is only late.
    pub is_final: bool,
    /// The status and what the other server said: `5.1.1 smtp; 550 no such user`.
    pub said: String,
}

/// Why a message was not read as a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotRead {
    /// It is larger than [`MOST_BYTES`].
    #[error("the message is larger than 1 MiB")]
    TooLarge,
    /// It says nothing about a delivery.
    #[error("the message is no report about a delivery (RFC 3464)")]
    NoReport,
    /// It does not say about which letter of ours it is.
    #[error("the report does not name a letter of ours")]
    NoLetter,
}

/// What became of a report in the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noted {
    /// It was noted.
    Now,
    /// It had been noted before.
    Before,
    /// No letter of this id is in the log.
    Unknown,
}

/// Reads a report. One that tells of success is an empty list.
///
/// # Errors
/// See [`NotRead`].
pub fn read(bytes: &[u8]) -> std::result::Result<Vec<Report>, NotRead> {
    if bytes.len() > MOST_BYTES {
        return Err(NotRead::TooLarge);
    }
    let message = MessageParser::default().parse(bytes).ok_or(NotRead::NoReport)?;
    let mut found = Found::default();
    found.look(&message, 0);
    if found.recipients.is_empty() {
        return Err(NotRead::NoReport);
    }
    let mail = found.letter.ok_or(NotRead::NoLetter)?;
    Ok(found.recipients.into_iter().filter_map(|fields| fields.report(&mail)).collect())
}

/// Notes a report in the log; the same report a second time changes nothing.
pub async fn note(db: &Db, report: Report) -> Result<Noted> {
    db.write(move |tx| {
        Box::pin(async move {
            if log::one(&mut *tx, &report.mail).await?.is_none() {
                return Ok(Noted::Unknown);
            }
            let kind = if report.is_final { State::Bounced.code() } else { "delayed" };
            let events = log::events(&mut *tx, &report.mail).await?;
            if events.iter().any(|event| event.kind == kind && event.detail == report.said) {
                return Ok(Noted::Before);
            }
            if report.is_final {
                tx.run(sql("UPDATE mails SET state = 'bounced' WHERE id = ?").bind(&report.mail)).await?;
            }
            log::note(tx, &report.mail, kind, &report.said).await?;
            Ok(Noted::Now)
        })
    })
    .await
}

/// What was found in the parts of a message.
#[derive(Default)]
struct Found {
    recipients: Vec<Fields>,
    letter: Option<String>,
}

/// The fields about one recipient.
#[derive(Clone, Default)]
struct Fields {
    action: String,
    status: String,
    said: String,
}

impl Found {
    fn look(&mut self, message: &Message<'_>, depth: usize) {
        for part in &message.parts {
            let kind = part.content_type();
            let is = |of: &str, sub: &str| {
                kind.is_some_and(|kind| {
                    kind.ctype().eq_ignore_ascii_case(of) && kind.subtype().is_some_and(|s| s.eq_ignore_ascii_case(sub))
                })
            };
            if is("message", "delivery-status") || is("message", "global-delivery-status") {
                self.recipients.extend(recipients(&String::from_utf8_lossy(part.contents())));
            } else if is("text", "rfc822-headers") || is("message", "global-headers") {
                let headers = MessageParser::default().parse(part.contents());
                self.letter = self.letter.take().or_else(|| headers.as_ref().and_then(letter));
            } else if let PartType::Message(inner) = &part.body {
                self.letter = self.letter.take().or_else(|| letter(inner));
                if depth < DEEPEST {
                    self.look(inner, depth + 1);
                }
            }
        }
    }
}

/// The id of our letter, from the headers that it carried.
fn letter(message: &Message<'_>) -> Option<String> {
    let own = message.header_raw("X-Hasila-Mail").map(str::trim);
    let sent = || message.message_id().and_then(|id| id.split(['@', '.']).next());
    own.or_else(sent).and_then(crate::id::read)
}

/// The groups of fields after the first, which is about the message as a whole.
fn recipients(text: &str) -> Vec<Fields> {
    let text = text.replace("\r\n", "\n");
    let groups = text.split("\n\n").map(fields);
    groups.filter(|fields| !fields.action.is_empty() || !fields.status.is_empty()).take(100).collect()
}

fn fields(group: &str) -> Fields {
    let mut fields = Fields::default();
    // A line that begins with white space continues the one before.
    let unfolded = group.replace("\n ", " ").replace("\n\t", " ");
    for line in unfolded.lines() {
        let Some((name, value)) = line.split_once(':') else { continue };
        let value = value.split_whitespace().collect::<Vec<_>>().join(" ");
        match name.trim().to_ascii_lowercase().as_str() {
            "action" => fields.action = value.to_ascii_lowercase(),
            "status" => fields.status = value,
            "diagnostic-code" => fields.said = value,
            _ => {}
        }
    }
    fields
}

impl Fields {
    /// `None` where the letter arrived.
    fn report(self, mail: &str) -> Option<Report> {
        let is_final = match self.action.as_str() {
            "failed" => true,
            "delayed" => false,
            "" => self.status.starts_with('5'),
            _ => return None,
        };
        let said = format!("{} {}", self.status, self.said);
        // Cut as the log cuts it, so that a repeat is known as one.
        let said = said.trim().chars().filter(|c| !c.is_control()).take(500).collect();
        Some(Report { mail: mail.to_owned(), is_final, said })
    }
}

#[cfg(test)]
mod tests;
