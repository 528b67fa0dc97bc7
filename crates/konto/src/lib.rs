//! Who is acting: accounts, sessions, second factors, roles; the authorization table.
//!
//! Promises: a password is only ever an Argon2id hash, a token in the database only ever its SHA-256, a second
//! factor only ever sealed. Unknown and known addresses get the same answer after the same work. Attempts are limited
//! in the database, so all server processes count together. Signing out ends the session in every process.
//!
//! Leaves out: what belongs to a matter (drafts, Vorgaenge, messages). Mails are written by the pages: a function that
//! causes one returns a [`Brief`] together with the open transaction, so that both are stored or neither.

mod adresswechsel;
mod anmeldung;
mod bremse;
mod delegation;
mod demonstration;
mod einladung;
mod email;
mod identitaet;
mod kennwort;
mod personal;
pub mod recht;
mod registrierung;
mod selbst;
mod sitzung;
mod stammdaten;
mod stellvertretung;
mod store;
mod vollmacht;
mod zugang;
mod zweitfaktor;

use std::sync::Arc;
use std::time::Duration;

use datenbank::Datenbank;
use grund::{KontoId, Sprache, Umwelt, Zeitpunkt};
use tresor::Tresor;

pub use adresswechsel::Adresswechsel;
pub use anmeldung::{Anmeldedaten, Anmeldung};
pub use delegation::{
    Aufnahme, Beleg, Belegart, Delegation, Delegationsstand, Dienstleister, Dienstleisterperson, NeueDelegation,
    tagesende,
};
pub use demonstration::{
    DEMO_ANTRAGSTELLENDE, DEMO_AUSKUNFT, DEMO_BETRIEB, DEMO_BUERGER, DEMO_KENNWORT, DEMO_TOTP, DemoDienstleister,
    DemoKonto, DemoOrt, DemoRedaktion, demo_dienst, demo_leitung, demo_lektorat, demo_redaktion, demo_sachbearbeitung,
    demo_werkstatt,
};
pub use einladung::{Einladung, Faktorvorschlag};
pub use email::Email;
pub use identitaet::{
    Ausweisbindung, Ausweisgang, Ausweisung, Identitaet, IdentitaetFehler, Identitaetsdienst, Nachweis, Person,
    Rueckkehr, Spaeter, Wohnanschrift, Zweck,
};
pub use kennwort::{KENNWORT_LAENGE, Kennwortmangel};
pub use personal::{
    Beschaeftigte, Dienstrechte, Personalbeleg, Personalbelegart, Personalergebnis, Personalschritt, Personalstand,
    VERGEBBAR,
};
pub use recht::{Aktion, Ressource, Rolle, darf};
pub use registrierung::{Bestaetigung, Registriert, Registrierung};
pub use selbst::{Bestand, Loeschung};
pub use sitzung::{Handlungsauftrag, Mitgliedschaft, Redaktionsrolle, Sitzung, Zugehoerigkeit};
pub use stellvertretung::{NeueStellvertretung, Stellvertretung, Vertretungsauftrag};
pub use store::Mitglied;
pub use vollmacht::{Vollmacht, Vollmachtsstand};
pub use zugang::{NeuerZugang, Vorgangszugang, Zugangscode};

