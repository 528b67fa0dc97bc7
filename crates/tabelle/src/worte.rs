//! Cells in the words of clerks, and back: „bis 2“, „mehr als 300 €“, „Gerüst oder Container“, „nicht Gerüst“. What words
//! cannot say is FEEL behind an equals sign.

use grund::Tag;
use rust_decimal::Decimal;

use crate::{Einzelwert, Test, Zelle};

/// What stands in a column.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Wertart {
    /// Numbers.
    Zahl,
    /// Amounts in euro.
    Betrag,
    /// Days.
    Tag,
    /// Yes or no.
    JaNein,
    /// Text.
    Text,
    /// Nothing is known.
    #[default]
    Offen,
}

impl Wertart {
    /// By the type that the file names.
    #[must_use]
    pub fn von_dmn(typ: &str) -> Self {
        match typ.rsplit(':').next().unwrap_or(typ) {
            "number" => Self::Zahl,
            "date" => Self::Tag,
            "boolean" => Self::JaNein,
            "string" => Self::Text,
            _ => Self::Offen,
        }
    }

    /// The type in the file.
    #[must_use]
    pub const fn dmn(self) -> &'static str {
        match self {
            Self::Zahl | Self::Betrag => "number",
            Self::Tag => "date",
            Self::JaNein => "boolean",
            Self::Text => "string",
            Self::Offen => "Any",
        }
    }

    /// For sentences: „eine Zahl“.
    #[must_use]
    pub const fn worte(self) -> &'static str {
        match self {
            Self::Zahl => "eine Zahl",
            Self::Betrag => "ein Betrag",
            Self::Tag => "ein Tag",
            Self::JaNein => "ja oder nein",
            Self::Text => "ein Text",
            Self::Offen => "ein Wert",
        }
    }

    /// May this value stand in such a column?
    #[must_use]
    pub const fn passt(self, wert: &Einzelwert) -> bool {
        matches!(
            (self, wert),
            (Self::Offen, _)
                | (Self::Zahl | Self::Betrag, Einzelwert::Zahl(_))
                | (Self::Tag, Einzelwert::Tag(_))
                | (Self::JaNein, Einzelwert::JaNein(_))
                | (Self::Text, Einzelwert::Text(_))
        )
    }

    const fn beispiel(self) -> &'static str {
        match self {
            Self::Zahl => "„bis 2“, „mehr als 3“, „2 bis 5“ oder „7“",
            Self::Betrag => "„bis 300 €“, „mehr als 300 €“ oder „12,50 €“",
            Self::Tag => "„ab 01.02.2026“, „vor 31.12.2026“ oder „24.12.2026“",
            Self::JaNein => "„ja“, „nein“ oder „beliebig“",
            Self::Text | Self::Offen => "einen der Werte, „A oder B“ oder „nicht A“",
        }
    }
}

/// How the values of a column are read and written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Spaltensicht {
    /// What stands in it.
    pub art: Wertart,
    /// Values that people know by other words: value and words.
    pub auswahl: Vec<(String, String)>,
    /// Only whole numbers come.
    pub ganz: bool,
    /// Nothing below this comes.
    pub von: Option<Decimal>,
}

impl Spaltensicht {
    /// A test of a rule in words.
    #[must_use]
    pub fn worte(&self, feel: &str) -> String {
        let zelle = Zelle::aus_feel(feel);
        let oder = |t: &[Test]| t.iter().map(|t| self.test(t)).collect::<Vec<_>>().join(" oder ");
        let worte = match &zelle {
            Zelle::Beliebig => return "beliebig".to_owned(),
            Zelle::Eines(t) => oder(t),
            Zelle::Keines(t) => format!("nicht {}", oder(t)),
            Zelle::Formel(f) => return format!("= {f}"),
        };
        // Words count only where they lead back to the same test.
        if self.feel(&worte).is_ok_and(|f| Zelle::aus_feel(&f) == zelle) { worte } else { format!("= {}", feel.trim()) }
    }

    /// A result of a rule in words.
    #[must_use]
    pub fn ergebnis(&self, feel: &str) -> String {
        let Some(wert) = Einzelwert::aus_feel(feel) else { return format!("= {}", feel.trim()) };
        let worte = self.wert(&wert);
        let zurueck = self.ergebnis_feel(&worte).ok().and_then(|f| Einzelwert::aus_feel(&f));
        if zurueck.as_ref() == Some(&wert) { worte } else { format!("= {}", feel.trim()) }
    }

