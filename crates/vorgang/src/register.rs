//! A register of others is asked and, where everything agrees, carries the order out: then the matter is decided by the
//! program alone (VwVfG § 35a; for vehicles FZV § 19 (1) sentence 2). Where it does not agree, people decide, bound by
//! nothing that the program found (FZV § 19 (1) sentence 4).
//!
//! Promise: it is asked only when a fee that was demanded is paid; one order is out at a time, and one that was carried
//! out is never given again; while it is out the application cannot be withdrawn, for it may have its effect already.

use ablauf::Baustein;
use grund::{DokumentId, UebergabeId, Zeitpunkt};
use serde::{Deserialize, Serialize};

use crate::{Anlass, Effect, Stand, Unzulaessig, Zahlstand, entscheid::Ergebnis, lauf::Lauf, weiterleitung::Moment};

/// The value that gateways behind the building block ask.
pub const WERT: &str = "register";

/// Why a register does not carry an order out: a closed list, because events carry no free text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Registergrund {
    /// It does not have what the order is about.
    Unbekannt,
    /// A security code is wrong.
    Sicherheitscode,
    /// Too many wrong codes: locked until somebody looks.
    Gesperrt,
    /// It has somebody else entered.
    Person,
    /// What it has entered does not allow the order (deregistered already, still registered).
    Zustand,
    /// Taxes or fees are owed.
    Rueckstand,
    /// No valid insurance.
    Versicherung,
    /// No valid inspection.
    Untersuchung,
    /// The plate is not reserved any more.
    Reservierung,
    /// Another authority is responsible.
    Zustaendigkeit,
    /// It cannot make anything of the order.
    Unverstanden,
}

impl Registergrund {
    /// All.
    pub const ALLE: [Self; 11] = [
        Self::Unbekannt,
        Self::Sicherheitscode,
        Self::Gesperrt,
        Self::Person,
        Self::Zustand,
        Self::Rueckstand,
        Self::Versicherung,
        Self::Untersuchung,
        Self::Reservierung,
        Self::Zustaendigkeit,
        Self::Unverstanden,
    ];

    /// The stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unbekannt => "unbekannt",
            Self::Sicherheitscode => "sicherheitscode",
            Self::Gesperrt => "gesperrt",
            Self::Person => "person",
            Self::Zustand => "zustand",
            Self::Rueckstand => "rueckstand",
            Self::Versicherung => "versicherung",
            Self::Untersuchung => "untersuchung",
            Self::Reservierung => "reservierung",
            Self::Zustaendigkeit => "zustaendigkeit",
            Self::Unverstanden => "unverstanden",
        }
    }

    /// Reads the stable name.
    #[must_use]
    pub fn von(name: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|g| g.name() == name)
    }

    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Unbekannt => "Zu den Angaben gibt es im Register keinen Eintrag",
            Self::Sicherheitscode => "Ein Sicherheitscode stimmt nicht mit dem Register überein",
            Self::Gesperrt => "Der Eintrag ist gesperrt, weil zu oft ein falscher Code genannt wurde",
            Self::Person => "Im Register ist eine andere Person eingetragen",
            Self::Zustand => "Der Eintrag im Register lässt das Beantragte nicht zu",
            Self::Rueckstand => "Es gibt Rückstände bei Steuern oder Gebühren",
            Self::Versicherung => "Eine gültige Versicherung ist nicht nachgewiesen",
            Self::Untersuchung => "Eine gültige Hauptuntersuchung ist nicht nachgewiesen",
            Self::Reservierung => "Das Kennzeichen ist nicht mehr reserviert",
            Self::Zustaendigkeit => "Für den Eintrag ist eine andere Behörde zuständig",
            Self::Unverstanden => "Das Register nimmt den Auftrag so nicht an",
        }
    }
}

/// Why a register is not asked at all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unbefragt {
    /// The fee was demanded and is not paid.
    Unbezahlt,
    /// The service names no order for these answers.
    Ausgenommen,
    /// Chance picked it for a person.
    Stichprobe,
}

impl Unbefragt {
    /// What staff read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Unbezahlt => "Die Gebühr ist nicht gezahlt",
            Self::Stichprobe => "Der Zufall hat diesen Fall zur Prüfung durch einen Menschen ausgewählt (Stichprobe)",
            Self::Ausgenommen => "Diesen Fall entscheidet die Leistung nicht automatisch",
        }
    }
}

/// How it stands with the register.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "art", rename_all = "snake_case")]
pub enum Registerstand {
    /// The order is out: on its way, or waiting for a register that does not answer.
    Wartet {
        /// Which.
        anfrage: UebergabeId,
        /// Its name in the service (`[[register]]`).
        name: String,
        /// Since when.
        seit: Zeitpunkt,
    },
    /// Everything agreed, and it is carried out.
    Vollzogen {
        /// Which.
        anfrage: UebergabeId,
        /// Its name in the service.
        name: String,
        /// When.
        am: Zeitpunkt,
    },
    /// It is not carried out.
    Abgewiesen {
        /// Which.
        anfrage: UebergabeId,
        /// Its name in the service.
        name: String,
        /// When.
        am: Zeitpunkt,
        /// Why.
        grund: Registergrund,
    },
    /// It was not asked.
    Unbefragt {
        /// When that was known.
        am: Zeitpunkt,
        /// Why.
        grund: Unbefragt,
    },
}

