//! The register's machine interface, strict: what docs/register-auftrag.json does not allow is refused with a problem
//! document. Check, change and answer are one transaction; the same key finds the first answer.

use std::{collections::BTreeMap, time::Duration};

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, State},
    response::{IntoResponse, Response},
    routing::post,
};
use base64::{Engine, engine::general_purpose::STANDARD};
use datenbank::Sicht;
use http::{HeaderMap, StatusCode, header};
use jiff_sqlx::ToSqlx;
use serde::Deserialize;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{
    Dienst, Fehler, Stoerung,
    regeln::{Auftrag, Auftragsart, Ausweis, Ergebnis, entscheiden},
    store,
};

/// Where the interface begins.
pub const BASIS: &str = "/demo/fahrzeugregister/api/v1/";
/// The secret of every authority in the demonstration begins with this; what follows names the authority.
pub const KENNWORT: &str = "fahrzeugregister-";
/// The access key of a registration authority begins with this; what follows names the same authority as the secret.
pub const SCHLUESSEL: &str = "zulassung-";

/// The interface under [`BASIS`].
pub fn router(dienst: Dienst) -> Router {
    Router::new()
        .route("/demo/fahrzeugregister/api/v1/auftraege", post(annehmen))
        .layer(DefaultBodyLimit::max(64 * 1024))
        .with_state(dienst)
}

/// An order on the wire.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Draht {
    id: String,
    vorgang: String,
    auftrag: String,
    absender: Absender,
    angaben: BTreeMap<String, String>,
    ausweis: Option<DrahtAusweis>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Absender {
    behoerde: String,
    #[serde(rename = "stelle")]
    _stelle: String,
    #[serde(rename = "ags")]
    _ags: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DrahtAusweis {
    name: String,
    geburtsdatum: Option<String>,
}

fn problem(status: StatusCode, detail: &str) -> Response {
    let titel = status.canonical_reason().unwrap_or("Error");
    let text =
        json!({ "type": "about:blank", "title": titel, "status": status.as_u16(), "detail": detail }).to_string();
    (status, [(header::CONTENT_TYPE, "application/problem+json")], text).into_response()
}

impl IntoResponse for Fehler {
    fn into_response(self) -> Response {
        tracing::error!(fehler = %self, "demonstration vehicle register");
        problem(StatusCode::INTERNAL_SERVER_ERROR, "internal error")
    }
}

/// The authority whose secret this is.
fn bekannt(kopf: &HeaderMap) -> Option<&str> {
    let wert = kopf.get(header::AUTHORIZATION)?.to_str().ok()?;
    wert.strip_prefix("Bearer ")?.strip_prefix(KENNWORT).filter(|name| !name.is_empty())
}

/// Does the access key belong to the registration authority that calls?
fn zugelassen(kopf: &HeaderMap, name: &str) -> bool {
    let wert = kopf.get("zugangsschluessel").and_then(|w| w.to_str().ok());
    wert.and_then(|w| w.strip_prefix(SCHLUESSEL)) == Some(name)
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

/// What is wrong with an order as such.
fn lesen(kopf: &HeaderMap, koerper: &[u8]) -> Result<(Draht, Auftrag), &'static str> {
    let draht: Draht = serde_json::from_slice(koerper).map_err(|_| "Der Inhalt ist kein Auftrag dieses Vertrags")?;
    if kopf.get("idempotency-key").and_then(|w| w.to_str().ok()) != Some(draht.id.as_str()) || draht.id.is_empty() {
        return Err("id und Idempotency-Key sind verschieden");
    }
    let summe = format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(koerper)));
    if kopf.get("content-digest").and_then(|w| w.to_str().ok()) != Some(summe.as_str()) {
        return Err("Content-Digest passt nicht zum Inhalt");
    }
    if draht.vorgang.is_empty() || draht.absender.behoerde.is_empty() || !draht.angaben.contains_key("kennzeichen") {
        return Err("Pflichtangaben fehlen");
    }
    let art = Auftragsart::von_wort(&draht.auftrag).ok_or("Diesen Auftrag kennt das Register nicht")?;
    let ausweis =
        draht.ausweis.as_ref().map(|a| Ausweis { name: a.name.clone(), geburtsdatum: a.geburtsdatum.clone() });
    let auftrag = Auftrag { art, angaben: draht.angaben.clone(), ausweis };
    Ok((draht, auftrag))
}

