# Words of the register, its entries, topics and consultations, the home page, and the desk where readings are confirmed.

## Words shared by several pages
section-observations = Observations et recommandations
section-agenda-2030 = Le Programme 2030
section-roadmap = Feuilles de route des grandes orientations
section-regional = Questions régionales
section-resolutions = Propositions relatives aux résolutions
section-preparations = Travaux préparatoires des conférences
section-reports = Rapports examinés
section-conclusions = Conclusions
meeting-number = Réunion { $number }
facet-kind = Nature
facet-addressee = Destinataire
facet-topic = Thème
facet-meeting = Réunion
facet-section = Chapitre du rapport
facet-endorsed = Entérinement
facet-due = Échéance
endorsed-yes = Entériné
endorsed-no = Non entériné
due-choice-passed = La date est passée
due-choice-soon = Échéance dans les 60 jours
due-choice-dated = Avec une échéance
due-on = Échéance: { $date }
due-event-is = Échéance: { $event }
due-passed-days = { $count ->
    [one] La date est passée depuis { $count } jour
    [many] La date est passée depuis { $count } de jours
   *[other] La date est passée depuis { $count } jours
}
due-in-days = { $count ->
    [one] Échéance dans { $count } jour
    [many] Échéance dans { $count } de jours
   *[other] Échéance dans { $count } jours
}
due-today = Échéance ce jour
entries-count = { $count ->
    [one] { $count } entrée
    [many] { $count } d’entrées
   *[other] { $count } entrées
}
column-id = Entrée
column-text = Texte
column-cites = Références citées
column-code = Code
column-name = Nom
column-entries = Entrées
column-path = Point du rapport
column-language = Langue du texte

## Home
home-title = Registre du suivi
home-lead = Chaque demande, recommandation et accord du groupe de travail, de la réunion où il a été formulé à la session du Conseil qui l’a entériné.
home-search = Rechercher dans le registre
home-record-ends = La réunion la plus récente du registre s’est tenue aux dates suivantes: { $dates }. Les faits postérieurs n’y figurent pas.
home-as-of = Les échéances sont présentées telles qu’elles étaient à la date suivante: { $date }.
home-day = Afficher les échéances à cette date
home-day-show = Afficher
home-day-wrong = «{ $given }» n’est pas une date. Indiquez l’année, le mois et le jour, par exemple 2018-01-30.
home-day-last-meeting = Voir les échéances à la fin de cette réunion
home-due = Prochaines échéances
home-due-none = Aucune échéance ce jour ni dans les 60 jours suivants.
home-due-all = Toutes les prochaines échéances
home-late = En retard
home-late-means = La date est passée et rien au registre n’indique que cela a été fait.
home-late-none = Aucune échéance n’était dépassée à cette date.
home-late-all = Tous les retards
home-new = Nouveautés du registre
home-new-all = Les plus récentes d’abord
home-figures = Le registre en chiffres
figure-meetings = Réunions
figure-documents = Documents
figure-entries = Entrées du registre
figure-endorsed = Entérinées par le Conseil
figure-by-kind = Entrées par nature
figure-by-addressee = Entrées par destinataire
home-timeline = Les réunions dans le temps
home-timeline-hint = Chaque repère est une réunion; plus il est grand, plus elle compte d’entrées.
home-ways = Par où commencer

## Register
register-title = Registre des demandes
register-lead = Ce que le groupe a demandé, recommandé, noté ou n’a pu décider: à qui, pour quand et à quel sujet.
sort-path = Ordre du rapport
sort-due = Échéance, la plus proche d’abord
sort-meeting = Réunion, la plus récente d’abord
sort-newest = Dernières entrées au registre
register-calendar = Échéances au format agenda

## Entry
entry-title = Entrée { $id }
entry-facts = À propos de cette entrée
entry-also = Aussi
entry-meeting-stated = Le rapport l’indique.
entry-meeting-inferred = Déduit du rapport.
entry-place = Place dans la source
entry-item = Point { $path }
entry-part-of = Fait partie de
entry-parts = Parties de ce point
entry-cites = Documents et instruments cités
entry-cites-unknown = absent de ce registre
entry-endorsed-by = Entériné: { $session }
entry-not-endorsed = Aucun entérinement n’est enregistré.
entry-not-endorsable = Un point de cette nature n’appelle pas d’entérinement.
entry-no-agreement = Aucun accord n’a été trouvé
entry-proposed-by = Proposition présentée par
entry-left-to-do = Ce qui restait à faire
entry-versions = Le texte dans toutes ses langues
entry-missing = Manque en: { $languages }
history-other = Autre détail
entry-neighbours = Entrées voisines
entry-previous = Entrée précédente: { $id }
entry-next = Entrée suivante: { $id }
entry-back-to-list = Retour à la liste
provenance-official = nommé dans un texte officiel
provenance-claimed = indiqué par l’auteur de la fiche
provenance-suggested = suggéré par le logiciel
provenance-confirmed = confirmé par une personne

