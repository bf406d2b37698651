## Ways to sign in
ways-title = Formas de acceso
ways-link = Claves de acceso, su organización, su contraseña
ways-lead = Puede acceder de cualquiera de estas formas. Siempre debe quedar una.
ways-again = Para cambiarlas, demuestre una vez más que es usted.
ways-again-link = Acceder de nuevo
ways-last = Es su última forma de acceso. Añada antes otra.
ways-has-password = Tiene una contraseña.
ways-has-no-password = No tiene contraseña. Para elegir una, salga y siga «Contraseña olvidada».
ways-made = Alta: { $date }
ways-used = Último uso: { $date }
ways-unused = Sin usar todavía
way-remove = Quitar
way-remove-of = Quitar { $name }
done-passkey-added = Se ha añadido la clave de acceso.
done-passkey-renamed = La clave de acceso tiene su nuevo nombre.
done-passkey-removed = Se ha quitado la clave de acceso. Ya no abre nada aquí.
done-linked = El vínculo está hecho. Desde ahora también puede acceder por ahí.
done-unlinked = Se ha quitado el vínculo.

## Passkeys
passkeys = Claves de acceso
passkeys-lead = Una clave de acceso permanece en su dispositivo y se abre con el dedo, la cara o un código. No hay nada que recordar, y no responde a ningún otro sitio.
passkeys-none = Todavía no tiene ninguna clave de acceso.
passkeys-full = Tiene veinte claves de acceso. Quite antes una que ya no use.
passkeys-not-here = Los navegadores admiten claves de acceso solo en una dirección HTTPS con nombre. A este servicio se llega por otra.
passkey-name = Nombre de la clave de acceso
passkey-name-hint = Para reconocerla, por ejemplo «Portátil».
passkey-name-wrong = Escriba un nombre de uno a sesenta caracteres.
passkey-add = Añadir una clave de acceso
passkey-rename = Cambiar el nombre
passkey-sign-in = Acceder con una clave de acceso
passkey-needs-script = Las claves de acceso necesitan un navegador reciente que pueda ejecutar scripts. Las demás formas funcionan sin ellos.
passkey-cancelled = Su dispositivo no ha respondido. Inténtelo de nuevo o elija otra forma.
passkey-refused = No se ha aceptado la clave de acceso
passkey-too-late = Han pasado más de diez minutos, o esta respuesta ya se usó. Empiece de nuevo.
passkey-unknown = Esta clave de acceso no pertenece a ninguna cuenta de aquí; tal vez se quitó. Acceda de otra forma y añádala de nuevo.
passkey-unsound = La respuesta de su dispositivo no corresponde a este sitio o a esta cuenta. Empiece de nuevo en la página de este sitio.
passkey-unverified = Su dispositivo tiene que comprobar que es usted: con el dedo, la cara o un código. Inténtelo de nuevo.
passkey-copied = Parece que existe una copia de esta clave de acceso, por lo que no se ha aceptado. Acceda de otra forma, quítela y añada una nueva.
passkey-known = Este dispositivo ya está registrado.

## Providers
providers = Su organización
providers-lead = Puede acceder desde donde ya le conocen. De ahí conocemos su nombre y su dirección de correo, y no guardamos nada más.
provider-sign-in = Acceder con { $provider }
provider-link = Vincular { $provider }
onward-title = Hacia { $provider }
onward-lead = Acceda allí y después volverá aquí.
onward-link = Continuar hacia { $provider }
provider-refused = No se ha iniciado la sesión
refused-hint = Puede empezar de nuevo o elegir otra forma de acceso.
refused-back = A la página de acceso
refused-state = Este acceso se empezó en otro navegador, duró más de diez minutos o ya había terminado.
refused-declined = { $provider } no ha confirmado su identidad.
refused-mixed-up = La respuesta no venía de { $provider }, adonde usted había ido. No se ha enviado nada.
refused-code = { $provider } no ha aceptado el regreso: ya se había usado o era demasiado tarde.
refused-clock = La prueba de { $provider } no es válida en este momento. Tal vez un reloj, allí o aquí, no está en hora.
refused-token = La prueba de { $provider } no es válida, por lo que no ha accedido nadie. El motivo consta en el registro técnico de los administradores.
refused-unreachable = { $provider } no responde en este momento. Inténtelo más tarde.
refused-elsewhere = Esta identidad ya está vinculada a otra cuenta.

