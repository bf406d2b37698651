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
f-aim-baseline = خط الأساس
f-aim-baseline-date = خط الأساس حتى تاريخ
f-aim-baseline-source = مصدر خط الأساس
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
h-date = سنة أو شهر أو يوم: 2018 أو ⁦2018-04⁩ أو ⁦2018-04-09⁩.
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
h-aim-baseline = العدد قبل بدء المشروع.
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
aim-said = { $aim }: { $numbers }
aim-number = { $name } { $number }
aim-number-on = { $name } { $number } ({ $day })
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
wrong-date = «{ $typed }» ليس تاريخاً. اكتب سنة أو شهراً أو يوماً: 2018 أو ⁦2018-04⁩ أو ⁦2018-04-09⁩.
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
new-serves = يبدأ بما يلي: { $names }. ويمكن تغيير كل ذلك.
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
column-baseline = النتائج التي لها خط أساس
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

## To reviewers

letter-queue-subject = { $count ->
    [zero] لا مشاريع للمراجعة
    [one] مشروع واحد للمراجعة
    [two] مشروعان للمراجعة
    [few] { $count } مشاريع للمراجعة
    [many] { $count } مشروعاً للمراجعة
   *[other] { $count } مشروع للمراجعة
}
letter-queue = { $count ->
    [zero] لم يصل شيء إلى المراجعة في نطاق مراجعتك منذ آخر إشعار.
    [one] منذ آخر إشعار وصل إلى المراجعة في نطاقك مشروع واحد:
    [two] منذ آخر إشعار وصل إلى المراجعة في نطاقك مشروعان:
    [few] منذ آخر إشعار وصلت إلى المراجعة في نطاقك { $count } مشاريع:
    [many] منذ آخر إشعار وصل إلى المراجعة في نطاقك { $count } مشروعاً:
   *[other] منذ آخر إشعار وصل إلى المراجعة في نطاقك { $count } مشروع:
}
letter-queue-line = { $title } ({ $organisation })، أُرسل في { $day }
letter-queue-more = { $count ->
    [zero] … ولا شيء غيرها.
    [one] … وواحد غيرها.
    [two] … واثنان غيرها.
    [few] … و{ $count } غيرها.
    [many] … و{ $count } غيرها.
   *[other] … و{ $count } غيرها.
}
letter-queue-button = فتح قائمة المراجعة
letter-queue-why = تلقيت هذه الرسالة لأنك تراجع المشاريع. ويمكن الاطلاع على قائمة المراجعة في أي وقت.
done-taken-up = استُخدم في موضع آخر

## What both say

alike-both = كلاهما يذكر { $what }
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

## Files that show what is claimed

f-claim-file = الملف الذي يثبت ذلك
h-claim-file = أحد الملفات المضافة أدناه.
files = الملفات التي تثبت ذلك
h-files = دراسة أو مسح أو تقرير. أضفه هنا ثم اختره في البند الذي يثبته. ويصبح علنياً مع المشروع.
file-file = الملف المراد إضافته
h-file = ملف PDF أو Word (DOCX) أو OpenDocument (ODT) أو نص، بحجم أقصاه { $size } ميغابايت.
file-add = حفظ وإضافة الملف
file-remove = إزالة
file-none = اختر ملفاً أولاً. ما كتبتَه محفوظ.
file-many = لا يُحفظ مع المشروع أكثر من { $most } ملفات. أزل ملفاً أولاً.
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
## Figures, reach and results, success stories

