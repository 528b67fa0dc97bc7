//! Repair: a rightful person intervenes in the process of a matter. The process obeys, the law does not: whatever was
//! moved, skipped or corrected, the state afterwards must be one that the usual way could have led to.

use std::collections::BTreeMap;

use ablauf::{Art, Baustein, Daten, Hindernis, Modell, Signal, Umfeld, Umzug, umziehen};
use grund::Zeitpunkt;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::{Effect, Stand, Unzulaessig, Zustand, entscheid::Ergebnis, lauf::Lauf};

/// What was done to the process.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(tag = "was", rename_all = "snake_case")]
pub enum Eingriff {
    /// An order that failed is tried again at once. Changes nothing of the state.
    Wiederholt {
        /// The kind of order (`bescheid_bereitstellen`).
        auftrag: String,
    },
    /// A technical step counts as done.
    Uebersprungen {
        /// The token.
        marke: u32,
        /// Id of the step.
        schritt: String,
    },
    /// A token was set to another step, or to the same one to try it again.
    Versetzt {
        /// The token.
        marke: u32,
        /// Id of the step on which it stood.
        von: String,
        /// Id of the step to which it goes.
        nach: String,
    },
    /// A value that the process asks for was wrong.
    Berichtigt {
        /// Its name, with a dot for what lies inside (`parameter.zahlweise`).
        wert: String,
        /// What it was.
        vorher: Value,
        /// What it is.
        nachher: Value,
    },
    /// The matter follows the process of another version from now on. Decided by [`fassung_wechseln`], which knows both.
    Umgezogen {
        /// Hash of the version before, lower-case hex.
        von: String,
        /// Hash of the version since.
        nach: String,
        /// Steps that have another id there.
        zuordnung: BTreeMap<String, String>,
    },
}

impl Eingriff {
    /// The stable name, as in the log and the transition table.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        match self {
            Self::Wiederholt { .. } => "auftrag_wiederholt",
            Self::Uebersprungen { .. } => "schritt_uebersprungen",
            Self::Versetzt { .. } => "schritt_versetzt",
            Self::Berichtigt { .. } => "wert_berichtigt",
            Self::Umgezogen { .. } => "fassung_gewechselt",
        }
    }
}

/// Values that only an act of the authority sets (see `merken`).
const AUS_DER_SACHE: [&str; 3] = ["entscheidung", "freigabe", crate::register::WERT];

impl Zustand {
    /// The values that the process asks for and that a person may correct, by their path; in order.
    #[must_use]
    pub fn werte(&self) -> BTreeMap<String, &Value> {
        let mut aus = BTreeMap::new();
        for (name, wert) in self.daten.iter().filter(|(n, _)| !AUS_DER_SACHE.contains(&n.as_str())) {
            match wert {
                Value::Object(felder) => aus.extend(felder.iter().map(|(f, w)| (format!("{name}.{f}"), w))),
                wert => {
                    aus.insert(name.clone(), wert);
                }
            }
        }
        aus.retain(|_, w| !w.is_array() && !w.is_object());
        aus
    }
}

fn stelle<'a>(daten: &'a mut Daten, pfad: &str) -> Option<&'a mut Value> {
    match pfad.split_once('.') {
        Some((name, feld)) => daten.get_mut(name)?.get_mut(feld),
        None => daten.get_mut(pfad),
    }
}

