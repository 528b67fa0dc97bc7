//! The table `upload`: files that are arriving, and how far they are.

use datenbank::Tx;
use grund::{DokumentId, KontoId, MandantId, VorgangId, Zeitpunkt};
use jiff::SignedDuration;
use jiff_sqlx::ToSqlx;
use sqlx::{PgConnection, Row, postgres::PgRow};
use tresor::Vorgangsschluessel;
use uuid::Uuid;

use crate::{Ablage, Fehler, Geloescht, Stueckwerk, store::Bytes};

/// Days after its last byte on which an upload that was not finished goes.
pub const UPLOAD_TAGE: i64 = 7;
/// Files that may be arriving in one draft or matter at once.
pub const UPLOADS_JE_ENTWURF: i64 = 30;

/// What is said of a file before it comes.
#[derive(Debug, Clone, Copy)]
pub struct Ansage<'a> {
    /// The field that it is for.
    pub feld: &'a str,
    /// Bytes that it will have.
    pub laenge: u64,
    /// What the client says about it.
    pub angaben: &'a str,
    /// It is for a draft, and goes with it.
    pub ist_entwurf: bool,
}

/// A file that is arriving.
#[derive(Debug, Clone)]
pub struct Ankunft {
    /// The authority.
    pub mandant: MandantId,
    /// The draft or matter.
    pub vorgang: VorgangId,
    /// Whose it is.
    pub konto: KontoId,
    /// The field that it is for.
    pub feld: String,
    /// Bytes that it will have.
    pub laenge: u64,
    /// What is there.
    pub werk: Stueckwerk,
    /// What the client said about it.
    pub angaben: String,
    /// It is a document now, or lies ready to become one.
    pub fertig: bool,
    /// When it goes if nothing more comes.
    pub ablauf: Zeitpunkt,
}

impl Ankunft {
    async fn aus(row: &PgRow, schluessel: &Vorgangsschluessel) -> Result<Self, Fehler> {
        let id = DokumentId(row.try_get("id")?);
        let zahl =
            |spalte: &str| Ok::<_, sqlx::Error>(u64::try_from(row.try_get::<i64, _>(spalte)?).unwrap_or_default());
        let angaben = schluessel.oeffnen(&zweck(id), row.try_get("angaben")?)?;
        Ok(Self {
            mandant: MandantId(row.try_get("mandant_id")?),
            vorgang: VorgangId(row.try_get("vorgang_id")?),
            konto: KontoId(row.try_get("konto_id")?),
            feld: row.try_get("feld")?,
            laenge: zahl("laenge")?,
            werk: Stueckwerk { id, stuecke: row.try_get("stuecke")?, laenge: zahl("empfangen")? },
            angaben: String::from_utf8(angaben)
                .map_err(|_| Fehler::Beschaedigt { dokument: id, grund: "die Angaben sind kein Text".into() })?,
            fertig: row.try_get("fertig")?,
            ablauf: row.try_get::<jiff_sqlx::Timestamp, _>("ablauf")?.to_jiff(),
        })
    }
}

fn zweck(id: DokumentId) -> String {
    format!("upload/{id}")
}

impl Ablage {
    fn ablauf(&self) -> Zeitpunkt {
        self.umwelt.jetzt() + SignedDuration::from_hours(24 * UPLOAD_TAGE)
    }

    /// Announces a file for a field of a draft or something of a matter. `None`: [`UPLOADS_JE_ENTWURF`] are on their way already.
    ///
    /// # Errors
    /// The database fails, or there is no such draft.
    pub async fn ankuendigen(
        &self,
        tx: &mut Tx,
        schluessel: &Vorgangsschluessel,
        (mandant, vorgang, konto): (MandantId, VorgangId, KontoId),
        ansage: Ansage<'_>,
    ) -> Result<Option<Ankunft>, Fehler> {
        let Ansage { feld, laenge, angaben, ist_entwurf } = ansage;
        let id: DokumentId = self.umwelt.neue_id();
        let ablauf = self.ablauf();
        let neu = sqlx::query(
            "INSERT INTO upload (mandant_id, vorgang_id, id, konto_id, feld, laenge, angaben, ablauf, entwurf_id) \
             SELECT $1, $2, $3, $4, $5, $6, $7, $8, $10 WHERE \
             (SELECT count(*) FROM upload WHERE mandant_id = $1 AND vorgang_id = $2 AND NOT fertig) < $9",
        )
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(id.0)
        .bind(konto.0)
        .bind(feld)
        .bind(i64::try_from(laenge).unwrap_or(i64::MAX))
        .bind(schluessel.verschliessen(&self.umwelt, &zweck(id), angaben.as_bytes())?)
        .bind(ablauf.to_sqlx())
        .bind(UPLOADS_JE_ENTWURF)
        .bind(ist_entwurf.then_some(vorgang.0))
        .execute(&mut **tx)
        .await?;
        Ok((neu.rows_affected() == 1).then(|| Ankunft {
            mandant,
            vorgang,
            konto,
            feld: feld.to_owned(),
            laenge,
            werk: Stueckwerk::neu(id),
            angaben: angaben.to_owned(),
            fertig: false,
            ablauf,
        }))
    }

