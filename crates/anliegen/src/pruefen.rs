//! The check of a file: every fault as a sentence for its editor.

use std::collections::{BTreeMap, BTreeSet};

use crate::{Anliegen, Befund, GEFRAGT, Gewaehlt, Klaerungsfrage, datei::Voraussetzung};

/// Ways through the questions that are walked at most.
const WEGE_HOECHSTENS: usize = 20_000;
/// Longer texts belong into the description of the Leistung.
const TEXT_HOECHSTENS: usize = 600;

pub(crate) fn pruefen(a: &Anliegen) -> Vec<Befund> {
    let mut befunde = Vec::new();
    namen(a, &mut befunde);
    texte(a, &mut befunde);
    for (i, frage) in a.fragen.iter().enumerate() {
        let stelle = format!("Frage „{}“", frage.id);
        let wenig = if frage.mehrere { 1 } else { 2 };
        if frage.antworten.len() < wenig {
            befunde.push(Befund::neu(&stelle, format!("Die Frage braucht mindestens {wenig} Antworten.")));
        }
        bedingung(&stelle, &frage.wenn, a.fragen.get(..i).unwrap_or_default(), a, &mut befunde);
    }
    for v in &a.verfahren {
        let stelle = format!("Verfahren „{}“", v.id);
        bedingung(&stelle, &v.wenn, &a.fragen, a, &mut befunde);
        verweise(a, v, &stelle, &mut befunde);
    }
    if a.verfahren.is_empty() {
        befunde.push(Befund::neu("", "Das Anliegen nennt kein Verfahren."));
    }
    for o in &a.orte {
        let stelle = format!("Ort „{}“", o.id);
        bedingung(&stelle, &o.wenn, &a.fragen, a, &mut befunde);
        if !a.verfahren.iter().any(|v| v.ort.as_ref() == Some(&o.id)) {
            befunde.push(Befund::neu(
                stelle,
                "Kein Verfahren geschieht an diesem Ort. Nennen Sie ihn bei einem Verfahren, oder streichen Sie ihn.",
            ));
        }
    }
    for u in &a.unterlagen {
        if !a.verfahren.iter().any(|v| v.unterlagen.contains(&u.id)) {
            befunde.push(Befund::neu(
                format!("Unterlage „{}“", u.id),
                "Kein Verfahren braucht diese Unterlage. Nennen Sie sie bei einem Verfahren, oder streichen Sie sie.",
            ));
        }
    }
    befunde.extend(kreis(a));
    // Only where everything leads somewhere is it of use to walk all ways.
    if befunde.is_empty() {
        wege(a, &mut befunde);
    }
    befunde
}

fn namen(a: &Anliegen, befunde: &mut Vec<Befund>) {
    let antworten = a.fragen.iter().map(|f| (format!("Frage „{}“", f.id), f.antworten.iter().map(|m| &m.id).collect()));
    let gruppen: Vec<(String, Vec<&String>)> = [
        ("Kennung".to_owned(), vec![&a.kennung]),
        ("Fragen".to_owned(), a.fragen.iter().map(|f| &f.id).collect()),
        ("Verfahren".to_owned(), a.verfahren.iter().map(|v| &v.id).collect()),
        ("Orte".to_owned(), a.orte.iter().map(|o| &o.id).collect()),
        ("Unterlagen".to_owned(), a.unterlagen.iter().map(|u| &u.id).collect()),
    ]
    .into_iter()
    .chain(antworten)
    .collect();
    for (wo, ids) in gruppen {
        let mut gesehen = BTreeSet::new();
        for id in ids {
            if !name_passt(id) {
                befunde.push(Befund::neu(
                    &wo,
                    format!("Der Name „{id}“ geht nicht: nur kleine Buchstaben a bis z, Ziffern und Bindestriche, höchstens 40."),
                ));
            }
            if !gesehen.insert(id) {
                befunde
                    .push(Befund::neu(&wo, format!("Der Name „{id}“ kommt zweimal vor. Jeder Name gilt nur einmal.")));
            }
        }
    }
    // These stand in the same addresses as the answers.
    let vergeben = |id: &str| ["ort", "sprache", GEFRAGT].contains(&id) || id.starts_with("am-");
    for frage in a.fragen.iter().filter(|f| vergeben(&f.id)) {
        befunde.push(Befund::neu("Fragen", format!("Der Name „{}“ ist vergeben. Nehmen Sie einen anderen.", frage.id)));
    }
}

fn name_passt(id: &str) -> bool {
    (1..=40).contains(&id.len()) && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
}

