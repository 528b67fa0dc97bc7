//! A provider that signs whatever a test tells it: each lie has to be found.

use axum::{
    Json, Router,
    extract::State,
    routing::{get, post},
};
use grund::Vertrauensniveau;
use jsonwebtoken::{
    Algorithm, EncodingKey, Header,
    jwk::{Jwk, JwkSet},
};
use konto::{Identitaet, IdentitaetFehler, Identitaetsdienst};
use oidc::Oidc;
use serde_json::{Value, json};

use crate::{ACR_HOCH, KENNUNG, gang, zugang};

#[derive(Clone)]
struct Luegner {
    basis: String,
    marke: String,
    jwks: JwkSet,
    aussteller: Option<&'static str>,
}

fn schluessel() -> EncodingKey {
    use aws_lc_rs::{rand::SystemRandom, signature};
    let verfahren = &signature::ECDSA_P256_SHA256_FIXED_SIGNING;
    let neu = signature::EcdsaKeyPair::generate_pkcs8(verfahren, &SystemRandom::new()).unwrap();
    EncodingKey::from_ec_der(neu.as_ref())
}

const JETZT: i64 = 1_772_442_000;

fn wahrheit(basis: &str) -> Value {
    json!({
        "iss": basis, "sub": "s", "aud": KENNUNG, "iat": JETZT, "exp": JETZT + 300, "nonce": "b".repeat(64),
        "acr": ACR_HOCH, "given_name": "Anna", "family_name": "Beispiel",
    })
}

/// What comes of a token with these claims, signed by `mit` under this `kid`, where the provider names one key.
async fn ergebnis(
    aendern: impl FnOnce(&mut Value),
    mit: Option<(Header, EncodingKey)>,
    aussteller: Option<&'static str>,
) -> Result<Identitaet, IdentitaetFehler> {
    let lauscher = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let basis = format!("http://{}", lauscher.local_addr().unwrap());
    let meiner = schluessel();
    let mut jwk = Jwk::from_encoding_key(&meiner, Algorithm::ES256).unwrap();
    jwk.common.key_id = Some("k".into());
    let mut angaben = wahrheit(&basis);
    aendern(&mut angaben);
    let kopf = Header { kid: Some("k".into()), ..Header::new(Algorithm::ES256) };
    let (kopf, mit) = mit.unwrap_or((kopf, meiner));
    let marke = jsonwebtoken::encode(&kopf, &angaben, &mit).unwrap();
    let l = Luegner { basis: basis.clone(), marke, jwks: JwkSet { keys: vec![jwk] }, aussteller };
    let wege = Router::new()
        .route(
            "/.well-known/openid-configuration",
            get(async |State(l): State<Luegner>| {
                Json(json!({
                    "issuer": l.aussteller.map_or_else(|| l.basis.clone(), str::to_owned),
                    "authorization_endpoint": format!("{}/a", l.basis),
                    "token_endpoint": format!("{}/t", l.basis),
                    "jwks_uri": format!("{}/j", l.basis),
                }))
            }),
        )
        .route("/t", post(async |State(l): State<Luegner>| Json(json!({ "id_token": l.marke }))))
        .route("/j", get(async |State(l): State<Luegner>| Json(l.jwks)))
        .with_state(l);
    tokio::spawn(async move { axum::serve(lauscher, wege).await });
    let oidc = Oidc::neu(zugang(&basis)).unwrap();
    let jetzt = grund::Zeitpunkt::from_second(JETZT + 5).unwrap();
    oidc.einloesen(&gang(Vertrauensniveau::Substanziell), "code", jetzt).await
}

#[tokio::test]
async fn the_truth_is_believed() {
    let anna = ergebnis(|_| {}, None, None).await.unwrap();
    assert_eq!((anna.person.nachname.as_str(), anna.person.anschrift), ("Beispiel", None));
    // A second audience is borne where the token was made for us.
    let zwei = |a: &mut Value| {
        a["aud"] = json!([KENNUNG, "andere"]);
        a["azp"] = json!(KENNUNG);
    };
    assert!(ergebnis(zwei, None, None).await.is_ok());
}

#[tokio::test]
async fn each_lie_is_found() {
    for (feld, luege, was) in [
        ("iss", json!("https://boese.example"), "issuer"),
        ("aud", json!("andere"), "audience"),
        ("aud", json!([KENNUNG, "andere"]), "two audiences and no azp"),
        ("azp", json!("andere"), "made for another party"),
        ("exp", json!(JETZT - 120), "expired"),
        ("iat", json!(JETZT + 3600), "made in the future"),
        ("iat", json!(JETZT - 3600), "old"),
        ("nonce", json!("x"), "nonce"),
        ("nonce", Value::Null, "no nonce"),
        ("acr", json!("urn:selbst-ausgedacht"), "unknown level"),
        ("acr", Value::Null, "no level"),
        ("family_name", json!(" "), "no name"),
        ("sub", Value::Null, "nobody"),
    ] {
        let e = ergebnis(|a| a[feld] = luege, None, None).await;
        assert!(matches!(e, Err(IdentitaetFehler::Ungueltig(_))), "{was}: {e:?}");
    }
    let e = ergebnis(|_| {}, None, Some("https://boese.example")).await;
    assert!(matches!(e, Err(IdentitaetFehler::Ungueltig(_))), "discovery of another issuer: {e:?}");
}

#[tokio::test]
async fn only_the_named_key_signs() {
    let kopf = |kid: &str, alg| Header { kid: Some(kid.into()), ..Header::new(alg) };
    for (mit, was) in [
        ((kopf("k", Algorithm::ES256), schluessel()), "another key under the same name"),
        ((kopf("fremd", Algorithm::ES256), schluessel()), "a key that is not named"),
        ((kopf("k", Algorithm::HS256), EncodingKey::from_secret(b"k")), "a shared secret"),
    ] {
        let e = ergebnis(|_| {}, Some(mit), None).await;
        assert!(matches!(e, Err(IdentitaetFehler::Ungueltig(_))), "{was}: {e:?}");
    }
}
