# Words of the register, its entries, topics and consultations, the home page, and the desk where readings are confirmed.

## Words shared by several pages
section-observations = الملاحظات والتوصيات
section-agenda-2030 = خطة عام 2030
section-roadmap = خرائط طريق خطوط العمل
section-regional = المسائل الإقليمية
section-resolutions = مقترحات بشأن القرارات
section-preparations = الأعمال التحضيرية للمؤتمرات
section-reports = التقارير التي نُظر فيها
section-conclusions = الاستنتاجات
meeting-number = الاجتماع { $number }
facet-kind = نوع البند
facet-addressee = الجهة المخاطَبة
facet-topic = الموضوع
facet-meeting = الاجتماع
facet-section = فصل التقرير
facet-endorsed = الإقرار
facet-due = تاريخ الاستحقاق
endorsed-yes = مُقَرّ
endorsed-no = غير مُقَرّ
due-choice-passed = انقضى التاريخ
due-choice-soon = مستحق خلال 60 يوماً
due-choice-dated = له تاريخ استحقاق
due-on = يستحق في { $date }
due-event-is = الموعد: { $event }
due-passed-days = { $count ->
    [zero] يوافق التاريخ هذا اليوم
    [one] انقضى التاريخ قبل يوم واحد
    [two] انقضى التاريخ قبل يومين
    [few] انقضى التاريخ قبل { $count } أيام
    [many] انقضى التاريخ قبل { $count } يوماً
   *[other] انقضى التاريخ قبل { $count } يوم
}
due-in-days = { $count ->
    [zero] يستحق في هذا اليوم
    [one] يستحق خلال يوم واحد
    [two] يستحق خلال يومين
    [few] يستحق خلال { $count } أيام
    [many] يستحق خلال { $count } يوماً
   *[other] يستحق خلال { $count } يوم
}
due-today = يستحق في هذا اليوم
entries-count = { $count ->
    [zero] لا توجد بنود
    [one] بند واحد
    [two] بندان
    [few] { $count } بنود
    [many] { $count } بنداً
   *[other] { $count } بند
}
column-id = البند
column-text = النص
column-cites = المراجع المذكورة
column-code = الرمز
column-name = الاسم
column-entries = البنود
column-path = البند في التقرير
column-language = لغة النص

## Home
home-title = سجل المتابعة
home-lead = كل طلب وتوصية واتفاق صدر عن فريق العمل، من الاجتماع الذي صدر فيه إلى دورة المجلس التي أقرته.
home-search = البحث في السجل
home-record-ends = عُقد أحدث اجتماع مسجل في { $dates }. وما حدث بعد ذلك غير وارد في هذا السجل.
home-as-of = تُعرض تواريخ الاستحقاق كما كانت في { $date }.
home-day = عرض تواريخ الاستحقاق كما كانت في هذا اليوم
home-day-show = عرض
home-day-wrong = «{ $given }» ليس تاريخاً. اكتب السنة فالشهر فاليوم، مثل ⁦2018-01-30⁩.
home-day-last-meeting = اطلع على ما كان مستحقاً عند انتهاء ذلك الاجتماع
home-due = المستحق قريباً
home-due-none = لا شيء مستحق في هذا اليوم ولا خلال الأيام الستين التالية له.
home-due-all = كل ما يستحق قريباً
home-late = المتأخر
home-late-means = انقضى تاريخ الاستحقاق، ولا يوجد في السجل ما يفيد بالإنجاز.
home-late-none = لم ينقضِ أي تاريخ استحقاق حتى هذا اليوم.
home-late-all = كل المتأخر
home-new = الجديد في السجل
home-new-all = الأحدث أولاً
home-figures = السجل بالأرقام
figure-meetings = الاجتماعات
figure-documents = الوثائق
figure-entries = بنود السجل
figure-endorsed = ما أقره المجلس
figure-by-kind = البنود حسب النوع
figure-by-addressee = البنود حسب الجهة المخاطَبة
home-timeline = الاجتماعات عبر الزمن
home-timeline-hint = كل علامة اجتماع، والعلامة الأكبر لها بنود أكثر.
home-ways = من أين تبدأ

## Register
register-title = سجل الطلبات
register-lead = ما طلبه الفريق أو أوصى به أو أحاط به علماً أو لم يتفق عليه: ممّن، وفي أي موعد، وبشأن ماذا.
sort-path = ترتيب التقرير
sort-due = تاريخ الاستحقاق، الأقرب أولاً
sort-meeting = الاجتماع، الأحدث أولاً
sort-newest = آخر ما أُضيف إلى السجل
register-calendar = تواريخ الاستحقاق في تقويم

## Entry
entry-title = البند { $id }
entry-facts = عن هذا البند
entry-also = وأيضاً
entry-meeting-stated = ورد ذلك في التقرير.
entry-meeting-inferred = مستنتج مما ورد في التقرير.
entry-place = الموضع في المصدر
entry-item = البند { $path }
entry-part-of = جزء من
entry-parts = أجزاء هذا البند
entry-cites = الوثائق والصكوك المذكورة
entry-cites-unknown = غير موجود في هذا السجل
entry-endorsed-by = أقرته { $session }
entry-not-endorsed = لا يوجد إقرار مسجل.
entry-not-endorsable = لا يستدعي هذا النوع من البنود إقراراً.
entry-no-agreement = لم يتم التوصل إلى اتفاق
entry-proposed-by = مقدم المقترح
entry-left-to-do = ما بقي للقيام به
entry-versions = النص بجميع لغاته
entry-missing = غير متوفر باللغات: { $languages }
history-other = بيان آخر
entry-neighbours = البنود المجاورة
entry-previous = البند السابق: { $id }
entry-next = البند التالي: { $id }
entry-back-to-list = العودة إلى القائمة
provenance-official = ورد في نص رسمي
provenance-claimed = ذكره مقدم السجل
provenance-suggested = اقترحه البرنامج
provenance-confirmed = أكده شخص

