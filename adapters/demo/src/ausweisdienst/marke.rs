//! The identity token: signed with ES256.

use aws_lc_rs::{rand::SystemRandom, signature};
use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD};
use grund::Zeitpunkt;
use jsonwebtoken::{
    Algorithm, EncodingKey, Header,
    jwk::{Jwk, JwkSet, PublicKeyUse},
};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use super::{Dienst, Fehler, Stoerung, hex, store, store::Einloesung};

/// A token is valid so long (seconds).
const DAUER: i64 = 5 * 60;

fn schluesselfehler(e: impl std::fmt::Display) -> Fehler {
    Fehler::Schluessel(e.to_string())
}

impl Dienst {
    async fn schluessel(&self) -> Result<(String, EncodingKey), Fehler> {
        let (kid, pkcs8) = match store::schluessel_lesen(self.db.pool()).await? {
            Some(da) => da,
            None => {
                let verfahren = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
                let neu = signature::EcdsaKeyPair::generate_pkcs8(verfahren, &SystemRandom::new())
                    .map_err(schluesselfehler)?;
                let kid = hex(&Sha256::digest(neu.as_ref())[..8]);
                store::schluessel(self.db.pool(), (&kid, neu.as_ref())).await?
            }
        };
        Ok((kid, EncodingKey::from_ec_der(&pkcs8)))
    }

    /// The public key, as relying parties ask for it.
    pub(super) async fn jwks(&self) -> Result<JwkSet, Fehler> {
        let (kid, key) = self.schluessel().await?;
        let mut jwk = Jwk::from_encoding_key(&key, Algorithm::ES256).map_err(schluesselfehler)?;
        jwk.common.key_id = Some(kid);
        jwk.common.public_key_use = Some(PublicKeyUse::Signature);
        Ok(JwkSet { keys: vec![jwk] })
    }

    /// Redeems a code: the token's answer, or the error of the protocol.
    pub(super) async fn einloesen(
        &self,
        aussteller: &str,
        felder: &[(String, String)],
    ) -> Result<Result<Value, &'static str>, Fehler> {
        let wert = |name: &str| felder.iter().find(|(n, _)| n == name).map_or("", |(_, w)| w.as_str());
        if wert("grant_type") != "authorization_code" {
            return Ok(Err("unsupported_grant_type"));
        }
        let jetzt = self.umwelt.jetzt();
        let Some(e) = store::code(self.db.pool(), wert("code"), jetzt).await? else { return Ok(Err("invalid_grant")) };
        let abdruck = URL_SAFE_NO_PAD.encode(Sha256::digest(wert("code_verifier").as_bytes()));
        let passt = wert("client_id") == e.client_id
            && wert("redirect_uri") == e.redirect_uri
            && bool::from(abdruck.as_bytes().ct_eq(e.challenge.as_bytes()));
        if !passt || !store::code_einloesen(self.db.pool(), wert("code")).await? {
            return Ok(Err("invalid_grant"));
        }
        if e.stoerung == Stoerung::Ausfall.wort() {
            return Ok(Err("temporarily_unavailable"));
        }
        let (kid, key) = self.schluessel().await?;
        let kopf = Header { kid: Some(kid), ..Header::new(Algorithm::ES256) };
        let marke = jsonwebtoken::encode(&kopf, &angaben(aussteller, &e, jetzt), &key).map_err(schluesselfehler)?;
        let zugriff = hex(&self.umwelt.bytes::<24>());
        Ok(Ok(json!({ "token_type": "Bearer", "access_token": zugriff, "expires_in": DAUER, "id_token": marke })))
    }
}

fn angaben(aussteller: &str, e: &Einloesung, jetzt: Zeitpunkt) -> Value {
    let nonce = if e.stoerung == Stoerung::FremdeNonce.wort() { "eine andere Anmeldung" } else { &e.nonce };
    // A pseudonym: another relying party would get another one.
    let sub = hex(&Sha256::digest(format!("{}\n{}", e.karte, e.client_id).as_bytes())[..16]);
    json!({
        "iss": aussteller,
        "sub": sub,
        "aud": e.client_id,
        "iat": jetzt.as_second(),
        "auth_time": jetzt.as_second(),
        "exp": jetzt.as_second() + DAUER,
        "nonce": nonce,
        "acr": e.acr,
        "given_name": e.vorname,
        "family_name": e.nachname,
        "birthdate": e.geboren().to_string(),
        "address": {
            "street_address": e.strasse, "postal_code": e.plz, "locality": e.ort, "country": "DE",
        },
    })
}
