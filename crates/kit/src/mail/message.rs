//! A letter as the message that a mail server takes: its headers, and its two bodies side by side (RFC 5322, 2046, 8058).

use std::time::{Duration, SystemTime};

use anyhow::Context;
use jiff::Timestamp;
use lettre::{
    Message,
    message::{
        MultiPart, SinglePart,
        header::{HeaderName, HeaderValue},
    },
};

use super::{Office, Unsubscribe, letter, log::Kept};

/// Makes the message. Made twice from the same letter it is the same to the byte, so a repeat can be told.
///
/// # Errors
/// Where the address cannot be written to, or a time kept is not one.
pub fn compose(mail: &Kept, office: &Office, unsubscribe: Option<&Unsubscribe>) -> anyhow::Result<Message> {
    let bodies = letter::render(mail.lang(), &mail.subject, &mail.content, unsubscribe)?;
    let added: Timestamp = mail.added_at.parse().context("the time of the letter")?;
    let to = mail.recipient.parse().with_context(|| "the address cannot be written to")?;
    let mut message = Message::builder()
        .from(office.from.clone())
        .to(to)
        .date(SystemTime::UNIX_EPOCH + Duration::from_millis(u64::try_from(added.as_millisecond())?))
        .message_id(Some(format!("<{}@{}>", mail.message_id, office.from.email.domain())))
        .subject(language::strip_isolates(&mail.subject));
    for (name, value) in headers(mail, office, unsubscribe) {
        message = message.raw_header(header(name, value)?);
    }
    // The boundary would otherwise be drawn by chance.
    let both = MultiPart::alternative().boundary(format!("={}=", mail.message_id));
    let both = both.singlepart(SinglePart::plain(bodies.text)).singlepart(SinglePart::html(bodies.html));
    Ok(message.multipart(both)?)
}

fn headers(mail: &Kept, office: &Office, unsubscribe: Option<&Unsubscribe>) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Language", mail.lang.clone()),
        ("Auto-Submitted", "auto-generated".to_owned()),
        ("X-Hasila-Mail", mail.id.clone()),
    ];
    if let Some(way) = unsubscribe {
        let mailto = office.unsubscribe_to.as_ref().map(|address| {
            format!(", <mailto:{address}?subject=unsubscribe%20{}>", way.url.rsplit('/').next().unwrap_or_default())
        });
        headers.push(("List-Unsubscribe", format!("<{}>{}", way.url, mailto.unwrap_or_default())));
        headers.push(("List-Unsubscribe-Post", "List-Unsubscribe=One-Click".to_owned()));
    }
    headers
}

/// A header whose value is plain ASCII without line breaks, written as it stands: addresses in it must not be folded.
fn header(name: &str, value: String) -> anyhow::Result<HeaderValue> {
    anyhow::ensure!(value.chars().all(|c| c.is_ascii() && !c.is_ascii_control()), "the header {name} is not plain");
    let name = HeaderName::new_from_ascii(name.to_owned())?;
    Ok(HeaderValue::dangerous_new_pre_encoded(name, value.clone(), value))
}
