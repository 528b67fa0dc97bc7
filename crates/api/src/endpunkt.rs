//! The table of addresses: from it come the routes, the check of parameters, the OpenAPI document and the page `/api`.

use std::pin::Pin;

use serde_json::Value;

use crate::{
    problem::Art,
    ruf::{Ergebnis, Ruf},
    schema::Schemata,
};

/// What a parameter takes.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Wert {
    /// Any text.
    Text,
    /// A whole number.
    Zahl { von: i64, bis: i64 },
    /// Degrees, positive or negative up to `bis`.
    Grad { bis: f64 },
    /// One of these words.
    Auswahl(&'static [&'static str]),
    /// Digits, of one of these lengths.
    Ziffern(&'static [usize]),
    /// A language that the portal speaks.
    Sprache,
}

impl Wert {
    /// What is expected, in words.
    pub(crate) fn soll(&self) -> String {
        match self {
            Self::Text => "ein Text mit höchstens 16.384 Bytes".to_owned(),
            Self::Zahl { von, bis } => format!("eine ganze Zahl von {von} bis {bis}"),
            Self::Grad { bis } => format!("eine Zahl von -{bis} bis {bis} mit Punkt als Dezimalzeichen"),
            Self::Auswahl(werte) => format!("eines von: {}", werte.join(", ")),
            Self::Ziffern(stellen) => {
                let stellen: Vec<String> = stellen.iter().map(ToString::to_string).collect();
                format!("{} Ziffern", stellen.join(" oder "))
            }
            Self::Sprache => {
                let tags: Vec<&str> = grund::Sprache::ALLE.into_iter().map(grund::Sprache::tag).collect();
                format!("eine Sprache des Portals: {}", tags.join(", "))
            }
        }
    }
}

/// A parameter.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Parameter {
    pub(crate) name: &'static str,
    pub(crate) wert: Wert,
    /// Must be there.
    pub(crate) pflicht: bool,
    /// Stands in the path.
    pub(crate) im_pfad: bool,
    pub(crate) text: &'static str,
    pub(crate) beispiel: &'static str,
}

impl Parameter {
    const fn neu(name: &'static str, wert: Wert, text: &'static str, beispiel: &'static str) -> Self {
        Self { name, wert, pflicht: false, im_pfad: false, text, beispiel }
    }

    pub(crate) const fn pflicht(mut self) -> Self {
        self.pflicht = true;
        self
    }

    const fn im_pfad(mut self) -> Self {
        self.im_pfad = true;
        self.pflicht = true;
        self
    }
}

/// A future on the heap.
pub(crate) type Zukunft<'a> = Pin<Box<dyn Future<Output = Ergebnis> + Send + 'a>>;

/// How an address answers.
#[derive(Clone, Copy)]
pub(crate) enum Tun {
    /// From memory.
    Sofort(fn(&Ruf<'_>) -> Ergebnis),
    /// From the database.
    Warten(for<'a> fn(&'a Ruf<'a>) -> Zukunft<'a>),
}

/// An address.
pub(crate) struct Endpunkt {
    pub(crate) pfad: &'static str,
    /// `operationId`.
    pub(crate) name: &'static str,
    pub(crate) titel: &'static str,
    pub(crate) text: &'static str,
    pub(crate) parameter: &'static [Parameter],
    pub(crate) antwort: fn(&mut Schemata) -> Value,
    pub(crate) medientyp: &'static str,
    /// Addresses that work in the demonstration.
    pub(crate) beispiele: &'static [&'static str],
    pub(crate) probleme: &'static [Art],
    pub(crate) tun: Tun,
}

impl Endpunkt {
    /// The parameters behind `?`.
    pub(crate) fn abfrage(&self) -> impl Iterator<Item = &'static Parameter> + use<> {
        self.parameter.iter().filter(|p| !p.im_pfad)
    }
}

pub(crate) const JE_SEITE: Parameter =
    Parameter::neu("je_seite", Wert::Zahl { von: 1, bis: 100 }, "Einträge auf einer Seite; ohne Angabe 25.", "10");
pub(crate) const CURSOR: Parameter =
    Parameter::neu("cursor", Wert::Text, "Wo die Liste weitergeht: „weiter.cursor“ der vorigen Antwort.", "");
pub(crate) const SPRACHE: Parameter = Parameter::neu(
    "sprache",
    Wert::Sprache,
    "Sprache der Texte. Ohne Angabe gilt Accept-Language. Fehlt ein Text in der Sprache, kommt der deutsche; \
     „sprache“ sagt, welche es ist.",
    "de",
);
pub(crate) const AGS: Parameter = Parameter::neu(
    "ags",
    Wert::Ziffern(&[8, 12]),
    "Ort als Amtlicher Gemeindeschlüssel (8 Ziffern) oder Regionalschlüssel (12 Ziffern). Ein früherer Schlüssel \
     führt zur heutigen Gemeinde.",
    "14625020",
);
pub(crate) const PLZ: Parameter = Parameter::neu(
    "plz",
    Wert::Ziffern(&[5]),
    "Ort als Postleitzahl. Gehört sie zu mehreren Gemeinden, nennt die Antwort (409) alle.",
    "02625",
);
pub(crate) const LAT: Parameter = Parameter::neu(
    "lat",
    Wert::Grad { bis: 90.0 },
    "Ort als Punkt: geografische Breite (WGS 84), nur mit lon.",
    "51.18",
);
pub(crate) const LON: Parameter = Parameter::neu(
    "lon",
    Wert::Grad { bis: 180.0 },
    "Ort als Punkt: geografische Länge (WGS 84), nur mit lat.",
    "14.43",
);
pub(crate) const LAND: Parameter =
    Parameter::neu("land", Wert::Auswahl(&["14", "15"]), "Land: 14 = Sachsen, 15 = Sachsen-Anhalt.", "14");
pub(crate) const LEIKA: Parameter =
    Parameter::neu("leika", Wert::Ziffern(&[14]), "LeiKa-Schlüssel mit 14 Ziffern.", "99102013104000");
pub(crate) const SEIT: Parameter = Parameter::neu(
    "seit",
    Wert::Zahl { von: 0, bis: i64::MAX },
    "Nummer der letzten Änderung, die Sie kennen; ohne Angabe von Anfang an.",
    "0",
);

/// A parameter with a text of its own.
pub(crate) const fn parameter(name: &'static str, wert: Wert, text: &'static str, beispiel: &'static str) -> Parameter {
    Parameter::neu(name, wert, text, beispiel)
}

/// What stands in the path.
pub(crate) const fn im_pfad(name: &'static str, text: &'static str, beispiel: &'static str) -> Parameter {
    Parameter::neu(name, Wert::Text, text, beispiel).im_pfad()
}

/// All addresses, in the order of the description.
pub(crate) fn alle() -> [&'static Endpunkt; 14] {
    [
        &crate::suche::ENDPUNKT,
        &crate::leistungen::LISTE,
        &crate::leistungen::EINE,
        &crate::zustaendigkeiten::ENDPUNKT,
        &crate::stellen::LISTE,
        &crate::stellen::EINE,
        &crate::orte::ENDPUNKT,
        &crate::lagen::LISTE,
        &crate::lagen::EINE,
        &crate::maengel::ENDPUNKT,
        &crate::aenderungen::ENDPUNKT,
        &crate::xzufi::ENDPUNKT,
        &crate::einbetten::ENDPUNKT,
        &crate::openapi::ENDPUNKT,
    ]
}
