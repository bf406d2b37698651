# Words of the register, its entries, topics and consultations, the home page, and the desk where readings are confirmed.

## Words shared by several pages
section-observations = Observaciones y recomendaciones
section-agenda-2030 = La Agenda 2030
section-roadmap = Hojas de ruta de las Líneas de Acción
section-regional = Asuntos regionales
section-resolutions = Propuestas sobre resoluciones
section-preparations = Preparativos de conferencias
section-reports = Informes examinados
section-conclusions = Conclusiones
meeting-number = Reunión { $number }
facet-kind = Qué hace
facet-addressee = Destinatario
facet-topic = Tema
facet-meeting = Reunión
facet-section = Capítulo del informe
facet-endorsed = Respaldo
facet-due = Plazo
endorsed-yes = Respaldado
endorsed-no = No respaldado
due-choice-passed = La fecha ha pasado
due-choice-soon = Vence en un plazo de 60 días
due-choice-dated = Con fecha de vencimiento
due-on = Vence: { $date }
due-event-is = Plazo: { $event }
due-passed-days = { $count ->
    [one] La fecha pasó hace { $count } día
    [many] La fecha pasó hace { $count } de días
   *[other] La fecha pasó hace { $count } días
}
due-in-days = { $count ->
    [one] Vence en { $count } día
    [many] Vence en { $count } de días
   *[other] Vence en { $count } días
}
due-today = Vence este día
entries-count = { $count ->
    [one] { $count } asiento
    [many] { $count } de asientos
   *[other] { $count } asientos
}
column-id = Asiento
column-text = Texto
column-cites = Referencias
column-code = Código
column-name = Nombre
column-entries = Asientos
column-path = Punto del informe
column-language = Idioma del texto

## Home
home-title = Registro de seguimiento
home-lead = Cada petición, recomendación y acuerdo del grupo de trabajo, desde la reunión que lo formuló hasta la reunión del Consejo que lo respaldó.
home-search = Buscar en el registro
home-record-ends = La reunión más reciente registrada se celebró en estas fechas: { $dates }. Los hechos posteriores no figuran en este registro.
home-as-of = Los plazos se muestran tal como estaban en esta fecha: { $date }.
home-day = Mostrar los plazos en esta fecha
home-day-show = Mostrar
home-day-wrong = «{ $given }» no es una fecha. Escriba año, mes y día, por ejemplo 2018-01-30.
home-day-last-meeting = Ver los plazos al término de esa reunión
home-due = Próximos plazos
home-due-none = Nada vence ese día ni en los 60 días siguientes.
home-due-all = Todos los próximos plazos
home-late = Con retraso
home-late-means = La fecha ha pasado y nada en el registro indica que se haya hecho.
home-late-none = Ningún plazo había vencido en esa fecha.
home-late-all = Todo lo que tiene retraso
home-new = Novedades del registro
home-new-all = Lo más reciente primero
home-figures = El registro en cifras
figure-meetings = Reuniones
figure-documents = Documentos
figure-entries = Asientos del registro
figure-endorsed = Respaldadas por el Consejo
figure-by-kind = Asientos según lo que hacen
figure-by-addressee = Asientos por destinatario
home-timeline = Las reuniones en el tiempo
home-timeline-hint = Cada marca es una reunión; cuanto mayor es, más asientos tiene.
home-ways = Por dónde empezar

## Register
register-title = Registro de peticiones
register-lead = Lo que el grupo pidió, recomendó, tomó nota o no pudo acordar: a quién, para cuándo y sobre qué.
sort-path = Orden del informe
sort-due = Plazo, primero el más próximo
sort-meeting = Reunión, primero la más reciente
sort-newest = Últimos incorporados al registro
register-calendar = Plazos en formato de calendario

## Entry
entry-title = Asiento { $id }
entry-facts = Sobre este asiento
entry-also = También
entry-meeting-stated = Lo indica el informe.
entry-meeting-inferred = Deducido del informe.
entry-place = Lugar en la fuente
entry-item = Punto { $path }
entry-part-of = Forma parte de
entry-parts = Partes de este punto
entry-cites = Documentos e instrumentos citados
entry-cites-unknown = no figura en este registro
entry-endorsed-by = Respaldado: { $session }
entry-not-endorsed = No consta ningún respaldo.
entry-not-endorsable = Un punto de esta índole no requiere respaldo.
entry-no-agreement = No se llegó a un acuerdo
entry-proposed-by = Propuesta de
entry-left-to-do = Lo que quedó por hacer
entry-versions = El texto en todos sus idiomas
entry-missing = Falta en: { $languages }
history-other = Otro dato
entry-neighbours = Asientos contiguos
entry-previous = Asiento anterior: { $id }
entry-next = Asiento siguiente: { $id }
entry-back-to-list = Volver a la lista
provenance-official = nombrado en un texto oficial
provenance-claimed = indicado por quien lo presentó
provenance-suggested = sugerido por el programa
provenance-confirmed = confirmado por una persona

