//! The checks of an ID token: signature, issuer, audience, times, nonce. A minute of difference between two clocks is
//! allowed, no more.

use base64::{Engine as _, engine::general_purpose::URL_SAFE_NO_PAD};
use chrono::{DateTime, TimeDelta, Utc};
use jiff::Timestamp;
use openidconnect::{
    AccessTokenHash, ClientId, EmptyAdditionalClaims, Nonce, OAuth2TokenResponse as _, RequestTokenError,
    StandardErrorResponse, TokenResponse as _, UserInfoClaims,
    core::{
        CoreErrorResponseType, CoreGenderClaim, CoreIdTokenClaims, CoreIdTokenVerifier, CoreJwsSigningAlgorithm,
        CoreTokenResponse,
    },
};
use serde::Deserialize;

use super::{
    Identity, Refusal, Settings,
    fetch::{Fault, Fetcher},
    metadata::Known,
};

/// By how much two clocks may differ.
const LEEWAY: TimeDelta = TimeDelta::seconds(60);
/// How old a token may be that was made for a sign-in of this moment.
const OLDEST: TimeDelta = TimeDelta::minutes(10);

/// The ways of signing that are accepted: public keys only, none that is known to be weak.
const ALGORITHMS: [CoreJwsSigningAlgorithm; 3] = [
    CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
    CoreJwsSigningAlgorithm::EcdsaP256Sha256,
    CoreJwsSigningAlgorithm::EdDsa,
];

/// Claims that the library does not check.
#[derive(Deserialize)]
struct Further {
    nbf: Option<f64>,
}

/// Checks the ID token of an answer and returns its claims.
pub(super) fn check(
    answer: &CoreTokenResponse,
    known: &Known,
    settings: &Settings,
    nonce: &Nonce,
    now: Timestamp,
) -> Result<CoreIdTokenClaims, Refusal> {
    let now = DateTime::from_timestamp_millis(now.as_millisecond()).unwrap_or(DateTime::<Utc>::MAX_UTC);
    let client = ClientId::new(settings.client_id.clone());
    // Without a secret the library cannot take a shared one for a key either.
    let verifier = CoreIdTokenVerifier::new_public_client(client.clone(), known.issuer().clone(), known.keys().clone())
        .set_allowed_algs(ALGORITHMS)
        .set_time_fn(move || now - LEEWAY);
    let token = answer.id_token().ok_or(Refusal::NoToken)?;
    let claims = token.claims(&verifier, nonce)?;

    if claims.authorized_party().is_some_and(|party| *party != client) {
        return Err(Refusal::Audience("azp names another application".to_owned()));
    }
    if claims.issue_time() > now + LEEWAY || not_before(&token.to_string())?.is_some_and(|at| at > now + LEEWAY) {
        return Err(Refusal::Future);
    }
    if claims.issue_time() < now - OLDEST - LEEWAY {
        return Err(Refusal::Stale);
    }
    if let Some(expected) = claims.access_token_hash() {
        let algorithm = token.signing_alg()?;
        let key = token.signing_key(&verifier)?;
        let actual = AccessTokenHash::from_token(answer.access_token(), algorithm, key);
        if actual.map_err(|error| Refusal::Unsound(error.to_string()))? != *expected {
            return Err(Refusal::Unsound("at_hash belongs to another access token".to_owned()));
        }
    }
    Ok(claims.clone())
}

/// Completes a checked token with what the provider tells at its userinfo address: many tell name and address only there.
pub(super) async fn complete(
    claims: CoreIdTokenClaims,
    answer: &CoreTokenResponse,
    known: &Known,
    settings: &Settings,
    fetcher: &Fetcher,
) -> Result<Identity, Refusal> {
    let mut identity = Identity {
        issuer: claims.issuer().to_string(),
        subject: claims.subject().to_string(),
        address: verified(claims.email().map(|e| e.as_str()), claims.email_verified()),
        name: claims.name().and_then(|name| name.get(None)).map(|name| name.to_string()),
    };
    let client = known.client(settings);
    let request = client.user_info(answer.access_token().clone(), Some(claims.subject().clone()));
    let (Ok(request), true) = (request, identity.address.is_none() || identity.name.is_none()) else {
        return Ok(identity);
    };
    let fetcher = fetcher.clone();
    let told: Result<UserInfoClaims<EmptyAdditionalClaims, CoreGenderClaim>, _> =
        request.request_async(&move |request| fetcher.clone().fetch(request)).await;
    match told {
        Ok(told) => {
            let address = verified(told.email().map(|e| e.as_str()), told.email_verified());
            identity.address = identity.address.or(address);
            let name = told.name().and_then(|name| name.get(None)).map(|name| name.to_string());
            identity.name = identity.name.or(name);
        }
        // Who it is has been proven; without these the person is asked.
        Err(error) => tracing::warn!(%error, "a provider did not tell name and address"),
    }
    Ok(identity)
}

/// An address that the provider says it has verified; any other might be somebody else's.
fn verified(address: Option<&str>, is_verified: Option<bool>) -> Option<String> {
    address.filter(|_| is_verified == Some(true)).map(str::to_owned)
}

/// The `nbf` of a token whose signature has been checked.
fn not_before(token: &str) -> Result<Option<DateTime<Utc>>, Refusal> {
    let unsound = || Refusal::Unsound("nbf cannot be read".to_owned());
    let payload = token.split('.').nth(1).ok_or_else(unsound)?;
    let payload = URL_SAFE_NO_PAD.decode(payload).map_err(|_| unsound())?;
    let further: Further = serde_json::from_slice(&payload).map_err(|_| unsound())?;
    Ok(further.nbf.map(|seconds| {
        // A time beyond the calendar is later than any now.
        DateTime::from_timestamp_millis((seconds * 1000.0) as i64).unwrap_or(DateTime::<Utc>::MAX_UTC)
    }))
}

/// Why a code was not exchanged.
pub(super) fn fault(error: RequestTokenError<Fault, StandardErrorResponse<CoreErrorResponseType>>) -> Refusal {
    match error {
        RequestTokenError::ServerResponse(why) => Refusal::Code(why.to_string()),
        RequestTokenError::Request(why) => Refusal::Unreachable(why.to_string()),
        // Bytes of the answer may hold a token and stay out of the log.
        RequestTokenError::Parse(why, _) => Refusal::Unsound(format!("the answer cannot be read: {why}")),
        RequestTokenError::Other(why) => Refusal::Unsound(why),
    }
}
