## The first page of the report
report-title = { $body }: resultados de las reuniones celebradas del { $from } al { $to }
report-source = { $kind ->
    [chair] Informe del Presidente del Grupo de Trabajo
   *[secretariat] Informe de la Secretaría
}
summary-heading = Resumen
summary-scope = En el presente informe se exponen los principales resultados de la labor del Grupo del { $from } al { $to }, tal como figuran en el registro.
action-heading = Acción solicitada
action-text = Se invita al Consejo a tomar nota del informe y a refrendar las recomendaciones que contiene.
references-heading = Referencias
reference-line = { $instrument }: { $title }
meetings-held = { $count ->
    [one] El Grupo celebró una reunión durante este periodo.
   *[other] El Grupo celebró { $count } reuniones durante este periodo.
}
no-meeting = No consta ninguna reunión del Grupo en el periodo comprendido entre el { $from } y el { $to }.
entries-recorded = { $count ->
    [one] Consta una observación o recomendación.
   *[other] Constan { $count } observaciones y recomendaciones.
}
notice-heading = Advertencia
texts-missing-heading = Textos no disponibles en español
texts-missing = { $missing ->
    [one] De un total de { $total }, un texto del registro recogido en este informe no está disponible en español; se muestra en otro idioma y se señala.
   *[other] De un total de { $total }, { $missing } textos del registro recogidos en este informe no están disponibles en español; se muestran en otro idioma y se señalan.
}
shown-in = { $code ->
    [ar] en árabe
    [zh] en chino
    [en] en inglés
    [fr] en francés
    [ru] en ruso
   *[es] en español
}

## How things are cited
instrument-name = { $kind ->
    [council-resolution] Resolución { $number } del Consejo
    [council-decision] Acuerdo { $number } del Consejo
    [resolution] Resolución { $number }
    [decision] Decisión { $number }
    [recommendation] Recomendación { $number }
   *[symbol] { $number }
}
instrument-modified = { $name } (modificada en { $year })
instrument-revised = { $name } (Rev. { $place }, { $year })
officer = { $name } ({ $state })
source-name = { $kind ->
    [member-state] Estados Miembros
    [sector-member] Miembros de Sector
    [secretariat] Secretaría
    [chair] Presidente
    [vice-chair] Vicepresidentes
    [body] Otros órganos
   *[organization] Otras organizaciones
}

## 1 Introduction
introduction = Introducción
founded-by = El { $body }, denominado en adelante «el Grupo», se creó en { $year } ({ $instrument }).
founded-in = El { $body }, denominado en adelante «el Grupo», se creó en { $year }.
body-named = El presente informe se refiere al siguiente órgano, denominado en adelante «el Grupo»: { $body }.
mandate = Su mandato, en resumen: { $mandate }
conference-intro = La conferencia de la que depende el Consejo dio a la labor del Grupo el siguiente fundamento:
changes-intro = Durante el periodo se adoptaron, modificaron o derogaron las siguientes decisiones por las que se rige la labor del Grupo:
instrument-abrogated = { $instrument }: texto derogado ({ $date }).
terms-of-reference = Mandato detallado: { $terms }
membership = Composición: { $membership }
chair = { $count ->
    [one] Presidencia durante el periodo: { $chair }.
   *[other] Presidencia durante el periodo, sucesivamente: { $chair }.
}
vice-chairs = { $count ->
    [one] Vicepresidencia: { $people }.
   *[other] Vicepresidencias: { $people }.
}