## Topics and code lists
topics-title = Thèmes et listes de codes
topics-lead = Les listes qui permettent de retrouver les entrées, chacune avec ses noms en six langues et sa source.
list-action-lines = Grandes orientations du SMSI
list-goals = Objectifs de développement durable
list-systems = Systèmes et sujets désignés
list-names-in-languages = Noms dans les six langues
list-source = Source de cette liste
list-confidence = Degré de confiance: { $level }
confidence-low = faible
confidence-medium = moyen
confidence-medium-high = assez élevé
confidence-high = élevé
topic-aliases = Autres appellations dans les textes
topic-part-of = Partie de { $line }
topic-facilitators = Coordonnateurs connus
facilitator-role = Rôle
facilitator-period = Période
facilitator-source = Source
facilitator-agency = Organisation
facilitator-lead = Chef de file
facilitator-co-lead = Co-chef de file
facilitator-tunis-annex = Citée dans l’annexe de l’Agenda de Tunis (2005)
period-since = depuis { $since }
period-until = jusqu’à { $until }
period-between = de { $since } à { $until }
period-unknown = non consignée
topic-targets = Cibles
topic-entries = Entrées sur ce thème
topic-entries-none = Aucune entrée du registre ne porte sur ce thème.
topic-entries-all = Toutes les entrées sur ce thème

## Consultations
consultations-title = Consultations
consultations-lead = Consultations ouvertes, appels, questionnaires et circulaires menés sous la conduite du groupe.
consultation-kind = Type
consultation-years = Années
consultation-open-consultation = Consultation ouverte
consultation-call = Appel
consultation-questionnaire = Questionnaire
consultation-circular = Circulaire

## Columns of the register in other formats
column-due-event = Échéance liée à un événement
column-address = Adresse

## Code lists
lists-title = Toutes les listes de codes
list-kinds = Nature des entrées
list-addressees = Destinataires
list-bdt-regions = Régions du Bureau de développement des télécommunications
list-administrative-regions = Régions administratives de l’UIT
list-states = États
list-stakeholders = Types de parties prenantes
list-organizations = Organisations
list-activity-types = Types d’activités
list-coverages = Portée des projets
list-project-statuses = Situation des projets
list-beneficiaries = Bénéficiaires
list-compact-objectives = Objectifs du Pacte numérique mondial
list-target-by = d’ici à { $year }
list-states-count = { $count ->
    [one] { $count } État
    [many] { $count } d’États
   *[other] { $count } États
}
column-note = Remarque
column-confidence = Confiance
topic-matrix = Liens dans la Matrice SMSI-ODD de 2015
topic-whole-goal = l’objectif dans son ensemble
topic-parts = Ses parties

