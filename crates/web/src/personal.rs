//! The staff of an authority, where rooms meet: the mails to them, and their matters that go back to the inbox.

use ::vorgang::{Ereignis, beteiligung::Schritt};
use akte::{KorbFilter, KorbZeile, beteiligung::Teilzeile};
use datenbank::{Sicht, Tx};
use grund::{EinheitId, KontoId, MandantId, Sprache};
use konto::{Beschaeftigte, Einladung, Geheimnis};
use postfach::Mail;

use crate::{Anfrage, Haus, WebFehler, format};

const DE: Sprache = Sprache::De;
/// Matters of one person that are put back at once; nobody works on more at a time.
const HOECHSTENS: i64 = 1000;

/// The name of an authority; without one it is the operator of the platform.
#[must_use]
pub fn fuer_wen(haus: &Haus, mandant: Option<MandantId>) -> String {
    let stand = haus.verzeichnis.stand();
    match mandant {
        Some(m) => stand.mandant(m).map_or_else(|| format!("Behörde {m}"), |m| m.name.clone()),
        None => format!("Betrieb: {}", haus.einstellungen.betreiber),
    }
}

/// Where the link of an invitation leads.
#[must_use]
pub fn einladungsadresse(haus: &Haus, token: &Geheimnis) -> String {
    format!("{}/amt/einladung?token={}", haus.einstellungen.adresse, token.zeigen())
}

/// Puts the mail with the link into the transaction that made the invitation.
///
/// # Errors
/// The database or the keys fail.
pub async fn einladung_senden(
    anfrage: &Anfrage,
    tx: &mut Tx,
    e: &Einladung,
    token: &Geheimnis,
) -> Result<(), WebFehler> {
    let haus = &anfrage.haus;
    let (wo, portal) = (fuer_wen(haus, e.mandant), &haus.einstellungen.portal);
    let text = format!(
        "Guten Tag {},\n\nfür Sie ist ein Dienstkonto bei {portal} vorbereitet. Damit arbeiten Sie für: {wo}.\n\nÖffnen Sie \
         diesen Link und legen Sie Ihr Passwort fest:\n{}\n\nDanach richten Sie einen zweiten Faktor ein. Sie brauchen dafür \
         eine Authentisierungs-App, am besten auf dem Diensttelefon.\n\nDer Link gilt bis {} und nur einmal. Kennen Sie den \
         Anlass nicht? Dann öffnen Sie den Link nicht und fragen Sie in Ihrer Behörde nach.\n\n{portal}\n",
        e.name,
        einladungsadresse(haus, token),
        format::zeit(DE, e.bis),
    );
    let schluessel = format!("personal/{}/{}", e.konto, e.bis.as_millisecond());
    let mail = Mail { an: e.email.clone(), betreff: format!("Ihr Dienstkonto: {wo}"), text, schluessel };
    postfach::einreihen(tx, &haus.tresor, &mail, anfrage.jetzt).await?;
    Ok(())
}

/// Tells somebody that her second factor was taken away, and what she does now.
///
/// # Errors
/// The database or the keys fail.
pub async fn zuruecksetzung_melden(
    anfrage: &Anfrage,
    tx: &mut Tx,
    mandant: MandantId,
    b: &Beschaeftigte,
) -> Result<(), WebFehler> {
    let haus = &anfrage.haus;
    let portal = &haus.einstellungen.portal;
    let text = format!(
        "Guten Tag {},\n\nder zweite Faktor Ihres Dienstkontos ({}) wurde zurückgesetzt. Melden Sie sich innerhalb von sieben \
         Tagen mit Ihrem Passwort an und richten Sie einen neuen ein:\n{}/amt/anmelden\n\nHaben Sie nicht darum gebeten? Dann \
         melden Sie das sofort der Administration Ihrer Behörde.\n\n{portal}\n",
        b.name,
        fuer_wen(haus, Some(mandant)),
        haus.einstellungen.adresse,
    );
    let schluessel = format!("personal/faktor/{}/{}", b.konto, anfrage.jetzt.as_millisecond());
    let mail =
        Mail { an: b.email.clone(), betreff: "Ihr zweiter Faktor wurde zurückgesetzt".to_owned(), text, schluessel };
    postfach::einreihen(tx, &haus.tresor, &mail, anfrage.jetzt).await?;
    Ok(())
}

