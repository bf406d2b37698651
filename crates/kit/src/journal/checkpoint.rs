//! A checkpoint says, signed, how long the journal was on a day and how it ended. Whoever keeps one can later prove that
//! nothing before it was changed or left out. It is a signed note (C2SP), so that other people's programs verify it:
//! origin, number of entries, hash in base64, day; an empty line; the signature (Ed25519).

mod store;

use std::{fmt, str::FromStr};

use base64::{Engine as _, engine::general_purpose::STANDARD};
use ed25519_dalek::{Signature, Signer as _, SigningKey, VerifyingKey};
use sha2::{Digest, Sha256};

use super::hex;

pub use store::{Kept, keep, kept, newest, on};

/// The kind of signature, as signed notes number it: Ed25519.
const ED25519: u8 = 1;
/// What the first line says after the name of the key.
const ORIGIN: &str = "/journal";

/// What a checkpoint says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkpoint {
    /// How many entries the journal had.
    pub entries: i64,
    /// The hash of the last, in hexadecimal.
    pub hash: String,
    /// The day on which it was made, `2026-11-25`, UTC.
    pub day: String,
}

/// The key that signs, with its name: the host of the service is a good one.
#[derive(Clone)]
pub struct Key {
    name: String,
    key: SigningKey,
}

/// The key that verifies, for everybody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicKey {
    name: String,
    key: VerifyingKey,
}

/// What is no key or no checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// A text that is no key.
    #[error("this is no key for checkpoints, as `hasila journal key new` writes it")]
    NoKey,
    /// A text that is no checkpoint.
    #[error("this is no checkpoint of a journal")]
    NoCheckpoint,
    /// Another key made the signature.
    #[error("the checkpoint is not signed with this key")]
    OtherKey,
    /// The signature does not fit the text.
    #[error("the checkpoint was changed after it was signed")]
    Changed,
}

impl Key {
    /// A new key with a name without spaces and plus signs.
    pub fn new(name: &str) -> Result<Key, Refused> {
        let mut seed = [0; 32];
        getrandom::fill(&mut seed).map_err(|_| Refused::NoKey)?;
        let name = read_name(name)?;
        Ok(Key { name, key: SigningKey::from_bytes(&seed) })
    }

    /// The part of it that everybody may have.
    pub fn public(&self) -> PublicKey {
        PublicKey { name: self.name.clone(), key: self.key.verifying_key() }
    }

    /// The text for its file, `PRIVATE+KEY+name+id+…`. Whoever reads it can sign.
    pub fn secret(&self) -> String {
        let id = hex(&self.public().id());
        format!("PRIVATE+KEY+{}+{id}+{}", self.name, STANDARD.encode(numbered(self.key.as_bytes())))
    }

    /// The signed note of a checkpoint.
    pub fn sign(&self, checkpoint: &Checkpoint) -> Result<String, Refused> {
        let public = self.public();
        let body = checkpoint.body(&self.name)?;
        let signature = self.key.sign(body.as_bytes());
        let line = [&public.id()[..], &signature.to_bytes()].concat();
        Ok(format!("{body}\n— {} {}\n", self.name, STANDARD.encode(line)))
    }
}

impl PublicKey {
    /// What a note says, if this key has signed it. Signatures of other keys beside it are left alone.
    pub fn open(&self, note: &str) -> Result<Checkpoint, Refused> {
        let (body, signatures) = note.split_once("\n\n").ok_or(Refused::NoCheckpoint)?;
        let body = format!("{body}\n");
        let mark = format!("— {} ", self.name);
        let mine = signatures.lines().filter_map(|line| line.strip_prefix(&mark)).find_map(|line| {
            let bytes = STANDARD.decode(line).ok()?;
            let signature: [u8; 64] = bytes.strip_prefix(&self.id()[..])?.try_into().ok()?;
            Some(Signature::from_bytes(&signature))
        });
        let signature = mine.ok_or(Refused::OtherKey)?;
        self.key.verify_strict(body.as_bytes(), &signature).map_err(|_| Refused::Changed)?;
        Checkpoint::read(&body, &self.name)
    }

