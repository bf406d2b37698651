# Words of the register, its entries, topics and consultations, the home page, and the desk where readings are confirmed.

## Words shared by several pages
section-observations = Замечания и рекомендации
section-agenda-2030 = Повестка дня на период до 2030 года
section-roadmap = Дорожные карты направлений деятельности
section-regional = Региональные вопросы
section-resolutions = Предложения по резолюциям
section-preparations = Подготовка к конференциям
section-reports = Рассмотренные отчеты
section-conclusions = Выводы
meeting-number = Собрание { $number }
facet-kind = Характер пункта
facet-addressee = Адресат
facet-topic = Тема
facet-meeting = Собрание
facet-section = Раздел отчета
facet-endorsed = Одобрение
facet-due = Срок
endorsed-yes = Одобрено
endorsed-no = Не одобрено
due-choice-passed = Срок прошел
due-choice-soon = Срок наступает в течение 60 дней
due-choice-dated = Со сроком
due-on = Срок: { $date }
due-event-is = Срок: { $event }
due-passed-days = { $count ->
    [one] Срок прошел { $count } день назад
    [few] Срок прошел { $count } дня назад
    [many] Срок прошел { $count } дней назад
   *[other] Срок прошел { $count } дня назад
}
due-in-days = { $count ->
    [one] Срок через { $count } день
    [few] Срок через { $count } дня
    [many] Срок через { $count } дней
   *[other] Срок через { $count } дня
}
due-today = Срок — этот день
entries-count = { $count ->
    [one] { $count } запись
    [few] { $count } записи
    [many] { $count } записей
   *[other] { $count } записи
}
column-id = Запись
column-text = Текст
column-cites = Ссылки
column-code = Код
column-name = Название
column-entries = Записи
column-path = Пункт отчета
column-language = Язык текста

## Home
home-title = Материалы о последующей деятельности
home-lead = Каждая просьба, рекомендация и договоренность рабочей группы — от собрания, на котором она появилась, до сессии Совета, которая ее одобрила.
home-search = Поиск в реестре
home-record-ends = Последнее собрание, о котором есть сведения: { $dates }. Более поздние события здесь не отражены.
home-as-of = Сроки показаны по состоянию на { $date }.
home-day = Показать сроки по состоянию на этот день
home-day-show = Показать
home-day-wrong = «{ $given }» не является датой. Укажите год, месяц и день, например 2018-01-30.
home-day-last-meeting = Посмотреть сроки на день окончания этого собрания
home-due = Ближайшие сроки
home-due-none = В этот день и в течение следующих 60 дней сроков нет.
home-due-all = Все ближайшие сроки
home-late = Просрочено
home-late-means = Срок прошел, а сведений о выполнении в материалах нет.
home-late-none = К этому дню ни один срок не прошел.
home-late-all = Всё просроченное
home-new = Новое в реестре
home-new-all = Сначала новые
home-figures = Материалы в цифрах
figure-meetings = Собрания
figure-documents = Документы
figure-entries = Записи реестра
figure-endorsed = Одобрено Советом
figure-by-kind = Записи по характеру
figure-by-addressee = Записи по адресатам
home-timeline = Собрания на шкале времени
home-timeline-hint = Каждая метка — собрание; чем она больше, тем больше записей.
home-ways = С чего начать

## Register
register-title = Реестр просьб
register-lead = О чем группа просила, что рекомендовала, приняла к сведению или не смогла согласовать: кому, к какому сроку и по какому вопросу.
sort-path = По порядку отчета
sort-due = По сроку, сначала ранние
sort-meeting = По собранию, сначала новые
sort-newest = По времени внесения в реестр
register-calendar = Сроки в виде календаря

## Entry
entry-title = Запись { $id }
entry-facts = Об этой записи
entry-also = А также
entry-meeting-stated = Это указано в отчете.
entry-meeting-inferred = Выведено из текста отчета.
entry-place = Место в источнике
entry-item = Пункт { $path }
entry-part-of = Часть пункта
entry-parts = Части этого пункта
entry-cites = Упомянутые документы и акты
entry-cites-unknown = отсутствует в этих материалах
entry-endorsed-by = Одобрено: { $session }
entry-not-endorsed = Сведений об одобрении нет.
entry-not-endorsable = Пункт такого характера не требует одобрения.
entry-no-agreement = Согласие не достигнуто
entry-proposed-by = Автор предложения
entry-left-to-do = Что оставалось сделать
entry-versions = Текст на всех языках
entry-missing = Нет на языках: { $languages }
history-other = Другие сведения
entry-neighbours = Соседние записи
entry-previous = Предыдущая запись: { $id }
entry-next = Следующая запись: { $id }
entry-back-to-list = Назад к списку
provenance-official = назван в официальном тексте
provenance-claimed = указан подателем
provenance-suggested = предложен программой
provenance-confirmed = подтвержден человеком

