//! What follows from an intervention, in words: the law decides on a copy, the difference is told.

use ::ablauf::{Bewegung, Modell};
use ::vorgang::{Effect, Zahlstand, Zustand};
use serde_json::Value;
use web::{ablauf::wartet_in_worten, format};

use super::titel;
use crate::gemeinsam::DE;

/// The sentences of a preview; at least one.
pub fn folgen(modell: &Modell, vorher: &Zustand, nachher: &Zustand, effekte: &[Effect]) -> Vec<String> {
    let mut aus = Vec::new();
    for b in Bewegung::zwischen(&vorher.marken, &nachher.marken) {
        let name = titel(modell, &b.knoten);
        if !b.hinein {
            aus.push(format!("Der Ablauf verlässt „{name}“."));
            continue;
        }
        let wartet = nachher.marken.wartet_auf(modell);
        let wie: Vec<String> =
            wartet.iter().filter(|(id, _)| *id == b.knoten).map(|(_, w)| wartet_in_worten(w)).collect();
        aus.push(format!("Danach steht er bei „{name}“. {}", wie.join(" ")).trim_end().to_owned());
    }
    if vorher.status() != nachher.status() {
        let (alt, neu) = (vorher.status().text(), nachher.status().text());
        aus.push(format!("Der Status wechselt von „{alt}“ zu „{neu}“."));
    }
    if matches!(nachher.zahlung, Zahlstand::Ausgeblieben { .. }) && vorher.zahlung != nachher.zahlung {
        aus.push("Auf die Zahlung wird nicht mehr gewartet. Verlangt wird sie mit dem Bescheid.".to_owned());
    }
    aus.extend(effekte.iter().filter_map(effekt));
    for (name, wert) in nachher.werte() {
        if let Some(alt) = vorher.werte().get(&name).filter(|alt| **alt != wert) {
            let (alt, neu) = (wert_in_worten(alt), wert_in_worten(wert));
            aus.push(format!("Der Ablauf rechnet von jetzt an mit {name} = {neu} statt {alt}."));
        }
    }
    if aus.is_empty() {
        aus.push("Am Stand des Vorgangs ändert sich nichts.".to_owned());
    }
    aus
}

fn effekt(e: &Effect) -> Option<String> {
    Some(match e {
        Effect::ZahlungAnfordern { betrag } => format!("Die Plattform fordert {betrag} an."),
        Effect::Nachricht { .. } | Effect::Hinweis { .. } => {
            "Die antragstellende Person bekommt eine Nachricht.".to_owned()
        }
        Effect::BescheidBereitstellen { .. } => "Der Bescheid wird in das Postfach gelegt.".to_owned(),
        Effect::BestaetigungBereitstellen { .. } => "Die Bestätigung wird in das Postfach gelegt.".to_owned(),
        Effect::Beteiligen => "Die anderen Behörden werden gefragt.".to_owned(),
        Effect::PflichtenSetzen => "Die Pflichten für die Zeit danach werden vorgemerkt.".to_owned(),
        Effect::EndeBestimmen => "Es wird vorgemerkt, bis wann die Erlaubnis gilt.".to_owned(),
        Effect::RegisterAnfragen => "Das Register wird gefragt.".to_owned(),
        Effect::Weiterleiten { .. } => "Die Weiterleitungen an andere werden fällig.".to_owned(),
        Effect::WeiterleitungenBeenden => "Es wird nichts mehr weitergeleitet.".to_owned(),
        Effect::Wecken { zeit, .. } => format!("Ein Wecker wird gestellt auf {}.", format::zeit(DE, *zeit)),
        Effect::Stoerung { grund, .. } => format!("Der Ablauf bliebe dort stehen: {grund}"),
        Effect::Regel { entscheidung, .. } => format!("Die Entscheidung „{entscheidung}“ wird ausgewertet."),
        Effect::Melden { name, .. } => format!("Ein anderer Vorgang bekommt die Nachricht „{name}“."),
        Effect::Signalisieren { name, .. } => format!("Alle wartenden Vorgänge der Behörde hören das Signal „{name}“."),
        Effect::Eskalieren { code, .. } => format!("Die Eskalation „{code}“ wird vermerkt."),
        Effect::AmtHinweis { .. } => {
            "Wer den Vorgang bearbeitet und wer die Stelle leitet, bekommt eine E-Mail.".to_owned()
        }
        Effect::Lauschen | Effect::MailHinweis => return None,
    })
}

/// A value as people read it.
pub fn wert_in_worten(wert: &Value) -> String {
    match wert {
        Value::Null => "(leer)".to_owned(),
        Value::Bool(true) => "ja".to_owned(),
        Value::Bool(false) => "nein".to_owned(),
        Value::Number(n) => n.to_string().replace('.', ","),
        Value::String(t) if t.is_empty() => "(leer)".to_owned(),
        Value::String(t) => t.clone(),
        andere => andere.to_string(),
    }
}

/// What was typed, as a value of the same kind as `vorher`.
pub fn wert_lesen(vorher: &Value, text: &str) -> Result<Value, &'static str> {
    match vorher {
        Value::Bool(_) => match text {
            "ja" => Ok(Value::Bool(true)),
            "nein" => Ok(Value::Bool(false)),
            _ => Err("Wählen Sie ja oder nein."),
        },
        Value::Number(_) => serde_json::from_str::<serde_json::Number>(&text.replace('.', "").replace(',', "."))
            .map(Value::Number)
            .map_err(|_| "Geben Sie eine Zahl ein, zum Beispiel 60,5."),
        _ if text.is_empty() => Err("Geben Sie den richtigen Wert ein."),
        _ => Ok(Value::String(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn values_are_read_as_their_kind_and_shown_in_german() {
        for (vorher, text, wert) in [
            (json!(1), "60,5", json!(60.5)),
            (json!(1), "1.200", json!(1200)),
            (json!(true), "nein", json!(false)),
            (json!("a"), "bescheid", json!("bescheid")),
        ] {
            assert_eq!(wert_lesen(&vorher, text), Ok(wert));
        }
        for (vorher, text) in [(json!(1), "viel"), (json!(1), ""), (json!(true), "vielleicht"), (json!("a"), "")] {
            assert!(wert_lesen(&vorher, text).is_err(), "{text}");
        }
        assert_eq!((wert_in_worten(&json!(60.5)), wert_in_worten(&json!(false))), ("60,5".into(), "nein".into()));
    }
}
