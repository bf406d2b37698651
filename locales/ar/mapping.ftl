## Suggestions for a text
tag-title = خطوط العمل والأهداف في نص
tag-nav = تصنيف نص
tag-lead = الصق نصاً أو اختر ملفاً بأي من اللغات الست. وترى خطوط عمل القمة العالمية لمجتمع المعلومات والأهداف والمقاصد التي يتناولها، ومدى الثقة بذلك، والكلمات الدالة عليه.
tag-ask = نصك
tag-again = نص آخر
tag-text = النص
tag-file = أو ملف
tag-file-hint = نص عادي بترميز UTF-8 أو DOCX أو ODT أو PDF، بحد أقصى { $megabytes } ميغابايت. وإذا أُعطي الاثنان فالعبرة بالملف.
tag-submit = عرض المقترحات
tag-nothing-kept = يُقرأ النص في هذه الخدمة ولا يُحفظ.
tag-programs = ترسل البرامج النموذج نفسه إلى هذا العنوان منتهياً بـ ‎.json وتتلقى JSON.
tag-results = المقترحات
tag-person = هذه مقترحات. تحقق من أن الكلمات المعلَّمة تعني ما يقوله المقترح، وتحقق من المقاصد دائماً.
tag-none = لم يُعثر على شيء
tag-none-hint = لا يتناول النص أي موضوع بكلمات معروفة هنا. وقد يخدم موضوعاً مع ذلك.
tag-lines = خطوط العمل
tag-goals = الأهداف
tag-targets = المقاصد
tag-percent = { $percent } %
tag-basis-named = يسمّيه النص.
tag-basis-learned = مستخلص من نصوص حكم عليها أشخاص.
tag-basis-key-words = بالكلمات المفتاحية؛ والرقم تقريبي.
tag-basis-likeness = يشبه صياغة المقصد ضمن هدفه.
tag-reasons = بسبب:
tag-passages = النص مع الكلمات الدالة
tag-passages-some = لا تُعرض من هذا النص الطويل إلا المقاطع التي فيها هذه الكلمات.
tag-decide = قرارك بشأن: { $topic }
tag-confirm = صحيح
tag-drop = خطأ
tag-undecided = بلا قرار
tag-keep-title = ساعد في تحسين المقترحات
tag-keep-hint = إذا وافقت يُحفظ النص وقراراتك وقد تُستخدم للتدريب. ولا يدخل اسمك فيما يُصدَّر.
tag-keep-agree = يحق لي مشاركة هذا النص، ويجوز حفظه.
tag-keep-save = حفظ النص وقراراتي
tag-keep-too-long = لا تُحفظ إلا النصوص التي لا تتجاوز { $most } حرف.
tag-keep-nothing = قرر بشأن مقترح واحد على الأقل.
tag-keep-not-agreed = لم يُحفظ شيء: ضع علامة الموافقة.
tag-wrong-empty = الصق نصاً أو اختر ملفاً فيه نص.
tag-wrong-file = هذا الملف ليس نصاً بترميز UTF-8 ولا DOCX ولا ODT ولا PDF، أو هو تالف.
tag-wrong-scan = لا يمكن قراءة أي كلمة من ملف PDF هذا، ويُحتمل أنه مستند ممسوح ضوئياً. الصق نصه.
tag-wrong-large = هذا أكبر من { $megabytes } ميغابايت.
decisions-title = القرارات بشأن المقترحات
decisions-lead = ما قرره الأشخاص بشأن المواضيع المقترحة: محفوظ بيانات للتدريب.
decisions-none = لم يُحفظ أي قرار بعد.
verdict-confirmed = مؤكَّد
verdict-dropped = مُسقَط
verdict-added = مضاف
column-topic = الموضوع
column-verdict = القرار
column-probability = الاحتمال
column-place = الموضع
column-when = متى
tag-kept = { $count ->
    [zero] لم يُحفظ أي قرار.
    [one] حُفظ قرار واحد. شكراً.
    [two] حُفظ قراران. شكراً.
    [few] حُفظت { $count } قرارات. شكراً.
    [many] حُفظ { $count } قراراً. شكراً.
   *[other] حُفظ { $count } قرار. شكراً.
}
