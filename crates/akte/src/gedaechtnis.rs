//! Drafts that this process has just had in its hands, opened: a form page follows its predecessor within the second.
//!
//! What is remembered is a guess about the database, and every use of it is safe when the guess is wrong: a write names
//! the count at which the draft was read and does nothing when that is not the stored one, and a page is shown from here
//! only when its address names the count that this very process wrote a moment ago (decision 0012).

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use grund::{KontoId, VorgangId, Zeitpunkt};
use jiff::SignedDuration;

use crate::entwurf::Entwurf;

/// A page is shown from memory this long after the draft was written.
const FRISCH: SignedDuration = SignedDuration::from_secs(5);
/// Nothing older is believed, and it is thrown away with the next draft: opened answers do not pile up.
const HALTBAR: SignedDuration = SignedDuration::from_secs(60);
/// Drafts at most; some kilobytes each.
const HOECHSTENS: usize = 2_000;

/// The memory of one process.
#[derive(Default)]
pub struct Gedaechtnis {
    alle: Mutex<Alle>,
}

#[derive(Default)]
struct Alle {
    entwuerfe: HashMap<VorgangId, Eintrag>,
    geraeumt: Option<Zeitpunkt>,
}

struct Eintrag {
    entwurf: Arc<Entwurf>,
    seit: Zeitpunkt,
}

impl std::fmt::Debug for Gedaechtnis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Gedaechtnis")
    }
}

impl Gedaechtnis {
    /// This is how the draft was written or read just now.
    pub fn merken(&self, entwurf: Arc<Entwurf>, jetzt: Zeitpunkt) {
        let mut alle = self.alle.lock().unwrap_or_else(PoisonError::into_inner);
        if alle.geraeumt.is_none_or(|g| jetzt.duration_since(g) >= HALTBAR) || alle.entwuerfe.len() >= HOECHSTENS {
            alle.entwuerfe.retain(|_, e| jetzt.duration_since(e.seit) < HALTBAR);
            alle.geraeumt = Some(jetzt);
        }
        if alle.entwuerfe.len() >= HOECHSTENS {
            alle.entwuerfe.clear();
        }
        alle.entwuerfe.insert(entwurf.id, Eintrag { entwurf, seit: jetzt });
    }

    /// It is not as we thought, or it is gone.
    pub fn vergessen(&self, id: VorgangId) {
        self.alle.lock().unwrap_or_else(PoisonError::into_inner).entwuerfe.remove(&id);
    }

    /// For a page that shows the draft at the count `stand`, which the caller was told a moment ago.
    #[must_use]
    pub fn frisch(&self, konto: KontoId, id: VorgangId, stand: i32, jetzt: Zeitpunkt) -> Option<Arc<Entwurf>> {
        self.finden(konto, id, jetzt, FRISCH).filter(|e| e.stand == stand)
    }

    /// For a write that names its count: what we last knew.
    #[must_use]
    pub fn zuletzt(&self, konto: KontoId, id: VorgangId, jetzt: Zeitpunkt) -> Option<Arc<Entwurf>> {
        self.finden(konto, id, jetzt, HALTBAR)
    }

    fn finden(&self, konto: KontoId, id: VorgangId, jetzt: Zeitpunkt, alter: SignedDuration) -> Option<Arc<Entwurf>> {
        let alle = self.alle.lock().unwrap_or_else(PoisonError::into_inner);
        let da =
            alle.entwuerfe.get(&id).filter(|e| e.entwurf.konto == konto && jetzt.duration_since(e.seit) < alter)?;
        Some(Arc::clone(&da.entwurf))
    }
}
