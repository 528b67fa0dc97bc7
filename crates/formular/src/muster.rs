//! Patterns of short text, in a form that clerks write: `A` a letter, `9` a digit, `X` either, everything else itself;
//! `{15}` or `{1-5}` behind it says how many, `[...]` may be missing, `\` makes the next sign itself.
//!
//! Bounded by construction: a pattern is a row of at most [`STELLEN`] places with ways that lead forward only. Trying a text
//! visits each place at most once for each of its signs; there is nothing to go back to.

mod regulaer;

use regulaer::{aus_regulaer, regulaer};

/// Places of a pattern.
const STELLEN: usize = 120;
/// Depth of parts that may be missing inside of each other.
const TIEFE: usize = 8;

/// What one sign may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Klasse {
    Buchstabe,
    Ziffer,
    Beides,
    Zeichen(char),
}

impl Klasse {
    fn passt(self, z: char) -> bool {
        match self {
            Self::Buchstabe => z.is_alphabetic(),
            Self::Ziffer => z.is_ascii_digit(),
            Self::Beides => z.is_alphabetic() || z.is_ascii_digit(),
            Self::Zeichen(c) => z == c,
        }
    }
}

/// A part of a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Teil {
    /// So many of these: at least, at most.
    Zeichen(Klasse, usize, usize),
    /// May be missing.
    Vielleicht(Vec<Teil>),
}

/// A compiled pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Muster {
    text: String,
    teile: Vec<Teil>,
    /// What stands at each place.
    stellen: Vec<Klasse>,
    /// From this place one may go on at that later one, in the order of the places.
    wege: Vec<(usize, usize)>,
}

impl Muster {
    /// Reads a pattern.
    ///
    /// # Errors
    /// A sentence that says what is wrong with it.
    pub fn lesen(text: &str) -> Result<Self, String> {
        let zeichen: Vec<char> = text.trim().chars().collect();
        let mut leser = Leser { zeichen: &zeichen, ort: 0 };
        let teile = leser.teile(0)?;
        let mut muster = Self { text: text.trim().to_owned(), teile, stellen: Vec::new(), wege: Vec::new() };
        if muster.teile.is_empty() {
            return Err("Das Muster ist leer. Schreiben Sie zum Beispiel 99999 für fünf Ziffern.".to_owned());
        }
        let teile = std::mem::take(&mut muster.teile);
        muster.auslegen(&teile)?;
        muster.teile = teile;
        muster.wege.sort_unstable();
        if muster.passt("") {
            return Err("Auf dieses Muster passt auch ein leeres Feld. Etwas darin muss dastehen.".to_owned());
        }
        Ok(muster)
    }

    /// As it is written.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Most signs that fit.
    #[must_use]
    pub fn hoechstens(&self) -> usize {
        self.stellen.len()
    }

    /// What was typed, as it is kept: people group numbers, so where the pattern has no blank those typed are left out.
    #[must_use]
    pub fn bereinigt(&self, text: &str) -> String {
        if self.stellen.contains(&Klasse::Zeichen(' ')) {
            return text.to_owned();
        }
        text.split_whitespace().collect()
    }

    /// Does the whole text fit?
    #[must_use]
    pub fn passt(&self, text: &str) -> bool {
        let ende = self.stellen.len();
        let mut hier = vec![false; ende + 1];
        hier[0] = true;
        self.weiter(&mut hier);
        for z in text.chars() {
            let mut dort = vec![false; ende + 1];
            for (i, klasse) in self.stellen.iter().enumerate() {
                dort[i + 1] |= hier[i] && klasse.passt(z);
            }
            self.weiter(&mut dort);
            if !dort.contains(&true) {
                return false;
            }
            hier = dort;
        }
        hier[ende]
    }

    /// Every place that is reached without a sign. Ways lead forward and are in order: once over them is enough.
    fn weiter(&self, da: &mut [bool]) {
        for (von, nach) in &self.wege {
            da[*nach] |= da[*von];
        }
    }

    fn auslegen(&mut self, teile: &[Teil]) -> Result<(), String> {
        for teil in teile {
            let von = self.stellen.len();
            match teil {
                Teil::Zeichen(klasse, mindestens, hoechstens) => {
                    self.stellen.extend(std::iter::repeat_n(*klasse, *hoechstens));
                    self.wege.extend((von + mindestens..von + hoechstens).map(|i| (i, von + hoechstens)));
                }
                Teil::Vielleicht(innen) => {
                    self.auslegen(innen)?;
                    self.wege.push((von, self.stellen.len()));
                }
            }
            if self.stellen.len() > STELLEN {
                return Err(format!("Das Muster ist zu lang: höchstens {STELLEN} Zeichen können darauf passen."));
            }
        }
        Ok(())
    }

