## Ways to sign in
ways-title = طرق تسجيل الدخول
ways-link = مفاتيح المرور ومؤسستك وكلمة السر
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
on-instruments = نصوص الصكوك
on-readings = الملفات المقروءة والبنود المستخرجة منها
on-reports = التقارير
on-new-reports = تقرير يُعدّ من السجل العام
on-mail = سجل البريد، دون نص الرسائل التي طلبها أصحابها
on-mail-content = نص تلك الرسائل، دون روابط ورموز
on-own-letters = رسائل من نوع يتلقاه القارئ
on-jobs = المهام المنجزة في الخلفية
on-journal = سجل التغييرات
on-history = ما تغيّر في أي سجل ومتى ولماذا
on-names = أسماء من أجروا التغيير؛ أما الجمهور فلا يرى إلا صفتهم
on-checkpoints = نقاط التحقق الموقّعة لليومية

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
## Accounts and letters
field-name = الاسم
field-name-hint = كما ينبغي أن يقرأه الآخرون
field-language = لغة الرسائل
field-new-password = كلمة السر الجديدة
field-new-password-hint = { $count } حرفاً على الأقل؛ والجملة من عدة كلمات خيار جيد
field-present-password = كلمة السر الحالية
field-new-address = عنوان البريد الإلكتروني الجديد
field-code = الرمز الوارد في الرسالة
field-code-hint = ثمانية أحرف وأرقام، مثل K7M2-Q3XA
field-is-shown = إظهار اسمي حيث تُذكر مهامي
name-unreadable = اكتب اسمك بما لا يتجاوز 100 حرف ومن دون عناوين.
language-unreadable = اختر إحدى اللغات الست.
password-short = اختر كلمة سر لا تقل عن { $count } حرفاً.
password-long = اختر كلمة سر لا تزيد على { $count } حرفاً.
password-common = هذه من أولى كلمات السر التي قد يجربها أي شخص. اختر غيرها.
password-wrong = ليست هذه كلمة سر هذا الحساب.
sign-up-title = إنشاء حساب
sign-up-lead = يتيح لك الحساب المشاركة. تؤكد رسالةٌ عنوانك، أما ما يحق لك القيام به فتحدده الأدوار التي تُسند إليك.
have-account = لديّ حساب
no-account = ليس لديك حساب بعد؟
sign-in-unconfirmed = لم يُؤكَّد هذا العنوان بعد. اكتب الرمز الوارد في الرسالة أو اطلب إرسالها من جديد.
confirm-title = تأكيد عنوانك
confirm-lead = اكتب الرمز الوارد في الرسالة وكلمة السر التي اخترتها.
confirm-link-lead = اكتب كلمة السر التي اخترتها كي لا يفتح أحد حساباً باسمك.
letter-waiting = رسالة في طريقها إلى { $address }. فيها رابط تفتحه ورمز تكتبه هنا.
letter-sent = سُلّمت الرسالة إلى خادم بريد { $address }. تحقق أيضاً من مجلد البريد غير المرغوب فيه.
letter-bounced = عادت الرسالة الموجهة إلى { $address }. تحقق من العنوان وأنشئ الحساب من جديد.
letter-again = إذا كان هناك حساب بالعنوان { $address } ينتظر التأكيد فثمة رسالة أخرى في طريقها إليه؛ ولا يُعتد إلا بالأخيرة.
again-title = إعادة إرسال الرسالة
again-lead = إذا لم يصل شيء بعد بضع دقائق.
code-wrong = العنوان والرمز وكلمة السر غير متطابقة، أو مضى على الرمز أكثر من يوم. تحقق منها أو اطلب إرسال الرسالة من جديد.
link-used = سبق استخدام هذا الرابط أو انتهت مدته أو حلّت محله رسالة أحدث.
recover-title = اختيار كلمة سر جديدة
recover-lead = نرسل إليك رسالة فيها رابط صالح لمدة ساعة.
recover-button = إرسال الرسالة
recover-sent = إذا كان للعنوان { $address } حساب فثمة رسالة في طريقها إليه. ورابطها صالح لمدة ساعة.
recover-choose = تعيين كلمة السر الجديدة
recover-choose-lead = بعد ذلك تكون قد سجّلت الدخول هنا وخرجت من كل مكان آخر.
account-title = حسابك
account-closing-on = سيُمحى هذا الحساب في { $day }. ويمكنك الاحتفاظ به حتى ذلك الحين.
your-roles = ما يحق لك القيام به
no-roles = لا تتولى أي دور بعد. تطّلع على ما يطّلع عليه الجمهور.
your-organisations = الجهة التي تمثلها
no-organisations = لم تسجل الأمانة أي منظمة بعد.
profile-title = معلومات عنك
sessions-title = أين سجّلت الدخول
this-session = هذه الجلسة
device-unknown = جهاز لا يعرّف بنفسه
session-text = منذ { $since }، الشبكة { $network }، آخر استخدام { $used }
end-session = تسجيل الخروج هناك
end-others = تسجيل الخروج من كل مكان آخر
new-address-title = عنوان آخر
present-address = تُرسل الرسائل إلى { $address }.
new-address-button = إرسال رسالة إلى العنوان الجديد
new-password-title = كلمة سر أخرى
no-password = ليس لهذا الحساب كلمة سر. تتيح لك رسالةٌ اختيار واحدة.
data-title = بياناتك
data-lead = احصل على كل ما تحتفظ به هذه الخدمة عنك أو اطلب محوه.
export-button = كل شيء في ملف (JSON)
done-profile = تم الحفظ.
done-address = رسالة في طريقها إلى العنوان الجديد. ويتغير العنوان عندما تفتح رابطها.
done-password = تغيّرت كلمة السر وسُجّل الخروج من جميع الأجهزة الأخرى.
done-sessions = تم تسجيل الخروج هناك.
close-title = محو الحساب
close-lead = بعد سبعة أيام سيُمحى الاسم والعنوان وكل ما يخصك شخصياً. ويمكنك العدول عن ذلك حتى ذلك الحين.
close-stays = يبقى ما قمت به في إطار العملية مسجلاً برقم من دون اسمك.
close-done = سيُمحى الحساب بعد سبعة أيام. وثمة رسالة تبيّن لك كيف تحتفظ به إذا عدلت.
close-letter-sent = رسالة في طريقها إليك. ولن يُمحى الحساب إلا بعد أن تفتح رابطها.
last-administrator = هذا آخر مدير للنظام. عيّن مديراً آخر أولاً.
keep-account = الاحتفاظ بالحساب
keep-question = هل تريد الاحتفاظ بالحساب وكل ما فيه؟
keep-done = يبقى الحساب قائماً.
change-title = استخدام هذا العنوان
change-question = هل تُستخدم { $address } من الآن فصاعداً للرسائل وتسجيل الدخول؟
change-done = تم تغيير العنوان.
undo-change-title = العودة إلى العنوان السابق
undo-change-question = هل يعود { $address } عنواناً للحساب؟ سيُسجَّل الخروج من جميع الأجهزة.
undo-change-done = عاد العنوان السابق وسُجّل الخروج من جميع الأجهزة. اختر الآن كلمة سر جديدة.
address-taken = أصبح هذا العنوان تابعاً لحساب آخر.
letter-greeting = السيد(ة) { $name }، تحية طيبة وبعد،
letter-why = تصلك هذه الرسالة بسبب حسابك في حصيلة. ولا تُقرأ الردود عليها.
letter-ignore = إذا لم تطلب ذلك فتجاهل هذه الرسالة ولن يحدث شيء.
letter-confirm-subject = أكّد عنوانك
letter-confirm = أنشأ شخص ما، ولعله أنت، حساباً بهذا العنوان. افتح الرابط خلال يوم لتأكيده.
letter-confirm-button = تأكيد هذا العنوان
letter-confirm-code = أو اكتب هذا الرمز في الصفحة التي تنتظره: { $code }
letter-known-subject = لديك حساب بالفعل
letter-known = أراد شخص ما، ولعله أنت، استخدام هذا العنوان لحساب. وله حساب بالفعل: سجّل الدخول به أو اختر هناك كلمة سر جديدة.
letter-recover-subject = اختر كلمة سر جديدة
letter-recover = طلب شخص ما، ولعله أنت، كلمة سر جديدة. يعمل الرابط مرة واحدة خلال ساعة ويسجّل الخروج من جميع الأجهزة.
letter-change-subject = أكّد عنوانك الجديد
letter-change = طلبت أن يستخدم حسابك هذا العنوان. افتح الرابط خلال يوم لتأكيده.
letter-change-button = استخدام هذا العنوان
letter-changed-subject = تغيّر عنوانك
letter-changed = صار حسابك يستخدم { $address }. إذا لم تكن أنت من فعل ذلك فتراجع عن التغيير خلال سبعة أيام.
letter-changed-button = التراجع عن التغيير
letter-closing-subject = سيُمحى حسابك
letter-closing = بناءً على طلبك سيُمحى حسابك في { $day }. ويمكنك الاحتفاظ به حتى ذلك الحين.
letter-close-subject = أكّد رغبتك في محو حسابك
letter-close = طلبت محو حسابك. افتح الرابط خلال ساعة لتأكيد ذلك.
letter-granted-subject = أُسند إليك دور جديد
letter-granted = أُسند إليك الدور الآتي: { $role }.
letter-withdrawn-subject = انتهى أحد أدوارك
letter-withdrawn = لم يعد مسنداً إليك الدور الآتي: { $role }.
letter-role-button = الاطلاع على ما يحق لك
place-process = العملية بأكملها
since = منذ { $day }
kind-member-state = إدارة دولة عضو
kind-sector-member = عضو قطاع
kind-agency = منظمة دولية
kind-company = شركة
kind-ngo = منظمة غير حكومية
kind-university = جامعة أو مؤسسة بحثية
kind-other = منظمة أخرى
act-play = أداء دور
on-demo = الأشخاص المختلَقون في العرض التوضيحي
at-home = على الجهاز الذي يعمل عليه العرض التوضيحي

