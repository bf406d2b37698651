## Ways to sign in
ways-title = Moyens de connexion
ways-link = Clés d’accès, votre organisation, votre mot de passe
ways-lead = Vous pouvez vous connecter par chacun de ces moyens. Il doit toujours en rester un.
ways-again = Pour les modifier, veuillez confirmer encore une fois votre identité.
ways-again-link = Se reconnecter
ways-last = C’est votre dernier moyen de connexion. Ajoutez-en d’abord un autre.
ways-has-password = Vous avez un mot de passe.
ways-has-no-password = Vous n’avez pas de mot de passe. Pour en choisir un, déconnectez-vous et suivez « Mot de passe oublié ».
ways-made = Ajout : { $date }
ways-used = Dernière utilisation : { $date }
ways-unused = Aucune utilisation
way-remove = Supprimer
way-remove-of = Supprimer { $name }
done-passkey-added = La clé d’accès a été ajoutée.
done-passkey-renamed = La clé d’accès a été renommée.
done-passkey-removed = La clé d’accès a été supprimée. Elle n’ouvre plus rien ici.
done-linked = Le lien est établi. Vous pouvez désormais aussi vous connecter par ce moyen.
done-unlinked = Le lien a été supprimé.

## Passkeys
passkeys = Clés d’accès
passkeys-lead = Une clé d’accès reste dans votre appareil et s’ouvre avec votre doigt, votre visage ou un code. Il n’y a rien à retenir, et elle ne répond à aucun autre site.
passkeys-none = Vous n’avez pas encore de clé d’accès.
passkeys-full = Vous avez vingt clés d’accès. Supprimez d’abord celle dont vous ne vous servez plus.
passkeys-not-here = Les navigateurs n’acceptent les clés d’accès qu’à une adresse HTTPS portant un nom. Ce service est accessible à une autre adresse.
passkey-name = Nom de la clé d’accès
passkey-name-hint = Pour la reconnaître, par exemple « Ordinateur portable ».
passkey-name-wrong = Écrivez un nom d’un à soixante caractères.
passkey-add = Ajouter une clé d’accès
passkey-rename = Renommer
passkey-sign-in = Se connecter avec une clé d’accès
passkey-needs-script = Les clés d’accès demandent un navigateur récent autorisé à exécuter des scripts. Tous les autres moyens s’en passent.
passkey-cancelled = Votre appareil n’a pas répondu. Réessayez, ou choisissez un autre moyen.
passkey-refused = La clé d’accès n’a pas été acceptée
passkey-too-late = Plus de dix minutes se sont écoulées, ou cette réponse a déjà servi. Veuillez recommencer.
passkey-unknown = Cette clé d’accès n’appartient à aucun compte ici ; elle a peut-être été supprimée. Connectez-vous autrement, puis ajoutez-la de nouveau.
passkey-unsound = La réponse de votre appareil ne correspond pas à ce site ou à ce compte. Veuillez recommencer depuis la page de ce site.
passkey-unverified = Votre appareil doit s’assurer qu’il s’agit bien de vous : par le doigt, le visage ou un code. Veuillez réessayer.
passkey-copied = Il semble exister une copie de cette clé d’accès ; elle n’a donc pas été acceptée. Connectez-vous autrement, supprimez-la et ajoutez-en une nouvelle.
passkey-known = Cet appareil est déjà enregistré.

