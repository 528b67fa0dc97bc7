//! Pages and questions that nobody ever sees: no combination of answers meets their conditions.
//!
//! Only answers with few possible values are tried (yes or no, choices), and numbers and days that are compared with fixed
//! ones alone: between two of those nothing changes. A part of a condition that asks for anything else is taken as one that
//! can be met: what is reported here is certain, what is not reported may still be wrong.

use std::collections::{BTreeMap, BTreeSet};

use grund::Tag;
use jiff::ToSpan as _;
use regel::{Ausdruck, Decimal, Umgebung, Wert};

use super::{Leser, schritte::wurzeln};
use crate::{Art, BerechnetArt, Feld, Formular, Grenze, Seite};

/// Most combinations that are tried for one page or question, and for a whole form.
const MAX_VERSUCHE: usize = 4_096;
const MAX_INSGESAMT: usize = 200_000;
/// More values of one number are not tried.
const MAX_ZAHLEN: usize = 64;

/// The form, and what can be tried in it.
pub(super) struct Welt<'a> {
    formular: &'a Formular,
    /// Of numbers and days that are compared with fixed ones: the values that make a difference. A calculated value may be
    /// any of them: that is more than it can be, so what is never met stays certain.
    zahlen: BTreeMap<&'a str, Vec<Wert>>,
    /// Conditions that use a number or a day otherwise.
    andere: BTreeSet<String>,
    /// The parts of a condition that all have to hold, by its text.
    teile: BTreeMap<String, Vec<Ausdruck>>,
    rest: usize,
}

/// An answer that is tried, with the conditions under which it is asked.
struct Annahme<'a> {
    id: &'a str,
    werte: Vec<Wert>,
    bedingungen: Vec<&'a Ausdruck>,
}

impl Leser<'_> {
    /// Prepares the form for questions about what can be met.
    pub(super) fn welt<'a>(&mut self, formular: &'a Formular) -> Welt<'a> {
        let mut teile = BTreeMap::new();
        for w in bedingungen(formular) {
            if !teile.contains_key(w.text()) {
                let einzeln = konjunkte(w.text());
                let gelesen: Option<Vec<Ausdruck>> =
                    einzeln.iter().map(|t| self.ausdruck(t, None, Ausdruck::bedingung).ok()).collect();
                // Where the parts alone do not compile the whole stays one part.
                teile.insert(w.text().to_owned(), gelesen.unwrap_or_else(|| vec![w.clone()]));
            }
        }
        let (zahlen, andere) = zahlen(formular, &teile);
        Welt { formular, zahlen, andere, teile, rest: MAX_INSGESAMT }
    }

    pub(super) fn erreichbarkeit(&mut self, welt: &mut Welt<'_>) {
        let formular = welt.formular;
        for seite in &formular.seiten {
            let ort = format!("Seite „{}“", seite.id);
            if let Some(w) = &seite.wenn
                && welt.nie(&[w])
            {
                self.fehler(&ort, "Diese Seite wird nie erreicht: Keine Antwort erfüllt ihre Bedingung.");
                continue;
            }
            for feld in &seite.felder {
                let Some(w) = &feld.wenn else { continue };
                let ort = format!("{ort}, Feld „{}“", feld.id);
                if welt.nie(&[w]) {
                    self.fehler(&ort, "Diese Frage wird nie gestellt: Keine Antwort erfüllt ihre Bedingung.");
                } else if let Some(s) = &seite.wenn
                    && welt.nie(&[s, w])
                {
                    let satz = "Diese Frage wird nie gestellt: Ihre Bedingung und die der Seite schließen sich aus.";
                    self.fehler(&ort, satz);
                }
            }
        }
    }
}

fn bedingungen(formular: &Formular) -> impl Iterator<Item = &Ausdruck> {
    formular.seiten.iter().flat_map(|s| s.wenn.iter().chain(s.felder.iter().flat_map(|f| f.wenn.iter())))
}

