//! The data of a letter: what the Leistung knows, and what only the matter knows. For the desk, and for decisions that the
//! program takes alone.

use ablage::Schriftstueck;
use akte::Vorgang;
use formular::{Antworten, Umfeld};
use grund::{ortszeit, tag_von};
use leistung::{Brief, Leistung, Wirkung};
use serde_json::{Map, Value, json};
use verzeichnis::Einheit;
use vorgang::Zahlstand;

use crate::{Haus, WebFehler, papier::Papier};

/// A letter that is to be set.
#[derive(Debug, Clone)]
pub struct Briefwunsch<'a> {
    /// The service in the version that the matter keeps.
    pub leistung: &'a Leistung,
    /// The frozen answers.
    pub antworten: &'a Antworten,
    /// What calculations see.
    pub umfeld: Umfeld<'a>,
    /// Which letter.
    pub brief: &'a Brief,
    /// Who acts for the authority (VwVfG § 37 (3), AO § 119 (3)); nobody where the program decides alone: such a letter
    /// may lack a name (VwVfG § 37 (5)).
    pub von: Option<&'a str>,
    /// What the desk adds.
    pub zusatz: &'a str,
    /// Conditions that the desk adds (VwVfG § 36).
    pub nebenbestimmungen: &'a str,
    /// The sign of the latest payment.
    pub kassenzeichen: Option<String>,
}

/// The letter, ready for the typesetter: exactly what will be sent.
///
/// # Errors
/// The directory or the service lacks what the letter needs.
pub fn schriftstueck(haus: &Haus, v: &Vorgang, w: &Briefwunsch<'_>) -> Result<Schriftstueck, WebFehler> {
    let stand = haus.verzeichnis.stand();
    let einheit = stand.einheit(v.bezug.einheit).ok_or(WebFehler::NichtGefunden)?;
    let mandant = stand.mandant(v.bezug.mandant).ok_or(WebFehler::NichtGefunden)?;
    let vorlage = w
        .leistung
        .vorlagen
        .get(&w.brief.vorlage)
        .ok_or_else(|| WebFehler::intern(format!("no template {}", w.brief.vorlage)))?;
    let jetzt = haus.umwelt.jetzt();
    let worte = w.leistung.brieftext(w.brief, w.antworten, &w.umfeld, w.umfeld.heute);
    let mut daten = w.leistung.briefdaten(w.antworten, &w.umfeld);
    let freigaben: Vec<Value> = w.von.iter().map(|name| json!({ "name": name })).collect();
    let weitere = [
        ("absender", absender(&mandant.name, einheit, w.von)),
        ("empfaenger", json!(empfaenger(v, w))),
        ("anrede", json!(w.leistung.anrede(w.antworten))),
        ("nummer", json!(v.nummer.as_str())),
        ("datum", json!(tag_von(jetzt).to_string())),
        ("betreff", worte.get("betreff").cloned().unwrap_or_default()),
        ("demonstration", json!(mandant.demonstration)),
        ("freigaben", Value::Array(freigaben)),
        ("automatisch", json!(w.brief.wirkung == Wirkung::Automatisch)),
        ("rechtsbehelf", json!(rechtsbehelf(w, v, &mandant.name, einheit))),
        ("brief", worte),
        ("eingang", json!(ortszeit(v.eingang).date().to_string())),
        ("land", json!(v.bezug.ags.get(..2).unwrap_or("14"))),
        ("zahlung", zahlung(v, w.kassenzeichen.as_deref())),
        ("begruendung", json!(w.zusatz)),
        ("nebenbestimmungen", json!(w.nebenbestimmungen)),
        ("fiktion", fiktion(v, w.leistung)),
    ];
    daten.extend(weitere.map(|(k, w)| (k.to_owned(), w)));
    let name = format!("{}/{}", v.bezug.leistung, w.brief.vorlage);
    Ok(Schriftstueck::new(&name, std::sync::Arc::clone(vorlage), Value::Object(daten), jetzt))
}

/// Where the letter goes: as the paper said, where it came on paper and said so; else as the answers say.
fn empfaenger(v: &Vorgang, w: &Briefwunsch<'_>) -> Vec<String> {
    let papier = Papier::aus_antrag(&v.antrag).map(|p| p.anschrift).filter(|a| !a.is_empty());
    papier.unwrap_or_else(|| w.leistung.empfaenger(w.antworten))
}

/// The deemed approval (VwVfG § 42a (3)): the law, from when the Frist ran, when it ended, since when the approval counts as given.
fn fiktion(v: &Vorgang, leistung: &Leistung) -> Value {
    let Some((f, gilt_ab)) = v.zustand.fiktion.as_ref().and_then(|f| f.gilt_ab().map(|tag| (f, tag))) else {
        return Value::Null;
    };
    json!({
        "rechtsgrundlage": leistung.genehmigungsfiktion(v.zustand.vorgaben.kalender.land).map(|r| &r.rechtsgrundlage),
        "vollstaendig": f.frist.vollstaendig.to_string(),
        "ende": f.abgelaufen.map(|tag| tag.to_string()),
        "gilt_ab": gilt_ab.to_string(),
    })
}

fn zahlung(v: &Vorgang, kassenzeichen: Option<&str>) -> Value {
    let mut zahlung = Map::new();
    let stand = v.zustand.zahlung;
    zahlung.insert("bezahlt".to_owned(), json!(stand.bezahlt().is_some()));
    zahlung.insert("ausgeblieben".to_owned(), json!(matches!(stand, Zahlstand::Ausgeblieben { .. })));
    if let Some(k) = kassenzeichen {
        zahlung.insert("kassenzeichen".to_owned(), json!(k));
    }
    if let Zahlstand::Bezahlt { am, .. } = stand {
        zahlung.insert("bezahlt_am".to_owned(), json!(tag_von(am).to_string()));
    }
    Value::Object(zahlung)
}

fn absender(behoerde: &str, e: &Einheit, bearbeitung: Option<&str>) -> Value {
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
/// that decides nothing has one where it fixes a fee; not where the fee gets a letter of its own, because it was not paid.
fn rechtsbehelf(w: &Briefwunsch<'_>, v: &Vorgang, behoerde: &str, e: &Einheit) -> Option<String> {
    let a = &e.anschrift;
    let sitz = format!("{}, {}, {} {}", e.name, a.strasse, a.plz, a.ort);
    let ausgeblieben = matches!(v.zustand.zahlung, Zahlstand::Ausgeblieben { .. });
    if w.brief.wirkung == Wirkung::Mitteilung && ausgeblieben {
        return None;
    }
    w.leistung.belehrung(w.brief, w.antworten, &w.umfeld, (behoerde, &sitz))
}
