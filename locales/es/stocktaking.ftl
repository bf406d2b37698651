# Words of projects: filing, reviewing, the register, letters.

## Fields
f-lang = Idioma
f-title = Título
f-activity = Tipo de actividad
f-summary = Descripción breve
f-goal = Objetivo y plazo
f-added-value = Valor añadido
f-website = Sitio web del proyecto
f-video = Vídeo
f-organisation = Organización
f-stakeholder = Tipo de organización
f-state = Estado de la organización
f-organisation-website = Sitio web de la organización
f-contact-name = Persona de contacto
f-contact-mail = Correo de la persona de contacto
f-partner-name = Nombre del socio
f-coverage = Cobertura
f-states = Estados
f-regions = Regiones
f-status = Situación
f-begins = Comienzo
f-ends = Fin
f-lines = Líneas de Acción
f-goals = Objetivos de Desarrollo Sostenible
f-targets = Metas
f-compact = Objetivos del Pacto Digital Global
f-beneficiaries = Beneficiarios
f-reach-people = Personas alcanzadas
f-reach-women = Mujeres y niñas
f-reach-men = Hombres y niños
f-reach-under-25 = Menores de 25 años
f-reach-over-60 = 60 años o más
f-reach-places = Lugares
f-reach-counted = Cómo se contó
f-results = Resultados e impacto
f-claim-topic = Objetivo o meta
f-claim-changed = Qué cambió
f-claim-evidence = Cómo se sabe
f-claim-link = Enlace a las pruebas
f-aim-aim = Meta prevista
f-aim-unit = Unidad
f-aim-baseline = Valor de partida
f-aim-baseline-date = Valor de partida a fecha de
f-aim-baseline-source = Fuente del valor de partida
f-aim-planned = Previsto
f-aim-reached = Alcanzado
f-aim-date = A fecha de
f-aim-source = Fuente de la cifra
f-challenges = Dificultades y perspectivas
f-replicability = Cómo repetirlo en otro lugar
f-sustainability = Sostenibilidad
f-values = Cómo promueve los valores de la Cumbre
f-budget = Presupuesto y financiación (no público)
f-picture-alt = Qué muestra la imagen
in-row = { $row } – { $field }
row-partner = Socio { $number }
row-claim = Declaración { $number }
row-aim = Meta { $number }
row-picture = Imagen { $number }

## What to write
h-lang = El idioma en que escribe. Al final podrá añadir título y descripción en otros.
h-title = El nombre con el que se conoce el proyecto.
h-summary = Qué es, dónde y para quién. Las listas muestran este texto.
h-goal = Qué debe alcanzar y cuándo.
h-added-value = Qué añade a lo que ya había.
h-video = La dirección de un vídeo sobre el proyecto.
h-organisation = De quién es el proyecto.
h-state = Déjelo vacío si es una organización internacional.
h-contact = No es público. Los revisores pueden preguntar.
h-partners = Quién más participa. Guarde para obtener otra fila vacía.
h-states = Dónde se realiza. Abra una región para marcar Estados.
h-regions = Solo si alcanza a toda una región. Las regiones de los Estados anteriores se añaden solas.
h-date = Un año, un mes o un día: 2018, 2018-04 o 2018-04-09.
h-lines = Al menos una. Las sugerencias de abajo dicen qué palabras de su texto hablan de cuál.
h-goals = Solo aquellos de los que pueda decir qué cambió.
h-targets = Por sus códigos, con comas: 9.c, 4.4.
h-beneficiaries = Para quién es. Al menos un grupo.
h-known = Números enteros. Marque la casilla si nadie lo sabe: es mejor que cero.
h-reach-counted = Con qué registros, por quién, hasta cuándo.
h-results = Qué se logró, y también qué no funcionó.
h-claims = Una por objetivo o meta: qué cambió y cómo se sabe. Guarde para obtener otra fila vacía.
h-claims-none = Elija primero objetivos o metas; después diga aquí qué cambió en cada uno.
h-claim-changed = Para quién, cuánto, desde cuándo.
h-claim-evidence = Una encuesta, un registro, una medición, un informe: quién y cuándo.
h-aims = Lo que se preveía y lo que se alcanzó, en cifras.
h-aim = Qué se contó.
h-aim-unit = Escuelas, por ciento, horas.
h-aim-baseline = Cuántos había antes de que empezara el proyecto.
h-aim-source = Quién lo contó, dónde se lee.
h-challenges = Qué fue difícil y qué viene después.
h-replicability = Qué necesita quien quiera hacer lo mismo.
h-sustainability = Quién lo mantiene y con qué medios.
h-values = Apertura, inclusión, diversidad cultural, derechos humanos.
h-budget = Solo lo ven los revisores. Puede quedar vacío.
h-picture-alt = Para quien no la ve: quién y qué aparece.
h-pictures = JPEG, PNG o WebP. Se eliminan los lugares, nombres y aparatos que las cámaras anotan en sus archivos.
h-also = Quienes leen estos idiomas encontrarán mejor el proyecto.
h-suggested = Palabras de su texto hablan de esto. Nada se elige solo: confirme lo correcto y descarte lo demás.
limit-words = { $count ->
    [one] { $count } palabra como máximo.
    [many] { $count } de palabras como máximo.
   *[other] { $count } palabras como máximo.
}
limit-characters = { $count ->
    [one] { $count } carácter como máximo.
    [many] { $count } de caracteres como máximo.
   *[other] { $count } caracteres como máximo.
}
choose = Elegir…
not-known = se desconoce
not-known-box = Nadie lo sabe
counted-in = { $number } { $unit }
aim-said = { $aim }: { $numbers }
aim-number = { $name } { $number }
aim-number-on = { $name } { $number } ({ $day })
party = { $name } ({ $about })
party-in = { $name } ({ $kind }, { $state })

