//! Official municipal names taken apart: German name, second name (Sorbian, once Low German), titles.

/// A name of the official list and its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ortsname {
    /// As the list has it: `Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokošulske město`.
    pub amtlich: String,
    /// `Bautzen`; an addition that tells places apart stays: `Neukirch/Lausitz`.
    pub deutsch: String,
    /// The second official name: `Budyšin`.
    pub zweitname: Option<String>,
    /// Everything behind the names: `Stadt, Hochschulstadt / Wysokošulske město`.
    pub titel: Option<String>,
}

impl Ortsname {
    /// Takes an official name apart.
    #[must_use]
    pub fn lesen(amtlich: &str) -> Self {
        let nicht_leer = |t: &str| Some(t.trim().to_owned()).filter(|t| !t.is_empty());
        let (vorn, hinten) = amtlich.split_once(" / ").map_or((amtlich, None), |(v, h)| (v, Some(h)));
        let (deutsch, titel) = vorn.split_once(',').map_or((vorn, None), |(d, t)| (d, nicht_leer(t)));
        let (zweitname, titel) = match (hinten, titel) {
            (None, titel) => (None, titel),
            // Weißwasser/O.L., Stadt / Běła Woda
            (Some(zweit), Some(titel)) => (nicht_leer(zweit), Some(titel)),
            // Elstra / Halštrow, Stadt
            (Some(rest), None) => match rest.split_once(',') {
                Some((zweit, titel)) => (nicht_leer(zweit), nicht_leer(titel)),
                None => (nicht_leer(rest), None),
            },
        };
        Self { amtlich: amtlich.to_owned(), deutsch: deutsch.trim().to_owned(), zweitname, titel }
    }

    /// Does the municipality bear the title of a town?
    #[must_use]
    pub fn ist_stadt(&self) -> bool {
        self.titel.as_deref().is_some_and(|t| t.split([',', '/']).any(|t| t.trim().to_lowercase().ends_with("stadt")))
    }

    /// Both names: `Bautzen / Budyšin`.
    #[must_use]
    pub fn anzeige(&self) -> String {
        match &self.zweitname {
            Some(zweit) => format!("{} / {zweit}", self.deutsch),
            None => self.deutsch.clone(),
        }
    }

    /// The ways in which people may write the name, in [`grund::suchform`].
    #[must_use]
    pub(crate) fn schreibweisen(&self) -> Vec<String> {
        let mut alle = vec![self.amtlich.clone(), self.deutsch.clone(), ausgeschrieben(&self.deutsch), self.anzeige()];
        alle.extend(self.zweitname.clone());
        alle.push(ohne_zusatz(&self.deutsch).to_owned());
        if let Some(titel) = &self.titel {
            // Lutherstadt Wittenberg, Landeshauptstadt Dresden
            alle.extend(titel.split([',', '/']).map(|t| format!("{} {}", t.trim(), self.deutsch)));
        }
        // Whoever has no umlaut on the keyboard writes Goerlitz.
        let umschrieben: Vec<String> = alle.iter().map(|n| umlaute_umschreiben(n)).collect();
        alle.extend(umschrieben);
        let mut formen: Vec<String> = alle.iter().map(|n| grund::suchform(n)).filter(|n| !n.is_empty()).collect();
        formen.sort();
        formen.dedup();
        formen
    }
}

fn umlaute_umschreiben(name: &str) -> String {
    name.replace('ä', "ae")
        .replace('ö', "oe")
        .replace('ü', "ue")
        .replace('Ä', "Ae")
        .replace('Ö', "Oe")
        .replace('Ü', "Ue")
}

/// The abbreviations of the official list, spelled out.
fn ausgeschrieben(name: &str) -> String {
    const KURZ: [(&str, &str); 10] = [
        ("Erzgeb.", "Erzgebirge"),
        ("Vogtl.", "Vogtland"),
        ("Sächs. Schw.", "Sächsische Schweiz"),
        ("/Sa.", "/Sachsen"),
        ("i.d. O.L.", "in der Oberlausitz"),
        ("O.L.", "Oberlausitz"),
        ("a. d. Spree", "an der Spree"),
        ("a. d. Eigen", "auf dem Eigen"),
        (" b. ", " bei "),
        (" a. d. ", " an der "),
    ];
    KURZ.iter().fold(name.to_owned(), |n, (kurz, lang)| n.replace(kurz, lang))
}

/// `Neukirch/Lausitz`, `Halle (Saale)`, `Reichenbach im Vogtland`: the part that people say.
fn ohne_zusatz(name: &str) -> &str {
    const GRENZEN: [&str; 12] =
        ["/", " (", " im ", " in ", " i.d.", " an ", " am ", " a. d.", " bei ", " b. ", " auf ", " ob "];
    let ende = GRENZEN.iter().filter_map(|g| name.find(g)).min().unwrap_or(name.len());
    name[..ende].trim()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_come_apart() {
        for (amtlich, deutsch, zweit, titel, stadt) in [
            ("Amtsberg", "Amtsberg", None, None, false),
            ("Chemnitz, Stadt", "Chemnitz", None, Some("Stadt"), true),
            (
                "Bautzen / Budyšin, Stadt, Hochschulstadt / Wysokošulske město",
                "Bautzen",
                Some("Budyšin"),
                Some("Stadt, Hochschulstadt / Wysokošulske město"),
                true,
            ),
            ("Weißwasser/O.L., Stadt / Běła Woda", "Weißwasser/O.L.", Some("Běła Woda"), Some("Stadt"), true),
            ("Mücka / Mikow", "Mücka", Some("Mikow"), None, false),
            ("Seiffen/Erzgeb., Kurort", "Seiffen/Erzgeb.", None, Some("Kurort"), false),
            ("Magdeburg, Landeshauptstadt", "Magdeburg", None, Some("Landeshauptstadt"), true),
        ] {
            let n = Ortsname::lesen(amtlich);
            assert_eq!(
                (n.deutsch.as_str(), n.zweitname.as_deref(), n.titel.as_deref(), n.ist_stadt()),
                (deutsch, zweit, titel, stadt),
                "{amtlich}"
            );
        }
    }
}
