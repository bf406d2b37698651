## Ways to sign in
ways-title = Способы входа
ways-link = Ключи доступа, ваша организация, ваш пароль
ways-lead = Войти можно любым из этих способов. Хотя бы один из них должен оставаться.
ways-again = Чтобы изменить их, подтвердите ещё раз, что это вы.
ways-again-link = Войти ещё раз
ways-last = Это ваш последний способ входа. Сначала добавьте другой.
ways-has-password = У вас есть пароль.
ways-has-no-password = У вас нет пароля. Чтобы задать его, выйдите и выберите «Забытый пароль».
ways-made = добавлено: { $date }
ways-used = последнее использование: { $date }
ways-unused = ещё не использовалось
way-remove = Удалить
way-remove-of = Удалить: { $name }
done-passkey-added = Ключ доступа добавлен.
done-passkey-renamed = Ключ доступа переименован.
done-passkey-removed = Ключ доступа удалён. Здесь он больше ничего не открывает.
done-linked = Связь установлена. Теперь можно входить и этим способом.
done-unlinked = Связь удалена.

## Passkeys
passkeys = Ключи доступа
passkeys-lead = Ключ доступа хранится в вашем устройстве и открывается отпечатком пальца, лицом или кодом. Запоминать ничего не нужно, и ни одному другому сайту он не отвечает.
passkeys-none = У вас пока нет ключей доступа.
passkeys-full = У вас двадцать ключей доступа. Сначала удалите тот, которым больше не пользуетесь.
passkeys-not-here = Браузеры допускают ключи доступа только по адресу с HTTPS и именем. Эта служба открыта по другому адресу.
passkey-name = Название ключа доступа
passkey-name-hint = Чтобы узнать его потом, например «Ноутбук».
passkey-name-wrong = Введите название длиной от одного до шестидесяти знаков.
passkey-add = Добавить ключ доступа
passkey-rename = Переименовать
passkey-sign-in = Войти с ключом доступа
passkey-needs-script = Для ключей доступа нужен современный браузер с включёнными сценариями. Все остальные способы работают и без них.
passkey-cancelled = Устройство не ответило. Попробуйте ещё раз или выберите другой способ.
passkey-refused = Ключ доступа не принят
passkey-too-late = Прошло больше десяти минут, или этот ответ уже использован. Начните заново.
passkey-unknown = Этот ключ доступа не связан ни с одной учётной записью; возможно, он был удалён. Войдите другим способом и добавьте его заново.
passkey-unsound = Ответ устройства не подходит этому сайту или этой учётной записи. Начните заново на странице этого сайта.
passkey-unverified = Устройство должно убедиться, что это вы: по отпечатку, лицу или коду. Попробуйте ещё раз.
passkey-copied = Похоже, существует копия этого ключа доступа, поэтому он не принят. Войдите другим способом, удалите его и добавьте новый.
passkey-known = Это устройство уже зарегистрировано.

## Providers
providers = Ваша организация
providers-lead = Можно войти через организацию, где вас уже знают. Оттуда мы узнаём ваше имя и адрес электронной почты и ничего больше не храним.
provider-sign-in = Войти через { $provider }
provider-link = Связать с { $provider }
onward-title = Переход: { $provider }
onward-lead = Войдите там, а затем вы вернётесь сюда.
onward-link = Продолжить: { $provider }
provider-refused = Вход не выполнен
refused-hint = Можно начать заново или выбрать другой способ входа.
refused-back = К странице входа
refused-state = Этот вход был начат в другом браузере, занял больше десяти минут или уже был завершён.
refused-declined = { $provider }: ваша личность не подтверждена.
refused-mixed-up = Ответ пришёл не от { $provider }, куда вы обращались. Ничего отправлено не было.
refused-code = { $provider }: возврат не принят, он уже использован или опоздал.
refused-clock = Подтверждение от { $provider } сейчас недействительно. Возможно, часы там или здесь идут неверно.
refused-token = Подтверждение от { $provider } недостоверно, поэтому вход никому не открыт. Причину администраторы найдут в техническом журнале.
refused-unreachable = { $provider }: сейчас нет связи. Попробуйте позже.
refused-elsewhere = Эта личность уже связана с другой учётной записью.

