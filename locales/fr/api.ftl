# The interface for programs and the pages that explain it.

api-title = Interface pour les programmes
api-lead = Les mêmes données et les mêmes règles que sur les pages, au format JSON.
api-promise = Ce qu’une personne peut faire ici, un programme peut le faire avec un jeton de cette personne, et rien de plus. Les adresses, les champs et les codes de la version 1 demeurent ; d’autres peuvent s’y ajouter.
api-tokens = Chacun crée dans son compte des jetons pour les programmes, avec un nom, une date de fin et les seuls droits dont le programme a besoin.
api-begin = Pour commencer
api-begin-text = Tout ce qui est public se lit sans compte. Cette demande renvoie les deux premières entrées du registre :
api-language = Les textes sont donnés dans toutes les langues où ils existent. La langue demandée par « lang » ou par l’en-tête « Accept-Language » est reprise à part dans « text ».
api-pages = Une longue liste est donnée par pages. « next » est l’adresse de la page suivante ; l’en-tête « Link » dit la même chose. En la suivant, on reçoit chaque donnée une seule fois, même si d’autres s’ajoutent entre-temps.
api-changed = Chaque réponse porte un « ETag ». Renvoyé dans « If-None-Match », il évite de recevoir à nouveau ce qui n’a pas changé.
api-problems = Ce qui n’a pu être fait reçoit en réponse un problème (RFC 9457) : ce qui s’est passé, que faire, et quel champ est en cause.
api-problems-link = Tous les types de problèmes
api-operations = Ce qui est offert
api-operations-note = Cette liste est tirée de la description de l’interface, elle-même tirée du programme.
api-description = Description (OpenAPI 3.1)
column-method = Méthode
column-address = Adresse
column-what = Ce qu’elle fait
api-closed = réservé aux personnes connectées
problems-title = Problèmes que rencontrent les programmes
problems-lead = Toute réponse qui refuse quelque chose en indique le type par l’adresse de l’une de ces pages.
problem-status = Statut { $status }
problem-again = La même demande peut aboutir plus tard. Attendez avant de la renvoyer, chaque fois plus longtemps.
problem-change = La même demande recevra la même réponse. Modifiez-la d’abord.
problem-address = La réponse désigne ce type par { $address }.
asked-twice = « { $name } » est donné plusieurs fois. Donnez-le une seule fois.
asked-unknown = « { $name } » n’est pas connu ici. Sont connus : { $allowed }.
asked-control = Il y a ici un caractère qu’aucune donnée ne contient. Supprimez-le.
asked-code = « { $given } » ne figure pas parmi les choix : { $allowed }.
asked-number = « { $given } » n’est pas un nombre entier à partir de 0.
asked-day = « { $given } » n’est pas une date. Écrivez-la ainsi : 2018-04-09.
asked-after = Ce curseur n’appartient pas à cette liste ni à cette question. Recommencez sans « after ».
asked-limit = Donnez un nombre entier de 1 à { $most }.
asked-too-long = { $count ->
    [one] C’est trop long : { $count } caractère au plus est lu.
   *[other] C’est trop long : { $count } caractères au plus sont lus.
}
op-register = Entrées du registre
op-entry = Une entrée du registre
op-documents = Documents
op-document = Un document d’après sa cote
op-meetings = Réunions
op-meeting = Une réunion et son ordre du jour
op-instruments = Instruments
op-instrument = Un instrument et ses versions
op-sessions = Sessions
op-session = Une session et ses actes
op-bodies = Organes
op-body = Un organe et son bureau
op-consultations = Consultations
op-consultation = Une consultation
op-topics = Thèmes, avec le nombre d’entrées sur chacun
op-topic = Un thème
op-description = La présente description

sent-text = Donnez ici un texte.
sent-texts = Donnez ici une liste de textes courts.
sent-object = Donnez ici un objet.
sent-missing = Cet élément manque. Donnez-le.
sent-base64 = Ce n’est pas du base 64.
sent-report = Donnez le rapport soit dans « text », soit dans « base64 ».
sent-no-draft = Seul « correct » admet une rédaction.
sent-name = Donnez un nom avec des lettres et sans adresse.
op-readings = Rapports lus
op-reading = Un rapport lu
op-read-report = Fait lire un rapport ; le même fichier ne change rien
op-accept-rest = Accepte tous les éléments en attente de décision, tous ou aucun
op-proposals = Éléments trouvés dans un rapport
op-proposal = Un élément trouvé dans un rapport
op-decide = Décide d’un élément : accepter, corriger ou écarter
op-undo = Annule une décision
op-profile = La personne qui demande, avec ses rôles
op-change-profile = Modifie son propre nom ou sa langue

## Contributions

op-contributions = Contributions dont vous pouvez avoir connaissance
op-contribution = Une contribution d’après son identifiant

## Projects

op-projects = Projets publiés, les plus récents d’abord ; pour une recherche par mots, les plus pertinents
op-project = Un projet publié d’après son identifiant

## Calls for projects

op-calls = Appels à projets, les derniers à se terminer d’abord
op-call = Un appel à projets d’après son numéro
