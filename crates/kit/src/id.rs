//! Short ids that a person can read aloud and type: `K7M2Q`. Crockford's base 32 (no I, L, O, U), from the system's
//! randomness. Not secret, and not unique by themselves: a store keeps them under a unique key and tries again.

const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// The length of a short id: 33 million of them exist.
const SHORT: usize = 5;

/// A new short id such as `K7M2Q`.
pub fn short() -> String {
    random(SHORT)
}

/// A new id of `length` characters, five bits of chance in each.
pub fn random(length: usize) -> String {
    let mut bytes = vec![0; length];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes from its start on");
    bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect()
}

/// A share of one by chance, from 0 up to but not including 1: to spread in time what would otherwise happen at once.
pub fn share() -> f64 {
    let mut bytes = [0; 4];
    getrandom::fill(&mut bytes).expect("the operating system gives random bytes from its start on");
    f64::from(u32::from_le_bytes(bytes)) / (f64::from(u32::MAX) + 1.0)
}

/// What a person typed, as an id: capital letters, O read as 0, I and L as 1, hyphens and spaces left out. `None`
/// where it cannot be one.
pub fn read(typed: &str) -> Option<String> {
    let read = |character: char| match character.to_ascii_uppercase() {
        'O' => Some('0'),
        'I' | 'L' => Some('1'),
        other => u8::try_from(other).is_ok_and(|byte| ALPHABET.contains(&byte)).then_some(other),
    };
    let id: String = typed.chars().filter(|c| !matches!(c, ' ' | '-')).map(read).collect::<Option<_>>()?;
    (!id.is_empty()).then_some(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_reads_back_however_it_is_typed() {
        let id = short();

        assert_eq!(read(&id.to_lowercase()), Some(id.clone()));
        assert_eq!(read("k7-m2q"), Some("K7M2Q".to_owned()));
        assert_eq!(read("oil"), Some("011".to_owned()));
        assert_eq!(read("../x"), None);
        assert_eq!(read("é"), None);
        assert_eq!(read(""), None);
    }
}
