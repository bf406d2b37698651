//! What a moderator may expect of the list of look-alikes.

use language::Lang;
use likeness::{Collection, Entry, Likeness, SHOWN, Sketch, shared};
use proptest::{collection::vec, prelude::*};

const KENYA: &str = "Since 2021 the project has connected 400 rural schools in the counties of Turkana and Garissa to the \
    internet by fibre and radio links. With support from UNICEF and the Ministry of Education of Kenya, 1,200 teachers \
    were trained to use open textbooks, and every school was given a library of lessons that works without a network. \
    Girls make up more than half of the pupils who take part in the clubs for programming.";

fn entry<'a>(title: &'a str, body: &'a str) -> Entry<'a> {
    Entry { lang: Some(Lang::En), title, body, ..Entry::default() }
}

/// A collection with one entry among others that have nothing to do with it.
fn known(one: &Entry<'_>) -> Collection {
    let mut collection = Collection::new();
    collection.insert("one", Sketch::of(one));
    for number in 0..50 {
        let body = format!(
            "Clinic {number} measures the blood pressure of patients on island {number} and sends it by satellite."
        );
        collection.insert(&format!("other {number}"), Sketch::of(&entry("Telemedicine on islands", &body)));
    }
    collection
}

fn first(collection: &Collection, of: &Entry<'_>) -> Option<(String, Likeness)> {
    let candidate = collection.alike(of, 5).wordings.into_iter().next()?;
    Some((candidate.id, candidate.likeness))
}

#[test]
fn a_copy_is_found_however_it_was_changed() {
    let collection = known(&entry("Fibre for schools", KENYA));
    let half = &KENYA[..KENYA.len() / 2];
    let turned: Vec<&str> = KENYA.split(". ").collect();
    let turned = turned.into_iter().rev().collect::<Vec<_>>().join(". ");
    let dropped: Vec<&str> = KENYA.split(' ').enumerate().filter(|(n, _)| n % 5 != 3).map(|(_, word)| word).collect();
    let framed =
        format!("About this project. We are pleased to present our work to the jury. {KENYA} Thank you for reading.");
    for body in [KENYA, &KENYA.to_uppercase(), half, &turned, &dropped.join(" "), &framed] {
        let found = first(&collection, &entry("Another title", body));
        assert_eq!(found, Some(("one".to_owned(), Likeness::Wording)), "{body}");
    }
}

#[test]
fn another_project_is_not_listed() {
    let collection = known(&entry("Fibre for schools", KENYA));
    let other = "A mobile registry lets village committees identify the poorest families and pay monthly allowances \
                 straight to their phones, while an audit office watches over each payment.";

    assert!(collection.alike(&entry("Registry", other), 5).wordings.is_empty());
    assert!(collection.alike(&entry("", ""), 5).wordings.is_empty());
}

#[test]
fn a_sister_project_is_told_from_a_copy() {
    let collection = known(&entry("Fibre for schools", KENYA));
    let peru = KENYA.replace("Turkana", "Loreto").replace("Garissa", "Cusco").replace("UNICEF", "UNESCO");
    let peru = peru.replace("Kenya", "Peru").replace("400", "150").replace("1,200", "900").replace("2021", "2019");

    assert_eq!(first(&collection, &entry("Fibre", &peru)), Some(("one".to_owned(), Likeness::Template)));
    let same = Entry { organisation: "Fibre Trust", ..entry("Fibre", KENYA) };
    let sister = Entry { organisation: "FIBRE  trust", ..entry("Fibre", &peru) };
    assert_eq!(first(&known(&same), &sister), Some(("one".to_owned(), Likeness::Wording)), "the same organisation");
}

#[test]
fn what_is_alike_is_said() {
    let known = known(&Entry { organisation: "Ministère des TIC", concepts: vec!["education"], ..entry("T", KENYA) });
    let again = Entry { organisation: "ministere des tic", concepts: vec!["education", "health"], ..entry("T", KENYA) };

    let candidate = known.alike(&again, 1).wordings.remove(0);

    assert!(candidate.has_same_organisation && candidate.score > 0.9);
    assert_eq!(candidate.numbers, ["1200", "2021", "400"]);
    assert!(["turkana", "garissa", "unicef"].iter().all(|name| candidate.names.contains(&(*name).to_owned())));
    assert_eq!(candidate.concepts, ["education"]);
}

