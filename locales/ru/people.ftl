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

## On what
on-site = Главная страница и страницы об этой службе
on-static = Таблица стилей и значки
on-groups = Органы, резолюции и решения, собрания и документы
on-register = Реестр просьб
on-readings = Прочитанные файлы и найденные в них записи
on-reports = Отчёты
on-new-reports = Отчёт на основе открытых данных
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
