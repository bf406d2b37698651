//! Which words find which texts, and what is marked in them.

use language::Lang::{self, *};
use search::{Document, Query};

use crate::{finds, found, index};

fn one(lang: Lang, text: &str) -> search::Index {
    index(&[Document::new("1").version(lang, text, ""), Document::new("2").version(En, "Something else", "")])
}

#[test]
fn a_word_finds_its_other_forms_in_every_language() {
    assert!(finds(&one(En, "Connecting rural schools"), "connected school"));
    assert!(finds(&one(Fr, "Les écoles numériques"), "école numérique"));
    assert!(finds(&one(Es, "Redes comunitarias de conexión"), "red comunitaria conexiones"));
    assert!(finds(&one(Ru, "Цифровые технологии в сельских школах"), "сельская школа"));
    assert!(finds(&one(Ar, "منظمات المجتمع المدني"), "المنظمة"));
    assert!(finds(&one(Zh, "农村宽带网络的可持续发展"), "宽带 发展"));
}

#[test]
fn arabic_articles_and_particles_do_not_matter() {
    for text in ["منظمة", "منظمات", "والمنظمات", "للمنظمات", "ومنظمة", "المُنَظَّمة"]
    {
        for words in ["والمنظمات", "منظمة", "المنظمات", "منظمه", "بالمنظمة"] {
            assert!(finds(&one(Ar, text), words), "{words} finds {text}");
        }
    }
}

#[test]
fn a_first_letter_is_no_particle_where_the_collection_says_so() {
    let mut documents = vec![Document::new("hope").version(Ar, "أمل جديد", "")];
    documents.extend((0..40).map(|n| Document::new(&format!("{n}")).version(Ar, "برنامج كامل", "")));
    let index = index(&documents);

    assert_eq!(found(&index, &Query::new("أمل")), ["hope"], "not كامل, “complete”");
    assert_eq!(index.search(&Query::new("كامل")).expect("an answer").total, 40);
}

#[test]
fn accents_case_and_spellings_do_not_matter() {
    assert!(finds(&one(Fr, "Télécommunications à Genève"), "telecommunications GENEVE"));
    assert!(finds(&one(Es, "Educación para niños"), "educacion ninos"));
    assert!(finds(&one(En, "The International Telecommunication Organization"), "organisations"));
    assert!(finds(&one(Ru, "Учёт"), "учет"));
    assert!(finds(&one(En, "e-Health for all"), "ehealth") && finds(&one(En, "eHealth for all"), "e-health"));
    assert!(finds(&one(Fr, "L’accès à l’information"), "acces information"));
    assert!(finds(&one(Ar, "رؤية ٢٠٣٠"), "2030"));
}

#[test]
fn chinese_is_found_by_words_that_stand_apart_and_by_one_character() {
    let text = "在农村地区建设宽带";
    assert!(finds(&one(Zh, text), "农村宽带"), "two words written together");
    assert!(finds(&one(Zh, text), "村"), "one character");
    assert!(!finds(&one(Zh, text), "\"农村宽带\""), "but not as a phrase");
    assert!(finds(&one(Zh, text), "\"地区建设\""));
    assert!(!finds(&one(Zh, text), "城市"));
}

#[test]
fn every_word_must_be_there_but_little_ones() {
    let index = one(En, "Access to the internet");
    assert!(finds(&index, "access internet") && finds(&index, "an access for the internet"));
    assert!(!finds(&index, "access telephone"));
    assert!(finds(&index, "the"), "a little word alone is looked for");
}

#[test]
fn phrases_keep_their_order_and_a_minus_excludes() {
    let index = index(&[
        Document::new("1").version(En, "Access to the internet", "for rural schools"),
        Document::new("2").version(En, "The internet of things", "access for schools"),
    ]);

    assert_eq!(found(&index, &Query::new("\"access to the internet\"")), ["1"]);
    assert_eq!(found(&index, &Query::new("internet -rural")), ["2"]);
    assert_eq!(found(&index, &Query::new("-\"internet of things\"")), ["1"]);
    assert_eq!(found(&index, &Query::new("schools -nowhere")).len(), 2);
}

#[test]
fn an_excluded_phrase_may_stand_behind_what_is_found() {
    let plain = (0..64).map(|n| Document::new(&n.to_string()).version(En, "Rural schools", ""));
    let last = Document::new("last").version(En, "Schools of rural areas: the internet of things", "");
    let documents: Vec<_> = plain.chain([last]).collect();

    let found = found(&index(&documents), &Query::new("schools -\"internet of things\""));

    assert!(!found.is_empty() && !found.contains(&"last".to_owned()), "{found:?}");
}