## Steps of the form
steps = Pasos del formulario
step-what = Qué es
step-who = De quién es
step-where = Dónde y cuándo
step-topics = A qué sirve
step-reach = Para quién y cuántos
step-results = Qué resultó
step-future = Cómo sigue
step-extras = Imágenes y otros idiomas
step-place = Paso { $number } de { $all }
save = Guardar
save-and-next = Guardar y continuar
save-and-check = Guardar y repasar
kept = Guardado.
not-kept = No se guardó. Revise lo escrito o inténtelo de nuevo.
to-check = Repasar y enviar
suggested = Sugerencias a partir de su texto
partners = Socios
claims = Declaraciones y pruebas
aims = Resultados frente a las metas
pictures = Imágenes
also = Título y descripción en otros idiomas
picture-file = Una imagen
picture-add = Añadir la imagen
picture-remove = Quitar
picture-large = La imagen es demasiado grande: { $most } megabytes como máximo.
picture-many = Ya hay { $most } imágenes. Quite una primero.
picture-unreadable = Este archivo no es una imagen JPEG, PNG o WebP legible.

## What is wrong
fault-missing = { $field }: rellene este campo.
fault-long = { $field }: el texto tiene { $length }. { $most }
fault-part = { $field }: una parte supera el total. Compárela con las personas alcanzadas.
fault-ends = El proyecto termina antes de empezar. Revise las dos fechas.
fault-no-end = Un proyecto finalizado tiene un fin: diga cuándo.
fault-not-served = { $field }: este objetivo o meta no está entre los del proyecto. Añádalo antes.
fault-no-unit = { $field }: diga en qué se cuenta el número.
fault-links = { $most ->
    [one] Hay demasiados enlaces en los textos: { $most } como máximo. Ponga los demás en sus campos.
    [many] Hay demasiados enlaces en los textos: { $most } como máximo. Ponga los demás en sus campos.
   *[other] Hay demasiados enlaces en los textos: { $most } como máximo. Ponga los demás en sus campos.
}
faults-count = { $count ->
    [one] { $count } por corregir
    [many] { $count } por corregir
   *[other] { $count } por corregir
}
check-faults = { $count ->
    [one] Hay un punto por corregir
    [many] Hay { $count } de puntos por corregir
   *[other] Hay { $count } puntos por corregir
}
check-whole = No falta nada. Puede enviarlo a revisión.
wrong-number = «{ $typed }» no es un número entero. Escriba solo cifras o marque que nadie lo sabe.
wrong-date = «{ $typed }» no es una fecha. Escriba un año, un mes o un día: 2018, 2018-04 o 2018-04-09.
wrong-link = «{ $typed }» no es una dirección web. Escríbala como en el navegador: https://example.org
wrong-mail = «{ $typed }» no es una dirección de correo. Escriba nombre@example.org.
wrong-target = «{ $typed }» no es una meta de los Objetivos. Escriba códigos como 9.c o 4.4.
wrong-topic = Elija el objetivo o la meta de que se trata.
wrong-choice = Elija una de las respuestas ofrecidas.
wrong-endless = El texto es demasiado largo: se guardan como máximo { $most } caracteres.
refused-changed = Alguien cambió el proyecto entretanto. Lo que escribió sigue aquí: mire el proyecto en otra ventana y guarde de nuevo.
refused-state = Esto no es posible en la situación actual del proyecto.
refused-faults = Aún falta algo. Corrija lo que se indica abajo y envíe.
refused-many = { $most ->
    [one] { $most } a la vez como máximo. Termínelo o retírelo antes.
    [many] { $most } a la vez como máximo. Termine o retire algunos antes.
   *[other] { $most } a la vez como máximo. Termine o retire algunos antes.
}
refused-into = Escriba el código de otro proyecto público, como K7M2Q.

## States and what is done
state-draft = Borrador
state-submitted = En espera de revisión
state-returned = Se piden cambios
state-published = Publicado
state-withdrawn = Retirado
state-archived = Ya no se actualiza
state-merged = Unido a otro
means-draft = Solo lo ven quienes lo escriben. Envíelo a revisión cuando esté completo.
means-revised = Está cambiando un proyecto publicado. La versión publicada sigue visible hasta que se revisen los cambios.
means-submitted = Lo mira un revisor de su región. Recibirá una carta.
means-returned = El revisor pide cambios, indicados en sus campos.
means-published = Todo el mundo puede leerlo.
means-withdrawn = No está en el registro. Puede retomarlo.
means-archived = Hace mucho que nadie confirma que siga vigente. Se puede seguir leyendo.
means-merged = Ahora forma parte de { $into }. Su dirección lleva allí y se conserva su mención.
act-submit = Enviar a revisión
act-take-back = Recuperar
act-return = Pedir cambios
act-publish = Publicar
act-reject = Rechazar
act-revise = Cambiar
act-discard = Descartar los cambios
act-confirm = Sigue vigente
act-withdraw = Retirar
act-restore = Retomar
act-archive = Marcar como no actualizado
act-reopen = Volver a los actualizados
act-merge = Unir
act-unmerge = Deshacer la unión
done-submit = Enviado a revisión
done-take-back = Recuperado
done-return = Cambios pedidos
done-publish = Publicado
done-reject = Rechazado
done-revise = Cambios iniciados
done-discard = Cambios descartados
done-confirm = Confirmado
done-withdraw = Retirado
done-restore = Retomado
done-archive = Marcado como no actualizado
done-reopen = De nuevo actualizado
done-merge = Unido
done-unmerge = Unión deshecha
done-put-in = Incorporado al registro
done-undid = Decisión deshecha
undone = { $what } (deshecho)
somebody = Alguien
untitled = Aún sin título