## The desk of administrators
act-people = الاطلاع ومنح الأدوار وسحبها والإيقاف
on-people = الأشخاص وأدوارهم
on-organisations = المنظمات
until-erased = إلى حين محو الحساب
scope-there = في الجزء المعني من العملية أو في العملية بأكملها
scope-process = في العملية بأكملها
policy-of = ما يحق القيام به بصفة: { $role }
policy-all = جميع القواعد
role-unknown = اختر أحد الأدوار.
people-title = الأشخاص
people-lead = كل من له حساب والأدوار المسندة إليه. لا يطّلع على هذه الصفحة سوى مديري النظام.
lacks-administrators = ليس هناك سوى مدير نظام واحد. عيّن مديراً ثانياً لكي يوجد دائماً من يمنح الصلاحيات.
organisations-title = المنظمات
column-role = الدور
column-organisation = المنظمة
column-state = حالة الحساب
column-id = الرقم
holds-nothing = ليس له دور.
withdrawn = مسحوب
withdraw-title = سحب الدور
withdraw-question = هل تسحب دور «{ $role }» من { $name }؟ سيُبلَّغ برسالة. ويمكن منحه من جديد.
grant-title = منح دور
suspend-title = إيقاف الحساب
suspend-question = هل توقف حساب { $name } وتسجّل خروجه من كل مكان؟ يمكن إعادته إلى الخدمة.
reinstate-title = إعادة الحساب إلى الخدمة
reinstate-question = هل تسمح لـ { $name } بتسجيل الدخول من جديد؟
join-title = إضافة منظمة
leave-title = تنتهي اليوم
organisation-unknown = اختر إحدى المنظمات.
place-unfit = لا يُسند هذا الدور هناك: فالرئيس لهيئة، والمنسق لمنطقة، والمدقق ومدير النظام للعملية بأكملها.
last-day-wrong = اكتب يوماً ابتداءً من اليوم، مثل ⁦2027-12-31⁩، أو اتركه فارغاً.
field-place = أين
field-region = المنطقة، لنائب الرئيس
region-none = لا شيء
field-last-day = اليوم الأخير
field-last-day-hint = فارغ: إلى حين سحبه
field-position = المنصب
add-organisation = إضافة منظمة
organisation-name = الاسم ({ $language })
organisation-name-wrong = اكتب الاسم بلغة واحدة على الأقل وبما لا يتجاوز 200 حرف.
choose-one = اختر واحداً من القائمة.
field-kind = النوع
field-stakeholder = فئة أصحاب المصلحة
field-state = الدولة
state-none = لا شيء
sessions-count = { $count ->
    [zero] لم يسجّل الدخول على أي جهاز
    [one] سجّل الدخول على جهاز واحد
    [two] سجّل الدخول على جهازين
    [few] سجّل الدخول على { $count } أجهزة
    [many] سجّل الدخول على { $count } جهازاً
   *[other] سجّل الدخول على { $count } جهاز
}

