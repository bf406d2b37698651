## Ways to sign in
ways-title = طرق تسجيل الدخول
ways-lead = يمكنك تسجيل الدخول بأي طريقة من هذه الطرق، ويجب أن تبقى منها طريقة واحدة على الأقل.
ways-again = لتغييرها، يُرجى إثبات هويتك مرة أخرى.
ways-again-link = تسجيل الدخول مرة أخرى
ways-last = هذه آخر طريقة متبقية لتسجيل دخولك. أضف طريقة أخرى أولاً.
ways-has-password = لديك كلمة سر.
ways-has-no-password = ليس لديك كلمة سر. لاختيار واحدة، سجّل خروجك ثم اتبع «نسيت كلمة السر».
ways-made = تاريخ الإضافة: { $date }
ways-used = آخر استخدام: { $date }
ways-unused = لم يُستخدم بعد
way-remove = إزالة
way-remove-of = إزالة { $name }
done-passkey-added = أضيف مفتاح المرور.
done-passkey-renamed = أعيدت تسمية مفتاح المرور.
done-passkey-removed = أزيل مفتاح المرور، ولم يعد صالحاً هنا.
done-linked = تم الربط. يمكنك الآن تسجيل الدخول بهذه الطريقة أيضاً.
done-unlinked = أزيل الربط.

## Passkeys
passkeys = مفاتيح المرور
passkeys-lead = يبقى مفتاح المرور في جهازك ويُفتح ببصمتك أو وجهك أو برمز سري. لا شيء فيه تحفظه، ولا يستجيب لأي موقع آخر.
passkeys-none = ليس لديك أي مفتاح مرور بعد.
passkeys-full = لديك عشرون مفتاح مرور. أزل أولاً مفتاحاً لم تعد تستخدمه.
passkeys-not-here = لا تسمح المتصفحات بمفاتيح المرور إلا في عنوان له اسم ويعمل ببروتوكول HTTPS، وعنوان هذه الخدمة ليس كذلك.
passkey-name = اسم مفتاح المرور
passkey-name-hint = كي تتعرف عليه لاحقاً، مثل «الحاسوب المحمول».
passkey-name-wrong = اكتب اسماً من حرف واحد إلى ستين حرفاً.
passkey-add = إضافة مفتاح مرور
passkey-rename = إعادة التسمية
passkey-sign-in = تسجيل الدخول بمفتاح مرور
passkey-needs-script = تحتاج مفاتيح المرور إلى متصفح حديث يُسمح له بتشغيل البرامج النصية. أما الطرق الأخرى فتعمل بدونها.
passkey-cancelled = لم يرسل جهازك أي رد. حاول مرة أخرى أو اختر طريقة أخرى.
passkey-refused = لم يُقبل مفتاح المرور
passkey-too-late = مرّ أكثر من عشر دقائق، أو سبق استخدام هذا الرد. يُرجى البدء من جديد.
passkey-unknown = لا ينتمي مفتاح المرور هذا إلى أي حساب هنا، وربما أزيل. سجّل دخولك بطريقة أخرى ثم أضفه من جديد.
passkey-unsound = ردّ جهازك لا يوافق هذا الموقع أو هذا الحساب. يُرجى البدء من جديد من صفحة هذا الموقع نفسها.
passkey-unverified = يجب أن يتأكد جهازك من هويتك بالبصمة أو الوجه أو الرمز السري. حاول مرة أخرى.
passkey-copied = يبدو أن هناك نسخة من مفتاح المرور هذا، ولذلك لم يُقبل. سجّل دخولك بطريقة أخرى وأزله وأضف مفتاحاً جديداً.
passkey-known = هذا الجهاز مسجّل من قبل.