## Meetings, documents, instruments, bodies and sessions
thing-facts = En bref
thing-figures = En chiffres
thing-kind = Nature
thing-status = Statut
thing-title = Titre
thing-year = Année
thing-body = Organe
thing-place = Lieu
thing-first-day = Premier jour
thing-last-day = Dernier jour
thing-note = Remarque sur cette notice
thing-titles = Le titre dans toutes ses langues
thing-neighbours = Notices voisines
thing-previous = Précédent: { $name }
thing-next = Suivant: { $name }
sort-latest = Plus récents d’abord
sort-earliest = Plus anciens d’abord
sort-symbol = Cote
sort-received = Derniers reçus
sort-added = Derniers ajouts
documents-count = { $count ->
    [one] { $count } document
    [many] { $count } de documents
   *[other] { $count } documents
}
meetings-title = Réunions
meetings-lead = Quand et où le groupe s’est réuni, avec l’ordre du jour, les documents et les demandes de chaque réunion.
meetings-calendar = Les réunions sous forme de calendrier
meeting-title = { $body }: réunion { $number }
meeting-colocated = Tenue parallèlement
meeting-summary = Résumé des résultats
meeting-agenda = Ordre du jour
meeting-agenda-none = Aucun ordre du jour n’est enregistré.
meeting-documents = Documents par source
meeting-documents-none = Aucun document de cette réunion n’est enregistré.
meeting-documents-all = Tous les documents de cette réunion
meeting-entries = Ce que la réunion a demandé, recommandé et noté
meeting-entries-none = Aucune entrée du registre connue ne provient de cette réunion.
meeting-entries-all = Toutes les entrées de cette réunion
meeting-calendar = Ajouter cette réunion à un calendrier
documents-title = Documents
documents-lead = Documents soumis aux réunions ou cités dans le registre, par cote, par source et par date.
document-symbol = Cote
document-sources = Source
document-state = État
document-sources-unknown = non enregistrée
document-arrival = Réception
document-late = Après le délai
document-in-time = Dans les délais
document-late-days = { $count ->
    [one] { $count } jour après le délai
    [many] { $count } de jours après le délai
   *[other] { $count } jours après le délai
}
document-received = Reçu le
document-received-unknown = Le jour de réception n’est pas enregistré; rien ne peut donc être dit du respect du délai.
document-deadline = Délai
document-deadline-none = Aucun délai ne s’applique à ce document.
rule-secretariat = Les documents du secrétariat doivent parvenir 30 jours calendaires avant l’ouverture de la réunion, comme le groupe l’a lui-même demandé.
rule-working-group = Les documents des groupes de travail du Conseil, en une seule langue, doivent parvenir 12 jours calendaires avant l’ouverture de la réunion, selon les méthodes de travail arrêtées par le Conseil.
rule-chair = Les récapitulatifs et projets du président doivent parvenir 2 jours calendaires avant l’ouverture de la réunion, exception prévue par les méthodes de travail arrêtées par le Conseil.
document-languages = Versions linguistiques
document-languages-unknown = Le registre n’indique pas dans quelles langues ce document existe.
version-original = original
version-issued = publié
version-in-translation = en cours de traduction
version-none = inexistant
document-family = Révisions, addenda et corrigenda
document-first-issue = Première version
part-revision = Révision { $number }
part-addendum = Addendum { $number }
part-corrigendum = Corrigendum { $number }
document-relations = Liens avec d’autres documents
relation-replaces = Remplace
relation-answers = Répond à
relation-refers-to = Se réfère à
relation-revises = Propose de modifier
relation-replaced-by = Remplacé par
relation-answered-by = Réponse dans
relation-referred-to-by = Mentionné dans
relation-revised-by = Modifications proposées dans
document-cited-by = Entrées qui citent ce document
document-cited-by-none = Aucune entrée du registre ne cite ce document.
document-meetings = Réunions saisies de ce document
document-sessions = Suite donnée par les sessions
document-instruments = Instruments dont il contient le texte
document-published = Texte publié
document-which = Quel document est «{ $given }»?
document-which-lead = Cette cote peut se lire de plusieurs façons. Choisissez le document voulu.
document-unknown = Aucun document «{ $given }»
document-unknown-lead = Le registre ne contient aucun document portant cette cote. Vérifiez comment elle s’écrit ou cherchez dans la liste.
document-near = S’agit-il de l’un de ceux-ci?
document-search = Rechercher dans les documents
source-member-state = État Membre
source-sector-member = Membre de Secteur
source-secretariat = Secrétariat
source-chair = Président
source-vice-chair = Vice-président
source-body = Autre organe
source-organization = Autre organisation
source-vice-chair-of = Vice-présidence ({ $state })
document-kind-contribution = Contribution
document-kind-secretariat-report = Rapport du secrétariat
document-kind-information = Pour information
document-kind-draft = Projet
document-kind-outcome = Résultats
document-kind-report = Rapport
document-kind-resolution = Texte d’une résolution ou d’une décision
instruments-title = Instruments
instruments-lead = Résolutions, décisions et documents finals sur lesquels reposent les travaux, avec chaque version et l’organe qui l’a adoptée.
instrument-of = { $instrument } ({ $adopter })
instrument-kind-resolution = Résolution
instrument-kind-decision = Décision
instrument-kind-recommendation = Recommandation
instrument-kind-declaration = Déclaration
instrument-kind-plan = Programme ou plan d’action
instrument-kind-outcome = Document final
instrument-number-resolution = Résolution { $number }
instrument-number-decision = Décision { $number }
instrument-number-recommendation = Recommandation { $number }
instrument-adopter = Adopté par
instrument-number = Numéro
instrument-versions = Versions
instrument-version = Version
instrument-adopted = Adoption
instrument-adopted-at = Adoptée lors de
instrument-text = Texte
instrument-terms = Mandat
instrument-in-force = En vigueur
instrument-in-force-as = En vigueur: { $version }
instrument-abrogated = Abrogé
instrument-abrogated-on = Abrogé: { $date }
instrument-abrogation = Abrogation
instrument-abrogated-by = Abrogé par
instrument-timeline = Chronologie
instrument-version-adopted = Version adoptée: { $version }
instrument-citing-documents = Documents qui s’y réfèrent
instrument-citing-entries = Entrées qui le citent
instrument-citing-none = Rien dans le registre ne s’y réfère.
bodies-title = Organes
bodies-lead = Groupes, conseils, conférences et assemblées du registre: à quoi sert chacun, qui le dirige et à qui il rend compte.
body-kind-working-group = Groupe de travail
body-kind-council = Conseil
body-kind-conference = Conférence
body-kind-expert-group = Groupe d’experts
body-kind-task-force = Groupe spécial
body-kind-assembly = Assemblée
body-kind-commission = Commission
body-parent = Rend compte à
body-children = Organes qui lui rendent compte
body-founded = Création
body-founding-instrument = Créé par
body-membership = Participation
body-secretariat = Secrétariat
body-symbols = Cotes des documents
body-officers = Bureau
body-holders = Rôles dans ce service aujourd’hui
body-officers-none = Aucun membre du bureau n’est enregistré.
body-meetings = Ses réunions
body-meetings-all = Toutes ses réunions
body-sessions = Ses sessions
body-instruments = Instruments qu’il a adoptés
office-chair = Président
office-vice-chair = Vice-président
office-secretary = Secrétaire
officer-office = Fonction
officer-region = Région
officer-name = Nom
officer-term-between = { $since } – { $until }
officer-term-since = à partir de: { $since }
officer-term-until = jusqu’à: { $until }
sessions-title = Sessions
sessions-lead = Sessions des organes de tutelle et suite donnée par chacune aux rapports et résolutions dont elle était saisie.
session-acts = Travaux de la session
session-acts-none = Rien de ce que cette session a fait n’est enregistré.
act-notes = A pris note
act-endorses = A entériné
act-approves = A approuvé
act-considers = A examiné
act-amends = A modifié
act-abrogates = A abrogé
act-report = Rapport
act-document = Consigné dans
act-instrument = Instrument
act-plenary = Séance plénière { $number }
session-endorsed = Entrées entérinées
session-endorsed-none = Aucune entrée n’est enregistrée comme entérinée par cette session.
session-instruments = Instruments adoptés