history-title = سجل التغييرات
history-added = أضافه { $actor } في { $date }
history-changed = عدّله { $actor } في { $date }
history-removed = حذفه { $actor } في { $date }
history-by-import = عملية تحميل الملفات
history-by-former = حساب سابق
history-from-to = من { $before } إلى { $after }
history-set = { $after } (جديد)
history-cleared = حُذف: { $before }
history-none = لم يطرأ على هذا السجل أي تغيير منذ إنشائه.
history-count = { $count ->
    [zero] لا تغييرات
    [one] تغيير واحد
    [two] تغييران
    [few] { $count } تغييرات
    [many] { $count } تغييرًا
   *[other] { $count } تغيير
}
history-all = { $count ->
    [zero] لا تغييرات
    [one] عرض التغيير الوحيد
    [two] عرض التغييرين
    [few] عرض التغييرات كلها وعددها { $count }
    [many] عرض التغييرات كلها وعددها { $count }
   *[other] عرض التغييرات كلها وعددها { $count }
}
history-did = { $date }، { $actor }: { $act }
history-by-service = النظام
history-confirmed = تأكيد العنوان
history-granted = منح دور
history-withdrew = سحب دور
history-joined = الانضمام إلى منظمة
history-left = مغادرة منظمة
history-erased = محو البيانات الشخصية
history-password = تغيير كلمة المرور
history-address = تغيير العنوان
history-state = تغيير حالة الحساب
history-way-added = إضافة طريقة دخول
history-way-removed = حذف طريقة دخول
history-way-renamed = إعادة تسمية طريقة دخول
history-profile = تعديل البيانات
column-name = الاسم

