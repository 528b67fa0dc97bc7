//! From text to words: how a text is cut, and which words say nothing or little.

use grund::{Sprache, suchzeichen};

use crate::Fassung;

/// Longer words are no words.
pub(crate) const WORT_HOECHSTENS: usize = 48;

/// How words of a language are reduced to stems.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum Beugung {
    /// German, also as Leichte Sprache.
    Deutsch,
    /// English.
    Englisch,
    /// Any other language: words as they are.
    Keine,
}

impl Beugung {
    pub(crate) const ALLE: [Self; 3] = [Self::Deutsch, Self::Englisch, Self::Keine];

    pub(crate) fn von(sprache: Sprache) -> Self {
        match sprache.tag().split('-').next() {
            Some("de") => Self::Deutsch,
            Some("en") => Self::Englisch,
            _ => Self::Keine,
        }
    }
}

/// A word of a text as it is compared, and where hyphens or middle dots stood in it.
#[derive(Debug)]
pub(crate) struct Wort<'a> {
    /// All of it in one: `hundesteuer` for „Hunde-Steuer“ and „Hunde·steuer“.
    pub(crate) ganz: &'a str,
    /// Ends of the pieces but the last.
    grenzen: &'a [usize],
}

impl<'a> Wort<'a> {
    /// What stood between the hyphens, one-letter pieces left out; nothing if there were none.
    pub(crate) fn stuecke(&self) -> impl Iterator<Item = &'a str> {
        let (ganz, grenzen) = (self.ganz, self.grenzen);
        let anzahl = if grenzen.is_empty() { 0 } else { grenzen.len() + 1 };
        (0..anzahl)
            .filter_map(move |i| {
                let von = i.checked_sub(1).and_then(|v| grenzen.get(v)).copied().unwrap_or(0);
                let bis = grenzen.get(i).copied().unwrap_or(ganz.len());
                ganz.get(von..bis)
            })
            .filter(|s| gueltig(s))
    }
}

/// One letter is no word, one digit is („Hartz 4“).
fn gueltig(wort: &str) -> bool {
    match wort.len() {
        0 => false,
        1 => wort.bytes().all(|b| b.is_ascii_digit()),
        n => n <= WORT_HOECHSTENS,
    }
}

/// Between the letters of one word.
const fn verbindet(c: char) -> bool {
    matches!(c, '-' | '\u{2010}' | '\u{2011}' | '·' | '‧' | '•' | '⋅' | '\u{30fb}')
}

