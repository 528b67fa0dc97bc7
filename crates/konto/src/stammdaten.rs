//! What a person keeps in her account to have it in applications: sealed with a key of the account, read by nobody but her. What
//! it means is known to the pages (`web::stammdaten`).

use datenbank::Sicht;
use grund::KontoId;
use jiff_sqlx::ToSqlx;
use tresor::Vorgangsschluessel;

use crate::{Fehler, Konten};

const ZWECK: &str = "stammdaten";

impl Konten {
    /// What she keeps.
    ///
    /// # Errors
    /// The database or the key fail.
    pub async fn stammdaten(&self, konto: KontoId) -> Result<Option<Vec<u8>>, Fehler> {
        let mut tx = self.0.db.tx(Sicht::Konto(konto)).await?;
        let zeile: Option<(Vec<u8>, Option<Vec<u8>>)> =
            sqlx::query_as("SELECT schluessel, stammdaten FROM konto_tresor WHERE konto_id = $1")
                .bind(konto.0)
                .fetch_optional(&mut *tx)
                .await?;
        let Some((verpackt, Some(dicht))) = zeile else { return Ok(None) };
        Ok(Some(self.0.tresor.kontoschluessel(konto, &verpackt)?.oeffnen(ZWECK, &dicht)?))
    }

    /// The key of what she keeps; `None`: there is none. With `anlegen` there is one afterwards.
    ///
    /// # Errors
    /// The database or the key fail.
    pub async fn kontoschluessel(&self, konto: KontoId, anlegen: bool) -> Result<Option<Vorgangsschluessel>, Fehler> {
        let ich = &self.0;
        let mut tx = ich.db.tx(Sicht::Konto(konto)).await?;
        if anlegen {
            let (_, verpackt) = ich.tresor.neuer_kontoschluessel(konto)?;
            sqlx::query(
                "INSERT INTO konto_tresor (konto_id, schluessel, geaendert) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            )
            .bind(konto.0)
            .bind(verpackt)
            .bind(ich.umwelt.jetzt().to_sqlx())
            .execute(&mut *tx)
            .await?;
        }
        let verpackt: Option<Vec<u8>> = sqlx::query_scalar("SELECT schluessel FROM konto_tresor WHERE konto_id = $1")
            .bind(konto.0)
            .fetch_optional(&mut *tx)
            .await?;
        tx.commit().await.map_err(datenbank::Fehler::from)?;
        Ok(verpackt.map(|v| ich.tresor.kontoschluessel(konto, &v)).transpose()?)
    }

    /// Makes something else of what she keeps; two windows at once lose nothing. `None` of `aendern`: nothing is kept any more.
    ///
    /// # Errors
    /// The database or the key fail.
    pub async fn stammdaten_aendern(
        &self,
        konto: KontoId,
        aendern: impl FnOnce(Option<&[u8]>) -> Option<Vec<u8>> + Send,
    ) -> Result<(), Fehler> {
        let ich = &self.0;
        let mut tx = ich.db.tx(Sicht::Konto(konto)).await?;
        // Who comes first makes the row that the second waits for.
        sqlx::query("SELECT pg_advisory_xact_lock(hashtextextended($1::text, 0))")
            .bind(konto.0)
            .execute(&mut *tx)
            .await?;
        let zeile: Option<(Vec<u8>, Option<Vec<u8>>)> =
            sqlx::query_as("SELECT schluessel, stammdaten FROM konto_tresor WHERE konto_id = $1")
                .bind(konto.0)
                .fetch_optional(&mut *tx)
                .await?;
        let (schluessel, verpackt, alt) = match zeile {
            Some((verpackt, dicht)) => {
                let schluessel = ich.tresor.kontoschluessel(konto, &verpackt)?;
                let alt = dicht.map(|d| schluessel.oeffnen(ZWECK, &d)).transpose()?;
                (schluessel, verpackt, alt)
            }
            None => {
                let (schluessel, verpackt) = ich.tresor.neuer_kontoschluessel(konto)?;
                (schluessel, verpackt, None)
            }
        };
        match aendern(alt.as_deref()) {
            Some(neu) => {
                sqlx::query(
                    "INSERT INTO konto_tresor (konto_id, schluessel, stammdaten, geaendert) VALUES ($1, $2, $3, $4) \
                     ON CONFLICT (konto_id) DO UPDATE SET stammdaten = excluded.stammdaten, geaendert = excluded.geaendert",
                )
                .bind(konto.0)
                .bind(verpackt)
                .bind(schluessel.verschliessen(&ich.umwelt, ZWECK, &neu)?)
                .bind(ich.umwelt.jetzt().to_sqlx())
                .execute(&mut *tx)
                .await?;
            }
            None => {
                let leeren = "UPDATE konto_tresor SET stammdaten = NULL WHERE konto_id = $1";
                sqlx::query(leeren).bind(konto.0).execute(&mut *tx).await?;
            }
        }
        tx.commit().await.map_err(datenbank::Fehler::from)?;
        Ok(())
    }
}
