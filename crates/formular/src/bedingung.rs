//! Conditions as sentences: „Diese Frage erscheint, wenn [Frage] [ist] [Antwort]“, joined by and or by or. They are written
//! as FEEL; what is more than such sentences stays FEEL and is shown as it is, with the reason ([`warum_kein_satz`]).

mod satz;

use grund::{Sprache, Tag, format};

use crate::{Art, Formular};
pub(crate) use satz::literal;

/// How the sentences are joined.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verknuepfung {
    /// All of them.
    Und,
    /// One is enough.
    Oder,
}

/// How an answer is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vergleich {
    /// It is this.
    Ist,
    /// It is something else.
    IstNicht,
    /// At least (numbers, days).
    Mindestens,
    /// At most (numbers, days).
    Hoechstens,
    /// More than (numbers), after (days).
    Ueber,
    /// Less than (numbers), before (days).
    Unter,
    /// Of a birthday: younger than so many years.
    Juenger,
    /// Of a birthday: so many years at least.
    MindestensAlt,
    /// Several answers, and this is among them.
    Enthaelt,
    /// It is there.
    Beantwortet,
    /// It is not there.
    Leer,
}

impl Vergleich {
    /// All of them, in the order of the list.
    pub const ALLE: [Self; 11] = [
        Self::Ist,
        Self::IstNicht,
        Self::Mindestens,
        Self::Hoechstens,
        Self::Ueber,
        Self::Unter,
        Self::Juenger,
        Self::MindestensAlt,
        Self::Enthaelt,
        Self::Beantwortet,
        Self::Leer,
    ];

    /// The value in forms.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ist => "ist",
            Self::IstNicht => "ist_nicht",
            Self::Mindestens => "mindestens",
            Self::Hoechstens => "hoechstens",
            Self::Ueber => "ueber",
            Self::Unter => "unter",
            Self::Juenger => "juenger",
            Self::MindestensAlt => "mindestens_alt",
            Self::Enthaelt => "enthaelt",
            Self::Beantwortet => "beantwortet",
            Self::Leer => "leer",
        }
    }

    /// As it stands in the sentence.
    #[must_use]
    pub const fn worte(self) -> &'static str {
        match self {
            Self::Ist => "ist",
            Self::IstNicht => "ist nicht",
            Self::Mindestens => "ist mindestens",
            Self::Hoechstens => "ist höchstens",
            Self::Ueber => "ist größer (oder später) als",
            Self::Unter => "ist kleiner (oder früher) als",
            Self::Juenger => "ist unter … Jahre alt",
            Self::MindestensAlt => "ist mindestens … Jahre alt",
            Self::Enthaelt => "enthält",
            Self::Beantwortet => "ist beantwortet",
            Self::Leer => "ist nicht beantwortet",
        }
    }

    /// Does it need an answer to compare with?
    #[must_use]
    pub const fn braucht_antwort(self) -> bool {
        !matches!(self, Self::Beantwortet | Self::Leer)
    }
}

/// What an answer is for comparing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wertart {
    /// Text, one of several.
    Text,
    /// A number or an amount.
    Zahl,
    /// A time of day.
    Uhrzeit,
    /// Yes or no, a consent.
    JaNein,
    /// A day.
    Tag,
    /// Several of several.
    Mehrere,
}

impl Wertart {
    /// Of a question of this kind; `None`: conditions cannot ask for it.
    #[must_use]
    pub fn von(art: &str) -> Option<Self> {
        Some(match art {
            "zahl" | "betrag" | "flaeche" => Self::Zahl,
            "ja_nein" | "einwilligung" => Self::JaNein,
            "datum" => Self::Tag,
            "uhrzeit" => Self::Uhrzeit,
            "mehrfach" => Self::Mehrere,
            "datei" | "info" | "gruppe" | "tabelle" => return None,
            _ => Self::Text,
        })
    }