## Topics and code lists
topics-title = Темы и перечни кодов
topics-lead = Перечни, по которым находят записи: названия на шести языках и источник каждого.
list-action-lines = Направления деятельности ВВУИО
list-goals = Цели в области устойчивого развития
list-systems = Именованные системы и вопросы
list-names-in-languages = Названия на шести языках
list-source = Источник перечня
list-confidence = Степень достоверности: { $level }
confidence-low = низкая
confidence-medium = средняя
confidence-medium-high = довольно высокая
confidence-high = высокая
topic-aliases = Другие названия в текстах
topic-part-of = Часть: { $line }
topic-facilitators = Известные содействующие организации
facilitator-role = Роль
facilitator-period = Период
facilitator-source = Источник
facilitator-agency = Организация
facilitator-lead = Ведущая организация
facilitator-co-lead = Ведущая организация совместно с другими
facilitator-tunis-annex = Указана в приложении к Тунисской программе (2005 г.)
period-since = с { $since }
period-until = до { $until }
period-between = с { $since } до { $until }
period-unknown = нет сведений
topic-targets = Задачи
topic-entries = Записи по этой теме
topic-entries-none = В реестре нет записей по этой теме.
topic-entries-all = Все записи по этой теме

## Consultations
consultations-title = Консультации
consultations-lead = Открытые консультации, призывы, вопросники и циркуляры, проведенные под руководством группы.
consultation-kind = Вид
consultation-years = Годы
consultation-open-consultation = Открытые консультации
consultation-call = Призыв
consultation-questionnaire = Вопросник
consultation-circular = Циркуляр

## Columns of the register in other formats
column-due-event = Срок, привязанный к событию
column-address = Адрес

## Code lists
lists-title = Все перечни кодов
list-kinds = Характер записей
list-addressees = Адресаты
list-bdt-regions = Регионы Бюро развития электросвязи
list-administrative-regions = Административные регионы МСЭ
list-states = Государства
list-stakeholders = Категории заинтересованных сторон
list-organizations = Организации
list-activity-types = Виды деятельности
list-coverages = Охват проектов
list-project-statuses = Состояние проектов
list-beneficiaries = Получатели помощи
list-compact-objectives = Цели Глобального цифрового договора
list-target-by = к { $year } году
list-states-count = { $count ->
    [one] { $count } государство
    [few] { $count } государства
    [many] { $count } государств
   *[other] { $count } государства
}
column-note = Примечание
column-confidence = Достоверность
topic-matrix = Связи в Матрице ВВУИО-ЦУР 2015 года
topic-whole-goal = цель в целом
topic-parts = Составные части

