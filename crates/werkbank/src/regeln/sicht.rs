//! What a decision can look at, in the words of the form, and what stands in the columns of a table.

use formular::{Art, BerechnetArt};
use grund::Sprache;
use leistung::ParameterArt;
use serde_json::Value;
use tabelle::{Ausgang, Eingang, Entscheidung, Regelwerk, Spaltensicht, Tabelle, Wertart};

use crate::gemeinsam::Blick;

/// Something that a decision can look at.
#[derive(Debug, Clone)]
pub struct Bekannt {
    /// As FEEL names it: `anzahl`, `parameter.gebuehr`.
    pub name: String,
    /// For people.
    pub worte: String,
    /// What it holds.
    pub sicht: Spaltensicht,
}

/// What stands in the columns of a table, in their order.
pub struct Sichten {
    /// Of what rules look at.
    pub eingaenge: Vec<Spaltensicht>,
    /// Of what rules give.
    pub ausgaenge: Vec<Spaltensicht>,
}

fn art(art: Wertart) -> Spaltensicht {
    Spaltensicht { art, ..Spaltensicht::default() }
}

/// Everything that is known while a decision is made: questions, calculated values, what authorities set, other decisions.
pub fn bekannte(b: &Blick, werk: &Regelwerk) -> Vec<Bekannt> {
    let mut aus = Vec::new();
    if let Some(l) = &b.leistung {
        for feld in l.formular.alle_seiten().iter().flat_map(|s| &s.felder) {
            if let Some(sicht) = feldsicht(&feld.art) {
                let worte = format!("Frage: {}", feld.frage.in_sprache(Sprache::De));
                aus.push(Bekannt { name: feld.id.clone(), worte, sicht });
            }
        }
        for w in l.formular.berechnete() {
            let a = match w.art {
                BerechnetArt::Zahl => Wertart::Zahl,
                BerechnetArt::Betrag => Wertart::Betrag,
                BerechnetArt::Text => Wertart::Text,
                BerechnetArt::Datum => Wertart::Tag,
                BerechnetArt::JaNein => Wertart::JaNein,
            };
            let worte = format!("Berechnet: {}", w.frage.in_sprache(Sprache::De));
            aus.push(Bekannt { name: w.id.clone(), worte, sicht: art(a) });
        }
        for (name, p) in l.stamm.parameter.iter().filter(|(_, p)| !p.ist_geheim()) {
            let sicht = match p.art {
                ParameterArt::Betrag => art(Wertart::Betrag),
                ParameterArt::Zahl => Spaltensicht { ganz: true, ..art(Wertart::Zahl) },
                ParameterArt::JaNein => art(Wertart::JaNein),
                ParameterArt::Auswahl | ParameterArt::Text | ParameterArt::Geheim => art(Wertart::Text),
            };
            let worte = format!("Wert der Behörde: {}", p.frage);
            aus.push(Bekannt { name: format!("parameter.{name}"), worte, sicht });
        }
    } else {
        aus.extend(roh(b));
    }
    aus.push(Bekannt { name: "heute".into(), worte: "Der Tag des Antrags".into(), sicht: art(Wertart::Tag) });
    for e in werk.entscheidungen().unwrap_or_default() {
        if !aus.iter().any(|a| a.name == e.name) {
            let sicht = art(Wertart::von_dmn(&e.typ));
            aus.push(Bekannt { worte: format!("Entscheidung: {}", e.name), name: e.name, sicht });
        }
    }
    for (name, typ) in werk.eingaben().unwrap_or_default() {
        let da = |a: &Bekannt| a.name == name || a.name.starts_with(&format!("{name}."));
        if !aus.iter().any(da) {
            aus.push(Bekannt { worte: format!("Angabe: {name}"), name, sicht: art(Wertart::von_dmn(&typ)) });
        }
    }
    aus
}

