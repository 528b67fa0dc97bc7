//! `/api/v1/leistungen`: the catalogue, and everything about one service.

use std::{ops::Bound, sync::Arc};

use grund::LeistungKennung;
use verzeichnis::{Behoerdenart, Katalogleistung};

use crate::{
    endpunkt::{AGS, CURSOR, Endpunkt, JE_SEITE, LAND, LAT, LEIKA, LON, PLZ, SPRACHE, Tun, Wert, im_pfad, parameter},
    modelle::{ArtJeLand, Leistung, Leistungsliste, Verweis, Weiter, text},
    orte,
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
    schema::Beschrieben as _,
};

pub(crate) static LISTE: Endpunkt = Endpunkt {
    pfad: "/api/v1/leistungen",
    name: "leistungen",
    titel: "Leistungen",
    text: "Alle Leistungen, die heute gelten, nach Kennung geordnet. Einträge des Leistungskatalogs, an deren Stelle eine \
           eigene Leistung steht, fehlen.",
    parameter: &[
        LAND,
        parameter("lage", Wert::Text, "Nur Leistungen dieser Lebens- oder Unternehmenslage (Kennung).", ""),
        LEIKA,
        parameter(
            "online",
            Wert::Auswahl(&["ja", "nein"]),
            "Nur was sich online erledigen lässt, oder nur was nicht.",
            "ja",
        ),
        parameter(
            "zielgruppe",
            Wert::Auswahl(&["buerger", "unternehmen", "verwaltung"]),
            "Nur Leistungen für diese; solche ohne Angabe kommen mit.",
            "buerger",
        ),
        parameter(
            "europa",
            Wert::Auswahl(&["sdg", "ansprechpartner"]),
            "Nur was zu einem Informationsbereich des Single Digital Gateway gehört, oder nur was über den Einheitlichen \
             Ansprechpartner laufen kann.",
            "sdg",
        ),
        SPRACHE,
        JE_SEITE,
        CURSOR,
    ],
    antwort: |alle| Leistungsliste::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/leistungen?land=14&online=ja", "/api/v1/leistungen?je_seite=5"],
    probleme: &[Art::ParameterFalsch, Art::MarkeFalsch, Art::LageUnbekannt, Art::AnderesLand],
    tun: Tun::Sofort(liste),
};

pub(crate) static EINE: Endpunkt = Endpunkt {
    pfad: "/api/v1/leistungen/{kennung}",
    name: "leistung",
    titel: "Eine Leistung",
    text: "Text, Gültigkeit und Lagen einer Leistung; mit einem Ort auch Stelle, örtliche Ergänzung und Online-Dienste. \
           Ein LeiKa-Schlüssel führt zur eigenen Leistung, wo es eine gibt.",
    parameter: &[
        im_pfad("kennung", "Kennung oder LeiKa-Schlüssel.", "hundesteuer-anmelden"),
        AGS,
        PLZ,
        LAT,
        LON,
        SPRACHE,
    ],
    antwort: |alle| Leistung::schema(alle),
    medientyp: "application/json",
    beispiele: &[
        "/api/v1/leistungen/hundesteuer-anmelden",
        "/api/v1/leistungen/hundesteuer-anmelden?ags=14625020&sprache=en",
    ],
    probleme: &[Art::ParameterFalsch, Art::LeistungUnbekannt, Art::OrtUnbekannt, Art::OrtMehrdeutig, Art::AnderesLand],
    tun: Tun::Sofort(eine),
};

/// The service of a key: by Kennung, by LeiKa key.
pub(crate) fn finden<'r>(ruf: &'r Ruf<'_>, schluessel: &str) -> Result<&'r Arc<Katalogleistung>, Problem> {
    let leika = || ruf.stand.nach_leika(schluessel);
    let ist_leika = schluessel.len() == 14 && schluessel.bytes().all(|b| b.is_ascii_digit());
    let kennung = || ruf.stand.leistung(&LeistungKennung(schluessel.to_owned()));
    let gefunden = if ist_leika { leika().or_else(kennung) } else { kennung() };
    let l = gefunden.ok_or_else(|| {
        let kurz: String = schluessel.chars().take(80).collect();
        Problem::neu(
            Art::LeistungUnbekannt,
            format!("„{kurz}“ ist keine Kennung und kein LeiKa-Schlüssel dieser Plattform."),
        )
    })?;
    ruf.leistung_pruefen(l)?;
    Ok(l)
}

