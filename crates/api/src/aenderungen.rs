//! `/api/v1/aenderungen`: what changed since a number. Of each thing only its last change; what is gone is told.

use verzeichnis::Ding;
use web::WebFehler;

use crate::{
    endpunkt::{Endpunkt, SEIT, Tun, Wert, Zukunft, parameter},
    modelle::{Aenderung, Aenderungsliste},
    problem::Art,
    ruf::{Gut, Ruf},
    schema::Beschrieben as _,
};

/// Changes in one answer, at most and if the caller says nothing.
const HOECHSTENS: i64 = 1000;

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/aenderungen",
    name: "aenderungen",
    titel: "Änderungen",
    text: "Was sich nach einer Nummer geändert hat, die ältesten Änderungen zuerst. Merken Sie sich „bis“ und fragen Sie \
           damit weiter. Von jedem Ding kommt nur die letzte Änderung; was es nicht mehr gibt, ist als gelöscht vermerkt. \
           Nummern werden nie neu vergeben. Unter der Adresse eines Landes ist auch als gelöscht vermerkt, \
           was zu einem anderen Land gehört.",
    parameter: &[
        SEIT,
        parameter(
            "hoechstens",
            Wert::Zahl { von: 1, bis: HOECHSTENS },
            "Änderungen in einer Antwort; ohne Angabe 1000.",
            "50",
        ),
    ],
    antwort: |alle| Aenderungsliste::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/aenderungen?seit=0&hoechstens=50"],
    probleme: &[Art::ParameterFalsch],
    tun: Tun::Warten(liste),
};

fn liste<'a>(ruf: &'a Ruf<'a>) -> Zukunft<'a> {
    Box::pin(async move {
        let seit = ruf.zahl("seit").unwrap_or(0_i64);
        let hoechstens = ruf.zahl("hoechstens").unwrap_or(HOECHSTENS);
        let db = &ruf.anfrage.haus.db;
        let mut alle = verzeichnis::aenderungen_seit(db, seit, hoechstens + 1).await.map_err(WebFehler::intern)?;
        let grenze = usize::try_from(hoechstens).unwrap_or(usize::MAX);
        let mehr = alle.len() > grenze;
        alle.truncate(grenze);
        let bis = alle.last().map_or(seit, |a| a.nr);
        let daten = alle
            .into_iter()
            .map(|a| {
                let geloescht = a.geloescht || ruf.aenderung_fremd(a.art, &a.schluessel);
                Aenderung {
                    nr: a.nr,
                    art: a.art.als_text(),
                    api: adresse(a.art, &a.schluessel).filter(|_| !geloescht).map(|p| ruf.adresse(&p)),
                    kennung: a.schluessel,
                    geloescht,
                    zeit: a.zeit,
                }
            })
            .collect();
        Gut::json(&Aenderungsliste { daten, bis, mehr, quelle: ruf.quelle() })
    })
}

fn adresse(art: Ding, schluessel: &str) -> Option<String> {
    match art {
        Ding::Leistung => Some(format!("/api/v1/leistungen/{schluessel}")),
        Ding::Lage => Some(format!("/api/v1/lagen/{schluessel}")),
        Ding::Stelle => Some(format!("/api/v1/stellen/{schluessel}")),
        Ding::Zustaendigkeit => Some(format!("/api/v1/stellen?leistung={schluessel}")),
        Ding::Gebiet => None,
    }
}