## Topics and code lists
topics-title = المواضيع وقوائم الرموز
topics-lead = القوائم التي تُصنَّف البنود وفقها، ولكل منها أسماء بست لغات ومصدر.
list-action-lines = خطوط عمل القمة العالمية لمجتمع المعلومات
list-goals = أهداف التنمية المستدامة
list-systems = الأنظمة والمواضيع المسماة
list-names-in-languages = الأسماء باللغات الست
list-source = مصدر هذه القائمة
list-confidence = درجة الثقة: { $level }
confidence-low = منخفضة
confidence-medium = متوسطة
confidence-medium-high = مرتفعة نسبياً
confidence-high = مرتفعة
topic-aliases = أسماء أخرى ترد في النصوص
topic-part-of = جزء من { $line }
topic-facilitators = الجهات الميسّرة المسجلة
facilitator-role = الدور
facilitator-period = الفترة
facilitator-source = المصدر
facilitator-agency = المنظمة
facilitator-lead = تقود خط العمل
facilitator-co-lead = تشارك في قيادة خط العمل
facilitator-tunis-annex = مذكورة في ملحق برنامج عمل تونس (2005)
period-since = منذ { $since }
period-until = حتى { $until }
period-between = من { $since } إلى { $until }
period-unknown = غير مسجلة
topic-targets = الغايات
topic-entries = البنود المتعلقة بهذا الموضوع
topic-entries-none = لا يوجد في السجل بند عن هذا الموضوع.
topic-entries-all = كل البنود المتعلقة بهذا الموضوع

## Consultations
consultations-title = المشاورات
consultations-lead = المشاورات المفتوحة والنداءات والاستبيانات والرسائل المعممة التي جرت بتوجيه من الفريق.
consultation-kind = النوع
consultation-years = السنوات
consultation-open-consultation = مشاورة مفتوحة
consultation-call = نداء
consultation-questionnaire = استبيان
consultation-circular = رسالة معممة

## Columns of the register in other formats
column-due-event = الموعد مرتبط بحدث
column-address = العنوان

## Code lists
lists-title = كل قوائم الرموز
list-kinds = أنواع البنود
list-addressees = الجهات المخاطَبة
list-bdt-regions = مناطق مكتب تنمية الاتصالات
list-administrative-regions = المناطق الإدارية للاتحاد الدولي للاتصالات
list-states = الدول
list-stakeholders = فئات أصحاب المصلحة
list-organizations = المنظمات
list-activity-types = أنواع الأنشطة
list-coverages = نطاق تغطية المشاريع
list-project-statuses = حالة المشاريع
list-beneficiaries = المستفيدون
list-compact-objectives = أهداف الميثاق الرقمي العالمي
list-target-by = بحلول عام { $year }
list-states-count = { $count ->
    [zero] لا توجد دول
    [one] دولة واحدة
    [two] دولتان
    [few] { $count } دول
    [many] { $count } دولة
   *[other] { $count } دولة
}
column-note = ملاحظة
column-confidence = درجة الثقة
topic-matrix = الروابط في مصفوفة القمة وأهداف التنمية المستدامة لعام 2015
topic-whole-goal = الهدف ككل
topic-parts = أجزاؤه

