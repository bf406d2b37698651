//! The one table of who may do what. Every route and command names an action; an action that the table does not know is
//! refused to everyone. The same table is shown to readers at `/{lang}/policy`.

use kit::web::{Actor, Asked};
use language::Lang;

use crate::{Role, words::Words};

/// A rule: these roles may do this action.
#[derive(Clone, Copy)]
pub struct Rule {
    /// The action, `thing.act`, as routes name it.
    pub action: &'static str,
    /// What one may do, in words.
    pub act: fn(Words) -> String,
    /// On what, in words.
    pub on: fn(Words) -> String,
    /// Where the role must be held.
    pub scope: Scope,
    /// Who may do it. [`Role::Public`] means everyone.
    pub by: &'static [Role],
    /// The states of the thing in which it may be done, as its slice names them; empty for every state.
    pub states: &'static [&'static str],
    /// The same in words.
    pub when: fn(Words) -> String,
}

/// Where a role must be held to give a right.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// In the part of the process that the thing belongs to, or in the whole of it.
    There,
    /// In the whole process.
    Process,
}

use Role::{
    Administrator, Auditor, Chair, Delegate, Drafter, FocalPoint, HeadOfDelegation, Public, RegionalModerator, Reviser,
    Secretariat, SignedIn, Translator, ViceChair,
};
use Scope::{Process, There};
use Words as W;