impl Welt<'_> {
    /// Does no combination of answers meet all these conditions?
    fn nie(&mut self, bedingungen: &[&Ausdruck]) -> bool {
        self.erfuellbar(bedingungen) == Some(false)
    }

    /// Can all these conditions be met together? `None`: that is not decided here. A part that cannot be tried is left out:
    /// where the others exclude each other it does not help, and where they do not it may still be in the way.
    pub(super) fn erfuellbar(&mut self, bedingungen: &[&Ausdruck]) -> Option<bool> {
        let einzeln = bedingungen.iter().flat_map(|b| self.teile.get(b.text()).into_iter().flatten());
        let alle: Vec<&Ausdruck> = einzeln.collect();
        let (pruefbar, offen): (Vec<&Ausdruck>, Vec<&Ausdruck>) = alle.into_iter().partition(|a| self.pruefbar(a));
        let ganz = offen.is_empty();
        if pruefbar.is_empty() {
            return ganz.then_some(true);
        }
        let annahmen = self.annahmen(&pruefbar)?;
        let versuche = annahmen.iter().fold(1_usize, |n, a| n.saturating_mul(a.werte.len()));
        if versuche > MAX_VERSUCHE.min(self.rest) {
            return None;
        }
        let umgebung = Umgebung::new();
        let geht = (0..versuche).any(|mut nummer| {
            for a in &annahmen {
                // What is not asked is not answered, whatever was tried for it.
                let gefragt = a.bedingungen.iter().all(|b| b.trifft_zu(&umgebung));
                let wert = if gefragt { &a.werte[nummer % a.werte.len()] } else { &Wert::Null };
                umgebung.setzen(a.id, wert);
                nummer /= a.werte.len();
            }
            pruefbar.iter().all(|b| b.trifft_zu(&umgebung))
        });
        self.rest -= versuche;
        if geht && !ganz { None } else { Some(geht) }
    }

    /// Everything that the conditions read, in the order of the form, and what that depends on in turn.
    fn annahmen<'s>(&'s self, bedingungen: &[&'s Ausdruck]) -> Option<Vec<Annahme<'s>>> {
        let mut offen: Vec<&str> = bedingungen.iter().flat_map(|b| wurzeln(b)).collect();
        let mut gewaehlt: BTreeSet<&str> = BTreeSet::new();
        while let Some(name) = offen.pop() {
            if gewaehlt.insert(name)
                && let Some((seite, feld)) = self.formular.feld(name)
            {
                offen.extend(self.voraussetzungen(seite, feld).into_iter().flat_map(wurzeln));
            }
        }
        let frei = self.formular.berechnet.iter().filter(|b| gewaehlt.contains(b.id.as_str()));
        let frei = frei.map(|b| Some(Annahme { id: &b.id, werte: self.werte(&b.id)?, bedingungen: Vec::new() }));
        let felder = self.formular.seiten.iter().flat_map(|s| s.felder.iter().map(move |f| (s, f)));
        let gefragt = felder.filter(|(_, f)| gewaehlt.contains(f.id.as_str()));
        let gefragt = gefragt.map(|(s, f)| {
            Some(Annahme { id: &f.id, werte: self.werte(&f.id)?, bedingungen: self.voraussetzungen(s, f) })
        });
        frei.chain(gefragt).collect()
    }

    /// What has to hold for a field to be asked, as far as it can be tried.
    fn voraussetzungen<'s>(&'s self, seite: &Seite, feld: &Feld) -> Vec<&'s Ausdruck> {
        let beide = seite.wenn.iter().chain(&feld.wenn);
        beide.flat_map(|w| self.teile.get(w.text()).into_iter().flatten()).filter(|a| self.pruefbar(a)).collect()
    }

    /// Does it read nothing but answers with few values, in a way that these values show?
    fn pruefbar(&self, a: &Ausdruck) -> bool {
        !self.andere.contains(a.text()) && wurzeln(a).all(|n| self.werte(n).is_some())
    }

    /// The values that an answer or a calculated value can have, if they are few.
    fn werte(&self, name: &str) -> Option<Vec<Wert>> {
        let feld = self.formular.feld(name).map(|(_, f)| &f.art);
        let werte: Vec<Wert> = match feld {
            Some(Art::JaNein) => vec![Wert::from(true), Wert::from(false)],
            Some(Art::Einwilligung { .. }) => vec![Wert::from(true)],
            Some(Art::Auswahl { optionen, .. }) => optionen.iter().map(|o| Wert::from(o.wert.as_str())).collect(),
            Some(Art::Codeliste { liste }) if liste.kurz() => {
                liste.eintraege.iter().map(|e| Wert::from(e.wert.as_str())).collect()
            }
            Some(Art::Zahl { .. } | Art::Betrag { .. } | Art::Datum { .. }) => self.zahlen.get(name)?.clone(),
            Some(_) => return None,
            None => {
                let berechnet = self.formular.berechnet.iter().find(|b| b.id == name)?;
                match berechnet.art {
                    BerechnetArt::JaNein => vec![Wert::from(true), Wert::from(false)],
                    BerechnetArt::Text => return None,
                    _ => self.zahlen.get(name)?.clone(),
                }
            }
        };
        // Also a required answer is missing as long as its page was not filled in.
        Some(std::iter::once(Wert::Null).chain(werte).collect())
    }
}

