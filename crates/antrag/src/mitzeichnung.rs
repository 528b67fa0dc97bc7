//! Co-signing: other persons confirm the same frozen answers before the application is sent (decision 0021).
//!
//! The applicant freezes her draft on the check page ([`beginnen`]) and sees who has answered ([`stand`]); an invited
//! person opens link and code ([`tuer`]) and says yes or no ([`gast`]). With the last yes the application is sent
//! ([`abschicken`]), exactly once whoever tries: it is the draft at its count that is sent.

pub mod abschicken;
pub mod beginnen;
mod briefe;
pub mod gast;
pub mod stand;
pub mod tuer;

use akte::mitzeichnung::{Antwortstand, Runde, faellige};
use datenbank::Sicht;
use grund::{Sprache, tag_von};
use leistung::Mitzeichnungsregel;
use serde_json::Value;
use web::{Haus, WebFehler, beteiligung::Eingefroren};

/// Rounds that one look finds at most.
const BLOCK: u32 = 50;

/// A round, opened.
pub struct Blick {
    /// As stored.
    pub runde: Runde,
    /// The frozen answers.
    pub antrag: Eingefroren,
    /// In which language the applicant reads.
    pub sprache: Sprache,
    /// Who applies.
    pub wer: String,
    /// SHA-256 of what everybody confirms.
    pub pruefsumme: String,
}

impl Blick {
    /// Opens what was frozen.
    pub fn neu(haus: &Haus, runde: Runde) -> Result<Self, WebFehler> {
        let antrag = Eingefroren::der_runde(haus, &runde)?;
        let json: Value = serde_json::from_slice(&runde.antrag).map_err(WebFehler::intern)?;
        let text = |name: &str| json.get(name).and_then(Value::as_str).unwrap_or_default();
        let wer = antrag.leistung.empfaenger(&antrag.antworten).into_iter().next();
        Ok(Self {
            sprache: text("sprache").parse().unwrap_or_default(),
            pruefsumme: text("pruefsumme").to_owned(),
            wer: wer.unwrap_or_else(|| haus.einstellungen.portal.clone()),
            antrag,
            runde,
        })
    }

    /// The rule with the longest time: all persons of a round have the same last day.
    fn regel(&self) -> Option<&Mitzeichnungsregel> {
        let regeln = self.runde.mitzeichnungen.iter();
        regeln.filter_map(|m| self.antrag.leistung.mitzeichnungsregel(&m.person.regel)).max_by_key(|r| r.frist_tage)
    }
}

/// What has to be done without anybody asking for a page: reminders, ends, and sending what a stopped process left. The
/// worker calls it now and then; several may.
///
/// # Errors
/// The database or the keys fail; it can simply be called again.
pub async fn pflegen(haus: &Haus) -> Result<(), WebFehler> {
    let heute = tag_von(haus.umwelt.jetzt());
    let mut tx = haus.db.tx(Sicht::Betrieb).await?;
    let alle = faellige(&mut tx, heute, BLOCK).await?;
    drop(tx);
    for f in alle {
        if f.vollstaendig {
            // One that cannot be sent (a mandate was revoked) holds up no other; its applicant sees the button and why.
            if let Err(e) = abschicken::abschicken(haus, f.konto, f.vorgang).await {
                tracing::warn!(fehler = %e, "an application that everybody confirmed is not sent yet");
            }
            continue;
        }
        let mut tx = haus.db.tx(Sicht::Konto(f.konto)).await?;
        let Some(runde) = akte::mitzeichnung::laden(&mut tx, &haus.tresor, f.konto, f.vorgang).await? else { continue };
        if !akte::mitzeichnung::vermerken(&mut tx, &f).await? {
            continue;
        }
        let blick = Blick::neu(haus, runde)?;
        if f.abgelaufen {
            let schluessel = format!("ende/{}", blick.runde.frist);
            briefe::neues(haus, &mut tx, &blick.runde, &schluessel).await?;
        } else {
            for m in blick.runde.mitzeichnungen.iter().filter(|m| m.stand == Antwortstand::Offen) {
                let schluessel = format!("erinnerung/{}", blick.runde.frist);
                briefe::einladung(haus, &mut tx, &blick, m, briefe::Anlass::Erinnerung(&schluessel)).await?;
            }
        }
        tx.commit().await.map_err(WebFehler::intern)?;
        haus.arbeit.notify_one();
    }
    Ok(())
}