## Meetings, documents, instruments, bodies and sessions
thing-facts = Основные сведения
thing-figures = В цифрах
thing-kind = Вид
thing-status = Статус
thing-title = Название
thing-year = Год
thing-body = Орган
thing-place = Место
thing-first-day = Первый день
thing-last-day = Последний день
thing-note = Примечание к записи
thing-titles = Название на всех языках
thing-neighbours = Соседние записи
thing-previous = Предыдущее: { $name }
thing-next = Следующее: { $name }
sort-latest = Сначала новые
sort-earliest = Сначала старые
sort-symbol = Условное обозначение
sort-received = Полученные последними
sort-added = Внесенные последними
documents-count = { $count ->
    [one] { $count } документ
    [few] { $count } документа
    [many] { $count } документов
   *[other] { $count } документа
}
meetings-title = Собрания
meetings-lead = Когда и где проводились собрания, с повесткой дня, документами и высказанными на них просьбами.
meetings-calendar = Собрания в виде календаря
meeting-title = { $body }: собрание { $number }
meeting-colocated = Проведено совместно
meeting-summary = Резюме результатов
meeting-agenda = Повестка дня
meeting-agenda-none = Повестка дня не зарегистрирована.
meeting-documents = Документы по источникам
meeting-documents-none = Документы этого собрания не зарегистрированы.
meeting-documents-all = Все документы этого собрания
meeting-entries = О чем собрание просило, что рекомендовало и отметило
meeting-entries-none = Записей, о которых известно, что они относятся к этому собранию, нет.
meeting-entries-all = Все записи этого собрания
meeting-calendar = Добавить собрание в календарь
documents-title = Документы
documents-lead = Документы, представленные собраниям или упомянутые в материалах, по условному обозначению, источнику и дате.
document-symbol = Условное обозначение
document-sources = Источник
document-state = Государство
document-sources-unknown = не указан
document-arrival = Поступление
document-late = После срока
document-in-time = В срок
document-late-days = { $count ->
    [one] { $count } день после срока
    [few] { $count } дня после срока
    [many] { $count } дней после срока
   *[other] { $count } дня после срока
}
document-received = Получен
document-received-unknown = День получения не указан, поэтому о соблюдении срока ничего сказать нельзя.
document-deadline = Срок представления
document-deadline-none = Срок для этого документа не установлен.
rule-secretariat = Документы секретариата должны поступить за 30 календарных дней до открытия собрания, как просила сама группа.
rule-working-group = Документы рабочих групп Совета на одном языке должны поступить за 12 календарных дней до открытия собрания в соответствии с методами работы, определенными Советом.
rule-chair = Сводные документы и проекты председателя должны поступить за 2 календарных дня до открытия собрания; это исключение предусмотрено методами работы, определенными Советом.
document-languages = Языковые версии
document-languages-unknown = Сведений о том, на каких языках существует документ, нет.
version-original = оригинал
version-issued = издан
version-in-translation = переводится
version-none = нет
document-family = Пересмотры, дополнительные документы и исправления
document-first-issue = Первый выпуск
part-revision = Пересмотр { $number }
part-addendum = Дополнительный документ { $number }
part-corrigendum = Исправление { $number }
document-relations = Связь с другими документами
relation-replaces = Заменяет
relation-answers = Отвечает на
relation-refers-to = Ссылается на
relation-revises = Предлагает изменить
relation-replaced-by = Заменен документом
relation-answered-by = Ответ дан в
relation-referred-to-by = Упомянут в
relation-revised-by = Изменения предложены в
document-cited-by = Записи, в которых упомянут документ
document-cited-by-none = Ни в одной записи реестра этот документ не упомянут.
document-meetings = Собрания, рассматривавшие документ
document-sessions = Действия сессий в отношении документа
document-instruments = Акты, текст которых содержит документ
document-published = Опубликованный текст
document-which = Какой документ обозначен «{ $given }»?
document-which-lead = Это условное обозначение можно прочитать по-разному. Выберите нужный документ.
document-unknown = Документа «{ $given }» нет
document-unknown-lead = Документа с таким условным обозначением в материалах нет. Проверьте его написание или воспользуйтесь поиском.
document-near = Возможно, вы имели в виду:
document-search = Поиск документов
source-member-state = Государство-Член
source-sector-member = Член Сектора
source-secretariat = Секретариат
source-chair = Председатель
source-vice-chair = Заместитель председателя
source-body = Другой орган
source-organization = Другая организация
source-vice-chair-of = Заместитель председателя ({ $state })
document-kind-contribution = Вклад
document-kind-secretariat-report = Отчет секретариата
document-kind-information = Для информации
document-kind-draft = Проект
document-kind-outcome = Итоговый документ собрания
document-kind-report = Отчет
document-kind-resolution = Текст резолюции или решения
instruments-title = Акты
instruments-lead = Резолюции, решения и итоговые документы, на которых основана работа, с указанием каждой редакции и принявшего ее органа.
instrument-of = { $instrument } ({ $adopter })
instrument-kind-resolution = Резолюция
instrument-kind-decision = Решение
instrument-kind-recommendation = Рекомендация
instrument-kind-declaration = Декларация
instrument-kind-plan = Повестка дня или план действий
instrument-kind-outcome = Итоговый документ
instrument-number-resolution = Резолюция { $number }
instrument-number-decision = Решение { $number }
instrument-number-recommendation = Рекомендация { $number }
instrument-adopter = Кем принят
instrument-number = Номер
instrument-versions = Редакции
instrument-version = Редакция
instrument-adopted = Дата принятия
instrument-adopted-at = Где принята
instrument-text = Текст
instrument-terms = Круг ведения
instrument-in-force = Действует
instrument-in-force-as = Действует: { $version }
instrument-abrogated = Утратил силу
instrument-abrogated-on = Утратил силу: { $date }
instrument-abrogation = Отмена
instrument-abrogated-by = Кем отменен
instrument-timeline = Хронология
instrument-version-adopted = Принята редакция: { $version }
instrument-citing-documents = Документы, в которых он упомянут
instrument-citing-entries = Записи, в которых он упомянут
instrument-citing-none = Упоминаний в материалах нет.
bodies-title = Органы
bodies-lead = Группы, советы, конференции и ассамблеи, упомянутые в материалах: для чего они созданы, кто ими руководит и кому они подотчетны.
body-kind-working-group = Рабочая группа
body-kind-council = Совет
body-kind-conference = Конференция
body-kind-expert-group = Группа экспертов
body-kind-task-force = Целевая группа
body-kind-assembly = Ассамблея
body-kind-commission = Комиссия
body-parent = Кому подотчетен
body-children = Подотчетные ему органы
body-founded = Дата создания
body-founding-instrument = Чем создан
body-membership = Кто может участвовать
body-secretariat = Секретариат
body-symbols = Обозначения документов
body-officers = Должностные лица
body-holders = Роли в этой службе сегодня
body-officers-none = Сведений о должностных лицах нет.
body-meetings = Собрания
body-meetings-all = Все собрания этого органа
body-sessions = Сессии
body-instruments = Принятые акты
office-chair = Председатель
office-vice-chair = Заместитель председателя
office-secretary = Секретарь
officer-office = Должность
officer-region = Регион
officer-name = Имя
officer-term-between = { $since } — { $until }
officer-term-since = начало: { $since }
officer-term-until = окончание: { $until }
sessions-title = Сессии
sessions-lead = Сессии вышестоящих органов и их действия в отношении представленных отчетов и резолюций.
session-acts = Что сделала сессия
session-acts-none = Сведений о действиях этой сессии нет.
act-notes = Принято к сведению
act-endorses = Одобрено
act-approves = Утверждено
act-considers = Рассмотрено
act-amends = Изменено
act-abrogates = Отменено
act-report = Отчет
act-document = Отражено в
act-instrument = Акт
act-plenary = Пленарное заседание { $number }
session-endorsed = Одобренные записи
session-endorsed-none = Записей, одобренных этой сессией, нет.
session-instruments = Принятые на сессии акты

