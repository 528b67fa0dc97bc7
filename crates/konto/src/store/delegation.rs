//! Providers and what authorities delegate to them (0097_dienstleister.sql).

use datenbank::Tx;
use grund::{DelegationId, DienstleisterId, EinheitId, KontoId, MandantId, Tag, Zeitpunkt};
use jiff_sqlx::{Date, Timestamp, ToSqlx};
use sqlx::PgExecutor;
use uuid::Uuid;

use super::KANAL;
use crate::{
    Aktion, Beleg, Belegart, Delegation, Dienstleister, Dienstleisterperson, Fehler, NeueDelegation, Ressource,
    recht::DELEGIERBAR,
};

/// False: the name is taken.
pub async fn dienstleister_anlegen(
    db: impl PgExecutor<'_>,
    id: DienstleisterId,
    name: &str,
    kontakt: &str,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "INSERT INTO dienstleister (dienstleister_id, name, kontakt, angelegt) VALUES ($1, $2, $3, $4) \
         ON CONFLICT (name) DO NOTHING",
    )
    .bind(id.0)
    .bind(name)
    .bind(kontakt)
    .bind(jetzt.to_sqlx())
    .execute(db)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn dienstleister(db: impl PgExecutor<'_>) -> Result<Vec<Dienstleister>, Fehler> {
    let zeilen: Vec<(Uuid, String, String, i64)> = sqlx::query_as(
        "SELECT d.dienstleister_id, d.name, d.kontakt, count(p.konto_id) FILTER (WHERE p.entfernt IS NULL) \
         FROM dienstleister d LEFT JOIN dienstleister_person p USING (dienstleister_id) \
         GROUP BY d.dienstleister_id ORDER BY d.name LIMIT 1000",
    )
    .fetch_all(db)
    .await?;
    let neu = |(id, name, kontakt, personen)| Dienstleister { id: DienstleisterId(id), name, kontakt, personen };
    Ok(zeilen.into_iter().map(neu).collect())
}

pub async fn dienstleister_person_anlegen(
    tx: &mut Tx,
    id: DienstleisterId,
    konto: KontoId,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query("INSERT INTO dienstleister_person (konto_id, dienstleister_id, seit) VALUES ($1, $2, $3)")
        .bind(konto.0)
        .bind(id.0)
        .bind(jetzt.to_sqlx())
        .execute(&mut **tx)
        .await?;
    Ok(())
}

pub async fn dienstleister_personen(
    db: impl PgExecutor<'_>,
    id: DienstleisterId,
) -> Result<Vec<Dienstleisterperson>, Fehler> {
    let zeilen: Vec<(Uuid, String, String, Timestamp, Option<Timestamp>)> = sqlx::query_as(
        "SELECT k.konto_id, k.name, k.email, p.seit, p.entfernt FROM dienstleister_person p JOIN konto k USING (konto_id) \
         WHERE p.dienstleister_id = $1 ORDER BY p.entfernt IS NOT NULL, k.name, k.konto_id",
    )
    .bind(id.0)
    .fetch_all(db)
    .await?;
    let neu = |(konto, name, email, seit, entfernt): (Uuid, _, _, Timestamp, Option<Timestamp>)| Dienstleisterperson {
        konto: KontoId(konto),
        name,
        email,
        seit: seit.to_jiff(),
        entfernt: entfernt.map(Timestamp::to_jiff),
    };
    Ok(zeilen.into_iter().map(neu).collect())
}

pub async fn dienstleister_person_entfernen(
    db: impl PgExecutor<'_>,
    id: DienstleisterId,
    konto: KontoId,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE dienstleister_person SET entfernt = $3 WHERE konto_id = $2 AND dienstleister_id = $1 AND entfernt IS NULL",
    )
    .bind(id.0)
    .bind(konto.0)
    .bind(jetzt.to_sqlx())
    .execute(db)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

