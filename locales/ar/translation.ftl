list-title = الترجمات
list-lead = كل نص في السجل ينقص بلغة ما أو تخلف عن أصله أو ينتظر مراجعة شخص ثانٍ.
list-nav = الترجمات
list-to = إلى
list-state = الحالة
list-noun = ما ينتمي إليه
list-body = الهيئة
list-export = XLIFF، { $from } ← { $to }
progress-missing = ناقص
progress-stale = متخلف عن أصله
progress-in-translation = قيد الترجمة
progress-in-revision = لم يُعتمد بعد
progress-approved = معتمد
noun-body = الهيئات
noun-instrument = الصكوك
noun-session = الدورات
noun-meeting = الاجتماعات
noun-document = الوثائق
noun-consultation = المشاورات
noun-entry = السجل
column-text-of = النص
column-from = من
column-original = الأصل
column-address = العنوان
desk-title = ترجمة { $text }
desk-original = الأصل ({ $language })
desk-since = ما تغير في الأصل منذ ذلك الحين
desk-terms = المصطلحات الرسمية
desk-work = الترجمة ({ $language })
desk-translation = النص ({ $language })
desk-claim = سأترجم هذا
desk-claimed = هناك من يعمل على هذا النص.
desk-save = حفظ للاعتماد
desk-approve = حفظ واعتماد
desk-memory = تُرجم من قبل
desk-memory-none = لم يُترجم ما يشبهه من قبل.
desk-match = تشابه بنسبة { $percent }%
desk-empty = اكتب الترجمة.
desk-long = هذا أطول من { $most } حرف.
desk-changed = تغير الأصل أو الترجمة في هذه الأثناء. ما كتبته ما زال هنا: قارنه واحفظه من جديد.
import-title = استيراد XLIFF
import-lead = ترجمات من أداة للمترجمين. ويُترك النص الذي تغير أصله كما هو ويُذكر.
import-file = ملف XLIFF 2 بنصوص ({ $language })
import-send = أخذ الترجمات
import-none = اختر ملفاً.
import-not-xml = هذا الملف تالف: ليس XML سليماً بترميز UTF-8.
import-not-xliff = هذا ليس ملف XLIFF 2.
import-too-large = هذا الملف أكبر من 8 ميغابايت. أرسله على أجزاء.
import-languages = لا يذكر هذا الملف لغتين من اللغات الست.
import-other = في هذا الملف نصوص بلغة أخرى ({ $found }) غير ({ $wanted }).
import-refused = تُركت كما هي لأن الأصل ليس هو الذي تُرجم:
import-kept = { $count ->
    [zero] لم تؤخذ أي ترجمة.
    [one] أُخذت ترجمة واحدة.
    [two] أُخذت ترجمتان.
    [few] أُخذت { $count } ترجمات.
    [many] أُخذت { $count } ترجمة.
   *[other] أُخذت { $count } ترجمة.
}
import-same = { $count ->
    [zero] لم تكن أي ترجمة موجودة من قبل.
    [one] كانت ترجمة واحدة موجودة من قبل.
    [two] كانت ترجمتان موجودتين من قبل.
    [few] كانت { $count } ترجمات موجودة من قبل.
    [many] كانت { $count } ترجمة موجودة من قبل.
   *[other] كانت { $count } ترجمة موجودة من قبل.
}
import-empty = { $count ->
    [zero] لا توجد ترجمة فارغة.
    [one] ما زالت ترجمة واحدة فارغة.
    [two] ما زالت ترجمتان فارغتين.
    [few] ما زالت { $count } ترجمات فارغة.
    [many] ما زالت { $count } ترجمة فارغة.
   *[other] ما زالت { $count } ترجمة فارغة.
}
desk-record = السجل كما يراه الجميع
