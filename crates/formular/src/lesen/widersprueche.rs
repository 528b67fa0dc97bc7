//! Requirements that nothing can meet, and questions that are asked twice.

use std::collections::BTreeMap;

use grund::Tag;
use regel::{Umgebung, Wert};

use super::Leser;
use crate::{Art, Feld, Formular, Grenze};

/// Days on which limits that move with today are tried: a limit that is crossed on all of them is crossed always.
const TAGE: [(i16, i8, i8); 4] = [(2000, 1, 1), (2024, 2, 29), (2050, 7, 1), (2099, 12, 31)];

impl Leser<'_> {
    pub(super) fn widersprueche(&mut self, formular: &Formular) {
        for seite in &formular.seiten {
            self.registergericht(&format!("Seite „{}“", seite.id), &seite.felder);
            for feld in &seite.felder {
                let ort = format!("Seite „{}“, Feld „{}“", seite.id, feld.id);
                self.grenzen_pruefen(&ort, feld);
                if let Art::Gruppe { felder, .. } = &feld.art {
                    self.registergericht(&ort, felder);
                    for innen in felder {
                        self.grenzen_pruefen(&format!("{ort}, Feld „{}“", innen.id), innen);
                    }
                }
            }
        }
        self.zweimal_gefragt(formular);
    }

    /// Every court counts its registers from one: HRB 12345 alone is many companies.
    fn registergericht(&mut self, ort: &str, felder: &[Feld]) {
        let genannt = |f: &Feld| {
            let frage = f.frage.in_sprache(grund::Sprache::De).to_lowercase();
            f.id.contains("gericht") || frage.contains("gericht")
        };
        let nummer = felder.iter().find(|f| matches!(f.art, Art::Registernummer));
        if let Some(nummer) = nummer.filter(|_| !felder.iter().any(genannt)) {
            let satz =
                "Eine Registernummer gibt es bei jedem Registergericht. Fragen Sie daneben auch nach dem Gericht.";
            self.hinweis(&format!("{ort}, Feld „{}“", nummer.id), satz);
        }
    }

    fn grenzen_pruefen(&mut self, ort: &str, feld: &Feld) {
        match &feld.art {
            Art::Zahl { von: Some(von), bis: Some(bis), nachkomma } => {
                // The smallest number with so many decimals that is not below the limit.
                let aufwaerts = rust_decimal::RoundingStrategy::ToPositiveInfinity;
                self.gekreuzt(ort, von, bis, von.round_dp_with_strategy(*nachkomma, aufwaerts) > *bis);
            }
            Art::Flaeche { von: Some(von), bis: Some(bis) } => self.gekreuzt(ort, von, bis, von > bis),
            Art::Betrag { von: Some(von), bis: Some(bis) } => self.gekreuzt(ort, von, bis, von > bis),
            Art::Uhrzeit { fruehestens: Some(von), spaetestens: Some(bis) } if von > bis => {
                let satz =
                    format!("Die früheste Uhrzeit ({von}) liegt nach der spätesten ({bis}). Keine Uhrzeit passt.");
                self.fehler(ort, satz);
            }
            Art::Datum { vergangen: true, zukuenftig: true, .. } => {
                self.fehler(
                    ort,
                    "„vergangen“ und „zukuenftig“ zusammen lassen nur heute zu. Nehmen Sie eins davon weg.",
                );
            }
            Art::Datum { vergangen, zukuenftig, fruehestens, spaetestens } => {
                let immer_leer = TAGE.iter().filter_map(|(j, m, t)| Tag::new(*j, *m, *t).ok()).all(|heute| {
                    let von = fruehestens.as_ref().and_then(|g| tag(g, heute)).max(zukuenftig.then_some(heute));
                    let bis = [spaetestens.as_ref().and_then(|g| tag(g, heute)), vergangen.then_some(heute)];
                    von.zip(bis.into_iter().flatten().min()).is_some_and(|(von, bis)| von > bis)
                });
                if immer_leer {
                    self.fehler(ort, "Der früheste Tag liegt nach dem spätesten. Kein Tag passt.");
                }
            }
            _ => {}
        }
    }

    fn gekreuzt(&mut self, ort: &str, von: impl std::fmt::Display, bis: impl std::fmt::Display, leer: bool) {
        if leer {
            let satz = format!("„von“ ({von}) und „bis“ ({bis}) passen nicht zusammen: Nichts liegt dazwischen.");
            self.fehler(ort, satz);
        }
    }

    /// The same words on one page: people wonder what the difference is. On another page, under another heading, the same
    /// label may ask about somebody else; two questions of which only one is ever asked may share their words.
    fn zweimal_gefragt(&mut self, formular: &Formular) {
        for seite in &formular.seiten {
            let mut gesehen: BTreeMap<String, &Feld> = BTreeMap::new();
            for feld in seite.felder.iter().filter(|f| !matches!(f.art, Art::Info { .. })) {
                let frage = grund::suchform(feld.frage.in_sprache(grund::Sprache::De));
                let Some(anderes) = gesehen.insert(frage, feld) else { continue };
                if !(feld.bedingt() && anderes.bedingt()) {
                    let satz = format!(
                        "Dieselbe Frage steht auf der Seite schon bei „{}“. Fragen Sie nur einmal, oder sagen Sie, worin sie sich unterscheiden.",
                        anderes.id
                    );
                    self.hinweis(&format!("Seite „{}“, Feld „{}“", seite.id, feld.id), satz);
                }
            }
        }
    }
}

/// The day of a limit that depends on nothing but today.
fn tag(grenze: &Grenze, heute: Tag) -> Option<Tag> {
    match grenze {
        Grenze::Fest(tag) => Some(*tag),
        Grenze::Ausdruck(a) if a.namen().iter().all(|n| n == "heute") => {
            let umgebung = Umgebung::new();
            umgebung.setzen("heute", &Wert::Datum(heute));
            match a.auswerten_in(&umgebung) {
                Ok(Wert::Datum(tag)) => Some(tag),
                _ => None,
            }
        }
        Grenze::Ausdruck(_) => None,
    }
}
