//! Whom an act speaks to: the names of the addressees in both languages, and how a list of them is read.

use std::{collections::HashMap, sync::LazyLock};

use vocabulary::Addressee;

use crate::words::Word;

use Addressee::{
    Bureaux, Contributors, Council, Group, Members, RegionalOrganizations, Secretariat, SecretaryGeneral, Sectors,
    Stakeholders, UnAgencies, ViceChairs,
};

/// A phrase that names somebody; `None` where the name only looks like an addressee's.
type Names = HashMap<&'static str, Vec<(Vec<&'static str>, Option<Addressee>)>>;

/// The phrases, folded; several with the same meaning are parted by `|`.
const ARABIC: &[(&str, Option<Addressee>)] = &[
    ("الامانة|امانة|امانة الاتحاد|الامانة العامة|الامانة العامة للاتحاد|امانة القمة", Some(Secretariat)),
    ("الامين العام|امين عام|نائب الامين العام|الامين العام للاتحاد|الامين العام ونائبه", Some(SecretaryGeneral)),
    ("الامين العام للامم المتحدة", None),
    ("المكاتب|المكاتب الثلاثة|مكاتب الاتحاد|مديري المكاتب|مديرو المكاتب|مدراء المكاتب|المديرين|المديرون", Some(Bureaux)),
    ("مكتب تنمية الاتصالات|مكتب تقييس الاتصالات|مكتب الاتصالات الراديوية", Some(Bureaux)),
    ("مدير مكتب تنمية الاتصالات|مدير مكتب تقييس الاتصالات|مدير مكتب الاتصالات الراديوية", Some(Bureaux)),
    ("المكاتب الاقليمية|المكاتب الاقليمية للاتحاد|مكاتب المناطق|المكاتب الميدانية", None),
    (
        "الاعضاء|اعضاء|الدول الاعضاء|دول اعضاء|اعضاء القطاعات|اعضاء القطاع|اعضاء الاتحاد|اعضاء الفريق|الدولة العضو",
        Some(Members),
    ),
    ("الدولتين العضوتين|الدولتين العضوين|الادارات|البلدان|الدول|الهيئات الاكاديمية|المنتسبين|الاعضاء كافة", Some(Members)),
    ("اصحاب المصلحة|جميع اصحاب المصلحة|الاطراف المعنية|الاطراف المهتمة|المجتمع المدني|القطاع الخاص", Some(Stakeholders)),
    ("نواب رئيس الفريق|نواب رئيس|نواب الرئيس|نواب رئيس فريق العمل|نواب الرؤساء|نائب رئيس الفريق", Some(ViceChairs)),
    ("المجلس|مجلس الاتحاد", Some(Council)),
    ("مجلس الرؤساء|المجلس الاقتصادي|المجلس الاقتصادي والاجتماعي|مجلس الامن", None),
    ("الفريق|فريق العمل|فريق عمل|فريق عمل المجلس|فريق العمل التابع للمجلس", Some(Group)),
    ("فريق الخبراء|فريق المهام|الفريق المخصص|فريق الامم المتحدة|فريق خبراء|افرقة العمل|الافرقة", None),
    (
        "معدي المساهمات|معدو المساهمات|مقدمي المساهمات|مقدمو المساهمات|اصحاب المساهمات|اصحاب المقترحات|مقدمي المقترحات",
        Some(Contributors),
    ),
    (
        "وكالات الامم المتحدة|منظمات الامم المتحدة|هيئات الامم المتحدة|منظومة الامم المتحدة|كيانات الامم المتحدة",
        Some(UnAgencies),
    ),
    ("لجان الامم المتحدة الاقليمية|اللجان الاقليمية|لجان الامم المتحدة", Some(UnAgencies)),
    ("المنظمات الاقليمية|المنظمات الاقليمية للاتصالات|منظمات الاتصالات الاقليمية|منظمات اقليمية", Some(RegionalOrganizations)),
    (
        "القطاعات|قطاعات الاتحاد|القطاعات الثلاثة|كل قطاع|قطاع تنمية الاتصالات|قطاع تقييس الاتصالات|قطاع الاتصالات الراديوية",
        Some(Sectors),
    ),
    ("الافرقة الاستشارية|افرقة استشارية|الافرقة الاستشارية المعنية|لجان الدراسات|اعضاء الافرقة الاستشارية", Some(Sectors)),
];

