//! What in a condition makes a difference: the fixed numbers, days and texts with which it compares, and the parts that all
//! have to hold. Read off the words of the expression; what is not understood is left to whoever asks.

use std::collections::{BTreeMap, BTreeSet};

use grund::Tag;
use jiff::ToSpan as _;
use regel::{Ausdruck, Decimal, Wert};

use crate::{Art, BerechnetArt, Formular, Grenze};

/// More values of one answer are not tried.
const MAX_WERTE: usize = 64;

/// An answer that equals none of the texts in any condition.
const ANDERER_TEXT: &str = "\u{2026}";

/// What there is to try.
pub(super) struct Versuche<'a> {
    /// Of numbers, days and texts that are compared with fixed ones: the values that make a difference. A calculated value may
    /// be any of them: that is more than it can be, so what is never met stays certain.
    pub werte: BTreeMap<&'a str, Vec<Wert>>,
    /// Conditions that use such an answer otherwise.
    pub andere: BTreeSet<String>,
    /// Answers that are compared with too much.
    pub viele: BTreeSet<&'a str>,
}

/// A fixed number, day or text in a condition.
#[derive(Debug, Clone, PartialEq)]
enum Marke {
    Zahl(Decimal),
    Tag(Tag),
    Text(String),
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
        if let Some(text) = stueck.strip_prefix('"').and_then(|t| t.strip_suffix('"')) {
            // What is written with a backslash is another text than it looks.
            return (!text.contains('\\')).then(|| Self::Text(text.to_owned()));
        }
        stueck.parse().ok().map(Self::Zahl)
    }
}

/// How the answer to a question is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Groesse {
    Geordnet,
    Worte,
}

impl Groesse {
    fn von(art: &Art) -> Option<Self> {
        Some(match art {
            Art::Zahl { .. } | Art::Betrag { .. } | Art::Datum { .. } => Self::Geordnet,
            // Of long lists only the entries that are named are tried.
            Art::Codeliste { liste } if !liste.kurz() => Self::Worte,
            Art::Text { .. } | Art::Langtext { .. } | Art::Email | Art::Telefon | Art::Plz | Art::Iban => Self::Worte,
            Art::SteuerId | Art::UstId | Art::Steuernummer | Art::WirtschaftsId => Self::Worte,
            Art::Registernummer | Art::Kennzeichen => Self::Worte,
            _ => return None,
        })
    }
}

/// The values worth trying, and the conditions in which these do not show everything.
pub(super) fn versuche<'a>(formular: &'a Formular, teile: &BTreeMap<String, Vec<Ausdruck>>) -> Versuche<'a> {
    let felder = formular.seiten.iter().flat_map(|s| &s.felder);
    let mut marken: BTreeMap<&str, (Groesse, Vec<Marke>)> =
        felder.clone().filter_map(|f| Some((f.id.as_str(), (Groesse::von(&f.art)?, Vec::new())))).collect();
    let groesse = |a: BerechnetArt| match a {
        BerechnetArt::JaNein => None,
        BerechnetArt::Text => Some(Groesse::Worte),
        _ => Some(Groesse::Geordnet),
    };
    marken.extend(formular.berechnet.iter().filter_map(|b| Some((b.id.as_str(), (groesse(b.art)?, Vec::new())))));
    let mut andere = BTreeSet::new();
    let texte: BTreeSet<&str> = teile.values().flatten().map(Ausdruck::text).collect();
    for text in texte {
        let stuecke = stuecke(text);
        let namen: BTreeSet<&str> = stuecke.iter().map(String::as_str).collect();
        for name in namen {
            let Some((groesse, liste)) = marken.get_mut(name) else { continue };
            match grenzen(&stuecke, name, *groesse) {
                Some(da) => liste.extend(da),
                None => drop(andere.insert(text.to_owned())),
            }
        }
        // A name inside of a path (`x.y`) is no name of its own here.
        if stuecke.iter().any(|s| s.split_once('.').is_some_and(|(wurzel, _)| marken.contains_key(wurzel))) {
            andere.insert(text.to_owned());
        }
    }
    let mut werte = BTreeMap::new();
    for f in felder {
        match marken.get(f.id.as_str()) {
            Some((Groesse::Geordnet, m)) => drop(werte.insert(f.id.as_str(), feldwerte(&f.art, m))),
            Some((Groesse::Worte, m)) => drop(werte.insert(f.id.as_str(), texte_in(m))),
            None => {}
        }
    }
    for b in &formular.berechnet {
        if let Some((_, m)) = marken.get(b.id.as_str()) {
            let alle = match b.art {
                BerechnetArt::Datum => tage_um(m, None, None),
                BerechnetArt::Text => texte_in(m),
                _ => dazwischen(m),
            };
            werte.insert(b.id.as_str(), alle);
        }
    }
    let viele = werte.iter().filter(|(_, w)| w.len() > MAX_WERTE).map(|(n, _)| *n).collect();
    werte.retain(|_, w| w.len() <= MAX_WERTE);
    Versuche { werte, andere, viele }
}

