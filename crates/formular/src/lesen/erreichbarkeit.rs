//! Pages and questions that nobody ever sees: no combination of answers meets their conditions.
//!
//! Only answers with few possible values are tried (yes or no, choices). A condition that asks for anything else is taken
//! as one that can be met: what is reported here is certain, what is not reported may still be wrong.

use std::collections::BTreeSet;

use regel::{Ausdruck, Umgebung, Wert};

use super::{Leser, schritte::wurzeln};
use crate::{Art, Feld, Formular, Seite};

/// Most combinations that are tried for one page or question, and for a whole form.
const MAX_VERSUCHE: usize = 4_096;
const MAX_INSGESAMT: usize = 200_000;

/// An answer that is tried, with the conditions under which it is asked.
struct Annahme<'a> {
    id: &'a str,
    werte: Vec<Wert>,
    bedingungen: Vec<&'a Ausdruck>,
}

impl Leser<'_> {
    pub(super) fn erreichbarkeit(&mut self, formular: &Formular) {
        let mut rest = MAX_INSGESAMT;
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            if let Some(w) = &seite.wenn
                && nie(&[w], formular, &mut rest)
            {
                self.fehler(&ort, "Diese Seite wird nie erreicht: Keine Antwort erfüllt ihre Bedingung.");
                continue;
            }
            for feld in &seite.felder {
                let Some(w) = &feld.wenn else { continue };
                let ort = format!("{ort}, Feld „{}“", feld.id);
                if nie(&[w], formular, &mut rest) {
                    self.fehler(&ort, "Diese Frage wird nie gestellt: Keine Antwort erfüllt ihre Bedingung.");
                } else if let Some(s) = &seite.wenn
                    && nie(&[s, w], formular, &mut rest)
                {
                    let satz = "Diese Frage wird nie gestellt: Ihre Bedingung und die der Seite schließen sich aus.";
                    self.fehler(&ort, satz);
                }
            }
        }
    }
}

/// Does no combination of answers meet all these conditions?
fn nie(bedingungen: &[&Ausdruck], formular: &Formular, rest: &mut usize) -> bool {
    let Some(annahmen) = annahmen(bedingungen, formular) else { return false };
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
fn annahmen<'a>(bedingungen: &[&'a Ausdruck], formular: &'a Formular) -> Option<Vec<Annahme<'a>>> {
    let mut offen: Vec<&str> = bedingungen.iter().flat_map(|b| wurzeln(b)).collect();
    if !offen.iter().all(|name| abzaehlbar(name, formular)) {
        return None;
    }
    let mut gewaehlt: BTreeSet<&str> = BTreeSet::new();
    while let Some(name) = offen.pop() {
        if let Some((seite, feld)) = formular.feld(name).filter(|_| gewaehlt.insert(name)) {
            offen.extend(pruefbare(seite, feld, formular).into_iter().flat_map(wurzeln));
        }
    }
    let felder = formular.seiten.iter().flat_map(|s| s.felder.iter().map(move |f| (s, f)));
    let gefragt = felder.filter(|(_, f)| gewaehlt.contains(f.id.as_str()));
    gefragt
        .map(|(s, f)| Some(Annahme { id: &f.id, werte: werte(f)?, bedingungen: pruefbare(s, f, formular) }))
        .collect()
}

/// The conditions of a field and its page that read nothing but answers with few values.
fn pruefbare<'a>(seite: &'a Seite, feld: &'a Feld, formular: &Formular) -> Vec<&'a Ausdruck> {
    seite.wenn.iter().chain(&feld.wenn).filter(|a| wurzeln(a).all(|n| abzaehlbar(n, formular))).collect()
}

fn abzaehlbar(name: &str, formular: &Formular) -> bool {
    formular.feld(name).is_some_and(|(_, f)| werte(f).is_some())
}

/// The values that an answer can have, if they are few.
fn werte(feld: &Feld) -> Option<Vec<Wert>> {
    let werte: Vec<Wert> = match &feld.art {
        Art::JaNein => vec![Wert::from(true), Wert::from(false)],
        Art::Einwilligung { .. } => vec![Wert::from(true)],
        Art::Auswahl { optionen, .. } => optionen.iter().map(|o| Wert::from(o.wert.as_str())).collect(),
        Art::Codeliste { liste } if liste.kurz() => {
            liste.eintraege.iter().map(|e| Wert::from(e.wert.as_str())).collect()
        }
        _ => return None,
    };
    // Also a required answer is missing as long as its page was not filled in.
    Some(std::iter::once(Wert::Null).chain(werte).collect())
}