    /// The shortest text that fits.
    #[must_use]
    pub fn kuerzestes(&self) -> String {
        let (mut aus, mut ort) = (String::new(), 0);
        while ort < self.stellen.len() {
            let weiter = self.wege.iter().filter(|(von, _)| *von == ort).map(|(_, nach)| *nach).max();
            match (weiter, self.stellen.get(ort)) {
                (Some(nach), _) => ort = nach,
                (None, Some(Klasse::Ziffer)) => aus.push('1'),
                (None, Some(Klasse::Zeichen(z))) => aus.push(*z),
                (None, _) => aus.push('A'),
            }
            if weiter.is_none() {
                ort += 1;
            }
        }
        aus
    }

    /// As a regular expression of ECMA-262, for JSON Schema and XDatenfelder.
    #[must_use]
    pub fn regulaer(&self) -> String {
        let mut aus = "^".to_owned();
        regulaer(&self.teile, &mut aus);
        aus.push('$');
        aus
    }

    /// As a regular expression of XML Schema, which is of the whole text by itself and knows no groups but plain ones.
    #[must_use]
    pub fn regulaer_xml(&self) -> String {
        let ganz = self.regulaer();
        ganz.trim_start_matches('^').trim_end_matches('$').replace("(?:", "(")
    }

    /// From a regular expression of XML Schema: anchors are not needed there, and often written all the same.
    #[must_use]
    pub fn aus_regulaer_xml(ausdruck: &str) -> Option<(Self, bool)> {
        let innen = ausdruck.strip_prefix('^').unwrap_or(ausdruck);
        let innen = innen.strip_suffix('$').filter(|t| !t.ends_with('\\')).unwrap_or(innen);
        Self::aus_regulaer(&format!("^{innen}$"))
    }

    /// From a regular expression, where it says no more than a pattern can. `[A-Z]` is taken as a letter: that lets more
    /// through, and the second value says so.
    #[must_use]
    pub fn aus_regulaer(ausdruck: &str) -> Option<(Self, bool)> {
        let innen = ausdruck.strip_prefix('^')?.strip_suffix('$').filter(|t| !t.ends_with('\\'))?;
        let zeichen: Vec<char> = innen.chars().collect();
        let (mut aus, mut weiter) = (String::new(), false);
        let ende = aus_regulaer(&zeichen, 0, 0, &mut aus, &mut weiter)?;
        (ende == zeichen.len()).then_some(())?;
        // A fixed text is no pattern of answers that people give.
        zeichen.iter().any(|z| ['[', '\\'].contains(z)).then_some(())?;
        Some((Self::lesen(&aus).ok()?, weiter))
    }

    /// In words for clerks, and the sentence that people read where nobody writes a better one.
    #[must_use]
    pub fn in_worten(&self) -> String {
        let worte = in_worten(&self.teile);
        let mut zeichen = worte.chars();
        let gross = zeichen.next().map(|z| z.to_uppercase().collect::<String>()).unwrap_or_default();
        format!("{gross}{}.", zeichen.as_str())
    }
}

struct Leser<'a> {
    zeichen: &'a [char],
    ort: usize,
}