## The first time with a provider
introduced-title = Por primera vez con { $provider }
introduced-question = ¿Quiere acceder desde ahora con { $provider } a la cuenta de { $name }?
introduced-link = Vincular
introduced-known = Ya existe una cuenta con la dirección { $address }. Acceda a ella como de costumbre; después podrá vincular { $provider }.
introduced-sign-in = Acceder como de costumbre
introduced-new = Todavía no tiene una cuenta aquí. { $provider } nos da esta dirección y este nombre; no se toma nada más.
introduced-name = Su nombre
introduced-name-wrong = Escriba su nombre, de cien caracteres como máximo.
introduced-make = Crear la cuenta
introduced-no-address = { $provider } no nos da ninguna dirección de correo confirmada. Regístrese aquí con su dirección y después vincule { $provider } en la página «Formas de acceso».
introduced-sign-up = Registrarse

## Signing out at a provider
farewell-title = Su sesión ha terminado
farewell-lead = Aquí su sesión ha terminado. En { $provider } tal vez siga abierta.
farewell-link = Salir también de { $provider }
farewell-home = A la página de inicio

## The page of the policy
policy-title = Quién puede hacer qué
policy-lead = Cada página y cada orden consulta esta única tabla. Lo que no figura en ella no está permitido a nadie.
policy-note = Reglas por acción
roles-title = Funciones
column-act = Acción
column-on = Objeto
column-by = Por quién
column-when = En qué estado

## Actions
act-read = Consultar
act-write = Modificar
act-manage = Cargar y confirmar
act-generate = Generar
act-send = Reenviar
act-decline = Rechazar
act-retry = Reintentar o abandonar

## On what
on-site = La página de inicio y las páginas sobre este servicio
on-static = Hoja de estilo e iconos
on-groups = Órganos, instrumentos, reuniones y documentos
on-register = El registro de solicitudes
on-instruments = Los textos de los instrumentos
on-readings = Los ficheros leídos y las entradas halladas en ellos
on-reports = Los informes
on-new-reports = Un informe elaborado a partir del registro público
on-mail = El registro de correo, sin el contenido de los mensajes que alguien solicitó
on-mail-content = El contenido de esos mensajes, sin enlaces ni códigos
on-own-letters = Los mensajes de un tipo que se reciben
on-jobs = Las tareas en segundo plano
on-journal = El diario de cambios
on-history = Lo que cambió en un registro, cuándo y por qué
on-names = Los nombres de quienes hicieron un cambio; el público solo lee su función
on-checkpoints = Puntos de control firmados del diario

## In which state
always = siempre
until-confirmed = hasta su confirmación

## Roles
role-public = público
role-secretariat = secretaría
role-chair = presidente
role-vice-chair = vicepresidente
role-head-of-delegation = jefe de delegación
role-focal-point = coordinador
role-delegate = delegado
role-drafter = redactor
role-translator = traductor
role-reviser = revisor
role-expert = experto
role-regional-moderator = moderador regional
role-auditor = auditor
role-administrator = administrador

## Signing in
act-enter = Iniciar sesión o crear una cuenta
act-keep = Leer y modificar
on-sign-in = Páginas de inicio de sesión
on-own-account = La cuenta propia
role-signed-in = toda persona identificada
account-active = en uso
account-suspended = suspendida
account-closing = por borrar
account-closed = borrada
sign-in-title = Iniciar sesión
sign-in = Iniciar sesión
field-address = Correo electrónico
field-password = Contraseña
sign-in-wrong = Esta dirección y esta contraseña no se corresponden. Compruebe ambas o elija una contraseña nueva.
sign-in-suspended = Esta cuenta está suspendida. Escriba a la secretaría.
address-unreadable = Escriba una dirección de correo, por ejemplo amina@example.org.
too-many-tries = Ha habido demasiados intentos. Vuelva a intentarlo { $wait }.

