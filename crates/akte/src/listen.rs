//! Lists: the inbox of a unit and the matters of an account. Keyset-paged, indexed for the question asked.

use datenbank::Tx;
use grund::{EinheitId, KontoId, LeistungKennung, MandantId, Tag, VorgangId, Vorgangsnummer, Zeitpunkt};
use jiff_sqlx::ToSqlx;
use sqlx::{Row, postgres::PgRow};
use tresor::Tresor;

use crate::{
    Fehler,
    laden::{text_oeffnen, zeit},
    vorgaenge::OHNE_FRIST,
};

fn frist(z: &PgRow) -> Result<Tag, sqlx::Error> {
    Ok(z.try_get::<jiff_sqlx::Date, _>("frist")?.to_jiff())
}

/// Which part of the inbox.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum KorbFilter {
    /// Everything open in the units.
    #[default]
    Alle,
    /// What nobody has taken.
    Freie,
    /// What this member of staff has taken.
    Von(KontoId),
}

/// A line of the inbox.
#[derive(Debug, Clone)]
pub struct KorbZeile {
    /// The matter.
    pub id: VorgangId,
    /// Its number.
    pub nummer: Vorgangsnummer,
    /// A few words.
    pub kurz: String,
    /// Whose unit has it.
    pub einheit: EinheitId,
    /// The service.
    pub leistung: LeistungKennung,
    /// The status in one word.
    pub status: String,
    /// Who has it.
    pub bearbeiter: Option<KontoId>,
    /// The next Frist.
    pub frist: Option<Tag>,
    /// When it came in.
    pub eingang: Zeitpunkt,
    /// The applicant told something that nobody has noted yet.
    pub neues: bool,
    /// Where the next page begins after this line.
    pub marke: (Tag, VorgangId),
}

