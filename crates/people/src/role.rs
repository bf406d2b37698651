//! The roles that a person can hold, as the field knows them.

use std::{fmt, str::FromStr};

use language::Lang;

use crate::words::Words;

/// A role.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Role {
    /// Anyone, signed in or not.
    Public,
    /// Anyone who has signed in, whatever other roles they hold. Nobody is granted it.
    SignedIn,
    /// An officer of the secretariat.
    Secretariat,
    /// The chair of a body.
    Chair,
    /// A vice-chair of a body.
    ViceChair,
    /// The head of a member's delegation.
    HeadOfDelegation,
    /// A member's or an organisation's focal point.
    FocalPoint,
    /// A delegate.
    Delegate,
    /// A drafter of texts.
    Drafter,
    /// A translator.
    Translator,
    /// A reviser of translations.
    Reviser,
    /// An expert who reviews submissions.
    Expert,
    /// A moderator for a region.
    RegionalModerator,
    /// An auditor, who reads the journal.
    Auditor,
    /// An administrator of the service.
    Administrator,
}

/// A code that names no role.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownRole(pub String);

impl Role {
    /// Every role, in the order in which they are listed.
    pub const ALL: [Role; 15] = [
        Role::Public,
        Role::SignedIn,
        Role::Secretariat,
        Role::Chair,
        Role::ViceChair,
        Role::HeadOfDelegation,
        Role::FocalPoint,
        Role::Delegate,
        Role::Drafter,
        Role::Translator,
        Role::Reviser,
        Role::Expert,
        Role::RegionalModerator,
        Role::Auditor,
        Role::Administrator,
    ];

    /// Whether people can be granted it. The public and those signed in hold theirs by being there.
    pub const fn is_granted(self) -> bool {
        !matches!(self, Role::Public | Role::SignedIn)
    }

    /// Whether it can be held in a place, written as the policy table is asked: chairs are of a body, moderators of a
    /// region, those who keep the service and its journal of the whole process; the others of a body or of the process.
    pub fn may_be_held_in(self, place: &str) -> bool {
        let is_body = place.starts_with("body/");
        match self {
            Role::Public | Role::SignedIn => false,
            Role::Chair | Role::ViceChair => is_body,
            Role::RegionalModerator => place.starts_with("region/"),
            Role::Auditor | Role::Administrator => place.is_empty(),
            _ => is_body || place.is_empty(),
        }
    }

    /// The code, as kept in the database and carried by an actor.
    pub const fn code(self) -> &'static str {
        match self {
            Role::Public => "public",
            Role::SignedIn => "signed-in",
            Role::Secretariat => "secretariat",
            Role::Chair => "chair",
            Role::ViceChair => "vice-chair",
            Role::HeadOfDelegation => "head-of-delegation",
            Role::FocalPoint => "focal-point",
            Role::Delegate => "delegate",
            Role::Drafter => "drafter",
            Role::Translator => "translator",
            Role::Reviser => "reviser",
            Role::Expert => "expert",
            Role::RegionalModerator => "regional-moderator",
            Role::Auditor => "auditor",
            Role::Administrator => "administrator",
        }
    }

    /// The name in a language.
    pub fn name(self, lang: Lang) -> String {
        let words = Words(lang);
        match self {
            Role::Public => words.role_public(),
            Role::SignedIn => words.role_signed_in(),
            Role::Secretariat => words.role_secretariat(),
            Role::Chair => words.role_chair(),
            Role::ViceChair => words.role_vice_chair(),
            Role::HeadOfDelegation => words.role_head_of_delegation(),
            Role::FocalPoint => words.role_focal_point(),
            Role::Delegate => words.role_delegate(),
            Role::Drafter => words.role_drafter(),
            Role::Translator => words.role_translator(),
            Role::Reviser => words.role_reviser(),
            Role::Expert => words.role_expert(),
            Role::RegionalModerator => words.role_regional_moderator(),
            Role::Auditor => words.role_auditor(),
            Role::Administrator => words.role_administrator(),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl fmt::Display for UnknownRole {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "“{}” is no role", self.0)
    }
}

impl std::error::Error for UnknownRole {}

impl FromStr for Role {
    type Err = UnknownRole;

    fn from_str(code: &str) -> Result<Role, UnknownRole> {
        Role::ALL.into_iter().find(|role| role.code() == code).ok_or_else(|| UnknownRole(code.to_owned()))
    }
}
