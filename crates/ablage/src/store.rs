//! The table `dokument`.

use grund::{DokumentId, KontoId, MandantId, VorgangId, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{PgConnection, Row, postgres::PgRow};
use tresor::Vorgangsschluessel;
use uuid::Uuid;

use crate::{Befund, Fehler, Zweck};

/// What the table knows of a document, with its name still sealed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Zeile {
    /// Its id.
    pub id: DokumentId,
    /// Whose authority.
    pub mandant: MandantId,
    /// In which matter.
    pub vorgang: VorgangId,
    /// Whose matter it is.
    pub konto: Option<KontoId>,
    /// What it is for.
    pub zweck: Zweck,
    /// Media type.
    pub mime: String,
    /// Bytes of the plain document.
    pub groesse: u64,
    /// Hash of the plain document.
    pub sha256: [u8; 32],
    /// What is known about its harmlessness.
    pub befund: Befund,
    /// When it came.
    pub angelegt: Zeitpunkt,
    pub(crate) name_dicht: Vec<u8>,
    /// Empty: it lies in one piece.
    pub(crate) stuecke: Vec<Uuid>,
}

/// A document as people see it in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Dokument {
    /// Everything but the name.
    pub zeile: Zeile,
    /// The cleaned file name.
    pub name: String,
}

/// Rows that are gone; their bytes go after the commit ([`crate::Ablage::bytes_loeschen`]), or with the next sweep.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use = "the bytes are still there"]
pub struct Geloescht(pub(crate) Vec<Bytes>);

/// Where bytes lie that nobody names any more.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Bytes {
    pub mandant: MandantId,
    pub vorgang: VorgangId,
    pub id: DokumentId,
    pub stueckweise: bool,
}

impl Zeile {
    /// A document that was found to be infected is given to nobody.
    pub(crate) fn unbefallen(&self) -> Result<(), Fehler> {
        match &self.befund {
            Befund::Befallen { fund } => Err(Fehler::Befallen { fund: fund.clone() }),
            _ => Ok(()),
        }
    }

    /// With its name opened.
    ///
    /// # Errors
    /// The key is another Vorgang's, or the row was changed.
    pub fn oeffnen(self, schluessel: &Vorgangsschluessel) -> Result<Dokument, Fehler> {
        let klar = schluessel.oeffnen(&namenszweck(self.id), &self.name_dicht)?;
        let name = String::from_utf8(klar)
            .map_err(|_| Fehler::Beschaedigt { dokument: self.id, grund: "der Name ist kein Text".into() })?;
        Ok(Dokument { zeile: self, name })
    }

    /// The hash for reading: 64 hexadecimal digits.
    #[must_use]
    pub fn sha256_text(&self) -> String {
        self.sha256.iter().fold(String::with_capacity(64), |mut s, b| {
            s.push_str(&format!("{b:02x}"));
            s
        })
    }

    fn aus(row: &PgRow) -> Result<Self, Fehler> {
        let id = DokumentId(row.try_get("dokument_id")?);
        let unbekannt = |spalte, wert: &str| Fehler::Zeile { dokument: id, spalte, wert: wert.to_owned() };
        let zweck: &str = row.try_get("zweck")?;
        let (art, text): (&str, &str) = (row.try_get("befund")?, row.try_get("befund_text")?);
        let zeit: Option<jiff_sqlx::Timestamp> = row.try_get("befund_zeit")?;
        let befund = match (art, zeit) {
            ("eigen", _) => Befund::Eigen,
            ("ungeprueft", _) => Befund::NichtGeprueft { grund: text.to_owned() },
            ("befallen", _) => Befund::Befallen { fund: text.to_owned() },
            ("sauber", Some(zeit)) => Befund::Sauber { pruefer: text.to_owned(), zeit: zeit.to_jiff() },
            _ => return Err(unbekannt("befund", art)),
        };
        let sha256: Vec<u8> = row.try_get("sha256")?;
        Ok(Self {
            id,
            mandant: MandantId(row.try_get("mandant_id")?),
            vorgang: VorgangId(row.try_get("vorgang_id")?),
            konto: row.try_get::<Option<Uuid>, _>("konto_id")?.map(KontoId),
            zweck: Zweck::gelesen(zweck).ok_or_else(|| unbekannt("zweck", zweck))?,
            mime: row.try_get("mime")?,
            groesse: u64::try_from(row.try_get::<i64, _>("groesse")?).unwrap_or_default(),
            sha256: sha256.try_into().map_err(|_| unbekannt("sha256", "nicht 32 Bytes"))?,
            befund,
            angelegt: row.try_get::<jiff_sqlx::Timestamp, _>("angelegt")?.to_jiff(),
            name_dicht: row.try_get("name_dicht")?,
            stuecke: row.try_get("stuecke")?,
        })
    }
}