/// The open matters of some units of an authority, most urgent first, `hoechstens` lines after `nach` (`Sicht::Mandant`).
///
/// # Errors
/// The database or the keys fail.
pub async fn korb(
    tx: &mut Tx,
    tresor: &Tresor,
    (mandant, einheiten): (MandantId, &[EinheitId]),
    filter: KorbFilter,
    nach: Option<(Tag, VorgangId)>,
    hoechstens: i64,
) -> Result<Vec<KorbZeile>, Fehler> {
    let (frist_nach, id_nach) = nach.unwrap_or((jiff::civil::date(1, 1, 1), VorgangId(sqlx::types::Uuid::nil())));
    let (frei, von) = match filter {
        KorbFilter::Alle => (false, None),
        KorbFilter::Freie => (true, None),
        KorbFilter::Von(k) => (false, Some(k.0)),
    };
    let zeilen = sqlx::query(
        // Each unit by its own index, so that many units cost as many short walks and no sorting of all they have.
        "SELECT v.* FROM unnest($2::integer[]) AS e (einheit), LATERAL ( \
           SELECT id, einheit_id, schluessel, kurz, leistung, status, bearbeiter, frist, eingang, neues FROM vorgang \
           WHERE mandant_id = $1 AND einheit_id = e.einheit AND offen AND (frist, id) > ($3, $4) \
             AND (NOT $5 OR bearbeiter IS NULL) AND ($6::uuid IS NULL OR bearbeiter = $6) \
           ORDER BY frist, id LIMIT $7) v \
         ORDER BY v.frist, v.id LIMIT $7",
    )
    .bind(mandant.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(frist_nach.to_sqlx())
    .bind(id_nach.0)
    .bind(frei)
    .bind(von)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let mut aus = Vec::with_capacity(zeilen.len());
    for z in &zeilen {
        let id = VorgangId(z.try_get("id")?);
        let schluessel = tresor.schluessel(mandant, id, z.try_get("schluessel")?).await?;
        aus.push(KorbZeile {
            id,
            nummer: Vorgangsnummer::von(id),
            kurz: text_oeffnen(&schluessel, id, z.try_get("kurz")?)?,
            einheit: EinheitId(z.try_get("einheit_id")?),
            leistung: LeistungKennung(z.try_get("leistung")?),
            status: z.try_get("status")?,
            bearbeiter: z.try_get::<Option<_>, _>("bearbeiter")?.map(KontoId),
            frist: Some(frist(z)?).filter(|f| *f < OHNE_FRIST),
            eingang: zeit(z, "eingang")?,
            neues: z.try_get("neues")?,
            marke: (frist(z)?, id),
        });
    }
    Ok(aus)
}

/// How many matters are open in some units of an authority: all, those nobody has taken, those of `konto` (`Sicht::Mandant`).
///
/// # Errors
/// The database fails.
pub async fn korb_zaehlen(
    tx: &mut Tx,
    (mandant, einheiten): (MandantId, &[EinheitId]),
    konto: KontoId,
) -> Result<(i64, i64, i64), Fehler> {
    Ok(sqlx::query_as(
        "SELECT count(*), count(*) FILTER (WHERE bearbeiter IS NULL), count(*) FILTER (WHERE bearbeiter = $3) \
         FROM vorgang WHERE mandant_id = $1 AND einheit_id = ANY($2) AND offen",
    )
    .bind(mandant.0)
    .bind(einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(konto.0)
    .fetch_one(&mut **tx)
    .await?)
}

/// A line of "my matters".
#[derive(Debug, Clone)]
pub struct MeineZeile {
    /// The matter.
    pub id: VorgangId,
    /// Its number.
    pub nummer: Vorgangsnummer,
    /// The authority.
    pub mandant: MandantId,
    /// The service.
    pub leistung: LeistungKennung,
    /// The municipality.
    pub ags: String,
    /// The status in one word.
    pub status: String,
    /// Still running?
    pub offen: bool,
    /// When it was sent.
    pub eingang: Zeitpunkt,
    /// When something last happened.
    pub geaendert: Zeitpunkt,
}

/// The matters of an account, newest first, 50 before `vor` (`Sicht::Konto`).
///
/// # Errors
/// The database fails.
pub async fn meine(tx: &mut Tx, konto: KontoId, vor: Option<VorgangId>) -> Result<Vec<MeineZeile>, Fehler> {
    zeilen(tx, "konto_id", konto, vor).await
}

/// The matters that somebody else sent for this account, as [`meine`].
///
/// # Errors
/// The database fails.
pub async fn vertretene(tx: &mut Tx, konto: KontoId, vor: Option<VorgangId>) -> Result<Vec<MeineZeile>, Fehler> {
    zeilen(tx, "vertretene", konto, vor).await
}

async fn zeilen(
    tx: &mut Tx,
    spalte: &'static str,
    konto: KontoId,
    vor: Option<VorgangId>,
) -> Result<Vec<MeineZeile>, Fehler> {
    // Two constant texts: the column never comes from outside.
    let frage = format!(
        "SELECT id, mandant_id, leistung, ags, status, offen, eingang, geaendert FROM vorgang \
         WHERE {spalte} = $1 AND ($2::uuid IS NULL OR id < $2) ORDER BY id DESC LIMIT 50"
    );
    sqlx::query(sqlx::AssertSqlSafe(frage))
        .bind(konto.0)
        .bind(vor.map(|v| v.0))
        .fetch_all(&mut **tx)
        .await?
        .into_iter()
        .map(|z| {
            let id = VorgangId(z.try_get("id")?);
            Ok(MeineZeile {
                id,
                nummer: Vorgangsnummer::von(id),
                mandant: MandantId(z.try_get("mandant_id")?),
                leistung: LeistungKennung(z.try_get("leistung")?),
                ags: z.try_get("ags")?,
                status: z.try_get("status")?,
                offen: z.try_get("offen")?,
                eingang: zeit(&z, "eingang")?,
                geaendert: zeit(&z, "geaendert")?,
            })
        })
        .collect()
}

/// How many matters of an account still run (`Sicht::Konto`): an account with running matters cannot be deleted.
///
/// # Errors
/// The database fails.
pub async fn offene_des_kontos(tx: &mut Tx, konto: KontoId) -> Result<i64, Fehler> {
    Ok(sqlx::query_scalar("SELECT count(*) FROM vorgang WHERE konto_id = $1 AND offen")
        .bind(konto.0)
        .fetch_one(&mut **tx)
        .await?)
}

/// A matter that was found by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct VorgangNachNummer {
    /// The matter.
    pub id: VorgangId,
    /// The unit that it lies with.
    pub einheit: EinheitId,
}

/// The matter of this number at an authority (`Sicht::Mandant`).
///
/// # Errors
/// The database fails.
pub async fn nach_nummer(
    tx: &mut Tx,
    mandant: MandantId,
    nummer: &Vorgangsnummer,
) -> Result<Option<VorgangNachNummer>, Fehler> {
    let zeile: Option<(sqlx::types::Uuid, i32)> =
        sqlx::query_as("SELECT id, einheit_id FROM vorgang WHERE mandant_id = $1 AND nummer = $2")
            .bind(mandant.0)
            .bind(nummer.as_str())
            .fetch_optional(&mut **tx)
            .await?;
    Ok(zeile.map(|(id, einheit)| VorgangNachNummer { id: VorgangId(id), einheit: EinheitId(einheit) }))
}