## Rights over follow-up
act-assign = تحديد المسؤول والتاريخ
act-reply = الرد مع الأدلة
act-judge = قبول الرد أو إعادته
act-close = الإغلاق مع بيان السبب
act-reopen = إعادة الفتح مع بيان السبب
on-follow-up = متابعة الطلبات
until-closed = إلى حين إغلاق الطلب
once-answered = بعد الرد عليه
once-closed = بعد إغلاقه

## Rights over suggestions of topics
act-suggest = الحصول على مقترحات
act-decide-on = حفظ القرارات
on-texts = خطوط العمل والأهداف في أي نص
on-tag-decisions = القرارات بشأن المواضيع المقترحة، دون أسماء

## Rights over contributions
act-clear = الإجازة والسحب والاستعادة
act-number = إعطاء رمز والنشر والإرجاء
on-contributions = المساهمات
on-restricted = المساهمات المخصصة للأعضاء
on-own-contributions = مساهمات الوفد الذي ينتمي إليه الشخص
once-published = بعد نشرها
while-drafted = أثناء صياغتها
until-numbered = إلى أن يُعطى لها رمز
once-cleared = بعد إجازتها
on-own-calendar = تقويم المواعيد الخاص بالشخص
with-secret = لمن لديه عنوانه السري
act-prepare = الدعوة والتحضير
act-approve = الموافقة والاستعادة والسحب
on-meetings = الاجتماعات: جدول الأعمال والحضور ومشروع الملخص
on-summaries = ملخص الاجتماع
on-translations = ترجمات نصوص السجل
act-approve-translation = الاعتماد

## What somebody follows