    /// The comparisons that make sense.
    #[must_use]
    pub fn kennt(self, v: Vergleich) -> bool {
        use Vergleich as V;
        match self {
            Self::Text | Self::JaNein => matches!(v, V::Ist | V::IstNicht | V::Beantwortet | V::Leer),
            Self::Zahl | Self::Uhrzeit => !matches!(v, V::Enthaelt | V::Juenger | V::MindestensAlt),
            Self::Tag => v != V::Enthaelt,
            Self::Mehrere => matches!(v, V::Enthaelt),
        }
    }
}

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Satz {
    /// What is asked for: the id of a question or of a calculated value, `parameter.satz`, `heute`, `count(kinder)`.
    pub frage: String,
    /// How.
    pub vergleich: Vergleich,
    /// With what: the value of an option, `ja`, `18`, `2026-03-01`.
    pub antwort: String,
}

/// Sentences that are joined.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bedingung {
    /// How.
    pub verknuepfung: Verknuepfung,
    /// At least one.
    pub saetze: Vec<Satz>,
}

impl Bedingung {
    /// As FEEL. `art`: what the answer of a question is.
    ///
    /// # Errors
    /// A sentence that says which sentence is wrong, and how to write it.
    pub fn feel(&self, art: impl Fn(&str) -> Option<Wertart>) -> Result<String, String> {
        let teile: Vec<String> = self.saetze.iter().map(|s| s.feel(art(&s.frage))).collect::<Result<_, _>>()?;
        Ok(teile.join(if self.verknuepfung == Verknuepfung::Und { " and " } else { " or " }))
    }

    /// Reads what [`Self::feel`] writes, and what people write the same way; `None`: it is more than that.
    #[must_use]
    pub fn lesen(feel: &str) -> Option<Self> {
        let (und, oder) = (teilen(feel, " and "), teilen(feel, " or "));
        let (verknuepfung, teile) = match (und.len(), oder.len()) {
            (_, 1) => (Verknuepfung::Und, und),
            (1, _) => (Verknuepfung::Oder, oder),
            _ => return None,
        };
        let saetze = teile.into_iter().map(Satz::lesen).collect::<Option<_>>()?;
        Some(Self { verknuepfung, saetze })
    }

    /// As people read it. `worte`: the question and the answer of a sentence, as they are called.
    #[must_use]
    pub fn in_worten(&self, worte: impl Fn(&Satz) -> (String, String)) -> String {
        let eines = |s: &Satz| {
            let (frage, antwort) = worte(s);
            let wie = s.vergleich.worte();
            if wie.contains('…') {
                format!("„{frage}“ {}", wie.replace('…', &antwort))
            } else if s.vergleich.braucht_antwort() {
                format!("„{frage}“ {wie} „{antwort}“")
            } else {
                format!("„{frage}“ {wie}")
            }
        };
        let und = if self.verknuepfung == Verknuepfung::Und { " und " } else { " oder " };
        self.saetze.iter().map(eines).collect::<Vec<_>>().join(und)
    }
}

impl Formular {
    /// A condition in words with the questions and answers of this form; where it is more than sentences, the formula.
    #[must_use]
    pub fn bedingung_in_worten(&self, feel: &str) -> String {
        let Some(b) = Bedingung::lesen(feel) else { return format!("Formel: {feel}") };
        b.in_worten(|s| {
            let alle = self.seiten.iter().flat_map(|seite| &seite.felder);
            let innen = alle.clone().filter_map(|f| match &f.art {
                Art::Gruppe { felder, .. } => Some(felder),
                _ => None,
            });
            let (vorsatz, id) = gezaehlt(&s.frage).map_or(("", s.frage.as_str()), |id| ("Anzahl bei: ", id));
            let feld = alle.chain(innen.flatten()).find(|f| f.id == id);
            let berechnet = self.berechnet.iter().find(|b| b.id == id).map(|b| &b.frage);
            let frage = match feld.map(|f| &f.frage).or(berechnet) {
                Some(t) => format!("{vorsatz}{}", t.in_sprache(Sprache::De)),
                None if id == "heute" => "Tag des Antrags".to_owned(),
                None => id.strip_prefix("parameter.").map_or(id.to_owned(), |p| format!("Wert der Behörde: {p}")),
            };
            let wahl = match feld.map(|f| &f.art) {
                Some(Art::Auswahl { optionen, .. } | Art::Mehrfach { optionen }) => optionen.as_slice(),
                Some(Art::Codeliste { liste }) => liste.eintraege.as_slice(),
                _ => &[],
            };
            let gewaehlt = wahl.iter().find(|o| o.wert == s.antwort).map(|o| o.text.in_sprache(Sprache::De));
            (frage, gewaehlt.map_or_else(|| antwort_in_worten(&s.antwort), str::to_owned))
        })
    }
}