async fn annehmen(State(dienst): State<Dienst>, kopf: HeaderMap, koerper: Bytes) -> Result<Response, Fehler> {
    let stoerungen = dienst.stoerungen().await?;
    if stoerungen.contains(&Stoerung::Traege) {
        tokio::time::sleep(Duration::from_secs(20)).await;
    }
    if stoerungen.contains(&Stoerung::Ausfall) {
        return Ok(problem(StatusCode::SERVICE_UNAVAILABLE, "demonstration: out of order"));
    }
    let Some(name) = bekannt(&kopf) else { return Ok(problem(StatusCode::UNAUTHORIZED, "unknown token")) };
    if !zugelassen(&kopf, name) {
        let satz = "Der Zugangsschlüssel gilt nicht für diese Zulassungsbehörde";
        return Ok(problem(StatusCode::FORBIDDEN, satz));
    }
    let (draht, auftrag) = match lesen(&kopf, &koerper) {
        Ok(gut) => gut,
        Err(was) => return Ok(problem(StatusCode::UNPROCESSABLE_ENTITY, was)),
    };
    let summe = hex(&Sha256::digest(&koerper));
    let Some(ergebnis) = ausfuehren(&dienst, &draht, &auftrag, &summe).await? else {
        return Ok(problem(StatusCode::CONFLICT, "Der Idempotency-Key gehört zu anderen Daten"));
    };
    if stoerungen.contains(&Stoerung::AntwortVerloren) {
        return Ok(problem(StatusCode::GATEWAY_TIMEOUT, "demonstration: the answer is lost"));
    }
    let sha256 = if stoerungen.contains(&Stoerung::FalscheAntwort) { hex(&[0; 32]) } else { summe };
    let mut antwort = ergebnis;
    antwort["id"] = json!(draht.id);
    antwort["sha256"] = json!(sha256);
    Ok(Json(antwort).into_response())
}

/// Nothing: the key belongs to other data.
async fn ausfuehren(dienst: &Dienst, draht: &Draht, auftrag: &Auftrag, summe: &str) -> Result<Option<Value>, Fehler> {
    let mut tx = dienst.db.tx(Sicht::Frei).await?;
    // Two of the same order at once: the second waits here for the first one's answer.
    sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))").bind(&draht.id).execute(&mut *tx).await?;
    let alt: Option<(String, Value)> = sqlx::query_as(
        "UPDATE demo.fahrzeugauftrag SET gefragt = gefragt + 1 WHERE schluessel = $1 RETURNING sha256, antwort",
    )
    .bind(&draht.id)
    .fetch_optional(&mut *tx)
    .await?;
    if let Some((sha256, antwort)) = alt {
        tx.commit().await?;
        return Ok((sha256 == summe).then_some(antwort));
    }
    let kennzeichen = auftrag.kennzeichen();
    let nein = |grund: &str| json!({ "ergebnis": "abgewiesen", "grund": grund });
    let antwort = match store::sperren(&mut tx, &kennzeichen).await? {
        None => nein("unbekannt"),
        Some(f) => {
            let zufall = hex(&dienst.umwelt.bytes::<8>());
            match entscheiden(&f, auftrag, dienst.heute(), &zufall[..7]) {
                Ergebnis::Nein(grund) => nein(grund),
                Ergebnis::FalscherCode => {
                    let gezaehlt = store::Fahrzeug { falsche_codes: f.falsche_codes + 1, ..f };
                    store::schreiben(&mut tx, &gezaehlt).await?;
                    nein("sicherheitscode")
                }
                Ergebnis::Neu(neu) => {
                    store::schreiben(&mut tx, &neu).await?;
                    let quittung = format!("FR-{}", zufall[8..].to_uppercase());
                    json!({ "ergebnis": "vollzogen", "quittung": quittung })
                }
            }
        }
    };
    sqlx::query(
        "INSERT INTO demo.fahrzeugauftrag (schluessel, sha256, kennzeichen, auftrag, vorgang, antwort, eingegangen) \
         VALUES ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(&draht.id)
    .bind(summe)
    .bind(&kennzeichen)
    .bind(&draht.auftrag)
    .bind(&draht.vorgang)
    .bind(&antwort)
    .bind(dienst.umwelt.jetzt().to_sqlx())
    .execute(&mut *tx)
    .await?;
    tx.commit().await?;
    Ok(Some(antwort))
}