## The desk: reports read and their entries confirmed
readings-title = Rapports lus
readings-lead = Un rapport est lu et donne des entrées proposées. Seul ce qu’un responsable accepte ou corrige entre au registre.
readings-none = Aucun rapport n’a encore été lu.
reading-upload = Lire un rapport
reading-file = Fichier du rapport
reading-file-hint = Texte UTF-8, Word (DOCX), OpenDocument (ODT) ou PDF, en arabe ou en anglais, { $size } Mo au plus.
reading-body = Organe dont émane le rapport
reading-symbol = Cote du document
reading-symbol-hint = Laissez vide si le rapport indique sa cote.
reading-submit = Lire
reading-column-file = Fichier
reading-column-when = Lu le
reading-column-progress = Décisions prises
reading-file-missing = Choisissez d’abord un fichier.
reading-body-unknown = Choisissez un organe dans la liste.
reading-error-format = Ce fichier semble être de type { $found }. Seuls DOCX, ODT, PDF et le texte UTF-8 peuvent être lus.
reading-error-scan = Aucun mot de ce PDF ne peut être lu: c’est sans doute une numérisation. Envoyez le rapport sous forme de texte ou de DOCX.
reading-error-not-utf8 = Le texte n’est pas en UTF-8 (octet { $at }). Enregistrez-le de nouveau en UTF-8.
reading-error-damaged = Le fichier est endommagé ({ $why }). Ouvrez-le dans un traitement de texte et enregistrez-le de nouveau.
reading-error-language = Le texte semble être dans une autre langue ({ $found }). Seuls l’arabe et l’anglais peuvent être lus.
reading-error-symbol = Le rapport n’indique pas sa cote. Écrivez-la ici, par exemple C18/8.
reading-same = Ce fichier a déjà été lu. Rien n’a changé.
reading-progress = { $count ->
    [one] { $done } décision prise sur { $count } point
    [many] { $done } décisions prises sur { $count } de points
   *[other] { $done } décisions prises sur { $count } points
}
reading-all-decided = Tous les points sont décidés.
reading-side-text = Texte du rapport
reading-side-proposal = Entrée proposée
reading-not-operative = Titre ou récit: aucune entrée n’est proposée.
reading-show-all = Tous les points
reading-show-pending = Seulement ce qui n’est pas décidé
reading-warnings = Ce dont la lecture n’est pas sûre
proposal-accept = Accepter
proposal-correct = Corriger
proposal-make = En faire une entrée
proposal-drop = Écarter
proposal-undo = Revenir sur la décision
proposal-of-item = { $action }: point { $path }
proposal-pending = En attente de décision
proposal-accepted = Accepté
proposal-corrected = Corrigé et accepté
proposal-dropped = Écarté
proposal-in-register = Au registre sous { $id }
rest-title = Accepter le reste
rest-question = { $count ->
    [one] Accepter tel quel le { $count } point sur lequel personne n’a décidé?
    [many] Accepter tels quels les { $count } de points sur lesquels personne n’a décidé?
   *[other] Accepter tels quels les { $count } points sur lesquels personne n’a décidé?
}
rest-hint = Ils entrent tous au registre aussitôt; chacun pourra ensuite être retiré.
rest-nothing = Rien n’attend de décision.
correct-title = Corriger le point { $path }
correct-found = Tel que trouvé dans le rapport
correct-kind-none = Choisissez la nature
correct-also = Ce qu’il fait aussi
correct-due-hint = Année, mois et jour, ou une partie seulement: 2018-01-30, 2018-01, 2018.
correct-due-wrong = «{ $given }» n’est pas une date. Écrivez 2018-01-30, 2018-01 ou 2018.
correct-topics-hint = Codes ou noms séparés par une virgule: C2, SDG9, forum.
correct-cites-hint = Cotes séparées par un point-virgule: WG-WSIS-28/9; A/RES/70/1. Un instrument avec son paragraphe: Resolution 1332, charge 2.
correct-topic-unknown = «{ $given }» ne figure dans aucune liste de thèmes. Vouliez-vous dire: { $nearest }?
correct-meeting-hint = Le numéro de la réunion, s’il est connu.
correct-meeting-wrong = «{ $given }» n’est pas un numéro de réunion.
correct-save = Enregistrer et accepter
refusal-unknown = Ce point n’existe pas dans ce rapport.
refusal-decided = Le point { $path } a déjà été décidé. Revenez d’abord sur cette décision.
refusal-undecided = Aucune décision n’a été prise sur le point { $path }.
refusal-no-kind = Choisissez la nature du point.
refusal-no-text = L’entrée n’a pas de texte. Écrivez ce qu’elle dit.
refusal-meeting = L’organe n’a pas tenu de réunion { $number }.
refusal-path = Le point { $path } n’a pas de numéro exploitable.
refusal-in-register = Le registre contient déjà ce point, sous { $id }.
refusal-has-parts = D’autres entrées font partie du point { $path }. Retirez-les d’abord.
refusal-store = La décision n’a pas pu être enregistrée. Rien n’a changé; veuillez réessayer.
history-read = lecture du rapport
history-took-back = décision annulée
column-history = Historique

