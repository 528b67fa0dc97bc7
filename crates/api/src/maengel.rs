//! `/api/v1/maengel`: the reported defects that a municipality shows.

use web::mangel;

use crate::{
    endpunkt::{AGS, Endpunkt, JE_SEITE, SPRACHE, Tun, Wert, Zukunft, parameter},
    modelle::{Maengelliste, Mangel, Punkt},
    orte,
    problem::Art,
    ruf::{Gut, Ruf},
    schema::Beschrieben as _,
};

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/maengel",
    name: "maengel",
    titel: "Gemeldete Mängel",
    text: "Die gemeldeten Mängel einer Gemeinde, die das Amt öffentlich zeigt: offene zuerst, dann die neuesten. Sie sagen \
           nichts darüber, wer gemeldet hat, und enthalten nichts, was jemand in das Formular getippt hat.",
    parameter: &[
        AGS.pflicht(),
        JE_SEITE,
        parameter("ab", Wert::Zahl { von: 0, bis: 1_000_000 }, "So viele Einträge überspringen.", "0"),
        SPRACHE,
    ],
    antwort: |alle| Maengelliste::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/maengel?ags=14625020"],
    probleme: &[Art::ParameterFalsch, Art::OrtUnbekannt, Art::AnderesLand],
    tun: Tun::Warten(liste),
};

fn liste<'a>(ruf: &'a Ruf<'a>) -> Zukunft<'a> {
    Box::pin(async move {
        let ags = orte::nach_schluessel(ruf, ruf.text("ags"))?.gemeinde.ags;
        let haus = &ruf.anfrage.haus;
        let s = ruf.anfrage.sprache;
        let je_seite = i64::try_from(ruf.je_seite()).unwrap_or(i64::MAX);
        let ab = ruf.zahl("ab").unwrap_or_default();
        let (alle, anzahl) = mangel::liste(haus, &ags, ab, je_seite).await?;
        let daten = alle
            .iter()
            .map(|m| Mangel {
                nummer: m.nummer,
                leistung: m.leistung.to_string(),
                art: m.art.clone(),
                name: web::mangel::was_text(haus, s, m),
                stand: m.stand.name(),
                punkt: m.punkt.map(|(lat, lon)| Punkt { lat, lon }),
                text: m.text.clone(),
                gemeldet: m.gemeldet,
                geaendert: m.geaendert,
                adresse: ruf.adresse(&web::mangel::adresse(m)),
            })
            .collect();
        let anzahl = u64::try_from(anzahl).unwrap_or_default();
        Gut::json(&Maengelliste { daten, anzahl, quelle: ruf.quelle() })
    })
}
