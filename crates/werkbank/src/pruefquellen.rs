//! What a rule across questions can compare, and the questions at which it can show.

use werkstatt::bedingung::Wertart;

use crate::{
    bedingung,
    gemeinsam::{Blick, Frage, adresse},
    quellen::quelle,
};

/// A side of a sentence: how FEEL writes it, what people call it, what it is.
pub use crate::bedingung::Quelle;

/// Everything that a rule can compare: questions, sums and numbers of entries, the questions of an entry, calculated values,
/// values of the authority, the day of the application.
pub fn quellen(b: &Blick) -> Vec<Quelle> {
    // No question has this name: all of them stand before it.
    let mut aus = bedingung::quellen(b, "");
    let fragen = b.fragen();
    let mut innere = Vec::new();
    for f in &fragen {
        let (Some(g), Some(art)) = (&f.gruppe, Wertart::von(&f.art)) else { continue };
        let name = gruppenname(&fragen, g);
        if art == Wertart::Zahl {
            let id = format!("sum(for e in {g} return e.{})", f.id);
            innere.push(Quelle::neu(id, format!("Summe in „{name}“: {}", f.frage), art));
        }
        let frage = format!("Je Eintrag in „{name}“: {}", f.frage);
        innere.push(match innen(b, g, &f.id) {
            Some(q) => Quelle { frage, ..q },
            None => Quelle::neu(&f.id, frage, art),
        });
    }
    // Behind the questions, before what does not stand in the form.
    let ort = aus.iter().position(|q| q.id.starts_with("parameter.") || q.id == "heute").unwrap_or(aus.len());
    aus.splice(ort..ort, innere);
    aus
}

/// What people call a group.
fn gruppenname<'a>(fragen: &'a [Frage], gruppe: &'a str) -> &'a str {
    fragen.iter().find(|f| f.id == gruppe && f.gruppe.is_none()).map_or(gruppe, |f| f.frage.as_str())
}

/// A question inside of a group, with its answers.
fn innen(b: &Blick, gruppe: &str, id: &str) -> Option<Quelle> {
    match &b.leistung.as_ref()?.formular.feld(gruppe)?.1.art {
        formular::Art::Gruppe { felder, .. } => quelle(felder.iter().find(|f| f.id == id)?, &adresse(&b.w)),
        _ => None,
    }
}

/// The questions at which a rule can show: as a rule names them, and as people call them.
pub fn stellen(b: &Blick) -> Vec<(String, String)> {
    let fragen = b.fragen();
    fragen
        .iter()
        .map(|f| match &f.gruppe {
            Some(g) => {
                (format!("{g}.{}", f.id), format!("{} (in jedem Eintrag von „{}“)", f.frage, gruppenname(&fragen, g)))
            }
            None => (f.id.clone(), f.frage.clone()),
        })
        .collect()
}