## The desk: reports read and their entries confirmed
readings-title = Прочитанные отчеты
readings-lead = Отчет считывается, и предлагаются записи. В реестр попадает только то, что принял или исправил сотрудник.
readings-none = Ни один отчет еще не прочитан.
reading-upload = Прочитать отчет
reading-file = Файл отчета
reading-file-hint = Текст в UTF-8, Word (DOCX), OpenDocument (ODT) или PDF на арабском или английском языке, не более { $size } МБ.
reading-body = Орган, представляющий отчет
reading-symbol = Обозначение документа
reading-symbol-hint = Оставьте пустым, если обозначение указано в отчете.
reading-submit = Прочитать
reading-column-file = Файл
reading-column-when = Прочитан
reading-column-progress = Решено
reading-file-missing = Сначала выберите файл.
reading-body-unknown = Выберите орган из списка.
reading-error-format = Похоже, это { $found }. Читаются только DOCX, ODT, PDF и текст в UTF-8.
reading-error-scan = В этом PDF нет слов, которые можно прочесть: вероятно, это скан. Отправьте отчет в виде текста или DOCX.
reading-error-not-utf8 = Текст не в кодировке UTF-8 (байт { $at }). Сохраните его в UTF-8.
reading-error-damaged = Файл поврежден ({ $why }). Откройте его в текстовом редакторе и сохраните заново.
reading-error-language = Похоже, текст на другом языке ({ $found }). Читаются только арабский и английский.
reading-error-symbol = В отчете не указано обозначение. Впишите его здесь, например C18/8.
reading-same = Этот файл уже был прочитан. Ничего не изменилось.
reading-progress = { $count ->
    [one] Решено: { $done } из { $count } пункта
    [few] Решено: { $done } из { $count } пунктов
    [many] Решено: { $done } из { $count } пунктов
   *[other] Решено: { $done } из { $count } пункта
}
reading-all-decided = По всем пунктам принято решение.
reading-side-text = Текст отчета
reading-side-proposal = Предлагаемая запись
reading-not-operative = Заголовок или описание: запись не предлагается.
reading-show-all = Все пункты
reading-show-pending = Только нерешенное
reading-warnings = В чем чтение не уверено
proposal-accept = Принять
proposal-correct = Исправить
proposal-make = Сделать записью
proposal-drop = Отклонить
proposal-undo = Отменить решение
proposal-of-item = { $action }: пункт { $path }
proposal-pending = Ожидает решения
proposal-accepted = Принято
proposal-corrected = Исправлено и принято
proposal-dropped = Отклонено
proposal-in-register = В реестре: { $id }
rest-title = Принять остальное
rest-question = { $count ->
    [one] Принять { $count } нерешенный пункт в том виде, в каком он найден?
    [few] Принять { $count } нерешенных пункта в том виде, в каком они найдены?
    [many] Принять { $count } нерешенных пунктов в том виде, в каком они найдены?
   *[other] Принять { $count } нерешенного пункта в том виде, в каком они найдены?
}
rest-hint = Все они сразу войдут в реестр; любой можно будет потом отменить.
rest-nothing = Нет пунктов, ожидающих решения.
correct-title = Исправить пункт { $path }
correct-found = Как найдено в отчете
correct-kind-none = Выберите характер пункта
correct-also = Что еще он делает
correct-due-hint = Год, месяц и день или только часть: 2018-01-30, 2018-01, 2018.
correct-due-wrong = «{ $given }» не является датой. Напишите 2018-01-30, 2018-01 или 2018.
correct-topics-hint = Коды или названия через запятую: C2, SDG9, forum.
correct-cites-hint = Обозначения через точку с запятой: WG-WSIS-28/9; A/RES/70/1. Акт с его пунктом: Resolution 1332, поручает 2.
correct-topic-unknown = «{ $given }» нет ни в одном перечне тем. Возможно, имелось в виду: { $nearest }?
correct-meeting-hint = Номер собрания, если известен.
correct-meeting-wrong = «{ $given }» не является номером собрания.
correct-save = Сохранить и принять
refusal-unknown = Такого пункта в этом отчете нет.
refusal-decided = По пункту { $path } решение уже принято. Сначала отмените его.
refusal-undecided = По пункту { $path } нет решения, которое можно отменить.
refusal-no-kind = Выберите характер пункта.
refusal-no-text = В записи нет текста. Напишите, что в ней сказано.
refusal-meeting = Собрания { $number } у этого органа не было.
refusal-path = У пункта { $path } нет пригодного номера.
refusal-in-register = Этот пункт уже есть в реестре: { $id }.
refusal-has-parts = Другие записи входят в пункт { $path }. Сначала отмените их.
refusal-store = Решение не удалось сохранить. Ничего не изменилось, попробуйте еще раз.
history-read = отчёт прочитан
history-took-back = решение отменено
column-history = История