figure-all = المجموع
figure-share = { $percent }٪
figure-of = { $stated } من { $all }
figure-none = لم يُذكر
column-share = النسبة من الكل
column-people-stated = ذكرت عدد من وصلت إليهم
column-people = عدد الناس حيث ذُكر
column-women-stated = ذكرت عدد النساء والفتيات
column-women = النساء والفتيات حيث ذُكر
column-places-stated = ذكرت عدد الأماكن
column-not-known = قالت إن العدد غير معروف
column-results = ذكرت النتائج
column-measured = قاست هدفاً
column-median = وسيط نسبة ما تحقق
column-claims = تدّعي نتيجة لهدف
column-with-evidence = مع إثبات
column-without-evidence = بلا إثبات
column-by = بحسب
column-value = القيمة
grid-counts = المشاريع: { $by }
grid-reach = من وصلت إليهم المشاريع: { $by }
grid-results = النتائج والإثباتات: { $by }
grid-regional = المبادرات الإقليمية. { $title }
grid-claims = ما يُدّعى للأهداف والغايات
note-line = كل خط عمل يقول المشروع إنه يخدمه. والمشروع الذي يخدم ثلاثة خطوط يُعدّ في كل منها، ولذلك يزيد مجموع الخطوط على عدد المشاريع.
note-goal = كل هدف يخدمه المشروع، ولو عن طريق إحدى غاياته. ويُعدّ المشروع مرة واحدة في كل هدف.
note-region = المناطق الست لمكتب تنمية الاتصالات: مناطق الدول التي يجري فيها المشروع والمناطق التي يسميها. والمشروع في منطقتين يُعدّ في كلتيهما.
note-area = المناطق الإدارية الخمس، وهي تقسيم آخر للعالم: لا تُجمع أرقامها أبداً مع أرقام المناطق الست.
note-state = الدول التي يجري فيها المشروع، لا دولة منظمته. والمشروع في عدة دول يُعدّ في كل منها.
note-stakeholder = نوع المنظمة صاحبة المشروع؛ ولا يُحسب الشركاء.
note-year = السنة التي بدأ فيها المشروع. والمشروع الذي لا يذكرها ليس في أي سنة.
note-reach = لا تُجمع إلا الأرقام المذكورة، وإلى جانب كل منها عدد المدخلات التي ذكرته. وقد تصل عدة مشاريع إلى الشخص نفسه، ويُعدّ المشروع في كل صف من صفوفه: فهذه مجاميع أقوال لا أعداد أشخاص مختلفين.
note-results = كم مشروعاً ذكر نتائجه، وكم منها قاس هدفاً: أي ذكر المخطط والمتحقق. والنسبة نسبة كل هدف من هذه الأهداف؛ ولأن الوحدات تختلف فلا تُجمع أعدادها أبداً.
note-claims = المشروع الذي يدّعي عدة نتائج لهدف واحد يُعدّ مرة واحدة. ويُعدّ مع إثبات إذا بيّن في واحدة منها على الأقل كيف عُرفت. ويشمل الهدف ما يُدّعى لغاياته.
note-regional = تُحسب هنا المشاريع التي تسمي المبادرة الإقليمية التي تنتمي إليها.
impact-title = الوصول والنتائج
impact-lead = ما تصل إليه المشاريع وما تثبته، بحسب خط العمل والهدف والمنطقة والسنة، مع عدد المدخلات التي تذكر كل رقم. وكل رقم يفتح المشاريع التي يعدّها.
impact-form = اختيار المشاريع
impact-show = عرض الأرقام
impact-none = لا يقع أي مشروع منشور ضمن هذا الاختيار.
means-each = يُعدّ كل مشروع يمكن للجميع قراءته، ويُحسب كل منها في المجموع مرة واحدة.
means-unknown = «غير معروف» لا يُحسب صفراً أبداً: يُترك خارج المجاميع ويُعدّ على حدة.
means-double = المشروع ذو القيم المتعددة يرد في عدة صفوف، ولذلك قد يزيد مجموع الصفوف على المجموع الكلي.
means-units = لا تُجمع إلا الأرقام ذات الوحدة الواحدة: الناس مع الناس. أما الأماكن (قرى ومدارس ومكاتب) ووحدات الأهداف فمختلفة ولا تُجمع.
scope-global = جميع المناطق وخطوط العمل
scope-area = { $name } (منطقة إدارية)
scope-goal = الهدف { $name }
field-scope = الموضوع
field-from = أول سنة
field-to = آخر سنة
year-hint = سنة بدء المشاريع، مثل 2015؛ فارغ للجميع
refused-scope = «{ $given }» ليس من الخيارات. اختر واحداً من القائمة.
refused-years = اكتب سنتين بالترتيب، مثل 2015 و2025، بفارق لا يتجاوز ستين سنة.
refused-says = لا يمكن طلب هذه القائمة. افتحها من أحد الأرقام.
projects-count = { $count ->
    [zero] لا مشاريع
    [one] مشروع واحد
    [two] مشروعان
    [few] { $count } مشاريع
    [many] { $count } مشروعاً
   *[other] { $count } مشروع
}
undated = { $count ->
    [zero] لا مشروع متروك لعدم ذكر سنة بدئه.
    [one] مشروع واحد من هذا الاختيار لا يذكر متى بدأ، وقد تُرك.
    [two] مشروعان من هذا الاختيار لا يذكران متى بدآ، وقد تُركا.
    [few] { $count } مشاريع من هذا الاختيار لا تذكر متى بدأت، وقد تُركت.
    [many] { $count } مشروعاً من هذا الاختيار لا تذكر متى بدأت، وقد تُركت.
   *[other] { $count } مشروع من هذا الاختيار لا تذكر متى بدأت، وقد تُركت.
}
gaps-title = الثغرات: أهداف بلا مشاريع، بحسب خط العمل
gaps-note = الأهداف، بأرقامها، التي لا يخدمها أي مشروع معدود من خط العمل. وتأتي أولاً تلك التي تربطها بالخط مصفوفة القمة وأهداف التنمية المستدامة.
gaps-file = الأرقام التي هي روابط تفتح استمارة مشروع جديد لذلك الهدف.
gaps-regions = الثغرات: خطوط عمل بلا مشاريع، بحسب المنطقة
gap-linked = تربطها المصفوفة: { $goals }.
gap-others = أخرى: { $goals }.
gap-lines = لا مشروع لخطوط العمل { $lines }.
behind-title = المشاريع وراء رقم
years-between = من { $from } إلى { $to }
says-reach = تذكر عدداً: { $field }
says-not-known = تقول إنه غير معروف: { $field }
says-results = تذكر نتائجها كتابة
says-regional = تُنفّذ في عدة دول من منطقة واحدة
says-aims = تسمي هدفاً لها
says-measured = تذكر المخطط والمتحقق من هدف لها
says-claims = تدّعي نتيجة لهدف أو غاية
says-evidenced = تبيّن في ادعاء واحد على الأقل كيف عُرف
says-unevidenced = لا تبيّن في أي ادعاء كيف عُرف
says-claim = تدّعي نتيجة لما يلي: { $topic }
says-evidence = تدّعي نتيجة مع إثبات لما يلي: { $topic }
says-bare = تدّعي نتيجة بلا إثبات لما يلي: { $topic }
says-undated = لا تذكر متى بدأت
stories-title = قصص النجاح
stories-lead = مشاريع منشورة تعرضها الأمانة أمثلةً، مع سبب كل منها.
stories-how = لإضافة قصة افتح مشروعاً منشوراً واختره هناك.
story-chip = قصة نجاح
story-title = قصة نجاح: لماذا، وبأي صورة
story-choose = عرضه قصةَ نجاح
story-change = تعديل قصة النجاح
story-why = لماذا هو كذلك
story-why-hint = جملة واحدة بلغة هذه الصفحة، لا تتجاوز { $most } حرفاً. افتح الصفحة بلغة أخرى لكتابتها بها أيضاً.
story-why-missing = اكتب جملة: سيراها القراء فوق المشروع.
story-why-long = الجملة أطول من { $most } حرفاً. اختصرها.
story-place = الترتيب بين القصص
story-place-wrong = اكتب رقماً ابتداءً من 1؛ و1 هو الأول.
story-picture = الصورة
story-picture-this = هذه
story-picture-none = بلا صورة
story-keep = حفظ
story-drop = إخراجه من القصص
story-dropped = لم يعد المشروع قصة نجاح.
done-story = اختيار قصةَ نجاح
done-story-dropped = إخراج من قصص النجاح