## Providers
providers = Votre organisation
providers-lead = Vous pouvez vous connecter là où l’on vous connaît déjà. Nous y apprenons votre nom et votre adresse électronique, et ne conservons rien d’autre.
provider-sign-in = Se connecter avec { $provider }
provider-link = Lier { $provider }
onward-title = Vers { $provider }
onward-lead = Vous vous connectez là-bas, puis revenez ici.
onward-link = Continuer vers { $provider }
provider-refused = La connexion n’a pas eu lieu
refused-hint = Vous pouvez recommencer ou choisir un autre moyen de connexion.
refused-back = Vers la page de connexion
refused-state = Cette connexion a été commencée dans un autre navigateur, a duré plus de dix minutes ou était déjà terminée.
refused-declined = { $provider } n’a pas confirmé votre identité.
refused-mixed-up = La réponse ne venait pas de { $provider }, votre destination. Rien n’y a été envoyé.
refused-code = { $provider } n’a pas accepté le retour : il avait déjà servi, ou venait trop tard.
refused-clock = La preuve envoyée par { $provider } n’est pas valable en ce moment. Une horloge, là-bas ou ici, est peut-être déréglée.
refused-token = La preuve envoyée par { $provider } n’est pas valable ; la connexion n’a donc pas eu lieu. Les administrateurs en trouvent la raison dans le journal technique.
refused-unreachable = { $provider } est injoignable pour le moment. Veuillez réessayer plus tard.
refused-elsewhere = Cette identité est déjà liée à un autre compte.

## The first time with a provider
introduced-title = Pour la première fois avec { $provider }
introduced-question = Voulez-vous désormais vous connecter avec { $provider } au compte de { $name } ?
introduced-link = Les lier
introduced-known = Il existe déjà un compte avec l’adresse { $address }. Connectez-vous-y comme d’habitude ; vous pourrez ensuite y lier { $provider }.
introduced-sign-in = Se connecter comme d’habitude
introduced-new = Vous n’avez pas encore de compte ici. { $provider } nous indique cette adresse et ce nom ; rien d’autre n’est repris.
introduced-name = Votre nom
introduced-name-wrong = Écrivez votre nom, en cent caractères au plus.
introduced-make = Créer le compte
introduced-no-address = { $provider } ne nous indique aucune adresse électronique confirmée. Inscrivez-vous ici avec votre adresse, puis liez { $provider } à la page « Moyens de connexion ».
introduced-sign-up = S’inscrire

## Signing out at a provider
farewell-title = Votre session est terminée
farewell-lead = Votre session est terminée ici. Chez { $provider }, elle est peut-être encore ouverte.
farewell-link = Se déconnecter aussi chez { $provider }
farewell-home = Vers la page d’accueil

## The page of the policy
policy-title = Qui peut faire quoi
policy-lead = Chaque page et chaque commande consulte cet unique tableau. Ce qu’il ne mentionne pas n’est permis à personne.
policy-note = Règles par action
roles-title = Rôles
column-act = Action
column-on = Objet
column-by = Par qui
column-when = Dans quel état

## Actions
act-read = Consulter
act-write = Modifier
act-manage = Téléverser et confirmer
act-generate = Produire
act-send = Renvoyer
act-decline = Refuser
act-retry = Réessayer ou abandonner

## On what
on-site = La page d’accueil et les pages consacrées à ce service
on-static = Feuille de style et icônes
on-groups = Organes, instruments, réunions et documents
on-register = Le registre des demandes
on-instruments = Les textes des instruments
on-readings = Les fichiers lus et les entrées qui y ont été relevées
on-reports = Les rapports
on-new-reports = Un rapport établi à partir du dossier public
on-mail = Le journal des courriels, sans le contenu de ceux que quelqu’un a demandés
on-mail-content = Le contenu de ces courriels, sans liens ni codes
on-own-letters = Les courriels d’un type que l’on reçoit
on-jobs = Les tâches en arrière-plan
on-journal = Le journal des modifications
on-history = Ce qui a changé dans une fiche, quand et pourquoi
on-names = Les noms des auteurs d’une modification ; le public n’en lit que la fonction
on-checkpoints = Points de contrôle signés du journal

## In which state
always = toujours
until-confirmed = jusqu’à leur confirmation

## Roles
role-public = public
role-secretariat = secrétariat
role-chair = président
role-vice-chair = vice-président
role-head-of-delegation = chef de délégation
role-focal-point = coordonnateur
role-delegate = délégué
role-drafter = rédacteur
role-translator = traducteur
role-reviser = réviseur
role-expert = expert
role-regional-moderator = modérateur régional
role-auditor = auditeur
role-administrator = administrateur