    /// The test that somebody typed, as FEEL.
    ///
    /// # Errors
    /// A sentence that says what to type.
    pub fn feel(&self, getippt: &str) -> Result<String, String> {
        let t = getippt.trim();
        if let Some(formel) = t.strip_prefix('=') {
            return formel_von(formel);
        }
        if t.is_empty() || t == "-" || t.eq_ignore_ascii_case("beliebig") || t.eq_ignore_ascii_case("egal") {
            return Ok("-".to_owned());
        }
        let (nicht, rest) = match vorn(t, &["nicht ", "außer "]) {
            Some((_, rest)) => (true, rest),
            None => (false, t),
        };
        let teile = rest.split(" oder ").map(|teil| self.test_lesen(teil)).collect::<Result<Vec<_>, _>>()?;
        Ok(if nicht { Zelle::Keines(teile) } else { Zelle::Eines(teile) }.to_string())
    }

    /// The result that somebody typed, as FEEL.
    ///
    /// # Errors
    /// A sentence that says what to type.
    pub fn ergebnis_feel(&self, getippt: &str) -> Result<String, String> {
        let t = getippt.trim();
        match t.strip_prefix('=') {
            Some(formel) => formel_von(formel),
            None if t.is_empty() => Err("Schreiben Sie, was gilt, wenn die Regel zutrifft.".to_owned()),
            None => self.wert_lesen(t).map(|w| w.to_string()),
        }
    }

    fn test(&self, t: &Test) -> String {
        let w = |w: &Einzelwert| self.wert(w);
        let tag = matches!(t, Test::Unter(Einzelwert::Tag(_), _) | Test::Ueber(Einzelwert::Tag(_), _));
        match t {
            Test::Gleich(x) => w(x),
            Test::Unter(x, true) => format!("bis {}", w(x)),
            Test::Unter(x, false) if tag => format!("vor {}", w(x)),
            Test::Unter(x, false) => format!("unter {}", w(x)),
            Test::Ueber(x, true) => format!("ab {}", w(x)),
            Test::Ueber(x, false) if tag => format!("nach {}", w(x)),
            Test::Ueber(x, false) => format!("mehr als {}", w(x)),
            Test::Zwischen((von, a), (bis, b)) => {
                format!(
                    "{}{} bis {}{}",
                    if *a { "" } else { "mehr als " },
                    w(von),
                    if *b { "" } else { "unter " },
                    w(bis)
                )
            }
        }
    }

    /// A single value as people write it.
    #[must_use]
    pub fn wert(&self, wert: &Einzelwert) -> String {
        match wert {
            Einzelwert::Zahl(z) if self.art == Wertart::Betrag => format!("{} €", zahl(*z, 2)),
            Einzelwert::Zahl(z) => zahl(*z, 0),
            Einzelwert::JaNein(true) => "ja".to_owned(),
            Einzelwert::JaNein(false) => "nein".to_owned(),
            Einzelwert::Tag(t) => t.strftime("%d.%m.%Y").to_string(),
            Einzelwert::Text(t) => self.auswahl.iter().find(|(w, _)| w == t).map_or(t, |(_, worte)| worte).clone(),
        }
    }

    fn test_lesen(&self, teil: &str) -> Result<Test, String> {
        let t = teil.trim();
        // A text that begins with such a word is the text.
        if matches!(self.art, Wertart::Text | Wertart::JaNein) || self.text_von(t).is_some() {
            return self.wert_lesen(t).map(Test::Gleich);
        }
        let grenze = |w: &str| self.wert_lesen(w).and_then(|w| if w.geordnet() { Ok(w) } else { Err(self.so(t)) });
        let ohne_von = vorn(t, &["von ", "zwischen "]).map_or(t, |(_, r)| r);
        if let Some((von, bis)) = ohne_von.split_once(" bis ").or_else(|| ohne_von.split_once(" und "))
            && !von.trim().is_empty()
        {
            let (a, von) = match vorn(von, &["mehr als ", "über ", "nach "]) {
                Some((_, r)) => (false, r),
                None => (true, vorn(von, &["ab "]).map_or(von, |(_, r)| r)),
            };
            let (b, bis) = vorn(bis, &["unter ", "vor "]).map_or((true, bis), |(_, r)| (false, r));
            return Ok(Test::Zwischen((grenze(von)?, a), (grenze(bis)?, b)));
        }
        for (worte, unten, mit) in [
            (&["bis ", "höchstens ", "<="][..], true, true),
            (&["unter ", "weniger als ", "vor ", "<"][..], true, false),
            (&["ab ", "mindestens ", ">="][..], false, true),
            (&["mehr als ", "über ", "nach ", ">"][..], false, false),
        ] {
            if let Some((_, rest)) = vorn(t, worte) {
                let w = grenze(rest)?;
                return Ok(if unten { Test::Unter(w, mit) } else { Test::Ueber(w, mit) });
            }
        }
        self.wert_lesen(t).map(Test::Gleich)
    }