/// While the form cannot be compiled: its questions and the values of authorities, as they stand in the files.
fn roh(b: &Blick) -> Vec<Bekannt> {
    let formular = leistung::formular_mit_bausteinen(&b.w.dateien.vollstaendig(&b.haus)).unwrap_or_default();
    let liste = |w: &Value, name: &str| w.get(name).and_then(Value::as_array).cloned().unwrap_or_default();
    let text = |w: &Value, name: &str| w.get(name).and_then(Value::as_str).unwrap_or_default().to_owned();
    let mut aus = Vec::new();
    for feld in liste(&formular, "seiten").iter().flat_map(|s| liste(s, "felder")) {
        let sicht = match text(&feld, "art").as_str() {
            "zahl" => art(Wertart::Zahl),
            "betrag" => art(Wertart::Betrag),
            "datum" => art(Wertart::Tag),
            "ja_nein" | "einwilligung" => art(Wertart::JaNein),
            "mehrfach" | "gruppe" | "tabelle" => art(Wertart::Offen),
            "datei" | "info" => continue,
            _ => {
                let optionen = liste(&feld, "optionen");
                let auswahl = optionen.iter().map(|o| (text(o, "wert"), text(o, "text"))).collect();
                Spaltensicht { auswahl, ..art(Wertart::Text) }
            }
        };
        aus.push(Bekannt { name: text(&feld, "id"), worte: format!("Frage: {}", text(&feld, "frage")), sicht });
    }
    let stamm = b.w.dateien.stamm();
    for (name, p) in stamm.get("parameter").and_then(|p| p.as_table()).into_iter().flatten() {
        let eines = |n: &str| p.get(n).and_then(|w| w.as_str()).unwrap_or_default();
        if eines("art") == "geheim" {
            continue;
        }
        let sicht = match eines("art") {
            "betrag" => art(Wertart::Betrag),
            "zahl" => Spaltensicht { ganz: true, ..art(Wertart::Zahl) },
            "ja_nein" => art(Wertart::JaNein),
            _ => art(Wertart::Text),
        };
        let worte = format!("Wert der Behörde: {}", eines("frage"));
        aus.push(Bekannt { name: format!("parameter.{name}"), worte, sicht });
    }
    aus
}

fn feldsicht(a: &Art) -> Option<Spaltensicht> {
    Some(match a {
        Art::Zahl { von, nachkomma, .. } => Spaltensicht { ganz: *nachkomma == 0, von: *von, ..art(Wertart::Zahl) },
        Art::Flaeche { .. } => Spaltensicht { ganz: true, ..art(Wertart::Zahl) },
        Art::Betrag { .. } => art(Wertart::Betrag),
        Art::Datum { .. } => art(Wertart::Tag),
        Art::JaNein | Art::Einwilligung { .. } => art(Wertart::JaNein),
        Art::Auswahl { optionen, .. } => {
            let auswahl =
                optionen.iter().map(|o| (o.wert.clone(), o.text.in_sprache(Sprache::De).to_owned())).collect();
            Spaltensicht { auswahl, ..art(Wertart::Text) }
        }
        Art::Mehrfach { .. } | Art::Gruppe { .. } => art(Wertart::Offen),
        Art::Datei { .. } | Art::Info { .. } => return None,
        _ => art(Wertart::Text),
    })
}

/// What stands in the columns of a table.
pub fn sichten(b: &Blick, werk: &Regelwerk, e: &Entscheidung, t: &Tabelle) -> Sichten {
    let bekannt = bekannte(b, werk);
    Sichten {
        eingaenge: t.eingaenge.iter().map(|s| eingang(s, &bekannt)).collect(),
        ausgaenge: t.ausgaenge.iter().map(|s| ausgang(b, e, s, t.ausgaenge.len() == 1)).collect(),
    }
}

fn eingang(s: &Eingang, bekannt: &[Bekannt]) -> Spaltensicht {
    let von_dmn = Wertart::von_dmn(&s.typ);
    if let Some(b) = bekannt.iter().find(|b| b.name == s.ausdruck) {
        let passt = von_dmn == Wertart::Offen || von_dmn.dmn() == b.sicht.art.dmn();
        return if passt { b.sicht.clone() } else { art(von_dmn) };
    }
    // Parts of days and counts are whole numbers.
    let ganz = [".year", ".month", ".day", ".days", ".months", ".years"].iter().any(|e| s.ausdruck.ends_with(e))
        || s.ausdruck.starts_with("count(");
    Spaltensicht { ganz, ..art(von_dmn) }
}

/// An amount, where the form shows the decision as one or the heading says so.
fn ausgang(b: &Blick, e: &Entscheidung, s: &Ausgang, einziger: bool) -> Spaltensicht {
    let typ = if s.typ.is_empty() && einziger { &e.typ } else { &s.typ };
    let sagt = |wort: &str| s.titel.contains(wort) || s.name.contains(wort) || (einziger && e.name.contains(wort));
    let formular = b.w.dateien.formular();
    let im_formular = formular.get("berechnet").and_then(|l| l.as_array()).is_some_and(|l| {
        l.iter().any(|w| w.get("entscheidung").and_then(|n| n.as_str()) == Some(&e.name) && w["art"] == "betrag")
    });
    match Wertart::von_dmn(typ) {
        Wertart::Zahl
            if (einziger && im_formular) || ["Euro", "€", "Betrag", "Gebühr", "Gebuehr"].iter().any(|w| sagt(w)) =>
        {
            art(Wertart::Betrag)
        }
        a => art(a),
    }
}