## Providers
providers = مؤسستك
providers-lead = يمكنك تسجيل الدخول عن طريق جهة تعرفك من قبل. لا نعرف منها سوى اسمك وعنوان بريدك الإلكتروني، ولا نحتفظ بشيء آخر.
provider-sign-in = تسجيل الدخول عن طريق { $provider }
provider-link = الربط مع { $provider }
onward-title = الانتقال إلى { $provider }
onward-lead = ستسجّل دخولك هناك ثم تعود إلى هنا.
onward-link = المتابعة إلى { $provider }
provider-refused = لم يُسجَّل دخولك
refused-hint = يمكنك البدء من جديد أو اختيار طريقة أخرى لتسجيل الدخول.
refused-back = إلى صفحة تسجيل الدخول
refused-state = بدأت عملية الدخول هذه في متصفح آخر، أو استغرقت أكثر من عشر دقائق، أو سبق أن انتهت.
refused-declined = لم تؤكد { $provider } هويتك.
refused-mixed-up = لم يأتِ الرد من { $provider } التي توجهت إليها، ولم يُرسل إليها شيء.
refused-code = لم تقبل { $provider } العودة: فقد استُخدمت من قبل أو تأخرت كثيراً.
refused-clock = الإثبات الوارد من { $provider } غير صالح في هذا الوقت. ربما كانت ساعة أحد الجانبين غير مضبوطة.
refused-token = الإثبات الوارد من { $provider } غير سليم، ولذلك لم يُسجَّل دخول أحد. يجد المسؤولون السبب في سجل التشغيل.
refused-unreachable = يتعذر الوصول إلى { $provider } حالياً. يُرجى المحاولة لاحقاً.
refused-elsewhere = هذه الهوية مرتبطة بحساب آخر من قبل.

## The first time with a provider
introduced-title = المرة الأولى عن طريق { $provider }
introduced-question = هل تريد من الآن تسجيل الدخول عن طريق { $provider } إلى حساب { $name }؟
introduced-link = ربط
introduced-known = يوجد حساب بالعنوان { $address } من قبل. سجّل دخولك إليه كالمعتاد، وبعدها يمكنك ربطه مع { $provider }.
introduced-sign-in = تسجيل الدخول كالمعتاد
introduced-new = ليس لديك حساب هنا بعد. أعلمتنا { $provider } بهذا العنوان وهذا الاسم، ولا نأخذ شيئاً آخر.
introduced-name = اسمك
introduced-name-wrong = اكتب اسمك في مائة حرف على الأكثر.
introduced-make = إنشاء الحساب
introduced-no-address = لم تُعلمنا { $provider } بأي عنوان بريد إلكتروني مؤكد لك. سجّل هنا بعنوانك، ثم اربط { $provider } في صفحة «طرق تسجيل الدخول».
introduced-sign-up = إنشاء حساب

## Signing out at a provider
farewell-title = تم تسجيل خروجك
farewell-lead = تم تسجيل خروجك هنا، وربما لا تزال مسجّل الدخول لدى { $provider }.
farewell-link = تسجيل الخروج من { $provider } أيضاً
farewell-home = إلى الصفحة الرئيسية

## The page of the policy
policy-title = من يحق له القيام بماذا
policy-lead = ترجع كل صفحة وكل أمر إلى هذا الجدول وحده. وما لا يرد فيه لا يحق لأحد القيام به.
policy-note = القواعد حسب الإجراء
roles-title = الأدوار
column-act = الإجراء
column-on = الموضوع
column-by = صاحب الحق
column-when = في أي حالة

## Actions
act-read = الاطلاع
act-write = التعديل
act-manage = التحميل والتأكيد
act-generate = الإعداد
act-send = إعادة الإرسال
act-decline = الرفض
act-retry = إعادة المحاولة أو التخلي

## On what
on-site = الصفحة الرئيسية والصفحات المتعلقة بهذه الخدمة
on-static = صفحة الأنماط والأيقونات
on-groups = الهيئات والصكوك والاجتماعات والوثائق
on-register = سجل الطلبات
on-readings = الملفات المقروءة والبنود المستخرجة منها
on-reports = التقارير
on-new-reports = تقرير يُعدّ من السجل العام
on-mail = سجل البريد، دون نص الرسائل التي طلبها أصحابها
on-mail-content = نص تلك الرسائل، دون روابط ورموز
on-own-letters = رسائل من نوع يتلقاه القارئ
on-jobs = المهام المنجزة في الخلفية
on-journal = سجل التغييرات

