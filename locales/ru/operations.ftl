## Почта
mail-title = Почта
mail-lead = Все письма, написанные этой службой: кому, на каком языке и что с ними стало.
mail-one = Письмо
mail-waiting = ожидает отправки
mail-sent = отправлено
mail-bounced = вернулось
mail-refused = отклонено почтовым сервером
mail-dropped = не отправлено: получатель отказался
mail-deferred = пока не принято; попытка повторится
mail-delayed = в пути, но задерживается
mail-again = будет отправлено снова
mail-written = написано
mail-send-again = Отправить снова
mail-events = Что с ним стало
mail-says = Содержание
mail-covered = Ссылки и коды, открывающие доступ, здесь скрыты.
mail-source = Версия HTML в виде кода
mail-not-for-you = Письма этого вида могут читать только администраторы.
column-id = Идентификатор
column-letter = Тема
column-recipient = Кому
column-language = Язык
column-template = Вид письма
column-written = Написано
column-state = Состояние

## Задания
jobs-title = Задания
jobs-lead = Работа, которая выполняется в фоне. После неудачи попытки повторяются со всё большими промежутками; то, что не удалось окончательно, остаётся здесь до чьего-либо решения.
job-waiting = ожидает
job-running = выполняется
job-done = выполнено
job-dead = окончательно не удалось
job-again = Повторить
job-end = Прекратить
job-no-wish = Выберите, повторить задание или прекратить его.
column-work = Вид работы
column-attempts = Попытки
column-when = Когда
column-due = Срок
column-ended = Завершено
column-fault = Последняя ошибка

## Отказ от писем
unsubscribe-title = Письма этого вида
unsubscribe-ask = Вы больше не хотите получать письма этого вида?
unsubscribe-like = Письмо, которое привело вас сюда:
unsubscribe-stop = Больше не присылать
unsubscribe-done = Вы больше не будете получать письма этого вида.
unsubscribe-go-on = Присылать снова
unsubscribe-still = Письма, о которых вы просите сами, например подтверждение адреса, по-прежнему будут приходить.
unsubscribe-no-wish = Укажите, хотите ли вы получать такие письма.

## Пробное письмо
trial-subject = Пробное письмо от Hasila
trial-greeting = Здравствуйте!
trial-says = Это письмо отправлено, чтобы проверить, доходит ли почта от Hasila. Если вы его читаете, значит, доходит; делать ничего не нужно.
trial-button = Открыть Hasila
trial-why = Вы получили это письмо, потому что о нём попросил тот, кто обслуживает службу.

## The journal and its checkpoints
journal-title = Журнал
journal-lead = Всё, что делалось с записями, начиная с последнего. Ничего нельзя изменить или пропустить незаметно.
journal-entry = Строка журнала { $number }
column-number = Номер
column-time = Время (UTC)
column-actor = Кем
column-verb = Что сделано
column-subject = С чем
column-kind = Вид записи
column-day = День
column-hash = Хеш (SHA-256)
column-previous = Хеш предыдущей строки
column-entries = Строк
entry-change = Что записано
entry-sealed = Из чего вычислен хеш
entry-verify = Хеш — это SHA-256 в точности от текста ниже, без перевода строки в конце. Каждая строка содержит хеш предыдущей: изменив одну, меняют все следующие.
checkpoints-title = Контрольные точки журнала
checkpoints-lead = Раз в день служба подписывает число строк журнала и хеш последней из них. Сохранив такую контрольную точку, можно позже доказать, что ни одна из прежних строк не изменена, не добавлена и не пропущена.
checkpoints-newest = Последняя контрольная точка (текст)
checkpoints-key = Открытый ключ
checkpoints-how = Как проверить
checkpoints-steps = Запросите в секретариате выгрузку журнала и выполните команду ниже с сохранённой у вас контрольной точкой. Это подписанная заметка (C2SP) с подписью Ed25519: её проверят и другие программы.
checkpoints-none = Контрольных точек ещё нет.
verb-added = добавлено
verb-changed = изменено
verb-removed = удалено