## The first time with a provider
introduced-title = Впервые через { $provider }
introduced-question = Хотите впредь входить через { $provider } в учётную запись «{ $name }»?
introduced-link = Связать
introduced-known = Учётная запись с адресом { $address } уже есть. Войдите в неё как обычно, и тогда её можно будет связать с { $provider }.
introduced-sign-in = Войти как обычно
introduced-new = У вас здесь ещё нет учётной записи. { $provider } сообщает нам этот адрес и это имя; ничего больше мы не берём.
introduced-name = Ваше имя
introduced-name-wrong = Введите своё имя, не длиннее ста знаков.
introduced-make = Создать учётную запись
introduced-no-address = { $provider } не сообщает нам вашего подтверждённого адреса. Зарегистрируйтесь здесь со своим адресом, а затем свяжите { $provider } на странице «Способы входа».
introduced-sign-up = Зарегистрироваться

## Signing out at a provider
farewell-title = Вы вышли
farewell-lead = Здесь вы вышли. На стороне { $provider } вход, возможно, ещё действует.
farewell-link = Выйти и на стороне { $provider }
farewell-home = На главную страницу

## The page of the policy
policy-title = Кто что может делать
policy-lead = Каждая страница и каждая команда сверяется с этой единой таблицей. То, что в ней не указано, не разрешено никому.
policy-note = Правила по действиям
roles-title = Роли
column-act = Действие
column-on = Над чем
column-by = Кто
column-when = В каком состоянии

## Actions
act-read = Читать
act-write = Изменять
act-manage = Загружать и подтверждать
act-generate = Составлять
act-send = Отправить снова
act-decline = Отказаться
act-retry = Повторить или прекратить

## On what
on-site = Главная страница и страницы об этой службе
on-static = Таблица стилей и значки
on-groups = Органы, резолюции и решения, собрания и документы
on-register = Реестр просьб
on-instruments = Тексты актов
on-readings = Прочитанные файлы и найденные в них записи
on-reports = Отчёты
on-new-reports = Отчёт на основе открытых данных
on-mail = Журнал почты без содержания писем, о которых кто-то просил
on-mail-content = Содержание таких писем без ссылок и кодов
on-own-letters = Письма того вида, который приходит читателю
on-jobs = Фоновые задания
on-journal = Журнал изменений
on-history = Что, когда и почему изменилось в записи
on-names = Имена тех, кто внёс изменение; остальные видят только их роль
on-checkpoints = Подписанные контрольные точки журнала

## In which state
always = всегда
until-confirmed = до подтверждения

## Roles
role-public = все желающие
role-secretariat = секретариат
role-chair = председатель
role-vice-chair = заместитель председателя
role-head-of-delegation = глава делегации
role-focal-point = координатор
role-delegate = делегат
role-drafter = составитель
role-translator = переводчик
role-reviser = редактор
role-expert = эксперт
role-regional-moderator = региональный модератор
role-auditor = аудитор
role-administrator = администратор

## Signing in
act-enter = Войти или создать учётную запись
act-keep = Читать и изменять
on-sign-in = Страницы входа
on-own-account = Собственная учётная запись
role-signed-in = все вошедшие
account-active = действует
account-suspended = приостановлена
account-closing = будет удалена
account-closed = удалена
sign-in-title = Вход
sign-in = Войти
field-address = Адрес электронной почты
field-password = Пароль
sign-in-wrong = Адрес и пароль не подходят друг к другу. Проверьте их или задайте новый пароль.
sign-in-suspended = Эта учётная запись приостановлена. Напишите в секретариат.
address-unreadable = Укажите адрес электронной почты, например amina@example.org.
too-many-tries = Слишком много попыток. Попробуйте снова { $wait }.