impl Lauf<'_> {
    pub(crate) fn eingegriffen(&mut self, eingriff: &Eingriff) -> Ergebnis {
        if matches!(eingriff, Eingriff::Wiederholt { .. }) {
            return Ok(());
        }
        if self.beendet() {
            return Err(Unzulaessig::Beendet);
        }
        match eingriff {
            Eingriff::Wiederholt { .. } => {}
            Eingriff::Uebersprungen { marke, schritt } => self.ueberspringen(*marke, schritt)?,
            Eingriff::Versetzt { marke, von, nach } => self.versetzen(*marke, von, nach)?,
            Eingriff::Berichtigt { wert, vorher, nachher } => self.berichtigen(wert, vorher, nachher)?,
            Eingriff::Umgezogen { .. } => return Err(self.falscher_stand()),
        }
        self.rechtmaessig()
    }

    fn ueberspringen(&mut self, marke: u32, schritt: &str) -> Ergebnis {
        let Some((_, k)) = self.steht(marke, schritt) else { return Err(Unzulaessig::AblaufErlaubtNicht) };
        match k.art {
            Art::Dienst(Some(Baustein::BescheidZustellen)) => Err(Unzulaessig::Eingriff(
                "Die Zustellung lässt sich nicht überspringen: Ohne sie wird der Bescheid nicht wirksam.",
            )),
            Art::Dienst(_) | Art::Regel(_) => {
                self.signal(Signal::Erledigt { knoten: schritt.to_owned(), marke: Some(marke) })
            }
            _ => Err(Unzulaessig::Eingriff(
                "Nur technische Schritte lassen sich überspringen. Auf Personen, Nachrichten und Fristen wartet der Ablauf.",
            )),
        }
    }

    fn versetzen(&mut self, marke: u32, von: &str, nach: &str) -> Ergebnis {
        if self.steht(marke, von).is_none() {
            return Err(Unzulaessig::AblaufErlaubtNicht);
        }
        if matches!(self.z.stand, Stand::Beschieden { .. }) {
            return Err(Unzulaessig::Eingriff(
                "Der Bescheid ist auf dem Weg ins Postfach. Scheitert die Zustellung, wiederholen Sie ihren Auftrag.",
            ));
        }
        let ziel = self.modell.finde(nach).map(|(nr, _)| nr);
        if !ziel.is_some_and(|nr| self.z.marken.versetzbar(self.modell, marke).contains(&nr)) {
            return Err(Unzulaessig::Eingriff("Auf diesen Schritt lässt sich der Ablauf von hier nicht setzen."));
        }
        self.signal(Signal::Versetzen { marke, nach: nach.to_owned() })
    }

    fn berichtigen(&mut self, pfad: &str, vorher: &Value, nachher: &Value) -> Ergebnis {
        if self.z.status().entschieden() || self.z.bestaetigung.is_some() {
            return Err(Unzulaessig::BereitsEntschieden);
        }
        if !self.z.werte().contains_key(pfad) {
            return Err(Unzulaessig::Eingriff("Diesen Wert kennt der Ablauf nicht, oder eine Entscheidung setzt ihn."));
        }
        let Some(wert) = stelle(&mut self.z.daten, pfad).filter(|w| *w == vorher) else {
            return Err(Unzulaessig::Eingriff(
                "Der Wert hat sich inzwischen geändert. Sehen Sie ihn sich noch einmal an.",
            ));
        };
        let gleich = |a: &Value, b: &Value| std::mem::discriminant(a) == std::mem::discriminant(b);
        if !gleich(wert, nachher) && !wert.is_null() {
            return Err(Unzulaessig::Eingriff(
                "Der neue Wert muss von derselben Art sein: Zahl, Text oder ja und nein.",
            ));
        }
        wert.clone_from(nachher);
        Ok(())
    }

    pub(crate) fn steht(&self, marke: u32, schritt: &str) -> Option<(ablauf::Nr, &ablauf::Knoten)> {
        let da = self.z.marken.alle().iter().any(|m| m.nr == marke && m.knoten == schritt);
        self.modell.finde(schritt).filter(|_| da)
    }

    /// Could the usual way have led here? The law's own acts (draft, release, delivery) each need the process at their
    /// place, and nothing ends without a decision.
    pub(crate) fn rechtmaessig(&self) -> Ergebnis {
        let bei = |aufgabe: &str| self.z.marken.bei_aufgabe(self.modell, aufgabe).is_some();
        let grund = match &self.z.stand {
            Stand::Abgeschlossen { bescheid: None, .. }
                if self.entscheidet() && self.z.bestaetigung.is_none() && self.z.fiktion_seit().is_none() =>
            {
                "Der Vorgang wäre damit abgeschlossen, ohne dass entschieden ist."
            }
            Stand::Fingiert | Stand::Abgeschlossen { .. } | Stand::Zurueckgezogen { .. } => return Ok(()),
            _ if self.z.marken.beendet() => "Der Ablauf wäre damit zu Ende, der Vorgang aber noch offen.",
            _ if self.z.register_offen().is_some()
                && self.z.marken.bei_dienst(self.modell, Baustein::RegisterAnfragen).is_none() =>
            {
                "Das Register kann den Auftrag schon ausgeführt haben. Der Ablauf muss auf seine Antwort warten."
            }
            Stand::Entworfen { .. } | Stand::Freigegeben { .. } if !bei("freigabe") => {
                "Ein Entwurf des Bescheids liegt vor. Verweigern Sie zuerst die Freigabe, dann fällt der Entwurf."
            }
            Stand::InBearbeitung { .. } if bei("freigabe") => {
                "Ohne Entwurf des Bescheids gibt es nichts freizugeben. Setzen Sie den Ablauf auf den Entwurf."
            }
            Stand::InBearbeitung { .. } if self.z.bestaetigung.is_some() && bei("bestaetigen") => {
                "Die Bestätigung ist schon gesendet."
            }
            Stand::Beschieden { .. }
                if self.z.marken.bei_dienst(self.modell, Baustein::BescheidZustellen).is_none() =>
            {
                "Der Bescheid ist erlassen, aber noch nicht zugestellt. Der Ablauf muss bei der Zustellung bleiben."
            }
            Stand::Beschieden { .. } | Stand::Bereitgestellt { .. } | Stand::Bekanntgegeben { .. }
                if ["pruefen", "bescheid", "freigabe", "bestaetigen"].into_iter().any(bei) =>
            {
                "Über den Antrag ist entschieden. Er lässt sich nicht noch einmal bearbeiten."
            }
            _ => return Ok(()),
        };
        Err(Unzulaessig::Eingriff(grund))
    }

    fn entscheidet(&self) -> bool {
        self.modell.hat_aufgabe("bescheid") || self.modell.hat_aufgabe("bestaetigen")
    }
}