## One's own projects
mine-title = Sus proyectos
mine-lead = Lo que escribe solo o con otros. Todo se guarda mientras escribe; puede seguir en otro dispositivo.
mine-none = Todavía no tiene proyectos.
mine-none-hint = Empiece uno: lleva unos diez minutos y puede parar cuando quiera.
changed-on = Modificado el { $date }
new-title = Presentar un proyecto
new-lead = En cualquiera de seis idiomas y en ocho pasos cortos. Lo que presente aquí podrá ir a los Premios y al Foro sin volver a escribirlo.
new-serves = Ya indicado: { $names }. Todo se puede cambiar.
new-begin = Empezar
preview = Como lo leerán los demás
asked-title = Lo que pide el revisor
asked-for = El revisor pide: { $reason }
to-public = Ver la página pública
to-own = Ir a su entrada
to-review = Revisar
steps-taken = Lo que se hizo
editors = Quién lo escribe
editor-remove = Quitar
invited = Invitado
until = hasta el { $date }
invite = Invitar
invite-address = Correo electrónico de un socio
invite-hint = Recibe una carta con un enlace y desde entonces escribe con usted.
invited-title = Invitación a escribir un proyecto
invited-lead = Le invitan a escribir «{ $title }» junto con otras personas.
invited-accept = Aceptar
invited-over = Esta invitación ya no es válida.
invited-over-hint = Pida otra a quien le invitó.

## The register
list-title = Proyectos
list-lead = Lo que se hace por las Líneas de Acción y los Objetivos de Desarrollo Sostenible, presentado por quienes lo hacen y revisado antes de publicarse.
sort-newest = más recientes
sort-title = título
sort-stalest = más tiempo sin confirmar
facet-region = Región (seis regiones de la Oficina)
facet-area = Región administrativa (cinco)
facet-year = Comenzado en
and-more = { $places } y { $more } más
last-confirmed = Confirmado por última vez el { $date }
shown-in = Se muestra en { $language }, el idioma en que se escribió.
facts = En breve
goals-and-targets = Objetivos y metas
made-up = Inventado para la demostración
dates = Publicado el { $published }, confirmado por última vez el { $confirmed }.
disclaimer = El contenido es de quienes lo presentaron.
also-filed = También presentado por
compare-title = Proyectos lado a lado
compare-pick = Comparar
compare-button = Comparar hasta cuatro
compare-this = Comparar con otros
compare-cut = Solo se muestran los cuatro primeros.
compare-none = No hay nada elegido.
compare-none-hint = Marque hasta cuatro proyectos en la lista.
compare-without = Quitar
column-id = Código
column-address = Dirección
column-topics = Líneas de Acción, objetivos y metas
column-evidence = Declaraciones con pruebas
column-baseline = Resultados con valor de partida
column-published = Publicado el
column-confirmed = Confirmado el

## Review
review-title = Revisión de proyectos
review-lead = Lo que espera revisión donde usted es responsable, lo más antiguo primero. Nada es público antes.
no-region = Sin región
waits-days = { $count ->
    [one] Espera desde hace { $count } día
    [many] Espera desde hace { $count } de días
   *[other] Espera desde hace { $count } días
}
is-change = Cambio de un proyecto publicado
is-left = Se deja a otro revisor
pick = Elegir
bulk = Decidir sobre los elegidos
bulk-hint = Cada uno se decide como si fuera único. Puede deshacerlo mientras nadie haya continuado.
bulk-checked = He seguido la lista de comprobación para cada uno.
bulk-none = Elija al menos un proyecto.
bulk-done = Hechos: { $done }. Sin cambios: { $left }.
bulk-undone = Deshechos: { $undone }. Sin cambios porque alguien continuó: { $left }.
undo = Deshacer
checklist = Lista de comprobación
checklist-serves = Usa tecnologías de la información y la comunicación y sirve a las Líneas de Acción que cita.
checklist-says = Título y descripción dicen qué es, dónde y para quién.
checklist-organisation = La organización existe y los enlaces llevan a ella.
checklist-claims = Las declaraciones dicen qué cambió y cómo se sabe.
checklist-clean = Sin publicidad ni datos personales de otros.
checklist-new = No está ya en el registro.
checklist-missing = Recorra toda la lista antes de publicar.
reasons = Cambios por campo
reasons-hint = Quien presentó ve cada motivo en su campo, con sus palabras.
reason-field = Campo { $number }
reason-text = Qué debe cambiar ahí ({ $number })
reason-missing = Dé un motivo: lo leerá quien presentó.
changed-fields = Qué difiere de la versión publicada
not-public = No público
conflict-yours = Tiene un interés propio en este proyecto; decide otro revisor.
conflict-hint = Si usted o su organización participan, déjelo a otro revisor.
conflict-button = Tengo un conflicto de intereses
merge-title = Unir a otro proyecto
merge-hint = Ambos conservan su mención, la dirección antigua redirige y se puede deshacer.
merge-into = Código del otro proyecto
figures-title = Cuánto tarda la revisión
figures-lead = Por región, en días: lo que espera y lo decidido en los últimos noventa días. Un proyecto en varias regiones cuenta en cada una.
figures-none = No hay nada en espera ni decidido últimamente.
column-waiting = En espera
column-median-waiting = Mediana de espera (días)
column-longest = Espera más larga (días)
column-decided = Decididos
column-published-of = de ellos publicados
column-median-decided = Mediana hasta la decisión (días)

