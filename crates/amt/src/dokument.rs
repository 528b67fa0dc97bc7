//! A stored document, as it is.

use grund::DokumentId;
use http::{HeaderValue, header};
use tresor::Vorgangsschluessel;
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::{extract::Path, response::IntoResponse},
};

use crate::gemeinsam::{kennung, laden};

/// Kinds that a browser shows without running anything.
const ZEIGBAR: [&str; 3] = ["application/pdf", "image/png", "image/jpeg"];

pub async fn zeigen(anfrage: Anfrage, Path((id, dokument)): Path<(String, String)>) -> Ergebnis {
    let dokument: DokumentId = dokument.parse().map_err(|_| WebFehler::NichtGefunden)?;
    let (v, mut tx) = laden(&anfrage, kennung(&id)?).await?;
    let gefunden = anfrage.haus.ablage.laden(&mut tx, v.bezug.mandant, v.id, dokument).await?;
    drop(tx);
    liefern(&anfrage, &v.schluessel, gefunden.ok_or(WebFehler::NichtGefunden)?).await
}

/// The document with its name and type; an infected one is refused.
pub async fn liefern(anfrage: &Anfrage, schluessel: &Vorgangsschluessel, zeile: ablage::Zeile) -> Ergebnis {
    let bytes = match anfrage.haus.ablage.inhalt(schluessel, &zeile).await {
        Err(e @ ablage::Fehler::Befallen { .. }) => return Err(WebFehler::Konflikt(e.to_string())),
        andere => andere?,
    };
    let mime = zeile.mime.clone();
    let name = zeile.oeffnen(schluessel)?.name;
    let lage = ablage::content_disposition(&name, ZEIGBAR.contains(&mime.as_str()));
    let mut antwort = bytes.into_response();
    let kopf = antwort.headers_mut();
    let wert = |t: &str| HeaderValue::from_str(t).map_err(WebFehler::intern);
    kopf.insert(header::CONTENT_TYPE, wert(&mime)?);
    kopf.insert(header::CONTENT_DISPOSITION, wert(&lage)?);
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(antwort)
}
