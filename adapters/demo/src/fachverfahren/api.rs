//! The system's machine interface, strict: what docs/fachverfahren-uebergabe.json does not allow is refused with a problem
//! document.

use std::time::Duration;

use axum::{
    Json, Router,
    body::Bytes,
    extract::{DefaultBodyLimit, Path, State},
    response::{IntoResponse, Response},
    routing::{get, post},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use http::{HeaderMap, StatusCode, header};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::{Dienst, Fall, Fehler, Stoerung};

/// Where the interface begins.
pub const BASIS: &str = "/demo/fachverfahren/api/v1/";
/// The secret of every authority in the demonstration begins with this; what follows names the authority.
pub const KENNWORT: &str = "demonstration-";

/// The interface under [`BASIS`].
pub fn router(dienst: Dienst) -> Router {
    Router::new()
        .route("/demo/fachverfahren/api/v1/uebergaben", post(annehmen))
        .route("/demo/fachverfahren/api/v1/uebergaben/{zeichen}", get(auskunft))
        .layer(DefaultBodyLimit::max(40 * 1024 * 1024))
        .with_state(dienst)
}

fn problem(status: StatusCode, detail: &str) -> Response {
    let titel = status.canonical_reason().unwrap_or("Error");
    let text =
        json!({ "type": "about:blank", "title": titel, "status": status.as_u16(), "detail": detail }).to_string();
    (status, [(header::CONTENT_TYPE, "application/problem+json")], text).into_response()
}

impl IntoResponse for Fehler {
    fn into_response(self) -> Response {
        tracing::error!(fehler = %self, "demonstration back-end system");
        problem(StatusCode::INTERNAL_SERVER_ERROR, "internal error")
    }
}

/// For whom the token stands.
fn mandant(kopf: &HeaderMap) -> Option<String> {
    let wert = kopf.get(header::AUTHORIZATION)?.to_str().ok()?;
    let name = wert.strip_prefix("Bearer ")?.strip_prefix(KENNWORT)?;
    (!name.is_empty() && name.len() <= 40).then(|| name.to_owned())
}

/// Faults before anything is done.
async fn gestoert(stoerungen: &[Stoerung]) -> Option<Response> {
    if stoerungen.contains(&Stoerung::Traege) {
        tokio::time::sleep(Duration::from_secs(20)).await;
    }
    stoerungen
        .contains(&Stoerung::Ausfall)
        .then(|| problem(StatusCode::SERVICE_UNAVAILABLE, "demonstration: out of order"))
}

/// What is wrong with a hand-over.
fn pruefen(kopf: &HeaderMap, koerper: &[u8], inhalt: &Value) -> Result<String, &'static str> {
    let schluessel = kopf.get("idempotency-key").and_then(|w| w.to_str().ok()).unwrap_or_default();
    if schluessel.is_empty() || schluessel.len() > 64 {
        return Err("Idempotency-Key fehlt");
    }
    let summe = format!("sha-256=:{}:", STANDARD.encode(Sha256::digest(koerper)));
    if kopf.get("content-digest").and_then(|w| w.to_str().ok()) != Some(summe.as_str()) {
        return Err("Content-Digest passt nicht zum Inhalt");
    }
    if inhalt.get("id").and_then(Value::as_str) != Some(schluessel) {
        return Err("id und Idempotency-Key sind verschieden");
    }
    let text = |pfad: &str| inhalt.pointer(pfad).and_then(Value::as_str).is_some_and(|t| !t.is_empty());
    for pfad in ["/vorgang", "/leistung/kennung", "/leistung/name", "/empfaenger", "/eingegangen"] {
        if !text(pfad) {
            return Err("Pflichtangaben fehlen");
        }
    }
    let angaben = inhalt.get("angaben").and_then(Value::as_array).ok_or("angaben fehlen")?;
    let ganz = |a: &Value| {
        a.get("feld").is_some() && a.get("frage").is_some() && a.get("antwort").is_some_and(Value::is_array)
    };
    if !angaben.iter().all(ganz) {
        return Err("Eine Angabe ist unvollständig");
    }
    for d in inhalt.get("dokumente").and_then(Value::as_array).into_iter().flatten() {
        let bytes = d.get("inhalt").and_then(Value::as_str).and_then(|t| STANDARD.decode(t).ok());
        let soll = d.get("sha256").and_then(Value::as_str);
        let ist = bytes.map(|b| hex(&Sha256::digest(&b)));
        if ist.is_none() || ist.as_deref() != soll {
            return Err("Ein Dokument passt nicht zu seiner Prüfsumme");
        }
    }
    Ok(schluessel.to_owned())
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}