on-own-profile = Lo que cada cual dice de sí
on-own-tokens = Las propias credenciales para programas
scope-read = Leer lo que usted puede leer
scope-readings = Hacer leer informes y decidir sobre lo hallado
scope-profile = Cambiar su nombre y su idioma
access-title = Credenciales para programas
access-lead = Un programa con una credencial puede hacer lo que usted puede hacer, y solo lo que elija aquí.
access-help = Cómo usan el servicio los programas
access-made = Esta es la credencial. Cópiela ahora: solo se muestra esta vez. Quien la tenga puede actuar en su nombre; guárdela como una contraseña.
access-name = Nombre
access-name-hint = Para qué sirve la credencial, para reconocerla.
access-name-wrong = { $most ->
    [one] Indique un nombre de { $most } carácter como máximo.
   *[other] Indique un nombre de 1 a { $most } caracteres.
}
access-scopes = Qué permite
access-scopes-wrong = Elija al menos una cosa que permita.
access-life = Fin
access-life-wrong = Elija una de las duraciones ofrecidas.
access-days = { $days ->
    [one] Al cabo de { $days } día
   *[other] Al cabo de { $days } días
}
access-made-on = Creada
access-used = Último uso
access-never = Nunca
access-withdraw = Retirar
access-withdrawn = Retirada el { $day }
access-ended = Vencida el { $day }
access-new = Una credencial nueva
access-make = Crear la credencial
access-no-account = Solo una persona con cuenta puede crear credenciales.
access-too-many = { $most ->
    [one] Tiene { $most } credencial vigente. Retírela primero.
   *[other] Tiene { $most } credenciales vigentes. Retire una primero.
}
## Accounts and letters
field-name = Nombre
field-name-hint = Tal como deben leerlo los demás
field-language = Idioma de los mensajes
field-new-password = Contraseña nueva
field-new-password-hint = Al menos { $count } caracteres; varias palabras son una buena opción
field-present-password = Contraseña actual
field-new-address = Nueva dirección de correo
field-code = Código recibido por correo
field-code-hint = Ocho letras y cifras, por ejemplo K7M2-Q3XA
field-is-shown = Mostrar mi nombre donde figuran mis cargos
name-unreadable = Escriba su nombre, sin direcciones, con un máximo de 100 caracteres.
language-unreadable = Elija uno de los seis idiomas.
password-short = Elija una contraseña de al menos { $count } caracteres.
password-long = Elija una contraseña de { $count } caracteres como máximo.
password-common = Es una de las primeras contraseñas que cualquiera probaría. Elija otra.
password-wrong = Esta no es la contraseña de la cuenta.
sign-up-title = Crear una cuenta
sign-up-lead = Una cuenta le permite participar. Un correo confirma su dirección; lo que puede hacer depende de las funciones que se le asignen.
have-account = Ya tengo una cuenta
no-account = ¿Aún no tiene cuenta?
sign-in-unconfirmed = Esta dirección aún no está confirmada. Escriba el código del correo o pida que se lo envíen de nuevo.
confirm-title = Confirmar su dirección
confirm-lead = Escriba el código del correo y la contraseña que eligió.
confirm-link-lead = Escriba la contraseña que eligió, para que nadie abra una cuenta en su nombre.
letter-waiting = Un correo va camino de { $address }. Contiene un enlace y un código que puede escribir aquí.
letter-sent = El correo para { $address } se entregó a su servidor. Mire también en la carpeta de correo no deseado.
letter-bounced = El correo para { $address } fue devuelto. Compruebe la dirección y cree la cuenta de nuevo.
letter-again = Si una cuenta en { $address } espera confirmación, va en camino otro correo; solo cuenta el último.
again-title = Enviar el correo de nuevo
again-lead = Si no ha llegado nada al cabo de unos minutos.
code-wrong = La dirección, el código y la contraseña no se corresponden, o el código tiene más de un día. Compruébelos o pida otro correo.
link-used = Este enlace ya se usó, ha caducado o lo ha sustituido un correo más reciente.
recover-title = Elegir una contraseña nueva
recover-lead = Le enviaremos un correo con un enlace válido durante una hora.
recover-button = Enviar el correo
recover-sent = Si { $address } tiene una cuenta, va en camino un correo. Su enlace es válido durante una hora.
recover-choose = Guardar la contraseña nueva
recover-choose-lead = Después habrá iniciado sesión aquí y se cerrará en todos los demás lugares.
account-title = Su cuenta
account-closing-on = Esta cuenta se borrará el { $day }. Hasta entonces puede conservarla.
your-roles = Lo que puede hacer
no-roles = Aún no tiene ninguna función. Lee lo mismo que el público.
your-organisations = En nombre de quién habla
no-organisations = La secretaría aún no ha anotado ninguna organización.
profile-title = Acerca de usted
sessions-title = Dónde ha iniciado sesión
this-session = esta
device-unknown = Un dispositivo que no se identifica
session-text = desde el { $since }, red { $network }, último uso el { $used }
end-session = Cerrar esa sesión
end-others = Cerrar todas las demás sesiones
new-address-title = Otra dirección
present-address = Los mensajes se envían a { $address }.
new-address-button = Enviar un correo a la nueva dirección
new-password-title = Otra contraseña
no-password = Esta cuenta no tiene contraseña. Un correo le permitirá elegir una.
data-title = Sus datos
data-lead = Llévese todo lo que este servicio guarda sobre usted, o pida que se borre.
export-button = Todo en un archivo (JSON)
done-profile = Guardado.
done-address = Un correo va camino de la nueva dirección. La dirección cambiará cuando abra su enlace.
done-password = La contraseña se ha cambiado y se han cerrado las demás sesiones.
done-sessions = La sesión se ha cerrado.
close-title = Borrar la cuenta
close-lead = El nombre, la dirección y todo lo personal se borrarán al cabo de siete días. Hasta entonces puede cambiar de opinión.
close-stays = Lo que hizo para el proceso permanece en el registro con un número, sin su nombre.
close-done = La cuenta se borrará en siete días. Un correo le indica cómo conservarla si cambia de opinión.
close-letter-sent = Un correo va en camino. La cuenta solo se borrará después de abrir su enlace.
last-administrator = Es la última persona administradora. Nombre antes a otra.
keep-account = Conservar la cuenta
keep-question = ¿Conservar la cuenta y todo lo que contiene?
keep-done = La cuenta se conserva.
change-title = Usar esta dirección
change-question = ¿Usar desde ahora { $address } para los mensajes y el inicio de sesión?
change-done = La dirección se ha cambiado.
undo-change-title = Volver a la dirección anterior
undo-change-question = ¿Volver a usar { $address } como dirección de la cuenta? Se cerrarán todas las sesiones.
undo-change-done = La dirección anterior se ha restablecido y se han cerrado todas las sesiones. Elija ahora una contraseña nueva.
address-taken = La dirección pertenece ya a otra cuenta.
letter-greeting = Hola, { $name }:
letter-why = Recibe este mensaje por su cuenta en Hasila. Nadie lee las respuestas.
letter-ignore = Si no lo ha pedido, ignore este mensaje: no pasará nada.
letter-confirm-subject = Confirme su dirección
letter-confirm = alguien, probablemente usted, ha creado una cuenta con esta dirección. Abra el enlace en el plazo de un día para confirmarla.
letter-confirm-button = Confirmar esta dirección
letter-confirm-code = O escriba este código en la página que lo espera: { $code }
letter-known-subject = Ya tiene una cuenta
letter-known = alguien, probablemente usted, ha querido usar esta dirección para una cuenta. Ya tiene una: inicie sesión o elija allí una contraseña nueva.
letter-recover-subject = Elija una contraseña nueva
letter-recover = alguien, probablemente usted, ha pedido una contraseña nueva. El enlace sirve una vez, durante una hora. Cierra todas las sesiones.
letter-change-subject = Confirme su nueva dirección
letter-change = ha pedido que su cuenta use esta dirección. Abra el enlace en el plazo de un día para confirmarla.
letter-change-button = Usar esta dirección
letter-changed-subject = Se ha cambiado su dirección
letter-changed = su cuenta usa ahora { $address }. Si no ha sido usted, deshaga el cambio en un plazo de siete días.
letter-changed-button = Deshacer el cambio
letter-closing-subject = Su cuenta se borrará
letter-closing = como ha pedido, su cuenta se borrará el { $day }. Hasta entonces puede conservarla.
letter-close-subject = Confirme que desea borrar su cuenta
letter-close = ha pedido que se borre su cuenta. Abra el enlace en el plazo de una hora para confirmarlo.
letter-granted-subject = Tiene una nueva función
letter-granted = ahora tiene esta función: { $role }.
letter-withdrawn-subject = Ha terminado una función
letter-withdrawn = ya no tiene esta función: { $role }.
letter-role-button = Ver lo que puede hacer
place-process = todo el proceso
since = desde el { $day }
kind-member-state = administración de un Estado Miembro
kind-sector-member = Miembro de Sector
kind-agency = organización internacional
kind-company = empresa
kind-ngo = organización no gubernamental
kind-university = universidad o centro de investigación
kind-other = otra organización
act-play = Representar una función
on-demo = Las personas ficticias de la demostración
at-home = en el equipo donde se ejecuta la demostración

