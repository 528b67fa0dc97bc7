//! `/api/v1/orte`, and the place in other addresses: by key, postcode, point, or what people type.

use std::sync::Arc;

use verzeichnis::{Gemeinde, Ortstreffer};

use crate::{
    endpunkt::{Endpunkt, LAT, LON, Tun, Wert, parameter},
    land,
    modelle::{Gefragt, Ort, Ortsliste, ags_von, ort_von},
    problem::{Art, Problem},
    ruf::{Ergebnis, Gut, Ruf},
    schema::Beschrieben as _,
};

pub(crate) static ENDPUNKT: Endpunkt = Endpunkt {
    pfad: "/api/v1/orte",
    name: "orte",
    titel: "Orte",
    text: "Welche Gemeinde gemeint ist: nach Name (auch sorbisch, ohne Umlaute, mit kleinen Tippfehlern, auch nach dem Namen \
           eines Ortsteils), Postleitzahl, \
           Schlüssel oder Punkt auf der Karte. Geben Sie q oder lat und lon an.",
    parameter: &[parameter("q", Wert::Text, "Was Menschen als Ort eingeben.", "Bautzen"), LAT, LON],
    antwort: |alle| Ortsliste::schema(alle),
    medientyp: "application/json",
    beispiele: &["/api/v1/orte?q=Bautzen", "/api/v1/orte?q=01920", "/api/v1/orte?q=Budy%C5%A1in"],
    probleme: &[Art::ParameterFehlt, Art::ParameterFalsch, Art::AnderesLand],
    tun: Tun::Sofort(liste),
};

fn liste(ruf: &Ruf<'_>) -> Ergebnis {
    let (orte, sicher, frueher): (Vec<Arc<Gemeinde>>, bool, Option<String>) = match (ruf.wert("q"), punkt(ruf)?) {
        (Some(_), Some(_)) => {
            return Err(Problem::neu(Art::ParameterFalsch, "Geben Sie q oder lat und lon an, nicht beides.").into());
        }
        (Some(q), None) => match frueherer(ruf, q) {
            Some(g) => (vec![g], true, Some(q.to_owned())),
            None => match ruf.stand.ort_suchen(q) {
                Ortstreffer::Keiner => (Vec::new(), false, None),
                Ortstreffer::Einer(g) => (vec![g], true, None),
                Ortstreffer::Mehrere(alle) => (alle, false, None),
            },
        },
        (None, Some((lat, lon))) => {
            let hier: Vec<_> = ruf.stand.an_punkt(lat, lon).cloned().into_iter().collect();
            let sicher = !hier.is_empty();
            (hier, sicher, None)
        }
        (None, None) => return Err(Problem::neu(Art::ParameterFehlt, "Geben Sie q oder lat und lon an.").into()),
    };
    // At the host name of a Land its places; a place that is only elsewhere is said so.
    let hier: Vec<Arc<Gemeinde>> = orte.iter().filter(|g| ruf.ort_hier(g)).cloned().collect();
    if let (true, Some(g)) = (hier.is_empty(), orte.first()) {
        land::ort_pruefen(ruf.anfrage, g)?;
    }
    Gut::json(&Ortsliste {
        daten: hier.iter().map(|g| ort_mit_teil(ruf, g)).collect(),
        sicher,
        frueherer_schluessel: frueher,
        quelle: ruf.quelle(),
    })
}

/// A municipality, and the part of it that was asked for by name.
fn ort_mit_teil(ruf: &Ruf<'_>, g: &Gemeinde) -> Ort {
    let ortsteil = ruf.wert("q").and_then(|q| ruf.stand.ortsteil(&g.ags, q)).map(str::to_owned);
    Ort { ortsteil, ..ort_von(g) }
}

/// Today's municipality of a key that is no longer in force.
fn frueherer(ruf: &Ruf<'_>, schluessel: &str) -> Option<Arc<Gemeinde>> {
    let ags = ags_von(schluessel)?;
    if ruf.stand.gemeinde(&ags).is_some() { None } else { ruf.stand.gemeinde_heute(&ags).cloned() }
}