## Follow-up: what became of requests
status-open = Ouvert
status-in-progress = En cours
status-answered = Répondu
status-done = Fait
status-overtaken = Dépassé
status-no-longer-needed = Plus nécessaire
step-assigned = responsable ou échéance fixés
step-replied = réponse donnée
step-returned = réponse renvoyée par l’organe
step-accepted = réponse acceptée par l’organe
step-overtook = clos: dépassé
step-released = clos: plus nécessaire
step-reopened = rouvert
rule-responsible-begins = Règle: dès qu’un responsable est désigné, la demande est en cours.
rule-reply-with-evidence-answers = Règle: une réponse accompagnée de preuves répond à la demande.
rule-reply-without-evidence-is-progress = Règle: une réponse sans preuve est un progrès, rien de plus.
rule-acceptance-by-the-body = Règle: seul l’organe qui a demandé se prononce sur la réponse.
rule-decision-with-a-reason = Règle: qui en a le droit décide, et dit pourquoi.
evidence-document = Document
evidence-section = Section d’un rapport
evidence-project = Projet
evidence-figure = Chiffre
evidence-link = Page ailleurs
evidence-as-of = au { $date }
evidence-seen = consultée le { $date }
evidence-section-of = section { $section }
became-title = Ce qu’il en est advenu
became-nothing = Rien n’a encore été consigné au sujet de cette demande.
became-unit = Unité responsable
became-person = Personne responsable
became-due-set = Date fixée par le secrétariat
became-replies = Réponses et preuves
became-no-evidence = Aucune preuve n’accompagne cette réponse.
became-steps = Décisions
became-at-meeting = à la réunion { $number }
became-act = Assurer le suivi
became-why = Motif: { $why }
chain-title = La chaîne
chain-instrument = Instrument
chain-request = Demande
chain-deadline = Échéance
chain-documents = Documents
chain-evidence = Preuves
chain-report = Rapport
chain-none = rien au registre
act-title = Suivi de { $entry }
act-now = Où en est la demande
act-none = Vous pouvez lire cette page, mais l’état de la demande ne vous laisse rien à y faire.
assign-title = Désigner un responsable
assign-nobody = personne
assign-due = Répondre avant le
assign-due-hint = Seulement si la demande elle-même n’indique pas de jour. Année, mois et jour: 2018-01-30.
assign-save = Enregistrer
reply-title = Répondre
reply-hint = Une réponse avec au moins une preuve répond à la demande. L’organe décide ensuite si c’est fait.
reply-text = Ce qui a été fait
reply-language = Langue de la réponse
reply-evidence = Preuve { $number }
reply-kind = Nature
reply-what = Cote, adresse ou valeur
reply-what-hint = La cote d’un document, l’adresse d’une page ou la valeur d’un chiffre.
reply-more = Section, titre ou ce qui est compté
reply-on = À la date du
reply-none = pas de preuve
reply-send = Envoyer la réponse
judge-title = Décision de l’organe
judge-meeting = Réunion qui a décidé
judge-accept = Accepter: la demande est satisfaite
judge-return = Renvoyer
judge-why = Motif
judge-why-hint = Nécessaire si la réponse est renvoyée. Tout le monde peut le lire.
close-title = Clore sans réponse
close-why-hint = Nécessaire. Tout le monde peut le lire.
close-how = Comment
close-save = Clore
reopen-title = Rouvrir
declined-status = La demande est maintenant «{ $status }»; cette étape n’est pas possible.
declined-no-reason = Dites pourquoi.
declined-no-text = Écrivez ce qui a été fait.
declined-no-evidence = Aucune réponse n’est accompagnée de preuve. Sans preuve, la demande ne peut être satisfaite.
declined-nothing-assigned = Indiquez une unité, une personne ou une date.
declined-changed = Quelqu’un a modifié cette demande pendant que vous écriviez. Lisez où elle en est; ce que vous avez saisi est toujours là.
declined-document = Il n’y a pas de document «{ $symbol }» au registre.
declined-meeting = L’organe n’a pas tenu de réunion { $number }.
wrong-number = Écrivez le numéro d’une réunion.
wrong-day = «{ $given }» n’est pas un jour. Écrivez année, mois et jour, comme 2018-01-30.
wrong-evidence-what = Preuve { $number }: écrivez la cote, l’adresse ou la valeur.
wrong-evidence-more = Preuve { $number }: écrivez la section, le titre ou ce qui est compté.
wrong-evidence-url = Preuve { $number }: une adresse commence par https:// ou http://.
wrong-long = C’est plus long que { $most } caractères.
wrong-choice = Choisissez dans la liste.
refusal-followed-up = Une suite a déjà été donnée au point { $path }. Son entrée reste au registre.
facet-status = Ce qu’il en est advenu
facet-unit = Unité responsable
board-title = Suivi
board-lead = Ce qu’il est advenu de chaque demande: par unité, destinataire, échéance ou réunion. Chaque nombre ouvre ses demandes.
board-by = Vue
board-by-unit = Par unité
board-by-addressee = Par destinataire
board-by-due = Par année d’échéance
board-by-meeting = Par réunion
board-nobody = Non attribué
board-undated = Sans jour
board-all = Toutes les demandes
board-total = Demandes
board-in-time = Répondu à temps
board-in-time-means = Parmi les demandes dont la date est passée: combien avaient une réponse avec preuve avant la fin de ce jour à Genève.
board-in-time-of = { $some } sur { $all }
board-late = En retard
board-late-list = En retard, les plus anciennes d’abord
board-late-none = Rien n’est en retard ce jour-là.
board-as-of = Au { $date }
follow-up-actor = le secrétariat ou l’organe
shows-title = Preuve pour
board-passed = Date passée