pub(crate) fn texte(a: &Anliegen, befunde: &mut Vec<Befund>) {
    let mut alle: Vec<(String, &str)> = vec![("name".into(), &a.name), ("kurz".into(), &a.kurz)];
    for f in &a.fragen {
        alle.push((format!("Frage „{}“", f.id), &f.text));
        alle.extend(f.antworten.iter().map(|m| (format!("Frage „{}“, Antwort „{}“", f.id, m.id), m.text.as_str())));
    }
    for v in &a.verfahren {
        let stelle = format!("Verfahren „{}“", v.id);
        alle.extend([(stelle.clone(), v.name.as_str()), (stelle, v.text.as_str())]);
    }
    alle.extend(a.orte.iter().map(|o| (format!("Ort „{}“", o.id), o.name.as_str())));
    alle.extend(a.unterlagen.iter().map(|u| (format!("Unterlage „{}“", u.id), u.name.as_str())));
    for (stelle, text) in alle {
        if text.trim().is_empty() {
            befunde.push(Befund::neu(stelle, "Hier fehlt der Text."));
        } else if text.chars().count() > TEXT_HOECHSTENS {
            befunde.push(Befund::neu(
                stelle,
                format!("Der Text ist länger als {TEXT_HOECHSTENS} Zeichen. Kürzen Sie ihn."),
            ));
        }
    }
}

/// A condition may name answers of the questions `davor` only.
fn bedingung(stelle: &str, wenn: &Voraussetzung, davor: &[Klaerungsfrage], a: &Anliegen, befunde: &mut Vec<Befund>) {
    for (name, antworten) in wenn.iter().flatten() {
        let Some(frage) = davor.iter().find(|f| f.id == *name) else {
            let satz = if a.frage(name).is_some() {
                format!("Die Bedingung fragt nach „{name}“. Diese Frage kommt erst später oder ist die Frage selbst.")
            } else {
                format!("Die Bedingung fragt nach „{name}“. Eine solche Frage gibt es nicht.")
            };
            befunde.push(Befund::neu(stelle, satz));
            continue;
        };
        if antworten.is_empty() {
            befunde.push(Befund::neu(stelle, format!("Die Bedingung zu „{name}“ nennt keine Antwort.")));
        }
        for antwort in antworten.iter().filter(|a| !frage.antworten.iter().any(|m| m.id == **a)) {
            befunde.push(Befund::neu(stelle, format!("Die Frage „{name}“ hat keine Antwort „{antwort}“.")));
        }
    }
    if wenn.iter().any(BTreeMap::is_empty) {
        befunde.push(Befund::neu(stelle, "Eine Zeile der Bedingung ist leer. Streichen Sie sie."));
    }
}

fn verweise(a: &Anliegen, v: &crate::Verfahren, stelle: &str, befunde: &mut Vec<Befund>) {
    for davor in &v.nach {
        if *davor == v.id {
            befunde.push(Befund::neu(stelle, "Das Verfahren wartet auf sich selbst."));
        } else if a.stelle(davor).is_none() {
            befunde.push(Befund::neu(stelle, format!("„nach“ nennt „{davor}“. Ein solches Verfahren gibt es nicht.")));
        }
    }
    if let Some(ort) = v.ort.as_ref().filter(|ort| !a.orte.iter().any(|o| o.id == **ort)) {
        befunde.push(Befund::neu(stelle, format!("Den Ort „{ort}“ gibt es nicht.")));
    }
    for u in v.unterlagen.iter().filter(|u| !a.unterlagen.iter().any(|b| b.id == **u)) {
        befunde.push(Befund::neu(stelle, format!("Die Unterlage „{u}“ gibt es nicht.")));
    }
    if let Some(l) = &v.leistung
        && !(l.len() == 14 && l.bytes().all(|b| b.is_ascii_digit()))
        && !l.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'_')
    {
        let satz = format!("„{l}“ ist weder ein LeiKa-Schlüssel (14 Ziffern) noch die Kennung einer Leistung.");
        befunde.push(Befund::neu(stelle, satz));
    }
    if v.leistung.is_none() && v.wo.is_none() {
        befunde.push(Befund::neu(stelle, "Es fehlt, wer zuständig ist: Nennen Sie „leistung“ oder „wo“."));
    }
}

