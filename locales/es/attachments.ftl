# Archivos enviados con un registro: por qué no se acepta uno.

macros = Este archivo contiene macros. Guárdelo sin ellas y envíelo de nuevo.
script = Este archivo contiene scripts u órdenes que se ejecutan al abrirlo. Guárdelo o imprímalo como PDF o documento simple sin ellos y envíelo de nuevo.
launch = Este archivo contiene acciones que inician un programa, abren otro archivo o envían datos. Guárdelo o imprímalo como PDF simple sin ellas y envíelo de nuevo.
embedded = Este archivo contiene otros archivos, objetos de otros programas o películas. Quítelos, o péguelos como imágenes, y envíelo de nuevo.
form = Este archivo es un formulario con un programa propio (XFA). Imprímalo como PDF simple y envíe este.
remote = Este archivo toma una plantilla o una parte de otra máquina al abrirse. Desvincúlelo de ella y envíelo de nuevo.
encrypted = Este archivo está protegido por una contraseña o por derechos, y su texto no se puede leer. Guárdelo sin protección y envíelo de nuevo.
away = No se pudo conservar el archivo porque el almacén de archivos no responde. Lo que escribió sigue aquí: elija de nuevo el archivo dentro de unos minutos y guarde.
wrong = Este archivo no es Word (DOCX), OpenDocument (ODT), PDF ni texto en UTF-8, o está dañado.
too-large = El archivo supera los { $size } MB. Divídalo o envíe solo el texto.
empty = El archivo está vacío. Elija otro.
