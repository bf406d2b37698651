## البريد
mail-title = البريد
mail-lead = كل رسالة كتبتها هذه الخدمة: إلى مَن، وبأي لغة، وما آلت إليه.
mail-one = رسالة
mail-waiting = في الانتظار
mail-sent = أُرسلت
mail-bounced = أُعيدت
mail-refused = رفضها خادم البريد
mail-dropped = لم تُرسل: لم يعد المستلم يرغب فيها
mail-deferred = لم تُقبل بعد، وستُعاد المحاولة
mail-delayed = في الطريق، مع تأخير
mail-again = ستُرسل من جديد
mail-written = كُتبت
mail-send-again = إعادة الإرسال
mail-events = ما آلت إليه
mail-says = نص الرسالة
mail-covered = حُجبت هنا الروابط والرموز التي تتيح الدخول.
mail-source = صيغة HTML كنص مصدري
mail-not-for-you = لا يقرأ رسائل هذا النوع إلا مديرو الخدمة.
column-id = المعرّف
column-letter = الموضوع
column-recipient = إلى
column-language = اللغة
column-template = نوع الرسالة
column-written = وقت الكتابة
column-state = الحالة

## المهام
jobs-title = المهام
jobs-lead = أعمال تُنجز في الخلفية. ما يفشل منها تُعاد محاولته بعد فترات تزداد طولاً، وما فشل نهائياً يبقى هنا إلى أن يُتخذ قرار بشأنه.
job-waiting = في الانتظار
job-running = قيد التنفيذ
job-done = أُنجزت
job-dead = فشلت نهائياً
job-again = إعادة المحاولة
job-end = التخلي عنها
job-no-wish = اختر إعادة محاولة المهمة أو التخلي عنها.
column-work = نوع العمل
column-attempts = المحاولات
column-when = الوقت
column-due = الموعد
column-ended = الانتهاء
column-fault = آخر خطأ

## إيقاف الرسائل
unsubscribe-title = الرسائل من هذا النوع
unsubscribe-ask = هل تريد التوقف عن تلقي الرسائل من هذا النوع؟
unsubscribe-like = الرسالة التي أوصلتك إلى هنا:
unsubscribe-stop = إيقاف هذه الرسائل
unsubscribe-done = لن تصلك بعد الآن رسائل من هذا النوع.
unsubscribe-go-on = استئناف تلقي هذه الرسائل
unsubscribe-still = أما الرسائل التي تطلبها بنفسك، كتأكيد عنوان بريدك، فستظل تصلك.
unsubscribe-no-wish = اختر ما إذا كنت تريد تلقي هذه الرسائل أم لا.

## رسالة تجريبية
trial-subject = رسالة تجريبية من حصيلة
trial-greeting = تحية طيبة،
trial-says = أُرسلت هذه الرسالة للتحقق من وصول بريد حصيلة. إذا كنت تقرؤها فقد وصلت، وليس عليك أن تفعل شيئاً.
trial-button = فتح حصيلة
trial-why = وصلتك هذه الرسالة بطلب من أحد القائمين على الخدمة.

## The journal and its checkpoints
journal-title = اليومية
journal-lead = كل ما أُجري على السجلات، والأحدث أولاً. ولا يمكن تغيير شيء فيها أو حذفه دون أن يُكتشف.
journal-entry = السطر { $number } من اليومية
column-number = الرقم
column-time = الوقت (UTC)
column-actor = من قام به
column-verb = ما أُجري
column-subject = على أي شيء
column-kind = نوع السجل
column-day = اليوم
column-hash = البصمة (SHA-256)
column-previous = بصمة السطر السابق
column-entries = عدد الأسطر
entry-change = ما كُتب
entry-sealed = النص الذي حُسبت منه البصمة
entry-verify = البصمة هي ناتج SHA-256 للنص أدناه حرفياً دون فاصل أسطر في آخره. ويحمل كل سطر بصمة السطر الذي قبله، فتغيير سطر واحد يغيّر كل ما بعده.
checkpoints-title = نقاط التحقق لليومية
checkpoints-lead = توقّع الخدمة مرة كل يوم عدد أسطر اليومية وبصمة آخر سطر فيها. ومن يحتفظ بنقطة التحقق هذه يستطيع أن يثبت لاحقاً أن أي سطر سابق لم يُغيَّر ولم يُضف ولم يُحذف.
checkpoints-newest = أحدث نقطة تحقق، نصاً
checkpoints-key = المفتاح العام
checkpoints-how = كيفية التحقق
checkpoints-steps = اطلب من الأمانة نسخة مصدَّرة من اليومية ونفّذ الأمر أدناه مع نقطة تحقق احتفظت بها. وهي مذكرة موقّعة (C2SP) بخوارزمية Ed25519، فتتحقق منها برامج أخرى أيضاً.
checkpoints-none = لم تُنشأ أي نقطة تحقق بعد.
verb-added = إضافة
verb-changed = تعديل
verb-removed = حذف