    /// The value that people know by these words.
    fn text_von(&self, worte: &str) -> Option<&str> {
        let gleich = |a: &str| a.trim().to_lowercase() == worte.trim().to_lowercase();
        self.auswahl.iter().find(|(w, t)| gleich(t) || gleich(w)).map(|(w, _)| w.as_str())
    }

    fn wert_lesen(&self, t: &str) -> Result<Einzelwert, String> {
        let t = t.trim();
        let text = || match Einzelwert::aus_feel(t) {
            Some(Einzelwert::Text(t)) => Some(t),
            _ => None,
        };
        match self.art {
            Wertart::Zahl | Wertart::Betrag => zahl_lesen(t).map(Einzelwert::Zahl),
            Wertart::Tag => tag_lesen(t).map(Einzelwert::Tag),
            Wertart::JaNein => match t.to_lowercase().as_str() {
                "ja" | "true" => Some(Einzelwert::JaNein(true)),
                "nein" | "false" => Some(Einzelwert::JaNein(false)),
                _ => None,
            },
            Wertart::Text if self.auswahl.is_empty() => {
                Some(Einzelwert::Text(text().unwrap_or_else(|| t.to_owned()))).filter(|_| !t.is_empty())
            }
            Wertart::Text => {
                let text = text();
                self.text_von(text.as_deref().unwrap_or(t)).map(|w| Einzelwert::Text(w.to_owned()))
            }
            Wertart::Offen => match t.to_lowercase().as_str() {
                "ja" => Some(Einzelwert::JaNein(true)),
                "nein" => Some(Einzelwert::JaNein(false)),
                _ => zahl_lesen(t)
                    .map(Einzelwert::Zahl)
                    .or_else(|| tag_lesen(t).map(Einzelwert::Tag))
                    .or_else(|| text().map(Einzelwert::Text)),
            },
        }
        .ok_or_else(|| self.so(t))
    }

    /// What to type instead.
    fn so(&self, t: &str) -> String {
        let moeglich = if self.auswahl.is_empty() {
            self.art.beispiel().to_owned()
        } else {
            let alle: Vec<String> = self.auswahl.iter().take(8).map(|(_, worte)| format!("„{worte}“")).collect();
            alle.join(", ")
        };
        format!("„{t}“ passt nicht. Möglich sind zum Beispiel: {moeglich}. Eine Formel beginnt mit „=“.")
    }
}

fn formel_von(formel: &str) -> Result<String, String> {
    match formel.trim() {
        "" => Err("Hinter „=“ fehlt die Formel.".to_owned()),
        f => Ok(f.to_owned()),
    }
}

/// The rest behind one of these words, however they are capitalised.
fn vorn<'t>(t: &'t str, worte: &[&'static str]) -> Option<(&'static str, &'t str)> {
    let t = t.trim_start();
    worte.iter().find_map(|w| {
        let kopf = t.get(..w.len())?;
        (kopf.to_lowercase() == *w).then(|| (*w, t[w.len()..].trim_start()))
    })
}

/// A number as Germans write it.
pub(crate) fn zahl(z: Decimal, nachkomma: u32) -> String {
    let mut z = z.normalize();
    if nachkomma > 0 && z.scale() > 0 && z.scale() < nachkomma {
        z.rescale(nachkomma);
    }
    let text = z.to_string();
    let (vorzeichen, betrag) = text.strip_prefix('-').map_or(("", text.as_str()), |b| ("-", b));
    let (ganz, bruch) = betrag.split_once('.').unwrap_or((betrag, ""));
    let mut aus = String::from(vorzeichen);
    for (i, c) in ganz.chars().enumerate() {
        // Years and small numbers stay as they are.
        if ganz.len() > 4 && i > 0 && (ganz.len() - i) % 3 == 0 {
            aus.push('.');
        }
        aus.push(c);
    }
    if !bruch.is_empty() {
        aus.push(',');
        aus.push_str(bruch);
    }
    aus
}

/// `1.234,50 €`, `12,5`, `300 Euro`; a point before three digits separates thousands.
fn zahl_lesen(t: &str) -> Option<Decimal> {
    let t = t.trim();
    let t =
        t.strip_suffix('€').or_else(|| t.strip_suffix("Euro")).or_else(|| t.strip_suffix("EUR")).unwrap_or(t).trim();
    let t: String = t.chars().filter(|c| !matches!(c, ' ' | '\u{a0}' | '\u{202f}')).collect();
    let ohne = t.strip_prefix('-').unwrap_or(&t);
    if ohne.is_empty() || !ohne.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ',')) {
        return None;
    }
    let (ganz, bruch) = match (t.split_once(','), t.split_once('.')) {
        (Some((g, b)), _) => (g.to_owned(), b.to_owned()),
        (None, Some((g, b))) if b.len() != 3 && !b.contains('.') => (g.to_owned(), b.to_owned()),
        _ => (t.clone(), String::new()),
    };
    let gruppen: Vec<&str> = ganz.split('.').collect();
    if bruch.contains(['.', ',']) || gruppen.iter().skip(1).any(|g| g.len() != 3) {
        return None;
    }
    format!("{}.{}", gruppen.concat(), if bruch.is_empty() { "0" } else { &bruch })
        .parse::<Decimal>()
        .ok()
        .map(|z| z.normalize())
}

