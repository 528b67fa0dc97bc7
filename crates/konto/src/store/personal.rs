//! The staff of an authority (0095_personal.sql).

use datenbank::Tx;
use grund::{EinheitId, KontoId, MandantId, Zeitpunkt};
use jiff_sqlx::{Timestamp, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use super::{
    KANAL,
    mitglied::{redaktionsrolle, rolle},
};
use crate::{Beschaeftigte, Dienstrechte, Fehler, Personalbeleg, Personalbelegart, Personalstand};

/// At most this many people of an authority are listed.
const HOECHSTENS: i64 = 2000;

datenbank::zeile! {
    struct Personalzeile {
        konto_id: Uuid,
        name: String,
        email: String,
        eingeladen: bool,
        einladung_bis: Option<Timestamp>,
        gesperrt: Option<Timestamp>,
        ausgeschieden: Option<Timestamp>,
        faktor: bool,
        faktor_frei_bis: Option<Timestamp>,
        einheiten: Vec<String>,
        redaktion: Vec<String>,
        fremd: bool,
    }
}

impl Personalzeile {
    fn lesen(self, mandant: MandantId) -> Result<Beschaeftigte, Fehler> {
        let einheit = |text: &String| {
            let falsch = || Fehler::Widerspruch { tabelle: "mitgliedschaft", spalte: "einheit_id", wert: text.clone() };
            let (e, r) = text.split_once('|').ok_or_else(falsch)?;
            Ok((EinheitId(e.parse().map_err(|_| falsch())?), rolle(r)?))
        };
        let stand = match (self.einladung_bis, self.gesperrt, self.ausgeschieden) {
            (_, _, Some(am)) => Personalstand::Ausgeschieden { am: am.to_jiff() },
            (_, Some(seit), _) => Personalstand::Gesperrt { seit: seit.to_jiff() },
            (Some(bis), ..) if self.eingeladen => Personalstand::Eingeladen { bis: bis.to_jiff() },
            _ => Personalstand::Aktiv,
        };
        Ok(Beschaeftigte {
            konto: KontoId(self.konto_id),
            name: self.name,
            email: self.email,
            stand,
            rechte: Dienstrechte {
                einheiten: self.einheiten.iter().map(einheit).collect::<Result<_, Fehler>>()?,
                redaktion: self
                    .redaktion
                    .iter()
                    .map(|r| Ok(redaktionsrolle(r, None, Some(mandant.0))?.rolle))
                    .collect::<Result<_, Fehler>>()?,
            },
            zweitfaktor: self.faktor,
            faktor_frei_bis: self.faktor_frei_bis.map(Timestamp::to_jiff),
            anderswo: self.fremd,
        })
    }
}

/// The people of an authority, or one of them.
pub async fn personal(
    db: impl PgExecutor<'_>,
    mandant: MandantId,
    konto: Option<KontoId>,
) -> Result<Vec<Beschaeftigte>, Fehler> {
    let zeilen: Vec<Personalzeile> = sqlx::query_as(
        "SELECT k.konto_id, k.name, coalesce(k.email, '') AS email, k.einladung_hash IS NOT NULL AS eingeladen, \
         k.einladung_bis, k.gesperrt, k.ausgeschieden, k.zweitfaktor IS NOT NULL AS faktor, k.faktor_frei_bis, \
         ARRAY(SELECT concat_ws('|', m.einheit_id, m.rolle) FROM mitgliedschaft m \
           WHERE m.konto_id = k.konto_id AND m.mandant_id = $1 ORDER BY m.einheit_id) AS einheiten, \
         ARRAY(SELECT r.rolle FROM redaktionsrolle r \
           WHERE r.konto_id = k.konto_id AND r.mandant_id = $1 ORDER BY r.rolle) AS redaktion, \
         k.betreiber OR k.auskunft OR k.dienst_mandant IS DISTINCT FROM $1 \
           OR EXISTS (SELECT FROM mitgliedschaft m WHERE m.konto_id = k.konto_id AND m.mandant_id <> $1) \
           OR EXISTS (SELECT FROM redaktionsrolle r WHERE r.konto_id = k.konto_id AND r.mandant_id IS DISTINCT FROM $1) \
           AS fremd \
         FROM konto k WHERE k.konto_id IN (SELECT konto_id FROM konto WHERE dienst_mandant = $1 \
           UNION SELECT konto_id FROM mitgliedschaft WHERE mandant_id = $1 \
           UNION SELECT konto_id FROM redaktionsrolle WHERE mandant_id = $1) \
         AND ($2::uuid IS NULL OR k.konto_id = $2) \
         ORDER BY k.ausgeschieden IS NOT NULL, k.name, k.konto_id LIMIT $3",
    )
    .bind(mandant.0)
    .bind(konto.map(|k| k.0))
    .bind(HOECHSTENS)
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(|z| z.lesen(mandant)).collect()
}

/// Changes to the staff of an authority follow each other: whether somebody is the last administrator is asked and answered
/// by one at a time.
pub async fn personal_sperre(tx: &mut Tx, mandant: MandantId) -> Result<(), Fehler> {
    sqlx::query("SELECT pg_advisory_xact_lock(95, $1)").bind(mandant.0).execute(&mut **tx).await?;
    Ok(())
}

/// How many can administer an authority at this moment, besides `ausser`.
pub async fn administrationen(
    db: impl PgExecutor<'_>,
    mandant: MandantId,
    ausser: Option<KontoId>,
) -> Result<i64, Fehler> {
    Ok(sqlx::query_scalar(
        "SELECT count(*) FROM redaktionsrolle r JOIN konto k USING (konto_id) WHERE r.mandant_id = $1 \
         AND r.rolle = 'gruppenadministration' AND k.gesperrt IS NULL AND k.einladung_hash IS NULL \
         AND k.konto_id IS DISTINCT FROM $2",
    )
    .bind(mandant.0)
    .bind(ausser.map(|k| k.0))
    .fetch_one(db)
    .await?)
}

pub async fn rechte_setzen(
    tx: &mut Tx,
    mandant: MandantId,
    konto: KontoId,
    rechte: &Dienstrechte,
) -> Result<(), Fehler> {
    let (einheiten, rollen): (Vec<i32>, Vec<&str>) = rechte.einheiten.iter().map(|(e, r)| (e.0, r.name())).unzip();
    for weg in [
        "DELETE FROM mitgliedschaft WHERE konto_id = $1 AND mandant_id = $2",
        "DELETE FROM redaktionsrolle WHERE konto_id = $1 AND mandant_id = $2",
    ] {
        sqlx::query(weg).bind(konto.0).bind(mandant.0).execute(&mut **tx).await?;
    }
    sqlx::query(
        "INSERT INTO mitgliedschaft (konto_id, mandant_id, einheit_id, rolle) \
         SELECT $1, $2, e, r FROM unnest($3::integer[], $4::text[]) AS neu (e, r)",
    )
    .bind(konto.0)
    .bind(mandant.0)
    .bind(einheiten)
    .bind(rollen)
    .execute(&mut **tx)
    .await?;
    sqlx::query(
        "INSERT INTO redaktionsrolle (konto_id, rolle, mandant_id) SELECT $1, r, $2 FROM unnest($3::text[]) AS r",
    )
    .bind(konto.0)
    .bind(mandant.0)
    .bind(rechte.redaktion.iter().map(|r| r.name()).collect::<Vec<_>>())
    .execute(&mut **tx)
    .await?;
    sqlx::query("SELECT pg_notify($2, 'k:' || $1::text)").bind(konto.0).bind(KANAL).execute(&mut **tx).await?;
    Ok(())
}

/// Writes down that an account is kept by an authority, and its invitation.
pub async fn einladung_setzen(
    tx: &mut Tx,
    konto: KontoId,
    mandant: Option<MandantId>,
    hash: &[u8; 32],
    bis: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "UPDATE konto SET dienst_mandant = $2, einladung_hash = $3, einladung_bis = $4, gesperrt = NULL, \
         ausgeschieden = NULL, zweitfaktor = NULL, faktor_frei_bis = NULL WHERE konto_id = $1",
    )
    .bind(konto.0)
    .bind(mandant.map(|m| m.0))
    .bind(hash)
    .bind(bis.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The account of somebody who left this authority and comes back: as new, under its old id.
pub async fn rueckkehr(
    tx: &mut Tx,
    mandant: MandantId,
    schluessel: &str,
    (name, kennwort): (&str, &str),
) -> Result<Option<KontoId>, Fehler> {
    let id: Option<Uuid> = sqlx::query_scalar(
        "UPDATE konto SET name = $3, kennwort = $4 WHERE email_schluessel = $2 AND dienst_mandant = $1 \
         AND ausgeschieden IS NOT NULL RETURNING konto_id",
    )
    .bind(mandant.0)
    .bind(schluessel)
    .bind(name)
    .bind(kennwort)
    .fetch_optional(&mut **tx)
    .await?;
    Ok(id.map(KontoId))
}

/// An open invitation: account, name, address, authority, until when.
pub(crate) type Einladungszeile = (Uuid, String, String, Option<i32>, Timestamp);

pub async fn einladung(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<Einladungszeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT konto_id, name, coalesce(email, ''), dienst_mandant, einladung_bis FROM konto \
         WHERE einladung_hash = $1 AND einladung_bis > $2 AND gesperrt IS NULL",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(db)
    .await?)
}

/// Takes an invitation; of two requests only one does.
pub async fn einladung_einloesen(
    tx: &mut Tx,
    hash: &[u8; 32],
    kennwort: &str,
    (jetzt, faktor_bis): (Zeitpunkt, Zeitpunkt),
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE konto SET einladung_hash = NULL, einladung_bis = NULL, kennwort = $2, kennwort_geaendert = $3, \
         faktor_frei_bis = $4 WHERE einladung_hash = $1 AND einladung_bis > $3 AND gesperrt IS NULL",
    )
    .bind(hash)
    .bind(kennwort)
    .bind(jetzt.to_sqlx())
    .bind(faktor_bis.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

/// Takes an invitation back that nobody has followed yet: the account was never used.
pub async fn einladung_loeschen(tx: &mut Tx, mandant: MandantId, konto: KontoId) -> Result<bool, Fehler> {
    let weg = sqlx::query(
        "DELETE FROM konto WHERE konto_id = $1 AND dienst_mandant = $2 AND einladung_hash IS NOT NULL \
         AND NOT EXISTS (SELECT FROM personal_protokoll WHERE mandant_id = $2 AND wen = $1 AND art = 'angenommen')",
    )
    .bind(konto.0)
    .bind(mandant.0)
    .execute(&mut **tx)
    .await?;
    Ok(weg.rows_affected() == 1)
}

/// Locks an account (`Some`) or unlocks it; all its sessions end.
pub async fn konto_sperren(
    tx: &mut Tx,
    konto: KontoId,
    gesperrt: Option<Zeitpunkt>,
    ausgeschieden: bool,
) -> Result<(), Fehler> {
    sqlx::query("UPDATE konto SET gesperrt = $2, ausgeschieden = CASE WHEN $3 THEN $2 END WHERE konto_id = $1")
        .bind(konto.0)
        .bind(gesperrt.map(ToSqlx::to_sqlx))
        .bind(ausgeschieden)
        .execute(&mut **tx)
        .await?;
    super::sitzungen_beenden(&mut **tx, konto, None).await
}

/// The second factor is gone; until `bis` her password alone sets up a new one. All her sessions end.
pub async fn faktor_loesen(tx: &mut Tx, konto: KontoId, bis: Zeitpunkt) -> Result<(), Fehler> {
    sqlx::query("UPDATE konto SET zweitfaktor = NULL, faktor_frei_bis = $2 WHERE konto_id = $1")
        .bind(konto.0)
        .bind(bis.to_sqlx())
        .execute(&mut **tx)
        .await?;
    super::sitzungen_beenden(&mut **tx, konto, None).await
}

/// A half session whose account may set up a second factor: account, name, address, authority, the secret offered so far.
pub(crate) type Faktorzeile = (Uuid, String, String, Option<i32>, Option<Vec<u8>>);

pub async fn faktor_schritt(
    db: impl PgExecutor<'_>,
    hash: &[u8; 32],
    jetzt: Zeitpunkt,
) -> Result<Option<Faktorzeile>, Fehler> {
    Ok(sqlx::query_as(
        "SELECT k.konto_id, k.name, coalesce(k.email, ''), k.dienst_mandant, s.faktor_neu \
         FROM sitzung s JOIN konto k USING (konto_id) WHERE s.token_hash = $1 AND NOT s.voll AND s.ablauf > $2 \
         AND k.zweitfaktor IS NULL AND k.faktor_frei_bis > $2 AND k.gesperrt IS NULL",
    )
    .bind(hash)
    .bind(jetzt.to_sqlx())
    .fetch_optional(db)
    .await?)
}

pub async fn faktor_vormerken(db: impl PgExecutor<'_>, hash: &[u8; 32], dicht: &[u8]) -> Result<(), Fehler> {
    sqlx::query("UPDATE sitzung SET faktor_neu = $2 WHERE token_hash = $1 AND faktor_neu IS NULL")
        .bind(hash)
        .bind(dicht)
        .execute(db)
        .await?;
    Ok(())
}

/// The secret counts from now on; its code of this step is used up. False: somebody was faster.
pub async fn faktor_setzen(tx: &mut Tx, konto: KontoId, dicht: &[u8], schritt: i64) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE konto SET zweitfaktor = $2, zweitfaktor_schritt = $3, faktor_frei_bis = NULL \
         WHERE konto_id = $1 AND zweitfaktor IS NULL AND gesperrt IS NULL",
    )
    .bind(konto.0)
    .bind(dicht)
    .bind(schritt)
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn personalbeleg_schreiben(
    tx: &mut Tx,
    mandant: MandantId,
    (wer, wer_name): (KontoId, &str),
    (wen, wen_name): (KontoId, &str),
    (art, angaben): (Personalbelegart, &str),
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO personal_protokoll (mandant_id, zeit, wer, wer_name, wen, wen_name, art, angaben) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
    )
    .bind(mandant.0)
    .bind(jetzt.to_sqlx())
    .bind(wer.0)
    .bind(wer_name)
    .bind(wen.0)
    .bind(wen_name)
    .bind(art.name())
    .bind(angaben)
    .execute(&mut **tx)
    .await?;
    Ok(())
}

/// The newest first, before the line `vor`; of one person or of all.
pub async fn personalbelege(
    tx: &mut Tx,
    mandant: MandantId,
    wen: Option<KontoId>,
    vor: Option<i64>,
    hoechstens: i64,
) -> Result<Vec<(i64, Personalbeleg)>, Fehler> {
    let zeilen: Vec<(i64, Timestamp, String, String, String, String)> = sqlx::query_as(
        "SELECT id, zeit, wer_name, wen_name, art, angaben FROM personal_protokoll WHERE mandant_id = $1 \
         AND ($2::uuid IS NULL OR wen = $2) AND ($3::bigint IS NULL OR id < $3) ORDER BY id DESC LIMIT $4",
    )
    .bind(mandant.0)
    .bind(wen.map(|k| k.0))
    .bind(vor)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    zeilen
        .into_iter()
        .map(|(id, zeit, wer, wen, art, angaben)| {
            let falsch = || Fehler::Widerspruch { tabelle: "personal_protokoll", spalte: "art", wert: art.clone() };
            let art = Personalbelegart::lesen(&art).ok_or_else(falsch)?;
            Ok((id, Personalbeleg { zeit: zeit.to_jiff(), wer, wen, art, angaben }))
        })
        .collect()
}
