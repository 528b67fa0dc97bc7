//! What happens after sending, as it holds for this matter: who reads it, how questions come, what comes in the end and where.

use akte::Vorgang;
use grund::Sprache;
use leistung::{Leistung, Wirkung};
use web::{Anfrage, WebFehler, format, papier::Papier, texte::antrag as t};

/// How something reaches whoever applied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Weg {
    /// By letter.
    Post,
    /// The mailbox of the account; is there a mail about it?
    Postfach { mail: bool },
    /// Online with number and code; is there a mail about it?
    Nummer { mail: bool },
}

/// What the office sends in the end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ende {
    /// A decision.
    Bescheid,
    /// This letter, or a refusal where the service knows one.
    Brief {
        /// What it is called.
        name: String,
        /// It may be a refusal.
        oder: bool,
    },
    /// One of several letters that confirm or certify.
    Bestaetigung {
        /// It may be a refusal.
        oder: bool,
    },
    /// The process ends without a letter.
    Nichts,
}

/// What follows from account, address, way and service.
pub struct Weiter {
    nachricht: Weg,
    antwort: Weg,
    ende: Ende,
}

impl Weiter {
    /// Looks up how the person is reached.
    pub async fn laden(anfrage: &Anfrage, vorgang: &Vorgang, leistung: &Leistung) -> Result<Self, WebFehler> {
        let wer = anfrage.haus.konten.erreichbar(&[vorgang.konto]).await?.remove(&vorgang.konto);
        let mail = wer.as_ref().is_some_and(|e| e.email.is_some());
        let auf_papier = Papier::aus_antrag(&vorgang.antrag).is_some();
        let nachricht = match wer {
            _ if auf_papier => Weg::Post,
            Some(e) if e.ohne_konto => Weg::Nummer { mail },
            _ => Weg::Postfach { mail },
        };
        // A decision on an objection is served by post, whatever way the questions take.
        let antwort = if vorgang.zustand.vorgaben.bekanntgabe.ist_post() { Weg::Post } else { nachricht };
        Ok(Self { nachricht, antwort, ende: ende(leistung) })
    }

    /// In sentences.
    pub fn saetze(&self, s: Sprache, vorgang: &Vorgang) -> Vec<String> {
        let zuerst = if vorgang.zustand.wartet_auf_zahlung {
            t::antrag_eingang_schritt_zahlung(s)
        } else {
            t::antrag_eingang_schritt_pruefung(s)
        };
        let nachricht = match self.nachricht {
            Weg::Post => t::antrag_eingang_schritt_nachricht_post(s),
            Weg::Postfach { mail: true } => t::antrag_eingang_schritt_nachricht(s),
            Weg::Postfach { mail: false } => t::antrag_eingang_schritt_nachricht_postfach(s),
            Weg::Nummer { mail: true } => t::antrag_eingang_schritt_nachricht_nummer_mail(s),
            Weg::Nummer { mail: false } => t::antrag_eingang_schritt_nachricht_nummer(s),
        };
        let mut saetze = vec![zuerst.to_owned(), nachricht.to_owned()];
        let was = match &self.ende {
            Ende::Bescheid => Some(t::antrag_eingang_schritt_ende_bescheid(s).to_owned()),
            Ende::Brief { name, oder: false } => Some(t::antrag_eingang_schritt_ende_brief(s, name)),
            Ende::Brief { name, oder: true } => Some(t::antrag_eingang_schritt_ende_brief_oder(s, name)),
            Ende::Bestaetigung { oder: false } => Some(t::antrag_eingang_schritt_ende_bestaetigung(s).to_owned()),
            Ende::Bestaetigung { oder: true } => Some(t::antrag_eingang_schritt_ende_bestaetigung_oder(s).to_owned()),
            Ende::Nichts => None,
        };
        let wo = match self.antwort {
            Weg::Post => t::antrag_eingang_schritt_ort_post(s),
            Weg::Postfach { .. } => t::antrag_eingang_schritt_ort_postfach(s),
            Weg::Nummer { .. } => t::antrag_eingang_schritt_ort_nummer(s),
        };
        saetze.extend(was.map(|was| format!("{was} {wo}")));
        saetze.extend(vorgang.zustand.bearbeitung_bis().map(|bis| t::antrag_eingang_dauer(s, format::tag(s, bis))));
        saetze
    }
}

/// What the letters and the process of a service lead to.
#[must_use]
pub fn ende(leistung: &Leistung) -> Ende {
    let mit = |w: Wirkung| leistung.stamm.briefe.values().filter(move |b| b.wirkung == w);
    let entscheidet = leistung.ablauf.hat_aufgabe("bescheid");
    if !leistung.ablauf.hat_aufgabe("bestaetigen") {
        let bescheid = entscheidet || mit(Wirkung::Automatisch).next().is_some();
        return if bescheid { Ende::Bescheid } else { Ende::Nichts };
    }
    let mut briefe = mit(Wirkung::Mitteilung);
    match (briefe.next(), briefe.next()) {
        (Some(b), None) => Ende::Brief { name: b.name.clone(), oder: entscheidet },
        _ => Ende::Bestaetigung { oder: entscheidet },
    }
}
