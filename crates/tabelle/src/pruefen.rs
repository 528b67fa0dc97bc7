//! What is wrong with a table, in sentences.

use crate::{
    Einzelwert, Sammeln, Spaltensicht, Tabelle, Test, Trefferart, Zelle,
    raum::{Raum, Stueck, beispiel},
};

/// Most sentences of one kind; a table with more faults is mended step by step.
const HOECHSTENS: usize = 5;

/// Something wrong with a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mangel {
    /// Must it be mended?
    pub muss: bool,
    /// The rules that it is about, from 0.
    pub regeln: Vec<usize>,
    /// What is wrong and what to do.
    pub satz: String,
}

/// Looks at a table. `eingaenge` and `ausgaenge` say what stands in its columns.
#[must_use]
pub fn pruefen(t: &Tabelle, eingaenge: &[Spaltensicht], ausgaenge: &[Spaltensicht]) -> Vec<Mangel> {
    let zellen: Vec<Vec<Zelle>> =
        t.regeln.iter().map(|r| r.eingaben.iter().map(|z| Zelle::aus_feel(z)).collect()).collect();
    let mut aus = Vec::new();
    aufbau(t, &mut aus);
    arten(t, &zellen, eingaenge, ausgaenge, &mut aus);
    // With values of the wrong kind nothing can be compared.
    if !aus.is_empty() {
        return aus;
    }
    let erlaubt: Vec<Option<Zelle>> = t.eingaenge.iter().map(|e| e.erlaubt.as_deref().map(Zelle::aus_feel)).collect();
    let raum = Raum::neu(&zellen, &erlaubt, eingaenge);
    nie(t, &raum, &mut aus);
    ueberlappungen(t, &raum, &mut aus);
    luecken(t, &raum, eingaenge, &mut aus);
    verdeckte(t, &raum, &mut aus);
    aus
}

fn muss(regeln: Vec<usize>, satz: impl Into<String>) -> Mangel {
    Mangel { muss: true, regeln, satz: satz.into() }
}

fn rat(regeln: Vec<usize>, satz: impl Into<String>) -> Mangel {
    Mangel { muss: false, regeln, satz: satz.into() }
}

/// „Regel 3“.
fn regel(nr: usize) -> String {
    format!("Regel {}", nr + 1)
}

fn aufbau(t: &Tabelle, aus: &mut Vec<Mangel>) {
    if t.regeln.is_empty() {
        aus.push(muss(Vec::new(), "Die Tabelle hat noch keine Regel. Fügen Sie eine hinzu."));
    }
    if t.ausgaenge.is_empty() {
        aus.push(muss(Vec::new(), "Die Tabelle hat noch kein Ergebnis. Fügen Sie eine Ergebnisspalte hinzu."));
    }
    for (i, r) in t.regeln.iter().enumerate() {
        if r.eingaben.len() != t.eingaenge.len() || r.ausgaben.len() != t.ausgaenge.len() {
            aus.push(muss(vec![i], format!("{} hat nicht so viele Felder wie die Tabelle Spalten.", regel(i))));
        }
    }
}

/// Values of the wrong kind, and limits that nothing can be between.
fn arten(
    t: &Tabelle,
    zellen: &[Vec<Zelle>],
    eingaenge: &[Spaltensicht],
    ausgaenge: &[Spaltensicht],
    aus: &mut Vec<Mangel>,
) {
    for (i, regelzellen) in zellen.iter().enumerate() {
        for ((zelle, sicht), spalte) in regelzellen.iter().zip(eingaenge).zip(&t.eingaenge) {
            let (wo, art) = (spalte.ueberschrift(), sicht.art.worte());
            for test in zelle.teile() {
                let werte: Vec<&Einzelwert> = match test {
                    Test::Gleich(w) | Test::Unter(w, _) | Test::Ueber(w, _) => vec![w],
                    Test::Zwischen((a, _), (b, _)) => vec![a, b],
                };
                if let Some(w) = werte.iter().find(|w| !sicht.art.passt(w)) {
                    let satz = format!("{}, „{wo}“: Hier gehört {art} hin, nicht „{w}“.", regel(i));
                    aus.push(muss(vec![i], satz));
                } else if let Test::Gleich(Einzelwert::Text(w)) = test
                    && !sicht.auswahl.is_empty()
                    && !sicht.auswahl.iter().any(|(a, _)| a == w)
                {
                    let satz = format!("{}, „{wo}“: Die Antwort „{w}“ gibt es im Formular nicht.", regel(i));
                    aus.push(muss(vec![i], satz));
                }
            }
        }
        let ergebnisse = t.regeln.get(i).map_or(&[][..], |r| &r.ausgaben);
        for ((zelle, sicht), spalte) in ergebnisse.iter().zip(ausgaenge).zip(&t.ausgaenge) {
            let wo = spalte.ueberschrift();
            if zelle.trim().is_empty() || zelle.trim() == "-" {
                aus.push(muss(vec![i], format!("{}, „{wo}“: Das Ergebnis fehlt.", regel(i))));
            } else if let Some(w) = Einzelwert::aus_feel(zelle).filter(|w| !sicht.art.passt(w)) {
                let satz = format!("{}, „{wo}“: Hier gehört {} hin, nicht „{w}“.", regel(i), sicht.art.worte());
                aus.push(muss(vec![i], satz));
            }
        }
    }
    aus.truncate(2 * HOECHSTENS);
}

