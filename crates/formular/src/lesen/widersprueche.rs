//! Requirements that nothing can meet, and questions that are asked twice.

use std::collections::BTreeMap;

use grund::Tag;
use regel::{Umgebung, Wert};

use super::{Leser, erreichbarkeit::Welt};
use crate::{Art, Befund, Feld, Formular, Grenze, Seite};

/// Days on which limits that move with today are tried: a limit that is crossed on all of them is crossed always.
const TAGE: [(i16, i8, i8); 4] = [(2000, 1, 1), (2024, 2, 29), (2050, 7, 1), (2099, 12, 31)];

/// With so many earlier questions of the same words one is compared: a form with thousands of them is compiled in time too.
const WIEDER: usize = 20;

/// What to do about it.
const NUR_EINMAL: &str = "Fragen Sie nur einmal, oder sagen Sie in der Frage, worin sie sich unterscheiden. Muss es noch einmal sein, schreiben Sie unter „wiederholung“, warum.";

impl Leser<'_> {
    pub(super) fn widersprueche(&mut self, formular: &Formular, welt: &mut Welt<'_>) {
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
        self.auf_zwei_seiten_gefragt(formular, welt);
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

    /// Nothing is asked twice (R29; WCAG 2.2, 3.3.7), unless the author says why it has to be: to be sure of it, or because
    /// the earlier answer may hold no longer.
    fn zweimal(&mut self, ort: &str, feld: &Feld, satz: String) {
        if feld.wiederholung.is_none() {
            self.befunde.push(Befund { schwere: self.zweimal, ort: ort.to_owned(), satz });
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
                    let satz = format!("Dieselbe Frage steht auf der Seite schon bei „{}“. {NUR_EINMAL}", anderes.id);
                    self.zweimal(&format!("Seite „{}“, Feld „{}“", seite.id, feld.id), feld, satz);
                }
            }
        }
    }

    /// The same on two pages that one person gets to see: the same detail of her own data, or the same words for the same
    /// kind of answer. Labels as „Straße“ ask about somebody else under another heading; a whole question does not, unless
    /// the headings tell the same thing of two (first and second person).
    fn auf_zwei_seiten_gefragt(&mut self, formular: &Formular, welt: &mut Welt<'_>) {
        let mut gesehen: Vec<(&Seite, &Feld)> = Vec::new();
        let mut gleiche: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (seite, feld) in formular.seiten.iter().flat_map(|s| s.felder.iter().map(move |f| (s, f))) {
            if matches!(feld.art, Art::Info { .. }) {
                continue;
            }
            let worte = format!("{} {}", feld.art.name(), grund::suchform(feld.frage.in_sprache(grund::Sprache::De)));
            let angabe = feld.uebernehmen.map(|u| format!("={}", u.als_text()));
            let davor = |s: &String| gleiche.get(s).map_or(&[][..], Vec::as_slice);
            // The same detail of the person herself is the same under any heading.
            let selbst = angabe.iter().flat_map(|a| davor(a).iter().rev().take(WIEDER).map(|n| (*n, true)));
            let worte_davor = davor(&worte).iter().rev().take(WIEDER);
            let frueher: Vec<(usize, bool)> = worte_davor.map(|n| (*n, false)).chain(selbst).collect();
            let doppelt = frueher.into_iter().find(|(n, selbst)| {
                let (andere, _) = gesehen[*n];
                let dasselbe = *selbst || gleiche_sache(andere, seite, feld);
                andere.id != seite.id && dasselbe && zusammen(gesehen[*n], (seite, feld), welt)
            });
            if let Some((andere, anderes)) = doppelt.map(|(n, _)| gesehen[n]) {
                let satz = format!(
                    "Dasselbe fragt schon die Seite „{}“ bei „{}“, und beide Seiten kommen bei denselben Menschen vor. {NUR_EINMAL}",
                    andere.titel.in_sprache(grund::Sprache::De),
                    anderes.id
                );
                self.zweimal(&format!("Seite „{}“, Feld „{}“", seite.id, feld.id), feld, satz);
            }
            for schluessel in std::iter::once(worte).chain(angabe) {
                gleiche.entry(schluessel).or_default().push(gesehen.len());
            }
            gesehen.push((seite, feld));
        }
    }
}

/// Do two pages ask this of the same? Pages with the same heading do; a whole question does under any heading, but not under
/// two that share most of their words.
fn gleiche_sache(a: &Seite, b: &Seite, feld: &Feld) -> bool {
    let titel = |s: &Seite| grund::suchform(s.titel.in_sprache(grund::Sprache::De));
    let (ta, tb) = (titel(a), titel(b));
    if ta == tb {
        return true;
    }
    let frage = feld.frage.in_sprache(grund::Sprache::De).trim();
    let worte: Vec<&str> = ta.split_whitespace().collect();
    let gemeinsam = tb.split_whitespace().filter(|w| worte.contains(w)).count();
    frage.ends_with('?') && frage.split_whitespace().count() > 3 && gemeinsam * 2 < worte.len().max(2)
}

/// Is it certain that somebody is asked both?
fn zusammen((s, f): (&Seite, &Feld), (t, g): (&Seite, &Feld), welt: &mut Welt<'_>) -> bool {
    let (eine, andere): (Vec<_>, Vec<_>) =
        (s.wenn.iter().chain(&f.wenn).collect(), t.wenn.iter().chain(&g.wenn).collect());
    if eine.is_empty() || andere.is_empty() {
        return true;
    }
    let alle: Vec<_> = eine.into_iter().chain(andere).collect();
    welt.erfuellbar(&alle) == Some(true)
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
