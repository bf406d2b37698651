//! PDF made here: its words, and what it must not carry, in plain sight and packed away; damaged ones and bombs.

use lopdf::{
    Dictionary, Document, EncryptionState, EncryptionVersion, Object, Permissions, SaveOptions, Stream, StringFormat,
    dictionary,
};
use reading::{Danger, Error, Kind, danger, text};

/// A PDF of one page that shows these operators, and its catalog to add to.
fn made(content: &str, change: impl FnOnce(&mut Document, &mut Dictionary)) -> Document {
    let mut document = Document::with_version("1.7");
    let pages = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Helvetica", "Encoding" => "WinAnsiEncoding"
    });
    let resources = document.add_object(dictionary! { "Font" => dictionary! { "F1" => font } });
    let content = document.add_object(Stream::new(dictionary! {}, content.as_bytes().to_vec()));
    let page = document.add_object(dictionary! {
        "Type" => "Page", "Parent" => pages, "Contents" => content, "Resources" => resources,
        "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
    });
    document.set_object(pages, dictionary! { "Type" => "Pages", "Kids" => vec![page.into()], "Count" => 1 });
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => pages };
    change(&mut document, &mut catalog);
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let id = || Object::String(b"0123456789abcdef".to_vec(), StringFormat::Literal);
    document.trailer.set("ID", vec![id(), id()]);
    document
}

/// As it is written with a table of objects, and with all objects packed into streams.
fn both_ways(mut document: Document) -> [Vec<u8>; 2] {
    let mut plain = Vec::new();
    document.clone().save_to(&mut plain).unwrap();
    let mut packed = Vec::new();
    let options = SaveOptions::builder().use_object_streams(true).use_xref_streams(true).build();
    document.save_with_options(&mut packed, options).unwrap();
    [plain, packed]
}

const WORDS: &str =
    "BT /F1 12 Tf 72 700 Td (The Forum serves) Tj ( everybody) Tj 0 -40 Td [(caf\\351) -600 (2018)] TJ ET";

#[test]
fn the_words_of_a_pdf_are_read_and_nothing_is_found_in_a_plain_one() {
    for bytes in both_ways(made(WORDS, |_, catalog| catalog.set("Lang", Object::string_literal("en")))) {
        assert_eq!(text(&bytes).as_deref(), Ok("The Forum serves everybody\ncafé 2018"));
        assert_eq!(danger(&bytes), Ok(None));
        assert_eq!(reading::kind(&bytes), Some(Kind::Pdf));
    }
}

#[test]
fn a_pdf_is_read_as_a_report() {
    let content = "BT /F1 12 Tf 72 700 Td (1 Introduction) Tj 0 -40 Td \
        (1.1 The secretariat was requested to publish the list of reviewers by 24 February 2023.) Tj ET";
    for bytes in both_ways(made(content, |_, _| {})) {
        let document = reading::read(&bytes).unwrap();
        let item = document.items.iter().find(|item| item.path == "1.1").expect("the item");
        assert_eq!(item.kind.map(|kind| kind.code()), Some("requests"));
        assert_eq!(item.due.as_ref().map(|due| due.as_str()), Some("2023-02-24"));
    }
    assert_eq!(reading::read(&both_ways(made("", |_, _| {}))[0]), Err(Error::NoText));
}

type Change = fn(&mut Document, &mut Dictionary);

fn script() -> Dictionary {
    dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") }
}

/// What must not be in a PDF, by what is found.
const BAD: &[(Danger, &str, Change)] = &[
    (Danger::Script, "runs when opened", |_, catalog| catalog.set("OpenAction", script())),
    (Danger::Script, "named script", |document, catalog| {
        let action = document.add_object(script());
        let tree = dictionary! { "Names" => vec![Object::string_literal("a"), action.into()] };
        catalog.set("Names", dictionary! { "JavaScript" => tree });
    }),
    (Danger::Script, "script in a stream, its sort said elsewhere", |document, catalog| {
        let code = document.add_object(Stream::new(dictionary! {}, b"app.alert(1)".to_vec()));
        let sort = document.add_object(Object::Name(b"JavaScript".to_vec()));
        catalog.set("AA", dictionary! { "WC" => dictionary! { "S" => sort, "JS" => code } });
    }),
    (Danger::Script, "script that nothing leads to", |document, _| {
        document.add_object(vec![Object::Dictionary(dictionary! { "Next" => script() })]);
    }),
    (Danger::Script, "script played with a film", |document, _| {
        document.add_object(dictionary! { "S" => "Rendition", "JS" => Object::string_literal("x") });
    }),
    (Danger::Launch, "starts a program", |_, catalog| {
        catalog.set("OpenAction", dictionary! { "S" => "Launch", "F" => Object::string_literal("cmd.exe") });
    }),
    (Danger::Launch, "sends what was filled in", |document, _| {
        document.add_object(dictionary! { "S" => "SubmitForm", "F" => Object::string_literal("https://x.example") });
    }),
    (Danger::Embedded, "a file within", |document, catalog| {
        let file = document.add_object(Stream::new(dictionary! { "Type" => "EmbeddedFile" }, b"MZ".to_vec()));
        let spec = document.add_object(dictionary! { "Type" => "Filespec", "EF" => dictionary! { "F" => file } });
        let tree = dictionary! { "Names" => vec![Object::string_literal("a"), spec.into()] };
        catalog.set("Names", dictionary! { "EmbeddedFiles" => tree });
    }),
    (Danger::Embedded, "a film", |document, _| {
        document.add_object(dictionary! { "Type" => "Annot", "Subtype" => "RichMedia" });
    }),
    (Danger::Form, "a form with a program", |document, catalog| {
        let form = document.add_object(Stream::new(dictionary! {}, b"<xdp/>".to_vec()));
        catalog.set("AcroForm", dictionary! { "XFA" => form });
    }),
];

