//! Every text of a definition, for signs that nobody sees.

use grund::Sprache;

use super::{
    Leser,
    roh::{RohFeld, RohFormular},
};

impl Leser<'_> {
    pub(super) fn texte(&mut self, roh: &RohFormular) {
        self.zeichen("formular.json", "„titel“", Some(&roh.titel));
        for seite in &roh.seiten {
            let ort = format!("Seite „{}“", seite.id);
            self.zeichen(&ort, "„titel“", Some(&seite.titel));
            self.zeichen(&ort, "„einleitung“", seite.einleitung.as_deref());
            self.zeichen(&ort, "„abschnitt“", seite.abschnitt.as_deref());
            self.zeichen(&ort, "„begruendung“", seite.begruendung.as_deref());
            self.zeichen(&ort, "„fim“", seite.fim.as_deref());
            seite.felder.iter().for_each(|f| self.feldtexte(&ort, f));
        }
        for b in &roh.berechnet {
            self.zeichen(&format!("Berechnet „{}“", b.id), "„frage“", Some(&b.frage));
        }
        for r in &roh.pruefregeln {
            self.zeichen(&super::pruefregeln::ort(&r.id), "„satz“", Some(&r.satz));
        }
        for liste in &roh.codelisten {
            let ort = format!("Codeliste „{}“", liste.id);
            for e in &liste.eintraege {
                self.zeichen(&ort, &format!("dem Text zu „{}“", e.wert), Some(&e.text));
                for (tag, text) in &e.texte {
                    let sprache = tag.parse().unwrap_or(Sprache::De);
                    self.zeichen_in(&ort, &format!("dem Text zu „{}“ ({tag})", e.wert), Some(text), sprache);
                }
            }
        }
    }

    fn feldtexte(&mut self, ort: &str, feld: &RohFeld) {
        let ort = format!("{ort}, Feld „{}“", feld.id);
        for (wo, text) in [
            ("„frage“", Some(feld.frage.as_str())),
            ("„hinweis“", feld.hinweis.as_deref()),
            ("„text“", feld.text.as_deref()),
            ("„eintrag“", feld.eintrag.as_deref()),
            ("„mustersatz“", feld.mustersatz.as_deref()),
            ("„beispiel“", feld.beispiel.as_deref()),
            ("„wiederholung“", feld.wiederholung.as_deref()),
        ] {
            self.zeichen(&ort, wo, text);
        }
        for o in feld.optionen.iter().flatten() {
            self.zeichen(&ort, &format!("der Antwort „{}“", o.wert), Some(&o.text));
        }
        feld.felder.iter().for_each(|f| self.feldtexte(&ort, f));
    }
}
