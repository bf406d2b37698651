## The frame of every page
skip-link = Skip to the content
main-navigation = Main navigation
languages = Languages
you-are-here = You are here
home = Home
back-to = Back to { $title }
demonstration-notice = This is a demonstration record drawn from public facts. It is not a publication of any organisation.

## Languages and versions of a text
shown-in = Shown in { $language }
language-ar = Arabic
language-zh = Chinese
language-en = English
language-fr = French
language-ru = Russian
language-es = Spanish
state-original = original
state-translated = translated
state-revised = translated and revised
state-stale = translated before the original changed

## Lists
search = Search
search-in = Search in { $title }
search-hint = Words or a symbol; all of them must occur
filters = Filters
filters-chosen = { $count ->
    [one] { $count } filter chosen
   *[other] { $count } filters chosen
}
clear-all = Clear all filters
sort-by = Sort by
pages = Pages
previous = Previous
next = Next
page-of = Page { $page } of { $pages }
results-count = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}
more-choices = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
other-formats = This list in other formats
other-formats-of-thing = This record in other formats
calendar = Calendar
nothing-found = Nothing was found
nothing-found-hint = Try fewer words, or remove a filter.
nothing-yet = There is nothing here yet.

## Dates
from = From
to = To
updated = Updated { $date }

## Forms
required = required
optional = optional
problem-title = Something has to be corrected
confirm = Confirm
cancel = Cancel
save = Save
yes = Yes
no = No
must-be-number = Page “{ $given }” does not exist. Give a page number from 1 upwards.
unknown-sort = “{ $given }” is not a way to sort this list. Choose one of: { $allowed }.
unknown-choice = “{ $given }” is not a choice of the filter “{ $name }”.

## Errors
error-not-found = This page does not exist
error-not-found-hint = Check the address, or search for what you need in one of the lists.
error-forbidden = You may not do this
error-forbidden-hint = Ask the secretariat if you believe that you should be able to.
error-sign-in = Please sign in first
error-sign-in-hint = This page is only for people who have signed in.
error-refused = This cannot be accepted as it is
error-refused-hint = Go back, correct what is listed here and send it again.
error-malformed = What was sent cannot be read
error-malformed-hint = It is not well-formed. Check it and send it again.
error-media-type = This kind of data is not taken here
error-media-type-hint = Send it in the form that the description of this address names.
error-conflict = This cannot be done now
error-conflict-hint = The thing has changed in the meantime. Look at it again before you decide.
error-too-large = This is too large
error-too-large-hint = Send a smaller file, or divide it into parts.
error-foreign = This request came from another site
error-foreign-hint = Open the page here and send the form again from it.
error-method = This address does not take requests of this kind
error-method-hint = Open the page and use the form that it shows.
error-unavailable = The service is not available at the moment
error-unavailable-hint = Nothing was lost. Please try again in a few minutes.
error-internal = Something went wrong on our side
error-internal-hint = Nothing was changed. Please try again; if it happens again, tell the secretariat what you were doing.
error-too-many = Too many attempts
error-too-many-hint = Nothing was changed. Please try again { $wait }.
wait-seconds = { $count ->
    [one] in { $count } second
   *[other] in { $count } seconds
}
wait-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
error-unsure = We do not know whether this was kept
error-unsure-hint = The database went away at the moment of saving. Open the page again and look before you send it once more.
error-full = There is no room left to store this
error-full-hint = Nothing was written and nothing was lost. The administrators have to make room; please try again later.
error-home = Go to the home page

## Who is signed in
your-account = Your account
sign-in = Sign in
sign-out = Sign out
change-role = Choose another role or sign out

## Letters
mail-unsubscribe = No more letters of this kind
reason-label = Reason
reason-hint = Optional. It stays in the history for good, so name nobody.
history-why = Why: { $reason }

## Following

follow-list = Follow this list by letter
follow-record = Follow this record by letter

## Translations that nobody has approved

unapproved-note = Words with a dotted line are translations that have not been approved yet.
