## Ways to sign in
ways-title = Formas de acceso
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
on-readings = Los ficheros leídos y las entradas halladas en ellos
on-reports = Los informes
on-new-reports = Un informe elaborado a partir del registro público
on-mail = El registro de correo, sin el contenido de los mensajes que alguien solicitó
on-mail-content = El contenido de esos mensajes, sin enlaces ni códigos
on-own-letters = Los mensajes de un tipo que se reciben
on-jobs = Las tareas en segundo plano
on-journal = El diario de cambios

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
