## The first page of the report
report-title = { $body }: نتائج اجتماعاته من { $from } إلى { $to }
report-source = { $kind ->
    [chair] تقرير من رئيس فريق العمل
   *[secretariat] تقرير من الأمانة
}
summary-heading = ملخص
summary-scope = يعرض هذا التقرير أهم نتائج عمل الفريق من { $from } إلى { $to } كما هي مدونة في السجل.
action-heading = الإجراء المطلوب
action-text = المجلس مدعو إلى أن يحيط علماً بالتقرير وأن يؤيد التوصيات الواردة فيه.
references-heading = المراجع
reference-line = { $instrument }: { $title }
meetings-held = { $count ->
    [zero] لم يعقد الفريق أي اجتماع في هذه الفترة.
    [one] عقد الفريق اجتماعاً واحداً في هذه الفترة.
    [two] عقد الفريق اجتماعين في هذه الفترة.
    [few] عقد الفريق { $count } اجتماعات في هذه الفترة.
    [many] عقد الفريق { $count } اجتماعاً في هذه الفترة.
   *[other] عقد الفريق { $count } اجتماع في هذه الفترة.
}
no-meeting = لا يوجد في السجل أي اجتماع للفريق في الفترة من { $from } إلى { $to }.
entries-recorded = { $count ->
    [zero] لم تسجَّل أي ملاحظة أو توصية.
    [one] سُجلت ملاحظة أو توصية واحدة.
    [two] سُجلت ملاحظتان أو توصيتان.
    [few] سُجلت { $count } ملاحظات وتوصيات.
    [many] سُجلت { $count } ملاحظة وتوصية.
   *[other] سُجلت { $count } ملاحظة وتوصية.
}
notice-heading = تنبيه
texts-missing-heading = نصوص غير متاحة بالعربية
texts-missing = { $missing ->
    [zero] كل نصوص السجل الواردة في هذا التقرير (مجموعها { $total }) متاحة بالعربية.
    [one] نص واحد من نصوص السجل الواردة في هذا التقرير (مجموعها { $total }) غير متاح بالعربية، وهو معروض بلغة أخرى مع الإشارة إلى ذلك.
    [two] نصان من نصوص السجل الواردة في هذا التقرير (مجموعها { $total }) غير متاحين بالعربية، وهما معروضان بلغة أخرى مع الإشارة إلى ذلك.
    [few] { $missing } نصوص من نصوص السجل الواردة في هذا التقرير (مجموعها { $total }) غير متاحة بالعربية، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
    [many] { $missing } نصاً من نصوص السجل الواردة في هذا التقرير (مجموعها { $total }) غير متاح بالعربية، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
   *[other] { $missing } نص من نصوص السجل الواردة في هذا التقرير (مجموعها { $total }) غير متاح بالعربية، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
}
shown-in = { $code ->
    [ar] معروض بالعربية
    [zh] معروض بالصينية
    [en] معروض بالإنكليزية
    [fr] معروض بالفرنسية
    [ru] معروض بالروسية
   *[es] معروض بالإسبانية
}

## How things are cited
instrument-name = { $kind ->
    [council-resolution] قرار المجلس { $number }
    [council-decision] مقرر المجلس { $number }
    [resolution] القرار { $number }
    [decision] المقرر { $number }
    [recommendation] التوصية { $number }
   *[symbol] { $number }
}
instrument-modified = { $name } (المعدل في { $year })
instrument-revised = { $name } (المراجَع في { $place }، { $year })
officer = { $name } ({ $state })
source-name = { $kind ->
    [member-state] الدول الأعضاء
    [sector-member] أعضاء القطاعات
    [secretariat] الأمانة
    [chair] الرئيس
    [vice-chair] نواب الرئيس
    [body] هيئات أخرى
   *[organization] منظمات أخرى
}