## Topics and code lists
topics-title = Temas y listas de códigos
topics-lead = Las listas por las que se encuentran los asientos, cada una con sus nombres en seis idiomas y su fuente.
list-action-lines = Líneas de Acción de la CMSI
list-goals = Objetivos de Desarrollo Sostenible
list-systems = Sistemas y asuntos con nombre propio
list-names-in-languages = Nombres en los seis idiomas
list-source = Fuente de esta lista
list-confidence = Grado de confianza: { $level }
confidence-low = bajo
confidence-medium = medio
confidence-medium-high = bastante alto
confidence-high = alto
topic-aliases = Otros nombres en los textos
topic-part-of = Parte de { $line }
topic-facilitators = Facilitadores registrados
facilitator-role = Función
facilitator-period = Periodo
facilitator-source = Fuente
facilitator-agency = Organización
facilitator-lead = Dirige la línea
facilitator-co-lead = Codirige la línea
facilitator-tunis-annex = Citada en el anexo de la Agenda de Túnez (2005)
period-since = desde { $since }
period-until = hasta { $until }
period-between = de { $since } a { $until }
period-unknown = no consta
topic-targets = Metas
topic-entries = Asientos sobre este tema
topic-entries-none = Ningún asiento del registro trata este tema.
topic-entries-all = Todos los asientos sobre este tema

## Consultations
consultations-title = Consultas
consultations-lead = Consultas abiertas, convocatorias, cuestionarios y circulares realizados bajo la orientación del grupo.
consultation-kind = Tipo
consultation-years = Años
consultation-open-consultation = Consulta abierta
consultation-call = Convocatoria
consultation-questionnaire = Cuestionario
consultation-circular = Circular

## Columns of the register in other formats
column-due-event = Plazo vinculado a un acto
column-address = Dirección

## Code lists
lists-title = Todas las listas de códigos
list-kinds = Qué hace un asiento
list-addressees = Destinatarios
list-bdt-regions = Regiones de la Oficina de Desarrollo de las Telecomunicaciones
list-administrative-regions = Regiones administrativas de la UIT
list-states = Estados
list-stakeholders = Tipos de partes interesadas
list-organizations = Organizaciones
list-activity-types = Tipos de actividades
list-coverages = Cobertura de los proyectos
list-project-statuses = Situación de los proyectos
list-beneficiaries = Beneficiarios
list-compact-objectives = Objetivos del Pacto Digital Global
list-target-by = para { $year }
list-states-count = { $count ->
    [one] { $count } Estado
    [many] { $count } de Estados
   *[other] { $count } Estados
}
column-note = Nota
column-confidence = Confianza
topic-matrix = Vínculos en la Matriz CMSI-ODS de 2015
topic-whole-goal = el objetivo en su conjunto
topic-parts = Sus partes

