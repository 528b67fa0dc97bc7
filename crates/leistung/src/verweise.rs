//! References between the files of a folder: every name that one file uses must exist in another.

use std::collections::BTreeSet;

use formular::{Art, Formular};

use crate::{Befund, Leistung, Stamm, Wirkung, befund::zeile, dateien::Dateien};

/// What the course of a matter knows besides the form (crate `vorgang`).
const VORGANG: [&str; 6] = ["freigabe", "entscheidung", "register", "parameter", "heute", "vorgangsnummer"];
/// What a decision at its step may ask besides (`Zustand::sachstand`).
const SACHSTAND: [&str; 2] = ["stellungnahmen", "bezahlt"];

/// The names that the compiled parts offer.
pub(crate) struct Namen {
    /// Top-level fields of the form.
    pub felder: BTreeSet<String>,
    /// Fields in groups: `gruppe.feld`.
    pub innen: BTreeSet<String>,
    /// Calculated values.
    pub berechnet: BTreeSet<String>,
    /// Decisions.
    pub entscheidungen: BTreeSet<String>,
}

/// `parameter.<name>` in any file that may use it.
pub(crate) fn parameter(dateien: &Dateien, stamm: &Stamm, befunde: &mut Vec<Befund>) {
    for (pfad, text) in
        texte(dateien, |p| p.ends_with(".json") || p.ends_with(".dmn") || p.ends_with(".bpmn") || p.ends_with(".typ"))
    {
        for (ort, name) in nach(text, "parameter.") {
            if !stamm.parameter.contains_key(name) {
                let satz = format!("Den Parameter „{name}“ gibt es in leistung.toml nicht.");
                befunde.push(Befund::fehler(pfad, zeile(text, ort), satz));
            }
        }
    }
}

/// What letters read from their data, as far as the text of the template shows it.
pub(crate) fn briefe(dateien: &Dateien, namen: &Namen, befunde: &mut Vec<Befund>) {
    for (pfad, text) in texte(dateien, |p| p.ends_with(".typ")) {
        let mut melden = |ort: usize, satz: String| befunde.push(Befund::fehler(pfad, zeile(text, ort), satz));
        for vorsatz in vorsaetze(text, "antworten") {
            for (ort, name) in nach(text, &vorsatz).filter(|(_, n)| *n != "at" && !namen.felder.contains(*n)) {
                melden(ort, format!("Die Frage „{name}“ gibt es im Formular nicht."));
            }
        }
        for vorsatz in vorsaetze(text, "berechnet") {
            for (ort, name) in nach(text, &vorsatz).filter(|(_, n)| *n != "at") {
                if !namen.berechnet.contains(name.strip_suffix("_cent").unwrap_or(name)) {
                    melden(ort, format!("Den berechneten Wert „{name}“ gibt es im Formular nicht."));
                }
            }
        }
        for (ort, name) in nach(text, "entscheidungen.").filter(|(_, n)| !namen.entscheidungen.contains(*n)) {
            melden(ort, format!("Die Entscheidung „{name}“ gibt es in regeln.dmn nicht."));
        }
    }
}

/// The decisions that the letters read.
pub(crate) fn gelesene_entscheidungen(dateien: &Dateien) -> BTreeSet<String> {
    texte(dateien, |p| p.ends_with(".typ"))
        .flat_map(|(_, text)| nach(text, "entscheidungen.").map(|(_, name)| name.to_owned()))
        .collect()
}

/// Decisions that letters read stand at the desk too, in words of the service.
pub(crate) fn rechenwege(stamm: &Stamm, gelesen: &BTreeSet<String>, namen: &Namen, befunde: &mut Vec<Befund>) {
    for name in stamm.rechenweg.keys().filter(|n| !namen.entscheidungen.contains(*n)) {
        let satz = format!("Die Entscheidung „{name}“ gibt es in regeln.dmn nicht.");
        befunde.push(Befund::fehler(crate::STAMM, format!("rechenweg.{name}"), satz));
    }
    for name in gelesen.iter().filter(|n| !stamm.rechenweg.contains_key(*n)) {
        let satz = "Ein Brief liest diese Entscheidung. Sagen Sie, wie das Amt sie liest: mit „titel“ und „spalten“.";
        befunde.push(Befund::hinweis(crate::STAMM, format!("rechenweg.{name}"), satz));
    }
}

