## Ways to sign in
ways-title = Moyens de connexion
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
on-readings = Les fichiers lus et les entrées qui y ont été relevées
on-reports = Les rapports
on-new-reports = Un rapport établi à partir du dossier public
on-mail = Le journal des courriels, sans le contenu de ceux que quelqu’un a demandés
on-mail-content = Le contenu de ces courriels, sans liens ni codes
on-own-letters = Les courriels d’un type que l’on reçoit
on-jobs = Les tâches en arrière-plan
on-journal = Le journal des modifications

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