## Reminders
reminder-greeting = Bonjour { $name },
reminder-lead = une réponse de votre part est attendue aux demandes suivantes:
reminder-line = { $entry }: { $due } ({ $standing }). { $text }
reminder-other = { $text } ({ $language })
reminder-button = Ouvrir le suivi
reminder-why = Vous recevez ce message parce que vous êtes responsable de ces demandes, 30, 14, 7 et 2 jours avant leur date, puis chaque semaine. Les réponses ne sont pas lues.
reminder-subject = { $count ->
    [one] Une réponse est attendue
    [many] { $count } de réponses sont attendues
   *[other] { $count } réponses sont attendues
}

## Suggested topics
suggested-title = Suggéré par les mots du texte
suggested-hint = Cochez ce dont parle le texte. Ce que vous ne cochez pas est conservé comme décision contraire.
suggested-because = { $percent } %, à cause de: { $words }

## Contributions
contributions-title = Contributions
contributions-lead = Ce que les délégations envoient aux réunions: du projet à la cote, et ce qui a été reporté, par quelle règle.
contribution-new = Rédiger une contribution
contribution-edit = Modifier le projet
contribution-edit-lead = Le projet n’est vu que de votre délégation jusqu’à ce que son chef le valide. Vous pouvez l’enregistrer inachevé.
contribution-save = Enregistrer le projet
contribution-delegation = Délégation
contribution-no-delegation = Choisissez une délégation à laquelle vous appartenez aujourd’hui.
contribution-body = Organe
contribution-language = Langue originale
contribution-purpose = Objet
purpose-action = Pour action
purpose-information = Pour information
contribution-form = Nature
form-new = Un nouveau document
form-revision = Une révision de
form-addendum = Un addendum à
form-corrigendum = Un corrigendum à
contribution-of = De quel document
contribution-of-hint = Seulement pour une révision, un addendum ou un corrigendum: la cote, comme WG-WSIS-32/16.
contribution-item = Point de l’ordre du jour
contribution-requests = Demandes dont elle parle
contribution-requests-hint = Leurs identifiants dans le registre, comme R-2.6.15; plusieurs avec des virgules.
contribution-sources-hint = Cochez-en plusieurs pour une contribution conjointe.
contribution-summary = En bref
contribution-file = Fichier
contribution-file-hint = Word (DOCX), OpenDocument (ODT), PDF ou texte brut en UTF-8. Son texte remplace celui ci-dessus; les fichiers avec macros, scripts ou autres fichiers incorporés et les fichiers protégés sont refusés.
contribution-file-kept = Conservé avec elle: { $name }
contribution-file-scan = Aucun mot n’a pu être lu dans ce fichier: c’est sans doute un document numérisé. Ouvrez le fichier pour le lire.
contribution-file-scan-hint = Saisissez ou collez aussi son texte, afin qu’il puisse être recherché, comparé et traduit.
contribution-facts = À propos de cette contribution
contribution-text-none = Il n’y a pas encore de texte.
contribution-not-for-all = Le texte est réservé aux membres, ou attend sa réunion. Vous voyez qu’il existe, de qui, et par quelle règle.
contribution-head = Décision du chef de délégation
contribution-number = Décision du secrétariat
contribution-comments = Commentaires de la délégation
contribution-comments-hint = Seuls ceux qui écrivent ce texte ensemble les lisent.
contribution-comment = Votre commentaire
contribution-comment-send = Ajouter le commentaire
contribution-comment-empty = Écrivez un commentaire.
contribution-versions = Versions
contribution-version = Version { $number }, { $date }
contribution-changes = Ce qui a changé
changes-from = De
changes-to = À
changes-show = Voir ce qui a changé
changes-none = Rien n’a changé entre ces versions
stage-drafting = Projet
stage-cleared = Validée, attend sa cote
stage-published = Publiée
stage-restricted = Réservée aux membres
stage-held-over = Reportée
stage-withdrawn = Retirée
move-clear = validée par le chef de délégation
move-return = reprise par la délégation
move-withdraw = retirée par la délégation
move-publish = numérotée et publiée
move-restrict = numérotée, réservée aux membres
move-hold-over = reportée à une réunion ultérieure
button-clear = Valider et envoyer au secrétariat
button-return = Reprendre pour continuer à écrire
button-withdraw = Retirer
button-publish = Numéroter et publier
button-restrict = Numéroter, pour les membres seulement
button-hold-over = Reporter à la réunion suivante
treatment-until = À temps jusqu’au { $date }.
treatment-all = À temps: publiée dans les six langues
treatment-original = À temps: publiée dans sa langue
treatment-marked = En retard: acceptée et signalée
treatment-held-over = Trop tard pour cette réunion: reportée par la règle
rule-translated = Les contributions aux commissions d’études du secteur du développement à traduire sont dues 45 jours calendaires avant l’ouverture de la réunion.
rule-untranslated = Ces contributions sont prises dans leur langue jusqu’à 12 jours calendaires avant l’ouverture; les suivantes sont reportées.
body-kind-study-group = Commission d’études
undone-stage = Elle est maintenant « { $stage } »; cette étape n’est pas possible.
undone-no-title = Elle n’a pas de titre. Modifiez d’abord le projet.
undone-no-text = Elle n’a pas de texte. Modifiez d’abord le projet.
undone-no-source = Elle ne nomme pas de source. Modifiez d’abord le projet.
undone-of-nothing = Dites de quel document elle est la révision, l’addendum ou le corrigendum.
contribution-no-next = L’organe n’a pas encore de réunion ultérieure enregistrée.
contribution-against-rule = La règle reporte cette contribution. Pour la publier quand même, dites pourquoi.
contribution-no-pattern = L’organe ne numérote pas de documents.
document-read = Lire le texte

