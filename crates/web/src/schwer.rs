//! Routes that compute for long: pages of the Werkstatt compile a service, play through its cases, set letters. Their handlers
//! run on threads of their own, so that they never hold the few threads on which everybody's pages are answered; and of one
//! Land or authority only some at once, so that one does not take the machine from the others.

use std::{
    collections::HashMap,
    panic::resume_unwind,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    runtime::Handle,
    sync::{OwnedSemaphorePermit, Semaphore},
};

use crate::WebFehler;

/// So many at once of one Land or authority.
const AUF_EINMAL: usize = 2;
/// How long one waits for a place.
const GEDULD: Duration = Duration::from_secs(15);

/// The places; one set for each who.
#[derive(Debug, Default)]
pub struct Rechenplaetze(Mutex<HashMap<String, Arc<Semaphore>>>);

impl Rechenplaetze {
    /// A place for `wer`; held until it is dropped.
    pub async fn platz(&self, wer: &str) -> Result<OwnedSemaphorePermit, WebFehler> {
        self.platz_bis(wer, GEDULD).await
    }

    async fn platz_bis(&self, wer: &str, geduld: Duration) -> Result<OwnedSemaphorePermit, WebFehler> {
        let plaetze = {
            let mut alle = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            // Who computes nothing now and nobody waits for needs no entry.
            alle.retain(|name, p| name == wer || Arc::strong_count(p) > 1 || p.available_permits() < AUF_EINMAL);
            Arc::clone(alle.entry(wer.to_owned()).or_insert_with(|| Arc::new(Semaphore::new(AUF_EINMAL))))
        };
        let platz = tokio::time::timeout(geduld, plaetze.acquire_owned()).await;
        platz
            .map_err(|_| WebFehler::NichtErreichbar("no place to compute".into()))?
            .map_err(|e| WebFehler::NichtErreichbar(e.to_string()))
    }
}

/// Runs it on a thread of its own; the place is given back when it has really ended, also when nobody waits any more.
pub async fn laufen<T: Send + 'static>(
    platz: OwnedSemaphorePermit,
    lauf: impl Future<Output = T> + Send + 'static,
) -> Result<T, WebFehler> {
    let hier = Handle::current();
    let arbeit = tokio::task::spawn_blocking(move || {
        let aus = hier.block_on(lauf);
        drop(platz);
        aus
    });
    match arbeit.await {
        Ok(aus) => Ok(aus),
        Err(e) if e.is_panic() => resume_unwind(e.into_panic()),
        Err(e) => Err(WebFehler::NichtErreichbar(e.to_string())),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "tests")]
mod tests {
    use super::*;

    #[tokio::test]
    async fn one_authority_never_takes_the_places_of_another() {
        let alle = Rechenplaetze::default();
        let (eins, _zwei) = (alle.platz("land-14").await.unwrap(), alle.platz("land-14").await.unwrap());
        let kurz = Duration::from_millis(10);
        assert!(alle.platz_bis("land-14", kurz).await.is_err(), "the third waits, and is told in the end");
        let anderer = alle.platz("mandant-7").await.unwrap();
        drop(eins);
        drop(alle.platz("land-14").await.unwrap());
        drop(anderer);
        drop(alle.platz("land-15").await.unwrap());
        assert_eq!(alle.0.lock().unwrap().len(), 2, "who computes nothing is forgotten");
    }
}