## Letters
letter-greeting = Hola, { $name }:
letter-greeting-nobody = Hola:
letter-closing = Recibe este mensaje porque escribe este proyecto o le han invitado.
letter-see = Ver el proyecto
letter-change = Cambiar el proyecto
letter-why = Motivo: { $why }
letter-reason = { $field }: { $reason }
letter-submitted-subject = Recibido: { $title }
letter-submitted = Su proyecto «{ $title }» ha llegado. Lo mirará un revisor de su región y recibirá una carta.
letter-returned-subject = Se piden cambios: { $title }
letter-returned = El revisor pide cambios en «{ $title }» antes de publicarlo. Cada uno está en su campo del formulario.
letter-published-subject = Publicado: { $title }
letter-published = Su proyecto «{ $title }» ya está en el registro público.
letter-rejected-subject = No publicado: { $title }
letter-rejected = «{ $title }» no se ha publicado. Puede retomarlo, cambiarlo y enviarlo otra vez.
letter-archived-subject = Ya no se actualiza: { $title }
letter-archived = «{ $title }» figura como no actualizado. Cámbielo si hay novedades.
letter-merged-subject = Unido: { $title }
letter-merged = «{ $title }» forma parte ahora de { $into }. Se conserva su mención y la dirección antigua lleva allí.
letter-invited-subject = Escriba «{ $title }» con nosotros
letter-invited = { $from } le invita a escribir juntos el proyecto «{ $title }».
letter-invited-how = Siga el enlace en treinta días e inicie sesión o cree una cuenta. Si no quiere, no haga nada.
letter-invited-button = Aceptar la invitación
letter-still-subject = ¿Sigue siendo cierto? { $title }
letter-still = «{ $title }» se confirmó por última vez el { $last }.
letter-still-how = Ábralo y confirme que sigue vigente, o cambie lo que ya no lo está. Lo que nadie confirma se señala.
letter-still-button = Abrir el proyecto

## What an entry looks like

alike-title = Se parece a estos, ya publicados
alike-hint = Si es el mismo proyecto, no lo envíe por segunda vez: pida redactar ese en común. Un proyecto hermano es bienvenido.
alike-wording = la misma redacción
alike-template = la misma plantilla, otros nombres y cifras
alike-version = quizás el mismo en otro idioma
alike-in-title = un título parecido
alike-organisation = la misma organización

## To reviewers

letter-queue-subject = { $count ->
    [one] { $count } proyecto por revisar
    [many] { $count } proyectos por revisar
   *[other] { $count } proyectos por revisar
}
letter-queue = { $count ->
    [one] Desde el último aviso ha llegado a revisión { $count } proyecto en su ámbito:
    [many] Desde el último aviso han llegado a revisión { $count } proyectos en su ámbito:
   *[other] Desde el último aviso han llegado a revisión { $count } proyectos en su ámbito:
}
letter-queue-line = { $title } ({ $organisation }), enviado el { $day }
letter-queue-more = { $count ->
    [one] … y { $count } más.
    [many] … y { $count } más.
   *[other] … y { $count } más.
}
letter-queue-button = Abrir la cola de revisión
letter-queue-why = Recibe este mensaje porque revisa proyectos. La cola de revisión los muestra en todo momento.
done-taken-up = Utilizado en otro lugar

## What both say

alike-both = ambos nombran { $what }
## Searching the register

sort-best = mejor coincidencia
find-hint = Palabras en cualquiera de los seis idiomas y en cualquier forma. Las comillas mantienen juntas las palabras; un signo menos delante de una palabra excluye lo que la contiene.
find-corrected = Ningún proyecto contiene «{ $typed }». Se muestran los que contienen { $used }.
find-unknown = Ningún proyecto contiene { $words } ni una palabra parecida.
find-without = Buscar las demás palabras
find-no-words = En esta búsqueda no hay ninguna palabra: los signos solos no encuentran nada.
find-many-words = { $count ->
    [one] Una búsqueda tiene como máximo { $count } palabra.
    [many] Una búsqueda tiene como máximo { $count } de palabras.
   *[other] Una búsqueda tiene como máximo { $count } palabras.
}
similar-title = Proyectos similares
similar-note = Encontrados por las palabras características que comparten con este.

## Files that show what is claimed

f-claim-file = Archivo que lo muestra
h-claim-file = Uno de los archivos añadidos abajo.
files = Archivos que lo muestran
h-files = Un estudio, una encuesta, un informe. Añádalo aquí y elíjalo después en el logro que demuestra. Se publica con la ficha.
file-file = Archivo que se añade
h-file = PDF, Word (DOCX), OpenDocument (ODT) o texto, { $size } MB como máximo.
file-add = Guardar y añadir el archivo
file-remove = Quitar
file-none = Elija primero un archivo. Lo que escribió se ha guardado.
file-many = Una ficha guarda { $most } archivos como máximo. Quite uno antes.
## Charts, frames of other sites, searches that are kept

charts-title = Los proyectos en gráficos
charts-lead = Lo encontrado, contado por región, línea de acción, objetivo y año. Cada barra abre los proyectos que cuenta.
charts-link = Mostrarlos en gráficos
charts-list = { $count ->
    [one] { $count } proyecto
    [many] Todos los { $count } de proyectos
   *[other] Todos los { $count } proyectos
}
charts-note = Un proyecto que sirve a varios de ellos, o que se realiza en varios lugares, se cuenta en cada uno, de modo que la suma supera el total.
charts-none = Ninguno de estos proyectos indica alguno.
charts-by = Contado por
charts-value = Lo contado
charts-count = Proyectos
embed-title = Mostrar esto en otro sitio
embed-hint = Copie estas líneas en una página de ese sitio. El marco muestra siempre el estado actual, no instala cookies y sus enlaces llevan aquí.
embed-code = Código para la página
embed-from = Del registro de proyectos de { $name }
save-title = Guardar esta búsqueda
save-name = Cómo la llama
save-letters = Cuando haya algo nuevo
save-letters-yes = Escribirme, como máximo una vez al día
save-letters-no = Sin cartas; leo su canal o vuelvo
save-button = Guardarla
save-all = Todo lo que guarda y sigue
## Figures, reach and results, success stories

