//! `/api/v1/lagen`: situations in life and of companies.

use verzeichnis::Lagenart;

use crate::{
    endpunkt::{Endpunkt, LAND, SPRACHE, Tun, Wert, im_pfad, parameter},
    modelle::{LageGanz, LageKurz, Lagenliste},
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
    schema::Beschrieben as _,
};

pub(crate) static LISTE: Endpunkt = Endpunkt {
    pfad: "/api/v1/lagen",
    name: "lagen",
    titel: "Lagen",
    text: "Die Lebens- und Unternehmenslagen als Baum: Jede Lage steht hinter der, zu der sie gehört.",
    parameter: &[
        parameter("art", Wert::Auswahl(&["leben", "unternehmen"]), "Nur einer der beiden Bäume.", "leben"),
        LAND,
        SPRACHE,
    ],
    antwort: |alle| Lagenliste::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/lagen?art=leben"],
    probleme: &[Art::ParameterFalsch, Art::AnderesLand],
    tun: Tun::Sofort(liste),
};

pub(crate) static EINE: Endpunkt = Endpunkt {
    pfad: "/api/v1/lagen/{kennung}",
    name: "lage",
    titel: "Eine Lage",
    text: "Eine Lage mit den Lagen darunter und ihren Leistungen in der Reihenfolge, in der man sie braucht.",
    parameter: &[im_pfad("kennung", "Kennung der Lage.", "umzug"), SPRACHE],
    antwort: |alle| LageGanz::schema(alle),
    medientyp: "application/json",
    beispiele: &[],
    probleme: &[Art::LageUnbekannt, Art::AnderesLand],
    tun: Tun::Sofort(eine),
};

fn liste(ruf: &Ruf<'_>) -> Ergebnis {
    let mut daten: Vec<LageKurz> = Vec::new();
    for art in Lagenart::ALLE.iter().filter(|a| ruf.wert("art").is_none_or(|w| w == a.als_text())) {
        // Depth first; a stack instead of recursion, each situation once, so that a circle does no harm.
        let mut offen: Vec<&str> = ruf.stand.lagen(*art).map(|l| l.kennung.as_str()).collect();
        offen.reverse();
        let mut gesehen = std::collections::BTreeSet::new();
        while let Some(kennung) = offen.pop() {
            let Some(lage) = ruf.stand.lage(kennung).filter(|_| gesehen.insert(kennung)) else { continue };
            if ruf.lage_hier(lage) {
                daten.push(ruf.lage(lage));
            }
            let mut kinder: Vec<&str> = ruf.stand.unterlagen(kennung).map(|l| l.kennung.as_str()).collect();
            kinder.reverse();
            offen.extend(kinder);
        }
    }
    let anzahl = u64::try_from(daten.len()).unwrap_or_default();
    Gut::json(&Lagenliste { daten, anzahl, quelle: ruf.quelle() })
}

fn eine(ruf: &Ruf<'_>) -> Ergebnis {
    let unbekannt = || {
        let kurz: String = ruf.pfadwert.chars().take(80).collect();
        Problem::neu(Art::LageUnbekannt, format!("„{kurz}“ ist keine Kennung einer Lage."))
    };
    let lage = ruf.stand.lage(ruf.pfadwert).ok_or_else(unbekannt)?;
    ruf.laender_pruefen(&lage.name, &lage.laender)?;
    let heute = ruf.heute();
    let leistungen = ruf.stand.leistungen_der_lage(&lage.kennung).iter().filter_map(|l| ruf.stand.leistung(l));
    let kurz = ruf.lage(lage);
    let sprache = kurz.sprache.parse().unwrap_or_default();
    let antwort = LageGanz {
        lage: kurz,
        unterlagen: ruf.stand.unterlagen(&lage.kennung).filter(|l| ruf.lage_hier(l)).map(|l| ruf.lage(l)).collect(),
        leistungen: leistungen.filter(|l| l.gilt(ruf.land, heute)).map(|l| ruf.kurz(l, None)).collect(),
        quelle: ruf.quelle(),
    };
    Gut::json(&antwort).map(|g| g.in_sprache(sprache))
}
