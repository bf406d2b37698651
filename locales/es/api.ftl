# The interface for programs and the pages that explain it.

api-title = Interfaz para programas
api-lead = Los mismos datos y las mismas reglas que en las páginas, en JSON.
api-promise = Lo que una persona puede hacer aquí, un programa puede hacerlo con una credencial de esa persona, y nada más. Las direcciones, los campos y los códigos de la versión 1 se mantienen; pueden añadirse otros.
api-tokens = Cada persona crea en su cuenta credenciales para programas, con un nombre, una fecha de fin y solo los derechos que el programa necesita.
api-begin = Cómo empezar
api-begin-text = Todo lo público puede leerse sin cuenta. Esta consulta pide los dos primeros asientos del registro:
api-language = Los textos se entregan en todos los idiomas en que existen. El idioma pedido con «lang» o con la cabecera «Accept-Language» figura aparte como «text».
api-pages = Una lista larga se entrega por páginas. «next» es la dirección de la página siguiente; la cabecera «Link» dice lo mismo. Al seguirla se recibe cada dato una sola vez, aunque entretanto se añadan otros.
api-changed = Cada respuesta lleva una «ETag». Si se devuelve en «If-None-Match», no se envía de nuevo lo que no ha cambiado.
api-problems = Lo que no ha podido hacerse se responde como un problema (RFC 9457): qué ha ocurrido, qué hacer y qué campo es incorrecto.
api-problems-link = Todos los tipos de problemas
api-operations = Qué hay
api-operations-note = Esta lista se obtiene de la descripción de la interfaz, que a su vez se obtiene del propio programa.
api-description = Descripción (OpenAPI 3.1)
column-method = Método
column-address = Dirección
column-what = Qué hace
api-closed = solo con sesión iniciada
problems-title = Problemas que encuentran los programas
problems-lead = Cada respuesta que rechaza algo indica su tipo con la dirección de una de estas páginas.
problem-status = Estado { $status }
problem-again = La misma petición puede tener éxito más tarde. Espere antes de repetirla, cada vez más tiempo.
problem-change = La misma petición recibirá la misma respuesta. Cámbiela primero.
problem-address = La respuesta designa este tipo como { $address }.
asked-twice = «{ $name }» figura más de una vez. Indíquelo una sola vez.
asked-unknown = «{ $name }» no se conoce aquí. Se conocen: { $allowed }.
asked-control = Hay aquí un carácter que ningún dato contiene. Suprímalo.
asked-code = «{ $given }» no es una de las opciones: { $allowed }.
asked-number = «{ $given }» no es un número entero a partir de 0.
asked-day = «{ $given }» no es un día. Escríbalo así: 2018-04-09.
asked-after = Este cursor no pertenece a esta lista ni a esta consulta. Empiece de nuevo sin «after».
asked-limit = Indique un número entero de 1 a { $most }.
asked-too-long = { $count ->
    [one] Es demasiado largo: se lee { $count } carácter como máximo.
   *[other] Es demasiado largo: se leen { $count } caracteres como máximo.
}
op-register = Asientos del registro
op-entry = Un asiento del registro
op-documents = Documentos
op-document = Un documento por su signatura
op-meetings = Reuniones
op-meeting = Una reunión con su orden del día
op-instruments = Instrumentos
op-instrument = Un instrumento con sus versiones
op-sessions = Sesiones
op-session = Una sesión con sus actos
op-bodies = Órganos
op-body = Un órgano con sus cargos
op-consultations = Consultas
op-consultation = Una consulta
op-topics = Temas, con el número de asientos sobre cada uno
op-topic = Un tema
op-description = Esta descripción

sent-text = Indique aquí un texto.
sent-texts = Indique aquí una lista de textos breves.
sent-object = Indique aquí un objeto.
sent-missing = Falta este dato. Indíquelo.
sent-base64 = Esto no es base 64.
sent-report = Entregue el informe como «text» o como «base64».
sent-no-draft = Solo «correct» admite una redacción.
sent-name = Indique un nombre con letras y sin direcciones.
op-readings = Informes leídos
op-reading = Un informe leído
op-read-report = Hace leer un informe; el mismo archivo no cambia nada
op-accept-rest = Acepta todos los elementos pendientes, todos o ninguno
op-proposals = Elementos hallados en un informe
op-proposal = Un elemento hallado en un informe
op-decide = Decide sobre un elemento: aceptar, corregir o descartar
op-undo = Retira una decisión
op-profile = Quién pregunta, con sus funciones
op-change-profile = Cambia el propio nombre o idioma

## Contributions

op-contributions = Contribuciones que usted puede conocer
op-contribution = Una contribución por su identificador

## Projects

op-projects = Proyectos publicados, los más recientes primero; si se buscan palabras, los que mejor responden
op-project = Un proyecto publicado por su identificador

## Calls for projects

op-calls = Convocatorias de proyectos, primero las que se cierran más tarde
op-call = Una convocatoria de proyectos por su número
