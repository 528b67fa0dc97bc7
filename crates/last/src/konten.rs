//! Citizens for the load: registered, confirmed and signed in through `konto`, as the pages do it, without mails.

use std::{net::IpAddr, path::Path};

use datenbank::{Datenbank, lokal::Cluster};
use grund::{Sprache, Umwelt};
use konto::{Anmeldedaten, Anmeldung, Briefart, Konten, Registrierung};
use tresor::Tresor;

use crate::client::Fehler;

const KENNWORT: &str = "Lastprobe-2026-Kennwort";

/// The database of a running server's data directory (or of `url`).
pub async fn datenbank(daten: &Path, url: &str) -> Result<Datenbank, Fehler> {
    if url.is_empty() {
        let cluster = Cluster::in_verzeichnis(daten, false)?;
        Ok(Datenbank::verbinden(cluster.optionen(datenbank::lokal::ROLLE, "basiswerk"), 4).await?)
    } else {
        Ok(Datenbank::von_url(url, 4).await?)
    }
}

/// Signs `anzahl` new citizens in and gives back their session tokens.
pub async fn anmelden(db: &Datenbank, daten: &Path, anzahl: usize, marke: &str) -> Result<Vec<String>, Fehler> {
    let umwelt = umwelt();
    let tresor = Tresor::aus_datei(&daten.join("schluessel/haupt.key"), db.clone(), umwelt.clone())?;
    let konten = Konten::new(db.clone(), tresor, umwelt, konto::Einstellungen::default());
    let mut tokens = Vec::with_capacity(anzahl);
    for i in 0..anzahl {
        let email = format!("last-{marke}-{i}@example.org");
        // A network of its own each: the limits count networks.
        let herkunft = IpAddr::from([10, u8::try_from(i / 250)?, u8::try_from(i % 250)?, 1]);
        let wer = Registrierung {
            email: email.clone(),
            name: format!("Anna Beispiel {i}"),
            kennwort: KENNWORT.into(),
            sprache: Sprache::De,
        };
        let (tx, registriert) = konten.registrieren(&wer, herkunft).await?;
        tx.commit().await.map_err(datenbank::Fehler::from)?;
        let Briefart::Bestaetigen { token, .. } = registriert.brief.art else {
            return Err("the registration was not new".into());
        };
        konten.bestaetigen(token.zeigen()).await?;
        let wer = Anmeldedaten { email, kennwort: KENNWORT.into(), code: None, herkunft };
        match konten.anmelden(&wer).await? {
            Anmeldung::Angemeldet { token, .. } => tokens.push(token.zeigen().to_owned()),
            andere => return Err(format!("signing in: {andere:?}").into()),
        }
    }
    Ok(tokens)
}

/// The real clock and the real chance.
#[must_use]
#[allow(clippy::disallowed_methods, reason = "a load generator runs on the real clock")]
pub fn umwelt() -> Umwelt {
    Umwelt::new(jiff::Timestamp::now, |ziel| {
        if aws_lc_rs::rand::fill(ziel).is_err() {
            std::process::abort();
        }
    })
}