fn liste(ruf: &Ruf<'_>) -> Ergebnis {
    let nach = ruf.nach()?;
    let land = ruf.land;
    let heute = ruf.heute();
    let lage = ruf.wert("lage");
    if let Some(lage) = lage.filter(|l| ruf.stand.lage(l).is_none()) {
        let kurz: String = lage.chars().take(80).collect();
        return Err(Problem::neu(Art::LageUnbekannt, format!("„{kurz}“ ist keine Kennung einer Lage.")).into());
    }
    let der_lage = lage.map(|l| ruf.stand.leistungen_der_lage(l));
    let online = ruf.wert("online").map(|w| w == "ja");
    let zielgruppe = ruf.wert("zielgruppe");
    let passt = |l: &&Arc<Katalogleistung>| {
        l.gilt(land, heute)
            && !ruf.stand.ist_verdeckt(l)
            && der_lage.is_none_or(|d| d.contains(&l.kennung))
            && ruf.wert("leika").is_none_or(|k| l.leika.as_deref() == Some(k))
            && match ruf.text("europa") {
                "sdg" => !l.europa.sdg.is_empty(),
                "ansprechpartner" => l.europa.ansprechpartner,
                _ => true,
            }
            && online.is_none_or(|o| o == ruf.ist_online(&l.kennung))
            && zielgruppe.is_none_or(|z| l.zielgruppen.is_empty() || l.zielgruppen.iter().any(|d| d.als_text() == z))
    };
    let alle: Vec<&Arc<Katalogleistung>> = ruf.stand.leistungen().filter(passt).collect();
    let ab = match nach.as_deref() {
        Some(nach) => Bound::Excluded(nach),
        None => Bound::Unbounded,
    };
    let beginn = match ab {
        Bound::Excluded(nach) => alle.partition_point(|l| l.kennung.as_str() <= nach),
        _ => 0,
    };
    let seite: Vec<_> = alle.iter().skip(beginn).take(ruf.je_seite()).collect();
    let mehr = beginn + seite.len() < alle.len();
    let weiter = seite.last().filter(|_| mehr).map(|l| weiter(ruf, l.kennung.as_str()));
    let naechste = weiter.as_ref().map(|w| w.adresse.clone());
    let antwort = Leistungsliste {
        daten: seite.into_iter().map(|l| ruf.kurz(l, land)).collect(),
        anzahl: u64::try_from(alle.len()).unwrap_or_default(),
        weiter,
        quelle: ruf.quelle(),
    };
    Gut::json(&antwort).map(|g| g.naechste(naechste.as_deref()))
}

/// The next page behind `nach`.
pub(crate) fn weiter(ruf: &Ruf<'_>, nach: &str) -> Weiter {
    let (cursor, adresse) = ruf.weiter(nach);
    Weiter { cursor, adresse }
}

fn eine(ruf: &Ruf<'_>) -> Ergebnis {
    let l = finden(ruf, ruf.pfadwert)?;
    let ort = orte::gefragt(ruf)?;
    let land = ort.as_ref().and_then(|o| crate::land::von(&o.gemeinde)).or_else(|| ruf.land_fuer(l));
    let bester = ruf.text_von(&l.kennung, land);
    let texte = ruf.stand.texte(&l.kennung).iter().filter(|t| t.mandant.is_none());
    let hier = texte.filter(|t| t.land.is_none_or(|l| land.is_none_or(|hier| l == hier)));
    let mut sprachen: Vec<String> = hier.map(|t| t.sprache.clone()).collect();
    sprachen.sort();
    sprachen.dedup();
    let verweis_lage = |l: &Arc<verzeichnis::Lage>| {
        let lage = ruf.lage(l);
        Verweis { kennung: lage.kennung, name: lage.name, api: lage.api }
    };
    let laender = ruf.stand.laender().into_iter().filter(|l| land.is_none_or(|hier| hier == *l));
    let arten = |land: grund::Land| ArtJeLand {
        land: land.as_str().to_owned(),
        arten: ruf.stand.behoerdenarten(l, land, ruf.heute()).into_iter().map(Behoerdenart::als_text).collect(),
    };
    let zusatz = ort.as_ref().map(|o| format!("?ort={}", o.gemeinde.ags)).unwrap_or_default();
    let antwort = Leistung {
        kennung: l.kennung.as_str().to_owned(),
        leika: l.leika.clone(),
        katalogname: l.name.clone(),
        art: l.art.als_text(),
        typisierung: l.typisierung.clone(),
        ozg: l.ozg.clone(),
        laender: l.laender.iter().map(|l| l.as_str().to_owned()).collect(),
        zielgruppen: l.zielgruppen.iter().map(|z| z.als_text()).collect(),
        vertrauensniveau: l.vertrauensniveau.clone(),
        sdg: l.europa.sdg.clone(),
        ansprechpartner: l.europa.ansprechpartner,
        rechtsgrundlagen: l.rechtsgrundlagen.clone(),
        gueltig_von: l.von,
        gueltig_bis: l.bis,
        nachfolger: l.nachfolger.as_ref().and_then(|n| ruf.stand.leistung(n)).map(|n| ruf.verweis(n)),
        herkunft: l.quelle.clone(),
        text: bester.map(|t| text(t)),
        sprachen,
        behoerdenarten: laender.map(arten).filter(|a| !a.arten.is_empty()).collect(),
        lagen: ruf.stand.lagen_der_leistung(&l.kennung).filter(|l| ruf.lage_hier(l)).map(verweis_lage).collect(),
        hier: ort.as_ref().map(|o| ruf.hier(l, o)),
        adresse: ruf.adresse(&format!("/leistung/{}{zusatz}", l.kennung)),
        quelle: ruf.quelle(),
    };
    let sprache = bester.and_then(|t| t.sprache.parse().ok()).unwrap_or_default();
    Gut::json(&antwort).map(|g| g.in_sprache(sprache))
}
