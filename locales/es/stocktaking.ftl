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
save-sign-in = Iniciar sesión para guardar esta búsqueda
