//! Files to take along: the whole service, the schema of its answers, the form in the standard of FIM.

use http::{HeaderValue, header};
use konto::Aktion;
use leistung::paket::{Unterschrift, VERFAHREN, packen};
use web::{
    Anfrage, Ergebnis, Formularausfuhr, WebFehler,
    axum::{extract::Path, response::IntoResponse},
    bausteine, html,
};

use crate::{
    befunde::punkte,
    gemeinsam::{Blick, adresse, blatt_zu, traegername},
};

/// GET.
pub async fn datei(anfrage: Anfrage, Path((id, art)): Path<(String, String)>) -> Ergebnis {
    let b = Blick::laden(&anfrage, &id, Aktion::Lesen).await?;
    if art == "unterschrieben" {
        return unterschrieben(&anfrage, &b);
    }
    if art == "nutzung" {
        return crate::nutzung::csv(&anfrage, &b).await;
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
        "xdatenfelder" => return uebersicht(&anfrage, &b),
        "xdatenfelder-2" | "xdatenfelder-3" => {
            let fassung = if art.ends_with('2') { 2 } else { 3 };
            let endung = if fassung == 2 { "xdf2.xml" } else { "xdf3.xml" };
            (endung, "application/xml", ausfuhr(&anfrage, &b, fassung)?.datei)
        }
        art if art.starts_with("xdatenfelder-liste-") => {
            let nr = art.rsplit('-').next().and_then(|n| n.parse::<usize>().ok()).ok_or(WebFehler::NichtGefunden)?;
            let liste = ausfuhr(&anfrage, &b, 3)?.codelisten.into_iter().nth(nr).ok_or(WebFehler::NichtGefunden)?;
            return anhang(liste.1, "application/xml", &liste.0);
        }
        _ => return Err(WebFehler::NichtGefunden),
    };
    anhang(text, inhaltsart, &format!("{}.{endung}", b.w.leistung))
}

/// A file to save.
fn anhang(inhalt: impl IntoResponse, art: &'static str, name: &str) -> Ergebnis {
    let mut antwort = inhalt.into_response();
    let kopf = antwort.headers_mut();
    kopf.insert(header::CONTENT_TYPE, HeaderValue::from_static(art));
    let name = format!("attachment; filename=\"{name}\"");
    kopf.insert(header::CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(WebFehler::intern)?);
    Ok(antwort)
}

/// The form in one version of the standard of FIM.
fn ausfuhr(anfrage: &Anfrage, b: &Blick, fassung: u8) -> Result<Formularausfuhr, WebFehler> {
    let austausch = anfrage.haus.formularaustausch.ok_or(WebFehler::NichtGefunden)?;
    let dateien = b.w.dateien.vollstaendig(&anfrage.haus.bausteine);
    let formular = leistung::formular_mit_bausteinen(&dateien).ok_or_else(kaputt)?;
    let wer = traegername(anfrage, b.w.traeger);
    (austausch.schreiben)(&formular, &b.w.name, &wer, anfrage.jetzt, fassung).map_err(WebFehler::Konflikt)
}

fn kaputt() -> WebFehler {
    WebFehler::Konflikt("Das Formular hat Fehler. Beheben Sie sie zuerst; die Übersicht nennt sie.".to_owned())
}

/// What people call questions, calculated values and rules.
fn orte(b: &Blick) -> Vec<(String, String)> {
    let formular = b.w.dateien.formular();
    let benannt = |alle: Vec<serde_json::Map<String, serde_json::Value>>, was: &str, feld: &str| {
        let wort = |m: &serde_json::Map<String, serde_json::Value>, n: &str| {
            m.get(n).and_then(serde_json::Value::as_str).unwrap_or_default().to_owned()
        };
        alle.iter().map(|m| (wort(m, "id"), format!("{was} „{}“", wort(m, feld)))).collect::<Vec<_>>()
    };
    let fragen = b.fragen().into_iter().map(|f| (f.id, format!("Frage „{}“", f.frage)));
    let werte = benannt(werkstatt::werte::alle(&formular), "Berechneter Wert", "frage");
    let regeln = benannt(werkstatt::pruefregeln::alle(&formular), "Prüfregel", "satz");
    fragen.chain(werte).chain(regeln).collect()
}

/// What will be lost, before anybody takes the file.
fn uebersicht(anfrage: &Anfrage, b: &Blick) -> Ergebnis {
    let hier = format!("{}/ausgabe", adresse(&b.w));
    let orte = orte(b);
    let in_worten = |satz: &str| match satz.split_once(": ") {
        Some((ort, rest)) => match orte.iter().find(|(id, _)| id == ort) {
            Some((_, name)) => format!("{name}: {rest}"),
            None => satz.to_owned(),
        },
        None => satz.to_owned(),
    };
    let (drei, zwei) = (ausfuhr(anfrage, b, 3)?, ausfuhr(anfrage, b, 2)?);
    let fassung = |nr: u8, aus: &Formularausfuhr| {
        html! {
            (bausteine::abschnitt(&format!("Fassung {nr}.0")))
            p.kern-body { (bausteine::link(&format!("{hier}/xdatenfelder-{nr}"), &format!("Datenschema in Fassung {nr}.0 herunterladen"))) }
            @if aus.saetze.is_empty() { p.kern-body { "Das Datenschema sagt alles, was im Formular steht." } }
            @else {
                p.kern-body { "Nicht alles aus dem Formular steht so im Datenschema:" }
                ul.kern-list.kern-list--bullet { @for s in &aus.saetze { li { (in_worten(s)) } } }
            }
        }
    };
    let inhalt = html! {
        p.kern-body { "XDatenfelder ist der Standard von FIM für Formulare. Lesen Sie vor dem Herunterladen, was er nicht sagen kann." }
        (fassung(3, &drei))
        (fassung(2, &zwei))
        @if !drei.codelisten.is_empty() {
            (bausteine::abschnitt("Codelisten"))
            p.kern-body { "Das Datenschema nennt diese Listen nur. Geben Sie die Dateien (genericode) mit weiter." }
            ul.kern-list.kern-list--bullet {
                @for (nr, (name, _)) in drei.codelisten.iter().enumerate() {
                    li { (bausteine::link(&format!("{hier}/xdatenfelder-liste-{nr}"), &format!("{name} herunterladen"))) }
                }
            }
        }
    };
    blatt_zu(anfrage, &b.w, "XDatenfelder").zurueck(adresse(&b.w)).inhalt(inhalt).antwort()
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
    anhang(bytes, "application/zip", &format!("{}.zip", b.w.leistung))
}
