//! The XML in which a store of objects answers: lists of names, and the code of a refusal.

use quick_xml::{Reader, events::Event};

/// The names of a list, and the token of the next one where there is more; none where it is no such list.
pub(super) fn read(bytes: &[u8]) -> Option<(Vec<String>, Option<String>)> {
    let (mut names, mut next, mut is_list) = (Vec::new(), None, false);
    walk(bytes, |element, text| match element {
        "ListBucketResult" => is_list = true,
        "Key" => names.push(text),
        "NextContinuationToken" => next = Some(text),
        _ => {}
    })?;
    is_list.then_some((names, next.filter(|token| !token.is_empty())))
}

/// The code of a refusal, such as `SignatureDoesNotMatch`.
pub(super) fn code(bytes: &[u8]) -> Option<String> {
    let mut code = None;
    walk(bytes, |element, text| {
        if element == "Code" {
            code = Some(text);
        }
    });
    code
}

/// Tells each element with its text when it ends.
fn walk(bytes: &[u8], mut ended: impl FnMut(&str, String)) -> Option<()> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    let mut text = String::new();
    loop {
        match reader.read_event().ok()? {
            Event::Start(_) => text.clear(),
            Event::Text(words) => text.push_str(&words.xml10_content()),
            Event::GeneralRef(reference) => match &*reference.xml10_content() {
                "amp" => text.push('&'),
                "lt" => text.push('<'),
                "gt" => text.push('>'),
                "quot" => text.push('"'),
                "apos" => text.push('\''),
                _ => text.extend(reference.resolve_char_ref().ok().flatten()),
            },
            Event::End(end) => ended(end.local_name().into_inner(), std::mem::take(&mut text)),
            Event::Empty(start) => ended(start.local_name().into_inner(), String::new()),
            Event::Eof => return Some(()),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_the_next_token_are_read_and_other_answers_are_no_list() {
        let list = "<?xml version=\"1.0\"?><ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">\
            <IsTruncated>true</IsTruncated><Contents><Key>a&amp;b</Key><Size>1</Size></Contents>\
            <NextContinuationToken>x=</NextContinuationToken></ListBucketResult>";

        assert_eq!(read(list.as_bytes()), Some((vec!["a&b".to_owned()], Some("x=".to_owned()))));
        assert_eq!(read(b"<ListBucketResult/>"), Some((Vec::new(), None)));
        assert_eq!(read(b"<html><body>Welcome</body></html>"), None);
        assert_eq!(read(b"\xff"), None);
        assert_eq!(code(b"<Error><Code>AccessDenied</Code></Error>").as_deref(), Some("AccessDenied"));
        assert_eq!(code(b"<html>"), None);
    }
}
