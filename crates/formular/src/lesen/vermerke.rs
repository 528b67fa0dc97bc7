//! Notes and origins of a form that came from elsewhere: nothing depends on them, so little is asked of them.

use super::{
    Leser,
    roh::{RohFeld, RohFormular},
};
use crate::vermerk::TIEFE;

/// Notes of a form: what a schema of 3,000 fields and 3,000 rules can leave.
const VERMERKE: usize = 10_000;

impl Leser<'_> {
    pub(super) fn vermerke(&mut self, roh: &RohFormular) {
        if roh.vermerke.len() > VERMERKE {
            let satz = format!("Das Formular hat mehr als {VERMERKE} Vermerke. Nehmen Sie erledigte heraus.");
            self.fehler("formular.json", satz);
        }
        for (nr, v) in roh.vermerke.iter().enumerate() {
            let ort = format!("Vermerk {}", nr + 1);
            if v.text.trim().is_empty() {
                self.fehler(&ort, "Der Vermerk ist leer. Schreiben Sie ihn unter „text“, oder nehmen Sie ihn heraus.");
            }
            self.zeichen(&ort, "„text“", Some(&v.text));
            self.zeichen(&ort, "„name“", v.name.as_deref());
        }
    }

    /// Where a question stood elsewhere.
    pub(super) fn herkunft(&mut self, ort: &str, feld: &RohFeld) {
        if feld.herkunft.len() > TIEFE {
            self.fehler(ort, format!("Unter „herkunft“ stehen mehr als {TIEFE} Gruppen."));
        }
        for h in &feld.herkunft {
            self.zeichen(ort, "„herkunft“", Some(&h.titel));
        }
        if feld.gruppenkopf && (feld.art != "info" || feld.herkunft.is_empty()) {
            self.fehler(ort, "„gruppenkopf“ ist nur ein Hinweis, der unter „herkunft“ seine Gruppe nennt.");
        }
    }
}
