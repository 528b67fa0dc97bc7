//! `/einbetten/{ags}`: the page for a frame. Links lead the whole window to the portal. Nothing here can be pressed that
//! does anything, nobody is signed in, no cookie is set: so it may stand in a frame of any https page, unless the authority
//! (`/redaktion/einbettung/{mandant}`) or the operator names its websites.

use grund::MandantId;
use http::{HeaderMap, HeaderValue, StatusCode, header};
use verzeichnis::mandant_von;
use web::{
    Anfrage, Ergebnis, Felder, Markup, WebFehler,
    axum::{
        extract::Path,
        response::{IntoResponse as _, Response},
    },
    dateien, html,
    maud::DOCTYPE,
};

use super::{Auszug, farbe::Farben};
use crate::{land, modelle::ags_von, problem::Problem, ruf};

/// `GET /einbetten/{ags}?leistungen=…&farbe=…&grund=…&sprache=…`
pub(super) async fn seite(anfrage: Anfrage, Path(ags): Path<String>) -> Ergebnis {
    let felder = Felder::lesen(anfrage.abfrage.as_bytes()).ok_or(WebFehler::Unlesbar)?;
    let stand = anfrage.haus.verzeichnis.stand();
    let gemeinde = ags_von(&ags).filter(|_| ags.len() == 8).and_then(|a| stand.gemeinde_heute(&a).cloned());
    let Some(gemeinde) = gemeinde else {
        let satz = "Diese Gemeinde gibt es hier nicht. Prüfen Sie den Gemeindeschlüssel in der Adresse.";
        return Ok(fehler(&anfrage, None, StatusCode::NOT_FOUND, satz));
    };
    let mandant = mandant_von(&gemeinde.ags);
    if let Err(p) = land::ort_pruefen(&anfrage, &gemeinde) {
        return Ok(fehler(&anfrage, Some(mandant), p.status(), p.text()));
    }
    let problem = |p: &Problem| Ok(fehler(&anfrage, Some(mandant), p.status(), p.text()));
    let farben = match Farben::lesen(felder.text("farbe"), felder.text("grund")) {
        Ok(farben) => farben,
        Err(p) => return problem(&p),
    };
    // The page around it says which language; the visitor's browser does not mix another one in.
    let sprachen = ruf::sprachen(felder.wert("sprache"), &HeaderMap::new());
    let auszug = match Auszug::von(&anfrage, &gemeinde, felder.text("leistungen"), &sprachen) {
        Ok(auszug) => auszug,
        Err(p) => return problem(&p),
    };
    let titel = format!("Leistungen: {} – {}", auszug.behoerde, anfrage.portal());
    let markup = dokument(&titel, farben, auszug.html(&anfrage, 1, Some("_top")));
    Ok(antwort(&anfrage, Some(mandant), StatusCode::OK, markup))
}

fn dokument(titel: &str, farben: Farben, inhalt: Markup) -> Markup {
    html! {
        (DOCTYPE)
        html lang="de" dir="ltr" class="basiswerk" {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="robots" content="noindex";
                title { (titel) }
                link rel="stylesheet" href=(dateien::pfad("einbetten.css"));
                link rel="stylesheet" href=(farben.adresse());
            }
            body { main { (inhalt) } }
        }
    }
}

fn fehler(anfrage: &Anfrage, mandant: Option<MandantId>, status: StatusCode, satz: &str) -> Response {
    let inhalt = html! {
        h1 class="basiswerk-titel" { "Die Leistungen lassen sich nicht anzeigen" }
        p { (satz) }
        p { a class="basiswerk-link" href=(format!("{}/einbetten", anfrage.adresse())) target="_top" { "Einbettung neu zusammenstellen" } }
    };
    antwort(anfrage, mandant, status, dokument("Fehler – Leistungen", Farben::default(), inhalt))
}

fn antwort(anfrage: &Anfrage, mandant: Option<MandantId>, status: StatusCode, markup: Markup) -> Response {
    let mut antwort = (status, markup.into_string()).into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    kopf.insert(header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=60"));
    if let Ok(csp) = HeaderValue::from_str(&csp(anfrage, mandant)) {
        kopf.insert(header::CONTENT_SECURITY_POLICY, csp);
    }
    antwort
}

/// Style of our own and nothing else; in frames of the websites that were named, or of every https page. An
/// installation without TLS is a demonstration on one machine: there also of pages of that machine.
fn csp(anfrage: &Anfrage, mandant: Option<MandantId>) -> String {
    let genannt = mandant.map(|m| anfrage.haus.schnittstellen.herkuenfte(m)).unwrap_or_default();
    let lokal = !anfrage.haus.einstellungen.verschluesselt();
    let wer = match (genannt.is_empty(), lokal) {
        (false, _) => genannt.join(" "),
        (true, false) => "https:".to_owned(),
        (true, true) => "https: http://127.0.0.1:* http://localhost:*".to_owned(),
    };
    format!("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self' {wer}")
}
