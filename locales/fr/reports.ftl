## The first page of the report
report-title = { $body }: résultats des réunions tenues du { $from } au { $to }
report-source = { $kind ->
    [chair] Rapport du président du Groupe de travail
   *[secretariat] Rapport du secrétariat
}
summary-heading = Résumé
summary-scope = Le présent rapport expose les principaux résultats des travaux menés par le Groupe du { $from } au { $to }, tels qu'ils figurent au registre.
action-heading = Suite à donner
action-text = Le Conseil est invité à prendre note du rapport et à approuver les recommandations qui y figurent.
references-heading = Références
reference-line = { $instrument }: { $title }
meetings-held = { $count ->
    [one] Le Groupe a tenu { $count } réunion pendant cette période.
   *[other] Le Groupe a tenu { $count } réunions pendant cette période.
}
no-meeting = Aucune réunion du Groupe n'est enregistrée pour la période allant du { $from } au { $to }.
entries-recorded = { $count ->
    [one] { $count } observation ou recommandation est enregistrée.
   *[other] { $count } observations et recommandations sont enregistrées.
}
notice-heading = Avertissement
texts-missing-heading = Textes non disponibles en français
texts-missing = { $missing ->
    [one] Sur un total de { $total }, { $missing } texte du registre repris dans le présent rapport n'est pas disponible en français; il est présenté dans une autre langue et signalé comme tel.
   *[other] Sur un total de { $total }, { $missing } textes du registre repris dans le présent rapport ne sont pas disponibles en français; ils sont présentés dans une autre langue et signalés comme tels.
}
shown-in = { $code ->
    [ar] en arabe
    [zh] en chinois
    [en] en anglais
    [fr] en français
    [ru] en russe
   *[es] en espagnol
}

## How things are cited
instrument-name = { $kind ->
    [council-resolution] Résolution { $number } du Conseil
    [council-decision] Décision { $number } du Conseil
    [resolution] Résolution { $number }
    [decision] Décision { $number }
    [recommendation] Recommandation { $number }
   *[symbol] { $number }
}
instrument-modified = { $name } (modifiée en { $year })
instrument-revised = { $name } (Rév. { $place }, { $year })
officer = { $name } ({ $state })
source-name = { $kind ->
    [member-state] États Membres
    [sector-member] Membres de Secteur
    [secretariat] Secrétariat
    [chair] Président
    [vice-chair] Vice-présidents
    [body] Autres organes
   *[organization] Autres organisations
}

## 1 Introduction
introduction = Introduction
founded-by = Le { $body }, ci-après dénommé «le Groupe», a été créé en { $year } ({ $instrument }).
founded-in = Le { $body }, ci-après dénommé «le Groupe», a été créé en { $year }.
body-named = Le présent rapport concerne l'organe suivant, ci-après dénommé «le Groupe»: { $body }.
mandate = Son mandat, en résumé: { $mandate }
conference-intro = La conférence dont relève le Conseil a donné aux travaux du Groupe le fondement suivant:
changes-intro = Les décisions ci-après, qui régissent les travaux du Groupe, ont été adoptées, modifiées ou abrogées pendant la période:
instrument-abrogated = { $instrument }: texte abrogé ({ $date }).
terms-of-reference = Attributions: { $terms }
membership = Composition: { $membership }
chair = { $count ->
    [one] Présidence pendant la période: { $chair }.
   *[other] Présidence pendant la période, successivement: { $chair }.
}
vice-chairs = { $count ->
    [one] Vice-présidence: { $people }.
   *[other] Vice-présidences: { $people }.
}

