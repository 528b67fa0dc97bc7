//! The data of a Bescheid: what the Leistung knows, and what only the desk knows.

use ::vorgang::{Ereignis, Zahlstand};
use ablage::{Neu, Satzfehler, Schriftstueck};
use akte::Vorgang;

use grund::{VorgangId, ortszeit, tag_von};
use leistung::{Brief, Wirkung};
use serde_json::{Value, json};
use verzeichnis::Einheit;
use web::{
    Anfrage, WebFehler,
    axum::{body::Bytes, response::Response},
};

use crate::{
    antrag::Antrag,
    gemeinsam::{Ausgang, anwenden, festschreiben, laden},
    konflikt,
};

/// The letter, ready for the typesetter. It is exactly what will be released: it names who acts for the authority
/// (VwVfG § 37 (3), AO § 119 (3)), the releases stand in the course of the matter.
fn schriftstueck(
    anfrage: &Anfrage,
    v: &Vorgang,
    antrag: &Antrag,
    brief: &Brief,
    begruendung: &str,
    kassenzeichen: Option<String>,
) -> Result<Schriftstueck, WebFehler> {
    let stand = anfrage.haus.verzeichnis.stand();
    let einheit = stand.einheit(v.bezug.einheit).ok_or(WebFehler::NichtGefunden)?;
    let mandant = stand.mandant(v.bezug.mandant).ok_or(WebFehler::NichtGefunden)?;
    let vorlage = antrag
        .leistung
        .vorlagen
        .get(&brief.vorlage)
        .ok_or_else(|| WebFehler::intern(format!("no template {}", brief.vorlage)))?;
    let name = &anfrage.sitzung()?.name;
    let mut daten = antrag.briefdaten();
    let mut zahlung = serde_json::Map::new();
    zahlung.insert("bezahlt".to_owned(), json!(v.zustand.zahlung.bezahlt().is_some()));
    let ausgeblieben = matches!(v.zustand.zahlung, Zahlstand::Ausgeblieben { .. });
    zahlung.insert("ausgeblieben".to_owned(), json!(ausgeblieben));
    if let Some(k) = kassenzeichen {
        zahlung.insert("kassenzeichen".to_owned(), json!(k));
    }
    if let Zahlstand::Bezahlt { am, .. } = v.zustand.zahlung {
        zahlung.insert("bezahlt_am".to_owned(), json!(tag_von(am).to_string()));
    }
    let weitere = [
        ("absender", absender(&mandant.name, einheit, name)),
        ("empfaenger", json!(antrag.leistung.empfaenger(&antrag.antworten))),
        ("anrede", json!(antrag.leistung.anrede(&antrag.antworten))),
        ("nummer", json!(v.nummer.as_str())),
        ("datum", json!(tag_von(anfrage.jetzt).to_string())),
        ("betreff", json!(antrag.betreff(brief))),
        ("demonstration", json!(mandant.demonstration)),
        ("freigaben", json!([{ "name": name }])),
        ("rechtsbehelf", json!(rechtsbehelf(antrag, brief, &mandant.name, einheit))),
        ("brief", antrag.brieftext(brief)),
        ("eingang", json!(ortszeit(v.eingang).date().to_string())),
        ("land", json!(v.bezug.ags.get(..2).unwrap_or("14"))),
        ("zahlung", Value::Object(zahlung)),
        ("begruendung", json!(begruendung)),
    ];
    daten.extend(weitere.map(|(k, w)| (k.to_owned(), w)));
    let name = format!("{}/{}", v.bezug.leistung, brief.vorlage);
    Ok(Schriftstueck::new(&name, std::sync::Arc::clone(vorlage), Value::Object(daten), anfrage.jetzt))
}

/// The letter as PDF, with the sign of its latest payment.
pub async fn setzen(
    anfrage: &Anfrage,
    v: &Vorgang,
    antrag: &Antrag,
    brief: &Brief,
    text: &str,
    zahlungen: &[zahlung::Zahlung],
) -> Result<Bytes, WebFehler> {
    let kassenzeichen = zahlungen.last().map(|z| z.kassenzeichen.to_string());
    let stueck = schriftstueck(anfrage, v, antrag, brief, text, kassenzeichen)?;
    match anfrage.haus.setzerei.setzen(stueck).await {
        Ok(pdf) => Ok(pdf),
        Err(e @ Satzfehler::Voll) => Err(WebFehler::NichtErreichbar(e.to_string())),
        Err(e) => Err(WebFehler::intern(e)),
    }
}

/// Enters a stored letter together with the event that needs it: both, or neither. Gives back the page that says what
/// came in between, with what was typed.
pub async fn festhalten(
    anfrage: &Anfrage,
    vorgang: VorgangId,
    stand: i32,
    neu: &Neu,
    ereignis: &Ereignis,
    eingaben: &[(&str, &str)],
) -> Result<Option<Response>, WebFehler> {
    let (v, mut tx) = laden(anfrage, vorgang).await?;
    match anwenden(anfrage, &mut tx, &v, stand, ereignis).await? {
        Ausgang::Neu => {
            anfrage.haus.ablage.eintragen(&mut tx, neu).await?;
            festschreiben(anfrage, tx).await?;
            Ok(None)
        }
        Ausgang::Wiederholt => Ok(None),
        Ausgang::Konflikt(grund) => {
            drop(tx);
            konflikt::seite(anfrage, v.id, stand, grund.as_deref(), eingaben).await.map(Some)
        }
    }
}

fn absender(behoerde: &str, e: &Einheit, bearbeitung: &str) -> Value {
    json!({
        "name": behoerde,
        "einheit": e.name,
        "strasse": e.anschrift.strasse,
        "plz_ort": format!("{} {}", e.anschrift.plz, e.anschrift.ort),
        "telefon": e.telefon,
        "email": e.mail,
        "bearbeitung": bearbeitung,
    })
}

/// The instruction on the remedy that the service carries (VwGO §§ 58 (1), 70 (1), 80 (2)), with body and seat. A letter
/// that decides nothing has none.
fn rechtsbehelf(antrag: &Antrag, brief: &Brief, behoerde: &str, e: &Einheit) -> Option<String> {
    let a = &e.anschrift;
    let sitz = format!("{}, {}, {} {}", e.name, a.strasse, a.plz, a.ort);
    let rechtsbehelf = antrag.leistung.stamm.rechtsbehelf.as_ref().filter(|_| brief.wirkung != Wirkung::Mitteilung)?;
    Some(rechtsbehelf.belehrung(behoerde, &sitz))
}
