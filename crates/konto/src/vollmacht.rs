//! Mandates (VwVfG § 14): one person lets another one apply for her, for all services or one, until a day. Both see it,
//! either of them ends it at any time. It holds only when the invited person has taken it with the account of the
//! address that was invited.

use std::net::IpAddr;

use datenbank::{Sicht, Tx};
use grund::{KontoId, LeistungKennung, Tag, VollmachtId, Zeitpunkt, tag_von};

use crate::{Email, Fehler, Konten, Sitzung, store};

/// How a mandate stands on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Vollmachtsstand {
    /// The other person has not taken it yet.
    Angeboten,
    /// It holds.
    Gilt,
    /// Somebody ended it.
    Beendet,
    /// Its last day is over.
    Abgelaufen,
}

/// A mandate, as both sides see it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vollmacht {
    /// Its id.
    pub id: VollmachtId,
    /// Who is represented.
    pub geber: KontoId,
    /// Her name.
    pub geber_name: String,
    /// Who represents, once taken.
    pub nehmer: Option<KontoId>,
    /// Her name.
    pub nehmer_name: Option<String>,
    /// The address that was invited.
    pub email: String,
    /// For which services; none: for all.
    pub leistungen: Vec<LeistungKennung>,
    /// The last day.
    pub bis: Tag,
    /// When it was ended.
    pub beendet: Option<Zeitpunkt>,
}

impl Vollmacht {
    /// How it stands today.
    #[must_use]
    pub fn stand(&self, heute: Tag) -> Vollmachtsstand {
        match (self.beendet, self.nehmer) {
            (Some(_), _) => Vollmachtsstand::Beendet,
            _ if heute > self.bis => Vollmachtsstand::Abgelaufen,
            (None, Some(_)) => Vollmachtsstand::Gilt,
            (None, None) => Vollmachtsstand::Angeboten,
        }
    }

    /// Does it cover this service?
    #[must_use]
    pub fn fuer(&self, leistung: &LeistungKennung) -> bool {
        self.leistungen.is_empty() || self.leistungen.contains(leistung)
    }
}

impl Konten {
    /// Offers a mandate to the account of an address, whether there is one yet or not. The mail that tells the other
    /// person belongs into the returned transaction, which the caller commits.
    ///
    /// # Errors
    /// No address; too many mails; the database fails.
    pub async fn vollmacht_erteilen(
        &self,
        geber: KontoId,
        email: &str,
        leistungen: &[LeistungKennung],
        bis: Tag,
        herkunft: IpAddr,
    ) -> Result<(Tx, VollmachtId), Fehler> {
        let email = Email::lesen(email)?;
        self.brief_zaehlen(&email, herkunft).await?;
        let ich = &*self.0;
        let id: VollmachtId = ich.umwelt.neue_id();
        let mut tx = ich.db.tx(Sicht::Frei).await?;
        store::vollmacht_anlegen(&mut tx, id, geber, &email, leistungen, bis, ich.umwelt.jetzt()).await?;
        Ok((tx, id))
    }

    /// All mandates of an account, given and received, the newest first; also those that its address was offered.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vollmachten(&self, wer: &Sitzung) -> Result<Vec<Vollmacht>, Fehler> {
        store::vollmachten(self.0.db.pool(), wer.konto, &schluessel(wer)).await
    }

    /// Takes a mandate that was offered to the address of this account. `false`: there is none any more.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vollmacht_annehmen(&self, wer: &Sitzung, id: VollmachtId) -> Result<bool, Fehler> {
        let ich = &*self.0;
        let jetzt = ich.umwelt.jetzt();
        store::vollmacht_annehmen(ich.db.pool(), id, (wer.konto, &schluessel(wer)), jetzt, tag_von(jetzt)).await
    }

    /// Ends a mandate: revoked, refused or laid down, by whoever gave or received it. `false`: there is none any more.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vollmacht_beenden(&self, wer: &Sitzung, id: VollmachtId) -> Result<bool, Fehler> {
        let ich = &*self.0;
        store::vollmacht_beenden(ich.db.pool(), id, (wer.konto, &schluessel(wer)), ich.umwelt.jetzt()).await
    }

    /// May `nehmer` act by this mandate for this service today?
    ///
    /// # Errors
    /// The database fails.
    pub async fn vollmacht_gilt(
        &self,
        id: VollmachtId,
        nehmer: KontoId,
        leistung: &LeistungKennung,
    ) -> Result<bool, Fehler> {
        let ich = &*self.0;
        let heute = tag_von(ich.umwelt.jetzt());
        let gefunden = store::vollmacht(ich.db.pool(), id).await?;
        Ok(gefunden
            .is_some_and(|v| v.nehmer == Some(nehmer) && v.stand(heute) == Vollmachtsstand::Gilt && v.fuer(leistung)))
    }
}

/// The address of an account, folded; one that cannot be read fits no offer.
fn schluessel(wer: &Sitzung) -> String {
    Email::lesen(&wer.email).map(|e| e.schluessel().to_owned()).unwrap_or_default()
}
