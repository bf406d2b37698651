//! Each kind of fault is found, where it is, in the language that has it; and faultless files make functions.

mod good;

use std::{env, fs, process};

use crate::{LANGS, Problem, build, check, listing};

use good::GOOD;

/// What is found after `from` has become `to` in one language's file.
fn faults(lang: &str, from: &str, to: &str) -> Vec<Problem> {
    let mut sources = GOOD.map(|(lang, source)| (lang, source.to_owned()));
    let (_, source) = sources.iter_mut().find(|(code, _)| *code == lang).expect("one of the six");
    assert!(source.contains(from), "{from:?} is in the {lang} file");
    *source = source.replacen(from, to, 1);
    let borrowed: Vec<(&str, &str)> = sources.iter().map(|(lang, source)| (*lang, source.as_str())).collect();
    check(&borrowed)
}

fn said(problems: &[Problem]) -> Vec<String> {
    problems.iter().map(|problem| problem.located("x").replace("locales/", "").replace("/x.ftl", "")).collect()
}

#[test]
fn six_whole_files_have_no_fault() {
    assert_eq!(check(&GOOD), []);
}

#[test]
fn a_missing_language_is_one_fault() {
    let five: Vec<_> = GOOD.into_iter().filter(|(lang, _)| *lang != "ru").collect();

    assert_eq!(said(&check(&five)), ["ru: is missing"]);
}

#[test]
fn a_missing_english_file_is_one_fault() {
    let five: Vec<_> = GOOD.into_iter().filter(|(lang, _)| *lang != "en").collect();

    assert_eq!(said(&check(&five)), ["en: is missing"]);
}

#[test]
fn junk_is_found_on_its_line() {
    let found = faults("es", "asked-by = { $who ->", "asked-by = { $who");

    assert!(said(&found).iter().any(|fault| fault.starts_with("es:8: cannot be understood: ")), "{found:#?}");
}

#[test]
fn a_missing_message_is_found_in_each_language() {
    for lang in LANGS.into_iter().filter(|lang| *lang != "en") {
        let found = faults(lang, "register-count =", "# register-count =\nother-count =");

        assert!(said(&found).contains(&format!("{lang}: `register-count` is missing (en, line 3)")), "{found:#?}");
        assert!(said(&found).iter().any(|fault| fault.ends_with("`other-count` is not in “en”")), "{found:#?}");
    }
}

#[test]
fn a_missing_or_extra_attribute_is_found() {
    assert_eq!(said(&faults("zh", "    .label = 登记\n", "")), ["zh: `register-title.label` is missing (en, line 2)"]);
    assert_eq!(
        said(&faults("zh", "    .label = 登记\n", "    .label = 登记\n    .hint = 登记\n")),
        ["zh:3: `register-title.hint` is not in “en”"]
    );
}

#[test]
fn a_missing_or_extra_variable_is_found() {
    assert_eq!(said(&faults("zh", "{ $count } 项", "多项")), ["zh:3: `register-count` does not use $count"]);
    assert_eq!(
        said(&faults("zh", "{ $count } 项", "{ $count } 项 { $page }")),
        ["zh:3: `register-count` uses $page, which “en” does not"]
    );
}

#[test]
fn each_missing_plural_form_is_found() {
    let forms = [
        ("ar", "zero", "لا توجد بنود"),
        ("ar", "one", "بند واحد"),
        ("ar", "two", "بندان"),
        ("ar", "few", "{ $count } بنود"),
        ("ar", "many", "{ $count } بندا"),
        ("en", "one", "{ $count } entry"),
        ("fr", "one", "{ $count } entrée"),
        ("ru", "one", "{ $count } запись"),
        ("ru", "few", "{ $count } записи"),
        ("ru", "many", "{ $count } записей"),
        ("es", "one", "{ $count } entrada"),
    ];
    for (lang, form, words) in forms {
        let found = said(&faults(lang, &format!("    [{form}] {words}\n"), ""));

        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].ends_with(&format!("`register-count` lacks the plural form [{form}] of $count")), "{found:?}");
    }
}

#[test]
fn the_form_other_is_missing_where_another_is_the_default() {
    let found = faults("ru", "   *[other] { $count } записи\n", "   *[many] { $count } записей\n");

    assert_eq!(said(&found), ["ru:4: `register-count` lacks the plural form [other] of $count"]);
}

#[test]
fn a_plural_form_that_the_language_has_not_is_found() {
    let found = faults("en", "    [one]", "    [few] { $count } entries\n    [one]");

    assert_eq!(said(&found), ["en:4: `register-count` has a plural form [few] of $count, which “en” never uses"]);
}

#[test]
fn an_exact_number_may_stand_for_a_form_of_one_number() {
    assert_eq!(faults("ar", "[zero]", "[0]"), []);
    assert_eq!(faults("en", "[one]", "[1]"), []);
    assert_eq!(faults("ru", "[one]", "[1]").len(), 1, "21 takes the same form as 1");
    assert_eq!(faults("fr", "[one]", "[1]").len(), 1, "0 takes the same form as 1");
}

#[test]
fn a_language_that_avoids_its_plural_forms_is_found() {
    let whole = "{ $count ->\n    [one] { $count } entrada\n   *[other] { $count } entradas\n}";

    let found = faults("es", whole, "Entradas: { $count }");

    assert_eq!(said(&found), ["es:3: `register-count` has no plural forms of $count; it needs one, other"]);
}