/// A fixed number or day in a condition.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Marke {
    Zahl(Decimal),
    Tag(Tag),
    /// Compared with "nothing", which is always tried.
    Leer,
}

impl Marke {
    fn lesen(stueck: &str) -> Option<Self> {
        if stueck == "null" {
            return Some(Self::Leer);
        }
        if let Some(tag) = stueck.strip_prefix("date(\"").and_then(|t| t.strip_suffix("\")")) {
            return tag.parse().ok().map(Self::Tag);
        }
        stueck.parse().ok().map(Self::Zahl)
    }
}

/// The values worth trying, by name, and the conditions in which these do not show everything.
fn zahlen<'a>(
    formular: &'a Formular,
    teile: &BTreeMap<String, Vec<Ausdruck>>,
) -> (BTreeMap<&'a str, Vec<Wert>>, BTreeSet<String>) {
    let felder = formular.seiten.iter().flat_map(|s| &s.felder);
    let mit_groesse = |a: &Art| matches!(a, Art::Zahl { .. } | Art::Betrag { .. } | Art::Datum { .. });
    let mut marken: BTreeMap<&str, Vec<Marke>> =
        felder.clone().filter(|f| mit_groesse(&f.art)).map(|f| (f.id.as_str(), Vec::new())).collect();
    let groesse = |a: BerechnetArt| !matches!(a, BerechnetArt::Text | BerechnetArt::JaNein);
    marken.extend(formular.berechnet.iter().filter(|b| groesse(b.art)).map(|b| (b.id.as_str(), Vec::new())));
    let mut andere = BTreeSet::new();
    let texte: BTreeSet<&str> = teile.values().flatten().map(Ausdruck::text).collect();
    for text in texte {
        let stuecke = stuecke(text);
        let namen: BTreeSet<&str> = stuecke.iter().map(String::as_str).collect();
        for name in namen {
            let Some(liste) = marken.get_mut(name) else { continue };
            match grenzen(&stuecke, name) {
                Some(da) => liste.extend(da),
                None => drop(andere.insert(text.to_owned())),
            }
        }
        // A name inside of a path (`x.y`) is no name of its own here.
        if stuecke.iter().any(|s| s.split_once('.').is_some_and(|(wurzel, _)| marken.contains_key(wurzel))) {
            andere.insert(text.to_owned());
        }
    }
    let mut aus = BTreeMap::new();
    for f in felder {
        if let Some(m) = marken.get(f.id.as_str()) {
            aus.insert(f.id.as_str(), feldwerte(&f.art, m));
        }
    }
    for b in &formular.berechnet {
        if let Some(m) = marken.get(b.id.as_str()) {
            let tage = b.art == BerechnetArt::Datum;
            aus.insert(b.id.as_str(), if tage { tage_um(m, None, None) } else { dazwischen(m) });
        }
    }
    aus.retain(|_, w| w.len() <= MAX_ZAHLEN);
    (aus, andere)
}

/// What a field can hold beside the fixed values it is compared with: the last below, the value itself, the first above.
fn feldwerte(art: &Art, marken: &[Marke]) -> Vec<Wert> {
    let fest = |g: &Option<Grenze>| match g {
        Some(Grenze::Fest(tag)) => Some(*tag),
        _ => None,
    };
    let (von, bis, schritt) = match art {
        Art::Datum { fruehestens, spaetestens, .. } => return tage_um(marken, fest(fruehestens), fest(spaetestens)),
        Art::Betrag { von, bis } => {
            let euro = |b: grund::Betrag| Decimal::new(b.als_cent(), 2);
            (von.map(euro), bis.map(euro), Decimal::new(1, 2))
        }
        Art::Zahl { von, bis, nachkomma } => (*von, *bis, Decimal::new(1, *nachkomma)),
        _ => return Vec::new(),
    };
    let mut stellen: Vec<Decimal> = von.into_iter().chain(bis).collect();
    stellen.extend(zahlen_in(marken).flat_map(|g| {
        let unten = (g / schritt).floor() * schritt;
        [unten - schritt, unten, unten + schritt]
    }));
    if stellen.is_empty() {
        stellen.push(Decimal::ZERO);
    }
    stellen.retain(|z| von.is_none_or(|v| *z >= v) && bis.is_none_or(|b| *z <= b));
    stellen.sort();
    stellen.dedup();
    stellen.into_iter().map(Wert::Zahl).collect()
}

fn zahlen_in(marken: &[Marke]) -> impl Iterator<Item = Decimal> {
    marken.iter().filter_map(|m| if let Marke::Zahl(z) = m { Some(*z) } else { None })
}

