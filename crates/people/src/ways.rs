//! The ways to sign in besides a password: passkeys, where the address of the service allows them, and the providers that
//! those who run it have set up.

use kit::web;
use proofs::{oidc::Provider, passkey::Passkeys};
use sha2::{Digest, Sha256};

/// The ways there are. A part of the application, put in by the site.
#[derive(Clone, Default)]
pub struct Ways {
    passkeys: Option<Passkeys>,
    providers: Vec<Provider>,
}

impl Ways {
    /// The ways of a service at an address of its own, with these providers.
    pub fn new(base_url: &str, name: &str, providers: Vec<Provider>) -> Ways {
        Ways { passkeys: Passkeys::at(base_url, name), providers }
    }

    /// The ways of an application; none where the site has put none in.
    pub fn of(state: &web::State) -> Ways {
        state.parts.get::<Ways>().cloned().unwrap_or_default()
    }

    /// Passkeys, where there can be some.
    pub fn passkeys(&self) -> Option<&Passkeys> {
        self.passkeys.as_ref()
    }

    /// The providers, in the order in which they are offered.
    pub fn providers(&self) -> &[Provider] {
        &self.providers
    }

    /// The provider of a name in our addresses.
    pub fn provider(&self, name: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.name() == name)
    }

    /// The provider with an issuer address.
    pub fn by_issuer(&self, issuer: &str) -> Option<&Provider> {
        self.providers.iter().find(|provider| provider.issuer() == issuer)
    }

    /// What people call an issuer: the label that it was set up with, or its address where it is no longer set up.
    pub fn label(&self, issuer: &str) -> String {
        self.by_issuer(issuer).map_or(issuer, Provider::label).to_owned()
    }
}

/// The name by which devices know the owner of a passkey. It says nothing about the person and is the same on every node.
pub fn owner(account: &str) -> proofs::passkey::Owner {
    let digest = Sha256::digest(format!("passkey owner {account}"));
    let mut owner = [0; 16];
    owner.copy_from_slice(&digest[..16]);
    owner
}
