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

## On what
on-site = The home page and the pages about this service
on-static = Style sheet and icons
on-groups = Bodies, instruments, meetings and documents
on-register = The register of requests
on-readings = Files read and the entries found in them
on-reports = Reports
on-new-reports = A report from the public record
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