on-own-profile = Сведения о себе
on-own-tokens = Собственные токены для программ
scope-read = Читать то, что можете читать вы
scope-readings = Передавать доклады на чтение и решать о найденном
scope-profile = Менять ваше имя и язык
access-title = Токены для программ
access-lead = Программа с токеном может делать то же, что и вы, но только то, что вы выберете здесь.
access-help = Как программы пользуются сервисом
access-made = Вот токен. Скопируйте его сейчас: он показывается только один раз. Тот, у кого он есть, может действовать от вашего имени, поэтому храните его как пароль.
access-name = Название
access-name-hint = Для чего нужен токен, чтобы вы могли его узнать.
access-name-wrong = { $most ->
    [one] Укажите название не длиннее { $most } знака.
    [few] Укажите название длиной от 1 до { $most } знаков.
    [many] Укажите название длиной от 1 до { $most } знаков.
   *[other] Укажите название длиной от 1 до { $most } знака.
}
access-scopes = Что он позволяет
access-scopes-wrong = Выберите хотя бы одно, что он позволяет.
access-life = Срок действия
access-life-wrong = Выберите один из предложенных сроков.
access-days = { $days ->
    [one] Через { $days } день
    [few] Через { $days } дня
    [many] Через { $days } дней
   *[other] Через { $days } дня
}
access-made-on = Создан
access-used = Последнее использование
access-never = Никогда
access-withdraw = Отозвать
access-withdrawn = Отозван { $day }
access-ended = Истёк { $day }
access-new = Новый токен
access-make = Создать токен
access-no-account = Создавать токены может только человек с учётной записью.
access-too-many = { $most ->
    [one] У вас { $most } действующий токен. Сначала отзовите его.
    [few] У вас { $most } действующих токена. Сначала отзовите один из них.
    [many] У вас { $most } действующих токенов. Сначала отзовите один из них.
   *[other] У вас { $most } действующего токена. Сначала отзовите один из них.
}
## Accounts and letters
field-name = Имя
field-name-hint = Так, как его увидят другие
field-language = Язык писем
field-new-password = Новый пароль
field-new-password-hint = Не короче { $count } знаков; хорошо подходят несколько слов
field-present-password = Нынешний пароль
field-new-address = Новый адрес электронной почты
field-code = Код из письма
field-code-hint = Восемь букв и цифр, например K7M2-Q3XA
field-is-shown = Показывать моё имя там, где указаны мои должности
name-unreadable = Укажите имя без адресов, не длиннее 100 знаков.
language-unreadable = Выберите один из шести языков.
password-short = Задайте пароль не короче { $count } знаков.
password-long = Задайте пароль не длиннее { $count } знаков.
password-common = Этот пароль попробуют одним из первых. Задайте другой.
password-wrong = Это не пароль данной учётной записи.
sign-up-title = Создать учётную запись
sign-up-lead = Учётная запись позволяет участвовать. Письмо подтвердит ваш адрес, а права зависят от ролей, которые вам предоставят.
have-account = У меня есть учётная запись
no-account = Ещё нет учётной записи?
sign-in-unconfirmed = Этот адрес ещё не подтверждён. Введите код из письма или запросите письмо снова.
confirm-title = Подтвердите адрес
confirm-lead = Введите код из письма и заданный вами пароль.
confirm-link-lead = Введите заданный вами пароль, чтобы никто не открыл учётную запись от вашего имени.
letter-waiting = Письмо на { $address } отправляется. В нём ссылка и код, который можно ввести здесь.
letter-sent = Письмо на { $address } передано почтовому серверу. Проверьте и папку нежелательной почты.
letter-bounced = Письмо на { $address } вернулось. Проверьте адрес и создайте учётную запись заново.
letter-again = Если учётная запись с адресом { $address } ждёт подтверждения, отправлено новое письмо; действует только последнее.
again-title = Отправить письмо снова
again-lead = Если через несколько минут ничего не пришло.
code-wrong = Адрес, код и пароль не подходят друг к другу, или коду больше суток. Проверьте их или запросите письмо снова.
link-used = Эта ссылка уже использована, устарела или заменена более новым письмом.
recover-title = Новый пароль
recover-lead = Мы отправим письмо со ссылкой, которая действует один час.
recover-button = Отправить письмо
recover-sent = Если у { $address } есть учётная запись, письмо отправлено. Ссылка действует один час.
recover-choose = Задать новый пароль
recover-choose-lead = После этого вы войдёте здесь и выйдете на всех других устройствах.
account-title = Ваша учётная запись
account-closing-on = Эта учётная запись будет удалена { $day }. До тех пор её можно сохранить.
your-roles = Что вам разрешено
no-roles = У вас пока нет ролей. Вам доступно то же, что и всем.
your-organisations = Кого вы представляете
no-organisations = Секретариат пока не указал организацию.
profile-title = О вас
sessions-title = Где выполнен вход
this-session = эта
device-unknown = Устройство, которое не называет себя
session-text = с { $since }, сеть { $network }, последнее использование { $used }
end-session = Выйти там
end-others = Выйти на всех других устройствах
new-address-title = Другой адрес
present-address = Письма приходят на { $address }.
new-address-button = Отправить письмо на новый адрес
new-password-title = Другой пароль
no-password = У этой учётной записи нет пароля. Задать его можно по письму.
data-title = Ваши данные
data-lead = Заберите всё, что эта служба хранит о вас, или удалите это.
export-button = Всё одним файлом (JSON)
done-profile = Сохранено.
done-address = Письмо на новый адрес отправлено. Адрес изменится, когда вы откроете ссылку из письма.
done-password = Пароль изменён, на всех других устройствах выполнен выход.
done-sessions = Выход выполнен.
close-title = Удалить учётную запись
close-lead = Имя, адрес и все личные сведения будут удалены через семь дней. До тех пор можно передумать.
close-stays = То, что вы сделали для процесса, останется в журнале под номером, без имени.
close-done = Учётная запись будет удалена через семь дней. В письме сказано, как её всё же сохранить.
close-letter-sent = Письмо отправлено. Учётная запись будет удалена только после перехода по ссылке.
last-administrator = Это последний администратор. Сначала назначьте другого.
keep-account = Сохранить учётную запись
keep-question = Сохранить учётную запись и всё, что в ней есть?
keep-done = Учётная запись сохранена.
change-title = Использовать этот адрес
change-question = Использовать отныне { $address } для писем и входа?
change-done = Адрес изменён.
undo-change-title = Вернуть прежний адрес
undo-change-question = Вернуть учётной записи адрес { $address }? На всех устройствах будет выполнен выход.
undo-change-done = Прежний адрес возвращён, на всех устройствах выполнен выход. Теперь задайте новый пароль.
address-taken = Этот адрес уже принадлежит другой учётной записи.
letter-greeting = Здравствуйте, { $name }!
letter-why = Вы получили это письмо, потому что у вас есть учётная запись в Hasila. Ответы на него не читают.
letter-ignore = Если вы этого не запрашивали, не обращайте внимания: ничего не произойдёт.
letter-confirm-subject = Подтвердите ваш адрес
letter-confirm = кто-то, вероятно вы, создал учётную запись с этим адресом. Откройте ссылку в течение суток, чтобы подтвердить его.
letter-confirm-button = Подтвердить адрес
letter-confirm-code = Или введите этот код на открытой странице: { $code }
letter-known-subject = У вас уже есть учётная запись
letter-known = кто-то, вероятно вы, хотел использовать этот адрес для учётной записи. Она уже есть: войдите или задайте новый пароль.
letter-recover-subject = Задайте новый пароль
letter-recover = кто-то, вероятно вы, запросил новый пароль. Ссылка действует один раз в течение часа. На всех устройствах будет выполнен выход.
letter-change-subject = Подтвердите новый адрес
letter-change = вы попросили использовать этот адрес для своей учётной записи. Откройте ссылку в течение суток, чтобы подтвердить его.
letter-change-button = Использовать этот адрес
letter-changed-subject = Ваш адрес изменён
letter-changed = ваша учётная запись теперь использует { $address }. Если это были не вы, отмените изменение в течение семи дней.
letter-changed-button = Отменить изменение
letter-closing-subject = Ваша учётная запись будет удалена
letter-closing = по вашей просьбе учётная запись будет удалена { $day }. До тех пор её можно сохранить.
letter-close-subject = Подтвердите удаление учётной записи
letter-close = вы попросили удалить учётную запись. Откройте ссылку в течение часа, чтобы подтвердить это.
letter-granted-subject = Вам предоставлена новая роль
letter-granted = вам предоставлена роль: { $role }.
letter-withdrawn-subject = Роль прекращена
letter-withdrawn = вы больше не исполняете роль: { $role }.
letter-role-button = Посмотреть свои права
place-process = весь процесс
since = с { $day }
kind-member-state = администрация Государства-Члена
kind-sector-member = Член Сектора
kind-agency = международная организация
kind-company = компания
kind-ngo = неправительственная организация
kind-university = университет или научное учреждение
kind-other = иная организация
act-play = Играть роль
on-demo = Вымышленные люди демонстрации
at-home = на машине, где работает демонстрация

