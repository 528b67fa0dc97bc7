//! What was typed on the page of an entry, as it goes into `leistung.toml`; what does not fit together is said at its field.

use leistung::Leistung;
use toml::{Table, Value};
use web::{Anfrage, Felder, bausteine::Fehlerhinweis};
use werkstatt::{Dateien, fragen::kennung};

use super::{
    sorten::{Angabe, Leer, Sorte, Wie},
    text,
};
use crate::{
    bedingung::{self, Quelle},
    gemeinsam::freitext,
};

/// What was typed, laid over what is there.
pub fn getippt(s: &Sorte, mut e: Table, felder: &Felder, quellen: &[Quelle]) -> Result<Table, Vec<Fehlerhinweis>> {
    let mut fehler = Vec::new();
    let im_korb = felder.text("weg") == "korb";
    for angabe in s.angaben {
        let name = angabe.0;
        match wert(angabe, felder, quellen) {
            Ok(Some(w)) => drop(e.insert(name.to_owned(), w)),
            Ok(None) => {
                e.remove(name);
                let fehlt = match angabe.4 {
                    Leer::Nie => true,
                    Leer::Gern => false,
                    Leer::ImKorb => !im_korb,
                };
                if fehlt {
                    fehler.push(Fehlerhinweis::neu(name, fehlend(angabe)));
                }
            }
            Err(f) => fehler.push(f),
        }
    }
    match s.wort {
        "weiterleitung" => weg_pruefen(&e, &mut fehler),
        // A number that cannot be read is said already.
        "beteiligung"
            if e.contains_key("frist_tage") == e.contains_key("frist_monate")
                && !fehler.iter().any(|f| f.ziel.starts_with("frist_")) =>
        {
            let satz = "Sagen Sie, wie lange die Behörde Zeit hat: Tage oder Monate, nicht beides.";
            fehler.push(Fehlerhinweis::neu("frist_tage", satz));
        }
        "pflicht" => {
            let zahl = |n: &str| e.get(n).and_then(Value::as_integer);
            if let (Some(monate), Some(tage)) = (zahl("monate"), zahl("erinnern_tage"))
                && monate * 28 <= tage
            {
                let satz = "Die Erinnerung käme vor dem Beginn der Frist. Nehmen Sie weniger Tage oder mehr Monate.";
                fehler.push(Fehlerhinweis::neu("erinnern_tage", satz));
            }
        }
        _ => {}
    }
    if fehler.is_empty() { Ok(e) } else { Err(fehler) }
}

fn fehlend((_, was, _, wie, _): &Angabe) -> String {
    match wie {
        Wie::Zeile | Wie::Absatz | Wie::Zahl(..) | Wie::Name => format!("Füllen Sie „{was}“ aus."),
        Wie::Seiten | Wie::Fragen => format!("Wählen Sie bei „{was}“ mindestens eine aus."),
        _ => format!("Wählen Sie bei „{was}“ etwas aus."),
    }
}

fn wert((name, was, _, wie, _): &Angabe, felder: &Felder, quellen: &[Quelle]) -> Result<Option<Value>, Fehlerhinweis> {
    let eine = |laenge| {
        let t = freitext(felder.text(name), laenge).map_err(|satz| Fehlerhinweis::neu(*name, satz))?;
        Ok((!t.is_empty()).then_some(Value::from(t)))
    };
    match wie {
        Wie::Fragen | Wie::Seiten => {
            let alle = felder.0.iter().filter(|(n, _)| n == name).flat_map(|(_, w)| w.lines());
            let alle: Vec<Value> = alle.map(|w| w.to_owned().into()).collect();
            Ok((!alle.is_empty()).then_some(Value::Array(alle)))
        }
        Wie::Kasten => Ok((felder.text(name) == "ja").then_some(Value::Boolean(true))),
        Wie::Zahl(von, bis) => match felder.text(name) {
            "" => Ok(None),
            t => match t.parse::<i64>() {
                Ok(zahl) if (*von..=*bis).contains(&zahl) => Ok(Some(zahl.into())),
                _ => {
                    let satz = format!("{was}: Geben Sie eine ganze Zahl von {von} bis {bis} ein.");
                    Err(Fehlerhinweis::neu(*name, satz))
                }
            },
        },
        // The same in all services, so it is written in one way only.
        Wie::Name => Ok(Some(kennung(felder.text(name), '-', 40)).filter(|k| !k.is_empty()).map(Value::from)),
        Wie::Bedingung => bedingung::lesen(felder, quellen).map(|feel| (!feel.is_empty()).then_some(Value::from(feel))),
        Wie::Absatz => eine(2_000),
        Wie::Zeile | Wie::Eins(_) | Wie::Mail | Wie::Punkt | Wie::Tag(_) => eine(1_000),
    }
}

