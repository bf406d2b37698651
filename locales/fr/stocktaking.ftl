# Words of projects: filing, reviewing, the register, letters.

## Fields
f-lang = Langue
f-title = Titre
f-activity = Type d’activité
f-summary = Description succincte
f-goal = Objectif et calendrier
f-added-value = Valeur ajoutée
f-website = Site web du projet
f-video = Vidéo
f-organisation = Organisation
f-stakeholder = Type d’organisation
f-state = État de l’organisation
f-organisation-website = Site web de l’organisation
f-contact-name = Personne à contacter
f-contact-mail = Courriel de la personne à contacter
f-partner-name = Nom du partenaire
f-coverage = Portée
f-states = États
f-regions = Régions
f-status = Situation
f-begins = Début
f-ends = Fin
f-lines = Grandes orientations
f-goals = Objectifs de développement durable
f-targets = Cibles
f-compact = Objectifs du Pacte numérique mondial
f-beneficiaries = Bénéficiaires
f-reach-people = Personnes touchées
f-reach-women = Femmes et filles
f-reach-men = Hommes et garçons
f-reach-under-25 = Moins de 25 ans
f-reach-over-60 = 60 ans ou plus
f-reach-places = Lieux
f-reach-counted = Mode de calcul
f-results = Résultats et effets
f-claim-topic = Objectif ou cible
f-claim-changed = Ce qui a changé
f-claim-evidence = Comment on le sait
f-claim-link = Lien vers les preuves
f-aim-aim = But
f-aim-unit = Unité
f-aim-baseline = Valeur de départ
f-aim-baseline-date = Valeur de départ au
f-aim-baseline-source = Source de la valeur de départ
f-aim-planned = Prévu
f-aim-reached = Atteint
f-aim-date = Au
f-aim-source = Source du chiffre
f-challenges = Difficultés et perspectives
f-replicability = Comment le reproduire ailleurs
f-sustainability = Pérennité
f-values = Promotion des valeurs du Sommet
f-budget = Budget et financement (non public)
f-picture-alt = Ce que montre l’image
in-row = { $row } – { $field }
row-partner = Partenaire { $number }
row-claim = Déclaration { $number }
row-aim = But { $number }
row-picture = Image { $number }

## What to write
h-lang = La langue dans laquelle vous écrivez. Vous pourrez ajouter le titre et la description dans d’autres langues à la fin.
h-title = Le nom sous lequel le projet est connu.
h-summary = De quoi il s’agit, où et pour qui. Les listes affichent ce texte.
h-goal = Ce qu’il doit atteindre et quand.
h-added-value = Ce qu’il apporte à ce qui existait.
h-video = L’adresse d’une vidéo sur le projet.
h-organisation = À qui appartient le projet.
h-state = Laissez vide pour une organisation internationale.
h-contact = Non public. Les examinateurs peuvent poser des questions.
h-partners = Qui d’autre participe. Enregistrez pour obtenir une nouvelle ligne vide.
h-states = Où il se déroule. Ouvrez une région pour cocher des États.
h-regions = Seulement si une région entière est concernée. Les régions des États ci-dessus s’ajoutent d’elles-mêmes.
h-date = Une année, un mois ou un jour : 2018, 2018-04 ou 2018-04-09.
h-lines = Au moins une. Les suggestions ci-dessous indiquent les mots de votre texte qui s’y rapportent.
h-goals = Seulement ceux pour lesquels vous pouvez dire ce qui a changé.
h-targets = Par leurs codes, séparés par des virgules : 9.c, 4.4.
h-beneficiaries = À qui il s’adresse. Au moins un groupe.
h-known = Nombres entiers. Cochez la case si personne ne le sait : cela vaut mieux que zéro.
h-reach-counted = À partir de quels registres, par qui, jusqu’à quand.
h-results = Ce qui en est résulté, y compris ce qui n’a pas marché.
h-claims = Une par objectif ou cible : ce qui a changé et comment on le sait. Enregistrez pour obtenir une nouvelle ligne vide.
h-claims-none = Choisissez d’abord des objectifs ou des cibles, puis dites ici ce qui a changé pour chacun.
h-claim-changed = Pour qui, combien, depuis quand.
h-claim-evidence = Enquête, registre, mesure, rapport : par qui et quand.
h-aims = Ce que vous aviez prévu et ce qui a été atteint, en chiffres.
h-aim = Ce qui a été compté.
h-aim-unit = Écoles, pour cent, heures.
h-aim-baseline = Combien il y en avait avant le début du projet.
h-aim-source = Qui l’a compté, où le lire.
h-challenges = Ce qui a été difficile et la suite.
h-replicability = Ce qu’il faut pour faire de même.
h-sustainability = Qui le fait durer et avec quels moyens.
h-values = Ouverture, inclusion, diversité culturelle, droits humains.
h-budget = Visible seulement des examinateurs. Peut rester vide.
h-picture-alt = Pour ceux qui ne la voient pas : qui et quoi y figure.
h-pictures = JPEG, PNG ou WebP. Les lieux, noms et appareils inscrits par les caméras dans leurs fichiers sont supprimés.
h-also = Les lecteurs de ces langues trouveront plus facilement le projet.
h-suggested = Des mots de votre texte s’y rapportent. Rien n’est choisi automatiquement : confirmez ce qui est juste, écartez le reste.
limit-words = { $count ->
    [one] { $count } mot au plus.
    [many] { $count } de mots au plus.
   *[other] { $count } mots au plus.
}
limit-characters = { $count ->
    [one] { $count } caractère au plus.
    [many] { $count } de caractères au plus.
   *[other] { $count } caractères au plus.
}
choose = Choisir…
not-known = inconnu
not-known-box = Personne ne le sait
counted-in = { $number } { $unit }
aim-said = { $aim } : { $numbers }
aim-number = { $name } { $number }
aim-number-on = { $name } { $number } ({ $day })
party = { $name } ({ $about })
party-in = { $name } ({ $kind }, { $state })