## Follow-up: what became of requests
status-open = Открыто
status-in-progress = В работе
status-answered = Дан ответ
status-done = Выполнено
status-overtaken = Утратило актуальность
status-no-longer-needed = Больше не требуется
step-assigned = назначен ответственный или срок
step-replied = дан ответ
step-returned = ответ возвращен органом
step-accepted = ответ принят органом
step-overtook = закрыто: утратило актуальность
step-released = закрыто: больше не требуется
step-reopened = открыто снова
rule-responsible-begins = Правило: с назначением ответственного просьба находится в работе.
rule-reply-with-evidence-answers = Правило: ответ с подтверждением считается ответом на просьбу.
rule-reply-without-evidence-is-progress = Правило: ответ без подтверждения означает лишь ход работы.
rule-acceptance-by-the-body = Правило: решение об ответе принимает только обратившийся с просьбой орган.
rule-decision-with-a-reason = Правило: решает тот, кто имеет право, и указывает причину.
evidence-document = Документ
evidence-section = Раздел отчета
evidence-project = Проект
evidence-figure = Показатель
evidence-link = Страница на другом сайте
evidence-as-of = на { $date }
evidence-seen = просмотрено { $date }
evidence-section-of = раздел { $section }
became-title = Что сделано
became-nothing = По этой просьбе пока ничего не отмечено.
became-unit = Ответственное подразделение
became-person = Ответственное лицо
became-due-set = Срок, установленный секретариатом
became-replies = Ответы и подтверждения
became-no-evidence = К этому ответу подтверждений не приложено.
became-steps = Решения
became-at-meeting = на собрании { $number }
became-act = Вести контроль
became-why = Причина: { $why }
chain-title = Цепочка
chain-instrument = Акт
chain-request = Просьба
chain-deadline = Срок
chain-documents = Документы
chain-evidence = Подтверждение
chain-report = Отчет
chain-none = нет сведений
act-title = Контроль: { $entry }
act-now = Текущее состояние
act-none = Вы можете читать эту страницу, но при нынешнем состоянии просьбы вам здесь делать нечего.
assign-title = Назначить ответственного
assign-nobody = никто
assign-due = Ответить до
assign-due-hint = Только если в самой просьбе день не указан. Год, месяц и день: 2018-01-30.
assign-save = Сохранить
reply-title = Ответить
reply-hint = Ответ хотя бы с одним подтверждением считается ответом на просьбу. Затем орган решает, выполнена ли она.
reply-text = Что сделано
reply-language = Язык ответа
reply-evidence = Подтверждение { $number }
reply-kind = Вид
reply-what = Обозначение, адрес или значение
reply-what-hint = Обозначение документа, адрес страницы или значение показателя.
reply-more = Раздел, заголовок или что считается
reply-on = По состоянию на
reply-none = без подтверждения
reply-send = Отправить ответ
judge-title = Решение органа
judge-meeting = Собрание, принявшее решение
judge-accept = Принять: просьба выполнена
judge-return = Вернуть
judge-why = Причина
judge-why-hint = Обязательно при возврате ответа. Доступно всем.
close-title = Закрыть без ответа
close-why-hint = Обязательно. Доступно всем.
close-how = Как
close-save = Закрыть
reopen-title = Открыть снова
declined-status = Состояние просьбы теперь «{ $status }»; этот шаг невозможен.
declined-no-reason = Укажите причину.
declined-no-text = Напишите, что сделано.
declined-no-evidence = Ни к одному ответу нет подтверждений. Без них просьба не может считаться выполненной.
declined-nothing-assigned = Укажите подразделение, лицо или дату.
declined-changed = Пока вы писали, кто-то изменил эту просьбу. Посмотрите ее нынешнее состояние; введенное вами сохранено.
declined-document = Документа «{ $symbol }» в материалах нет.
declined-meeting = Собрание { $number } этот орган не проводил.
wrong-number = Укажите номер собрания.
wrong-day = «{ $given }» не дата. Укажите год, месяц и день, например 2018-01-30.
wrong-evidence-what = Подтверждение { $number }: укажите обозначение, адрес или значение.
wrong-evidence-more = Подтверждение { $number }: укажите раздел, заголовок или что считается.
wrong-evidence-url = Подтверждение { $number }: адрес начинается с https:// или http://.
wrong-long = Длиннее { $most } знаков.
wrong-choice = Выберите из списка.
refusal-followed-up = По пункту { $path } уже приняты меры. Его запись остается в реестре.
facet-status = Что сделано
facet-unit = Ответственное подразделение
board-title = Контроль исполнения
board-lead = Что сделано по каждой просьбе: по подразделениям, адресатам, срокам или собраниям. Каждое число открывает свои просьбы.
board-by = Вид
board-by-unit = По подразделениям
board-by-addressee = По адресатам
board-by-due = По году срока
board-by-meeting = По собраниям
board-nobody = Не назначено
board-undated = Без даты
board-all = Все просьбы
board-total = Просьбы
board-in-time = Ответ в срок
board-in-time-means = Из просьб, срок которых прошел: по скольким ответ с подтверждением был дан до конца этого дня по женевскому времени.
board-in-time-of = { $some } из { $all }
board-late = Просрочено
board-late-list = Просроченные, сначала самые давние
board-late-none = На этот день просроченного нет.
board-as-of = По состоянию на { $date }
follow-up-actor = секретариат или орган
shows-title = Подтверждает
board-passed = Срок прошел