## The desk of administrators
act-people = Смотреть, давать и отзывать роли, приостанавливать
on-people = Люди и их роли
on-organisations = Организации
until-erased = пока учётная запись не удалена
scope-there = в соответствующей части процесса или во всём процессе
scope-process = во всём процессе
policy-of = Что можно делать в роли: { $role }
policy-all = Все правила
role-unknown = Выберите одну из ролей.
people-title = Люди
people-lead = Все, у кого есть учётная запись, и их роли. Это видят только администраторы.
lacks-administrators = Администратор только один. Назначьте второго, чтобы всегда было кому давать доступ.
organisations-title = Организации
column-role = Роль
column-organisation = Организация
column-state = Состояние учётной записи
column-id = Номер
holds-nothing = Ролей нет.
withdrawn = отозвана
withdraw-title = Отозвать роль
withdraw-question = Отозвать роль «{ $role }» у { $name }? Об этом сообщит письмо. Её можно дать снова.
grant-title = Предоставить роль
suspend-title = Приостановить учётную запись
suspend-question = Приостановить учётную запись { $name } и завершить все её сеансы? Её можно вернуть в работу.
reinstate-title = Вернуть учётную запись в работу
reinstate-question = Снова разрешить { $name } входить?
join-title = Добавить организацию
leave-title = Завершается сегодня
organisation-unknown = Выберите одну из организаций.
place-unfit = Эта роль здесь невозможна: председатель есть у органа, модератор у региона, аудитор и администратор у всего процесса.
last-day-wrong = Укажите день начиная с сегодняшнего, например 2027-12-31, или оставьте пустым.
field-place = Где
field-region = Регион, для заместителя председателя
region-none = нет
field-last-day = Последний день
field-last-day-hint = Пусто: пока не отзовут
field-position = Должность
add-organisation = Добавить организацию
organisation-name = Название ({ $language })
organisation-name-wrong = Укажите название хотя бы на одном языке, не длиннее 200 знаков.
choose-one = Выберите из списка.
field-kind = Вид
field-stakeholder = Вид заинтересованной стороны
field-state = Государство
state-none = нет
sessions-count = { $count ->
    [0] нигде не выполнен вход
    [one] вход на { $count } устройстве
    [few] вход на { $count } устройствах
    [many] вход на { $count } устройствах
   *[other] вход на { $count } устройства
}