#[test]
fn arabic_and_chinese_copies_are_found() {
    let arabic =
        "يوصل المشروع أربعمائة مدرسة ريفية بشبكة الإنترنت عبر الألياف الضوئية ويدرب المعلمين على استخدام الكتب المفتوحة";
    let chinese =
        "该项目通过光纤将四百所农村学校连接到互联网，并培训一千二百名教师使用开放教材，为每所学校提供离线图书馆。";
    for (text, again) in [
        (arabic, "يوصلُ المشروعُ أربعمائة مدرسة ريفيّة بشبكة الانترنت عبر الألياف الضوئية"),
        (chinese, "该项目通过光纤将四百所农村学校连接到互联网，并培训教师使用开放教材"),
    ] {
        assert_eq!(first(&known(&entry("", text)), &entry("", again)).map(|one| one.0), Some("one".to_owned()));
    }
}

#[test]
fn a_version_in_another_language_is_listed_apart() {
    let concepts = vec!["broadband", "primary school", "teacher training"];
    let collection = known(&Entry { concepts: concepts.clone(), ..entry("", KENYA) });
    let russian = "С 2021 года проект подключил 400 сельских школ Кении к интернету; UNICEF обучил 1200 учителей.";
    let russian = Entry { lang: Some(Lang::Ru), title: "", body: russian, organisation: "", concepts };

    let alike = collection.alike(&russian, 5);

    assert!(alike.wordings.is_empty());
    assert_eq!((alike.versions[0].id.as_str(), alike.versions[0].likeness), ("one", Likeness::Version));
    assert_eq!(alike.versions[0].numbers, ["1200", "2021", "400"]);
    let unknown = Entry { lang: None, ..russian };
    assert!(collection.alike(&unknown, 5).versions.is_empty(), "without a language nothing is a version");
}

#[test]
fn titles_are_compared_while_they_are_typed() {
    let mut collection = Collection::new();
    let named = |title, organisation| Sketch::of(&Entry { title, organisation, ..Entry::default() });
    collection.insert("1", named("Fibre for rural schools in Kenya", "Ministry of ICT"));
    collection.insert("2", named("Telemedicine on remote islands", ""));
    collection.insert("3", named("农村学校宽带项目", ""));
    let ids = |title: &str, by: &str| -> Vec<String> {
        collection.titled(title, by, 5).into_iter().map(|one| one.id).collect()
    };

    assert_eq!(ids("FIBRE for rural schools of Kenia", ""), ["1"]);
    assert_eq!(ids("农村学校的宽带", ""), ["3"]);
    assert!(ids("Fibre in schools", "").is_empty(), "too little");
    assert_eq!(ids("Fibre in schools", "ministry of ICT"), ["1"], "but enough for the same organisation");
    assert!(ids("", "").is_empty());
}

#[test]
fn shared_passages_are_found_in_both_texts() {
    let one = "Intro. The Project connects  rural schools to the internet! Then other things.";
    let other = "We say: the project connects rural schools to the Internet, and more.";

    let (passages, share) = shared(one, other);

    assert_eq!(passages.len(), 1);
    assert_eq!(&one[passages[0].one.clone()], "The Project connects  rural schools to the internet");
    assert_eq!(&other[passages[0].other.clone()], "the project connects rural schools to the Internet");
    assert!((0.6..0.8).contains(&share));
}

#[test]
fn a_sketch_of_another_version_is_refused() {
    let mut bytes = Sketch::of(&entry("T", KENYA)).to_bytes();
    assert!(bytes.len() < 2_000, "{} bytes", bytes.len());
    bytes[0] += 1;

    assert_eq!(Sketch::from_bytes(&bytes), None);
}

#[test]
fn sketches_stay_what_they_were() {
    let bytes =
        Sketch::of(&Entry { organisation: "ITU", concepts: vec!["health"], ..entry("Title", KENYA) }).to_bytes();
    let sum = bytes.iter().fold(0u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(u32::from(*byte)));

    assert_eq!(sum, SUM, "what is kept has changed: raise the version of sketches");
}
const SUM: u32 = 1_700_775_435;

