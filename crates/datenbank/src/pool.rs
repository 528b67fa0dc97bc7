//! Connections, kept open and lent out one at a time.
//!
//! The pool of `sqlx` asks the server whether it is still there each time a connection comes back: one more round trip
//! and one more task for every query. This one takes a connection back only when its work ended in order and throws it
//! away otherwise, so nothing needs to be asked (decision 0012).
//!
//! Who asks for a second connection beside an open transaction must not wait for it: when all are held by such, each waits for
//! the others and nobody goes on. So, when none is left, the second one comes from outside of the count; the log says so,
//! because two where one would do are still one too many.

use std::{
    collections::HashMap,
    fmt,
    ops::{Deref, DerefMut},
    sync::{Arc, Mutex, PoisonError},
    time::{Duration, Instant},
};

use futures_util::{
    StreamExt, TryStreamExt,
    future::BoxFuture,
    stream::{self, BoxStream},
};
use sqlx::{
    AssertSqlSafe, Connection, Either, Execute, Executor, PgConnection, Postgres, SqlStr,
    postgres::{PgConnectOptions, PgListener, PgPoolOptions, PgQueryResult, PgRow, PgStatement, PgTypeInfo},
};
use tokio::{
    sync::{OwnedSemaphorePermit, Semaphore},
    task,
};

/// Who waits longer for a connection gets an error.
const WARTEN: Duration = Duration::from_secs(10);
/// Older connections are replaced: what a server process has piled up goes with it.
const ALTER: Duration = Duration::from_secs(3600);

/// The connections of this process. Cheap to clone. A single statement runs on `&Pool` as on a connection; its rows are
/// collected before they are given out. Whoever wants them one by one, or several statements together, takes a [`Tx`].
#[derive(Clone)]
pub struct Pool(Arc<Innen>);

struct Innen {
    optionen: PgConnectOptions,
    plaetze: Arc<Semaphore>,
    frei: Mutex<Vec<Ruhend>>,
    halter: Mutex<HashMap<task::Id, u32>>,
}

struct Ruhend {
    leitung: PgConnection,
    seit: Instant,
}

impl fmt::Debug for Pool {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Pool")
    }
}

/// The task that has a transaction open, noted as long as this lives.
struct Halter {
    aufgabe: task::Id,
    innen: Arc<Innen>,
}

impl Drop for Halter {
    fn drop(&mut self) {
        let mut alle = self.innen.halter.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(anzahl) = alle.get_mut(&self.aufgabe) {
            *anzahl -= 1;
            if *anzahl == 0 {
                alle.remove(&self.aufgabe);
            }
        }
    }
}

/// A connection on loan. Dropped without [`Leihe::zurueck`] it is closed, and the server undoes what was open.
struct Leihe {
    ruhend: Ruhend,
    innen: Arc<Innen>,
    /// None: from outside of the count.
    platz: Option<OwnedSemaphorePermit>,
}

impl Leihe {
    /// The work ended in order: the next one may have the connection.
    fn zurueck(self) {
        if self.platz.is_none() || self.innen.plaetze.is_closed() || self.ruhend.seit.elapsed() > ALTER {
            return;
        }
        // The last one that was used is the first to be used again: its server process is warm.
        self.innen.frei.lock().unwrap_or_else(PoisonError::into_inner).push(self.ruhend);
    }

    /// Back, unless the connection itself is to blame. What the server refused leaves it usable.
    fn nach<T>(self, ergebnis: Result<T, sqlx::Error>) -> Result<T, sqlx::Error> {
        match &ergebnis {
            Ok(_) | Err(sqlx::Error::Database(_) | sqlx::Error::RowNotFound) => self.zurueck(),
            Err(e) => self.innen.bruch(e),
        }
        ergebnis
    }
}

impl Innen {
    /// When one connection broke, the server was probably restarted: the others are broken too.
    fn bruch(&self, fehler: &sqlx::Error) {
        if matches!(fehler, sqlx::Error::Io(_)) {
            self.frei.lock().unwrap_or_else(PoisonError::into_inner).clear();
        }
    }