## 1 Introduction
introduction = مقدمة
founded-by = أُنشئ { $body }، ويشار إليه في هذا التقرير بعبارة "الفريق"، في عام { $year } ({ $instrument }).
founded-in = أُنشئ { $body }، ويشار إليه في هذا التقرير بعبارة "الفريق"، في عام { $year }.
body-named = يتعلق هذا التقرير بالهيئة التالية، ويشار إليها فيما يلي بعبارة "الفريق": { $body }.
mandate = وولايته باختصار: { $mandate }
conference-intro = أرسى المؤتمر الذي يتبعه المجلس أساس عمل الفريق على النحو التالي:
changes-intro = اعتُمدت في هذه الفترة أو عُدلت أو أُلغيت القرارات التالية الناظمة لعمل الفريق:
instrument-abrogated = { $instrument }: أُلغي ({ $date }).
terms-of-reference = الاختصاصات: { $terms }
membership = العضوية: { $membership }
chair = { $count ->
    [zero] لا رئيس للفريق في هذه الفترة: { $chair }.
    [one] رئيس الفريق في هذه الفترة: { $chair }.
    [two] رئيسا الفريق في هذه الفترة: { $chair }.
    [few] رؤساء الفريق في هذه الفترة: { $chair }.
    [many] رؤساء الفريق في هذه الفترة: { $chair }.
   *[other] رؤساء الفريق في هذه الفترة: { $chair }.
}
vice-chairs = { $count ->
    [zero] لا نواب للرئيس: { $people }.
    [one] نائب الرئيس: { $people }.
    [two] نائبا الرئيس: { $people }.
    [few] نواب الرئيس: { $people }.
    [many] نواب الرئيس: { $people }.
   *[other] نواب الرئيس: { $people }.
}

## 2 Activities
activities = أنشطة الفريق
worked = أدى الفريق عمله من { $from } إلى { $to } في اجتماعاته العادية وبالاستناد إلى الوثائق التي قدمها إليه الأعضاء والأمانة.
worked-consultations = وجرت بين الاجتماعات استشارة الأعضاء وسائر أصحاب المصلحة كتابةً ومن خلال عمليات مفتوحة.
meetings-intro = وترد الاجتماعات أدناه مع الوثيقة التي تلخص أهم نتائج كل منها.
meeting-name = الاجتماع { $number }
meeting-line = الاجتماع { $number } ({ $place }، { $dates }).
meeting-line-unplaced = الاجتماع { $number } ({ $dates }).
meeting-colocated = ({ $with })
meeting-summary = ملخص النتائج: { $document }.
endorsed-share = { $recommendations ->
    [zero] لا يتضمن السجل أي توصية للفريق في هذه الفترة؛ وعدد ما أيده المجلس: { $endorsed } ({ $percent }%).
    [one] يتضمن السجل توصية واحدة للفريق في هذه الفترة؛ وعدد ما أيده المجلس: { $endorsed } ({ $percent }%).
    [two] يتضمن السجل توصيتين للفريق في هذه الفترة؛ وعدد ما أيده المجلس: { $endorsed } ({ $percent }%).
    [few] يتضمن السجل { $recommendations } توصيات للفريق في هذه الفترة؛ وعدد ما أيده المجلس: { $endorsed } ({ $percent }%).
    [many] يتضمن السجل { $recommendations } توصية للفريق في هذه الفترة؛ وعدد ما أيده المجلس: { $endorsed } ({ $percent }%).
   *[other] يتضمن السجل { $recommendations } توصية للفريق في هذه الفترة؛ وعدد ما أيده المجلس: { $endorsed } ({ $percent }%).
}
sessions-intro = ورفع الفريق تقاريره إلى دورات المجلس، فاتخذت بشأن نتائجه الإجراءات التالية:
no-session = لا يوجد في السجل ما يفيد بأن دورة للمجلس اتخذت في هذه الفترة إجراءً بشأن نتائج الفريق.
session-line = { $session } ({ $dates }):
session-act = { $kind ->
    [notes] الإحاطة علماً بتقرير الفريق.
    [endorses] تأييد توصيات التقرير.
    [approves] الموافقة على نص معروض.
    [considers] النظر في تقرير.
    [amends] تعديل صك.
   *[abrogates] إلغاء صك.
}
session-endorsed = { $count ->
    [zero] لا توجد في السجل توصية أيدتها هذه الدورة.
    [one] في السجل توصية واحدة أيدتها هذه الدورة.
    [two] في السجل توصيتان أيدتهما هذه الدورة.
    [few] في السجل { $count } توصيات أيدتها هذه الدورة.
    [many] في السجل { $count } توصية أيدتها هذه الدورة.
   *[other] في السجل { $count } توصية أيدتها هذه الدورة.
}
consultations-intro = وأُجريت بتوجيه من الفريق المشاورات التالية:
consultation-line = { $title } ({ $years }).
documents-recorded = { $count ->
    [zero] لا توجد في السجل أي وثيقة لهذه الاجتماعات.
    [one] في السجل وثيقة واحدة لهذه الاجتماعات.
    [two] في السجل وثيقتان لهذه الاجتماعات.
    [few] في السجل { $count } وثائق لهذه الاجتماعات.
    [many] في السجل { $count } وثيقة لهذه الاجتماعات.
   *[other] في السجل { $count } وثيقة لهذه الاجتماعات.
}
documents-secretariat = { $count ->
    [zero] لم تقدم الأمانة أياً منها.
    [one] قدمت الأمانة واحدة منها.
    [two] قدمت الأمانة اثنتين منها.
    [few] قدمت الأمانة { $count } وثائق منها.
    [many] قدمت الأمانة { $count } وثيقة منها.
   *[other] قدمت الأمانة { $count } وثيقة منها.
}
documents-joint = وتُحسب الوثيقة المشتركة مرة في إطار كل مصدر من مصادرها.
entries-undated = { $count ->
    [zero] تذكر جميع بنود السجل الاجتماع الذي صدرت عنه.
    [one] لا يذكر بند واحد من السجل الاجتماع الذي صدر عنه، وهو مدرج في هذا التقرير.
    [two] لا يذكر بندان من السجل الاجتماع الذي صدرا عنه، وهما مدرجان في هذا التقرير.
    [few] لا تذكر { $count } بنود من السجل الاجتماع الذي صدرت عنه، وهي مدرجة في هذا التقرير.
    [many] لا يذكر { $count } بنداً من السجل الاجتماع الذي صدر عنه، وهي مدرجة في هذا التقرير.
   *[other] لا يذكر { $count } بند من السجل الاجتماع الذي صدر عنه، وهي مدرجة في هذا التقرير.
}
source-count = { $count ->
    [zero] { $source }: لا وثائق
    [one] { $source }: وثيقة واحدة
    [two] { $source }: وثيقتان
    [few] { $source }: { $count } وثائق
    [many] { $source }: { $count } وثيقة
   *[other] { $source }: { $count } وثيقة
}
count-caption = الوثائق والتوصيات وما أُيد منها، حسب الاجتماعات
count-meeting = الاجتماع
count-documents = الوثائق
count-secretariat = منها: الأمانة
count-members = منها: الأعضاء
count-recommendations = التوصيات
count-endorsed = المؤيَّد منها
count-no-meeting = اجتماع غير مذكور
count-total = المجموع
observations-intro = وفيما يلي ملاحظات الفريق وتوصياته مجمعة حسب المواضيع:
observations-none = لا توجد في السجل أي ملاحظة أو توصية للفريق في هذه الفترة.
other-topics = مسائل أخرى
topic-line = { $topic }:

## 3 to 9
chapter = { $section ->
    [observations] الملاحظات والتوصيات
    [agenda-2030] عمل الاتحاد من أجل خطة التنمية المستدامة لعام 2030
    [roadmap] خارطة طريق أهداف التنمية المستدامة
    [regional] الأنشطة الإقليمية
    [resolutions] المقترحات المتعلقة بالقرارات
    [preparations] التحضير لمؤتمر المندوبين المفوضين
    [reports] التقارير التي نُظر فيها
   *[conclusions] الاستنتاجات
}
chapter-scope = { $count ->
    [zero] لا يتضمن السجل أي بند عن هذا الموضوع.
    [one] يتضمن السجل بنداً واحداً عن هذا الموضوع.
    [two] يتضمن السجل بندين عن هذا الموضوع.
    [few] يتضمن السجل { $count } بنود عن هذا الموضوع.
    [many] يتضمن السجل { $count } بنداً عن هذا الموضوع.
   *[other] يتضمن السجل { $count } بند عن هذا الموضوع.
}
chapter-due = { $count ->
    [zero] ليس لأي منها تاريخ أو حدث محدد للتنفيذ.
    [one] لواحد منها تاريخ أو حدث محدد للتنفيذ.
    [two] لاثنين منها تاريخ أو حدث محدد للتنفيذ.
    [few] ولعدد { $count } منها تاريخ أو حدث محدد للتنفيذ.
    [many] ولعدد { $count } منها تاريخ أو حدث محدد للتنفيذ.
   *[other] ولعدد { $count } منها تاريخ أو حدث محدد للتنفيذ.
}
chapter-empty = لا يوجد في السجل شيء عن هذا الموضوع في هذه الفترة.
thanks = يشكر الفريق رئيسه ونواب الرئيس على قيادة أعماله، وكل من قدم وثائق وشارك فيها، والأمانة على ما قدمته من دعم.