figure-all = Todos juntos
figure-share = { $percent } %
figure-of = { $stated } de { $all }
figure-none = no indicado
column-share = Parte del total
column-people-stated = Indican las personas alcanzadas
column-people = Personas, si se indica
column-women-stated = Indican las mujeres y niñas
column-women = Mujeres y niñas, si se indica
column-places-stated = Indican los lugares
column-not-known = Dicen que se desconoce
column-results = Dicen qué se logró
column-measured = Midieron una meta
column-median = Mediana de lo logrado
column-claims = Declaran un efecto en un objetivo
column-with-evidence = con pruebas
column-without-evidence = sin pruebas
column-by = Por
column-value = Valor
grid-counts = Proyectos: { $by }
grid-reach = Alcance: { $by }
grid-results = Resultados y pruebas: { $by }
grid-regional = Iniciativas regionales. { $title }
grid-claims = Declaraciones por objetivo y meta
note-line = Cada Línea de Acción a la que el proyecto dice servir. Un proyecto que sirve a tres cuenta en las tres, así que la suma supera el número de proyectos.
note-goal = Cada objetivo al que sirve el proyecto, también por una de sus metas. Un proyecto cuenta una vez en cada objetivo.
note-region = Las seis regiones de la Oficina de Desarrollo de las Telecomunicaciones: las de los Estados donde ocurre el proyecto y las que nombra. Un proyecto en dos regiones cuenta en ambas.
note-area = Las cinco regiones administrativas, otra división del mundo: sus cifras nunca se suman a las de las seis regiones.
note-state = Los Estados donde ocurre el proyecto, no el de su organización. Un proyecto en varios Estados cuenta en cada uno.
note-stakeholder = El tipo de la organización dueña del proyecto; los socios no cuentan.
note-year = El año en que comenzó el proyecto. El que no lo dice no está en ningún año.
note-reach = Solo se suman los números indicados, junto a cuántas fichas los indican. Varios proyectos pueden alcanzar a la misma persona, y un proyecto cuenta en cada una de sus filas: son sumas de declaraciones, no personas distintas.
note-results = Cuántos proyectos dicen qué se logró y cuántos midieron una meta, es decir, indicaron lo previsto y lo alcanzado. La parte es la de cada meta; las unidades difieren y sus números nunca se suman.
note-claims = Un proyecto que declara varios efectos en un objetivo cuenta una vez. Cuenta con pruebas si al menos uno dice cómo se sabe. Un objetivo incluye las declaraciones sobre sus metas.
note-regional = Se cuentan aquí los proyectos que nombran la iniciativa regional a la que pertenecen.
impact-title = Alcance y resultados
impact-lead = A quién alcanzan los proyectos y qué demuestran, por Línea de Acción, objetivo, región y año, con cuántas fichas indican cada número. Cada cifra abre los proyectos que cuenta.
impact-form = Elegir proyectos
impact-show = Mostrar las cifras
impact-none = Ningún proyecto publicado corresponde a esta elección.
means-each = Se cuenta todo proyecto que cualquiera puede leer; en el total, cada uno una vez.
means-unknown = «Se desconoce» nunca cuenta como cero: queda fuera de las sumas y se cuenta aparte.
means-double = Un proyecto con varios valores está en varias filas: su suma puede superar el total.
means-units = Solo se suman números de una misma unidad: personas con personas. Los lugares (aldeas, escuelas, oficinas) y las unidades de las metas difieren y no se suman.
scope-global = Todas las regiones y Líneas de Acción
scope-area = { $name } (región administrativa)
scope-goal = Objetivo { $name }
field-scope = Tema
field-from = Primer año
field-to = Último año
year-hint = El año en que comenzaron los proyectos, como 2015; vacío para todos
refused-scope = «{ $given }» no es una opción. Elija una de la lista.
refused-years = Escriba dos años en orden, como 2015 y 2025, con sesenta años de diferencia como máximo.
refused-says = Esta lista no existe. Ábrala desde una cifra.
projects-count = { $count ->
    [one] { $count } proyecto
    [many] { $count } de proyectos
   *[other] { $count } proyectos
}
undated = { $count ->
    [one] { $count } proyecto de esta elección no dice cuándo comenzó y queda fuera.
    [many] { $count } de proyectos de esta elección no dicen cuándo comenzaron y quedan fuera.
   *[other] { $count } proyectos de esta elección no dicen cuándo comenzaron y quedan fuera.
}
gaps-title = Lagunas: objetivos sin proyectos, por Línea de Acción
gaps-note = Los objetivos, por su número, a los que no sirve ningún proyecto contado de la Línea de Acción. Primero los que la Matriz CMSI-ODS relaciona con ella.
gaps-file = Los números con enlace abren el formulario de un proyecto nuevo para ese objetivo.
gaps-regions = Lagunas: Líneas de Acción sin proyectos, por región
gap-linked = Relacionados por la Matriz: { $goals }.
gap-others = Otros: { $goals }.
gap-lines = Ningún proyecto para { $lines }.
behind-title = Proyectos detrás de una cifra
years-between = de { $from } a { $to }
says-reach = Indican un número: { $field }
says-not-known = Dicen que se desconoce: { $field }
says-results = Dicen con palabras qué se logró
says-regional = Se realizan en varios Estados de una región
says-aims = Nombran una meta
says-measured = Indican lo previsto y lo alcanzado de una meta
says-claims = Declaran un efecto en un objetivo o una meta
says-evidenced = Dicen de al menos una de esas declaraciones cómo se sabe
says-unevidenced = No dicen de ninguna cómo se sabe
says-claim = Declaran un efecto en: { $topic }
says-evidence = Declaran con pruebas un efecto en: { $topic }
says-bare = Declaran sin pruebas un efecto en: { $topic }
says-undated = No dicen cuándo comenzaron
stories-title = Casos de éxito
stories-lead = Proyectos publicados que la secretaría muestra como ejemplo, con el motivo.
stories-how = Para añadir uno, abra un proyecto publicado y elíjalo allí.
story-chip = Caso de éxito
story-title = Caso de éxito: por qué y con qué imagen
story-choose = Mostrar como caso de éxito
story-change = Cambiar el caso de éxito
story-why = Por qué lo es
story-why-hint = Una frase en el idioma de esta página, de { $most } caracteres como máximo. Abra la página en otro idioma para escribirla también allí.
story-why-missing = Escriba una frase: los lectores la ven sobre el proyecto.
story-why-long = La frase supera { $most } caracteres. Acórtela.
story-place = Lugar entre los casos
story-place-wrong = Escriba un número desde 1; el 1 va primero.
story-picture = Imagen
story-picture-this = Esta
story-picture-none = Ninguna
story-keep = Guardar
story-drop = Quitarlo de los casos
story-dropped = El proyecto ya no es un caso de éxito.
done-story = elegido como caso de éxito
done-story-dropped = retirado de los casos de éxito