## One’s own calendar
calendar-title = Mes échéances
calendar-lead = Un calendrier des demandes dont vous répondez, avec des rappels 30, 14, 7 et 2 jours avant, à une adresse à vous. Qui a l’adresse peut le lire: ne la transmettez pas.
calendar-make = Créer une adresse
calendar-anew = Créer une nouvelle adresse; l’ancienne prend fin
calendar-withdraw = Supprimer l’adresse
calendar-made = Voici l’adresse. Elle n’est montrée que maintenant; donnez-la à votre calendrier.
calendar-has-one = Vous avez une adresse. Elle ne peut plus être montrée.

## The meeting, prepared and summed up
meeting-attendance = Participation
meeting-item-at = { $day }, { $time }
prepare-title = Préparer cette réunion
prepare-lead = De la convocation au résumé approuvé: l’ordre du jour et ses documents, les participants, ce qui a été demandé et le projet de résultats.
prepare-back = La réunion telle que tout le monde la voit
prepare-agenda-hint = Les titres sont dans la langue de cette page; leurs autres versions restent. Une contribution qui nomme un point y est placée quand elle reçoit sa cote. Pour retirer un point, effacez son numéro et son titre.
prepare-unplaced = Documents qui ne sont sous aucun point:
prepare-item = Point { $number }
prepare-item-new = Nouveau point
prepare-number = Numéro
prepare-starts = Début
prepare-minutes = Minutes
prepare-documents = Documents, séparés par des points-virgules
prepare-agenda-save = Enregistrer l’ordre du jour
prepare-attendance-hint = Combien de personnes sont venues, et de la part de qui; aucun nom de personne n’est demandé. Un État Membre par son nom ou ses trois lettres.
prepare-source-new = Un de plus
prepare-kind = Catégorie
prepare-name = État ou nom
prepare-people = Personnes
prepare-attendance-save = Enregistrer la participation
prepare-number-wrong = «{ $item }»: le numéro d’un point est un nombre entier à partir de 1.
prepare-number-twice = Deux points portent le numéro { $number }.
prepare-title-wrong = Le point «{ $item }» a besoin d’un titre de 500 caractères au plus.
prepare-starts-wrong = Le point «{ $item }» commence un jour de la réunion, écrit comme 2018-01-18T09:30.
prepare-minutes-wrong = Le point «{ $item }» dure entre 1 et 1 440 minutes.
prepare-people-wrong = «{ $name }»: le nombre de personnes est un entier à partir de 1.
prepare-source-wrong = «{ $name }» n’est pas un État de la liste, ou il manque un nom.
prepare-source-twice = «{ $name }» y est deux fois.
prepare-new = Convoquer une nouvelle réunion
prepare-new-lead = Les délais de ses documents découlent de son premier jour, selon les règles de l’organe.
prepare-new-save = Convoquer la réunion
prepare-from = Premier jour
prepare-to = Dernier jour
prepare-place = Lieu
prepare-days-wrong = Le dernier jour est le premier ou un jour suivant, dans les soixante jours.
prepare-there = { $meeting } existe déjà.
take-down-title = Noter ce que la réunion demande
take-down-lead = Ce que la réunion demande, recommande ou note entre aussitôt dans le registre, dans la langue de cette page, comme dit par cette réunion.
take-down-open = Noter une entrée
take-down-before = Ce qui a déjà été noté
take-down-save = Au registre
summary-lead = Un projet est établi à partir de l’ordre du jour, des documents et de ce qui a été noté, dans la langue de cette page. Le président l’approuve; le secrétariat lui donne sa cote.
summary-begin = Établir le projet de résumé
summary-of = Résumé des principaux résultats de { $meeting }
summary-held = La réunion a eu lieu: { $days }.
summary-item = Point { $number }: { $title }
summary-item-papers = Examinés au titre de ce point: { $documents }.
summary-results = La réunion est parvenue à ce qui suit:
summary-chair = Décision du président
button-approve = Approuver et envoyer au secrétariat
move-approve = approuvé par le président
move-summary-return = repris par le président
move-summary-withdraw = retiré par le président
meeting-people = { $people ->
    [one] { $people } personne a participé
    [many] { $people } de personnes ont participé
   *[other] { $people } personnes ont participé
}
meeting-item-minutes = { $minutes ->
    [one] { $minutes } minute
    [many] { $minutes } de minutes
   *[other] { $minutes } minutes
}
summary-present = { $people ->
    [one] { $people } personne a participé, de: { $sources }.
    [many] { $people } de personnes ont participé, de: { $sources }.
   *[other] { $people } personnes ont participé, de: { $sources }.
}
summary-papers = { $documents ->
    [one] Elle était saisie de { $documents } document.
    [many] Elle était saisie de { $documents } de documents.
   *[other] Elle était saisie de { $documents } documents.
}
meeting-zip = Tous les documents en un fichier (ZIP)
meeting-called-off = Annulée
call-off-title = Annuler la réunion
call-off-lead = La page reste et dit pourquoi; les calendriers qui ont pris la réunion la barrent.
call-off-why = Pourquoi
call-off-button = L’annuler
call-off-undo = La tenir malgré tout
call-off-no-reason = Dites pourquoi la réunion est annulée.
entry-contributions = Contributions qui en parlent

