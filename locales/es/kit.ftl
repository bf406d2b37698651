## The frame of every page
skip-link = Ir al contenido
main-navigation = Navegación principal
languages = Idiomas
you-are-here = Usted está aquí
home = Inicio
back-to = Volver a { $title }
demonstration-notice = Este es un registro de demostración elaborado a partir de hechos públicos. No es una publicación de ninguna organización.

## Languages and versions of a text
shown-in = Se muestra en { $language }
language-ar = árabe
language-zh = chino
language-en = inglés
language-fr = francés
language-ru = ruso
language-es = español
state-original = original
state-translated = traducido
state-revised = traducido y revisado
state-stale = traducido antes de que cambiara el original

## Lists
search = Buscar
search-in = Buscar en { $title }
search-hint = Palabras o una signatura; deben figurar todas
filters = Filtros
filters-chosen = { $count ->
    [one] { $count } filtro elegido
    [many] { $count } de filtros elegidos
   *[other] { $count } filtros elegidos
}
clear-all = Borrar todos los filtros
sort-by = Ordenar por
pages = Páginas
previous = Anterior
next = Siguiente
page-of = Página { $page } de { $pages }
results-count = { $count ->
    [0] Ningún resultado
    [one] { $count } resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}
more-choices = { $count ->
    [one] { $count } más
    [many] { $count } más
   *[other] { $count } más
}
other-formats = Esta lista en otros formatos
other-formats-of-thing = Esta ficha en otros formatos
calendar = Calendario
nothing-found = No se ha encontrado nada
nothing-found-hint = Pruebe con menos palabras o quite un filtro.
nothing-yet = Aún no hay nada aquí.

## Dates
from = Desde
to = Hasta
updated = Actualizado: { $date }

## Forms
required = obligatorio
optional = facultativo
problem-title = Es necesario corregir algo
confirm = Confirmar
cancel = Cancelar
save = Guardar
yes = Sí
no = No
must-be-number = La página «{ $given }» no existe. Indique un número de página a partir de 1.
unknown-sort = «{ $given }» no es un criterio para ordenar esta lista. Elija entre: { $allowed }.
unknown-choice = «{ $given }» no es una opción del filtro «{ $name }».

## Errors
error-not-found = Esta página no existe
error-not-found-hint = Compruebe la dirección o busque lo que necesita en una de las listas.
error-forbidden = No está autorizado para hacer esto
error-forbidden-hint = Diríjase a la secretaría si cree que debería estarlo.
error-sign-in = Primero debe identificarse
error-sign-in-hint = Esta página es solo para personas identificadas.
error-refused = No se puede aceptar en su forma actual
error-refused-hint = Vuelva atrás, corrija lo que se indica aquí y envíelo de nuevo.
error-malformed = No se puede leer lo que se ha enviado
error-malformed-hint = No está bien formado. Compruébelo y envíelo de nuevo.
error-media-type = Aquí no se admite este tipo de datos
error-media-type-hint = Envíelos en la forma que indica la descripción de esta dirección.
error-conflict = Esto no puede hacerse ahora
error-conflict-hint = El elemento ha cambiado entretanto. Vuelva a consultarlo antes de decidir.
error-too-large = El envío es demasiado grande
error-too-large-hint = Envíe un archivo más pequeño o divídalo en partes.
error-foreign = Esta solicitud procede de otro sitio
error-foreign-hint = Abra la página aquí y envíe de nuevo el formulario desde ella.
error-method = Esta dirección no admite solicitudes de este tipo
error-method-hint = Abra la página y utilice el formulario que muestra.
error-unavailable = El servicio no está disponible en este momento
error-unavailable-hint = No se ha perdido nada. Vuelva a intentarlo dentro de unos minutos.
error-internal = Se ha producido un error por nuestra parte
error-internal-hint = No se ha modificado nada. Vuelva a intentarlo; si se repite, indique a la secretaría qué estaba haciendo.
error-too-many = Demasiados intentos
error-too-many-hint = No se ha modificado nada. Vuelva a intentarlo { $wait }.
wait-seconds = { $count ->
    [one] dentro de { $count } segundo
    [many] dentro de { $count } segundos
   *[other] dentro de { $count } segundos
}
wait-minutes = { $count ->
    [one] dentro de { $count } minuto
    [many] dentro de { $count } minutos
   *[other] dentro de { $count } minutos
}
error-unsure = No sabemos si esto se guardó
error-unsure-hint = La base de datos dejó de responder en el momento de guardar. Abra de nuevo la página y compruébelo antes de volver a enviarlo.
error-full = No queda espacio para guardar esto
error-full-hint = No se ha escrito ni perdido nada. Los administradores tienen que liberar espacio; vuelva a intentarlo más tarde.
error-home = Ir a la página de inicio

## Who is signed in
your-account = Su cuenta
sign-in = Iniciar sesión
sign-out = Cerrar sesión
change-role = Elegir otra función o cerrar sesión

## Mensajes
mail-unsubscribe = No recibir más mensajes de este tipo
reason-label = Motivo
reason-hint = Facultativo. Queda para siempre en el historial: no nombre a nadie.
history-why = Motivo: { $reason }

## Following

follow-list = Seguir esta lista por correo
follow-record = Seguir este registro por correo

## Translations that nobody has approved

unapproved-note = Las palabras con subrayado de puntos son traducciones aún no aprobadas.