## In which state
always = دائماً
until-confirmed = إلى حين تأكيدها

## Roles
role-public = الجمهور
role-secretariat = الأمانة
role-chair = الرئيس
role-vice-chair = نائب الرئيس
role-head-of-delegation = رئيس الوفد
role-focal-point = جهة الاتصال
role-delegate = المندوب
role-drafter = محرر النصوص
role-translator = المترجم
role-reviser = المراجع
role-expert = الخبير
role-regional-moderator = المنسق الإقليمي
role-auditor = المدقق
role-administrator = مدير النظام

## Signing in
act-enter = تسجيل الدخول أو إنشاء حساب
act-keep = الاطلاع والتعديل
on-sign-in = صفحات تسجيل الدخول
on-own-account = الحساب الشخصي
role-signed-in = كل من سجّل الدخول
account-active = مستخدَم
account-suspended = موقوف
account-closing = قيد المحو
account-closed = مُحي
sign-in-title = تسجيل الدخول
sign-in = تسجيل الدخول
field-address = عنوان البريد الإلكتروني
field-password = كلمة السر
sign-in-wrong = العنوان وكلمة السر غير متطابقين. تحقق منهما أو اختر كلمة سر جديدة.
sign-in-suspended = هذا الحساب موقوف. يرجى مراسلة الأمانة.
address-unreadable = اكتب عنوان بريد إلكتروني مثل amina@example.org.
too-many-tries = تكررت المحاولات أكثر مما ينبغي. حاول من جديد { $wait }.

on-own-profile = ما يقوله الشخص عن نفسه
on-own-tokens = رموز الشخص للبرامج
scope-read = قراءة ما يحق لك قراءته
scope-readings = طلب قراءة التقارير والبتّ فيما عُثر عليه
scope-profile = تغيير اسمك ولغتك
access-title = رموز البرامج
access-lead = البرنامج الذي يحمل رمزاً يفعل ما يحق لك أن تفعله، وفي حدود ما تختاره هنا فقط.
access-help = كيف تستخدم البرامج هذه الخدمة
access-made = هذا هو الرمز. انسخه الآن، فهو لا يُعرض إلا هذه المرة. ومن يملكه يستطيع التصرف باسمك، فاحفظه كما تحفظ كلمة السر.
access-name = الاسم
access-name-hint = الغرض من الرمز، لتتعرّف عليه لاحقاً.
access-name-wrong = { $most ->
    [zero] اكتب اسماً.
    [one] اكتب اسماً من حرف واحد.
    [two] اكتب اسماً من حرف أو حرفين.
    [few] اكتب اسماً من حرف واحد إلى { $most } أحرف.
    [many] اكتب اسماً من حرف واحد إلى { $most } حرفاً.
   *[other] اكتب اسماً من حرف واحد إلى { $most } حرف.
}
access-scopes = ما يسمح به
access-scopes-wrong = اختر أمراً واحداً على الأقل يسمح به.
access-life = الانتهاء
access-life-wrong = اختر إحدى المدد المعروضة.
access-days = { $days ->
    [zero] اليوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يوماً
   *[other] بعد { $days } يوم
}
access-made-on = تاريخ الإنشاء
access-used = آخر استخدام
access-never = لم يُستخدم قط
access-withdraw = سحب
access-withdrawn = سُحب في { $day }
access-ended = انتهى في { $day }
access-new = رمز جديد
access-make = إنشاء الرمز
access-no-account = لا ينشئ الرموز إلا شخص له حساب.
access-too-many = { $most ->
    [zero] ليست لديك رموز صالحة.
    [one] لديك رمز واحد صالح. اسحبه أولاً.
    [two] لديك رمزان صالحان. اسحب أحدهما أولاً.
    [few] لديك { $most } رموز صالحة. اسحب أحدها أولاً.
    [many] لديك { $most } رمزاً صالحاً. اسحب أحدها أولاً.
   *[other] لديك { $most } رمز صالح. اسحب أحدها أولاً.
}