## Meetings, documents, instruments, bodies and sessions
thing-facts = لمحة
thing-figures = بالأرقام
thing-kind = النوع
thing-status = الحالة
thing-title = العنوان
thing-year = السنة
thing-body = الهيئة
thing-place = المكان
thing-first-day = اليوم الأول
thing-last-day = اليوم الأخير
thing-note = ملاحظة على هذا السجل
thing-titles = العنوان بجميع لغاته
thing-neighbours = السجلات المجاورة
thing-previous = السابق: { $name }
thing-next = التالي: { $name }
sort-latest = الأحدث أولاً
sort-earliest = الأقدم أولاً
sort-symbol = الرمز
sort-received = آخر ما ورد
sort-added = آخر ما أُدرج في السجل
documents-count = { $count ->
    [zero] لا توجد وثائق
    [one] وثيقة واحدة
    [two] وثيقتان
    [few] { $count } وثائق
    [many] { $count } وثيقة
   *[other] { $count } وثيقة
}
meetings-title = الاجتماعات
meetings-lead = متى وأين عُقدت الاجتماعات، مع جداول أعمالها ووثائقها وما طلبه كل منها.
meetings-calendar = الاجتماعات في شكل تقويم
meeting-title = { $body }: الاجتماع { $number }
meeting-colocated = عُقد بالتزامن
meeting-summary = ملخص النتائج
meeting-agenda = جدول الأعمال
meeting-agenda-none = لا يوجد جدول أعمال مسجل.
meeting-documents = الوثائق حسب المصدر
meeting-documents-none = لا توجد وثائق مسجلة لهذا الاجتماع.
meeting-documents-all = جميع وثائق هذا الاجتماع
meeting-entries = ما طلبه الاجتماع وأوصى به وأحاط به علماً
meeting-entries-none = لا يوجد في السجل بند يُعرف أنه صادر عن هذا الاجتماع.
meeting-entries-all = جميع بنود هذا الاجتماع
meeting-calendar = إضافة هذا الاجتماع إلى تقويم
documents-title = الوثائق
documents-lead = الوثائق المقدمة إلى الاجتماعات أو المذكورة في السجل، حسب الرمز والمصدر والتاريخ.
document-symbol = الرمز
document-sources = المصدر
document-state = الدولة
document-sources-unknown = غير مسجل
document-arrival = موعد الورود
document-late = بعد الموعد النهائي
document-in-time = في الموعد
document-late-days = { $count ->
    [zero] في يوم الموعد النهائي
    [one] بعد الموعد النهائي بيوم واحد
    [two] بعد الموعد النهائي بيومين
    [few] بعد الموعد النهائي بمدة { $count } أيام
    [many] بعد الموعد النهائي بمدة { $count } يوماً
   *[other] بعد الموعد النهائي بمدة { $count } يوم
}
document-received = تاريخ الورود
document-received-unknown = يوم الورود غير مسجل، ولذلك لا يمكن الحكم على مراعاة الموعد النهائي.
document-deadline = الموعد النهائي
document-deadline-none = لا يسري على هذه الوثيقة أي موعد نهائي.
rule-secretariat = تُقدَّم وثائق الأمانة قبل افتتاح الاجتماع بمدة 30 يوماً تقويمياً، وفقاً لما طلبه الفريق نفسه.
rule-working-group = تُقدَّم وثائق أفرقة عمل المجلس الصادرة بلغة واحدة قبل افتتاح الاجتماع بمدة 12 يوماً تقويمياً، وفقاً لأساليب العمل التي قررها المجلس.
rule-chair = تُقدَّم تجميعات الرئيس ومشاريعه قبل افتتاح الاجتماع بيومين تقويميين، وهو استثناء تنص عليه أساليب العمل التي قررها المجلس.
document-languages = النسخ اللغوية
document-languages-unknown = لا يبيّن السجل اللغات المتاحة لهذه الوثيقة.
version-original = الأصل
version-issued = صدرت
version-in-translation = قيد الترجمة
version-none = لا توجد
document-family = المراجعات والإضافات والتصويبات
document-first-issue = الإصدار الأول
part-revision = المراجعة { $number }
part-addendum = الإضافة { $number }
part-corrigendum = التصويب { $number }
document-relations = صلتها بوثائق أخرى
relation-replaces = تحل محل
relation-answers = ترد على
relation-refers-to = تشير إلى
relation-revises = تقترح تعديل
relation-replaced-by = حلت محلها
relation-answered-by = ردت عليها
relation-referred-to-by = أشارت إليها
relation-revised-by = اقترحت تعديلها
document-cited-by = البنود التي تذكر هذه الوثيقة
document-cited-by-none = لا يذكر أي بند في السجل هذه الوثيقة.
document-meetings = الاجتماعات التي عُرضت عليها
document-sessions = ما اتخذته الدورات بشأنها
document-instruments = الصكوك التي تتضمن نصها
document-published = النص المنشور
document-which = ما الوثيقة المقصودة بالرمز «{ $given }»؟
document-which-lead = يمكن قراءة هذا الرمز بأكثر من طريقة. اختر الوثيقة التي تقصدها.
document-unknown = لا توجد وثيقة بالرمز «{ $given }»
document-unknown-lead = لا يتضمن السجل وثيقة بهذا الرمز. تحقق من كتابته أو ابحث في القائمة.
document-near = هل تقصد إحدى هذه الوثائق؟
document-search = البحث في الوثائق
source-member-state = دولة عضو
source-sector-member = عضو قطاع
source-secretariat = الأمانة
source-chair = الرئيس
source-vice-chair = نائب الرئيس
source-body = هيئة أخرى
source-organization = منظمة أخرى
source-vice-chair-of = نائب الرئيس ({ $state })
document-kind-contribution = مساهمة
document-kind-secretariat-report = تقرير الأمانة
document-kind-information = للعلم
document-kind-draft = مشروع
document-kind-outcome = وثيقة نتائج
document-kind-report = تقرير
document-kind-resolution = نص قرار أو مقرر
instruments-title = الصكوك
instruments-lead = القرارات والمقررات والوثائق الختامية التي يستند إليها العمل، مع كل صيغة منها والهيئة التي اعتمدتها.
instrument-of = { $instrument } ({ $adopter })
instrument-kind-resolution = قرار
instrument-kind-decision = مقرر
instrument-kind-recommendation = توصية
instrument-kind-declaration = إعلان
instrument-kind-plan = خطة أو برنامج عمل
instrument-kind-outcome = وثيقة ختامية
instrument-number-resolution = القرار { $number }
instrument-number-decision = المقرر { $number }
instrument-number-recommendation = التوصية { $number }
instrument-adopter = جهة الاعتماد
instrument-number = الرقم
instrument-versions = الصيغ
instrument-version = الصيغة
instrument-adopted = تاريخ الاعتماد
instrument-adopted-at = الدورة التي اعتمدتها
instrument-text = النص
instrument-terms = الاختصاصات
instrument-in-force = سارٍ
instrument-in-force-as = سارٍ: { $version }
instrument-abrogated = ملغى
instrument-abrogated-on = تاريخ الإلغاء: { $date }
instrument-abrogation = الإلغاء
instrument-abrogated-by = ألغي بموجب
instrument-timeline = التسلسل الزمني
instrument-version-adopted = اعتماد الصيغة: { $version }
instrument-citing-documents = الوثائق التي تشير إليه
instrument-citing-entries = البنود التي تذكره
instrument-citing-none = لا يوجد في السجل ما يشير إليه.
bodies-title = الهيئات
bodies-lead = الأفرقة والمجالس والمؤتمرات والجمعيات الواردة في السجل: مهام كل منها ومن يرأسها والجهة التي ترفع إليها تقاريرها.
body-kind-working-group = فريق عمل
body-kind-council = مجلس
body-kind-conference = مؤتمر
body-kind-expert-group = فريق خبراء
body-kind-task-force = فريق مهام
body-kind-assembly = جمعية
body-kind-commission = لجنة
body-parent = ترفع تقاريرها إلى
body-children = الهيئات التي ترفع إليها تقاريرها
body-founded = تاريخ الإنشاء
body-founding-instrument = أُنشئت بموجب
body-membership = من يحق له المشاركة
body-secretariat = الأمانة
body-symbols = رموز الوثائق
body-officers = أعضاء المكتب
body-holders = الأدوار في هذه الخدمة اليوم
body-officers-none = لا توجد بيانات مسجلة عن أعضاء المكتب.
body-meetings = اجتماعاتها
body-meetings-all = جميع اجتماعاتها
body-sessions = دوراتها
body-instruments = الصكوك التي اعتمدتها
office-chair = الرئيس
office-vice-chair = نائب الرئيس
office-secretary = الأمين
officer-office = المنصب
officer-region = المنطقة
officer-name = الاسم
officer-term-between = من { $since } إلى { $until }
officer-term-since = منذ { $since }
officer-term-until = حتى { $until }
sessions-title = الدورات
sessions-lead = دورات الهيئات العليا وما اتخذته كل منها بشأن التقارير والقرارات المعروضة عليها.
session-acts = ما قامت به الدورة
session-acts-none = لا يوجد في السجل ما قامت به هذه الدورة.
act-notes = إحاطة علماً
act-endorses = إقرار
act-approves = موافقة
act-considers = نظر
act-amends = تعديل
act-abrogates = إلغاء
act-report = التقرير
act-document = الوثيقة التي تسجله
act-instrument = الصك
act-plenary = الجلسة العامة { $number }
session-endorsed = البنود المُقَرّة
session-endorsed-none = لا يوجد في السجل بند أقرته هذه الدورة.
session-instruments = الصكوك المعتمدة