impl Leser<'_> {
    fn naechstes(&mut self) -> Option<char> {
        let z = self.zeichen.get(self.ort).copied();
        self.ort += 1;
        z
    }

    fn teile(&mut self, tiefe: usize) -> Result<Vec<Teil>, String> {
        if tiefe > TIEFE {
            return Err("In dem Muster stehen zu viele eckige Klammern ineinander.".to_owned());
        }
        let mut teile: Vec<Teil> = Vec::new();
        while let Some(z) = self.naechstes() {
            let klasse = match z {
                'A' => Klasse::Buchstabe,
                '9' => Klasse::Ziffer,
                'X' => Klasse::Beides,
                '[' => {
                    let innen = self.teile(tiefe + 1)?;
                    if self.zeichen.get(self.ort - 1) != Some(&']') {
                        return Err("In dem Muster fehlt eine schließende eckige Klammer.".to_owned());
                    }
                    if innen.is_empty() {
                        return Err("Zwischen den eckigen Klammern des Musters steht nichts.".to_owned());
                    }
                    teile.push(Teil::Vielleicht(innen));
                    continue;
                }
                ']' if tiefe > 0 => return Ok(teile),
                ']' => return Err("In dem Muster fehlt eine öffnende eckige Klammer.".to_owned()),
                '{' | '}' => {
                    let satz = "Eine Anzahl in geschweiften Klammern steht hinter dem Zeichen, für das sie gilt, zum Beispiel 9{1-5}.";
                    return Err(satz.to_owned());
                }
                '\\' => match self.naechstes() {
                    Some(z) => Klasse::Zeichen(z),
                    None => return Err("Hinter \\ fehlt in dem Muster das Zeichen.".to_owned()),
                },
                z if z.is_control() => return Err("In dem Muster steht ein Steuerzeichen. Löschen Sie es.".to_owned()),
                z => Klasse::Zeichen(z),
            };
            let (von, bis) = self.anzahl()?;
            match teile.last_mut() {
                Some(Teil::Zeichen(k, m, h)) if *k == klasse && *m == *h && von == bis => {
                    (*m, *h) = (*m + von, *h + bis);
                }
                _ => teile.push(Teil::Zeichen(klasse, von, bis)),
            }
        }
        Ok(teile)
    }

    /// `{15}`, `{1-5}`, or nothing: one.
    fn anzahl(&mut self) -> Result<(usize, usize), String> {
        if self.zeichen.get(self.ort) != Some(&'{') {
            return Ok((1, 1));
        }
        let satz = || {
            format!(
                "Eine Anzahl im Muster ist eine Zahl von 1 bis {STELLEN} oder zwei davon, zum Beispiel {{15}} oder {{1-5}}."
            )
        };
        let rest = self.zeichen.get(self.ort + 1..).unwrap_or_default();
        let lang = rest.iter().position(|z| *z == '}').filter(|n| *n < 10).ok_or_else(satz)?;
        let innen: String = rest.iter().take(lang).collect();
        self.ort += lang + 2;
        let zahl = |t: &str| t.trim().parse::<usize>().ok().filter(|n| (1..=STELLEN).contains(n));
        let (von, bis) = innen.split_once(['-', '–']).unwrap_or((&innen, &innen));
        zahl(von).zip(zahl(bis)).filter(|(von, bis)| von <= bis).ok_or_else(satz)
    }
}

fn in_worten(teile: &[Teil]) -> String {
    let eines = |t: &Teil| match t {
        Teil::Vielleicht(innen) => {
            let worte = in_worten(innen);
            if worte.contains(", dann ") { format!("wenn nötig ({worte})") } else { format!("wenn nötig {worte}") }
        }
        Teil::Zeichen(Klasse::Zeichen(z), von, bis) => {
            let name = if *z == ' ' { "ein Leerzeichen".to_owned() } else { format!("„{z}“") };
            if (*von, *bis) == (1, 1) { name } else { format!("{} {name}", mal(*von, *bis)) }
        }
        Teil::Zeichen(klasse, von, bis) => {
            let (einzahl, mehrzahl) = match klasse {
                Klasse::Buchstabe => ("ein Buchstabe", "Buchstaben"),
                Klasse::Ziffer => ("eine Ziffer", "Ziffern"),
                _ => ("ein Buchstabe oder eine Ziffer", "Buchstaben oder Ziffern"),
            };
            if (*von, *bis) == (1, 1) { einzahl.to_owned() } else { format!("{} {mehrzahl}", mal(*von, *bis)) }
        }
    };
    // Signs that stand for themselves are read as one piece.
    let mut worte: Vec<String> = Vec::new();
    let mut fest = String::new();
    for t in teile {
        if let Teil::Zeichen(Klasse::Zeichen(z), von, bis) = t
            && von == bis
            && !z.is_whitespace()
        {
            fest.extend(std::iter::repeat_n(*z, *von));
            continue;
        }
        if !fest.is_empty() {
            worte.push(format!("„{}“", std::mem::take(&mut fest)));
        }
        worte.push(eines(t));
    }
    if !fest.is_empty() {
        worte.push(format!("„{fest}“"));
    }
    worte.join(", dann ")
}