## Reminders
reminder-greeting = Здравствуйте, { $name }!
reminder-lead = от вас ожидается ответ на следующие просьбы:
reminder-line = { $entry }: { $due } ({ $standing }). { $text }
reminder-other = { $text } ({ $language })
reminder-button = Открыть ход выполнения
reminder-why = Вы получили это письмо, потому что отвечаете за эти просьбы: за 30, 14, 7 и 2 дня до срока и каждую неделю после него. Ответы на него не читают.
reminder-subject = { $count ->
    [one] Ожидается { $count } ответ
    [few] Ожидаются { $count } ответа
    [many] Ожидаются { $count } ответов
   *[other] Ожидаются { $count } ответа
}

## Suggested topics
suggested-title = Предложено по словам текста
suggested-hint = Отметьте то, о чем говорит текст. Неотмеченное сохраняется как решение, что он об этом не говорит.
suggested-because = { $percent } %, на основании слов: { $words }

## Contributions
contributions-title = Вклады
contributions-lead = Что делегации направляют на собрания: от проекта до номера, и что и по какому правилу отложено.
contribution-new = Составить вклад
contribution-edit = Изменить проект
contribution-edit-lead = Проект видит только ваша делегация, пока его не утвердит ее глава. Его можно сохранить незаконченным.
contribution-save = Сохранить проект
contribution-delegation = Делегация
contribution-no-delegation = Выберите делегацию, в которой вы состоите сегодня.
contribution-body = Орган
contribution-language = Язык оригинала
contribution-purpose = Цель
purpose-action = Для принятия мер
purpose-information = Для информации
contribution-form = Что это
form-new = Новый документ
form-revision = Пересмотр документа
form-addendum = Дополнение к документу
form-corrigendum = Исправление к документу
contribution-of = К какому документу
contribution-of-hint = Только для пересмотра, дополнения или исправления: номер, например WG-WSIS-32/16.
contribution-item = Пункт повестки дня
contribution-requests = Просьбы, о которых идет речь
contribution-requests-hint = Их номера в реестре, например R-2.6.15; несколько через запятую.
contribution-sources-hint = Для совместного вклада отметьте несколько.
contribution-summary = Кратко
contribution-file = Файл
contribution-file-hint = Word (DOCX), OpenDocument (ODT), PDF или обычный текст в UTF-8. Его текст заменит написанное выше; файлы с макросами, скриптами или вложенными файлами и защищенные файлы не принимаются.
contribution-file-kept = Хранится вместе: { $name }
contribution-file-scan = Из этого файла не удалось прочитать ни слова: вероятно, это скан. Откройте файл, чтобы прочитать его.
contribution-file-scan-hint = Впишите или вставьте также его текст, чтобы его можно было искать, сравнивать и переводить.
contribution-facts = Об этом вкладе
contribution-text-none = Текста пока нет.
contribution-not-for-all = Текст предназначен для членов или ждет своего собрания. Вы видите, что он есть, от кого и по какому правилу.
contribution-head = Решение главы делегации
contribution-number = Решение секретариата
contribution-comments = Комментарии делегации
contribution-comments-hint = Их читают только те, кто пишет этот текст вместе.
contribution-comment = Ваш комментарий
contribution-comment-send = Добавить комментарий
contribution-comment-empty = Напишите комментарий.
contribution-versions = Редакции
contribution-version = Редакция { $number }, { $date }
contribution-changes = Что изменилось
changes-from = От
changes-to = До
changes-show = Показать изменения
changes-none = Между этими редакциями ничего не изменилось
stage-drafting = Проект
stage-cleared = Утвержден, ждет номера
stage-published = Опубликован
stage-restricted = Для членов
stage-held-over = Отложен
stage-withdrawn = Отозван
move-clear = утверждено главой делегации
move-return = возвращено делегацией
move-withdraw = отозвано делегацией
move-publish = присвоен номер и опубликовано
move-restrict = присвоен номер, для членов
move-hold-over = отложено до следующего собрания
button-clear = Утвердить и направить в секретариат
button-return = Вернуть на доработку
button-withdraw = Отозвать
button-publish = Присвоить номер и опубликовать
button-restrict = Присвоить номер, только для членов
button-hold-over = Отложить до следующего собрания
treatment-until = В срок до { $date }.
treatment-all = В срок: издается на шести языках
treatment-original = В срок: издается на языке оригинала
treatment-marked = С опозданием: принимается с пометкой
treatment-held-over = Слишком поздно для этого собрания: откладывается по правилу
rule-translated = Вклады в исследовательские комиссии сектора развития, подлежащие переводу, представляются за 45 календарных дней до открытия собрания.
rule-untranslated = Такие вклады принимаются на своем языке за 12 календарных дней до открытия; более поздние откладываются.
body-kind-study-group = Исследовательская комиссия
undone-stage = Сейчас это «{ $stage }»; этот шаг невозможен.
undone-no-title = Нет названия. Сначала измените проект.
undone-no-text = Нет текста. Сначала измените проект.
undone-no-source = Не указан источник. Сначала измените проект.
undone-of-nothing = Укажите, к какому документу относится пересмотр, дополнение или исправление.
contribution-no-next = У органа пока нет записанного более позднего собрания.
contribution-against-rule = По правилу этот вклад откладывается. Чтобы все же опубликовать, укажите причину.
contribution-no-pattern = Орган не нумерует документы.
document-read = Читать текст