/// Of a calculated number: the fixed ones, one between each two of them, and one beyond at both ends.
fn dazwischen(marken: &[Marke]) -> Vec<Wert> {
    let mut fest: Vec<Decimal> = zahlen_in(marken).collect();
    fest.sort();
    fest.dedup();
    let mitte = fest.windows(2).map(|p| (p[0] + p[1]) / Decimal::TWO);
    let aussen = [
        fest.first().map_or(Decimal::ZERO, |z| z - Decimal::ONE),
        fest.last().map_or(Decimal::ONE, |z| z + Decimal::ONE),
    ];
    fest.iter().copied().chain(mitte).chain(aussen).map(Wert::Zahl).collect()
}

/// The days that are named, those beside them, and the limits.
fn tage_um(marken: &[Marke], von: Option<Tag>, bis: Option<Tag>) -> Vec<Wert> {
    let genannt = marken.iter().filter_map(|m| if let Marke::Tag(t) = m { Some(*t) } else { None });
    let mut tage: Vec<Tag> = genannt.flat_map(|t| [t.saturating_sub(1.day()), t, t.saturating_add(1.day())]).collect();
    tage.extend(von.into_iter().chain(bis));
    if tage.is_empty() {
        tage.extend(Tag::new(2024, 1, 1).ok());
    }
    tage.retain(|t| von.is_none_or(|v| *t >= v) && bis.is_none_or(|b| *t <= b));
    tage.sort();
    tage.dedup();
    tage.into_iter().map(Wert::Datum).collect()
}

/// The fixed values with which `name` is compared in this expression; `None`: it is used otherwise too.
fn grenzen(stuecke: &[String], name: &str) -> Option<Vec<Marke>> {
    const VERGLEICH: [&str; 6] = ["<", "<=", ">", ">=", "=", "!="];
    const DANEBEN: [&str; 5] = ["and", "or", "(", ")", ""];
    let am = |i: usize| stuecke.get(i).map_or("", String::as_str);
    let mut aus = Vec::new();
    for i in (0..stuecke.len()).filter(|i| stuecke[*i] == name) {
        let davor = |n: usize| i.checked_sub(n).map_or("", &am);
        if VERGLEICH.contains(&am(i + 1)) && DANEBEN.contains(&am(i + 3)) && DANEBEN.contains(&davor(1)) {
            aus.push(Marke::lesen(am(i + 2))?);
        } else if i > 1 && VERGLEICH.contains(&davor(1)) && DANEBEN.contains(&davor(3)) && DANEBEN.contains(&am(i + 1))
        {
            aus.push(Marke::lesen(am(i - 2))?);
        } else {
            return None;
        }
    }
    Some(aus)
}

/// The parts of an expression that all have to hold: at each "and" outside of brackets, where nothing weaker stands beside it.
fn konjunkte(text: &str) -> Vec<&str> {
    const GANZ: [&str; 9] = ["or", "if", "for", "some", "every", "between", "function", "return", "satisfies"];
    let (mut teile, mut von, mut tiefe, mut zitat) = (Vec::new(), 0, 0_usize, false);
    let mut wort = 0;
    for (i, c) in text.char_indices().chain([(text.len(), ' ')]) {
        if c == '"' {
            zitat = !zitat;
        }
        if zitat || c.is_alphanumeric() || c == '_' {
            continue;
        }
        if tiefe == 0 {
            match text.get(wort..i).unwrap_or_default() {
                w if GANZ.contains(&w) => return vec![text],
                "and" => {
                    teile.push(text.get(von..wort).unwrap_or_default().trim());
                    von = i;
                }
                _ => {}
            }
        }
        match c {
            '(' | '[' | '{' => tiefe += 1,
            ')' | ']' | '}' => tiefe = tiefe.saturating_sub(1),
            _ => {}
        }
        wort = i + c.len_utf8();
    }
    teile.push(text.get(von..).unwrap_or_default().trim());
    teile
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
        // A day is one piece: date("2026-03-01").
        if let [.., datum, auf, tag, zu] = aus.as_slice()
            && datum == "date"
            && auf == "("
            && tag.starts_with('"')
            && zu == ")"
        {
            let ganz = format!("date({tag})");
            aus.truncate(aus.len() - 4);
            aus.push(ganz);
        }
    }
    aus
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_all_has_to_hold_is_taken_apart() {
        assert_eq!(konjunkte("a = 1 and (b or c) and d = \" and \""), ["a = 1", "(b or c)", "d = \" and \""]);
        for ganz in [
            "a and b or c",
            "x between 1 and 3",
            "if a and b then c else d",
            "some x in l satisfies a and b",
            "brand = 1",
        ] {
            assert_eq!(konjunkte(ganz), [ganz]);
        }
    }
}
