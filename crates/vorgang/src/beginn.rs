//! Submission: the first state of a matter, and what a model must offer so that a matter can live in it.

use ablauf::{Baustein, Befund, Daten, Marken, Modell, Signal};
use grund::{Zeitpunkt, tag_von};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{
    Effect, Fiktion, NACHRICHT_BETEILIGT, NACHRICHT_BEZAHLT, Stand, Unzulaessig, Zahlstand, Zustand,
    effect::Anlass,
    frist::{Bearbeitungsfrist, Bekanntgaberegel, Dauer, Kalender},
    lauf::Lauf,
    weiterleitung::{Moment, Momente},
    zwischen::EIGENE,
};

/// The rules of the Leistung and of the place, frozen with the matter at its submission.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Vorgaben {
    /// Holidays where the authority sits.
    pub kalender: Kalender,
    /// When an electronic Bescheid counts as delivered.
    pub bekanntgabe: Bekanntgaberegel,
    /// How long the authority wants to take; `None`: no processing Frist.
    pub bearbeitung: Option<Dauer>,
    /// When the service forwards anything.
    #[serde(default)]
    pub weiterleiten: Momente,
    /// Does what it grants end, so that a reminder is due?
    #[serde(default)]
    pub erinnern: bool,
    /// After how long an approval counts as given where nobody decides (VwVfG § 42a); `None`: no law orders that.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub fiktion: Option<Dauer>,
}

/// The matter begins: the application has arrived ([`crate::Ereignis::Eingegangen`]). `daten` holds what conditions may
/// ask (calculated values, `parameter`, results of decisions by their name); only what the process asks for is kept.
///
/// # Errors
/// The process wants something unlawful at once; [`pruefen`] finds that beforehand.
pub fn beginnen(
    modell: &Modell,
    vorgaben: Vorgaben,
    daten: &Daten,
    jetzt: Zeitpunkt,
) -> Result<(Zustand, Vec<Effect>), Unzulaessig> {
    erfassen(modell, vorgaben, daten, Papiertag { eingang: jetzt, lueckenhaft: false }, jetzt)
}

/// When a paper arrived, and whether it lacks anything that the form asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Papiertag {
    /// When it arrived: Fristen of the authority count from then.
    pub eingang: Zeitpunkt,
    /// Something is missing: a deemed approval has not begun (VwVfG § 42a (2) sentence 2).
    pub lueckenhaft: bool,
}

/// As [`beginnen`], for what came on paper ([`crate::Ereignis::Erfasst`]); timers of the process count from `jetzt`.
///
/// # Errors
/// As [`beginnen`].
pub fn erfassen(
    modell: &Modell,
    vorgaben: Vorgaben,
    daten: &Daten,
    papier: Papiertag,
    jetzt: Zeitpunkt,
) -> Result<(Zustand, Vec<Effect>), Unzulaessig> {
    let eingang = papier.eingang;
    let zustand = Zustand {
        stand: Stand::InBearbeitung { rueckfrage: None },
        zahlung: Zahlstand::Keine,
        bearbeiter: None,
        vertretung: None,
        frist: vorgaben.bearbeitung.map(|d| Bearbeitungsfrist::neu(tag_von(eingang), d)),
        eingang,
        marken: Marken::leer(),
        daten: noetige(modell, daten),
        vorgaben,
        wartet_auf_zahlung: false,
        bestaetigung: None,
        eroeffnung: None,
        beteiligungen: Vec::new(),
        ohne_stelle: Vec::new(),
        pflichten: Vec::new(),
        weiterleitungen: Vec::new(),
        abgaben: Vec::new(),
        register: None,
        neues: Vec::new(),
        erinnerung: None,
        fiktion: vorgaben.fiktion.map(|d| Fiktion::neu(tag_von(eingang), d)),
        mangel: None,
        lauscht: Vec::new(),
        meldungen: Vec::new(),
    };
    let mut lauf = Lauf::neu(modell, zustand, jetzt);
    lauf.benachrichtigen(Anlass::Eingang);
    lauf.weiterleiten(Moment::Eingang);
    if papier.lueckenhaft {
        lauf.fiktion_unvollstaendig();
    }
    lauf.fiktion_wecken();
    lauf.signal(Signal::Beginn)?;
    let (zustand, mut effekte) = lauf.fertig();
    if !zustand.lauscht.is_empty() {
        effekte.push(Effect::Lauschen);
    }
    Ok((zustand, effekte))
}