## Signing in
act-enter = Se connecter ou créer un compte
act-keep = Lire et modifier
on-sign-in = Pages de connexion
on-own-account = Son propre compte
role-signed-in = toute personne connectée
account-active = en service
account-suspended = suspendu
account-closing = à effacer
account-closed = effacé
sign-in-title = Se connecter
sign-in = Se connecter
field-address = Adresse électronique
field-password = Mot de passe
sign-in-wrong = Cette adresse et ce mot de passe ne correspondent pas. Vérifiez les deux ou choisissez un nouveau mot de passe.
sign-in-suspended = Ce compte est suspendu. Veuillez écrire au secrétariat.
address-unreadable = Écrivez une adresse électronique, par exemple amina@example.org.
too-many-tries = Il y a eu trop d’essais. Veuillez réessayer { $wait }.

on-own-profile = Ce que chacun dit de soi
on-own-tokens = Ses propres jetons pour les programmes
scope-read = Lire ce que vous pouvez lire
scope-readings = Faire lire des rapports et décider de ce qui y a été trouvé
scope-profile = Modifier votre nom et votre langue
access-title = Jetons pour les programmes
access-lead = Un programme muni d’un jeton peut faire ce que vous pouvez faire, et seulement ce que vous choisissez ici.
access-help = Comment les programmes utilisent le service
access-made = Voici le jeton. Copiez-le maintenant : il n’est montré qu’une seule fois. Quiconque l’a peut agir en votre nom ; gardez-le comme un mot de passe.
access-name = Nom
access-name-hint = À quoi sert le jeton, pour le reconnaître.
access-name-wrong = { $most ->
    [one] Donnez un nom de { $most } caractère au plus.
   *[other] Donnez un nom de 1 à { $most } caractères.
}
access-scopes = Ce qu’il permet
access-scopes-wrong = Choisissez au moins une chose qu’il permet.
access-life = Fin
access-life-wrong = Choisissez l’une des durées proposées.
access-days = { $days ->
    [one] Après { $days } jour
   *[other] Après { $days } jours
}
access-made-on = Créé
access-used = Dernière utilisation
access-never = Jamais
access-withdraw = Retirer
access-withdrawn = Retiré le { $day }
access-ended = Expiré le { $day }
access-new = Un nouveau jeton
access-make = Créer le jeton
access-no-account = Seule une personne qui a un compte peut créer des jetons.
access-too-many = { $most ->
    [one] Vous avez { $most } jeton encore valable. Retirez-le d’abord.
   *[other] Vous avez { $most } jetons encore valables. Retirez-en un d’abord.
}
## Accounts and letters
field-name = Nom
field-name-hint = Tel que les autres doivent le lire
field-language = Langue des messages
field-new-password = Nouveau mot de passe
field-new-password-hint = Au moins { $count } caractères ; plusieurs mots conviennent bien
field-present-password = Mot de passe actuel
field-new-address = Nouvelle adresse électronique
field-code = Code reçu par courriel
field-code-hint = Huit lettres et chiffres, par exemple K7M2-Q3XA
field-is-shown = Afficher mon nom là où mes fonctions sont indiquées
name-unreadable = Écrivez votre nom, sans adresse, en 100 caractères au plus.
language-unreadable = Choisissez l’une des six langues.
password-short = Choisissez un mot de passe d’au moins { $count } caractères.
password-long = Choisissez un mot de passe de { $count } caractères au plus.
password-common = C’est l’un des premiers mots de passe que l’on essaierait. Choisissez-en un autre.
password-wrong = Ce n’est pas le mot de passe de ce compte.
sign-up-title = Créer un compte
sign-up-lead = Un compte vous permet de participer. Un courriel confirme votre adresse ; ce que vous pouvez faire dépend des rôles qui vous sont confiés.
have-account = J’ai déjà un compte
no-account = Pas encore de compte ?
sign-in-unconfirmed = Cette adresse n’est pas encore confirmée. Saisissez le code reçu ou demandez un nouvel envoi.
confirm-title = Confirmer votre adresse
confirm-lead = Saisissez le code reçu et le mot de passe que vous avez choisi.
confirm-link-lead = Saisissez le mot de passe que vous avez choisi, afin que personne n’ouvre un compte à votre nom.
letter-waiting = Un courriel est en route vers { $address }. Il contient un lien à ouvrir et un code à saisir ici.
letter-sent = Le courriel pour { $address } a été remis à son serveur. Regardez aussi dans les indésirables.
letter-bounced = Le courriel pour { $address } est revenu. Vérifiez l’adresse et créez le compte de nouveau.
letter-again = Si un compte à { $address } attend confirmation, un nouveau courriel est en route ; seul le dernier compte.
again-title = Renvoyer le courriel
again-lead = Si rien n’est arrivé après quelques minutes.
code-wrong = Adresse, code et mot de passe ne correspondent pas, ou le code a plus d’un jour. Vérifiez-les ou demandez un nouvel envoi.
link-used = Ce lien a déjà servi, est trop ancien ou a été remplacé par un courriel plus récent.
recover-title = Choisir un nouveau mot de passe
recover-lead = Nous envoyons un courriel avec un lien valable une heure.
recover-button = Envoyer le courriel
recover-sent = Si { $address } a un compte, un courriel est en route. Son lien est valable une heure.
recover-choose = Enregistrer le nouveau mot de passe
recover-choose-lead = Ensuite, vous serez connecté ici et déconnecté partout ailleurs.
account-title = Votre compte
account-closing-on = Ce compte sera effacé le { $day }. D’ici là, vous pouvez le conserver.
your-roles = Ce que vous pouvez faire
no-roles = Vous n’avez pas encore de rôle. Vous lisez ce que lit le public.
your-organisations = Pour qui vous parlez
no-organisations = Le secrétariat n’a encore noté aucune organisation.
profile-title = À propos de vous
sessions-title = Où vous êtes connecté
this-session = celle-ci
device-unknown = Un appareil qui ne se nomme pas
session-text = depuis le { $since }, réseau { $network }, dernière utilisation le { $used }
end-session = Y mettre fin
end-others = Se déconnecter partout ailleurs
new-address-title = Une autre adresse
present-address = Les messages vont à { $address }.
new-address-button = Envoyer un courriel à la nouvelle adresse
new-password-title = Un autre mot de passe
no-password = Ce compte n’a pas de mot de passe. Un courriel vous permet d’en choisir un.
data-title = Vos données
data-lead = Emportez tout ce que ce service conserve à votre sujet, ou faites-le effacer.
export-button = Tout dans un fichier (JSON)
done-profile = C’est enregistré.
done-address = Un courriel est en route vers la nouvelle adresse. Elle changera quand vous en ouvrirez le lien.
done-password = Le mot de passe est changé et tous les autres appareils sont déconnectés.
done-sessions = La déconnexion est faite.
close-title = Effacer le compte
close-lead = Nom, adresse et tout ce qui vous concerne personnellement seront effacés après sept jours. D’ici là, vous pouvez changer d’avis.
close-stays = Ce que vous avez fait pour le processus reste dans le journal sous un numéro, sans votre nom.
close-done = Le compte sera effacé dans sept jours. Un courriel vous dit comment le conserver malgré tout.
close-letter-sent = Un courriel est en route. Le compte ne sera effacé qu’après l’ouverture de son lien.
last-administrator = C’est le dernier administrateur. Nommez d’abord quelqu’un d’autre.
keep-account = Conserver le compte
keep-question = Conserver le compte et tout ce qu’il contient ?
keep-done = Le compte est conservé.
change-title = Utiliser cette adresse
change-question = Utiliser désormais { $address } pour les messages et la connexion ?
change-done = L’adresse est changée.
undo-change-title = Reprendre l’ancienne adresse
undo-change-question = Faire de { $address } à nouveau l’adresse du compte ? Tous les appareils seront déconnectés.
undo-change-done = L’ancienne adresse est rétablie et tous les appareils sont déconnectés. Choisissez maintenant un nouveau mot de passe.
address-taken = Cette adresse appartient désormais à un autre compte.
letter-greeting = Bonjour { $name },
letter-why = Vous recevez ce message en raison de votre compte Hasila. Les réponses ne sont pas lues.
letter-ignore = Si vous n’avez rien demandé, ignorez ce message : il ne se passera rien.
letter-confirm-subject = Confirmez votre adresse
letter-confirm = quelqu’un, sans doute vous, a créé un compte avec cette adresse. Ouvrez le lien dans la journée pour la confirmer.
letter-confirm-button = Confirmer cette adresse
letter-confirm-code = Ou saisissez ce code sur la page qui l’attend : { $code }
letter-known-subject = Vous avez déjà un compte
letter-known = quelqu’un, sans doute vous, a voulu utiliser cette adresse pour un compte. Elle en a déjà un : connectez-vous, ou choisissez-y un nouveau mot de passe.
letter-recover-subject = Choisissez un nouveau mot de passe
letter-recover = quelqu’un, sans doute vous, a demandé un nouveau mot de passe. Le lien sert une fois, dans l’heure. Il déconnecte tous les appareils.
letter-change-subject = Confirmez votre nouvelle adresse
letter-change = vous avez demandé que votre compte utilise cette adresse. Ouvrez le lien dans la journée pour la confirmer.
letter-change-button = Utiliser cette adresse
letter-changed-subject = Votre adresse a été changée
letter-changed = votre compte utilise désormais { $address }. Si ce n’était pas vous, annulez le changement dans les sept jours.
letter-changed-button = Annuler le changement
letter-closing-subject = Votre compte sera effacé
letter-closing = comme vous l’avez demandé, votre compte sera effacé le { $day }. D’ici là, vous pouvez le conserver.
letter-close-subject = Confirmez l’effacement de votre compte
letter-close = vous avez demandé l’effacement de votre compte. Ouvrez le lien dans l’heure pour le confirmer.
letter-granted-subject = Un nouveau rôle vous est confié
letter-granted = ce rôle vous est désormais confié : { $role }.
letter-withdrawn-subject = Un rôle a pris fin
letter-withdrawn = ce rôle ne vous est plus confié : { $role }.
letter-role-button = Voir ce que vous pouvez faire
place-process = tout le processus
since = depuis le { $day }
kind-member-state = administration d’un État Membre
kind-sector-member = Membre de Secteur
kind-agency = organisation internationale
kind-company = entreprise
kind-ngo = organisation non gouvernementale
kind-university = université ou institut de recherche
kind-other = autre organisation
act-play = Jouer un rôle
on-demo = Les personnes fictives de la démonstration
at-home = sur la machine où tourne la démonstration

