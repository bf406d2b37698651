list-title = Переводы
list-lead = Все тексты, которых нет на языке, которые отстали от оригинала или ждут второго человека.
list-nav = Переводы
list-to = На
list-state = Состояние
list-noun = К чему относится
list-body = Орган
list-export = XLIFF, { $from } → { $to }
progress-missing = Отсутствует
progress-stale = Отстал от оригинала
progress-in-translation = Переводится
progress-in-revision = Ещё не утверждён
progress-approved = Утверждён
noun-body = Органы
noun-instrument = Документы права
noun-session = Сессии
noun-meeting = Собрания
noun-document = Документы
noun-consultation = Консультации
noun-entry = Реестр
column-text-of = Текст
column-from = С
column-original = Оригинал
column-address = Адрес
desk-title = Перевести { $text }
desk-original = Оригинал ({ $language })
desk-since = Что изменилось в оригинале с тех пор
desk-terms = Официальные термины
desk-work = Перевод ({ $language })
desk-translation = Текст ({ $language })
desk-claim = Я перевожу это
desk-claimed = Над этим текстом кто-то работает.
desk-save = Сохранить на утверждение
desk-approve = Сохранить и утвердить
desk-memory = Переведено раньше
desk-memory-none = Ничего похожего раньше не переводилось.
desk-match = сходство { $percent } %
desk-empty = Напишите перевод.
desk-long = Это длиннее { $most } знаков.
desk-changed = Оригинал или перевод тем временем изменились. Введённое вами осталось: сравните и сохраните снова.
import-title = Загрузить XLIFF
import-lead = Переводы из инструмента переводчиков. Текст, оригинал которого изменился, остаётся как есть и называется.
import-file = Файл XLIFF 2 с текстами ({ $language })
import-send = Принять переводы
import-none = Выберите файл.
import-not-xml = Файл повреждён: это не правильный XML в UTF-8.
import-not-xliff = Это не файл XLIFF 2.
import-too-large = Файл больше 8 МБ. Отправьте его частями.
import-languages = В файле не указаны два из шести языков.
import-other = В файле тексты на языке { $found }, а не { $wanted }.
import-refused = Оставлены как есть, так как оригинал не тот, что переводился:
import-kept = { $count ->
    [one] Принят { $count } перевод.
    [few] Принято { $count } перевода.
    [many] Принято { $count } переводов.
   *[other] Принято { $count } перевода.
}
import-same = { $count ->
    [one] { $count } уже был.
    [few] { $count } уже были.
    [many] { $count } уже были.
   *[other] { $count } уже были.
}
import-empty = { $count ->
    [one] { $count } ещё пуст.
    [few] { $count } ещё пусты.
    [many] { $count } ещё пусты.
   *[other] { $count } ещё пусты.
}
desk-record = Запись, как её видят все