## The desk of administrators
act-people = Ver, conceder y retirar funciones, suspender
on-people = Las personas y sus funciones
on-organisations = Las organizaciones
until-erased = mientras la cuenta no se haya borrado
scope-there = en la parte del proceso de que se trate o en todo él
scope-process = en todo el proceso
policy-of = Lo que se puede hacer como: { $role }
policy-all = Todas las reglas
role-unknown = Elija una de las funciones.
people-title = Personas
people-lead = Todas las personas con cuenta y sus funciones. Solo lo ven quienes administran.
lacks-administrators = Solo hay una persona administradora. Nombre a otra, para que siempre haya quien pueda dar acceso.
organisations-title = Organizaciones
column-role = Función
column-organisation = Organización
column-state = Estado de la cuenta
column-id = Número
holds-nothing = No tiene ninguna función.
withdrawn = retirada
withdraw-title = Retirar la función
withdraw-question = ¿Retirar «{ $role }» a { $name }? Recibirá un correo. Puede volver a concederse.
grant-title = Conceder una función
suspend-title = Suspender la cuenta
suspend-question = ¿Suspender la cuenta de { $name } y cerrar todas sus sesiones? Puede volver a ponerse en uso.
reinstate-title = Volver a poner la cuenta en uso
reinstate-question = ¿Permitir que { $name } vuelva a iniciar sesión?
join-title = Añadir una organización
leave-title = Termina hoy
organisation-unknown = Elija una de las organizaciones.
place-unfit = Esa función no se ejerce ahí: se preside un órgano, se modera una región y se audita o administra todo el proceso.
last-day-wrong = Indique un día a partir de hoy, por ejemplo 2027-12-31, o déjelo en blanco.
field-place = Dónde
field-region = Región, para una vicepresidencia
region-none = ninguna
field-last-day = Último día
field-last-day-hint = En blanco: hasta que se retire
field-position = Cargo
add-organisation = Añadir una organización
organisation-name = Nombre ({ $language })
organisation-name-wrong = Escriba el nombre en al menos un idioma, con un máximo de 200 caracteres.
choose-one = Elija de la lista.
field-kind = Tipo
field-stakeholder = Tipo de parte interesada
field-state = Estado
state-none = ninguno
sessions-count = { $count ->
    [0] sin sesiones abiertas
    [one] sesión abierta en { $count } dispositivo
    [many] sesiones abiertas en { $count } dispositivos
   *[other] sesiones abiertas en { $count } dispositivos
}

