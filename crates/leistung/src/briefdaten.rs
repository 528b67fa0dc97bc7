//! What letters and lists read from an Antrag: the part of their data that the Leistung knows.

use formular::{Antworten, BerechnetArt, Umfeld};
use regel::Wert;
use serde_json::{Map, Value};

use crate::{Leistung, muster};

impl Leistung {
    /// `antworten`, `berechnet` (amounts as `<id>_cent`), `parameter` and the `entscheidungen` that the templates read.
    /// The caller adds sender, address, number, dates and releases (see the head of the templates).
    #[must_use]
    pub fn briefdaten(&self, antworten: &Antworten, umfeld: &Umfeld<'_>) -> Map<String, Value> {
        let werte = self.formular.werte(antworten, umfeld);
        let leer = std::collections::BTreeMap::new();
        let alle = if let Wert::Kontext(k) = &werte { k } else { &leer };
        let mut berechnet = Map::new();
        for b in self.formular.berechnete() {
            let Some(wert) = alle.get(&b.id) else { continue };
            match (b.art, wert.als_betrag()) {
                (BerechnetArt::Betrag, Some(betrag)) => {
                    berechnet.insert(format!("{}_cent", b.id), Value::from(betrag.als_cent()));
                }
                _ => {
                    berechnet.insert(b.id.clone(), Value::from(wert));
                }
            }
        }
        let felder = self.formular.alle_seiten().iter().flat_map(|s| &s.felder);
        let antworten = felder.filter_map(|f| Some((f.id.clone(), Value::from(alle.get(&f.id)?)))).collect();
        let entscheidungen = self
            .brief_entscheidungen
            .iter()
            .map(|name| (name.clone(), self.regeln.entscheiden(name, &werte).map_or(Value::Null, |w| Value::from(&w))))
            .collect();
        Map::from_iter([
            ("antworten".to_owned(), Value::Object(antworten)),
            ("berechnet".to_owned(), Value::Object(berechnet)),
            ("parameter".to_owned(), Value::from(umfeld.parameter)),
            ("entscheidungen".to_owned(), Value::Object(entscheidungen)),
        ])
    }

    /// The lines of the applicant's address.
    #[must_use]
    pub fn empfaenger(&self, antworten: &Antworten) -> Vec<String> {
        self.stamm.empfaenger.zeilen.iter().filter_map(|m| muster::fuellen(m, |name| text(antworten, name))).collect()
    }

    /// The salutation.
    #[must_use]
    pub fn anrede(&self, antworten: &Antworten) -> String {
        muster::fuellen(&self.stamm.empfaenger.anrede, |name| text(antworten, name))
            .unwrap_or_else(|| "Guten Tag,".to_owned())
    }
}

pub(crate) fn text(antworten: &Antworten, name: &str) -> Option<String> {
    let wert = antworten.get(name)?.wert();
    wert.als_text().map(str::to_owned).or_else(|| wert.als_zahl().map(|z| z.to_string()))
}
