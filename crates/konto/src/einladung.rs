//! The way of an invited person into her account: password, second factor, first session.
//!
//! Promises: a link works once; the second factor counts only after a code has shown that the secret arrived. Leaves out: who
//! may invite whom (`personal`).

use std::{net::IpAddr, time::Duration};

use datenbank::{Sicht, Tx};
use grund::{KontoId, MandantId, Zeitpunkt};

use crate::{
    Anmeldung, Email, Fehler, Geheimnis, Konten, bremse::spaeter, delegation::base32, hex, kennwort,
    personal::Personalbelegart, store, summe, zweitfaktor,
};

/// An invitation works this long; a second factor may be set up this long after it or after a reset.
pub(crate) const EINLADUNG: Duration = Duration::from_secs(7 * 24 * 60 * 60);
/// The step in which a second factor is set up takes at most this long: somebody may have to install a program first.
const EINRICHTEN: Duration = Duration::from_secs(30 * 60);

/// A link to be sent to somebody.
#[derive(Debug, Clone)]
pub struct Einladung {
    /// The account that waits for her.
    pub konto: KontoId,
    /// Her name.
    pub name: String,
    /// Where the link goes.
    pub email: String,
    /// For whom she will work; none: she runs the platform.
    pub mandant: Option<MandantId>,
    /// Until then it works.
    pub bis: Zeitpunkt,
}

/// The secret that somebody enters in her program for codes.
#[derive(Clone, PartialEq, Eq)]
pub struct Faktorvorschlag {
    /// The secret (base 32).
    pub geheim: String,
    /// The same for programs (`otpauth://`, as a link or a QR code).
    pub adresse: String,
}

impl std::fmt::Debug for Faktorvorschlag {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Faktorvorschlag(…)")
    }
}

impl Konten {
    /// The invitation behind a link. `None`: unknown, used, taken back or expired.
    ///
    /// # Errors
    /// The database fails.
    pub async fn einladung(&self, token: &str) -> Result<Option<Einladung>, Fehler> {
        let hash = summe(token.as_bytes());
        let zeile = store::einladung(self.0.db.pool(), &hash, self.0.umwelt.jetzt()).await?;
        Ok(zeile.map(|(konto, name, email, mandant, bis)| Einladung {
            konto: KontoId(konto),
            name,
            email,
            mandant: mandant.map(MandantId),
            bis: bis.to_jiff(),
        }))
    }

    /// Follows an invitation: the password is set, and the returned step ([`Self::faktor_vorschlag`]) leads to the second factor.
    /// `None`: the link does not work (any more).
    ///
    /// # Errors
    /// The password is not accepted; the machine is busy; the database fails.
    pub async fn einladung_annehmen(&self, token: &str, kennwort: &str) -> Result<Option<Geheimnis>, Fehler> {
        let ich = &*self.0;
        let Some(e) = self.einladung(token).await? else { return Ok(None) };
        kennwort::pruefen(kennwort, &Email::lesen(&e.email)?, &e.name)?;
        let neu = ich.rechner.hashen(&ich.umwelt, kennwort).await?;
        let jetzt = ich.umwelt.jetzt();
        let mut tx = ich.db.tx(e.mandant.map_or(Sicht::Frei, Sicht::Mandant)).await?;
        let zeiten = (jetzt, spaeter(jetzt, EINLADUNG));
        if !store::einladung_einloesen(&mut tx, &summe(token.as_bytes()), &neu, zeiten).await? {
            return Ok(None);
        }
        self.selbst_belegen(&mut tx, e.mandant, (e.konto, &e.name), Personalbelegart::Angenommen).await?;
        tx.commit().await?;
        Ok(Some(self.einrichten_beginnen(e.konto).await?))
    }

