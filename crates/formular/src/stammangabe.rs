//! What somebody would write again in every application: which question asks for which of these, and taking them from one
//! form into another. Only a field that says so (`uebernehmen`) gives and takes: health, family, money and everything else
//! that nobody marked stays where it was written.

use std::collections::BTreeMap;

use crate::{Antwort, Antworten, Art, Feld, Formular};

/// One of the details that recur.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Stammangabe {
    Vorname,
    Nachname,
    Geburtsdatum,
    Telefon,
    Email,
    Strasse,
    Hausnummer,
    Adresszusatz,
    Plz,
    Ort,
    Kontoinhaber,
    Iban,
    Kennzeichen,
    FahrzeugMarke,
    FahrzeugFin,
    Firma,
    BetriebStrasse,
    BetriebHausnummer,
    BetriebAdresszusatz,
    BetriebPlz,
    BetriebOrt,
}

/// Details that belong together: they come from one place or not at all, or a street would get the postcode of another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs, reason = "the names say it")]
pub enum Stammblock {
    Person,
    Kontakt,
    Anschrift,
    Bankverbindung,
    Fahrzeug,
    Unternehmen,
    Betriebssitz,
}

impl Stammangabe {
    /// All of them, in the order in which people read them.
    pub const ALLE: [Self; 21] = [
        Self::Vorname,
        Self::Nachname,
        Self::Geburtsdatum,
        Self::Telefon,
        Self::Email,
        Self::Strasse,
        Self::Hausnummer,
        Self::Adresszusatz,
        Self::Plz,
        Self::Ort,
        Self::Kontoinhaber,
        Self::Iban,
        Self::Kennzeichen,
        Self::FahrzeugMarke,
        Self::FahrzeugFin,
        Self::Firma,
        Self::BetriebStrasse,
        Self::BetriebHausnummer,
        Self::BetriebAdresszusatz,
        Self::BetriebPlz,
        Self::BetriebOrt,
    ];

    /// As `formular.json` names it.
    #[must_use]
    pub const fn als_text(self) -> &'static str {
        match self {
            Self::Vorname => "vorname",
            Self::Nachname => "nachname",
            Self::Geburtsdatum => "geburtsdatum",
            Self::Telefon => "telefon",
            Self::Email => "email",
            Self::Strasse => "strasse",
            Self::Hausnummer => "hausnummer",
            Self::Adresszusatz => "adresszusatz",
            Self::Plz => "plz",
            Self::Ort => "ort",
            Self::Kontoinhaber => "kontoinhaber",
            Self::Iban => "iban",
            Self::Kennzeichen => "kennzeichen",
            Self::FahrzeugMarke => "fahrzeug_marke",
            Self::FahrzeugFin => "fahrzeug_fin",
            Self::Firma => "firma",
            Self::BetriebStrasse => "betrieb_strasse",
            Self::BetriebHausnummer => "betrieb_hausnummer",
            Self::BetriebAdresszusatz => "betrieb_adresszusatz",
            Self::BetriebPlz => "betrieb_plz",
            Self::BetriebOrt => "betrieb_ort",
        }
    }

    /// From `formular.json`.
    #[must_use]
    pub fn gelesen(text: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|a| a.als_text() == text)
    }

    /// What it belongs to.
    #[must_use]
    pub const fn block(self) -> Stammblock {
        match self {
            Self::Vorname | Self::Nachname | Self::Geburtsdatum => Stammblock::Person,
            Self::Telefon | Self::Email => Stammblock::Kontakt,
            Self::Strasse | Self::Hausnummer | Self::Adresszusatz | Self::Plz | Self::Ort => Stammblock::Anschrift,
            Self::Kontoinhaber | Self::Iban => Stammblock::Bankverbindung,
            Self::Kennzeichen | Self::FahrzeugMarke | Self::FahrzeugFin => Stammblock::Fahrzeug,
            Self::Firma => Stammblock::Unternehmen,
            Self::BetriebStrasse
            | Self::BetriebHausnummer
            | Self::BetriebAdresszusatz
            | Self::BetriebPlz
            | Self::BetriebOrt => Stammblock::Betriebssitz,
        }
    }

    /// May a field of this kind ask for it?
    pub(crate) const fn passt(self, art: &Art) -> bool {
        match self {
            Self::Geburtsdatum => matches!(art, Art::Datum { .. }),
            Self::Telefon => matches!(art, Art::Telefon | Art::Text { .. }),
            Self::Email => matches!(art, Art::Email),
            Self::Plz | Self::BetriebPlz => matches!(art, Art::Plz),
            Self::Iban => matches!(art, Art::Iban),
            Self::Kennzeichen => matches!(art, Art::Kennzeichen),
            _ => matches!(art, Art::Text { .. }),
        }
    }
}

/// Details with what somebody answered.
pub type Stammangaben = BTreeMap<Stammangabe, Antwort>;

impl Formular {
    fn gemerkte(&self) -> impl Iterator<Item = (&Feld, Stammangabe)> {
        // Entries of a group are about other people and things.
        self.seiten.iter().flat_map(|s| &s.felder).filter_map(|f| Some((f, f.uebernehmen?)))
    }

    /// The details that these answers hold, as far as the form marks them.
    #[must_use]
    pub fn stammangaben(&self, antworten: &Antworten) -> Stammangaben {
        let mut aus = Stammangaben::new();
        for (feld, angabe) in self.gemerkte() {
            if let Some(antwort) = antworten.fuer(feld) {
                aus.entry(angabe).or_insert_with(|| antwort.clone());
            }
        }
        aus
    }

    /// The details for which the form asks and that are not answered.
    #[must_use]
    pub fn offene_stammangaben(&self, antworten: &Antworten) -> Vec<Stammangabe> {
        self.gemerkte().filter(|(f, _)| antworten.get(&f.id).is_none()).map(|(_, a)| a).collect()
    }

    /// The question that asks for a detail.
    #[must_use]
    pub fn fragt_nach(&self, angabe: Stammangabe) -> Option<&Feld> {
        self.gemerkte().find(|(_, a)| *a == angabe).map(|(f, _)| f)
    }

    /// Puts details into the fields that ask for them and are not answered; which, with what.
    pub fn vorbelegen(&self, antworten: &mut Antworten, angaben: &Stammangaben) -> Vec<(String, Antwort)> {
        let mut aus = Vec::new();
        for (feld, angabe) in self.gemerkte() {
            let Some(antwort) = angaben.get(&angabe).filter(|a| crate::pruefen::passt(feld, a)) else { continue };
            if antworten.get(&feld.id).is_none() {
                antworten.setzen(&feld.id, antwort.clone());
                aus.push((feld.id.clone(), antwort.clone()));
            }
        }
        aus
    }
}
