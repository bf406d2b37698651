//! What a provider publishes about itself: its addresses, its keys, what it promises.

use jiff::{SignedDuration, Timestamp};
use openidconnect::{
    AdditionalProviderMetadata, ClientId, DiscoveryError, EndpointMaybeSet, EndpointNotSet, EndpointSet, IssuerUrl,
    JsonWebKeySet, ProviderMetadata,
    core::{
        CoreAuthDisplay, CoreClaimName, CoreClaimType, CoreClient, CoreClientAuthMethod, CoreGrantType, CoreJsonWebKey,
        CoreJweContentEncryptionAlgorithm, CoreJweKeyManagementAlgorithm, CoreResponseMode, CoreResponseType,
        CoreSubjectIdentifierType,
    },
};
use serde::{Deserialize, Serialize};
use url::Url;

use super::{
    Refusal, Settings, client_proof,
    fetch::{self, Fault, Fetcher},
    secret,
};

/// How long what a provider publishes is taken as it was.
const FRESH: SignedDuration = SignedDuration::from_hours(1);

/// What we need beyond the library's own list.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Further {
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
    end_session_endpoint: Option<Url>,
}

impl AdditionalProviderMetadata for Further {}

type Metadata = ProviderMetadata<
    Further,
    CoreAuthDisplay,
    CoreClientAuthMethod,
    CoreClaimName,
    CoreClaimType,
    CoreGrantType,
    CoreJweContentEncryptionAlgorithm,
    CoreJweKeyManagementAlgorithm,
    CoreJsonWebKey,
    CoreResponseMode,
    CoreResponseType,
    CoreSubjectIdentifierType,
>;

/// The library's client, as a provider's own publication fills it.
pub(super) type Client =
    CoreClient<EndpointSet, EndpointNotSet, EndpointNotSet, EndpointNotSet, EndpointMaybeSet, EndpointMaybeSet>;

/// What is known about a provider, and since when.
pub(super) struct Known {
    metadata: Metadata,
    at: Timestamp,
}

impl Known {
    /// Reads what an issuer publishes, keys included.
    pub(super) async fn read(issuer: &IssuerUrl, fetcher: &Fetcher, now: Timestamp) -> Result<Known, Refusal> {
        let fetcher = fetcher.clone();
        let found = Metadata::discover_async(issuer.clone(), &move |request| fetcher.clone().fetch(request)).await;
        let metadata = found.map_err(fault)?;
        // The browser is sent to these two; the others are fetched by us, which checks them each time.
        let further = metadata.additional_metadata();
        let shown = [Some(metadata.authorization_endpoint().url()), further.end_session_endpoint.as_ref()];
        if let Some(url) = shown.into_iter().flatten().find(|url| !fetch::is_safe(url)) {
            return Err(Refusal::Unsound(format!("{url} is not https")));
        }
        Ok(Known { metadata, at: now })
    }

    /// Whether it was read in the last hour.
    pub(super) fn is_fresh(&self, now: Timestamp) -> bool {
        now.duration_since(self.at).abs() < FRESH
    }

    /// Whether the provider promises to name itself in its answers (RFC 9207).
    pub(super) fn promises_iss(&self) -> bool {
        self.metadata.additional_metadata().authorization_response_iss_parameter_supported
    }

    /// Where the provider ends its own session, if it offers that.
    pub(super) fn end_session(&self) -> Option<&Url> {
        self.metadata.additional_metadata().end_session_endpoint.as_ref()
    }

    /// The provider's issuer.
    pub(super) fn issuer(&self) -> &IssuerUrl {
        self.metadata.issuer()
    }

    /// The provider's public keys.
    pub(super) fn keys(&self) -> &JsonWebKeySet<CoreJsonWebKey> {
        self.metadata.jwks()
    }

    /// The library's client for us at this provider.
    pub(super) fn client(&self, settings: &Settings) -> Client {
        let proof = client_proof(self.metadata.token_endpoint_auth_methods_supported());
        let id = ClientId::new(settings.client_id.clone());
        CoreClient::from_provider_metadata(self.metadata.clone(), id, secret(settings)).set_auth_type(proof)
    }
}

fn fault(error: DiscoveryError<Fault>) -> Refusal {
    match error {
        DiscoveryError::Request(fault) => Refusal::Unreachable(fault.to_string()),
        DiscoveryError::Response(status, _, _) => Refusal::Unreachable(format!("it answered {status}")),
        other => Refusal::Unsound(other.to_string()),
    }
}
