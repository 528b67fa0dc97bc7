//! Rules across questions as sentences: „[Ende] [ist mindestens] [Beginn]“, „[Summe: Anteil] [ist] [100]“. What a sentence
//! compares are sources, each written in FEEL as whoever offers them writes it (`ende`, `sum(for e in g return e.anteil)`);
//! with another source, or with a fixed answer. What is more than such sentences stays FEEL.

use crate::bedingung::{Satz, Vergleich, Verknuepfung, Wertart, literal, teilen};

/// The right side of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Gegenueber {
    /// A fixed answer, as forms carry it.
    Antwort(String),
    /// Another source.
    Quelle(String),
}

/// One sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pruefsatz {
    /// What is compared.
    pub links: String,
    /// How.
    pub vergleich: Vergleich,
    /// With what.
    pub rechts: Gegenueber,
}

/// Signs and what they mean; the longer ones first, and what each is the other way round.
const ZEICHEN: [(&str, Vergleich); 6] = [
    ("!=", Vergleich::IstNicht),
    (">=", Vergleich::Mindestens),
    ("<=", Vergleich::Hoechstens),
    (">", Vergleich::Ueber),
    ("<", Vergleich::Unter),
    ("=", Vergleich::Ist),
];

impl Pruefsatz {
    /// As FEEL. `art`: what a source is.
    ///
    /// # Errors
    /// A sentence that says what does not fit.
    pub fn feel(&self, art: impl Fn(&str) -> Option<Wertart>) -> Result<String, String> {
        let links = art(&self.links).ok_or("Wählen Sie, was geprüft wird.")?;
        let quelle = match &self.rechts {
            Gegenueber::Antwort(antwort) => {
                let satz = Satz { frage: self.links.clone(), vergleich: self.vergleich, antwort: antwort.clone() };
                return satz.feel(Some(links));
            }
            Gegenueber::Quelle(q) => q,
        };
        let rechts = art(quelle).ok_or("Wählen Sie, womit verglichen wird.")?;
        let zeichen = ZEICHEN.iter().find(|(_, v)| *v == self.vergleich).map(|(z, _)| *z);
        let Some(zeichen) = zeichen.filter(|_| links.kennt(self.vergleich)) else {
            let worte = self.vergleich.worte();
            return Err(format!("„{worte}“ vergleicht hier nicht zwei Fragen. Wählen Sie einen anderen Vergleich."));
        };
        if links != rechts {
            let satz = "Diese beiden Antworten lassen sich nicht vergleichen: Sie sind von verschiedener Art. Wählen Sie zum Beispiel zwei Tage oder zwei Zahlen.";
            return Err(satz.to_owned());
        }
        Ok(format!("{} {zeichen} {quelle}", self.links))
    }

    fn lesen(teil: &str, bekannt: &dyn Fn(&str) -> bool) -> Option<Self> {
        for (zeichen, vergleich) in ZEICHEN {
            let Some((links, rechts)) = teil.split_once(zeichen) else { continue };
            let (links, rechts) = (links.trim(), rechts.trim());
            if !bekannt(links) {
                return None;
            }
            if bekannt(rechts) {
                return Some(Self { links: links.into(), vergleich, rechts: Gegenueber::Quelle(rechts.into()) });
            }
            // Ages, and whether something is answered: as conditions say it.
            if let Some(s) = Satz::lesen(teil) {
                return Some(Self { links: s.frage, vergleich: s.vergleich, rechts: Gegenueber::Antwort(s.antwort) });
            }
            let antwort = literal(rechts)?;
            return Some(Self { links: links.into(), vergleich, rechts: Gegenueber::Antwort(antwort) });
        }
        None
    }
}

/// All sentences as one formula.
///
/// # Errors
/// The number of the sentence that is wrong, and why.
pub fn feel(
    verknuepfung: Verknuepfung,
    saetze: &[Pruefsatz],
    art: impl Fn(&str) -> Option<Wertart>,
) -> Result<String, (usize, String)> {
    let eines = |(i, s): (usize, &Pruefsatz)| s.feel(&art).map_err(|satz| (i, satz));
    let teile: Vec<String> = saetze.iter().enumerate().map(eines).collect::<Result<_, _>>()?;
    Ok(teile.join(if verknuepfung == Verknuepfung::Und { " and " } else { " or " }))
}

/// Reads what [`feel`] writes; `None`: it is more than sentences. `bekannt`: is this a source?
#[must_use]
pub fn lesen(formel: &str, bekannt: &dyn Fn(&str) -> bool) -> Option<(Verknuepfung, Vec<Pruefsatz>)> {
    let (und, oder) = (teilen(formel, " and "), teilen(formel, " or "));
    let (verknuepfung, teile) = match (und.len(), oder.len()) {
        (_, 1) => (Verknuepfung::Und, und),
        (1, _) => (Verknuepfung::Oder, oder),
        _ => return None,
    };
    let saetze = teile.into_iter().map(|t| Pruefsatz::lesen(t, bekannt)).collect::<Option<_>>()?;
    Some((verknuepfung, saetze))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    const SUMME: &str = "sum(for e in teile return e.anteil)";

    fn art(quelle: &str) -> Option<Wertart> {
        Some(match quelle {
            "von" | "bis" | "heute" => Wertart::Tag,
            "ab" | "ende" => Wertart::Uhrzeit,
            "zahl" | "count(teile)" | SUMME => Wertart::Zahl,
            "ja" => Wertart::JaNein,
            _ => return None,
        })
    }

    #[test]
    fn sentences_become_feel_and_come_back() {
        let bekannt = |q: &str| art(q).is_some();
        for feel_text in [
            "bis >= von",
            "sum(for e in teile return e.anteil) = 100",
            "ende > ab and ab >= \"08:00\"",
            "count(teile) = zahl or ja = true",
            "von <= heute - duration(\"P18Y\")",
            "bis = null or bis >= date(\"2026-01-31\")",
            "zahl != 5",
        ] {
            let (wie, saetze) = lesen(feel_text, &bekannt).unwrap();
            assert_eq!(feel(wie, &saetze, art).unwrap(), feel_text);
        }
        for mehr in
            ["bis >= von + duration(\"P1D\")", "every e in teile satisfies e.anteil > 0", "a and b or c", "x = 1", ""]
        {
            assert!(lesen(mehr, &bekannt).is_none(), "{mehr}");
        }
    }

    #[test]
    fn what_does_not_fit_is_said() {
        let satz = |links: &str, vergleich, rechts: &str| {
            let s = Pruefsatz { links: links.into(), vergleich, rechts: Gegenueber::Quelle(rechts.into()) };
            feel(Verknuepfung::Und, &[s], art).unwrap_err().1
        };
        assert!(satz("von", Vergleich::Mindestens, "zahl").contains("verschiedener Art"));
        assert!(satz("von", Vergleich::Juenger, "bis").contains("anderen Vergleich"));
        assert!(satz("ja", Vergleich::Ueber, "ja").contains("anderen Vergleich"));
        assert!(satz("nichts", Vergleich::Ist, "von").contains("was geprüft wird"));
        assert!(satz("von", Vergleich::Ist, "nichts").contains("womit"));
    }
}
