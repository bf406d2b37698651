## Correo
mail-title = Correo
mail-lead = Todos los mensajes que ha escrito este servicio: a quién, en qué idioma y qué fue de ellos.
mail-one = Un mensaje
mail-waiting = en espera
mail-sent = enviado
mail-bounced = devuelto
mail-refused = rechazado por el servidor de correo
mail-dropped = no enviado: ya no se desea
mail-deferred = aún no aceptado; se volverá a intentar
mail-delayed = en camino, con retraso
mail-again = se enviará de nuevo
mail-written = escrito
mail-send-again = Enviar de nuevo
mail-events = Qué fue de él
mail-says = Qué dice
mail-covered = Aquí se ocultan los enlaces y códigos que dan acceso.
mail-source = La versión HTML, como código
mail-not-for-you = Solo los administradores pueden leer los mensajes de este tipo.
column-id = Identificador
column-letter = Asunto
column-recipient = Para
column-language = Idioma
column-template = Tipo de mensaje
column-written = Escrito
column-state = Estado

## Tareas
jobs-title = Tareas
jobs-lead = El trabajo que se hace en segundo plano. Lo que falla se intenta de nuevo tras esperas cada vez más largas; lo que falló definitivamente queda aquí hasta que alguien decida.
job-waiting = en espera
job-running = en curso
job-done = hecha
job-dead = fallo definitivo
job-again = Intentar de nuevo
job-end = Abandonar
job-no-wish = Elija si desea intentar de nuevo la tarea o abandonarla.
column-work = Tipo de tarea
column-attempts = Intentos
column-when = Cuándo
column-due = Prevista
column-ended = Fin
column-fault = Último error

## No recibir más
unsubscribe-title = Mensajes de este tipo
unsubscribe-ask = ¿No desea recibir más mensajes de este tipo?
unsubscribe-like = El mensaje que le trajo aquí:
unsubscribe-stop = No recibir más
unsubscribe-done = No recibirá más mensajes de este tipo.
unsubscribe-go-on = Volver a recibirlos
unsubscribe-still = Los mensajes que usted mismo solicite, como la confirmación de una dirección, seguirán llegándole.
unsubscribe-no-wish = Indique si desea o no recibir estos mensajes.

## Un mensaje de prueba
trial-subject = Mensaje de prueba de Hasila
trial-greeting = Hola:
trial-says = Este mensaje se envió para comprobar que el correo de Hasila llega. Si puede leerlo, es que llega; no tiene que hacer nada.
trial-button = Abrir Hasila
trial-why = Recibe este mensaje porque alguien que administra el servicio lo ha pedido.

## The journal and its checkpoints
journal-title = El diario
journal-lead = Todo lo que se hizo en el registro, lo más reciente primero. Nada puede cambiarse ni omitirse sin que se note.
journal-entry = Línea { $number } del diario
column-number = Número
column-time = Hora (UTC)
column-actor = Por quién
column-verb = Qué se hizo
column-subject = Sobre qué
column-kind = Tipo de registro
column-day = Día
column-hash = Huella (SHA-256)
column-previous = Huella de la línea anterior
column-entries = Líneas
entry-change = Lo que se escribió
entry-sealed = De qué se calcula la huella
entry-verify = La huella es el SHA-256 del texto siguiente, exactamente, sin salto de línea final. Cada línea contiene la huella de la anterior: cambiar una cambia todas las siguientes.
checkpoints-title = Puntos de control del diario
checkpoints-lead = Una vez al día, el servicio firma cuántas líneas tiene el diario y la huella de la última. Quien guarde ese punto de control podrá probar después que ninguna línea anterior se cambió, añadió u omitió.
checkpoints-newest = El último punto de control, como texto
checkpoints-key = La clave pública
checkpoints-how = Cómo comprobarlo
checkpoints-steps = Pida a la secretaría una exportación del diario y ejecute la orden siguiente con un punto de control que haya guardado. Es una nota firmada (C2SP) con Ed25519: otros programas también la verifican.
checkpoints-none = Todavía no se ha hecho ningún punto de control.
verb-added = añadido
verb-changed = modificado
verb-removed = suprimido
