//! Sending, exactly once: the draft becomes Antrag, first event and effects in one statement, and only if it still is as
//! it was checked.

use akte::Eingang;
use betrieb::Merkmal;
use formular::Abschnitt;
use grund::{Ags, MandantId};
use http::StatusCode;
use vorgang::{
    Ereignis, Vorgaben,
    frist::{Dauer, Kalender},
};
use web::{
    Anfrage, Ausweisvermerk, Ergebnis, Felder, Seite, WebFehler,
    axum::{extract::Path, response::Response},
    bausteine::{self, Rang},
    html,
    texte::antrag as t,
    weiter,
};

use crate::{
    ausweis,
    entwurf::{self, Offen},
    pruefen,
};

/// Attempts when the draft is saved at the same moment.
const VERSUCHE: usize = 3;

/// POST: "Verbindlich absenden". Repeated, it leads to the same receipt.
pub async fn absenden(anfrage: Anfrage, Path(id): Path<String>, felder: Felder) -> Ergebnis {
    let id = entwurf::kennung(&id)?;
    let mandant = MandantId(felder.text("mandant").parse().map_err(|_| WebFehler::Unlesbar)?);
    for versuch in 0..=VERSUCHE {
        let (offen, geraten) = match entwurf::zum_schreiben(&anfrage, id, versuch).await {
            Ok(beides) => beides,
            Err(anderswo) => return anderswo.antwort(),
        };
        if offen.entwurf.bezug.mandant != mandant {
            return Err(WebFehler::Unlesbar);
        }
        if let Some(antwort) = einmal(&anfrage, &offen, &felder, geraten).await? {
            return Ok(antwort);
        }
        // Saved, sent or thrown away since we read it: the database says which.
        anfrage.haus.entwuerfe().vergessen(id);
    }
    Err(WebFehler::Konflikt(t::antrag_gleichzeitig(anfrage.sprache).to_owned()))
}

/// One attempt. `None`: the draft is not as it was read, or only the database can say why it cannot be sent.
async fn einmal(
    anfrage: &Anfrage,
    offen: &Offen,
    felder: &Felder,
    geraten: bool,
) -> Result<Option<Response>, WebFehler> {
    let haus = &anfrage.haus;
    let umfeld = offen.umfeld();
    let f = &offen.leistung.formular;
    if let Err(fehlt) = f.vollstaendig_pruefen(&offen.antworten, &umfeld) {
        let ziel = offen.pfad(&format!("seite/{}?zurueck=pruefen", fehlt.seite));
        return Ok((!geraten).then(|| weiter(&ziel)));
    }
    // The check page says how: nothing is lost on the way.
    if ausweis::fehlt(anfrage, &offen.leistung) {
        return Ok(Some(weiter(&offen.pfad("pruefen"))));
    }
    let pruefsumme = pruefen::pruefsumme(offen);
    if felder.text("pruefsumme") != pruefsumme {
        return if geraten { Ok(None) } else { konflikt(anfrage, offen, felder.text("gezeigt")).map(Some) };
    }
    let antworten = f.beschneiden(&offen.antworten, &umfeld);
    let antrag = serde_json::json!({
        "antworten": antworten,
        "parameter": serde_json::Value::from(offen.parameter.kontext()),
        "sprache": anfrage.sprache.tag(),
        "pruefsumme": pruefsumme,
        "nachweis": anfrage.sitzung()?.nachweis.as_ref().map(Ausweisvermerk::from),
    });
    let daten = match serde_json::Value::from(&f.werte(&antworten, &umfeld)) {
        serde_json::Value::Object(daten) => daten,
        _ => serde_json::Map::new(),
    };
    let (zustand, effects) =
        vorgang::beginnen(&offen.leistung.ablauf, vorgaben(anfrage, offen)?, &daten, anfrage.jetzt)
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
    let gesendet = haus.schreibgang().absenden(&haus.umwelt, &offen.entwurf, &eingang).await;
    if gesendet.map_err(WebFehler::intern)?.is_none() {
        return Ok(None);
    }
    haus.entwuerfe().vergessen(offen.entwurf.id);
    haus.arbeit.notify_one();
    let e = &offen.entwurf;
    entwurf::zaehlen(anfrage, &e.bezug, Merkmal::Abgesendet, "");
    entwurf::zaehlen(anfrage, &e.bezug, Merkmal::Dauer, betrieb::dauer(e.angelegt, anfrage.jetzt));
    Ok(Some(weiter(&offen.pfad("eingang"))))
}

/// The rules that are frozen with the matter.
fn vorgaben(anfrage: &Anfrage, offen: &Offen) -> Result<Vorgaben, WebFehler> {
    let ags: Option<Ags> = offen.entwurf.bezug.ags.parse().ok();
    let tage = offen.leistung.stamm.bearbeitung.ziel_tage;
    let bekanntgabe = offen.leistung.stamm.bekanntgabe;
    let ohne_konto = anfrage.sitzung()?.ohne_konto.is_some();
    Ok(Vorgaben {
        kalender: ags.and_then(Kalender::von).unwrap_or(Kalender::SACHSEN),
        bekanntgabe: if ohne_konto { bekanntgabe.ohne_postfach() } else { bekanntgabe },
        bearbeitung: Some(Dauer::Tage(tage)),
    })
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