/// What goes wrong here, and what a person did that cannot be accepted.
#[derive(Debug, thiserror::Error)]
pub enum Fehler {
    /// The database failed.
    #[error(transparent)]
    Datenbank(#[from] datenbank::Fehler),
    /// A sealed second factor does not open.
    #[error(transparent)]
    Tresor(#[from] tresor::Fehler),
    /// The text is no e-mail address.
    #[error("keine E-Mail-Adresse")]
    EmailFalsch,
    /// The name is empty, too long or has characters that registers cannot hold.
    #[error("kein Name")]
    NameFalsch,
    /// The new password is not good enough.
    #[error("Kennwort: {0:?}")]
    KennwortSchwach(Kennwortmangel),
    /// Too many attempts: nothing was checked, the same attempt may be made again at `bis` (429).
    #[error("zu viele Versuche bis {bis}")]
    ZuVieleVersuche {
        /// When the next attempt is possible.
        bis: Zeitpunkt,
    },
    /// Too many passwords are being checked at this moment (503).
    #[error("zu viele Anmeldungen zugleich")]
    Ueberlastet,
    /// A row that the model does not know.
    #[error("Tabelle {tabelle}, Spalte {spalte}: „{wert}“ ist unbekannt")]
    Widerspruch {
        /// Table.
        tabelle: &'static str,
        /// Column.
        spalte: &'static str,
        /// What stands there.
        wert: String,
    },
    /// A library refused (hashing, TOTP).
    #[error("{0}")]
    Rechnen(String),
}

impl From<sqlx::Error> for Fehler {
    fn from(e: sqlx::Error) -> Self {
        Self::Datenbank(e.into())
    }
}

/// A token or secret in the clear: it shows itself only when asked.
#[derive(Clone, PartialEq, Eq)]
pub struct Geheimnis(String);

impl Geheimnis {
    /// For a cookie or the link of a mail. Hexadecimal, 256 bits.
    #[must_use]
    pub fn zeigen(&self) -> &str {
        &self.0
    }

    pub(crate) fn neu(umwelt: &Umwelt) -> Self {
        Self(hex(&umwelt.bytes::<32>()))
    }

    pub(crate) fn summe(&self) -> [u8; 32] {
        summe(self.0.as_bytes())
    }
}

impl std::fmt::Debug for Geheimnis {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Geheimnis(…)")
    }
}

/// What a mail has to tell somebody about her account. The pages have the words.
#[derive(Debug, Clone)]
pub struct Brief {
    /// What it is about.
    pub art: Briefart,
    /// The address it goes to.
    pub an: String,
    /// The name of the person, empty where there is no account.
    pub name: String,
    /// The language she chose.
    pub sprache: Sprache,
    /// Unique: a repeated request sends no second mail.
    pub schluessel: String,
}

/// The kinds of mail about an account.
#[derive(Debug, Clone)]
pub enum Briefart {
    /// Confirm the address: the token belongs into a link, until `bis`.
    Bestaetigen {
        /// Opens the account.
        token: Geheimnis,
        /// Then it is over.
        bis: Zeitpunkt,
    },
    /// Somebody registered with an address that has an account already.
    SchonVorhanden,
    /// Set a new password: the token belongs into a link, until `bis`.
    Zuruecksetzen {
        /// Allows one new password.
        token: Geheimnis,
        /// Then it is over.
        bis: Zeitpunkt,
    },
    /// Somebody wanted to reset the password of an address that has no account.
    KeinKonto,
    /// The password was changed.
    KennwortGeaendert,
    /// Confirm that this new address is hers: the token belongs into a link, until `bis`.
    EmailBestaetigen {
        /// Changes the address.
        token: Geheimnis,
        /// Then it is over.
        bis: Zeitpunkt,
    },
    /// To the old address: another one took its place.
    EmailGeaendert {
        /// The new one.
        neu: String,
    },
}

/// How a person is told to look at her matter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erreichbar {
    /// Where mails go; who has no account need not give an address.
    pub email: Option<String>,
    /// In which language.
    pub sprache: Sprache,
    /// She has no account, and with it no mailbox: number and code open her matter.
    pub ohne_konto: bool,
}

/// How long things last and how often they may be tried.
#[derive(Debug, Clone)]
pub struct Einstellungen {
    /// A session without a request ends after this.
    pub untaetig: Duration,
    /// A session ends after this in any case.
    pub hoechstens: Duration,
    /// A confirmation link works this long.
    pub bestaetigung: Duration,
    /// A password link works this long.
    pub ruecksetzung: Duration,
    /// The window in which attempts are counted.
    pub fenster: Duration,
    /// Failed sign-ins per account and window.
    pub versuche_konto: i32,
    /// Failed sign-ins per network (/24, /48) and window.
    pub versuche_netz: i32,
    /// Mails per address and window.
    pub briefe_adresse: i32,
    /// Mails per network and window.
    pub briefe_netz: i32,
    /// Matters that are begun without an account per network and window.
    pub ohne_konto_netz: i32,
}

impl Default for Einstellungen {
    fn default() -> Self {
        Self {
            untaetig: Duration::from_secs(60 * 60),
            hoechstens: Duration::from_secs(12 * 60 * 60),
            bestaetigung: Duration::from_secs(24 * 60 * 60),
            ruecksetzung: Duration::from_secs(60 * 60),
            fenster: Duration::from_secs(15 * 60),
            versuche_konto: 5,
            versuche_netz: 100,
            briefe_adresse: 5,
            briefe_netz: 60,
            ohne_konto_netz: 60,
        }
    }
}