/// The values that the process asks for. Everything else of the application stays out of the state.
fn noetige(modell: &Modell, daten: &Daten) -> Daten {
    let namen = modell.namen();
    let gebraucht = |name: &str| namen.iter().any(|n| n == name) || modell.entscheidungen().any(|e| e == name);
    daten
        .iter()
        .filter(|(name, _)| gebraucht(name))
        .map(|(name, wert)| {
            let wert = match wert {
                Value::Object(felder) => felder
                    .iter()
                    .filter(|(feld, _)| modell.braucht(feld))
                    .map(|(feld, w)| (feld.clone(), w.clone()))
                    .collect(),
                wert => wert.clone(),
            };
            (name.clone(), wert)
        })
        .collect()
}

/// `basis:ohne_empfaenger`: what happens when nobody waits for a message.
pub(crate) const OHNE_EMPFAENGER: &str = "ohne_empfaenger";
/// Nothing.
pub(crate) const HINNEHMEN: &str = "hinnehmen";
/// It waits, then a person must look.
const MELDEN: &str = "melden";

/// What a model lacks so that a matter can live in it, beyond [`Modell::pruefen`].
#[must_use]
pub fn pruefen(modell: &Modell) -> Vec<Befund> {
    let mut befunde = modell.pruefen();
    let mut melde = |satz: String| befunde.push(Befund::neu(&modell.id, satz));
    for (k, nachricht) in modell.erwartete().filter(|(_, n)| !EIGENE.contains(n)) {
        if k.korrelation.is_none() {
            melde(format!(
                "„{}“ wartet auf die Nachricht „{nachricht}“ eines anderen Vorgangs. Sagen Sie mit basis:korrelation, an welchem Schlüssel er sie erkennt. Von selbst kommen nur: {}.",
                k.titel(),
                EIGENE.join(", ")
            ));
        }
    }
    for (k, nachricht) in modell.gesendete() {
        if EIGENE.contains(&nachricht) {
            melde(format!("„{}“ sendet die Nachricht „{nachricht}“. Die sendet nur die Plattform.", k.titel()));
        } else if k.korrelation.is_none() {
            melde(format!(
                "„{}“ sendet die Nachricht „{nachricht}“ an einen anderen Vorgang. Sagen Sie mit basis:korrelation, an welchem Schlüssel er sie erkennt.",
                k.titel()
            ));
        }
        match k.parameter.get(OHNE_EMPFAENGER).map(String::as_str) {
            None | Some(HINNEHMEN | MELDEN) => {}
            Some(anders) => melde(format!(
                "Bei „{}“ steht basis:{OHNE_EMPFAENGER}=\"{anders}\". Möglich sind „{MELDEN}“ (wartet niemand, ist das eine Störung) und „{HINNEHMEN}“ (dann geschieht nichts).",
                k.titel()
            )),
        }
    }
    let hat = |b: Baustein| modell.hat_baustein(b);
    if !hat(Baustein::Abschliessen) {
        melde("Der Ablauf schließt den Vorgang nie ab. Fügen Sie den Baustein „abschliessen“ hinzu.".to_owned());
    }
    if modell.hat_aufgabe("bescheid") && !(modell.hat_aufgabe("freigabe") && hat(Baustein::BescheidZustellen)) {
        melde(
            "Auf den Entwurf des Bescheids müssen die Aufgabe „freigabe“ und der Baustein „bescheid_zustellen“ folgen."
                .to_owned(),
        );
    }
    if hat(Baustein::BescheidZustellen) && !modell.hat_aufgabe("freigabe") {
        melde("Ein Bescheid wird zugestellt, aber nie freigegeben. Fügen Sie die Aufgabe „freigabe“ hinzu.".to_owned());
    }
    if modell.nachrichten().any(|n| n == NACHRICHT_BETEILIGT) && !hat(Baustein::Beteiligen) {
        melde(
            "Der Ablauf wartet auf andere Behörden, beteiligt aber keine. Fügen Sie den Baustein „beteiligen“ hinzu."
                .to_owned(),
        );
    }
    if hat(Baustein::RegisterAnfragen) {
        // FZV § 19 (1) sentence 4, GDPR Article 22: a machine never refuses by itself.
        if !modell.hat_aufgabe("pruefen") {
            melde(
                "Stimmt das Register nicht zu, muss ein Mensch entscheiden. Fügen Sie die Aufgabe „pruefen“ hinzu."
                    .to_owned(),
            );
        }
        if !modell.namen().iter().any(|n| n == crate::register::WERT) {
            melde(
                "Der Ablauf fragt ein Register, aber nicht nach der Antwort. Nach dem Baustein „register_anfragen“ muss ein Weg von „register“ abhängen."
                    .to_owned(),
            );
        }
    }
    if modell.nachrichten().any(|n| n == NACHRICHT_BEZAHLT) && !hat(Baustein::ZahlungAnfordern) {
        melde("Der Ablauf wartet auf eine Zahlung, fordert aber keine an.".to_owned());
    }
    befunde.sort();
    befunde.dedup();
    befunde
}
