//! The words with which recitals and operative paragraphs begin, as the United Nations and ITU write them, in six languages. One code
//! stands for all forms of a word in all languages, so that a paragraph has one name whatever language it is read in. Data; what is
//! done with it is [`super`]'s.

use std::{collections::HashMap, sync::LazyLock};

use language::Lang;

use super::Zone;

/// A keyword.
pub(super) struct Keyword {
    /// Its code, as in addresses.
    pub code: &'static str,
    /// Where it stands: among the recitals or the operative paragraphs.
    zone: Zone,
    /// How it is written, the usual form first, by language in the order of [`Lang::ALL`].
    forms: [&'static [&'static str]; 6],
}

use Zone::{Operative as O, Preamble as P};

const fn keyword(code: &'static str, zone: Zone, forms: [&'static [&'static str]; 6]) -> Keyword {
    Keyword { code, zone, forms }
}

/// Arabic, Chinese, English, French, Russian, Spanish. Where one word of a language stands for two of another, both are one keyword.
#[rustfmt::skip]
pub(super) const TABLE: &[Keyword] = &[
    keyword("recalling", P, [&["إذ يذكّر", "إذ تذكّر", "إذ يشير", "إذ تشير"], &["忆及", "回顾"], &["recalling"], &["rappelant"], &["напоминая", "ссылаясь"], &["recordando"]]),
    keyword("considering", P, [&["إذ يضع في اعتباره", "إذ تضع في اعتبارها", "إذ يرى", "إذ ترى"], &["考虑到", "鉴于"], &["considering"], &["considérant"], &["учитывая", "считая"], &["considerando"]]),
    keyword("taking-into-account", P, [&["إذ يأخذ في الاعتبار", "إذ تأخذ في الاعتبار", "إذ يأخذ في الحسبان", "مع مراعاة"], &["顾及", "铭记"], &["taking into account", "bearing in mind"], &["tenant compte", "ayant à l'esprit", "gardant à l'esprit", "ayant présent à l'esprit"], &["принимая во внимание", "имея в виду"], &["teniendo en cuenta", "teniendo presente"]]),
    keyword("having-considered", P, [&["وقد نظر", "وقد نظرت", "بعد أن نظر", "وقد درس"], &["审议了", "经审议", "审议"], &["having considered", "having examined"], &["ayant examiné", "après avoir examiné"], &["рассмотрев"], &["habiendo examinado", "habiendo considerado", "tras examinar"]]),
    keyword("noting", P, [&["إذ يلاحظ", "إذ تلاحظ", "إذ يحيط علماً", "إذ تحيط علماً"], &["注意到", "指出"], &["noting", "observing", "taking note"], &["notant", "prenant note", "observant"], &["отмечая", "принимая к сведению"], &["observando", "tomando nota", "notando", "señalando"]]),
    keyword("recognizing", P, [&["إذ يعترف", "إذ تعترف", "إذ يقر", "إذ تقر", "إذ يدرك", "إذ تدرك"], &["认识到", "承认"], &["recognizing", "recognising", "acknowledging"], &["reconnaissant"], &["признавая"], &["reconociendo"]]),
    keyword("reaffirming", P, [&["إذ يؤكد من جديد", "إذ تؤكد من جديد", "إذ يعيد التأكيد", "إذ تعيد التأكيد"], &["重申"], &["reaffirming", "reiterating"], &["réaffirmant", "réitérant"], &["вновь подтверждая", "подтверждая"], &["reafirmando", "reiterando"]]),
    keyword("emphasizing", P, [&["إذ يشدد", "إذ تشدد", "إذ يؤكد", "إذ تؤكد", "إذ يبرز"], &["强调"], &["emphasizing", "emphasising", "stressing", "highlighting", "underlining"], &["soulignant", "insistant"], &["подчеркивая"], &["destacando", "subrayando", "haciendo hincapié"]]),
    keyword("welcoming", P, [&["إذ يرحب", "إذ ترحب"], &["欢迎"], &["welcoming"], &["se félicitant", "accueillant avec satisfaction"], &["приветствуя"], &["acogiendo con satisfacción", "acogiendo con beneplácito", "acogiendo con agrado"]]),
    keyword("aware", P, [&["إذ يعي", "إذ تعي", "إدراكاً منه", "إدراكاً منها"], &["意识到"], &["aware", "conscious", "mindful"], &["consciente", "conscient", "sachant"], &["сознавая", "осознавая"], &["consciente"]]),
    keyword("convinced", P, [&["اقتناعاً منه", "اقتناعاً منها", "إذ هو مقتنع"], &["确信", "深信"], &["convinced"], &["convaincu", "convaincue"], &["будучи убежден", "будучи убеждена", "будучи убеждено"], &["convencido", "convencida"]]),
    keyword("concerned", P, [&["إذ يساوره القلق", "إذ يساورها القلق", "إذ يعرب عن قلقه"], &["关切"], &["concerned", "alarmed"], &["préoccupé", "préoccupée"], &["будучи озабочен", "будучи обеспокоен", "выражая обеспокоенность"], &["preocupado", "preocupada"]]),
    keyword("guided", P, [&["إذ يسترشد", "إذ تسترشد"], &["遵循", "本着"], &["guided"], &["guidé", "guidée", "s'inspirant"], &["руководствуясь"], &["guiado", "guiada"]]),
    keyword("resolves-to-instruct", O, [&["يقرر تكليف", "يقرر أن يكلف", "تقرر تكليف"], &["做出决议，责成", "作出决议，责成", "决定责成"], &["resolves to instruct", "decides to instruct"], &["décide de charger"], &["решает поручить"], &["resuelve encargar", "decide encargar"]]),
    keyword("resolves-to-invite", O, [&["يقرر دعوة", "يقرر أن يدعو", "تقرر دعوة"], &["做出决议，请", "作出决议，请", "决定请"], &["resolves to invite", "decides to invite"], &["décide d'inviter"], &["решает предложить"], &["resuelve invitar", "decide invitar"]]),
    keyword("resolves", O, [&["يقرر", "تقرر"], &["做出决议", "作出决议", "决议", "决定"], &["resolves", "decides"], &["décide"], &["решает", "постановляет"], &["resuelve", "decide"]]),
    keyword("instructs", O, [&["يكلف", "تكلف"], &["责成", "指示"], &["instructs"], &["charge"], &["поручает"], &["encarga", "instruye"]]),
    keyword("invites", O, [&["يدعو", "تدعو"], &["邀请", "请"], &["invites"], &["invite"], &["предлагает", "приглашает"], &["invita"]]),
    keyword("requests", O, [&["يطلب", "تطلب", "يلتمس"], &["要求", "请求"], &["requests", "asks"], &["prie", "demande"], &["просит"], &["pide", "solicita", "ruega"]]),
    keyword("encourages", O, [&["يشجع", "تشجع"], &["鼓励"], &["encourages"], &["encourage"], &["поощряет"], &["alienta", "anima"]]),
    keyword("urges", O, [&["يحث", "تحث"], &["敦促", "促请"], &["urges", "exhorts"], &["prie instamment", "engage instamment", "exhorte"], &["настоятельно призывает"], &["insta", "exhorta"]]),
    keyword("calls-upon", O, [&["يناشد", "تناشد", "يهيب", "تهيب"], &["呼吁"], &["calls upon", "calls on", "calls for", "appeals"], &["appelle", "lance un appel", "engage"], &["призывает"], &["hace un llamamiento", "llama"]]),
    keyword("recommends", O, [&["يوصي", "توصي"], &["建议"], &["recommends", "suggests"], &["recommande"], &["рекомендует"], &["recomienda"]]),
    keyword("approves", O, [&["يوافق", "توافق"], &["批准"], &["approves"], &["approuve"], &["утверждает", "одобряет"], &["aprueba"]]),
    keyword("adopts", O, [&["يعتمد", "تعتمد"], &["通过"], &["adopts"], &["adopte"], &["принимает"], &["adopta"]]),
    keyword("endorses", O, [&["يؤيد", "تؤيد"], &["赞同", "核可", "支持"], &["endorses", "supports"], &["fait sien", "fait sienne", "fait siennes", "fait siens", "entérine", "appuie"], &["поддерживает"], &["hace suyo", "hace suya", "hace suyos", "hace suyas", "respalda", "apoya"]]),
    keyword("notes", O, [&["يلاحظ", "تلاحظ", "يحيط علماً", "تحيط علماً"], &["注意到"], &["notes", "takes note"], &["note", "prend note", "prend acte"], &["отмечает", "принимает к сведению"], &["toma nota", "observa", "señala"]]),
    keyword("welcomes", O, [&["يرحب", "ترحب"], &["欢迎"], &["welcomes"], &["se félicite", "accueille avec satisfaction"], &["приветствует"], &["acoge con satisfacción", "acoge con beneplácito", "acoge con agrado"]]),
    keyword("recognizes", O, [&["يعترف", "تعترف", "يقر", "تقر"], &["认识到", "承认"], &["recognizes", "recognises", "acknowledges"], &["reconnaît"], &["признает"], &["reconoce"]]),
    keyword("reaffirms", O, [&["يؤكد من جديد", "تؤكد من جديد", "يعيد التأكيد"], &["重申"], &["reaffirms", "reiterates"], &["réaffirme", "réitère"], &["вновь подтверждает", "подтверждает"], &["reafirma", "reitera"]]),
    keyword("emphasizes", O, [&["يشدد", "تشدد", "يؤكد", "تؤكد"], &["强调"], &["emphasizes", "emphasises", "stresses", "underlines"], &["souligne"], &["подчеркивает"], &["destaca", "subraya"]]),
    keyword("considers", O, [&["يعتبر", "تعتبر"], &["认为"], &["considers"], &["considère", "estime"], &["считает"], &["considera"]]),
    keyword("authorizes", O, [&["يأذن", "تأذن", "يخول"], &["授权"], &["authorizes", "authorises"], &["autorise", "habilite"], &["уполномочивает"], &["autoriza"]]),
    keyword("commends", O, [&["يثني", "تثني", "يشيد"], &["赞扬", "赞赏"], &["commends"], &["félicite", "loue"], &["высоко оценивает"], &["encomia", "felicita"]]),
    keyword("expresses", O, [&["يعرب", "تعرب"], &["表示"], &["expresses"], &["exprime"], &["выражает"], &["expresa", "manifiesta"]]),
    keyword("establishes", O, [&["ينشئ", "تنشئ"], &["设立", "成立"], &["establishes"], &["crée", "institue"], &["учреждает", "создает"], &["establece", "crea"]]),
    keyword("declares", O, [&["يعلن", "تعلن"], &["宣布"], &["declares", "proclaims"], &["déclare", "proclame"], &["объявляет", "провозглашает"], &["declara", "proclama"]]),
    keyword("abrogates", O, [&["يلغي", "تلغي"], &["废止"], &["abrogates", "repeals"], &["abroge"], &["аннулирует", "отменяет"], &["deroga", "abroga"]]),
];

/// The words with which the heading of an annex begins, by language in the order of [`Lang::ALL`].
const ANNEXES: [&[&str]; 6] = [
    &["ملحق", "الملحق", "مرفق", "المرفق", "تذييل", "التذييل"],
    &["附件", "后附资料", "附录"],
    &["annex", "appendix", "attachment"],
    &["annexe", "appendice", "pièce jointe"],
    &["приложение", "дополнение", "прилагаемый документ"],
    &["anexo", "apéndice", "adjunto"],
];

/// The words that may stand before a keyword: “Also requests”.
const ADVERBS: [&[&str]; 6] = [
    &[],
    &["还", "又", "进一步", "特", "赞赏地", "满意地", "高兴地", "关切地", "遗憾地"],
    &["also", "further", "again", "strongly", "once again"],
    &[],
    &["также", "далее", "вновь"],
    &["asimismo", "además"],
];

/// How many words the longest form has.
const MOST_WORDS: usize = 5;
/// How many characters the longest form of Chinese has.
const MOST_SIGNS: usize = 8;

/// The place of a language in the tables.
fn place(lang: Lang) -> usize {
    Lang::ALL.iter().position(|one| *one == lang).unwrap_or_default()
}

/// Every form, folded, with its keyword, by language.
static FORMS: LazyLock<[HashMap<String, Vec<&'static Keyword>>; 6]> = LazyLock::new(|| {
    std::array::from_fn(|at| {
        let mut forms: HashMap<String, Vec<&'static Keyword>> = HashMap::new();
        for keyword in TABLE {
            for form in keyword.forms[at] {
                forms.entry(language::fold(form)).or_default().push(keyword);
            }
        }
        forms
    })
});

