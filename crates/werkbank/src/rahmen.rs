//! The live preview beside the settings of a question or page: a frame with that question or page alone, in the width that is
//! chosen. No script: the links choose what the frame shows, and each saving loads the page anew. Every question is shown,
//! also those that wait for an answer; filling in and going on is what the preview does. While the form has faults, the frame
//! shows the last state that could be shown, and says so.

use formular::{Antworten, Art as Feldart};
use http::{HeaderValue, header};
use leistung::Leistung;
use web::{
    Anfrage, CSP, Ergebnis, Felder, Markup, WebFehler,
    axum::response::{IntoResponse, Response},
    bausteine::{self, Art},
    dateien,
    formularfeld::{self, Feldumfeld},
    html,
};

use crate::{
    gemeinsam::{Blick, adresse, tx},
    vorschau::{ANSICHT, ANSICHTEN, Eingaben, Probe, RAHMEN, SEITE, Wahl},
};

/// The name by which the links find the frame.
const NAME: &str = "vorschau-rahmen";

/// The question that the frame shows alone.
const FRAGE: &str = "vorschau-frage";
/// So many states are looked through for one that can be shown.
const ZURUECK: i64 = 20;

/// The last state of the form that can be shown.
async fn letzte(anfrage: &Anfrage, b: &Blick) -> Result<Option<Leistung>, WebFehler> {
    let mut tx = tx(anfrage, b.w.traeger).await?;
    let staende = werkstatt::fruehere(&mut tx, b.w.id, ZURUECK).await?;
    Ok(staende.iter().find_map(|d| Leistung::uebersetzen_soweit(&d.vollstaendig(&b.haus)).0))
}

/// The page alone.
pub async fn dokument(anfrage: &Anfrage, b: &Blick, felder: &Felder) -> Ergebnis {
    let wahl = Wahl::lesen(felder);
    let s = wahl.sprache;
    let frueher = if b.leistung.is_none() { letzte(anfrage, b).await? } else { None };
    let (name, frage) = (felder.text(SEITE), felder.text(FRAGE));
    let da = |l: &&Leistung| {
        l.formular.seite(name).is_some_and(|s| frage.is_empty() || s.felder.iter().any(|f| f.id == frage))
    };
    let inhalt = match b.leistung.as_ref().or(frueher.as_ref().filter(da)) {
        None => bausteine::meldung(
            Art::Warnung,
            "Noch keine Vorschau",
            bausteine::absatz(
                "Das Formular hat gerade Fehler, und vorher gab es diese Stelle noch nicht. Beheben Sie zuerst, was die Prüfung nennt.",
            ),
        ),
        Some(l) => {
            let probe = Probe::neu(anfrage, b, l, Eingaben::new())?;
            let offen = l.formular.ohne_bedingungen();
            let seite = offen.seite(name).ok_or(WebFehler::NichtGefunden)?;
            // An entry of each group, so that its questions are seen.
            let gruppen = seite.felder.iter().filter(|f| matches!(f.art, Feldart::Gruppe { .. }));
            let roh: Vec<(String, String)> = gruppen.map(|f| (format!("{}.anzahl", f.id), "1".to_owned())).collect();
            let ansicht = offen.ansicht(seite, &Antworten::neu(), Some(&roh), &[], &probe.umfeld());
            let ansicht = ansicht.ok_or(WebFehler::NichtGefunden)?;
            let allein = !frage.is_empty() && ansicht.felder.iter().any(|f| f.feld.id == frage);
            html! {
                @if b.leistung.is_none() {
                    (bausteine::meldung(Art::Warnung, "Nicht der gespeicherte Stand", bausteine::absatz("Das Formular hat gerade Fehler. Hier steht, wie es zuletzt ohne Fehler aussah.")))
                }
                h1.kern-heading-medium { (bausteine::wortlaut(s, ansicht.titel().wortlaut(s))) }
                @if !allein && let Some(text) = &ansicht.seite.einleitung { p.kern-body { (bausteine::wortlaut(s, text.wortlaut(s))) } }
                @for f in ansicht.felder.iter().filter(|f| !allein || f.feld.id == frage) { (formularfeld::feld(s, Feldumfeld::default(), f)) }
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

/// The settings, and beside them the question `frage`, or the whole page `seite` of the form.
pub fn daneben(b: &Blick, seite: &str, frage: Option<&str>, einstellungen: Markup) -> Markup {
    let grund = |ansicht: &str| format!("{}/vorschau?{SEITE}={seite}&{ANSICHT}={ansicht}", adresse(&b.w));
    let allein = |ansicht: &str| match frage {
        Some(frage) => format!("{}&{RAHMEN}=ja&{FRAGE}={frage}", grund(ansicht)),
        None => format!("{}&{RAHMEN}=ja", grund(ansicht)),
    };
    let titel = if frage.is_some() { "Vorschau der Frage" } else { "Vorschau der Seite" };
    html! {
        div.bw-nebeneinander {
            div { (einstellungen) }
            aside.bw-mitlaufend aria-labelledby="rahmen-titel" {
                h2.kern-heading-small id="rahmen-titel" { (titel) }
                p.kern-body.kern-body--small { "So, wie sie gespeichert ist. " (bausteine::link(&grund("breit"), "Ausfüllen und weitergehen")) }
                nav.bw-filter aria-label="Darstellung der Vorschau" { ul {
                    @for (wort, name) in ANSICHTEN { li { a.kern-link href=(allein(wort)) target=(NAME) { (name) } } }
                    @if frage.is_some() { li { a.kern-link href=(format!("{}&{RAHMEN}=ja", grund("breit"))) target=(NAME) { "Ganze Seite" } } }
                } }
                iframe.bw-rahmenbild name=(NAME) src=(allein("breit")) title=(titel) loading="lazy" {}
            }
        }
    }
}