/// The purpose under which a document's name is sealed.
pub fn namenszweck(id: DokumentId) -> String {
    format!("dokument/{id}/name")
}

fn befund_spalten(befund: &Befund) -> (&'static str, &str, Option<jiff_sqlx::Timestamp>) {
    match befund {
        Befund::Eigen => ("eigen", "", None),
        Befund::NichtGeprueft { grund } => ("ungeprueft", grund, None),
        Befund::Sauber { pruefer, zeit } => ("sauber", pruefer, Some(zeit.to_sqlx())),
        Befund::Befallen { fund } => ("befallen", fund, None),
    }
}

pub async fn insert(conn: &mut PgConnection, z: &Zeile) -> Result<(), Fehler> {
    let (befund, text, zeit) = befund_spalten(&z.befund);
    sqlx::query(
        "INSERT INTO dokument (mandant_id, vorgang_id, dokument_id, konto_id, zweck, mime, groesse, sha256, \
         name_dicht, befund, befund_text, befund_zeit, angelegt, stuecke) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
    )
    .bind(z.mandant.0)
    .bind(z.vorgang.0)
    .bind(z.id.0)
    .bind(z.konto.map(|k| k.0))
    .bind(z.zweck.als_text())
    .bind(&z.mime)
    .bind(i64::try_from(z.groesse).unwrap_or(i64::MAX))
    .bind(z.sha256.as_slice())
    .bind(&z.name_dicht)
    .bind(befund)
    .bind(text)
    .bind(zeit)
    .bind(z.angelegt.to_sqlx())
    .bind(&z.stuecke)
    .execute(conn)
    .await?;
    Ok(())
}

pub async fn load(
    conn: &mut PgConnection,
    mandant: MandantId,
    vorgang: VorgangId,
    id: DokumentId,
) -> Result<Option<Zeile>, Fehler> {
    sqlx::query("SELECT * FROM dokument WHERE mandant_id = $1 AND vorgang_id = $2 AND dokument_id = $3")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(id.0)
        .fetch_optional(conn)
        .await?
        .as_ref()
        .map(Zeile::aus)
        .transpose()
}

pub async fn list(conn: &mut PgConnection, mandant: MandantId, vorgang: VorgangId) -> Result<Vec<Zeile>, Fehler> {
    sqlx::query("SELECT * FROM dokument WHERE mandant_id = $1 AND vorgang_id = $2 ORDER BY dokument_id")
        .bind(mandant.0)
        .bind(vorgang.0)
        .fetch_all(conn)
        .await?
        .iter()
        .map(Zeile::aus)
        .collect()
}

