## Suggestions for a text
tag-title = Líneas de acción y objetivos de un texto
tag-nav = Clasificar un texto
tag-lead = Pegue un texto o elija un archivo en cualquiera de los seis idiomas. Verá de qué líneas de acción de la CMSI, objetivos y metas habla, con qué seguridad y qué palabras lo dicen.
tag-ask = Su texto
tag-again = Otro texto
tag-text = Texto
tag-file = O un archivo
tag-file-hint = Texto sin formato en UTF-8, DOCX, ODT o PDF, { $megabytes } MB como máximo. Si se dan ambos, vale el archivo.
tag-submit = Ver las sugerencias
tag-nothing-kept = El texto se lee en este servicio y no se conserva.
tag-programs = Los programas envían el mismo formulario a esta dirección terminada en .json y reciben JSON.
tag-results = Sugerencias
tag-person = Son sugerencias. Compruebe si las palabras marcadas significan lo que dice la sugerencia; compruebe siempre las metas.
tag-none = No se encontró nada
tag-none-hint = El texto no habla de ningún tema con palabras conocidas aquí. Aun así puede servir a alguno.
tag-lines = Líneas de acción
tag-goals = Objetivos
tag-targets = Metas
tag-percent = { $percent } %
tag-basis-named = El texto lo nombra.
tag-basis-learned = Aprendido de textos que juzgaron personas.
tag-basis-key-words = Por palabras clave; el número es aproximado.
tag-basis-likeness = Se parece al texto de la meta, dentro de su objetivo.
tag-reasons = Por:
tag-passages = El texto con las palabras que lo dicen
tag-passages-some = De este texto largo solo se muestran los pasajes con esas palabras.
tag-decide = Su decisión sobre: { $topic }
tag-confirm = correcto
tag-drop = incorrecto
tag-undecided = sin decisión
tag-keep-title = Ayudar a mejorar las sugerencias
tag-keep-hint = Si acepta, el texto y sus decisiones se conservan y pueden usarse para el aprendizaje. Su nombre no se exporta.
tag-keep-agree = Puedo compartir este texto, y puede conservarse.
tag-keep-save = Conservar el texto y mis decisiones
tag-keep-too-long = Solo se conservan textos de { $most } caracteres como máximo.
tag-keep-nothing = Decida sobre al menos una sugerencia.
tag-keep-not-agreed = No se conservó nada: marque la casilla para aceptar.
tag-wrong-empty = Pegue un texto o elija un archivo que lo contenga.
tag-wrong-file = Este archivo no es texto en UTF-8 ni DOCX, ODT o PDF, o está dañado.
tag-wrong-scan = No se puede leer ninguna palabra de este PDF: probablemente sea una digitalización. Pegue su texto.
tag-wrong-large = Esto supera { $megabytes } MB.
decisions-title = Decisiones sobre las sugerencias
decisions-lead = Lo que se decidió sobre los temas sugeridos: conservado como datos de aprendizaje.
decisions-none = Todavía no se conservó ninguna decisión.
verdict-confirmed = confirmado
verdict-dropped = descartado
verdict-added = añadido
column-topic = Tema
column-verdict = Decisión
column-probability = Probabilidad
column-place = Lugar
column-when = Cuándo
tag-kept = { $count ->
    [one] Se conservó una decisión. Gracias.
    [many] Se conservaron { $count } de decisiones. Gracias.
   *[other] Se conservaron { $count } decisiones. Gracias.
}
