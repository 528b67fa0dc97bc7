//! The demonstration payment service: keeps its own state, sends notices, and has faults that can be switched on.

mod api;
mod meldung;
mod store;

use datenbank::Datenbank;
use grund::{Betrag, Umwelt, Zeitpunkt};
use jiff::SignedDuration;
use uuid::Uuid;

pub use api::{BASIS, router};
pub use meldung::Melder;

/// How long a success that comes late takes after cancelling, in seconds.
pub const SPAETER_ERFOLG: i64 = 10;

/// What goes wrong with the service itself.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A row that contradicts the model.
    #[error("demo.bezahlung, Spalte status: „{0}“ gibt es nicht")]
    Zeile(String),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

/// How a transaction stands, in the words of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// Nothing decided.
    Initial,
    /// Paid.
    Payed,
    /// Refused.
    Failed,
    /// Stopped by the payer.
    Canceled,
}

impl Status {
    /// The word on the wire and in the database.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::Initial => "INITIAL",
            Self::Payed => "PAYED",
            Self::Failed => "FAILED",
            Self::Canceled => "CANCELED",
        }
    }

    fn von_wort(wort: &str) -> Result<Self, Fehler> {
        [Self::Initial, Self::Payed, Self::Failed, Self::Canceled]
            .into_iter()
            .find(|s| s.wort() == wort)
            .ok_or_else(|| Fehler::Zeile(wort.to_owned()))
    }
}

/// Faults that a real payment service shows now and then.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Stoerung {
    /// No notice is sent.
    MeldungVerloren,
    /// Each notice is sent three times.
    MeldungDoppelt,
    /// Who cancels has paid after all, ten seconds later.
    ErfolgNachAbbruch,
    /// One euro (or all but one cent) less is collected than asked for.
    BetragAbweichend,
    /// The interface answers 503.
    Ausfall,
    /// The interface takes 20 seconds to answer.
    Traege,
}

impl Stoerung {
    /// All of them, in the order of the control page.
    pub const ALLE: [Self; 6] = [
        Self::MeldungVerloren,
        Self::MeldungDoppelt,
        Self::ErfolgNachAbbruch,
        Self::BetragAbweichend,
        Self::Ausfall,
        Self::Traege,
    ];

    /// The word in the database and in forms.
    #[must_use]
    pub const fn wort(self) -> &'static str {
        match self {
            Self::MeldungVerloren => "meldung_verloren",
            Self::MeldungDoppelt => "meldung_doppelt",
            Self::ErfolgNachAbbruch => "erfolg_nach_abbruch",
            Self::BetragAbweichend => "betrag_abweichend",
            Self::Ausfall => "ausfall",
            Self::Traege => "traege",
        }
    }
}

/// What the payer does on the payment page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wahl {
    /// Pays.
    Bezahlen,
    /// Lets the payment be refused.
    Ablehnen,
    /// Stops.
    Abbrechen,
    /// Goes back at once; the success comes after so many seconds.
    Spaeter(u16),
}

/// A transaction.
#[derive(Debug, Clone)]
pub struct Bezahlung {
    /// `transactionId`.
    pub id: Uuid,
    /// How much is asked for.
    pub betrag: Betrag,
    /// What for.
    pub zweck: String,
    /// Where the browser goes back to.
    pub rueckkehr: String,
    /// The service's reference.
    pub kassenzeichen: String,
    /// How it stands.
    pub status: Status,
    /// What was really collected.
    pub bezahlt: Option<Betrag>,
    /// When it was made.
    pub angelegt: Zeitpunkt,
    /// When it last changed.
    pub geaendert: Zeitpunkt,
    /// When a success is still to come.
    pub spaeter: Option<Zeitpunkt>,
    /// How many notices were sent.
    pub meldungen: i32,
    anfrage: serde_json::Value,
}

/// The service.
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

    /// A transaction.
    ///
    /// # Errors
    /// The database.
    pub async fn lesen(&self, id: Uuid) -> Result<Option<Bezahlung>, Fehler> {
        self.faelliges_anwenden().await?;
        store::load(self.db.pool(), id).await
    }

    /// The newest transactions.
    ///
    /// # Errors
    /// The database.
    pub async fn neueste(&self, grenze: i64) -> Result<Vec<Bezahlung>, Fehler> {
        self.faelliges_anwenden().await?;
        store::list(self.db.pool(), grenze).await
    }

    /// The payer's choice. What is decided stays decided. `None` if there is no such transaction.
    ///
    /// # Errors
    /// The database.
    pub async fn entscheiden(&self, id: Uuid, wahl: Wahl) -> Result<Option<Bezahlung>, Fehler> {
        self.faelliges_anwenden().await?;
        let jetzt = self.umwelt.jetzt();
        let stoerungen = self.stoerungen().await?;
        let nach = |sekunden: i64| Some((Status::Payed, jetzt + SignedDuration::from_secs(sekunden)));
        let (status, spaeter) = match wahl {
            Wahl::Bezahlen => (Status::Payed, None),
            Wahl::Ablehnen => (Status::Failed, None),
            Wahl::Abbrechen if stoerungen.contains(&Stoerung::ErfolgNachAbbruch) => {
                (Status::Canceled, nach(SPAETER_ERFOLG))
            }
            Wahl::Abbrechen => (Status::Canceled, None),
            Wahl::Spaeter(sekunden) => (Status::Initial, nach(sekunden.into())),
        };
        store::update_entschieden(self.db.pool(), id, status, spaeter, jetzt).await?;
        self.lesen(id).await
    }

    /// Which faults are on.
    ///
    /// # Errors
    /// The database.
    pub async fn stoerungen(&self) -> Result<Vec<Stoerung>, Fehler> {
        let worte = store::list_stoerungen(self.db.pool()).await?;
        Ok(Stoerung::ALLE.into_iter().filter(|s| worte.iter().any(|w| w == s.wort())).collect())
    }

    /// Switches on exactly these faults.
    ///
    /// # Errors
    /// The database.
    pub async fn stoerungen_setzen(&self, an: &[Stoerung]) -> Result<(), Fehler> {
        let worte: Vec<String> = an.iter().map(|s| s.wort().to_owned()).collect();
        store::set_stoerungen(self.db.pool(), &worte).await
    }

    /// Late successes happen when somebody looks or when the notifier's round comes, whichever is first.
    async fn faelliges_anwenden(&self) -> Result<(), Fehler> {
        store::apply_due(self.db.pool(), self.umwelt.jetzt()).await
    }
}
