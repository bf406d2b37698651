## Ways to sign in
ways-title = Ways to sign in
ways-lead = You can sign in in any of these ways. One of them must always remain.
ways-again = To change them, please show once more that it is you.
ways-again-link = Sign in again
ways-last = This is your last way to sign in. Add another one first.
ways-has-password = You have a password.
ways-has-no-password = You have no password. To choose one, sign out and follow “Forgotten password”.
ways-made = added on { $date }
ways-used = last used on { $date }
ways-unused = not used yet
way-remove = Remove
way-remove-of = Remove { $name }
done-passkey-added = The passkey was added.
done-passkey-renamed = The passkey has its new name.
done-passkey-removed = The passkey was removed. It opens nothing here any more.
done-linked = The two are linked. You can now sign in there too.
done-unlinked = The link was removed.

## Passkeys
passkeys = Passkeys
passkeys-lead = A passkey stays in your device and opens with your finger, your face or a PIN. There is nothing to remember, and it answers to no other site.
passkeys-none = You have no passkey yet.
passkeys-full = You have twenty passkeys. Remove one that you no longer use first.
passkeys-not-here = Browsers allow passkeys only at an address with HTTPS and a name. This service is reached at another one.
passkey-name = Name of the passkey
passkey-name-hint = So that you know it again, such as “Laptop”.
passkey-name-wrong = Write a name of one to sixty characters.
passkey-add = Add a passkey
passkey-rename = Rename
passkey-sign-in = Sign in with a passkey
passkey-needs-script = Passkeys need a recent browser that may run scripts. All other ways work without.
passkey-cancelled = Your device sent no answer. Try again, or choose another way.
passkey-refused = The passkey was not accepted
passkey-too-late = More than ten minutes have passed, or this answer was used before. Please begin again.
passkey-unknown = This passkey belongs to no account here; it may have been removed. Sign in another way and add it anew.
passkey-unsound = The answer of your device does not fit this site or this account. Please begin again on this site’s own page.
passkey-unverified = Your device has to make sure that it is you: by finger, face or PIN. Please try again.
passkey-copied = There seems to be a copy of this passkey, so it was not accepted. Sign in another way, remove it and add a new one.
passkey-known = This device is registered already.

## Providers
providers = Your organisation
providers-lead = You can sign in where you are known already. We learn your name and e-mail address from there, and keep nothing else.
provider-sign-in = Sign in with { $provider }
provider-link = Link { $provider }
onward-title = On to { $provider }
onward-lead = You sign in there and then come back here.
onward-link = Go on to { $provider }
provider-refused = You were not signed in
refused-hint = You can begin again or choose another way to sign in.
refused-back = To the sign-in page
refused-state = This sign-in was begun in another browser, took more than ten minutes, or was ended before.
refused-declined = { $provider } did not confirm who you are.
refused-mixed-up = The answer did not come from { $provider }, where you went. Nothing was sent there.
refused-code = { $provider } did not accept the way back: it was used before, or too late.
refused-clock = The proof from { $provider } is not valid at this time. Perhaps a clock there or here is wrong.
refused-token = The proof from { $provider } does not hold, so nobody was signed in. The administrators find the reason in the log.
refused-unreachable = { $provider } cannot be reached at the moment. Please try again later.
refused-elsewhere = This identity is linked with another account already.

## The first time with a provider
introduced-title = For the first time with { $provider }
introduced-question = Do you want to sign in with { $provider } from now on, to the account of { $name }?
introduced-link = Link them
introduced-known = There is an account with the address { $address } already. Sign in to it as you usually do; then you can link { $provider } with it.
introduced-sign-in = Sign in as usual
introduced-new = You have no account here yet. { $provider } tells us this address and this name; nothing else is taken.
introduced-name = Your name
introduced-name-wrong = Write your name, at most a hundred characters.
introduced-make = Make the account
introduced-no-address = { $provider } tells us no confirmed e-mail address of yours. Sign up with your address here; then link { $provider } on the page “Ways to sign in”.
introduced-sign-up = Sign up

## Signing out at a provider
farewell-title = You have signed out
farewell-lead = Here you are signed out. At { $provider } you may still be signed in.
farewell-link = Sign out at { $provider } too
farewell-home = To the home page

## The page of the policy
policy-title = Who may do what
policy-lead = Every page and every command asks this one table. What it does not name, nobody may do.
policy-note = Rules by action
roles-title = Roles
column-act = Action
column-on = On what
column-by = By whom
column-when = In which state

## Actions
act-read = Read
act-write = Write
act-manage = Upload and confirm
act-generate = Generate
act-send = Send again
act-decline = Decline
act-retry = Try again or give up

## On what
on-site = The home page and the pages about this service
on-static = Style sheet and icons
on-groups = Bodies, instruments, meetings and documents
on-register = The register of requests
on-readings = Files read and the entries found in them
on-reports = Reports
on-new-reports = A report from the public record
on-mail = The mail log, without what letters say that somebody asked for
on-mail-content = What such letters say, without links and codes
on-own-letters = Letters of a kind that one gets
on-jobs = Jobs done in the background
on-journal = The journal of changes

## In which state
always = always
until-confirmed = until they are confirmed

## Roles
role-public = the public
role-secretariat = secretariat
role-chair = chair
role-vice-chair = vice-chair
role-head-of-delegation = head of delegation
role-focal-point = focal point
role-delegate = delegate
role-drafter = drafter
role-translator = translator
role-reviser = reviser
role-expert = expert
role-regional-moderator = regional moderator
role-auditor = auditor
role-administrator = administrator

## Signing in
act-enter = Sign in or make an account
act-keep = Read and change
on-sign-in = Pages for signing in
on-own-account = One’s own account
role-signed-in = anyone signed in
account-active = in use
account-suspended = suspended
account-closing = to be erased
account-closed = erased
sign-in-title = Sign in
sign-in = Sign in
field-address = E-mail address
field-password = Password
sign-in-wrong = This address and this password do not belong together. Check both, or choose a new password.
sign-in-suspended = This account has been suspended. Please write to the secretariat.
address-unreadable = Write an e-mail address such as amina@example.org.
too-many-tries = There were too many tries. Please try again { $wait }.

on-own-profile = What one says about oneself
on-own-tokens = One’s own tokens for programs
scope-read = Read what you may read
scope-readings = Have reports read and decide about what was found
scope-profile = Change your name and language
access-title = Tokens for programs
access-lead = A program with a token may do what you may do, and of that only what you choose here.
access-help = How programs use the service
access-made = This is the token. Copy it now: it is shown this once only. Whoever has it can act for you, so keep it like a password.
access-name = Name
access-name-hint = What the token is for, so that you know it again.
access-name-wrong = { $most ->
    [one] Give a name of at most { $most } character.
   *[other] Give a name of 1 to { $most } characters.
}
access-scopes = What it may do
access-scopes-wrong = Choose at least one thing that it may do.
access-life = Ends
access-life-wrong = Choose one of the lives offered.
access-days = { $days ->
    [one] After { $days } day
   *[other] After { $days } days
}
access-made-on = Made
access-used = Last used
access-never = Never
access-withdraw = Withdraw
access-withdrawn = Withdrawn on { $day }
access-ended = Ended on { $day }
access-new = A new token
access-make = Make the token
access-no-account = Only a person with an account can make tokens.
access-too-many = { $most ->
    [one] You have { $most } token that still works. Withdraw it first.
   *[other] You have { $most } tokens that still work. Withdraw one first.
}
