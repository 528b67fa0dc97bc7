//! Identity services by OpenID Connect: authorization code with PKCE.
//!
//! Promises: endpoints and keys come from the provider's discovery document, asked anew each time (an identification is
//! rare, and a changed key is seen at once); an identity is believed only from an ID token whose signature, issuer,
//! audience, time, nonce and level hold, and only with an asymmetric signature; an answer may take ten seconds and
//! 256 KB at most; plain HTTP is only spoken to this very machine. Which `acr` is which level of trust, the
//! configuration says; an `acr` that it does not name proves nothing.
//! Leaves out: userinfo (the claims have to be in the ID token), logout at the provider, encrypted tokens.

mod holen;
mod marke;

use std::time::Duration;

use grund::{Vertrauensniveau, Zeitpunkt};
use http::Method;
use jsonwebtoken::jwk::JwkSet;
use konto::{Ausweisgang, Identitaet, IdentitaetFehler, Identitaetsdienst, Spaeter};
use serde::Deserialize;
use url::Url;

use holen::Holer;

/// The claims that are asked for in the ID token.
const ANGABEN: [&str; 4] = ["given_name", "family_name", "birthdate", "address"];

/// How to reach the provider, and what its answers mean.
#[derive(Clone)]
pub struct Zugang {
    /// What people call it: "Online-Ausweis".
    pub name: String,
    /// The issuer, as its ID tokens name it. HTTPS, or HTTP to this machine.
    pub aussteller: String,
    /// Our id there (`client_id`).
    pub kennung: String,
    /// Our secret there, where the provider gave us one.
    pub geheimnis: Option<String>,
    /// Where browsers come back to, as the provider has it registered.
    pub rueckkehr: String,
    /// Which `acr` is which level.
    pub niveaus: Vec<(String, Vertrauensniveau)>,
    /// How long an answer may take; 10 seconds are usual.
    pub frist: Duration,
}

impl std::fmt::Debug for Zugang {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zugang").field("aussteller", &self.aussteller).field("kennung", &self.kennung).finish()
    }
}

/// What is wrong with a [`Zugang`], in a sentence for the operator.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct ZugangFehler(String);

/// The relying party.
#[derive(Debug, Clone)]
pub struct Oidc {
    zugang: Zugang,
    holer: Holer,
}

/// What we need of the discovery document.
#[derive(Debug, Deserialize)]
struct Verzeichnis {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
}

#[derive(Deserialize)]
struct Antwort {
    id_token: String,
}

impl Oidc {
    /// Checks the access data and makes the client. Connects to nothing yet.
    ///
    /// # Errors
    /// An address without HTTPS that is not this machine; no level that could be proved; the system's certificates
    /// cannot be read.
    pub fn neu(zugang: Zugang) -> Result<Self, ZugangFehler> {
        let aussteller: Url = zugang
            .aussteller
            .parse()
            .map_err(|e| ZugangFehler(format!("Adresse des Identitätsdienstes „{}“: {e}", zugang.aussteller)))?;
        if !zugang.niveaus.iter().any(|(_, n)| *n > Vertrauensniveau::Niedrig) {
            return Err(ZugangFehler(
                "Identitätsdienst: Nennen Sie mindestens einen acr-Wert für substanziell oder hoch.".into(),
            ));
        }
        let holer = Holer::neu(&aussteller, zugang.frist).map_err(ZugangFehler)?;
        Ok(Self { zugang, holer })
    }

    async fn verzeichnis(&self) -> Result<Verzeichnis, IdentitaetFehler> {
        let ort = format!("{}/.well-known/openid-configuration", self.zugang.aussteller.trim_end_matches('/'));
        let v: Verzeichnis = self.holer.json(Method::GET, &ort, None, None).await?;
        if v.issuer != self.zugang.aussteller {
            return Err(IdentitaetFehler::Ungueltig(format!("issuer {} in the discovery document", v.issuer)));
        }
        Ok(v)
    }

    async fn begin(&self, gang: &Ausweisgang) -> Result<String, IdentitaetFehler> {
        let v = self.verzeichnis().await?;
        let mut ziel = self.holer.fuer_browser(&v.authorization_endpoint)?;
        let stufen: Vec<&str> =
            self.zugang.niveaus.iter().filter(|(_, n)| *n >= gang.niveau).map(|(acr, _)| acr.as_str()).collect();
        let wesentlich: serde_json::Map<_, _> =
            ANGABEN.iter().map(|a| ((*a).to_owned(), serde_json::Value::Null)).collect();
        ziel.query_pairs_mut()
            .append_pair("response_type", "code")
            .append_pair("client_id", &self.zugang.kennung)
            .append_pair("redirect_uri", &self.zugang.rueckkehr)
            .append_pair("scope", "openid profile address")
            .append_pair("state", &gang.state)
            .append_pair("nonce", &gang.nonce)
            .append_pair("code_challenge", &marke::abdruck(&gang.pruefer))
            .append_pair("code_challenge_method", "S256")
            .append_pair("acr_values", &stufen.join(" "))
            // Who may still be signed in there from before proves herself again.
            .append_pair("prompt", "login")
            .append_pair("claims", &serde_json::json!({ "id_token": wesentlich }).to_string());
        Ok(ziel.into())
    }

    async fn redeem(&self, gang: &Ausweisgang, code: &str, jetzt: Zeitpunkt) -> Result<Identitaet, IdentitaetFehler> {
        let v = self.verzeichnis().await?;
        let mut felder = vec![
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", &self.zugang.rueckkehr),
            ("code_verifier", &gang.pruefer),
        ];
        if self.zugang.geheimnis.is_none() {
            felder.push(("client_id", &self.zugang.kennung));
        }
        let koerper = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(felder).finish();
        let anmeldung = self.zugang.geheimnis.as_deref().map(|g| marke::basic(&self.zugang.kennung, g));
        let antwort: Antwort =
            self.holer.json(Method::POST, &v.token_endpoint, Some(koerper), anmeldung.as_deref()).await?;
        let schluessel: JwkSet = self.holer.json(Method::GET, &v.jwks_uri, None, None).await?;
        let identitaet = marke::lesen(&self.zugang, &antwort.id_token, &schluessel, gang, jetzt)?;
        if identitaet.niveau < gang.niveau {
            return Err(IdentitaetFehler::Ungueltig(format!("level {}", identitaet.niveau.als_text())));
        }
        Ok(identitaet)
    }
}

impl Identitaetsdienst for Oidc {
    fn name(&self) -> &str {
        &self.zugang.name
    }

    fn hoechstens(&self) -> Vertrauensniveau {
        self.zugang.niveaus.iter().map(|(_, n)| *n).max().unwrap_or(Vertrauensniveau::Keins)
    }

    fn beginnen<'a>(&'a self, gang: &'a Ausweisgang) -> Spaeter<'a, Result<String, IdentitaetFehler>> {
        Box::pin(self.begin(gang))
    }

    fn einloesen<'a>(
        &'a self,
        gang: &'a Ausweisgang,
        code: &'a str,
        jetzt: Zeitpunkt,
    ) -> Spaeter<'a, Result<Identitaet, IdentitaetFehler>> {
        Box::pin(self.redeem(gang, code, jetzt))
    }
}