/// Who may do what, thing by thing.
#[rustfmt::skip]
pub const TABLE: &[Rule] = &[
    rule_of("site.read",            W::act_read,     W::on_site,          There,   &[Public],              ALWAYS),
    rule_of("static.read",          W::act_read,     W::on_static,        There,   &[Public],              ALWAYS),
    rule_of("demo.play",            W::act_play,     W::on_demo,          There,   &[Public],              (&[], W::at_home)),
    rule_of("groups.read",          W::act_read,     W::on_groups,        There,   &[Public],              ALWAYS),
    rule_of("register.read",        W::act_read,     W::on_register,      There,   &[Public],              ALWAYS),
    rule_of("register.write",       W::act_write,    W::on_register,      There,   &[Secretariat],         ALWAYS),
    rule_of("instruments.write",    W::act_write,    W::on_instruments,   There,   &[Secretariat],         ALWAYS),
    rule_of("follow-up.read",       W::act_read,     W::on_follow_up,     There,   &[Secretariat, FocalPoint, Chair, ViceChair], ALWAYS),
    rule_of("follow-up.assign",     W::act_assign,   W::on_follow_up,     There,   &[Secretariat],         UNTIL_CLOSED),
    rule_of("follow-up.reply",      W::act_reply,    W::on_follow_up,     There,   &[Secretariat, FocalPoint], UNTIL_CLOSED),
    rule_of("follow-up.judge",      W::act_judge,    W::on_follow_up,     There,   &[Chair, ViceChair],    (&["answered"], W::once_answered)),
    rule_of("follow-up.close",      W::act_close,    W::on_follow_up,     There,   &[Secretariat],         UNTIL_CLOSED),
    rule_of("follow-up.reopen",     W::act_reopen,   W::on_follow_up,     There,   &[Secretariat, Chair],  (&["done", "overtaken", "no-longer-needed"], W::once_closed)),
    rule_of("calendar.keep",        W::act_keep,     W::on_own_calendar,  There,   &[SignedIn],            ALWAYS),
    rule_of("calendar.read",        W::act_read,     W::on_own_calendar,  There,   &[Public],              (&[], W::with_secret)),
    rule_of("contributions.read",   W::act_read,     W::on_contributions, There,   &[Public],              (&[], W::once_published)),
    rule_of("contributions.restricted", W::act_read, W::on_restricted,    There,   &[Secretariat, Chair, ViceChair, HeadOfDelegation, Delegate, FocalPoint], ALWAYS),
    rule_of("contributions.draft",  W::act_write,    W::on_own_contributions, There, &[HeadOfDelegation, Delegate, Drafter, FocalPoint, Secretariat, Chair, ViceChair], (&["drafting"], W::while_drafted)),
    rule_of("contributions.clear",  W::act_clear,    W::on_own_contributions, There, &[HeadOfDelegation, Secretariat], (&["drafting", "cleared", "held-over"], W::until_numbered)),
    rule_of("contributions.number", W::act_number,   W::on_contributions, There,   &[Secretariat],         (&["cleared", "held-over"], W::once_cleared)),
    rule_of("meetings.prepare",     W::act_prepare,  W::on_meetings,      There,   &[Secretariat],         ALWAYS),
    rule_of("meetings.approve",     W::act_approve,  W::on_summaries,     There,   &[Chair, ViceChair],    (&["drafting", "cleared", "held-over"], W::until_numbered)),
    rule_of("readings.read",        W::act_read,     W::on_readings,      There,   &[Secretariat],         ALWAYS),
    rule_of("readings.manage",      W::act_manage,   W::on_readings,      There,   &[Secretariat],         (&[], W::until_confirmed)),
    rule_of("translations.read",    W::act_read,     W::on_translations,   There,   &[Translator, Reviser, Secretariat], ALWAYS),
    rule_of("translations.write",   W::act_write,    W::on_translations,   There,   &[Translator, Reviser, Secretariat], ALWAYS),
    rule_of("translations.approve", W::act_approve_translation, W::on_translations, There, &[Reviser, Secretariat], ALWAYS),
    rule_of("tag.suggest",          W::act_suggest,  W::on_texts,         There,   &[Public],              ALWAYS),
    rule_of("tag.keep",             W::act_decide_on, W::on_texts,        There,   &[SignedIn],            ALWAYS),
    rule_of("tag.decisions",        W::act_read,     W::on_tag_decisions, Process, &[Secretariat, Administrator], ALWAYS),
    rule_of("projects.read",        W::act_read,     W::on_projects,      There,   &[Public],              (&[], W::once_published)),
    rule_of("projects.file",        W::act_file,     W::on_own_projects,  There,   &[SignedIn],            ALWAYS),
    rule_of("projects.review",      W::act_review,   W::on_projects_here, There,   &[RegionalModerator, Secretariat], ALWAYS),
    rule_of("projects.stories",     W::act_choose,   W::on_stories,       There,   &[Secretariat],         ALWAYS),
    rule_of("projects.calls",       W::act_call,     W::on_calls,         Process, &[Secretariat],         ALWAYS),
    rule_of("projects.import",      W::act_import,   W::on_projects_from_files, Process, &[Secretariat],   ALWAYS),
    rule_of("reports.read",         W::act_read,     W::on_reports,       There,   &[Public],              ALWAYS),
    rule_of("reports.generate",     W::act_generate, W::on_new_reports,   There,   &[Public],              ALWAYS),
    rule_of("reports.keep",         W::act_keep_edition, W::on_reports,   There,   &[Secretariat],         ALWAYS),
    rule_of("reports.input",        W::act_input,    W::on_reports,       There,   &[RegionalModerator, Secretariat], ALWAYS),
    rule_of("account.enter",        W::act_enter,    W::on_sign_in,       There,   &[Public],              ALWAYS),
    rule_of("account.keep",         W::act_keep,     W::on_own_account,   There,   &[SignedIn],            ALWAYS),
    rule_of("profile.read",         W::act_read,     W::on_own_profile,   There,   &[SignedIn],            ALWAYS),
    rule_of("profile.write",        W::act_write,    W::on_own_profile,   There,   &[SignedIn],            ALWAYS),
    rule_of("tokens.manage",        W::act_keep,     W::on_own_tokens,    There,   &[SignedIn],            ALWAYS),
    rule_of("people.manage",        W::act_people,   W::on_people,        Process, &[Administrator],       (&["active", "suspended", "closing"], W::until_erased)),
    rule_of("organisations.manage", W::act_keep,     W::on_organisations, Process, &[Secretariat, Administrator], ALWAYS),
    rule_of("mail.read",            W::act_read,     W::on_mail,          Process, &[Secretariat, Administrator], ALWAYS),
    rule_of("mail.content",         W::act_read,     W::on_mail_content,  Process, &[Administrator],       ALWAYS),
    rule_of("mail.send",            W::act_send,     W::on_mail,          Process, &[Secretariat, Administrator], ALWAYS),
    rule_of("mail.decline",         W::act_decline,  W::on_own_letters,   There,   &[Public],              ALWAYS),
    rule_of("jobs.read",            W::act_read,     W::on_jobs,          Process, &[Secretariat, Administrator], ALWAYS),
    rule_of("jobs.retry",           W::act_retry,    W::on_jobs,          Process, &[Administrator],       ALWAYS),
    rule_of("history.read",         W::act_read,     W::on_history,       There,   &[Public],              ALWAYS),
    rule_of("history.names",        W::act_read,     W::on_names,         There,   &[SignedIn],            ALWAYS),
    rule_of("checkpoints.read",     W::act_read,     W::on_checkpoints,   There,   &[Public],              ALWAYS),
    rule_of("journal.read",         W::act_read,     W::on_journal,       Process, &[Secretariat, Auditor, Administrator], ALWAYS),
];