## Steps of the form
steps = Étapes du formulaire
step-what = De quoi il s’agit
step-who = À qui il est
step-where = Où et quand
step-topics = Ce qu’il sert
step-reach = Pour qui et combien
step-results = Ce qui en est résulté
step-future = La suite
step-extras = Images et autres langues
step-place = Étape { $number } sur { $all }
save = Enregistrer
save-and-next = Enregistrer et continuer
save-and-check = Enregistrer et relire
kept = Enregistré.
not-kept = Non enregistré. Vérifiez votre saisie ou réessayez.
to-check = Relire et envoyer
suggested = Suggestions tirées de votre texte
partners = Partenaires
claims = Déclarations et preuves
aims = Résultats par rapport aux buts
pictures = Images
also = Titre et description dans d’autres langues
picture-file = Une image
picture-add = Ajouter l’image
picture-remove = Retirer
picture-large = L’image est trop grande : { $most } mégaoctets au plus.
picture-many = Il y a déjà { $most } images. Retirez-en une d’abord.
picture-unreadable = Ce fichier n’est pas une image JPEG, PNG ou WebP lisible.

## What is wrong
fault-missing = { $field } : veuillez remplir ce champ.
fault-long = { $field } : le texte en compte { $length }. { $most }
fault-part = { $field } : une partie dépasse le total. Comparez avec le nombre de personnes touchées.
fault-ends = Le projet se termine avant de commencer. Vérifiez les deux dates.
fault-no-end = Un projet achevé a une fin : indiquez quand.
fault-not-served = { $field } : cet objectif ou cette cible ne figure pas parmi ceux du projet. Ajoutez-le d’abord.
fault-no-unit = { $field } : dites en quoi le nombre est compté.
fault-links = { $most ->
    [one] Trop de liens dans les textes : { $most } au plus. Placez les autres dans les champs prévus.
    [many] Trop de liens dans les textes : { $most } au plus. Placez les autres dans les champs prévus.
   *[other] Trop de liens dans les textes : { $most } au plus. Placez les autres dans les champs prévus.
}
faults-count = { $count ->
    [one] { $count } à corriger
    [many] { $count } à corriger
   *[other] { $count } à corriger
}
check-faults = { $count ->
    [one] Un point est à corriger
    [many] { $count } de points sont à corriger
   *[other] { $count } points sont à corriger
}
check-whole = Il ne manque rien. Vous pouvez l’envoyer à l’examen.
wrong-number = « { $typed } » n’est pas un nombre entier. N’écrivez que des chiffres, ou cochez que personne ne le sait.
wrong-date = « { $typed } » n’est pas une date. Écrivez une année, un mois ou un jour : 2018, 2018-04 ou 2018-04-09.
wrong-link = « { $typed } » n’est pas une adresse web. Écrivez-la comme dans le navigateur : https://example.org
wrong-mail = « { $typed } » n’est pas une adresse électronique. Écrivez nom@example.org.
wrong-target = « { $typed } » n’est pas une cible des Objectifs. Écrivez des codes tels que 9.c ou 4.4.
wrong-topic = Choisissez l’objectif ou la cible concernés.
wrong-choice = Choisissez l’une des réponses proposées.
wrong-endless = Le texte est beaucoup trop long : { $most } caractères au plus sont conservés.
refused-changed = Quelqu’un a modifié le projet entre-temps. Votre saisie est toujours là : regardez le projet dans une autre fenêtre, puis enregistrez de nouveau.
refused-state = Ce n’est pas possible dans l’état actuel du projet.
refused-faults = Il manque encore quelque chose. Corrigez les points ci-dessous, puis envoyez.
refused-many = { $most ->
    [one] { $most } à la fois au plus. Terminez-le ou retirez-le d’abord.
    [many] { $most } à la fois au plus. Terminez-en ou retirez-en d’abord.
   *[other] { $most } à la fois au plus. Terminez-en ou retirez-en d’abord.
}
refused-into = Écrivez le code d’un autre projet public, tel que K7M2Q.

## States and what is done
state-draft = Brouillon
state-submitted = En attente d’examen
state-returned = Modifications demandées
state-published = Publié
state-withdrawn = Retiré
state-archived = N’est plus tenu à jour
state-merged = Fusionné avec un autre
means-draft = Seuls ses rédacteurs le voient. Envoyez-le à l’examen quand il est complet.
means-revised = Vous modifiez un projet publié. La version publiée reste lisible jusqu’à l’examen des modifications.
means-submitted = Un examinateur de sa région le lit. Vous recevrez une lettre.
means-returned = L’examinateur demande des modifications, indiquées à leurs champs.
means-published = Tout le monde peut le lire.
means-withdrawn = Il n’est pas dans le registre. Vous pouvez le reprendre.
means-archived = Personne n’a confirmé ces informations depuis longtemps. Elles restent lisibles.
means-merged = Il fait désormais partie de { $into }. Son adresse y mène et votre contribution y est mentionnée.
act-submit = Envoyer à l’examen
act-take-back = Reprendre
act-return = Demander des modifications
act-publish = Publier
act-reject = Refuser
act-revise = Modifier
act-discard = Abandonner les modifications
act-confirm = C’est toujours exact
act-withdraw = Retirer
act-restore = Reprendre le projet
act-archive = Marquer comme non tenu à jour
act-reopen = Remettre parmi les projets à jour
act-merge = Fusionner
act-unmerge = Annuler la fusion
done-submit = Envoyé à l’examen
done-take-back = Repris
done-return = Modifications demandées
done-publish = Publication
done-reject = Refusé
done-revise = Modification commencée
done-discard = Modifications abandonnées
done-confirm = Confirmé
done-withdraw = Retiré
done-restore = Repris
done-archive = Marqué comme non tenu à jour
done-reopen = De nouveau tenu à jour
done-merge = Fusion
done-unmerge = Fusion annulée
done-put-in = Inscrit au registre
done-undid = Décision annulée
undone = { $what } (annulé)
somebody = Quelqu’un
untitled = Encore sans titre

