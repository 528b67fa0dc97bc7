//! What exists and who is responsible: places, authorities, offices, responsibilities, and the search over services.
//!
//! The directory is public data and small (636 municipalities, some thousand offices), and every page asks it. So each
//! process holds one immutable [`Stand`] in memory and answers from there in microseconds; a change in the database
//! tells all processes (`NOTIFY verzeichnis_geaendert`), which then load anew. All processes give the same answer.
//!
//! Left out: forms and rules of a Leistung (crate `leistung`), how a text came about, and everything about persons.

mod auftritt;
mod behoerdenart;
mod daten;
mod demo;
pub mod einspielen;
mod farbe;
mod grenzen;
mod index;
mod katalog;
mod laender;
mod marken;
mod modell;
mod namen;
mod oeffnung;
mod ort;
mod ortsteil;
mod stand;
mod store;
mod vor_ort;
mod wappen;
mod zustaendigkeiten;

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use datenbank::Datenbank;

pub use auftritt::{Auftritt, auftritt_speichern};
pub use behoerdenart::Behoerdenart;
pub use demo::{
    DemoLeistung, DemoPaket, Ebene, demo_aemter, demo_einspielen, demo_hundesteuer, demo_kennt, demo_leistungen,
    demo_pakete_einspielen, demo_stand, einheit_von, mandant_von,
};
pub use farbe::{Farbe, Grund, KONTRAST_MINDESTENS};
pub use katalog::{
    Aenderung, Ding, Europa, Katalogleistung, Lage, Lagenart, Lagentext, Leistungsart, Leistungstext, Onlinedienst,
    Synonym, Zielgruppe, aenderungen_seit, aenderungen_zwischen, lage_leistungen_setzen, lage_speichern,
    leistung_speichern, letzte_aenderung, onlinedienst_speichern, synonym_loeschen, synonym_speichern,
    text_ist_von_redaktion, text_veroeffentlichen, text_zurueckziehen,
};
pub use modell::{
    Anschrift, Auspraegung, Barrierefreiheit, Einheit, FruehereGemeinde, Gemeinde, Kanal, Mandant, Ortstreffer, Punkt,
    Zustaendig, Zustaendigkeit,
};
pub use namen::Ortsname;
pub use oeffnung::{Ausnahme, Oeffnungszeiten, Zeitspanne, Zustand};
pub use ort::{ORTE_HOECHSTENS, ort_anderswo};
pub use stand::Stand;
pub use store::{
    aktivieren, eingespielt, einheit_nummer, einheit_speichern, einheit_sperren, einmal_einspielen,
    grunddaten_einspielen, ist_eingespielt, mandant_anlegen, zustaendigkeit_loeschen, zustaendigkeit_speichern,
};
pub use wappen::{WAPPEN_HOECHSTENS, Wappen, Wappenart, Wappenmangel, wappen_pruefen};

/// What can go wrong with the directory.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A statement failed.
    #[error("Verzeichnis: {0}")]
    Sql(#[from] sqlx::Error),
    /// A row contradicts the model.
    #[error("Tabelle {tabelle}, Schlüssel {schluessel}: Spalte {spalte} hat einen unerwarteten Wert")]
    Widerspruch {
        /// Table.
        tabelle: &'static str,
        /// Key of the row.
        schluessel: String,
        /// Column.
        spalte: &'static str,
    },
    /// A file that is to be brought in cannot be read.
    #[error(transparent)]
    Lesen(#[from] einspielen::Lesefehler),
    /// A list would end much of what is there: perhaps it is only a part of a list.
    #[error(
        "Die Datei würde {endet} von {da} Einträgen beenden, die nicht mehr in ihr stehen. \
         Ist sie nur ein Teil der Liste, nehmen Sie --delta; ist sie vollständig, nehmen Sie --voll."
    )]
    ZuVieleEnden {
        /// How many would end.
        endet: u64,
        /// Of how many.
        da: u64,
        /// What was found out before.
        bericht: Box<einspielen::Bericht>,
    },
}