history-title = История
history-added = { $date }: добавление, { $actor }
history-changed = { $date }: изменение, { $actor }
history-removed = { $date }: удаление, { $actor }
history-by-import = загрузка файлов
history-by-former = бывшая учётная запись
history-from-to = было: { $before }; стало: { $after }
history-set = { $after } (добавлено)
history-cleared = { $before } — удалено
history-none = С момента создания эта запись не менялась.
history-count = { $count ->
    [one] { $count } изменение
    [few] { $count } изменения
    [many] { $count } изменений
   *[other] { $count } изменения
}
history-all = { $count ->
    [one] Показать все: { $count } изменение
    [few] Показать все: { $count } изменения
    [many] Показать все: { $count } изменений
   *[other] Показать все: { $count } изменения
}
history-did = { $date }, { $actor }: { $act }
history-by-service = служба
history-confirmed = адрес подтверждён
history-granted = роль назначена
history-withdrew = роль отозвана
history-joined = вступление в организацию
history-left = выход из организации
history-erased = персональные данные удалены
history-password = пароль изменён
history-address = адрес изменён
history-state = состояние учётной записи изменено
history-way-added = добавлен способ входа
history-way-removed = удалён способ входа
history-way-renamed = переименован способ входа
history-profile = сведения изменены
column-name = Название

## Rights over follow-up
act-assign = Назначать ответственных и сроки
act-reply = Отвечать с подтверждениями
act-judge = Принимать или возвращать ответ
act-close = Закрывать с указанием причины
act-reopen = Открывать снова с указанием причины
on-follow-up = Ход выполнения просьб
until-closed = пока просьба не закрыта
once-answered = после ответа
once-closed = после закрытия

## Rights over suggestions of topics
act-suggest = Получать предложения
act-decide-on = Сохранять решения
on-texts = Направления деятельности и цели любого текста
on-tag-decisions = Решения по предложенным темам, без имен