## Meetings, documents, instruments, bodies and sessions
thing-facts = En síntesis
thing-figures = En cifras
thing-kind = Tipo
thing-status = Situación
thing-title = Título
thing-year = Año
thing-body = Órgano
thing-place = Lugar
thing-first-day = Primer día
thing-last-day = Último día
thing-note = Nota sobre este registro
thing-titles = El título en todos sus idiomas
thing-neighbours = Registros contiguos
thing-previous = Anterior: { $name }
thing-next = Siguiente: { $name }
sort-latest = Más recientes primero
sort-earliest = Más antiguos primero
sort-symbol = Signatura
sort-received = Últimos recibidos
sort-added = Últimos añadidos
documents-count = { $count ->
    [one] { $count } documento
    [many] { $count } de documentos
   *[other] { $count } documentos
}
meetings-title = Reuniones
meetings-lead = Cuándo y dónde se reunió el grupo, con el orden del día, los documentos y lo que pidió cada reunión.
meetings-calendar = Las reuniones en un calendario
meeting-title = { $body }: reunión { $number }
meeting-colocated = Celebrada junto con
meeting-summary = Resumen de los resultados
meeting-agenda = Orden del día
meeting-agenda-none = No consta ningún orden del día.
meeting-documents = Documentos por origen
meeting-documents-none = No consta ningún documento de esta reunión.
meeting-documents-all = Todos los documentos de esta reunión
meeting-entries = Lo que la reunión pidió, recomendó y tomó en consideración
meeting-entries-none = No consta ningún asiento procedente de esta reunión.
meeting-entries-all = Todos los asientos de esta reunión
meeting-calendar = Añadir esta reunión a un calendario
documents-title = Documentos
documents-lead = Documentos presentados a las reuniones o citados en el registro, por signatura, origen y fecha.
document-symbol = Signatura
document-sources = Origen
document-state = Estado
document-sources-unknown = no consta
document-arrival = Recepción
document-late = Fuera de plazo
document-in-time = Dentro del plazo
document-late-days = { $count ->
    [one] { $count } día después del plazo
    [many] { $count } de días después del plazo
   *[other] { $count } días después del plazo
}
document-received = Recibido
document-received-unknown = No consta el día de recepción, por lo que nada puede decirse del plazo.
document-deadline = Plazo
document-deadline-none = No se aplica ningún plazo a este documento.
rule-secretariat = Los documentos de la secretaría deben presentarse 30 días naturales antes de la apertura de la reunión, como pidió el propio grupo.
rule-working-group = Los documentos de los grupos de trabajo del Consejo en un solo idioma deben presentarse 12 días naturales antes de la apertura de la reunión, según los métodos de trabajo decididos por el Consejo.
rule-chair = Las recopilaciones y los proyectos del Presidente deben presentarse 2 días naturales antes de la apertura de la reunión, excepción prevista en los métodos de trabajo decididos por el Consejo.
document-languages = Versiones lingüísticas
document-languages-unknown = El registro no indica en qué idiomas existe el documento.
version-original = original
version-issued = publicado
version-in-translation = en traducción
version-none = no existe
document-family = Revisiones, addenda y corrigenda
document-first-issue = Primera versión
part-revision = Revisión { $number }
part-addendum = Addéndum { $number }
part-corrigendum = Corrigéndum { $number }
document-relations = Relación con otros documentos
relation-replaces = Sustituye a
relation-answers = Responde a
relation-refers-to = Se refiere a
relation-revises = Propone modificar
relation-replaced-by = Sustituido por
relation-answered-by = Respondido en
relation-referred-to-by = Mencionado en
relation-revised-by = Modificaciones propuestas en
document-cited-by = Asientos que citan este documento
document-cited-by-none = Ningún asiento cita este documento.
document-meetings = Reuniones que lo tuvieron ante sí
document-sessions = Lo que hicieron con él las reuniones de los órganos superiores
document-instruments = Instrumentos cuyo texto contiene
document-published = Texto publicado
document-which = ¿Qué documento es «{ $given }»?
document-which-lead = Esta signatura puede leerse de más de una manera. Elija el documento que busca.
document-unknown = No existe el documento «{ $given }»
document-unknown-lead = El registro no contiene ningún documento con esta signatura. Compruebe cómo se escribe o busque en la lista.
document-near = ¿Se refiere a uno de estos?
document-search = Buscar en los documentos
source-member-state = Estado Miembro
source-sector-member = Miembro de Sector
source-secretariat = Secretaría
source-chair = Presidente
source-vice-chair = Vicepresidente
source-body = Otro órgano
source-organization = Otra organización
source-vice-chair-of = Vicepresidencia ({ $state })
document-kind-contribution = Contribución
document-kind-secretariat-report = Informe de la secretaría
document-kind-information = Para información
document-kind-draft = Proyecto
document-kind-outcome = Resultados
document-kind-report = Informe
document-kind-resolution = Texto de una resolución o decisión
instruments-title = Instrumentos
instruments-lead = Resoluciones, decisiones y documentos finales en que se basan los trabajos, con cada versión y el órgano que la adoptó.
instrument-of = { $instrument } ({ $adopter })
instrument-kind-resolution = Resolución
instrument-kind-decision = Decisión
instrument-kind-recommendation = Recomendación
instrument-kind-declaration = Declaración
instrument-kind-plan = Agenda o plan de acción
instrument-kind-outcome = Documento final
instrument-number-resolution = Resolución { $number }
instrument-number-decision = Decisión { $number }
instrument-number-recommendation = Recomendación { $number }
instrument-adopter = Adoptado por
instrument-number = Número
instrument-versions = Versiones
instrument-version = Versión
instrument-adopted = Adopción
instrument-adopted-at = Adoptada en
instrument-text = Texto
instrument-terms = Mandato
instrument-in-force = En vigor
instrument-in-force-as = En vigor: { $version }
instrument-abrogated = Derogado
instrument-abrogated-on = Derogado: { $date }
instrument-abrogation = Derogación
instrument-abrogated-by = Derogado por
instrument-timeline = Cronología
instrument-version-adopted = Versión adoptada: { $version }
instrument-citing-documents = Documentos que se refieren a él
instrument-citing-entries = Asientos que lo citan
instrument-citing-none = Nada en el registro se refiere a él.
bodies-title = Órganos
bodies-lead = Los grupos, consejos, conferencias y asambleas del registro: para qué sirve cada uno, quién lo dirige y a quién rinde cuentas.
body-kind-working-group = Grupo de trabajo
body-kind-council = Consejo
body-kind-conference = Conferencia
body-kind-expert-group = Grupo de expertos
body-kind-task-force = Grupo especial
body-kind-assembly = Asamblea
body-kind-commission = Comisión
body-parent = Rinde cuentas a
body-children = Órganos que le rinden cuentas
body-founded = Creación
body-founding-instrument = Creado por
body-membership = Quién puede participar
body-secretariat = Secretaría
body-symbols = Signaturas de los documentos
body-officers = Mesa
body-holders = Funciones en este servicio hoy
body-officers-none = No consta ningún miembro de la mesa.
body-meetings = Sus reuniones
body-meetings-all = Todas sus reuniones
body-sessions = Sus periodos de sesiones
body-instruments = Instrumentos que adoptó
office-chair = Presidente
office-vice-chair = Vicepresidente
office-secretary = Secretario
officer-office = Cargo
officer-region = Región
officer-name = Nombre
officer-term-between = { $since } – { $until }
officer-term-since = desde { $since }
officer-term-until = hasta { $until }
sessions-title = Reuniones de los órganos superiores
sessions-lead = Lo que hizo cada reunión de los órganos superiores con los informes y resoluciones que tuvo ante sí.
session-acts = Lo que hizo
session-acts-none = No consta nada de lo que hizo.
act-notes = Tomó nota
act-endorses = Respaldó
act-approves = Aprobó
act-considers = Examinó
act-amends = Modificó
act-abrogates = Derogó
act-report = Informe
act-document = Consta en
act-instrument = Instrumento
act-plenary = Sesión plenaria { $number }
session-endorsed = Asientos respaldados
session-endorsed-none = No consta ningún asiento respaldado en esta ocasión.
session-instruments = Instrumentos adoptados

