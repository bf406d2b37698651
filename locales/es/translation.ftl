list-title = Traducciones
list-lead = Todo texto que falta en un idioma, que quedó atrás de su original o que espera a una segunda persona.
list-nav = Traducciones
list-to = Al
list-state = Estado
list-noun = A qué pertenece
list-body = Órgano
list-export = XLIFF, { $from } → { $to }
progress-missing = Falta
progress-stale = Atrás del original
progress-in-translation = En traducción
progress-in-revision = Aún no aprobado
progress-approved = Aprobado
noun-body = Órganos
noun-instrument = Instrumentos
noun-session = Sesiones
noun-meeting = Reuniones
noun-document = Documentos
noun-consultation = Consultas
noun-entry = Registro
column-text-of = Texto
column-from = Del
column-original = Original
column-address = Dirección
desk-title = Traducir { $text }
desk-original = Original ({ $language })
desk-since = Lo que cambió en el original desde entonces
desk-terms = Términos oficiales
desk-work = Traducción ({ $language })
desk-translation = Texto ({ $language })
desk-claim = Lo traduzco yo
desk-claimed = Alguien trabaja en este texto.
desk-save = Guardar para aprobación
desk-approve = Guardar y aprobar
desk-memory = Traducido antes
desk-memory-none = Nada parecido se ha traducido antes.
desk-match = { $percent } % de parecido
desk-empty = Escriba la traducción.
desk-long = Esto supera los { $most } caracteres.
desk-changed = El original o la traducción cambió mientras tanto. Lo que escribió sigue aquí: compárelo y guarde de nuevo.
import-title = Traer un XLIFF
import-lead = Traducciones de una herramienta de traductores. Un texto cuyo original cambió se deja como está y se nombra.
import-file = Archivo XLIFF 2 con textos ({ $language })
import-send = Tomar las traducciones
import-none = Elija un archivo.
import-not-xml = Este archivo está dañado: no es XML bien formado en UTF-8.
import-not-xliff = No es un archivo XLIFF 2.
import-too-large = Este archivo supera los 8 MB. Envíelo por partes.
import-languages = Este archivo no nombra dos de los seis idiomas.
import-other = Este archivo tiene textos en { $found }, no en { $wanted }.
import-refused = Se dejan como están, pues el original no es el que se tradujo:
import-kept = { $count ->
    [one] Se tomó { $count } traducción.
    [many] Se tomaron { $count } de traducciones.
   *[other] Se tomaron { $count } traducciones.
}
import-same = { $count ->
    [one] { $count } ya estaba.
    [many] { $count } ya estaban.
   *[other] { $count } ya estaban.
}
import-empty = { $count ->
    [one] { $count } sigue vacía.
    [many] { $count } siguen vacías.
   *[other] { $count } siguen vacías.
}
desk-record = El registro tal como lo ven todos