async fn annehmen(State(dienst): State<Dienst>, kopf: HeaderMap, koerper: Bytes) -> Result<Response, Fehler> {
    let stoerungen = dienst.stoerungen().await?;
    if let Some(antwort) = gestoert(&stoerungen).await {
        return Ok(antwort);
    }
    let Some(mandant) = mandant(&kopf) else { return Ok(problem(StatusCode::UNAUTHORIZED, "unknown token")) };
    let Ok(inhalt) = serde_json::from_slice::<Value>(&koerper) else {
        return Ok(problem(StatusCode::BAD_REQUEST, "Der Inhalt ist kein JSON"));
    };
    let schluessel = match pruefen(&kopf, &koerper, &inhalt) {
        Ok(schluessel) => schluessel,
        Err(was) => return Ok(problem(StatusCode::BAD_REQUEST, was)),
    };
    if stoerungen.contains(&Stoerung::Abweisen) {
        let satz = "Demonstration: Zu dieser Person gibt es im Fachverfahren schon einen offenen Fall.";
        return Ok(problem(StatusCode::UNPROCESSABLE_ENTITY, satz));
    }
    let summe = hex(&Sha256::digest(&koerper));
    // The files stay out of the demonstration's table.
    let mut behalten = inhalt;
    for d in behalten.get_mut("dokumente").and_then(Value::as_array_mut).into_iter().flatten() {
        if let Some(felder) = d.as_object_mut() {
            felder.remove("inhalt");
        }
    }
    let fall = dienst.annehmen(&mandant, &schluessel, &summe, &behalten).await?;
    if fall.sha256 != summe {
        return Ok(problem(StatusCode::CONFLICT, "Der Idempotency-Key gehört zu anderen Daten"));
    }
    if stoerungen.contains(&Stoerung::QuittungVerloren) {
        return Ok(problem(StatusCode::GATEWAY_TIMEOUT, "demonstration: the answer is lost"));
    }
    let status = if fall.zugestellt > 1 { StatusCode::OK } else { StatusCode::CREATED };
    let sha256 = if stoerungen.contains(&Stoerung::FalscheQuittung) { hex(&[0; 32]) } else { summe };
    Ok((status, Json(json!({ "id": fall.aktenzeichen, "sha256": sha256 }))).into_response())
}

async fn auskunft(
    State(dienst): State<Dienst>,
    kopf: HeaderMap,
    Path(zeichen): Path<String>,
) -> Result<Response, Fehler> {
    if let Some(antwort) = gestoert(&dienst.stoerungen().await?).await {
        return Ok(antwort);
    }
    let Some(mandant) = mandant(&kopf) else { return Ok(problem(StatusCode::UNAUTHORIZED, "unknown token")) };
    Ok(match dienst.zum_aktenzeichen(&mandant, &zeichen).await? {
        Some(fall) => Json(stand(&fall)).into_response(),
        None => problem(StatusCode::NOT_FOUND, "no such case"),
    })
}

fn stand(fall: &Fall) -> Value {
    let mut aus = json!({ "id": fall.aktenzeichen, "stand": fall.stand.wort() });
    if let Some(text) = &fall.text {
        aus["text"] = json!(text);
    }
    aus
}