## The desk: reports read and their entries confirmed
readings-title = Informes leídos
readings-lead = Un informe se lee y da lugar a asientos propuestos. Solo entra en el registro lo que un funcionario acepta o corrige.
readings-none = Todavía no se ha leído ningún informe.
reading-upload = Leer un informe
reading-file = Archivo del informe
reading-file-hint = Texto UTF-8, Word (DOCX), OpenDocument (ODT) o PDF, en árabe o en inglés, de { $size } MB como máximo.
reading-body = Órgano al que pertenece el informe
reading-symbol = Signatura del documento
reading-symbol-hint = Déjelo vacío si el informe indica su signatura.
reading-submit = Leer
reading-column-file = Archivo
reading-column-when = Leído el
reading-column-progress = Decididos
reading-file-missing = Elija primero un archivo.
reading-body-unknown = Elija un órgano de la lista.
reading-error-format = Esto parece ser { $found }. Solo se pueden leer DOCX, ODT, PDF y texto UTF-8.
reading-error-scan = No se puede leer ninguna palabra de este PDF: probablemente sea una digitalización. Envíe el informe como texto o DOCX.
reading-error-not-utf8 = El texto no está en UTF-8 (byte { $at }). Guárdelo de nuevo en UTF-8.
reading-error-damaged = El archivo está dañado ({ $why }). Ábralo en un procesador de textos y guárdelo de nuevo.
reading-error-language = El texto parece estar en otro idioma ({ $found }). Solo se pueden leer el árabe y el inglés.
reading-error-symbol = El informe no indica su signatura. Escríbala aquí, por ejemplo C18/8.
reading-same = Este archivo ya se había leído. No ha cambiado nada.
reading-progress = { $count ->
    [one] { $done } de { $count } punto decidido
    [many] { $done } de { $count } de puntos decididos
   *[other] { $done } de { $count } puntos decididos
}
reading-all-decided = Todos los puntos están decididos.
reading-side-text = Texto del informe
reading-side-proposal = Asiento propuesto
reading-not-operative = Título o narración: no se propone ningún asiento.
reading-show-all = Todos los puntos
reading-show-pending = Solo lo no decidido
reading-warnings = Lo que la lectura no tiene claro
proposal-accept = Aceptar
proposal-correct = Corregir
proposal-make = Convertir en asiento
proposal-drop = Descartar
proposal-undo = Deshacer la decisión
proposal-of-item = { $action }: punto { $path }
proposal-pending = Pendiente de decisión
proposal-accepted = Aceptado
proposal-corrected = Corregido y aceptado
proposal-dropped = Descartado
proposal-in-register = En el registro como { $id }
rest-title = Aceptar el resto
rest-question = { $count ->
    [one] ¿Aceptar tal como se encontró el { $count } punto que nadie ha decidido?
    [many] ¿Aceptar tal como se encontraron los { $count } de puntos que nadie ha decidido?
   *[other] ¿Aceptar tal como se encontraron los { $count } puntos que nadie ha decidido?
}
rest-hint = Todos entran en el registro de inmediato; después se podrá deshacer cada uno.
rest-nothing = No hay nada pendiente de decisión.
correct-title = Corregir el punto { $path }
correct-found = Tal como figura en el informe
correct-kind-none = Elija qué hace
correct-also = Qué más hace
correct-due-hint = Año, mes y día, o solo una parte: 2018-01-30, 2018-01, 2018.
correct-due-wrong = «{ $given }» no es una fecha. Escriba 2018-01-30, 2018-01 o 2018.
correct-topics-hint = Códigos o nombres separados por comas: C2, SDG9, forum.
correct-cites-hint = Signaturas separadas por punto y coma: WG-WSIS-28/9; A/RES/70/1. Un instrumento con su párrafo: Resolution 1332, encarga 2.
correct-topic-unknown = «{ $given }» no figura en ninguna lista de temas. ¿Quería decir: { $nearest }?
correct-meeting-hint = El número de la reunión, si se conoce.
correct-meeting-wrong = «{ $given }» no es un número de reunión.
correct-save = Guardar y aceptar
refusal-unknown = No existe ese punto en este informe.
refusal-decided = El punto { $path } ya estaba decidido. Deshaga primero esa decisión.
refusal-undecided = No hay ninguna decisión que deshacer sobre el punto { $path }.
refusal-no-kind = Elija qué hace el punto.
refusal-no-text = El asiento no tiene texto. Escriba lo que dice.
refusal-meeting = El órgano no ha celebrado la reunión { $number }.
refusal-path = El punto { $path } no tiene un número utilizable.
refusal-in-register = El registro ya contiene este punto, como { $id }.
refusal-has-parts = Otros asientos forman parte del punto { $path }. Deshágalos primero.
refusal-store = No se pudo guardar la decisión. No ha cambiado nada; inténtelo de nuevo.
history-read = informe leído
history-took-back = decisión anulada
column-history = Historial