## 2 Activities
activities = Activités du Groupe
worked = Du { $from } au { $to }, le Groupe a travaillé dans le cadre de ses réunions ordinaires et sur la base des documents que les membres et le secrétariat lui ont soumis.
worked-consultations = Entre les réunions, les membres et d'autres parties prenantes ont été consultés par écrit et dans le cadre de processus ouverts.
meetings-intro = Elles sont énumérées ci-après, avec le document qui résume les principaux résultats de chacune.
meeting-name = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re réunion
   *[other] { $number }e réunion
}
meeting-line = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re réunion ({ $place }, { $dates }).
   *[other] { $number }e réunion ({ $place }, { $dates }).
}
meeting-line-unplaced = { NUMBER($number, type: "ordinal") ->
    [one] { $number }re réunion ({ $dates }).
   *[other] { $number }e réunion ({ $dates }).
}
meeting-colocated = ({ $with })
meeting-summary = Résumé des résultats: { $document }.
endorsed-share = { $recommendations ->
    [one] Le registre contient { $recommendations } recommandation du Groupe pour cette période; recommandations approuvées par le Conseil: { $endorsed } ({ $percent } %).
   *[other] Le registre contient { $recommendations } recommandations du Groupe pour cette période; recommandations approuvées par le Conseil: { $endorsed } ({ $percent } %).
}
sessions-intro = Le Groupe a rendu compte aux sessions du Conseil, qui ont donné à ses résultats la suite indiquée ci-dessous:
no-session = Il n'est enregistré aucune session du Conseil ayant donné suite, pendant cette période, à des résultats du Groupe.
session-line = { $session } ({ $dates }):
session-act = { $kind ->
    [notes] A pris note du rapport du Groupe.
    [endorses] A approuvé les recommandations du rapport.
    [approves] A approuvé un texte qui lui était soumis.
    [considers] A examiné un rapport.
    [amends] A modifié un instrument.
   *[abrogates] A abrogé un instrument.
}
session-endorsed = { $count ->
    [one] { $count } recommandation du registre porte la mention de son approbation par cette session.
   *[other] { $count } recommandations du registre portent la mention de leur approbation par cette session.
}
consultations-intro = Les consultations suivantes ont été menées selon les orientations du Groupe:
consultation-line = { $title } ({ $years }).
documents-recorded = { $count ->
    [one] { $count } document de ces réunions est enregistré.
   *[other] { $count } documents de ces réunions sont enregistrés.
}
documents-secretariat = { $count ->
    [one] { $count } d'entre eux a été soumis par le secrétariat.
   *[other] { $count } d'entre eux ont été soumis par le secrétariat.
}
documents-joint = Un document commun à plusieurs sources est compté sous chacune d'elles.
entries-undated = { $count ->
    [one] { $count } entrée du registre n'indique pas la réunion dont elle émane; elle est reprise dans le présent rapport.
   *[other] { $count } entrées du registre n'indiquent pas la réunion dont elles émanent; elles sont reprises dans le présent rapport.
}
source-count = { $count ->
    [one] { $source }: { $count } document
   *[other] { $source }: { $count } documents
}
count-caption = Documents, recommandations et approbations, par réunion
count-meeting = Réunion
count-documents = Documents
count-secretariat = dont: secrétariat
count-members = dont: membres
count-recommendations = Recommandations
count-endorsed = Approuvées
count-no-meeting = Réunion non précisée
count-total = Total
observations-intro = Les observations et recommandations du Groupe, regroupées par sujet, sont les suivantes:
observations-none = Aucune observation ni recommandation du Groupe n'est enregistrée pour cette période.
other-topics = Autres questions
topic-line = { $topic }:

## 3 to 9
chapter = { $section ->
    [observations] Observations et recommandations
    [agenda-2030] Activités de l'Union relatives au Programme de développement durable à l'horizon 2030
    [roadmap] Feuille de route relative aux Objectifs de développement durable
    [regional] Activités régionales
    [resolutions] Propositions concernant des résolutions
    [preparations] Préparation de la Conférence de plénipotentiaires
    [reports] Rapports examinés
   *[conclusions] Conclusions
}
chapter-scope = { $count ->
    [one] Le registre contient { $count } entrée sur cette question.
   *[other] Le registre contient { $count } entrées sur cette question.
}
chapter-due = { $count ->
    [one] { $count } d'entre elles est assortie d'une date ou d'une échéance.
   *[other] { $count } d'entre elles sont assorties d'une date ou d'une échéance.
}
chapter-empty = Rien n'est enregistré sur cette question pour la période considérée.
thanks = Le Groupe remercie son président et ses vice-présidents d'avoir dirigé ses travaux, tous ceux qui ont soumis des documents et pris part aux débats, ainsi que le secrétariat pour son concours.

## Entries
entry-due = (échéance: { $date })
entry-due-event = (échéance: { $event })
entry-cites = (voir { $cites })
no-agreement = Aucun accord n'a été trouvé.
no-agreement-on = La proposition (source: { $proposers }) n'a pas fait l'objet d'un accord.
left-to-do = Ce qui restait à faire: { $left }

## Pages
reports-title = Rapports
reports-lead = Les rapports sont établis à partir du registre: chaque chiffre résulte du décompte des enregistrements et chaque paragraphe renvoie à ceux dont il procède.
council-title = Rapport au Conseil
council-lead = Ce qu'un groupe de travail a fait pendant la période de votre choix, avec tout ce qu'il a demandé et recommandé, dans l'une des six langues.
council-form = Choisir le rapport
choice-body = Groupe de travail
choice-from = Premier mois
choice-to = Dernier mois
choice-month-hint = Année et mois, par exemple 2014-11
choice-language = Langue du rapport
choice-records = Enregistrements à l'origine des paragraphes
choice-records-hint = Chaque paragraphe d'un rapport garde la trace des enregistrements dont il procède.
choice-records-hidden = Ne pas les indiquer
choice-records-anchored = Sous forme de repères invisibles
choice-records-cited = Sous forme de notes visibles
choice-preview = Afficher le rapport
choice-change = Modifier les choix
preview-contents = Table des matières du rapport
preview-front = Première page
preview-part = { $heading } (partie { $part })
preview-downloads = Le rapport complet à télécharger
preview-language = Langue de ce rapport: { $language }.
preview-missing = { $missing ->
    [0] Tous les textes du registre qu'il reprend sont disponibles dans cette langue.
    [one] Texte du registre non disponible dans cette langue, présenté dans une autre et signalé: { $missing } sur { $total }.
   *[other] Textes du registre non disponibles dans cette langue, présentés dans une autre et signalés: { $missing } sur { $total }.
}
no-reporting-body = Aucun organe relevant d'un conseil n'est enregistré.
refused-body = «{ $given }» n'est pas un groupe de travail enregistré. Choisissez l'un des suivants: { $known }.
refused-month = «{ $given }» n'est pas un mois. Indiquez l'année et le mois, par exemple 2014-11.
refused-future = { $given } est dans l'avenir. Choisissez un mois jusqu'au { $today }.
refused-order = Le premier mois ({ $from }) est postérieur au dernier ({ $to }). Inversez-les ou choisissez-en d'autres.
refused-language = «{ $given }» n'est pas l'une des six langues. Choisissez ar, zh, en, fr, ru ou es.
refused-records = «{ $given }» n'est pas un choix possible. Choisissez hidden, anchored ou cited.
refused-section = Le rapport n'a pas de section «{ $given }». Choisissez-en une dans la table des matières.

