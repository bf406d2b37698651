## Suggestions for a text
tag-title = Grandes orientations et objectifs d’un texte
tag-nav = Classer un texte
tag-lead = Collez un texte ou choisissez un fichier dans l’une des six langues. Vous voyez de quelles grandes orientations du SMSI, de quels objectifs et cibles il parle, avec quelle certitude, et quels mots le disent.
tag-ask = Votre texte
tag-again = Un autre texte
tag-text = Texte
tag-file = Ou un fichier
tag-file-hint = Texte brut en UTF-8, DOCX, ODT ou PDF, { $megabytes } Mo au plus. Si les deux sont donnés, le fichier compte.
tag-submit = Voir les suggestions
tag-nothing-kept = Le texte est lu par ce service et n’est pas conservé.
tag-programs = Les programmes envoient le même formulaire à cette adresse terminée par .json et reçoivent du JSON.
tag-results = Suggestions
tag-person = Ce sont des suggestions. Vérifiez que les mots marqués veulent dire ce que dit la suggestion; vérifiez toujours les cibles.
tag-none = Rien n’a été trouvé
tag-none-hint = Le texte ne parle d’aucun thème en des mots connus ici. Il peut pourtant en servir un.
tag-lines = Grandes orientations
tag-goals = Objectifs
tag-targets = Cibles
tag-percent = { $percent } %
tag-basis-named = Le texte le nomme.
tag-basis-learned = Appris de textes jugés par des personnes.
tag-basis-key-words = Par des mots clés; le nombre est approximatif.
tag-basis-likeness = Ressemble au libellé de la cible, dans son objectif.
tag-reasons = À cause de:
tag-passages = Le texte avec les mots qui le disent
tag-passages-some = De ce long texte, seuls les passages avec ces mots sont montrés.
tag-decide = Votre décision sur: { $topic }
tag-confirm = juste
tag-drop = faux
tag-undecided = sans avis
tag-keep-title = Aider à améliorer les suggestions
tag-keep-hint = Si vous l’acceptez, le texte et vos décisions sont conservés et peuvent servir à l’apprentissage. Votre nom n’est pas exporté.
tag-keep-agree = J’ai le droit de partager ce texte, et il peut être conservé.
tag-keep-save = Conserver le texte et mes décisions
tag-keep-too-long = Seuls les textes de { $most } caractères au plus sont conservés.
tag-keep-nothing = Décidez d’au moins une suggestion.
tag-keep-not-agreed = Rien n’a été conservé: cochez la case pour accepter.
tag-wrong-empty = Collez un texte ou choisissez un fichier qui en contient un.
tag-wrong-file = Ce fichier n’est ni du texte en UTF-8, ni du DOCX, ni de l’ODT, ni du PDF, ou il est endommagé.
tag-wrong-scan = Aucun mot de ce PDF ne peut être lu: c’est sans doute une numérisation. Collez son texte.
tag-wrong-large = Cela dépasse { $megabytes } Mo.
decisions-title = Décisions sur les suggestions
decisions-lead = Ce que des personnes ont décidé des thèmes suggérés: conservé pour l’apprentissage.
decisions-none = Aucune décision n’a encore été conservée.
verdict-confirmed = confirmé
verdict-dropped = écarté
verdict-added = ajouté
column-topic = Thème
column-verdict = Décision
column-probability = Probabilité
column-place = Emplacement
column-when = Quand
tag-kept = { $count ->
    [one] Une décision a été conservée. Merci.
    [many] { $count } de décisions ont été conservées. Merci.
   *[other] { $count } décisions ont été conservées. Merci.
}