/// Rules with a cell that no value fits.
fn nie(t: &Tabelle, raum: &Raum, aus: &mut Vec<Mangel>) {
    for (i, mengen) in raum.regeln.iter().enumerate() {
        if let Some((spalte, _)) = t.eingaenge.iter().zip(mengen).find(|(_, m)| m.leer()) {
            let satz = format!(
                "{} trifft nie zu: In der Spalte „{}“ passt kein möglicher Wert. Ändern Sie die Zelle, oder löschen Sie die Regel.",
                regel(i),
                spalte.ueberschrift()
            );
            aus.push(muss(vec![i], satz));
        }
    }
}

fn ueberlappungen(t: &Tabelle, raum: &Raum, aus: &mut Vec<Mangel>) {
    if !matches!(t.treffer, Trefferart::Eine | Trefferart::Gleiche) {
        return;
    }
    let mut zahl = 0;
    for b in 1..t.regeln.len() {
        for a in 0..b {
            let dasselbe = t.treffer == Trefferart::Gleiche && t.regeln[a].ausgaben == t.regeln[b].ausgaben;
            if dasselbe || !raum.ueberlappen(a, b) {
                continue;
            }
            zahl += 1;
            if zahl > HOECHSTENS {
                return;
            }
            let wie = if t.treffer == Trefferart::Eine {
                "Erlaubt ist nur eine."
            } else {
                "Das ist nur erlaubt, wenn sie dasselbe ergeben."
            };
            let satz = format!(
                "{} und {} können zugleich zutreffen. {wie} Grenzen Sie die Regeln gegeneinander ab, oder lassen Sie die erste gelten.",
                regel(a),
                regel(b)
            );
            aus.push(muss(vec![a, b], satz));
        }
    }
}

fn luecken(t: &Tabelle, raum: &Raum, eingaenge: &[Spaltensicht], aus: &mut Vec<Mangel>) {
    let sammelt_ohne_treffer =
        matches!(t.treffer, Trefferart::Alle(Sammeln::Liste | Sammeln::Anzahl) | Trefferart::Reihe);
    let vorgabe = !t.ausgaenge.is_empty() && t.ausgaenge.iter().all(|a| a.vorgabe.is_some());
    if sammelt_ohne_treffer || vorgabe || t.regeln.is_empty() {
        return;
    }
    let alle: Vec<usize> = (0..t.regeln.len()).collect();
    match raum.unbedeckt(&raum.alles(), &alle, true) {
        Err(()) => aus.push(rat(
            Vec::new(),
            "Die Tabelle ist zu groß, um jede Lücke zu finden. Prüfen Sie mit dem Probelauf.".to_owned(),
        )),
        Ok(None) => {}
        Ok(Some(weg)) => {
            let (mut teile, mut sicher) = (Vec::new(), true);
            for (spalte, stueck) in weg.iter().enumerate() {
                let (Some(s), Some(sicht), Some(e)) =
                    (raum.spalten[spalte].get(*stueck), eingaenge.get(spalte), t.eingaenge.get(spalte))
                else {
                    continue;
                };
                // What a formula can give is not known: it may never be another value.
                sicher &= matches!(s, Stueck::Wert(_) | Stueck::Luecke(None, None));
                teile.push(format!("„{}“ {}", e.ueberschrift(), beispiel(s, sicht)));
            }
            let fall = if teile.is_empty() { "manche Angaben".to_owned() } else { teile.join(", ") };
            let satz = format!(
                "Für {fall} gilt keine Regel. Dann gibt es kein Ergebnis. Ergänzen Sie eine Regel, wenn das vorkommen kann."
            );
            aus.push(if sicher { muss(Vec::new(), satz) } else { rat(Vec::new(), satz) });
        }
    }
}

/// Rules that never get their turn because rules before them cover all that they hold for.
fn verdeckte(t: &Tabelle, raum: &Raum, aus: &mut Vec<Mangel>) {
    if t.treffer != Trefferart::Erste {
        return;
    }
    let mut zahl = 0;
    for (i, mengen) in raum.regeln.iter().enumerate().skip(1) {
        if mengen.iter().any(|m| m.leer() || !m.bekannt) {
            continue;
        }
        let davor: Vec<usize> = (0..i).collect();
        if raum.unbedeckt(mengen, &davor, false) == Ok(None) && zahl < HOECHSTENS {
            zahl += 1;
            let satz = format!(
                "{} kommt nie zum Zug: Die Regeln davor decken alles ab, wofür sie gilt. Schieben Sie sie nach oben, oder löschen Sie sie.",
                regel(i)
            );
            aus.push(muss(vec![i], satz));
        }
    }
}