## One's own projects
mine-title = Vos projets
mine-lead = Ce que vous rédigez seul ou à plusieurs. Tout est conservé au fil de la saisie ; vous pouvez continuer sur un autre appareil.
mine-none = Vous n’avez pas encore de projet.
mine-none-hint = Commencez-en un : il faut une dizaine de minutes et vous pouvez vous arrêter à tout moment.
changed-on = Modifié le { $date }
new-title = Déposer un projet
new-lead = Dans l’une des six langues, en huit courtes étapes. Ce que vous déposez ici pourra servir aux Prix et au Forum sans nouvelle saisie.
new-serves = Déjà indiqué : { $names }. Tout peut être modifié.
new-begin = Commencer
preview = Comme les autres le liront
asked-title = Ce que demande l’examinateur
asked-for = L’examinateur demande : { $reason }
to-public = Voir la page publique
to-own = Vers votre fiche
to-review = Examiner
steps-taken = Ce qui a été fait
editors = Qui le rédige
editor-remove = Retirer
invited = Invité
until = jusqu’au { $date }
invite = Inviter
invite-address = Adresse électronique d’un partenaire
invite-hint = Cette personne reçoit une lettre avec un lien et rédige ensuite avec vous.
invited-title = Invitation à rédiger un projet
invited-lead = Vous êtes invité à rédiger « { $title } » avec d’autres.
invited-accept = Accepter
invited-over = Cette invitation n’est plus valable.
invited-over-hint = Demandez-en une nouvelle à la personne qui vous a invité.

## The register
list-title = Projets
list-lead = Ce qui se fait pour les grandes orientations et les Objectifs de développement durable, déposé par ceux qui le font et examiné avant publication.
sort-newest = les plus récents
sort-title = titre
sort-stalest = non confirmés depuis le plus longtemps
facet-region = Région (six régions du Bureau)
facet-area = Région administrative (cinq)
facet-year = Début
and-more = { $places } et { $more } autres
last-confirmed = Confirmé pour la dernière fois le { $date }
shown-in = Ceci est affiché en { $language }, langue de rédaction.
facts = En bref
goals-and-targets = Objectifs et cibles
made-up = Inventé pour la démonstration
dates = Publié le { $published }, confirmé pour la dernière fois le { $confirmed }.
disclaimer = Le contenu n’engage que ses auteurs.
also-filed = Également déposé par
compare-title = Projets côte à côte
compare-pick = Comparer
compare-button = Comparer jusqu’à quatre
compare-this = Comparer avec d’autres
compare-cut = Seuls les quatre premiers sont affichés.
compare-none = Rien n’est choisi.
compare-none-hint = Cochez jusqu’à quatre projets dans la liste.
compare-without = Retirer
column-id = Code
column-address = Adresse
column-topics = Grandes orientations, objectifs et cibles
column-evidence = Déclarations étayées
column-baseline = Résultats avec valeur de départ
column-published = Publié le
column-confirmed = Confirmé le

## Review
review-title = Examen des projets
review-lead = Ce qui attend votre examen, le plus ancien d’abord. Rien n’est public avant.
no-region = Aucune région
waits-days = { $count ->
    [one] Attend depuis { $count } jour
    [many] Attend depuis { $count } de jours
   *[other] Attend depuis { $count } jours
}
is-change = Modification d’un projet publié
is-left = Confié à un second lecteur
pick = Choisir
bulk = Décider pour les projets choisis
bulk-hint = Chacun est décidé comme s’il était seul. Vous pouvez annuler tant que personne n’a poursuivi.
bulk-checked = J’ai suivi la liste de contrôle pour chacun.
bulk-none = Choisissez au moins un projet.
bulk-done = Traités : { $done }. Laissés tels quels : { $left }.
bulk-undone = Annulés : { $undone }. Laissés tels quels car quelqu’un a poursuivi : { $left }.
undo = Annuler
checklist = Liste de contrôle
checklist-serves = Il utilise les technologies de l’information et de la communication et sert les grandes orientations citées.
checklist-says = Le titre et la description disent de quoi il s’agit, où et pour qui.
checklist-organisation = L’organisation existe et les liens y mènent.
checklist-claims = Les déclarations disent ce qui a changé et comment on le sait.
checklist-clean = Ni publicité, ni données personnelles de tiers.
checklist-new = Il ne figure pas déjà au registre.
checklist-missing = Suivez toute la liste de contrôle avant de publier.
reasons = Modifications par champ
reasons-hint = L’auteur voit chaque raison à son champ, dans vos termes.
reason-field = Champ { $number }
reason-text = Ce qui doit y changer ({ $number })
reason-missing = Donnez une raison : l’auteur la lira.
changed-fields = Ce qui diffère de la version publiée
not-public = Non public
conflict-yours = Vous avez un intérêt personnel dans ce projet : un second lecteur décide.
conflict-hint = Si vous ou votre organisation y êtes partie prenante, confiez-le à un second lecteur.
conflict-button = J’ai un conflit d’intérêts
merge-title = Fusionner avec un autre projet
merge-hint = Les deux auteurs restent cités, l’ancienne adresse redirige et la fusion peut être annulée.
merge-into = Code de l’autre projet
figures-title = Durée de l’examen
figures-lead = Par région, en jours : ce qui attend et ce qui a été décidé en quatre-vingt-dix jours. Un projet présent dans plusieurs régions compte dans chacune.
figures-none = Rien n’attend et rien n’a été décidé récemment.
column-waiting = En attente
column-median-waiting = Attente médiane (jours)
column-longest = Attente la plus longue (jours)
column-decided = Décidés
column-published-of = dont publiés
column-median-decided = Délai médian de décision (jours)