## Sums

note-together = Aquí las filas suman { $sum }; hay { $projects } proyectos.
## Imports

import-title = Importaciones de proyectos
import-lead = Proyectos procedentes de ficheros: se envía un fichero, sus columnas se asocian a campos, se examina cada fila y solo entonces se incorpora algo. El mismo fichero enviado otra vez no cambia nada.
import-new = Enviar un fichero
import-all = Ficheros enviados
import-none = Todavía no se ha enviado ningún fichero.
import-source = Fuente
import-source-hint = Un nombre breve del lugar de donde proceden los proyectos, siempre el mismo para el mismo lugar. Con el identificador de una fila indica de qué proyecto se trata.
import-source-missing = Indique la fuente, en { $most } caracteres como máximo.
import-file = Fichero
import-file-hint = CSV, XLSX, JSON o actividades de IATI 2.03 en XML. El tipo se reconoce por su contenido.
import-file-missing = Elija un fichero.
import-send = Enviar
import-of = Importación de { $source }
import-rows = { $count ->
    [one] { $count } fila
    [many] { $count } de filas
   *[other] { $count } filas
}
import-sent = Enviado por { $name }, { $day }
import-harvested = Obtenido por una recolección
import-stage-mapping = Columnas por asociar
import-stage-checking = En examen
import-stage-checked = Examinado
import-stage-running = Incorporándose
import-stage-stopped = Detenido
import-stage-done = Terminado
import-stage-undoing = Deshaciéndose
import-stage-undone = Deshecho
import-stage-discarded = Descartado
import-stage-failed = No se pudo leer
import-check = Examinar cada fila
import-check-hint = Todavía no se escribe nada: primero verá qué sería de cada fila.
import-run = Incorporar
import-run-review = Lo que está completo pasa a revisión; lo que no, queda como borrador suyo.
import-run-published = Lo que está completo se publica de inmediato, en su nombre. El resto se rechaza.
import-stop = Detener
import-resume = Continuar
import-undo = Deshacerlo todo
import-undo-hint = Al deshacerla se retira lo incorporado y se repone lo modificado. Lo que alguien haya cambiado desde entonces queda como está y se indica.
import-discard = Descartar este fichero
import-undone-counts = { $undone } deshechos, { $left } dejados porque alguien los ha cambiado desde entonces.
import-progress = { $done } de { $total } filas
import-refresh = Ver cómo va
import-failed = No se puede continuar: { $why }
import-columns = A dónde van las columnas
import-columns-hint = Propuesto según los nombres de las columnas y su contenido. Corrija lo que esté mal: se recordará para los ficheros de esta forma.
import-remembered = Ya se asociaron ficheros de esta forma, para { $name }.
import-iati = Se sabe a dónde van los elementos de IATI. Indique abajo lo que el fichero no dice: líneas de acción y beneficiarios, por ejemplo.
import-column = Columna
import-samples = Algunos valores
import-goes-to = Va a
import-nowhere = A ninguna parte
import-from-file = Lo que diga el fichero
import-always = Lo que vale para cada fila
import-always-hint = Figura en el campo cuando la propia fila no dice nada. Varios valores se separan con punto y coma.
import-goes = Cómo se incorporan
import-goes-review = A revisión
import-goes-published = Publicados de inmediato, en mi nombre
import-whole = Si se rechaza una fila
import-whole-each = se incorporan las demás
import-whole-all = no se incorpora nada
import-whole-blocked = { $count ->
    [one] Se rechaza { $count } fila, y en ese caso no se incorpora nada. Corrija el fichero o las columnas, o haga que se incorporen las demás.
    [many] Se rechazan { $count } de filas, y en ese caso no se incorpora nada. Corrija el fichero o las columnas, o haga que se incorporen las demás.
   *[other] Se rechazan { $count } filas, y en ese caso no se incorpora nada. Corrija el fichero o las columnas, o haga que se incorporen las demás.
}
import-held = Nadie ve nada de ello hasta que se haya incorporado la última fila.
import-no-title = Ninguna columna es el título. Sin él no se puede incorporar nada.
import-no-identifier = Ninguna columna es el identificador: las filas se reconocen por su título y organización.
import-all-same = Nada difiere de lo que hay aquí: todo había llegado antes.
import-report = Fila por fila
import-outcome = Qué es de ella
import-put-in = Nueva
import-changed = Cambiada
import-same = Igual que antes
import-refused = Rechazada
import-row = Fila { $number }
import-number = Fila
import-notes = Observaciones
import-left = Se deja como está: alguien lo ha cambiado desde entonces
import-identifier = Identificador en su fuente
import-partners = Socios
file-large = El fichero es demasiado grande, también descomprimido: { $most } MB como máximo.
file-rows = El fichero tiene demasiadas filas: { $most } como máximo. Envíelo por partes.
file-columns = El fichero tiene demasiadas columnas: { $most } como máximo.
file-cell = Una celda de la fila { $row } es demasiado larga: { $most } caracteres como máximo.
file-deep = El fichero está anidado a demasiada profundidad.
file-encoding = No se pueden leer las letras del fichero. Guárdelo en UTF-8: «CSV UTF-8» en una hoja de cálculo.
file-empty = El fichero no contiene filas.
file-unknown = El fichero no es CSV, XLSX, JSON ni IATI. Una hoja de cálculo antigua (.xls) debe guardarse como XLSX.
file-damaged = El fichero está dañado: { $why }
note-unknown = { $field }: «{ $value }» no está en ninguna lista y se ha dejado fuera.
note-unknown-near = { $field }: «{ $value }» no está en ninguna lista y se ha dejado fuera. Lo más cercano: { $nearest }.
note-unread = { $field }: «{ $value }» no se puede leer y se ha dejado fuera.
note-endless = { $field }: el texto es demasiado largo, { $most } caracteres como máximo; se ha dejado fuera.
note-no-field = «{ $name }» no tiene lugar en un proyecto y no se ha conservado.
note-no-field-value = «{ $name }» no tiene lugar en un proyecto y no se ha conservado: { $value }
note-sector = «{ $name }» se tomó como { $topics }: { $value }
note-no-title = La fila no tiene título.
note-no-identifier = La fila no tiene identificador ni título por el que reconocerla.
note-twice = El mismo identificador está en la fila { $row }; solo cuenta esa.
note-changed-here = Alguien ha cambiado el proyecto aquí desde que llegó. Se deja como está.
note-gone = El proyecto se retiró o se fusionó aquí. Se deja como está.
done-changed = Cambiado por una importación
done-taken-out = Retirado con su importación