## The desk: reports read and their entries confirmed
readings-title = التقارير المقروءة
readings-lead = يُقرأ التقرير وتُستخرج منه بنود مقترحة. ولا يدخل السجل إلا ما يقبله الموظف المسؤول أو يصححه.
readings-none = لم يُقرأ أي تقرير بعد.
reading-upload = قراءة تقرير
reading-file = ملف التقرير
reading-file-hint = نص بترميز UTF-8 أو ملف Word (DOCX) أو OpenDocument (ODT) أو PDF، بالعربية أو الإنكليزية، بحجم لا يتجاوز { $size } ميغابايت.
reading-body = الهيئة صاحبة التقرير
reading-symbol = رمز الوثيقة
reading-symbol-hint = اتركه فارغاً إذا كان التقرير يذكر رمزه.
reading-submit = قراءة
reading-column-file = الملف
reading-column-when = تاريخ القراءة
reading-column-progress = ما بُتّ فيه
reading-file-missing = اختر ملفاً أولاً.
reading-body-unknown = اختر هيئة من القائمة.
reading-error-format = يبدو أن هذا الملف من نوع { $found }. لا يمكن قراءة إلا DOCX وODT وPDF والنصوص بترميز UTF-8.
reading-error-scan = لا يمكن قراءة أي كلمة من ملف PDF هذا، ويُحتمل أنه مستند ممسوح ضوئياً. أرسل التقرير نصاً أو ملف DOCX.
reading-error-not-utf8 = النص ليس بترميز UTF-8 (البايت { $at }). احفظه من جديد بترميز UTF-8.
reading-error-damaged = الملف تالف ({ $why }). افتحه في معالج نصوص واحفظه من جديد.
reading-error-language = يبدو أن النص بلغة أخرى ({ $found }). لا يمكن قراءة إلا العربية والإنكليزية.
reading-error-symbol = لا يذكر التقرير رمزه. اكتبه هنا، مثل C18/8.
reading-same = سبقت قراءة هذا الملف. لم يتغير شيء.
reading-progress = { $count ->
    [zero] لا توجد بنود يُبتّ فيها ({ $done })
    [one] بُتّ في { $done } من بند واحد
    [two] بُتّ في { $done } من بندين
    [few] بُتّ في { $done } من { $count } بنود
    [many] بُتّ في { $done } من { $count } بنداً
   *[other] بُتّ في { $done } من { $count } بند
}
reading-all-decided = بُتّ في جميع البنود.
reading-side-text = نص التقرير
reading-side-proposal = البند المقترح
reading-not-operative = عنوان أو نص سردي: لا يُقترح بند.
reading-show-all = كل البنود
reading-show-pending = ما لم يُبتّ فيه فقط
reading-warnings = ما لم تتأكد منه القراءة
proposal-accept = قبول
proposal-correct = تصحيح
proposal-make = إنشاء بند منه
proposal-drop = استبعاد
proposal-undo = التراجع عن القرار
proposal-of-item = { $action }: البند { $path }
proposal-pending = بانتظار قرار
proposal-accepted = مقبول
proposal-corrected = مصحح ومقبول
proposal-dropped = مستبعد
proposal-in-register = في السجل باسم { $id }
rest-title = قبول الباقي
rest-question = { $count ->
    [zero] لا توجد بنود دون قرار.
    [one] هل تقبل البند الوحيد الذي لم يُبتّ فيه كما وُجد؟
    [two] هل تقبل البندين اللذين لم يُبتّ فيهما كما وُجدا؟
    [few] هل تقبل { $count } بنود لم يُبتّ فيها كما وُجدت؟
    [many] هل تقبل { $count } بنداً لم يُبتّ فيها كما وُجدت؟
   *[other] هل تقبل { $count } بند لم يُبتّ فيها كما وُجدت؟
}
rest-hint = تدخل كلها السجل دفعة واحدة، ويمكن التراجع عن أي منها لاحقاً.
rest-nothing = لا شيء بانتظار قرار.
correct-title = تصحيح البند { $path }
correct-found = كما ورد في التقرير
correct-kind-none = اختر نوع البند
correct-also = ما يقوم به أيضاً
correct-due-hint = السنة والشهر واليوم، أو جزء منها: ⁦2018-01-30⁩ أو ⁦2018-01⁩ أو 2018.
correct-due-wrong = «{ $given }» ليس تاريخاً. اكتبه هكذا: ⁦2018-01-30⁩ أو ⁦2018-01⁩ أو 2018.
correct-topics-hint = رموز أو أسماء تفصل بينها فاصلة: C2, SDG9, forum.
correct-cites-hint = رموز الوثائق تفصل بينها فاصلة منقوطة: WG-WSIS-28/9; A/RES/70/1. ويُذكر الصك مع فقرته هكذا: Resolution 1332, يكلف 2.
correct-topic-unknown = «{ $given }» غير وارد في أي قائمة مواضيع. هل تقصد: { $nearest }؟
correct-meeting-hint = رقم الاجتماع، إن كان معروفاً.
correct-meeting-wrong = «{ $given }» ليس رقم اجتماع.
correct-save = حفظ وقبول
refusal-unknown = لا يوجد مثل هذا البند في هذا التقرير.
refusal-decided = سبق البتّ في البند { $path }. تراجع عن ذلك القرار أولاً.
refusal-undecided = لم يُتخذ بشأن البند { $path } قرار يمكن التراجع عنه.
refusal-no-kind = اختر نوع البند.
refusal-no-text = البند بلا نص. اكتب ما يقوله.
refusal-meeting = لم تعقد الهيئة الاجتماع { $number }.
refusal-path = ليس للبند { $path } رقم صالح.
refusal-in-register = هذا البند موجود في السجل باسم { $id }.
refusal-has-parts = بنود أخرى هي أجزاء من البند { $path }. تراجع عنها أولاً.
refusal-store = تعذر حفظ القرار. لم يتغير شيء، يُرجى المحاولة من جديد.
history-read = قُرئ التقرير
history-took-back = سُحب القرار
column-history = سجل التغييرات