/// Builds the index of a state beside the threads that answer.
async fn indexieren(stand: &Arc<Stand>) {
    let stand = Arc::clone(stand);
    let gebaut = tokio::task::spawn_blocking(move || {
        let _ = stand.index();
    });
    if gebaut.await.is_err() {
        tracing::error!("Verzeichnis: der Suchindex ließ sich nicht bauen");
    }
}

/// The directory of this process. Cheap to clone; all clones see the same state.
#[derive(Debug, Clone, Default)]
pub struct Verzeichnis {
    stand: Arc<RwLock<Arc<Stand>>>,
}

impl Verzeichnis {
    /// Loads the directory. Run [`Self::folgen`] beside it so that it stays up to date.
    ///
    /// # Errors
    /// The database failed or holds a row that contradicts the model.
    pub async fn laden(db: &Datenbank) -> Result<Self, Fehler> {
        let stand = store::laden(db, None).await?;
        Ok(Self { stand: Arc::new(RwLock::new(Arc::new(stand))) })
    }

    /// What others want found beside services, situations and offices (concerns): once, before anybody searches. It is
    /// in the search of this state and of all later ones.
    pub fn auch_finden(&self, dokumente: Vec<suche::Dokument>) {
        if self.stand().weitere.set(dokumente).is_err() {
            tracing::debug!("Verzeichnis: what is to be found beside it is known already");
        }
    }

    /// The present state. Take it once a request, so that one page is of one piece.
    #[must_use]
    pub fn stand(&self) -> Arc<Stand> {
        Arc::clone(&self.stand.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Loads anew now. Where searches have an index, they have the new one afterwards.
    ///
    /// # Errors
    /// As [`Self::laden`]; the old state stays.
    pub async fn neu_laden(&self, db: &Datenbank) -> Result<(), Fehler> {
        let vorher = self.stand();
        let neu = Arc::new(store::laden(db, Some(&vorher)).await?);
        if vorher.index.get().is_some() {
            indexieren(&neu).await;
        }
        self.setzen(neu);
        Ok(())
    }

    /// Puts a state in place of an older one; of two that were loaded side by side the newer stays.
    fn setzen(&self, neu: Arc<Stand>) {
        let mut stand = self.stand.write().unwrap_or_else(PoisonError::into_inner);
        if neu.nummer() >= stand.nummer() {
            *stand = neu;
        }
    }

    /// Follows changes as long as it is polled (spawn it; it never ends). Holds one connection. When the connection
    /// breaks, the old state stays in use and a new connection is tried every second.
    pub async fn folgen(self, db: Datenbank) {
        loop {
            if let Err(fehler) = self.horchen(&db).await {
                tracing::warn!(%fehler, "Verzeichnis: keine Nachricht über Änderungen, neuer Versuch in einer Sekunde");
            }
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }

    async fn horchen(&self, db: &Datenbank) -> Result<(), Fehler> {
        let mut horcher = db.horchen("verzeichnis_geaendert").await?;
        loop {
            // Listening first, loading second: no change falls between. Also after a lost connection.
            let beginn = tokio::time::Instant::now();
            let da = self.stand();
            let neu = Arc::new(store::laden(db, Some(&da)).await?);
            // Whoever made the change here has loaded it already.
            let neu = if neu.nummer() == da.nummer() && neu.geladen == da.geladen { da } else { neu };
            let geladen = beginn.elapsed();
            // Pages and search change together, and no search ever waits for the index.
            indexieren(&neu).await;
            let gesamt = beginn.elapsed();
            tracing::debug!(nummer = neu.nummer(), ?geladen, ?gesamt, "Verzeichnis neu geladen");
            let gezaehlt = Arc::clone(&neu);
            self.setzen(neu);
            // Counted beside it: nobody waits for the change because of a figure.
            tokio::task::spawn_blocking(move || {
                gezaehlt.online_gemeinden();
            });
            horcher.try_recv().await?;
            while horcher.next_buffered().is_some() {}
        }
    }
}
