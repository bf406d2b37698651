//! The Arabic verbs and the little words around them.

use std::{collections::HashMap, sync::LazyLock};

use vocabulary::Kind;

/// How a verb names whom it speaks to.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Whom {
    /// After إلى or من: طلب إلى.
    To,
    /// Directly: دعا الفريق الأعضاء.
    Object,
    /// The subject of what should be done: ينبغي أن تقوم الأمانة.
    Doer,
    /// After على: اقترح على المجلس.
    Upon,
    /// Nobody.
    Nobody,
}

/// A verb of the list with what must and must not follow it.
pub(super) struct Rule {
    pub(super) kind: Kind,
    /// The folded forms, without the particles و and ف.
    pub(super) opens: &'static str,
    /// One of these must follow within `within` words; empty where nothing must.
    pub(super) needs: &'static str,
    pub(super) within: usize,
    pub(super) whom: Whom,
    /// Whether it counts only as the first word of an item, being a noun.
    pub(super) nominal: bool,
}

pub(super) const fn rule(kind: Kind, opens: &'static str, whom: Whom) -> Rule {
    Rule { kind, opens, needs: "", within: 0, whom, nominal: false }
}

pub(super) const fn with(kind: Kind, opens: &'static str, needs: &'static str, within: usize) -> Rule {
    Rule { kind, opens, needs, within, whom: Whom::Nobody, nominal: false }
}

pub(super) const fn noun(kind: Kind, opens: &'static str, whom: Whom) -> Rule {
    Rule { kind, opens, needs: "", within: 0, whom, nominal: true }
}

pub(super) const THANKS: &str = "تقديره تقديرها تقديرهم التقدير تقدير بالتقدير بتقدير شكره شكرها شكرهم الشكر بالشكر بشكره بشكرها شكر امتنانه \
    امتنانها امتنانهم الامتنان العرفان والتقدير ارتياحه ارتياحها ارتياحهم الارتياح تقديرا ترحيبه ترحيبها ترحيبهم اعجابه";

pub(super) const GOOD: &str =
    "جيد جيدا جيدة مفيد مفيدا مفيدة هام هامة مهم مهما مهمة قوية قيم قيما قيمة ممتاز ممتازا ممتازة ناجح ناجحا ناجحة";