pub async fn delegation_anlegen(
    tx: &mut Tx,
    mandant: MandantId,
    id: DelegationId,
    neu: &NeueDelegation,
    jetzt: Zeitpunkt,
) -> Result<(), Fehler> {
    sqlx::query(
        "INSERT INTO delegation (mandant_id, delegation_id, dienstleister_id, rollen, vertrag, einheiten, inhalte_grund, \
         von, bis, angelegt) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(neu.dienstleister.0)
    .bind(neu.rollen.iter().map(|r| r.name()).collect::<Vec<_>>())
    .bind(&neu.vertrag)
    .bind(neu.einheiten.iter().map(|e| e.0).collect::<Vec<_>>())
    .bind(&neu.inhalte_grund)
    .bind(neu.von.to_sqlx())
    .bind(neu.bis.to_sqlx())
    .bind(jetzt.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(())
}

datenbank::zeile! {
    struct Delegationszeile {
        mandant_id: i32,
        delegation_id: Uuid,
        dienstleister_id: Uuid,
        name: String,
        rollen: Vec<String>,
        vertrag: String,
        einheiten: Vec<i32>,
        inhalte_grund: String,
        von: Date,
        bis: Date,
        beendet: Option<Timestamp>,
    }
}

impl Delegationszeile {
    fn lesen(self) -> Result<Delegation, Fehler> {
        let rolle = |name: &String| {
            DELEGIERBAR.into_iter().find(|r| r.name() == name).ok_or_else(|| Fehler::Widerspruch {
                tabelle: "delegation",
                spalte: "rollen",
                wert: name.clone(),
            })
        };
        Ok(Delegation {
            mandant: MandantId(self.mandant_id),
            id: DelegationId(self.delegation_id),
            dienstleister: DienstleisterId(self.dienstleister_id),
            name: self.name,
            rollen: self.rollen.iter().map(rolle).collect::<Result<_, _>>()?,
            vertrag: self.vertrag,
            einheiten: self.einheiten.into_iter().map(EinheitId).collect(),
            inhalte_grund: self.inhalte_grund,
            von: self.von.to_jiff(),
            bis: self.bis.to_jiff(),
            beendet: self.beendet.map(Timestamp::to_jiff),
        })
    }
}

/// Of an authority, or to a provider.
pub async fn delegationen(
    db: impl PgExecutor<'_>,
    mandant: Option<MandantId>,
    dienstleister: Option<DienstleisterId>,
) -> Result<Vec<Delegation>, Fehler> {
    let zeilen: Vec<Delegationszeile> = sqlx::query_as(
        "SELECT d.mandant_id, d.delegation_id, d.dienstleister_id, p.name, d.rollen, d.vertrag, d.einheiten, \
         d.inhalte_grund, d.von, d.bis, d.beendet FROM delegation d JOIN dienstleister p USING (dienstleister_id) \
         WHERE d.mandant_id = $1 OR d.dienstleister_id = $2 ORDER BY d.delegation_id DESC LIMIT 1000",
    )
    .bind(mandant.map(|m| m.0))
    .bind(dienstleister.map(|d| d.0))
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(Delegationszeile::lesen).collect()
}

/// False: it is over.
pub async fn delegation_verlaengern(
    tx: &mut Tx,
    mandant: MandantId,
    id: DelegationId,
    bis: Tag,
    heute: Tag,
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE delegation SET bis = $3, verlaengert_am = $4, erinnert = NULL \
         WHERE mandant_id = $1 AND delegation_id = $2 AND beendet IS NULL AND bis >= $4 AND von <= $3",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(bis.to_sqlx())
    .bind(heute.to_sqlx())
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}

/// Ends it; with the commit every process forgets the sessions of the provider's persons.
pub async fn delegation_beenden(
    tx: &mut Tx,
    mandant: MandantId,
    id: DelegationId,
    jetzt: Zeitpunkt,
) -> Result<bool, Fehler> {
    let an: Option<Uuid> = sqlx::query_scalar(
        "UPDATE delegation SET beendet = $3 WHERE mandant_id = $1 AND delegation_id = $2 AND beendet IS NULL \
         RETURNING dienstleister_id",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(jetzt.to_sqlx())
    .fetch_optional(&mut **tx)
    .await?;
    let Some(an) = an else { return Ok(false) };
    sqlx::query("SELECT pg_notify($2, 'k:' || konto_id::text) FROM dienstleister_person WHERE dienstleister_id = $1")
        .bind(an)
        .bind(KANAL)
        .execute(&mut **tx)
        .await?;
    Ok(true)
}

/// False: the delegation does not hold for this person today.
pub async fn sitzung_handelt(
    tx: &mut Tx,
    (hash, hash_hex): (&[u8; 32], &str),
    konto: KontoId,
    auftrag: Option<(MandantId, DelegationId)>,
    heute: Tag,
) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE sitzung s SET fuer_mandant = $3, fuer_delegation = $4 WHERE s.token_hash = $1 AND s.konto_id = $2 \
         AND ($4 IS NULL OR EXISTS (SELECT FROM delegation d JOIN dienstleister_person p USING (dienstleister_id) \
           WHERE d.mandant_id = $3 AND d.delegation_id = $4 AND p.konto_id = $2 AND p.entfernt IS NULL \
           AND d.beendet IS NULL AND $5 BETWEEN d.von AND d.bis))",
    )
    .bind(hash)
    .bind(konto.0)
    .bind(auftrag.map(|(m, _)| m.0))
    .bind(auftrag.map(|(_, d)| d.0))
    .bind(heute.to_sqlx())
    .execute(&mut **tx)
    .await?;
    if zeilen.rows_affected() != 1 {
        return Ok(false);
    }
    sqlx::query("SELECT pg_notify($1, 's:' || $2)").bind(KANAL).bind(hash_hex).execute(&mut **tx).await?;
    Ok(true)
}

pub async fn beleg_schreiben(
    tx: &mut Tx,
    mandant: MandantId,
    id: DelegationId,
    (konto, name): (KontoId, &str),
    (art, recht, pfad): (Belegart, Option<(Ressource, Aktion)>, &str),
    jetzt: Zeitpunkt,
) -> Result<i64, Fehler> {
    Ok(sqlx::query_scalar(
        "INSERT INTO delegation_protokoll (mandant_id, delegation_id, zeit, wer, name, art, ressource, aktion, pfad) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(jetzt.to_sqlx())
    .bind(konto.0)
    .bind(name)
    .bind(art.name())
    .bind(recht.map_or("", |(r, _)| r.name()))
    .bind(recht.map_or("", |(_, a)| a.name()))
    .bind(pfad)
    .fetch_one(&mut **tx)
    .await?)
}

pub async fn beleg_ausgang(tx: &mut Tx, mandant: MandantId, nr: i64, status: u16) -> Result<(), Fehler> {
    sqlx::query("UPDATE delegation_protokoll SET status = $3 WHERE mandant_id = $1 AND id = $2 AND status IS NULL")
        .bind(mandant.0)
        .bind(nr)
        .bind(i16::try_from(status).unwrap_or(i16::MAX))
        .execute(&mut **tx)
        .await?;
    Ok(())
}

datenbank::zeile! {
    struct Belegzeile {
        id: i64,
        zeit: Timestamp,
        name: String,
        art: String,
        ressource: String,
        aktion: String,
        pfad: String,
        status: Option<i16>,
    }
}

pub async fn belege(
    tx: &mut Tx,
    mandant: MandantId,
    id: DelegationId,
    vor: Option<i64>,
    hoechstens: i64,
) -> Result<Vec<(i64, Beleg)>, Fehler> {
    let zeilen: Vec<Belegzeile> = sqlx::query_as(
        "SELECT id, zeit, name, art, ressource, aktion, pfad, status FROM delegation_protokoll \
         WHERE mandant_id = $1 AND delegation_id = $2 AND ($3 IS NULL OR id < $3) ORDER BY id DESC LIMIT $4",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(vor)
    .bind(hoechstens)
    .fetch_all(&mut **tx)
    .await?;
    let lesen = |z: Belegzeile| {
        let falsch = || Fehler::Widerspruch { tabelle: "delegation_protokoll", spalte: "art", wert: z.art.clone() };
        let art = Belegart::lesen(&z.art).ok_or_else(falsch)?;
        let ressource = Ressource::ALLE.into_iter().find(|r| r.name() == z.ressource);
        let aktion = Aktion::ALLE.into_iter().find(|a| a.name() == z.aktion);
        let zeit = z.zeit.to_jiff();
        Ok((z.id, Beleg { zeit, name: z.name, art, ressource, aktion, pfad: z.pfad, status: z.status }))
    };
    zeilen.into_iter().map(lesen).collect()
}

pub async fn delegationen_zu_erinnern(
    db: impl PgExecutor<'_>,
    heute: Tag,
    tage: i16,
) -> Result<Vec<Delegation>, Fehler> {
    let zeilen: Vec<Delegationszeile> = sqlx::query_as(
        "SELECT d.mandant_id, d.delegation_id, d.dienstleister_id, p.name, d.rollen, d.vertrag, d.einheiten, \
         d.inhalte_grund, d.von, d.bis, d.beendet FROM delegation d JOIN dienstleister p USING (dienstleister_id) \
         WHERE d.beendet IS NULL AND d.bis >= $1 AND d.von <= $1 AND d.bis <= $1 + $2::int AND d.bis > d.von + $2::int \
         AND coalesce(d.erinnert, 32767) > $2 ORDER BY d.bis, d.delegation_id LIMIT 200",
    )
    .bind(heute.to_sqlx())
    .bind(tage)
    .fetch_all(db)
    .await?;
    zeilen.into_iter().map(Delegationszeile::lesen).collect()
}

pub async fn delegation_erinnert(tx: &mut Tx, mandant: MandantId, id: DelegationId, tage: i16) -> Result<bool, Fehler> {
    let zeilen = sqlx::query(
        "UPDATE delegation SET erinnert = $3 WHERE mandant_id = $1 AND delegation_id = $2 AND beendet IS NULL \
         AND coalesce(erinnert, 32767) > $3",
    )
    .bind(mandant.0)
    .bind(id.0)
    .bind(tage)
    .execute(&mut **tx)
    .await?;
    Ok(zeilen.rows_affected() == 1)
}
