//! OpenID Connect: somebody signs in where they are known already (a ministry, an agency), and that provider tells us who
//! they are. Authorization code with PKCE; a signed ID token, checked; nothing else is believed.
//!
//! No refresh token is asked for and no token is kept: we need to know once who somebody is, and our own session takes
//! over from there. What the provider publishes about itself is kept for an hour; its keys are read again as soon as a
//! token names one that we do not know, so that a provider can change its keys at any time.

mod fetch;
mod metadata;
mod refusal;
mod token;

use std::sync::Arc;

use jiff::Timestamp;
use openidconnect::{
    AuthorizationCode, ClientId, ClientSecret, CsrfToken, EndSessionUrl, IssuerUrl, LanguageTag, LogoutRequest, Nonce,
    PkceCodeChallenge, PkceCodeVerifier, PostLogoutRedirectUrl, RedirectUrl, Scope,
    core::{CoreAuthenticationFlow, CoreClientAuthMethod, CoreTokenResponse},
};
use serde::{Deserialize, Serialize};
use tokio::sync::RwLock;

use self::{fetch::Fetcher, metadata::Known};

pub use refusal::Refusal;

/// How a provider is set up.
#[derive(Clone, Deserialize)]
pub struct Settings {
    /// Its short name in our addresses: `ministry`.
    pub name: String,
    /// Its name for people.
    pub label: String,
    /// Its issuer address, under which it publishes what it offers.
    pub issuer: String,
    /// How it knows us.
    pub client_id: String,
    /// What we prove ourselves with; `None` for a public client, which has PKCE alone.
    #[serde(skip)]
    pub secret: Option<String>,
}

/// A provider. Cheap to clone; clones share what they have learnt.
#[derive(Clone)]
pub struct Provider(Arc<Inner>);

struct Inner {
    settings: Settings,
    issuer: IssuerUrl,
    fetcher: Fetcher,
    known: RwLock<Option<Arc<Known>>>,
}

/// A sign-in that has begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Where to send the browser.
    pub address: String,
    /// What to keep on our side until the browser comes back, and use once.
    pub kept: Kept,
}

/// What is kept between the two halves of a sign-in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Kept {
    nonce: String,
    verifier: String,
    back: String,
}

/// Who somebody is, by the word of a provider.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Identity {
    /// The provider's issuer address; with [`Identity::subject`] the only lasting name of the person.
    pub issuer: String,
    /// The provider's own name for the person, never given to somebody else.
    pub subject: String,
    /// The person's e-mail address, where the provider says that it was verified.
    pub address: Option<String>,
    /// The person's name, where the provider tells it.
    pub name: Option<String>,
}

impl Provider {
    /// A provider by its settings. Nothing is asked of it yet.
    ///
    /// # Errors
    /// Where the issuer is no address or not https.
    pub fn new(settings: Settings) -> Result<Provider, Refusal> {
        let issuer = IssuerUrl::new(settings.issuer.clone()).map_err(|error| Refusal::Unsound(error.to_string()))?;
        if !fetch::is_safe(issuer.url()) {
            return Err(Refusal::Unsound(format!("{} is not https", settings.issuer)));
        }
        let fetcher = Fetcher::for_issuer(issuer.url()).map_err(|error| Refusal::Unsound(error.to_string()))?;
        Ok(Provider(Arc::new(Inner { settings, issuer, fetcher, known: RwLock::default() })))
    }

    /// Its short name in our addresses.
    pub fn name(&self) -> &str {
        &self.0.settings.name
    }

    /// Its name for people.
    pub fn label(&self) -> &str {
        &self.0.settings.label
    }

    /// Its issuer address.
    pub fn issuer(&self) -> &str {
        self.0.issuer.as_str()
    }

    /// Begins a sign-in. `back` is the address of ours to which the provider sends the browser, `state` the secret that
    /// it must bring back, `lang` the reader's language.
    pub async fn begin(&self, back: &str, state: &str, lang: &str, now: Timestamp) -> Result<Begun, Refusal> {
        let known = self.known(now).await?;
        let (challenge, verifier) = PkceCodeChallenge::new_random_sha256();
        let back_url = RedirectUrl::new(back.to_owned()).map_err(|error| Refusal::Unsound(error.to_string()))?;
        let client = known.client(&self.0.settings).set_redirect_uri(back_url);
        let flow = CoreAuthenticationFlow::AuthorizationCode;
        let state = state.to_owned();
        let (address, _, nonce) = client
            .authorize_url(flow, move || CsrfToken::new(state), Nonce::new_random)
            .add_scopes(["email", "profile"].map(|scope| Scope::new(scope.to_owned())))
            .add_ui_locale(LanguageTag::new(lang.to_owned()))
            .set_pkce_challenge(challenge)
            .url();
        let kept = Kept { nonce: nonce.secret().clone(), verifier: verifier.into_secret(), back: back.to_owned() };
        Ok(Begun { address: address.into(), kept })
    }

