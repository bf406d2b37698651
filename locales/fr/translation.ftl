list-title = Traductions
list-lead = Tout texte qui manque dans une langue, qui est en retard sur son original ou qui attend une seconde personne.
list-nav = Traductions
list-to = Vers
list-state = État
list-noun = À quoi il appartient
list-body = Organe
list-export = XLIFF, { $from } → { $to }
progress-missing = Manque
progress-stale = En retard sur l’original
progress-in-translation = En traduction
progress-in-revision = Pas encore approuvé
progress-approved = Approuvé
noun-body = Organes
noun-instrument = Instruments
noun-session = Sessions
noun-meeting = Réunions
noun-document = Documents
noun-consultation = Consultations
noun-entry = Registre
column-text-of = Texte
column-from = De
column-original = Original
column-address = Adresse
desk-title = Traduire { $text }
desk-original = Original ({ $language })
desk-since = Ce qui a changé dans l’original depuis
desk-terms = Termes officiels
desk-work = Traduction ({ $language })
desk-translation = Texte ({ $language })
desk-claim = Je traduis ce texte
desk-claimed = Quelqu’un travaille à ce texte.
desk-save = Enregistrer pour approbation
desk-approve = Enregistrer et approuver
desk-memory = Déjà traduit
desk-memory-none = Rien de semblable n’a encore été traduit.
desk-match = semblable à { $percent } %
desk-empty = Écrivez la traduction.
desk-long = Ce texte dépasse { $most } caractères.
desk-changed = L’original ou la traduction a changé entre-temps. Ce que vous avez tapé est encore là: comparez et enregistrez à nouveau.
import-title = Rapporter un XLIFF
import-lead = Des traductions venues d’un outil de traducteurs. Un texte dont l’original a changé est laissé tel quel et nommé.
import-file = Fichier XLIFF 2 avec des textes ({ $language })
import-send = Prendre les traductions
import-none = Choisissez un fichier.
import-not-xml = Ce fichier est abîmé: ce n’est pas du XML bien formé en UTF-8.
import-not-xliff = Ce n’est pas un fichier XLIFF 2.
import-too-large = Ce fichier dépasse 8 Mo. Envoyez-le en plusieurs parties.
import-languages = Ce fichier ne nomme pas deux des six langues.
import-other = Ce fichier contient des textes en { $found }, pas en { $wanted }.
import-refused = Laissés tels quels, car l’original n’est pas celui qui a été traduit:
import-kept = { $count ->
    [one] { $count } traduction a été prise.
    [many] { $count } de traductions ont été prises.
   *[other] { $count } traductions ont été prises.
}
import-same = { $count ->
    [one] { $count } y était déjà.
    [many] { $count } y étaient déjà.
   *[other] { $count } y étaient déjà.
}
import-empty = { $count ->
    [one] { $count } est encore vide.
    [many] { $count } sont encore vides.
   *[other] { $count } sont encore vides.
}
desk-record = La fiche telle que tout le monde la voit
