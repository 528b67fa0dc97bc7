//! A stored document as an answer: streamed, so that its size costs no memory.

use axum::{
    body::Body,
    response::{IntoResponse, Response},
};
use http::{HeaderValue, header};
use tresor::Vorgangsschluessel;

use crate::{Haus, WebFehler};

/// The document with its name and type. With `anzeigen` the browser may show it; else it is saved. An infected one is refused.
///
/// # Errors
/// The bytes are missing or changed (what shows late breaks the answer off), or it is infected.
pub async fn dokument(
    haus: &Haus,
    schluessel: &Vorgangsschluessel,
    zeile: ablage::Zeile,
    anzeigen: bool,
) -> Result<Response, WebFehler> {
    let strom = match haus.ablage.strom(schluessel, &zeile).await {
        Err(e @ ablage::Fehler::Befallen { .. }) => return Err(WebFehler::Konflikt(e.to_string())),
        andere => andere?,
    };
    let (mime, groesse) = (zeile.mime.clone(), zeile.groesse);
    let name = zeile.oeffnen(schluessel)?.name;
    let mut antwort = Body::from_stream(strom).into_response();
    let kopf = antwort.headers_mut();
    let wert = |t: &str| HeaderValue::from_str(t).map_err(WebFehler::intern);
    kopf.insert(header::CONTENT_TYPE, wert(&mime)?);
    kopf.insert(header::CONTENT_LENGTH, groesse.into());
    kopf.insert(header::CONTENT_DISPOSITION, wert(&ablage::content_disposition(&name, anzeigen))?);
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(antwort)
}
