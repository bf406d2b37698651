## The frame of every page
skip-link = انتقل إلى المحتوى
main-navigation = القائمة الرئيسية
languages = اللغات
you-are-here = موقعك الحالي
home = الصفحة الرئيسية
back-to = العودة إلى { $title }
demonstration-notice = هذا سجل تجريبي أُعدّ استناداً إلى وقائع معلنة، وليس منشوراً صادراً عن أي منظمة.

## Languages and versions of a text
shown-in = معروض باللغة { $language }
language-ar = العربية
language-zh = الصينية
language-en = الإنكليزية
language-fr = الفرنسية
language-ru = الروسية
language-es = الإسبانية
state-original = النص الأصلي
state-translated = مترجَم
state-revised = مترجَم ومراجَع
state-stale = تُرجم قبل تعديل النص الأصلي

## Lists
search = بحث
search-in = البحث في { $title }
search-hint = كلمات أو رمز وثيقة؛ يجب أن ترد جميعها
filters = عوامل التصفية
filters-chosen = { $count ->
    [zero] لم يُختر أي عامل تصفية
    [one] عامل تصفية واحد مختار
    [two] عاملا تصفية مختاران
    [few] { $count } عوامل تصفية مختارة
    [many] { $count } عامل تصفية مختاراً
   *[other] { $count } عامل تصفية مختار
}
clear-all = إلغاء جميع عوامل التصفية
sort-by = الترتيب حسب
pages = الصفحات
previous = السابقة
next = التالية
page-of = الصفحة { $page } من { $pages }
results-count = { $count ->
    [zero] لا توجد نتائج
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
more-choices = { $count ->
    [zero] لا مزيد
    [one] خيار واحد آخر
    [two] خياران آخران
    [few] { $count } خيارات أخرى
    [many] { $count } خياراً آخر
   *[other] { $count } خيار آخر
}
other-formats = هذه القائمة بأنساق أخرى
other-formats-of-thing = هذا السجل بأنساق أخرى
calendar = التقويم
nothing-found = لم يُعثر على شيء
nothing-found-hint = جرّب عدداً أقل من الكلمات أو ألغِ أحد عوامل التصفية.
nothing-yet = لا يوجد شيء هنا بعد.

## Dates
from = من
to = إلى
updated = آخر تحديث: { $date }

## Forms
required = مطلوب
optional = اختياري
problem-title = يلزم إجراء تصحيح
confirm = تأكيد
cancel = إلغاء
save = حفظ
yes = نعم
no = لا
must-be-number = الصفحة ”{ $given }“ غير موجودة. أدخل رقم صفحة ابتداءً من 1.
unknown-sort = لا يمكن ترتيب هذه القائمة حسب ”{ $given }“. اختر واحداً مما يلي: { $allowed }.
unknown-choice = ”{ $given }“ ليس من خيارات عامل التصفية ”{ $name }“.

## Errors
error-not-found = هذه الصفحة غير موجودة
error-not-found-hint = تحقق من العنوان أو ابحث عما تحتاج إليه في إحدى القوائم.
error-forbidden = لا يحق لك القيام بهذا الإجراء
error-forbidden-hint = اتصل بالأمانة إذا كنت ترى أن ذلك من حقك.
error-sign-in = يرجى تسجيل الدخول أولاً
error-sign-in-hint = هذه الصفحة مخصصة لمن سجّلوا الدخول فقط.
error-refused = لا يمكن قبول هذا بصيغته الحالية
error-refused-hint = عُد إلى الصفحة السابقة وصحّح ما هو مبيّن هنا ثم أرسله من جديد.
error-malformed = تتعذّر قراءة ما أُرسل
error-malformed-hint = البيانات غير سليمة الصياغة. تحقَّق منها ثم أرسلها من جديد.
error-media-type = لا يُقبل هنا هذا النوع من البيانات
error-media-type-hint = أرسلها بالشكل المبيَّن في وصف هذا العنوان.
error-conflict = لا يمكن القيام بذلك الآن
error-conflict-hint = تغيّر هذا السجل في هذه الأثناء. اطَّلع عليه من جديد قبل أن تقرّر.
error-too-large = الحجم كبير جداً
error-too-large-hint = أرسل ملفاً أصغر أو قسّمه إلى أجزاء.
error-foreign = ورد هذا الطلب من موقع آخر
error-foreign-hint = افتح الصفحة هنا وأرسل الاستمارة منها من جديد.
error-method = لا يقبل هذا العنوان طلبات من هذا النوع
error-method-hint = افتح الصفحة واستخدم الاستمارة المعروضة فيها.
error-unavailable = الخدمة غير متاحة في الوقت الراهن
error-unavailable-hint = لم يُفقد أي شيء. يرجى إعادة المحاولة بعد بضع دقائق.
error-internal = حدث خطأ من جانبنا
error-internal-hint = لم يتغير أي شيء. يرجى إعادة المحاولة؛ وإذا تكرر الخطأ فأبلغ الأمانة بما كنت تفعله.
error-too-many = محاولات كثيرة جداً
error-too-many-hint = لم يتغير شيء. يرجى إعادة المحاولة { $wait }.
wait-seconds = { $count ->
    [zero] الآن
    [one] بعد ثانية واحدة
    [two] بعد ثانيتين
    [few] بعد { $count } ثوانٍ
    [many] بعد { $count } ثانية
   *[other] بعد { $count } ثانية
}
wait-minutes = { $count ->
    [zero] الآن
    [one] بعد دقيقة واحدة
    [two] بعد دقيقتين
    [few] بعد { $count } دقائق
    [many] بعد { $count } دقيقة
   *[other] بعد { $count } دقيقة
}
error-unsure = لا نعلم إن كان هذا قد حُفظ
error-unsure-hint = انقطعت قاعدة البيانات لحظة الحفظ. افتح الصفحة من جديد وتحقق قبل أن ترسله مرة أخرى.
error-full = لم يعد هناك متسع للتخزين
error-full-hint = لم يُكتب شيء ولم يضع شيء. على المسؤولين عن الخدمة إفساح المجال؛ يرجى إعادة المحاولة لاحقاً.
error-home = الانتقال إلى الصفحة الرئيسية

## Who is signed in
your-account = حسابك
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
change-role = اختر دوراً آخر أو سجّل الخروج

## الرسائل
mail-unsubscribe = إيقاف هذا النوع من الرسائل
reason-label = السبب
reason-hint = اختياري. يبقى في السجل بصفة دائمة، فلا تذكر اسم أحد.
history-why = السبب: { $reason }

## Following

follow-list = متابعة هذه القائمة بالبريد
follow-record = متابعة هذا السجل بالبريد

## Translations that nobody has approved

unapproved-note = الكلمات المنقوطة التسطير ترجمات لم تُعتمد بعد.