fn text() -> impl Strategy<Value = String> {
    vec(prop_oneof!["[a-e]{1,6}", "[А-Дa-c1-3]{1,4}", "[农村网络]{1,5}", "[اوالمنظة]{1,6}", any::<String>()], 0..60)
        .prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_sketch_comes_back_from_its_bytes(title in text(), body in text(), organisation in text()) {
        let sketch = Sketch::of(&Entry { organisation: &organisation, ..entry(&title, &body) });
        prop_assert_eq!(Sketch::from_bytes(&sketch.to_bytes()), Some(sketch));
    }

    #[test]
    fn any_bytes_are_a_sketch_or_none(mut bytes in vec(any::<u8>(), 0..400), is_near: bool) {
        if is_near && bytes.len() > 2 {
            bytes[0] = 1;
            bytes[1] = 2;
        }
        if let Some(sketch) = Sketch::from_bytes(&bytes) {
            Collection::new().insert("1", sketch);
        }
    }

    /// A text of some length is as like itself as can be, and a collection forgets what is taken out.
    #[test]
    fn what_is_put_in_is_found_until_it_is_taken_out(texts in vec(text(), 1..12), gone in vec(0usize..12, 0..6)) {
        let mut collection = Collection::new();
        for (number, text) in texts.iter().enumerate() {
            collection.insert(&number.to_string(), Sketch::of(&entry("", "replaced soon")));
            collection.insert(&number.to_string(), Sketch::of(&entry("", text)));
        }
        let gone: std::collections::BTreeSet<usize> = gone.into_iter().filter(|n| *n < texts.len()).collect();
        prop_assert!(gone.iter().all(|number| collection.remove(&number.to_string())));
        prop_assert_eq!(collection.len(), texts.len() - gone.len());
        for (number, text) in texts.iter().enumerate().filter(|(_, text)| text.split_whitespace().count() > 8) {
            let found = collection.alike(&entry("", text), 50).wordings;
            let own = found.iter().find(|one| one.id == number.to_string());
            prop_assert_eq!(own.is_some(), !gone.contains(&number));
            prop_assert!(own.is_none_or(|own| own.score > 0.99));
            prop_assert!(found.iter().all(|one| one.score >= SHOWN && one.score < 1.001));
        }
    }

    /// What is taken out leaves no trace, in candidates or in scores.
    #[test]
    fn a_collection_that_forgot_is_one_that_never_knew(texts in vec(text(), 2..14), asked in text(), kept in 1usize..8) {
        let (mut forgot, mut never) = (Collection::new(), Collection::new());
        let sketch = |number: usize| {
            let lang = Some(Lang::ALL[number % 6]);
            Sketch::of(&Entry { lang, concepts: vec!["a", "b"], ..entry(&texts[number], &texts[number]) })
        };
        (0..texts.len()).for_each(|number| forgot.insert(&number.to_string(), sketch(number)));
        (0..texts.len()).filter(|n| n % 8 >= kept).for_each(|number| { forgot.remove(&number.to_string()); });
        (0..texts.len()).filter(|n| n % 8 < kept).for_each(|number| never.insert(&number.to_string(), sketch(number)));
        for text in texts.iter().chain([&asked]) {
            let asked = Entry { concepts: vec!["a", "b"], ..entry(text, text) };
            let answer = |collection: &Collection| {
                let mut alike = collection.alike(&asked, 50);
                for list in [&mut alike.wordings, &mut alike.versions] {
                    list.sort_by(|a, b| a.id.cmp(&b.id));
                }
                let mut titled = collection.titled(text, "", 50);
                titled.sort_by(|a, b| a.id.cmp(&b.id));
                (alike, titled)
            };
            prop_assert_eq!(answer(&forgot), answer(&never));
        }
    }

    #[test]
    fn shared_passages_are_the_same_words(one in text(), other in text()) {
        let (passages, share) = shared(&one, &other);
        prop_assert!((0.0..=1.0).contains(&share));
        let words = |text: &str| language::fold(text).split(|c: char| !c.is_alphanumeric()).collect::<String>();
        for passage in passages {
            prop_assert_eq!(words(&one[passage.one]), words(&other[passage.other]));
        }
    }
}