/// In every state.
const ALWAYS: When = (&[], Words::always);

/// While a request is not closed.
const UNTIL_CLOSED: When = (&["open", "in-progress", "answered"], Words::until_closed);

/// States by code and in words.
type When = (&'static [&'static str], fn(Words) -> String);

#[expect(clippy::too_many_arguments, reason = "one line a rule, read as a table")]
const fn rule_of(
    action: &'static str,
    act: fn(Words) -> String,
    on: fn(Words) -> String,
    scope: Scope,
    by: &'static [Role],
    (states, when): When,
) -> Rule {
    Rule { action, act, on, scope, by, states, when }
}

/// The rule of an action; `None` for an action that the table does not know.
pub fn rule(action: &str) -> Option<&'static Rule> {
    TABLE.iter().find(|rule| rule.action == action)
}

/// Whether one who holds these roles in the whole process may do an action. Everyone is the public too, and who holds a
/// role has signed in.
pub fn allows(roles: &[Role], action: &str) -> bool {
    rule(action).is_some_and(|rule| rule.lets(roles))
}

/// Whether an actor may do what is asked: what every route, page, format and command asks. A role that is no code of ours,
/// or that is held elsewhere, gives no right; where the rule names states, a thing must be in one of them.
pub fn guard(actor: &Actor, asked: &Asked<'_>) -> bool {
    if !actor.is_lent(asked.action) {
        return false;
    }
    let Some(rule) = rule(asked.action) else { return false };
    let here = actor.grants.iter().filter(|grant| match rule.scope {
        Scope::There => grant.covers(asked.on),
        Scope::Process => grant.on.is_empty(),
    });
    let mut roles: Vec<Role> = here.filter_map(|grant| grant.role.parse().ok()).collect();
    if !actor.is_public() {
        roles.push(Role::SignedIn);
    }
    rule.lets(&roles) && rule.is_for(asked)
}

impl Rule {
    /// Whether these roles are enough.
    fn lets(&self, roles: &[Role]) -> bool {
        let has_signed_in = roles.iter().any(|role| *role != Role::Public);
        self.by.iter().any(|role| match role {
            Role::Public => true,
            Role::SignedIn => has_signed_in,
            role => roles.contains(role),
        })
    }

    /// Whether the thing asked about is in a state of the rule. A question about no one thing passes; one about a thing
    /// whose state is not told does not.
    fn is_for(&self, asked: &Asked<'_>) -> bool {
        match asked.state {
            _ if self.states.is_empty() => true,
            Some(state) => self.states.contains(&state),
            None => asked.on.is_none(),
        }
    }

