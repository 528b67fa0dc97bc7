//! The demonstration's back-end system: takes cases by the interface Fachverfahren-Übergabe, keeps them, and answers how
//! far they are. Its faults can be switched on.

mod api;

use datenbank::Datenbank;
use grund::{Umwelt, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use uuid::Uuid;

pub use api::{BASIS, KENNWORT, router};

/// What goes wrong with the system itself.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A row that contradicts the model.
    #[error("demo.fachfall, Spalte stand: „{0}“ gibt es nicht")]
    Zeile(String),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

/// How far a case is, in the words of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stand {
    /// It lies there.
    Eingegangen,
    /// Somebody works on it.
    InBearbeitung,
    /// Granted.
    Bewilligt,
    /// Refused.
    Abgelehnt,
    /// Done.
    Erledigt,
}

impl Stand {
    /// All.
    pub const ALLE: [Self; 5] =
        [Self::Eingegangen, Self::InBearbeitung, Self::Bewilligt, Self::Abgelehnt, Self::Erledigt];

    /// The word on the wire and in the database.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Eingegangen => "eingegangen",
            Self::InBearbeitung => "in_bearbeitung",
            Self::Bewilligt => "bewilligt",
            Self::Abgelehnt => "abgelehnt",
            Self::Erledigt => "erledigt",
        }
    }

    /// What people read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Eingegangen => "eingegangen",
            Self::InBearbeitung => "in Bearbeitung",
            Self::Bewilligt => "bewilligt",
            Self::Abgelehnt => "abgelehnt",
            Self::Erledigt => "erledigt",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn von_wort(wort: &str) -> Option<Self> {
        Self::ALLE.into_iter().find(|s| s.wort() == wort)
    }
}

/// Faults that real back-end systems show now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Stoerung {
    /// Out of order: 503.
    Ausfall,
    /// It takes 20 seconds to answer.
    Traege,
    /// It takes no case: 422 with a reason.
    Abweisen,
    /// It keeps the case, but the answer never arrives.
    QuittungVerloren,
    /// Its receipt is for other bytes.
    FalscheQuittung,
}

impl Stoerung {
    /// All of them, in the order of the page.
    pub const ALLE: [Self; 5] =
        [Self::Ausfall, Self::Traege, Self::Abweisen, Self::QuittungVerloren, Self::FalscheQuittung];

    /// The word in the database and in forms.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Ausfall => "ausfall",
            Self::Traege => "traege",
            Self::Abweisen => "abweisen",
            Self::QuittungVerloren => "quittung_verloren",
            Self::FalscheQuittung => "falsche_quittung",
        }
    }

    /// What people read.
    #[must_use]
    pub const fn text(self) -> &'static str {
        match self {
            Self::Ausfall => "Das Fachverfahren ist außer Betrieb",
            Self::Traege => "Das Fachverfahren antwortet erst nach 20 Sekunden",
            Self::Abweisen => "Das Fachverfahren weist jeden neuen Vorgang ab",
            Self::QuittungVerloren => "Das Fachverfahren nimmt an, aber die Antwort geht verloren",
            Self::FalscheQuittung => "Die Empfangsbestätigung gehört zu anderen Daten",
        }
    }
}

/// A case.
#[derive(Debug, Clone, PartialEq)]
pub struct Fall {
    /// Its id.
    pub id: Uuid,
    /// For whom it was taken.
    pub mandant: String,
    /// The number of the receipt.
    pub aktenzeichen: String,
    /// What came.
    pub inhalt: serde_json::Value,
    /// How far it is.
    pub stand: Stand,
    /// What the system wrote.
    pub text: Option<String>,
    /// How often it was handed over.
    pub zugestellt: i32,
    /// When it came.
    pub eingegangen: Zeitpunkt,
    sha256: String,
}

datenbank::zeile! {
    struct Zeile {
        id: Uuid,
        mandant: String,
        sha256: String,
        aktenzeichen: String,
        inhalt: serde_json::Value,
        stand: String,
        text: Option<String>,
        zugestellt: i32,
        eingegangen: jiff_sqlx::Timestamp,
    }
}

impl Zeile {
    fn lesen(self) -> Result<Fall, Fehler> {
        Ok(Fall {
            id: self.id,
            mandant: self.mandant,
            aktenzeichen: self.aktenzeichen,
            inhalt: self.inhalt,
            stand: Stand::von_wort(&self.stand).ok_or(Fehler::Zeile(self.stand))?,
            text: self.text,
            zugestellt: self.zugestellt,
            eingegangen: self.eingegangen.to_jiff(),
            sha256: self.sha256,
        })
    }
}