/// The verbs. The first rule that fits a word is taken, so that a rule with needs stands before one without.
pub(super) const RULES: &[Rule] = &[
    rule(Kind::Requests, "طلب طلبت يطلب تطلب طلبوا مطلوب التمس التمست يلتمس يرجي", Whom::To),
    rule(Kind::Requests, "كلف كلفت يكلف تكلف اوعز ناشد ناشدت يناشد", Whom::Object),
    noun(Kind::Requests, "الطلب مطالبة تكليف", Whom::To),
    rule(Kind::Recommends, "اوصي اوصت يوصي توصي اوصوا يوص توص", Whom::Object),
    noun(Kind::Recommends, "توصية التوصية", Whom::Object),
    rule(Kind::Recommends, "ينبغي يتعين يجب يلزم يستحسن يتوجب", Whom::Doer),
    with(Kind::Recommends, "من", "المستحسن المستصوب", 1),
    rule(Kind::Recommends, "اقترح اقترحت يقترح تقترح اقترحوا", Whom::Upon),
    noun(Kind::Recommends, "اقتراح الاقتراح", Whom::Upon),
    rule(Kind::Invites, "دعا دعت يدعو تدعو دعوا دعي دعيت يدعي تدعي مدعو مدعوون مدعوة", Whom::Object),
    Rule { whom: Whom::Object, ..with(Kind::Invites, "الدعوة دعوة", "موجهة مفتوحة", 2) },
    noun(Kind::Invites, "دعوة الدعوة", Whom::Object),
    rule(Kind::Encourages, "شجع شجعت يشجع تشجع شجعوا حث حثت يحث تحث حثوا", Whom::Object),
    noun(Kind::Encourages, "تشجيع التشجيع حث", Whom::Object),
    with(Kind::Notes, "اخذ اخذت ياخذ تاخذ اخذوا اخذا", "علما", 6),
    with(Kind::Notes, "احاط احاطت احيط يحيط تحيط الاحاطة احاطوا احاطة", "علما", 6),
    with(Kind::Notes, "اشير", "الي", 2),
    rule(Kind::Notes, "لوحظ لاحظ لاحظت لاحظوا يلاحظ تلاحظ", Whom::Nobody),
    noun(Kind::Notes, "ملاحظة الاحاطة", Whom::Nobody),
    with(Kind::Appreciates, "اعترف اعترفت اعترفوا اعتبر اعتبرت يعتبر شعور", GOOD, 22),
    with(Kind::Notes, "اعترف اعترفت اعترفوا", "ب بان بانه", 3),
    with(Kind::Supports, "اعرب اعربت اعربوا", "تاييده تاييدها تاييدهم التاييد دعمه دعمها دعمهم", 8),
    with(Kind::Appreciates, "اعرب اعربت اعربوا يعرب تعرب الاعراب اعرابا عبر عبرت", THANKS, 12),
    with(
        Kind::Appreciates,
        "وجه وجهت يوجه توجه توجيه تقدم تقدمت يتقدم تتقدم قدم قدمت",
        "الشكر بالشكر بشكره بشكرها شكره شكرها بخالص",
        6,
    ),
    with(Kind::Appreciates, "حظي حظيت يحظي تحظي قوبل قوبلت", "بالتقدير بتقدير بالترحيب بالاشادة بترحيب باشادة", 14),
    with(Kind::Appreciates, "كان", THANKS, 3),
    rule(
        Kind::Appreciates,
        "اشاد اشادت اشيد اشادوا يشيد تشيد ثمن ثمنت ثمنوا يثمن تثمن نوه نوهت نوهوا ينوه رحب رحبت رحبوا يرحب ترحب هنا هنات",
        Whom::Nobody,
    ),
    rule(Kind::Appreciates, "شكر شكرت شكروا يشكر تشكر يقدر تقدر قدر قدرت", Whom::Nobody),
    noun(Kind::Appreciates, "الاشادة اشادة الترحيب التنويه تثمين توجيه شكر", Whom::Nobody),
    with(Kind::Reaffirms, "اعيد اعاد اعادت اعادوا يعيد تعيد جدد جددت تجديد اعادة", "التاكيد تاكيده تاكيدها", 5),
    with(Kind::Reaffirms, "تم جري يجري", "التاكيد التشديد", 1),
    rule(Kind::Reaffirms, "اكد اكدت اكدوا يؤكد تؤكد شدد شددت شددوا يشدد", Whom::Nobody),
    with(Kind::Agrees, "تم جري", "الاتفاق", 1),
    with(Kind::Approves, "تمت جرت", "الموافقة", 1),
    with(Kind::Agrees, "وافق وافقت يوافق وافقوا", "ان انه بان", 3),
    rule(Kind::Approves, "وافق وافقت يوافق وافقوا اعتمد اعتمدت يعتمد", Whom::Nobody),
    with(Kind::Approves, "الموافقة", "عليه عليها عليهما", 1),
    rule(Kind::Agrees, "اتفق اتفقت يتفق اتفقوا قرر", Whom::Nobody),
    with(Kind::Endorses, "ايد ايدت يؤيد ايدوا اقر اقرت", "التوصيات توصيات توصية التوصية", 5),
    rule(Kind::Endorses, "صدق صدقت صادق صادقت يصادق", Whom::Nobody),
    rule(Kind::Approves, "اقر اقرت", Whom::Nobody),
    rule(Kind::Supports, "ايد ايدت يؤيد تؤيد ايدوا ساند ساندت", Whom::Nobody),
    rule(
        Kind::Informs,
        "ابلغ ابلغت افاد افادت عرض عرضت استعرض استعرضت راي رات اعرب اعربت اوضح اوضحت قدمت ذكر",
        Whom::Nobody,
    ),
];

pub(super) const BODIES: &str = "الفريق المجلس الاجتماع الاعضاء اللجنة المشاركون المشاركين المؤتمر الرئيس";

pub(super) const OTHERS: &str = "وفد وفود احد احدي بعض عدد عدة ممثل ممثلو مندوب مندوبة الولايات المملكة جمهورية روسيا الصين استراليا اليابان فرنسا \
    كندا مصر الهند البرازيل السيد السيدة مساهمة المساهمة الوثيقة المقترح هذه الادارة دولة دول ادارة";

pub(super) const RELATIVES: &str = "التي الذي الذين ما كما اللذين اللتين مما";

pub(super) const THAT: &str = "ان بان وان انه بانه انها بانها وانه";

/// The rules by the words that open them.
pub(super) static OPENS: LazyLock<HashMap<&str, Vec<&Rule>>> = LazyLock::new(|| {
    let mut index: HashMap<&str, Vec<&Rule>> = HashMap::new();
    for rule in RULES {
        rule.opens.split_ascii_whitespace().for_each(|word| index.entry(word).or_default().push(rule));
    }
    index
});