## Follow-up: what became of requests
status-open = Abierto
status-in-progress = En curso
status-answered = Respondido
status-done = Hecho
status-overtaken = Superado
status-no-longer-needed = Ya no es necesario
step-assigned = responsable o plazo fijados
step-replied = respuesta dada
step-returned = respuesta devuelta por el órgano
step-accepted = respuesta aceptada por el órgano
step-overtook = cerrado: superado
step-released = cerrado: ya no es necesario
step-reopened = reabierto
rule-responsible-begins = Regla: en cuanto hay un responsable, la petición está en curso.
rule-reply-with-evidence-answers = Regla: una respuesta con pruebas responde a la petición.
rule-reply-without-evidence-is-progress = Regla: una respuesta sin pruebas es un avance y nada más.
rule-acceptance-by-the-body = Regla: solo el órgano que pidió decide sobre la respuesta.
rule-decision-with-a-reason = Regla: decide quien tiene derecho, y dice por qué.
evidence-document = Documento
evidence-section = Sección de un informe
evidence-project = Proyecto
evidence-figure = Cifra
evidence-link = Página en otro sitio
evidence-as-of = a { $date }
evidence-seen = consultada el { $date }
evidence-section-of = sección { $section }
became-title = Qué ha sido de ello
became-nothing = Todavía no consta nada sobre esta petición.
became-unit = Unidad responsable
became-person = Persona responsable
became-due-set = Fecha fijada por la secretaría
became-replies = Respuestas con sus pruebas
became-no-evidence = Esta respuesta no lleva pruebas.
became-steps = Decisiones
became-at-meeting = en la reunión { $number }
became-act = Dar seguimiento
became-why = Motivo: { $why }
chain-title = La cadena
chain-instrument = Instrumento
chain-request = Petición
chain-deadline = Plazo
chain-documents = Documentos
chain-evidence = Pruebas
chain-report = Informe
chain-none = nada en el registro
act-title = Seguimiento de { $entry }
act-now = Situación actual
act-none = Puede leer esta página, pero la situación de la petición no le deja nada que hacer aquí.
assign-title = Designar un responsable
assign-nobody = nadie
assign-due = Responder antes del
assign-due-hint = Solo si la propia petición no indica un día. Año, mes y día: 2018-01-30.
assign-save = Guardar
reply-title = Responder
reply-hint = Una respuesta con al menos una prueba responde a la petición. Después el órgano decide si está hecha.
reply-text = Qué se ha hecho
reply-language = Idioma de la respuesta
reply-evidence = Prueba { $number }
reply-kind = Qué es
reply-what = Signatura, dirección o valor
reply-what-hint = La signatura de un documento, la dirección de una página o el valor de una cifra.
reply-more = Sección, título o qué se cuenta
reply-on = A fecha de
reply-none = sin prueba
reply-send = Enviar la respuesta
judge-title = Decisión del órgano
judge-meeting = Reunión que decidió
judge-accept = Aceptar: la petición está hecha
judge-return = Devolver
judge-why = Motivo
judge-why-hint = Necesario si se devuelve la respuesta. Todos pueden leerlo.
close-title = Cerrar sin respuesta
close-why-hint = Necesario. Todos pueden leerlo.
close-how = Cómo
close-save = Cerrar
reopen-title = Reabrir
declined-status = La petición está ahora «{ $status }»; este paso no es posible.
declined-no-reason = Diga por qué.
declined-no-text = Escriba qué se ha hecho.
declined-no-evidence = Ninguna respuesta lleva pruebas. Sin pruebas la petición no puede darse por hecha.
declined-nothing-assigned = Indique una unidad, una persona o una fecha.
declined-changed = Alguien cambió esta petición mientras usted escribía. Lea cómo está ahora; lo que escribió sigue aquí.
declined-document = No hay ningún documento «{ $symbol }» en el registro.
declined-meeting = El órgano no ha celebrado la reunión { $number }.
wrong-number = Escriba el número de una reunión.
wrong-day = «{ $given }» no es un día. Escriba año, mes y día, como 2018-01-30.
wrong-evidence-what = Prueba { $number }: escriba la signatura, la dirección o el valor.
wrong-evidence-more = Prueba { $number }: escriba la sección, el título o qué se cuenta.
wrong-evidence-url = Prueba { $number }: una dirección empieza por https:// o http://.
wrong-long = Supera los { $most } caracteres.
wrong-choice = Elija de la lista.
refusal-followed-up = Ya se ha actuado sobre el punto { $path }. Su asiento permanece en el registro.
facet-status = Qué ha sido de ello
facet-unit = Unidad responsable
board-title = Seguimiento
board-lead = Qué ha sido de cada petición: por unidad, destinatario, plazo o reunión. Cada número abre sus peticiones.
board-by = Vista
board-by-unit = Por unidad
board-by-addressee = Por destinatario
board-by-due = Por año de vencimiento
board-by-meeting = Por reunión
board-nobody = Sin asignar
board-undated = Sin fecha
board-all = Todas las peticiones
board-total = Peticiones
board-in-time = Respondidas a tiempo
board-in-time-means = De las peticiones cuya fecha ha pasado: cuántas tenían una respuesta con pruebas antes del fin de ese día en Ginebra.
board-in-time-of = { $some } de { $all }
board-late = Vencidas
board-late-list = Vencidas, primero las más antiguas
board-late-none = Nada está vencido en este día.
board-as-of = A { $date }
follow-up-actor = la secretaría o el órgano
shows-title = Prueba de
board-passed = Fecha pasada