/// The point that was asked for; half a point is a mistake.
fn punkt(ruf: &Ruf<'_>) -> Result<Option<(f64, f64)>, Problem> {
    match (ruf.zahl("lat"), ruf.zahl("lon")) {
        (Some(lat), Some(lon)) => Ok(Some((lat, lon))),
        (None, None) => Ok(None),
        _ => Err(Problem::neu(Art::ParameterFehlt, "Ein Punkt braucht lat und lon.")),
    }
}

/// The place that `ags`, `plz`, `lat` and `lon`, or `ort` name. `None`: none of them was sent.
pub(crate) fn gefragt(ruf: &Ruf<'_>) -> Result<Option<Gefragt>, Problem> {
    let angaben = [ruf.wert("ags"), ruf.wert("plz"), ruf.wert("lat").or(ruf.wert("lon"))];
    if angaben.iter().flatten().count() > 1 {
        return Err(Problem::neu(
            Art::ParameterFalsch,
            "Geben Sie den Ort nur auf eine Weise an: ags, plz oder lat und lon.",
        ));
    }
    if let Some(ags) = ruf.wert("ags") {
        return nach_schluessel(ruf, ags).map(Some);
    }
    if let Some(plz) = ruf.wert("plz") {
        let ueberall: Vec<Arc<Gemeinde>> = ruf.stand.zur_plz(plz).cloned().collect();
        let alle: Vec<Arc<Gemeinde>> = ueberall.iter().filter(|g| ruf.ort_hier(g)).cloned().collect();
        if let (true, Some(g)) = (alle.is_empty(), ueberall.first()) {
            land::ort_pruefen(ruf.anfrage, g)?;
        }
        return match alle.as_slice() {
            [] => {
                Err(Problem::neu(Art::OrtUnbekannt, format!("Zur Postleitzahl {plz} gehört keine bekannte Gemeinde.")))
            }
            [eine] => Ok(Some(Gefragt { gemeinde: Arc::clone(eine), frueher: None })),
            _ => Err(mehrdeutig(&format!("Zur Postleitzahl {plz} gehören {} Gemeinden.", alle.len()), &alle)),
        };
    }
    let Some((lat, lon)) = punkt(ruf)? else { return Ok(None) };
    match ruf.stand.an_punkt(lat, lon) {
        Some(g) => {
            land::ort_pruefen(ruf.anfrage, g)?;
            Ok(Some(Gefragt { gemeinde: Arc::clone(g), frueher: None }))
        }
        None => Err(Problem::neu(Art::OrtUnbekannt, "An diesem Punkt liegt keine Gemeinde, deren Grenze bekannt ist.")),
    }
}

/// The municipality of a key; an old key leads to today's.
pub(crate) fn nach_schluessel(ruf: &Ruf<'_>, schluessel: &str) -> Result<Gefragt, Problem> {
    let unbekannt = || {
        Problem::neu(Art::OrtUnbekannt, format!("Den Schlüssel {schluessel} gibt es hier nicht."))
            .mit("parameter", "ags")
    };
    let ags = ags_von(schluessel).ok_or_else(unbekannt)?;
    if let Some(g) = ruf.stand.gemeinde(&ags) {
        land::ort_pruefen(ruf.anfrage, g)?;
        return Ok(Gefragt { gemeinde: Arc::clone(g), frueher: None });
    }
    let heute = ruf.stand.gemeinde_heute(&ags).ok_or_else(unbekannt)?;
    land::ort_pruefen(ruf.anfrage, heute)?;
    Ok(Gefragt { gemeinde: Arc::clone(heute), frueher: Some(schluessel.to_owned()) })
}

/// "Which one?", with all that are possible.
pub(crate) fn mehrdeutig(satz: &str, orte: &[Arc<Gemeinde>]) -> Problem {
    let orte: Vec<serde_json::Value> = orte
        .iter()
        .map(|g| serde_json::json!({ "ags": g.ags.as_str(), "name": g.name.anzeige(), "kreis": g.kreis }))
        .collect();
    Problem::neu(Art::OrtMehrdeutig, satz).mit("orte", orte)
}