## 2 Activities
activities = Actividades del Grupo
worked = Del { $from } al { $to } el Grupo trabajó por medio de sus reuniones ordinarias y de los documentos que le presentaron los miembros y la Secretaría.
worked-consultations = Entre reuniones se consultó por escrito y mediante procesos abiertos a los miembros y a otras partes interesadas.
meetings-intro = A continuación se enumeran, con el documento que resume los principales resultados de cada una.
meeting-name = { $number }.ª reunión
meeting-line = { $number }.ª reunión ({ $place }, { $dates }).
meeting-line-unplaced = { $number }.ª reunión ({ $dates }).
meeting-colocated = ({ $with })
meeting-summary = Resumen de resultados: { $document }.
endorsed-share = { $recommendations ->
    [one] El registro contiene una recomendación del Grupo en este periodo; recomendaciones refrendadas por el Consejo: { $endorsed } ({ $percent }%).
   *[other] El registro contiene { $recommendations } recomendaciones del Grupo en este periodo; recomendaciones refrendadas por el Consejo: { $endorsed } ({ $percent }%).
}
sessions-intro = El Grupo informó a las reuniones del Consejo, que dieron a sus resultados el siguiente curso:
no-session = No consta que ninguna reunión del Consejo haya dado curso en este periodo a resultados del Grupo.
session-line = { $session } ({ $dates }):
session-act = { $kind ->
    [notes] Tomó nota del informe del Grupo.
    [endorses] Refrendó las recomendaciones del informe.
    [approves] Aprobó un texto que se le había presentado.
    [considers] Examinó un informe.
    [amends] Modificó un instrumento.
   *[abrogates] Derogó un instrumento.
}
session-endorsed = { $count ->
    [one] Una recomendación del registro figura como refrendada por esta reunión.
   *[other] { $count } recomendaciones del registro figuran como refrendadas por esta reunión.
}
consultations-intro = Bajo la orientación del Grupo se celebraron las siguientes consultas:
consultation-line = { $title } ({ $years }).
documents-recorded = { $count ->
    [one] Consta un documento de estas reuniones.
   *[other] Constan { $count } documentos de estas reuniones.
}
documents-secretariat = { $count ->
    [one] Uno de ellos fue presentado por la Secretaría.
   *[other] { $count } de ellos fueron presentados por la Secretaría.
}
documents-joint = Los documentos conjuntos se cuentan en cada una de sus procedencias.
entries-undated = { $count ->
    [one] En una entrada del registro no se indica la reunión de la que procede; se incluye en este informe.
   *[other] En { $count } entradas del registro no se indica la reunión de la que proceden; se incluyen en este informe.
}
source-count = { $count ->
    [one] { $source }: un documento
   *[other] { $source }: { $count } documentos
}
count-caption = Documentos, recomendaciones y refrendos, por reunión
count-meeting = Reunión
count-documents = Documentos
count-secretariat = de ellos: Secretaría
count-members = de ellos: miembros
count-recommendations = Recomendaciones
count-endorsed = Refrendadas
count-no-meeting = Reunión no indicada
count-total = Total
observations-intro = Las observaciones y recomendaciones del Grupo, agrupadas por temas, fueron las siguientes:
observations-none = No consta ninguna observación ni recomendación del Grupo en este periodo.
other-topics = Otros asuntos
topic-line = { $topic }:

## 3 to 9
chapter = { $section ->
    [observations] Observaciones y recomendaciones
    [agenda-2030] Actividades de la Unión relativas a la Agenda 2030 para el Desarrollo Sostenible
    [roadmap] Hoja de ruta sobre los Objetivos de Desarrollo Sostenible
    [regional] Actividades regionales
    [resolutions] Propuestas relativas a resoluciones
    [preparations] Preparación de la Conferencia de Plenipotenciarios
    [reports] Informes examinados
   *[conclusions] Conclusiones
}
chapter-scope = { $count ->
    [one] El registro contiene una entrada sobre este asunto.
   *[other] El registro contiene { $count } entradas sobre este asunto.
}
chapter-due = { $count ->
    [one] Una de ellas tiene fijada una fecha o un acontecimiento como plazo.
   *[other] { $count } de ellas tienen fijada una fecha o un acontecimiento como plazo.
}
chapter-empty = No consta nada sobre este asunto en el periodo considerado.
thanks = El Grupo agradece a su Presidente y a sus Vicepresidentes la dirección de sus trabajos, a todos cuantos presentaron documentos y participaron en ellos su contribución, y a la Secretaría su apoyo.

## Entries
entry-due = (plazo: { $date })
entry-due-event = (plazo: { $event })
entry-cites = (véase { $cites })
no-agreement = No se llegó a un acuerdo.
no-agreement-on = No se llegó a un acuerdo sobre la propuesta (procedencia: { $proposers }).
left-to-do = Lo que quedó por hacer: { $left }

## Pages
reports-title = Informes
reports-lead = Los informes se redactan a partir del registro: cada cifra se cuenta sobre los registros y cada párrafo conduce a aquellos de los que procede.
council-title = Informe al Consejo
council-lead = Lo que un grupo de trabajo hizo en el periodo que usted elija, con todo lo que pidió y recomendó, en uno de los seis idiomas.
council-form = Elegir el informe
choice-body = Grupo de trabajo
choice-from = Primer mes
choice-to = Último mes
choice-month-hint = Año y mes, por ejemplo 2014-11
choice-language = Idioma del informe
choice-records = Registros de los que proceden los párrafos
choice-records-hint = Cada párrafo de un informe conserva la referencia de los registros de los que procede.
choice-records-hidden = No indicarlos
choice-records-anchored = Como marcas invisibles
choice-records-cited = Como notas visibles
choice-preview = Mostrar el informe
choice-change = Cambiar la selección
preview-contents = Índice del informe
preview-front = Primera página
preview-part = { $heading } (parte { $part })
preview-downloads = El informe completo en un archivo
preview-language = Idioma de este informe: { $language }.
preview-missing = { $missing ->
    [0] Todos los textos del registro que contiene están disponibles en este idioma.
    [one] Uno de sus { $total } textos del registro no está disponible en este idioma; se muestra en otro y se señala.
   *[other] { $missing } de sus { $total } textos del registro no están disponibles en este idioma; se muestran en otro y se señalan.
}
no-reporting-body = No consta ningún órgano que informe a un consejo.
refused-body = «{ $given }» no es un grupo de trabajo registrado. Elija uno de los siguientes: { $known }.
refused-month = «{ $given }» no es un mes. Escriba el año y el mes, por ejemplo 2014-11.
refused-future = { $given } está en el futuro. Elija un mes anterior o igual al de la fecha de hoy, { $today }.
refused-order = El primer mes ({ $from }) es posterior al último ({ $to }). Intercámbielos o elija otros.
refused-language = «{ $given }» no es ninguno de los seis idiomas. Elija ar, zh, en, fr, ru o es.
refused-records = «{ $given }» no es una opción. Elija hidden, anchored o cited.
refused-section = El informe no tiene ninguna sección «{ $given }». Elija una del índice.

