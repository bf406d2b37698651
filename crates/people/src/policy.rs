//! The one table of who may do what. Every route and command names an action; an action that the table does not know is
//! refused to everyone. The same table is shown to readers at `/{lang}/policy`.

use kit::web::{Actor, Asked};
use language::Lang;

use crate::{Role, words::Words};

/// A rule: these roles may do this action.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The action, `thing.act`, as routes name it.
    pub action: &'static str,
    /// Who may do it. [`Role::Public`] means everyone.
    pub by: &'static [Role],
    /// On what, in words.
    pub on: fn(Words) -> String,
    /// In which state of the thing, in words; the slice that owns the thing holds to it.
    pub when: fn(Words) -> String,
}

use Role::{Administrator, Auditor, Public, Secretariat, SignedIn};

/// Who may do what.
#[rustfmt::skip]
pub const TABLE: &[Rule] = &[
    Rule { action: "site.read",        by: &[Public],                     on: Words::on_site,         when: Words::always },
    Rule { action: "static.read",      by: &[Public],                     on: Words::on_static,       when: Words::always },
    Rule { action: "groups.read",      by: &[Public],                     on: Words::on_groups,       when: Words::always },
    Rule { action: "register.read",    by: &[Public],                     on: Words::on_register,     when: Words::always },
    Rule { action: "register.write",   by: &[Secretariat],                on: Words::on_register,     when: Words::always },
    Rule { action: "readings.read",    by: &[Secretariat],                on: Words::on_readings,     when: Words::always },
    Rule { action: "readings.manage",  by: &[Secretariat],                on: Words::on_readings,     when: Words::until_confirmed },
    Rule { action: "reports.read",     by: &[Public],                     on: Words::on_reports,      when: Words::always },
    Rule { action: "reports.generate", by: &[Public],                     on: Words::on_new_reports,  when: Words::always },
    Rule { action: "account.enter",    by: &[Public],                     on: Words::on_sign_in,      when: Words::always },
    Rule { action: "account.keep",     by: &[SignedIn],                   on: Words::on_own_account,  when: Words::always },
    Rule { action: "mail.read",        by: &[Secretariat, Administrator], on: Words::on_mail,         when: Words::always },
    Rule { action: "mail.content",     by: &[Administrator],              on: Words::on_mail_content, when: Words::always },
    Rule { action: "mail.send",        by: &[Secretariat, Administrator], on: Words::on_mail,         when: Words::always },
    Rule { action: "mail.decline",     by: &[Public],                     on: Words::on_own_letters,  when: Words::always },
    Rule { action: "jobs.read",        by: &[Secretariat, Administrator], on: Words::on_jobs,         when: Words::always },
    Rule { action: "jobs.retry",       by: &[Administrator],              on: Words::on_jobs,         when: Words::always },
    Rule { action: "profile.read",     by: &[SignedIn],                   on: Words::on_own_profile,  when: Words::always },
    Rule { action: "profile.write",    by: &[SignedIn],                   on: Words::on_own_profile,  when: Words::always },
    Rule { action: "tokens.manage",    by: &[SignedIn],                   on: Words::on_own_tokens,   when: Words::always },
    Rule { action: "journal.read",     by: &[Secretariat, Auditor, Administrator], on: Words::on_journal, when: Words::always },
];

/// The rule of an action; `None` for an action that the table does not know.
pub fn rule(action: &str) -> Option<&'static Rule> {
    TABLE.iter().find(|rule| rule.action == action)
}

/// Whether one who holds these roles may do an action. Everyone is the public too.
pub fn allows(roles: &[Role], action: &str) -> bool {
    let has_signed_in = roles.iter().any(|role| *role != Role::Public);
    let holds = |role: &Role| match role {
        Role::Public => true,
        Role::SignedIn => has_signed_in,
        role => roles.contains(role),
    };
    rule(action).is_some_and(|rule| rule.by.iter().any(holds))
}

/// [`allows`] for the web side: a role that is no code of ours, or that is held elsewhere, gives no right.
pub fn guard(actor: &Actor, asked: &Asked<'_>) -> bool {
    if !actor.is_lent(asked.action) {
        return false;
    }
    let here = actor.grants.iter().filter(|grant| grant.covers(asked.on));
    let mut roles: Vec<Role> = here.filter_map(|grant| grant.role.parse().ok()).collect();
    if !actor.is_public() {
        roles.push(Role::SignedIn);
    }
    allows(&roles, asked.action)
}

impl Rule {
    /// What one may do, in words.
    pub fn act(&self, lang: Lang) -> String {
        let words = Words(lang);
        match self.action.rsplit('.').next() {
            Some("write") => words.act_write(),
            Some("manage") => words.act_manage(),
            Some("generate") => words.act_generate(),
            Some("send") => words.act_send(),
            Some("decline") => words.act_decline(),
            Some("retry") => words.act_retry(),
            Some("enter") => words.act_enter(),
            Some("keep") => words.act_keep(),
            _ => words.act_read(),
        }
    }

    /// The names of the roles that may do it.
    pub fn names(&self, lang: Lang) -> Vec<String> {
        self.by.iter().map(|role| role.name(lang)).collect()
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