/// What is counted: `count(kinder)` counts the entries of `kinder`.
#[must_use]
pub fn gezaehlt(frage: &str) -> Option<&str> {
    frage.strip_prefix("count(")?.strip_suffix(')')
}

/// A day, a number, yes or no as people write them.
#[must_use]
pub fn antwort_in_worten(antwort: &str) -> String {
    if let Ok(tag) = antwort.parse::<Tag>() {
        return format::tag_kurz(Sprache::De, tag);
    }
    if antwort.parse::<f64>().is_ok() { antwort.replace('.', ",") } else { antwort.to_owned() }
}

/// Why a condition is not said in sentences, as a sentence; `None`: it is, or there is none.
#[must_use]
pub fn warum_kein_satz(feel: &str) -> Option<&'static str> {
    if feel.trim().is_empty() || Bedingung::lesen(feel).is_some() {
        return None;
    }
    let mut zitat = false;
    let ohne: String = feel
        .chars()
        .filter(|c| {
            zitat ^= *c == '"';
            !zitat && *c != '"'
        })
        .collect();
    let hat = |wort: &str| format!(" {ohne} ").replace(['(', ')'], " ").contains(&format!(" {wort} "));
    Some(if hat("and") && hat("or") {
        "Sie verbindet Sätze mit „und“ und mit „oder“ zugleich. Sätze lassen sich nur auf eine der beiden Arten verbinden."
    } else if hat("not") {
        "Sie verneint einen ganzen Teil. Sätze verneinen nur eine Antwort, mit „ist nicht“."
    } else if ["some", "every", "for", "if", "between", "in"].iter().any(|w| hat(w)) {
        "Sie prüft eine Reihe von Werten oder unterscheidet Fälle. Dafür gibt es keinen Satz."
    } else if ohne.contains("parameter.") || ohne.contains("heute") {
        "Sie fragt nach einem Wert der Behörde oder nach dem heutigen Tag. Sätze vergleichen mit einer festen Antwort."
    } else if ["+", "*", "/", " - ", "("].iter().any(|z| ohne.contains(z)) {
        "Sie rechnet. Sätze vergleichen eine Antwort, wie sie gegeben wird."
    } else {
        "Sie vergleicht nicht eine Frage mit einer festen Antwort."
    })
}