#[test]
fn what_acts_or_hides_is_found_wherever_it_is_packed() {
    for (expected, what, change) in BAD {
        for (bytes, way) in both_ways(made(WORDS, change)).iter().zip(["plain", "packed"]) {
            assert_eq!(danger(bytes), Ok(Some(*expected)), "{what}, {way}");
        }
    }
}

#[test]
fn a_script_is_found_that_only_a_reader_of_the_damaged_file_would_find() {
    let [plain, packed] = both_ways(made(WORDS, |_, _| {}));
    let hidden = b"\n77 0 obj\n<</S /J#61vaScript /JS (app.alert\\(1\\))>>\nendobj\n";
    for bytes in [plain, packed] {
        // The table of objects does not name it: it stands before the table, or after the end.
        let at = bytes.windows(9).rposition(|part| part == b"startxref").unwrap();
        let before = [&bytes[..at], hidden, &bytes[at..]].concat();
        let after = [&bytes[..], hidden].concat();
        for bytes in [before, after] {
            assert_eq!(danger(&bytes), Ok(Some(Danger::Script)));
        }
    }
}

#[test]
fn what_is_protected_is_refused_with_and_without_a_password_to_open_it() {
    for user_password in ["secret", ""] {
        let mut document = made(WORDS, |_, _| {});
        let version = EncryptionVersion::V2 {
            document: &document,
            owner_password: "owner",
            user_password,
            key_length: 128,
            permissions: Permissions::all(),
        };
        let state = EncryptionState::try_from(version).unwrap();
        document.encrypt(&state).unwrap();
        let mut bytes = Vec::new();
        document.save_to(&mut bytes).unwrap();

        assert_eq!(danger(&bytes), Ok(Some(Danger::Encrypted)), "password “{user_password}”");
    }
}

#[test]
fn a_scan_says_that_it_has_no_words() {
    let scan = made("q 595 0 0 842 0 0 cm /Im1 Do Q", |document, _| {
        let image = dictionary! { "Type" => "XObject", "Subtype" => "Image", "Width" => 1, "Height" => 1,
        "ColorSpace" => "DeviceGray", "BitsPerComponent" => 8 };
        document.add_object(Stream::new(image, vec![0]));
    });
    for bytes in both_ways(scan) {
        assert_eq!((danger(&bytes), text(&bytes)), (Ok(None), Err(Error::NoText)));
    }
}

#[test]
fn broken_and_contrived_files_end_in_an_error_or_in_what_can_be_read() {
    let [plain, packed] = both_ways(made(WORDS, |_, _| {}));
    for bytes in [&plain, &packed] {
        for cut in (5..bytes.len()).step_by(37) {
            let _ = (danger(&bytes[..cut]), text(&bytes[..cut]));
            let mut other = bytes.clone();
            other[cut] ^= 0x15;
            let _ = (danger(&other), text(&other));
        }
    }
    assert!(matches!(danger(b"%PDF-1.7\nnothing"), Err(Error::Damaged { .. })));
    let deep =
        [b"%PDF-1.7\n1 0 obj\n".as_slice(), &b"[".repeat(200_000), &b"]".repeat(200_000), b"\nendobj\n"].concat();
    assert!(danger(&deep).is_err());
    let deep = made(&"[".repeat(200_000), |_, _| {});
    assert!(text(&both_ways(deep)[0]).is_err());
}

#[test]
fn forms_within_forms_end_at_a_bound() {
    // Each form shows the next one ten times: nine of them would be a thousand million pages.
    let bomb = made("/X0 Do", |document, _| {
        let ids: Vec<_> = (0..9).map(|_| document.new_object_id()).collect();
        for (n, id) in ids.iter().enumerate() {
            let next = ids.get(n + 1).copied().unwrap_or(*id);
            let content = format!("{} BT /F1 9 Tf (a) Tj ET", "/X1 Do ".repeat(10));
            let dict = dictionary! { "Type" => "XObject", "Subtype" => "Form",
            "Resources" => dictionary! { "XObject" => dictionary! { "X1" => next } } };
            document.set_object(*id, Stream::new(dict, content.into_bytes()));
        }
        let page =
            document.objects.values_mut().find_map(|object| object.as_dict_mut().ok().filter(|dict| dict.has(b"Font")));
        page.unwrap().set("XObject", dictionary! { "X0" => ids[0] });
    });
    let _ = text(&both_ways(bomb)[0]);
}

#[test]
fn a_packed_part_that_unpacks_without_end_is_refused() {
    let [plain, _] = both_ways(made(WORDS, |_, _| {}));
    let mut bomb = Stream::new(dictionary! {}, vec![b' '; 64 << 20]);
    bomb.compress().unwrap();
    let head =
        format!("\n99 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {}>> stream\n", bomb.content.len());
    let bytes = [&plain, head.as_bytes(), &bomb.content, b"\nendstream endobj\n"].concat();

    assert!(bytes.len() < 1 << 20);
    assert!(matches!(danger(&bytes), Err(Error::TooLarge { .. })), "{:?}", danger(&bytes));
}

#[test]
fn words_that_the_file_gives_in_so_many_words_are_taken() {
    let content = "BT /F1 12 Tf 72 700 Td /Span <</ActualText <FEFF06440627>>> BDC (xy) Tj EMC ( ab) Tj ET";
    assert_eq!(text(&both_ways(made(content, |_, _| {}))[0]).as_deref(), Ok("لا ab"));
}