    /// The four bytes by which a signature names its key.
    fn id(&self) -> [u8; 4] {
        let text = [self.name.as_bytes(), b"\n", &numbered(self.key.as_bytes())].concat();
        let digest = Sha256::digest(text);
        [digest[0], digest[1], digest[2], digest[3]]
    }
}

impl fmt::Display for PublicKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}+{}+{}", self.name, hex(&self.id()), STANDARD.encode(numbered(self.key.as_bytes())))
    }
}

impl FromStr for PublicKey {
    type Err = Refused;

    fn from_str(text: &str) -> Result<PublicKey, Refused> {
        let (name, id, bytes) = parts(text.trim())?;
        let key = VerifyingKey::from_bytes(&bytes).map_err(|_| Refused::NoKey)?;
        let public = PublicKey { name, key };
        if hex(&public.id()) == id { Ok(public) } else { Err(Refused::NoKey) }
    }
}

impl FromStr for Key {
    type Err = Refused;

    fn from_str(text: &str) -> Result<Key, Refused> {
        let text = text.trim().strip_prefix("PRIVATE+KEY+").ok_or(Refused::NoKey)?;
        let (name, id, seed) = parts(text)?;
        let key = Key { name, key: SigningKey::from_bytes(&seed) };
        if hex(&key.public().id()) == id { Ok(key) } else { Err(Refused::NoKey) }
    }
}

impl fmt::Debug for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Key({})", self.public())
    }
}

impl Checkpoint {
    fn body(&self, name: &str) -> Result<String, Refused> {
        let hash = bytes(&self.hash).ok_or(Refused::NoCheckpoint)?;
        Ok(format!("{name}{ORIGIN}\n{}\n{}\n{}\n", self.entries, STANDARD.encode(hash), self.day))
    }

    fn read(body: &str, name: &str) -> Result<Checkpoint, Refused> {
        let mut lines = body.lines().skip(1);
        let mut line = || lines.next().ok_or(Refused::NoCheckpoint);
        let entries = line()?.parse().map_err(|_| Refused::NoCheckpoint)?;
        let hash = hex(&STANDARD.decode(line()?).map_err(|_| Refused::NoCheckpoint)?);
        let checkpoint = Checkpoint { entries, hash, day: line()?.to_owned() };
        if checkpoint.body(name)? == body { Ok(checkpoint) } else { Err(Refused::NoCheckpoint) }
    }
}

fn read_name(name: &str) -> Result<String, Refused> {
    let is_name = !name.is_empty() && name.len() <= 100 && !name.contains(|c: char| c == '+' || c.is_whitespace());
    is_name.then(|| name.to_owned()).ok_or(Refused::NoKey)
}

/// The bytes of a key with the kind of its signatures before them.
fn numbered(key: &[u8; 32]) -> Vec<u8> {
    [&[ED25519][..], key].concat()
}

fn parts(text: &str) -> Result<(String, String, [u8; 32]), Refused> {
    let (name, rest) = text.split_once('+').ok_or(Refused::NoKey)?;
    let (id, key) = rest.split_once('+').ok_or(Refused::NoKey)?;
    let bytes = STANDARD.decode(key).map_err(|_| Refused::NoKey)?;
    let key = bytes.strip_prefix(&[ED25519]).and_then(|key| key.try_into().ok()).ok_or(Refused::NoKey)?;
    Ok((read_name(name)?, id.to_owned(), key))
}

fn bytes(hash: &str) -> Option<[u8; 32]> {
    if hash.len() != 64 || !hash.is_ascii() {
        return None;
    }
    let mut bytes = [0; 32];
    for (index, byte) in bytes.iter_mut().enumerate() {
        *byte = u8::from_str_radix(&hash[2 * index..2 * index + 2], 16).ok()?;
    }
    Some(bytes)
}

#[cfg(test)]
mod tests;