/// The texts that are named, and one that is none of them.
fn texte_in(marken: &[Marke]) -> Vec<Wert> {
    let genannt: BTreeSet<&str> =
        marken.iter().filter_map(|m| if let Marke::Text(t) = m { Some(t.as_str()) } else { None }).collect();
    genannt.into_iter().chain([ANDERER_TEXT]).map(Wert::from).collect()
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
fn grenzen(stuecke: &[String], name: &str, groesse: Groesse) -> Option<Vec<Marke>> {
    const DANEBEN: [&str; 5] = ["and", "or", "(", ")", ""];
    let vergleich = |z: &str| match groesse {
        Groesse::Geordnet => ["<", "<=", ">", ">=", "=", "!="].contains(&z),
        // The order of texts is not tried.
        Groesse::Worte => ["=", "!="].contains(&z),
    };
    let am = |i: usize| stuecke.get(i).map_or("", String::as_str);
    let mut aus = Vec::new();
    for i in (0..stuecke.len()).filter(|i| stuecke[*i] == name) {
        let davor = |n: usize| i.checked_sub(n).map_or("", &am);
        let frei = DANEBEN.contains(&davor(1));
        if vergleich(am(i + 1)) && DANEBEN.contains(&am(i + 3)) && frei {
            aus.push(Marke::lesen(am(i + 2))?);
        } else if i > 1 && vergleich(davor(1)) && DANEBEN.contains(&davor(3)) && DANEBEN.contains(&am(i + 1)) {
            aus.push(Marke::lesen(am(i - 2))?);
        } else if am(i + 1) == "between" && am(i + 3) == "and" && DANEBEN.contains(&am(i + 5)) && frei {
            (groesse == Groesse::Geordnet).then_some(())?;
            aus.extend([Marke::lesen(am(i + 2))?, Marke::lesen(am(i + 4))?]);
        } else if am(i + 1) == "in" && frei {
            let (marken, ende) = aufzaehlung(stuecke, i + 2, groesse)?;
            DANEBEN.contains(&am(ende)).then_some(())?;
            aus.extend(marken);
        } else {
            return None;
        }
    }
    Some(aus)
}

/// `[1..3]`, `("a", "b")`, `"a"`: the fixed values of a range or a list, and the place behind it.
fn aufzaehlung(stuecke: &[String], von: usize, groesse: Groesse) -> Option<(Vec<Marke>, usize)> {
    let am = |i: usize| stuecke.get(i).map_or("", String::as_str);
    if !["[", "(", "]"].contains(&am(von)) {
        return Some((vec![Marke::lesen(am(von))?], von + 1));
    }
    let (mut marken, mut ort) = (Vec::new(), von + 1);
    loop {
        marken.push(Marke::lesen(am(ort))?);
        match am(ort + 1) {
            "," => {}
            ".." if groesse == Groesse::Geordnet && marken.len() == 1 => {}
            ")" | "]" | "[" => return Some((marken, ort + 2)),
            _ => return None,
        }
        ort += 2;
    }
}

/// The parts of an expression that all have to hold: at each "and" outside of brackets, where nothing weaker stands beside it.
pub(super) fn konjunkte(text: &str) -> Vec<&str> {
    const GANZ: [&str; 8] = ["or", "if", "for", "some", "every", "function", "return", "satisfies"];
    let (mut teile, mut von, mut tiefe, mut zitat) = (Vec::new(), 0, 0_usize, false);
    // The next "and" belongs to a "between".
    let (mut wort, mut spanne) = (0, false);
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
                "between" => spanne = true,
                "and" if spanne => spanne = false,
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
        } else if c.is_ascii_digit() {
            // The range 1..3 is three pieces.
            let ende = rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(rest.len());
            rest.find("..").unwrap_or(ende).min(ende)
        } else if c.is_alphanumeric() || c == '_' {
            rest.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.'))).unwrap_or(rest.len())
        } else if rest.starts_with("<=") || rest.starts_with(">=") || rest.starts_with("!=") || rest.starts_with("..") {
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
        assert_eq!(konjunkte("x between 1 and 3"), ["x between 1 and 3"]);
        assert_eq!(konjunkte("x between 1 and 3 and y = 2"), ["x between 1 and 3", "y = 2"]);
        for ganz in ["a and b or c", "if a and b then c else d", "some x in l satisfies a and b", "brand = 1"] {
            assert_eq!(konjunkte(ganz), [ganz]);
        }
    }
}