const ENGLISH: &[(&str, Option<Addressee>)] = &[
    ("secretariat|itu secretariat|general secretariat|wsis secretariat|secretariats", Some(Secretariat)),
    (
        "secretary-general|secretary general|itu secretary-general|deputy secretary-general|deputy secretary general",
        Some(SecretaryGeneral),
    ),
    ("united nations secretary-general|un secretary-general|secretary-general of the united nations", None),
    (
        "bureaux|bureaus|three bureaux|bureau|bureaux directors|directors of the bureaux|directors of the three bureaux",
        Some(Bureaux),
    ),
    (
        "director|directors|director of bdt|director of tsb|director of br|directors of the bureaus|bdt|tsb|br",
        Some(Bureaux),
    ),
    (
        "telecommunication development bureau|telecommunication standardization bureau|radiocommunication bureau",
        Some(Bureaux),
    ),
    (
        "members|member states|member state|sector members|sector member|itu members|membership|itu membership",
        Some(Members),
    ),
    (
        "administrations|governments|countries|associates|academia|members of the group|group members|council members",
        Some(Members),
    ),
    ("delegations|delegates|participants|cwg members", Some(Members)),
    (
        "stakeholders|wsis stakeholders|relevant stakeholders|civil society|private sector|interested parties|stakeholder",
        Some(Stakeholders),
    ),
    (
        "vice-chairs|vice-chairmen|vice-chairpersons|vice chairs|vice chairmen|vice-chair|vice-chairman|vice chairman",
        Some(ViceChairs),
    ),
    ("council|itu council", Some(Council)),
    ("economic and social council|security council|human rights council", None),
    (
        "group|working group|council working group|cwg|cwg-wsis|wg-wsis|cwg-wsis&sdg|council working group on wsis",
        Some(Group),
    ),
    (
        "expert group|expert group members|members of the expert group|task force|wsis task force|correspondence group|un group|group of experts|rapporteur group",
        None,
    ),
    ("united nations group on the information society|development group|regional group", None),
    (
        "contributors|authors|proponents|authors of the contributions|authors of contributions|authors of the proposals",
        Some(Contributors),
    ),
    (
        "un agencies|united nations agencies|un organizations|un system|un entities|ungis|ungis members",
        Some(UnAgencies),
    ),
    (
        "un regional commissions|regional commissions|united nations regional commissions|agencies of the united nations",
        Some(UnAgencies),
    ),
    ("un regional economic commissions|regional economic commissions|united nations organizations", Some(UnAgencies)),
    (
        "regional organizations|regional telecommunication organizations|regional telecommunications organizations",
        Some(RegionalOrganizations),
    ),
    (
        "regional organisations|regional telecommunication organisations|regional and subregional organizations",
        Some(RegionalOrganizations),
    ),
    ("regional offices|area offices|regional and area offices|itu regional offices", None),
    (
        "sectors|itu sectors|three sectors|each sector|itu-d|itu-t|itu-r|sector|advisory groups|sector advisory groups",
        Some(Sectors),
    ),
    ("tdag|tsag|rag|study groups|itu-d study groups|itu-t study groups|advisory group", Some(Sectors)),
];

/// The words that may stand in a list of addressees without naming any.
const ARABIC_BETWEEN: &str = ", و جميع كل كافة سائر جميعهم كذلك ايضا بعض فضلا عن غيرهم غيرها من المعنية المعنيين المعنيون الاخرين \
    الاخرون الاخري المهتمين المهتمة الثلاثة ذات الصلة في الاتحاد للاتحاد السيد السادة كلا او ( ) بما فيهم فيها الي المهتمون مختلف";
const ENGLISH_BETWEEN: &str = ", and or the all other its their itu wsis relevant concerned interested as well also both any each \
    our every of various remaining ( ) three appropriate wider respective & especially including in particular";

static ARABIC_NAMES: LazyLock<Names> = LazyLock::new(|| index(ARABIC));
static ENGLISH_NAMES: LazyLock<Names> = LazyLock::new(|| index(ENGLISH));

fn index(table: &'static [(&'static str, Option<Addressee>)]) -> Names {
    let mut names = Names::new();
    for (phrases, addressee) in table {
        for phrase in phrases.split('|') {
            let words: Vec<&str> = phrase.split(' ').collect();
            names.entry(words[0]).or_default().push((words, *addressee));
        }
    }
    names.values_mut().for_each(|list| list.sort_by_key(|(words, _)| std::cmp::Reverse(words.len())));
    names
}