## Follow-up: what became of requests
status-open = مفتوح
status-in-progress = قيد التنفيذ
status-answered = تم الرد
status-done = مُنجَز
status-overtaken = تجاوزته الأحداث
status-no-longer-needed = لم يعد لازماً
step-assigned = تحديد المسؤول أو التاريخ
step-replied = تقديم رد
step-returned = إعادة الرد من جانب الهيئة
step-accepted = قبول الرد من جانب الهيئة
step-overtook = إغلاق: تجاوزته الأحداث
step-released = إغلاق: لم يعد لازماً
step-reopened = إعادة الفتح
rule-responsible-begins = القاعدة: متى حُدِّد المسؤول أصبح الطلب قيد التنفيذ.
rule-reply-with-evidence-answers = القاعدة: الرد المشفوع بدليل هو جواب على الطلب.
rule-reply-without-evidence-is-progress = القاعدة: الرد الخالي من الدليل تقدُّم لا غير.
rule-acceptance-by-the-body = القاعدة: الهيئة صاحبة الطلب وحدها تبتّ في الرد.
rule-decision-with-a-reason = القاعدة: يقرر صاحب الصلاحية ويبيّن السبب.
evidence-document = وثيقة
evidence-section = قسم من تقرير
evidence-project = مشروع
evidence-figure = رقم
evidence-link = صفحة في موقع آخر
evidence-as-of = في { $date }
evidence-seen = اطُّلع عليها في { $date }
evidence-section-of = القسم { $section }
became-title = مآل الطلب
became-nothing = لم يسجَّل شيء بعد بشأن هذا الطلب.
became-unit = الوحدة المسؤولة
became-person = الشخص المسؤول
became-due-set = تاريخ حددته الأمانة
became-replies = الردود وأدلتها
became-no-evidence = لم يُقدَّم دليل مع هذا الرد.
became-steps = القرارات
became-at-meeting = في الاجتماع { $number }
became-act = متابعة
became-why = السبب: { $why }
chain-title = السلسلة
chain-instrument = الصك
chain-request = الطلب
chain-deadline = التاريخ
chain-documents = الوثائق
chain-evidence = الدليل
chain-report = التقرير
chain-none = لا شيء في السجل
act-title = متابعة { $entry }
act-now = الوضع الحالي
act-none = يمكنك قراءة هذه الصفحة، لكن وضع الطلب لا يترك لك ما تفعله هنا.
assign-title = تحديد المسؤول
assign-nobody = لا أحد
assign-due = الرد قبل
assign-due-hint = فقط إذا لم يحدد الطلب نفسه يوماً. السنة والشهر واليوم: ⁦2018-01-30⁩.
assign-save = حفظ
reply-title = الرد
reply-hint = الرد المشفوع بدليل واحد على الأقل يجيب عن الطلب. ثم تقرر الهيئة هل أُنجز.
reply-text = ما أُنجز
reply-language = لغة الرد
reply-evidence = الدليل { $number }
reply-kind = نوعه
reply-what = الرمز أو العنوان أو القيمة
reply-what-hint = رمز الوثيقة أو عنوان الصفحة أو قيمة الرقم.
reply-more = القسم أو العنوان أو ما يُعَدّ
reply-on = بتاريخ
reply-none = بلا دليل
reply-send = إرسال الرد
judge-title = قرار الهيئة
judge-meeting = الاجتماع الذي قرر
judge-accept = قبول: أُنجز الطلب
judge-return = إعادة
judge-why = السبب
judge-why-hint = لازم عند إعادة الرد. ويمكن للجميع قراءته.
close-title = إغلاق بلا رد
close-why-hint = لازم. ويمكن للجميع قراءته.
close-how = الكيفية
close-save = إغلاق
reopen-title = إعادة الفتح
declined-status = الطلب الآن «{ $status }»، ولا يمكن اتخاذ هذه الخطوة.
declined-no-reason = بيّن السبب.
declined-no-text = اكتب ما أُنجز.
declined-no-evidence = لا رد مشفوع بدليل. ولا يُنجَز الطلب بلا دليل.
declined-nothing-assigned = حدد وحدة أو شخصاً أو تاريخاً.
declined-changed = غيّر أحدهم هذا الطلب أثناء كتابتك. اقرأ وضعه الآن؛ وما كتبته باقٍ هنا.
declined-document = لا توجد في السجل وثيقة «{ $symbol }».
declined-meeting = لم تعقد الهيئة الاجتماع { $number }.
wrong-number = اكتب رقم اجتماع.
wrong-day = «{ $given }» ليس يوماً. اكتب السنة والشهر واليوم، مثل ⁦2018-01-30⁩.
wrong-evidence-what = الدليل { $number }: اكتب الرمز أو العنوان أو القيمة.
wrong-evidence-more = الدليل { $number }: اكتب القسم أو العنوان أو ما يُعَدّ.
wrong-evidence-url = الدليل { $number }: يبدأ العنوان بـ https:// أو http://.
wrong-long = هذا أطول من { $most } حرفاً.
wrong-choice = اختر من القائمة.
refusal-followed-up = سبق اتخاذ إجراء بشأن البند { $path }. ويبقى بنده في السجل.
facet-status = مآله
facet-unit = الوحدة المسؤولة
board-title = المتابعة
board-lead = مآل كل طلب: بحسب الوحدة أو الجهة المخاطَبة أو التاريخ أو الاجتماع. وكل رقم يفتح طلباته.
board-by = العرض
board-by-unit = بحسب الوحدة
board-by-addressee = بحسب الجهة المخاطَبة
board-by-due = بحسب سنة الاستحقاق
board-by-meeting = بحسب الاجتماع
board-nobody = غير محدَّد
board-undated = بلا يوم محدد
board-all = كل الطلبات
board-total = الطلبات
board-in-time = الرد في الموعد
board-in-time-means = من الطلبات التي انقضى تاريخها: عدد ما ورد عليه رد مشفوع بدليل قبل نهاية ذلك اليوم في جنيف.
board-in-time-of = { $some } من { $all }
board-late = متأخر
board-late-list = المتأخر، الأقدم أولاً
board-late-none = لا شيء متأخر في هذا اليوم.
board-as-of = بتاريخ { $date }
follow-up-actor = الأمانة أو الهيئة
shows-title = دليل على
board-passed = انقضى تاريخها

## Reminders
reminder-greeting = السيد(ة) { $name }، تحية طيبة وبعد،
reminder-lead = يُنتظر منكم الرد على الطلبات التالية:
reminder-line = { $entry }: { $due } ({ $standing }). { $text }
reminder-other = { $text } ({ $language })
reminder-button = فتح المتابعة
reminder-why = تصلك هذه الرسالة لأنك مسؤول(ة) عن هذه الطلبات، قبل تاريخها بثلاثين و14 و7 أيام ويومين، ثم كل أسبوع بعده. ولا تُقرأ الردود عليها.
reminder-subject = { $count ->
    [zero] لا ردود منتظرة
    [one] رد واحد منتظر
    [two] ردان منتظران
    [few] { $count } ردود منتظرة
    [many] { $count } رداً منتظراً
   *[other] { $count } رد منتظر
}

