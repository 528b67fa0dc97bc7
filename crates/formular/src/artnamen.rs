//! What the kinds of questions are called.

use crate::Art;

/// The word in `formular.json`, and what people call it, in the order in which an author looks for it.
pub const ARTEN_IN_WORTEN: [(&str, &str); 30] = [
    ("text", "Kurzer Text"),
    ("langtext", "Langer Text"),
    ("ja_nein", "Ja oder Nein"),
    ("auswahl", "Eine von mehreren Antworten"),
    ("mehrfach", "Mehrere Antworten möglich"),
    ("zahl", "Zahl"),
    ("betrag", "Betrag in Euro"),
    ("datum", "Datum"),
    ("uhrzeit", "Uhrzeit"),
    ("datei", "Dateien hochladen"),
    ("info", "Hinweis ohne Frage"),
    ("einwilligung", "Einwilligung oder Erklärung"),
    ("email", "E-Mail-Adresse"),
    ("telefon", "Telefonnummer"),
    ("plz", "Postleitzahl"),
    ("iban", "IBAN"),
    ("staat", "Staat"),
    ("staatsangehoerigkeit", "Staatsangehörigkeit"),
    ("codeliste", "Eintrag einer Liste"),
    ("punkt", "Ort auf der Karte"),
    ("flaeche", "Fläche auf der Karte"),
    ("unterschrift", "Unterschrift"),
    ("kennzeichen", "Kfz-Kennzeichen"),
    ("steuer_id", "Steuer-Identifikationsnummer"),
    ("ust_id", "Umsatzsteuer-Identifikationsnummer"),
    ("steuernummer", "Steuernummer des Finanzamts"),
    ("wirtschafts_id", "Wirtschafts-Identifikationsnummer"),
    ("registernummer", "Registernummer"),
    ("gruppe", "Gruppe, die sich wiederholt"),
    ("tabelle", "Tabelle mit Zeilen"),
];

impl Art {
    /// What people call this kind of answer.
    #[must_use]
    pub fn in_worten(&self) -> &'static str {
        let name = self.name();
        ARTEN_IN_WORTEN.iter().find(|(wort, _)| *wort == name).map_or(name, |(_, worte)| worte)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_has_its_words_and_nothing_else_has() {
        let mut namen: Vec<&str> = ARTEN_IN_WORTEN.iter().map(|(wort, _)| *wort).collect();
        let mut arten = crate::arten().to_vec();
        namen.sort_unstable();
        arten.sort_unstable();
        assert_eq!(namen, arten);
    }
}
