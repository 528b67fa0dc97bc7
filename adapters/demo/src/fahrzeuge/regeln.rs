//! What the register checks before it changes an entry, and what the change is. Pure.

use std::collections::BTreeMap;

use grund::Tag;

use super::store::Fahrzeug;

/// Wrong codes that lock an entry.
pub const FALSCHE_CODES: i32 = 3;

/// What can be ordered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Auftragsart {
    /// Taking out of service (§§ 24, 25 FZV).
    Ausserbetriebsetzung,
    /// Registering again for the same holder with the reserved plate (§ 29 FZV).
    Wiederzulassung,
    /// Another holder, the plate stays (§ 30 FZV).
    Umschreibung,
    /// Another address of the holder (§ 15, § 30 FZV).
    Anschrift,
}

impl Auftragsart {
    /// All.
    pub const ALLE: [Self; 4] =
        [Self::Ausserbetriebsetzung, Self::Wiederzulassung, Self::Umschreibung, Self::Anschrift];

    /// The word of the contract.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Ausserbetriebsetzung => "ausserbetriebsetzung",
            Self::Wiederzulassung => "wiederzulassung",
            Self::Umschreibung => "umschreibung",
            Self::Anschrift => "anschrift",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn von_wort(wort: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|a| a.wort() == wort)
    }
}

/// A proved person.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ausweis {
    pub name: String,
    pub geburtsdatum: Option<String>,
}

/// An order as it came.
#[derive(Debug, Clone)]
pub struct Auftrag {
    pub art: Auftragsart,
    pub angaben: BTreeMap<String, String>,
    pub ausweis: Option<Ausweis>,
}

impl Auftrag {
    fn wort(&self, name: &str) -> &str {
        self.angaben.get(name).map_or("", String::as_str)
    }

    /// The plate without spaces and hyphens.
    pub fn kennzeichen(&self) -> String {
        nackt(self.wort("kennzeichen"))
    }
}

/// Letters and digits only, as plates are compared.
pub fn nackt(kennzeichen: &str) -> String {
    kennzeichen.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_uppercase).collect()
}

/// What comes of an order about a vehicle.
#[derive(Debug, PartialEq, Eq)]
pub enum Ergebnis {
    /// The entry from now on.
    Neu(Box<Fahrzeug>),
    /// A code was wrong: it is counted.
    FalscherCode,
    /// Nothing changes; the word of the contract.
    Nein(&'static str),
}

/// Checks and changes. `neuer_code`: for the certificate part I that is issued now.
pub fn entscheiden(f: &Fahrzeug, a: &Auftrag, heute: Tag, neuer_code: &str) -> Ergebnis {
    if !a.wort("fin").is_empty() && a.wort("fin").to_uppercase() != f.fin {
        return Ergebnis::Nein("unbekannt");
    }
    if f.falsche_codes >= FALSCHE_CODES {
        return Ergebnis::Nein("gesperrt");
    }
    if !codes_stimmen(f, a) {
        return Ergebnis::FalscherCode;
    }
    if f.zugelassen == (a.art == Auftragsart::Wiederzulassung) {
        return Ergebnis::Nein("zustand");
    }
    if !person_stimmt(f, a) {
        return Ergebnis::Nein("person");
    }
    if let Some(nein) = darf_fahren(f, a, heute) {
        return Ergebnis::Nein(nein);
    }
    Ergebnis::Neu(Box::new(geaendert(f, a, heute, neuer_code)))
}

/// § 21 (1), § 24 (2), § 26 (1) no. 4, § 29 (3) and (4) FZV: which codes stand for which paper.
fn codes_stimmen(f: &Fahrzeug, a: &Auftrag) -> bool {
    let plaketten = a.art == Auftragsart::Ausserbetriebsetzung;
    let zb2 = a.art == Auftragsart::Umschreibung || !a.wort("code_zb2").is_empty();
    a.wort("code_zb1") == f.code_zb1
        && (!zb2 || a.wort("code_zb2") == f.code_zb2)
        && (!plaketten
            || (a.wort("code_hinten") == f.code_hinten && a.wort("code_vorn") == f.code_vorn.as_deref().unwrap_or("")))
}

/// Is it the holder? A new holder must be the one who has proved herself.
fn person_stimmt(f: &Fahrzeug, a: &Auftrag) -> bool {
    let gleich = |x: &str, y: &str| x.trim().to_lowercase() == y.trim().to_lowercase();
    let ausgewiesen = a.ausweis.as_ref().is_none_or(|p| {
        gleich(&p.name, a.wort("halter")) && p.geburtsdatum.as_deref().is_none_or(|tag| a.wort("geburtsdatum") == tag)
    });
    let eingetragen = a.art == Auftragsart::Umschreibung
        || (gleich(&f.halter, a.wort("halter"))
            && f.geburtsdatum.is_none_or(|tag| a.wort("geburtsdatum") == tag.to_string()));
    ausgewiesen && eingetragen
}

/// What must hold so that a vehicle may be registered: reservation (§ 16 (1) sentence 5 FZV), inspection (§ 22 FZV),
/// insurance, and no arrears of tax (§ 13 (1a) KraftStG).
fn darf_fahren(f: &Fahrzeug, a: &Auftrag, heute: Tag) -> Option<&'static str> {
    if !matches!(a.art, Auftragsart::Wiederzulassung | Auftragsart::Umschreibung) {
        return None;
    }
    if a.art == Auftragsart::Wiederzulassung && f.reserviert_bis.is_none_or(|tag| tag < heute) {
        return Some("reservierung");
    }
    if f.hu_bis < heute {
        return Some("untersuchung");
    }
    if a.wort("evb").to_uppercase() != f.evb {
        return Some("versicherung");
    }
    f.steuerrueckstand.then_some("rueckstand")
}

fn geaendert(f: &Fahrzeug, a: &Auftrag, heute: Tag, neuer_code: &str) -> Fahrzeug {
    let mut neu = f.clone();
    neu.falsche_codes = 0;
    neu.aenderungen += 1;
    let anschrift = |neu: &mut Fahrzeug| {
        neu.strasse = a.wort("strasse").to_owned();
        neu.plz = a.wort("plz").to_owned();
        neu.ort = a.wort("ort").to_owned();
    };
    match a.art {
        Auftragsart::Ausserbetriebsetzung => {
            neu.zugelassen = false;
            neu.abgemeldet_am = Some(heute);
            let zwoelf_monate = || heute.checked_add(jiff::Span::new().months(12)).ok();
            neu.reserviert_bis = (a.wort("reservieren") == "ja").then(zwoelf_monate).flatten();
            return neu;
        }
        Auftragsart::Wiederzulassung => {
            neu.zugelassen = true;
            neu.abgemeldet_am = None;
            neu.reserviert_bis = None;
        }
        Auftragsart::Umschreibung => {
            neu.halter = a.wort("halter").to_owned();
            neu.geburtsdatum = a.wort("geburtsdatum").parse().ok();
            anschrift(&mut neu);
        }
        Auftragsart::Anschrift => anschrift(&mut neu),
    }
    // A new certificate part I goes out, with a code of its own.
    neuer_code.clone_into(&mut neu.code_zb1);
    neu
}
