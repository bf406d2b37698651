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
