//! `/api/v1/einbetten/{ags}.html`: a piece of HTML that a municipality's server puts into its own page. Its own style
//! sheet decides how it looks; with `farbe` ours is linked as well.

use grund::Sprache;
use serde_json::json;
use web::html;

use super::{Auszug, farbe::Farben};
use crate::{
    endpunkt::{Endpunkt, SPRACHE, Tun, Wert, im_pfad, parameter},
    orte,
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
};

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/einbetten/{datei}",
    name: "einbetten",
    titel: "Leistungen als HTML",
    text: "Ein Stück HTML mit den Leistungen einer Gemeinde, das Ihr Server in eine eigene Seite einsetzt: ohne Skript, \
           ohne Angaben zur Gestaltung, mit vollständigen Adressen. Die Klassen beginnen mit basiswerk-.",
    parameter: &[
        im_pfad("datei", "Amtlicher Gemeindeschlüssel und .html.", "14625020.html"),
        parameter(
            "leistungen",
            Wert::Text,
            "Kennungen oder LeiKa-Schlüssel, getrennt durch Komma, in Ihrer Reihenfolge. Ohne Angabe alle, für die die \
             Gemeinde selbst zuständig ist.",
            "hundesteuer-anmelden",
        ),
        parameter("ebene", Wert::Zahl { von: 2, bis: 4 }, "Ebene der Überschrift in Ihrer Seite; ohne Angabe 2.", "3"),
        parameter(
            "farbe",
            Wert::Text,
            "Farbe für Überschrift und Links, sechs Stellen. Mit ihr oder „grund“ wird ein Stylesheet des Portals verlinkt.",
            "005ea5",
        ),
        parameter("grund", Wert::Text, "Farbe des Hintergrunds, sechs Stellen; ohne Angabe weiß.", "ffffff"),
        SPRACHE,
    ],
    antwort: |_| json!({ "type": "string" }),
    medientyp: "text/html; charset=utf-8",
    beispiele: &["/api/v1/einbetten/14625020.html", "/api/v1/einbetten/14625020.html?ebene=3&farbe=005ea5"],
    probleme: &[Art::ParameterFalsch, Art::OrtUnbekannt, Art::LeistungUnbekannt, Art::FarbeUnlesbar],
    tun: Tun::Sofort(stueck),
};

fn stueck(ruf: &Ruf<'_>) -> Ergebnis {
    let unbekannt = || Problem::neu(Art::OrtUnbekannt, "Die Adresse endet mit Gemeindeschlüssel und .html.");
    let ags = ruf.pfadwert.strip_suffix(".html").ok_or_else(unbekannt)?;
    if ags.len() != 8 || !ags.bytes().all(|b| b.is_ascii_digit()) {
        return Err(unbekannt().into());
    }
    let ort = orte::nach_schluessel(ruf, ags)?;
    let farben = Farben::lesen(ruf.text("farbe"), ruf.text("grund"))?;
    let gefaerbt = ruf.wert("farbe").or(ruf.wert("grund")).is_some();
    let auszug = Auszug::von(ruf.anfrage, &ort.gemeinde, ruf.text("leistungen"), &ruf.sprachen)?;
    let stil = ruf.adresse(&farben.adresse());
    let markup = html! {
        section class="basiswerk" lang="de" aria-labelledby="basiswerk-titel" {
            @if gefaerbt { link rel="stylesheet" href=(stil); }
            (auszug.html(ruf.anfrage, ruf.zahl("ebene").unwrap_or(2), None))
        }
    };
    Ok(Gut {
        koerper: markup.into_string().into_bytes(),
        medientyp: "text/html; charset=utf-8",
        sprache: Some(Sprache::De),
        naechste: None,
    })
}
