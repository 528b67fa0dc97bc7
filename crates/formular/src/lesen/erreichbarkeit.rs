//! Pages and questions that nobody ever sees: no combination of answers meets their conditions.
//!
//! Only answers with few possible values are tried (yes or no, choices), and numbers that are compared with fixed numbers
//! alone: between two of those nothing changes. A condition that asks for anything else is taken
//! as one that can be met: what is reported here is certain, what is not reported may still be wrong.

use std::collections::{BTreeMap, BTreeSet};

use regel::{Ausdruck, Decimal, Umgebung, Wert};

use super::{Leser, schritte::wurzeln};
use crate::{Art, Feld, Formular, Seite};

/// Most combinations that are tried for one page or question, and for a whole form.
const MAX_VERSUCHE: usize = 4_096;
const MAX_INSGESAMT: usize = 200_000;

/// For number fields that are only compared with fixed numbers: the values that make a difference.
type Zahlen = BTreeMap<String, Vec<Wert>>;
/// The form, and what is known of its numbers.
type Welt<'a> = (&'a Formular, &'a Zahlen);

/// An answer that is tried, with the conditions under which it is asked.
struct Annahme<'a> {
    id: &'a str,
    werte: Vec<Wert>,
    bedingungen: Vec<&'a Ausdruck>,
}

impl Leser<'_> {
    pub(super) fn erreichbarkeit(&mut self, formular: &Formular) {
        let mut rest = MAX_INSGESAMT;
        let zahlen = zahlen(formular);
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            if let Some(w) = &seite.wenn
                && nie(&[w], (formular, &zahlen), &mut rest)
            {
                self.fehler(&ort, "Diese Seite wird nie erreicht: Keine Antwort erfüllt ihre Bedingung.");
                continue;
            }
            for feld in &seite.felder {
                let Some(w) = &feld.wenn else { continue };
                let ort = format!("{ort}, Feld „{}“", feld.id);
                if nie(&[w], (formular, &zahlen), &mut rest) {
                    self.fehler(&ort, "Diese Frage wird nie gestellt: Keine Antwort erfüllt ihre Bedingung.");
                } else if let Some(s) = &seite.wenn
                    && nie(&[s, w], (formular, &zahlen), &mut rest)
                {
                    let satz = "Diese Frage wird nie gestellt: Ihre Bedingung und die der Seite schließen sich aus.";
                    self.fehler(&ort, satz);
                }
            }
        }
    }
}

/// Does no combination of answers meet all these conditions?
fn nie(bedingungen: &[&Ausdruck], welt: Welt<'_>, rest: &mut usize) -> bool {
    let Some(annahmen) = annahmen(bedingungen, welt) else { return false };
    let versuche = annahmen.iter().fold(1_usize, |n, a| n.saturating_mul(a.werte.len()));
    if versuche > MAX_VERSUCHE.min(*rest) {
        return false;
    }
    *rest -= versuche;
    let umgebung = Umgebung::new();
    !(0..versuche).any(|mut nummer| {
        for a in &annahmen {
            // What is not asked is not answered, whatever was tried for it.
            let gefragt = a.bedingungen.iter().all(|b| b.trifft_zu(&umgebung));
            let wert = if gefragt { &a.werte[nummer % a.werte.len()] } else { &Wert::Null };
            umgebung.setzen(a.id, wert);
            nummer /= a.werte.len();
        }
        bedingungen.iter().all(|b| b.trifft_zu(&umgebung))
    })
}

/// Everything that the conditions read, in the order of the form, and what that depends on in turn. `None`: they read
/// something with too many possible values.
fn annahmen<'a>(bedingungen: &[&'a Ausdruck], welt: Welt<'a>) -> Option<Vec<Annahme<'a>>> {
    let (formular, zahlen) = welt;
    let mut offen: Vec<&str> = bedingungen.iter().flat_map(|b| wurzeln(b)).collect();
    if !offen.iter().all(|name| abzaehlbar(name, welt)) {
        return None;
    }
    let mut gewaehlt: BTreeSet<&str> = BTreeSet::new();
    while let Some(name) = offen.pop() {
        if let Some((seite, feld)) = formular.feld(name).filter(|_| gewaehlt.insert(name)) {
            offen.extend(pruefbare(seite, feld, welt).into_iter().flat_map(wurzeln));
        }
    }
    let felder = formular.seiten.iter().flat_map(|s| s.felder.iter().map(move |f| (s, f)));
    let gefragt = felder.filter(|(_, f)| gewaehlt.contains(f.id.as_str()));
    gefragt
        .map(|(s, f)| Some(Annahme { id: &f.id, werte: werte(f, zahlen)?, bedingungen: pruefbare(s, f, welt) }))
        .collect()
}

/// The conditions of a field and its page that read nothing but answers with few values.
fn pruefbare<'a>(seite: &'a Seite, feld: &'a Feld, welt: Welt<'_>) -> Vec<&'a Ausdruck> {
    seite.wenn.iter().chain(&feld.wenn).filter(|a| wurzeln(a).all(|n| abzaehlbar(n, welt))).collect()
}