    /// Checks in whose name an answer came back (RFC 9207): the `iss` of its address must be this provider's, and must be
    /// there where the provider promises it.
    pub async fn answered(&self, iss: Option<&str>, now: Timestamp) -> Result<(), Refusal> {
        match iss {
            Some(iss) if iss == self.issuer() => Ok(()),
            None if !self.known(now).await?.promises_iss() => Ok(()),
            _ => Err(Refusal::MixedUp),
        }
    }

    /// Ends a sign-in: gives the code to the provider, checks the ID token that it returns, and says who this is.
    pub async fn finish(&self, kept: &Kept, code: &str, now: Timestamp) -> Result<Identity, Refusal> {
        let known = self.known(now).await?;
        let answer = self.exchange(&known, kept, code).await?;
        let nonce = Nonce::new(kept.nonce.clone());
        let settings = &self.0.settings;
        let token = match token::check(&answer, &known, settings, &nonce, now) {
            // A key that we have not seen: the provider may have changed its keys since.
            Err(Refusal::UnknownKey) => {
                let anew = self.learn(now).await?;
                token::check(&answer, &anew, settings, &nonce, now)?
            }
            checked => checked?,
        };
        token::complete(token, &answer, &known, settings, &self.0.fetcher).await
    }

    /// Where the reader can sign out at the provider too, and come back to `back`; `None` where the provider does not
    /// offer it. The provider asks the person: we keep no token that would prove whose session it is.
    pub async fn farewell(&self, back: &str, lang: &str, now: Timestamp) -> Result<Option<String>, Refusal> {
        let known = self.known(now).await?;
        let Some(end) = known.end_session() else { return Ok(None) };
        let back = PostLogoutRedirectUrl::new(back.to_owned()).map_err(|error| Refusal::Unsound(error.to_string()))?;
        let request = LogoutRequest::from(EndSessionUrl::from_url(end.clone()))
            .set_client_id(ClientId::new(self.0.settings.client_id.clone()))
            .set_post_logout_redirect_uri(back)
            .add_ui_locale(LanguageTag::new(lang.to_owned()));
        Ok(Some(request.http_get_url().into()))
    }

    async fn exchange(&self, known: &Known, kept: &Kept, code: &str) -> Result<CoreTokenResponse, Refusal> {
        let back = RedirectUrl::new(kept.back.clone()).map_err(|error| Refusal::Unsound(error.to_string()))?;
        let client = known.client(&self.0.settings).set_redirect_uri(back);
        let request = client.exchange_code(AuthorizationCode::new(code.to_owned()));
        let request = request.map_err(|error| Refusal::Unsound(error.to_string()))?;
        let request = request.set_pkce_verifier(PkceCodeVerifier::new(kept.verifier.clone()));
        let fetcher = self.0.fetcher.clone();
        request.request_async(&move |request| fetcher.clone().fetch(request)).await.map_err(token::fault)
    }

    /// What is known about the provider, read again after an hour.
    async fn known(&self, now: Timestamp) -> Result<Arc<Known>, Refusal> {
        let known = self.0.known.read().await.clone();
        match known {
            Some(known) if known.is_fresh(now) => Ok(known),
            _ => self.learn(now).await,
        }
    }

    /// Reads anew what the provider publishes.
    async fn learn(&self, now: Timestamp) -> Result<Arc<Known>, Refusal> {
        let known = Arc::new(Known::read(&self.0.issuer, &self.0.fetcher, now).await?);
        *self.0.known.write().await = Some(known.clone());
        Ok(known)
    }
}

/// The ways of proving ourselves that we have, the better first.
fn client_proof(methods: Option<&Vec<CoreClientAuthMethod>>) -> openidconnect::AuthType {
    let offers = |method| methods.is_none_or(|methods| methods.contains(&method));
    if offers(CoreClientAuthMethod::ClientSecretBasic) {
        openidconnect::AuthType::BasicAuth
    } else {
        openidconnect::AuthType::RequestBody
    }
}

fn secret(settings: &Settings) -> Option<ClientSecret> {
    settings.secret.clone().map(ClientSecret::new)
}