/// What a register says.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "schritt", rename_all = "snake_case")]
pub enum Registerschritt {
    /// The order goes out.
    Gefragt {
        /// Its name in the service.
        name: String,
    },
    /// It is carried out, and the letter about the decision is set.
    Vollzogen {
        /// The number that the register gave it.
        quittung: String,
        /// The stored PDF.
        dokument: DokumentId,
        /// Its hash, lower-case hex.
        sha256: String,
    },
    /// It is not carried out.
    Abgewiesen {
        /// Why.
        grund: Registergrund,
    },
}

impl Registerschritt {
    /// The stable name, as in the log.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Gefragt { .. } => "register_gefragt",
            Self::Vollzogen { .. } => "register_vollzogen",
            Self::Abgewiesen { .. } => "register_abgewiesen",
        }
    }
}

impl Lauf<'_> {
    /// The process comes by. `true`: it need not wait.
    pub(crate) fn register_anfragen(&mut self) -> bool {
        match (&self.z.register, &self.z.zahlung) {
            (Some(Registerstand::Vollzogen { .. }), _) => true,
            (Some(Registerstand::Wartet { .. }), _) => false,
            (_, Zahlstand::Angefordert { .. } | Zahlstand::Ausgeblieben { .. }) => {
                self.unbefragt(Unbefragt::Unbezahlt);
                true
            }
            _ => {
                self.effekt(Effect::RegisterAnfragen);
                false
            }
        }
    }

    fn unbefragt(&mut self, grund: Unbefragt) {
        self.z.register = Some(Registerstand::Unbefragt { am: self.jetzt, grund });
        let wort = match grund {
            Unbefragt::Unbezahlt => "unbezahlt",
            Unbefragt::Ausgenommen => "ausgenommen",
            Unbefragt::Stichprobe => "stichprobe",
        };
        self.merken(WERT, wort);
    }

    fn steht_am_register(&self) -> bool {
        self.z.marken.bei_dienst(self.modell, Baustein::RegisterAnfragen).is_some()
    }

    pub(crate) fn register_ausgenommen(&mut self) -> Ergebnis {
        self.an_menschen(Unbefragt::Ausgenommen)
    }

    pub(crate) fn stichprobe_gezogen(&mut self) -> Ergebnis {
        self.an_menschen(Unbefragt::Stichprobe)
    }

    fn an_menschen(&mut self, grund: Unbefragt) -> Ergebnis {
        if !self.steht_am_register() || self.z.register_offen().is_some() {
            return Err(self.falscher_stand());
        }
        self.unbefragt(grund);
        self.dienst_erledigt(Baustein::RegisterAnfragen)
    }

    pub(crate) fn register(&mut self, id: UebergabeId, schritt: &Registerschritt) -> Ergebnis {
        if let Registerschritt::Gefragt { name } = schritt {
            if !self.steht_am_register() || self.z.register_offen().is_some() {
                return Err(self.falscher_stand());
            }
            self.z.register = Some(Registerstand::Wartet { anfrage: id, name: name.clone(), seit: self.jetzt });
            return Ok(());
        }
        let name = match &self.z.register {
            Some(Registerstand::Wartet { anfrage, name, .. }) if *anfrage == id => name.clone(),
            // What the world repeats changes nothing.
            Some(Registerstand::Vollzogen { anfrage, .. } | Registerstand::Abgewiesen { anfrage, .. })
                if *anfrage == id =>
            {
                return Ok(());
            }
            _ => return Err(Unzulaessig::KeineRegisteranfrage),
        };
        match schritt {
            Registerschritt::Vollzogen { dokument, .. } => self.vollzogen(id, name, *dokument),
            Registerschritt::Abgewiesen { grund } => self.abgewiesen(id, name, *grund),
            Registerschritt::Gefragt { .. } => Ok(()),
        }
    }

    /// The decision is taken, by the program alone. A question that is open has lost its purpose.
    fn vollzogen(&mut self, anfrage: UebergabeId, name: String, dokument: DokumentId) -> Ergebnis {
        self.z.register = Some(Registerstand::Vollzogen { anfrage, name, am: self.jetzt });
        self.uhr_weiter();
        if let Stand::InBearbeitung { rueckfrage } = &mut self.z.stand {
            *rueckfrage = None;
        }
        self.eroeffnen(dokument);
        self.effekt(Effect::BestaetigungBereitstellen { dokument });
        self.effekt(Effect::MailHinweis);
        self.ende_bestimmen();
        self.merken("entscheidung", "bestaetigung");
        self.weiterleiten(Moment::Entscheidung);
        self.merken(WERT, "vollzogen");
        self.dienst_erledigt(Baustein::RegisterAnfragen)
    }

    /// A person takes over; the applicant is told why.
    fn abgewiesen(&mut self, anfrage: UebergabeId, name: String, grund: Registergrund) -> Ergebnis {
        self.z.register = Some(Registerstand::Abgewiesen { anfrage, name, am: self.jetzt, grund });
        self.benachrichtigen(Anlass::RegisterAbgewiesen(grund));
        self.merken(WERT, "abgewiesen");
        self.dienst_erledigt(Baustein::RegisterAnfragen)
    }
}