## The desk of administrators
act-people = Voir, confier et retirer des rôles, suspendre
on-people = Les personnes et leurs rôles
on-organisations = Les organisations
until-erased = tant que le compte n’est pas effacé
scope-there = dans la partie concernée du processus, ou dans son ensemble
scope-process = dans tout le processus
policy-of = Ce que l’on peut faire comme : { $role }
policy-all = Toutes les règles
role-unknown = Choisissez l’un des rôles.
people-title = Personnes
people-lead = Toutes les personnes qui ont un compte, et leurs rôles. Seuls les administrateurs le voient.
lacks-administrators = Il n’y a qu’un administrateur. Nommez-en un second, afin que quelqu’un puisse toujours donner accès.
organisations-title = Organisations
column-role = Rôle
column-organisation = Organisation
column-state = État du compte
column-id = Numéro
holds-nothing = N’a aucun rôle.
withdrawn = retiré
withdraw-title = Retirer le rôle
withdraw-question = Retirer le rôle « { $role } » à { $name } ? Un courriel l’en informe. Il peut être confié de nouveau.
grant-title = Confier un rôle
suspend-title = Suspendre le compte
suspend-question = Suspendre le compte de { $name } et le déconnecter partout ? Il peut être remis en service.
reinstate-title = Remettre le compte en service
reinstate-question = Autoriser de nouveau { $name } à se connecter ?
join-title = Ajouter une organisation
leave-title = Se termine aujourd’hui
organisation-unknown = Choisissez l’une des organisations.
place-unfit = Ce rôle ne s’exerce pas là : on préside un organe, on modère une région, on vérifie ou administre tout le processus.
last-day-wrong = Indiquez un jour à partir d’aujourd’hui, par exemple 2027-12-31, ou laissez vide.
field-place = Où
field-region = Région, pour un vice-président
region-none = aucune
field-last-day = Dernier jour
field-last-day-hint = Vide : jusqu’à son retrait
field-position = Fonction
add-organisation = Ajouter une organisation
organisation-name = Nom ({ $language })
organisation-name-wrong = Écrivez le nom dans au moins une langue, en 200 caractères au plus.
choose-one = Choisissez dans la liste.
field-kind = Genre
field-stakeholder = Type de partie prenante
field-state = État
state-none = aucun
sessions-count = { $count ->
    [0] connecté nulle part
    [one] connecté sur { $count } appareil
    [many] connecté sur { $count } appareils
   *[other] connecté sur { $count } appareils
}