/// Names and decisions that the process uses.
pub(crate) fn ablauf(
    modell: &ablauf::Modell,
    regeln: &regel::Entscheidungsmodell,
    namen: &Namen,
    befunde: &mut Vec<Befund>,
) {
    let entschieden: BTreeSet<&str> = modell.entscheidungen().collect();
    let bekannt = |name: &str| {
        VORGANG.contains(&name)
            || namen.felder.contains(name)
            || namen.berechnet.contains(name)
            || entschieden.contains(name)
    };
    for name in modell.namen() {
        if !bekannt(&name) {
            let satz = format!("Den Wert „{name}“ gibt es weder im Formular noch im Vorgang.");
            befunde.push(Befund::fehler("ablauf.bpmn", name, satz));
        }
    }
    for name in modell.entscheidungen().filter(|n| !namen.entscheidungen.contains(*n)) {
        let satz = format!("Die Entscheidung „{name}“ gibt es in regeln.dmn nicht.");
        befunde.push(Befund::fehler("ablauf.bpmn", name, satz));
    }
    // An instance of several brings values of its own.
    let elemente: BTreeSet<&str> = modell
        .knoten
        .iter()
        .filter_map(|k| k.mehrfach.as_ref())
        .flat_map(|m| [m.element.as_str(), "loopCounter"])
        .collect();
    for name in &entschieden {
        for eingabe in regeln.eingaben_von(name).unwrap_or_default() {
            let e = eingabe.name.as_str();
            if !bekannt(e) && !SACHSTAND.contains(&e) && !elemente.contains(e) {
                let satz = format!(
                    "Die Entscheidung „{name}“ fragt nach „{e}“. Das gibt es weder im Formular noch im Vorgang."
                );
                befunde.push(Befund::fehler("ablauf.bpmn", *name, satz));
            }
        }
    }
}

/// The words with which the process notifies the applicant: each has its text, and each text its step.
pub(crate) fn hinweise(stamm: &Stamm, modell: &ablauf::Modell, befunde: &mut Vec<Befund>) {
    for (k, anlass) in modell.anlaesse().filter(|(_, a)| !a.is_empty() && !stamm.hinweise.contains_key(*a)) {
        let satz = format!(
            "„{}“ benachrichtigt mit dem Anlass „{anlass}“. Schreiben Sie den Text dazu: [hinweise.{anlass}] mit „betreff“ und „text“. Sonst liest die Person nur, dass es etwas Neues gibt.",
            k.titel()
        );
        befunde.push(Befund::hinweis(crate::STAMM, format!("hinweise.{anlass}"), satz));
    }
    for anlass in stamm.hinweise.keys().filter(|a| !modell.anlaesse().any(|(_, da)| da == a.as_str())) {
        let satz = format!("Der Ablauf benachrichtigt nie mit dem Anlass „{anlass}“. Entfernen Sie den Text.");
        befunde.push(Befund::fehler(crate::STAMM, format!("hinweise.{anlass}"), satz));
    }
}

/// Fields that `leistung.toml` names.
pub(crate) fn stamm(stamm: &Stamm, namen: &Namen, befunde: &mut Vec<Befund>) {
    let mut melden = |stelle: String, name: &str| {
        let satz = format!("Die Frage „{name}“ gibt es im Formular nicht.");
        befunde.push(Befund::fehler(crate::STAMM, stelle, satz));
    };
    for unterlage in &stamm.unterlagen {
        if let Some(feld) =
            unterlage.feld.as_deref().filter(|f| !namen.felder.contains(*f) && !namen.innen.contains(*f))
        {
            melden(format!("unterlagen.{}", unterlage.id), feld);
        }
    }
    for (id, brief) in &stamm.briefe {
        for name in brief.namen() {
            let da = match name.strip_prefix("parameter.") {
                Some(p) => stamm.parameter.contains_key(p),
                None => name == "eingang" || namen.felder.contains(name) || namen.berechnet.contains(name),
            };
            if !da {
                melden(format!("briefe.{id}"), name);
            }
        }
    }
    for (stelle, behelf) in [("rechtsbehelf", &stamm.rechtsbehelf), ("gebuehrenbehelf", &stamm.gebuehrenbehelf)] {
        for name in behelf.iter().flat_map(|b| b.alle()).flat_map(|b| crate::muster::namen(&b.belehrung)) {
            let parameter = name.strip_prefix("parameter.").is_some_and(|p| stamm.parameter.contains_key(p));
            if !parameter && !["behoerde", "anschrift"].contains(&name) {
                melden(stelle.into(), name);
            }
        }
    }
    for muster in stamm.empfaenger.zeilen.iter().chain([&stamm.empfaenger.anrede]) {
        for name in crate::muster::namen(muster).into_iter().filter(|n| !namen.felder.contains(*n)) {
            melden("empfaenger".into(), name);
        }
    }
}