/// Why a matter cannot follow another version.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeinWechsel {
    /// Tokens that have no place there, with the reason for each.
    #[error("{}", .0.iter().map(|h| h.grund.as_str()).collect::<Vec<_>>().join(" "))]
    Hindernisse(Vec<Hindernis>),
    /// The new process asks for values that this matter does not have.
    #[error("Der neue Ablauf fragt nach Werten, die dieser Vorgang nicht hat: {}.", .0.join(", "))]
    Werte(Vec<String>),
    /// The law says no.
    #[error(transparent)]
    Recht(#[from] Unzulaessig),
}

/// The matter follows the process of another version from now on: the tokens move, everything else stays. What may go on
/// at once (a message that has come already) goes on.
///
/// # Errors
/// [`KeinWechsel`], with the sentence for the person who wants to move it.
pub fn fassung_wechseln(
    (alt, neu): (&Modell, &Modell),
    zustand: &Zustand,
    zuordnung: &BTreeMap<String, String>,
    jetzt: Zeitpunkt,
) -> Result<(Zustand, Vec<Effect>, Vec<Umzug>), KeinWechsel> {
    let mut lauf = Lauf::neu(neu, zustand.clone(), jetzt);
    if lauf.beendet() {
        return Err(Unzulaessig::Beendet.into());
    }
    let fehlende = fehlende_werte(alt, neu, zustand);
    if !fehlende.is_empty() {
        return Err(KeinWechsel::Werte(fehlende));
    }
    let umfeld = Umfeld { jetzt, daten: &zustand.daten, kalender: Some(zustand.vorgaben.kalender) };
    let (marken, arbeit, umzuege) =
        umziehen((alt, neu), &zustand.marken, zuordnung, &umfeld).map_err(KeinWechsel::Hindernisse)?;
    lauf.z.marken = marken;
    lauf.ausfuehren(arbeit)?;
    lauf.rechtmaessig()?;
    let (zustand, effekte) = lauf.fertig();
    Ok((zustand, effekte, umzuege))
}

/// What the new process asks for, the old one did not, and the matter does not know. Acts of the authority and results of
/// decisions come at their step.
fn fehlende_werte(alt: &Modell, neu: &Modell, z: &Zustand) -> Vec<String> {
    let bekannt = alt.namen();
    let entschieden = |n: &String| neu.entscheidungen().any(|e| e == n);
    let mut aus: Vec<String> = neu
        .namen()
        .into_iter()
        .filter(|n| !entschieden(n))
        .filter(|n| !AUS_DER_SACHE.contains(&n.as_str()) && !z.daten.contains_key(n) && !bekannt.contains(n))
        .collect();
    if let Some(Value::Object(parameter)) = z.daten.get("parameter") {
        let neue = neu.felder_von("parameter").into_iter().filter(|f| !parameter.contains_key(f) && !alt.braucht(f));
        aus.extend(neue.map(|f| format!("parameter.{f}")));
    }
    aus.sort();
    aus.dedup();
    aus
}
