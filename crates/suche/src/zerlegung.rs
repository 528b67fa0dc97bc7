//! Compounds: `hundesteueranmeldung` is `hunde`, `steuer` and `anmeldung`.
//!
//! The parts are the words of the texts themselves, and a short list of parts that administration is made of. The split
//! with the fewest and longest parts wins.

use crate::streuung::Karte;

/// Between two parts.
const FUGEN: [&str; 7] = ["", "s", "e", "n", "en", "er", "es"];
/// Behind the last part, when only its stem is known.
const ENDUNGEN: [&str; 9] = ["", "e", "en", "er", "n", "s", "es", "ung", "ungen"];
/// No part is shorter, no compound is shorter than two of them.
const TEIL_MINDESTENS: usize = 3;
/// What is left of a compound is only taken for a word when it is as long as this.
const REST_MINDESTENS: usize = 5;
/// Endings that are no words.
const NACHSILBEN: [&str; 14] =
    ["bar", "er", "erin", "haft", "heit", "ig", "in", "isch", "keit", "lich", "los", "sam", "schaft", "ung"];
/// No part is longer.
const TEIL_HOECHSTENS: usize = 28;

/// Parts that official compounds have in common, whether or not a text has them alone.
const WORTTEILE: [&str; 130] = [
    "abfall",
    "abgabe",
    "abmeldung",
    "adoption",
    "alter",
    "amt",
    "amts",
    "anderung",
    "angelegenheit",
    "anlage",
    "anmeldung",
    "antrag",
    "anzeige",
    "arbeit",
    "arbeitslos",
    "aufenthalt",
    "aufsicht",
    "aufstieg",
    "auskunft",
    "ausland",
    "ausnahme",
    "ausstellung",
    "ausweis",
    "auto",
    "bau",
    "baum",
    "beamte",
    "behinderung",
    "behorde",
    "beihilfe",
    "beitrag",
    "beratung",
    "beruf",
    "bescheid",
    "bescheinigung",
    "bestattung",
    "betreuung",
    "betrieb",
    "bewohner",
    "bezirk",
    "brief",
    "buch",
    "burger",
    "ehe",
    "einkommen",
    "einwohner",
    "eltern",
    "erbe",
    "erklarung",
    "erlaubnis",
    "ermassigung",
    "erstattung",
    "fahr",
    "fahrer",
    "fahrzeug",
    "familie",
    "ferien",
    "feuer",
    "firma",
    "fisch",
    "forderung",
    "frau",
    "fuhrer",
    "fuhrung",
    "garten",
    "gebuhr",
    "geburt",
    "geld",
    "gemeinde",
    "genehmigung",
    "gericht",
    "gewerbe",
    "grund",
    "grundstuck",
    "hafen",
    "handel",
    "handwerk",
    "haus",
    "heirat",
    "hilfe",
    "hund",
    "hunde",
    "jagd",
    "jugend",
    "karte",
    "kasse",
    "kennzeichen",
    "kind",
    "kinder",
    "kirche",
    "kranken",
    "land",
    "marke",
    "meister",
    "melde",
    "meldung",
    "miete",
    "nummer",
    "ordnung",
    "park",
    "pass",
    "personal",
    "pflege",
    "plan",
    "platz",
    "prufung",
    "recht",
    "register",
    "reise",
    "rente",
    "sache",
    "schaden",
    "schein",
    "schul",
    "schule",
    "schuler",
    "sozial",
    "staat",
    "stadt",
    "stelle",
    "sterbe",
    "steuer",
    "strasse",
    "studenten",
    "tier",
    "unfall",
    "urkunde",
    "verein",
    "verkehr",
    "verlangerung",
];

/// The words that compounds may consist of, with what each costs as a part.
#[derive(Debug, Default)]
pub(crate) struct Zerleger {
    teile: Karte<Box<str>, u32>,
}

impl Zerleger {
    /// With the built-in parts.
    pub(crate) fn neu() -> Self {
        let mut neu = Self::default();
        for teil in WORTTEILE {
            neu.lernen(teil, teil);
        }
        neu
    }

    /// A word of the texts and its stem.
    pub(crate) fn lernen(&mut self, wort: &str, stamm: &str) {
        if wort.len() < TEIL_MINDESTENS || wort.len() > TEIL_HOECHSTENS || !wort.bytes().all(|b| b.is_ascii_lowercase())
        {
            return;
        }
        self.merken(wort, 0);
        // Schul(e)ferien, Melde(n)amt; Anmeld(en) for Anmeldung.
        let ohne = [wort.strip_suffix('e'), wort.strip_suffix('n').filter(|w| w.ends_with('e')), Some(stamm)];
        for form in ohne.into_iter().flatten().filter(|f| f.len() > TEIL_MINDESTENS) {
            self.merken(form, 2);
        }
    }

