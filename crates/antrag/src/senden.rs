//! Sending, exactly once: the draft becomes Antrag, first event and effects in one transaction.

use akte::Eingang;
use datenbank::Sicht;
use formular::Abschnitt;
use grund::{Ags, MandantId};
use http::StatusCode;
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Dauer, Kalender},
};
use web::{
    Anfrage, Ergebnis, Felder, Seite, WebFehler,
    axum::extract::Path,
    bausteine::{self, Rang},
    html,
    texte::antrag as t,
    weiter,
};

use crate::{
    entwurf::{self, Anderswo, Offen},
    pruefen,
};

/// POST: "Verbindlich absenden". Repeated, it leads to the same receipt.
pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let id = entwurf::kennung(&id)?;
    let konto = anfrage.sitzung()?.konto;
    let mandant = MandantId(felder.text("mandant").parse().map_err(|_| WebFehler::Unlesbar)?);
    let haus = &anfrage.haus;
    let mut tx = haus.db.tx(Sicht::KontoBei(konto, mandant)).await?;
    let gefunden =
        akte::entwurf::laden_und_sperren(&mut tx, &haus.tresor, konto, id).await.map_err(WebFehler::intern)?;
    let Some(gespeichert) = gefunden else {
        drop(tx);
        let mut tx = entwurf::tx(&anfrage, konto).await?;
        return match entwurf::anderswo(&anfrage, &mut tx, konto, id).await? {
            Anderswo::Gesendet(ziel) => Ok(weiter(&ziel)),
            Anderswo::Fehler(e) => Err(e),
        };
    };
    let offen = entwurf::oeffnen(&anfrage, gespeichert)?;
    if offen.entwurf.bezug.mandant != mandant {
        return Err(WebFehler::Unlesbar);
    }
    let umfeld = offen.umfeld();
    let f = &offen.leistung.formular;
    if let Err(fehlt) = f.vollstaendig_pruefen(&offen.antworten, &umfeld) {
        return Ok(weiter(&offen.pfad(&format!("seite/{}?zurueck=pruefen", fehlt.seite))));
    }
    let pruefsumme = pruefen::pruefsumme(&offen);
    if felder.text("pruefsumme") != pruefsumme {
        return konflikt(&anfrage, &offen, felder.text("gezeigt"));
    }
    let antworten = f.beschneiden(&offen.antworten, &umfeld);
    let antrag = serde_json::json!({
        "antworten": antworten,
        "parameter": serde_json::Value::from(&offen.parameter),
        "sprache": anfrage.sprache.tag(),
        "pruefsumme": pruefsumme,
    });
    let daten = match serde_json::Value::from(&f.werte(&antworten, &umfeld)) {
        serde_json::Value::Object(daten) => daten,
        _ => serde_json::Map::new(),
    };
    let (zustand, effects) = vorgang::beginnen(&offen.leistung.ablauf, vorgaben(&offen), &daten, anfrage.jetzt)
        .map_err(|grund| WebFehler::Konflikt(grund.to_string()))?;
    let antrag = serde_json::to_vec(&antrag).map_err(WebFehler::intern)?;
    let kurz = offen.leistung.empfaenger(&antworten).into_iter().next().unwrap_or_default();
    let eingang = Eingang {
        antrag: &antrag,
        kurz: &kurz,
        zustand: &zustand,
        ereignis: &Ereignis::Eingegangen,
        effects: &effects,
    };
    akte::absenden(&mut tx, &haus.umwelt, &offen.entwurf, &eingang).await.map_err(WebFehler::intern)?;
    entwurf::abschliessen(tx).await?;
    haus.arbeit.notify_one();
    Ok(weiter(&format!("/antrag/{id}/eingang")))
}

/// The rules that are frozen with the matter.
fn vorgaben(offen: &Offen) -> Vorgaben {
    let ags: Option<Ags> = offen.entwurf.bezug.ags.parse().ok();
    let tage = offen.leistung.stamm.bearbeitung.ziel_tage;
    Vorgaben {
        kalender: ags.and_then(Kalender::von).unwrap_or(Kalender::SACHSEN),
        bekanntgabe: offen.leistung.stamm.bekanntgabe,
        bearbeitung: Some(Dauer::Tage(tage)),
    }
}

/// The draft changed since the check page was read: says what differs, sends nothing.
fn konflikt(anfrage: &Anfrage, offen: &Offen, gezeigt: &str) -> Ergebnis {
    let s = anfrage.sprache;
    let jetzt = offen.leistung.formular.zusammenfassung(&offen.antworten, &offen.umfeld(), s);
    let alt: Vec<(&str, &str)> = gezeigt.split(' ').filter_map(|t| t.rsplit_once(':')).collect();
    let (anders, weg) = unterschiede(&alt, &jetzt);
    let inhalt = html! {
        p.kern-body { (t::antrag_konflikt_text(s)) }
        @if !anders.is_empty() {
            h2.kern-heading-medium { (t::antrag_konflikt_liste(s)) }
            (bausteine::angaben(s, &anders.iter().map(|z| {
                bausteine::Zeile::markup(pruefen::frage(z), pruefen::antwort(s, z))
            }).collect::<Vec<_>>()))
        }
        @if !weg.is_empty() { p.kern-body { (t::antrag_konflikt_weg(s, weg.join(", "))) } }
        p { (bausteine::linkknopf(Rang::Haupt, &offen.pfad("pruefen"), t::antrag_konflikt_pruefen(s))) }
    };
    Seite::neu(anfrage, t::antrag_konflikt_titel(s))
        .leistung_in(offen.leistung.name_in(s))
        .status(StatusCode::CONFLICT)
        .inhalt(inhalt)
        .antwort()
}

/// Lines whose content differs from what was shown, and names of lines that are gone.
fn unterschiede<'a>(alt: &[(&str, &str)], jetzt: &'a [Abschnitt]) -> (Vec<&'a formular::Zeile>, Vec<String>) {
    let zeilen: Vec<&formular::Zeile> = jetzt.iter().flat_map(|a| &a.zeilen).collect();
    let anders = zeilen
        .iter()
        .filter(|z| alt.iter().find(|(n, _)| *n == z.name).is_none_or(|(_, h)| *h != pruefen::abdruck(z)))
        .copied()
        .collect();
    let weg = alt.iter().filter(|(n, _)| !zeilen.iter().any(|z| z.name == *n)).map(|(n, _)| (*n).to_owned()).collect();
    (anders, weg)
}