## Letters
letter-greeting = Bonjour { $name },
letter-greeting-nobody = Bonjour,
letter-closing = Vous recevez ce message parce que vous rédigez ce projet ou y êtes invité.
letter-see = Voir le projet
letter-change = Modifier le projet
letter-why = Raison : { $why }
letter-reason = { $field } : { $reason }
letter-submitted-subject = Reçu : { $title }
letter-submitted = Votre projet « { $title } » est arrivé. Un examinateur de sa région le lira et vous recevrez une lettre.
letter-returned-subject = Modifications demandées : { $title }
letter-returned = L’examinateur demande des modifications de « { $title } » avant publication. Chacune figure à son champ du formulaire.
letter-published-subject = Publié : { $title }
letter-published = Votre projet « { $title } » figure désormais au registre public.
letter-rejected-subject = Non publié : { $title }
letter-rejected = « { $title } » n’a pas été publié. Vous pouvez le reprendre, le modifier et l’envoyer de nouveau.
letter-archived-subject = N’est plus tenu à jour : { $title }
letter-archived = « { $title } » est marqué comme n’étant plus tenu à jour. Modifiez-le s’il y a du nouveau.
letter-merged-subject = Fusionné : { $title }
letter-merged = « { $title } » fait désormais partie de { $into }. Vous restez cité et l’ancienne adresse y mène.
letter-invited-subject = Rédigez « { $title } » avec nous
letter-invited = { $from } vous invite à rédiger ensemble le projet « { $title } ».
letter-invited-how = Suivez le lien dans les trente jours et connectez-vous ou créez un compte. Sinon, ne faites rien.
letter-invited-button = Accepter l’invitation
letter-still-subject = Est-ce toujours exact ? { $title }
letter-still = « { $title } » a été confirmé pour la dernière fois le { $last }.
letter-still-how = Ouvrez-le et confirmez qu’il est toujours exact, ou modifiez ce qui ne l’est plus. Ce que personne ne confirme est signalé comme tel.
letter-still-button = Ouvrir le projet

## What an entry looks like

alike-title = Il ressemble à ceux-ci, déjà publiés
alike-hint = S’il s’agit du même projet, ne l’envoyez pas une deuxième fois: demandez à rédiger celui-là ensemble. Un projet frère est bienvenu.
alike-wording = même rédaction
alike-template = même modèle, autres noms et chiffres
alike-version = peut-être le même dans une autre langue
alike-in-title = un titre semblable
alike-organisation = même organisation

## To reviewers

letter-queue-subject = { $count ->
    [one] { $count } projet à examiner
    [many] { $count } projets à examiner
   *[other] { $count } projets à examiner
}
letter-queue = { $count ->
    [one] Depuis le dernier courrier, { $count } projet est arrivé à l’examen dans votre domaine :
    [many] Depuis le dernier courrier, { $count } projets sont arrivés à l’examen dans votre domaine :
   *[other] Depuis le dernier courrier, { $count } projets sont arrivés à l’examen dans votre domaine :
}
letter-queue-line = { $title } ({ $organisation }), envoyé le { $day }
letter-queue-more = { $count ->
    [one] … et { $count } autre.
    [many] … et { $count } autres.
   *[other] … et { $count } autres.
}
letter-queue-button = Ouvrir la file d’examen
letter-queue-why = Vous recevez ce courrier parce que vous examinez des projets. La file d’examen les montre à tout moment.
done-taken-up = Repris ailleurs

## What both say

alike-both = les deux nomment { $what }
## Searching the register

sort-best = meilleure correspondance
find-hint = Des mots dans l’une des six langues, sous n’importe quelle forme. Les guillemets gardent des mots ensemble ; un moins devant un mot écarte ce qui le contient.
find-corrected = Aucun projet ne contient « { $typed } ». Voici ceux qui contiennent { $used }.
find-unknown = Aucun projet ne contient { $words }, ni un mot qui y ressemble.
find-without = Chercher les autres mots
find-no-words = Cette recherche ne contient aucun mot : des signes seuls ne trouvent rien.
find-many-words = { $count ->
    [one] Une recherche a au plus { $count } mot.
    [many] Une recherche a au plus { $count } de mots.
   *[other] Une recherche a au plus { $count } mots.
}
similar-title = Projets semblables
similar-note = Trouvés par les mots caractéristiques qu’ils partagent avec celui-ci.

## Files that show what is claimed

f-claim-file = Fichier qui le montre
h-claim-file = L’un des fichiers ajoutés ci-dessous.
files = Fichiers qui le montrent
h-files = Une étude, une enquête, un rapport. Ajoutez-le ici, puis choisissez-le dans l’effet qu’il montre. Il devient public avec la fiche.
file-file = Fichier à ajouter
h-file = PDF, Word (DOCX), OpenDocument (ODT) ou texte, { $size } Mo au plus.
file-add = Enregistrer et ajouter le fichier
file-remove = Retirer
file-none = Choisissez d’abord un fichier. Ce que vous avez saisi est enregistré.
file-many = Une fiche garde { $most } fichiers au plus. Retirez-en un d’abord.
## Charts, frames of other sites, searches that are kept

charts-title = Les projets en graphiques
charts-lead = Ce qui a été trouvé, compté par région, grande orientation, objectif et année. Chaque barre ouvre les projets qu’elle compte.
charts-link = Les montrer en graphiques
charts-list = { $count ->
    [one] { $count } projet
    [many] Tous les { $count } de projets
   *[other] Tous les { $count } projets
}
charts-note = Un projet qui en sert plusieurs, ou qui a lieu en plusieurs endroits, est compté à chacun d’eux : la somme dépasse donc le total.
charts-none = Aucun de ces projets n’en nomme.
charts-by = Compté par
charts-value = Ce qui est compté
charts-count = Projets
embed-title = Montrer ceci sur un autre site
embed-hint = Copiez ces lignes dans une page de ce site. Le cadre montre toujours l’état présent, ne pose aucun cookie, et ses liens mènent ici.
embed-code = Code pour la page
embed-from = Tiré du registre des projets de { $name }
save-title = Garder cette recherche
save-name = Comment vous l’appelez
save-letters = Quand il y a du nouveau
save-letters-yes = M’écrire, une fois par jour au plus
save-letters-no = Pas de lettres ; je lis son flux ou je reviens
save-button = La garder
save-all = Tout ce que vous gardez et suivez
## Figures, reach and results, success stories