#[test]
fn typing_mistakes_are_made_good_and_told() {
    let index = one(En, "Broadband for organisations");

    let answer = index.search(&Query::new("braodband orgnisatins")).expect("an answer");

    assert_eq!(answer.total, 1);
    let told: Vec<_> = answer.corrections.iter().map(|one| (one.typed.as_str(), one.used.join(" "))).collect();
    assert_eq!(told, [("braodband", "broadband".to_owned()), ("orgnisatins", "organisations".to_owned())]);
    assert!(!finds(&index, "brodbnd"), "two mistakes in a short word are another word");
    assert!(finds(&one(Ru, "Организация"), "организацыя") && finds(&one(Ar, "الاتصالات"), "الاتصلات"));
}

#[test]
fn a_word_that_is_nowhere_is_named() {
    let answer = one(En, "Broadband").search(&Query::new("broadband zyxwvut")).expect("an answer");

    assert_eq!((answer.total, answer.unknown), (0, vec!["zyxwvut".to_owned()]));
}

#[test]
fn the_last_word_may_be_a_beginning() {
    let index = one(En, "Rural telecommunication");

    assert!(!finds(&index, "rural telec") && found(&index, &Query::new("rural telec").as_typed()) == ["1"]);
    assert!(found(&index, &Query::new("telec ").as_typed()).is_empty(), "a space ends the word");
}

#[test]
fn a_search_may_keep_to_one_language() {
    let index =
        index(&[Document::new("en").version(En, "Internet", ""), Document::new("fr").version(Fr, "Internet", "")]);

    assert_eq!(found(&index, &Query::new("internet").within(&[Fr])), ["fr"]);
    assert_eq!(found(&index, &Query::new("internet")).len(), 2);
}

#[test]
fn a_title_counts_for_more_than_a_body() {
    let filler = "many other words stand here ".repeat(3);
    let index = index(&[
        Document::new("body").version(En, "Something", &format!("{filler} satellite {filler}")),
        Document::new("title").version(En, "Satellite", &filler),
    ]);

    assert_eq!(found(&index, &Query::new("satellites")), ["title", "body"]);
}

#[test]
fn passages_show_the_words_in_the_readers_language() {
    let body = format!("{}. The network connects schools. {}", "Nothing here".repeat(40), "More of this ".repeat(60));
    let index = index(&[Document::new("1").version(Fr, "Réseau", "Internet").version(En, "Network", &body)]);

    let hit = index.search(&Query::new("schools internet network").reader(En)).expect("an answer").hits.remove(0);

    assert_eq!((hit.lang, hit.title.text.as_str()), (Some(En), "Network"));
    let marked: Vec<_> = hit.passage.marks.iter().map(|bytes| &hit.passage.text[bytes.clone()]).collect();
    assert_eq!(marked, ["network", "schools"]);
    assert!(hit.passage.text.starts_with("The network") && hit.passage.is_cut_before && hit.passage.is_cut_after);
    assert!(hit.passage.text.chars().count() < 260);
}

#[test]
fn arabic_and_chinese_words_are_marked_whole() {
    let index = index(&[Document::new("1").version(Ar, "دور والمنظمات", "").version(Zh, "农村宽带网络", "")]);
    let marked = |words: &str, lang: Lang| -> Vec<String> {
        let hit = index.search(&Query::new(words).reader(lang)).expect("an answer").hits.remove(0);
        hit.title.marks.into_iter().map(|bytes| hit.title.text[bytes].to_owned()).collect()
    };

    assert_eq!(marked("منظمة", Ar), ["والمنظمات"]);
    assert_eq!(marked("宽带网络", Zh), ["宽带网络"]);
    assert_eq!(marked("村", Zh), ["村"]);
    let index = self::index(&[Document::new("1").version(Ar, "رؤية ٢٠٣٠ للاتّصالات", "")]);
    let hit = index.search(&Query::new("2030 اتصالات")).expect("an answer").hits.remove(0);
    let marked: Vec<&str> = hit.title.marks.iter().map(|bytes| &hit.title.text[bytes.clone()]).collect();
    assert_eq!(marked, ["٢٠٣٠", "للاتّصالات"]);
}

#[test]
fn similar_documents_share_telling_words() {
    let mut documents: Vec<Document> = (0..60)
        .map(|n| {
            Document::new(&format!("other{n}")).version(En, "A project", &format!("about subject number{n} alone"))
        })
        .collect();
    let text = "telemedicine clinics for remote islands with satellite links";
    documents.push(Document::new("one").version(En, "A project", text));
    documents.push(Document::new("like").version(En, "A project", "satellite links bring telemedicine to islands"));
    documents.push(Document::new("hidden").version(En, "A project", text).hidden());
    let index = index(&documents);

    let similar: Vec<String> = index.similar("one", 5).expect("an answer").into_iter().map(|hit| hit.id).collect();

    assert_eq!(similar, ["like"]);
    assert!(index.similar("nowhere", 5).expect("an answer").is_empty());
}