    async fn selbst_belegen(
        &self,
        tx: &mut Tx,
        mandant: Option<MandantId>,
        wer: (KontoId, &str),
        art: Personalbelegart,
    ) -> Result<(), Fehler> {
        let Some(mandant) = mandant else { return Ok(()) };
        store::personalbeleg_schreiben(tx, mandant, wer, wer, (art, ""), self.0.umwelt.jetzt()).await
    }

    pub(crate) async fn einrichten_beginnen(&self, konto: KontoId) -> Result<Geheimnis, Fehler> {
        let ich = &*self.0;
        let token = Geheimnis::neu(&ich.umwelt);
        let jetzt = ich.umwelt.jetzt();
        let bis = spaeter(jetzt, EINRICHTEN);
        store::sitzung_anlegen(ich.db.pool(), &token.summe(), konto, false, jetzt, bis).await?;
        Ok(token)
    }

    /// The secret for the second factor that is set up in this step; the same as often as it is asked. `None`: the step is too
    /// long ago, or there is nothing to set up.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn faktor_vorschlag(&self, token: &str) -> Result<Option<Faktorvorschlag>, Fehler> {
        let ich = &*self.0;
        let hash = summe(token.as_bytes());
        let Some(erste) = store::faktor_schritt(ich.db.pool(), &hash, ich.umwelt.jetzt()).await? else {
            return Ok(None);
        };
        let konto = KontoId(erste.0);
        let dicht = match erste.4 {
            Some(dicht) => dicht,
            None => {
                let neu = zweitfaktor::verschliessen(&ich.tresor, konto, &base32(&ich.umwelt.bytes::<20>()))?;
                store::faktor_vormerken(ich.db.pool(), &hash, &neu).await?;
                // Whoever was first has laid it down.
                let zeile = store::faktor_schritt(ich.db.pool(), &hash, ich.umwelt.jetzt()).await?;
                let Some(dicht) = zeile.and_then(|z| z.4) else { return Ok(None) };
                dicht
            }
        };
        let geheim = base32(&zweitfaktor::oeffnen(&ich.tresor, konto, &dicht)?);
        Ok(Some(Faktorvorschlag { adresse: zweitfaktor::adresse(&erste.2, &geheim), geheim }))
    }

    /// A code shows that the secret arrived: the second factor counts from now on, and she is signed in.
    ///
    /// # Errors
    /// [`Fehler::ZuVieleVersuche`]; the database or the keys fail.
    pub async fn faktor_einrichten(&self, token: &str, code: &str, herkunft: IpAddr) -> Result<Anmeldung, Fehler> {
        let ich = &*self.0;
        let hash = summe(token.as_bytes());
        let jetzt = ich.umwelt.jetzt();
        let Some((konto, name, email, mandant, Some(dicht))) =
            store::faktor_schritt(ich.db.pool(), &hash, jetzt).await?
        else {
            return Ok(Anmeldung::Abgelaufen);
        };
        let konto = KontoId(konto);
        let zaehler = self.zaehler(Email::lesen(&email)?.schluessel(), herkunft);
        ich.bremsen(&zaehler).await?;
        let Some(schritt) = zweitfaktor::pruefen(&ich.tresor, konto, &dicht, code, jetzt)? else {
            return Ok(Anmeldung::Falsch);
        };
        let mut tx = ich.db.tx(mandant.map_or(Sicht::Frei, |m| Sicht::Mandant(MandantId(m)))).await?;
        if !store::faktor_setzen(&mut tx, konto, &dicht, schritt).await? {
            return Ok(Anmeldung::Abgelaufen);
        }
        let art = Personalbelegart::FaktorEingerichtet;
        self.selbst_belegen(&mut tx, mandant.map(MandantId), (konto, &name), art).await?;
        store::sitzung_beenden(&mut *tx, &hash, &hex(&hash)).await?;
        tx.commit().await?;
        let neu = self.sitzung_beginnen(konto, true).await?;
        store::versuche_verzeihen(ich.db.pool(), &zaehler).await?;
        Ok(Anmeldung::Angemeldet { token: neu, konto, personal: true })
    }
}