figure-all = Tous ensemble
figure-share = { $percent } %
figure-of = { $stated } sur { $all }
figure-none = non indiqué
column-share = Part du total
column-people-stated = Indiquent les personnes touchées
column-people = Personnes, si indiqué
column-women-stated = Indiquent les femmes et filles
column-women = Femmes et filles, si indiqué
column-places-stated = Indiquent les lieux
column-not-known = Disent que nul ne le sait
column-results = Disent ce qui en est résulté
column-measured = Ont mesuré un but
column-median = Part médiane des buts atteints
column-claims = Déclarent un effet sur un objectif
column-with-evidence = avec preuve
column-without-evidence = sans preuve
column-by = Par
column-value = Valeur
grid-counts = Projets : { $by }
grid-reach = Personnes touchées : { $by }
grid-results = Résultats et preuves : { $by }
grid-regional = Initiatives régionales. { $title }
grid-claims = Déclarations par objectif et cible
note-line = Chaque grande orientation que le projet dit servir. Un projet qui en sert trois compte dans chacune : la somme dépasse donc le nombre de projets.
note-goal = Chaque objectif que le projet sert, même par l’une de ses cibles. Un projet compte une fois par objectif.
note-region = Les six régions du Bureau de développement des télécommunications : celles des États où le projet a lieu et celles qu’il nomme. Un projet dans deux régions compte dans les deux.
note-area = Les cinq régions administratives, un autre découpage du monde : leurs chiffres ne s’ajoutent jamais à ceux des six régions.
note-state = Les États où le projet a lieu, non celui de son organisation. Un projet dans plusieurs États compte dans chacun.
note-stakeholder = Le type de l’organisation dont c’est le projet ; les partenaires ne comptent pas.
note-year = L’année où le projet a commencé. Un projet qui ne la dit pas n’est dans aucune.
note-reach = Seuls les nombres indiqués sont additionnés, à côté du nombre de fiches qui les indiquent. Une même personne peut être touchée par plusieurs projets, et un projet compte dans chacune de ses lignes : ce sont des sommes de déclarations, non des personnes différentes.
note-results = Combien de projets disent ce qui en est résulté et combien ont mesuré un but, c’est-à-dire indiqué le prévu et l’atteint. La part est celle de chacun de ces buts ; les unités diffèrent, leurs nombres ne s’additionnent jamais.
note-claims = Un projet qui déclare plusieurs effets sur un objectif compte une fois. Il compte avec preuve si l’un d’eux au moins dit comment on le sait. Un objectif comprend les déclarations sur ses cibles.
note-regional = Sont comptés ici les projets qui nomment l’initiative régionale dont ils relèvent.
impact-title = Portée et résultats
impact-lead = Ce que les projets atteignent et démontrent, par grande orientation, objectif, région et année, avec le nombre de fiches qui indiquent chaque chiffre. Chaque chiffre ouvre les projets qu’il compte.
impact-form = Choisir les projets
impact-show = Afficher les chiffres
impact-none = Aucun projet publié ne correspond à ce choix.
means-each = Est compté tout projet que chacun peut lire ; dans le total, chacun compte une fois.
means-unknown = « Inconnu » n’est jamais compté comme zéro : il reste hors des sommes et est compté à part.
means-double = Un projet qui a plusieurs valeurs figure dans plusieurs lignes : leur somme peut dépasser le total.
means-units = Seuls les nombres d’une même unité s’additionnent : des personnes avec des personnes. Les lieux (villages, écoles, bureaux) et les unités des buts diffèrent et ne s’additionnent pas.
scope-global = Toutes les régions et grandes orientations
scope-area = { $name } (région administrative)
scope-goal = Objectif { $name }
field-scope = Sujet
field-from = Première année
field-to = Dernière année
year-hint = L’année où les projets ont commencé, par exemple 2015 ; vide pour toutes
refused-scope = « { $given } » n’est pas un choix. Choisissez dans la liste.
refused-years = Écrivez deux années dans l’ordre, par exemple 2015 et 2025, soixante ans au plus.
refused-says = Cette liste n’existe pas. Ouvrez-la à partir d’un chiffre.
projects-count = { $count ->
    [one] { $count } projet
    [many] { $count } de projets
   *[other] { $count } projets
}
undated = { $count ->
    [one] { $count } projet de ce choix ne dit pas quand il a commencé et est laissé de côté.
    [many] { $count } de projets de ce choix ne disent pas quand ils ont commencé et sont laissés de côté.
   *[other] { $count } projets de ce choix ne disent pas quand ils ont commencé et sont laissés de côté.
}
gaps-title = Lacunes : objectifs sans projet, par grande orientation
gaps-note = Les objectifs, par leur numéro, qu’aucun projet compté de la grande orientation ne sert. Viennent d’abord ceux que la matrice SMSI-ODD lie à elle.
gaps-file = Les numéros en lien ouvrent le formulaire d’un nouveau projet pour cet objectif.
gaps-regions = Lacunes : grandes orientations sans projet, par région
gap-linked = Liés par la matrice : { $goals }.
gap-others = Autres : { $goals }.
gap-lines = Aucun projet pour { $lines }.
behind-title = Projets derrière un chiffre
years-between = de { $from } à { $to }
says-reach = Indiquent un nombre : { $field }
says-not-known = Disent que nul ne sait : { $field }
says-results = Disent en mots ce qui en est résulté
says-regional = Sont menés dans plusieurs États d’une région
says-aims = Nomment un but
says-measured = Indiquent le prévu et l’atteint d’un but
says-claims = Déclarent un effet sur un objectif ou une cible
says-evidenced = Disent d’une telle déclaration au moins comment on le sait
says-unevidenced = Ne disent d’aucune comment on le sait
says-claim = Déclarent un effet sur : { $topic }
says-evidence = Déclarent, preuve à l’appui, un effet sur : { $topic }
says-bare = Déclarent sans preuve un effet sur : { $topic }
says-undated = Ne disent pas quand ils ont commencé
stories-title = Exemples de réussite
stories-lead = Des projets publiés que le secrétariat montre en exemple, avec la raison.
stories-how = Pour en ajouter un, ouvrez un projet publié et choisissez-le.
story-chip = Exemple de réussite
story-title = Exemple de réussite : pourquoi, et avec quelle image
story-choose = Montrer comme exemple de réussite
story-change = Modifier l’exemple de réussite
story-why = Pourquoi c’en est un
story-why-hint = Une phrase dans la langue de cette page, { $most } caractères au plus. Ouvrez la page dans une autre langue pour l’y écrire aussi.
story-why-missing = Écrivez une phrase : les lecteurs la voient au-dessus du projet.
story-why-long = La phrase dépasse { $most } caractères. Raccourcissez-la.
story-place = Rang parmi les exemples
story-place-wrong = Écrivez un nombre à partir de 1 ; 1 vient en premier.
story-picture = Image
story-picture-this = Celle-ci
story-picture-none = Aucune
story-keep = Enregistrer
story-drop = Le retirer des exemples
story-dropped = Le projet n’est plus un exemple de réussite.
done-story = choisi comme exemple de réussite
done-story-dropped = retiré des exemples de réussite

