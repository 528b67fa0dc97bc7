//! `/api/v1/stellen`: the offices.

use std::sync::Arc;

use grund::{EinheitId, LeistungKennung, MandantId};
use verzeichnis::{Einheit, mandant_von};

use crate::{
    endpunkt::{AGS, CURSOR, Endpunkt, JE_SEITE, LAND, SPRACHE, Tun, Wert, im_pfad, parameter},
    leistungen,
    modelle::{StelleGanz, Stellenliste, Verweis},
    orte,
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
    schema::Beschrieben as _,
};

pub(crate) static LISTE: Endpunkt = Endpunkt {
    pfad: "/api/v1/stellen",
    name: "stellen",
    titel: "Stellen",
    text: "Alle Stellen, die es heute gibt, nach Nummer geordnet.",
    parameter: &[
        LAND,
        AGS,
        parameter(
            "behoerde",
            Wert::Zahl { von: 0, bis: 2_147_483_647 },
            "Nur Stellen dieser Behörde (Nummer).",
            "14625020",
        ),
        parameter(
            "leistung",
            Wert::Text,
            "Nur Stellen, die für diese Leistung irgendwo zuständig sind.",
            "hundesteuer-anmelden",
        ),
        JE_SEITE,
        CURSOR,
    ],
    antwort: |alle| Stellenliste::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/stellen?ags=14625020", "/api/v1/stellen?land=15&je_seite=3"],
    probleme: &[Art::ParameterFalsch, Art::MarkeFalsch, Art::OrtUnbekannt, Art::LeistungUnbekannt, Art::AnderesLand],
    tun: Tun::Sofort(liste),
};

pub(crate) static EINE: Endpunkt = Endpunkt {
    pfad: "/api/v1/stellen/{id}",
    name: "stelle",
    titel: "Eine Stelle",
    text: "Alles über eine Stelle: ob sie jetzt geöffnet ist und wofür sie zuständig ist.",
    parameter: &[im_pfad("id", "Nummer der Stelle.", "146250201"), SPRACHE],
    antwort: |alle| StelleGanz::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/stellen/146250201"],
    probleme: &[Art::StelleUnbekannt, Art::AnderesLand],
    tun: Tun::Sofort(eine),
};

fn liste(ruf: &Ruf<'_>) -> Ergebnis {
    let nach: Option<i32> = match ruf.nach()? {
        Some(n) => Some(n.parse().map_err(|_| Problem::neu(Art::MarkeFalsch, "Der Cursor nennt keine Stelle."))?),
        None => None,
    };
    let ort = ruf.wert("ags").map(|a| orte::nach_schluessel(ruf, a)).transpose()?;
    let hier: Option<MandantId> = ort.map(|o| mandant_von(&o.gemeinde.ags));
    let behoerde: Option<MandantId> = ruf.zahl("behoerde").map(MandantId);
    let leistung: Option<LeistungKennung> =
        ruf.wert("leistung").map(|l| leistungen::finden(ruf, l).map(|l| l.kennung.clone())).transpose()?;
    let heute = ruf.heute();
    let zustaendige: Option<Vec<EinheitId>> = leistung.map(|l| {
        let gilt = ruf.stand.zustaendigkeiten(&l).into_iter().filter(|z| z.gilt_am(heute));
        gilt.map(|z| z.einheit).collect()
    });
    let passt = |e: &&Arc<Einheit>| {
        e.gilt_am(heute)
            && hier.is_none_or(|m| e.mandant == m)
            && behoerde.is_none_or(|m| e.mandant == m)
            && zustaendige.as_ref().is_none_or(|z| z.contains(&e.id))
            && ruf.stelle_hier(e)
    };
    let alle: Vec<&Arc<Einheit>> = ruf.stand.einheiten().into_iter().filter(passt).collect();
    let beginn = nach.map_or(0, |nach| alle.partition_point(|e| e.id.0 <= nach));
    let seite: Vec<_> = alle.iter().skip(beginn).take(ruf.je_seite()).collect();
    let mehr = beginn + seite.len() < alle.len();
    let weiter = seite.last().filter(|_| mehr).map(|e| leistungen::weiter(ruf, &e.id.to_string()));
    let naechste = weiter.as_ref().map(|w| w.adresse.clone());
    let antwort = Stellenliste {
        daten: seite.into_iter().map(|e| ruf.stelle(e)).collect(),
        anzahl: u64::try_from(alle.len()).unwrap_or_default(),
        weiter,
        quelle: ruf.quelle(),
    };
    Gut::json(&antwort).map(|g| g.naechste(naechste.as_deref()))
}

fn eine(ruf: &Ruf<'_>) -> Ergebnis {
    let unbekannt = || {
        let kurz: String = ruf.pfadwert.chars().take(40).collect();
        Problem::neu(Art::StelleUnbekannt, format!("„{kurz}“ ist keine Nummer einer Stelle."))
    };
    let id: EinheitId = ruf.pfadwert.parse().map_err(|_| unbekannt())?;
    let e = ruf.stand.einheit(id).ok_or_else(unbekannt)?;
    ruf.laender_pruefen(&e.name, &ruf.stand.laender_der_stelle(e))?;
    let heute = ruf.heute();
    let leistungen = ruf.stand.leistungen_von(id, heute).into_iter();
    let verweis_stelle = |e: &Arc<Einheit>| Verweis {
        kennung: e.id.to_string(),
        name: e.name.clone(),
        api: ruf.adresse(&format!("/api/v1/stellen/{}", e.id)),
    };
    Gut::json(&StelleGanz {
        stelle: ruf.stelle(e),
        jetzt: ruf.jetzt(e),
        leistungen: leistungen
            .filter_map(|l| ruf.stand.leistung(l))
            .filter(|l| l.gilt(ruf.land, heute))
            .map(|l| ruf.verweis(l))
            .collect(),
        untergeordnet: ruf.stand.untergeordnete(id).into_iter().map(verweis_stelle).collect(),
        quelle: ruf.quelle(),
    })
}
