//! Passwords: argon2id with the parameters that OWASP recommends, kept as PHC strings. Hashing is slow on purpose, so it
//! runs beside the other work and only a few at a time. Not for how often somebody may try: that is counted elsewhere.

use std::sync::OnceLock;

use argon2::{
    Algorithm, Argon2, Params, Version,
    password_hash::{PasswordHasher, PasswordVerifier, phc::PasswordHash},
};
use tokio::sync::Semaphore;

/// The fewest characters of a password.
pub const SHORTEST: usize = 12;
/// The most characters of a password.
pub const LONGEST: usize = 128;

/// OWASP's recommendation for argon2id: 19 MiB of memory, two passes, one lane.
const MEMORY_KIB: u32 = 19 * 1024;
const PASSES: u32 = 2;
const LANES: u32 = 1;

/// How many hashes are made at a time: each takes [`MEMORY_KIB`] and a processor.
static PERMITS: Semaphore = Semaphore::const_new(4);

/// The commonest passwords of at least [`SHORTEST`] characters, one a line, in small letters; in part from zxcvbn (see NOTICE).
const COMMON: &str = include_str!("password/common.txt");

/// Why a password is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weakness {
    /// It has fewer characters than [`SHORTEST`].
    TooShort,
    /// It has more characters than [`LONGEST`].
    TooLong,
    /// It is among the first that anybody would try, or it is little more than the person's own name or address.
    Common,
}

/// Whether a password is the one that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is.
    Right,
    /// It is, but its hash was made with former parameters and should be made anew.
    RightButOld,
    /// It is not, or there is none.
    Wrong,
}

/// A hash could not be made: out of memory, or the program is ending.
#[derive(Debug, thiserror::Error)]
#[error("a password could not be hashed: {0}")]
pub struct Fault(String);

/// What is wrong with a password that somebody chooses. `own` are words about the person: name and address. Length is all
/// that is asked; any characters will do.
pub fn weakness(password: &str, own: &[&str]) -> Option<Weakness> {
    let length = password.chars().count();
    if length < SHORTEST {
        return Some(Weakness::TooShort);
    }
    if length > LONGEST {
        return Some(Weakness::TooLong);
    }
    let small = password.to_lowercase();
    let same_throughout = small.chars().skip(1).all(|c| small.starts_with(c));
    let is_own = own.iter().any(|word| word.chars().count() >= 4 && small == word.to_lowercase());
    let is_common = same_throughout || is_own || COMMON.lines().any(|line| line == small);
    is_common.then_some(Weakness::Common)
}

/// The hash of a password, with a new salt.
///
/// # Errors
/// [`Fault`] where there is no memory for it.
pub async fn hash(password: String) -> Result<String, Fault> {
    beside(move || {
        let hash = hasher()?.hash_password(password.as_bytes()).map_err(|error| Fault(error.to_string()))?;
        Ok(hash.to_string())
    })
    .await
}

/// Whether a password is the one behind a hash. Where there is no hash (`None`: no such account, or one without a
/// password) as much work is done as where there is one, so that time tells nothing.
///
/// # Errors
/// [`Fault`] where there is no memory for it.
pub async fn verify(password: String, hash: Option<String>) -> Result<Verdict, Fault> {
    beside(move || {
        let decoy = decoy()?;
        let is_known = hash.is_some();
        let kept = hash.unwrap_or_else(|| decoy.to_owned());
        let parsed = PasswordHash::new(&kept).map_err(|error| Fault(error.to_string()))?;
        let fits = hasher()?.verify_password(password.as_bytes(), &parsed).is_ok();
        Ok(match (fits && is_known, is_current(&parsed)) {
            (false, _) => Verdict::Wrong,
            (true, true) => Verdict::Right,
            (true, false) => Verdict::RightButOld,
        })
    })
    .await
}

fn hasher() -> Result<Argon2<'static>, Fault> {
    let params = Params::new(MEMORY_KIB, PASSES, LANES, None).map_err(|error| Fault(error.to_string()))?;
    Ok(Argon2::new(Algorithm::Argon2id, Version::V0x13, params))
}