## Reminders
reminder-greeting = Hola, { $name }:
reminder-lead = se espera su respuesta a las peticiones siguientes:
reminder-line = { $entry }: { $due } ({ $standing }). { $text }
reminder-other = { $text } ({ $language })
reminder-button = Abrir el seguimiento
reminder-why = Recibe este mensaje porque es responsable de estas peticiones, 30, 14, 7 y 2 días antes de su fecha y cada semana después. Nadie lee las respuestas.
reminder-subject = { $count ->
    [one] Se espera una respuesta
    [many] Se esperan { $count } de respuestas
   *[other] Se esperan { $count } respuestas
}

## Suggested topics
suggested-title = Sugerido por las palabras del texto
suggested-hint = Marque aquello de lo que habla el texto. Lo que no marque se conserva como decisión contraria.
suggested-because = { $percent } %, por: { $words }

## Contributions
contributions-title = Contribuciones
contributions-lead = Lo que las delegaciones envían a las reuniones: del borrador a la signatura, y qué se aplazó y por qué regla.
contribution-new = Redactar una contribución
contribution-edit = Modificar el borrador
contribution-edit-lead = El borrador solo lo ve su delegación hasta que su jefe lo valida. Puede guardarlo sin terminar.
contribution-save = Guardar el borrador
contribution-delegation = Delegación
contribution-no-delegation = Elija una delegación a la que pertenezca hoy.
contribution-body = Órgano
contribution-language = Idioma original
contribution-purpose = Objeto
purpose-action = Para acción
purpose-information = Para información
contribution-form = Naturaleza
form-new = Un documento nuevo
form-revision = Una revisión de
form-addendum = Un addendum a
form-corrigendum = Un corrigendum a
contribution-of = De qué documento
contribution-of-hint = Solo para una revisión, un addendum o un corrigendum: la signatura, como WG-WSIS-32/16.
contribution-item = Punto del orden del día
contribution-requests = Peticiones de las que habla
contribution-requests-hint = Sus identificadores en el registro, como R-2.6.15; varios con comas.
contribution-sources-hint = Marque varios si la contribución es conjunta.
contribution-summary = En breve
contribution-file = Archivo
contribution-file-hint = Word (DOCX), OpenDocument (ODT), PDF o texto sin formato en UTF-8. Su texto sustituye al de arriba; se rechazan los archivos con macros, scripts u otros archivos dentro y los archivos protegidos.
contribution-file-kept = Conservado con ella: { $name }
contribution-file-scan = No se pudo leer ninguna palabra de este archivo: probablemente es un documento escaneado. Abra el archivo para leerlo.
contribution-file-scan-hint = Escriba o pegue también su texto, para que se pueda buscar, comparar y traducir.
contribution-facts = Sobre esta contribución
contribution-text-none = Todavía no hay texto.
contribution-not-for-all = El texto es para miembros, o espera su reunión. Usted ve que existe, de quién y por qué regla.
contribution-head = Decisión del jefe de delegación
contribution-number = Decisión de la secretaría
contribution-comments = Comentarios de la delegación
contribution-comments-hint = Solo los leen quienes escriben este texto juntos.
contribution-comment = Su comentario
contribution-comment-send = Añadir el comentario
contribution-comment-empty = Escriba un comentario.
contribution-versions = Versiones
contribution-version = Versión { $number }, { $date }
contribution-changes = Qué cambió
changes-from = De
changes-to = A
changes-show = Ver qué cambió
changes-none = Nada cambió entre estas versiones
stage-drafting = Borrador
stage-cleared = Validada, espera su signatura
stage-published = Publicada
stage-restricted = Para miembros
stage-held-over = Aplazada
stage-withdrawn = Retirada
move-clear = validada por el jefe de delegación
move-return = recuperada por la delegación
move-withdraw = retirada por la delegación
move-publish = numerada y publicada
move-restrict = numerada, para miembros
move-hold-over = aplazada a una reunión posterior
button-clear = Validar y enviar a la secretaría
button-return = Recuperar para seguir escribiendo
button-withdraw = Retirar
button-publish = Numerar y publicar
button-restrict = Numerar, solo para miembros
button-hold-over = Aplazar a la próxima reunión
treatment-until = A tiempo hasta el { $date }.
treatment-all = A tiempo: se publica en los seis idiomas
treatment-original = A tiempo: se publica en su idioma
treatment-marked = Con retraso: se acepta y se señala
treatment-held-over = Demasiado tarde para esta reunión: se aplaza por la regla
rule-translated = Las contribuciones a las comisiones de estudio del sector de desarrollo que deban traducirse se presentan 45 días naturales antes de la apertura.
rule-untranslated = Esas contribuciones se aceptan en su idioma hasta 12 días naturales antes de la apertura; las posteriores se aplazan.
body-kind-study-group = Comisión de estudio
undone-stage = Ahora está «{ $stage }»; este paso no es posible.
undone-no-title = No tiene título. Modifique antes el borrador.
undone-no-text = No tiene texto. Modifique antes el borrador.
undone-no-source = No indica ninguna fuente. Modifique antes el borrador.
undone-of-nothing = Indique de qué documento es revisión, addendum o corrigendum.
contribution-no-next = El órgano no tiene todavía una reunión posterior registrada.
contribution-against-rule = La regla aplaza esta contribución. Para publicarla de todos modos, indique el motivo.
contribution-no-pattern = El órgano no numera documentos.
document-read = Leer el texto

