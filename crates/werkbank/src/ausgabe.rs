//! Files to take along: the whole service, the schema of its answers, the form in the standard of FIM.

use http::{HeaderValue, header};
use konto::Aktion;
use leistung::paket::{Unterschrift, VERFAHREN, packen};
use web::{
    Anfrage, Ergebnis, WebFehler,
    axum::{extract::Path, response::IntoResponse},
};

use crate::{
    befunde::punkte,
    gemeinsam::{Blick, traegername},
};

/// GET.
pub async fn datei(anfrage: Anfrage, Path((id, art)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    let kaputt =
        || WebFehler::Konflikt("Das Formular hat Fehler. Beheben Sie sie zuerst; die Übersicht nennt sie.".to_owned());
    if art == "unterschrieben" {
        return unterschrieben(&anfrage, &b);
    }
    if let Some(liste) = art.strip_prefix("codeliste-") {
        return crate::codelisten::herunterladen(&b, liste);
    }
    let (endung, inhaltsart, text) = match art.as_str() {
        "paket" => {
            let paket = serde_json::json!({ "basiswerk-dienst": 1, "dateien": b.w.dateien });
            ("basiswerk.json", "application/json", serde_json::to_string_pretty(&paket).map_err(WebFehler::intern)?)
        }
        "schema" => {
            let schema = b.leistung.as_ref().ok_or_else(kaputt)?.formular.schema();
            (
                "schema.json",
                "application/schema+json",
                serde_json::to_string_pretty(&schema).map_err(WebFehler::intern)?,
            )
        }
        "xdatenfelder" => {
            let austausch = anfrage.haus.formularaustausch.ok_or(WebFehler::NichtGefunden)?;
            let dateien = b.w.dateien.vollstaendig(&anfrage.haus.bausteine);
            let formular = leistung::formular_mit_bausteinen(&dateien).ok_or_else(kaputt)?;
            let wer = traegername(&anfrage, b.w.traeger);
            let xml = (austausch.schreiben)(&formular, &b.w.name, &wer, anfrage.jetzt).map_err(WebFehler::Konflikt)?;
            ("xdf3.xml", "application/xml", xml)
        }
        _ => return Err(WebFehler::NichtGefunden),
    };
    let name = format!("attachment; filename=\"{}.{endung}\"", b.w.leistung);
    let mut antwort = text.into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static(inhaltsart));
    kopf.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(WebFehler::intern)?);
    Ok(antwort)
}

/// The whole service as `leistung pack` writes it, signed with the key of this installation: another installation checks it
/// (`leistung verify`) and takes it up (`leistung install`).
fn unterschrieben(anfrage: &Anfrage, b: &Blick) -> Ergebnis {
    let siegel = anfrage.haus.siegel.as_ref().ok_or(WebFehler::NichtGefunden)?;
    if punkte(b).iter().any(|p| p.muss) {
        let satz = "Ein unterschriebenes Paket enthält nur Dienste, an denen nichts Nötiges mehr fehlt. Die Übersicht nennt, was offen ist.";
        return Err(WebFehler::Konflikt(satz.to_owned()));
    }
    let dateien = b.w.dateien.vollstaendig(&anfrage.haus.bausteine);
    let unterschreiben = |text: &[u8]| Unterschrift {
        verfahren: VERFAHREN.into(),
        schluessel: siegel.oeffentlich(),
        unterschrift: siegel.unterschreiben(text),
    };
    let wer = traegername(anfrage, b.w.traeger);
    let bytes = packen(&dateien, Some(&wer), unterschreiben).map_err(|befunde| {
        let saetze: Vec<String> = befunde.iter().filter(|f| f.ist_fehler()).map(ToString::to_string).collect();
        WebFehler::Konflikt(saetze.join(" "))
    })?;
    let name = format!("attachment; filename=\"{}.zip\"", b.w.leistung);
    let mut antwort = bytes.into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static("application/zip"));
    kopf.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(WebFehler::intern)?);
    Ok(antwort)
}