## Sums

note-together = ومجموع الصفوف هنا { $sum }، وعدد المشاريع { $projects }.
## Imports

import-title = استيراد المشاريع
import-lead = مشاريع من ملفات: يُرسل الملف، وتُطابَق أعمدته مع الحقول، ويُفحص كل صف، وبعد ذلك فقط يُدرَج شيء. والملف نفسه مرة أخرى لا يغيّر شيئاً.
import-new = إرسال ملف
import-all = الملفات المرسلة
import-none = لم يُرسل أي ملف بعد.
import-source = المصدر
import-source-hint = اسم قصير للجهة التي تأتي منها المشاريع، وهو نفسه دائماً للجهة نفسها. وهو مع معرّف الصف يدل على المشروع.
import-source-missing = اذكر المصدر، في { $most } حرفاً على الأكثر.
import-file = الملف
import-file-hint = CSV أو XLSX أو JSON أو أنشطة IATI 2.03 بصيغة XML. ويُعرف نوعه من محتواه.
import-file-missing = اختر ملفاً.
import-send = إرسال
import-of = استيراد من { $source }
import-rows = { $count ->
    [zero] لا صفوف
    [one] صف واحد
    [two] صفان
    [few] { $count } صفوف
    [many] { $count } صفاً
   *[other] { $count } صف
}
import-sent = أرسله { $name }، { $day }
import-harvested = جُلب آلياً
import-stage-mapping = بانتظار مطابقة الأعمدة
import-stage-checking = قيد الفحص
import-stage-checked = فُحص
import-stage-running = قيد الإدراج
import-stage-stopped = متوقف
import-stage-done = مكتمل
import-stage-undoing = قيد التراجع
import-stage-undone = تم التراجع عنه
import-stage-discarded = متروك
import-stage-failed = تعذرت قراءته
import-check = فحص كل صف
import-check-hint = لا يُكتب شيء بعد: ترى أولاً ما سيؤول إليه كل صف.
import-run = إدراج
import-run-review = ما اكتمل يُرسل إلى المراجعة؛ وما لم يكتمل يبقى مسودة لديك.
import-run-published = ما اكتمل يُنشر فوراً باسمك. ويُرفض الباقي.
import-stop = إيقاف
import-resume = متابعة
import-undo = التراجع عن كل ذلك
import-undo-hint = التراجع يُخرج ما أُدرج ويعيد ما غُيّر. وما غيّره أحد منذ ذلك الحين يُترك كما هو ويُذكر.
import-discard = ترك هذا الملف
import-undone-counts = تم التراجع عن { $undone }، وتُرك { $left } لأن أحداً غيّره منذ ذلك الحين.
import-progress = { $done } من { $total } من الصفوف
import-refresh = معرفة مدى التقدم
import-failed = تتعذر المتابعة: { $why }
import-columns = إلى أين تذهب الأعمدة
import-columns-hint = مقترح من أسماء الأعمدة ومحتواها. صحّح الخطأ: يُحفظ ذلك للملفات من هذا الشكل.
import-remembered = طوبقت ملفات من هذا الشكل من قبل، لمصدر { $name }.
import-iati = مواضع عناصر IATI معروفة. اذكر أدناه ما لا يقوله الملف: خطوط العمل والمستفيدين مثلاً.
import-column = العمود
import-samples = بعض القيم
import-goes-to = يذهب إلى
import-nowhere = لا شيء
import-from-file = ما يقوله الملف
import-always = ما ينطبق على كل صف
import-always-hint = يُدرج في الحقل حيث لا يقول الصف شيئاً. وتُفصل القيم المتعددة بفاصلة منقوطة.
import-goes = كيف تُدرج
import-goes-review = للمراجعة
import-goes-published = تُنشر فوراً باسمي
import-whole = إذا رُفض صف
import-whole-each = تُدرج الصفوف الأخرى
import-whole-all = لا يُدرج شيء
import-whole-blocked = { $count ->
    [zero] لا صفوف مرفوضة.
    [one] رُفض صف واحد، ولا يُدرج شيء إذا رُفض صف. صحّح الملف أو الأعمدة، أو اختر إدراج الصفوف الأخرى.
    [two] رُفض صفان، ولا يُدرج شيء إذا رُفض صف. صحّح الملف أو الأعمدة، أو اختر إدراج الصفوف الأخرى.
    [few] رُفضت { $count } صفوف، ولا يُدرج شيء إذا رُفض صف. صحّح الملف أو الأعمدة، أو اختر إدراج الصفوف الأخرى.
    [many] رُفض { $count } صفاً، ولا يُدرج شيء إذا رُفض صف. صحّح الملف أو الأعمدة، أو اختر إدراج الصفوف الأخرى.
   *[other] رُفض { $count } صف، ولا يُدرج شيء إذا رُفض صف. صحّح الملف أو الأعمدة، أو اختر إدراج الصفوف الأخرى.
}
import-held = لا يَظهر شيء منه لأحد قبل إدراج الصف الأخير.
import-no-title = لا عمود يمثل العنوان. وبدونه لا يمكن إدراج شيء.
import-no-identifier = لا عمود يمثل المعرّف: تُعرف الصفوف ثانية بعنوانها ومنظمتها.
import-all-same = لا شيء يختلف عما هو موجود هنا: فقد جاء كله من قبل.
import-report = صفاً صفاً
import-outcome = ما يؤول إليه
import-put-in = جديد
import-changed = تغيّر
import-same = كما كان
import-refused = مرفوض
import-row = الصف { $number }
import-number = الصف
import-notes = ملاحظات
import-left = تُرك كما هو: غيّره أحد منذ ذلك الحين
import-identifier = المعرّف لدى المصدر
import-partners = الشركاء
file-large = الملف كبير جداً، حتى بعد فك ضغطه: { $most } ميغابايت على الأكثر.
file-rows = صفوف الملف كثيرة جداً: { $most } على الأكثر. أرسله على أجزاء.
file-columns = أعمدة الملف كثيرة جداً: { $most } على الأكثر.
file-cell = خلية في الصف { $row } طويلة جداً: { $most } حرف على الأكثر.
file-deep = الملف متداخل بعمق مفرط.
file-encoding = تتعذر قراءة حروف الملف. احفظه بترميز UTF-8: ‏«CSV UTF-8» في جدول البيانات.
file-empty = لا يحتوي الملف على صفوف.
file-unknown = ليس الملف CSV أو XLSX أو JSON أو IATI. يجب حفظ جدول البيانات القديم (.xls) بصيغة XLSX.
file-damaged = الملف تالف: { $why }
note-unknown = { $field }: ‏«{ $value }» ليست في أي قائمة وقد تُركت.
note-unknown-near = { $field }: ‏«{ $value }» ليست في أي قائمة وقد تُركت. والأقرب: { $nearest }.
note-unread = { $field }: تعذرت قراءة «{ $value }» وقد تُركت.
note-endless = { $field }: النص طويل جداً، ولا يُحفظ أكثر من { $most } حرف؛ وقد تُرك.
note-no-field = لا موضع لـ «{ $name }» في المشروع ولم يُحفظ.
note-no-field-value = لا موضع لـ «{ $name }» في المشروع ولم يُحفظ: { $value }
note-sector = فُهم «{ $name }» على أنه { $topics }: { $value }
note-no-title = لا عنوان للصف.
note-no-identifier = لا معرّف للصف ولا عنوان يُعرف به.
note-twice = المعرّف نفسه في الصف { $row }؛ ولا يُحسب إلا ذاك.
note-changed-here = غيّر أحد المشروع هنا منذ وصوله. ويُترك كما هو.
note-gone = سُحب المشروع أو دُمج هنا. ويُترك كما هو.
done-changed = غيّره استيراد
done-taken-out = أُخرج مع استيراده