/// Seen by nobody.
const fn unsichtbar(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

/// Cuts a text into words and gives each to `nimm`. Filler words are among them.
pub(crate) fn zerlegen(text: &str, mut nimm: impl FnMut(Wort<'_>)) {
    let mut ganz = String::new();
    let mut grenzen: Vec<usize> = Vec::new();
    let mut abgeben = |ganz: &mut String, grenzen: &mut Vec<usize>| {
        if ganz.is_empty() {
            return;
        }
        if grenzen.last() == Some(&ganz.len()) {
            grenzen.pop();
        }
        if gueltig(ganz) {
            nimm(Wort { ganz, grenzen });
        } else if !grenzen.is_empty() && ganz.len() > WORT_HOECHSTENS {
            for ganz in (Wort { ganz, grenzen }).stuecke() {
                nimm(Wort { ganz, grenzen: &[] });
            }
        }
        ganz.clear();
        grenzen.clear();
    };
    for c in text.chars() {
        // Nearly every character is one of these two.
        if c.is_ascii_alphanumeric() {
            ganz.push(c.to_ascii_lowercase());
        } else if c == ' ' {
            abgeben(&mut ganz, &mut grenzen);
        } else if verbindet(c) {
            if !ganz.is_empty() && grenzen.last() != Some(&ganz.len()) {
                grenzen.push(ganz.len());
            }
        } else if !unsichtbar(c) && !suchzeichen(c, &mut ganz) {
            abgeben(&mut ganz, &mut grenzen);
        }
    }
    abgeben(&mut ganz, &mut grenzen);
}

/// `fuehrerschein` as the index has `Führerschein`: for keyboards without umlauts.
pub(crate) fn umlaute_gefaltet(wort: &str) -> Option<String> {
    let gefaltet = wort.replace("ae", "a").replace("oe", "o").replace("ue", "u");
    (gefaltet != wort).then_some(gefaltet)
}

/// The second part of a verb that stands behind the rest („melde mein Auto ab“). Some are so often something else that
/// only the last word of a question is taken for one.
pub(crate) fn ist_verbzusatz(wort: &str, letztes: bool) -> bool {
    match wort {
        "ab" | "an" | "auf" | "aus" | "um" | "zuruck" => true,
        "ein" | "nach" | "vor" | "weg" | "zu" => letztes,
        _ => false,
    }
}

/// Is it one of the words that every sentence has?
pub(crate) fn ist_fuellwort(wort: &str) -> bool {
    FUELLWORTE.binary_search(&wort).is_ok()
}

/// Words that say nothing about a concern.
const FUELLWORTE: [&str; 213] = [
    "ab",
    "aber",
    "alle",
    "allem",
    "allen",
    "aller",
    "alles",
    "als",
    "also",
    "am",
    "an",
    "and",
    "any",
    "are",
    "at",
    "auch",
    "auf",
    "aus",
    "be",
    "bei",
    "beim",
    "bekomme",
    "bekommen",
    "bekommt",
    "bin",
    "bis",
    "bitte",
    "brauch",
    "brauche",
    "brauchen",
    "braucht",
    "by",
    "can",
    "da",
    "dafur",
    "dann",
    "das",
    "dass",
    "dem",
    "den",
    "denn",
    "der",
    "deren",
    "des",
    "die",
    "dies",
    "diese",
    "diesem",
    "diesen",
    "dieser",
    "dieses",
    "do",
    "doch",
    "does",
    "dort",
    "du",
    "durch",
    "durfen",
    "ein",
    "eine",
    "einem",
    "einen",
    "einer",
    "eines",
    "er",
    "es",
    "etwas",
    "for",
    "from",
    "fuer",
    "fur",
    "geht",
    "gehts",
    "get",
    "getting",
    "gibt",
    "gibts",
    "habe",
    "haben",
    "hallo",
    "hat",
    "hatte",
    "have",
    "hier",
    "how",
    "ich",
    "ihr",
    "ihre",
    "ihrem",
    "ihren",
    "ihrer",
    "im",
    "in",
    "innerhalb",
    "ins",
    "is",
    "ist",
    "it",
    "ja",
    "jetzt",
    "kann",
    "konnen",
    "man",
    "me",
    "mein",
    "meine",
    "meinem",
    "meinen",
    "meiner",
    "meines",
    "mich",
    "mir",
    "mit",
    "mochte",
    "mochten",
    "moechte",
    "muss",
    "mussen",
    "must",
    "my",
    "nach",
    "need",
    "neu",
    "neue",
    "neuem",
    "neuen",
    "neuer",
    "neues",
    "new",
    "nicht",
    "noch",
    "nur",
    "ob",
    "oder",
    "of",
    "ohne",
    "on",
    "or",
    "our",
    "pro",
    "seid",
    "sein",
    "seine",
    "seinem",
    "seinen",
    "seiner",
    "selbst",
    "sich",
    "sie",
    "sind",
    "so",
    "soll",
    "sollte",
    "some",
    "the",
    "their",
    "there",
    "this",
    "to",
    "tun",
    "uber",
    "ueber",
    "um",
    "und",
    "uns",
    "unser",
    "unsere",
    "unserem",
    "unseren",
    "unserer",
    "unter",
    "viel",
    "vom",
    "von",
    "vor",
    "wann",
    "want",
    "war",
    "was",
    "we",
    "wegen",
    "weil",
    "welche",
    "welchem",
    "welchen",
    "welcher",
    "welches",
    "wenn",
    "wer",
    "werde",
    "werden",
    "what",
    "when",
    "where",
    "which",
    "who",
    "wie",
    "wieviel",
    "will",
    "wir",
    "wird",
    "with",
    "wo",
    "woher",
    "wohin",
    "wollen",
    "wurde",
    "you",
    "your",
    "zu",
    "zum",
    "zur",
    "zwischen",
];

/// Words for what one wants to do, German and English: they say less than what one wants it for.
pub(crate) const TAETIGKEITEN: &str = "
    abgeben abholen abmelden ändern anmelden antrag anzeige anzeigen ausstellen austragen beantragen beantragt bearbeiten
    bestellen bewilligen bezahlen einreichen eintragen erhalten erlauben erlaubnis erneuern eröffnen erstellen erteilen
    erwerben festsetzen finden genehmigen genehmigung gewähren gründen holen kaufen lassen machen melden nutzen prüfen
    registrieren stellen suchen ummelden umschreiben umtauschen verfahren verlängern verlängerung verlieren verloren
    wechseln zahlen
    application apply cancel change extend find lost obtain pay register registration renew renewal replace report";

/// Is it about what changes, ends, replaces or checks something that was begun before?
pub(crate) fn ist_folge(fassungen: &[Fassung]) -> bool {
    let mut folgt = false;
    for f in fassungen.iter().filter(|f| f.sprache == Sprache::De) {
        zerlegen(&f.titel, |w| folgt |= FOLGEN.binary_search(&w.ganz).is_ok());
    }
    folgt
}

/// What people do later, and less often, than what a matter begins with.
const FOLGEN: [&str; 32] = [
    "abmelden",
    "abmeldung",
    "andern",
    "anderung",
    "aufhebung",
    "befreien",
    "befreiung",
    "einstellung",
    "erlass",
    "ermassigung",
    "ersatz",
    "erstattung",
    "erweitern",
    "erweiterung",
    "festsetzung",
    "loschung",
    "nachweis",
    "prufung",
    "ruckgabe",
    "rucknahme",
    "sperrung",
    "statusabfrage",
    "uberwachung",
    "umschreibung",
    "umtausch",
    "umtauschen",
    "verlangerung",
    "verlust",
    "widerruf",
    "widerspruch",
    "wiedererteilung",
    "zurucknahme",
];

/// Words that come with every concern, German and English: who wants a form, a date or to know the price has not yet
/// said for what.
pub(crate) const BEIWERKE: &str = "
    amt ämter angebot anliegen behörde bürgeramt bürgerbüro büro dauer dauert digital dokument dokumente download dringend
    formblatt formular formulare frage fragen frau freund frist fristen gebühr gebühren geld gemeinde hilfe info
    informationen internet kosten kostet kreis land landkreis landratsamt leute mann nachweis
    öffnungszeiten oma online opa pdf preis preise rathaus schnell sofort staat stadt stelle termin termine teuer unterlagen
    vordruck zuständig zuständigkeit
    appointment certificate certificates cost costs document documents fee fees form germany office online";

#[cfg(test)]
mod tests {
    use super::*;

    fn worte(text: &str) -> Vec<(String, Vec<String>)> {
        let mut aus = Vec::new();
        zerlegen(text, |w| aus.push((w.ganz.to_owned(), w.stuecke().map(ToOwned::to_owned).collect())));
        aus
    }

    #[test]
    fn lists_are_sorted() {
        assert!(FUELLWORTE.is_sorted());
        assert!(FOLGEN.is_sorted());
    }

    #[test]
    fn hyphens_and_middle_dots_stand_inside_words() {
        for text in ["Hunde-Steuer", "Hunde·steuer", "Hunde‑steuer", "-Hunde--Steuer-"] {
            assert_eq!(worte(text), [("hundesteuer".into(), vec!["hunde".into(), "steuer".into()])], "{text}");
        }
        assert_eq!(worte("Wohn\u{ad}geld"), [("wohngeld".into(), vec![])]);
        assert_eq!(worte("E-Auto, § 34c"), [("eauto".into(), vec!["auto".into()]), ("34c".into(), vec![])]);
        assert_eq!(worte("a b 4"), [("4".into(), vec![])]);
    }

    #[test]
    fn endless_words_are_none() {
        assert!(worte(&"ä".repeat(10_000)).is_empty());
        assert_eq!(worte(&"hund-".repeat(1_000)).len(), 1_000);
        assert!(worte("\u{0}\u{7}\u{202e}🐶").is_empty());
    }
}