## Entries
entry-due = (الموعد: { $date })
entry-due-event = (الموعد: { $event })
entry-cites = (انظر { $cites })
no-agreement = لم يُتوصل إلى اتفاق.
no-agreement-on = لم يُتوصل إلى اتفاق بشأن المقترح (المصدر: { $proposers }).
left-to-do = وما بقي للقيام به: { $left }

## Pages
reports-title = التقارير
reports-lead = تُكتب التقارير من السجل: كل رقم فيها حصيلة عدّ السجلات، وكل فقرة تقود إلى السجلات التي استندت إليها.
council-title = التقرير المرفوع إلى المجلس
council-lead = ما قام به فريق عمل في الفترة التي تختارها، مع كل ما طلبه وأوصى به، بإحدى اللغات الست.
council-form = اختيار التقرير
choice-body = فريق العمل
choice-from = الشهر الأول
choice-to = الشهر الأخير
choice-month-hint = السنة والشهر، مثل ⁦2014-11⁩
choice-language = لغة التقرير
choice-records = السجلات التي استندت إليها الفقرات
choice-records-hint = تُعرف لكل فقرة من التقرير السجلات التي استندت إليها.
choice-records-hidden = عدم إظهارها
choice-records-anchored = في شكل علامات غير مرئية
choice-records-cited = في شكل حواشٍ يراها القارئ
choice-preview = عرض التقرير
choice-change = تغيير الاختيارات
preview-contents = محتويات التقرير
preview-front = الصفحة الأولى
preview-part = { $heading } (الجزء { $part })
preview-downloads = التقرير كاملاً في ملف
preview-language = لغة هذا التقرير: { $language }.
preview-missing = { $missing ->
    [zero] كل ما ورد فيه من نصوص السجل متاح بهذه اللغة.
    [one] نص واحد من نصوص السجل الواردة فيه (مجموعها { $total }) غير متاح بهذه اللغة، وهو معروض بلغة أخرى مع الإشارة إلى ذلك.
    [two] نصان من نصوص السجل الواردة فيه (مجموعها { $total }) غير متاحين بهذه اللغة، وهما معروضان بلغة أخرى مع الإشارة إلى ذلك.
    [few] { $missing } نصوص من نصوص السجل الواردة فيه (مجموعها { $total }) غير متاحة بهذه اللغة، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
    [many] { $missing } نصاً من نصوص السجل الواردة فيه (مجموعها { $total }) غير متاح بهذه اللغة، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
   *[other] { $missing } نص من نصوص السجل الواردة فيه (مجموعها { $total }) غير متاح بهذه اللغة، وهي معروضة بلغة أخرى مع الإشارة إلى ذلك.
}
no-reporting-body = لا توجد في السجل هيئة ترفع تقاريرها إلى مجلس.
refused-body = "{ $given }" ليس فريق عمل مسجلاً. اختر واحداً مما يلي: { $known }.
refused-month = "{ $given }" ليس شهراً. اكتب السنة والشهر، مثل ⁦2014-11⁩.
refused-future = الشهر { $given } في المستقبل. اختر شهراً لا يتجاوز { $today }.
refused-order = الشهر الأول ({ $from }) لاحق للشهر الأخير ({ $to }). بدّل بينهما أو اختر غيرهما.
refused-language = "{ $given }" ليست من اللغات الست. اختر ar أو zh أو en أو fr أو ru أو es.
refused-records = "{ $given }" ليس من الخيارات. اختر hidden أو anchored أو cited.
refused-section = لا يوجد في التقرير قسم "{ $given }". اختر قسماً من المحتويات.

## Single records as files
paper-what = البيان
paper-said = المسجل
paper-original = الأصل: { $language }

## What became of requests

entry-done = (أُنجز: { $evidence })
entry-answered = (تم الرد: { $evidence })

## Reports of the Stocktaking

