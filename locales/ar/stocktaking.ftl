# Words of projects: filing, reviewing, the register, letters.

## Fields
f-lang = اللغة
f-title = العنوان
f-activity = نوع النشاط
f-summary = وصف موجز
f-goal = الهدف والإطار الزمني
f-added-value = القيمة المضافة
f-website = موقع المشروع
f-video = فيديو
f-organisation = المنظمة
f-stakeholder = نوع المنظمة
f-state = دولة المنظمة
f-organisation-website = موقع المنظمة
f-contact-name = الشخص المسؤول عن الاتصال
f-contact-mail = البريد الإلكتروني لمسؤول الاتصال
f-partner-name = اسم الشريك
f-coverage = نطاق التغطية
f-states = الدول
f-regions = المناطق
f-status = الحالة
f-begins = البداية
f-ends = النهاية
f-lines = خطوط العمل
f-goals = أهداف التنمية المستدامة
f-targets = الغايات
f-compact = أهداف الميثاق الرقمي العالمي
f-beneficiaries = المستفيدون
f-reach-people = عدد من وصل إليهم المشروع
f-reach-women = النساء والفتيات
f-reach-men = الرجال والفتيان
f-reach-under-25 = دون 25 سنة
f-reach-over-60 = 60 سنة فأكثر
f-reach-places = الأماكن
f-reach-counted = طريقة الحساب
f-results = النتائج والأثر
f-claim-topic = الهدف أو الغاية
f-claim-changed = ما الذي تغيّر
f-claim-evidence = كيف عُرف ذلك
f-claim-link = رابط الإثبات
f-aim-aim = المستهدف
f-aim-unit = الوحدة
f-aim-planned = المخطط
f-aim-reached = المحقق
f-aim-date = حتى تاريخ
f-aim-source = مصدر الرقم
f-challenges = التحديات والخطوات المقبلة
f-replicability = إمكانية التكرار في أماكن أخرى
f-sustainability = الاستدامة
f-values = تعزيز قيم القمة
f-budget = الميزانية والتمويل (غير منشور)
f-picture-alt = ما تظهره الصورة
in-row = { $row } – { $field }
row-partner = الشريك { $number }
row-claim = الادعاء { $number }
row-aim = المستهدف { $number }
row-picture = الصورة { $number }

## What to write
h-lang = اللغة التي تكتب بها. يمكنك في النهاية إضافة العنوان والوصف بلغات أخرى.
h-title = الاسم الذي يُعرف به المشروع.
h-summary = ما هو وأين ولمن. يظهر هذا النص في القوائم.
h-goal = ما ينبغي بلوغه ومتى.
h-added-value = ما يضيفه إلى ما كان موجوداً.
h-video = عنوان فيديو عن المشروع.
h-organisation = صاحب المشروع.
h-state = يُترك فارغاً في حالة منظمة دولية.
h-contact = غير منشور. قد يسأل المراجعون.
h-partners = من يشارك أيضاً. احفظ للحصول على صف فارغ آخر.
h-states = أين ينفَّذ. افتح منطقة لاختيار الدول.
h-regions = فقط لما يشمل منطقة بأكملها. تضاف مناطق الدول أعلاه تلقائياً.
h-date = سنة أو شهر أو يوم: 2018 أو 2018-04 أو 2018-04-09.
h-lines = خط واحد على الأقل. تبيّن الاقتراحات أدناه الكلمات الدالة في نصك.
h-goals = فقط ما يمكنك أن تبيّن ما تغيّر بشأنه.
h-targets = برموزها مفصولة بفواصل: 9.c، 4.4.
h-beneficiaries = لمن المشروع. فئة واحدة على الأقل.
h-known = أعداد صحيحة. ضع علامة إذا كان العدد غير معروف، فذلك أفضل من الصفر.
h-reach-counted = من أي سجلات وبواسطة من وحتى متى.
h-results = ما أسفر عنه، وما لم ينجح أيضاً.
h-claims = ادعاء لكل هدف أو غاية: ما تغيّر وكيف عُرف ذلك. احفظ للحصول على صف فارغ آخر.
h-claims-none = اختر الأهداف أو الغايات أولاً، ثم بيّن هنا ما تغيّر في كل منها.
h-claim-changed = لمن وبأي قدر ومنذ متى.
h-claim-evidence = استقصاء أو سجل أو قياس أو تقرير: من أعده ومتى.
h-aims = ما كان مخططاً وما تحقق بالأرقام.
h-aim = ما الذي حُسب.
h-aim-unit = مدارس، نسبة مئوية، ساعات.
h-aim-source = من حسبه وأين يمكن الاطلاع عليه.
h-challenges = ما كان صعباً وما سيأتي.
h-replicability = ما يحتاج إليه من يريد أن يفعل مثله.
h-sustainability = من يواصله وبأي موارد.
h-values = الانفتاح والشمول والتنوع الثقافي وحقوق الإنسان.
h-budget = لا يراه إلا المراجعون ويمكن تركه فارغاً.
h-picture-alt = لمن لا يرى الصورة: من فيها وماذا فيها.
h-pictures = JPEG أو PNG أو WebP. تُحذف الأماكن والأسماء والأجهزة التي تدوّنها الكاميرات في ملفاتها.
h-also = يسهل بذلك على قراء هذه اللغات العثور على المشروع.
h-suggested = تدل كلمات نصك على ما يلي. لا يُختار شيء تلقائياً: أكّد الصحيح واستبعد غيره.
limit-words = { $count ->
    [zero] بلا كلمات.
    [one] كلمة واحدة على الأكثر.
    [two] كلمتان على الأكثر.
    [few] { $count } كلمات على الأكثر.
    [many] { $count } كلمة على الأكثر.
   *[other] { $count } كلمة على الأكثر.
}
limit-characters = { $count ->
    [zero] بلا حروف.
    [one] حرف واحد على الأكثر.
    [two] حرفان على الأكثر.
    [few] { $count } حروف على الأكثر.
    [many] { $count } حرفاً على الأكثر.
   *[other] { $count } حرف على الأكثر.
}
choose = اختر…
not-known = غير معروف
not-known-box = لا أحد يعرف
counted-in = { $number } { $unit }
party = { $name } ({ $about })
party-in = { $name } ({ $kind }، { $state })

