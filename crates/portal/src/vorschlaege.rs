//! `/suche/vorschlaege` and `/ort/vorschlaege`: what the fields of the search suggest while one types, as JSON for our
//! script.

use grund::{Land, LeistungKennung};
use suche::Art;
use verzeichnis::Stand;
use web::{
    Anfrage, Ergebnis,
    axum::{Json, response::IntoResponse as _},
    texte::verzeichnis as v,
};

use crate::{
    abfrage, anliegen, benennen,
    ort::{self, Ort, gekuerzt},
};

const HOECHSTENS: usize = 8;

pub(crate) async fn zeigen(anfrage: Anfrage) -> Ergebnis {
    let s = anfrage.sprache;
    let felder = abfrage(&anfrage);
    let stand = anfrage.haus.verzeichnis.stand();
    let ort = Ort::lesen(&anfrage, &stand, felder.text("ort"));
    let text = gekuerzt(felder.text("q"));
    let vor_ort = ort.vor_ort(&anfrage, &stand);
    let gefunden = stand.index().vorschlaege(&suche::Anfrage {
        text: text.trim_end_matches('…'),
        land: ort.land(&anfrage),
        vor_ort: vor_ort.as_deref(),
        sprache: s,
        hoechstens: HOECHSTENS,
        ..suche::Anfrage::default()
    });
    let eintraege: Vec<_> = gefunden
        .iter()
        .filter_map(|treffer| {
            let (pfad, titel, fremd) = ziel(&stand, &anfrage, ort.land(&anfrage), treffer.art, treffer.schluessel)?;
            Some(serde_json::json!({
                // A Land calls a service by the name of its own text.
                "titel": titel.as_deref().unwrap_or(treffer.titel),
                "sprache": fremd,
                "art": art(&anfrage, treffer.art),
                "adresse": format!("{pfad}{}", ort.in_adresse('?')),
            }))
        })
        .collect();
    Ok(Json(serde_json::json!({ "vorschlaege": eintraege })).into_response())
}

/// Places by the beginning of their name or postcode. What is chosen goes into the field as text that means this place.
pub(crate) async fn orte(anfrage: Anfrage) -> Ergebnis {
    let felder = abfrage(&anfrage);
    let stand = anfrage.haus.verzeichnis.stand();
    let text = gekuerzt(felder.text("q"));
    let zahl = text.starts_with(|c: char| c.is_ascii_digit());
    let gefunden = stand.orte_vorschlagen(&text, anfrage.land(), HOECHSTENS);
    let gleich = |name: &str| gefunden.iter().filter(|(g, _)| g.name.anzeige() == name).count() > 1;
    let eintraege: Vec<_> = gefunden
        .iter()
        .map(|(g, plz)| {
            let name = g.name.anzeige();
            let titel = if zahl || gleich(&name) { format!("{plz} {}", g.name.deutsch) } else { name };
            // Why a place is suggested that does not begin like this.
            let teil = stand.ortsteil(&g.ags, &text).map(|t| v::ort_ortsteil(anfrage.sprache, t));
            let art = teil.map_or_else(|| g.kreis.clone(), |t| format!("{}, {t}", g.kreis));
            serde_json::json!({ "titel": titel.trim(), "sprache": ort::fremd(anfrage.sprache), "art": art })
        })
        .collect();
    Ok(Json(serde_json::json!({ "vorschlaege": eintraege })).into_response())
}

fn art(anfrage: &Anfrage, art: Art) -> &'static str {
    let s = anfrage.sprache;
    match art {
        Art::Leistung => v::art_leistung(s),
        Art::Anliegen => v::art_anliegen(s),
        Art::Lage => v::art_lage(s),
        Art::Stelle => v::art_stelle(s),
    }
}

/// Address of a suggestion, its name where a Land may have one of its own, and its language.
fn ziel(
    stand: &Stand,
    anfrage: &Anfrage,
    land: Option<Land>,
    art: Art,
    schluessel: &str,
) -> Option<(String, Option<String>, Option<String>)> {
    let s = anfrage.sprache;
    let tag = |b: benennen::Benannt<'_>| b.fremd.map(str::to_owned);
    Some(match art {
        Art::Leistung => {
            let l = stand.leistung(&LeistungKennung(schluessel.to_owned()))?;
            let name = benennen::leistung(stand, l, land, s);
            (format!("/leistung/{schluessel}"), Some(name.text.to_owned()), tag(name))
        }
        Art::Anliegen => {
            let x = anliegen::mit_namen(anfrage, schluessel)?;
            (format!("/anliegen/{schluessel}"), Some(x.name.clone()), anliegen::fremd(x, s).map(str::to_owned))
        }
        Art::Lage => (format!("/lage/{schluessel}"), None, tag(benennen::lage(stand.lage(schluessel)?, land, s))),
        Art::Stelle => (format!("/stelle/{schluessel}"), None, None),
    })
}
