//! Columns known by their names and by their values.

use super::*;

fn proposed(header: &[&str], samples: &[&[&str]]) -> Vec<(String, &'static str)> {
    let header: Vec<String> = header.iter().map(|name| (*name).to_owned()).collect();
    let samples: Vec<Vec<String>> =
        samples.iter().map(|values| values.iter().map(|value| (*value).to_owned()).collect()).collect();
    let mapping = mapping(&header, &samples);
    header
        .into_iter()
        .filter_map(|name| mapping.columns.get(&name).map(|field| field.code()).map(|code| (name, code)))
        .collect()
}

fn codes(header: &[&str]) -> Vec<&'static str> {
    let samples: Vec<&[&str]> = header.iter().map(|_| [].as_slice()).collect();
    proposed(header, &samples).into_iter().map(|(_, code)| code).collect()
}

#[test]
fn the_file_of_other_names_holds_fields_that_are_there_and_no_name_twice() {
    let mut seen = std::collections::BTreeMap::new();
    for (field, names) in other_names() {
        for name in names {
            if let Some(other) = seen.insert(key(name), *field) {
                assert_eq!(other, *field, "{name}");
            }
        }
    }
}

#[test]
fn columns_are_known_by_their_names_in_six_languages() {
    let expected = ["identifier", "title", "states", "begins", "lines", "summary"];
    for header in [
        ["Project ID", "Project title", "Country", "Start date", "WSIS Action Lines", "Short description"],
        ["Référence", "Titre du projet", "Pays", "Date de début", "Grandes orientations", "Résumé"],
        ["Código", "Nombre del proyecto", "País", "Fecha de inicio", "Líneas de acción", "Descripción"],
        ["Код проекта", "Название проекта", "Страна", "Дата начала", "Направления деятельности", "Описание"],
        ["رمز المشروع", "اسم المشروع", "البلد", "تاريخ البدء", "خطوط العمل", "وصف المشروع"],
        ["项目编号", "项目名称", "国家", "开始日期", "行动方面", "简介"],
    ] {
        assert_eq!(codes(&header), expected, "{header:?}");
    }
}

#[test]
fn our_own_export_is_known_again() {
    let header = [
        "id",
        "url",
        "title",
        "language",
        "activity",
        "activity_label",
        "organisation_state",
        "topics",
        "topics_label",
        "people_reached",
    ];
    let found = proposed(&header, &header.map(|_| [].as_slice()));
    let of = |name: &str| found.iter().find(|(own, _)| own == name).map(|(_, code)| *code);
    assert_eq!(
        (of("id"), of("language"), of("topics"), of("people_reached")),
        (Some("identifier"), Some("lang"), Some("lines"), Some("reach-people"))
    );
    assert_eq!((of("activity_label"), of("topics_label")), (None, None));
    assert_eq!(of("organisation_state"), Some("state"));
}

#[test]
fn a_column_with_a_name_that_says_nothing_is_known_by_its_values() {
    let prose = "A text that is as long as those in which somebody says what a project is about and for whom it is.";
    let found = proposed(
        &["x1", "x2", "x3", "x4", "x5", "x6"],
        &[
            &["a@example.org", "b@example.org"],
            &["Kenya", "SEN; Mali", "nowhere at all"],
            &["https://example.org/1"],
            &[prose],
            &["12", "13"],
            &["C2; C5", "SDG9.c"],
        ],
    );
    let codes: Vec<&str> = found.iter().map(|(_, code)| *code).collect();
    assert_eq!(codes, ["contact-mail", "states", "website", "summary", "lines"]);
}

#[test]
fn a_field_is_proposed_once() {
    assert_eq!(codes(&["Title", "Project title", "Name"]), ["title"]);
}
