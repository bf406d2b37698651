//! The two code lists of the register: what an operative item does ([`Kind`]) and whom it speaks to ([`Addressee`]).

use crate::codes::codes;

codes! {
    /// What an operative item does.
    Kind in "kinds.json" {
        /// Asks somebody to do something.
        Requests = "requests",
        /// Recommends a course, without asking a particular act.
        Recommends = "recommends",
        /// Invites somebody to do something.
        Invites = "invites",
        /// Encourages somebody to do something.
        Encourages = "encourages",
        /// Takes note.
        Notes = "notes",
        /// Thanks, praises or expresses appreciation, also "notes with appreciation".
        Appreciates = "appreciates",
        /// Says again what was held before.
        Reaffirms = "reaffirms",
        /// Records an agreement.
        Agrees = "agrees",
        /// Approves a text.
        Approves = "approves",
        /// Endorses what another body recommended.
        Endorses = "endorses",
        /// Supports a proposal.
        Supports = "supports",
        /// Records that no agreement was reached.
        NoAgreement = "no-agreement",
        /// Informs, without asking anything.
        Informs = "informs",
    }
}

codes! {
    /// Whom an operative item speaks to.
    Addressee in "addressees.json" {
        /// The secretariat as a whole.
        Secretariat = "secretariat",
        /// The Secretary-General (and deputy).
        SecretaryGeneral = "secretary-general",
        /// The Bureaux and their directors.
        Bureaux = "bureaux",
        /// The members: Member States and Sector Members.
        Members = "members",
        /// All stakeholders.
        Stakeholders = "stakeholders",
        /// The vice-chairs of the group.
        ViceChairs = "vice-chairs",
        /// The Council.
        Council = "council",
        /// The group itself.
        Group = "group",
        /// The authors of contributions.
        Contributors = "contributors",
        /// The agencies of the United Nations.
        UnAgencies = "un-agencies",
        /// The regional organisations.
        RegionalOrganizations = "regional-organizations",
        /// The sectors of the Union and their advisory groups.
        Sectors = "sectors",
    }
}

#[cfg(test)]
mod tests {
    use language::Lang;
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn there_are_thirteen_kinds_and_twelve_addressees_with_six_names_each() {
        assert_eq!((Kind::ALL.len(), Addressee::ALL.len()), (13, 12));
        for lang in Lang::ALL {
            assert!(Kind::ALL.iter().all(|kind| !kind.name(lang).is_empty()));
            assert!(Addressee::ALL.iter().all(|addressee| !addressee.name(lang).is_empty()));
        }
        assert_eq!(Kind::NoAgreement.name(Lang::En), "No agreement");
        assert_eq!(Addressee::Sectors.name(Lang::Es), "Sectores de la UIT y sus Grupos Asesores");
    }

    #[test]
    fn the_data_files_follow_the_order_of_the_types() {
        assert_eq!(Kind::check_order(), Ok(()));
        assert_eq!(Addressee::check_order(), Ok(()));
    }

    #[test]
    fn a_name_in_any_language_is_understood() {
        assert_eq!("Просьба".parse(), Ok(Kind::Requests));
        assert_eq!("الأمانة".parse(), Ok(Addressee::Secretariat));
    }

    #[test]
    fn an_unknown_code_names_the_nearest() {
        let error = "endorse".parse::<Kind>().unwrap_err();

        assert_eq!(error.nearest.first().map(String::as_str), Some("endorses"));
    }

    proptest! {
        #[test]
        fn any_string_is_a_code_or_an_error_with_help(given in "\\PC{0,60}") {
            if let Err(error) = given.parse::<Kind>() {
                prop_assert_eq!(error.nearest.len(), 3);
            }
        }
    }
}
