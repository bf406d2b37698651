//! Passkeys (WebAuthn): a key that stays in the person's device and answers for our address only. Registration and sign-in
//! are each a ceremony of two halves; what is kept between them ([`Begun::kept`]) must stay on our side and be used once.
//!
//! The device is always asked to verify its owner (finger, face, PIN), and keys are asked to be discoverable, so that
//! nobody types a name to sign in. Attestation is not asked for: any make of device is welcome.

use std::sync::Arc;

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::{Value, json};
use url::Url;
use webauthn_rs::prelude::{
    DiscoverableAuthentication, DiscoverableKey, Passkey, PasskeyRegistration, PublicKeyCredential,
    RegisterPublicKeyCredential, Uuid, Webauthn, WebauthnBuilder, WebauthnError,
};

/// Passkeys for one address. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Passkeys(Arc<Webauthn>);

/// The opaque name by which a device knows the owner of a key: 16 bytes that say nothing about the person.
pub type Owner = [u8; 16];

/// The first half of a ceremony.
#[derive(Clone, Debug, PartialEq)]
pub struct Begun {
    /// What the browser is asked, for `navigator.credentials`.
    pub options: Value,
    /// What to keep for the second half, on our side only.
    pub kept: Value,
}

/// A passkey as it is stored.
#[derive(Clone, Debug, PartialEq)]
pub struct Key {
    /// The credential's id, base64url.
    pub id: String,
    /// The public key and all that belongs to it.
    pub material: Value,
    /// How often the device says that it has been used; 0 where it does not count.
    pub counter: i64,
}

/// Why an answer was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// What came is no answer of an authenticator.
    #[error("the answer cannot be read: {0}")]
    Unreadable(String),
    /// The answer was made on a page of another site.
    #[error("the answer was made for another origin")]
    Origin,
    /// The answer belongs to another question than ours.
    #[error("the answer belongs to another challenge")]
    Challenge,
    /// The device did not verify its owner.
    #[error("the device did not verify its owner")]
    Unverified,
    /// The device's counter went back: there may be a copy of the key.
    #[error("the counter of the key went back, so that there may be a copy of it")]
    Copied,
    /// The answer names another owner than the key has.
    #[error("the answer names another owner than the key has")]
    Owner,
    /// The signature or another part does not hold.
    #[error("the answer does not hold: {0}")]
    Unsound(String),
}

impl Passkeys {
    /// Passkeys for the address under which readers reach us. `None` where there can be none: browsers accept them on
    /// names with https, and on `localhost`, but not on bare numbers such as `127.0.0.1`.
    pub fn at(base_url: &str, name: &str) -> Option<Passkeys> {
        let origin = Url::parse(base_url).ok()?;
        let host = origin.domain()?.to_owned();
        let is_secure = origin.scheme() == "https" || host == "localhost" || host.ends_with(".localhost");
        let built = WebauthnBuilder::new(&host, &origin).ok()?.rp_name(name).build().ok()?;
        is_secure.then(|| Passkeys(Arc::new(built)))
    }

    /// Begins to register a key. `known` are the ids of the keys that the owner has already, which are not made twice.
    pub fn begin_registration(
        &self,
        owner: &Owner,
        name: &str,
        display: &str,
        known: &[String],
    ) -> Result<Begun, Refusal> {
        let known = known.iter().filter_map(|id| URL_SAFE_NO_PAD.decode(id).ok()).collect();
        let owner = Uuid::from_bytes(*owner);
        let (question, kept) = self.0.start_passkey_registration(owner, name, display, Some(known)).map_err(refusal)?;
        let mut options = json(&question)?;
        // The library leaves it to the device whether the key can be found without a name; we need that it can.
        let selection = &mut options["publicKey"]["authenticatorSelection"];
        selection["residentKey"] = json!("required");
        selection["requireResidentKey"] = json!(true);
        Ok(Begun { options, kept: json(&kept)? })
    }

    /// Takes the device's answer to a registration, JSON as `PublicKeyCredential.toJSON()` writes it.
    pub fn finish_registration(&self, kept: Value, answer: &str) -> Result<Key, Refusal> {
        let answer: RegisterPublicKeyCredential = read(answer)?;
        let kept: PasskeyRegistration = reread(kept)?;
        let passkey = self.0.finish_passkey_registration(&answer, &kept).map_err(refusal)?;
        let id = URL_SAFE_NO_PAD.encode(passkey.cred_id());
        Ok(Key { id, counter: counter(&json(&passkey)?), material: json(&passkey)? })
    }

    /// Begins a sign-in with whichever key the device has for us.
    pub fn begin_sign_in(&self) -> Result<Begun, Refusal> {
        let (question, kept) = self.0.start_discoverable_authentication().map_err(refusal)?;
        let mut options = json(&question)?;
        // Whether the keys are offered in a list of names or at once is for the page to say.
        if let Some(options) = options.as_object_mut() {
            options.remove("mediation");
        }
        Ok(Begun { options, kept: json(&kept)? })
    }

