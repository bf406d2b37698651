## Courriels
mail-title = Courriels
mail-lead = Tous les courriels écrits par ce service : à qui, dans quelle langue, et ce qu’il en est advenu.
mail-one = Un courriel
mail-waiting = en attente
mail-sent = envoyé
mail-bounced = revenu
mail-refused = refusé par le serveur de messagerie
mail-dropped = non envoyé : n’est plus souhaité
mail-deferred = pas encore accepté ; nouvel essai prévu
mail-delayed = en route, mais en retard
mail-again = à envoyer de nouveau
mail-written = écrit
mail-send-again = Envoyer de nouveau
mail-events = Ce qu’il en est advenu
mail-says = Ce qu’il dit
mail-covered = Les liens et les codes qui donnent un accès sont masqués ici.
mail-source = La version HTML, sous forme de code
mail-not-for-you = Seuls les administrateurs peuvent lire les courriels de ce type.
column-id = Identifiant
column-letter = Objet
column-recipient = Destinataire
column-language = Langue
column-template = Type de courriel
column-written = Écrit le
column-state = État

## Tâches
jobs-title = Tâches
jobs-lead = Le travail effectué en arrière-plan. Ce qui échoue est repris après des attentes de plus en plus longues ; ce qui a échoué définitivement reste ici jusqu’à ce que quelqu’un décide.
job-waiting = en attente
job-running = en cours
job-done = terminée
job-dead = échec définitif
job-again = Réessayer
job-end = Abandonner
job-no-wish = Choisissez de réessayer la tâche ou de l’abandonner.
column-work = Type de tâche
column-attempts = Essais
column-when = Quand
column-due = Prévue le
column-ended = Fin
column-fault = Dernière erreur

## Ne plus recevoir
unsubscribe-title = Courriels de ce type
unsubscribe-ask = Ne voulez-vous plus recevoir de courriels de ce type ?
unsubscribe-like = Le courriel qui vous a mené ici :
unsubscribe-stop = Ne plus les recevoir
unsubscribe-done = Vous ne recevrez plus de courriels de ce type.
unsubscribe-go-on = Les recevoir de nouveau
unsubscribe-still = Les courriels que vous demandez vous-même, comme la confirmation d’une adresse, vous parviendront toujours.
unsubscribe-no-wish = Indiquez si vous souhaitez ou non recevoir ces courriels.

## Un courriel d’essai
trial-subject = Courriel d’essai de Hasila
trial-greeting = Bonjour,
trial-says = Ce courriel a été envoyé pour vérifier que les messages de Hasila arrivent. Si vous le lisez, c’est le cas ; vous n’avez rien à faire.
trial-button = Ouvrir Hasila
trial-why = Vous recevez ce courriel parce qu’une personne qui gère le service l’a demandé.

## The journal and its checkpoints
journal-title = Le journal
journal-lead = Tout ce qui a été fait dans le dossier, le plus récent en premier. Rien ne peut y être modifié ni omis sans que cela se voie.
journal-entry = Ligne { $number } du journal
column-number = Numéro
column-time = Heure (UTC)
column-actor = Par qui
column-verb = Ce qui a été fait
column-subject = Sur quoi
column-kind = Type de fiche
column-day = Jour
column-hash = Empreinte (SHA-256)
column-previous = Empreinte de la ligne précédente
column-entries = Lignes
entry-change = Ce qui a été écrit
entry-sealed = Ce dont l’empreinte est calculée
entry-verify = L’empreinte est le SHA-256 du texte ci-dessous, exactement, sans saut de ligne final. Chaque ligne contient l’empreinte de la précédente : en changer une change toutes les suivantes.
checkpoints-title = Points de contrôle du journal
checkpoints-lead = Une fois par jour, le service signe le nombre de lignes du journal et l’empreinte de la dernière. Quiconque garde ce point de contrôle peut prouver plus tard qu’aucune ligne antérieure n’a été modifiée, ajoutée ni omise.
checkpoints-newest = Le dernier point de contrôle, en texte
checkpoints-key = La clé publique
checkpoints-how = Comment vérifier
checkpoints-steps = Demandez au secrétariat une exportation du journal et lancez la commande ci-dessous avec un point de contrôle que vous avez gardé. C’est une note signée (C2SP) par Ed25519 : d’autres programmes la vérifient aussi.
checkpoints-none = Aucun point de contrôle n’a encore été établi.
verb-added = ajouté
verb-changed = modifié
verb-removed = supprimé
