//! `[[register]]`: which register is asked, what it is to carry out, with which part of the application, and the letter
//! about the decision that the program then takes alone. Cases play it through.

use std::collections::BTreeMap;

use ablauf::Baustein;
use formular::{Antworten, Formular, Umfeld};
use grund::{Betrag, DokumentId, UebergabeId, ZahlungId};
use regel::{Umgebung, Wert};
use serde::Deserialize;
use serde_json::Value;
use vorgang::{
    Effect, Ereignis, Vorgaben,
    frist::{Kalender, tagesbeginn},
    register::{Registergrund, Registerschritt},
};

use crate::{
    Befund, Brief, Fall, Leistung, Stamm, Wirkung,
    beteiligung::{Bedingungen, Pruefung},
    muster,
};

/// One order to a register.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registerregel {
    /// Its id.
    pub id: String,
    /// The register, as people read it: „Fahrzeugregister“.
    pub name: String,
    /// The name under which an authority sets the address, the same in all services.
    pub ziel: String,
    /// The secret value of the service that goes along as its access key.
    pub zugang: Option<String>,
    /// What is to be done, in the register's word.
    pub auftrag: String,
    /// With which answers (FEEL); without it always. Where no order holds, people decide.
    pub wenn: Option<String>,
    /// What it is about: the register's words, with answers in braces.
    pub angaben: BTreeMap<String, String>,
    /// The letter about the decision, with `wirkung = "automatisch"`.
    pub brief: String,
    /// Where the law allows a decision by the program alone.
    pub rechtsgrundlage: String,
}

/// What a register says in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(from = "Registerwort")]
pub enum Registerantwort {
    /// Everything agrees.
    Vollzogen,
    /// It does not answer.
    Unerreichbar,
    /// It refuses.
    Abgewiesen(Registergrund),
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Registerwort {
    Grund(Registergrund),
    Wort(Wort),
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Wort {
    Vollzogen,
    Unerreichbar,
}

impl From<Registerwort> for Registerantwort {
    fn from(w: Registerwort) -> Self {
        match w {
            Registerwort::Grund(g) => Self::Abgewiesen(g),
            Registerwort::Wort(Wort::Vollzogen) => Self::Vollzogen,
            Registerwort::Wort(Wort::Unerreichbar) => Self::Unerreichbar,
        }
    }
}

/// Where the matter stands when the register says this.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Registererwartung {
    /// What it says; nothing where it is not asked.
    pub antwort: Option<Registerantwort>,
    /// Has the fee been paid?
    #[serde(default = "ja")]
    pub bezahlt: bool,
    /// `abgeschlossen`, `pruefen` (people decide), `register` (it waits for the register), `zahlung`.
    pub ende: String,
}

const fn ja() -> bool {
    true
}

/// Which order a case expects.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Auftragserwartung {
    /// The rule; empty where people decide.
    pub id: String,
    /// Some of what goes along.
    #[serde(default)]
    pub angaben: BTreeMap<String, String>,
}