history-title = Historial
history-added = Incorporado el { $date } por { $actor }
history-changed = Modificado el { $date } por { $actor }
history-removed = Suprimido el { $date } por { $actor }
history-by-import = la carga de los ficheros
history-by-former = una cuenta anterior
history-from-to = de { $before } a { $after }
history-set = { $after } (nuevo)
history-cleared = se retiró { $before }
history-none = No se ha hecho nada en esta ficha desde que se creó.
history-count = { $count ->
    [one] { $count } cambio
   *[other] { $count } cambios
}
history-all = { $count ->
    [one] { $count } cambio en total
   *[other] Los { $count } cambios
}
history-did = { $date }, { $actor }: { $act }
history-by-service = el servicio
history-confirmed = dirección confirmada
history-granted = función asignada
history-withdrew = función retirada
history-joined = incorporación a una organización
history-left = salida de una organización
history-erased = datos personales borrados
history-password = contraseña cambiada
history-address = dirección cambiada
history-state = estado de la cuenta cambiado
history-way-added = modo de acceso añadido
history-way-removed = modo de acceso suprimido
history-way-renamed = modo de acceso renombrado
history-profile = datos modificados
column-name = Nombre

## Rights over follow-up
act-assign = Designar responsables y fijar fechas
act-reply = Responder con pruebas
act-judge = Aceptar o devolver una respuesta
act-close = Cerrar indicando el motivo
act-reopen = Reabrir indicando el motivo
on-follow-up = El seguimiento de las peticiones
until-closed = mientras la petición no se haya cerrado
once-answered = una vez respondida
once-closed = una vez cerrada

## Rights over suggestions of topics
act-suggest = Obtener sugerencias
act-decide-on = Conservar decisiones
on-texts = Las líneas de acción y los objetivos de cualquier texto
on-tag-decisions = Las decisiones sobre los temas sugeridos, sin nombres