## Harvests

harvest-title = الجلب الدوري
harvest-lead = عناوين ملفات مشاريع تُجلب مرة بعد مرة. وفي كل مرة لا يُدرج إلا ما تغيّر.
harvest-hosts = لا يُسأل إلا هؤلاء المضيفون، وفق إعدادات الخدمة: { $hosts }
harvest-no-hosts = لا تذكر إعدادات الخدمة أي مضيف يجوز سؤاله، فلا يمكن جلب شيء. ويستطيع القائمون عليها إضافة مضيفين.
harvest-none = لا يوجد جلب دوري بعد.
harvest-new = جلب دوري جديد
harvest-first = يُجلب الملف فوراً. في المرة الأولى تحدد مواضع الأعمدة؛ وبعدها يجري تلقائياً.
harvest-url = عنوان الملف
harvest-url-hint = عنوان يبدأ بـ https لملف CSV أو XLSX أو JSON أو IATI.
harvest-url-missing = اكتب عنوان الملف.
harvest-every = كم مرة
harvest-daily = كل يوم
harvest-weekly = كل أسبوع
harvest-monthly = كل شهر
harvest-add = إضافة
harvest-save = حفظ
harvest-change = تغييره
harvest-active = يعمل
harvest-paused = موقوف مؤقتاً
harvest-removed = محذوف
harvest-next = التالي: { $day }
harvest-failing = { $count ->
    [zero] لم يفشل
    [one] فشل مرة واحدة
    [two] فشل مرتين متتاليتين
    [few] فشل { $count } مرات متتالية
    [many] فشل { $count } مرة متتالية
   *[other] فشل { $count } مرة متتالية
}
harvest-run = جلبه الآن
harvest-pause = إيقاف مؤقت
harvest-go-on = متابعة
harvest-remove = حذف
harvest-put-back = استعادة
harvest-was-removed = حُذف الجلب الدوري. ويبقى ما جلبه.
harvest-asked = يجري جلبه.
harvest-runs = نتيجة كل جلب
harvest-runs-none = لم يُجلب شيء بعد.
fetched-new = وصلت نسخة جديدة.
fetched-same = لم يتغيّر شيء.
fetched-host = المضيف «{ $host }» ليس في قائمة من يجوز سؤالهم. ويستطيع القائمون على الخدمة إضافته.
fetched-scheme = لا تُسأل إلا العناوين التي تبدأ بـ https.
fetched-private = يؤدي «{ $host }» إلى عنوان غير عام. ولا يُسأل.
fetched-unknown = المضيف «{ $host }» غير موجود.
fetched-redirections = العنوان يحيل مرات كثيرة جداً.
fetched-status = لم يعطِ الخادم الملف.
fetched-large = الملف أكبر مما يُقبل.
fetched-slow = استغرق الخادم وقتاً طويلاً جداً.
fetched-columns = عمود يذهب إلى حقل لم يعد في الملف.
fetched-unreadable = ما وصل لا تمكن قراءته.
fetched-network = فشل الاتصال.
letter-harvest-subject = لا يصل شيء من { $source }
letter-harvest = { $count ->
    [zero] تعذر جلب ملف «{ $source }».
    [one] تعذر جلب ملف «{ $source }».
    [two] تعذر جلب ملف «{ $source }» مرتين متتاليتين.
    [few] تعذر جلب ملف «{ $source }» { $count } مرات متتالية.
    [many] تعذر جلب ملف «{ $source }» { $count } مرة متتالية.
   *[other] تعذر جلب ملف «{ $source }» { $count } مرة متتالية.
}
letter-harvest-button = عرض الجلب الدوري