#[test]
fn the_words_chosen_by_are_the_same_everywhere() {
    assert_eq!(said(&faults("fr", "    [state] un État Membre\n", "")), ["fr:9: `asked-by` lacks [state] of $who"]);
    assert_eq!(
        said(&faults("fr", "    [state] un", "    [sector] un Membre\n    [state] un")),
        ["fr:9: `asked-by` has [sector] of $who, which “en” has not"]
    );
    assert_eq!(
        said(&faults("zh", "{ $who ->\n    [state] 成员国\n   *[chair] 主席\n}", "{ $who }")),
        ["zh:4: `asked-by` does not choose by $who, as “en” does"]
    );
    assert_eq!(
        said(&faults("zh", "{ $count } 项", "{ $count ->\n    [lots] { $count } 项\n   *[some] { $count } 项\n}")),
        ["zh:3: `register-count` chooses by $count, which “en” does not"]
    );
}

#[test]
fn a_nested_choice_is_checked_too() {
    let found = faults(
        "ru",
        "    [one] { $count } запись\n",
        "    [one] { $count ->\n        [one] одна\n       *[other] не одна\n    }\n",
    );

    assert_eq!(
        said(&found),
        [
            "ru:5: `register-count` lacks the plural form [few] of $count",
            "ru:5: `register-count` lacks the plural form [many] of $count"
        ]
    );
}

#[test]
fn an_id_given_twice_is_found() {
    let found = faults("en", "register-count =", "register-title = Again\nregister-count =");

    assert_eq!(said(&found), ["en:3: `register-title` is defined twice"]);
}

#[test]
fn references_lead_somewhere_and_not_in_a_circle() {
    assert_eq!(
        said(&faults("ar", "{ -body }", "{ -group }")),
        ["ar:2: `register-title` refers to `-group`, which this file lacks"]
    );
    assert_eq!(
        said(&faults("en", "= Register", "= { asked-for }")),
        ["en:1: `register-title` refers to `asked-for`, which this file lacks"]
    );
    assert_eq!(faults("en", "= Register", "= { register-title.label }"), []);
    assert_eq!(
        said(&faults("es", "= Registro", "= { register-title }")),
        ["es:1: `register-title` refers to itself through `register-title`"]
    );
}

#[test]
fn a_reference_brings_its_variables_along() {
    let found = faults("en", "= Register", "= Register: { register-count }");

    assert_eq!(found.len(), 5, "the five others do not use $count: {found:#?}");
    assert!(said(&found).contains(&"es:1: `register-title` does not use $count".to_owned()));
}

#[test]
fn an_unknown_function_and_an_empty_message_are_found() {
    assert_eq!(
        said(&faults("zh", "{ $count } 项", "{ SHOUT($count) } 项")),
        ["zh:3: `register-count` calls SHOUT(), which does not exist; only NUMBER() does"]
    );
    assert_eq!(said(&faults("zh", "= 登记册", "= { \"\" }")), ["zh:1: `register-title` is empty"]);
}

#[test]
fn names_must_make_functions() {
    let one = |id: &str| -> Vec<String> {
        let source = format!("{id} = x\n");
        said(&check(&LANGS.map(|lang| (lang, source.as_str()))))
    };

    assert_eq!(one("a-title"), [""; 0]);
    assert_eq!(one("aTitle"), ["en:1: `aTitle` is not in kebab-case (small letters, digits, single hyphens)"]);
    assert_eq!(one("a--b").len(), 1);
    assert_eq!(one("type"), ["en:1: `type` is a word of Rust; give it another name"]);
    assert_eq!(one("a-b = y\na =\n    .b"), ["en:3: `a.b` makes a second function a_b()"]);
}

#[test]
fn every_fault_is_reported_at_once() {
    let sources = GOOD.map(|(lang, source)| (lang, source.replace("register-title", &format!("title-{lang}"))));
    let borrowed: Vec<(&str, &str)> = sources.iter().map(|(lang, source)| (*lang, source.as_str())).collect();

    let found = check(&borrowed);

    // In each of five languages a message and its attribute are missing, and a message and its attribute are new.
    assert_eq!(found.len(), 5 * 4, "{found:#?}");
}

#[test]
fn files_are_read_and_what_is_wrong_is_listed_with_its_place() {
    let locales = env::temp_dir().join(format!("catalogue-{}", process::id()));
    for (lang, source) in GOOD {
        fs::create_dir_all(locales.join(lang)).expect("a folder for the language");
        fs::write(locales.join(lang).join("register.ftl"), source).expect("its file");
    }
    let file = |lang: &str| locales.join(lang).join("register.ftl");

    let whole = build(&locales, "register");
    fs::remove_file(file("fr")).expect("the French file goes");
    fs::write(file("zh"), GOOD[1].1.replace("{ $count } 项", "多项")).expect("the Chinese file changes");
    let spoilt = build(&locales, "register");
    fs::remove_dir_all(&locales).expect("the folder goes");

    assert!(whole.is_ok_and(|code| code.contains("pub fn register_count(self")));
    let listed = listing("register", &spoilt.expect_err("two files are wrong"));
    assert!(listed.contains("The messages of “register” have 2 problem(s):\n"), "{listed}");
    assert!(listed.contains("\nlocales/fr/register.ftl: cannot be read: "), "{listed}");
    assert!(listed.contains("\nlocales/zh/register.ftl:3: `register-count` does not use $count\n"), "{listed}");
}

#[test]
fn any_text_at_all_gives_an_answer() {
    for source in
        ["", "\u{FEFF}", "}", "a = { $b", "# only a comment", "a =\r\n    .b = c\r\n", "-t", "a = {{{", "a={-a}"]
    {
        check(&LANGS.map(|lang| (lang, source)));
    }
}
