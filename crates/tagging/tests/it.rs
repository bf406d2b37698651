//! What must hold for any text, and what must hold for the same text in six languages.

use std::{path::Path, time::Instant};

use language::Lang;
use proptest::prelude::*;
use tagging::{
    Basis, Suggestion, Tagger, Weights, label, suggest,
    training::{Corpus, Held, Row, SOURCES, Settings, held, train},
};
use vocabulary::{Target, Topic};

const DATA: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../shared/data/sdg");

/// The likeliest suggestion of this kind.
fn first(text: &str, is_kind: impl Fn(&Topic) -> bool) -> Option<String> {
    suggest(text).into_iter().find(|found| is_kind(&found.topic)).map(|found| found.topic.to_string())
}

fn is_goal(topic: &Topic) -> bool {
    matches!(topic, Topic::Goal(_))
}

fn is_line(topic: &Topic) -> bool {
    matches!(topic, Topic::Line(_))
}

/// Asserts what holds for every suggestion.
fn assert_sound(text: &str, found: &[Suggestion]) {
    for suggestion in found {
        assert!((0.0..=1.0).contains(&suggestion.probability), "{suggestion:?}");
        assert!(suggestion.evidence.len() <= 8 && suggestion.sentences.len() <= 3);
        for evidence in &suggestion.evidence {
            assert_eq!(text.get(evidence.start..evidence.end), Some(evidence.words.as_str()));
        }
        for pair in suggestion.evidence.windows(2) {
            assert!(pair[0].end <= pair[1].start, "reasons overlap: {pair:?}");
        }
        for sentence in &suggestion.sentences {
            assert!(text.get(sentence.clone()).is_some_and(|words| !words.is_empty()));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn any_text_gives_an_answer_with_reasons_inside_it(text in ".{0,200}") {
        assert_sound(&text, &suggest(&text));
    }

    #[test]
    fn mixed_words_of_the_field_give_sound_reasons(
        words in prop::collection::vec(
            prop::sample::select(vec![
                "water", "eau potable", "وبالمياه", "النفايات الإلكترونية", "SDG 9.c", "C7 e-health", "جيم5", "能源", "宽带。", "сельское хозяйство",
                "niñas", "C2.9.d", "ODD 4", "ЦУР 17", "业务", "\u{0301}", "İ", "ß", "ﷺ", "\u{200F}", ".", "\n", "!", "12",
            ]),
            0..40,
        ),
        space in prop::sample::select(vec![" ", "", "\u{00A0}"]),
    ) {
        let text = words.join(space);

        assert_sound(&text, &suggest(&text));
    }
}

#[test]
fn a_text_that_says_nothing_gets_no_goal() {
    for text in ["", " ", "\n\n", "…", "12 34", "x", "日", "qwzx vbnm", "ಕನ್ನಡ ಪಠ್ಯ", "\u{1F600}"]
    {
        assert_eq!(first(text, is_goal), None, "{text:?}");
    }
}

#[test]
fn a_very_long_text_is_answered_soon() {
    let texts = ["Water supply in the villages. ", "没有句号", "x", "c2 sdg 9 "];
    for text in texts {
        let long = text.repeat(2_000_000 / text.len());
        let start = Instant::now();

        let found = suggest(&long);

        assert_sound(&long, &found);
        assert!(start.elapsed().as_secs() < 60, "{text:?} took {:?}", start.elapsed());
    }
}

#[test]
fn the_same_words_in_six_languages_speak_of_the_same_goal() {
    for (goal, texts) in GOALS {
        for text in texts {
            assert_eq!(first(text, is_goal).as_deref(), Some(goal), "{text}");
        }
    }
}

#[test]
fn the_same_words_in_six_languages_speak_of_the_same_line() {
    for (line, texts) in LINES {
        for text in texts {
            assert_eq!(first(text, is_line).as_deref(), Some(line), "{text}");
        }
    }
}

#[test]
fn a_topic_that_the_text_names_is_certain_and_says_where() {
    let text = "Progress on SDG 9 and on Action Line C5 was noted.";

    let named: Vec<(String, Vec<String>)> = suggest(text)
        .into_iter()
        .filter(|found| found.basis == Basis::Named)
        .map(|found| (found.topic.to_string(), found.evidence.into_iter().map(|evidence| evidence.words).collect()))
        .collect();

    assert!(
        named.iter().any(|(topic, words)| topic == "SDG9" && words.iter().any(|word| word.contains('9'))),
        "{named:?}"
    );
    assert!(
        named.iter().any(|(topic, words)| topic == "C5" && words.iter().any(|word| word.contains("C5"))),
        "{named:?}"
    );
}

#[test]
fn reasons_are_the_words_that_say_so() {
    let text = "The committee met in spring. It discussed cholera and vaccines for children.";

    let found = suggest(text);

    let health = found.iter().find(|found| found.topic.to_string() == "SDG3").expect("goal 3");
    let words: Vec<&str> = health.evidence.iter().map(|evidence| evidence.words.as_str()).collect();
    assert!(words.contains(&"cholera") && words.contains(&"vaccines"), "{words:?}");
    assert_eq!(text.get(health.sentences[0].clone()), Some("It discussed cholera and vaccines for children"));
}

/// Floors well below what the model card says: they fall when a language is lost, not when a text is.
#[test]
fn measures_that_no_training_saw_are_told_in_every_language_nearly_as_in_english() {
    let first = |lang: Lang| {
        let texts: Vec<_> = held().into_iter().filter(|text| text.set == "measures" && text.lang == lang).collect();
        let is_found = |text: &&Held| {
            let chances = Tagger::shipped().goals(text.text);
            let best = (0..chances.len()).max_by(|a, b| chances[*a].total_cmp(&chances[*b]));
            best.is_some_and(|best| text.goals.iter().any(|goal| usize::from(*goal) == best + 1))
        };
        assert_eq!(texts.len(), 127, "{lang:?}");
        texts.iter().filter(is_found).count() as f64 / texts.len() as f64
    };
    let english = first(Lang::En);
    for lang in Lang::ALL {
        assert!(first(lang) > english - 0.1 && english > 0.8, "{lang:?}: {:.3}, English {english:.3}", first(lang));
    }
}

#[test]
fn the_weights_are_those_of_these_lexicons_and_name_their_sources() {
    let weights = Tagger::shipped().weights();

    assert!(Tagger::shipped().is_matched(), "train again: a lexicon has changed");
    assert!(
        ["sha256", "CC BY 4.0", "OSDG", "Digital Public Goods"].iter().all(|word| weights.provenance.contains(word))
    );
    assert_eq!(Weights::from_bytes(&weights.to_bytes()).as_ref(), Some(weights));
    assert!(weights.to_bytes().len() < 10_000_000);
}

#[test]
fn every_target_has_a_label_in_every_language() {
    for target in Target::all() {
        for lang in Lang::ALL {
            assert!(label(target, lang).is_some_and(|label| label.chars().count() >= 2), "{} {lang:?}", target.code);
        }
    }
}

/// Where the data are there, training gives the bytes that ship.
#[test]
fn training_again_gives_the_same_bytes() {
    let folder = Path::new(DATA);
    if !SOURCES.iter().all(|(name, _)| folder.join(name).exists()) {
        return;
    }
    let corpus = Corpus::read(folder).expect("the data files");
    let rows: Vec<&Row> = corpus.rows.iter().collect();

    let weights = train(&rows, &corpus.meanings, &corpus.files, &Settings::default()).expect("weights");

    assert!(weights.to_bytes() == Tagger::shipped().weights().to_bytes(), "the weights in the file are others");
}

/// Made by hand for this test: en, fr, es, ru, zh, ar.
const GOALS: [(&str, [&str; 6]); 6] = [
    (
        "SDG6",
        [
            "The villages now have safe drinking water and new toilets.",
            "Les villages ont désormais de l'eau potable et de nouvelles toilettes.",
            "Las aldeas ya tienen agua potable y nuevas letrinas.",
            "В деревнях теперь есть чистая питьевая вода и новые туалеты.",
            "村庄现在有了安全的饮用水和新厕所。",
            "أصبحت في القرى مياه شرب مأمونة ومراحيض جديدة.",
        ],
    ),
    (
        "SDG3",
        [
            "Nurses vaccinate children against measles in the clinics.",
            "Les infirmières vaccinent les enfants contre la rougeole dans les cliniques.",
            "Las enfermeras vacunan a los niños contra el sarampión en las clínicas.",
            "Медсёстры делают детям вакцинацию от кори в больницах.",
            "护士在诊所为儿童接种麻疹疫苗。",
            "تقدم الممرضات لقاحات الحصبة للأطفال في العيادات.",
        ],
    ),
    (
        "SDG4",
        [
            "Pupils and teachers use free textbooks in rural schools.",
            "Les élèves et les enseignants utilisent des manuels scolaires gratuits dans les écoles rurales.",
            "Alumnos y docentes usan libros de texto gratuitos en las escuelas rurales.",
            "Ученики и учителя сельских школ получают бесплатные учебники.",
            "农村学校的学生和教师使用免费教科书。",
            "يستخدم التلاميذ والمعلمون كتبا مدرسية مجانية في المدارس الريفية.",
        ],
    ),
    (
        "SDG7",
        [
            "Solar panels bring electricity to remote homes.",
            "Les panneaux solaires apportent l'électricité aux foyers isolés.",
            "Los paneles solares llevan electricidad a los hogares aislados.",
            "Солнечные панели дают электричество отдалённым домам.",
            "太阳能板为偏远家庭供电，带来电力。",
            "توفر الألواح الشمسية الكهرباء للمنازل النائية.",
        ],
    ),
    (
        "SDG14",
        [
            "Overfishing threatens the fish stocks of the ocean.",
            "La surpêche menace les stocks de poissons de l'océan.",
            "La sobrepesca amenaza las poblaciones de peces del océano.",
            "Перелов угрожает рыбным запасам океана.",
            "过度捕捞威胁海洋鱼类种群。",
            "يهدد الصيد الجائر الأرصدة السمكية في المحيط.",
        ],
    ),
    (
        "SDG15",
        [
            "Deforestation destroys the habitat of endangered species.",
            "La déforestation détruit l'habitat d'espèces menacées.",
            "La deforestación destruye el hábitat de especies amenazadas.",
            "Обезлесение уничтожает среду обитания исчезающих видов.",
            "毁林破坏了濒危物种的栖息地。",
            "تدمر إزالة الغابات موائل الأنواع المهددة بالانقراض.",
        ],
    ),
];

/// Made by hand for this test, in the same order.
const LINES: [(&str, [&str; 6]); 5] = [
    (
        "C2",
        [
            "Fibre optic cables bring broadband to the islands.",
            "La fibre optique apporte le haut débit aux îles.",
            "La fibra óptica lleva la banda ancha a las islas.",
            "Оптоволокно обеспечивает широкополосный доступ на островах.",
            "光纤为岛屿带来宽带。",
            "تصل الألياف البصرية النطاق العريض بالجزر.",
        ],
    ),
    (
        "C5",
        [
            "The national team responds to cyberattacks and protects data.",
            "L'équipe nationale répond aux cyberattaques et assure la cybersécurité.",
            "El equipo nacional responde a los ciberataques y mejora la ciberseguridad.",
            "Национальная группа отвечает за кибербезопасность и отражает кибератаки.",
            "国家小组应对网络攻击，维护网络安全。",
            "يتصدى الفريق الوطني للهجمات السيبرانية ويعزز الأمن السيبراني.",
        ],
    ),
    (
        "C7.e-health",
        [
            "Telemedicine connects patients with doctors in the capital.",
            "La télémédecine relie les patients aux médecins de la capitale.",
            "La telemedicina conecta a los pacientes con médicos de la capital.",
            "Телемедицина связывает пациентов с врачами столицы.",
            "远程医疗把患者与首都的医生连接起来。",
            "يربط التطبيب عن بعد المرضى بأطباء العاصمة.",
        ],
    ),
    (
        "C8",
        [
            "Digital archives keep indigenous languages and cultural heritage alive.",
            "Des outils numériques gardent vivantes les langues autochtones et le patrimoine culturel.",
            "Las herramientas digitales mantienen vivas las lenguas indígenas y el patrimonio cultural.",
            "Цифровые средства сохраняют языки коренных народов и культурное наследие.",
            "数字工具保护土著语言和文化遗产。",
            "تحفظ الأدوات الرقمية لغات السكان الأصليين والتراث الثقافي.",
        ],
    ),
    (
        "C9",
        [
            "Community radio and journalists fight disinformation.",
            "Les radios communautaires et les journalistes luttent contre la désinformation.",
            "Las radios comunitarias y los periodistas combaten la desinformación.",
            "Журналисты и общественное радиовещание борются с дезинформацией.",
            "社区电台和记者打击虚假信息。",
            "تكافح الإذاعات المجتمعية والصحفيون المعلومات المضللة.",
        ],
    ),
];
