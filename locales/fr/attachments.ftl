# Fichiers envoyés avec une fiche : pourquoi l’un d’eux n’est pas pris.

macros = Ce fichier contient des macros. Enregistrez-le sans elles et renvoyez-le.
script = Ce fichier contient des scripts ou des commandes qui s’exécutent à l’ouverture. Enregistrez-le ou imprimez-le en PDF ou en document simple sans eux et renvoyez-le.
launch = Ce fichier contient des actions qui lancent un programme, ouvrent un autre fichier ou envoient des données. Enregistrez-le ou imprimez-le en PDF simple sans elles et renvoyez-le.
embedded = Ce fichier contient d’autres fichiers, des objets d’autres programmes ou des films. Retirez-les, ou collez-les comme images, et renvoyez-le.
form = Ce fichier est un formulaire doté de son propre programme (XFA). Imprimez-le en PDF simple et envoyez celui-ci.
remote = Ce fichier va chercher un modèle ou une partie sur une autre machine à l’ouverture. Détachez-le de celle-ci et renvoyez-le.
encrypted = Ce fichier est protégé par un mot de passe ou par des droits, et son texte ne peut pas être lu. Enregistrez-le sans protection et renvoyez-le.
away = Le fichier n’a pas pu être conservé, car le dépôt de fichiers ne répond pas. Ce que vous avez saisi est toujours là: choisissez de nouveau le fichier dans quelques minutes et enregistrez.
wrong = Ce fichier n’est ni du Word (DOCX), ni de l’OpenDocument (ODT), ni du PDF, ni du texte en UTF-8, ou il est endommagé.
too-large = Le fichier dépasse { $size } Mo. Divisez-le ou n’envoyez que le texte.
empty = Le fichier est vide. Choisissez-en un autre.