/// What letters do must fit what the process can send: a notice needs no remedy, a decision needs one.
pub(crate) fn wirkungen(stamm: &Stamm, ablauf: &ablauf::Modell, befunde: &mut Vec<Befund>) {
    let mut melden = |stelle: &str, satz: &str| befunde.push(Befund::fehler(crate::STAMM, stelle, satz));
    let hat = |w: Wirkung| stamm.briefe.values().any(|b| b.wirkung == w);
    let entscheidet = hat(Wirkung::Festsetzung) || hat(Wirkung::Ablehnung);
    if ablauf.hat_aufgabe("bescheid") && !entscheidet {
        melden(
            "briefe",
            "Der Ablauf sieht einen Bescheid vor, aber kein Brief entscheidet (wirkung festsetzung oder ablehnung).",
        );
    }
    if !ablauf.hat_aufgabe("bescheid") && entscheidet {
        melden("briefe", "Ein Brief entscheidet, aber der Ablauf sieht keinen Bescheid vor.");
    }
    if ablauf.hat_aufgabe("bestaetigen") && !hat(Wirkung::Mitteilung) {
        melden(
            "briefe",
            "Der Ablauf sieht eine Bestätigung vor, aber es gibt keinen Brief mit der wirkung mitteilung.",
        );
    }
    if (entscheidet || hat(Wirkung::Automatisch)) && stamm.rechtsbehelf.is_none() {
        melden(
            "rechtsbehelf",
            "Ein Bescheid braucht eine Rechtsbehelfsbelehrung. Ergänzen Sie [rechtsbehelf] oder bausteine.rechtsbehelf.",
        );
    }
}

/// A letter that decides nothing but fixes a fee is a decision on that fee: it needs a remedy (VwVfG § 37 (6)), without
/// which the Frist would be a year (VwGO § 58 (2)).
pub(crate) fn gebuehren(leistung: &Leistung, befunde: &mut Vec<Befund>) {
    let stamm = &leistung.stamm;
    let bestaetigt = stamm.briefe.values().any(|b| b.wirkung == Wirkung::Mitteilung);
    if bestaetigt && leistung.gebuehr_name().is_some() && stamm.gebuehrenbehelf.is_none() {
        let satz = "Ein Schreiben, das sonst nichts entscheidet, setzt eine Gebühr fest. Dagegen muss es eine \
                    Rechtsbehelfsbelehrung haben. Ergänzen Sie [gebuehrenbehelf] oder bausteine.gebuehrenbehelf.";
        befunde.push(Befund::fehler(crate::STAMM, "gebuehrenbehelf", satz));
    }
}

/// `[schriftform]` names a choice of the form and one of its values.
pub(crate) fn schriftform(stamm: &Stamm, formular: &Formular, befunde: &mut Vec<Befund>) {
    let Some(s) = &stamm.schriftform else { return };
    let wahl = formular.feld(&s.feld).map(|(_, feld)| &feld.art);
    let da = matches!(wahl, Some(Art::Auswahl { optionen, .. }) if optionen.iter().any(|o| o.wert == s.wert));
    if !da {
        let satz = format!("Im Formular gibt es keine Auswahl „{}“ mit dem Wert „{}“.", s.feld, s.wert);
        befunde.push(Befund::fehler(crate::STAMM, "schriftform", satz));
    }
}

pub(crate) fn texte<'a>(
    dateien: &'a Dateien,
    passt: impl Fn(&str) -> bool + 'a,
) -> impl Iterator<Item = (&'a str, &'a str)> {
    dateien
        .iter()
        .filter(move |(pfad, _)| passt(pfad))
        .filter_map(|(pfad, inhalt)| Some((pfad.as_str(), std::str::from_utf8(inhalt).ok()?)))
}

/// The identifiers that follow `vorsatz`, with their places; `vorsatz` must begin a word.
pub(crate) fn nach<'a>(text: &'a str, vorsatz: &str) -> impl Iterator<Item = (usize, &'a str)> {
    let stellen: Vec<usize> = text.match_indices(vorsatz).map(|(ort, _)| ort).collect();
    let laenge = vorsatz.len();
    stellen.into_iter().filter_map(move |ort| {
        let beginnt = !text[..ort].ends_with(|c: char| c.is_alphanumeric() || c == '_');
        let rest = &text[ort + laenge..];
        let name = &rest[..rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '_').unwrap_or(rest.len())];
        let ist_name = name.starts_with(|c: char| c.is_ascii_alphabetic());
        (beginnt && ist_name).then_some((ort, name))
    })
}

/// `d.<teil>.` and the short names that a template gives it: `#let a = d.antworten` makes `a.`.
fn vorsaetze(text: &str, teil: &str) -> Vec<String> {
    let mut vorsaetze = vec![format!("{teil}.")];
    for zeile in text.lines() {
        let Some((name, wert)) = zeile.trim().strip_prefix("#let ").and_then(|z| z.split_once('=')) else { continue };
        if wert.trim().trim_start_matches("d.") == teil {
            vorsaetze.push(format!("{}.", name.trim()));
        }
    }
    vorsaetze
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_after_a_prefix() {
        let text = "parameter.satz + xparameter.nein (parameter.a1_b) parameter. 3";
        let namen: Vec<&str> = nach(text, "parameter.").map(|(_, n)| n).collect();
        assert_eq!(namen, ["satz", "a1_b"]);
        assert_eq!(vorsaetze("#let a = d.antworten\n#a.x", "antworten"), ["antworten.", "a."]);
    }
}