## Steps of the form
steps = خطوات الاستمارة
step-what = ما هو
step-who = لمن هو
step-where = أين ومتى
step-topics = ما يخدمه
step-reach = لمن وكم
step-results = ما أسفر عنه
step-future = كيف يستمر
step-extras = الصور واللغات الأخرى
step-place = الخطوة { $number } من { $all }
save = حفظ
save-and-next = حفظ ومتابعة
save-and-check = حفظ ومراجعة
kept = تم الحفظ.
not-kept = لم يُحفظ. راجع ما كتبته أو حاول مرة أخرى.
to-check = المراجعة والإرسال
suggested = اقتراحات من نصك
partners = الشركاء
claims = الادعاءات والإثباتات
aims = النتائج مقابل المستهدف
pictures = الصور
also = العنوان والوصف بلغات أخرى
picture-file = صورة
picture-add = إضافة الصورة
picture-remove = إزالة
picture-large = الصورة كبيرة جداً: الحد الأقصى { $most } ميغابايت.
picture-many = توجد { $most } صور بالفعل. أزل واحدة أولاً.
picture-unreadable = هذا الملف ليس صورة JPEG أو PNG أو WebP مقروءة.

## What is wrong
fault-missing = { $field }: يرجى ملء هذا الحقل.
fault-long = { $field }: طول النص { $length }. { $most }
fault-part = { $field }: الجزء أكبر من الكل. قارنه بعدد من وصل إليهم المشروع.
fault-ends = ينتهي المشروع قبل أن يبدأ. راجع التاريخين.
fault-no-end = للمشروع المكتمل نهاية: بيّن متى.
fault-not-served = { $field }: هذا الهدف أو هذه الغاية ليست مما يخدمه المشروع. أضفها أولاً.
fault-no-unit = { $field }: بيّن وحدة العد.
fault-links = { $most ->
    [zero] لا تُقبل روابط في النصوص. ضعها في حقول الروابط.
    [one] في النصوص روابط كثيرة: يُقبل رابط واحد. ضع غيره في حقول الروابط.
    [two] في النصوص روابط كثيرة: يُقبل رابطان. ضع غيرهما في حقول الروابط.
    [few] في النصوص روابط كثيرة: تُقبل { $most } روابط. ضع غيرها في حقول الروابط.
    [many] في النصوص روابط كثيرة: يُقبل { $most } رابطاً. ضع غيرها في حقول الروابط.
   *[other] في النصوص روابط كثيرة: يُقبل { $most } رابط. ضع غيرها في حقول الروابط.
}
faults-count = { $count ->
    [zero] لا شيء للتصحيح
    [one] تصحيح واحد
    [two] تصحيحان
    [few] { $count } تصحيحات
    [many] { $count } تصحيحاً
   *[other] { $count } تصحيح
}
check-faults = { $count ->
    [zero] لا شيء يحتاج إلى تصحيح
    [one] أمر واحد يحتاج إلى تصحيح
    [two] أمران يحتاجان إلى تصحيح
    [few] { $count } أمور تحتاج إلى تصحيح
    [many] { $count } أمراً تحتاج إلى تصحيح
   *[other] { $count } أمر تحتاج إلى تصحيح
}
check-whole = لا ينقص شيء. يمكنك إرساله للمراجعة.
wrong-number = «{ $typed }» ليس عدداً صحيحاً. اكتب أرقاماً فقط أو ضع علامة على أن لا أحد يعرف.
wrong-date = «{ $typed }» ليس تاريخاً. اكتب سنة أو شهراً أو يوماً: 2018 أو 2018-04 أو 2018-04-09.
wrong-link = «{ $typed }» ليس عنواناً على الويب. اكتبه كما في المتصفح: https://example.org
wrong-mail = «{ $typed }» ليس عنوان بريد إلكتروني. اكتبه على هذا النحو: name@example.org.
wrong-target = «{ $typed }» ليست غاية من غايات الأهداف. اكتب رموزاً مثل 9.c أو 4.4.
wrong-topic = اختر الهدف أو الغاية المعنية.
wrong-choice = اختر أحد الأجوبة المعروضة.
wrong-endless = النص طويل جداً: يُحفظ { $most } حرف على الأكثر.
refused-changed = غيّر أحدهم المشروع في هذه الأثناء. ما كتبته ما زال هنا: اطلع على المشروع في نافذة أخرى ثم احفظ مجدداً.
refused-state = لا يمكن ذلك في الحالة الراهنة للمشروع.
refused-faults = ما زال شيء ناقصاً. صحح ما هو مذكور أدناه ثم أرسل.
refused-many = { $most ->
    [zero] لا يُقبل المزيد.
    [one] لا أكثر من واحد في الوقت نفسه. أكمله أو اسحبه أولاً.
    [two] لا أكثر من اثنين في الوقت نفسه. أكمل أحدهما أو اسحبه أولاً.
    [few] لا أكثر من { $most } في الوقت نفسه. أكمل بعضها أو اسحبه أولاً.
    [many] لا أكثر من { $most } في الوقت نفسه. أكمل بعضها أو اسحبه أولاً.
   *[other] لا أكثر من { $most } في الوقت نفسه. أكمل بعضها أو اسحبه أولاً.
}
refused-into = اكتب رمز مشروع آخر منشور، مثل K7M2Q.

