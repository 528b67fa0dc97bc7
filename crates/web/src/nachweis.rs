//! How it was proved who applies: what an Antrag keeps of it, for the receipt and for the desk.

use grund::{Sprache, Tag, Vertrauensniveau, Zeitpunkt};
use konto::Nachweis;
use serde::{Deserialize, Serialize};

use crate::{format, texte::antrag as t};

/// Kept with the Antrag: level, time, service, and whom the service named. The address stays with the session.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ausweisvermerk {
    /// How certain.
    pub niveau: Vertrauensniveau,
    /// The name of the service.
    pub dienst: String,
    /// When.
    pub zeit: Zeitpunkt,
    /// First names and family name.
    pub name: String,
    /// Day of birth.
    pub geburtsdatum: Option<Tag>,
}

impl From<&Nachweis> for Ausweisvermerk {
    fn from(n: &Nachweis) -> Self {
        Self {
            niveau: n.niveau,
            dienst: n.dienst.clone(),
            zeit: n.zeit,
            name: format!("{} {}", n.person.vorname, n.person.nachname),
            geburtsdatum: n.person.geburtsdatum,
        }
    }
}

impl Ausweisvermerk {
    /// That of a frozen Antrag, if it has one.
    #[must_use]
    pub fn aus_antrag(antrag: &[u8]) -> Option<Self> {
        #[derive(Deserialize)]
        struct Antrag {
            nachweis: Option<Ausweisvermerk>,
        }
        serde_json::from_slice::<Antrag>(antrag).ok()?.nachweis
    }

    /// In one sentence.
    #[must_use]
    pub fn text(&self, s: Sprache) -> String {
        let stufe = match self.niveau {
            Vertrauensniveau::Hoch => t::antrag_ausweis_hoch(s),
            Vertrauensniveau::Substanziell => t::antrag_ausweis_substanziell(s),
            Vertrauensniveau::Niedrig | Vertrauensniveau::Keins => t::antrag_ausweis_niedrig(s),
        };
        let zeit = format::zeit(s, self.zeit);
        match self.geburtsdatum {
            Some(tag) => t::antrag_ausweis_vermerk(s, &self.name, format::tag(s, tag), &self.dienst, stufe, zeit),
            None => t::antrag_ausweis_vermerk_ohne(s, &self.name, &self.dienst, stufe, zeit),
        }
    }
}
