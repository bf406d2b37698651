//! How somebody proves who they are: a password (argon2id), a passkey (WebAuthn) or the word of a provider (OpenID Connect).
//! The heavy libraries for these live here only, behind plain values. Nothing here knows accounts, pages or the database.

pub mod oidc;
pub mod passkey;
pub mod password;