## States and what is done
state-draft = مسودة
state-submitted = بانتظار المراجعة
state-returned = مطلوب تعديلات
state-published = منشور
state-withdrawn = مسحوب
state-archived = لم يعد يُحدَّث
state-merged = مدمج في آخر
means-draft = لا يراه إلا من يكتبونه. أرسله للمراجعة عند اكتماله.
means-revised = أنت تعدّل مشروعاً منشوراً. تبقى النسخة المنشورة متاحة إلى أن تُراجع التعديلات.
means-submitted = ينظر فيه مراجع من منطقته وستصلك رسالة.
means-returned = يطلب المراجع تعديلات مبيّنة عند حقولها.
means-published = يمكن للجميع قراءته.
means-withdrawn = ليس في السجل. يمكنك استئنافه.
means-archived = لم يؤكد أحد منذ مدة طويلة أن هذه المعلومات ما زالت صحيحة. تبقى متاحة للقراءة.
means-merged = أصبح جزءاً من { $into }. يقود عنوانه إليه ويبقى ذكر مساهمتك.
act-submit = إرسال للمراجعة
act-take-back = استرجاع
act-return = طلب تعديلات
act-publish = نشر
act-reject = رفض
act-revise = تعديل
act-discard = التخلي عن التعديلات
act-confirm = ما زال صحيحاً
act-withdraw = سحب
act-restore = استئناف
act-archive = وضع علامة: لم يعد يُحدَّث
act-reopen = إعادته إلى المشاريع المحدَّثة
act-merge = دمج
act-unmerge = إلغاء الدمج
done-submit = أُرسل للمراجعة
done-take-back = استُرجع
done-return = طُلبت تعديلات
done-publish = نُشر
done-reject = رُفض
done-revise = بدأ التعديل
done-discard = تُركت التعديلات
done-confirm = أُكدت صحته
done-withdraw = سُحب
done-restore = استُؤنف
done-archive = وُسم بأنه لم يعد يُحدَّث
done-reopen = عاد يُحدَّث
done-merge = دُمج
done-unmerge = أُلغي الدمج
done-put-in = أُدرج في السجل
done-undid = أُلغي القرار
undone = { $what } (أُلغي)
somebody = شخص ما
untitled = بلا عنوان بعد