## Single records as files
paper-what = Qué
paper-said = Consta
paper-original = Original: { $language }

## What became of requests

entry-done = (hecho: { $evidence })
entry-answered = (respondido: { $evidence })

## Reports of the Stocktaking

stocktaking-title = Informe del Inventario. { $about }
stocktaking-title-stories = Casos de éxito del Inventario. { $about }
stocktaking-source = Del registro público de proyectos
stocktaking-all-years = Proyectos de todos los años.
stocktaking-year = Proyectos que comenzaron en { $year }.
stocktaking-years = Proyectos que comenzaron de { $from } a { $to }.
stocktaking-counted = { $count ->
    [one] Se cuenta { $count } proyecto publicado.
    [many] Se cuentan { $count } de proyectos publicados.
   *[other] Se cuentan { $count } proyectos publicados.
}
stocktaking-stories-counted = { $count ->
    [one] { $count } caso de éxito.
    [many] { $count } de casos de éxito.
   *[other] { $count } casos de éxito.
}
stocktaking-made = Cómo se hizo este informe
stocktaking-position = Las cifras son las del registro en el asiento { $position } de su diario, del { $day }. La misma elección en el mismo asiento da el mismo archivo, byte por byte.
stocktaking-query = Se cuentan los proyectos de esta lista: { $list }.
stocktaking-edition = Esta es la edición { $number } de { $year }, guardada por la secretaría. Huella de sus cifras (SHA-256): { $hash }.
stocktaking-unkept = Este informe no se guardó como edición.
stocktaking-means = Qué significan las cifras:
stocktaking-counts = Proyectos
stocktaking-claims = Declaraciones y pruebas
stocktaking-regional = Resultados de las iniciativas regionales
stocktaking-gaps = Lagunas
stocktaking-gap = { $name }:
stocktaking-no-gaps = No se encontró ninguna laguna.
stocktaking-no-stories = Ninguno de estos proyectos fue elegido como caso de éxito.
stocktaking-place = { $organisation }; { $states }
stocktaking-page = Informes del Inventario
stocktaking-lead = El informe mundial, el de una región, una Línea de Acción o un objetivo, y los casos de éxito, contados del registro público. Cada cifra abre sus proyectos.
stocktaking-form = Elegir el informe
stocktaking-shown = { $title }. Contado en el asiento { $position } del diario.
choice-kind = Informe
kind-stocktaking = Informe del Inventario
kind-stories = Casos de éxito
refused-kind = «{ $given }» no es un informe. Elija stocktaking o stories.
edition-list = Ediciones guardadas
edition-lead = Informes que guardó la secretaría. Cada uno se lee en seis idiomas y todos los formatos, con las cifras contadas entonces.
edition-none = Aún no se ha guardado ninguna edición.
edition-name = Edición { $number } de { $year }: { $title }
edition-when = Guardada el { $day }, en el asiento { $position } del diario
edition-keep = Guardar como edición
edition-hint = Una edición recibe un número. Sus cifras quedan como están ahora, en todos los idiomas y formatos.
edition-kept = guardado como edición
edition-keeper = Secretaría

## What regions say

input-title = Lo que dicen las regiones
input-lead = Una región dice con sus palabras qué ocurrió en ella. El texto figura en el informe mundial y en el suyo, en los idiomas en que se escribió.
input-none = Usted no escribe por ninguna región.
input-written = Escrito por última vez el { $day }, en { $languages }
input-unwritten = Aún no se ha escrito nada
input-of = Lo que el informe dice de la región: { $region }
input-hint = En el idioma de esta página, { $most } caracteres como máximo; una línea vacía empieza un párrafo. Vacío, quita el texto en este idioma.
input-long = El texto supera { $most } caracteres. Acórtelo.
input-changed = Alguien escribió el texto entretanto. El suyo sigue en el campo; mire el otro antes de guardar.
input-region-wrong = Elija una de las seis regiones.
input-keep = Guardar
input-saved = El texto está guardado. Figurará en el próximo informe.
input-wrote = texto de la región escrito
input-field = Texto
stocktaking-inputs = De las regiones
