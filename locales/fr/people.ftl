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

## On what
on-site = La page d’accueil et les pages consacrées à ce service
on-static = Feuille de style et icônes
on-groups = Organes, instruments, réunions et documents
on-register = Le registre des demandes
on-readings = Les fichiers lus et les entrées qui y ont été relevées
on-reports = Les rapports
on-new-reports = Un rapport établi à partir du dossier public
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