/// `1.2.2026` or `2026-02-01`.
fn tag_lesen(t: &str) -> Option<Tag> {
    let t = t.trim();
    if let Ok(tag) = t.parse::<Tag>() {
        return Some(tag);
    }
    let mut teile = t.split('.').map(str::trim);
    let (tag, monat, jahr) = (teile.next()?, teile.next()?, teile.next()?);
    if teile.next().is_some() || jahr.len() != 4 {
        return None;
    }
    Tag::new(jahr.parse().ok()?, monat.parse().ok()?, tag.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sicht(art: Wertart) -> Spaltensicht {
        Spaltensicht { art, ..Spaltensicht::default() }
    }

    #[test]
    fn words_and_feel_say_the_same() {
        let nutzung = Spaltensicht {
            art: Wertart::Text,
            auswahl: [("geruest", "Gerüst"), ("container", "Container"), ("bis_bau", "bis Bauende")]
                .map(|(a, b)| (a.to_owned(), b.to_owned()))
                .into(),
            ..Spaltensicht::default()
        };
        for (s, feel, worte) in [
            (&sicht(Wertart::Zahl), "-", "beliebig"),
            (&sicht(Wertart::Zahl), "<= 2", "bis 2"),
            (&sicht(Wertart::Betrag), "> 300", "mehr als 300 €"),
            (&sicht(Wertart::Betrag), "< 12.5", "unter 12,50 €"),
            (&sicht(Wertart::Betrag), ">= 12000", "ab 12.000 €"),
            (&sicht(Wertart::Zahl), "[1953..1958]", "1953 bis 1958"),
            (&sicht(Wertart::Zahl), "(1..3)", "mehr als 1 bis unter 3"),
            (&sicht(Wertart::Zahl), "1, 2, >= 7", "1 oder 2 oder ab 7"),
            (&sicht(Wertart::Zahl), "not(1, 2)", "nicht 1 oder 2"),
            (&sicht(Wertart::JaNein), "true", "ja"),
            (&sicht(Wertart::Tag), "< date(\"2026-02-01\")", "vor 01.02.2026"),
            (&sicht(Wertart::Tag), "[date(\"2026-01-01\")..date(\"2026-12-31\")]", "01.01.2026 bis 31.12.2026"),
            (&nutzung, "\"geruest\", \"container\"", "Gerüst oder Container"),
            (&nutzung, "\"bis_bau\"", "bis Bauende"),
            (&nutzung, "not(\"geruest\")", "nicht Gerüst"),
            (&sicht(Wertart::Zahl), "<= parameter.grenze", "= <= parameter.grenze"),
            (&sicht(Wertart::Text), "\"a oder b\"", "= \"a oder b\""),
        ] {
            assert_eq!(s.worte(feel), worte);
            assert_eq!(s.feel(worte).unwrap(), feel, "{worte}");
        }
    }

    #[test]
    fn what_people_type_is_understood_or_refused_with_a_sentence() {
        let betrag = sicht(Wertart::Betrag);
        for (getippt, feel) in [
            ("Höchstens 2 Euro", "<= 2"),
            ("weniger als 1.234,50 €", "< 1234.5"),
            ("zwischen 1 und 3", "[1..3]"),
            ("von 1 bis 3", "[1..3]"),
            ("", "-"),
            ("egal", "-"),
            (">= 5", ">= 5"),
            ("= ? > parameter.x", "? > parameter.x"),
        ] {
            assert_eq!(betrag.feel(getippt).unwrap(), feel, "{getippt}");
        }
        for falsch in ["viel", "1,2,3", "bis", "12.34.5", "="] {
            assert!(betrag.feel(falsch).is_err(), "{falsch}");
        }
        assert!(sicht(Wertart::Tag).feel("31.02.2026").is_err());
        assert!(sicht(Wertart::JaNein).feel("vielleicht").unwrap_err().contains("„ja“"));
        assert_eq!(betrag.ergebnis_feel("12,50 €").unwrap(), "12.5");
        assert_eq!(betrag.ergebnis_feel("=parameter.gebuehr").unwrap(), "parameter.gebuehr");
        assert_eq!(betrag.ergebnis("parameter.gebuehr * 2"), "= parameter.gebuehr * 2");
        assert_eq!(betrag.ergebnis("25"), "25 €");
        assert!(betrag.ergebnis_feel("").is_err());
    }
}