## Parts of reach and results

part-regional = المبادرات الإقليمية
part-gaps = الثغرات
parts-label = العرض بحسب
save-sign-in = سجّل الدخول لحفظ هذا البحث

## Regional initiatives

f-initiative = المبادرة الإقليمية
h-initiative = اسمها كما اعتمده مؤتمر إقليمي أو عالمي، إن كان المشروع ينتمي إلى إحداها.
demo-initiative = مبادرة إقليمية مختلقة لمنطقة { $region }: الجميع على اتصال

## Calls for projects

calls-title = دعوات تقديم المشاريع
calls-lead = ما تطلبه الأمانة وحتى متى. قدّم مشروعاً استجابةً لدعوة أو رشّح مشروعاً سبق أن قدمته.
calls-none = لا توجد دعوات بعد.
calls-none-hint = يمكن تقديم المشاريع في أي وقت.
calls-to-register = عرض جميع المشاريع
calls-work = الدعوات قيد العمل
calls-work-lead = جميع الدعوات، ومنها ما لا يراه غيركم بعد.
calls-work-none-hint = أنشئ الأولى؛ لن يراها أحد غيركم قبل إعلانها.
calls-drafts = قيد الإعداد
calls-open = مفتوحة الآن
calls-later = تُفتح لاحقاً
calls-over = دعوات سابقة
calls-of-project = الدعوات
calls-field = الدعوات التي يستجيب لها هذا المشروع
calls-field-hint = أشّر على الدعوات المفتوحة التي تقدمه استجابةً لها. ويمكنك أيضاً تقديمه دون أي دعوة.
call-box = { $title } – حتى { $closes }
call-number = الدعوة
call-new = إنشاء دعوة
call-new-lead = لا يرى الدعوة أحد غيركم قبل إعلانها.
call-edit = تعديل الدعوة أو تمديدها أو سحبها
call-what = نص الدعوة
call-kind = المطلوب
call-kind-entries = مشاريع جديدة ومشاريع محدّثة
call-kind-stories = قصص النجاح
call-stage = الحالة
call-stage-draft = قيد الإعداد
call-stage-announced = معلنة
call-stage-open = مفتوحة
call-stage-closed = مغلقة
call-stage-withdrawn = مسحوبة
call-words = النص
call-opens = اليوم الأول
call-closes = اليوم الأخير
call-closes-hint = حتى منتصف الليل بتوقيت جنيف.
call-until = { $date }، حتى منتصف الليل بتوقيت جنيف
call-closed-first = اليوم الأخير المعلن أولاً
call-closed-before = اليوم الأخير قبل التمديد
call-closes-title = اليوم الأخير: { $title }
call-last-day = تُغلق اليوم عند منتصف الليل بتوقيت جنيف
call-days-left = { $count ->
    [zero] لم يبق أي يوم
    [one] بقي يوم واحد
    [two] بقي يومان
    [few] بقيت { $count } أيام
    [many] بقي { $count } يوماً
   *[other] بقي { $count } يوم
}
call-opens-in = { $count ->
    [zero] تُفتح اليوم
    [one] تُفتح بعد يوم واحد
    [two] تُفتح بعد يومين
    [few] تُفتح بعد { $count } أيام
    [many] تُفتح بعد { $count } يوماً
   *[other] تُفتح بعد { $count } يوم
}
call-means-draft = لم تُعلن هذه الدعوة بعد: لا يراها إلا من يعدّون الدعوات.
call-means-announced = تُقبل الردود على هذه الدعوة ابتداءً من { $opens }.
call-means-closed = أُغلقت هذه الدعوة بنهاية { $closes } بتوقيت جنيف ولم تعد تُقبل ردود عليها.
call-means-withdrawn = سُحبت هذه الدعوة ولا تُقبل ردود عليها.
call-refused-changed = غيّر أحدهم الدعوة في هذه الأثناء. ما كتبته ما زال هنا: اطلع على الدعوة في نافذة أخرى ثم احفظ مجدداً.
call-refused-state = لا يمكن ذلك في الوضع الراهن.
call-refused-past = انقضى اليوم الأخير. اختر يوماً لاحقاً قبل إعلان الدعوة.
call-refused-not-later = اختر يوماً بعد اليوم الأخير الحالي ولم ينقضِ بعد.
call-refused-closed = أُغلقت الدعوة بنهاية { $closes } بتوقيت جنيف ولم تعد تُقبل ردود عليها.
call-refused-early = لا تُقبل الردود على الدعوة إلا ابتداءً من { $opens }.
call-named-open = يُحتسب رداً حين ترسله إلى المراجعة؛ وتُغلق الدعوة بنهاية { $closes } بتوقيت جنيف.
call-named-answered = أُرسل رداً على هذه الدعوة في { $date }.
call-named-missed = أُغلقت الدعوة في { $closes } قبل إرسال هذا المشروع، فلا يُحتسب رداً عليها. ويمكنك تقديم المشروع مع ذلك.
call-begun = تقدّم هذا المشروع استجابةً لهذه الدعوة. ويُحتسب رداً حين ترسله إلى المراجعة؛ وتُغلق الدعوة بنهاية { $closes } بتوقيت جنيف.
call-begun-over = لا تُقبل الآن ردود على هذه الدعوة. ويمكنك تقديم المشروع مع ذلك دون أي دعوة.
call-scope-offer = هذا ما تطلبه الدعوة. أشّر على ما يناسب مشروعك.
call-file = تقديم مشروع استجابةً لهذه الدعوة
call-put-forward = { $count ->
    [zero] ليس لديك مشروع لترشيحه
    [one] رشّح مشروعك
    [two] رشّح أحد مشروعيك
    [few] رشّح أحد مشاريعك الـ{ $count }
    [many] رشّح أحد مشاريعك الـ{ $count }
   *[other] رشّح أحد مشاريعك الـ{ $count }
}
call-put-forward-hint = لا تعاد كتابة شيء: ما قدمته يُحتسب رداً كما هو. والمسودة تُحتسب حين ترسلها إلى المراجعة.
call-put-forward-button = ترشيح
call-take-back = عدم الرد على هذه الدعوة
call-now-answered = أصبح رداً على هذه الدعوة.
call-now-named = يُحتسب رداً حين ترسله إلى المراجعة، في موعد أقصاه { $closes }.
call-answers = المشاريع المستجيبة
call-answered-count = { $count ->
    [zero] لم يستجب أي مشروع.
    [one] استجاب مشروع واحد.
    [two] استجاب مشروعان.
    [few] استجابت { $count } مشاريع.
    [many] استجاب { $count } مشروعاً.
   *[other] استجاب { $count } مشروع.
}
call-published-count = { $count ->
    [zero] لم يُنشر منها شيء بعد؛ وهي قيد المراجعة.
    [one] نُشر منها واحد؛ والبقية قيد المراجعة.
    [two] نُشر منها اثنان؛ والبقية قيد المراجعة.
    [few] نُشر منها { $count }؛ والبقية قيد المراجعة.
    [many] نُشر منها { $count }؛ والبقية قيد المراجعة.
   *[other] نُشر منها { $count }؛ والبقية قيد المراجعة.
}
call-answers-none = لا يستجيب لهذه الدعوة أي مشروع منشور بعد.
call-answered-by-project = قُدّم استجابةً للدعوة:
call-day-missing = اختر يوماً.
call-wrong-day = «{ $typed }» ليس يوماً. اكتب السنة والشهر واليوم: ⁦2018-04-09⁩.
call-wrong-order = اليوم الأخير يسبق الأول.
call-nothing-written = اكتب العنوان والنص بلغة واحدة على الأقل.
call-text-missing = العنوان موجود بهذه اللغة ({ $language })؛ اكتب النص أيضاً.
call-title-missing = النص موجود بهذه اللغة ({ $language })؛ اكتب العنوان أيضاً.
call-too-long = هذا أطول من { $most } حرف. اختصره.
call-title-in = العنوان ({ $language })
call-words-in = النص ({ $language })
call-words-hint = ما المطلوب وممن ولماذا. كل سطر فقرة، والأولى تظهر في القوائم أيضاً.
call-langs-hint = اكتب العنوان والنص بلغة واحدة على الأقل. وحيث تغيب لغة يرى قراؤها لغة أخرى ويُبلَّغون بذلك.
call-scope = ما تقتصر عليه
call-scope-hint = اختياري. يُعرض على من يقدّمون استجابةً للدعوة ولا يُلزم أحداً.
call-announce = إعلان الدعوة
call-announce-hint = متى أُعلنت صارت الدعوة عامة وقُبلت الردود عليها ابتداءً من يومها الأول. ويُبلَّغ متابعو قائمة الدعوات.
call-restore = إعادة الدعوة
call-extend = تمديد الدعوة
call-until-new = اليوم الأخير الجديد
call-until-hint = بعد اليوم الحالي الذي يبقى مذكوراً في الصفحة. وينتهي عند منتصف الليل بتوقيت جنيف.
call-withdraw = سحب الدعوة
call-why = السبب
call-why-hint = يقرؤه الجميع في صفحة الدعوة.
call-why-missing = اذكر السبب: يقرؤه الجميع في صفحة الدعوة.
call-done-announced = الإعلان
call-done-extended = التمديد
call-done-withdrawn = السحب
call-done-restored = الإعادة
call-by-secretariat = الأمانة
done-answered-call = ترشيح استجابةً لدعوة
done-took-back-call = سحب الترشيح من دعوة
letter-call-subject = تُغلق الدعوة في { $closes }: «{ $title }»
letter-call = تكتب المشروع «{ $title }» استجابةً للدعوة «{ $call }». وتُغلق الدعوة بنهاية { $closes } بتوقيت جنيف.
letter-call-how = يُحتسب مشروعك رداً حين ترسله إلى المراجعة. وتبيّن صفحته ما ينقصه.
