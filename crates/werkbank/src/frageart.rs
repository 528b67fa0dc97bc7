//! The kinds of questions, in words for people.

/// Value in the form, what it is called.
pub use formular::ARTEN_IN_WORTEN as ARTEN;

/// What may be taken over from earlier applications, with what it is called.
pub const UEBERNEHMEN: [(&str, &str); 17] = [
    ("", "nein"),
    ("vorname", "Vorname"),
    ("nachname", "Nachname"),
    ("geburtsdatum", "Geburtsdatum"),
    ("telefon", "Telefon"),
    ("email", "E-Mail"),
    ("strasse", "Straße"),
    ("hausnummer", "Hausnummer"),
    ("adresszusatz", "Adresszusatz"),
    ("plz", "Postleitzahl"),
    ("ort", "Ort"),
    ("kontoinhaber", "Kontoinhaberin oder Kontoinhaber"),
    ("iban", "IBAN"),
    ("kennzeichen", "Kennzeichen des Fahrzeugs"),
    ("fahrzeug_marke", "Marke des Fahrzeugs"),
    ("fahrzeug_fin", "Fahrzeug-Identifizierungsnummer"),
    ("firma", "Firma"),
];

/// What a kind is called.
pub fn name(art: &str) -> &str {
    ARTEN.iter().find(|(wert, _)| *wert == art).map_or(art, |(_, name)| name)
}

/// Blocks that can be a page of their own, with what is in them.
pub const SEITENBAUSTEINE: [(&str, &str); 11] = [
    ("person", "Person: Name, Geburtsdatum, Telefon"),
    ("anschrift", "Anschrift: Straße, Hausnummer, PLZ, Ort"),
    ("kontakt", "Kontakt: Telefon, E-Mail"),
    ("unternehmen", "Unternehmen: Firma, Rechtsform, Register"),
    ("bankverbindung", "Bankverbindung: IBAN"),
    ("stelle", "Stelle im Ort: Straße, Beschreibung"),
    ("fahrzeug", "Fahrzeug: Kennzeichen, Marke"),
    ("fahrzeuge", "Mehrere Fahrzeuge"),
    ("flaeche", "Fläche: Länge, Breite, Skizze"),
    ("monat", "Monat und Jahr"),
    ("mitteilung", "Mitteilung an das Amt"),
];

/// What a block is called.
pub fn baustein(name: &str) -> &str {
    SEITENBAUSTEINE.iter().find(|(wert, _)| *wert == name).map_or(name, |(_, text)| text)
}