    /// What one may do, in words.
    pub fn act(&self, lang: Lang) -> String {
        (self.act)(Words(lang))
    }

    /// Where the role must be held, in words; nothing where everyone may.
    pub fn place(&self, lang: Lang) -> String {
        match (self.scope, self.by) {
            (_, [Role::Public | Role::SignedIn, ..]) => String::new(),
            (Scope::There, _) => Words(lang).scope_there(),
            (Scope::Process, _) => Words(lang).scope_process(),
        }
    }

    /// The names of the roles that may do it.
    pub fn names(&self, lang: Lang) -> Vec<String> {
        self.by.iter().map(|role| role.name(lang)).collect()
    }

    /// Whether one who holds a role may do it somewhere.
    pub fn is_open_to(&self, role: Role) -> bool {
        self.lets(&[role])
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kit::web::Grant;

    use super::*;

    #[test]
    fn an_unknown_action_is_refused_to_everyone() {
        for action in ["", "register", "register.erase", "REGISTER.READ", "register.read "] {
            assert!(!allows(&Role::ALL, action), "{action}");
        }
    }

    #[test]
    fn everyone_reads_and_only_the_secretariat_writes() {
        assert!(allows(&[], "register.read"));
        assert!(!allows(&[], "register.write"));
        for role in Role::ALL {
            assert_eq!(allows(&[role], "register.write"), role == Role::Secretariat, "{role}");
            assert_eq!(allows(&[role], "readings.manage"), role == Role::Secretariat, "{role}");
        }
        assert!(!allows(&[Role::Delegate], "journal.read"));
        assert!(allows(&[Role::Delegate, Role::Auditor], "journal.read"));
    }

    #[test]
    fn an_actor_with_made_up_roles_is_the_public() {
        let actor = |roles: &[&'static str]| Actor::new("x", "X", roles.iter().map(|role| Grant::everywhere(role)));

        assert!(!guard(&actor(&["Secretariat", "root"]), &Asked::of("register.write")));
        assert!(guard(&actor(&["secretariat"]), &Asked::of("register.write")));
        assert!(guard(&Actor::public(), &Asked::of("site.read")));
    }

    #[test]
    fn a_role_in_one_body_gives_no_right_in_another() {
        let officer = Actor::new("x", "X", [Grant::on("secretariat", "body/a")]);
        let asked = Asked::of("register.write");

        assert!(guard(&officer, &asked), "somewhere");
        assert!(guard(&officer, &asked.on("body/a")));
        assert!(!guard(&officer, &asked.on("body/b")));
        assert!(!guard(&officer, &Asked::of("organisations.manage")), "asks for the whole process");
    }

    #[test]
    fn a_thing_in_a_state_that_the_rule_does_not_name_is_left_alone() {
        let administrator = Actor::new("x", "X", [Grant::everywhere("administrator")]);
        let asked = Asked::of("people.manage").on("");

        assert!(guard(&administrator, &asked.in_state("suspended")));
        for state in ["closed", "", "Active"] {
            assert!(!guard(&administrator, &asked.in_state(state)), "{state}");
        }
        assert!(!guard(&administrator, &asked), "a thing whose state is not told");
    }

    #[test]
    fn whoever_signed_in_keeps_an_account_and_the_public_does_not() {
        assert!(guard(&Actor::new("x", "X", []), &Asked::of("account.keep")));
        assert!(!guard(&Actor::public(), &Asked::of("account.keep")));
    }

    #[test]
    fn each_action_has_one_rule_with_words_in_every_language() {
        let actions: BTreeSet<_> = TABLE.iter().map(|rule| rule.action).collect();
        assert_eq!(actions.len(), TABLE.len());
        for rule in TABLE {
            assert!(!rule.by.is_empty() && rule.action.contains('.'), "{}", rule.action);
            for lang in Lang::ALL {
                let words = Words(lang);
                assert!(!(rule.on)(words).is_empty() && !(rule.when)(words).is_empty() && !rule.act(lang).is_empty());
            }
        }
    }
}
