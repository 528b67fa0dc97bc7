//! The ID token: what has to hold before a word of it is believed.

use base64::{
    Engine,
    engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
};
use grund::{Vertrauensniveau, Zeitpunkt};
use jsonwebtoken::{Algorithm, DecodingKey, Validation, jwk::JwkSet};
use konto::{Ausweisgang, Identitaet, IdentitaetFehler, Person, Wohnanschrift};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

use crate::Zugang;

/// Clocks may differ by this much (seconds).
const UHREN: i64 = 60;
/// An ID token is fresh: it was made at most so long ago (seconds).
const FRISCH: i64 = 10 * 60;
/// A public key verifies: what a shared secret signs, anybody who knows it could have signed.
const VERFAHREN: [Algorithm; 6] =
    [Algorithm::ES256, Algorithm::ES384, Algorithm::RS256, Algorithm::RS384, Algorithm::PS256, Algorithm::EdDSA];

#[derive(Deserialize)]
struct Angaben {
    iss: String,
    sub: String,
    aud: serde_json::Value,
    azp: Option<String>,
    exp: i64,
    iat: i64,
    nonce: Option<String>,
    acr: Option<String>,
    given_name: Option<String>,
    family_name: Option<String>,
    birthdate: Option<String>,
    address: Option<Anschrift>,
}

#[derive(Deserialize)]
struct Anschrift {
    #[serde(default)]
    street_address: String,
    #[serde(default)]
    postal_code: String,
    #[serde(default)]
    locality: String,
}

fn ungueltig(was: impl Into<String>) -> IdentitaetFehler {
    IdentitaetFehler::Ungueltig(was.into())
}

/// The identity that a token proves at `jetzt`.
pub fn lesen(
    zugang: &Zugang,
    marke: &str,
    schluessel: &JwkSet,
    gang: &Ausweisgang,
    jetzt: Zeitpunkt,
) -> Result<Identitaet, IdentitaetFehler> {
    let kopf = jsonwebtoken::decode_header(marke).map_err(|e| ungueltig(format!("header: {e}")))?;
    if !VERFAHREN.contains(&kopf.alg) {
        return Err(ungueltig(format!("signed with {:?}", kopf.alg)));
    }
    let passt = match &kopf.kid {
        Some(kid) => schluessel.find(kid),
        None if schluessel.keys.len() == 1 => schluessel.keys.first(),
        None => None,
    };
    let passt = passt.ok_or_else(|| ungueltig("signed with a key that the provider does not name"))?;
    let schluessel = DecodingKey::from_jwk(passt).map_err(|e| ungueltig(format!("key: {e}")))?;
    let mut regeln = Validation::new(kopf.alg);
    regeln.set_issuer(&[&zugang.aussteller]);
    regeln.set_audience(&[&zugang.kennung]);
    regeln.set_required_spec_claims(&["iss", "aud", "sub", "exp"]);
    // The time is an argument here: checked below.
    regeln.validate_exp = false;
    let angaben = jsonwebtoken::decode::<Angaben>(marke, &schluessel, &regeln)
        .map_err(|e| ungueltig(format!("token: {e}")))?
        .claims;
    pruefen(&angaben, zugang, gang, jetzt.as_second())?;
    let niveau = angaben.acr.as_deref().and_then(|acr| niveau(zugang, acr)).ok_or_else(|| {
        ungueltig(format!("acr {} is none that the configuration names", angaben.acr.as_deref().unwrap_or("(none)")))
    })?;
    Ok(Identitaet { kennung: format!("{}\n{}", angaben.iss, angaben.sub), niveau, person: person(angaben)? })
}

fn pruefen(a: &Angaben, zugang: &Zugang, gang: &Ausweisgang, jetzt: i64) -> Result<(), IdentitaetFehler> {
    let mehrere = a.aud.as_array().is_some_and(|alle| alle.len() > 1);
    if (mehrere || a.azp.is_some()) && a.azp.as_deref() != Some(&zugang.kennung) {
        return Err(ungueltig("made for another party (azp)"));
    }
    if a.exp <= jetzt - UHREN {
        return Err(ungueltig("expired"));
    }
    if a.iat > jetzt + UHREN || a.iat < jetzt - FRISCH {
        return Err(ungueltig("not made now"));
    }
    let nonce = a.nonce.as_deref().unwrap_or_default();
    if !bool::from(nonce.as_bytes().ct_eq(gang.nonce.as_bytes())) {
        return Err(ungueltig("nonce of another sign-in"));
    }
    Ok(())
}

fn niveau(zugang: &Zugang, acr: &str) -> Option<Vertrauensniveau> {
    zugang.niveaus.iter().find(|(wort, _)| wort == acr).map(|(_, n)| *n)
}

fn person(a: Angaben) -> Result<Person, IdentitaetFehler> {
    let fehlt = |was: &str| ungueltig(format!("{was} is missing"));
    let da = |text: Option<String>| text.map(|t| t.trim().to_owned()).filter(|t| !t.is_empty());
    Ok(Person {
        vorname: da(a.given_name).ok_or_else(|| fehlt("given_name"))?,
        nachname: da(a.family_name).ok_or_else(|| fehlt("family_name"))?,
        // A year alone (`1957-00-00`) is a birth date by law, and no day.
        geburtsdatum: a.birthdate.as_deref().and_then(|tag| tag.parse().ok()),
        anschrift: a.address.and_then(anschrift),
    })
}

/// Street and number are one line on the wire; two fields in a form.
fn anschrift(a: Anschrift) -> Option<Wohnanschrift> {
    let zeile = a.street_address.lines().next().unwrap_or_default().trim().to_owned();
    if zeile.is_empty() || a.locality.is_empty() {
        return None;
    }
    // The number is what follows the last blank before a digit: "Straße des 17. Juni 135", "Am Markt 12 a".
    let vor_nummer =
        |(i, _): &(usize, &str)| zeile.get(i + 1..).is_some_and(|r| r.starts_with(|c: char| c.is_ascii_digit()));
    let (strasse, hausnummer) = match zeile.rmatch_indices(' ').find(vor_nummer) {
        Some((i, _)) => (zeile[..i].trim_end().to_owned(), zeile[i + 1..].to_owned()),
        None => (zeile, String::new()),
    };
    Some(Wohnanschrift { strasse, hausnummer, plz: a.postal_code, ort: a.locality })
}

/// The SHA-256 that the provider is shown first (PKCE, S256).
pub fn abdruck(pruefer: &str) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(pruefer.as_bytes()))
}

/// Our name and secret for the token endpoint (`client_secret_basic`).
pub fn basic(kennung: &str, geheimnis: &str) -> String {
    let wort = |w: &str| url::form_urlencoded::byte_serialize(w.as_bytes()).collect::<String>();
    format!("Basic {}", STANDARD.encode(format!("{}:{}", wort(kennung), wort(geheimnis))))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_challenge_is_that_of_rfc_7636() {
        assert_eq!(
            abdruck("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
            "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"
        );
    }

    #[test]
    fn a_line_becomes_street_and_number() {
        for (zeile, strasse, nummer) in [
            ("Lange Straße 12 a", "Lange Straße", "12 a"),
            ("Straße des 17. Juni 135", "Straße des 17. Juni", "135"),
            ("Am Markt 1", "Am Markt", "1"),
            ("Dorfstraße", "Dorfstraße", ""),
        ] {
            let a = Anschrift { street_address: zeile.into(), postal_code: "02625".into(), locality: "Bautzen".into() };
            let a = anschrift(a).expect("an address");
            assert_eq!((a.strasse.as_str(), a.hausnummer.as_str()), (strasse, nummer));
        }
    }
}