fn mal(von: usize, bis: usize) -> String {
    if von == bis { von.to_string() } else { format!("{von} bis {bis}") }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_takes_what_it_says_and_nothing_else() {
        for (muster, ja, nein) in [
            ("9{15}", &["276098100000001"][..], &["27609810000000", "2760981000000012", "27609810000000A", ""][..]),
            ("9{1-5}[/9{1-4}]", &["1", "12345", "12/3", "12345/6789"], &["123456", "12/", "/3", "12/34567", "1/2/3"]),
            ("AA-X 9", &["bz-B 1", "ÄÖ-7 0"], &["bz-B  1", "b1-B 1", "bz-B 12"]),
            ("\\A9[[a]b]", &["A1", "A1b", "A1ab"], &["B1", "A1a"]),
            ("9[9[9]]", &["1", "12", "123"], &["1234"]),
        ] {
            let m = Muster::lesen(muster).unwrap();
            for t in ja {
                assert!(m.passt(t), "{muster} {t}");
            }
            for t in nein {
                assert!(!m.passt(t), "{muster} {t}");
            }
        }
        assert_eq!(Muster::lesen("9{15}").unwrap().bereinigt("276 0981 0000 0001"), "276098100000001");
        assert_eq!(Muster::lesen("A 9").unwrap().bereinigt("b 1"), "b 1");
        for muster in ["9{2-5}[/9]", "[a]X-A[b[c]]"] {
            let m = Muster::lesen(muster).unwrap();
            assert!(m.passt(&m.kuerzestes()), "{muster} {}", m.kuerzestes());
        }
    }

    #[test]
    fn a_hostile_pattern_ends_at_once() {
        // Each place may be missing: a machine that goes back would try more ways than there are atoms.
        let m = Muster::lesen(&format!("{}b", "[a]".repeat(119))).unwrap();
        assert!(!m.passt(&"a".repeat(100_000)));
        assert!(m.passt(&format!("{}b", "a".repeat(119))));
        assert!(Muster::lesen(&"[".repeat(100_000)).is_err());
        assert!(Muster::lesen("9{99999999999999999999}").is_err());
    }

    #[test]
    fn what_is_wrong_is_said() {
        for (muster, wort) in [
            ("", "leer"),
            ("[9", "schließende"),
            ("9]", "öffnende"),
            ("{3}", "hinter dem Zeichen"),
            ("9{0}", "von 1 bis"),
            ("9{5-1}", "von 1 bis"),
            ("9{120}9", "zu lang"),
            ("[9]", "leeres Feld"),
            ("9\\", "fehlt"),
            ("[]9", "steht nichts"),
        ] {
            let satz = Muster::lesen(muster).unwrap_err();
            assert!(satz.contains(wort), "{muster}: {satz}");
        }
    }

    #[test]
    fn patterns_go_out_as_regular_expressions_and_come_back() {
        for (muster, ausdruck) in [
            ("9{15}", "^[0-9]{15}$"),
            ("9{1-5}[/9{1-4}]", "^[0-9]{1,5}(?:\\/[0-9]{1,4})?$"),
            ("AA-X", "^\\p{L}{2}-[\\p{L}0-9]$"),
            ("\\A.\\[9\\]", "^A\\.\\[[0-9]\\]$"),
        ] {
            let m = Muster::lesen(muster).unwrap();
            assert_eq!(m.regulaer(), ausdruck);
            let (zurueck, weiter) = Muster::aus_regulaer(ausdruck).unwrap();
            assert_eq!(zurueck.regulaer(), ausdruck);
            assert!(!weiter);
        }
        let m = Muster::lesen("9{1-5}[/9\\$]").unwrap();
        assert_eq!(m.regulaer_xml(), "[0-9]{1,5}(\\/[0-9]\\$)?");
        assert_eq!(Muster::aus_regulaer_xml(&m.regulaer_xml()).unwrap().0.regulaer(), m.regulaer());
        assert_eq!(Muster::aus_regulaer_xml("^[0-9]{5}$").unwrap().0.text(), "9{5}");
        assert!(Muster::aus_regulaer_xml("([0]{1}[1-9]{1}|[1-9]{1}[0-9]{1})[0-9]{3}").is_none());
        let (m, weiter) = Muster::aus_regulaer("^[A-Z]{2}\\d{0,3}(x)?$").unwrap();
        assert_eq!((m.text(), weiter), ("A{2}[9{1-3}][x]", true));
        for zu_viel in
            ["^abc$", "[0-9]+", "^[0-9]+$", "^a|b$", "^(ab){2}$", "^.$", "^[^a]$", "^\\w$", "^a*$", "^(a$", "^a)$"]
        {
            assert!(Muster::aus_regulaer(zu_viel).is_none(), "{zu_viel}");
        }
    }

    #[test]
    fn a_pattern_reads_as_a_sentence() {
        for (muster, satz) in [
            ("9{15}", "15 Ziffern."),
            ("9{1-5}[/9{1-4}]", "1 bis 5 Ziffern, dann wenn nötig („/“, dann 1 bis 4 Ziffern)."),
            ("AZ-9", "Ein Buchstabe, dann „Z-“, dann eine Ziffer."),
        ] {
            assert_eq!(Muster::lesen(muster).unwrap().in_worten(), satz);
        }
    }
}