    /// What compounds have beside their known words are words, too: `referendariat` of `lehramtsreferendariat`.
    pub(crate) fn reste_lernen<'w>(&mut self, worte: impl Iterator<Item = &'w str>) {
        let mut reste: Vec<&str> = Vec::new();
        for wort in worte.filter(|w| w.len() >= 2 * REST_MINDESTENS && self.teile(w).is_empty()) {
            let gelernt = |teil: &str| self.teile.get(teil).is_some_and(|preis| *preis <= 4);
            let grenzen = REST_MINDESTENS..=wort.len() - REST_MINDESTENS;
            let hinten = grenzen.clone().rev().filter_map(|i| wort.split_at_checked(i)).find(|(a, _)| gelernt(a));
            if let Some((_, rest)) = hinten {
                reste.push(FUGEN.iter().rev().find_map(|f| rest.strip_prefix(f)).unwrap_or(rest));
                // Whether the Fuge belongs to it only its other compounds tell.
                reste.push(rest);
            }
            let vorn = grenzen.filter_map(|i| wort.split_at_checked(i)).find(|(_, e)| gelernt(e));
            if let Some((rest, _)) = vorn {
                reste.push(rest);
                reste.extend(rest.strip_suffix('s'));
            }
        }
        for rest in reste {
            let nur_endung = NACHSILBEN.iter().any(|n| rest.starts_with(n));
            if rest.len() >= REST_MINDESTENS && rest.bytes().all(|b| b.is_ascii_lowercase()) && !nur_endung {
                self.merken(rest, 1);
            }
        }
    }

    fn merken(&mut self, teil: &str, dazu: u32) {
        // Short parts are dear, otherwise every word would fall apart.
        let preis = dazu
            + match teil.len() {
                0..=3 => 8,
                4 => 5,
                5 => 4,
                _ => 3,
            };
        if let Some(bisher) = self.teile.get_mut(teil) {
            *bisher = preis.min(*bisher);
        } else {
            self.teile.insert(teil.into(), preis);
        }
    }

    /// About how many bytes of memory it holds.
    pub(crate) fn speicher(&self) -> usize {
        self.teile.keys().map(|t| t.len() + 32).sum()
    }

    /// The parts of a compound, at least two; empty if it is none.
    pub(crate) fn teile<'w>(&self, wort: &'w str) -> Vec<&'w str> {
        const UNMOEGLICH: u32 = u32::MAX;
        let laenge = wort.len();
        if laenge < 2 * TEIL_MINDESTENS || !wort.bytes().all(|b| b.is_ascii_lowercase()) {
            return Vec::new();
        }
        // kosten[i]: the cheapest way to split what follows byte i; weg[i]: end of its first part and of its Fuge.
        let mut kosten = vec![UNMOEGLICH; laenge + 1];
        let mut weg = vec![(0, 0); laenge + 1];
        kosten[laenge] = 0;
        for i in (0..=laenge - TEIL_MINDESTENS).rev() {
            for ende in i + TEIL_MINDESTENS..=laenge.min(i + TEIL_HOECHSTENS) {
                if (i, ende) == (0, laenge) {
                    continue;
                }
                let Some(preis) = self.teile.get(&wort[i..ende]) else { continue };
                let rest = &wort[ende..];
                if i > 0 && ENDUNGEN.contains(&rest) {
                    let summe = preis + u32::from(!rest.is_empty());
                    if summe < kosten[i] {
                        kosten[i] = summe;
                        weg[i] = (laenge, laenge);
                    }
                }
                for fuge in FUGEN {
                    let weiter = ende + fuge.len();
                    if weiter >= laenge || kosten[weiter] == UNMOEGLICH || !rest.starts_with(fuge) {
                        continue;
                    }
                    let summe = preis + u32::from(!fuge.is_empty()) + kosten[weiter];
                    if summe < kosten[i] {
                        kosten[i] = summe;
                        weg[i] = (ende, weiter);
                    }
                }
            }
        }
        let mut teile = Vec::new();
        let mut stelle = 0;
        while kosten[0] != UNMOEGLICH && stelle < laenge {
            let (ende, weiter) = weg[stelle];
            teile.push(&wort[stelle..ende]);
            stelle = weiter;
        }
        teile
    }

    /// Where a compound begins and ends with known words, though it does not come apart completely: the longest of each,
    /// and what is left beside it.
    pub(crate) fn enden<'w>(&self, wort: &'w str) -> Vec<(&'w str, &'w str)> {
        const KUERZESTES: usize = 4;
        if !wort.bytes().all(|b| b.is_ascii_lowercase()) || wort.len() < 2 * KUERZESTES {
            return Vec::new();
        }
        let bekannt = |teil: &str| self.teile.contains_key(teil);
        let grenzen = KUERZESTES..=wort.len() - KUERZESTES;
        let anfang = grenzen.clone().rev().map(|i| wort.split_at(i)).find(|(a, _)| bekannt(a));
        let ende = grenzen.map(|i| wort.split_at(i)).find(|(_, e)| bekannt(e)).map(|(a, e)| (e, a));
        anfang.into_iter().chain(ende).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn compounds_fall_apart_by_the_words_of_the_texts() {
        let mut z = Zerleger::neu();
        for wort in ["anmelden", "gewerbe", "wohnung", "geber", "bestatigung", "gebuhren", "musik"] {
            z.lernen(wort, wort.trim_end_matches("en"));
        }
        for (wort, teile) in [
            ("hundesteuer", vec!["hunde", "steuer"]),
            ("hundesteueranmeldung", vec!["hunde", "steuer", "anmeldung"]),
            ("schulferien", vec!["schul", "ferien"]),
            ("musikschulen", vec!["musik", "schulen"]),
            ("wohnungsgeberbestatigung", vec!["wohnung", "geber", "bestatigung"]),
            ("gewerbeamt", vec!["gewerbe", "amt"]),
            ("gebuhrenermassigung", vec!["gebuhren", "ermassigung"]),
            ("einwohnermeldeamt", vec!["einwohner", "melde", "amt"]),
            ("hund", vec![]),
            ("hunden", vec![]),
            ("xylophon", vec![]),
        ] {
            assert_eq!(z.teile(wort), teile, "{wort}");
        }
        assert_eq!(z.enden("steuerxylo"), [("steuer", "xylo")]);
        z.reste_lernen(["gewerbezentrale", "kindlicher"].into_iter());
        assert_eq!(z.teile("musikzentrale"), ["musik", "zentrale"]);
        assert_eq!(z.teile("hundlicher"), Vec::<&str>::new());
    }
}