## One’s own calendar
calendar-title = Mis plazos
calendar-lead = Un calendario de las peticiones de las que usted responde, con avisos 30, 14, 7 y 2 días antes, en una dirección propia. Quien tenga la dirección puede leerlo: no la comparta.
calendar-make = Crear una dirección
calendar-anew = Crear una dirección nueva; la anterior deja de valer
calendar-withdraw = Quitar la dirección
calendar-made = Esta es la dirección. Solo se muestra ahora; désela a su programa de calendario.
calendar-has-one = Tiene una dirección. No puede mostrarse otra vez.

## The meeting, prepared and summed up
meeting-attendance = Asistencia
meeting-item-at = { $day }, { $time }
prepare-title = Preparar esta reunión
prepare-lead = De la convocatoria al resumen aprobado: el orden del día con sus documentos, quién asistió, qué se pidió y el proyecto de resultados.
prepare-back = La reunión tal como la ven todos
prepare-agenda-hint = Los títulos están en el idioma de esta página; sus otras versiones permanecen. Una contribución que nombra un punto se coloca en él al recibir su signatura. Para quitar un punto, borre su número y su título.
prepare-unplaced = Documentos que no están en ningún punto:
prepare-item = Punto { $number }
prepare-item-new = Punto nuevo
prepare-number = Número
prepare-starts = Comienza
prepare-minutes = Minutos
prepare-documents = Documentos, separados por punto y coma
prepare-agenda-save = Guardar el orden del día
prepare-attendance-hint = Cuántas personas vinieron y de parte de quién; no se piden nombres de personas. Un Estado Miembro por su nombre o sus tres letras.
prepare-source-new = Uno más
prepare-kind = Categoría
prepare-name = Estado o nombre
prepare-people = Personas
prepare-attendance-save = Guardar la asistencia
prepare-number-wrong = «{ $item }»: el número de un punto es un entero desde 1.
prepare-number-twice = Dos puntos llevan el número { $number }.
prepare-title-wrong = El punto «{ $item }» necesita un título de 500 caracteres como máximo.
prepare-starts-wrong = El punto «{ $item }» comienza un día de la reunión, escrito como 2018-01-18T09:30.
prepare-minutes-wrong = El punto «{ $item }» dura entre 1 y 1440 minutos.
prepare-people-wrong = «{ $name }»: el número de personas es un entero desde 1.
prepare-source-wrong = «{ $name }» no es un Estado de la lista, o falta un nombre.
prepare-source-twice = «{ $name }» aparece dos veces.
prepare-new = Convocar una nueva reunión
prepare-new-lead = Los plazos de sus documentos se derivan de su primer día, según las normas del órgano.
prepare-new-save = Convocar la reunión
prepare-from = Primer día
prepare-to = Último día
prepare-place = Lugar
prepare-days-wrong = El último día es el primero o uno posterior, dentro de sesenta días.
prepare-there = { $meeting } ya consta.
take-down-title = Anotar lo que pide la reunión
take-down-lead = Lo que la reunión pide, recomienda o señala entra de inmediato en el registro, en el idioma de esta página, como dicho por esta reunión.
take-down-open = Anotar una entrada
take-down-before = Lo anotado antes
take-down-save = Al registro
summary-lead = Se hace un proyecto a partir del orden del día, los documentos y lo anotado, en el idioma de esta página. La presidencia lo aprueba; la secretaría le da su signatura.
summary-begin = Redactar el resumen
summary-of = Resumen de los principales resultados de { $meeting }
summary-held = La reunión se celebró: { $days }.
summary-item = Punto { $number }: { $title }
summary-item-papers = Examinados en este punto: { $documents }.
summary-results = La reunión llegó a lo siguiente:
summary-chair = Decisión de la presidencia
button-approve = Aprobar y enviar a la secretaría
move-approve = aprobado por la presidencia
move-summary-return = recuperado por la presidencia
move-summary-withdraw = retirado por la presidencia
meeting-people = { $people ->
    [one] Participó { $people } persona
    [many] Participaron { $people } de personas
   *[other] Participaron { $people } personas
}
meeting-item-minutes = { $minutes ->
    [one] { $minutes } minuto
    [many] { $minutes } de minutos
   *[other] { $minutes } minutos
}
summary-present = { $people ->
    [one] Participó { $people } persona, de: { $sources }.
    [many] Participaron { $people } de personas, de: { $sources }.
   *[other] Participaron { $people } personas, de: { $sources }.
}
summary-papers = { $documents ->
    [one] Tuvo ante sí { $documents } documento.
    [many] Tuvo ante sí { $documents } de documentos.
   *[other] Tuvo ante sí { $documents } documentos.
}
meeting-zip = Todos los documentos en un archivo (ZIP)
meeting-called-off = Cancelada
call-off-title = Cancelar la reunión
call-off-lead = La página queda y dice por qué; los calendarios que tomaron la reunión la tachan.
call-off-why = Por qué
call-off-button = Cancelarla
call-off-undo = Celebrarla pese a todo
call-off-no-reason = Diga por qué se cancela la reunión.
entry-contributions = Contribuciones que hablan de ello

