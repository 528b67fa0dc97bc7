//! Code lists of a form, and those that every form may name.

use std::{
    collections::BTreeSet,
    sync::{Arc, LazyLock},
};

use grund::Sprache;

use super::{
    Leser,
    kennungen::kennung,
    roh::{RohCodeliste, RohFeld},
};
use crate::{Art, Codeliste, Text, Wahl};

/// Entries that one list may have.
const EINTRAEGE: usize = 20_000;

/// The lists that every form may name.
static EINGEBAUT: LazyLock<[Arc<Codeliste>; 4]> = LazyLock::new(|| {
    [Codeliste::staaten(), Codeliste::staatsangehoerigkeiten(), Codeliste::gemeinden(), Codeliste::kreise()]
        .map(Arc::new)
});

impl Leser<'_> {
    /// Reads the lists of the form, so that fields can name them.
    pub(super) fn codelisten(&mut self, roh: Vec<RohCodeliste>) {
        for liste in roh {
            let ort = format!("Codeliste „{}“", liste.id);
            if !kennung(&liste.id, true) {
                self.fehler(&ort, "Die id einer Codeliste besteht aus kleinen Buchstaben, Ziffern, „-“ und „_“.");
            }
            if self.liste(&liste.id).is_some() {
                self.fehler(&ort, "Diese Codeliste gibt es schon. Geben Sie ihr eine andere id.");
            }
            if liste.eintraege.is_empty() || liste.eintraege.len() > EINTRAEGE {
                self.fehler(
                    &ort,
                    format!("Eine Codeliste hat 1 bis {EINTRAEGE} Einträge, nicht {}.", liste.eintraege.len()),
                );
            }
            let gelesen = self.codeliste_lesen(&ort, liste);
            self.listen.push(Arc::new(gelesen));
        }
    }

    fn codeliste_lesen(&mut self, ort: &str, roh: RohCodeliste) -> Codeliste {
        let mut werte: BTreeSet<String> = BTreeSet::new();
        let mut eintraege = Vec::with_capacity(roh.eintraege.len().min(EINTRAEGE));
        for e in roh.eintraege.into_iter().take(EINTRAEGE) {
            let wert_passt =
                (1..=100).contains(&e.wert.len()) && e.wert.trim() == e.wert && grund::ist_din91379(&e.wert);
            if !wert_passt || e.text.trim().is_empty() || e.text.chars().count() > 500 {
                let satz = "Jeder Eintrag hat unter „wert“ 1 bis 100 Zeichen ohne Leerzeichen am Rand und unter „text“ 1 bis 500.";
                self.fehler(&format!("{ort}, Eintrag „{}“", e.wert), satz);
            }
            if !werte.insert(e.wert.clone()) {
                self.fehler(ort, format!("Der Wert „{}“ steht zweimal in der Liste.", e.wert));
            }
            let mut text = Text::deutsch(&e.text);
            for (tag, wortlaut) in &e.texte {
                match tag.parse::<Sprache>() {
                    Ok(sprache) => text.setzen(sprache, wortlaut),
                    Err(_) => self.fehler(ort, format!("Die Sprache „{tag}“ gibt es nicht.")),
                }
            }
            eintraege.push(Wahl { wert: e.wert, text });
        }
        let mut liste = Codeliste::neu(&roh.id, roh.quelle, eintraege);
        liste.haus = roh.haus;
        liste
    }

    fn liste(&self, id: &str) -> Option<Arc<Codeliste>> {
        self.listen.iter().chain(EINGEBAUT.iter()).find(|l| l.id == id).cloned()
    }

    pub(super) fn codeliste(&mut self, ort: &str, roh: &RohFeld) -> Art {
        let name = roh.liste.as_deref().unwrap_or_default();
        if let Some(liste) = self.liste(name) {
            self.optionen.insert(roh.id.clone(), liste.eintraege.iter().map(|e| e.wert.clone()).collect());
            return Art::Codeliste { liste };
        }
        let alle: Vec<String> = self.listen.iter().chain(EINGEBAUT.iter()).map(|l| format!("„{}“", l.id)).collect();
        self.fehler(ort, format!("Die Codeliste „{name}“ gibt es nicht. Es gibt: {}.", alle.join(", ")));
        Art::JaNein
    }

    /// A kind that is a code list of its own: country, nationality.
    pub(super) fn eingebaut(&mut self, feld: &str, id: &str) -> Art {
        let [staaten, angehoerige, ..] = &*EINGEBAUT;
        let liste = Arc::clone(if staaten.id == id { staaten } else { angehoerige });
        self.optionen.insert(feld.to_owned(), liste.eintraege.iter().map(|e| e.wert.clone()).collect());
        Art::Codeliste { liste }
    }
}
