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