follow-title = ما تتابعه
follow-lead = رسالة واحدة في اليوم بما استجدّ أو تغيّر فيما تتابعه، ولا رسالة إن لم يتغير شيء.
follow-none = لا تتابع شيئاً بعد. تجد زر المتابعة في آخر كل قائمة وكل سجل.
follow-since = منذ { $date }
follow-stop = إيقاف المتابعة
follow-again = متابعته من جديد
follow-begun = أنت تتابع «{ $title }» الآن.
follow-ended = لم تعد تتابع «{ $title }».
follow-unfit = لا يمكن متابعة هذه الصفحة، فهي ليست قائمة ولا سجلاً يحق لك الاطلاع عليه.
follow-no-address = ليس لحسابك عنوان بريد بعد، ولن تُرسل أي رسالة قبل إضافته.
follow-long = { $count ->
    [zero] هذه القائمة أطول مما يمكن متابعته. ضيّقها أولاً.
    [one] في هذه القائمة أكثر من صف واحد. ضيّقها أولاً.
    [two] في هذه القائمة أكثر من صفين. ضيّقها أولاً.
    [few] في هذه القائمة أكثر من { $count } صفوف. ضيّقها أولاً.
    [many] في هذه القائمة أكثر من { $count } صفاً. ضيّقها أولاً.
   *[other] في هذه القائمة أكثر من { $count } صف. ضيّقها أولاً.
}
follow-too-many = { $count ->
    [zero] بلغت الحد الأقصى للمتابعة. أوقف متابعة شيء أولاً.
    [one] تتابع شيئاً واحداً، وهو الحد الأقصى. أوقف متابعة شيء أولاً.
    [two] تتابع شيئين، وهو الحد الأقصى. أوقف متابعة شيء أولاً.
    [few] تتابع { $count } أشياء، وهو الحد الأقصى. أوقف متابعة شيء أولاً.
    [many] تتابع { $count } شيئاً، وهو الحد الأقصى. أوقف متابعة شيء أولاً.
   *[other] تتابع { $count } شيء، وهو الحد الأقصى. أوقف متابعة شيء أولاً.
}
follow-letter = هذا ما استجدّ فيما تتابعه:
follow-why = تصلك هذه الرسالة لأنك تتابع هذه الصفحات، مرة في اليوم على الأكثر. لا أحد يقرأ الردود عليها.
follow-line = { $title }: { $news } – { $page }
follow-subject = { $count ->
    [zero] جديد فيما تتابعه
    [one] جديد في شيء واحد تتابعه
    [two] جديد في شيئين تتابعهما
    [few] جديد في { $count } أشياء تتابعها
    [many] جديد في { $count } شيئاً تتابعه
   *[other] جديد في { $count } شيء تتابعه
}
follow-new = { $count ->
    [zero] لا جديد: { $names }
    [one] جديد واحد: { $names }
    [two] جديدان: { $names }
    [few] { $count } عناصر جديدة: { $names }
    [many] { $count } عنصراً جديداً: { $names }
   *[other] { $count } عنصر جديد: { $names }
}
follow-changed = { $count ->
    [zero] لم يتغير شيء: { $names }
    [one] تغيّر عنصر واحد: { $names }
    [two] تغيّر عنصران: { $names }
    [few] تغيّرت { $count } عناصر: { $names }
    [many] تغيّر { $count } عنصراً: { $names }
   *[other] تغيّر { $count } عنصر: { $names }
}
follow-gone = { $count ->
    [zero] لم يُحذف شيء
    [one] عنصر واحد لم يعد موجوداً
    [two] عنصران لم يعودا موجودين
    [few] { $count } عناصر لم تعد موجودة
    [many] { $count } عنصراً لم يعد موجوداً
   *[other] { $count } عنصر لم يعد موجوداً
}
follow-more = { $count ->
    [zero] لا غير
    [one] واحد آخر
    [two] اثنان آخران
    [few] { $count } أخرى
    [many] { $count } أخرى
   *[other] { $count } أخرى
}

## Projects
act-file = التقديم والإرسال للمراجعة والسحب
act-review = المراجعة: النشر وطلب التعديلات والدمج
act-import = الاستيراد: إرسال الملفات وإدراج ما فيها والتراجع عنه
on-projects = المشاريع
on-own-projects = المشاريع التي يكتبها المرء
on-projects-here = مشاريع المنطقة المعنية

## Names and letters of what is followed

follow-kept = حُفظ «{ $title }»، ولا رسائل بشأنه.
follow-letters = بالرسائل
follow-no-letters = بلا رسائل
follow-letters-begin = راسلوني بشأنه
follow-letters-end = لا مزيد من الرسائل بشأنه
follow-rename = إعادة التسمية
follow-name = الاسم
follow-renamed = اسمه الآن «{ $title }».
follow-nameless = لا بد له من اسم؛ يبقى الاسم القديم.
## Stories and editions

act-choose = اختيار وترتيب وإخراج
on-stories = قصص النجاح
act-keep-edition = حفظ كإصدار
on-projects-from-files = المشاريع الآتية من ملفات ومن عناوين أخرى

## Regions in reports

act-input = كتابة ما تقوله المنطقة

## Calls for projects

act-call = إنشاء وإعلان وتمديد وسحب
on-calls = دعوات تقديم المشاريع