## Sums

note-together = Ici, les lignes font { $sum } ; il y a { $projects } projets.
## Imports

import-title = Importations de projets
import-lead = Des projets tirés de fichiers : le fichier est envoyé, ses colonnes sont associées aux champs, chaque ligne est examinée, et c’est seulement ensuite que quelque chose est inscrit. Le même fichier envoyé de nouveau ne change rien.
import-new = Envoyer un fichier
import-all = Fichiers envoyés
import-none = Aucun fichier n’a encore été envoyé.
import-source = Source
import-source-hint = Un nom court de l’endroit d’où viennent les projets, toujours le même pour le même endroit. Avec l’identifiant d’une ligne, il dit de quel projet il s’agit.
import-source-missing = Nommez la source, en { $most } caractères au plus.
import-file = Fichier
import-file-hint = CSV, XLSX, JSON, ou activités de l’IITA (IATI 2.03) en XML. Le type est reconnu au contenu.
import-file-missing = Choisissez un fichier.
import-send = Envoyer
import-of = Importation depuis { $source }
import-rows = { $count ->
    [one] { $count } ligne
    [many] { $count } de lignes
   *[other] { $count } lignes
}
import-sent = Envoyé par { $name }, { $day }
import-harvested = Récupéré par un moissonnage
import-stage-mapping = Colonnes à associer
import-stage-checking = En cours d’examen
import-stage-checked = Examiné
import-stage-running = En cours d’inscription
import-stage-stopped = Arrêté
import-stage-done = Terminé
import-stage-undoing = En cours d’annulation
import-stage-undone = Annulé
import-stage-discarded = Abandonné
import-stage-failed = Illisible
import-check = Examiner chaque ligne
import-check-hint = Rien n’est encore écrit : vous voyez d’abord ce que deviendrait chaque ligne.
import-run = Inscrire
import-run-review = Ce qui est complet part à l’examen ; ce qui ne l’est pas reste un de vos brouillons.
import-run-published = Ce qui est complet est publié aussitôt, en votre nom. Le reste est refusé.
import-stop = Arrêter
import-resume = Reprendre
import-undo = Tout annuler
import-undo-hint = Annuler retire ce qui a été inscrit et rétablit ce qui a été modifié. Ce que quelqu’un a modifié depuis reste tel quel et est signalé.
import-discard = Abandonner ce fichier
import-undone-counts = { $undone } annulés, { $left } laissés parce que quelqu’un les a modifiés depuis.
import-progress = { $done } lignes sur { $total }
import-refresh = Voir où cela en est
import-failed = Impossible de continuer : { $why }
import-columns = Où vont les colonnes
import-columns-hint = Proposé d’après les noms des colonnes et leur contenu. Corrigez ce qui est faux : ce sera retenu pour les fichiers de cette forme.
import-remembered = Des fichiers de cette forme ont déjà été associés, pour { $name }.
import-iati = La destination des éléments de l’IITA est connue. Indiquez ci-dessous ce que le fichier ne dit pas : grandes orientations et bénéficiaires, par exemple.
import-column = Colonne
import-samples = Quelques valeurs
import-goes-to = Va vers
import-nowhere = Nulle part
import-from-file = Ce que dit le fichier
import-always = Ce qui vaut pour chaque ligne
import-always-hint = Figure dans le champ quand la ligne ne dit rien. Plusieurs valeurs sont séparées par des points-virgules.
import-goes = Comment les inscrire
import-goes-review = À l’examen
import-goes-published = Publiés aussitôt, en mon nom
import-whole = Si une ligne est refusée
import-whole-each = les autres sont inscrites
import-whole-all = rien n’est inscrit
import-whole-blocked = { $count ->
    [one] { $count } ligne est refusée, et rien n’est inscrit dans ce cas. Corrigez le fichier ou les colonnes, ou faites inscrire les autres.
    [many] { $count } de lignes sont refusées, et rien n’est inscrit dans ce cas. Corrigez le fichier ou les colonnes, ou faites inscrire les autres.
   *[other] { $count } lignes sont refusées, et rien n’est inscrit dans ce cas. Corrigez le fichier ou les colonnes, ou faites inscrire les autres.
}
import-held = Personne n’en voit rien avant que la dernière ligne soit inscrite.
import-no-title = Aucune colonne n’est le titre. Sans titre, rien ne peut être inscrit.
import-no-identifier = Aucune colonne n’est l’identifiant : les lignes sont reconnues à leur titre et à leur organisation.
import-all-same = Rien ne diffère de ce qui est ici : tout est déjà venu.
import-report = Ligne par ligne
import-outcome = Ce qu’elle devient
import-put-in = Nouveau
import-changed = Modifié
import-same = Comme avant
import-refused = Refusé
import-row = Ligne { $number }
import-number = Ligne
import-notes = Remarques
import-left = Laissé tel quel : quelqu’un l’a modifié depuis
import-identifier = Identifiant dans la source
import-partners = Partenaires
file-large = Le fichier est trop volumineux, éventuellement décompressé : { $most } Mo au plus.
file-rows = Le fichier a trop de lignes : { $most } au plus. Envoyez-le en plusieurs parties.
file-columns = Le fichier a trop de colonnes : { $most } au plus.
file-cell = Une cellule de la ligne { $row } est trop longue : { $most } caractères au plus.
file-deep = Le fichier est imbriqué trop profondément.
file-encoding = Les lettres du fichier ne peuvent pas être lues. Enregistrez-le en UTF-8 : « CSV UTF-8 » dans un tableur.
file-empty = Le fichier ne contient aucune ligne.
file-unknown = Le fichier n’est ni CSV, ni XLSX, ni JSON, ni IITA. Un ancien tableur (.xls) doit être enregistré en XLSX.
file-damaged = Le fichier est endommagé : { $why }
note-unknown = { $field } : « { $value } » ne figure dans aucune liste et a été laissé de côté.
note-unknown-near = { $field } : « { $value } » ne figure dans aucune liste et a été laissé de côté. Les plus proches : { $nearest }.
note-unread = { $field } : « { $value } » ne peut pas être lu et a été laissé de côté.
note-endless = { $field } : le texte est beaucoup trop long, { $most } caractères au plus ; il a été laissé de côté.
note-no-field = « { $name } » n’a pas de place dans un projet et n’a pas été gardé.
note-no-field-value = « { $name } » n’a pas de place dans un projet et n’a pas été gardé : { $value }
note-sector = « { $name } » a été pris pour { $topics } : { $value }
note-no-title = La ligne n’a pas de titre.
note-no-identifier = La ligne n’a ni identifiant ni titre auxquels la reconnaître.
note-twice = Le même identifiant figure à la ligne { $row } ; seule celle-là compte.
note-changed-here = Quelqu’un a modifié le projet ici depuis son arrivée. Il est laissé tel quel.
note-gone = Le projet a été retiré ou fusionné ici. Il est laissé tel quel.
done-changed = Modifié par une importation
done-taken-out = Retiré avec son importation

