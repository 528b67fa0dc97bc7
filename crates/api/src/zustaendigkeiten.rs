//! `/api/v1/zustaendigkeiten`: who is responsible for a service at a place.

use crate::{
    endpunkt::{AGS, Endpunkt, LAT, LON, PLZ, Parameter, SPRACHE, Tun, Wert, parameter},
    leistungen,
    modelle::Zustaendigkeit,
    orte,
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
    schema::Beschrieben as _,
};

const LEISTUNG: Parameter =
    parameter("leistung", Wert::Text, "Kennung oder LeiKa-Schlüssel der Leistung.", "hundesteuer-anmelden").pflicht();

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/zustaendigkeiten",
    name: "zustaendigkeit",
    titel: "Zuständige Stelle",
    text: "Wer für eine Leistung an einem Ort zuständig ist. Geben Sie den Ort als ags, plz oder lat und lon an. Die \
           Antwort ist auf jedem Server dieselbe.",
    parameter: &[LEISTUNG, AGS, PLZ, LAT, LON, SPRACHE],
    antwort: |alle| Zustaendigkeit::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/zustaendigkeiten?leistung=hundesteuer-anmelden&ags=14625020"],
    probleme: &[
        Art::ParameterFehlt,
        Art::ParameterFalsch,
        Art::LeistungUnbekannt,
        Art::OrtUnbekannt,
        Art::OrtMehrdeutig,
        Art::AnderesLand,
        Art::NiemandZustaendig,
    ],
    tun: Tun::Sofort(zeigen),
};

fn zeigen(ruf: &Ruf<'_>) -> Ergebnis {
    let l = leistungen::finden(ruf, ruf.text("leistung"))?;
    let fehlt =
        || Problem::neu(Art::ParameterFehlt, "Es fehlt der Ort: ags, plz oder lat und lon.").mit("parameter", "ags");
    let ort = orte::gefragt(ruf)?.ok_or_else(fehlt)?;
    let hier = ruf.hier(l, &ort);
    if hier.stelle.is_none() {
        let satz = format!("Für „{}“ ist in {} keine Stelle eingetragen.", l.name, ort.gemeinde.mit_kreis());
        return Err(Problem::neu(Art::NiemandZustaendig, satz).into());
    }
    let sprache = ruf.name_von(l, ruf.land_fuer(l)).1;
    Gut::json(&Zustaendigkeit { leistung: ruf.verweis(l), sprache: sprache.clone(), hier, quelle: ruf.quelle() })
        .map(|g| g.in_sprache(sprache.parse().unwrap_or_default()))
}