## Harvests

harvest-title = Recolecciones
harvest-lead = Direcciones de ficheros de proyectos que se recogen una y otra vez. Cada vez se incorpora solo lo que ha cambiado.
harvest-hosts = Según la configuración del servicio, solo se puede consultar a estos servidores: { $hosts }
harvest-no-hosts = La configuración del servicio no nombra ningún servidor, por lo que no se puede recoger nada. Quienes lo gestionan pueden añadirlos.
harvest-none = Todavía no hay recolecciones.
harvest-new = Una nueva recolección
harvest-first = El fichero se recoge de inmediato. La primera vez usted dice a dónde van sus columnas; después va por sí solo.
harvest-url = Dirección del fichero
harvest-url-hint = Una dirección con https de un fichero CSV, XLSX, JSON o IATI.
harvest-url-missing = Indique la dirección del fichero.
harvest-every = Con qué frecuencia
harvest-daily = Cada día
harvest-weekly = Cada semana
harvest-monthly = Cada mes
harvest-add = Añadir
harvest-save = Guardar
harvest-change = Modificarla
harvest-active = En marcha
harvest-paused = En pausa
harvest-removed = Eliminada
harvest-next = Próxima: { $day }
harvest-failing = { $count ->
    [one] Falló { $count } vez
    [many] Falló { $count } de veces seguidas
   *[other] Falló { $count } veces seguidas
}
harvest-run = Recogerlo ahora
harvest-pause = Pausar
harvest-go-on = Continuar
harvest-remove = Eliminar
harvest-put-back = Restablecer
harvest-was-removed = La recolección se ha eliminado. Lo que trajo permanece.
harvest-asked = Se está recogiendo.
harvest-runs = Qué hizo cada recogida
harvest-runs-none = Todavía no se ha recogido nada.
fetched-new = Llegó una versión nueva.
fetched-same = No ha cambiado nada.
fetched-host = El servidor «{ $host }» no está en la lista de los que se pueden consultar. Quienes gestionan el servicio pueden añadirlo.
fetched-scheme = Solo se consultan direcciones con https.
fetched-private = «{ $host }» lleva a una dirección que no es pública. No se consulta.
fetched-unknown = No se encuentra el servidor «{ $host }».
fetched-redirections = La dirección redirige demasiadas veces.
fetched-status = El servidor no dio el fichero.
fetched-large = El fichero es mayor de lo que se acepta.
fetched-slow = El servidor tardó demasiado.
fetched-columns = Una columna asociada a un campo ya no está en el fichero.
fetched-unreadable = Lo que llegó no se puede leer.
fetched-network = La conexión falló.
letter-harvest-subject = No llega nada de { $source }
letter-harvest = { $count ->
    [one] El fichero de la recolección «{ $source }» no se pudo recoger.
    [many] El fichero de la recolección «{ $source }» no se pudo recoger { $count } de veces seguidas.
   *[other] El fichero de la recolección «{ $source }» no se pudo recoger { $count } veces seguidas.
}
letter-harvest-button = Ver la recolección

## Parts of reach and results

part-regional = Iniciativas regionales
part-gaps = Lagunas
parts-label = Mostrar por
save-sign-in = Iniciar sesión para guardar esta búsqueda

## Regional initiatives

f-initiative = Iniciativa regional
h-initiative = Su nombre tal como lo adoptó una conferencia regional o mundial, si el proyecto pertenece a una.
demo-initiative = Iniciativa regional ficticia para { $region }: todos conectados

## Calls for projects

