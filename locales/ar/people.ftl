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

## On what
on-site = الصفحة الرئيسية والصفحات المتعلقة بهذه الخدمة
on-static = صفحة الأنماط والأيقونات
on-groups = الهيئات والصكوك والاجتماعات والوثائق
on-register = سجل الطلبات
on-readings = الملفات المقروءة والبنود المستخرجة منها
on-reports = التقارير
on-new-reports = تقرير يُعدّ من السجل العام
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
