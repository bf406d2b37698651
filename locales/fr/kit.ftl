## The frame of every page
skip-link = Aller au contenu
main-navigation = Navigation principale
languages = Langues
you-are-here = Vous êtes ici
home = Accueil
back-to = Retour : { $title }
demonstration-notice = Ceci est un dossier de démonstration établi à partir de faits publics. Il ne constitue une publication d’aucune organisation.

## Languages and versions of a text
shown-in = Affiché en { $language }
language-ar = arabe
language-zh = chinois
language-en = anglais
language-fr = français
language-ru = russe
language-es = espagnol
state-original = original
state-translated = traduit
state-revised = traduit et révisé
state-stale = traduit avant la modification de l’original

## Lists
search = Rechercher
search-in = Rechercher dans : { $title }
search-hint = Des mots ou une cote ; tous doivent figurer
filters = Filtres
filters-chosen = { $count ->
    [one] { $count } filtre choisi
    [many] { $count } de filtres choisis
   *[other] { $count } filtres choisis
}
clear-all = Effacer tous les filtres
sort-by = Trier par
pages = Pages
previous = Précédente
next = Suivante
page-of = Page { $page } sur { $pages }
results-count = { $count ->
    [0] Aucun résultat
    [one] { $count } résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}
more-choices = { $count ->
    [one] { $count } de plus
    [many] { $count } de plus
   *[other] { $count } de plus
}
other-formats = Cette liste dans d’autres formats
other-formats-of-thing = Cette fiche dans d’autres formats
calendar = Calendrier
nothing-found = Aucun élément trouvé
nothing-found-hint = Essayez avec moins de mots ou retirez un filtre.
nothing-yet = Il n’y a encore rien ici.

## Dates
from = Du
to = Au
updated = Mis à jour : { $date }

## Forms
required = obligatoire
optional = facultatif
problem-title = Une correction est nécessaire
confirm = Confirmer
cancel = Annuler
save = Enregistrer
yes = Oui
no = Non
must-be-number = La page « { $given } » n’existe pas. Indiquez un numéro de page à partir de 1.
unknown-sort = « { $given } » n’est pas un critère de tri de cette liste. Choisissez parmi : { $allowed }.
unknown-choice = « { $given } » n’est pas un choix du filtre « { $name } ».

## Errors
error-not-found = Cette page n’existe pas
error-not-found-hint = Vérifiez l’adresse, ou cherchez ce qu’il vous faut dans l’une des listes.
error-forbidden = Vous n’êtes pas autorisé à faire cela
error-forbidden-hint = Adressez-vous au secrétariat si vous pensez devoir y être autorisé.
error-sign-in = Veuillez d’abord vous identifier
error-sign-in-hint = Cette page est réservée aux personnes identifiées.
error-refused = Cela ne peut être accepté en l’état
error-refused-hint = Revenez en arrière, corrigez les points indiqués ici et renvoyez le formulaire.
error-malformed = Les données envoyées sont illisibles
error-malformed-hint = Elles ne sont pas bien formées. Vérifiez-les et envoyez-les à nouveau.
error-media-type = Ce type de données n’est pas accepté ici
error-media-type-hint = Envoyez-les sous la forme qu’indique la description de cette adresse.
error-conflict = Cela n’est pas possible en ce moment
error-conflict-hint = L’élément a changé entre-temps. Consultez-le de nouveau avant de décider.
error-too-large = L’envoi est trop volumineux
error-too-large-hint = Envoyez un fichier plus petit ou divisez-le en plusieurs parties.
error-foreign = Cette demande provient d’un autre site
error-foreign-hint = Ouvrez la page ici et renvoyez le formulaire depuis celle-ci.
error-method = Cette adresse n’accepte pas ce type de demande
error-method-hint = Ouvrez la page et utilisez le formulaire qu’elle affiche.
error-unavailable = Le service est momentanément indisponible
error-unavailable-hint = Rien n’a été perdu. Veuillez réessayer dans quelques minutes.
error-internal = Une erreur s’est produite de notre côté
error-internal-hint = Rien n’a été modifié. Veuillez réessayer ; si l’erreur persiste, dites au secrétariat ce que vous étiez en train de faire.
error-too-many = Trop de tentatives
error-too-many-hint = Rien n’a été modifié. Veuillez réessayer { $wait }.
wait-seconds = { $count ->
    [one] dans { $count } seconde
    [many] dans { $count } secondes
   *[other] dans { $count } secondes
}
wait-minutes = { $count ->
    [one] dans { $count } minute
    [many] dans { $count } minutes
   *[other] dans { $count } minutes
}
error-unsure = Nous ne savons pas si cela a été enregistré
error-unsure-hint = La base de données s’est interrompue au moment de l’enregistrement. Rouvrez la page et vérifiez avant de renvoyer.
error-full = Il n’y a plus de place pour enregistrer ceci
error-full-hint = Rien n’a été écrit et rien n’a été perdu. Les administrateurs doivent libérer de la place ; veuillez réessayer plus tard.
error-home = Aller à la page d’accueil

## Who is signed in
your-account = Votre compte
sign-in = Se connecter
sign-out = Se déconnecter
change-role = Choisir un autre rôle ou se déconnecter

## Courriels
mail-unsubscribe = Ne plus recevoir ce type de message
reason-label = Motif
reason-hint = Facultatif. Il reste définitivement dans l’historique : n’y nommez personne.
history-why = Motif : { $reason }

## Following

follow-list = Suivre cette liste par courriel
follow-record = Suivre cette fiche par courriel

## Translations that nobody has approved

unapproved-note = Les mots soulignés en pointillé sont des traductions qui n’ont pas encore été approuvées.