## One’s own calendar
calendar-title = Мои сроки
calendar-lead = Календарь просьб, за которые вы отвечаете, с напоминаниями за 30, 14, 7 и 2 дня, по вашему собственному адресу. Кто знает адрес, может его читать: не передавайте его.
calendar-make = Создать адрес
calendar-anew = Создать новый адрес; прежний перестанет действовать
calendar-withdraw = Удалить адрес
calendar-made = Вот адрес. Он показан только сейчас; добавьте его в свою программу-календарь.
calendar-has-one = У вас есть адрес. Показать его снова нельзя.

## The meeting, prepared and summed up
meeting-attendance = Участники
meeting-item-at = { $day }, { $time }
prepare-title = Подготовить это собрание
prepare-lead = От созыва до утверждённого резюме: повестка дня с документами, участники, что было запрошено и проект результатов.
prepare-back = Собрание, как его видят все
prepare-agenda-hint = Названия — на языке этой страницы; на других языках они сохраняются. Вклад, в котором указан пункт, помещается под ним, когда получает номер. Чтобы убрать пункт, очистите номер и название.
prepare-unplaced = Документы вне пунктов повестки:
prepare-item = Пункт { $number }
prepare-item-new = Новый пункт
prepare-number = Номер
prepare-starts = Начало
prepare-minutes = Минут
prepare-documents = Документы, через точку с запятой
prepare-agenda-save = Сохранить повестку
prepare-attendance-hint = Сколько человек и от кого; имена людей не нужны. Государство-Член — по названию или трём буквам.
prepare-source-new = Ещё один
prepare-kind = Категория
prepare-name = Государство или название
prepare-people = Человек
prepare-attendance-save = Сохранить участников
prepare-number-wrong = «{ $item }»: номер пункта — целое число от 1.
prepare-number-twice = У двух пунктов номер { $number }.
prepare-title-wrong = Пункту «{ $item }» нужно название не длиннее 500 знаков.
prepare-starts-wrong = Пункт «{ $item }» начинается в один из дней собрания, например 2018-01-18T09:30.
prepare-minutes-wrong = Пункт «{ $item }» занимает от 1 до 1440 минут.
prepare-people-wrong = «{ $name }»: число людей — целое от 1.
prepare-source-wrong = «{ $name }» — не государство из списка, или не указано название.
prepare-source-twice = «{ $name }» указано дважды.
prepare-new = Созвать новое собрание
prepare-new-lead = Сроки подачи документов отсчитываются от первого дня по правилам органа.
prepare-new-save = Созвать собрание
prepare-from = Первый день
prepare-to = Последний день
prepare-place = Место
prepare-days-wrong = Последний день — первый или более поздний, в пределах шестидесяти дней.
prepare-there = { $meeting } уже есть.
take-down-title = Записать, о чём просит собрание
take-down-lead = То, о чём собрание просит, что рекомендует или отмечает, сразу попадает в реестр на языке этой страницы как сказанное этим собранием.
take-down-open = Записать пункт
take-down-before = Записанное ранее
take-down-save = В реестр
summary-lead = Проект составляется по повестке дня, документам и записанному, на языке этой страницы. Председатель утверждает его, секретариат присваивает номер.
summary-begin = Составить проект резюме
summary-of = Резюме основных результатов: { $meeting }
summary-held = Собрание состоялось { $days }.
summary-item = Пункт { $number }: { $title }
summary-item-papers = По этому пункту рассмотрены: { $documents }.
summary-results = Собрание пришло к следующему:
summary-chair = Решение председателя
button-approve = Утвердить и передать в секретариат
move-approve = утверждено председателем
move-summary-return = возвращено председателем
move-summary-withdraw = отозвано председателем
meeting-people = { $people ->
    [one] Участвовал { $people } человек
    [few] Участвовали { $people } человека
    [many] Участвовали { $people } человек
   *[other] Участвовали { $people } человека
}
meeting-item-minutes = { $minutes ->
    [one] { $minutes } минута
    [few] { $minutes } минуты
    [many] { $minutes } минут
   *[other] { $minutes } минуты
}
summary-present = { $people ->
    [one] Участвовал { $people } человек, от: { $sources }.
    [few] Участвовали { $people } человека, от: { $sources }.
    [many] Участвовали { $people } человек, от: { $sources }.
   *[other] Участвовали { $people } человека, от: { $sources }.
}
summary-papers = { $documents ->
    [one] На нём был представлен { $documents } документ.
    [few] На нём было представлено { $documents } документа.
    [many] На нём было представлено { $documents } документов.
   *[other] На нём было представлено { $documents } документа.
}
meeting-zip = Все документы одним файлом (ZIP)
meeting-called-off = Отменено
call-off-title = Отменить собрание
call-off-lead = Страница остаётся и говорит почему; календари зачеркнут собрание.
call-off-why = Почему
call-off-button = Отменить
call-off-undo = Всё же провести
call-off-no-reason = Укажите, почему собрание отменено.
entry-contributions = Вклады, в которых об этом говорится

## What is overdue, to the chair