## What is overdue, to the chair

chair-letter = ces demandes de { $body } ont dépassé leur échéance sans réponse étayée:
chair-why = Vous recevez cette lettre une fois par semaine parce que vous présidez l’organe demandeur. Personne ne lit les réponses.
chair-button = Ouvrir les demandes en retard
chair-subject = { $count ->
    [one] { $count } demande est en retard
    [many] { $count } de demandes sont en retard
   *[other] { $count } demandes sont en retard
}
chair-more = { $count ->
    [one] et { $count } autre
    [many] et { $count } d’autres
   *[other] et { $count } autres
}

## The call for contributions to a meeting

call-title = Appel à contributions
call-until = jusqu’au { $day }
call-passed = jusqu’au { $day }; ce qui arrive désormais est en retard
call-write = Rédiger une contribution

## What is held over

held-title = Reportées
held-from = reportée de la réunion { $number }
held-to = reportée à la réunion { $number }

## Who reads the documents of a body

access-publish = Selon la règle de cet organe, tout le monde lit ses documents. Pour en réserver un aux membres, dites pourquoi.
access-restrict = Selon la règle de cet organe, ses documents sont réservés aux membres. Pour en publier un, dites pourquoi.

## The history of an agenda

history-item = Ordre du jour, point { $number }
history-item-documents = Ordre du jour, point { $number }: documents
history-item-starts = Ordre du jour, point { $number }: début
history-item-minutes = Ordre du jour, point { $number }: minutes

## The text of an instrument

instrument-changes = Ce qui a changé entre les versions
instrument-changes-one = Il n’y a pas deux versions de cet instrument dont le texte soit conservé.
instrument-changes-language = Les deux textes ne sont conservés dans aucune langue commune.
provisions-none = Le texte de cet instrument n’est pas conservé ici.
provisions-none-of-version = Le texte de cette version n’est pas conservé ici; celui d’une autre l’est.
provisions-stale = L’original a été modifié après l’enregistrement de ce texte.
provisions-edit = Modifier le texte
provisions-add = Ajouter le texte
provisions-title = Le texte d’une version
provisions-lead = Collez le texte tel qu’il a été adopté. On y reconnaît les considérants et le dispositif; ce qui n’est pas reconnu reste à sa place.
provisions-which = Quel texte
provisions-lang = Langue du texte
provisions-show = Afficher ce texte
provisions-hint = Les mots clés se trouvent en début de ligne, les numéros et les lettres devant les alinéas, comme à l’impression.
provisions-preview = Voir comment il est lu
provisions-save = Enregistrer le texte
provisions-saved = Enregistré.
provisions-see = Le voir sur la page de l’instrument
provisions-undo = Annuler la dernière modification de ce texte
provisions-remove = Retirer le texte dans cette langue
provisions-read = Comment le texte est lu
provisions-read-note = Rien n’est enregistré avant que vous ne le demandiez.
provisions-no-version = Choisissez une version enregistrée. Un texte appartient à une version de l’instrument.
provisions-no-lang = Choisissez la langue du texte: l’une des six.
provisions-no-text = Collez le texte. Pour retirer un texte, utilisez le bouton prévu à cet effet.
provisions-too-long = Le texte est trop long. On peut enregistrer { $most } caractères au plus; placez les longues annexes dans un document.
provisions-original-stays = Les textes dans les autres langues suivent celui-ci. Retirez-les d’abord.
provisions-changed = Quelqu’un a modifié cet instrument pendant que vous écriviez. Votre saisie est toujours là; voyez où il en est avant d’enregistrer.
provisions-with-formula = La formule d’adoption a été reconnue.
provisions-without-formula = Aucune formule d’adoption n’a été reconnue.
provisions-recitals = { $count ->
    [one] { $count } mot clé dans le préambule
    [many] { $count } de mots clés dans le préambule
   *[other] { $count } mots clés dans le préambule
}
provisions-operative = { $count ->
    [one] { $count } mot clé dans le dispositif
    [many] { $count } de mots clés dans le dispositif
   *[other] { $count } mots clés dans le dispositif
}
provisions-items = { $count ->
    [one] { $count } paragraphe ou alinéa
    [many] { $count } de paragraphes et alinéas
   *[other] { $count } paragraphes et alinéas
}
provisions-annexes = { $count ->
    [one] { $count } annexe
    [many] { $count } d’annexes
   *[other] { $count } annexes
}
provisions-plain-count = { $count ->
    [one] { $count } paragraphe n’a pas été reconnu et reste tel quel
    [many] { $count } de paragraphes n’ont pas été reconnus et restent tels quels
   *[other] { $count } paragraphes n’ont pas été reconnus et restent tels quels
}
provision-formula = formule d’adoption
provision-recital-keyword = préambule, mot clé
provision-operative-keyword = dispositif, mot clé
provision-recital = considérant
provision-paragraph = paragraphe du dispositif
provision-annex = annexe
provision-annex-paragraph = paragraphe d’une annexe
provision-head = avant la formule
provision-plain = non reconnu
provision-requests = { $count ->
    [one] { $count } demande en découle
    [many] { $count } de demandes en découlent
   *[other] { $count } demandes en découlent
}
provision-cited = { $whole }, { $paragraph }
history-version = Version { $label }
history-version-text = Version { $label }: texte
history-version-terms = Version { $label }: mandat
