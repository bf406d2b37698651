list-title = Translations
list-lead = Every text of the record that is missing in a language, fell behind its original, or waits for a second person.
list-nav = Translations
list-to = Into
list-state = State
list-noun = What it belongs to
list-body = Body
list-export = XLIFF, { $from } → { $to }
progress-missing = Missing
progress-stale = Behind its original
progress-in-translation = In translation
progress-in-revision = Not yet approved
progress-approved = Approved
noun-body = Bodies
noun-instrument = Instruments
noun-session = Sessions
noun-meeting = Meetings
noun-document = Documents
noun-consultation = Consultations
noun-entry = Register
column-text-of = Text
column-from = From
column-original = Original
column-address = Address
desk-title = Translate { $text }
desk-original = Original ({ $language })
desk-since = What changed in the original since
desk-terms = Official terms
desk-work = Translation ({ $language })
desk-translation = Text in { $language }
desk-claim = I translate this
desk-claimed = Somebody works on this text.
desk-save = Save for approval
desk-approve = Save and approve
desk-memory = Translated before
desk-memory-none = Nothing like it has been translated before.
desk-match = { $percent } % alike
desk-empty = Write the translation.
desk-long = This is longer than { $most } characters.
desk-changed = The original or the translation changed meanwhile. What you typed is still here: compare it and save again.
import-title = Bring back XLIFF
import-lead = Translations from a tool of translators. A text whose original changed meanwhile is left as it is and named.
import-file = XLIFF 2 file with texts in { $language }
import-send = Take the translations
import-none = Choose a file.
import-not-xml = This file is damaged: it is no well-formed XML in UTF-8.
import-not-xliff = This is no XLIFF 2 file.
import-too-large = This file is larger than 8 MB. Send it in parts.
import-languages = This file does not name two of the six languages.
import-other = This file has texts in { $found }, not in { $wanted }.
import-refused = Left as they are, since the original is not the one that was translated:
import-kept = { $count ->
    [one] One translation was taken.
   *[other] { $count } translations were taken.
}
import-same = { $count ->
    [one] One was there already.
   *[other] { $count } were there already.
}
import-empty = { $count ->
    [one] One is still empty.
   *[other] { $count } are still empty.
}
desk-record = The record as everybody sees it