history-title = Historique
history-added = Ajout le { $date } par { $actor }
history-changed = Modification le { $date } par { $actor }
history-removed = Suppression le { $date } par { $actor }
history-by-import = le chargement des fichiers
history-by-former = un ancien compte
history-from-to = de { $before } à { $after }
history-set = { $after } (nouveau)
history-cleared = { $before } a été retiré
history-none = Rien n’a été fait sur cette fiche depuis sa création.
history-count = { $count ->
    [one] { $count } modification
   *[other] { $count } modifications
}
history-all = { $count ->
    [one] { $count } modification en tout
   *[other] Les { $count } modifications
}
history-did = { $date }, { $actor } : { $act }
history-by-service = le service
history-confirmed = adresse confirmée
history-granted = rôle attribué
history-withdrew = rôle retiré
history-joined = entrée dans une organisation
history-left = départ d’une organisation
history-erased = données personnelles effacées
history-password = mot de passe modifié
history-address = adresse modifiée
history-state = état du compte modifié
history-way-added = moyen de connexion ajouté
history-way-removed = moyen de connexion supprimé
history-way-renamed = moyen de connexion renommé
history-profile = renseignements modifiés
column-name = Nom

## Rights over follow-up
act-assign = Désigner un responsable, fixer une date
act-reply = Répondre, preuves à l’appui
act-judge = Accepter ou renvoyer une réponse
act-close = Clore en disant pourquoi
act-reopen = Rouvrir en disant pourquoi
on-follow-up = Le suivi des demandes
until-closed = tant que la demande n’est pas close
once-answered = une fois qu’une réponse est donnée
once-closed = une fois la demande close