/// Procedures that wait for each other, named one after the other.
fn kreis(a: &Anliegen) -> Option<Befund> {
    fn gehen(a: &Anliegen, stelle: usize, weg: &mut Vec<usize>, frei: &mut BTreeSet<usize>) -> bool {
        if frei.contains(&stelle) {
            return false;
        }
        weg.push(stelle);
        if weg.iter().filter(|w| **w == stelle).count() > 1 {
            return true;
        }
        let davor: Vec<usize> =
            a.verfahren.get(stelle).into_iter().flat_map(|v| &v.nach).filter_map(|n| a.stelle(n)).collect();
        if davor.into_iter().any(|d| gehen(a, d, weg, frei)) {
            return true;
        }
        weg.pop();
        frei.insert(stelle);
        false
    }
    let mut frei = BTreeSet::new();
    for stelle in 0..a.verfahren.len() {
        let mut weg = Vec::new();
        if gehen(a, stelle, &mut weg, &mut frei) {
            let letzter = weg.last().copied();
            let ab = weg.iter().position(|w| Some(*w) == letzter).unwrap_or_default();
            // One that names itself was said already.
            if weg.len() - ab <= 2 {
                return None;
            }
            let namen: Vec<&str> =
                weg.iter().skip(ab).filter_map(|w| a.verfahren.get(*w)).map(|v| v.id.as_str()).collect();
            let satz = format!(
                "Diese Verfahren warten im Kreis aufeinander: {}. Streichen Sie bei einem davon „nach“.",
                namen.join(" wartet auf ")
            );
            return Some(Befund::neu("", satz));
        }
    }
    None
}

/// Walks every way through the questions: what is never asked, never needed, and answers that lead to nothing.
fn wege(a: &Anliegen, befunde: &mut Vec<Befund>) {
    let mut gang = Gang { a, fragen: BTreeSet::new(), verfahren: BTreeSet::new(), leer: None, zahl: 0 };
    gang.gehen(&mut Gewaehlt::default());
    if gang.zahl >= WEGE_HOECHSTENS {
        befunde.push(Befund::neu(
            "",
            "Das Anliegen hat zu viele Wege durch die Fragen. Streichen Sie Fragen oder Antworten.",
        ));
        return;
    }
    for f in a.fragen.iter().filter(|f| !gang.fragen.contains(f.id.as_str())) {
        befunde.push(Befund::neu(
            format!("Frage „{}“", f.id),
            "Niemand erreicht diese Frage: Ihre Bedingung kann nie zutreffen.",
        ));
    }
    for v in a.verfahren.iter().filter(|v| !gang.verfahren.contains(v.id.as_str())) {
        befunde.push(Befund::neu(
            format!("Verfahren „{}“", v.id),
            "Niemand erreicht dieses Verfahren: Seine Bedingung kann nie zutreffen.",
        ));
    }
    if let Some(weg) = gang.leer {
        befunde.push(Befund::neu("", format!("Diese Antworten führen zu keinem einzigen Verfahren: {weg}.")));
    }
}

struct Gang<'a> {
    a: &'a Anliegen,
    fragen: BTreeSet<&'a str>,
    verfahren: BTreeSet<&'a str>,
    leer: Option<String>,
    zahl: usize,
}

impl Gang<'_> {
    fn gehen(&mut self, gewaehlt: &mut Gewaehlt) {
        if self.zahl >= WEGE_HOECHSTENS {
            return;
        }
        let klaerung = self.a.klaeren(gewaehlt);
        let Some(frage) = klaerung.offen else {
            self.zahl += 1;
            let zettel = klaerung.laufzettel();
            let knoten = zettel.as_ref().map(|z| z.knoten.as_slice()).unwrap_or_default();
            self.verfahren.extend(knoten.iter().map(|k| k.verfahren.id.as_str()));
            if knoten.is_empty() && self.leer.is_none() {
                let worte: Vec<String> = klaerung.paare(None).iter().map(|(f, w)| format!("{f} = {w}")).collect();
                self.leer = Some(worte.join(", "));
            }
            return;
        };
        self.fragen.insert(frage.id.as_str());
        for antworten in moegliche(frage) {
            gewaehlt.setzen(&frage.id, antworten);
            self.gehen(gewaehlt);
        }
        gewaehlt.nehmen(&frage.id);
    }
}

/// The answers worth trying: each alone; where several may be ticked also none and all.
fn moegliche(frage: &Klaerungsfrage) -> Vec<BTreeSet<String>> {
    let mut alle: Vec<BTreeSet<String>> = frage.antworten.iter().map(|a| BTreeSet::from([a.id.clone()])).collect();
    if frage.mehrere {
        alle.push(BTreeSet::new());
        alle.push(frage.antworten.iter().map(|a| a.id.clone()).collect());
    }
    alle
}