chair-letter = сроки исполнения этих запросов ({ $body }) прошли, а подтвержденного ответа нет:
chair-why = Вы получаете это письмо раз в неделю как председатель органа, направившего запросы. Ответы на него никто не читает.
chair-button = Открыть просроченные запросы
chair-subject = { $count ->
    [one] { $count } запрос просрочен
    [few] { $count } запроса просрочены
    [many] { $count } запросов просрочено
   *[other] { $count } запроса просрочено
}
chair-more = { $count ->
    [one] и еще { $count }
    [few] и еще { $count }
    [many] и еще { $count }
   *[other] и еще { $count }
}

## The call for contributions to a meeting

call-title = Приглашение представлять вклады
call-until = до { $day }
call-passed = до { $day }; поступающее сейчас считается запоздавшим
call-write = Написать вклад

## What is held over

held-title = Перенесенные вклады
held-from = перенесен с собрания { $number }
held-to = перенесен на собрание { $number }

## Who reads the documents of a body

access-publish = По правилу этого органа его документы доступны всем. Чтобы ограничить доступ к документу членами, укажите причину.
access-restrict = По правилу этого органа его документы предназначены для членов. Чтобы опубликовать документ, укажите причину.

## The history of an agenda

history-item = Повестка дня, пункт { $number }
history-item-documents = Повестка дня, пункт { $number }: документы
history-item-starts = Повестка дня, пункт { $number }: начало
history-item-minutes = Повестка дня, пункт { $number }: минуты

## The text of an instrument

instrument-changes = Что изменилось между редакциями
instrument-changes-one = Нет двух редакций этого акта, тексты которых можно сравнить.
instrument-changes-language = У этих двух текстов нет общего языка.
provisions-none = Текст этого акта здесь не хранится.
provisions-none-of-version = Текст этой редакции здесь не хранится; есть текст другой.
provisions-stale = После сохранения этого текста оригинал был изменен.
provisions-edit = Изменить текст
provisions-add = Добавить текст
provisions-title = Текст редакции
provisions-lead = Вставьте текст в том виде, в каком он принят. В нем распознаются пункты преамбулы и постановляющей части; нераспознанное остается на своем месте.
provisions-which = Какой текст
provisions-lang = Язык текста
provisions-show = Показать этот текст
provisions-hint = Ключевые слова стоят в начале строки, номера и буквы — перед пунктами, как в печати.
provisions-preview = Посмотреть, как он прочитан
provisions-save = Сохранить текст
provisions-saved = Сохранено.
provisions-see = Посмотреть на странице акта
provisions-undo = Отменить последнее изменение этого текста
provisions-remove = Убрать текст на этом языке
provisions-read = Как прочитан текст
provisions-read-note = Ничего не сохраняется, пока вы не решите сохранить.
provisions-no-version = Выберите имеющуюся редакцию. Текст относится к одной из редакций акта.
provisions-no-lang = Выберите язык текста: один из шести.
provisions-no-text = Вставьте текст. Чтобы убрать текст, нажмите предназначенную для этого кнопку.
provisions-too-long = Текст слишком длинный. Можно сохранить не более { $most } знаков; длинные приложения поместите в документ.
provisions-original-stays = Тексты на других языках следуют этому. Сначала уберите их.
provisions-changed = Пока вы писали, кто-то изменил этот акт. Введенное вами сохранилось; перед сохранением посмотрите, каков он сейчас.
provisions-with-formula = Вводная формула найдена.
provisions-without-formula = Вводная формула не найдена.
provisions-recitals = { $count ->
    [one] { $count } ключевое слово в преамбуле
    [few] { $count } ключевых слова в преамбуле
    [many] { $count } ключевых слов в преамбуле
   *[other] { $count } ключевого слова в преамбуле
}
provisions-operative = { $count ->
    [one] { $count } ключевое слово в постановляющей части
    [few] { $count } ключевых слова в постановляющей части
    [many] { $count } ключевых слов в постановляющей части
   *[other] { $count } ключевого слова в постановляющей части
}
provisions-items = { $count ->
    [one] { $count } пункт или подпункт
    [few] { $count } пункта и подпункта
    [many] { $count } пунктов и подпунктов
   *[other] { $count } пункта и подпункта
}
provisions-annexes = { $count ->
    [one] { $count } приложение
    [few] { $count } приложения
    [many] { $count } приложений
   *[other] { $count } приложения
}
provisions-plain-count = { $count ->
    [one] { $count } абзац не распознан и остается как есть
    [few] { $count } абзаца не распознаны и остаются как есть
    [many] { $count } абзацев не распознаны и остаются как есть
   *[other] { $count } абзаца не распознано и остается как есть
}
provision-formula = вводная формула
provision-recital-keyword = преамбула, ключевое слово
provision-operative-keyword = постановляющая часть, ключевое слово
provision-recital = пункт преамбулы
provision-paragraph = пункт постановляющей части
provision-annex = приложение
provision-annex-paragraph = пункт приложения
provision-head = до вводной формулы
provision-plain = не распознано
provision-requests = { $count ->
    [one] Отсюда следует { $count } просьба
    [few] Отсюда следуют { $count } просьбы
    [many] Отсюда следуют { $count } просьб
   *[other] Отсюда следует { $count } просьбы
}
provision-cited = { $whole }, { $paragraph }
history-version = Редакция { $label }
history-version-text = Редакция { $label }: текст
history-version-terms = Редакция { $label }: круг ведения