impl Leistung {
    /// The order that goes to a register with these answers: the first one that holds, with what it is about.
    #[must_use]
    pub fn registerauftrag(
        &self,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Option<(&Registerregel, BTreeMap<String, String>)> {
        if self.stamm.register.is_empty() {
            return None;
        }
        let werte = self.formular.werte(antworten, umfeld);
        let regel = *self.geltende("register", &self.stamm.register, |r| &r.id, &Umgebung::von(&werte)).first()?;
        let Wert::Kontext(alle) = &werte else { return None };
        let wort = |name: &str| alle.get(name).and_then(klartext);
        let angaben = regel.angaben.iter().filter_map(|(w, m)| Some((w.clone(), muster::fuellen(m, wort)?))).collect();
        Some((regel, angaben))
    }

    /// The letter about the decision that follows an order.
    #[must_use]
    pub fn automatischer_brief(&self, regel: &str) -> Option<&Brief> {
        let regel = self.stamm.register.iter().find(|r| r.id == regel)?;
        self.stamm.briefe.get(&regel.brief)
    }

    /// Compares the order with what a case expects, and plays the process through with the register's answer.
    pub(crate) fn register_vergleichen(
        &self,
        fall: &Fall,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
        ab: &mut Vec<String>,
    ) {
        if let Some(soll) = &fall.erwartet.auftrag {
            let ist = self.registerauftrag(antworten, umfeld);
            let id = ist.as_ref().map_or("", |(r, _)| r.id.as_str());
            if id != soll.id {
                ab.push(format!("Auftrag an das Register: erwartet „{}“, gefunden „{id}“", soll.id));
            }
            for (wort, text) in &soll.angaben {
                let da = ist.as_ref().and_then(|(_, a)| a.get(wort));
                if da != Some(text) {
                    ab.push(format!("Auftrag an das Register, {wort}: erwartet „{text}“, gefunden {da:?}"));
                }
            }
        }
        for soll in &fall.erwartet.register {
            match self.ende(soll, antworten, umfeld) {
                Ok(ist) if ist == soll.ende => {}
                Ok(ist) => ab.push(format!("Register {:?}: erwartet „{}“, gefunden „{ist}“", soll.antwort, soll.ende)),
                Err(grund) => ab.push(format!("Register {:?}: {grund}", soll.antwort)),
            }
        }
    }

    /// Plays the process of this case with `vorgang::decide`: paid or not, then the register's answer.
    fn ende(
        &self,
        soll: &Registererwartung,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
    ) -> Result<&'static str, String> {
        let antworten = self.formular.beschneiden(antworten, umfeld);
        let werte = self.formular.werte(&antworten, umfeld);
        let Value::Object(daten) = Value::from(&werte) else { return Err("keine Werte".to_owned()) };
        let jetzt = tagesbeginn(umfeld.heute);
        let vorgaben = Vorgaben {
            kalender: Kalender::SACHSEN,
            bekanntgabe: self.stamm.bekanntgabe,
            bearbeitung: None,
            weiterleiten: self.momente(),
            erinnern: false,
            fiktion: None,
            ohne_stillstand: false,
        };
        let (mut zustand, mut offen) =
            vorgang::beginnen(&self.ablauf, vorgaben, &daten, jetzt).map_err(|e| e.to_string())?;
        // Every effect brings at most one event, and each comes once.
        for _ in 0..20 {
            let Some(ereignis) = offen.pop().map(|e| self.antwort_der_welt(soll, &antworten, umfeld, &e)) else {
                break;
            };
            for e in ereignis {
                let (neu, effekte) =
                    vorgang::decide(&self.ablauf, &zustand, &e, jetzt).map_err(|u| format!("{}: {u}", e.name()))?;
                zustand = neu;
                offen.extend(effekte);
            }
        }
        let bei = |aufgabe: &str| zustand.marken.bei_aufgabe(&self.ablauf, aufgabe).is_some();
        Ok(match () {
            () if zustand.status().beendet() => "abgeschlossen",
            () if zustand.register_offen().is_some() => "register",
            () if zustand.wartet_auf_zahlung => "zahlung",
            () if bei("pruefen") => "pruefen",
            () => zustand.status().name(),
        })
    }

    /// What the world answers to an effect in a case.
    fn antwort_der_welt(
        &self,
        soll: &Registererwartung,
        antworten: &Antworten,
        umfeld: &Umfeld<'_>,
        effekt: &Effect,
    ) -> Vec<Ereignis> {
        let (id, zahlung) = (UebergabeId(uuid::Uuid::nil()), ZahlungId(uuid::Uuid::nil()));
        match effekt {
            Effect::ZahlungAnfordern { betrag } => {
                let betrag: Betrag = *betrag;
                let gefordert = Ereignis::ZahlungAngefordert { zahlung };
                let mehr = soll.bezahlt.then_some(Ereignis::Bezahlt { zahlung, betrag });
                std::iter::once(gefordert).chain(mehr).collect()
            }
            Effect::RegisterAnfragen => {
                let Some((regel, _)) = self.registerauftrag(antworten, umfeld) else {
                    return vec![Ereignis::RegisterAusgenommen];
                };
                let gefragt = Registerschritt::Gefragt { name: regel.id.clone() };
                let schritt = match soll.antwort {
                    Some(Registerantwort::Vollzogen) => Some(Registerschritt::Vollzogen {
                        quittung: "1".to_owned(),
                        dokument: DokumentId(uuid::Uuid::nil()),
                        sha256: "00".repeat(32),
                    }),
                    Some(Registerantwort::Abgewiesen(grund)) => Some(Registerschritt::Abgewiesen { grund }),
                    Some(Registerantwort::Unerreichbar) | None => None,
                };
                let schritte = std::iter::once(gefragt).chain(schritt);
                schritte.map(|schritt| Ereignis::Register { id, schritt }).collect()
            }
            _ => Vec::new(),
        }
    }
}

