//! Who stands in for whom while somebody is absent: from a day to a day, named by herself or by the head of her unit.
//!
//! Promises: a deputy works for the same authority, has the units of the absent one for that time and nothing beyond; it ends by
//! itself with the last day. Leaves out: which matters she takes on (`akte`), and the law of two releases (`vorgang`).

use datenbank::Tx;
use grund::{KontoId, MandantId, Tag, tag_von};
use jiff::ToSpan as _;

use crate::{Fehler, Konten, Sitzung, store};

/// Somebody stands in for somebody.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stellvertretung {
    /// Its number in the authority.
    pub id: i64,
    /// The authority.
    pub mandant: MandantId,
    /// Who is absent.
    pub konto: KontoId,
    /// Her name.
    pub name: String,
    /// Who stands in.
    pub vertreter: KontoId,
    /// Her name.
    pub vertreter_name: String,
    /// First day.
    pub von: Tag,
    /// Last day.
    pub bis: Tag,
}

/// For whom somebody stands in today.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Vertretungsauftrag {
    /// The authority.
    pub mandant: MandantId,
    /// Who is absent.
    pub konto: KontoId,
    /// Her name.
    pub name: String,
    /// The last day.
    pub bis: Tag,
}

/// What somebody wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NeueStellvertretung {
    /// Who is absent.
    pub konto: KontoId,
    /// Who stands in.
    pub vertreter: KontoId,
    /// First day.
    pub von: Tag,
    /// Last day.
    pub bis: Tag,
}

/// At most a year, not over already.
fn zeitraum_gilt(von: Tag, bis: Tag, heute: Tag) -> bool {
    von <= bis && heute <= bis && von.checked_add(1.year()).is_ok_and(|spaetestens| bis <= spaetestens)
}

impl Konten {
    /// Names a deputy, in a transaction that sees the authority. `false`: the days do not fit, or one of the two does not
    /// work in a unit of this authority. Who may name whom, the pages say.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vertretung_einsetzen(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        neu: &NeueStellvertretung,
        wer: &Sitzung,
    ) -> Result<bool, Fehler> {
        let jetzt = self.0.umwelt.jetzt();
        if neu.konto == neu.vertreter || !zeitraum_gilt(neu.von, neu.bis, tag_von(jetzt)) {
            return Ok(false);
        }
        let da = store::vertretung_anlegen(tx, mandant, neu, wer.konto, jetzt).await?;
        Ok(da)
    }

    /// Ends it today; the caller commits and then calls [`Self::sitzungen_vergessen`] for the deputy. `None`: there is none.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vertretung_beenden(
        &self,
        tx: &mut Tx,
        mandant: MandantId,
        id: i64,
    ) -> Result<Option<KontoId>, Fehler> {
        store::vertretung_beenden(tx, mandant, id, self.0.umwelt.jetzt()).await
    }

    /// Those of an authority that hold today or will, by the first day.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vertretungen(&self, mandant: MandantId) -> Result<Vec<Stellvertretung>, Fehler> {
        store::vertretungen(self.0.db.pool(), mandant, tag_von(self.0.umwelt.jetzt())).await
    }
}
