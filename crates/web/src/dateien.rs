//! Static files: in memory, content hash in the name, compressed when the program was built, kept forever.

use axum::{
    Router,
    extract::Path,
    response::{IntoResponse, Response},
    routing::get,
};
use http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header};

/// One file as it was built in.
#[derive(Debug)]
struct Datei {
    name: &'static str,
    pfad: &'static str,
    art: &'static str,
    roh: &'static [u8],
    gzip: Option<&'static [u8]>,
    brotli: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/dateien.rs"));

/// The address of a file under `statisch/`, with its hash: `stil.css` -> `/s/1a2b3c4d/stil.css`.
#[must_use]
pub fn pfad(name: &str) -> &'static str {
    DATEIEN.iter().find(|d| d.name == name).map_or("/s/fehlt", |d| d.pfad)
}

/// Serves `/s/...`.
pub(crate) fn router() -> Router {
    Router::new()
        .route("/s/{*rest}", get(liefern))
        .route("/favicon.ico", get(async || crate::weiter(pfad("zeichen.svg"))))
}

async fn liefern(Path(rest): Path<String>, kopf: HeaderMap) -> Response {
    let Some(datei) = DATEIEN.iter().find(|d| d.pfad.strip_prefix("/s/") == Some(rest.as_str())) else {
        return StatusCode::NOT_FOUND.into_response();
    };
    let nimmt = kopf.get(header::ACCEPT_ENCODING).and_then(|v| v.to_str().ok()).unwrap_or_default();
    let (koerper, kodierung) = match (datei.brotli, datei.gzip) {
        (Some(b), _) if nimmt.contains("br") => (b, Some("br")),
        (_, Some(g)) if nimmt.contains("gzip") => (g, Some("gzip")),
        _ => (datei.roh, None),
    };
    let mut antwort = axum::body::Bytes::from_static(koerper).into_response();
    let k = antwort.headers_mut();
    k.insert(header::CONTENT_TYPE, HeaderValue::from_static(datei.art));
    k.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    k.insert(header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    k.insert(HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin"));
    k.insert(header::VARY, HeaderValue::from_static("Accept-Encoding"));
    if let Some(kodierung) = kodierung {
        k.insert(header::CONTENT_ENCODING, HeaderValue::from_static(kodierung));
    }
    antwort
}