## Rights over contributions
act-clear = Утверждать, возвращать, отзывать
act-number = Присваивать номер, публиковать, откладывать
on-contributions = Вклады
on-restricted = Вклады только для членов
on-own-contributions = Вклады своей делегации
once-published = после публикации
while-drafted = пока они составляются
until-numbered = пока им не присвоен номер
once-cleared = после утверждения
on-own-calendar = Собственный календарь сроков
with-secret = для тех, кто знает его тайный адрес
act-prepare = Созывать и готовить
act-approve = Утверждать, возвращать, отзывать
on-meetings = Собрания: повестка дня, участие, проект резюме
on-summaries = Резюме собрания
on-translations = Переводы текстов
act-approve-translation = Утверждать

## What somebody follows

follow-title = Что вы отслеживаете
follow-lead = Одно письмо в день о том, что появилось или изменилось в том, что вы отслеживаете; если ничего не изменилось, письма не будет.
follow-none = Вы пока ничего не отслеживаете. Кнопка для этого есть в конце списков и записей.
follow-since = с { $date }
follow-stop = Больше не отслеживать
follow-again = Снова отслеживать
follow-begun = Теперь вы отслеживаете «{ $title }».
follow-ended = Вы больше не отслеживаете «{ $title }».
follow-unfit = За этой страницей следить нельзя: это не список и не запись, доступные вам для чтения.
follow-no-address = У вашей учетной записи пока нет адреса; до его появления письма не отправляются.
follow-long = { $count ->
    [one] В этом списке более { $count } строки. Сначала сузьте его.
    [few] В этом списке более { $count } строк. Сначала сузьте его.
    [many] В этом списке более { $count } строк. Сначала сузьте его.
   *[other] В этом списке более { $count } строки. Сначала сузьте его.
}
follow-too-many = { $count ->
    [one] Вы уже отслеживаете { $count } объект — это предел. Сначала откажитесь от одного из них.
    [few] Вы уже отслеживаете { $count } объекта — это предел. Сначала откажитесь от одного из них.
    [many] Вы уже отслеживаете { $count } объектов — это предел. Сначала откажитесь от одного из них.
   *[other] Вы уже отслеживаете { $count } объекта — это предел. Сначала откажитесь от одного из них.
}
follow-letter = вот что нового в том, что вы отслеживаете:
follow-why = Вы получили это письмо, потому что отслеживаете эти страницы, не чаще одного раза в день. Ответы на него никто не читает.
follow-line = { $title }: { $news } – { $page }
follow-subject = { $count ->
    [one] Новое в { $count } отслеживаемом объекте
    [few] Новое в { $count } отслеживаемых объектах
    [many] Новое в { $count } отслеживаемых объектах
   *[other] Новое в { $count } отслеживаемого объекта
}
follow-new = { $count ->
    [one] { $count } новая запись: { $names }
    [few] { $count } новые записи: { $names }
    [many] { $count } новых записей: { $names }
   *[other] { $count } новой записи: { $names }
}
follow-changed = { $count ->
    [one] { $count } запись изменена: { $names }
    [few] { $count } записи изменены: { $names }
    [many] { $count } записей изменено: { $names }
   *[other] { $count } записи изменено: { $names }
}
follow-gone = { $count ->
    [one] { $count } записи больше нет
    [few] { $count } записей больше нет
    [many] { $count } записей больше нет
   *[other] { $count } записи больше нет
}
follow-more = { $count ->
    [one] еще { $count }
    [few] еще { $count }
    [many] еще { $count }
   *[other] еще { $count }
}

## Projects
act-file = Подавать, отправлять на рассмотрение, отзывать
act-review = Рассматривать: публиковать, запрашивать изменения, объединять
act-import = Импорт: отправлять файлы, вносить их содержимое, отменять
on-projects = Проекты
on-own-projects = Проекты, которые человек пишет сам
on-projects-here = Проекты своего региона

## Names and letters of what is followed

follow-kept = «{ $title }» сохранено; писем об этом не будет.
follow-letters = письмами
follow-no-letters = без писем
follow-letters-begin = Писать мне об этом
follow-letters-end = Больше не писать об этом
follow-rename = Переименовать
follow-name = Название
follow-renamed = Теперь это называется «{ $title }».
follow-nameless = Нужно название; прежнее остаётся.
## Stories and editions

act-choose = Выбрать, упорядочить, убрать
on-stories = Истории успеха
act-keep-edition = Сохранить как выпуск
on-projects-from-files = Проекты из файлов и с других адресов сети

## Regions in reports

act-input = Писать слово региона

## Calls for projects

act-call = Составлять, объявлять, продлевать, отзывать
on-calls = Приглашения подать проект
