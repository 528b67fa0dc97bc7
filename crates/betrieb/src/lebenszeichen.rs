//! Which processes live: each writes its row every few seconds. Operators see a worker that stands still before
//! citizens feel it.

use std::{
    path::{Path, PathBuf},
    time::Duration,
};

use datenbank::{Datenbank, Sicht};
use grund::{Umwelt, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx as _};
use sqlx::PgConnection;
use uuid::Uuid;

use crate::Fehler;

/// A process writes its row this often, in seconds.
pub const LEBENSZEICHEN_ALLE: u64 = 10;
/// A process that was silent for so many seconds is taken for dead.
pub const LEBENSZEICHEN_TOT: i64 = 45;
/// Rows of dead processes are kept for so many hours.
const BEHALTEN: i32 = 24;

/// The disk that holds the data directory, in bytes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Platte {
    /// Still free for us.
    pub frei: u64,
    /// Its size.
    pub gesamt: u64,
}

impl Platte {
    /// Measures the disk on which `ort` lies; `None` where the system does not tell.
    #[must_use]
    pub fn messen(ort: &Path) -> Option<Self> {
        let stand = rustix::fs::statvfs(ort).ok()?;
        Some(Self {
            frei: stand.f_bavail.saturating_mul(stand.f_frsize),
            gesamt: stand.f_blocks.saturating_mul(stand.f_frsize),
        })
    }
}

/// What a process says of itself.
#[derive(Debug, Clone)]
pub struct Prozess {
    /// `basiswerk serve` (or `basiswerk worker`).
    pub server: bool,
    /// Does it carry effects out?
    pub arbeitet: bool,
    /// The program's version.
    pub version: &'static str,
    /// Its data directory.
    pub daten: PathBuf,
}

/// A process of the installation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lebenszeichen {
    /// Drawn at its start.
    pub prozess: Uuid,
    /// `basiswerk serve` (or `basiswerk worker`).
    pub server: bool,
    /// Does it carry effects out?
    pub arbeitet: bool,
    /// The program's version.
    pub version: String,
    /// When it started.
    pub gestartet: Zeitpunkt,
    /// When it last wrote this.
    pub zuletzt: Zeitpunkt,
    /// Its disk.
    pub platte: Option<Platte>,
}

impl Lebenszeichen {
    /// Has it been silent for too long?
    #[must_use]
    pub fn tot(&self, jetzt: Zeitpunkt) -> bool {
        jetzt.duration_since(self.zuletzt).as_secs() > LEBENSZEICHEN_TOT
    }
}

/// Gives a sign of life every [`LEBENSZEICHEN_ALLE`] seconds until `ende` (spawn it), then takes it away. When the
/// database does not answer, the next one comes after the same time.
pub async fn leben(db: Datenbank, umwelt: Umwelt, prozess: Prozess, ende: impl Future<Output = ()>) {
    let mut zeichen = Lebenszeichen {
        prozess: umwelt.neue_id(),
        server: prozess.server,
        arbeitet: prozess.arbeitet,
        version: prozess.version.to_owned(),
        gestartet: umwelt.jetzt(),
        zuletzt: umwelt.jetzt(),
        platte: None,
    };
    let mut takt = tokio::time::interval(Duration::from_secs(LEBENSZEICHEN_ALLE));
    takt.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Delay);
    let mut ende = std::pin::pin!(ende);
    loop {
        tokio::select! {
            _ = takt.tick() => {}
            () = &mut ende => break,
        }
        zeichen.zuletzt = umwelt.jetzt();
        zeichen.platte = Platte::messen(&prozess.daten);
        if let Err(e) = lebenszeichen_geben(&db, &zeichen).await {
            tracing::warn!(fehler = %e, "no sign of life could be written");
        }
    }
    if let Err(e) = lebenszeichen_beenden(&db, zeichen.prozess).await {
        tracing::warn!(fehler = %e, "the sign of life stays until it is a day old");
    }
}

/// Writes this process's row, and forgets processes that died long ago.
///
/// # Errors
/// The database failed.
pub async fn lebenszeichen_geben(db: &Datenbank, z: &Lebenszeichen) -> Result<(), Fehler> {
    let zahl = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let mut tx = db.tx(Sicht::Betrieb).await?;
    sqlx::query(
        "INSERT INTO lebenszeichen (prozess, art, arbeitet, version, gestartet, zuletzt, platte_frei, platte_gesamt) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) ON CONFLICT (prozess) DO UPDATE SET zuletzt = excluded.zuletzt, \
         platte_frei = excluded.platte_frei, platte_gesamt = excluded.platte_gesamt",
    )
    .bind(z.prozess)
    .bind(if z.server { "server" } else { "worker" })
    .bind(z.arbeitet)
    .bind(&z.version)
    .bind(z.gestartet.to_sqlx())
    .bind(z.zuletzt.to_sqlx())
    .bind(z.platte.map(|p| zahl(p.frei)))
    .bind(z.platte.map(|p| zahl(p.gesamt)))
    .execute(&mut *tx)
    .await?;
    sqlx::query("DELETE FROM lebenszeichen WHERE zuletzt < $1 - make_interval(hours => $2)")
        .bind(z.zuletzt.to_sqlx())
        .bind(BEHALTEN)
        .execute(&mut *tx)
        .await?;
    tx.commit().await?;
    Ok(())
}

/// A process that ends in order takes its row away.
///
/// # Errors
/// The database failed.
pub async fn lebenszeichen_beenden(db: &Datenbank, prozess: Uuid) -> Result<(), Fehler> {
    let mut tx = db.tx(Sicht::Betrieb).await?;
    sqlx::query("DELETE FROM lebenszeichen WHERE prozess = $1").bind(prozess).execute(&mut *tx).await?;
    tx.commit().await?;
    Ok(())
}

type Zeile = (Uuid, String, bool, String, Timestamp, Timestamp, Option<i64>, Option<i64>);

/// The processes of the last day, the newest sign of life first. Needs [`Sicht::Betrieb`].
///
/// # Errors
/// The database failed.
pub async fn lebenszeichen(db: &mut PgConnection) -> Result<Vec<Lebenszeichen>, Fehler> {
    let zeilen: Vec<Zeile> = sqlx::query_as(
        "SELECT prozess, art, arbeitet, version, gestartet, zuletzt, platte_frei, platte_gesamt FROM lebenszeichen \
         ORDER BY zuletzt DESC, prozess LIMIT 50",
    )
    .fetch_all(db)
    .await?;
    let zahl = |n: i64| u64::try_from(n).unwrap_or_default();
    Ok(zeilen
        .into_iter()
        .map(|(prozess, art, arbeitet, version, gestartet, zuletzt, frei, gesamt)| Lebenszeichen {
            prozess,
            server: art == "server",
            arbeitet,
            version,
            gestartet: gestartet.to_jiff(),
            zuletzt: zuletzt.to_jiff(),
            platte: frei.zip(gesamt).map(|(frei, gesamt)| Platte { frei: zahl(frei), gesamt: zahl(gesamt) }),
        })
        .collect())
}
