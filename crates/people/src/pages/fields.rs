//! The fields that several of these forms share, and what is wrong with what was typed into them.

use kit::web::{self, Error, FieldError, Visit, parts::Field};
use language::Lang;
use proofs::password::{LONGEST, SHORTEST, Weakness, weakness};

use crate::words::Words;

pub(super) fn name(words: Words, typed: &str, problems: &[FieldError]) -> Field {
    let field = Field::text("name", words.field_name()).hint(words.field_name_hint()).autocomplete("name");
    field.value(typed).required().errors(problems)
}

pub(super) fn address(words: Words, typed: &str, problems: &[FieldError]) -> Field {
    let field = Field::text("address", words.field_address()).kind("email").autocomplete("username");
    field.value(typed).required().errors(problems)
}

pub(super) fn password(words: Words, problems: &[FieldError]) -> Field {
    let field = Field::text("password", words.field_password()).kind("password").autocomplete("current-password");
    field.required().errors(problems)
}

pub(super) fn new_password(words: Words, problems: &[FieldError]) -> Field {
    let hint = words.field_new_password_hint(count(SHORTEST));
    let field = Field::text("chosen", words.field_new_password()).kind("password").autocomplete("new-password");
    field.hint(hint).required().errors(problems)
}

pub(super) fn language(words: Words, chosen: &str, problems: &[FieldError]) -> Field {
    let choices = Lang::ALL.map(|lang| (lang.code().to_owned(), lang.endonym().to_owned())).to_vec();
    Field::select("letters", words.field_language(), choices).value(chosen).errors(problems)
}

/// What is wrong with a password that somebody chooses.
pub(super) fn weak(words: Words, chosen: &str, own: &[&str]) -> Option<FieldError> {
    let message = match weakness(chosen, own)? {
        Weakness::TooShort => words.password_short(count(SHORTEST)),
        Weakness::TooLong => words.password_long(count(LONGEST)),
        Weakness::Common => words.password_common(),
    };
    Some(FieldError::new("chosen", message))
}

/// The sentence for a limit that was reached, above the form; any other error goes on.
pub(super) fn too_many(visit: &Visit, error: Error) -> Result<FieldError, Error> {
    match error {
        Error::TooMany(seconds) => {
            Ok(FieldError::new("", Words(visit.lang).too_many_tries(web::wait(visit.lang, seconds))))
        }
        other => Err(other),
    }
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
