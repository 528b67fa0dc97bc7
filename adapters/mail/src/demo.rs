//! The demonstration twin: a mailbox that anybody who runs the demonstration can look into.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use datenbank::Datenbank;
use grund::{Umwelt, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use postfach::{Mail, MailFehler, Mailversand, Zukunft};

/// How many mails the mailbox page shows.
const SEITE: i64 = 100;

/// A mail as an SMTP server would have got it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DemoMail {
    /// The mail.
    pub mail: Mail,
    /// When it came.
    pub eingegangen: Zeitpunkt,
}

/// The mailbox. Cheap to clone; all clones fail together.
#[derive(Debug, Clone)]
pub struct DemoPostkasten {
    db: Datenbank,
    umwelt: Umwelt,
    gestoert: Arc<AtomicBool>,
}

impl DemoPostkasten {
    /// Over the table `demo_mail`.
    #[must_use]
    pub fn new(db: Datenbank, umwelt: Umwelt) -> Self {
        Self { db, umwelt, gestoert: Arc::default() }
    }

    /// From now on (not) reachable, as a mail server in trouble.
    pub fn stoeren(&self, an: bool) {
        self.gestoert.store(an, Ordering::SeqCst);
    }

    /// Is it in trouble?
    #[must_use]
    pub fn gestoert(&self) -> bool {
        self.gestoert.load(Ordering::SeqCst)
    }

    /// The newest mails, of one address or of all.
    ///
    /// # Errors
    /// The database fails.
    pub async fn liste(&self, an: Option<&str>) -> Result<Vec<DemoMail>, datenbank::Fehler> {
        let zeilen: Vec<Zeile> = sqlx::query_as(
            "SELECT schluessel, an, betreff, text, eingegangen FROM demo_mail \
             WHERE $1::text IS NULL OR lower(an) = lower($1) ORDER BY eingegangen DESC, schluessel LIMIT $2",
        )
        .bind(an)
        .bind(SEITE)
        .fetch_all(self.db.pool())
        .await?;
        Ok(zeilen.into_iter().map(aus).collect())
    }

    /// One mail.
    ///
    /// # Errors
    /// The database fails.
    pub async fn laden(&self, schluessel: &str) -> Result<Option<DemoMail>, datenbank::Fehler> {
        let zeile: Option<Zeile> =
            sqlx::query_as("SELECT schluessel, an, betreff, text, eingegangen FROM demo_mail WHERE schluessel = $1")
                .bind(schluessel)
                .fetch_optional(self.db.pool())
                .await?;
        Ok(zeile.map(aus))
    }
}

type Zeile = (String, String, String, String, Timestamp);

fn aus((schluessel, an, betreff, text, eingegangen): Zeile) -> DemoMail {
    DemoMail { mail: Mail { an, betreff, text, schluessel }, eingegangen: eingegangen.to_jiff() }
}

impl DemoPostkasten {
    /// As a real server: in trouble it takes nothing, and what has no address is refused for good.
    fn pruefen(&self, mail: &Mail) -> Result<(), MailFehler> {
        if self.gestoert() {
            return Err(MailFehler::NichtErreichbar("Demonstration: der Mailserver ist gestört".into()));
        }
        if !mail.an.contains('@') {
            return Err(MailFehler::Endgueltig("keine Mailadresse".into()));
        }
        Ok(())
    }

    async fn ablegen(&self, mails: &[&Mail]) -> Result<(), MailFehler> {
        let spalte = |feld: fn(&Mail) -> &String| -> Vec<String> { mails.iter().map(|m| feld(m).clone()).collect() };
        sqlx::query(
            "INSERT INTO demo_mail (schluessel, an, betreff, text, eingegangen) \
             SELECT m.*, $5 FROM unnest($1::text[], $2::text[], $3::text[], $4::text[]) m \
             ON CONFLICT (schluessel) DO NOTHING",
        )
        .bind(spalte(|m| &m.schluessel))
        .bind(spalte(|m| &m.an))
        .bind(spalte(|m| &m.betreff))
        .bind(spalte(|m| &m.text))
        .bind(self.umwelt.jetzt().to_sqlx())
        .execute(self.db.pool())
        .await
        .map(drop)
        .map_err(|e| MailFehler::NichtErreichbar(e.to_string()))
    }
}

impl Mailversand for DemoPostkasten {
    fn senden<'a>(&'a self, mail: &'a Mail) -> Zukunft<'a, Result<(), MailFehler>> {
        Box::pin(async move {
            self.pruefen(mail)?;
            self.ablegen(&[mail]).await
        })
    }

    /// The mailbox knows its mails by their keys: repeating any number of them changes nothing.
    fn auf_einmal(&self) -> u32 {
        64
    }

    fn senden_mehrere<'a>(&'a self, mails: &'a [Mail]) -> Zukunft<'a, Vec<Result<(), MailFehler>>> {
        Box::pin(async move {
            let mut aus: Vec<Result<(), MailFehler>> = mails.iter().map(|m| self.pruefen(m)).collect();
            let gute: Vec<&Mail> = mails.iter().zip(&aus).filter(|(_, e)| e.is_ok()).map(|(m, _)| m).collect();
            if let Err(fehler) = self.ablegen(&gute).await {
                aus.iter_mut().filter(|e| e.is_ok()).for_each(|e| *e = Err(fehler.clone()));
            }
            aus
        })
    }
}