## What is overdue, to the chair

chair-letter = estas solicitudes de { $body } han vencido sin respuesta con pruebas:
chair-why = Recibe esta carta una vez por semana porque preside el órgano solicitante. Nadie lee las respuestas.
chair-button = Abrir las solicitudes vencidas
chair-subject = { $count ->
    [one] { $count } solicitud está vencida
    [many] { $count } de solicitudes están vencidas
   *[other] { $count } solicitudes están vencidas
}
chair-more = { $count ->
    [one] y { $count } más
    [many] y { $count } más
   *[other] y { $count } más
}

## The call for contributions to a meeting

call-title = Convocatoria de contribuciones
call-until = hasta el { $day }
call-passed = hasta el { $day }; lo que llegue ahora es tardío
call-write = Redactar una contribución

## What is held over

held-title = Aplazadas
held-from = aplazada de la reunión { $number }
held-to = aplazada a la reunión { $number }

## Who reads the documents of a body

access-publish = Según la regla de este órgano, todos leen sus documentos. Para reservar uno a los miembros, indique el motivo.
access-restrict = Según la regla de este órgano, sus documentos son para los miembros. Para publicar uno, indique el motivo.

## The history of an agenda

history-item = Orden del día, punto { $number }
history-item-documents = Orden del día, punto { $number }: documentos
history-item-starts = Orden del día, punto { $number }: comienzo
history-item-minutes = Orden del día, punto { $number }: minutos

## The text of an instrument

instrument-changes = Lo que cambió entre versiones
instrument-changes-one = No hay dos versiones de este instrumento con un texto que comparar.
instrument-changes-language = Los dos textos no se conservan en ningún idioma común.
provisions-none = El texto de este instrumento no se conserva aquí.
provisions-none-of-version = El texto de esta versión no se conserva aquí; el de otra, sí.
provisions-stale = El original se modificó después de guardar este texto.
provisions-edit = Modificar el texto
provisions-add = Añadir el texto
provisions-title = El texto de una versión
provisions-lead = Pegue el texto tal como se adoptó. Se reconocen en él los considerandos y la parte dispositiva; lo que no se reconoce queda en su lugar.
provisions-which = Qué texto
provisions-lang = Idioma del texto
provisions-show = Mostrar este texto
provisions-hint = Las palabras clave van al principio de la línea, y los números y letras delante de sus párrafos, como en el impreso.
provisions-preview = Ver cómo se lee
provisions-save = Guardar el texto
provisions-saved = Guardado.
provisions-see = Verlo en la página del instrumento
provisions-undo = Deshacer el último cambio de este texto
provisions-remove = Retirar el texto en este idioma
provisions-read = Cómo se lee el texto
provisions-read-note = No se guarda nada hasta que usted decida guardarlo.
provisions-no-version = Elija una versión registrada. Un texto pertenece a una versión del instrumento.
provisions-no-lang = Elija el idioma del texto: uno de los seis.
provisions-no-text = Pegue el texto. Para retirar un texto, use el botón correspondiente.
provisions-too-long = El texto es demasiado largo. Se pueden guardar como máximo { $most } caracteres; ponga los anexos largos en un documento.
provisions-original-stays = Los textos en otros idiomas siguen a este. Retírelos primero.
provisions-changed = Alguien modificó este instrumento mientras usted escribía. Lo que escribió sigue aquí; mire cómo está ahora antes de guardarlo.
provisions-with-formula = Se encontró la fórmula de promulgación.
provisions-without-formula = No se encontró fórmula de promulgación.
provisions-recitals = { $count ->
    [one] { $count } palabra clave en el preámbulo
    [many] { $count } de palabras clave en el preámbulo
   *[other] { $count } palabras clave en el preámbulo
}
provisions-operative = { $count ->
    [one] { $count } palabra clave en la parte dispositiva
    [many] { $count } de palabras clave en la parte dispositiva
   *[other] { $count } palabras clave en la parte dispositiva
}
provisions-items = { $count ->
    [one] { $count } párrafo o apartado
    [many] { $count } de párrafos y apartados
   *[other] { $count } párrafos y apartados
}
provisions-annexes = { $count ->
    [one] { $count } anexo
    [many] { $count } de anexos
   *[other] { $count } anexos
}
provisions-plain-count = { $count ->
    [one] { $count } párrafo no se reconoció y queda como está
    [many] { $count } de párrafos no se reconocieron y quedan como están
   *[other] { $count } párrafos no se reconocieron y quedan como están
}
provision-formula = fórmula de promulgación
provision-recital-keyword = preámbulo, palabra clave
provision-operative-keyword = parte dispositiva, palabra clave
provision-recital = considerando
provision-paragraph = párrafo dispositivo
provision-annex = anexo
provision-annex-paragraph = párrafo de un anexo
provision-head = antes de la fórmula
provision-plain = no reconocido
provision-requests = { $count ->
    [one] { $count } solicitud se deriva de aquí
    [many] { $count } de solicitudes se derivan de aquí
   *[other] { $count } solicitudes se derivan de aquí
}
provision-cited = { $whole }, { $paragraph }
history-version = Versión { $label }
history-version-text = Versión { $label }: texto
history-version-terms = Versión { $label }: mandato