    /// Notes that this task has a transaction open. Nothing outside of a task.
    fn halten(self: &Arc<Self>) -> Option<Halter> {
        let aufgabe = task::try_id()?;
        *self.halter.lock().unwrap_or_else(PoisonError::into_inner).entry(aufgabe).or_default() += 1;
        Some(Halter { aufgabe, innen: Arc::clone(self) })
    }

    /// Has this task a transaction open?
    fn haelt(&self) -> bool {
        let alle = self.halter.lock().unwrap_or_else(PoisonError::into_inner);
        task::try_id().is_some_and(|aufgabe| alle.contains_key(&aufgabe))
    }
}

impl Pool {
    /// At most `hoechstens` connections; the first is opened at once.
    pub(crate) async fn verbinden(optionen: PgConnectOptions, hoechstens: u32) -> Result<Self, sqlx::Error> {
        let plaetze = Arc::new(Semaphore::new(usize::try_from(hoechstens.max(1)).unwrap_or(1)));
        let pool = Self(Arc::new(Innen { optionen, plaetze, frei: Mutex::default(), halter: Mutex::default() }));
        pool.leihen().await?.zurueck();
        Ok(pool)
    }

    async fn leihen(&self) -> Result<Leihe, sqlx::Error> {
        let innen = Arc::clone(&self.0);
        let platz = match Arc::clone(&innen.plaetze).try_acquire_owned() {
            Ok(platz) => Some(platz),
            Err(_) if innen.haelt() && !innen.plaetze.is_closed() => {
                tracing::warn!(
                    "all connections are taken: a task with an open transaction gets another one from outside of the count"
                );
                None
            }
            Err(_) => Some(
                tokio::time::timeout(WARTEN, Arc::clone(&innen.plaetze).acquire_owned())
                    .await
                    .map_err(|_| sqlx::Error::PoolTimedOut)?
                    .map_err(|_| sqlx::Error::PoolClosed)?,
            ),
        };
        let da = innen.frei.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let ruhend = match da {
            Some(ruhend) => ruhend,
            None => Ruhend { leitung: PgConnection::connect_with(&innen.optionen).await?, seit: Instant::now() },
        };
        Ok(Leihe { ruhend, innen, platz })
    }

    /// Begins a transaction with `beginn` (one or more statements, the first `BEGIN`). A connection that the server gave
    /// up in the meantime is replaced once: nothing has been said on it yet.
    pub(crate) async fn beginnen(&self, beginn: &str) -> Result<Tx, sqlx::Error> {
        let mut versuch = 0;
        loop {
            let mut leihe = self.leihen().await?;
            match sqlx::raw_sql(AssertSqlSafe(beginn)).execute(&mut leihe.ruhend.leitung).await {
                Ok(_) => return Ok(Tx { _halter: leihe.innen.halten(), leihe: Some(leihe) }),
                Err(e @ sqlx::Error::Io(_)) if versuch == 0 => leihe.innen.bruch(&e),
                Err(e) => return Err(e),
            }
            versuch += 1;
        }
    }

    /// A connection of its own that hears what others `NOTIFY`.
    ///
    /// # Errors
    /// The server cannot be reached.
    pub(crate) async fn horchen(&self) -> Result<PgListener, sqlx::Error> {
        let eines = PgPoolOptions::new().max_connections(1).max_lifetime(None).idle_timeout(None);
        PgListener::connect_with(&eines.connect_with(self.0.optionen.clone()).await?).await
    }

    /// A connection of its own, outside of the count.
    pub(crate) async fn einzeln(&self) -> Result<PgConnection, sqlx::Error> {
        PgConnection::connect_with(&self.0.optionen).await
    }

    /// Closes the connections that are idle, and those on loan when they come back. Nobody gets one after that.
    pub async fn close(&self) {
        self.0.plaetze.close();
        let frei = std::mem::take(&mut *self.0.frei.lock().unwrap_or_else(PoisonError::into_inner));
        for ruhend in frei {
            // Whether it heard our farewell or not: it is gone.
            let _ = ruhend.leitung.close().await;
        }
    }
}

