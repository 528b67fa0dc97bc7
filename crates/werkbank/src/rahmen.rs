//! The live preview beside the settings of a question or page: a frame with that page alone, in the width that is chosen.
//! No script: the links choose what the frame shows, and each saving loads the page anew. Every question of the page is
//! shown, also those that wait for an answer; filling in and going on is what the preview does.

use formular::{Antworten, Art as Feldart};
use http::{HeaderValue, header};
use web::{
    Anfrage, CSP, Ergebnis, Felder, Markup, WebFehler,
    axum::response::{IntoResponse, Response},
    bausteine::{self, Art},
    dateien,
    formularfeld::{self, Feldumfeld},
    html,
};

use crate::{
    gemeinsam::{Blick, adresse},
    vorschau::{ANSICHT, ANSICHTEN, Eingaben, Probe, RAHMEN, SEITE, Wahl},
};

/// The name by which the links find the frame.
const NAME: &str = "vorschau-rahmen";

/// The page alone.
pub fn dokument(anfrage: &Anfrage, b: &Blick, felder: &Felder) -> Ergebnis {
    let wahl = Wahl::lesen(felder);
    let s = wahl.sprache;
    let inhalt = match &b.leistung {
        None => bausteine::meldung(
            Art::Warnung,
            "Noch keine Vorschau",
            bausteine::absatz("Das Formular hat Fehler und lässt sich nicht zeigen."),
        ),
        Some(l) => {
            let probe = Probe::neu(anfrage, b, l, Eingaben::new())?;
            let offen = l.formular.ohne_bedingungen();
            let seite = offen.seite(felder.text(SEITE)).ok_or(WebFehler::NichtGefunden)?;
            // An entry of each group, so that its questions are seen.
            let gruppen = seite.felder.iter().filter(|f| matches!(f.art, Feldart::Gruppe { .. }));
            let roh: Vec<(String, String)> = gruppen.map(|f| (format!("{}.anzahl", f.id), "1".to_owned())).collect();
            let ansicht = offen.ansicht(seite, &Antworten::neu(), Some(&roh), &[], &probe.umfeld());
            let ansicht = ansicht.ok_or(WebFehler::NichtGefunden)?;
            html! {
                h1.kern-heading-medium { (bausteine::wortlaut(s, ansicht.titel().wortlaut(s))) }
                @if let Some(text) = &ansicht.seite.einleitung { p.kern-body { (bausteine::wortlaut(s, text.wortlaut(s))) } }
                @for f in &ansicht.felder { (formularfeld::feld(s, Feldumfeld::default(), f)) }
            }
        }
    };
    let seite = html! {
        (web::maud::DOCTYPE)
        html lang=(s.tag()) dir=(wahl.richtung()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { "Vorschau der Seite" }
                link rel="stylesheet" href=(dateien::pfad("stil.css"));
            }
            body.bw.bw-rahmen { main class=(format!("bw-vorschau bw-formular bw-vorschau--{}", wahl.ansicht)) { (inhalt) } }
        }
    };
    let kopf = [(header::CONTENT_TYPE, "text/html; charset=utf-8"), (header::CACHE_CONTROL, "no-store")];
    Ok(mit_csp(
        (kopf, seite.into_string()).into_response(),
        &CSP.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
    ))
}

/// An answer with this content security policy instead of the usual one.
fn mit_csp(mut antwort: Response, csp: &str) -> Response {
    if let Ok(csp) = HeaderValue::from_str(csp) {
        antwort.headers_mut().insert(header::CONTENT_SECURITY_POLICY, csp);
    }
    antwort
}

/// A page that shows the frame.
pub fn mit_rahmen(antwort: Ergebnis) -> Ergebnis {
    Ok(mit_csp(antwort?, &format!("{CSP}; frame-src 'self'")))
}

/// The settings, and beside them the page `seite` of the form. The frame is not scrolled to the question: that would take the
/// focus away from the settings.
pub fn daneben(b: &Blick, seite: &str, einstellungen: Markup) -> Markup {
    let da = b.leistung.as_ref().and_then(|l| l.formular.seite(seite));
    let Some(da) = da else { return einstellungen };
    let ziel = |ansicht: &str, rahmen: bool| {
        let rahmen = if rahmen { format!("&{RAHMEN}=ja") } else { String::new() };
        format!("{}/vorschau?{SEITE}={seite}&{ANSICHT}={ansicht}{rahmen}", adresse(&b.w))
    };
    html! {
        div.bw-nebeneinander {
            div { (einstellungen) }
            aside.bw-mitlaufend aria-labelledby="rahmen-titel" {
                h2.kern-heading-small id="rahmen-titel" { "Vorschau der Seite" }
                p.kern-body.kern-body--small { "So, wie sie gespeichert ist, mit allen Fragen. " (bausteine::link(&ziel("breit", false), "Ausfüllen und weitergehen")) }
                nav.bw-filter aria-label="Darstellung der Vorschau" { ul {
                    @for (wort, name) in ANSICHTEN { li { a.kern-link href=(ziel(wort, true)) target=(NAME) { (name) } } }
                } }
                iframe.bw-rahmenbild name=(NAME) src=(ziel("breit", true)) title=(format!("Vorschau: {}", da.titel.in_sprache(crate::gemeinsam::DE))) loading="lazy" {}
            }
        }
    }
}