/// Each way names its receiver in its own manner, and takes along what it can.
fn weg_pruefen(e: &Table, fehler: &mut Vec<Fehlerhinweis>) {
    let da = |name: &str| e.contains_key(name);
    let mut sagen = |wo: &str, satz: &str| fehler.push(Fehlerhinweis::neu(wo, satz));
    match text(e, "weg").as_str() {
        "korb" => {
            if da("ziel") == da("ort") {
                sagen(
                    "ziel",
                    "Sagen Sie, welche Stelle es ist: mit dem Namen des Eingangskorbs oder mit dem Punkt, der zählt, nicht mit beidem.",
                );
            }
            if da("wann") && text(e, "wann") != "eingang" {
                sagen("wann", "In einen Eingangskorb kommt ein Antrag nur, sobald er da ist. Wählen Sie das aus.");
            }
            if da("stelle") {
                sagen("stelle", "Der Eingangskorb gehört zur selben Behörde. Lassen Sie dieses Feld leer.");
            }
            if da("felder") || da("seiten") {
                sagen(
                    "felder",
                    "In den Eingangskorb kommt der ganze Antrag. Wählen Sie keine Antworten und keine Seiten aus.",
                );
            }
            if da("nur_wenn_eingerichtet") {
                sagen("nur_wenn_eingerichtet", "Ein Eingangskorb braucht keine Adresse. Nehmen Sie das Häkchen weg.");
            }
        }
        "stelle" => {
            if !da("stelle") {
                sagen("stelle", "Sagen Sie, für welche Leistung die Stelle zuständig ist.");
            }
            if da("ziel") {
                sagen("ziel", "Bei einer Stelle der Plattform gibt es keine Adresse. Lassen Sie dieses Feld leer.");
            }
            if da("nur_wenn_eingerichtet") {
                sagen(
                    "nur_wenn_eingerichtet",
                    "Bei einer Stelle der Plattform ist nichts einzutragen. Nehmen Sie das Häkchen weg.",
                );
            }
        }
        "schnittstelle" | "mail" => {
            if !da("ziel") {
                sagen("ziel", "Geben Sie der Adresse einen Namen. Unter ihm trägt jede Behörde die Adresse ein.");
            }
            for name in ["stelle", "ort"].into_iter().filter(|n| da(n)) {
                sagen(name, "Das gibt es nur bei einer Stelle der Plattform. Lassen Sie dieses Feld leer.");
            }
        }
        _ => {}
    }
    let mit = da("felder") || da("seiten");
    match text(e, "weg").as_str() {
        "mail" if mit => {
            sagen("felder", "Eine E-Mail nimmt keine Angaben mit. Wählen Sie keine Antworten und keine Seiten aus.")
        }
        "schnittstelle" | "stelle" if !mit => sagen("felder", "Wählen Sie aus, welche Antworten oder Seiten mitgehen."),
        _ => {}
    }
}

/// What the check says about this entry, at the field that it names first.
pub fn maengel(anfrage: &Anfrage, d: &Dateien, s: &Sorte, id: &str) -> Vec<Fehlerhinweis> {
    let stelle = format!("{}.{id}", s.wort);
    let feld = |satz: &str| {
        if satz.starts_with("Die Bedingung") || satz.starts_with("Diese Regel gilt nie") {
            return "formel";
        }
        s.angaben.iter().map(|a| a.0).find(|n| satz.contains(&format!("„{n}“"))).unwrap_or("name")
    };
    let mut hier: Vec<leistung::Befund> = fehler(anfrage, d);
    hier.retain(|f| f.stelle == stelle || f.stelle.is_empty() || f.stelle.starts_with("Zeile"));
    hier.dedup();
    hier.iter().map(|f| Fehlerhinweis::neu(feld(&f.satz), f.satz.clone())).collect()
}

/// What the check says about the others of this kind: another order, or one that holds always now, may make them idle.
pub fn maengel_der_anderen(anfrage: &Anfrage, d: &Dateien, s: &Sorte, id: &str) -> Vec<String> {
    let vorsilbe = format!("{}.", s.wort);
    let eigene = format!("{vorsilbe}{id}");
    let andere = fehler(anfrage, d).into_iter().filter(|f| f.stelle.starts_with(&vorsilbe) && f.stelle != eigene);
    andere.map(|f| format!("{}: {}", f.stelle.trim_start_matches(&vorsilbe), f.satz)).collect()
}

fn fehler(anfrage: &Anfrage, d: &Dateien) -> Vec<leistung::Befund> {
    let (_, befunde) = Leistung::uebersetzen_soweit(&d.vollstaendig(&anfrage.haus.bausteine));
    befunde.into_iter().filter(|f| f.ist_fehler() && f.datei == leistung::STAMM).collect()
}