## One's own projects
mine-title = مشاريعك
mine-lead = ما تكتبه وحدك أو مع غيرك. يُحفظ كل شيء أثناء الكتابة ويمكنك المتابعة على جهاز آخر.
mine-none = ليست لديك مشاريع بعد.
mine-none-hint = ابدأ مشروعاً: يستغرق نحو عشر دقائق ويمكنك التوقف متى شئت.
changed-on = عُدّل في { $date }
new-title = تقديم مشروع
new-lead = بأي من اللغات الست وفي ثماني خطوات قصيرة. وما تقدمه هنا يمكن أن ينتقل لاحقاً إلى الجوائز والمنتدى دون إعادة كتابته.
new-begin = ابدأ
preview = كما سيقرؤه الآخرون
asked-title = ما يطلبه المراجع
asked-for = يطلب المراجع: { $reason }
to-public = عرض الصفحة العامة
to-own = إلى إدخالك
to-review = مراجعة
steps-taken = ما جرى
editors = من يكتبه
editor-remove = إزالة
invited = مدعو
until = حتى { $date }
invite = دعوة
invite-address = البريد الإلكتروني لشريك
invite-hint = تصله رسالة فيها رابط ويكتب معك بعد ذلك.
invited-title = دعوة إلى كتابة مشروع
invited-lead = دُعيت إلى كتابة «{ $title }» مع آخرين.
invited-accept = قبول
invited-over = لم تعد هذه الدعوة صالحة.
invited-over-hint = اطلب دعوة جديدة ممن دعاك.

## The register
list-title = المشاريع
list-lead = ما يُنجز من أجل خطوط العمل وأهداف التنمية المستدامة، يقدمه القائمون به ويُراجع قبل نشره.
sort-newest = الأحدث
sort-title = العنوان
sort-stalest = الأقدم دون تأكيد
facet-region = المنطقة (مناطق المكتب الست)
facet-area = المنطقة الإدارية (خمس)
facet-year = بدأ في
and-more = { $places } و{ $more } غيرها
last-confirmed = آخر تأكيد في { $date }
shown-in = معروض باللغة التي كُتب بها: { $language }.
facts = لمحة عامة
goals-and-targets = الأهداف والغايات
made-up = مختلق لأغراض العرض
dates = نُشر في { $published } وأُكد آخر مرة في { $confirmed }.
disclaimer = المحتوى مسؤولية مقدميه.
also-filed = قدمه أيضاً
compare-title = مقارنة المشاريع
compare-pick = مقارنة
compare-button = مقارنة أربعة على الأكثر
compare-this = مقارنة مع غيره
compare-cut = تظهر الأربعة الأولى فقط.
compare-none = لم يُختر شيء.
compare-none-hint = ضع علامة على أربعة مشاريع على الأكثر في القائمة.
compare-without = استبعاد
column-id = الرمز
column-address = العنوان الشبكي
column-topics = خطوط العمل والأهداف والغايات
column-evidence = الادعاءات المثبتة
column-published = تاريخ النشر
column-confirmed = آخر تأكيد

