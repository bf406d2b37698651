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

## On what
on-site = La página de inicio y las páginas sobre este servicio
on-static = Hoja de estilo e iconos
on-groups = Órganos, instrumentos, reuniones y documentos
on-register = El registro de solicitudes
on-readings = Los ficheros leídos y las entradas halladas en ellos
on-reports = Los informes
on-new-reports = Un informe elaborado a partir del registro público
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
