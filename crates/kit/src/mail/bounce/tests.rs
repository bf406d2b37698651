//! Reports as the mail servers in use write them, and bytes that are none.

use proptest::prelude::*;

use super::*;

fn report(action: &str, original: &str) -> String {
    format!(
        "From: MAILER-DAEMON@mx.example\r\nTo: hasila@example.org\r\nSubject: Undelivered Mail\r\nMIME-Version: 1.0\r\n\
         Content-Type: multipart/report; report-type=delivery-status; boundary=\"B\"\r\n\r\n\
         --B\r\nContent-Type: text/plain\r\n\r\nI am sorry.\r\n\
         --B\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n\
         Final-Recipient: rfc822; amina@example.org\r\n{action}Status: 5.1.1\r\nDiagnostic-Code: smtp; 550 5.1.1\r\n \
         no such user\r\n\r\n--B\r\n{original}\r\n--B--\r\n"
    )
}

const WHOLE: &str =
    "Content-Type: message/rfc822\r\n\r\nMessage-ID: <abcdefgh12345678.k7m2@example.org>\r\nSubject: x\r\n\r\nHello";
const HEADERS: &str = "Content-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nX-Hasila-Mail: ABCDEFGH12345678\r\n";

#[test]
fn a_failure_is_linked_to_its_letter_by_message_id_or_by_our_header() {
    let expected = Report {
        mail: "ABCDEFGH12345678".to_owned(),
        is_final: true,
        said: "5.1.1 smtp; 550 5.1.1 no such user".to_owned(),
    };
    for original in [WHOLE, HEADERS] {
        assert_eq!(read(report("Action: failed\r\n", original).as_bytes()), Ok(vec![expected.clone()]), "{original}");
    }
    assert_eq!(read(report("", WHOLE).as_bytes()), Ok(vec![expected]));
}

#[test]
fn a_delay_is_not_final_and_success_is_nothing() {
    let delayed = read(report("Action: delayed\r\n", WHOLE).as_bytes()).unwrap();
    assert_eq!(delayed.iter().map(|report| report.is_final).collect::<Vec<_>>(), [false]);
    assert_eq!(read(report("Action: delivered\r\n", WHOLE).as_bytes()), Ok(vec![]));
}

#[test]
fn what_is_no_report_or_names_no_letter_is_told() {
    assert_eq!(read(b"Subject: Re: your letter\r\n\r\nThank you!"), Err(NotRead::NoReport));
    assert_eq!(read(b""), Err(NotRead::NoReport));
    let stranger = "Content-Type: text/plain\r\n\r\nnothing";
    assert_eq!(read(report("Action: failed\r\n", stranger).as_bytes()), Err(NotRead::NoLetter));
    assert_eq!(read(&vec![b'a'; MOST_BYTES + 1]), Err(NotRead::TooLarge));
}

#[test]
fn messages_in_messages_end_somewhere() {
    let mut nested = report("Action: failed\r\n", WHOLE);
    for _ in 0..200 {
        nested = format!("Content-Type: message/rfc822\r\n\r\n{nested}");
    }
    let _ = read(nested.as_bytes());
}

proptest! {
    #[test]
    fn no_bytes_break_the_reader(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        let _ = read(&bytes);
    }

    #[test]
    fn no_damage_to_a_report_breaks_the_reader(at in 0_usize..700, bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let mut damaged = report("Action: failed\r\n", WHOLE).into_bytes();
        let at = at.min(damaged.len());
        let end = (at + bytes.len()).min(damaged.len());
        damaged.splice(at..end, bytes);
        let _ = read(&damaged);
    }
}