## Review
review-title = مراجعة المشاريع
review-lead = ما ينتظر المراجعة في نطاق مسؤوليتك، الأقدم أولاً. لا يُنشر شيء قبل ذلك.
no-region = بلا منطقة
waits-days = { $count ->
    [zero] ينتظر منذ اليوم
    [one] ينتظر منذ يوم
    [two] ينتظر منذ يومين
    [few] ينتظر منذ { $count } أيام
    [many] ينتظر منذ { $count } يوماً
   *[other] ينتظر منذ { $count } يوم
}
is-change = تعديل مشروع منشور
is-left = متروك لمراجع ثانٍ
pick = اختيار
bulk = القرار بشأن المختارة
bulk-hint = يُبت في كل مشروع على حدة. ويمكن التراجع ما دام لم يتابع أحد العمل عليه.
bulk-checked = راجعت قائمة التحقق لكل منها.
bulk-none = اختر مشروعاً واحداً على الأقل.
bulk-done = أُنجز: { $done }. بقي على حاله: { $left }.
bulk-undone = أُلغي: { $undone }. بقي على حاله لأن أحدهم تابع العمل: { $left }.
undo = تراجع
checklist = قائمة التحقق
checklist-serves = يستخدم تكنولوجيا المعلومات والاتصالات ويخدم خطوط العمل المذكورة.
checklist-says = يبيّن العنوان والوصف ما هو وأين ولمن.
checklist-organisation = المنظمة موجودة والروابط تقود إليها.
checklist-claims = تبيّن الادعاءات ما تغيّر وكيف عُرف ذلك.
checklist-clean = لا إعلانات ولا بيانات شخصية لآخرين.
checklist-new = ليس موجوداً في السجل من قبل.
checklist-missing = أكمل قائمة التحقق قبل النشر.
reasons = التعديلات حسب الحقول
reasons-hint = يرى مقدّم المشروع كل سبب عند حقله بكلماتك.
reason-field = الحقل { $number }
reason-text = ما ينبغي تغييره فيه ({ $number })
reason-missing = اذكر سبباً: سيقرؤه مقدّم المشروع.
changed-fields = ما يختلف عن النسخة المنشورة
not-public = غير منشور
conflict-yours = لك مصلحة في هذا المشروع، لذا يقرر مراجع ثانٍ.
conflict-hint = إذا كنت أنت أو منظمتك طرفاً فيه فاتركه لمراجع ثانٍ.
conflict-button = لدي تضارب في المصالح
merge-title = الدمج في مشروع آخر
merge-hint = يحتفظ المقدّمان بذكر مساهمتهما، ويقود العنوان القديم إلى الجديد، ويمكن التراجع.
merge-into = رمز المشروع الآخر
figures-title = مدة المراجعة
figures-lead = حسب المنطقة وبالأيام: ما ينتظر الآن وما بُتّ فيه خلال التسعين يوماً الأخيرة. ويُحسب المشروع المنفذ في عدة مناطق في كل منها.
figures-none = لا شيء ينتظر ولم يُبت في شيء مؤخراً.
column-waiting = ينتظر الآن
column-median-waiting = وسيط أيام الانتظار
column-longest = أطول انتظار (أيام)
column-decided = بُت فيها
column-published-of = منها منشور
column-median-decided = وسيط أيام البت

## Letters
letter-greeting = السيد(ة) { $name }،
letter-greeting-nobody = تحية طيبة،
letter-closing = تلقيت هذه الرسالة لأنك تكتب هذا المشروع أو دُعيت إلى كتابته.
letter-see = عرض المشروع
letter-change = تعديل المشروع
letter-why = السبب: { $why }
letter-reason = { $field }: { $reason }
letter-submitted-subject = استُلم: { $title }
letter-submitted = وصل مشروعك «{ $title }». سينظر فيه مراجع من منطقته وستصلك رسالة.
letter-returned-subject = مطلوب تعديلات: { $title }
letter-returned = يطلب المراجع تعديلات على «{ $title }» قبل نشره. يظهر كل منها عند حقله في الاستمارة.
letter-published-subject = نُشر: { $title }
letter-published = أصبح مشروعك «{ $title }» في السجل العام.
letter-rejected-subject = لم يُنشر: { $title }
letter-rejected = لم يُنشر «{ $title }». يمكنك استئنافه وتعديله وإرساله من جديد.
letter-archived-subject = لم يعد يُحدَّث: { $title }
letter-archived = وُسم «{ $title }» بأنه لم يعد يُحدَّث. عدّله إن كان هناك جديد.
letter-merged-subject = دُمج: { $title }
letter-merged = أصبح «{ $title }» جزءاً من { $into }. يبقى ذكر مساهمتك ويقود العنوان القديم إليه.
letter-invited-subject = اكتب معنا «{ $title }»
letter-invited = يدعوك { $from } إلى كتابة مشروع «{ $title }» معاً.
letter-invited-how = اتبع الرابط خلال ثلاثين يوماً وسجّل الدخول أو أنشئ حساباً. وإن لم ترغب فلا تفعل شيئاً.
letter-invited-button = قبول الدعوة
letter-still-subject = هل ما زال هذا صحيحاً؟ { $title }
letter-still = أُكد «{ $title }» آخر مرة في { $last }.
letter-still-how = افتحه وأكّد أنه ما زال صحيحاً أو عدّل ما لم يعد كذلك. وما لا يؤكده أحد يوضع عليه بيان بذلك.
letter-still-button = فتح المشروع