/// The system.
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

    /// The newest cases.
    ///
    /// # Errors
    /// The database.
    pub async fn neueste(&self, grenze: i64) -> Result<Vec<Fall>, Fehler> {
        sqlx::query_as::<_, Zeile>("SELECT * FROM demo.fachfall ORDER BY eingegangen DESC, id DESC LIMIT $1")
            .bind(grenze)
            .fetch_all(self.db.pool())
            .await?
            .into_iter()
            .map(Zeile::lesen)
            .collect()
    }

    /// A case.
    ///
    /// # Errors
    /// The database.
    pub async fn lesen(&self, id: Uuid) -> Result<Option<Fall>, Fehler> {
        sqlx::query_as::<_, Zeile>("SELECT * FROM demo.fachfall WHERE id = $1")
            .bind(id)
            .fetch_optional(self.db.pool())
            .await?
            .map(Zeile::lesen)
            .transpose()
    }

    /// The case of this receipt.
    async fn zum_aktenzeichen(&self, mandant: &str, zeichen: &str) -> Result<Option<Fall>, Fehler> {
        sqlx::query_as::<_, Zeile>("SELECT * FROM demo.fachfall WHERE mandant = $1 AND aktenzeichen = $2")
            .bind(mandant)
            .bind(zeichen)
            .fetch_optional(self.db.pool())
            .await?
            .map(Zeile::lesen)
            .transpose()
    }

    /// Takes a case; the same key again finds the first one and counts.
    async fn annehmen(
        &self,
        mandant: &str,
        schluessel: &str,
        sha256: &str,
        inhalt: &serde_json::Value,
    ) -> Result<Fall, Fehler> {
        let id: Uuid = self.umwelt.neue_id();
        let zeichen = format!("FV-{}", &id.simple().to_string()[20..]).to_uppercase();
        sqlx::query_as::<_, Zeile>(
            "INSERT INTO demo.fachfall (id, mandant, schluessel, sha256, aktenzeichen, inhalt, stand, eingegangen, geaendert) \
             VALUES ($1, $2, $3, $4, $5, $6, 'eingegangen', $7, $7) \
             ON CONFLICT (mandant, schluessel) DO UPDATE SET zugestellt = demo.fachfall.zugestellt + 1 RETURNING *",
        )
        .bind(id)
        .bind(mandant)
        .bind(schluessel)
        .bind(sha256)
        .bind(zeichen)
        .bind(inhalt)
        .bind(self.umwelt.jetzt().to_sqlx())
        .fetch_one(self.db.pool())
        .await?
        .lesen()
    }

    /// Somebody in the system decides.
    ///
    /// # Errors
    /// The database.
    pub async fn entscheiden(&self, id: Uuid, stand: Stand, text: Option<&str>) -> Result<bool, Fehler> {
        let n = sqlx::query("UPDATE demo.fachfall SET stand = $2, text = $3, geaendert = $4 WHERE id = $1")
            .bind(id)
            .bind(stand.wort())
            .bind(text)
            .bind(self.umwelt.jetzt().to_sqlx())
            .execute(self.db.pool())
            .await?;
        Ok(n.rows_affected() == 1)
    }

    /// Which faults are on.
    ///
    /// # Errors
    /// The database.
    pub async fn stoerungen(&self) -> Result<Vec<Stoerung>, Fehler> {
        let worte: Vec<String> =
            sqlx::query_scalar("SELECT art FROM demo.fachstoerung").fetch_all(self.db.pool()).await?;
        Ok(Stoerung::ALLE.into_iter().filter(|s| worte.iter().any(|w| w == s.wort())).collect())
    }

    /// Switches on exactly these faults.
    ///
    /// # Errors
    /// The database.
    pub async fn stoerungen_setzen(&self, an: &[Stoerung]) -> Result<(), Fehler> {
        let worte: Vec<&str> = an.iter().map(|s| s.wort()).collect();
        sqlx::query(
            "WITH aus AS (DELETE FROM demo.fachstoerung WHERE art <> ALL ($1)) \
             INSERT INTO demo.fachstoerung (art) SELECT unnest($1::text[]) ON CONFLICT DO NOTHING",
        )
        .bind(worte)
        .execute(self.db.pool())
        .await?;
        Ok(())
    }
}