/// The room. Cheap to clone.
#[derive(Clone)]
pub struct Konten(Arc<Innen>);

struct Innen {
    db: Datenbank,
    tresor: Tresor,
    umwelt: Umwelt,
    einstellungen: Einstellungen,
    rechner: kennwort::Rechner,
    sitzungen: sitzung::Speicher,
}

impl std::fmt::Debug for Konten {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Konten")
    }
}

impl Konten {
    /// The room over a database.
    #[must_use]
    pub fn new(db: Datenbank, tresor: Tresor, umwelt: Umwelt, einstellungen: Einstellungen) -> Self {
        Self(Arc::new(Innen {
            db,
            tresor,
            umwelt,
            einstellungen,
            rechner: kennwort::Rechner::new(),
            sitzungen: sitzung::Speicher::default(),
        }))
    }

    /// How long things last here.
    #[must_use]
    pub fn einstellungen(&self) -> &Einstellungen {
        &self.0.einstellungen
    }

    /// Names of accounts, for lists. Unknown ids are missing.
    ///
    /// # Errors
    /// The database fails.
    pub async fn namen(&self, konten: &[KontoId]) -> Result<std::collections::HashMap<KontoId, String>, Fehler> {
        store::namen(self.0.db.pool(), konten).await
    }

    /// Who works in a unit, by name.
    ///
    /// # Errors
    /// The database fails.
    pub async fn mitglieder(
        &self,
        mandant: grund::MandantId,
        einheit: grund::EinheitId,
    ) -> Result<Vec<Mitglied>, Fehler> {
        store::mitglieder(self.0.db.pool(), mandant, einheit).await
    }

    /// Gives an account an editorial role for a Land or an authority; one that it has already stays. Its sessions learn
    /// of it within seconds.
    ///
    /// # Errors
    /// The role does not fit (a Landesredaktion for an authority); the database fails.
    pub async fn redaktionsrolle_geben(&self, konto: KontoId, rolle: Redaktionsrolle) -> Result<(), Fehler> {
        store::redaktionsrolle_setzen(self.0.db.pool(), konto, &rolle).await?;
        self.vergessen(konto);
        Ok(())
    }

    /// Who edits or reviews for a Land or an authority, by name.
    ///
    /// # Errors
    /// The database fails.
    pub async fn redaktion(&self, traeger: grund::Traeger) -> Result<Vec<Mitglied>, Fehler> {
        store::redaktion(self.0.db.pool(), traeger).await
    }

    /// How people are told to look at their matter. Unknown ids are missing.
    ///
    /// # Errors
    /// The database fails.
    pub async fn erreichbar(
        &self,
        konten: &[KontoId],
    ) -> Result<std::collections::HashMap<KontoId, Erreichbar>, Fehler> {
        let zeilen = store::erreichbar(self.0.db.pool(), konten).await?;
        Ok(zeilen
            .into_iter()
            .map(|(konto, email, sprache, ohne_konto)| {
                let sprache = sprache.and_then(|s| s.parse().ok()).unwrap_or_default();
                (konto, Erreichbar { email, sprache, ohne_konto })
            })
            .collect())
    }

    /// Removes what has expired: sessions, registrations, tokens, counted attempts. The worker calls it now and then.
    ///
    /// # Errors
    /// The database fails.
    pub async fn aufraeumen(&self) -> Result<u64, Fehler> {
        store::aufraeumen(self.0.db.pool(), self.0.umwelt.jetzt()).await
    }
}

/// SHA-256.
fn summe(bytes: &[u8]) -> [u8; 32] {
    let mut aus = [0; 32];
    aus.copy_from_slice(aws_lc_rs::digest::digest(&aws_lc_rs::digest::SHA256, bytes).as_ref());
    aus
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut aus, b| {
        const ZIFFERN: &[u8; 16] = b"0123456789abcdef";
        aus.push(char::from(ZIFFERN[usize::from(b >> 4)]));
        aus.push(char::from(ZIFFERN[usize::from(b & 15)]));
        aus
    })
}