## What an entry looks like

alike-title = يشبه هذه المشاريع المنشورة
alike-hint = إن كان المشروع نفسه فلا ترسله مرة ثانية، بل اطلب المشاركة في كتابة ذاك. والمشروع الشقيق موضع ترحيب.
alike-wording = الصياغة نفسها
alike-template = القالب نفسه بأسماء وأرقام أخرى
alike-version = ربما هو نفسه بلغة أخرى
alike-in-title = عنوان مشابه
alike-organisation = الجهة نفسها

## Searching the register

sort-best = أفضل تطابق
find-hint = كلمات بأي لغة من اللغات الست وبأي صيغة. علامتا التنصيص تجمعان الكلمات معاً، وعلامة ناقص قبل كلمة تستبعد ما يتضمنها.
find-corrected = لا يتضمن أي مشروع «{ $typed }». المعروض هو ما يتضمن { $used }.
find-unknown = لا يتضمن أي مشروع { $words } ولا كلمة تشبهها.
find-without = ابحث عن الكلمات الأخرى
find-no-words = لا توجد كلمة في هذا البحث، والرموز وحدها لا تجد شيئاً.
find-many-words = { $count ->
    [zero] لا يجوز أن يتضمن البحث أي كلمة.
    [one] يجوز أن يتضمن البحث كلمة واحدة على الأكثر.
    [two] يجوز أن يتضمن البحث كلمتين على الأكثر.
    [few] يجوز أن يتضمن البحث { $count } كلمات على الأكثر.
    [many] يجوز أن يتضمن البحث { $count } كلمة على الأكثر.
   *[other] يجوز أن يتضمن البحث { $count } كلمة على الأكثر.
}
similar-title = مشاريع مشابهة
similar-note = وُجدت بالكلمات المميزة المشتركة بينها وبين هذا المشروع.

## Charts, frames of other sites, searches that are kept

charts-title = المشاريع في رسوم بيانية
charts-lead = ما عُثر عليه معدوداً حسب المنطقة وخط العمل والهدف والسنة. كل شريط يفتح المشاريع التي يعدّها.
charts-link = عرضها في رسوم بيانية
charts-list = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] المشروعان
    [few] جميع المشاريع وعددها { $count }
    [many] جميع المشاريع وعددها { $count }
   *[other] جميع المشاريع وعددها { $count }
}
charts-note = المشروع الذي يخدم عدة منها أو يُنفَّذ في عدة أماكن يُعد في كل واحد منها، ولذلك يتجاوز مجموع الأرقام العدد الكلي.
charts-none = لا يذكر أي من هذه المشاريع شيئاً منها.
charts-by = معدودة حسب
charts-value = المعدود
charts-count = المشاريع
embed-title = عرض هذا في موقع آخر
embed-hint = انسخ هذه الأسطر إلى صفحة في ذلك الموقع. يعرض الإطار دائماً الحالة الراهنة ولا يضع ملفات تعريف ارتباط، وروابطه تؤدي إلى هنا.
embed-code = الشفرة الخاصة بالصفحة
embed-from = من سجل المشاريع في { $name }
save-title = حفظ هذا البحث
save-name = الاسم الذي تطلقه عليه
save-letters = عندما يجدّ فيه شيء
save-letters-yes = راسلوني، مرة في اليوم على الأكثر
save-letters-no = بلا رسائل؛ أقرأ موجزه أو أعود إليه
save-button = احفظه
save-all = كل ما تحفظه وتتابعه
save-sign-in = سجّل الدخول لحفظ هذا البحث
