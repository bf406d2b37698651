## The frame of every page
skip-link = Перейти к содержанию
main-navigation = Основная навигация
languages = Языки
you-are-here = Вы находитесь здесь
home = Главная
back-to = Назад: { $title }
demonstration-notice = Это демонстрационная запись, составленная по общедоступным сведениям. Она не является публикацией какой-либо организации.

## Languages and versions of a text
shown-in = Показано на языке: { $language }
language-ar = арабский
language-zh = китайский
language-en = английский
language-fr = французский
language-ru = русский
language-es = испанский
state-original = оригинал
state-translated = перевод
state-revised = отредактированный перевод
state-stale = перевод сделан до изменения оригинала

## Lists
search = Найти
search-in = Поиск: { $title }
search-hint = Слова или условное обозначение; должны встречаться все
filters = Фильтры
filters-chosen = { $count ->
    [one] Выбран { $count } фильтр
    [few] Выбрано { $count } фильтра
    [many] Выбрано { $count } фильтров
   *[other] Выбрано { $count } фильтра
}
clear-all = Сбросить все фильтры
sort-by = Сортировка
pages = Страницы
previous = Предыдущая
next = Следующая
page-of = Страница { $page } из { $pages }
results-count = { $count ->
    [0] Нет результатов
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
more-choices = { $count ->
    [one] Ещё { $count }
    [few] Ещё { $count }
    [many] Ещё { $count }
   *[other] Ещё { $count }
}
other-formats = Этот список в других форматах
other-formats-of-thing = Эта запись в других форматах
calendar = Календарь
nothing-found = Ничего не найдено
nothing-found-hint = Укажите меньше слов или уберите фильтр.
nothing-yet = Здесь пока ничего нет.

## Dates
from = С
to = По
updated = Обновлено: { $date }

## Forms
required = обязательно
optional = необязательно
problem-title = Требуется исправление
confirm = Подтвердить
cancel = Отменить
save = Сохранить
yes = Да
no = Нет
must-be-number = Страницы «{ $given }» не существует. Укажите номер страницы, начиная с 1.
unknown-sort = Этот список нельзя отсортировать по «{ $given }». Выберите один из вариантов: { $allowed }.
unknown-choice = В фильтре «{ $name }» нет варианта «{ $given }».

## Errors
error-not-found = Такой страницы нет
error-not-found-hint = Проверьте адрес или найдите нужное в одном из списков.
error-forbidden = У вас нет права на это действие
error-forbidden-hint = Если вы считаете, что оно должно быть, обратитесь в секретариат.
error-sign-in = Сначала войдите в систему
error-sign-in-hint = Эта страница доступна только после входа.
error-refused = Это нельзя принять в таком виде
error-refused-hint = Вернитесь, исправьте перечисленное и отправьте снова.
error-malformed = Отправленные данные не читаются
error-malformed-hint = Они неправильно составлены. Проверьте их и отправьте ещё раз.
error-media-type = Данные такого вида здесь не принимаются
error-media-type-hint = Отправьте их в том виде, который указан в описании этого адреса.
error-conflict = Сейчас это сделать нельзя
error-conflict-hint = Запись тем временем изменилась. Посмотрите на неё ещё раз, прежде чем принимать решение.
error-too-large = Слишком большой объём
error-too-large-hint = Отправьте файл меньшего размера или разделите его на части.
error-foreign = Этот запрос поступил с другого сайта
error-foreign-hint = Откройте страницу здесь и отправьте форму с неё ещё раз.
error-method = Этот адрес не принимает запросы такого вида
error-method-hint = Откройте страницу и воспользуйтесь формой на ней.
error-unavailable = Служба временно недоступна
error-unavailable-hint = Ничего не потеряно. Повторите попытку через несколько минут.
error-internal = Произошла ошибка на нашей стороне
error-internal-hint = Ничего не изменено. Повторите попытку; если ошибка повторится, сообщите секретариату, что вы делали.
error-too-many = Слишком много попыток
error-too-many-hint = Ничего не изменено. Повторите попытку { $wait }.
wait-seconds = { $count ->
    [one] через { $count } секунду
    [few] через { $count } секунды
    [many] через { $count } секунд
   *[other] через { $count } секунды
}
wait-minutes = { $count ->
    [one] через { $count } минуту
    [few] через { $count } минуты
    [many] через { $count } минут
   *[other] через { $count } минуты
}
error-unsure = Неизвестно, сохранено ли это
error-unsure-hint = База данных перестала отвечать в момент сохранения. Откройте страницу снова и проверьте, прежде чем отправлять ещё раз.
error-full = Недостаточно места для сохранения
error-full-hint = Ничего не записано и ничего не потеряно. Администраторам нужно освободить место; повторите попытку позже.
error-home = Перейти на главную страницу

## Who is signed in
your-account = Ваша учётная запись
sign-in = Войти
sign-out = Выйти
change-role = Выбрать другую роль или выйти

## Письма
mail-unsubscribe = Больше не получать таких писем
reason-label = Причина
reason-hint = Необязательно. Остаётся в истории навсегда, поэтому не называйте никого по имени.
history-why = Причина: { $reason }

## Following

follow-list = Отслеживать этот список по почте
follow-record = Отслеживать эту запись по почте

## Translations that nobody has approved

unapproved-note = Слова с пунктирным подчеркиванием — переводы, которые еще не утверждены.
