//! How many messages wait, remembered for a few seconds: every page shows the number, and none should ask for it.

use std::{
    collections::HashMap,
    sync::{Mutex, PoisonError},
};

use datenbank::Datenbank;
use grund::{KontoId, Zeitpunkt};
use jiff::SignedDuration;

use crate::{Fehler, ungelesen};

/// A number is believed this long. The pages of the mailbox itself always ask.
const HALTBAR: SignedDuration = SignedDuration::from_secs(5);
/// Accounts at most; then all are forgotten.
const HOECHSTENS: usize = 20_000;

/// The memory of one process.
#[derive(Debug, Default)]
pub struct Standgedaechtnis {
    konten: Mutex<HashMap<KontoId, (u32, Zeitpunkt)>>,
}

impl Standgedaechtnis {
    /// The number of a moment ago, or of now.
    ///
    /// # Errors
    /// The database fails.
    pub async fn ungelesen(&self, db: &Datenbank, konto: KontoId, jetzt: Zeitpunkt) -> Result<u32, Fehler> {
        let bekannt = self.konten.lock().unwrap_or_else(PoisonError::into_inner).get(&konto).copied();
        if let Some((anzahl, seit)) = bekannt
            && jetzt.duration_since(seit) < HALTBAR
        {
            return Ok(anzahl);
        }
        let anzahl = ungelesen(db.pool(), konto).await?;
        self.merken(konto, anzahl, jetzt);
        Ok(anzahl)
    }

    /// A page has just counted.
    pub fn merken(&self, konto: KontoId, anzahl: u32, jetzt: Zeitpunkt) {
        let mut konten = self.konten.lock().unwrap_or_else(PoisonError::into_inner);
        if konten.len() >= HOECHSTENS {
            konten.clear();
        }
        konten.insert(konto, (anzahl, jetzt));
    }
}