/// What somebody has taken on in some units of an authority.
#[derive(Debug, Clone, Default)]
pub struct Offenes {
    /// Matters.
    pub vorgaenge: Vec<KorbZeile>,
    /// Parts in matters of other authorities.
    pub teile: Vec<Teilzeile>,
}

impl Offenes {
    /// In a transaction that sees the authority.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn von(
        haus: &Haus,
        tx: &mut Tx,
        (mandant, einheiten): (MandantId, &[EinheitId]),
        konto: KontoId,
    ) -> Result<Self, WebFehler> {
        let (wo, filter) = ((mandant, einheiten), KorbFilter::Von(konto));
        Ok(Self {
            vorgaenge: akte::korb(tx, &haus.tresor, wo, filter, None, HOECHSTENS).await?,
            teile: akte::beteiligung::korb(tx, &haus.tresor, wo, filter, HOECHSTENS).await?,
        })
    }

    /// Nothing at all?
    #[must_use]
    pub fn ist_leer(&self) -> bool {
        self.vorgaenge.is_empty() && self.teile.is_empty()
    }

    /// Their numbers, for a record.
    #[must_use]
    pub fn nummern(&self) -> String {
        let alle = self.vorgaenge.iter().map(|v| &v.nummer).chain(self.teile.iter().map(|t| &t.nummer));
        alle.map(ToString::to_string).collect::<Vec<_>>().join(", ")
    }

    /// Puts the matters back into the inbox, in the transaction of the change that makes it necessary.
    ///
    /// # Errors
    /// The database or the keys fail.
    pub async fn vorgaenge_zuruecklegen(
        &self,
        haus: &Haus,
        tx: &mut Tx,
        mandant: MandantId,
        wer: KontoId,
    ) -> Result<(), WebFehler> {
        let ereignis = Ereignis::Zurueckgelegt { von: wer };
        for v in &self.vorgaenge {
            let modell = |v: &grund::VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
            let schluessel = format!("personal/zurueckgelegt/{}", haus.umwelt.neue_id::<KontoId>());
            let wo = (mandant, v.id);
            match akte::anwenden(tx, &haus.tresor, &haus.umwelt, modell, wo, &ereignis, &schluessel).await {
                // Finished in this moment: nobody has to work on it any more.
                Ok(_) | Err(akte::Fehler::Unzulaessig(_)) => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }

    /// Puts the parts in matters of others back; each belongs to the leading authority and has a transaction of its own.
    ///
    /// # Errors
    /// The database or the keys fail; what was put back before stays so.
    pub async fn teile_zuruecklegen(&self, haus: &Haus, an: MandantId, wer: KontoId) -> Result<(), WebFehler> {
        for t in &self.teile {
            let mut tx = haus.db.tx(Sicht::Mandant(an)).await?;
            let Some(teil) = akte::beteiligung::laden(&mut tx, &haus.tresor, an, t.id).await? else { continue };
            drop(tx);
            let mut tx = haus.db.tx(Sicht::Mandant(teil.fuehrend)).await?;
            let modell = |v: &grund::VersionHash| haus.leistungen.version(v).map(|l| l.ablauf.clone());
            let ereignis = Ereignis::Beteiligung { id: t.id, schritt: Schritt::Zurueckgelegt { von: wer } };
            let schluessel = format!("personal/zurueckgelegt/{}", haus.umwelt.neue_id::<KontoId>());
            let wo = (teil.fuehrend, teil.vorgang);
            match akte::anwenden(&mut tx, &haus.tresor, &haus.umwelt, modell, wo, &ereignis, &schluessel).await {
                Ok(_) => tx.commit().await.map_err(datenbank::Fehler::from)?,
                Err(akte::Fehler::Unzulaessig(_)) => {}
                Err(e) => return Err(e.into()),
            }
        }
        Ok(())
    }
}