/// The usual form of a keyword in a language.
pub(super) fn name(keyword: &Keyword, lang: Lang) -> &'static str {
    keyword.forms[place(lang)].first().copied().unwrap_or(keyword.code)
}

/// The keyword with which a line begins, where one may stand in `zone`, and how many bytes of the line it takes. The longest form
/// counts: *resolves to instruct* before *resolves*.
pub(super) fn begins(line: &str, lang: Lang, zone: Zone) -> Option<(&'static Keyword, usize)> {
    let after = ADVERBS[place(lang)].iter().find_map(|adverb| {
        let end = adverb.len();
        let is_first = line.get(..end).is_some_and(|first| language::fold(first) == language::fold(adverb));
        let gap = line.get(end..).filter(|_| is_first)?;
        let rest = gap.trim_start();
        (lang == Lang::Zh || rest.len() < gap.len()).then_some((line.len() - rest.len(), rest))
    });
    let plain = found(line, lang, zone);
    plain.or_else(|| after.and_then(|(at, rest)| found(rest, lang, zone).map(|(keyword, end)| (keyword, at + end))))
}

fn found(line: &str, lang: Lang, zone: Zone) -> Option<(&'static Keyword, usize)> {
    let forms = &FORMS[place(lang)];
    let may_stand = |keyword: &&&'static Keyword| keyword.zone == zone;
    let found = |folded: &str| forms.get(folded).and_then(|all| all.iter().find(may_stand)).copied();
    ends(line, lang).into_iter().rev().find_map(|end| {
        let folded = language::fold(&line[..end]);
        // In Arabic a form may be joined to what was before by “and”.
        let joined = || Some(&folded).filter(|_| lang == Lang::Ar).and_then(|all| found(all.strip_prefix('و')?));
        Some((found(&folded).or_else(joined)?, end))
    })
}

