//! The table `beilage`: files that are checked and sealed, and not handed in yet. Nobody but who prepares them sees them; with
//! what they belong to they become documents, in the same transaction.

use datenbank::Tx;
use grund::{DokumentId, MandantId, VorgangId};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;
use sqlx::PgConnection;
use tresor::Vorgangsschluessel;
use uuid::Uuid;

use crate::{
    Ablage, Dokument, Fehler, Geloescht, Neu, UPLOAD_TAGE, Zeile,
    store::{self, Bytes},
};

/// What became of a file that was to be laid ready.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Bereitgelegt {
    /// It lies there.
    Ja,
    /// The same bytes lie there for the same thing; this one is not needed.
    Doppelt,
    /// No more fit.
    Voll,
}

impl Ablage {
    /// Lays a checked file ready for `feld`, of which `hoechstens` may lie there; for [`UPLOAD_TAGE`] days.
    ///
    /// # Errors
    /// The database fails.
    pub async fn bereitlegen(
        &self,
        tx: &mut Tx,
        neu: &Neu,
        feld: &str,
        hoechstens: usize,
    ) -> Result<Bereitgelegt, Fehler> {
        let z = &neu.dokument.zeile;
        let da = store::beilagen(tx, z.mandant, z.vorgang, feld).await?;
        if da.iter().any(|d| d.sha256 == z.sha256) {
            return Ok(Bereitgelegt::Doppelt);
        }
        if da.len() >= hoechstens {
            return Ok(Bereitgelegt::Voll);
        }
        let ablauf = self.umwelt.jetzt() + SignedDuration::from_hours(24 * UPLOAD_TAGE);
        let getan = store::beilage_insert(tx, z, feld, ablauf).await?;
        Ok(if getan { Bereitgelegt::Ja } else { Bereitgelegt::Doppelt })
    }

    /// What lies ready for `feld`, oldest first.
    ///
    /// # Errors
    /// The database fails or the key is another Vorgang's.
    pub async fn bereitliegende(
        &self,
        conn: &mut PgConnection,
        schluessel: &Vorgangsschluessel,
        (mandant, vorgang): (MandantId, VorgangId),
        feld: &str,
    ) -> Result<Vec<Dokument>, Fehler> {
        let alle = store::beilagen(conn, mandant, vorgang, feld).await?;
        alle.into_iter().map(|z| z.oeffnen(schluessel)).collect()
    }

    /// One file that lies ready, and for what.
    ///
    /// # Errors
    /// The database fails.
    pub async fn bereitliegt(
        &self,
        conn: &mut PgConnection,
        (mandant, vorgang): (MandantId, VorgangId),
        id: DokumentId,
    ) -> Result<Option<(Zeile, String)>, Fehler> {
        store::beilage(conn, mandant, vorgang, id).await
    }

    /// Takes one away. After the commit, [`Self::bytes_loeschen`].
    ///
    /// # Errors
    /// The database fails.
    pub async fn wegnehmen(
        &self,
        conn: &mut PgConnection,
        (mandant, vorgang): (MandantId, VorgangId),
        id: DokumentId,
    ) -> Result<Geloescht, Fehler> {
        let weg: Vec<(Uuid, bool)> = sqlx::query_as(
            "DELETE FROM beilage WHERE mandant_id = $1 AND vorgang_id = $2 AND dokument_id = $3 \
             RETURNING dokument_id, cardinality(stuecke) > 0",
        )
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(id.0)
        .fetch_all(conn)
        .await?;
        let bytes = |(id, stueckweise)| Bytes { mandant, vorgang, id: DokumentId(id), stueckweise };
        Ok(Geloescht(weg.into_iter().map(bytes).collect()))
    }

    /// They are documents of the matter from now on. [`Fehler::Abgebrochen`]: not all of them lie there any more.
    ///
    /// # Errors
    /// The database fails.
    pub async fn abgeben(
        &self,
        conn: &mut PgConnection,
        (mandant, vorgang): (MandantId, VorgangId),
        ids: &[DokumentId],
    ) -> Result<(), Fehler> {
        let alle: Vec<Uuid> = ids.iter().map(|d| d.0).collect();
        let getan = sqlx::query(
            "WITH weg AS (DELETE FROM beilage WHERE mandant_id = $1 AND vorgang_id = $2 AND dokument_id = ANY($3) RETURNING *) \
             INSERT INTO dokument (mandant_id, vorgang_id, dokument_id, konto_id, zweck, mime, groesse, sha256, name_dicht, \
               befund, befund_text, befund_zeit, angelegt, stuecke) \
             SELECT mandant_id, vorgang_id, dokument_id, konto_id, zweck, mime, groesse, sha256, name_dicht, \
               befund, befund_text, befund_zeit, $4, stuecke FROM weg",
        )
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(&alle)
        .bind(self.umwelt.jetzt().to_sqlx())
        .execute(conn)
        .await?;
        if getan.rows_affected() == alle.len() as u64 { Ok(()) } else { Err(Fehler::Abgebrochen) }
    }

    /// Forgets what lay ready too long. Needs `Sicht::Betrieb`.
    ///
    /// # Errors
    /// The database fails.
    pub async fn beilagen_ausraeumen(&self, conn: &mut PgConnection) -> Result<Geloescht, Fehler> {
        let weg: Vec<(i32, Uuid, Uuid, bool)> = sqlx::query_as(
            "DELETE FROM beilage WHERE ablauf <= $1 RETURNING mandant_id, vorgang_id, dokument_id, cardinality(stuecke) > 0",
        )
        .bind(self.umwelt.jetzt().to_sqlx())
        .fetch_all(conn)
        .await?;
        let bytes = |(mandant, vorgang, id, stueckweise)| Bytes {
            mandant: MandantId(mandant),
            vorgang: VorgangId(vorgang),
            id: DokumentId(id),
            stueckweise,
        };
        Ok(Geloescht(weg.into_iter().map(bytes).collect()))
    }
}