## Rights over suggestions of topics
act-suggest = Obtenir des suggestions
act-decide-on = Conserver des décisions
on-texts = Les grandes orientations et objectifs de tout texte
on-tag-decisions = Les décisions sur les thèmes suggérés, sans noms

## Rights over contributions
act-clear = Valider, reprendre, retirer
act-number = Numéroter, publier, reporter
on-contributions = Les contributions
on-restricted = Les contributions réservées aux membres
on-own-contributions = Les contributions de sa délégation
once-published = une fois publiées
while-drafted = tant qu’elles sont en rédaction
until-numbered = tant qu’elles n’ont pas de cote
once-cleared = une fois validées
on-own-calendar = Son propre calendrier d’échéances
with-secret = par qui a son adresse secrète
act-prepare = Convoquer et préparer
act-approve = Approuver, reprendre, retirer
on-meetings = Réunions: ordre du jour, participation, projet de résumé
on-summaries = Le résumé d’une réunion
on-translations = Les traductions des textes
act-approve-translation = Approuver

## What somebody follows

follow-title = Ce que vous suivez
follow-lead = Une lettre par jour, avec ce qui est nouveau ou modifié dans ce que vous suivez; aucune si rien n’a changé.
follow-none = Vous ne suivez rien pour l’instant. Les listes et les fiches ont un bouton à cet effet, tout en bas.
follow-since = depuis le { $date }
follow-stop = Ne plus suivre
follow-again = Suivre à nouveau
follow-begun = Vous suivez maintenant «{ $title }».
follow-ended = Vous ne suivez plus «{ $title }».
follow-unfit = Cette page ne peut pas être suivie: ce n’est ni une liste ni une fiche que vous pouvez lire.
follow-no-address = Votre compte n’a pas encore d’adresse; aucune lettre n’est envoyée d’ici là.
follow-long = { $count ->
    [one] Cette liste a plus de { $count } ligne. Resserrez-la d’abord.
    [many] Cette liste a plus de { $count } de lignes. Resserrez-la d’abord.
   *[other] Cette liste a plus de { $count } lignes. Resserrez-la d’abord.
}
follow-too-many = { $count ->
    [one] Vous suivez déjà { $count } chose, le maximum. Cessez d’abord d’en suivre une.
    [many] Vous suivez déjà { $count } de choses, le maximum. Cessez d’abord d’en suivre une.
   *[other] Vous suivez déjà { $count } choses, le maximum. Cessez d’abord d’en suivre une.
}
follow-letter = voici ce qui est nouveau dans ce que vous suivez:
follow-why = Vous recevez cette lettre parce que vous suivez ces pages, au plus une fois par jour. Personne ne lit les réponses.
follow-line = { $title }: { $news } – { $page }
follow-subject = { $count ->
    [one] Du nouveau dans { $count } chose que vous suivez
    [many] Du nouveau dans { $count } de choses que vous suivez
   *[other] Du nouveau dans { $count } choses que vous suivez
}
follow-new = { $count ->
    [one] { $count } nouveau: { $names }
    [many] { $count } de nouveaux: { $names }
   *[other] { $count } nouveaux: { $names }
}
follow-changed = { $count ->
    [one] { $count } modifié: { $names }
    [many] { $count } de modifiés: { $names }
   *[other] { $count } modifiés: { $names }
}
follow-gone = { $count ->
    [one] { $count } n’y est plus
    [many] { $count } n’y sont plus
   *[other] { $count } n’y sont plus
}
follow-more = { $count ->
    [one] { $count } autre
    [many] { $count } d’autres
   *[other] { $count } autres
}

## Projects
act-file = Déposer, envoyer à l’examen, retirer
act-review = Examiner : publier, demander des modifications, fusionner
act-import = Importer : envoyer des fichiers, inscrire leur contenu, l’annuler
on-projects = Projets
on-own-projects = Les projets que l’on rédige
on-projects-here = Projets de sa propre région

## Names and letters of what is followed

follow-kept = « { $title } » est gardé ; aucune lettre n’en parle.
follow-letters = par lettre
follow-no-letters = sans lettres
follow-letters-begin = M’en écrire
follow-letters-end = Plus de lettres à ce sujet
follow-rename = Renommer
follow-name = Nom
follow-renamed = Cela s’appelle maintenant « { $title } ».
follow-nameless = Il lui faut un nom ; l’ancien reste.
## Stories and editions

act-choose = Choisir, ordonner, retirer
on-stories = Exemples de réussite
act-keep-edition = Garder comme édition
on-projects-from-files = Projets tirés de fichiers et d’ailleurs sur le web

## Regions in reports

act-input = Écrire ce que dit une région

## Calls for projects

act-call = Créer, annoncer, prolonger, retirer
on-calls = Appels à projets