## Single records as files
paper-what = Élément
paper-said = Au dossier
paper-original = Original: { $language }

## What became of requests

entry-done = (fait: { $evidence })
entry-answered = (répondu: { $evidence })

## Reports of the Stocktaking

stocktaking-title = Rapport de l’inventaire. { $about }
stocktaking-title-stories = Exemples de réussite de l’inventaire. { $about }
stocktaking-source = D’après le registre public des projets
stocktaking-all-years = Projets de toutes les années.
stocktaking-year = Projets commencés en { $year }.
stocktaking-years = Projets commencés de { $from } à { $to }.
stocktaking-counted = { $count ->
    [one] { $count } projet publié est compté.
    [many] { $count } de projets publiés sont comptés.
   *[other] { $count } projets publiés sont comptés.
}
stocktaking-stories-counted = { $count ->
    [one] { $count } exemple de réussite.
    [many] { $count } d’exemples de réussite.
   *[other] { $count } exemples de réussite.
}
stocktaking-made = Comment ce rapport a été établi
stocktaking-position = Les chiffres sont ceux du registre à l’inscription { $position } de son journal, datée du { $day }. Le même choix à la même inscription donne le même fichier, octet pour octet.
stocktaking-query = Sont comptés les projets de cette liste : { $list }.
stocktaking-edition = Ceci est l’édition { $number } de { $year }, gardée par le secrétariat. Empreinte de ses chiffres (SHA-256) : { $hash }.
stocktaking-unkept = Ce rapport n’a pas été gardé comme édition.
stocktaking-means = Ce que veulent dire les chiffres :
stocktaking-counts = Projets
stocktaking-claims = Déclarations et preuves
stocktaking-regional = Résultats des initiatives régionales
stocktaking-gaps = Lacunes
stocktaking-gap = { $name } :
stocktaking-no-gaps = Aucune lacune n’a été trouvée.
stocktaking-no-stories = Aucun de ces projets n’a été choisi comme exemple de réussite.
stocktaking-place = { $organisation } ; { $states }
stocktaking-page = Rapports de l’inventaire
stocktaking-lead = Le rapport mondial, celui d’une région, d’une grande orientation ou d’un objectif, et les exemples de réussite, comptés d’après le registre public. Chaque chiffre ouvre ses projets.
stocktaking-form = Choisir le rapport
stocktaking-shown = { $title }. Compté à l’inscription { $position } du journal.
choice-kind = Rapport
kind-stocktaking = Rapport de l’inventaire
kind-stories = Exemples de réussite
refused-kind = « { $given } » n’est pas un rapport. Choisissez stocktaking ou stories.
edition-list = Éditions gardées
edition-lead = Rapports que le secrétariat a gardés. Chacun se lit en six langues et dans tous les formats, avec les chiffres comptés alors.
edition-none = Aucune édition n’a encore été gardée.
edition-name = Édition { $number } de { $year } : { $title }
edition-when = Gardée le { $day }, à l’inscription { $position } du journal
edition-keep = Garder comme édition
edition-hint = Une édition reçoit un numéro. Ses chiffres restent tels qu’ils sont, dans toutes les langues et tous les formats.
edition-kept = gardé comme édition
edition-keeper = Secrétariat

## What regions say

input-title = Ce que disent les régions
input-lead = Une région dit avec ses mots ce qui s’y est passé. Le texte figure dans le rapport mondial et dans le sien, dans les langues où il a été écrit.
input-none = Vous n’écrivez pour aucune région.
input-written = Écrit pour la dernière fois le { $day }, en { $languages }
input-unwritten = Rien n’a encore été écrit
input-of = Ce que le rapport dit de la région : { $region }
input-hint = Dans la langue de cette page, { $most } caractères au plus ; une ligne vide commence un paragraphe. Vide, il retire le texte dans cette langue.
input-long = Le texte dépasse { $most } caractères. Raccourcissez-le.
input-changed = Quelqu’un a écrit le texte entre-temps. Le vôtre est toujours dans le champ ; voyez le sien avant d’enregistrer.
input-region-wrong = Choisissez l’une des six régions.
input-keep = Enregistrer
input-saved = Le texte est enregistré. Le prochain rapport l’aura.
input-wrote = texte de la région écrit
input-field = Texte
stocktaking-inputs = Des régions