/// The places of a line at which a keyword may end, the nearest first.
fn ends(line: &str, lang: Lang) -> Vec<usize> {
    if lang == Lang::Zh {
        return line.char_indices().map(|(at, sign)| at + sign.len_utf8()).take(MOST_SIGNS).collect();
    }
    let mut ends = Vec::new();
    let mut at = 0;
    for word in line.split_inclusive(char::is_whitespace).take(MOST_WORDS) {
        let plain = word.trim_end().trim_end_matches([',', ':', ';', '.', '،', '؛']);
        ends.push(at + plain.len());
        at += word.len();
    }
    ends
}

/// What an annex is called in a language.
pub(super) fn annex(lang: Lang) -> &'static str {
    ANNEXES[place(lang)].first().copied().unwrap_or_default()
}

/// Whether a line is the heading of an annex: short, no sentence, and begun by its word.
pub(super) fn is_annex(line: &str, lang: Lang) -> bool {
    const LONGEST: usize = 150;
    if line.chars().count() > LONGEST || line.ends_with(['.', ';', '。', '؛', ',', '،', '，', ':', '：']) {
        return false;
    }
    let words = &ANNEXES[place(lang)];
    let is_one = |end: usize| words.iter().any(|word| language::fold(word) == language::fold(&line[..end]));
    let Some(end) = ends(line, lang).into_iter().find(|end| is_one(*end)) else { return false };
    let rest = line[end..].trim_start();
    // A sentence about an annex goes on in small letters; a heading is alone, numbered, or says of what it is an annex.
    let is_first_letter_small = rest.chars().next().is_some_and(char::is_lowercase);
    let of = ["to", "of", "de", "du", "à", "al", "a", "к", "de la"];
    !is_first_letter_small || of.iter().any(|of| rest.split_whitespace().next() == Some(of))
}