    /// One file that is arriving. `None` also when it belongs to somebody else, or its time is over. With `sperren` nobody
    /// else changes it until the transaction ends.
    ///
    /// # Errors
    /// The database fails or the key is another Vorgang's.
    pub async fn ankunft(
        &self,
        tx: &mut Tx,
        schluessel: &Vorgangsschluessel,
        (mandant, vorgang): (MandantId, VorgangId),
        id: DokumentId,
        sperren: bool,
    ) -> Result<Option<Ankunft>, Fehler> {
        let frage = if sperren {
            "SELECT * FROM upload WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND ablauf > $4 FOR UPDATE"
        } else {
            "SELECT * FROM upload WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND ablauf > $4"
        };
        let zeile = sqlx::query(frage)
            .bind(mandant.0)
            .bind(vorgang.0)
            .bind(id.0)
            .bind(self.umwelt.jetzt().to_sqlx())
            .fetch_optional(&mut **tx)
            .await?;
        match zeile {
            Some(zeile) => Ankunft::aus(&zeile, schluessel).await.map(Some),
            None => Ok(None),
        }
    }

    /// The files that are arriving for a field and not all there, the last begun first.
    ///
    /// # Errors
    /// The database fails or the key is another Vorgang's.
    pub async fn unterwegs(
        &self,
        tx: &mut Tx,
        schluessel: &Vorgangsschluessel,
        (mandant, vorgang): (MandantId, VorgangId),
        feld: &str,
    ) -> Result<Vec<Ankunft>, Fehler> {
        let zeilen = sqlx::query(
            "SELECT * FROM upload WHERE mandant_id = $1 AND vorgang_id = $2 AND feld = $3 AND NOT fertig AND ablauf > $4 \
             ORDER BY id DESC",
        )
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(feld)
        .bind(self.umwelt.jetzt().to_sqlx())
        .fetch_all(&mut **tx)
        .await?;
        let mut aus = Vec::with_capacity(zeilen.len());
        for zeile in &zeilen {
            aus.push(Ankunft::aus(zeile, schluessel).await?);
        }
        Ok(aus)
    }

    /// Enters what came since `ankunft` was read, and when it goes. `None`: another request entered something meanwhile, or
    /// it is gone; then nothing is entered.
    ///
    /// # Errors
    /// The database fails.
    pub async fn vorruecken(
        &self,
        tx: &mut Tx,
        ankunft: &Ankunft,
        werk: &Stueckwerk,
    ) -> Result<Option<Zeitpunkt>, Fehler> {
        let ablauf = self.ablauf();
        let getan = sqlx::query(
            "UPDATE upload SET empfangen = $4, stuecke = $5, ablauf = $6 \
             WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 AND empfangen = $7 AND stuecke = $8 AND NOT fertig",
        )
        .bind(ankunft.mandant.0)
        .bind(ankunft.vorgang.0)
        .bind(ankunft.werk.id.0)
        .bind(i64::try_from(werk.laenge).unwrap_or(i64::MAX))
        .bind(&werk.stuecke)
        .bind(ablauf.to_sqlx())
        .bind(i64::try_from(ankunft.werk.laenge).unwrap_or(i64::MAX))
        .bind(&ankunft.werk.stuecke)
        .execute(&mut **tx)
        .await?;
        Ok((getan.rows_affected() == 1).then_some(ablauf))
    }

    /// It is a document now; its row stays until its time is over, so that a client that missed the answer finds out.
    ///
    /// # Errors
    /// The database fails.
    pub async fn angekommen(&self, tx: &mut Tx, ankunft: &Ankunft) -> Result<(), Fehler> {
        sqlx::query("UPDATE upload SET fertig = true WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3")
            .bind(ankunft.mandant.0)
            .bind(ankunft.vorgang.0)
            .bind(ankunft.werk.id.0)
            .execute(&mut **tx)
            .await?;
        Ok(())
    }

    /// Forgets a file that is arriving; what is a document already stays one.
    ///
    /// # Errors
    /// The database fails.
    pub async fn absagen(&self, tx: &mut Tx, ankunft: &Ankunft) -> Result<Geloescht, Fehler> {
        let weg: Vec<(i32, Uuid, Uuid, bool)> = sqlx::query_as(
            "DELETE FROM upload WHERE mandant_id = $1 AND vorgang_id = $2 AND id = $3 \
             RETURNING mandant_id, vorgang_id, id, fertig",
        )
        .bind(ankunft.mandant.0)
        .bind(ankunft.vorgang.0)
        .bind(ankunft.werk.id.0)
        .fetch_all(&mut **tx)
        .await?;
        Ok(unfertige(weg))
    }

    /// Forgets the uploads whose time is over. Needs `Sicht::Betrieb`.
    ///
    /// # Errors
    /// The database fails.
    pub async fn uploads_ausraeumen(&self, conn: &mut PgConnection) -> Result<Geloescht, Fehler> {
        let weg: Vec<(i32, Uuid, Uuid, bool)> =
            sqlx::query_as("DELETE FROM upload WHERE ablauf <= $1 RETURNING mandant_id, vorgang_id, id, fertig")
                .bind(self.umwelt.jetzt().to_sqlx())
                .fetch_all(conn)
                .await?;
        Ok(unfertige(weg))
    }
}

fn unfertige(weg: Vec<(i32, Uuid, Uuid, bool)>) -> Geloescht {
    let bytes = weg.into_iter().filter(|(.., fertig)| !fertig).map(|(mandant, vorgang, id, _)| Bytes {
        mandant: MandantId(mandant),
        vorgang: VorgangId(vorgang),
        id: DokumentId(id),
        stueckweise: true,
    });
    Geloescht(bytes.collect())
}