calls-title = Convocatorias de proyectos
calls-lead = Qué pide la secretaría y hasta cuándo. Presente un proyecto para una convocatoria o proponga uno que ya haya presentado.
calls-none = Todavía no hay convocatorias.
calls-none-hint = Un proyecto se puede presentar en cualquier momento.
calls-to-register = Ver todos los proyectos
calls-work = Convocatorias en curso
calls-work-lead = Todas las convocatorias, también las que nadie más ve todavía.
calls-work-none-hint = Cree la primera; nadie más la ve antes de anunciarla.
calls-drafts = En preparación
calls-open = Abiertas ahora
calls-later = Se abren más adelante
calls-over = Convocatorias pasadas
calls-of-project = Convocatorias
calls-field = Convocatorias a las que responde este proyecto
calls-field-hint = Marque las convocatorias abiertas para las que lo presenta. También puede no marcar ninguna.
call-box = { $title } – hasta el { $closes }
call-number = Convocatoria
call-new = Crear una convocatoria
call-new-lead = Nadie más ve una convocatoria antes de anunciarla.
call-edit = Modificar, ampliar o retirar la convocatoria
call-what = Lo que dice la convocatoria
call-kind = Qué se pide
call-kind-entries = Proyectos nuevos y actualizados
call-kind-stories = Casos de éxito
call-stage = Estado
call-stage-draft = En preparación
call-stage-announced = Anunciada
call-stage-open = Abierta
call-stage-closed = Cerrada
call-stage-withdrawn = Retirada
call-words = Texto
call-opens = Primer día
call-closes = Último día
call-closes-hint = Hasta la medianoche en Ginebra.
call-until = { $date }, hasta la medianoche en Ginebra
call-closed-first = Último día anunciado al principio
call-closed-before = Último día antes de ampliarla
call-closes-title = Último día: { $title }
call-last-day = Se cierra hoy a medianoche en Ginebra
call-days-left = { $count ->
    [one] Queda { $count } día
    [many] Quedan { $count } de días
   *[other] Quedan { $count } días
}
call-opens-in = { $count ->
    [one] Se abre dentro de { $count } día
    [many] Se abre dentro de { $count } de días
   *[other] Se abre dentro de { $count } días
}
call-means-draft = Esta convocatoria aún no se ha anunciado: solo la ven quienes preparan convocatorias.
call-means-announced = Esta convocatoria admite respuestas a partir del { $opens }.
call-means-closed = Esta convocatoria se cerró al final del { $closes } en Ginebra y ya no admite respuestas.
call-means-withdrawn = Esta convocatoria se retiró y no admite respuestas.
call-refused-changed = Alguien cambió la convocatoria entretanto. Lo que escribió sigue aquí: mírela en otra ventana y guarde de nuevo.
call-refused-state = Esto no es posible en la situación actual.
call-refused-past = El último día ya pasó. Elija otro posterior antes de anunciar la convocatoria.
call-refused-not-later = Elija un día posterior al último día actual y que no haya pasado.
call-refused-closed = La convocatoria se cerró al final del { $closes } en Ginebra y ya no admite respuestas.
call-refused-early = La convocatoria solo admite respuestas a partir del { $opens }.
call-named-open = Cuenta como respuesta cuando lo envíe a revisión; la convocatoria se cierra al final del { $closes } en Ginebra.
call-named-answered = Enviado para esta convocatoria el { $date }.
call-named-missed = La convocatoria se cerró el { $closes } antes de que se enviara este proyecto, que por tanto no cuenta como respuesta. Puede presentarlo de todos modos.
call-begun = Presenta este proyecto para esta convocatoria. Cuenta como respuesta cuando lo envíe a revisión; la convocatoria se cierra al final del { $closes } en Ginebra.
call-begun-over = Esta convocatoria no admite respuestas ahora. Puede presentar el proyecto de todos modos, sin convocatoria.
call-scope-offer = La convocatoria pide esto. Marque lo que corresponda a su proyecto.
call-file = Presentar un proyecto para esta convocatoria
call-put-forward = { $count ->
    [one] Proponer el proyecto que ha presentado
    [many] Proponer uno de sus { $count } de proyectos
   *[other] Proponer uno de sus { $count } proyectos
}
call-put-forward-hint = No hay que escribir nada de nuevo: lo que ha presentado responde tal cual. Un borrador cuenta cuando lo envíe a revisión.
call-put-forward-button = Proponer
call-take-back = No responder a esta convocatoria
call-now-answered = ahora responde a esta convocatoria.
call-now-named = cuenta como respuesta cuando lo envíe a revisión, a más tardar el { $closes }.
call-answers = Proyectos que responden
call-answered-count = { $count ->
    [one] Ha respondido { $count } proyecto.
    [many] Han respondido { $count } de proyectos.
   *[other] Han respondido { $count } proyectos.
}
call-published-count = { $count ->
    [one] { $count } de ellos está publicado; los demás están en revisión.
    [many] { $count } de ellos están publicados; los demás están en revisión.
   *[other] { $count } de ellos están publicados; los demás están en revisión.
}
call-answers-none = Todavía ningún proyecto publicado responde a esta convocatoria.
call-answered-by-project = Presentado para la convocatoria:
call-day-missing = Elija un día.
call-wrong-day = «{ $typed }» no es un día. Escriba año, mes y día: 2018-04-09.
call-wrong-order = El último día es anterior al primero.
call-nothing-written = Escriba el título y el texto al menos en un idioma.
call-text-missing = El título está en { $language }; escriba también el texto.
call-title-missing = El texto está en { $language }; escriba también el título.
call-too-long = Supera los { $most } caracteres. Acórtelo.
call-title-in = Título ({ $language })
call-words-in = Texto ({ $language })
call-words-hint = Qué se pide, a quién y para qué. Cada línea es un párrafo; el primero figura también en las listas.
call-langs-hint = Escriba el título y el texto al menos en un idioma. Si falta un idioma, sus lectores ven otro y se les avisa.
call-scope = A qué se limita
call-scope-hint = Opcional. Se ofrece a quienes responden a la convocatoria y no obliga a nadie.
call-announce = Anunciar la convocatoria
call-announce-hint = Una vez anunciada, la convocatoria es pública y admite respuestas desde su primer día. Se avisa a quienes siguen la lista.
call-restore = Restablecer la convocatoria
call-extend = Ampliar la convocatoria
call-until-new = Nuevo último día
call-until-hint = Posterior al actual, que sigue indicado en la página. Termina a medianoche en Ginebra.
call-withdraw = Retirar la convocatoria
call-why = Motivo
call-why-hint = Todos lo leen en la página de la convocatoria.
call-why-missing = Diga por qué: todos lo leen en la página de la convocatoria.
call-done-announced = Anunciada
call-done-extended = Ampliada
call-done-withdrawn = Retirada
call-done-restored = Restablecida
call-by-secretariat = la secretaría
done-answered-call = propuesto para una convocatoria
done-took-back-call = retirado de una convocatoria
letter-call-subject = La convocatoria se cierra el { $closes }: «{ $title }»
letter-call = Escribe el proyecto «{ $title }» para la convocatoria «{ $call }». Se cierra al final del { $closes } en Ginebra.
letter-call-how = Su proyecto cuenta como respuesta cuando lo envíe a revisión. Su página dice qué falta todavía.