## Suggested topics
suggested-title = مقترحة من كلمات النص
suggested-hint = ضع علامة على ما يتناوله النص. وما تتركه بلا علامة يُحفظ قراراً بأنه لا يتناوله.
suggested-because = { $percent } %، بسبب: { $words }

## Contributions
contributions-title = المساهمات
contributions-lead = ما ترسله الوفود إلى الاجتماعات: من المسودة إلى الرمز، وما أُرجئ وبأي قاعدة.
contribution-new = كتابة مساهمة
contribution-edit = تعديل المسودة
contribution-edit-lead = لا يرى المسودة إلا وفدك إلى أن يجيزها رئيسه. ويمكنك حفظها قبل اكتمالها.
contribution-save = حفظ المسودة
contribution-delegation = الوفد
contribution-no-delegation = اختر وفداً تنتمي إليه اليوم.
contribution-body = الهيئة
contribution-language = اللغة الأصلية
contribution-purpose = الغرض
purpose-action = لاتخاذ إجراء
purpose-information = للإحاطة
contribution-form = طبيعتها
form-new = وثيقة جديدة
form-revision = مراجعة للوثيقة
form-addendum = إضافة إلى الوثيقة
form-corrigendum = تصويب للوثيقة
contribution-of = لأي وثيقة
contribution-of-hint = فقط للمراجعة أو الإضافة أو التصويب: الرمز، مثل WG-WSIS-32/16.
contribution-item = بند جدول الأعمال
contribution-requests = الطلبات التي تتناولها
contribution-requests-hint = أرقامها في السجل، مثل R-2.6.15؛ وتُفصل بفواصل.
contribution-sources-hint = ضع أكثر من علامة إذا كانت المساهمة مشتركة.
contribution-summary = بإيجاز
contribution-file = الملف
contribution-file-hint = Word (DOCX) أو OpenDocument (ODT) أو PDF أو نص عادي بترميز UTF-8. يحل نصه محل ما ورد أعلاه؛ وتُرفض الملفات التي فيها وحدات ماكرو أو برامج نصية أو ملفات أخرى، والملفات المحمية.
contribution-file-kept = محفوظ معها: { $name }
contribution-file-scan = لم يمكن قراءة أي كلمات من هذا الملف: فهو على الأرجح صورة ممسوحة ضوئياً. افتح الملف لقراءته.
contribution-file-scan-hint = اكتب نصه أو ألصقه أيضاً حتى يمكن البحث فيه ومقارنته وترجمته.
contribution-facts = عن هذه المساهمة
contribution-text-none = لا يوجد نص بعد.
contribution-not-for-all = النص مخصص للأعضاء أو ينتظر اجتماعه. وترى أنه موجود وممن ورد وبأي قاعدة.
contribution-head = قرار رئيس الوفد
contribution-number = قرار الأمانة
contribution-comments = تعليقات الوفد
contribution-comments-hint = لا يقرأ هذه التعليقات إلا من يشتركون في كتابة هذا النص.
contribution-comment = تعليقك
contribution-comment-send = إضافة التعليق
contribution-comment-empty = اكتب تعليقاً.
contribution-versions = الصيغ
contribution-version = الصيغة { $number }، { $date }
contribution-changes = ما الذي تغيّر
changes-from = من
changes-to = إلى
changes-show = عرض ما تغيّر
changes-none = لم يتغير شيء بين هاتين الصيغتين
stage-drafting = مسودة
stage-cleared = مُجازة، تنتظر رمزها
stage-published = منشورة
stage-restricted = للأعضاء
stage-held-over = مُرجأة
stage-withdrawn = مسحوبة
move-clear = إجازة من رئيس الوفد
move-return = استعادة من جانب الوفد
move-withdraw = سحب من جانب الوفد
move-publish = ترقيم ونشر
move-restrict = ترقيم، للأعضاء
move-hold-over = إرجاء إلى اجتماع لاحق
button-clear = إجازة وإرسال إلى الأمانة
button-return = استعادة لمواصلة الكتابة
button-withdraw = سحب
button-publish = إعطاء رمز ونشر
button-restrict = إعطاء رمز، للأعضاء فقط
button-hold-over = إرجاء إلى الاجتماع القادم
treatment-until = في الموعد حتى { $date }.
treatment-all = في الموعد: تصدر باللغات الست
treatment-original = في الموعد: تصدر بلغتها
treatment-marked = متأخرة: تُقبل وتُعلَّم
treatment-held-over = متأخرة عن هذا الاجتماع: تُرجأ بحكم القاعدة
rule-translated = المساهمات المراد ترجمتها للجان دراسات قطاع التنمية تُقدَّم قبل افتتاح الاجتماع بخمسة وأربعين يوماً تقويمياً.
rule-untranslated = تُقبل هذه المساهمات بلغتها حتى 12 يوماً تقويمياً قبل افتتاح الاجتماع؛ وما بعد ذلك يُرجأ.
body-kind-study-group = لجنة دراسات
undone-stage = حالتها الآن “{ $stage }”؛ ولا يمكن اتخاذ هذه الخطوة.
undone-no-title = ليس لها عنوان. عدّل المسودة أولاً.
undone-no-text = ليس لها نص. عدّل المسودة أولاً.
undone-no-source = لا تذكر مصدراً. عدّل المسودة أولاً.
undone-of-nothing = اذكر الوثيقة التي تراجعها أو تضيف إليها أو تصوبها.
contribution-no-next = لا يوجد للهيئة اجتماع لاحق مسجل بعد.
contribution-against-rule = القاعدة تُرجئ هذه المساهمة. ولنشرها مع ذلك بيّن السبب.
contribution-no-pattern = الهيئة لا ترقّم الوثائق.
document-read = قراءة النص

## One’s own calendar
calendar-title = مواعيدي
calendar-lead = تقويم بالطلبات التي تتولى الرد عليها، مع تنبيهات قبل 30 و14 و7 أيام ويومين، على عنوان خاص بك. ومن لديه العنوان يمكنه قراءته: فلا تعطه لأحد.
calendar-make = إنشاء عنوان
calendar-anew = إنشاء عنوان جديد؛ وينتهي القديم
calendar-withdraw = إلغاء العنوان
calendar-made = هذا هو العنوان. لا يُعرض إلا الآن؛ فأدخله في برنامج التقويم لديك.
calendar-has-one = لديك عنوان. ولا يمكن عرضه ثانية.

