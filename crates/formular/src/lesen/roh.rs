//! The shape of `formular.json` as written.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::{Befund, BerechnetArt, Herkunft, Listenfassung, Schwere, Vermerk};

pub(super) const ARTEN: &[&str] = &[
    "text",
    "langtext",
    "zahl",
    "betrag",
    "datum",
    "ja_nein",
    "auswahl",
    "mehrfach",
    "email",
    "telefon",
    "plz",
    "iban",
    "uhrzeit",
    "codeliste",
    "staat",
    "staatsangehoerigkeit",
    "steuer_id",
    "ust_id",
    "steuernummer",
    "wirtschafts_id",
    "registernummer",
    "kennzeichen",
    "punkt",
    "flaeche",
    "unterschrift",
    "einwilligung",
    "datei",
    "info",
    "gruppe",
    "tabelle",
];

/// The autofill words of HTML that fit personal questions.
pub(super) const AUTOCOMPLETE: &[&str] = &[
    "name",
    "honorific-prefix",
    "given-name",
    "additional-name",
    "family-name",
    "honorific-suffix",
    "nickname",
    "organization-title",
    "organization",
    "street-address",
    "address-line1",
    "address-line2",
    "address-line3",
    "address-level1",
    "address-level2",
    "address-level3",
    "address-level4",
    "country",
    "country-name",
    "postal-code",
    "bday",
    "bday-day",
    "bday-month",
    "bday-year",
    "sex",
    "tel",
    "tel-national",
    "email",
    "url",
    "language",
    "off",
];

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohFormular {
    pub titel: String,
    pub seiten: Vec<RohSeite>,
    #[serde(default)]
    pub codelisten: Vec<RohCodeliste>,
    #[serde(default)]
    pub berechnet: Vec<RohBerechnet>,
    #[serde(default)]
    pub pruefregeln: Vec<RohPruefregel>,
    /// What waits for a person, where the form came from elsewhere.
    #[serde(default)]
    pub vermerke: Vec<Vermerk>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohSeite {
    pub id: String,
    pub titel: String,
    pub einleitung: Option<String>,
    /// The section that begins here.
    pub abschnitt: Option<String>,
    /// The number of its group in FIM.
    pub fim: Option<String>,
    pub wenn: Option<String>,
    /// Why there are more than seven questions on the page.
    pub begruendung: Option<String>,
    pub felder: Vec<RohFeld>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohFeld {
    pub id: String,
    pub art: String,
    pub frage: String,
    pub hinweis: Option<String>,
    pub pflicht: Option<bool>,
    pub wenn: Option<String>,
    pub autocomplete: Option<String>,
    /// Which recurring detail it asks for.
    pub uebernehmen: Option<String>,
    pub fim: Option<String>,
    /// Why something is asked that was asked before.
    pub wiederholung: Option<String>,
    pub minimal: Option<usize>,
    pub maximal: Option<usize>,
    /// A pattern, the sentence that explains it, an example.
    pub muster: Option<String>,
    pub mustersatz: Option<String>,
    pub beispiel: Option<String>,
    pub von: Option<serde_json::Number>,
    pub bis: Option<serde_json::Number>,
    pub nachkomma: Option<u32>,
    pub vergangen: Option<bool>,
    pub zukuenftig: Option<bool>,
    pub fruehestens: Option<String>,
    pub spaetestens: Option<String>,
    pub optionen: Option<Vec<RohOption>>,
    pub darstellung: Option<String>,
    pub liste: Option<String>,
    pub formate: Option<Vec<String>>,
    pub groesse_mb: Option<u64>,
    pub anzahl: Option<usize>,
    pub text: Option<String>,
    pub eintrag: Option<String>,
    /// May a file fill the table?
    pub csv: Option<bool>,
    /// The groups around it, where the form came from elsewhere.
    #[serde(default)]
    pub herkunft: Vec<Herkunft>,
    /// Is it the heading of the last of them?
    #[serde(default)]
    pub gruppenkopf: bool,
    #[serde(default)]
    pub felder: Vec<RohFeld>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohCodeliste {
    pub id: String,
    pub quelle: Option<String>,
    /// The version of a list of the house that it was copied from.
    pub haus: Option<Listenfassung>,
    pub eintraege: Vec<RohEintrag>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohEintrag {
    pub wert: String,
    pub text: String,
    /// The text in other languages, by their tags.
    #[serde(default)]
    pub texte: BTreeMap<String, String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohOption {
    pub wert: String,
    pub text: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohPruefregel {
    pub id: String,
    pub formel: String,
    pub satz: String,
    pub felder: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RohBerechnet {
    pub id: String,
    pub formel: Option<String>,
    pub entscheidung: Option<String>,
    pub art: BerechnetArt,
    pub frage: String,
    #[serde(default)]
    pub zeigen: bool,
}

impl RohFeld {
    /// Keys that are set but mean nothing for this kind.
    pub fn unbekannte(&self) -> Vec<&'static str> {
        let gesetzt: [(&'static str, bool, &[&str]); 21] = [
            ("minimal", self.minimal.is_some(), &["text", "gruppe", "tabelle"]),
            ("maximal", self.maximal.is_some(), &["text", "langtext", "gruppe", "tabelle"]),
            ("muster", self.muster.is_some(), &["text"]),
            ("mustersatz", self.mustersatz.is_some(), &["text"]),
            ("beispiel", self.beispiel.is_some(), &["text"]),
            ("von", self.von.is_some(), &["zahl", "betrag", "flaeche"]),
            ("bis", self.bis.is_some(), &["zahl", "betrag", "flaeche"]),
            ("nachkomma", self.nachkomma.is_some(), &["zahl"]),
            ("vergangen", self.vergangen.is_some(), &["datum"]),
            ("zukuenftig", self.zukuenftig.is_some(), &["datum"]),
            ("fruehestens", self.fruehestens.is_some(), &["datum", "uhrzeit"]),
            ("spaetestens", self.spaetestens.is_some(), &["datum", "uhrzeit"]),
            ("optionen", self.optionen.is_some(), &["auswahl", "mehrfach"]),
            ("liste", self.liste.is_some(), &["codeliste"]),
            ("darstellung", self.darstellung.is_some(), &["auswahl"]),
            ("formate", self.formate.is_some(), &["datei"]),
            ("groesse_mb", self.groesse_mb.is_some(), &["datei"]),
            ("anzahl", self.anzahl.is_some(), &["datei"]),
            ("text", self.text.is_some(), &["info", "einwilligung"]),
            ("eintrag", self.eintrag.is_some(), &["gruppe", "tabelle"]),
            ("csv", self.csv.is_some(), &["tabelle"]),
        ];
        let felder = [("felder", !self.felder.is_empty(), ["gruppe", "tabelle"].as_slice())];
        gesetzt
            .into_iter()
            .chain(felder)
            .filter(|(_, da, arten)| *da && !arten.contains(&self.art.as_str()))
            .map(|(name, ..)| name)
            .collect()
    }
}

pub(super) fn berechnet_typ(art: BerechnetArt) -> regel::Typ {
    match art {
        BerechnetArt::Zahl | BerechnetArt::Betrag => regel::Typ::Zahl,
        BerechnetArt::Text => regel::Typ::Text,
        BerechnetArt::Datum => regel::Typ::Datum,
        BerechnetArt::JaNein => regel::Typ::JaNein,
    }
}

/// What the JSON reader says, as a sentence with its place.
pub(super) fn json_fehler(e: &serde_json::Error) -> Befund {
    let ort = format!("formular.json, Zeile {}, Spalte {}", e.line(), e.column());
    Befund { schwere: Schwere::Fehler, ort, satz: crate::json_satz(e) }
}