stocktaking-title = تقرير تقييم تنفيذ نواتج القمة. { $about }
stocktaking-title-stories = قصص نجاح تقييم تنفيذ نواتج القمة. { $about }
stocktaking-source = من السجل العام للمشاريع
stocktaking-all-years = مشاريع جميع السنوات.
stocktaking-year = المشاريع التي بدأت في { $year }.
stocktaking-years = المشاريع التي بدأت من { $from } إلى { $to }.
stocktaking-counted = { $count ->
    [zero] لا مشروع منشور معدود.
    [one] المعدود مشروع منشور واحد.
    [two] المعدود مشروعان منشوران.
    [few] المعدود { $count } مشاريع منشورة.
    [many] المعدود { $count } مشروعاً منشوراً.
   *[other] المعدود { $count } مشروع منشور.
}
stocktaking-stories-counted = { $count ->
    [zero] لا قصص نجاح.
    [one] قصة نجاح واحدة.
    [two] قصتا نجاح.
    [few] { $count } قصص نجاح.
    [many] { $count } قصة نجاح.
   *[other] { $count } قصة نجاح.
}
stocktaking-made = كيف أُعدّ هذا التقرير
stocktaking-position = الأرقام هي أرقام السجل عند القيد { $position } من يوميته، المؤرخ { $day }. والاختيار نفسه عند القيد نفسه يعطي الملف نفسه، بايتاً ببايت.
stocktaking-query = المعدود هو مشاريع هذه القائمة: { $list }.
stocktaking-edition = هذا هو الإصدار { $number } لسنة { $year }، وقد حفظته الأمانة. بصمة أرقامه (SHA-256): { $hash }.
stocktaking-unkept = لم يُحفظ هذا التقرير كإصدار.
stocktaking-means = معنى الأرقام:
stocktaking-counts = المشاريع
stocktaking-claims = الادعاءات والإثباتات
stocktaking-regional = نتائج المبادرات الإقليمية
stocktaking-gaps = الثغرات
stocktaking-gap = { $name }:
stocktaking-no-gaps = لم توجد أي ثغرة.
stocktaking-no-stories = لم تُختر قصة نجاح من هذه المشاريع.
stocktaking-place = { $organisation }؛ { $states }
stocktaking-page = تقارير تقييم تنفيذ نواتج القمة
stocktaking-lead = التقرير العالمي، وتقرير منطقة أو خط عمل أو هدف، وقصص النجاح، محصاة من السجل العام. وكل رقم يفتح مشاريعه.
stocktaking-form = اختيار التقرير
stocktaking-shown = { $title }. محصى عند القيد { $position } من اليومية.
choice-kind = التقرير
kind-stocktaking = تقرير تقييم تنفيذ نواتج القمة
kind-stories = قصص النجاح
refused-kind = «{ $given }» ليس تقريراً. اختر stocktaking أو stories.
edition-list = الإصدارات المحفوظة
edition-lead = تقارير حفظتها الأمانة. ويمكن قراءة كل منها بست لغات وبكل الصيغ، بالأرقام كما أُحصيت آنذاك.
edition-none = لم يُحفظ أي إصدار بعد.
edition-name = الإصدار { $number } لسنة { $year }: { $title }
edition-when = حُفظ في { $day }، عند القيد { $position } من اليومية
edition-keep = حفظ كإصدار
edition-hint = يأخذ الإصدار رقماً، وتبقى أرقامه كما هي الآن بجميع اللغات والصيغ.
edition-kept = حفظ كإصدار
edition-keeper = الأمانة

## What regions say

input-title = ما تقوله المناطق
input-lead = تقول المنطقة بكلماتها ما جرى فيها. ويرد النص في التقرير العالمي وفي تقرير المنطقة باللغات التي كُتب بها.
input-none = لا تكتب عن أي منطقة.
input-written = كُتب آخر مرة في { $day }، بلغات: { $languages }
input-unwritten = لم يُكتب شيء بعد
input-of = ما يقوله التقرير عن المنطقة: { $region }
input-hint = بلغة هذه الصفحة، بما لا يتجاوز { $most } حرفاً؛ وسطر فارغ يبدأ فقرة. وتركه فارغاً يزيل النص بهذه اللغة.
input-long = النص أطول من { $most } حرفاً. اختصره.
input-changed = كتب شخص آخر النص في هذه الأثناء. نصك لا يزال في الحقل؛ اطلع على نصه قبل الحفظ.
input-region-wrong = اختر واحدة من المناطق الست.
input-keep = حفظ
input-saved = حُفظ النص، وسيرد في التقرير التالي.
input-wrote = كتابة كلمات المنطقة
input-field = النص
stocktaking-inputs = من المناطق