/// Parts at `wort`, but not inside of quotes.
pub(crate) fn teilen<'a>(text: &'a str, wort: &str) -> Vec<&'a str> {
    let mut teile = Vec::new();
    let (mut von, mut zitat) = (0, false);
    for (i, zeichen) in text.char_indices() {
        if zeichen == '"' {
            zitat = !zitat;
        }
        if !zitat && i >= von && text.get(i..).is_some_and(|rest| rest.starts_with(wort)) {
            teile.push(text.get(von..i).unwrap_or_default().trim());
            von = i + wort.len();
        }
    }
    teile.push(text.get(von..).unwrap_or_default().trim());
    teile
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    fn art(id: &str) -> Option<Wertart> {
        Wertart::von(match id {
            "hund" => "ja_nein",
            "alter" => "zahl",
            "seit" => "datum",
            "wie" => "mehrfach",
            "art" => "auswahl",
            "count(hunde)" | "parameter.grenze" => "zahl",
            "heute" => "datum",
            _ => return None,
        })
    }

    #[test]
    fn sentences_are_written_and_read_again() {
        for feel in [
            "hund = true",
            "hund != false",
            "alter >= 18 and hund = true",
            "art = \"a and b\" or alter <= 3.5",
            "seit >= date(\"2026-03-01\")",
            "list contains(wie, \"x\") and art != null",
            "art = null",
            "alter > 18 and seit < date(\"2026-03-01\")",
            "seit > heute - duration(\"P18Y\") or count(hunde) >= 2",
            "seit <= heute - duration(\"P65Y\") and parameter.grenze > 100",
            "heute >= date(\"2027-01-01\") and seit < heute",
        ] {
            let b = Bedingung::lesen(feel).unwrap_or_else(|| unreachable!("{feel}"));
            assert_eq!(b.feel(art).unwrap(), feel);
        }
    }

    #[test]
    fn more_than_sentences_stays_feel() {
        for feel in [
            "a = b",
            "(hund = true or alter >= 3) and art = \"x\"",
            "hund = true and alter >= 3 or art = \"x\"",
            "not(hund)",
            "alter >= null",
            "seit >= heute - duration(\"P18Y\")",
            "seit > heute - duration(\"P18M\")",
            "sum(hunde) > 3",
            "",
        ] {
            assert_eq!(Bedingung::lesen(feel), None, "{feel}");
        }
    }

    #[test]
    fn what_is_no_sentence_says_why() {
        for (feel, wort) in [
            ("(hund = true or alter >= 3) and art = \"x\"", "zugleich"),
            ("not(hund)", "verneint"),
            ("alter + 1 > 3", "rechnet"),
            ("alter > parameter.grenze", "Wert der Behörde"),
            ("some t in tiere satisfies t.alt", "Reihe"),
            ("a = b", "festen Antwort"),
            ("art = \" or \" and a = b", "festen Antwort"),
        ] {
            assert!(warum_kein_satz(feel).is_some_and(|s| s.contains(wort)), "{feel}: {:?}", warum_kein_satz(feel));
        }
        assert_eq!((warum_kein_satz(" "), warum_kein_satz("hund = true")), (None, None));
    }

    #[test]
    fn answers_are_said_as_people_write_them() {
        let b = Bedingung::lesen("seit > heute - duration(\"P18Y\")").unwrap();
        assert_eq!(b.in_worten(|s| (s.frage.clone(), s.antwort.clone())), "„seit“ ist unter 18 Jahre alt");
        let b = Bedingung::lesen("seit >= date(\"2026-03-01\") and alter < 3.5 and art != null").unwrap();
        let worte = b.in_worten(|s| (s.frage.clone(), antwort_in_worten(&s.antwort)));
        assert_eq!(
            worte,
            "„seit“ ist mindestens „01.03.2026“ und „alter“ ist kleiner (oder früher) als „3,5“ und „art“ ist beantwortet"
        );
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let satz = |frage: &str, vergleich, antwort: &str| {
            let s = Satz { frage: frage.into(), vergleich, antwort: antwort.into() };
            Bedingung { verknuepfung: Verknuepfung::Und, saetze: vec![s] }.feel(art)
        };
        assert!(satz("alter", Vergleich::Ist, "viele").unwrap_err().contains("Zahl"));
        assert!(satz("seit", Vergleich::Mindestens, "gestern").unwrap_err().contains("Tag"));
        assert!(satz("seit", Vergleich::Juenger, "achtzehn").unwrap_err().contains("ganze Zahl"));
        assert!(satz("alter", Vergleich::Juenger, "18").unwrap_err().contains("passt nicht"));
        assert!(satz("hund", Vergleich::Mindestens, "ja").unwrap_err().contains("passt nicht"));
        assert!(satz("nichts", Vergleich::Ist, "x").unwrap_err().contains("Wählen Sie die Frage"));
        assert!(satz("art", Vergleich::Ist, " ").unwrap_err().contains("Geben Sie die Antwort"));
        // Quotes cannot end the text and add a condition of their own.
        assert_eq!(satz("art", Vergleich::Ist, "x\" or true = true or \"").unwrap(), "art = \"x or true = true or \"");
    }
}