## Harvests

harvest-title = Moissonnages
harvest-lead = Adresses de fichiers de projets récupérés régulièrement. À chaque fois, seul ce qui a changé est inscrit.
harvest-hosts = Selon la configuration du service, seuls ces hôtes peuvent être interrogés : { $hosts }
harvest-no-hosts = La configuration du service ne nomme aucun hôte, rien ne peut donc être récupéré. Ceux qui l’exploitent peuvent en ajouter.
harvest-none = Il n’y a pas encore de moissonnage.
harvest-new = Un nouveau moissonnage
harvest-first = Le fichier est récupéré aussitôt. La première fois, vous dites où vont ses colonnes ; ensuite, cela se fait tout seul.
harvest-url = Adresse du fichier
harvest-url-hint = Une adresse en https d’un fichier CSV, XLSX, JSON ou IITA.
harvest-url-missing = Indiquez l’adresse du fichier.
harvest-every = Fréquence
harvest-daily = Chaque jour
harvest-weekly = Chaque semaine
harvest-monthly = Chaque mois
harvest-add = Ajouter
harvest-save = Enregistrer
harvest-change = Modifier
harvest-active = En service
harvest-paused = En pause
harvest-removed = Supprimé
harvest-next = Prochain : { $day }
harvest-failing = { $count ->
    [one] A échoué { $count } fois
    [many] A échoué { $count } de fois de suite
   *[other] A échoué { $count } fois de suite
}
harvest-run = Récupérer maintenant
harvest-pause = Mettre en pause
harvest-go-on = Reprendre
harvest-remove = Supprimer
harvest-put-back = Rétablir
harvest-was-removed = Le moissonnage a été supprimé. Ce qu’il a apporté reste.
harvest-asked = La récupération est en cours.
harvest-runs = Ce qu’a fait chaque récupération
harvest-runs-none = Rien n’a encore été récupéré.
fetched-new = Une nouvelle version est arrivée.
fetched-same = Rien n’a changé.
fetched-host = L’hôte « { $host } » n’est pas dans la liste de ceux qui peuvent être interrogés. Ceux qui exploitent le service peuvent l’ajouter.
fetched-scheme = Seules les adresses en https sont interrogées.
fetched-private = « { $host } » mène à une adresse qui n’est pas publique. Elle n’est pas interrogée.
fetched-unknown = L’hôte « { $host } » est introuvable.
fetched-redirections = L’adresse redirige trop souvent.
fetched-status = Le serveur n’a pas donné le fichier.
fetched-large = Le fichier est plus volumineux que ce qui est accepté.
fetched-slow = Le serveur a mis trop de temps.
fetched-columns = Une colonne associée à un champ n’est plus dans le fichier.
fetched-unreadable = Ce qui est arrivé est illisible.
fetched-network = La connexion a échoué.
letter-harvest-subject = Plus rien n’arrive de { $source }
letter-harvest = { $count ->
    [one] Le fichier du moissonnage « { $source } » n’a pas pu être récupéré.
    [many] Le fichier du moissonnage « { $source } » n’a pas pu être récupéré { $count } de fois de suite.
   *[other] Le fichier du moissonnage « { $source } » n’a pas pu être récupéré { $count } fois de suite.
}
letter-harvest-button = Voir le moissonnage

## Parts of reach and results

part-regional = Initiatives régionales
part-gaps = Lacunes
parts-label = Afficher par
save-sign-in = Se connecter pour garder cette recherche

## Regional initiatives

f-initiative = Initiative régionale
h-initiative = Son nom tel qu’une conférence régionale ou mondiale l’a adopté, si le projet en relève.
demo-initiative = Initiative régionale fictive pour { $region } : tous connectés

## Calls for projects