## Rights over contributions
act-clear = Validar, recuperar, retirar
act-number = Numerar, publicar, aplazar
on-contributions = Las contribuciones
on-restricted = Las contribuciones reservadas a los miembros
on-own-contributions = Las contribuciones de su delegación
once-published = una vez publicadas
while-drafted = mientras se redactan
until-numbered = mientras no tengan signatura
once-cleared = una vez validadas
on-own-calendar = El propio calendario de plazos
with-secret = para quien tenga su dirección secreta
act-prepare = Convocar y preparar
act-approve = Aprobar, recuperar, retirar
on-meetings = Reuniones: orden del día, asistencia, proyecto de resumen
on-summaries = El resumen de una reunión
on-translations = Las traducciones de los textos
act-approve-translation = Aprobar

## What somebody follows

follow-title = Lo que usted sigue
follow-lead = Una carta al día con lo nuevo o lo modificado en lo que usted sigue; ninguna si nada ha cambiado.
follow-none = Todavía no sigue nada. Las listas y los registros tienen un botón para ello al final.
follow-since = desde el { $date }
follow-stop = Dejar de seguir
follow-again = Volver a seguir
follow-begun = Ahora sigue «{ $title }».
follow-ended = Ya no sigue «{ $title }».
follow-unfit = Esta página no se puede seguir: no es una lista ni un registro que usted pueda leer.
follow-no-address = Su cuenta aún no tiene dirección; hasta entonces no se envía ninguna carta.
follow-long = { $count ->
    [one] Esta lista tiene más de { $count } fila. Acótela primero.
    [many] Esta lista tiene más de { $count } de filas. Acótela primero.
   *[other] Esta lista tiene más de { $count } filas. Acótela primero.
}
follow-too-many = { $count ->
    [one] Ya sigue { $count } elemento, el máximo. Deje primero de seguir alguno.
    [many] Ya sigue { $count } de elementos, el máximo. Deje primero de seguir alguno.
   *[other] Ya sigue { $count } elementos, el máximo. Deje primero de seguir alguno.
}
follow-letter = esto es lo nuevo en lo que usted sigue:
follow-why = Recibe esta carta porque sigue estas páginas, como máximo una vez al día. Nadie lee las respuestas.
follow-line = { $title }: { $news } – { $page }
follow-subject = { $count ->
    [one] Novedades en { $count } elemento que usted sigue
    [many] Novedades en { $count } de elementos que usted sigue
   *[other] Novedades en { $count } elementos que usted sigue
}
follow-new = { $count ->
    [one] { $count } nuevo: { $names }
    [many] { $count } de nuevos: { $names }
   *[other] { $count } nuevos: { $names }
}
follow-changed = { $count ->
    [one] { $count } modificado: { $names }
    [many] { $count } de modificados: { $names }
   *[other] { $count } modificados: { $names }
}
follow-gone = { $count ->
    [one] { $count } ya no está
    [many] { $count } ya no están
   *[other] { $count } ya no están
}
follow-more = { $count ->
    [one] { $count } más
    [many] { $count } más
   *[other] { $count } más
}

## Projects
act-file = Presentar, enviar a revisión, retirar
act-review = Revisar: publicar, pedir cambios, unir
act-import = Importar: enviar ficheros, incorporar su contenido, deshacerlo
on-projects = Proyectos
on-own-projects = Los proyectos que uno escribe
on-projects-here = Proyectos de la propia región

## Names and letters of what is followed

follow-kept = «{ $title }» está guardado; ninguna carta informa de ello.
follow-letters = por carta
follow-no-letters = sin cartas
follow-letters-begin = Escribirme sobre ello
follow-letters-end = No más cartas sobre ello
follow-rename = Cambiar el nombre
follow-name = Nombre
follow-renamed = Ahora se llama «{ $title }».
follow-nameless = Necesita un nombre; queda el anterior.
## Stories and editions

act-choose = Elegir, ordenar, quitar
on-stories = Casos de éxito
act-keep-edition = Guardar como edición
on-projects-from-files = Proyectos de ficheros y de otros lugares de la web

## Regions in reports

act-input = Escribir lo que dice una región

## Calls for projects

act-call = Crear, anunciar, ampliar, retirar
on-calls = Convocatorias de proyectos