    /// The id of the key that an answer claims to be made with. Nothing is proven yet.
    pub fn claimed(&self, answer: &str) -> Result<String, Refusal> {
        let answer: PublicKeyCredential = read(answer)?;
        Ok(URL_SAFE_NO_PAD.encode(answer.get_credential_id()))
    }

    /// Takes the device's answer to a sign-in, made with a key of this owner, and returns the key as it is after its use.
    pub fn finish_sign_in(&self, kept: Value, answer: &str, key: &Key, owner: &Owner) -> Result<Key, Refusal> {
        let answer: PublicKeyCredential = read(answer)?;
        let kept: DiscoverableAuthentication = reread(kept)?;
        let mut passkey: Passkey = reread(key.material.clone())?;
        let (named, _) = self.0.identify_discoverable_authentication(&answer).map_err(refusal)?;
        if named.as_bytes() != owner {
            return Err(Refusal::Owner);
        }
        let used = self.0.finish_discoverable_authentication_v2(&answer, kept, DiscoverableKey::from(&passkey));
        let used = used.map_err(refusal)?;
        if !used.user_verified() {
            return Err(Refusal::Unverified);
        }
        passkey.update_credential(&used);
        Ok(Key { id: key.id.clone(), material: json(&passkey)?, counter: i64::from(used.counter()) })
    }
}

fn counter(passkey: &Value) -> i64 {
    passkey["cred"]["counter"].as_i64().unwrap_or(0)
}

fn json(value: &impl Serialize) -> Result<Value, Refusal> {
    serde_json::to_value(value).map_err(|error| Refusal::Unsound(error.to_string()))
}

fn read<T: DeserializeOwned>(answer: &str) -> Result<T, Refusal> {
    serde_json::from_str(answer).map_err(|error| Refusal::Unreadable(error.to_string()))
}

fn reread<T: DeserializeOwned>(kept: Value) -> Result<T, Refusal> {
    serde_json::from_value(kept).map_err(|error| Refusal::Unreadable(error.to_string()))
}

fn refusal(error: WebauthnError) -> Refusal {
    match error {
        WebauthnError::InvalidRPOrigin | WebauthnError::InvalidRPIDHash => Refusal::Origin,
        WebauthnError::MismatchedChallenge | WebauthnError::ChallengeNotFound => Refusal::Challenge,
        WebauthnError::UserNotVerified | WebauthnError::UserNotPresent => Refusal::Unverified,
        WebauthnError::CredentialPossibleCompromise => Refusal::Copied,
        WebauthnError::InvalidUserUniqueId => Refusal::Owner,
        other => Refusal::Unsound(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn passkeys_need_a_name_and_a_safe_connection() {
        for (address, offered) in [
            ("https://follow-up.example", true),
            ("http://localhost:8080", true),
            ("http://follow-up.example", false),
            ("http://127.0.0.1:8080", false),
            ("https://[::1]", false),
            ("nonsense", false),
        ] {
            assert_eq!(Passkeys::at(address, "Hasila").is_some(), offered, "{address}");
        }
    }

    #[test]
    fn a_registration_asks_for_a_verified_owner_and_a_key_that_needs_no_name() {
        let passkeys = Passkeys::at("https://follow-up.example", "Hasila").unwrap();
        let known = vec!["AAECAw".to_owned()];
        let begun = passkeys.begin_registration(&[7; 16], "amina@example.org", "Amina", &known).unwrap();
        let asked = &begun.options["publicKey"];

        assert_eq!(asked["rp"], json!({"name": "Hasila", "id": "follow-up.example"}));
        assert_eq!(asked["authenticatorSelection"]["residentKey"], "required");
        assert_eq!(asked["authenticatorSelection"]["userVerification"], "required");
        assert_eq!(asked["user"]["id"], URL_SAFE_NO_PAD.encode([7; 16]));
        assert_eq!(asked["excludeCredentials"][0]["id"], "AAECAw");
        assert_eq!(asked["attestation"], "none");
    }

    #[test]
    fn a_sign_in_names_no_key_and_asks_for_a_verified_owner() {
        let passkeys = Passkeys::at("https://follow-up.example", "Hasila").unwrap();
        let begun = passkeys.begin_sign_in().unwrap();

        assert_eq!(begun.options["publicKey"]["userVerification"], "required");
        assert_eq!(begun.options["publicKey"]["allowCredentials"], json!([]));
        assert_eq!(begun.options.get("mediation"), None);
        assert_ne!(begun.options, passkeys.begin_sign_in().unwrap().options, "each question is new");
    }

    #[test]
    fn what_is_no_answer_is_refused_with_a_reason() {
        let passkeys = Passkeys::at("https://follow-up.example", "Hasila").unwrap();
        for answer in ["", "{}", "[]", "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\"}"] {
            assert!(matches!(passkeys.claimed(answer), Err(Refusal::Unreadable(_))), "{answer}");
            let kept = passkeys.begin_sign_in().unwrap().kept;
            assert!(matches!(passkeys.finish_registration(kept, answer), Err(Refusal::Unreadable(_))), "{answer}");
        }
    }
}
