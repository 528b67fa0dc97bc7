//! How long working a form out can take at most: every condition, limit and calculated value once, those of a group once
//! for each entry. A form is worked out for every page and every saved answer, so this is bounded before anybody fills
//! it in.

use regel::Ausdruck;

use super::Leser;
use crate::{Art, Feld, Formular, definition::Rechnung, pruefen::grenzausdruecke};

/// More steps than this are refused. Forms of the library stay below a hundred thousand, those that reckon over lists of
/// hundreds of entries below a hundred millions; a loop's step takes some 20 ns.
const HOECHSTENS: f64 = 150_000_000.0;

impl Leser<'_> {
    /// Adds up, and names what costs most where it is too much.
    pub(super) fn aufwand(&mut self, formular: &Formular) {
        let posten = self.posten(formular);
        let summe: f64 = posten.iter().map(|(_, schritte)| schritte).sum();
        if summe <= HOECHSTENS {
            return;
        }
        let Some((ort, groesster)) = posten.into_iter().max_by(|a, b| a.1.total_cmp(&b.1)) else { return };
        let viele = if groesster * 2.0 < summe { " Es sind viele solche Stellen; diese ist die größte." } else { "" };
        self.fehler(
            &ort,
            format!(
                "Dieses Formular auszurechnen kann zu lange dauern.{viele} Vereinfachen Sie die Formel: keine Suche in einer Suche, oder in einer Gruppe weniger Einträge („maximal“)."
            ),
        );
    }

    fn posten(&self, formular: &Formular) -> Vec<(String, f64)> {
        let mut posten = Vec::new();
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            posten.push((ort.clone(), eigener(seite.wenn.iter())));
            for feld in &seite.felder {
                let ort = format!("{ort}, Feld „{}“", feld.id);
                posten.push((ort.clone(), des_felds(feld)));
                if let Art::Gruppe { felder, maximal, .. } = &feld.art {
                    // So often at most.
                    let mal = f64::from(u32::try_from(*maximal).unwrap_or(u32::MAX));
                    posten.extend(felder.iter().map(|f| (format!("{ort}, Feld „{}“", f.id), mal * des_felds(f))));
                }
            }
        }
        posten.extend(formular.berechnet.iter().map(|b| {
            let schritte = match &b.rechnung {
                Rechnung::Formel(a) => a.aufwand(),
                Rechnung::Entscheidung(name, _) => self.regeln.and_then(|r| r.aufwand(name)).unwrap_or(0.0),
            };
            (format!("Berechnet „{}“", b.id), schritte)
        }));
        posten.extend(formular.pruefregeln.iter().map(|r| {
            let gruppe = r.gruppe.and_then(|f| formular.seiten.get(r.seite)?.felder.get(f));
            let mal = match gruppe.map(|f| &f.art) {
                Some(Art::Gruppe { maximal, .. }) => f64::from(u32::try_from(*maximal).unwrap_or(u32::MAX)),
                _ => 1.0,
            };
            (super::pruefregeln::ort(&r.id), mal * r.formel.aufwand())
        }));
        posten
    }
}

fn eigener<'a>(ausdruecke: impl Iterator<Item = &'a Ausdruck>) -> f64 {
    ausdruecke.map(Ausdruck::aufwand).sum()
}

fn des_felds(feld: &Feld) -> f64 {
    eigener(feld.wenn.iter().chain(grenzausdruecke(feld)))
}