/// A hash of nothing that anybody chose, for those who have none.
fn decoy() -> Result<&'static str, Fault> {
    static DECOY: OnceLock<String> = OnceLock::new();
    if let Some(made) = DECOY.get() {
        return Ok(made);
    }
    let made = hasher()?.hash_password(b"nobody has chosen this").map_err(|error| Fault(error.to_string()))?;
    Ok(DECOY.get_or_init(|| made.to_string()))
}

/// Whether a hash was made with today's parameters.
fn is_current(hash: &PasswordHash) -> bool {
    let param = |name| hash.params.get_decimal(name);
    hash.algorithm.as_str() == "argon2id"
        && [param("m"), param("t"), param("p")] == [Some(MEMORY_KIB), Some(PASSES), Some(LANES)]
}

/// Does slow work on a thread of its own, in its turn.
async fn beside<T: Send + 'static>(work: impl FnOnce() -> Result<T, Fault> + Send + 'static) -> Result<T, Fault> {
    let permit = PERMITS.acquire().await.map_err(|error| Fault(error.to_string()))?;
    let done = tokio::task::spawn_blocking(work).await.map_err(|error| Fault(error.to_string()))?;
    drop(permit);
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    const CHOSEN: &str = "correct horse battery";

    #[tokio::test]
    async fn the_chosen_password_is_right_and_no_other_is() {
        let hash = hash(CHOSEN.to_owned()).await.unwrap();

        assert!(hash.starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{hash}");
        assert_eq!(verify(CHOSEN.to_owned(), Some(hash.clone())).await.unwrap(), Verdict::Right);
        assert_eq!(verify("Correct horse battery".to_owned(), Some(hash)).await.unwrap(), Verdict::Wrong);
    }

    #[tokio::test]
    async fn the_same_password_twice_has_two_hashes() {
        assert_ne!(hash(CHOSEN.to_owned()).await.unwrap(), hash(CHOSEN.to_owned()).await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_of_former_parameters_is_right_but_old() {
        let former = Argon2::new(Algorithm::Argon2id, Version::V0x13, Params::new(8 * 1024, 1, 1, None).unwrap());
        let old = former.hash_password(CHOSEN.as_bytes()).unwrap().to_string();

        assert_eq!(verify(CHOSEN.to_owned(), Some(old)).await.unwrap(), Verdict::RightButOld);
    }

    #[tokio::test]
    async fn nobody_has_the_password_of_an_account_without_one() {
        for tried in [CHOSEN, "nobody has chosen this", ""] {
            assert_eq!(verify(tried.to_owned(), None).await.unwrap(), Verdict::Wrong, "{tried}");
        }
    }

    #[test]
    fn length_is_counted_in_characters_and_nothing_else_is_asked() {
        assert_eq!(weakness("elevenchars", &[]), Some(Weakness::TooShort));
        assert_eq!(weakness("كلمة السر الطويلة", &[]), None);
        assert_eq!(weakness("one two three", &[]), None);
        assert_eq!(weakness(&"ab".repeat(64), &[]), None);
        assert_eq!(weakness(&format!("{}c", "ab".repeat(64)), &[]), Some(Weakness::TooLong));
    }

    #[test]
    fn what_anybody_would_try_first_is_refused() {
        for common in ["passwordpassword", "Password1234", "123456789012", "aaaaaaaaaaaaaaa", "qwertyuiop123"] {
            assert_eq!(weakness(common, &[]), Some(Weakness::Common), "{common}");
        }
        assert_eq!(weakness("Amina@Example.org", &["amina@example.org"]), Some(Weakness::Common));
    }

    #[test]
    fn every_common_password_could_be_chosen_otherwise() {
        for line in COMMON.lines() {
            assert!(line.chars().count() >= SHORTEST && *line == line.to_lowercase(), "{line} needs no mention");
        }
    }
}
