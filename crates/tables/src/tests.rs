//! The same table in each kind of file, what is too large, and what is none of them.

use proptest::prelude::*;

use super::*;

/// The header, and each row with its number.
type Rows = (Vec<String>, Vec<(u64, Vec<String>)>);

fn rows_within(bytes: &[u8], limits: Limits) -> Result<Rows, Fault> {
    let source = Source::open(bytes.to_vec(), limits)?;
    let mut rows = Vec::new();
    source.each(&mut |number, record| {
        if let Record::Cells(cells) = record {
            rows.push((number, cells));
        }
        ControlFlow::Continue(())
    })?;
    Ok((source.header().to_vec(), rows))
}

fn rows(bytes: &[u8]) -> Result<Rows, Fault> {
    rows_within(bytes, Limits::default())
}

fn owned(cells: &[&str]) -> Vec<String> {
    cells.iter().map(|cell| (*cell).to_owned()).collect()
}

fn workbook(rows: &[&[&str]]) -> Vec<u8> {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (row, cells) in (0..).zip(rows) {
        for (column, cell) in (0..).zip(*cells) {
            sheet.write_string(row, column, *cell).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

fn activities(bytes: &[u8]) -> Result<Vec<Activity>, Fault> {
    let mut all = Vec::new();
    Source::open(bytes.to_vec(), Limits::default())?.each(&mut |_, record| {
        if let Record::Activity(activity) = record {
            all.push(*activity);
        }
        ControlFlow::Continue(())
    })?;
    Ok(all)
}

#[test]
fn the_same_table_is_read_from_csv_of_any_mark_utf_16_json_and_a_workbook() {
    let expected = (owned(&["code", "title"]), vec![owned(&["A-1", "Réseau, vite"]), owned(&["A-2", "شبكة\nالقرى"])]);
    let semicolons = "code;title\r\nA-1;Réseau, vite\r\n;\r\nA-2;\"شبكة\nالقرى\"\r\n";
    let wide: Vec<u8> = [0xFF, 0xFE].into_iter().chain(semicolons.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let json = r#"{"title": "A list", "items": [{"code": "A-1", "title": "Réseau, vite"}, {}, {"code": "A-2", "title": "شبكة\nالقرى"}]}"#;
    for bytes in [
        semicolons.as_bytes().to_vec(),
        format!("\u{feff}{semicolons}").into_bytes(),
        format!("sep=;\r\n{semicolons}").into_bytes(),
        "code,title\nA-1,\"Réseau, vite\"\nA-2,\"شبكة\nالقرى\"".as_bytes().to_vec(),
        "code\ttitle\nA-1\tRéseau, vite\nA-2\t\"شبكة\nالقرى\"\n".as_bytes().to_vec(),
        wide,
        json.as_bytes().to_vec(),
        workbook(&[&["code", "title"], &["A-1", "Réseau, vite"], &["", ""], &["A-2", "شبكة\nالقرى"]]),
    ] {
        let (header, rows) = rows(&bytes).unwrap();
        assert_eq!((header, rows.into_iter().map(|(_, cells)| cells).collect()), expected);
    }
}

#[test]
fn rows_are_numbered_as_their_file_shows_them() {
    let numbers = |bytes: &[u8]| rows(bytes).unwrap().1.into_iter().map(|(number, _)| number).collect::<Vec<_>>();
    assert_eq!(numbers(b"a,b\n1,2\n,\n3,4\n"), [2, 4]);
    assert_eq!(numbers(&workbook(&[&["a"], &["1"], &[""], &["2"]])), [2, 4]);
    assert_eq!(numbers(br#"[{"a":1},{},{"a":2}]"#), [1, 3]);
}

#[test]
fn what_stands_deeper_in_json_gets_a_name_with_dots_and_lists_are_joined() {
    let json = br#"[{"org": {"name": "X"}, "lines": [{"code": "C2", "label": "a"}, {"code": "C5", "label": "b"}], "n": 3, "none": null, "tags": ["x", "y"]}]"#;
    let (header, rows) = rows(json).unwrap();
    assert_eq!(header, ["org.name", "lines.code", "lines.label", "n", "tags"]);
    assert_eq!(rows[0].1, ["X", "C2; C5", "a; b", "3", "x; y"]);
}

#[test]
fn columns_without_a_name_or_with_one_twice_get_one_of_their_own() {
    let (header, rows) = rows(b"title,,title\na,b,c").unwrap();
    assert_eq!(header, ["title", "#2", "title (2)"]);
    assert_eq!(rows[0].1, ["a", "b", "c"]);
}

#[test]
fn days_and_numbers_of_a_workbook_are_read_as_people_write_them() {
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    let format = rust_xlsxwriter::Format::new().set_num_format("yyyy-mm-dd");
    sheet.write_string(0, 0, "day").unwrap();
    sheet.write_string(0, 1, "number").unwrap();
    let day = rust_xlsxwriter::ExcelDateTime::from_ymd(2018, 4, 9).unwrap();
    sheet.write_datetime_with_format(1, 0, &day, &format).unwrap();
    sheet.write_number(1, 1, 12_500.0).unwrap();
    assert_eq!(rows(&book.save_to_buffer().unwrap()).unwrap().1[0].1, ["2018-04-09", "12500"]);
}

#[test]
fn what_is_too_large_in_any_way_is_refused() {
    let small = Limits { bytes: 100, unpacked: 1000, rows: 2, columns: 2, cell: 5, depth: 3 };
    let large = Limits { bytes: 1 << 20, ..small };
    for (bytes, limits, fault) in [
        (vec![b'a'; 101], small, Fault::TooLarge(100)),
        (b"a,b,c\n1,2,3".to_vec(), small, Fault::TooManyColumns(2)),
        (b"a\n1\n2\n3".to_vec(), small, Fault::TooManyRows(2)),
        (b"a\n123456".to_vec(), small, Fault::TooLong { row: 2, most: 5 }),
        (br#"[{"a":"123456"}]"#.to_vec(), small, Fault::TooLong { row: 1, most: 5 }),
        (br#"[{"a":1,"b":2,"c":3}]"#.to_vec(), small, Fault::TooManyColumns(2)),
        (br#"[{"a":[[[[1]]]]}]"#.to_vec(), small, Fault::TooDeep),
        (workbook(&[&["a"]]), large, Fault::TooLarge(1000)),
    ] {
        assert_eq!(rows_within(&bytes, limits), Err(fault));
    }
}

#[test]
fn a_workbook_that_lies_about_what_it_unpacks_to_is_counted() {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    for name in ["xl/workbook.xml", "xl/worksheets/sheet1.xml"] {
        writer.start_file(name, options).unwrap();
        std::io::Write::write_all(&mut writer, &vec![b' '; 8 << 20]).unwrap();
    }
    let bytes = writer.finish().unwrap().into_inner();
    assert!(bytes.len() < 100_000);
    let limits = Limits { unpacked: 10 << 20, ..Limits::default() };
    assert_eq!(rows_within(&bytes, limits), Err(Fault::TooLarge(10 << 20)));
}

#[test]
fn what_is_none_of_these_kinds_is_said_so() {
    for (bytes, fault) in [
        (b"%PDF-1.7".as_slice(), Fault::Unknown),
        (b"<html></html>", Fault::Unknown),
        (b"\xD0\xCF\x11\xE0\x00\x00", Fault::Unknown),
        (b"caf\xe9;1\n", Fault::Encoding),
        (b"  \n", Fault::Empty),
        (b"[1, 2]", Fault::Empty),
        (b"{}", Fault::Empty),
        (b"<iati-activities version=\"2.03\"/>", Fault::Empty),
    ] {
        assert_eq!(rows(bytes), Err(fault), "{}", String::from_utf8_lossy(bytes));
    }
    assert!(matches!(rows(br#"[{"a": 1}, {"a""#), Err(Fault::Damaged(_))));
    assert!(matches!(rows(b"PK\x03\x04rest"), Err(Fault::Damaged(_))));
}

const IATI: &str = r#"<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" xml:lang="en">
  <iati-activity default-currency="EUR">
    <iati-identifier> XM-1-A </iati-identifier>
    <title><narrative>Fibre &amp; schools</narrative><narrative xml:lang="fr">La fibre</narrative></title>
    <sector code="22040" percentage="60"/><location/><location/>
    <budget><period-start iso-date="2017-01-01"/><value>5000</value></budget>
    <result><title><narrative>R</narrative></title><indicator measure="2">
      <baseline year="2016" iso-date="2016-07-01" value="2"><dimension name="sex" value="female"/></baseline>
      <baseline year="2016" value="3"><comment><narrative>Estimated</narrative></comment></baseline>
      <period><period-end iso-date="2018-01-01Z"/><target value="10"/>
        <actual value="4"><dimension name="sex" value="female"/></actual><actual value="7"/></period></indicator></result>
  </iati-activity>
</iati-activities>"#;

#[test]
fn an_activity_is_read_with_its_languages_and_what_has_no_place_is_counted() {
    let all = activities(IATI.as_bytes()).unwrap();
    let [activity] = all.as_slice() else { panic!("{all:?}") };
    let worded = |lang: &str, text: &str| Worded { lang: lang.to_owned(), text: text.to_owned() };
    assert_eq!(activity.identifier, "XM-1-A");
    assert_eq!(activity.titles, [worded("en", "Fibre & schools"), worded("fr", "La fibre")]);
    let rest: Vec<(&str, usize)> = activity.rest.iter().map(|(name, count)| (name.as_str(), *count)).collect();
    let of_parts = ["result/indicator/baseline", "result/indicator/baseline/comment", "result/indicator/period/actual"];
    assert_eq!(rest, [("location", 2), (of_parts[0], 1), (of_parts[1], 1), (of_parts[2], 1)]);
    assert_eq!((activity.budgets[0].currency.as_str(), activity.budgets[0].from.as_str()), ("EUR", "2017-01-01"));
    let indicator = &activity.results[0].indicators[0];
    assert_eq!(indicator.baseline, Baseline { value: "3".into(), on: "2016".into() }, "of the whole, not of a part");
    let period = Period { from: String::new(), to: "2018-01-01".into(), target: "10".into(), actual: "7".into() };
    assert_eq!(indicator.periods, [period]);
}

#[test]
fn entities_that_grow_and_trees_that_do_not_end_are_refused() {
    let bomb = r#"<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><iati-activities><iati-activity>&b;</iati-activity></iati-activities>"#;
    assert_eq!(activities(bomb.as_bytes()), Err(Fault::Unknown));
    let late = r#"<iati-activities><!DOCTYPE x><iati-activity/></iati-activities>"#;
    assert!(matches!(activities(late.as_bytes()), Err(Fault::Damaged(_))));
    let deep = format!("<iati-activities><iati-activity>{}", "<a>".repeat(40));
    assert_eq!(activities(deep.as_bytes()), Err(Fault::TooDeep));
    let open = "<iati-activities><iati-activity>";
    assert!(matches!(activities(open.as_bytes()), Err(Fault::Damaged(_))));
    let unknown = "<iati-activities><iati-activity><title>&b;</title></iati-activity></iati-activities>";
    assert!(matches!(activities(unknown.as_bytes()), Err(Fault::Damaged(_))));
}

proptest! {
    #[test]
    fn whatever_is_sent_is_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..300), head in 0_usize..6) {
        let heads: [&[u8]; 6] = [b"", b"PK\x03\x04", b"[{\"a\":", b"<iati-activities><iati-activity>", b"a,b\n", b"\xFF\xFE"];
        let _ = rows(&[heads[head], &bytes].concat());
    }

    #[test]
    fn what_is_written_as_csv_is_read_again(cells in proptest::collection::vec("[^\\p{C}\\s]([^\\p{C}]{0,10}[^\\p{C}\\s])?", 4)) {
        let mut writer = ::csv::Writer::from_writer(Vec::new());
        writer.write_record(["one", "two"]).unwrap();
        writer.write_record(&cells[..2]).unwrap();
        writer.write_record(&cells[2..]).unwrap();
        let (_, rows) = rows(&writer.into_inner().unwrap()).unwrap();
        prop_assert_eq!(rows, vec![(2, cells[..2].to_vec()), (3, cells[2..].to_vec())]);
    }
}