/// A value as a register reads it: a day as `2026-03-10`.
fn klartext(wert: &Wert) -> Option<String> {
    if let Some(tag) = wert.als_datum() {
        return Some(tag.to_string());
    }
    if let Some(zahl) = wert.als_zahl() {
        return Some(zahl.to_string());
    }
    let ja_nein = [(true, "ja"), (false, "nein")].into_iter().find(|(b, _)| *wert == Wert::from(*b));
    let text = ja_nein.map(|(_, t)| t).or_else(|| wert.als_text())?;
    (!text.is_empty()).then(|| text.to_owned())
}

/// Compiles the conditions and checks every reference; what is wrong is said in sentences.
pub(crate) fn uebersetzen(
    stamm: &Stamm,
    formular: &Formular,
    ablauf: &ablauf::Modell,
    befunde: &mut Vec<Befund>,
) -> Bedingungen {
    let mut p = Pruefung::neu(formular, befunde);
    for r in &stamm.register {
        regel(&mut p, stamm, r);
    }
    for (id, brief) in &stamm.briefe {
        let genannt = stamm.register.iter().any(|r| r.brief == *id);
        if brief.wirkung == Wirkung::Automatisch && !genannt {
            p.fehler(
                &format!("briefe.{id}"),
                "Diesen Brief sendet niemand. Nennen Sie ihn unter [[register]] als „brief“.",
            );
        }
    }
    p.baustein(ablauf, Baustein::RegisterAnfragen, "register", !stamm.register.is_empty());
    p.bedingungen
}

fn regel(p: &mut Pruefung<'_>, stamm: &Stamm, r: &Registerregel) {
    let stelle = p.gemeinsam("register", &r.id, r.wenn.as_deref());
    let wort = |w: &str, auch: u8| {
        (1..=40).contains(&w.len()) && w.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == auch)
    };
    if r.name.trim().is_empty() || r.rechtsgrundlage.trim().is_empty() {
        p.fehler(
            &stelle,
            "Nennen Sie unter „name“ das Register und unter „rechtsgrundlage“ die Vorschrift, die eine Entscheidung ohne Menschen erlaubt (§ 35a VwVfG).",
        );
    }
    if !wort(&r.ziel, b'-') {
        p.fehler(
            &stelle,
            "Nennen Sie unter „ziel“ den Namen, unter dem eine Behörde die Adresse einträgt: kleine Buchstaben ohne Umlaute, Ziffern und „-“, höchstens 40 Zeichen.",
        );
    }
    if !wort(&r.auftrag, b'_') || !r.angaben.keys().all(|w| wort(w, b'_')) {
        p.fehler(
            &stelle,
            "„auftrag“ und die Wörter unter „angaben“ bestehen aus kleinen Buchstaben ohne Umlaute, Ziffern und „_“, höchstens 40 Zeichen.",
        );
    }
    if r.angaben.is_empty() {
        p.fehler(&stelle, "Nennen Sie unter „angaben“, was das Register prüft.");
    }
    for name in r.angaben.values().flat_map(|m| muster::namen(m)) {
        let berechnet = p.formular.berechnete().iter().any(|b| b.id == name);
        if p.feld(name).is_none() && !berechnet {
            p.fehler(&stelle, format!("Die Frage „{name}“ gibt es im Formular nicht."));
        }
    }
    match stamm.briefe.get(&r.brief).map(|b| b.wirkung) {
        Some(Wirkung::Automatisch) => {}
        Some(_) => p.fehler(&stelle, format!("Der Brief „{}“ braucht wirkung = \"automatisch\".", r.brief)),
        None => p.fehler(&stelle, format!("Den Brief „{}“ gibt es nicht.", r.brief)),
    }
}