/// A name found at a place.
pub(crate) struct Named {
    /// How many words it takes.
    pub length: usize,
    /// Whom it names; none where it names somebody outside the list.
    pub addressee: Option<Addressee>,
    /// Whether an Arabic `و` is written on its first word.
    pub joined: bool,
    /// Whether an Arabic `ل` is written on its first word.
    pub to: bool,
}

/// The longest name that begins at `at`.
pub(crate) fn named(words: &[Word], at: usize, arabic: bool) -> Option<Named> {
    let first = words.get(at)?.form.as_str();
    if !arabic {
        let (length, addressee) = longest(&ENGLISH_NAMES, first, words, at)?;
        return Some(Named { length, addressee, joined: false, to: false });
    }
    for (form, joined, to) in arabic_forms(first) {
        if let Some((length, addressee)) = longest(&ARABIC_NAMES, &form, words, at) {
            return Some(Named { length, addressee, joined, to });
        }
    }
    None
}

fn longest(names: &Names, first: &str, words: &[Word], at: usize) -> Option<(usize, Option<Addressee>)> {
    let list = names.get(first)?;
    let fits = |phrase: &Vec<&str>| {
        phrase.iter().skip(1).enumerate().all(|(n, part)| words.get(at + 1 + n).is_some_and(|word| word.form == *part))
    };
    list.iter().find(|(phrase, _)| fits(phrase)).map(|(phrase, addressee)| (phrase.len(), *addressee))
}

/// A word as it is and without the particles that Arabic writes onto it; with whether `و` and `ل` were among them.
fn arabic_forms(word: &str) -> Vec<(String, bool, bool)> {
    let mut forms = vec![(word.to_owned(), false, false)];
    let bare = word.strip_prefix('و').or_else(|| word.strip_prefix('ف')).filter(|rest| rest.chars().count() > 2);
    forms.extend(bare.map(|rest| (rest.to_owned(), true, false)));
    for (form, joined, _) in forms.clone() {
        if let Some(rest) = form.strip_prefix("لل") {
            forms.push((format!("ال{rest}"), joined, true));
        }
        if let Some(rest) =
            form.strip_prefix('ل').or_else(|| form.strip_prefix('ب')).filter(|rest| rest.chars().count() > 3)
        {
            forms.push((rest.to_owned(), joined, form.starts_with('ل')));
        }
    }
    forms
}

/// Whether a word may stand between two addressees.
pub(crate) fn is_between(word: &str, arabic: bool) -> bool {
    static ARABIC: LazyLock<Vec<&str>> = LazyLock::new(|| ARABIC_BETWEEN.split_whitespace().collect());
    static ENGLISH: LazyLock<Vec<&str>> = LazyLock::new(|| ENGLISH_BETWEEN.split_whitespace().collect());
    let list = if arabic { &*ARABIC } else { &*ENGLISH };
    list.contains(&word) || arabic && word.strip_prefix('و').is_some_and(|rest| list.contains(&rest))
}

/// The addressees of a list that begins at `at`, each once, and where the list ends. Empty where no name stands there.
pub(crate) fn list(words: &[Word], at: usize, arabic: bool) -> (Vec<Addressee>, usize) {
    let mut found = Vec::new();
    let (mut here, mut end, mut linked) = (at, at, true);
    while let Some(word) = words.get(here) {
        if let Some(name) = named(words, here, arabic) {
            if !(linked || name.joined) {
                break;
            }
            found.extend(name.addressee.filter(|addressee| !found.contains(addressee)));
            here += name.length;
            end = here;
            linked = false;
        } else if is_between(&word.form, arabic) && here < end + 8 {
            linked |= links(&word.form, arabic);
            here += 1;
        } else {
            break;
        }
    }
    (found, end)
}

/// Whether a word between two names makes them one list.
fn links(word: &str, arabic: bool) -> bool {
    if arabic {
        matches!(
            word,
            "," | "و"
                | "عن"
                | "من"
                | "غيرهم"
                | "او"
                | "وغيرهم"
                | "كذلك"
                | "وكذلك"
                | "وجميع"
                | "وكل"
                | "وكافة"
                | "وسائر"
                | "("
        )
    } else {
        matches!(word, "," | "and" | "or" | "&" | "as" | "(" | "including")
    }
}
