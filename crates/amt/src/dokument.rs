//! A stored document, as it is.

use grund::DokumentId;
use tresor::Vorgangsschluessel;
use web::{Anfrage, Ergebnis, WebFehler, axum::extract::Path};

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
    let anzeigen = ZEIGBAR.contains(&zeile.mime.as_str());
    web::dokument(&anfrage.haus, schluessel, zeile, anzeigen).await
}