fn abzaehlbar(name: &str, (formular, zahlen): Welt<'_>) -> bool {
    formular.feld(name).is_some_and(|(_, f)| werte(f, zahlen).is_some())
}

/// The values that an answer can have, if they are few.
fn werte(feld: &Feld, zahlen: &Zahlen) -> Option<Vec<Wert>> {
    let werte: Vec<Wert> = match &feld.art {
        Art::JaNein => vec![Wert::from(true), Wert::from(false)],
        Art::Einwilligung { .. } => vec![Wert::from(true)],
        Art::Auswahl { optionen, .. } => optionen.iter().map(|o| Wert::from(o.wert.as_str())).collect(),
        Art::Codeliste { liste } if liste.kurz() => {
            liste.eintraege.iter().map(|e| Wert::from(e.wert.as_str())).collect()
        }
        Art::Zahl { .. } | Art::Betrag { .. } => zahlen.get(&feld.id)?.clone(),
        _ => return None,
    };
    // Also a required answer is missing as long as its page was not filled in.
    Some(std::iter::once(Wert::Null).chain(werte).collect())
}

/// More values of one number are not tried.
const MAX_ZAHLEN: usize = 64;

fn zahlen(formular: &Formular) -> Zahlen {
    let seiten = formular.seiten.iter().flat_map(|s| s.wenn.iter());
    let felder = formular.seiten.iter().flat_map(|s| s.felder.iter().flat_map(|f| f.wenn.iter()));
    let texte: Vec<Vec<String>> = seiten.chain(felder).map(|a| stuecke(a.text())).collect();
    let alle = formular.seiten.iter().flat_map(|s| &s.felder);
    alle.filter_map(|f| {
        let (von, bis, schritt) = match &f.art {
            Art::Zahl { von, bis, nachkomma } => (*von, *bis, Decimal::new(1, *nachkomma)),
            Art::Betrag { von, bis } => {
                let euro = |b: grund::Betrag| Decimal::new(b.als_cent(), 2);
                (von.map(euro), bis.map(euro), Decimal::new(1, 2))
            }
            _ => return None,
        };
        let mut stellen: Vec<Decimal> = von.into_iter().chain(bis).collect();
        for text in &texte {
            stellen.extend(grenzen(text, &f.id)?.into_iter().flat_map(|g| {
                // The last value below, the one there, the first above: on the steps that the field takes.
                let unten = (g / schritt).floor() * schritt;
                [unten - schritt, unten, unten + schritt]
            }));
        }
        stellen.retain(|z| von.is_none_or(|v| *z >= v) && bis.is_none_or(|b| *z <= b));
        stellen.sort();
        stellen.dedup();
        (stellen.len() <= MAX_ZAHLEN).then(|| (f.id.clone(), stellen.into_iter().map(Wert::Zahl).collect()))
    })
    .collect()
}

/// The fixed numbers with which `name` is compared in this expression; `None`: it is used otherwise too.
fn grenzen(stuecke: &[String], name: &str) -> Option<Vec<Decimal>> {
    const VERGLEICH: [&str; 6] = ["<", "<=", ">", ">=", "=", "!="];
    const DANEBEN: [&str; 5] = ["and", "or", "(", ")", ""];
    let am = |i: usize| stuecke.get(i).map_or("", String::as_str);
    let zahl = |i: usize| am(i).parse::<Decimal>().ok();
    let mut aus = Vec::new();
    for i in (0..stuecke.len()).filter(|i| stuecke[*i] == name) {
        let davor = |n: usize| i.checked_sub(n).map_or("", &am);
        if VERGLEICH.contains(&am(i + 1)) && DANEBEN.contains(&am(i + 3)) && DANEBEN.contains(&davor(1)) {
            aus.push(zahl(i + 2)?);
        } else if i > 1 && VERGLEICH.contains(&davor(1)) && DANEBEN.contains(&davor(3)) && DANEBEN.contains(&am(i + 1))
        {
            aus.push(zahl(i - 2)?);
        } else {
            return None;
        }
    }
    Some(aus)
}

/// Words, numbers, texts and signs of an expression.
fn stuecke(text: &str) -> Vec<String> {
    let mut aus: Vec<String> = Vec::new();
    let mut rest = text.trim_start();
    while let Some(c) = rest.chars().next() {
        let laenge = if c == '"' {
            rest[1..].find('"').map_or(rest.len(), |n| n + 2)
        } else if c.is_alphanumeric() || c == '_' {
            rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(rest.len())
        } else if rest.starts_with("<=") || rest.starts_with(">=") || rest.starts_with("!=") {
            2
        } else {
            c.len_utf8()
        };
        aus.push(rest[..laenge].to_owned());
        rest = rest[laenge..].trim_start();
    }
    aus
}