calls-title = Appels à projets
calls-lead = Ce que le secrétariat demande, et jusqu’à quand. Déposez un projet en réponse à un appel, ou proposez-en un que vous avez déjà déposé.
calls-none = Il n’y a pas encore d’appel.
calls-none-hint = Un projet peut être déposé à tout moment.
calls-to-register = Voir tous les projets
calls-work = Appels en cours de travail
calls-work-lead = Tous les appels, y compris ceux que personne d’autre ne voit encore.
calls-work-none-hint = Créez le premier ; personne d’autre ne le voit avant son annonce.
calls-drafts = En préparation
calls-open = Ouverts actuellement
calls-later = Ouverture à venir
calls-over = Appels passés
calls-of-project = Appels
calls-field = Appels auxquels ce projet répond
calls-field-hint = Cochez les appels ouverts auxquels il répond. Il peut aussi n’en viser aucun.
call-box = { $title } – jusqu’au { $closes }
call-number = Appel
call-new = Créer un appel
call-new-lead = Personne d’autre ne voit un appel avant son annonce.
call-edit = Modifier, prolonger ou retirer l’appel
call-what = Ce que dit l’appel
call-kind = Ce qui est demandé
call-kind-entries = Projets nouveaux ou mis à jour
call-kind-stories = Exemples de réussite
call-stage = État
call-stage-draft = En préparation
call-stage-announced = Annoncé
call-stage-open = Ouvert
call-stage-closed = Clos
call-stage-withdrawn = Retiré
call-words = Texte
call-opens = Premier jour
call-closes = Dernier jour
call-closes-hint = Jusqu’à minuit à Genève.
call-until = { $date }, jusqu’à minuit à Genève
call-closed-first = Dernier jour annoncé à l’origine
call-closed-before = Dernier jour avant prolongation
call-closes-title = Dernier jour : { $title }
call-last-day = Se termine aujourd’hui à minuit à Genève
call-days-left = { $count ->
    [one] Encore { $count } jour
    [many] Encore { $count } de jours
   *[other] Encore { $count } jours
}
call-opens-in = { $count ->
    [one] Ouvre dans { $count } jour
    [many] Ouvre dans { $count } de jours
   *[other] Ouvre dans { $count } jours
}
call-means-draft = Cet appel n’est pas encore annoncé : seuls ceux qui préparent les appels le voient.
call-means-announced = Cet appel reçoit des réponses à partir du { $opens }.
call-means-closed = Cet appel s’est terminé à la fin du { $closes } à Genève et ne reçoit plus de réponse.
call-means-withdrawn = Cet appel a été retiré et ne reçoit pas de réponse.
call-refused-changed = Quelqu’un a modifié l’appel entre-temps. Votre saisie est toujours là : regardez l’appel dans une autre fenêtre, puis enregistrez de nouveau.
call-refused-state = Ce n’est pas possible dans l’état actuel.
call-refused-past = Le dernier jour est passé. Choisissez-en un plus tardif avant d’annoncer l’appel.
call-refused-not-later = Choisissez un jour postérieur au dernier jour actuel et qui n’est pas passé.
call-refused-closed = L’appel s’est terminé à la fin du { $closes } à Genève et ne reçoit plus de réponse.
call-refused-early = L’appel ne reçoit de réponse qu’à partir du { $opens }.
call-named-open = Il compte comme réponse une fois envoyé à l’examen ; l’appel se termine à la fin du { $closes } à Genève.
call-named-answered = Envoyé pour cet appel le { $date }.
call-named-missed = L’appel s’est terminé le { $closes } avant l’envoi de ce projet, qui ne compte donc pas comme réponse. Vous pouvez tout de même déposer le projet.
call-begun = Vous déposez ce projet en réponse à cet appel. Il compte comme réponse une fois envoyé à l’examen ; l’appel se termine à la fin du { $closes } à Genève.
call-begun-over = Cet appel ne reçoit pas de réponse en ce moment. Vous pouvez tout de même déposer le projet, hors appel.
call-scope-offer = L’appel vise ceci. Cochez ce qui convient à votre projet.
call-file = Déposer un projet pour cet appel
call-put-forward = { $count ->
    [one] Proposer le projet que vous avez déposé
    [many] Proposer l’un de vos { $count } de projets
   *[other] Proposer l’un de vos { $count } projets
}
call-put-forward-hint = Rien n’est à ressaisir : ce que vous avez déposé répond à l’appel tel quel. Un brouillon compte une fois envoyé à l’examen.
call-put-forward-button = Proposer
call-take-back = Ne pas répondre à cet appel
call-now-answered = il répond désormais à cet appel.
call-now-named = il compte comme réponse une fois envoyé à l’examen, au plus tard le { $closes }.
call-answers = Projets en réponse
call-answered-count = { $count ->
    [one] { $count } projet a répondu.
    [many] { $count } de projets ont répondu.
   *[other] { $count } projets ont répondu.
}
call-published-count = { $count ->
    [one] { $count } d’entre eux est publié ; les autres sont à l’examen.
    [many] { $count } d’entre eux sont publiés ; les autres sont à l’examen.
   *[other] { $count } d’entre eux sont publiés ; les autres sont à l’examen.
}
call-answers-none = Aucun projet publié ne répond encore à cet appel.
call-answered-by-project = En réponse à l’appel :
call-day-missing = Choisissez un jour.
call-wrong-day = « { $typed } » n’est pas un jour. Écrivez l’année, le mois et le jour : 2018-04-09.
call-wrong-order = Le dernier jour précède le premier.
call-nothing-written = Écrivez le titre et le texte dans au moins une langue.
call-text-missing = Le titre existe ({ $language }) ; écrivez aussi le texte.
call-title-missing = Le texte existe ({ $language }) ; écrivez aussi le titre.
call-too-long = C’est plus long que { $most } caractères. Raccourcissez.
call-title-in = Titre ({ $language })
call-words-in = Texte ({ $language })
call-words-hint = Ce qui est demandé, à qui et pour quoi. Chaque ligne est un paragraphe ; le premier figure aussi dans les listes.
call-langs-hint = Écrivez le titre et le texte dans au moins une langue. Là où une langue manque, ses lecteurs en voient une autre et en sont avertis.
call-scope = À quoi il se limite
call-scope-hint = Facultatif. C’est proposé à ceux qui répondent à l’appel et n’oblige personne.
call-announce = Annoncer l’appel
call-announce-hint = Une fois annoncé, l’appel est public et reçoit des réponses dès son premier jour. Ceux qui suivent la liste des appels en sont informés.
call-restore = Rétablir l’appel
call-extend = Prolonger l’appel
call-until-new = Nouveau dernier jour
call-until-hint = Postérieur à l’actuel, qui reste indiqué sur la page. Il se termine à minuit à Genève.
call-withdraw = Retirer l’appel
call-why = Motif
call-why-hint = Tout le monde le lit sur la page de l’appel.
call-why-missing = Dites pourquoi : tout le monde le lit sur la page de l’appel.
call-done-announced = Annoncé
call-done-extended = Prolongé
call-done-withdrawn = Retiré
call-done-restored = Rétabli
call-by-secretariat = le secrétariat
done-answered-call = proposé pour un appel
done-took-back-call = retiré d’un appel
letter-call-subject = L’appel se termine le { $closes } : « { $title } »
letter-call = Vous rédigez le projet « { $title } » pour l’appel « { $call } ». L’appel se termine à la fin du { $closes } à Genève.
letter-call-how = Votre projet compte comme réponse une fois envoyé à l’examen. Sa page dit ce qui manque encore.
