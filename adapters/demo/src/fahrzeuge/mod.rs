//! The demonstration's vehicle register: takes orders by the interface Register-Auftrag, checks them against what it has
//! entered as §§ 24 to 30 FZV ask, and changes its entry once. Three wrong codes lock an entry until somebody resets it.
//! Its faults can be switched on.

mod api;
mod regeln;
mod store;

use datenbank::Datenbank;
use grund::{Tag, Umwelt};

pub use api::{BASIS, KENNWORT, SCHLUESSEL, router};
pub use regeln::{Auftragsart, FALSCHE_CODES};
pub use store::{Auftragszeile, Fahrzeug};

/// What goes wrong with the register itself.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// An answer that was kept cannot be read.
    #[error("demo.fahrzeugauftrag, Spalte antwort: {0}")]
    Zeile(String),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

/// Faults that real registers show now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stoerung {
    /// Out of order: 503.
    Ausfall,
    /// It takes 20 seconds to answer.
    Traege,
    /// It carries the order out, but the answer never arrives.
    AntwortVerloren,
    /// Its answer is about other bytes.
    FalscheAntwort,
}

impl Stoerung {
    /// All of them, in the order of the page.
    pub const ALLE: [Self; 4] = [Self::Ausfall, Self::Traege, Self::AntwortVerloren, Self::FalscheAntwort];

    /// The word in the database and in forms.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Ausfall => "ausfall",
            Self::Traege => "traege",
            Self::AntwortVerloren => "antwort_verloren",
            Self::FalscheAntwort => "falsche_antwort",
        }
    }

    /// What people read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Ausfall => "Das Register ist nicht erreichbar",
            Self::Traege => "Das Register braucht 20 Sekunden für eine Antwort",
            Self::AntwortVerloren => "Das Register führt den Auftrag aus, aber die Antwort geht verloren",
            Self::FalscheAntwort => "Das Register antwortet unverständlich",
        }
    }
}

/// The register.
#[derive(Debug, Clone)]
pub struct Dienst {
    db: Datenbank,
    umwelt: Umwelt,
}

impl Dienst {
    /// On a migrated database.
    #[must_use]
    pub const fn neu(db: Datenbank, umwelt: Umwelt) -> Self {
        Self { db, umwelt }
    }

    fn heute(&self) -> Tag {
        grund::tag_von(self.umwelt.jetzt())
    }

    /// Enters the vehicles of the demonstration; those that are there stay as they are.
    ///
    /// # Errors
    /// The database.
    pub async fn anlegen(&self) -> Result<(), Fehler> {
        store::anlegen(&self.db, self.heute()).await
    }

    /// Every vehicle of the demonstration as at the beginning.
    ///
    /// # Errors
    /// The database.
    pub async fn zuruecksetzen(&self) -> Result<(), Fehler> {
        store::leeren(&self.db).await?;
        self.anlegen().await
    }

    /// All vehicles, by plate.
    ///
    /// # Errors
    /// The database.
    pub async fn fahrzeuge(&self) -> Result<Vec<Fahrzeug>, Fehler> {
        store::fahrzeuge(&self.db).await
    }

    /// The newest orders.
    ///
    /// # Errors
    /// The database.
    pub async fn auftraege(&self, grenze: i64) -> Result<Vec<Auftragszeile>, Fehler> {
        store::auftraege(&self.db, grenze).await
    }

    /// Which faults are on.
    ///
    /// # Errors
    /// The database.
    pub async fn stoerungen(&self) -> Result<Vec<Stoerung>, Fehler> {
        let worte: Vec<String> =
            sqlx::query_scalar("SELECT art FROM demo.fahrzeugstoerung").fetch_all(self.db.pool()).await?;
        Ok(Stoerung::ALLE.into_iter().filter(|s| worte.iter().any(|w| w == s.wort())).collect())
    }

    /// Switches on exactly these faults.
    ///
    /// # Errors
    /// The database.
    pub async fn stoerungen_setzen(&self, an: &[Stoerung]) -> Result<(), Fehler> {
        let worte: Vec<&str> = an.iter().map(|s| s.wort()).collect();
        sqlx::query(
            "WITH aus AS (DELETE FROM demo.fahrzeugstoerung WHERE art <> ALL ($1)) \
             INSERT INTO demo.fahrzeugstoerung (art) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING",
        )
        .bind(worte)
        .execute(self.db.pool())
        .await?;
        Ok(())
    }
}
