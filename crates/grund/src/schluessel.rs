//! Official keys: municipalities (AGS, ARS) and services (LeiKa).

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};

/// A key with the wrong length or with something else than digits.
#[derive(Debug, thiserror::Error, PartialEq, Eq)]
#[error("„{wert}“ ist kein {art} ({stellen} Ziffern)")]
pub struct SchluesselFehler {
    /// Which key was expected.
    pub art: &'static str,
    /// How many digits it has.
    pub stellen: usize,
    /// What came.
    pub wert: String,
}

macro_rules! ziffern_schluessel {
    ($(#[$doc:meta])* $name:ident, $stellen:literal, $art:literal) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name([u8; $stellen]);

        impl $name {
            /// The digits.
            #[must_use]
            pub fn as_str(&self) -> &str {
                // The constructor lets only ASCII digits in.
                std::str::from_utf8(&self.0).unwrap_or_default()
            }
        }
        impl FromStr for $name {
            type Err = SchluesselFehler;
            fn from_str(s: &str) -> Result<Self, Self::Err> {
                <[u8; $stellen]>::try_from(s.as_bytes())
                    .ok()
                    .filter(|z| z.iter().all(u8::is_ascii_digit))
                    .map(Self)
                    .ok_or_else(|| SchluesselFehler { art: $art, stellen: $stellen, wert: s.to_owned() })
            }
        }
        impl TryFrom<String> for $name {
            type Error = SchluesselFehler;
            fn try_from(s: String) -> Result<Self, Self::Error> { s.parse() }
        }
        impl From<$name> for String {
            fn from(k: $name) -> Self { k.as_str().to_owned() }
        }
        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { f.write_str(self.as_str()) }
        }
        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result { write!(f, concat!(stringify!($name), "({})"), self.as_str()) }
        }
    };
}

ziffern_schluessel!(
    /// Amtlicher Gemeindeschlüssel: land 2, Regierungsbezirk 1, Kreis 2, Gemeinde 3 digits.
    Ags, 8, "Amtlicher Gemeindeschlüssel"
);
ziffern_schluessel!(
    /// Amtlicher Regionalschlüssel: as the AGS, with the Gemeindeverband (4 digits) before the Gemeinde.
    Ars, 12, "Amtlicher Regionalschlüssel"
);
ziffern_schluessel!(
    /// Key of a service in the Leistungskatalog (LeiKa), 14 digits.
    LeikaSchluessel, 14, "LeiKa-Schlüssel"
);
ziffern_schluessel!(
    /// Key of a Land: the first two digits of every AGS and ARS in it.
    Land, 2, "Landesschlüssel"
);

impl Land {
    /// The official name; the key itself for a Land outside of the official list.
    #[must_use]
    pub fn name(&self) -> &str {
        const NAMEN: [&str; 16] = [
            "Schleswig-Holstein",
            "Hamburg",
            "Niedersachsen",
            "Bremen",
            "Nordrhein-Westfalen",
            "Hessen",
            "Rheinland-Pfalz",
            "Baden-Württemberg",
            "Bayern",
            "Saarland",
            "Berlin",
            "Brandenburg",
            "Mecklenburg-Vorpommern",
            "Sachsen",
            "Sachsen-Anhalt",
            "Thüringen",
        ];
        let nummer: usize = self.as_str().parse().unwrap_or_default();
        nummer.checked_sub(1).and_then(|nr| NAMEN.get(nr)).copied().unwrap_or(self.as_str())
    }
}

impl Ars {
    /// The AGS inside this key (the Verband left out).
    #[must_use]
    pub fn ags(&self) -> Ags {
        let z = &self.0;
        Ags([z[0], z[1], z[2], z[3], z[4], z[9], z[10], z[11]])
    }

    /// The first nine digits: the Gemeindeverband whose administration several municipalities may share.
    #[must_use]
    pub fn verband(&self) -> &str {
        &self.as_str()[..9]
    }
}

impl Ags {
    /// `14` for Sachsen, `15` for Sachsen-Anhalt.
    #[must_use]
    pub fn land(&self) -> &str {
        &self.as_str()[..2]
    }

    /// The first five digits.
    #[must_use]
    pub fn kreis(&self) -> &str {
        &self.as_str()[..5]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bautzen() {
        let ars: Ars = "146250020020".parse().expect("an ARS");
        assert_eq!(ars.ags().as_str(), "14625020");
        assert_eq!(ars.ags().land(), "14");
        assert_eq!(ars.verband(), "146250020");
        assert!("1462502".parse::<Ags>().is_err());
        assert!("1462502x".parse::<Ags>().is_err());
        assert!(serde_json::from_str::<LeikaSchluessel>("\"99102013104000\"").is_ok());
    }
}