impl<'p> Executor<'p> for &'_ Pool {
    type Database = Postgres;

    fn fetch_many<'e, 'q: 'e, E>(self, query: E) -> BoxStream<'e, Result<Either<PgQueryResult, PgRow>, sqlx::Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Postgres>,
    {
        let pool = self.clone();
        let alles = async move {
            let mut leihe = pool.leihen().await?;
            let alles: Result<Vec<_>, _> = leihe.ruhend.leitung.fetch_many(query).try_collect().await;
            leihe.nach(alles)
        };
        stream::once(alles).map_ok(|alles| stream::iter(alles.into_iter().map(Ok))).try_flatten().boxed()
    }

    fn execute<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<PgQueryResult, sqlx::Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Postgres>,
    {
        let pool = self.clone();
        Box::pin(async move {
            let mut leihe = pool.leihen().await?;
            let ergebnis = leihe.ruhend.leitung.execute(query).await;
            leihe.nach(ergebnis)
        })
    }

    fn fetch_all<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Vec<PgRow>, sqlx::Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Postgres>,
    {
        let pool = self.clone();
        Box::pin(async move {
            let mut leihe = pool.leihen().await?;
            let ergebnis = leihe.ruhend.leitung.fetch_all(query).await;
            leihe.nach(ergebnis)
        })
    }

    fn fetch_optional<'e, 'q: 'e, E>(self, query: E) -> BoxFuture<'e, Result<Option<PgRow>, sqlx::Error>>
    where
        'p: 'e,
        E: 'q + Execute<'q, Postgres>,
    {
        let pool = self.clone();
        Box::pin(async move {
            let mut leihe = pool.leihen().await?;
            let ergebnis = leihe.ruhend.leitung.fetch_optional(query).await;
            leihe.nach(ergebnis)
        })
    }

    fn prepare_with<'e>(
        self,
        sql: SqlStr,
        parameters: &'e [PgTypeInfo],
    ) -> BoxFuture<'e, Result<PgStatement, sqlx::Error>>
    where
        'p: 'e,
    {
        let pool = self.clone();
        Box::pin(async move {
            let mut leihe = pool.leihen().await?;
            let ergebnis = leihe.ruhend.leitung.prepare_with(sql, parameters).await;
            leihe.nach(ergebnis)
        })
    }
}

/// A transaction that knows what it may see. Dropped without [`Tx::commit`], it leaves no trace.
pub struct Tx {
    leihe: Option<Leihe>,
    _halter: Option<Halter>,
}

impl fmt::Debug for Tx {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Tx")
    }
}

impl Tx {
    /// What was done stays.
    ///
    /// # Errors
    /// It did not: the connection broke, or a rule that is checked at the end does not hold.
    pub async fn commit(mut self) -> Result<(), sqlx::Error> {
        self.beenden("COMMIT").await
    }

    /// What was done is undone, and the connection is free as soon as this returns.
    ///
    /// # Errors
    /// The connection broke; what was done is undone all the same.
    pub async fn rollback(mut self) -> Result<(), sqlx::Error> {
        self.beenden("ROLLBACK").await
    }

    async fn beenden(&mut self, befehl: &'static str) -> Result<(), sqlx::Error> {
        let Some(mut leihe) = self.leihe.take() else { return Ok(()) };
        let ergebnis = sqlx::raw_sql(befehl).execute(&mut leihe.ruhend.leitung).await;
        leihe.nach(ergebnis).map(drop)
    }
}

impl Drop for Tx {
    fn drop(&mut self) {
        // Without a runtime (its end) the connection is closed, which undoes as well.
        let (Some(mut leihe), Ok(laufzeit)) = (self.leihe.take(), tokio::runtime::Handle::try_current()) else {
            return;
        };
        laufzeit.spawn(async move {
            if sqlx::raw_sql("ROLLBACK").execute(&mut leihe.ruhend.leitung).await.is_ok() {
                leihe.zurueck();
            }
        });
    }
}

#[allow(clippy::expect_used, reason = "only commit, rollback and drop empty it, and all of them consume the Tx")]
impl Deref for Tx {
    type Target = PgConnection;
    fn deref(&self) -> &PgConnection {
        &self.leihe.as_ref().expect("a Tx has its connection until it ends").ruhend.leitung
    }
}

#[allow(clippy::expect_used, reason = "as for Deref")]
impl DerefMut for Tx {
    fn deref_mut(&mut self) -> &mut PgConnection {
        &mut self.leihe.as_mut().expect("a Tx has its connection until it ends").ruhend.leitung
    }
}
