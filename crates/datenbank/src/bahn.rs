//! Many small writes, one commit.
//!
//! A write that arrives while another one is on its way to the disk waits for it and then goes together with all that
//! have gathered: one statement, one commit, one answer for each. Who comes into silence is written at once; nobody
//! waits for company. Nothing is said to be done before it is durable (decision 0014).

use std::{
    collections::VecDeque,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
};

use futures_util::future::join_all;
use tokio::sync::oneshot;

use crate::{Datenbank, Fehler};

/// Writes in one statement at most: a bundle stays small enough that its first does not wait long for its last.
const HOECHSTENS: usize = 32;

/// A write that can go together with others of its kind.
pub trait Buendelbar: Send + Sync + Sized + 'static {
    /// What its caller learns.
    type Antwort: Send + 'static;

    /// Writes all of them durably in one statement: one answer for each, in their order. When it fails, nothing of it was
    /// written, and they are tried one by one: a bundle must not wait for a lock that only one of its writes needs.
    fn schreiben(db: &Datenbank, alle: &[Self]) -> impl Future<Output = Result<Vec<Self::Antwort>, Fehler>> + Send;
}

/// The way to the database for writes of one kind, one bundle after the other.
pub struct Bahn<A: Buendelbar>(Arc<Innen<A>>);

struct Innen<A: Buendelbar> {
    db: Datenbank,
    schlange: Mutex<Schlange<A>>,
}

struct Schlange<A: Buendelbar> {
    wartend: VecDeque<Wartend<A>>,
    faehrt: bool,
}

struct Wartend<A: Buendelbar> {
    auftrag: A,
    antwort: Antwortweg<A::Antwort>,
}

impl<A: Buendelbar> std::fmt::Debug for Bahn<A> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Bahn")
    }
}

impl<A: Buendelbar> Bahn<A> {
    /// A lane of its own.
    #[must_use]
    pub fn neu(db: Datenbank) -> Self {
        Self(Arc::new(Innen { db, schlange: Mutex::new(Schlange { wartend: VecDeque::new(), faehrt: false }) }))
    }

    /// Writes `auftrag`, alone or with others; back when it is durable. Whoever gives up waiting does not stop the write.
    ///
    /// # Errors
    /// The write failed, also alone.
    pub async fn schreiben(&self, auftrag: A) -> Result<A::Antwort, Fehler> {
        let (antwort, ergebnis) = oneshot::channel();
        let losfahren = {
            let mut schlange = self.0.schlange();
            schlange.wartend.push_back(Wartend { auftrag, antwort });
            !std::mem::replace(&mut schlange.faehrt, true)
        };
        if losfahren {
            // A task of its own: the request that began it may be given up, the writes of others may not.
            tokio::spawn(fahren(Arc::clone(&self.0)));
        }
        ergebnis.await.map_err(|_| Fehler::Sql(sqlx::Error::WorkerCrashed))?
    }
}

impl<A: Buendelbar> Innen<A> {
    fn schlange(&self) -> std::sync::MutexGuard<'_, Schlange<A>> {
        self.schlange.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The next bundle; empty: everything is written, and the next one to come drives again.
    fn naechste(&self) -> Vec<Wartend<A>> {
        let mut schlange = self.schlange();
        let anzahl = schlange.wartend.len().min(HOECHSTENS);
        schlange.faehrt = anzahl > 0;
        schlange.wartend.drain(..anzahl).collect()
    }
}

/// If a bundle panics, only its own callers hear of it: the next ones drive on.
struct Fahrer<A: Buendelbar>(Arc<Innen<A>>);

impl<A: Buendelbar> Drop for Fahrer<A> {
    fn drop(&mut self) {
        if std::thread::panicking() && tokio::runtime::Handle::try_current().is_ok() {
            tokio::spawn(fahren(Arc::clone(&self.0)));
        }
    }
}

async fn fahren<A: Buendelbar>(innen: Arc<Innen<A>>) {
    let fahrer = Fahrer(innen);
    loop {
        let buendel = fahrer.0.naechste();
        if buendel.is_empty() {
            return;
        }
        let (auftraege, an): (Vec<_>, Vec<_>) = buendel.into_iter().map(|w| (w.auftrag, w.antwort)).unzip();
        match A::schreiben(&fahrer.0.db, &auftraege).await {
            Ok(antworten) => an.into_iter().zip(antworten).for_each(|(an, antwort)| melden(an, Ok(antwort))),
            Err(fehler) if auftraege.len() == 1 => {
                if let Some(an) = an.into_iter().next() {
                    melden(an, Err(fehler));
                }
            }
            Err(fehler) => {
                tracing::debug!(%fehler, anzahl = auftraege.len(), "a bundle failed: one by one");
                tokio::spawn(einzeln(fahrer.0.db.clone(), auftraege, an));
            }
        }
    }
}

type Antwortweg<R> = oneshot::Sender<Result<R, Fehler>>;

/// Each by itself and all at once: what stops one of them stops no other.
async fn einzeln<A: Buendelbar>(db: Datenbank, auftraege: Vec<A>, an: Vec<Antwortweg<A::Antwort>>) {
    let alle = auftraege.into_iter().zip(an).map(|(auftrag, an)| {
        let db = &db;
        async move {
            let geschrieben = A::schreiben(db, std::slice::from_ref(&auftrag)).await;
            let eine = geschrieben.and_then(|mut a| a.pop().ok_or(Fehler::Sql(sqlx::Error::RowNotFound)));
            melden(an, eine);
        }
    });
    join_all(alle).await;
}

fn melden<R>(an: Antwortweg<R>, ergebnis: Result<R, Fehler>) {
    // Given up by its caller: what was written stays written.
    drop(an.send(ergebnis));
}