/// One document, or all of the Vorgang.
pub async fn delete(
    conn: &mut PgConnection,
    mandant: MandantId,
    vorgang: VorgangId,
    id: Option<DokumentId>,
) -> Result<Geloescht, Fehler> {
    let weg: Vec<(Uuid, bool)> = sqlx::query_as(
        "DELETE FROM dokument WHERE mandant_id = $1 AND vorgang_id = $2 AND ($3 IS NULL OR dokument_id = $3) \
         RETURNING dokument_id, cardinality(stuecke) > 0",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(id.map(|i| i.0))
    .fetch_all(conn)
    .await?;
    let bytes = |(id, stueckweise)| Bytes { mandant, vorgang, id: DokumentId(id), stueckweise };
    Ok(Geloescht(weg.into_iter().map(bytes).collect()))
}

/// A draft becomes a Bescheid of `konto`.
pub async fn release(
    conn: &mut PgConnection,
    mandant: MandantId,
    vorgang: VorgangId,
    id: DokumentId,
    konto: KontoId,
) -> Result<bool, Fehler> {
    let getan = sqlx::query(
        "UPDATE dokument SET zweck = 'bescheid', konto_id = $4 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND dokument_id = $3 AND zweck = 'entwurf'",
    )
    .bind(mandant.0)
    .bind(vorgang.0)
    .bind(id.0)
    .bind(konto.0)
    .execute(conn)
    .await?;
    Ok(getan.rows_affected() == 1)
}

pub async fn update_befund(conn: &mut PgConnection, z: &Zeile) -> Result<(), Fehler> {
    let (befund, text, zeit) = befund_spalten(&z.befund);
    sqlx::query(
        "UPDATE dokument SET befund = $4, befund_text = $5, befund_zeit = $6 \
         WHERE mandant_id = $1 AND vorgang_id = $2 AND dokument_id = $3",
    )
    .bind(z.mandant.0)
    .bind(z.vorgang.0)
    .bind(z.id.0)
    .bind(befund)
    .bind(text)
    .bind(zeit)
    .execute(conn)
    .await?;
    Ok(())
}

/// A file that lies ready. False: the same bytes lie there.
pub async fn beilage_insert(conn: &mut PgConnection, z: &Zeile, feld: &str, ablauf: Zeitpunkt) -> Result<bool, Fehler> {
    let (befund, text, zeit) = befund_spalten(&z.befund);
    let getan = sqlx::query(
        "INSERT INTO beilage (mandant_id, vorgang_id, dokument_id, konto_id, zweck, mime, groesse, sha256, \
         name_dicht, befund, befund_text, befund_zeit, angelegt, stuecke, feld, ablauf) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16) \
         ON CONFLICT (mandant_id, vorgang_id, feld, sha256) DO NOTHING",
    )
    .bind(z.mandant.0)
    .bind(z.vorgang.0)
    .bind(z.id.0)
    .bind(z.konto.map(|k| k.0))
    .bind(z.zweck.als_text())
    .bind(&z.mime)
    .bind(i64::try_from(z.groesse).unwrap_or(i64::MAX))
    .bind(z.sha256.as_slice())
    .bind(&z.name_dicht)
    .bind(befund)
    .bind(text)
    .bind(zeit)
    .bind(z.angelegt.to_sqlx())
    .bind(&z.stuecke)
    .bind(feld)
    .bind(ablauf.to_sqlx())
    .execute(conn)
    .await?;
    Ok(getan.rows_affected() == 1)
}

/// What lies ready for one thing.
pub async fn beilagen(
    conn: &mut PgConnection,
    mandant: MandantId,
    vorgang: VorgangId,
    feld: &str,
) -> Result<Vec<Zeile>, Fehler> {
    sqlx::query("SELECT * FROM beilage WHERE mandant_id = $1 AND vorgang_id = $2 AND feld = $3 ORDER BY dokument_id")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(feld)
        .fetch_all(conn)
        .await?
        .iter()
        .map(Zeile::aus)
        .collect()
}

/// One file that lies ready, and for what.
pub async fn beilage(
    conn: &mut PgConnection,
    mandant: MandantId,
    vorgang: VorgangId,
    id: DokumentId,
) -> Result<Option<(Zeile, String)>, Fehler> {
    let zeile = sqlx::query("SELECT * FROM beilage WHERE mandant_id = $1 AND vorgang_id = $2 AND dokument_id = $3")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(id.0)
        .fetch_optional(conn)
        .await?;
    zeile.map(|row| Ok((Zeile::aus(&row)?, row.try_get("feld")?))).transpose()
}

/// Which of `ids` have a row, as a document, as one that is arriving or as one that lies ready.
pub async fn bekannte(conn: &mut PgConnection, mandant: MandantId, ids: &[Uuid]) -> Result<Vec<Uuid>, Fehler> {
    Ok(sqlx::query_scalar(
        "SELECT dokument_id FROM dokument WHERE mandant_id = $1 AND dokument_id = ANY($2) \
         UNION ALL SELECT id FROM upload WHERE mandant_id = $1 AND id = ANY($2) \
         UNION ALL SELECT dokument_id FROM beilage WHERE mandant_id = $1 AND dokument_id = ANY($2)",
    )
    .bind(mandant.0)
    .bind(ids)
    .fetch_all(conn)
    .await?)
}

pub async fn eigner_wechseln(
    conn: &mut PgConnection,
    mandant: MandantId,
    vorgang: VorgangId,
    an: KontoId,
) -> Result<(), Fehler> {
    sqlx::query("UPDATE beilage SET konto_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(an.0)
        .execute(&mut *conn)
        .await?;
    sqlx::query("UPDATE dokument SET konto_id = $3 WHERE mandant_id = $1 AND vorgang_id = $2 AND konto_id IS NOT NULL")
        .bind(mandant.0)
        .bind(vorgang.0)
        .bind(an.0)
        .execute(conn)
        .await?;
    Ok(())
}