## The meeting, prepared and summed up
meeting-attendance = الحضور
meeting-item-at = { $day }، { $time }
prepare-title = التحضير لهذا الاجتماع
prepare-lead = من الدعوة إلى الملخص المعتمد: جدول الأعمال مع وثائقه، والحاضرون، وما طُلب، ومشروع النتائج.
prepare-back = الاجتماع كما يراه الجميع
prepare-agenda-hint = العناوين بلغة هذه الصفحة، وتبقى نصوصها باللغات الأخرى. والمساهمة التي تسمي بنداً تُدرج تحته عند حصولها على رمزها. ولحذف بند امسح رقمه وعنوانه.
prepare-unplaced = وثائق لا تندرج تحت أي بند:
prepare-item = البند { $number }
prepare-item-new = بند جديد
prepare-number = الرقم
prepare-starts = البداية
prepare-minutes = الدقائق
prepare-documents = الوثائق، تفصل بينها فاصلة منقوطة
prepare-agenda-save = حفظ جدول الأعمال
prepare-attendance-hint = عدد الحاضرين من كل جهة؛ ولا تُطلب أسماء الأشخاص. وتُكتب الدولة العضو باسمها أو بأحرفها الثلاثة.
prepare-source-new = جهة أخرى
prepare-kind = النوع
prepare-name = الدولة أو الاسم
prepare-people = الأشخاص
prepare-attendance-save = حفظ الحضور
prepare-number-wrong = «{ $item }»: رقم البند عدد صحيح من 1 فما فوق.
prepare-number-twice = بندان يحملان الرقم { $number }.
prepare-title-wrong = البند «{ $item }» يحتاج إلى عنوان لا يتجاوز 500 حرف.
prepare-starts-wrong = يبدأ البند «{ $item }» في أحد أيام الاجتماع، ويُكتب هكذا: ⁦2018-01-18T09:30⁩.
prepare-minutes-wrong = يستغرق البند «{ $item }» بين دقيقة واحدة و1440 دقيقة.
prepare-people-wrong = «{ $name }»: عدد الأشخاص عدد صحيح من 1 فما فوق.
prepare-source-wrong = «{ $name }» ليست دولة في القائمة، أو أن الاسم ناقص.
prepare-source-twice = «{ $name }» مذكورة مرتين.
prepare-new = الدعوة إلى اجتماع جديد
prepare-new-lead = تُحسب مواعيد تقديم وثائقه من يومه الأول وفقاً لقواعد الهيئة.
prepare-new-save = الدعوة إلى الاجتماع
prepare-from = اليوم الأول
prepare-to = اليوم الأخير
prepare-place = المكان
prepare-days-wrong = اليوم الأخير هو اليوم الأول أو يوم لاحق، في غضون ستين يوماً.
prepare-there = { $meeting } مسجل من قبل.
take-down-title = تدوين ما يطلبه الاجتماع
take-down-lead = يدخل ما يطلبه الاجتماع أو يوصي به أو يحيط به علماً في السجل فوراً، بلغة هذه الصفحة، منسوباً إلى هذا الاجتماع.
take-down-open = تدوين بند
take-down-before = ما دُوّن من قبل
take-down-save = إلى السجل
summary-lead = يُعد مشروع من جدول الأعمال والوثائق وما دُوّن، بلغة هذه الصفحة. ويوافق عليه الرئيس وتمنحه الأمانة رمزه.
summary-begin = إعداد مشروع الملخص
summary-of = ملخص النتائج الرئيسية لـ{ $meeting }
summary-held = عُقد الاجتماع في { $days }.
summary-item = البند { $number }: { $title }
summary-item-papers = نُظر في إطار هذا البند في: { $documents }.
summary-results = توصل الاجتماع إلى ما يلي:
summary-chair = قرار الرئيس
button-approve = الموافقة والإرسال إلى الأمانة
move-approve = وافق عليه الرئيس
move-summary-return = استعاده الرئيس
move-summary-withdraw = سحبه الرئيس
meeting-people = { $people ->
    [zero] لم يشارك أحد
    [one] شارك شخص واحد
    [two] شارك شخصان
    [few] شارك { $people } أشخاص
    [many] شارك { $people } شخصاً
   *[other] شارك { $people } شخص
}
meeting-item-minutes = { $minutes ->
    [zero] { $minutes } دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
summary-present = { $people ->
    [zero] لم يشارك أحد من: { $sources }.
    [one] شارك شخص واحد من: { $sources }.
    [two] شارك شخصان من: { $sources }.
    [few] شارك { $people } أشخاص من: { $sources }.
    [many] شارك { $people } شخصاً من: { $sources }.
   *[other] شارك { $people } شخص من: { $sources }.
}
summary-papers = { $documents ->
    [zero] لم تُعرض عليه أي وثيقة.
    [one] عُرضت عليه وثيقة واحدة.
    [two] عُرضت عليه وثيقتان.
    [few] عُرضت عليه { $documents } وثائق.
    [many] عُرضت عليه { $documents } وثيقة.
   *[other] عُرضت عليه { $documents } وثيقة.
}
meeting-zip = جميع الوثائق في ملف واحد (ZIP)
meeting-called-off = أُلغي
call-off-title = إلغاء الاجتماع
call-off-lead = تبقى الصفحة وتذكر السبب، وتشطب التقاويم الاجتماع.
call-off-why = السبب
call-off-button = إلغاء الاجتماع
call-off-undo = عقده رغم ذلك
call-off-no-reason = اذكر سبب إلغاء الاجتماع.
entry-contributions = مساهمات تتناوله

## What is overdue, to the chair

chair-letter = هذه الطلبات الصادرة عن { $body } انقضت آجالها ولم يرد عليها جواب مشفوع بدليل:
chair-why = تصلك هذه الرسالة مرة في الأسبوع لأنك ترأس الهيئة صاحبة الطلب. لا أحد يقرأ الردود عليها.
chair-button = فتح الطلبات المتأخرة
chair-subject = { $count ->
    [zero] لا طلبات متأخرة
    [one] طلب واحد متأخر
    [two] طلبان متأخران
    [few] { $count } طلبات متأخرة
    [many] { $count } طلباً متأخراً
   *[other] { $count } طلب متأخر
}
chair-more = { $count ->
    [zero] ولا غير
    [one] وطلب آخر
    [two] وطلبان آخران
    [few] و{ $count } طلبات أخرى
    [many] و{ $count } طلباً آخر
   *[other] و{ $count } طلب آخر
}

## The call for contributions to a meeting

call-title = الدعوة إلى تقديم مساهمات
call-until = حتى { $day }
call-passed = كان الموعد { $day }؛ وما يرد الآن يُعدّ متأخراً
call-write = كتابة مساهمة

## What is held over

held-title = مساهمات مؤجلة
held-from = مؤجلة من الاجتماع { $number }
held-to = مؤجلة إلى الاجتماع { $number }

## Who reads the documents of a body

access-publish = بموجب قاعدة هذه الهيئة يطّلع الجميع على وثائقها. ولقصر إحداها على الأعضاء بيّن السبب.
access-restrict = بموجب قاعدة هذه الهيئة تقتصر وثائقها على الأعضاء. ولنشر إحداها بيّن السبب.

## The history of an agenda

history-item = جدول الأعمال، البند { $number }
history-item-documents = جدول الأعمال، البند { $number }: الوثائق
history-item-starts = جدول الأعمال، البند { $number }: وقت البدء
history-item-minutes = جدول الأعمال، البند { $number }: المدة بالدقائق

## The text of an instrument

instrument-changes = ما تغيّر بين الصيغ
instrument-changes-one = لا يوجد لصيغتين من هذا الصك نصان يمكن مقارنتهما.
instrument-changes-language = لا يتوفر النصان بلغة مشتركة.
provisions-none = نص هذا الصك غير محفوظ هنا.
provisions-none-of-version = نص هذه الصيغة غير محفوظ هنا، ولكن نص صيغة أخرى محفوظ.
provisions-stale = عُدّل الأصل بعد حفظ هذا النص.
provisions-edit = تعديل النص
provisions-add = إضافة النص
provisions-title = نص الصيغة
provisions-lead = ألصق النص كما اعتُمد. وتُقرأ فيه الديباجة وفقرات المنطوق، ويبقى في مكانه ما لم يُتعرَّف عليه.
provisions-which = أيّ نص
provisions-lang = لغة النص
provisions-show = عرض هذا النص
provisions-hint = تأتي الكلمات الدالة في أول السطر، والأرقام والحروف قبل فقراتها، كما في المطبوع.
provisions-preview = عرض كيفية القراءة
provisions-save = حفظ النص
provisions-saved = تم الحفظ.
provisions-see = عرضه في صفحة الصك
provisions-undo = التراجع عن آخر تغيير في هذا النص
provisions-remove = إزالة النص بهذه اللغة
provisions-read = كيف قُرئ النص
provisions-read-note = لا يُحفظ شيء قبل أن تختار الحفظ.
provisions-no-version = اختر صيغة مسجلة. فالنص يخص صيغة من صيغ الصك.
provisions-no-lang = اختر لغة النص: إحدى اللغات الست.
provisions-no-text = ألصق النص. ولإزالة نص استخدم الزر المخصص لذلك.
provisions-too-long = النص أطول من اللازم. يمكن حفظ { $most } حرفاً على الأكثر؛ ضع الملحقات الطويلة في وثيقة.
provisions-original-stays = تتبع نصوص اللغات الأخرى هذا النص. أزلها أولاً.
provisions-changed = غيّر أحدهم هذا الصك أثناء كتابتك. ما كتبته باقٍ هنا؛ اطلع على وضعه الآن قبل الحفظ.
provisions-with-formula = عُثر على صيغة الافتتاح.
provisions-without-formula = لم يُعثر على صيغة الافتتاح.
provisions-recitals = { $count ->
    [zero] لا كلمات دالة في الديباجة
    [one] كلمة دالة واحدة في الديباجة
    [two] كلمتان دالتان في الديباجة
    [few] { $count } كلمات دالة في الديباجة
    [many] { $count } كلمة دالة في الديباجة
   *[other] { $count } كلمة دالة في الديباجة
}
provisions-operative = { $count ->
    [zero] لا كلمات دالة في المنطوق
    [one] كلمة دالة واحدة في المنطوق
    [two] كلمتان دالتان في المنطوق
    [few] { $count } كلمات دالة في المنطوق
    [many] { $count } كلمة دالة في المنطوق
   *[other] { $count } كلمة دالة في المنطوق
}
provisions-items = { $count ->
    [zero] لا فقرات ولا نقاط
    [one] فقرة أو نقطة واحدة
    [two] فقرتان أو نقطتان
    [few] { $count } فقرات ونقاط
    [many] { $count } فقرة ونقطة
   *[other] { $count } فقرة ونقطة
}
provisions-annexes = { $count ->
    [zero] لا ملحقات
    [one] ملحق واحد
    [two] ملحقان
    [few] { $count } ملحقات
    [many] { $count } ملحقاً
   *[other] { $count } ملحق
}
provisions-plain-count = { $count ->
    [zero] تم التعرف على جميع الفقرات
    [one] فقرة واحدة لم يُتعرف عليها وتبقى كما هي
    [two] فقرتان لم يُتعرف عليهما وتبقيان كما هما
    [few] { $count } فقرات لم يُتعرف عليها وتبقى كما هي
    [many] { $count } فقرة لم يُتعرف عليها وتبقى كما هي
   *[other] { $count } فقرة لم يُتعرف عليها وتبقى كما هي
}
provision-formula = صيغة الافتتاح
provision-recital-keyword = ديباجة، كلمة دالة
provision-operative-keyword = منطوق، كلمة دالة
provision-recital = فقرة من الديباجة
provision-paragraph = فقرة من المنطوق
provision-annex = ملحق
provision-annex-paragraph = فقرة من ملحق
provision-head = قبل صيغة الافتتاح
provision-plain = غير معروف
provision-requests = { $count ->
    [zero] لا طلبات ناشئة عن هذه الفقرة
    [one] طلب واحد ناشئ عن هذه الفقرة
    [two] طلبان ناشئان عن هذه الفقرة
    [few] { $count } طلبات ناشئة عن هذه الفقرة
    [many] { $count } طلباً ناشئاً عن هذه الفقرة
   *[other] { $count } طلب ناشئ عن هذه الفقرة
}
provision-cited = { $whole }، { $paragraph }
history-version = الصيغة { $label }
history-version-text = الصيغة { $label }: النص
history-version-terms = الصيغة { $label }: الاختصاصات
