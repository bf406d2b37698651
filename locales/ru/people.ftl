## Ways to sign in
ways-title = Способы входа
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
on-readings = Прочитанные файлы и найденные в них записи
on-reports = Отчёты
on-new-reports = Отчёт на основе открытых данных
on-mail = Журнал почты без содержания писем, о которых кто-то просил
on-mail-content = Содержание таких писем без ссылок и кодов
on-own-letters = Письма того вида, который приходит читателю
on-jobs = Фоновые задания
on-journal = Журнал изменений

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
