//! PostgreSQL, and only PostgreSQL: the pool, transactions bound to who looks, migrations, the private cluster.
//!
//! Every table with a `mandant_id` has row-level security (FORCE), so a query that forgets its Mandant finds
//! nothing. What a transaction may see is said once, when it begins ([`Sicht`]).

mod bahn;
pub mod lokal;
mod migrationen;
mod pool;
#[cfg(feature = "probe")]
pub mod probe;
mod zeile;

use grund::{KontoId, Land, MandantId, MitzeichnungId, Traeger};
use sqlx::postgres::{PgConnectOptions, PgListener};

pub use bahn::{Bahn, Buendelbar};
pub use pool::{Pool, Tx};
#[doc(hidden)]
pub use sqlx;

/// What can go wrong with the database itself.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// PostgreSQL or the way to it failed.
    #[error("Datenbank: {0}")]
    Sql(#[from] sqlx::Error),
    /// A migration failed or the database was migrated by a newer program.
    #[error("Migration: {0}")]
    Migration(#[from] sqlx::migrate::MigrateError),
    /// The private cluster could not be made or started.
    #[error("{0}")]
    Lokal(String),
}

/// Whose rows a transaction sees. Row-level security holds it, whatever the query says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sicht {
    /// Only tables without tenants (directory, accounts, sessions).
    Frei,
    /// The rows of one authority.
    Mandant(MandantId),
    /// The rows of the editors of one Land.
    Land(Land),
    /// The rows that belong to one account, in every authority.
    Konto(KontoId),
    /// Both at once: a citizen acts on her matter at an authority.
    KontoBei(KontoId, MandantId),
    /// The one invitation to co-sign, the answers that it is about, and their files.
    Mitzeichnung(MitzeichnungId),
    /// Queue, counters and health across authorities: no content of any Vorgang.
    Betrieb,
}

impl From<Traeger> for Sicht {
    fn from(traeger: Traeger) -> Self {
        match traeger {
            Traeger::Land(l) => Self::Land(l),
            Traeger::Mandant(m) => Self::Mandant(m),
        }
    }
}

impl Sicht {
    /// One round trip: begin and bind. The values are numbers and a UUID, never text from outside.
    fn beginn(self) -> String {
        match self {
            Self::Frei => "BEGIN".into(),
            Self::Mandant(m) => format!("BEGIN; SET LOCAL basiswerk.mandant = '{}'", m.0),
            Self::Land(l) => format!("BEGIN; SET LOCAL basiswerk.land = '{l}'"),
            Self::Konto(k) => format!("BEGIN; SET LOCAL basiswerk.konto = '{}'", k.0),
            Self::KontoBei(k, m) => {
                format!("BEGIN; SET LOCAL basiswerk.konto = '{}'; SET LOCAL basiswerk.mandant = '{}'", k.0, m.0)
            }
            Self::Mitzeichnung(m) => format!("BEGIN; SET LOCAL basiswerk.mitzeichnung = '{}'", m.0),
            Self::Betrieb => "BEGIN; SET LOCAL basiswerk.betrieb = 'an'".into(),
        }
    }
}

/// Prepared statements that a connection keeps: more than this program has.
const ANWEISUNGEN: usize = 400;

/// The pool. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Datenbank {
    pool: Pool,
}

impl Datenbank {
    /// Connects with at most `verbindungen` connections.
    ///
    /// # Errors
    /// The server cannot be reached or refuses the log-in.
    pub async fn verbinden(optionen: PgConnectOptions, verbindungen: u32) -> Result<Self, Fehler> {
        let optionen = optionen.statement_cache_capacity(ANWEISUNGEN).options([("jit", "off"), ("timezone", "UTC")]);
        let pool = Pool::verbinden(optionen, verbindungen).await?;
        Ok(Self { pool })
    }

    /// From a URL as `BASISWERK_DATENBANK` has it.
    ///
    /// # Errors
    /// The URL is malformed, or as [`Self::verbinden`].
    pub async fn von_url(url: &str, verbindungen: u32) -> Result<Self, Fehler> {
        Self::verbinden(url.parse::<PgConnectOptions>()?, verbindungen).await
    }

    /// Brings the schema to this program's state. Forward only; safe to run from several processes at once.
    ///
    /// # Errors
    /// A statement fails, or the database is ahead of this program.
    pub async fn migrieren(&self) -> Result<(), Fehler> {
        Ok(migrationen::alle().run(&mut self.pool.einzeln().await?).await?)
    }

    /// Begins a transaction that sees what `sicht` says. Dropped without commit, it leaves no trace.
    ///
    /// # Errors
    /// No connection within ten seconds.
    pub async fn tx(&self, sicht: Sicht) -> Result<Tx, Fehler> {
        Ok(self.pool.beginnen(&sicht.beginn()).await?)
    }

    /// The pool, for single statements on tables without tenants.
    #[must_use]
    pub const fn pool(&self) -> &Pool {
        &self.pool
    }

    /// A connection of its own on which `NOTIFY` on `kanal` is heard.
    ///
    /// # Errors
    /// The database cannot be reached.
    pub async fn horchen(&self, kanal: &str) -> Result<PgListener, Fehler> {
        let mut ohr = self.pool.horchen().await?;
        ohr.listen(kanal).await?;
        Ok(ohr)
    }

    /// Does the database answer?
    ///
    /// # Errors
    /// It does not.
    pub async fn lebt(&self) -> Result<(), Fehler> {
        sqlx::query("SELECT 1").execute(&self.pool).await?;
        Ok(())
    }
}

/// Narrows or changes what a running transaction sees: the worker moves from the queue to one matter.
///
/// # Errors
/// The connection broke.
pub async fn sicht_setzen(tx: &mut Tx, sicht: Sicht) -> Result<(), Fehler> {
    let (mut mandant, mut land, mut konto, mut einladung, mut betrieb) =
        <(String, String, String, String, &str)>::default();
    match sicht {
        Sicht::Frei => {}
        Sicht::Mandant(m) => mandant = m.to_string(),
        Sicht::Land(l) => land = l.to_string(),
        Sicht::Konto(k) => konto = k.to_string(),
        Sicht::KontoBei(k, m) => (konto, mandant) = (k.to_string(), m.to_string()),
        Sicht::Mitzeichnung(m) => einladung = m.to_string(),
        Sicht::Betrieb => betrieb = "an",
    }
    sqlx::query(
        "SELECT set_config('basiswerk.mandant', $1, true), set_config('basiswerk.konto', $2, true), \
         set_config('basiswerk.betrieb', $3, true), set_config('basiswerk.land', $4, true), \
         set_config('basiswerk.mitzeichnung', $5, true)",
    )
    .bind(mandant)
    .bind(konto)
    .bind(betrieb)
    .bind(land)
    .bind(einladung)
    .execute(&mut **tx)
    .await?;
    Ok(())
}
